### La página para quienes forman a otras personas. Notes for translators: see en/trainers/page.ftl.

trainer-title = { $page } – Guía
trainer-noscript = Esta página necesita JavaScript, y aquí está apagado o bloqueado.
trainer-broken = La página no puede seguir. Lo que abrió desde un archivo sigue en ese archivo. Puede empezar de nuevo.

trainer-places = Partes de esta página
trainer-place-library = Casos
trainer-place-story = Relato
trainer-place-walk = Paso a paso
trainer-place-compare = Qué pasaría si
trainer-place-map = Mapa
trainer-place-rules = Reglas por cláusula
trainer-place-sheets = Hojas de trabajo

trainer-library-lead = Estos casos son inventados, igual que las personas y los lugares. Elija uno para leer el relato, recorrerlo con el grupo y ver qué diría el borrador.
trainer-library-status = Mostrar a qué llevan las respuestas
trainer-library-open = Abrir este caso
trainer-sector =
    .building = Construcción
    .finance = Bancos y préstamos
    .garments = Ropa
    .home = En casa
    .land = Tierra y agricultura
    .mining = Minería
    .online = En línea
    .public = Servicios públicos
    .security = Seguridad
    .transport = Transporte

trainer-own = Su propio caso
trainer-own-title = Abrir su propio caso
trainer-own-lead = Un caso también puede venir de un archivo guardado aquí. El archivo se lee solo en este dispositivo. No se envía nada.
trainer-own-open = Elegir un archivo de caso
trainer-keep-title = Guardar este caso en un archivo
trainer-keep-lead = El archivo lleva el relato, las notas y las respuestas como están ahora. Quien lo encuentre puede leerlo. Por eso, no use nombres reales.
trainer-keep-save = Guardar el caso
trainer-file-name = case.json

trainer-fault-title = Este archivo no se puede usar
trainer-fault-kept = No ha cambiado nada. Puede corregir el archivo y elegirlo otra vez.
trainer-fault-too_long = Pasa de 64 KB.
trainer-fault-unreadable = El dispositivo no pudo leerlo.
trainer-fault-not_text = No es un archivo de texto.
trainer-fault-not_json = No es JSON válido. El error está en la línea { $line }, carácter { $column }.
trainer-fault-not_a_case = No es un archivo de caso.
trainer-fault-newer = Se hizo con una versión más nueva de esta página.
trainer-fault-missing = { $place }: falta esta parte.
trainer-fault-unknown_name = { $place }: un caso no tiene ninguna parte con este nombre.
trainer-fault-repeated = { $place }: está dos veces.
trainer-fault-wants_text = { $place }: tiene que ser un texto.
trainer-fault-wants_texts = { $place }: tiene que ser una lista de textos.
trainer-fault-empty = { $place }: está vacío.
trainer-fault-long_title = { $place }: pasa de { $most } caracteres.
trainer-fault-wants_answers = { $place }: tiene que ser un conjunto de respuestas.
trainer-fault-unknown_question = { $place }: no hay ninguna pregunta con este nombre.
trainer-fault-unknown_answer = { $place }: no hay ninguna respuesta con el nombre { $answer }.
trainer-fault-repeated_answer = { $place }: la respuesta { $answer } está dos veces.
trainer-fault-not_alone = { $place }: una respuesta que debe ir sola tiene otras al lado.
trainer-fault-wants_names = { $place }: tiene que ser una respuesta, o una lista de respuestas, como pide la pregunta.

trainer-start = Empezar el recorrido
trainer-questions = Preguntas para el grupo
trainer-notes = Notas para la formación
trainer-variant = variante
trainer-variant-what = Qué pasaría si: la variante de este caso
trainer-changed = Se cambiaron respuestas.
trainer-restore = Recuperar las respuestas del caso

trainer-step-story = El relato
trainer-step-end = Adónde lleva esto
trainer-step-end_lead = Ahora cuentan todas las respuestas. Puede hablar de estas preguntas con el grupo.
trainer-previous = Atrás
trainer-next = Siguiente
trainer-jump = Ir a
trainer-guess = Ocultar primero cada respuesta, para que el grupo adivine
trainer-reveal-answer = Mostrar la respuesta
trainer-reveal-reasons = Mostrar las razones
trainer-reveal-hide = Ocultar las razones
trainer-revealed = Se muestra la respuesta del caso. Puede cambiarla.
trainer-revealed-reasons = Se muestran las razones.
trainer-unanswered = Sin respuesta
trainer-clear = Quitar esta respuesta
trainer-asked_why = En qué se apoya la pregunta

trainer-panel-title = Lo que resulta hasta ahora
trainer-panel-step = Qué cambia esta respuesta
trainer-panel-hidden = La respuesta sigue oculta. Aún no cuenta.
trainer-new = Nuevo

trainer-present = Mostrar en grande, para un proyector
trainer-present-end = Salir de la vista grande
trainer-blank = Pantalla negra
trainer-blank-title = La pantalla está negra
trainer-blank-back = Mostrar de nuevo la página
trainer-full_screen = Pantalla completa
trainer-full_screen-refused = Este navegador no pasó a pantalla completa. Quizá se pueda con su menú o con la tecla F11.
trainer-keys-title = Teclas
trainer-keys =
    - Siguiente: la tecla { $next }, Av Pág o la barra espaciadora
    - Atrás: la tecla { $previous } o Re Pág
    - Desplazar la página: las flechas arriba y abajo
    - Salir de la vista grande: Esc
trainer-keys-letters =
    - Mostrar la respuesta, después las razones: R
    - Pantalla negra y volver: B o el punto
trainer-letters = Usar letras como teclas

trainer-compare-lead = Elija dos casos, o un caso y su variante. Cambie cualquier respuesta en un lado o en el otro. Verá enseguida qué sería diferente.
trainer-compare-differences = Qué es diferente en el segundo lado
trainer-compare-first = Primer lado
trainer-compare-second = Segundo lado
trainer-compare-variant = { $case } (variante)
trainer-compare-findings = A qué apuntan las respuestas, y qué es diferente
trainer-compare-answers = Respuestas
trainer-differs = Diferente

trainer-changes-none = Nada de lo que resulta es diferente.
trainer-changes-status = El resultado era: “{ $from }”. Ahora es: “{ $to }”.
trainer-changes-yes = Esto se suma
trainer-changes-unknown = Esto deja de estar claro
trainer-changes-no = Esto desaparece
trainer-changes-asked = Ahora también se pregunta: { $questions }.
trainer-changes-not_asked = Ya no se pregunta: { $questions }.

trainer-mark = Marcar lo que es diferente en el segundo lado de “Qué pasaría si”
trainer-fill = Imprimir con las respuestas de este caso
