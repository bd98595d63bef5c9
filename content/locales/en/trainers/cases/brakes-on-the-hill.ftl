### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/brakes-on-the-hill.toml.

case-brakes-on-the-hill = The brakes on the hill
    .about = A bus crashes on a hill. Was it just an accident, or did someone fail to act?
    .story =
        Old Mrs Tamang lives on what her grandson Kiran earns. She does not have anyone else. Kiran was on his way home when the bus could not stop on the hill at Dharapul. It hit a wall, and many people were hurt.

        “An accident,” said everyone. Then a workshop looked at the bus. The brakes were worn out. The bus firm had not checked them for two years. Kiran’s back is broken. He cannot walk, and he cannot work.

        Mrs Tamang answers as someone who depends on him. She wants care for him, and money to live on. A court found the firm responsible. It must pay for both. The money goes through an office in the city, a day away. She cannot tell if all of it has come, so she is not sure how the remedy went. She would like to know how the claim is going.

        The firm has new brakes on all its buses now, so it does not go on. She cannot say if it could happen again. Nobody is in danger, and it is not urgent. She is not afraid. No other country is part of this.
    .variant = The workshop found new brakes. The driver did all he could. The earth shook, and a rock fell on the road. For Mrs Tamang, nobody did anything or failed to do anything that led to it. A court looked at it and closed the case.
    .notes =
        Many people say “accident” when they mean that nobody wanted it. The draft does not ask what anyone wanted. It asks if something was done or not done. Brakes that nobody checked are something not done (omission). So every part is there.

        Mrs Tamang was not on the bus. The draft says that the word “victim” may also include people who depend on the one harmed. So the status says “may”. For Kiran himself, it would fit.

        In the variant, the same bus and the same harm are there. But nothing was done or not done by the firm, and the harm did not come from it. Two parts are missing. A usual mistake: to stop too early. An accident often has a cause that someone could have known. If in doubt, “I am not sure” is a good answer.
    .ask-1 = Name three accidents that you know. What was not done before each of them?
    .ask-2 = How could Mrs Tamang find out if the remedy was carried out?
    .ask-3 = In the variant, what could you tell her about where to turn?
