# ! 2 ui-nested: braces inside braces
ui-nested = { { $name } }
