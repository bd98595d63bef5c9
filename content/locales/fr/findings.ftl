### What the result shows, in French: the 55 findings, in the order of the decision model.
###
### The message itself is the finding's name. Where the draft has a legal term, it stands in brackets after
### the plain words, in the term the United Nations uses in French, so that people can use it with a lawyer.
###   .means   what it means for the person, with an everyday example
###   .states  what States that join would have to do (for a note: what the draft says)
###   .ask     what the person can ask for, say or point out
###
### The same text is shown when the answers point to the finding, when they leave it open, and when they do not
### point to it. So it never says that something happened to the reader.
### Always the conditional, never a promise. Keep the draft's qualifiers. "Seraient obligés de" = "would have to".
###
###   organisme public  "relevant State agencies" in clause 1.10
###   l'atteinte        "human rights abuse" in clause 1.3
###   réparation        clause 1.9 "remedy", and "reparation"; "recours effectif" is the UN's "effective remedy"
###   punitions pour avoir parlé    "reprisals" (représailles) in clauses 4.2(e), 7.3(d) and 7.4(c)


## Notes: points of the definitions (Article 1) that people often fear count against them

# Clause 1.1 ("irrespective of the nationality or domicile of the victim").
finding-note-nationality = Votre nationalité n’y change rien
    .means = Peu importe votre nationalité, ou le pays où vous habitez. Dans une ferme, une personne venue de l’étranger compte autant qu’une personne du pays.
    .states = Dans le projet de traité, « victime » a le même sens pour tout le monde. La nationalité et le lieu légal de résidence (domicile) n’y changent rien.
    .ask = Si on vous dit que vous ne comptez pas parce que vous venez d’ailleurs, vous pouvez montrer ces mots du projet.

# Clause 1.1, last sentence.
finding-note-responsible = Pas besoin d’attendre une arrestation ou une condamnation
    .means = Vous n’avez pas à savoir qui est responsable, ni à attendre un procès. Des déchets viennent peut-être d’une usine parmi trois, sans qu’on sache laquelle. Les personnes lésées peuvent quand même être des victimes selon le projet.
    .states = Selon le projet de traité, une personne serait considérée comme victime, que l’auteur soit ou non identifié, arrêté, poursuivi ou reconnu coupable.
    .ask = Si on vous dit d’attendre une arrestation ou un procès, vous pouvez montrer ces mots du projet.

# Clauses 1.5, 1.5(a), 1.5(b), 1.5(c); related: 3.1. "Important" = "significant" in 1.5(b) and 1.5(c): keep it.
finding-note-transnational = Quand l’activité dépasse les frontières (activité transnationale)
    .means = Une chemise peut être cousue dans un pays sur commande d’un autre. Un barrage peut priver d’eau des gens au-delà d’une frontière. Le projet de traité couvrirait ces activités, et aussi celles d’un seul pays.
    .states = Pour le projet, une activité est « transnationale » si elle a lieu dans plus d’un pays. De même si une part importante, comme la préparation ou le contrôle, se fait dans un autre pays par un lien d’affaires. De même si elle a un effet important dans un autre pays.
    .ask = Vous pouvez montrer chaque lien avec un autre pays : d’où viennent les ordres ou l’argent, où le tort se fait sentir. Vous pourriez demander à un avocat dans quel pays une demande est possible.

# Clause 1.6 ("as provided under the domestic law of the State").
finding-note-business_relationship = Les partenaires d’une entreprise comptent aussi (relation commerciale)
    .means = Une entreprise agit souvent par d’autres : fournisseurs, agents, ou petites sociétés qu’elle possède. Si vous cousez dans un petit atelier pour une grande marque, le lien entre les deux peut compter.
    .states = Le projet de traité compte tout lien de ce genre, de la matière première jusqu’à l’acheteur (chaîne de valeur). C’est dans la mesure où la loi du pays le dit.
    .ask = Vous pouvez montrer qui a fourni, engagé, payé ou possédé qui. Des étiquettes, des fiches de paie ou des messages peuvent aider. Ne les gardez que si c’est sans danger.

# Clause 1.4; related: 3.1.
finding-note-business_any_form = Toute sorte d’entreprise compte
    .means = Il n’y a pas que les grandes sociétés. Ce peut être une mine de l’État, ou une banque qui a payé un barrage. Ou une application qui donne du travail, ou une personne à son compte.
    .states = Le projet de traité s’appliquerait à toutes les activités commerciales : toute activité économique ou autre d’une personne ou d’une organisation (personne morale), en ligne aussi. Il cite les entreprises d’État, les banques et les fonds.
    .ask = Si on vous dit que ce n’était pas une vraie société, ou seulement une application, vous pouvez montrer ces mots du projet.

# Clauses 1.3, 1.8; related: 6.4.
finding-note-omission = Ne pas agir peut compter aussi (omission)
    .means = Un tort peut venir de ce qu’une entreprise n’a pas fait. Par exemple, une usine n’a pas de sortie de secours, ou une mine n’a pas réparé son barrage.
    .states = Le projet de traité compte les actes et le fait de ne pas agir (omissions). Les États qui adhèrent seraient obligés d’imposer par la loi une « diligence raisonnable en matière de droits humains ». Une entreprise doit alors repérer, prévenir et réduire le tort qu’elle fait aux droits humains, et en rendre compte.
    .ask = Vous pouvez montrer ce que l’entreprise n’a pas fait, et demander quels contrôles elle a faits.


## Remedies: forms of remedy named in clauses 1.9 and 4.2(c). Both lists are open ("may draw from", "such as"): no form is closed to anyone

# Clauses 1.9, 4.2(c).
finding-remedy-restitution = Retrouver ce qui a été pris (restitution)
    .means = C’est remettre les choses comme avant, autant que possible : rendre une terre prise, par exemple. Ou rendre son emploi à quelqu’un qui l’a perdu pour avoir parlé.
    .states = Les États qui adhèrent seraient obligés de garantir le droit à une réparation effective. Le projet cite cette forme.
    .ask = Si une terre, un logement, un emploi, des papiers ou la liberté ont été pris, vous pourriez demander à les retrouver. Dites exactement ce qui a été pris, et quand.

# Clauses 1.9, 4.2(c).
finding-remedy-compensation = De l’argent pour ce qui a été perdu (indemnisation)
    .means = C’est de l’argent pour les pertes et le tort : une paie perdue, une récolte gâtée, une facture de médecin, la douleur ou le chagrin.
    .states = Les États qui adhèrent seraient obligés de garantir le droit à une réparation effective. Le projet cite cette forme.
    .ask = Vous pourriez demander une somme qui couvre chaque perte. Une liste peut aider, avec des factures ou des photos si vous en avez.

# Clauses 1.9, 4.2(c).
finding-remedy-rehabilitation = Des soins pour se rétablir (réadaptation)
    .means = C’est de l’aide pour aller mieux et reprendre sa vie. Si la poussière d’une mine a rendu quelqu’un malade, ce peut être des soins médicaux. Ou quelqu’un à qui parler, ou de l’aide pour trouver un autre travail.
    .states = Les États qui adhèrent seraient obligés de garantir le droit à une réparation effective. Le projet cite cette forme.
    .ask = Vous pourriez demander des soins pour le corps et l’esprit, aussi longtemps qu’il le faut, et que les responsables les paient.

# Clauses 1.9, 4.2(c). "Cessation of abuse" is named in 1.9 as a kind of satisfaction; 4.2(c) says "satisfaction".
# Cessation is the result (it ends); an injunction is an order; precautionary measures are urgent steps while a case is being decided.
finding-remedy-cessation = La fin de l’atteinte (cessation)
    .means = L’atteinte s’arrête. Si une usine verse des déchets dans une rivière, elle devrait cesser de le faire. Un tribunal peut l’ordonner, mais une entreprise peut aussi arrêter d’elle-même.
    .states = Les États qui adhèrent seraient obligés de garantir le droit à une réparation effective. Le projet cite cette forme, qui fait partie de la « satisfaction » (réparer autrement que par l’argent).
    .ask = Vous pourriez demander que cela s’arrête à une date fixée, et des contrôles pour le vérifier.

# Clauses 1.9, 4.2(c). The draft names apologies (as a kind of satisfaction). It does not name the telling of the truth.
finding-remedy-apology = Des excuses (satisfaction)
    .means = Les responsables diraient qu’ils regrettent, et reconnaîtraient ce qu’ils ont fait, en privé ou en public, à la radio par exemple. La vérité sur ce qui s’est passé peut aussi être dite.
    .states = Les États qui adhèrent seraient obligés de garantir le droit à une réparation effective. Le projet cite les excuses comme une forme, dans la « satisfaction » (réparer autrement que par l’argent). Il ne cite pas la vérité, mais sa liste est ouverte.
    .ask = Vous pourriez demander des excuses, et dire qui devrait les faire, où et avec quels mots. Vous pourriez aussi demander que la vérité soit dite.

# Clauses 1.9, 4.2(c); related: 8.6. "Sanctions" are named in 1.9 as a kind of satisfaction. 8.6 is about those held liable.
finding-remedy-sanctions = Une sanction pour les responsables (sanctions)
    .means = Les responsables subiraient une sanction : une amende pour une chaîne de magasins, par exemple, ou la perte de son permis pour une mine.
    .states = Le projet de traité cite les sanctions comme une forme de réparation, dans la « satisfaction » (réparer autrement que par l’argent). Les États qui adhèrent seraient obligés de prévoir des peines ou d’autres sanctions pour ceux qui sont reconnus responsables en droit. Elles devraient être efficaces, proportionnées et dissuasives.
    .ask = Vous pourriez demander à la police, au procureur ou au service des permis d’examiner cela, et quelles sanctions existent.

# Clauses 1.9, 4.2(c).
finding-remedy-non_repetition = Que cela ne se reproduise pas (garanties de non-répétition)
    .means = Des choses devraient changer, pour que personne ne subisse plus ce tort. Si une machine n’était pas sûre, on peut la rendre sûre et apprendre aux gens à s’en servir.
    .states = Les États qui adhèrent seraient obligés de garantir le droit à une réparation effective. Le projet cite cette forme.
    .ask = Dites ce qui devrait changer. Vous pourriez demander de nouvelles règles, des machines plus sûres, des formations ou des contrôles extérieurs.

# Clause 4.2(c) only: 1.9 does not name injunctions, but its list is open.
finding-remedy-injunction = Un ordre du tribunal : arrêter ou agir (injonction)
    .means = Un juge peut ordonner d’arrêter ou de faire quelque chose, pour un temps ou pour toujours. Par exemple, interdire à une société de raser une forêt.
    .states = Les États qui adhèrent seraient obligés de garantir le droit à une réparation effective. Le projet cite l’injonction comme forme.
    .ask = Vous pourriez demander à un avocat ou au tribunal comment obtenir vite un tel ordre. Dites ce qui doit s’arrêter ou être fait et, si c’est le cas, pourquoi cela ne peut pas attendre.

# Clause 4.2(c).
finding-remedy-environmental_remediation = Nettoyer la pollution (remise en état de l’environnement)
    .means = C’est rendre propres et sûrs un sol, une eau ou un air sales. Si des déchets sont entrés dans un puits, on peut les enlever et analyser l’eau.
    .states = Les États qui adhèrent seraient obligés de garantir le droit à une réparation effective. Le projet cite cette forme.
    .ask = Vous pourriez demander un nettoyage, des analyses que vous pouvez voir et, en attendant, de l’eau sûre.

# Clause 4.2(c).
finding-remedy-ecological_restoration = Faire revenir la nature (restauration écologique)
    .means = C’est aider la nature abîmée à revivre. Si une forêt a été coupée, on peut planter des arbres et en prendre soin. Cela va plus loin que nettoyer.
    .states = Les États qui adhèrent seraient obligés de garantir le droit à une réparation effective. Le projet cite cette forme.
    .ask = Vous pourriez demander de faire revenir les arbres, les poissons, les rivières ou le sol, avec l’aide de ceux qui connaissent l’endroit.

# Clause 4.2(c) ("individual or collective reparation"). About what is given, not about how to go to court: see class action, group action rules.
finding-remedy-collective_reparation = Réparer pour tout un groupe (réparation collective)
    .means = Quand des gens ont subi un tort ensemble, la réparation peut être pour tous. Un village qui a perdu son puits pourrait en avoir un nouveau. Il s’agit de ce qui est donné, pas de comment aller au tribunal.
    .states = Les États qui adhèrent seraient obligés de garantir le droit à réparation. Le projet dit qu’elle peut être pour une personne ou pour un groupe.
    .ask = Vous pourriez demander quelque chose qui aide toutes les personnes lésées : une clinique, une école ou une terre partagée. Le groupe pourrait choisir ensemble ce qu’il lui faut.


## Rights: what each victim would have under Article 4

# Clause 4.2(a).
finding-right-dignity_and_safety = Le droit au respect et à la sécurité
    .means = Ceux qui s’occupent de votre affaire devraient vous traiter en être humain. Si vous signalez un tort, personne ne devrait se moquer de vous ni crier. Votre sécurité, votre corps, votre esprit et votre vie privée comptent aussi.
    .states = Les États qui adhèrent seraient obligés de faire traiter les victimes avec humanité, dans le respect de leur dignité et de leurs droits. Ils seraient obligés d’assurer leur sécurité, leur bien-être physique et mental et leur vie privée.
    .ask = Vous pourriez demander un endroit sûr et calme pour parler, et à avoir avec vous une personne de confiance.

# Clauses 4.1, 4.2(b).
finding-right-freedoms = Le droit de vivre, de parler et de circuler librement
    .means = Le projet de traité protégerait tous vos droits humains, pas seulement le droit à réparation. Les gens qui vivent près d’une mine pourraient se réunir, s’associer et s’exprimer en paix.
    .states = Les États qui adhèrent seraient obligés de garantir le droit à la vie, et au respect du corps et de l’esprit (intégrité personnelle). Ils seraient obligés de garantir la liberté de penser, de parler, de se réunir en paix, de s’associer et de circuler. Tous les autres droits humains reconnus dans le monde entier (au niveau international) vaudraient aussi.
    .ask = Si on cherche à vous empêcher de parler, de rencontrer d’autres personnes ou de vous déplacer, vous pourriez demander la protection de ces droits.

# Clauses 1.9, 4.2(c); related: 2(d). "Recours effectif" is the UN's term for the right to an effective remedy.
finding-right-effective_remedy = Le droit à une réparation qui marche (recours effectif)
    .means = La réparation remet les choses en ordre. Elle devrait vous ramener le plus près possible de la vie sans l’atteinte. Si quelqu’un a perdu la santé et sa paie, ce peut être des soins et de l’argent ensemble.
    .states = Les États qui adhèrent seraient obligés de garantir l’accès à la justice, à la réparation du tort et à un recours effectif. Tout cela devrait être juste, adéquat, effectif, rapide, approprié, attentif au genre et sans discrimination, selon le projet et le droit international.
    .ask = Vous pourriez demander plusieurs formes de réparation à la fois, et d’autres encore : la liste du projet est ouverte.

# Clauses 1.10, 4.2(d).
finding-right-claim = Le droit de présenter une demande
    .means = Une demande dit ce qui s’est passé et réclame une réparation. Une personne privée de paie pourrait la porter au tribunal. Ou devant un organe de plainte de l’État qui n’est pas un tribunal, comme un service du travail.
    .states = Les États qui adhèrent seraient obligés de garantir le droit de présenter des demandes à leurs tribunaux. De même pour leurs organes de plainte hors des tribunaux (mécanismes de réclamation non judiciaires).
    .ask = Vous pourriez demander à un tribunal ou à un centre de conseil comment présenter une demande. Demandez vite jusqu’à quelle date : il peut y avoir des délais.

# Clause 4.2(d). "In appropriate cases" may be read with both "by a representative" and "through class action".
finding-right-representative = Le droit que quelqu’un agisse pour vous (représentant)
    .means = Vous n’auriez pas à tout faire vous-même. Un avocat, un syndicat ou quelqu’un de votre famille, par exemple, pourrait présenter la demande pour vous.
    .states = Les États qui adhèrent seraient obligés de garantir le droit de présenter des demandes, y compris par quelqu’un qui agit pour vous, dans les cas appropriés.
    .ask = Vous pourriez demander qui peut agir pour vous, et quel papier il faut de votre part. De même si vous agissez pour quelqu’un.

# Clause 4.2(d) ("in appropriate cases"). The person's right; support.group_action_rules is about the rules of the courts.
finding-right-class_action = Le droit d’agir ensemble (action collective)
    .means = Les personnes qui ont subi le même tort, par exemple celles qui conduisent pour la même application, pourraient présenter une seule demande. Il s’agit du droit lui-même, pas des règles des tribunaux.
    .states = Les États qui adhèrent seraient obligés de garantir le droit de présenter des demandes, y compris à plusieurs (action collective), dans les cas appropriés.
    .ask = Vous pourriez demander à un avocat si votre demande peut se joindre à d’autres. Si c’est sans danger, vous pourriez proposer à d’autres de se joindre à vous.

# Clause 4.2(e); related: 5.1. The person's right; support.reprisal_risks is about how agencies work.
finding-right-protection_from_reprisals = Le droit d’être à l’abri des menaces et des punitions pour avoir parlé (protection contre les représailles)
    .means = Si on cherche à vous faire peur, ou à vous punir pour avoir parlé, vous devriez avoir une protection. Ce peut être une menace, un renvoi ou un procès fait pour vous faire taire. Il s’agit du droit lui-même, pas du travail des organismes.
    .states = Les États qui adhèrent seraient obligés de protéger les victimes des actes pour faire peur (intimidation). De même pour les punitions pour avoir parlé (représailles), avant, pendant et après toute procédure. Ils seraient aussi obligés de protéger les familles, les représentants et les témoins. Personne ne devrait toucher illégalement à leurs droits humains.
    .ask = Vous pourriez demander une protection à un tribunal, à la police ou à un autre service de confiance. Un groupe qui aide les personnes en danger peut chercher avec vous ce qui est sûr.

# Clauses 4.2(a), 4.2(e) ("unlawful interference against their privacy").
finding-right-privacy = Le droit à la vie privée
    .means = Personne ne devrait entrer illégalement dans votre vie privée. Par exemple, vous surveiller en secret, ou obtenir vos messages d’une application.
    .states = Les États qui adhèrent seraient obligés d’assurer la vie privée des victimes. Ils seraient obligés de les protéger de toute intrusion illégale, avant, pendant et après toute procédure.
    .ask = Vous pourriez demander que votre nom et votre adresse ne figurent pas dans les papiers publics. Avant de raconter, vous pourriez demander qui le saura.

# Clause 4.2(e); related: 5.1. "Re-victimization" is the draft's word.
finding-right-no_revictimisation = Le droit que la procédure ne refasse pas de mal (pas de revictimisation)
    .means = Demander réparation ne devrait pas vous refaire de mal. Par exemple, vous ne devriez pas avoir à tout raconter encore et encore, ni à vous asseoir près de l’auteur du tort.
    .states = Les États qui adhèrent seraient obligés de protéger les victimes pour qu’une procédure ne leur refasse pas de mal (revictimisation). Cela comprend des services appropriés de protection et de soutien, adaptés au genre et à l’âge.
    .ask = Vous pourriez demander à faire des pauses, à ne pas voir l’auteur du tort, ou à tout dire une seule fois à quelqu’un qui sait écouter.

# Clauses 4.2(e), 1.9 ("gender and age responsive").
finding-right-gender_and_age_services = Le droit à une aide adaptée à votre genre et à votre âge (services de protection et de soutien)
    .means = L’aide devrait convenir à qui vous êtes. Une fille peut vouloir parler à une femme. Une personne âgée peut avoir besoin d’un bureau sans escalier.
    .states = Les États qui adhèrent seraient obligés de protéger les victimes, y compris par des services appropriés de protection et de soutien. Ces services, et la réparation, devraient être adaptés au genre et à l’âge.
    .ask = Vous pourriez demander une personne du genre qui vous met en confiance, ou des services faits pour les enfants ou les personnes âgées.

# Clause 4.2(f) ("held by business enterprises or relevant State agencies"). The right to get facts; support.reliable_information is about guidance from agencies.
finding-right-information = Le droit d’obtenir des informations
    .means = Pour demander réparation, vous pourriez obtenir des informations que détient une entreprise ou un organisme public. Un village pourrait demander ce qu’il y a dans la fumée d’une usine. Il s’agit de ce qu’ils détiennent, pas de conseils.
    .states = Les États qui adhèrent seraient obligés de garantir aux victimes l’accès aux informations que détiennent les entreprises, les tribunaux et les autres organismes publics.
    .ask = Si c’est sans danger, vous pourriez demander par écrit à une entreprise ou à un organisme ce qu’il vous faut : résultats d’analyses, permis ou fiches de paie.

# Clause 4.2(f) ("relevant languages and accessible formats"). About the form the facts come in.
finding-right-accessible_information = Le droit à des informations sous une forme qui vous convient (information accessible)
    .means = Les informations n’aident que si on les comprend. Elles devraient être dans une langue que vous connaissez et sous une forme que vous pouvez utiliser : gros caractères, langue des signes ou mots qu’un enfant comprend.
    .states = Les États qui adhèrent seraient obligés de garantir l’information dans les langues utiles, et sous des formes utilisables (formats accessibles). C’est pour les adultes et les enfants, avec ou sans handicap.
    .ask = Vous pourriez demander votre langue, des mots simples, de gros caractères, du son ou la langue des signes.

# Clause 4.2(f) ("legal aid relevant to pursue effective remedy"); related: 15.7. The person's right; support.legal_aid_throughout is about how agencies work.
# France says "aide juridictionnelle", several West African countries "assistance judiciaire": named in .ask so that people find the office.
finding-right-legal_aid = Le droit à l’aide d’un avocat (assistance juridique)
    .means = L’assistance juridique est l’aide d’un avocat, gratuite ou à bas prix. Ainsi, une personne qui fait des ménages sans être payée pourrait présenter une demande. Il s’agit du droit lui-même, pas du travail des organismes.
    .states = Les États qui adhèrent seraient obligés de garantir l’assistance juridique utile pour demander une réparation effective. Ils seraient aussi obligés de créer un fonds international, pour donner aux victimes une aide juridique et financière.
    .ask = Vous pourriez demander à un tribunal ou à un centre de conseil comment avoir l’assistance juridique (ou aide juridictionnelle, ou assistance judiciaire). Demandez ce qu’elle couvre et quels papiers il faut.

# Clause 4.2(g).
finding-right-participation = Le droit de participer (participation)
    .means = Vous auriez vraiment votre mot à dire sur la façon de réparer le tort. Si de nouvelles maisons sont prévues, ceux qui y vivront pourraient aider à les concevoir.
    .states = Les États qui adhèrent seraient obligés de garantir que les victimes participent pleinement à la réparation, dans une procédure ouverte (transparente) et indépendante.
    .ask = Vous pourriez demander à être là quand la réparation se prépare, à voir les papiers et à savoir qui décide. Ceux qui décident ne devraient pas être liés à l’entreprise : vous pourriez le demander.

# Clause 4.2(g); related: 16.4.
finding-right-particular_needs = Le droit qu’on regarde vos besoins (besoins particuliers)
    .means = Le même tort peut toucher les gens différemment. Si une forêt est perdue, un peuple autochtone peut perdre un lieu sacré en plus de sa nourriture. La réparation devrait y penser.
    .states = Les États qui adhèrent seraient obligés d’agir pour que la réparation regarde comment une atteinte touche les différents groupes. Elle devrait bien répondre à cela et à leurs besoins. Dans tout ce qu’ils font selon le projet, ils seraient obligés de porter une attention spéciale aux personnes plus exposées aux atteintes.
    .ask = Si le tort vous touche, vous ou votre groupe, de façon particulière, vous pourriez dire comment, et ce qu’il vous faut à cause de cela.

# Clause 4.4 ("pending the resolution of a case"); related: 5.4. Urgent steps by the State; an injunction is a form of remedy.
finding-right-precautionary_measures = Le droit de demander une protection urgente (mesures conservatoires)
    .means = Tant qu’une affaire n’est pas réglée, vous pourriez demander à l’État d’agir tout de suite : arrêter le chantier d’un barrage, par exemple, ou protéger une personne menacée. C’est pour les situations urgentes : risque grave d’atteinte, ou atteinte qui continue.
    .states = Tant qu’une affaire n’est pas réglée, les États qui adhèrent seraient obligés de prendre des mesures urgentes (mesures conservatoires). Ce serait à la demande de la victime, ou d’eux-mêmes. C’est pour les situations urgentes, avec un risque grave d’atteinte ou une atteinte qui continue.
    .ask = Si c’est urgent, vous pourriez demander ce qu’il faut maintenant : un garde, un lieu sûr ou l’arrêt des travaux. Dites pourquoi cela ne peut pas attendre.

# Clause 4.3 ("any higher level of recognition and protection"); related: 14.3. Always shown.
finding-right-higher_protection = D’autres lois vous protègent peut-être mieux
    .means = Le projet de traité est un minimum, pas un maximum. Si le droit du travail d’un pays donne plus, le projet n’en enlèverait rien.
    .states = Le projet dit qu’il n’abaisserait aucune protection plus forte du droit international, régional ou national. Il ne toucherait pas aux lois et traités qui font plus pour les droits humains et la réparation.
    .ask = Vous pourriez demander à un avocat ou à un centre de conseil quelles lois vous protègent aujourd’hui, dans votre pays et votre région.


## Support: how States and their agencies would have to work, under Article 7

# Clauses 7.1, 7.2(a); related: 16.4. 7.2(a) stands under "consistent with its domestic legal and administrative systems".
finding-support-specific_obstacles = De l’aide contre des obstacles que seuls certains rencontrent (obstacles particuliers)
    .means = Certaines personnes ont des obstacles que d’autres n’ont pas. Un tribunal peut n’avoir ni rampe, ni personne qui parle la langue d’une personne migrante. Les organismes publics devraient pouvoir aider.
    .states = Les États qui adhèrent seraient obligés de donner à leurs organismes les pouvoirs et les moyens (compétences) d’aider contre des obstacles particuliers. Ce sont ceux que rencontrent les femmes, et les groupes fragilisés ou mis à l’écart (en situation vulnérable ou marginalisée). Selon leurs propres systèmes, les États seraient aussi obligés d’avoir des politiques pour rendre les organismes plus accessibles. Elles devraient regarder les besoins et les intérêts des victimes qui risquent d’être fragilisées ou mises à l’écart.
    .ask = Vous pourriez dire à l’organisme ce qui vous fait obstacle, et demander ce qu’il vous faut : une rampe, une femme pour vous recevoir ou quelqu’un qui parle votre langue.

# Clauses 7.2, 7.2(b) ("progressively").
finding-support-fewer_obstacles = Moins d’obstacles sur le chemin de la réparation
    .means = Des frais élevés, une longue route ou des formulaires difficiles peuvent barrer le chemin de la réparation. Quelqu’un qui pêche peut vivre à un jour de marche du tribunal. Ces obstacles devraient diminuer, pas à pas.
    .states = Les États qui adhèrent seraient obligés de réduire pas à pas (« progressivement ») ce qui empêche les victimes d’atteindre les organismes publics pour une réparation effective. L’obstacle peut être juridique, pratique ou autre. Ce serait selon leurs propres systèmes juridiques et administratifs.
    .ask = Vous pourriez dire à un organisme ce qui vous empêche de l’atteindre, et demander ce qu’il peut y faire maintenant.

# Clauses 7.2(c), 7.5, 7.5(a). 7.2(c) stands under "consistent with its domestic legal and administrative systems"; 7.5 says "as may be necessary".
finding-support-agencies_that_deliver = Des organismes publics capables de réparer
    .means = Il ne suffit pas qu’un bureau note une plainte. Il devrait pouvoir réparer le tort, ou y aider. Un service du travail, par exemple, pourrait aider à toucher des salaires impayés.
    .states = Selon leurs propres systèmes, les États qui adhèrent seraient obligés d’agir pour que leurs organismes puissent accorder des réparations effectives, ou y contribuer. Ils seraient obligés de prendre les lois et autres mesures qui seraient nécessaires pour que les organismes y arrivent mieux.
    .ask = Si un organisme vous renvoie ou ne fait rien, vous pourriez demander ses raisons par écrit. Vous pourriez aussi demander si un appel est possible, et quel autre organisme peut aider.

# Clauses 7.3, 7.3(a) ("to the extent applicable to the State agency in question").
finding-support-responsive_procedures = Des bureaux et des démarches que les gens peuvent utiliser
    .means = Un tribunal ou un bureau devrait être facile à utiliser pour ceux qui en ont besoin : formulaires courts, audience près de votre village, ou rendez-vous hors des heures de travail.
    .states = Les États qui adhèrent seraient obligés d’avoir des politiques pour que les démarches et les lieux d’un organisme répondent aux besoins de ceux qui l’utilisent. Cela vaut dans la mesure où l’organisme est concerné.
    .ask = Vous pourriez demander de l’aide pour les formulaires, plus de temps, ou une audience près de chez vous ou par téléphone.

# Clause 7.3(a) ("to the extent applicable to the State agency in question"). How agencies work; right.legal_aid is the person's right.
finding-support-legal_aid_throughout = L’aide d’un avocat du début à la fin (assistance juridique)
    .means = Il s’agit du travail des organismes publics. L’aide d’un avocat, gratuite ou à bas prix (assistance juridique), devrait durer toute la procédure, même si une société fait appel, par exemple.
    .states = Les États qui adhèrent seraient obligés d’avoir des politiques sur une assistance juridique appropriée, adéquate et effective pendant toute la procédure. Cela vaut dans la mesure où l’organisme est concerné.
    .ask = Vous pourriez demander si l’assistance juridique couvre chaque étape : premiers conseils, audience, appel, et obtenir ce qui a été décidé.

# Clause 7.3(b) ("to the extent applicable to the State agency in question"). Guidance given by agencies; right.information is the right to get facts.
finding-support-reliable_information = Des informations sûres, venant des organismes publics (informations fiables)
    .means = Il s’agit de la façon dont les organismes publics devraient guider les gens : dire quels sont vos droits, et ce que chaque bureau peut faire pour vous. Un service du travail pourrait avoir une fiche sur les salaires impayés, en mots simples.
    .states = Les États qui adhèrent seraient obligés d’avoir des politiques pour que les victimes, et ceux qui agissent pour elles, trouvent facilement des informations fiables. Elles porteraient sur leurs droits, sur ce que les organismes publics peuvent faire pour elles, et sur le soutien pour participer. Elles seraient dans les langues utiles, et sous des formes accessibles aux adultes et aux enfants, avec ou sans handicap. Cela vaut dans la mesure où l’organisme est concerné.
    .ask = Vous pourriez demander : Quels sont mes droits ? Que peut faire votre bureau, et que ne peut-il pas faire ? Qui d’autre peut m’aider ?

# Clause 7.3(b) ("the status of their claims"; "to the extent applicable to the State agency in question").
finding-support-claim_status = Savoir où en est une demande (suivi des demandes)
    .means = Une fois la demande faite, vous devriez pouvoir savoir où elle en est. Si une personne de la mine demande ses indemnités maladie, le bureau devrait dire ce qui est fait et ce qui vient ensuite.
    .states = Les États qui adhèrent seraient obligés d’avoir des politiques pour cela. Les victimes, et ceux qui agissent pour elles, devraient avoir facilement des nouvelles fiables de leurs demandes. Cela vaut dans la mesure où l’organisme est concerné.
    .ask = Vous pourriez demander un numéro de dossier, le nom d’une personne à appeler et la prochaine date.

# Clause 7.3(b), last part ("facilitating requests for disclosure of relevant information"). Help with asking; support.evidence_disclosure is about evidence in a case.
finding-support-disclosure_requests = De l’aide pour demander des informations sur une entreprise (demandes de divulgation)
    .means = Sans aide, il est difficile d’obtenir des informations sur une entreprise. Les organismes publics devraient rendre cela plus facile, par exemple aider un village à demander à qui est une mine, ou qui achète son or.
    .states = Les États qui adhèrent seraient obligés d’avoir des politiques pour soutenir la participation des victimes. Il faudrait aussi faciliter les demandes d’informations utiles, sur des activités commerciales ou des liens d’affaires rattachés à l’atteinte. Cela vaut dans la mesure où l’organisme est concerné.
    .ask = Vous pourriez demander à un organisme de vous aider à demander, par exemple, qui possède, dirige ou paie l’entreprise.

# Clause 7.3(c) ("to the extent applicable to the State agency in question").
finding-support-power_imbalance = Quand l’entreprise est bien plus forte (déséquilibre de pouvoir)
    .means = Une grande société peut avoir toute une équipe d’avocats, et une famille qui cultive la terre, aucun. Les organismes publics devraient penser à ce que cela change pour obtenir réparation.
    .states = Les États qui adhèrent seraient obligés d’avoir des politiques sur ce que change, pour obtenir réparation, l’inégalité de pouvoir entre victimes et entreprises. Cela vaut dans la mesure où l’organisme est concerné.
    .ask = Vous pourriez demander à l’organisme comment il garde l’équilibre. Vous pourriez demander le même temps de parole, et une aide aussi bonne que celle de l’autre partie.

# Clauses 7.3(d), 7.4(c) ("to the extent applicable to the State agency in question", 7.4 also "and necessary to address the obstacle"); related: 5.1. How agencies work; right.protection_from_reprisals is the person's right.
finding-support-reprisal_risks = Des organismes publics qui protègent ceux qui parlent (contre les représailles)
    .means = Il s’agit du travail des organismes publics. Ils devraient regarder le risque que des gens soient punis pour avoir parlé. Si une plainte peut coûter son emploi à quelqu’un, une forte amende peut retenir l’employeur.
    .states = Les États qui adhèrent seraient obligés d’avoir des politiques sur le risque que des victimes et d’autres soient punis pour avoir parlé (représailles). Ils seraient aussi obligés de vraiment décourager ces actes (dissuasion). Les deux valent dans la mesure où l’organisme est concerné. Pour le second, il faut aussi que l’obstacle l’exige.
    .ask = Vous pourriez demander à l’organisme ce qu’il fait pour la sécurité des gens, et de ne pas donner votre nom à l’entreprise.

# Clauses 7.4, 7.4(a) ("for instance"; "to the extent applicable to the State agency in question and necessary to address the obstacle in question"); related: 15.7. Money for the costs in general.
finding-support-financial_assistance = De l’aide pour payer les frais (aide financière)
    .means = Demander réparation coûte de l’argent : avocats, papiers, trajets. L’aide financière vous aide à payer cela, par exemple le bus jusqu’au tribunal.
    .states = Les États qui adhèrent seraient obligés de réduire les frais des victimes, par exemple par une aide financière. Cela vaut dans la mesure où l’organisme est concerné et où l’obstacle l’exige. Ils seraient aussi obligés de créer un fonds international, pour donner aux victimes une aide juridique et financière.
    .ask = Vous pourriez demander s’il existe un fonds pour des frais comme les trajets, les copies ou les rapports d’experts.

# Clause 7.4(a) ("waiving court fees in appropriate cases"). The fee one pays to the court.
finding-support-fee_waiver = Ne pas avoir à payer les frais de justice (dispense de frais)
    .means = Les tribunaux font souvent payer des frais avant d’examiner une affaire. Avec une dispense, vous n’avez pas à les payer. Une personne qui vend dans la rue, avec peu de revenus, pourrait alors présenter une demande.
    .states = Les États qui adhèrent seraient obligés de réduire les frais des victimes, par exemple en les dispensant des frais de justice dans les cas appropriés. Cela vaut dans la mesure où l’organisme est concerné et où l’obstacle l’exige.
    .ask = Vous pourriez demander au tribunal comment ne pas payer ses frais. Il faudra peut-être montrer ce que vous gagnez.

# Clause 7.4(a) ("exceptions to claimants in civil litigation from obligations to pay the costs of other parties ... in recognition of the public interest involved"). What the other side spent.
finding-support-cost_protection = Ne pas avoir à payer les frais de l’autre partie (protection contre les frais)
    .means = Dans certains pays, qui perd une affaire doit payer ce que l’autre partie a dépensé en avocats. Cela peut faire peur. Des gens qui font un procès pour une rivière sale, utile à beaucoup, pourraient en être dispensés.
    .states = Les États qui adhèrent seraient obligés de réduire les frais des victimes. Par exemple, dans un procès civil, ceux qui demandent pourraient ne pas payer, à la fin, les frais de l’autre partie. La raison serait l’intérêt public. Cela vaut dans la mesure où l’organisme est concerné et où l’obstacle l’exige.
    .ask = Avant un procès, vous pourriez demander à un avocat si vous risquez de payer l’autre partie, et comment avoir une dispense.

# Clause 7.4(b) (agencies that enforce "the measures referred to in Article 6": prevention); related: 6.3 ("in accordance with its legal system").
finding-support-agency_means = Du soutien aux organismes qui contrôlent les entreprises
    .means = Sans voiture, un inspecteur ne peut pas contrôler une mine lointaine. Les organismes publics qui font respecter les règles aux entreprises devraient avoir du soutien.
    .states = Les États qui adhèrent seraient obligés de soutenir les organismes qui font appliquer les mesures du projet pour prévenir les atteintes. Cela vaut dans la mesure où l’organisme est concerné et où l’obstacle l’exige. Selon le système juridique du pays, les autorités qui préviennent les atteintes devraient aussi être assez indépendantes pour bien travailler, sans influence abusive.
    .ask = Si un organisme dit qu’il ne peut pas agir, vous pourriez demander par écrit ce qui lui manque. Vous pourriez porter sa réponse à un parlementaire ou à un médiateur.

# Clause 7.4(d) ("when appropriate and as applicable"); related: 8.5 ("consistent with its domestic legal and administrative systems").
finding-support-burden_of_proof = Prouver plus facilement ce qui s’est passé (charge de la preuve)
    .means = La « charge de la preuve » dit qui doit prouver quoi. Souvent, c’est la personne qui fait la demande. Cela pourrait changer de côté : une usine devrait alors prouver que sa fumée était sans danger.
    .states = Quand c’est approprié et s’il y a lieu, les États qui adhèrent seraient obligés de faciliter l’apport de preuves. Par exemple, inverser la charge de la preuve (renversement), ou la donner à la partie qui peut le mieux prouver un point (charge dynamique). Cela vaut dans la mesure où l’organisme est concerné et où l’obstacle l’exige.
    .ask = Vous pourriez demander à un avocat si le tribunal peut obliger l’entreprise à prouver ce qu’elle dit. Dites quelles informations elle seule détient.

# Clause 7.4(e) ("to the extent applicable to the State agency in question and necessary to address the obstacle in question").
finding-support-evidence_disclosure = Faire remettre des preuves (divulgation de preuves)
    .means = Souvent, c’est l’entreprise qui a les papiers qui montrent ce qui s’est passé, comme le registre de sécurité d’une usine ou les données d’une application. Dans une affaire, ces preuves devraient être remises, de façon juste et à temps.
    .states = Les États qui adhèrent seraient obligés d’assurer une divulgation juste et à temps des preuves. Ce sont celles qui comptent pour un procès ou pour faire appliquer les règles. Cela vaut dans la mesure où l’organisme est concerné et où l’obstacle l’exige.
    .ask = Vous pourriez faire la liste des papiers que l’entreprise a, selon vous, et demander au tribunal d’ordonner qu’ils soient remis.

# Clause 7.4(f) ("the possibility of group actions"; "to the extent applicable to the State agency in question and necessary to address the obstacle in question"). The rules of the courts; right.class_action is the person's right.
finding-support-group_action_rules = Des règles de tribunal qui permettent d’agir en groupe (actions de groupe)
    .means = Il s’agit des règles des tribunaux. Si elles ne permettent d’agir qu’un par un, le droit d’agir ensemble est difficile à utiliser. Elles devraient permettre les affaires de groupe.
    .states = Les États qui adhèrent seraient obligés d’agir pour que leurs règles de procédure civile permettent les actions de groupe. C’est pour les affaires nées d’allégations d’atteintes aux droits humains. Cela vaut dans la mesure où l’organisme est concerné et où l’obstacle l’exige.
    .ask = Vous pourriez demander si les règles du tribunal permettent les affaires de groupe. Sinon, vous ou un groupe de soutien pourriez demander aux parlementaires de les changer.

# Clause 7.5(b) ("meaningfully consulted"; 7.5 "as may be necessary").
finding-support-consultation_on_remedy = Donner votre avis sur la réparation (consultation)
    .means = Quand une réparation se prépare et se fait, les organismes publics devraient demander l’avis des personnes lésées, et vraiment écouter. Si un nouveau puits est prévu, il faudrait leur demander où.
    .states = Les États qui adhèrent seraient obligés d’agir pour que les organismes publics consultent véritablement les victimes. Cela porte sur la conception et la mise en œuvre des réparations. Ils seraient obligés de prendre les lois et autres mesures qui seraient nécessaires pour cela.
    .ask = Vous pourriez demander une réunion avant la décision, dans votre langue, et comment votre avis a servi.

# Clause 7.5(c) (7.5 "as may be necessary").
finding-support-monitoring = Vérifier que la réparation est vraiment faite (suivi)
    .means = Une réparation sur le papier ne suffit pas. Les organismes publics devraient vérifier que la société fait ce qui a été décidé. Si elle doit payer et ne paie pas, ils devraient pouvoir intervenir.
    .states = Les organismes publics devraient pouvoir vérifier comment une société met en œuvre les réparations pour atteinte aux droits humains. Si elle ne s’y conforme pas, ils devraient pouvoir prendre les mesures appropriées. Les États qui adhèrent seraient obligés de prendre les lois et autres mesures qui seraient nécessaires pour cela.
    .ask = S’il manque encore quelque chose, vous pourriez demander à l’organisme de vérifier, et d’obliger la société à faire ce qui a été décidé.


## Protection of people who need not be victims themselves: Article 5

# Related: 5.1 (witnesses), 5.2 (people, groups and organisations that promote and defend human rights and the environment).
finding-protection-defender_or_witness = Protection des témoins et des personnes qui défendent les droits
    .means = Il n’est pas nécessaire d’avoir subi un tort pour être à l’abri. Ceci est pour quelqu’un du voisinage qui a vu ce qui s’est passé. C’est aussi pour une personne qui défend les autres ou l’environnement, par exemple dans un syndicat ou un journal.
    .states = Les États qui adhèrent seraient obligés de protéger les témoins. Personne ne devrait toucher illégalement à leurs droits humains, y compris avant, pendant et après une procédure. Les États seraient aussi obligés de garantir un cadre sûr, par des mesures adéquates et efficaces, à ceux qui défendent les droits humains et l’environnement. Ces personnes devraient être à l’abri des menaces, de l’intimidation, de la violence, de l’insécurité, du harcèlement et des punitions pour avoir parlé (représailles).
    .ask = Vous pourriez demander une protection à un service de confiance, ou à un groupe qui protège les personnes qui défendent les droits. Vous pourriez demander que votre nom reste secret.

# Related: 5.1 ("victims, their representatives, families, and witnesses").
finding-protection-family_and_representative = Protection des familles et de ceux qui agissent pour d’autres
    .means = Ceux qui soutiennent une personne peuvent aussi être en danger. Une sœur qui cherche la vérité, ou un avocat qui présente la demande, aurait aussi une protection.
    .states = Les États qui adhèrent seraient obligés de protéger les familles des victimes, et ceux qui agissent pour elles. Personne ne devrait toucher illégalement à leurs droits humains, y compris avant, pendant et après une procédure. La procédure ne devrait pas leur refaire de mal (revictimisation).
    .ask = Vous pourriez demander une protection pour vous, pas seulement pour la personne lésée. Et que votre nom et votre adresse ne figurent pas dans les papiers publics.
