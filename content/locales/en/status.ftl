### The result of Article 1: does the draft's definition of a victim fit, and the six parts of that definition.
###
### status-<status>: the value is the verdict (a heading), .means says what it means and what it does not.
### element-<part>: the value is a short name; .about says what the part means; .yes, .no and .unknown say what follows
### from the answers.
###
### For translators. A verdict is about the draft's words, never about the person: say "fits what you told us", never
### "you are a victim" or "you are not a victim". The reader may answer for someone else.

## Verdicts

# Every part of the definition is met. It may be the reader, their group, or someone they represent.
status-fits = The draft’s definition of a victim fits what you told us
    .means =
        From your answers, every part of the definition is there. “Victim” is the draft’s word for a person or a group that was harmed in this way.

        The draft is not law yet, so nobody has to act on it today. This is not legal advice, and only a court or another State agency can decide a case. Other law may already protect you or the people harmed, and it may protect more.

# Article 1.1: "may also include". Keep the "may": the draft does not say that family members always count.
status-may_be_included = The draft’s definition of a victim may also include you
    .means =
        From your answers, the definition fits the person who was harmed. The draft says that the word “victim” may also include their immediate family and the people who depend on them.

        “May” leaves it open. The draft does not promise it to every family member. The law of a country, or a court, may have to decide.

        The draft is not law yet, and this is not legal advice. Other law may already protect you, and it may protect you more.

status-unclear = We cannot tell yet whether the draft’s definition of a victim fits
    .means =
        Something that decides it is still open, such as a question you skipped, or one where you are not sure. That is not a no.

        You can change or add an answer when you want to. You can also go on now, and see what the draft would offer if the definition fits. Other law may protect you in any case.

# Be kind. It is no judgement on the person or on what happened.
status-does_not_fit = The draft’s definition of a victim does not fit what you told us
    .means =
        This is only about the words of one draft. It is no judgement on you or on what happened to you or to others. What happened still matters.

        If you see an answer that is not quite right, you can change it. That may change what you see here. “I am not sure” is always a good answer.

        Other law may help you, even if this draft does not. You can still use “Where to turn today”.

# Shown instead of "does_not_fit" to a defender or witness. Articles 5.1 and 5.2: protection is the point for them.
status-defender = The draft would have States protect you as a defender or witness
    .means =
        States that join would have to protect witnesses from unlawful interference with their rights. They would also have to take steps so that people who stand up for human rights and for nature are safe. That means free from threats, violence and punishment for speaking up (reprisals).

        You told us that you were not harmed yourself. So the draft’s definition of a victim does not fit what you told us. That takes nothing away from what you do. If you were harmed because you spoke up, you can go back and answer for yourself.

        The draft is not law yet. Other law may protect you today. You can also use “Where to turn today”.

## The six parts of the definition

# Article 1.1
element-person = A person or group who was harmed
    .about = A victim is a person or a group of people who suffered an abuse. The word may also include the immediate family of the person harmed, and people who depend on them. It does not matter which country someone is from or lives in.
    .yes = From your answers: someone was harmed whom the word “victim” covers, or may also include.
    .no = From your answers: you were not harmed yourself, and you do not answer as immediate family or as someone who depends on the person harmed.
    .unknown = We cannot tell yet who was harmed, or what ties you to them.

# Article 1.2
element-harm = Harm to a human right
    .about = Harm means that a human right was taken away or made weaker. It must be a right that is recognised across the world, such as life, health, fair work, a home or privacy.
    .yes = From your answers: a human right was taken away or made weaker.
    .no = From your answers: nothing was taken away or made worse.
    .unknown = We cannot tell yet whether a human right was taken away or made weaker.

# Articles 1.4 and 1.6 ("as provided under the domestic law of the State")
element-business = A business
    .about = A business took part. It may be big or small, private or owned by the State: a firm, a bank, a fund, an app, or one person who trades. Ties to a partner, such as a supplier, count too, as far as the country’s law says so.
    .yes = From your answers: a business took part.
    .no = From your answers: no business took part.
    .unknown = We cannot tell yet whether a business took part.

# Article 1.3 ("acts or omissions")
element-conduct = Something done or not done
    .about = There was an act (something that was done) or an omission (something that was not done). Both count.
    .yes = From your answers: they did something, or failed to do something.
    .no = From your answers: it was nothing that they did or failed to do.
    .unknown = We cannot tell yet whether it was something that they did or failed to do.

# Article 1.3 ("in connection with business activities")
element-connection = A link to the business’s activities
    .about = It happened in connection with business activities. These are what a business does, such as making, moving, selling, serving or lending, online too.
    .yes = From your answers: it happened in connection with what the business does.
    .no = From your answers: it had no connection with what the business does.
    .unknown = We cannot tell yet whether it is linked to what the business does.

# Article 1.3 ("results in an adverse human rights impact")
element-result = The harm came from it
    .about = What was done or not done led to the harm. The draft does not say that it must be the only cause.
    .yes = From your answers: the harm came from what they did or failed to do.
    .no = From your answers: the harm came from something else.
    .unknown = We cannot tell yet whether the harm came from what they did or failed to do.
