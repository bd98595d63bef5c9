### The words around the questions: start page, safety page, where to turn today, what to ask a lawyer,
### the standing of the draft, and the static page without questions.
###
### For translators. Readers may be frightened, watched, or not used to reading. Short sentences, no promise, no fright.
### "Salir de esta página" and "Dónde acudir hoy" are the exact words of the button and of turn-title.

## Start page: read on a phone before the first question

start-title = Guía para personas perjudicadas por empresas
start-lead = Esta guía es para personas perjudicadas por una empresa, y para quienes las acompañan. Hace algunas preguntas. Después muestra qué significaría para usted un borrador de tratado de las Naciones Unidas.
start-does_title = Qué hace
start-does =
    - Comprueba si la definición de víctima del borrador (a quién cuenta como víctima) encaja con lo que usted diga.
    - Muestra qué podría reparar el daño, y qué ayuda y protección tendrían que dar los Estados.
    - Muestra dónde acudir hoy.
start-does_not_title = Qué no hace
start-does_not =
    - No da consejo legal.
    - No presenta ninguna queja.
    - Nadie lee sus respuestas, así que nadie puede enviar ayuda.
    - No promete nada.
start-draft_title = Es un borrador
start-draft = Un tratado es un conjunto de reglas que acuerdan los Estados (países). Este es un borrador de julio de 2023. Los Estados siguen hablando de él, y aún no obliga a nadie.
start-private_title = Su privacidad
start-private = Nada de lo que elija sale de este dispositivo. Nada se guarda si usted no lo pide. Al cerrar la página, sus respuestas se borran.
# It must be clear that the browser’s history stays. Shift is the key on a keyboard.
start-leave = “Salir de esta página” está siempre arriba. Borra sus respuestas, vacía esta página y abre una página corriente sobre el tiempo (sol, lluvia). No borra el historial del navegador: alguien podría ver que esta página estuvo abierta.
start-watched_title = Si alguien puede estar vigilando
# Do not advise erasing the history: a history that is suddenly empty can put someone who is watched in danger.
start-watched = Esta guía no puede protegerle de un programa espía (un programa oculto que vigila un teléfono) ni de alguien que mire. Si puede, use un dispositivo más seguro o una ventana privada.
# Opens on demand. Shift is the key on a keyboard.
start-safer =
    - Un teléfono del trabajo o compartido puede no ser seguro.
    - Una ventana privada no deja esta página en el historial. Pero no detiene un programa espía, y la red que usa puede mostrar qué página abrió.
    - Cuidado con borrar todo el historial: un historial vacío puede llamar la atención.
    - En un teclado, pulsar tres veces seguidas la tecla Mayús (Shift) también sale de esta página.
start-pace = Puede saltar preguntas, volver atrás o hacer una pausa con la página abierta. Si la página se cierra, se empieza de nuevo. Para casi todas las preguntas bastan unos pocos toques.

## Safety page: shown when someone is in danger. Articles 4.4 and 5.4

safety-title = Primero, la seguridad
safety-now =
    - Si puede, vaya antes a un lugar más seguro. Esta guía puede esperar.
    - Piense en personas de confianza. Dígale a una de ellas dónde está usted.
    - Si llamar es seguro y confía en quien contesta, llame al número de emergencias de su zona.
    - ¿Es seguro este dispositivo? Si alguien puede verlo o rastrearlo, use otro.
    - Acuerde con alguien de confianza una palabra que signifique “necesito ayuda”.
    - Tenga cerca los papeles que pueda necesitar, como su documento de identidad. No vuelva por ellos si no es seguro.
safety-right =
    El borrador daría a las víctimas el derecho a pedir a los Estados medidas urgentes de protección mientras se decide un caso. Es para situaciones urgentes: cuando hay un riesgo grave de abuso, o cuando el abuso está ocurriendo.

    El borrador aún no es ley. Pero algunos lugares reciben hoy peticiones urgentes.
safety-choice = Puede seguir ahora, o salir y volver en otro momento. Si sale, sus respuestas se borran. Aquí no hay respuestas malas.

## Where to turn today: each kind of place. Listing one is no promise that it takes a case

turn-title = Dónde acudir hoy
turn-lead =
    El borrador aún no es ley. Los lugares de abajo existen hoy. Nombrarlos no es una promesa de que acepten un caso.

    Antes de llamar, escribir o ir, piense en quién puede darse cuenta. Abrir un enlace deja rastro en este navegador y en la red. Quizá alguien de confianza pueda preguntar por usted.

place-near = Un sindicato, una oficina de asistencia jurídica o un grupo de derechos humanos cercano
    .can = Conocen el lugar y sus leyes. Pueden escuchar, decirle qué es posible y, a menudo, acompañarle. Muchos son gratuitos.
    .cannot = No pueden aceptar todos los casos. Pregunte primero cómo protegen su nombre y lo que usted cuente.

place-courts = Tribunales, policía y otros organismos estatales
    .can = Pueden decidir reclamaciones, investigar un delito, inspeccionar un lugar de trabajo u ordenar protección. Las oficinas de trabajo, salud, datos y medio ambiente pueden ser más baratas y rápidas que un tribunal.
    .cannot = Los plazos pueden ser cortos: pregunte pronto. Un caso puede costar dinero, y la otra parte puede llegar a saber su nombre. Si no confía en la policía, hable antes con un abogado o con un grupo de derechos humanos.

place-nhri = Instituciones nacionales de derechos humanos
    .can = Muchos países tienen una comisión de derechos humanos o una defensoría del pueblo (una oficina que atiende quejas). Puede aconsejar. Muchas pueden investigar una queja, a menudo gratis.
    .cannot = La mayoría puede aconsejar e informar, pero no obligar a nadie. Algunas no pueden investigar a empresas privadas. Unas son más independientes que otras.
    .link = https://ganhri.org
    .link_text = Alianza Global de las Instituciones Nacionales de Derechos Humanos

place-oecd = Puntos Nacionales de Contacto de la OCDE
    .can = La OCDE es un grupo de países con reglas comunes para empresas que trabajan en varios países. Cada país que sigue esas reglas tiene un punto de contacto. Allí puede quejarse de una empresa que es de ese país o trabaja en él. El punto puede ayudar a las dos partes a hablar y encontrar una salida.
    .cannot = No es un tribunal. No puede ordenar un pago ni obligar a una empresa a sentarse a hablar. Partes de una queja pueden hacerse públicas: pregunte antes qué quedará en privado.
    .link = https://mneguidelines.oecd.org
    .link_text = Líneas Directrices de la OCDE para Empresas Multinacionales

# The complaint desk of the business itself, of a brand further up the chain, or of a development bank.
place-grievance = La oficina de quejas de una empresa o un banco
    .can = Muchas empresas y marcas tienen un lugar para quejas. También los bancos que prestan dinero para represas, carreteras y minas. Puede ser rápido y gratis. La oficina de un banco puede revisar si el banco cumplió sus propias reglas.
    .cannot = Puede ser de la empresa de la que usted se queja. Entonces la empresa puede saber su nombre. No tiene por qué ser neutral. Antes de firmar algo, consulte con un abogado: lo que firme puede poner fin a su derecho a ir a un tribunal.

# The Inter-American and African Commissions take cases and urgent requests. Not every region has such a body.
place-regional = Órganos de derechos humanos de una región
    .can = Los hay en América, África y Europa. Pueden examinar si un Estado no protegió a las personas. Algunos tienen un experto que se ocupa de las personas defensoras. Algunos pueden pedir a un Estado que actúe rápido si hay personas en grave peligro, incluso antes de decidir un caso.
    .cannot = Tratan con Estados, no con empresas. Para un caso completo, casi siempre hay que acudir antes a los tribunales del país. Después hay plazos estrictos, y puede tardar años. En algunas regiones ningún órgano puede decidir un caso individual.
    .link = https://www.oas.org/es/cidh/
    .link_text = Comisión Interamericana de Derechos Humanos
    .link2 = https://achpr.au.int
    .link_text2 = Comisión Africana de Derechos Humanos y de los Pueblos

place-un = Expertos de las Naciones Unidas
    .can = Cualquiera puede escribirles, y es gratis. Hay expertos en personas defensoras, en libertad de expresión y en empresas y derechos humanos. Pueden enviar cartas a gobiernos y empresas, y pedirles que actúen. No hace falta ir antes a un tribunal.
    .cannot = No pueden obligar a nadie ni ocuparse de todos los casos. Las personas perjudicadas deben estar de acuerdo antes. Sus nombres pueden mostrarse al gobierno o hacerse públicos después. Si hay riesgo, pida que no se incluyan.
    .link = https://www.ohchr.org/es/special-procedures-human-rights-council
    .link_text = Expertos en derechos humanos de las Naciones Unidas (Procedimientos Especiales)

# Embassies with public guidelines on human rights defenders: European Union, Norway, Switzerland, Canada, United States.
place-embassies = Embajadas que apoyan a personas defensoras
    .can = La Unión Europea, Noruega, Suiza, Canadá y los Estados Unidos han publicado directrices sobre cómo ayudar a quienes defienden los derechos humanos. Una embajada puede recibirle, observar un juicio, hablar con el gobierno o decirle quién puede ayudar.
    .cannot = No está obligada a ayudar, y lo que hace cambia de un lugar a otro. No es su abogado. Una visita puede notarse: pida una forma segura de reunirse.

place-emergency = Grupos que protegen a personas defensoras en una emergencia
    .can = Ayudan a quienes corren peligro por defender los derechos o la naturaleza. Pueden ayudar con un lugar seguro por un tiempo, un abogado, un médico, dinero para seguridad o un teléfono más seguro.
    .cannot = No pueden ayudar a todo el mundo y tienen que elegir. La mayoría son para personas defensoras, no para cualquiera que haya sufrido un daño. No son la policía, y la ayuda puede tardar días.
    .link = https://www.frontlinedefenders.org/es
    .link_text = Front Line Defenders

## What to ask a lawyer or an organisation

ask-title = Preguntas para un abogado o un grupo
ask-lead = Puede llevar estas preguntas a un abogado, un sindicato o un grupo de derechos humanos. Elija las que le importan.
ask-list =
    - ¿Quién verá lo que le cuente? ¿Puede guardar mi nombre en secreto?
    - ¿Puede ayudarme? ¿Cuánto me costaría?
    - ¿Qué puedo hacer en este país, y qué intentaría usted primero?
    - ¿Cuánto tiempo tengo para reclamar?
    - ¿Hay riesgo para mí o mi familia? ¿Qué puede protegernos?
    - ¿Qué papeles o fotos debo guardar, y dónde están seguros?
    - ¿Qué pasa si pierdo? ¿Tendría que pagar a la otra parte?
    - ¿Podemos reclamar varias personas a la vez? ¿Puede alguien hablar por mí?
    - ¿Puedo parar si es demasiado para mí?

## Standing of the draft: shown on every result

standing-title = Qué es este borrador
standing-short = Se trata del borrador actualizado de julio de 2023. Aún se negocia (los Estados siguen hablando de él) y no obliga a nadie. Todo lo que lee aquí es lo que exigiría a los Estados que se sumen.
standing-words = Las palabras citadas en inglés son las oficiales del borrador. Todo lo demás son nuestras propias palabras sencillas. No es consejo legal. El texto que vale es el que publican las Naciones Unidas.
# On every result. Whoever reviews the translation says so here instead.
standing-review = Esta traducción no es oficial. Aún no la ha revisado ningún abogado de habla hispana.
standing-link = https://www.ohchr.org/es/hr-bodies/hrc/wg-trans-corp/igwg-on-tnc
standing-link_text = La página del grupo de trabajo en las Naciones Unidas

## Two things that never count against anyone. Article 1.1

never-title = Lo que nunca cuenta en su contra
never-nationality = De qué país es usted y dónde vive. La definición de víctima del borrador es igual para todas las personas.
never-perpetrator = Si se sabe quién es responsable, y si ya hubo detención, juicio o condena. Según el borrador, una persona puede ser víctima aunque nada de eso haya pasado.

## Static page without the questions

# Neutral on purpose: it is the title of the browser’s window.
page-title = Guía
page-lead = Esta página contiene toda la guía sin las preguntas. Muestra qué significaría un borrador de tratado de las Naciones Unidas para personas perjudicadas por una empresa.
page-not_started = Las preguntas no pudieron empezar en este dispositivo. No se ha perdido nada, y usted no hizo nada mal. Esta página contiene la misma guía como texto sencillo.
page-checklist_title = ¿Encaja la definición de víctima?
page-checklist_lead =
    La definición de víctima del borrador tiene seis partes. Mire cada una y marque lo que sea verdad.

    Si las seis son verdad, la definición encaja. Sobre la familia inmediata (la más cercana), y sobre quienes dependen de la persona perjudicada, el borrador solo dice que puede incluir a esas personas. Si no tiene clara una parte, queda abierta. Si una parte no es verdad, la definición no encaja. Pero otras leyes pueden ayudarle.
page-remedies_title = Qué podría reparar el daño
page-rights_title = Derechos que daría el borrador
page-support_title = Apoyo en el camino hacia una reparación
page-protection_title = Protección para personas defensoras, testigos y familias
page-notes_title = Conviene saber
page-to_questions = Prefiero responder preguntas
page-contents_title = En esta página
page-states_title = Qué tendrían que hacer los Estados
page-ask_title = Qué puede pedir
page-clauses_title = El borrador, cláusula por cláusula
page-quote_title = Las palabras del borrador
page-source = Esto es del borrador de julio de 2023. Las citas están en inglés. El texto que vale es el que publican las Naciones Unidas.
page-version = Versión de este texto: { $version }
