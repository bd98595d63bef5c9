### The guide's buttons, labels and small words.
###
### Same word for the same thing everywhere: 问题, 回答, 结果, 离开本页. Titles stay neutral: someone may see the tab.

## The browser's tab. It must not say what this page is about.

ui-title = 指南
ui-title-safety = 继续之前 – 指南
ui-title-step = 第{ $step }步 – 指南
ui-title-error = 出错：第{ $step }步 – 指南
ui-title-status = 中途 – 指南
ui-title-result = 最后一页 – 指南
ui-title-answers = 列表 – 指南

## Leaving

ui-leave = 离开本页
# A plain weather page that needs no account (Wikipedia cannot be reached everywhere).
ui-leave-to = https://www.weather.com.cn/
# The tab's title while the other page loads.
ui-leave-title = 指南
# Read out by screen readers after the first and the second press of the Shift key.
ui-leave-two = Shift：再按2次就离开。
ui-leave-one = Shift：再按1次就离开。

## Before the guide has started, and when it breaks

ui-slow = 启动比平时慢。您可以等一等，也可以看纯文字版。
ui-plain-link = 看纯文字版
# A button was pressed before the guide has started, or other words are on their way.
ui-wait = 请稍等，还在加载。
ui-noscript = 回答问题需要JavaScript，但它在这里被关闭或拦截了。因此“离开本页”只会打开另一个网页，按返回键又会看到本页。Shift键也不起作用。纯文字版不需要JavaScript。
ui-broken-heading = 出了点问题
ui-broken-text = 您没有做错什么。您的回答只在这个页面上，现在已经没有了。别人也拿不到。您可以重新开始，或者看纯文字版。
ui-broken-again = 重新开始

## Ways about

ui-languages = 语言
ui-begin = 开始
ui-back = 返回
ui-continue = 继续
# On a question that someone came to from the result or the list, to change an answer.
ui-continue-back = 用这个回答并返回
ui-skip = 跳过这个问题
ui-go-on = 接着回答
ui-to-result = 现在看结果
ui-resume = 接着回答
ui-tools = 更多
ui-result-so-far = 看目前的结果
ui-all-answers = 所有问题和回答

## Languages, simpler words, reading aloud

ui-simpler = 更简单的说法
# The words of a language, or the simpler words, did not arrive.
ui-load-failed = 没能加载。什么都没有丢失。请稍后再试。
# Buttons. A voice of the device reads the page.
ui-read = 朗读
ui-read-pause = 暂停
ui-read-on = 继续朗读
ui-read-stop = 停止朗读
# On Android, before the first reading: its voice app (Google's, Samsung's) may use the internet. "Press": the same button.
ui-read-sent = 手机的语音应用可能会把文字发给它的开发者。如果还是要听，请再按一次。
# The voice said nothing, or did not come to an end.
ui-read-silent = 没能朗读出来。您可以再试一次。

## Questions

ui-section = 第{ $number }部分，共{ $of }部分：{ $name }
ui-section-safety = 安全
ui-section-status = 发生了什么
ui-section-remedy = 什么会有帮助
ui-section-support = 保护和支持
# New questions can come with an answer, so the end is “about” (大约).
ui-step = 第{ $step }个问题，大约共{ $of }个
ui-help = 这是什么意思？看例子
ui-choose-all = 可以多选。
# Stands between the options and "none of these", "I am not sure".
ui-or = 或者
ui-error-title = 请看这里
ui-error-choose = 请选一项，或者跳过这个问题。
# Said before the words of an error by screen readers.
ui-error-prefix = 出错：

## Status and elements

ui-elements = 逐项看定义
ui-elements-lead = 六个部分都具备，才符合草案的定义。每个部分都写明从您的回答看怎么样，以及为什么。
ui-element-more = 这个部分的意思
ui-value-yes = 符合。
ui-value-no = 不符合。
ui-value-unknown = 待定。
ui-because = 因为您的回答是：
ui-missing = 要弄清楚，请回答：
# Parts several answers in one line.
ui-list-separator = {"；"}
# Stands between a question’s short name and the answer to it.
ui-reason-separator = {"："}

## The result. Keep the conditional (草案会, 按草案): the draft is not law. Each group has a heading and a lead.

# The answers point to it, and the definition fits.
ui-group-fits = 与您的回答相符
ui-group-fits-lead = 在加入条约的国家，对于符合定义的人，草案会有这些规定。
# The definition may include the reader, as family or dependant: keep 也许, 可以.
ui-group-may_fit = 适用于受伤害的人，也许也适用于您
ui-group-may_fit-lead = 在加入条约的国家，对于受伤害的人，草案会有这些规定。如果“受害人”一词包括您，这些也许也适用于您。
# It is not known yet if the definition fits.
ui-group-would-fit = 如果符合定义，这些也会适用
ui-group-would-fit-lead = 如果符合定义，在加入条约的国家，草案会有这些规定。
# The definition fits the person harmed, or may, but not the reader’s tie to them.
ui-group-person = 适用于受伤害的人
ui-group-person-lead = 如果受伤害的人符合定义，在加入条约的国家，草案会对他们有这些规定。
ui-group-offer = 草案对符合定义的人会有什么规定
ui-group-offer-lead = 从您的回答看，不符合草案的定义。其他法律也许有同样的规定。
ui-group-could = 可能适用：请回答这些问题
ui-group-could-lead = 现在还不知道。这里列出要看哪些回答。
ui-group-could-person = 可能适用于受伤害的人：请回答这些问题
ui-group-could-person-lead = 现在还不知道。这里列出要看哪些回答。
ui-group-could-if = 如果符合定义，可能适用
ui-group-could-if-lead = 现在还不知道。这里列出要看哪些回答。
# Not the chapter also-title: these are findings to which the answers do not point.
ui-group-also = 草案还提到什么
ui-group-also-lead = 您的回答没有指向这些。但门没有关上：您仍然可以提出要求。
ui-group-also-open = 看草案里还有什么
# Each -lead says once, above all findings of its kind, what they share: keep every limit in it.
ui-kind-remedy = 可以怎样弥补（补救）
# Articles 1.9 ("may draw from") and 4.2(c) ("in accordance with ... international law", "such as").
ui-kind-remedy-lead = 按草案，人们会有权得到真正有用的补救，并须依照草案和国际法。补救可以采用这样一些方式。
ui-kind-right = 草案会给的权利
ui-kind-right-lead = 按草案，加入条约的国家要保障受害人享有这些权利。现在草案对谁都没有约束力。
ui-kind-support = 寻求补救时的支持
# Articles 7.2 ("consistent with ...", "progressively"), 7.3 and 7.4 ("to the extent applicable ...", "necessary").
ui-kind-support-lead = 按草案，加入条约的国家要做这些事，做法须符合本国的法律制度，有些会逐步做到。其中很多只限于适用于有关国家机构、并为解决有关障碍所需要的部分。
ui-kind-note = 您还可以知道
# Articles 5.1 and 5.2. Never 对您的保护: nobody is protected by a draft.
ui-kind-protection = 草案要求国家给的保护（还不是法律）
ui-more = 详细说明
ui-states = 按草案，国家要做什么
ui-ask = 您可以要求什么
# Once a page, near the first of these. It keeps people safe: leave nothing out.
ui-ask-lead = 这些可以向法院、国家机构或律师提出，请和您信任的人一起去。不要独自去找企业。安全才提出。
ui-clauses = 草案中的出处
ui-clause = 第{ $clause }条
ui-clause-quote = 草案原文（英文）
ui-clause-source = “具有法律约束力的文书”2023年7月更新草案的原文，照录不改，包括其中的错误。这是草案，还不是法律。
ui-related = 另见
ui-place-cannot = 请注意
# Behind a link that opens outside the guide.
ui-new-tab = （在新标签页打开）
ui-next = 保存、修改或重新开始
ui-version = 2023年7月草案。本指南文字版本：{ $version }。

## Printing and saving

ui-keep = 打印或保存本页
ui-keep-warning = 别人可能会发现纸张或文件。确定安全，再打印或保存。里面有您的回答，没有您的名字。有些浏览器还会印上日期和本页网址，有些设备会把保存的文件复制到云端。
ui-print = 打印
# The name of the saved file. It must not say what is in it.
ui-file-name = notes.txt
ui-answers-file = 把我的回答存为文件
ui-answers-link = 分享或保存链接
# On the first page.
ui-answers-open = 打开保存的回答
# Leads to the page for keeping the guide itself.
ui-keep-link = 保存指南，没有网络也能用
ui-again = 从头重新开始
ui-again-warning = 这会清除您的所有回答，无法恢复。
ui-again-now = 清除回答，重新开始

## The list of all questions and answers

ui-answers-lead = 您可以在这里修改任何回答。其他回答不变。
# Said once, after a file or a link with answers was opened.
ui-taken-up = 这些是您打开的回答。
ui-change = 修改
ui-answer = 回答
ui-skipped = 已跳过
ui-not-met = 还没问到
# On the list and the result: “no harm” was answered, and a loss named later. Both can be true: ask, do not correct.
ui-doubt = 您前面的回答是什么都没有受到伤害，后面又选了一项损失。这两个回答里，是不是有一个不太准确？
ui-doubt-harm = 看看：受到了什么伤害
ui-doubt-losses = 看看：失去了什么
