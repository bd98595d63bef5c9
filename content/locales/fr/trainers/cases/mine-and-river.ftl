### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/mine-and-river.toml.

case-mine-and-river = La rivière en aval de la mine
    .about = L’eau polluée d’une mine arrive jusqu’à un village. Tout un peuple peut-il être une victime, et l’entreprise doit-elle être grande ?
    .story =
        Les Talumi sont un peuple autochtone. Ils vivent au bord de la rivière Maluna et mangent ses poissons. En amont, une société extrait de l’or.

        Depuis un an, un tuyau verse de l’eau polluée dans la rivière. La société, que tout le monde connaît, n’a prévenu personne. Les poissons meurent, et des gens tombent malades. Personne n’achète ce que les Talumi cultivent au bord de l’eau. Dans le pays voisin, en aval, des poissons meurent aussi. Cela empire chaque semaine, et un deuxième tuyau est prévu.

        Le village répond en groupe. Il veut que cette eau s’arrête, que la rivière soit nettoyée, que les poissons reviennent et que les malades soient soignés. Quelqu’un a menacé deux porte-parole. Pour le moment, ils sont à l’abri.

        La société a les analyses de l’eau, que le village aimerait voir. Elle a aussi bien plus de pouvoir. Le tribunal est à deux jours de route, et qui perd y paie l’autre partie. Le service de l’eau n’a pas de bateau. Il n’a pas accepté la plainte. Ses papiers sont dans une langue que peu de Talumi lisent.
    .variant = Il n’y a pas de société. Des gens extraient de l’or avec des pompes, chacun à son compte. Personne ne sait quelle pompe pollue la rivière.
    .notes =
        Le mot « victime » couvre aussi un groupe. Le village peut donc répondre d’une seule voix. Cela ouvrirait d’autres voies : des demandes présentées ensemble, dans les cas appropriés, et une réparation pour tous.

        Comparez avec la variante. L’entreprise est maintenant toute petite, et personne ne sait qui c’était. Le résultat ne change pas. Une personne qui fait des affaires à son compte est aussi une entreprise. Et selon le projet de traité, il n’est pas nécessaire que les responsables soient connus ou arrêtés.

        Erreurs courantes : chercher un grand nom, ou attendre un procès. D’autres croient que les dégâts à la nature ne concernent que les poissons. La liste des réparations cite le nettoyage et aussi le retour de la nature. Demandez ce que l’un et l’autre voudraient dire ici.
    .ask-1 = Qu’est-ce qui changerait si une seule personne qui pêche répondait ?
    .ask-2 = Quelle réparation demanderiez-vous d’abord, et qui devrait la préparer ?
    .ask-3 = Quels obstacles un État pourrait-il réduire vite ici, et lesquels prendraient des années ?
