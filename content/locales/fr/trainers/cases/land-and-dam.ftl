### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/land-and-dam.toml.

case-land-and-dam = La vallée sous l’eau
    .about = Une société d’électricité de l’État inonde des terres cultivées. Une entreprise qui appartient à l’État compte-t-elle ?
    .story =
        Une société d’électricité qui appartient à l’État construit un barrage dans la vallée de Pelani. Quatre villages y ont toujours cultivé la terre. Ils font partie d’un peuple des collines que d’autres méprisent.

        La moitié des champs est déjà sous l’eau, avec un ancien lieu de prière. La société a aussi coupé les bois. Le reste sera inondé dans trois semaines. La société a proposé des logements dans une ville lointaine. Elle n’a jamais demandé aux villages ce qu’ils voulaient. Elle prévoit la même chose dans la vallée voisine. Aucun autre pays n’est concerné.

        Les villages répondent en groupe. Ils veulent retrouver leur terre, que l’on replante des arbres, et des excuses en public. Personne n’est en danger immédiat.

        Deux porte-parole sont accusés devant un tribunal d’avoir nui à la nation. Les villages ont une affaire contre la société, et elle est encore en cours. Ils n’en ont aucune nouvelle. La société a beaucoup d’avocats. Les villages ne peuvent pas en payer un seul.
    .variant = La société est privée. Le reste de la vallée ne sera inondé que dans dix ans, et les villages disent que ce n’est pas urgent.
    .notes =
        On entend souvent : « C’était l’État, donc ce n’est pas une entreprise. » Ici, la salle devrait y regarder à deux fois. L’État possède la société, mais la société produit et vend de l’électricité. Le projet de traité cite les entreprises d’État parmi les entreprises. Un ministère qui agit comme service public, c’est autre chose.

        Dans la variante, le résultat est le même. Privée ou d’État, cela n’y change rien. Mais les réponses ne mènent plus à l’un des droits. Selon le projet de traité, les victimes pourraient demander des mesures urgentes tant qu’une affaire n’est pas réglée.

        Faites remarquer qu’une affaire est en cours et que personne n’a encore été reconnu responsable. Cela ne change pas le résultat. Les gens peuvent aussi perdre ce que l’argent n’achète pas, comme un lieu de prière.
    .ask-1 = Comment expliqueriez-vous la différence entre cette société et un ministère ?
    .ask-2 = Quelles mesures urgentes les villages pourraient-ils demander, et à qui ?
    .ask-3 = Quelles excuses auraient un sens pour ces villages ?
