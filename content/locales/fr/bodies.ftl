### Places in the world where a person can turn today, in French: chooser, frame and one entry for each body.
### Facts: bodies.json and countries.json of the places data. Read its rules for the words first. They bind.
###
### Never promise, never a time limit in an entry, never say that a name stays secret. Each body says what it cannot do.
### One word for each: body "ce service", defender "personne qui défend les droits" ("défenseurs" only in official names),
### money for harm "un paiement pour le dommage", at once "tout de suite". "Vous" may be a woman or a man.

## Which country: where the places are. Names of countries come from the browser

country-lead = Vous pouvez ne rien choisir. Votre choix reste sur cette page, n’est pas envoyé, et disparaît quand vous la fermez.
country-harm = Où le dommage a eu lieu
country-home = Où l’entreprise a son siège
country-none = Aucun pays choisi
# Told to a screen reader when a country is chosen.
country-found = Services dans la liste : { $number }
country-as_of = Liste au { $date }. « Absent de la liste » veut dire que nous n’en avons pas connaissance. Cela ne veut pas dire que vous n’avez pas de droits.
country-no-promise = Cette liste ne promet pas qu’un service prendra votre affaire.
# For all bodies, instead of numbers. Do not soften "tout de suite".
country-limits = Les délais pour agir peuvent être courts. Renseignez-vous tout de suite.
country-watched = Un téléphone ou un ordinateur surveillé n’est pas sûr pour cela. Des noms peuvent être rendus publics. Certains services parlent au nom de gouvernements.
# Greenland, Puerto Rico, Hong Kong and others: no entry in the list.
country-territory = L’endroit n’est pas dans la liste ? C’est peut-être un territoire. Demandez à un avocat de quel État les traités y comptent.

## Frame

bodies-danger = En danger parce que vous dénoncez les faits
bodies-complain = Où vous, ou votre groupe, pouvez déposer une plainte
bodies-banks = Si une banque de développement a financé le projet : laquelle ?
    .lead = Choisissez une seule banque : celle qui a financé le projet, ou qui l’a assuré.
bodies-more = D’autres services
bodies-organisations = Seulement pour les syndicats et les organisations
bodies-against-state = Ce service examine ce qu’un État a fait, ou n’a pas fait. Pas ce qu’a fait une entreprise.
bodies-against-state-business = Ce service peut écrire aux États et aux entreprises.
bodies-against-business = Ce service examine ce qu’a fait une entreprise.
bodies-against-bank = Ce service examine ce que cette banque a fait, ou n’a pas fait. Pas l’entreprise, ni l’État.
bodies-against-eu = Ce service examine ce qu’a fait un organisme de l’Union européenne.
bodies-who = Qui peut s’y adresser
bodies-can = Ce que ce service peut faire
bodies-cannot = Ce que ce service ne peut pas faire
bodies-first = D’abord
bodies-urgent = S’il y a un danger maintenant
bodies-languages = Langues de travail
bodies-link = La page de ce service
# The state of the list of countries that a body is open to.
bodies-as_of = (liste des pays au { $date })
bodies-by-region = Par région
region-world = Pour tous les pays
region-africa = Afrique
region-americas = Amériques
region-asia = Asie
region-europe = Europe
region-banks = Si une banque de développement a payé

## In danger because you speak up. They choose whom they help. "Defender": someone who stands up for rights, in peace

body-front-line-defenders = Front Line Defenders
    .who = Personnes en danger parce qu’elles agissent en paix pour les droits humains.
    .can = Ils ont une ligne d’urgence, jour et nuit. Ils peuvent donner de l’argent pour la sécurité, vous conseiller pour un téléphone plus sûr, ou s’exprimer en public.
    .cannot = Ils ne peuvent pas aider tout le monde : il y a plus de demandes que d’aide possible. Utilisez un appareil sûr.
    .urgent = Vous pouvez demander de l’aide tout de suite.

# The name of the project is the same in all languages. "Grand risque" is its own condition.
body-protectdefenders-eu = ProtectDefenders.eu (l’aide de l’Union européenne aux personnes qui défendent les droits humains, gérée par 12 groupes)
    .who = Personnes qui courent un grand risque parce qu’elles défendent les droits humains. Aussi leurs familles et leurs groupes.
    .can = Ils peuvent donner de l’argent en urgence, vous aider à partir ailleurs pour un temps, ou soutenir votre groupe.
    .cannot = Ils ne peuvent pas aider tout le monde : il y a plus de demandes que d’aide possible. Utilisez un appareil sûr.
    .urgent = Vous pouvez demander de l’aide tout de suite.

body-omct-fidh-observatory = Observatoire pour la protection des défenseurs des droits humains (FIDH et OMCT)
    .who = Personnes qui défendent les droits, face à des menaces, une arrestation, la torture ou un procès.
    .can = Ils peuvent lancer des appels urgents à agir, donner de petites sommes en urgence, ou observer un procès.
    .cannot = Ils ne peuvent pas aider tout le monde : il y a plus de demandes que d’aide possible. Utilisez un appareil sûr.
    .urgent = Vous pouvez demander de l’aide tout de suite.

body-access-now-helpline = Ligne d’assistance en sécurité numérique d’Access Now (Digital Security Helpline)
    .who = Personnes qui défendent les droits, journalistes, activistes et groupes de défense des droits. En cas de compte piraté, de logiciel espion, de site bloqué ou d’attaque en ligne.
    .can = Des spécialistes de la sécurité numérique peuvent vous aider. C’est gratuit.
    .cannot = Ils ne peuvent pas aider tout le monde : il y a plus de demandes que d’aide possible. Utilisez un appareil sûr. N’écrivez pas depuis un téléphone qui est peut-être surveillé.
    .urgent = Vous pouvez demander de l’aide tout de suite.

body-urgent-action-fund = Fonds d’action urgente (Urgent Action Funds)
    .who = Femmes, personnes trans et personnes non binaires qui défendent les droits. En danger, ou face à une occasion qui ne peut pas attendre.
    .can = Ils peuvent donner vite de petites sommes, aussi pour la sécurité et le bien-être. Il y a des fonds partenaires pour l’Afrique, pour l’Amérique latine et les Caraïbes, et pour l’Asie et le Pacifique.
    .cannot = Ils ne peuvent pas aider tout le monde : il y a plus de demandes que d’aide possible. Utilisez un appareil sûr.
    .urgent = Vous pouvez demander de l’aide tout de suite.

body-defenddefenders = DefendDefenders (Projet des défenseurs des droits humains de l’Est et de la Corne de l’Afrique)
    .who = Personnes qui défendent les droits dans l’Est et la Corne de l’Afrique. Ailleurs en Afrique : en passant par AfricanDefenders.
    .can = Ils peuvent donner une aide en urgence, vous aider à partir ailleurs, ou aider pour un avocat ou un médecin.
    .cannot = Ils ne peuvent pas aider tout le monde : il y a plus de demandes que d’aide possible. Utilisez un appareil sûr.
    .urgent = Vous pouvez demander de l’aide tout de suite.

body-forum-asia = FORUM-ASIA (Forum asiatique pour les droits humains et le développement)
    .who = Personnes en danger en Asie parce qu’elles défendent les droits humains.
    .can = Ils peuvent donner une aide urgente, ou vous aider à partir ailleurs pour un temps.
    .cannot = Ils ne peuvent pas aider tout le monde : il y a plus de demandes que d’aide possible. Utilisez un appareil sûr.
    .urgent = Vous pouvez demander de l’aide tout de suite.

body-emhrf = Fondation euro-méditerranéenne de soutien aux défenseurs des droits humains
    .who = Personnes du sud et de l’est de la Méditerranée, en danger ou dans le besoin parce qu’elles défendent les droits humains.
    .can = Ils peuvent donner de l’argent en urgence.
    .cannot = Ils ne peuvent pas aider tout le monde : il y a plus de demandes que d’aide possible. Utilisez un appareil sûr.
    .urgent = Vous pouvez demander de l’aide tout de suite.

body-cpj = Comité pour la protection des journalistes (CPJ)
    .who = Personnes qui travaillent dans l’information, face à des menaces ou à une arrestation à cause de ce travail.
    .can = Ils peuvent aider en urgence, et vous dire comment mieux vous protéger.
    .cannot = Ils ne peuvent pas aider tout le monde : il y a plus de demandes que d’aide possible. Utilisez un appareil sûr.
    .urgent = Vous pouvez demander de l’aide tout de suite.

body-rsf = Reporters sans frontières (RSF)
    .who = Personnes qui travaillent dans l’information, face à des menaces, ou qui ont dû fuir leur pays.
    .can = Ils peuvent donner de l’argent en urgence, ou aider sur le plan juridique et pour la sécurité.
    .cannot = Ils ne peuvent pas aider tout le monde : il y a plus de demandes que d’aide possible. Utilisez un appareil sûr.
    .urgent = Vous pouvez demander de l’aide tout de suite.

# No urgent measures: it deals with lawsuits and criminal cases.
body-media-defence = Media Defence
    .who = Journalistes et médias libres à qui l’on fait un procès, ou que l’on accuse, pour ce qu’ils ont publié. Aussi quand une entreprise fait le procès.
    .can = Ils peuvent payer un avocat, ou vous en trouver un.
    .cannot = Ils ne peuvent pas aider tout le monde : il y a plus de demandes que d’aide possible. Utilisez un appareil sûr.

# No urgent measures: not a quick service. It must be said.
body-protection-international = Protection International
    .who = Personnes qui défendent les droits, communautés et groupes dont le risque dure, comme pour la terre ou la nature.
    .can = Ils peuvent vous former, et vous aider à prévoir comment protéger votre groupe ensemble.
    .cannot = Ce n’est pas une aide rapide en cas d’urgence. Ils ne peuvent pas aider tout le monde : il y a plus de demandes que d’aide possible. Utilisez un appareil sûr.

# No urgent measures in the data.
body-pbi = Brigades de paix internationales (Peace Brigades International, PBI)
    .who = Personnes qui défendent les droits et communautés menacées, dans certains pays.
    .can = Ils peuvent envoyer des personnes de l’étranger pour vous accompagner, afin que d’autres voient ce qui se passe.
    .cannot = Ils travaillent seulement dans certains pays. Ils ne peuvent pas aider tout le monde : il y a plus de demandes que d’aide possible. Utilisez un appareil sûr.

## The Americas

# Courts first for a complaint, not for an urgent request. The Inter-American Court takes no case from a person.
body-iachr = Commission interaméricaine des droits de l’homme (CIDH)
    .who = Toute personne, tout groupe ou toute organisation reconnue, aussi pour d’autres.
    .can = Elle peut étudier une affaire, aider les deux parties à se mettre d’accord, et dire ce que l’État devrait faire. Certaines affaires peuvent arriver à la Cour interaméricaine.
    .cannot = Beaucoup d’affaires attendent des années. La Commission choisit les demandes urgentes qu’elle accepte.
    .first = Passez par les tribunaux du pays, sauf s’ils vous sont fermés, ne servent à rien ou sont beaucoup trop lents.
    .urgent = Faites une demande tout de suite, sans passer d’abord par un tribunal. Elle peut demander à un État de protéger des personnes en grave danger.

# .can: recommendations only. Rapid response: working rules of 2024.
body-escazu-caac = Comité d’appui à la mise en œuvre et au respect de l’Accord d’Escazú (Committee to Support Implementation and Compliance)
    .who = Tout le monde, sur la nature et l’environnement. C’est pour des faits que l’on vous cache, une décision prise sans vous écouter, ou des tribunaux qui vous sont fermés. Ou pour des personnes qui défendent les droits et ne sont pas protégées.
    .can = Il peut dire à l’État ce qu’il devrait faire.
    .cannot = Ce n’est pas un tribunal, et il ne peut pas punir. Il est nouveau, avec très peu d’expérience.
    .first = Demandez ce qu’il faut tenter dans votre pays. Ses règles en tiennent compte.
    .urgent = Les personnes qui défendent les droits peuvent demander une réponse rapide. C’est nouveau et peu connu.

## Africa

body-achpr = Commission africaine des droits de l’homme et des peuples
    .who = Toute personne ou toute organisation, aussi pour d’autres.
    .can = Elle peut étudier une affaire, l’envoyer à la Cour africaine, ou dire ce que l’État devrait faire. Il peut s’agir d’une entreprise que l’État n’a pas contrôlée.
    .cannot = Elle est lente. Souvent, les États ne font pas ce qu’elle dit.
    .first = Passez par les tribunaux du pays, sauf si c’est inutile ou beaucoup trop lent.
    .urgent = Faites une demande tout de suite. Elle peut demander à l’État des mesures qui ne peuvent pas attendre.

body-achpr-sr-hrd = Rapporteur spécial sur les défenseurs des droits de l’homme et point focal sur les représailles en Afrique
    .who = Personnes qui défendent les droits en Afrique, face à des menaces, des attaques, une arrestation ou du harcèlement. Ou toute personne pour elles.
    .can = Cet expert ou cette experte de la Commission africaine peut écrire à l’État, s’exprimer en public, et en parler à la Commission.
    .cannot = L’expert ne peut pas vous protéger sur place, ni ordonner à un État ou à une entreprise d’agir.
    .urgent = Vous pouvez faire une demande tout de suite. L’expert peut écrire à l’État sans attendre.

# Only against States whose declaration under Article 34(6) is in force. No exception to "courts first" stands in the data.
body-african-court = Cour africaine des droits de l’homme et des peuples
    .who = Toute personne, ou un groupe qui a le statut d’observateur auprès de la Commission africaine. Seulement contre un État qui le permet encore.
    .can = Elle peut rendre un jugement qui oblige l’État, et lui ordonner de réparer le dommage.
    .cannot = Elle ne peut pas prendre votre affaire si l’État ne le permet pas. Certains ont cessé de le permettre : vérifiez d’abord.
    .first = Passez par les tribunaux du pays.
    .urgent = Vous pouvez demander des mesures tout de suite, avant que l’affaire soit jugée.

body-acerwc = Comité africain d’experts sur les droits et le bien-être de l’enfant
    .who = Toute personne, tout groupe, ou une organisation que reconnaît l’Union africaine, un État membre ou les Nations Unies. Il faut que ce soit pour un enfant.
    .can = Il peut étudier une affaire, par exemple sur le travail des enfants, et dire ce que l’État devrait faire.
    .cannot = Il ne peut pas forcer un État à agir.
    .first = Passez par les tribunaux du pays, sauf si c’est inutile ou beaucoup trop lent.
    .urgent = Faites une demande tout de suite. Il peut demander à l’État des mesures qui ne peuvent pas attendre.

# Not anonymous. Burkina Faso, Mali and Niger left in 2025.
body-ecowas-court = Cour de justice de la Communauté (CEDEAO)
    .who = Toute personne dans un État de la CEDEAO, dont les droits humains ont été violés. Pas besoin de passer d’abord par les tribunaux du pays.
    .can = Elle peut rendre un jugement qui oblige l’État, et ordonner un paiement pour le dommage.
    .cannot = Souvent, les États n’appliquent pas ses jugements. Vous devez donner votre nom. Pas tant qu’une autre cour internationale a l’affaire. Pas pour le Burkina Faso, le Mali ou le Niger.
    .urgent = Si vous y portez une affaire, vous pouvez demander tout de suite des mesures, ou une procédure plus rapide.

# Do not soften "très stricte": its time limit is among the shortest of all.
body-eacj = Cour de justice de l’Afrique de l’Est
    .who = Toute personne qui vit dans un État partenaire de la Communauté d’Afrique de l’Est. Pas besoin de passer d’abord par les tribunaux du pays.
    .can = Elle peut déclarer qu’un État a violé le traité de la Communauté.
    .cannot = Elle n’a pas tous les pouvoirs sur les droits humains. Elle est très stricte sur les délais : adressez-vous donc à un avocat maintenant.
    .urgent = Vous pouvez demander à la Cour un ordre avant que l’affaire soit jugée.

## Europe

# .urgent: only for a real risk of serious and irreversible harm.
body-echr = Cour européenne des droits de l’homme
    .who = Toute personne, tout groupe ou toute organisation, pour un dommage subi directement.
    .can = Elle peut rendre un jugement qui oblige l’État, et ordonner un paiement pour le dommage. Cela peut être parce que l’État n’a pas protégé des gens contre une entreprise.
    .cannot = Elle rejette la plupart des affaires. Son formulaire est strict.
    .first = Passez par les tribunaux du pays, jusqu’au plus haut qui peut aider.
    .urgent = Faites une demande tout de suite. Seulement pour un risque réel de dommage grave, que l’on ne pourrait plus réparer.

# Only organisations. It must never look like a place for one person’s case.
body-ecsr = Comité européen des Droits sociaux (réclamations collectives)
    .who = Seulement les syndicats, les organisations d’employeurs et les groupes internationaux de sa liste. En Finlande, aussi des groupes nationaux.
    .can = Il peut décider si la loi ou la pratique d’un État viole la Charte sociale européenne, sur le travail, la santé ou le logement.
    .cannot = Il ne peut pas prendre l’affaire d’une seule personne, ni ordonner un paiement pour le dommage. Seulement pour les États qui ont accepté cela.
    .urgent = Une organisation peut lui demander d’appeler à des mesures tout de suite.

body-coe-commissioner = Commissaire aux droits de l’homme du Conseil de l’Europe
    .who = Tout le monde peut écrire, aussi les personnes et les groupes qui défendent les droits.
    .can = Le ou la Commissaire peut se rendre sur place, écrire aux gouvernements ou s’exprimer en public. Ou encore donner un avis à la Cour européenne des droits de l’homme.
    .cannot = Le ou la Commissaire ne peut pas prendre la plainte d’une seule personne, ni la trancher.

body-eu-ombudsman = Médiateur européen
    .who = Citoyens et citoyennes de l’Union européenne, personnes qui y vivent, et organisations qui y ont un bureau.
    .can = Il peut examiner le mauvais travail d’un organisme de l’Union européenne, proposer une solution, et dire ce qu’il faudrait faire.
    .cannot = Il ne peut pas agir contre un État, une entreprise ou un organisme national. Il ne peut forcer personne.
    .first = Écrivez à l’organisme de l’Union européenne dont vous vous plaignez.

# In an Aarhus country: by a public or private body. Elsewhere: by a State body or State company of an Aarhus country, or a
# private company with its headquarters in one.
body-aarhus-sr = Rapporteur spécial sur les défenseurs de l’environnement, selon la Convention d’Aarhus
    .who = Toute personne punie ou harcelée, ou qui va bientôt l’être, au sujet de l’environnement : pour avoir posé des questions, participé ou saisi un tribunal. Ou quelqu’un pour elle. Hors des pays d’Aarhus : seulement si l’auteur est un pays d’Aarhus, son entreprise publique ou une entreprise qui y a son siège.
    .can = L’expert ou l’experte peut écrire à l’État, s’exprimer en public, ou organiser des discussions.
    .cannot = L’expert ne peut pas donner d’ordres, ni payer.
    .urgent = Faites une demande tout de suite. L’expert peut demander des mesures pour vous protéger maintenant.

body-aarhus-accc = Comité d’examen du respect des dispositions de la Convention d’Aarhus
    .who = Toute personne, ou tout groupe de défense des droits, sur l’environnement. C’est pour des faits que l’on vous cache, une décision prise sans vous écouter, ou des tribunaux qui vous sont fermés.
    .can = Il peut dire si un État respecte la Convention d’Aarhus, et ce que cet État devrait faire.
    .cannot = Il ne peut pas ordonner un paiement pour le dommage, ni annuler une décision.
    .first = Demandez ce qu’il faut tenter dans votre pays. Il en tient compte.

## United Nations experts. No court first. They choose what they take up

# Not anonymous. "Rester secret" is the reader’s request, not a promise.
body-un-special-procedures = Procédures spéciales des Nations Unies : un seul formulaire pour tous les rapporteurs spéciaux, rapporteuses spéciales et groupes de travail
    .who = Tout le monde, de tout pays. Aussi pour quelqu’un d’autre : si possible, avec son accord. Vous devez donner votre nom.
    .can = Ces experts et expertes peuvent écrire au gouvernement et à l’entreprise. Pas besoin de passer d’abord par les tribunaux.
    .cannot = Ils choisissent les affaires qu’ils prennent. Ils ne peuvent pas ordonner, payer ou protéger. Les lettres sont publiées plus tard. Des noms peuvent être publiés : dites si le vôtre doit rester secret.
    .urgent = Vous pouvez faire une demande tout de suite. Ils peuvent écrire au gouvernement sans attendre.

body-un-wg-business = Groupe de travail des Nations Unies sur les entreprises et les droits de l’homme
    .who = Toute personne à qui une entreprise a causé un dommage, ou qui agit pour d’autres. Utilisez le formulaire unique des Procédures spéciales des Nations Unies. Vous devez donner votre nom.
    .can = Ces experts et expertes peuvent écrire aux gouvernements et aux entreprises.
    .cannot = Ils choisissent les affaires qu’ils prennent. Ils ne peuvent pas ordonner, payer ou protéger. Des noms peuvent être publiés : dites si le vôtre doit rester secret.
    .urgent = Vous pouvez faire une demande tout de suite. Ils peuvent écrire au gouvernement sans attendre.

body-un-sr-hrd = Rapporteur spécial des Nations Unies sur la situation des défenseurs et défenseuses des droits humains
    .who = Personnes qui défendent les droits, face à des menaces, des attaques, une arrestation, des mensonges ou des procès. Ou toute personne pour elles. Utilisez le formulaire unique des Procédures spéciales des Nations Unies. Vous devez donner votre nom.
    .can = L’expert ou l’experte peut écrire aux gouvernements et aux entreprises, ou s’exprimer en public.
    .cannot = L’expert ne peut pas vous protéger sur place. Des noms peuvent être publiés : dites si le vôtre doit rester secret.
    .urgent = Vous pouvez faire une demande tout de suite. L’expert peut écrire sans attendre.

body-un-wgad = Groupe de travail des Nations Unies sur la détention arbitraire
    .who = Une personne enfermée sans bonne raison selon le droit. Aussi sa famille, un avocat ou un groupe de défense des droits.
    .can = Ces experts et expertes peuvent dire si le droit permet de détenir cette personne.
    .cannot = Ils ne peuvent libérer personne. Nul ne peut forcer l’État à les suivre. Des noms peuvent être publiés : dites si le vôtre doit rester secret.
    .urgent = Vous pouvez faire une demande tout de suite. Ils peuvent écrire à l’État sans attendre.

# No urgent measures in the data.
body-un-reprisals = Action des Nations Unies contre les représailles visant les personnes qui coopèrent avec elles
    .who = Toute personne menacée ou punie pour avoir coopéré avec les Nations Unies sur les droits humains.
    .can = Les Nations Unies peuvent en parler à l’État. Elles peuvent aussi le mettre dans un rapport annuel.
    .cannot = Elles ne peuvent pas vous protéger sur place. Dites clairement si votre nom ne doit pas apparaître.

## United Nations committees: one for each treaty. They act only against States that accepted complaints
# Remedy: the committee asks the State to put things right; it cannot order it. In all eight: the person under the State’s
# jurisdiction, or someone with their consent; not anonymous; one may ask that the name is not published. "Not while another
# international body has it": rules differ. Views are not enforced. The State may well learn the name: ask a lawyer whether
# the entries should say so.

body-ccpr = Comité des droits de l’homme (Nations Unies)
    .who = Toute personne sous l’autorité de l’État, ou d’autres avec son accord. Il faut donner votre nom : demandez qu’il ne soit pas publié.
    .can = Il peut dire si l’État a violé des droits, comme celui d’être libre ou de s’exprimer, et demander une réparation.
    .cannot = Cela prend des années. Il ne peut pas forcer un État. Pas tant qu’un autre organe international a l’affaire.
    .first = Passez par les tribunaux du pays, sauf si c’est inutile ou beaucoup trop lent.
    .urgent = Faites une demande tout de suite : il peut demander à l’État de vous protéger.

body-cedaw = Comité pour l’élimination de la discrimination à l’égard des femmes (Nations Unies)
    .who = Toute personne sous l’autorité de l’État, ou d’autres avec son accord. Il faut donner votre nom : demandez qu’il ne soit pas publié.
    .can = Il peut dire si des femmes ou des filles ont été moins bien traitées, et demander une réparation.
    .cannot = Cela prend des années. Il ne peut pas forcer un État. Pas tant qu’un autre organe international a l’affaire.
    .first = Passez par les tribunaux du pays, sauf si c’est inutile ou beaucoup trop lent.
    .urgent = Faites une demande tout de suite : il peut demander à l’État de vous protéger.

body-crc = Comité des droits de l’enfant (Nations Unies)
    .who = Toute personne sous l’autorité de l’État, ou d’autres avec son accord. Il faut donner votre nom : demandez qu’il ne soit pas publié.
    .can = Il peut dire si l’État a violé les droits d’un enfant (moins de 18 ans), et demander une réparation.
    .cannot = Cela prend des années. Il ne peut pas forcer un État. Pas tant qu’un autre organe international a l’affaire.
    .first = Passez par les tribunaux du pays, sauf si c’est inutile ou beaucoup trop lent.
    .urgent = Faites une demande tout de suite : il peut demander à l’État de vous protéger.

body-cescr = Comité des droits économiques, sociaux et culturels (Nations Unies)
    .who = Toute personne sous l’autorité de l’État, ou d’autres avec son accord. Il faut donner votre nom : demandez qu’il ne soit pas publié.
    .can = Il peut dire si l’État a violé des droits, comme le travail ou la santé, et demander une réparation.
    .cannot = Cela prend des années. Il ne peut pas forcer un État. Pas tant qu’un autre organe international a l’affaire.
    .first = Passez par les tribunaux du pays, sauf si c’est inutile ou beaucoup trop lent.
    .urgent = Faites une demande tout de suite : il peut demander à l’État de vous protéger.

body-crpd = Comité des droits des personnes handicapées (Nations Unies)
    .who = Toute personne sous l’autorité de l’État, ou d’autres avec son accord. Il faut donner votre nom : demandez qu’il ne soit pas publié.
    .can = Il peut dire si l’État a violé les droits d’une personne handicapée, et demander une réparation.
    .cannot = Cela prend des années. Il ne peut pas forcer un État. Pas tant qu’un autre organe international a l’affaire.
    .first = Passez par les tribunaux du pays, sauf si c’est inutile ou beaucoup trop lent.
    .urgent = Faites une demande tout de suite : il peut demander à l’État de vous protéger.

body-cat = Comité contre la torture (Nations Unies)
    .who = Toute personne sous l’autorité de l’État, ou d’autres avec son accord. Il faut donner votre nom : demandez qu’il ne soit pas publié.
    .can = Il peut dire si l’État a commis ou permis la torture ou des actes cruels, et demander une réparation.
    .cannot = Cela prend des années. Il ne peut pas forcer un État. Pas tant qu’un autre organe international a l’affaire.
    .first = Passez par les tribunaux du pays, sauf si c’est inutile ou beaucoup trop lent.
    .urgent = Faites une demande tout de suite : il peut demander à l’État de vous protéger.

body-cerd = Comité pour l’élimination de la discrimination raciale (Nations Unies)
    .who = Toute personne sous l’autorité de l’État, ou d’autres avec son accord. Il faut donner votre nom : demandez qu’il ne soit pas publié.
    .can = Il peut dire si des gens ont été moins bien traités à cause de leur race ou de leur origine, et demander une réparation.
    .cannot = Cela prend des années. Il ne peut pas forcer un État. Pas tant qu’un autre organe international a l’affaire.
    .first = Passez par les tribunaux du pays, sauf si c’est inutile ou beaucoup trop lent.
    .urgent = Faites une demande tout de suite : il peut demander à l’État de vous protéger.

# Urgent action (Article 30 of its treaty) is open for every State party: more States than accepted complaints (Article 31).
body-ced = Comité des disparitions forcées (Nations Unies)
    .who = Toute personne sous l’autorité de l’État, ou d’autres avec son accord. Il faut donner votre nom : demandez qu’il ne soit pas publié.
    .can = Il peut dire si l’État a fait disparaître quelqu’un, ou y a aidé, et demander une réparation.
    .cannot = Cela prend des années. Il ne peut pas forcer un État. Pas tant qu’un autre organe international a l’affaire.
    .first = Avant une plainte : les tribunaux du pays, sauf si c’est inutile ou beaucoup trop lent.
    .urgent = Demandez tout de suite une action en urgence. Elle est possible pour plus d’États.

## Other places about companies or States, in one country or many

# A directory: the link goes to a list. Status A or B is given by the Global Alliance of these bodies.
body-nhri = Institutions nationales des droits humains (une liste)
    .who = Cela dépend du pays. Cherchez celle du vôtre.
    .can = Si leur loi le permet, elles peuvent écouter, conseiller, aider les deux parties à se parler, ou examiner une plainte. Certaines examinent des entreprises.
    .cannot = Tous les pays n’en ont pas, et les pouvoirs varient. Certaines ne sont pas indépendantes. Regardez leur statut (A ou B) auprès de GANHRI, leur alliance mondiale.
    .first = Cela dépend du pays. Renseignez-vous.

body-oecd-ncp = Points de contact nationaux de l’OCDE pour la conduite responsable des entreprises
    .who = Toute personne qui a une bonne raison, de tout pays : travailleurs et travailleuses, communautés, syndicats, groupes. L’entreprise doit venir d’un pays qui suit les règles de l’OCDE, ou y travailler.
    .can = Ils peuvent proposer des discussions et publier une déclaration. Ils peuvent parfois dire ce que l’entreprise devrait faire.
    .cannot = Ils ne peuvent pas forcer une entreprise, ordonner un paiement pour le dommage, ni vous protéger. Certains travaillent bien mieux que d’autres.

# Anonymous only through the form. The law is being cut back: check this entry first.
body-bafa-lksg = Procédure de plainte du BAFA, selon la loi allemande sur les chaînes d’approvisionnement (LkSG)
    .who = Toute personne dans le monde qui subit un dommage dans la chaîne d’approvisionnement d’une grande entreprise en Allemagne (au moins 1 000 personnes y travaillent). Ou quelqu’un pour elle.
    .can = Le BAFA peut demander des réponses à l’entreprise et lui ordonner d’agir. Son formulaire peut être envoyé sans nom. Un e-mail, non.
    .cannot = Il ne peut pas vous obtenir d’argent pour le dommage. Cette loi est en train d’être réduite : regardez d’abord sa page.

body-international-accord = Accord international sur la santé et la sécurité dans l’industrie du textile et de la confection
    .who = Les travailleurs et travailleuses des usines qu’il couvre, au Bangladesh et au Pakistan, et les personnes qui parlent pour eux. Au Bangladesh, le RMG Sustainability Council s’en occupe.
    .can = Il peut inspecter une usine, contrôler les réparations, et traiter la plainte d’une personne qui y travaille.
    .cannot = Il ne peut pas aider dans d’autres usines. Ce n’est pas un tribunal, et il n’y a pas de paiement général pour le dommage.

## Only for unions and organisations

body-ilo-cfa = Comité de la liberté syndicale de l’OIT
    .who = Seulement les syndicats et les organisations d’employeurs. Si vous êtes une travailleuse ou un travailleur seul, adressez-vous à un syndicat.
    .can = Il peut dire ce qu’un gouvernement devrait faire au sujet du droit d’adhérer à un syndicat ou de négocier. Cela peut être parce qu’une entreprise casse un syndicat. Il peut contacter le gouvernement en cas d’urgence.
    .cannot = Il ne peut pas prendre l’affaire d’une seule personne. Il tient compte d’une affaire encore en cours dans le pays.

body-ilo-representation = Réclamation à l’OIT (la plainte d’un syndicat, selon la Constitution de l’OIT)
    .who = Seulement les syndicats et les organisations d’employeurs.
    .can = Un comité peut examiner si un État respecte un traité de l’OIT auquel il a adhéré, et faire un rapport. Cela peut porter sur le travail forcé, le travail des enfants, la sécurité ou les peuples autochtones.
    .cannot = Il ne peut pas prendre l’affaire d’une seule personne.

## If a development bank paid for the project or insured it
# Where staff come first, a person in danger is told to ask the body what to do. That is our advice, not a rule of the bank.

# To be replaced by one World Bank Group mechanism: check this entry and body-cao first.
body-wb-inspection-panel = Panel d’inspection de la Banque mondiale (et Service de règlement des différends)
    .who = Au moins deux personnes qui vivent là où est le projet, ou quelqu’un pour elles.
    .can = Il peut aider les deux parties à se parler, et vérifier si la banque a suivi ses propres règles. Il peut faire un rapport au conseil d’administration de la banque.
    .cannot = Il ne peut pas ordonner un paiement pour le dommage, ni arrêter seul un projet. Un nouvel organe doit le remplacer : regardez sa page. Demandez que votre nom reste secret.
    .first = Parlez-en au personnel de la Banque mondiale. C’est dangereux ? Demandez à ce service quoi faire.

body-cao = Bureau du conseiller-médiateur pour l’application des directives (CAO) de l’IFC et de la MIGA
    .who = Toute personne touchée, ou qui pourrait l’être, par un projet privé que l’IFC a financé ou que la MIGA a assuré. Ou quelqu’un pour elle. L’IFC et la MIGA font partie du Groupe de la Banque mondiale.
    .can = Il peut aider les deux parties à se parler, et vérifier si la banque a suivi ses propres règles. Il peut faire un rapport au conseil d’administration de la banque.
    .cannot = Il ne peut pas ordonner un paiement pour le dommage, ni arrêter seul un projet. Un nouvel organe doit le remplacer : regardez sa page. Demandez que votre nom reste secret.

body-adb-am = Mécanisme de redevabilité (Accountability Mechanism) de la Banque asiatique de développement
    .who = Au moins deux personnes du pays du projet, ou quelqu’un pour elles.
    .can = Il peut aider les deux parties à se parler, et vérifier si la banque a suivi ses propres règles. Il peut faire un rapport au conseil d’administration de la banque.
    .cannot = Il ne peut pas ordonner un paiement pour le dommage, ni arrêter seul un projet. Demandez que votre nom reste secret.
    .first = Écrivez au personnel de la banque. C’est dangereux ? Demandez à ce service quoi faire.

body-afdb-irm = Mécanisme indépendant de recours de la Banque africaine de développement
    .who = Personnes touchées, ou qui pourraient l’être, par un projet de la banque. Ou quelqu’un pour elles.
    .can = Il peut aider les deux parties à se parler, et vérifier si la banque a suivi ses propres règles. Il peut faire un rapport au conseil d’administration de la banque.
    .cannot = Il ne peut pas ordonner un paiement pour le dommage, ni arrêter seul un projet. Demandez que votre nom reste secret.
    .first = Dites ce que vous avez tenté jusqu’ici. Demandez ce qu’il faut encore.

body-ebrd-ipam = Mécanisme indépendant de redevabilité des projets (Independent Project Accountability Mechanism, IPAM) de la Banque européenne pour la reconstruction et le développement (BERD)
    .who = Une ou plusieurs personnes touchées, ou une organisation pour elles. Vous devez donner votre nom.
    .can = Il peut aider les deux parties à se parler, et vérifier si la banque a suivi ses propres règles. Il peut faire un rapport au conseil d’administration de la banque.
    .cannot = Il ne peut pas ordonner un paiement pour le dommage, ni arrêter seul un projet. Demandez que votre nom reste secret.
    .first = Essayez de trouver une solution avec l’entreprise ou la banque. Ou dites pourquoi vous ne l’avez pas fait.

# After it, the European Ombudsman: but its own rule speaks of people and organisations in the EU. So: "demandez si".
body-eib-cm = Mécanisme de traitement des plaintes de la Banque européenne d’investissement
    .who = Toute personne, de tout pays, qui pense que la banque a mal agi. Vous devez donner votre nom.
    .can = Il peut aider les deux parties à se parler, et vérifier si la banque a suivi ses propres règles. Il peut faire un rapport au conseil d’administration de la banque.
    .cannot = Il ne peut pas ordonner un paiement pour le dommage, ni arrêter seul un projet. Demandez que votre nom reste secret. Ensuite, demandez si vous pouvez vous adresser au Médiateur européen.

body-idb-mici = Mécanisme indépendant de consultation et d’investigation (MICI) du Groupe de la Banque interaméricaine de développement (BID, BID Invest, BID Lab)
    .who = Au moins deux personnes qui vivent dans le pays du projet, ou quelqu’un pour elles.
    .can = Il peut aider les deux parties à se parler, et vérifier si la banque a suivi ses propres règles. Il peut faire un rapport au conseil d’administration de la banque.
    .cannot = Il ne peut pas ordonner un paiement pour le dommage, ni arrêter seul un projet. Demandez que votre nom reste secret.
    .first = Parlez-en à l’équipe de la banque chargée du projet. Ou dites pourquoi vous ne l’avez pas fait.

body-aiib-ppm = Mécanisme pour les personnes touchées par les projets (Project-affected People’s Mechanism, PPM) de la Banque asiatique d’investissement dans les infrastructures (AIIB)
    .who = Au moins deux personnes touchées, ou qui pourraient l’être. Ou quelqu’un pour elles.
    .can = Il peut aider les deux parties à se parler, et vérifier si la banque a suivi ses propres règles. Il peut faire un rapport au conseil d’administration de la banque.
    .cannot = Il ne peut pas ordonner un paiement pour le dommage, ni arrêter seul un projet. Au début, il n’a pris presque aucune affaire. Demandez que votre nom reste secret.
    .first = Essayez le bureau des plaintes du projet et le personnel de la banque. C’est dangereux ? Demandez à ce service quoi faire.

body-gcf-irm = Mécanisme de recours indépendant du Fonds vert pour le climat
    .who = Une ou plusieurs personnes touchées, ou qui pourraient l’être, par un projet du fonds. Ou quelqu’un pour elles.
    .can = Il peut aider les deux parties à se parler, et vérifier si le fonds a suivi ses propres règles. Il peut faire un rapport au conseil d’administration du fonds.
    .cannot = Il ne peut pas ordonner un paiement pour le dommage, ni arrêter seul un projet. Demandez que votre nom reste secret.

body-dfc-oa = Mécanisme indépendant de redevabilité (Office of Accountability) de l’agence des États-Unis pour le financement du développement (US International Development Finance Corporation, DFC)
    .who = Personnes touchées, ou qui pourraient l’être, par un projet que la DFC soutient. Aussi les travailleurs et travailleuses, ou quelqu’un pour ces personnes.
    .can = Il peut aider les deux parties à se parler, et vérifier si la DFC a suivi ses propres règles. Il peut faire un rapport au conseil d’administration de la DFC.
    .cannot = Il ne peut pas ordonner un paiement pour le dommage, ni arrêter seul un projet. Il a très peu de personnel. Demandez que votre nom reste secret.

# Little verified: check its page and rules first.
body-icm-fmo-deg-proparco = Mécanisme indépendant de traitement des réclamations de FMO (Pays-Bas), DEG (Allemagne) et Proparco (France)
    .who = Toute personne ou tout groupe touché par un projet financé avec leur argent.
    .can = Il peut aider les deux parties à se parler, et vérifier si la banque a suivi ses propres règles. Il peut faire un rapport au conseil d’administration de la banque.
    .cannot = Il ne peut pas ordonner un paiement pour le dommage, ni arrêter seul un projet. Demandez que votre nom reste secret.

## Notes on a country: facts only. The year, or month and year, never a day
# African Court: what was taken back is the declaration under Article 34(6) of its Protocol.

country-note-bf = Ce pays a quitté la CEDEAO en janvier 2025. La Cour de la CEDEAO n’est pas ouverte contre lui. Demandez si la Cour africaine l’est encore.
country-note-bj = En 2020, ce pays a retiré son accord pour que des personnes portent des affaires contre lui devant la Cour africaine.
country-note-by = Ce pays a quitté deux traités : celui sur les plaintes au Comité des droits de l’homme des Nations Unies (2023) et la Convention d’Aarhus (2022). Il n’est pas membre du Conseil de l’Europe.
country-note-ca = Ce pays n’a pas adhéré à la Convention américaine. La Commission interaméricaine utilise la Déclaration américaine à la place. Le bureau des plaintes sur les entreprises canadiennes (OCRE) n’a personne à sa tête, à notre connaissance : adressez-vous au Point de contact national.
country-note-ci = En 2020, ce pays a retiré son accord pour que des personnes portent des affaires contre lui devant la Cour africaine.
country-note-cn = Ce pays n’a accepté aucune procédure de plainte des Nations Unies, mais vous pouvez écrire aux Procédures spéciales des Nations Unies. Il n’a pas adhéré aux Principes directeurs de l’OCDE. Si l’entreprise est étrangère, regardez son pays d’origine.
country-note-cu = Ce pays ne participe pas à l’OEA. La Commission interaméricaine suit encore ce qui s’y passe et reçoit des plaintes. Le gouvernement ne répond pas.
country-note-eg = À notre connaissance, ce pays n’a pas accepté les plaintes selon la Charte africaine des droits et du bien-être de l’enfant.
# Western Sahara. Say nothing more.
country-note-eh = Aucune liste ici ne convient à ce territoire. Vous pouvez écrire aux Procédures spéciales des Nations Unies. Adressez-vous aussi à un avocat.
country-note-ir = Ce pays n’a accepté aucune procédure de plainte des Nations Unies. Vous pouvez quand même écrire aux Procédures spéciales des Nations Unies.
country-note-jm = Ce pays a quitté en 1998 le traité sur les plaintes au Comité des droits de l’homme des Nations Unies.
country-note-ma = Ce pays n’a pas adhéré à la Charte africaine.
country-note-ml = Ce pays a quitté la CEDEAO en janvier 2025. La Cour de la CEDEAO n’est pas ouverte contre lui. Demandez si la Cour africaine l’est encore.
country-note-ne = Ce pays a quitté la CEDEAO en janvier 2025. La Cour de la CEDEAO n’est pas ouverte contre lui. Demandez si la Cour africaine l’est encore.
country-note-ni = Ce pays a quitté l’OEA en novembre 2023. La Commission interaméricaine suit encore ce qui s’y passe et reçoit des plaintes. Le gouvernement ne coopère pas avec elle.
# "La mi-septembre" must stay: it is not the whole month.
country-note-ru = La Cour européenne des droits de l’homme peut examiner seulement ce qui s’est passé jusqu’à la mi-septembre 2022. Cet État ne coopère pas avec elle.
country-note-rw = En 2016, ce pays a retiré son accord pour que des personnes portent des affaires contre lui devant la Cour africaine.
country-note-tl = Ce pays est membre de l’ASEAN depuis octobre 2025. L’ASEAN n’a aucun organe qui tranche des plaintes.
country-note-tn = En mars 2025, ce pays a retiré son accord pour que des personnes portent des affaires contre lui devant la Cour africaine. Depuis mars 2026, les personnes ne peuvent plus y porter de nouvelles affaires.
country-note-tt = Ce pays a quitté la Convention américaine (1999) et le traité sur les plaintes au Comité des droits de l’homme des Nations Unies. La Commission interaméricaine utilise la Déclaration américaine à la place.
# Neutral: nothing on standing.
country-note-tw = Les plaintes selon les traités des Nations Unies n’y sont pas ouvertes. Demandez aux Procédures spéciales des Nations Unies si vous pouvez leur écrire.
country-note-tz = En 2019, ce pays a retiré son accord pour que des personnes portent des affaires contre lui devant la Cour africaine.
country-note-us = Ce pays n’a pas adhéré à la Convention américaine. La Commission interaméricaine utilise la Déclaration américaine à la place. Ce pays n’a pas non plus accepté de procédure de plainte des Nations Unies, mais vous pouvez écrire aux Procédures spéciales des Nations Unies.
# A return to the American Convention in 2019 is disputed.
country-note-ve = Ce pays dit avoir quitté l’OEA. La Commission interaméricaine suit encore ce qui s’y passe et reçoit des plaintes. Il a quitté la Convention américaine en 2013 (un retour en 2019 est contesté).
