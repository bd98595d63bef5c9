### The questions in simpler words. Every option means exactly the same as in questions.ftl.

## Safety

question-danger = Is anyone in danger right now?
    .why = We ask this first: being safe comes before all else here. If you say yes, we show what to think of now.
    .help =
        Someone may be hurt or taken away very soon. Or they are not safe where they are. It can be you or anyone else. For example, a worker is locked in, or cannot leave a ship.

        Your answer is not sent to anyone. So this guide cannot send help.
    .yes = Yes
    .no = No
    .unsure = I am not sure
    .unsure-hint = If it feels unsafe, you can choose “Yes”.

## Status

question-role = Who are you answering for?
    .why = The draft is about people who were harmed. It may also include closest family, and people who depend on them. It has words for those who speak for others.
    .help =
        Choose what fits best. You can answer for someone else later.

        - Losing pay, land, a home or privacy is harm too.
        - Were you harmed because you spoke up? Choose “Myself”.
        - Were you and your family both harmed? Answer for yourself first.
        - Do you help someone? Think of the person who was harmed.
        - A defender stands up for nature or human rights. Human rights are things every person has a right to. A witness saw or knows what happened.
    .self = Myself
    .self-hint = I was harmed.
    .group = A group or community that I belong to
    .group-hint = For example a village, a people, or the workers in one place.
    .family = Someone in my family, or someone I depend on
    .family-hint = They were harmed.
    .representative = Someone I act for or help
    .representative-hint = They were harmed. I am a lawyer, a union or a friend, for example.
    .defender = As a defender or witness who was not harmed
    .defender-hint = I stand up for others, or I saw what happened.

# “Closest family”: the draft’s “immediate family”.
question-family_tie = Who are you to the person who was harmed?
    .why = The draft’s word “victim” may also include the closest family. It may also include people who depend on the person harmed.
    .help =
        The draft has no list of closest family. A court or a country’s law may have one. You depend on someone if you need them to live.

        - Were you harmed yourself? You can go back and choose “Myself”.
        - Do you only want to help with their case? You can go back. Choose “Someone I act for or help”.
    .immediate_family = I belong to their closest family
    .immediate_family-hint = For example a wife, husband, partner, parent, child, brother or sister.
    .dependant = I depend on them
    .dependant-hint = For money, food, a home or care.
    .other = Someone else
    .other-hint = For example a friend, a neighbour or a distant relative.
    .unsure = I am not sure

question-harm = What was taken away or made worse?
    .why = For the draft, harm means that a human right was taken away. Or that it was made weaker. Every person has human rights, in every country.
    .help =
        Choose all that fit. You do not have to tell what happened.

        - A factory does not pay its workers: “Fair and safe work”.
        - An app passes on your messages: “Privacy”.

        From “Something else” alone, we cannot tell. That is not a no.
    .life_safety = Life and safety
    .life_safety-hint = Someone died, was hurt, was locked up or was put in danger.
    .health = Health
    .health-hint = Being ill or hurt, or no care when it was needed.
    .work = Fair and safe work
    .work-hint = Pay, hours, rest, safety, or joining a union.
    .forced_or_child_labour = Freedom from forced work or child labour
    .forced_or_child_labour-hint = Made to work, or not free to leave. Or a child does work that harms them.
    .land_home = Land, a home or what people need to live
    .land_home-hint = Also food, water, or places to graze, hunt or fish.
    .environment = A clean and healthy environment
    .environment-hint = Air, soil, rivers, the sea or forests.
    .violence_discrimination = Freedom from violence, and from being treated worse than others
    .violence_discrimination-hint = Also being bothered again and again, or treated worse because of who you are.
    .privacy = Privacy
    .privacy-hint = Spying, or private facts, photos or messages used or passed on.
    .expression = Freedom to speak, meet and join with others
    .expression-hint = Also to report, to protest or to form a group.
    .culture = Culture, language or faith
    .culture-hint = Also holy places and a people’s way of life.
    .other = Something else
    .none = Nothing was taken away or made worse
    .unsure = I am not sure

question-business = Who took part in what happened?
    .why = The draft covers every kind of business, big or small. We ask if a business took part at all.
    .help =
        Choose all that fit. You do not need a name.

        - A business may make, move, sell, serve or lend. Online and other things count too.
        - A firm that a business owns can be a partner. Partners count as far as the country’s law says so.
        - Did police or a public office act together with a business? Choose the business.
        - A school or charity may count too. If in doubt, choose “I am not sure”.
    .company = A company, or a boss who hires people
    .company-hint = For example a factory, mine, farm, shop or building firm.
    .state_owned = A business that the government owns
    .state_owned-hint = For example its railway, oil firm or power plant.
    .finance = A bank, a fund, or someone who puts in money
    .finance-hint = For example the lender behind a dam or a road.
    .supplier = A partner of a business, like one who sells to it
    .supplier-hint = Also a firm it hires or owns, a guard firm or a job agent.
    .platform = An online service or app
    .platform-hint = For example for rides, orders, messages or loans.
    .trader = A person who does business on their own
    .trader-hint = For example a trader, a landlord or the owner of a workshop.
    .none = None of these
    .none-hint = For example only a public office doing its own job. Or only a private quarrel.
    .unsure = I am not sure

question-conduct = Did they do something, or fail to do something?
    .why = The draft covers both: what was done, and what was not done.
    .help =
        “They” are the ones who took part. If both are true, choose both.

        - Did: a boss fired people because they joined a union.
        - Failed to do: a mine did not warn people of a leak.
    .act = Something they did
    .omission = Something they failed to do
    .none = Neither
    .none-hint = For example a storm that no business made worse.
    .unsure = I am not sure

question-connection = Is what happened linked to what the business does?
    .why = The draft covers what is linked to business. That is a lot. But a purely private matter may not count.
    .help =
        It can be online, far away, or after work.

        - Most likely yes: guards of a mine stop people on a village road.
        - Most likely no: two workers fight over a family matter.
    .yes = Yes
    .no = No
    .unsure = I am not sure

question-result = Did the harm come from what they did or failed to do?
    .why = In the draft, what was done or not done must lead to the harm.
    .help =
        For example, workers breathed dust without masks and fell ill.

        You do not have to prove it here. The draft does not say it must be the only cause. If you cannot tell, choose “I am not sure”.
    .yes = Yes
    .no = No
    .unsure = I am not sure

question-responsible = What is known about who is responsible?
    .why = This answer never counts against anyone. For the draft, a person can be a “victim” either way. The one who did it may be unknown, or not caught. Maybe they were not put on trial or found guilty.
    .help =
        “Responsible” means the person or business that did it, or failed to act.

        It is often hard to see who stands behind it. You do not need a name. Please do not try to find out if it is not safe.
    .unknown = Nobody knows who it was
    .identified = It is known who it was, but nothing has happened to them
    .in_process = A case, an arrest or a trial is under way
    .convicted = They were found responsible
    .unsure = I am not sure

question-borders = Is there a link to another country?
    .why = Where you are from or live never counts against anyone. We ask because some of the draft is about business across borders.
    .help =
        Choose all that fit. We do not ask about papers or the right to stay.

        - A person from abroad is hurt at work: the first choice.
        - One country orders shirts, and another one sews them: the third.

        The draft covers business inside one country too. “No link to another country” is as good as any other answer.
    .foreign_person = Someone harmed is not a citizen where it happened, or does not live there
    .several_states = What the business did took place in more than one country
    .run_from_abroad = An important part was done through a partner in another country
    .run_from_abroad-hint = They planned, led, made, stored or sent it out. For example the owner, a lender, a buyer or a supplier.
    .effects_abroad = It has a big effect in another country
    .none = No link to another country
    .unsure = I am not sure

## What happened and what would help

# The draft’s “abuse”, not the harm that lasts.
question-ongoing = Is what they did or failed to do still going on?
    .why = If it goes on, making it stop can help to put things right.
    .help =
        For example, waste still runs into the river.

        Pain, illness or loss can last when it is over. We ask about that later.
    .yes = Yes
    .no = No
    .unsure = I am not sure

question-urgent = Is it urgent? Is there a serious risk that it starts, goes on, gets worse or comes back soon?
    .why = If it is urgent, the draft would let victims ask the government for protection. They could do so while a case is being decided.
    .help =
        “Urgent” means that waiting for the end of a case may be too late. “It” is what they did, or failed to do. For example, machines are to clear a village next week.

        It can be urgent even if nobody is in danger right now.
    .yes = Yes
    .no = No
    .unsure = I am not sure

question-losses = What was lost or damaged?
    .why = What can make it right depends on what was lost.
    .help =
        Choose all that fit. Take your time. You can skip this or take a break.

        Money can buy some things, like a boat. It cannot buy a quiet mind. Both count here. You do not have to prove anything.
    .money = Money, or what people earn
    .money-hint = Also a harvest, customers, or costs you had to pay.
    .home_land_property = A home, land or belongings
    .job_school_papers = A job, a place at school, or papers
    .job_school_papers-hint = For example a passport, a permit or proof of land rights.
    .freedom = Freedom
    .freedom-hint = Held, locked in, or not free to leave.
    .body = Health of the body
    .mind = Peace of mind
    .mind-hint = For example fear, grief or bad sleep.
    .loved_one = A loved one
    .loved_one-hint = Someone who died or is missing.
    .reputation = A good name
    .culture = Culture, faith or a holy place
    .pollution = Clean air, water or soil
    .nature = Nature
    .nature-hint = For example a forest, a reef, animals or fish.
    .none = Nothing was lost or damaged
    .unsure = I am not sure

question-wishes = What would help to put it right?
    .why = Countries that join would have to take steps so that victims are asked. They would be asked what should make it right. So we ask you too.
    .help =
        Choose all that would help. Nothing here is a demand. What you leave out is not lost. The draft’s own list has room for more.

        “Care and support” can mean a doctor or someone to talk to.
    .get_back = Getting back what was taken
    .get_back-hint = For example land, a job, papers or pay.
    .money = Money to make up for the harm
    .care = Care and support
    .stop = It stops
    .apology_truth = Someone says sorry, or the truth is told in public
    .punish = A penalty for those responsible
    .never_again = It never happens again
    .clean_up = The place is cleaned up
    .restore_nature = Nature is brought back
    .restore_nature-hint = For example trees, fish or a river.
    .none = None of these
    .unsure = I am not sure
    .unsure-hint = You can decide later.

question-repeat = Could it happen again, to this person or to others?
    .why = To make it right can also mean steps so it does not happen again.
    .help = Think of anyone: you, other workers, or people far away. For example, the machine that hurt someone is still in use.
    .yes = Yes
    .no = No
    .unsure = I am not sure

question-many_affected = Were other people harmed in the same way?
    .why = The draft would let people claim together, in cases where it fits. To claim is to ask a court or office to make it right.
    .help =
        You do not need names or numbers. For example, other families by the same river fell ill.

        If you do not know, that is fine. There is no need to ask others if that is not safe.
    .yes = Yes
    .no = No
    .unsure = I am not sure

## Protection and support

question-fears = What makes it hard to speak up?
    .why = Countries that join would have to protect victims. No one should threaten them, or punish them for speaking up. So what you fear matters.
    .help =
        Choose all that fit, for you or for the people harmed.

        - People who speak up may lose a job, a room or a permit.
        - Some firms go to court to keep people quiet.

        Fear is no sign of weakness. You do not have to speak up at all.
    .threats = Threats or violence
    .retaliation = Losing work, a home or services
    .legal_smear = Being sued or charged, or lies about people
    .watched = Being watched, or private life made public
    .reliving = Having to live through it again
    .reliving-hint = For example telling it again and again.
    .none = None of these
    .unsure = I am not sure

question-situation = Do any of these words fit the person or people harmed?
    .why = Countries that join would have to look at what different people need. Some have more in their way. You do not have to answer.
    .help =
        Choose all that fit, or “I prefer not to say”. Your answer is not sent to anyone. Could someone look at your screen? You can skip this.

        Being on this list says nothing bad about anyone. It is about what stands in people’s way.
    .woman_girl = A woman or girl
    .child = A child under 18
    .older = An older person
    .disability = A person with a disability
    .indigenous = An Indigenous person or people
    .migrant_refugee = A migrant or refugee
    .african_descent = A person of African descent
    .other_marginalised = Part of another group that is often treated badly or left out
    .other_marginalised-hint = For example because of caste, faith, being poor, or whom they love. Or they had to flee inside their own country.
    .none = None of these
    .prefer_not = I prefer not to say

question-needs = What information or help is needed?
    .why = Countries that join would have to let victims get facts. They would also have to give help from a lawyer. It would be free or at low cost.
    .help =
        Choose all that would help, for you or for the people harmed.

        - In a claim you ask a court or public office to decide.
        - Someone to act can be a lawyer, a union or a person you trust.
    .rights_info = What rights people have
    .where_to_go = Where to go, and what that place can do
    .claim_status = What is happening with a claim
    .company_info = Facts that a business or a public office holds
    .company_info-hint = Facts about the business and what it did.
    .language = Information in another language
    .format = Information in another form
    .format-hint = For example large print, sound, sign language or easy words.
    .child_friendly = Information that a child can understand
    .someone_to_act = Someone to speak or act for the people harmed
    .none = None of these
    .unsure = I am not sure

question-barriers = What stands in the way of making it right?
    .why = Countries that join would have to make this easier, step by step. It would have to fit their own law and offices.
    .help =
        Choose all that fit now, or that you fear. In some countries, those who lose a case pay the other side’s lawyer.
    .lawyer_cost = A lawyer costs too much
    .court_fees = Court fees cost too much
    .losing_costs = Having to pay the other side’s costs if the case is lost
    .far = The court or office is far, or hard to get into
    .procedure = The steps are too hard, too slow or not made for us
    .power = The business has far more power
    .evidence_held = Others hold the proof
    .evidence_held-hint = For example the business has the papers.
    .hard_to_prove = It is hard to prove
    .agency_lacks_means = A public office that checks businesses lacks people, money or power
    .none = None of these
    .unsure = I am not sure

question-proceedings = Has anyone gone to a court, the police or another public office? What came of it?
    .why = The draft says how countries would have such offices help victims. What comes next depends on how far things have gone.
    .help =
        A public office can look into it or decide. It does not matter who went there.

        Did a complaint go only to the business itself? Choose “No, not yet”. Were there several? Choose the one that matters most to you.

        Many things can make it right: pay, a job back, an order to stop.
    .not_started = No, not yet
    .ongoing = Yes, and it is still going on
    .refused = Yes, but they turned it away
    .ended_without = Yes, but it ended with nothing to make it right
    .ended_with_remedy = Yes, and it was decided what should make it right
    .unsure = I am not sure

question-delivery = It was decided what should make it right. Is one of these true?
    .why = Countries that join would have to take steps so that victims are asked. Public offices would have to be able to check if a company does what was decided.
    .help =
        Choose both if both are true. For example, only half the pay came.

        If it went well, choose “None of these”.
    .not_consulted = The people harmed were not asked what it should look like
    .not_delivered = It has not been done, or only in part
    .none = None of these
    .unsure = I am not sure
