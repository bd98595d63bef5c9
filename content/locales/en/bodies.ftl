### Places in the world where a person can turn today: chooser, frame and one entry for each body.
### Facts: bodies.json and countries.json of the places data. Read its rules for the words first. They bind.
###
### For translators and lawyers. Readers may be frightened, watched, or not used to reading.
### - Never promise: "can ask", "may". Each body says what it cannot do.
### - No time limit, and no number of days, months or years, in any entry. country-limits says it for all.
### - Never say that a name stays secret or will not be published. Only: ask for it.
### - Whom a body acts against is said by bodies-against-*, above each entry. The entries do not repeat it.
### - The texts stand under the labels bodies-who, -can, -cannot, -first and -urgent.
### - Official names in UN languages where they exist. Else a plain description with the English name beside it.

## Which country: where the places are. Names of countries come from the browser

country-lead = You can leave this out. It stays on this page, is not sent, and is gone when you close it.
country-harm = Where the harm happened
country-home = Where the business has its home
country-none = No country chosen
# How many of them are listed now: told to a screen reader when a country is chosen.
country-found = Places listed: { $number }
country-as_of = List as of { $date }. “Not listed” means that we do not know of it. It does not mean that you have no rights.
country-no-promise = This list is no promise that a place will take your case.
# For all bodies, instead of numbers. Do not soften "at once".
country-limits = There can be short time limits. Ask at once.
country-watched = A phone or computer that is watched is not safe for this. Names can become public. Some bodies speak for governments.
# Greenland, Puerto Rico, Hong Kong and others: no entry in the list.
country-territory = Your place is not in the list? It may be a territory. Ask a lawyer which State’s treaties count there.

## Frame

bodies-danger = In danger because you speak up
bodies-complain = Where you, or your group, can complain
bodies-banks = If a development bank paid for the project: which one?
    .lead = Choose one bank only: the one that paid for the project or insured it.
bodies-more = Further places
bodies-organisations = Only for unions and organisations
bodies-against-state = It looks at what a State did or did not do. Not at a company.
bodies-against-state-business = It can write to States and to companies.
bodies-against-business = It looks at what a company did.
bodies-against-bank = It looks at what that bank did or left out. Not at the company or the State.
bodies-against-eu = It looks at what an office of the European Union did.
bodies-who = Who can go
bodies-can = What it can do
bodies-cannot = What it cannot do
bodies-first = First
bodies-urgent = If there is danger now
bodies-languages = Languages it works in
bodies-link = Its own page
# The state of the list of countries that a body is open to.
bodies-as_of = (countries as of { $date })
bodies-by-region = By region
region-world = For every country
region-africa = Africa
region-americas = The Americas
region-asia = Asia
region-europe = Europe
region-banks = If a development bank paid

## In danger because you speak up. They choose whom they help. "Defender": someone who stands up for rights, in peace

body-front-line-defenders = Front Line Defenders
    .who = Defenders in danger: people at risk because they work in peace for human rights.
    .can = They have an emergency line, day and night. They may give money for safety, advise on a safer phone, or speak out.
    .cannot = They cannot help everyone: more people ask than they can help. Use a safe device.
    .urgent = You can ask for help at once.

# The name of the project is the same in all languages. "High risk" is its own condition.
body-protectdefenders-eu = ProtectDefenders.eu (the European Union’s help for human rights defenders, run by 12 groups)
    .who = Defenders at high risk because of work for human rights. Also their families and groups.
    .can = They may give money in an emergency, help you move away for a time, or support your group.
    .cannot = They cannot help everyone: more people ask than they can help. Use a safe device.
    .urgent = You can ask for help at once.

body-omct-fidh-observatory = Observatory for the Protection of Human Rights Defenders (FIDH and OMCT)
    .who = Defenders who face threats, arrest, torture or a lawsuit.
    .can = They may send urgent calls to act, give small sums in an emergency, or watch a trial.
    .cannot = They cannot help everyone: more people ask than they can help. Use a safe device.
    .urgent = You can ask for help at once.

body-access-now-helpline = Access Now Digital Security Helpline
    .who = Defenders, journalists, activists and rights groups with a hacked account, spyware, a blocked site or an attack online.
    .can = Experts in digital safety may help you. It is free.
    .cannot = They cannot help everyone: more people ask than they can help. Use a safe device. Do not write from a phone that may be watched.
    .urgent = You can ask for help at once.

body-urgent-action-fund = Urgent Action Funds
    .who = Women, trans and non-binary defenders in danger, or with a chance that cannot wait.
    .can = They may quickly give small sums, also for safety and well-being. There are sister funds for Africa, for Latin America and the Caribbean, and for Asia and the Pacific.
    .cannot = They cannot help everyone: more people ask than they can help. Use a safe device.
    .urgent = You can ask for help at once.

body-defenddefenders = DefendDefenders (East and Horn of Africa Human Rights Defenders Project)
    .who = Defenders in the East and Horn of Africa. Elsewhere in Africa: through AfricanDefenders.
    .can = They may give help in an emergency, help you move, or help with a lawyer or a doctor.
    .cannot = They cannot help everyone: more people ask than they can help. Use a safe device.
    .urgent = You can ask for help at once.

body-forum-asia = FORUM-ASIA (Asian Forum for Human Rights and Development)
    .who = Defenders in Asia who are in danger because of work for human rights.
    .can = They may give urgent help, or help you move away for a time.
    .cannot = They cannot help everyone: more people ask than they can help. Use a safe device.
    .urgent = You can ask for help at once.

body-emhrf = Euro-Mediterranean Foundation of Support to Human Rights Defenders
    .who = Defenders in the south and east of the Mediterranean, in danger or need because of work for human rights.
    .can = They may give urgent money.
    .cannot = They cannot help everyone: more people ask than they can help. Use a safe device.
    .urgent = You can ask for help at once.

body-cpj = Committee to Protect Journalists
    .who = People who work for the news and face threats or arrest for it.
    .can = They may help in an emergency and tell you how to stay safer.
    .cannot = They cannot help everyone: more people ask than they can help. Use a safe device.
    .urgent = You can ask for help at once.

body-rsf = Reporters Without Borders (RSF)
    .who = People who work for the news and face threats, or had to flee their country.
    .can = They may give money in an emergency, or help with the law and with safety.
    .cannot = They cannot help everyone: more people ask than they can help. Use a safe device.
    .urgent = You can ask for help at once.

# No urgent measures: it deals with lawsuits and criminal cases.
body-media-defence = Media Defence
    .who = Journalists and free media who are sued or charged for what they reported. Also when a company sues.
    .can = They may pay for a lawyer or find you one.
    .cannot = They cannot help everyone: more people ask than they can help. Use a safe device.

# No urgent measures: not a quick service. It must be said.
body-protection-international = Protection International
    .who = Defenders, communities and groups whose risk lasts, as with land or nature.
    .can = They may train you and help you plan how to keep your group safe together.
    .cannot = This is not quick help in an emergency. They cannot help everyone: more people ask than they can help. Use a safe device.

# No urgent measures in the data.
body-pbi = Peace Brigades International
    .who = Defenders and communities under threat, in some countries.
    .can = They may send people from abroad to go with you, so that others see what happens.
    .cannot = They work only in some countries. They cannot help everyone: more people ask than they can help. Use a safe device.

## The Americas

# .first and .urgent: courts first for a complaint, but not for an urgent request. The court behind it (Inter-American Court)
# takes no case from a person. It is named here and nowhere else.
body-iachr = Inter-American Commission on Human Rights (IACHR)
    .who = Any person, group or recognised organisation, also for others.
    .can = It can study a case, help both sides agree, and say what the State should do. Some may reach the Inter-American Court.
    .cannot = Many wait for years. It chooses which urgent requests to grant.
    .first = Use the country’s courts, unless they are closed to you, no use or far too slow.
    .urgent = Ask at once, no court first: it may ask a State to protect people in serious danger.

# .can: recommendations only. Rapid response: working rules of 2024.
body-escazu-caac = Committee to Support Implementation and Compliance of the Escazú Agreement
    .who = Anyone, about nature and the environment: facts kept from you, no say, no way to a court, or defenders not protected.
    .can = It can tell the State what it should do.
    .cannot = It is not a court and cannot punish. It is new, with very little experience.
    .first = Ask what you must try in your country. Its rules look at that.
    .urgent = Defenders can ask for a quick response. This is new and little known.

## Africa

body-achpr = African Commission on Human and Peoples’ Rights
    .who = Any person or organisation, also for others.
    .can = It can study a case, say what the State should do, or send it to the African Court. It may be about a business that the State did not control.
    .cannot = It is slow. States often do not do what it says.
    .first = Use the country’s courts, unless that is no use or far too slow.
    .urgent = Ask at once. It may ask the State for steps that cannot wait.

body-achpr-sr-hrd = Special Rapporteur on Human Rights Defenders and Focal Point on Reprisals in Africa
    .who = Defenders in Africa who face threats, attacks, arrest or harassment. Or anyone for them.
    .can = This expert of the African Commission may write to the State, speak out, and raise it with the Commission.
    .cannot = The expert cannot protect you on the spot, and cannot order a State or a business to act.
    .urgent = You can ask at once. The expert may write to the State without delay.

# Only against States whose declaration under Article 34(6) is in force. No exception to "courts first" stands in the data.
body-african-court = African Court on Human and Peoples’ Rights
    .who = Any person, or a group with observer status at the African Commission. Only against a State that still allows this.
    .can = It can give a judgment that binds the State, and order it to make up for the harm.
    .cannot = It cannot take your case if the State does not allow it. Some have stopped: check first.
    .first = Use the courts of the country.
    .urgent = You can ask for steps at once, before the case is decided.

body-acerwc = African Committee of Experts on the Rights and Welfare of the Child
    .who = Any person, group, or organisation the African Union, a member State or the UN recognises. It must be for a child.
    .can = It can study a case, as on child labour, and say what the State should do.
    .cannot = It cannot force a State to act.
    .first = Use the country’s courts, unless that is no use or far too slow.
    .urgent = Ask at once. It may ask the State for steps that cannot wait.

# Not anonymous. Burkina Faso, Mali and Niger left in 2025.
body-ecowas-court = Community Court of Justice of ECOWAS
    .who = Anyone in an ECOWAS State whose human rights were broken. You need not use the country’s courts first.
    .can = It can give a judgment that binds the State, and order money for harm.
    .cannot = States often do not carry out its judgments. You must give your name. Not while another international court has the case. Not for Burkina Faso, Mali or Niger.
    .urgent = With a case, you can ask for steps at once, or for a faster case.

# Do not soften "very strict": its time limit is among the shortest of all.
body-eacj = East African Court of Justice
    .who = Anyone who lives in a partner State of the East African Community. You need not use the country’s courts first.
    .can = It can declare that a State broke the Community’s treaty.
    .cannot = It does not have full power over human rights. It is very strict about time limits, so ask a lawyer now.
    .urgent = You can ask for an order before the case is decided.

## Europe

# .urgent: only for a real risk of serious and irreversible harm.
body-echr = European Court of Human Rights
    .who = Any person, group or organisation that was itself harmed.
    .can = It can give a judgment that binds the State, and order money for harm. That may be because it did not protect people from a business.
    .cannot = It turns down most cases. Its form is strict.
    .first = Use the courts of the country, up to the highest that can help.
    .urgent = Ask at once. Only for a real risk of serious harm that cannot be undone.

# Only organisations. It must never look like a place for one person’s case.
body-ecsr = European Committee of Social Rights (collective complaints)
    .who = Only unions, employers’ groups, and world-wide groups on its list. In Finland, also national groups.
    .can = It can decide whether a State’s law or practice breaks the European Social Charter on work, health or housing.
    .cannot = It cannot take one person’s own case or order money for harm. Only for States that accepted this.
    .urgent = An organisation can ask it to call for steps at once.

body-coe-commissioner = Council of Europe Commissioner for Human Rights
    .who = Anyone may write, also defenders and rights groups.
    .can = The Commissioner may visit, write to governments, speak out, or give a view to the European Court of Human Rights.
    .cannot = The Commissioner cannot take up or decide one person’s complaint.

body-eu-ombudsman = European Ombudsman
    .who = Citizens of the European Union, people who live there, and organisations with an office there.
    .can = It can look into poor work by an EU office, propose a way out, and say what should be done.
    .cannot = It cannot act against a State, a business or a national office. It cannot force anyone.
    .first = Write to the EU office you complain about.

# In an Aarhus country: by a public or private body. Elsewhere: by a State body or State company of an Aarhus country, or a
# private company with its headquarters in one.
body-aarhus-sr = Special Rapporteur on environmental defenders under the Aarhus Convention
    .who = Anyone punished or harassed, or soon to be, for asking, taking part or going to court about the environment. Or someone for them. Outside Aarhus countries: only if such a country, its State company, or a company based there did it.
    .can = The expert may write to the State, speak out, or set up talks.
    .cannot = The expert cannot give orders or pay.
    .urgent = Ask at once. The expert may ask for steps to protect you now.

body-aarhus-accc = Aarhus Convention Compliance Committee
    .who = Anyone, or any rights group, about the environment: facts kept from you, no say, or no way to a court.
    .can = It can say whether a State keeps the Aarhus Convention, and what it should do.
    .cannot = It cannot order money for harm or undo a decision.
    .first = Ask what you must try in your country. It looks at that.

## United Nations experts. No court first. They choose what they take up

# Not anonymous. Do not translate "stay secret" as a promise.
body-un-special-procedures = UN Special Procedures: one form for all Special Rapporteurs and Working Groups
    .who = Anyone, from any country. For someone else too: if possible, with their consent. You must give your name.
    .can = These experts may write to the government and the company. You need not use courts first.
    .cannot = They choose what they take up. They cannot order, pay or protect. Letters are published later. Names can be published: say if yours must stay secret.
    .urgent = You can ask at once. They may write to the government without delay.

body-un-wg-business = UN Working Group on Business and Human Rights
    .who = Anyone harmed by a business, or for others. Use the one form of the UN Special Procedures. You must give your name.
    .can = These experts may write to governments and companies.
    .cannot = They choose what they take up. They cannot order, pay or protect. Names can be published: say if yours must stay secret.
    .urgent = You can ask at once. They may write to the government without delay.

body-un-sr-hrd = UN Special Rapporteur on the situation of human rights defenders
    .who = Defenders who face threats, attacks, arrest, lies or lawsuits. Or anyone for them. Use the one form of the UN Special Procedures. You must give your name.
    .can = The expert may write to governments and companies, or speak out.
    .cannot = The expert cannot protect you on the spot. Names can be published: say if yours must stay secret.
    .urgent = You can ask at once. The expert may write without delay.

body-un-wgad = UN Working Group on Arbitrary Detention
    .who = A person who is locked up without a good legal reason. Their family, a lawyer or a rights group too.
    .can = These experts can say whether it is right in law to hold this person.
    .cannot = They cannot set anyone free. No one can force the State to follow them. Names can be published: say if yours must stay secret.
    .urgent = You can ask at once. They may write to the State without delay.

# No urgent measures in the data.
body-un-reprisals = UN action on reprisals for working with the United Nations
    .who = Anyone threatened or punished for working with the UN on human rights.
    .can = The UN may raise it with the State. It may put it in a yearly report.
    .cannot = It cannot protect you on the spot. Say clearly if your name must not appear.

## United Nations committees: one for each treaty. They act only against States that accepted complaints
# Remedy: the committee asks the State to put things right; it cannot order it. In all eight: the person under the State’s jurisdiction, or someone with their consent; not anonymous; one may ask that the
# name is not published. "Not while another international body has it": rules differ. Views are not enforced. The State may
# well learn the name: ask a lawyer whether the entries should say so (the data does not).

body-ccpr = UN Human Rights Committee
    .who = Anyone under the State’s power, or others with their consent. It needs your name: ask that it is not published.
    .can = It can say if the State broke rights like freedom or speech, and ask for a remedy.
    .cannot = It takes years. It cannot force States. Not while another international body has it.
    .first = Use the country’s courts, unless that is no use or far too slow.
    .urgent = Ask at once: it may ask the State to protect you.

body-cedaw = UN Committee on the Elimination of Discrimination against Women
    .who = Anyone under the State’s power, or others with their consent. It needs your name: ask that it is not published.
    .can = It can say if women or girls were treated worse, and ask for a remedy.
    .cannot = It takes years. It cannot force States. Not while another international body has it.
    .first = Use the country’s courts, unless that is no use or far too slow.
    .urgent = Ask at once: it may ask the State to protect you.

body-crc = UN Committee on the Rights of the Child
    .who = Anyone under the State’s power, or others with their consent. It needs your name: ask that it is not published.
    .can = It can say if the State broke a child’s rights (under 18), and ask for a remedy.
    .cannot = It takes years. It cannot force States. Not while another international body has it.
    .first = Use the country’s courts, unless that is no use or far too slow.
    .urgent = Ask at once: it may ask the State to protect you.

body-cescr = UN Committee on Economic, Social and Cultural Rights
    .who = Anyone under the State’s power, or others with their consent. It needs your name: ask that it is not published.
    .can = It can say if the State broke rights like work or health, and ask for a remedy.
    .cannot = It takes years. It cannot force States. Not while another international body has it.
    .first = Use the country’s courts, unless that is no use or far too slow.
    .urgent = Ask at once: it may ask the State to protect you.

body-crpd = UN Committee on the Rights of Persons with Disabilities
    .who = Anyone under the State’s power, or others with their consent. It needs your name: ask that it is not published.
    .can = It can say if the State broke a disabled person’s rights, and ask for a remedy.
    .cannot = It takes years. It cannot force States. Not while another international body has it.
    .first = Use the country’s courts, unless that is no use or far too slow.
    .urgent = Ask at once: it may ask the State to protect you.

body-cat = UN Committee against Torture
    .who = Anyone under the State’s power, or others with their consent. It needs your name: ask that it is not published.
    .can = It can say if the State did or allowed torture or cruelty, and ask for a remedy.
    .cannot = It takes years. It cannot force States. Not while another international body has it.
    .first = Use the country’s courts, unless that is no use or far too slow.
    .urgent = Ask at once: it may ask the State to protect you.

body-cerd = UN Committee on the Elimination of Racial Discrimination
    .who = Anyone under the State’s power, or others with their consent. It needs your name: ask that it is not published.
    .can = It can say if people were treated worse for race or origin, and ask for a remedy.
    .cannot = It takes years. It cannot force States. Not while another international body has it.
    .first = Use the country’s courts, unless that is no use or far too slow.
    .urgent = Ask at once: it may ask the State to protect you.

# Urgent action (Article 30 of its treaty) is open for every State party: more States than accepted complaints (Article 31).
body-ced = UN Committee on Enforced Disappearances
    .who = Anyone under the State’s power, or others with their consent. It needs your name: ask that it is not published.
    .can = It can say if the State made someone disappear, or helped, and ask for a remedy.
    .cannot = It takes years. It cannot force States. Not while another international body has it.
    .first = Before a complaint: the country’s courts, unless that is no use or far too slow.
    .urgent = Ask at once for urgent action. It covers more States.

## Other places about companies or States, in one country or many

# A directory: the link goes to a list. Status A or B is given by the Global Alliance of these bodies.
body-nhri = National human rights institutions (a list of them)
    .who = It depends on the country. Look for the one in yours.
    .can = Where their law allows it, they can listen, advise, help both sides talk, or look into a complaint. Some look at businesses.
    .cannot = Not every country has one, and powers differ. Some are not independent. Look at their status (A or B) with GANHRI, their world alliance.
    .first = It depends on the country. Ask.

body-oecd-ncp = OECD National Contact Points for Responsible Business Conduct
    .who = Anyone with a good reason, from any country: workers, communities, unions, groups. The company must come from, or work in, a country that follows the OECD’s rules.
    .can = It can offer talks, publish a statement, and may say what the company should do.
    .cannot = It cannot force a company, order money for harm or protect you. Some work much better than others.

# Anonymous only through the form. The law is being cut back: check this entry first.
body-bafa-lksg = BAFA complaints procedure under the German Supply Chain Act (LkSG)
    .who = Anyone in the world who is harmed in the supply chain of a large company in Germany (1,000 or more workers there). Or someone for them.
    .can = It may ask the company for answers and order it to act. Its form can be sent without a name. E-mail cannot.
    .cannot = It cannot get you money for harm. The law is being cut back: look at its page first.

body-international-accord = International Accord for Health and Safety in the Textile and Garment Industry
    .who = Workers, and those who speak for them, in factories it covers in Bangladesh and Pakistan. In Bangladesh, the RMG Sustainability Council runs it.
    .can = It can inspect a factory, check on repairs, and deal with a worker’s complaint.
    .cannot = It cannot help in other factories. It is not a court, and there is no general pay for harm.

## Only for unions and organisations

body-ilo-cfa = ILO Committee on Freedom of Association
    .who = Only unions and employers’ groups. If you are one worker, ask a union.
    .can = It can say what a government should do about the right to join a union or bargain. That may be because a company breaks up a union. It may contact the government in an urgent case.
    .cannot = It cannot take one person’s case. It weighs whether a case at home is still going on.

body-ilo-representation = ILO representation (a union’s complaint under the ILO Constitution)
    .who = Only unions and employers’ groups.
    .can = A committee can look at whether a State keeps an ILO treaty it joined, and report. That may be on forced labour, child labour, safety or Indigenous peoples.
    .cannot = It cannot take one person’s case.

## If a development bank paid for the project or insured it
# Where staff come first, a person in danger is told to ask the body what to do. That is our advice, not a rule of the bank.

# To be replaced by one World Bank Group mechanism: check this entry and body-cao first.
body-wb-inspection-panel = World Bank Inspection Panel (and Dispute Resolution Service)
    .who = Two or more people who live where the project is, or someone for them.
    .can = It can help both sides talk, check if the bank kept its own rules, and report to its board.
    .cannot = It cannot order money for harm or stop a project by itself. A new body is to replace it: check its page. Ask that your name stays secret.
    .first = Tell World Bank staff. Not safe? Ask this body what to do.

body-cao = Compliance Advisor Ombudsman (CAO) of IFC and MIGA
    .who = Anyone harmed, or who may be, by a private project that IFC paid for or MIGA insured. Both belong to the World Bank Group. Or someone for them.
    .can = It can help both sides talk, check if the bank kept its own rules, and report to its board.
    .cannot = It cannot order money for harm or stop a project by itself. A new body is to replace it: check its page. Ask that your name stays secret.

body-adb-am = Accountability Mechanism of the Asian Development Bank
    .who = Two or more people in the project’s country, or someone for them.
    .can = It can help both sides talk, check if the bank kept its own rules, and report to its board.
    .cannot = It cannot order money for harm or stop a project by itself. Ask that your name stays secret.
    .first = Write to the bank’s staff. Not safe? Ask this body what to do.

body-afdb-irm = Independent Recourse Mechanism of the African Development Bank
    .who = People harmed, or who may be, by a project of the bank. Or someone for them.
    .can = It can help both sides talk, check if the bank kept its own rules, and report to its board.
    .cannot = It cannot order money for harm or stop a project by itself. Ask that your name stays secret.
    .first = Say what you have tried so far. Ask what else it needs.

body-ebrd-ipam = Independent Project Accountability Mechanism (IPAM) of the European Bank for Reconstruction and Development (EBRD)
    .who = One or more people harmed, or an organisation for them. You must give your name.
    .can = It can help both sides talk, check if the bank kept its own rules, and report to its board.
    .cannot = It cannot order money for harm or stop a project by itself. Ask that your name stays secret.
    .first = Try to solve it with the company or the bank. Or say why you did not.

# After it, the European Ombudsman: but its own rule speaks of people and organisations in the EU. So: "ask whether".
body-eib-cm = Complaints Mechanism of the European Investment Bank
    .who = Anyone, from any country, who thinks that the bank did wrong. You must give your name.
    .can = It can help both sides talk, check if the bank kept its own rules, and report to its board.
    .cannot = It cannot order money for harm or stop a project by itself. Ask that your name stays secret. After it, ask whether you can go to the European Ombudsman.

body-idb-mici = Independent Consultation and Investigation Mechanism (MICI) of the Inter-American Development Bank Group (IDB, IDB Invest, IDB Lab)
    .who = Two or more people who live in the project’s country, or someone for them.
    .can = It can help both sides talk, check if the bank kept its own rules, and report to its board.
    .cannot = It cannot order money for harm or stop a project by itself. Ask that your name stays secret.
    .first = Tell the bank’s project team. Or say why you did not.

body-aiib-ppm = Project-affected People’s Mechanism (PPM) of the Asian Infrastructure Investment Bank (AIIB)
    .who = Two or more people harmed, or who may be. Or someone for them.
    .can = It can help both sides talk, check if the bank kept its own rules, and report to its board.
    .cannot = It cannot order money for harm or stop a project by itself. At first it took almost no cases. Ask that your name stays secret.
    .first = Try the project’s complaint desk and the bank’s staff. Not safe? Ask this body what to do.

body-gcf-irm = Independent Redress Mechanism of the Green Climate Fund
    .who = One or more people harmed, or who may be, by a project of the fund. Or someone for them.
    .can = It can help both sides talk, check if the fund kept its own rules, and report to its board.
    .cannot = It cannot order money for harm or stop a project by itself. Ask that your name stays secret.

body-dfc-oa = Independent Accountability Mechanism (Office of Accountability) of the US International Development Finance Corporation (DFC)
    .who = People harmed, or who may be, by a project with its support. Also workers, or someone for them.
    .can = It can help both sides talk, check if the DFC kept its own rules, and report to its board.
    .cannot = It cannot order money for harm or stop a project by itself. It has very few staff. Ask that your name stays secret.

# Little verified: check its page and rules first.
body-icm-fmo-deg-proparco = Independent Complaints Mechanism of FMO (Netherlands), DEG (Germany) and Proparco (France)
    .who = Any person or group harmed by a project with their money.
    .can = It can help both sides talk, check if the bank kept its own rules, and report to its board.
    .cannot = It cannot order money for harm or stop a project by itself. Ask that your name stays secret.

## Notes on a country: facts only. The year, or month and year, never a day
# African Court: what was taken back is the declaration under Article 34(6) of its Protocol.

country-note-bf = This country left ECOWAS in January 2025. The ECOWAS Court is not open against it. Ask whether the African Court still is.
country-note-bj = In 2020 this country took back its agreement that people can bring cases against it to the African Court.
country-note-by = This country left two treaties: the one on complaints to the UN Human Rights Committee (2023) and the Aarhus Convention (2022). It is not in the Council of Europe.
country-note-ca = This country has not joined the American Convention. The Inter-American Commission uses the American Declaration instead. The office for complaints about Canadian companies (CORE) has no head, as far as we know: use the National Contact Point.
country-note-ci = In 2020 this country took back its agreement that people can bring cases against it to the African Court.
country-note-cn = This country has accepted no UN complaint procedure, but you can write to the UN Special Procedures. It has not joined the OECD Guidelines. If the company is foreign, look at its home country.
country-note-cu = This country takes no part in the OAS. The Inter-American Commission still watches what happens there and takes complaints. The government does not answer.
country-note-eg = As far as we know, this country did not accept complaints under the African Children’s Charter.
# Western Sahara. Say nothing more.
country-note-eh = No list here fits this territory. You can write to the UN Special Procedures. Ask a lawyer too.
country-note-ir = This country has accepted no UN complaint procedure. You can still write to the UN Special Procedures.
country-note-jm = This country left the treaty on complaints to the UN Human Rights Committee in 1998.
country-note-ma = This country has not joined the African Charter.
country-note-ml = This country left ECOWAS in January 2025. The ECOWAS Court is not open against it. Ask whether the African Court still is.
country-note-ne = This country left ECOWAS in January 2025. The ECOWAS Court is not open against it. Ask whether the African Court still is.
country-note-ni = This country left the OAS in November 2023. The Inter-American Commission still watches what happens there and takes complaints. The government does not work with it.
# The exact day is in the data. "Middle of" must stay: it is not the whole month.
country-note-ru = The European Court of Human Rights can look only at what happened up to the middle of September 2022. This State does not work with it.
country-note-rw = In 2016 this country took back its agreement that people can bring cases against it to the African Court.
country-note-tl = This country has been in ASEAN since October 2025. ASEAN has no body that decides complaints.
country-note-tn = In March 2025 this country took back its agreement that people can bring cases against it to the African Court. Since March 2026 people can bring no new cases.
country-note-tt = This country left the American Convention (1999) and the treaty on complaints to the UN Human Rights Committee. The Inter-American Commission uses the American Declaration instead.
# Neutral: nothing on standing.
country-note-tw = UN treaty complaints are not open there. Ask the UN Special Procedures whether you can write to them.
country-note-tz = In 2019 this country took back its agreement that people can bring cases against it to the African Court.
country-note-us = This country has not joined the American Convention. The Inter-American Commission uses the American Declaration instead. This country has also accepted no UN complaint procedure, but you can write to the UN Special Procedures.
# A return to the American Convention in 2019 is disputed.
country-note-ve = This country says that it left the OAS. The Inter-American Commission still watches what happens there and takes complaints. It left the American Convention in 2013 (a return in 2019 is disputed).
