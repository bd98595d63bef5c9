### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/garment-factory.toml.

case-garment-factory = Dust in the sewing hall
    .about = A garment factory sews for a brand far away. Does it count if a business fails to act?
    .story =
        Rina sews shirts in a factory in the town of Karvel. The factory works for a brand in another country. The brand plans the shirts and sets the dates.

        The air in the hall is full of fine dust. Nobody gets a mask, and the fans broke long ago. The brand never asked about the air. After two years, Rina coughs day and night. Many people beside her cough too. A doctor says that the dust made her ill. She pays for the medicine herself.

        Nothing has changed in the hall. Everyone knows who runs the factory, but nothing has happened to them. Nobody is in danger right now. Rina cannot say whether it is urgent.

        She wants to get well and to have her costs paid. She wants new fans, so that it does not happen again. She is afraid of losing her job. A lawyer costs too much. The factory keeps the dust tests, and Rina would like to see them. She would also like to know her rights. She has not gone to any office yet.
    .variant = Rina had a cough before she came to the factory. She is not sure whether the dust made her ill.
    .notes =
        The last part of the definition decides here: did the harm come from what was not done? A doctor says yes, so every part is there. In the variant, Rina is not sure. That is not a no. The guide says that it cannot tell yet.

        The case shows that failing to act counts too (omission). It also shows that a supplier is not a world apart. Its ties to a brand would count, as far as the country’s law says so.

        A usual mistake: “She must prove it first.” The guide asks what Rina knows, not what she can prove. Another one: “The brand is too far away to matter.”
    .ask-1 = Rina chose only health. What else could she choose, and would it change the result?
    .ask-2 = Who failed to act here? Name everyone you can think of.
    .ask-3 = In the variant, what could help Rina to find out more without putting her job at risk?
