### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/child-labour.toml.

case-child-labour = Une place vide à l’école
    .about = Un enfant porte des sacs pour un marchand de cacao. Jusqu’où faut-il suivre la chaîne des acheteurs ?
    .story =
        Ama est institutrice dans le village d’Asenko. Elle répond pour Kojo, qui a 11 ans. Depuis le début de la récolte, la place de Kojo à l’école est vide.

        Kojo porte des sacs de cacao pour un marchand. Ils sont trop lourds pour un enfant, et il a mal au dos. D’autres enfants portent aussi des sacs. Le marchand vend à une société qui fournit un chocolatier d’un autre pays. Cette société n’a jamais vérifié qui porte les sacs. Cela continue chaque jour. Personne n’est en danger immédiat, mais Ama ne sait pas si c’est urgent.

        Elle veut que Kojo retourne à l’école, et qu’un médecin voie son dos. Elle veut que cela s’arrête, pour lui et pour tous les enfants.

        La famille habite une maison du marchand et pourrait la perdre. Tout le monde connaît le marchand, mais il n’y a eu aucune suite. Le service du travail est loin. Il a deux personnes pour toute la région, et ses démarches sont faites pour les adultes. Personne n’y est donc allé. Ama voudrait savoir où aller. Il lui faut aussi des mots que Kojo puisse comprendre.
    .variant = Ama ne sait pas pour qui Kojo porte les sacs. C’est peut-être pour le marchand. C’est peut-être pour sa propre famille, sur leur petit champ.
    .notes =
        Ama répond pour Kojo. C’est lui qui a subi le tort, donc le résultat parle de lui. Le projet a aussi des mots pour la protéger, elle et la famille de Kojo.

        Une personne qui fait des affaires à son compte est une entreprise. La société qui achète en est une aussi. La chaîne qui va du champ au magasin compte, dans la mesure où la loi du pays le dit. Dans la variante, deux réponses restent ouvertes : qui y a pris part, et le lien. Le résultat devient incertain. Des informations aideraient plus que des suppositions.

        Une erreur courante : accuser les parents. Tenez-vous-en aux questions. Une autre : croire que toute aide d’un enfant à la maison est du travail des enfants. Le guide demande si le travail nuit à l’enfant. Et n’oubliez pas ce que Kojo veut lui-même.
    .ask-1 = Qui y a pris part, du champ au magasin ? Dessinez la chaîne.
    .ask-2 = Comment Ama pourrait-elle en savoir plus sans que la famille risque sa maison ?
    .ask-3 = Comment expliqueriez-vous à Kojo, en trois phrases, ce que dirait le projet ?
