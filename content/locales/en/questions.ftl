### The questions: one message a question, in the order in which they are asked.
###
### The value is the question itself (it becomes the heading of the page). Attributes, in this order:
###   .short        one to five words, for a list of answers and for reasons
###   .why          why we ask
###   .help         terms explained, examples
###   .<option>     the words of an option; .<option>-hint is one short line under it
###
### For translators. Speak as you would to someone in trouble: short, warm, exact, no blame.
### "Harm", "abuse", "remedy", "victim", "the draft" and "States" are the draft's own words: use one word for each,
### everywhere. Do not assume whether a person is a man or a woman. Clause numbers stand in these comments only,
### never in the text: the app shows them beside it. The last options ("I am not sure", "None of these",
### "I prefer not to say") are as good as any other: keep them kind.

## Safety

# Articles 4.4 and 4.2(e). Keep it calm. Never promise help from us.
question-danger = Is anyone in immediate danger now?
    .short = Danger now
    .why = We ask this first because safety comes before everything else here. If you say yes, or are not sure, we show what you can do now.
    .help =
        Immediate danger means that someone may be hurt or taken away today or in the next days, or is not safe where they are. It may be you, your family, a workmate, a witness or anyone else. For example:

        - Someone is followed or threatened because they spoke up about a mine, or they have gone missing.
        - A worker is locked in, or cannot leave a ship, a farm or a house.
        - People are about to be forced out of their homes, or sent out of the country.
        - People breathe or drink poison now. Or they live close to a leak, a fire or a dam that may break.

        Your answer is not sent to anyone, so this guide cannot send help.
    .yes = Yes
    .no = No
    .unsure = I am not sure
    .unsure-hint = If it feels unsafe, you can choose “Yes”.

## Status: does the definition of a victim fit (Article 1)

# Articles 1.1 and 4.2(d). "Defender": someone who stands up for human rights or the environment (Article 5.2).
# "Harmed" is not only in body. Do not say "answer for" (to take the blame).
question-role = Who was harmed?
    .short = Who was harmed
    .why = The draft is about people who were harmed. It may also include their close family and people who depend on them. And it would protect people who speak up for others.
    .help =
        Choose what fits best. You can come back later and answer for someone else.

        - Harm is not only a hurt body. Losing pay, land, a home or privacy is harm too. So are threats, being followed, or being taken to court because you spoke up.
        - Were both you and your family harmed? Answer for yourself first.
        - Did you lose a husband, a wife, a parent or a child? Choose “Someone in my family”.
        - Do you speak for your own small child? Choose “Someone I represent or help”.
        - Were you hurt while you helped someone? Choose “I was”.
    .self = I was
    .self-hint = Also if it was done because I spoke up.
    .group = A group or community that I belong to
    .group-hint = For example a village, a people, or the workers in one place.
    .family = Someone in my family, or someone I depend on
    .family-hint = For example a husband, wife, parent or child.
    .representative = Someone I represent or help
    .representative-hint = I am their lawyer, friend or union, for example.
    .defender = Nobody close to me. I stand up for others, or I saw what happened
    .defender-hint = As a defender or witness. We ask next if anything was done to you.

# Article 1.1: "may also include the immediate family members or dependents of the direct victim".
# The draft does not define "immediate family": do not make the examples sound like a full list.
question-family_tie = How are you close to the person who was harmed?
    .short = How you are close to them
    .why = The draft’s word “victim” may also include immediate family. It may also include dependents: people who depend on the person harmed.
    .help =
        “Immediate family” means the closest family. The draft gives no list of who that is. A court or the law of a country may have its own.

        You depend on someone if you need them to live: for money, food, a home or care. For example, a grandmother may live on what her grandson earns.

        Are two of these true? Choose the first. If you cannot tell, “I am not sure” keeps it open.

        - If you were harmed yourself, you can go back and choose “I was”.
        - If you only want to help with their own case, you can go back and choose “Someone I represent or help”.
    .immediate_family = I am close family (immediate family)
    .immediate_family-hint = For example a wife, husband, partner, parent, child, brother or sister.
    .dependant = I depend on them
    .dependant-hint = For money, food, a home or care.
    .other_family = Other family, or we live as family
    .other_family-hint = For example an uncle who raised me. The draft leaves this open.
    .other = Something else
    .other-hint = For example a friend, a neighbour or a workmate.
    .unsure = I am not sure

# Articles 1.1 and 4.2(d). For whom the helper acts: for close family the draft says only "may also include".
question-represents = Whom do you act for?
    .short = Whom you act for
    .why = The word “victim” is for those who were harmed. It may also include their close family and people who depend on them. So it matters whose case it is.
    .help =
        Think of the person whose claim it would be.

        - A lawyer for workers who fell ill acts for the people harmed. So does a mother for her small child who was hurt.
        - A union that helps the widow of a worker acts for close family.

        If it is both, choose the first.
    .harmed = The person or people who were harmed
    .family_or_dependant = Their close family, or people who depended on them
    .family_or_dependant-hint = For example the widow of a worker who died.
    .unsure = I am not sure

# Articles 1.1, 1.2, 4.2(e). What is done to a defender or witness because of it is harm too.
question-targeted = Has anything been done to you because you speak up, help, or saw what happened?
    .short = Done to you
    .why = If so, the draft’s word “victim” may fit you as well. The questions that follow are then about what was done to you.
    .help =
        It need not be violence. For example:

        - Someone threatens you, follows you or watches your phone.
        - You are taken to court or charged with a crime. Lies are told about you.
        - You lost your work, a home or a permit.

        If nothing was done to you, that takes nothing away from what you do. The draft would have States protect you all the same.
    .yes = Yes
    .no = No
    .unsure = I am not sure

# Article 1.2: a harm is "a reduction in or removal of a person’s ability to enjoy an internationally recognized human right".
# Each option is such a right in everyday words, but for "threatened" and "other": these leave this part of the definition open.
question-harm = What could someone no longer do or have, or do less safely?
    .short = What was harmed
    .why = For the draft, harm means that someone is less able, or no longer able, to enjoy a human right. A human right is something that every person has, in every country.
    .help =
        Choose all that fit. Each choice stands for a human right that is recognised across the world. You do not have to say what happened.

        - A factory does not pay wages: fair and safe work.
        - A dam, built with a bank’s money, floods fields: land, a home or the means to live.
        - An app passes on your messages: privacy.
        - Waste from a mine spoils a river: a clean environment, and maybe health and water.
        - A shop treats people worse because of their skin: violence, or being treated worse than others.

        From “Nothing yet” or “Something else” alone, we cannot tell. That is not a no.
    .life_safety = Life and safety
    .life_safety-hint = Someone died, was locked up, put in danger, or could not move freely.
    .health = Health
    .health-hint = Illness, injury, or no care when it was needed.
    .work = Fair and safe work
    .work-hint = Pay, hours, rest, safety, or joining a union.
    .forced_or_child_labour = Forced work, or child labour
    .forced_or_child_labour-hint = Forced to work, not free to leave, or a child doing work that harms them.
    .land_home = Land, a home or the means to live
    .land_home-hint = Also food, water, grazing, hunting or fishing.
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
    .culture-hint = Also sacred places and a people’s way of life.
    .threatened = Nothing yet, but it is about to happen
    .threatened-hint = For example an eviction that is threatened.
    .other = Something else
    .other-hint = For example money lost in a purchase.
    .none = None of these: nothing was harmed
    .unsure = I am not sure

# Articles 1.1 ("in the context of"), 1.3 ("in connection with"), 1.4 and 1.6. Nobody has to "take part". 1.4 is wide: "any
# economic or other activity". 1.6 covers business ties "as provided under the domestic law of the State": keep "as far as
# the country’s law says so" for the tie only. "household" and "other_body" leave this part of the definition open.
question-business = Was a business behind it, part of it, or what it was done for?
    .short = Which business
    .why = The draft covers harm in connection with business of every kind, big or small. The business itself need not have done it.
    .help =
        Choose all that fit. You do not need a name, and you do not need to know who gave the orders.

        - Business can be making, moving or selling things, giving a service or lending money, online too. The draft speaks of “any economic or other activity”.
        - A workshop with workers is a company. A supplier is a business itself. Its tie to a bigger firm counts as far as the country’s law says so.
        - Did police, soldiers, an office or a gang act for a business, or to make way for one? Choose “Others who acted for a business”.
        - Did someone who works in a private home come to harm? Choose the household. The draft leaves open if it counts, and if a school or charity does.

        If you are in doubt, choose “I am not sure”. That keeps it open.
    .company = A company or firm
    .company-hint = For example a factory, mine, farm, shop, workshop or building firm.
    .state_owned = A business that the State owns
    .state_owned-hint = For example a State railway, oil firm or power plant.
    .finance = A bank, an investor or a fund
    .finance-hint = For example the lender behind a dam or a road.
    .supplier = Another firm tied to a business
    .supplier-hint = A supplier, contractor, guard firm or job agency. Or a firm that it owns (a subsidiary).
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
    .none-hint = For example only a public office doing its official work, or a private quarrel.
    .unsure = I am not sure

# Articles 1.3 ("acts or omissions") and 1.8 (how a business looks for harm and prevents it; Article 6.4 would make it a duty).
question-conduct = Was it something they did, or something they failed to do?
    .short = Done or not done
    .why = The draft covers both: what was done, and what was not done.
    .help =
        “They” are the ones from the question before. If both are true, choose both. You do not need to know why.

        Something they did:

        - A farm sprayed poison close to homes.
        - A company sacked people because they joined a union.
        - An app sold private data.

        Something they failed to do:

        - A mine did not warn people of a leak.
        - A workshop gave no safety gear.
        - A bank paid for a dam and did not ask who would lose their land.

        An accident often comes from something done or not done, such as an old machine, a weak roof or no training. If in doubt, choose “I am not sure”.
    .act = Something they did
    .omission = Something they failed to do
    .none = Neither
    .none-hint = For example a storm that no business made worse.
    .unsure = I am not sure

# Article 1.3: "in connection with business activities". The examples say "most likely": a court would decide.
question-connection = Did it happen in connection with the business’s activities?
    .short = Link to the business
    .why = The draft covers what happens in connection with business activities. That takes in a lot. A private quarrel may fall outside.
    .help =
        Activities are what the business does: making, moving, selling, serving, lending, online or not. It does not have to happen on its own ground or in working hours. If you know of no business, skip this or choose “I am not sure”.

        Most likely yes:

        - Guards of a mine stop people on a village road.
        - Police clear homes to make way for a mine.
        - A supplier does not pay the people who sew clothes for a far-off brand.
        - The rules of an app leave drivers without pay.

        Most likely no:

        - Two people who work in the same shop fight over a family matter.
    .yes = Yes
    .no = No
    .unsure = I am not sure

# Articles 1.3 ("results in an adverse human rights impact") and 1.2.
question-result = Did the harm result from what they did or failed to do?
    .short = Where the harm came from
    .why = For the draft, what was done or not done has to lead to the harm.
    .help =
        “Result from” means that one led to the other. For example:

        - Workers breathed dust without masks and fell ill.
        - Waste was dumped, and the village well went bad.
        - A firm lost its data, and someone stole money with it.

        You do not have to prove it here. The draft does not say that it must be the only cause. If it has not happened yet, ask yourself if it would come from this. If you cannot tell, choose “I am not sure”.
    .yes = Yes
    .no = No
    .unsure = I am not sure

# Article 1.1, last sentence: "identified, apprehended, prosecuted, or convicted". No answer here changes the status.
question-responsible = What is known about who is responsible?
    .short = Who is responsible
    .why = In the draft’s definition, this answer counts against nobody. A person can be a victim even if the one responsible is not known, not caught, not tried or not found guilty.
    .help =
        “Responsible” means the person or the business that did it, or that failed to act. Do you know the firm, but not if it is to blame? Then choose “It is known”.

        A case that they brought against you is not meant here.

        It is often hard to see who stands behind it: the owner of a ship, the firm behind an app, a company behind a company. You do not need a name. Please do not try to find out if it is not safe.
    .unknown = Nobody knows who it was
    .identified = It is known who it was, but no case has begun against them
    .in_process = A case, an arrest or a trial against them is under way
    .convicted = They were found responsible
    .unsure = I am not sure

# Articles 1.1 ("irrespective of the nationality or domicile") and 1.5(a), (b), (c).
# Keep "significant" in both: it is the draft’s word in 1.5(b) and 1.5(c). 1.5(b): "through any business relationship".
question-borders = Is there a link to another country?
    .short = Other countries
    .why = It can matter for where a claim could be brought. In the draft’s definition, your nationality or where you live counts against nobody. Law today can be different.
    .help =
        Choose all that fit. Nationality means the country whose citizen you are. We do not ask about papers or the right to stay.

        - A person from abroad is hurt on a building site: someone harmed is not a citizen.
        - A ship takes fish from the seas of two countries: more than one country.
        - Shirts are planned and ordered in one country and sewn in another: a business in another country did a significant part.
        - Smoke or dirty water crosses a border: a significant effect.

        The draft covers business inside one country too. So “No link to another country” is as good as any other answer.
    .foreign_person = Someone harmed comes from another country, or lives in one
    .several_states = What the business did took place in more than one country
    .run_from_abroad = A business or its partner in another country did a significant part of it
    .run_from_abroad-hint = They planned, led, designed, made, stored or shipped it. For example the owner or a buyer.
    .effects_abroad = What the business did has a significant effect in another country
    .none = No link to another country
    .unsure = I am not sure

## What happened and what would help (Articles 1.9 and 4)

# Articles 1.9 (cessation) and 4.4. "Abuse" is the draft’s word for the act or omission, not for the harm that lasts.
question-ongoing = Is the abuse still going on?
    .short = Still going on
    .why = If it goes on, making it stop can be part of what puts things right.
    .help =
        “Abuse” is the draft’s word for what they did or failed to do that led to harm. It still goes on, for example, when:

        - Wages are still not paid.
        - Waste still runs into the river, or is not cleaned up.
        - Photos or data are still online.
        - People still cannot go back to their land.

        Pain, illness or loss can last when the abuse is over. We ask about that later.
    .yes = Yes
    .no = No
    .unsure = I am not sure

# Article 4.4: "urgent situations that present a serious risk of or an ongoing human rights abuse".
question-urgent = Is it urgent: would waiting be too late?
    .short = Urgent
    .why = The abuse may be going on. Or there may be a serious risk that it starts, gets worse or comes back soon. If that is urgent, the draft would let victims ask States to protect them while a case is being decided.
    .help =
        “Urgent” means that waiting for the end of a case may be too late. For example:

        - Machines are to clear a forest or a village next week.
        - A worker who spoke up is about to be sent out of the country.
        - Guards have said that they will come back tonight.
        - The walls of a workshop show new cracks.

        It can be urgent even if nobody is in danger at this moment.
    .yes = Yes
    .no = No
    .unsure = I am not sure

# Articles 1.9 and 4.2(c). Gentle words: "loved_one" covers death and disappearance.
question-losses = What was lost, and what was hurt?
    .short = What was lost
    .why = A remedy is what helps to put things right. What would help depends on what was lost.
    .help =
        Choose all that fit. Take your time. You can skip this question or take a break.

        It can be something that money can buy, like a boat, a harvest or wages. It can be something that money cannot buy, like a good name, a sacred place or a quiet mind.

        You do not have to prove anything here.
    .money = Money or income
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
    .culture = Culture, faith or a sacred place
    .pollution = Clean air, water or soil
    .nature = Nature
    .nature-hint = For example a forest, a reef, animals or fish.
    .other = Something else
    .none = Nothing was lost or hurt
    .unsure = I am not sure

# Articles 1.9, 4.2(c) and 7.5(b). The lists of the draft are open ("such as"): never suggest that a wish is closed.
question-wishes = What would help to put it right?
    .short = What would help
    .why = States that join would have to take steps so that victims are asked what remedy they want. So we ask you too.
    .help =
        Choose all that would help. It can be more than one. Nothing here is a demand. What you leave out is not lost: the draft’s own list is open.

        - “Care” can mean a doctor, someone to talk to, or help to get back to work or school.
        - “A penalty” can mean a fine or another punishment that the law has.
        - “It never happens again” can mean safer machines, new rules or regular checks.
    .get_back = Getting back what was taken
    .get_back-hint = For example land, a job, papers or pay.
    .money = Money to make up for the harm
    .care = Care and support
    .stop = It stops
    .apology = An apology
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

# Article 1.9 ("guarantees of non-repetition").
question-repeat = Could it happen again, to this person or to others?
    .short = Could happen again
    .why = A remedy can also mean steps so that it does not happen again.
    .help =
        Think of anyone: you, other workers, neighbours, other users, or people in another place. For example:

        - The machine that hurt someone is still in use.
        - The firm plans the same kind of mine in the next valley.
        - The app has not changed its rules.
    .yes = Yes
    .no = No
    .unsure = I am not sure

# Articles 4.2(d) ("class action in appropriate cases") and 7.4(f) ("the possibility of group actions").
question-many_affected = Were other people harmed in the same way?
    .short = Others harmed too
    .why = When several people are harmed, the draft would let them claim together where that suits the case.
    .help =
        You do not need names or numbers. For example:

        - Other workers on the same farm were not paid.
        - Other families by the same river fell ill.
        - Other users of the same app lost money.

        If you do not know, that is fine. There is no need to go and ask if that is not safe.
    .yes = Yes
    .no = No
    .unsure = I am not sure

## Protection and support (Articles 4 and 7)

# Articles 4.2(e), 7.3(d) and 7.4(c): "reprisals" is punishment for speaking up, as in findings.ftl.
question-fears = What makes it hard to speak up?
    .short = Speaking up
    .why = States that join would have to protect victims from threats, and from punishment for speaking up (reprisals). So what you fear matters.
    .help =
        Choose all that fit, for you or for the people harmed.

        - Punishment can mean losing a job, a room, a place in a hostel or a permit.
        - Some firms go to court to keep people quiet. Some spread lies.
        - Being watched can mean a phone, a camera, a guard or a neighbour.
        - Some people are asked to tell it again and again. That can hurt once more.

        Fear is no sign of weakness. You do not have to speak up at all.
    .threats = Threats or violence
    .retaliation = Losing work, a home or services
    .legal_smear = Being taken to court or charged, or lies about people
    .watched = Being watched, or private life made public
    .status = Being reported, held or sent away because of papers
    .status-hint = For example to the immigration office.
    .reliving = Having to live through it again
    .reliving-hint = For example having to tell it again and again.
    .none = None of these
    .unsure = I am not sure

# Articles 4.2(e), 4.2(g), 7.1 and 7.2(a); the groups follow the draft’s preamble and Article 16.4.
# Use the respectful words that these groups use for themselves in your language.
question-situation = Do any of these describe the person or people harmed?
    .short = About the people harmed
    .why = States that join would have to look at what different people need. Some face more obstacles than others. You do not have to answer this.
    .help =
        Choose all that fit, or “I prefer not to say”. Think of the person who was harmed. If you lost someone, you can think of yourself too. Your answer is not sent to anyone. If someone may look at your screen, you can skip this.

        Being on this list says nothing bad about anyone. It is about obstacles on the way to a remedy, and about what States should do about them. For example:

        - An office has stairs only.
        - A migrant on a farm has papers in a language they cannot read.
        - A child is asked questions made for adults.
        - Nobody asks the women of a village what they lost.
    .woman_girl = A woman or girl
    .child = A child (under 18)
    .older = An older person
    .disability = A person with a disability
    .indigenous = An Indigenous person or people
    .indigenous-hint = A people who lived there first, with its own ways.
    .migrant_refugee = A migrant or refugee
    .african_descent = A person of African descent
    .african_descent-hint = With family roots in Africa.
    .other_marginalised = Part of another group that is often treated badly or left out
    .other_marginalised-hint = For example because of caste, faith, poverty or who they love, or because they had to flee within their own country.
    .none = None of these
    .prefer_not = I prefer not to say

# Articles 4.2(d), 4.2(f) and 7.3(b). "Claim": what a person asks a court or another office for.
question-needs = What information or help is needed?
    .short = Information and help
    .why = States that join would have to give victims access to information, and legal aid to seek a remedy. Legal aid is help from a lawyer. Often it is free or costs little.
    .help =
        Choose all that would help, for you or for the people harmed.

        - A claim is what you ask a court or another State agency (an office of the State) to decide.
        - Facts that a business holds can be pay lists, test results, contracts, or the name of the firm behind a brand or an app.
        - Another format can be large print, sound, sign language or easy words.
        - Someone to act can be a lawyer, a union or a person you trust.
    .rights_info = What rights people have
    .where_to_go = Where to go, and what that place can do
    .claim_status = How a claim that was already made is going
    .company_info = Facts that a business or a State agency holds
    .company_info-hint = Facts about the business and what it did.
    .language = Information in another language
    .format = Information in another format
    .format-hint = For example large print, sound, sign language or easy words.
    .child_friendly = Information that a child can understand
    .someone_to_act = Someone to speak or act for the people harmed
    .protection = A safe place, or someone to talk to
    .help_to_take_part = Help to follow a case and take part in it
    .none = None of these
    .unsure = I am not sure

# Articles 7.2(b), 7.3(a), 7.3(c), 7.4(a), (b), (d), (e). 7.4(b) is about offices that enforce prevention by businesses.
question-barriers = What stands in the way of a remedy?
    .short = What is in the way
    .why = States that join would have to lower such obstacles step by step. They would do so in line with their own legal systems.
    .help =
        Choose all that fit now, or that you are afraid of.

        - “Costs of the other side” means that, in some countries, the one who loses a case pays the other’s lawyer.
        - “Far” can also mean no road, no lift, no time off work or no internet.
        - “More power” can mean more money, more lawyers or friends in high places.
        - “Proof” can be pay slips, photos, messages, medical papers or people who saw it.
        - “A State agency that checks businesses” can be a labour, health, data or environment office.
    .lawyer_cost = A lawyer costs too much
    .court_fees = Court fees cost too much
    .losing_costs = Having to pay the costs of the other side if the case is lost
    .far = The court or agency is far, or hard to get into
    .procedure = The steps are too hard, too slow or not made for people like us
    .time_limit = It may be too late (a time limit)
    .power = The business has far more power
    .bias = The court or agency is under pressure, or takes sides
    .evidence_held = Others hold the proof
    .evidence_held-hint = For example the business has the papers.
    .hard_to_prove = It is hard to prove
    .other_country = They say that another country has to deal with it
    .agency_lacks_means = A State agency that checks businesses lacks staff, money or power
    .other = Something else
    .none = None of these
    .unsure = I am not sure

# Articles 1.10, 7.2(c), 7.3(b), 7.5(a). Meant are offices of the State (1.10 "relevant State agencies"), not the business itself.
question-proceedings = Has anyone asked a court, the police or another State agency for help, and what came of it?
    .short = Court or other agency
    .why = The draft says how States would have such agencies help victims. What comes next depends on how far things have gone.
    .help =
        State agencies are offices of the State that can look into it or decide. For example a court, the police, a labour or environment office, a data office or a human rights commission. It can be you, a lawyer, a union or someone else who asked.

        Did the business take you to court? That is not meant here. A complaint to the business or the bank itself is not meant either: then choose “No, not yet”. If there were several, choose the one that matters most to you.

        A remedy can be many things: pay, a job back, a clean-up, an order to stop. If a remedy was decided, we ask next how that went.
    .not_started = No, not yet
    .ongoing = Yes, and it is still going on
    .refused = Yes, but the State agency turned it away
    .ended_without = Yes, but it ended without a remedy
    .ended_with_remedy = Yes, and a remedy was decided
    .unsure = I am not sure

# Articles 7.5(b) ("meaningfully consulted") and 7.5(c). Asked only when a remedy was decided.
question-delivery = Are any of these true of the remedy that was decided?
    .short = How the remedy went
    .why = States that join would have to take steps so that victims are asked about a remedy. State agencies would also have to be able to check that a company carries it out.
    .help =
        Choose both if both are true.

        - Not asked: for example, new homes were built in a place that nobody wanted.
        - Not carried out: for example, only half the pay came, or the clean-up never began.

        If it went well, choose “None of these”.
    .not_consulted = The people harmed were not asked what remedy they want
    .not_delivered = The remedy has not been carried out, or only in part
    .none = None of these
    .unsure = I am not sure
