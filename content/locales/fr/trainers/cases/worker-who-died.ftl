### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/worker-who-died.toml.

case-worker-who-died = Un appel venu de loin
    .about = Un ouvrier du bâtiment meurt en pleine chaleur, loin de chez lui. La famille peut-elle aussi être une victime ?
    .story =
        Bikram, le mari de Sunita, est parti à l’étranger pour construire une tour. Un recruteur lui avait trouvé cet emploi. La société de construction faisait travailler les gens au soleil de midi, sans ombre et avec peu d’eau. Puis il y a eu un appel : Bikram s’était effondré, et il était mort. Le papier du médecin ne donne pas de cause. Ses collègues disent que c’était la chaleur, et Sunita n’en doute pas. Beaucoup d’autres sont tombés malades.

        Trois mois de sa paie n’ont jamais été versés. Le travail continue comme avant. C’est urgent pour ceux qui sont là-bas maintenant. Sunita ne sait pas si quelqu’un est en danger aujourd’hui. On connaît la société, mais aucune procédure n’a commencé.

        Sunita répond en tant qu’épouse. Elle veut la paie de Bikram, et de l’argent pour la perte. Elle veut la vérité et des excuses, et de l’ombre pour les autres. Elle est en deuil, et raconter encore lui fait mal.

        Le tribunal est dans un autre pays, et un avocat coûte trop cher. La société a tous les papiers, dans une langue que Sunita ne lit pas. Elle veut connaître ses droits. Il lui faut quelqu’un qui agisse pour elle. Elle ne s’est encore adressée à personne.
    .variant = Sunita ne répond pas. C’est Dev qui répond, un ami qui partageait une chambre avec Bikram. Il a choisi « Un autre lien ».
    .notes =
        Le projet de traité dit que le mot « victime » peut aussi inclure la famille immédiate, et les personnes qui dépendent de la personne touchée. Gardez le « peut ». Ce n’est pas une promesse, et ce n’est pas un non. La loi d’un pays ou un tribunal en décidera peut-être.

        La variante change une chose : le lien. La définition s’applique toujours à Bikram. Elle ne cite pas le lien de Dev avec lui, c’est tout. Cela ne dit rien du chagrin de Dev. S’il aide Sunita, il peut répondre pour quelqu’un qu’il aide, et dire qu’il agit pour la famille proche. Alors le « peut » du projet de traité revient.

        Une erreur courante : lire « peut » comme « doit ». Une autre : croire qu’une personne venue travailler de l’étranger compte moins. Dans la définition, la nationalité ne change rien. Avancez avec douceur. Dans la salle, des gens ont peut-être perdu quelqu’un.
    .ask-1 = Que promet « peut aussi inclure », et qu’est-ce que ces mots laissent ouvert ?
    .ask-2 = La mère de Bikram vivait de ce qu’il envoyait à la maison. Comment pourrait-elle répondre ?
    .ask-3 = Qu’est-ce qui aiderait à réparer pour Sunita, autant que cela se peut ?
