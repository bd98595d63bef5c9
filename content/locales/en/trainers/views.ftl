### The trainers' page: the map of a case, the rules clause by clause, the worksheets to print.
###
### For translators. Trainers read this, and the people in the room. "Answer", "question", "the draft", "the definition" and
### "clause" are the same words as in the rest of the guide. Labels are short: they stand in a drawing, a table or on a
### button. {count}, {all}, {answer}, {answers} and {value} are filled in.

## The map

trainer-map-title = Map of the case
trainer-map-lead = The map shows the way from the answers to what follows from them. What decides now stands out.
# The names of keys. On a keyboard, the arrow keys lead from box to box.
trainer-map-keys = Keys, when you are in the map: arrows move from box to box, + and - change the size, 0 brings back the normal size, Esc undoes the choice.
trainer-map-choose = Choose a box to see what depends on it.
trainer-map-list = The same as a list
trainer-map-part = Show
trainer-map-whole = The whole map
trainer-map-all = Also show what the answers do not point to
trainer-map-zoom = Size of the map
trainer-map-smaller = Smaller
trainer-map-larger = Larger
trainer-map-own_size = 100%: normal size
trainer-map-save_svg = Save as a drawing (SVG)
trainer-map-save_png = Save as a picture (PNG)
trainer-map-not_saved = This browser could not make the file. The map can still be printed.
# The four columns of the map.
trainer-map-answers = Answers
trainer-map-elements = Parts of the definition
trainer-map-clauses = Clauses
trainer-map-follows = What follows
# In the place of an answer.
trainer-map-unanswered = No answer yet
trainer-map-differs = In the other case: { $value }
trainer-map-only_here = Only in this case
trainer-map-only_there = Only in the other case
trainer-map-decides = Decides now whether the definition fits
trainer-map-rests = What rests on this clause:
trainer-map-rule = The rule:
# What the signs and lines mean.
trainer-map-sign_yes = Yes: the answers point to it
trainer-map-sign_unknown = Not known yet
trainer-map-sign_no = No: the answers do not point to it
trainer-map-line_decides = Decides now
trainer-map-line_open = Would decide
trainer-map-line_idle = Is looked at, but does not decide now
trainer-map-sign_differs = Differs from the other case

## The rules, clause by clause

trainer-rules-lead = This table is made from the guide’s own rules. For each clause it shows what rests on it, and when that holds.
trainer-rules-caption = Every clause, what rests on it, and when
trainer-rules-clause = Clause
trainer-rules-rests = What rests on it
trainer-rules-when = When
# What sort of thing rests on a clause.
trainer-rules-question = Question
trainer-rules-element = Part of the definition
trainer-rules-finding = What follows
trainer-rules-related = Bears on this too
trainer-rules-search = Find in the table
trainer-rules-found = Clauses shown: { $count } of { $all }
trainer-rules-always = Whatever the answers are
trainer-rules-any = One of these is enough:
trainer-rules-all = All of these are needed:
# Stands between options, any of which is enough.
trainer-rules-or = {" or "}
# After a question’s short name: every answer counts but these.
trainer-rules-but = any answer but { $answers }
trainer-rules-open = “{ $answer }” alone leaves it open.
trainer-rules-asked = Always asked
trainer-rules-asked_when = Only asked when:
trainer-rules-asked_unless = Asked, but not when:
# For a clause that no rule uses; the parts say why.
trainer-rules-uncited = No rule rests on this clause.
    .clause-1-7 = No rule rests on this clause. It is about groups of States, not about people and what could put things right.
    .clause-1-8-a = No rule rests on this point alone. It is part of a larger clause, which is used whole.
    .clause-1-8-b = No rule rests on this point alone. It is part of a larger clause, which is used whole.
    .clause-1-8-c = No rule rests on this point alone. It is part of a larger clause, which is used whole.
    .clause-1-8-d = No rule rests on this point alone. It is part of a larger clause, which is used whole.
    .clause-4-2 = No rule rests on these words alone. They open the points below, and each of those is used.

## The worksheets

trainer-sheet-title = Worksheet
# Before a line to write on.
trainer-sheet-group = Group:
trainer-sheet-questions = The questions
trainer-sheet-findings = What follows
trainer-sheet-findings_blank = Tick what the answers point to. Write down which answer decides it, and the clause.
trainer-sheet-findings_filled = Ticked: the answers point to it. Not ticked: it is still open. What the answers do not point to is left out.
# Read out by screen readers before what is ticked.
trainer-sheet-chosen = Ticked:
trainer-sheet-not_asked = Not asked in this case.
trainer-sheet-part = Part of the definition
trainer-sheet-value = Is it there?
trainer-sheet-because = Why
trainer-sheet-status = So, what do you find?
