### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/pesticide.toml.

case-pesticide = Spray over the garden
    .about = Pesticide from a big farm drifts to the homes beside it. What if nobody can say what made someone ill?
    .story =
        Teresa is 71. She lives beside a big banana farm near Tierraluz. Every week, a small plane sprays the farm. The wind carries the spray into her garden. The farm never says when the plane will come.

        Since spring, Teresa’s eyes have been burning, and she finds it hard to breathe. Her hens died, and she no longer trusts her well. The doctor cannot say why she is ill. It may be the spray. It may be the smoke of her stove. So she chose “I am not sure”.

        The plane still flies. Nobody is in danger at this moment. Teresa does not know if it is urgent, if others fell ill, or who buys the fruit. Everyone knows the owner, and nothing has happened to him.

        She wants it to stop, care for herself, and a clean well again. She is not afraid to speak. But the office is far away, and this is hard to prove. The health office came once and closed the case. She would like to know where else to go, in large print.
    .variant = A test finds the spray in her well and in her body. The doctor now says that the spray made her ill.
    .notes =
        Five parts of the definition are there. One is open: did the harm come from the spray? One open part is enough for “we cannot tell yet”. The variant closes it, and the status becomes “fits”.

        Show that all else stays the same. Under “unclear”, the guide still shows what the draft would offer, if the definition fits.

        Usual mistakes: to read “unclear” as “no”, or to push Teresa to say yes. An honest “I am not sure” is a good answer. The draft does not say that the spray must be the only cause. And where appropriate, States that join would have to take steps that make proof easier.
    .ask-1 = What else is unsure in Teresa’s answers, and why does it not touch the status?
    .ask-2 = Who could help to find out what made her ill, and who should pay for the tests?
    .ask-3 = How would you explain “unclear” to Teresa so that she does not lose heart?
