### The words around the questions: start page, safety page, where to turn today, what to ask a lawyer,
### the standing of the draft, and the static page without questions.
###
### For translators. Readers may be frightened, watched, or not used to reading. Short sentences, no promise, no fright.
### "Leave" is the name of the button: use the same word as on the button itself. "Where to turn today" is the name of a
### part of the guide: use the same words as in turn-title.

## Start page: read on a phone before the first question

start-title = A guide for people harmed by business
start-lead = This guide is for people who were harmed by a business, and for those who stand by them. It asks about 20 short questions and shows what a draft treaty of the United Nations would mean. You can stop at any question and see the result so far.
start-does_title = What it does
start-does =
    - It checks whether your answers fit the draft’s definition of a victim (its words for who counts as one).
    - It shows what could put things right, and what States that join would have to do to help and protect people.
    - It shows where to turn today.
start-does_not_title = What it does not do
start-does_not =
    - It gives no legal advice.
    - It files no complaint.
    - Nobody reads your answers, so nobody can send help.
    - It makes no promise.
start-draft_title = It is a draft
start-draft = A treaty is a set of rules that States (countries) agree to. This one is a draft of July 2023. States are still talking about it, and it binds nobody yet. It says nothing of harm from before a State joins.
start-private_title = Your privacy
start-private = Nothing you choose leaves this device. Nothing is stored unless you ask to save it. When you close the page, your answers are gone. But a browser that translates this page, or an assistant in it, may send the words to its maker.
# It must be clear that the browser’s history stays. Shift is the key on a keyboard.
start-leave = “Leave this page” is always at the top. It clears your answers, blanks this page and opens a plain page about the weather. It does not erase the browser’s history, so someone could still see that this page was open.
start-watched_title = If someone may be watching
# Do not advise erasing the history: a history that is suddenly empty can put someone who is watched in danger.
start-watched = This guide cannot protect you from spyware (a hidden program that watches a phone) or from someone who looks over your shoulder. If you can, use a safer device or a private window.
# Opens on demand. Shift is the key on a keyboard.
start-safer =
    - A phone from work or a shared phone may not be safe.
    - A private window keeps this page out of the history. But it does not stop spyware, and the network you use may still show which page you opened.
    - Be careful: do not wipe the whole history. An empty one can draw attention.
    - On a keyboard, pressing the Shift key three times, quickly, leaves this page too.
start-pace = You can skip any question, go back, or pause with this page open. Most questions need one tap or a few.

## Safety page: shown when someone is in danger. Articles 4.4 and 5.4

safety-title = Safety first
safety-now =
    - If you can, get to a safer place first: away from people, smoke or poison that can hurt you. This guide can wait.
    - Think of people you trust. Tell one of them where you are.
    - If it is safe to call, and you trust those who answer, call the local emergency number.
    - Could someone see or track this device? If you can, use another one.
    - Is someone missing, or locked in? Tell people you trust, a lawyer or a rights group now.
    - Agree on a word with someone you trust that means “I need help”.
    - Keep papers you may need close to you, such as an identity card. Do not go back for them if that is not safe.
safety-right =
    Some places take urgent requests today. Do not wait for this draft, or for a case.

    The draft is not law yet. In States that join, victims would have the right to ask for urgent protective steps while a case is being decided. It would have to be urgent, with a serious risk of abuse, or abuse that is going on.
safety-choice = You can go on now, or leave and come back another time. If you leave, your answers are gone. There are no wrong answers here.

## Where to turn today: each kind of place. Listing one is no promise that it takes a case. .first is the one thing to mind
## first, in at most nine words

turn-title = Where to turn today
turn-lead =
    The draft is not law yet. The places below exist today. That we name them is no promise that they will take a case.

    Before you call, write or go there, think about who may notice. Opening a link leaves a trace in this browser and on the network. Someone you trust may be able to ask for you.

# For someone against whom a case was brought. Do not soften "at once".
turn-sued = Have you been sued or charged? A court’s letter has a time limit, and it can be short. Do not leave it unanswered: ask a lawyer or a legal aid office at once.
# For someone without the right papers, whom an office may report.
turn-papers = If your papers may be a risk, ask a rights group or a lawyer before you go to an office or the police.

place-emergency = Groups that protect defenders in an emergency
    .first = First ask whom they help, and how soon.
    .can = They help people who are at risk because they stand up for rights or for nature. They may help with a safe place for a time, a lawyer, a doctor, money for safety, or a safer phone.
    .cannot = They cannot help everyone, and have to choose. Most are for defenders, not for every person harmed. They are not the police, and help may take days.
    .link = https://www.frontlinedefenders.org
    .link_text = Front Line Defenders

place-near = A union, a legal aid office or a rights group near you
    .first = First ask how they keep your name secret.
    .can = They know the place and the law there. They can listen, tell you what is possible, and often go with you. Many are free.
    .cannot = They cannot take every case. Some may not know this kind of case, but may know who does.

place-courts = Courts, police and other State agencies
    .first = Ask at once: time limits can be short.
    .can = They can decide claims, look into a crime, check a workplace or order protection. Labour, health, data and environment offices may cost less and be faster than a court.
    .cannot = A case may cost money, and the other side may learn your name. If you do not trust the police, talk to a lawyer or a rights group first.

# The complaint desk of the business itself, of a brand further up the chain, or of a development bank.
place-grievance = The complaint desk of a company or bank
    .first = It may tell the business who you are.
    .can = Many firms and brands have a place for complaints. So do banks that lend money for dams, roads and mines. It may be quick and free. A bank’s desk may check whether the bank kept its own rules.
    .cannot = It may belong to the business you complain about, so it may learn your name. It need not be neutral. Before you sign anything, ask a lawyer: it may end your right to go to court.

place-oecd = National Contact Points of the OECD
    .first = First ask what will stay private.
    .can = The OECD is a group of countries with shared rules for companies that work across borders. Each country that follows the rules has a contact point. You can complain there about a company that is from that country or works in it. It can help the two sides to talk and find a way out.
    .cannot = It is not a court. It cannot order pay or force a company to come to the table. Parts of a complaint may be made public.
    .link = https://mneguidelines.oecd.org
    .link_text = OECD Guidelines for Multinational Enterprises

place-nhri = National human rights bodies
    .first = First ask if it may look into companies.
    .can = Many countries have a human rights commission or an ombudsman (an office that hears complaints). It can give advice, and many can look into a complaint, often for free.
    .cannot = Most of them can advise and report, but cannot force anyone to act. Some may not look into private companies. Some are more independent than others.
    .link = https://ganhri.org
    .link_text = Global Alliance of National Human Rights Institutions

# The Inter-American and African Commissions take cases and urgent requests. Not every region has such a body.
place-regional = Human rights bodies of a region
    .first = It deals with States, not with companies.
    .can = There are such bodies in the Americas, Africa and Europe. They can look at whether a State failed to protect people. Some have an expert on defenders. Some can ask a State to act fast when people are in serious danger, even before a case is decided.
    .cannot = They deal with States, not with companies. For a full case you most often have to try the courts of the country first. Then there are strict time limits, and it can take years. In some regions no such body can decide a single case.
    .link = https://www.oas.org/en/iachr/
    .link_text = Inter-American Commission on Human Rights
    .link2 = https://achpr.au.int
    .link_text2 = African Commission on Human and Peoples’ Rights

place-un = Experts of the United Nations
    .first = Ask for names to be left out.
    .can = Anyone can write to them, and it is free. There are experts on defenders, on free speech, and on business and human rights. They can send letters to governments and companies, and ask them to act. You do not have to go to court first.
    .cannot = They cannot force anyone to act, and cannot take up every case. The people harmed should agree first. Their names may be shown to the government, or made public later.
    .link = https://www.ohchr.org/en/special-procedures-human-rights-council
    .link_text = United Nations human rights experts (Special Procedures)

# Embassies with public guidelines on human rights defenders. Look at this list once a year: guidelines are withdrawn too.
place-embassies = Embassies that support defenders
    .first = First ask for a safe way to meet.
    .can = The European Union and some States, such as Canada, Norway and Switzerland, have published guidelines on how to help human rights defenders. An embassy may meet you, watch a trial, speak to the government or tell you who can help.
    .cannot = It does not have to help, and how much it does differs from place to place. It is not your lawyer. A visit may be noticed.

## What to ask a lawyer or an organisation

ask-title = Questions to ask a lawyer or a group
ask-lead = You may want to take these questions to a lawyer, a union or a rights group. Choose the ones that matter to you.
ask-list =
    - Who will see what I tell you? Can you keep my name secret?
    - Can you help me, and what would it cost me?
    - What can I do in this country, and what would you try first?
    - In which country could I claim?
    - Which law here says the same as this draft?
    - How much time do I have before it is too late to claim?
    - Could it put me or my family at risk? What can keep us safe, from the first day?
    - Which papers or photos should I keep, and where are they safe?
    - What happens if I lose? Would I have to pay the other side?
    - Can some of us claim together? Can someone speak for me?
    - Can I stop if it gets too much?

## Standing of the draft: standing-line and standing-short on every result, the rest under "What this draft is"

standing-title = What this draft is
standing-line = The draft is not law yet. Other law may help you today.
standing-short = This is about the draft of July 2023. It is not law yet, and States are still talking about it. All that you read here is what States that join would have to do.
# No rule of the draft reaches back, and it has no date (20.1). It obliges States (8.1, 16.1); procedure is that of the
# court (11.1). The Committee decides no single case (15.4).
standing-more =
    - It says nothing of harm from before a State joins. Treaties most often do not reach back.
    - It has no date. Nobody can say when it will be law, or if it will.
    - It tells States what to do. You could not use it against a company directly.
    - You would claim under the law that a State makes, most often your own, and in its courts. You could not claim at the United Nations under this draft.
    - A newer text may say something else.
standing-words = The quoted English words are the official words of the draft. All the rest is in our own plain words. It is not legal advice. The text that counts is the one the United Nations publishes.
# On every result. In a translation, say instead: this translation is unofficial, and no lawyer who speaks the language
# has reviewed it yet. Whoever reviewed it says so here instead.
standing-review = Our own words are not official. No lawyer has reviewed them yet.
standing-link = https://www.ohchr.org/en/hr-bodies/hrc/wg-trans-corp/igwg-on-tnc
standing-link_text = The working group’s page at the United Nations

## Two things that never count against anyone in the definition. Article 1.1. Keep these bounds: law today can be different

never-title = What the draft never counts against you
never-nationality = Which country you are from, and where you live. The draft’s word “victim” is the same for all. Law today can be different: if your papers may be a risk, ask a rights group before you go to an office.
never-perpetrator = Whether the one responsible is known, caught, tried or found guilty. In the draft, a person can be a victim either way, if the other parts fit. Ask a lawyer what a claim needs.

## Also in the draft: a chapter made of the summaries of other Articles. Each of these is a heading, but for the lead

also-title = Also in the draft
also-lead = Other parts of the draft bear on this too. Here they are in our own words. None of it would bind a State before it joins.
also-liable = Who could be held liable
also-where = Where one could claim
also-time = Time limits
also-prevention = Before harm: prevention and consent
also-fund = A fund for victims
also-committee = A committee, not a court
also-conflict = War and conflict
also-discrimination = No discrimination
also-joining = Joining and leaving

## Static page without the questions

# Neutral on purpose: it is the title of the browser’s window.
page-title = Guide
page-lead = This page holds the whole guide without the questions. It shows what a draft treaty of the United Nations would mean for people harmed by a business.
page-not_started = The questions could not start on this device. Nothing is lost, and you did nothing wrong. This page holds the same guide as plain text.
page-checklist_title = Does the definition of a victim fit?
page-checklist_lead =
    The draft’s definition of a victim has six parts. Look at each one, and tick what is true. If it was done to someone else, look at it for that person.

    If all six are true, the definition fits. For close family, and for people who depend on the person harmed, the draft says only that it may include them. If you are not sure about one part, it stays open. If one part is not true, the definition does not fit. But other law may still help you.
page-remedies_title = What could put things right
page-rights_title = Rights the draft would give
page-support_title = Support on the way to a remedy
page-protection_title = Protection the draft asks of States, for defenders, witnesses and families
page-notes_title = Good to know
page-to_questions = Answer questions instead
page-contents_title = On this page
page-states_title = What States would have to do
page-ask_title = What you can ask for
page-clauses_title = The draft, clause by clause
page-quote_title = The draft’s own words
page-source = This is from the draft of July 2023. The quotes are in English. The text that counts is the one the United Nations publishes.
page-version = Version of this text: { $version }
