### The words around the questions in simpler words: start page, safety page, where to turn today, what to ask a lawyer.
### Names of places stay as they are; what they are is told below the name.

## Start page

start-title = Guía para personas perjudicadas por empresas
start-lead = Esta guía es para personas a las que una empresa hizo daño. También es para quienes las ayudan. Hace unas 20 preguntas cortas. Puede parar en cualquiera y ver el resultado. Muestra qué supondrían unas reglas nuevas. Estas reglas son un borrador. Los países siguen hablando de ellas en las Naciones Unidas.
start-does_title = Qué hace
start-does =
    - Comprueba si sus respuestas encajan en lo que el borrador llama “víctima”.
    - Muestra qué podría reparar el daño.
    - Muestra qué tendrían que hacer los países que se sumen al tratado. Tendrían que ayudar y proteger a la gente.
    - Muestra dónde acudir hoy.
start-does_not_title = Qué no hace
start-does_not =
    - No da asesoramiento legal.
    - No presenta una queja por usted.
    - Nadie lee sus respuestas. Por eso nadie puede enviar ayuda.
    - No promete nada.
start-draft_title = Es un borrador
start-draft = Un tratado es un conjunto de reglas que acuerdan los países. Este es un borrador de julio de 2023. Por eso no está terminado. Los países siguen hablando de él. Aún nadie está obligado a cumplirlo. No dice nada de daños de antes de que un país se sume.
start-private_title = Su privacidad
start-private = Lo que elija se queda en este dispositivo. Nada se guarda si usted no lo pide. Al cerrar la página, sus respuestas se borran. Pero un navegador que traduce la página puede enviar las palabras a quien lo hizo. Su asistente también.
start-leave = “Salir de esta página” está siempre arriba. Borra sus respuestas y esta página. Después abre una página corriente sobre el clima. No borra el historial del navegador. El historial es la lista de las páginas abiertas. Alguien podría ver que esta página estuvo abierta.
start-watched_title = Por si alguien le vigila
start-watched = Un programa oculto puede vigilar un teléfono. Se llama programa espía. Esta guía no puede protegerle de él. Tampoco de alguien que mire su pantalla. Si puede, use un dispositivo más seguro o una ventana privada.
start-safer =
    - Un teléfono del trabajo puede no ser seguro. Uno compartido, tampoco.
    - Una ventana privada no deja esta página en el historial. Pero no detiene un programa espía. La red que usa, como el wifi, puede mostrar qué página abrió.
    - Cuidado: no borre todo el historial. Un historial vacío puede llamar la atención.
    - ¿Usa un teclado? Pulse tres veces seguidas la tecla Mayús (Shift). Así también sale de esta página.
start-pace = Puede saltar preguntas. Puede volver atrás. Puede hacer una pausa con la página abierta. Casi siempre bastan uno o unos pocos toques.

## Safety page

safety-title = Primero, la seguridad
safety-now =
    - Si puede, vaya antes a un lugar más seguro. Aléjese de personas, humo o veneno que puedan hacerle daño. Esta guía puede esperar.
    - Piense en personas de confianza. Dígale a una de ellas dónde está usted.
    - ¿Es seguro llamar? ¿Confía en quien contesta? Entonces llame al número de emergencias de su zona.
    - ¿Alguien podría ver o rastrear este teléfono? Si puede, use otro.
    - ¿Alguien ha desaparecido, o no le dejan salir? Avise a personas de confianza. Avise ya a un abogado o a un grupo de derechos humanos.
    - Elija una palabra secreta con alguien de confianza. Significa “necesito ayuda”.
    - Tenga cerca los papeles que pueda necesitar, como su documento de identidad. No vuelva por ellos si no es seguro.
safety-right =
    Algunos sitios reciben hoy peticiones urgentes. No espere a este borrador, ni a un caso.

    El borrador aún no es ley. Mientras se resuelve un caso, las víctimas podrían pedir algo a los países que se sumen al tratado. Podrían pedir medidas rápidas de protección. Tendría que ser urgente. El abuso tendría que estar ocurriendo, o ser un riesgo grave.
safety-choice = Puede seguir ahora. También puede salir y volver en otro momento. Si sale, sus respuestas se borran. Aquí no hay respuestas malas.

## Where to turn today

turn-title = Dónde acudir hoy
turn-lead =
    El borrador aún no es ley. Las oficinas y grupos de abajo existen hoy. No prometemos que acepten un caso.

    ¿Quiere llamar, escribir o ir? Piense antes en quién puede darse cuenta. Abrir un enlace deja rastro en este navegador y en la red. Quizá alguien de confianza pueda hacer la consulta en su lugar.

turn-sued = ¿Le llevaron a un tribunal, o le escribió un tribunal? Puede haber poco tiempo. No deje la carta sin respuesta. Consulte enseguida con un abogado o una oficina de asistencia jurídica.
turn-papers = ¿Sus papeles son un riesgo? No vaya todavía a una oficina ni a la policía. Consulte antes con un grupo de derechos humanos o un abogado.

place-emergency = Grupos que protegen a personas defensoras en una emergencia
    .first = Pregunte primero a quién ayudan, y cuándo.
    .can = Algunas personas corren peligro por defender los derechos o la naturaleza. Estos grupos las ayudan. Puede ser un lugar seguro por un tiempo, o ayuda legal o médica. Puede ser dinero para seguridad o un teléfono más seguro.
    .cannot = No pueden ayudar a todo el mundo. Tienen que elegir. La mayoría son para personas defensoras. No son para cualquiera que haya sufrido un daño. No son la policía. La ayuda puede tardar días.

place-near = Un sindicato, una oficina de asistencia jurídica o un grupo de derechos humanos cercano
    .first = Pregunte primero cómo protegen su nombre.
    .can = Un sindicato defiende a quienes trabajan. La asistencia jurídica es ayuda de un abogado o una abogada. Un grupo de derechos humanos defiende los derechos de la gente. Conocen el lugar y sus leyes. Pueden escuchar y decirle qué es posible. A menudo pueden acompañarle. Muchos son gratuitos.
    .cannot = No pueden aceptar todos los casos. Algunos no conocen este tipo de caso. Pueden saber quién sí.

place-courts = Tribunales, policía y otras oficinas públicas
    .first = Pregunte enseguida. Puede haber poco tiempo.
    .can = Pueden resolver un caso o investigar un delito. Pueden inspeccionar un lugar de trabajo. Pueden ordenar que se proteja a alguien. Algunas se ocupan del trabajo, la salud, los datos o la naturaleza. Pueden ser más baratas y rápidas que un tribunal.
    .cannot = Un caso puede costar dinero. La otra parte puede llegar a saber su nombre. ¿No confía en la policía? Hable antes con un abogado o con un grupo de derechos humanos.

place-grievance = La oficina de quejas de una empresa o un banco
    .first = Puede decirle a la empresa quién es usted.
    .can = Muchas empresas y marcas tienen un canal de quejas. También los bancos que prestan dinero para represas, carreteras y minas. Puede ser rápido y gratis. La oficina de un banco puede revisar si el banco cumplió sus propias reglas.
    .cannot = Puede ser de la empresa de la que usted se queja. Entonces la empresa puede saber su nombre. Puede no ser justa con las dos partes. Antes de firmar algo, consulte con un abogado o una abogada. Si firma, puede perder su derecho a ir a un tribunal.

place-oecd = Puntos Nacionales de Contacto de la OCDE
    .first = Pregunte primero qué quedará en privado.
    .can = La OCDE es un grupo de países. Tienen reglas comunes para empresas que trabajan en varios países. Cada país que sigue esas reglas tiene un punto de contacto. Allí puede quejarse de una empresa. Tiene que ser de ese país o trabajar en él. El punto puede ayudar a las dos partes a hablar y encontrar una salida.
    .cannot = No es un tribunal. No puede ordenar un pago. No puede obligar a una empresa a sentarse a hablar. Partes de una queja pueden hacerse públicas.

place-nhri = Oficinas de derechos humanos de un país
    .first = Pregunte primero si puede investigar a empresas.
    .can = Muchos países tienen una oficina de derechos humanos. Puede llamarse comisión o defensoría del pueblo. Atiende quejas y puede aconsejar. Muchas pueden investigar lo que pasó, a menudo gratis.
    .cannot = La mayoría puede aconsejar e informar. No pueden obligar a nadie. Algunas no pueden investigar a empresas privadas. Unas son más libres para decidir que otras.

place-regional = Órganos de derechos humanos de una parte del mundo
    .first = Tratan con países, no con empresas.
    .can = Los hay en América, África y Europa. Pueden ver si un país no protegió a las personas. En algunos hay alguien que se ocupa de las personas defensoras. Ellas defienden la naturaleza o los derechos humanos. Algunos pueden pedir a un país que actúe rápido si hay grave peligro. Pueden hacerlo incluso antes de resolver un caso.
    .cannot = Para un caso completo, casi siempre hay que acudir antes a los tribunales del país. Después hay que actuar rápido. Puede tardar años. En algunas regiones ningún órgano puede resolver un caso individual.

place-un = Especialistas de las Naciones Unidas
    .first = Pida que no se incluyan los nombres.
    .can = Cualquiera puede escribirles. Es gratis. Algunas personas se ocupan de quienes defienden los derechos humanos. Otras, de la libertad de expresión, o de las empresas y los derechos humanos. Pueden escribir a gobiernos y empresas, y pedirles que actúen. No hace falta ir antes a un tribunal.
    .cannot = No pueden obligar a nadie. No pueden ocuparse de todos los casos. Quienes sufrieron el daño deben estar de acuerdo antes. El gobierno puede ver sus nombres. Los nombres pueden hacerse públicos después.

place-embassies = Embajadas que apoyan a personas defensoras
    .first = Pida primero una forma segura de reunirse.
    .can = Una embajada es la oficina de un país en otro. Las personas defensoras defienden los derechos humanos o la naturaleza. La Unión Europea y algunos países han dicho en público cómo ayudarlas. Son, por ejemplo, Canadá, Noruega y Suiza. Una embajada puede recibirle u observar un juicio. Puede hablar con el gobierno. Puede decirle quién puede ayudar.
    .cannot = No está obligada a ayudar. Lo que hace cambia de un lugar a otro. No le representa en un juicio. Alguien puede notar su visita.

## What to ask a lawyer or a group

ask-title = Preguntas para un abogado, una abogada o un grupo
ask-lead = Puede llevar estas preguntas a un abogado, un sindicato o un grupo de derechos humanos. Elija las que le importan.
ask-list =
    - ¿Quién verá lo que le cuente? ¿Puede guardar mi nombre en secreto?
    - ¿Puede ayudarme? ¿Cuánto me costaría?
    - ¿Qué puedo hacer en este país? ¿Qué intentaría usted primero?
    - ¿En qué país podría reclamar?
    - ¿Qué ley de aquí dice lo mismo que este borrador?
    - ¿Cuánto tiempo tengo? ¿Cuándo es demasiado tarde?
    - ¿Hay riesgo para mí o mi familia? ¿Qué puede protegernos desde el primer día?
    - ¿Qué papeles o fotos debo guardar? ¿Dónde están seguros?
    - ¿Qué pasa si pierdo? ¿Tendría que pagar a la otra parte?
    - ¿Podemos pedirlo varias personas juntas? ¿Puede alguien hablar por mí?
    - ¿Puedo parar si es demasiado para mí?
