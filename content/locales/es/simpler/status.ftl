### The result of Article 1 in simpler words. Never “usted es víctima” or “usted no es víctima”.

## Verdicts

status-fits = Sus respuestas encajan en la palabra “víctima” del borrador
    .means =
        Según sus respuestas, se dan las seis partes. “Víctima” es la palabra del borrador. Es para una persona o un grupo al que una empresa dañó así.

        El borrador aún no es ley. Hoy ningún país tiene que cumplirlo. Solo un tribunal u otra oficina pública puede resolver un caso. Otras leyes pueden proteger más, ya hoy.

status-may_be_included = La palabra “víctima” también puede incluirle, o a esa familia
    .means =
        Según sus respuestas, la palabra incluye a quien sufrió el daño. También puede incluir a su familia más cercana. Y a quienes dependen de esa persona.

        “Puede” lo deja abierto. El borrador no lo promete a toda la familia. Quizá decida la ley de un país o un tribunal. El borrador aún no es ley. Otras leyes pueden proteger más.

status-unclear = Aún no podemos saber si encaja en la palabra “víctima”
    .means =
        Algo sigue abierto. Quizá saltó una pregunta, o no tiene clara una respuesta. Eso no es un no.

        Puede cambiar o añadir una respuesta cuando quiera. También puede seguir. Así verá qué supondría el borrador si encaja. Otras leyes pueden protegerle en cualquier caso.

status-does_not_fit = Sus respuestas no encajan en la palabra “víctima” del borrador
    .means =
        Esto solo trata de las palabras de un borrador. No es un juicio sobre usted, ni sobre lo que pasó. Lo que pasó sigue importando.

        ¿Alguna respuesta no es del todo correcta? Puede cambiarla. “No lo tengo claro” siempre es una buena respuesta. Otras leyes pueden ayudarle. También puede usar “Dónde acudir hoy”.

status-another = La palabra “víctima” del borrador incluye a la persona perjudicada
    .means =
        Según sus respuestas, la palabra incluye a quien sufrió el daño. No nombra qué le une a usted a esa persona. Eso no juzga su cercanía.

        La persona perjudicada podría responder. Su familia más cercana, también. O usted puede responder como alguien que la ayuda. El borrador aún no es ley. Otras leyes pueden ayudar hoy.

status-another-open = La palabra “víctima” puede incluir a la persona perjudicada
    .means =
        Falta una respuesta. Puede darla cuando quiera. La palabra no nombra qué le une a usted a la persona perjudicada. Eso no juzga su cercanía.

        La persona perjudicada podría responder. Su familia más cercana, también. O usted puede responder como alguien que la ayuda. Otras leyes pueden ayudar hoy.

status-defender = Con el borrador, los países tendrían que protegerle
    .means =
        ¿Le hicieron algo por alzar la voz? ¿Le demandaron, despidieron o siguieron? Eso también es un daño. Entonces la palabra “víctima” también puede incluirle.

        Los países que se sumen al tratado tendrían que proteger a testigos. Defender la naturaleza o los derechos humanos tendría que ser seguro. Los países tendrían que tomar medidas. El borrador aún no es ley.

## The six parts

element-person = Una persona o un grupo que sufrió un daño
    .about = Una “víctima” es una persona o un grupo que sufrió un daño. La palabra también puede incluir a la familia más cercana. Y a quienes dependen de esa persona. En el borrador no importa de dónde es alguien ni dónde vive.
    .yes = Según sus respuestas: alguien sufrió un daño. La palabra “víctima” abarca a esa persona, o puede incluirla.
    .no = La palabra “víctima” es para la persona perjudicada. También puede incluir a su familia más cercana. Y a quienes dependen de ella. Según sus respuestas, usted no está entre esas personas.
    .unknown = No sabemos aún quién sufrió el daño, o quién es usted para esa persona.

element-harm = Daño a un derecho humano
    .about = Los derechos humanos son cosas a las que toda persona tiene derecho. Hay daño cuando alguien ya no puede disfrutar del todo de uno. Tiene que ser un derecho reconocido en todo el mundo. Por ejemplo, la vida, la salud o la casa.
    .yes = Según sus respuestas: alguien ya no puede disfrutar del todo de un derecho humano.
    .no = Según sus respuestas: no hubo daño.
    .unknown = No sabemos aún si alguien no puede disfrutar del todo de un derecho humano.

element-business = Una empresa
    .about = Una empresa estaba detrás o participó. O se hizo para una empresa. Puede ser grande o pequeña. Puede ser del gobierno. Puede ser un banco, una aplicación o una persona que comercia. El vínculo entre dos empresas cuenta hasta donde lo diga la ley del país.
    .yes = Según sus respuestas: una empresa estaba detrás, participó, o se hizo para una empresa.
    .no = Según sus respuestas: ninguna empresa estaba detrás, y no se hizo para una empresa.
    .unknown = No sabemos aún si había una empresa detrás. O no sabemos si cuenta como empresa.

element-conduct = Algo que se hizo o se dejó de hacer
    .about = Alguien hizo algo, o dejó de hacer algo que debía. Las dos cosas cuentan.
    .yes = Según sus respuestas: hicieron algo, o dejaron de hacer algo que debían.
    .no = Según sus respuestas: no hicieron nada, ni dejaron de hacer nada que debieran.
    .unknown = No sabemos aún si hicieron algo, o dejaron de hacer algo.

element-connection = Relación con lo que hace la empresa
    .about = Lo que pasó tiene que ver con lo que hace una empresa, como fabricar, vender o prestar dinero. También cuenta en línea.
    .yes = Según sus respuestas: tiene que ver con lo que hace la empresa.
    .no = Según sus respuestas: no tiene que ver con lo que hace la empresa.
    .unknown = Aún no podemos saber si tiene que ver con lo que hace la empresa.

element-result = El daño se debe a eso
    .about = Lo que se hizo o se dejó de hacer llevó al daño. El borrador no dice que deba ser la única causa.
    .yes = Según sus respuestas: el daño se debe a lo que hicieron o dejaron de hacer.
    .no = Según sus respuestas: el daño se debe a otra cosa.
    .unknown = No sabemos aún si el daño se debe a lo que hicieron o dejaron de hacer.
