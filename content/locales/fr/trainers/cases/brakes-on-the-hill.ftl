### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/brakes-on-the-hill.toml.

case-brakes-on-the-hill = Les freins dans la côte
    .about = Un bus a un accident dans une descente. Un simple accident, ou quelqu’un n’a-t-il pas agi ?
    .story =
        La vieille madame Tamang vit de ce que gagne son petit-fils Kiran. Elle n’a personne d’autre. Kiran rentrait chez lui quand le bus n’a pas pu s’arrêter dans la descente de Dharapul. Il a heurté un mur, et beaucoup de gens ont été blessés.

        « Un accident », ont dit les gens. Puis un garage a examiné le bus. Les freins étaient usés. La société de bus ne les avait pas vérifiés depuis deux ans. Kiran a le dos cassé. Il ne peut plus marcher ni travailler.

        Madame Tamang répond comme quelqu’un qui dépend de lui. Elle veut des soins pour lui, et de l’argent pour vivre. Un tribunal a reconnu la société responsable. Elle doit payer les deux. L’argent passe par un bureau en ville, à un jour de route. Madame Tamang ne peut pas dire si tout est arrivé. Elle n’est donc pas sûre de la suite de la réparation. Elle voudrait savoir où en est la demande.

        La société a maintenant de nouveaux freins sur tous ses bus : cela ne continue donc pas. Cela pourrait-il se reproduire ? Elle ne peut pas le dire. Personne n’est en danger, et ce n’est pas urgent. Elle n’a pas peur. Aucun autre pays n’est concerné.
    .variant = Le garage a trouvé des freins neufs. Le conducteur a fait tout ce qu’il pouvait. La terre a tremblé, et un rocher est tombé sur la route. Pour madame Tamang, il n’y a eu ni acte ni omission. Un tribunal a examiné l’affaire et l’a classée.
    .notes =
        On dit souvent « accident » quand personne ne l’a voulu. Le projet de traité ne demande pas ce que quelqu’un voulait. Il demande si quelque chose a été fait, ou pas fait. Des freins que personne n’a vérifiés, c’est une omission. Les six parties sont donc réunies.

        Madame Tamang n’était pas dans le bus. Le projet de traité dit que le mot « victime » peut aussi inclure les personnes qui dépendent de la personne touchée. Le résultat dit donc « peut ». Pour Kiran lui-même, la définition s’appliquerait.

        Dans la variante, le bus et le dommage sont les mêmes. Mais la société n’a rien fait ni omis, et le dommage ne vient pas de là. Deux parties manquent. Une erreur courante : s’arrêter trop tôt. Un accident a souvent une cause que quelqu’un aurait pu connaître. Dans le doute, « Je ne sais pas » est une bonne réponse.
    .ask-1 = Citez trois accidents que vous connaissez. Qu’est-ce qui n’avait pas été fait avant chacun ?
    .ask-2 = Comment madame Tamang pourrait-elle savoir si la réparation a été appliquée ?
    .ask-3 = Dans la variante, à qui pourriez-vous lui dire de s’adresser ?
