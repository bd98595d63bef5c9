### The result of Article 1 in simpler French. Never "vous êtes une victime" or "vous n'êtes pas une victime".

## Verdicts

status-fits = Vos réponses correspondent au mot « victime » du projet de traité
    .means =
        D’après vos réponses, les six parties sont réunies. « Victime » est le mot du texte. Il désigne une personne ou un groupe à qui une entreprise a causé ce genre de dommage.

        Le projet de traité n’est pas encore une loi. Aucun pays n’est obligé de le suivre. Ceci n’est pas le conseil d’un avocat. Seul un tribunal ou un autre service public peut décider d’une affaire. D’autres lois vous protègent peut-être déjà. Peut-être mieux.

status-may_be_included = Le mot « victime » du projet de traité peut aussi valoir ici
    .means =
        D’après vos réponses, le mot s’applique à la personne touchée. Il peut aussi inclure sa famille la plus proche, et ceux qui dépendent d’elle.

        « Peut » laisse la question ouverte. Le texte ne le promet pas à toute la famille. La loi d’un pays ou un tribunal en décidera peut-être. Le projet de traité n’est pas encore une loi. D’autres lois protègent peut-être mieux.

status-unclear = Nous ne savons pas encore si vos réponses correspondent au mot « victime » du projet de traité
    .means =
        Quelque chose reste ouvert. Peut-être une question sautée, ou un « Je ne sais pas ». Ce n’est pas un non.

        Vous pouvez toujours changer ou ajouter une réponse. Vous pouvez aussi continuer. Vous voyez alors ce que le texte prévoirait s’il s’applique. D’autres lois vous protègent peut-être de toute façon.

status-does_not_fit = Vos réponses ne correspondent pas au mot « victime » du projet de traité
    .means =
        Il s’agit seulement des mots d’un texte. Cela ne juge ni vous ni ce qui s’est passé. Ce qui s’est passé compte toujours.

        Une réponse n’est pas tout à fait juste ? Vous pouvez la changer. « Je ne sais pas » est toujours une bonne réponse. D’autres lois peuvent vous aider. Vous pouvez toujours voir « À qui s’adresser aujourd’hui ».

status-another = Le mot « victime » du projet de traité s’applique à la personne touchée
    .means =
        D’après vos réponses, le mot s’applique à la personne touchée. Il ne cite pas votre lien avec elle. Cela ne juge pas la force de ce lien.

        La personne touchée pourrait répondre. Sa famille proche aussi. Ou vous répondez comme quelqu’un qui l’aide. Le projet de traité n’est pas encore une loi. D’autres lois peuvent aider aujourd’hui.

status-another-open = Le mot « victime » du projet de traité s’applique peut-être à la personne touchée
    .means =
        Quelque chose reste ouvert. Vous pouvez y répondre quand vous voulez. Le mot ne cite pas votre lien avec la personne touchée. Cela ne juge pas la force de ce lien.

        La personne touchée pourrait répondre. Sa famille proche aussi. Ou vous répondez comme quelqu’un qui l’aide. Le projet de traité n’est pas encore une loi. D’autres lois peuvent aider aujourd’hui.

status-defender = Le projet de traité demanderait aux pays de vous protéger
    .means =
        Les pays qui acceptent le traité auraient l’obligation de protéger les droits des témoins. Ils auraient aussi l’obligation d’agir : on doit pouvoir défendre sans danger les droits humains ou la nature. Les droits humains sont ce à quoi chaque personne a droit.

        Vous a-t-on fait quelque chose parce que vous dénoncez les faits ? Un procès, un renvoi, des menaces ? C’est aussi un dommage. Alors le mot « victime » s’applique peut-être à vous aussi. Le projet de traité n’est pas encore une loi. D’autres lois vous protègent peut-être aujourd’hui.

## The six parts

element-person = Une personne ou un groupe qui a subi un dommage
    .about = Une « victime » est une personne ou un groupe qui a subi un dommage. Le mot peut aussi inclure la famille la plus proche, et ceux qui dépendent d’elle. Dans le projet de traité, peu importe d’où l’on vient ou où l’on vit.
    .yes = D’après vos réponses : une personne a subi un dommage. Le mot « victime » la désigne, ou peut l’inclure.
    .no = Le mot « victime » désigne la personne touchée. Il peut aussi inclure sa famille la plus proche, et ceux qui dépendent d’elle. D’après vos réponses, vous n’êtes dans aucun de ces cas.
    .unknown = Nous ne savons pas encore qui a subi le dommage. Ou quel est votre lien avec cette personne.

element-harm = Un dommage causé à un droit humain
    .about = Les droits humains sont ce à quoi chaque personne a droit. Il y a dommage si une personne ne peut plus vraiment jouir d’un droit. Ce doit être un droit reconnu dans le monde entier. Par exemple la vie, la santé ou la maison.
    .yes = D’après vos réponses : une personne ne peut plus vraiment jouir d’un droit humain.
    .no = D’après vos réponses : rien n’a subi de dommage.
    .unknown = Nous ne savons pas encore si une personne peut moins jouir d’un droit humain.

element-business = Une entreprise
    .about = Une entreprise est derrière les faits, ou y a pris part. Ou on a agi pour elle. Elle peut être grande ou petite. Elle peut être à l’État. Cela peut être une banque, une application ou une personne à son compte. Le lien entre deux sociétés compte-t-il ? Autant que la loi du pays le dit.
    .yes = D’après vos réponses : une entreprise est derrière les faits, y a pris part, ou on a agi pour elle.
    .no = D’après vos réponses : aucune entreprise n’est derrière les faits, et on n’a pas agi pour une entreprise.
    .unknown = Nous ne savons pas encore si une entreprise est derrière les faits.

element-conduct = Une chose faite, ou qui aurait dû l’être
    .about = Quelque chose a été fait, ou aurait dû l’être. Les deux comptent.
    .yes = D’après vos réponses : quelque chose a été fait, ou aurait dû l’être.
    .no = D’après vos réponses : rien n’a été fait, et rien n’aurait dû l’être.
    .unknown = Nous ne savons pas encore si quelque chose a été fait, ou aurait dû l’être.

element-connection = Un lien avec ce que fait l’entreprise
    .about = Il y a un lien avec ce que fait une entreprise. Par exemple fabriquer, vendre ou prêter. En ligne aussi.
    .yes = D’après vos réponses : il y a un lien avec ce que fait l’entreprise.
    .no = D’après vos réponses : il n’y a pas de lien avec ce que fait l’entreprise.
    .unknown = Nous ne savons pas encore s’il y a un lien avec ce que fait l’entreprise.

element-result = Le lien avec le dommage
    .about = Ce qui a été fait, ou pas fait, a mené au dommage. Le projet de traité ne dit pas que c’est la seule cause.
    .yes = D’après vos réponses : le dommage vient de ce qui a été fait, ou pas fait.
    .no = D’après vos réponses : le dommage vient d’autre chose.
    .unknown = Nous ne savons pas encore si le dommage vient de ce qui a été fait, ou pas fait.
