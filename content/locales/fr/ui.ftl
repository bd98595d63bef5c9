### The guide's buttons, labels and small words, in French.
###
### {step}, {of}, {number}, {name} and {version} are filled in by the app. The same word for the same thing everywhere:
### "réponse", "question", "résultat", "Quitter". Titles stay neutral: someone may see the tab.
### Spaces before ; : ! ? and inside « » are narrow no-break spaces (U+202F).

## The browser's tab. It must not say what this page is about.

ui-title = Guide
ui-title-safety = Avant de continuer – Guide
ui-title-step = Étape { $step } sur { $of } – Guide
ui-title-error = Erreur : étape { $step } sur { $of } – Guide
ui-title-status = En chemin – Guide
ui-title-result = Dernière page – Guide
ui-title-answers = Liste – Guide

## Leaving

ui-leave = Quitter cette page
# The address that Leave opens: the article on the weather of the French Wikipedia.
ui-leave-to = https://fr.wikipedia.org/wiki/Temps_%28m%C3%A9t%C3%A9orologie%29
# The tab's title while the other page loads.
ui-leave-title = Nouvel onglet
# Read out by screen readers after the first and the second press of the Shift key ("Maj").
ui-leave-two = Maj : appuyez encore 2 fois pour quitter.
ui-leave-one = Maj : appuyez encore 1 fois pour quitter.

## Before the guide has started, and when it breaks

ui-slow = C’est plus long que prévu. Vous pouvez attendre, ou lire le guide en page simple.
ui-plain-link = Lire le guide en page simple
# A button was pressed before the guide has started, or other words are on their way.
ui-wait = Un instant, cela charge encore.
ui-noscript = Les questions ont besoin de JavaScript, qui est désactivé ou bloqué ici. « Quitter cette page » ouvre donc seulement une autre page, et le bouton Retour ramène à celle-ci. La touche Maj ne fait rien. La page simple marche sans JavaScript.
ui-broken-heading = Quelque chose n’a pas marché
ui-broken-text = Vos réponses n’étaient que sur cette page. Elles sont effacées, et personne d’autre ne les a. Vous pouvez recommencer, ou lire le guide en page simple.
ui-broken-again = Recommencer

## Ways about

ui-languages = Langue
ui-begin = Commencer
ui-back = Retour
ui-continue = Continuer
# On a question that someone came to from the result or the list, to change an answer.
ui-continue-back = Garder cette réponse et revenir
ui-skip = Passer cette question
ui-go-on = Continuer les questions
ui-to-result = Voir le résultat maintenant
ui-resume = Continuer les questions
ui-tools = Plus
ui-result-so-far = Voir le résultat jusqu’ici
ui-all-answers = Toutes les questions et réponses

## Languages, simpler words, reading aloud

# Turns the simpler version of the words on and off.
ui-simpler = Mots plus simples
# The words of a language, or the simpler words, did not arrive.
ui-load-failed = Le chargement n’a pas marché. Rien n’est perdu. Essayez à nouveau plus tard.
# Buttons. A voice of the device reads the page; nothing is sent anywhere.
ui-read = Lire à voix haute
ui-read-pause = Pause
ui-read-on = Reprendre la lecture
ui-read-stop = Arrêter la lecture

## Questions

ui-section = Partie { $number } sur { $of } : { $name }
ui-section-safety = Sécurité
ui-section-status = Ce qui s’est passé
ui-section-remedy = Ce qui aiderait
ui-section-support = Protection et soutien
ui-step = Question { $step } sur { $of }
ui-help = Ce que cela veut dire, avec des exemples
ui-choose-all = Choisissez tout ce qui convient.
# Stands between the options and "none of these", "I am not sure".
ui-or = ou
ui-error-title = Un point à revoir
ui-error-choose = Choisissez une réponse, ou passez cette question.
# Said before the words of an error by screen readers.
ui-error-prefix = Erreur :

## Status and elements

ui-elements = La définition, partie par partie
ui-elements-lead = La définition du projet correspond quand ses six parties sont là. Voici ce que vos réponses disent de chacune, et pourquoi.
ui-element-more = Ce que veut dire cette partie
ui-value-yes = Oui.
ui-value-no = Non.
ui-value-unknown = On ne sait pas encore.
ui-because = Parce que vous avez répondu :
ui-missing = Réponses qui permettraient de le savoir :
# Parts several answers in one line.
ui-list-separator = {" ; "}
# Stands between a question’s short name and the answer to it.
ui-reason-separator = {" : "}

## The result. Keep the conditional ("donnerait"): the draft is not law, and nothing is promised.

ui-group-fits = Correspond à vos réponses
ui-group-fits-lead = Le projet de traité donnerait ceci aux personnes à qui sa définition correspond.
ui-group-would-fit = Correspondrait, si la définition correspond
ui-group-would-fit-lead = Le projet de traité vous donnerait ceci si sa définition de « victime » vous correspond.
ui-group-offer = Ce que le projet offrirait si la définition correspondait
ui-group-offer-lead = D’après vos réponses, la définition ne correspond pas. Ceci est pour les personnes à qui elle correspond. D’autres lois peuvent vous offrir la même chose.
ui-group-could = Pourrait correspondre : répondez à ceci
ui-group-could-lead = Nous ne le savons pas encore. Chaque point dit quelles réponses il faudrait.
ui-group-could-if = Pourrait correspondre, si la définition correspond
ui-group-could-if-lead = Nous ne le savons pas encore. Chaque point dit quelles réponses il faudrait.
ui-group-also = Aussi dans le projet de traité
ui-group-also-lead = Vos réponses ne mènent pas à ces points, mais vous pouvez quand même les demander.
ui-group-also-open = Voir le reste du projet
ui-kind-remedy = Ce qui pourrait réparer le tort (réparations)
ui-kind-right = Vos droits selon le projet
ui-kind-support = Du soutien pour demander réparation
ui-kind-note = Bon à savoir
ui-kind-protection = Votre protection
ui-more = En savoir plus
ui-states = Ce que les États seraient obligés de faire
ui-ask = Ce que vous pouvez demander
ui-clauses = Où le projet de traité le dit
ui-clause = Article { $clause }
ui-clause-quote = Les mots mêmes du projet, en anglais
ui-clause-source = Projet actualisé d’instrument juridiquement contraignant, juillet 2023 : ses propres mots, erreurs comprises. Pas encore une loi.
ui-related = Voir aussi
ui-place-cannot = À savoir
# Behind a link that opens outside the guide.
ui-new-tab = (s’ouvre dans un nouvel onglet)
ui-next = Garder, changer ou recommencer
ui-version = Projet de juillet 2023. Version des mots de ce guide : { $version }.

## Printing and saving

ui-keep = Imprimer ou enregistrer cette page
ui-keep-warning = D’autres peuvent trouver un papier ou un fichier. Imprimez ou enregistrez seulement si c’est sans danger. Vos réponses y sont, mais pas votre nom.
ui-print = Imprimer
# The name of the saved file. It must not say what is in it.
ui-file-name = notes.txt
ui-answers-file = Enregistrer mes réponses dans un fichier
ui-answers-link = Partager ou garder un lien
# On the first page.
ui-answers-open = Ouvrir des réponses enregistrées
# Leads to the page for keeping the guide itself.
ui-keep-link = Garder le guide pour l’utiliser sans internet
ui-again = Recommencer depuis le début
ui-again-warning = Cela efface toutes vos réponses, pour toujours.
ui-again-now = Effacer mes réponses et recommencer

## The list of all questions and answers

ui-answers-lead = Vous pouvez changer ici chaque réponse. Les autres restent telles quelles.
# Said once, after a file or a link with answers was opened.
ui-taken-up = Voici les réponses que vous avez ouvertes.
ui-change = Changer
ui-answer = Répondre
ui-skipped = Passée
ui-not-met = Pas encore posée
