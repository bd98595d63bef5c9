### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/data-leak.toml.

case-data-leak = Nombres en la pantalla
    .about = A una aplicación de salud se le escapan los mensajes de quienes la usan. ¿Y si nadie sabe quién los tomó?
    .story =
        Leila usaba una aplicación para escribir a un médico sobre algo que nadie más sabía. La empresa de la aplicación trabaja en tres países. Guardaba los mensajes sin contraseña.

        Alguien los copió y los puso en internet. Nadie sabe quién fue. Miles de personas encontraron allí su nombre. La empresa no dijo nada durante dos meses. El jefe de Leila leyó cosas sobre ella. Su secreto ya se conoce, duerme mal, y la gente habla.

        La lista sigue en internet. Cada día la encuentra más gente, así que es urgente. Leila no está en peligro. La empresa no ha cambiado nada desde entonces.

        Quiere que la lista desaparezca y que se diga la verdad en público. También quiere una multa para la empresa, y datos mejor guardados. Teme que su vida privada se haga aún más pública. Le angustia tener que contarlo todo otra vez. Una oficina de protección de datos tiene un caso abierto contra la empresa. Leila no sabe nada de él, y la empresa no dice qué datos guardó. Su daño es difícil de probar. Sobre ella misma prefiere no decir más.
    .variant = Nadie sabe cómo se guardaban los mensajes. Quizá la empresa hizo todo lo posible, y alguien rompió buenas protecciones. Leila sabe que el daño se debe a la fuga de datos. No tiene claro si la empresa hizo algo, o dejó de hacer algo.
    .notes =
        La privacidad es un derecho humano. Si queda menos protegida, eso es un daño, aunque no se pierda dinero. No se sabe quién robó los datos, y eso no importa para el resultado. La empresa dejó de hacer algo, y se sabe cuál es. Por eso la respuesta sobre quién es responsable trata de la empresa.

        La variante trata de otra parte: ¿hizo la empresa algo, o dejó de hacer algo? Aquí esa parte queda abierta, y con ella el resultado. Hay dos clases de “no se sabe”. Se parecen, pero no son lo mismo. En la definición, no cuenta en contra de Leila que no se sepa quién robó los datos. Pero lo que hizo la empresa es una parte de la definición.

        Un error frecuente: decir que quien robó no es una empresa, y que por eso nada encaja. Mire lo que la empresa dejó de hacer. Fíjese también en que Leila no habló de su situación. Está en su derecho.
    .ask-1 = En la variante no se saben dos cosas. ¿Cuál importa para el resultado, y por qué?
    .ask-2 = ¿Qué le pediría a la empresa si sus propios mensajes estuvieran en esa lista?
    .ask-3 = ¿Cómo puede una oficina investigar esto sin que Leila cuente su historia una y otra vez?
