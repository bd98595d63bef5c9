### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/pesticide.toml.

case-pesticide = Un nuage sur le jardin
    .about = Le pesticide d’une grande plantation dérive vers les maisons voisines. Et si personne ne peut dire ce qui a rendu quelqu’un malade ?
    .story =
        Teresa a 71 ans. Elle vit à côté d’une grande plantation de bananes, près de Tierraluz. Chaque semaine, un petit avion y répand du pesticide. Le vent pousse le nuage jusque dans son jardin. La plantation ne dit jamais quand l’avion viendra.

        Depuis le printemps, les yeux de Teresa la brûlent, et elle respire mal. Ses poules sont mortes, et elle n’a plus confiance en l’eau de son puits. Le médecin ne peut pas dire pourquoi elle est malade. C’est peut-être le pesticide. C’est peut-être la fumée de son poêle. Elle a donc choisi « Je ne sais pas ».

        L’avion vole toujours. Personne n’est en danger en ce moment. Teresa ne sait pas si c’est urgent, si d’autres sont tombés malades, ni qui achète les fruits. Tout le monde connaît le propriétaire, mais aucune procédure n’a commencé.

        Elle veut que cela s’arrête, des soins pour elle, et un puits de nouveau propre. Elle n’a pas peur de dénoncer les faits. Mais le service est loin, et c’est difficile à prouver. Le service de santé est venu une fois, puis il a classé l’affaire. Elle voudrait savoir où elle peut encore aller, et le lire en gros caractères.
    .variant = Une analyse trouve le pesticide dans son puits et dans son corps. Le médecin dit maintenant que c’est le pesticide qui l’a rendue malade.
    .notes =
        Cinq parties de la définition sont réunies. Une reste ouverte : le dommage vient-il du pesticide ? Une partie ouverte suffit pour que le guide dise : nous ne savons pas encore. La variante règle ce point, et la définition s’applique.

        Montrez que tout le reste ne change pas. Quand le résultat est incertain, le guide montre quand même ce que le projet de traité prévoirait si la définition s’applique.

        Erreurs courantes : lire « incertain » comme un non, ou pousser Teresa à dire oui. Un « Je ne sais pas » honnête est une bonne réponse. Le projet de traité ne dit pas que le pesticide doit être la seule cause. Et quand c’est approprié, les États qui adhèrent au traité auraient l’obligation de faciliter l’apport de preuves.
    .ask-1 = Quelles autres réponses de Teresa sont incertaines, et pourquoi cela ne touche-t-il pas au résultat ?
    .ask-2 = Qui pourrait aider à trouver ce qui l’a rendue malade, et qui devrait payer les analyses ?
    .ask-3 = Comment expliqueriez-vous « incertain » à Teresa, pour qu’elle ne perde pas courage ?
