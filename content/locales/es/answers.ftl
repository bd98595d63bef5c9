### Keeping answers: as a file, in a link, and opening them again.
###
### For translators. These words come only when someone asks for them. Speak plainly of the danger: whoever finds the file
### or the link can read the answers. {name}, {count} and {found} are filled in by the app.

# The browser's tab. It must not say what this page is about.
answers-title = Archivo – Guía
answers-back = Volver

## Saving to a file

answers-save-heading = Guardar sus respuestas en un archivo
answers-save-warning = Quien encuentre este archivo puede leer sus respuestas. Guárdelo solo si es seguro para usted. Su nombre no está en él.
answers-save-how = Podrá abrirlo aquí otro día, en cualquiera de los idiomas. Queda en su dispositivo hasta que usted lo borre. También puede verse en la lista de descargas del navegador. En algunos dispositivos, la carpeta de descargas se copia en una nube, y allí otras personas podrían verla.
answers-save-now = Guardar el archivo
answers-saved = Se pidió al navegador que guarde el archivo { $name }. Búsquelo entre las descargas de su navegador.
# The name of the saved file. It must not say what is in it.
answers-file-name = notes.json
answers-none = Todavía no ha respondido a ninguna pregunta. No hay nada que guardar.

## A text that was saved, and what helps where a browser saves or prints nothing. No browser tells whether it did.

answers-text-heading = El archivo con el texto
answers-lost-heading = Si no encuentra el archivo
answers-lost = Algunos navegadores no guardan archivos. Puede copiar aquí el texto y guardarlo en otro lugar, si es seguro para usted. Quien lo encuentre puede leerlo.
# Of the answers alone.
answers-lost-again = Para abrirlo aquí más adelante, debe ser el único texto de un archivo. El archivo puede tener cualquier nombre.
answers-lost-label = El texto del archivo
answers-lost-copy = Copiar el texto
answers-unprinted = Si no se imprime nada, puede que este navegador no sepa imprimir. Puede guardar el texto, o abrir la guía en otro navegador.

## A link, with or without the answers

answers-link-heading = Compartir o conservar un enlace
answers-link-none = Esta copia de la guía es un archivo en un dispositivo. No hay ningún enlace a ella. Puede guardar sus respuestas en un archivo.
answers-plain-heading = Enlace sin respuestas
answers-plain-text = Lleva a la primera página de esta guía. No dice nada de usted. Pero muestra qué guía es.
answers-plain-label = El enlace sin respuestas
answers-plain-copy = Copiar el enlace sin respuestas
answers-full-heading = Enlace con mis respuestas
answers-full-warning = Cualquiera que tenga este enlace puede ver sus respuestas. Queda en el historial del navegador, en los mensajes y en lo que guardan las aplicaciones de chat. No podrá dar marcha atrás.
answers-full-sure = Lo sé, y quiero un enlace que contenga mis respuestas.
answers-full-unsure = Marque antes la casilla. O use el enlace sin respuestas.
answers-full-make = Crear un enlace con mis respuestas
answers-full-label = El enlace con sus respuestas
answers-full-copy = Copiar el enlace con mis respuestas
answers-copied = Está copiado. Cualquiera que use este dispositivo puede pegarlo. Muchos dispositivos guardan una lista de lo copiado, o la comparten con sus otros dispositivos.
answers-copied-not = El navegador no lo permite. El texto está seleccionado: puede copiarlo a mano.

## Opening

answers-open-heading = Abrir respuestas guardadas
answers-open-text = Elija el archivo que guardó aquí. Se lee en este dispositivo. No se envía nada.
answers-open-label = El archivo con sus respuestas
answers-carried-heading = Este enlace contiene respuestas
answers-carried-text = Ha llegado por un enlace que contiene las respuestas de alguien. Ya no están en la dirección, y todavía no se han abierto. Pero el historial del navegador puede conservarlas. Si no lo esperaba, no las abra.
answers-found = Preguntas respondidas: { $count }
answers-replace = En esta página ya hay respuestas. Quedarían sustituidas. Puede volver y guardarlas antes.
answers-use = Usar estas respuestas
answers-use-not = No abrirlas
answers-bad = No se puede abrir
answers-bad-nothing = No ha cambiado nada. Las respuestas de esta página siguen como estaban.
# A link of which nothing can be made.
answers-link-cut = El enlace no está completo: le falta el final. Cópielo entero, o pídalo de nuevo.
answers-link-damaged = El enlace está dañado: algo cambió en él por el camino. Pídalo de nuevo, o use un archivo con las respuestas.

## What can be wrong with a file or a link. Before these words stands the place: a question, or a part of the file.

answers-fault-too-long = Es demasiado grande. Todas las respuestas juntas ocupan mucho menos.
answers-fault-not-json = Está dañado, o es un archivo de otro tipo.
answers-fault-not-ours = No lo guardó esta guía.
answers-fault-newer = Lo guardó una versión más nueva de la guía. Ábralo con esa versión.
answers-fault-other-draft = Trata de otro borrador: { $found }.
answers-fault-unknown-member = La guía no conoce esta parte.
answers-fault-repeated-member = Esta parte está dos veces.
answers-fault-missing-member = Falta esta parte.
answers-fault-wrong-member = Esta parte no contiene lo que debe.
answers-fault-no-answers = No contiene ninguna respuesta.
answers-fault-unknown-question = La guía no tiene una pregunta con este nombre.
answers-fault-repeated-question = Esta pregunta está respondida dos veces.
answers-fault-unknown-option = La guía no tiene esta respuesta aquí: { $found }.
answers-fault-empty-list = Esta lista no contiene ninguna respuesta.
answers-fault-repeated-option = Esta respuesta está dos veces: { $found }.
answers-fault-not-alone = Hay juntas dos respuestas que no pueden darse a la vez.
answers-fault-wrong-type = Una respuesta no se escribe así.
