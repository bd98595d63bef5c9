### Страница для тех, кто ведёт занятия. Notes for translators: see en/trainers/page.ftl.

trainer-title = { $page } – Путеводитель
trainer-noscript = Этой странице нужен JavaScript, а здесь он выключен или заблокирован.
trainer-broken = Страница не может работать дальше. То, что вы открыли из файла, осталось в этом файле. Можно начать заново.

trainer-places = Части этой страницы
trainer-place-library = Случаи
trainer-place-story = Рассказ
trainer-place-walk = Шаг за шагом
trainer-place-compare = Что, если
trainer-place-map = Карта
trainer-place-rules = Правила по пунктам
trainer-place-sheets = Рабочие листы

trainer-library-lead = Эти случаи придуманы, как и люди и места в них. Выберите случай, чтобы прочитать рассказ, разобрать его вместе с группой и увидеть, что сказал бы проект договора.
trainer-library-status = Показать, к чему ведут ответы
trainer-library-open = Открыть этот случай
trainer-sector =
    .building = Стройка
    .finance = Банки и кредиты
    .garments = Одежда
    .home = Дома
    .land = Земля и сельское хозяйство
    .mining = Добыча ископаемых
    .online = В интернете
    .public = Государственные услуги
    .security = Охрана
    .transport = Транспорт

trainer-own = Ваш собственный случай
trainer-own-title = Открыть свой случай
trainer-own-lead = Случай можно взять и из файла, который сохранили здесь. Файл читается только на этом устройстве. Ничего не отправляется.
trainer-own-open = Выбрать файл случая
trainer-keep-title = Сохранить этот случай в файл
trainer-keep-lead = В файле будут рассказ, заметки и ответы, какие они сейчас. Кто найдёт файл, сможет его прочитать. Поэтому не пишите настоящих имён.
trainer-keep-save = Сохранить случай
trainer-file-name = case.json

trainer-fault-title = Этот файл не подходит
trainer-fault-kept = Ничего не изменилось. Можно исправить файл и выбрать его снова.
trainer-fault-too_long = Он больше 64 КБ.
trainer-fault-unreadable = Устройство не смогло его прочитать.
trainer-fault-not_text = Это не текстовый файл.
trainer-fault-not_json = Это неправильный JSON. Ошибка в строке { $line }, знак { $column }.
trainer-fault-not_a_case = Это не файл случая.
trainer-fault-newer = Его сделала более новая версия этой страницы.
trainer-fault-missing = { $place }: этого не хватает.
trainer-fault-unknown_name = { $place }: у случая нет части с таким названием.
trainer-fault-repeated = { $place }: это стоит дважды.
trainer-fault-wants_text = { $place }: здесь нужен текст.
trainer-fault-wants_texts = { $place }: здесь нужен список текстов.
trainer-fault-empty = { $place }: здесь пусто.
trainer-fault-long_title = { $place }: здесь больше { $most } знаков.
trainer-fault-wants_answers = { $place }: здесь нужен набор ответов.
trainer-fault-unknown_question = { $place }: вопроса с таким названием нет.
trainer-fault-unknown_answer = { $place }: ответа с названием { $answer } нет.
trainer-fault-repeated_answer = { $place }: ответ { $answer } стоит дважды.
trainer-fault-not_alone = { $place }: рядом с ответом, который должен стоять один, есть другие.
trainer-fault-wants_names = { $place }: здесь нужен один ответ или список ответов, как просит вопрос.

trainer-start = Начать разбор
trainer-questions = Вопросы для группы
trainer-notes = Заметки для ведущих
trainer-variant = вариант
trainer-variant-what = Что, если: вариант этого случая
trainer-changed = Ответы изменены.
trainer-restore = Вернуть ответы случая

trainer-step-story = Рассказ
trainer-step-end = К чему это ведёт
trainer-step-end_lead = Теперь учтены все ответы. Эти вопросы можно обсудить с группой.
trainer-previous = Назад
trainer-next = Дальше
trainer-jump = Перейти
trainer-guess = Сначала скрывать каждый ответ, чтобы группа угадывала
trainer-reveal-answer = Показать ответ
trainer-reveal-reasons = Показать причины
trainer-reveal-hide = Скрыть причины
trainer-revealed = Показан ответ случая. Его можно изменить.
trainer-revealed-reasons = Показаны причины.
trainer-unanswered = Нет ответа
trainer-clear = Снять этот ответ
trainer-asked_why = На что опирается вопрос

trainer-panel-title = Что пока следует из ответов
trainer-panel-step = Что меняет этот ответ
trainer-panel-hidden = Ответ ещё скрыт. Он пока не учтён.
trainer-new = Новое

trainer-present = Показать крупно, для проектора
trainer-present-end = Закрыть крупный вид
trainer-blank = Чёрный экран
trainer-blank-title = Экран чёрный
trainer-blank-back = Снова показать страницу
trainer-full_screen = На весь экран
trainer-full_screen-refused = Этот браузер не открыл страницу на весь экран. Попробуйте его меню или клавишу F11.
trainer-keys-title = Клавиши
trainer-keys =
    - Дальше: клавиша { $next }, Page Down или пробел
    - Назад: клавиша { $previous } или Page Up
    - Прокрутить: стрелки вверх и вниз
    - Закрыть крупный вид: Esc
trainer-keys-letters =
    - Показать ответ, потом причины: R
    - Чёрный экран и обратно: B или точка
trainer-letters = Использовать буквы как клавиши

trainer-compare-lead = Выберите два случая или случай и его вариант. Измените любой ответ на любой стороне. Вы сразу увидите, что было бы иначе.
trainer-compare-differences = Что иначе на второй стороне
trainer-compare-first = Первая сторона
trainer-compare-second = Вторая сторона
trainer-compare-variant = { $case } (вариант)
trainer-compare-findings = На что указывают ответы и что иначе
trainer-compare-answers = Ответы
trainer-differs = Иначе

trainer-changes-none = Из ответов следует то же самое.
trainer-changes-status = Результат был: «{ $from }». Теперь он такой: «{ $to }».
trainer-changes-yes = Это появляется
trainer-changes-unknown = Это становится неясным
trainer-changes-no = Это отпадает
trainer-changes-asked = Теперь задаются и эти вопросы: { $questions }.
trainer-changes-not_asked = Больше не задаются вопросы: { $questions }.

trainer-mark = Отметить, что иначе на второй стороне в «Что, если»
trainer-fill = Печатать с ответами этого случая
