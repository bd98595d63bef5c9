### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/house-on-the-hill.toml.

case-house-on-the-hill = Diez minutos con un teléfono prestado
    .about = Una mujer que limpia en una casa particular responde solo a algunas preguntas. ¿Qué puede decir entonces la guía?
    .story =
        Grace limpia y cocina en una casa, en una colina sobre Corvane. La familia le quitó el pasaporte. Trabaja los siete días de la semana y lleva dos meses sin cobrar. Solo puede salir si la familia lo permite.

        Una amiga le presta un teléfono diez minutos. Alguien puede mirar por encima de su hombro. Por eso Grace salta lo que no quiere responder, y está bien así.

        Esto es lo que dice. Responde por sí misma. Trabajar sin cobrar, y no poder irse: ese es el daño. Es lo que hace la familia, y sigue ocurriendo. Ha perdido dinero, sus papeles y su libertad, y quiere recuperar lo que le quitaron. La vigilan, y teme quedarse sin un lugar donde dormir. Le dicen que, sin papeles, la policía la expulsará del país.

        No le dejan salir de la casa, así que dice que sí hay peligro. Detrás hay un hogar particular. No tiene claro si hay relación con una empresa. Sobre su situación prefiere no decir nada. Necesita saber adónde ir, y un lugar seguro. Y entonces se acaba el tiempo.
    .variant = Una agencia llevó a Grace a esa casa. La agencia se queda con su pasaporte y con parte de su sueldo. Por eso Grace elige ahora también la agencia, y dice que hay relación.
    .notes =
        Empiece por el peligro. Quien no puede salir de una casa está en peligro, aunque nadie le pegue. Puede que ella no lo llame así.

        Hay dos partes abiertas: la empresa y la relación. Por eso el resultado no está claro. Lo que Grace saltó no le quita nada. ¿Es una empresa un hogar particular? El borrador habla de cualquier actividad económica o de otro tipo de una persona, pero no nombra este caso. Por eso la guía lo deja abierto. En la variante, una agencia hace negocios, y el resultado pasa a ser que el caso encaja en la definición.

        Errores frecuentes: completar lo que Grace no dijo, o insistir para que diga más. Hable de cómo leer una guía así con seguridad: cuándo, en el teléfono de quién, y cómo salir de ella al momento. Si sus papeles pueden ser un riesgo, es mejor preguntar a un grupo de derechos humanos antes de ir a una oficina. Los planes de rescate son para personas con formación en ello.
    .ask-1 = ¿Por qué podría Grace saltar una pregunta? Busque al menos cuatro buenas razones.
    .ask-2 = ¿De qué se aseguraría antes de mostrar la guía a alguien en su lugar?
    .ask-3 = ¿El trabajo pagado en una casa particular es parte de las actividades empresariales? Busque razones a favor y en contra.
