# Путеводитель на сайте другой организации.

embed-open = Открыть путеводитель

embed-countries = Где: { $list }
embed-speaks = Языки: { $list }
embed-hours = Когда: { $hours }

embed-whose = Это слова организации { $name }, а не этого путеводителя.
embed-contact = { $name }: { $contact }
embed-unchecked = Путеводитель не проверял, кто это и что они делают. Прежде чем что-то рассказать, спросите, кто это увидит.
