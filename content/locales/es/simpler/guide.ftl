### The words around the questions in simpler words: start page, safety page, where to turn today, what to ask a lawyer.
### Names of places stay as they are; what they are is told below the name.

## Start page

start-title = Guía para personas perjudicadas por empresas
start-lead = Esta guía es para personas a las que una empresa hizo daño. También es para quienes las ayudan. Hace algunas preguntas. Después muestra qué significarían para usted unas reglas nuevas. Estas reglas son un borrador. Los países siguen hablando de ellas en las Naciones Unidas.
start-does_title = Qué hace
start-does =
    - Comprueba si sus respuestas encajan con lo que el borrador llama “víctima”.
    - Muestra qué podría reparar el daño.
    - Muestra cómo los países tendrían que ayudar y proteger a la gente.
    - Muestra dónde acudir hoy.
start-does_not_title = Qué no hace
start-does_not =
    - No da consejos como un abogado.
    - No presenta una queja por usted.
    - Nadie lee sus respuestas. Por eso nadie puede enviar ayuda.
    - No promete nada.
start-draft_title = Es un borrador
start-draft = Un tratado es un conjunto de reglas que acuerdan los países. Este es un borrador de julio de 2023. Por eso no está terminado. Los países siguen hablando de él. Aún nadie está obligado a cumplirlo.
start-private_title = Su privacidad
start-private = Lo que elija se queda en este dispositivo. Nada se guarda si usted no lo pide. Al cerrar la página, sus respuestas se borran.
start-leave = “Salir de esta página” está siempre arriba. Borra sus respuestas y esta página. Después abre una página corriente sobre el tiempo (sol, lluvia). Pero el historial del navegador es la lista de las páginas abiertas. El botón no borra esa lista. Alguien podría ver que esta página estuvo abierta.
start-watched_title = Si alguien puede estar vigilando
start-watched = Un programa oculto puede vigilar un teléfono. Se llama programa espía. Esta guía no puede protegerle de él. Tampoco puede protegerle de alguien que mire. Si puede, use un dispositivo más seguro o una ventana privada.
start-safer =
    - Un teléfono del trabajo puede no ser seguro. Uno compartido, tampoco.
    - Una ventana privada no deja esta página en el historial. Pero no detiene un programa espía. La red que usa, como el wifi, puede mostrar qué página abrió.
    - Cuidado con borrar todo el historial. Un historial vacío puede llamar la atención.
    - ¿Usa un teclado? Pulse tres veces seguidas la tecla Mayús (Shift). Así también sale de esta página.
start-pace = Puede saltar preguntas. Puede volver atrás. Puede hacer una pausa con la página abierta. Si la página se cierra, se empieza de nuevo. Para casi todas las preguntas bastan unos pocos toques.

## Safety page

safety-title = Primero, la seguridad
safety-now =
    - Si puede, vaya antes a un lugar más seguro. Esta guía puede esperar.
    - Piense en personas de confianza. Dígale a una de ellas dónde está usted.
    - ¿Es seguro llamar? ¿Confía en quien contesta? Entonces llame al número de emergencias de su zona.
    - ¿Es seguro este dispositivo? ¿Puede verlo o rastrearlo alguien? Entonces use otro.
    - Elija una palabra secreta con alguien de confianza. Significa “necesito ayuda”.
    - Tenga cerca los papeles que pueda necesitar, como su documento de identidad. No vuelva por ellos si no es seguro.
safety-right =
    El borrador daría un derecho a las víctimas. Mientras se decide un caso, podrían pedir a los países protección inmediata. Tiene que ser urgente. Tiene que haber un abuso ahora, o un riesgo grave de abuso.

    El borrador aún no es ley. Pero algunos lugares reciben hoy peticiones urgentes.
safety-choice = Puede seguir ahora. También puede salir y volver en otro momento. Si sale, sus respuestas se borran. Aquí no hay respuestas malas.

## Where to turn today

turn-title = Dónde acudir hoy
turn-lead =
    El borrador aún no es ley. Los lugares de abajo existen hoy. No prometemos que acepten un caso.

    ¿Quiere llamar, escribir o ir? Piense antes en quién puede darse cuenta. Abrir un enlace deja rastro en este navegador y en la red. Quizá alguien de confianza pueda preguntar por usted.

place-near = Un sindicato, una oficina de asistencia jurídica o un grupo de derechos humanos cercano
    .can = Un sindicato defiende a quienes trabajan. La asistencia jurídica es ayuda de un abogado. Un grupo de derechos humanos defiende los derechos de la gente. Conocen el lugar y sus leyes. Pueden escuchar y decirle qué es posible. A menudo pueden acompañarle. Muchos son gratuitos.
    .cannot = No pueden aceptar todos los casos. Pregunte primero cómo protegen su nombre y lo que usted cuente.

place-courts = Tribunales, policía y otros organismos estatales
    .can = Son oficinas públicas. Pueden decidir un caso o investigar un delito. Pueden inspeccionar un lugar de trabajo. Pueden ordenar que se proteja a alguien. Algunas se ocupan del trabajo, la salud, los datos o la naturaleza. Pueden ser más baratas y rápidas que un tribunal.
    .cannot = Puede haber poco tiempo: pregunte pronto. Un caso puede costar dinero. La otra parte puede llegar a saber su nombre. ¿No confía en la policía? Hable antes con un abogado o con un grupo de derechos humanos.

place-nhri = Instituciones nacionales de derechos humanos
    .can = Muchos países tienen una oficina de derechos humanos. Puede llamarse comisión o defensoría del pueblo. Atiende quejas y puede aconsejar. Muchas pueden investigar lo que pasó, a menudo gratis.
    .cannot = La mayoría puede aconsejar e informar. No pueden obligar a nadie. Algunas no pueden investigar a empresas privadas. Unas son más libres para decidir que otras.

place-oecd = Puntos Nacionales de Contacto de la OCDE
    .can = La OCDE es un grupo de países. Tienen reglas comunes para empresas que trabajan en varios países. Cada país que sigue esas reglas tiene un punto de contacto. Allí puede quejarse de una empresa. Tiene que ser de ese país o trabajar en él. El punto puede ayudar a las dos partes a hablar y encontrar una salida.
    .cannot = No es un tribunal. No puede ordenar un pago. No puede obligar a una empresa a sentarse a hablar. Partes de una queja pueden hacerse públicas. Pregunte antes qué quedará en privado.

place-grievance = La oficina de quejas de una empresa o un banco
    .can = Muchas empresas y marcas tienen un lugar para quejas. También los bancos que prestan dinero para represas, carreteras y minas. Puede ser rápido y gratis. La oficina de un banco puede revisar si el banco cumplió sus propias reglas.
    .cannot = Puede ser de la empresa de la que usted se queja. Entonces la empresa puede saber su nombre. Puede no ser justa con las dos partes. Antes de firmar algo, consulte con un abogado. Si firma, puede perder su derecho a ir a un tribunal.

place-regional = Órganos de derechos humanos de una región
    .can = Los hay en América, África y Europa. Pueden ver si un país no protegió a las personas. Algunos tienen un experto que se ocupa de las personas defensoras. Ellas defienden la naturaleza o los derechos humanos. Algunos pueden pedir a un país que actúe rápido si hay personas en grave peligro. Pueden hacerlo incluso antes de decidir un caso.
    .cannot = Tratan con países, no con empresas. Para un caso completo, casi siempre hay que acudir antes a los tribunales del país. Después hay que actuar rápido. Puede tardar años. En algunas regiones ningún órgano puede decidir un caso individual.

place-un = Expertos de las Naciones Unidas
    .can = Cualquiera puede escribirles. Es gratis. Algunos se ocupan de las personas defensoras. Otros, de la libertad de expresión, o de las empresas y los derechos humanos. Pueden escribir a gobiernos y empresas, y pedirles que actúen. No hace falta ir antes a un tribunal.
    .cannot = No pueden obligar a nadie. No pueden ocuparse de todos los casos. Quienes sufrieron el daño deben estar de acuerdo antes. El gobierno puede ver sus nombres. Los nombres pueden hacerse públicos después. ¿Hay riesgo? Pida que no se incluyan.

place-embassies = Embajadas que apoyan a personas defensoras
    .can = Una embajada es la oficina de un país en otro. Las personas defensoras defienden los derechos humanos o la naturaleza. La Unión Europea, Noruega, Suiza, Canadá y los Estados Unidos han dicho en público cómo ayudarlas. Una embajada puede recibirle u observar un juicio. Puede hablar con el gobierno. Puede decirle quién puede ayudar.
    .cannot = No está obligada a ayudar. Lo que hace cambia de un lugar a otro. No es su abogado. Una visita puede notarse. Pida una forma segura de reunirse.

place-emergency = Grupos que protegen a personas defensoras en una emergencia
    .can = Algunas personas corren peligro por defender los derechos o la naturaleza. Estos grupos las ayudan. Puede ser un lugar seguro por un tiempo, un abogado o un médico. Puede ser dinero para seguridad o un teléfono más seguro.
    .cannot = No pueden ayudar a todo el mundo. Tienen que elegir. La mayoría son para personas defensoras. No son para cualquiera que haya sufrido un daño. No son la policía. La ayuda puede tardar días.

## What to ask a lawyer or a group

ask-title = Preguntas para un abogado o un grupo
ask-lead = Puede llevar estas preguntas a un abogado, un sindicato o un grupo de derechos humanos. Elija las que le importan.
ask-list =
    - ¿Quién verá lo que le cuente? ¿Puede guardar mi nombre en secreto?
    - ¿Puede ayudarme? ¿Cuánto me costaría?
    - ¿Qué puedo hacer en este país? ¿Qué intentaría usted primero?
    - ¿Cuánto tiempo tengo? ¿Cuándo es demasiado tarde?
    - ¿Hay riesgo para mí o mi familia? ¿Qué puede protegernos?
    - ¿Qué papeles o fotos debo guardar? ¿Dónde están seguros?
    - ¿Qué pasa si pierdo? ¿Tendría que pagar a la otra parte?
    - ¿Podemos pedirlo varias personas juntas? ¿Puede alguien hablar por mí?
    - ¿Puedo parar si es demasiado para mí?
