### The words around the questions, in French: start page, safety page, where to turn today, what to ask a lawyer,
### the standing of the draft, and the static page without questions.
###
### Readers may be frightened, watched, or not used to reading. Short sentences, no promise, no fright.
### "Quitter cette page" is the name of the button (ui-leave). "À qui s’adresser aujourd’hui" is turn-title.
### "Personne lésée" = a person who was harmed ("à qui on a fait du tort"): it hides the person's gender.

## Start page: read on a phone before the first question

start-title = Un guide pour les personnes lésées par une entreprise
start-lead = Ce guide est pour les personnes à qui une entreprise a fait du tort (les personnes lésées), et pour celles qui les soutiennent. Il pose quelques questions, et montre ce que voudrait dire pour vous un projet de traité des Nations Unies.
start-does_title = Ce qu’il fait
start-does =
    - Il vérifie si la définition de « victime » du projet (ce que ce mot y veut dire) correspond à vos réponses.
    - Il montre ce qui pourrait réparer le tort, et quelle aide et quelle protection les États auraient à donner.
    - Il montre à qui s’adresser aujourd’hui.
start-does_not_title = Ce qu’il ne fait pas
start-does_not =
    - Il ne donne pas de conseil juridique.
    - Il ne dépose pas de plainte.
    - Personne ne lit vos réponses, donc personne ne peut envoyer d’aide.
    - Il ne promet rien.
start-draft_title = C’est un projet
start-draft = Un traité est un ensemble de règles que des États (des pays) acceptent. Celui-ci est un projet de juillet 2023 : les États en discutent, et il n’oblige encore personne.
start-private_title = Votre vie privée
start-private = Rien de ce que vous choisissez ne quitte cet appareil. Rien n’est gardé, sauf si vous demandez à l’enregistrer. Fermer la page efface vos réponses.
# It must be clear that the browser’s history stays.
start-leave = « Quitter cette page » est toujours en haut. Ce bouton efface vos réponses, vide cette page et ouvre une page ordinaire sur la météo. Il n’efface pas l’historique du navigateur : on pourrait encore voir que cette page a été ouverte.
start-watched_title = Au cas où quelqu’un vous surveille
# Do not advise erasing the history: a history that is suddenly empty can put someone who is watched in danger.
start-watched = Ce guide ne peut pas vous protéger d’un logiciel espion (un programme caché qui surveille un téléphone), ni d’une personne qui regarde. Si vous pouvez, prenez un appareil plus sûr ou une fenêtre privée.
# Opens on demand. "Maj" is the Shift key.
start-safer =
    - Un téléphone du travail ou un téléphone partagé n’est pas toujours sûr.
    - Une fenêtre privée garde cette page hors de l’historique. Mais elle n’arrête pas un logiciel espion, et le réseau peut encore montrer quelle page vous avez ouverte.
    - Attention avant d’effacer tout l’historique : un historique vide peut se remarquer.
    - Sur un clavier, appuyer vite trois fois sur la touche Maj quitte aussi cette page.
start-pace = Vous pouvez passer une question, revenir, ou faire une pause, page ouverte. Si la page se ferme, il faut recommencer. Pour répondre, il suffit souvent d’appuyer une ou quelques fois.

## Safety page: shown when someone is in danger. Articles 4.4 and 5.4

safety-title = La sécurité d’abord
safety-now =
    - Si vous pouvez, allez d’abord dans un endroit plus sûr. Ce guide peut attendre.
    - Dites à une personne de confiance où vous êtes.
    - Si c’est sans danger, et si vous avez confiance en ceux qui répondent, appelez le numéro d’urgence local.
    - Si quelqu’un peut voir ou suivre cet appareil, prenez-en un autre si possible.
    - Avec une personne de confiance, choisissez un mot qui veut dire « j’ai besoin d’aide ».
    - Gardez près de vous les papiers utiles, comme une carte d’identité. Ne retournez pas les chercher si c’est dangereux.
safety-right =
    Le projet de traité donnerait aux victimes le droit de demander aux États des mesures de protection urgentes, tant qu’une affaire n’est pas réglée. C’est pour les situations urgentes : risque grave d’atteinte, ou atteinte qui continue.

    Le projet de traité n’est pas encore une loi. Mais certains services reçoivent déjà des demandes urgentes.
safety-choice = Vous pouvez continuer maintenant, ou quitter et revenir une autre fois. Si vous quittez, vos réponses sont effacées. Ici, aucune réponse n’est mauvaise.

## Where to turn today: each kind of place. Listing one is no promise that it takes a case

turn-title = À qui s’adresser aujourd’hui
turn-lead =
    Le projet de traité n’est pas encore une loi. Les services ci-dessous existent aujourd’hui. Les citer n’est pas promettre qu’ils prendront une affaire.

    Avant d’appeler, d’écrire ou d’y aller, pensez à qui peut le remarquer. Ouvrir un lien laisse une trace dans ce navigateur et sur le réseau. Une personne de confiance peut peut-être demander pour vous.

place-near = Un syndicat, un service d’assistance juridique ou un groupe de défense des droits près de chez vous
    .can = Ils connaissent l’endroit et la loi. Ils peuvent écouter, vous dire ce qui est possible, et souvent vous accompagner. Beaucoup sont gratuits.
    .cannot = Ils ne peuvent pas prendre toutes les affaires. Demandez d’abord comment ils protègent votre nom et votre histoire.

place-courts = Tribunaux, police et autres organismes publics
    .can = Ils peuvent trancher des demandes, enquêter sur un crime, contrôler un lieu de travail ou ordonner une protection. Les services du travail, de la santé, des données ou de l’environnement sont parfois moins chers et plus rapides qu’un tribunal.
    .cannot = Les délais peuvent être courts : renseignez-vous tôt. Une affaire peut coûter de l’argent, et l’autre partie peut apprendre votre nom. Si vous n’avez pas confiance en la police, parlez d’abord à un avocat ou à un groupe de défense des droits.

place-nhri = Institutions nationales des droits humains
    .can = Beaucoup de pays ont une commission des droits humains ou un médiateur (bureau qui reçoit les plaintes). On y donne des conseils. Beaucoup peuvent examiner une plainte, souvent sans frais.
    .cannot = La plupart peuvent conseiller et faire un rapport, mais ne peuvent forcer personne à agir. Certaines ne peuvent pas examiner les entreprises privées. Certaines sont plus indépendantes que d’autres.
    .link = https://ganhri.org
    .link_text = Alliance mondiale des institutions nationales des droits de l’homme

place-oecd = Points de contact nationaux de l’OCDE
    .can = L’OCDE est un groupe de pays qui ont des règles communes pour les entreprises actives dans plusieurs pays. Chaque pays qui suit ces règles a un point de contact. On peut s’y plaindre d’une entreprise qui vient de ce pays ou y travaille. Il peut aider les deux parties à se parler et à trouver une solution.
    .cannot = Ce n’est pas un tribunal. Il ne peut pas ordonner un paiement, ni forcer une entreprise à discuter. Une plainte peut être rendue publique en partie : demandez d’abord ce qui restera privé.
    .link = https://mneguidelines.oecd.org
    .link_text = Principes directeurs de l’OCDE à l’intention des entreprises multinationales

# The complaint desk of the business itself, of a brand further up the chain, or of a development bank.
place-grievance = Le bureau des plaintes d’une entreprise ou d’une banque
    .can = Beaucoup d’entreprises et de marques en ont un. De même les banques qui prêtent pour des barrages, des routes et des mines. C’est parfois rapide et gratuit. Le bureau d’une banque peut vérifier si elle a suivi ses propres règles.
    .cannot = Il dépend parfois de l’entreprise dont vous vous plaignez : elle peut alors apprendre votre nom. Il n’est pas forcément neutre. Avant de signer quoi que ce soit, parlez à un avocat : une signature peut vous ôter le droit d’aller au tribunal.

# The Inter-American and African Commissions take cases and urgent requests. Not every region has such a body.
place-regional = Organes régionaux des droits humains
    .can = Il en existe dans les Amériques, en Afrique et en Europe. Ils peuvent examiner si un État n’a pas protégé des gens. Certains ont un spécialiste pour les personnes qui défendent les droits. Certains peuvent demander à un État d’agir vite en cas de grave danger, même avant la fin d’une affaire.
    .cannot = Ils s’occupent des États, pas des entreprises. Pour une affaire complète, il faut le plus souvent passer d’abord par les tribunaux du pays. Puis les délais sont stricts, et cela peut durer des années. Dans certaines régions, aucun organe ne peut trancher une affaire particulière.
    .link = https://www.oas.org/fr/cidh/
    .link_text = Commission interaméricaine des droits de l’homme
    .link2 = https://achpr.au.int/fr
    .link_text2 = Commission africaine des droits de l’homme et des peuples

place-un = Experts des Nations Unies
    .can = Tout le monde peut leur écrire, gratuitement. Certains s’occupent des personnes qui défendent les droits, de la liberté de parole, ou des entreprises et des droits humains. Ils peuvent écrire aux gouvernements et aux entreprises, et leur demander d’agir. Pas besoin d’aller d’abord au tribunal.
    .cannot = Ils ne peuvent forcer personne à agir, ni suivre chaque affaire. Les personnes lésées devraient d’abord être d’accord. Le gouvernement peut voir leurs noms, qui peuvent être publiés plus tard. S’il y a un risque, demandez qu’ils soient retirés.
    .link = https://www.ohchr.org/fr/special-procedures-human-rights-council
    .link_text = Experts des droits humains des Nations Unies (procédures spéciales)

# Embassies with public guidelines on human rights defenders: European Union, Norway, Switzerland, Canada, United States.
place-embassies = Ambassades qui soutiennent ceux qui défendent les droits
    .can = L’Union européenne, la Norvège, la Suisse, le Canada et les États-Unis ont publié des lignes directrices pour aider ceux qui défendent les droits humains. Une ambassade peut vous rencontrer, assister à un procès, parler au gouvernement ou vous dire qui peut aider.
    .cannot = Elle n’est pas obligée d’aider, et son aide varie selon l’endroit. Ce n’est pas votre avocat. Une visite peut se remarquer : demandez comment se rencontrer sans danger.

place-emergency = Groupes qui protègent en urgence ceux qui défendent les droits
    .can = Ils aident les personnes en danger parce qu’elles défendent des droits ou la nature. Ils peuvent aider à trouver un lieu sûr pour un temps, un avocat, un médecin, de l’argent pour la sécurité, ou un téléphone plus sûr.
    .cannot = Ils ne peuvent pas aider tout le monde, et doivent choisir. La plupart sont pour ceux qui défendent les droits, pas pour toute personne lésée. Ce n’est pas la police, et l’aide peut prendre des jours.
    .link = https://www.frontlinedefenders.org/fr
    .link_text = Front Line Defenders

## What to ask a lawyer or an organisation

ask-title = Questions à poser à un avocat ou à un groupe
ask-lead = Choisissez les questions qui comptent pour vous. Elles peuvent servir face à un avocat, un syndicat ou un groupe de défense des droits.
ask-list =
    - Qui saura ce que je vous dis ? Pouvez-vous garder mon nom secret ?
    - Pouvez-vous m’aider, et à quel prix ?
    - Que puis-je faire dans ce pays, et que tenteriez-vous en premier ?
    - Jusqu’à quand puis-je faire une demande ?
    - Y a-t-il un risque pour moi ou ma famille ? Comment nous protéger ?
    - Quels papiers ou photos garder, et où seraient-ils en sécurité ?
    - Que se passe-t-il si je perds ? Devrais-je payer l’autre partie ?
    - Pouvons-nous faire une demande à plusieurs ? Quelqu’un peut-il parler pour moi ?
    - Puis-je arrêter si c’est trop dur ?

## Standing of the draft: shown on every result

standing-title = Ce qu’est ce projet de traité
standing-short = Il s’agit du projet actualisé de juillet 2023. Il est encore en négociation (les États en discutent) et n’oblige encore personne. Tout ce que vous lisez ici est ce qu’il exigerait des États qui adhèrent.
standing-words = Les mots cités en anglais sont les mots officiels du projet. Le reste est dit avec nos propres mots simples. Ce n’est pas un conseil juridique. Le texte qui compte est celui que publient les Nations Unies.
# On every result. Whoever reviews this translation says so here instead.
standing-review = Cette traduction n’est pas officielle. Aucun juriste de langue française ne l’a encore relue.
standing-link = https://www.ohchr.org/fr/hr-bodies/hrc/wg-trans-corp/igwg-on-tnc
standing-link_text = La page du groupe de travail, aux Nations Unies

## Two things that never count against anyone. Article 1.1

never-title = Ce qui ne joue jamais contre vous
never-nationality = Le pays d’où vous venez, et l’endroit où vous vivez. La définition de « victime » du projet est la même pour tout le monde.
never-perpetrator = Que les responsables soient ou non connus, arrêtés, poursuivis ou reconnus coupables. Même si rien de cela n’est arrivé, une personne peut être une victime.

## Static page without the questions

# Neutral on purpose: it is the title of the browser’s window.
page-title = Guide
page-lead = Cette page contient tout le guide, sans les questions. Elle montre ce que voudrait dire un projet de traité des Nations Unies pour les personnes lésées par une entreprise.
page-not_started = Les questions n’ont pas pu démarrer sur cet appareil. Rien n’est perdu, et ce n’est pas votre faute. Cette page contient le même guide en texte simple.
page-checklist_title = La définition de « victime » correspond-elle ?
page-checklist_lead =
    La définition de « victime » du projet de traité a six parties. Regardez chacune, et cochez ce qui est vrai.

    Si les six sont vraies, la définition correspond. Pour la famille immédiate, et pour les personnes qui dépendent de la personne lésée, le projet dit seulement que le mot « victime » peut les inclure. Si vous avez un doute sur une partie, elle reste ouverte. Si une partie n’est pas vraie, la définition ne correspond pas, mais d’autres lois peuvent vous aider.
page-remedies_title = Ce qui pourrait réparer le tort
page-rights_title = Les droits que donnerait le projet de traité
page-support_title = Du soutien pour demander réparation
page-protection_title = Protection des témoins, des familles et des personnes qui défendent les droits
page-notes_title = Bon à savoir
page-to_questions = Répondre plutôt aux questions
page-contents_title = Sur cette page
page-states_title = Ce que les États seraient obligés de faire
page-ask_title = Ce que vous pouvez demander
page-clauses_title = Le projet de traité, clause par clause
page-quote_title = Les mots mêmes du projet
page-source = Ceci vient du projet de juillet 2023. Les citations sont en anglais. Le texte qui compte est celui que publient les Nations Unies.
page-version = Version de ce texte : { $version }
