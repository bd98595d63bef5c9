### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/worker-who-died.toml.

case-worker-who-died = Una llamada desde lejos
    .about = Un obrero muere en un día de mucho calor, lejos de casa. ¿Puede ser víctima también la familia?
    .story =
        Bikram, el marido de Sunita, se fue al extranjero a construir una torre. Una agencia de empleo le encontró el trabajo. La constructora hacía trabajar a la gente bajo el sol del mediodía, sin sombra y con poca agua. Entonces llegó una llamada: Bikram se había desplomado y había muerto. El papel del médico no da ninguna causa. Sus compañeros dicen que fue el calor, y Sunita no lo duda. Se enfermaron muchas personas más.

        Tres meses de su sueldo nunca llegaron. El trabajo sigue como antes. Es urgente para quienes están allí ahora. Sunita no sabe si hoy hay alguien en peligro. Se sabe cuál es la empresa, pero no ha tenido que responder por ello.

        Sunita responde como esposa. Quiere el sueldo de Bikram, y dinero por la pérdida. Quiere la verdad y una disculpa, y sombra para los demás. Está de duelo, y contarlo otra vez le duele.

        El tribunal está en otro país, y un abogado o una abogada cuesta demasiado. La empresa tiene todos los papeles, en un idioma que Sunita no puede leer. Quiere conocer sus derechos, y necesita a alguien que actúe por ella. Aún no ha acudido a nadie.
    .variant = Sunita no responde. Responde Dev, un amigo que compartía cuarto con Bikram. Eligió “Otro vínculo”.
    .notes =
        El borrador dice que la palabra “víctima” también puede incluir a la familia inmediata y a quienes dependen de la persona perjudicada. Mantenga el “puede”. No es una promesa, y no es un no. Quizá tenga que decidirlo la ley de un país, o un tribunal.

        La variante cambia una cosa: el vínculo. El caso de Bikram sigue encajando en la definición. Solo que esta no nombra el vínculo de Dev con él. Eso no dice nada de la pena de Dev. Si ayuda a Sunita, puede responder por alguien a quien ayuda, y decir que actúa por la familia inmediata. Entonces vuelve el “puede” del borrador.

        Un error frecuente: leer “puede” como “debe”. Otro: creer que quien viene de otro país a trabajar cuenta menos. En la definición, la nacionalidad no cambia nada. Vaya con cuidado. Quizá alguien del grupo haya perdido a un ser querido.
    .ask-1 = ¿Qué promete “también puede incluir”, y qué deja abierto?
    .ask-2 = La madre de Bikram vivía de lo que él enviaba a casa. ¿Cómo podría responder ella?
    .ask-3 = ¿Qué ayudaría a reparar el daño a Sunita, hasta donde sea posible?
