### The first page, the first screen of the result, and the pages that it leads to.
###
### Every word on the first screen counts. 如果国家加入条约 stays: the draft is not law.

## First page: all of it is seen at 360 x 740 without scrolling

# Below start-title.
start-sentence = 大约20个简短的问题，说明联合国的一份条约草案会有什么意义，以及现在可以去哪里求助。
start-safe =
    - “离开本页”一直在页面顶部。
    - 什么都不会留存或发送。
    - 这是草案，不是法律。
start-before = 开始之前

## Danger, above everything else

ui-danger-line = 您的回答是：可能有人处在危险中。
ui-danger-link = 现在可以做什么

## The verdict: one line under it. About the draft’s words, never about the person.

verdict-fits = 从您的回答看，定义的六个部分都具备。发生的事很重要。
# Article 1.1: "may also include" = 也可以包括.
verdict-may_be_included = 受伤害的人符合定义。定义也可以包括至亲，以及依靠他们生活的人。
verdict-does_not_fit = 这只是说一份草案的用词。发生的事仍然重要，其他法律也许能帮到您。
# The person harmed meets all other parts; the reader’s own tie is not named.
verdict-another = 受伤害的人符合定义。定义没有提到您和他们的这种关系。
verdict-another-open = 受伤害的人可能符合定义，还有一点没有定。定义没有提到您和他们的这种关系。
# Defender or witness to whom nothing was done, as far as is known. Article 5.
verdict-defender = 按草案，加入条约的国家要保护站出来说话的人。受到威胁或被起诉，也是伤害。
verdict-open-one = 现在还不能确定。还有1个回答没有定
verdict-open-some = 现在还不能确定。还有{ $number }个回答没有定
ui-answer-it = 去回答
ui-answer-for-yourself = 为自己回答

## The picture of the six parts

ui-parts = 定义的六个部分
ui-parts-yes = 符合
ui-parts-no = 不符合
ui-parts-open = 待定

## Places

ui-turn = 现在可以求助于
ui-places-all = 所有其他地方
# Opens a choice of two countries, and what exists there.
ui-country = 按国家查找

## Themes: .ask completes ui-themes, ui-themes-if and ui-themes-person

ui-themes = 如果国家加入条约，您可以要求
ui-themes-if = 如果符合定义，国家又加入条约，您可以要求
ui-themes-person = 如果国家加入条约，受伤害的人可以要求
ui-see-all = 看全部，以及为什么
# A theme’s line: how many of its points are there.
ui-theme-fits = { $number }项相符
ui-theme-could = { $number }项可能相符
ui-theme-also = 草案里也有

# No 您 in .ask: the person harmed may be someone else.
theme-safety = 保证安全
    .ask = 站出来说话时有安全保障
theme-stop = 停下来，不再发生
    .ask = 停止伤害，不再发生
theme-money_and_things = 拿回钱和东西
    .ask = 得到一笔钱，或拿回东西
theme-care = 治疗和照护
    .ask = 得到治疗和照护
theme-nature = 清理污染，恢复自然
    .ask = 清理土地和水
theme-together = 大家一起
    .ask = 和其他受伤害的人一起办
theme-lawyer_and_costs = 律师和费用
    .ask = 有律师帮忙，费用上有帮助
theme-facts_and_proof = 资料和证据
    .ask = 得到资料，举证时有帮助
theme-apology_and_sanctions = 道歉和惩罚
    .ask = 有人道歉，或有人受罚
theme-fair_process = 方便您办事的部门
    .ask = 有适合人们需要的部门
theme-everyone = 所有符合定义的人都有的
    .ask = 得到补救和尊重

## Could fit, by the question that would decide

ui-could-by = { $name }：还有{ $number }项

## What changed, after an answer was changed: one line each

ui-changed-in = 新增：{ $names }
ui-changed-out = 不再有：{ $names }
ui-changed-open = 现在待定：{ $names }
ui-changed-none = 这里没有变化。
ui-changed-status = 结论变了：{ $name }

## What if: another answer, tried out

ui-what_if = 如果……会怎样？
ui-what_if-lead = 试试另一个回答，看看什么会变。您可以改回自己的回答。
# Takes the last change of an answer back.
ui-what_if-drop = 恢复我原来的回答

## Printing and saving

# The title of the browser’s tab, on a page that the result leads to. It says nothing of the matter.
ui-title-more = 更多 – 指南

ui-print-short = 打印两页
ui-print-whole = 打印全部
ui-save-short = 保存简短文本
ui-save-whole = 保存全部文本
