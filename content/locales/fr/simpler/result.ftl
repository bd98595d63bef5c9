### The first page in simpler French.

start-sentence = Une entreprise vous a causé un dommage ? Voyez ce que voudrait dire un projet des Nations Unies pour vous, et à qui vous adresser aujourd’hui.
start-safe =
    - « Quitter cette page » est toujours en haut.
    - Rien n’est gardé ni envoyé.
    - C’est un projet, pas une loi.
start-before = Avant de commencer
