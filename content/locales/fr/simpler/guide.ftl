### The words around the questions in simpler French: start page, safety page, where to turn today, what to ask a lawyer.
### Names of places stay as they are; what they are is told below the name. "Bureau de l’État" = State agency.

## Start page

start-title = Un guide pour les personnes lésées par une entreprise
start-lead = Ce guide est pour les personnes à qui une entreprise a fait du tort. Il est aussi pour celles qui les aident. Il pose quelques questions. Ensuite il montre ce que de nouvelles règles voudraient dire pour vous. Ces règles sont un projet. Les pays en discutent encore aux Nations Unies.
start-does_title = Ce qu’il fait
start-does =
    - Il vérifie si vos réponses vont avec ce que le projet appelle une « victime ».
    - Il montre ce qui pourrait réparer le tort.
    - Il montre comment les pays auraient à aider et à protéger les gens.
    - Il montre à qui s’adresser aujourd’hui.
start-does_not_title = Ce qu’il ne fait pas
start-does_not =
    - Il ne donne pas de conseils comme un avocat.
    - Il n’envoie pas de plainte pour vous.
    - Personne ne lit vos réponses. Donc personne ne peut envoyer d’aide.
    - Il ne promet rien.
start-draft_title = C’est un projet
start-draft = Un traité, ce sont des règles que des pays acceptent. Celui-ci est un projet de juillet 2023. Il n’est donc pas fini. Les pays en discutent encore. Personne n’est encore obligé de le suivre.
start-private_title = Votre vie privée
start-private = Ce que vous choisissez reste sur cet appareil. Rien n’est gardé, sauf si vous demandez à l’enregistrer. Fermer la page efface vos réponses.
start-leave = « Quitter cette page » est toujours en haut. Ce bouton efface vos réponses et cette page. Puis il ouvre une page ordinaire sur la météo. Mais l’historique du navigateur est la liste des pages ouvertes. Le bouton ne l’efface pas. On pourrait encore voir que cette page a été ouverte.
start-watched_title = Au cas où quelqu’un vous surveille
start-watched = Un programme caché peut surveiller un téléphone. C’est un logiciel espion. Ce guide ne peut pas vous en protéger. Il ne peut pas non plus vous protéger d’une personne qui regarde. Si vous pouvez, prenez un appareil plus sûr ou une fenêtre privée.
start-safer =
    - Un téléphone du travail n’est pas toujours sûr. Un téléphone partagé non plus.
    - Une fenêtre privée garde cette page hors de l’historique. Mais elle n’arrête pas un logiciel espion. Et le réseau, comme le wifi, peut encore montrer quelle page vous avez ouverte.
    - Attention avant d’effacer tout l’historique. Un historique vide peut se remarquer.
    - Vous avez un clavier ? Appuyez vite trois fois sur la touche Maj. Cela quitte aussi cette page.
start-pace = Vous pouvez passer une question. Vous pouvez revenir. Vous pouvez faire une pause, page ouverte. Si la page se ferme, il faut recommencer. Pour répondre, il suffit souvent d’appuyer une ou quelques fois.

## Safety page

safety-title = La sécurité d’abord
safety-now =
    - Si vous pouvez, allez d’abord dans un endroit plus sûr. Ce guide peut attendre.
    - Pensez aux personnes de confiance. Dites à l’une d’elles où vous êtes.
    - Peut-on appeler sans danger ? Avez-vous confiance en ceux qui répondent ? Alors appelez le numéro d’urgence local.
    - Cet appareil est-il sûr ? Quelqu’un peut-il le voir ou le suivre ? Alors prenez-en un autre si possible.
    - Choisissez un mot secret avec une personne de confiance. Il veut dire « j’ai besoin d’aide ».
    - Gardez près de vous les papiers utiles, comme une carte d’identité. Ne retournez pas les chercher si c’est dangereux.
safety-right =
    Le projet donnerait un droit aux victimes. Avant la fin d’une affaire, elles pourraient demander aux pays de les protéger tout de suite. Il faut que ce soit urgent. Il faut un tort qui continue, ou un risque grave.

    Le projet n’est pas encore une loi. Mais certains services reçoivent déjà des demandes urgentes.
safety-choice = Vous pouvez continuer maintenant. Vous pouvez aussi quitter et revenir une autre fois. Si vous quittez, vos réponses sont effacées. Ici, aucune réponse n’est mauvaise.

## Where to turn today

turn-title = À qui s’adresser aujourd’hui
turn-lead =
    Le projet n’est pas encore une loi. Les services ci-dessous existent aujourd’hui. Nous ne promettons pas qu’ils prendront une affaire.

    Vous voulez appeler, écrire ou y aller ? Pensez d’abord à qui peut le remarquer. Ouvrir un lien laisse une trace dans ce navigateur et sur le réseau. Une personne de confiance peut peut-être demander pour vous.

place-near = Un syndicat, un service d’assistance juridique ou un groupe de défense des droits près de chez vous
    .can = Un syndicat défend ceux qui travaillent. L’assistance juridique, c’est l’aide d’un avocat. Un groupe de défense des droits défend les droits des gens. Ils connaissent l’endroit et la loi. Ils peuvent écouter et vous dire ce qui est possible. Souvent, ils peuvent vous accompagner. Beaucoup sont gratuits.
    .cannot = Ils ne peuvent pas prendre toutes les affaires. Demandez d’abord comment ils protègent votre nom et votre histoire.

place-courts = Tribunaux, police et autres organismes publics
    .can = Ce sont des bureaux de l’État. Ils peuvent décider d’une affaire, ou enquêter sur un crime. Ils peuvent contrôler un lieu de travail. Ils peuvent ordonner de protéger une personne. Certains s’occupent du travail, de la santé, des données ou de la nature. Ils sont parfois moins chers et plus rapides qu’un tribunal.
    .cannot = Il y a parfois peu de temps : renseignez-vous tôt. Une affaire peut coûter de l’argent. L’autre partie peut apprendre votre nom. Vous n’avez pas confiance en la police ? Parlez d’abord à un avocat ou à un groupe de défense des droits.

place-nhri = Institutions nationales des droits humains
    .can = Beaucoup de pays ont un bureau pour les droits humains. C’est une commission ou un médiateur. Il reçoit les plaintes et peut donner des conseils. Beaucoup peuvent chercher ce qui s’est passé, souvent sans frais.
    .cannot = La plupart peuvent conseiller et faire un rapport. Elles ne peuvent forcer personne à agir. Certaines ne peuvent pas examiner les entreprises privées. Certaines sont plus libres de décider que d’autres.

place-oecd = Points de contact nationaux de l’OCDE
    .can = L’OCDE est un groupe de pays. Ils ont des règles communes pour les entreprises actives dans plusieurs pays. Chaque pays qui suit ces règles a un point de contact. On peut s’y plaindre d’une entreprise. Elle doit venir de ce pays, ou y travailler. Le point de contact peut aider les deux parties à se parler et à trouver une solution.
    .cannot = Ce n’est pas un tribunal. Il ne peut pas ordonner un paiement. Il ne peut pas forcer une entreprise à discuter. Une plainte peut être rendue publique en partie. Demandez donc d’abord ce qui restera privé.

place-grievance = Le bureau des plaintes d’une entreprise ou d’une banque
    .can = Beaucoup d’entreprises et de marques en ont un. De même les banques qui prêtent pour des barrages, des routes et des mines. C’est parfois rapide et gratuit. Le bureau d’une banque peut vérifier si elle a suivi ses propres règles.
    .cannot = Il dépend parfois de l’entreprise dont vous vous plaignez. Elle peut alors apprendre votre nom. Il n’est pas forcément juste avec les deux parties. Avant de signer quoi que ce soit, parlez à un avocat. Une signature peut vous ôter le droit d’aller au tribunal.

place-regional = Organes régionaux des droits humains
    .can = Il en existe dans les Amériques, en Afrique et en Europe. Ils peuvent vérifier si un pays n’a pas protégé des gens. Certains ont un spécialiste pour ceux qui défendent la nature ou les droits humains. Certains peuvent demander à un pays d’agir vite en cas de grave danger. Ils le peuvent même avant la fin d’une affaire.
    .cannot = Ils s’occupent des pays, pas des entreprises. Pour une affaire complète, il faut le plus souvent passer d’abord par les tribunaux du pays. Ensuite, il faut faire vite. Cela peut durer des années. Dans certaines régions, aucun organe ne peut trancher une affaire particulière.

place-un = Experts des Nations Unies
    .can = Tout le monde peut leur écrire, gratuitement. Certains s’occupent des personnes qui défendent les droits. D’autres s’occupent de la liberté de parole, ou des entreprises et des droits humains. Ils peuvent écrire aux gouvernements et aux entreprises, et leur demander d’agir. Pas besoin d’aller d’abord au tribunal.
    .cannot = Ils ne peuvent forcer personne à agir. Ils ne peuvent pas suivre chaque affaire. Les personnes à qui on a fait du tort devraient d’abord être d’accord. Le gouvernement peut voir leurs noms. Les noms peuvent être publiés plus tard. Y a-t-il un risque ? Alors demandez qu’ils soient retirés.

place-embassies = Ambassades qui soutiennent ceux qui défendent les droits
    .can = Une ambassade est le bureau d’un pays dans un autre. L’Union européenne, la Norvège, la Suisse, le Canada et les États-Unis ont dit en public comment aider ceux qui défendent les droits humains. Une ambassade peut vous rencontrer ou assister à un procès. Elle peut parler au gouvernement. Elle peut vous dire qui peut aider.
    .cannot = Elle n’est pas obligée d’aider. Son aide varie selon l’endroit. Ce n’est pas votre avocat. Une visite peut se remarquer. Demandez donc comment se rencontrer sans danger.

place-emergency = Groupes qui protègent en urgence ceux qui défendent les droits
    .can = Certaines personnes sont en danger parce qu’elles défendent des droits ou la nature. Ces groupes les aident. Ce peut être un lieu sûr pour un temps, un avocat ou un médecin. Ce peut être de l’argent pour la sécurité, ou un téléphone plus sûr.
    .cannot = Ils ne peuvent pas aider tout le monde. Ils doivent choisir. La plupart sont pour ceux qui défendent les droits. Ils ne sont pas pour toute personne à qui on a fait du tort. Ce n’est pas la police. L’aide peut prendre des jours.

## What to ask a lawyer or a group

ask-title = Questions à poser à un avocat ou à un groupe
ask-lead = Choisissez les questions qui comptent pour vous. Vous pouvez les poser à un avocat, un syndicat ou un groupe de défense des droits.
ask-list =
    - Qui saura ce que je vous dis ? Pouvez-vous garder mon nom secret ?
    - Pouvez-vous m’aider ? À quel prix ?
    - Que puis-je faire dans ce pays ? Que tenteriez-vous en premier ?
    - Combien de temps ai-je ? Quand est-ce trop tard ?
    - Y a-t-il un risque pour moi ou ma famille ? Comment nous protéger ?
    - Quels papiers ou photos garder ? Où seraient-ils en sécurité ?
    - Que se passe-t-il si je perds ? Devrais-je payer l’autre partie ?
    - Pouvons-nous demander à plusieurs ? Quelqu’un peut-il parler pour moi ?
    - Puis-je arrêter si c’est trop dur ?
