### The questions in simpler words. Every option means exactly the same as in questions.ftl.

## Safety

question-danger = Is anyone in danger right now?
    .why = We ask this first: being safe comes before all else here. If you say yes, or are not sure, we show what you can do now.
    .help =
        Someone may be hurt or taken away today or soon. Or they are not safe where they are. It can be you or anyone else. For example:

        - Someone is followed or threatened. Or they are gone, and no one knows where.
        - A worker is locked in, or cannot leave a ship.
        - People are about to lose their homes, or to be sent out of the country.
        - People work with poison now. Or they live below a dam that may break.

        Your answer is not sent to anyone. So this guide cannot send help.
    .yes = Yes
    .no = No
    .unsure = I am not sure
    .unsure-hint = If it feels unsafe, you can choose “Yes”.

## Status

question-role = Who was harmed?
    .why = The draft is about people who were harmed. It may also include closest family, and people who depend on them. It would also protect people who speak up for others.
    .help =
        Choose what fits best. You can answer for someone else later.

        - Losing pay, land, a home or privacy is harm too. So are threats, being followed, or being taken to court for speaking up.
        - Were you and your family both harmed? Answer for yourself first.
        - Did you lose a husband, wife, parent or child? Choose “Someone in my family”.
        - Do you speak for your own small child? Choose “Someone I act for or help”.
        - Were you hurt while you helped someone? Choose “I was”.
    .self = I was
    .self-hint = Also if it was done because I spoke up.
    .group = A group or community that I belong to
    .group-hint = For example a village, a people, or the workers in one place.
    .family = Someone in my family, or someone I depend on
    .family-hint = For example a husband, wife, parent or child.
    .representative = Someone I act for or help
    .representative-hint = I am their lawyer, friend or union, for example.
    .defender = Nobody close to me. I stand up for others, or I saw what happened
    .defender-hint = We ask next if anything was done to you.

# “Closest family”: the draft’s “immediate family”.
question-family_tie = How are you close to the person who was harmed?
    .why = The draft’s word “victim” may also include the closest family. It may also include people who depend on the person harmed.
    .help =
        The draft has no list of closest family. A court or a country’s law may have one. You depend on someone if you need them to live.

        - Are two of these true? Choose the first.
        - Were you harmed yourself? You can go back and choose “I was”.
        - Do you only want to help with their case? You can go back. Choose “Someone I act for or help”.
    .immediate_family = I am close family
    .immediate_family-hint = For example a wife, husband, partner, parent, child, brother or sister.
    .dependant = I depend on them
    .dependant-hint = For money, food, a home or care.
    .other_family = Other family, or we live as family
    .other_family-hint = For example an uncle who raised me. The draft leaves this open.
    .other = Someone else
    .other-hint = For example a friend, a neighbour or a workmate.
    .unsure = I am not sure

question-represents = Who do you act for?
    .why = The word “victim” is for those who were harmed. It may also include their closest family, and people who depend on them.
    .help =
        Whose case would it be?

        - A lawyer for sick workers acts for the people harmed. So does a mother for her small child who was hurt.
        - A union that helps a worker’s widow acts for close family.

        If it is both, choose the first.
    .harmed = The person or people who were harmed
    .family_or_dependant = Their close family, or people who depended on them
    .family_or_dependant-hint = For example the widow of a worker who died.
    .unsure = I am not sure

question-targeted = Was anything done to you because you speak up, help, or saw what happened?
    .why = If so, the word “victim” may fit you as well. Then the next questions are about what was done to you.
    .help =
        It need not be violence. For example:

        - Someone threatens you, follows you or watches your phone.
        - You are taken to court. Lies are told about you.
        - You lost your work or a home.

        If nothing was done to you, what you do still counts. The draft would have countries protect you all the same.
    .yes = Yes
    .no = No
    .unsure = I am not sure

question-harm = What can someone no longer do or have, or only less safely?
    .why = For the draft, harm means that someone cannot fully use a human right any more. Every person has human rights, in every country.
    .help =
        Choose all that fit. You do not have to say what happened.

        - A factory does not pay its workers: “Fair and safe work”.
        - A dam floods fields: “Land, a home or what people need to live”.
        - An app passes on your messages: “Privacy”.
        - Waste from a mine spoils a river: “A clean and healthy environment”. Maybe also “Health”.

        From “Nothing yet” or “Something else” alone, we cannot tell. That is not a no.
    .life_safety = Life and safety
    .life_safety-hint = Someone died, was locked up, put in danger, or could not move freely.
    .health = Health
    .health-hint = Being ill or hurt, or no care when it was needed.
    .work = Fair and safe work
    .work-hint = Pay, hours, rest, safety, or joining a union.
    .forced_or_child_labour = Forced work, or child labour
    .forced_or_child_labour-hint = Forced to work, or not free to leave. Or a child does work that harms them.
    .land_home = Land, a home or what people need to live
    .land_home-hint = Also food, water, or places to graze, hunt or fish.
    .education = School or training
    .education-hint = For example a school closed, or a child who cannot go.
    .environment = A clean and healthy environment
    .environment-hint = Air, soil, rivers, the sea or forests.
    .violence_discrimination = Violence, or being treated worse than others
    .violence_discrimination-hint = Beaten, insulted or touched, or treated worse because of who you are.
    .privacy = Privacy
    .privacy-hint = Spying, or private facts, photos or messages passed on. Also a good name.
    .expression = Speaking, meeting or joining with others
    .expression-hint = Also to report, to protest or to form a group.
    .culture = Culture, language or faith
    .culture-hint = Also holy places and a people’s way of life.
    .threatened = Nothing yet, but it is about to happen
    .threatened-hint = For example someone says you must leave your home soon.
    .other = Something else
    .other-hint = For example money lost in a purchase.
    .none = None of these: nothing was harmed
    .unsure = I am not sure

question-business = Was a business behind it, part of it, or what it was done for?
    .why = The draft covers harm linked to business of every kind, big or small. The business need not have done it with its own hands.
    .help =
        Choose all that fit. You do not need a name.

        - A business makes, carries, sells or lends things, or works for others. Online counts too.
        - A workshop with workers is a company. A supplier is a business itself. Its tie to a bigger firm counts as far as the country’s law says so.
        - Did police, soldiers, an office or a gang act for a business, or to make way for one? Choose “Others who acted for a business”.
        - Were you harmed at work in someone’s home? Choose the household. The draft leaves open if it counts, and if a school or charity does.

        If in doubt, choose “I am not sure”.
    .company = A company
    .company-hint = For example a factory, mine, farm, shop, workshop or building firm.
    .state_owned = A business that the government owns
    .state_owned-hint = For example its railway, oil firm or power plant.
    .finance = A bank, a fund, or someone who puts in money
    .finance-hint = For example the lender behind a dam or a road.
    .supplier = Another firm tied to a business
    .supplier-hint = It sells to it, works for it, guards it or finds workers for it. Or the business owns it.
    .platform = An online service or app
    .platform-hint = For example for rides, orders, messages or loans.
    .trader = A person who does business on their own
    .trader-hint = For example a trader or a landlord.
    .for_business = Others who acted for a business, or to make way for one
    .for_business-hint = Police, soldiers, an office or a gang.
    .household = A private household that pays for work
    .household-hint = For example for cleaning or care.
    .other_body = A school, clinic, charity, faith group or club
    .none = None of these
    .none-hint = For example only a public office doing its own job. Or only a private quarrel.
    .unsure = I am not sure

question-conduct = Did they do something, or fail to do something?
    .why = The draft covers both: what was done, and what was not done.
    .help =
        “They” are the ones from the question before. If both are true, choose both.

        - Something they did: a boss fired people because they joined a union. A farm sprayed poison close to homes.
        - Something they failed to do: a mine did not warn people of a leak. A workshop gave no masks.

        An accident often comes from something done or not done, like an old machine or a weak roof. If in doubt, choose “I am not sure”.
    .act = Something they did
    .omission = Something they failed to do
    .none = Neither
    .none-hint = For example a storm that no business made worse.
    .unsure = I am not sure

question-connection = Is what happened linked to what the business does?
    .why = The draft covers what is linked to business. That takes in a lot. A private quarrel may not count.
    .help =
        It can be online, far away, or after work. Do you know of no business? Choose “I am not sure”.

        - Most likely yes: guards of a mine stop people on a village road. Police clear homes to make way for a mine.
        - Most likely no: two workers fight over a family matter.
    .yes = Yes
    .no = No
    .unsure = I am not sure

question-result = Did the harm come from what they did or failed to do?
    .why = In the draft, what was done or not done must lead to the harm.
    .help =
        For example, workers breathed dust without masks and fell ill.

        You do not have to prove it here. The draft does not say it must be the only cause. Has it not happened yet? Ask yourself if it would come from this. If you cannot tell, choose “I am not sure”.
    .yes = Yes
    .no = No
    .unsure = I am not sure

question-responsible = What is known about who is responsible?
    .why = In the draft, this answer counts against nobody. A person can be a “victim” even if no one knows who did it. The one who did it need not be caught or found guilty.
    .help =
        “Responsible” means the person or business that did it, or failed to act. Do you know the firm, but not if it is to blame? Choose “It is known”. A case that they brought against you is not meant here.

        It is often hard to see who stands behind it. You do not need a name. Please do not try to find out if it is not safe.
    .unknown = Nobody knows who it was
    .identified = It is known who it was, but no case has begun against them
    .in_process = A case, an arrest or a trial against them is under way
    .convicted = They were found responsible
    .unsure = I am not sure

question-borders = Is there a link to another country?
    .why = It can matter for where you could claim. In the draft, your country counts against nobody. Law today can be different.
    .help =
        Choose all that fit. We do not ask about papers or the right to stay.

        - A worker from abroad is hurt: someone harmed comes from another country.
        - Shirts are ordered in one country and sewn in another: a business in another country did a significant (important) part.
        - Smoke or dirty water crosses a border: a significant effect.

        “No link to another country” is as good as any other answer.
    .foreign_person = Someone harmed comes from another country, or lives in one
    .several_states = What the business did took place in more than one country
    .run_from_abroad = A business or its partner in another country did a significant part of it
    .run_from_abroad-hint = They planned, led, designed, made, stored or shipped it. For example the owner or a buyer.
    .effects_abroad = What the business did has a significant effect in another country
    .none = No link to another country
    .unsure = I am not sure

## What happened and what would help

# The draft’s “abuse”, not the harm that lasts.
question-ongoing = Is what they did or failed to do still going on?
    .why = If it goes on, making it stop can help to put things right.
    .help =
        For example, waste still runs into the river or is not cleaned up. Or wages are still not paid.

        Pain, illness or loss can last when it is over. We ask about that later.
    .yes = Yes
    .no = No
    .unsure = I am not sure

question-urgent = Is it urgent: would waiting be too late?
    .why = If it is urgent, the draft would let victims ask the government for protection while a case is being decided.
    .help =
        “Urgent” means that the end of a case may come too late. What they do may go on. Or there is a serious risk that it starts, gets worse or comes back soon. For example:

        - Machines are to clear a village next week.
        - Guards have said that they will come back tonight.
        - The walls of a workshop show new cracks.

        It can be urgent even if nobody is in danger at this moment.
    .yes = Yes
    .no = No
    .unsure = I am not sure

question-losses = What was lost, and what was hurt?
    .why = What repair would help depends on what was lost.
    .help = Choose all that fit. You can lose things, like a boat. You can lose peace of mind. Both count. You can skip this question or take a break. You do not have to prove anything here.
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
    .privacy = Privacy
    .privacy-hint = For example photos or facts that others saw.
    .reputation = A good name
    .culture = Culture, faith or a holy place
    .pollution = Clean air, water or soil
    .nature = Nature
    .nature-hint = For example a forest, a reef, animals or fish.
    .other = Something else
    .none = Nothing was lost or hurt
    .unsure = I am not sure

question-wishes = What would help to repair the harm?
    .why = Countries that join would have to see that victims are asked what repair they want. So we ask you too.
    .help =
        Choose all that would help. Nothing here is a demand. What you leave out is not lost. The draft’s own list has room for more.

        “Care and support” can mean a doctor or someone to talk to.
    .get_back = Getting back what was taken
    .get_back-hint = For example land, a job, papers or pay.
    .money = Money to make up for the harm
    .care = Care and support
    .stop = It stops
    .apology = Someone says sorry
    .truth = The truth is told
    .truth-hint = What happened, and why.
    .punish = A penalty for those responsible
    .never_again = It never happens again
    .clean_up = The place is cleaned up
    .restore_nature = Nature is brought back
    .restore_nature-hint = For example trees, fish or a river.
    .other = Something else
    .none = None of these
    .unsure = I am not sure
    .unsure-hint = You can decide later.

question-repeat = Could it happen again, to this person or to others?
    .why = Repair can also mean steps so that it does not happen again.
    .help = Think of anyone: you, other workers, or people far away. For example, the machine that hurt someone is still in use.
    .yes = Yes
    .no = No
    .unsure = I am not sure

question-many_affected = Were other people harmed in the same way?
    .why = The draft would let people bring one case together, where that suits the case.
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
    .legal_smear = Being taken to court, or lies about people
    .watched = Being watched, or private life made public
    .status = Being reported, held or sent away because of papers
    .status-hint = For example to the office for foreigners.
    .reliving = Having to live through it again
    .reliving-hint = For example having to tell it again and again.
    .none = None of these
    .unsure = I am not sure

question-situation = Do any of these describe the person or people harmed?
    .why = Countries that join would have to look at what different people need. Some have more in their way. You do not have to answer.
    .help =
        Choose all that fit, or “I prefer not to say”. Think of the person who was harmed. If you lost someone, you can think of yourself too. Your answer is not sent to anyone. Could someone look at your screen? You can skip this.

        Being on this list says nothing bad about anyone. It is about what stands in people’s way.
    .woman_girl = A woman or girl
    .child = A child under 18
    .older = An older person
    .disability = A person with a disability
    .indigenous = An Indigenous person or people
    .indigenous-hint = A people who lived there first, with its own ways.
    .migrant_refugee = A migrant or refugee
    .african_descent = A person of African descent
    .african_descent-hint = With family roots in Africa.
    .other_marginalised = Part of another group that is often treated badly or left out
    .other_marginalised-hint = For example because of caste, faith, being poor, or whom they love. Or they had to flee inside their own country.
    .none = None of these
    .prefer_not = I prefer not to say

question-needs = What information or help is needed?
    .why = Countries that join would have to give victims access to information, and legal aid: help from a lawyer. Often such help is free or costs little.
    .help =
        Choose all that would help, for you or for the people harmed.

        - In a claim you ask a court or public office to decide.
        - Someone to act can be a lawyer, a union or a person you trust.
    .rights_info = What rights people have
    .where_to_go = Where to go, and what that place can do
    .claim_status = How a claim that was already made is going
    .company_info = Facts that a business or a public office holds
    .company_info-hint = Facts about the business and what it did.
    .language = Information in another language
    .format = Information in another form
    .format-hint = For example large print, sound, sign language or easy words.
    .child_friendly = Information that a child can understand
    .someone_to_act = Someone to speak or act for the people harmed
    .protection = A safe place, or someone to talk to
    .help_to_take_part = Help to follow a case and take part in it
    .none = None of these
    .unsure = I am not sure

question-barriers = What stands in the way of repair?
    .why = Countries that join would have to make this easier, step by step. They would do so in line with their own law and offices.
    .help =
        Choose all that fit now, or that you fear. In some countries, those who lose a case pay the other side’s lawyer.
    .lawyer_cost = A lawyer costs too much
    .court_fees = Court fees cost too much
    .losing_costs = Having to pay the other side’s costs if the case is lost
    .far = The court or office is far, or hard to get into
    .procedure = The steps are too hard, too slow or not made for people like us
    .time_limit = It may be too late (a time limit)
    .power = The business has far more power
    .bias = The court or office is under pressure, or takes sides
    .evidence_held = Others hold the proof
    .evidence_held-hint = For example the business has the papers.
    .hard_to_prove = It is hard to prove
    .other_country = They say that another country has to deal with it
    .agency_lacks_means = A public office that checks businesses lacks people, money or power
    .other = Something else
    .none = None of these
    .unsure = I am not sure

question-proceedings = Has anyone asked a court, the police or another public office for help, and what came of it?
    .why = The draft says how countries would have such offices help victims. What comes next depends on how far things have gone.
    .help =
        A labour or environment office counts too. It can be you, a lawyer, a union or someone else who asked. Did the business take you to court? That is not meant here.

        Did you ask only the business or the bank itself? Then choose “No, not yet”. If there were several, choose the one that matters most.

        Repair can be many things: pay, a job back, a clean-up, an order to stop.
    .not_started = No, not yet
    .ongoing = Yes, and it is still going on
    .refused = Yes, but the public office turned it away
    .ended_without = Yes, but no repair was decided
    .ended_with_remedy = Yes, and a repair was decided
    .unsure = I am not sure

question-delivery = Are any of these true of the repair that was decided?
    .why = Countries that join would have to take steps so that victims are asked. Public offices would have to be able to check if a company does what was decided.
    .help =
        Choose both if both are true. For example, only half the pay came.

        If it went well, choose “None of these”.
    .not_consulted = Nobody asked the people harmed what they want
    .not_delivered = The repair has not been carried out, or only in part
    .none = None of these
    .unsure = I am not sure
