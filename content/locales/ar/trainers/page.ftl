### صفحة التدريب. Notes for translators: see en/trainers/page.ftl.

trainer-title = { $page } – دليل
trainer-noscript = تحتاج هذه الصفحة إلى JavaScript، وهي هنا معطلة أو محجوبة.
trainer-broken = لا تستطيع الصفحة المتابعة. ما فُتح من ملف ما زال في ذلك الملف. يمكن البدء من جديد.

trainer-places = أجزاء هذه الصفحة
trainer-place-library = الحالات
trainer-place-story = القصة
trainer-place-walk = خطوة خطوة
trainer-place-compare = ماذا لو
trainer-place-map = الخريطة
trainer-place-rules = القواعد بحسب البنود
trainer-place-sheets = أوراق العمل

trainer-library-lead = هذه الحالات من الخيال، وكذلك الناس والأماكن فيها. يمكن اختيار حالة لقراءة قصتها، وتتبعها خطوة خطوة مع المجموعة، ومعرفة ما قد تقوله المسودة.
trainer-library-status = عرض ما تقود إليه الإجابات
trainer-library-open = فتح هذه الحالة
trainer-sector =
    .building = البناء
    .finance = المصارف والقروض
    .garments = الملابس
    .home = في البيت
    .land = الأرض والزراعة
    .mining = التعدين
    .online = عبر الإنترنت
    .public = الخدمات العامة
    .security = الأمن
    .transport = النقل

trainer-own = حالة من عندك
trainer-own-title = فتح حالة من عندك
trainer-own-lead = قد تأتي الحالة أيضًا من ملف حُفظ هنا. يُقرأ الملف على هذا الجهاز فقط. لا يُرسل شيء.
trainer-own-open = اختيار ملف حالة
trainer-keep-title = حفظ هذه الحالة في ملف
trainer-keep-lead = في الملف القصة والملاحظات والإجابات كما هي الآن. من يجد الملف يستطيع قراءته. لذلك يجب ألا تكون فيه أسماء حقيقية.
trainer-keep-save = حفظ الحالة
trainer-file-name = case.json

trainer-fault-title = لا يمكن استخدام هذا الملف
trainer-fault-kept = لم يتغير شيء. يمكن تصحيح الملف واختياره مرة أخرى.
trainer-fault-too_long = حجمه أكبر من 64 كيلوبايت.
trainer-fault-unreadable = لم يستطع الجهاز قراءته.
trainer-fault-not_text = ليس ملفًا نصيًا.
trainer-fault-not_json = ليس بصيغة JSON صحيحة. الخطأ في السطر { $line }، عند الحرف { $column }.
trainer-fault-not_a_case = ليس ملف حالة.
trainer-fault-newer = صُنع بإصدار أحدث من هذه الصفحة.
trainer-fault-missing = { $place }: هذا ناقص.
trainer-fault-unknown_name = { $place }: ليس في الحالة جزء بهذا الاسم.
trainer-fault-repeated = { $place }: هذا مكرر.
trainer-fault-wants_text = { $place }: يجب أن يكون هذا نصًا.
trainer-fault-wants_texts = { $place }: يجب أن تكون هذه قائمة نصوص.
trainer-fault-empty = { $place }: هذا فارغ.
trainer-fault-long_title = { $place }: هذا أطول من { $most } حرف.
trainer-fault-wants_answers = { $place }: يجب أن تكون هنا مجموعة إجابات.
trainer-fault-unknown_question = { $place }: لا يوجد سؤال بهذا الاسم.
trainer-fault-unknown_answer = { $place }: لا توجد إجابة باسم { $answer }.
trainer-fault-repeated_answer = { $place }: الإجابة { $answer } مكررة.
trainer-fault-not_alone = { $place }: إجابة يجب أن تكون وحدها، ومعها إجابات أخرى.
trainer-fault-wants_names = { $place }: يجب أن تكون هنا إجابة واحدة أو قائمة إجابات، كما يطلب السؤال.

trainer-start = البدء خطوة خطوة
trainer-questions = أسئلة للمجموعة
trainer-notes = ملاحظات للتدريب
trainer-variant = صيغة معدلة
trainer-variant-what = ماذا لو: صيغة معدلة لهذه الحالة
trainer-changed = تغيرت الإجابات.
trainer-restore = استرجاع إجابات الحالة

trainer-step-story = القصة
trainer-step-end = إلى أين يقود هذا
trainer-step-end_lead = كل الإجابات محسوبة الآن. يمكن الحديث عن هذه الأسئلة مع المجموعة.
trainer-previous = رجوع
trainer-next = التالي
trainer-jump = الانتقال إلى
trainer-guess = إخفاء كل إجابة أولًا، كي تخمن المجموعة
trainer-reveal-answer = عرض الإجابة
trainer-reveal-reasons = عرض الأسباب
trainer-reveal-hide = إخفاء الأسباب
trainer-revealed = ظهرت إجابة الحالة. يمكن تغييرها.
trainer-revealed-reasons = ظهرت الأسباب.
trainer-unanswered = بلا إجابة
trainer-clear = سحب هذه الإجابة
trainer-asked_why = ما يستند إليه السؤال

trainer-panel-title = ما ينتج حتى الآن
trainer-panel-step = ما تغيره هذه الإجابة
trainer-panel-hidden = الإجابة ما زالت مخفية. لم تُحسب بعد.
trainer-new = جديد

trainer-present = عرض كبير، لجهاز العرض
trainer-present-end = إنهاء العرض الكبير
trainer-blank = شاشة سوداء
trainer-blank-title = الشاشة سوداء
trainer-blank-back = عرض الصفحة من جديد
trainer-full_screen = ملء الشاشة
trainer-full_screen-refused = لم يملأ هذا المتصفح الشاشة. قد يكون ذلك ممكنًا من قائمته أو بالمفتاح F11.
trainer-keys-title = المفاتيح
trainer-keys =
    - التالي: المفتاح { $next } أو Page Down أو مفتاح المسافة
    - رجوع: المفتاح { $previous } أو Page Up
    - تمرير الصفحة: السهم إلى أعلى والسهم إلى أسفل
    - إنهاء العرض الكبير: Esc
trainer-keys-letters =
    - عرض الإجابة ثم الأسباب: R
    - شاشة سوداء والعودة منها: B أو النقطة
trainer-letters = استخدام الحروف كمفاتيح

trainer-compare-lead = يمكن اختيار حالتين، أو حالة وصيغتها المعدلة. ويمكن تغيير أي إجابة في أي جانب. ويظهر فورًا ما قد يختلف.
trainer-compare-differences = ما يختلف في الجانب الثاني
trainer-compare-first = الجانب الأول
trainer-compare-second = الجانب الثاني
trainer-compare-variant = { $case } (صيغة معدلة)
trainer-compare-findings = ما تشير إليه الإجابات، وما يختلف
trainer-compare-answers = الإجابات
trainer-differs = مختلف

trainer-changes-none = لا يختلف شيء مما ينتج.
trainer-changes-status = كانت النتيجة: «{ $from }». وهي الآن: «{ $to }».
trainer-changes-yes = هذا يُضاف
trainer-changes-unknown = هذا يصبح غير واضح
trainer-changes-no = هذا يسقط
trainer-changes-asked = يُسأل الآن أيضًا عن: { $questions }.
trainer-changes-not_asked = لم يعد يُسأل عن: { $questions }.

trainer-mark = تمييز ما يختلف في الجانب الثاني من «ماذا لو»
trainer-fill = الطباعة مع إجابات هذه الحالة
