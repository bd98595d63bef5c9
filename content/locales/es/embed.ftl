# La guía en el sitio de otra organización.

embed-open = Abrir la guía

embed-countries = Dónde: { $list }
embed-speaks = Idiomas: { $list }
embed-hours = Cuándo: { $hours }

embed-whose = Palabras de { $name }, no de esta guía.
embed-contact = { $name }: { $contact }
embed-unchecked = Esta guía no ha comprobado quiénes son ni qué hacen. Antes de contarles algo, pregunte quién lo vería.
