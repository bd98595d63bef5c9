### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/sundays-on-call.toml.

case-sundays-on-call = Sundays on call
    .about = A woman cleans for a family and is not paid for her Sundays. Is a private household a business?
    .story =
        Lucía worked for a family in the city of Almarosa. She cleaned and cooked, and went home at night. Nobody kept her there, and she was never in danger.

        The family paid for six days. But on Sundays they called her in as well, and for that she never got pay or rest. She missed two years of Sundays with her child. When she asked for her pay, they dismissed her. Then they told other homes that she steals.

        She answers for herself. Fair work was harmed, by what the family did and by what it did not do. She says that a private household is behind it. The link is clear to her, as it was the work in that house. So is the cause. It is over for her, and not urgent. The next maid will fare the same. She does not know about maids before her.

        She wants her pay, and a letter that clears her name. She fears more lies. There was no contract, so it is hard to prove. The labour office said, “A home is not our concern.” And she has no one to mind her child while she goes elsewhere. She would like to know her rights, and where to go. No other country is part of this.
    .variant = Lucía does not answer. Her cousin Pilar does. They grew up in one home, like sisters. She chose other family.
    .notes =
        Here Lucía knows all the facts, and still one part is open. It is the draft that leaves it open. It speaks of any economic or other activity of a person. But its title and its aims are about business. A court or a law would have to decide. So no new fact about Lucía could close it.

        Compare the house on the hill. There, an agency in the variant did business, and the part was closed. In the variant here, a second part is open. The draft names immediate family and does not say how far that goes.

        A usual mistake: to say “a home is no business”, and stop. Another one: to call it business, because pay is pay. Many countries have laws on work in the home today. They may help Lucía more than any draft.
    .ask-1 = Find reasons for both: is a household that pays for work a business?
    .ask-2 = What would close the open part: a guest room, an agency, a family shop?
    .ask-3 = Which law and which groups in your country are there for work in the home?
