### The draft in plain French: our own summing-up of each clause of Articles 1, 4 and 7, and of the clauses of other
### Articles that a finding or a chapter points to. Shown next to the draft's own words, which alone are official.
###
### Each one says what the clause says, whole and no more. The draft's own terms stand in quotation marks or brackets.
### "Auraient l'obligation de" = "shall" in the conditional ("devraient" alone could be read as "should").
###
###   dommage causé aux droits humains   "adverse human rights impact" (clause 1.2)
###   atteinte                           "human rights abuse" (clause 1.3)
###   organisme public                   "relevant State agencies" (clause 1.10)
###   réparation                         "remedy" and "reparation"; "recours effectif" is the UN's "effective remedy"
###   représailles                       "reprisals"; lien d'affaires: "business relationship" (clause 1.6)


## Article 1

article-1 = Ce que les mots veulent dire (Définitions)

clause-1-1 = Une « victime » est toute personne ou tout groupe qui a subi une atteinte aux droits humains dans le cadre d’activités commerciales. Peu importe sa nationalité ou son domicile légal. Le mot peut aussi inclure la famille immédiate de la personne directement touchée. Il peut aussi inclure les personnes à sa charge. Il n’est pas nécessaire que l’auteur soit identifié, arrêté, poursuivi ou reconnu coupable.

clause-1-2 = Une « incidence négative sur les droits humains » est un dommage causé aux droits humains : une personne peut moins, ou ne peut plus, jouir d’un droit humain. Ce doit être un droit reconnu dans le monde entier (au niveau international).

clause-1-3 = Une « atteinte aux droits humains » est un acte ou une omission (ce qui est fait, ou pas), en lien avec des activités commerciales. Il en résulte un dommage causé aux droits humains.

clause-1-4 = Les « activités commerciales » désignent toute activité économique ou autre d’une personne ou d’une organisation (personne morale). Par exemple fabriquer, transporter, promouvoir et vendre des biens et des services. Cela vaut pour les entreprises d’État, les banques et autres institutions financières, et les fonds d’investissement. Cela vaut aussi pour les sociétés transnationales, les autres entreprises, les coentreprises et tout autre lien d’affaires, même en ligne.

# Opening words of 1.5(a) to (c).
clause-1-5 = Des activités commerciales dépassent les frontières (« caractère transnational ») dès qu’un seul des points ci-dessous est vrai.

clause-1-5-a = Une activité est transnationale si elle a lieu dans plus d’un pays ou territoire qui a son propre droit (juridiction).

clause-1-5-b = Une activité dans un pays est transnationale si une part importante du travail se fait dans un autre pays ou territoire, par tout lien d’affaires. Ce travail peut être de préparer, prévoir, diriger, contrôler, concevoir, transformer, fabriquer, stocker ou distribuer.

clause-1-5-c = Une activité dans un pays est transnationale si elle a un effet important dans un autre pays ou territoire.

# "As provided under the domestic law of the State" limits the definition. "Beneficial proprietorship": owning in fact, though not in name.
clause-1-6 = Une « relation commerciale » est tout lien entre des personnes ou des organisations, y compris l’État, pour mener des activités commerciales. Cela peut passer par des sociétés affiliées, des filiales, des agents, des fournisseurs, des partenaires ou des coentreprises. Ou par le fait de posséder une société sans que ce soit à son nom (propriété effective). Toute autre structure ou relation compte, tout au long de la chaîne de valeur et en ligne. Tout cela vaut dans la mesure où la loi du pays le dit.

clause-1-7 = Une « organisation d’intégration régionale » est formée par des États d’une région. Ils lui ont confié une part de leurs pouvoirs, sur des sujets que traite le projet de traité. En adhérant, elle aurait l’obligation de dire jusqu’où vont ses pouvoirs, puis de signaler tout changement important au dépositaire du traité. Ce que le texte dit des « États Parties » vaudrait aussi pour elle, dans la limite de ses pouvoirs.

# Opening words of 1.8(a) to (d).
clause-1-8 = La « diligence raisonnable en matière de droits humains » est la façon dont une entreprise repère, prévient et réduit le dommage qu’elle cause aux droits humains. C’est aussi la façon dont elle en rend compte. Elle serait plus ou moins complexe selon la taille de l’entreprise, le risque de dommage grave, et la nature et le contexte de ses activités. Elle aurait toujours les quatre parties ci-dessous.

clause-1-8-a = L’entreprise repère et évalue tout dommage causé aux droits humains auquel elle peut avoir part. Cela peut être par ses activités ou par ses liens d’affaires.

clause-1-8-b = L’entreprise prend des mesures appropriées pour prévenir et réduire ce dommage.

clause-1-8-c = L’entreprise vérifie si ces mesures sont efficaces.

clause-1-8-d = L’entreprise dit, régulièrement et sous une forme accessible, comment elle fait face à ce dommage. C’est pour toutes les personnes concernées, surtout celles qui sont touchées ou peuvent l’être.

clause-1-9 = La « réparation » (en anglais, « remedy ») ramène la victime à la situation où elle serait sans l’atteinte, ou aussi près que possible. Un « recours effectif » suppose des réparations adéquates, effectives et rapides, adaptées au genre et à l’âge. Il peut puiser dans diverses formes. Par exemple rendre (restitution), donner de l’argent (indemnisation), soigner (réadaptation), et empêcher que cela se reproduise (garanties de non-répétition). Une autre forme est la « satisfaction » : la fin de l’atteinte, des excuses ou des sanctions, par exemple.

clause-1-10 = Les « organismes publics compétents » sont les tribunaux, les autorités et d’autres services de l’État. Ils surveillent ou font appliquer les mesures du projet de traité contre les atteintes. Cela peut être des tribunaux, des forces de l’ordre comme la police, ou des autorités de régulation ou de contrôle. Cela peut être aussi d’autres organes de l’État qui ne sont pas des tribunaux (« mécanismes non judiciaires »).


## Article 4

article-4 = Les droits des personnes touchées (Droits des victimes)

clause-4-1 = Ceci concerne les victimes d’atteintes aux droits humains dans le cadre d’activités commerciales. Elles jouiraient de tous les droits humains et libertés fondamentales reconnus dans le monde entier (au niveau international).

# Opening words of 4.2(a) to (g); "without prejudice to Article 4.1".
clause-4-2 = Les points ci-dessous disent ce qu’auraient les victimes. Ils n’enlèvent rien à tous leurs autres droits humains.

clause-4-2-a = Les victimes seraient traitées avec humanité. Leur dignité et leurs droits humains seraient respectés. Leur sécurité, leur bien-être physique et mental et leur vie privée seraient assurés.

clause-4-2-b = Le droit à la vie serait garanti aux victimes, de même que le respect de leur corps et de leur esprit (intégrité personnelle). Leur liberté de penser, de s’exprimer, de se réunir en paix, de s’associer et de circuler serait garantie.

clause-4-2-c = L’accès à la justice, à la réparation (pour une personne ou pour un groupe) et à un recours effectif serait garanti aux victimes. Tout cela devrait être juste, adéquat, effectif, rapide, approprié, attentif au genre et sans discrimination, selon le projet de traité et le droit international. Quelques formes : rendre, donner de l’argent, soigner, réparer, et la « satisfaction » (réparer autrement que par l’argent). D’autres : que cela ne se reproduise pas, un ordre du tribunal, dépolluer, et faire revenir la nature.

clause-4-2-d = Le droit de présenter des demandes dans les États qui adhèrent serait garanti aux victimes. Elles pourraient aller au tribunal, ou devant un organe de plainte qui n’est pas un tribunal. Quelqu’un pourrait agir pour elles, ou plusieurs pourraient agir ensemble (action collective), dans les cas appropriés.

clause-4-2-e = Avant, pendant et après toute procédure, les victimes seraient protégées. Personne ne devrait porter atteinte illégalement à leur vie privée, leur faire peur (intimidation), ni les punir parce qu’elles dénoncent les faits (représailles). Une procédure pour obtenir réparation ne devrait pas les faire souffrir une seconde fois (revictimisation). Il y aurait des services appropriés de protection et de soutien, adaptés au genre et à l’âge.

clause-4-2-f = L’accès aux informations que détiennent les entreprises ou les organismes publics serait garanti aux victimes. Ce serait dans les langues utiles, et dans des formats accessibles aux adultes et aux enfants, avec ou sans handicap. L’aide d’un avocat (assistance juridique) utile pour demander une réparation effective serait garantie aussi.

clause-4-2-g = Il serait garanti aux victimes de participer pleinement à la réparation. La procédure devrait être transparente et indépendante. Elle devrait tenir compte de la façon dont une atteinte touche différemment certains groupes, et bien répondre à cela et à leurs besoins particuliers.

clause-4-3 = D’autres règles peuvent mieux protéger les droits humains : la loi du pays, ou le droit régional ou international. Rien ici n’abaisserait cette protection, pour les victimes ni pour les autres.

clause-4-4 = Tant qu’une affaire n’est pas réglée, les victimes auraient le droit de demander aux États des mesures urgentes (mesures conservatoires). C’est pour les situations urgentes, avec un risque grave d’atteinte ou une atteinte qui continue.


## Article 7

article-7 = Comment obtenir réparation (Accès à un recours)

clause-7-1 = Les États auraient l’obligation de donner à leurs organismes publics les pouvoirs et les moyens d’agir (compétences). D’abord pour que les victimes obtiennent justice, et une réparation adéquate, effective et à temps. Ensuite pour surmonter les obstacles particuliers que rencontrent les femmes, et les groupes plus exposés ou mis à l’écart (en situation vulnérable ou marginalisée).

# Opening words of 7.2(a) to (c).
clause-7-2 = Les États auraient l’obligation de faire ce que disent les points ci-dessous, dans le respect de leurs propres systèmes juridiques et administratifs.

clause-7-2-a = Les États auraient l’obligation de rendre les organismes publics plus accessibles aux victimes et aux personnes qui agissent pour elles, par des politiques efficaces. Certaines victimes peuvent être plus exposées ou mises à l’écart (vulnérables ou marginalisées). Ces politiques devraient tenir compte de leurs besoins et de leurs intérêts.

clause-7-2-b = Les États auraient l’obligation de réduire peu à peu (« progressivement ») ce qui empêche les victimes d’atteindre les organismes publics pour une réparation effective. Ces obstacles peuvent être juridiques, pratiques ou autres, seuls ou ensemble.

clause-7-2-c = Les États auraient l’obligation d’agir pour que les organismes publics puissent accorder des réparations effectives, ou y contribuer.

# Opening words of 7.3(a) to (d).
clause-7-3 = Les États auraient l’obligation d’avoir des politiques pour rendre les organismes publics plus accessibles. Elles devraient traiter des points ci-dessous, chacun dans la mesure où cela concerne l’organisme.

clause-7-3-a = Les démarches et les lieux d’un organisme devraient répondre aux besoins des personnes pour qui ils sont faits. Cela comprend une assistance juridique (l’aide d’un avocat) appropriée, adéquate et effective, pendant toute la procédure.

clause-7-3-b = Les victimes, et les personnes qui agissent pour elles, devraient trouver facilement des informations fiables. Il les faudrait dans les langues utiles, et dans des formats accessibles aux adultes et aux enfants, avec ou sans handicap. Elles porteraient sur leurs droits humains et sur l’état de leurs demandes. Et sur ce que font et peuvent faire les organismes publics pour une réparation effective. Il faudrait aussi un soutien approprié, pour bien participer à toutes les démarches utiles. Cela comprend aider à demander des informations utiles, sur des activités commerciales ou des liens d’affaires rattachés à une atteinte.

clause-7-3-c = Une entreprise peut avoir plus de pouvoir que les victimes. Les politiques des États devraient traiter de ce que cela change pour obtenir réparation.

clause-7-3-d = Des victimes et d’autres personnes risquent d’être punies parce qu’elles dénoncent les faits (représailles). Les politiques des États devraient traiter de ce risque.

# Opening words of 7.4(a) to (f).
clause-7-4 = Les États auraient l’obligation de prendre des mesures pour réduire les obstacles. Elles devraient comprendre les points ci-dessous. Chacun s’applique dans la mesure où cela concerne l’organisme, et si c’est nécessaire pour lever l’obstacle.

clause-7-4-a = Les États auraient l’obligation de réduire ce que coûte aux victimes une demande de réparation. Par exemple par une aide financière, ou une dispense des frais de justice, dans les cas appropriés. Ou encore, pour qui fait un procès civil : ne pas devoir payer, à la fin, les frais de l’autre partie, vu l’intérêt public de l’affaire.

clause-7-4-b = Les États auraient l’obligation de soutenir les organismes publics qui font appliquer les mesures du projet de traité pour prévenir les atteintes.

clause-7-4-c = Certains actes peuvent revenir à punir les victimes et d’autres personnes parce qu’elles dénoncent les faits (représailles). Les États auraient l’obligation de les décourager vraiment.

clause-7-4-d = Les États auraient l’obligation de faciliter l’apport de preuves, quand c’est approprié et s’il y a lieu. Par exemple, faire prouver par l’autre partie (renversement de la charge de la preuve). Ou par celle qui le peut le mieux (charge dynamique de la preuve).

clause-7-4-e = Les États auraient l’obligation de faire remettre (divulguer) des preuves, de façon juste et à temps. Ce sont celles qui comptent pour un procès ou pour faire appliquer les règles.

clause-7-4-f = Les États auraient l’obligation d’agir pour que les règles de procédure civile permettent les actions de groupe (beaucoup de personnes dans une affaire). C’est pour les affaires nées d’allégations d’atteintes aux droits humains.

# Opening words of 7.5(a) to (c).
clause-7-5 = Les organismes publics devraient pouvoir accorder des réparations, ou y contribuer. Pour cela, les États auraient l’obligation de prendre les lois et autres mesures qui seraient nécessaires. Les points ci-dessous disent dans quel but.

clause-7-5-a = Les États auraient l’obligation d’agir pour que les organismes publics soient plus capables d’accorder des réparations effectives, ou d’y contribuer.

clause-7-5-b = Les États auraient l’obligation d’agir pour que les organismes publics consultent véritablement les victimes sur la conception et la mise en œuvre des réparations.

clause-7-5-c = Les organismes publics devraient pouvoir vérifier comment une société met en œuvre les réparations pour atteinte aux droits humains. Si elle ne s’y conforme pas, ils devraient pouvoir prendre les mesures appropriées pour y remédier.


## Clauses of other Articles, in the order of the draft: those that findings or parts of the definition point to, and those that only
## the chapter "Also in the draft" tells (14.5, 15.4, 16.3, 20.1, 22.1, 23). "States" are those that join. Each one says "would".

related-2-d = L’un des buts du projet de traité est que les victimes obtiennent justice et réparation. La justice devrait être adaptée au genre, attentive aux enfants et centrée sur les victimes. La réparation devrait être effective, adéquate et à temps.

related-3-1 = Le projet de traité s’appliquerait à toutes les activités commerciales, qu’elles dépassent ou non les frontières.

related-3-2 = Les États imposeraient aux entreprises des devoirs de prévention. Leur loi pourrait demander des choses différentes à chaque entreprise, selon sa taille, son secteur et son contexte, ou selon la gravité du dommage. Elle ne pourrait pas discriminer. Une petite entreprise aurait donc peut-être moins à faire.

related-3-3 = Le projet de traité couvrirait tous les droits humains reconnus dans le monde entier (au niveau international) et qui obligent les États qui adhèrent au traité.

related-5-1 = Les États auraient l’obligation de protéger les victimes, leurs familles, les personnes qui agissent pour elles, et les témoins. Personne ne devrait porter atteinte illégalement à leurs droits humains, y compris avant, pendant et après une procédure. La procédure ne devrait pas les faire souffrir une seconde fois (revictimisation).

related-5-2 = Les États auraient l’obligation d’agir pour toutes les personnes, tous les groupes et toutes les organisations qui défendent les droits humains et l’environnement. Par des mesures adéquates et efficaces, ils garantiraient un cadre sûr et favorable. Les défenseurs et défenseuses devraient être à l’abri des menaces, de l’intimidation et de la violence. De même de l’insécurité, du harcèlement et des représailles.

related-5-3 = Les États auraient l’obligation d’enquêter sur les atteintes de façon efficace, rapide, approfondie et impartiale. S’il y a lieu, ils auraient l’obligation d’agir contre les responsables, selon leur droit et le droit international.

related-5-4 = Tant qu’une affaire n’est pas réglée, les États auraient l’obligation de prendre des mesures urgentes de protection (mesures conservatoires), d’eux-mêmes ou à la demande de la victime. C’est pour les situations urgentes, avec un risque grave d’atteinte ou une atteinte qui continue.

related-6-2 = Les États auraient l’obligation de prendre des lois appropriées et d’autres mesures. Elles serviraient à tenir les entreprises à l’écart des atteintes, et à leur faire respecter les droits humains. Les personnes et les groupes, comme les syndicats et les peuples autochtones, auraient de l’aide pour participer vraiment à leur élaboration.

related-6-3 = Certaines autorités ont pour tâche de prévenir les atteintes. Elles devraient avoir l’indépendance nécessaire pour bien le faire, sans influence abusive. Tout cela se ferait selon le système juridique du pays.

# 6.4(a) to (f). "As may be needed" stands over all of them; "insofar as engagement with indigenous peoples takes place" is the draft's limb.
related-6-4 = Les États auraient l’obligation de faire de la « diligence raisonnable en matière de droits humains » une obligation légale. Une entreprise aurait l’obligation de repérer, de prévenir et de réduire le dommage qu’elle cause aux droits humains, et d’en rendre compte. D’autres mesures, si nécessaire, devraient assurer certains points. Avant et pendant son activité, l’entreprise vérifie régulièrement ses effets sur les droits humains et publie ce qu’elle trouve (études d’impact). Elle tient compte du genre et de l’âge, et des risques et dommages que subissent les femmes et les filles. Elle tient compte des besoins des personnes plus exposées. Elle consulte véritablement les groupes qui peuvent être touchés et les autres parties concernées. Elle protège la sécurité des défenseurs et défenseuses, des journalistes, du personnel, des peuples autochtones et d’autres qui risquent des représailles. « Dans la mesure où il y a des échanges avec les peuples autochtones », elle suit les normes du monde sur le consentement libre, préalable et éclairé : donné librement, avant le début, et en connaissance de cause.

related-6-5 = Une entreprise peut contrôler, gérer ou surveiller d’autres acteurs, comme des gardes (tiers). Les États auraient l’obligation de veiller à ce qu’elle prenne les mesures appropriées pour qu’ils ne portent pas atteinte aux droits humains. Dans les cas appropriés, ce serait une obligation légale.

related-8-1 = Les États auraient l’obligation de prendre les mesures nécessaires pour que les personnes et les entreprises puissent être tenues responsables en droit des atteintes. Cela vaut pour les activités sur leur territoire ou sous leur contrôle. Cela vaut pour les activités de l’entreprise et pour ses liens d’affaires, au-delà des frontières aussi.

related-8-2 = Les responsables répondraient de leurs actes en droit pénal, civil ou administratif, selon le cas. Cela devrait répondre à la réparation dont les victimes ont besoin, et être à la mesure de la gravité de l’atteinte. Les États le feraient selon leurs propres principes et systèmes juridiques.

related-8-3 = Certaines personnes préparent une atteinte avec d’autres. Certaines y aident, la facilitent ou donnent des conseils. Elles devraient aussi pouvoir être tenues responsables en droit, selon les principes juridiques de l’État.

related-8-4 = Une entreprise pourrait être responsable même si aucune personne n’est reconnue responsable. Une affaire pénale ne dépendrait pas d’une affaire civile, ni l’inverse. Les personnes qui ont aidé pourraient être responsables même si l’auteur principal ne l’est pas. Les États le feraient selon leurs propres systèmes.

related-8-5 = Les États auraient l’obligation de veiller à ce que la charge de la preuve soit bien répartie devant les tribunaux et les autorités. Il faudrait tenir compte de la partie qui a plus d’informations et de moyens. Les États le feraient selon leurs propres systèmes, et selon les circonstances.

related-8-6 = Les personnes et les organisations reconnues responsables en droit seraient soumises à des peines ou à d’autres sanctions efficaces, proportionnées et dissuasives.

related-9-1 = Les États auraient l’obligation de permettre à leurs tribunaux de juger une atteinte qui a eu lieu chez eux, ou dont le dommage s’y fait sentir. Une partie suffit. De même si l’entreprise en cause a son siège chez eux, ou si la personne en cause y vit ou a leur nationalité. Une victime pourrait aussi faire une demande civile dans l’État dont elle a la nationalité, ou dans celui où elle vit.

related-9-2 = Une entreprise aurait son siège (domicile légal) en tout lieu où l’un de ces points est vrai. Elle y est enregistrée. Ses principaux biens ou activités y sont. Elle est dirigée de là. Ou elle y mène ses principales affaires.

related-9-3 = Un tribunal peut vouloir arrêter une affaire parce qu’un autre pays lui semble mieux placé. Il devrait alors respecter les droits des victimes. De même quand les tribunaux de deux États s’occupent de la même atteinte. Les États le feraient selon leurs propres systèmes.

# Only "human rights abuses which constitute the most serious crimes of concern to the international community as a whole".
related-10-1 = Certaines atteintes sont les crimes les plus graves pour le monde entier, comme les crimes de guerre, les crimes contre l’humanité ou le génocide. Pour ceux-là, il n’y aurait pas de délai pour commencer une affaire.

related-10-2 = Les autres délais devraient convenir à la gravité de l’atteinte, et respecter les droits des victimes. Ils ne devraient pas être trop stricts. Il compte où c’est arrivé ou s’est fait sentir, et combien de temps il faut pour découvrir le dommage.

related-11-2 = Certains points d’une affaire touchent au fond, pas à la procédure. Quand le projet de traité ne les règle pas, la loi d’un autre État pourrait servir. Ce serait à la victime de le demander. Cela peut être l’État où c’est arrivé ou a eu des effets, ou celui où l’auteur présumé a son siège. Le texte dit « peut », donc il laisse la question ouverte.

related-12-1 = Les États auraient l’obligation de s’aider autant que possible dans les procédures de justice et autres. Ce sont des affaires de prévention, de réparation et de responsabilité. Cela comprend accélérer ce que demandent des particuliers dans des affaires civiles, par exemple remettre des papiers à l’étranger, ou y recueillir des preuves.

related-13-2 = Les États auraient l’obligation de travailler ensemble pour faire vivre le traité. Ils formeraient les parlementaires, les juges et les personnes qui utilisent les organes de plainte. Ils feraient connaître les droits des victimes. Ils aideraient à payer le fonds pour les victimes, selon leurs moyens.

related-14-3 = Le projet de traité ne changerait rien aux lois et aux traités qui font plus pour les droits humains, l’accès à la justice et la réparation.

related-14-4 = Des règles entre États protègent un État contre un procès dans un autre État (immunité de l’État). Le projet de traité ne les changerait pas.

related-14-5 = Les accords de commerce et d’investissement, entre autres, devraient être lus et appliqués d’une certaine façon. Ils ne devraient pas empêcher les États de faire ce que demandent le projet de traité et les autres traités sur les droits humains.

# The text has no individual complaints: people will look for them.
related-15-4 = Un groupe de spécialistes (le Comité) lirait les rapports des États et ce que d’autres lui disent. Il dirait comment comprendre le texte, et ce que les États devraient améliorer. Dans ce texte, il n’a pas pour tâche de trancher l’affaire d’une seule personne.

related-15-7 = Les États auraient l’obligation de créer un Fonds international pour les victimes. Il leur donnerait une aide juridique et financière. Il devrait tenir compte des obstacles en plus que rencontrent certains groupes. Le projet de traité ne dit pas encore combien d’années cela peut prendre. Les États qui adhèrent au traité en feraient les règles plus tard.

related-16-3 = Dans les zones de conflit, une attention spéciale devrait être portée à l’activité des entreprises. Les risques devraient être repérés, prévenus et réduits. Le projet de traité cite la violence sexuelle et fondée sur le genre, les enfants soldats et les pires formes de travail des enfants.

related-16-4 = Les États auraient l’obligation de traiter les effets particuliers de l’activité des entreprises. Ils auraient l’obligation de porter une attention spéciale aux personnes plus exposées aux atteintes. Par exemple les femmes, les enfants, les personnes âgées et les personnes handicapées. Aussi les peuples autochtones, les personnes d’ascendance africaine, et les personnes migrantes, réfugiées ou déplacées. La liste est ouverte.

related-16-5 = Le projet de traité devrait être lu et appliqué sans aucune discrimination, pour quelque motif que ce soit, et sans exception. Ce serait selon le droit international.

related-16-6 = Les États auraient l’obligation de protéger leurs politiques, et les lieux où ils décident, contre l’influence politique abusive des entreprises.

related-20-1 = Le projet de traité commencerait à obliger 30 jours après l’adhésion d’un certain nombre d’États. Ce nombre est encore laissé en blanc.

related-22-1 = Un État pourrait adhérer sans accepter certaines parties (réserves). Mais elles ne pourraient pas aller contre le but du traité.

related-23 = Un État pourrait en sortir en écrivant aux Nations Unies. Il serait alors libéré un an plus tard.
