### Keeping answers: as a file, in a link, and opening them again.
###
### For translators. These words come only when someone asks for them. Speak plainly of the danger: whoever finds the file
### or the link can read the answers. {name}, {count} and {found} are filled in by the app.

# The browser's tab. It must not say what this page is about.
answers-title = ملف – دليل
answers-back = رجوع

## Saving to a file

answers-save-heading = حفظ إجاباتك في ملف
answers-save-warning = من يجد هذا الملف يمكنه قراءة إجاباتك. فالأفضل عدم الحفظ إلا إن كان ذلك آمنًا لك. ليس فيه اسمك.
answers-save-how = يمكنك فتحه هنا في يوم آخر، بأي لغة من لغات الدليل. ويبقى على جهازك إلى أن يُحذف. وقد يظهر أيضًا في قائمة تنزيلات المتصفح. وفي بعض الأجهزة يُنسخ مجلد التنزيلات إلى خدمة سحابية، وقد يراه غيرك هناك.
answers-save-now = حفظ الملف
answers-saved = طُلب من المتصفح حفظ الملف { $name }. مكانه بين تنزيلات المتصفح.
# The name of the saved file. It must not say what is in it.
answers-file-name = notes.json
answers-none = لا توجد أي إجابة بعد، فلا شيء يُحفظ.

## A text that was saved, and what helps where a browser saves or prints nothing. No browser tells whether it did.

answers-text-heading = الملف الذي فيه النص
answers-lost-heading = إن لم تجد الملف
answers-lost = بعض المتصفحات لا تحفظ الملفات. يمكنك نسخ النص من هنا والاحتفاظ به في مكان آخر، إن كان ذلك آمنًا لك. ومن يجده يمكنه قراءته.
# Of the answers alone.
answers-lost-again = لفتحه هنا لاحقًا، يجب أن يكون وحده في ملف. ويمكن أن يكون للملف أي اسم.
answers-lost-label = نص الملف
answers-lost-copy = نسخ النص
answers-unprinted = إن لم يُطبع شيء، فقد لا يستطيع هذا المتصفح الطباعة. يمكنك حفظ النص، أو فتح الدليل في متصفح آخر.

## A link, with or without the answers

answers-link-heading = مشاركة رابط أو الاحتفاظ به
answers-link-none = هذه النسخة من الدليل ملف على جهاز، وليس لها رابط. يمكنك حفظ إجاباتك في ملف.
answers-plain-heading = رابط بلا إجابات
answers-plain-text = يقود إلى أول صفحة من هذا الدليل. ولا يقول عنك شيئًا. لكنه يبين أي دليل هذا.
answers-plain-label = الرابط بلا إجابات
answers-plain-copy = نسخ الرابط بلا إجابات
answers-full-heading = رابط فيه إجاباتي
answers-full-warning = كل من لديه هذا الرابط يمكنه رؤية إجاباتك. ويبقى في سجل المتصفح وفي الرسائل وفيما تحفظه برامج المحادثة. ولا يمكن سحبه بعد ذلك.
answers-full-sure = أعرف هذا، وأريد رابطًا فيه إجاباتي.
answers-full-unsure = يُرجى وضع علامة في المربع أولًا، أو استخدام الرابط بلا إجابات.
answers-full-make = إنشاء رابط فيه إجاباتي
answers-full-label = الرابط الذي فيه إجاباتك
answers-full-copy = نسخ الرابط الذي فيه إجاباتي
answers-copied = تم النسخ. يمكن لكل من يستخدم هذا الجهاز لصقه. وكثير من الأجهزة تحتفظ بقائمة بما نُسخ، أو تشاركه مع أجهزتك الأخرى.
answers-copied-not = المتصفح لا يسمح بذلك. النص محدد، ويمكنك نسخه بنفسك.

## Opening

answers-open-heading = فتح إجابات محفوظة
answers-open-text = يُرجى اختيار الملف الذي حفظته هنا. تجري قراءته على هذا الجهاز. ولا يُرسل شيء.
answers-open-label = الملف الذي فيه إجاباتك
answers-carried-heading = في هذا الرابط إجابات
answers-carried-text = فتحت رابطًا فيه إجابات شخص ما. لم تعد الإجابات في العنوان، ولم تُفتح بعد. لكنها قد تبقى في سجل المتصفح. إن لم يكن هذا متوقعًا، فالأفضل عدم فتحها.
answers-found = عدد الأسئلة التي لها إجابة: { $count }
answers-replace = في هذه الصفحة إجابات الآن. ستحل الإجابات الجديدة محلها. يمكنك الرجوع وحفظها أولًا.
answers-use = استخدام هذه الإجابات
answers-use-not = عدم فتحها
answers-bad = تعذر الفتح
answers-bad-nothing = لم يتغير شيء. الإجابات في هذه الصفحة بقيت كما كانت.
# A link of which nothing can be made.
answers-link-cut = الرابط غير كامل: آخره ناقص. يُرجى نسخه كله، أو طلبه مرة أخرى.
answers-link-damaged = الرابط تالف: تغير فيه شيء في الطريق. يُرجى طلبه مرة أخرى، أو استخدام ملف فيه الإجابات.

## What can be wrong with a file or a link. Before these words stands the place: a question, or a part of the file.

answers-fault-too-long = حجمه كبير جدًا. كل الإجابات معًا أصغر من ذلك بكثير.
answers-fault-not-json = هو تالف، أو ملف من نوع آخر.
answers-fault-not-ours = لم يحفظه هذا الدليل.
answers-fault-newer = حفظه إصدار أحدث من الدليل. يُرجى فتحه بذلك الإصدار.
answers-fault-other-draft = يخص مسودة أخرى: { $found }.
answers-fault-unknown-member = الدليل لا يعرف هذا الجزء.
answers-fault-repeated-member = هذا الجزء موجود مرتين.
answers-fault-missing-member = هذا الجزء ناقص.
answers-fault-wrong-member = ليس في هذا الجزء ما يجب أن يكون فيه.
answers-fault-no-answers = ليست فيه أي إجابة.
answers-fault-unknown-question = ليس في الدليل سؤال كهذا.
answers-fault-repeated-question = أُجيب عن هذا السؤال مرتين.
answers-fault-unknown-option = ليست في الدليل إجابة كهذه هنا: { $found }.
answers-fault-empty-list = ليست في هذه القائمة أي إجابة.
answers-fault-repeated-option = هذه الإجابة موجودة مرتين: { $found }.
answers-fault-not-alone = هنا إجابتان لا تصحان معًا.
answers-fault-wrong-type = لا تُكتب الإجابة هكذا.
