### The first page, the first screen of the result, and the pages that it leads to.
###
### The first screen has at most 130 words in all. Keep "бы" and "которая присоединится": the draft is not law.

## First page: all of it is seen at 360 x 740 without scrolling

# Below start-title.
start-sentence = Около 20 коротких вопросов покажут, что значил бы проект договора ООН и куда обратиться сегодня.
start-safe =
    - Кнопка «Уйти со страницы» всегда наверху.
    - Ничего не хранится и не отправляется.
    - Это проект договора, а не закон.
start-before = Прежде чем начать

## Danger, above everything else

ui-danger-line = Вы ответили, что кто-то может быть в опасности.
ui-danger-link = Что можно сделать сейчас

## The verdict: one line under it, at most 20 words. About the draft’s words, never about the person.

verdict-fits = Судя по вашим ответам, есть все шесть частей определения. То, что случилось, важно.
# Article 1.1: "may also include".
verdict-may_be_included = Пострадавший человек подходит под определение. Оно может распространяться и на ближайшую семью, и на тех, кто от него зависит.
verdict-does_not_fit = Речь только о словах одного проекта договора. То, что случилось, всё равно важно. Другие законы могут помочь.
# The person harmed meets all other parts; the reader’s own tie is not named.
verdict-another = Пострадавший человек подходит под определение. О такой связи, как ваша, в определении не сказано.
verdict-another-open = Возможно, пострадавший человек подходит под определение. Что-то пока неясно. О такой связи, как ваша, в определении не сказано.
# Defender or witness to whom nothing was done, as far as is known. Article 5.
verdict-defender = Государства-участники были бы обязаны защищать тех, кто не молчит. Угрозы или суд против вас – тоже вред.
verdict-open-one = Пока неясно. Не хватает одного ответа
verdict-open-some = Пока неясно. Не хватает ответов: { $number }
ui-answer-it = Ответить
ui-answer-for-yourself = Ответить о себе

## The picture of the six parts

ui-parts = Шесть частей определения
ui-parts-yes = Да
ui-parts-no = Нет
ui-parts-open = Пока неясно

## Places

ui-turn = Сегодня можно обратиться сюда
ui-places-all = Все другие места
# Opens a choice of two countries, and what exists there.
ui-country = В какой стране?

## Themes: .ask completes ui-themes, ui-themes-if and ui-themes-person ("просить о …", "просить, чтобы …")

ui-themes = В стране, которая присоединится, можно было бы просить
ui-themes-if = Если подходит: в стране, которая присоединится, можно было бы просить
ui-themes-person = В стране, которая присоединится, пострадавший человек мог бы просить
ui-see-all = Посмотреть всё и почему
# A theme’s line: how many of its points are there.
ui-theme-fits = подходит: { $number }
ui-theme-could = может подойти: { $number }
ui-theme-also = тоже есть

# "you" is not in .ask: the person harmed may be someone else.
theme-safety = Безопасность
    .ask = о безопасности для тех, кто не молчит
theme-stop = Чтобы это прекратилось и не повторилось
    .ask = чтобы это прекратилось и не повторилось
theme-money_and_things = Деньги и возврат отнятого
    .ask = о деньгах или о возврате отнятого
theme-care = Помощь, чтобы оправиться
    .ask = о помощи, чтобы оправиться
theme-nature = Очистка и возрождение природы
    .ask = об очистке земли и воды
theme-together = Вместе с другими
    .ask = вместе с другими пострадавшими
theme-lawyer_and_costs = Юрист и расходы
    .ask = о юристе и помощи с расходами
theme-facts_and_proof = Сведения и доказательства
    .ask = о сведениях и помощи с доказательствами
theme-apology_and_sanctions = Извинения и наказание
    .ask = об извинениях или наказании
theme-fair_process = Госорганы, которые работают для людей
    .ask = чтобы госорганы учитывали нужды людей
theme-everyone = Для всех, кто подходит под определение
    .ask = о восстановлении нарушенных прав и об уважении

## Could fit, by the question that would decide

ui-could-by = { $name }: ещё { $number }

## What changed, after an answer was changed: one line each

ui-changed-in = Новое: { $names }
ui-changed-out = Больше не подходит: { $names }
ui-changed-open = Теперь неясно: { $names }
ui-changed-none = Здесь ничего не изменилось.
ui-changed-status = Вывод изменился: { $name }

## What if: another answer, tried out

ui-what_if = Что, если…?
ui-what_if-lead = Попробуйте другой ответ и посмотрите, что изменится. Свой ответ можно вернуть.
# Takes the last change of an answer back.
ui-what_if-drop = Вернуть мой прежний ответ

## Printing and saving

# The title of the browser’s tab, on a page that the result leads to. It says nothing of the matter.
ui-title-more = Ещё – Путеводитель

ui-print-short = Напечатать две страницы
ui-print-whole = Напечатать всё
ui-save-short = Сохранить короткий текст
ui-save-whole = Сохранить весь текст
