### Conservar la guía en el dispositivo. «conservar» keep, «copia sin conexión» offline copy, «quitar» remove, «icono» icon.

kept-title = Conservar la guía para usarla sin internet
kept-lead = Este dispositivo puede conservar la guía. Así se abre también sin internet, por ejemplo en modo avión. Antes, lea qué rastro deja.

kept-what_title = Qué se conserva
kept-what =
    - Las preguntas, los resultados y la página sencilla, solo en este idioma: unos { $size } kilobytes.
    - Con internet, la guía busca una versión más nueva cada vez que se abre. O la recibe entera, o se queda como está. Quien vigile la red podría verlo.
    - El navegador puede borrarlo todo por su cuenta: si falta espacio, o tras semanas sin uso.
kept-not_title = Qué no se conserva
kept-not = Sus respuestas no forman parte de ello. Como antes, se borran al cerrar la página.

kept-trace_title = Qué podrían encontrar otras personas
kept-trace =
    - Quien revise este dispositivo puede encontrar los archivos guardados. Muestran qué guía es.
    - Solo usted puede juzgar si es seguro. Un teléfono del trabajo o compartido puede no serlo. Si tiene dudas, no la conserve.
    - Si pone también un icono en la pantalla, lo verá quien vea la pantalla. Se llama “{ $name }”.
    - En una ventana privada nada dura: todo desaparece al cerrarla.

## How it stands, and the buttons

kept-now_title = En este dispositivo
kept-noscript = Esto necesita JavaScript, y aquí está apagado o bloqueado.
kept-none = La guía no está guardada en este dispositivo.
kept-starting = Un momento.
kept-keeping = Un momento. Han llegado { $done } de { $of } partes.
kept-kept = La guía está guardada en este dispositivo y se abre sin internet. Versión: { $version }.
kept-damaged = Una parte de lo guardado está dañada. Con internet puede conservarla de nuevo. También puede quitarla.
kept-failed = No se pudo conservar la guía, y aquí no quedó nada de ella. Inténtelo de nuevo con mejor conexión.
kept-full = No hay bastante espacio en este dispositivo. Aquí no quedó nada de la guía.
kept-removed = La copia se quitó, y ya no se puede abrir desde aquí. El navegador puede tardar un poco en borrar los últimos restos del dispositivo.
kept-left = No se pudo quitar todo. Inténtelo de nuevo. Si vuelve a fallar, borre los datos de este sitio en los ajustes del navegador.
kept-frame = Aquí la guía es parte de otro sitio y no se puede conservar. Ábrala antes en la página de la guía.
kept-unsupported = Este navegador no puede conservar la guía.
kept-refused = Este navegador no lo permite aquí. La razón puede ser una ventana privada o un ajuste.
kept-keep = Conservar en este dispositivo
kept-remove = Quitar la copia sin conexión
kept-remove_about = También se puede quitar sin internet. Eso no borra el historial del navegador. Un icono en la pantalla se quita como cualquier otra aplicación.

## An icon on the screen

kept-icon_title = Un icono en la pantalla
kept-icon = Busque en el menú del navegador “Instalar”, o “Añadir” o “Agregar” a la pantalla de inicio. Después abra la guía con su icono mientras haya internet, y mire de nuevo esta página: dice si la guía está guardada también allí.
kept-icon_now = Poner un icono en la pantalla
kept-to_guide = Ir a la guía

## A newer version

kept-newer = Hay una versión más nueva de esta guía.
kept-use = Usarla ahora
kept-others = La guía está abierta también en otra pestaña o ventana. Termine allí, o guarde sus respuestas, y ciérrela antes.

## When even the kept page is broken

kept-last_title = La guía no se puede abrir ahora
kept-last = Una parte de lo guardado está dañada y no hay internet. Usted no hizo nada mal.
kept-again = Intentar de nuevo
