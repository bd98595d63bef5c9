### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/private-security.toml.

case-private-security = Guardias en el camino de la aldea
    .about = Los guardias de una empresa privada cierran el paso a un campesino. ¿Cuándo es cosa de la empresa, y cuándo es una pelea privada?
    .story =
        Mateo es un campesino afrodescendiente de las colinas de San Iren. Una empresa de aceite de palma ha contratado allí a una empresa de seguridad.

        En junio, los guardias cerraron el camino de la aldea. Cuando Mateo quiso pasar, lo insultaron por el color de su piel. Le hirieron el brazo y lo tuvieron encerrado un día en una choza. Ahora, por la noche, hay un vehículo parado delante de su casa. Han dicho que volverán. Así que está en peligro, y es urgente. Él sabe quiénes son, pero no han tenido que responder por ello. El camino sigue cerrado.

        Le duele el brazo y duerme mal. Quiere atención, una disculpa y una sanción para quienes lo hicieron. La policía trabaja a menudo con los guardias, y no aceptó el caso. La empresa es fuerte, y un abogado o una abogada cuesta demasiado. Teme amenazas, y tener que vivirlo otra vez. Necesita saber adónde ir, un lugar seguro, y alguien que hable por él. No tiene claro si encerraron también a otras personas. Todo esto pasa dentro de un solo país.
    .variant = Fueron dos vecinos de Mateo quienes lo encerraron e hirieron. Son guardias, pero no estaban trabajando. Fue una pelea por una deuda privada, y no tenía nada que ver con la empresa. El vehículo que está delante de su casa es de ellos. El único obstáculo que le queda es lo que cuesta un abogado o una abogada.
    .notes =
        Empiece por la seguridad, como hace la guía. Antes de cualquier cláusula, pregunte al grupo qué podría hacer Mateo hoy.

        La relación con la empresa decide este caso. Los guardias hacían su trabajo para una empresa. Una empresa de seguridad tiene vínculos con otra empresa. Eso contaría, hasta donde lo diga la ley del país. En la variante, dos de ellos actúan en una pelea privada. Tienen el mismo empleo, pero detrás no hay ninguna empresa. Por eso el caso no encaja en la definición.

        Un error frecuente: creer que entonces el daño es menor. No lo es. Otras leyes pueden proteger a Mateo, y la guía lo dice. Mantenga la calma al hablar. Quizá alguien del grupo haya vivido algo así.
    .ask-1 = ¿En qué debería pensar Mateo primero, antes de cualquier reclamación?
    .ask-2 = ¿Qué pequeños datos del relato muestran la relación con la empresa?
    .ask-3 = En la variante, ¿qué podría decirle a Mateo sobre dónde acudir?
