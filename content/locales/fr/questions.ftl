### The questions in French: one message a question, in the order in which they are asked.
###
### The value is the question itself (the heading of the page). Attributes, in this order:
###   .short        one to five words, for a list of answers and for reasons
###   .why          why we ask
###   .help         terms explained, examples
###   .<option>     the words of an option; .<option>-hint is one short line under it
###
### One word for each: harm "tort", person harmed "personne lésée", abuse "atteinte", remedy "réparation",
### the draft "le projet (de traité)", State agency "organisme public". No gendered form for the reader or the person harmed.

## Safety

# Articles 4.4 and 4.2(e). Keep it calm. Never promise help from us.
question-danger = Y a-t-il un danger immédiat pour quelqu’un, maintenant ?
    .short = Danger maintenant
    .why = Nous le demandons d’abord, car la sécurité passe avant tout. Si vous dites oui, nous vous montrons à quoi penser tout de suite.
    .help =
        Danger immédiat : une personne peut être blessée ou emmenée très bientôt, ou n’est pas en sécurité là où elle est. Ce peut être vous, votre famille, des collègues, un témoin ou n’importe qui. Par exemple :

        - Une personne est suivie ou menacée parce qu’elle a parlé d’une mine.
        - Une personne est enfermée au travail, ou ne peut pas quitter un bateau, une ferme ou une maison.
        - Des gens vont être chassés de chez eux.
        - Des gens travaillent ou vivent près d’une fuite, d’un feu ou d’un barrage qui peut céder.

        Votre réponse n’est envoyée à personne. Ce guide ne peut donc pas envoyer d’aide.
    .yes = Oui
    .no = Non
    .unsure = Je ne sais pas
    .unsure-hint = En cas de doute sur la sécurité, vous pouvez choisir « Oui ».

## Status: does the definition of a victim fit (Article 1)

# Articles 1.1 and 4.2(d). "Defender": someone who stands up for human rights or the environment (Article 5.2).
# The options answer the question "Pour qui répondez-vous ?".
question-role = Pour qui répondez-vous ?
    .short = Pour qui vous répondez
    .why = Le projet de traité parle des personnes lésées (qui ont subi un tort). Il peut aussi inclure leur famille proche et les personnes qui dépendent d’elles. Et il parle de celles qui agissent pour d’autres.
    .help =
        Choisissez ce qui convient le mieux. Vous pourrez répondre plus tard pour quelqu’un d’autre.

        - Un tort n’est pas seulement une blessure. Perdre une paie, une terre, un logement ou sa vie privée en est un aussi.
        - Si on vous a fait du tort parce que vous avez parlé, choisissez « Pour moi-même ».
        - Si vous et votre famille avez subi un tort, répondez d’abord pour vous.
        - Si vous aidez une famille, répondez en pensant à la personne lésée.
        - Défendre les droits (comme les défenseuses et défenseurs des droits humains), c’est agir pour ces droits ou pour la nature. Un témoin a vu ou sait ce qui s’est passé.
    .self = Pour moi-même
    .self-hint = J’ai subi un tort.
    .group = Pour un groupe ou une communauté dont je fais partie
    .group-hint = Par exemple un village, un peuple, ou le personnel d’un même lieu.
    .family = Pour quelqu’un de ma famille, ou dont je dépends
    .family-hint = Cette personne a subi un tort.
    .representative = Pour quelqu’un que je représente ou que j’aide
    .representative-hint = Cette personne a subi un tort. Je l’aide par exemple comme avocat ou avocate, syndicat ou proche.
    .defender = Comme témoin, ou parce que je défends les droits, sans avoir subi de tort
    .defender-hint = J’agis pour d’autres, ou j’ai vu ce qui s’est passé.

# Article 1.1: "may also include the immediate family members or dependents of the direct victim".
# The draft does not define "immediate family": do not make the examples sound like a full list.
question-family_tie = Quel est votre lien avec la personne lésée ?
    .short = Votre lien avec elle
    .why = Pour le projet de traité, le mot « victime » peut aussi inclure la famille immédiate et les personnes à charge (qui dépendent de la personne lésée).
    .help =
        La « famille immédiate » est la famille la plus proche. C’est souvent le mari, la femme, le ou la partenaire, un parent, un enfant, un frère ou une sœur. Le projet ne donne pas de liste, mais un tribunal ou la loi d’un pays peut avoir la sienne.

        Vous dépendez de quelqu’un si vous en avez besoin pour vivre : argent, nourriture, logement ou soins. Une grand-mère, par exemple, peut vivre du salaire de son petit-fils.

        Si vous hésitez, « Je ne sais pas » laisse la question ouverte.

        - Si vous avez vous-même subi un tort, vous pouvez revenir et choisir « Pour moi-même ».
        - Si vous voulez seulement aider cette personne, vous pouvez revenir et choisir « Pour quelqu’un que je représente ou que j’aide ».
    .immediate_family = Je suis de sa famille immédiate
    .immediate_family-hint = Par exemple femme, mari, partenaire, parent, enfant, frère ou sœur.
    .dependant = Je dépends de cette personne
    .dependant-hint = Pour l’argent, la nourriture, le logement ou les soins.
    .other = Un autre lien
    .other-hint = Par exemple l’amitié, le voisinage ou la famille éloignée.
    .unsure = Je ne sais pas

# Article 1.2: a harm is "a reduction in or removal of a person’s ability to enjoy an internationally recognized human right".
# Each option is such a right in everyday words. Only "Autre chose" leaves this part of the definition open.
question-harm = Qu’est-ce qui a été enlevé ou affaibli ?
    .short = Le tort subi
    .why = Pour le projet de traité, il y a tort quand un droit humain a été enlevé ou affaibli. Un droit humain, c’est ce à quoi chaque personne a droit, dans tous les pays.
    .help =
        Choisissez tout ce qui convient. Chaque choix est un droit humain reconnu dans le monde entier. Vous n’avez pas à raconter ce qui s’est passé.

        - Une usine ne paie pas les salaires : un travail juste et sûr.
        - Un barrage, payé par une banque, inonde des champs : la terre, le logement ou de quoi vivre.
        - Une application montre vos messages à d’autres : la vie privée.
        - Les déchets d’une mine salissent une rivière : un environnement propre et sain, et peut-être la santé.
        - Un magasin traite moins bien des gens à cause de leur peau : la protection contre l’inégalité de traitement.

        Avec « Autre chose » seul, la question reste ouverte. Ce n’est pas un non.
    .life_safety = La vie et la sécurité
    .life_safety-hint = Perte de la vie, blessure, enfermement ou danger.
    .health = La santé
    .health-hint = Maladie, blessure, ou pas de soins quand il en fallait.
    .work = Un travail juste et sûr
    .work-hint = Paie, horaires, repos, sécurité, ou adhésion à un syndicat.
    .forced_or_child_labour = La protection contre le travail forcé ou le travail des enfants
    .forced_or_child_labour-hint = Travail sous la contrainte, sans pouvoir partir, ou travail qui nuit à un enfant.
    .land_home = La terre, le logement ou de quoi vivre
    .land_home-hint = Aussi la nourriture, l’eau, le pâturage, la chasse ou la pêche.
    .environment = Un environnement propre et sain
    .environment-hint = L’air, le sol, les rivières, la mer ou les forêts.
    .violence_discrimination = La protection contre la violence et l’inégalité de traitement
    .violence_discrimination-hint = Aussi le harcèlement, ou un moins bon traitement à cause de qui l’on est.
    .privacy = La vie privée
    .privacy-hint = Espionnage, ou informations, photos ou messages privés utilisés ou transmis.
    .expression = La liberté de parler, de se réunir et de s’associer
    .expression-hint = Aussi de signaler, de protester ou de former un groupe.
    .culture = La culture, la langue ou la foi
    .culture-hint = Aussi les lieux sacrés et le mode de vie d’un peuple.
    .other = Autre chose
    .none = Rien n’a été enlevé ni affaibli
    .unsure = Je ne sais pas

# Articles 1.4 and 1.6. 1.4 is wide: "any economic or other activity". 1.6 covers business ties
# "as provided under the domestic law of the State": keep "dans la mesure où la loi du pays le dit".
question-business = Qui a pris part à ce qui s’est passé ?
    .short = Qui y a pris part
    .why = Le projet de traité couvre toutes les sortes d’entreprises, petites ou grandes. Nous demandons si une entreprise y a pris part.
    .help =
        Choisissez tout ce qui convient. Pas besoin de nom, ni de savoir qui a donné les ordres.

        - Une entreprise peut fabriquer, transporter ou vendre, rendre un service ou prêter de l’argent, en ligne aussi. Le projet parle de « toute activité économique ou autre ».
        - Un partenaire peut être un fournisseur, un sous-traitant, une entreprise qui agit pour une autre, ou une filiale (une société qu’une autre possède). Le projet couvre ces liens dans la mesure où la loi du pays le dit.
        - Si la police ou un service public a agi avec une entreprise, choisissez l’entreprise.
        - Une école, une clinique ou une association peut compter aussi. En cas de doute, choisissez « Je ne sais pas ». La question reste ouverte.
    .company = Une société ou un employeur
    .company-hint = Par exemple une usine, une mine, une ferme, un magasin ou une entreprise de construction.
    .state_owned = Une entreprise qui appartient à l’État
    .state_owned-hint = Par exemple le chemin de fer, le pétrole ou l’électricité de l’État.
    .finance = Une banque, un investisseur ou un fonds
    .finance-hint = Par exemple celui qui prête pour un barrage ou une route.
    .supplier = Un fournisseur, un sous-traitant ou un autre partenaire d’une entreprise
    .supplier-hint = Aussi une filiale, une société de gardiennage ou un recruteur.
    .platform = Un service en ligne ou une application
    .platform-hint = Par exemple pour des trajets, des commandes, des messages ou des prêts.
    .trader = Une personne qui fait des affaires à son compte
    .trader-hint = Par exemple un commerçant, un bailleur ou la propriétaire d’un atelier.
    .none = Aucun de ces choix
    .none-hint = Par exemple seulement un service public dans son travail officiel, ou une dispute privée.
    .unsure = Je ne sais pas

# Articles 1.3 ("acts or omissions") and 1.8 (how a business looks for harm and prevents it; Article 6.4 would make it a duty).
# "Ils" = those who took part.
question-conduct = Ont-ils fait quelque chose, ou n’ont-ils pas fait ce qu’il fallait ?
    .short = Fait ou pas fait
    .why = Le projet de traité couvre les deux : ce qui a été fait, et ce qui n’a pas été fait.
    .help =
        « Ils », ce sont ceux qui y ont pris part. Si les deux sont vrais, choisissez les deux. Vous n’avez pas à savoir pourquoi.

        Ils ont fait quelque chose :

        - Une ferme a répandu du poison près des maisons.
        - Une société a renvoyé des gens qui avaient rejoint un syndicat.
        - Une application a vendu des données privées.

        Ils n’ont pas fait ce qu’il fallait :

        - Une mine n’a pas prévenu les gens d’une fuite.
        - Un atelier n’a pas fourni d’équipement de sécurité.
        - Une marque n’a pas vérifié comment son fournisseur traite les gens.
        - Une banque a payé un barrage sans demander qui perdrait sa terre.
    .act = Ils ont fait quelque chose
    .omission = Ils n’ont pas fait ce qu’il fallait
    .none = Ni l’un ni l’autre
    .none-hint = Par exemple une tempête qu’aucune entreprise n’a aggravée.
    .unsure = Je ne sais pas

# Article 1.3: "in connection with business activities". The examples say "most likely": a court would decide.
question-connection = Est-ce arrivé en lien avec les activités de l’entreprise ?
    .short = Lien avec l’entreprise
    .why = Le projet de traité couvre ce qui arrive en lien avec des activités commerciales (ce que fait une entreprise). C’est large. Mais une affaire purement privée peut ne pas être couverte.
    .help =
        Les activités sont ce que fait l’entreprise : fabriquer, transporter, vendre, servir, prêter, en ligne ou non. Cela peut arriver hors de ses terrains ou de ses heures de travail.

        Très probablement oui :

        - Les gardes d’une mine bloquent des gens sur une route de village.
        - Un fournisseur ne paie pas ceux qui cousent pour une marque lointaine.
        - Un prêt paie un barrage qui inonde des champs.
        - Les règles d’une application privent de paie ceux qui conduisent.

        Très probablement non :

        - Deux collègues d’un même magasin se battent pour une affaire de famille.
    .yes = Oui
    .no = Non
    .unsure = Je ne sais pas

# Articles 1.3 ("results in an adverse human rights impact") and 1.2.
question-result = Le tort vient-il de ce qu’ils ont fait ou n’ont pas fait ?
    .short = D’où vient le tort
    .why = Pour le projet de traité, ce qui a été fait ou n’a pas été fait doit avoir causé le tort.
    .help =
        « Venir de » veut dire que l’un a mené à l’autre. Par exemple :

        - Des gens ont respiré de la poussière sans masque et sont tombés malades.
        - Des déchets ont été jetés, et l’eau du puits est devenue mauvaise.
        - Une société a laissé fuir ses données, et elles ont servi à voler de l’argent.

        Vous n’avez rien à prouver ici. Le projet ne dit pas que ce doit être la seule cause. Si vous hésitez, choisissez « Je ne sais pas ».
    .yes = Oui
    .no = Non
    .unsure = Je ne sais pas

# Article 1.1, last sentence: "identified, apprehended, prosecuted, or convicted". No answer here changes the status.
question-responsible = Que sait-on des responsables ?
    .short = Les responsables
    .why = Cette réponse ne joue jamais contre personne. Pour le projet de traité, une personne peut être une victime même si les responsables ne sont pas connus, arrêtés, poursuivis ou reconnus coupables.
    .help =
        Les « responsables » sont les personnes ou l’entreprise qui l’ont fait, ou qui n’ont pas agi.

        Il est souvent difficile de voir qui est derrière un bateau, une application ou une autre société. Pas besoin de nom. Si c’est dangereux, ne cherchez pas à savoir.
    .unknown = Personne ne sait qui c’était
    .identified = On sait qui c’était, mais il n’y a eu aucune suite
    .in_process = Une affaire, une arrestation ou un procès est en cours
    .convicted = La responsabilité a été reconnue
    .unsure = Je ne sais pas

# Articles 1.1 ("irrespective of the nationality or domicile") and 1.5(a), (b), (c).
# Keep "une part importante" (1.5(b): "a significant part") and "un effet important" (1.5(c): "significant effect").
question-borders = Y a-t-il un lien avec un autre pays ?
    .short = Autres pays
    .why = Votre nationalité et l’endroit où vous vivez ne jouent jamais contre vous ni contre personne. Nous le demandons car le projet de traité parle aussi d’activités dans plusieurs pays.
    .help =
        Choisissez tout ce qui convient. La nationalité est le pays dont on est citoyenne ou citoyen. Nous ne demandons rien sur les papiers ni sur le droit de séjour.

        - Une personne venue d’ailleurs est blessée sur un chantier : le premier choix.
        - Un bateau prend du poisson dans les eaux de deux pays : le deuxième.
        - Des chemises sont conçues et commandées dans un pays, et cousues dans un autre : le troisième.
        - De la fumée ou de l’eau sale passe une frontière : le quatrième.

        Le projet couvre aussi l’activité dans un seul pays. « Pas de lien avec un autre pays » est donc une réponse comme les autres.
    .foreign_person = Une personne lésée n’est pas citoyenne du pays où c’est arrivé, ou n’y vit pas
    .several_states = L’entreprise a agi dans plus d’un pays
    .run_from_abroad = Une part importante a été prévue, dirigée, fabriquée, stockée ou expédiée par un partenaire dans un autre pays
    .run_from_abroad-hint = Par exemple le propriétaire, un prêteur, un acheteur ou un fournisseur.
    .effects_abroad = Il y a un effet important dans un autre pays
    .none = Pas de lien avec un autre pays
    .unsure = Je ne sais pas

## What happened and what would help (Articles 1.9 and 4)

# Articles 1.9 (cessation) and 4.4. "Atteinte" is the draft’s "abuse": the act or omission, not the harm that lasts.
question-ongoing = L’atteinte (ce qui a causé le tort) continue-t-elle ?
    .short = Cela continue
    .why = Si elle continue, la faire cesser peut faire partie de la réparation.
    .help =
        « Atteinte » est le mot du projet de traité pour ce qui, fait ou pas fait, a causé un tort. Elle continue, par exemple, quand :

        - Les salaires ne sont toujours pas payés.
        - Les déchets coulent toujours dans la rivière.
        - Des photos ou des données sont toujours en ligne.
        - Les gens ne peuvent toujours pas revenir sur leur terre.

        La douleur, la maladie ou la perte peuvent durer quand l’atteinte est finie. Nous en parlons plus loin.
    .yes = Oui
    .no = Non
    .unsure = Je ne sais pas

# Article 4.4: "urgent situations that present a serious risk of or an ongoing human rights abuse".
question-urgent = Est-ce urgent ? Y a-t-il un risque grave que l’atteinte arrive, continue, empire ou revienne bientôt ?
    .short = Urgence
    .why = Si c’est urgent, le projet de traité permettrait aux victimes de demander aux États des mesures de protection, tant qu’une affaire n’est pas réglée.
    .help =
        « Urgent » veut dire qu’attendre la fin d’une affaire peut être trop tard. Par exemple :

        - Des machines doivent raser une forêt ou un village la semaine prochaine.
        - Une personne qui a protesté au travail va être renvoyée du pays.
        - Des preuves vont être détruites.
        - De nouvelles fissures se voient sur les murs d’un atelier.

        Ce peut être urgent même si personne n’est en danger en ce moment.
    .yes = Oui
    .no = Non
    .unsure = Je ne sais pas

# Articles 1.9 and 4.2(c). Gentle words: "loved_one" covers death and disappearance.
question-losses = Qu’est-ce qui a été perdu ou abîmé ?
    .short = Ce qui a été perdu
    .why = La réparation est ce qui aide à réparer le tort. Ce qui aiderait dépend de ce qui a été perdu.
    .help =
        Choisissez tout ce qui convient. Prenez votre temps. Vous pouvez passer cette question ou faire une pause.

        Ce peut être un bateau, une récolte ou un salaire. Ce peut être ce que l’argent n’achète pas, comme une réputation, un lieu sacré ou la tranquillité.

        Vous n’avez rien à prouver ici.
    .money = De l’argent ou des revenus
    .money-hint = Aussi une récolte, des clients, ou des frais qu’il a fallu payer.
    .home_land_property = Un logement, une terre ou des biens
    .job_school_papers = Un emploi, une place à l’école ou des papiers
    .job_school_papers-hint = Par exemple un passeport, un permis ou la preuve de droits sur une terre.
    .freedom = La liberté
    .freedom-hint = Détention, enfermement, ou impossibilité de partir.
    .body = La santé du corps
    .mind = La paix intérieure
    .mind-hint = Par exemple peur, chagrin ou mauvais sommeil.
    .loved_one = Un être cher
    .loved_one-hint = Quelqu’un qui a perdu la vie ou a disparu.
    .reputation = La réputation
    .culture = La culture, la foi ou un lieu sacré
    .pollution = Un air, une eau ou un sol propres
    .nature = La nature
    .nature-hint = Par exemple une forêt, un récif, des animaux ou des poissons.
    .none = Rien n’a été perdu ni abîmé
    .unsure = Je ne sais pas

# Articles 1.9, 4.2(c) and 7.5(b). The lists of the draft are open ("such as"): never suggest that a wish is closed.
question-wishes = Qu’est-ce qui aiderait à réparer ?
    .short = Ce qui aiderait
    .why = Les États qui adhèrent seraient obligés d’agir pour qu’on demande aux victimes quelle réparation il faut. Nous vous le demandons donc aussi.
    .help =
        Choisissez tout ce qui aiderait. Rien ici n’est une exigence. Ce que vous laissez de côté n’est pas perdu : la liste du projet de traité reste ouverte.

        - « Des soins » : un médecin, quelqu’un à qui parler, ou de l’aide pour retourner au travail ou à l’école.
        - « Une sanction » : une amende ou une autre peine prévue par la loi.
        - « Que cela n’arrive plus jamais » : des machines plus sûres, de nouvelles règles ou des contrôles réguliers.
    .get_back = Retrouver ce qui a été pris
    .get_back-hint = Par exemple une terre, un emploi, des papiers ou une paie.
    .money = De l’argent pour compenser le tort
    .care = Des soins et du soutien
    .stop = Que cela s’arrête
    .apology_truth = Des excuses, ou la vérité dite en public
    .punish = Une sanction pour les responsables
    .never_again = Que cela n’arrive plus jamais
    .clean_up = Que le lieu soit nettoyé
    .restore_nature = Que la nature revienne
    .restore_nature-hint = Par exemple des arbres, des poissons ou une rivière.
    .none = Aucun de ces choix
    .unsure = Je ne sais pas
    .unsure-hint = Vous pouvez décider plus tard.

# Article 1.9 ("guarantees of non-repetition").
question-repeat = Cela pourrait-il se reproduire, pour cette personne ou pour d’autres ?
    .short = Peut se reproduire
    .why = La réparation peut aussi être ce qu’on fait pour que cela ne se reproduise pas.
    .help =
        Pensez à tout le monde : vous, des collègues, le voisinage, d’autres utilisateurs, ou des gens ailleurs. Par exemple :

        - La machine qui a blessé quelqu’un sert toujours.
        - La société prévoit le même genre de mine dans la vallée voisine.
        - L’application n’a pas changé ses règles.
    .yes = Oui
    .no = Non
    .unsure = Je ne sais pas

# Articles 4.2(d) ("class action in appropriate cases") and 7.4(f) ("the possibility of group actions").
question-many_affected = D’autres personnes ont-elles subi le même tort ?
    .short = D’autres aussi
    .why = Quand plusieurs personnes sont lésées, le projet de traité leur permettrait de faire une demande ensemble, « dans les cas appropriés ».
    .help =
        Pas besoin de noms ni de chiffres. Par exemple :

        - D’autres personnes de la même ferme n’ont pas été payées.
        - D’autres familles, près de la même rivière, sont tombées malades.
        - D’autres personnes ont perdu de l’argent avec la même application.

        Ne pas savoir n’est pas grave. Si c’est dangereux, n’allez pas le demander.
    .yes = Oui
    .no = Non
    .unsure = Je ne sais pas

## Protection and support (Articles 4 and 7)

# Articles 4.2(e), 7.3(d) and 7.4(c): "reprisals" (représailles) is punishment for speaking up, as in findings.ftl.
question-fears = Qu’est-ce qui rend difficile de parler ?
    .short = Prendre la parole
    .why = Les États qui adhèrent seraient obligés de protéger les victimes des menaces, et des punitions pour avoir parlé (représailles). Ce que vous craignez compte donc.
    .help =
        Choisissez tout ce qui convient, pour vous ou pour les personnes lésées.

        - Une punition peut être la perte d’un emploi, d’une chambre, d’une place en foyer ou d’un permis.
        - Des entreprises font un procès pour faire taire. D’autres répandent des mensonges.
        - La surveillance peut venir d’un téléphone, d’une caméra, d’un garde ou du voisinage.
        - Devoir raconter encore et encore peut refaire mal.

        Avoir peur n’est pas une faiblesse. Rien ne vous oblige à parler.
    .threats = Des menaces ou de la violence
    .retaliation = Perdre un travail, un logement ou des services
    .legal_smear = Des procès, des accusations ou des mensonges sur les gens
    .watched = La surveillance, ou la vie privée rendue publique
    .reliving = Devoir revivre ce qui s’est passé
    .reliving-hint = Par exemple le raconter encore et encore.
    .none = Aucun de ces choix
    .unsure = Je ne sais pas

# Articles 4.2(e), 4.2(g), 7.1 and 7.2(a); the groups follow the draft’s preamble and Article 16.4.
# Use the respectful words that these groups use for themselves.
question-situation = Ces mots décrivent-ils la ou les personnes lésées ?
    .short = Les personnes lésées
    .why = Les États qui adhèrent seraient obligés de regarder ce dont chaque groupe a besoin. Certaines personnes ont plus d’obstacles que d’autres. Rien ne vous oblige à répondre.
    .help =
        Choisissez tout ce qui convient, ou « Je préfère ne pas le dire ». Votre réponse n’est envoyée à personne. Si quelqu’un peut voir votre écran, vous pouvez passer cette question.

        Être dans cette liste ne dit rien de mal de personne. Elle parle des obstacles à la réparation, et de ce que les États devraient faire. Par exemple :

        - Un bureau n’a que des escaliers.
        - Une personne migrante, dans une ferme, a des papiers dans une langue qu’elle ne lit pas.
        - On pose à un enfant des questions faites pour des adultes.
        - Personne ne demande aux femmes d’un village ce qu’elles ont perdu.
    .woman_girl = Une femme ou une fille
    .child = Un enfant (moins de 18 ans)
    .older = Une personne âgée
    .disability = Une personne handicapée
    .indigenous = Une personne ou un peuple autochtone
    .migrant_refugee = Une personne migrante ou réfugiée
    .african_descent = Une personne d’ascendance africaine
    .other_marginalised = Un autre groupe souvent maltraité ou mis à l’écart
    .other_marginalised-hint = Par exemple à cause de la caste, de la foi, de la pauvreté, de qui l’on aime, ou d’un déplacement forcé dans son propre pays.
    .none = Aucun de ces choix
    .prefer_not = Je préfère ne pas le dire

# Articles 4.2(d), 4.2(f) and 7.3(b). "Demande" = claim: what a person asks a court or another office for.
question-needs = De quelles informations ou de quelle aide a-t-on besoin ?
    .short = Informations et aide
    .why = Les États qui adhèrent seraient obligés de donner aux victimes l’accès à l’information, et une assistance juridique pour demander réparation. C’est l’aide d’un avocat, gratuite ou à bas prix.
    .help =
        Choisissez tout ce qui aiderait, pour vous ou pour les personnes lésées.

        - Une demande est ce que l’on demande à un tribunal ou à un autre organisme public (un service de l’État) de décider.
        - Une entreprise peut détenir des fiches de paie, des analyses, des contrats, ou le nom de la société derrière une marque ou une application.
        - Une autre forme peut être de gros caractères, du son, la langue des signes ou des mots faciles.
        - Quelqu’un qui parle ou agit peut être un avocat, un syndicat ou une personne de confiance.
    .rights_info = Savoir quels droits on a
    .where_to_go = Savoir où aller, et ce que ce service peut faire
    .claim_status = Savoir où en est une demande
    .company_info = Des informations que détient une entreprise ou un organisme public
    .company_info-hint = Sur l’entreprise et ce qu’elle a fait.
    .language = Des informations dans une autre langue
    .format = Des informations sous une autre forme
    .format-hint = Par exemple gros caractères, son, langue des signes ou mots faciles.
    .child_friendly = Des informations qu’un enfant peut comprendre
    .someone_to_act = Quelqu’un qui parle ou agit pour les personnes lésées
    .none = Aucun de ces choix
    .unsure = Je ne sais pas

# Articles 7.2(b), 7.3(a), 7.3(c), 7.4(a), (b), (d), (e). 7.4(b) is about offices that enforce prevention by businesses.
question-barriers = Qu’est-ce qui empêche la réparation ?
    .short = Obstacles
    .why = Les États qui adhèrent seraient obligés de réduire ces obstacles pas à pas. Ce serait selon leur droit et leurs organismes publics (tribunaux et autres services).
    .help =
        Choisissez tout ce qui convient maintenant, ou que vous craignez.

        - « Les frais de l’autre partie » : dans certains pays, qui perd paie l’avocat de l’autre.
        - « Loin » peut aussi être : pas de route, pas d’ascenseur, pas de temps libre ou pas d’internet.
        - « Plus de pouvoir » peut être plus d’argent, plus d’avocats ou des amis haut placés.
        - Les « preuves » peuvent être des fiches de paie, des photos, des messages, des papiers médicaux ou des témoins.
        - « Un organisme public qui contrôle les entreprises » peut s’occuper du travail, de la santé, des données ou de l’environnement.
    .lawyer_cost = Un avocat coûte trop cher
    .court_fees = Les frais de justice sont trop chers
    .losing_costs = Devoir payer les frais de l’autre partie si l’affaire est perdue
    .far = Le tribunal ou l’organisme est loin, ou difficile d’accès
    .procedure = Les démarches sont trop dures, trop lentes ou mal adaptées
    .power = L’entreprise a bien plus de pouvoir
    .evidence_held = D’autres détiennent les preuves
    .evidence_held-hint = Par exemple, l’entreprise a les papiers.
    .hard_to_prove = C’est difficile à prouver
    .agency_lacks_means = Un organisme public qui contrôle les entreprises manque de personnel, d’argent ou de pouvoir
    .none = Aucun de ces choix
    .unsure = Je ne sais pas

# Articles 1.10, 7.2(c), 7.3(b), 7.5(a). Meant are offices of the State (1.10 "relevant State agencies"), not the business itself.
question-proceedings = S’est-on adressé à un tribunal, à la police ou à un autre organisme public, et avec quel résultat ?
    .short = Tribunal ou autre organisme
    .why = Le projet de traité dit comment ces organismes aideraient les victimes. La suite dépend d’où en sont les choses.
    .help =
        Les organismes publics sont des services de l’État qui peuvent examiner ou décider : tribunal, police, service du travail, de l’environnement ou des données, commission des droits humains, par exemple. Peu importe qui y est allé : vous, un avocat, un syndicat ou une autre personne.

        Si une plainte n’est allée qu’à l’entreprise elle-même, choisissez « Non, pas encore ». S’il y en a eu plusieurs, choisissez celle qui compte le plus pour vous.

        La réparation peut être une paie, un emploi rendu, un nettoyage, un ordre d’arrêter ou autre chose. Si elle a été décidée, nous demandons ensuite comment cela s’est passé.
    .not_started = Non, pas encore
    .ongoing = Oui, et c’est encore en cours
    .refused = Oui, mais cela a été refusé
    .ended_without = Oui, mais cela a fini sans réparation
    .ended_with_remedy = Oui, et une réparation a été décidée
    .unsure = Je ne sais pas

# Articles 7.5(b) ("meaningfully consulted") and 7.5(c). Asked only when a remedy was decided.
question-delivery = L’un de ces points est-il vrai pour la réparation décidée ?
    .short = Suite de la réparation
    .why = Les États qui adhèrent seraient obligés d’agir pour que les victimes soient consultées sur la réparation. Les organismes publics devraient aussi pouvoir vérifier qu’une société fait ce qui a été décidé.
    .help =
        Choisissez les deux si les deux sont vrais.

        - Pas demandé : par exemple, de nouvelles maisons là où personne n’en voulait.
        - Pas faite : par exemple, la moitié seulement de l’argent est venue, ou rien n’a été nettoyé.

        Si tout s’est bien passé, choisissez « Aucun de ces choix ».
    .not_consulted = On n’a pas demandé aux personnes lésées ce qu’elle devait être
    .not_delivered = Elle n’est pas faite, ou seulement en partie
    .none = Aucun de ces choix
    .unsure = Je ne sais pas
