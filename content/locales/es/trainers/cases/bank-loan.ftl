### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/bank-loan.toml.

case-bank-loan = Un préstamo para un puerto
    .about = Un banco lejano planea y paga un puerto que quita una playa a familias que viven de la pesca. ¿Cuenta prestar dinero?
    .story =
        Awa Konde es abogada. Actúa por sesenta familias de Port Ndiva que viven de la pesca. Un banco de otro país planeó allí un puerto y lo paga. Lo construye una empresa.

        La empresa cerró la playa con una valla. Las barcas ya no pueden salir, y las familias perdieron su trabajo y sus ingresos. La valla sigue ahí. El banco nunca preguntó quién usaba la playa. Ahora paga un segundo puerto, más adelante en la costa.

        Las familias quieren recuperar la playa, y dinero por los meses perdidos. Nadie está en peligro, y no es urgente.

        Algunas tienen hijos que trabajan en la obra y podrían perder el empleo. Los papeles del préstamo son secretos, y las familias los necesitarían como prueba. Las tasas judiciales son altas. Una oficina de quejas del Estado no aceptó el caso de Awa. “Un banco no es asunto nuestro”, le dijeron. Se sabe quiénes son la empresa y el banco, pero no han tenido que responder por ello. En la pregunta sobre las personas perjudicadas, Awa eligió “Nada de esto”.
    .variant = El puerto lo construye la marina nacional, como obra pública. Un banco dio un préstamo al Estado. Nadie sabe si ese dinero se usó en el puerto. Nadie sabe quién hizo el plan. Por eso Awa no tiene claro que haya una relación, ni que el daño se deba a lo que hizo el banco. Tampoco tiene clara la relación con otros países.
    .notes =
        El borrador nombra los bancos y los fondos como empresas. Contaría lo que hacen, y también lo que dejan de hacer. Por ejemplo, no preguntar quién perderá la playa. Los vínculos entre empresas también contarían, hasta donde lo diga la ley del país. El banco planeó el puerto desde el extranjero. Si solo hubiera prestado dinero, se podría discutir la relación con otro país: el borrador nombra planear, no prestar.

        En la variante, la única empresa que queda es el banco, y no se sabe qué relación tiene con la valla. Por eso el resultado deja de estar claro, pero no es un no. Con más datos se podría aclarar. Con el borrador, las víctimas tendrían acceso a datos que tiene una empresa.

        Un error frecuente: “El dinero no tiene manos, así que no hace daño”. Otro: responder por la abogada. Awa actúa por las personas que sufrieron el daño, y así lo dice cuando la guía pregunta.
    .ask-1 = ¿Qué debería preguntar un banco antes de prestar dinero para un puerto?
    .ask-2 = ¿Qué papeles mostrarían la relación, y quién los tiene?
    .ask-3 = Awa actúa por otras personas. ¿Cómo cambia eso el resultado? Pruebe con otra respuesta.
