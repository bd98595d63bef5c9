### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/forest-reporter.toml.

case-forest-reporter = El reportero y los camiones
    .about = Un reportero filma camiones que se llevan árboles de un bosque. ¿Qué diría el borrador de quien no sufrió un daño, pero alza la voz?
    .story =
        Anan trabaja en una radio de las colinas de Mekra. Allí hay dos aldeas que viven del bosque. Él es de la ciudad y no perdió nada.

        De noche, Anan filmó los camiones de una empresa maderera. La empresa corta árboles que no tiene permiso para cortar. Las aldeas tienen ahora menos comida y agua, y el bosque tardará mucho en volver. Esto sigue, y la empresa pasa ya a la colina de al lado. Él no sabe quién compra la madera.

        Desde entonces, un hombre lo sigue. Anan recibió una nota: si no para, le harán daño. La empresa dice que lo llevará a los tribunales. Así que Anan está en peligro, y es urgente. También siente que vigilan su teléfono.

        Quiere que pare la tala y que vuelva el bosque. Necesita un lugar seguro al que acudir, y alguien que actúe por las aldeas. Se sabe cuál es la empresa, y es mucho más fuerte. Nadie ha ido todavía a ninguna oficina. En la pregunta sobre las personas perjudicadas, eligió “Nada de esto”.
    .variant = La empresa presionó a la radio, y despidieron a Anan por su reportaje. Ahora responde por sí mismo: perdió su trabajo y su libertad de hablar. No despidieron a nadie más.
    .notes =
        La definición de víctima trata de personas que sufrieron un daño. Anan dice que él no lo sufrió. Por eso no encaja, pero para él no es eso lo que importa. El resultado empieza por la protección de personas defensoras y testigos. Eso se apoya en otra parte del borrador. Muestre también las cláusulas relacionadas.

        En la variante, sufrió un daño porque alzó la voz. Puede responder por sí mismo, y la definición encaja. La protección contra las represalias sigue en la lista en los dos casos.

        Un error frecuente: creer que “no encaja” quiere decir “sin protección”. Otro: llamar víctima a toda persona que alza la voz. Algunas no quieren esa palabra. También aquí, empiece por la seguridad.
    .ask-1 = ¿Por qué el borrador no usa las mismas palabras para los testigos que para las víctimas?
    .ask-2 = ¿Qué podría proteger a Anan esta semana?
    .ask-3 = ¿Qué respuestas cambiaron en la variante, y cuál importó más para el resultado?
