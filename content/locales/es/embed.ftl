# La guía en el sitio de otra organización.

embed-loading = Cargando.
embed-failed = La guía no se abrió. Ir a la página de la guía.

embed-countries = Dónde: { $list }
embed-speaks = Idiomas: { $list }
embed-hours = Cuándo: { $hours }
