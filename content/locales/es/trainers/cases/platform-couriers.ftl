### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/platform-couriers.toml.

case-platform-couriers = La aplicación les cierra la puerta
    .about = Una aplicación de reparto cierra las cuentas de repartidores. ¿Es eso una empresa? ¿Y cuenta de dónde viene cada persona?
    .story =
        Samir lleva comidas en bicicleta en la ciudad de Lundhaven. Llegó allí desde otro país hace cuatro años. Todo su trabajo le llega por una aplicación. La aplicación se dirige desde un tercer país.

        Una mañana, su cuenta está cerrada. Un mensaje corto dice que su puntuación es muy baja. Nadie se lo explica ni le responde. Desde entonces no trabaja ni cobra. A otros doce repartidores les cerraron la cuenta la misma semana. Las reglas de la aplicación siguen igual. Se sabe qué empresa está detrás, pero no ha tenido que responder por ello. Dice que solo puede decidir un tribunal de su propio país.

        Nadie está en peligro, y no es urgente. Samir quiere recuperar su trabajo y lo que dejó de cobrar. Quiere reglas justas para todo el mundo.

        La aplicación sigue cada teléfono, y por eso siente que lo vigilan. Quienes se quejan reciben menos pedidos. Samir solo puede quedarse mientras tenga trabajo, así que también teme que lo expulsen del país. La aplicación tiene todos los datos, y a Samir le gustaría verlos. Sin ellos, le resulta difícil probar nada. Los formularios de la oficina de trabajo son largos, y no están en su idioma. Por eso todavía no ha ido allí.
    .variant = Solo cerraron la cuenta de Samir. Nadie más perdió su trabajo.
    .notes =
        Una aplicación es una empresa. El borrador habla de cualquier actividad económica o de otro tipo, y abarcaría lo que se hace en línea. Samir no tiene la nacionalidad de ese país. En la definición del borrador, eso no cambia nada. La ley de hoy puede ser distinta. Si sus papeles pueden ser un riesgo, es mejor que pregunte a un grupo de derechos humanos antes de ir a una oficina.

        La variante cambia una respuesta, y el caso encaja igual en la definición. Desaparece todo lo que se apoya en que son muchas personas: reclamar en conjunto, las reglas del tribunal para ello, y la reparación para un grupo.

        Un error frecuente: “Es su propio jefe, así que esto no es trabajo”. La guía no pregunta cómo lo llama un contrato. Pregunta a qué afectó lo que pasó. Otro: confundir si un caso encaja en la definición con los caminos hacia una reparación.
    .ask-1 = ¿Qué datos de la aplicación necesitaría Samir, y quién podría ayudarle a pedirlos?
    .ask-2 = Alguien le dice a Samir que no tiene derechos por ser extranjero. ¿Qué le respondería usted a esa persona?
    .ask-3 = ¿Cuándo daría más seguridad reclamar en conjunto, y cuándo podría poner a la gente en riesgo?
