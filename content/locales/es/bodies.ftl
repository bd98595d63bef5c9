### Places in the world where a person can turn today. Facts: content/places. Rules for the words: the English file's comments.
###
### For translators and lawyers. Never promise. No time limit in any entry. Never say that a name stays secret.
### The texts stand under the labels bodies-who, -can, -cannot, -first and -urgent. "Puede" alone can mean "usted": the body is
### named first in each .can. Names: as the body or the UN uses them in Spanish; else plain words with the English beside.

## Which country. Names of countries come from the browser

country-lead = Puede dejar esto en blanco. Se queda en esta página, no se envía, y se borra al cerrarla.
country-harm = Dónde ocurrió el daño
country-home = Dónde tiene su sede la empresa
country-none = Ningún país elegido
# Told to a screen reader when a country is chosen.
country-found = Sitios en la lista: { $number }
country-as_of = Lista con datos al { $date }. “No está en la lista” quiere decir que no lo conocemos. No quiere decir que usted no tenga derechos.
country-no-promise = Esta lista no es una promesa de que un sitio acepte su caso.
# Do not soften "enseguida".
country-limits = Puede haber plazos cortos. Pregunte enseguida.
country-watched = Un teléfono o una computadora que alguien vigila no es seguro para esto. Los nombres pueden hacerse públicos. Algunos de estos órganos hablan en nombre de gobiernos.
# Greenland, Puerto Rico, Hong Kong and others: no entry in the list.
country-territory = ¿Su lugar no está en la lista? Puede ser un territorio. Pregunte a un abogado o una abogada de qué Estado son los tratados que valen allí.

## Frame

bodies-danger = En peligro por alzar la voz
bodies-complain = Dónde pueden quejarse usted o su grupo
bodies-banks = Si un banco de desarrollo puso dinero para el proyecto: ¿cuál?
    .lead = Elija un solo banco: el que puso dinero para el proyecto o lo aseguró.
bodies-more = Más sitios
bodies-organisations = Solo para sindicatos y organizaciones
bodies-against-state = Examina lo que un Estado hizo o dejó de hacer. No examina a una empresa.
bodies-against-state-business = Puede escribir a Estados y a empresas.
bodies-against-business = Examina lo que hizo una empresa.
bodies-against-bank = Examina lo que ese banco hizo o dejó de hacer. No examina a la empresa ni al Estado.
bodies-against-eu = Examina lo que hizo una oficina de la Unión Europea.
bodies-who = Quién puede acudir
bodies-can = Qué puede hacer este sitio
bodies-cannot = Qué no puede hacer este sitio
bodies-first = Primero
bodies-urgent = Si hay peligro ahora
bodies-languages = Idiomas en los que trabaja
# Not "su página": it could be the reader's own.
bodies-link = Página de este sitio
# The state of the list of countries: a year, or a year and a month.
bodies-as_of = (países: datos de { $date })
bodies-by-region = Por región
region-world = Para todos los países
region-africa = África
region-americas = América
region-asia = Asia
region-europe = Europa
region-banks = Si un banco de desarrollo puso dinero

## In danger because you speak up. They choose whom they help

body-front-line-defenders = Front Line Defenders
    .who = Personas defensoras en peligro: quienes corren riesgo por trabajar en paz por los derechos humanos.
    .can = Tienen una línea de emergencia, de día y de noche. Pueden dar dinero para seguridad, aconsejar sobre un teléfono más seguro o decir en público lo que pasa.
    .cannot = No pueden ayudar a todo el mundo: piden ayuda más personas de las que pueden atender. Use un dispositivo seguro.
    .urgent = Usted puede pedir ayuda enseguida.

# "High risk" is its own condition.
body-protectdefenders-eu = ProtectDefenders.eu (ayuda de la Unión Europea para personas defensoras de derechos humanos, a cargo de 12 grupos)
    .who = Personas defensoras en alto riesgo por su trabajo por los derechos humanos. También sus familias y grupos.
    .can = Pueden dar dinero en una emergencia, ayudarle a irse a otro lugar por un tiempo o apoyar a su grupo.
    .cannot = No pueden ayudar a todo el mundo: piden ayuda más personas de las que pueden atender. Use un dispositivo seguro.
    .urgent = Usted puede pedir ayuda enseguida.

body-omct-fidh-observatory = Observatorio para la Protección de los Defensores de Derechos Humanos (FIDH y OMCT)
    .who = Personas defensoras que enfrentan amenazas, detención, tortura o una demanda.
    .can = Pueden enviar llamados urgentes a actuar, dar pequeñas sumas de dinero en una emergencia u observar un juicio.
    .cannot = No pueden ayudar a todo el mundo: piden ayuda más personas de las que pueden atender. Use un dispositivo seguro.
    .urgent = Usted puede pedir ayuda enseguida.

body-access-now-helpline = Línea de Ayuda en Seguridad Digital de Access Now
    .who = Personas defensoras, periodistas, activistas y grupos de derechos humanos con una cuenta hackeada, un programa espía, un sitio web bloqueado o un ataque en línea.
    .can = Especialistas en seguridad digital pueden ayudarle. Es gratis.
    .cannot = No pueden ayudar a todo el mundo: piden ayuda más personas de las que pueden atender. Use un dispositivo seguro. No escriba desde un teléfono que alguien pueda vigilar.
    .urgent = Usted puede pedir ayuda enseguida.

body-urgent-action-fund = Fondos de Acción Urgente (Urgent Action Funds)
    .who = Mujeres defensoras y personas defensoras trans y no binarias, en peligro o con una oportunidad que no puede esperar.
    .can = Pueden dar rápido pequeñas sumas de dinero, también para seguridad y bienestar. Hay fondos hermanos para África, para América Latina y el Caribe, y para Asia y el Pacífico.
    .cannot = No pueden ayudar a todo el mundo: piden ayuda más personas de las que pueden atender. Use un dispositivo seguro.
    .urgent = Usted puede pedir ayuda enseguida.

body-defenddefenders = DefendDefenders (proyecto de personas defensoras de derechos humanos de África Oriental y el Cuerno de África)
    .who = Personas defensoras de África Oriental y el Cuerno de África. En otras partes de África: a través de AfricanDefenders.
    .can = Pueden dar ayuda en una emergencia, ayudarle a irse a otro lugar, o ayudar con un abogado, una abogada o atención médica.
    .cannot = No pueden ayudar a todo el mundo: piden ayuda más personas de las que pueden atender. Use un dispositivo seguro.
    .urgent = Usted puede pedir ayuda enseguida.

body-forum-asia = FORUM-ASIA (Foro Asiático para los Derechos Humanos y el Desarrollo)
    .who = Personas defensoras de Asia en peligro por su trabajo por los derechos humanos.
    .can = Pueden dar ayuda urgente, o ayudarle a irse a otro lugar por un tiempo.
    .cannot = No pueden ayudar a todo el mundo: piden ayuda más personas de las que pueden atender. Use un dispositivo seguro.
    .urgent = Usted puede pedir ayuda enseguida.

body-emhrf = Fundación Euromediterránea de Apoyo a los Defensores de Derechos Humanos (EMHRF)
    .who = Personas defensoras del sur y el este del Mediterráneo, en peligro o en necesidad por su trabajo por los derechos humanos.
    .can = Pueden dar dinero con urgencia.
    .cannot = No pueden ayudar a todo el mundo: piden ayuda más personas de las que pueden atender. Use un dispositivo seguro.
    .urgent = Usted puede pedir ayuda enseguida.

body-cpj = Comité para la Protección de los Periodistas (CPJ)
    .who = Personas que trabajan para las noticias y enfrentan amenazas o detención por ello.
    .can = Pueden ayudar en una emergencia y decirle cómo estar más a salvo.
    .cannot = No pueden ayudar a todo el mundo: piden ayuda más personas de las que pueden atender. Use un dispositivo seguro.
    .urgent = Usted puede pedir ayuda enseguida.

body-rsf = Reporteros Sin Fronteras (RSF)
    .who = Personas que trabajan para las noticias y enfrentan amenazas, o tuvieron que huir de su país.
    .can = Pueden dar dinero en una emergencia, o ayudar con asuntos legales y con la seguridad.
    .cannot = No pueden ayudar a todo el mundo: piden ayuda más personas de las que pueden atender. Use un dispositivo seguro.
    .urgent = Usted puede pedir ayuda enseguida.

# No urgent measures: it deals with lawsuits and criminal cases.
body-media-defence = Media Defence
    .who = Periodistas y medios libres que enfrentan una demanda o una acusación por lo que publicaron. También cuando demanda una empresa.
    .can = Pueden pagar a un abogado o una abogada, o encontrarle a alguien.
    .cannot = No pueden ayudar a todo el mundo: piden ayuda más personas de las que pueden atender. Use un dispositivo seguro.

# Not a quick service. It must be said.
body-protection-international = Protection International
    .who = Personas defensoras, comunidades y grupos con un riesgo que dura, como al defender la tierra o la naturaleza.
    .can = Pueden darle formación, y ayudar a planear cómo protegerse juntos en su grupo.
    .cannot = No es una ayuda rápida para una emergencia. No pueden ayudar a todo el mundo: piden ayuda más personas de las que pueden atender. Use un dispositivo seguro.

# No urgent measures in the data.
body-pbi = Brigadas Internacionales de Paz (PBI)
    .who = Personas defensoras y comunidades con amenazas, en algunos países.
    .can = Pueden enviar a personas de otros países que le acompañen, para que otros vean lo que pasa.
    .cannot = Solo trabajan en algunos países. No pueden ayudar a todo el mundo: piden ayuda más personas de las que pueden atender. Use un dispositivo seguro.

## The Americas

# .first and .urgent: courts first for a complaint, but not for an urgent request. The Inter-American Court takes no case
# from a person: named here and nowhere else.
body-iachr = Comisión Interamericana de Derechos Humanos (CIDH)
    .who = Cualquier persona, grupo u organización reconocida, también en nombre de otras personas.
    .can = La Comisión puede estudiar un caso, ayudar a las dos partes a ponerse de acuerdo y decir qué debería hacer el Estado. Algunos casos pueden llegar a la Corte Interamericana.
    .cannot = Muchos casos esperan años. La Comisión elige qué solicitudes urgentes concede.
    .first = Acuda a los tribunales del país, salvo que no le dejen llegar a ellos, no sirvan de nada o tarden demasiado.
    .urgent = Pídalo enseguida, sin ir antes a un tribunal: la Comisión puede pedir a un Estado que proteja a personas en grave peligro.

# .can: recommendations only. Rapid response: working rules of 2024.
body-escazu-caac = Comité de Apoyo a la Aplicación y el Cumplimiento del Acuerdo de Escazú
    .who = Cualquier persona, sobre la naturaleza y el medio ambiente. Vale si le niegan datos, no le dejan participar o no puede llegar a un tribunal. También si no se protege a las personas defensoras.
    .can = El Comité puede decir al Estado qué debería hacer.
    .cannot = No es un tribunal y no puede castigar. Es nuevo, con muy poca experiencia.
    .first = Pregunte qué debe intentar en su país. Las reglas del Comité lo tienen en cuenta.
    .urgent = Las personas defensoras pueden pedir una respuesta rápida. Esto es nuevo y poco conocido.

## Africa

body-achpr = Comisión Africana de Derechos Humanos y de los Pueblos
    .who = Cualquier persona u organización, también en nombre de otras personas.
    .can = La Comisión puede estudiar un caso, decir qué debería hacer el Estado, o enviar el caso a la Corte Africana. Puede tratarse de una empresa que el Estado no controló.
    .cannot = Es lenta. A menudo los Estados no hacen lo que dice.
    .first = Acuda a los tribunales del país, salvo que no sirva de nada o tarde demasiado.
    .urgent = Pídalo enseguida. La Comisión puede pedir al Estado medidas que no pueden esperar.

body-achpr-sr-hrd = Relatoría Especial sobre los Defensores de Derechos Humanos y Punto Focal sobre Represalias en África
    .who = Personas defensoras de África que enfrentan amenazas, ataques, detención o acoso. O cualquier persona en su nombre.
    .can = Esta persona experta de la Comisión Africana puede escribir al Estado, decir en público lo que pasa y plantearlo a la Comisión.
    .cannot = La persona experta no puede protegerle allí donde usted está, ni ordenar a un Estado o a una empresa que actúe.
    .urgent = Usted puede pedirlo enseguida. La persona experta puede escribir al Estado sin demora.

# Only against States whose declaration under Article 34(6) is in force. No exception to "courts first" stands in the data.
body-african-court = Corte Africana de Derechos Humanos y de los Pueblos
    .who = Cualquier persona, o un grupo con estatus de observador ante la Comisión Africana. Solo contra un Estado que todavía lo permite.
    .can = La Corte puede dictar una sentencia que obliga al Estado, y ordenarle que repare el daño.
    .cannot = No puede aceptar su caso si el Estado no lo permite. Algunos dejaron de permitirlo: compruébelo antes.
    .first = Acuda a los tribunales del país.
    .urgent = Usted puede pedir medidas enseguida, antes de que se resuelva el caso.

body-acerwc = Comité Africano de Expertos sobre los Derechos y el Bienestar del Niño
    .who = Cualquier persona o grupo, o una organización que reconozca la Unión Africana, un Estado miembro o la ONU. Tiene que ser en favor de una niña o un niño.
    .can = El Comité puede estudiar un caso, como de trabajo infantil, y decir qué debería hacer el Estado.
    .cannot = No puede obligar a un Estado a actuar.
    .first = Acuda a los tribunales del país, salvo que no sirva de nada o tarde demasiado.
    .urgent = Pídalo enseguida. El Comité puede pedir al Estado medidas que no pueden esperar.

# Not anonymous. Burkina Faso, Mali and Niger left in 2025.
body-ecowas-court = Tribunal de Justicia de la CEDEAO, en África Occidental (Community Court of Justice of ECOWAS)
    .who = Cualquier persona en un Estado de la CEDEAO, si se violaron sus derechos humanos. No hace falta ir antes a los tribunales del país.
    .can = El Tribunal puede dictar una sentencia que obliga al Estado, y ordenar un pago por el daño.
    .cannot = A menudo los Estados no cumplen sus sentencias. Usted tiene que dar su nombre. No acepta el caso mientras lo tenga otro tribunal internacional. No está abierto contra Burkina Faso, Malí ni Níger.
    .urgent = Junto con un caso, usted puede pedir medidas enseguida, o un trámite más rápido.

# Do not soften "muy estricto": its time limit is among the shortest of all.
body-eacj = Tribunal de Justicia de África Oriental (East African Court of Justice)
    .who = Cualquier persona que viva en un Estado socio de la Comunidad de África Oriental. No hace falta ir antes a los tribunales del país.
    .can = El Tribunal puede declarar que un Estado incumplió el tratado de la Comunidad.
    .cannot = No tiene pleno poder sobre los derechos humanos. Es muy estricto con los plazos, así que consulte ya con un abogado o una abogada.
    .urgent = Usted puede pedir una orden antes de que se resuelva el caso.

## Europe

# .urgent: only for a real risk of serious and irreversible harm.
body-echr = Tribunal Europeo de Derechos Humanos
    .who = Cualquier persona, grupo u organización que haya sufrido el daño directamente.
    .can = El Tribunal puede dictar una sentencia que obliga al Estado, y ordenar un pago por el daño. Puede ser porque el Estado no protegió a las personas frente a una empresa.
    .cannot = Rechaza la mayoría de los casos. Su formulario es estricto.
    .first = Acuda a los tribunales del país, hasta el más alto que pueda servir.
    .urgent = Pídalo enseguida. Solo si hay un riesgo real de un daño grave que no se puede deshacer.

# Only organisations. It must never look like a place for one person's case.
body-ecsr = Comité Europeo de Derechos Sociales (reclamaciones colectivas)
    .who = Solo sindicatos, grupos de empleadores y grupos mundiales que están en su lista. En Finlandia, también grupos nacionales.
    .can = El Comité puede decidir si la ley o la práctica de un Estado incumple la Carta Social Europea sobre trabajo, salud o vivienda.
    .cannot = No puede aceptar el caso de una sola persona ni ordenar un pago por el daño. Solo para Estados que aceptaron esto.
    .urgent = Una organización puede pedir al Comité que reclame medidas inmediatas.

body-coe-commissioner = Comisario para los Derechos Humanos del Consejo de Europa
    .who = Cualquiera puede escribir, también personas defensoras y grupos de derechos humanos.
    .can = El Comisario puede hacer visitas, escribir a gobiernos, decir en público lo que pasa o dar su opinión al Tribunal Europeo de Derechos Humanos.
    .cannot = El Comisario no puede ocuparse de la queja de una persona ni resolverla.

body-eu-ombudsman = Defensor del Pueblo Europeo
    .who = Quienes tienen la ciudadanía de la Unión Europea, personas que viven allí y organizaciones con una oficina allí.
    .can = El Defensor puede examinar el mal trabajo de una oficina de la UE, proponer una salida y decir qué debería hacerse.
    .cannot = No puede actuar contra un Estado, una empresa ni una oficina nacional. No puede obligar a nadie.
    .first = Escriba a la oficina de la UE de la que se queja.

# In an Aarhus country: by a public or private body. Elsewhere: by a State body or State company of an Aarhus country, or a
# private company with its headquarters in one.
body-aarhus-sr = Relatoría Especial sobre los defensores del medio ambiente de la Convención de Aarhus
    .who = Cualquier persona castigada o acosada, o a punto de serlo, por pedir datos, participar o ir a un tribunal en asuntos de medio ambiente. O alguien en su nombre. Fuera de los países de Aarhus: solo si lo hizo uno de esos países, una empresa de su Estado o una empresa con sede allí.
    .can = La persona experta puede escribir al Estado, decir en público lo que pasa u organizar un diálogo.
    .cannot = La persona experta no puede dar órdenes ni pagar.
    .urgent = Pídalo enseguida. La persona experta puede pedir medidas para protegerle ahora.

body-aarhus-accc = Comité de Cumplimiento de la Convención de Aarhus
    .who = Cualquier persona o grupo de derechos humanos, sobre el medio ambiente. Vale si le niegan datos, no le dejan participar o no puede llegar a un tribunal.
    .can = El Comité puede decir si un Estado cumple la Convención de Aarhus, y qué debería hacer.
    .cannot = No puede ordenar un pago por el daño ni anular una decisión.
    .first = Pregunte qué debe intentar en su país. El Comité lo tiene en cuenta.

## United Nations experts. No court first. They choose what they take up

# Not anonymous. "Quedar en secreto" is no promise here.
body-un-special-procedures = Procedimientos Especiales de la ONU: un solo formulario para todas las Relatorías Especiales y los Grupos de Trabajo
    .who = Cualquier persona, de cualquier país. También en nombre de otra persona: si es posible, con su consentimiento. Usted tiene que dar su nombre.
    .can = Estas personas expertas pueden escribir al gobierno y a la empresa. No hace falta ir antes a un tribunal.
    .cannot = Eligen de qué se ocupan. No pueden dar órdenes, pagar ni proteger. Las cartas se publican después. Los nombres pueden publicarse: diga si el suyo debe quedar en secreto.
    .urgent = Usted puede pedirlo enseguida. Estas personas expertas pueden escribir al gobierno sin demora.

body-un-wg-business = Grupo de Trabajo de la ONU sobre empresas y derechos humanos
    .who = Cualquier persona perjudicada por una empresa, u otra persona en su nombre. Use el formulario único de los Procedimientos Especiales de la ONU. Usted tiene que dar su nombre.
    .can = Estas personas expertas pueden escribir a gobiernos y empresas.
    .cannot = Eligen de qué se ocupan. No pueden dar órdenes, pagar ni proteger. Los nombres pueden publicarse: diga si el suyo debe quedar en secreto.
    .urgent = Usted puede pedirlo enseguida. Estas personas expertas pueden escribir al gobierno sin demora.

body-un-sr-hrd = Relatoría Especial de la ONU sobre la situación de los defensores de los derechos humanos
    .who = Personas defensoras que enfrentan amenazas, ataques, detención, mentiras o demandas. O cualquier persona en su nombre. Use el formulario único de los Procedimientos Especiales de la ONU. Usted tiene que dar su nombre.
    .can = La persona experta puede escribir a gobiernos y empresas, o decir en público lo que pasa.
    .cannot = La persona experta no puede protegerle allí donde usted está. Los nombres pueden publicarse: diga si el suyo debe quedar en secreto.
    .urgent = Usted puede pedirlo enseguida. La persona experta puede escribir sin demora.

body-un-wgad = Grupo de Trabajo de la ONU sobre la Detención Arbitraria
    .who = Una persona encerrada sin una buena razón legal. También su familia, un abogado o una abogada, o un grupo de derechos humanos.
    .can = Estas personas expertas pueden decir si es legal tener encerrada a esa persona.
    .cannot = No pueden liberar a nadie. Nadie puede obligar al Estado a hacerles caso. Los nombres pueden publicarse: diga si el suyo debe quedar en secreto.
    .urgent = Usted puede pedirlo enseguida. Estas personas expertas pueden escribir al Estado sin demora.

# No urgent measures in the data.
body-un-reprisals = Acción de la ONU ante las represalias por cooperar con las Naciones Unidas
    .who = Cualquier persona amenazada o castigada por cooperar con la ONU en derechos humanos.
    .can = La ONU puede plantearlo al Estado. Puede incluirlo en un informe anual.
    .cannot = No puede protegerle allí donde usted está. Diga con claridad si su nombre no debe aparecer.

## United Nations committees: one for each treaty. They act only against States that accepted complaints
# Remedy: the committee asks the State to put things right; it cannot order it. Not anonymous; one may ask that the name is
# not published. The State may well learn the name: ask a lawyer whether the entries should say so.

body-ccpr = Comité de Derechos Humanos de la ONU
    .who = Cualquier persona bajo el poder del Estado, u otras con su consentimiento. Hace falta su nombre: pida que no se publique.
    .can = El Comité puede decir si el Estado violó derechos como la libertad o la expresión, y pedir una reparación.
    .cannot = Tarda años. No puede obligar a los Estados. No acepta el caso mientras lo tenga otro órgano internacional.
    .first = Acuda a los tribunales del país, salvo que no sirva de nada o tarde demasiado.
    .urgent = Pídalo enseguida: el Comité puede pedir al Estado que le proteja.

body-cedaw = Comité de la ONU para la Eliminación de la Discriminación contra la Mujer
    .who = Cualquier persona bajo el poder del Estado, u otras con su consentimiento. Hace falta su nombre: pida que no se publique.
    .can = El Comité puede decir si se trató peor a mujeres o niñas, y pedir una reparación.
    .cannot = Tarda años. No puede obligar a los Estados. No acepta el caso mientras lo tenga otro órgano internacional.
    .first = Acuda a los tribunales del país, salvo que no sirva de nada o tarde demasiado.
    .urgent = Pídalo enseguida: el Comité puede pedir al Estado que le proteja.

body-crc = Comité de los Derechos del Niño de la ONU
    .who = Cualquier persona bajo el poder del Estado, u otras con su consentimiento. Hace falta su nombre: pida que no se publique.
    .can = El Comité puede decir si el Estado violó los derechos de una niña o un niño (menor de 18), y pedir una reparación.
    .cannot = Tarda años. No puede obligar a los Estados. No acepta el caso mientras lo tenga otro órgano internacional.
    .first = Acuda a los tribunales del país, salvo que no sirva de nada o tarde demasiado.
    .urgent = Pídalo enseguida: el Comité puede pedir al Estado que le proteja.

body-cescr = Comité de Derechos Económicos, Sociales y Culturales de la ONU
    .who = Cualquier persona bajo el poder del Estado, u otras con su consentimiento. Hace falta su nombre: pida que no se publique.
    .can = El Comité puede decir si el Estado violó derechos como el trabajo o la salud, y pedir una reparación.
    .cannot = Tarda años. No puede obligar a los Estados. No acepta el caso mientras lo tenga otro órgano internacional.
    .first = Acuda a los tribunales del país, salvo que no sirva de nada o tarde demasiado.
    .urgent = Pídalo enseguida: el Comité puede pedir al Estado que le proteja.

body-crpd = Comité de la ONU sobre los Derechos de las Personas con Discapacidad
    .who = Cualquier persona bajo el poder del Estado, u otras con su consentimiento. Hace falta su nombre: pida que no se publique.
    .can = El Comité puede decir si el Estado violó los derechos de una persona con discapacidad, y pedir una reparación.
    .cannot = Tarda años. No puede obligar a los Estados. No acepta el caso mientras lo tenga otro órgano internacional.
    .first = Acuda a los tribunales del país, salvo que no sirva de nada o tarde demasiado.
    .urgent = Pídalo enseguida: el Comité puede pedir al Estado que le proteja.

body-cat = Comité de la ONU contra la Tortura
    .who = Cualquier persona bajo el poder del Estado, u otras con su consentimiento. Hace falta su nombre: pida que no se publique.
    .can = El Comité puede decir si el Estado cometió o permitió tortura o crueldad, y pedir una reparación.
    .cannot = Tarda años. No puede obligar a los Estados. No acepta el caso mientras lo tenga otro órgano internacional.
    .first = Acuda a los tribunales del país, salvo que no sirva de nada o tarde demasiado.
    .urgent = Pídalo enseguida: el Comité puede pedir al Estado que le proteja.

body-cerd = Comité de la ONU para la Eliminación de la Discriminación Racial
    .who = Cualquier persona bajo el poder del Estado, u otras con su consentimiento. Hace falta su nombre: pida que no se publique.
    .can = El Comité puede decir si se trató peor a personas por su raza u origen, y pedir una reparación.
    .cannot = Tarda años. No puede obligar a los Estados. No acepta el caso mientras lo tenga otro órgano internacional.
    .first = Acuda a los tribunales del país, salvo que no sirva de nada o tarde demasiado.
    .urgent = Pídalo enseguida: el Comité puede pedir al Estado que le proteja.

# Urgent action (Article 30 of its treaty) is open for every State party: more States than accepted complaints (Article 31).
body-ced = Comité de la ONU contra la Desaparición Forzada
    .who = Cualquier persona bajo el poder del Estado, u otras con su consentimiento. Hace falta su nombre: pida que no se publique.
    .can = El Comité puede decir si el Estado hizo desaparecer a alguien, o ayudó a ello, y pedir una reparación.
    .cannot = Tarda años. No puede obligar a los Estados. No acepta el caso mientras lo tenga otro órgano internacional.
    .first = Antes de una queja: los tribunales del país, salvo que no sirva de nada o tarde demasiado.
    .urgent = Pida enseguida una acción urgente. Alcanza a más Estados.

## Other places about companies or States, in one country or many

# A directory: the link goes to a list. Status A or B is given by the Global Alliance of these bodies.
body-nhri = Instituciones nacionales de derechos humanos (una lista de ellas)
    .who = Depende del país. Busque la del suyo.
    .can = Donde su ley lo permite, pueden escuchar, aconsejar, ayudar a las dos partes a hablar o investigar una queja. Algunas examinan a empresas.
    .cannot = No todos los países tienen una, y no todas pueden lo mismo. Algunas no son independientes. Mire su estatus (A o B) en GANHRI, su alianza mundial.
    .first = Depende del país. Pregunte.

body-oecd-ncp = Puntos Nacionales de Contacto de la OCDE para la Conducta Empresarial Responsable
    .who = Cualquier persona con un buen motivo, de cualquier país: trabajadoras y trabajadores, comunidades, sindicatos, grupos. La empresa tiene que ser de un país que sigue las reglas de la OCDE, o trabajar en uno.
    .can = El punto puede ofrecer un diálogo y publicar una declaración, y quizá diga qué debería hacer la empresa.
    .cannot = No puede obligar a una empresa, ordenar un pago por el daño ni protegerle. Algunos funcionan mucho mejor que otros.

# Anonymous only through the form. The law is being cut back: check this entry first.
body-bafa-lksg = Procedimiento de quejas de la BAFA según la ley alemana de cadenas de suministro (LkSG)
    .who = Cualquier persona del mundo perjudicada en la cadena de suministro de una empresa grande en Alemania (con 1000 o más personas que trabajan allí). O alguien en su nombre.
    .can = La BAFA puede pedir respuestas a la empresa y ordenarle que actúe. Su formulario se puede enviar sin nombre. Un correo electrónico, no.
    .cannot = No puede conseguirle dinero por el daño. La ley se está recortando: mire antes la página de la BAFA.

body-international-accord = Acuerdo Internacional para la Salud y la Seguridad en la Industria Textil y de la Confección
    .who = Trabajadoras y trabajadores, y quienes hablan por ellos, en las fábricas que abarca en Bangladesh y Pakistán. En Bangladesh lo gestiona el RMG Sustainability Council.
    .can = El Acuerdo puede inspeccionar una fábrica, comprobar los arreglos y ocuparse de la queja de una trabajadora o un trabajador.
    .cannot = No puede ayudar en otras fábricas. No es un tribunal, y no hay un pago general por el daño.

## Only for unions and organisations

body-ilo-cfa = Comité de Libertad Sindical de la OIT
    .who = Solo sindicatos y grupos de empleadores. Si usted es una sola trabajadora o un solo trabajador, pregunte a un sindicato.
    .can = El Comité puede decir qué debería hacer un gobierno sobre el derecho a unirse a un sindicato o a negociar. Puede ser porque una empresa destruye un sindicato. En un caso urgente, puede ponerse en contacto con el gobierno.
    .cannot = No puede aceptar el caso de una sola persona. Tiene en cuenta si un caso en el país sigue en marcha.

# "Reclamación" is the ILO's own word for a representation; "queja" alone is another procedure there.
body-ilo-representation = Reclamación ante la OIT (de un sindicato, según la Constitución de la OIT)
    .who = Solo sindicatos y grupos de empleadores.
    .can = Un comité puede examinar si un Estado cumple un tratado de la OIT al que se sumó, e informar. Puede ser sobre trabajo forzoso, trabajo infantil, seguridad o pueblos indígenas.
    .cannot = No puede aceptar el caso de una sola persona.

## If a development bank paid for the project or insured it
# Where staff come first, a person in danger is told to ask the body what to do. That is our advice, not a rule of the bank.

# To be replaced by one World Bank Group mechanism: check this entry and body-cao first.
body-wb-inspection-panel = Panel de Inspección del Banco Mundial (y Servicio de Resolución de Disputas)
    .who = Dos o más personas que viven donde está el proyecto, o alguien en su nombre.
    .can = El Panel puede ayudar a las dos partes a hablar y revisar si el banco cumplió sus propias reglas. También puede informar a la junta directiva del banco.
    .cannot = No puede ordenar un pago por el daño ni detener un proyecto por sí solo. Está previsto que un órgano nuevo lo sustituya: mire la página. Pida que su nombre quede en secreto.
    .first = Avise al personal del Banco Mundial. ¿No es seguro? Pregunte a este órgano qué hacer.

body-cao = Oficina del Asesor en Cumplimiento/Ombudsman (CAO) de IFC y MIGA
    .who = Cualquier persona perjudicada, o que pueda serlo, por un proyecto privado en el que IFC puso dinero o que MIGA aseguró. Ambas son del Grupo del Banco Mundial. O alguien en su nombre.
    .can = La CAO puede ayudar a las dos partes a hablar y revisar si el banco cumplió sus propias reglas. También puede informar a la junta directiva del banco.
    .cannot = No puede ordenar un pago por el daño ni detener un proyecto por sí sola. Está previsto que un órgano nuevo la sustituya: mire la página. Pida que su nombre quede en secreto.

body-adb-am = Mecanismo de Rendición de Cuentas del Banco Asiático de Desarrollo (Accountability Mechanism)
    .who = Dos o más personas en el país del proyecto, o alguien en su nombre.
    .can = El mecanismo puede ayudar a las dos partes a hablar y revisar si el banco cumplió sus propias reglas. También puede informar a la junta directiva del banco.
    .cannot = No puede ordenar un pago por el daño ni detener un proyecto por sí solo. Pida que su nombre quede en secreto.
    .first = Escriba al personal del banco. ¿No es seguro? Pregunte a este órgano qué hacer.

body-afdb-irm = Mecanismo Independiente de Recurso del Banco Africano de Desarrollo (Independent Recourse Mechanism)
    .who = Personas perjudicadas, o que puedan serlo, por un proyecto del banco. O alguien en su nombre.
    .can = El mecanismo puede ayudar a las dos partes a hablar y revisar si el banco cumplió sus propias reglas. También puede informar a la junta directiva del banco.
    .cannot = No puede ordenar un pago por el daño ni detener un proyecto por sí solo. Pida que su nombre quede en secreto.
    .first = Diga qué ha intentado hasta ahora. Pregunte qué más hace falta.

body-ebrd-ipam = Mecanismo Independiente de Rendición de Cuentas de Proyectos (IPAM) del Banco Europeo de Reconstrucción y Desarrollo (BERD)
    .who = Una o más personas perjudicadas, o una organización en su nombre. Usted tiene que dar su nombre.
    .can = El mecanismo puede ayudar a las dos partes a hablar y revisar si el banco cumplió sus propias reglas. También puede informar a la junta directiva del banco.
    .cannot = No puede ordenar un pago por el daño ni detener un proyecto por sí solo. Pida que su nombre quede en secreto.
    .first = Intente resolverlo con la empresa o el banco. O diga por qué no lo hizo.

# After it, the European Ombudsman: but its own rule speaks of people and organisations in the EU. So: "ask whether".
body-eib-cm = Mecanismo de Reclamaciones del Banco Europeo de Inversiones
    .who = Cualquier persona, de cualquier país, que piense que el banco actuó mal. Usted tiene que dar su nombre.
    .can = El mecanismo puede ayudar a las dos partes a hablar y revisar si el banco cumplió sus propias reglas. También puede informar a la junta directiva del banco.
    .cannot = No puede ordenar un pago por el daño ni detener un proyecto por sí solo. Pida que su nombre quede en secreto. Después, pregunte si puede acudir al Defensor del Pueblo Europeo.

body-idb-mici = Mecanismo Independiente de Consulta e Investigación (MICI) del Grupo del Banco Interamericano de Desarrollo (BID, BID Invest, BID Lab)
    .who = Dos o más personas que viven en el país del proyecto, o alguien en su nombre.
    .can = El mecanismo puede ayudar a las dos partes a hablar y revisar si el banco cumplió sus propias reglas. También puede informar a la junta directiva del banco.
    .cannot = No puede ordenar un pago por el daño ni detener un proyecto por sí solo. Pida que su nombre quede en secreto.
    .first = Avise al equipo del banco que lleva el proyecto. O diga por qué no lo hizo.

body-aiib-ppm = Mecanismo para personas afectadas por proyectos (Project-affected People’s Mechanism, PPM) del Banco Asiático de Inversión en Infraestructura (AIIB)
    .who = Dos o más personas perjudicadas, o que puedan serlo. O alguien en su nombre.
    .can = El mecanismo puede ayudar a las dos partes a hablar y revisar si el banco cumplió sus propias reglas. También puede informar a la junta directiva del banco.
    .cannot = No puede ordenar un pago por el daño ni detener un proyecto por sí solo. Al principio casi no aceptó casos. Pida que su nombre quede en secreto.
    .first = Pruebe con la oficina de quejas del proyecto y el personal del banco. ¿No es seguro? Pregunte a este órgano qué hacer.

body-gcf-irm = Mecanismo Independiente de Reparación del Fondo Verde para el Clima (Independent Redress Mechanism)
    .who = Una o más personas perjudicadas, o que puedan serlo, por un proyecto del fondo. O alguien en su nombre.
    .can = El mecanismo puede ayudar a las dos partes a hablar y revisar si el fondo cumplió sus propias reglas. También puede informar a la junta directiva del fondo.
    .cannot = No puede ordenar un pago por el daño ni detener un proyecto por sí solo. Pida que su nombre quede en secreto.

body-dfc-oa = Mecanismo Independiente de Rendición de Cuentas (Office of Accountability) de la Corporación Financiera de Desarrollo Internacional de Estados Unidos (DFC)
    .who = Personas perjudicadas, o que puedan serlo, por un proyecto con su apoyo. También trabajadoras y trabajadores, o alguien en su nombre.
    .can = El mecanismo puede ayudar a las dos partes a hablar y revisar si la DFC cumplió sus propias reglas. También puede informar a la junta directiva de la DFC.
    .cannot = No puede ordenar un pago por el daño ni detener un proyecto por sí solo. Tiene muy poco personal. Pida que su nombre quede en secreto.

# Little verified: check its page and rules first.
body-icm-fmo-deg-proparco = Mecanismo Independiente de Quejas de FMO (Países Bajos), DEG (Alemania) y Proparco (Francia) (Independent Complaints Mechanism)
    .who = Cualquier persona o grupo que sufrió un daño por un proyecto con dinero de estos bancos.
    .can = El mecanismo puede ayudar a las dos partes a hablar y revisar si el banco cumplió sus propias reglas. También puede informar a la junta directiva del banco.
    .cannot = No puede ordenar un pago por el daño ni detener un proyecto por sí solo. Pida que su nombre quede en secreto.

## Notes on a country: facts only. The year, or month and year, never a day
# African Court: what was taken back is the declaration under Article 34(6) of its Protocol.

country-note-bf = Este país salió de la CEDEAO en enero de 2025. El Tribunal de la CEDEAO no está abierto contra él. Pregunte si la Corte Africana todavía lo está.
country-note-bj = En 2020 este país retiró su aceptación de que las personas lleven casos contra él a la Corte Africana.
country-note-by = Este país salió de dos tratados: el de quejas ante el Comité de Derechos Humanos de la ONU (2023) y la Convención de Aarhus (2022). No está en el Consejo de Europa.
country-note-ca = Este país no se ha sumado a la Convención Americana. La Comisión Interamericana usa en su lugar la Declaración Americana. La oficina de quejas sobre empresas canadienses (CORE) no tiene quien la dirija, que sepamos: use el Punto Nacional de Contacto.
country-note-ci = En 2020 este país retiró su aceptación de que las personas lleven casos contra él a la Corte Africana.
country-note-cn = Este país no ha aceptado ningún procedimiento de quejas de la ONU, pero usted puede escribir a los Procedimientos Especiales de la ONU. No se ha sumado a las Líneas Directrices de la OCDE. Si la empresa es extranjera, mire el país donde tiene su sede.
country-note-cu = Este país no participa en la OEA. La Comisión Interamericana sigue observando lo que pasa allí y recibe quejas. El gobierno no responde.
country-note-eg = Que sepamos, este país no aceptó las quejas según la Carta Africana sobre los Derechos y el Bienestar del Niño.
# Western Sahara. Say nothing more.
country-note-eh = Ninguna lista de aquí corresponde a este territorio. Puede escribir a los Procedimientos Especiales de la ONU. Consulte también con un abogado o una abogada.
country-note-ir = Este país no ha aceptado ningún procedimiento de quejas de la ONU. Usted puede escribir de todos modos a los Procedimientos Especiales de la ONU.
country-note-jm = Este país salió en 1998 del tratado de quejas ante el Comité de Derechos Humanos de la ONU.
country-note-ma = Este país no se ha sumado a la Carta Africana.
country-note-ml = Este país salió de la CEDEAO en enero de 2025. El Tribunal de la CEDEAO no está abierto contra él. Pregunte si la Corte Africana todavía lo está.
country-note-ne = Este país salió de la CEDEAO en enero de 2025. El Tribunal de la CEDEAO no está abierto contra él. Pregunte si la Corte Africana todavía lo está.
country-note-ni = Este país salió de la OEA en noviembre de 2023. La Comisión Interamericana sigue observando lo que pasa allí y recibe quejas. El gobierno no coopera con ella.
# "Mediados de" must stay: it is not the whole month.
country-note-ru = El Tribunal Europeo de Derechos Humanos solo puede examinar lo que pasó hasta mediados de septiembre de 2022. Este Estado no coopera con él.
country-note-rw = En 2016 este país retiró su aceptación de que las personas lleven casos contra él a la Corte Africana.
country-note-tl = Este país está en la ASEAN desde octubre de 2025. La ASEAN no tiene ningún órgano que resuelva quejas.
country-note-tn = En marzo de 2025 este país retiró su aceptación de que las personas lleven casos contra él a la Corte Africana. Desde marzo de 2026 las personas no pueden llevar casos nuevos.
country-note-tt = Este país salió de la Convención Americana (1999) y del tratado de quejas ante el Comité de Derechos Humanos de la ONU. La Comisión Interamericana usa en su lugar la Declaración Americana.
# Neutral: nothing on standing.
country-note-tw = Allí no están abiertas las quejas de los tratados de la ONU. Pregunte a los Procedimientos Especiales de la ONU si puede escribirles.
country-note-tz = En 2019 este país retiró su aceptación de que las personas lleven casos contra él a la Corte Africana.
country-note-us = Este país no se ha sumado a la Convención Americana. La Comisión Interamericana usa en su lugar la Declaración Americana. Este país tampoco ha aceptado ningún procedimiento de quejas de la ONU, pero usted puede escribir a los Procedimientos Especiales de la ONU.
# A return to the American Convention in 2019 is disputed.
country-note-ve = Este país dice que salió de la OEA. La Comisión Interamericana sigue observando lo que pasa allí y recibe quejas. Salió de la Convención Americana en 2013 (su regreso en 2019 está en disputa).
