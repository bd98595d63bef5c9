# Le guide sur le site d'une autre organisation.

embed-loading = Chargement.
embed-failed = Le guide ne s’ouvre pas. Ouvrir sa page.

embed-countries = Où : { $list }
embed-speaks = Langues : { $list }
embed-hours = Quand : { $hours }
