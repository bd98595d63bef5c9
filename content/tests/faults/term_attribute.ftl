# ! 3 -brand.gender: a term's attributes
-brand = Guide
    .gender = neuter
ui-title = { -brand }
