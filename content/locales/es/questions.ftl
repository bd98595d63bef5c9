### The questions: one message a question, in the order in which they are asked.
###
### The value is the question itself (it becomes the heading of the page). Attributes, in this order:
###   .short        one to five words, for a list of answers and for reasons
###   .why          why we ask
###   .help         terms explained, examples
###   .<option>     the words of an option; .<option>-hint is one short line under it
###
### For translators. Speak as you would to someone in trouble: short, warm, exact, no blame. Usted.
### One word for one thing: harm "daño", abuse "abuso", remedy "reparación", victim "víctima", the draft "el borrador",
### States "Estados", to speak up "alzar la voz". Do not assume whether a person is a man or a woman.

## Safety

# Articles 4.4 and 4.2(e). Keep it calm. Never promise help from us.
question-danger = ¿Hay alguien en peligro inmediato ahora?
    .short = Peligro ahora
    .why = Lo preguntamos primero porque aquí la seguridad va antes que todo. Si dice que sí, o no lo tiene claro, le mostramos qué puede hacer ahora.
    .help =
        Hay peligro inmediato si la vida o la salud de alguien corre peligro hoy o en los próximos días, si pueden llevarse a esa persona, o si no está a salvo donde está. Puede ser usted, su familia, alguien del trabajo, un testigo o cualquier persona. Por ejemplo:

        - Siguen o amenazan a alguien porque denunció lo que hace una mina, o esa persona ha desaparecido.
        - No dejan salir a alguien de su trabajo, de un barco, de una finca o de una casa.
        - Van a echar pronto a personas de sus casas, o del país.
        - Hay gente que respira o bebe veneno ahora. O que vive cerca de una fuga, un incendio o una represa que puede romperse.

        Su respuesta no se envía a nadie, así que esta guía no puede enviar ayuda.
    .yes = Sí
    .no = No
    .unsure = No lo tengo claro
    .unsure-hint = Si siente que no es seguro, puede elegir “Sí”.

## Status: does the definition of a victim fit (Article 1)

# Articles 1.1 and 4.2(d). "Defender": someone who stands up for human rights or the environment (Article 5.2).
# The options answer the question "¿Por quién responde?".
question-role = ¿Quién sufrió el daño?
    .short = Quién sufrió el daño
    .why = El borrador trata de personas que sufrieron un daño. También puede incluir a su familia inmediata (la más cercana) y a quienes dependen de ellas. Y protegería a quienes alzan la voz por otras personas.
    .help =
        Elija lo que mejor encaje. Puede volver después y responder por otra persona.

        - El daño no es solo en el cuerpo. Perder el sueldo, la tierra, la casa o la privacidad también es un daño. También lo son las amenazas, que le sigan, o que le lleven a un tribunal por alzar la voz.
        - ¿Lo sufrieron usted y su familia? Responda primero por usted.
        - ¿Perdió a su esposo, su esposa, su padre, su madre o un hijo o una hija? Elija “Alguien de mi familia”.
        - ¿Habla por su hijo o su hija de corta edad? Elija “Alguien a quien represento o ayudo”.
        - ¿Sufrió un daño mientras ayudaba a alguien? Elija “Yo”.
    .self = Yo
    .self-hint = También si me lo hicieron por alzar la voz.
    .group = Un grupo o una comunidad de la que formo parte
    .group-hint = Por ejemplo, una aldea, un pueblo indígena o quienes trabajan en un mismo lugar.
    .family = Alguien de mi familia, o alguien de quien dependo
    .family-hint = Por ejemplo, mi pareja, mi padre, mi madre, mi hijo o mi hija.
    .representative = Alguien a quien represento o ayudo
    .representative-hint = Por ejemplo, llevo su caso, o le ayudo por amistad o desde un sindicato.
    .defender = Nadie cercano. Defiendo a otras personas, o vi lo que pasó
    .defender-hint = Como persona defensora o testigo. Después preguntamos si le hicieron algo a usted.

# Article 1.1: "may also include the immediate family members or dependents of the direct victim".
# The draft does not define "immediate family": do not make the examples sound like a full list.
question-family_tie = ¿Qué le une a la persona que sufrió el daño?
    .short = Su vínculo con la persona
    .why = La palabra “víctima” del borrador también puede incluir a la familia inmediata. Y a las personas a cargo: quienes dependen de la persona perjudicada.
    .help =
        “Familia inmediata” es la familia más cercana. El borrador no da una lista de quién es. Un tribunal o la ley de un país puede tener la suya.

        Usted depende de alguien si necesita a esa persona para vivir: por dinero, comida, casa o cuidados. Por ejemplo, una abuela puede vivir de lo que gana su nieto.

        ¿Se cumplen dos de estas? Elija la primera. Si no lo sabe, “No lo tengo claro” deja la pregunta abierta.

        - Si usted también sufrió un daño, puede volver y elegir “Yo”.
        - Si solo quiere ayudar con el caso de esa persona, puede volver y elegir “Alguien a quien represento o ayudo”.
    .immediate_family = Soy de su familia más cercana (familia inmediata)
    .immediate_family-hint = Por ejemplo, esposa, esposo, pareja, padre, madre, hijo, hija, hermano o hermana.
    .dependant = Dependo de esa persona
    .dependant-hint = Por dinero, comida, casa o cuidados.
    .other_family = Otro familiar, o vivimos como familia
    .other_family-hint = Por ejemplo, el tío que me crió. El borrador lo deja abierto.
    .other = Otro vínculo
    .other-hint = Por ejemplo, amistad, vecindad o trabajo.
    .unsure = No lo tengo claro

# Articles 1.1 and 4.2(d).
question-represents = ¿Por quién actúa usted?
    .short = Por quién actúa
    .why = La palabra “víctima” es para quienes sufrieron el daño. También puede incluir a su familia inmediata y a quienes dependen de ellas. Por eso importa de quién es el caso.
    .help =
        Piense en la persona que haría la reclamación.

        - Quien lleva el caso de personas que enfermaron en el trabajo actúa por las personas perjudicadas. También la madre de una niña pequeña que sufrió un daño.
        - Un sindicato que ayuda a la viuda de un trabajador actúa por la familia inmediata.

        Si son las dos cosas, elija la primera.
    .harmed = La persona o las personas que sufrieron el daño
    .family_or_dependant = Su familia inmediata, o quienes dependían de ellas
    .family_or_dependant-hint = Por ejemplo, la viuda de un trabajador que murió.
    .unsure = No lo tengo claro

# Articles 1.1, 1.2, 4.2(e).
question-targeted = ¿Le han hecho algo por alzar la voz, por ayudar o por haber visto lo que pasó?
    .short = Si le hicieron algo
    .why = Si es así, la palabra “víctima” del borrador también puede incluirle. Las preguntas que siguen tratan entonces de lo que le hicieron.
    .help =
        No hace falta que haya violencia. Por ejemplo:

        - Alguien le amenaza, le sigue o vigila su teléfono.
        - Le llevan a un tribunal o le acusan de un delito. Cuentan mentiras sobre usted.
        - Perdió el trabajo, la casa o un permiso.

        Si no le hicieron nada, eso no quita nada a lo que usted hace. Con el borrador, los Estados tendrían que protegerle igualmente.
    .yes = Sí
    .no = No
    .unsure = No lo tengo claro

# Article 1.2. “threatened” and “other” leave this part of the definition open.
question-harm = ¿Qué es lo que alguien ya no puede hacer o tener, o solo con menos seguridad?
    .short = A qué afectó
    .why = Para el borrador, hay daño cuando alguien ya no puede disfrutar de un derecho humano, o puede disfrutarlo menos. Un derecho humano es algo que tiene toda persona, en todos los países.
    .help =
        Elija todo lo que corresponda. Cada opción es un derecho humano reconocido en todo el mundo. No tiene que contar lo que pasó.

        - Una fábrica no paga los sueldos: trabajo justo y seguro.
        - Una represa, hecha con dinero de un banco, inunda campos: tierra, casa o lo que hace falta para vivir.
        - Una aplicación pasa sus mensajes a otros: privacidad.
        - Los residuos de una mina dañan un río: un medio ambiente limpio, y quizá salud y agua.
        - Una tienda trata peor a la gente por su color de piel: violencia o peor trato.

        Con solo “Todavía nada” u “Otra cosa” no podemos saberlo. Eso no es un no.
    .life_safety = Vida y seguridad
    .life_safety-hint = Hubo muerte, encierro o peligro, o alguien no podía moverse con libertad.
    .health = Salud
    .health-hint = Enfermedad, lesión o falta de atención cuando hacía falta.
    .work = Trabajo justo y seguro
    .work-hint = Sueldo, horario, descanso, seguridad o entrar en un sindicato.
    .forced_or_child_labour = Trabajo forzado o trabajo infantil
    .forced_or_child_labour-hint = Trabajar a la fuerza, no poder irse, o niñas y niños en trabajos que les hacen daño.
    .land_home = Tierra, casa o lo que hace falta para vivir
    .land_home-hint = También comida, agua, pastos, caza o pesca.
    .education = Escuela o formación
    .education-hint = Por ejemplo, una escuela que cerró, o una niña o un niño que no puede ir.
    .environment = Un medio ambiente limpio y sano
    .environment-hint = Aire, suelo, ríos, mar o bosques.
    .violence_discrimination = Violencia, o peor trato que a otras personas
    .violence_discrimination-hint = Golpes, insultos, tocamientos, o peor trato por ser quien es.
    .privacy = Privacidad
    .privacy-hint = Espiar, o pasar a otros datos, fotos o mensajes privados. También el buen nombre.
    .expression = Hablar, reunirse o unirse a otras personas
    .expression-hint = También informar, protestar o formar un grupo.
    .culture = Cultura, idioma o fe
    .culture-hint = También lugares sagrados y el modo de vida de un pueblo.
    .threatened = Todavía nada, pero está a punto de pasar
    .threatened-hint = Por ejemplo, amenazan con un desalojo.
    .other = Otra cosa
    .other-hint = Por ejemplo, dinero perdido en una compra.
    .none = Nada de esto: no hubo daño
    .unsure = No lo tengo claro

# Articles 1.1, 1.3, 1.4, 1.6. “household” and “other_body” leave this part of the definition open.
question-business = ¿Había una empresa detrás, participó, o se hizo para ella?
    .short = Qué empresa
    .why = El borrador abarca los daños en relación con toda clase de empresas, grandes o pequeñas. No hace falta que la propia empresa lo haya hecho.
    .help =
        Elija todo lo que corresponda. No necesita un nombre, ni saber quién dio las órdenes.

        - Una empresa puede fabricar, transportar o vender cosas, dar un servicio o prestar dinero, también en línea. El borrador habla de “cualquier actividad económica o de otro tipo”.
        - Un taller con personas empleadas es una empresa. Un proveedor es en sí una empresa. Su vínculo con otra mayor cuenta hasta donde lo diga la ley del país.
        - ¿Actuaron la policía, soldados, una oficina o una banda para una empresa, o para abrirle paso? Elija “Otras personas que actuaron para una empresa”.
        - ¿Sufrió un daño alguien que trabaja en una casa particular? Elija el hogar. El borrador deja abierto si cuenta, y también si cuenta una escuela u organización benéfica.

        Si duda, elija “No lo tengo claro”. Así queda abierto.
    .company = Una empresa o compañía
    .company-hint = Por ejemplo, una fábrica, mina, finca, tienda, taller o constructora.
    .state_owned = Una empresa que es del Estado
    .state_owned-hint = Por ejemplo, de trenes, petróleo o electricidad.
    .finance = Un banco, un inversor o un fondo
    .finance-hint = Por ejemplo, quien prestó dinero para una represa o una carretera.
    .supplier = Otra empresa que trabaja con ella
    .supplier-hint = Un proveedor, contratista, empresa de seguridad o agencia de empleo. O una que le pertenece (filial).
    .platform = Un servicio en línea o una aplicación
    .platform-hint = Por ejemplo, de viajes, pedidos, mensajes o préstamos.
    .trader = Una persona que hace negocios por su cuenta
    .trader-hint = Por ejemplo, quien comercia o alquila viviendas.
    .for_business = Otras personas que actuaron para una empresa, o para abrirle paso
    .for_business-hint = Policía, soldados, una oficina o una banda.
    .household = Un hogar particular que paga por un trabajo
    .household-hint = Por ejemplo, por limpieza o cuidados.
    .other_body = Una escuela, clínica, organización benéfica, grupo religioso o club
    .none = Nada de esto
    .none-hint = Por ejemplo, solo actuó el Estado en sus funciones, o fue una pelea privada.
    .unsure = No lo tengo claro

# Articles 1.3 ("acts or omissions") and 1.8 (how a business looks for harm and prevents it; Article 6.4 would make it a duty).
question-conduct = ¿Fue algo que hicieron, o algo que debieron hacer y no hicieron?
    .short = Acción u omisión
    .why = El borrador abarca las dos cosas: lo que se hizo y lo que se dejó de hacer.
    .help =
        Hablamos de quienes nombró en la pregunta anterior. Si las dos cosas son verdad, elija las dos. No necesita saber por qué.

        Algo que hicieron:

        - Una finca echó veneno cerca de las casas.
        - Una empresa despidió a gente por entrar en un sindicato.
        - Una aplicación vendió datos privados.

        Algo que debieron hacer y no hicieron:

        - Una mina no avisó de una fuga.
        - Un taller no dio equipo de seguridad.

        Un accidente a menudo viene de algo que se hizo o se dejó de hacer, como una máquina vieja, un techo débil o falta de formación. Si duda, elija “No lo tengo claro”.
    .act = Algo que hicieron
    .omission = Algo que debieron hacer y no hicieron
    .none = Ni una cosa ni otra
    .none-hint = Por ejemplo, una tormenta que ninguna empresa empeoró.
    .unsure = No lo tengo claro

# Article 1.3: "in connection with business activities". The examples say "lo más probable": a court would decide.
question-connection = ¿Ocurrió en relación con las actividades de la empresa?
    .short = Relación con la empresa
    .why = El borrador abarca lo que ocurre en relación con actividades empresariales. Eso es amplio. Una pelea privada puede quedar fuera.
    .help =
        Las actividades son lo que hace la empresa: fabricar, transportar, vender, dar servicios o prestar dinero, en línea o no. No tiene que ocurrir en su terreno ni en horas de trabajo. Si no sabe de ninguna empresa, salte esta pregunta o elija “No lo tengo claro”.

        Lo más probable es que sí:

        - Los guardias de una mina paran a gente en el camino de una aldea.
        - La policía desaloja casas para abrir paso a una mina.
        - Un proveedor no paga a quienes cosen ropa para una marca lejana.
        - Las reglas de una aplicación dejan sin cobrar a quienes conducen.

        Lo más probable es que no:

        - Dos personas que trabajan en la misma tienda se pelean por un asunto de familia.
    .yes = Sí
    .no = No
    .unsure = No lo tengo claro

# Articles 1.3 ("results in an adverse human rights impact") and 1.2.
question-result = ¿El daño fue resultado de lo que hicieron o dejaron de hacer?
    .short = De dónde vino el daño
    .why = Para el borrador, lo que se hizo o se dejó de hacer tiene que haber llevado al daño.
    .help =
        “Resultado” quiere decir que una cosa llevó a la otra. Por ejemplo:

        - Gente que trabajaba sin mascarilla respiró polvo y enfermó.
        - Se tiraron residuos, y el pozo de la aldea se echó a perder.
        - Una empresa perdió sus datos, y alguien robó dinero con ellos.

        Aquí no tiene que probarlo. El borrador no dice que deba ser la única causa. Si aún no ha pasado, pregúntese si vendría de esto. Si no lo sabe, elija “No lo tengo claro”.
    .yes = Sí
    .no = No
    .unsure = No lo tengo claro

# Article 1.1, last sentence: "identified, apprehended, prosecuted, or convicted". No answer here changes the status.
question-responsible = ¿Qué se sabe de quién es responsable?
    .short = Quién es responsable
    .why = En la definición del borrador, esta respuesta no cuenta en contra de nadie. Una persona puede ser víctima aunque no se sepa quién es responsable, o no haya habido detención, juicio ni condena.
    .help =
        “Responsable” es la persona o la empresa que lo hizo, o que debió actuar y no actuó. ¿Conoce la empresa, pero no sabe si tiene la culpa? Elija “Se sabe quién fue”.

        Aquí no cuenta un caso que hayan abierto contra usted.

        A menudo cuesta ver quién está detrás: el dueño de un barco, la empresa de una aplicación, una empresa detrás de otra. No necesita un nombre. Por favor, no intente averiguarlo si no es seguro.
    .unknown = Nadie sabe quién fue
    .identified = Se sabe quién fue, pero no se ha abierto un caso en su contra
    .in_process = Hay una investigación, una detención o un juicio contra quien lo hizo
    .convicted = Ya se decidió que esa persona o empresa es responsable
    .unsure = No lo tengo claro

# Articles 1.1 and 1.5(a), (b), (c). Keep "importante" (significant) in both.
question-borders = ¿Hay relación con otro país?
    .short = Otros países
    .why = Puede importar para saber dónde se podría reclamar. En la definición del borrador, su nacionalidad o dónde vive no cuenta en contra de nadie. Las leyes de hoy pueden ser distintas.
    .help =
        Elija todo lo que corresponda. Tener la nacionalidad de un país es tener su ciudadanía. No preguntamos por papeles ni por permiso de residencia.

        - Una persona extranjera sufre heridas en una obra: alguien que sufrió el daño viene de otro país.
        - Un barco pesca en los mares de dos países: más de un país.
        - Unas camisas se planean y encargan en un país y se cosen en otro: una empresa de otro país hizo una parte importante.
        - Humo o agua sucia cruza una frontera: un efecto importante.

        El borrador abarca también empresas dentro de un solo país. Por eso “Ninguna relación con otro país” vale tanto como cualquier otra respuesta.
    .foreign_person = Alguien que sufrió el daño viene de otro país, o vive en otro
    .several_states = Lo que hizo la empresa ocurrió en más de un país
    .run_from_abroad = Una empresa de otro país, o que trabaja con ella, hizo una parte importante
    .run_from_abroad-hint = La planeó, dirigió, diseñó, fabricó, almacenó o envió. Por ejemplo, quien es dueño o compra.
    .effects_abroad = Lo que hizo la empresa tiene un efecto importante en otro país
    .none = Ninguna relación con otro país
    .unsure = No lo tengo claro

## What happened and what would help (Articles 1.9 and 4)

# Articles 1.9 (cessation) and 4.4. "Abuso" is the draft’s word for the act or omission, not for the harm that lasts.
question-ongoing = ¿Sigue ocurriendo lo que causó el daño (el abuso)?
    .short = Sigue ocurriendo
    .why = Si sigue, hacer que pare puede ser parte de lo que repara el daño.
    .help =
        “Abuso” es la palabra del borrador para lo que hicieron, o dejaron de hacer, y llevó al daño. Sigue ocurriendo, por ejemplo, cuando:

        - Los sueldos siguen sin pagarse.
        - Los residuos siguen cayendo al río, o no se limpian.
        - Las fotos o los datos siguen en internet.
        - La gente sigue sin poder volver a su tierra.

        El dolor, la enfermedad o la pérdida pueden durar aunque el abuso haya parado. Sobre eso preguntamos después.
    .yes = Sí
    .no = No
    .unsure = No lo tengo claro

# Article 4.4: "urgent situations that present a serious risk of or an ongoing human rights abuse".
question-urgent = ¿Es urgente? ¿Sería tarde si se espera?
    .short = Urgente
    .why = El abuso puede seguir ocurriendo. O puede haber un riesgo grave de que empiece, empeore o vuelva pronto. Si eso es urgente, el borrador permitiría a las víctimas pedir protección a los Estados mientras se resuelve un caso.
    .help =
        “Urgente” quiere decir que esperar al final de un caso puede ser demasiado tarde. Por ejemplo:

        - Unas máquinas van a arrasar un bosque o una aldea la próxima semana.
        - Van a expulsar pronto del país a alguien que denunció abusos en su trabajo.
        - Unos guardias han dicho que volverán esta noche.
        - Las paredes de un taller tienen grietas nuevas.

        Puede ser urgente aunque ahora mismo no haya nadie en peligro.
    .yes = Sí
    .no = No
    .unsure = No lo tengo claro

# Articles 1.9 and 4.2(c). Gentle words: "loved_one" covers death and disappearance.
question-losses = ¿Qué se perdió, y qué se dañó?
    .short = Qué se perdió
    .why = Una reparación es lo que ayuda a reparar el daño. Qué ayudaría depende de lo que se perdió.
    .help =
        Elija todo lo que corresponda. Tómese su tiempo. Puede saltar esta pregunta o hacer una pausa.

        Puede ser algo que se compra con dinero, como una barca, una cosecha o un sueldo. Puede ser algo que el dinero no compra, como el buen nombre, un lugar sagrado o la tranquilidad.

        Aquí no tiene que probar nada.
    .money = Dinero o ingresos
    .money-hint = También una cosecha, clientes o gastos que hubo que pagar.
    .home_land_property = Casa, tierra o pertenencias
    .job_school_papers = Un empleo, un lugar en la escuela o papeles
    .job_school_papers-hint = Por ejemplo, un pasaporte, un permiso o un título de propiedad de la tierra.
    .freedom = Libertad
    .freedom-hint = Retención, encierro o no poder irse.
    .body = Salud física
    .mind = Tranquilidad
    .mind-hint = Por ejemplo, miedo, pena o dormir mal.
    .loved_one = Un ser querido
    .loved_one-hint = Alguien que murió o ha desaparecido.
    .privacy = Privacidad
    .privacy-hint = Por ejemplo, fotos o datos que otros vieron.
    .reputation = El buen nombre
    .culture = Cultura, fe o un lugar sagrado
    .pollution = Aire, agua o suelo limpios
    .nature = Naturaleza
    .nature-hint = Por ejemplo, un bosque, un arrecife, animales o peces.
    .other = Otra cosa
    .none = No se perdió ni se dañó nada
    .unsure = No lo tengo claro

# Articles 1.9, 4.2(c) and 7.5(b). The lists of the draft are open ("such as"): never suggest that a wish is closed.
question-wishes = ¿Qué ayudaría a reparar el daño?
    .short = Qué ayudaría
    .why = Los Estados que se sumen al tratado tendrían que tomar medidas para que se pregunte a las víctimas qué reparación quieren. Por eso también le preguntamos a usted.
    .help =
        Elija todo lo que ayudaría. Puede ser más de una cosa. Nada de esto es una exigencia. Lo que no elija no se pierde: la lista del borrador es abierta.

        - “Atención y apoyo” puede ser atención médica, alguien con quien hablar, o ayuda para volver al trabajo o a la escuela.
        - Una “sanción” puede ser una multa u otro castigo que prevé la ley.
        - “Que no vuelva a pasar” puede ser máquinas más seguras, reglas nuevas o controles regulares.
    .get_back = Recuperar lo que se quitó
    .get_back-hint = Por ejemplo, tierra, empleo, papeles o sueldo.
    .money = Dinero que compense el daño
    .care = Atención y apoyo
    .stop = Que pare
    .apology = Una disculpa
    .truth = Que se diga la verdad
    .truth-hint = Qué pasó, y por qué.
    .punish = Una sanción para quienes son responsables
    .never_again = Que no vuelva a pasar
    .clean_up = Que se limpie el lugar
    .restore_nature = Que se recupere la naturaleza
    .restore_nature-hint = Por ejemplo, árboles, peces o un río.
    .other = Otra cosa
    .none = Nada de esto
    .unsure = No lo tengo claro
    .unsure-hint = Puede decidirlo después.

# Article 1.9 ("guarantees of non-repetition").
question-repeat = ¿Podría pasar otra vez, a la misma persona o a otras?
    .short = Podría repetirse
    .why = Una reparación también puede ser tomar medidas para que no vuelva a pasar.
    .help =
        Piense en cualquiera: usted, gente del trabajo o del barrio, otra gente que usa la aplicación, o personas de otro lugar. Por ejemplo:

        - La máquina que hirió a alguien se sigue usando.
        - La empresa planea una mina igual en el valle de al lado.
        - La aplicación no ha cambiado sus reglas.
    .yes = Sí
    .no = No
    .unsure = No lo tengo claro

# Articles 4.2(d) ("class action in appropriate cases") and 7.4(f) ("the possibility of group actions").
question-many_affected = ¿Sufrieron otras personas el mismo tipo de daño?
    .short = Daño a otras personas
    .why = Cuando varias personas sufren un daño, el borrador les permitiría reclamar juntas donde sea adecuado para el caso.
    .help =
        No necesita nombres ni números. Por ejemplo:

        - Tampoco cobraron otras personas de la misma finca.
        - Enfermaron otras familias del mismo río.
        - Perdió dinero otra gente que usa la misma aplicación.

        Si no lo sabe, no pasa nada. No hace falta ir a preguntar si no es seguro.
    .yes = Sí
    .no = No
    .unsure = No lo tengo claro

## Protection and support (Articles 4 and 7)

# Articles 4.2(e), 7.3(d) and 7.4(c). "Represalias" is the draft's "reprisals", as in findings.ftl.
question-fears = ¿Qué hace difícil alzar la voz?
    .short = Alzar la voz
    .why = Los Estados que se sumen al tratado tendrían que proteger a las víctimas frente a amenazas y castigos por alzar la voz (represalias). Por eso importa lo que usted teme.
    .help =
        Elija todo lo que corresponda, para usted o para las personas perjudicadas.

        - Un castigo puede ser perder el empleo, el cuarto, la cama en un albergue o un permiso.
        - Algunas empresas van a los tribunales para callar a la gente. Algunas difunden mentiras.
        - La vigilancia puede ser un teléfono, una cámara, un guardia o alguien que vive cerca.
        - A algunas personas les piden contarlo una y otra vez. Eso puede doler de nuevo.

        Tener miedo no es debilidad. No tiene ninguna obligación de alzar la voz.
    .threats = Amenazas o violencia
    .retaliation = Perder el trabajo, la casa o servicios
    .legal_smear = Demandas, acusaciones penales o mentiras contra alguien
    .watched = Vigilancia, o que se haga pública la vida privada
    .status = Que denuncien, detengan o expulsen a alguien por sus papeles
    .status-hint = Por ejemplo, ante la oficina de migración.
    .reliving = Tener que vivirlo otra vez
    .reliving-hint = Por ejemplo, contarlo una y otra vez.
    .none = Nada de esto
    .unsure = No lo tengo claro

# Articles 4.2(e), 4.2(g), 7.1 and 7.2(a); the groups follow the draft’s preamble and Article 16.4.
question-situation = ¿Algo de esto describe a la persona o las personas perjudicadas?
    .short = Sobre quienes sufrieron el daño
    .why = Los Estados que se sumen al tratado tendrían que ver qué necesita cada persona. Algunas encuentran más obstáculos que otras. No tiene que responder.
    .help =
        Elija todo lo que corresponda, o “Prefiero no decirlo”. Piense en la persona que sufrió el daño. Si perdió a alguien, también puede pensar en usted. Su respuesta no se envía a nadie. Si alguien puede mirar su pantalla, puede saltar esta pregunta.

        Estar en esta lista no dice nada malo de nadie. Trata de los obstáculos en el camino hacia una reparación, y de lo que los Estados deberían hacer frente a ellos. Por ejemplo:

        - Una oficina solo tiene escaleras.
        - Alguien que migró y trabaja en una finca tiene papeles en un idioma que no puede leer.
        - A una niña le hacen preguntas pensadas para personas adultas.
        - Nadie pregunta a las mujeres de una aldea qué perdieron.
    .woman_girl = Una mujer o una niña
    .child = Una persona menor de 18 años
    .older = Una persona mayor
    .disability = Una persona con discapacidad
    .indigenous = Una persona indígena o un pueblo indígena
    .indigenous-hint = Un pueblo que vivía allí antes, con sus propias costumbres.
    .migrant_refugee = Una persona migrante o refugiada
    .african_descent = Una persona afrodescendiente
    .african_descent-hint = Con raíces familiares en África.
    .other_marginalised = Alguien de otro grupo al que a menudo se trata mal o se excluye
    .other_marginalised-hint = Por su casta, su fe, su pobreza, la persona a la que ama, o por haber huido dentro de su país.
    .none = Nada de esto
    .prefer_not = Prefiero no decirlo

# Articles 4.2(d), 4.2(f) and 7.3(b). "Reclamación": what a person asks a court or another office for.
question-needs = ¿Qué información o ayuda hace falta?
    .short = Información y ayuda
    .why = Los Estados que se sumen al tratado tendrían que dar a las víctimas acceso a información, y asistencia jurídica para buscar una reparación. La asistencia jurídica es ayuda de un abogado o una abogada. A menudo es gratis o cuesta poco.
    .help =
        Elija todo lo que ayudaría, a usted o a las personas perjudicadas.

        - Una reclamación es lo que se pide que decida un tribunal u otro organismo público (una oficina del Estado).
        - Los datos que tiene una empresa pueden ser listas de sueldos, resultados de análisis o contratos. O el nombre de quien está detrás de una marca o una aplicación.
        - Otro formato puede ser letra grande, audio, lengua de señas o palabras fáciles.
        - Quien actúe por otra persona puede ser un abogado o una abogada, un sindicato o alguien de confianza.
    .rights_info = Qué derechos tienen las personas
    .where_to_go = Adónde ir, y qué se puede hacer allí
    .claim_status = En qué punto está una reclamación ya presentada
    .company_info = Datos que tiene una empresa o un organismo público
    .company_info-hint = Datos sobre la empresa y lo que hizo.
    .language = Información en otro idioma
    .format = Información en otro formato
    .format-hint = Por ejemplo, letra grande, audio, lengua de señas o palabras fáciles.
    .child_friendly = Información que pueda entender una niña o un niño
    .someone_to_act = Alguien que hable o actúe por las personas perjudicadas
    .protection = Un lugar seguro, o alguien con quien hablar
    .help_to_take_part = Ayuda para seguir un caso y participar en él
    .none = Nada de esto
    .unsure = No lo tengo claro

# Articles 7.2(b), 7.3(a), 7.3(c), 7.4(a), (b), (d), (e). 7.4(b) is about offices that enforce prevention by businesses.
question-barriers = ¿Qué impide llegar a una reparación?
    .short = Obstáculos
    .why = Los Estados que se sumen al tratado tendrían que reducir esos obstáculos paso a paso. Lo harían conforme a sus propios sistemas legales.
    .help =
        Elija todo lo que ocurra ahora, o lo que usted tema.

        - “Los gastos de la otra parte”: en algunos países, quien pierde un caso paga los abogados de la otra parte.
        - “Lejos” también puede ser que no haya camino, ascensor, permiso en el trabajo o internet.
        - “Más poder” puede ser más dinero, más abogados o amigos influyentes.
        - “Pruebas” pueden ser recibos de sueldo, fotos, mensajes, papeles médicos o personas que lo vieron.
        - “Un organismo público que controla a las empresas” puede ser una oficina de trabajo, salud, datos o medio ambiente.
    .lawyer_cost = Un abogado o una abogada cuesta demasiado
    .court_fees = Las tasas judiciales son demasiado altas
    .losing_costs = Tener que pagar los gastos de la otra parte si se pierde el caso
    .far = El tribunal o el organismo está lejos, o es difícil entrar
    .procedure = Los trámites son muy difíciles, muy lentos o no están pensados para gente como yo
    .time_limit = Puede ser demasiado tarde (un plazo)
    .power = La empresa tiene mucho más poder
    .bias = El tribunal o el organismo tiene presiones, o toma partido
    .evidence_held = Otros tienen las pruebas
    .evidence_held-hint = Por ejemplo, la empresa tiene los papeles.
    .hard_to_prove = Es difícil de probar
    .other_country = Dicen que le toca a otro país
    .agency_lacks_means = A un organismo público que controla a las empresas le falta personal, dinero o poder
    .other = Otra cosa
    .none = Nada de esto
    .unsure = No lo tengo claro

# Articles 1.10, 7.2(c), 7.3(b), 7.5(a). Meant are offices of the State (1.10 "relevant State agencies"), not the business itself.
question-proceedings = ¿Ha pedido alguien ayuda a un tribunal, a la policía o a otro organismo público? ¿Qué pasó?
    .short = Tribunal u otro organismo
    .why = El borrador dice qué tendrían que hacer los Estados para que esos organismos ayuden a las víctimas. Lo que sigue depende de hasta dónde se ha llegado.
    .help =
        Los organismos públicos son oficinas del Estado que pueden investigar o decidir. Por ejemplo, un tribunal, la policía, una oficina de trabajo, de medio ambiente o de datos, o una comisión de derechos humanos. Pudo pedirlo usted, quien lleva su caso, un sindicato u otra persona.

        ¿La empresa le llevó a un tribunal? Eso no cuenta aquí. Tampoco cuenta una queja ante la propia empresa o el propio banco: en ese caso elija “No, todavía no”. Si se acudió a varios, elija el que más le importe.

        Una reparación puede ser muchas cosas: un pago, recuperar el empleo, una limpieza, una orden de parar. Si se decidió una reparación, después preguntamos cómo fue.
    .not_started = No, todavía no
    .ongoing = Sí, y sigue en marcha
    .refused = Sí, pero el organismo público no lo aceptó
    .ended_without = Sí, pero acabó sin reparación
    .ended_with_remedy = Sí, y se decidió una reparación
    .unsure = No lo tengo claro

# Articles 7.5(b) ("meaningfully consulted") and 7.5(c). Asked only when a remedy was decided.
question-delivery = ¿Pasó algo de esto con la reparación decidida?
    .short = Cómo fue la reparación
    .why = Los Estados que se sumen al tratado tendrían que tomar medidas para que se pregunte a las víctimas por la reparación. Los organismos públicos también tendrían que poder comprobar que una empresa la cumple.
    .help =
        Elija las dos si las dos son ciertas.

        - No se preguntó: por ejemplo, se hicieron casas nuevas donde nadie quería.
        - No se cumplió: por ejemplo, solo llegó la mitad del pago, o la limpieza nunca empezó.

        Si fue bien, elija “Nada de esto”.
    .not_consulted = No se preguntó a las personas perjudicadas qué reparación querían
    .not_delivered = La reparación no se ha cumplido, o solo en parte
    .none = Nada de esto
    .unsure = No lo tengo claro
