### The questions in simpler French. Every option means exactly the same as in questions.ftl.
### "Les pays qui acceptent le traité" = countries that join; "service public" = State agency; "texte" = the draft.

## Safety

question-danger = Quelqu’un est-il en danger maintenant ?
    .why = Nous le demandons d’abord : ici, la sécurité passe avant tout. Si c’est oui, ou si vous ne savez pas, nous montrons quoi faire maintenant.
    .help =
        Aujourd’hui ou bientôt, on peut blesser ou emmener quelqu’un. Ou sa santé est en danger. Ou la personne n’est pas en sécurité là où elle est. C’est vous, ou n’importe qui. Par exemple :

        - Une personne est suivie ou menacée. Ou elle a disparu.
        - Une personne est enfermée au travail, ou ne peut pas quitter un bateau.
        - Des gens vont bientôt perdre leur maison, ou être chassés du pays.
        - Des gens travaillent avec un produit toxique. Ou ils vivent sous un barrage qui peut céder.

        Votre réponse n’est envoyée à personne. Ce guide ne peut donc pas envoyer d’aide.
    .yes = Oui
    .no = Non
    .unsure = Je ne sais pas
    .unsure-hint = Si vous avez un doute, vous pouvez choisir « Oui ».

## Status

question-role = Qui a subi le dommage ?
    .why = Le projet de traité parle des personnes qui ont subi un dommage. Il peut aussi inclure leur famille la plus proche, et ceux qui dépendent d’elles. Il protégerait aussi ceux qui dénoncent les faits pour d’autres.
    .help =
        Choisissez ce qui va le mieux. Vous pourrez répondre plus tard pour quelqu’un d’autre.

        - Perdre sa paie, sa terre, sa maison ou sa vie privée est un dommage. Des menaces aussi. Ou un procès parce qu’on dénonce les faits.
        - Vous et votre famille avez subi un dommage ? Répondez d’abord pour vous.
        - Vous avez perdu un mari, une femme, un parent ou un enfant ? Choisissez « Quelqu’un de ma famille ».
        - Vous parlez pour votre petit enfant ? Choisissez « Quelqu’un que j’aide ou pour qui j’agis ».
        - On vous a fait du mal parce que vous aidiez ? Choisissez « Moi ».
    .self = Moi
    .self-hint = Aussi si c’est parce que j’ai dénoncé les faits.
    .group = Un groupe ou une communauté dont je fais partie
    .group-hint = Par exemple un village, un peuple, ou les gens d’un même lieu de travail.
    .family = Quelqu’un de ma famille, ou dont je dépends
    .family-hint = Par exemple un mari, une femme, un parent ou un enfant.
    .representative = Quelqu’un que j’aide ou pour qui j’agis
    .representative-hint = Par exemple en droit, par amitié ou avec un syndicat.
    .defender = Pas moi. Je défends d’autres gens, ou j’ai vu ce qui s’est passé
    .defender-hint = Nous demandons ensuite si on vous a fait quelque chose.

# “Closest family”: the draft’s “immediate family”.
question-family_tie = Quel est votre lien avec la personne touchée ?
    .why = Le mot « victime » du projet de traité peut aussi inclure la famille la plus proche. Et ceux qui dépendent de la personne touchée.
    .help =
        Le texte ne dit pas qui est la famille la plus proche. Un tribunal ou la loi d’un pays peut le dire. Vous dépendez de quelqu’un si vous en avez besoin pour vivre.

        - Deux choix sont vrais ? Prenez le premier.
        - Vous avez aussi subi un dommage ? Vous pouvez revenir et choisir « Moi ».
        - Vous voulez seulement aider cette personne ? Vous pouvez revenir. Choisissez « Quelqu’un que j’aide ou pour qui j’agis ».
    .immediate_family = Je suis de sa famille la plus proche
    .immediate_family-hint = Par exemple femme, mari, conjoint ou conjointe, parent, enfant, frère ou sœur.
    .dependant = Je dépends de cette personne
    .dependant-hint = Pour l’argent, la nourriture, la maison ou les soins.
    .other_family = Un autre lien de famille, ou une vie comme en famille
    .other_family-hint = Par exemple un oncle qui s’est occupé de vous. Le texte laisse cela ouvert.
    .other = Un autre lien
    .other-hint = Par exemple l’amitié, le voisinage ou le travail.
    .unsure = Je ne sais pas

question-represents = Pour qui agissez-vous ?
    .why = Le mot « victime » est pour ceux qui ont subi un dommage. Il peut aussi inclure leur famille la plus proche, et ceux qui dépendent d’eux.
    .help =
        À qui est l’affaire ?

        - Une avocate qui aide des gens malades agit pour les personnes touchées. De même une mère pour son petit enfant blessé.
        - Un syndicat qui aide la veuve d’un ouvrier agit pour la famille proche.

        Si c’est les deux, choisissez le premier.
    .harmed = La ou les personnes qui ont subi le dommage
    .family_or_dependant = Leur famille proche, ou ceux qui dépendaient d’elles
    .family_or_dependant-hint = Par exemple la veuve d’un ouvrier qui est mort.
    .unsure = Je ne sais pas

question-targeted = Vous a-t-on fait quelque chose parce que vous dénoncez, aidez, ou avez vu ce qui s’est passé ?
    .why = Si oui, le mot « victime » s’applique peut-être à vous aussi. Les questions qui suivent parlent alors de ce qu’on vous a fait.
    .help =
        Ce n’est pas forcément de la violence. Par exemple :

        - Quelqu’un vous menace, vous suit ou surveille votre téléphone.
        - On vous fait un procès. On dit des mensonges sur vous.
        - Vous avez perdu un travail ou une maison.

        Si on ne vous a rien fait, ce que vous faites compte quand même.
    .yes = Oui
    .no = Non
    .unsure = Je ne sais pas

question-harm = Qu’est-ce que quelqu’un ne peut plus faire ou avoir ? Ou seulement avec plus de risques ?
    .why = Pour le projet de traité, il y a dommage si une personne ne peut plus vraiment jouir d’un droit humain. Chaque personne a des droits humains, dans tous les pays.
    .help =
        Cochez tout ce qui s’applique. Vous n’avez pas à raconter ce qui s’est passé.

        - Une usine ne paie pas les gens : « Un travail juste et sûr ».
        - Un barrage inonde des champs : « La terre, la maison ou ce qu’il faut pour vivre ».
        - Une application transmet vos messages : « La vie privée ».
        - Les déchets d’une mine polluent une rivière : « Un environnement propre et sain ». Peut-être aussi « La santé ».

        Avec un seul des deux derniers choix, nous ne savons pas. Ce n’est pas un non.
    .life_safety = La vie et la sécurité
    .life_safety-hint = Une personne est morte, enfermée, en danger, ou ne peut pas bouger librement.
    .health = La santé
    .health-hint = Une maladie, une blessure, ou un manque de soins.
    .work = Un travail juste et sûr
    .work-hint = Paie, horaires, repos, sécurité, ou entrer dans un syndicat.
    .forced_or_child_labour = Travail forcé, ou travail des enfants
    .forced_or_child_labour-hint = Travailler de force, ou ne pas pouvoir partir. Ou un enfant fait un travail qui lui nuit.
    .land_home = La terre, la maison ou ce qu’il faut pour vivre
    .land_home-hint = Aussi la nourriture, l’eau, le pâturage, la chasse ou la pêche.
    .education = L’école ou la formation
    .education-hint = Par exemple une école fermée, ou un enfant qui ne peut pas y aller.
    .environment = Un environnement propre et sain
    .environment-hint = L’air, le sol, les rivières, la mer ou les forêts.
    .violence_discrimination = Violence, ou un traitement moins bon que les autres
    .violence_discrimination-hint = Aussi des insultes, des filatures ou des gestes répétés.
    .privacy = La vie privée
    .privacy-hint = Espionner, ou transmettre des informations, photos ou messages privés. Aussi la réputation.
    .expression = Parler, se réunir ou s’unir à d’autres
    .expression-hint = Aussi signaler, protester ou former un groupe.
    .culture = La culture, la langue ou la foi
    .culture-hint = Aussi les lieux sacrés et la façon de vivre d’un peuple.
    .threatened = Rien encore, mais cela va arriver
    .threatened-hint = Par exemple on vous dit de quitter bientôt votre maison.
    .other = Autre chose
    .other-hint = Par exemple de l’argent perdu dans un achat.
    .none = Aucun de ces choix : il n’y a pas eu de dommage
    .unsure = Je ne sais pas

question-business = Une entreprise est-elle derrière les faits, y a-t-elle pris part, ou a-t-on agi pour elle ?
    .why = Le projet de traité couvre les dommages en lien avec toutes les entreprises, petites ou grandes. L’entreprise n’a pas forcément agi de ses mains.
    .help =
        Cochez tout ce qui s’applique. Pas besoin de nom.

        - Une entreprise fabrique, transporte, vend ou prête, ou travaille pour d’autres. En ligne aussi.
        - Un atelier qui emploie des gens est une société. Un fournisseur est lui-même une entreprise. Son lien avec une plus grande compte-t-il ? Autant que la loi du pays le dit.
        - La police, des soldats ou une bande ont agi pour une entreprise ? Choisissez « D’autres, qui ont agi pour une entreprise ».
        - Le dommage a eu lieu au travail, chez quelqu’un ? Choisissez le ménage privé. Le texte ne dit pas s’il compte.

        En cas de doute, choisissez « Je ne sais pas ».
    .company = Une société
    .company-hint = Par exemple une usine, une mine, une ferme, un magasin, un atelier ou une entreprise de construction.
    .state_owned = Une entreprise qui est à l’État
    .state_owned-hint = Par exemple son chemin de fer, son pétrole ou son électricité.
    .finance = Une banque, un fonds, ou quelqu’un qui place de l’argent
    .finance-hint = Par exemple qui a prêté pour un barrage ou une route.
    .supplier = Une autre société liée à l’entreprise
    .supplier-hint = Elle lui vend, travaille pour elle, la garde ou lui trouve du personnel. Ou elle est à elle.
    .platform = Un service en ligne ou une application
    .platform-hint = Par exemple pour des trajets, des commandes, des messages ou des prêts.
    .trader = Une personne qui fait des affaires à son compte
    .trader-hint = Par exemple elle tient un commerce ou loue des logements.
    .for_business = D’autres, qui ont agi pour une entreprise, ou pour lui faire place
    .for_business-hint = La police, des soldats, un service public ou une bande.
    .household = Un ménage privé qui paie pour un travail
    .household-hint = Par exemple pour le ménage ou des soins.
    .other_body = Une école, une clinique, une œuvre, un groupe religieux ou un club
    .none = Aucun de ces choix
    .none-hint = Par exemple seul un service public a agi, dans son propre travail. Ou c’est une dispute privée.
    .unsure = Je ne sais pas

question-conduct = Quelque chose a-t-il été fait, ou aurait dû l’être et ne l’a pas été ?
    .why = Le projet de traité couvre les deux : ce qui a été fait, et ce qui n’a pas été fait.
    .help =
        Il s’agit des gens de la question d’avant. Si les deux sont vrais, choisissez les deux.

        - Fait : un patron a renvoyé des gens à cause de leur syndicat. Une ferme a répandu des produits toxiques près des maisons.
        - Pas fait : une mine n’a pas prévenu les gens d’une fuite. Un atelier n’a pas donné de masques.

        Un accident vient souvent de là : une vieille machine ou un toit fragile. En cas de doute, choisissez « Je ne sais pas ».
    .act = Quelque chose a été fait
    .omission = Ce qui aurait dû être fait ne l’a pas été
    .none = Ni l’un ni l’autre
    .none-hint = Par exemple une tempête qu’aucune entreprise n’a rendue pire.
    .unsure = Je ne sais pas

question-connection = Est-ce lié à ce que fait l’entreprise ?
    .why = Le projet de traité couvre ce qui est lié à une entreprise. C’est large. Mais une dispute privée peut ne pas compter.
    .help =
        Cela peut être en ligne, au loin, ou après le travail.

        - Très probablement oui : les gardes d’une mine bloquent des gens sur une route.
        - Très probablement non : deux collègues se battent pour une affaire de famille.
    .yes = Oui
    .no = Non
    .unsure = Je ne sais pas

question-result = Le dommage vient-il de ce qui a été fait, ou n’a pas été fait ?
    .why = Pour le projet de traité, ce qui a été fait, ou pas fait, doit avoir mené au dommage.
    .help =
        Par exemple, des gens ont respiré de la poussière sans masque. Ils sont tombés malades.

        Vous n’avez rien à prouver ici. Le texte ne dit pas que c’est la seule cause. Si vous hésitez, choisissez « Je ne sais pas ».
    .yes = Oui
    .no = Non
    .unsure = Je ne sais pas

question-responsible = Que sait-on des responsables ?
    .why = Dans le projet de traité, cette réponse ne joue contre personne. On peut être une « victime » même si personne ne sait qui l’a fait. Les responsables n’ont pas à être arrêtés ou reconnus coupables.
    .help =
        Les « responsables » l’ont fait, ou n’ont pas agi. Ce sont des personnes ou une entreprise.

        Il est souvent difficile de voir qui est derrière. Pas besoin de nom. Si c’est dangereux, ne cherchez pas.
    .unknown = Personne ne sait qui c’était
    .identified = On sait qui c’était, mais aucune procédure n’a commencé
    .in_process = Une enquête, une arrestation ou un procès vise les responsables
    .convicted = Un tribunal ou une autorité a reconnu leur responsabilité
    .unsure = Je ne sais pas

question-borders = Y a-t-il un lien avec un autre pays ?
    .why = Cela peut compter pour savoir où faire une demande. Dans le projet de traité, votre pays ne joue contre personne. Les lois d’aujourd’hui peuvent dire autre chose.
    .help =
        Cochez tout ce qui s’applique. Nous ne demandons rien sur les papiers.

        - Une personne venue d’ailleurs est blessée au travail : une personne touchée vient d’un autre pays.
        - Un pays commande des chemises, un autre les coud : une part importante est faite dans un autre pays.
        - De la fumée ou de l’eau polluée passe une frontière : un effet important.

        « Pas de lien avec un autre pays » est une réponse comme les autres.
    .foreign_person = Une personne touchée vient d’un autre pays, ou vit dans un autre pays
    .several_states = L’entreprise a agi dans plus d’un pays
    .run_from_abroad = Une part importante a été faite par quelqu’un dans un autre pays
    .run_from_abroad-hint = Prévoir, diriger, dessiner, fabriquer, stocker ou envoyer. Par exemple le propriétaire ou un acheteur.
    .effects_abroad = L’activité de l’entreprise a un effet important dans un autre pays
    .none = Pas de lien avec un autre pays
    .unsure = Je ne sais pas

## What happened and what would help

# The draft’s “abuse”, not the harm that lasts.
question-ongoing = Ce qui a été fait, ou n’a pas été fait, continue-t-il ?
    .why = Si cela continue, l’arrêter peut aider à réparer.
    .help =
        Par exemple, les déchets coulent toujours dans la rivière.

        La douleur, la maladie ou la perte peuvent durer après. Nous en parlons plus loin.
    .yes = Oui
    .no = Non
    .unsure = Je ne sais pas

question-urgent = Est-ce urgent : attendre serait-il trop tard ?
    .why = Si c’est urgent, le projet de traité permettrait aux victimes de demander une protection à l’État. Elles le pourraient avant la fin d’une affaire.
    .help =
        « Urgent » : la fin d’une affaire peut venir trop tard. Les faits peuvent commencer, continuer, empirer ou revenir bientôt. Par exemple :

        - Des machines vont raser un village la semaine prochaine.
        - Des gardes ont dit qu’ils reviendraient cette nuit.
        - Les murs d’un atelier ont de nouvelles fissures.

        Cela peut être urgent même si personne n’est en danger maintenant.
    .yes = Oui
    .no = Non
    .unsure = Je ne sais pas

question-losses = Qu’est-ce qui a été perdu, et qu’est-ce qui a souffert ?
    .why = Ce qui peut réparer dépend de ce qui a été perdu.
    .help = Cochez tout ce qui s’applique. On peut perdre un bateau. On peut perdre sa tranquillité. Les deux comptent. Vous pouvez sauter la question ou faire une pause. Vous n’avez rien à prouver ici.
    .money = De l’argent, ou ce que l’on gagne
    .money-hint = Aussi une récolte, des clients, ou des frais qu’il a fallu payer.
    .home_land_property = Une maison, une terre ou des objets
    .job_school_papers = Un travail, une place à l’école ou des papiers
    .job_school_papers-hint = Par exemple un passeport, un permis ou la preuve de droits sur une terre.
    .freedom = La liberté
    .freedom-hint = Se faire retenir ou enfermer, ou ne pas pouvoir partir.
    .body = La santé physique
    .mind = La tranquillité d’esprit
    .mind-hint = Par exemple avoir peur, avoir du chagrin ou mal dormir.
    .loved_one = Une personne qu’on aime
    .loved_one-hint = Elle est morte ou a disparu.
    .privacy = La vie privée
    .privacy-hint = Par exemple d’autres ont vu des photos ou des informations.
    .reputation = La bonne réputation
    .culture = La culture, la foi ou un lieu sacré
    .pollution = L’air, l’eau ou le sol (pollution)
    .nature = La nature
    .nature-hint = Par exemple une forêt, un récif, des animaux ou des poissons.
    .other = Autre chose
    .none = Rien n’a été perdu, rien n’a souffert
    .unsure = Je ne sais pas

question-wishes = Qu’est-ce qui aiderait à réparer le dommage ?
    .why = Les pays qui acceptent le traité auraient l’obligation d’agir : on demanderait aux victimes quelle réparation elles veulent. Nous vous le demandons donc aussi.
    .help =
        Cochez tout ce qui aiderait. Choisir n’est pas exiger. Ce que vous laissez n’est pas perdu. La liste du texte est ouverte.

        « Des soins et du soutien » : un médecin, ou quelqu’un à qui parler.
    .get_back = Retrouver ce qui a été pris
    .get_back-hint = Par exemple une terre, un travail, des papiers ou une paie.
    .money = De l’argent pour compenser le dommage
    .care = Des soins et du soutien
    .stop = Que cela s’arrête
    .apology = Des excuses
    .truth = Que la vérité soit dite
    .truth-hint = Ce qui s’est passé, et pourquoi.
    .punish = Une peine pour les responsables
    .never_again = Que cela n’arrive plus jamais
    .clean_up = Que le lieu soit nettoyé
    .restore_nature = Que la nature revienne
    .restore_nature-hint = Par exemple des arbres, des poissons ou une rivière.
    .other = Autre chose
    .none = Aucun de ces choix
    .unsure = Je ne sais pas
    .unsure-hint = Vous pouvez décider plus tard.

question-repeat = Cela pourrait-il se reproduire, pour cette personne ou pour d’autres ?
    .why = Réparer, c’est aussi faire que cela ne se reproduise pas.
    .help = Pensez à tout le monde : vous, des collègues, ou des gens au loin. Par exemple, la machine qui a blessé quelqu’un sert toujours.
    .yes = Oui
    .no = Non
    .unsure = Je ne sais pas

question-many_affected = D’autres personnes ont-elles subi un dommage du même genre ?
    .why = Le projet de traité permettrait d’agir ensemble en justice, quand l’affaire s’y prête.
    .help =
        Pas besoin de noms ni de chiffres. Par exemple, d’autres familles près de la rivière sont tombées malades.

        Si vous ne savez pas, ce n’est pas grave. N’allez pas demander si c’est dangereux.
    .yes = Oui
    .no = Non
    .unsure = Je ne sais pas

## Protection and support

question-fears = Qu’est-ce qui rend difficile de dénoncer ce qui s’est passé ?
    .why = Les pays qui acceptent le traité auraient l’obligation de protéger les victimes. Personne ne devrait les menacer, ni les punir parce qu’elles dénoncent les faits. Ce qui vous fait peur compte donc.
    .help =
        Cochez tout ce qui s’applique, pour vous ou pour les personnes touchées.

        - Dénoncer peut coûter un travail, une chambre ou un permis.
        - Des entreprises font un procès pour faire taire les gens.

        Avoir peur n’est pas une faiblesse. Rien ne vous oblige à dénoncer.
    .threats = Des menaces ou de la violence
    .retaliation = Perdre un travail, une maison ou des services
    .legal_smear = Un procès, ou des mensonges sur les gens
    .watched = La surveillance, ou la vie privée montrée à tous
    .status = Un signalement, une détention ou une expulsion à cause des papiers
    .status-hint = Par exemple on vous signale au bureau des étrangers.
    .reliving = Devoir revivre ce qui s’est passé
    .reliving-hint = Par exemple le raconter encore et encore.
    .none = Aucun de ces choix
    .unsure = Je ne sais pas

question-situation = Ces mots décrivent-ils la ou les personnes touchées ?
    .why = Les pays qui acceptent le traité auraient l’obligation de voir les besoins de chaque personne. Certaines ont plus d’obstacles. Rien ne vous oblige à répondre.
    .help =
        Cochez tout ce qui s’applique, ou « Je préfère ne pas le dire ». Votre réponse n’est envoyée à personne. Quelqu’un peut voir votre écran ? Vous pouvez sauter cette question.

        Être dans cette liste ne dit rien de mal de personne. Elle parle de ce qui barre le chemin.
    .woman_girl = Une femme ou une fille
    .child = Un enfant de moins de 18 ans
    .older = Une personne âgée
    .disability = Une personne handicapée
    .indigenous = Une personne ou un peuple autochtone
    .indigenous-hint = Un peuple qui vivait là en premier, avec sa façon de vivre.
    .migrant_refugee = Une personne migrante ou réfugiée
    .african_descent = Une personne d’ascendance africaine
    .african_descent-hint = Dont la famille a ses racines en Afrique.
    .other_marginalised = Une personne d’un autre groupe souvent maltraité ou laissé de côté
    .other_marginalised-hint = Par exemple à cause de la caste, de la foi, de la pauvreté, de qui l’on aime. Ou parce qu’on a dû fuir ailleurs dans son pays.
    .none = Aucun de ces choix
    .prefer_not = Je préfère ne pas le dire

question-needs = De quelles informations ou de quelle aide a-t-on besoin ?
    .why = Les pays qui acceptent le traité auraient l’obligation d’informer les victimes. Ils devraient aussi leur donner une assistance juridique : l’aide d’un avocat. Souvent, elle est gratuite ou coûte peu.
    .help =
        Cochez tout ce qui aiderait, pour vous ou pour les personnes touchées.

        - Dans une demande, on demande à un tribunal ou à un service public de décider.
        - La personne qui agit peut être un avocat, un syndicat ou une personne de confiance.
    .rights_info = Savoir quels droits on a
    .where_to_go = Savoir où aller, et ce que ce service peut faire
    .claim_status = Savoir où en est une demande déjà faite
    .company_info = Des informations qu’a une entreprise ou un service public
    .company_info-hint = Sur l’entreprise et ce qu’elle a fait.
    .language = Des informations dans une autre langue
    .format = Des informations dans un autre format
    .format-hint = Par exemple gros caractères, audio, langue des signes ou mots faciles.
    .child_friendly = Des informations qu’un enfant peut comprendre
    .someone_to_act = Quelqu’un qui parle ou agit pour les personnes touchées
    .protection = Un lieu sûr, ou quelqu’un à qui parler
    .help_to_take_part = De l’aide pour suivre une affaire et y participer
    .none = Aucun de ces choix
    .unsure = Je ne sais pas

question-barriers = Qu’est-ce qui empêche d’obtenir réparation ?
    .why = Les pays qui acceptent le traité auraient l’obligation de faciliter les choses, peu à peu. Ils respecteraient leurs lois et leurs services.
    .help =
        Cochez tout ce qui s’applique, ou qui vous fait peur. Dans certains pays, qui perd paie l’avocat de l’autre.
    .lawyer_cost = Un avocat coûte trop cher
    .court_fees = Le tribunal coûte trop cher
    .losing_costs = Devoir payer les frais de l’autre côté si l’affaire est perdue
    .far = Le tribunal ou le service est loin, ou difficile d’accès
    .procedure = Les démarches sont trop compliquées, trop lentes ou pas faites pour nous
    .time_limit = C’est peut-être trop tard (un délai)
    .power = L’entreprise a bien plus de pouvoir
    .bias = Le service est sous pression, ou prend parti
    .evidence_held = D’autres ont les preuves
    .evidence_held-hint = Par exemple, l’entreprise a les papiers.
    .hard_to_prove = C’est difficile à prouver
    .other_country = On nous dit que c’est à un autre pays de s’en occuper
    .agency_lacks_means = Un service public qui contrôle les entreprises manque de gens, d’argent ou de pouvoir
    .other = Autre chose
    .none = Aucun de ces choix
    .unsure = Je ne sais pas

question-proceedings = Quelqu’un est-il allé au tribunal, à la police ou dans un autre service public ? Qu’est-ce que cela a donné ?
    .why = Le projet de traité dit comment ces services aideraient les victimes. La suite dépend d’où en sont les choses.
    .help =
        Peu importe qui y est allé : vous, un avocat, un syndicat ou un autre. L’entreprise vous fait un procès ? Il ne s’agit pas de cela ici.

        Une plainte est allée seulement à l’entreprise ou à la banque ? Choisissez « Non, pas encore ». Il y en a eu plusieurs ? Choisissez celle qui compte le plus.

        Bien des choses peuvent réparer : un paiement, un travail rendu, un nettoyage, un ordre d’arrêter.
    .not_started = Non, pas encore
    .ongoing = Oui, et c’est encore en cours
    .refused = Oui, mais le service public n’a pas accepté l’affaire
    .ended_without = Oui, mais aucune réparation n’a été décidée
    .ended_with_remedy = Oui, et une réparation a été décidée
    .unsure = Je ne sais pas

question-delivery = L’un de ces points est-il vrai pour la réparation décidée ?
    .why = Les pays qui acceptent le traité auraient l’obligation d’agir, pour qu’on demande leur avis aux victimes. Des services publics devraient pouvoir vérifier que la société fait ce qui a été décidé.
    .help =
        Choisissez les deux si les deux sont vrais. Par exemple, la moitié seulement de l’argent est venue.

        Si tout va bien, choisissez « Aucun de ces choix ».
    .not_consulted = On n’a pas demandé aux personnes touchées ce qu’elles veulent
    .not_delivered = Ce n’est pas fait, ou seulement en partie
    .none = Aucun de ces choix
    .unsure = Je ne sais pas
