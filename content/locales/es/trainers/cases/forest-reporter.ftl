### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/forest-reporter.toml.

case-forest-reporter = El reportero y los camiones
    .about = Un reportero filma camiones que se llevan árboles de un bosque, y alguien lo sigue. ¿Sufre también un daño quien alza la voz por otras personas?
    .story =
        Anan trabaja en una radio de las colinas de Mekra. Allí hay dos aldeas que viven del bosque. Él es de la ciudad. De noche, filmó los camiones de una empresa maderera. La empresa corta árboles que no tiene permiso para cortar. Él no sabe quién compra la madera.

        Desde entonces, un hombre lo sigue. Anan recibió una nota: si no para, le harán daño. La empresa dice que lo llevará a los tribunales. En su bolsa encontró un rastreador. Así que Anan está en peligro, y es urgente.

        Responde como persona defensora o testigo. Entonces la guía pregunta si le hicieron algo por alzar la voz, y él dice que sí. A partir de ahí, sus respuestas tratan de eso: tiene menos seguridad y menos libertad para hablar, y vigilan su vida privada. Duerme mal. Esto sigue, y podría pasarle a la próxima persona que informe. A nadie más le ha pasado todavía.

        Quiere que pare. Necesita saber adónde ir, y un lugar seguro. Se sabe cuál es la empresa, y es mucho más fuerte. Nadie ha ido todavía a ninguna oficina. En la pregunta sobre las personas perjudicadas, eligió “Nada de esto”.
    .variant = A Anan no le hicieron nada. No está en peligro ni tiene miedo, y no es urgente. Por eso sus respuestas tratan de las aldeas. Mucha gente tiene allí menos comida y agua, y el bosque tardará mucho en volver. La empresa sigue, y pasa a la colina de al lado. Él quiere que pare, y que los árboles vuelvan a crecer. Necesita a alguien que actúe por las aldeas.
    .notes =
        Empiece por la seguridad. Recibir amenazas, que alguien le siga o le vigile, o que le demanden también es un daño. Ocurrió por los negocios de la empresa. Por eso el caso del propio Anan encaja en la definición. Muchas personas defensoras dicen: “Yo no sufrí un daño”. Deje que el grupo pregunte: ¿qué le hicieron a usted?

        En la variante no le hicieron nada. El caso de la gente de las aldeas encaja en la definición. Solo que esta no nombra el vínculo de Anan con esas personas. Para él no es eso lo que importa, así que el resultado empieza por la protección. Con otras partes del borrador, los Estados tendrían que proteger a los testigos, y hacer que las personas defensoras no sufran amenazas. Todavía no es ley.

        Un error frecuente: creer que el daño es solo daño en el cuerpo. Otro: llamar víctima a toda persona que alza la voz. Algunas no quieren esa palabra.
    .ask-1 = De lo que le hicieron a Anan, ¿qué es un daño, y a qué derechos humanos?
    .ask-2 = ¿Qué podría proteger a Anan esta semana?
    .ask-3 = ¿Qué respuestas cambiaron en la variante, y cuál importó más para el resultado?
