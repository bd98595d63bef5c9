### The trainers' page: the map of a case, the rules clause by clause, the worksheets to print.
### The English file says what to mind.

## The map

trainer-map-title = Карта случая
trainer-map-lead = Карта показывает путь от ответов к тому, что из них следует. Выделено то, что решает сейчас.
trainer-map-keys = Клавиши, когда карта активна: стрелки ведут от блока к блоку, + и - меняют размер, 0 возвращает обычный размер, Esc снимает выбор.
trainer-map-choose = Выберите блок, чтобы увидеть, что с ним связано.
trainer-map-list = То же самое списком
trainer-map-part = Показать
trainer-map-whole = Вся карта
trainer-map-all = Показать и то, на что ответы не указывают
trainer-map-zoom = Размер карты
trainer-map-smaller = Меньше
trainer-map-larger = Больше
trainer-map-own_size = 100%: обычный размер
trainer-map-save_svg = Сохранить как рисунок (SVG)
trainer-map-save_png = Сохранить как картинку (PNG)
trainer-map-not_saved = Браузер не смог создать файл. Карту всё равно можно напечатать.
trainer-map-answers = Ответы
trainer-map-elements = Части определения
trainer-map-clauses = Пункты проекта договора
trainer-map-follows = Что из этого следует
trainer-map-unanswered = Ответа пока нет
trainer-map-differs = В другом случае: { $value }
trainer-map-only_here = Только в этом случае
trainer-map-only_there = Только в другом случае
trainer-map-decides = Сейчас решает, подходит ли определение
trainer-map-rests = Что опирается на этот пункт:
trainer-map-rule = Правило:
trainer-map-sign_yes = Да: ответы указывают на это
trainer-map-sign_unknown = Пока неясно
trainer-map-sign_no = Нет: ответы на это не указывают
trainer-map-line_decides = Решает сейчас
trainer-map-line_open = Могло бы решить
trainer-map-line_idle = Учитывается, но сейчас не решает
trainer-map-sign_differs = Не так, как в другом случае

## The rules, clause by clause

trainer-rules-lead = Эта таблица сделана из правил самого путеводителя. Для каждого пункта видно, что на него опирается и при каком условии.
trainer-rules-caption = Каждый пункт, что на него опирается и при каком условии
trainer-rules-clause = Пункт
trainer-rules-rests = Что на него опирается
trainer-rules-when = При каком условии
trainer-rules-question = Вопрос
trainer-rules-element = Часть определения
trainer-rules-finding = Что следует
trainer-rules-related = Касается и этого
trainer-rules-search = Найти в таблице
trainer-rules-found = Показано пунктов: { $count } из { $all }
trainer-rules-always = При любых ответах
trainer-rules-any = Достаточно одного из этих условий:
trainer-rules-all = Нужны все эти условия вместе:
trainer-rules-or = {" или "}
trainer-rules-but = любой ответ, кроме: { $answers }
trainer-rules-open = Один ответ «{ $answer }» оставляет это открытым.
trainer-rules-asked = Задаётся всегда
trainer-rules-asked_when = Задаётся, только если:
trainer-rules-asked_unless = Задаётся, но не тогда, когда:
trainer-rules-uncited = На этот пункт не опирается ни одно правило.
    .clause-1-7 = На этот пункт не опирается ни одно правило. Он об организациях государств, а не о людях.
    .clause-1-8-a = На этот подпункт отдельно не опирается ни одно правило. Он часть пункта, который взят целиком.
    .clause-1-8-b = На этот подпункт отдельно не опирается ни одно правило. Он часть пункта, который взят целиком.
    .clause-1-8-c = На этот подпункт отдельно не опирается ни одно правило. Он часть пункта, который взят целиком.
    .clause-1-8-d = На этот подпункт отдельно не опирается ни одно правило. Он часть пункта, который взят целиком.
    .clause-4-2 = На эти слова отдельно не опирается ни одно правило. Они вводят подпункты ниже, и каждый из них используется.

## The worksheets

trainer-sheet-title = Рабочий лист
trainer-sheet-group = Группа:
trainer-sheet-questions = Вопросы
trainer-sheet-findings = Что из этого следует
trainer-sheet-findings_blank = Отметьте то, на что указывают ответы. Запишите, какой ответ это решает, и пункт проекта договора.
trainer-sheet-findings_filled = Отмечено: ответы на это указывают. Не отмечено: пока открыто. Того, на что ответы не указывают, здесь нет.
trainer-sheet-chosen = Отмечено:
trainer-sheet-not_asked = В этом случае не задаётся.
trainer-sheet-part = Часть определения
trainer-sheet-value = Есть ли она?
trainer-sheet-because = Почему
trainer-sheet-status = Итак, каков ваш вывод?
