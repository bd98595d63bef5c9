### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/worker-who-died.toml.

case-worker-who-died = A call from far away
    .about = A builder dies in the heat, far from home. Can the family be a victim too?
    .story =
        Sunita’s husband Bikram went abroad to build a tower. A recruiter found the job. The building firm made people work in the midday sun, with no shade and little water. Then a call came: Bikram had fallen down and died. The doctor’s paper gives no cause. His workmates say that it was the heat, and Sunita has no doubt. Many others fell ill.

        Three months of his pay never came. The work goes on as before. It is urgent for those who are there now. Sunita cannot tell if someone is in danger today. The firm is known, and nothing has happened to it.

        Sunita answers as his wife. She wants his pay and money for the loss. She wants the truth and an apology, and shade for the others. She grieves, and telling it again hurts.

        The court is in another country, and a lawyer costs too much. The firm has all the papers, in a language that she cannot read. She wants to know her rights, and needs someone to act for her. She has gone nowhere yet.
    .variant = Sunita does not answer. Dev answers, a friend who shared a room with Bikram. He chose “Something else”.
    .notes =
        The draft says that the word “victim” may also include immediate family members and people who depend on the one who was harmed. Keep the “may”. It is not a promise, and it is not a no. The law of a country, or a court, may have to decide.

        The variant changes one thing, the tie. The definition still fits Bikram. It just does not name Dev’s tie to him. That says nothing about Dev’s grief. If he helps Sunita, he can answer for someone he helps, and say that he acts for close family. Then the draft’s “may” comes back.

        A usual mistake: to read “may” as “shall”. Another one: to think that a foreign worker counts for less. In the definition, nationality makes no difference. Go gently. People in the room may have lost someone.
    .ask-1 = What does “may also include” promise, and what does it leave open?
    .ask-2 = Bikram’s mother lived on what he sent home. How could she answer?
    .ask-3 = What would put things right for Sunita, as far as anything can?
