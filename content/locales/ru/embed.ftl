# Путеводитель на сайте другой организации.

embed-open = Открыть путеводитель

embed-countries = Где: { $list }
embed-speaks = Языки: { $list }
embed-hours = Когда: { $hours }
