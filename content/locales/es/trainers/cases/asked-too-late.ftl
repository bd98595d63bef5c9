### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/asked-too-late.toml.

case-asked-too-late = Preguntar cuando todo está decidido
    .about = Una empresa quiere levantar torres eólicas en la tierra de un pueblo indígena. ¿Qué diría el borrador antes de que se levante la primera?
    .story =
        Los anuri son un pueblo indígena. Sus rebaños pastan en la meseta de Tesk. Una semana aparecieron estacas rojas en la hierba. Una empresa quiere construir allí ochenta torres eólicas. Los planes los hicieron sus dueños, en otro país.

        La empresa hizo una sola reunión, en un idioma que pocos anuri hablan. Mostró un plan que ya estaba decidido. No dijo qué les harían las torres a los rebaños y a las tumbas. Pidió a la gente que firmara una lista, y ahora dice que esa lista es su consentimiento. Las máquinas llegan el próximo mes. Se planea un segundo campo de torres.

        Los anuri responden como grupo. Aún no han perdido nada, pero está a punto de pasar, y se debería a lo que hace la empresa. También eligieron “Otra cosa”: no les dejaron decidir si querían o no. Sigue ocurriendo, y es urgente. Nadie está en peligro, y no tienen miedo.

        Quieren que pare. Quieren que se les pregunte, con tiempo, y con todos los datos en su propio idioma. Esos datos los tiene la empresa. Es mucho más fuerte, y los trámites de la oficina no están pensados para quienes viven de sus rebaños. Por eso aún no han ido allí. Se sabe cuál es la empresa, pero no ha tenido que responder por ello.
    .variant = Los anuri no responden. Responde Noor, que habló por su pueblo en la reunión. Desde entonces hay un coche parado en su calle, y su teléfono hace cosas raras. Puede que no sea nada. No tiene claro qué pasa, así que eligió siempre “No lo tengo claro”. Sobre su situación prefiere no decir nada.
    .notes =
        Otra parte del borrador trata del tiempo antes del daño. Los Estados que se sumen al tratado tendrían que hacer que las empresas busquen primero los posibles daños. También tendrían que hacer que consulten a quienes puedan sufrirlos. Con los pueblos indígenas, esto tendría que seguir las normas reconocidas en todo el mundo sobre el consentimiento libre, previo e informado. Libre: sin presiones. Previo: antes de que se decida. Informado: con todos los datos.

        Una parte de la definición queda abierta: el daño. Está a punto de ocurrir, y el borrador no aclara si eso basta. Por eso el resultado no está claro. El primer surco en la tierra podría cambiarlo.

        En la variante, todo queda abierto. Aun así, la guía empieza por la seguridad y muestra dónde acudir. Noor no necesita tenerlo claro para pedir ayuda. Un error frecuente: creer que una reunión es un consentimiento. Otro: creer que la energía limpia no puede hacer daño.
    .ask-1 = ¿Qué faltó en la reunión: que fuera libre, previo o informado?
    .ask-2 = ¿Cómo podrían los anuri decir que sí o que no a su manera?
    .ask-3 = ¿Qué le diría a Noor que haga esta noche, sin asustarla?
