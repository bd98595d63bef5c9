### 培训者页面。Notes for translators: see en/trainers/page.ftl.

trainer-title = { $page } – 指南
trainer-noscript = 本页需要JavaScript，但它在这里被关闭或拦截了。
trainer-broken = 页面无法继续。您从文件打开的内容还在那个文件里。您可以重新开始。

trainer-places = 本页的各部分
trainer-place-library = 案例
trainer-place-story = 故事
trainer-place-walk = 一步一步
trainer-place-compare = 如果……会怎样
trainer-place-map = 关系图
trainer-place-rules = 按条款看规则
trainer-place-sheets = 练习单

trainer-library-lead = 这些案例是虚构的，人物和地点也是。选一个案例，读故事，和大家一步一步看，再看草案会怎么说。
trainer-library-status = 看这些回答的结果
trainer-library-open = 打开这个案例
trainer-sector =
    .building = 建筑
    .finance = 银行和贷款
    .garments = 服装
    .home = 家里
    .land = 土地和农业
    .mining = 采矿
    .online = 网上
    .public = 公共服务
    .security = 保安
    .transport = 运输

trainer-own = 您自己的案例
trainer-own-title = 打开您自己的案例
trainer-own-lead = 案例也可以来自在这里保存的文件。文件只在这台设备上读取。什么都不会发送。
trainer-own-open = 选择案例文件
trainer-keep-title = 把这个案例存成文件
trainer-keep-lead = 文件里有故事、说明和现在的回答。谁找到文件，谁就能看。所以请不要用真实姓名。
trainer-keep-save = 保存案例
trainer-file-name = case.json

trainer-fault-title = 这个文件不能用
trainer-fault-kept = 什么都没有改变。您可以改好文件，再选一次。
trainer-fault-too_long = 文件超过64KB。
trainer-fault-unreadable = 设备没能读取它。
trainer-fault-not_text = 它不是文本文件。
trainer-fault-not_json = 它不是有效的JSON。错误在第{ $line }行第{ $column }个字符。
trainer-fault-not_a_case = 它不是案例文件。
trainer-fault-newer = 它是用本页的更新版本做的。
trainer-fault-missing = { $place }：缺少这一项。
trainer-fault-unknown_name = { $place }：案例没有叫这个名字的部分。
trainer-fault-repeated = { $place }：这一项出现了两次。
trainer-fault-wants_text = { $place }：这里要有一段文字。
trainer-fault-wants_texts = { $place }：这里要有一组文字。
trainer-fault-empty = { $place }：这一项是空的。
trainer-fault-long_title = { $place }：这一项超过{ $most }个字符。
trainer-fault-wants_answers = { $place }：这里要有一组回答。
trainer-fault-unknown_question = { $place }：没有叫这个名字的问题。
trainer-fault-unknown_answer = { $place }：没有叫{ $answer }的回答。
trainer-fault-repeated_answer = { $place }：回答{ $answer }出现了两次。
trainer-fault-not_alone = { $place }：只能单独选的回答旁边还有别的回答。
trainer-fault-wants_names = { $place }：要按问题的要求写一个回答，或一组回答。

trainer-start = 开始
trainer-questions = 给大家讨论的问题
trainer-notes = 给培训者的说明
trainer-variant = 另一种情况
trainer-variant-what = 如果……会怎样：这个案例的另一种情况
trainer-changed = 回答改过了。
trainer-restore = 恢复案例原来的回答

trainer-step-story = 故事
trainer-step-end = 结果是什么
trainer-step-end_lead = 现在所有回答都算上了。您可以和大家讨论这些问题。
trainer-previous = 上一步
trainer-next = 下一步
trainer-jump = 跳到
trainer-guess = 先不显示回答，让大家猜
trainer-reveal-answer = 显示回答
trainer-reveal-reasons = 显示理由
trainer-reveal-hide = 隐藏理由
trainer-revealed = 案例的回答显示出来了。您可以修改它。
trainer-revealed-reasons = 理由显示出来了。
trainer-unanswered = 没有回答
trainer-clear = 取消这个回答
trainer-asked_why = 这个问题依据什么

trainer-panel-title = 目前的结果
trainer-panel-step = 这个回答改变了什么
trainer-panel-hidden = 回答还没有显示，也还没有算上。
trainer-new = 新

trainer-present = 放大显示，用于投影
trainer-present-end = 结束放大显示
trainer-blank = 黑屏
trainer-blank-title = 屏幕是黑的
trainer-blank-back = 重新显示页面
trainer-full_screen = 全屏
trainer-full_screen-refused = 这个浏览器没有进入全屏。可以试试它的菜单，或F11键。
trainer-keys-title = 按键
trainer-keys =
    - 下一步：{ $next }键、Page Down或空格键
    - 上一步：{ $previous }键或Page Up
    - 滚动页面：上下方向键
    - 结束放大显示：Esc
trainer-keys-letters =
    - 显示回答，再显示理由：R
    - 黑屏和恢复：B或句点
trainer-letters = 使用字母键

trainer-compare-lead = 选两个案例，或一个案例和它的另一种情况。两栏的回答都可以改。您马上会看到有什么不同。
trainer-compare-differences = 第二栏有什么不同
trainer-compare-first = 第一栏
trainer-compare-second = 第二栏
trainer-compare-variant = { $case }（另一种情况）
trainer-compare-findings = 回答指向什么，有什么不同
trainer-compare-answers = 回答
trainer-differs = 不同

trainer-changes-none = 结果没有不同。
trainer-changes-status = 原来的结果：“{ $from }”。现在的结果：“{ $to }”。
trainer-changes-yes = 多了这些
trainer-changes-unknown = 这些变得不清楚
trainer-changes-no = 少了这些
trainer-changes-asked = 现在还会问：{ $questions }。
trainer-changes-not_asked = 不再问：{ $questions }。

trainer-mark = 标出“如果……会怎样”里第二栏的不同
trainer-fill = 打印时带上这个案例的回答
