### The result of Article 1, in French: do the answers fit the draft's word "victim", and the six parts of its definition.
###
### status-<status>: the value is the verdict (a heading), .means says what it means and what it does not.
### element-<part>: the value is a short name; .about says what the part means; .yes, .no and .unknown say what follows
### from the answers.
###
### A verdict is about the draft's words, never about the person: "vos réponses correspondent au mot", never
### "vous êtes une victime". The reader may answer for someone else.

## Verdicts

# Every part of the definition is met. It may be the reader, their group, or someone they represent.
status-fits = Vos réponses correspondent au mot « victime » du projet de traité
    .means =
        D’après vos réponses, les six parties de la définition sont réunies. « Victime » est le mot du projet de traité pour une personne ou un groupe qui a subi ce genre de dommage.

        Le projet de traité n’est pas encore une loi : aucun État n’est obligé de le suivre. Seul un tribunal ou un autre organisme public peut trancher une affaire. D’autres lois vous protègent peut-être aujourd’hui, vous ou les personnes touchées, et peut-être mieux.

# Article 1.1: "may also include". Keep the "may". Read by family, by dependants, and by a lawyer who acts for these.
status-may_be_included = Le mot « victime » du projet de traité peut aussi valoir ici
    .means =
        D’après vos réponses, le mot s’applique à la personne touchée. Le projet de traité dit qu’il peut aussi inclure sa famille immédiate, et les personnes qui dépendaient d’elle.

        « Peut » laisse la question ouverte. Le texte ne le promet pas à toute la famille. La loi d’un pays, ou un tribunal, en décidera peut-être. Le projet de traité n’est pas encore une loi. D’autres lois protègent peut-être mieux.

# Part of the definition is open. Only where the open questions are not counted in the heading instead (verdict-open-*).
status-unclear = Nous ne pouvons pas encore dire si vos réponses correspondent au mot « victime » du projet de traité
    .means =
        Un point décisif reste ouvert : une question sautée, ou une réponse « Je ne sais pas ». Ce n’est pas un non.

        Vous pouvez changer ou ajouter une réponse quand vous voulez. Vous pouvez aussi continuer, et voir ce que le projet de traité prévoirait si sa définition s’applique. D’autres lois vous protègent peut-être de toute façon.

# Be kind. It is no judgement on the person or on what happened.
status-does_not_fit = Vos réponses ne correspondent pas au mot « victime » du projet de traité
    .means =
        Il s’agit seulement des mots d’un texte. Ce n’est pas un jugement sur vous, ni sur ce qui est arrivé, à vous ou à d’autres. Ce qui s’est passé compte toujours.

        Si une réponse n’est pas tout à fait juste, vous pouvez la changer. « Je ne sais pas » est toujours une bonne réponse. D’autres lois peuvent vous aider, même si ce texte ne le fait pas. « À qui s’adresser aujourd’hui » est là aussi pour vous.

# Only the reader’s own tie to the person harmed is not named: for example a friend. Say it kindly.
status-another = Le mot « victime » du projet de traité s’applique à la personne touchée
    .means =
        D’après vos réponses, la définition s’applique à la personne touchée. Elle ne cite pas votre propre lien avec cette personne. Cela ne juge pas la force de ce lien.

        La personne touchée, ou sa famille proche, pourrait répondre elle-même. Vous pouvez aussi répondre comme quelqu’un qui l’aide. Le projet de traité n’est pas encore une loi. D’autres lois peuvent l’aider aujourd’hui, et vous aussi.

# The same, where another part of the definition is still open: so it only "may" fit.
status-another-open = Le mot « victime » du projet de traité s’applique peut-être à la personne touchée
    .means =
        Un point décisif reste ouvert : vous pouvez y répondre quand vous voulez. La définition ne cite pas votre propre lien avec la personne touchée. Cela ne juge pas la force de ce lien.

        La personne touchée, ou sa famille proche, pourrait répondre elle-même. Vous pouvez aussi répondre comme quelqu’un qui l’aide. Le projet de traité n’est pas encore une loi. D’autres lois peuvent aider aujourd’hui.

# Shown to a defender or witness to whom nothing was done, as far as they say. Articles 5.1 and 5.2: protection is the point.
status-defender = Le projet de traité demanderait aux États de vous protéger
    .means =
        Les États qui adhèrent au traité auraient l’obligation de protéger les témoins contre les atteintes illégales à leurs droits. Ils auraient aussi l’obligation d’agir pour la sécurité des personnes qui défendent les droits humains et la nature.

        Vous a-t-on fait quelque chose parce que vous avez dénoncé les faits ? Un procès, un renvoi ou une surveillance est aussi un dommage. Le mot « victime » s’applique alors peut-être à vous aussi. Le projet de traité n’est pas encore une loi. D’autres lois vous protègent peut-être aujourd’hui.

## The six parts of the definition

# Article 1.1
element-person = Une personne ou un groupe qui a subi un dommage
    .about = Une victime est une personne ou un groupe qui a subi une atteinte à ses droits humains. Le mot peut aussi inclure la famille immédiate de la personne touchée, et les personnes qui dépendent d’elle. Dans la définition, peu importe de quel pays on vient ou dans lequel on vit.
    .yes = D’après vos réponses : une personne a subi un dommage, et le mot « victime » la désigne, ou peut l’inclure.
    .no = Le mot « victime » désigne la personne touchée. Il peut aussi inclure sa famille proche et les personnes qui dépendent d’elle. D’après vos réponses, vous n’êtes dans aucun de ces cas.
    .unknown = Nous ne savons pas encore qui a subi le dommage, ou quel est votre lien avec cette personne.

# Article 1.2
element-harm = Un dommage causé à un droit humain
    .about = Il y a dommage quand une personne peut moins, ou ne peut plus, jouir d’un droit humain. Ce doit être un droit reconnu dans le monde entier, comme la vie, la santé, un travail juste, le logement ou la vie privée.
    .yes = D’après vos réponses : une personne peut moins, ou ne peut plus, jouir d’un droit humain.
    .no = D’après vos réponses : rien n’a subi de dommage.
    .unknown = Nous ne savons pas encore si une personne peut moins jouir d’un droit humain.

# Articles 1.4 and 1.6 ("as provided under the domestic law of the State")
element-business = Une entreprise
    .about = Une entreprise est derrière les faits, y a pris part, ou on a agi pour elle. Elle peut être grande ou petite, privée ou d’État : une société, une banque, un fonds, une application, ou une personne à son compte. Le lien entre deux entreprises compte dans la mesure où la loi du pays le dit.
    .yes = D’après vos réponses : une entreprise est derrière les faits, y a pris part, ou on a agi pour elle.
    .no = D’après vos réponses : aucune entreprise n’est derrière les faits, et on n’a pas agi pour une entreprise.
    .unknown = Nous ne savons pas encore si une entreprise est derrière les faits, ou si ce qui est derrière en est une.

# Article 1.3 ("acts or omissions")
element-conduct = Un acte ou une omission
    .about = Il y a eu un acte (ce qui a été fait) ou une omission (ce qui n’a pas été fait). Les deux comptent.
    .yes = D’après vos réponses : quelque chose a été fait, ou aurait dû l’être et ne l’a pas été.
    .no = D’après vos réponses : il n’y a eu ni acte, ni omission de leur part.
    .unknown = Nous ne savons pas encore si quelque chose a été fait, ou aurait dû l’être et ne l’a pas été.

# Article 1.3 ("in connection with business activities")
element-connection = Un lien avec les activités de l’entreprise
    .about = C’est arrivé en lien avec des activités commerciales, c’est-à-dire ce que fait une entreprise. Par exemple fabriquer, transporter, vendre, rendre des services ou prêter, en ligne aussi.
    .yes = D’après vos réponses : c’est arrivé en lien avec ce que fait une entreprise.
    .no = D’après vos réponses : il n’y a pas de lien avec ce que fait une entreprise.
    .unknown = Nous ne savons pas encore s’il y a un lien avec ce que fait une entreprise.

# Article 1.3 ("results in an adverse human rights impact")
element-result = Le lien avec le dommage
    .about = Ce qui a été fait, ou n’a pas été fait, a mené au dommage. Le projet de traité ne dit pas que ce doit être la seule cause.
    .yes = D’après vos réponses : le dommage vient de ce qui a été fait, ou n’a pas été fait.
    .no = D’après vos réponses : le dommage vient d’autre chose.
    .unknown = Nous ne savons pas encore si le dommage vient de ce qui a été fait, ou n’a pas été fait.
