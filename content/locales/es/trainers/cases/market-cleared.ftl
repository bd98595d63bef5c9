### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/market-cleared.toml.

case-market-cleared = El mercado desalojado
    .about = El municipio desaloja un mercado callejero. ¿Y si solo actuó una oficina pública, en su tarea oficial?
    .story =
        Cuarenta personas vendían comida y ropa en una calle de la ciudad de Qarim. La mayoría son pobres y tuvieron que huir del norte. Un lunes, la policía y personal del municipio quitaron los puestos. El municipio quiere una calle más ancha. Planeó el desalojo, lo pagó y usó sus propios camiones.

        Estas personas perdieron su mercancía y sus ingresos. Siguen sin poder vender allí. Cuando quisieron reunirse y protestar, el municipio dijo que no. También va a desalojar otro mercado. Nadie está en peligro, y no es urgente.

        Responden como grupo. Quieren recuperar sus puestos, y una disculpa. Algunas temen perder su permiso si alzan la voz. Las tasas judiciales son altas, y el tribunal solo tiene escaleras. Hana, que habla por el grupo, usa silla de ruedas. Presentaron una queja ante el municipio, y no la aceptaron. El grupo quiere saber qué derechos tiene. No se hizo para una empresa, y no participó ninguna empresa ni otro país.
    .variant = La gente dice que un centro comercial lo pidió, y que pagó los camiones. Nadie puede decir si es verdad, ni si hay una relación.
    .notes =
        Una oficina pública actuó sola, en su tarea oficial. No actuó para una empresa, ni para dejarle sitio. Así que no hay ninguna empresa, y el caso no encaja en la definición. Eso no quiere decir que estuviera bien. Los derechos humanos también obligan a los Estados, por otras leyes. La guía señala dónde acudir.

        En la variante hay un rumor. Dos respuestas pasan a ser “No lo tengo claro”: la empresa, y la relación. Así, el resultado deja de estar claro. Un rumor no basta para que encaje. Pero es una razón para pedir datos, si es seguro. Si el municipio actuó para el centro comercial, eso bastaría: quienes actúan no tienen que ser una empresa.

        Errores frecuentes: responder “Sí” por un rumor, o “No” porque faltan pruebas. Compare con el valle y la represa. Allí, el Estado era dueño de una empresa.
    .ask-1 = ¿En qué se diferencian un ministerio, un municipio y una empresa que es del Estado?
    .ask-2 = ¿Qué le bastaría para pasar de “No lo tengo claro” a “Sí”?
    .ask-3 = ¿Qué otras leyes u oficinas de su país podrían ayudar a estas personas?
