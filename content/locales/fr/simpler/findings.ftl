### The 55 findings in simpler French. Never says that something happened to the reader: "si". Always the conditional.
### "là où le bureau est concerné (et où le problème le demande)": "to the extent applicable ... (and necessary)".
### "Les pays qui disent oui" = countries that join; "bureau de l’État" = State agency; "réparer" = remedy.

## Notes

finding-note-nationality = D’où vous venez n’y change rien
    .means = Peu importe votre pays, ou l’endroit où vous vivez. Dans une ferme, une personne venue d’ailleurs compte comme une personne d’ici.
    .states = Le mot « victime » du projet a le même sens pour tous.
    .ask = Si on vous dit que vous ne comptez pas, vous pouvez montrer ces mots.

finding-note-responsible = Pas besoin d’attendre une arrestation ou une condamnation
    .means = Vous n’avez pas à savoir qui l’a fait. Vous n’avez pas à attendre un procès. Personne ne sait peut-être à qui étaient les déchets. Les gens peuvent quand même être des « victimes ».
    .states = La personne qui l’a fait peut être inconnue, ou pas arrêtée. Elle peut n’être ni poursuivie ni reconnue coupable. Pour le projet, on peut quand même être une « victime ».
    .ask = Si on vous dit d’attendre, vous pouvez montrer ces mots.

finding-note-transnational = Quand l’activité passe les frontières
    .means = Un pays peut commander une chemise qu’un autre coud. Le projet couvrirait cela. Il couvrirait aussi l’activité dans un seul pays.
    .states = L’activité passe les frontières si elle se fait dans plusieurs pays. Ou si une part importante se fait par un partenaire à l’étranger. Ou si elle a un effet important à l’étranger.
    .ask = Vous pouvez montrer chaque lien avec un autre pays. Vous pourriez demander à un avocat où faire une demande.

finding-note-business_relationship = Les partenaires d’une entreprise comptent aussi
    .means = Une entreprise passe souvent par d’autres. Si vous cousez dans un petit atelier pour une grande marque, ce lien peut compter.
    .states = Le projet compte ces liens, de la matière première à l’acheteur. Il le fait autant que la loi du pays le dit.
    .ask = Vous pouvez montrer qui a vendu à qui, ou engagé, payé ou possédé qui. Gardez des fiches de paie ou des étiquettes seulement si c’est sans danger.

finding-note-business_any_form = Toute sorte d’entreprise compte
    .means = Il n’y a pas que les grandes sociétés. Ce peut être une banque, une application ou une personne à son compte.
    .states = Le projet couvrirait toutes les entreprises, en ligne aussi. Il nomme les banques, les fonds et les entreprises de l’État.
    .ask = Si on vous dit que c’était seulement une application, vous pouvez montrer ces mots.

finding-note-omission = Ne pas agir peut compter aussi
    .means = Un tort peut venir de ce qu’une entreprise n’a pas fait. Une usine peut ne pas avoir de sortie de secours.
    .states = Ce qui n’est pas fait compte aussi. Les droits humains sont ce à quoi chaque personne a droit. Les pays qui disent oui au projet seraient obligés de faire une loi. Une entreprise devrait trouver, éviter et réduire le tort fait à ces droits. Elle devrait dire ce qu’elle fait.
    .ask = Vous pouvez montrer ce que l’entreprise n’a pas fait, et demander ce qu’elle a vérifié.

## Remedies. The draft’s lists are open: no form is closed to anyone

finding-remedy-restitution = Retrouver ce qui a été pris
    .means = On remet les choses comme avant, autant que possible. Si une terre a été prise, ce peut être de la rendre.
    .states = Les pays qui disent oui seraient obligés de garantir le droit à une vraie réparation. Une façon, dans le projet : rendre ce qui a été pris.
    .ask = Si une terre a été prise, vous pourriez demander à la retrouver. Dites ce qui a été pris, et quand.

finding-remedy-compensation = De l’argent pour ce qui a été perdu
    .means = C’est de l’argent pour les pertes et le tort. Ce peut être pour une paie perdue, un médecin, la douleur ou le chagrin.
    .states = Les pays qui disent oui seraient obligés de garantir le droit à une vraie réparation. Une façon, dans le projet : de l’argent.
    .ask = Vous pourriez demander de l’argent pour chaque perte. Une liste avec des factures ou des photos peut aider.

finding-remedy-rehabilitation = Des soins pour se rétablir
    .means = C’est de l’aide pour aller mieux et reprendre sa vie. Ce peut être un médecin, ou quelqu’un à qui parler.
    .states = Les pays qui disent oui seraient obligés de garantir le droit à une vraie réparation. Une façon, dans le projet : des soins.
    .ask = Vous pourriez demander des soins aussi longtemps qu’il le faut. On pourrait demander aux responsables de payer.

finding-remedy-cessation = Que cela s’arrête
    .means = Ce qui fait du tort s’arrête. Si une usine verse des déchets dans une rivière, elle devrait cesser.
    .states = Les pays qui disent oui seraient obligés de garantir le droit à une vraie réparation. Une façon, dans le projet : que le tort s’arrête.
    .ask = Vous pourriez demander que cela s’arrête à une date fixée, et des contrôles.

finding-remedy-apology = Des excuses
    .means = Les responsables s’excuseraient, et diraient ce qu’ils ont fait. On peut aussi dire la vérité.
    .states = Les pays qui disent oui seraient obligés de garantir le droit à une vraie réparation. Une façon, dans le projet : des excuses. Le projet ne nomme pas la vérité. Mais sa liste est ouverte.
    .ask = Vous pourriez demander des excuses, et la vérité. Dites qui devrait les faire, et où.

finding-remedy-sanctions = Une sanction pour les responsables
    .means = Les responsables auraient une sanction. Des magasins peuvent devoir payer une amende.
    .states = Le projet nomme les sanctions comme une façon de réparer. Les pays qui disent oui seraient obligés d’en prévoir. Elles sont pour ceux que la loi dit responsables. Elles devraient marcher, être à la mesure de la faute et décourager les autres.
    .ask = Vous pourriez demander à la police d’examiner cela.

finding-remedy-non_repetition = Que cela ne se reproduise pas
    .means = Des choses devraient changer, pour que personne ne subisse plus ce tort. On peut rendre une machine sûre.
    .states = Les pays qui disent oui seraient obligés de garantir le droit à une vraie réparation. Une façon, dans le projet : empêcher que cela se reproduise.
    .ask = Vous pourriez demander de nouvelles règles ou des machines plus sûres. Dites ce qui devrait changer.

finding-remedy-injunction = Un ordre du tribunal : arrêter ou agir
    .means = Un juge peut ordonner d’arrêter ou de faire quelque chose. Il peut interdire à une société de raser une forêt.
    .states = Les pays qui disent oui seraient obligés de garantir le droit à une vraie réparation. Une façon, dans le projet : un tel ordre.
    .ask = Vous pourriez demander à un avocat comment avoir vite un ordre. Si cela ne peut pas attendre, dites pourquoi.

finding-remedy-environmental_remediation = Nettoyer le sol, l’eau ou l’air
    .means = On rend propres et sûrs un sol, une eau ou un air sales. Si des déchets sont dans un puits, on pourrait les enlever.
    .states = Les pays qui disent oui seraient obligés de garantir le droit à une vraie réparation. Une façon, dans le projet : nettoyer.
    .ask = Vous pourriez demander un nettoyage, et des tests que vous pouvez voir.

finding-remedy-ecological_restoration = Faire revenir la nature
    .means = On aide la nature abîmée à revivre. Si une forêt a été coupée, on peut planter des arbres. C’est plus que nettoyer.
    .states = Les pays qui disent oui seraient obligés de garantir le droit à une vraie réparation. Une façon, dans le projet : faire revenir la nature.
    .ask = Vous pourriez demander de faire revenir les arbres, les poissons ou les rivières.

finding-remedy-collective_reparation = Réparer pour tout un groupe
    .means = Si des gens ont subi un tort ensemble, la réparation peut être pour tous. Un village a perdu son puits ? Il pourrait en avoir un nouveau.
    .states = Les pays qui disent oui seraient obligés de garantir le droit à réparation. Elle peut être pour une personne ou pour un groupe.
    .ask = Vous pourriez demander quelque chose qui aide tout le monde. Le groupe pourrait choisir ensemble.

## Rights

finding-right-dignity_and_safety = Le droit au respect et à la sécurité
    .means = Si vous signalez un tort, personne ne devrait se moquer de vous. Votre sécurité, votre corps, votre esprit et votre vie privée comptent.
    .states = Les pays qui disent oui seraient obligés d’y veiller. On respecterait les victimes et leurs droits. On protégerait leur corps, leur esprit et leur vie privée.
    .ask = Vous pourriez demander un endroit sûr pour parler. Vous pourriez venir avec une personne de confiance.

finding-right-freedoms = Le droit de vivre, de parler et de bouger librement
    .means = Les droits humains sont ce à quoi chaque personne a droit. Le projet protégerait tous les vôtres.
    .states = Les pays qui disent oui seraient obligés de garantir le droit de vivre. Et la sécurité du corps et de l’esprit. On serait libre de penser, de parler et de se réunir. Libre aussi de s’unir à d’autres et de bouger. Les autres droits humains reconnus dans le monde entier vaudraient aussi.
    .ask = Si on vous empêche de parler, vous pourriez demander une protection.

finding-right-effective_remedy = Le droit à une vraie réparation
    .means = Elle devrait vous ramener le plus près possible d’une vie sans ce tort. Ce peut être des soins et de l’argent, par exemple.
    .states = Les pays qui disent oui seraient obligés de garantir justice et réparation. Elles devraient être justes, suffisantes, rapides et adaptées, et vraiment marcher. Elles devraient tenir compte du genre, et ne traiter personne moins bien. Elles suivraient le projet et le droit international.
    .ask = Vous pourriez demander plus d’une chose. La liste du projet est ouverte.

finding-right-claim = Le droit de faire une demande
    .means = Une demande dit ce qui s’est passé et réclame réparation. Une personne pas payée pourrait aller au tribunal ou dans un bureau du travail.
    .states = Les pays qui disent oui seraient obligés de garantir ce droit. Il vaut pour les tribunaux et leurs autres bureaux de plainte.
    .ask = Vous pourriez demander à un tribunal ou à un centre de conseil comment faire. Demandez vite : il peut y avoir une date limite.

finding-right-representative = Le droit que quelqu’un agisse pour vous
    .means = Faire une demande, c’est demander réparation à un tribunal ou à un bureau. Un avocat, un syndicat ou votre famille pourrait le faire pour vous.
    .states = Les pays qui disent oui seraient obligés de garantir le droit de faire une demande. Quelqu’un pourrait la faire pour vous, quand cela convient.
    .ask = Vous pourriez demander qui peut agir pour vous, et quel papier il faut.

finding-right-class_action = Le droit de faire une demande ensemble
    .means = Faire une demande, c’est demander réparation à un tribunal ou à un bureau. Ceux qui ont subi le même tort pourraient le faire ensemble.
    .states = Les pays qui disent oui seraient obligés de garantir le droit de faire une demande. Beaucoup de gens pourraient la faire ensemble, quand cela convient.
    .ask = Vous pourriez demander à un avocat si c’est possible avec d’autres. Si c’est sans danger, vous pourriez inviter d’autres personnes.

finding-right-protection_from_reprisals = Le droit d’être à l’abri des menaces et des punitions pour avoir parlé
    .means = Personne ne devrait vous faire peur, ou vous punir parce que vous parlez. Ce peut être une menace, ou la perte d’un travail. Vous devriez avoir une protection.
    .states = Les pays qui disent oui seraient obligés de protéger les victimes. Personne ne devrait les menacer ou les punir parce qu’elles parlent. Cela vaut avant, pendant et après une affaire. Les familles, les témoins et ceux qui agissent pour elles seraient aussi protégés. Personne ne devrait toucher à leurs droits si la loi l’interdit.
    .ask = Vous pourriez demander une protection à un bureau de confiance. Un groupe qui aide les gens en danger peut vous aider.

finding-right-privacy = Le droit à la vie privée
    .means = Personne ne devrait entrer dans votre vie privée si la loi l’interdit. Par exemple, prendre vos messages dans une application.
    .states = Les pays qui disent oui seraient obligés de protéger la vie privée des victimes. Cela vaut avant, pendant et après une affaire.
    .ask = Vous pourriez demander que votre nom ne soit pas dans les papiers publics. Vous pourriez demander qui saura votre histoire.

finding-right-no_revictimisation = Le droit qu’une affaire ne refasse pas de mal
    .means = Une affaire ne devrait pas vous refaire de mal. Vous ne devriez pas devoir tout raconter encore et encore.
    .states = Les pays qui disent oui seraient obligés d’en protéger les victimes. Cela comprend une aide qui convient. Elle devrait aller avec le genre et l’âge.
    .ask = Vous pourriez demander à tout dire une seule fois, et des pauses.

finding-right-gender_and_age_services = Le droit à une aide qui va avec votre genre et votre âge
    .means = L’aide devrait aller avec qui vous êtes. Une fille peut vouloir parler à une femme.
    .states = Les pays qui disent oui seraient obligés de protéger les victimes, aussi par une aide qui convient. Elle devrait aller avec le genre et l’âge. La réparation aussi.
    .ask = Vous pourriez demander une personne du genre qui vous met en confiance, ou une aide faite pour votre âge.

finding-right-information = Le droit d’avoir des informations
    .means = Vous pourriez avoir des informations qui aident à réparer. Un village pourrait demander ce qu’il y a dans la fumée d’une usine.
    .states = Les pays qui disent oui seraient obligés de garantir des informations aux victimes. Ce sont celles qu’ont les entreprises, les tribunaux et les autres bureaux de l’État.
    .ask = Si c’est sans danger, vous pourriez demander des informations par écrit. Par exemple des résultats de tests ou des fiches de paie.

finding-right-accessible_information = Le droit à des informations sous une forme qui vous va
    .means = Les informations n’aident que si on les comprend. Ce peut être de gros caractères, la langue des signes ou des mots pour enfants.
    .states = Les pays qui disent oui seraient obligés d’informer dans les langues qu’il faut. Adultes et enfants pourraient s’en servir, aussi avec un handicap.
    .ask = Vous pourriez demander votre langue, des mots simples, de gros caractères ou du son.

finding-right-legal_aid = Le droit à l’aide d’un avocat
    .means = C’est l’aide d’un avocat, gratuite ou à bas prix.
    .states = Les pays qui disent oui seraient obligés de garantir cette aide, pour demander réparation. Ils seraient aussi obligés de créer un fonds mondial. Il donnerait aux victimes de l’argent et l’aide d’un avocat.
    .ask = Vous pourriez demander à un tribunal comment avoir cette aide. Demandez quels papiers il faut.

finding-right-participation = Le droit de participer
    .means = Vous auriez vraiment votre mot à dire sur la réparation. Les gens pourraient aider à prévoir leurs nouvelles maisons.
    .states = Les pays qui disent oui seraient obligés de garantir que les victimes participent pleinement. La réparation devrait se préparer sans rien cacher. Personne ne devrait faire pression.
    .ask = Vous pourriez demander à être là, et à savoir qui décide. Ceux qui décident ne devraient pas être liés à l’entreprise.

finding-right-particular_needs = Le droit qu’on regarde vos besoins
    .means = Le même tort peut toucher les gens différemment. Si une forêt est perdue, un peuple peut aussi perdre un lieu sacré.
    .states = Les pays qui disent oui seraient obligés d’y veiller. La réparation devrait regarder ce que le tort fait aux différents groupes. Elle devrait bien répondre à leurs besoins. Les pays seraient obligés d’être plus attentifs aux gens plus en danger.
    .ask = Vous pourriez dire comment le tort vous touche, et ce qu’il vous faut.

finding-right-precautionary_measures = Le droit de demander une protection urgente
    .means = Il faut parfois de l’aide avant la fin d’une affaire. Si c’est urgent, vous pourriez demander à l’État d’agir tout de suite. Il pourrait protéger une personne.
    .states = Avant la fin d’une affaire, les pays qui disent oui seraient obligés d’agir vite. Ils le feraient si la victime le demande, ou d’eux-mêmes. Il faut que ce soit urgent. Il faut un tort qui continue, ou un risque grave.
    .ask = Si c’est urgent, vous pourriez demander ce qu’il faut maintenant. Dites pourquoi cela ne peut pas attendre.

finding-right-higher_protection = D’autres lois vous protègent peut-être mieux
    .means = D’autres lois peuvent donner plus que le projet. Le projet n’en enlèverait rien.
    .states = Le projet dit qu’il n’abaisserait pas une meilleure protection. Elle peut venir d’un pays, d’une région ou du monde. Les lois qui font plus resteraient comme elles sont.
    .ask = Vous pourriez demander à un avocat quelles lois vous protègent aujourd’hui.

## Support

finding-support-specific_obstacles = De l’aide contre ce qui gêne seulement certaines personnes
    .means = Un tribunal peut ne pas avoir de rampe. Les bureaux de l’État, comme les tribunaux, devraient pouvoir aider.
    .states = Les pays qui disent oui seraient obligés de donner à leurs bureaux le pouvoir d’aider. C’est pour les femmes, et pour les groupes fragiles ou mis de côté. Ils seraient aussi obligés d’avoir des plans, selon leurs propres systèmes. Les bureaux devraient être plus faciles à atteindre. Ces plans devraient regarder les besoins des gens fragiles.
    .ask = Vous pourriez dire au bureau ce qui vous gêne, et demander ce qu’il vous faut.

finding-support-fewer_obstacles = Moins d’obstacles
    .means = Des frais élevés, une longue route ou des papiers difficiles éloignent les gens. Cela devrait diminuer, pas à pas.
    .states = Les pays qui disent oui seraient obligés de faciliter les choses, pas à pas. Les victimes devraient atteindre plus facilement les bureaux de l’État, comme les tribunaux. Ce serait selon leurs lois et leurs bureaux.
    .ask = Si quelque chose vous empêche d’atteindre un bureau, vous pourriez le lui dire.

finding-support-agencies_that_deliver = Des bureaux de l’État capables de réparer
    .means = Un bureau ne devrait pas seulement noter une plainte. Un bureau du travail pourrait aider les gens à avoir leur paie.
    .states = Les bureaux de l’État, comme les tribunaux, devraient pouvoir réparer. Ou y aider. Les pays qui disent oui seraient obligés d’y veiller, selon leurs propres systèmes. Ils seraient obligés de faire les lois qu’il faudrait.
    .ask = Si un bureau vous renvoie, vous pourriez demander pourquoi, par écrit. Vous pourriez demander qui d’autre peut aider.

finding-support-responsive_procedures = Des bureaux et des démarches que les gens peuvent utiliser
    .means = Un tribunal ou un bureau devrait convenir à ceux qui en ont besoin. Par exemple des papiers courts, ou une heure après le travail.
    .states = Les pays qui disent oui seraient obligés d’avoir des plans pour les bureaux de l’État, comme les tribunaux. Les démarches et les lieux conviendraient aux gens. Cela vaut là où le bureau est concerné.
    .ask = Vous pourriez demander de l’aide pour les papiers, ou plus de temps.

finding-support-legal_aid_throughout = L’aide d’un avocat du début à la fin
    .means = L’aide d’un avocat peut être gratuite ou à bas prix. Elle ne devrait pas s’arrêter en route.
    .states = Les pays qui disent oui seraient obligés d’avoir des plans pour cette aide, à chaque étape. Elle devrait convenir, suffire et marcher. Cela vaut là où le bureau de l’État, comme un tribunal, est concerné.
    .ask = Vous pourriez demander pour quelles étapes un avocat aiderait.

finding-support-reliable_information = Des informations sûres, venant des bureaux de l’État
    .means = Les bureaux de l’État, comme les tribunaux, devraient dire quels sont vos droits. Ils devraient dire ce que chacun peut faire pour vous.
    .states = Les pays qui disent oui seraient obligés d’avoir des plans pour des informations sûres. Les victimes, et ceux qui agissent pour elles, devraient les avoir facilement. Elles parlent des droits, des bureaux et de l’aide pour participer. Elles devraient être dans les langues qu’il faut. Adultes et enfants devraient pouvoir s’en servir, aussi avec un handicap. Cela vaut là où le bureau est concerné.
    .ask = Vous pourriez demander : Quels sont mes droits ? Que peut faire votre bureau ? Qui d’autre peut m’aider ?

finding-support-claim_status = Savoir où en est une demande
    .means = Dans une demande, on demande à un tribunal ou à un bureau de décider. Il devrait vous dire où elle en est.
    .states = Les pays qui disent oui seraient obligés d’avoir des plans pour cela. Les victimes devraient avoir facilement des nouvelles sûres. Ceux qui agissent pour elles aussi. Cela vaut là où le bureau est concerné.
    .ask = Vous pourriez demander un numéro de dossier et la prochaine date.

finding-support-disclosure_requests = De l’aide pour demander des informations sur une entreprise
    .means = Les bureaux de l’État, comme les tribunaux, devraient rendre cela plus facile. Ils pourraient aider un village à demander à qui est une mine.
    .states = Les pays qui disent oui seraient obligés d’avoir des plans pour aider les victimes à participer. Il devrait être plus facile de demander des informations. Elles parlent d’activités et de liens d’entreprise liés au tort. Cela vaut là où le bureau est concerné.
    .ask = Vous pourriez demander à un bureau de vous aider à demander des informations.

finding-support-power_imbalance = Quand l’entreprise est bien plus forte
    .means = Une grande société peut avoir beaucoup d’avocats. Une famille de la campagne peut n’en avoir aucun. Les bureaux de l’État, comme les tribunaux, devraient y penser.
    .states = Les pays qui disent oui seraient obligés d’avoir des plans sur cela : ce que cette inégalité change pour la réparation. Cela vaut là où le bureau est concerné.
    .ask = Vous pourriez demander comment le bureau reste juste. Vous pourriez demander le même temps pour parler.

finding-support-reprisal_risks = Des bureaux de l’État qui protègent ceux qui parlent
    .means = Parler peut être un risque. Les bureaux de l’État, comme la police, devraient y penser. Une grosse amende peut empêcher un patron de renvoyer quelqu’un.
    .states = Les pays qui disent oui seraient obligés d’avoir des plans contre ce risque. Ils seraient aussi obligés de vraiment décourager ces actes. Les deux valent là où le bureau est concerné. Pour le second, il faut aussi que le problème le demande.
    .ask = Vous pourriez demander au bureau ce qu’il fait pour la sécurité des gens. Et de ne pas donner votre nom.

finding-support-financial_assistance = De l’aide pour payer les frais
    .means = Les avocats, les papiers et les trajets coûtent cher. C’est de l’argent pour vous aider à payer.
    .states = Les pays qui disent oui seraient obligés de baisser les frais des victimes. Une façon : de l’argent. Cela vaut là où le bureau est concerné, et où le problème le demande. Ils seraient aussi obligés de créer un fonds mondial. Il donnerait aux victimes de l’argent et l’aide d’un avocat.
    .ask = Vous pourriez demander s’il y a un fonds pour les trajets ou les copies.

finding-support-fee_waiver = Ne pas avoir à payer le tribunal
    .means = Un tribunal demande souvent de l’argent avant d’examiner une affaire. Vous pourriez ne pas avoir à le payer.
    .states = Les pays qui disent oui seraient obligés de baisser les frais des victimes. Une façon : ne pas payer le tribunal, quand cela convient. Cela vaut là où le bureau est concerné, et où le problème le demande.
    .ask = Vous pourriez demander au tribunal comment ne pas payer. Il faudra peut-être montrer ce que vous gagnez.

finding-support-cost_protection = Ne pas avoir à payer les frais de l’autre côté
    .means = Dans certains pays, qui perd paie les avocats de l’autre. Certains pourraient ne pas avoir à le faire.
    .states = Les pays qui disent oui seraient obligés de baisser les frais des victimes. Une façon : ne pas payer l’autre côté à la fin. La raison serait que l’affaire compte pour beaucoup de gens. Cela vaut là où le bureau est concerné, et où le problème le demande.
    .ask = Avant d’aller au tribunal, vous pourriez demander à un avocat. Faudrait-il payer l’autre côté ?

finding-support-agency_means = Du soutien pour les bureaux qui contrôlent les entreprises
    .means = Sans voiture, un bureau ne peut pas contrôler une mine lointaine. Ces bureaux devraient avoir du soutien.
    .states = Les pays qui disent oui seraient obligés de soutenir les bureaux qui aident à éviter les torts. Cela vaut là où le bureau est concerné, et où le problème le demande. Selon la loi du pays, ces bureaux devraient être assez libres. Personne ne devrait faire pression à tort.
    .ask = Si un bureau dit qu’il ne peut pas agir, vous pourriez demander ce qui lui manque.

finding-support-burden_of_proof = Prouver plus facilement ce qui s’est passé
    .means = Souvent, c’est la personne qui demande qui doit prouver. Cela pourrait changer. Une usine devrait peut-être prouver que sa fumée était sans danger.
    .states = Quand cela convient, les pays qui disent oui seraient obligés de rendre la preuve plus facile. Peut-être que l’autre côté devrait prouver. Ou le côté qui le peut le mieux. Cela vaut là où le bureau est concerné, et où le problème le demande.
    .ask = Vous pourriez demander à un avocat si c’est à l’entreprise de prouver.

finding-support-evidence_disclosure = Faire donner les preuves
    .means = Souvent, l’entreprise a les papiers qui montrent ce qui s’est passé. Dans une affaire, elle devrait les donner.
    .states = Les pays qui disent oui seraient obligés de faire donner les preuves. Ce devrait être juste, et à temps. C’est pour un procès, ou pour faire respecter la loi. Cela vaut là où le bureau est concerné, et où le problème le demande.
    .ask = Vous pourriez faire une liste des papiers, et demander au tribunal de les faire donner.

finding-support-group_action_rules = Des règles de tribunal pour agir en groupe
    .means = Parfois, les règles ne permettent d’agir qu’un par un. Elles devraient permettre les affaires de groupe.
    .states = Les pays qui disent oui seraient obligés d’avoir de telles règles. Elles sont pour les affaires de tort fait aux droits humains. Ces droits sont ce à quoi chaque personne a droit. Cela vaut là où le bureau est concerné, et où le problème le demande.
    .ask = Vous pourriez demander si le tribunal permet les affaires de groupe.

finding-support-consultation_on_remedy = Donner votre avis sur la réparation
    .means = Les bureaux de l’État, comme les tribunaux, devraient demander l’avis des gens. Ils devraient vraiment écouter. Par exemple, où faut-il un nouveau puits ?
    .states = Les pays qui disent oui seraient obligés d’agir, pour qu’on demande vraiment leur avis aux victimes. L’avis porte sur la réparation et sur la façon de la faire. Les pays seraient obligés de faire les lois qu’il faudrait.
    .ask = Vous pourriez demander une réunion avant la décision.

finding-support-monitoring = Vérifier que c’est vraiment fait
    .means = Les bureaux de l’État, comme les tribunaux, devraient vérifier. La société fait-elle ce qui a été décidé ? Si elle ne paie pas, ils devraient pouvoir agir.
    .states = Les bureaux de l’État devraient pouvoir vérifier. Ils devraient pouvoir agir si ce n’est pas fait. Les pays qui disent oui seraient obligés de faire les lois qu’il faudrait.
    .ask = S’il manque quelque chose, vous pourriez demander au bureau de vérifier.

## Protection

finding-protection-defender_or_witness = Protection des témoins et de ceux qui défendent les droits
    .means = La protection n’est pas seulement pour ceux qui ont subi un tort. Elle est aussi pour les témoins, et ceux qui défendent les autres ou la nature.
    .states = Les pays qui disent oui seraient obligés de protéger les témoins. Personne ne devrait toucher à leurs droits si la loi l’interdit. Cela vaut aussi avant, pendant et après une affaire. On devrait pouvoir défendre les droits humains et la nature vraiment sans danger. C’est-à-dire sans menaces, violence, peur ni punition pour avoir parlé.
    .ask = Vous pourriez demander une protection à un bureau de confiance. Vous pourriez demander que votre nom reste secret.

finding-protection-family_and_representative = Protection des familles et de ceux qui agissent pour d’autres
    .means = Ceux qui soutiennent une personne peuvent aussi être en danger. Une sœur ou un avocat aurait aussi une protection.
    .states = Les pays qui disent oui seraient obligés de protéger les familles des victimes. Et ceux qui agissent pour elles. Personne ne devrait toucher à leurs droits si la loi l’interdit. Cela vaut aussi avant, pendant et après une affaire. L’affaire ne devrait pas leur refaire de mal.
    .ask = Vous pourriez demander une protection pour vous aussi. Et que votre nom ne soit pas dans les papiers publics.
