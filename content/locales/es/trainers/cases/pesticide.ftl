### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/pesticide.toml.

case-pesticide = Una nube sobre el huerto
    .about = El pesticida de una gran finca llega con el viento a las casas de al lado. ¿Y si nadie puede decir por qué alguien se enfermó?
    .story =
        Teresa tiene 71 años. Vive al lado de una gran finca de banano, cerca de Tierraluz. Cada semana, una avioneta fumiga la finca. El viento lleva la nube de pesticida hasta su huerto. La finca nunca dice cuándo va a pasar la avioneta.

        Desde la primavera, a Teresa le arden los ojos y le cuesta respirar. Sus gallinas murieron, y ya no se fía de su pozo. El médico no puede decir por qué está enferma. Puede ser el pesticida. Puede ser el humo de su cocina de leña. Por eso eligió “No lo tengo claro”.

        La avioneta sigue volando. Nadie está en peligro en este momento. Teresa no sabe si es urgente, si se enfermó más gente, ni quién compra la fruta. Todo el mundo conoce al dueño, pero no ha tenido que responder por ello.

        Quiere que pare, atención médica, y que su pozo vuelva a estar limpio. No tiene miedo de hablar. Pero la oficina está lejos, y esto es difícil de probar. La oficina de salud vino una vez y cerró el caso. Quiere saber a qué otro lugar ir, y leerlo en letra grande.
    .variant = Un análisis encuentra el pesticida en su pozo y en su cuerpo. El médico dice ahora que el pesticida la enfermó.
    .notes =
        Se dan cinco partes de la definición. Una está abierta: ¿se debe el daño al pesticida? Basta una parte abierta para que la guía diga: aún no podemos saberlo. La variante la cierra, y el caso encaja en la definición.

        Muestre que todo lo demás sigue igual. Cuando el resultado no está claro, la guía muestra igualmente qué ofrecería el borrador si se cumple la definición.

        Errores frecuentes: leer “no está claro” como un no, o empujar a Teresa a decir que sí. Un “No lo tengo claro” sincero es una buena respuesta. El borrador no dice que el pesticida deba ser la única causa. Y cuando sea apropiado, los Estados que se sumen al tratado tendrían que tomar medidas para que probarlo sea más fácil.
    .ask-1 = ¿Qué más no está claro en las respuestas de Teresa, y por qué no afecta al resultado?
    .ask-2 = ¿Quién podría ayudar a averiguar qué la enfermó, y quién debería pagar los análisis?
    .ask-3 = ¿Cómo le explicaría a Teresa que “no está claro”, para que no pierda el ánimo?
