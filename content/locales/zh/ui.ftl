### The guide's buttons, labels and small words.
###
### Same word for the same thing everywhere: 问题, 回答, 结果, 离开本页. Titles stay neutral: someone may see the tab.

## The browser's tab. It must not say what this page is about.

ui-title = 指南
ui-title-safety = 继续之前 – 指南
ui-title-step = 第{ $step }步，共{ $of }步 – 指南
ui-title-error = 出错：第{ $step }步，共{ $of }步 – 指南
ui-title-status = 中途 – 指南
ui-title-result = 最后一页 – 指南
ui-title-answers = 列表 – 指南

## Leaving

ui-leave = 离开本页
# A plain weather page that needs no account (Wikipedia cannot be reached everywhere).
ui-leave-to = https://www.weather.com.cn/
# The tab's title while the other page loads.
ui-leave-title = 新标签页
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
# Opens more about leaving and staying safe, on the first page.
ui-more-safety = 更多安全提示
ui-all-answers = 所有问题和回答
ui-contents = 本页内容
ui-your-answers = 查看或修改您的回答

## Languages, simpler words, reading aloud

ui-simpler = 更简单的说法
# The words of a language, or the simpler words, did not arrive.
ui-load-failed = 没能加载。什么都没有丢失。请稍后再试。
# Buttons. A voice of the device reads the page; nothing is sent anywhere.
ui-read = 朗读
ui-read-pause = 暂停
ui-read-on = 继续朗读
ui-read-stop = 停止朗读

## Questions

ui-section = 第{ $number }部分，共{ $of }部分：{ $name }
ui-section-safety = 安全
ui-section-status = 发生了什么
ui-section-remedy = 什么会有帮助
ui-section-support = 保护和支持
ui-step = 第{ $step }个问题，共{ $of }个
ui-help = 这是什么意思？看例子
ui-choose-all = 可以多选。
# Stands between the options and "none of these", "I am not sure".
ui-or = 或者
ui-error-title = 请看这里
ui-error-choose = 请选一个回答，或者跳过这个问题。
# Said before the words of an error by screen readers.
ui-error-prefix = 出错：

## Status and elements

ui-elements = 逐项看定义
ui-elements-lead = 六个部分都具备，才符合草案的定义。每个部分都写明您的回答说明了什么，以及为什么。
ui-element-more = 这个部分的意思
ui-value-yes = 符合。
ui-value-no = 不符合。
ui-value-unknown = 还不清楚。
ui-because = 因为您的回答是：
ui-missing = 要看这些问题怎么回答：
# Parts several answers in one line.
ui-list-separator = {"；"}
# Stands between a question’s short name and the answer to it.
ui-reason-separator = {"："}

## The result. Keep the conditional (草案会, 按草案): the draft is not law, and nothing is promised.

ui-group-fits = 与您所说的情况相符
ui-group-fits-lead = 草案会把这些给予符合定义的人。
ui-group-would-fit = 如果符合定义，就会适用
ui-group-would-fit-lead = 如果草案的受害人定义与您所说的情况相符，草案会给这些。
ui-group-offer = 草案会给符合定义的人什么
ui-group-offer-lead = 从您的回答看，定义与您所说的情况不符。下面这些是给符合定义的人的。其他法律也许能给您同样的东西。
ui-group-could = 可能适用：请回答这些问题
ui-group-could-lead = 现在还不知道。每一项都写明要看哪些回答。
ui-group-could-if = 如果符合定义，可能适用
ui-group-could-if-lead = 现在还不知道。每一项都写明要看哪些回答。
ui-group-also = 草案里还有
ui-group-also-lead = 您的回答没有指向这些。但门没有关上：您仍然可以提出要求。
ui-group-also-open = 看草案里还有什么
ui-kind-remedy = 可以怎样弥补（补救）
ui-kind-right = 您的权利
ui-kind-support = 寻求补救时的支持
ui-kind-note = 值得知道
ui-kind-protection = 对您的保护
ui-more = 详细说明
ui-states = 按草案，国家须做什么
ui-ask = 您可以要求什么
ui-clauses = 草案中的出处
ui-clause = 第{ $clause }条
ui-clause-quote = 草案原文（英文）
ui-clause-source = “具有法律约束力的文书”2023年7月更新草案的原文，笔误未改。这是草案，还不是法律。
ui-related = 另见
ui-place-cannot = 要知道的
# Behind a link that opens outside the guide.
ui-new-tab = （在新标签页打开）
ui-next = 保存、修改或重新开始
ui-version = 2023年7月草案。本指南文字版本：{ $version }。

## Printing and saving

ui-keep = 打印或保存本页
ui-keep-warning = 别人可能会发现纸张或文件。确定安全，再打印或保存。里面有您的回答，没有您的名字。
ui-print = 打印
ui-save = 存为文本文件
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
