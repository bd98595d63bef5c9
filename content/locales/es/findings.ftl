### What the result shows: the 55 findings, in the order of the decision model.
###
### The message itself is the finding's name. Where the draft has a legal term, it stands in brackets after
### the plain words, so that people can use it with a lawyer: keep it, in the UN's Spanish term.
###   .means   what it means for the person, with an everyday example
###   .states  what States that join would have to do (for a note: what the draft says)
###   .ask     what the person can ask for, say or point out
###
### The text never says that something happened to the reader ("Si se quitó tierra", not "Le quitaron su tierra").
### The draft is not law: always the conditional. Keep the draft's qualifiers ("en los casos apropiados" and so on).
###
### Words that stay the same throughout:
###   organismo estatal  "relevant State agencies" in clause 1.10
###   el abuso           "human rights abuse" in clause 1.3
###   reparación         both "remedy" (1.9) and "reparation"; "recurso efectivo" is the UN's name for "effective remedy"
###   castigos por alzar la voz    "reprisals" (represalias) in clauses 4.2(e), 7.3(d) and 7.4(c)


## Notes: points of the definitions (Article 1) that people often fear count against them

# Clause 1.1
finding-note-nationality = Su nacionalidad no importa
    .means = Da igual qué nacionalidad tenga o dónde esté su hogar. Quien viene de otro país a trabajar en una finca cuenta igual que quien es del lugar.
    .states = En el borrador, “víctima” significa lo mismo para todas las personas. No importan la nacionalidad ni el hogar legal (domicilio).
    .ask = Si alguien le dice que no cuenta por ser de fuera, puede señalar estas palabras del borrador.

# Clause 1.1, last sentence.
finding-note-responsible = No hace falta que antes se detenga o condene a alguien
    .means = No tiene que saber quién lo hizo, ni esperar un juicio. Los residuos pueden venir de una de tres fábricas, y quizá nadie sepa de cuál. Aun así, las personas perjudicadas pueden ser víctimas según el borrador.
    .states = Según el borrador, no hace falta que se haya identificado, detenido, llevado a juicio o condenado a quien lo hizo. La persona se consideraría víctima con o sin eso.
    .ask = Si alguien le dice que espere a una detención o un juicio, puede señalar estas palabras del borrador.

# Clauses 1.5, 1.5(a), 1.5(b), 1.5(c); related: 3.1. "Significant" stands in 1.5(b) and 1.5(c): keep it.
finding-note-transnational = Cuando la empresa cruza fronteras (actividades transnacionales)
    .means = Una camisa puede coserse en un país por encargo de otro. Una represa puede quitar agua a gente al otro lado de una frontera. El borrador abarcaría esas actividades, y también las de un solo país.
    .states = En el borrador, una actividad es “transnacional” si se hace en más de un país. También si una parte significativa, como planear o controlar, se hace en otro país a través de una relación comercial. Y también si tiene un efecto significativo en otro país.
    .ask = Puede señalar cada relación con otro país: de dónde vienen las órdenes o el dinero, y dónde se siente el daño. Podría preguntar a un abogado en qué país se puede reclamar.

# Clause 1.6 ("as provided under the domestic law of the State").
finding-note-business_relationship = Los socios de una empresa también cuentan (relación comercial)
    .means = Una empresa a menudo trabaja a través de otras: proveedores, agentes o empresas más pequeñas que le pertenecen. Si usted cose en un pequeño taller para una gran marca, el vínculo entre los dos puede importar.
    .states = Para el borrador cuenta cualquier vínculo de este tipo para hacer negocios, desde la materia prima hasta quien compra (cadena de valor). Vale hasta donde lo diga la ley del país.
    .ask = Puede señalar quién vendió, contrató o pagó a quién, y quién es dueño de qué. Etiquetas, recibos de sueldo o mensajes pueden ayudar a mostrarlo. Guárdelos solo si es seguro.

# Clause 1.4; related: 3.1.
finding-note-business_any_form = Cuenta cualquier clase de empresa
    .means = Las empresas no son solo las grandes compañías. Puede ser una mina del Estado, un banco que pagó una represa, una aplicación que reparte trabajos o una persona que comercia.
    .states = El borrador se aplicaría a todas las actividades empresariales. Es decir, a cualquier actividad económica o de otro tipo de una persona o una organización (persona jurídica), también en línea. Nombra las empresas del Estado, los bancos y los fondos.
    .ask = Si alguien dice que no era una empresa de verdad, o solo una aplicación, puede señalar estas palabras del borrador.

# Clauses 1.3, 1.8; related: 6.4.
finding-note-omission = No actuar también puede contar (omisión)
    .means = El daño puede venir de lo que una empresa no hizo. Una fábrica puede no tener salida de emergencia. Una mina puede no haber arreglado su dique.
    .states = Para el borrador cuenta actuar y también no actuar (omisiones). Los Estados que se sumen tendrían que hacer obligatoria por ley la “diligencia debida en materia de derechos humanos”. Es decir: la empresa tendría que detectar, prevenir y reducir su daño a los derechos humanos, y rendir cuentas de lo que hace.
    .ask = Puede señalar lo que la empresa no hizo. Podría preguntar qué controles hizo.


## Remedies: forms of remedy named in clauses 1.9 and 4.2(c). Both lists are open ("may draw from", "such as"): no form is closed to anyone

# Clauses 1.9, 4.2(c).
finding-remedy-restitution = Recuperar lo que se quitó (restitución)
    .means = Es que las cosas vuelvan a ser como antes, hasta donde se pueda. Si se quitó tierra, puede ser recuperarla. Si despidieron a alguien por alzar la voz, puede ser recuperar el empleo.
    .states = Los Estados que se sumen tendrían que garantizar el derecho a una reparación efectiva. Recuperar lo quitado es una de las formas que nombra el borrador.
    .ask = Si se quitó tierra, casa, empleo, papeles o libertad, podría pedir que se devuelvan. Diga qué se quitó y cuándo, con la mayor exactitud posible.

# Clauses 1.9, 4.2(c).
finding-remedy-compensation = Dinero por lo que se perdió (indemnización)
    .means = Es dinero por las pérdidas y los daños. Puede ser por sueldos perdidos, una cosecha arruinada, una factura médica, o el dolor y la pena.
    .states = Los Estados que se sumen tendrían que garantizar el derecho a una reparación efectiva. El dinero por pérdidas y daños es una de las formas que nombra el borrador.
    .ask = Podría pedir una suma que cubra cada pérdida. Puede ayudar una lista de las pérdidas, con recibos o fotos si los tiene.

# Clauses 1.9, 4.2(c).
finding-remedy-rehabilitation = Atención para recuperarse (rehabilitación)
    .means = Es ayuda para sanar y seguir con su vida. Si el polvo de una mina enfermó a alguien, puede ser atención médica. También alguien con quien hablar, o ayuda para encontrar otro trabajo.
    .states = Los Estados que se sumen tendrían que garantizar el derecho a una reparación efectiva. La atención para recuperarse es una de las formas que nombra el borrador.
    .ask = Podría pedir atención para el cuerpo y la mente, todo el tiempo que haga falta. Podría pedir que la paguen quienes son responsables.

# Clauses 1.9, 4.2(c). "Cessation of abuse" is named in 1.9 as a kind of satisfaction; 4.2(c) says "satisfaction".
# Cessation is the result (it ends); "mandamiento judicial" (injunction) is an order; "medidas cautelares" are urgent steps while a case is being decided.
finding-remedy-cessation = Que el abuso termine (cesación)
    .means = Es que el propio abuso pare. Si una fábrica echa residuos a un río, tendría que dejar de hacerlo. Un tribunal puede ordenarlo, pero una empresa también puede parar por sí misma.
    .states = Los Estados que se sumen tendrían que garantizar el derecho a una reparación efectiva. Que el abuso termine es una de las formas que nombra el borrador. Entra en la “satisfacción” (formas de reparar que no son dinero).
    .ask = Podría pedir una fecha fija para que pare. Podría pedir controles para ver que ha parado.

# Clauses 1.9, 4.2(c). The draft names apologies (as a kind of satisfaction). It does not name the telling of the truth.
finding-remedy-apology = Una disculpa (satisfacción)
    .means = Quienes son responsables pedirían perdón y reconocerían lo que hicieron. Puede ser en privado o en público, por ejemplo, en la radio. Además se puede decir la verdad sobre lo que pasó.
    .states = Los Estados que se sumen tendrían que garantizar el derecho a una reparación efectiva. El borrador nombra las disculpas como una forma, dentro de la “satisfacción” (formas de reparar que no son dinero). No nombra decir la verdad, pero su lista es abierta.
    .ask = Podría pedir una disculpa, y decir quién debe darla, dónde y con qué palabras. También podría pedir que se diga la verdad.

# Clauses 1.9, 4.2(c); related: 8.6. "Sanctions" are named in 1.9 as a kind of satisfaction. 8.6 is about those held liable.
finding-remedy-sanctions = Un castigo legal para quienes son responsables (sanciones)
    .means = Quienes son responsables tendrían que recibir una sanción. Una cadena de tiendas puede tener que pagar una multa. Una mina puede perder su licencia.
    .states = El borrador nombra las sanciones como una forma de reparación, dentro de la “satisfacción” (formas de reparar que no son dinero). Los Estados que se sumen tendrían que asegurar que haya penas u otras sanciones para quienes sean legalmente responsables. Las sanciones tendrían que ser eficaces, proporcionadas a la falta, y disuadir a otros.
    .ask = Podría pedir a la policía, a la fiscalía o a la oficina que da las licencias que lo investigue. Podría preguntar qué sanciones hay.

# Clauses 1.9, 4.2(c).
finding-remedy-non_repetition = Asegurar que no vuelva a pasar (garantías de no repetición)
    .means = Las cosas tendrían que cambiar, para que nadie vuelva a sufrir un daño así. Si una máquina no era segura, se puede arreglar, y enseñar a la gente a usarla.
    .states = Los Estados que se sumen tendrían que garantizar el derecho a una reparación efectiva. Las medidas para que no vuelva a pasar son una de las formas que nombra el borrador.
    .ask = Podría pedir cambios de verdad: reglas nuevas, máquinas más seguras, formación o controles desde fuera. Diga qué tendría que cambiar.

# Clause 4.2(c) only: 1.9 does not name injunctions, but its list is open.
finding-remedy-injunction = Una orden del tribunal para parar o actuar (mandamiento judicial)
    .means = Un tribunal puede ordenar a alguien que haga algo, o que deje de hacerlo. Por ejemplo, que una empresa no tale un bosque. La orden puede ser por un tiempo o para siempre.
    .states = Los Estados que se sumen tendrían que garantizar el derecho a una reparación efectiva. El mandamiento judicial es una de las formas que nombra el borrador.
    .ask = Podría preguntar a un abogado o al tribunal cómo lograr pronto esa orden. Diga qué debe parar o hacerse. Si no puede esperar, diga por qué.

# Clause 4.2(c).
finding-remedy-environmental_remediation = Limpiar la contaminación (remediación ambiental)
    .means = Es dejar otra vez limpios y seguros el suelo, el agua o el aire. Si entraron residuos en un pozo, se podrían retirar, y analizar después el agua.
    .states = Los Estados que se sumen tendrían que garantizar el derecho a una reparación efectiva. Limpiar el medio ambiente es una de las formas que nombra el borrador.
    .ask = Podría pedir una limpieza, y análisis que usted pueda ver. Podría pedir agua segura mientras tanto.

# Clause 4.2(c).
finding-remedy-ecological_restoration = Hacer que vuelva la naturaleza (restauración ecológica)
    .means = Es ayudar a que la naturaleza dañada vuelva a vivir. Si se taló un bosque, se pueden plantar y cuidar árboles. Va más allá de limpiar.
    .states = Los Estados que se sumen tendrían que garantizar el derecho a una reparación efectiva. Hacer que vuelva la naturaleza es una de las formas que nombra el borrador.
    .ask = Podría pedir que vuelvan los árboles, los peces, los ríos o el suelo. Podría pedir que ayude a planearlo gente que conoce el lugar.

# Clause 4.2(c) ("individual or collective reparation"). About what is given, not about how to go to court.
finding-remedy-collective_reparation = Reparación para todo un grupo (reparación colectiva)
    .means = Cuando varias personas sufrieron el daño juntas, la reparación puede ser para todas. Si una aldea perdió su pozo, podría recibir uno nuevo para toda la gente. Se trata de lo que se da, no de cómo ir al tribunal.
    .states = Los Estados que se sumen tendrían que garantizar el derecho a la reparación (reparar el daño). El borrador dice que puede ser para una persona o para un grupo.
    .ask = Podría pedir algo que ayude a todas las personas perjudicadas, como una clínica, una escuela o tierra común. El grupo podría elegir en conjunto qué necesita.


## Rights: what each victim would have under Article 4

# Clause 4.2(a).
finding-right-dignity_and_safety = El derecho a un trato con respeto y a estar a salvo
    .means = Quienes lleven su caso deberían tratarle como a un ser humano. Si cuenta lo que sufrió, nadie debería burlarse ni gritarle. También importan su seguridad, su cuerpo y su mente, y su privacidad.
    .states = Los Estados que se sumen tendrían que asegurar que se trate a las víctimas con humanidad. También con respeto por su dignidad y sus derechos. Tendrían que garantizar su seguridad, su privacidad y su bienestar de cuerpo y mente.
    .ask = Podría pedir un lugar seguro y tranquilo para hablar. Podría pedir que le acompañe alguien de confianza.

# Clauses 4.1, 4.2(b).
finding-right-freedoms = El derecho a vivir, hablar y moverse con libertad
    .means = El borrador protegería todos sus derechos humanos, no solo el derecho a una reparación. Quienes viven cerca de una mina podrían reunirse, asociarse y opinar en paz.
    .states = Los Estados que se sumen tendrían que garantizar el derecho a la vida. También a no sufrir daño en el cuerpo ni en la mente (integridad personal). Tendrían que garantizar la libertad de pensar y hablar, de reunirse en paz, de asociarse y de moverse. También valdrían los demás derechos humanos reconocidos en todo el mundo (internacionalmente).
    .ask = Si alguien intenta impedirle hablar, reunirse o viajar, podría pedir que se protejan estos derechos.

# Clauses 1.9, 4.2(c); related: 2(d). "Recurso efectivo" is the UN's name for "effective remedy".
finding-right-effective_remedy = El derecho a una reparación que funcione (recurso efectivo)
    .means = Una reparación ayuda a reparar el daño. Debería dejarle lo más cerca posible de donde estaría sin el abuso. Si alguien perdió salud y sueldo en el trabajo, puede ser atención y dinero juntos.
    .states = Los Estados que se sumen tendrían que garantizar tres cosas: el acceso a la justicia, que se repare el daño (reparación) y un recurso efectivo. Todo ello tendría que ser justo, adecuado, efectivo, rápido, apropiado, sensible al género y sin discriminación. Sería conforme al borrador y al derecho internacional.
    .ask = Podría pedir más de una forma de reparación a la vez. La lista del borrador es abierta: también podría pedir otras formas.

# Clauses 1.10, 4.2(d).
finding-right-claim = El derecho a presentar una reclamación
    .means = Una reclamación dice qué pasó y pide una reparación. Quien trabajó y no cobró podría presentarla ante un tribunal. También ante un lugar de quejas del Estado que no es un tribunal, como una oficina de trabajo.
    .states = Los Estados que se sumen tendrían que garantizar el derecho a presentar reclamaciones ante sus tribunales. También ante sus lugares de quejas fuera de los tribunales (mecanismos de reclamación extrajudiciales).
    .ask = Podría preguntar en un tribunal o un centro de orientación legal cómo presentarla. Pregunte pronto hasta qué fecha: puede haber plazos.

# Clause 4.2(d). "In appropriate cases" may be read with both "by a representative" and "through class action".
finding-right-representative = El derecho a que alguien actúe por usted (representante)
    .means = No tendría que hacerlo todo por su cuenta. Por ejemplo, un abogado, un sindicato o alguien de su familia podría reclamar por usted.
    .states = Los Estados que se sumen tendrían que garantizar el derecho a presentar reclamaciones. Incluye que las presente alguien que actúe por usted, en los casos apropiados.
    .ask = Podría preguntar quién puede actuar por usted, y qué papel hace falta. Si usted actúa por otra persona, podría preguntar lo mismo.

# Clause 4.2(d) ("in appropriate cases"). The person's right; support.group_action_rules is about the rules of the courts.
finding-right-class_action = El derecho a reclamar en conjunto (demanda colectiva)
    .means = Personas con el mismo tipo de daño podrían presentar una sola reclamación. Por ejemplo, quienes conducen para la misma aplicación podrían compartir un caso. Se trata del derecho mismo, no de las reglas de los tribunales.
    .states = Los Estados que se sumen tendrían que garantizar el derecho a presentar reclamaciones. Incluye las de muchas personas en conjunto (demanda colectiva), en los casos apropiados.
    .ask = Podría preguntar a un abogado si su reclamación puede ir junto con otras. Si es seguro, podría preguntar a otras personas si quieren unirse.

# Clause 4.2(e); related: 5.1. The person's right; support.reprisal_risks is about how agencies work.
finding-right-protection_from_reprisals = El derecho a estar a salvo de amenazas y de castigos por alzar la voz (protección contra represalias)
    .means = Si alguien intenta asustarle, o castigarle por alzar la voz, usted debería tener protección. Puede ser una amenaza, un despido o una demanda para callarle. Se trata del derecho mismo, no de cómo trabajan los organismos.
    .states = Los Estados que se sumen tendrían que proteger a las víctimas frente a quien quiera asustarlas (intimidación) o castigarlas por alzar la voz (represalias). Esto vale antes, durante y después de cualquier caso. También tendrían que proteger a familias, representantes y testigos. Nadie debería interferir de forma ilícita en sus derechos humanos.
    .ask = Podría pedir protección a un tribunal, a la policía o a otra oficina en la que confíe. Un grupo que ayuda a personas en riesgo puede ayudarle a planear lo que es seguro.

# Clauses 4.2(a), 4.2(e) ("unlawful interference against their privacy").
finding-right-privacy = El derecho a una vida privada (privacidad)
    .means = Nadie debería meterse de forma ilícita en su vida privada. Si alguien le vigila en secreto, o una aplicación entrega sus mensajes, de eso trata este derecho.
    .states = Los Estados que se sumen tendrían que garantizar la privacidad de las víctimas. Tendrían que protegerlas de toda injerencia ilícita en ella, antes, durante y después de cualquier caso.
    .ask = Podría pedir que su nombre y dirección no salgan en documentos públicos. Antes de contar su historia, podría preguntar quién la conocerá.

# Clause 4.2(e); related: 5.1.
finding-right-no_revictimisation = El derecho a no sufrir otro daño por el proceso (no revictimización)
    .means = Buscar una reparación no debería hacerle daño otra vez. Por ejemplo, no debería tener que contar su historia una y otra vez, ni sentarse junto a quien hizo el daño.
    .states = Los Estados que se sumen tendrían que proteger a las víctimas frente a un nuevo daño durante un caso (revictimización). Incluye servicios apropiados de protección y apoyo. Estos tendrían que tener en cuenta el género y la edad.
    .ask = Podría pedir contar su historia una sola vez, a alguien con formación para escuchar. Podría pedir pausas, o no ver a quien hizo el daño.

# Clauses 4.2(e), 1.9 ("gender and age responsive").
finding-right-gender_and_age_services = El derecho a ayuda adecuada a su género y edad (servicios de protección y apoyo)
    .means = La ayuda debería ajustarse a quién es usted. Una niña puede preferir hablar con una mujer. Una persona mayor puede necesitar una oficina sin escaleras.
    .states = Los Estados que se sumen tendrían que proteger a las víctimas, también con servicios apropiados de protección y apoyo. Estos tendrían que tener en cuenta el género y la edad. La reparación, también.
    .ask = Podría pedir que le atienda alguien del género con el que se sienta a salvo. Podría pedir servicios para la infancia o para personas mayores.

# Clause 4.2(f) ("held by business enterprises or relevant State agencies"). The right to get facts; support.reliable_information is about guidance from agencies.
finding-right-information = El derecho a recibir información
    .means = Podría obtener datos que tiene una empresa o un organismo estatal, para buscar una reparación. Una aldea podría preguntar qué hay en el humo de una fábrica. Se trata de los datos que tienen, no de consejos.
    .states = Los Estados que se sumen tendrían que garantizar a las víctimas acceso a información. Es la que tienen las empresas, o los tribunales y otros organismos estatales.
    .ask = Podría pedir por escrito a una empresa o a un organismo los datos que necesita: resultados de análisis, permisos o registros de pagos. Hágalo solo si es seguro.

# Clause 4.2(f) ("relevant languages and accessible formats"). About the form the facts come in.
finding-right-accessible_information = El derecho a información que pueda usar (información accesible)
    .means = Los datos solo ayudan si se entienden. Deberían darse en una lengua que usted conozca y de una forma que pueda usar. Puede ser letra grande, lengua de señas o palabras que entienda una niña o un niño.
    .states = Los Estados que se sumen tendrían que garantizar información en las lenguas pertinentes, y en formas que la gente pueda usar (formatos accesibles). Es para personas adultas, niñas y niños por igual, también si tienen una discapacidad.
    .ask = Podría pedir su propia lengua, palabras sencillas, letra grande, sonido o lengua de señas.

# Clause 4.2(f) ("legal aid relevant to pursue effective remedy"); related: 15.7. The person's right; support.legal_aid_throughout is about how agencies work.
finding-right-legal_aid = El derecho a ayuda legal (asistencia jurídica)
    .means = La asistencia jurídica es ayuda de un abogado gratis o por poco dinero. Con ella, alguien que limpia oficinas y no cobró podría reclamar. Se trata del derecho mismo, no de cómo trabajan los organismos.
    .states = Los Estados que se sumen tendrían que garantizar la asistencia jurídica pertinente para buscar una reparación efectiva. También tendrían que crear un fondo internacional que dé a las víctimas ayuda legal y económica.
    .ask = Podría preguntar en un tribunal o un centro de orientación legal cómo obtener asistencia jurídica. Pregunte qué cubre y qué papeles hacen falta.

# Clause 4.2(g).
finding-right-participation = El derecho a participar (participación)
    .means = Su voz contaría de verdad en cómo se repara el daño. Si se van a hacer casas nuevas, quienes vivirán allí podrían ayudar a planearlas.
    .states = Los Estados que se sumen tendrían que garantizar que las víctimas puedan participar plenamente en reparar el daño (reparación). El proceso tendría que ser abierto (transparente) e independiente.
    .ask = Podría pedir estar presente cuando se planee la reparación, ver los papeles y saber quién decide. Podría pedir que quienes deciden no tengan lazos con la empresa.

# Clause 4.2(g); related: 16.4.
finding-right-particular_needs = El derecho a que se tengan en cuenta sus necesidades (necesidades particulares)
    .means = El mismo daño puede afectar a cada persona de forma distinta. Si se pierde un bosque, un pueblo indígena puede perder comida y también un lugar sagrado. La reparación debería tenerlo en cuenta.
    .states = Los Estados que se sumen tendrían que asegurar que la reparación considere cómo afecta el abuso a los distintos grupos. Tendría que responder bien a ello y a sus necesidades. En todo lo que hagan según el borrador, los Estados tendrían que prestar especial atención a las personas con mayor riesgo.
    .ask = Si el daño le afecta a usted o a su grupo de una forma especial, podría decir cómo. Podría decir qué necesita por eso.

# Clause 4.4 ("pending the resolution of a case"); related: 5.4. Urgent steps by the State; an injunction is a form of remedy.
finding-right-precautionary_measures = El derecho a pedir protección urgente (medidas cautelares)
    .means = Mientras se decide un caso, podría pedir al Estado que actúe enseguida. Es para situaciones urgentes, si el abuso está ocurriendo o hay un riesgo grave de abuso. Por ejemplo, el Estado podría parar las obras de una represa, o proteger a alguien bajo amenaza.
    .states = Mientras se decide un caso, los Estados que se sumen tendrían que tomar medidas urgentes (medidas cautelares). Lo harían si la víctima lo pide, o por iniciativa propia. Es para situaciones urgentes con un riesgo grave de abuso, o con un abuso que está ocurriendo.
    .ask = Si es urgente, podría pedir lo que hace falta ahora: un guardia, un lugar seguro o parar las obras. Diga por qué no puede esperar.

# Clause 4.3 ("any higher level of recognition and protection"); related: 14.3. Always shown.
finding-right-higher_protection = Otras leyes pueden protegerle más
    .means = El borrador es un suelo, no un techo. Si la ley laboral de un país da más a quienes trabajan, el borrador no les quitaría nada.
    .states = El borrador dice que no rebajaría ninguna protección mayor del derecho internacional, regional o nacional. No afectaría a leyes y tratados que hacen más por los derechos humanos y la reparación.
    .ask = Podría preguntar a un abogado o en un centro de orientación legal qué leyes le protegen hoy, en su país y su región.


## Support: how States and their agencies would have to work, under Article 7

# Clauses 7.1, 7.2(a); related: 16.4. 7.2(a) stands under "consistent with its domestic legal and administrative systems".
finding-support-specific_obstacles = Ayuda con obstáculos que solo afectan a algunas personas (obstáculos específicos)
    .means = Algunas personas encuentran obstáculos que otras no. Un tribunal puede no tener rampa, ni nadie que hable la lengua de quien ha migrado. Los organismos estatales tendrían que poder ayudar con esos obstáculos.
    .states = Los Estados que se sumen tendrían que dar a sus organismos el poder y la capacidad (competencia) para ayudar a superar obstáculos específicos. Son los que encuentran las mujeres y los grupos en riesgo o excluidos (en situación de vulnerabilidad o marginación). Conforme a sus propios sistemas, los Estados también necesitarían políticas para que sea más fácil llegar a los organismos. Tendrían que considerar las necesidades e intereses de las personas con ese riesgo.
    .ask = Si algo le cierra el paso, podría decírselo al organismo. Podría pedir lo que necesita: una rampa, que le atienda una mujer o alguien que hable su lengua.

# Clauses 7.2, 7.2(b) ("progressively").
finding-support-fewer_obstacles = Menos obstáculos en el camino hacia una reparación
    .means = Los gastos altos, un camino largo o los formularios difíciles pueden impedir una reparación. Alguien que vive de la pesca puede estar a un día a pie del tribunal más cercano. Esos obstáculos tendrían que reducirse, paso a paso.
    .states = Los Estados que se sumen tendrían que reducir obstáculos, paso a paso (“progresivamente”). Son los que alejan a las víctimas de los organismos estatales cuando buscan una reparación efectiva. Puede ser un obstáculo legal, práctico o de otro tipo. Lo harían conforme a sus propios sistemas legales y administrativos.
    .ask = Si algo le impide llegar a un organismo, podría decírselo. Podría preguntar qué puede hacer ahora.

# Clauses 7.2(c), 7.5, 7.5(a). 7.2(c) stands under "consistent with its domestic legal and administrative systems"; 7.5 says "as may be necessary".
finding-support-agencies_that_deliver = Organismos estatales que pueden reparar
    .means = No basta con que una oficina anote una queja. Debería poder reparar el daño, o ayudar a ello. Una oficina de trabajo, por ejemplo, podría ayudar a cobrar sueldos debidos.
    .states = Los Estados que se sumen tendrían que asegurar que sus organismos puedan dar reparaciones efectivas, o contribuir a ellas. Lo harían conforme a sus propios sistemas. Tendrían que adoptar las leyes y otras medidas que hagan falta para que los organismos lo hagan mejor.
    .ask = Si un organismo le rechaza o no hace nada, podría pedir sus razones por escrito. Podría preguntar si puede apelar, y qué otro organismo puede ayudar.

# Clauses 7.3, 7.3(a) ("to the extent applicable to the State agency in question").
finding-support-responsive_procedures = Oficinas y trámites que la gente pueda usar
    .means = Ir a un tribunal o a una oficina debería funcionar para quien lo necesita. Puede ser con formularios cortos, una audiencia cerca de su aldea o una hora en que no trabaje.
    .states = Los Estados que se sumen necesitarían políticas para que los trámites y lugares de un organismo respondan a las necesidades de quienes los usan. Esto vale para los organismos a los que corresponda.
    .ask = Podría pedir ayuda con los formularios, más tiempo, o una audiencia cercana o por teléfono.

# Clause 7.3(a) ("to the extent applicable to the State agency in question"). How agencies work; right.legal_aid is the person's right.
finding-support-legal_aid_throughout = Ayuda legal de principio a fin (asistencia jurídica)
    .means = Se trata de cómo tendrían que trabajar los organismos estatales. La ayuda legal gratis o por poco dinero (asistencia jurídica) debería durar todo el proceso legal. Si una empresa apela, por ejemplo, la ayuda no debería acabar.
    .states = Los Estados que se sumen necesitarían políticas sobre una asistencia jurídica apropiada, adecuada y efectiva en todo el proceso legal. Esto vale para los organismos a los que corresponda.
    .ask = Podría preguntar si la asistencia jurídica cubre cada paso: el primer consejo, la audiencia, una apelación y hacer que se cumpla lo decidido.

# Clause 7.3(b) ("to the extent applicable to the State agency in question"). Guidance given by agencies; right.information is the right to get facts.
finding-support-reliable_information = Información de confianza, de los organismos estatales (información fiable)
    .means = Se trata de cómo los organismos estatales tendrían que orientar a la gente. Deberían decir qué derechos tiene usted, y qué puede hacer cada oficina. Una oficina de trabajo podría tener una hoja sobre sueldos sin pagar, en palabras sencillas.
    .states = Los Estados que se sumen necesitarían políticas para que las víctimas, y quienes actúan por ellas, obtengan fácilmente información de confianza. Sería en las lenguas pertinentes, y en formas que puedan usar personas adultas, niñas y niños, también con discapacidad. Abarcaría sus derechos, lo que los organismos estatales pueden hacer por ellas, y apoyo para participar. Esto vale para los organismos a los que corresponda.
    .ask = Podría preguntar: ¿Qué derechos tengo? ¿Qué puede hacer su oficina, y qué no? ¿Quién más puede ayudarme?

# Clause 7.3(b) ("the status of their claims"; "to the extent applicable to the State agency in question").
finding-support-claim_status = Noticias de cómo va una reclamación (estado de las reclamaciones)
    .means = Una vez presentada una reclamación, usted debería poder saber cómo va. Si alguien que trabaja en una mina pide dinero por una enfermedad, la oficina debería decir qué se ha hecho y qué viene después.
    .states = Los Estados que se sumen necesitarían políticas para que las víctimas, y quienes actúan por ellas, sepan fácilmente cómo van sus reclamaciones. Las noticias tendrían que ser fiables. Esto vale para los organismos a los que corresponda.
    .ask = Podría pedir un número de expediente, el nombre de alguien a quien llamar y la próxima fecha.

# Clause 7.3(b), last part ("facilitating requests for disclosure of relevant information"). Help with asking; support.evidence_disclosure is about evidence in a case.
finding-support-disclosure_requests = Ayuda para pedir datos sobre una empresa (solicitudes de divulgación)
    .means = Es difícil conseguir datos de una empresa sin ayuda. Los organismos estatales deberían hacer más fácil pedirlos. Podrían ayudar a una aldea a preguntar de quién es una mina, o quién compra su oro.
    .states = Los Estados que se sumen necesitarían políticas sobre apoyo para que las víctimas participen. Incluye hacer más fácil pedir datos pertinentes sobre actividades empresariales o relaciones comerciales vinculadas al abuso. Esto vale para los organismos a los que corresponda.
    .ask = Podría pedir a un organismo que le ayude a pedir datos: de quién es la empresa, quién la dirige o quién la paga.

# Clause 7.3(c) ("to the extent applicable to the State agency in question").
finding-support-power_imbalance = Cuando la empresa es mucho más fuerte (desequilibrio de poder)
    .means = Una gran empresa puede tener un equipo de abogados. Quien cultiva la tierra puede no tener ninguno. Los organismos estatales tendrían que pensar cómo afecta eso a la posibilidad de una reparación.
    .states = Los Estados que se sumen necesitarían políticas sobre lo que significa, para lograr una reparación, el poder desigual entre víctimas y empresas. Esto vale para los organismos a los que corresponda.
    .ask = Podría preguntar al organismo cómo mantiene un trato justo. Podría pedir el mismo tiempo para hablar, y una ayuda tan buena como la de la otra parte.

# Clauses 7.3(d), 7.4(c) ("to the extent applicable to the State agency in question", 7.4 also "and necessary to address the obstacle"); related: 5.1. How agencies work; right.protection_from_reprisals is the person's right.
finding-support-reprisal_risks = Organismos estatales que cuidan a quien alza la voz (contra las represalias)
    .means = Se trata de cómo tendrían que trabajar los organismos estatales. Deberían considerar el riesgo de que se castigue a la gente por alzar la voz. Si alguien puede perder su empleo por quejarse, una multa fuerte puede frenar a quien manda.
    .states = Los Estados que se sumen necesitarían políticas sobre el riesgo de castigos a víctimas y otras personas por alzar la voz (represalias). También tendrían que asegurar que se disuada eficazmente de tales actos (disuasión). Ambas cosas valen para los organismos a los que corresponda. La segunda, además, en lo que sea necesario para superar el obstáculo.
    .ask = Podría preguntar al organismo qué hace para mantener a salvo a la gente. Podría pedirle que no dé su nombre a la empresa.

# Clauses 7.4, 7.4(a) ("for instance"; "to the extent applicable to the State agency in question and necessary to address the obstacle in question"); related: 15.7. Money for the costs in general.
finding-support-financial_assistance = Ayuda para pagar los gastos (asistencia financiera)
    .means = Buscar una reparación cuesta dinero: abogados, papeles y viajes. La asistencia financiera es dinero para ayudarle con eso. Podría pagar el autobús al tribunal, por ejemplo.
    .states = Los Estados que se sumen tendrían que reducir los gastos de las víctimas, por ejemplo, con asistencia financiera. Esto vale para los organismos a los que corresponda, en lo que sea necesario para superar el obstáculo. También tendrían que crear un fondo internacional que dé a las víctimas ayuda legal y económica.
    .ask = Podría preguntar si hay un fondo para gastos como viajes, copias o informes de expertos.

# Clause 7.4(a) ("waiving court fees in appropriate cases"). The fee one pays to the court.
finding-support-fee_waiver = No tener que pagar las tasas del tribunal (exención de tasas)
    .means = Los tribunales a menudo cobran una tasa antes de estudiar un caso. Con una exención, no tiene que pagarla. Así, quien vende en la calle y gana poco podría reclamar.
    .states = Los Estados que se sumen tendrían que reducir los gastos de las víctimas. Por ejemplo, no cobrando las tasas del tribunal en los casos apropiados. Esto vale para los organismos a los que corresponda, en lo que sea necesario para superar el obstáculo.
    .ask = Podría preguntar al tribunal cómo pedir la exención. Puede que tenga que mostrar cuánto gana.

# Clause 7.4(a) ("exceptions to claimants in civil litigation from obligations to pay the costs of other parties ... in recognition of the public interest involved"). What the other side spent.
finding-support-cost_protection = No tener que pagar los gastos de la otra parte (protección frente a costas)
    .means = En algunos países, quien pierde un caso paga lo que la otra parte gastó en abogados. Eso puede asustar. Quienes demandan por un río sucio que usa mucha gente podrían quedar libres de ello.
    .states = Los Estados que se sumen tendrían que reducir los gastos de las víctimas. Por ejemplo, podrían librar a quien demanda en un caso civil de pagar al final los gastos de la otra parte. La razón sería el interés público del caso. Esto vale para los organismos a los que corresponda, en lo que sea necesario para superar el obstáculo.
    .ask = Antes de demandar, podría preguntar a un abogado si podría tener que pagar a la otra parte. Podría preguntar cómo quedar libre de ello.

# Clause 7.4(b) (agencies that enforce "the measures referred to in Article 6": prevention); related: 6.3 ("in accordance with its legal system").
finding-support-agency_means = Apoyo a los organismos que controlan a las empresas
    .means = Si quien inspecciona no tiene vehículo, no puede controlar una mina lejana. Los organismos estatales que hacen que las empresas cumplan las reglas tendrían que recibir apoyo.
    .states = Los Estados que se sumen tendrían que apoyar a los organismos que hacen cumplir las medidas del borrador para prevenir abusos. Esto vale para los organismos a los que corresponda, en lo que sea necesario para superar el obstáculo. Conforme a su sistema legal, las autoridades que previenen abusos también tendrían que ser lo bastante independientes para trabajar bien, sin influencias indebidas.
    .ask = Si un organismo dice que no puede actuar, podría preguntar qué le falta, y pedir la respuesta por escrito. Podría llevarla a alguien del parlamento o a la defensoría del pueblo.

# Clause 7.4(d) ("when appropriate and as applicable"); related: 8.5 ("consistent with its domestic legal and administrative systems").
finding-support-burden_of_proof = Que sea más fácil probar lo que pasó (carga de la prueba)
    .means = La “carga de la prueba” dice quién tiene que probar qué. A menudo le toca a quien reclama. Podría cambiarse, de modo que una fábrica tenga que probar que su humo era seguro.
    .states = Cuando sea apropiado y según proceda, los Estados que se sumen tendrían que tomar medidas para que sea más fácil presentar pruebas. Un ejemplo es pasar la carga de la prueba a la otra parte (inversión). Otro es ponerla en quien mejor pueda probar un punto (carga dinámica). Esto vale para los organismos a los que corresponda, en lo que sea necesario para superar el obstáculo.
    .ask = Podría preguntar a un abogado si el tribunal puede hacer que sea la empresa quien tenga que probar. Diga qué datos tiene solo la empresa.

# Clause 7.4(e) ("to the extent applicable to the State agency in question and necessary to address the obstacle in question").
finding-support-evidence_disclosure = Que se entreguen las pruebas (divulgación de pruebas)
    .means = A menudo la empresa tiene los papeles que muestran lo que pasó. En un caso, esas pruebas deberían entregarse, de forma justa y a tiempo. Puede ser el registro de seguridad de una fábrica, o los datos de una aplicación.
    .states = Los Estados que se sumen tendrían que asegurar que las pruebas se entreguen de forma justa y a tiempo. Se trata de las pruebas pertinentes para un caso judicial o para hacer cumplir la ley. Esto vale para los organismos a los que corresponda, en lo que sea necesario para superar el obstáculo.
    .ask = Podría hacer una lista de los papeles que cree que tiene la empresa. Podría pedir al tribunal que ordene entregarlos.

# Clause 7.4(f) ("the possibility of group actions"; "to the extent applicable to the State agency in question and necessary to address the obstacle in question"). The rules of the courts; right.class_action is the person's right.
finding-support-group_action_rules = Reglas de los tribunales que permitan casos de grupo (acciones de grupo)
    .means = Se trata de las reglas de los tribunales. Si solo dejan demandar persona por persona, el derecho a reclamar en conjunto es difícil de usar. Las reglas tendrían que hacer posibles los casos de grupo.
    .states = Los Estados que se sumen tendrían que asegurar que sus reglas para los casos civiles hagan posibles las acciones de grupo. Es para casos sobre presuntos abusos contra los derechos humanos. Esto vale para los organismos a los que corresponda, en lo que sea necesario para superar el obstáculo.
    .ask = Podría preguntar si las reglas del tribunal permiten casos de grupo. Si no, usted o un grupo de apoyo podría pedir al parlamento que las cambie.

# Clause 7.5(b) ("meaningfully consulted"; 7.5 "as may be necessary").
finding-support-consultation_on_remedy = Que le pregunten cómo debe ser la reparación (consulta)
    .means = Cuando se planea y se cumple una reparación, los organismos estatales deberían preguntar a las personas perjudicadas, y escuchar de verdad. Si incluye un pozo nuevo, deberían preguntar dónde ponerlo.
    .states = Los Estados que se sumen tendrían que asegurar que los organismos estatales consulten a las víctimas de manera significativa. Se trata de cómo se diseñan y cómo se dan las reparaciones. Los Estados tendrían que adoptar las leyes y otras medidas que hagan falta para ello.
    .ask = Podría pedir una reunión antes de que se decida, en su propia lengua. Podría preguntar cómo se usaron sus opiniones.

# Clause 7.5(c) (7.5 "as may be necessary").
finding-support-monitoring = Comprobar que la reparación se cumple (supervisión)
    .means = No basta con una reparación en el papel. Los organismos estatales deberían comprobar que la empresa hace lo que se decidió. Si tenía que pagar y no paga, deberían poder intervenir.
    .states = Los organismos estatales tendrían que poder comprobar cómo cumple una empresa las reparaciones por abusos contra los derechos humanos. Tendrían que poder tomar medidas apropiadas si no cumple. Los Estados que se sumen tendrían que adoptar las leyes y otras medidas que hagan falta para ello.
    .ask = Si aún falta algo, podría decírselo al organismo. Podría pedirle que lo compruebe, y que haga que la empresa cumpla lo decidido.


## Protection of people who need not be victims themselves: Article 5

# Related: 5.1 (witnesses), 5.2 (people, groups and organisations that promote and defend human rights and the environment).
finding-protection-defender_or_witness = Protección para personas defensoras y testigos
    .means = No hace falta que usted haya sufrido un daño para recibir protección. Esto es para alguien del barrio que vio lo que pasó. También para quien defiende a otras personas o el medio ambiente, como alguien de un sindicato o de la prensa.
    .states = Los Estados que se sumen tendrían que proteger a los testigos. Nadie debería interferir de forma ilícita en sus derechos humanos, tampoco antes, durante o después de un caso. Los Estados también tendrían que garantizar un entorno seguro a quienes defienden los derechos humanos y el medio ambiente. Las medidas para ello tendrían que ser adecuadas y efectivas. Las personas defensoras deberían vivir sin amenazas, intimidación, violencia, inseguridad, acoso ni castigos por alzar la voz (represalias).
    .ask = Podría pedir protección a una oficina en la que confíe, o a un grupo que protege a personas defensoras. Podría pedir que su nombre quede en secreto.

# Related: 5.1 ("victims, their representatives, families, and witnesses").
finding-protection-family_and_representative = Protección para familias y para quienes actúan por otras personas
    .means = Quienes acompañan a alguien también pueden estar en peligro. Una hermana que busca la verdad, o un abogado que presenta la reclamación, también tendrían que recibir protección.
    .states = Los Estados que se sumen tendrían que proteger a las familias de las víctimas, y a quienes actúan por ellas. Nadie debería interferir de forma ilícita en sus derechos humanos, tampoco antes, durante o después de un caso. El caso no debería causarles otro daño (revictimización).
    .ask = Podría pedir protección para usted, no solo para la persona perjudicada. Podría pedir que su nombre y dirección no salgan en documentos públicos.
