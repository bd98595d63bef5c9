# 嵌在其他组织网站上的指南。

embed-open = 打开指南

embed-countries = 地区：{ $list }
embed-speaks = 语言：{ $list }
embed-hours = 时间：{ $hours }
