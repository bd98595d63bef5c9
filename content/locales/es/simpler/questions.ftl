### The questions in simpler words. Every option means exactly the same as in questions.ftl.

## Safety

question-danger = ¿Hay alguien en peligro ahora mismo?
    .why = Lo preguntamos primero: aquí la seguridad va antes que todo. Si dice que sí, o no lo tiene claro, le mostramos qué puede hacer.
    .help =
        Alguien puede sufrir un daño hoy o pronto, o pueden llevárselo. O no está a salvo donde está. Puede ser usted o cualquier persona. Por ejemplo:

        - Siguen o amenazan a alguien. O nadie sabe dónde está.
        - Alguien no puede salir de su trabajo o de un barco.
        - Van a echar pronto a gente de sus casas o del país.
        - Hay gente que trabaja con veneno. O vive bajo una represa que puede romperse.

        Su respuesta no se envía a nadie. Por eso esta guía no puede enviar ayuda.
    .yes = Sí
    .no = No
    .unsure = No lo tengo claro
    .unsure-hint = Si siente que no es seguro, puede elegir “Sí”.

## Status

question-role = ¿Quién sufrió el daño?
    .why = El borrador trata de personas que sufrieron un daño. También puede incluir a su familia más cercana. Y a quienes dependen de ellas. También protegería a quienes alzan la voz por otras personas.
    .help =
        Elija lo que mejor encaje. Después puede responder por otra persona.

        - Perder el sueldo, la tierra, la casa o la privacidad también es un daño. También las amenazas, que le sigan, o un juicio por alzar la voz.
        - ¿Lo sufrieron usted y su familia? Responda primero por usted.
        - ¿Perdió a su pareja, su padre, su madre o un hijo o hija? Elija “Alguien de mi familia”.
        - ¿Habla por su hijo o su hija de corta edad? Elija “Alguien a quien ayudo o por quien actúo”.
        - ¿Sufrió un daño mientras ayudaba a alguien? Elija “Yo”.
    .self = Yo
    .self-hint = También si me lo hicieron por alzar la voz.
    .group = Un grupo o una comunidad de la que formo parte
    .group-hint = Por ejemplo, una aldea, un pueblo indígena o quienes trabajan en un mismo lugar.
    .family = Alguien de mi familia, o alguien de quien dependo
    .family-hint = Por ejemplo, mi pareja, mi padre, mi madre, mi hijo o mi hija.
    .representative = Alguien a quien ayudo o por quien actúo
    .representative-hint = Por ejemplo, llevo su caso, o le ayudo por amistad o desde un sindicato.
    .defender = Nadie cercano. Defiendo a otras personas, o vi lo que pasó
    .defender-hint = Después preguntamos si le hicieron algo a usted.

# “familia más cercana”: the draft’s “immediate family”.
question-family_tie = ¿Quién es usted para la persona que sufrió el daño?
    .why = La palabra “víctima” del borrador también puede incluir a la familia más cercana. Y puede incluir a quienes dependen de esa persona.
    .help =
        El borrador no da una lista de la familia más cercana. Un tribunal o la ley de un país puede tener una. Usted depende de alguien si necesita a esa persona para vivir.

        - ¿Se cumplen dos de estas? Elija la primera.
        - ¿Sufrió usted un daño? Puede volver y elegir “Yo”.
        - ¿Solo quiere ayudar con el caso de esa persona? Puede volver. Elija “Alguien a quien ayudo o por quien actúo”.
    .immediate_family = Soy de su familia más cercana
    .immediate_family-hint = Por ejemplo, esposa, esposo, pareja, padre, madre, hijo, hija, hermano o hermana.
    .dependant = Dependo de esa persona
    .dependant-hint = Por dinero, comida, casa o cuidados.
    .other_family = Otro familiar, o vivimos como familia
    .other_family-hint = Por ejemplo, el tío que me crió. El borrador lo deja abierto.
    .other = Otra persona
    .other-hint = Por ejemplo, de la amistad, del barrio o del trabajo.
    .unsure = No lo tengo claro

question-represents = ¿Por quién actúa usted?
    .why = La palabra “víctima” es para quienes sufrieron el daño. También puede incluir a su familia más cercana. Y a quienes dependen de ellas.
    .help =
        ¿De quién sería el caso?

        - Quien lleva el caso de gente enferma por su trabajo actúa por las personas perjudicadas. También la madre de una niña pequeña que sufrió un daño.
        - Un sindicato que ayuda a la viuda de un trabajador actúa por la familia.

        Si son las dos cosas, elija la primera.
    .harmed = La persona o las personas que sufrieron el daño
    .family_or_dependant = Su familia más cercana, o quienes dependían de ellas
    .family_or_dependant-hint = Por ejemplo, la viuda de un trabajador que murió.
    .unsure = No lo tengo claro

question-targeted = ¿Le hicieron algo por alzar la voz, ayudar o ver lo que pasó?
    .why = Si es así, la palabra “víctima” también puede incluirle. Entonces las preguntas siguientes tratan de lo que le hicieron.
    .help =
        No hace falta que haya violencia. Por ejemplo:

        - Alguien le amenaza, le sigue o vigila su teléfono.
        - Le llevan a un tribunal. Cuentan mentiras sobre usted.
        - Perdió el trabajo o la casa.

        Si no le hicieron nada, lo que usted hace también cuenta. Con el borrador, los países tendrían que protegerle igualmente.
    .yes = Sí
    .no = No
    .unsure = No lo tengo claro

question-harm = ¿Qué es lo que alguien ya no puede hacer o tener, o con menos seguridad?
    .why = Para el borrador, hay daño cuando alguien ya no puede disfrutar del todo de un derecho humano. Toda persona tiene derechos humanos, en todos los países.
    .help =
        Elija todo lo que corresponda. No tiene que contar lo que pasó.

        - Una fábrica no paga los sueldos: “Trabajo justo y seguro”.
        - Una represa inunda campos: “Tierra, casa o lo que hace falta para vivir”.
        - Una aplicación pasa sus mensajes a otros: “Privacidad”.
        - Los residuos de una mina dañan un río: “Un medio ambiente limpio y sano”. Quizá también “Salud”.

        Con solo “Todavía nada” u “Otra cosa” no podemos saberlo. Eso no es un no.
    .life_safety = Vida y seguridad
    .life_safety-hint = Hubo muerte, encierro o peligro, o alguien no podía moverse con libertad.
    .health = Salud
    .health-hint = Enfermedad, heridas o falta de atención cuando hacía falta.
    .work = Trabajo justo y seguro
    .work-hint = Sueldo, horario, descanso, seguridad o entrar en un sindicato.
    .forced_or_child_labour = Trabajo forzado o trabajo infantil
    .forced_or_child_labour-hint = Trabajar a la fuerza, o no poder irse. O niñas y niños en trabajos que les hacen daño.
    .land_home = Tierra, casa o lo que hace falta para vivir
    .land_home-hint = También comida, agua, o sitios para pastar, cazar o pescar.
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
    .threatened-hint = Por ejemplo, le dicen que pronto tiene que dejar su casa.
    .other = Otra cosa
    .other-hint = Por ejemplo, dinero perdido en una compra.
    .none = Nada de esto: no hubo daño
    .unsure = No lo tengo claro

question-business = ¿Había una empresa detrás, participó, o se hizo para ella?
    .why = El borrador abarca daños que tienen que ver con cualquier empresa, grande o pequeña. No hace falta que lo haya hecho la empresa misma.
    .help =
        Elija todo lo que corresponda. No necesita un nombre.

        - Una empresa fabrica, lleva, vende o presta cosas, o trabaja para otros. También cuenta en línea.
        - Un taller con personas empleadas es una empresa. Un proveedor es en sí una empresa. Su vínculo con otra mayor cuenta hasta donde lo diga la ley del país.
        - ¿Actuaron policías, soldados, una oficina o una banda para una empresa, o para abrirle paso? Elija “Otras personas que actuaron para una empresa”.
        - ¿Sufrió el daño trabajando en la casa de alguien? Elija el hogar. El borrador deja abierto si cuenta. También deja abierto si cuenta una escuela u organización benéfica.

        Si duda, elija “No lo tengo claro”.
    .company = Una empresa
    .company-hint = Por ejemplo, una fábrica, mina, finca, tienda, taller o constructora.
    .state_owned = Una empresa que es del gobierno
    .state_owned-hint = Por ejemplo, de trenes, petróleo o electricidad.
    .finance = Un banco, un fondo o quien invierte dinero
    .finance-hint = Por ejemplo, quien prestó dinero para una represa o una carretera.
    .supplier = Otra empresa que trabaja con ella
    .supplier-hint = Le vende, trabaja para ella, la vigila o le busca personal. O le pertenece.
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
    .none-hint = Por ejemplo, solo actuó el Estado en sus funciones. O solo fue una pelea privada.
    .unsure = No lo tengo claro

question-conduct = ¿Fue algo que hicieron, o algo que debieron hacer y no hicieron?
    .why = El borrador abarca las dos cosas: lo que se hizo y lo que se dejó de hacer.
    .help =
        Hablamos de quienes nombró en la pregunta anterior. Si las dos cosas son verdad, elija las dos.

        - Hicieron: un jefe despidió a gente por entrar en un sindicato. Una finca echó veneno cerca de las casas.
        - Debieron hacer y no hicieron: una mina no avisó de una fuga. Un taller no dio mascarillas.

        Un accidente a menudo viene de algo que se hizo o se dejó de hacer. Por ejemplo, una máquina vieja o un techo débil. Si duda, elija “No lo tengo claro”.
    .act = Algo que hicieron
    .omission = Algo que debieron hacer y no hicieron
    .none = Ni una cosa ni otra
    .none-hint = Por ejemplo, una tormenta que ninguna empresa empeoró.
    .unsure = No lo tengo claro

question-connection = ¿Lo que pasó tiene que ver con lo que hace la empresa?
    .why = El borrador abarca lo que tiene que ver con las empresas. Eso es amplio. Una pelea privada puede no contar.
    .help =
        Puede ser en línea, lejos o después del trabajo. ¿No sabe de ninguna empresa? Elija “No lo tengo claro”.

        - Lo más probable es que sí: guardias de una mina paran a gente en un camino. La policía desaloja casas para abrir paso a una mina.
        - Lo más probable es que no: dos personas del trabajo se pelean por un asunto de familia.
    .yes = Sí
    .no = No
    .unsure = No lo tengo claro

question-result = ¿Se debe el daño a lo que hicieron o dejaron de hacer?
    .why = En el borrador, lo que se hizo o se dejó de hacer tiene que haber llevado al daño.
    .help =
        Por ejemplo, gente que trabajaba sin mascarilla respiró polvo y enfermó.

        Aquí no tiene que probarlo. El borrador no dice que deba ser la única causa. ¿Aún no ha pasado? Pregúntese si vendría de esto. Si no lo sabe, elija “No lo tengo claro”.
    .yes = Sí
    .no = No
    .unsure = No lo tengo claro

question-responsible = ¿Qué se sabe de quién es responsable?
    .why = En el borrador, esta respuesta no cuenta en contra de nadie. Una persona puede ser “víctima” aunque no se sepa quién lo hizo. Tampoco hace falta detención ni condena.
    .help =
        “Responsable” es la persona o la empresa que lo hizo, o que debió actuar y no actuó. ¿Conoce la empresa, pero no sabe si tiene la culpa? Elija “Se sabe quién fue”. Aquí no cuenta un caso contra usted.

        A menudo cuesta ver quién está detrás. No necesita un nombre. Por favor, no intente averiguarlo si no es seguro.
    .unknown = Nadie sabe quién fue
    .identified = Se sabe quién fue, pero no se ha abierto un caso en su contra
    .in_process = Hay una investigación, una detención o un juicio contra quien lo hizo
    .convicted = Ya se decidió que esa persona o empresa es responsable
    .unsure = No lo tengo claro

question-borders = ¿Hay relación con otro país?
    .why = Puede importar para saber dónde podría reclamar. En el borrador, su país no cuenta en contra de nadie. Las leyes de hoy pueden ser distintas.
    .help =
        Elija todo lo que corresponda. No preguntamos por papeles ni por permisos.

        - Alguien de otro país sufre heridas en el trabajo: viene de otro país.
        - Un país encarga camisas y otro las cose: una empresa de otro país hizo una parte importante.
        - Humo o agua sucia cruza una frontera: un efecto importante.

        “Ninguna relación con otro país” vale tanto como otra respuesta.
    .foreign_person = Alguien que sufrió el daño viene de otro país, o vive en otro
    .several_states = Lo que hizo la empresa ocurrió en más de un país
    .run_from_abroad = Una empresa de otro país, o que trabaja con ella, hizo una parte importante
    .run_from_abroad-hint = La planeó, dirigió, diseñó, fabricó, almacenó o envió. Por ejemplo, quien es dueño o compra.
    .effects_abroad = Lo que hizo la empresa tiene un efecto importante en otro país
    .none = Ninguna relación con otro país
    .unsure = No lo tengo claro

## What happened and what would help

# The draft’s “abuse”, not the harm that lasts.
question-ongoing = ¿Sigue pasando lo que hicieron o dejaron de hacer?
    .why = Si sigue, hacer que pare puede ayudar a reparar el daño.
    .help =
        Por ejemplo, los residuos siguen cayendo al río, o no se limpian. O los sueldos siguen sin pagarse.

        El dolor, la enfermedad o la pérdida pueden durar cuando ya paró. Sobre eso preguntamos después.
    .yes = Sí
    .no = No
    .unsure = No lo tengo claro

question-urgent = ¿Es urgente? ¿Sería tarde si se espera?
    .why = Si es urgente, el borrador permitiría a las víctimas pedir protección al gobierno. Podrían hacerlo mientras se resuelve un caso.
    .help =
        “Urgente” quiere decir que el final de un caso puede llegar demasiado tarde. Lo que hacen puede seguir. O hay un riesgo grave de que empiece, empeore o vuelva pronto. Por ejemplo:

        - Unas máquinas van a arrasar una aldea la próxima semana.
        - Unos guardias han dicho que volverán esta noche.
        - Las paredes de un taller tienen grietas nuevas.

        Puede ser urgente aunque ahora nadie esté en peligro.
    .yes = Sí
    .no = No
    .unsure = No lo tengo claro

question-losses = ¿Qué se perdió, y qué se dañó?
    .why = Qué reparación ayudaría depende de lo que se perdió.
    .help = Elija todo lo que corresponda. Se pueden perder cosas, como una barca. Se puede perder la tranquilidad. Las dos cuentan. Puede saltar esta pregunta o hacer una pausa. Aquí no tiene que probar nada.
    .money = Dinero, o lo que la gente gana
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

question-wishes = ¿Qué ayudaría a reparar el daño?
    .why = Los países que se sumen al tratado tendrían que cuidar que se pregunte a las víctimas. Se les preguntaría qué reparación quieren. Por eso también le preguntamos a usted.
    .help =
        Elija todo lo que ayudaría. Nada de esto es una exigencia. Lo que no elija no se pierde. La lista del borrador es abierta.

        “Atención y apoyo” puede ser atención médica o alguien con quien hablar.
    .get_back = Recuperar lo que se quitó
    .get_back-hint = Por ejemplo, tierra, empleo, papeles o sueldo.
    .money = Dinero que compense el daño
    .care = Atención y apoyo
    .stop = Que pare
    .apology = Que pidan perdón
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

question-repeat = ¿Podría pasar otra vez, a la misma persona o a otras?
    .why = Reparar el daño también puede ser tomar medidas para que no vuelva a pasar.
    .help = Piense en cualquiera: usted, gente del trabajo o gente lejana. Por ejemplo, la máquina que hirió a alguien se sigue usando.
    .yes = Sí
    .no = No
    .unsure = No lo tengo claro

question-many_affected = ¿Sufrieron otras personas el mismo tipo de daño?
    .why = El borrador permitiría llevar juntas un solo caso, donde sea adecuado.
    .help =
        No necesita nombres ni números. Por ejemplo, enfermaron otras familias del mismo río.

        Si no lo sabe, no pasa nada. No hace falta preguntar si no es seguro.
    .yes = Sí
    .no = No
    .unsure = No lo tengo claro

## Protection and support

question-fears = ¿Qué hace difícil alzar la voz?
    .why = Los países que se sumen al tratado tendrían que proteger a las víctimas. Nadie debería amenazarlas, ni castigarlas por alzar la voz. Por eso importa lo que usted teme.
    .help =
        Elija todo lo que corresponda, para usted o para quienes sufrieron el daño.

        - Quien alza la voz puede perder un empleo, un cuarto o un permiso.
        - Algunas empresas van a los tribunales para callar a la gente.

        Tener miedo no es debilidad. No tiene ninguna obligación de alzar la voz.
    .threats = Amenazas o violencia
    .retaliation = Perder el trabajo, la casa o servicios
    .legal_smear = Demandas, acusaciones o mentiras contra alguien
    .watched = Que vigilen, o que se haga pública la vida privada
    .status = Que denuncien, detengan o expulsen a alguien por sus papeles
    .status-hint = Por ejemplo, ante la oficina de migración.
    .reliving = Tener que vivirlo otra vez
    .reliving-hint = Por ejemplo, contarlo una y otra vez.
    .none = Nada de esto
    .unsure = No lo tengo claro

question-situation = ¿Algo de esto describe a quien o quienes sufrieron el daño?
    .why = Los países que se sumen al tratado tendrían que ver qué necesita cada persona. Algunas encuentran más problemas en el camino. No tiene que responder.
    .help =
        Elija todo lo que corresponda, o “Prefiero no decirlo”. Piense en la persona que sufrió el daño. Si perdió a alguien, también puede pensar en usted. Su respuesta no se envía a nadie. ¿Alguien puede mirar su pantalla? Puede saltar esta pregunta.

        Estar en esta lista no dice nada malo de nadie. Trata de lo que cierra el paso a la gente.
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
    .other_marginalised-hint = Por ejemplo, por su casta, su fe, su pobreza o la persona a la que ama. O por haber huido dentro de su país.
    .none = Nada de esto
    .prefer_not = Prefiero no decirlo

question-needs = ¿Qué información o ayuda hace falta?
    .why = Los países que se sumen al tratado tendrían que dar a las víctimas acceso a información. También asistencia jurídica: ayuda de un abogado o una abogada. A menudo es gratis o cuesta poco.
    .help =
        Elija todo lo que ayudaría, a usted o a quienes sufrieron el daño.

        - En una reclamación se pide a un tribunal u oficina pública que decida.
        - Quien actúe por otra persona puede ser un abogado, un sindicato o alguien de confianza.
    .rights_info = Qué derechos tienen las personas
    .where_to_go = Adónde ir, y qué se puede hacer allí
    .claim_status = En qué punto está una reclamación ya presentada
    .company_info = Datos que tiene una empresa o una oficina pública
    .company_info-hint = Datos sobre la empresa y lo que hizo.
    .language = Información en otro idioma
    .format = Información en otra forma
    .format-hint = Por ejemplo, letra grande, audio, lengua de señas o palabras fáciles.
    .child_friendly = Información que pueda entender una niña o un niño
    .someone_to_act = Alguien que hable o actúe por quienes sufrieron el daño
    .protection = Un lugar seguro, o alguien con quien hablar
    .help_to_take_part = Ayuda para seguir un caso y participar en él
    .none = Nada de esto
    .unsure = No lo tengo claro

question-barriers = ¿Qué impide reparar el daño?
    .why = Los países que se sumen al tratado tendrían que hacerlo más fácil, paso a paso. Lo harían según sus propias leyes y oficinas.
    .help =
        Elija todo lo que ocurra ahora, o lo que usted tema. En algunos países, quien pierde un caso paga los abogados de la otra parte.
    .lawyer_cost = Un abogado o una abogada cuesta demasiado
    .court_fees = El tribunal cobra demasiado
    .losing_costs = Tener que pagar los gastos de la otra parte si se pierde el caso
    .far = El tribunal o la oficina está lejos, o es difícil entrar
    .procedure = Los pasos son muy difíciles, muy lentos o no están pensados para gente como yo
    .time_limit = Puede ser demasiado tarde (un plazo)
    .power = La empresa tiene mucho más poder
    .bias = El tribunal o la oficina tiene presiones, o toma partido
    .evidence_held = Otros tienen las pruebas
    .evidence_held-hint = Por ejemplo, la empresa tiene los papeles.
    .hard_to_prove = Es difícil de probar
    .other_country = Dicen que le toca a otro país
    .agency_lacks_means = A una oficina pública que controla a las empresas le falta gente, dinero o poder
    .other = Otra cosa
    .none = Nada de esto
    .unsure = No lo tengo claro

question-proceedings = ¿Ha pedido alguien ayuda a un tribunal, a la policía o a otra oficina pública? ¿Qué pasó?
    .why = El borrador dice qué tendrían que hacer los países para que esas oficinas ayuden a las víctimas. Lo que sigue depende de hasta dónde se ha llegado.
    .help =
        También cuenta una oficina de trabajo o de medio ambiente. Pudo pedirlo usted, un sindicato u otra persona. ¿La empresa le llevó a un tribunal? Eso no cuenta aquí.

        ¿Solo hubo una queja ante la propia empresa o el propio banco? Elija “No, todavía no”. Si se acudió a varios, elija el que más le importe.

        Muchas cosas pueden reparar el daño: un pago, recuperar el empleo, una limpieza, una orden de parar.
    .not_started = No, todavía no
    .ongoing = Sí, y sigue en marcha
    .refused = Sí, pero la oficina pública no lo aceptó
    .ended_without = Sí, pero no se decidió una reparación
    .ended_with_remedy = Sí, y se decidió una reparación
    .unsure = No lo tengo claro

question-delivery = ¿Pasó algo de esto con la reparación decidida?
    .why = Los países que se sumen al tratado tendrían que tomar medidas para que se pregunte a las víctimas. Las oficinas públicas tendrían que poder comprobar si una empresa cumple lo decidido.
    .help =
        Elija las dos si las dos son ciertas. Por ejemplo, solo llegó la mitad del pago.

        Si fue bien, elija “Nada de esto”.
    .not_consulted = Nadie preguntó a las personas perjudicadas qué querían
    .not_delivered = La reparación no se ha cumplido, o solo en parte
    .none = Nada de esto
    .unsure = No lo tengo claro
