# ! 2 ui-number: a number in braces
ui-number = { 7 } questions
