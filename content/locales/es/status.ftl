### The result of Article 1: does the draft's definition of a victim fit, and the six parts of that definition.
###
### status-<status>: the verdict (at most 10 words); .means: at most 60 words. element-<part>: short name; .about; .yes, .no, .unknown.
### A verdict is about the draft's words: "sus respuestas encajan en la palabra", never "usted es víctima" or "no es víctima".

## Verdicts

# Every part of the definition is met. It may be the reader, their group, or someone they represent.
status-fits = Sus respuestas encajan en la palabra “víctima” del borrador
    .means =
        Según sus respuestas, se dan las seis partes de la definición del borrador. “Víctima” es su palabra para una persona o un grupo que sufrió un daño de esta manera.

        El borrador aún no es ley: ningún Estado tiene que cumplirlo. Solo un tribunal u otro organismo público puede resolver un caso. Otras leyes pueden proteger más, ya hoy.

# Article 1.1: "may also include". Keep the "puede": the draft does not say that family members always count.
status-may_be_included = La palabra “víctima” también puede incluirle, o a esa familia
    .means =
        Según sus respuestas, la palabra incluye a la persona que sufrió el daño. El borrador dice que también puede incluir a su familia inmediata y a quienes dependen de ella: usted, o esas personas.

        “Puede” lo deja abierto: quizá decida un tribunal o la ley de un país. El borrador aún no es ley. Otras leyes pueden proteger más.

# Part of the definition is open. Only where the open questions are not counted in the heading instead (verdict-open-*).
status-unclear = Aún no podemos saber si encaja en la palabra “víctima”
    .means =
        Falta algún dato para saberlo: una pregunta que saltó, o una respuesta que no tiene clara. Eso no es un no.

        Puede cambiar o añadir una respuesta cuando quiera. También puede seguir ahora y ver qué supondría el borrador si se cumple su definición. Otras leyes pueden protegerle en cualquier caso.

# Be kind. It is no judgement on the person or on what happened.
status-does_not_fit = Sus respuestas no encajan en la palabra “víctima” del borrador
    .means =
        Esto solo trata de las palabras de un borrador. No es un juicio sobre nadie. Lo que pasó sigue importando.

        ¿Alguna respuesta no es del todo correcta? Puede cambiarla. “No lo tengo claro” siempre es una buena respuesta. Otras leyes pueden ayudarle, aunque este borrador no lo haga. “Dónde acudir hoy” también es para usted.

# Only the reader’s own tie to the person harmed is not named: for example a friend. Say it kindly.
status-another = La palabra “víctima” del borrador incluye a la persona perjudicada
    .means =
        Según sus respuestas, la definición incluye a quien sufrió el daño. No nombra el vínculo que usted tiene con esa persona. Eso no juzga su cercanía.

        Esa persona, o su familia inmediata, podría responder. O usted puede responder como alguien que la ayuda. El borrador aún no es ley. Otras leyes pueden ayudar hoy.

# The same, where another part of the definition is still open.
status-another-open = La palabra “víctima” puede incluir a la persona perjudicada
    .means =
        Falta una respuesta para saberlo. Puede darla cuando quiera. La definición no nombra el vínculo que usted tiene con la persona perjudicada. Eso no juzga su cercanía.

        Esa persona, o su familia inmediata, podría responder. O usted puede responder como alguien que la ayuda. Otras leyes pueden ayudar hoy.

# Shown to a defender or witness to whom nothing was done, as far as they say. Articles 5.1 and 5.2.
status-defender = Con el borrador, los Estados tendrían que protegerle
    .means =
        ¿Le hicieron algo por alzar la voz? Demandas, despidos o seguimientos también dañan. Entonces la palabra “víctima” también puede incluirle.

        Los Estados que se sumen al tratado tendrían que proteger a testigos, y tomar medidas para la seguridad de quienes defienden los derechos humanos o la naturaleza. El borrador aún no es ley. Otras leyes pueden protegerle.

## The six parts of the definition

# Article 1.1
element-person = Una persona o un grupo que sufrió un daño
    .about = Una víctima es una persona o un grupo de personas que sufrió un abuso contra sus derechos humanos. La palabra también puede incluir a la familia inmediata de la persona perjudicada, y a quienes dependen de ella. En la definición no importa de qué país es alguien ni dónde vive.
    .yes = Según sus respuestas: alguien sufrió un daño, y la palabra “víctima” abarca a esa persona, o también puede incluirla.
    .no = La palabra “víctima” es para la persona perjudicada. También puede incluir a su familia inmediata y a quienes dependen de ella. Según sus respuestas, usted no está entre esas personas.
    .unknown = Aún no podemos saber quién sufrió el daño, o qué le une a usted a esa persona.

# Article 1.2
element-harm = Daño a un derecho humano
    .about = Hay daño cuando alguien ya no puede disfrutar de un derecho humano, o puede disfrutarlo menos. Tiene que ser un derecho reconocido en todo el mundo, como la vida, la salud, el trabajo justo, la casa o la privacidad.
    .yes = Según sus respuestas: alguien ya no puede disfrutar de un derecho humano, o puede disfrutarlo menos.
    .no = Según sus respuestas: no hubo daño.
    .unknown = Aún no podemos saber si alguien puede disfrutar menos de un derecho humano.

# Articles 1.4 and 1.6 ("as provided under the domestic law of the State")
element-business = Una empresa
    .about = Una empresa estaba detrás, participó, o se hizo para ella. Puede ser grande o pequeña, privada o del Estado: una compañía, un banco, un fondo, una aplicación o una sola persona que comercia. El vínculo entre dos empresas cuenta hasta donde lo diga la ley del país.
    .yes = Según sus respuestas: una empresa estaba detrás, participó, o se hizo para una empresa.
    .no = Según sus respuestas: ninguna empresa estaba detrás ni participó, y no se hizo para una empresa.
    .unknown = Aún no podemos saber si había una empresa detrás, o si lo que había detrás cuenta como empresa.

# Article 1.3 ("acts or omissions")
element-conduct = Acción u omisión
    .about = Hubo una acción (algo que se hizo) o una omisión (algo que se dejó de hacer). Las dos cuentan.
    .yes = Según sus respuestas: hicieron algo, o dejaron de hacer algo que debían.
    .no = Según sus respuestas: no hicieron nada, ni dejaron de hacer nada que debieran.
    .unknown = Aún no podemos saber si hubo algo que hicieron o que dejaron de hacer.

# Article 1.3 ("in connection with business activities")
element-connection = Relación con las actividades de la empresa
    .about = Ocurrió en relación con actividades empresariales. Son lo que hace una empresa, como fabricar, transportar, vender, dar servicios o prestar dinero, también en línea.
    .yes = Según sus respuestas: ocurrió en relación con lo que hace una empresa.
    .no = Según sus respuestas: no tuvo relación con lo que hace una empresa.
    .unknown = Aún no podemos saber si tiene relación con lo que hace una empresa.

# Article 1.3 ("results in an adverse human rights impact")
element-result = El daño se debe a eso
    .about = Lo que se hizo o se dejó de hacer llevó al daño. El borrador no dice que deba ser la única causa.
    .yes = Según sus respuestas: el daño se debe a lo que hicieron o dejaron de hacer.
    .no = Según sus respuestas: el daño se debe a otra cosa.
    .unknown = Aún no podemos saber si el daño se debe a lo que hicieron o dejaron de hacer.
