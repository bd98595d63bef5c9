### The guide's buttons, labels and small words.
###
### {step}, {of}, {number}, {name} and {version} are filled in by the app. The same word for the same thing everywhere:
### ответ, вопрос, результат; "Уйти со страницы" is the Leave button. Titles stay neutral: someone may see the tab.

## The browser's tab. It must not say what this page is about.

ui-title = Путеводитель
ui-title-safety = Прежде чем продолжить – Путеводитель
ui-title-step = Шаг { $step } из { $of } – Путеводитель
ui-title-error = Ошибка: шаг { $step } из { $of } – Путеводитель
ui-title-status = Часть пути – Путеводитель
ui-title-result = Последняя страница – Путеводитель
ui-title-answers = Список – Путеводитель

## Leaving

ui-leave = Уйти со страницы
# The article "Weather" in the Russian Wikipedia.
ui-leave-to = https://ru.wikipedia.org/wiki/%D0%9F%D0%BE%D0%B3%D0%BE%D0%B4%D0%B0
ui-leave-title = Новая вкладка
# Read out by screen readers after the first and the second press of the Shift key.
ui-leave-two = Shift: нажмите ещё 2 раза, чтобы уйти.
ui-leave-one = Shift: нажмите ещё 1 раз, чтобы уйти.

## Before the guide has started, and when it breaks

ui-slow = Это длится дольше обычного. Можно подождать или читать путеводитель как простую страницу.
ui-plain-link = Читать как простую страницу
ui-wait = Одну минуту. Загрузка ещё идёт.
ui-noscript = Для вопросов нужен JavaScript. Здесь он выключен или заблокирован. Поэтому кнопка «Уйти со страницы» только открывает другую страницу, а «Назад» вернёт на эту. Клавиша Shift не действует. Простая страница работает без JavaScript.
ui-broken-heading = Что-то пошло не так
ui-broken-text = Ваши ответы были только на этой странице, и теперь их нет. Они ни к кому не попали. Можно начать снова или читать путеводитель как простую страницу.
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
ui-result-so-far = Результат сейчас
ui-more-safety = Ещё о безопасности
ui-all-answers = Все вопросы и ответы
ui-contents = На этой странице
ui-your-answers = Посмотреть или изменить ответы

## Languages, simpler words, reading aloud

ui-simpler = Простыми словами
ui-load-failed = Не удалось загрузить. Ничего не потеряно. Попробуйте позже.
ui-read = Прочитать вслух
ui-read-pause = Пауза
ui-read-on = Читать дальше
ui-read-stop = Остановить чтение

## Questions

ui-section = Часть { $number } из { $of }: { $name }
ui-section-safety = Безопасность
ui-section-status = Что произошло
ui-section-remedy = Что поможет
ui-section-support = Защита и поддержка
ui-step = Вопрос { $step } из { $of }
ui-help = Что это значит, с примерами
ui-choose-all = Отметьте всё, что подходит.
ui-or = или
ui-error-title = Посмотрите, пожалуйста
ui-error-choose = Выберите ответ или пропустите вопрос.
ui-error-prefix = Ошибка:

## Status and elements

ui-elements = Определение по частям
ui-elements-lead = Определение из проекта подходит, когда есть все шесть частей. О каждой видно, что следует из ваших ответов и почему.
ui-element-more = Что значит эта часть
ui-value-yes = Да.
ui-value-no = Нет.
ui-value-unknown = Пока неясно.
ui-because = Потому что вы ответили:
ui-missing = Это прояснят ответы:
ui-list-separator = {"; "}
# Stands between a question’s short name and the answer to it.
ui-reason-separator = {": "}

## The result. Keep "would" (бы): the draft is not law, and nothing is promised.

ui-group-fits = Подходит к вашим ответам
ui-group-fits-lead = Проект дал бы это тем, к кому подходит его определение.
ui-group-would-fit = Подошло бы, если подойдёт определение
ui-group-would-fit-lead = Проект дал бы вам это, если его определение жертвы к вам подойдёт.
ui-group-offer = Что проект дал бы тем, к кому определение подходит
ui-group-offer-lead = Судя по вашим ответам, определение не подходит. Это для тех, к кому оно подходит. Другие законы могут дать вам то же самое.
ui-group-could = Может подойти: ответьте на вопросы
ui-group-could-lead = Мы пока не знаем. У каждого пункта сказано, какие ответы это прояснят.
ui-group-could-if = Может подойти, если подойдёт определение
ui-group-could-if-lead = Мы пока не знаем. У каждого пункта сказано, какие ответы это прояснят.
ui-group-also = Что ещё есть в проекте
ui-group-also-lead = Ваши ответы на это не указывают. Но просить об этом всё равно можно.
ui-group-also-open = Показать, что ещё есть в проекте
ui-kind-remedy = Что может исправить дело (средства правовой защиты)
ui-kind-right = Ваши права
ui-kind-support = Поддержка на пути к восстановлению прав
ui-kind-note = Полезно знать
ui-kind-protection = Ваша защита
ui-more = Подробнее
ui-states = Что должны были бы делать государства
ui-ask = О чём можно просить
ui-clauses = Где это сказано в проекте
ui-clause = Статья { $clause }
ui-clause-quote = Слова самого проекта, на английском
ui-clause-source = Обновлённый проект юридически обязывающего документа, июль 2023 года: его собственные слова, вместе с опечатками. Это ещё не закон.
ui-related = Смотрите также
ui-place-cannot = Что важно знать
ui-new-tab = (откроется в новой вкладке)
ui-next = Сохранить, изменить или начать снова
ui-version = Проект от июля 2023 года. Версия текста путеводителя: { $version }.

## Printing and saving

ui-keep = Напечатать или сохранить
ui-keep-warning = Бумагу или файл могут найти другие. Печатайте и сохраняйте, только если это для вас безопасно. Там будут ваши ответы. Вашего имени там нет.
ui-print = Напечатать
ui-save = Сохранить как текст
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
