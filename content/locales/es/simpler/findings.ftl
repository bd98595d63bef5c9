### The 55 findings in simpler words. Never says that something happened to the reader: “si”. Always the conditional or “puede”.
### “donde corresponda a la oficina (y al problema)”: “to the extent applicable ... (and necessary)”.

## Notes

finding-note-nationality = No importa de dónde es usted
    .means = No importa su país. No importa dónde está su hogar. Quien viene de fuera a una finca cuenta igual que quien es de allí.
    .states = La palabra “víctima” del borrador significa lo mismo para todas las personas.
    .ask = Si alguien dice que usted no cuenta, muéstrele estas palabras.

finding-note-responsible = No hace falta que antes se detenga o condene a alguien
    .means = No tiene que saber quién lo hizo. No tiene que esperar un juicio. Quizá nadie sepa de quién eran los residuos. Aun así, la gente puede ser “víctima”.
    .states = Puede que no se sepa quién lo hizo. Puede que no haya detención, juicio ni condena. Aun así, la persona se consideraría “víctima” según el borrador.
    .ask = Si alguien le dice que debe esperar, muéstrele estas palabras.

finding-note-transnational = Cuando la empresa cruza fronteras
    .means = Un país puede encargar una camisa que otro cose. El borrador abarcaría eso. También las empresas de un solo país.
    .states = Una actividad cruza fronteras si se hace en dos o más países. O si una parte importante se hace a través de un socio en otro país. O si tiene un efecto importante en otro país.
    .ask = Puede señalar cada relación con otro país. Podría preguntar a un abogado dónde se puede reclamar.

finding-note-business_relationship = Los socios de una empresa también cuentan
    .means = Una empresa a menudo trabaja a través de otras. Quizá usted cose en un pequeño taller para una gran marca. Ese vínculo puede importar.
    .states = Para el borrador cuentan esos vínculos, desde la materia prima hasta quien compra. Hasta donde lo diga la ley del país.
    .ask = Puede señalar quién vendió, contrató o pagó a quién, y quién es dueño. Guarde recibos o etiquetas solo si es seguro.

finding-note-business_any_form = Cuenta cualquier clase de empresa
    .means = Las empresas no son solo grandes compañías. Puede ser un banco, una aplicación o una persona que comercia.
    .states = El borrador abarcaría todas las empresas, también en línea. Nombra los bancos y los fondos. Nombra las empresas que son de un gobierno.
    .ask = Si alguien dice que solo era una aplicación, muestre estas palabras.

finding-note-omission = No actuar también puede contar
    .means = El daño puede venir de lo que una empresa no hizo. Una fábrica puede no tener salida de emergencia.
    .states = Lo que no se hace también cuenta. Los derechos humanos son cosas a las que toda persona tiene derecho. Los países que se sumen tendrían que poner por ley un deber a las empresas. Las empresas tendrían que detectar, prevenir y reducir su daño a esos derechos. Tendrían que decir qué hacen.
    .ask = Puede señalar lo que la empresa no hizo. Podría preguntar qué controles hizo.

## Remedies. The draft’s lists are open: no form is closed to anyone

finding-remedy-restitution = Recuperar lo que se quitó
    .means = Es que las cosas vuelvan a ser como antes, hasta donde se pueda. Si se quitó tierra, puede ser recuperarla.
    .states = Una reparación de verdad sería un derecho. Los países que se sumen tendrían que garantizarlo. Una forma en el borrador es recuperar las cosas.
    .ask = Si se quitó tierra, podría pedir que se devuelva. Diga qué se quitó y cuándo.

finding-remedy-compensation = Dinero por lo que se perdió
    .means = Es dinero por pérdidas y daños. Puede ser por sueldos perdidos, el médico, el dolor o la pena.
    .states = Una reparación de verdad sería un derecho. Los países que se sumen tendrían que garantizarlo. Una forma en el borrador es el dinero.
    .ask = Podría pedir dinero por cada pérdida. Ayuda una lista con recibos o fotos.

finding-remedy-rehabilitation = Atención para recuperarse
    .means = Es ayuda para sanar y seguir con su vida. Puede ser un médico, o alguien con quien hablar.
    .states = Una reparación de verdad sería un derecho. Los países que se sumen tendrían que garantizarlo. Una forma en el borrador es la atención.
    .ask = Podría pedir atención todo el tiempo que haga falta. Se podría pedir que la paguen quienes son responsables.

finding-remedy-cessation = Que pare
    .means = Se detiene lo que causa el daño. Si una fábrica echa residuos a un río, tendría que dejar de hacerlo.
    .states = Una reparación de verdad sería un derecho. Los países que se sumen tendrían que garantizarlo. Una forma en el borrador es que pare el abuso.
    .ask = Podría pedir un día fijo para que pare. Podría pedir controles.

finding-remedy-apology = Que pidan perdón
    .means = Quienes son responsables pedirían perdón, y dirían lo que hicieron. También se puede decir la verdad.
    .states = Una reparación de verdad sería un derecho. Los países que se sumen tendrían que garantizarlo. Una forma en el borrador es pedir perdón. El borrador no nombra decir la verdad. Pero su lista es abierta.
    .ask = Podría pedir que le pidan perdón. Diga quién y dónde. También podría pedir la verdad.

finding-remedy-sanctions = Un castigo legal para quienes son responsables
    .means = Quienes son responsables tendrían que recibir una sanción. Una cadena de tiendas puede tener que pagar una multa.
    .states = El borrador nombra las sanciones como una forma de reparar. Los países que se sumen tendrían que asegurar que las haya. Son para quienes la ley declare responsables. Tendrían que funcionar, ser tan serias como la falta y frenar a otros.
    .ask = Podría pedir a la policía que lo investigue.

finding-remedy-non_repetition = Asegurar que no vuelva a pasar
    .means = Las cosas tendrían que cambiar, para que nadie sufra otro daño. Una máquina se puede arreglar.
    .states = Una reparación de verdad sería un derecho. Los países que se sumen tendrían que garantizarlo. Una forma en el borrador es evitar que vuelva a pasar.
    .ask = Podría pedir reglas nuevas o máquinas más seguras. Diga qué tendría que cambiar.

finding-remedy-injunction = Una orden del tribunal para parar o actuar
    .means = Un tribunal puede ordenar a alguien que haga algo, o que pare. Puede ordenar a una empresa que no tale un bosque.
    .states = Una reparación de verdad sería un derecho. Los países que se sumen tendrían que garantizarlo. Una forma en el borrador es esa orden.
    .ask = Podría preguntar a un abogado cómo lograr pronto una orden. Si no puede esperar, diga por qué.

finding-remedy-environmental_remediation = Limpiar suelo, agua o aire
    .means = El suelo, el agua o el aire sucios vuelven a estar limpios y seguros. Si entraron residuos en un pozo, se podría limpiar.
    .states = Una reparación de verdad sería un derecho. Los países que se sumen tendrían que garantizarlo. Una forma en el borrador es limpiar.
    .ask = Podría pedir una limpieza, y análisis que usted pueda ver.

finding-remedy-ecological_restoration = Hacer que vuelva la naturaleza
    .means = Se ayuda a vivir otra vez a la naturaleza dañada. Si se taló un bosque, se pueden plantar árboles. Es más que limpiar.
    .states = Una reparación de verdad sería un derecho. Los países que se sumen tendrían que garantizarlo. Una forma en el borrador es que vuelva la naturaleza.
    .ask = Podría pedir que vuelvan los árboles, los peces o los ríos.

finding-remedy-collective_reparation = Reparación para todo un grupo
    .means = Si varias personas sufrieron el daño juntas, la reparación puede ser para todas. Si una aldea perdió su pozo, podría recibir uno nuevo.
    .states = La reparación sería un derecho. Los países que se sumen tendrían que garantizarlo. Puede ser para una persona o para un grupo.
    .ask = Podría pedir algo que ayude a todas las personas. El grupo podría elegir en conjunto.

## Rights

finding-right-dignity_and_safety = El derecho a un trato con respeto y a estar a salvo
    .means = Si cuenta lo que sufrió, nadie debería burlarse. Importan su seguridad, su cuerpo, su mente y su vida privada.
    .states = Los países que se sumen tendrían que asegurar esto. Las víctimas y sus derechos se tratarían con respeto. Su cuerpo, su mente y su vida privada estarían a salvo.
    .ask = Podría pedir un lugar seguro para hablar. Podría pedir que le acompañe alguien de confianza.

finding-right-freedoms = El derecho a vivir, hablar y moverse con libertad
    .means = Los derechos humanos son cosas a las que toda persona tiene derecho. El borrador protegería todos los suyos.
    .states = Los países que se sumen tendrían que garantizar el derecho a vivir. Y a estar a salvo en cuerpo y mente. La gente sería libre de pensar, hablar, reunirse, unirse y moverse. También valdrían los demás derechos humanos reconocidos en todo el mundo.
    .ask = Si alguien le impide hablar, podría pedir protección.

finding-right-effective_remedy = El derecho a una reparación de verdad
    .means = Debería acercarle lo más posible a la vida sin el daño. Puede ser atención y dinero, por ejemplo.
    .states = Los países que se sumen tendrían que garantizar justicia y reparación. Tendrían que ser justas, suficientes, rápidas y apropiadas. Tendrían que funcionar. Tendrían que atender al género y no tratar peor a nadie. Todo ello, de acuerdo con el borrador y las leyes internacionales.
    .ask = Podría pedir más de una cosa. La lista del borrador es abierta.

finding-right-claim = El derecho a reclamar
    .means = Una reclamación dice qué pasó. Pide que se repare el daño. Quien trabaja podría llevarla a un tribunal o a una oficina de trabajo.
    .states = Los países que se sumen tendrían que garantizar este derecho. Vale ante los tribunales y ante sus otras oficinas de quejas.
    .ask = Podría preguntar en un tribunal o un centro de orientación legal cómo reclamar. Pregunte pronto: puede haber plazos.

finding-right-representative = El derecho a que alguien actúe por usted
    .means = Reclamar es pedir a un tribunal u oficina que repare el daño. Un abogado, un sindicato o su familia podría hacerlo por usted.
    .states = Los países que se sumen tendrían que garantizar el derecho a reclamar. Alguien podría hacerlo por usted, en los casos en que corresponda.
    .ask = Podría preguntar quién puede actuar por usted. Podría preguntar qué papel hace falta.

finding-right-class_action = El derecho a reclamar en conjunto
    .means = Reclamar es pedir a un tribunal u oficina que repare el daño. Personas con el mismo tipo de daño podrían hacerlo en conjunto.
    .states = Los países que se sumen tendrían que garantizar el derecho a reclamar. Muchas personas podrían reclamar en conjunto, en los casos en que corresponda.
    .ask = Podría preguntar a un abogado si puede reclamar con otras personas. Si es seguro, podría preguntarles si quieren unirse.

finding-right-protection_from_reprisals = El derecho a estar a salvo de amenazas y de castigos por alzar la voz
    .means = Nadie debería asustarle ni castigarle por alzar la voz. Puede ser una amenaza, o perder el empleo. Usted debería tener protección.
    .states = Los países que se sumen tendrían que proteger a las víctimas frente a amenazas y castigos. Esto vale antes, durante y después de un caso. También se protegería a familias, testigos y quienes actúan por las víctimas. Nadie debería dañar sus derechos de forma ilegal.
    .ask = Podría pedir protección a una oficina en la que confíe. Un grupo que ayuda a personas en riesgo puede ayudarle a planear.

finding-right-privacy = El derecho a una vida privada
    .means = Nadie debería meterse de forma ilegal en su vida privada. Una aplicación puede entregar mensajes, por ejemplo.
    .states = Los países que se sumen tendrían que proteger la vida privada de las víctimas. Esto vale antes, durante y después de un caso.
    .ask = Podría pedir que su nombre no salga en papeles públicos. Podría preguntar quién conocerá su historia.

finding-right-no_revictimisation = El derecho a no sufrir otro daño por el caso
    .means = Un caso no debería hacerle daño otra vez. No debería tener que contar su historia una y otra vez.
    .states = Los países que se sumen tendrían que proteger de esto a las víctimas. Incluye ayuda apropiada. Tendría que ajustarse al género y a la edad.
    .ask = Podría pedir contar su historia una sola vez. Podría pedir pausas.

finding-right-gender_and_age_services = El derecho a ayuda adecuada a su género y edad
    .means = La ayuda debería ajustarse a quién es usted. Una niña puede preferir hablar con una mujer.
    .states = Los países que se sumen tendrían que proteger a las víctimas, también con ayuda apropiada. Tendría que ajustarse al género y a la edad. Lo que repara el daño, también.
    .ask = Podría pedir que le atienda alguien del género con el que se sienta a salvo. Podría pedir ayuda hecha para su edad.

finding-right-information = El derecho a obtener datos
    .means = Podría obtener datos que ayuden a reparar el daño. Una aldea podría preguntar qué hay en el humo de una fábrica.
    .states = Los países que se sumen tendrían que dejar que las víctimas obtengan datos. Los tienen las empresas, los tribunales u otras oficinas públicas.
    .ask = Si es seguro, podría pedir datos por escrito. Pueden ser resultados de análisis o listas de sueldos.

finding-right-accessible_information = El derecho a datos en una forma que pueda usar
    .means = Los datos solo ayudan si se entienden. Puede hacer falta letra grande o lengua de señas. O palabras que entienda una niña o un niño.
    .states = Los países que se sumen tendrían que dar datos en lenguas apropiadas. Podrían usarlos personas adultas, niñas y niños, también con discapacidad.
    .ask = Podría pedir su lengua, palabras sencillas, letra grande o sonido.

finding-right-legal_aid = El derecho a ayuda de un abogado
    .means = Es ayuda de un abogado, gratis o por poco dinero.
    .states = Los países que se sumen tendrían que garantizar esa ayuda para reparar el daño. También tendrían que crear un fondo mundial. Daría a las víctimas dinero y ayuda de un abogado.
    .ask = Podría preguntar en un tribunal cómo obtener esa ayuda. Pregunte qué papeles hacen falta.

finding-right-participation = El derecho a participar
    .means = Su voz contaría de verdad en cómo se repara el daño. La gente podría ayudar a planear sus casas nuevas.
    .states = Los países que se sumen tendrían que garantizar que las víctimas participen plenamente. La reparación tendría que planearse de forma abierta, y libre de presiones.
    .ask = Podría pedir estar presente, y saber quién decide. Quienes deciden no deberían tener lazos con la empresa.

finding-right-particular_needs = El derecho a que se tengan en cuenta sus necesidades
    .means = El mismo daño puede afectar a cada persona de forma distinta. Si se pierde un bosque, un pueblo puede perder también un lugar sagrado.
    .states = Los países que se sumen tendrían que cuidar que la reparación mire cómo afecta el daño a los distintos grupos. Tendría que responder bien a sus necesidades. Los países tendrían que prestar especial atención a quienes corren más riesgo.
    .ask = Podría decir cómo le afecta el daño. Podría decir qué necesita.

finding-right-precautionary_measures = El derecho a pedir protección urgente
    .means = Puede hacer falta ayuda antes de que se decida un caso. Si es urgente, podría pedir al gobierno que actúe enseguida. Por ejemplo, que proteja a alguien.
    .states = Mientras se decide un caso, los países que se sumen tendrían que actuar rápido. Lo harían si la víctima lo pide, o por su cuenta. Tiene que ser urgente. Tiene que haber un abuso ahora, o un riesgo grave de abuso.
    .ask = Si es urgente, podría pedir lo que hace falta ahora. Diga por qué no puede esperar.

finding-right-higher_protection = Otras leyes pueden protegerle más
    .means = Otras leyes pueden dar a la gente más que el borrador. El borrador no quitaría nada de eso.
    .states = El borrador dice que no rebajaría una protección mejor. Puede venir de un país, una región o el mundo. Las leyes que hacen más quedarían como están.
    .ask = Podría preguntar a un abogado qué leyes le protegen hoy.

## Support

finding-support-specific_obstacles = Ayuda con lo que solo cierra el paso a algunas personas
    .means = Un tribunal puede no tener rampa. Las oficinas públicas, como los tribunales, tendrían que poder ayudar.
    .states = Los países que se sumen tendrían que dar a las oficinas públicas el poder de ayudar. Es para mujeres y grupos en riesgo o excluidos. Los países también necesitarían planes, según sus propios sistemas. Tendría que ser más fácil llegar a las oficinas. Los planes tendrían que atender a lo que necesita la gente en riesgo.
    .ask = Si algo le cierra el paso, podría decirlo en la oficina. Podría pedir lo que necesita.

finding-support-fewer_obstacles = Menos cosas que cierran el paso
    .means = Los gastos altos, un camino largo o los formularios difíciles alejan a la gente. Eso tendría que reducirse, paso a paso.
    .states = Paso a paso, los países que se sumen tendrían que hacerlo más fácil. Las víctimas deberían llegar con menos problemas a las oficinas públicas, como los tribunales. Los países lo harían según su propio sistema de leyes y oficinas.
    .ask = Si algo le impide llegar a una oficina, podría decírselo.

finding-support-agencies_that_deliver = Oficinas públicas que pueden reparar
    .means = Una oficina no debería solo anotar una queja. Una oficina de trabajo podría ayudar a cobrar los sueldos.
    .states = Las oficinas públicas, como los tribunales, tendrían que poder reparar el daño. O ayudar a ello. Los países que se sumen lo harían de acuerdo con sus propios sistemas. Tendrían que hacer las leyes que hagan falta.
    .ask = Si una oficina le rechaza, podría preguntar por qué, por escrito. Podría preguntar quién más puede ayudar.

finding-support-responsive_procedures = Oficinas y pasos que la gente pueda usar
    .means = Un tribunal o una oficina debería funcionar para quien lo necesita. Puede ser con formularios cortos, o una hora después del trabajo.
    .states = Los países que se sumen necesitarían planes para las oficinas públicas, como los tribunales. Los pasos y los lugares se ajustarían a quienes los usan. Esto vale para las oficinas a las que corresponda.
    .ask = Podría pedir ayuda con los formularios, o más tiempo.

finding-support-legal_aid_throughout = Ayuda de un abogado de principio a fin
    .means = La ayuda de un abogado puede ser gratis o por poco dinero. No debería parar a medio camino.
    .states = Los países que se sumen necesitarían planes para esa ayuda en cada paso. Tendría que ser apropiada y suficiente, y funcionar. Esto vale para las oficinas públicas a las que corresponda, como un tribunal.
    .ask = Podría preguntar en qué pasos ayudaría un abogado.

finding-support-reliable_information = Datos de confianza, de las oficinas públicas
    .means = Las oficinas públicas, como los tribunales, deberían decir qué derechos tiene usted. Deberían decir qué puede hacer cada oficina.
    .states = Los países que se sumen necesitarían planes para dar datos de confianza. Las víctimas, y quienes actúan por ellas, deberían obtenerlos fácilmente. Hablan de derechos, oficinas y apoyo para participar. Deberían venir en lenguas apropiadas. Deberían poder usarlos personas adultas, niñas y niños, también con discapacidad. Esto vale para las oficinas a las que corresponda.
    .ask = Podría preguntar: ¿Qué derechos tengo? ¿Qué puede hacer su oficina? ¿Quién más puede ayudar?

finding-support-claim_status = Noticias de cómo va una reclamación
    .means = En una reclamación se pide a un tribunal u oficina que decida. Deberían decirle cómo va.
    .states = Los países que se sumen necesitarían planes para esto. Las víctimas deberían recibir fácilmente noticias de confianza. También quienes actúan por ellas. Esto vale para las oficinas a las que corresponda.
    .ask = Podría pedir un número de expediente y la próxima fecha.

finding-support-disclosure_requests = Ayuda para pedir datos sobre una empresa
    .means = Las oficinas públicas, como los tribunales, deberían hacer más fácil preguntar. Podrían ayudar a una aldea a preguntar de quién es una mina.
    .states = Los países que se sumen necesitarían planes para ayudar a las víctimas a participar. Debería ser más fácil pedir datos. Son datos sobre empresas y socios que tienen que ver con el daño. Esto vale para las oficinas a las que corresponda.
    .ask = Podría pedir a una oficina que le ayude a pedir datos.

finding-support-power_imbalance = Cuando la empresa es mucho más fuerte
    .means = Una gran empresa puede tener muchos abogados. Quien cultiva la tierra, ninguno. Las oficinas públicas, como los tribunales, tendrían que pensar en eso.
    .states = Los países que se sumen necesitarían planes para cuando una parte tiene mucho más poder. Entonces puede ser más difícil reparar el daño. Esto vale para las oficinas a las que corresponda.
    .ask = Podría preguntar cómo mantiene la oficina un trato justo. Podría pedir el mismo tiempo para hablar.

finding-support-reprisal_risks = Oficinas públicas que cuidan a quien alza la voz
    .means = Alzar la voz puede ser un riesgo. Las oficinas públicas, como la policía, deberían pensar en eso. Una gran multa puede frenar a un jefe que quiere despedir a alguien.
    .states = Los países que se sumen necesitarían planes para este riesgo. También tendrían que frenar de verdad esos actos. Las dos cosas valen para las oficinas a las que corresponda. La segunda, además, si hace falta para resolver el problema.
    .ask = Podría preguntar qué hace la oficina para mantener a salvo a la gente. Podría pedir que no dé su nombre.

finding-support-financial_assistance = Ayuda para pagar los gastos
    .means = Los abogados, los papeles y los viajes cuestan dinero. Esto es dinero para ayudarle con eso.
    .states = Los países que se sumen tendrían que bajar los gastos de las víctimas. Una forma es el dinero. Esto vale para las oficinas a las que corresponda, si hace falta para resolver el problema. También tendrían que crear un fondo mundial. Daría a las víctimas dinero y ayuda de un abogado.
    .ask = Podría preguntar si hay un fondo para viajes o copias.

finding-support-fee_waiver = No tener que pagar lo que cobra el tribunal
    .means = Los tribunales a menudo cobran antes de ver un caso. Podrían librarle de pagar.
    .states = Los países que se sumen tendrían que bajar los gastos de las víctimas. Una forma es no cobrar en el tribunal, en los casos en que corresponda. Esto vale para las oficinas a las que corresponda, si hace falta para resolver el problema.
    .ask = Podría preguntar al tribunal cómo no tener que pagar. Puede que tenga que mostrar cuánto gana.

finding-support-cost_protection = No tener que pagar los gastos de la otra parte
    .means = En algunos países, quien pierde paga los abogados de la otra parte. Algunas personas podrían librarse de eso.
    .states = Los países que se sumen tendrían que bajar los gastos de las víctimas. Una forma es no pagar al final los gastos de la otra parte. La razón sería que el caso importa a mucha gente. Esto vale para las oficinas a las que corresponda, si hace falta para resolver el problema.
    .ask = Antes de ir al tribunal, podría preguntar a un abogado. ¿Tendría que pagar a la otra parte?

finding-support-agency_means = Apoyo a las oficinas que controlan a las empresas
    .means = Sin vehículo, una oficina no puede controlar una mina lejana. Esas oficinas tendrían que recibir apoyo.
    .states = Los países que se sumen tendrían que apoyar a las oficinas que trabajan para prevenir daños. Esto vale para las oficinas a las que corresponda, si hace falta para resolver el problema. De acuerdo con su ley, esas oficinas tendrían que ser lo bastante libres. Nadie debería presionarlas de forma injusta.
    .ask = Si una oficina dice que no puede actuar, podría preguntar qué le falta.

finding-support-burden_of_proof = Que sea más fácil probar lo que pasó
    .means = A menudo tiene que probarlo quien reclama. Eso podría cambiar. Una fábrica podría tener que probar que su humo era seguro.
    .states = Donde corresponda, los países que se sumen tendrían que hacer más fácil probar. Podría tener que probarlo la otra parte. O la parte que mejor pueda. Esto vale para las oficinas a las que corresponda, si hace falta para resolver el problema.
    .ask = Podría preguntar a un abogado si puede tener que probarlo la empresa.

finding-support-evidence_disclosure = Que se entreguen las pruebas
    .means = A menudo la empresa tiene los papeles que muestran lo que pasó. En un caso, deberían entregarse.
    .states = Los países que se sumen tendrían que asegurar que se entreguen las pruebas. Debería ser justo y a tiempo. Es para casos en los tribunales, o para hacer cumplir la ley. Esto vale para las oficinas a las que corresponda, si hace falta para resolver el problema.
    .ask = Podría hacer una lista de los papeles. Podría pedir al tribunal que ordene entregarlos.

finding-support-group_action_rules = Reglas de los tribunales que permitan casos de grupo
    .means = Las reglas de los tribunales pueden dejar reclamar solo persona por persona. Las reglas tendrían que hacer posibles los casos de grupo.
    .states = Los países que se sumen tendrían que asegurar que haya esas reglas. Son para casos donde se dice que hubo daños a los derechos humanos. Los derechos humanos son cosas a las que toda persona tiene derecho. Esto vale para las oficinas a las que corresponda, si hace falta para resolver el problema.
    .ask = Podría preguntar si el tribunal permite casos de grupo.

finding-support-consultation_on_remedy = Que le pregunten cómo reparar el daño
    .means = Las oficinas públicas, como los tribunales, deberían preguntar a quienes sufrieron el daño. Y escuchar de verdad. ¿Dónde debería ir un pozo nuevo?
    .states = Los países que se sumen tendrían que asegurar que las oficinas pregunten a las víctimas. Tendrían que escuchar de verdad. Trata de cómo se planea y se hace la reparación. Los países tendrían que hacer las leyes que hagan falta.
    .ask = Podría pedir una reunión antes de que se decida.

finding-support-monitoring = Comprobar que se hace de verdad
    .means = Las oficinas públicas, como los tribunales, deberían comprobar lo decidido. ¿Lo hace la empresa? Si no paga, deberían poder intervenir.
    .states = Las oficinas públicas tendrían que poder comprobarlo. Tendrían que poder actuar si no se hace. Los países que se sumen tendrían que hacer las leyes que hagan falta.
    .ask = Si falta algo, podría decirlo en la oficina. Podría pedir que lo compruebe.

## Protection

finding-protection-defender_or_witness = Protección para personas defensoras y testigos
    .means = No hace falta haber sufrido un daño para tener protección. Quizá usted vio lo que pasó. O defiende a otras personas o la naturaleza.
    .states = Los países que se sumen tendrían que proteger a los testigos. Nadie debería dañar sus derechos de forma ilegal. Esto vale también antes, durante y después de un caso. Defender los derechos humanos y la naturaleza tendría que ser seguro de verdad. Es decir, sin amenazas, violencia, miedo ni castigos por alzar la voz.
    .ask = Podría pedir protección a una oficina en la que confíe. Podría pedir que su nombre quede en secreto.

finding-protection-family_and_representative = Protección para familias y para quienes actúan por otras personas
    .means = Quienes acompañan a alguien también pueden estar en peligro. Una hermana o un abogado también tendrían que tener protección.
    .states = Los países que se sumen tendrían que proteger a las familias de las víctimas. Y a quienes actúan por las víctimas. Nadie debería dañar sus derechos de forma ilegal. Esto vale también antes, durante y después de un caso. El caso no debería causarles otro daño.
    .ask = Podría pedir protección también para usted. Podría pedir que su nombre no salga en papeles públicos.
