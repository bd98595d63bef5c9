### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/forest-reporter.toml.

case-forest-reporter = The reporter and the trucks
    .about = A reporter films trucks that take trees from a forest. What would the draft say for someone who was not harmed, but speaks up?
    .story =
        Anan works for a radio station in the Mekra hills. Two villages there live from the forest. He is from the city and lost nothing himself.

        At night, Anan filmed the trucks of a timber firm. It cuts trees that it may not cut. The villages have less food and water now, and the forest will not soon grow back. It goes on, and the firm is moving to the next hill. He does not know who buys the wood.

        Since then, a man has followed him. A note told him to stop, or he would be hurt. The firm says that it will take him to court. So Anan is in danger, and it is urgent. He feels watched on the phone as well.

        He wants the cutting to stop, and the forest to grow again. He needs a safe place to turn to, and someone to act for the villages. The firm is known and far stronger. Nobody has gone to an office yet. Of the situations on the list, he chose “None of these”.
    .variant = The firm put pressure on the station, and Anan was dismissed because of his report. He answers for himself now: he lost his work, and his freedom to speak. No one else was dismissed.
    .notes =
        The definition of a victim is about people who were harmed. Anan says that he was not. So it does not fit, but that is not the point for him. The result begins with protection for defenders and witnesses. That rests on another part of the draft. So show the related clauses as well.

        In the variant, he was harmed because he spoke up. He can answer for himself, and the definition fits. Protection from reprisals stays on the list in both.

        A usual mistake: to think that “does not fit” means “no protection”. Another one: to call everyone who speaks up a victim. Some people do not want that word. Begin with safety here as well.
    .ask-1 = Why does the draft have other words for witnesses than for victims?
    .ask-2 = What could keep Anan safe this week?
    .ask-3 = Which answers changed in the variant, and which one mattered most for the status?
