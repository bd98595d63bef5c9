### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/garment-factory.toml.

case-garment-factory = De la poussière dans l’atelier de couture
    .about = Une usine de vêtements coud pour une marque lointaine. Si une entreprise n’agit pas, cela compte-t-il ?
    .story =
        Rina coud des chemises dans une usine de la ville de Karvel. L’usine travaille pour une marque d’un autre pays. La marque conçoit les chemises et fixe les dates.

        L’air de l’atelier est plein de poussière fine. Personne ne reçoit de masque, et les ventilateurs sont en panne depuis longtemps. La marque n’a jamais posé de questions sur l’air. Après deux ans, Rina tousse jour et nuit. Autour d’elle, beaucoup toussent aussi. Un médecin dit que la poussière l’a rendue malade. Elle paie elle-même ses médicaments.

        Rien n’a changé dans l’atelier. Tout le monde sait qui dirige l’usine, mais aucune procédure n’a commencé. Personne n’est en danger en ce moment. Rina ne sait pas dire si c’est urgent.

        Elle veut guérir, et que ses frais soient payés. Elle veut de nouveaux ventilateurs, pour que cela n’arrive plus. Elle a peur de perdre son emploi. Un avocat coûte trop cher. L’usine garde les analyses de poussière, et Rina aimerait les voir. Elle voudrait aussi connaître ses droits. Elle ne s’est encore adressée à aucun service.
    .variant = Rina toussait déjà avant d’entrer à l’usine. Elle ne sait pas si c’est la poussière qui l’a rendue malade.
    .notes =
        C’est la dernière partie de la définition qui décide ici : le dommage vient-il de ce qui n’a pas été fait ? Un médecin dit oui, donc les six parties sont réunies. Dans la variante, Rina ne sait pas. Ce n’est pas un non. Le guide dit qu’il ne sait pas encore.

        Ce cas montre que ne pas agir compte aussi (omission). Il montre aussi qu’un fournisseur n’est pas un monde à part. Ses liens avec une marque compteraient, dans la mesure où la loi du pays le dit.

        Une erreur courante : « Elle doit d’abord le prouver. » Le guide demande ce que Rina sait, pas ce qu’elle peut prouver. Une autre : « La marque est trop loin pour compter. »
    .ask-1 = Rina n’a choisi que la santé. Que pourrait-elle choisir d’autre, et est-ce que cela changerait le résultat ?
    .ask-2 = Qui n’a pas agi ici ? Nommez tous ceux qui vous viennent à l’esprit.
    .ask-3 = Dans la variante, qu’est-ce qui aiderait Rina à en savoir plus sans risquer son emploi ?
