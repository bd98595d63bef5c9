### Keeping answers: as a file, in a link, and opening them again.
###
### For translators. These words come only when someone asks for them. Speak plainly of the danger: whoever finds the file
### or the link can read the answers. {name}, {count} and {found} are filled in by the app.

# The browser's tab. It must not say what this page is about.
answers-title = 文件 – 指南
answers-back = 返回

## Saving to a file

answers-save-heading = 把回答存为文件
answers-save-warning = 谁找到这个文件，谁就能看到您的回答。确定安全，再保存。里面没有您的名字。
answers-save-how = 以后可以在这里打开它，用哪种语言都行。它会留在您的设备上，直到您删除。浏览器的下载列表里也可能看到它。有些设备会把下载文件夹复制到云端，别人可能在那里看到。
answers-save-now = 保存文件
answers-saved = 已请浏览器保存文件 { $name }。请在浏览器的下载里找。
# The name of the saved file. It must not say what is in it.
answers-file-name = notes.json
answers-none = 还没有回答任何问题，没有什么可保存的。

## A text that was saved, and what helps where a browser saves or prints nothing. No browser tells whether it did.

answers-text-heading = 保存文字的文件
answers-lost-heading = 如果找不到文件
answers-lost = 有些浏览器不保存文件。如果对您安全，可以在这里复制文字，存到别的地方。谁找到它，谁就能看到。
# Of the answers alone.
answers-lost-again = 以后要在这里打开，它必须单独放在一个文件里，里面没有别的文字。文件用什么名字都行。
answers-lost-label = 文件的文字
answers-lost-copy = 复制文字
answers-unprinted = 如果什么都没有打印出来，可能是这个浏览器不能打印。您可以保存文字，或者用别的浏览器打开指南。

## A link, with or without the answers

answers-link-heading = 分享或保存链接
answers-link-none = 这份指南是设备上的一个文件，没有链接。您可以把回答存为文件。
answers-plain-heading = 不带回答的链接
answers-plain-text = 它通向本指南的第一页，不透露您的任何情况。但它会显示这是什么指南。
answers-plain-label = 不带回答的链接地址
answers-plain-copy = 复制不带回答的链接
answers-full-heading = 带有我的回答的链接
answers-full-warning = 有这个链接的人都能看到您的回答。它会留在浏览记录、消息和聊天记录里，无法收回。
answers-full-sure = 我明白，我要一个带有我的回答的链接。
answers-full-unsure = 请先勾选上面的方框。也可以用不带回答的链接。
answers-full-make = 生成带有我的回答的链接
answers-full-label = 带有您的回答的链接
answers-full-copy = 复制带有我的回答的链接
answers-copied = 已复制。用这台设备的人都能粘贴它。许多设备会保留复制过的内容，或者与您的其他设备共享。
answers-copied-not = 浏览器不允许复制。文字已经选中，您可以自己复制。

## Opening

answers-open-heading = 打开保存的回答
answers-open-text = 请选择您在这里保存的文件。它只在这台设备上读取，什么都不会发送。
answers-open-label = 保存您的回答的文件
answers-carried-heading = 这个链接里有回答
answers-carried-text = 您打开的链接里有某个人的回答。回答已经不在网址里，也还没有打开。但浏览记录里可能还有。如果您没有料到，请不要打开。
answers-found = 已回答的问题：{ $count }
answers-replace = 本页已有回答，它们会被替换。您可以返回，先把它们保存下来。
answers-use = 使用这些回答
answers-use-not = 不打开
answers-bad = 无法打开
answers-bad-nothing = 什么都没有改变。本页的回答还和原来一样。
# A link of which nothing can be made.
answers-link-cut = 链接不完整，缺少结尾。请复制整个链接，或者请对方再发一次。
answers-link-damaged = 链接已损坏，传送途中有内容变了。请对方再发一次，或者使用带有回答的文件。

## What can be wrong with a file or a link. Before these words stands the place: a question, or a part of the file.

answers-fault-too-long = 太大了。所有回答加起来也小得多。
answers-fault-not-json = 已损坏，或者是别的文件。
answers-fault-not-ours = 不是本指南保存的。
answers-fault-newer = 这是更新的指南版本保存的。请用那个版本打开。
answers-fault-other-draft = 关于另一份草案：{ $found }。
answers-fault-unknown-member = 本指南不认识这一部分。
answers-fault-repeated-member = 这一部分出现了两次。
answers-fault-missing-member = 缺少这一部分。
answers-fault-wrong-member = 这一部分的内容不对。
answers-fault-no-answers = 里面没有回答。
answers-fault-unknown-question = 本指南没有这个问题。
answers-fault-repeated-question = 这个问题回答了两次。
answers-fault-unknown-option = 这里没有这个选项：{ $found }。
answers-fault-empty-list = 这个列表里没有回答。
answers-fault-repeated-option = 这个回答出现了两次：{ $found }。
answers-fault-not-alone = 有两个回答不能同时成立。
answers-fault-wrong-type = 回答不是这样写的。
