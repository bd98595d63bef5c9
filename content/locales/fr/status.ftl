### The result of Article 1, in French: does the draft's definition of a victim fit, and its six parts.
###
### status-<status>: the value is the verdict (a heading), .means says what it means and what it does not.
### element-<part>: the value is a short name; .about says what the part means; .yes, .no and .unknown say what follows
### from the answers.
###
### A verdict is about the draft's words, never about the person: "correspond à ce que vous nous avez dit", never
### "vous êtes une victime". The reader may answer for someone else.

## Verdicts

# Every part of the definition is met. It may be the reader, their group, or someone they represent.
status-fits = La définition de « victime » du projet de traité correspond à vos réponses
    .means =
        D’après vos réponses, chaque partie de la définition est là. « Victime » est le mot du projet pour une personne ou un groupe qui a subi ce genre de tort.

        Le projet n’est pas encore une loi : aujourd’hui, il n’oblige personne à agir. Ceci n’est pas un conseil juridique. Seul un tribunal ou un autre organisme public peut trancher une affaire. D’autres lois vous protègent peut-être déjà, vous ou les personnes lésées, et peut-être mieux.

# Article 1.1: "may also include". Keep "peut": the draft does not say that family members always count.
status-may_be_included = La définition de « victime » du projet de traité peut aussi vous inclure
    .means =
        D’après vos réponses, la définition correspond à la personne lésée. Le projet dit que le mot « victime » peut aussi inclure sa famille immédiate et les personnes qui dépendent d’elle.

        « Peut » laisse la question ouverte. Le projet ne le promet pas à toute la famille. La loi d’un pays ou un tribunal en décidera peut-être.

        Le projet n’est pas encore une loi, et ceci n’est pas un conseil juridique. D’autres lois vous protègent peut-être déjà, et peut-être mieux.

status-unclear = Nous ne savons pas encore si la définition de « victime » du projet de traité correspond
    .means =
        Un point décisif reste ouvert : une question passée, par exemple, ou un « Je ne sais pas ». Ce n’est pas un non.

        Vous pouvez à tout moment changer ou ajouter une réponse. Vous pouvez aussi continuer, et voir ce que le projet offrirait si la définition correspond. D’autres lois vous protègent peut-être de toute façon.

# Be kind. It is no judgement on the person or on what happened.
status-does_not_fit = La définition de « victime » du projet de traité ne correspond pas à vos réponses
    .means =
        Cela ne concerne que les mots d’un projet. Ce n’est pas un jugement sur vous, ni sur ce qui est arrivé, à vous ou à d’autres. Ce qui s’est passé compte toujours.

        Si une réponse n’est pas tout à fait juste, vous pouvez la changer. Ce que vous voyez ici peut alors changer. « Je ne sais pas » est toujours une bonne réponse.

        D’autres lois peuvent vous aider, même si ce projet ne le fait pas. « À qui s’adresser aujourd’hui » reste là pour vous.

# Shown instead of "does_not_fit" to a defender or witness. Articles 5.1 and 5.2: protection is the point for them.
status-defender = Le projet de traité obligerait les États à vous protéger, comme témoin ou personne qui défend des droits
    .means =
        Les États qui adhèrent seraient obligés de protéger les témoins : personne ne devrait toucher illégalement à leurs droits. Ils seraient aussi obligés d’agir pour la sécurité des personnes qui défendent les droits humains et la nature : à l’abri des menaces, de la violence et des punitions pour avoir parlé (représailles).

        D’après vos réponses, vous n’avez pas subi de tort. La définition de « victime » ne correspond donc pas. Cela n’enlève rien à ce que vous faites. Si on vous a fait du tort parce que vous avez parlé, vous pouvez revenir et répondre pour vous-même.

        Le projet n’est pas encore une loi. D’autres lois vous protègent peut-être aujourd’hui. Voyez aussi « À qui s’adresser aujourd’hui ».

## The six parts of the definition

# Article 1.1
element-person = Une personne ou un groupe lésé
    .about = Une victime est une personne ou un groupe qui a subi une atteinte. Le mot peut aussi inclure la famille immédiate de la personne lésée, et les personnes qui dépendent d’elle. Peu importe de quel pays on vient ou dans lequel on vit.
    .yes = D’après vos réponses : le tort touche une personne que le mot « victime » couvre, ou peut inclure.
    .no = D’après vos réponses : vous n’avez pas vous-même subi de tort. Et vous ne répondez ni comme famille immédiate, ni comme personne qui dépend de la personne lésée.
    .unknown = Nous ne savons pas encore qui a subi le tort, ou quel est votre lien avec cette personne.

# Article 1.2
element-harm = Un tort fait à un droit humain
    .about = Il y a tort quand un droit humain a été enlevé ou affaibli. Ce doit être un droit reconnu dans le monde entier, comme la vie, la santé, un travail juste, le logement ou la vie privée.
    .yes = D’après vos réponses : un droit humain a été enlevé ou affaibli.
    .no = D’après vos réponses : rien n’a été enlevé ni affaibli.
    .unknown = Nous ne savons pas encore si un droit humain a été enlevé ou affaibli.

# Articles 1.4 and 1.6 ("as provided under the domestic law of the State")
element-business = Une entreprise
    .about = Une entreprise y a pris part. Elle peut être grande ou petite, privée ou d’État : une société, une banque, un fonds, une application, ou une personne à son compte. Les liens avec un partenaire, comme un fournisseur, comptent aussi, dans la mesure où la loi du pays le dit.
    .yes = D’après vos réponses : une entreprise y a pris part.
    .no = D’après vos réponses : aucune entreprise n’y a pris part.
    .unknown = Nous ne savons pas encore si une entreprise y a pris part.

# Article 1.3 ("acts or omissions")
element-conduct = Une chose faite ou pas faite
    .about = Il y a eu un acte (ce qui a été fait) ou une omission (ce qui n’a pas été fait). Les deux comptent.
    .yes = D’après vos réponses : ils ont fait quelque chose, ou n’ont pas fait ce qu’il fallait.
    .no = D’après vos réponses : cela ne tient ni à ce qu’ils ont fait, ni à ce qu’ils n’ont pas fait.
    .unknown = Nous ne savons pas encore si cela tient à ce qu’ils ont fait ou n’ont pas fait.

# Article 1.3 ("in connection with business activities")
element-connection = Un lien avec les activités de l’entreprise
    .about = C’est arrivé en lien avec des activités commerciales, c’est-à-dire ce que fait une entreprise. Par exemple fabriquer, transporter, vendre, servir ou prêter, en ligne aussi.
    .yes = D’après vos réponses : c’est arrivé en lien avec ce que fait l’entreprise.
    .no = D’après vos réponses : il n’y a pas de lien avec ce que fait l’entreprise.
    .unknown = Nous ne savons pas encore s’il y a un lien avec ce que fait l’entreprise.

# Article 1.3 ("results in an adverse human rights impact")
element-result = Le tort vient de là
    .about = Ce qui a été fait ou n’a pas été fait a causé le tort. Le projet ne dit pas que ce doit être la seule cause.
    .yes = D’après vos réponses : le tort vient de ce qu’ils ont fait ou n’ont pas fait.
    .no = D’après vos réponses : le tort vient d’autre chose.
    .unknown = Nous ne savons pas encore si le tort vient de ce qu’ils ont fait ou n’ont pas fait.
