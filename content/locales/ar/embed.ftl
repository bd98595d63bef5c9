# الدليل في موقع منظمة أخرى.

embed-open = فتح الدليل

embed-countries = أين: { $list }
embed-speaks = اللغات: { $list }
embed-hours = متى: { $hours }

embed-whose = هذا كلام { $name }، وليس كلام هذا الدليل.
embed-contact = { $name }: { $contact }
embed-unchecked = لم يتحقق هذا الدليل من هويتهم ولا مما يفعلونه. قبل إخبارهم بأي شيء، يجدر السؤال عمّن سيطّلع عليه.
