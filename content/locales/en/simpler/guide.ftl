### The words around the questions in simpler words: start page, safety page, where to turn today, what to ask a lawyer.
### Proper names stay as they are, so that they can be found; what they are is told below the name.

## Start page

start-title = A guide for people harmed by business
start-lead = This guide is for people who were harmed by a business. It is also for people who help them. It asks about 20 short questions. You can stop at any of them and see the result so far. It shows what new rules would mean. These rules are a draft. Countries are still talking about them at the United Nations.
start-does_title = What it does
start-does =
    - It checks if your answers fit what the draft calls a “victim”.
    - It shows what could put things right.
    - It shows what countries that join would have to do. They would have to help and protect people.
    - It shows where to turn today.
start-does_not_title = What it does not do
start-does_not =
    - It does not give advice like a lawyer.
    - It does not send in a complaint for you.
    - Nobody reads your answers. So nobody can send help.
    - It makes no promise.
start-draft_title = It is a draft
start-draft = A treaty is a set of rules that countries agree to. This one is a draft of July 2023. So it is not finished. Countries are still talking about it. Nobody has to follow it yet. It says nothing of harm from before a country joins.
start-private_title = Your privacy
start-private = What you choose stays on this device. Nothing is stored unless you ask to save it. When you close the page, your answers are gone. But a browser that translates this page may send the words to its maker. So may an assistant in it.
start-leave = “Leave this page” is always at the top. It clears your answers and this page. Then it opens a plain page about the weather. It does not erase the browser’s history. This is a list of the pages that were open. So someone could still see that this page was open.
start-watched_title = If someone may be watching
start-watched = A phone can hold a hidden program that watches it. This is called spyware. This guide cannot protect you from it. It cannot protect you from someone who looks over your shoulder. If you can, use a safer device or a private window.
start-safer =
    - A phone from work may not be safe. A shared phone may not be safe.
    - A private window keeps this page out of the history. But it does not stop spyware. The network you use, like Wi-Fi, may still show which page you opened.
    - Be careful: do not wipe the whole history. An empty one can make someone look closer.
    - Do you use a keyboard? Press the Shift key three times, quickly. This leaves the page too.
start-pace = You can skip any question. You can go back. You can pause with this page open. Most questions need one tap or a few.

## Safety page

safety-title = Safety first
safety-now =
    - If you can, get to a safer place first. Get away from people, smoke or poison that can hurt you. This guide can wait.
    - Think of people you trust. Tell one of them where you are.
    - Is it safe to call? Do you trust those who answer? Then call the local emergency number.
    - Could someone see or track this phone? If you can, use another one.
    - Is someone missing, or locked in? Tell people you trust. Tell a lawyer or a rights group now.
    - Choose a secret word with someone you trust. It means “I need help”.
    - Keep papers you may need close to you, like an identity card. If it is not safe, do not go back for them.
safety-right =
    Some places take urgent requests today. Do not wait for this draft, or for a case.

    The draft is not law yet. While a case is being decided, victims could ask countries that join. They could ask for quick steps to keep people safe. It would have to be urgent. The harm would have to be going on, or be a serious risk.
safety-choice = You can go on now. You can also leave and come back another time. If you leave, your answers are gone. There are no wrong answers here.

## Where to turn today

turn-title = Where to turn today
turn-lead =
    The draft is not law yet. The places below are there today. We do not promise that they will take a case.

    Do you want to call, write or go there? First think about who may notice. Opening a link leaves a trace in this browser and on the network. Someone you trust may be able to ask for you.

turn-sued = Were you taken to court, or did a court write to you? There may be little time. Do not leave the letter without an answer. Ask a lawyer or a legal aid office at once.
turn-papers = Are your papers a risk? Do not go to an office or the police yet. First ask a rights group or a lawyer.

place-emergency = Groups that protect defenders in an emergency
    .first = First ask who they help, and how fast.
    .can = Some people are at risk because they stand up for rights or for nature. These groups help them. It may be a safe place for a time, a lawyer or a doctor. It may be money for safety, or a safer phone.
    .cannot = They cannot help everyone. They have to choose. Most are for defenders, not for every person harmed. They are not the police. Help may take days.

place-near = A union, a legal aid office or a rights group near you
    .first = First ask how they keep your name secret.
    .can = A union stands up for workers. Legal aid is help from a lawyer. A rights group stands up for people’s rights. They know the place and the law there. They can listen and tell you what is possible. They can often go with you. Many are free.
    .cannot = They cannot take every case. Some do not know this kind of case. They may know who does.

place-courts = Courts, police and other public offices
    .first = Ask at once. There may be little time.
    .can = They can decide a case, or look into a crime. They can check a workplace. They can order that someone is protected. Some deal with work, health, data or nature. They may cost less than a court, and be faster.
    .cannot = A case may cost money. The other side may learn your name. Do you not trust the police? Then talk to a lawyer or a rights group first.

place-grievance = The complaint desk of a company or bank
    .first = It may tell the business who you are.
    .can = Many firms and brands have a place for complaints. So do banks that lend money for dams, roads and mines. It may be quick and free. A bank’s desk may check if the bank kept its own rules.
    .cannot = It may belong to the business you complain about. So the business may learn your name. It may not be fair to both sides. Before you sign anything, ask a lawyer. If you sign, you may lose your right to go to court.

place-oecd = National Contact Points of the OECD
    .first = First ask what will stay private.
    .can = The OECD is a group of countries. They share rules for companies that work across borders. Each country that follows the rules has a contact point. You can complain there about a company. It must be from that country, or work there. The contact point can help both sides to talk and find a way out.
    .cannot = It is not a court. It cannot order anyone to pay. It cannot force a company to come and talk. Parts of a complaint may be made public.

place-nhri = Human rights offices of a country
    .first = First ask if it may look into companies.
    .can = Many countries have an office for human rights. It may be called a commission or an ombudsman. It hears complaints and can give advice. Many can look into what happened, often for free.
    .cannot = Most can give advice and write reports. They cannot force anyone to act. Some may not look into private companies. Some are more free to decide than others.

place-regional = Human rights bodies of a part of the world
    .first = They deal with countries, not with companies.
    .can = There are such bodies in the Americas, Africa and Europe. They can check if a country failed to protect people. Some have an expert on defenders, who stand up for nature or human rights. Some can ask a country to act fast when people are in serious danger. They can do so even before a case is decided.
    .cannot = For a full case, you most often have to try the courts of the country first. After that, you must be quick. It can take years. In some regions no such body can decide a single case.

place-un = Experts of the United Nations
    .first = Ask for names to be left out.
    .can = Anyone can write to them. It is free. Some know about defenders. Some know about free speech, or about business and human rights. They can write to governments and companies, and ask them to act. You do not have to go to court first.
    .cannot = They cannot force anyone to act. They cannot take up every case. The people harmed should agree first. The government may see their names. The names may be made public later.

place-embassies = Embassies that support defenders
    .first = First ask for a safe way to meet.
    .can = An embassy is the office of one country in another. Defenders stand up for human rights or nature. The European Union and some countries, like Canada, Norway and Switzerland, have said in public how to help them. An embassy may meet you or watch a trial. It may speak to the government. It may tell you who can help.
    .cannot = It does not have to help. How much it does differs from place to place. It is not your lawyer. Someone may notice your visit.

## What to ask a lawyer or a group

ask-title = Questions to ask a lawyer or a group
ask-lead = You can take these questions to a lawyer, a union or a rights group. Choose the ones that matter to you.
ask-list =
    - Who will see what I tell you? Can you keep my name secret?
    - Can you help me? What would it cost me?
    - What can I do in this country? What would you try first?
    - In which country could I claim?
    - Which law here says the same as this draft?
    - How much time do I have? When is it too late?
    - Could it put me or my family at risk? What can keep us safe, from the first day?
    - Which papers or photos should I keep? Where are they safe?
    - What happens if I lose? Would I have to pay the other side?
    - Can some of us ask together? Can someone speak for me?
    - Can I stop if it gets too much?
