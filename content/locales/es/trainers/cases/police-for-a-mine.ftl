### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/police-for-a-mine.toml.

case-police-for-a-mine = Fuego al amanecer
    .about = La policía echa a la gente de unas tierras donde habrá una mina. ¿Cuenta si no había nadie de la empresa?
    .story =
        Efraín criaba cabras en el llano de Sorocal, como sus padres. Un día, al amanecer, llegó la policía con camiones. Golpeó a la gente y quemó las chozas. A Efraín le rompieron el brazo. Una semana después, una empresa puso un cartel: aquí va a sacar cobre.

        No había nadie de la empresa. Efraín no sabe si la empresa lo pidió. Pero la policía dijo: “La mina necesita esta tierra”. Por eso eligió que otros actuaron para dejarle sitio a una empresa, y nada más.

        Cuarenta familias perdieron su tierra y su casa. Siguen sin poder volver, y la policía tiene una lista con más chozas. Nadie está en peligro ahora, y no es urgente. Todo el mundo sabe qué policías fueron, pero no han tenido que responder por ello.

        Quiere recuperar su tierra, la verdad, y una sanción para quienes lo hicieron. La policía amenazó a la gente para que se callara. El tribunal de la ciudad recibe presiones, y nadie tomó fotos. Por eso es difícil de probar, y nadie ha ido allí. Necesita saber adónde ir, y alguien que actúe por él. No hay relación con otro país. De las situaciones de la lista, ninguna lo describe.
    .variant = Efraín no responde. Responde Luis, un sacerdote que ayuda a la gente. A algunas personas las golpearon. Otras son los hijos y las hijas de un hombre que murió. La guía le pregunta por quién actúa, y él no tiene claro qué elegir.
    .notes =
        El borrador habla de actos en relación con actividades empresariales. No pide que los haya hecho la empresa. Así que pueden actuar la policía, el ejército, una oficina o una banda. Se desalojó la tierra para dejarle sitio a una mina. Esa es la relación. Compare con el mercado: allí, una oficina actuó solo por su cuenta.

        En la variante hay una parte abierta: por quién actúa Luis. El caso de quienes recibieron golpes encajaría en la definición. A los hijos y las hijas del hombre que murió “también puede incluirlos”. Por eso puede responder dos veces, una por cada caso.

        Un error frecuente: elegir “Nada de esto”, porque la policía no es una empresa. Otro: mandar a la gente a esa misma policía. Pregunte primero en quién se puede confiar.
    .ask-1 = ¿Qué datos relacionan con la mina lo que hizo la policía?
    .ask-2 = ¿Qué cambiaría si alguien encontrara una carta de la empresa a la policía?
    .ask-3 = ¿Dónde podría acudir Efraín, si no confía ni en la policía ni en el tribunal?
