### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/sundays-on-call.toml.

case-sundays-on-call = Los domingos, si la llaman
    .about = Una mujer limpia en casa de una familia, y no le pagan los domingos. ¿Es una empresa un hogar particular?
    .story =
        Lucía trabajaba para una familia en la ciudad de Almarosa. Limpiaba y cocinaba, y por la noche volvía a su casa. Nadie la retenía allí, y nunca estuvo en peligro.

        La familia le pagaba seis días. Pero los domingos también la llamaba, y por eso nunca recibió ni sueldo ni descanso. Durante dos años se perdió los domingos con su hija. Cuando pidió su sueldo, la despidieron. Después dijeron en otras casas que roba.

        Responde por sí misma. Lo que se dañó fue su trabajo justo, por lo que la familia hizo y por lo que dejó de hacer. Dice que detrás hay un hogar particular. La relación le parece clara, porque se trataba del trabajo en esa casa. La causa también. Para ella ya terminó, y no es urgente. A la próxima trabajadora le pasará lo mismo. No sabe qué pasó con las anteriores.

        Quiere su sueldo, y una carta que limpie su nombre. Teme más mentiras. No había contrato, así que es difícil de probar. La oficina de trabajo dijo: “Una casa no es asunto nuestro”. Y no tiene a nadie que cuide a su hija mientras va a otro lugar. Le gustaría saber qué derechos tiene, y adónde ir. No hay relación con otro país.
    .variant = Lucía no responde. Responde su prima Pilar. Crecieron en una misma casa, como hermanas. Pilar eligió “Otro familiar, o vivimos como familia”.
    .notes =
        Lucía conoce aquí todos los hechos, y aun así hay una parte abierta. Es el borrador quien la deja abierta. Habla de cualquier actividad económica o de otro tipo de una persona. Pero su título y sus fines tratan de las empresas. Tendría que decidirlo un tribunal o una ley. Por eso ningún dato nuevo sobre Lucía podría cerrarla.

        Compare con el caso de la casa en la colina. Allí, en la variante, una agencia hacía negocios, y esa parte quedó cerrada. En la variante de aquí hay una segunda parte abierta. El borrador nombra a la familia inmediata, y no dice hasta dónde llega.

        Un error frecuente: decir “una casa no es una empresa” y no seguir. Otro: decir que sí lo es, porque un sueldo es un sueldo. Muchos países tienen hoy leyes sobre el trabajo en casas particulares. Quizá ayuden a Lucía más que cualquier borrador.
    .ask-1 = Busque razones a favor y en contra: ¿es una empresa un hogar que paga por un trabajo?
    .ask-2 = ¿Qué cerraría la parte abierta: un cuarto para huéspedes, una agencia, una tienda de la familia?
    .ask-3 = ¿Qué ley y qué grupos de su país se ocupan del trabajo en casas particulares?
