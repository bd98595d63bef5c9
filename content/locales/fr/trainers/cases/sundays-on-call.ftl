### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/sundays-on-call.toml.

case-sundays-on-call = Les dimanches au travail
    .about = Une femme fait le ménage dans une famille, et ses dimanches ne sont pas payés. Un ménage privé est-il une entreprise ?
    .story =
        Lucía travaillait pour une famille de la ville d’Almarosa. Elle faisait le ménage et la cuisine, et rentrait chez elle le soir. Personne ne la retenait, et elle n’a jamais été en danger.

        La famille payait six jours. Mais le dimanche, elle l’appelait aussi, sans paie ni repos. Lucía a manqué deux ans de dimanches avec son enfant. Quand elle a demandé sa paie, on l’a renvoyée. Puis la famille a dit à d’autres qu’elle vole.

        Elle répond pour elle-même. Son travail n’a pas été juste, par ce que la famille a fait et n’a pas fait. Elle dit qu’un ménage privé est derrière les faits. Pour elle, le lien est clair : c’était le travail dans cette maison. La cause aussi. Pour elle, c’est fini, et ce n’est pas urgent. La prochaine employée vivra la même chose. Elle ne sait rien de celles d’avant.

        Elle veut sa paie, et une lettre qui lave sa réputation. Elle craint d’autres mensonges. Il n’y avait pas de contrat, donc c’est difficile à prouver. Le service du travail a dit : « Une maison, ce n’est pas notre affaire. » Et elle n’a personne pour garder son enfant pendant qu’elle va ailleurs. Elle voudrait connaître ses droits, et savoir où aller. Aucun autre pays n’est concerné.
    .variant = Lucía ne répond pas. C’est sa cousine Pilar qui répond. Elles ont grandi dans la même maison, comme des sœurs. Pilar a choisi un autre lien de famille.
    .notes =
        Ici, Lucía connaît tous les faits, et une partie reste quand même ouverte. C’est le projet de traité qui la laisse ouverte. Il parle de toute activité économique ou autre d’une personne. Mais son titre et ses buts parlent d’entreprises. Un tribunal ou une loi devrait décider. Aucun nouveau fait sur Lucía ne pourrait donc fermer cette partie.

        Comparez avec la maison sur la colline. Là, dans la variante, une agence faisait des affaires, et la partie n’était plus ouverte. Dans la variante d’ici, une deuxième partie est ouverte. Le projet de traité cite la famille immédiate et ne dit pas jusqu’où elle va.

        Une erreur courante : dire « une maison n’est pas une entreprise », et s’arrêter. Une autre : dire que c’en est une, parce qu’une paie est une paie. Beaucoup de pays ont aujourd’hui des lois sur le travail à domicile. Elles peuvent aider Lucía plus que tout projet de traité.
    .ask-1 = Trouvez des raisons des deux côtés : un ménage qui paie pour un travail est-il une entreprise ?
    .ask-2 = Qu’est-ce qui fermerait la partie ouverte : une chambre d’hôtes, une agence, un magasin de famille ?
    .ask-3 = Quelles lois et quels groupes y a-t-il, dans votre pays, pour le travail à domicile ?
