### The draft in plain words: our own summing-up of each clause of Articles 1, 4 and 7, and of the clauses of other
### Articles that a finding points to. Shown next to the draft's own words (in English), which alone are official.
###
### Each one says what the clause says, whole and no more. The draft's own terms stand in quotation marks or brackets,
### in the UN's Spanish. clause-<id>, related-<id>: 4.2(a) is clause-4-2-a. article-<n>: the Article's title.
###
### Words that stay the same throughout:
###   daño a los derechos humanos  "adverse human rights impact" (clause 1.2; UN: "consecuencias negativas")
###   abuso                        "human rights abuse" (clause 1.3)
###   organismo público            "relevant State agencies" (clause 1.10)
###   castigos por alzar la voz    "reprisals" (represalias);  relación comercial: "business relationship" (clause 1.6)

## Article 1

article-1 = Qué significan las palabras (Definiciones)

clause-1-1 = “Víctima” es toda persona o grupo que sufrió un abuso contra los derechos humanos en el contexto de actividades empresariales. No importa cuál sea su nacionalidad ni dónde tenga su domicilio. La palabra también puede incluir a la familia inmediata de quien sufrió el daño directamente. También puede incluir a quienes dependen de esa persona. No hace falta que se haya identificado, detenido, llevado a juicio o condenado a quien lo hizo.

clause-1-2 = “Consecuencias negativas sobre los derechos humanos” quiere decir daño a los derechos humanos. El daño hace que una persona pueda disfrutar menos, o ya no pueda disfrutar, de un derecho humano. Tiene que ser un derecho reconocido en todo el mundo (internacionalmente).

clause-1-3 = Un “abuso contra los derechos humanos” es algo que se hace, o que no se hace (acción u omisión). Ocurre en relación con actividades empresariales. Tiene como resultado un daño a los derechos humanos.

clause-1-4 = “Actividades empresariales” son cualquier actividad económica o de otro tipo de una persona o una organización (persona jurídica). Fabricar, producir, transportar, distribuir, promocionar y vender bienes y servicios son algunas de ellas. Cuenta lo que hacen las empresas del Estado, los bancos y otras entidades financieras, y los fondos de inversión. También lo que hacen las empresas que cruzan fronteras, otras empresas, las empresas conjuntas y cualquier otra relación comercial. También cuenta lo que se hace en línea.

# Opening words of 1.5(a) to (c).
clause-1-5 = Las actividades empresariales cruzan fronteras (“carácter transnacional”) si se da uno de los puntos de abajo. Basta con uno.

clause-1-5-a = Una actividad cruza fronteras si se hace en más de un país, o territorio con sus propias leyes (jurisdicción).

clause-1-5-b = Una actividad cruza fronteras si se hace en un país, pero una parte significativa del trabajo se hace en otro país o territorio. Se hace allí a través de cualquier relación comercial. El trabajo puede ser preparar, planear, dirigir, controlar, diseñar, procesar, fabricar, almacenar o distribuir.

clause-1-5-c = Una actividad cruza fronteras si se hace en un país, pero tiene un efecto significativo en otro país o territorio.

# "As provided under the domestic law of the State" limits the definition. "Beneficial proprietorship": owning in fact, though not in name.
clause-1-6 = “Relación comercial” es cualquier vínculo entre personas u organizaciones para hacer negocios. El Estado puede ser una de ellas. El vínculo puede ser a través de empresas del mismo grupo (empresas afiliadas, filiales). También de agentes, proveedores, sociedades o empresas conjuntas. También por ser dueño de hecho pero no de nombre (propiedad efectiva). Cuenta además cualquier otra estructura o vínculo, en toda la cadena de valor y en línea. Todo ello hasta donde lo diga la ley del propio país.

clause-1-7 = Una “organización de integración regional” es una organización creada por Estados de una región. Los Estados le han cedido algunos de sus poderes. Son poderes en asuntos de los que trata el borrador. Al sumarse, tendría que declarar hasta dónde llegan sus poderes. Después tendría que comunicar todo cambio importante al depositario del tratado. Lo que el borrador dice de los “Estados partes” también se le aplicaría, hasta donde lleguen sus poderes.

# Opening words of 1.8(a) to (d).
clause-1-8 = La “diligencia debida en materia de derechos humanos” es cómo una empresa detecta, previene y reduce su daño a los derechos humanos. También es cómo rinde cuentas de lo que hace al respecto. Puede ser más o menos compleja. Depende del tamaño de la empresa y del riesgo de daños graves. También depende de la naturaleza y el contexto del trabajo. Pero siempre tendría las cuatro partes de abajo.

clause-1-8-a = La empresa detecta y evalúa todo daño a los derechos humanos en el que pueda tener parte. Puede ser por su propio trabajo o por sus relaciones comerciales.

clause-1-8-b = La empresa toma medidas apropiadas para prevenir y reducir ese daño.

clause-1-8-c = La empresa comprueba si esas medidas funcionan bien.

clause-1-8-d = La empresa informa de cómo trata ese daño. Lo hace de forma regular y accesible. Informa a todas las partes interesadas. Sobre todo, a las personas afectadas o que puedan serlo.

# "Reparación" here renders "remedy"; "recurso efectivo" is the UN's Spanish for "effective remedy" (ICCPR 2.3).
clause-1-9 = “Reparación” (en inglés, “remedy”) es llevar a una víctima a la situación en que estaría sin el abuso, o lo más cerca posible según las circunstancias. Un “recurso efectivo” supone reparaciones adecuadas, efectivas y rápidas. Tiene en cuenta el género y la edad. Puede usar formas diversas. Algunas son devolver lo quitado (restitución), dinero (indemnización) y atención (rehabilitación). Otras son medidas para que no vuelva a pasar (garantías de no repetición). Otra es la “satisfacción”. Puede ser el fin del abuso, disculpas o sanciones, por ejemplo.

clause-1-10 = “Organismos estatales pertinentes” son tribunales, autoridades y otros servicios del Estado. Son los que supervisan o hacen cumplir las medidas del borrador frente a los abusos. Pueden ser tribunales, la policía u otros que hacen cumplir la ley. Pueden ser autoridades que regulan o supervisan. También otros órganos del Estado que no son tribunales (“mecanismos extrajudiciales”).

## Article 4

article-4 = Los derechos de quienes sufrieron un daño (Derechos de las víctimas)

clause-4-1 = Las víctimas de abusos contra los derechos humanos en el contexto de actividades empresariales disfrutarían de todos los derechos humanos y libertades fundamentales. Son los reconocidos en todo el mundo (internacionalmente).

# Opening words of 4.2(a) to (g); "without prejudice to Article 4.1".
clause-4-2 = Los puntos de abajo dicen qué tendrían las víctimas. No quitan nada a sus demás derechos humanos.

clause-4-2-a = Habría que tratar a las víctimas con humanidad. Quienes las atienden tendrían que respetar su dignidad y sus derechos humanos. Habría que garantizar su seguridad. También su bienestar de cuerpo y mente, y su privacidad.

clause-4-2-b = Se garantizaría a las víctimas el derecho a la vida, y a no sufrir daño en el cuerpo ni en la mente (integridad personal). También la libertad de pensar y hablar, de reunirse en paz, de asociarse y de moverse.

clause-4-2-c = Se garantizaría a las víctimas el derecho a buscar justicia (acceso a la justicia), a la reparación y a un recurso efectivo. La reparación puede ser para una persona o para un grupo. Todo tendría que ser justo, adecuado, efectivo, rápido y apropiado. Tendría que ser sensible al género y sin discriminación. Sería conforme al borrador y al derecho internacional. Algunas formas son devolver lo quitado, dinero, atención, reparación y “satisfacción” (formas de reparar que no son dinero). Otras son medidas para que no vuelva a pasar, órdenes de un tribunal (mandamientos judiciales), limpiar el medio ambiente y recuperar la naturaleza.

clause-4-2-d = Se garantizaría a las víctimas el derecho a presentar reclamaciones en los Estados que se sumen al tratado. Podrían acudir a un tribunal, o a una oficina de quejas que no es un tribunal. Alguien podría actuar por ellas, o muchas personas podrían reclamar en conjunto (demanda colectiva), en los casos apropiados.

clause-4-2-e = Antes, durante y después de cualquier caso, se protegería a las víctimas. Nadie debería interferir de forma ilícita en su privacidad. Nadie debería asustarlas (intimidación) ni castigarlas por alzar la voz (represalias). Un caso en el que buscan una reparación no debería causarles otro daño (revictimización). Habría servicios apropiados para protegerlas y apoyarlas. Tendrían en cuenta el género y la edad.

clause-4-2-f = Se garantizaría a las víctimas acceso a la información que tienen las empresas o los organismos públicos. Se daría en los idiomas pertinentes, y en formas que puedan usar personas adultas, niñas y niños, incluidas las personas con discapacidad. Se garantizaría además a las víctimas ayuda de un abogado o una abogada (asistencia jurídica). Es la ayuda pertinente para buscar una reparación efectiva.

clause-4-2-g = Se garantizaría a las víctimas participar plenamente en el proceso de reparación. Tendría que ser abierto e independiente. Tendría que considerar cómo los abusos afectan de forma distinta a ciertos grupos. Tendría que responder bien a ello y a sus necesidades particulares.

clause-4-3 = Otras leyes pueden dar más protección a los derechos humanos. Puede ser derecho del país, de la región o del mundo (internacional). Nada de lo dicho aquí la rebajaría. Esto vale para las víctimas y para otras personas.

clause-4-4 = Las víctimas tendrían derecho a pedir a los Estados medidas urgentes (medidas cautelares) mientras se resuelve un caso. Es para situaciones urgentes. Tiene que haber un riesgo grave de abuso, o un abuso que está ocurriendo.

## Article 7

article-7 = Cómo lograr una reparación (Acceso a la reparación)

clause-7-1 = Los Estados tendrían que dar a sus organismos el poder y la capacidad (competencia) necesarios para dos cosas. Una es que las víctimas tengan acceso a la justicia, y a una reparación adecuada, oportuna y efectiva. La otra es superar obstáculos específicos en el camino. Los encuentran las mujeres, y los grupos en riesgo o excluidos (en situación de vulnerabilidad o marginación).

# Opening words of 7.2(a) to (c).
clause-7-2 = Los puntos de abajo dicen qué tendrían que hacer los Estados. Lo harían conforme a sus propios sistemas legales y administrativos.

clause-7-2-a = Los Estados tendrían que hacer más fácil llegar a los organismos públicos. Tendrían que crear y aplicar políticas eficaces para ello. Son para las víctimas y para quienes actúan por ellas. Algunas víctimas pueden estar en riesgo o excluidas (vulnerables o marginadas). Las políticas tendrían que considerar sus necesidades e intereses.

clause-7-2-b = Algunas cosas alejan a las víctimas de los organismos públicos cuando buscan una reparación efectiva. Pueden ser obstáculos legales, prácticos u otros pertinentes. Puede ser uno solo, o varios a la vez. Los Estados tendrían que reducirlos paso a paso (“progresivamente”).

clause-7-2-c = Los Estados tendrían que asegurar que los organismos públicos puedan dar reparaciones efectivas, o contribuir a ellas.

# Opening words of 7.3(a) to (d).
clause-7-3 = Los Estados necesitarían políticas para que sea más fácil llegar a los organismos públicos. Los puntos de abajo dicen de qué tendrían que tratar. Cada uno se aplica a cada organismo en la medida en que le corresponda.

clause-7-3-a = Los trámites y lugares de un organismo tendrían que responder a las necesidades de las personas para quienes existen. Incluye la asistencia jurídica (ayuda de un abogado) en todo el proceso legal. Tendría que ser apropiada, adecuada y efectiva.

clause-7-3-b = Las víctimas, y quienes actúan por ellas, deberían tener información fácil de obtener, de fuentes de confianza. Debería darse en los idiomas pertinentes. Debería darse en formas que puedan usar personas adultas, niñas y niños, incluidas las personas con discapacidad. Debería decirles sus derechos humanos y en qué punto están sus reclamaciones. Debería decir qué hacen y pueden hacer los organismos públicos para ayudarlas a lograr una reparación efectiva. Las víctimas también deberían tener apoyo apropiado para participar de forma efectiva en todo proceso pertinente. Una parte es ayuda para pedir datos pertinentes sobre actividades empresariales o relaciones comerciales vinculadas a un abuso.

clause-7-3-c = Una empresa puede tener más poder que sus víctimas. Las políticas tendrían que tratar lo que eso significa para lograr una reparación.

clause-7-3-d = Las víctimas y otras personas pueden correr el riesgo de castigos por alzar la voz (represalias). Las políticas tendrían que tratar esos riesgos.

# Opening words of 7.4(a) to (f).
clause-7-4 = Los Estados tendrían que tomar medidas para reducir los obstáculos. Los puntos de abajo dicen qué tendrían que incluir. Cada uno se aplica a cada organismo en la medida en que le corresponda, y en lo que sea necesario para superar el obstáculo.

clause-7-4-a = Los Estados tendrían que hacer que a las víctimas les cueste menos buscar una reparación. Una forma es ayudarlas con dinero. Otra es no cobrar las tasas judiciales en los casos apropiados. Una tercera es para quien demanda en un caso civil. Podría no tener que pagar al final los gastos de la otra parte, por el interés público del caso.

clause-7-4-b = Los Estados tendrían que dar apoyo a los organismos públicos que hacen cumplir las medidas del borrador para prevenir abusos.

clause-7-4-c = Algunos actos pueden equivaler a castigar a víctimas y otras personas por alzar la voz (represalias). Los Estados tendrían que asegurar que se disuada eficazmente de tales actos.

clause-7-4-d = Los Estados tendrían que hacer más fácil presentar pruebas, cuando sea apropiado y según proceda. Una forma es pasar a la otra parte el deber de probar (inversión de la carga de la prueba). O puede ponerse en quien mejor pueda probar un punto (carga dinámica de la prueba).

clause-7-4-e = Algunas pruebas son pertinentes para un caso judicial o para hacer cumplir la ley. Los Estados tendrían que asegurar que se entreguen (divulgación), de forma justa y a tiempo.

clause-7-4-f = Los Estados tendrían que asegurar que las reglas para los casos civiles hagan posibles las acciones de grupo (muchas personas en un caso). Es para casos sobre presuntos abusos contra los derechos humanos.

# Opening words of 7.5(a) to (c).
clause-7-5 = Los organismos públicos deberían poder dar reparaciones, o contribuir a ellas. Los Estados tendrían que adoptar leyes y otras medidas para ello, según haga falta. Los puntos de abajo dicen para qué.

clause-7-5-a = Los Estados tendrían que hacer que los organismos públicos sean más capaces de dar reparaciones efectivas, o de contribuir a ellas.

clause-7-5-b = Los Estados tendrían que asegurar que los organismos públicos consulten a las víctimas de manera significativa. Se trata de cómo se diseñan y cómo se dan las reparaciones.

clause-7-5-c = Los organismos públicos deberían poder comprobar cómo cumple una empresa las reparaciones por abusos contra los derechos humanos. Si no cumple, deberían poder tomar medidas apropiadas para corregirlo.

## Clauses of other Articles, in the order of the draft: those that findings or parts of the definition point to, and those that only

## the chapter "Also in the draft" tells (14.5, 15.4, 16.3, 20.1, 22.1, 23). "States" are those that join. Each one says "would".

related-2-d = Un fin del borrador es que las víctimas tengan acceso a la justicia y a una reparación. La justicia debería tener en cuenta el género, cuidar de la infancia y poner en el centro a las víctimas. La reparación debería ser efectiva, adecuada y oportuna.

related-3-1 = El borrador se aplicaría a todas las actividades empresariales. No importa si cruzan fronteras o no.

related-3-2 = Los Estados pondrían a las empresas deberes de prevención. Su ley puede pedir cosas distintas a cada empresa. Miraría su tamaño, su sector y su contexto, o la gravedad del daño. No puede discriminar. Así, una empresa pequeña podría tener que hacer menos.

related-3-3 = El borrador abarcaría todos los derechos humanos reconocidos en todo el mundo (internacionalmente) y que obligan a los Estados que se sumen al tratado.

related-5-1 = Los Estados tendrían que proteger a las víctimas, a sus familias, a quienes actúan por ellas y a los testigos. Nadie debería interferir de forma ilícita en sus derechos humanos, tampoco antes, durante ni después de un caso. El caso no debería causarles otro daño (revictimización).

related-5-2 = Los Estados tendrían que tomar medidas para quienes defienden los derechos humanos y el medio ambiente. Puede ser una persona, un grupo o una organización. Las medidas tendrían que ser adecuadas y efectivas. Son para garantizar un entorno seguro y propicio. Las personas defensoras deberían vivir sin amenazas, intimidación ni violencia. Deberían vivir sin inseguridad, acoso ni castigos por alzar la voz.

related-5-3 = Los Estados tendrían que investigar los abusos de forma eficaz, rápida, exhaustiva e imparcial. Cuando proceda, tendrían que actuar contra quienes son responsables. Lo harían conforme a su propio derecho y al internacional.

related-5-4 = Mientras se resuelve un caso, los Estados tendrían que tomar medidas urgentes de protección (medidas cautelares). Lo harían por iniciativa propia, o si la víctima lo pide. Es para situaciones urgentes. Tiene que haber un riesgo grave de abuso, o un abuso que está ocurriendo.

related-6-2 = Los Estados tendrían que hacer leyes apropiadas y tomar otras medidas. Servirían para que las empresas no cometan abusos y respeten los derechos humanos. Se ayudaría a personas y grupos, como sindicatos y pueblos indígenas, a participar de verdad en ello.

related-6-3 = Algunas autoridades tienen la tarea de prevenir abusos. Tendrían que ser lo bastante independientes para hacerlo bien, y sin influencias indebidas. Todo ello conforme al sistema legal del país.

# 6.4(a) to (f). "As may be needed" stands over all of them.
related-6-4 = Los Estados tendrían que hacer obligatoria por ley la “diligencia debida en materia de derechos humanos”. Una empresa tendría que detectar, prevenir y reducir su daño a los derechos humanos, y rendir cuentas de lo que hace. Otras medidas, según haga falta, tendrían que asegurar algunos puntos. Antes de su trabajo y durante él, la empresa examina con regularidad sus efectos en los derechos humanos y lo publica (evaluaciones de impacto). Tiene en cuenta el género y la edad, y los riesgos y daños para mujeres y niñas. Tiene en cuenta las necesidades de las personas con mayor riesgo. Consulta de manera significativa a los grupos que pueden verse afectados y a otras partes interesadas. Protege la seguridad de quienes pueden sufrir castigos por alzar la voz: personas defensoras, periodistas, trabajadoras, pueblos indígenas y otras. “En la medida en que haya trato con pueblos indígenas”, sigue las normas del mundo sobre consentimiento libre, previo e informado. Es un consentimiento dado con libertad, antes de empezar y con los datos.

related-6-5 = Una empresa puede controlar, dirigir o supervisar a otros, como guardias (terceros). Los Estados tendrían que asegurar que tome medidas apropiadas para que estos no abusen de los derechos humanos. En los casos apropiados, sería un deber por ley.

related-8-1 = Los Estados tendrían que tomar las medidas necesarias para que personas y empresas puedan ser legalmente responsables de abusos. Vale para las empresas en su territorio o bajo su control. Vale para su propio trabajo y sus relaciones comerciales, también a través de fronteras.

related-8-2 = Quienes sean legalmente responsables responderían por la vía penal, civil o administrativa, según el caso. Tendría que atender a la reparación que necesitan las víctimas, y ser proporcional a la gravedad del abuso. Los Estados lo harían conforme a sus propios principios y sistemas legales.

related-8-3 = Hay quien planea un abuso con otros. Hay quien ayuda en él, lo facilita o da consejo sobre él. También tendrían que ser legalmente responsables, dentro de los principios legales del propio Estado.

related-8-4 = Una empresa podría ser responsable aunque ninguna persona concreta lo sea. Un caso penal no dependería de uno civil, ni al revés. Quienes ayudaron podrían ser responsables aunque no lo sea quien lo hizo. Los Estados lo harían conforme a sus propios sistemas.

related-8-5 = Los Estados tendrían que cuidar que el deber de probar se reparta de forma apropiada. Es para casos ante tribunales y autoridades. Habría que mirar qué parte tiene más datos y medios. Los Estados lo harían conforme a sus propios sistemas, según convenga a las circunstancias.

related-8-6 = Quienes sean legalmente responsables tendrían que recibir penas u otras sanciones. Tendrían que ser eficaces, proporcionadas a la falta, y disuadir a otros.

related-9-1 = Los Estados tendrían que dejar que sus tribunales vean los abusos que ocurrieron allí, o cuyo daño se sintió allí. Basta con una parte. Lo mismo si la empresa que lo hizo tiene allí su sede, o si una persona que lo hizo vive allí o tiene su nacionalidad. Una víctima también podría abrir un caso civil en el Estado de su nacionalidad o donde vive.

related-9-2 = Se consideraría que una empresa tiene su sede en cada lugar donde se dé uno de estos puntos. Está registrada allí. Tiene allí sus principales bienes o su trabajo. Se dirige desde allí. O hace allí su negocio principal.

related-9-3 = Un tribunal puede querer parar un caso porque otro país parece más adecuado. En eso tendría que respetar los derechos de las víctimas. Lo mismo cuando tribunales de dos Estados se ocupan de un mismo abuso. Los Estados lo harían conforme a sus propios sistemas.

# Only "human rights abuses which constitute the most serious crimes of concern to the international community as a whole".
related-10-1 = Algunos abusos son los crímenes más graves para todo el mundo, como crímenes de guerra, crímenes de lesa humanidad o genocidio. Para ellos no habría plazo para abrir un caso.

related-10-2 = Los demás plazos tendrían que ajustarse a la gravedad del abuso y respetar los derechos de las víctimas. No deberían ser demasiado estrictos. Cuenta dónde ocurrió o se sintió, y cuánto se tarda en descubrir el daño.

related-11-2 = Algunos puntos de un caso son de fondo, no de trámite. Cuando el borrador no los resuelve, se podría usar la ley de otro Estado. Tendría que pedirlo la víctima. Puede ser el Estado donde ocurrió o tuvo efectos, o donde tiene su sede quien se dice que lo hizo. El borrador dice “puede”, así que lo deja abierto.

related-12-1 = Los Estados tendrían que darse toda la ayuda posible en casos judiciales y de otro tipo. Son casos sobre prevención, reparación y responsabilidad. Una parte es acelerar lo que piden particulares en casos civiles. Pueden pedir que se entreguen papeles en otro país, o que se reúnan allí pruebas.

related-13-2 = Los Estados tendrían que trabajar juntos para que el borrador funcione. Formarían a quienes hacen leyes, a quienes juzgan y a quienes usan las oficinas de quejas. Darían a conocer los derechos de las víctimas. Ayudarían a pagar el fondo para las víctimas, según sus medios.

related-14-3 = Algunas leyes y tratados hacen más por los derechos humanos, el acceso a la justicia y la reparación. El borrador no los afectaría.

related-14-4 = Algunas reglas entre Estados protegen a un Estado de que le demanden en otro (inmunidad del Estado). El borrador no las cambiaría.

related-14-5 = Los acuerdos de comercio e inversión, entre otros, tendrían que leerse y usarse de cierta manera. No deberían impedir que los Estados hagan lo que piden el borrador y otros tratados de derechos humanos.

# The text has no individual complaints: people will look for them.
related-15-4 = Un grupo de especialistas (el Comité) leería los informes de los Estados, y lo que otros le cuenten. Diría cómo hay que entender el borrador, y qué deberían mejorar los Estados. En este texto no tiene la tarea de resolver el caso de una sola persona.

related-15-7 = Los Estados tendrían que crear un Fondo Internacional para las Víctimas. Les daría ayuda legal y económica. Tendría que considerar los obstáculos añadidos de algunos grupos. El borrador aún no dice cuántos años puede llevar. Los Estados que se sumen al tratado harían después sus reglas.

related-16-3 = En zonas de conflicto, habría que prestar especial atención a lo que hacen las empresas. Habría que detectar, prevenir y reducir los riesgos. El borrador nombra la violencia sexual y de género, los niños y niñas soldados y las peores formas de trabajo infantil.

related-16-4 = Los Estados tendrían que ocuparse de los efectos específicos de las empresas. Tendrían que prestar especial atención a las personas con mayor riesgo de abuso. Son, por ejemplo, mujeres, niñas y niños, personas mayores y personas con discapacidad. También pueblos indígenas, personas afrodescendientes, migrantes, refugiadas y desplazadas. La lista es abierta.

related-16-5 = El borrador tendría que leerse y usarse sin discriminación de ningún tipo ni por ningún motivo, sin excepción. Tendría que ser conforme al derecho internacional.

related-16-6 = Los Estados tendrían que proteger sus políticas, y los lugares donde deciden, de la influencia política indebida de las empresas.

related-20-1 = El borrador empezaría a obligar 30 días después de que se sume un número fijado de Estados. Ese número sigue en blanco.

related-22-1 = Un Estado podría sumarse y no aceptar algunas partes (reservas). Pero no se permitiría que fueran contra el fin del borrador.

related-23 = Un Estado podría retirarse con un escrito a las Naciones Unidas. Quedaría libre un año después.
