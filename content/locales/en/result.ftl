### The first page, the first screen of the result, and the pages that it leads to.
###
### For translators. The first screen of the result has at most 130 words in all, so every word here counts. "would" and
### "In a country that joins" stay: the draft is not law.

## First page: all of it is seen at 360 x 740 without scrolling

# Below start-title.
start-sentence = About 20 short questions show what a draft treaty of the United Nations would mean, and where to turn today.
start-safe =
    - “Leave this page” is always at the top.
    - Nothing is kept or sent.
    - This is a draft, not law.
start-before = Before you begin

## Danger, above everything else

ui-danger-line = You answered that someone may be in danger.
ui-danger-link = What you can do now

## The verdict: one line under it, at most 20 words. About the draft’s words, never about the person.

verdict-fits = From your answers, all six parts of the definition are there. What happened matters.
# Article 1.1: "may also include".
verdict-may_be_included = The definition fits the person harmed. It may also include close family, and people who depend on them.
verdict-does_not_fit = This is about one draft’s words only. What happened still matters, and other law may help.
# The person harmed meets all other parts; the reader’s own tie is not named.
verdict-another = The definition fits the person harmed. It does not name your own tie to them.
verdict-another-open = The definition may fit the person harmed. Something is still open. It does not name your own tie to them.
# Defender or witness to whom nothing was done, as far as is known. Article 5.
verdict-defender = States that join would have to protect people who speak up. Threats, or being sued, are harm too.
verdict-open-one = We cannot tell yet. One answer is open
verdict-open-some = We cannot tell yet. { $number } answers are open
ui-answer-it = Answer it
ui-answer-for-yourself = Answer for yourself

## The picture of the six parts

ui-parts = The six parts of the definition
ui-parts-yes = Yes
ui-parts-no = No
ui-parts-open = Open

## Places

ui-turn = Today you can turn to
ui-places-all = All other places
# Opens a choice of two countries, and what exists there.
ui-country = Which country?

## Themes: .ask completes ui-themes, ui-themes-if and ui-themes-person

ui-themes = In a country that joins, you could ask
ui-themes-if = If it fits: in a country that joins, you could ask
ui-themes-person = In a country that joins, the person harmed could ask
ui-see-all = See all, and why
# A theme’s line: how many of its points are there.
ui-theme-fits = { $number } fit
ui-theme-could = { $number } could fit
ui-theme-also = also there

# "you" is not in .ask: the person harmed may be someone else.
theme-safety = Being safe
    .ask = to be safe when speaking up
theme-stop = Making it stop, and never again
    .ask = that it stops, and does not come back
theme-money_and_things = Money and things back
    .ask = for money, or to get things back
theme-care = Care to heal
    .ask = for care to heal
theme-nature = Cleaning up, and bringing nature back
    .ask = that land and water are cleaned up
theme-together = Going together
    .ask = together with others who were harmed
theme-lawyer_and_costs = A lawyer, and the costs
    .ask = for a lawyer, and help with the costs
theme-facts_and_proof = Facts and proof
    .ask = for facts, and help with proof
theme-apology_and_sanctions = Someone says sorry, someone is punished
    .ask = for an apology, or a penalty
theme-fair_process = Offices that work for you
    .ask = for offices that suit people’s needs
theme-everyone = For everyone whom the definition fits
    .ask = for a remedy, and for respect

## Could fit, by the question that would decide

ui-could-by = { $name }: { $number } more

## What changed, after an answer was changed: one line each

ui-changed-in = New: { $names }
ui-changed-out = No longer: { $names }
ui-changed-open = Open now: { $names }
ui-changed-none = Nothing here changed.
ui-changed-status = The verdict changed: { $name }

## What if: another answer, tried out

ui-what_if = What if …?
ui-what_if-lead = Try another answer, and see what would change. You can put your own answer back.
# Takes the last change of an answer back.
ui-what_if-drop = Put my answer back as it was

## Printing and saving

# The title of the browser’s tab, on a page that the result leads to. It says nothing of the matter.
ui-title-more = More – Guide

ui-print-short = Print two pages
ui-print-whole = Print everything
ui-save-short = Save the short text
ui-save-whole = Save the whole text
