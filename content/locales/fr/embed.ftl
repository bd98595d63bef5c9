# Le guide sur le site d'une autre organisation.

embed-loading = Chargement.
embed-failed = Le guide ne s’ouvre pas. Essayer sa propre page.

embed-countries = Où : { $list }
embed-speaks = Langues : { $list }
embed-hours = Quand : { $hours }
