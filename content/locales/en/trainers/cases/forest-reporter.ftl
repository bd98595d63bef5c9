### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/forest-reporter.toml.

case-forest-reporter = The reporter and the trucks
    .about = A reporter films trucks that take trees from a forest, and is followed. Is someone who speaks up for others harmed too?
    .story =
        Anan works for a radio station in the Mekra hills. Two villages there live from the forest. He is from the city. At night, he filmed the trucks of a timber firm. It cuts trees that it may not cut. He does not know who buys the wood.

        Since then, a man has followed him. A note told him to stop, or he would be hurt. The firm says that it will take him to court. He found a tracker in his bag. So Anan is in danger, and it is urgent.

        He answers as a defender or witness. Then the guide asks if anything was done to him because he speaks up, and he says yes. From there on, his answers are about that: he is less safe and less free to speak, and his private life is watched. He sleeps badly. It goes on, and could happen to the next reporter. To no one else has it happened yet.

        He wants it to stop. He needs to know where to go, and a safe place. The firm is known and far stronger. Nobody has gone to an office yet. Of the situations on the list, he chose “None of these”.
    .variant = Nothing was done to Anan. He is in no danger and not afraid, and it is not urgent. So his answers are about the villages. Many people there have less food and water, and the forest will not soon grow back. The firm goes on, to the next hill. He wants it to stop and the trees to grow again. He needs someone to act for the villages.
    .notes =
        Begin with safety. To be threatened, followed, watched or sued is harm too. It happened because of the firm’s business. So the definition fits Anan himself. Many defenders say “I was not harmed”. Let the room ask: what was done to you?

        In the variant, nothing was done to him. The definition fits the people of the villages. It just does not name Anan’s tie to them. That is not the point for him, so the result begins with protection. Other parts of the draft would have States protect witnesses, and keep defenders free from threats. It is not law yet.

        A usual mistake: to think that “harmed” means only hurt in body. Another one: to call everyone who speaks up a victim. Some people do not want that word.
    .ask-1 = Which of the things done to Anan are harm, and to which human rights?
    .ask-2 = What could keep Anan safe this week?
    .ask-3 = Which answers changed in the variant, and which one mattered most for the status?
