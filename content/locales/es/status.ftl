### The result of Article 1: does the draft's definition of a victim fit, and the six parts of that definition.
###
### status-<status>: the value is the verdict (a heading), .means says what it means and what it does not.
### element-<part>: the value is a short name; .about says what the part means; .yes, .no and .unknown say what follows
### from the answers.
###
### For translators. A verdict is about the draft's words, never about the person: "encaja con sus respuestas", never
### "usted es víctima" or "usted no es víctima". The reader may answer for someone else.

## Verdicts

# Every part of the definition is met. It may be the reader, their group, or someone they represent.
status-fits = La definición de víctima del borrador encaja con sus respuestas
    .means =
        Según sus respuestas, se dan todas las partes de la definición. “Víctima” es la palabra del borrador para una persona o un grupo que sufrió un daño de esta manera.

        El borrador aún no es ley, así que hoy nadie está obligado a cumplirlo. Esto no es consejo legal, y solo un tribunal u otro organismo estatal puede decidir un caso. Puede que otras leyes ya le protejan, o protejan a las personas perjudicadas. Y pueden proteger más.

# Article 1.1: "may also include". Keep the "puede": the draft does not say that family members always count.
status-may_be_included = La definición de víctima del borrador también puede incluirle a usted
    .means =
        Según sus respuestas, la definición encaja con la persona que sufrió el daño. El borrador dice que la palabra “víctima” también puede incluir a la familia inmediata de esa persona y a quienes dependen de ella.

        “Puede” lo deja abierto. El borrador no lo promete a cada familiar. Quizá tenga que decidirlo la ley de un país, o un tribunal.

        El borrador aún no es ley, y esto no es consejo legal. Otras leyes pueden protegerle ya, y protegerle más.

status-unclear = Aún no podemos saber si encaja la definición de víctima del borrador
    .means =
        Algo que lo decide sigue abierto: por ejemplo, una pregunta que saltó, o una respuesta que no tiene clara. Eso no es un no.

        Puede cambiar o añadir una respuesta cuando quiera. También puede seguir ahora y ver qué ofrecería el borrador si la definición encaja. Otras leyes pueden protegerle en cualquier caso.

# Be kind. It is no judgement on the person or on what happened.
status-does_not_fit = La definición de víctima del borrador no encaja con sus respuestas
    .means =
        Esto solo trata de las palabras de un borrador. No es un juicio sobre usted, ni sobre lo que le pasó a usted o a otras personas. Lo que pasó sigue importando.

        Si ve una respuesta que no es del todo correcta, puede cambiarla. Eso puede cambiar lo que ve aquí. “No lo tengo claro” siempre es una buena respuesta.

        Otras leyes pueden ayudarle, aunque este borrador no lo haga. También puede usar “Dónde acudir hoy”.

# Shown instead of "does_not_fit" to a defender or witness. Articles 5.1 and 5.2: protection is the point for them.
status-defender = El borrador haría que los Estados le protegieran como persona defensora o testigo
    .means =
        Los Estados que se sumen tendrían que proteger a los testigos frente a injerencias ilícitas en sus derechos. También tendrían que tomar medidas para que estén a salvo quienes defienden los derechos humanos y la naturaleza. Es decir: sin amenazas, violencia ni castigos por alzar la voz (represalias).

        Según sus respuestas, usted no sufrió un daño. Por eso la definición de víctima del borrador no encaja con ellas. Eso no quita nada a lo que usted hace. Si sufrió un daño por alzar la voz, puede volver atrás y responder por usted.

        El borrador aún no es ley. Otras leyes pueden protegerle hoy. También puede usar “Dónde acudir hoy”.

## The six parts of the definition

# Article 1.1
element-person = Una persona o un grupo que sufrió un daño
    .about = Una víctima es una persona o un grupo de personas que sufrió un abuso. La palabra también puede incluir a la familia inmediata de la persona perjudicada, y a quienes dependen de ella. No importa de qué país es alguien ni dónde vive.
    .yes = Según sus respuestas: alguien sufrió un daño, y la palabra “víctima” abarca a esa persona, o también puede incluirla.
    .no = Según sus respuestas: usted no sufrió un daño, y no responde como familia inmediata ni como alguien que depende de la persona perjudicada.
    .unknown = Aún no podemos saber quién sufrió el daño, o qué le une a esa persona.

# Article 1.2
element-harm = Daño a un derecho humano
    .about = Hay daño cuando se quita o se debilita un derecho humano. Tiene que ser un derecho reconocido en todo el mundo, como la vida, la salud, el trabajo justo, la casa o la privacidad.
    .yes = Según sus respuestas: se quitó o se debilitó un derecho humano.
    .no = Según sus respuestas: no se quitó ni empeoró nada.
    .unknown = Aún no podemos saber si se quitó o se debilitó un derecho humano.

# Articles 1.4 and 1.6 ("as provided under the domestic law of the State")
element-business = Una empresa
    .about = Participó una empresa. Puede ser grande o pequeña, privada o del Estado: una compañía, un banco, un fondo, una aplicación o una sola persona que comercia. También cuentan los vínculos con un socio, como un proveedor, hasta donde lo diga la ley del país.
    .yes = Según sus respuestas: participó una empresa.
    .no = Según sus respuestas: no participó ninguna empresa.
    .unknown = Aún no podemos saber si participó una empresa.

# Article 1.3 ("acts or omissions")
element-conduct = Algo hecho o no hecho
    .about = Hubo una acción (algo que se hizo) o una omisión (algo que no se hizo). Las dos cuentan.
    .yes = Según sus respuestas: hubo algo que hicieron, o algo que no hicieron.
    .no = Según sus respuestas: no hubo ni una cosa ni otra.
    .unknown = Aún no podemos saber si hubo alguna de las dos cosas.

# Article 1.3 ("in connection with business activities")
element-connection = Relación con las actividades de la empresa
    .about = Ocurrió en relación con actividades empresariales. Son lo que hace una empresa, como fabricar, transportar, vender, dar servicios o prestar dinero, también en línea.
    .yes = Según sus respuestas: ocurrió en relación con lo que hace la empresa.
    .no = Según sus respuestas: no tuvo relación con lo que hace la empresa.
    .unknown = Aún no podemos saber si tiene relación con lo que hace la empresa.

# Article 1.3 ("results in an adverse human rights impact")
element-result = El daño vino de eso
    .about = Lo que se hizo o no se hizo llevó al daño. El borrador no dice que deba ser la única causa.
    .yes = Según sus respuestas: el daño vino de lo que hicieron o no hicieron.
    .no = Según sus respuestas: el daño vino de otra cosa.
    .unknown = Aún no podemos saber si el daño vino de lo que hicieron o no hicieron.
