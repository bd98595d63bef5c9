### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/child-labour.toml.

case-child-labour = Une place vide à l’école
    .about = Un enfant porte des sacs pour un marchand de cacao. Jusqu’où faut-il suivre la chaîne des acheteurs ?
    .story =
        Ama est institutrice dans le village d’Asenko. Elle agit pour Kojo, qui a 11 ans. Depuis le début de la récolte, la place de Kojo à l’école est vide.

        Kojo porte des sacs de cacao pour un marchand. Ils sont trop lourds pour un enfant, et il a mal au dos. D’autres enfants portent aussi des sacs. Le marchand vend à une société qui fournit un chocolatier d’un autre pays. Cette société n’a jamais vérifié qui porte les sacs. Cela continue chaque jour. Personne n’est en danger immédiat, mais Ama ne sait pas si c’est urgent.

        Elle veut que Kojo retourne à l’école, et qu’un médecin voie son dos. Elle veut que cela s’arrête, pour lui et pour tous les enfants.

        La famille habite une maison du marchand et pourrait la perdre. Tout le monde connaît le marchand, mais aucune procédure n’a commencé. Le service du travail est loin. Il a deux personnes pour toute la région, et ses démarches sont faites pour les adultes. Personne n’y est donc allé. Ama voudrait savoir où aller. Il lui faut aussi des mots que Kojo puisse comprendre.
    .variant = Ama a parlé avec Kojo avant de continuer. Il avait manqué deux jours à cause d’une fièvre. Il ne porte pas de sacs. Après l’école, il aide ses parents une heure dans leur propre jardin, et ils mangent ce qu’ils cultivent. Rien ne lui a été pris, et aucune entreprise n’y a pris part.
    .notes =
        Ama agit pour Kojo. C’est lui qui a subi le dommage, donc le résultat parle de lui. Le projet de traité demanderait aussi aux États de la protéger, elle et la famille de Kojo.

        Une personne qui fait des affaires à son compte est une entreprise. La société qui achète en est une aussi. La chaîne qui va du champ au magasin compterait, dans la mesure où la loi du pays le dit. Perdre l’école est un dommage à part, à côté du travail. Dans la variante, il n’y a pas eu de dommage, et aucune entreprise n’est derrière les faits. La définition ne s’applique donc pas, et c’est une bonne nouvelle.

        Une erreur courante : croire que toute aide d’un enfant à la maison est du travail des enfants. Le guide demande si le travail nuit à l’enfant. Une autre : accuser les parents. Et n’oubliez pas ce que Kojo veut lui-même. Le premier pas d’Ama a été de le lui demander.
    .ask-1 = Qui y a pris part, du champ au magasin ? Dessinez la chaîne.
    .ask-2 = Comment Ama pourrait-elle en savoir plus sans que la famille risque sa maison ?
    .ask-3 = Comment expliqueriez-vous à Kojo, en trois phrases, ce que dirait le projet de traité ?
