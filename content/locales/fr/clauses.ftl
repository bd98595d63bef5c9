### The draft in plain French: our own summing-up of each clause of Articles 1, 4 and 7, and of the clauses of other
### Articles that a finding points to. Shown next to the draft's own words, which alone are official.
###
### Each one says what the clause says, whole and no more. The draft's own terms stand in quotation marks or brackets.
### "Seraient obligés de" = "shall" in the conditional ("devraient" alone could be read as "should").
###
###   tort fait aux droits humains   "adverse human rights impact" (clause 1.2)
###   atteinte                       "human rights abuse" (clause 1.3)
###   organisme public               "relevant State agencies" (clause 1.10)
###   réparation                     "remedy" and "reparation"; "recours effectif" is the UN's "effective remedy"


## Article 1

article-1 = Ce que les mots veulent dire (Définitions)

clause-1-1 = Une « victime » est toute personne ou tout groupe qui a subi une atteinte aux droits humains dans le cadre d’activités commerciales. Peu importe sa nationalité ou son domicile. Le mot peut aussi inclure la famille immédiate de la personne directement lésée, et les personnes à sa charge. Il n’est pas nécessaire que l’auteur soit identifié, arrêté, poursuivi ou reconnu coupable.

clause-1-2 = Une « incidence négative sur les droits humains » est un tort fait aux droits humains : une personne jouit moins, ou ne jouit plus, d’un droit humain. Ce doit être un droit reconnu dans le monde entier (au niveau international).

clause-1-3 = Une « atteinte aux droits humains » est un acte ou une omission (ce qui est fait, ou pas), en lien avec des activités commerciales. Il en résulte un tort fait aux droits humains.

clause-1-4 = Les « activités commerciales » désignent toute activité économique ou autre d’une personne ou d’une organisation (personne morale). Par exemple fabriquer, produire, transporter, distribuer, promouvoir et vendre des biens et des services. Cela vaut pour les entreprises d’État, les institutions financières, comme les banques, et les fonds d’investissement. Cela vaut aussi pour les sociétés transnationales, les autres entreprises, les coentreprises et tout autre lien d’affaires, même en ligne.

# Opening words of 1.5(a) to (c).
clause-1-5 = Des activités commerciales dépassent les frontières (« caractère transnational ») dès qu’un seul des points ci-dessous est vrai.

clause-1-5-a = Une activité est transnationale si elle a lieu dans plus d’un pays ou territoire qui a son propre droit (juridiction).

clause-1-5-b = Une activité dans un pays est transnationale si une part importante du travail se fait dans un autre pays ou territoire, par tout lien d’affaires. Ce travail peut être de préparer, prévoir, diriger, contrôler, concevoir, transformer, fabriquer, stocker ou distribuer.

clause-1-5-c = Une activité dans un pays est transnationale si elle a un effet important dans un autre pays ou territoire.

# "As provided under the domestic law of the State" limits the definition. "Beneficial proprietorship": owning in fact, though not in name.
clause-1-6 = Une « relation commerciale » est tout lien entre des personnes ou des organisations, y compris l’État, pour mener des activités commerciales. Cela peut passer par des sociétés affiliées, des filiales, des agents, des fournisseurs, des partenaires ou des coentreprises. Ou par le fait de posséder une société sans que ce soit à son nom (propriété effective). Toute autre structure ou relation compte, tout au long de la chaîne de valeur et en ligne. Tout cela vaut dans la mesure où la loi du pays le dit.

clause-1-7 = Une « organisation d’intégration régionale » est formée par des États d’une région. Ils lui ont confié une part de leurs pouvoirs, sur des sujets que traite le projet. En adhérant, elle serait obligée de dire jusqu’où vont ses pouvoirs, puis de signaler tout changement important au dépositaire du traité. Ce que le projet dit des « États Parties » vaudrait aussi pour elle, dans la limite de ses pouvoirs.

# Opening words of 1.8(a) to (d).
clause-1-8 = La « diligence raisonnable en matière de droits humains » est la façon dont une entreprise repère, prévient et réduit le tort qu’elle fait aux droits humains. C’est aussi la façon dont elle en rend compte. Elle serait plus ou moins complexe selon la taille de l’entreprise, le risque de tort grave, et la nature et le contexte de ses activités. Elle aurait toujours les quatre parties ci-dessous.

clause-1-8-a = La diligence raisonnable, c’est repérer et évaluer tout tort fait aux droits humains auquel l’entreprise peut avoir part. Ce peut être par ses activités ou par ses liens d’affaires.

clause-1-8-b = La diligence raisonnable, c’est aussi prendre des mesures appropriées pour prévenir et réduire le tort fait aux droits humains.

clause-1-8-c = La diligence raisonnable, c’est aussi vérifier si les mesures contre ce tort marchent bien.

clause-1-8-d = La diligence raisonnable, c’est aussi dire régulièrement, sous une forme accessible, comment l’entreprise fait face au tort fait aux droits humains. C’est pour tous ceux que cela concerne, surtout les personnes touchées ou qui peuvent l’être.

# The draft's defined word is "remedy"; UN French renders it "recours" (the way) or "réparation" (the thing).
clause-1-9 = La « réparation » (en anglais, « remedy ») ramène la victime là où elle serait sans l’atteinte, ou aussi près que possible. Un « recours effectif » suppose des réparations adéquates, effectives et rapides, adaptées au genre et à l’âge. Il peut puiser dans diverses formes. Par exemple rendre (restitution), donner de l’argent (indemnisation), soigner (réadaptation), et empêcher que cela se reproduise (garanties de non-répétition). Une autre forme est la « satisfaction » : la fin de l’atteinte, des excuses ou des sanctions, par exemple.

clause-1-10 = Les « organismes publics compétents » sont les tribunaux, les autorités et d’autres services de l’État. Ils surveillent ou font appliquer les mesures du projet contre les atteintes. Ce peut être des tribunaux, des forces de l’ordre comme la police, ou des autorités de régulation ou de contrôle. Ce peut être aussi d’autres organes de l’État qui ne sont pas des tribunaux (« mécanismes non judiciaires »).


## Article 4

article-4 = Les droits des personnes lésées (Droits des victimes)

clause-4-1 = Ceci concerne les victimes d’atteintes aux droits humains dans le cadre d’activités commerciales. Elles jouiraient de tous les droits humains et libertés fondamentales reconnus dans le monde entier (au niveau international).

# Opening words of 4.2(a) to (g); "without prejudice to Article 4.1".
clause-4-2 = Les points ci-dessous disent ce qu’auraient les victimes. Ils n’enlèvent rien à tous leurs autres droits humains.

clause-4-2-a = Les victimes seraient traitées avec humanité. Leur dignité et leurs droits humains seraient respectés. Leur sécurité, leur bien-être physique et mental et leur vie privée seraient assurés.

clause-4-2-b = Les victimes auraient un droit garanti à la vie, et au respect de leur corps et de leur esprit (intégrité personnelle). Leur liberté de penser, de s’exprimer, de se réunir en paix, de s’associer et de circuler serait garantie.

clause-4-2-c = Les victimes auraient un droit garanti à la justice, à la réparation (pour une personne ou pour un groupe) et à un recours effectif. Tout cela devrait être juste, adéquat, effectif, rapide, approprié, attentif au genre et sans discrimination, selon le projet et le droit international. Quelques formes : rendre, donner de l’argent, soigner, réparer, et la « satisfaction » (réparer autrement que par l’argent). D’autres : que cela ne se reproduise pas, une injonction du tribunal, nettoyer, et faire revenir la nature.

clause-4-2-d = Les victimes auraient le droit garanti de présenter des demandes dans les États qui adhèrent. Ce serait au tribunal, ou devant un organe de plainte qui n’est pas un tribunal. Quelqu’un pourrait agir pour elles, ou plusieurs pourraient agir ensemble (action collective), dans les cas appropriés.

clause-4-2-e = Avant, pendant et après toute procédure, les victimes seraient protégées. Personne ne devrait toucher illégalement à leur vie privée, leur faire peur (intimidation), ni les punir pour avoir parlé (représailles). Une procédure pour obtenir réparation ne devrait pas leur refaire de mal (revictimisation). Il y aurait des services appropriés de protection et de soutien, adaptés au genre et à l’âge.

clause-4-2-f = Les victimes auraient un accès garanti aux informations que détiennent les entreprises ou les organismes publics. Ce serait dans les langues utiles, et sous des formes accessibles aux adultes et aux enfants, avec ou sans handicap. L’aide d’un avocat (assistance juridique) utile pour demander une réparation effective serait garantie aussi.

clause-4-2-g = Les victimes auraient une participation pleine et garantie à la réparation. La procédure devrait être transparente et indépendante. Elle devrait regarder comment une atteinte touche différemment certains groupes, et bien répondre à cela et à leurs besoins particuliers.

clause-4-3 = D’autres règles peuvent mieux protéger les droits humains : la loi du pays, ou le droit régional ou international. Rien ici n’abaisserait cette protection, pour les victimes ni pour les autres.

clause-4-4 = Tant qu’une affaire n’est pas réglée, les victimes auraient le droit de demander aux États des mesures urgentes (mesures conservatoires). C’est pour les situations urgentes, avec un risque grave d’atteinte ou une atteinte qui continue.


## Article 7

article-7 = Comment obtenir réparation (Accès à un recours)

clause-7-1 = Les États seraient obligés de donner à leurs organismes publics les pouvoirs et les moyens d’agir (compétences). D’abord pour que les victimes obtiennent justice, et une réparation adéquate, effective et à temps. Ensuite contre les obstacles particuliers que rencontrent les femmes, et les groupes fragilisés ou mis à l’écart (en situation vulnérable ou marginalisée).

# Opening words of 7.2(a) to (c).
clause-7-2 = Les États seraient obligés de faire ce que disent les points ci-dessous, selon leurs propres systèmes juridiques et administratifs.

clause-7-2-a = Les États seraient obligés d’avoir des politiques efficaces pour rendre les organismes publics plus accessibles aux victimes et à ceux qui agissent pour elles. Elles devraient regarder les besoins et les intérêts des victimes qui risquent d’être fragilisées ou mises à l’écart (vulnérables ou marginalisées).

clause-7-2-b = Les États seraient obligés de réduire pas à pas (« progressivement ») ce qui empêche les victimes d’atteindre les organismes publics pour une réparation effective. Ces obstacles peuvent être juridiques, pratiques ou autres, seuls ou ensemble.

clause-7-2-c = Les États seraient obligés d’agir pour que les organismes publics puissent accorder des réparations effectives, ou y contribuer.

# Opening words of 7.3(a) to (d).
clause-7-3 = Les États seraient obligés d’avoir des politiques pour rendre les organismes publics plus accessibles. Elles devraient traiter des points ci-dessous, chacun dans la mesure où l’organisme est concerné.

clause-7-3-a = Les démarches et les lieux d’un organisme devraient répondre aux besoins de ceux pour qui ils sont faits. Cela comprend une assistance juridique (l’aide d’un avocat) appropriée, adéquate et effective, pendant toute la procédure.

clause-7-3-b = Les victimes, et ceux qui agissent pour elles, devraient trouver facilement des informations fiables. Il les faudrait dans les langues utiles, et sous des formes accessibles aux adultes et aux enfants, avec ou sans handicap. Elles porteraient sur leurs droits humains et sur l’état de leurs demandes. Et sur ce que font et peuvent faire les organismes publics pour une réparation effective. Il faudrait aussi un soutien approprié, pour bien participer à toutes les démarches utiles. Cela comprend aider à demander des informations utiles, sur des activités commerciales ou des liens d’affaires rattachés à une atteinte.

clause-7-3-c = Une entreprise peut avoir plus de pouvoir que les victimes. Les politiques des États devraient traiter de ce que cela change pour obtenir réparation.

clause-7-3-d = Les politiques des États devraient traiter du risque que des victimes et d’autres soient punis pour avoir parlé (représailles).

# Opening words of 7.4(a) to (f).
clause-7-4 = Les États seraient obligés de prendre des mesures pour réduire les obstacles. Elles devraient comprendre les points ci-dessous, chacun dans la mesure où l’organisme est concerné et où l’obstacle l’exige.

clause-7-4-a = Les États seraient obligés de réduire ce que coûte aux victimes une demande de réparation. Par exemple par une aide financière, ou une dispense des frais de justice, dans les cas appropriés. Ou encore, pour qui fait un procès civil : ne pas devoir payer, à la fin, les frais de l’autre partie, vu l’intérêt public de l’affaire.

clause-7-4-b = Les États seraient obligés de soutenir les organismes publics qui font appliquer les mesures du projet pour prévenir les atteintes.

clause-7-4-c = Les États seraient obligés de vraiment décourager les actes qui peuvent revenir à punir les victimes et d’autres pour avoir parlé (représailles).

clause-7-4-d = Les États seraient obligés de faciliter l’apport de preuves, quand c’est approprié et s’il y a lieu. Par exemple, faire prouver par l’autre partie (renversement de la charge de la preuve). Ou par celle qui le peut le mieux (charge dynamique de la preuve).

clause-7-4-e = Les États seraient obligés de faire remettre (divulguer) des preuves, de façon juste et à temps. Ce sont celles qui comptent pour un procès ou pour faire appliquer les règles.

clause-7-4-f = Les États seraient obligés d’agir pour que les règles de procédure civile permettent les actions de groupe (beaucoup de personnes dans une affaire). C’est pour les affaires nées d’allégations d’atteintes aux droits humains.

# Opening words of 7.5(a) to (c).
clause-7-5 = Les organismes publics devraient pouvoir accorder des réparations, ou y contribuer. Pour cela, les États seraient obligés de prendre les lois et autres mesures qui seraient nécessaires. Les points ci-dessous disent dans quel but.

clause-7-5-a = Les États seraient obligés d’agir pour que les organismes publics soient plus capables d’accorder des réparations effectives, ou d’y contribuer.

clause-7-5-b = Les États seraient obligés d’agir pour que les organismes publics consultent véritablement les victimes sur la conception et la mise en œuvre des réparations.

clause-7-5-c = Les organismes publics devraient pouvoir vérifier comment une société met en œuvre les réparations pour atteinte aux droits humains. Si elle ne s’y conforme pas, ils devraient pouvoir prendre les mesures appropriées pour y remédier.


## Clauses of other Articles that findings point to

related-2-d = L’un des buts du projet est que les victimes obtiennent justice et réparation. La justice devrait être adaptée au genre, attentive aux enfants et centrée sur les victimes. La réparation devrait être effective, adéquate et à temps.

related-3-1 = Le projet s’appliquerait à toutes les activités commerciales, qu’elles dépassent ou non les frontières.

related-5-1 = Les États seraient obligés de protéger les victimes, leurs familles, ceux qui agissent pour elles, et les témoins. Personne ne devrait toucher illégalement à leurs droits humains, y compris avant, pendant et après une procédure. La procédure ne devrait pas leur refaire de mal (revictimisation).

related-5-2 = Les États seraient obligés de garantir un cadre sûr, par des mesures adéquates et efficaces, à tous ceux qui défendent les droits humains et l’environnement. Chaque personne, groupe ou organisation devrait être à l’abri des menaces, de l’intimidation, de la violence, de l’insécurité, du harcèlement et des punitions pour avoir parlé.

related-5-4 = Tant qu’une affaire n’est pas réglée, les États seraient obligés de prendre des mesures urgentes (mesures conservatoires), d’eux-mêmes ou à la demande de la victime. C’est pour les situations urgentes, avec un risque grave d’atteinte ou une atteinte qui continue.

related-6-3 = Selon le système juridique du pays, les autorités qui préviennent les atteintes devraient avoir l’indépendance nécessaire pour bien le faire, sans influence abusive.

related-6-4 = Les États seraient obligés de faire de la « diligence raisonnable en matière de droits humains » une obligation légale. Une entreprise serait obligée de repérer, de prévenir et de réduire le tort qu’elle fait aux droits humains, et d’en rendre compte. Les États seraient aussi obligés de prendre les autres mesures qui seraient nécessaires sur la façon de le faire.

related-8-5 = Les États seraient obligés de veiller à ce que la charge de la preuve soit bien répartie devant les tribunaux et les autorités. Il faudrait regarder quelle partie a plus d’informations et de moyens, selon les systèmes de chaque pays.

related-8-6 = Les personnes et les organisations reconnues responsables en droit seraient soumises à des peines ou à d’autres sanctions efficaces, proportionnées et dissuasives.

related-14-3 = Le projet ne toucherait pas aux lois et aux traités qui font plus pour les droits humains, l’accès à la justice et la réparation.

related-15-7 = Les États seraient obligés de créer un Fonds international, pour donner aux victimes une aide juridique et financière. Il devrait tenir compte des obstacles en plus que rencontrent certains groupes. Le projet ne dit pas encore combien d’années cela peut prendre.

related-16-4 = Les États seraient obligés de traiter les effets particuliers de l’activité des entreprises. Ils seraient obligés de porter une attention spéciale aux personnes plus exposées aux atteintes. Par exemple les femmes, les enfants, les personnes âgées et les personnes handicapées. Aussi les peuples autochtones, les personnes d’ascendance africaine, et les personnes migrantes, réfugiées ou déplacées. La liste est ouverte.
