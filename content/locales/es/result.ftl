### The first page, the first screen of the result, and the pages that it leads to.
###
### For translators. The first screen has at most 130 words in all. The conditional and "En un país que se sume" stay.

## First page: all of it is seen at 360 x 740 without scrolling

# Below start-title.
start-sentence = Unas 20 preguntas cortas muestran qué supondría un borrador de tratado de las Naciones Unidas, y dónde acudir hoy.
start-safe =
    - “Salir de esta página” está siempre arriba.
    - Nada se guarda ni se envía.
    - Esto es un borrador, no una ley.
start-before = Antes de empezar

## Danger, above everything else

ui-danger-line = Respondió que alguien puede estar en peligro.
ui-danger-link = Qué puede hacer ahora

## The verdict: one line under it, at most 20 words. About the draft’s words, never about the person.

verdict-fits = Según sus respuestas, se dan las seis partes de la definición. Lo que pasó importa.
# Article 1.1: "may also include".
verdict-may_be_included = La definición incluye a la persona perjudicada. También puede incluir a su familia inmediata y a quienes dependen de ella.
verdict-does_not_fit = Esto trata solo de las palabras de un borrador. Lo que pasó sigue importando. Otras leyes pueden ayudar.
verdict-another = La definición incluye a la persona perjudicada. No nombra el vínculo que usted tiene con ella.
verdict-another-open = La definición puede incluir a la persona perjudicada. Falta algún dato. No nombra su vínculo con ella.
# Article 5.
verdict-defender = Los Estados que se sumen al tratado tendrían que proteger a quien alza la voz. Amenazas y demandas también dañan.
verdict-open-one = Aún no podemos saberlo. Falta una respuesta
verdict-open-some = Aún no podemos saberlo. Faltan { $number } respuestas
ui-answer-it = Responder ahora
ui-answer-for-yourself = Responder por usted

## The picture of the six parts

ui-parts = Las seis partes de la definición
ui-parts-yes = Sí
ui-parts-no = No
ui-parts-open = Abierta

## Places

ui-turn = Hoy puede acudir a
ui-places-all = Todos los demás sitios
# Opens a choice of two countries, and what exists there.
ui-country = ¿En qué país?

## Themes: .ask completes ui-themes, ui-themes-if and ui-themes-person

ui-themes = En un país que se sume al tratado, podría pedir
ui-themes-if = Si encaja: en un país que se sume al tratado, podría pedir
ui-themes-person = En un país que se sume al tratado, la persona perjudicada podría pedir
ui-see-all = Verlo todo, y por qué
# How many of a theme's points are there.
ui-theme-fits = Encajan: { $number }
ui-theme-could = Quizá: { $number }
ui-theme-also = también está

# .ask completes "podría pedir"; no "usted" in it: it may be someone else.
theme-safety = Estar a salvo
    .ask = seguridad para alzar la voz
theme-stop = Que pare, y que no vuelva a pasar
    .ask = que pare, y que no vuelva a pasar
theme-money_and_things = Dinero, y recuperar lo quitado
    .ask = dinero, o que se devuelva lo quitado
theme-care = Atención para recuperarse
    .ask = atención para recuperarse
theme-nature = Limpiar, y recuperar la naturaleza
    .ask = que se limpien la tierra y el agua
theme-together = Ir en grupo
    .ask = en grupo, con otras personas perjudicadas
theme-lawyer_and_costs = Asistencia jurídica y gastos
    .ask = asistencia jurídica, y ayuda con los gastos
theme-facts_and_proof = Datos y pruebas
    .ask = datos, y ayuda con las pruebas
theme-apology_and_sanctions = Una disculpa, una sanción
    .ask = una disculpa, o una sanción
theme-fair_process = Oficinas que le sirvan
    .ask = oficinas adaptadas a lo que la gente necesita
theme-everyone = Para todas las personas que entran en la definición
    .ask = una reparación, y respeto

## Could fit, by the question that would decide

ui-could-by = { $name }: { $number } más

## What changed, after an answer was changed: one line each

ui-changed-in = Nuevo: { $names }
ui-changed-out = Ya no: { $names }
ui-changed-open = Ahora abierto: { $names }
ui-changed-none = Aquí no cambió nada.
ui-changed-status = La conclusión cambió: { $name }

## What if: another answer, tried out

ui-what_if = ¿Y si…?
ui-what_if-lead = Pruebe otra respuesta y vea qué cambiaría. Puede recuperar la suya.
# Takes the last change of an answer back.
ui-what_if-drop = Dejar mi respuesta como estaba

## Printing and saving

# The tab's title: it says nothing of the matter.
ui-title-more = Más – Guía

ui-print-short = Imprimir dos páginas
ui-print-whole = Imprimir todo
ui-save-short = Guardar el texto corto
ui-save-whole = Guardar el texto completo
