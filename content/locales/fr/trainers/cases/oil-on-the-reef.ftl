### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/oil-on-the-reef.toml.

case-oil-on-the-reef = Un jugement sur le papier
    .about = Un tribunal a décidé une réparation après une marée noire, et peu de choses ont suivi. Que dirait alors le projet de traité ?
    .story =
        Il y a trois ans, un pétrolier s’est brisé sur le récif de Motulei. Il transportait du pétrole entre plusieurs pays. La société à qui il appartenait savait qu’il rouillait et ne l’a pas réparé. Le pétrole est arrivé là où un peuple autochtone a toujours pêché. Une baie sacrée a été souillée.

        Un tribunal a reconnu la société responsable. Elle devait payer les familles et nettoyer le récif. La moitié seulement de l’argent est venue. Le nettoyage n’a jamais commencé. Le tribunal avait prévu des machines qui cassent le corail. Personne n’avait demandé l’avis des gens de l’île, qui connaissent de meilleurs moyens.

        Ils répondent en groupe. La marée noire elle-même est finie, mais la société ne nettoie toujours pas. Le groupe n’est donc pas sûr que l’atteinte continue. Personne n’est en danger, et ce n’est pas urgent. Mais la société a encore de vieux bateaux en mer, donc cela pourrait se reproduire. Le groupe veut le reste de l’argent, une eau propre et un récif vivant. Il n’a pas peur. Le tribunal est à un jour de bateau, et le service qui contrôle la société n’a pas de personnel. Personne ne dit où en est la demande.
    .variant = On a demandé aux familles ce qu’elles voulaient. Tout l’argent est venu, et le récif a été nettoyé comme elles l’avaient choisi. Plus rien ne continue donc.
    .notes =
        Un jugement n’est pas encore une réparation. Ce cas parle des dernières étapes : on demande aux personnes touchées quelle réparation elles veulent, et on vérifie qu’elle est appliquée. Le guide ne pose une question là-dessus que si une réparation a été décidée. Regardez comment elle apparaît.

        Dans la variante, tout cela a été fait. Les réponses ne mènent plus à deux sortes de soutien, et le résultat sur la définition est le même. Peu importe pour lui que quelqu’un ait été reconnu responsable, ou ait payé.

        L’atteinte continue-t-elle ? La marée noire est finie, mais la société ne nettoie toujours pas, et ne pas agir peut aussi être une atteinte. Faites chercher à la salle des raisons des deux côtés. Une erreur courante : croire que l’argent seul répare une baie sacrée. Demandez ce qu’il faudrait d’autre.
    .ask-1 = Qu’est-ce que le tribunal aurait dû demander aux gens de l’île ?
    .ask-2 = Qui pourrait vérifier que la société paie et nettoie, et que lui faudrait-il pour cela ?
    .ask-3 = Revenez à la question sur les tribunaux et les autres organismes, et changez la réponse. Qu’est-ce qui s’ajoute, et qu’est-ce qui disparaît ?
