# ! 2 ui-empty: is empty
ui-empty = { "" }
