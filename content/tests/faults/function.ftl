# ! 2 ui-date: a function (DATETIME)
ui-date = On { DATETIME($date) }
