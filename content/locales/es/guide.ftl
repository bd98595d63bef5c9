### The words around the questions: start page, safety page, where to turn today, what to ask a lawyer,
### the standing of the draft, and the static page without questions.
###
### For translators. Readers may be frightened, watched, or not used to reading. Short sentences, no promise, no fright.
### "Salir de esta página" and "Dónde acudir hoy" are the exact words of the button and of turn-title.

## Start page: read on a phone before the first question

start-title = Guía para personas perjudicadas por empresas
start-lead = Esta guía es para personas perjudicadas por una empresa, y para quienes las acompañan. Hace unas 20 preguntas cortas y muestra qué supondría un borrador de tratado de las Naciones Unidas. Puede parar en cualquier pregunta y ver el resultado hasta ahí.
start-does_title = Qué hace
start-does =
    - Comprueba si sus respuestas encajan en la definición de víctima del borrador (a quién considera víctima).
    - Muestra qué podría reparar el daño, y qué tendrían que hacer los Estados que se sumen al tratado para ayudar y proteger a la gente.
    - Muestra dónde acudir hoy.
start-does_not_title = Qué no hace
start-does_not =
    - No da asesoramiento legal.
    - No presenta ninguna queja.
    - Nadie lee sus respuestas, así que nadie puede enviar ayuda.
    - No promete nada.
start-draft_title = Es un borrador
start-draft = Un tratado es un conjunto de reglas que acuerdan los Estados (países). Este es un borrador de julio de 2023. Los Estados siguen hablando de él, y aún no obliga a nadie. No dice nada de daños de antes de que un Estado se sume.
start-private_title = Su privacidad
start-private = Nada de lo que elija sale de este dispositivo. Nada se guarda si usted no lo pide. Al cerrar la página, sus respuestas se borran. Pero un navegador que traduce la página, o su asistente, puede enviar las palabras a quien lo hizo.
# It must be clear that the browser’s history stays. Shift is the key on a keyboard.
start-leave = “Salir de esta página” está siempre arriba. Borra sus respuestas, vacía esta página y abre una página corriente sobre el clima. No borra el historial del navegador: alguien podría ver que esta página estuvo abierta.
start-watched_title = Por si alguien le vigila
# Do not advise erasing the history: a history that is suddenly empty can put someone who is watched in danger.
start-watched = Esta guía no puede protegerle de un programa espía (un programa oculto que vigila un teléfono) ni de alguien que mire su pantalla. Si puede, use un dispositivo más seguro o una ventana privada.
# Opens on demand. Shift is the key on a keyboard.
start-safer =
    - Un teléfono del trabajo o compartido puede no ser seguro.
    - Una ventana privada no deja esta página en el historial. Pero no detiene un programa espía, y la red que usa puede mostrar qué página abrió.
    - Cuidado: no borre todo el historial. Un historial vacío puede llamar la atención.
    - En un teclado, pulsar tres veces seguidas la tecla Mayús (Shift) también sale de esta página.
start-pace = Puede saltar preguntas, volver atrás o hacer una pausa con la página abierta. Para casi todas las preguntas bastan uno o unos pocos toques.

## Safety page: shown when someone is in danger. Articles 4.4 and 5.4

safety-title = Primero, la seguridad
safety-now =
    - Si puede, vaya antes a un lugar más seguro: lejos de personas, humo o veneno que puedan hacerle daño. Esta guía puede esperar.
    - Piense en personas de confianza. Dígale a una de ellas dónde está usted.
    - Si llamar es seguro y confía en quien contesta, llame al número de emergencias de su zona.
    - ¿Alguien podría ver o rastrear este dispositivo? Si puede, use otro.
    - ¿Alguien ha desaparecido, o no le dejan salir? Avise ya a personas de confianza, a un abogado o una abogada, o a un grupo de derechos humanos.
    - Acuerde con alguien de confianza una palabra que signifique “necesito ayuda”.
    - Tenga cerca los papeles que pueda necesitar, como su documento de identidad. No vuelva por ellos si no es seguro.
safety-right =
    Algunos sitios reciben hoy peticiones urgentes. No espere a este borrador, ni a un caso.

    El borrador aún no es ley. En los Estados que se sumen al tratado, las víctimas tendrían derecho a pedir medidas urgentes de protección mientras se resuelve un caso. Tendría que ser urgente, con un riesgo grave de abuso, o con un abuso que está ocurriendo.
safety-choice = Puede seguir ahora, o salir y volver en otro momento. Si sale, sus respuestas se borran. Aquí no hay respuestas malas.

## Where to turn today: each kind of place. Listing one is no promise that it takes a case. .first is the one thing to mind

## first, in at most nine words

turn-title = Dónde acudir hoy
turn-lead =
    El borrador aún no es ley. Las oficinas y grupos de abajo existen hoy. Nombrarlos no es una promesa de que acepten un caso.

    Antes de llamar, escribir o ir, piense en quién puede darse cuenta. Abrir un enlace deja rastro en este navegador y en la red. Quizá alguien de confianza pueda hacer la consulta en su lugar.

# For someone against whom a case was brought. Do not soften "enseguida".
turn-sued = ¿Le han demandado o acusado? La carta de un tribunal tiene un plazo, y puede ser corto. No la deje sin respuesta: consulte enseguida con un abogado o una abogada, o con una oficina de asistencia jurídica.
turn-papers = Si sus papeles pueden ser un riesgo, consulte con un grupo de derechos humanos, o con un abogado o una abogada, antes de ir a una oficina o a la policía.

place-emergency = Grupos que protegen a personas defensoras en una emergencia
    .first = Pregunte primero a quién ayudan, y en cuánto tiempo.
    .can = Ayudan a quienes corren peligro por defender los derechos o la naturaleza. Pueden ayudar con un lugar seguro por un tiempo, asistencia legal o médica, dinero para seguridad o un teléfono más seguro.
    .cannot = No pueden ayudar a todo el mundo y tienen que elegir. La mayoría son para personas defensoras, no para cualquiera que haya sufrido un daño. No son la policía, y la ayuda puede tardar días.
    .link = https://www.frontlinedefenders.org/es
    .link_text = Front Line Defenders

place-near = Un sindicato, una oficina de asistencia jurídica o un grupo de derechos humanos cercano
    .first = Pregunte primero cómo protegen su nombre.
    .can = Conocen el lugar y sus leyes. Pueden escuchar, decirle qué es posible y, a menudo, acompañarle. Muchos son gratuitos.
    .cannot = No pueden aceptar todos los casos. Algunos quizá no conozcan este tipo de caso, pero pueden saber quién sí.

place-courts = Tribunales, policía y otros organismos públicos
    .first = Pregunte enseguida: los plazos pueden ser cortos.
    .can = Pueden resolver reclamaciones, investigar un delito, inspeccionar un lugar de trabajo u ordenar protección. Las oficinas de trabajo, salud, datos y medio ambiente pueden ser más baratas y rápidas que un tribunal.
    .cannot = Un caso puede costar dinero, y la otra parte puede llegar a saber su nombre. Si no confía en la policía, hable antes con un abogado o una abogada, o con un grupo de derechos humanos.

# The complaint desk of the business itself, of a brand further up the chain, or of a development bank.
place-grievance = La oficina de quejas de una empresa o un banco
    .first = Puede decirle a la empresa quién es usted.
    .can = Muchas empresas y marcas tienen un canal de quejas. También los bancos que prestan dinero para represas, carreteras y minas. Puede ser rápido y gratis. La oficina de un banco puede revisar si el banco cumplió sus propias reglas.
    .cannot = Puede ser de la empresa de la que usted se queja, y así la empresa puede saber su nombre. No tiene por qué ser neutral. Antes de firmar algo, consulte con un abogado o una abogada: lo que firme puede poner fin a su derecho a ir a un tribunal.

place-oecd = Puntos Nacionales de Contacto de la OCDE
    .first = Pregunte primero qué quedará en privado.
    .can = La OCDE es un grupo de países con reglas comunes para empresas que trabajan en varios países. Cada país que sigue esas reglas tiene un punto de contacto. Allí puede quejarse de una empresa que es de ese país o trabaja en él. El punto puede ayudar a las dos partes a hablar y encontrar una salida.
    .cannot = No es un tribunal. No puede ordenar un pago ni obligar a una empresa a sentarse a hablar. Partes de una queja pueden hacerse públicas.
    .link = https://mneguidelines.oecd.org
    .link_text = Líneas Directrices de la OCDE para Empresas Multinacionales

place-nhri = Instituciones nacionales de derechos humanos
    .first = Pregunte primero si puede investigar a empresas.
    .can = Muchos países tienen una comisión de derechos humanos o una defensoría del pueblo (una oficina que atiende quejas). Puede aconsejar, y muchas pueden investigar una queja, a menudo gratis.
    .cannot = La mayoría puede aconsejar e informar, pero no obligar a nadie. Algunas no pueden investigar a empresas privadas. Unas son más independientes que otras.
    .link = https://ganhri.org
    .link_text = Alianza Global de las Instituciones Nacionales de Derechos Humanos

# The Inter-American and African Commissions take cases and urgent requests. Not every region has such a body.
place-regional = Órganos de derechos humanos de una región
    .first = Tratan con Estados, no con empresas.
    .can = Los hay en América, África y Europa. Pueden examinar si un Estado no protegió a las personas. En algunos hay alguien que se ocupa de las personas defensoras. Algunos pueden pedir a un Estado que actúe rápido si hay personas en grave peligro, incluso antes de resolver un caso.
    .cannot = Para un caso completo, casi siempre hay que acudir antes a los tribunales del país. Después hay plazos estrictos, y puede tardar años. En algunas regiones ningún órgano puede resolver un caso individual.
    .link = https://www.oas.org/es/cidh/
    .link_text = Comisión Interamericana de Derechos Humanos
    .link2 = https://achpr.au.int
    .link_text2 = Comisión Africana de Derechos Humanos y de los Pueblos

place-un = Especialistas de las Naciones Unidas
    .first = Pida que no se incluyan los nombres.
    .can = Cualquiera puede escribirles, y es gratis. Hay especialistas que se ocupan de quienes defienden los derechos humanos, de la libertad de expresión, y de las empresas y los derechos humanos. Pueden enviar cartas a gobiernos y empresas, y pedirles que actúen. No hace falta ir antes a un tribunal.
    .cannot = No pueden obligar a nadie ni ocuparse de todos los casos. Las personas perjudicadas deben estar de acuerdo antes. Sus nombres pueden mostrarse al gobierno o hacerse públicos después.
    .link = https://www.ohchr.org/es/special-procedures-human-rights-council
    .link_text = Expertos en derechos humanos de las Naciones Unidas (Procedimientos Especiales)

# Embassies with public guidelines on human rights defenders: European Union, Norway, Switzerland, Canada, United States.
place-embassies = Embajadas que apoyan a personas defensoras
    .first = Pida primero una forma segura de reunirse.
    .can = La Unión Europea y algunos Estados, como Canadá, Noruega y Suiza, han publicado directrices sobre cómo ayudar a quienes defienden los derechos humanos. Una embajada puede recibirle, observar un juicio, hablar con el gobierno o decirle quién puede ayudar.
    .cannot = No está obligada a ayudar, y lo que hace cambia de un lugar a otro. No le representa en un juicio. Una visita puede notarse.

## What to ask a lawyer or an organisation

ask-title = Preguntas para un abogado, una abogada o un grupo
ask-lead = Puede llevar estas preguntas a un abogado o una abogada, un sindicato o un grupo de derechos humanos. Elija las que le importan.
ask-list =
    - ¿Quién verá lo que le cuente? ¿Puede guardar mi nombre en secreto?
    - ¿Puede ayudarme? ¿Cuánto me costaría?
    - ¿Qué puedo hacer en este país, y qué intentaría usted primero?
    - ¿En qué país podría reclamar?
    - ¿Qué ley de aquí dice lo mismo que este borrador?
    - ¿Cuánto tiempo tengo antes de que sea tarde para reclamar?
    - ¿Hay riesgo para mí o mi familia? ¿Qué puede protegernos desde el primer día?
    - ¿Qué papeles o fotos debo guardar, y dónde están seguros?
    - ¿Qué pasa si pierdo? ¿Tendría que pagar a la otra parte?
    - ¿Podemos reclamar varias personas a la vez? ¿Puede alguien hablar por mí?
    - ¿Puedo parar si es demasiado para mí?

## Standing of the draft: standing-line and standing-short on every result, the rest under "What this draft is"

standing-title = Qué es este borrador
standing-line = El borrador aún no es ley. Otras leyes pueden ayudarle hoy.
standing-short = Esto trata del borrador de julio de 2023. Aún no es ley, y los Estados siguen hablando de él. Todo lo que lee aquí es lo que tendrían que hacer los Estados que se sumen al tratado.
standing-more =
    - No dice nada de daños de antes de que un Estado se sume. Casi siempre, los tratados no miran hacia atrás.
    - No tiene fecha. Nadie puede decir cuándo será ley, ni si lo será.
    - Dice a los Estados qué hacer. Usted no podría usarlo directamente contra una empresa.
    - Reclamaría según la ley que haga un Estado, casi siempre el suyo, y en sus tribunales. Con este borrador no podría reclamar ante las Naciones Unidas.
    - Un texto más nuevo puede decir otra cosa.
standing-words = Las palabras citadas en inglés son las oficiales del borrador. Todo lo demás son nuestras propias palabras sencillas. No es asesoramiento legal. El texto que vale es el que publican las Naciones Unidas.
# On every result. Whoever reviews the translation says so here instead.
standing-review = Esta traducción no es oficial. Aún no la ha revisado ninguna persona jurista de habla hispana.
standing-link = https://www.ohchr.org/es/hr-bodies/hrc/wg-trans-corp/igwg-on-tnc
standing-link_text = La página del grupo de trabajo en las Naciones Unidas

## Two things that never count against anyone in the definition. Article 1.1. Keep these bounds: law today can be different

never-title = Lo que el borrador nunca cuenta en su contra
never-nationality = De qué país es usted y dónde vive. La palabra “víctima” del borrador es igual para todas las personas. Las leyes de hoy pueden ser distintas: si sus papeles pueden ser un riesgo, consulte con un grupo de derechos humanos antes de ir a una oficina.
never-perpetrator = Si se sabe quién es responsable, y si hubo detención, juicio o condena. En el borrador, una persona puede ser víctima en cualquier caso, si se dan las demás partes. Pregunte a un abogado o una abogada qué necesita una reclamación.

## Also in the draft: a chapter made of the summaries of other Articles. Each of these is a heading, but for the lead

also-title = También en el borrador
also-lead = Otras partes del borrador también tienen que ver con esto. Aquí están en nuestras propias palabras. Nada de ello obligaría a un Estado antes de sumarse.
also-liable = Quién podría tener que responder ante la ley
also-where = Dónde se podría reclamar
also-time = Plazos
also-prevention = Antes del daño: prevención y consentimiento
also-fund = Un fondo para las víctimas
also-committee = Un comité, no un tribunal
also-conflict = Guerra y conflicto
also-discrimination = Sin discriminación
also-joining = Sumarse y retirarse

## Static page without the questions

# Neutral on purpose: it is the title of the browser’s window.
page-title = Guía
page-lead = Esta página contiene toda la guía sin las preguntas. Muestra qué supondría un borrador de tratado de las Naciones Unidas para personas perjudicadas por una empresa.
page-not_started = Las preguntas no pudieron empezar en este dispositivo. No se ha perdido nada, y usted no hizo nada mal. Esta página contiene la misma guía como texto sencillo.
page-checklist_title = ¿Se cumple la definición de víctima?
page-checklist_lead =
    La definición de víctima del borrador tiene seis partes. Mire cada una y marque las que se cumplen. Si se le hizo a otra persona, mírelo para esa persona.

    Si se cumplen las seis, se cumple la definición. Sobre la familia inmediata (la más cercana), y sobre quienes dependen de la persona perjudicada, el borrador solo dice que puede incluir a esas personas. Si no tiene clara una parte, queda abierta. Si una parte no se cumple, no se cumple la definición. Pero otras leyes pueden ayudarle.
page-remedies_title = Qué podría reparar el daño
page-rights_title = Derechos que daría el borrador
page-support_title = Apoyo en el camino hacia una reparación
page-protection_title = Protección que el borrador pide a los Estados, para personas defensoras, testigos y familias
page-notes_title = Conviene saber
page-to_questions = Prefiero responder preguntas
page-contents_title = En esta página
page-states_title = Qué tendrían que hacer los Estados
page-ask_title = Qué puede pedir
page-clauses_title = El borrador, cláusula por cláusula
page-quote_title = Las palabras del borrador
page-source = Esto es del borrador de julio de 2023. Las citas están en inglés. El texto que vale es el que publican las Naciones Unidas.
page-version = Versión de este texto: { $version }
