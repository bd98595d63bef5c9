### The result of Article 1 in simpler words: at most 10 words a verdict, 60 a .means.
### Never “you are a victim” or “you are not a victim”.

## Verdicts

status-fits = Your answers fit the draft’s word “victim”
    .means =
        From your answers, all six parts are there. “Victim” is the draft’s word for a person or group harmed by a business in this way.

        The draft is not law yet. No country has to follow it today. Only a court or another public office can decide a case. Other law may protect more, today.

status-may_be_included = The draft’s word “victim” may also include you or them
    .means =
        From your answers, the word fits the person who was harmed. It may also include their closest family, and people who depend on them.

        “May” leaves it open. The draft does not promise it to all of the family. A country’s law or a court may have to decide. The draft is not law yet. Other law may protect more.

status-unclear = We cannot tell yet if the draft’s word “victim” fits
    .means =
        Something is still open. Maybe you skipped a question, or you are not sure. That is not a no.

        You can change or add an answer when you want. You can also go on. Then you see what the draft would mean if it fits. Other law may protect you in any case.

status-does_not_fit = Your answers do not fit the draft’s word “victim”
    .means =
        This is only about the words of one draft. It does not judge you, or what happened. What happened still matters.

        Is an answer not quite right? You can change it. “I am not sure” is always a good answer. Other law may help you. You can still use “Where to turn today”.

status-another = The draft’s word “victim” fits the person harmed
    .means =
        From your answers, the word fits the person who was harmed. It does not name how you are close to them. That does not judge how close you are.

        The person harmed could answer. Their close family could. Or you can answer as someone who helps them. The draft is not law yet. Other law may help today.

status-another-open = The draft’s word “victim” may fit the person harmed
    .means =
        An answer is still open. You can give it when you want. The word does not name how you are close to the person harmed. That does not judge how close you are.

        The person harmed could answer. Their close family could. Or you can answer as someone who helps them. Other law may help today.

status-defender = The draft would have countries protect you
    .means =
        Was something done to you because you speak up? Were you sued, fired or followed? That is harm too. Then the word “victim” may fit you as well.

        Countries that join would have to protect witnesses. They would have to take steps so that it is safe to defend nature or human rights. The draft is not law yet.

## The six parts

element-person = A person or group who was harmed
    .about = A “victim” is a person or group that was harmed. The word may also include closest family, and people who depend on them. In the draft, it does not matter where someone is from or lives.
    .yes = From your answers: someone was harmed. The word “victim” covers them, or may include them.
    .no = The word “victim” is for the person harmed. It may also include closest family, and people who depend on them. From your answers, you are not one of these.
    .unknown = We cannot tell yet who was harmed, or who you are to them.

element-harm = Harm to a human right
    .about = Human rights are things every person has a right to. Harm means that someone cannot fully use one any more. It must be known across the world as a right, like life, health or a home.
    .yes = From your answers: someone cannot fully use a human right any more.
    .no = From your answers: nothing was harmed.
    .unknown = We cannot tell yet if someone cannot fully use a human right.

element-business = A business
    .about = A business was behind it or part of it. Or it was done for a business. It may be big or small. The government may own it. It can be a bank, an app or one person who trades. A tie between two firms counts as far as the country’s law says so.
    .yes = From your answers: a business was behind it, part of it, or it was done for one.
    .no = From your answers: no business was behind it, and it was not done for one.
    .unknown = We cannot tell yet if a business was behind it. Or we cannot tell if it counts as one.

element-conduct = Something done or not done
    .about = Someone did something, or failed to do something. Both count.
    .yes = From your answers: they did something, or failed to do something.
    .no = From your answers: they did nothing, and there was nothing they failed to do.
    .unknown = We cannot tell yet if they did something, or failed to do something.

element-connection = A link to what the business does
    .about = What happened is linked to what a business does, like making, selling or lending. Online counts too.
    .yes = From your answers: it is linked to what the business does.
    .no = From your answers: it is not linked to what the business does.
    .unknown = We cannot tell yet if it is linked to what the business does.

element-result = The harm came from it
    .about = What was done or not done led to the harm. The draft does not say it must be the only cause.
    .yes = From your answers: the harm came from what they did or failed to do.
    .no = From your answers: the harm came from something else.
    .unknown = We cannot tell yet if the harm came from what they did or failed to do.
