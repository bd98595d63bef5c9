# La guía en el sitio de otra organización.

embed-open = Abrir la guía

embed-countries = Dónde: { $list }
embed-speaks = Idiomas: { $list }
embed-hours = Cuándo: { $hours }
