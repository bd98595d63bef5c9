### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/private-security.toml.

case-private-security = Guards on the village road
    .about = Guards of a private firm stop a farmer. When is it business, and when is it a private quarrel?
    .story =
        Mateo is a farmer of African descent in the hills of San Iren. A palm oil company there has hired a firm of guards.

        In June, the guards closed the village road. When Mateo wanted to pass, they called him names because of his skin. They hurt his arm and held him in a hut for a day. Now a car stands before his house at night. They have said that they will come back. So he is in danger, and it is urgent. He knows who they are, and nothing has happened to them. The road is still closed.

        His arm hurts, and he sleeps badly. He wants care, an apology, and a penalty for those who did it. The police often work with the guards, and turned him away. The company is strong, and a lawyer costs too much. He fears threats, and having to live through it again. He needs to know where to go, a safe place, and someone to speak for him. He is not sure if others were held too. All of this is inside one country.
    .variant = It was two neighbours of Mateo who held and hurt him. They are guards, but they were not at work. It was a quarrel over a private debt, and it had nothing to do with the company. The car before his house is theirs. Only the cost of a lawyer still stands in his way.
    .notes =
        Begin with safety, as the guide does. Before any clause, ask the room what Mateo could do today.

        The link to the business decides this case. The guards did their work for a company. A guard firm has ties to a business, and that would count, as far as the country’s law says so. In the variant, two of them act in a private quarrel. They have the same job, but no business is behind it. So the definition does not fit.

        A usual mistake: to think that the harm is smaller then. It is not. Other law may protect Mateo, and the guide says so. Keep the talk calm. Someone in the room may have lived through this.
    .ask-1 = What should Mateo think of first, before any claim?
    .ask-2 = Which small facts in the story show the link to the company?
    .ask-3 = In the variant, what could you tell Mateo about where to turn?
