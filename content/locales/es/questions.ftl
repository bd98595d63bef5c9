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
    .why = Lo preguntamos primero porque aquí la seguridad va antes que todo. Si dice que sí, le mostramos en qué pensar ahora mismo.
    .help =
        Hay peligro inmediato si alguien puede sufrir heridas muy pronto, si pueden llevarse a esa persona, o si no está a salvo donde está. Puede ser usted, su familia, alguien del trabajo, un testigo o cualquier persona. Por ejemplo:

        - Siguen o amenazan a alguien porque alzó la voz sobre una mina.
        - Tienen a alguien encerrado en el trabajo, o no le dejan salir de un barco, una finca o una casa.
        - Van a echar pronto a personas de sus casas.
        - Hay gente que trabaja o vive cerca de una fuga, un incendio o una represa que puede romperse.

        Su respuesta no se envía a nadie, así que esta guía no puede enviar ayuda.
    .yes = Sí
    .no = No
    .unsure = No lo tengo claro
    .unsure-hint = Si siente que no es seguro, puede elegir “Sí”.

## Status: does the definition of a victim fit (Article 1)

# Articles 1.1 and 4.2(d). "Defender": someone who stands up for human rights or the environment (Article 5.2).
# The options answer the question "¿Por quién responde?".
question-role = ¿Por quién responde?
    .short = Por quién responde
    .why = El borrador trata de personas que sufrieron un daño. También puede incluir a su familia inmediata (la más cercana) y a quienes dependen de ellas. Y dice algo sobre quienes hablan por otras personas.
    .help =
        Elija lo que mejor encaje. Puede volver después y responder por otra persona.

        - “Sufrir un daño” no es solo daño en el cuerpo. Perder el sueldo, la tierra, la casa o la privacidad también es un daño.
        - Si sufrió un daño porque alzó la voz, elija “Por mí”.
        - Si lo sufrieron usted y su familia, responda primero por usted.
        - Si ayuda a una familia, piense al responder en la persona que sufrió el daño.
        - Una persona defensora es quien defiende los derechos humanos o la naturaleza. Un testigo es quien vio o sabe lo que pasó.
    .self = Por mí
    .self-hint = Sufrí un daño.
    .group = Por un grupo o una comunidad de la que formo parte
    .group-hint = Por ejemplo, una aldea, un pueblo o quienes trabajan en un mismo lugar.
    .family = Por alguien de mi familia, o alguien de quien dependo
    .family-hint = Esa persona sufrió un daño.
    .representative = Por alguien a quien represento o ayudo
    .representative-hint = Esa persona sufrió un daño. Por ejemplo, llevo su caso, o le ayudo desde un sindicato o por amistad.
    .defender = Por mí, como persona defensora o testigo que no sufrió un daño
    .defender-hint = Defiendo a otras personas, o vi lo que pasó.

# Article 1.1: "may also include the immediate family members or dependents of the direct victim".
# The draft does not define "immediate family": do not make the examples sound like a full list.
question-family_tie = ¿Qué le une a la persona que sufrió el daño?
    .short = Su vínculo con la persona
    .why = El borrador dice que la palabra “víctima” también puede incluir a la familia inmediata. Y a las personas a cargo (quienes dependen de la persona perjudicada).
    .help =
        “Familia inmediata” es la familia más cercana. A menudo es la pareja, el padre o la madre, un hijo o una hija, un hermano o una hermana. El borrador no da una lista. Un tribunal o la ley de un país puede tener la suya.

        Usted depende de alguien si necesita a esa persona para vivir: por dinero, comida, casa o cuidados. Por ejemplo, una abuela puede vivir de lo que su nieto gana en una obra.

        Si no lo sabe, “No lo tengo claro” deja la pregunta abierta.

        - Si usted también sufrió un daño, puede volver y elegir “Por mí”.
        - Si solo quiere ayudar con el caso de esa persona, puede volver y elegir “Por alguien a quien represento o ayudo”.
    .immediate_family = Soy familia inmediata
    .immediate_family-hint = Por ejemplo, esposa, esposo, pareja, padre, madre, hijo, hija, hermano o hermana.
    .dependant = Dependo de esa persona
    .dependant-hint = Por dinero, comida, casa o cuidados.
    .other = Otro vínculo
    .other-hint = Por ejemplo, amistad, vecindad o familia lejana.
    .unsure = No lo tengo claro

# Article 1.2: a harm is "a reduction in or removal of a person’s ability to enjoy an internationally recognized human right".
# Each option is such a right in everyday words. Only "Otra cosa" leaves this part of the definition open.
question-harm = ¿Qué se quitó o empeoró?
    .short = Qué se dañó
    .why = Para el borrador, hay daño cuando se quita o se debilita un derecho humano. Un derecho humano es algo que tiene toda persona, en todos los países.
    .help =
        Elija todo lo que corresponda. Cada opción es un derecho humano reconocido en todo el mundo. No tiene que contar lo que pasó.

        - Una fábrica no paga los sueldos: “Trabajo justo y seguro”.
        - Una represa, hecha con dinero de un banco, inunda campos: “Tierra, casa o medios de vida”.
        - Una aplicación pasa sus mensajes a otros: “Privacidad”.
        - Los residuos de una mina dañan un río: “Un medio ambiente limpio y sano”, y quizá “Salud”.
        - Una tienda trata peor a la gente por su color de piel: “Una vida sin violencia ni trato desigual”.

        Si elige solo “Otra cosa”, no podemos saber si se trata de un derecho humano. Eso no es un no.
    .life_safety = Vida y seguridad
    .life_safety-hint = Hubo muerte, heridas, encierro o peligro.
    .health = Salud
    .health-hint = Enfermedad, lesión o falta de atención cuando hacía falta.
    .work = Trabajo justo y seguro
    .work-hint = Sueldo, horario, descanso, seguridad o entrar en un sindicato.
    .forced_or_child_labour = Una vida sin trabajo forzado ni trabajo infantil
    .forced_or_child_labour-hint = Trabajar a la fuerza, no poder irse, o niñas y niños en trabajos que les hacen daño.
    .land_home = Tierra, casa o medios de vida
    .land_home-hint = También comida, agua, pastos, caza o pesca.
    .environment = Un medio ambiente limpio y sano
    .environment-hint = Aire, suelo, ríos, mar o bosques.
    .violence_discrimination = Una vida sin violencia ni trato desigual
    .violence_discrimination-hint = También acoso, o recibir peor trato por ser quien es.
    .privacy = Privacidad
    .privacy-hint = Espiar, o usar o pasar datos, fotos o mensajes privados.
    .expression = Libertad de hablar, reunirse y unirse a otras personas
    .expression-hint = También informar, protestar o formar un grupo.
    .culture = Cultura, lengua o fe
    .culture-hint = También lugares sagrados y el modo de vida de un pueblo.
    .other = Otra cosa
    .none = No se quitó ni empeoró nada
    .unsure = No lo tengo claro

# Articles 1.4 and 1.6. 1.4 is wide: "any economic or other activity". 1.6 covers business ties
# "as provided under the domestic law of the State": keep "hasta donde lo diga la ley del país".
question-business = ¿Quién participó en lo que pasó?
    .short = Quién participó
    .why = El borrador abarca toda clase de empresas, grandes o pequeñas. Preguntamos si participó alguna empresa.
    .help =
        Elija todo lo que corresponda. No necesita un nombre, ni saber quién dio las órdenes.

        - Las empresas fabrican, transportan o venden cosas, dan servicios o prestan dinero, también en línea. El borrador habla de “cualquier actividad económica o de otro tipo”.
        - Un socio de una empresa puede ser un proveedor, un contratista o alguien que actúa por ella. También una filial (una empresa que pertenece a otra). El borrador abarca esos vínculos hasta donde lo diga la ley del país.
        - Si la policía o una oficina pública actuó junto con una empresa, elija la empresa.
        - También puede contar una escuela, una clínica o una organización benéfica. Si duda, elija “No lo tengo claro”. Así queda abierto.
    .company = Una empresa o quien da el empleo
    .company-hint = Por ejemplo, una fábrica, mina, finca, tienda o constructora.
    .state_owned = Una empresa que es del Estado
    .state_owned-hint = Por ejemplo, de trenes, petróleo o electricidad.
    .finance = Un banco, un inversor o un fondo
    .finance-hint = Por ejemplo, quien prestó dinero para una represa o una carretera.
    .supplier = Un proveedor, contratista u otro socio de una empresa
    .supplier-hint = También una filial, una empresa de guardias o una agencia de empleo.
    .platform = Un servicio en línea o una aplicación
    .platform-hint = Por ejemplo, de viajes, pedidos, mensajes o préstamos.
    .trader = Una persona que hace negocios por su cuenta
    .trader-hint = Por ejemplo, quien comercia, alquila viviendas o tiene un taller.
    .none = Nadie de esta lista
    .none-hint = Por ejemplo, solo participó una oficina pública en su tarea oficial, o fue una pelea privada.
    .unsure = No lo tengo claro

# Articles 1.3 ("acts or omissions") and 1.8 (how a business looks for harm and prevents it; Article 6.4 would make it a duty).
question-conduct = ¿Fue algo que hicieron, o algo que no hicieron?
    .short = Hecho o no hecho
    .why = El borrador abarca las dos cosas: lo que se hizo y lo que no se hizo.
    .help =
        Hablamos de quienes participaron. Si las dos cosas son verdad, elija las dos. No necesita saber por qué.

        Algo que hicieron:

        - Una finca echó veneno cerca de las casas.
        - Una empresa despidió a gente por entrar en un sindicato.
        - Una aplicación vendió datos privados.

        Algo que no hicieron:

        - Una mina no avisó de una fuga.
        - Un taller no dio equipo de seguridad.
        - Una marca no comprobó cómo trata su proveedor a quienes trabajan.
        - Un banco pagó una represa y no preguntó quién perdería su tierra.
    .act = Algo que hicieron
    .omission = Algo que no hicieron
    .none = Ni una cosa ni otra
    .none-hint = Por ejemplo, una tormenta que ninguna empresa empeoró.
    .unsure = No lo tengo claro

# Article 1.3: "in connection with business activities". The examples say "lo más probable": a court would decide.
question-connection = ¿Ocurrió en relación con las actividades de la empresa?
    .short = Relación con la empresa
    .why = El borrador abarca lo que ocurre en relación con actividades empresariales. Eso es amplio. Pero un asunto solo privado puede quedar fuera.
    .help =
        Las actividades son lo que hace la empresa: fabricar, transportar, vender, dar servicios o prestar dinero, en línea o no. No tiene que ocurrir en su terreno ni en horas de trabajo.

        Lo más probable es que sí:

        - Los guardias de una mina paran a gente en el camino de una aldea.
        - Un proveedor no paga a quienes cosen ropa para una marca lejana.
        - Un préstamo paga una represa que inunda campos.
        - Las reglas de una aplicación dejan sin cobrar a quienes conducen.

        Lo más probable es que no:

        - Dos personas que trabajan en la misma tienda se pelean por un asunto de familia.
    .yes = Sí
    .no = No
    .unsure = No lo tengo claro

# Articles 1.3 ("results in an adverse human rights impact") and 1.2.
question-result = ¿El daño fue resultado de lo que hicieron o no hicieron?
    .short = El daño vino de eso
    .why = Para el borrador, lo que se hizo o no se hizo tiene que haber llevado al daño.
    .help =
        “Resultado” quiere decir que una cosa llevó a la otra. Por ejemplo:

        - Gente que trabajaba sin mascarilla respiró polvo y enfermó.
        - Se tiraron residuos, y el pozo de la aldea se echó a perder.
        - Una empresa perdió sus datos, y alguien robó dinero con ellos.

        Aquí no tiene que probarlo. El borrador no dice que deba ser la única causa. Si no lo sabe, elija “No lo tengo claro”.
    .yes = Sí
    .no = No
    .unsure = No lo tengo claro

# Article 1.1, last sentence: "identified, apprehended, prosecuted, or convicted". No answer here changes the status.
question-responsible = ¿Qué se sabe de quién es responsable?
    .short = Quién es responsable
    .why = Esta respuesta nunca cuenta en contra de nadie. Para el borrador, una persona puede ser víctima aunque no se sepa quién es responsable. También si no hubo detención, juicio ni condena.
    .help =
        “Responsable” es la persona o la empresa que lo hizo, o que no actuó.

        A menudo cuesta ver quién está detrás: el dueño de un barco, la empresa de una aplicación, una empresa detrás de otra. No necesita un nombre. Por favor, no intente averiguarlo si no es seguro.
    .unknown = Nadie sabe quién fue
    .identified = Se sabe quién fue, pero no le ha pasado nada
    .in_process = Hay un caso, una detención o un juicio en marcha
    .convicted = Ya se decidió que esa persona o empresa es responsable
    .unsure = No lo tengo claro

# Articles 1.1 ("irrespective of the nationality or domicile") and 1.5(a), (b), (c).
# Keep "una parte importante" (1.5(b): "a significant part") and "un gran efecto" (1.5(c): "significant effect").
question-borders = ¿Hay relación con otro país?
    .short = Otros países
    .why = Su nacionalidad, o dónde vive, nunca cuenta en contra de usted ni de nadie. Preguntamos porque algunas palabras del borrador tratan de empresas que cruzan fronteras.
    .help =
        Elija todo lo que corresponda. Tener la nacionalidad de un país es tener su ciudadanía. No preguntamos por papeles ni por permiso de residencia.

        - Una persona extranjera sufre heridas en una obra: la primera opción.
        - Un barco pesca en los mares de dos países: la segunda.
        - Unas camisas se planean y encargan en un país y se cosen en otro: la tercera.
        - Humo o agua sucia cruza una frontera: la cuarta.

        El borrador abarca también empresas dentro de un solo país. Por eso “Ninguna relación con otro país” vale tanto como cualquier otra respuesta.
    .foreign_person = Alguien que sufrió el daño no tiene la nacionalidad del país donde ocurrió, o no vive allí
    .several_states = Lo que hizo la empresa ocurrió en más de un país
    .run_from_abroad = Una parte importante se planeó, dirigió, fabricó, guardó o envió a través de un socio en otro país
    .run_from_abroad-hint = Por ejemplo, quien es dueño, presta dinero, compra o provee.
    .effects_abroad = Tiene un efecto importante en otro país
    .none = Ninguna relación con otro país
    .unsure = No lo tengo claro

## What happened and what would help (Articles 1.9 and 4)

# Articles 1.9 (cessation) and 4.4. "Abuso" is the draft’s word for the act or omission, not for the harm that lasts.
question-ongoing = ¿Sigue ocurriendo el abuso?
    .short = Sigue ocurriendo
    .why = Si sigue, hacer que pare puede ser parte de lo que repara el daño.
    .help =
        “Abuso” es la palabra del borrador para lo que se hizo, o no se hizo, y llevó al daño. Sigue ocurriendo, por ejemplo, cuando:

        - Los sueldos siguen sin pagarse.
        - Los residuos siguen cayendo al río.
        - Las fotos o los datos siguen en internet.
        - La gente sigue sin poder volver a su tierra.

        El dolor, la enfermedad o la pérdida pueden durar aunque el abuso haya parado. Sobre eso preguntamos después.
    .yes = Sí
    .no = No
    .unsure = No lo tengo claro

# Article 4.4: "urgent situations that present a serious risk of or an ongoing human rights abuse".
question-urgent = ¿Es urgente? ¿Hay un riesgo grave de que el abuso ocurra, siga, empeore o vuelva pronto?
    .short = Urgente
    .why = Si es urgente, el borrador permitiría a las víctimas pedir a los Estados medidas para protegerlas mientras se decide un caso.
    .help =
        “Urgente” quiere decir que esperar al final de un caso puede ser demasiado tarde. Por ejemplo:

        - Unas máquinas van a arrasar un bosque o una aldea la próxima semana.
        - Van a expulsar pronto del país a alguien que alzó la voz en su trabajo.
        - Van a destruir pruebas pronto.
        - Las paredes de un taller tienen grietas nuevas.

        Puede ser urgente aunque ahora mismo no haya nadie en peligro.
    .yes = Sí
    .no = No
    .unsure = No lo tengo claro

# Articles 1.9 and 4.2(c). Gentle words: "loved_one" covers death and disappearance.
question-losses = ¿Qué se perdió o se dañó?
    .short = Qué se perdió
    .why = Una reparación es lo que ayuda a reparar el daño. Qué ayudaría depende de lo que se perdió.
    .help =
        Elija todo lo que corresponda. Tómese su tiempo. Puede saltar esta pregunta o hacer una pausa.

        Puede ser algo que se compra con dinero, como una barca, una cosecha o un sueldo. Puede ser algo que el dinero no compra, como el buen nombre, un lugar sagrado o la tranquilidad.

        Aquí no tiene que probar nada.
    .money = Dinero o ingresos
    .money-hint = También una cosecha, clientes o gastos que hubo que pagar.
    .home_land_property = Casa, tierra o pertenencias
    .job_school_papers = Empleo, plaza en la escuela o papeles
    .job_school_papers-hint = Por ejemplo, un pasaporte, un permiso o un título de tierra.
    .freedom = Libertad
    .freedom-hint = Retener, encerrar o no dejar salir.
    .body = Salud del cuerpo
    .mind = Tranquilidad
    .mind-hint = Por ejemplo, miedo, pena o dormir mal.
    .loved_one = Un ser querido
    .loved_one-hint = Alguien que murió o ha desaparecido.
    .reputation = El buen nombre
    .culture = Cultura, fe o un lugar sagrado
    .pollution = Aire, agua o suelo limpios
    .nature = Naturaleza
    .nature-hint = Por ejemplo, un bosque, un arrecife, animales o peces.
    .none = No se perdió ni se dañó nada
    .unsure = No lo tengo claro

# Articles 1.9, 4.2(c) and 7.5(b). The lists of the draft are open ("such as"): never suggest that a wish is closed.
question-wishes = ¿Qué ayudaría a reparar el daño?
    .short = Qué ayudaría
    .why = Los Estados que se sumen tendrían que tomar medidas para que se pregunte a las víctimas cómo debe ser una reparación. Por eso también le preguntamos a usted.
    .help =
        Elija todo lo que ayudaría. Puede ser más de una cosa. Nada de esto es una exigencia. Lo que no elija no se pierde: la lista del borrador es abierta.

        - “Atención y apoyo” puede ser un médico, alguien con quien hablar, o ayuda para volver al trabajo o a la escuela.
        - Una “sanción” puede ser una multa u otro castigo que prevé la ley.
        - “Que no vuelva a pasar” puede ser máquinas más seguras, reglas nuevas o controles regulares.
    .get_back = Recuperar lo que se quitó
    .get_back-hint = Por ejemplo, tierra, empleo, papeles o sueldo.
    .money = Dinero que compense el daño
    .care = Atención y apoyo
    .stop = Que pare
    .apology_truth = Una disculpa, o que se diga la verdad en público
    .punish = Una sanción para quienes son responsables
    .never_again = Que no vuelva a pasar
    .clean_up = Que se limpie el lugar
    .restore_nature = Que vuelva la naturaleza
    .restore_nature-hint = Por ejemplo, árboles, peces o un río.
    .none = Nada de esto
    .unsure = No lo tengo claro
    .unsure-hint = Puede decidirlo después.

# Article 1.9 ("guarantees of non-repetition").
question-repeat = ¿Podría pasar otra vez, a las mismas personas o a otras?
    .short = Podría repetirse
    .why = Una reparación también puede ser tomar medidas para que no vuelva a pasar.
    .help =
        Piense en cualquiera: usted, gente del trabajo o del barrio, otros usuarios, o personas de otro lugar. Por ejemplo:

        - La máquina que hirió a alguien se sigue usando.
        - La empresa planea una mina igual en el valle de al lado.
        - La aplicación no ha cambiado sus reglas.
    .yes = Sí
    .no = No
    .unsure = No lo tengo claro

# Articles 4.2(d) ("class action in appropriate cases") and 7.4(f) ("the possibility of group actions").
question-many_affected = ¿Sufrieron otras personas el mismo tipo de daño?
    .short = Daño a otras personas
    .why = Cuando varias personas sufren un daño, el borrador les permitiría reclamar juntas “en los casos apropiados”.
    .help =
        No necesita nombres ni números. Por ejemplo:

        - Tampoco cobraron otras personas de la misma finca.
        - Enfermaron otras familias del mismo río.
        - Perdieron dinero otros usuarios de la misma aplicación.

        Si no lo sabe, no pasa nada. No hace falta ir a preguntar si no es seguro.
    .yes = Sí
    .no = No
    .unsure = No lo tengo claro

## Protection and support (Articles 4 and 7)

# Articles 4.2(e), 7.3(d) and 7.4(c). "Represalias" is the draft's "reprisals", as in findings.ftl.
question-fears = ¿Qué hace difícil alzar la voz?
    .short = Alzar la voz
    .why = Los Estados que se sumen tendrían que proteger a las víctimas frente a amenazas y castigos por alzar la voz (represalias). Por eso importa lo que usted teme.
    .help =
        Elija todo lo que corresponda, para usted o para las personas perjudicadas.

        - Un castigo puede ser perder el empleo, el cuarto, la cama en un albergue o un permiso.
        - Algunas empresas van a los tribunales para callar a la gente. Algunas difunden mentiras.
        - La vigilancia puede ser un teléfono, una cámara, un guardia o alguien que vive cerca.
        - A algunas personas les piden contarlo una y otra vez. Eso puede doler de nuevo.

        Tener miedo no es debilidad. No tiene ninguna obligación de alzar la voz.
    .threats = Amenazas o violencia
    .retaliation = Perder el trabajo, la casa o servicios
    .legal_smear = Demandas, acusaciones o mentiras contra alguien
    .watched = Vigilancia, o que se haga pública la vida privada
    .reliving = Tener que vivirlo otra vez
    .reliving-hint = Por ejemplo, contarlo una y otra vez.
    .none = Nada de esto
    .unsure = No lo tengo claro

# Articles 4.2(e), 4.2(g), 7.1 and 7.2(a); the groups follow the draft’s preamble and Article 16.4.
question-situation = ¿Algo de esto describe a la persona o las personas perjudicadas?
    .short = Sobre quienes sufrieron el daño
    .why = Los Estados que se sumen tendrían que ver qué necesita cada persona. Algunas encuentran más obstáculos que otras. No tiene que responder.
    .help =
        Elija todo lo que corresponda, o “Prefiero no decirlo”. Su respuesta no se envía a nadie. Si alguien puede mirar su pantalla, puede saltar esta pregunta.

        Estar en esta lista no dice nada malo de nadie. Trata de los obstáculos en el camino hacia una reparación, y de lo que los Estados deberían hacer frente a ellos. Por ejemplo:

        - Una oficina solo tiene escaleras.
        - Alguien que migró y trabaja en una finca tiene papeles en una lengua que no puede leer.
        - A una niña le hacen preguntas pensadas para personas adultas.
        - Nadie pregunta a las mujeres de una aldea qué perdieron.
    .woman_girl = Una mujer o una niña
    .child = Una persona menor de 18 años
    .older = Una persona mayor
    .disability = Una persona con discapacidad
    .indigenous = Una persona indígena o un pueblo indígena
    .migrant_refugee = Una persona migrante o refugiada
    .african_descent = Una persona afrodescendiente
    .other_marginalised = Alguien de otro grupo al que a menudo se trata mal o se deja fuera
    .other_marginalised-hint = Por ejemplo, por casta, fe, pobreza, a quién se ama, o haber huido dentro del propio país.
    .none = Nada de esto
    .prefer_not = Prefiero no decirlo

# Articles 4.2(d), 4.2(f) and 7.3(b). "Reclamación": what a person asks a court or another office for.
question-needs = ¿Qué información o ayuda hace falta?
    .short = Información y ayuda
    .why = Los Estados que se sumen tendrían que dar a las víctimas acceso a información, y asistencia jurídica para buscar una reparación. La asistencia jurídica es ayuda de un abogado gratis o por poco dinero.
    .help =
        Elija todo lo que ayudaría, a usted o a las personas perjudicadas.

        - Una reclamación es lo que se pide que decida un tribunal u otro organismo estatal (una oficina del Estado).
        - Los datos que tiene una empresa pueden ser listas de sueldos, resultados de análisis o contratos. O el nombre de quien está detrás de una marca o una aplicación.
        - Otro formato puede ser letra grande, sonido, lengua de señas o palabras fáciles.
        - Quien actúe por otra persona puede ser un abogado, un sindicato o alguien de confianza.
    .rights_info = Qué derechos tienen las personas
    .where_to_go = Adónde ir, y qué se puede hacer allí
    .claim_status = Cómo va una reclamación
    .company_info = Datos que tiene una empresa o un organismo estatal
    .company_info-hint = Datos sobre la empresa y lo que hizo.
    .language = Información en otra lengua
    .format = Información en otro formato
    .format-hint = Por ejemplo, letra grande, sonido, lengua de señas o palabras fáciles.
    .child_friendly = Información que pueda entender una niña o un niño
    .someone_to_act = Alguien que hable o actúe por las personas perjudicadas
    .none = Nada de esto
    .unsure = No lo tengo claro

# Articles 7.2(b), 7.3(a), 7.3(c), 7.4(a), (b), (d), (e). 7.4(b) is about offices that enforce prevention by businesses.
question-barriers = ¿Qué impide llegar a una reparación?
    .short = Obstáculos
    .why = Los Estados que se sumen tendrían que reducir esos obstáculos paso a paso. Lo harían conforme a su propio sistema de leyes y organismos estatales (tribunales y otras oficinas).
    .help =
        Elija todo lo que ocurra ahora, o lo que usted tema.

        - “Los gastos de la otra parte”: en algunos países, quien pierde un caso paga los abogados de la otra parte.
        - “Lejos” también puede ser que no haya camino, ascensor, permiso en el trabajo o internet.
        - “Más poder” puede ser más dinero, más abogados o amigos influyentes.
        - “Pruebas” pueden ser recibos de sueldo, fotos, mensajes, papeles médicos o personas que lo vieron.
        - “Un organismo estatal que controla a las empresas” puede ser una oficina de trabajo, salud, datos o medio ambiente.
    .lawyer_cost = Un abogado cuesta demasiado
    .court_fees = Las tasas del tribunal cuestan demasiado
    .losing_costs = Tener que pagar los gastos de la otra parte si se pierde el caso
    .far = El tribunal o el organismo está lejos, o es difícil entrar
    .procedure = Los trámites son muy difíciles, muy lentos o no están pensados para gente como yo
    .power = La empresa tiene mucho más poder
    .evidence_held = Otros tienen las pruebas
    .evidence_held-hint = Por ejemplo, la empresa tiene los papeles.
    .hard_to_prove = Es difícil de probar
    .agency_lacks_means = A un organismo estatal que controla a las empresas le falta personal, dinero o poder
    .none = Nada de esto
    .unsure = No lo tengo claro

# Articles 1.10, 7.2(c), 7.3(b), 7.5(a). Meant are offices of the State (1.10 "relevant State agencies"), not the business itself.
question-proceedings = ¿Ha ido alguien a un tribunal, a la policía o a otro organismo estatal? ¿Qué pasó?
    .short = Tribunal u otro organismo
    .why = El borrador dice qué tendrían que hacer los Estados para que esos organismos ayuden a las víctimas. Lo que sigue depende de hasta dónde se ha llegado.
    .help =
        Los organismos estatales son oficinas del Estado que pueden investigar o decidir. Por ejemplo, un tribunal, la policía, una oficina de trabajo, de medio ambiente o de datos, o una comisión de derechos humanos. No importa quién fue: usted, un abogado, un sindicato u otra persona.

        Si la queja fue solo a la propia empresa, elija “No, todavía no”. Si se acudió a varios lugares, elija el que más le importe.

        Una reparación puede ser muchas cosas: un pago, recuperar el empleo, una limpieza, una orden de parar. Si se decidió una reparación, después preguntamos cómo fue.
    .not_started = No, todavía no
    .ongoing = Sí, y sigue en marcha
    .refused = Sí, pero no aceptaron el caso
    .ended_without = Sí, pero acabó sin reparación
    .ended_with_remedy = Sí, y se decidió una reparación
    .unsure = No lo tengo claro

# Articles 7.5(b) ("meaningfully consulted") and 7.5(c). Asked only when a remedy was decided.
question-delivery = ¿Es cierto algo de esto sobre la reparación que se decidió?
    .short = Cómo fue la reparación
    .why = Los Estados que se sumen tendrían que tomar medidas para que se pregunte a las víctimas por la reparación. Los organismos estatales también tendrían que poder comprobar que una empresa la cumple.
    .help =
        Elija las dos si las dos son ciertas.

        - No se preguntó: por ejemplo, se hicieron casas nuevas donde nadie quería.
        - No se cumplió: por ejemplo, solo llegó la mitad del pago, o la limpieza nunca empezó.

        Si fue bien, elija “Nada de esto”.
    .not_consulted = No se preguntó a las personas perjudicadas cómo debía ser
    .not_delivered = No se ha cumplido, o solo en parte
    .none = Nada de esto
    .unsure = No lo tengo claro
