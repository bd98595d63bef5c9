### The first page in simpler words.

start-sentence = ¿Le hizo daño una empresa? Vea qué supondría para usted un borrador de las Naciones Unidas. Vea dónde acudir hoy.
start-safe =
    - “Salir de esta página” está siempre arriba.
    - Nada se guarda ni se envía.
    - Esto es un borrador, no una ley.
start-before = Antes de empezar
