### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/data-leak.toml.

case-data-leak = Names on the screen
    .about = A health app loses the messages of its users. What if nobody knows who took them?
    .story =
        Leila used an app to write to a doctor about something that nobody else knew. The firm behind the app works in three countries. It kept the messages without a password.

        Someone copied them and put them online. Nobody knows who it was. Thousands of people found their names there. The firm said nothing for two months. Leila’s boss read about her. Her secret is out, she sleeps badly, and people talk.

        The list is still online. Each day more people find it, so it is urgent. Leila is not in danger. The firm has changed nothing since.

        She wants the list gone, the truth told in public, a fine for the firm, and better locks. She fears that her private life will come out even more. She dreads having to tell it all again. A data office has a case against the firm. Leila hears nothing from it, and the firm does not say what it kept. Her harm is hard to prove. About herself she would rather not say more.
    .variant = Nobody knows how the messages were kept. Perhaps the firm did all it could, and the thief broke good locks. Leila knows that the harm came from the leak. She is not sure whether the firm did anything, or failed to do anything.
    .notes =
        Privacy is a human right. If it is made weaker, that is harm, even if no money is lost. The thief is not known, and that does not matter for the status. The firm failed to act, and it is known. So the answer about who is responsible is about the firm.

        The variant is about another part: was anything done, or not done, by the business? Here this becomes open, and the status with it. Two kinds of “not known” look alike and are not. In the definition, it does not count against Leila that the thief is unknown. But what the firm did is a part of the definition.

        A usual mistake: to say that the thief is no business, so nothing fits. Look at what the firm did not do. Note also that Leila did not speak of her situation. That is fine.
    .ask-1 = In the variant, two things are unknown. Which one matters for the status, and why?
    .ask-2 = What would you want from the firm if your own messages were on that list?
    .ask-3 = How can an office look into this without making Leila tell her story again and again?
