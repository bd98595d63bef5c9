### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/lawyer-for-a-widow.toml.

case-lawyer-for-a-widow = Le toit de l’école
    .about = Un couvreur est mort en tombant, et une avocate aide sa veuve. Pour qui agit l’avocate ?
    .story =
        Marko est tombé du toit d’une école, à Vardenik, et il est mort. Il travaillait pour une petite société de toitures. Elle ne lui avait pas donné de corde. L’école est à un groupe religieux, qui avait demandé de faire vite.

        Petra est avocate. Elle agit pour Ines, la veuve de Marko. Petra représente quelqu’un. Le guide demande donc qui : la personne touchée, ou la famille. Elle a choisi la famille.

        Ines a perdu Marko, et ce qu’il gagnait. Elle veut de l’argent pour vivre. Elle veut entendre la vérité, et des cordes pour tous les couvreurs. C’est fini, mais la société n’a toujours pas de cordes. Personne d’autre n’est tombé. Personne n’est en danger, et ce n’est pas urgent. Raconter encore est dur pour Ines, et il lui faut de l’aide pour suivre l’affaire.

        La société travaille dans deux pays. Le service du travail n’a pas accepté l’affaire. « C’est à leur propre pays de s’en occuper », a-t-il dit à Petra. On connaît la société, et aucune procédure n’a commencé. Elle a tous les papiers. Et bientôt, il sera peut-être trop tard pour aller au tribunal. Parmi les situations de la liste, aucune ne décrit Marko.
    .variant = Il n’y a pas d’avocate. Ines répond elle-même. Elle a vécu dix ans avec Marko, mais sans mariage officiel. Les frères de Marko disent qu’elle n’est pas de la famille. Elle ne sait pas quel lien choisir.
    .notes =
        Une personne qui agit pour d’autres est à leur place. Si Petra agissait pour des gens blessés, la définition s’appliquerait. Elle agit pour la famille proche. Le projet de traité dit que le mot « victime » peut aussi inclure la famille immédiate. Le résultat dit donc « peut » pour l’avocate, comme il le dirait pour la veuve. Gardez ce « peut ».

        Dans la variante, une partie reste ouverte : le lien. Le projet de traité ne dit pas qui est la famille immédiate. La loi d’un pays, ou un tribunal, en décidera peut-être. Ines vivait-elle de ce que Marko gagnait ? Alors elle peut choisir qu’elle dépendait de lui.

        Une école ou un groupe religieux, à eux seuls, laisseraient l’entreprise ouverte. Ici, la société de toitures suffit. Erreurs courantes : lire « peut » comme « doit », et oublier le temps. Les délais viennent des lois d’aujourd’hui. Renseignez-vous d’abord là-dessus.
    .ask-1 = Pourquoi importe-t-il de savoir pour qui agit une avocate ?
    .ask-2 = Que demanderiez-vous à Ines, et que ne demanderiez-vous pas ?
    .ask-3 = Deux pays se renvoient Petra. À qui pourrait-elle demander de l’aide ?
