### The draft in plain words: our own summing-up of each clause of Articles 1, 4 and 7, and of the clauses of other
### Articles that a finding points to. Shown next to the draft's own words, which alone are official.
###
### Each one says what the clause says, whole and no more. The draft's own terms stand in quotation marks or brackets.
### clause-<id>, related-<id>: 4.2(a) is clause-4-2-a. article-<n>: the Article's title, with the draft's own in brackets.
###
### Words that stay the same throughout:
###   harm to human rights  "adverse human rights impact" (clause 1.2)
###   abuse                 "human rights abuse" (clause 1.3)
###   State agency          "relevant State agencies" (clause 1.10)
###   punishment for speaking up   "reprisals";  repair: "reparation";  business link: "business relationship" (clause 1.6)


## Article 1

article-1 = What the words mean (Definitions)

clause-1-1 = A “victim” is any person or group who suffered a human rights abuse in the context of business activities. It makes no difference what their nationality is, or where they have their legal home (domicile). The word may also include the immediate family of the one directly harmed. It may also include people who depend on that person. The one who did it need not be identified, caught, put on trial or found guilty.

clause-1-2 = “Adverse human rights impact” means harm to human rights. The harm makes a person less able, or no longer able, to enjoy a human right. It has to be a right that is recognised across the world (internationally).

clause-1-3 = A “human rights abuse” is something that is done, or that is not done (act or omission). It takes place in connection with business activities. It results in harm to human rights.

clause-1-4 = “Business activities” are any economic or other activity. A person may do it, or an organisation (legal person). To make, move, market and sell goods and services are some of them. The work of State-owned firms, banks and other financial firms, and investment funds counts. So does that of firms that cross borders, other firms, joint ventures and any other business link. What is done online counts too.

# Opening words of 1.5(a) to (c).
clause-1-5 = This says when business activities cross borders (“transnational character”). One of the points below is enough.

clause-1-5-a = It is done in more than one country, or area with its own law (jurisdiction).

clause-1-5-b = It is done in one country. But a significant part of the work on it is done in another country or area. It is done there through any business link. The work can be to prepare, plan, direct, control, design, process, make, store or distribute.

clause-1-5-c = It is done in one country. But it has a significant effect in another country or area.

# "As provided under the domestic law of the State" limits the definition. "Beneficial proprietorship": owning in fact, though not in name.
clause-1-6 = A “business relationship” is any link between people or organisations to do business. The State can be one of them. It can run through firms that belong together (affiliates, subsidiaries). It can run through agents, suppliers, partners or joint ventures. It can run through owning in fact but not in name (beneficial proprietorship). Any other form or link counts too, all along the value chain and online. All this is as far as the country’s own law says so.

clause-1-7 = A “regional integration organisation” is a body set up by States of one region. The States have handed some of their powers to it. These are powers in matters that the draft deals with. When it joins, it would have to say how far its powers go. It would then have to report any big change to the keeper of the treaty. What the draft says of “States Parties” would apply to it too, as far as its powers go.

# Opening words of 1.8(a) to (d).
clause-1-8 = “Human rights due diligence” is how a business finds, prevents and reduces its harm to human rights. It is also how it accounts for what it does about it. How complex this is will vary. It depends on the size of the business and on the risk of severe harm. It also depends on the nature and setting of the work. But it would always have the four parts below.

clause-1-8-a = The business finds and assesses any harm to human rights that it may have a part in. It can be through its own work or through its business links.

clause-1-8-b = The business takes fitting steps to prevent and reduce such harm.

clause-1-8-c = The business checks how well these steps work.

clause-1-8-d = The business tells people how it deals with such harm. It does so regularly, and in a form that people can use. This is for all who have a stake in it. Above all, it is for those who are or may be affected.

clause-1-9 = “Remedy” means to bring a victim back to where they would be without the abuse, or as near as can be, as things are. An “effective remedy” involves repair that is adequate, effective and prompt. It responds to gender and age. It may draw from a range of forms. Some are getting things back (restitution), money (compensation) and care (rehabilitation). Others are steps so that it does not happen again (guarantees of non-repetition). One more is “satisfaction”. That may be an end to the abuse, apologies or sanctions, for example.

clause-1-10 = “Relevant State agencies” are courts, authorities and other State services. They are the ones that oversee or enforce the draft’s measures to deal with abuse. They may be courts, the police or others who enforce the law. They may be regulators or supervisors. They may also be other State bodies that are not courts (“non-judicial mechanisms”).


## Article 4

article-4 = The rights of people who were harmed (Rights of Victims)

clause-4-1 = This is about victims of human rights abuse in the context of business activities. They would enjoy all human rights and basic freedoms that are recognised across the world (internationally).

# Opening words of 4.2(a) to (g); "without prejudice to Article 4.1".
clause-4-2 = The points below list what victims would have. They take nothing away from all their other human rights.

clause-4-2-a = Victims would have to be treated with humanity. Those who deal with them would have to respect their dignity and human rights. Their safety would have to be ensured. So would their well-being in body and mind, and their privacy.

clause-4-2-b = Victims would be guaranteed the right to life. They would have the right to be safe from harm to body and mind (personal integrity). They would be free to think and to speak. They would be free to meet in peace, to join with others, and to move. All this would be guaranteed.

clause-4-2-c = Victims would be guaranteed the right to seek justice (access to justice), to repair and to effective remedy. The repair can be for one person or for a group. All this would have to be fair, adequate, effective, prompt and appropriate. It would have to be mindful of gender and free of discrimination. It would be in line with the draft and international law. Some forms are things given back, money, care, repair, and “satisfaction” (ways to make good other than money). Others are steps so that it does not happen again, court orders, cleaning up, and bringing nature back.

clause-4-2-d = Victims would be guaranteed the right to bring claims in the States that join. They could go to a court, or to a complaint body that is not a court. Someone could act for them, or many could bring one claim (class action), in appropriate cases.

clause-4-2-e = Before, during and after any case, victims would be protected. No one should unlawfully interfere with their privacy. No one should scare them (intimidation) or punish them for speaking up (reprisals). A case in which they seek a remedy should not harm them again (re-victimization). There would be fitting services to protect and support them. These would respond to gender and age.

clause-4-2-f = Victims would be guaranteed access to facts that businesses or State agencies hold. The facts would come in relevant languages. They would come in forms that adults and children can use, including those with disabilities. Victims would be guaranteed help from a lawyer (legal aid) too. This is the help that is relevant to seeking an effective remedy.

clause-4-2-g = Victims would be guaranteed a full part in the process of repair. It would have to be open and independent. It would have to look at how abuse affects certain groups in different ways. It would have to respond well enough to this, and to their particular needs.

clause-4-3 = Other law may give human rights higher protection. It may be law of the country, of the region or of the world (international). Nothing here would lower that. This goes for victims and for others.

clause-4-4 = Victims would have the right to ask States for urgent steps (precautionary measures). This is for the time while a case is being decided. It is for urgent situations. There has to be a serious risk of abuse, or abuse that is going on.


## Article 7

article-7 = How to get a remedy (Access to Remedy)

clause-7-1 = States would have to give their agencies the power and ability (competence) they need for two things. One is that victims have access to justice, and to remedy that is adequate, timely and effective. The other is to overcome specific obstacles on the way. Women face them, and so do groups at risk or pushed aside (in vulnerable or marginalised situations).

# Opening words of 7.2(a) to (c).
clause-7-2 = The points below list what States would have to do. They would do it in line with their own legal and administrative systems.

clause-7-2-a = States would have to make it easier to reach State agencies. They would have to make and carry out policies for this that work. It is for victims and for those who act for them. Some victims may be at risk or pushed aside (vulnerable or marginalised). The policies would have to look at their needs and interests.

clause-7-2-b = Some things keep victims from State agencies when they seek an effective remedy. They can be legal, practical or other relevant obstacles. One may stand in the way alone, or more of them together. States would have to reduce them step by step (“progressively”).

clause-7-2-c = States would have to make sure that State agencies can deliver effective remedies. It is also enough if they can help to deliver them.

# Opening words of 7.3(a) to (d).
clause-7-3 = States would need policies to make State agencies easier to reach. The points below list what these would have to deal with. Each one holds as far as it applies to the agency.

clause-7-3-a = The steps and places of an agency need to respond to the needs of the people they are meant for. This includes legal aid (help from a lawyer) throughout the legal process. It has to be appropriate, adequate and effective.

clause-7-3-b = Victims, and those who act for them, need to get information with ease, from sources they can trust. It should come in relevant languages. It should come in forms that adults and children can use, including those with disabilities. It should tell them about their human rights and how their claims are going. It should say what State agencies do and can do to help them get an effective remedy. They also need fitting support to take part effectively in all relevant steps. Part of this is help to ask for relevant facts. The facts are on business activities or links that are tied to an abuse.

clause-7-3-c = A business may have more power than its victims. The policies would have to deal with what this means for getting a remedy.

clause-7-3-d = Victims and others may be at risk of punishment for speaking up (reprisals). The policies would have to deal with these risks.

# Opening words of 7.4(a) to (f).
clause-7-4 = States would have to take measures to reduce obstacles. The points below list what these would have to include. Each one holds as far as it applies to the agency. It also has to be needed to deal with the obstacle.

clause-7-4-a = Make it cost victims less to seek a remedy. Money to help them is one way. To waive court fees in appropriate cases is another. A third is for people who sue in a civil case. They could be freed from paying the other side’s costs at the end, because of the public interest in it.

clause-7-4-b = Give support to the State agencies that enforce the draft’s measures to prevent abuse.

clause-7-4-c = Some acts may amount to punishing victims and others for speaking up (reprisals). Make sure that people are effectively put off such acts.

clause-7-4-d = Make it easier to bring evidence, when appropriate and as applicable. One way is to move the duty to prove to the other side (reversal of the burden of proof). Or it can be put on the side that can best prove a point (dynamic burden of proof).

clause-7-4-e = Some evidence matters for a court case or for enforcement. Make sure that it is handed over (disclosed), fairly and in time.

clause-7-4-f = Make sure that the rules for civil cases make group actions possible (many people in one case). This is for cases that are about alleged human rights abuse.

# Opening words of 7.5(a) to (c).
clause-7-5 = State agencies should be able to deliver remedies, or help to deliver them. States would have to adopt laws and other measures for this, as may be necessary. The points below list what for.

clause-7-5-a = Make State agencies more able to deliver effective remedies, or to help deliver them.

clause-7-5-b = Make sure that State agencies consult victims in a meaningful way. This is about how remedies are designed and how they are delivered.

clause-7-5-c = State agencies should be able to check how a company carries out remedies for human rights abuse. If it does not comply, they should be able to take appropriate steps to put that right.


## Clauses of other Articles, in the order of the draft: those that findings or parts of the definition point to, and those that only
## the chapter "Also in the draft" tells (14.5, 15.4, 16.3, 20.1, 22.1, 23). "States" are those that join. Each one says "would".

related-2-d = One aim of the draft is that victims would have access to justice and remedy. The justice should respond to gender, be mindful of children and put victims first. The remedy should be effective, adequate and timely.

related-3-1 = The draft would apply to all business activities. It makes no difference if they cross borders or not.

related-3-2 = States would put duties of prevention on business. Their law may ask different things of each firm. It would look at a firm’s size, field and setting, or at how severe the harm is. It may not discriminate. So a small firm may have to do less.

related-3-3 = The draft would cover all human rights that are recognised across the world (internationally) and that bind the States that join.

related-5-1 = States would have to protect victims, their families, those who act for them, and witnesses. No one should unlawfully interfere with their human rights. This goes for the time before, during and after a case too. The case should not harm them again (re-victimization).

related-5-2 = States would have to take steps for all who defend human rights and the environment. It can be a person, a group or an organisation. The steps would have to be adequate and effective. They are to guarantee a safe and helpful (enabling) setting. Defenders should be free from threats, scare tactics and violence. They should be free from insecurity, harassment and punishment for speaking up.

related-5-3 = States would have to investigate abuse in a way that works, promptly, thoroughly and fairly. Where appropriate, they would have to act against those responsible. They would do so in line with their own and international law.

related-5-4 = While a case is being decided, States would have to take urgent steps to protect (precautionary measures). They would do so on their own, or if the victim asks. This is for urgent situations. There has to be a serious risk of abuse, or abuse that is going on.

related-6-2 = States would have to make fitting laws and take other measures. These would be there to keep business out of abuse, and to make it respect human rights. People and groups, such as unions and Indigenous peoples, would be helped to take a real part in making them.

related-6-3 = Some authorities have the task to prevent abuse. They would have to be independent enough to do this well, and free from undue influence. All this is in line with the country’s legal system.

# 6.4(a) to (f). "As may be needed" stands over all of them; "insofar as engagement with indigenous peoples takes place" is the draft's limb.
related-6-4 = States would have to make “human rights due diligence” a duty by law. A business would have to find, prevent and reduce its harm to human rights, and account for what it does. Other measures, as may be needed, would have to make sure of some points in this. Before and during its work, a business regularly checks its impact on human rights and publishes this (impact assessments). It looks at gender and age, and at the risks and harm that women and girls face. It looks at the needs of people at higher risk. It consults groups that may be affected, and others with a stake, in a meaningful way. It protects the safety of defenders, reporters, workers, Indigenous peoples and others who may be punished for speaking up. “Insofar as engagement with Indigenous peoples takes place”, it follows the world’s standards of free, prior and informed consent. That is consent given freely, before it starts, and with the facts.

related-6-5 = A business may control, manage or watch over others, such as guards (third parties). States would have to make sure that it takes fitting steps so that these do not abuse human rights. In appropriate cases, this would be a duty by law.

related-8-1 = States would have to take the measures needed so that people and firms in business can be held liable (legally responsible) for abuse. This goes for business in their territory or under their control. It goes for its own work and its business links, across borders too.

related-8-2 = Those liable would answer for it by criminal, civil or administrative law, as the case asks. This would have to respond to the remedy that victims need, and match how grave the abuse is. States would do so in line with their own legal principles and systems.

related-8-3 = Some plan an abuse together with others. Some help with it, make it easier or give advice on it. They would have to be liable (legally responsible) too, within the State’s own legal principles.

related-8-4 = A firm could be liable even if no single person is found liable. A criminal case would not hang on a civil one, or the other way round. Those who helped could be liable even if the main one is not found liable. States would do so in line with their own systems.

related-8-5 = States would have to see that the duty to prove things is shared out in a fitting way. This is for cases before courts and authorities. It would have to look at which side has more facts and means. States would do so in line with their own systems, as appropriate to the circumstances.

related-8-6 = Those found legally responsible (liable) would have to face penalties or other sanctions. These would have to work, match the wrong and put others off doing the same.

related-9-1 = States would have to let their courts deal with abuse that took place there, or whose harm was felt there. Part of it is enough. The same goes if a firm that did it is based there, or if a person who did it lives there or is a citizen. A victim could also bring a civil case in the State they are a citizen of, or live in.

related-9-2 = A firm would count as based in each place where one of these is true. It is registered there. Its main assets or work are there. It is run from there. Or it does its main business there.

related-9-3 = A court may want to stop a case because another country seems a better place for it. In this, it would have to respect the rights of victims. The same goes when courts of two States deal with one abuse. States would do so in line with their own systems.

# Only "human rights abuses which constitute the most serious crimes of concern to the international community as a whole".
related-10-1 = Some abuses are the most serious crimes for the whole world, such as war crimes, crimes against humanity or genocide. For these, there would be no time limit to begin a case.

related-10-2 = Other time limits would have to suit how grave the abuse is, and respect the rights of victims. They should not be too strict. It counts where it happened or was felt, and how long it takes to find out about the harm.

related-11-2 = Some points of a case are about its substance, not its steps. Where the draft does not settle them, the law of another State could be used. It would be for the victim to ask. It can be the State where it happened or had effects, or where the one said to have done it is based. The draft says “may”, so it leaves this open.

related-12-1 = States would have to give each other as much help as they can in court and other cases. These are cases about prevention, remedy and liability. Part of it is to speed up what private people ask for in civil cases. They may ask to hand over papers abroad, or to take evidence there.

related-13-2 = States would have to work together to make the draft work. They would train lawmakers, judges and people who use complaint bodies. They would make the rights of victims known. They would help to pay for the fund for victims, within their means.

related-14-3 = Some laws and treaties do more for human rights, access to justice and remedy. The draft would not affect them.

related-14-4 = Some rules between States protect a State from being taken to court in another one (State immunity). The draft would not change them.

related-14-5 = Trade and investment agreements, among others, would have to be read and used in a certain way. They should not keep States from doing what the draft and other human rights treaties ask.

# The text has no individual complaints: people will look for them.
related-15-4 = A group of experts (the Committee) would read what States report, and what others tell it. It would say how the draft is to be understood, and what States should do better. It has no task in this text to decide the case of a single person.

related-15-7 = States would have to set up an International Fund for Victims. It would give them legal and financial aid. It would have to look at the extra obstacles that some groups face. The draft does not say yet how many years this may take. The States that join would make the rules for it later.

related-16-3 = In areas of conflict, special attention would have to be paid to what business does. Risks would have to be found, prevented and reduced. The draft names sexual and gender-based violence, child soldiers and the worst forms of child labour.

related-16-4 = States would have to deal with the specific impacts of business. They would have to pay special attention to people at higher risk of abuse. Some are women, children, older people and people with disabilities. Others are Indigenous peoples, people of African descent, migrants, refugees and displaced people. The list is open.

related-16-5 = The draft would have to be read and used without discrimination of any kind or on any ground, without exception. It would have to be in line with international law.

related-16-6 = States would have to protect their policies, and the places where they decide, from undue political influence by businesses.

related-20-1 = The draft would begin to bind 30 days after a set number of States have joined. This number is still left blank.

related-22-1 = A State could join and not accept some parts (reservations). But these would not be allowed to go against the aim of the draft.

related-23 = A State could leave by writing to the United Nations. It would then be free one year later.
