# 嵌在其他组织网站上的指南。

embed-loading = 正在打开。
embed-failed = 没有打开。请试试指南自己的页面。

embed-countries = 地区：{ $list }
embed-speaks = 语言：{ $list }
embed-hours = 时间：{ $hours }
