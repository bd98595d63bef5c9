### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/house-on-the-hill.toml.

case-house-on-the-hill = Dix minutes avec un téléphone prêté
    .about = Une femme qui fait le ménage dans une maison ne répond qu’à quelques questions. Que peut alors dire le guide ?
    .story =
        Grace fait le ménage et la cuisine dans une maison, sur une colline au-dessus de Corvane. La famille lui a pris son passeport. Elle travaille sept jours sur sept et n’a pas reçu de paie depuis deux mois. Elle ne peut sortir que si la famille le permet.

        Une amie lui prête un téléphone pour dix minutes. Quelqu’un peut regarder par-dessus son épaule. Alors Grace saute les questions auxquelles elle ne veut pas répondre, et c’est très bien ainsi.

        Voici ce qu’elle dit. Elle répond pour elle-même. Travailler sans paie, et ne pas pouvoir partir : voilà le dommage. C’est la famille qui le fait, et cela continue. Elle a perdu de l’argent, ses papiers et sa liberté, et veut retrouver ce qui lui a été pris. Elle est surveillée, et craint de perdre son lit. On lui dit que, sans papiers, la police l’expulsera.

        Elle n’a pas le droit de quitter la maison : elle répond donc oui pour le danger. Un ménage privé est derrière les faits. Elle ne sait pas s’il y a un lien avec une entreprise. Sur sa propre situation, elle préfère ne rien dire. Il lui faut savoir où aller, et un lieu sûr. Puis le temps est écoulé.
    .variant = Une agence a placé Grace dans cette maison. L’agence garde son passeport et prend une part de sa paie. Grace choisit donc maintenant aussi l’agence, et dit qu’il y a un lien.
    .notes =
        Commencez par le danger. Une personne qui n’a pas le droit de quitter une maison est en danger, même si personne ne la frappe. Elle ne le dit peut-être pas ainsi.

        Deux parties restent ouvertes : l’entreprise et le lien. Le résultat est donc incertain. Ce que Grace a sauté ne lui coûte rien. Une maison privée est-elle une entreprise ? Le projet de traité parle de toute activité économique ou autre d’une personne, mais il ne cite pas ce cas. Le guide laisse donc la question ouverte. Dans la variante, une agence fait des affaires, et la définition s’applique.

        Erreurs courantes : ajouter ce que Grace n’a pas dit, ou la pousser à en dire plus. Parlez de la façon de lire un tel guide en sécurité : quand, sur le téléphone de qui, et comment le quitter aussitôt. Si les papiers de quelqu’un peuvent être un risque, il vaut mieux parler à un groupe de défense des droits avant d’aller dans un bureau. Les plans pour sortir quelqu’un de là sont l’affaire de personnes formées pour cela.
    .ask-1 = Pourquoi Grace sauterait-elle une question ? Trouvez au moins quatre bonnes raisons.
    .ask-2 = De quoi vous assureriez-vous avant de montrer le guide à quelqu’un dans sa situation ?
    .ask-3 = Le travail payé dans une maison privée fait-il partie des activités commerciales ? Trouvez des raisons des deux côtés.
