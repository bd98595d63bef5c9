# ! 3 ui-all: a message inside a message ({ ui-one })
ui-one = One
ui-all = All of { ui-one }
