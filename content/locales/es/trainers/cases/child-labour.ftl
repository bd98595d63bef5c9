### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/child-labour.toml.

case-child-labour = Un asiento vacío en la escuela
    .about = Un niño carga sacos para un comerciante de cacao. ¿Hasta dónde llega la cadena de compradores?
    .story =
        Ama es maestra en la aldea de Asenko. Actúa por Kojo, que tiene 11 años. Desde que empezó la cosecha, el asiento de Kojo en la escuela está vacío.

        Kojo carga sacos de cacao para un comerciante. Pesan demasiado para un niño, y le duele la espalda. Otros niños y niñas también cargan sacos. El comerciante vende a una empresa que provee a un fabricante de chocolate de otro país. Esa empresa nunca comprobó quién carga los sacos. Y así sigue cada día. Nadie está en peligro inmediato, pero Ama no tiene claro si es urgente.

        Quiere que Kojo vuelva a la escuela, y atención médica para su espalda. Quiere que esto pare, para él y para todos los niños y niñas.

        La familia vive en una casa del comerciante y podría perderla. Todo el mundo conoce al comerciante, pero no ha tenido que responder por ello. La oficina de trabajo está lejos. Tiene dos personas para toda la región, y sus trámites están pensados para personas adultas. Por eso nadie ha ido allí. Ama quiere saber adónde ir. También necesita palabras que Kojo pueda entender.
    .variant = Ama preguntó a Kojo antes de seguir. Había faltado dos días porque tenía fiebre. No carga sacos. Después de la escuela ayuda una hora a su familia en su propio huerto, y comen lo que cultivan. No le quitaron nada, y no hay ninguna empresa.
    .notes =
        Ama actúa por Kojo. Él sufrió el daño, así que el resultado trata de él. Con el borrador, los Estados tendrían que protegerla también a ella y a la familia de Kojo.

        Una persona que hace negocios por su cuenta es una empresa. La que compra también lo es. La cadena del campo a la tienda contaría, hasta donde lo diga la ley del país. Perder la escuela es un daño por sí mismo, además del trabajo. En la variante no hay ningún daño, y detrás no hay ninguna empresa. Por eso el caso no encaja en la definición, y esa es una buena noticia.

        Un error frecuente: creer que toda ayuda en casa es trabajo infantil. La guía pregunta si el trabajo hace daño al niño o a la niña. Otro: culpar a la familia. Y recuerde lo que quiere el propio Kojo. Preguntarle fue el primer paso de Ama.
    .ask-1 = ¿Quién participó, del campo a la tienda? Dibuje la cadena.
    .ask-2 = ¿Cómo podría Ama averiguar más sin poner en riesgo la casa de la familia?
    .ask-3 = ¿Cómo le explicaría a Kojo, en tres frases, lo que diría el borrador?
