### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/notice-on-the-door.toml.

case-notice-on-the-door = Out by Friday
    .about = A fund wants to empty a street of homes. Can the draft help before it happens?
    .story =
        Salma is 74 and walks with a frame. She has rented two rooms in the old town of Belmira for forty years. A fund in another country bought the street and plans hotels there. A firm in the town does the work for it.

        On Wednesday, a paper hung on her door: out by Friday, or the firm will empty the rooms. Whoever stays, it says, will be charged. All the neighbours have the same paper. Nothing has happened yet. But it is about to, so Salma says that people are in danger, and that it is urgent.

        She has lost nothing so far. If it happens, it will come from what the firm and the fund do. Both are known, and nothing has happened to them. She cannot tell if they will do the same in other streets.

        She wants it to stop. The paper says that one month to object is over. She never got an earlier letter. A lawyer costs too much. She would like to know what rights people have, and where to go. She has gone nowhere yet.
    .variant = It is a week later. Men carried Salma’s things into the street and changed the lock. She sleeps at her sister’s and cannot rest. It goes on, as she cannot go back. She is not in danger now, and it is no longer urgent. She wants her home back, and money for what was broken.
    .notes =
        Begin with safety, and with time. A paper on a door often has a time limit in the law of today. Salma needs a lawyer or a tenants’ group now. That comes before any draft.

        One part is open, the harm. The definition speaks of people who suffered an abuse. Here nothing has happened yet, but it is about to. So the guide does not say no. It says that it cannot tell. Under the draft, States would have to prevent abuse. And while a case is being decided, victims could ask for urgent steps when there is a serious risk. In the variant, it has happened, and the definition fits.

        A usual mistake: to choose “nothing”, because nothing is lost yet. Another one: to wait until it is too late.
    .ask-1 = What could Salma do before Friday, and who could help her?
    .ask-2 = What would change if the firm had cut off her water?
    .ask-3 = Find reasons for both: is a threat to take a home already harm?
