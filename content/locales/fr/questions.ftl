### The questions in French: one message a question, in the order in which they are asked.
###
### The value is the question itself (the heading of the page). Attributes, in this order:
###   .short        one to five words, for a list of answers and for reasons
###   .why          why we ask
###   .help         terms explained, examples
###   .<option>     the words of an option; .<option>-hint is one short line under it
###
### One word for each: harm "dommage", person harmed "personne touchée", abuse "atteinte aux droits", remedy "réparation",
### the draft "le projet de traité", State agency "organisme public", to speak up "dénoncer les faits".
### No gendered form for the reader or the person harmed.

## Safety

# Articles 4.4 and 4.2(e). Keep it calm. Never promise help from us.
question-danger = Y a-t-il un danger immédiat pour quelqu’un, maintenant ?
    .short = Danger maintenant
    .why = Nous le demandons d’abord, car ici la sécurité passe avant tout. Si vous dites oui, ou si vous ne savez pas, nous montrons ce que vous pouvez faire maintenant.
    .help =
        Danger immédiat : aujourd’hui ou dans les jours qui viennent, la vie ou la santé de quelqu’un est en danger, ou on peut l’emmener. Ou la personne n’est pas en sécurité là où elle est. Cela peut être vous, votre famille, des collègues, un témoin ou n’importe qui. Par exemple :

        - Une personne est suivie ou menacée parce qu’elle a dénoncé une mine, ou elle a disparu.
        - Une personne est enfermée au travail, ou ne peut pas quitter un bateau, une ferme ou une maison.
        - Des gens vont bientôt être chassés de chez eux, ou expulsés du pays.
        - Des gens respirent ou boivent un produit toxique en ce moment. Ou ils vivent près d’une fuite, d’un incendie ou d’un barrage qui peut céder.

        Votre réponse n’est envoyée à personne. Ce guide ne peut donc pas envoyer d’aide.
    .yes = Oui
    .no = Non
    .unsure = Je ne sais pas
    .unsure-hint = En cas de doute sur la sécurité, vous pouvez choisir « Oui ».

## Status: does the definition of a victim fit (Article 1)

# Articles 1.1 and 4.2(d). "Defender": someone who stands up for human rights or the environment (Article 5.2).
# "Harmed" is not only in body. Do not say "answer for" (to take the blame).
question-role = Qui a subi le dommage ?
    .short = Qui a subi le dommage
    .why = Le projet de traité parle des personnes qui ont subi un dommage. Il peut aussi inclure leur famille proche et les personnes qui dépendent d’elles. Et il protégerait les personnes qui dénoncent les faits pour d’autres.
    .help =
        Choisissez ce qui convient le mieux. Vous pourrez revenir plus tard et répondre pour quelqu’un d’autre.

        - Un dommage (un préjudice) n’est pas seulement une blessure. Perdre une paie, une terre, un logement ou sa vie privée en est un aussi. De même des menaces, une surveillance, ou un procès parce qu’on a dénoncé les faits.
        - Vous et votre famille avez subi un dommage ? Répondez d’abord pour vous.
        - Vous avez perdu un mari, une femme, un parent ou un enfant ? Choisissez « Quelqu’un de ma famille ».
        - Vous parlez pour votre petit enfant ? Choisissez « Quelqu’un que je représente ou que j’aide ».
        - On vous a fait du mal pendant que vous aidiez quelqu’un ? Choisissez « Moi ».
    .self = Moi
    .self-hint = Aussi si c’est parce que j’ai dénoncé les faits.
    .group = Un groupe ou une communauté dont je fais partie
    .group-hint = Par exemple un village, un peuple, ou le personnel d’un même lieu.
    .family = Quelqu’un de ma famille, ou dont je dépends
    .family-hint = Par exemple un mari, une femme, un parent ou un enfant.
    .representative = Quelqu’un que je représente ou que j’aide
    .representative-hint = Par exemple en droit, par amitié ou avec un syndicat.
    .defender = Personne de proche. Je défends d’autres gens, ou j’ai vu ce qui s’est passé
    .defender-hint = En défendant des droits ou comme témoin. Nous demandons ensuite si on vous a fait quelque chose.

# Article 1.1: "may also include the immediate family members or dependents of the direct victim".
# The draft does not define "immediate family": do not make the examples sound like a full list.
question-family_tie = Quel est votre lien avec la personne touchée ?
    .short = Votre lien avec la personne
    .why = Le projet de traité dit que le mot « victime » peut aussi inclure la famille immédiate, et les personnes à charge (qui dépendent de la personne touchée).
    .help =
        La « famille immédiate » est la famille la plus proche. Le projet de traité ne donne pas de liste. Un tribunal ou la loi d’un pays peut avoir la sienne.

        Vous dépendez de quelqu’un si vous en avez besoin pour vivre : argent, nourriture, logement ou soins. Une grand-mère, par exemple, peut vivre du salaire de son petit-fils.

        Deux de ces choix sont vrais ? Choisissez le premier. Si vous hésitez, « Je ne sais pas » laisse la question ouverte.

        - Si vous avez vous-même subi un dommage, vous pouvez revenir et choisir « Moi ».
        - Si vous voulez seulement aider cette personne dans son affaire, vous pouvez revenir et choisir « Quelqu’un que je représente ou que j’aide ».
    .immediate_family = Je suis de sa famille proche (famille immédiate)
    .immediate_family-hint = Par exemple femme, mari, conjoint ou conjointe, parent, enfant, frère ou sœur.
    .dependant = Je dépends de cette personne
    .dependant-hint = Pour l’argent, la nourriture, le logement ou les soins.
    .other_family = Un autre lien de famille, ou une vie comme en famille
    .other_family-hint = Par exemple un oncle qui s’est occupé de vous, ou la personne avec qui vous vivez. Le projet de traité laisse cela ouvert.
    .other = Un autre lien
    .other-hint = Par exemple l’amitié, le voisinage ou le travail.
    .unsure = Je ne sais pas

# Articles 1.1 and 4.2(d). For whom the helper acts: for close family the draft says only "may also include".
question-represents = Pour qui agissez-vous ?
    .short = Pour qui vous agissez
    .why = Le mot « victime » est pour les personnes qui ont subi un dommage. Il peut aussi inclure leur famille proche et les personnes qui dépendent d’elles. Il importe donc de savoir de qui c’est l’affaire.
    .help =
        Pensez à la personne qui ferait la demande en justice.

        - Une avocate qui défend du personnel tombé malade agit pour les personnes touchées. De même une mère pour son petit enfant blessé.
        - Un syndicat qui aide la veuve d’un ouvrier agit pour la famille proche.

        Si c’est les deux, choisissez le premier.
    .harmed = La ou les personnes qui ont subi le dommage
    .family_or_dependant = Leur famille proche, ou des personnes qui dépendaient d’elles
    .family_or_dependant-hint = Par exemple la veuve d’un ouvrier qui est mort.
    .unsure = Je ne sais pas

# Articles 1.1, 1.2, 4.2(e). What is done to a defender or witness because of it is harm too.
question-targeted = Vous a-t-on fait quelque chose parce que vous dénoncez, aidez, ou avez vu ce qui s’est passé ?
    .short = Ce qu’on vous a fait
    .why = Si c’est le cas, le mot « victime » du projet de traité s’applique peut-être à vous aussi. Les questions qui suivent portent alors sur ce qu’on vous a fait.
    .help =
        Ce n’est pas forcément de la violence. Par exemple :

        - Quelqu’un vous menace, vous suit ou surveille votre téléphone.
        - On vous fait un procès, ou on vous accuse d’une infraction. On répand des mensonges sur vous.
        - Vous avez perdu un travail, un logement ou un permis.

        Si on ne vous a rien fait, cela n’enlève rien à ce que vous faites. Le projet de traité demanderait quand même aux États de vous protéger.
    .yes = Oui
    .no = Non
    .unsure = Je ne sais pas

# Article 1.2: a harm is "a reduction in or removal of a person’s ability to enjoy an internationally recognized human right".
# Each option is such a right in everyday words, but for "threatened" and "other": these leave this part of the definition open.
question-harm = Qu’est-ce que quelqu’un ne peut plus faire ou avoir, ou seulement avec plus de risques ?
    .short = Le dommage subi
    .why = Pour le projet de traité, il y a dommage quand une personne peut moins, ou ne peut plus, jouir d’un droit humain. Un droit humain, c’est ce à quoi chaque personne a droit, dans tous les pays.
    .help =
        Cochez tout ce qui s’applique. Chaque choix est un droit humain reconnu dans le monde entier. Vous n’avez pas à raconter ce qui s’est passé.

        - Une usine ne paie pas les salaires : un travail juste et sûr.
        - Un barrage, payé par une banque, inonde des champs : la terre, le logement ou de quoi vivre.
        - Une application transmet vos messages : la vie privée.
        - Les déchets d’une mine polluent une rivière : un environnement propre, et peut-être la santé et l’eau.
        - Un magasin traite moins bien des gens à cause de leur couleur de peau : violence, ou un traitement moins bon que les autres.

        Avec un seul des deux derniers choix, nous ne pouvons pas le dire. Ce n’est pas un non.
    .life_safety = La vie et la sécurité
    .life_safety-hint = Décès, enfermement, danger, ou impossibilité de se déplacer librement.
    .health = La santé
    .health-hint = Maladie, blessure, ou manque de soins.
    .work = Un travail juste et sûr
    .work-hint = Paie, horaires, repos, sécurité, ou adhésion à un syndicat.
    .forced_or_child_labour = Travail forcé, ou travail des enfants
    .forced_or_child_labour-hint = Travail sous la contrainte, sans pouvoir partir, ou travail qui nuit à un enfant.
    .land_home = La terre, le logement ou de quoi vivre
    .land_home-hint = Aussi la nourriture, l’eau, le pâturage, la chasse ou la pêche.
    .education = L’école ou la formation
    .education-hint = Par exemple une école fermée, ou un enfant qui ne peut pas y aller.
    .environment = Un environnement propre et sain
    .environment-hint = L’air, le sol, les rivières, la mer ou les forêts.
    .violence_discrimination = Violence, ou un traitement moins bon que les autres
    .violence_discrimination-hint = Aussi des insultes, des filatures ou des gestes répétés (harcèlement).
    .privacy = La vie privée
    .privacy-hint = Espionnage, ou informations, photos ou messages privés transmis. Aussi la réputation.
    .expression = S’exprimer, se réunir ou s’associer
    .expression-hint = Aussi signaler, protester ou former un groupe.
    .culture = La culture, la langue ou la foi
    .culture-hint = Aussi les lieux sacrés et le mode de vie d’un peuple.
    .threatened = Rien encore, mais cela va arriver
    .threatened-hint = Par exemple une expulsion annoncée.
    .other = Autre chose
    .other-hint = Par exemple de l’argent perdu dans un achat.
    .none = Aucun de ces choix : il n’y a pas eu de dommage
    .unsure = Je ne sais pas

# Articles 1.1 ("in the context of"), 1.3 ("in connection with"), 1.4 and 1.6. Nobody has to "take part". 1.4 is wide: "any
# economic or other activity". 1.6 covers business ties "as provided under the domestic law of the State": keep "as far as
# the country’s law says so" for the tie only. "household" and "other_body" leave this part of the definition open.
question-business = Une entreprise est-elle derrière les faits, y a-t-elle pris part, ou a-t-on agi pour elle ?
    .short = Quelle entreprise
    .why = Le projet de traité couvre les dommages en lien avec toutes les sortes d’entreprises, petites ou grandes. Il n’est pas nécessaire que l’entreprise ait agi elle-même.
    .help =
        Cochez tout ce qui s’applique. Pas besoin de nom, ni de savoir qui a donné les ordres.

        - Une entreprise peut fabriquer, transporter ou vendre, rendre un service ou prêter de l’argent, en ligne aussi. Le projet de traité parle de « toute activité économique ou autre ».
        - Un atelier qui emploie des gens est une société. Un fournisseur est lui-même une entreprise. Son lien avec une société plus grande compte dans la mesure où la loi du pays le dit.
        - La police, des soldats, un service public ou une bande ont agi pour une entreprise, ou pour lui faire place ? Choisissez « D’autres, qui ont agi pour une entreprise ».
        - Une personne qui travaille dans une maison privée a subi un dommage ? Choisissez le ménage privé. Le projet de traité ne dit pas s’il compte.

        En cas de doute, choisissez « Je ne sais pas ». La question reste ouverte.
    .company = Une société ou une entreprise
    .company-hint = Par exemple une usine, une mine, une ferme, un magasin, un atelier ou une entreprise de construction.
    .state_owned = Une entreprise qui appartient à l’État
    .state_owned-hint = Par exemple le chemin de fer, le pétrole ou l’électricité de l’État.
    .finance = Une banque, un investisseur ou un fonds
    .finance-hint = Par exemple qui a prêté pour un barrage ou une route.
    .supplier = Une autre société liée à une entreprise
    .supplier-hint = Un fournisseur, un sous-traitant, une société de gardiennage, une agence de recrutement. Ou une société qu’elle possède (une filiale).
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
    .none-hint = Par exemple seul un service public a agi dans ses fonctions officielles, ou c’est une dispute privée.
    .unsure = Je ne sais pas

# Articles 1.3 ("acts or omissions") and 1.8 (how a business looks for harm and prevents it; Article 6.4 would make it a duty).
question-conduct = Quelque chose a-t-il été fait, ou aurait dû l’être et ne l’a pas été ?
    .short = Acte ou omission
    .why = Le projet de traité couvre les deux : ce qui a été fait, et ce qui n’a pas été fait.
    .help =
        Il s’agit de l’entreprise ou des personnes de la question d’avant. Si les deux sont vrais, choisissez les deux. Vous n’avez pas à savoir pourquoi.

        Quelque chose a été fait :

        - Une ferme a répandu des produits toxiques près des maisons.
        - Une société a renvoyé des gens qui avaient rejoint un syndicat.
        - Une application a vendu des données privées.

        Ce qui aurait dû être fait ne l’a pas été :

        - Une mine n’a pas prévenu les gens d’une fuite.
        - Un atelier n’a pas fourni d’équipement de sécurité.
        - Une banque a payé un barrage sans demander qui perdrait sa terre.

        Un accident vient souvent d’un acte ou d’une omission : une vieille machine, un toit fragile, pas de formation. En cas de doute, choisissez « Je ne sais pas ».
    .act = Quelque chose a été fait
    .omission = Ce qui aurait dû être fait ne l’a pas été
    .none = Ni l’un ni l’autre
    .none-hint = Par exemple une tempête qu’aucune entreprise n’a aggravée.
    .unsure = Je ne sais pas

# Article 1.3: "in connection with business activities". The examples say "most likely": a court would decide.
question-connection = Est-ce arrivé en lien avec les activités de l’entreprise ?
    .short = Lien avec l’entreprise
    .why = Le projet de traité couvre ce qui arrive en lien avec des activités commerciales (ce que fait une entreprise). C’est large. Une dispute privée peut ne pas être couverte.
    .help =
        Les activités sont ce que fait l’entreprise : fabriquer, transporter, vendre, rendre des services, prêter, en ligne ou non. Cela peut arriver hors de ses terrains ou des heures de travail. Si vous ne connaissez pas d’entreprise, sautez la question ou choisissez « Je ne sais pas ».

        Très probablement oui :

        - Les gardes d’une mine bloquent des gens sur une route de village.
        - La police détruit des maisons pour faire place à une mine.
        - Un fournisseur ne paie pas les gens qui cousent pour une marque lointaine.
        - Les règles d’une application privent de paie les gens qui conduisent.

        Très probablement non :

        - Deux collègues d’un même magasin se battent pour une affaire de famille.
    .yes = Oui
    .no = Non
    .unsure = Je ne sais pas

# Articles 1.3 ("results in an adverse human rights impact") and 1.2.
question-result = Le dommage vient-il de ce qui a été fait, ou n’a pas été fait ?
    .short = Le lien avec le dommage
    .why = Pour le projet de traité, ce qui a été fait, ou n’a pas été fait, doit avoir mené au dommage.
    .help =
        « Venir de » veut dire que l’un a mené à l’autre. Par exemple :

        - Des gens ont respiré de la poussière sans masque et sont tombés malades.
        - Des déchets ont été jetés, et l’eau du puits est devenue mauvaise.
        - Une société a laissé fuir ses données, et elles ont servi à voler de l’argent.

        Vous n’avez rien à prouver ici. Le projet de traité ne dit pas que ce doit être la seule cause. Si ce n’est pas encore arrivé, demandez-vous si le dommage viendrait de là. Si vous hésitez, choisissez « Je ne sais pas ».
    .yes = Oui
    .no = Non
    .unsure = Je ne sais pas

# Article 1.1, last sentence: "identified, apprehended, prosecuted, or convicted". No answer here changes the status.
question-responsible = Que sait-on des responsables ?
    .short = Les responsables
    .why = Dans la définition du projet de traité, cette réponse ne joue contre personne. On peut être une victime même si les responsables ne sont pas connus, arrêtés, jugés ou reconnus coupables.
    .help =
        Les « responsables » sont les personnes ou l’entreprise qui l’ont fait, ou qui n’ont pas agi. Vous connaissez la société, sans savoir si c’est sa faute ? Choisissez « On sait qui c’était ».

        Un procès qu’on vous fait à vous n’est pas concerné ici.

        Il est souvent difficile de voir qui est derrière : à qui est un bateau, quelle société tient une application ou une autre société. Pas besoin de nom. Si c’est dangereux, ne cherchez pas à savoir.
    .unknown = Personne ne sait qui c’était
    .identified = On sait qui c’était, mais aucune procédure n’a commencé
    .in_process = Une enquête, une arrestation ou un procès vise les responsables
    .convicted = Un tribunal ou une autorité a reconnu leur responsabilité
    .unsure = Je ne sais pas

# Articles 1.1 ("irrespective of the nationality or domicile") and 1.5(a), (b), (c).
# Keep "significant" in both: it is the draft’s word in 1.5(b) and 1.5(c). 1.5(b): "through any business relationship".
question-borders = Y a-t-il un lien avec un autre pays ?
    .short = Autres pays
    .why = Cela peut compter pour savoir où faire une demande en justice. Dans la définition du projet de traité, votre nationalité et l’endroit où vous vivez ne jouent contre personne. Les lois d’aujourd’hui peuvent dire autre chose.
    .help =
        Cochez tout ce qui s’applique. La nationalité est le pays dont on est citoyenne ou citoyen. Nous ne demandons rien sur les papiers ni sur le droit de séjour.

        - Une personne venue d’ailleurs est blessée sur un chantier : une personne touchée vient d’un autre pays.
        - Un bateau prend du poisson dans les eaux de deux pays : plus d’un pays.
        - Des chemises sont conçues et commandées dans un pays, et cousues dans un autre : une part importante est faite depuis un autre pays.
        - De la fumée ou de l’eau polluée passe une frontière : un effet important.

        Le projet de traité couvre aussi l’activité dans un seul pays. « Pas de lien avec un autre pays » est donc une réponse comme les autres.
    .foreign_person = Une personne touchée vient d’un autre pays, ou vit dans un autre pays
    .several_states = L’entreprise a agi dans plus d’un pays
    .run_from_abroad = Une part importante a été faite par quelqu’un dans un autre pays
    .run_from_abroad-hint = Planifiée, dirigée, conçue, fabriquée, stockée ou expédiée de là. Par exemple par le propriétaire ou un acheteur.
    .effects_abroad = L’activité de l’entreprise a un effet important dans un autre pays
    .none = Pas de lien avec un autre pays
    .unsure = Je ne sais pas

## What happened and what would help (Articles 1.9 and 4)

# Articles 1.9 (cessation) and 4.4. "Abuse" is the draft’s word for the act or omission, not for the harm that lasts.
question-ongoing = L’atteinte aux droits continue-t-elle ?
    .short = Cela continue
    .why = Si elle continue, la faire cesser peut faire partie de la réparation.
    .help =
        « Atteinte » est le mot du projet de traité pour ce qui a été fait, ou n’a pas été fait, et a mené au dommage. Elle continue, par exemple, quand :

        - Les salaires ne sont toujours pas payés.
        - Les déchets coulent toujours dans la rivière, ou ne sont pas enlevés.
        - Des photos ou des données sont toujours en ligne.
        - Les gens ne peuvent toujours pas revenir sur leur terre.

        La douleur, la maladie ou la perte peuvent durer quand l’atteinte est finie. Nous en parlons plus loin.
    .yes = Oui
    .no = Non
    .unsure = Je ne sais pas

# Article 4.4: "urgent situations that present a serious risk of or an ongoing human rights abuse".
question-urgent = Est-ce urgent : attendre serait-il trop tard ?
    .short = Urgence
    .why = Il peut y avoir un risque grave que l’atteinte commence, continue, empire ou revienne bientôt. Le projet de traité permettrait alors aux victimes de demander aux États des mesures de protection, tant qu’une affaire n’est pas réglée.
    .help =
        « Urgent » veut dire qu’attendre la fin d’une affaire peut être trop tard. Par exemple :

        - Des machines doivent raser une forêt ou un village la semaine prochaine.
        - Une personne qui a protesté au travail va être expulsée du pays.
        - Des gardes ont dit qu’ils reviendraient cette nuit.
        - De nouvelles fissures se voient sur les murs d’un atelier.

        Cela peut être urgent même si personne n’est en danger en ce moment.
    .yes = Oui
    .no = Non
    .unsure = Je ne sais pas

# Articles 1.9 and 4.2(c). Gentle words: "loved_one" covers death and disappearance.
question-losses = Qu’est-ce qui a été perdu, et qu’est-ce qui a souffert ?
    .short = Ce qui a été perdu
    .why = La réparation est ce qui aide à réparer le dommage. Ce qui aiderait dépend de ce qui a été perdu.
    .help =
        Cochez tout ce qui s’applique. Prenez votre temps. Vous pouvez sauter cette question ou faire une pause.

        Cela peut être ce que l’argent achète, comme un bateau, une récolte ou un salaire. Cela peut être ce que l’argent n’achète pas, comme une réputation, un lieu sacré ou la tranquillité.

        Vous n’avez rien à prouver ici.
    .money = De l’argent ou des revenus
    .money-hint = Aussi une récolte, des clients, ou des frais qu’il a fallu payer.
    .home_land_property = Un logement, une terre ou des biens
    .job_school_papers = Un emploi, une place à l’école ou des papiers
    .job_school_papers-hint = Par exemple un passeport, un permis ou la preuve de droits sur une terre.
    .freedom = La liberté
    .freedom-hint = Détention, enfermement, ou impossibilité de partir.
    .body = La santé physique
    .mind = La tranquillité d’esprit
    .mind-hint = Par exemple peur, chagrin ou sommeil difficile.
    .loved_one = Un être cher
    .loved_one-hint = Une personne qui est morte ou a disparu.
    .privacy = La vie privée
    .privacy-hint = Par exemple des photos ou des informations que d’autres ont vues.
    .reputation = La réputation
    .culture = La culture, la foi ou un lieu sacré
    .pollution = L’air, l’eau ou le sol (pollution)
    .nature = La nature
    .nature-hint = Par exemple une forêt, un récif, des animaux ou des poissons.
    .other = Autre chose
    .none = Rien n’a été perdu, rien n’a souffert
    .unsure = Je ne sais pas

# Articles 1.9, 4.2(c) and 7.5(b). The lists of the draft are open ("such as"): never suggest that a wish is closed.
question-wishes = Qu’est-ce qui aiderait à réparer le dommage ?
    .short = Ce qui aiderait
    .why = Les États qui adhèrent au traité auraient l’obligation d’agir pour qu’on demande aux victimes quelle réparation elles veulent. Nous vous le demandons donc aussi.
    .help =
        Cochez tout ce qui aiderait. Il peut y en avoir plusieurs. Choisir n’est pas exiger. Ce que vous laissez de côté n’est pas perdu : la liste du projet de traité reste ouverte.

        - « Des soins » : un médecin, quelqu’un à qui parler, ou de l’aide pour retourner au travail ou à l’école.
        - « Une peine » : une amende ou une autre sanction prévue par la loi.
        - « Que cela n’arrive plus jamais » : des machines plus sûres, de nouvelles règles ou des contrôles réguliers.
    .get_back = Retrouver ce qui a été pris
    .get_back-hint = Par exemple une terre, un emploi, des papiers ou une paie.
    .money = De l’argent pour compenser le dommage
    .care = Des soins et du soutien
    .stop = Que cela s’arrête
    .apology = Des excuses
    .truth = Que la vérité soit dite
    .truth-hint = Ce qui s’est passé, et pourquoi.
    .punish = Une peine pour les responsables
    .never_again = Que cela n’arrive plus jamais
    .clean_up = Que le lieu soit dépollué
    .restore_nature = Que la nature revienne
    .restore_nature-hint = Par exemple des arbres, des poissons ou une rivière.
    .other = Autre chose
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
question-many_affected = D’autres personnes ont-elles subi un dommage du même genre ?
    .short = D’autres aussi
    .why = Quand plusieurs personnes sont touchées, le projet de traité leur permettrait de faire une demande en justice ensemble, quand l’affaire s’y prête.
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

# Articles 4.2(e), 7.3(d) and 7.4(c): "reprisals" is punishment for speaking up, as in findings.ftl.
question-fears = Qu’est-ce qui rend difficile de dénoncer ce qui s’est passé ?
    .short = Dénoncer les faits
    .why = Les États qui adhèrent au traité auraient l’obligation de protéger les victimes des menaces, et des représailles (punir quelqu’un parce qu’il dénonce les faits). Ce que vous craignez compte donc.
    .help =
        Cochez tout ce qui s’applique, pour vous ou pour les personnes touchées.

        - Des représailles peuvent coûter un emploi, une chambre, une place en foyer ou un permis.
        - Des entreprises font un procès pour faire taire les gens. D’autres répandent des mensonges.
        - La surveillance peut venir d’un téléphone, d’une caméra, d’un garde ou du voisinage.
        - Devoir raconter encore et encore peut faire souffrir une seconde fois.

        Avoir peur n’est pas une faiblesse. Rien ne vous oblige à dénoncer quoi que ce soit.
    .threats = Des menaces ou de la violence
    .retaliation = Perdre un travail, un logement ou des services
    .legal_smear = Un procès, des accusations ou des mensonges sur les gens
    .watched = La surveillance, ou la vie privée rendue publique
    .status = Un signalement, une détention ou une expulsion à cause des papiers
    .status-hint = Par exemple si on vous signale au service de l’immigration.
    .reliving = Devoir revivre ce qui s’est passé
    .reliving-hint = Par exemple le raconter encore et encore.
    .none = Aucun de ces choix
    .unsure = Je ne sais pas

# Articles 4.2(e), 4.2(g), 7.1 and 7.2(a); the groups follow the draft’s preamble and Article 16.4.
# Use the respectful words that these groups use for themselves in your language.
question-situation = Ces mots décrivent-ils la ou les personnes touchées ?
    .short = Les personnes touchées
    .why = Les États qui adhèrent au traité auraient l’obligation de tenir compte des besoins de chaque personne. Certaines ont plus d’obstacles que d’autres. Rien ne vous oblige à répondre.
    .help =
        Cochez tout ce qui s’applique, ou « Je préfère ne pas le dire ». Pensez à la personne touchée. Si vous avez perdu quelqu’un, vous pouvez aussi penser à vous. Votre réponse n’est envoyée à personne. Si quelqu’un peut voir votre écran, vous pouvez sauter cette question.

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
    .indigenous-hint = Un peuple qui vivait là en premier, avec son propre mode de vie.
    .migrant_refugee = Une personne migrante ou réfugiée
    .african_descent = Une personne d’ascendance africaine
    .african_descent-hint = Dont la famille a ses racines en Afrique.
    .other_marginalised = Une personne d’un autre groupe souvent maltraité ou mis à l’écart
    .other_marginalised-hint = Par exemple à cause de la caste, de la foi, de la pauvreté, de qui l’on aime, ou d’un déplacement forcé dans son propre pays.
    .none = Aucun de ces choix
    .prefer_not = Je préfère ne pas le dire

# Articles 4.2(d), 4.2(f) and 7.3(b). "Claim": what a person asks a court or another office for.
question-needs = De quelles informations ou de quelle aide a-t-on besoin ?
    .short = Informations et aide
    .why = Les États qui adhèrent au traité auraient l’obligation de donner aux victimes l’accès à l’information, et une assistance juridique pour demander réparation. C’est l’aide d’un avocat, souvent gratuite ou à faible coût.
    .help =
        Cochez tout ce qui aiderait, pour vous ou pour les personnes touchées.

        - Une demande en justice (une plainte, une réclamation) est ce que l’on demande à un tribunal ou à un autre organisme public (un service de l’État) de décider.
        - Une entreprise peut détenir des fiches de paie, des analyses, des contrats, ou le nom de la société derrière une marque ou une application.
        - Un autre format peut être de gros caractères, de l’audio, la langue des signes ou des mots faciles.
        - La personne qui agit peut être un avocat ou une avocate, un syndicat ou une personne de confiance.
    .rights_info = Savoir quels droits on a
    .where_to_go = Savoir où aller, et ce que ce service peut faire
    .claim_status = Savoir où en est une demande déjà faite
    .company_info = Des informations que détient une entreprise ou un organisme public
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

# Articles 7.2(b), 7.3(a), 7.3(c), 7.4(a), (b), (d), (e). 7.4(b) is about offices that enforce prevention by businesses.
question-barriers = Qu’est-ce qui empêche d’obtenir réparation ?
    .short = Obstacles
    .why = Les États qui adhèrent au traité auraient l’obligation de réduire peu à peu ces obstacles, dans le respect de leurs propres systèmes juridiques.
    .help =
        Cochez tout ce qui s’applique maintenant, ou ce que vous craignez.

        - « Les frais de l’autre partie » : dans certains pays, qui perd paie l’avocat de l’autre.
        - « Loin » peut aussi être : pas de route, pas d’ascenseur, pas de temps libre ou pas d’internet.
        - « Plus de pouvoir » peut être plus d’argent, plus d’avocats ou des amis haut placés.
        - Les « preuves » peuvent être des fiches de paie, des photos, des messages, des papiers médicaux ou des témoins.
        - « Un organisme public qui contrôle les entreprises » peut s’occuper du travail, de la santé, des données ou de l’environnement.
    .lawyer_cost = Un avocat coûte trop cher
    .court_fees = Les frais de justice sont trop chers
    .losing_costs = Devoir payer les frais de l’autre partie si l’affaire est perdue
    .far = Le tribunal ou l’organisme est loin, ou difficile d’accès
    .procedure = Les démarches sont trop compliquées, trop lentes ou pas faites pour nous
    .time_limit = C’est peut-être trop tard (un délai)
    .power = L’entreprise a bien plus de pouvoir
    .bias = Le service est sous pression, ou prend parti
    .evidence_held = D’autres détiennent les preuves
    .evidence_held-hint = Par exemple, l’entreprise a les papiers.
    .hard_to_prove = C’est difficile à prouver
    .other_country = On nous dit que c’est à un autre pays de s’en occuper
    .agency_lacks_means = Un organisme public qui contrôle les entreprises manque de personnel, d’argent ou de pouvoir
    .other = Autre chose
    .none = Aucun de ces choix
    .unsure = Je ne sais pas

# Articles 1.10, 7.2(c), 7.3(b), 7.5(a). Meant are offices of the State (1.10 "relevant State agencies"), not the business itself.
question-proceedings = Quelqu’un est-il allé au tribunal, à la police ou à un autre organisme public ? Qu’est-ce que cela a donné ?
    .short = Tribunal ou autre organisme
    .why = Le projet de traité dit comment les États feraient agir ces organismes publics pour les victimes. La suite dépend d’où en sont les choses.
    .help =
        Les organismes publics sont des services de l’État qui peuvent examiner ou décider : tribunal, police, service du travail, de l’environnement ou des données, commission des droits humains, par exemple. Peu importe qui y est allé : vous, un avocat, un syndicat ou une autre personne.

        L’entreprise vous fait un procès ? Ce n’est pas ce dont il s’agit ici. Une plainte à l’entreprise ou à la banque elle-même non plus : choisissez alors « Non, pas encore ». S’il y en a eu plusieurs, choisissez celle qui compte le plus pour vous.

        La réparation peut être un paiement, un emploi rendu, un nettoyage, un ordre d’arrêter ou autre chose. Si elle a été décidée, nous demandons ensuite comment cela s’est passé.
    .not_started = Non, pas encore
    .ongoing = Oui, et c’est encore en cours
    .refused = Oui, mais l’organisme public n’a pas accepté l’affaire
    .ended_without = Oui, mais cela a fini sans réparation
    .ended_with_remedy = Oui, et une réparation a été décidée
    .unsure = Je ne sais pas

# Articles 7.5(b) ("meaningfully consulted") and 7.5(c). Asked only when a remedy was decided.
question-delivery = L’un de ces points est-il vrai pour la réparation décidée ?
    .short = Suite de la réparation
    .why = Les États qui adhèrent au traité auraient l’obligation d’agir pour que les victimes soient consultées sur la réparation. Les organismes publics devraient aussi pouvoir vérifier qu’une société fait ce qui a été décidé.
    .help =
        Choisissez les deux si les deux sont vrais.

        - Pas demandé : par exemple, de nouvelles maisons là où personne n’en voulait.
        - Pas appliquée : par exemple, la moitié seulement de l’argent est venue, ou rien n’a été nettoyé.

        Si tout s’est bien passé, choisissez « Aucun de ces choix ».
    .not_consulted = On n’a pas demandé aux personnes touchées quelle réparation elles veulent
    .not_delivered = La réparation décidée n’a pas été appliquée, ou seulement en partie
    .none = Aucun de ces choix
    .unsure = Je ne sais pas
