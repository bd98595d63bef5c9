### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/bank-loan.toml.

case-bank-loan = Un prêt pour un port
    .about = Une banque lointaine planifie et paie un port qui prend une plage à des familles qui vivent de la pêche. Prêter de l’argent, cela compte-t-il ?
    .story =
        Awa Konde est avocate. Elle agit pour soixante familles de Port Ndiva, qui vivent de la pêche. Une banque d’un autre pays y a planifié un port, et le paie. Une société le construit.

        La société a fermé la plage par une clôture. Les bateaux ne peuvent plus sortir, et les familles ont perdu leur travail et leurs revenus. La clôture est toujours là. La banque n’a jamais demandé qui se servait de la plage. Maintenant, elle paie un deuxième port, plus loin sur la côte.

        Les familles veulent retrouver la plage, et de l’argent pour les mois perdus. Personne n’est en danger, et ce n’est pas urgent.

        Certaines ont des fils qui travaillent sur le chantier et pourraient être renvoyés. Les papiers du prêt sont secrets, et les familles en auraient besoin comme preuves. Les frais de justice sont élevés. Un service de plaintes de l’État n’a pas accepté l’affaire d’Awa. « Une banque, ce n’est pas notre affaire », lui a-t-on dit. Tout le monde connaît la société et la banque, mais aucune procédure n’a commencé. Parmi les situations de la liste, Awa a choisi « Aucun de ces choix ».
    .variant = C’est la marine nationale qui construit le port : c’est un chantier public. Une banque a fait un prêt à l’État. Personne ne sait si cet argent a servi pour le port. Personne ne sait qui a fait le plan. Awa n’est donc pas sûre qu’il y ait un lien, ni que le dommage vienne de ce que la banque a fait. Elle n’est pas sûre non plus pour les autres pays.
    .notes =
        Le projet de traité cite les banques et les fonds comme des entreprises. Ce qu’ils font compterait, et aussi ce qu’ils ne font pas, comme ne pas demander qui perdra la plage. Les liens entre entreprises compteraient aussi, dans la mesure où la loi du pays le dit. La banque a planifié le port depuis l’étranger. Si elle avait seulement prêté de l’argent, on pourrait discuter du lien avec un autre pays : le texte cite la planification, pas le prêt.

        Dans la variante, il ne reste que la banque comme entreprise. On ne sait pas si elle a un lien avec la clôture. Le résultat devient donc incertain. Ce n’est pas un non. Des informations pourraient combler ce vide, et le projet de traité donnerait aux victimes accès à celles que détient une entreprise.

        Une erreur courante : « L’argent n’a pas de mains, donc il ne cause pas de dommage. » Une autre : répondre pour l’avocate. Awa agit pour les personnes touchées, et le dit quand le guide le demande.
    .ask-1 = Que devrait demander une banque avant de prêter de l’argent pour un port ?
    .ask-2 = Quels papiers montreraient le lien, et qui les a ?
    .ask-3 = Awa agit pour d’autres : qu’est-ce que cela change au résultat ? Essayez avec une autre réponse.
