### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/market-cleared.toml.

case-market-cleared = The market that was cleared
    .about = City workers clear a street market. What if only a public office acted, doing its official work?
    .story =
        Forty people sold food and clothes in a street of the city of Qarim. Most of them are poor and had to flee from the north. One Monday, police and city workers took down the stalls. The city wants a wider road. It planned this, it paid for it, and it used its own trucks.

        The sellers lost their goods and their income. They may still not sell there. When they wanted to meet and protest, the city said no. It will clear the next market too. Nobody is in danger, and it is not urgent.

        The sellers answer as a group. They want their places back, and an apology. Some fear losing their permits if they speak up. Court fees are high, and the court has only stairs. Hana, who speaks for them, uses a wheelchair. A complaint to the city was turned away. They would like to know their rights. It was not for a firm, and no firm or other country took part.
    .variant = People say that a shopping centre asked for this and paid for the trucks. Nobody can tell if it is true, or if there is a link.
    .notes =
        A public office acted alone, did its official work, and did not act for a business or to make way for one. So no business is part of it, and the definition does not fit. That does not make it right. Human rights also bind States, by other law. The guide points to places to turn to.

        In the variant, there is a rumour. So two answers become “I am not sure”: the business, and the link. The result becomes unclear. A rumour does not make it fit. But it is a reason to ask for facts, if that is safe. If the city did act for the shopping centre, that would be enough: the ones who act need not be a business.

        Usual mistakes: to answer “yes” because of a rumour, or “no” because there is no proof. Compare this with the valley and the dam. There, the State was the owner of a business.
    .ask-1 = What is the difference between a ministry, a city and a firm that the State owns?
    .ask-2 = What would be enough for you to change “I am not sure” to “Yes”?
    .ask-3 = Which other laws or offices in your country could help these sellers?
