### The first page, the first screen of the result, and the pages that it leads to. At most 130 words on that screen.
### "سيكون بإمكانك" is "could": each .ask of a theme completes it. Numbers stand after a colon: no plural to bend.

## First page

start-sentence = نحو 20 سؤالًا قصيرًا تبين ما قد تعنيه مسودة معاهدة للأمم المتحدة، وإلى من يمكن اللجوء اليوم.
start-safe =
    - زر «مغادرة الصفحة» دائمًا في الأعلى.
    - لا شيء يُحفظ أو يُرسل.
    - هذه مسودة، وليست قانونًا.
start-before = قبل البدء

## Danger, above everything else

ui-danger-line = تقول إجابتك إن أحدًا قد يكون في خطر.
ui-danger-link = ما يمكنك فعله الآن

## The verdict: one line under it. About the draft’s words, never about the person

verdict-fits = بحسب إجاباتك، أجزاء التعريف الستة كلها متوفرة. ما حدث مهم.
# Article 1.1: "may also include".
verdict-may_be_included = التعريف ينطبق على الشخص المتضرر. وقد يشمل أيضًا أسرته القريبة ومن يعتمدون عليه.
verdict-does_not_fit = يتعلق هذا بكلمات مسودة واحدة فقط. وما حدث يبقى مهمًا، وقد تساعدك قوانين أخرى.
verdict-another = التعريف ينطبق على الشخص المتضرر. لكنه لا يذكر صلتك أنت به.
verdict-another-open = قد ينطبق التعريف على الشخص المتضرر. ما زال هناك شيء مفتوح. والتعريف لا يذكر صلتك أنت به.
# Article 5.
verdict-defender = سيكون على الدول التي تنضم إلى المعاهدة حماية من يرفعون صوتهم. التهديد، أو رفع دعوى ضدك، ضرر أيضًا.
verdict-open-one = لا نعرف بعد. بقيت إجابة واحدة مفتوحة
verdict-open-some = لا نعرف بعد. الإجابات المفتوحة: { $number }
ui-answer-it = الإجابة عنها
ui-answer-for-yourself = الإجابة عن نفسك

## The picture of the six parts

ui-parts = أجزاء التعريف الستة
ui-parts-yes = نعم
ui-parts-no = لا
ui-parts-open = مفتوح

## Places

ui-turn = يمكنك اليوم اللجوء إلى
ui-places-all = كل الجهات الأخرى
# Opens a choice of two countries, and what exists there.
ui-country = اختيار البلد

## Themes

ui-themes = في بلد ينضم إلى المعاهدة، سيكون بإمكانك
ui-themes-if = إن انطبق التعريف: في بلد ينضم إلى المعاهدة، سيكون بإمكانك
ui-themes-person = في بلد ينضم إلى المعاهدة، سيكون بإمكان الشخص المتضرر
ui-see-all = رؤية الكل، ولماذا
ui-theme-fits = مناسب: { $number }
ui-theme-could = قد يناسب: { $number }
ui-theme-also = موجود أيضًا

theme-safety = الأمان
    .ask = طلب الأمان عند الإبلاغ عما حدث
theme-stop = أن يتوقف ذلك، وألا يتكرر أبدًا
    .ask = طلب أن يتوقف ذلك وألا يعود
theme-money_and_things = المال واسترجاع ما أُخذ
    .ask = طلب مال، أو استرجاع ما أُخذ
theme-care = رعاية للتعافي
    .ask = طلب رعاية للتعافي
theme-nature = التنظيف وإحياء الطبيعة
    .ask = طلب تنظيف الأرض والماء
theme-together = المطالبة معًا
    .ask = المطالبة مع متضررين آخرين
theme-lawyer_and_costs = محامٍ، والنفقات
    .ask = طلب محامٍ ومساعدة في النفقات
theme-facts_and_proof = المعلومات والإثبات
    .ask = طلب معلومات ومساعدة في الإثبات
theme-apology_and_sanctions = اعتذار، وعقوبة
    .ask = طلب اعتذار أو عقوبة
theme-fair_process = مكاتب تعمل لصالحك
    .ask = طلب مكاتب تلائم حاجات الناس
theme-everyone = لكل من ينطبق عليه التعريف
    .ask = طلب الإنصاف والاحترام

## Could fit, by the question that would decide

ui-could-by = { $name }: بنود أخرى، عددها { $number }

## What changed, after an answer was changed: one line each

ui-changed-in = جديد: { $names }
ui-changed-out = لم يعد هنا: { $names }
ui-changed-open = صار مفتوحًا: { $names }
ui-changed-none = لم يتغير شيء هنا.
ui-changed-status = تغيرت النتيجة: { $name }

## What if: another answer, tried out

ui-what_if = ماذا لو…؟
ui-what_if-lead = يمكنك تجربة إجابة أخرى، ورؤية ما قد يتغير. ويمكنك إعادة إجابتك كما كانت.
ui-what_if-drop = إعادة إجابتي كما كانت

## Printing and saving

# The tab’s title, neutral.
ui-title-more = المزيد – دليل

ui-print-short = طباعة صفحتين
ui-print-whole = طباعة كل شيء
ui-save-short = حفظ النص القصير
ui-save-whole = حفظ النص كله
