### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/mine-and-river.toml.

case-mine-and-river = Aguas abajo de la mina
    .about = El agua sucia de una mina llega a una aldea. ¿Puede ser víctima todo un pueblo, y tiene que ser grande la empresa?
    .story =
        Los talumi son un pueblo indígena. Viven junto al río Maluna y comen sus peces. Río arriba, una empresa saca oro.

        Desde hace un año, una tubería echa agua sucia al río. La empresa, que todo el mundo conoce, no avisó a nadie. Los peces mueren, y la gente se enferma. Nadie compra lo que los talumi cultivan junto al río. En el país vecino, río abajo, también mueren peces. Todo empeora cada semana, y se planea una segunda tubería.

        La aldea responde como grupo. Quiere que pare el agua sucia, una limpieza, peces vivos y atención para quienes se enfermaron. Alguien amenazó a dos portavoces. Por ahora están a salvo.

        La empresa tiene los análisis del agua, y a la aldea le gustaría verlos. También tiene mucho más poder. El tribunal está a dos días de camino, y allí quien pierde paga los gastos de la otra parte. La oficina del agua no tiene bote. No aceptó la queja. Sus papeles están en un idioma que pocos talumi leen.
    .variant = No hay ninguna compañía. Varias personas sacan oro con bombas de agua, cada una por su cuenta. Nadie sabe de quién es la bomba que ensucia el río.
    .notes =
        La palabra “víctima” abarca también un grupo. Así que la aldea puede responder con una sola voz. Eso abriría más caminos: reclamar en conjunto, en los casos apropiados, y una reparación para toda la gente.

        Compare con la variante. La empresa es ahora muy pequeña, y nadie sabe quién fue. El resultado no cambia. Una persona que hace negocios por su cuenta también es una empresa. Y según el borrador no haría falta que se sepa quién lo hizo, ni que haya una detención.

        Errores frecuentes: buscar un nombre famoso, o esperar un juicio. Otras personas creen que el daño a la naturaleza es solo cosa de peces. La lista de reparaciones nombra la limpieza, y también que la naturaleza se recupere. Pregunte qué sería aquí cada una.
    .ask-1 = ¿Qué cambiaría si respondiera una sola persona que pesca?
    .ask-2 = ¿Qué reparación pediría primero, y quién debería planearla?
    .ask-3 = ¿Qué obstáculos podría reducir pronto un Estado, y cuáles llevarían años?
