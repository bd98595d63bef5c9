### The guide's buttons, labels and small words.
###
### For translators. {step}, {of}, {number}, {name} and {version} are filled in by the app. The same word for the same
### thing everywhere: "answer", "question", "result", "Leave". Titles stay neutral: someone may see the tab.

## The browser's tab. It must not say what this page is about.

ui-title = Guide
ui-title-safety = Before you go on – Guide
ui-title-step = Step { $step } – Guide
ui-title-error = Error: Step { $step } – Guide
ui-title-status = Part of the way – Guide
ui-title-result = Last page – Guide
ui-title-answers = List – Guide

## Leaving

ui-leave = Leave this page
# The address that Leave opens: a plain page that needs no account.
ui-leave-to = https://en.wikipedia.org/wiki/Weather
# The tab’s title while the other page loads: the guide’s own. One that no browser writes would mark a hurried exit in the history.
ui-leave-title = Guide
# Read out by screen readers after the first and the second press of the Shift key.
ui-leave-two = Shift: press 2 more times to leave.
ui-leave-one = Shift: press 1 more time to leave.

## Before the guide has started, and when it breaks

ui-slow = This is taking longer than it should. You can wait, or read the guide as a plain page.
ui-plain-link = Read the guide as a plain page
# A button was pressed before the guide has started, or other words are on their way.
ui-wait = One moment. This is still loading.
ui-noscript = The questions need JavaScript, and it is turned off or blocked here. “Leave this page” only opens another page here, and the Back button brings this one back. The Shift key does nothing. The plain page works without JavaScript.
ui-broken-heading = Something went wrong
ui-broken-text = Your answers were only on this page, and they are gone now. Nobody else has them. You can start again, or read the guide as a plain page.
ui-broken-again = Start again

## Ways about

ui-languages = Language
ui-begin = Begin
ui-back = Back
ui-continue = Continue
# On a question that someone came to from the result or the list, to change an answer.
ui-continue-back = Use this answer and go back
ui-skip = Skip this question
ui-go-on = Go on with the questions
ui-to-result = See the result now
ui-resume = Go on with the questions
ui-tools = More
ui-result-so-far = See the result so far
ui-all-answers = All questions and answers

## Languages, simpler words, reading aloud

# Turns the simpler version of the words on and off.
ui-simpler = Simpler words
# The words of a language, or the simpler words, did not arrive.
ui-load-failed = This could not be loaded. Nothing is lost. Please try again later.
# Buttons. A voice of the device reads the page.
ui-read = Read aloud
ui-read-pause = Pause
ui-read-on = Go on reading
ui-read-stop = Stop reading
# On Android, before the first reading: its voice app (Google's, Samsung's) may use the internet. "Press": the same button.
ui-read-sent = Your phone’s voice app may send the words to its maker. To hear them anyway, press again.
# The voice said nothing, or did not come to an end.
ui-read-silent = This could not be read aloud. You can try again.

## Questions

ui-section = Part { $number } of { $of }: { $name }
ui-section-safety = Safety
ui-section-status = What happened
ui-section-remedy = What would help
ui-section-support = Protection and support
# New questions can come with an answer, so the end is "about".
ui-step = Question { $step } of about { $of }
ui-help = What this means, with examples
ui-choose-all = Choose all that apply.
# Stands between the options and "none of these", "I am not sure".
ui-or = or
ui-error-title = Please look at this
ui-error-choose = Choose an answer, or skip this question.
# Said before the words of an error by screen readers.
ui-error-prefix = Error:

## Status and elements

ui-elements = The definition, part by part
ui-elements-lead = The draft’s definition fits when all six parts are there. For each part you see what your answers say, and why.
ui-element-more = What this part means
ui-value-yes = Yes.
ui-value-no = No.
ui-value-unknown = Not known yet.
ui-because = Because you answered:
ui-missing = To find out, answer:
# Parts several answers in one line.
ui-list-separator = {"; "}
# Stands between a question’s short name and the answer to it.
ui-reason-separator = {": "}

## The result. Keep "would": the draft is not law, and nothing is promised. Each group has a heading and a lead.

# The answers point to it, and the definition fits.
ui-group-fits = Fits your answers
ui-group-fits-lead = In States that join, the draft would mean this for people whom its definition fits.
# The definition may include the reader, as family or as one who depends on the person harmed: keep "may".
ui-group-may_fit = Fits the person harmed, and may be for you
ui-group-may_fit-lead = In States that join, the draft would mean this for the person harmed. It may be for you too, if the word “victim” includes you.
# It is not known yet if the definition fits.
ui-group-would-fit = If the definition fits, this would too
ui-group-would-fit-lead = If the definition fits, the draft would mean this in States that join.
# The definition fits the person harmed, or may, but not the reader’s tie to them.
ui-group-person = Fits the person harmed
ui-group-person-lead = If the definition fits the person harmed, the draft would mean this for them, in States that join.
ui-group-offer = What the draft would mean for people whom it fits
ui-group-offer-lead = From your answers, its definition does not fit. Other law may offer the same.
ui-group-could = Could fit: answer this
ui-group-could-lead = We do not know yet. Here you see which answers would decide it.
ui-group-could-person = Could fit the person harmed: answer this
ui-group-could-person-lead = We do not know yet. Here you see which answers would decide it.
ui-group-could-if = Could fit, if the definition does
ui-group-could-if-lead = We do not know yet. Here you see which answers would decide it.
# Not the chapter "Also in the draft": these are findings to which the answers do not point. Notes are not among them.
ui-group-also = What else the draft names
ui-group-also-lead = Your answers do not point to these. That does not close them to you: you could still ask for them.
ui-group-also-open = Show what else is in the draft
# Each -lead says once, above all findings of its kind, what they share: keep every limit in it.
ui-kind-remedy = What could put things right (remedies)
# Articles 1.9 ("may draw from") and 4.2(c) ("in accordance with ... international law", "such as").
ui-kind-remedy-lead = The right would be to a remedy that works, in line with the draft and international law. It may draw from forms such as these.
ui-kind-right = Rights the draft would give
ui-kind-right-lead = States that join would have to guarantee these to victims. Today the draft binds nobody.
ui-kind-support = Support on the way to a remedy
# Articles 7.2 ("consistent with ...", "progressively"), 7.3 and 7.4 ("to the extent applicable ...", "necessary").
ui-kind-support-lead = States that join would have to work on this, in line with their own legal systems, and some of it step by step. Much of it would go only as far as it suits each State agency and is needed for the problem.
ui-kind-note = Good to know
# Articles 5.1 and 5.2. Never "your protection": nobody is protected by a draft.
ui-kind-protection = Protection the draft asks of States (not law yet)
ui-more = More about this
ui-states = What States would have to do
ui-ask = What you can ask for
# Once a page, near the first of these. It keeps people safe: leave nothing out.
ui-ask-lead = These are things to ask a court, a State agency or a lawyer, with someone you trust. Do not go to the business alone. Ask only if it is safe.
ui-clauses = Where the draft says so
ui-clause = Article { $clause }
ui-clause-quote = The draft’s own words, in English
ui-clause-source = Updated draft legally binding instrument, July 2023, quoted as it stands, with its mistakes. A draft, not yet law.
ui-related = See also
ui-place-cannot = What to know
# Behind a link that opens outside the guide.
ui-new-tab = (opens in a new tab)
ui-next = Keep, change or start again
ui-version = Draft of July 2023. Version of this guide’s words: { $version }.

## Printing and saving

ui-keep = Print or save this page
ui-keep-warning = Other people may find a paper or a file. Print or save only if that is safe for you. Your answers are part of it. Your name is not. Some browsers also print the date and the address of this page, and some devices copy saved files to a cloud.
ui-print = Print
# The name of the saved file. It must not say what is in it.
ui-file-name = notes.txt
ui-answers-file = Save my answers to a file
ui-answers-link = Share or keep a link
# On the first page.
ui-answers-open = Open answers that you saved
# Leads to the page for keeping the guide itself.
ui-keep-link = Keep for use without internet
ui-again = Start again from the beginning
ui-again-warning = This clears all your answers. They cannot be brought back.
ui-again-now = Clear my answers and start again

## The list of all questions and answers

ui-answers-lead = You can change any answer here. The others stay as they are.
# Said once, after a file or a link with answers was opened.
ui-taken-up = These are the answers that you opened.
ui-change = Change
ui-answer = Answer
ui-skipped = Skipped
ui-not-met = Not asked yet
# On the list and the result: "no harm" was answered, and a loss named later. Both can be true: ask, do not correct.
ui-doubt = You answered that nothing was harmed, and later named a loss. Is one of the two not quite right?
ui-doubt-harm = Look at: what was harmed
ui-doubt-losses = Look at: what was lost
