# ! 2 -brand: no message uses this term
-brand = Guide
ui-title = Title
