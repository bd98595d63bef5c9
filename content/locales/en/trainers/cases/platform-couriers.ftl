### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/platform-couriers.toml.

case-platform-couriers = Locked out by the app
    .about = A delivery app closes the accounts of couriers. Is an app a business, and does it matter where people come from?
    .story =
        Samir brings meals by bicycle in the city of Lundhaven. He came there from another country four years ago. All his work comes through one app. The app is run from a third country.

        One morning, his account is closed. A short message says that his score is too low. Nobody explains it or answers him. Since then, he has had no work and no pay. Twelve other couriers were locked out in the same week. The rules of the app are still the same. The firm behind it is known, but nothing has happened to it. It says that only a court in its own country can decide.

        Nobody is in danger, and it is not urgent. Samir wants his work and his lost pay back, and rules that are fair to all.

        The app follows every phone, so he feels watched. Couriers who complain get fewer orders. Samir may stay only while he has work, so he also fears being sent away. The app holds all the data, and Samir would like to see it. Without it, he finds it hard to prove anything. The forms of the labour office are long, and not in his language. So he has not gone there yet.
    .variant = Only Samir’s account was closed. No other courier lost work.
    .notes =
        An app is a business. The draft speaks of any economic or other activity, and it would cover what is done online. Samir is not a citizen of that country. In the draft’s definition, that makes no difference. Law today can be different. If his papers may be a risk, he should ask a rights group before he goes to an office.

        The variant changes one answer, and the status stays the same. What goes is all that rests on many people: to claim together, the court rules for that, and repair for a group.

        A usual mistake: “He is his own boss, so this is not work.” The guide does not ask what a contract calls him. It asks what was taken away. Another one: people mix up the status with the ways to a remedy.
    .ask-1 = What facts would Samir need from the app, and who could help him to ask for them?
    .ask-2 = What would you say to someone who tells Samir that he has no rights as a foreigner?
    .ask-3 = When could claiming together make people safer, and when could it put them at risk?
