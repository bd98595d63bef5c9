### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/oil-on-the-reef.toml.

case-oil-on-the-reef = Una sentencia en el papel
    .about = Un tribunal decidió una reparación tras un vertido de petróleo, y poco se hizo. ¿Qué diría entonces el borrador?
    .story =
        Hace tres años, un barco petrolero se partió en el arrecife de Motulei. Transportaba petróleo entre varios países. La empresa dueña del barco sabía que estaba oxidado y no lo arregló. El petróleo llegó a la costa donde siempre ha pescado un pueblo indígena. Una bahía sagrada quedó manchada.

        Un tribunal decidió que la empresa era responsable. Tenía que pagar a las familias y limpiar el arrecife. Solo llegó la mitad del dinero. La limpieza nunca empezó. El plan del tribunal era usar máquinas que rompen el coral. Nadie había preguntado a la gente de la isla, que conoce mejores maneras.

        Responden como grupo. El vertido en sí ya terminó, pero la empresa sigue sin limpiar. Por eso no tienen claro si el abuso sigue. Nadie está en peligro, y no es urgente. Pero la empresa sigue usando barcos viejos, así que podría repetirse. El grupo quiere el resto del dinero, agua limpia y un arrecife vivo. No tiene miedo. El tribunal está a un día en barco, y la oficina que controla a la empresa no tiene personal. Nadie dice en qué punto está la reclamación.
    .variant = Se preguntó a las familias qué querían. Llegó todo el dinero, y el arrecife se limpió como ellas eligieron. Así que no sigue nada.
    .notes =
        Una sentencia aún no es una reparación. Este caso trata de los últimos pasos: que se pregunte a la gente cómo debe ser la reparación, y que se compruebe que se cumple. La guía pregunta por ellos solo cuando se decidió una reparación. Vea cómo aparece esa pregunta.

        En la variante, las dos cosas fueron bien. Las respuestas ya no señalan dos tipos de apoyo, y el caso encaja igual en la definición. Eso no depende de si se decidió quién es responsable, ni de si alguien ha pagado.

        ¿Sigue el abuso? El vertido terminó, pero la empresa sigue sin limpiar, y dejar de actuar también puede ser un abuso. Haga que el grupo busque razones a favor y en contra. Un error frecuente: creer que basta el dinero para reparar una bahía sagrada. Pregunte qué más haría falta.
    .ask-1 = ¿Qué debería haber preguntado el tribunal a la gente de la isla?
    .ask-2 = ¿Quién podría comprobar que la empresa paga y limpia, y qué necesitaría para hacerlo?
    .ask-3 = Vuelva a la pregunta sobre el tribunal y otros organismos, y cambie la respuesta. ¿Qué se suma y qué desaparece?
