### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/forest-reporter.toml.

case-forest-reporter = Le reporter et les camions
    .about = Un reporter filme des camions qui emportent les arbres d’une forêt, et on le suit. Une personne qui dénonce les faits pour d’autres a-t-elle aussi subi un dommage ?
    .story =
        Anan travaille pour une radio dans les collines de Mekra. Deux villages y vivent de la forêt. Lui vient de la ville. La nuit, il a filmé les camions d’une société d’exploitation du bois. Elle coupe des arbres qu’elle n’a pas le droit de couper. Il ne sait pas qui achète le bois.

        Depuis, un homme le suit. Anan a reçu un mot : s’il n’arrête pas, on lui fera du mal. La société dit qu’elle va lui faire un procès. Il a trouvé un traceur dans son sac. Anan est donc en danger, et c’est urgent.

        Il répond comme témoin ou personne qui défend des droits. Le guide demande alors si on lui a fait quelque chose parce qu’il dénonce les faits, et il dit oui. À partir de là, ses réponses parlent de cela : il est moins en sécurité et moins libre de s’exprimer, et on surveille sa vie privée. Il dort mal. Cela continue, et pourrait arriver au prochain reporter. Ce n’est encore arrivé à personne d’autre.

        Il veut que cela s’arrête. Il lui faut savoir où aller, et un lieu sûr. La société est connue, et bien plus forte. Personne ne s’est encore adressé à un service. Parmi les situations de la liste, il a choisi « Aucun de ces choix ».
    .variant = On n’a rien fait à Anan. Il n’est pas en danger et n’a pas peur, et ce n’est pas urgent. Ses réponses parlent donc des villages. Beaucoup de gens y ont moins de nourriture et d’eau, et la forêt ne repoussera pas de sitôt. La société continue, à la colline voisine. Il veut que cela s’arrête et que les arbres repoussent. Il lui faut quelqu’un qui agisse pour les villages.
    .notes =
        Commencez par la sécurité. Des menaces, une filature, une surveillance ou un procès sont aussi un dommage. C’est arrivé à cause des activités de la société. La définition s’applique donc à Anan lui-même. Beaucoup de personnes qui défendent des droits disent : « Je n’ai rien subi. » Faites poser la question par la salle : que vous a-t-on fait ?

        Dans la variante, on ne lui a rien fait. La définition s’applique aux gens des villages. Elle ne cite pas le lien d’Anan avec eux, c’est tout. Pour lui, l’important est ailleurs : le résultat commence donc par la protection. D’autres parties du projet de traité demanderaient aux États de protéger les témoins, et de garder à l’abri des menaces les personnes qui défendent les droits. Ce n’est pas encore une loi.

        Une erreur courante : croire qu’un dommage n’est qu’une blessure. Une autre : appeler victime toute personne qui dénonce des faits. Certaines ne veulent pas de ce mot.
    .ask-1 = Parmi ce qu’on a fait à Anan, qu’est-ce qui est un dommage, et à quels droits humains ?
    .ask-2 = Qu’est-ce qui pourrait protéger Anan cette semaine ?
    .ask-3 = Quelles réponses ont changé dans la variante, et laquelle a le plus compté pour le résultat ?
