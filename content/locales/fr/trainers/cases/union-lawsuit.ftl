### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/union-lawsuit.toml.

case-union-lawsuit = Un procès contre la conductrice
    .about = Une conductrice de bus crée un syndicat, perd son emploi et se retrouve au tribunal. Que changent ses craintes et les obstacles ?
    .story =
        Thandi conduit un bus dans la ville d’Umvela. Avec des amis, elle a créé un syndicat. Ils ont distribué un tract sur les journées de 14 heures.

        En moins d’une semaine, la société l’a renvoyée, elle et deux autres. À cause du tract, elle lui fait un procès et réclame une grosse somme. Elle dit à d’autres sociétés que Thandi vole. Cela continue, et cela peut arriver à la prochaine personne qui dénoncera les faits. Personne n’est en danger. Pour Thandi, ce n’est pas urgent, mais cela l’épuise.

        Elle veut retrouver son emploi, la fin du procès, et des excuses pour les mensonges. Elle a perdu sa paie, sa réputation et sa tranquillité d’esprit.

        Un tribunal du travail examine maintenant ce que la société a fait. Elle en a peu de nouvelles. Un avocat et les frais de justice coûtent trop cher. Si elle perd, elle devra payer les avocats de la société. La société est bien plus forte. Elle craint d’autres mensonges, d’autres procès, et que personne ne l’engage plus. Aucun autre pays n’est concerné.
    .variant = Un syndicat puissant soutient Thandi. Il paie tous les frais, et elle trouve que rien ne lui fait obstacle. Elle n’a plus peur de dénoncer les faits.
    .notes =
        Défendre les autres ne veut pas dire que l’on n’a pas subi de dommage soi-même. Thandi a perdu son travail et a été punie parce qu’elle a dénoncé les faits. Elle répond donc pour elle-même, et la définition s’applique.

        Passez à la variante et regardez la deuxième moitié du résultat. La définition s’applique toujours. Ce qui disparaît, c’est le soutien qui repose sur les craintes et les obstacles. Par exemple une aide pour les frais, une protection contre les représailles, un regard sur l’inégalité de pouvoir. Selon le projet de traité, ce soutien ne lui serait pas fermé. Ces réponses n’y mènent pas, c’est tout.

        Une erreur courante : croire qu’un procès prouve qu’elle a mal agi. Une autre : laisser une lettre d’un tribunal sans réponse. Elle fixe un délai, donc il faut demander tout de suite à un avocat. Et les droits ne sont pas seulement pour les personnes pauvres ou qui ont peur. Les droits eux-mêmes seraient là dans les deux cas.
    .ask-1 = Pourquoi la définition s’applique-t-elle aussi dans la variante ?
    .ask-2 = Un procès peut servir à faire taire les gens. Comment l’expliqueriez-vous à un juge ?
    .ask-3 = Quel soutien aiderait le plus Thandi, si elle ne pouvait en avoir qu’un seul ?
