### The draft in plain words: our own summing-up of each clause of Articles 1, 4 and 7, and of the clauses of other
### Articles that a finding points to. Shown next to the draft's own words, which alone are official.
###
### Each one says what the clause says, whole and no more. The draft's own terms stand in quotation marks or brackets.
### clause-<id>, related-<id>: 4.2(a) is clause-4-2-a. article-<n>: the Article's title, with the draft's own in brackets.
### "Harm to human rights" stands for the draft's "adverse human rights impact" (clause 1.2).
### "State agencies" stands for the draft's "relevant State agencies" (clause 1.10).


## Article 1

article-1 = What the words mean (Definitions)

clause-1-1 = A “victim” is any person or group who suffered a human rights abuse in the context of business activities. Nationality and legal home (domicile) make no difference. The word may also include close family of the one directly harmed, or people who depend on them. A person would count as a victim whether or not the one who did it is identified, caught, put on trial or found guilty.

clause-1-2 = An “adverse human rights impact” is harm to human rights. It means that a person is less able, or no longer able, to enjoy an internationally recognised human right.

clause-1-3 = A “human rights abuse” is an act or a failure to act (omission). It takes place in connection with business activities, and it results in harm to human rights.

clause-1-4 = “Business activities” are any economic or other activity of a person or an organisation (“natural or legal person”). Making, moving, marketing and selling goods and services are some of them. They can be those of State-owned firms, banks and other financial institutions, investment funds, transnational corporations, other businesses, joint ventures, or any other business relationship. Online activity counts too.

# Opening words of 1.5(a) to (c).
clause-1-5 = This is about business that crosses borders (“of a transnational character”). Any one of the points below is enough.

clause-1-5-a = The activity is done in more than one country or area with its own law (jurisdiction).

clause-1-5-b = The activity is done in one country. But a significant part of its preparation, planning, direction, control, design, processing, making, storage or distribution takes place in another one, through any business relationship.

clause-1-5-c = The activity is done in one country, but it has a significant effect in another one.

# "As provided under the domestic law of the State" limits the whole definition. "Beneficial proprietorship": owning in fact, though not in name.
clause-1-6 = A “business relationship” is any link between people or organisations, of the State or not, to do business. It can run through affiliates, firms that another firm owns (subsidiaries), agents, suppliers, partnerships, joint ventures, owning in fact if not in name (“beneficial proprietorship”), or any other structure or link. It includes the whole value chain, and online activity. All this is as far as the country’s own law says so.

clause-1-7 = A “regional integration organisation” is made up of States of one region. They have handed over to it some of their powers in matters of the draft. When it joins, it would have to say how far its powers go, and later report any big change. Where the draft says “States Parties”, it would mean such organisations too, within those powers.

# Opening words of 1.8(a) to (d).
clause-1-8 = “Human rights due diligence” is how a business finds, prevents and reduces its harm to human rights, and accounts for how it deals with it. How complex this is will vary with the size of the business, the risk of severe harm, and the nature and setting of its work. It would always have the four parts below.

clause-1-8-a = Find and assess any harm to human rights that the business may be involved in, through its own activities or its business relationships.

clause-1-8-b = Take appropriate measures to prevent and reduce such harm.

clause-1-8-c = Check how well its measures against such harm work.

clause-1-8-d = Tell people how it deals with such harm, regularly and in a way that is easy to get and understand. This is for all who have a stake in it, above all those who are or may be affected.

clause-1-9 = “Remedy” means to bring a victim back to where they would be without the abuse, or as near as is possible. An “effective remedy” involves repair (reparations) that is adequate, effective and prompt, and responds to gender and age. It may draw from a range of forms. Some are getting things back (restitution), money (compensation), care (rehabilitation), satisfaction (such as an end to the abuse, apologies and sanctions), and steps so that it does not happen again (guarantees of non-repetition).

clause-1-10 = “Relevant State agencies” are courts and other judicial bodies, authorities, and other agencies and services that supervise or enforce the draft’s measures against abuse. They may include police and other law enforcement, regulators, supervisors, and other State bodies that are not courts (“non-judicial mechanisms”).


## Article 4

article-4 = The rights of people who were harmed (Rights of Victims)

clause-4-1 = Victims of human rights abuse in the context of business would enjoy all internationally recognised human rights and basic freedoms.

# Opening words of 4.2(a) to (g); "without prejudice to Article 4.1".
clause-4-2 = The points below list what victims would have. They take nothing away from all their other human rights.

clause-4-2-a = Victims would have to be treated with humanity and with respect for their dignity and human rights. Their safety, their well-being in body and mind, and their privacy would have to be ensured.

clause-4-2-b = Victims would be guaranteed the right to life and to be safe from harm to body and mind (personal integrity). They would be guaranteed freedom of opinion and expression, of peaceful meeting (assembly), of joining with others (association), and of movement.

clause-4-2-c = Victims would be guaranteed the right to access to justice, to repair for one person or a group (reparation), and to effective remedy. These would have to be fair, adequate, effective, prompt, appropriate, mindful of gender, and free of discrimination, in line with the draft and international law. The draft’s examples are restitution, compensation, rehabilitation, reparation, satisfaction, guarantees of non-repetition, injunction (a court order), environmental remediation (clean-up), and ecological restoration (bringing nature back).

clause-4-2-d = Victims would be guaranteed the right to bring claims to the courts of the States that join, and to their complaint bodies outside the courts. This includes a claim by someone who acts for them, or by class action (many people in one claim), in appropriate cases.

clause-4-2-e = Victims would be protected from unlawful interference with their privacy, from being scared (intimidation) and from payback (reprisals), before, during and after any case. They would be protected from being harmed again by a case in which they seek a remedy (re-victimization). This includes fitting services for protection and support that respond to gender and age.

clause-4-2-f = Victims would be guaranteed access to information held by businesses or State agencies. It would come in relevant languages and in forms that adults and children can use, including those with disabilities. They would also be guaranteed legal aid (help from a lawyer) that is relevant to seeking an effective remedy.

clause-4-2-g = Victims would be guaranteed a full part in the process of repair (reparation). It would have to be open and independent. It would have to take account of how abuse affects certain groups of people in different ways, and respond well enough to this and to their particular needs.

clause-4-3 = These rules would not lower any higher protection of human rights under international, regional or national law. This goes for victims and for others.

clause-4-4 = Victims would have the right to ask States for precautionary measures (urgent steps to protect) while a case is being decided. This is for urgent situations with a serious risk of abuse, or with abuse that is going on.


## Article 7

article-7 = How to get a remedy (Access to Remedy)

clause-7-1 = States would have to give their agencies the power and ability (competence) to let victims get justice, and adequate, timely and effective remedy. They would have to give them what it takes to overcome the specific obstacles faced by women and by groups in vulnerable or marginalised situations.

# Opening words of 7.2(a) to (c).
clause-7-2 = The points below list what States would have to do, in line with their own legal and administrative systems.

clause-7-2-a = States would have to make and carry out effective policies so that victims, and those who act for them, can reach State agencies more easily. These would have to take account of the particular needs and interests of victims at risk of being vulnerable or marginalised.

clause-7-2-b = Step by step (“progressively”), States would have to reduce the legal, practical and other relevant obstacles that keep victims from State agencies when they seek an effective remedy. An obstacle may act alone or together with others.

clause-7-2-c = States would have to make sure that State agencies can deliver effective remedies, or help to deliver them.

# Opening words of 7.3(a) to (d).
clause-7-3 = The points below list what the policies to make State agencies easier to reach would have to deal with, as far as it applies to the agency.

clause-7-3-a = The need for steps and places that respond to the needs of the people they are meant for. This includes appropriate, adequate and effective legal aid (help from a lawyer) throughout the legal process.

clause-7-3-b = The need for victims, and those who act for them, to have ready access to reliable information. It would come in relevant languages and in forms that adults and children can use, including those with disabilities. It would cover their human rights, what State agencies do and can do to help them get an effective remedy, how their claims are going, and fitting support to take part effectively. This includes help with requests for relevant facts on business activities or relationships linked to the abuse (disclosure).

clause-7-3-c = What unequal power between victims and businesses means for getting a remedy.

clause-7-3-d = The risks of payback (reprisals) against victims and others.

# Opening words of 7.4(a) to (f).
clause-7-4 = The points below list what measures to reduce obstacles would have to include. This holds as far as it applies to the agency and is needed to deal with the obstacle.

clause-7-4-a = Reducing what it costs victims to seek a remedy. The draft’s examples are money to help (financial assistance), and waiving court fees in appropriate cases. Another is to free people who sue in civil cases from paying the other side’s costs at the end, because of the public interest involved.

clause-7-4-b = Giving support to the State agencies that enforce the draft’s measures to prevent abuse.

clause-7-4-c = Making sure that people are effectively put off (deterred) from acts that may amount to payback (reprisals) against victims and others.

clause-7-4-d = Measures to make it easier to bring evidence, when appropriate and as applicable. Examples are to make the other side prove its case (“reversal of the burden of proof”), or to let the side that is best able to prove a point do so (“dynamic burden of proof”).

clause-7-4-e = Making sure that evidence that matters for a court case or for enforcement is handed over, fairly and in time (disclosure).

clause-7-4-f = Making sure that the rules for civil cases allow for group actions (many people in one case) when human rights abuse is alleged.

# Opening words of 7.5(a) to (c).
clause-7-5 = The points below say what laws and other measures States would have to adopt, as may be necessary, so that State agencies can deliver remedies or help to deliver them.

clause-7-5-a = Measures to make State agencies better able to deliver effective remedies, or to help to deliver them.

clause-7-5-b = Measures to make sure that State agencies consult victims in a meaningful way on how remedies are designed and delivered.

clause-7-5-c = Measures that let State agencies check how a company carries out remedies for human rights abuse. They would also let them take appropriate steps to put it right if the company does not comply.


## Clauses of other Articles that findings point to

related-2-d = One aim of the draft is that victims get justice and effective, adequate and timely remedy, in a way that responds to gender, is mindful of children and puts victims at the centre.

related-3-1 = The draft would apply to all business activities, including those that cross borders.

related-5-1 = States would have to protect victims, their representatives, families and witnesses from any unlawful interference with their human rights, also before, during and after a case, and from being harmed again by the case (re-victimization).

related-5-2 = States would have to take adequate and effective measures to guarantee a safe setting for people, groups and organisations that defend human rights and the environment, free from threats, scare tactics, violence, insecurity, harassment and payback.

related-5-4 = While a case is being decided, States would have to take urgent steps to protect (precautionary measures), on their own or if the victim asks, in urgent situations with a serious risk of abuse or with abuse that is going on.

related-6-3 = The authorities in charge of preventing abuse would have to be independent enough, in line with the country’s legal system, to work well and without undue influence.

related-6-4 = States would have to require businesses by law to carry out human rights due diligence (to find, prevent and reduce harm to human rights, and account for it), and take other measures that may be needed on how they do it.

related-8-5 = In line with their own systems, States would have to see that the burden of proof is shared out fittingly between the sides, with an eye to who has more facts and means.

related-8-6 = Those found legally responsible (liable) would have to face penalties or other sanctions that work, fit the wrong and put others off.

related-14-3 = The draft would not affect any law or treaty that does more for human rights, access to justice and remedy.

related-15-7 = States would have to set up an International Fund for Victims, to give them legal and financial aid, taking into account the extra barriers that some groups face.

related-16-4 = States would have to deal with the specific impacts of business, with special attention to people at higher risk of abuse, such as women, children, people with disabilities, Indigenous peoples, people of African descent, older people, migrants, refugees and displaced people.
