### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/garment-factory.toml.

case-garment-factory = Polvo en la sala de costura
    .about = Una fábrica de ropa cose para una marca lejana. ¿Cuenta que una empresa deje de actuar?
    .story =
        Rina cose camisas en una fábrica de la ciudad de Karvel. La fábrica trabaja para una marca de otro país. La marca planea las camisas y fija las fechas.

        El aire de la sala está lleno de polvo fino. Nadie recibe mascarilla, y los ventiladores se rompieron hace mucho. La marca nunca preguntó por el aire. Después de dos años, Rina tose día y noche. A su lado, muchas personas también tosen. Un médico dice que el polvo la enfermó. Ella misma paga las medicinas.

        En la sala no ha cambiado nada. Se sabe quién dirige la fábrica, pero no ha tenido que responder por ello. Nadie está en peligro ahora mismo. Rina no sabe decir si es urgente.

        Quiere curarse y que le paguen sus gastos. Quiere ventiladores nuevos, para que no vuelva a pasar. Tiene miedo de perder su empleo. Un abogado o una abogada cuesta demasiado. La fábrica guarda los análisis del polvo, y a Rina le gustaría verlos. También quiere conocer sus derechos. Aún no ha ido a ninguna oficina.
    .variant = Rina ya tosía antes de entrar en la fábrica. No tiene claro si fue el polvo lo que la enfermó.
    .notes =
        Aquí decide la última parte de la definición: ¿se debe el daño a lo que dejaron de hacer? Un médico dice que sí, así que se dan todas las partes. En la variante, Rina no lo tiene claro. Eso no es un no. La guía dice que aún no puede saberlo.

        El caso muestra que dejar de actuar también cuenta (omisión). Muestra también que un proveedor no es un mundo aparte. Sus vínculos con una marca contarían, hasta donde lo diga la ley del país.

        Un error frecuente: “Primero tiene que probarlo”. La guía pregunta qué sabe Rina, no qué puede probar. Otro: “La marca está demasiado lejos para contar”.
    .ask-1 = Rina eligió solo la salud. ¿Qué más podría elegir, y cambiaría el resultado?
    .ask-2 = ¿Quién dejó de actuar aquí? Nombre a todas las personas y empresas que se le ocurran.
    .ask-3 = En la variante, ¿qué ayudaría a Rina a averiguar más sin poner en riesgo su empleo?
