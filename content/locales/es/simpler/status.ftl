### The result of Article 1 in simpler words. Never “usted es víctima” or “usted no es víctima”.

## Verdicts

status-fits = Sus respuestas encajan con lo que el borrador llama “víctima”
    .means =
        Según sus respuestas, se dan todas las partes. “Víctima” es la palabra del borrador. Es para una persona o un grupo que sufrió un daño así.

        El borrador aún no es ley. Hoy nadie está obligado a cumplirlo. Esto no es el consejo de un abogado. Solo un tribunal u otra oficina pública puede decidir un caso. Otras leyes pueden protegerle ya, o proteger a quienes sufrieron el daño. Pueden proteger más.

status-may_be_included = Lo que el borrador llama “víctima” también puede incluirle a usted
    .means =
        Según sus respuestas, la palabra encaja con la persona que sufrió el daño. También puede incluir a la familia más cercana de esa persona. Y a quienes dependen de ella.

        “Puede” lo deja abierto. El borrador no lo promete a cada persona de la familia. Quizá tenga que decidirlo la ley de un país o un tribunal.

        El borrador aún no es ley. Esto no es el consejo de un abogado. Otras leyes pueden protegerle ya. Pueden protegerle más.

status-unclear = Aún no podemos saber si esto encaja con lo que el borrador llama “víctima”
    .means =
        Algo sigue abierto. Quizá saltó una pregunta, o no tiene clara una respuesta. Eso no es un no.

        Puede cambiar o añadir una respuesta cuando quiera. También puede seguir. Así verá qué ofrecería el borrador si encaja. Otras leyes pueden protegerle en cualquier caso.

status-does_not_fit = Sus respuestas no encajan con lo que el borrador llama “víctima”
    .means =
        Esto solo trata de las palabras de un borrador. No es un juicio sobre usted, ni sobre lo que pasó. Lo que pasó sigue importando.

        ¿Alguna respuesta no es del todo correcta? Puede cambiarla. Eso puede cambiar lo que ve. “No lo tengo claro” siempre es una buena respuesta.

        Otras leyes pueden ayudarle, aunque este borrador no lo haga. También puede usar “Dónde acudir hoy”.

status-defender = El borrador haría que los países le protegieran como persona defensora o testigo
    .means =
        Los países que se sumen tendrían que proteger los derechos de los testigos. Defender los derechos humanos o la naturaleza tendría que ser seguro. Los derechos humanos son cosas a las que toda persona tiene derecho. Quienes los defienden deberían estar a salvo. Sin amenazas, violencia ni castigos por alzar la voz.

        Según sus respuestas, usted no sufrió un daño. Por eso esto no encaja con lo que el borrador llama “víctima”. Eso no quita nada a lo que usted hace. ¿Sufrió un daño por alzar la voz? Puede volver y responder por usted.

        El borrador aún no es ley. Otras leyes pueden protegerle hoy. También puede usar “Dónde acudir hoy”.

## The six parts

element-person = Una persona o un grupo que sufrió un daño
    .about = Una “víctima” es una persona o un grupo que sufrió un daño. La palabra también puede incluir a la familia más cercana. Y a quienes dependen de esa persona. No importa de dónde es alguien ni dónde vive.
    .yes = Según sus respuestas: alguien sufrió un daño. La palabra “víctima” abarca a esa persona, o puede incluirla.
    .no = Según sus respuestas: usted no sufrió un daño. No responde como parte de la familia más cercana de quien lo sufrió. No responde como alguien que depende de esa persona.
    .unknown = No sabemos aún quién sufrió el daño, o quién es usted para esa persona.

element-harm = Daño a un derecho humano
    .about = Los derechos humanos son cosas a las que toda persona tiene derecho. Hay daño cuando se quita un derecho o se hace más débil. Tiene que ser un derecho reconocido en todo el mundo. Por ejemplo, la vida, la salud o la casa.
    .yes = Según sus respuestas: se quitó un derecho humano, o se hizo más débil.
    .no = Según sus respuestas: no se quitó ni empeoró nada.
    .unknown = No sabemos aún si se quitó un derecho humano, o se debilitó.

element-business = Una empresa
    .about = Participó una empresa. Puede ser grande o pequeña. Puede ser del gobierno. Puede ser un banco, una aplicación o una persona que comercia. Los socios también cuentan, hasta donde lo diga la ley del país.
    .yes = Según sus respuestas: participó una empresa.
    .no = Según sus respuestas: no participó ninguna empresa.
    .unknown = Aún no podemos saber si participó una empresa.

element-conduct = Algo hecho o no hecho
    .about = Hubo algo que se hizo, o algo que no se hizo. Las dos cosas cuentan.
    .yes = Según sus respuestas: hubo algo que hicieron, o algo que no hicieron.
    .no = Según sus respuestas: no hubo ni una cosa ni otra.
    .unknown = Aún no podemos saber si hicieron algo, o si no lo hicieron.

element-connection = Relación con lo que hace la empresa
    .about = Tiene que ver con lo que hace una empresa, como fabricar, vender o prestar dinero. También cuenta en línea.
    .yes = Según sus respuestas: tiene que ver con lo que hace la empresa.
    .no = Según sus respuestas: no tiene que ver con lo que hace la empresa.
    .unknown = Aún no podemos saber si tiene que ver con lo que hace la empresa.

element-result = El daño vino de eso
    .about = Lo que se hizo o no se hizo llevó al daño. El borrador no dice que deba ser la única causa.
    .yes = Según sus respuestas: el daño vino de lo que hicieron o no hicieron.
    .no = Según sus respuestas: el daño vino de otra cosa.
    .unknown = Aún no podemos saber si el daño vino de lo que hicieron o no hicieron.
