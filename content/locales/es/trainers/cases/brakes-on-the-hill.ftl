### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/brakes-on-the-hill.toml.

case-brakes-on-the-hill = Los frenos en la cuesta
    .about = Un autobús choca en una cuesta. ¿Fue solo un accidente, o alguien dejó de hacer algo?
    .story =
        La señora Tamang, ya mayor, vive de lo que gana su nieto Kiran. No tiene a nadie más. Kiran volvía a casa cuando el autobús no pudo frenar en la cuesta de Dharapul. Chocó contra un muro, y mucha gente resultó herida.

        “Un accidente”, decía todo el mundo. Luego, un taller revisó el autobús. Los frenos estaban gastados. La empresa de autobuses llevaba dos años sin revisarlos. Kiran tiene rota la espalda. No puede caminar ni trabajar.

        La señora Tamang responde como alguien que depende de él. Quiere atención para él, y dinero para vivir. Un tribunal decidió que la empresa es responsable. Tiene que pagar las dos cosas. El dinero pasa por una oficina de la ciudad, a un día de camino. Ella no sabe si ha llegado todo, así que no tiene claro cómo fue la reparación. Le gustaría saber en qué punto está la reclamación.

        Ahora todos los autobuses de la empresa tienen frenos nuevos, así que ya no sigue ocurriendo. Ella no sabe si podría pasar otra vez. Nadie está en peligro, y no es urgente. No tiene miedo. No hay relación con otro país.
    .variant = El taller vio que los frenos eran nuevos. El conductor hizo todo lo que pudo. Tembló la tierra, y cayó una roca en la carretera. Para la señora Tamang, nadie hizo nada que llevara a eso, ni dejó de hacerlo. Un tribunal lo examinó y cerró el caso.
    .notes =
        Mucha gente dice “accidente” cuando nadie quería que pasara. El borrador no pregunta qué quería nadie. Pregunta si se hizo algo, o se dejó de hacer. Unos frenos que nadie revisó son algo que se dejó de hacer (omisión). Así que se dan todas las partes.

        La señora Tamang no iba en el autobús. El borrador dice que la palabra “víctima” también puede incluir a quienes dependen de la persona perjudicada. Por eso el resultado dice “puede”. El caso del propio Kiran encajaría en la definición.

        En la variante hay el mismo autobús y el mismo daño. Pero la empresa no hizo nada ni dejó de hacer nada, y el daño no se debe a ella. Faltan dos partes. Un error frecuente: detenerse demasiado pronto. A menudo, un accidente tiene una causa que alguien podía conocer. Si hay dudas, “No lo tengo claro” es una buena respuesta.
    .ask-1 = Nombre tres accidentes que conozca. ¿Qué se dejó de hacer antes de cada uno?
    .ask-2 = ¿Cómo podría averiguar la señora Tamang si la reparación se cumplió?
    .ask-3 = En la variante, ¿qué podría decirle sobre dónde acudir?
