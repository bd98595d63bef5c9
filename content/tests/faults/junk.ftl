# ! 5 ui-broken: is not valid Fluent
# ! 8 ui-no_value: is not valid Fluent
ui-good = Good

ui-broken { Leave
ui-after = After

ui-no_value =

ui-last = Last
