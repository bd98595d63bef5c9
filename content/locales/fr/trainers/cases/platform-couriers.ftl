### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/platform-couriers.toml.

case-platform-couriers = Compte fermé par l’application
    .about = Une application de livraison ferme les comptes de coursiers. Une application est-elle une entreprise, et le pays d’où l’on vient compte-t-il ?
    .story =
        Samir livre des repas à vélo dans la ville de Lundhaven. Il y est venu d’un autre pays il y a quatre ans. Tout son travail passe par une application. Elle est dirigée depuis un troisième pays.

        Un matin, son compte est fermé. Un court message dit que sa note est trop basse. Personne ne l’explique ni ne lui répond. Depuis, il n’a ni travail ni paie. Douze autres coursiers ont perdu leur accès la même semaine. Les règles de l’application sont toujours les mêmes. On connaît la société derrière elle, mais aucune procédure n’a commencé. Elle dit que seul un tribunal de son propre pays peut décider.

        Personne n’est en danger, et ce n’est pas urgent. Samir veut retrouver son travail et la paie perdue. Il veut des règles justes pour tous.

        L’application suit chaque téléphone, et il se sent surveillé. Les coursiers qui se plaignent reçoivent moins de commandes. Samir peut rester seulement tant qu’il a du travail : il craint donc aussi une expulsion. L’application détient toutes les données, et Samir aimerait les voir. Sans elles, il lui est difficile de prouver quoi que ce soit. Les formulaires du service du travail sont longs, et pas dans sa langue. Il n’y est donc pas encore allé.
    .variant = Seul le compte de Samir a été fermé. Aucun autre coursier n’a perdu son travail.
    .notes =
        Une application est une entreprise. Le projet de traité parle de toute activité économique ou autre, et il couvrirait ce qui se fait en ligne. Samir n’est pas citoyen de ce pays. Dans la définition du projet de traité, cela ne change rien. Les lois d’aujourd’hui peuvent dire autre chose. Si ses papiers peuvent être un risque, il devrait parler à un groupe de défense des droits avant d’aller dans un bureau.

        La variante change une réponse, et le résultat sur la définition reste le même. Ce qui disparaît, c’est tout ce qui repose sur le nombre : la demande faite ensemble, les règles de tribunal pour cela, la réparation pour un groupe.

        Une erreur courante : « Il est son propre patron, donc ce n’est pas du travail. » Le guide ne demande pas comment un contrat l’appelle. Il demande ce qui a été enlevé. Une autre : mélanger le résultat sur la définition et les voies vers la réparation.
    .ask-1 = De quelles informations de l’application Samir aurait-il besoin, et qui pourrait l’aider à les demander ?
    .ask-2 = On dit à Samir qu’il n’a aucun droit parce qu’il est étranger. Que répondriez-vous ?
    .ask-3 = Quand une demande présentée ensemble protège-t-elle mieux les gens, et quand peut-elle les mettre en danger ?
