### What the result shows: the 61 findings, in the order of the decision model.
###
### The plain name, with the UN's Spanish term in brackets where the draft has one. .means: always unfolded; .states; .ask.
### The text never says that something happened to the reader ("Si se quitó tierra", not "Le quitaron su tierra").
### Always the conditional. Qualifiers that a whole kind shares stand once above it, in ui-kind-<kind>-lead; all others stand here.
###
### Words that stay the same throughout:
###   organismo público  "relevant State agencies" in clause 1.10
###   el abuso           "human rights abuse" in clause 1.3
###   reparación         both "remedy" (1.9) and "reparation"; "recurso efectivo" is the UN's name for "effective remedy"
###   castigos por alzar la voz    "reprisals" (represalias) in clauses 4.2(e), 7.3(d) and 7.4(c)

## Notes: points of the definitions (Article 1), and of Article 4.2(d), that people ask about or fear

# Clause 1.1
finding-note-nationality = En el borrador, su nacionalidad no cambia nada
    .means = La palabra “víctima” del borrador es para personas de todos los países. Quien viene de otro país a trabajar en una finca cuenta igual que quien es del lugar. Las leyes de hoy pueden ser distintas. Si sus papeles pueden ser un riesgo, consulte con un grupo de derechos humanos antes de ir a una oficina.
    .states = En el borrador, “víctima” significa lo mismo para todas las personas. No importarían la nacionalidad ni dónde tenga alguien su domicilio.
    .ask = Si alguien le dice que no cuenta por ser de fuera, no use esta página para discutir: el borrador no es ley. Un abogado o una abogada, o un grupo de derechos humanos, quizá conozca una ley que hoy diga lo mismo.

# Clause 1.1, last sentence.
finding-note-responsible = En el borrador, no hace falta que antes se detenga o condene a alguien
    .means = Para la palabra “víctima” del borrador, da igual si se sabe quién lo hizo o si hubo un juicio. Los residuos pueden venir de una de tres fábricas, y quizá nadie sepa de cuál. Aun así, las personas perjudicadas podrían ser víctimas.
    .states = Según el borrador, no hace falta que se haya identificado, detenido, llevado a juicio o condenado a quien lo hizo. Una persona puede ser víctima en cualquier caso, si se dan las demás partes de la definición.
    .ask = Si alguien le dice que espere a una detención o un juicio, no use esta página para discutir: el borrador no es ley. Podría preguntar a un abogado o una abogada qué necesita una reclamación.

# Clause 1.1; related: 5.1. Keep "puede".
finding-note-family = “Víctima” también puede incluir a la familia cercana
    .means = La palabra “víctima” del borrador también puede incluir a la familia inmediata de la persona perjudicada, y a quienes dependen de ella. Por ejemplo, a una viuda. “Puede” lo deja abierto: quizá tenga que decidirlo un tribunal o la ley de un país.
    .states = El borrador no dice quién es familia inmediata, ni quién depende de alguien. Los Estados que se sumen al tratado tendrían que proteger en todo caso a las familias de las víctimas.
    .ask = Podría preguntar a un abogado o una abogada quién de la familia puede reclamar, y qué. Puede ayudar un papel que muestre el vínculo, como un acta de nacimiento.

# Clauses 1.1, 4.4; related: 5.4, 6.2, 6.4.
finding-note-not_yet = Cuando el daño aún no ha llegado
    .means = El borrador llama víctimas a quienes “sufrieron” un abuso. No dice si basta una amenaza de daño. Pero un aviso de desalojo, por ejemplo, ya puede ser un daño. No tiene que esperar para pedir ayuda.
    .states = Mientras se resuelve un caso, las víctimas podrían pedir medidas urgentes si hay un riesgo grave de abuso. Los Estados que se sumen al tratado también tendrían que prevenir abusos. Tendrían que hacer que una empresa busque los daños antes de empezar, y consulte a los grupos a los que puede afectar.
    .ask = Podría preguntar a un abogado o una abogada cómo pararlo antes de que pase. Podría preguntar qué se comprobó, y a quién se consultó.

# Clauses 1.1, 1.3; related: 6.5, 8.3.
finding-note-any_actor = Cuando otros actúan para una empresa
    .means = El borrador pide una relación con actividades de empresas. No pide que la propia empresa haga el daño. Si la policía desaloja tierras para abrir paso a una mina, eso podría ser una relación así.
    .states = En el borrador, un abuso es algo que se hace o se deja de hacer “en relación con actividades empresariales”. No dice por quién. Los Estados que se sumen al tratado tendrían que ocuparse de los daños de quienes una empresa controla, dirige o supervisa. También podrían ser responsables quienes ayudan en un abuso.
    .ask = Podría decir a un abogado o una abogada, o a un grupo de derechos humanos, quién actuó y para qué empresa. Diga cómo lo sabe.

# Clauses 1.5, 1.5(a), 1.5(b), 1.5(c); related: 3.1. "Significant" stands in 1.5(b) and 1.5(c): keep it.
finding-note-transnational = Cuando la empresa cruza fronteras (actividades transnacionales)
    .means = Una camisa puede coserse en un país por encargo de otro. Una represa puede quitar agua a gente al otro lado de una frontera. El borrador abarcaría esas actividades, y también las de un solo país.
    .states = El borrador llama “transnacional” a una actividad en tres casos. Se hace en más de un país. O una parte significativa, como planear o controlar, se hace en otro país a través de una relación comercial. O tiene un efecto significativo en otro país.
    .ask = Puede señalar cada relación con otro país. ¿Quién planea o controla allí el trabajo? ¿Dónde se fabrican o se envían las cosas? ¿Dónde se siente el daño?

# Clause 4.2(d); related: 9.1, 9.2, 9.3, 11.2, 12.1. The draft has no forum of necessity: promise none.
finding-note-which_country = En qué país se podría reclamar
    .means = Según el borrador, podría haber más de un país donde reclamar. Si una empresa de fuera envenenó un pozo, podría ser donde está el pozo, o donde tiene su sede la empresa.
    .states = Los Estados que se sumen al tratado tendrían que dejar que sus tribunales vean algunos casos que cruzan fronteras. Dependería de dónde ocurrió, dónde se sintió el daño y dónde tiene su sede quien lo hizo. En un caso civil, también podría ser el Estado de la víctima. Un tribunal puede querer dejar un caso a otro país. En eso tendría que respetar los derechos de las víctimas.
    .ask = Podría preguntar a un abogado o una abogada en qué país reclamar, y qué ley se usaría allí. Si un tribunal dice que no le corresponde, pida sus razones por escrito.

# Clause 1.6 ("as provided under the domestic law of the State").
finding-note-business_relationship = También cuenta quien hace negocios con la empresa (relación comercial)
    .means = Una empresa a menudo trabaja a través de otras: proveedores, agentes o empresas más pequeñas que le pertenecen. Si se cose en un pequeño taller para una gran marca, el borrador mira el vínculo entre los dos.
    .states = Un proveedor es en sí una empresa. El borrador también cuenta su vínculo con otra empresa, desde la materia prima hasta quien compra (cadena de valor). Ese vínculo cuenta hasta donde lo diga la ley del país.
    .ask = Puede señalar quién vendió, contrató o pagó a quién, y quién es dueño de qué. Etiquetas, recibos de sueldo o mensajes pueden ayudar a mostrarlo. Guárdelos solo si es seguro.

# Clause 1.4; related: 3.1.
finding-note-business_any_form = Cuenta cualquier clase de empresa
    .means = En el borrador, las empresas no son solo las grandes compañías. Puede ser una mina del Estado, un banco que pagó una represa, una aplicación que reparte trabajos o una persona que comercia.
    .states = El borrador se aplicaría a todas las actividades empresariales. Es decir, a cualquier actividad económica o de otro tipo de una persona o una organización (persona jurídica), también en línea. Nombra las empresas del Estado, los bancos y los fondos. No dice si cuenta un hogar que paga por un trabajo, ni una escuela u organización benéfica.
    .ask = Si alguien dice que no era una empresa de verdad, no use esta página para discutir: el borrador no es ley. Podría preguntar a un abogado o una abogada qué ley se aplica. Si la empresa es de un Estado, pregunte si se la puede demandar en otro país.

# Clauses 1.3, 1.8; related: 6.4.
finding-note-omission = No actuar también puede contar (omisión)
    .means = El daño puede venir de lo que una empresa debió hacer y no hizo. Una fábrica puede no tener salida de emergencia. Una mina puede no haber arreglado su dique. Para el borrador, esto también cuenta.
    .states = Para el borrador cuenta actuar y también no actuar (omisiones). Los Estados que se sumen al tratado tendrían que hacer obligatoria por ley la “diligencia debida en materia de derechos humanos”. La empresa tendría que detectar, prevenir y reducir su daño a los derechos humanos. Tendría que rendir cuentas de lo que hace. Los Estados pueden exigir menos a una empresa pequeña.
    .ask = Puede señalar lo que la empresa debió hacer y no hizo. Podría preguntar qué controles hizo.

## Remedies: forms of remedy named in clauses 1.9 and 4.2(c). Both lists are open ("may draw from", "such as"): no form is closed to anyone

# Clauses 1.9, 4.2(c).
finding-remedy-restitution = Recuperar lo que se quitó (restitución)
    .means = Significa que las cosas vuelvan a ser como antes, hasta donde se pueda. Si se quitó tierra, puede ser recuperarla. Si despidieron a alguien por alzar la voz, puede ser recuperar el empleo.
    .states = La restitución es una de las formas de reparación que nombra el borrador.
    .ask = Si se quitó tierra, casa, empleo, papeles o libertad, podría pedir que se devuelvan. Diga qué se quitó y cuándo, con la mayor exactitud posible.

# Clauses 1.9, 4.2(c).
finding-remedy-compensation = Dinero por lo que se perdió (indemnización)
    .means = Es dinero por las pérdidas y los daños. Puede ser por sueldos perdidos, una cosecha arruinada, una factura médica, o el dolor y la pena.
    .states = La indemnización es una de las formas de reparación que nombra el borrador.
    .ask = Podría pedir una suma que cubra cada pérdida. Puede ayudar una lista de las pérdidas, con recibos o fotos si los tiene.

# Clauses 1.9, 4.2(c).
finding-remedy-rehabilitation = Atención para recuperarse (rehabilitación)
    .means = Es ayuda para sanar y seguir con su vida. Si el polvo de una mina enfermó a alguien, puede ser atención médica. También alguien con quien hablar, o ayuda para encontrar otro trabajo.
    .states = La rehabilitación es una de las formas de reparación que nombra el borrador.
    .ask = Podría pedir atención para el cuerpo y la mente, todo el tiempo que haga falta. Podría pedir que la paguen quienes son responsables.

# Clauses 1.9, 4.2(c). "Cessation of abuse" is named in 1.9 as a kind of satisfaction; 4.2(c) says "satisfaction".
# Cessation is the result (it ends); "mandamiento judicial" (injunction) is an order; "medidas cautelares" are urgent steps while a case is being decided.
finding-remedy-cessation = Que el abuso termine (cesación)
    .means = Significa que el abuso para. Si una fábrica echa residuos a un río, tendría que dejar de hacerlo. Un tribunal puede ordenarlo, pero una empresa también puede parar por sí misma.
    .states = Que el abuso termine es una de las formas de reparación que nombra el borrador. Entra en la “satisfacción” (formas de reparar que no son dinero).
    .ask = Podría pedir una fecha fija para que pare. Podría pedir controles para ver que ha parado.

# Clauses 1.9, 4.2(c). The draft names apologies (as a kind of satisfaction). It does not name the telling of the truth.
finding-remedy-apology = Una disculpa (una forma de satisfacción)
    .means = Quienes son responsables pedirían perdón y reconocerían lo que hicieron. Puede ser en privado o en público, por ejemplo, en la radio. Además se puede decir la verdad sobre lo que pasó.
    .states = El borrador nombra las disculpas como una forma de reparación, dentro de la “satisfacción” (formas de reparar que no son dinero). No nombra decir la verdad, pero su lista es abierta. Y los Estados que se sumen al tratado tendrían que investigar los abusos.
    .ask = Podría pedir una disculpa, y decir quién debe darla, dónde y con qué palabras. También podría pedir que se diga la verdad.

# Clauses 1.9, 4.2(c); related: 8.6. "Sanctions" are named in 1.9 as a kind of satisfaction. 8.6 is about those held liable.
finding-remedy-sanctions = Un castigo legal para quienes son responsables (sanciones)
    .means = Quienes son responsables tendrían que recibir una sanción. Una cadena de tiendas puede tener que pagar una multa. Una mina puede perder su licencia.
    .states = El borrador nombra las sanciones como una forma de reparación, dentro de la “satisfacción” (formas de reparar que no son dinero). Los Estados que se sumen al tratado tendrían que asegurar que quienes sean legalmente responsables reciban penas u otras sanciones. Estas tendrían que ser eficaces, proporcionadas a la falta, y disuadir a otros.
    .ask = Si confía en ellas, podría pedir a la policía, a la fiscalía o a la oficina que da las licencias que lo investigue. Si no, hable antes con un abogado o una abogada, o con un grupo de derechos humanos.

# Clauses 1.9, 4.2(c).
finding-remedy-non_repetition = Asegurar que no vuelva a pasar (garantías de no repetición)
    .means = Las cosas tendrían que cambiar, para que nadie vuelva a sufrir un daño así. Si una máquina no era segura, se puede arreglar, y enseñar a la gente a usarla.
    .states = Las medidas para que no vuelva a pasar (no repetición) son una de las formas de reparación que nombra el borrador.
    .ask = Podría pedir cambios de verdad: reglas nuevas, máquinas más seguras, formación o controles externos. Diga qué tendría que cambiar.

# Clause 4.2(c) only: 1.9 does not name injunctions, but its list is open.
finding-remedy-injunction = Una orden del tribunal para parar o actuar (mandamiento judicial)
    .means = Un tribunal puede ordenar a alguien que haga algo, o que deje de hacerlo. Por ejemplo, que una empresa no tale un bosque. La orden puede ser por un tiempo o para siempre.
    .states = El mandamiento judicial es una de las formas de reparación que nombra el borrador.
    .ask = Podría preguntar a un abogado o una abogada, o al tribunal, cómo lograr pronto esa orden. Diga qué debe parar o hacerse. Si no puede esperar, diga por qué.

# Clause 4.2(c).
finding-remedy-environmental_remediation = Limpiar la contaminación (remediación ambiental)
    .means = Es dejar otra vez limpios y seguros el suelo, el agua o el aire. Si entraron residuos en un pozo, se podrían retirar, y analizar después el agua.
    .states = Limpiar el medio ambiente es una de las formas de reparación que nombra el borrador.
    .ask = Podría pedir una limpieza, y análisis que usted pueda ver. Podría pedir agua segura mientras tanto.

# Clause 4.2(c).
finding-remedy-ecological_restoration = Recuperar la naturaleza (restauración ecológica)
    .means = Es ayudar a que la naturaleza dañada vuelva a vivir. Si se taló un bosque, se pueden plantar y cuidar árboles. Va más allá de limpiar.
    .states = Recuperar la naturaleza es una de las formas de reparación que nombra el borrador.
    .ask = Podría pedir que se recuperen los árboles, los peces, los ríos o el suelo. Podría pedir que ayude a planearlo gente que conoce el lugar.

# Clause 4.2(c) ("individual or collective reparation"). About what is given, not about how to go to court.
finding-remedy-collective_reparation = Reparación para todo un grupo (reparación colectiva)
    .means = Cuando varias personas sufrieron juntas el daño, la reparación puede ser para todas. Si una aldea perdió su pozo, podría recibir uno nuevo para toda la gente. Se trata de lo que se da, no de cómo reclamar.
    .states = El borrador dice que reparar el daño (reparación) puede ser para una persona o para un grupo.
    .ask = Podría pedir algo que ayude a todas las personas perjudicadas, como una clínica, una escuela o tierra común. El grupo podría elegir en conjunto qué necesita.

## Rights: what each victim would have under Article 4

# Clause 4.2(a).
finding-right-dignity_and_safety = El derecho a un trato con respeto y a estar a salvo
    .means = Quienes lleven su caso tendrían que tratarle como a un ser humano. Si cuenta lo que sufrió, nadie debería burlarse de usted ni gritarle. También importarían su seguridad, su cuerpo y su mente, y su privacidad.
    .states = Los Estados que se sumen al tratado tendrían que asegurar que se trate a las víctimas con humanidad. También con respeto por su dignidad y sus derechos. Tendrían que garantizar su seguridad, su privacidad y su bienestar de cuerpo y mente.
    .ask = Podría pedir un lugar seguro y tranquilo para hablar. Podría pedir que le acompañe alguien de confianza.

# Clauses 4.1, 4.2(b).
finding-right-freedoms = El derecho a vivir, hablar y moverse con libertad
    .means = El borrador protegería todos sus derechos humanos, no solo el derecho a una reparación. Quienes viven cerca de una mina podrían reunirse, asociarse y opinar en paz.
    .states = Los Estados que se sumen al tratado tendrían que garantizar el derecho a la vida. También a no sufrir daño en el cuerpo ni en la mente (integridad personal). Tendrían que garantizar la libertad de pensar y hablar, de reunirse en paz, de asociarse y de moverse. También valdrían los demás derechos humanos reconocidos en todo el mundo (internacionalmente).
    .ask = Si alguien intenta impedirle hablar, reunirse o viajar, podría decírselo a un abogado o una abogada, o a un grupo de derechos humanos. Podría pedirles que hablen por usted.

# Clauses 1.9, 4.2(c); related: 2(d). "Recurso efectivo" is the UN's name for "effective remedy".
finding-right-effective_remedy = El derecho a una reparación que funcione (recurso efectivo)
    .means = Una reparación ayuda a reparar el daño. Según el borrador, debería dejarle lo más cerca posible de donde estaría sin el abuso. Si alguien perdió salud y sueldo en el trabajo, puede ser atención y dinero juntos.
    .states = Los Estados que se sumen al tratado tendrían que garantizar el derecho al acceso a la justicia, a que se repare el daño (reparación) y a un recurso efectivo. Todo ello tendría que ser justo, adecuado, efectivo, rápido, apropiado, sensible al género y sin discriminación. Sería conforme al borrador y al derecho internacional.
    .ask = Podría pedir más de una forma de reparación a la vez. La lista del borrador es abierta: también podría pedir otras formas.

# Clauses 1.10, 4.2(d).
finding-right-claim = El derecho a presentar una reclamación
    .means = Una reclamación dice qué pasó y pide una reparación. Según el borrador, quien trabajó y no cobró podría presentarla ante un tribunal. También ante una oficina del Estado que recibe quejas y no es un tribunal, como una oficina de trabajo.
    .states = Los Estados que se sumen al tratado tendrían que garantizar el derecho a presentar reclamaciones ante sus tribunales. También ante sus oficinas de quejas fuera de los tribunales (mecanismos de reclamación extrajudiciales).
    .ask = Podría preguntar en un tribunal o un centro de orientación legal cómo presentarla. Pregunte pronto hasta qué fecha: puede haber plazos.

# Clause 4.2(d). "In appropriate cases" may be read with both "by a representative" and "through class action".
finding-right-representative = El derecho a que alguien actúe por usted (representante)
    .means = No tendría que hacerlo todo por su cuenta. Por ejemplo, un abogado, un sindicato o alguien de su familia podría reclamar por usted.
    .states = Los Estados que se sumen al tratado tendrían que garantizar el derecho a presentar reclamaciones. Incluye que las presente alguien que actúe por usted, en los casos apropiados.
    .ask = Podría preguntar quién puede actuar por usted, y qué papel hace falta. Si usted actúa por otra persona, podría preguntar lo mismo.

# Clause 4.2(d) ("in appropriate cases"). The person's right; support.group_action_rules is about the rules of the courts.
finding-right-class_action = El derecho a reclamar en conjunto (demanda colectiva)
    .means = Según el borrador, personas con el mismo tipo de daño podrían presentar una sola reclamación, en los casos apropiados. Por ejemplo, quienes conducen para la misma aplicación podrían compartirla.
    .states = Los Estados que se sumen al tratado tendrían que garantizar el derecho a presentar reclamaciones. Incluye las de muchas personas en conjunto (demanda colectiva), en los casos apropiados.
    .ask = Podría preguntar a un abogado o una abogada si su reclamación puede ir junto con otras. Si es seguro, podría preguntar a otras personas si quieren unirse.

# Clause 4.2(e); related: 5.1. The person's right; support.reprisal_risks is about how agencies work.
finding-right-protection_from_reprisals = El derecho a estar a salvo de amenazas y de castigos por alzar la voz (protección contra represalias)
    .means = Si alguien intenta asustarle, o castigarle por alzar la voz, los Estados que se sumen al tratado tendrían que protegerle. Puede ser una amenaza, un despido o una demanda para callarle. El borrador aún no protege a nadie. Para tener ayuda ahora, vea “Dónde acudir hoy”.
    .states = Los Estados que se sumen al tratado tendrían que garantizar la seguridad de las víctimas. Tendrían que protegerlas frente a quien quiera asustarlas (intimidación) o castigarlas por alzar la voz (represalias). Esto vale antes, durante y después de cualquier caso. También tendrían que proteger a familias, representantes y testigos frente a injerencias ilícitas en sus derechos humanos.
    .ask = Un grupo que ayuda a personas en riesgo puede ayudarle a planear lo que es seguro. Podría pedir protección a un tribunal, a la policía o a otra oficina, si confía en ellos.

# Clauses 4.2(a), 4.2(e) ("unlawful interference against their privacy").
finding-right-privacy = El derecho a una vida privada (privacidad)
    .means = Según el borrador, nadie debería meterse de forma ilícita en su vida privada. Si alguien le vigila en secreto, o una aplicación entrega sus mensajes, de eso trata este derecho.
    .states = Los Estados que se sumen al tratado tendrían que garantizar la privacidad de las víctimas. Tendrían que protegerlas de toda injerencia ilícita en ella, antes, durante y después de cualquier caso.
    .ask = Podría pedir que su nombre y dirección no salgan en documentos públicos. Antes de contar su historia, podría preguntar quién la conocerá.

# Clause 4.2(e); related: 5.1.
finding-right-no_revictimisation = El derecho a no sufrir otro daño por el proceso (no revictimización)
    .means = Según el borrador, buscar una reparación no debería hacerle daño otra vez. Por ejemplo, no debería tener que contar su historia una y otra vez, ni sentarse junto a quien hizo el daño.
    .states = Los Estados que se sumen al tratado tendrían que proteger a las víctimas frente a un nuevo daño durante un caso (revictimización). Incluye servicios apropiados de protección y apoyo. Estos tendrían que tener en cuenta el género y la edad.
    .ask = Podría pedir contar su historia una sola vez, a alguien con formación para escuchar. Podría pedir pausas, o no ver a quien hizo el daño.

# Clauses 4.2(e), 1.9 ("gender and age responsive").
finding-right-gender_and_age_services = El derecho a ayuda y seguridad adecuadas a su género y edad (servicios de protección y apoyo)
    .means = Los Estados que se sumen al tratado tendrían que protegerle con ayuda adecuada a su género y edad. Puede ser un lugar seguro, o alguien con quien hablar. Una niña puede preferir hablar con una mujer.
    .states = Los Estados que se sumen al tratado tendrían que proteger a las víctimas, también con servicios apropiados de protección y apoyo. Estos tendrían que tener en cuenta el género y la edad. La reparación, también.
    .ask = Podría pedir un lugar seguro, o alguien con quien hablar. Podría pedir que le atienda alguien del género con el que se sienta a salvo.

# Clause 4.2(f) ("held by business enterprises or relevant State agencies"). The right to get facts; support.reliable_information is about guidance from agencies.
finding-right-information = El derecho a recibir información
    .means = Según el borrador, podría obtener datos que tiene una empresa o un organismo público. Una aldea podría preguntar qué hay en el humo de una fábrica. Se trata de los datos que tienen, no de consejos.
    .states = Los Estados que se sumen al tratado tendrían que garantizar a las víctimas acceso a información. Es la que tienen las empresas, o los tribunales y otros organismos públicos.
    .ask = Con un abogado o una abogada, o con un grupo de derechos humanos, podría pedir datos por escrito: resultados de análisis, permisos o registros de pagos. Hágalo solo si es seguro.

# Clause 4.2(f) ("relevant languages and accessible formats"). About the form the facts come in.
finding-right-accessible_information = El derecho a información que pueda usar (información accesible)
    .means = Los datos solo ayudan si se entienden. Tendrían que darse en los idiomas pertinentes y de una forma que pueda usar. Puede ser letra grande, lengua de señas o palabras que entienda una niña o un niño.
    .states = Los Estados que se sumen al tratado tendrían que garantizar información en los idiomas pertinentes, y en formas que la gente pueda usar (formatos accesibles). Es para personas adultas, niñas y niños por igual, incluidas las personas con discapacidad.
    .ask = Podría pedir su propio idioma, palabras sencillas, letra grande, audio o lengua de señas.

# Clause 4.2(f) ("legal aid relevant to pursue effective remedy"); related: 15.7. The person's right; support.legal_aid_throughout is about how agencies work.
finding-right-legal_aid = El derecho a ayuda legal (asistencia jurídica)
    .means = La asistencia jurídica es ayuda de un abogado o una abogada, a menudo gratis o por poco dinero. Según el borrador, alguien que limpia oficinas y no cobró podría tenerla para reclamar. Se trata del derecho mismo, no de cómo trabajan los organismos.
    .states = Los Estados que se sumen al tratado tendrían que garantizar la asistencia jurídica pertinente para buscar una reparación efectiva. También tendrían que crear un fondo internacional que dé a las víctimas ayuda legal y económica. El borrador deja abierto cuándo, y con qué reglas.
    .ask = Podría preguntar en un tribunal o un centro de orientación legal cómo obtener asistencia jurídica. Pregunte qué cubre y qué papeles hacen falta.

# Clause 4.2(g).
finding-right-participation = El derecho a participar (participación)
    .means = Su voz contaría de verdad en cómo se repara el daño. Si se van a hacer casas nuevas, quienes vivirán allí podrían ayudar a planearlas.
    .states = Los Estados que se sumen al tratado tendrían que garantizar que las víctimas puedan participar plenamente en la reparación. El proceso tendría que ser abierto (transparente) e independiente.
    .ask = Podría pedir estar presente cuando se planee la reparación, ver los papeles y saber quién decide. Podría pedir que quienes deciden no tengan lazos con la empresa.

# Clause 4.2(g); related: 16.4.
finding-right-particular_needs = El derecho a que se tengan en cuenta sus necesidades (necesidades particulares)
    .means = El mismo daño puede afectar a cada persona de forma distinta. Si se pierde un bosque, un pueblo indígena puede perder comida y también un lugar sagrado. La reparación tendría que tenerlo en cuenta.
    .states = Los Estados que se sumen al tratado tendrían que asegurar que la reparación considere cómo afecta el abuso a los distintos grupos. Tendría que responder bien a ello y a sus necesidades. En todo lo que hagan según el borrador, los Estados tendrían que prestar especial atención a las personas con mayor riesgo.
    .ask = Si el daño le afecta a usted o a su grupo de una forma especial, podría decir cómo. Podría decir qué necesita por eso.

# Clause 4.4 ("pending the resolution of a case"); related: 5.4. Urgent steps by the State; an injunction is a form of remedy.
finding-right-precautionary_measures = El derecho a pedir protección urgente (medidas cautelares)
    .means = Mientras se resuelve un caso, tendría derecho a pedir al Estado que actúe enseguida. Es para situaciones urgentes, si el abuso está ocurriendo o hay un riesgo grave de abuso. Por ejemplo, podría pedir al Estado que pare las obras de una represa.
    .states = Mientras se resuelve un caso, los Estados que se sumen al tratado tendrían que tomar medidas urgentes (medidas cautelares). Lo harían si la víctima lo pide, o por iniciativa propia. Es para situaciones urgentes con un riesgo grave de abuso, o con un abuso que está ocurriendo.
    .ask = El borrador lo une a un caso. Pregunte a un abogado o una abogada cómo abrirlo, y pida esto al mismo tiempo. Diga qué hace falta ahora, y por qué no puede esperar. ¿Hay peligro ahora? No espere a un caso: vea “Dónde acudir hoy”.

# Clause 4.3 ("any higher level of recognition and protection"); related: 14.3. Always shown.
finding-right-higher_protection = Otras leyes pueden protegerle más
    .means = El borrador fija un mínimo, no un máximo. Si la ley laboral de un país da más a quienes trabajan, el borrador no les quitaría nada.
    .states = El borrador dice que no rebajaría ninguna protección mayor del derecho internacional, regional o nacional. No afectaría a leyes y tratados que hacen más por los derechos humanos y la reparación.
    .ask = Podría preguntar a un abogado o una abogada, o en un centro de orientación legal, qué leyes le protegen hoy, en su país y su región.

## Support: how States and their agencies would have to work, under Article 7

# Clauses 7.1, 7.2(a); related: 16.4. 7.2(a) stands under "consistent with its domestic legal and administrative systems".
finding-support-specific_obstacles = Ayuda con obstáculos que solo afectan a algunas personas (obstáculos específicos)
    .means = Algunas personas encuentran obstáculos que otras no. Un tribunal puede no tener rampa, ni nadie que hable el idioma de quien ha migrado. Los organismos públicos tendrían que poder ayudar con esos obstáculos.
    .states = Los Estados que se sumen al tratado tendrían que dar a sus organismos el poder y la capacidad (competencia) para ayudar a superar obstáculos específicos. Son los que encuentran las mujeres y los grupos en riesgo o excluidos (en situación de vulnerabilidad o marginación). Los Estados también necesitarían políticas para que sea más fácil llegar a los organismos. Tendrían que considerar las necesidades e intereses de las personas con ese riesgo.
    .ask = Si algo le cierra el paso, podría decírselo al organismo. Podría pedir lo que necesita: una rampa, que le atienda una mujer o alguien que hable su idioma.

# Clauses 7.2, 7.2(b) ("progressively").
finding-support-fewer_obstacles = Menos obstáculos en el camino hacia una reparación
    .means = Los gastos altos, un camino largo o los formularios difíciles pueden impedir una reparación. Alguien que vive de la pesca puede estar a un día a pie del tribunal más cercano. Esos obstáculos tendrían que reducirse, paso a paso.
    .states = Los Estados que se sumen al tratado tendrían que reducir, paso a paso (“progresivamente”), lo que aleja a las víctimas de los organismos públicos cuando buscan una reparación efectiva. Puede ser un obstáculo legal, práctico u otro que sea pertinente.
    .ask = Si algo le impide llegar a un organismo, podría decírselo. Podría preguntar qué puede hacer ahora para remediarlo.

# Clause 7.2(b); related: 10.1 (only the most serious crimes), 10.2.
finding-support-time_limits = Plazos que no sean demasiado estrictos (plazos de prescripción)
    .means = En casi todos los países hay un plazo para reclamar. Pero el polvo de una mina puede enfermar a la gente años después. Según el borrador, los plazos tendrían que dejar margen para eso.
    .states = Los Estados que se sumen al tratado tendrían que reducir los obstáculos legales paso a paso (“progresivamente”). Los plazos tendrían que ajustarse a la gravedad del abuso y respetar los derechos de las víctimas. No deberían ser demasiado estrictos. Para los crímenes más graves, no habría plazo para abrir un caso.
    .ask = Si alguien dice que es demasiado tarde, no se quede solo con su palabra. Podría preguntar pronto a un abogado o una abogada desde qué día cuenta el plazo, y si hay excepciones.

# Clauses 7.2(c), 7.5, 7.5(a). 7.2(c) stands under "consistent with its domestic legal and administrative systems"; 7.5 says "as may be necessary".
finding-support-agencies_that_deliver = Organismos públicos que pueden dar una reparación
    .means = No bastaría con que una oficina anote una queja. Tendría que poder reparar el daño, o ayudar a ello. Una oficina de trabajo, por ejemplo, podría ayudar a cobrar sueldos debidos.
    .states = Los Estados que se sumen al tratado tendrían que dar a sus organismos el poder y la capacidad (competencia) para dar a las víctimas dos cosas. Son el acceso a la justicia, y a una reparación adecuada, oportuna y efectiva. Tendrían que asegurar que los organismos puedan dar reparaciones efectivas, o contribuir a ellas. Tendrían que adoptar las leyes y otras medidas que hagan falta para que los organismos lo hagan mejor.
    .ask = Si un organismo le rechaza o no hace nada, podría pedir sus razones por escrito. Podría preguntar si puede apelar, y qué otro organismo puede ayudar.

# Clauses 7.3, 7.3(a) ("to the extent applicable to the State agency in question").
finding-support-responsive_procedures = Oficinas y trámites que la gente pueda usar
    .means = Según el borrador, los tribunales y las oficinas deberían adaptarse a quien los necesita. Puede ser con formularios cortos, una audiencia cerca de su aldea o una hora en que no trabaje.
    .states = Los Estados que se sumen al tratado necesitarían políticas para que sea más fácil llegar a sus organismos. Los trámites y lugares de un organismo tendrían que responder a las necesidades de quienes los usan.
    .ask = Podría pedir ayuda con los formularios, más tiempo, o una audiencia cercana o por teléfono.

# Clause 7.3(a) ("to the extent applicable to the State agency in question"). How agencies work; right.legal_aid is the person's right.
finding-support-legal_aid_throughout = Ayuda legal de principio a fin (asistencia jurídica)
    .means = Se trata de cómo tendrían que trabajar los organismos públicos. La ayuda de un abogado o una abogada (asistencia jurídica) debería durar todo el proceso legal. Si una empresa apela, por ejemplo, la ayuda no debería acabar.
    .states = Los Estados que se sumen al tratado necesitarían políticas sobre una asistencia jurídica apropiada, adecuada y efectiva en todo el proceso legal.
    .ask = Podría preguntar si la asistencia jurídica cubre cada paso: la primera consulta, la audiencia, una apelación y hacer que se cumpla lo decidido.

# Clause 7.3(b). It can also be read as information about such support.
finding-support-help_to_take_part = Ayuda para seguir un caso y participar en él (apoyo para participar)
    .means = Un caso puede ser difícil de seguir y de soportar. Según el borrador, los organismos públicos tendrían que pensar en eso. Alguien podría explicar cada paso con palabras sencillas, o sentarse junto a quien tiene que hablar en un tribunal.
    .states = Los Estados que se sumen al tratado necesitarían políticas sobre un apoyo apropiado, y sobre información acerca de él. Las víctimas deberían poder participar de forma efectiva en todos los pasos que importan (procesos pertinentes).
    .ask = Podría preguntar quién puede explicarle los pasos. Podría pedir pausas, y que le acompañe alguien de confianza.

# Clause 7.3(b) ("to the extent applicable to the State agency in question"). Guidance given by agencies; right.information is the right to get facts.
finding-support-reliable_information = Información de confianza, de los organismos públicos (información fiable)
    .means = Los organismos públicos tendrían que orientar a la gente. Deberían decir qué derechos tienen las personas, y qué puede hacer cada oficina por ellas. Una oficina de trabajo podría tener una hoja sobre sueldos sin pagar, en palabras sencillas.
    .states = Los Estados que se sumen al tratado necesitarían políticas para que las víctimas, y quienes actúan por ellas, obtengan fácilmente información de confianza. Sería en los idiomas pertinentes, y en formas que puedan usar personas adultas, niñas y niños, incluidas las personas con discapacidad. Abarcaría sus derechos humanos, lo que los organismos públicos pueden hacer por ellas, y apoyo para participar.
    .ask = Podría preguntar: ¿Qué derechos tengo? ¿Qué puede hacer su oficina, y qué no? ¿Quién más puede ayudarme?

# Clause 7.3(b) ("the status of their claims"; "to the extent applicable to the State agency in question").
finding-support-claim_status = Saber en qué punto está una reclamación (estado de las reclamaciones)
    .means = Según el borrador, usted debería poder saber en qué punto está una reclamación. Si alguien que trabaja en una mina pide dinero por una enfermedad, la oficina debería decir qué se ha hecho y qué viene después.
    .states = Los Estados que se sumen al tratado necesitarían políticas para que las víctimas, y quienes actúan por ellas, sepan fácilmente en qué punto están sus reclamaciones. La información tendría que ser fiable.
    .ask = Podría pedir un número de expediente, el nombre de alguien a quien llamar y la próxima fecha.

# Clause 7.3(b), last part ("facilitating requests for disclosure of relevant information"). Help with asking; support.evidence_disclosure is about evidence in a case.
finding-support-disclosure_requests = Ayuda para pedir datos sobre una empresa (solicitudes de divulgación)
    .means = Es difícil conseguir datos de una empresa sin ayuda. Los organismos públicos tendrían que hacer más fácil pedirlos. Podrían ayudar a una aldea a preguntar de quién es una mina, o quién compra su oro.
    .states = Los Estados que se sumen al tratado necesitarían políticas sobre apoyo para que las víctimas participen. Incluye hacer más fácil pedir datos pertinentes sobre actividades empresariales o relaciones comerciales vinculadas al abuso.
    .ask = Podría pedir a un organismo que le ayude a pedir datos: de quién es la empresa, quién la dirige o quién la financia.

# Clause 7.3(c) ("to the extent applicable to the State agency in question").
finding-support-power_imbalance = Cuando la empresa es mucho más fuerte (desequilibrio de poder)
    .means = Una gran empresa puede tener un equipo de abogados. Quien cultiva la tierra puede no tener ninguno. Los organismos públicos tendrían que pensar cómo afecta eso a la posibilidad de una reparación.
    .states = Los Estados que se sumen al tratado necesitarían políticas para los casos en que la empresa tiene mucho más poder que las víctimas. Tratarían de lo que eso significa para lograr una reparación.
    .ask = Podría preguntar al organismo cómo garantiza un trato justo. Podría pedir el mismo tiempo para hablar, y una ayuda tan buena como la de la otra parte.

# Clauses 7.3(d), 7.4(c) ("to the extent applicable to the State agency in question", 7.4 also "and necessary to address the obstacle"); related: 5.1. How agencies work; right.protection_from_reprisals is the person's right.
finding-support-reprisal_risks = Organismos públicos que atienden al riesgo de castigos por alzar la voz (represalias)
    .means = Se trata de cómo tendrían que trabajar los organismos públicos. Deberían atender al riesgo de que se castigue a la gente por alzar la voz. Si alguien puede perder su empleo por quejarse, una multa fuerte puede frenar a quien manda.
    .states = Los Estados que se sumen al tratado necesitarían políticas sobre el riesgo de castigos a víctimas y otras personas por alzar la voz (represalias). También tendrían que asegurar que se disuada eficazmente de actos que puedan equivaler a eso (disuasión).
    .ask = Podría preguntar al organismo qué hace para mantener a salvo a la gente. Podría pedirle que no dé su nombre a la empresa.

# Clauses 7.4, 7.4(a) ("for instance"; "to the extent applicable to the State agency in question and necessary to address the obstacle in question"); related: 15.7. Money for the costs in general.
finding-support-financial_assistance = Ayuda para pagar los gastos (asistencia financiera)
    .means = Buscar una reparación cuesta dinero: abogados, papeles y viajes. Los Estados que se sumen al tratado tendrían que reducir esos gastos. Podrían pagar el autobús al tribunal, por ejemplo.
    .states = Los Estados que se sumen al tratado tendrían que reducir los gastos de las víctimas, por ejemplo, con asistencia financiera. También tendrían que crear un fondo internacional que dé a las víctimas ayuda legal y económica. El borrador deja abierto cuándo, y con qué reglas.
    .ask = Podría preguntar si hay un fondo para gastos como viajes, copias o informes de especialistas.

# Clause 7.4(a) ("waiving court fees in appropriate cases"). The fee one pays to the court.
finding-support-fee_waiver = No tener que pagar las tasas judiciales (exención de tasas)
    .means = Los tribunales a menudo cobran una tasa antes de estudiar un caso. Según el borrador, algunas personas podrían no tener que pagarla, en los casos apropiados. Así, quien vende en la calle y gana poco podría reclamar.
    .states = Los Estados que se sumen al tratado tendrían que reducir los gastos de las víctimas. Por ejemplo, no cobrando las tasas judiciales en los casos apropiados.
    .ask = Podría preguntar al tribunal cómo no tener que pagar sus tasas. Puede que tenga que mostrar cuánto gana.

# Clause 7.4(a) ("exceptions to claimants in civil litigation from obligations to pay the costs of other parties ... in recognition of the public interest involved"). What the other side spent.
finding-support-cost_protection = No tener que pagar los gastos de la otra parte (protección frente a costas)
    .means = En algunos países, quien pierde un caso paga lo que la otra parte gastó en abogados. Eso puede asustar. Según el borrador, quienes demandan por un río sucio que usa mucha gente podrían no tener que pagarlo.
    .states = Los Estados que se sumen al tratado tendrían que reducir los gastos de las víctimas. Por ejemplo, podrían librar a quien demanda en un caso civil de pagar al final los gastos de la otra parte. La razón sería el interés público del caso.
    .ask = Antes de demandar, podría preguntar a un abogado o una abogada si podría tener que pagar a la otra parte. Podría preguntar cómo no tener que pagarlo.

# Clause 7.4(b) (agencies that enforce "the measures referred to in Article 6": prevention); related: 6.3 ("in accordance with its legal system").
finding-support-agency_means = Organismos que pueden controlar a las empresas, con libertad
    .means = Si quien inspecciona no tiene vehículo, no puede controlar una mina lejana. Los organismos públicos que hacen que las empresas cumplan las reglas tendrían que recibir apoyo. También tendrían que estar libres de influencias indebidas.
    .states = Los Estados que se sumen al tratado tendrían que apoyar a los organismos que hacen cumplir las medidas del borrador para prevenir abusos. Las autoridades que previenen abusos tendrían que ser lo bastante independientes para trabajar bien. Nadie debería tener una influencia indebida sobre ellas. Todo ello conforme al sistema legal de cada Estado.
    .ask = Si un organismo dice que no puede actuar, podría preguntar qué le falta, y pedir la respuesta por escrito. Podría llevarla a alguien del parlamento o a la defensoría del pueblo.

# Clause 7.4(d) ("when appropriate and as applicable"); related: 8.5 ("consistent with its domestic legal and administrative systems").
finding-support-burden_of_proof = Que sea más fácil probar lo que pasó (carga de la prueba)
    .means = La “carga de la prueba” dice quién tiene que probar qué. A menudo le toca a quien reclama. Según el borrador, podría cambiarse, de modo que una fábrica tenga que probar que su humo era seguro.
    .states = Cuando sea apropiado y según proceda, los Estados que se sumen al tratado tendrían que tomar medidas para que sea más fácil presentar pruebas. Un ejemplo es pasar la carga de la prueba a la otra parte (inversión). Otro es ponerla en quien mejor pueda probar un punto (carga dinámica).
    .ask = Podría preguntar a un abogado o una abogada si el tribunal puede hacer que sea la empresa quien tenga que probar. Diga qué datos tiene solo la empresa.

# Clause 7.4(e) ("to the extent applicable to the State agency in question and necessary to address the obstacle in question").
finding-support-evidence_disclosure = Que se entreguen las pruebas (divulgación de pruebas)
    .means = A menudo la empresa tiene los papeles que muestran lo que pasó. En un caso, esas pruebas tendrían que entregarse, de forma justa y a tiempo. Puede ser el registro de seguridad de una fábrica, o los datos de una aplicación.
    .states = Los Estados que se sumen al tratado tendrían que asegurar que las pruebas se entreguen de forma justa y a tiempo. Se trata de las pruebas pertinentes para un caso judicial o para hacer cumplir la ley.
    .ask = Podría hacer una lista de los papeles que cree que tiene la empresa. Podría pedir al tribunal que ordene entregarlos.

# Clause 7.4(f) ("the possibility of group actions"; "to the extent applicable to the State agency in question and necessary to address the obstacle in question"). The rules of the courts; right.class_action is the person's right.
finding-support-group_action_rules = Reglas de los tribunales que permitan casos de grupo (acciones de grupo)
    .means = Se trata de las reglas de los tribunales. Si solo dejan demandar persona por persona, el derecho a reclamar en conjunto es difícil de usar. Las reglas tendrían que hacer posibles los casos de grupo.
    .states = Los Estados que se sumen al tratado tendrían que asegurar que sus reglas para los casos civiles hagan posibles las acciones de grupo. Es para casos sobre presuntos abusos contra los derechos humanos.
    .ask = Podría preguntar si las reglas del tribunal permiten casos de grupo. Si no, usted o un grupo de apoyo podría pedir al parlamento que las cambie.

# Clause 7.5(b) ("meaningfully consulted"; 7.5 "as may be necessary").
finding-support-consultation_on_remedy = Que le pregunten cómo debe ser la reparación (consulta)
    .means = Cuando se planea y se cumple una reparación, los organismos públicos tendrían que preguntar a las personas perjudicadas, y escuchar de verdad. Si incluye un pozo nuevo, deberían preguntar dónde ponerlo.
    .states = Los Estados que se sumen al tratado tendrían que asegurar que los organismos públicos consulten a las víctimas de manera significativa. Se trata de cómo se diseñan y cómo se dan las reparaciones. Los Estados tendrían que adoptar las leyes y otras medidas que hagan falta para ello.
    .ask = Podría pedir una reunión en su propio idioma, antes de que se decida. Podría preguntar cómo se usaron sus opiniones.

# Clause 7.5(c) (7.5 "as may be necessary").
finding-support-monitoring = Comprobar que la reparación se cumple (supervisión)
    .means = No basta con una reparación en el papel. Según el borrador, los organismos públicos deberían poder comprobar que la empresa hace lo que se decidió. Si tenía que pagar y no paga, deberían poder intervenir.
    .states = Los organismos públicos tendrían que poder comprobar cómo cumple una empresa las reparaciones por abusos contra los derechos humanos. Tendrían que poder tomar medidas apropiadas si no cumple. Los Estados que se sumen al tratado tendrían que adoptar las leyes y otras medidas que hagan falta para ello.
    .ask = Si aún falta algo, podría decírselo al organismo. Podría pedirle que lo compruebe, y que haga que la empresa cumpla lo decidido.

## Protection of people who need not be victims themselves: Article 5

# Related: 5.1 (witnesses), 5.2 (people, groups and organisations that promote and defend human rights and the environment).
finding-protection-defender_or_witness = Protección para personas defensoras y testigos
    .means = Según el borrador, no haría falta que usted haya sufrido un daño para recibir protección. Sería para alguien del barrio que vio lo que pasó. Sería para quien defiende a otras personas o la naturaleza, como alguien de un sindicato o de la prensa. Aún no protege a nadie. Para tener ayuda ahora, vea “Dónde acudir hoy”.
    .states = Los Estados que se sumen al tratado tendrían que proteger a los testigos frente a injerencias ilícitas en sus derechos humanos, también antes, durante y después de un caso. El caso no debería causarles otro daño (revictimización). Los Estados también tendrían que tomar medidas adecuadas y efectivas para quienes defienden los derechos humanos y el medio ambiente. Son para garantizar un entorno seguro y propicio. Las personas defensoras deberían vivir sin amenazas, intimidación ni violencia. Deberían vivir sin inseguridad, acoso ni castigos por alzar la voz (represalias).
    .ask = Podría pedir protección a un grupo que protege a personas defensoras, o a una oficina en la que confíe. Podría pedir que su nombre quede en secreto.

# Related: 5.1 ("victims, their representatives, families, and witnesses").
finding-protection-family_and_representative = Protección para familias y para quienes actúan por otras personas
    .means = Quienes acompañan a alguien también pueden estar en peligro. Según el borrador, una hermana que busca la verdad, o quien presenta la reclamación como abogado o abogada, también tendría que recibir protección. Aún no protege a nadie. Para tener ayuda ahora, vea “Dónde acudir hoy”.
    .states = Los Estados que se sumen al tratado tendrían que proteger a las familias de las víctimas, y a quienes actúan por ellas. Nadie debería interferir de forma ilícita en sus derechos humanos, tampoco antes, durante ni después de un caso. El caso no debería causarles otro daño (revictimización).
    .ask = Podría pedir protección para usted, no solo para la persona perjudicada. Podría pedir que su nombre y dirección no salgan en documentos públicos.
