### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/oil-on-the-reef.toml.

case-oil-on-the-reef = A judgment on paper
    .about = A court decided a remedy after an oil spill, and little came of it. What would the draft say then?
    .story =
        Three years ago, a tanker broke on the reef of Motulei. It carried oil between several countries. The firm that owned it knew of the rust and did not mend it. The oil came ashore where an Indigenous people has always fished. A holy bay was spoiled.

        A court found the firm responsible. The firm was told to pay the families and to clean the reef. Only half of the money came. The cleaning never began. The plan of the court was to use machines that break coral. Nobody had asked the people of the island, who know better ways.

        They answer as a group. The spill itself is over, but the firm still does not clean. So they are not sure if the abuse goes on. Nobody is in danger, and it is not urgent. But the firm still sails old ships, so it could happen again. The group wants the rest of the money, clean water, and a living reef. It is not afraid. The court is a day away by boat, and the office that checks the firm has no staff. Nobody says how the claim is going.
    .variant = The families were asked what they wanted. All the money came, and the reef was cleaned in the way they chose. So nothing goes on.
    .notes =
        A judgment is not yet a remedy. This case is about the last steps: being asked what the remedy should be, and checks that it is carried out. The guide asks about them only when a remedy was decided. See how that question appears.

        In the variant, both went well. Two kinds of support are no longer pointed to, and the status is the same. It does not depend on whether someone was found responsible, or has paid.

        Does the abuse go on? The spill is over, but the firm still does not clean, and failing to act can be abuse too. Let the room find reasons for both. A usual mistake: to think that money alone repairs a holy bay. Ask what else would.
    .ask-1 = What should the court have asked the people of the island?
    .ask-2 = Who could check that the firm pays and cleans, and what would they need for it?
    .ask-3 = Go back to the question about courts and other agencies, and change the answer. What comes, and what goes?
