# Путеводитель на сайте другой организации.

embed-loading = Загрузка.
embed-failed = Не открылось. Открыть отдельную страницу.

embed-countries = Где: { $list }
embed-speaks = Языки: { $list }
embed-hours = Когда: { $hours }
