### Spanish. "Salir de esta página" is the name of the button (ui-leave).

offline-title = Lea esto primero
offline-lead = Estos archivos contienen una guía para personas perjudicadas por empresas. Funcionan sin internet, desde una carpeta o una memoria USB.

offline-files_title = Qué hay aquí
offline-guide = La guía con sus preguntas. Los seis idiomas están en este único archivo.
offline-pages = La guía como página sencilla, un archivo por idioma. Sin preguntas y sin JavaScript.
offline-trainers = Para dar formación: casos inventados, un mapa y hojas de trabajo. Los seis idiomas están también en este archivo.
offline-sums = Una lista para comprobar que ningún archivo ha cambiado.

offline-open_title = Cómo abrirla
offline-open =
    - En una computadora u ordenador: abra el archivo de la guía con doble clic. Se abre en el navegador.
    - En un teléfono: copie el archivo de la guía al teléfono. Ábralo en la aplicación de archivos y elija un navegador.
    - ¿La guía no empieza? Abra la página sencilla en su idioma.

offline-safe_title = Por si alguien le vigila
offline-safe =
    - Quien encuentre esta memoria o carpeta puede ver de qué trata. Guárdela solo donde sea seguro para usted.
    - Un archivo copiado a un teléfono o una computadora se queda allí hasta que usted lo borre. Si puede, use un dispositivo que nadie más mire.
    - Muchos dispositivos guardan una lista de los archivos abiertos. Salir de la página no borra esa lista.
    - En la guía, “Salir de esta página” abre una página vacía cuando no hay internet. Aquí y en las páginas sencillas, ese botón necesita internet. Si no hay, cierre la página.
    - Nada de lo que elija se guarda ni se envía, salvo que usted lo guarde o lo imprima.

offline-pass_title = Pasarla a otras personas
offline-pass = Puede copiar estos archivos y darlos a otras personas, si es seguro para usted y para ellas. Dé la carpeta entera, tal como está. Puede haber una versión más nueva: la de estos archivos está al final de este texto.

offline-check_title = Cómo comprobar los archivos
offline-check = La lista contiene un número largo por cada archivo. Si alguien cambia un archivo, su número cambia. En esta carpeta, escriba una de estas líneas en un terminal:
offline-check-windows = En Windows, esta línea muestra el número de un archivo:
offline-check-trust = Quien puede cambiar un archivo también puede cambiar la lista. Para mayor seguridad, compare con la lista de alguien de confianza.
