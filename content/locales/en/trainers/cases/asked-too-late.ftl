### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/asked-too-late.toml.

case-asked-too-late = Asked when all was settled
    .about = A company wants to build wind towers on the land of an Indigenous people. What would the draft say before the first tower stands?
    .story =
        The Anuri are an Indigenous people. Their herds graze on the high plain of Tesk. One week, there were red poles in the grass. A company wants to build eighty wind towers there. The plans were made by its owners, in another country.

        The company held one meeting, in a language that few Anuri speak. It showed a plan that was already settled. It did not say what the towers would do to the herds and the graves. It asked people to sign a list, and now calls that list their consent. The machines come next month. A second field of towers is planned.

        The Anuri answer as a group. Nothing is lost yet, but it is about to be, and it would come from what the company does. They also chose “Something else”: it was not for them to say yes or no. It is still going on, and it is urgent. Nobody is in danger, and they are not afraid.

        They want it to stop. They want to be asked, with time, and with all the facts in their own language. The company holds these facts. It is far stronger, and the steps at the office are not made for herders. So they have not gone there yet. The company is known, and nothing has happened to it.
    .variant = The Anuri do not answer. Noor does, who spoke for them at the meeting. Since then, a car has stood in her street, and her phone does odd things. It may be nothing. She is not sure of anything, so she chose “I am not sure” all the way. About her situation she prefers not to say.
    .notes =
        Another part of the draft is about time before harm. States that join would have to make businesses look for harm first, and consult the people who may be affected. When they deal with Indigenous peoples, this would have to follow the internationally recognised standards of free, prior and informed consent. Free: without pressure. Prior: before it is settled. Informed: with all the facts.

        One part of the definition is open, the harm. It is about to happen, and the draft does not settle if that is enough. So the status is unclear. The first cut in the ground could change that.

        In the variant, all is open. The guide still begins with safety, and still shows where to turn. Noor need not be sure to ask for help. A usual mistake: to think that a meeting is consent. Another one: to think that clean power can do no harm.
    .ask-1 = What was missing at the meeting: free, prior, or informed?
    .ask-2 = How could the Anuri say yes or no in their own way?
    .ask-3 = What would you tell Noor to do tonight, without scaring her?
