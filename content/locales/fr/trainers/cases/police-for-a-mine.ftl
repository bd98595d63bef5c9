### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/police-for-a-mine.toml.

case-police-for-a-mine = Le feu à l’aube
    .about = La police chasse des gens d’une terre où une mine va ouvrir. Cela compte-t-il si personne de la société n’était là ?
    .story =
        Efraín gardait des chèvres dans la plaine de Sorocal, comme ses parents. Un jour à l’aube, la police est venue avec des camions. Elle a frappé les gens et brûlé les cabanes. Efraín a eu le bras cassé. Une semaine après, une société a posé un panneau : ici, elle va extraire du cuivre.

        Personne de la société n’était là. Efraín ne sait pas si elle l’a demandé. Mais les policiers ont dit : « La mine a besoin de cette terre. » Il a donc choisi que d’autres ont agi pour faire place à une entreprise, et rien d’autre.

        Quarante familles ont perdu terre et logement. Elles ne peuvent toujours pas revenir, et la police a une liste d’autres cabanes. Personne n’est en danger maintenant, et ce n’est pas urgent. Tout le monde sait quels policiers c’étaient. Aucune procédure n’a commencé.

        Il veut retrouver sa terre, la vérité, et une peine pour les responsables. La police a dit aux gens de se taire, sinon gare à eux. Le tribunal de la ville est sous pression, et personne n’a pris de photos. C’est donc difficile à prouver, et personne n’y est allé. Il lui faut savoir où aller, et quelqu’un qui agisse pour lui. Aucun autre pays n’est concerné. Parmi les situations de la liste, aucune ne le décrit.
    .variant = Efraín ne répond pas. Luis, un prêtre, aide les gens. Certains ont été frappés. D’autres sont les enfants d’un homme qui est mort. On lui demande pour qui il agit, et il ne sait pas quoi choisir.
    .notes =
        Le projet de traité demande des actes en lien avec des activités commerciales. Il ne demande pas que la société les ait faits. La police, des soldats, un service public ou une bande peuvent donc en être les auteurs. La terre a été vidée pour faire place à une mine. C’est le lien. Comparez avec le marché : là, un service public a agi seulement pour lui-même.

        Dans la variante, une partie reste ouverte : pour qui Luis agit. Pour les personnes frappées, la définition s’appliquerait. Pour les enfants de l’homme qui est mort, elle « peut aussi inclure » la famille. Il peut donc répondre deux fois, une pour chaque groupe.

        Une erreur courante : choisir « Aucun de ces choix », parce que la police n’est pas une entreprise. Une autre : envoyer les gens à la même police. Demandez d’abord à qui se fier.
    .ask-1 = Quels faits relient à la mine ce qu’a fait la police ?
    .ask-2 = Qu’est-ce qui changerait si l’on trouvait une lettre de la société à la police ?
    .ask-3 = À qui Efraín pourrait-il s’adresser, s’il ne se fie ni à la police ni au tribunal ?
