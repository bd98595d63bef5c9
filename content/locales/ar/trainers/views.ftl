### The trainers' page: the map of a case, the rules clause by clause, the worksheets to print.
### The English file says what to mind.

## The map

trainer-map-title = خريطة الحالة
trainer-map-lead = تبين الخريطة الطريق من الإجابات إلى ما ينتج عنها. يظهر بوضوح ما يحسم الأمر الآن.
trainer-map-keys = المفاتيح عندما تكون الخريطة نشطة: الأسهم للتنقل بين المربعات، و+ و- لتغيير الحجم، و0 للعودة إلى الحجم العادي، وEsc لإلغاء الاختيار.
trainer-map-choose = يمكن اختيار مربع لرؤية ما يرتبط به.
trainer-map-list = الشيء نفسه في قائمة
trainer-map-part = عرض
trainer-map-whole = الخريطة كلها
trainer-map-all = عرض ما لا تشير إليه الإجابات أيضًا
trainer-map-zoom = حجم الخريطة
trainer-map-smaller = أصغر
trainer-map-larger = أكبر
trainer-map-own_size = 100%: الحجم العادي
trainer-map-save_svg = حفظ كرسم (SVG)
trainer-map-save_png = حفظ كصورة (PNG)
trainer-map-not_saved = لم يتمكن هذا المتصفح من إنشاء الملف. ما زالت طباعة الخريطة ممكنة.
trainer-map-answers = الإجابات
trainer-map-elements = أجزاء التعريف
trainer-map-clauses = البنود
trainer-map-follows = ما ينتج عن ذلك
trainer-map-unanswered = لا إجابة بعد
trainer-map-differs = في الحالة الأخرى: { $value }
trainer-map-only_here = في هذه الحالة فقط
trainer-map-only_there = في الحالة الأخرى فقط
trainer-map-decides = يحسم الآن هل ينطبق التعريف
trainer-map-rests = ما يستند إلى هذا البند:
trainer-map-rule = القاعدة:
trainer-map-sign_yes = نعم: الإجابات تشير إليه
trainer-map-sign_unknown = غير معروف بعد
trainer-map-sign_no = لا: الإجابات لا تشير إليه
trainer-map-line_decides = يحسم الآن
trainer-map-line_open = قد يحسم
trainer-map-line_idle = يُنظر فيه، لكنه لا يحسم الآن
trainer-map-sign_differs = يختلف عن الحالة الأخرى

## The rules, clause by clause

trainer-rules-lead = هذا الجدول مأخوذ من قواعد الدليل نفسها. يبين لكل بند ما يستند إليه، ومتى يتحقق ذلك.
trainer-rules-caption = كل بند، وما يستند إليه، ومتى
trainer-rules-clause = البند
trainer-rules-rests = ما يستند إليه
trainer-rules-when = متى
trainer-rules-question = سؤال
trainer-rules-element = جزء من التعريف
trainer-rules-finding = ما ينتج
trainer-rules-related = يتصل بهذا أيضًا
trainer-rules-search = البحث في الجدول
trainer-rules-found = البنود المعروضة: { $count } من { $all }
trainer-rules-always = أيًا كانت الإجابات
trainer-rules-any = يكفي أحد ما يلي:
trainer-rules-all = يلزم كل ما يلي:
trainer-rules-or = {" أو "}
trainer-rules-but = أي إجابة ما عدا: { $answers }
trainer-rules-open = «{ $answer }» وحدها تبقي الأمر مفتوحًا.
trainer-rules-asked = يُطرح دائمًا
trainer-rules-asked_when = يُطرح فقط إذا كان:
trainer-rules-asked_unless = يُطرح إلا إذا كان:
trainer-rules-uncited = لا تستند أي قاعدة إلى هذا البند.
    .clause-1-7 = لا تستند أي قاعدة إلى هذا البند. فهو عن منظمات الدول، لا عن الناس ولا عما قد يصلح الضرر.
    .clause-1-8-a = لا تستند أي قاعدة إلى هذه الفقرة وحدها. فهي جزء من بند أكبر، وهو مستخدم كاملًا.
    .clause-1-8-b = لا تستند أي قاعدة إلى هذه الفقرة وحدها. فهي جزء من بند أكبر، وهو مستخدم كاملًا.
    .clause-1-8-c = لا تستند أي قاعدة إلى هذه الفقرة وحدها. فهي جزء من بند أكبر، وهو مستخدم كاملًا.
    .clause-1-8-d = لا تستند أي قاعدة إلى هذه الفقرة وحدها. فهي جزء من بند أكبر، وهو مستخدم كاملًا.
    .clause-4-2 = لا تستند أي قاعدة إلى هذه الكلمات وحدها. فهي تمهد للفقرات التي تليها، وكل منها مستخدم.

## The worksheets

trainer-sheet-title = ورقة عمل
trainer-sheet-group = المجموعة:
trainer-sheet-questions = الأسئلة
trainer-sheet-findings = ما ينتج عن ذلك
trainer-sheet-findings_blank = يُرجى وضع علامة على ما تشير إليه الإجابات، وكتابة الإجابة التي تحسمه ورقم البند.
trainer-sheet-findings_filled = المعلَّم عليه: تشير إليه الإجابات. غير المعلَّم: ما زال مفتوحًا. لا يُذكر هنا ما لا تشير إليه الإجابات.
trainer-sheet-chosen = المعلَّم عليه:
trainer-sheet-not_asked = لا يُطرح في هذه الحالة.
trainer-sheet-part = جزء من التعريف
trainer-sheet-value = هل يتوفر؟
trainer-sheet-because = لماذا
trainer-sheet-status = إذن، ما الاستنتاج؟
