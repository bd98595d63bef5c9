### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/police-for-a-mine.toml.

case-police-for-a-mine = Fire at dawn
    .about = Police drive people from land where a mine will be. Does it count if no one from the company was there?
    .story =
        Efraín kept goats on the plain of Sorocal, as his parents did. One day at dawn, police came with trucks. They beat people and burned the huts. Efraín’s arm was broken. A week later, a company put up a sign: here it will dig for copper.

        Nobody from the company was there. Efraín does not know if the company asked for it. But the police said, “The mine needs this land.” So he chose that others acted to make way for a business, and nothing else.

        Forty families lost land and home. They still may not go back, and the police have a list of more huts. Nobody is in danger now, and it is not urgent. Everyone knows which police it was. Nothing has happened to them.

        He wants his land back, the truth, and a penalty for those who did it. The police have told people to keep quiet, or else. The court in the town is under pressure, and nobody took pictures. So it is hard to prove, and nobody has gone there. He needs to know where to go, and someone to act for him. No other country is part of this. Of the situations on the list, none fits him.
    .variant = Efraín does not answer. Luis, a priest, helps the people. Some were beaten. Others are the children of a man who died. He is asked whom he acts for, and is not sure what to choose.
    .notes =
        The draft asks for acts in connection with business activities. It does not ask that the company did them. So police, soldiers, an office or a gang can be the ones who act. The land was cleared to make way for a mine. That is the link. Compare this with the market: there, an office acted for itself alone.

        In the variant, one part is open: for whom Luis acts. For those who were beaten, the definition would fit. For the children of the man who died, it “may also include” them. So he can answer twice, once for each.

        A usual mistake: to choose “None of these”, because police are not a business. Another one: to send people to the same police. Ask first who can be trusted.
    .ask-1 = Which facts link what the police did to the mine?
    .ask-2 = What would change if someone found a letter from the company to the police?
    .ask-3 = Where could Efraín turn, if he trusts neither the police nor the court?
