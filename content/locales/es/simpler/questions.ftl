### The questions in simpler words. Every option means exactly the same as in questions.ftl.

## Safety

question-danger = ¿Hay alguien en peligro ahora mismo?
    .why = Lo preguntamos primero: aquí la seguridad va antes que todo. Si dice que sí, le mostramos en qué pensar ahora.
    .help =
        Hay peligro si alguien puede sufrir heridas muy pronto. O si pueden llevarse a esa persona. O si no está a salvo donde está. Puede ser usted o cualquier persona. Por ejemplo, tienen a alguien encerrado en el trabajo. O no le dejan salir de un barco.

        Su respuesta no se envía a nadie. Por eso esta guía no puede enviar ayuda.
    .yes = Sí
    .no = No
    .unsure = No lo tengo claro
    .unsure-hint = Si siente que no es seguro, puede elegir “Sí”.

## Status

question-role = ¿Por quién responde?
    .why = El borrador trata de personas que sufrieron un daño. También puede incluir a su familia más cercana. Y a quienes dependen de ellas. Y dice algo sobre quienes hablan por otras personas.
    .help =
        Elija lo que mejor encaje. Después puede responder por otra persona.

        - Perder el sueldo, la tierra, la casa o la privacidad también es un daño.
        - ¿Sufrió un daño porque alzó la voz? Elija “Por mí”.
        - ¿Lo sufrieron usted y su familia? Responda primero por usted.
        - ¿Ayuda a alguien? Piense en la persona que sufrió el daño.
        - Una persona defensora defiende la naturaleza o los derechos humanos. Los derechos humanos son cosas a las que toda persona tiene derecho. Un testigo vio o sabe lo que pasó.
    .self = Por mí
    .self-hint = Sufrí un daño.
    .group = Por un grupo o una comunidad de la que formo parte
    .group-hint = Por ejemplo, una aldea, un pueblo o quienes trabajan en un mismo lugar.
    .family = Por alguien de mi familia, o alguien de quien dependo
    .family-hint = Esa persona sufrió un daño.
    .representative = Por alguien a quien ayudo o por quien actúo
    .representative-hint = Esa persona sufrió un daño. Por ejemplo, llevo su caso, o le ayudo desde un sindicato o por amistad.
    .defender = Por mí, como persona defensora o testigo que no sufrió un daño
    .defender-hint = Defiendo a otras personas, o vi lo que pasó.

# “familia más cercana”: the draft’s “immediate family”.
question-family_tie = ¿Quién es usted para la persona que sufrió el daño?
    .why = La palabra “víctima” del borrador también puede incluir a la familia más cercana. Y puede incluir a quienes dependen de esa persona.
    .help =
        El borrador no da una lista de la familia más cercana. Un tribunal o la ley de un país puede tener una. Usted depende de alguien si necesita a esa persona para vivir.

        - ¿Sufrió usted un daño? Puede volver y elegir “Por mí”.
        - ¿Solo quiere ayudar con el caso de esa persona? Puede volver. Elija “Por alguien a quien ayudo o por quien actúo”.
    .immediate_family = Soy de su familia más cercana
    .immediate_family-hint = Por ejemplo, esposa, esposo, pareja, padre, madre, hijo, hija, hermano o hermana.
    .dependant = Dependo de esa persona
    .dependant-hint = Por dinero, comida, casa o cuidados.
    .other = Otro vínculo
    .other-hint = Por ejemplo, amistad, vecindad o familia lejana.
    .unsure = No lo tengo claro

question-harm = ¿Qué se quitó o empeoró?
    .why = Para el borrador, hay daño cuando se quita un derecho humano. O cuando se hace más débil. Toda persona tiene derechos humanos, en todos los países.
    .help =
        Elija todo lo que corresponda. No tiene que contar lo que pasó.

        - Una fábrica no paga los sueldos: “Trabajo justo y seguro”.
        - Una aplicación pasa sus mensajes a otros: “Privacidad”.

        Con solo “Otra cosa” no sabemos si es un derecho humano. Eso no es un no.
    .life_safety = Vida y seguridad
    .life_safety-hint = Hubo muerte, heridas, encierro o peligro.
    .health = Salud
    .health-hint = Enfermedad, heridas o falta de atención cuando hacía falta.
    .work = Trabajo justo y seguro
    .work-hint = Sueldo, horario, descanso, seguridad o entrar en un sindicato.
    .forced_or_child_labour = Una vida sin trabajo forzado ni trabajo infantil
    .forced_or_child_labour-hint = Trabajar a la fuerza, o no poder irse. O niñas y niños en trabajos que les hacen daño.
    .land_home = Tierra, casa o lo que hace falta para vivir
    .land_home-hint = También comida, agua, o sitios para pastar, cazar o pescar.
    .environment = Un medio ambiente limpio y sano
    .environment-hint = Aire, suelo, ríos, mar o bosques.
    .violence_discrimination = Una vida sin violencia y con el mismo trato que otras personas
    .violence_discrimination-hint = También que molesten una y otra vez, o peor trato por ser quien es.
    .privacy = Privacidad
    .privacy-hint = Espiar, o usar o pasar datos, fotos o mensajes privados.
    .expression = Libertad de hablar, reunirse y unirse a otras personas
    .expression-hint = También informar, protestar o formar un grupo.
    .culture = Cultura, lengua o fe
    .culture-hint = También lugares sagrados y el modo de vida de un pueblo.
    .other = Otra cosa
    .none = No se quitó ni empeoró nada
    .unsure = No lo tengo claro

question-business = ¿Quién participó en lo que pasó?
    .why = El borrador abarca toda clase de empresas, grandes o pequeñas. Preguntamos si participó alguna empresa.
    .help =
        Elija todo lo que corresponda. No necesita un nombre.

        - Una empresa puede fabricar, transportar o vender cosas, dar servicios o prestar dinero. También hacer otras cosas. También en línea.
        - Una empresa puede tener socios. También otra empresa que es suya. Los socios cuentan hasta donde lo diga la ley del país.
        - ¿La policía o una oficina pública actuó junto con una empresa? Elija la empresa.
        - Una escuela o una organización de ayuda también puede contar. Si duda, elija “No lo tengo claro”.
    .company = Una empresa, o quien da el empleo
    .company-hint = Por ejemplo, una fábrica, mina, finca, tienda o constructora.
    .state_owned = Una empresa que es del gobierno
    .state_owned-hint = Por ejemplo, de trenes, petróleo o electricidad.
    .finance = Un banco, un fondo o quien invierte dinero
    .finance-hint = Por ejemplo, quien prestó dinero para una represa o una carretera.
    .supplier = Un socio de una empresa, como quien le vende cosas
    .supplier-hint = También otra empresa a la que contrata o que es suya, guardias o quien busca personal.
    .platform = Un servicio en línea o una aplicación
    .platform-hint = Por ejemplo, de viajes, pedidos, mensajes o préstamos.
    .trader = Una persona que hace negocios por su cuenta
    .trader-hint = Por ejemplo, quien comercia, alquila viviendas o tiene un taller.
    .none = Nadie de esta lista
    .none-hint = Por ejemplo, solo una oficina pública hizo su propia tarea. O solo fue una pelea privada.
    .unsure = No lo tengo claro

question-conduct = ¿Fue algo que hicieron, o algo que no hicieron?
    .why = El borrador abarca las dos cosas: lo que se hizo y lo que no se hizo.
    .help =
        Hablamos de quienes participaron. Si las dos cosas son verdad, elija las dos.

        - Hicieron: un jefe despidió a gente por entrar en un sindicato.
        - No hicieron: una mina no avisó de una fuga.
    .act = Algo que hicieron
    .omission = Algo que no hicieron
    .none = Ni una cosa ni otra
    .none-hint = Por ejemplo, una tormenta que ninguna empresa empeoró.
    .unsure = No lo tengo claro

question-connection = ¿Tiene que ver con lo que hace la empresa?
    .why = El borrador abarca lo que tiene que ver con las empresas. Eso es amplio. Pero un asunto solo privado puede quedar fuera.
    .help =
        Puede ser en línea, lejos o después del trabajo.

        - Lo más probable es que sí: guardias de una mina paran a gente en un camino.
        - Lo más probable es que no: dos personas del trabajo se pelean por un asunto de familia.
    .yes = Sí
    .no = No
    .unsure = No lo tengo claro

question-result = ¿Vino el daño de lo que hicieron o no hicieron?
    .why = En el borrador, lo que se hizo o no se hizo tiene que haber llevado al daño.
    .help =
        Por ejemplo, gente que trabajaba sin mascarilla respiró polvo y enfermó.

        Aquí no tiene que probarlo. El borrador no dice que deba ser la única causa. Si no lo sabe, elija “No lo tengo claro”.
    .yes = Sí
    .no = No
    .unsure = No lo tengo claro

question-responsible = ¿Qué se sabe de quién es responsable?
    .why = Esta respuesta nunca cuenta en contra de nadie. Para el borrador, una persona puede ser “víctima” en cualquier caso. Aunque no se sepa quién lo hizo. Aunque no haya detención, juicio ni condena.
    .help =
        “Responsable” es la persona o la empresa que lo hizo, o que no actuó.

        A menudo cuesta ver quién está detrás. No necesita un nombre. Por favor, no intente averiguarlo si no es seguro.
    .unknown = Nadie sabe quién fue
    .identified = Se sabe quién fue, pero no le ha pasado nada
    .in_process = Hay un caso, una detención o un juicio en marcha
    .convicted = Ya se decidió que esa persona o empresa es responsable
    .unsure = No lo tengo claro

question-borders = ¿Hay relación con otro país?
    .why = De dónde es alguien, o dónde vive, nunca cuenta en su contra. Una parte del borrador trata de empresas que cruzan fronteras. Por eso preguntamos.
    .help =
        Elija todo lo que corresponda. No preguntamos por papeles ni por permisos.

        - Alguien de otro país sufre heridas en el trabajo: la primera opción.
        - Un país encarga camisas y otro las cose: la tercera.

        El borrador abarca también empresas de un solo país. “Ninguna relación con otro país” vale tanto como otra respuesta.
    .foreign_person = Alguien que sufrió el daño no tiene la nacionalidad del país donde ocurrió, o no vive allí
    .several_states = Lo que hizo la empresa ocurrió en más de un país
    .run_from_abroad = Una parte importante se hizo a través de un socio en otro país
    .run_from_abroad-hint = Se planeó, dirigió, fabricó, guardó o envió allí. El socio puede ser quien es dueño, presta dinero, compra o provee.
    .effects_abroad = Tiene un efecto importante en otro país
    .none = Ninguna relación con otro país
    .unsure = No lo tengo claro

## What happened and what would help

# The draft’s “abuse”, not the harm that lasts.
question-ongoing = ¿Sigue pasando ahora?
    .why = Si sigue, hacer que pare puede ayudar a reparar el daño.
    .help =
        Hablamos de lo que hicieron o no hicieron. Por ejemplo, los residuos siguen cayendo al río.

        El dolor, la enfermedad o la pérdida pueden durar cuando ya paró. Sobre eso preguntamos después.
    .yes = Sí
    .no = No
    .unsure = No lo tengo claro

question-urgent = ¿Es urgente? ¿Hay un riesgo grave de que empiece, siga, empeore o vuelva pronto?
    .why = Si es urgente, el borrador permitiría a las víctimas pedir protección al gobierno. Podrían hacerlo mientras se decide un caso.
    .help =
        “Urgente” quiere decir que esperar al final de un caso puede ser demasiado tarde. Hablamos de lo que hicieron o no hicieron. Por ejemplo, unas máquinas van a arrasar una aldea la próxima semana.

        Puede ser urgente aunque ahora nadie esté en peligro.
    .yes = Sí
    .no = No
    .unsure = No lo tengo claro

question-losses = ¿Qué se perdió o se dañó?
    .why = Cómo reparar el daño depende de lo que se perdió.
    .help =
        Elija todo lo que corresponda. Tómese su tiempo. Puede saltar esta pregunta o hacer una pausa.

        El dinero puede comprar cosas, como una barca. No compra la tranquilidad. Aquí cuentan las dos cosas. No tiene que probar nada.
    .money = Dinero, o lo que la gente gana
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

question-wishes = ¿Qué ayudaría a reparar el daño?
    .why = Los países que se sumen tendrían que tomar medidas para que se pregunte a las víctimas. Se les preguntaría cómo reparar el daño. Por eso también le preguntamos a usted.
    .help =
        Elija todo lo que ayudaría. Nada de esto es una exigencia. Lo que no elija no se pierde. La lista del borrador es abierta.

        “Atención y apoyo” puede ser un médico o alguien con quien hablar.
    .get_back = Recuperar lo que se quitó
    .get_back-hint = Por ejemplo, tierra, empleo, papeles o sueldo.
    .money = Dinero que compense el daño
    .care = Atención y apoyo
    .stop = Que pare
    .apology_truth = Que pidan perdón, o que se diga la verdad en público
    .punish = Una sanción para quienes son responsables
    .never_again = Que no vuelva a pasar
    .clean_up = Que se limpie el lugar
    .restore_nature = Que vuelva la naturaleza
    .restore_nature-hint = Por ejemplo, árboles, peces o un río.
    .none = Nada de esto
    .unsure = No lo tengo claro
    .unsure-hint = Puede decidirlo después.

question-repeat = ¿Podría pasar otra vez, a las mismas personas o a otras?
    .why = Reparar el daño también puede ser tomar medidas para que no vuelva a pasar.
    .help = Piense en cualquiera: usted, gente del trabajo o gente lejana. Por ejemplo, la máquina que hirió a alguien se sigue usando.
    .yes = Sí
    .no = No
    .unsure = No lo tengo claro

question-many_affected = ¿Sufrieron otras personas el mismo tipo de daño?
    .why = El borrador permitiría reclamar en grupo, en los casos en que corresponda. Reclamar es pedir a un tribunal u oficina que repare el daño.
    .help =
        No necesita nombres ni números. Por ejemplo, enfermaron otras familias del mismo río.

        Si no lo sabe, no pasa nada. No hace falta preguntar si no es seguro.
    .yes = Sí
    .no = No
    .unsure = No lo tengo claro

## Protection and support

question-fears = ¿Qué hace difícil alzar la voz?
    .why = Los países que se sumen tendrían que proteger a las víctimas. Nadie debería amenazarlas, ni castigarlas por alzar la voz. Por eso importa lo que usted teme.
    .help =
        Elija todo lo que corresponda, para usted o para quienes sufrieron el daño.

        - Quien alza la voz puede perder un empleo, un cuarto o un permiso.
        - Algunas empresas van a los tribunales para callar a la gente.

        Tener miedo no es debilidad. No tiene ninguna obligación de alzar la voz.
    .threats = Amenazas o violencia
    .retaliation = Perder el trabajo, la casa o servicios
    .legal_smear = Demandas, acusaciones o mentiras contra alguien
    .watched = Que vigilen, o que se haga pública la vida privada
    .reliving = Tener que vivirlo otra vez
    .reliving-hint = Por ejemplo, contarlo una y otra vez.
    .none = Nada de esto
    .unsure = No lo tengo claro

question-situation = ¿Algo de esto describe a quien o quienes sufrieron el daño?
    .why = Los países que se sumen tendrían que ver qué necesita cada persona. Algunas encuentran más problemas en el camino. No tiene que responder.
    .help =
        Elija todo lo que corresponda, o “Prefiero no decirlo”. Su respuesta no se envía a nadie. ¿Alguien puede mirar su pantalla? Puede saltar esta pregunta.

        Estar en esta lista no dice nada malo de nadie. Trata de lo que cierra el paso a la gente.
    .woman_girl = Una mujer o una niña
    .child = Una persona menor de 18 años
    .older = Una persona mayor
    .disability = Una persona con discapacidad
    .indigenous = Una persona indígena o un pueblo indígena
    .migrant_refugee = Una persona migrante o refugiada
    .african_descent = Una persona afrodescendiente
    .other_marginalised = Alguien de otro grupo al que a menudo se trata mal o se deja fuera
    .other_marginalised-hint = Por ejemplo, por casta, fe, pobreza o a quién se ama. O por haber huido dentro del propio país.
    .none = Nada de esto
    .prefer_not = Prefiero no decirlo

question-needs = ¿Qué información o ayuda hace falta?
    .why = Los países que se sumen tendrían que dejar que las víctimas obtengan datos. También tendrían que dar ayuda de un abogado. Sería gratis o por poco dinero.
    .help =
        Elija todo lo que ayudaría, a usted o a quienes sufrieron el daño.

        - En una reclamación se pide a un tribunal u oficina pública que decida.
        - Quien actúe por otra persona puede ser un abogado, un sindicato o alguien de confianza.
    .rights_info = Qué derechos tienen las personas
    .where_to_go = Adónde ir, y qué se puede hacer allí
    .claim_status = Cómo va una reclamación
    .company_info = Datos que tiene una empresa o una oficina pública
    .company_info-hint = Datos sobre la empresa y lo que hizo.
    .language = Información en otra lengua
    .format = Información en otra forma
    .format-hint = Por ejemplo, letra grande, sonido, lengua de señas o palabras fáciles.
    .child_friendly = Información que pueda entender una niña o un niño
    .someone_to_act = Alguien que hable o actúe por quienes sufrieron el daño
    .none = Nada de esto
    .unsure = No lo tengo claro

question-barriers = ¿Qué impide reparar el daño?
    .why = Los países que se sumen tendrían que hacerlo más fácil, paso a paso. Lo harían según su propio sistema de leyes y oficinas.
    .help =
        Elija todo lo que ocurra ahora, o lo que usted tema. En algunos países, quien pierde un caso paga los abogados de la otra parte.
    .lawyer_cost = Un abogado cuesta demasiado
    .court_fees = El tribunal cobra demasiado
    .losing_costs = Tener que pagar los gastos de la otra parte si se pierde el caso
    .far = El tribunal o la oficina está lejos, o es difícil entrar
    .procedure = Los pasos son muy difíciles, muy lentos o no están pensados para gente como yo
    .power = La empresa tiene mucho más poder
    .evidence_held = Otros tienen las pruebas
    .evidence_held-hint = Por ejemplo, la empresa tiene los papeles.
    .hard_to_prove = Es difícil de probar
    .agency_lacks_means = A una oficina pública que controla a las empresas le falta gente, dinero o poder
    .none = Nada de esto
    .unsure = No lo tengo claro

question-proceedings = ¿Ha ido alguien a un tribunal, a la policía o a otra oficina pública? ¿Qué pasó?
    .why = El borrador dice qué tendrían que hacer los países para que esas oficinas ayuden a las víctimas. Lo que sigue depende de hasta dónde se ha llegado.
    .help =
        Una oficina pública puede investigar o decidir. No importa quién fue.

        ¿La queja fue solo a la propia empresa? Elija “No, todavía no”. ¿Acudieron a varios lugares? Elija el que más le importe.

        Muchas cosas pueden reparar el daño: un pago, recuperar el empleo, una orden de parar.
    .not_started = No, todavía no
    .ongoing = Sí, y sigue en marcha
    .refused = Sí, pero no aceptaron el caso
    .ended_without = Sí, pero acabó sin nada que repare el daño
    .ended_with_remedy = Sí, y se decidió cómo reparar el daño
    .unsure = No lo tengo claro

question-delivery = Se decidió cómo reparar el daño. ¿Es cierto algo de esto?
    .why = Los países que se sumen tendrían que tomar medidas para que se pregunte a las víctimas. Las oficinas públicas tendrían que poder comprobar si una empresa cumple lo decidido.
    .help =
        Elija las dos si las dos son ciertas. Por ejemplo, solo llegó la mitad del pago.

        Si fue bien, elija “Nada de esto”.
    .not_consulted = No se preguntó a quienes sufrieron el daño cómo repararlo
    .not_delivered = No se ha hecho, o solo en parte
    .none = Nada de esto
    .unsure = No lo tengo claro
