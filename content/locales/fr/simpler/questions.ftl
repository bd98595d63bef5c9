### The questions in simpler French. Every option means exactly the same as in questions.ftl.
### "Les pays qui disent oui" = countries that join; "bureau de l’État" = State agency.

## Safety

question-danger = Quelqu’un est-il en danger maintenant ?
    .why = Nous le demandons d’abord : ici, la sécurité passe avant tout. Si vous dites oui, nous montrons à quoi penser tout de suite.
    .help =
        On peut blesser ou emmener quelqu’un très bientôt. Ou une personne n’est pas en sécurité là où elle est. C’est peut-être vous, ou n’importe qui. Par exemple, une personne est enfermée au travail, ou ne peut pas quitter un bateau.

        Votre réponse n’est envoyée à personne. Ce guide ne peut donc pas envoyer d’aide.
    .yes = Oui
    .no = Non
    .unsure = Je ne sais pas
    .unsure-hint = Si vous avez un doute, vous pouvez choisir « Oui ».

## Status

question-role = Pour qui répondez-vous ?
    .why = Le projet parle des personnes à qui on a fait du tort. Il peut aussi inclure leur famille proche et les personnes qui dépendent d’elles. Il parle aussi de ceux qui agissent pour d’autres.
    .help =
        Choisissez ce qui va le mieux. Vous pourrez répondre plus tard pour quelqu’un d’autre.

        - Perdre sa paie, sa terre, sa maison ou sa vie privée est aussi un tort.
        - On vous a fait du tort parce que vous avez parlé ? Choisissez « Pour moi ».
        - On vous a fait du tort, à vous et à votre famille ? Répondez d’abord pour vous.
        - Vous aidez quelqu’un ? Pensez à la personne à qui on a fait du tort.
        - Défendre les droits, c’est agir pour la nature ou les droits humains. Les droits humains sont ce à quoi chaque personne a droit. Un témoin a vu ou sait ce qui s’est passé.
    .self = Pour moi
    .self-hint = On m’a fait du tort.
    .group = Pour un groupe ou une communauté dont je fais partie
    .group-hint = Par exemple un village, un peuple, ou les gens d’un même lieu de travail.
    .family = Pour quelqu’un de ma famille, ou dont je dépends
    .family-hint = On lui a fait du tort.
    .representative = Pour quelqu’un que j’aide ou pour qui j’agis
    .representative-hint = On lui a fait du tort. Je l’aide par exemple comme avocat ou avocate, syndicat ou proche.
    .defender = Comme témoin, ou parce que je défends les droits, sans qu’on m’ait fait de tort
    .defender-hint = J’agis pour d’autres, ou j’ai vu ce qui s’est passé.

# "Famille la plus proche": the draft’s "immediate family".
question-family_tie = Qui êtes-vous pour cette personne ?
    .why = Le mot « victime » du projet peut aussi inclure la famille la plus proche. Et ceux qui dépendent de la personne à qui on a fait du tort.
    .help =
        Le projet ne dit pas qui est la famille la plus proche. Un tribunal ou la loi d’un pays peut le dire. Vous dépendez de quelqu’un si vous en avez besoin pour vivre.

        - On vous a aussi fait du tort ? Vous pouvez revenir et choisir « Pour moi ».
        - Vous voulez seulement aider cette personne ? Vous pouvez revenir. Choisissez « Pour quelqu’un que j’aide ou pour qui j’agis ».
    .immediate_family = Je suis de sa famille la plus proche
    .immediate_family-hint = Par exemple femme, mari, partenaire, parent, enfant, frère ou sœur.
    .dependant = Je dépends de cette personne
    .dependant-hint = Pour l’argent, la nourriture, la maison ou les soins.
    .other = Un autre lien
    .other-hint = Par exemple l’amitié, le voisinage ou la famille éloignée.
    .unsure = Je ne sais pas

question-harm = Qu’est-ce qui a été enlevé ou affaibli ?
    .why = Pour le projet, il y a tort si un droit humain a été enlevé ou affaibli. Chaque personne a des droits humains, dans tous les pays.
    .help =
        Choisissez tout ce qui convient. Vous n’avez pas à raconter ce qui s’est passé.

        - Une usine ne paie pas les gens : « Un travail juste et sûr ».
        - Une application montre vos messages à d’autres : « La vie privée ».

        Avec « Autre chose » seul, la question reste ouverte. Ce n’est pas un non.
    .life_safety = La vie et la sécurité
    .life_safety-hint = Perdre la vie, être en danger, se faire blesser ou enfermer.
    .health = La santé
    .health-hint = Une maladie, une blessure, ou pas de soins quand il en fallait.
    .work = Un travail juste et sûr
    .work-hint = Paie, horaires, repos, sécurité, ou entrer dans un syndicat.
    .forced_or_child_labour = La protection contre le travail forcé ou le travail des enfants
    .forced_or_child_labour-hint = Travailler de force, ou ne pas pouvoir partir. Ou un enfant fait un travail qui lui nuit.
    .land_home = La terre, la maison ou ce qu’il faut pour vivre
    .land_home-hint = Aussi la nourriture, l’eau, le pâturage, la chasse ou la pêche.
    .environment = Un environnement propre et sain
    .environment-hint = L’air, le sol, les rivières, la mer ou les forêts.
    .violence_discrimination = La protection contre la violence et contre un traitement inégal
    .violence_discrimination-hint = Aussi le harcèlement, ou un moins bon traitement à cause de qui l’on est.
    .privacy = La vie privée
    .privacy-hint = Espionner, ou utiliser ou transmettre des photos, messages ou secrets.
    .expression = La liberté de parler, de se réunir et de s’unir à d’autres
    .expression-hint = Aussi de signaler, de protester ou de former un groupe.
    .culture = La culture, la langue ou la foi
    .culture-hint = Aussi les lieux sacrés et la façon de vivre d’un peuple.
    .other = Autre chose
    .none = Rien n’a été enlevé ni affaibli
    .unsure = Je ne sais pas

question-business = Qui a pris part à ce qui s’est passé ?
    .why = Le projet couvre toutes les entreprises, petites ou grandes. Nous demandons si une entreprise y a pris part.
    .help =
        Choisissez tout ce qui convient. Pas besoin de nom.

        - Une entreprise peut fabriquer, transporter, vendre, servir ou prêter. En ligne aussi. D’autres choses comptent aussi.
        - Une société qu’une entreprise possède peut être un partenaire. Les partenaires comptent autant que la loi du pays le dit.
        - La police ou un bureau de l’État a agi avec une entreprise ? Choisissez l’entreprise.
        - Une école ou une association peut compter aussi. En cas de doute, choisissez « Je ne sais pas ».
    .company = Une société, ou un patron qui emploie des gens
    .company-hint = Par exemple une usine, une mine, une ferme, un magasin ou une entreprise de construction.
    .state_owned = Une entreprise qui est à l’État
    .state_owned-hint = Par exemple son chemin de fer, son pétrole ou son électricité.
    .finance = Une banque, un fonds, ou quelqu’un qui place de l’argent
    .finance-hint = Par exemple celui qui prête pour un barrage ou une route.
    .supplier = Un partenaire d’une entreprise, comme celui qui la fournit
    .supplier-hint = Aussi une société qu’elle engage ou possède, des gardes ou un recruteur.
    .platform = Un service en ligne ou une application
    .platform-hint = Par exemple pour des trajets, des commandes, des messages ou des prêts.
    .trader = Une personne qui fait des affaires à son compte
    .trader-hint = Par exemple elle vend, loue des logements ou a un atelier.
    .none = Aucun de ces choix
    .none-hint = Par exemple seulement un bureau de l’État qui fait son travail. Ou seulement une dispute privée.
    .unsure = Je ne sais pas

# "Ils" = those who took part.
question-conduct = Ont-ils fait quelque chose, ou n’ont-ils pas fait ce qu’il fallait ?
    .why = Le projet couvre les deux : ce qui a été fait, et ce qui n’a pas été fait.
    .help =
        « Ils », ce sont ceux qui y ont pris part. Si les deux sont vrais, choisissez les deux.

        - Fait : un patron a renvoyé des gens à cause de leur syndicat.
        - Pas fait : une mine n’a pas prévenu les gens d’une fuite.
    .act = Ils ont fait quelque chose
    .omission = Ils n’ont pas fait ce qu’il fallait
    .none = Ni l’un ni l’autre
    .none-hint = Par exemple une tempête qu’aucune entreprise n’a rendue pire.
    .unsure = Je ne sais pas

question-connection = Est-ce lié à ce que fait l’entreprise ?
    .why = Le projet couvre ce qui est lié à ce que fait une entreprise. C’est large. Mais une affaire purement privée peut ne pas compter.
    .help =
        Cela peut être en ligne, au loin, ou après le travail.

        - Très probablement oui : les gardes d’une mine bloquent des gens sur une route.
        - Très probablement non : deux collègues se battent pour une affaire de famille.
    .yes = Oui
    .no = Non
    .unsure = Je ne sais pas

question-result = Le tort vient-il de ce qu’ils ont fait ou n’ont pas fait ?
    .why = Pour le projet, ce qui a été fait ou pas fait doit avoir causé le tort.
    .help =
        Par exemple, des gens ont respiré de la poussière sans masque. Ils sont tombés malades.

        Vous n’avez rien à prouver ici. Le projet ne dit pas que ce doit être la seule cause. Si vous hésitez, choisissez « Je ne sais pas ».
    .yes = Oui
    .no = Non
    .unsure = Je ne sais pas

question-responsible = Que sait-on des responsables ?
    .why = Cette réponse ne joue jamais contre personne. Pour le projet, une personne peut toujours être une « victime ». Même si les responsables ne sont ni connus, ni arrêtés, ni poursuivis, ni reconnus coupables.
    .help =
        Les « responsables » l’ont fait, ou n’ont pas agi. Ce sont des personnes ou une entreprise.

        Il est souvent difficile de voir qui est derrière. Pas besoin de nom. Si c’est dangereux, ne cherchez pas.
    .unknown = Personne ne sait qui c’était
    .identified = On sait qui c’était, mais il n’y a eu aucune suite
    .in_process = Une affaire, une arrestation ou un procès est en cours
    .convicted = La responsabilité a été reconnue
    .unsure = Je ne sais pas

question-borders = Y a-t-il un lien avec un autre pays ?
    .why = D’où vous venez et où vous vivez ne joue jamais contre vous, ni contre personne. Nous demandons cela, car le projet parle aussi d’activités dans plusieurs pays.
    .help =
        Choisissez tout ce qui convient. Nous ne demandons rien sur vos papiers.

        - Une personne venue d’ailleurs est blessée au travail : le premier choix.
        - Un pays commande des chemises, un autre les coud : le troisième.

        Le projet couvre aussi l’activité dans un seul pays. « Pas de lien avec un autre pays » est une réponse comme les autres.
    .foreign_person = Une personne qui a subi un tort n’est pas citoyenne du pays où c’est arrivé, ou n’y vit pas
    .several_states = L’entreprise a agi dans plus d’un pays
    .run_from_abroad = Une part importante a été faite par un partenaire dans un autre pays
    .run_from_abroad-hint = Il a prévu, dirigé, fabriqué, stocké ou envoyé. Par exemple le propriétaire, un prêteur, un acheteur ou un fournisseur.
    .effects_abroad = Il y a un effet important dans un autre pays
    .none = Pas de lien avec un autre pays
    .unsure = Je ne sais pas

## What happened and what would help

# The draft’s "abuse", not the harm that lasts.
question-ongoing = Ce qu’ils ont fait, ou n’ont pas fait, continue-t-il ?
    .why = Si cela continue, l’arrêter peut aider à réparer.
    .help =
        Par exemple, les déchets coulent toujours dans la rivière.

        La douleur, la maladie ou la perte peuvent durer après. Nous en parlons plus loin.
    .yes = Oui
    .no = Non
    .unsure = Je ne sais pas

question-urgent = Est-ce urgent ? Y a-t-il un risque grave que cela arrive, continue, empire ou revienne bientôt ?
    .why = Si c’est urgent, le projet permettrait aux victimes de demander une protection à l’État. Elles le pourraient avant la fin d’une affaire.
    .help =
        « Urgent » veut dire qu’attendre la fin d’une affaire peut être trop tard. « Cela », c’est ce qu’ils ont fait, ou n’ont pas fait. Par exemple, des machines vont raser un village la semaine prochaine.

        Ce peut être urgent même si personne n’est en danger maintenant.
    .yes = Oui
    .no = Non
    .unsure = Je ne sais pas

question-losses = Qu’est-ce qui a été perdu ou abîmé ?
    .why = Ce qui peut réparer dépend de ce qui a été perdu.
    .help =
        Choisissez tout ce qui convient. Prenez votre temps. Vous pouvez passer la question ou faire une pause.

        L’argent peut acheter un bateau. Il n’achète pas un esprit tranquille. Les deux comptent ici. Vous n’avez rien à prouver.
    .money = De l’argent, ou ce que l’on gagne
    .money-hint = Aussi une récolte, des clients, ou des frais qu’il a fallu payer.
    .home_land_property = Une maison, une terre ou des affaires
    .job_school_papers = Un travail, une place à l’école ou des papiers
    .job_school_papers-hint = Par exemple un passeport, un permis ou la preuve de droits sur une terre.
    .freedom = La liberté
    .freedom-hint = Se faire retenir ou enfermer, ou ne pas pouvoir partir.
    .body = La santé du corps
    .mind = La paix de l’esprit
    .mind-hint = Par exemple peur, chagrin ou mauvais sommeil.
    .loved_one = Une personne qu’on aime
    .loved_one-hint = Elle a perdu la vie ou a disparu.
    .reputation = La bonne réputation
    .culture = La culture, la foi ou un lieu sacré
    .pollution = Un air, une eau ou un sol propres
    .nature = La nature
    .nature-hint = Par exemple une forêt, un récif, des animaux ou des poissons.
    .none = Rien n’a été perdu ni abîmé
    .unsure = Je ne sais pas

question-wishes = Qu’est-ce qui aiderait à réparer ?
    .why = Les pays qui disent oui au projet seraient obligés d’agir : on demanderait aux victimes ce qui peut réparer. Nous vous le demandons donc aussi.
    .help =
        Choisissez tout ce qui aiderait. Rien ici n’est une exigence. Ce que vous laissez n’est pas perdu. La liste du projet est ouverte.

        « Des soins et du soutien » : un médecin, ou quelqu’un à qui parler.
    .get_back = Retrouver ce qui a été pris
    .get_back-hint = Par exemple une terre, un travail, des papiers ou une paie.
    .money = De l’argent pour compenser le tort
    .care = Des soins et du soutien
    .stop = Que cela s’arrête
    .apology_truth = Des excuses, ou la vérité dite devant tous
    .punish = Une sanction pour les responsables
    .never_again = Que cela n’arrive plus jamais
    .clean_up = Que le lieu soit nettoyé
    .restore_nature = Que la nature revienne
    .restore_nature-hint = Par exemple des arbres, des poissons ou une rivière.
    .none = Aucun de ces choix
    .unsure = Je ne sais pas
    .unsure-hint = Vous pouvez décider plus tard.

question-repeat = Cela pourrait-il se reproduire, pour cette personne ou pour d’autres ?
    .why = Réparer, c’est aussi faire que cela ne se reproduise pas.
    .help = Pensez à tout le monde : vous, des collègues, ou des gens au loin. Par exemple, la machine qui a blessé quelqu’un sert toujours.
    .yes = Oui
    .no = Non
    .unsure = Je ne sais pas

question-many_affected = D’autres personnes ont-elles subi le même tort ?
    .why = Le projet permettrait de faire une demande ensemble, quand cela convient. Une demande va à un tribunal ou à un bureau, pour avoir réparation.
    .help =
        Pas besoin de noms ni de chiffres. Par exemple, d’autres familles près de la rivière sont tombées malades.

        Si vous ne savez pas, ce n’est pas grave. N’allez pas demander si c’est dangereux.
    .yes = Oui
    .no = Non
    .unsure = Je ne sais pas

## Protection and support

question-fears = Qu’est-ce qui rend difficile de parler ?
    .why = Les pays qui disent oui seraient obligés de protéger les victimes. Personne ne devrait les menacer, ni les punir parce qu’elles parlent. Ce qui vous fait peur compte donc.
    .help =
        Choisissez tout ce qui convient, pour vous ou pour ceux à qui on a fait du tort.

        - Parler peut coûter un travail, une chambre ou un permis.
        - Des entreprises font un procès pour faire taire les gens.

        Avoir peur n’est pas une faiblesse. Rien ne vous oblige à parler.
    .threats = Des menaces ou de la violence
    .retaliation = Perdre un travail, une maison ou des services
    .legal_smear = Un procès, des accusations, ou des mensonges sur les gens
    .watched = La surveillance, ou la vie privée montrée à tous
    .reliving = Devoir revivre ce qui s’est passé
    .reliving-hint = Par exemple le raconter encore et encore.
    .none = Aucun de ces choix
    .unsure = Je ne sais pas

question-situation = Ces mots décrivent-ils la ou les personnes à qui on a fait du tort ?
    .why = Les pays qui disent oui seraient obligés de voir les besoins de chaque groupe. Certains ont plus d’obstacles. Rien ne vous oblige à répondre.
    .help =
        Choisissez tout ce qui convient, ou « Je préfère ne pas le dire ». Votre réponse n’est envoyée à personne. Quelqu’un peut voir votre écran ? Vous pouvez passer cette question.

        Être dans cette liste ne dit rien de mal de personne. Elle parle de ce qui barre le chemin.
    .woman_girl = Une femme ou une fille
    .child = Un enfant de moins de 18 ans
    .older = Une personne âgée
    .disability = Une personne handicapée
    .indigenous = Une personne ou un peuple autochtone
    .migrant_refugee = Une personne migrante ou réfugiée
    .african_descent = Une personne d’ascendance africaine
    .other_marginalised = Un autre groupe souvent maltraité ou laissé de côté
    .other_marginalised-hint = Par exemple à cause de la caste, de la foi, de la pauvreté, de qui l’on aime. Ou parce qu’on a dû fuir ailleurs dans son pays.
    .none = Aucun de ces choix
    .prefer_not = Je préfère ne pas le dire

question-needs = De quelles informations ou de quelle aide a-t-on besoin ?
    .why = Les pays qui disent oui seraient obligés d’informer les victimes. Ils seraient aussi obligés de leur donner l’aide d’un avocat, gratuite ou à bas prix.
    .help =
        Choisissez tout ce qui aiderait, pour vous ou pour ceux à qui on a fait du tort.

        - Dans une demande, on demande à un tribunal ou à un bureau de décider.
        - Quelqu’un qui parle ou agit peut être un avocat, un syndicat ou une personne de confiance.
    .rights_info = Savoir quels droits on a
    .where_to_go = Savoir où aller, et ce que ce service peut faire
    .claim_status = Savoir où en est une demande
    .company_info = Des informations qu’a une entreprise ou un bureau de l’État
    .company_info-hint = Sur l’entreprise et ce qu’elle a fait.
    .language = Des informations dans une autre langue
    .format = Des informations sous une autre forme
    .format-hint = Par exemple gros caractères, son, langue des signes ou mots faciles.
    .child_friendly = Des informations qu’un enfant peut comprendre
    .someone_to_act = Quelqu’un qui parle ou agit pour ceux à qui on a fait du tort
    .none = Aucun de ces choix
    .unsure = Je ne sais pas

question-barriers = Qu’est-ce qui empêche d’avoir réparation ?
    .why = Les pays qui disent oui seraient obligés de faciliter les choses, pas à pas. Ce serait selon leurs lois et leurs bureaux.
    .help =
        Choisissez tout ce qui convient, ou qui vous fait peur. Dans certains pays, qui perd paie l’avocat de l’autre.
    .lawyer_cost = Un avocat coûte trop cher
    .court_fees = Le tribunal coûte trop cher
    .losing_costs = Devoir payer les frais de l’autre côté si l’affaire est perdue
    .far = Le tribunal ou le bureau est loin, ou difficile d’accès
    .procedure = Les démarches sont trop dures, trop lentes ou mal adaptées
    .power = L’entreprise a bien plus de pouvoir
    .evidence_held = D’autres ont les preuves
    .evidence_held-hint = Par exemple, l’entreprise a les papiers.
    .hard_to_prove = C’est difficile à prouver
    .agency_lacks_means = Un bureau de l’État qui contrôle les entreprises manque de gens, d’argent ou de pouvoir
    .none = Aucun de ces choix
    .unsure = Je ne sais pas

question-proceedings = Est-on allé au tribunal, à la police ou dans un autre bureau de l’État ? Avec quel résultat ?
    .why = Le projet dit comment ces bureaux aideraient les victimes. La suite dépend d’où en sont les choses.
    .help =
        Un bureau de l’État peut examiner ou décider. Peu importe qui y est allé.

        Une plainte est allée seulement à l’entreprise ? Choisissez « Non, pas encore ». Il y en a eu plusieurs ? Choisissez celle qui compte le plus pour vous.

        Bien des choses peuvent réparer : une paie, un travail rendu, un ordre d’arrêter.
    .not_started = Non, pas encore
    .ongoing = Oui, et c’est encore en cours
    .refused = Oui, mais on a refusé
    .ended_without = Oui, mais c’est fini, sans réparation
    .ended_with_remedy = Oui, et on a décidé comment réparer
    .unsure = Je ne sais pas

question-delivery = On a décidé comment réparer. L’un de ces points est-il vrai ?
    .why = Les pays qui disent oui seraient obligés d’agir, pour qu’on demande leur avis aux victimes. Des bureaux de l’État devraient pouvoir vérifier que la société fait ce qui a été décidé.
    .help =
        Choisissez les deux si les deux sont vrais. Par exemple, la moitié seulement de l’argent est venue.

        Si tout va bien, choisissez « Aucun de ces choix ».
    .not_consulted = On n’a pas demandé leur avis aux personnes à qui on a fait du tort
    .not_delivered = Ce n’est pas fait, ou seulement en partie
    .none = Aucun de ces choix
    .unsure = Je ne sais pas
