### The words around the questions in simpler French: start page, safety page, where to turn today, what to ask a lawyer.
### Names of places stay as they are; what they are is told below the name. "Service public" = State agency.

## Start page

start-title = Un guide pour les personnes à qui une entreprise a causé un dommage
start-lead = Ce guide est pour les personnes à qui une entreprise a causé un dommage. Il est aussi pour celles qui les aident. Il pose environ 20 questions courtes. Vous pouvez vous arrêter à tout moment, et voir le résultat jusque-là. Il montre ce que de nouvelles règles voudraient dire. Ces règles sont un projet de traité. Les pays en discutent encore aux Nations Unies.
start-does_title = Ce qu’il fait
start-does =
    - Il vérifie si vos réponses correspondent à ce que le projet de traité appelle une « victime ».
    - Il montre ce qui pourrait réparer le dommage.
    - Il montre ce que les pays qui acceptent le traité auraient l’obligation de faire. Ils devraient aider et protéger les gens.
    - Il montre à qui s’adresser aujourd’hui.
start-does_not_title = Ce qu’il ne fait pas
start-does_not =
    - Il ne donne pas de conseils comme un avocat.
    - Il n’envoie pas de plainte pour vous.
    - Personne ne lit vos réponses. Donc personne ne peut envoyer d’aide.
    - Il ne promet rien.
start-draft_title = C’est un projet de traité
start-draft = Un traité, ce sont des règles que des pays acceptent. Celui-ci est un projet de juillet 2023. Il n’est donc pas fini. Les pays en discutent encore. Personne n’est encore obligé de le suivre. Il ne dit rien des dommages subis avant qu’un pays l’accepte.
start-private_title = Votre vie privée
start-private = Ce que vous choisissez reste sur cet appareil. Rien n’est gardé, sauf si vous demandez à l’enregistrer. Fermer la page efface vos réponses. Mais un navigateur qui traduit la page peut envoyer les mots à son fabricant. Son assistant aussi.
start-leave = « Quitter cette page » est toujours en haut. Ce bouton efface vos réponses et cette page. Puis il ouvre une page ordinaire sur la météo. Mais l’historique du navigateur est la liste des pages ouvertes. Le bouton ne l’efface pas. On pourrait encore voir que cette page a été ouverte.
start-watched_title = Au cas où quelqu’un vous surveillerait
start-watched = Un programme caché peut surveiller un téléphone. C’est un logiciel espion. Ce guide ne peut pas vous en protéger. Il ne peut pas non plus vous protéger d’une personne qui regarde par-dessus votre épaule. Si vous pouvez, prenez un appareil plus sûr ou une fenêtre privée.
start-safer =
    - Un téléphone du travail n’est pas toujours sûr. Un téléphone partagé non plus.
    - Une fenêtre privée garde cette page hors de l’historique. Mais elle n’arrête pas un logiciel espion. Et le réseau, comme le wifi, peut encore montrer quelle page vous avez ouverte.
    - Attention : n’effacez pas tout l’historique. Un historique vide peut se remarquer.
    - Vous avez un clavier ? Appuyez vite trois fois sur la touche Maj. Cela quitte aussi cette page.
start-pace = Vous pouvez sauter une question. Vous pouvez revenir. Vous pouvez faire une pause en laissant la page ouverte. Le plus souvent, il suffit de toucher l’écran une ou deux fois.

## Safety page

safety-title = La sécurité d’abord
safety-now =
    - Si vous pouvez, allez d’abord dans un endroit plus sûr. Éloignez-vous des gens, de la fumée ou du produit toxique qui peuvent vous faire du mal. Ce guide peut attendre.
    - Pensez aux personnes de confiance. Dites à l’une d’elles où vous êtes.
    - Peut-on appeler sans danger ? Avez-vous confiance en ceux qui répondent ? Alors appelez le numéro d’urgence local.
    - Quelqu’un peut-il voir ou suivre ce téléphone ? Prenez-en un autre si possible.
    - Une personne a disparu, ou on l’a enfermée ? Dites-le à des personnes de confiance. Dites-le maintenant à un avocat ou à un groupe de défense des droits.
    - Choisissez un mot secret avec une personne de confiance. Il veut dire « j’ai besoin d’aide ».
    - Gardez près de vous les papiers utiles, comme une carte d’identité. Ne retournez pas les chercher si c’est dangereux.
safety-right =
    Certains services reçoivent des demandes urgentes dès aujourd’hui. N’attendez pas ce projet de traité, ni une affaire.

    Le projet de traité n’est pas encore une loi. Avant la fin d’une affaire, les victimes pourraient demander aux pays qui acceptent le traité de les protéger vite. Il faudrait que ce soit urgent. Il faudrait des faits qui continuent, ou un risque grave.
safety-choice = Vous pouvez continuer maintenant. Vous pouvez aussi partir et revenir une autre fois. Si vous quittez la page, vos réponses sont effacées. Ici, aucune réponse n’est mauvaise.

## Where to turn today

turn-title = À qui s’adresser aujourd’hui
turn-lead =
    Le projet de traité n’est pas encore une loi. Les services ci-dessous existent aujourd’hui. Nous ne promettons pas qu’ils prendront une affaire.

    Vous voulez appeler, écrire ou y aller ? Pensez d’abord à qui peut le remarquer. Ouvrir un lien laisse une trace dans ce navigateur et sur le réseau. Une personne de confiance pourrait se renseigner à votre place.

turn-sued = On vous fait un procès, ou un tribunal vous a écrit ? Il y a peut-être peu de temps. Ne laissez pas la lettre sans réponse. Demandez tout de suite à un avocat ou à un service d’assistance juridique.
turn-papers = Vos papiers sont un risque ? N’allez pas encore dans un bureau ou à la police. Parlez d’abord à un groupe de défense des droits ou à un avocat.

place-emergency = Groupes qui protègent en urgence les personnes qui défendent les droits
    .first = Demandez d’abord qui ils aident, et quand.
    .can = Certaines personnes sont en danger parce qu’elles défendent des droits ou la nature. Ces groupes les aident. Cela peut être un lieu sûr pour un temps, un avocat ou un médecin. Cela peut être de l’argent pour la sécurité, ou un téléphone plus sûr.
    .cannot = Ils ne peuvent pas aider tout le monde. Ils doivent choisir. La plupart sont pour ceux qui défendent les droits, pas pour toute personne touchée. Ce n’est pas la police. L’aide peut prendre des jours.

place-near = Un syndicat, un service d’assistance juridique ou un groupe de défense des droits près de chez vous
    .first = Demandez d’abord comment votre nom reste secret.
    .can = Un syndicat défend ceux qui travaillent. L’assistance juridique, c’est l’aide d’un avocat. Un groupe de défense des droits défend les droits des gens. Ils connaissent l’endroit et ses lois. Ils peuvent écouter et vous dire ce qui est possible. Souvent, ils peuvent vous accompagner. Beaucoup sont gratuits.
    .cannot = Ils ne peuvent pas prendre toutes les affaires. Certains ne connaissent pas ce genre d’affaire. Ils savent peut-être qui la connaît.

place-courts = Tribunaux, police et autres services publics
    .first = Demandez tout de suite. Il y a parfois peu de temps.
    .can = Ils peuvent décider d’une affaire, ou enquêter sur un délit. Ils peuvent contrôler un lieu de travail. Ils peuvent ordonner de protéger une personne. Certains s’occupent du travail, de la santé, des données ou de la nature. Ils sont parfois moins chers et plus rapides qu’un tribunal.
    .cannot = Une affaire peut coûter de l’argent. L’autre partie peut apprendre votre nom. Vous n’avez pas confiance dans la police ? Parlez d’abord à un avocat ou à un groupe de défense des droits.

place-grievance = Le bureau des plaintes d’une entreprise ou d’une banque
    .first = L’entreprise peut alors apprendre qui vous êtes.
    .can = Beaucoup d’entreprises et de marques en ont un. De même les banques qui prêtent pour des barrages, des routes et des mines. C’est parfois rapide et gratuit. Le bureau d’une banque peut vérifier si elle a suivi ses propres règles.
    .cannot = Il dépend parfois de l’entreprise dont vous vous plaignez. Elle peut donc apprendre votre nom. Il n’est pas forcément juste avec les deux parties. Avant de signer quoi que ce soit, parlez à un avocat. Une signature peut vous ôter le droit d’aller au tribunal.

place-oecd = Points de contact nationaux de l’OCDE
    .first = Demandez d’abord ce qui restera privé.
    .can = L’OCDE est un groupe de pays. Ils ont des règles communes pour les entreprises actives dans plusieurs pays. Chaque pays qui suit ces règles a un point de contact. On peut s’y plaindre d’une entreprise. Elle doit venir de ce pays, ou y travailler. Le point de contact peut aider les deux parties à se parler et à trouver une solution.
    .cannot = Ce n’est pas un tribunal. Il ne peut pas ordonner un paiement. Il ne peut pas forcer une entreprise à discuter. Une plainte peut être rendue publique en partie.

place-nhri = Institutions nationales des droits humains
    .first = Demandez d’abord si elle peut examiner une entreprise.
    .can = Beaucoup de pays ont un bureau pour les droits humains. C’est une commission ou un médiateur. Il reçoit les plaintes et peut donner des conseils. Beaucoup peuvent chercher ce qui s’est passé, souvent sans frais.
    .cannot = La plupart peuvent conseiller et faire un rapport. Elles ne peuvent forcer personne à agir. Certaines ne peuvent pas examiner les entreprises privées. Certaines sont plus libres de décider que d’autres.

place-regional = Organes régionaux des droits humains
    .first = Ils s’occupent des pays, pas des entreprises.
    .can = Il en existe dans les Amériques, en Afrique et en Europe. Ils peuvent vérifier si un pays n’a pas protégé des gens. Certains ont un ou une spécialiste pour ceux qui défendent la nature ou les droits humains. Certains peuvent demander à un pays d’agir vite en cas de grave danger. Ils le peuvent même avant la fin d’une affaire.
    .cannot = Pour une affaire complète, il faut le plus souvent passer d’abord par les tribunaux du pays. Ensuite, il faut faire vite. Cela peut durer des années. Dans certaines régions, aucun organe ne peut trancher une affaire particulière.

place-un = Experts et expertes des Nations Unies
    .first = Demandez que les noms soient retirés.
    .can = Tout le monde peut leur écrire, gratuitement. Certains s’occupent des personnes qui défendent les droits. D’autres s’occupent de la liberté d’expression, ou des entreprises et des droits humains. Ils peuvent écrire aux gouvernements et aux entreprises, et leur demander d’agir. Pas besoin d’aller d’abord au tribunal.
    .cannot = Ils ne peuvent forcer personne à agir. Ils ne peuvent pas suivre chaque affaire. Les personnes touchées devraient d’abord être d’accord. Le gouvernement peut voir leurs noms. Les noms peuvent être publiés plus tard.

place-embassies = Ambassades qui soutiennent les personnes qui défendent les droits
    .first = Demandez d’abord comment se rencontrer sans danger.
    .can = Une ambassade est le bureau d’un pays dans un autre. L’Union européenne et certains pays, comme le Canada, la Norvège et la Suisse, ont dit en public comment aider ceux qui défendent les droits humains ou la nature. Une ambassade peut vous rencontrer ou assister à un procès. Elle peut parler au gouvernement. Elle peut vous dire qui peut aider.
    .cannot = Elle n’est pas obligée d’aider. Son aide varie selon l’endroit. Elle ne remplace pas un avocat. Une visite peut se remarquer.

## What to ask a lawyer or a group

ask-title = Questions à poser à un avocat ou à un groupe
ask-lead = Vous pouvez poser ces questions à un avocat ou une avocate, un syndicat ou un groupe de défense des droits. Choisissez celles qui comptent pour vous.
ask-list =
    - Qui saura ce que je vous dis ? Pouvez-vous garder mon nom secret ?
    - Pouvez-vous m’aider ? Combien cela me coûterait-il ?
    - Que puis-je faire dans ce pays ? Que tenteriez-vous en premier ?
    - Dans quel pays pourrais-je faire une demande ?
    - Quelle loi d’ici dit la même chose que ce projet de traité ?
    - Combien de temps ai-je ? Quand est-ce trop tard ?
    - Y a-t-il un risque pour moi ou ma famille ? Comment nous protéger, dès le premier jour ?
    - Quels papiers ou photos garder ? Où seraient-ils en sécurité ?
    - Que se passe-t-il si je perds ? Devrais-je payer l’autre partie ?
    - Pouvons-nous demander à plusieurs ? Quelqu’un peut-il parler pour moi ?
    - Puis-je arrêter si c’est trop dur ?
