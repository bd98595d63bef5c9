### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/notice-on-the-door.toml.

case-notice-on-the-door = A la calle antes del viernes
    .about = Un fondo quiere vaciar las casas de una calle. ¿Puede ayudar el borrador antes de que pase?
    .story =
        Salma tiene 74 años y camina con andador. Desde hace cuarenta años alquila dos cuartos en la parte antigua de Belmira. Un fondo de otro país compró la calle y planea hacer hoteles allí. Una empresa de la ciudad hace el trabajo para el fondo.

        El miércoles había un papel en su puerta: tiene que irse antes del viernes, o la empresa vaciará los cuartos. Y a quien se quede, dice, lo acusarán. Todo el vecindario tiene el mismo papel. Aún no ha pasado nada. Pero está a punto de pasar. Por eso Salma dice que hay personas en peligro, y que es urgente.

        Hasta ahora no ha perdido nada. Si pasa, se deberá a lo que hacen la empresa y el fondo. Se sabe quiénes son los dos, pero no han tenido que responder por ello. Ella no sabe si harán lo mismo en otras calles.

        Quiere que pare. El papel dice que ya pasó el mes que había para reclamar. Ella nunca recibió una carta antes. Un abogado o una abogada cuesta demasiado. Le gustaría saber qué derechos tienen las personas, y adónde ir. Aún no ha ido a ningún lugar.
    .variant = Es una semana después. Unos hombres sacaron a la calle las cosas de Salma y cambiaron la cerradura. Duerme en casa de su hermana y no descansa. Sigue ocurriendo, porque no puede volver. Ahora no está en peligro, y ya no es urgente. Quiere recuperar su casa, y dinero por lo que le rompieron.
    .notes =
        Empiece por la seguridad, y por el tiempo. Un papel en la puerta a menudo tiene un plazo en la ley de hoy. Salma necesita ahora un abogado o una abogada, o un grupo que ayude a quienes alquilan. Eso va antes que cualquier borrador.

        Una parte queda abierta: el daño. La definición habla de personas que sufrieron un abuso. Aquí aún no ha pasado nada, pero está a punto de pasar. Por eso la guía no dice que no. Dice que no puede saberlo. Con el borrador, los Estados tendrían que prevenir el abuso. Y mientras se resuelve un caso, las víctimas podrían pedir medidas urgentes cuando hay un riesgo grave. En la variante ya pasó, y el caso encaja en la definición.

        Un error frecuente: elegir “Nada de esto”, porque aún no se ha perdido nada. Otro: esperar hasta que sea demasiado tarde.
    .ask-1 = ¿Qué podría hacer Salma antes del viernes, y quién podría ayudarla?
    .ask-2 = ¿Qué cambiaría si la empresa le hubiera cortado el agua?
    .ask-3 = Busque razones a favor y en contra: ¿es ya un daño amenazar con quitar una casa?
