### The result of Article 1: does the draft's definition of a victim fit, and the six parts of that definition.
###
### status-<status>: the value is the verdict (a heading, at most 10 words), .means says what it means and what it does not
### (at most 60 words).
### element-<part>: the value is a short name; .about says what the part means; .yes, .no and .unknown say what follows
### from the answers.
###
### For translators. A verdict is about the draft's words, never about the person: say "your answers fit", never "the
### definition fits you", "you are a victim" or "you are not a victim". Nobody reads the answers, so nobody was "told" them.
### The reader may answer for someone else.

## Verdicts

# Every part of the definition is met. It may be the reader, their group, or someone they represent.
status-fits = Your answers fit the draft’s word “victim”
    .means =
        From your answers, all six parts of the draft’s definition are there. “Victim” is the draft’s word for a person or a group that was harmed in this way.

        The draft is not law yet: no State has to follow it. Only a court or another State agency can decide a case. Other law may protect more, today.

# Article 1.1: "may also include". Keep the "may". Read by family, by dependants, and by a lawyer who acts for these.
status-may_be_included = The draft’s word “victim” may also include you or them
    .means =
        From your answers, the word fits the person who was harmed. The draft says that it may also include their immediate family, and people who depend on them.

        “May” leaves it open: a court or a country’s law may have to decide. The draft is not law yet. Other law may protect more.

# Part of the definition is open. Only where the open questions are not counted in the heading instead (verdict-open-*).
status-unclear = We cannot tell yet if the draft’s word “victim” fits
    .means =
        Something that decides it is still open: a question you skipped, or one where you are not sure. That is not a no.

        You can change or add an answer when you want to. You can also go on now, and see what the draft would mean if its definition fits. Other law may protect you in any case.

# Be kind. It is no judgement on the person or on what happened.
status-does_not_fit = Your answers do not fit the draft’s word “victim”
    .means =
        This is only about the words of one draft. It is no judgement on anyone. What happened still matters.

        Is an answer not quite right? You can change it. “I am not sure” is always a good answer. Other law may help you, even if this draft does not. “Where to turn today” is for you too.

# Only the reader’s own tie to the person harmed is not named: for example a friend. Say it kindly.
status-another = The draft’s word “victim” fits the person harmed
    .means =
        From your answers, the definition fits the person who was harmed. It does not name your own tie to them. That is no judgement on how close you are.

        They, or their close family, could answer themselves. Or you can answer as someone who helps them. The draft is not law yet. Other law may help today.

# The same, where another part of the definition is still open: so it only "may" fit.
status-another-open = The draft’s word “victim” may fit the person harmed
    .means =
        An answer that decides it is still open. You can give it when you want to. The definition does not name your own tie to the person harmed. That is no judgement on how close you are.

        They, or their close family, could answer themselves. Or you can answer as someone who helps them. Other law may help today.

# Shown to a defender or witness to whom nothing was done, as far as they say. Articles 5.1 and 5.2: protection is the point.
status-defender = The draft would have States protect you
    .means =
        Was something done to you because you speak up? Being sued, fired or followed is harm too. Then the word “victim” may fit you as well.

        States that join would have to protect witnesses, and take steps so that defenders of human rights or nature are safe. The draft is not law yet. Other law may protect you today.

## The six parts of the definition

# Article 1.1
element-person = A person or group who was harmed
    .about = A victim is a person or a group of people who suffered an abuse. The word may also include the immediate family of the person harmed, and people who depend on them. In the definition, it does not matter which country someone is from or lives in.
    .yes = From your answers: someone was harmed whom the word “victim” covers, or may also include.
    .no = The word “victim” is for the person harmed. It may also include close family and people who depend on them. From your answers, you are not one of these.
    .unknown = We cannot tell yet who was harmed, or who you are to them.

# Article 1.2
element-harm = Harm to a human right
    .about = Harm means that someone is less able, or no longer able, to enjoy a human right. It must be a right that is recognised across the world, such as life, health, fair work, a home or privacy.
    .yes = From your answers: someone is less able, or no longer able, to enjoy a human right.
    .no = From your answers: nothing was harmed.
    .unknown = We cannot tell yet if someone is less able to enjoy a human right.

# Articles 1.4 and 1.6 ("as provided under the domestic law of the State")
element-business = A business
    .about = A business was behind it, was part of it, or it was done for one. It may be big or small, private or owned by the State: a firm, a bank, a fund, an app, or one person who trades. A tie between two firms counts as far as the country’s law says so.
    .yes = From your answers: a business was behind it, part of it, or it was done for one.
    .no = From your answers: no business was behind it, and it was not done for one.
    .unknown = We cannot tell yet if a business was behind it, or if what was behind it counts as one.

# Article 1.3 ("acts or omissions")
element-conduct = Something done or not done
    .about = There was an act (something that was done) or an omission (something that was not done). Both count.
    .yes = From your answers: they did something, or failed to do something.
    .no = From your answers: they did nothing, and there was nothing that they failed to do.
    .unknown = We cannot tell yet whether it was something that they did or failed to do.

# Article 1.3 ("in connection with business activities")
element-connection = A link to the business’s activities
    .about = It happened in connection with business activities. These are what a business does, such as making, moving, selling, serving or lending, online too.
    .yes = From your answers: it happened in connection with what a business does.
    .no = From your answers: it had no connection with what a business does.
    .unknown = We cannot tell yet if it is linked to what a business does.

# Article 1.3 ("results in an adverse human rights impact")
element-result = The harm came from it
    .about = What was done or not done led to the harm. The draft does not say that it must be the only cause.
    .yes = From your answers: the harm came from what they did or failed to do.
    .no = From your answers: the harm came from something else.
    .unknown = We cannot tell yet whether the harm came from what they did or failed to do.
