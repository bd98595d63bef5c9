### The words around the questions, in French: start page, safety page, where to turn today, what to ask a lawyer,
### the standing of the draft, and the static page without questions.
###
### Readers may be frightened, watched, or not used to reading. Short sentences, no promise, no fright.
### "Quitter cette page" is the name of the button (ui-leave). "À qui s’adresser aujourd’hui" is turn-title.
### One word for each: harm "dommage", person harmed "personne touchée", the draft "le projet de traité" (then "le texte";
### never bare "le projet": it could be the mine or the dam), States that join "les États qui adhèrent au traité",
### would have to "auraient l’obligation de" ("devraient" alone can be read as "should").

## Start page: read on a phone before the first question

start-title = Un guide pour les personnes à qui une entreprise a causé un dommage
start-lead = Ce guide est pour les personnes à qui une entreprise a causé un dommage, et pour celles qui les soutiennent. Il pose environ 20 questions courtes, et montre ce que voudrait dire un projet de traité des Nations Unies. Vous pouvez vous arrêter à toute question et voir le résultat jusque-là.
start-does_title = Ce qu’il fait
start-does =
    - Il vérifie si vos réponses correspondent à la définition de « victime » dans le projet de traité (qui ce mot désigne).
    - Il montre ce qui pourrait réparer le dommage. Il montre aussi ce que les États qui adhèrent au traité auraient l’obligation de faire, pour aider et protéger les gens.
    - Il montre à qui s’adresser aujourd’hui.
start-does_not_title = Ce qu’il ne fait pas
start-does_not =
    - Il ne donne pas de conseil juridique.
    - Il ne dépose pas de plainte.
    - Personne ne lit vos réponses, donc personne ne peut envoyer d’aide.
    - Il ne promet rien.
start-draft_title = C’est un projet de traité
start-draft = Un traité est un ensemble de règles que des États (des pays) acceptent. Celui-ci est un projet de juillet 2023. Les États en discutent encore, et il n’oblige encore personne. Il ne dit rien des dommages subis avant qu’un État y adhère.
start-private_title = Votre vie privée
start-private = Rien de ce que vous choisissez ne quitte cet appareil. Rien n’est gardé, sauf si vous demandez à l’enregistrer. Fermer la page efface vos réponses. Mais un navigateur qui traduit la page, ou son assistant, peut envoyer les mots à son fabricant.
# It must be clear that the browser’s history stays. Shift is the key on a keyboard.
start-leave = « Quitter cette page » est toujours en haut. Ce bouton efface vos réponses, vide cette page et ouvre une page ordinaire sur la météo. Il n’efface pas l’historique du navigateur : on pourrait encore voir que cette page a été ouverte.
start-watched_title = Au cas où quelqu’un vous surveillerait
# Do not advise erasing the history: a history that is suddenly empty can put someone who is watched in danger.
start-watched = Ce guide ne peut pas vous protéger d’un logiciel espion (un programme caché qui surveille un téléphone), ni d’une personne qui regarde par-dessus votre épaule. Si vous pouvez, prenez un appareil plus sûr ou une fenêtre privée.
# Opens on demand. Shift is the key on a keyboard.
start-safer =
    - Un téléphone du travail ou un téléphone partagé n’est pas toujours sûr.
    - Une fenêtre privée garde cette page hors de l’historique. Mais elle n’arrête pas un logiciel espion, et le réseau utilisé peut encore montrer quelle page vous avez ouverte.
    - Attention : n’effacez pas tout l’historique. Un historique vide peut se remarquer.
    - Sur un clavier, appuyer vite trois fois sur la touche Maj quitte aussi cette page.
start-pace = Vous pouvez sauter une question, revenir, ou faire une pause en laissant la page ouverte. Le plus souvent, il suffit de toucher l’écran une ou deux fois.

## Safety page: shown when someone is in danger. Articles 4.4 and 5.4

safety-title = La sécurité d’abord
safety-now =
    - Si vous pouvez, allez d’abord dans un endroit plus sûr : loin des personnes, de la fumée ou du produit toxique qui peuvent vous faire du mal. Ce guide peut attendre.
    - Pensez aux personnes de confiance. Dites à l’une d’elles où vous êtes.
    - Si appeler est sans danger, et si vous avez confiance dans les personnes qui répondent, appelez le numéro d’urgence local.
    - Quelqu’un peut-il voir ou suivre cet appareil ? Si possible, prenez-en un autre.
    - Une personne a disparu, ou on l’a enfermée ? Dites-le maintenant à des personnes de confiance, à un avocat ou à un groupe de défense des droits.
    - Avec une personne de confiance, choisissez un mot qui veut dire « j’ai besoin d’aide ».
    - Gardez près de vous les papiers utiles, comme une carte d’identité. Ne retournez pas les chercher si c’est dangereux.
safety-right =
    Certains services reçoivent des demandes urgentes dès aujourd’hui. N’attendez pas ce projet de traité, ni un procès.

    Le projet de traité n’est pas encore une loi. Dans les États qui adhèrent au traité, les victimes auraient le droit de demander des mesures de protection urgentes, tant qu’une affaire n’est pas réglée. Il faudrait une urgence, avec un risque grave d’atteinte aux droits, ou une atteinte qui continue.
safety-choice = Vous pouvez continuer maintenant, ou partir et revenir une autre fois. Si vous quittez la page, vos réponses sont effacées. Ici, aucune réponse n’est mauvaise.

## Where to turn today: each kind of place. Listing one is no promise that it takes a case. .first is the one thing to mind
## first, in at most nine words

turn-title = À qui s’adresser aujourd’hui
turn-lead =
    Le projet de traité n’est pas encore une loi. Les services ci-dessous existent aujourd’hui. Les citer n’est pas promettre qu’ils prendront une affaire.

    Avant d’appeler, d’écrire ou d’y aller, pensez à qui peut le remarquer. Ouvrir un lien laisse une trace dans ce navigateur et sur le réseau. Une personne de confiance pourrait se renseigner à votre place.

# For someone against whom a case was brought. Do not soften "at once".
turn-sued = On vous fait un procès, ou on vous accuse ? Une lettre du tribunal fixe un délai, et il peut être court. Ne la laissez pas sans réponse : demandez tout de suite à un avocat ou à un service d’assistance juridique.
# For someone without the right papers, whom an office may report.
turn-papers = Si vos papiers peuvent être un risque, parlez à un groupe de défense des droits ou à un avocat avant d’aller dans un bureau ou à la police.

place-emergency = Groupes qui protègent en urgence les personnes qui défendent les droits
    .first = Demandez d’abord qui ils aident, et quand.
    .can = Ils aident les personnes en danger parce qu’elles défendent des droits ou la nature. Ils peuvent aider à trouver un lieu sûr pour un temps, un avocat, un médecin, de l’argent pour la sécurité, ou un téléphone plus sûr.
    .cannot = Ils ne peuvent pas aider tout le monde, et doivent choisir. La plupart sont pour les personnes qui défendent les droits, pas pour toute personne touchée. Ce n’est pas la police, et l’aide peut prendre des jours.
    .link = https://www.frontlinedefenders.org/fr
    .link_text = Front Line Defenders

place-near = Un syndicat, un service d’assistance juridique ou un groupe de défense des droits près de chez vous
    .first = Demandez d’abord comment votre nom reste secret.
    .can = Ils connaissent l’endroit et ses lois. Ils peuvent écouter, vous dire ce qui est possible, et souvent vous accompagner. Beaucoup sont gratuits.
    .cannot = Ils ne peuvent pas prendre toutes les affaires. Certains ne connaissent pas ce genre d’affaire, mais savent peut-être qui la connaît.

place-courts = Tribunaux, police et autres organismes publics
    .first = Renseignez-vous tout de suite : les délais sont parfois courts.
    .can = Ils peuvent trancher des demandes, enquêter sur une infraction, contrôler un lieu de travail ou ordonner une protection. Les services du travail, de la santé, des données ou de l’environnement sont parfois moins chers et plus rapides qu’un tribunal.
    .cannot = Une affaire peut coûter de l’argent, et l’autre partie peut apprendre votre nom. Si vous n’avez pas confiance dans la police, parlez d’abord à un avocat ou à un groupe de défense des droits.

# The complaint desk of the business itself, of a brand further up the chain, or of a development bank.
place-grievance = Le bureau des plaintes d’une entreprise ou d’une banque
    .first = L’entreprise peut alors apprendre qui vous êtes.
    .can = Beaucoup d’entreprises et de marques en ont un. De même les banques qui prêtent pour des barrages, des routes et des mines. C’est parfois rapide et gratuit. Le bureau d’une banque peut vérifier si elle a suivi ses propres règles.
    .cannot = Il dépend parfois de l’entreprise dont vous vous plaignez : elle peut donc apprendre votre nom. Il n’est pas forcément neutre. Avant de signer quoi que ce soit, parlez à un avocat : une signature peut vous ôter le droit d’aller au tribunal.

place-oecd = Points de contact nationaux de l’OCDE
    .first = Demandez d’abord ce qui restera privé.
    .can = L’OCDE est un groupe de pays qui ont des règles communes pour les entreprises actives dans plusieurs pays. Chaque pays qui suit ces règles a un point de contact. On peut s’y plaindre d’une entreprise qui vient de ce pays ou y travaille. Il peut aider les deux parties à se parler et à trouver une solution.
    .cannot = Ce n’est pas un tribunal. Il ne peut pas ordonner un paiement, ni forcer une entreprise à discuter. Une plainte peut être rendue publique en partie.
    .link = https://mneguidelines.oecd.org
    .link_text = Principes directeurs de l’OCDE à l’intention des entreprises multinationales

place-nhri = Institutions nationales des droits humains
    .first = Demandez d’abord si elle peut examiner une entreprise.
    .can = Beaucoup de pays ont une commission des droits humains ou un médiateur (bureau qui reçoit les plaintes). On y donne des conseils. Beaucoup peuvent examiner une plainte, souvent sans frais.
    .cannot = La plupart peuvent conseiller et faire un rapport, mais ne peuvent forcer personne à agir. Certaines ne peuvent pas examiner les entreprises privées. Certaines sont plus indépendantes que d’autres.
    .link = https://ganhri.org
    .link_text = Alliance mondiale des institutions nationales des droits de l’homme

# The Inter-American and African Commissions take cases and urgent requests. Not every region has such a body.
place-regional = Organes régionaux des droits humains
    .first = Ils s’occupent des États, pas des entreprises.
    .can = Il en existe dans les Amériques, en Afrique et en Europe. Ils peuvent examiner si un État n’a pas protégé des gens. Certains ont un ou une spécialiste pour les personnes qui défendent les droits. Certains peuvent demander à un État d’agir vite en cas de grave danger, même avant la fin d’une affaire.
    .cannot = Pour une affaire complète, il faut le plus souvent passer d’abord par les tribunaux du pays. Puis les délais sont stricts, et cela peut durer des années. Dans certaines régions, aucun organe ne peut trancher une affaire particulière.
    .link = https://www.oas.org/fr/cidh/
    .link_text = Commission interaméricaine des droits de l’homme
    .link2 = https://achpr.au.int/fr
    .link_text2 = Commission africaine des droits de l’homme et des peuples

place-un = Experts et expertes des Nations Unies
    .first = Demandez que les noms soient retirés.
    .can = Tout le monde peut leur écrire, gratuitement. Certains s’occupent des personnes qui défendent les droits, de la liberté d’expression, ou des entreprises et des droits humains. Ils peuvent écrire aux gouvernements et aux entreprises, et leur demander d’agir. Pas besoin d’aller d’abord au tribunal.
    .cannot = Ils ne peuvent forcer personne à agir, ni suivre chaque affaire. Les personnes touchées devraient d’abord être d’accord. Leurs noms peuvent être montrés au gouvernement, ou publiés plus tard.
    .link = https://www.ohchr.org/fr/special-procedures-human-rights-council
    .link_text = Experts des droits humains des Nations Unies (procédures spéciales)

# Embassies with public guidelines on human rights defenders. Look at this list once a year: guidelines are withdrawn too.
place-embassies = Ambassades qui soutiennent les personnes qui défendent les droits
    .first = Demandez d’abord comment se rencontrer sans danger.
    .can = L’Union européenne et certains États, comme le Canada, la Norvège et la Suisse, ont publié des lignes directrices pour aider les personnes qui défendent les droits humains. Une ambassade peut vous rencontrer, assister à un procès, parler au gouvernement ou vous dire qui peut aider.
    .cannot = Elle n’est pas obligée d’aider, et son aide varie selon l’endroit. Elle ne remplace pas un avocat. Une visite peut se remarquer.

## What to ask a lawyer or an organisation

ask-title = Questions à poser à un avocat ou à un groupe
ask-lead = Ces questions peuvent vous servir face à un avocat ou une avocate, un syndicat ou un groupe de défense des droits. Choisissez celles qui comptent pour vous.
ask-list =
    - Qui saura ce que je vous dis ? Pouvez-vous garder mon nom secret ?
    - Pouvez-vous m’aider, et combien cela me coûterait-il ?
    - Que puis-je faire dans ce pays, et que tenteriez-vous en premier ?
    - Dans quel pays pourrais-je faire une demande en justice ?
    - Quelle loi d’ici dit la même chose que ce projet de traité ?
    - Combien de temps ai-je avant qu’il soit trop tard pour faire une demande ?
    - Y a-t-il un risque pour moi ou ma famille ? Comment nous protéger, dès le premier jour ?
    - Quels papiers ou photos garder, et où seraient-ils en sécurité ?
    - Que se passe-t-il si je perds ? Devrais-je payer l’autre partie ?
    - Pouvons-nous faire une demande à plusieurs ? Quelqu’un peut-il parler pour moi ?
    - Puis-je arrêter si c’est trop dur ?

## Standing of the draft: standing-line and standing-short on every result, the rest under "What this draft is"

standing-title = Ce qu’est ce projet de traité
standing-line = Ce projet de traité n’est pas encore une loi. D’autres lois peuvent vous aider aujourd’hui.
standing-short = Il s’agit du projet de traité de juillet 2023. Ce n’est pas encore une loi, et les États en discutent encore. Tout ce que vous lisez ici est ce que les États qui adhèrent au traité auraient l’obligation de faire.
# No rule of the draft reaches back, and it has no date (20.1). It obliges States (8.1, 16.1); procedure is that of the
# court (11.1). The Committee decides no single case (15.4).
standing-more =
    - Il ne dit rien des dommages subis avant qu’un État y adhère. Le plus souvent, un traité ne remonte pas dans le temps.
    - Il n’a pas de date. Personne ne peut dire quand il sera une loi, ni s’il le sera.
    - Il dit aux États quoi faire. Vous ne pourriez pas vous en servir directement contre une entreprise.
    - Vous feriez votre demande selon la loi que fait un État, le plus souvent le vôtre, et devant ses tribunaux. Ce texte ne permettrait pas de faire une demande aux Nations Unies.
    - Un texte plus récent peut dire autre chose.
standing-words = Les mots cités en anglais sont les mots officiels du projet de traité. Le reste est dit avec nos propres mots simples. Ce n’est pas un conseil juridique. Le texte qui compte est celui que publient les Nations Unies.
# On every result. In a translation, say instead: this translation is unofficial, and no lawyer who speaks the language
# has reviewed it yet. Whoever reviewed it says so here instead.
standing-review = Cette traduction n’est pas officielle. Aucun juriste de langue française ne l’a encore relue.
standing-link = https://www.ohchr.org/fr/hr-bodies/hrc/wg-trans-corp/igwg-on-tnc
standing-link_text = La page du groupe de travail, aux Nations Unies

## Two things that never count against anyone in the definition. Article 1.1. Keep these bounds: law today can be different

never-title = Ce que le projet de traité ne retient jamais contre vous
never-nationality = Le pays d’où vous venez, et l’endroit où vous vivez. Dans le projet de traité, le mot « victime » est le même pour tout le monde. Les lois d’aujourd’hui peuvent dire autre chose : si vos papiers peuvent être un risque, parlez à un groupe de défense des droits avant d’aller dans un bureau.
never-perpetrator = Que les responsables soient ou non connus, arrêtés, jugés ou reconnus coupables. Dans le projet de traité, une personne peut être une victime dans tous les cas, si les autres parties de la définition sont réunies. Demandez à un avocat ce qu’il faut pour une demande en justice.

## Also in the draft: a chapter made of the summaries of other Articles. Each of these is a heading, but for the lead

also-title = Aussi dans le projet de traité
also-lead = D’autres parties du projet de traité concernent aussi ce sujet. Les voici avec nos propres mots. Rien de cela n’obligerait un État avant qu’il y adhère.
also-liable = Qui pourrait être tenu responsable
also-where = Où l’on pourrait faire une demande en justice
also-time = Les délais
also-prevention = Avant le dommage : prévention et consentement
also-fund = Un fonds pour les victimes
also-committee = Un comité, pas un tribunal
also-conflict = Guerre et conflits
also-discrimination = Pas de discrimination
also-joining = Adhérer au traité, et en sortir

## Static page without the questions

# Neutral on purpose: it is the title of the browser’s window.
page-title = Guide
page-lead = Cette page contient tout le guide, sans les questions. Elle montre ce que voudrait dire un projet de traité des Nations Unies pour les personnes à qui une entreprise a causé un dommage.
page-not_started = Les questions n’ont pas pu démarrer sur cet appareil. Rien n’est perdu, et ce n’est pas votre faute. Cette page contient le même guide en texte simple.
page-checklist_title = La définition de « victime », partie par partie
page-checklist_lead =
    Dans le projet de traité, la définition de « victime » a six parties. Regardez chacune, et cochez ce qui est vrai. Si c’est arrivé à quelqu’un d’autre, pensez à cette personne.

    Si les six sont vraies, la définition s’applique. Pour la famille proche, et pour les personnes qui dépendent de la personne touchée, le texte dit seulement qu’il peut les inclure. Si vous avez un doute sur une partie, elle reste ouverte. Si une partie n’est pas vraie, la définition ne s’applique pas. Mais d’autres lois peuvent quand même vous aider.
page-remedies_title = Ce qui pourrait réparer le dommage
page-rights_title = Les droits que donnerait le projet de traité
page-support_title = De l’aide pour obtenir réparation
page-protection_title = La protection que le projet de traité demande aux États, pour les témoins, les familles et les personnes qui défendent les droits
page-notes_title = Bon à savoir
page-to_questions = Répondre plutôt aux questions
page-contents_title = Sur cette page
page-states_title = Ce que les États auraient l’obligation de faire
page-ask_title = Ce que vous pouvez demander
page-clauses_title = Le projet de traité, clause par clause
page-quote_title = Les mots mêmes du projet de traité
page-source = Ceci vient du projet de traité de juillet 2023. Les citations sont en anglais. Le texte qui compte est celui que publient les Nations Unies.
page-version = Version de ce texte : { $version }
