### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/forest-reporter.toml.

case-forest-reporter = Le reporter et les camions
    .about = Un reporter filme des camions qui emportent les arbres d’une forêt. Que dirait le projet pour quelqu’un qui n’a pas subi de tort, mais qui parle ?
    .story =
        Anan travaille pour une radio dans les collines de Mekra. Deux villages y vivent de la forêt. Lui vient de la ville et n’a rien perdu.

        La nuit, Anan a filmé les camions d’une société d’exploitation du bois. Elle coupe des arbres qu’elle n’a pas le droit de couper. Les villages ont maintenant moins de nourriture et d’eau, et la forêt ne repoussera pas de sitôt. Cela continue, et la société passe à la colline voisine. Il ne sait pas qui achète le bois.

        Depuis, un homme le suit. Anan a reçu un mot : s’il n’arrête pas, on lui fera du mal. La société dit qu’elle va lui faire un procès. Anan est donc en danger, et c’est urgent. Il se sent aussi surveillé au téléphone.

        Il veut que la coupe s’arrête et que la forêt repousse. Il lui faut un endroit sûr où aller, et quelqu’un qui agisse pour les villages. La société est connue, et bien plus forte. Personne ne s’est encore adressé à un service. Parmi les mots proposés pour décrire les personnes lésées, il a choisi « Aucun de ces choix ».
    .variant = La société a fait pression sur la radio, et Anan a été renvoyé à cause de son reportage. Il répond maintenant pour lui-même : il a perdu son travail, et sa liberté de parler. Personne d’autre n’a été renvoyé.
    .notes =
        La définition de « victime » parle de personnes qui ont subi un tort. Anan dit que ce n’est pas son cas. Elle ne correspond donc pas, mais pour lui, l’important est ailleurs. Le résultat commence par la protection des témoins et des personnes qui défendent les droits. Elle repose sur une autre partie du projet. Montrez donc aussi les clauses liées.

        Dans la variante, il a subi un tort parce qu’il a parlé. Il peut répondre pour lui-même, et la définition correspond. La protection contre les représailles reste sur la liste dans les deux cas.

        Une erreur courante : croire que « ne correspond pas » veut dire « aucune protection ». Une autre : appeler victime toute personne qui parle. Certaines ne veulent pas de ce mot. Ici aussi, commencez par la sécurité.
    .ask-1 = Pourquoi le projet a-t-il d’autres mots pour les témoins que pour les victimes ?
    .ask-2 = Qu’est-ce qui pourrait protéger Anan cette semaine ?
    .ask-3 = Quelles réponses ont changé dans la variante, et laquelle a le plus compté pour le résultat ?
