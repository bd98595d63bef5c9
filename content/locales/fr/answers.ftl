### Keeping answers: as a file, in a link, and opening them again.
###
### For translators. These words come only when someone asks for them. Speak plainly of the danger: whoever finds the file
### or the link can read the answers. {name}, {count} and {found} are filled in by the app.

# The browser's tab. It must not say what this page is about.
answers-title = Fichier – Guide
answers-back = Revenir

## Saving to a file

answers-save-heading = Enregistrer vos réponses dans un fichier
answers-save-warning = La personne qui trouve ce fichier peut lire vos réponses. Enregistrez-le seulement si c’est sans danger pour vous. Votre nom n’y est pas.
answers-save-how = Vous pourrez l’ouvrir ici un autre jour, dans n’importe laquelle des langues. Il reste sur votre appareil jusqu’à ce que vous l’effaciez. La liste des téléchargements du navigateur peut aussi le montrer.
answers-save-now = Enregistrer le fichier
answers-saved = Le fichier { $name } est enregistré. Cherchez-le parmi les téléchargements de votre navigateur.
# The name of the saved file. It must not say what is in it.
answers-file-name = notes.json
answers-none = Vous n’avez encore répondu à aucune question. Il n’y a rien à garder.

## A link, with or without the answers

answers-link-heading = Partager ou garder un lien
answers-link-none = Cette copie du guide est un fichier sur un appareil. Aucun lien n’y mène. Vous pouvez enregistrer vos réponses dans un fichier.
answers-plain-heading = Lien sans réponses
answers-plain-text = Il mène à la première page de ce guide. Il ne dit rien de vous. Mais il montre de quel guide il s’agit.
answers-plain-label = Le lien sans réponses
answers-plain-copy = Copier le lien sans réponses
answers-full-heading = Lien avec mes réponses
answers-full-warning = Toute personne qui a ce lien peut voir vos réponses. Il reste dans l’historique du navigateur, dans les messages et dans ce que gardent les messageries. Vous ne pourrez plus le reprendre.
answers-full-sure = J’ai compris, et je veux un lien qui contient mes réponses.
answers-full-unsure = Cochez d’abord la case. Ou utilisez le lien sans réponses.
answers-full-make = Créer un lien avec mes réponses
answers-full-label = Le lien avec vos réponses
answers-full-copy = Copier le lien avec mes réponses
answers-copied = Le lien est copié. Tant que rien d’autre n’est copié, toute personne qui utilise cet appareil peut le coller.
answers-copied-not = Le navigateur ne le permet pas. Le lien est sélectionné : vous pouvez le copier à la main.

## Opening

answers-open-heading = Ouvrir des réponses enregistrées
answers-open-text = Choisissez le fichier que vous avez enregistré ici. Il est lu sur cet appareil. Rien n’est envoyé.
answers-open-label = Le fichier avec vos réponses
answers-carried-heading = Ce lien contient des réponses
answers-carried-text = Vous arrivez par un lien qui contient les réponses de quelqu’un. Elles ne sont plus dans l’adresse, et elles ne sont pas encore ouvertes. Mais l’historique du navigateur peut encore les contenir. Si vous ne vous y attendiez pas, ne les ouvrez pas.
answers-found = Questions avec réponse : { $count }
answers-replace = Il y a déjà des réponses sur cette page. Elles seraient remplacées. Vous pouvez revenir et les enregistrer d’abord.
answers-use = Utiliser ces réponses
answers-use-not = Ne pas les ouvrir
answers-bad = Impossible d’ouvrir
answers-bad-nothing = Rien n’a changé. Les réponses de cette page sont restées telles quelles.

## What can be wrong with a file or a link. Before these words stands the place: a question, or a part of the file.

answers-fault-too-long = C’est trop grand. Toutes les réponses ensemble prennent bien moins de place.
answers-fault-not-json = C’est abîmé, ou c’est un fichier d’une autre sorte.
answers-fault-not-ours = Ce n’est pas ce guide qui l’a enregistré.
answers-fault-newer = Une version plus récente du guide l’a enregistré. Ouvrez-le avec cette version.
answers-fault-other-draft = Il s’agit d’un autre projet de traité : { $found }.
answers-fault-unknown-member = Le guide ne connaît pas cette partie.
answers-fault-repeated-member = Cette partie s’y trouve deux fois.
answers-fault-missing-member = Cette partie manque.
answers-fault-wrong-member = Cette partie ne contient pas ce qu’il faut.
answers-fault-no-answers = Il n’y a aucune réponse dedans.
answers-fault-unknown-question = Le guide n’a pas de question de ce nom.
answers-fault-repeated-question = Cette question a deux réponses séparées.
answers-fault-unknown-option = Le guide n’a pas cette réponse ici : { $found }.
answers-fault-empty-list = Cette liste ne contient aucune réponse.
answers-fault-repeated-option = Cette réponse s’y trouve deux fois : { $found }.
answers-fault-not-alone = Deux réponses qui ne vont pas ensemble sont données à la fois.
answers-fault-wrong-type = Une réponse ne s’écrit pas ainsi.
