### The guide's buttons, labels and small words, in French.
###
### {step}, {of}, {number}, {name} and {version} are filled in by the app. The same word for the same thing everywhere:
### "réponse", "question", "résultat", "Quitter". Titles stay neutral: someone may see the tab.
### Spaces before ; : ! ? and inside « » are narrow no-break spaces (U+202F).

## The browser's tab. It must not say what this page is about.

ui-title = Guide
ui-title-safety = Avant de continuer – Guide
ui-title-step = Étape { $step } – Guide
ui-title-error = Erreur : étape { $step } – Guide
ui-title-status = En chemin – Guide
ui-title-result = Dernière page – Guide
ui-title-answers = Liste – Guide

## Leaving

ui-leave = Quitter cette page
# The address that Leave opens: a plain page that needs no account.
ui-leave-to = https://fr.wikipedia.org/wiki/Temps_%28m%C3%A9t%C3%A9orologie%29
# The tab's title while the other page loads.
ui-leave-title = Guide
# Read out by screen readers after the first and the second press of the Shift key.
ui-leave-two = Maj : appuyez encore 2 fois pour quitter.
ui-leave-one = Maj : appuyez encore 1 fois pour quitter.

## Before the guide has started, and when it breaks

ui-slow = C’est plus long que prévu. Vous pouvez attendre, ou lire le guide en page simple.
ui-plain-link = Lire le guide en page simple
# A button was pressed before the guide has started, or other words are on their way.
ui-wait = Un instant, le chargement continue.
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
ui-skip = Sauter cette question
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
ui-load-failed = Le chargement n’a pas marché. Rien n’est perdu. Réessayez plus tard.
# Buttons. A voice of the device reads the page.
ui-read = Lire à voix haute
ui-read-pause = Pause
ui-read-on = Reprendre la lecture
ui-read-stop = Arrêter la lecture
# On Android, before the first reading: its voice app (Google's, Samsung's) may use the internet. "Press": the same button.
ui-read-sent = L’application vocale de votre téléphone peut envoyer les mots à son fabricant. Pour les écouter quand même, appuyez encore une fois.
# The voice said nothing, or did not come to an end.
ui-read-silent = La lecture à voix haute n’a pas marché. Vous pouvez réessayer.

## Questions

ui-section = Partie { $number } sur { $of } : { $name }
ui-section-safety = Sécurité
ui-section-status = Ce qui s’est passé
ui-section-remedy = Ce qui aiderait
ui-section-support = Protection et soutien
# New questions can come with an answer, so the end is "about".
ui-step = Question { $step } sur environ { $of }
ui-help = Ce que cela veut dire, avec des exemples
ui-choose-all = Cochez tout ce qui s’applique.
# Stands between the options and "none of these", "I am not sure".
ui-or = ou
ui-error-title = Un point à revoir
ui-error-choose = Choisissez une réponse, ou sautez cette question.
# Said before the words of an error by screen readers.
ui-error-prefix = Erreur :

## Status and elements

ui-elements = La définition, partie par partie
ui-elements-lead = La définition du projet de traité s’applique quand ses six parties sont réunies. Voici ce que vos réponses disent de chacune, et pourquoi.
ui-element-more = Ce que veut dire cette partie
ui-value-yes = Oui.
ui-value-no = Non.
ui-value-unknown = On ne sait pas encore.
ui-because = Parce que vous avez répondu :
ui-missing = Pour le savoir, répondez à :
# Parts several answers in one line.
ui-list-separator = {" ; "}
# Stands between a question’s short name and the answer to it.
ui-reason-separator = {" : "}

## The result. Keep "would": the draft is not law, and nothing is promised. Each group has a heading and a lead.

# The answers point to it, and the definition fits.
ui-group-fits = Ce qui correspond à vos réponses
ui-group-fits-lead = Dans les États qui adhèrent au traité, voici ce que le texte prévoirait pour les personnes à qui sa définition s’applique.
# The definition may include the reader, as family or as one who depends on the person harmed: keep "may".
ui-group-may_fit = Pour la personne touchée, et peut-être pour vous
ui-group-may_fit-lead = Dans les États qui adhèrent au traité, voici ce que le texte prévoirait pour la personne touchée. Cela vaudrait peut-être aussi pour vous, si le mot « victime » vous inclut.
# It is not known yet if the definition fits.
ui-group-would-fit = Ce que prévoirait le texte, si la définition s’applique
ui-group-would-fit-lead = Si la définition s’applique, voici ce que le projet de traité prévoirait, dans les États qui adhèrent.
# The definition fits the person harmed, or may, but not the reader’s tie to them.
ui-group-person = Pour la personne touchée
ui-group-person-lead = Si la définition s’applique à la personne touchée, voici ce que le projet de traité prévoirait pour elle, dans les États qui adhèrent.
ui-group-offer = Ce que le projet de traité prévoirait pour les personnes à qui il s’applique
ui-group-offer-lead = D’après vos réponses, sa définition ne s’applique pas. D’autres lois peuvent offrir la même chose.
ui-group-could = Peut-être aussi : répondez à ceci
ui-group-could-lead = Nous ne le savons pas encore. Vous voyez ici quelles réponses le diraient.
ui-group-could-person = Peut-être aussi pour la personne touchée : répondez à ceci
ui-group-could-person-lead = Nous ne le savons pas encore. Vous voyez ici quelles réponses le diraient.
ui-group-could-if = Peut-être aussi, si la définition s’applique
ui-group-could-if-lead = Nous ne le savons pas encore. Vous voyez ici quelles réponses le diraient.
# Not the chapter "Also in the draft": these are findings to which the answers do not point. Notes are not among them.
ui-group-also = Ce que le projet de traité cite encore
ui-group-also-lead = Vos réponses ne mènent pas à ces points. Ils ne vous sont pas fermés pour autant : vous pourriez quand même les demander.
ui-group-also-open = Voir ce que le projet de traité cite encore
# Each -lead says once, above all findings of its kind, what they share: keep every limit in it.
ui-kind-remedy = Ce qui pourrait réparer le dommage (réparations)
# Articles 1.9 ("may draw from") and 4.2(c) ("in accordance with ... international law", "such as").
ui-kind-remedy-lead = Ce serait le droit à une réparation efficace, selon le projet de traité et le droit international. Elle peut prendre des formes comme celles-ci.
ui-kind-right = Les droits que donnerait le projet de traité
ui-kind-right-lead = Les États qui adhèrent au traité auraient l’obligation de garantir ces droits aux victimes. Aujourd’hui, le projet de traité n’oblige personne.
ui-kind-support = De l’aide pour obtenir réparation
# Articles 7.2 ("consistent with ...", "progressively"), 7.3 and 7.4 ("to the extent applicable ...", "necessary").
ui-kind-support-lead = Les États qui adhèrent au traité auraient l’obligation d’y travailler, dans le respect de leurs propres systèmes juridiques, et en partie peu à peu. Souvent, cela irait seulement aussi loin que cela concerne chaque organisme public, et que c’est nécessaire pour lever l’obstacle.
ui-kind-note = Bon à savoir
# Articles 5.1 and 5.2. Never "your protection": nobody is protected by a draft.
ui-kind-protection = La protection que le projet de traité demande aux États (pas encore une loi)
ui-more = En savoir plus
ui-states = Ce que les États auraient l’obligation de faire
ui-ask = Ce que vous pouvez demander
# Once a page, near the first of these. It keeps people safe: leave nothing out.
ui-ask-lead = Voici ce que l’on peut demander à un tribunal, à un organisme public ou à un avocat, avec une personne de confiance. Ne vous adressez pas à l’entreprise sans une personne à vos côtés. Ne demandez que si c’est sans danger.
ui-clauses = Où le projet de traité le dit
ui-clause = Article { $clause }
ui-clause-quote = Les mots mêmes du projet de traité, en anglais
ui-clause-source = Projet actualisé d’instrument juridiquement contraignant, juillet 2023, cité tel quel, erreurs comprises. Un projet, pas encore une loi.
ui-related = Voir aussi
ui-place-cannot = À savoir
# Behind a link that opens outside the guide.
ui-new-tab = (s’ouvre dans un nouvel onglet)
ui-next = Garder, changer ou recommencer
ui-version = Projet de traité de juillet 2023. Version des mots de ce guide : { $version }.

## Printing and saving

ui-keep = Imprimer ou enregistrer cette page
ui-keep-warning = D’autres peuvent trouver un papier ou un fichier. Imprimez ou enregistrez seulement si c’est sans danger. Vos réponses y sont, mais pas votre nom. Certains navigateurs impriment aussi la date et l’adresse de cette page, et certains appareils copient les fichiers enregistrés dans un nuage (cloud).
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
ui-skipped = Sautée
ui-not-met = Pas encore posée
# On the list and the result: "no harm" was answered, and a loss named later. Both can be true: ask, do not correct.
ui-doubt = Vous avez répondu que rien n’a subi de dommage, puis vous avez cité une perte. L’une des deux réponses est-elle à revoir ?
ui-doubt-harm = Revoir : le dommage subi
ui-doubt-losses = Revoir : ce qui a été perdu
