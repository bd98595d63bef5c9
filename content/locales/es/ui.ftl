### The guide's buttons, labels and small words, in Spanish (usted; understood in Latin America and Spain).
###
### For translators. {step}, {of}, {number}, {name} and {version} are filled in by the app. The same word for the same
### thing everywhere: "respuesta", "pregunta", "resultado", "Salir". Titles stay neutral: someone may see the tab.

## The browser's tab. It must not say what this page is about.

ui-title = Guía
ui-title-safety = Antes de seguir – Guía
ui-title-step = Paso { $step } de { $of } – Guía
ui-title-error = Error: paso { $step } de { $of } – Guía
ui-title-status = A medio camino – Guía
ui-title-result = Última página – Guía
ui-title-answers = Lista – Guía

## Leaving

ui-leave = Salir de esta página
# The address that Leave opens: a plain page that needs no account.
ui-leave-to = https://es.wikipedia.org/wiki/Tiempo_atmosf%C3%A9rico
# The tab's title while the other page loads.
ui-leave-title = Pestaña nueva
# Read out by screen readers after the first and the second press of the Shift key.
ui-leave-two = Tecla Mayús (Shift): pulse 2 veces más para salir.
ui-leave-one = Tecla Mayús (Shift): pulse 1 vez más para salir.

## Before the guide has started, and when it breaks

ui-slow = Esto tarda más de lo normal. Puede esperar, o leer la guía como página sencilla.
ui-plain-link = Leer la guía como página sencilla
# A button was pressed before the guide has started, or other words are on their way.
ui-wait = Un momento. Todavía se está cargando.
ui-noscript = Las preguntas necesitan JavaScript, y aquí está apagado o bloqueado. Por eso “Salir de esta página” solo abre otra página, y el botón Atrás vuelve a mostrar esta. La tecla Mayús (Shift) no hace nada. La página sencilla funciona sin JavaScript.
ui-broken-heading = Algo falló
ui-broken-text = Sus respuestas estaban solo en esta página y se han borrado. Nadie más las tiene. Puede empezar de nuevo, o leer la guía como página sencilla.
ui-broken-again = Empezar de nuevo

## Ways about

ui-languages = Idioma
ui-begin = Empezar
ui-back = Atrás
ui-continue = Continuar
# On a question that someone came to from the result or the list, to change an answer.
ui-continue-back = Usar esta respuesta y volver
ui-skip = Saltar esta pregunta
ui-go-on = Seguir con las preguntas
ui-to-result = Ver ya el resultado
ui-resume = Seguir con las preguntas
ui-tools = Más
ui-result-so-far = Ver el resultado hasta ahora
ui-all-answers = Todas las preguntas y respuestas

## Languages, simpler words, reading aloud

# Turns the simpler version of the words on and off.
ui-simpler = Palabras más fáciles
# The words of a language, or the simpler words, did not arrive.
ui-load-failed = No se pudo cargar. No se ha perdido nada. Inténtelo más tarde.
# Buttons. A voice of the device reads the page; nothing is sent anywhere.
ui-read = Leer en voz alta
ui-read-pause = Pausa
ui-read-on = Seguir leyendo
ui-read-stop = Dejar de leer

## Questions

ui-section = Parte { $number } de { $of }: { $name }
ui-section-safety = Seguridad
ui-section-status = Qué pasó
ui-section-remedy = Qué ayudaría
ui-section-support = Protección y apoyo
ui-step = Pregunta { $step } de { $of }
ui-help = Qué significa, con ejemplos
ui-choose-all = Elija todo lo que corresponda.
# Stands between the options and "none of these", "I am not sure".
ui-or = o
ui-error-title = Por favor, mire esto
ui-error-choose = Elija una respuesta, o salte esta pregunta.
# Said before the words of an error by screen readers.
ui-error-prefix = Error:

## Status and elements

ui-elements = La definición, parte por parte
ui-elements-lead = La definición del borrador encaja cuando se dan las seis partes. En cada parte verá qué dicen sus respuestas, y por qué.
ui-element-more = Qué significa esta parte
ui-value-yes = Sí.
ui-value-no = No.
ui-value-unknown = Aún no se sabe.
ui-because = Porque respondió:
ui-missing = Lo decidirían estas respuestas:
# Parts several answers in one line.
ui-list-separator = {"; "}
# Stands between a question’s short name and the answer to it.
ui-reason-separator = {": "}

## The result. Keep the conditional ("daría", "tendrían que"): the draft is not law, and nothing is promised.

ui-group-fits = Encaja con sus respuestas
ui-group-fits-lead = El borrador daría esto a las personas con quienes encaje la definición de víctima.
ui-group-would-fit = Encajaría, si encaja la definición
ui-group-would-fit-lead = El borrador le daría esto si la definición de víctima encaja con usted.
ui-group-offer = Qué ofrecería el borrador a alguien con quien encaje la definición
ui-group-offer-lead = Según sus respuestas, la definición no encaja. Esto es para las personas con quienes encaje. Otras leyes pueden ofrecerle lo mismo.
ui-group-could = Podría encajar: responda a esto
ui-group-could-lead = Aún no lo sabemos. Cada punto dice qué respuestas lo decidirían.
ui-group-could-if = Podría encajar, si encaja la definición
ui-group-could-if-lead = Aún no lo sabemos. Cada punto dice qué respuestas lo decidirían.
ui-group-also = También está en el borrador
ui-group-also-lead = Sus respuestas no apuntan a esto. Pero no queda cerrado para usted: puede pedirlo igualmente.
ui-group-also-open = Mostrar qué más hay en el borrador
ui-kind-remedy = Qué podría reparar el daño (reparación)
ui-kind-right = Sus derechos
ui-kind-support = Apoyo mientras busca una reparación
ui-kind-note = Conviene saber
ui-kind-protection = Su protección
ui-more = Más sobre esto
ui-states = Qué tendrían que hacer los Estados
ui-ask = Qué puede pedir
ui-clauses = Dónde lo dice el borrador
ui-clause = Artículo { $clause }
ui-clause-quote = Las palabras del borrador, en inglés
ui-clause-source = Proyecto actualizado de instrumento jurídicamente vinculante, julio de 2023: sus propias palabras, con sus erratas. Es un borrador; aún no es ley.
ui-related = Vea también
ui-place-cannot = Qué debe saber
# Behind a link that opens outside the guide.
ui-new-tab = (se abre en otra pestaña)
ui-next = Guardar, cambiar o empezar de nuevo
ui-version = Borrador de julio de 2023. Versión del texto de esta guía: { $version }.

## Printing and saving

ui-keep = Imprimir o guardar esta página
ui-keep-warning = Otras personas pueden encontrar un papel o un archivo. Imprima o guarde solo si es seguro para usted. Incluye sus respuestas. Su nombre no aparece.
ui-print = Imprimir
# The name of the saved file. It must not say what is in it.
ui-file-name = notes.txt
ui-answers-file = Guardar mis respuestas en un archivo
ui-answers-link = Compartir o conservar un enlace
# On the first page.
ui-answers-open = Abrir respuestas guardadas
# Leads to the page for keeping the guide itself.
ui-keep-link = Conservar la guía para usarla sin internet
ui-again = Empezar de nuevo desde el principio
ui-again-warning = Esto borra todas sus respuestas. No se pueden recuperar.
ui-again-now = Borrar mis respuestas y empezar de nuevo

## The list of all questions and answers

ui-answers-lead = Aquí puede cambiar cualquier respuesta. Las demás quedan como están.
# Said once, after a file or a link with answers was opened.
ui-taken-up = Estas son las respuestas que ha abierto.
ui-change = Cambiar
ui-answer = Respuesta
ui-skipped = Saltada
ui-not-met = Aún no preguntada
