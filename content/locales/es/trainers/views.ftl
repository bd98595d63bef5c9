### The trainers' page: the map of a case, the rules clause by clause, the worksheets to print.
### The English file says what to mind.

## The map

trainer-map-title = Mapa del caso
trainer-map-lead = El mapa muestra el camino desde las respuestas hasta lo que resulta de ellas. Lo que decide ahora se ve resaltado.
trainer-map-keys = Teclas, cuando el mapa está activo: las flechas van de un cuadro a otro, + y - cambian el tamaño, 0 vuelve al tamaño normal, Esc quita la selección.
trainer-map-choose = Elija un cuadro para ver qué depende de él.
trainer-map-list = Lo mismo en forma de lista
trainer-map-part = Mostrar
trainer-map-whole = Todo el mapa
trainer-map-all = Mostrar también aquello a lo que las respuestas no apuntan
trainer-map-zoom = Tamaño del mapa
trainer-map-smaller = Más pequeño
trainer-map-larger = Más grande
trainer-map-own_size = 100%: tamaño normal
trainer-map-save_svg = Guardar como dibujo (SVG)
trainer-map-save_png = Guardar como imagen (PNG)
trainer-map-not_saved = Este navegador no pudo crear el archivo. De todos modos, el mapa se puede imprimir.
trainer-map-answers = Respuestas
trainer-map-elements = Partes de la definición
trainer-map-clauses = Cláusulas
trainer-map-follows = Lo que resulta
trainer-map-unanswered = Aún sin respuesta
trainer-map-differs = En el otro caso: { $value }
trainer-map-only_here = Solo en este caso
trainer-map-only_there = Solo en el otro caso
trainer-map-decides = Decide ahora si la definición encaja
trainer-map-rests = Lo que se apoya en esta cláusula:
trainer-map-rule = La regla:
trainer-map-sign_yes = Sí: las respuestas apuntan a ello
trainer-map-sign_unknown = Aún no se sabe
trainer-map-sign_no = No: las respuestas no apuntan a ello
trainer-map-line_decides = Decide ahora
trainer-map-line_open = Decidiría
trainer-map-line_idle = Se mira, pero no decide ahora
trainer-map-sign_differs = Distinto del otro caso

## The rules, clause by clause

trainer-rules-lead = Esta tabla sale de las propias reglas de la guía. Para cada cláusula muestra qué se apoya en ella y cuándo se cumple.
trainer-rules-caption = Cada cláusula, qué se apoya en ella y cuándo
trainer-rules-clause = Cláusula
trainer-rules-rests = Qué se apoya en ella
trainer-rules-when = Cuándo
trainer-rules-question = Pregunta
trainer-rules-element = Parte de la definición
trainer-rules-finding = Lo que resulta
trainer-rules-related = También tiene que ver con esto
trainer-rules-search = Buscar en la tabla
trainer-rules-found = Cláusulas a la vista: { $count } de { $all }
trainer-rules-always = Sean cuales sean las respuestas
trainer-rules-any = Basta con uno de estos puntos:
trainer-rules-all = Hacen falta todos estos puntos:
trainer-rules-or = {" o "}
trainer-rules-but = cualquier respuesta menos { $answers }
trainer-rules-open = La respuesta “{ $answer }” por sí sola lo deja abierto.
trainer-rules-asked = Se pregunta siempre
trainer-rules-asked_when = Solo se pregunta si:
trainer-rules-asked_unless = Se pregunta, salvo si:
trainer-rules-uncited = Ninguna regla se apoya en esta cláusula.
    .clause-1-7 = Ninguna regla se apoya en esta cláusula. Habla de organizaciones de Estados, no de las personas ni de la reparación.
    .clause-1-8-a = Ninguna regla se apoya solo en este punto. Es parte de una cláusula mayor, que se usa entera.
    .clause-1-8-b = Ninguna regla se apoya solo en este punto. Es parte de una cláusula mayor, que se usa entera.
    .clause-1-8-c = Ninguna regla se apoya solo en este punto. Es parte de una cláusula mayor, que se usa entera.
    .clause-1-8-d = Ninguna regla se apoya solo en este punto. Es parte de una cláusula mayor, que se usa entera.
    .clause-4-2 = Ninguna regla se apoya solo en estas palabras. Abren los puntos que siguen, y cada uno de ellos se usa.

## The worksheets

trainer-sheet-title = Hoja de trabajo
trainer-sheet-group = Grupo:
trainer-sheet-questions = Las preguntas
trainer-sheet-findings = Lo que resulta
trainer-sheet-findings_blank = Marque aquello a lo que apuntan las respuestas. Anote qué respuesta lo decide, y la cláusula.
trainer-sheet-findings_filled = Marcado: las respuestas apuntan a ello. Sin marcar: sigue abierto. No figura aquello a lo que las respuestas no apuntan.
trainer-sheet-chosen = Marcado:
trainer-sheet-not_asked = No se pregunta en este caso.
trainer-sheet-part = Parte de la definición
trainer-sheet-value = ¿Se da?
trainer-sheet-because = Por qué
trainer-sheet-status = Entonces, ¿a qué conclusión llega?
