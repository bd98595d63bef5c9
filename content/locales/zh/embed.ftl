# 嵌在其他组织网站上的指南。

embed-open = 打开指南

embed-countries = 地区：{ $list }
embed-speaks = 语言：{ $list }
embed-hours = 时间：{ $hours }

embed-whose = 这是{ $name }的话，不是本指南的话。
embed-contact = { $name }：{ $contact }
embed-unchecked = 本指南没有核实他们是谁、做什么。告诉他们任何事之前，请先问清楚谁会看到。
