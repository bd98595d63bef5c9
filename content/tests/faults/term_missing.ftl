# ! 3 ui-title.short: the term -brand is nowhere defined
ui-title = Title
    .short = { -brand }
