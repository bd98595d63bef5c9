# الدليل في موقع منظمة أخرى.

embed-loading = جارٍ الفتح.
embed-failed = لم يُفتح الدليل. يمكنك فتح صفحته المستقلة.

embed-countries = أين: { $list }
embed-speaks = اللغات: { $list }
embed-hours = متى: { $hours }
