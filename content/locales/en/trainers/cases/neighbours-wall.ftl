### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/neighbours-wall.toml.

case-neighbours-wall = The wall next door
    .about = A neighbour’s wall takes the light and cracks a house. What if the harm is real, but no business is behind it?
    .story =
        Vera is 68 and lives alone in Lipnava. Last year, the man next door built a high wall for his own garden. He built it with his sons and hired nobody.

        The digging cracked the side of Vera’s house. Her kitchen is dark now, and the rain comes in. The wall still stands. She lies awake and worries. It happened once, and she does not think that he will build again. No one else has a cracked house. All of it happened in one street.

        Vera is not in danger, and it is not urgent. She wants him to pay for the repair and to take down the wall. She is not afraid to speak with him. But he does not listen, and a lawyer costs too much. She has not gone to any office, because she does not know which one. For Vera, no business is behind it, so she chose “None of these”. There is no link to what a business does.
    .variant = The man next door lets rooms to guests, as his trade. He built the wall for these rooms, and the digging was part of that work.
    .notes =
        The harm is real. For the draft, harm means that a human right is weaker. Rain in the house touches the right to a home; a dark kitchen alone may not. Still, the definition does not fit, because two parts are missing: a business, and a link to its activities. Say it as the guide does: this is about the words of one draft. It is no judgement on Vera.

        In the variant, the wall, the house and the man are the same. But now he builds for his trade. One person who does business alone is enough. So the definition fits.

        A usual mistake: to stop at “does not fit”. Go on. Other law, such as that on homes and neighbours, may protect Vera more than any draft. The guide also shows where to turn today. Let the room practise kind words for this result.
    .ask-1 = How would you give Vera this result, in your own words?
    .ask-2 = Where could someone in her place turn in your country?
    .ask-3 = Where does private life end and business begin? Find two more cases on the line.
