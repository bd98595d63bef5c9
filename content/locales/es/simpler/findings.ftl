### The 61 findings in simpler words. Never says that something happened to the reader: “si”. Always the conditional or “puede”.

## Notes

finding-note-nationality = En el borrador, no importa de dónde es usted
    .means = La palabra “víctima” del borrador es para gente de todos los países. Quien viene de fuera a una finca cuenta igual que quien es de allí. Las leyes de hoy pueden ser distintas. ¿Sus papeles pueden ser un riesgo? Consulte antes con un grupo de derechos humanos. Vaya después a una oficina.
    .states = La palabra “víctima” del borrador significa lo mismo para todas las personas. No importarían su país ni su domicilio.
    .ask = ¿Alguien dice que usted no cuenta? No use esta página para discutir: el borrador no es ley. Un abogado o un grupo de derechos humanos quizá conozca una ley que ayude hoy.

finding-note-responsible = En el borrador, no hace falta que antes se detenga o condene a alguien
    .means = Para la palabra “víctima” no importa si nadie sabe quién lo hizo. Tampoco importa si hubo un juicio. Quizá nadie sepa de quién son los residuos del río. Aun así, la gente podría ser “víctima”.
    .states = Puede que no se sepa quién lo hizo. Puede que no haya detención, juicio ni condena. Una persona puede ser “víctima” en cualquier caso, si se dan las demás partes.
    .ask = ¿Alguien dice que debe esperar? No use esta página para discutir: el borrador no es ley. Podría preguntar a un abogado qué necesita una reclamación.

finding-note-family = “Víctima” también puede incluir a la familia cercana
    .means = La palabra “víctima” del borrador también puede incluir a la familia más cercana. Puede incluir a quienes dependen de la persona perjudicada. Por ejemplo, a una viuda. “Puede” lo deja abierto. Quizá decida un tribunal o la ley de un país.
    .states = El borrador no dice quién es la familia más cercana. Pero los países que se sumen al tratado tendrían que proteger siempre a las familias de las víctimas.
    .ask = Podría preguntar a un abogado quién de la familia puede reclamar. Ayuda un papel que muestre el vínculo.

finding-note-not_yet = Cuando el daño aún no ha llegado
    .means = El borrador llama víctimas a quienes “sufrieron” un abuso. ¿Basta una amenaza? El borrador no lo dice. Pero una carta que le manda dejar su casa ya puede ser un daño. No tiene que esperar para pedir ayuda.
    .states = Mientras se resuelve un caso, las víctimas podrían pedir medidas rápidas. Tendría que haber un riesgo grave. Los países que se sumen al tratado también tendrían que prevenir daños. Una empresa tendría que buscar los daños antes de empezar. Tendría que preguntar a quienes pueden sufrirlos.
    .ask = Podría preguntar a un abogado cómo pararlo antes. Podría preguntar qué se comprobó.

finding-note-any_actor = Cuando otros actúan para una empresa
    .means = El borrador pide una relación con una empresa. No pide que la propia empresa haga el daño. La policía puede desalojar tierras para una mina, por ejemplo. Eso podría ser una relación así.
    .states = El borrador no dice quién tiene que actuar. Tiene que ver con lo que hace una empresa. Los países que se sumen al tratado tendrían que ocuparse de quienes una empresa controla o supervisa. Quienes ayudan a hacer daño también podrían ser responsables.
    .ask = Podría decir a un abogado o a un grupo de derechos humanos quién actuó. Diga para qué empresa.

finding-note-transnational = Cuando la empresa cruza fronteras
    .means = Un país puede encargar una camisa que otro cose. El borrador abarcaría eso. También las empresas de un solo país.
    .states = El borrador nombra tres casos. Se hace en dos o más países. O una parte importante se hace en otro país, a través de una relación comercial. O tiene allí un efecto importante.
    .ask = Puede señalar cada relación con otro país. ¿Quién planea el trabajo? ¿Dónde se siente el daño?

finding-note-which_country = En qué país se podría reclamar
    .means = Reclamar es pedir a un tribunal u oficina que repare el daño. Según el borrador, podría haber más de un país donde hacerlo. Podría ser donde se hizo el daño. Podría ser donde tiene su sede la empresa.
    .states = Los tribunales de los países que se sumen al tratado tendrían que ver algunos casos. Depende de dónde ocurrió y dónde se sintió el daño. Depende de dónde tiene su sede quien lo hizo. En un caso civil, también podría ser el país de la víctima. Un tribunal puede querer dejarlo a otro país. Aun así, tendría que respetar los derechos de las víctimas.
    .ask = Podría preguntar a un abogado dónde reclamar, y qué ley se usaría allí. Si un tribunal dice que no, podría preguntar por qué, por escrito.

finding-note-business_relationship = También cuenta quien hace negocios con la empresa
    .means = Una empresa a menudo trabaja a través de otras. Quizá se cose en un pequeño taller para una gran marca. El borrador mira ese vínculo.
    .states = Un proveedor es en sí una empresa. El borrador también cuenta su vínculo con otra mayor, desde la materia prima hasta quien compra. El vínculo cuenta hasta donde lo diga la ley del país.
    .ask = Puede señalar quién vendió, contrató o pagó a quién, y quién es dueño. Guarde recibos o etiquetas solo si es seguro.

finding-note-business_any_form = Cuenta cualquier clase de empresa
    .means = En el borrador, las empresas no son solo grandes compañías. Puede ser un banco, una aplicación o una persona que comercia.
    .states = El borrador abarcaría todas las empresas, también en línea. Nombra los bancos y los fondos. Nombra las empresas que son de un país. ¿Cuenta un hogar que paga por un trabajo? ¿Cuenta una escuela? No lo dice.
    .ask = ¿Alguien dice que solo era una aplicación? No use esta página para discutir: el borrador no es ley. Podría preguntar a un abogado qué ley vale. ¿La empresa es de un país? Pregunte si se la puede demandar en otro.

finding-note-omission = No actuar también puede contar
    .means = El daño puede venir de lo que una empresa debió hacer y no hizo. Una fábrica puede no tener salida de emergencia. En el borrador, esto también cuenta.
    .states = Los derechos humanos son cosas a las que toda persona tiene derecho. Los países que se sumen al tratado tendrían que hacer una ley. Las empresas tendrían que detectar, prevenir y reducir su daño a esos derechos. Tendrían que decir qué hacen. Los países pueden pedir menos a una empresa pequeña.
    .ask = Puede señalar lo que la empresa debió hacer y no hizo. Podría preguntar qué controles hizo.

## Remedies. The draft’s lists are open: no form is closed to anyone

finding-remedy-restitution = Recuperar lo que se quitó
    .means = Significa que las cosas vuelvan a ser como antes, hasta donde se pueda. Si se quitó tierra, puede ser recuperarla.
    .states = El borrador lo nombra como una forma de reparación.
    .ask = Si se quitó tierra, podría pedir que se devuelva. Diga qué se quitó y cuándo.

finding-remedy-compensation = Dinero por lo que se perdió
    .means = Es dinero por pérdidas y daños. Puede ser por sueldos perdidos, el médico, el dolor o la pena.
    .states = El borrador nombra el dinero como una forma de reparación.
    .ask = Podría pedir dinero por cada pérdida. Ayuda una lista con recibos o fotos.

finding-remedy-rehabilitation = Atención para recuperarse
    .means = Es ayuda para sanar y seguir con su vida. Puede ser atención médica, o alguien con quien hablar.
    .states = El borrador nombra la atención como una forma de reparación.
    .ask = Podría pedir atención todo el tiempo que haga falta. Se podría pedir que la paguen quienes son responsables.

finding-remedy-cessation = Que pare
    .means = Se detiene lo que causa el daño. Si una fábrica echa residuos a un río, tendría que dejar de hacerlo.
    .states = El borrador lo nombra como una forma de reparación.
    .ask = Podría pedir un día fijo para que pare. Podría pedir controles.

finding-remedy-apology = Que pidan perdón
    .means = Quienes son responsables pedirían perdón, y dirían lo que hicieron. También se puede decir la verdad.
    .states = El borrador nombra pedir perdón como una forma de reparación. No nombra decir la verdad. Pero su lista es abierta. Y los países que se sumen al tratado tendrían que investigar lo que pasó.
    .ask = Podría pedir que le pidan perdón. Diga quién y dónde. También podría pedir la verdad.

finding-remedy-sanctions = Un castigo legal para quienes son responsables
    .means = Quienes son responsables tendrían que recibir una sanción. Una cadena de tiendas puede tener que pagar una multa.
    .states = El borrador nombra las sanciones como una forma de reparación. Los países que se sumen al tratado tendrían que asegurarlas. Son para quienes la ley declare responsables. Tendrían que funcionar, ser tan serias como la falta y frenar a otros.
    .ask = Si confía, podría pedir a la policía o a otra oficina que lo investigue. Si no, hable antes con un abogado o con un grupo de derechos humanos.

finding-remedy-non_repetition = Asegurar que no vuelva a pasar
    .means = Las cosas tendrían que cambiar, para que nadie sufra otro daño. Una máquina se puede arreglar.
    .states = El borrador lo nombra como una forma de reparación.
    .ask = Podría pedir reglas nuevas o máquinas más seguras. Diga qué tendría que cambiar.

finding-remedy-injunction = Una orden del tribunal para parar o actuar
    .means = Un tribunal puede ordenar a alguien que haga algo, o que pare. Puede ordenar a una empresa que no tale un bosque.
    .states = El borrador nombra esa orden como una forma de reparación.
    .ask = Podría preguntar a un abogado cómo lograr pronto una orden. Si no puede esperar, diga por qué.

finding-remedy-environmental_remediation = Limpiar suelo, agua o aire
    .means = El suelo, el agua o el aire sucios vuelven a estar limpios y seguros. Si entraron residuos en un pozo, se podría limpiar.
    .states = El borrador lo nombra como una forma de reparación.
    .ask = Podría pedir una limpieza, y análisis que usted pueda ver.

finding-remedy-ecological_restoration = Recuperar la naturaleza
    .means = Se ayuda a vivir otra vez a la naturaleza dañada. Si se taló un bosque, se pueden plantar árboles. Es más que limpiar.
    .states = El borrador lo nombra como una forma de reparación.
    .ask = Podría pedir que se recuperen los árboles, los peces o los ríos.

finding-remedy-collective_reparation = Reparación para todo un grupo
    .means = Si varias personas sufrieron juntas el daño, la reparación puede ser para todas. Si una aldea perdió su pozo, podría recibir uno nuevo.
    .states = El borrador dice que la reparación puede ser para una persona o para un grupo.
    .ask = Podría pedir algo que ayude a todas las personas. El grupo podría elegir en conjunto.

## Rights

finding-right-dignity_and_safety = El derecho a un trato con respeto y a estar a salvo
    .means = Según el borrador, nadie debería burlarse de usted si cuenta lo que sufrió. Importarían su seguridad, su cuerpo, su mente y su vida privada.
    .states = Los países que se sumen al tratado tendrían que asegurar esto. Las víctimas y sus derechos se tratarían con respeto. Su seguridad, su cuerpo, su mente y su vida privada estarían a salvo.
    .ask = Podría pedir un lugar seguro para hablar. Podría pedir que le acompañe alguien de confianza.

finding-right-freedoms = El derecho a vivir, hablar y moverse con libertad
    .means = Los derechos humanos son cosas a las que toda persona tiene derecho. El borrador protegería todos los suyos.
    .states = Los países que se sumen al tratado tendrían que garantizar el derecho a vivir. Y a estar a salvo en cuerpo y mente. La gente sería libre de pensar, hablar, reunirse, unirse y moverse. También valdrían los demás derechos humanos reconocidos en todo el mundo.
    .ask = ¿Alguien le impide hablar? Podría decírselo a un abogado o a un grupo de derechos humanos. Podría pedirles que hablen por usted.

finding-right-effective_remedy = El derecho a una reparación que funcione
    .means = Una reparación arregla las cosas. Acerca lo más posible a la vida sin el daño. Puede ser atención y dinero, por ejemplo. Según el borrador, las víctimas tendrían derecho a ella.
    .states = Los países que se sumen al tratado tendrían que garantizar dos derechos. Son buscar justicia, y una reparación que funcione. Las dos tendrían que ser justas, suficientes, rápidas y apropiadas. Tendrían que atender al género y no tratar peor a nadie. Todo ello, de acuerdo con el borrador y el derecho entre países.
    .ask = Podría pedir más de una forma de reparación. La lista del borrador es abierta.

finding-right-claim = El derecho a presentar una reclamación
    .means = Una reclamación dice qué pasó. Pide que se repare el daño. Según el borrador, quien trabaja podría llevarla a un tribunal o a una oficina de trabajo.
    .states = Los países que se sumen al tratado tendrían que garantizar este derecho. Vale ante los tribunales y ante sus otras oficinas de quejas.
    .ask = Podría preguntar en un tribunal o un centro de orientación legal cómo reclamar. Pregunte pronto: puede haber plazos.

finding-right-representative = El derecho a que alguien actúe por usted
    .means = Reclamar es pedir a un tribunal u oficina que repare el daño. No tendría que hacerlo a solas. Un abogado, un sindicato o su familia podría hacerlo por usted.
    .states = Los países que se sumen al tratado tendrían que garantizar el derecho a reclamar. Alguien podría hacerlo por usted, en los casos en que corresponda.
    .ask = Podría preguntar quién puede actuar por usted. Podría preguntar qué papel hace falta.

finding-right-class_action = El derecho a reclamar en conjunto
    .means = Reclamar es pedir a un tribunal u oficina que repare el daño. Según el borrador, personas con el mismo daño podrían hacerlo en conjunto.
    .states = Los países que se sumen al tratado tendrían que garantizar el derecho a reclamar. Muchas personas podrían reclamar en conjunto, en los casos en que corresponda.
    .ask = Podría preguntar a un abogado si puede reclamar con otras personas. Si es seguro, podría preguntarles si quieren unirse.

finding-right-protection_from_reprisals = El derecho a estar a salvo de amenazas y de castigos por alzar la voz
    .means = Nadie debería asustarle ni castigarle por alzar la voz. Según el borrador, los países que se sumen al tratado tendrían que protegerle. Aún no protege a nadie. Para tener ayuda ahora, vea “Dónde acudir hoy”.
    .states = Los países que se sumen al tratado tendrían que mantener a salvo a las víctimas. Nadie debería asustarlas, amenazarlas ni castigarlas por alzar la voz. Esto vale antes, durante y después de un caso. También se protegería a familias, testigos y quienes actúan por las víctimas. Nadie puede dañar sus derechos de forma ilegal (contra la ley).
    .ask = Un grupo para personas en riesgo puede ayudarle a planear. Podría pedir protección a una oficina en la que confíe.

finding-right-privacy = El derecho a una vida privada
    .means = Según el borrador, nadie puede meterse de forma ilegal (contra la ley) en su vida privada. Por ejemplo, si una aplicación entrega sus mensajes, de eso trata este derecho.
    .states = Los países que se sumen al tratado tendrían que proteger la vida privada de las víctimas. Esto vale antes, durante y después de un caso.
    .ask = Podría pedir que su nombre no salga en papeles públicos. Podría preguntar quién conocerá su historia.

finding-right-no_revictimisation = El derecho a no sufrir otro daño por el caso
    .means = Según el borrador, un caso no debería hacerle daño otra vez. No debería tener que contar su historia una y otra vez.
    .states = Los países que se sumen al tratado tendrían que proteger de esto a las víctimas. Tendría que haber ayuda apropiada. Tendría que ajustarse al género y a la edad.
    .ask = Podría pedir contar su historia una sola vez. Podría pedir pausas.

finding-right-gender_and_age_services = El derecho a ayuda y seguridad adecuadas a su género y edad
    .means = Sería ayuda para estar a salvo, y alguien con quien hablar. Tendría que ajustarse a mujeres y hombres, jóvenes y mayores. Una niña puede preferir hablar con una mujer.
    .states = Los países que se sumen al tratado tendrían que proteger a las víctimas. Una parte sería ayuda apropiada. Tendría que ajustarse al género y a la edad. La reparación, también.
    .ask = Podría pedir un lugar seguro. Podría pedir que le atienda alguien del género con el que se sienta a salvo.

finding-right-information = El derecho a obtener datos
    .means = Según el borrador, podría obtener datos que ayuden a lograr una reparación. Una aldea podría preguntar qué hay en el humo de una fábrica.
    .states = Los países que se sumen al tratado tendrían que dejar que las víctimas obtengan datos. Los tienen las empresas, los tribunales u otras oficinas públicas.
    .ask = Si es seguro, podría pedir datos por escrito. Hágalo con un abogado o con un grupo de derechos humanos.

finding-right-accessible_information = El derecho a datos en una forma que pueda usar
    .means = Los datos solo ayudan si se entienden. Según el borrador, podrían darse en letra grande o lengua de señas. O con palabras que entienda una niña o un niño.
    .states = Los países que se sumen al tratado tendrían que asegurar datos en los idiomas que importan. Podrían usarlos personas adultas, niñas y niños. También las personas con discapacidad.
    .ask = Podría pedir su idioma, palabras sencillas, letra grande o audio.

finding-right-legal_aid = El derecho a ayuda de un abogado o una abogada
    .means = A menudo esa ayuda es gratis o cuesta poco. Según el borrador, podría tenerla para lograr una reparación.
    .states = Los países que se sumen al tratado tendrían que garantizar esa ayuda para lograr una reparación. También tendrían que crear un fondo mundial. Daría a las víctimas dinero y ayuda legal. El borrador no dice cuándo, ni con qué reglas.
    .ask = Podría preguntar en un tribunal cómo obtener esa ayuda. Pregunte qué papeles hacen falta.

finding-right-participation = El derecho a participar
    .means = Su voz contaría de verdad en cómo se repara el daño. La gente podría ayudar a planear sus casas nuevas.
    .states = Los países que se sumen al tratado tendrían que garantizar que las víctimas participen plenamente. La reparación tendría que planearse de forma abierta. Tendría que ser independiente.
    .ask = Podría pedir estar presente, y saber quién decide. Quienes deciden no deberían tener lazos con la empresa.

finding-right-particular_needs = El derecho a que se tengan en cuenta sus necesidades
    .means = El mismo daño puede afectar a cada persona de forma distinta. Si se pierde un bosque, un pueblo puede perder también un lugar sagrado. La reparación tendría que mirar eso.
    .states = Los países que se sumen al tratado tendrían que cuidar que la reparación mire cómo afecta el daño a los distintos grupos. Tendría que responder bien a sus necesidades. Los países tendrían que prestar especial atención a quienes corren más riesgo.
    .ask = Podría decir cómo le afecta el daño. Podría decir qué necesita.

finding-right-precautionary_measures = El derecho a pedir protección urgente
    .means = Mientras se resuelve un caso, podría pedir al gobierno que actúe enseguida. Tendría que ser urgente. Por ejemplo, podría pedir que pare las obras de una represa.
    .states = Mientras se resuelve un caso, los países que se sumen al tratado tendrían que actuar rápido. Lo harían si la víctima lo pide, o por su cuenta. Tendría que ser urgente. El abuso tendría que estar ocurriendo, o haber un riesgo grave de abuso.
    .ask = En el borrador, hace falta un caso para esto. Pregunte a un abogado cómo abrirlo. Pida esto al mismo tiempo. ¿Hay peligro ahora? No espere a un caso: vea “Dónde acudir hoy”.

finding-right-higher_protection = Otras leyes pueden protegerle más
    .means = Otras leyes pueden dar a la gente más que el borrador. El borrador no quitaría nada de eso.
    .states = La ley de un país, una región o el mundo puede proteger mejor. El borrador no cambiaría eso. Las leyes que hacen más quedarían como están.
    .ask = Podría preguntar a un abogado qué leyes le protegen hoy.

## Support

finding-support-specific_obstacles = Ayuda con lo que solo cierra el paso a algunas personas
    .means = Un tribunal puede no tener rampa. Las oficinas públicas, como los tribunales, tendrían que poder ayudar.
    .states = Los países que se sumen al tratado tendrían que dar a las oficinas públicas el poder de ayudar. Es para mujeres y grupos en riesgo o excluidos. Los países también necesitarían planes para que sea más fácil llegar a las oficinas. Los planes deberían atender a lo que necesita la gente en riesgo.
    .ask = Si algo le cierra el paso, podría decirlo en la oficina. Podría pedir lo que necesita.

finding-support-fewer_obstacles = Menos cosas que cierran el paso
    .means = Los gastos altos, un camino largo o los formularios difíciles alejan a la gente. Eso tendría que reducirse, paso a paso.
    .states = Paso a paso, los países que se sumen al tratado tendrían que hacer dos cosas más fáciles. Son llegar a las oficinas públicas y buscar una reparación. Puede cerrar el paso la ley, u otra cosa.
    .ask = Si algo le impide llegar a una oficina, podría decírselo. Podría preguntar qué puede hacer ahora.

finding-support-time_limits = Plazos que no sean demasiado estrictos
    .means = A menudo hay un plazo para reclamar. Pero el polvo de una mina puede enfermar años después. Según el borrador, tendría que haber margen para eso.
    .states = Paso a paso, la ley de los países que se sumen al tratado tendría que cerrar menos el paso. Los plazos tendrían que ajustarse a lo grave que es el daño. No deberían ser demasiado estrictos. Tendrían que respetar los derechos de las víctimas. Para los crímenes más graves, no habría plazo para abrir un caso.
    .ask = ¿Alguien dice que es demasiado tarde? No lo crea sin más. Podría preguntar pronto a un abogado.

finding-support-agencies_that_deliver = Oficinas públicas que pueden dar una reparación
    .means = No bastaría con anotar una queja. Una oficina de trabajo podría ayudar a cobrar los sueldos.
    .states = Los países que se sumen al tratado tendrían que dar poder a las oficinas públicas. Así las víctimas podrían buscar justicia. Y una reparación suficiente, a tiempo y que funcione. Las oficinas tendrían que reparar el daño, o ayudar a ello. Los países tendrían que hacer las leyes que hagan falta.
    .ask = Si una oficina le rechaza, podría preguntar por qué, por escrito. Podría preguntar quién más puede ayudar.

finding-support-responsive_procedures = Oficinas y pasos que la gente pueda usar
    .means = Según el borrador, un tribunal o una oficina debería adaptarse a quien lo necesita. Puede ser con formularios cortos, o una hora después del trabajo.
    .states = Los países que se sumen al tratado necesitarían planes para que sea más fácil llegar a las oficinas públicas. Los pasos y los lugares tendrían que ajustarse a quienes los usan.
    .ask = Podría pedir ayuda con los formularios, o más tiempo.

finding-support-legal_aid_throughout = Ayuda de un abogado o una abogada de principio a fin
    .means = La ayuda de un abogado o una abogada tendría que durar. No debería parar a medio camino.
    .states = Los países que se sumen al tratado necesitarían planes para esa ayuda en cada paso. Tendría que ser apropiada y suficiente, y funcionar.
    .ask = Podría preguntar en qué pasos ayudaría un abogado.

finding-support-help_to_take_part = Ayuda para seguir un caso y participar en él
    .means = Un caso puede ser difícil de seguir y de soportar. Según el borrador, las oficinas públicas tendrían que pensar en eso. Alguien podría explicar cada paso, o sentarse a su lado.
    .states = Los países que se sumen al tratado necesitarían planes para una ayuda apropiada. También tendrían que informar de ella. Así las víctimas deberían poder participar de verdad en cada paso que importa.
    .ask = Podría preguntar quién puede explicar los pasos. Podría pedir que le acompañe alguien de confianza.

finding-support-reliable_information = Datos de confianza, de las oficinas públicas
    .means = Las oficinas públicas, como los tribunales, tendrían que explicar a la gente sus derechos. Tendrían que decir qué puede hacer cada oficina.
    .states = Los países que se sumen al tratado necesitarían planes para dar datos de confianza. Las víctimas, y quienes actúan por ellas, deberían obtenerlos fácilmente. Hablan de derechos humanos, oficinas y apoyo para participar. Deberían venir en los idiomas que importan. Deberían poder usarlos personas adultas, niñas y niños. También las personas con discapacidad.
    .ask = Podría preguntar: ¿Qué derechos tengo? ¿Qué puede hacer su oficina? ¿Quién más puede ayudar?

finding-support-claim_status = Saber en qué punto está una reclamación
    .means = En una reclamación se pide a un tribunal u oficina que decida. Según el borrador, debería poder saber en qué punto está.
    .states = Los países que se sumen al tratado necesitarían planes para esto. Las víctimas deberían recibir fácilmente información de confianza. También quienes actúan por ellas.
    .ask = Podría pedir un número de expediente y la próxima fecha.

finding-support-disclosure_requests = Ayuda para pedir datos sobre una empresa
    .means = Las oficinas públicas, como los tribunales, tendrían que hacer más fácil preguntar. Podrían ayudar a una aldea a preguntar de quién es una mina.
    .states = Los países que se sumen al tratado necesitarían planes para ayudar a las víctimas a participar. Debería ser más fácil pedir datos. Son datos sobre empresas que tienen que ver con el daño.
    .ask = Podría pedir a una oficina que le ayude a pedir datos.

finding-support-power_imbalance = Cuando la empresa es mucho más fuerte
    .means = Una gran empresa puede tener muchos abogados. Quien cultiva la tierra, ninguno. Las oficinas públicas, como los tribunales, tendrían que pensar en eso.
    .states = Los países que se sumen al tratado necesitarían planes para cuando una parte tiene mucho más poder. Entonces puede ser más difícil reparar el daño.
    .ask = Podría preguntar cómo garantiza la oficina un trato justo. Podría pedir el mismo tiempo para hablar.

finding-support-reprisal_risks = Oficinas públicas que atienden al riesgo de alzar la voz
    .means = Alzar la voz puede ser un riesgo. Según el borrador, las oficinas públicas, como la policía, deberían atender a eso. Una gran multa puede frenar a un jefe que quiere despedir a alguien.
    .states = Los países que se sumen al tratado necesitarían planes para este riesgo. También tendrían que frenar de verdad a quien castigue por alzar la voz.
    .ask = Podría preguntar qué hace la oficina para mantener a salvo a la gente. Podría pedir que no dé su nombre.

finding-support-financial_assistance = Ayuda para pagar los gastos
    .means = Los abogados, los papeles y los viajes cuestan dinero. Los países que se sumen al tratado tendrían que bajar esos gastos a las víctimas. Podrían ayudar a pagarlos, por ejemplo.
    .states = Los países que se sumen al tratado tendrían que bajar los gastos de las víctimas. Una forma es el dinero. También tendrían que crear un fondo mundial. Daría a las víctimas dinero y ayuda legal. El borrador no dice cuándo, ni con qué reglas.
    .ask = Podría preguntar si hay un fondo para viajes o copias.

finding-support-fee_waiver = No tener que pagar lo que cobra el tribunal
    .means = Los tribunales a menudo cobran antes de ver un caso. Según el borrador, algunas personas podrían no tener que pagar.
    .states = Los países que se sumen al tratado tendrían que bajar los gastos de las víctimas. Una forma es no cobrar en el tribunal, en los casos en que corresponda.
    .ask = Podría preguntar al tribunal si puede pagar menos, o nada. Puede que tenga que mostrar cuánto gana.

finding-support-cost_protection = No tener que pagar los gastos de la otra parte
    .means = En algunos países, quien pierde paga los abogados de la otra parte. Según el borrador, algunas personas podrían no tener que pagar.
    .states = Los países que se sumen al tratado tendrían que bajar los gastos de las víctimas. Una forma es no pagar a la otra parte al final de un caso civil. La razón sería que el caso importa a mucha gente.
    .ask = Antes de ir al tribunal, podría preguntar a un abogado. ¿Tendría que pagar a la otra parte?

finding-support-agency_means = Oficinas que pueden controlar a las empresas, con libertad
    .means = Sin vehículo, una oficina no puede controlar una mina lejana. Esas oficinas tendrían que recibir apoyo. Nadie debería presionarlas de forma indebida.
    .states = Los países que se sumen al tratado tendrían que apoyar a las oficinas que trabajan para prevenir daños. De acuerdo con la ley de cada país, tendrían que ser lo bastante libres para hacerlo bien. Nadie debería presionarlas de forma indebida.
    .ask = Si una oficina dice que no puede actuar, podría preguntar qué le falta.

finding-support-burden_of_proof = Que sea más fácil probar lo que pasó
    .means = A menudo tiene que probarlo quien reclama. Según el borrador, eso podría cambiar. Una fábrica podría tener que probar que su humo era seguro.
    .states = Donde sea apropiado y se pueda, los países que se sumen al tratado tendrían que hacer más fácil probar. Podría tener que probarlo la otra parte. O la parte que mejor pueda.
    .ask = Podría preguntar a un abogado si puede tener que probarlo la empresa.

finding-support-evidence_disclosure = Que se entreguen las pruebas
    .means = A menudo la empresa tiene los papeles que muestran lo que pasó. En un caso, tendrían que entregarse.
    .states = Los países que se sumen al tratado tendrían que asegurar que se entreguen las pruebas. Debería ser justo y a tiempo. Es para casos en los tribunales, o para hacer cumplir la ley.
    .ask = Podría hacer una lista de los papeles. Podría pedir al tribunal que ordene entregarlos.

finding-support-group_action_rules = Reglas de los tribunales que permitan casos de grupo
    .means = Las reglas de los tribunales pueden dejar reclamar solo persona por persona. Las reglas tendrían que hacer posibles los casos de grupo.
    .states = Las reglas de los tribunales de los países que se sumen al tratado tendrían que permitir casos de grupo. Es para casos civiles donde se dice que se dañaron derechos humanos.
    .ask = Podría preguntar si el tribunal permite casos de grupo.

finding-support-consultation_on_remedy = Que le pregunten qué reparación quiere
    .means = Las oficinas públicas, como los tribunales, tendrían que preguntar a quienes sufrieron el daño. Y escuchar de verdad. Por ejemplo, ¿dónde debería ir un pozo nuevo?
    .states = Los países que se sumen al tratado tendrían que asegurar que las oficinas pregunten de verdad a las víctimas. Trata de cuál es la reparación y de cómo se hace. Los países tendrían que hacer las leyes que hagan falta.
    .ask = Podría pedir una reunión antes de que se decida.

finding-support-monitoring = Comprobar que se hace de verdad
    .means = Las oficinas públicas, como los tribunales, tendrían que poder comprobar lo decidido. ¿Lo hace la empresa? Si no paga, deberían poder intervenir.
    .states = Las oficinas públicas tendrían que poder comprobarlo. Tendrían que poder actuar si no se hace. Los países que se sumen al tratado tendrían que hacer las leyes que hagan falta.
    .ask = Si falta algo, podría decirlo en la oficina. Podría pedir que lo compruebe.

## Protection

finding-protection-defender_or_witness = Protección para personas defensoras y testigos
    .means = Según el borrador, no haría falta haber sufrido un daño para tener protección. Quizá usted vio lo que pasó. O defiende a otras personas o la naturaleza. El borrador aún no protege a nadie. Para tener ayuda ahora, vea “Dónde acudir hoy”.
    .states = Los países que se sumen al tratado tendrían que proteger a los testigos. Nadie puede dañar sus derechos de forma ilegal (contra la ley). Esto vale también antes, durante y después de un caso. El caso no debería causarles otro daño. Los países también tendrían que tomar medidas que funcionen. Así se podrían defender sin peligro los derechos humanos y la naturaleza. El fin es que nadie amenace, hiera, asuste ni acose a quienes los defienden. Ni les castigue por alzar la voz.
    .ask = Podría pedir protección a un grupo que ayuda a personas defensoras. O a una oficina en la que confíe. Podría pedir que su nombre quede en secreto.

finding-protection-family_and_representative = Protección para familias y para quienes actúan por otras personas
    .means = Quienes acompañan a alguien también pueden estar en peligro. Según el borrador, también tendrían que tener protección una hermana o quien lleva el caso. Aún no protege a nadie. Para tener ayuda ahora, vea “Dónde acudir hoy”.
    .states = Los países que se sumen al tratado tendrían que proteger a las familias de las víctimas. Y a quienes actúan por las víctimas. Nadie puede dañar sus derechos de forma ilegal (contra la ley). Esto vale también antes, durante y después de un caso. El caso no debería causarles otro daño.
    .ask = Podría pedir protección también para usted. Podría pedir que su nombre no salga en papeles públicos.
