### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/lawyer-for-a-widow.toml.

case-lawyer-for-a-widow = El tejado de la escuela
    .about = Un hombre que arreglaba tejados cayó y murió, y una abogada ayuda a su viuda. ¿Por quién actúa la abogada?
    .story =
        Marko cayó del tejado de una escuela de Vardenik y murió. Trabajaba para una pequeña empresa de tejados. No le había dado ninguna cuerda. La escuela es de un grupo religioso, que había pedido que la obra se hiciera rápido.

        Petra es abogada. Actúa por Ines, la viuda de Marko. Petra representa a alguien. Por eso la guía pregunta por quién actúa: por la persona que sufrió el daño, o por su familia. Ella eligió la familia.

        Ines perdió a Marko, y lo que él ganaba. Quiere dinero para vivir. Quiere oír la verdad, y cuerdas para todas las personas que trabajan en tejados. Ya terminó, pero la empresa sigue sin tener cuerdas. No se cayó nadie más. Nadie está en peligro, y no es urgente. Le cuesta contarlo otra vez, y necesita ayuda para seguir el caso.

        La empresa trabaja en dos países. La oficina de trabajo no aceptó el caso de Petra. “Eso le toca a su propio país”, dijeron. Todo el mundo conoce la empresa, pero no ha tenido que responder por ello. Tiene todos los papeles. Y pronto puede ser demasiado tarde para ir a un tribunal. De las situaciones de la lista, ninguna describe a Marko.
    .variant = No hay abogada. Responde la propia Ines. Vivió diez años con Marko, pero nunca se casaron en una oficina. Los hermanos de él dicen que ella no es de la familia. No tiene claro qué vínculo elegir.
    .notes =
        Quien actúa por otras personas está en su lugar. Si Petra actuara por personas que sufrieron el daño, su caso encajaría en la definición. Ella actúa por la familia inmediata. El borrador dice que la palabra “víctima” también puede incluir a la familia inmediata. Por eso el resultado dice “puede” para la abogada, igual que lo diría para la viuda. Mantenga el “puede”.

        En la variante hay una parte abierta: el vínculo. El borrador no dice quién es familia inmediata. Quizá tenga que decidirlo la ley de un país, o un tribunal. ¿Vivía Ines de lo que ganaba Marko? Entonces puede elegir que dependía de él.

        Una escuela o un grupo religioso por sí solos dejarían abierta la parte de la empresa. Aquí basta con la empresa de tejados. Errores frecuentes: leer “puede” como “debe”, y olvidar los plazos. Los plazos los fija la ley de hoy. Pregunte primero por ellos.
    .ask-1 = ¿Por qué importa por quién actúa una abogada?
    .ask-2 = ¿Qué le preguntaría a Ines, y qué no?
    .ask-3 = Dos países se pasan el caso de Petra el uno al otro. ¿A quién podría pedir ayuda?
