### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/neighbours-wall.toml.

case-neighbours-wall = El muro de al lado
    .about = El muro de un vecino quita la luz y agrieta una casa. ¿Y si el daño es real, pero detrás no hay ninguna empresa?
    .story =
        Vera tiene 68 años y vive sola en Lipnava. El año pasado, el vecino de al lado levantó un muro alto para su propio jardín. Lo hizo con sus hijos y no contrató a nadie.

        Al cavar, agrietaron un lado de la casa de Vera. Ahora su cocina está oscura, y entra la lluvia. El muro sigue ahí. Vera pasa las noches sin dormir, preocupada. Pasó una vez, y ella no cree que él vuelva a construir. Nadie más tiene grietas en su casa. Todo ocurrió en una sola calle.

        Vera no está en peligro, y no es urgente. Quiere que él pague el arreglo y quite el muro. No tiene miedo de hablar con él. Pero él no escucha, y un abogado o una abogada cuesta demasiado. No ha ido a ninguna oficina, porque no sabe a cuál ir. Para Vera, detrás no hay ninguna empresa, así que eligió “Nada de esto”. No hay relación con lo que hace una empresa.
    .variant = El vecino alquila habitaciones a huéspedes: es su negocio. Levantó el muro para esas habitaciones, y cavar fue parte de esa obra.
    .notes =
        El daño es real. Para el borrador, hay daño cuando alguien puede disfrutar menos de un derecho humano. La lluvia dentro de casa toca el derecho a la vivienda; una cocina oscura por sí sola quizá no. Aun así, el caso no encaja en la definición, porque faltan dos partes: una empresa, y una relación con sus actividades. Dígalo como la guía: esto trata de las palabras de un borrador. No es un juicio sobre Vera.

        En la variante, el muro, la casa y el hombre son los mismos. Pero ahora él construye para su negocio. Basta una sola persona que hace negocios por su cuenta. Por eso el caso encaja en la definición.

        Un error frecuente: quedarse en “no encaja”. Siga adelante. Otras leyes, como las de vivienda y vecindad, pueden proteger a Vera más que cualquier borrador. La guía también muestra dónde acudir hoy. Haga que el grupo practique cómo dar este resultado con palabras amables.
    .ask-1 = ¿Cómo le daría este resultado a Vera, con sus propias palabras?
    .ask-2 = ¿Dónde podría acudir en su país alguien en el lugar de Vera?
    .ask-3 = ¿Dónde termina la vida privada y empieza la empresa? Busque otros dos casos que estén en el límite.
