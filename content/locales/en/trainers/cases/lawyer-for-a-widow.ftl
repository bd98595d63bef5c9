### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/lawyer-for-a-widow.toml.

case-lawyer-for-a-widow = The roof of the school
    .about = A roofer fell to his death, and a lawyer helps his widow. For whom does the lawyer act?
    .story =
        Marko fell from the roof of a school in Vardenik and died. He worked for a small roof firm. It had given him no rope. The school belongs to a faith group, which had asked for the work to be done fast.

        Petra is a lawyer. She acts for Ines, Marko’s widow. Petra represents someone. So the guide asks whom: the one who was harmed, or the family. She chose the family.

        Ines lost him, and what he earned. She wants money to live on. She wants to hear the truth, and ropes for all roofers. It is over, but the firm still has no ropes. No one else fell. Nobody is in danger, and it is not urgent. Telling it again is hard for her, and she needs help to follow the case.

        The firm works in two countries. The labour office turned Petra away. “Their own country has to deal with it,” it said. Everyone knows the firm, and nothing has happened to it. It has all the papers. And soon it may be too late to go to court. Of the situations on the list, none fits Marko.
    .variant = There is no lawyer. Ines answers herself. She lived with Marko for ten years, but they never married at an office. His brothers say that she is no family. She is not sure what tie to choose.
    .notes =
        Someone who acts for others stands in their place. If Petra acted for people who were hurt, the definition would fit. She acts for close family. The draft says that the word “victim” may also include immediate family. So the status says “may” for the lawyer, just as it would for the widow. Keep the “may”.

        In the variant, one part is open: the tie. The draft does not say who is immediate family. The law of a country, or a court, may have to decide. Did Ines live on what Marko earned? Then she can choose that she depended on him.

        A school or a faith group alone would leave the business open. Here, the roof firm is enough. Usual mistakes: to read “may” as “shall”, and to forget time. Time limits are set by the law of today. Ask about them first.
    .ask-1 = Why does it matter for whom a lawyer acts?
    .ask-2 = What would you ask Ines, and what would you not ask?
    .ask-3 = Two countries send Petra to each other. Whom could she ask for help?
