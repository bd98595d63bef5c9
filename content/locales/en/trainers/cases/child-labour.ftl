### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/child-labour.toml.

case-child-labour = An empty seat at school
    .about = A child carries sacks for a cocoa trader. How far along the chain of buyers does it go?
    .story =
        Ama is a teacher in the village of Asenko. She acts for Kojo, who is 11. Since the harvest began, his seat at school has been empty.

        Kojo carries sacks of cocoa for a trader. They are too heavy for a child, and his back hurts. Other children carry sacks too. The trader sells to a firm that supplies a chocolate maker in another country. The firm never checked who carries the sacks. It goes on each day. Nobody is in immediate danger, but Ama is not sure how urgent it is.

        She wants Kojo back in school and a doctor for his back. She wants this to stop, for him and for every child.

        The family lives in a house of the trader and could lose it. Everyone knows him, and nothing has happened to him. The labour office is far away. It has two people for the whole region, and its steps are made for adults. So nobody has gone there. Ama wants to know where to go, and needs words that Kojo can follow.
    .variant = Ama asked Kojo before she went on. He had missed two days because of a fever. He carries no sacks. After school, he helps his parents for an hour in their own garden, and they eat what they grow. Nothing was taken from him, and no business is part of it.
    .notes =
        Ama acts for Kojo. He is the one who was harmed, so the status is about him. The draft would have States protect her and Kojo’s family too.

        A person who trades alone is a business. The firm that buys is one as well. The chain from field to shop would count, as far as the country’s law says so. Losing school is a harm of its own, beside the work. In the variant, nothing was harmed, and no business is behind it. So the definition does not fit, and that is good news.

        A usual mistake: to think that all help at home is child labour. The guide asks whether the work harms the child. Another one: to blame the parents. And remember what Kojo wants himself. It was Ama’s first step to ask him.
    .ask-1 = Who took part, from the field to the shop? Draw the chain.
    .ask-2 = How could Ama find out more without putting the family’s home at risk?
    .ask-3 = How would you explain to Kojo, in three sentences, what the draft would say?
