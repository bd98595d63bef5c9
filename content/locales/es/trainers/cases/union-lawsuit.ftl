### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/union-lawsuit.toml.

case-union-lawsuit = Una demanda contra la conductora
    .about = Una conductora de autobús funda un sindicato, pierde su empleo y la llevan a los tribunales. ¿Qué cambian sus temores y los obstáculos?
    .story =
        Thandi conduce un autobús en la ciudad de Umvela. Con amigas y amigos fundó un sindicato. Repartieron un folleto sobre los turnos de 14 horas.

        En menos de una semana, la empresa la despidió a ella y a otras dos personas. Por el folleto, la demandó y le pide mucho dinero. A otras empresas les dice que Thandi roba. Esto sigue, y puede pasarle a quien alce la voz después. Nadie está en peligro. Para Thandi no es urgente, pero la agota.

        Quiere recuperar su empleo, que termine la demanda, y una disculpa por las mentiras. Ha perdido su sueldo, su buen nombre y su tranquilidad.

        Un tribunal laboral examina ahora lo que hizo la empresa. Apenas le dicen cómo va. Un abogado o una abogada cuesta demasiado, y las tasas judiciales son demasiado altas. Si pierde, tiene que pagar los abogados de la empresa. La empresa es mucho más fuerte. Thandi teme más mentiras y más demandas, y que nadie la contrate. No hay relación con otro país.
    .variant = Un sindicato fuerte apoya a Thandi. Paga todos los gastos, y ella no ve obstáculos en su camino. Ya no tiene miedo de alzar la voz.
    .notes =
        Quien defiende a otras personas también puede haber sufrido un daño. Thandi perdió su trabajo y la castigaron por alzar la voz. Por eso responde por sí misma, y su caso encaja en la definición.

        Pase a la variante y mire la segunda mitad del resultado. El caso encaja igual en la definición. Desaparece el apoyo que se basa en los temores y los obstáculos. Por ejemplo, ayuda con los gastos, protección contra las represalias o atención a la diferencia de poder. Con el borrador, ese apoyo no quedaría cerrado para ella. Solo que estas respuestas no lo señalan.

        Un error frecuente: creer que una demanda prueba que ella hizo algo malo. Otro: dejar sin respuesta una carta de un tribunal. Tiene un plazo, así que hay que preguntar enseguida a un abogado o una abogada. Y los derechos no son solo para quienes son pobres o tienen miedo. Los derechos en sí estarían ahí en los dos casos.
    .ask-1 = ¿Por qué sigue igual el resultado en la variante?
    .ask-2 = Una demanda puede usarse para callar a la gente. ¿Cómo se lo explicaría a un juez?
    .ask-3 = ¿Qué apoyo ayudaría más a Thandi, si solo pudiera tener uno?
