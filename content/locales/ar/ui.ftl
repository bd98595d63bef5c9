### Arabic (Modern Standard). Buttons are verbal nouns, so that they address nobody as a man or a woman.
### The same words throughout: السؤال question, الإجابة answer, النتيجة result, مغادرة leave, المسودة the draft.

## The browser's tab: neutral

ui-title = دليل
ui-title-safety = قبل المتابعة – دليل
ui-title-step = خطوة { $step } – دليل
ui-title-error = خطأ: خطوة { $step } – دليل
ui-title-status = جزء من الطريق – دليل
ui-title-result = الصفحة الأخيرة – دليل
ui-title-answers = قائمة – دليل

## Leaving

ui-leave = مغادرة الصفحة
# Wikipedia: "طقس" (weather)
ui-leave-to = https://ar.wikipedia.org/wiki/%D8%B7%D9%82%D8%B3
ui-leave-title = دليل
ui-leave-two = مفتاح Shift: بقيت ضغطتان للمغادرة.
ui-leave-one = مفتاح Shift: بقيت ضغطة واحدة للمغادرة.

## Before the guide has started, and when it breaks

ui-slow = يستغرق البدء وقتًا أطول من المعتاد. يمكنك الانتظار، أو قراءة الدليل في صفحة بسيطة.
ui-plain-link = قراءة الدليل في صفحة بسيطة
ui-wait = لحظة من فضلك. ما زال التحميل جاريًا.
ui-noscript = تحتاج الأسئلة إلى JavaScript، وهي هنا معطلة أو محجوبة. لذلك لا يفعل زر «مغادرة الصفحة» سوى فتح صفحة أخرى، وزر الرجوع يعيد هذه الصفحة. ومفتاح Shift لا يعمل. الصفحة البسيطة تعمل من دون JavaScript.
ui-broken-heading = حدث خلل
ui-broken-text = كانت إجاباتك في هذه الصفحة فقط، وقد اختفت الآن. لم تصل إلى أي أحد. يمكنك البدء من جديد، أو قراءة الدليل في صفحة بسيطة.
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
# On Android, before the first reading: its voice app (Google's, Samsung's) may use the internet. "Press": the same button.
ui-read-sent = قد يرسل تطبيق الصوت في هاتفك الكلمات إلى الشركة التي صنعته. للاستماع رغم ذلك يكفي الضغط مرة أخرى.
# The voice said nothing, or did not come to an end.
ui-read-silent = تعذرت القراءة بصوت عالٍ. تمكن المحاولة مرة أخرى.

## Questions

ui-section = الجزء { $number } من { $of }: { $name }
ui-section-safety = السلامة
ui-section-status = ما حدث
ui-section-remedy = ما قد يساعد
ui-section-support = الحماية والدعم
# The end is "about".
ui-step = السؤال { $step } من نحو { $of }
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
ui-missing = لمعرفة ذلك، تلزم الإجابة عن:
ui-list-separator = {"؛ "}
# Stands between a question’s short name and the answer to it.
ui-reason-separator = {": "}

## The result. "would": سيكون على الدول التي تنضم / من شأن المسودة. Nothing is promised. Each group: a heading and a lead.

ui-group-fits = يتوافق مع إجاباتك
ui-group-fits-lead = في الدول التي تنضم إلى المعاهدة، هذا ما ستعنيه المسودة لمن ينطبق عليهم تعريفها.
# Keep "قد" (may).
ui-group-may_fit = يناسب الشخص المتضرر، وقد يكون لك أيضًا
ui-group-may_fit-lead = في الدول التي تنضم إلى المعاهدة، هذا ما ستعنيه المسودة للشخص المتضرر. وقد يكون لك أيضًا، إن شملتك كلمة «ضحية».
ui-group-would-fit = إن انطبق التعريف، انطبق هذا أيضًا
ui-group-would-fit-lead = إن انطبق التعريف، فهذا ما ستعنيه المسودة في الدول التي تنضم إلى المعاهدة.
ui-group-person = يناسب الشخص المتضرر
ui-group-person-lead = إن انطبق التعريف على الشخص المتضرر، فهذا ما ستعنيه المسودة له في الدول التي تنضم إلى المعاهدة.
ui-group-offer = ما ستعنيه المسودة لمن ينطبق عليهم تعريفها
ui-group-offer-lead = إجاباتك لا تتوافق مع تعريفها. وقد تقدم قوانين أخرى الشيء نفسه.
ui-group-could = قد يناسب: يتوقف على إجابتك
ui-group-could-lead = لا نعرف بعد. تظهر هنا الإجابات التي تحسم ذلك.
ui-group-could-person = قد يناسب الشخص المتضرر: يتوقف على إجابتك
ui-group-could-person-lead = لا نعرف بعد. تظهر هنا الإجابات التي تحسم ذلك.
ui-group-could-if = قد يناسب، إن انطبق التعريف
ui-group-could-if-lead = لا نعرف بعد. تظهر هنا الإجابات التي تحسم ذلك.
# Not the chapter "Also in the draft" (also-title).
ui-group-also = ما تذكره المسودة غير ذلك
ui-group-also-lead = إجاباتك لا تدل على هذه البنود. لكن بابها ليس مغلقًا أمامك: يمكنك طلبها مع ذلك.
ui-group-also-open = عرض باقي ما في المسودة
# Each -lead says once what all findings of its kind share: keep every limit in it.
ui-kind-remedy = ما قد يصلح الضرر (سبل الانتصاف)
ui-kind-remedy-lead = سيكون الحق في إنصاف يُصلح الضرر فعلًا، وفق المسودة والقانون الدولي. وقد يتخذ أشكالًا مثل هذه.
ui-kind-right = حقوق من شأن المسودة أن تعطيها
ui-kind-right-lead = سيكون على الدول التي تنضم إلى المعاهدة أن تكفلها للضحايا. أما اليوم فالمسودة لا تُلزم أحدًا.
ui-kind-support = الدعم في الطريق إلى الإنصاف
ui-kind-support-lead = سيكون على الدول التي تنضم إلى المعاهدة أن تعمل على ذلك، بما يتفق مع نظمها القانونية، وبعضه خطوة خطوة. وكثير منه يكون فقط بقدر ما يلائم كل جهة رسمية وما يلزم لحل المشكلة.
ui-kind-note = معلومات مفيدة
# Never "حمايتك": nobody is protected by a draft.
ui-kind-protection = حماية تطلبها المسودة من الدول (ليست قانونًا بعد)
ui-more = المزيد عن هذا
ui-states = ما سيكون على الدول فعله
ui-ask = ما يمكنك طلبه
# It keeps people safe: leave nothing out.
ui-ask-lead = هذه أشياء تُطلب من محكمة أو جهة رسمية أو محامٍ، برفقة شخص موضع ثقتك. من المهم عدم الذهاب إلى المؤسسة وحدك، وعدم الطلب إلا إن كان ذلك آمنًا.
ui-clauses = أين تقول المسودة ذلك
ui-clause = المادة { $clause }
ui-clause-quote = نص المسودة نفسه، بالإنكليزية
ui-clause-source = المسودة المحدثة للصك الملزم قانونًا، تموز/يوليو 2023: منقولة كما هي، بما فيها من أخطاء. مسودة، وليست قانونًا بعد.
ui-related = مواضيع متصلة
ui-place-cannot = ما يجدر الانتباه إليه
ui-new-tab = (يُفتح في علامة تبويب جديدة)
ui-next = حفظ أو تغيير أو بدء جديد
ui-version = مسودة تموز/يوليو 2023. إصدار نصوص هذا الدليل: { $version }.

## Printing and saving

ui-keep = طباعة هذه الصفحة أو حفظها
ui-keep-warning = قد يجد غيرك الورقة أو الملف. فالأفضل عدم الطباعة أو الحفظ إلا إن كان ذلك آمنًا لك. ستكون فيها إجاباتك، ولن يكون فيها اسمك. وبعض المتصفحات تطبع أيضًا التاريخ وعنوان هذه الصفحة، وبعض الأجهزة تنسخ الملفات المحفوظة إلى خدمة سحابية.
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
# Both can be true: ask, do not correct.
ui-doubt = تقول إجابتك إن شيئًا لم يتضرر، ثم ذكرت خسارة. هل إحدى الإجابتين ليست دقيقة كما ينبغي؟
ui-doubt-harm = مراجعة: ما الذي تضرر
ui-doubt-losses = مراجعة: ما الذي فُقد
