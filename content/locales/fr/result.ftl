### The first page, the first screen of the result, and the pages that it leads to, in French.
###
### The first screen of the result has at most 130 words in all. The conditional and "Dans un pays qui adhère au traité"
### stay: the draft is not law. .ask comes after "demander".

## First page: all of it is seen at 360 x 740 without scrolling

# Below start-title.
start-sentence = Environ 20 questions courtes : ce que voudrait dire un projet de traité des Nations Unies, et à qui s’adresser aujourd’hui.
start-safe =
    - « Quitter cette page » est toujours en haut.
    - Rien n’est gardé ni envoyé.
    - C’est un projet de traité, pas une loi.
start-before = Avant de commencer

## Danger, above everything else

ui-danger-line = Vous avez répondu que quelqu’un est peut-être en danger.
ui-danger-link = Ce que vous pouvez faire maintenant

## The verdict: one line under it, at most 20 words. About the draft’s words, never about the person.

verdict-fits = D’après vos réponses, les six parties de la définition sont réunies. Ce qui s’est passé compte.
# Article 1.1: "may also include".
verdict-may_be_included = La définition s’applique à la personne touchée. Elle peut aussi inclure sa famille proche et les personnes qui en dépendent.
verdict-does_not_fit = Il s’agit seulement des mots d’un texte. Ce qui s’est passé compte toujours. D’autres lois peuvent aider.
# The person harmed meets all other parts; the reader’s own tie is not named.
verdict-another = La définition s’applique à la personne touchée. Elle ne cite pas votre lien avec cette personne.
verdict-another-open = La définition s’applique peut-être à la personne touchée. Un point reste ouvert. Votre lien n’y est pas cité.
# Defender or witness to whom nothing was done, as far as is known. Article 5.
verdict-defender = Les États qui adhèrent au traité auraient l’obligation de vous protéger. Une menace ou un procès sont aussi des dommages.
verdict-open-one = Nous ne pouvons pas encore le dire. Il manque une réponse
verdict-open-some = Nous ne pouvons pas encore le dire. Il manque { $number } réponses
ui-answer-it = Y répondre
ui-answer-for-yourself = Répondre pour vous-même

## The picture of the six parts

ui-parts = Les six parties de la définition
ui-parts-yes = Oui
ui-parts-no = Non
ui-parts-open = Ouvert

## Places

ui-turn = Aujourd’hui, vous pouvez vous adresser à
ui-places-all = Tous les autres services
# Opens a choice of two countries, and what exists there.
ui-country = Dans quel pays ?

## Themes: .ask completes ui-themes, ui-themes-if and ui-themes-person

ui-themes = Dans un pays qui adhère au traité, vous pourriez demander
ui-themes-if = Si la définition s’applique : dans un pays qui adhère au traité, vous pourriez demander
ui-themes-person = Dans un pays qui adhère au traité, la personne touchée pourrait demander
ui-see-all = Tout voir, avec les raisons
# A theme’s line: how many of its points are there.
ui-theme-fits = Correspondent : { $number }
ui-theme-could = Peut-être : { $number }
ui-theme-also = cité aussi

# "you" is not in .ask: the person harmed may be someone else.
theme-safety = La sécurité
    .ask = à être en sécurité pour dénoncer les faits
theme-stop = Que cela cesse, pour toujours
    .ask = que cela cesse, et ne recommence pas
theme-money_and_things = De l’argent, et ce qui a été pris
    .ask = de l’argent, ou ce qui a été pris
theme-care = Des soins pour se rétablir
    .ask = des soins pour se rétablir
theme-nature = Dépolluer, et faire revenir la nature
    .ask = que la terre et l’eau soient dépolluées
theme-together = Agir ensemble
    .ask = à agir avec d’autres personnes touchées
theme-lawyer_and_costs = Un avocat, et les frais
    .ask = un avocat, et de l’aide pour les frais
theme-facts_and_proof = Des informations et des preuves
    .ask = des informations, et de l’aide pour prouver
theme-apology_and_sanctions = Des excuses, et une peine
    .ask = des excuses, ou une peine
theme-fair_process = Des services qui vous conviennent
    .ask = des services adaptés aux besoins des gens
theme-everyone = Pour toute personne à qui la définition s’applique
    .ask = une réparation, et du respect

## Could fit, by the question that would decide

ui-could-by = { $name } : encore { $number }

## What changed, after an answer was changed: one line each

ui-changed-in = Nouveau : { $names }
ui-changed-out = N’y est plus : { $names }
ui-changed-open = Ouvert maintenant : { $names }
ui-changed-none = Rien n’a changé ici.
ui-changed-status = Le résultat a changé : { $name }

## What if: another answer, tried out

ui-what_if = Et si … ?
ui-what_if-lead = Essayez une autre réponse, et voyez ce qui changerait. Vous pouvez remettre votre propre réponse.
# Takes the last change of an answer back.
ui-what_if-drop = Remettre ma réponse d’avant

## Printing and saving

# The title of the browser’s tab, on a page that the result leads to. It says nothing of the matter.
ui-title-more = Plus – Guide

ui-print-short = Imprimer deux pages
ui-print-whole = Tout imprimer
ui-save-short = Enregistrer le texte court
ui-save-whole = Enregistrer tout le texte
