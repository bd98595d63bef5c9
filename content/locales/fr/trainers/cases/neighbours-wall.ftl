### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/neighbours-wall.toml.

case-neighbours-wall = Le mur d’à côté
    .about = Le mur d’un voisin prive une maison de lumière et la fissure. Et si le dommage est réel, mais qu’aucune entreprise n’est derrière les faits ?
    .story =
        Vera a 68 ans et vit seule à Lipnava. L’an dernier, le voisin a construit un haut mur pour son propre jardin. Il l’a fait avec ses fils et n’a engagé personne.

        En creusant, ils ont fissuré le côté de la maison de Vera. Sa cuisine est sombre maintenant, et la pluie entre. Le mur est toujours là. La nuit, elle ne dort pas et s’inquiète. C’est arrivé une fois, et elle ne pense pas que le voisin construira encore. Aucune autre maison n’a de fissures. Tout s’est passé dans une seule rue.

        Vera n’est pas en danger, et ce n’est pas urgent. Elle veut que le voisin paie les travaux de sa maison et qu’il enlève le mur. Elle n’a pas peur de lui parler. Mais il n’écoute pas, et un avocat coûte trop cher. Elle ne s’est adressée à aucun service, car elle ne sait pas auquel. Pour Vera, aucune entreprise n’est derrière les faits. Elle a donc choisi « Aucun de ces choix ». Il n’y a pas de lien avec ce que fait une entreprise.
    .variant = Le voisin loue des chambres à des clients : c’est son métier. Il a construit le mur pour ces chambres, et creuser faisait partie de ces travaux.
    .notes =
        Le dommage est réel. Pour le projet de traité, il y a dommage quand un droit humain est affaibli. La pluie dans la maison touche au droit au logement ; une cuisine sombre, seule, peut-être pas. Pourtant, la définition ne s’applique pas, car deux parties manquent : une entreprise, et un lien avec ses activités. Dites-le comme le guide : il s’agit des mots d’un texte. Ce n’est pas un jugement sur Vera.

        Dans la variante, le mur, la maison et l’homme sont les mêmes. Mais maintenant, il construit pour son métier. Une seule personne qui fait des affaires à son compte suffit. La définition s’applique donc.

        Une erreur courante : s’arrêter à « ne correspondent pas ». Continuez. D’autres lois, comme celles sur le logement et le voisinage, protègent peut-être Vera mieux que n’importe quel projet de traité. Le guide montre aussi à qui s’adresser aujourd’hui. Faites chercher à la salle des mots bienveillants pour ce résultat.
    .ask-1 = Comment annonceriez-vous ce résultat à Vera, avec vos propres mots ?
    .ask-2 = À qui une personne dans sa situation pourrait-elle s’adresser dans votre pays ?
    .ask-3 = Où finit la vie privée, et où commence l’entreprise ? Trouvez deux autres cas à la limite.
