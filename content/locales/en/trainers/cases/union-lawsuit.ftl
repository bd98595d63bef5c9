### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/union-lawsuit.toml.

case-union-lawsuit = A lawsuit against the driver
    .about = A bus driver starts a union, loses her job and is taken to court. What do her fears and obstacles change?
    .story =
        Thandi drives a bus in the city of Umvela. With friends, she started a union. They handed out a leaflet about shifts of 14 hours.

        Within a week, the company dismissed her and two others. It took her to court for a large sum, because of the leaflet. It tells other firms that she steals. This still goes on, and it may happen to the next one who speaks. Nobody is in danger. For Thandi, it is not urgent, but it wears her out.

        She wants her job back, an end to the lawsuit, and an apology for the lies. She has lost her pay, her good name and her peace of mind.

        A labour court is now looking at what the company did. She hears little from it. A lawyer and the court fees cost too much. If she loses, she must pay the company’s lawyers. The company is far stronger. She fears more lies and more lawsuits, and that no one will hire her. No other country is part of this.
    .variant = A strong union stands by Thandi. It pays for all costs, and she finds that nothing stands in her way. She is no longer afraid to speak up.
    .notes =
        To stand up for others does not mean that one was not harmed. Thandi lost her work and was punished for speaking. So she answers for herself, and the definition fits.

        Turn to the variant and watch the second half of the result. The status stays. What goes is support that rests on fears and obstacles: help with costs, protection from reprisals, an eye on unequal power. Under the draft, it would not be closed to her. These answers just do not point to it.

        A usual mistake: to think that a lawsuit proves that she did wrong. Another one: to leave a letter from a court unanswered. It has a time limit, so ask a lawyer at once. And rights are not only for those who are poor or afraid. The rights themselves would be there either way.
    .ask-1 = Why does the status stay the same in the variant?
    .ask-2 = A lawsuit can be used to make people silent. How would you explain this to a judge?
    .ask-3 = Which support would help Thandi most, if she could have only one kind?
