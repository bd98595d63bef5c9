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
answers-save-how = Vous pourrez l’ouvrir ici un autre jour, dans n’importe laquelle des langues. Il reste sur votre appareil jusqu’à ce que vous l’effaciez. La liste des téléchargements du navigateur peut aussi le montrer. Sur certains appareils, le dossier des téléchargements est copié dans un nuage (cloud), où d’autres pourraient le voir.
answers-save-now = Enregistrer le fichier
answers-saved = Le navigateur a reçu la demande d’enregistrer le fichier { $name }. Cherchez-le parmi les téléchargements de votre navigateur.
# The name of the saved file. It must not say what is in it.
answers-file-name = notes.json
answers-none = Vous n’avez encore répondu à aucune question. Il n’y a rien à garder.

## A text that was saved, and what helps where a browser saves or prints nothing. No browser tells whether it did.

answers-text-heading = Le fichier avec le texte
answers-lost-heading = Si vous ne trouvez pas le fichier
answers-lost = Certains navigateurs n’enregistrent aucun fichier. Vous pouvez copier le texte ici et le garder ailleurs, si c’est sans danger pour vous. La personne qui le trouve peut le lire.
# Of the answers alone.
answers-lost-again = Pour pouvoir l’ouvrir ici plus tard, il doit être le seul texte d’un fichier. Le fichier peut avoir n’importe quel nom.
answers-lost-label = Le texte du fichier
answers-lost-copy = Copier le texte
answers-unprinted = Si rien ne s’imprime, ce navigateur ne peut peut-être pas imprimer. Vous pouvez enregistrer le texte, ou ouvrir le guide dans un autre navigateur.

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
answers-copied = C’est copié. Toute personne qui utilise cet appareil peut le coller. Beaucoup d’appareils gardent une liste de ce qui a été copié, ou la partagent avec vos autres appareils.
answers-copied-not = Le navigateur ne le permet pas. Le texte est sélectionné : vous pouvez le copier à la main.

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
# A link of which nothing can be made.
answers-link-cut = Le lien n’est pas complet : la fin manque. Copiez-le en entier, ou demandez-le à nouveau.
answers-link-damaged = Le lien est abîmé : quelque chose y a été changé en chemin. Demandez-le à nouveau, ou utilisez un fichier avec les réponses.

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
