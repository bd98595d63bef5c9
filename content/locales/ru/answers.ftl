### Keeping answers: as a file, in a link, and opening them again.
###
### For translators. These words come only when someone asks for them. Speak plainly of the danger: whoever finds the file
### or the link can read the answers. {name}, {count} and {found} are filled in by the app.

# The browser's tab. It must not say what this page is about.
answers-title = Файл – Путеводитель
answers-back = Назад

## Saving to a file

answers-save-heading = Сохранить ответы в файл
answers-save-warning = Тот, кто найдёт этот файл, сможет прочитать ваши ответы. Сохраняйте его, только если это для вас безопасно. Вашего имени там нет.
answers-save-how = Его можно открыть здесь в другой день, на любом из языков. Он останется на устройстве, пока вы его не удалите. Его может быть видно и в списке загрузок браузера. На некоторых устройствах папка загрузок копируется в облако, и там её могут увидеть другие.
answers-save-now = Сохранить файл
answers-saved = Браузеру передана просьба сохранить файл { $name }. Ищите его среди загрузок браузера.
# The name of the saved file. It must not say what is in it.
answers-file-name = notes.json
answers-none = Пока нет ни одного ответа. Сохранять нечего.

## A text that was saved, and what helps where a browser saves or prints nothing. No browser tells whether it did.

answers-text-heading = Файл с текстом
answers-lost-heading = Если файла нет
answers-lost = Некоторые браузеры не сохраняют файлы. Текст можно скопировать здесь и хранить в другом месте, если это для вас безопасно. Тот, кто его найдёт, сможет его прочитать.
# Of the answers alone.
answers-lost-again = Чтобы открыть его здесь позже, он должен быть единственным текстом в отдельном файле. Название файла может быть любым.
answers-lost-label = Текст файла
answers-lost-copy = Скопировать текст
answers-unprinted = Если ничего не напечаталось, возможно, этот браузер не умеет печатать. Можно сохранить текст или открыть путеводитель в другом браузере.

## A link, with or without the answers

answers-link-heading = Поделиться ссылкой или сохранить её
answers-link-none = Эта копия путеводителя – файл на устройстве. Ссылки на неё нет. Ответы можно сохранить в файл.
answers-plain-heading = Ссылка без ответов
answers-plain-text = Она ведёт на первую страницу путеводителя. О вас она ничего не говорит. Но по ней видно, какой это путеводитель.
answers-plain-label = Адрес ссылки без ответов
answers-plain-copy = Скопировать ссылку без ответов
answers-full-heading = Ссылка с моими ответами
answers-full-warning = Любой, у кого есть эта ссылка, увидит ваши ответы. Она остаётся в истории браузера, в сообщениях и в том, что хранят мессенджеры. Отозвать её нельзя.
answers-full-sure = Мне это понятно. Мне нужна ссылка с моими ответами.
answers-full-unsure = Сначала поставьте галочку. Или возьмите ссылку без ответов.
answers-full-make = Создать ссылку с моими ответами
answers-full-label = Ссылка с вашими ответами
answers-full-copy = Скопировать ссылку с моими ответами
answers-copied = Скопировано. Вставить это может любой, кто возьмёт это устройство. Многие устройства хранят список скопированного или передают его на другие ваши устройства.
answers-copied-not = Браузер этого не разрешает. Текст выделен: его можно скопировать вручную.

## Opening

answers-open-heading = Открыть сохранённые ответы
answers-open-text = Выберите файл, который вы сохранили здесь. Он читается на этом устройстве. Ничего не отправляется.
answers-open-label = Файл с вашими ответами
answers-carried-heading = В этой ссылке есть ответы
answers-carried-text = Вы открыли ссылку, в которой есть чьи-то ответы. В адресе их больше нет, и они пока не открыты. Но они могут остаться в истории браузера. Если вы этого не ждали, не открывайте их.
answers-found = Вопросов с ответом: { $count }
answers-replace = На этой странице уже есть ответы. Новые ответы их заменят. Можно вернуться и сначала сохранить их.
answers-use = Взять эти ответы
answers-use-not = Не открывать
answers-bad = Это не открывается
answers-bad-nothing = Ничего не изменилось. Ответы на этой странице остались прежними.
# A link of which nothing can be made.
answers-link-cut = Ссылка неполная: у неё нет конца. Скопируйте её целиком или попросите прислать ещё раз.
answers-link-damaged = Ссылка повреждена: по дороге в ней что-то изменилось. Попросите прислать её ещё раз или возьмите файл с ответами.

## What can be wrong with a file or a link. Before these words stands the place: a question, or a part of the file.

answers-fault-too-long = Размер слишком большой. Все ответы вместе занимают гораздо меньше места.
answers-fault-not-json = Файл повреждён, или это файл другого вида.
answers-fault-not-ours = Это сохранил не этот путеводитель.
answers-fault-newer = Это сохранила более новая версия путеводителя. Откройте это в ней.
answers-fault-other-draft = Это о другом проекте договора: { $found }.
answers-fault-unknown-member = Путеводитель не знает этой части.
answers-fault-repeated-member = Эта часть встречается дважды.
answers-fault-missing-member = Этой части не хватает.
answers-fault-wrong-member = В этой части не то, что должно быть.
answers-fault-no-answers = Здесь нет ни одного ответа.
answers-fault-unknown-question = В путеводителе нет такого вопроса.
answers-fault-repeated-question = На этот вопрос два отдельных ответа.
answers-fault-unknown-option = У этого вопроса нет такого ответа: { $found }.
answers-fault-empty-list = В этом списке нет ответа.
answers-fault-repeated-option = Этот ответ встречается дважды: { $found }.
answers-fault-not-alone = Рядом стоят два ответа, которые не могут быть верны вместе.
answers-fault-wrong-type = Ответ так не записывается.
