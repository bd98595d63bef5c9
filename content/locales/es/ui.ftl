### The guide's buttons, labels and small words, in Spanish (usted; understood in Latin America and Spain).
###
### For translators. {step}, {of}, {number}, {name} and {version} are filled in by the app. The same word for the same
### thing everywhere: "respuesta", "pregunta", "resultado", "Salir". Titles stay neutral: someone may see the tab.

## The browser's tab. It must not say what this page is about.

ui-title = Guía
ui-title-safety = Antes de seguir – Guía
ui-title-step = Paso { $step } – Guía
ui-title-error = Error: paso { $step } – Guía
ui-title-status = A medio camino – Guía
ui-title-result = Última página – Guía
ui-title-answers = Lista – Guía

## Leaving

ui-leave = Salir de esta página
# The address that Leave opens: a plain page that needs no account.
ui-leave-to = https://es.wikipedia.org/wiki/Tiempo_atmosf%C3%A9rico
# The tab's title while the other page loads.
ui-leave-title = Guía
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
# Buttons. A voice of the device reads the page.
ui-read = Leer en voz alta
ui-read-pause = Pausa
ui-read-on = Seguir leyendo
ui-read-stop = Dejar de leer
# On Android, before the first reading: its voice app (Google's, Samsung's) may use the internet. "Press": the same button.
ui-read-sent = La aplicación de voz de su teléfono puede enviar las palabras a quien la hizo. Para oírlas de todos modos, pulse otra vez.
# The voice said nothing, or did not come to an end.
ui-read-silent = No se pudo leer en voz alta. Puede intentarlo de nuevo.

## Questions

ui-section = Parte { $number } de { $of }: { $name }
ui-section-safety = Seguridad
ui-section-status = Qué pasó
ui-section-remedy = Qué ayudaría
ui-section-support = Protección y apoyo
ui-step = Pregunta { $step } de unas { $of }
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
ui-elements-lead = Una situación encaja en la definición del borrador cuando se dan las seis partes. En cada parte verá qué dicen sus respuestas, y por qué.
ui-element-more = Qué significa esta parte
ui-value-yes = Sí.
ui-value-no = No.
ui-value-unknown = Aún no se sabe.
ui-because = Porque respondió:
ui-missing = Para saberlo, responda:
# Parts several answers in one line.
ui-list-separator = {"; "}
# Stands between a question’s short name and the answer to it.
ui-reason-separator = {": "}

## The result. Keep "would": the draft is not law, and nothing is promised. Each group has a heading and a lead.

ui-group-fits = Lo que encaja con sus respuestas
ui-group-fits-lead = En los Estados que se sumen al tratado, el borrador supondría esto para las personas a las que incluye su definición.
# The definition may include the reader, as family or as one who depends on the person harmed: keep "puede".
ui-group-may_fit = Para la persona perjudicada, y quizá para usted
ui-group-may_fit-lead = En los Estados que se sumen al tratado, el borrador supondría esto para la persona perjudicada. También puede ser para usted, si la palabra “víctima” le incluye.
ui-group-would-fit = Lo que habría, si se cumple la definición
ui-group-would-fit-lead = Si se cumple la definición, el borrador supondría esto en los Estados que se sumen al tratado.
ui-group-person = Para la persona perjudicada
ui-group-person-lead = Si la definición incluye a la persona perjudicada, el borrador supondría esto para ella en los Estados que se sumen al tratado.
ui-group-offer = Qué supondría el borrador para quienes entran en su definición
ui-group-offer-lead = Sus respuestas no encajan en esa definición. Otras leyes pueden ofrecer lo mismo.
ui-group-could = Quizá también: responda a esto
ui-group-could-lead = Aún no lo sabemos. Aquí ve qué respuestas hacen falta para saberlo.
ui-group-could-person = Quizá para la persona perjudicada: responda a esto
ui-group-could-person-lead = Aún no lo sabemos. Aquí ve qué respuestas hacen falta para saberlo.
ui-group-could-if = Quizá también, si se cumple la definición
ui-group-could-if-lead = Aún no lo sabemos. Aquí ve qué respuestas hacen falta para saberlo.
ui-group-also = Qué más nombra el borrador
ui-group-also-lead = Sus respuestas no señalan estos puntos, pero eso no se los cierra: también podría pedirlos.
ui-group-also-open = Mostrar qué más hay en el borrador
# Each -lead says once what all findings of its kind share: keep every limit in it.
ui-kind-remedy = Qué podría reparar el daño (reparaciones)
ui-kind-remedy-lead = El derecho sería a una reparación que funcione, conforme al borrador y al derecho internacional. Puede tomar formas como estas.
ui-kind-right = Derechos que daría el borrador
ui-kind-right-lead = Los Estados que se sumen al tratado tendrían que garantizarlos a las víctimas. Hoy el borrador no obliga a nadie.
ui-kind-support = Apoyo en el camino hacia una reparación
ui-kind-support-lead = Los Estados que se sumen al tratado tendrían que trabajar en esto, conforme a sus propios sistemas legales, y en parte paso a paso. Mucho de ello llegaría solo hasta donde le corresponda a cada organismo público y haga falta para superar el obstáculo.
ui-kind-note = Conviene saber
ui-kind-protection = Protección que el borrador pide a los Estados (aún no es ley)
ui-more = Más sobre esto
ui-states = Qué tendrían que hacer los Estados
ui-ask = Qué puede pedir
ui-ask-lead = Son cosas para pedir a un tribunal, a un organismo público, o a un abogado o una abogada, junto con alguien de confianza. No vaya a solas a la empresa. Pida solo si es seguro.
ui-clauses = Dónde lo dice el borrador
ui-clause = Artículo { $clause }
ui-clause-quote = Las palabras del borrador, en inglés
ui-clause-source = Proyecto actualizado de instrumento jurídicamente vinculante, julio de 2023, citado tal como está, con sus erratas. Es un borrador; aún no es ley.
ui-related = Vea también
ui-place-cannot = Qué debe saber
# Behind a link that opens outside the guide.
ui-new-tab = (se abre en otra pestaña)
ui-next = Guardar, cambiar o empezar de nuevo
ui-version = Borrador de julio de 2023. Versión del texto de esta guía: { $version }.

## Printing and saving

ui-keep = Imprimir o guardar esta página
ui-keep-warning = Otras personas pueden encontrar un papel o un archivo. Imprima o guarde solo si es seguro para usted. Incluye sus respuestas. Su nombre no aparece. Algunos navegadores imprimen también la fecha y la dirección de esta página, y algunos dispositivos copian en una nube los archivos guardados.
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
ui-answer = Responder
ui-skipped = Saltada
ui-not-met = Aún no preguntada
# Both can be true: ask, do not correct.
ui-doubt = Respondió que no hubo daño, y después nombró una pérdida. ¿Hay algo que corregir en una de las dos respuestas?
ui-doubt-harm = Mirar: a qué afectó
ui-doubt-losses = Mirar: qué se perdió
