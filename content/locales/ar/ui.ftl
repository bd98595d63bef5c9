### Arabic (Modern Standard). Buttons are verbal nouns, so that they address nobody as a man or a woman.
### The same words throughout: السؤال question, الإجابة answer, النتيجة result, مغادرة leave, المسودة the draft.

## The browser's tab: neutral

ui-title = دليل
ui-title-safety = قبل المتابعة – دليل
ui-title-step = خطوة { $step } من { $of } – دليل
ui-title-error = خطأ: خطوة { $step } من { $of } – دليل
ui-title-status = جزء من الطريق – دليل
ui-title-result = الصفحة الأخيرة – دليل
ui-title-answers = قائمة – دليل

## Leaving

ui-leave = مغادرة الصفحة
# Wikipedia: "طقس" (weather)
ui-leave-to = https://ar.wikipedia.org/wiki/%D8%B7%D9%82%D8%B3
ui-leave-title = علامة تبويب جديدة
ui-leave-two = مفتاح Shift: بقيت ضغطتان للمغادرة.
ui-leave-one = مفتاح Shift: بقيت ضغطة واحدة للمغادرة.

## Before the guide has started, and when it breaks

ui-slow = يستغرق البدء وقتًا أطول من المعتاد. يمكنك الانتظار، أو قراءة الدليل كصفحة بسيطة.
ui-plain-link = قراءة الدليل كصفحة بسيطة
ui-wait = لحظة من فضلك. ما زال التحميل جاريًا.
ui-noscript = تحتاج الأسئلة إلى JavaScript، وهي هنا معطلة أو محجوبة. لذلك لا يفعل زر «مغادرة الصفحة» سوى فتح صفحة أخرى، وزر الرجوع يعيد هذه الصفحة. ومفتاح Shift لا يعمل. الصفحة البسيطة تعمل من دون JavaScript.
ui-broken-heading = حدث خلل
ui-broken-text = كانت إجاباتك في هذه الصفحة فقط، وقد اختفت الآن. لم تصل إلى أي أحد. يمكنك البدء من جديد، أو قراءة الدليل كصفحة بسيطة.
ui-broken-again = البدء من جديد

## Ways about

ui-languages = اللغة
ui-begin = بدء
ui-back = رجوع
ui-continue = متابعة
ui-continue-back = تأكيد هذه الإجابة والرجوع
ui-skip = تخطي هذا السؤال
ui-go-on = متابعة الأسئلة
ui-to-result = عرض النتيجة الآن
ui-resume = متابعة الأسئلة
ui-tools = المزيد
ui-result-so-far = عرض النتيجة حتى الآن
ui-all-answers = كل الأسئلة والإجابات

## Languages, simpler words, reading aloud

ui-simpler = كلمات أبسط
ui-load-failed = تعذر التحميل. لم تُفقد أي إجابة. تُرجى المحاولة لاحقًا.
ui-read = قراءة بصوت عالٍ
ui-read-pause = إيقاف مؤقت
ui-read-on = متابعة القراءة
ui-read-stop = إنهاء القراءة

## Questions

ui-section = الجزء { $number } من { $of }: { $name }
ui-section-safety = السلامة
ui-section-status = ما حدث
ui-section-remedy = ما قد يساعد
ui-section-support = الحماية والدعم
ui-step = السؤال { $step } من { $of }
ui-help = المعنى، مع أمثلة
ui-choose-all = يمكن اختيار كل ما ينطبق.
ui-or = أو
ui-error-title = تنبيه
ui-error-choose = يُرجى اختيار إجابة، أو تخطي هذا السؤال.
ui-error-prefix = خطأ:

## Status and elements

ui-elements = التعريف جزءًا جزءًا
ui-elements-lead = ينطبق تعريف المسودة عند توفر أجزائه الستة كلها. تحت كل جزء ما تقوله إجاباتك، ولماذا.
ui-element-more = معنى هذا الجزء
ui-value-yes = نعم.
ui-value-no = لا.
ui-value-unknown = غير معروف بعد.
ui-because = لأن إجابتك كانت:
ui-missing = هذه الإجابات قد توضحه:
ui-list-separator = {"؛ "}
# Stands between a question’s short name and the answer to it.
ui-reason-separator = {": "}

## The result. "would": وفق المسودة / من شأن المسودة. Nothing is promised.

ui-group-fits = يناسب ما ذكرته
ui-group-fits-lead = من شأن المسودة أن تمنح هذا لمن ينطبق عليهم تعريفها.
ui-group-would-fit = يناسب إن انطبق التعريف
ui-group-would-fit-lead = من شأن المسودة أن تمنحك هذا إن انطبق عليك تعريفها للضحية.
ui-group-offer = ما قد تقدمه المسودة لمن ينطبق عليه التعريف
ui-group-offer-lead = بحسب إجاباتك، لا ينطبق التعريف على ما ذكرته. ما يلي لمن ينطبق عليهم. وقد تقدم لك قوانين أخرى الشيء نفسه.
ui-group-could = قد يناسب: يتوقف على إجاباتك
ui-group-could-lead = لا نعرف بعد. تحت كل بند الإجابات التي قد توضحه.
ui-group-could-if = قد يناسب إن انطبق التعريف
ui-group-could-if-lead = لا نعرف بعد. تحت كل بند الإجابات التي قد توضحه.
ui-group-also = في المسودة أيضًا
ui-group-also-lead = إجاباتك لا تشير إلى هذه. لكنها ليست مغلقة أمامك: يمكنك طلبها مع ذلك.
ui-group-also-open = عرض باقي ما في المسودة
ui-kind-remedy = ما قد يصلح الضرر (سبل الانتصاف)
ui-kind-right = حقوقك
ui-kind-support = الدعم في طلب الإنصاف
ui-kind-note = معلومات مفيدة
ui-kind-protection = حمايتك
ui-more = المزيد عن هذا
ui-states = ما يكون على الدول فعله
ui-ask = ما يمكنك طلبه
ui-clauses = أين تقول المسودة ذلك
ui-clause = المادة { $clause }
ui-clause-quote = نص المسودة نفسه، بالإنكليزية
ui-clause-source = المسودة المحدثة للصك الملزم قانونًا، تموز/يوليو 2023: نصها كما هو، بما فيه من هفوات. مسودة، وليست قانونًا بعد.
ui-related = مواضيع متصلة
ui-place-cannot = ما يجدر الانتباه إليه
ui-new-tab = (يُفتح في علامة تبويب جديدة)
ui-next = حفظ أو تغيير أو بدء جديد
ui-version = مسودة تموز/يوليو 2023. إصدار نصوص هذا الدليل: { $version }.

## Printing and saving

ui-keep = طباعة هذه الصفحة أو حفظها
ui-keep-warning = قد يجد غيرك الورقة أو الملف. فالأفضل عدم الطباعة أو الحفظ إلا إن كان ذلك آمنًا لك. ستكون فيها إجاباتك، ولن يكون فيها اسمك.
ui-print = طباعة
ui-file-name = notes.txt
ui-answers-file = حفظ إجاباتي في ملف
ui-answers-link = مشاركة رابط أو الاحتفاظ به
# On the first page.
ui-answers-open = فتح إجابات محفوظة
# Leads to the page for keeping the guide itself.
ui-keep-link = حفظ الدليل للاستخدام دون إنترنت
ui-again = البدء من جديد
ui-again-warning = هذا يمحو كل إجاباتك. لا يمكن استرجاعها.
ui-again-now = محو إجاباتي والبدء من جديد

## The list of all questions and answers

ui-answers-lead = يمكنك هنا تغيير أي إجابة. الإجابات الأخرى تبقى كما هي.
# Said once, after a file or a link with answers was opened.
ui-taken-up = هذه هي الإجابات التي فتحتها.
ui-change = تغيير
ui-answer = إجابة
ui-skipped = تم تخطيه
ui-not-met = لم يُطرح بعد
