### The page for trainers: they teach with made-up cases, in a room, often with a projector.
###
### For translators. The reader is a trainer: an adult who knows the guide. Short and plain all the same: the page is seen
### by the room too. The same words as in the guide for the same things: "answer", "question", "result", "the draft".
### A "variant" is the same case with one or two answers changed.

trainer-title = { $page } – Guide
trainer-noscript = This page needs JavaScript, and it is turned off or blocked here.
trainer-broken = The page cannot go on. What you opened from a file is still in that file. You can start again.

## The parts of the page

trainer-places = Parts of this page
trainer-place-library = Cases
trainer-place-story = Story
trainer-place-walk = Step by step
trainer-place-compare = What if
trainer-place-map = Map
trainer-place-rules = Rules by clause
trainer-place-sheets = Worksheets

## The library

trainer-library-lead = These cases are made up. So are the people and places in them. Choose one to read its story, walk through it with the room, and see what the draft would say.
trainer-library-status = Show what the answers lead to
trainer-library-open = Open this case
# The kinds of business or harm that the cases are about.
trainer-sector =
    .building = Building
    .finance = Banks and loans
    .garments = Clothes
    .home = At home
    .land = Land and farming
    .mining = Mining
    .online = Online
    .public = Public services
    .security = Security
    .transport = Transport

## One's own case

trainer-own = Your own case
trainer-own-title = Open your own case
trainer-own-lead = A case can also come from a file that was saved here. The file is read on this device only. Nothing is sent.
trainer-own-open = Choose a case file
trainer-keep-title = Keep this case as a file
trainer-keep-lead = The file holds the story, the notes and the answers as they are now. Anyone who finds it can read it. So use no real names.
trainer-keep-save = Save the case
# The name of the saved file. It must not say what is in it.
trainer-file-name = case.json

## What can be wrong with a file. { $place } is a name in the file, such as answers.harm.

trainer-fault-title = This file cannot be used
trainer-fault-kept = Nothing was changed. You can mend the file and choose it again.
trainer-fault-too_long = It is longer than 64 KB.
trainer-fault-unreadable = It could not be read from the device.
trainer-fault-not_text = It is not a text file.
trainer-fault-not_json = It is not valid JSON. The fault is in line { $line }, character { $column }.
trainer-fault-not_a_case = It is not a case file.
trainer-fault-newer = It was made with a newer version of this page.
trainer-fault-missing = { $place }: this is missing.
trainer-fault-unknown_name = { $place }: a case has no part with this name.
trainer-fault-repeated = { $place }: this is there twice.
trainer-fault-wants_text = { $place }: this must be text.
trainer-fault-wants_texts = { $place }: this must be a list of texts.
trainer-fault-empty = { $place }: this is empty.
trainer-fault-long_title = { $place }: this is longer than { $most } characters.
trainer-fault-wants_answers = { $place }: this must be a set of answers.
trainer-fault-unknown_question = { $place }: there is no question with this name.
trainer-fault-unknown_answer = { $place }: there is no answer with the name { $answer }.
trainer-fault-repeated_answer = { $place }: the answer { $answer } is there twice.
trainer-fault-not_alone = { $place }: an answer that must stand alone has others beside it.
trainer-fault-wants_names = { $place }: this must be one answer, or a list of answers, as the question asks for.

## A case

trainer-start = Start the walk
trainer-questions = Questions for the room
trainer-notes = Notes for the trainer
trainer-variant = variant
trainer-variant-what = What if: the variant of this case
trainer-changed = Answers were changed.
trainer-restore = Bring back the case’s own answers

## The walk

trainer-step-story = The story
trainer-step-end = Where this leads
trainer-step-end_lead = All answers count now. You can talk about these questions with the room.
trainer-previous = Back
trainer-next = Next
trainer-jump = Go to
trainer-guess = Hide each answer at first, so that the room can guess
trainer-reveal-answer = Show the answer
trainer-reveal-reasons = Show the reasons
trainer-reveal-hide = Hide the reasons
# Read out by screen readers when the answer, then the reasons, are shown.
trainer-revealed = The case’s answer is shown. You can change it.
trainer-revealed-reasons = The reasons are shown.
trainer-unanswered = Not answered
trainer-clear = Take this answer back
trainer-asked_why = What the question draws on

## The panel beside the walk

trainer-panel-title = What follows so far
trainer-panel-step = What this answer changes
trainer-panel-hidden = The answer is still hidden. It does not count yet.
# Marks what this step has changed.
trainer-new = New

## The walk on a projector

trainer-present = Show big, for a projector
trainer-present-end = End the big view
trainer-blank = Black screen
trainer-blank-title = The screen is black
trainer-blank-back = Show the page again
trainer-full_screen = Fill the screen
trainer-full_screen-refused = This browser did not fill the screen. Its own menu may have a way, or the F11 key.
trainer-keys-title = Keys
# { $next } and { $previous } are arrows.
trainer-keys =
    - Next: the { $next } key, Page Down or the space bar
    - Back: the { $previous } key or Page Up
    - Scroll: the up and down arrow keys
    - End the big view: Esc
trainer-keys-letters =
    - Show the answer, then the reasons: R
    - Black screen and back: B or the full stop
trainer-letters = Use letter keys

## What if, side by side

trainer-compare-lead = Choose two cases, or a case and its variant. Change any answer on either side. You see at once what would be different.
trainer-compare-differences = What is different on the second side
trainer-compare-first = First side
trainer-compare-second = Second side
trainer-compare-variant = { $case } (variant)
trainer-compare-findings = What the answers point to, and what is different
trainer-compare-answers = Answers
trainer-differs = Different

trainer-changes-none = Nothing that follows is different.
trainer-changes-status = The result was: “{ $from }”. Now it is: “{ $to }”.
trainer-changes-yes = These come in
trainer-changes-unknown = These become unclear
trainer-changes-no = These fall away
trainer-changes-asked = Also asked now: { $questions }.
trainer-changes-not_asked = Not asked any more: { $questions }.

## On the map and the worksheets

trainer-mark = Mark what is different on the second side of “What if”
trainer-fill = Print with the answers of this case
