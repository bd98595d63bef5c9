### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/data-leak.toml.

case-data-leak = Des noms à l’écran
    .about = Une application de santé laisse fuir les messages de ses utilisateurs. Et si personne ne sait qui les a pris ?
    .story =
        Leila se servait d’une application pour écrire à un médecin. Elle lui parlait de ce que personne d’autre ne savait. La société derrière l’application travaille dans trois pays. Elle gardait les messages sans mot de passe.

        Quelqu’un les a copiés et mis en ligne. Personne ne sait qui c’était. Des milliers de gens y ont trouvé leur nom. La société n’a rien dit pendant deux mois. Le chef de Leila a lu ce qui la concerne. Son secret est connu, elle dort mal, et les gens parlent.

        La liste est toujours en ligne. Chaque jour, plus de gens la trouvent : c’est donc urgent. Leila n’est pas en danger. Depuis, la société n’a rien changé.

        Elle veut que la liste disparaisse et que la vérité soit dite en public. Elle veut aussi une amende pour la société, et des données mieux protégées. Elle craint que sa vie privée soit encore plus exposée. Elle redoute de devoir tout raconter encore une fois. Un service de protection des données a ouvert une affaire contre la société. Leila n’en a pas de nouvelles, et la société ne dit pas ce qu’elle a gardé. Le dommage qu’elle a subi est difficile à prouver. Sur elle-même, elle préfère ne pas en dire plus.
    .variant = Personne ne sait comment les messages étaient gardés. La société a peut-être fait tout ce qu’elle pouvait, et le voleur a forcé de bonnes protections. Leila sait que le dommage vient de la fuite. Elle ne sait pas s’il y a eu un acte ou une omission de la société.
    .notes =
        La vie privée est un droit humain. Si elle est affaiblie, c’est un dommage, même si l’on ne perd pas d’argent. On ne sait pas qui est le voleur, et cela n’a pas d’importance pour le résultat. La société n’a pas agi, et on la connaît. La réponse sur les responsables parle donc de la société.

        La variante touche une autre partie : y a-t-il eu un acte, ou une omission, de l’entreprise ? Ici, cette partie devient ouverte, et le résultat avec elle. Il y a deux sortes de « on ne sait pas ». Elles se ressemblent, mais ne sont pas les mêmes. Dans la définition, peu importe pour Leila que le voleur soit inconnu. Mais ce que la société a fait est une partie de la définition.

        Une erreur courante : dire que le voleur n’est pas une entreprise, et que rien ne correspond. Regardez ce que la société n’a pas fait. Notez aussi que Leila n’a rien dit de sa situation. Elle en a tout à fait le droit.
    .ask-1 = Dans la variante, deux choses ne sont pas connues. Laquelle compte pour le résultat, et pourquoi ?
    .ask-2 = Que demanderiez-vous à la société si vos propres messages étaient sur cette liste ?
    .ask-3 = Comment un service peut-il examiner cette affaire sans faire raconter son histoire à Leila encore et encore ?
