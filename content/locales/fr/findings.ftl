### What the result shows, in French: the 61 findings, in the order of the decision model.
###
### The message itself is the finding's name. Where the draft has a legal term, it stands in brackets after
### the plain words, in the term the United Nations uses in French, so that people can use it with a lawyer.
###   .means   what it means for the person, with an everyday example
###   .states  what States that join would have to do (for a note: what the draft says)
###   .ask     what the person can ask for, say or point out. Whom to ask, and to be safe, stands once above (ui-ask-lead)
###
### The same text is shown when the answers point to the finding, when they leave it open, and when they do not
### point to it. So it never says that something happened to the reader.
### Always the conditional, never a promise. "Auraient l'obligation de" = "would have to". Qualifiers that a whole kind
### shares stand once above it (ui-kind-...-lead); all others stand here: keep them.
###
###   organisme public  "relevant State agencies" in clause 1.10
###   l'atteinte        "human rights abuse" in clause 1.3;  dommage: harm;  personne touchée: person harmed
###   réparation        clause 1.9 "remedy", and "reparation"; "recours effectif" is the UN's "effective remedy"
###   représailles      punishment for speaking up, "reprisals" in clauses 4.2(e), 7.3(d) and 7.4(c)


## Notes: points of the definitions (Article 1), and of Article 4.2(d), that people ask about or fear

# Clause 1.1 ("irrespective of the nationality or domicile of the victim"). Only the word "victim": law today can differ, so
# a person without papers is told to be careful. Never "does not count against you" without these bounds.
finding-note-nationality = Dans le projet de traité, votre nationalité ne change rien
    .means = Le mot « victime » du projet de traité vaut pour les personnes de tous les pays. Dans une ferme, une personne venue de l’étranger compte autant qu’une personne du pays. Les lois d’aujourd’hui peuvent dire autre chose. Si vos papiers peuvent être un risque, parlez à un groupe de défense des droits avant d’aller dans un bureau.
    .states = Dans le projet de traité, « victime » a le même sens pour tout le monde. La nationalité et le lieu légal de résidence (domicile) ne changeraient rien.
    .ask = Si on vous dit que vous ne comptez pas parce que vous venez d’ailleurs, ne vous appuyez pas sur cette page pour discuter : le projet de traité n’est pas une loi. Un avocat ou un groupe de défense des droits connaît peut-être une loi qui dit la même chose aujourd’hui.

# Clause 1.1, last sentence; related: 8.4. It settles who is called a victim, not what a claim needs.
finding-note-responsible = Dans le projet de traité, pas besoin d’attendre une arrestation ou une condamnation
    .means = Pour le mot « victime » du projet de traité, peu importe que l’on sache qui est responsable, ou qu’il y ait eu un procès. Des déchets viennent peut-être d’une usine parmi trois, sans qu’on sache laquelle. Les personnes touchées pourraient quand même être des victimes.
    .states = Selon le projet de traité, il n’est pas nécessaire que l’auteur soit identifié, arrêté, poursuivi ou reconnu coupable. Une personne peut être une victime dans tous les cas, si les autres parties de la définition sont réunies.
    .ask = Si on vous dit d’attendre une arrestation ou un procès, ne vous appuyez pas sur cette page pour discuter : le projet de traité n’est pas une loi. Vous pourriez demander à un avocat ce qu’il faut pour une demande en justice.

# Clause 1.1 ("may also include the immediate family members or dependents of the direct victim"); related: 5.1. Keep the "may".
finding-note-family = Le mot « victime » peut aussi inclure la famille proche
    .means = Le mot « victime » du projet de traité peut aussi inclure la famille immédiate de la personne touchée, et les personnes qui dépendent d’elle. Une veuve pourrait en être une. « Peut » laisse la question ouverte : un tribunal ou la loi d’un pays en décidera peut-être.
    .states = Le projet de traité ne dit pas qui est la famille immédiate, ni qui dépend de quelqu’un. Les États qui adhèrent au traité auraient de toute façon l’obligation de protéger les familles des victimes.
    .ask = Vous pourriez demander à un avocat qui, dans la famille, peut faire une demande en justice, et pour quoi. Un papier qui montre le lien peut aider, comme un acte de naissance.

# Clauses 1.1 ("suffered"), 4.4 ("a serious risk of"); related: 5.4, 6.2, 6.4.
finding-note-not_yet = Quand le dommage n’est pas encore arrivé
    .means = Le projet de traité appelle victimes les personnes qui « ont subi » une atteinte. Il ne dit pas si la menace d’un dommage suffit. Un ordre de quitter son logement, par exemple, peut déjà être un dommage. Vous n’avez pas à attendre pour demander de l’aide.
    .states = Tant qu’une affaire n’est pas réglée, les victimes pourraient demander des mesures urgentes s’il y a un risque grave d’atteinte. Les États qui adhèrent au traité auraient aussi l’obligation de prévenir les atteintes. Ils devraient veiller à ce qu’une entreprise cherche les dommages possibles avant de commencer, et consulte les groupes qu’elle peut toucher.
    .ask = Vous pourriez demander à un avocat comment l’arrêter avant que cela arrive. Vous pourriez demander ce qui a été vérifié, et qui a été consulté.

# Clauses 1.1 ("in the context of business activities"), 1.3 ("in connection with"); related: 6.5, 8.3.
finding-note-any_actor = Quand d’autres agissent pour une entreprise
    .means = Le projet de traité demande un lien avec une entreprise. Il ne demande pas que l’entreprise cause elle-même le dommage. Si la police vide une terre pour faire place à une mine, cela pourrait être un tel lien.
    .states = Dans le projet de traité, une atteinte est ce qui est fait, ou pas fait, « en lien avec des activités commerciales ». Il ne dit pas par qui. Les États qui adhèrent au traité auraient l’obligation de traiter les dommages causés par les acteurs qu’une entreprise contrôle, gère ou surveille. Les personnes qui aident à une atteinte pourraient aussi être tenues responsables.
    .ask = Vous pourriez dire à un avocat ou à un groupe de défense des droits qui a agi, et pour quelle entreprise. Dites comment vous le savez.

# Clauses 1.5, 1.5(a), 1.5(b), 1.5(c); related: 3.1. "Significant" stands in 1.5(b) and 1.5(c): keep it.
finding-note-transnational = Quand l’activité dépasse les frontières (activité transnationale)
    .means = Une chemise peut être cousue dans un pays sur commande d’un autre. Un barrage peut priver d’eau des gens au-delà d’une frontière. Le projet de traité couvrirait ces activités, et aussi celles d’un seul pays.
    .states = Pour le projet de traité, une activité est « transnationale » dans trois cas. Elle a lieu dans plus d’un pays. Ou une part importante, comme la préparation ou le contrôle, se fait dans un autre pays par un lien d’affaires. Ou elle a un effet important dans un autre pays.
    .ask = Vous pouvez montrer chaque lien avec un autre pays. Qui y prépare ou contrôle le travail ? Où fabrique-t-on, où envoie-t-on ? Où le dommage se fait-il sentir ?

# Clause 4.2(d) ("of the States Parties"); related: 9.1, 9.2, 9.3, 11.2, 12.1. The draft has no forum of necessity: promise none.
finding-note-which_country = Dans quel pays on pourrait faire une demande en justice
    .means = Selon le projet de traité, plusieurs pays pourraient être possibles. Si une société étrangère a empoisonné un puits, ce pourrait être là où est le puits, ou là où la société a son siège.
    .states = Les États qui adhèrent au traité auraient l’obligation de permettre à leurs tribunaux de juger certaines affaires qui dépassent les frontières. Cela dépendrait de l’endroit où c’est arrivé, de celui où le dommage s’est fait sentir, et de celui où l’auteur a son siège. Dans une affaire civile, cela pourrait aussi être l’État de la victime. Un tribunal peut vouloir laisser une affaire à un autre pays. Il devrait alors respecter les droits des victimes.
    .ask = Vous pourriez demander à un avocat dans quel pays faire une demande, et la loi de quel pays s’y appliquerait. Si un tribunal dit que ce n’est pas le bon, demandez ses raisons par écrit.

# Clause 1.6 ("as provided under the domestic law of the State": it limits the tie to the other business only); related: 8.1.
finding-note-business_relationship = Les partenaires d’une entreprise comptent aussi (relation commerciale)
    .means = Une entreprise agit souvent par d’autres : fournisseurs, agents, ou petites sociétés qu’elle possède. Si des gens cousent dans un petit atelier pour une grande marque, le projet de traité tient compte du lien entre les deux.
    .states = Un fournisseur est lui-même une entreprise. Le projet de traité compte aussi son lien avec une autre entreprise, de la matière première jusqu’à l’acheteur (chaîne de valeur). Ce lien compte dans la mesure où la loi du pays le dit.
    .ask = Vous pouvez montrer qui a fourni, embauché ou payé qui, et à qui appartient quoi. Des étiquettes, des fiches de paie ou des messages peuvent aider. Ne les gardez que si c’est sans danger.

# Clause 1.4 ("any economic or other activity"); related: 3.1, 14.4.
finding-note-business_any_form = Toute sorte d’entreprise compte
    .means = Dans le projet de traité, il n’y a pas que les grandes sociétés. Cela peut être une mine de l’État, une banque qui a payé un barrage, une application qui donne du travail, ou une personne à son compte.
    .states = Le projet de traité s’appliquerait à toutes les activités commerciales : toute activité économique ou autre d’une personne ou d’une organisation (personne morale), en ligne aussi. Il cite les entreprises d’État, les banques et les fonds. Il ne dit pas si un ménage qui paie pour un travail compte, ni une école ou une œuvre.
    .ask = Si on vous dit que ce n’était pas une vraie société, ne vous appuyez pas sur cette page pour discuter : le projet de traité n’est pas une loi. Vous pourriez demander à un avocat quelle loi s’y applique. Si la société est à un État, demandez si on peut lui faire un procès à l’étranger.

# Clauses 1.3, 1.8; related: 6.4, 3.2.
finding-note-omission = Ne pas agir peut compter aussi (omission)
    .means = Un dommage peut venir de ce qu’une entreprise n’a pas fait. Une usine peut ne pas avoir de sortie de secours. Une mine peut ne pas avoir réparé son barrage. Le projet de traité compte cela aussi.
    .states = Le projet de traité compte les actes et le fait de ne pas agir (omissions). Les États qui adhèrent au traité auraient l’obligation d’imposer par la loi une « diligence raisonnable en matière de droits humains ». Une entreprise aurait l’obligation de repérer, de prévenir et de réduire le dommage qu’elle cause aux droits humains. Elle devrait rendre compte de ce qu’elle fait. Les États pourraient demander moins à une petite entreprise.
    .ask = Vous pouvez montrer ce que l’entreprise n’a pas fait. Vous pourriez demander quels contrôles elle a faits.


## Remedies: forms of remedy named in clauses 1.9 and 4.2(c). Both lists are open ("may draw from", "such as"): no form is closed to anyone

# Clauses 1.9, 4.2(c).
finding-remedy-restitution = Retrouver ce qui a été pris (restitution)
    .means = C’est remettre les choses comme avant, autant que possible. Si une terre a été prise, cela peut être la rendre. Si quelqu’un a perdu son emploi parce qu’il a dénoncé des faits, cela peut être le lui rendre.
    .states = La restitution est une forme de réparation que cite le projet de traité.
    .ask = Si une terre, un logement, un emploi, des papiers ou la liberté ont été pris, vous pourriez demander à les retrouver. Dites ce qui a été pris, et quand, aussi exactement que possible.

# Clauses 1.9, 4.2(c).
finding-remedy-compensation = De l’argent pour ce qui a été perdu (indemnisation)
    .means = C’est de l’argent pour les pertes et le dommage. Cela peut être pour une paie perdue, une récolte gâtée, une facture de médecin, la douleur ou le chagrin.
    .states = L’indemnisation est une forme de réparation que cite le projet de traité.
    .ask = Vous pourriez demander une somme qui couvre chaque perte. Une liste des pertes peut aider, avec des factures ou des photos si vous en avez.

# Clauses 1.9, 4.2(c).
finding-remedy-rehabilitation = Des soins pour se rétablir (réadaptation)
    .means = C’est de l’aide pour aller mieux et reprendre sa vie. Si la poussière d’une mine a rendu quelqu’un malade, cela peut être des soins médicaux. Cela peut aussi être quelqu’un à qui parler, ou de l’aide pour trouver un autre travail.
    .states = La réadaptation est une forme de réparation que cite le projet de traité.
    .ask = Vous pourriez demander des soins pour le corps et l’esprit, aussi longtemps qu’il le faut. Vous pourriez demander que les responsables les paient.

# Clauses 1.9, 4.2(c). "Cessation of abuse" is named in 1.9 as a kind of satisfaction; 4.2(c) says "satisfaction".
# Cessation is the result (it ends); an injunction is an order; precautionary measures are urgent steps while a case is being decided.
finding-remedy-cessation = Que l’atteinte cesse (cessation)
    .means = L’atteinte elle-même s’arrête. Si une usine verse des déchets dans une rivière, elle devrait cesser de le faire. Un tribunal peut l’ordonner, mais une entreprise peut aussi arrêter d’elle-même.
    .states = La fin de l’atteinte est une forme de réparation que cite le projet de traité. Elle fait partie de la « satisfaction » (réparer autrement que par l’argent).
    .ask = Vous pourriez demander que cela s’arrête à une date fixée. Vous pourriez demander des contrôles pour le vérifier.

# Clauses 1.9, 4.2(c); related: 5.3. The draft names apologies (as one kind of satisfaction). It does not name the telling of the truth.
finding-remedy-apology = Des excuses (une forme de satisfaction)
    .means = Les responsables diraient qu’ils regrettent, et reconnaîtraient ce qu’ils ont fait. Cela peut se faire en privé ou en public, à la radio par exemple. La vérité sur ce qui s’est passé peut aussi être dite.
    .states = Le projet de traité cite les excuses comme une forme de réparation, dans la « satisfaction » (réparer autrement que par l’argent). Il ne cite pas la vérité, mais sa liste est ouverte. Et les États qui adhèrent au traité auraient l’obligation d’enquêter sur les atteintes.
    .ask = Vous pourriez demander des excuses, et dire qui devrait les faire, où et avec quels mots. Vous pourriez aussi demander que la vérité soit dite.

# Clauses 1.9, 4.2(c); related: 5.3, 8.2, 8.6. "Sanctions" are named in 1.9 as a kind of satisfaction. 8.6 is about those held liable.
finding-remedy-sanctions = Une peine pour les responsables (sanctions)
    .means = Les responsables auraient à subir une peine. Une chaîne de magasins peut devoir payer une amende. Une mine peut perdre son permis.
    .states = Le projet de traité cite les sanctions comme une forme de réparation, dans la « satisfaction » (réparer autrement que par l’argent). Les États qui adhèrent au traité auraient l’obligation de prévoir des peines ou d’autres sanctions pour ceux qui sont reconnus responsables en droit. Elles devraient être efficaces, proportionnées et dissuasives.
    .ask = Si vous avez confiance, vous pourriez demander à la police, au procureur ou au service des permis d’examiner cela. Sinon, parlez d’abord à un avocat ou à un groupe de défense des droits.

# Clauses 1.9, 4.2(c).
finding-remedy-non_repetition = Que cela ne se reproduise pas (garanties de non-répétition)
    .means = Des choses devraient changer, pour que personne ne subisse plus un tel dommage. Si une machine n’était pas sûre, on peut la rendre sûre et apprendre aux gens à s’en servir.
    .states = Les mesures pour que cela ne se reproduise pas sont une forme de réparation que cite le projet de traité.
    .ask = Vous pourriez demander de vrais changements : de nouvelles règles, des machines plus sûres, des formations ou des contrôles extérieurs. Dites ce qui devrait changer.

# Clause 4.2(c) only: 1.9 does not name injunctions, but its list is open.
finding-remedy-injunction = Un ordre du tribunal : arrêter ou agir (injonction)
    .means = Un juge peut ordonner d’arrêter ou de faire quelque chose. Par exemple, interdire à une société de raser une forêt. L’ordre peut valoir pour un temps ou pour toujours.
    .states = L’injonction est une forme de réparation que cite le projet de traité.
    .ask = Vous pourriez demander à un avocat ou au tribunal comment obtenir vite un tel ordre. Dites ce qui doit s’arrêter ou être fait. Si cela ne peut pas attendre, dites pourquoi.

# Clause 4.2(c).
finding-remedy-environmental_remediation = Dépolluer (remise en état de l’environnement)
    .means = C’est rendre propres et sûrs un sol, une eau ou un air pollués. Si des déchets sont entrés dans un puits, on peut les enlever et analyser l’eau.
    .states = La remise en état de l’environnement est une forme de réparation que cite le projet de traité.
    .ask = Vous pourriez demander un nettoyage, et des analyses que vous pouvez voir. Vous pourriez demander de l’eau sûre en attendant.

# Clause 4.2(c).
finding-remedy-ecological_restoration = Faire revenir la nature (restauration écologique)
    .means = C’est aider la nature abîmée à revivre. Si une forêt a été coupée, on peut planter des arbres et en prendre soin. Cela va plus loin que nettoyer.
    .states = La restauration écologique est une forme de réparation que cite le projet de traité.
    .ask = Vous pourriez demander de faire revenir les arbres, les poissons, les rivières ou le sol. Vous pourriez demander que des gens qui connaissent l’endroit aident à le prévoir.

# Clause 4.2(c) ("individual or collective reparation"). About what is given, not about how to go to court: see class action, group action rules.
finding-remedy-collective_reparation = Réparer pour tout un groupe (réparation collective)
    .means = Quand des gens ont subi un dommage ensemble, la réparation peut être pour tous. Un village qui a perdu son puits pourrait en avoir un nouveau, pour tout le monde. Il s’agit de ce qui est donné, pas de comment aller au tribunal.
    .states = Le projet de traité dit que la réparation peut être pour une personne ou pour un groupe.
    .ask = Vous pourriez demander quelque chose qui aide toutes les personnes touchées : une clinique, une école ou une terre partagée. Le groupe pourrait choisir ensemble ce qu’il lui faut.


## Rights: what each victim would have under Article 4

# Clause 4.2(a).
finding-right-dignity_and_safety = Le droit au respect et à la sécurité
    .means = Les personnes qui s’occupent de votre affaire auraient l’obligation de vous traiter en être humain. Si vous signalez un dommage, personne ne devrait se moquer de vous ni crier. Votre sécurité, votre corps, votre esprit et votre vie privée compteraient aussi.
    .states = Les États qui adhèrent au traité auraient l’obligation de faire traiter les victimes avec humanité, dans le respect de leur dignité et de leurs droits. Ils auraient l’obligation d’assurer leur sécurité, leur bien-être physique et mental et le respect de leur vie privée.
    .ask = Vous pourriez demander un endroit sûr et calme pour parler. Vous pourriez demander à avoir avec vous une personne de confiance.

# Clauses 4.1, 4.2(b).
finding-right-freedoms = Le droit de vivre, de s’exprimer et de circuler librement
    .means = Le projet de traité protégerait tous vos droits humains, pas seulement le droit à réparation. Les gens qui vivent près d’une mine pourraient se réunir, s’associer et s’exprimer en paix.
    .states = Les États qui adhèrent au traité auraient l’obligation de garantir le droit à la vie, et au respect du corps et de l’esprit (intégrité personnelle). Ils auraient l’obligation de garantir la liberté de penser, de s’exprimer, de se réunir en paix, de s’associer et de circuler. Tous les autres droits humains reconnus dans le monde entier (au niveau international) vaudraient aussi.
    .ask = Si on cherche à vous empêcher de vous exprimer, de rencontrer d’autres personnes ou de vous déplacer, vous pourriez le dire à un avocat ou à un groupe de défense des droits. Vous pourriez leur demander de parler pour vous.

# Clauses 1.9, 4.2(c); related: 2(d).
finding-right-effective_remedy = Le droit à une réparation efficace (recours effectif)
    .means = La réparation remet les choses en ordre. Selon le projet de traité, elle devrait vous ramener le plus près possible de la situation où vous seriez sans l’atteinte. Si quelqu’un a perdu la santé et sa paie, cela peut être des soins et de l’argent ensemble.
    .states = Les États qui adhèrent au traité auraient l’obligation de garantir l’accès à la justice, à la réparation du dommage et à un recours effectif. Tout cela devrait être juste, adéquat, effectif, rapide, approprié, attentif au genre et sans discrimination. Ce serait selon le projet de traité et le droit international.
    .ask = Vous pourriez demander plusieurs formes de réparation à la fois. La liste du projet de traité est ouverte, donc vous pourriez aussi en demander d’autres.

# Clauses 1.10, 4.2(d); related: 9.1, 10.1, 10.2.
finding-right-claim = Le droit de faire une demande en justice
    .means = Une demande en justice (une plainte, une réclamation) dit ce qui s’est passé et réclame une réparation. Selon le projet de traité, une personne privée de paie pourrait la porter au tribunal. Elle pourrait aussi aller devant un organe de plainte de l’État qui n’est pas un tribunal, comme un service du travail.
    .states = Les États qui adhèrent au traité auraient l’obligation de garantir le droit de présenter des demandes à leurs tribunaux. De même pour leurs organes de plainte hors des tribunaux (mécanismes de réclamation non judiciaires).
    .ask = Vous pourriez demander à un tribunal ou à un centre de conseil comment présenter une demande. Demandez vite jusqu’à quelle date : il peut y avoir des délais.

# Clause 4.2(d). "In appropriate cases" may be read with both "by a representative" and "through class action".
finding-right-representative = Le droit de faire agir quelqu’un pour vous (représentant)
    .means = Vous n’auriez pas à tout faire vous-même. Un avocat ou une avocate, un syndicat ou quelqu’un de votre famille, par exemple, pourrait présenter la demande pour vous.
    .states = Les États qui adhèrent au traité auraient l’obligation de garantir le droit de présenter des demandes. Cela comprend les demandes par quelqu’un qui agit pour vous, dans les cas appropriés.
    .ask = Vous pourriez demander qui peut agir pour vous, et quel papier il faut de votre part. De même si vous agissez pour quelqu’un.

# Clause 4.2(d) ("in appropriate cases"). The person's right; support.group_action_rules is about the rules of the courts.
finding-right-class_action = Le droit d’agir ensemble en justice (action collective)
    .means = Selon le projet de traité, des personnes qui ont subi un dommage du même genre pourraient présenter une seule demande, dans les cas appropriés. Par exemple les personnes qui conduisent pour la même application.
    .states = Les États qui adhèrent au traité auraient l’obligation de garantir le droit de présenter des demandes. Cela comprend les demandes à plusieurs (action collective), dans les cas appropriés.
    .ask = Vous pourriez demander à un avocat si votre demande peut se joindre à d’autres. Si c’est sans danger, vous pourriez proposer à d’autres de se joindre à vous.

# Clauses 4.2(a), 4.2(e); related: 5.1. The person's right; support.reprisal_risks is about how agencies work.
finding-right-protection_from_reprisals = Le droit d’être à l’abri des menaces et des punitions parce qu’on dénonce les faits (protection contre les représailles)
    .means = Si on cherche à vous faire peur, ou à vous punir parce que vous dénoncez les faits, les États qui adhèrent au traité auraient l’obligation de vous protéger. Cela peut être une menace, un renvoi ou un procès fait pour vous faire taire. Le projet de traité ne protège encore personne. Pour de l’aide maintenant, voyez « À qui s’adresser aujourd’hui ».
    .states = Les États qui adhèrent au traité auraient l’obligation d’assurer la sécurité des victimes. Ils auraient l’obligation de les protéger des actes pour faire peur (intimidation) et des représailles, avant, pendant et après toute procédure. Les familles, les représentants et les témoins auraient aussi une protection contre les atteintes illégales à leurs droits humains.
    .ask = Un groupe qui aide les personnes en danger peut chercher avec vous ce qui est sûr. Vous pourriez demander une protection à un tribunal, à la police ou à un autre service, si vous avez confiance.

# Clauses 4.2(a), 4.2(e) ("unlawful interference against their privacy").
finding-right-privacy = Le droit à la vie privée
    .means = Selon le projet de traité, personne ne devrait entrer illégalement dans votre vie privée. Ce droit vous protégerait, par exemple, si quelqu’un vous surveille en secret, ou si une application livre vos messages.
    .states = Les États qui adhèrent au traité auraient l’obligation de garantir le respect de la vie privée des victimes. Ils auraient l’obligation de les protéger de toute intrusion illégale, avant, pendant et après toute procédure.
    .ask = Vous pourriez demander que votre nom et votre adresse ne figurent pas dans les papiers publics. Avant de raconter, vous pourriez demander qui le saura.

# Clause 4.2(e); related: 5.1. "Re-victimization" is the draft's word.
finding-right-no_revictimisation = Le droit de ne pas souffrir une seconde fois à cause de la procédure (pas de revictimisation)
    .means = Selon le projet de traité, demander réparation ne devrait pas vous faire souffrir une seconde fois. Par exemple, vous ne devriez pas avoir à tout raconter encore et encore, ni à vous asseoir près de l’auteur du dommage.
    .states = Les États qui adhèrent au traité auraient l’obligation de protéger les victimes pour qu’une procédure ne les fasse pas souffrir une seconde fois (revictimisation). Cela comprend des services appropriés de protection et de soutien, adaptés au genre et à l’âge.
    .ask = Vous pourriez demander à tout dire une seule fois, à quelqu’un qui sait écouter. Vous pourriez demander à faire des pauses, ou à ne pas voir l’auteur du dommage.

# Clauses 4.2(e), 1.9 ("gender and age responsive").
finding-right-gender_and_age_services = Le droit à une aide et à une sécurité adaptées à votre genre et à votre âge (services de protection et de soutien)
    .means = Les États qui adhèrent au traité auraient l’obligation de vous protéger par une aide adaptée à votre genre et à votre âge. Cela peut être un lieu sûr, ou quelqu’un à qui parler. Une fille peut vouloir parler à une femme.
    .states = Les États qui adhèrent au traité auraient l’obligation de protéger les victimes, y compris par des services appropriés de protection et de soutien. Ces services, et la réparation, devraient être adaptés au genre et à l’âge.
    .ask = Vous pourriez demander un lieu sûr, ou quelqu’un à qui parler. Vous pourriez demander une personne du genre qui vous met en confiance.

# Clause 4.2(f) ("held by business enterprises or relevant State agencies"); related: 5.3. The right to get facts; support.reliable_information is about guidance from agencies.
finding-right-information = Le droit d’obtenir des informations
    .means = Selon le projet de traité, vous pourriez obtenir des informations que détient une entreprise ou un organisme public. Un village pourrait demander ce qu’il y a dans la fumée d’une usine. Il s’agit de ce qu’ils détiennent, pas de conseils.
    .states = Les États qui adhèrent au traité auraient l’obligation de garantir aux victimes l’accès aux informations que détiennent les entreprises, les tribunaux et les autres organismes publics.
    .ask = Avec un avocat ou un groupe de défense des droits, vous pourriez demander par écrit ce qu’il vous faut : résultats d’analyses, permis ou fiches de paie. Ne le faites que si c’est sans danger.

# Clause 4.2(f) ("relevant languages and accessible formats"). About the form the facts come in.
finding-right-accessible_information = Le droit à des informations dans un format qui vous convient (information accessible)
    .means = Les informations n’aident que si on les comprend. Elles devraient être dans une langue utile, et dans un format que vous pouvez utiliser. Cela peut être de gros caractères, la langue des signes ou des mots qu’un enfant comprend.
    .states = Les États qui adhèrent au traité auraient l’obligation de garantir l’information dans les langues utiles, et dans des formats utilisables (formats accessibles). C’est pour les adultes et les enfants, avec ou sans handicap.
    .ask = Vous pourriez demander votre langue, des mots simples, de gros caractères, de l’audio ou la langue des signes.

# Clause 4.2(f) ("legal aid relevant to pursue effective remedy"); related: 13.2, 15.7. The person's right; support.legal_aid_throughout is about how agencies work.
# The draft does not say "free" or "at low cost".
finding-right-legal_aid = Le droit à l’aide d’un avocat (assistance juridique)
    .means = L’assistance juridique est l’aide d’un avocat, souvent gratuite ou à faible coût. Selon le projet de traité, une personne qui fait des ménages sans être payée pourrait l’obtenir pour sa demande en justice. Il s’agit du droit lui-même, pas du travail des organismes.
    .states = Les États qui adhèrent au traité auraient l’obligation de garantir l’assistance juridique utile pour demander une réparation effective. Ils auraient aussi l’obligation de créer un fonds international, pour donner aux victimes une aide juridique et financière. Le projet de traité ne dit pas quand, ni selon quelles règles.
    .ask = Vous pourriez demander à un tribunal ou à un centre de conseil comment avoir l’assistance juridique (ou aide juridictionnelle, ou assistance judiciaire). Demandez ce qu’elle couvre et quels papiers il faut.

# Clause 4.2(g).
finding-right-participation = Le droit de participer (participation)
    .means = Vous auriez vraiment votre mot à dire sur la façon de réparer le dommage. Si de nouvelles maisons sont prévues, les personnes qui y vivront pourraient aider à les concevoir.
    .states = Les États qui adhèrent au traité auraient l’obligation de garantir que les victimes participent pleinement à la réparation. La procédure devrait être ouverte (transparente) et indépendante.
    .ask = Vous pourriez demander à être là quand la réparation se prépare, à voir les papiers et à savoir qui décide. Vous pourriez demander que les personnes qui décident ne soient pas liées à l’entreprise.

# Clause 4.2(g); related: 16.4, 16.5.
finding-right-particular_needs = Le droit à la prise en compte de vos besoins (besoins particuliers)
    .means = Le même dommage peut toucher les gens différemment. Si une forêt est perdue, un peuple autochtone peut perdre un lieu sacré en plus de sa nourriture. La réparation devrait en tenir compte.
    .states = Les États qui adhèrent au traité auraient l’obligation de veiller à ce que la réparation tienne compte de la façon dont une atteinte touche les différents groupes. Elle devrait bien répondre à cela et à leurs besoins. Dans tout ce qu’ils font selon le projet de traité, les États auraient l’obligation de porter une attention spéciale aux personnes plus exposées.
    .ask = Si le dommage vous touche, vous ou votre groupe, de façon particulière, vous pourriez dire comment. Vous pourriez dire ce qu’il vous faut à cause de cela.

# Clause 4.4 ("pending the resolution of a case": there has to be one); related: 5.4. Urgent steps by the State; an injunction is a form of remedy.
finding-right-precautionary_measures = Le droit de demander une protection urgente (mesures conservatoires)
    .means = Selon le projet de traité, vous auriez, tant qu’une affaire n’est pas réglée, le droit de demander à l’État d’agir tout de suite. C’est pour les situations urgentes, avec une atteinte qui continue ou un risque grave d’atteinte. Vous pourriez lui demander d’arrêter le chantier d’un barrage, par exemple.
    .states = Tant qu’une affaire n’est pas réglée, les États qui adhèrent au traité auraient l’obligation de prendre des mesures urgentes (mesures conservatoires). Ce serait à la demande de la victime, ou d’eux-mêmes. C’est pour les situations urgentes, avec un risque grave d’atteinte ou une atteinte qui continue.
    .ask = Le projet de traité lie ceci à une affaire. Demandez à un avocat comment en ouvrir une, et demandez ceci en même temps. Dites ce qu’il faut maintenant, et pourquoi cela ne peut pas attendre. Y a-t-il un danger maintenant ? N’attendez pas une affaire : voyez « À qui s’adresser aujourd’hui ».

# Clause 4.3 ("any higher level of recognition and protection"); related: 14.3. Always shown.
finding-right-higher_protection = D’autres lois vous protègent peut-être mieux
    .means = Le projet de traité fixe un minimum, pas un maximum. Si le droit du travail d’un pays donne plus, le texte n’en enlèverait rien.
    .states = Le projet de traité dit qu’il n’abaisserait aucune protection plus forte du droit international, régional ou national. Il ne changerait rien aux lois et traités qui font plus pour les droits humains et la réparation.
    .ask = Vous pourriez demander à un avocat ou à un centre de conseil quelles lois vous protègent aujourd’hui, dans votre pays et votre région.


## Support: how States and their agencies would have to work, under Article 7

# Clauses 7.1 (its second limb), 7.2(a); related: 16.4, 16.5.
finding-support-specific_obstacles = De l’aide pour surmonter des obstacles que seuls certains rencontrent (obstacles particuliers)
    .means = Certaines personnes ont des obstacles que d’autres n’ont pas. Un tribunal peut n’avoir ni rampe, ni personne qui parle la langue d’une personne migrante. Les organismes publics auraient l’obligation de pouvoir aider à les surmonter.
    .states = Les États qui adhèrent au traité auraient l’obligation de donner à leurs organismes les pouvoirs et les moyens (compétences) d’aider à surmonter des obstacles particuliers. Ce sont ceux que rencontrent les femmes, et les groupes plus exposés ou mis à l’écart (en situation vulnérable ou marginalisée). Les États auraient aussi l’obligation de prévoir des politiques pour rendre les organismes plus accessibles. Elles devraient tenir compte des besoins et des intérêts des personnes plus exposées.
    .ask = Si quelque chose vous fait obstacle, vous pourriez le dire à l’organisme. Vous pourriez demander ce qu’il vous faut : une rampe, une femme pour vous recevoir ou quelqu’un qui parle votre langue.

# Clauses 7.2, 7.2(b) ("progressively").
finding-support-fewer_obstacles = Moins d’obstacles sur le chemin de la réparation
    .means = Des frais élevés, une longue route ou des formulaires difficiles peuvent barrer le chemin de la réparation. Quelqu’un qui pêche peut vivre à un jour de marche du tribunal. Ces obstacles devraient diminuer, peu à peu.
    .states = Les États qui adhèrent au traité auraient l’obligation de réduire peu à peu (« progressivement ») ce qui empêche les victimes d’atteindre les organismes publics pour une réparation effective. L’obstacle peut être juridique, pratique ou autre.
    .ask = Si quelque chose vous empêche d’atteindre un organisme, vous pourriez le lui dire. Vous pourriez demander ce qu’il peut y faire maintenant.

# Clause 7.2(b) ("progressively", "legal ... obstacles"); related: 10.1 (only "the most serious crimes of concern to the international community as a whole"), 10.2.
finding-support-time_limits = Des délais pas trop stricts (prescription)
    .means = Dans la plupart des pays, une demande en justice doit être faite avant une certaine date. Mais la poussière d’une mine peut rendre malade des années plus tard. Selon le projet de traité, les délais devraient en tenir compte.
    .states = Les États qui adhèrent au traité auraient l’obligation de réduire peu à peu (« progressivement ») les obstacles juridiques. Les délais devraient convenir à la gravité de l’atteinte, et respecter les droits des victimes. Ils ne devraient pas être trop stricts. Pour les crimes les plus graves, il n’y aurait pas de délai pour commencer une affaire.
    .ask = Si on vous dit que c’est trop tard, ne le croyez pas sans vérifier. Vous pourriez demander vite à un avocat à partir de quel jour le délai compte, et s’il y a des exceptions.

# Clauses 7.1 (its first limb), 7.2(c), 7.5, 7.5(a). 7.5 says "as may be necessary".
finding-support-agencies_that_deliver = Des organismes publics capables de réparer
    .means = Il ne suffirait pas qu’un bureau note une plainte. Il aurait l’obligation de pouvoir réparer le dommage, ou y aider. Un service du travail, par exemple, pourrait aider à toucher des salaires impayés.
    .states = Les États qui adhèrent au traité auraient l’obligation de donner à leurs organismes les pouvoirs et les moyens (compétences) de rendre deux choses possibles pour les victimes. Ce sont l’accès à la justice, et une réparation adéquate, à temps et effective. Les organismes devraient pouvoir accorder des réparations effectives, ou y contribuer. Les États auraient l’obligation de prendre les lois et autres mesures qui seraient nécessaires pour qu’ils y arrivent mieux.
    .ask = Si un organisme vous renvoie ou ne fait rien, vous pourriez demander ses raisons par écrit. Vous pourriez demander si un appel est possible, et quel autre organisme peut aider.

# Clauses 7.2(a), 7.3, 7.3(a).
finding-support-responsive_procedures = Des bureaux et des démarches que les gens peuvent utiliser
    .means = Selon le projet de traité, un tribunal ou un bureau devrait être facile à utiliser pour les personnes qui en ont besoin. Cela peut être des formulaires courts, une audience près de votre village, ou un rendez-vous hors des heures de travail.
    .states = Les États qui adhèrent au traité auraient l’obligation de prévoir des politiques pour rendre leurs organismes plus accessibles. Les démarches et les lieux d’un organisme devraient répondre aux besoins des personnes qui l’utilisent.
    .ask = Vous pourriez demander de l’aide pour les formulaires, plus de temps, ou une audience près de chez vous ou par téléphone.

# Clause 7.3(a). How agencies work; right.legal_aid is the person's right.
finding-support-legal_aid_throughout = L’aide d’un avocat du début à la fin (assistance juridique)
    .means = Il s’agit de la façon dont les organismes publics auraient à travailler. L’aide d’un avocat (assistance juridique) devrait durer toute la procédure. Si une société fait appel, par exemple, l’aide ne devrait pas s’arrêter.
    .states = Les États qui adhèrent au traité auraient l’obligation de prévoir des politiques sur une assistance juridique appropriée, adéquate et effective pendant toute la procédure.
    .ask = Vous pourriez demander si l’assistance juridique couvre chaque étape : premiers conseils, audience, appel, et obtenir ce qui a été décidé.

# Clause 7.3(b) ("appropriate support to enable them to participate effectively in all relevant processes"). It can also be read as
# information about such support.
finding-support-help_to_take_part = De l’aide pour suivre une affaire et y participer (soutien à la participation)
    .means = Une affaire peut être difficile à suivre, et difficile à supporter. Selon le projet de traité, les organismes publics devraient y penser. Quelqu’un pourrait expliquer chaque étape avec des mots simples, ou s’asseoir à côté d’une personne qui doit parler au tribunal.
    .states = Les États qui adhèrent au traité auraient l’obligation de prévoir des politiques sur un soutien approprié, et sur l’information à ce sujet. Les victimes devraient pouvoir participer vraiment à toutes les démarches utiles.
    .ask = Vous pourriez demander qui peut vous expliquer les étapes. Vous pourriez demander des pauses, et à venir avec une personne de confiance.

# Clause 7.3(b). Guidance given by agencies; right.information is the right to get facts.
finding-support-reliable_information = Des informations sûres, venant des organismes publics (informations fiables)
    .means = Les organismes publics auraient l’obligation de guider les gens. Ils devraient dire quels droits on a, et ce que chaque bureau peut faire. Un service du travail pourrait avoir une fiche sur les salaires impayés, en mots simples.
    .states = Les États qui adhèrent au traité auraient l’obligation de prévoir des politiques pour que les victimes, et les personnes qui agissent pour elles, trouvent facilement des informations fiables. Elles seraient dans les langues utiles, et dans des formats accessibles aux adultes et aux enfants, avec ou sans handicap. Elles porteraient sur leurs droits humains, sur ce que les organismes publics peuvent faire pour elles, et sur le soutien pour participer.
    .ask = Vous pourriez demander : Quels sont mes droits ? Que peut faire votre bureau, et que ne peut-il pas faire ? Qui d’autre peut m’aider ?

# Clause 7.3(b) ("the status of their claims").
finding-support-claim_status = Savoir où en est une demande (suivi des demandes)
    .means = Selon le projet de traité, vous devriez pouvoir savoir où en est une demande. Si une personne de la mine demande ses indemnités maladie, le bureau devrait dire ce qui est fait et ce qui vient ensuite.
    .states = Les États qui adhèrent au traité auraient l’obligation de prévoir des politiques pour que les victimes, et les personnes qui agissent pour elles, sachent facilement où en sont leurs demandes. Les nouvelles devraient être fiables.
    .ask = Vous pourriez demander un numéro de dossier, le nom d’une personne à appeler et la prochaine date.

# Clause 7.3(b), last part ("facilitating requests for disclosure of relevant information"). Help with asking; support.evidence_disclosure is about evidence in a case.
finding-support-disclosure_requests = De l’aide pour demander des informations sur une entreprise (demandes de divulgation)
    .means = Sans aide, il est difficile d’obtenir des informations sur une entreprise. Les organismes publics auraient l’obligation de rendre cela plus facile. Ils pourraient aider un village à demander à qui est une mine, ou qui achète son or.
    .states = Les États qui adhèrent au traité auraient l’obligation de prévoir des politiques pour soutenir la participation des victimes. Cela comprend de faciliter les demandes d’informations utiles, sur des activités commerciales ou des liens d’affaires rattachés à l’atteinte.
    .ask = Vous pourriez demander à un organisme de vous aider à demander, par exemple, qui possède, dirige ou paie l’entreprise.

# Clause 7.3(c).
finding-support-power_imbalance = Quand l’entreprise est bien plus forte (déséquilibre de pouvoir)
    .means = Une grande société peut avoir toute une équipe d’avocats, et une famille qui cultive la terre, aucun. Les organismes publics auraient l’obligation de penser à ce que cela change pour obtenir réparation.
    .states = Les États qui adhèrent au traité auraient l’obligation de prévoir des politiques pour les cas où l’entreprise a bien plus de pouvoir que les victimes. Elles traiteraient de ce que cela change pour obtenir réparation.
    .ask = Vous pourriez demander à l’organisme comment il garde l’équilibre. Vous pourriez demander le même temps de parole, et une aide aussi bonne que celle de l’autre partie.

# Clauses 7.3(d), 7.4(c); related: 5.1, 6.4. How agencies work; right.protection_from_reprisals is the person's right. Nobody watches over anybody here.
finding-support-reprisal_risks = Des organismes publics qui tiennent compte du risque de représailles
    .means = Il s’agit de la façon dont les organismes publics auraient à travailler. Ils devraient tenir compte du risque que des gens soient punis parce qu’ils dénoncent les faits (représailles). Si une plainte peut coûter son emploi à quelqu’un, une forte amende peut retenir l’employeur.
    .states = Les États qui adhèrent au traité auraient l’obligation de prévoir des politiques sur le risque de représailles contre les victimes et d’autres personnes. Ils auraient aussi l’obligation de décourager vraiment les actes qui peuvent y revenir (dissuasion).
    .ask = Vous pourriez demander à l’organisme ce qu’il fait pour la sécurité des gens. Vous pourriez lui demander de ne pas donner votre nom à l’entreprise.

# Clauses 7.4, 7.4(a) ("for instance"); related: 13.2, 15.7. Money for the costs in general.
finding-support-financial_assistance = De l’aide pour payer les frais (aide financière)
    .means = Demander réparation coûte de l’argent : avocats, papiers, trajets. Les États qui adhèrent au traité auraient l’obligation de réduire ces frais. Ils pourraient payer le bus jusqu’au tribunal, par exemple.
    .states = Les États qui adhèrent au traité auraient l’obligation de réduire les frais des victimes, par exemple par une aide financière. Ils auraient aussi l’obligation de créer un fonds international, pour donner aux victimes une aide juridique et financière. Le projet de traité ne dit pas quand, ni selon quelles règles.
    .ask = Vous pourriez demander s’il existe un fonds pour des frais comme les trajets, les copies ou les rapports de spécialistes.

# Clause 7.4(a) ("waiving court fees in appropriate cases"). The fee one pays to the court.
finding-support-fee_waiver = Ne pas avoir à payer les frais de justice (dispense de frais)
    .means = Les tribunaux font souvent payer des frais avant d’examiner une affaire. Selon le projet de traité, certaines personnes pourraient en être dispensées, dans les cas appropriés. Une personne qui vend dans la rue, avec peu de revenus, pourrait alors faire une demande en justice.
    .states = Les États qui adhèrent au traité auraient l’obligation de réduire les frais des victimes, par exemple en les dispensant des frais de justice dans les cas appropriés.
    .ask = Vous pourriez demander au tribunal comment ne pas payer ses frais. Il faudra peut-être montrer ce que vous gagnez.

# Clause 7.4(a) ("exceptions to claimants in civil litigation from obligations to pay the costs of other parties ... in recognition of the public interest involved"). What the other side spent.
finding-support-cost_protection = Ne pas avoir à payer les frais de l’autre partie (protection contre les frais)
    .means = Dans certains pays, qui perd une affaire doit payer ce que l’autre partie a dépensé en avocats. Cela peut faire peur. Selon le projet de traité, des gens qui font un procès pour une rivière polluée, utile à beaucoup, pourraient en être dispensés.
    .states = Les États qui adhèrent au traité auraient l’obligation de réduire les frais des victimes. Par exemple, dans un procès civil, les personnes qui demandent pourraient ne pas payer, à la fin, les frais de l’autre partie. La raison serait l’intérêt public de l’affaire.
    .ask = Avant un procès, vous pourriez demander à un avocat si vous risquez de payer l’autre partie. Vous pourriez demander comment avoir une dispense.

# Clause 7.4(b) (agencies that enforce "the measures referred to in Article 6": prevention); related: 6.3 ("in accordance with its legal system"), 16.6.
finding-support-agency_means = Des organismes capables de contrôler les entreprises, et libres de le faire
    .means = Sans voiture, un inspecteur ne peut pas contrôler une mine lointaine. Les organismes publics qui font respecter les règles aux entreprises devraient avoir du soutien. Ils devraient aussi être libres de toute influence abusive.
    .states = Les États qui adhèrent au traité auraient l’obligation de soutenir les organismes qui font appliquer les mesures du projet de traité pour prévenir les atteintes. Les autorités chargées de la prévention devraient être assez indépendantes pour bien travailler. Personne ne devrait avoir sur elles une influence abusive. Ce serait selon le système juridique de chaque État.
    .ask = Si un organisme dit qu’il ne peut pas agir, vous pourriez demander ce qui lui manque, et une réponse écrite. Vous pourriez porter cette réponse à un parlementaire ou à un médiateur.

# Clause 7.4(d) ("when appropriate and as applicable"); related: 8.5 ("consistent with its domestic legal and administrative systems").
finding-support-burden_of_proof = Prouver plus facilement ce qui s’est passé (charge de la preuve)
    .means = La « charge de la preuve » dit qui doit prouver quoi. Souvent, c’est la personne qui fait la demande. Selon le projet de traité, cela pourrait changer de côté : une usine devrait alors prouver que sa fumée était sans danger.
    .states = Quand c’est approprié et s’il y a lieu, les États qui adhèrent au traité auraient l’obligation de faciliter l’apport de preuves. Par exemple, inverser la charge de la preuve (renversement). Ou la donner à la partie qui peut le mieux prouver un point (charge dynamique).
    .ask = Vous pourriez demander à un avocat si le tribunal peut obliger l’entreprise à prouver ce qu’elle dit. Dites quelles informations elle seule détient.

# Clause 7.4(e); related: 12.1.
finding-support-evidence_disclosure = Faire remettre des preuves (divulgation de preuves)
    .means = Souvent, l’entreprise a les papiers qui montrent ce qui s’est passé. Dans une affaire, ces preuves devraient être remises, de façon juste et à temps. Cela pourrait être le registre de sécurité d’une usine, ou les données d’une application.
    .states = Les États qui adhèrent au traité auraient l’obligation d’assurer une divulgation juste et à temps des preuves. Ce sont celles qui comptent pour un procès ou pour faire appliquer les règles.
    .ask = Vous pourriez faire la liste des papiers que l’entreprise a, selon vous. Vous pourriez demander au tribunal d’ordonner qu’ils soient remis.

# Clause 7.4(f) ("the possibility of group actions", "allegations"). The rules of the courts; right.class_action is the person's right.
finding-support-group_action_rules = Des règles de tribunal qui permettent d’agir en groupe (actions de groupe)
    .means = Il s’agit des règles des tribunaux. Si elles ne permettent d’agir qu’un par un, le droit d’agir ensemble est difficile à utiliser. Ces règles devraient rendre possibles les affaires de groupe.
    .states = Les États qui adhèrent au traité auraient l’obligation d’agir pour que leurs règles de procédure civile permettent les actions de groupe. C’est pour les affaires nées d’allégations d’atteintes aux droits humains.
    .ask = Vous pourriez demander si les règles du tribunal permettent les affaires de groupe. Sinon, vous ou un groupe de soutien pourriez demander aux parlementaires de les changer.

# Clause 7.5(b) ("meaningfully consulted"; 7.5 "as may be necessary").
finding-support-consultation_on_remedy = Donner votre avis sur la réparation (consultation)
    .means = Quand une réparation se prépare et s’applique, les organismes publics auraient l’obligation de demander l’avis des personnes touchées, et d’écouter vraiment. Si un nouveau puits est prévu, il faudrait leur demander où.
    .states = Les États qui adhèrent au traité auraient l’obligation de veiller à ce que les organismes publics consultent véritablement les victimes. Cela porte sur la conception et la mise en œuvre des réparations. Les États auraient l’obligation de prendre les lois et autres mesures qui seraient nécessaires pour cela.
    .ask = Vous pourriez demander une réunion avant la décision, dans votre langue. Vous pourriez demander comment votre avis a servi.

# Clause 7.5(c) (7.5 "as may be necessary").
finding-support-monitoring = Vérifier que la réparation est appliquée (suivi)
    .means = Une réparation sur le papier ne suffit pas. Selon le projet de traité, les organismes publics devraient pouvoir vérifier que la société fait ce qui a été décidé. Si elle doit payer et ne paie pas, ils devraient pouvoir intervenir.
    .states = Les organismes publics devraient pouvoir vérifier comment une société met en œuvre les réparations pour atteinte aux droits humains. Si elle ne s’y conforme pas, ils devraient pouvoir prendre les mesures appropriées. Les États qui adhèrent au traité auraient l’obligation de prendre les lois et autres mesures qui seraient nécessaires pour cela.
    .ask = S’il manque encore quelque chose, vous pourriez le dire à l’organisme. Vous pourriez lui demander de vérifier, et d’obliger la société à faire ce qui a été décidé.


## Protection of people who need not be victims themselves: Article 5

# Related: 5.1 (witnesses), 5.2 (people, groups and organisations that promote and defend human rights and the environment), 6.4.
finding-protection-defender_or_witness = Protection des témoins et des personnes qui défendent les droits
    .means = Selon le projet de traité, il ne serait pas nécessaire d’avoir subi un dommage pour être à l’abri. Ce serait pour quelqu’un du voisinage qui a vu ce qui s’est passé. Ce serait pour les personnes qui défendent les autres ou la nature, par exemple dans un syndicat ou un journal. Ce texte ne protège encore personne. Pour de l’aide maintenant, voyez « À qui s’adresser aujourd’hui ».
    .states = Les États qui adhèrent au traité auraient l’obligation de protéger les témoins contre les atteintes illégales à leurs droits humains, y compris avant, pendant et après une procédure. La procédure ne devrait pas les faire souffrir une seconde fois (revictimisation). Les États auraient aussi l’obligation de prendre des mesures adéquates et efficaces pour les personnes qui défendent les droits humains et l’environnement. Elles doivent garantir un cadre sûr et favorable. Ces personnes devraient être à l’abri des menaces, de l’intimidation et de la violence. De même de l’insécurité, du harcèlement et des représailles.
    .ask = Vous pourriez demander une protection à un groupe qui protège les personnes qui défendent les droits, ou à un service de confiance. Vous pourriez demander que votre nom reste secret.

# Related: 5.1 ("victims, their representatives, families, and witnesses").
finding-protection-family_and_representative = Protection des familles et des personnes qui agissent pour d’autres
    .means = Les personnes qui soutiennent quelqu’un peuvent aussi être en danger. Selon le projet de traité, une sœur qui cherche la vérité, ou un avocat qui présente la demande, devrait aussi avoir une protection. Ce texte ne protège encore personne. Pour de l’aide maintenant, voyez « À qui s’adresser aujourd’hui ».
    .states = Les États qui adhèrent au traité auraient l’obligation de protéger les familles des victimes, et les personnes qui agissent pour elles. Personne ne devrait porter atteinte illégalement à leurs droits humains, y compris avant, pendant et après une procédure. La procédure ne devrait pas les faire souffrir une seconde fois (revictimisation).
    .ask = Vous pourriez demander une protection pour vous, pas seulement pour la personne touchée. Vous pourriez demander que votre nom et votre adresse ne figurent pas dans les papiers publics.
