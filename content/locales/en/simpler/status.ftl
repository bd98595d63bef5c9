### The result of Article 1 in simpler words. Never “you are a victim” or “you are not a victim”.

## Verdicts

status-fits = What you told us fits what the draft calls a “victim”
    .means =
        From your answers, every part is there. “Victim” is the draft’s word for a person or group harmed like this.

        The draft is not law yet. Nobody has to act on it today. This is not advice from a lawyer. Only a court or another public office can decide a case. Other law may already protect you or the people harmed. It may protect more.

status-may_be_included = What the draft calls a “victim” may also include you
    .means =
        From your answers, the word fits the person who was harmed. It may also include their closest family, and people who depend on them.

        “May” leaves it open. The draft does not promise it to every family member. A country’s law or a court may have to decide.

        The draft is not law yet. This is not advice from a lawyer. Other law may already protect you. It may protect you more.

status-unclear = We cannot tell yet if this fits what the draft calls a “victim”
    .means =
        Something is still open. Maybe you skipped a question, or you are not sure. That is not a no.

        You can change or add an answer when you want. You can also go on. Then you see what the draft would offer if it fits. Other law may protect you in any case.

status-does_not_fit = What you told us does not fit what the draft calls a “victim”
    .means =
        This is only about the words of one draft. It does not judge you, or what happened. What happened still matters.

        Is an answer not quite right? You can change it. That may change what you see. “I am not sure” is always a good answer.

        Other law may help you, even if this draft does not. You can still use “Where to turn today”.

status-defender = The draft would have countries protect you as a defender or witness
    .means =
        Countries that join would have to protect the rights of witnesses. They would also have to make it safe to defend human rights or nature. Human rights are things every person has a right to. Defenders should be safe from threats, violence and punishment for speaking up.

        You told us that you were not harmed. So this does not fit what the draft calls a “victim”. That takes nothing away from what you do. Were you harmed because you spoke up? You can go back and answer for yourself.

        The draft is not law yet. Other law may protect you today. You can also use “Where to turn today”.

## The six parts

element-person = A person or group who was harmed
    .about = A “victim” is a person or group that was harmed. The word may also include closest family, and people who depend on them. It does not matter where someone is from or lives.
    .yes = From your answers: someone was harmed. The word “victim” covers them, or may include them.
    .no = From your answers: you were not harmed. You do not answer as closest family. You do not answer as someone who depends on the person harmed.
    .unknown = We cannot tell yet who was harmed, or who you are to them.

element-harm = Harm to a human right
    .about = Human rights are things every person has a right to. Harm means that one was taken away or made weaker. It must be known across the world as a right, like life, health or a home.
    .yes = From your answers: a human right was taken away or made weaker.
    .no = From your answers: nothing was taken away or made worse.
    .unknown = We cannot tell yet if a human right was taken away or made weaker.

element-business = A business
    .about = A business took part. It may be big or small. The government may own it. It can be a bank, an app or one person who trades. Partners count too, as far as the country’s law says so.
    .yes = From your answers: a business took part.
    .no = From your answers: no business took part.
    .unknown = We cannot tell yet if a business took part.

element-conduct = Something done or not done
    .about = Someone did something, or failed to do something. Both count.
    .yes = From your answers: they did something, or failed to do something.
    .no = From your answers: it was nothing that they did or failed to do.
    .unknown = We cannot tell yet if they did something, or failed to do something.

element-connection = A link to what the business does
    .about = It is linked to what a business does, like making, selling or lending. Online counts too.
    .yes = From your answers: it is linked to what the business does.
    .no = From your answers: it is not linked to what the business does.
    .unknown = We cannot tell yet if it is linked to what the business does.

element-result = The harm came from it
    .about = What was done or not done led to the harm. The draft does not say it must be the only cause.
    .yes = From your answers: the harm came from what they did or failed to do.
    .no = From your answers: the harm came from something else.
    .unknown = We cannot tell yet if the harm came from what they did or failed to do.
