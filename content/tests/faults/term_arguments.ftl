# ! 4 ui-title: a term with an attribute or arguments
# ! 5 ui-used: a term with an attribute or arguments
-brand = Guide
ui-title = { -brand(case: "genitive") }
ui-used = { -brand } { -brand(case: "dative") }
