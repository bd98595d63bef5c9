# La guía en el sitio de otra organización.

embed-loading = Cargando.
embed-failed = La guía no se abre. Probar su propia página.

embed-countries = Dónde: { $list }
embed-speaks = Idiomas: { $list }
embed-hours = Cuándo: { $hours }
