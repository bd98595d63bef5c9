### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/child-labour.toml.

case-child-labour = Un asiento vacío en la escuela
    .about = Un niño carga sacos para un comerciante de cacao. ¿Hasta dónde llega la cadena de compradores?
    .story =
        Ama es maestra en la aldea de Asenko. Responde por Kojo, que tiene 11 años. Desde que empezó la cosecha, el asiento de Kojo en la escuela está vacío.

        Kojo carga sacos de cacao para un comerciante. Pesan demasiado para un niño, y le duele la espalda. Otros niños y niñas también cargan sacos. El comerciante vende a una empresa que provee a un fabricante de chocolate de otro país. Esa empresa nunca comprobó quién carga los sacos. Y así sigue cada día. Nadie está en peligro inmediato, pero Ama no tiene claro si es urgente.

        Quiere que Kojo vuelva a la escuela, y que un médico le mire la espalda. Quiere que esto pare, para él y para todos los niños y niñas.

        La familia vive en una casa del comerciante y podría perderla. Todo el mundo conoce al comerciante, pero no le ha pasado nada. La oficina de trabajo está lejos. Tiene dos personas para toda la región, y sus trámites están pensados para adultos. Por eso nadie ha ido allí. Ama quiere saber adónde ir. También necesita palabras que Kojo pueda entender.
    .variant = Ama no sabe para quién carga Kojo los sacos. Puede ser para el comerciante. Puede ser para su propia familia, en su pequeño campo.
    .notes =
        Ama responde por Kojo. Él sufrió el daño, así que el resultado trata de él. El borrador también tiene palabras para protegerla a ella y a la familia de Kojo.

        Una persona que hace negocios por su cuenta es una empresa. La que compra también lo es. La cadena del campo a la tienda cuenta, hasta donde lo diga la ley del país. En la variante hay dos respuestas abiertas: quién participó, y la relación. El resultado deja de estar claro. Tener datos ayudaría más que adivinar.

        Un error frecuente: culpar a la familia. Aténgase a las preguntas. Otro: creer que toda ayuda de un niño en casa es trabajo infantil. La guía pregunta si el trabajo le hace daño. Y recuerde lo que quiere el propio Kojo.
    .ask-1 = ¿Quién participó, del campo a la tienda? Dibuje la cadena.
    .ask-2 = ¿Cómo podría Ama averiguar más sin poner en riesgo la casa de la familia?
    .ask-3 = ¿Cómo le explicaría a Kojo, en tres frases, lo que diría el borrador?
