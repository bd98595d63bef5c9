### Keeping answers: as a file, in a link, and opening them again.
###
### For translators. These words come only when someone asks for them. Speak plainly of the danger: whoever finds the file
### or the link can read the answers. {name}, {count} and {found} are filled in by the app.

# The browser's tab. It must not say what this page is about.
answers-title = File – Guide
answers-back = Go back

## Saving to a file

answers-save-heading = Save your answers to a file
answers-save-warning = Whoever finds this file can read your answers. Save it only if that is safe for you. Your name is not in it.
answers-save-how = You can open it here another day, in any of the languages. It stays on your device until you delete it. The browser’s list of downloads may show it too. On some devices the folder for downloads is copied to a cloud, where others may see it.
answers-save-now = Save the file
answers-saved = The browser was asked to save the file { $name }. Look for it where your browser keeps downloads.
# The name of the saved file. It must not say what is in it.
answers-file-name = notes.json
answers-none = No question is answered yet, so there is nothing to keep.

## A text that was saved, and what helps where a browser saves or prints nothing. No browser tells whether it did.

answers-text-heading = The file with the text
answers-lost-heading = If you do not find the file
answers-lost = Some browsers save no files. You can copy the text here and keep it in another place, if that is safe for you. Whoever finds it can read it.
# Of the answers alone.
answers-lost-again = To open it here later, it must be the only text in a file of its own. The file may have any name.
answers-lost-label = The text of the file
answers-lost-copy = Copy the text
answers-unprinted = If nothing is printed, this browser may not be able to print. You can save the text, or open the guide in another browser.

## A link, with or without the answers

answers-link-heading = Share or keep a link
answers-link-none = This copy of the guide is a file on a device. There is no link to it. You can save your answers to a file.
answers-plain-heading = Link without answers
answers-plain-text = It leads to the first page of this guide. It says nothing about you. But it shows which guide it is.
answers-plain-label = The link without answers
answers-plain-copy = Copy link without answers
answers-full-heading = Link with my answers
answers-full-warning = Anyone who has this link can see your answers. It stays in the history of the browser, in messages, and in what chat apps keep. You cannot take it back.
answers-full-sure = I know this, and I want a link that holds my answers.
answers-full-unsure = Tick the box first. Or use the link without answers.
answers-full-make = Make a link with my answers
answers-full-label = The link with your answers
answers-full-copy = Copy link with my answers
answers-copied = It is copied. Anyone who uses this device can paste it. Many devices keep a list of what was copied, or share it with your other devices.
answers-copied-not = The browser does not allow that. The text is selected, so you can copy it yourself.

## Opening

answers-open-heading = Open answers that you saved
answers-open-text = Choose the file that you saved here. It is read on this device. Nothing is sent.
answers-open-label = The file with your answers
answers-carried-heading = This link holds answers
answers-carried-text = You came here through a link that holds someone’s answers. They are no longer in the address, and they are not open yet. But the browser’s history may still hold them. If you did not expect this, do not open them.
answers-found = Questions answered: { $count }
answers-replace = There are answers on this page now. They would be replaced. You can go back and save them first.
answers-use = Use these answers
answers-use-not = Do not open them
answers-bad = This cannot be opened
answers-bad-nothing = Nothing was changed. Any answers on this page are as they were.
# A link of which nothing can be made.
answers-link-cut = The link is not complete: its end is missing. Copy all of it, or ask for it again.
answers-link-damaged = The link is damaged: something in it was changed on its way. Ask for it again, or use a file with the answers.

## What can be wrong with a file or a link. Before these words stands the place: a question, or a part of the file.

answers-fault-too-long = It is too large. All answers together need far less room.
answers-fault-not-json = It is damaged, or it is a file of another kind.
answers-fault-not-ours = This guide did not save it.
answers-fault-newer = A newer version of the guide saved it. Open it there.
answers-fault-other-draft = It is about another draft: { $found }.
answers-fault-unknown-member = The guide does not know this part.
answers-fault-repeated-member = This part is there twice.
answers-fault-missing-member = This part is missing.
answers-fault-wrong-member = This part does not hold what it should.
answers-fault-no-answers = There is no answer in it.
answers-fault-unknown-question = The guide has no such question.
answers-fault-repeated-question = This question is answered twice.
answers-fault-unknown-option = The guide has no such answer here: { $found }.
answers-fault-empty-list = This list holds no answer.
answers-fault-repeated-option = This answer is there twice: { $found }.
answers-fault-not-alone = Two answers stand together that cannot both be true.
answers-fault-wrong-type = This is not how an answer is written.
