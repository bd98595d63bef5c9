### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/land-and-dam.toml.

case-land-and-dam = El valle bajo el agua
    .about = Una empresa eléctrica del Estado inunda tierras de cultivo. ¿Cuenta una empresa que es del Estado?
    .story =
        Una empresa eléctrica que es del Estado construye una represa en el valle de Pelani. Cuatro aldeas han cultivado siempre esas tierras. Son de un pueblo de las colinas al que otros desprecian.

        La mitad de los campos ya está bajo el agua, y también un antiguo lugar de oración. La empresa taló además los bosques. Lo demás se inundará en tres semanas. La empresa ofreció casas en una ciudad lejana. Nunca preguntó a las aldeas qué querían. Planea lo mismo en el valle de al lado. No hay relación con otro país.

        Las aldeas responden como grupo. Quieren recuperar su tierra, que se vuelvan a plantar árboles, y una disculpa en público. Nadie está en peligro inmediato.

        En un tribunal acusaron a dos portavoces de hacer daño a la nación. Las aldeas tienen un caso contra la empresa, y sigue en marcha. Nadie les dice cómo va. La empresa tiene muchos abogados. Las aldeas no pueden pagar a nadie.
    .variant = La empresa es privada. El resto del valle no se inundará hasta dentro de diez años, y las aldeas dicen que no es urgente.
    .notes =
        A menudo se oye: “Eso fue el Estado, así que no es una empresa”. Aquí el grupo debería fijarse bien. El Estado es el dueño, pero la empresa produce y vende electricidad. El borrador nombra las empresas del Estado. Un ministerio que actúa como oficina pública es otra cosa.

        En la variante, el resultado es el mismo. Da igual que la empresa sea privada o del Estado. Pero las respuestas ya no señalan un derecho. Con el borrador, las víctimas podrían pedir medidas urgentes mientras se resuelve un caso.

        Señale que hay un caso en marcha y que aún no se ha decidido quién es responsable. Eso no cambia el resultado. También se puede perder lo que el dinero no compra, como un lugar de oración.
    .ask-1 = ¿Cómo explicaría la diferencia entre esta empresa y un ministerio?
    .ask-2 = ¿Qué medidas urgentes podrían pedir las aldeas, y a quién?
    .ask-3 = ¿Cómo podría ser una disculpa que signifique algo para estas aldeas?
