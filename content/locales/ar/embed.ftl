# الدليل في موقع منظمة أخرى.

embed-open = فتح الدليل

embed-countries = أين: { $list }
embed-speaks = اللغات: { $list }
embed-hours = متى: { $hours }
