### The guide's buttons, labels and small words.
###
### {step}, {of}, {number}, {name} and {version} are filled in by the app. The same word for the same thing everywhere:
### ответ, вопрос, результат; "Уйти со страницы" is the Leave button. Titles stay neutral: someone may see the tab.

## The browser's tab. It must not say what this page is about.

ui-title = Путеводитель
ui-title-safety = Прежде чем продолжить – Путеводитель
ui-title-step = Шаг { $step } – Путеводитель
ui-title-error = Ошибка: шаг { $step } – Путеводитель
ui-title-status = Часть пути – Путеводитель
ui-title-result = Последняя страница – Путеводитель
ui-title-answers = Список – Путеводитель

## Leaving

ui-leave = Уйти со страницы
# The article "Weather" in the Russian Wikipedia.
ui-leave-to = https://ru.wikipedia.org/wiki/%D0%9F%D0%BE%D0%B3%D0%BE%D0%B4%D0%B0
ui-leave-title = Путеводитель
# Read out by screen readers after the first and the second press of the Shift key.
ui-leave-two = Shift: нажмите ещё 2 раза, чтобы уйти.
ui-leave-one = Shift: нажмите ещё 1 раз, чтобы уйти.

## Before the guide has started, and when it breaks

ui-slow = Это длится дольше обычного. Можно подождать или читать весь путеводитель на одной странице.
ui-plain-link = Читать всё на одной странице
ui-wait = Одну минуту. Загрузка ещё идёт.
ui-noscript = Для вопросов нужен JavaScript. Здесь он выключен или заблокирован. Поэтому кнопка «Уйти со страницы» только открывает другую страницу, а «Назад» вернёт на эту. Клавиша Shift не действует. Страница со всем текстом работает без JavaScript.
ui-broken-heading = Что-то пошло не так
ui-broken-text = Ваши ответы были только на этой странице, и теперь их нет. Они ни к кому не попали. Можно начать снова или читать весь путеводитель на одной странице.
ui-broken-again = Начать снова

## Ways about

ui-languages = Язык
ui-begin = Начать
ui-back = Назад
ui-continue = Дальше
ui-continue-back = Принять ответ и вернуться
ui-skip = Пропустить вопрос
ui-go-on = Вернуться к вопросам
ui-to-result = Сразу к результату
ui-resume = Вернуться к вопросам
ui-tools = Ещё
ui-result-so-far = Что уже ясно
ui-all-answers = Все вопросы и ответы

## Languages, simpler words, reading aloud

ui-simpler = Простыми словами
ui-load-failed = Не удалось загрузить. Ничего не потеряно. Попробуйте позже.
ui-read = Прочитать вслух
ui-read-pause = Пауза
ui-read-on = Читать дальше
ui-read-stop = Остановить чтение
# On Android, before the first reading: its voice app (Google's, Samsung's) may use the internet. "Press": the same button.
ui-read-sent = Голосовое приложение телефона может отправлять слова своему разработчику. Чтобы всё же послушать, нажмите ещё раз.
# The voice said nothing, or did not come to an end.
ui-read-silent = Прочитать вслух не удалось. Можно попробовать ещё раз.

## Questions

ui-section = Часть { $number } из { $of }: { $name }
ui-section-safety = Безопасность
ui-section-status = Что произошло
ui-section-remedy = Что поможет
ui-section-support = Защита и поддержка
ui-step = Вопрос { $step } примерно из { $of }
ui-help = Что это значит (с примерами)
ui-choose-all = Отметьте всё, что подходит.
ui-or = или
ui-error-title = Проверьте, пожалуйста
ui-error-choose = Выберите ответ или пропустите вопрос.
ui-error-prefix = Ошибка:

## Status and elements

ui-elements = Определение по частям
ui-elements-lead = Ответы подходят под определение в проекте договора, если есть все шесть частей. О каждой сказано, что следует из ответов и почему.
ui-element-more = Что значит эта часть
ui-value-yes = Да.
ui-value-no = Нет.
ui-value-unknown = Пока неясно.
ui-because = Потому что вы ответили:
ui-missing = Чтобы узнать, ответьте на вопросы:
ui-list-separator = {"; "}
# Stands between a question’s short name and the answer to it.
ui-reason-separator = {": "}

## The result. Keep "would" (бы): the draft is not law, and nothing is promised.

ui-group-fits = Подходит к вашим ответам
ui-group-fits-lead = В государствах-участниках договор значил бы это для тех, кто подходит под его определение.
# Keep "может": the definition may include the reader, as family or as one who depends on the person harmed.
ui-group-may_fit = Для пострадавшего человека и, может быть, для вас
ui-group-may_fit-lead = В государствах-участниках договор значил бы это для пострадавшего человека. Это может быть и для вас, если слово «жертва» распространяется на вас.
ui-group-would-fit = Если ответы подходят под определение, подойдёт и это
ui-group-would-fit-lead = Если ваши ответы подходят под определение, договор значил бы это в государствах-участниках.
ui-group-person = Для пострадавшего человека
ui-group-person-lead = Если пострадавший человек подходит под определение, договор значил бы для него это в государствах-участниках.
ui-group-offer = Что договор значил бы для тех, кто подходит под определение
ui-group-offer-lead = Ваши ответы не подходят под определение в проекте договора. Другие законы могут дать то же самое.
ui-group-could = Может подойти: ответьте на вопросы
ui-group-could-lead = Мы пока не знаем. Здесь видно, какие ответы это решат.
ui-group-could-person = Может подойти пострадавшему человеку: ответьте на вопросы
ui-group-could-person-lead = Мы пока не знаем. Здесь видно, какие ответы это решат.
ui-group-could-if = Может подойти, если ответы подходят под определение
ui-group-could-if-lead = Мы пока не знаем. Здесь видно, какие ответы это решат.
ui-group-also = Что ещё названо в проекте договора
ui-group-also-lead = Ваши ответы на это не указывают. Но просить об этом всё равно можно.
ui-group-also-open = Показать, что ещё названо в проекте договора
ui-kind-remedy = Что могло бы исправить положение (средства правовой защиты)
# Each -lead says once, above all findings of its kind, what they share: keep every limit in it.
ui-kind-remedy-lead = Это было бы право на действенное средство правовой защиты, в соответствии с договором и международным правом. Оно может быть, например, таким.
ui-kind-right = Права, которые дал бы договор
ui-kind-right-lead = Государства-участники были бы обязаны гарантировать их жертвам. Сегодня проект договора никого не обязывает.
ui-kind-support = Поддержка на пути к восстановлению нарушенных прав
ui-kind-support-lead = Государства-участники были бы обязаны над этим работать, в соответствии со своими правовыми системами, а кое в чём – шаг за шагом. Многое действовало бы лишь в той мере, в какой это относится к работе госоргана и нужно, чтобы убрать препятствие.
ui-kind-note = Полезно знать
ui-kind-protection = Защита, к которой договор обязал бы государства (ещё не закон)
ui-more = Подробнее
ui-states = Что государства были бы обязаны делать
ui-ask = О чём можно просить
# Once a page, near the first of these. It keeps people safe: leave nothing out.
ui-ask-lead = Об этом можно просить суд, госорган или юриста, вместе с тем, кому вы доверяете. Не ходите к бизнесу в одиночку. Просите, только если это безопасно.
ui-clauses = Где это сказано в проекте договора
ui-clause = Статья { $clause }
ui-clause-quote = Слова самого проекта договора, на английском
ui-clause-source = Обновлённый проект юридически обязывающего документа, июль 2023 года, дословно, с опечатками. Это ещё не закон.
ui-related = Смотрите также
ui-place-cannot = Что важно знать
ui-new-tab = (откроется в новой вкладке)
ui-next = Сохранить, изменить или начать снова
ui-version = Проект договора от июля 2023 года. Версия текста путеводителя: { $version }.

## Printing and saving

ui-keep = Напечатать или сохранить
ui-keep-warning = Бумагу или файл могут найти другие. Печатайте и сохраняйте, только если это для вас безопасно. Там будут ваши ответы. Вашего имени там нет. Некоторые браузеры печатают дату и адрес страницы, а некоторые устройства копируют файлы в облако.
ui-print = Напечатать
# The name of the saved file. It must not say what is in it.
ui-file-name = notes.txt
ui-answers-file = Сохранить мои ответы в файл
ui-answers-link = Поделиться ссылкой или сохранить её
# On the first page.
ui-answers-open = Открыть сохранённые ответы
# Leads to the page for keeping the guide itself.
ui-keep-link = Сохранить для работы без интернета
ui-again = Начать с самого начала
ui-again-warning = Все ваши ответы сотрутся. Вернуть их нельзя.
ui-again-now = Стереть ответы и начать снова

## The list of all questions and answers

ui-answers-lead = Здесь можно изменить любой ответ. Остальные не изменятся.
# Said once, after a file or a link with answers was opened.
ui-taken-up = Это ответы, которые вы открыли.
ui-change = Изменить
ui-answer = Ответ
ui-skipped = Пропущено
ui-not-met = Ещё не задан
# "No harm" was answered, and a loss named later. Both can be true: ask, do not correct.
ui-doubt = Вы ответили, что вреда не было, а потом назвали потерю. Может быть, один из ответов не совсем верен?
ui-doubt-harm = Посмотреть: чему причинён вред
ui-doubt-losses = Посмотреть: что потеряно
