### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/notice-on-the-door.toml.

case-notice-on-the-door = Dehors avant vendredi
    .about = Un fonds veut vider une rue de ses habitants. Le projet de traité peut-il aider avant que cela arrive ?
    .story =
        Salma a 74 ans et marche avec un déambulateur. Depuis quarante ans, elle loue deux pièces dans la vieille ville de Belmira. Un fonds d’un autre pays a acheté la rue et veut y faire des hôtels. Une société de la ville travaille pour lui.

        Mercredi, il y avait un papier sur sa porte : partir avant vendredi, sinon la société videra les pièces. Qui reste, dit-il, sera poursuivi. Tout le voisinage a le même papier. Rien n’est encore arrivé. Mais cela va arriver. Salma dit donc que des gens sont en danger, et que c’est urgent.

        Elle n’a rien perdu jusqu’ici. Si cela arrive, cela viendra de ce que font la société et le fonds. On les connaît tous les deux, et aucune procédure n’a commencé. Elle ne peut pas dire s’ils feront pareil dans d’autres rues.

        Elle veut que cela s’arrête. Le papier dit que le mois pour s’y opposer est passé. Elle n’a jamais reçu de lettre avant. Un avocat coûte trop cher. Elle voudrait savoir quels droits on a, et où aller. Elle n’est encore allée nulle part.
    .variant = C’est une semaine plus tard. Des hommes ont mis les affaires de Salma dans la rue et changé la serrure. Elle dort chez sa sœur et ne trouve pas le repos. Cela continue, car elle ne peut pas revenir. Elle n’est pas en danger maintenant, et ce n’est plus urgent. Elle veut retrouver son logement, et de l’argent pour ce qui a été cassé.
    .notes =
        Commencez par la sécurité, et par le temps. Un papier sur une porte fixe souvent un délai dans les lois d’aujourd’hui. Il faut maintenant à Salma un avocat ou un groupe de locataires. Cela passe avant tout projet de traité.

        Une partie reste ouverte : le dommage. La définition parle de personnes qui ont subi une atteinte. Ici, rien n’est encore arrivé, mais cela va arriver. Le guide ne dit donc pas non. Il dit qu’il ne sait pas encore. Selon le projet de traité, les États auraient l’obligation de prévenir les atteintes. Et tant qu’une affaire n’est pas réglée, les victimes pourraient demander des mesures urgentes en cas de risque grave. Dans la variante, c’est arrivé, et la définition s’applique.

        Une erreur courante : choisir « Aucun de ces choix », parce que rien n’est encore perdu. Une autre : attendre qu’il soit trop tard.
    .ask-1 = Que pourrait faire Salma avant vendredi, et qui pourrait l’aider ?
    .ask-2 = Qu’est-ce qui changerait si la société avait coupé l’eau ?
    .ask-3 = Trouvez des raisons des deux côtés : menacer de prendre un logement, est-ce déjà un dommage ?
