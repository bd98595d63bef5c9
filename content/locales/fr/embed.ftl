# Le guide sur le site d'une autre organisation.

embed-open = Ouvrir le guide

embed-countries = Où : { $list }
embed-speaks = Langues : { $list }
embed-hours = Quand : { $hours }
