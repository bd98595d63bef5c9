### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/asked-too-late.toml.

case-asked-too-late = Un avis demandé trop tard
    .about = Une société veut construire des éoliennes sur la terre d’un peuple autochtone. Que dirait le projet de traité avant la première éolienne ?
    .story =
        Les Anuri sont un peuple autochtone. Leurs troupeaux paissent sur le haut plateau de Tesk. Une semaine, il y a eu des piquets rouges dans l’herbe. Une société veut y construire 80 éoliennes. Ses propriétaires ont fait les plans, dans un autre pays.

        La société a tenu une seule réunion, dans une langue que peu d’Anuri parlent. Elle a montré un plan déjà décidé. Elle n’a pas dit ce que deviendraient les troupeaux et les tombes. Elle a demandé de signer une liste, et dit maintenant que cette liste est leur consentement. Les machines arrivent le mois prochain. Un deuxième champ d’éoliennes est prévu.

        Les Anuri répondent en groupe. Rien n’est perdu encore, mais cela va arriver, et viendrait de ce que fait la société. Ils ont aussi choisi « Autre chose » : on ne les a pas laissés dire oui ou non. Cela continue, et c’est urgent. Personne n’est en danger, et ils n’ont pas peur.

        Ils veulent que cela s’arrête. Ils veulent qu’on leur demande leur avis, avec du temps, et toutes les informations dans leur langue. La société détient ces informations. Elle est bien plus forte, et les démarches ne sont pas faites pour des gens qui gardent des troupeaux. Ils ne sont donc encore allés nulle part. On connaît la société, et aucune procédure n’a commencé.
    .variant = Les Anuri ne répondent pas. C’est Noor qui répond : elle a parlé pour eux à la réunion. Depuis, une voiture reste dans sa rue, et son téléphone fait des choses bizarres. Ce n’est peut-être rien. Elle n’est sûre de rien, et a choisi « Je ne sais pas » partout. Sur sa situation, elle préfère ne pas le dire.
    .notes =
        Une autre partie du projet de traité parle du temps d’avant le dommage. Les États qui adhèrent au traité auraient l’obligation de faire chercher les dommages possibles aux entreprises, et de leur faire consulter les personnes qui peuvent être touchées. Avec les peuples autochtones, cela devrait suivre les normes internationales du consentement libre, préalable et éclairé. Libre : sans pression. Préalable : avant la décision. Éclairé : avec toutes les informations.

        Une partie de la définition reste ouverte : le dommage. Il va arriver, et le projet de traité ne dit pas si cela suffit. Le résultat est donc incertain. Le premier coup de pelle pourrait changer cela.

        Dans la variante, tout est ouvert. Le guide commence quand même par la sécurité, et montre à qui s’adresser. Noor n’a pas besoin de certitude pour demander de l’aide. Une erreur courante : croire qu’une réunion est un consentement. Une autre : croire qu’une énergie propre ne peut pas causer de dommage.
    .ask-1 = Que manquait-il à la réunion : libre, préalable ou éclairé ?
    .ask-2 = Comment les Anuri pourraient-ils dire oui ou non à leur façon ?
    .ask-3 = Que diriez-vous à Noor de faire ce soir, sans lui faire peur ?
