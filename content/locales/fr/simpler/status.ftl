### The result of Article 1 in simpler French. Never "vous êtes une victime" or "vous n’êtes pas une victime".

## Verdicts

status-fits = Vos réponses vont avec ce que le projet appelle une « victime »
    .means =
        D’après vos réponses, chaque partie est là. « Victime » est le mot du projet. Il dit qu’on a fait ce genre de tort à une personne ou à un groupe.

        Le projet n’est pas encore une loi. Aujourd’hui, il n’oblige personne à agir. Ceci n’est pas le conseil d’un avocat. Seul un tribunal ou un autre bureau de l’État peut décider d’une affaire. D’autres lois vous protègent peut-être déjà, vous ou les autres. Peut-être mieux.

status-may_be_included = Ce que le projet appelle une « victime » peut aussi vous inclure
    .means =
        D’après vos réponses, le mot convient à la personne à qui on a fait du tort. Il peut aussi inclure sa famille la plus proche et ceux qui dépendent d’elle.

        « Peut » laisse la question ouverte. Le projet ne le promet pas à chaque personne de la famille. La loi d’un pays ou un tribunal en décidera peut-être.

        Le projet n’est pas encore une loi. Ceci n’est pas le conseil d’un avocat. D’autres lois vous protègent peut-être déjà. Peut-être mieux.

status-unclear = Nous ne savons pas encore si cela va avec le mot « victime » du projet
    .means =
        Quelque chose reste ouvert. Peut-être une question passée, ou un « Je ne sais pas ». Ce n’est pas un non.

        Vous pouvez toujours changer ou ajouter une réponse. Vous pouvez aussi continuer, et voir ce que le projet offrirait si c’est oui. D’autres lois vous protègent peut-être de toute façon.

status-does_not_fit = Vos réponses ne vont pas avec ce que le projet appelle une « victime »
    .means =
        Il s’agit seulement des mots d’un projet. Cela ne juge ni vous ni ce qui s’est passé. Ce qui s’est passé compte toujours.

        Une réponse n’est pas tout à fait juste ? Vous pouvez la changer. Ce que vous voyez peut alors changer. « Je ne sais pas » est toujours une bonne réponse.

        D’autres lois peuvent vous aider, même si ce projet ne le fait pas. Vous pouvez toujours voir « À qui s’adresser aujourd’hui ».

status-defender = Le projet obligerait les pays à vous protéger, comme témoin ou personne qui défend des droits
    .means =
        Les pays qui disent oui au projet seraient obligés de protéger les droits des témoins. On devrait aussi pouvoir défendre sans danger les droits humains ou la nature. Les droits humains sont ce à quoi chaque personne a droit. Personne ne devrait menacer, frapper ou punir ceux qui parlent.

        D’après vos réponses, on ne vous a pas fait de tort. Cela ne va donc pas avec ce que le projet appelle une « victime ». Cela n’enlève rien à ce que vous faites. On vous a fait du tort parce que vous avez parlé ? Vous pouvez revenir et répondre pour vous.

        Le projet n’est pas encore une loi. D’autres lois vous protègent peut-être aujourd’hui. Voyez aussi « À qui s’adresser aujourd’hui ».

## The six parts

element-person = Une personne ou un groupe à qui on a fait du tort
    .about = Une « victime » est une personne ou un groupe à qui on a fait du tort. Le mot peut aussi inclure sa famille la plus proche et ceux qui dépendent d’elle. Peu importe d’où l’on vient ou où l’on vit.
    .yes = D’après vos réponses : on a fait du tort à quelqu’un. Le mot « victime » couvre cette personne, ou peut l’inclure.
    .no = D’après vos réponses : on ne vous a pas fait de tort. Vous ne répondez pas comme famille la plus proche. Ni comme quelqu’un qui dépend de la personne à qui on a fait du tort.
    .unknown = Nous ne savons pas encore à qui on a fait du tort. Ou qui vous êtes pour cette personne.

element-harm = Un tort fait à un droit humain
    .about = Les droits humains sont ce à quoi chaque personne a droit. Il y a tort si un droit a été enlevé ou affaibli. Ce doit être un droit reconnu dans le monde entier. Par exemple la vie, la santé ou la maison.
    .yes = D’après vos réponses : un droit humain a été enlevé ou affaibli.
    .no = D’après vos réponses : rien n’a été enlevé ni affaibli.
    .unknown = Nous ne savons pas encore si un droit humain a été enlevé ou affaibli.

element-business = Une entreprise
    .about = Une entreprise y a pris part. Elle peut être grande ou petite. Elle peut être à l’État. Ce peut être une banque, une application ou une personne à son compte. Les partenaires comptent aussi, autant que la loi du pays le dit.
    .yes = D’après vos réponses : une entreprise y a pris part.
    .no = D’après vos réponses : aucune entreprise n’y a pris part.
    .unknown = Nous ne savons pas encore si une entreprise y a pris part.

element-conduct = Une chose faite ou pas faite
    .about = On a fait quelque chose, ou on n’a pas fait ce qu’il fallait. Les deux comptent.
    .yes = D’après vos réponses : ils ont fait quelque chose, ou n’ont pas fait ce qu’il fallait.
    .no = D’après vos réponses : cela ne vient ni de ce qu’ils ont fait, ni de ce qu’ils n’ont pas fait.
    .unknown = Nous ne savons pas encore si cela vient de ce qu’ils ont fait ou n’ont pas fait.

element-connection = Un lien avec ce que fait l’entreprise
    .about = Il y a un lien avec ce que fait une entreprise. Par exemple fabriquer, vendre ou prêter. En ligne aussi.
    .yes = D’après vos réponses : il y a un lien avec ce que fait l’entreprise.
    .no = D’après vos réponses : il n’y a pas de lien avec ce que fait l’entreprise.
    .unknown = Nous ne savons pas encore s’il y a un lien avec ce que fait l’entreprise.

element-result = Le tort vient de là
    .about = Ce qui a été fait ou pas fait a causé le tort. Le projet ne dit pas que ce doit être la seule cause.
    .yes = D’après vos réponses : le tort vient de ce qu’ils ont fait ou n’ont pas fait.
    .no = D’après vos réponses : le tort vient d’autre chose.
    .unknown = Nous ne savons pas encore si le tort vient de ce qu’ils ont fait ou n’ont pas fait.
