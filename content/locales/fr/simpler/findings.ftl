### The 61 findings in simpler French. Never says that something happened to the reader: "si". Always the conditional.
### Same law as findings.ftl; what it says of shared qualifiers and of .means holds here too.
### "Les pays qui acceptent le traité" = countries that join; "service public" = State agency; "réparation" = remedy.

## Notes

finding-note-nationality = Dans le projet de traité, peu importe d’où vous venez
    .means = Le mot « victime » du projet de traité est pour tous les pays. Dans une ferme, une personne venue d’ailleurs compte comme une personne d’ici. Les lois d’aujourd’hui peuvent dire autre chose. Vos papiers peuvent être un risque ? Parlez d’abord à un groupe de défense des droits. Allez ensuite dans un bureau.
    .states = Le mot « victime » du projet de traité a le même sens pour tous. Votre pays et votre lieu légal ne compteraient pas.
    .ask = On vous dit que vous ne comptez pas ? Ne discutez pas avec cette page : le projet de traité n’est pas une loi. Un avocat ou un groupe de défense des droits connaît peut-être une loi qui aide aujourd’hui.

finding-note-responsible = Dans le projet de traité, pas besoin d’attendre une arrestation ou une condamnation
    .means = Pour le mot « victime » du projet de traité, peu importe si on ne sait pas qui l’a fait. Un procès n’y change rien. Personne ne sait peut-être à qui sont les déchets. Les gens pourraient quand même être des « victimes ».
    .states = La personne qui l’a fait peut être inconnue, ou pas arrêtée. Elle peut n’être ni jugée ni reconnue coupable. On peut quand même être une « victime », si les autres parties sont réunies.
    .ask = On vous dit d’attendre ? Ne discutez pas avec cette page : le projet de traité n’est pas une loi. Vous pourriez demander à un avocat ce qu’il faut.

finding-note-family = « Victime » peut aussi vouloir dire la famille proche
    .means = Le mot « victime » du projet de traité peut aussi inclure la famille la plus proche de la personne touchée. Et ceux qui dépendent d’elle. Une veuve pourrait en être une. « Peut » laisse la question ouverte. Un tribunal ou la loi d’un pays en décidera peut-être.
    .states = Le texte ne dit pas qui est la famille la plus proche. Mais les pays qui acceptent le traité auraient l’obligation de protéger les familles des victimes.
    .ask = Vous pourriez demander à un avocat qui, dans la famille, peut faire une demande. Un papier qui montre votre lien peut aider.

finding-note-not_yet = Quand le dommage n’est pas encore arrivé
    .means = Le projet de traité appelle victimes ceux qui « ont subi » un dommage par une entreprise. Une menace suffit-elle ? Il ne le dit pas. Mais une lettre qui ordonne de partir peut déjà être un dommage. Vous n’avez pas à attendre pour demander de l’aide.
    .states = Avant la fin d’une affaire, les victimes pourraient demander des mesures rapides. Il faudrait un risque grave. Les pays qui acceptent le traité auraient aussi l’obligation d’éviter les dommages. Une entreprise devrait vérifier avant de commencer. Elle devrait demander leur avis aux gens concernés.
    .ask = Vous pourriez demander à un avocat comment l’arrêter avant. Vous pourriez demander ce qui a été vérifié.

finding-note-any_actor = Quand d’autres agissent pour une entreprise
    .means = Le projet de traité demande un lien avec une entreprise. Il ne demande pas qu’elle cause elle-même le dommage. La police peut vider une terre pour une mine, par exemple. Ce pourrait être un tel lien.
    .states = Le texte ne dit pas qui doit agir. Cela doit être lié à ce que fait une entreprise. Les pays qui acceptent le traité auraient l’obligation de traiter ce que font ceux qu’elle contrôle ou surveille. Ceux qui aident pourraient aussi être responsables.
    .ask = Vous pourriez dire à un avocat ou à un groupe de défense des droits qui a agi, et pour qui.

finding-note-transnational = Quand l’activité passe les frontières
    .means = Un pays peut commander une chemise qu’un autre coud. Le projet de traité couvrirait cela. Il couvrirait aussi l’activité dans un seul pays.
    .states = Le texte cite trois cas. Cela se fait dans plusieurs pays. Ou une part importante se fait par un lien d’affaires dans un autre pays. Ou cela y a un effet important.
    .ask = Vous pouvez montrer chaque lien avec un autre pays. Qui prévoit le travail ? Où le dommage se sent-il ?

finding-note-which_country = Dans quel pays on pourrait faire une demande
    .means = Faire une demande, c’est demander réparation à un tribunal ou à un service. Selon le projet de traité, plusieurs pays seraient possibles. Ce pourrait être là où le dommage a eu lieu. Ou là où la société a son siège.
    .states = Les tribunaux des pays qui acceptent le traité devraient juger certaines affaires. Cela dépend de l’endroit où c’est arrivé. De l’endroit où le dommage se sent. De l’endroit où l’auteur a son siège. Dans une affaire civile, ce pourrait aussi être le pays de la victime. Un tribunal peut laisser l’affaire à un autre pays. Il devrait quand même respecter les droits des victimes.
    .ask = Vous pourriez demander à un avocat où aller, et quelle loi on y suit. Si un tribunal dit non, vous pourriez demander pourquoi, par écrit.

finding-note-business_relationship = Les partenaires d’une entreprise comptent aussi
    .means = Une entreprise passe souvent par d’autres. Des gens peuvent coudre dans un petit atelier pour une grande marque. Le projet de traité tient compte du lien.
    .states = Un fournisseur est lui-même une entreprise. Le texte compte aussi son lien avec une plus grande, de la matière première à l’acheteur. Le lien compte autant que la loi du pays le dit.
    .ask = Vous pouvez montrer qui a vendu à qui, qui a embauché ou payé qui, et à qui appartient quoi. Gardez des fiches de paie ou des étiquettes seulement si c’est sans danger.

finding-note-business_any_form = Toute sorte d’entreprise compte
    .means = Dans le projet de traité, il n’y a pas que les grandes sociétés. Cela peut être une banque, une application ou une personne à son compte.
    .states = Le projet de traité couvrirait toutes les entreprises, en ligne aussi. Il cite les banques et les fonds. Il cite les entreprises d’un pays. Un ménage qui paie pour un travail compte-t-il ? Une école ? Il ne le dit pas.
    .ask = On vous dit que c’était seulement une application ? Ne discutez pas avec cette page : le projet de traité n’est pas une loi. Vous pourriez demander à un avocat quelle loi compte. La société est à un pays ? Demandez si on peut aller au tribunal d’un autre pays.

finding-note-omission = Ne pas agir peut compter aussi
    .means = Un dommage peut venir de ce qu’une entreprise n’a pas fait. Une usine peut ne pas avoir de sortie de secours. Dans le projet de traité, cela compte aussi.
    .states = Les droits humains sont ce à quoi chaque personne a droit. Les pays qui acceptent le traité auraient l’obligation de faire une loi. Les entreprises devraient trouver, éviter et réduire les dommages à ces droits. Elles devraient dire ce qu’elles font. On peut demander moins à une petite entreprise.
    .ask = Vous pouvez montrer ce que l’entreprise n’a pas fait. Vous pourriez demander ce qu’elle a vérifié.

## Remedies. The draft’s lists are open: no form is closed to anyone

finding-remedy-restitution = Retrouver ce qui a été pris
    .means = On remet les choses comme avant, autant que possible. Si une terre a été prise, cela peut être de la rendre.
    .states = C’est une forme de réparation, selon le projet de traité.
    .ask = Si une terre a été prise, vous pourriez demander à la retrouver. Dites ce qui a été pris, et quand.

finding-remedy-compensation = De l’argent pour ce qui a été perdu
    .means = C’est de l’argent pour les pertes et le dommage. Cela peut être pour une paie perdue, un médecin, la douleur ou le chagrin.
    .states = L’argent est une forme de réparation, selon le projet de traité.
    .ask = Vous pourriez demander de l’argent pour chaque perte. Une liste avec des factures ou des photos peut aider.

finding-remedy-rehabilitation = Des soins pour se rétablir
    .means = C’est de l’aide pour aller mieux et reprendre sa vie. Cela peut être un médecin, ou quelqu’un à qui parler.
    .states = Les soins sont une forme de réparation, selon le projet de traité.
    .ask = Vous pourriez demander des soins aussi longtemps qu’il le faut. On pourrait demander aux responsables de payer.

finding-remedy-cessation = Que cela s’arrête
    .means = Ce qui cause le dommage s’arrête. Si une usine verse des déchets dans une rivière, elle devrait cesser.
    .states = C’est une forme de réparation, selon le projet de traité.
    .ask = Vous pourriez demander que cela s’arrête à une date fixée. Vous pourriez demander des contrôles.

finding-remedy-apology = Des excuses
    .means = Les responsables s’excuseraient, et diraient ce qu’ils ont fait. On peut aussi dire la vérité.
    .states = Les excuses sont une forme de réparation, selon le projet de traité. Il ne cite pas la vérité. Mais sa liste est ouverte. Et les pays qui acceptent le traité auraient l’obligation de chercher ce qui s’est passé.
    .ask = Vous pourriez demander des excuses. Dites qui devrait les faire, et où. Vous pourriez aussi demander la vérité.

finding-remedy-sanctions = Une peine pour les responsables
    .means = Les responsables auraient une peine. Des magasins peuvent devoir payer une amende.
    .states = Les peines sont une forme de réparation, selon le projet de traité. Les pays qui acceptent le traité auraient l’obligation d’en prévoir. Elles sont pour ceux que la loi dit responsables. Elles devraient être efficaces et à la mesure de la faute. Elles devraient décourager les autres.
    .ask = Si vous avez confiance, vous pourriez demander à la police ou à un autre service d’examiner cela. Sinon, parlez d’abord à un avocat ou à un groupe de défense des droits.

finding-remedy-non_repetition = Que cela ne se reproduise pas
    .means = Des choses devraient changer, pour que personne ne subisse plus cela. On peut rendre une machine sûre.
    .states = C’est une forme de réparation, selon le projet de traité.
    .ask = Vous pourriez demander de nouvelles règles ou des machines plus sûres. Dites ce qui devrait changer.

finding-remedy-injunction = Un ordre du tribunal : arrêter ou agir
    .means = Un juge peut ordonner d’arrêter ou de faire quelque chose. Il peut interdire à une société de raser une forêt.
    .states = Un tel ordre est une forme de réparation, selon le projet de traité.
    .ask = Vous pourriez demander à un avocat comment avoir vite un ordre. Si cela ne peut pas attendre, dites pourquoi.

finding-remedy-environmental_remediation = Nettoyer le sol, l’eau ou l’air
    .means = On rend propres et sûrs un sol, une eau ou un air pollués. Si des déchets sont dans un puits, on pourrait les enlever.
    .states = C’est une forme de réparation, selon le projet de traité.
    .ask = Vous pourriez demander un nettoyage, et des tests que vous pouvez voir.

finding-remedy-ecological_restoration = Faire revenir la nature
    .means = On aide la nature abîmée à revivre. Si une forêt a été coupée, on peut planter des arbres. C’est plus que nettoyer.
    .states = C’est une forme de réparation, selon le projet de traité.
    .ask = Vous pourriez demander de faire revenir les arbres, les poissons ou les rivières.

finding-remedy-collective_reparation = Réparer pour tout un groupe
    .means = Si des gens ont subi un dommage ensemble, la réparation peut être pour tous. Un village a perdu son puits ? Il pourrait en avoir un nouveau.
    .states = Le projet de traité dit que la réparation peut être pour une personne ou pour un groupe.
    .ask = Vous pourriez demander quelque chose qui aide tout le monde. Le groupe pourrait choisir ensemble.

## Rights

finding-right-dignity_and_safety = Le droit au respect et à la sécurité
    .means = Selon le projet de traité, personne ne devrait se moquer de vous si vous signalez un dommage. Votre sécurité, votre corps, votre esprit et votre vie privée compteraient.
    .states = Les pays qui acceptent le traité auraient l’obligation d’y veiller. On devrait respecter les victimes et leurs droits. On devrait protéger leur sécurité, leur corps, leur esprit et leur vie privée.
    .ask = Vous pourriez demander un endroit sûr pour parler. Vous pourriez venir avec une personne de confiance.

finding-right-freedoms = Le droit de vivre, de s’exprimer et de bouger librement
    .means = Les droits humains sont ce à quoi chaque personne a droit. Le projet de traité protégerait tous les vôtres.
    .states = Les pays qui acceptent le traité auraient l’obligation de garantir le droit de vivre. Et la sécurité du corps et de l’esprit. On serait libre de penser, de s’exprimer et de se réunir. Libre aussi de s’unir à d’autres et de bouger. Les autres droits humains reconnus dans le monde entier vaudraient aussi.
    .ask = On vous empêche de parler ? Vous pourriez le dire à un avocat ou à un groupe de défense des droits. Vous pourriez leur demander de parler pour vous.

finding-right-effective_remedy = Le droit à une réparation efficace
    .means = La réparation ramène le plus près possible d’une vie sans le dommage. Cela peut être des soins et de l’argent, par exemple. Selon le projet de traité, les victimes y auraient droit.
    .states = Les pays qui acceptent le traité auraient l’obligation de garantir justice et réparation. Elles devraient être justes, suffisantes, rapides, adaptées et efficaces. Elles devraient tenir compte du genre, et ne traiter personne moins bien. Elles suivraient le texte et le droit entre les pays.
    .ask = Vous pourriez demander plus d’une forme de réparation. La liste du texte est ouverte.

finding-right-claim = Le droit de faire une demande
    .means = Une demande dit ce qui s’est passé. Elle réclame une réparation. Selon le projet de traité, on pourrait la faire au tribunal ou au bureau du travail.
    .states = Les pays qui acceptent le traité auraient l’obligation de garantir ce droit. Il vaut pour les tribunaux et leurs autres bureaux de plainte.
    .ask = Vous pourriez demander à un tribunal ou à un centre de conseil comment faire. Demandez vite : il peut y avoir une date limite.

finding-right-representative = Le droit de faire agir quelqu’un pour vous
    .means = Faire une demande, c’est demander réparation à un tribunal ou à un service. Vous n’auriez pas à le faire sans aide. Un avocat, un syndicat ou votre famille pourrait le faire pour vous.
    .states = Les pays qui acceptent le traité auraient l’obligation de garantir le droit de faire une demande. Quelqu’un pourrait la faire pour vous, dans les cas où cela convient.
    .ask = Vous pourriez demander qui peut agir pour vous. Vous pourriez demander quel papier il faut.

finding-right-class_action = Le droit d’agir ensemble
    .means = Faire une demande, c’est demander réparation à un tribunal ou à un service. Selon le projet de traité, des gens qui ont subi le même genre de dommage pourraient le faire ensemble.
    .states = Les pays qui acceptent le traité auraient l’obligation de garantir le droit de faire une demande. Beaucoup de gens pourraient la faire ensemble, dans les cas où cela convient.
    .ask = Vous pourriez demander à un avocat si c’est possible avec d’autres. Si c’est sans danger, vous pourriez inviter d’autres personnes.

finding-right-protection_from_reprisals = Le droit d’être à l’abri des menaces et des punitions si on dénonce
    .means = Personne ne devrait vous faire peur, ou vous punir parce que vous dénoncez les faits. Selon le projet de traité, les pays qui l’acceptent auraient l’obligation de vous protéger. Il ne protège encore personne. Pour de l’aide maintenant, voyez « À qui s’adresser aujourd’hui ».
    .states = Les pays qui acceptent le traité auraient l’obligation de protéger les victimes. Personne ne devrait leur faire peur, les menacer ou les punir parce qu’elles dénoncent. Cela vaut avant, pendant et après une affaire. Les familles, les témoins et ceux qui agissent pour elles seraient aussi protégés. Personne ne pourrait porter atteinte à leurs droits de façon illégale (contre la loi).
    .ask = Un groupe qui aide les gens en danger peut vous aider. Vous pourriez demander une protection à un service de confiance.

finding-right-privacy = Le droit à la vie privée
    .means = Selon le projet de traité, personne ne pourrait entrer dans votre vie privée de façon illégale (contre la loi). Par exemple si une application livre vos messages.
    .states = Les pays qui acceptent le traité auraient l’obligation de protéger la vie privée des victimes. Cela vaut avant, pendant et après une affaire.
    .ask = Vous pourriez demander que votre nom ne soit pas dans les papiers publics. Vous pourriez demander qui saura votre histoire.

finding-right-no_revictimisation = Le droit de ne pas souffrir une seconde fois à cause d’une affaire
    .means = Selon le projet de traité, une affaire ne devrait pas vous faire souffrir encore. Vous ne devriez pas devoir tout raconter encore et encore.
    .states = Les pays qui acceptent le traité auraient l’obligation d’en protéger les victimes. Il y aurait une aide qui convient. Elle devrait être adaptée au genre et à l’âge.
    .ask = Vous pourriez demander à tout dire une seule fois. Vous pourriez demander des pauses.

finding-right-gender_and_age_services = Le droit à une aide adaptée à votre genre et à votre âge
    .means = Ce serait une aide pour être en sécurité, et quelqu’un à qui parler. Elle devrait convenir aux femmes et aux hommes, aux jeunes et aux vieux. Une fille peut vouloir parler à une femme.
    .states = Les pays qui acceptent le traité auraient l’obligation de protéger les victimes. Une aide qui convient en ferait partie. Elle devrait être adaptée au genre et à l’âge. La réparation aussi.
    .ask = Vous pourriez demander un lieu sûr. Vous pourriez demander une personne du genre qui vous met en confiance.

finding-right-information = Le droit d’avoir des informations
    .means = Selon le projet de traité, vous pourriez avoir des informations qui aident à obtenir réparation. Un village pourrait demander ce qu’il y a dans la fumée d’une usine.
    .states = Les pays qui acceptent le traité auraient l’obligation de garantir des informations aux victimes. Ce sont celles qu’ont les entreprises, les tribunaux et les autres services publics.
    .ask = Si c’est sans danger, vous pourriez demander des informations par écrit. Faites-le avec un avocat ou un groupe de défense des droits.

finding-right-accessible_information = Le droit à des informations dans un format qui vous convient
    .means = Les informations n’aident que si on les comprend. Selon le projet de traité, cela pourrait être de gros caractères, la langue des signes ou des mots pour enfants.
    .states = Les pays qui acceptent le traité auraient l’obligation d’informer dans les langues utiles. Adultes et enfants pourraient s’en servir, aussi avec un handicap.
    .ask = Vous pourriez demander votre langue, des mots simples, de gros caractères ou de l’audio.

finding-right-legal_aid = Le droit à l’aide d’un avocat
    .means = Souvent, cette aide est gratuite ou coûte peu. Selon le projet de traité, vous pourriez l’avoir pour demander réparation.
    .states = Les pays qui acceptent le traité auraient l’obligation de garantir cette aide, pour demander réparation. Ils auraient aussi l’obligation de créer un fonds mondial. Il donnerait aux victimes de l’argent et l’aide d’un avocat. Le texte ne dit pas quand, ni selon quelles règles.
    .ask = Vous pourriez demander à un tribunal comment avoir cette aide. Demandez quels papiers il faut.

finding-right-participation = Le droit de participer
    .means = Vous auriez vraiment votre mot à dire sur la réparation. Les gens pourraient aider à prévoir leurs nouvelles maisons.
    .states = Les pays qui acceptent le traité auraient l’obligation de garantir que les victimes participent pleinement. La réparation devrait se préparer sans rien cacher. Elle devrait être indépendante.
    .ask = Vous pourriez demander à être là, et à savoir qui décide. Ces gens ne devraient pas être liés à l’entreprise.

finding-right-particular_needs = Le droit à la prise en compte de vos besoins
    .means = Le même dommage peut toucher les gens différemment. Si une forêt est perdue, un peuple peut aussi perdre un lieu sacré. La réparation devrait en tenir compte.
    .states = Les pays qui acceptent le traité auraient l’obligation d’y veiller. La réparation devrait tenir compte de ce que subissent les différents groupes. Elle devrait bien répondre à leurs besoins. Les pays devraient être plus attentifs aux gens plus exposés.
    .ask = Vous pourriez dire comment le dommage vous touche. Vous pourriez dire ce qu’il vous faut.

finding-right-precautionary_measures = Le droit de demander une protection urgente
    .means = Avant la fin d’une affaire, vous pourriez demander à l’État d’agir tout de suite. Il faudrait que ce soit urgent. Vous pourriez lui demander d’arrêter le chantier d’un barrage, par exemple.
    .states = Avant la fin d’une affaire, les pays qui acceptent le traité auraient l’obligation d’agir vite. Ils le feraient si la victime le demande, ou d’eux-mêmes. Il faudrait que ce soit urgent. Il faudrait des faits qui continuent, ou un risque grave.
    .ask = Dans le projet de traité, il faut une affaire pour cela. Demandez à un avocat comment l’ouvrir. Demandez ceci en même temps. Y a-t-il un danger maintenant ? N’attendez pas une affaire : voyez « À qui s’adresser aujourd’hui ».

finding-right-higher_protection = D’autres lois vous protègent peut-être mieux
    .means = D’autres lois peuvent donner plus que le projet de traité. Il n’en enlèverait rien.
    .states = Le droit d’un pays, d’une région ou du monde protège peut-être mieux. Le projet de traité n’y changerait rien. Les lois qui font plus resteraient comme elles sont.
    .ask = Vous pourriez demander à un avocat quelles lois vous protègent aujourd’hui.

## Support

finding-support-specific_obstacles = De l’aide pour les gens qui ont plus d’obstacles
    .means = Un tribunal peut ne pas avoir de rampe. Les services publics, comme les tribunaux, devraient pouvoir aider.
    .states = Les pays qui acceptent le traité auraient l’obligation de donner à leurs services le pouvoir d’aider. C’est pour les femmes, et pour les groupes plus exposés ou mis à l’écart. Ils devraient aussi prévoir des plans pour des services plus faciles à atteindre. Ces plans tiendraient compte des besoins des gens plus exposés.
    .ask = Si quelque chose vous fait obstacle, vous pourriez le dire au service. Vous pourriez demander ce qu’il vous faut.

finding-support-fewer_obstacles = Moins d’obstacles
    .means = Des frais élevés, une longue route ou des papiers difficiles éloignent les gens. Cela devrait diminuer, peu à peu.
    .states = Peu à peu, les pays qui acceptent le traité auraient l’obligation de faciliter les choses. On devrait atteindre plus facilement les services publics, et demander réparation. Les obstacles peuvent être dans la loi, ou ailleurs.
    .ask = Si quelque chose vous empêche d’atteindre un service, vous pourriez le lui dire. Vous pourriez demander ce qu’il peut faire maintenant.

finding-support-time_limits = Des délais pas trop stricts
    .means = Souvent, il faut faire une demande avant une certaine date. Mais la poussière d’une mine peut rendre malade des années plus tard. Selon le projet de traité, on devrait en tenir compte.
    .states = Peu à peu, les pays qui acceptent le traité auraient l’obligation de réduire les obstacles dans la loi. Les délais devraient convenir à la gravité du dommage. Ils ne devraient pas être trop stricts. Ils devraient respecter les droits des victimes. Pour les crimes les plus graves, il n’y aurait pas de délai.
    .ask = On vous dit que c’est trop tard ? Ne le croyez pas sans vérifier. Vous pourriez demander vite à un avocat.

finding-support-agencies_that_deliver = Des services publics capables de réparer
    .means = Noter une plainte ne suffirait pas. Un bureau du travail pourrait aider les gens à avoir leur paie.
    .states = Les pays qui acceptent le traité auraient l’obligation de donner du pouvoir aux services publics. Les victimes pourraient ainsi demander justice, et une réparation suffisante, à temps et efficace. Les services devraient pouvoir réparer, ou y aider. Les pays devraient faire les lois qu’il faudrait.
    .ask = Si un service vous renvoie, vous pourriez demander pourquoi, par écrit. Vous pourriez demander qui d’autre peut aider.

finding-support-responsive_procedures = Des bureaux et des démarches que les gens peuvent utiliser
    .means = Selon le projet de traité, un tribunal ou un bureau devrait convenir à ceux qui en ont besoin. Par exemple des papiers courts, ou une heure après le travail.
    .states = Les pays qui acceptent le traité auraient l’obligation de prévoir des plans pour des services plus faciles à atteindre. Les démarches et les lieux devraient convenir aux gens.
    .ask = Vous pourriez demander de l’aide pour les papiers, ou plus de temps.

finding-support-legal_aid_throughout = L’aide d’un avocat du début à la fin
    .means = L’aide d’un avocat devrait durer. Elle ne devrait pas s’arrêter en route.
    .states = Les pays qui acceptent le traité auraient l’obligation de prévoir des plans pour cette aide, à chaque étape. Elle devrait convenir, suffire et être efficace.
    .ask = Vous pourriez demander pour quelles étapes un avocat aiderait.

finding-support-help_to_take_part = De l’aide pour suivre une affaire et y participer
    .means = Une affaire peut être difficile à suivre et à supporter. Selon le projet de traité, les services publics devraient y penser. Quelqu’un pourrait expliquer chaque étape, ou s’asseoir près de vous.
    .states = Les pays qui acceptent le traité auraient l’obligation de prévoir des plans pour une aide qui convient. Ils devraient aussi en informer les gens. Les victimes pourraient ainsi vraiment participer à chaque étape utile.
    .ask = Vous pourriez demander qui peut vous expliquer les étapes. Vous pourriez venir avec une personne de confiance.

finding-support-reliable_information = Des informations sûres, venant des services publics
    .means = Les services publics, comme les tribunaux, auraient l’obligation de dire aux gens leurs droits. Ils devraient dire ce que chacun peut faire.
    .states = Les pays qui acceptent le traité auraient l’obligation de prévoir des plans pour des informations sûres. Les victimes, et ceux qui agissent pour elles, devraient les avoir facilement. Elles parlent des droits humains, des services et de l’aide pour participer. Elles devraient être dans les langues utiles. Adultes et enfants devraient pouvoir s’en servir, aussi avec un handicap.
    .ask = Vous pourriez demander : Quels sont mes droits ? Que peut faire votre bureau ? Qui d’autre peut m’aider ?

finding-support-claim_status = Savoir où en est une demande
    .means = Dans une demande, on demande à un tribunal ou à un service de décider. Selon le projet de traité, vous devriez pouvoir savoir où elle en est.
    .states = Les pays qui acceptent le traité auraient l’obligation de prévoir des plans pour cela. Les victimes devraient avoir facilement des nouvelles sûres. Ceux qui agissent pour elles aussi.
    .ask = Vous pourriez demander un numéro de dossier et la prochaine date.

finding-support-disclosure_requests = De l’aide pour demander des informations sur une entreprise
    .means = Les services publics, comme les tribunaux, devraient rendre cela plus facile. Ils pourraient aider un village à demander à qui est une mine.
    .states = Les pays qui acceptent le traité auraient l’obligation de prévoir des plans pour aider les victimes à participer. Il devrait être plus facile de demander des informations. Elles parlent d’activités d’entreprise liées au dommage.
    .ask = Vous pourriez demander à un service de vous aider à demander des informations.

finding-support-power_imbalance = Quand l’entreprise est bien plus forte
    .means = Une grande société peut avoir beaucoup d’avocats. Une famille de la campagne peut n’en avoir aucun. Les services publics, comme les tribunaux, devraient y penser.
    .states = Les pays qui acceptent le traité auraient l’obligation de prévoir des plans quand un côté a bien plus de pouvoir. Obtenir réparation peut alors être plus dur.
    .ask = Vous pourriez demander comment le service reste juste. Vous pourriez demander le même temps pour parler.

finding-support-reprisal_risks = Des services publics qui pensent au risque de dénoncer
    .means = Dénoncer peut être un risque. Selon le projet de traité, les services publics, comme la police, devraient y penser. Une grosse amende peut empêcher un patron de renvoyer quelqu’un.
    .states = Les pays qui acceptent le traité auraient l’obligation de prévoir des plans contre ce risque. Ils devraient aussi décourager vraiment ceux qui punissent les gens qui dénoncent.
    .ask = Vous pourriez demander au service ce qu’il fait pour la sécurité des gens. Vous pourriez lui demander de ne pas donner votre nom.

finding-support-financial_assistance = De l’aide pour payer les frais
    .means = Les avocats, les papiers et les trajets coûtent cher. Les pays qui acceptent le traité auraient l’obligation de baisser ces frais pour les victimes. Ils pourraient vous aider à payer, par exemple.
    .states = Les pays qui acceptent le traité auraient l’obligation de baisser les frais des victimes. L’argent est une façon. Ils auraient aussi l’obligation de créer un fonds mondial. Il donnerait aux victimes de l’argent et l’aide d’un avocat. Le texte ne dit pas quand, ni selon quelles règles.
    .ask = Vous pourriez demander s’il y a un fonds pour les trajets ou les copies.

finding-support-fee_waiver = Ne pas avoir à payer le tribunal
    .means = Un tribunal demande souvent de l’argent avant d’examiner une affaire. Selon le projet de traité, certaines personnes pourraient ne pas payer.
    .states = Les pays qui acceptent le traité auraient l’obligation de baisser les frais des victimes. Une façon est de ne pas payer le tribunal, dans les cas où cela convient.
    .ask = Vous pourriez demander au tribunal si vous pouvez payer moins, ou rien. Il faudra peut-être montrer ce que vous gagnez.

finding-support-cost_protection = Ne pas avoir à payer les frais de l’autre côté
    .means = Dans certains pays, qui perd paie les avocats de l’autre. Selon le projet de traité, certaines personnes pourraient ne pas payer.
    .states = Les pays qui acceptent le traité auraient l’obligation de baisser les frais des victimes. Une façon est de ne pas payer l’autre côté à la fin d’une affaire civile. La raison serait que l’affaire compte pour beaucoup de gens.
    .ask = Avant d’aller au tribunal, vous pourriez demander à un avocat. Faudrait-il payer l’autre côté ?

finding-support-agency_means = Des services qui peuvent contrôler les entreprises, et sont libres de le faire
    .means = Sans voiture, un service ne peut pas contrôler une mine lointaine. Ces services devraient avoir du soutien. Personne ne devrait faire pression à tort.
    .states = Les pays qui acceptent le traité auraient l’obligation de soutenir les services qui aident à éviter les dommages. Selon la loi de chaque pays, ils devraient être assez libres pour bien le faire. Personne ne devrait faire pression à tort.
    .ask = Si un service dit qu’il ne peut pas agir, vous pourriez demander ce qui lui manque.

finding-support-burden_of_proof = Prouver plus facilement ce qui s’est passé
    .means = Souvent, c’est la personne qui demande qui doit prouver. Selon le projet de traité, cela pourrait changer. Une usine devrait peut-être prouver que sa fumée était sans danger.
    .states = Quand cela convient et se peut, les pays qui acceptent le traité auraient l’obligation de rendre la preuve plus facile. L’autre côté devrait peut-être prouver. Ou le côté qui le peut le mieux.
    .ask = Vous pourriez demander à un avocat si c’est à l’entreprise de prouver.

finding-support-evidence_disclosure = Faire donner les preuves
    .means = Souvent, l’entreprise a les papiers qui montrent ce qui s’est passé. Dans une affaire, elle devrait les donner.
    .states = Les pays qui acceptent le traité auraient l’obligation de faire donner les preuves. Ce devrait être juste, et à temps. C’est pour un procès, ou pour faire respecter la loi.
    .ask = Vous pourriez faire une liste des papiers. Vous pourriez demander au tribunal de les faire donner.

finding-support-group_action_rules = Des règles de tribunal pour agir en groupe
    .means = Parfois, les règles ne permettent d’agir qu’un par un. Elles devraient permettre les affaires de groupe.
    .states = Les règles des tribunaux des pays qui acceptent le traité devraient permettre les affaires de groupe. C’est pour les affaires civiles où l’on parle de dommages aux droits humains.
    .ask = Vous pourriez demander si le tribunal permet les affaires de groupe.

finding-support-consultation_on_remedy = Donner votre avis sur la réparation
    .means = Les services publics, comme les tribunaux, devraient demander l’avis des gens touchés. Ils devraient vraiment écouter. Par exemple, où faut-il un nouveau puits ?
    .states = Les pays qui acceptent le traité auraient l’obligation d’agir, pour qu’on demande vraiment leur avis aux victimes. L’avis porte sur la réparation et sur la façon de la faire. Les pays devraient faire les lois qu’il faudrait.
    .ask = Vous pourriez demander une réunion avant la décision.

finding-support-monitoring = Vérifier que c’est vraiment fait
    .means = Les services publics, comme les tribunaux, devraient pouvoir vérifier. La société fait-elle ce qui a été décidé ? Si elle ne paie pas, ils devraient pouvoir agir.
    .states = Les services publics devraient pouvoir vérifier. Ils devraient pouvoir agir si ce n’est pas fait. Les pays qui acceptent le traité auraient l’obligation de faire les lois qu’il faudrait.
    .ask = S’il manque quelque chose, vous pourriez le dire au service. Vous pourriez lui demander de vérifier.

## Protection

finding-protection-defender_or_witness = Protection des témoins et des personnes qui défendent les droits
    .means = Selon le projet de traité, on n’aurait pas à subir un dommage pour avoir une protection. Peut-être que vous l’avez vu. Ou que vous défendez d’autres gens ou la nature. Ce texte ne protège encore personne. Pour de l’aide maintenant, voyez « À qui s’adresser aujourd’hui ».
    .states = Les pays qui acceptent le traité auraient l’obligation de protéger les témoins. Personne ne pourrait porter atteinte à leurs droits de façon illégale (contre la loi). Cela vaut aussi avant, pendant et après une affaire. L’affaire ne devrait pas les faire souffrir encore. Les pays devraient aussi agir de façon efficace, pour qu’on défende sans danger les droits humains et la nature. Le but : ni menaces, ni violence, ni peur, ni harcèlement, ni punition pour ceux qui dénoncent.
    .ask = Vous pourriez demander une protection à un groupe qui protège les défenseurs, ou à un service de confiance. Vous pourriez demander que votre nom reste secret.

finding-protection-family_and_representative = Protection des familles et de ceux qui agissent pour d’autres
    .means = Ceux qui soutiennent une personne peuvent aussi être en danger. Selon le projet de traité, une sœur ou un avocat devrait aussi avoir une protection. Ce texte ne protège encore personne. Pour de l’aide maintenant, voyez « À qui s’adresser aujourd’hui ».
    .states = Les pays qui acceptent le traité auraient l’obligation de protéger les familles des victimes. Et ceux qui agissent pour elles. Personne ne pourrait porter atteinte à leurs droits de façon illégale (contre la loi). Cela vaut aussi avant, pendant et après une affaire. L’affaire ne devrait pas les faire souffrir encore.
    .ask = Vous pourriez demander une protection pour vous aussi. Vous pourriez demander que votre nom ne soit pas dans les papiers publics.
