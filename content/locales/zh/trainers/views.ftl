### The trainers' page: the map of a case, the rules clause by clause, the worksheets to print.
### The English file says what to mind.

## The map

trainer-map-title = 案例关系图
trainer-map-lead = 这张图显示从回答到结果的路径。现在起决定作用的部分会突出显示。
trainer-map-keys = 进入图中后可用按键：方向键移到别的方框。+和-改变大小，0恢复正常大小，Esc取消选择。
trainer-map-choose = 请选一个方框，看看与它有关的内容。
trainer-map-list = 同样内容的列表
trainer-map-part = 显示
trainer-map-whole = 整张图
trainer-map-all = 也显示回答没有指向的内容
trainer-map-zoom = 图的大小
trainer-map-smaller = 缩小
trainer-map-larger = 放大
trainer-map-own_size = 100%：正常大小
trainer-map-save_svg = 存为矢量图（SVG）
trainer-map-save_png = 存为图片（PNG）
trainer-map-not_saved = 这个浏览器没能生成文件。仍然可以打印这张图。
trainer-map-answers = 回答
trainer-map-elements = 定义的各部分
trainer-map-clauses = 条款
trainer-map-follows = 由此得出的结果
trainer-map-unanswered = 还没有回答
trainer-map-differs = 另一个案例中：{ $value }
trainer-map-only_here = 只在这个案例中
trainer-map-only_there = 只在另一个案例中
trainer-map-decides = 现在决定定义是否相符
trainer-map-rests = 以这一条款为依据的内容：
trainer-map-rule = 规则：
trainer-map-sign_yes = 是：回答指向它
trainer-map-sign_unknown = 还不清楚
trainer-map-sign_no = 否：回答没有指向它
trainer-map-line_decides = 现在起决定作用
trainer-map-line_open = 可能起决定作用
trainer-map-line_idle = 会考虑，但现在不起决定作用
trainer-map-sign_differs = 与另一个案例不同

## The rules, clause by clause

trainer-rules-lead = 这张表由本指南自己的规则生成。每一条款都列出以它为依据的内容和条件。
trainer-rules-caption = 每一条款、以它为依据的内容和条件
trainer-rules-clause = 条款
trainer-rules-rests = 以它为依据的内容
trainer-rules-when = 条件
trainer-rules-question = 问题
trainer-rules-element = 定义的一部分
trainer-rules-finding = 结果
trainer-rules-related = 也与此有关
trainer-rules-search = 在表中查找
trainer-rules-found = 显示条款：{ $count }/{ $all }
trainer-rules-always = 不论怎样回答
trainer-rules-any = 有下面任何一项就够：
trainer-rules-all = 下面各项都要有：
trainer-rules-or = {"；或"}
trainer-rules-but = 除“{ $answers }”以外的任何回答
trainer-rules-open = 只选“{ $answer }”还不能确定。
trainer-rules-asked = 总会问
trainer-rules-asked_when = 只有这样才问：
trainer-rules-asked_unless = 会问，除非：
trainer-rules-uncited = 没有规则以这一条款为依据。
    .clause-1-7 = 没有规则以这一条款为依据。它说的是国家的组织，与个人和怎样弥补无关。
    .clause-1-8-a = 没有规则单以这一项为依据。它是一个更大条款的一部分，那个条款整条使用。
    .clause-1-8-b = 没有规则单以这一项为依据。它是一个更大条款的一部分，那个条款整条使用。
    .clause-1-8-c = 没有规则单以这一项为依据。它是一个更大条款的一部分，那个条款整条使用。
    .clause-1-8-d = 没有规则单以这一项为依据。它是一个更大条款的一部分，那个条款整条使用。
    .clause-4-2 = 没有规则单以这句话为依据。它引出下面各项，各项都用到了。

## The worksheets

trainer-sheet-title = 练习单
trainer-sheet-group = 小组：
trainer-sheet-questions = 问题
trainer-sheet-findings = 由此得出的结果
trainer-sheet-findings_blank = 在回答指向的内容前打勾。写下由哪个回答决定，以及条款。
trainer-sheet-findings_filled = 打了勾：回答指向它。没有打勾：还不能确定。回答没有指向的不列出。
trainer-sheet-chosen = 打了勾：
trainer-sheet-not_asked = 这个案例不问这个问题。
trainer-sheet-part = 定义的一部分
trainer-sheet-value = 是否符合？
trainer-sheet-because = 为什么
trainer-sheet-status = 那么，您的结论是什么？
