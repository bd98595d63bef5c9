# Le guide sur le site d'une autre organisation.

embed-open = Ouvrir le guide

embed-countries = Où : { $list }
embed-speaks = Langues : { $list }
embed-hours = Quand : { $hours }

embed-whose = Mots de { $name }, et non de ce guide.
embed-contact = { $name } : { $contact }
embed-unchecked = Ce guide n’a pas vérifié qui c’est ni ce qu’on y fait. Avant de leur dire quoi que ce soit, demandez qui le verrait.
