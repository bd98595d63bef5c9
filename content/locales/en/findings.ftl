### What the result shows: the 61 findings, in the order of the decision model.
###
### The message itself is the finding's name. Where the draft has a legal term, it stands in brackets after
### the plain words, so that people can use it with a lawyer: keep it, in the term your legal texts use.
###   .means   what it means for the person, with an everyday example: the only part that is always unfolded
###   .states  what States that join would have to do (for a note: what the draft says)
###   .ask     what the person can ask for, say or point out. Whom to ask, and to be safe, stands once above (ui-ask-lead)
###
### The same text is shown when the answers point to the finding, when they leave it open, and when they do not
### point to it. So it never says that something happened to the reader: "If land was taken", not "Your land was taken".
### The draft is not law: always "would", never a promise. The .means of each right, support and protection has "would" or
### "the draft" in it: the build checks it.
### Qualifiers that a whole kind shares stand once above it, in ui-kind-<kind>-lead, and not in each finding:
###   remedy   States that join would have to guarantee the right to an effective remedy; a remedy "may draw from" these forms
###   support  "consistent with its domestic legal and administrative systems" (7.2), "to the extent applicable to the State
###            agency in question" (7.3, 7.4) "and necessary to address the obstacle in question" (7.4)
### All others stand here ("in appropriate cases", "progressively", "as may be necessary" and so on): keep them.
###
### Words that stay the same throughout:
###   State agency  "relevant State agencies" in clause 1.10: courts, police, regulators, complaint bodies and the like
###   the abuse     "human rights abuse" in clause 1.3
###   remedy        clause 1.9: what puts the harm right;  reparation: what is done to repair the harm
###   punishment for speaking up    "reprisals" in clauses 4.2(e), 7.3(d) and 7.4(c)
###   “Where to turn today”         the name of a part of the guide: the same words as in turn-title


## Notes: points of the definitions (Article 1), and of Article 4.2(d), that people ask about or fear

# Clause 1.1 ("irrespective of the nationality or domicile of the victim"). Only the word "victim": law today can differ, so
# a person without papers is told to be careful. Never "does not count against you" without these bounds.
# Points to it when: the person harmed is not a citizen of, or does not live in, the country where it happened.
finding-note-nationality = In the draft, your nationality makes no difference
    .means = The draft’s word “victim” fits people from every country. A farm worker from abroad counts just as much as a local one. Law today can be different. If your papers may be a risk, ask a rights group before you go to an office.
    .states = The draft’s meaning of “victim” is the same for everyone. Nationality and legal home (domicile) would make no difference.
    .ask = If someone says that you do not count because you are foreign, do not argue from this page: the draft is not law. A lawyer or a rights group may know a law that says the same today.

# Clause 1.1, last sentence; related: 8.4. It settles who is called a victim, not what a claim needs.
# Points to it when: nobody knows who is responsible, or they are known, or a case is under way, but nobody has been found responsible.
finding-note-responsible = In the draft, no one has to be caught or found guilty first
    .means = For the draft’s word “victim”, it makes no difference if anyone knows who did it, or if there was a trial. Waste may come from one of three factories, and no one may know which. The people harmed could still be victims.
    .states = Under the draft, the one who did it need not be identified, caught, put on trial or found guilty. A person can be a victim either way, if the other parts of the definition fit.
    .ask = If someone tells you to wait for an arrest or a trial, do not argue from this page: the draft is not law. You could ask a lawyer what a claim needs.

# Clause 1.1 ("may also include the immediate family members or dependents of the direct victim"); related: 5.1. Keep the "may".
# Points to it when: the person answers for a family member, or acts for the family of the person harmed or for people who depended on them.
finding-note-family = “Victim” may also include close family
    .means = The draft’s word “victim” may also include the immediate family of the person harmed, and people who depend on them. A widow could be one. “May” leaves it open: a court or a country’s law may have to decide.
    .states = The draft does not list who is immediate family, or who depends on someone. States that join would have to protect the families of victims in any case.
    .ask = You could ask a lawyer who in the family can claim, and what for. A paper that shows the tie can help, such as a birth record.

# Clauses 1.1 ("suffered"), 4.4 ("a serious risk of"); related: 5.4, 6.2, 6.4.
# Points to it when: nothing has happened yet, but it is about to.
finding-note-not_yet = When the harm is still to come
    .means = The draft calls people victims if they “suffered” an abuse. It does not say if a threat of harm is enough. A notice to leave a home may already be harm, for example. You do not have to wait to ask for help.
    .states = While a case is being decided, victims could ask for urgent steps if there is a serious risk of abuse. States that join would also have to prevent abuse. They would have to see that a business looks for harm before it starts, and consults groups that it may affect.
    .ask = You could ask a lawyer how to stop it before it happens. You could ask what was checked, and who was consulted.

# Clauses 1.1 ("in the context of business activities"), 1.3 ("in connection with"); related: 6.5, 8.3.
# Points to it when: others acted for a business, or to make way for one.
finding-note-any_actor = When others act for a business
    .means = The draft asks for a link to business. It does not ask that a business does the harm itself. If police clear land to make way for a mine, that could be such a link.
    .states = In the draft, an abuse is something done or not done “in connection with business activities”. It does not say by whom. States that join would have to deal with harm by those whom a business controls, manages or watches over. Those who help with an abuse could be held responsible too.
    .ask = You could tell a lawyer or a rights group who acted, and for which business. Say how you know it.

# Clauses 1.5, 1.5(a), 1.5(b), 1.5(c); related: 3.1. "Significant" stands in 1.5(b) and 1.5(c): keep it.
# Points to it when: the activity was in several countries, was run or made in part in another one, or its effects reach another one.
finding-note-transnational = When business crosses borders (transnational activities)
    .means = A shirt may be sewn in one country on orders from another. A dam may take water from people across a border. The draft would cover such business, and also business inside one country.
    .states = The draft calls business “transnational” in three cases. It is done in more than one country. Or a significant part of it, such as planning or control, takes place in another country through a business link. Or it has a significant effect in another country.
    .ask = You can point out each link to another country. Who plans or controls the work there? Where are things made or sent? Where is the harm felt?

# Clause 4.2(d) ("of the States Parties"); related: 9.1, 9.2, 9.3, 11.2, 12.1. The draft has no forum of necessity: promise none.
# Points to it when: there is a link to another country, or someone says that another country has to deal with it.
finding-note-which_country = In which country one could claim
    .means = Under the draft, there could be more than one country to claim in. If a firm from abroad poisoned a well, it could be where the well is, or where the firm is based.
    .states = States that join would have to let their courts deal with some cases that reach across borders. It would depend on where it happened, where the harm was felt and where the one who did it is based. In a civil case, it could also be the victim’s own State. A court may want to leave a case to another country. It would have to respect the rights of victims in this.
    .ask = You could ask a lawyer in which country to claim, and which country’s law would be used there. If a court says that it is not the right one, ask for its reasons in writing.

# Clause 1.6 ("as provided under the domestic law of the State": it limits the tie to the other business only); related: 8.1.
# Points to it when: a supplier, contractor or other partner, or a bank or fund took part, others acted for a business, or it was run in part from another country.
finding-note-business_relationship = Partners of a business count too (business relationship)
    .means = A business often works through others, such as suppliers, agents or smaller firms that it owns. If people sew in a small workshop for a big brand, the draft looks at the link between the two.
    .states = A supplier is a business itself. The draft also counts its tie to another business, all along the chain from raw material to buyer (value chain). This tie counts as far as the country’s law says so.
    .ask = You can point out who supplied, hired, paid or owned whom. Labels, pay slips or messages can help to show it. Keep such things only if it is safe.

# Clause 1.4 ("any economic or other activity"); related: 3.1, 14.4.
# Points to it when: a State-owned enterprise, a bank or fund, an online service, a person trading on their own, a private household, or a school, clinic, charity, faith group or club took part.
finding-note-business_any_form = Any kind of business counts
    .means = In the draft, business is not only big companies. It can be a State-owned mine, a bank that paid for a dam, an app that hands out jobs, or one person who trades.
    .states = The draft would apply to all business activities. That is any economic or other activity of a person or an organisation (legal person), online too. It names State-owned firms, banks and funds. It does not say if a home that pays for work counts, or a school or a charity.
    .ask = If someone says that this was not a real company, do not argue from this page: the draft is not law. You could ask a lawyer which law covers it. If a State owns the firm, ask if it can be taken to court abroad.

# Clauses 1.3, 1.8; related: 6.4, 3.2.
# Points to it when: the harm came from something the business failed to do.
finding-note-omission = Failing to act can count too (omission)
    .means = Harm can come from what a business did not do. A factory may have no fire exit. A mine may not have mended its dam. The draft counts this too.
    .states = The draft counts acts and failures to act (omissions). States that join would have to make “human rights due diligence” a duty by law. A business would have to find, prevent and reduce its harm to human rights. It would have to account for what it does about it. States may ask less of a small business.
    .ask = You can point out what the business did not do. You could ask which checks it made.


## Remedies: forms of remedy named in clauses 1.9 and 4.2(c). Both lists are open ("may draw from", "such as"): no form is closed to anyone

# Clauses 1.9, 4.2(c).
# Points to it when: something was lost that could be given back (land, home, things, job, school, papers, freedom, culture), or the person wants it back.
finding-remedy-restitution = Getting back what was taken (restitution)
    .means = This means putting things back as they were, as far as possible. If land was taken, it can mean getting the land back. If someone was fired for speaking up, it can mean getting the job back.
    .states = Restitution is one form of remedy that the draft names.
    .ask = If land, a home, a job, papers or freedom were taken, you could ask to have them back. Say what was taken, and when, as exactly as you can.

# Clauses 1.9, 4.2(c).
# Points to it when: anything was lost or hurt, or the person wants money.
finding-remedy-compensation = Money for what was lost (compensation)
    .means = This is money for loss and harm. It can be for lost pay, a ruined crop, a doctor’s bill, or pain and grief.
    .states = Compensation is one form of remedy that the draft names.
    .ask = You could ask for a sum that covers each loss. A list of the losses, with bills or photos if you have them, can help.

# Clauses 1.9, 4.2(c).
# Points to it when: body or mind was hurt, a loved one was lost, or the person wants care.
finding-remedy-rehabilitation = Care to heal (rehabilitation)
    .means = This is help to get well and to live your life again. If dust from a mine made someone ill, it can be a doctor’s care. It can also be someone to talk to, or help to find new work.
    .states = Rehabilitation is one form of remedy that the draft names.
    .ask = You could ask for care for body and mind, for as long as it is needed. You could ask that those responsible pay for it.

# Clauses 1.9, 4.2(c). "Cessation of abuse" is named in 1.9 as a kind of satisfaction; 4.2(c) says "satisfaction".
# Cessation is the result (it ends); an injunction is an order; precautionary measures are urgent steps while a case is being decided.
# Points to it when: the abuse is still going on, or the person wants it to stop.
finding-remedy-cessation = An end to the abuse (cessation)
    .means = This means that the abuse itself stops. If a factory pours waste into a river, the pouring would have to end. A court can order this, but a business can also stop by itself.
    .states = An end to the abuse is one form of remedy that the draft names. It comes under “satisfaction” (ways to make good other than money).
    .ask = You could ask that it stops by a fixed date. You could ask for checks to see that it has stopped.

# Clauses 1.9, 4.2(c); related: 5.3. The draft names apologies (as one kind of satisfaction). It does not name the telling of the truth.
# Points to it when: a loved one, privacy, a good name or a part of culture was lost, or the person wants an apology or the truth.
finding-remedy-apology = An apology (a form of satisfaction)
    .means = Those responsible would say that they are sorry, and own up to what they did. They could do so in private or in public, such as on the radio. It can go with telling the truth about what happened.
    .states = The draft names apologies as one form of remedy, under “satisfaction” (ways to make good other than money). It does not name telling the truth, but its list is open. And States that join would have to investigate abuse.
    .ask = You could ask for an apology, and say who should make it, where and in what words. You could ask that the truth be told, too.

# Clauses 1.9, 4.2(c); related: 5.3, 8.2, 8.6. "Sanctions" are named in 1.9 as a kind of satisfaction. 8.6 is about those held liable.
# Points to it when: the person wants those responsible punished.
finding-remedy-sanctions = A penalty for those responsible (sanctions)
    .means = Those responsible would have to bear a penalty. A shop chain may have to pay a fine. A mine may lose its licence.
    .states = The draft names sanctions as one form of remedy, under “satisfaction” (ways to make good other than money). States that join would have to make sure that those found legally responsible (liable) face penalties or other sanctions. These would have to work, match the wrong and put others off doing the same.
    .ask = If you trust them, you could ask the police, a prosecutor or the office that gives out licences to look into it. If not, talk to a lawyer or a rights group first.

# Clauses 1.9, 4.2(c).
# Points to it when: it could happen again, is still going on, or the person wants that it never happens again.
finding-remedy-non_repetition = Making sure it does not happen again (guarantees of non-repetition)
    .means = Things would have to change, so that no one is harmed like this again. If a machine was not safe, it can be made safe, and people can be trained to use it.
    .states = Steps to keep it from happening again are one form of remedy that the draft names.
    .ask = You could ask for real changes, such as new rules, safer machines, training, or checks from outside. Say what would have to change.

# Clause 4.2(c) only: 1.9 does not name injunctions, but its list is open.
# Points to it when: someone is in danger, it is urgent, the abuse is going on or about to begin, or the person wants it to stop.
finding-remedy-injunction = A court order to stop or to act (injunction)
    .means = A judge can order someone to stop something, or to do something. A judge may tell a firm not to clear a forest, for example. The order can be for a time or for good.
    .states = An injunction is one form of remedy that the draft names.
    .ask = You could ask a lawyer or the court how to get such an order fast. Say what must stop or be done. If it cannot wait, say why.

# Clause 4.2(c).
# Points to it when: the environment was harmed, there is pollution, nature was damaged, or the person wants a clean-up.
finding-remedy-environmental_remediation = Cleaning up pollution (environmental remediation)
    .means = This means making dirty soil, water or air clean and safe again. If waste got into a well, the waste could be cleared and the water tested.
    .states = Cleaning up the environment is one form of remedy that the draft names.
    .ask = You could ask for a clean-up, and for tests that you can see. You could ask for safe water until it is done.

# Clause 4.2(c).
# Points to it when: nature was damaged, or the person wants it brought back.
finding-remedy-ecological_restoration = Bringing nature back (ecological restoration)
    .means = This means helping nature that was damaged to live again. If a forest was cut, trees can be planted and cared for. It goes further than cleaning up.
    .states = Bringing nature back is one form of remedy that the draft names.
    .ask = You could ask that trees, fish, rivers or soil be brought back. You could ask that people who know the place help to plan it.

# Clause 4.2(c) ("individual or collective reparation"). About what is given, not about how to go to court: see class action, group action rules.
# Points to it when: the person answers for a group, or other people were harmed in the same way.
finding-remedy-collective_reparation = Repair for a whole group (collective reparation)
    .means = When people were harmed together, the repair can be for all of them. If a village lost its well, it could get a new one for everyone. This is about what is given, not about how to go to court.
    .states = The draft says that repair of the harm (reparation) can be for one person or for a group.
    .ask = You could ask for something that helps all who were harmed, such as a clinic, a school or shared land. The group could choose together what it needs.


## Rights: what each victim would have under Article 4

# Clause 4.2(a).
# Points to it: always.
finding-right-dignity_and_safety = The right to be treated with respect and kept safe
    .means = Those who deal with your case would have to treat you as a human being. If you report harm, no one should mock you or shout at you. Your safety, your body and mind, and your privacy would matter too.
    .states = States that join would have to make sure that victims are treated with humanity, and with respect for their dignity and rights. They would have to ensure their safety, their privacy, and their well-being in body and mind.
    .ask = You could ask for a safe, quiet place to talk. You could ask to have someone you trust with you.

# Clauses 4.1, 4.2(b).
# Points to it: always.
finding-right-freedoms = The right to live, speak and move freely
    .means = The draft would protect all your human rights, not only the right to a remedy. People who live near a mine could meet, join together and speak out in peace.
    .states = States that join would have to guarantee the right to life, and to be safe from harm to body and mind (personal integrity). They would have to guarantee the freedom to think and speak, to meet in peace, to join with others, and to move. All other human rights that are recognised across the world (internationally) would hold as well.
    .ask = If someone tries to stop you from speaking, meeting others or travelling, you could tell a lawyer or a rights group. You could ask them to speak for you.

# Clauses 1.9, 4.2(c); related: 2(d).
# Points to it: always.
finding-right-effective_remedy = The right to a remedy that works (effective remedy)
    .means = A remedy puts things right. Under the draft, it should bring you as near as possible to where you would be without the abuse. If a worker lost health and pay, it can be care and money together.
    .states = States that join would have to guarantee the right to access to justice, to repair of the harm (reparation) and to effective remedy. These would have to be fair, adequate, effective, prompt, appropriate, mindful of gender, and free of discrimination. All this would be in line with the draft and international law.
    .ask = You could ask for more than one form of remedy at the same time. The draft’s list is open, so you could ask for other forms, too.

# Clauses 1.10, 4.2(d); related: 9.1, 10.1, 10.2.
# Points to it: always.
finding-right-claim = The right to bring a claim
    .means = A claim says what happened and asks for a remedy. Under the draft, a worker who was not paid could bring one to a court. It could also go to a State complaint body that is not a court, such as a labour office.
    .states = States that join would have to guarantee the right to bring claims to their courts. The same goes for their complaint bodies outside the courts (non-judicial grievance mechanisms).
    .ask = You could ask a court or an advice centre how to bring a claim. Ask soon by what date it must be done: there can be time limits.

# Clause 4.2(d). "In appropriate cases" may be read with both "by a representative" and "through class action".
# Points to it when: the person answers for a family member or someone they represent, needs someone to act for them, or the person harmed is a child.
finding-right-representative = The right to have someone act for you (representative)
    .means = You would not have to do it all yourself. A lawyer, a union or someone in your family, for example, could bring the claim for you.
    .states = States that join would have to guarantee the right to bring claims. This includes claims by someone who acts for you, in appropriate cases.
    .ask = You could ask who may act for you, and what paper they need from you. If you act for someone else, you could ask the same.

# Clause 4.2(d) ("in appropriate cases"). The person's right; support.group_action_rules is about the rules of the courts.
# Points to it when: the person answers for a group, or other people were harmed in the same way.
finding-right-class_action = The right to bring a claim together (class action)
    .means = Under the draft, people harmed in the same way could bring one claim together, in appropriate cases. Drivers who work for the same app, for example, could share one.
    .states = States that join would have to guarantee the right to bring claims. This includes claims by many people together (class action), in appropriate cases.
    .ask = You could ask a lawyer whether your claim can be brought with those of others. If it is safe, you could ask others whether they want to join.

# Clauses 4.2(a), 4.2(e); related: 5.1. The person's right; support.reprisal_risks is about how agencies work.
# Points to it when: someone is in danger, something was done to a defender or witness because of what they do, or there is fear of
# threats, reprisals, lawsuits, smears, being watched, or being reported or sent away.
finding-right-protection_from_reprisals = The right to be safe from threats and from punishment for speaking up (protection from reprisals)
    .means = If someone tries to scare you, or to punish you for speaking up, States that join would have to protect you. It can be a threat, being fired, or a lawsuit meant to silence you. The draft protects nobody yet. For help now, see “Where to turn today”.
    .states = States that join would have to ensure the safety of victims. They would have to protect them from scare tactics (intimidation) and punishment for speaking up (reprisals). This goes for the time before, during and after any case. Families, representatives and witnesses would have to be protected too, from unlawful interference with their human rights.
    .ask = A group that helps people at risk can help you plan what is safe. You could ask a court, the police or another office for protection, if you trust them.

# Clauses 4.2(a), 4.2(e) ("unlawful interference against their privacy").
# Points to it when: there is fear of being watched or having private life exposed, or privacy was harmed or lost.
finding-right-privacy = The right to a private life (privacy)
    .means = Under the draft, no one should unlawfully intrude on your private life. If someone secretly watches you, or an app gives away your messages, this right is about that.
    .states = States that join would have to ensure the privacy of victims. They would have to protect them from any unlawful interference with it, before, during and after any case.
    .ask = You could ask that your name and address stay out of public papers. Before you tell your story, you could ask who will get to know it.

# Clause 4.2(e); related: 5.1. "Re-victimization" is the draft's word.
# Points to it when: there is fear of having to live through it again, or the harm was violence or discrimination.
finding-right-no_revictimisation = The right not to be harmed again by the process (no re-victimization)
    .means = Under the draft, seeking a remedy should not hurt you all over again. For example, you should not have to tell your story again and again, or sit next to the one who did the harm.
    .states = States that join would have to protect victims from being harmed anew in the course of a case (re-victimization). This includes fitting services for protection and support. These would have to respond to gender and age.
    .ask = You could ask to tell your story only once, to someone trained to listen. You could ask for breaks, or not to face the one who did the harm.

# Clauses 4.2(e), 1.9 ("gender and age responsive").
# Points to it when: a woman or girl, a child, an older person or someone in another situation of risk was harmed, the harm was violence or
# discrimination, a safe place or someone to talk to is needed, or there is any fear of speaking up.
finding-right-gender_and_age_services = The right to help and safety that fit your gender and age (protective and support services)
    .means = States that join would have to protect you with help that fits your gender and age. It can be a safe place, or someone to talk to. A girl may want to speak with a woman.
    .states = States that join would have to protect victims, including through fitting services for protection and support. These would have to respond to gender and age, and so would the remedy.
    .ask = You could ask for a safe place, or for someone to talk to. You could ask for someone of the gender you feel safe with.

# Clause 4.2(f) ("held by business enterprises or relevant State agencies"); related: 5.3. The right to get facts; support.reliable_information is about guidance from agencies.
# Points to it when: information on rights, where to go, the claim or the company is needed, the business holds the evidence, or the person wants the truth.
finding-right-information = The right to get information
    .means = Under the draft, you could get facts that a business or a State agency holds. A village could ask what is in the smoke from a factory. This is about the facts they hold, not about advice.
    .states = States that join would have to guarantee victims access to information that is held by businesses, or by courts and other State agencies.
    .ask = With a lawyer or a rights group, you could ask in writing for facts, such as test results, permits or pay records. Do this only if it is safe.

# Clause 4.2(f) ("relevant languages and accessible formats"). About the form the facts come in.
# Points to it when: another language or format, or child-friendly words, are needed, or the person harmed is a child, has a disability, is a migrant or refugee, or is Indigenous.
finding-right-accessible_information = The right to information in a form you can use (accessible information)
    .means = Facts help only if you can understand them. They would have to come in relevant languages, and in a form you can use. It can be large print, sign language or words that a child can follow.
    .states = States that join would have to guarantee information in relevant languages, and in forms that people can use (accessible formats). This is for adults and children alike, including people with disabilities.
    .ask = You could ask for your own language, simple words, large print, sound or sign language.

# Clause 4.2(f) ("legal aid relevant to pursue effective remedy"); related: 13.2, 15.7. The person's right; support.legal_aid_throughout is about how agencies work.
# The draft does not say "free" or "at low cost".
# Points to it when: a lawyer costs too much, or someone to act for the person is needed.
finding-right-legal_aid = The right to legal help (legal aid)
    .means = Legal aid is help from a lawyer that is often free or costs little. Under the draft, a cleaner who was not paid could get it to bring a claim. This is about the right itself, not about how agencies work.
    .states = States that join would have to guarantee the legal aid that is relevant to seeking an effective remedy. They would also have to set up an international fund to give victims legal and financial aid. The draft leaves open when, and by what rules.
    .ask = You could ask a court or an advice centre how to get legal aid. Ask what it covers and what papers you need.

# Clause 4.2(g).
# Points to it: always.
finding-right-participation = The right to take part (participation)
    .means = You would have a real say in how the harm is repaired. If new homes are to be built, the people who will live there could help to plan them.
    .states = States that join would have to guarantee that victims can take full part in the repair of the harm (reparation). The process would have to be open (transparent) and independent.
    .ask = You could ask to be there when the repair is planned, to see the papers, and to know who decides. You could ask that those who decide are not tied to the business.

# Clause 4.2(g); related: 16.4, 16.5.
# Points to it when: any of the situations asked about describes the person or people harmed.
finding-right-particular_needs = The right to have your needs looked at (particular needs)
    .means = The same harm can hit people in different ways. If a forest is lost, an Indigenous people may lose a holy place as well as food. The repair would have to look at that.
    .states = States that join would have to make sure that the repair looks at how abuse affects different groups. It would have to respond well enough to this and to their needs. In all they do under the draft, States would have to pay special attention to people at higher risk.
    .ask = If the harm affects you or your group in a special way, you could say how. You could say what you need because of it.

# Clause 4.4 ("pending the resolution of a case": there has to be one); related: 5.4. Urgent steps by the State; an injunction is a form of remedy.
# Points to it when: someone is in danger, or the situation is urgent.
finding-right-precautionary_measures = The right to ask for urgent protection (precautionary measures)
    .means = While a case is being decided, you would have the right to ask the State to act at once. This is for urgent situations, where abuse is going on or there is a serious risk of it. You could ask the State to halt work on a dam, for example.
    .states = While a case is being decided, States that join would have to take urgent steps (precautionary measures). They would do so if the victim asks, or on their own. This is for urgent situations with a serious risk of abuse, or with abuse that is going on.
    .ask = The draft ties this to a case. Ask a lawyer how to bring one, and ask for this at the same time. Say what is needed now, and why it cannot wait. In danger now? Do not wait for a case: see “Where to turn today”.

# Clause 4.3 ("any higher level of recognition and protection"); related: 14.3. Always shown.
# Points to it: always.
finding-right-higher_protection = Other laws may protect you more
    .means = The draft sets the least, not the most. If the labour law of a country gives workers more, the draft would take nothing away from that.
    .states = The draft says that it would not lower any higher protection under international, regional or national law. It would not affect laws and treaties that do more for human rights and remedy.
    .ask = You could ask a lawyer or an advice centre which laws protect you today, in your country and your region.


## Support: how States and their agencies would have to work, under Article 7

# Clauses 7.1 (its second limb), 7.2(a); related: 16.4, 16.5.
# Points to it when: any of the situations asked about describes the person or people harmed.
finding-support-specific_obstacles = Help with obstacles that only some people face (specific obstacles)
    .means = Some people meet obstacles that others do not. A court may have no ramp, or no one who speaks the language of a migrant worker. State agencies would have to be able to help with such obstacles.
    .states = States that join would have to give their agencies the power and ability (competence) to help overcome specific obstacles. These are the ones that women face, and groups at risk or pushed aside (in vulnerable or marginalised situations). States would also need policies to make agencies easier to reach. These would have to look at the needs and interests of people at such risk.
    .ask = If something stands in your way, you could tell the agency. You could ask for what you need, such as a ramp, a woman officer or someone who speaks your language.

# Clauses 7.2, 7.2(b) ("progressively").
# Points to it when: any obstacle stands in the way of a remedy, there is any fear of speaking up, or another language, format or child-friendly words are needed.
finding-support-fewer_obstacles = Fewer obstacles on the way to a remedy
    .means = High costs, a long road or hard forms can keep people from a remedy. A fisher may live a day’s walk from the nearest court. Such obstacles would have to come down, step by step.
    .states = States that join would have to reduce, step by step (“progressively”), what keeps victims from State agencies when they seek an effective remedy. This can be a legal, a practical or another relevant obstacle.
    .ask = If something keeps you from an agency, you could tell the agency. You could ask what it can do about it now.

# Clause 7.2(b) ("progressively", "legal ... obstacles"); related: 10.1 (only "the most serious crimes of concern to the international community as a whole"), 10.2.
# Points to it when: it may be too late.
finding-support-time_limits = Time limits that are not too strict (limitation periods)
    .means = In most countries, a claim has to be brought within a set time. But dust from a mine may make people ill only years later. Under the draft, time limits would have to leave room for that.
    .states = States that join would have to reduce legal obstacles step by step (“progressively”). Time limits would have to suit how grave the abuse is, and respect the rights of victims. They should not be too strict. For the most serious crimes, there would be no limit to begin a case.
    .ask = If someone says that it is too late, do not just take their word for it. You could ask a lawyer, soon, from which day the time counts, and if there are exceptions.

# Clauses 7.1 (its first limb), 7.2(c), 7.5, 7.5(a). 7.5 says "as may be necessary".
# Points to it when: a claim was refused or ended without a remedy, the procedure is too hard, or the agency lacks means.
finding-support-agencies_that_deliver = State agencies that can put things right
    .means = It would not be enough that an office takes down a complaint. It would have to be able to put things right, or to help to do so. A labour office, for example, could help workers to get unpaid wages.
    .states = States that join would have to give their agencies the power and ability (competence) to make two things possible for victims. These are access to justice, and to adequate, timely and effective remedy. States would have to make sure that agencies can deliver effective remedies, or help to. They would have to adopt the laws and other measures that may be needed to make agencies better at this.
    .ask = If an agency turns you away or does nothing, you could ask for its reasons in writing. You could ask if you can appeal, and which other agency can help.

# Clauses 7.2(a), 7.3, 7.3(a).
# Points to it when: it is too far, the procedure is too hard, or any of the situations asked about describes the person or people harmed.
finding-support-responsive_procedures = Offices and steps that people can use
    .means = Under the draft, going to a court or an office should work for those who need it. It can mean short forms, a hearing near your village, or an hour when you are not at work.
    .states = States that join would need policies to make their agencies easier to reach. The steps and places of an agency would have to respond to the needs of those who use it.
    .ask = You could ask for help with the forms, for more time, or for a hearing near you or by phone.

# Clause 7.3(a). How agencies work; right.legal_aid is the person's right.
# Points to it when: a lawyer costs too much, or someone to act for the person is needed.
finding-support-legal_aid_throughout = Legal help from start to end (legal aid)
    .means = This is about how State agencies would have to work. Help from a lawyer (legal aid) should last through the whole legal process. If a company appeals, for example, the help should not stop.
    .states = States that join would need policies on appropriate, adequate and effective legal aid throughout the legal process.
    .ask = You could ask if legal aid covers each step: first advice, the hearing, an appeal, and getting what was decided.

# Clause 7.3(b) ("appropriate support to enable them to participate effectively in all relevant processes"). It can also be read as
# information about such support.
# Points to it when: help to take part or someone to act is needed, the procedure is too hard, the business is much more powerful, or there is fear of having to live through it again.
finding-support-help_to_take_part = Help to follow a case and take part in it (support to participate)
    .means = A case can be hard to follow, and hard to bear. Under the draft, State agencies would have to think of that. Someone could explain each step in plain words, or sit beside a person who has to speak in court.
    .states = States that join would need policies on fitting support, and on information about it. Victims should be able to take effective part in all steps that matter (relevant processes).
    .ask = You could ask who can explain the steps to you. You could ask for breaks, and to bring someone you trust.

# Clause 7.3(b). Guidance given by agencies; right.information is the right to get facts.
# Points to it when: information on rights or where to go, or a language, format or child-friendly words are needed, or the person harmed is a child, has a disability, is a migrant or refugee, or is Indigenous.
finding-support-reliable_information = Information you can trust, from State agencies (reliable information)
    .means = State agencies would have to guide people. They should say what rights people have, and what each office can do for them. A labour office could have a sheet on unpaid wages, in simple words.
    .states = States that join would need policies so that victims, and those who act for them, can easily get information they can trust. It would come in relevant languages, and in forms that adults and children can use, including people with disabilities. It would cover their human rights, what State agencies can do for them, and support to take part.
    .ask = You could ask: What are my rights? What can your office do, and what can it not do? Who else can help me?

# Clause 7.3(b) ("the status of their claims").
# Points to it when: news of the claim is needed, or a claim is under way.
finding-support-claim_status = News of how a claim is going (status of claims)
    .means = Under the draft, you should be able to find out where a claim stands. If a miner asks for sick pay, the office should say what is done and what comes next.
    .states = States that join would need policies so that victims, and those who act for them, can easily find out how their claims are going. The news would have to be reliable.
    .ask = You could ask for a file number, a person to call, and the next date.

# Clause 7.3(b), last part ("facilitating requests for disclosure of relevant information"). Help with asking; support.evidence_disclosure is about evidence in a case.
# Points to it when: information about the company is needed, the business holds the evidence, nobody knows who is responsible, or the person wants the truth.
finding-support-disclosure_requests = Help to ask for facts about a business (requests for disclosure)
    .means = It is hard to get facts about a business on your own. State agencies would have to make it easier to ask. They could help a village to ask who owns a mine, or who buys its gold.
    .states = States that join would need policies on support for victims to take part. This includes making it easier to ask for relevant facts on business activities or links that are tied to the abuse.
    .ask = You could ask an agency to help you ask for facts, such as who owns, runs or pays for the business.

# Clause 7.3(c).
# Points to it when: the business is much more powerful.
finding-support-power_imbalance = When the business is far stronger (imbalance of power)
    .means = A big firm may have a team of lawyers. A farmer may have none. State agencies would have to think about what this does to the chance of a remedy.
    .states = States that join would need policies for cases where the business has far more power than the victims. They would deal with what this means for getting a remedy.
    .ask = You could ask the agency how it keeps things fair. You could ask for the same time to speak, and for help as good as the other side has.

# Clauses 7.3(d), 7.4(c); related: 5.1, 6.4. How agencies work; right.protection_from_reprisals is the person's right. Nobody watches over anybody here.
# Points to it when: someone is in danger, something was done to a defender or witness because of what they do, or there is fear of
# threats, reprisals, lawsuits, smears, being watched, or being reported or sent away.
finding-support-reprisal_risks = State agencies that look at the risk of punishment for speaking up (reprisals)
    .means = This is about how State agencies would have to work. They should look at the risk that people are punished for speaking up. If a worker could be fired for a complaint, a heavy fine may keep the boss from doing so.
    .states = States that join would need policies on the risk that victims and others are punished for speaking up (reprisals). They would also have to make sure that people are effectively put off acts that may amount to this (deterrence).
    .ask = You could ask the agency what it does to keep people safe. You could ask it not to give your name to the business.

# Clauses 7.4, 7.4(a) ("for instance"); related: 13.2, 15.7. Money for the costs in general.
# Points to it when: a lawyer, court fees, the other side's costs or the way there cost too much.
finding-support-financial_assistance = Help to pay the costs (financial assistance)
    .means = Seeking a remedy costs money for lawyers, papers and travel. States that join would have to reduce such costs. They could pay for the bus to the court, for example.
    .states = States that join would have to reduce the costs for victims, for instance through financial assistance. They would also have to set up an international fund to give victims legal and financial aid. The draft leaves open when, and by what rules.
    .ask = You could ask if there is a fund for costs such as travel, copies or expert reports.

# Clause 7.4(a) ("waiving court fees in appropriate cases"). The fee one pays to the court.
# Points to it when: court fees are an obstacle.
finding-support-fee_waiver = Not having to pay court fees (fee waiver)
    .means = Courts often ask for a fee before they look at a case. Under the draft, some people could be freed from it, in appropriate cases. A street seller with a small income could then bring a claim.
    .states = States that join would have to reduce the costs for victims, for instance by waiving court fees in appropriate cases.
    .ask = You could ask the court how to be freed from its fees. You may have to show how much you earn.

# Clause 7.4(a) ("exceptions to claimants in civil litigation from obligations to pay the costs of other parties ... in recognition of the public interest involved"). What the other side spent.
# Points to it when: there is fear of having to pay the other side's costs.
finding-support-cost_protection = Not having to pay the other side’s costs (cost protection)
    .means = In some countries, those who lose a case must pay what the other side spent on lawyers. This can scare people away. Under the draft, people who sue over a dirty river that many use could be freed from it.
    .states = States that join would have to reduce the costs for victims. For instance, they could free people who sue in a civil case from paying the other side’s costs at the end. The reason would be the public interest in the case.
    .ask = Before you sue, you could ask a lawyer if you may have to pay the other side. You could ask how to be freed from it.

# Clause 7.4(b) (agencies that enforce "the measures referred to in Article 6": prevention); related: 6.3 ("in accordance with its legal system"), 16.6.
# Points to it when: the agency lacks means, or is under pressure or not neutral.
finding-support-agency_means = Agencies that can check on business, and are free to
    .means = An inspector without a car cannot check a mine far away. State agencies that make businesses keep the rules would have to get support. They would also have to be free from undue influence.
    .states = States that join would have to support the agencies that enforce the draft’s measures to prevent abuse. The authorities in charge of prevention would have to be independent enough to work well. No one should have undue influence on them. This is in line with each State’s legal system.
    .ask = If an agency says that it cannot act, you could ask what it lacks, and get the answer in writing. You could take that answer to a lawmaker or an ombudsman.

# Clause 7.4(d) ("when appropriate and as applicable"); related: 8.5 ("consistent with its domestic legal and administrative systems").
# Points to it when: the business holds the evidence, or it is hard to prove.
finding-support-burden_of_proof = Making it easier to prove what happened (burden of proof)
    .means = The “burden of proof” says who has to prove what. Often it lies on the one who brings the claim. Under the draft, it could be moved, so that a factory has to prove that its smoke was safe.
    .states = When appropriate and as applicable, States that join would have to take measures to make it easier to bring evidence. One example is to turn the burden of proof around (reversal). Another is to put it on the side that is best able to prove a point (dynamic burden).
    .ask = You could ask a lawyer if the court can make the business prove its side. Say which facts only the business has.

# Clause 7.4(e); related: 12.1.
# Points to it when: the business holds the evidence.
finding-support-evidence_disclosure = Getting evidence handed over (disclosure of evidence)
    .means = Often the business has the papers that show what happened. In a case, such evidence would have to be handed over, fairly and in time. It could be the safety log of a factory, or the data of an app.
    .states = States that join would have to ensure fair and timely disclosure of evidence that matters for a court case or for enforcement.
    .ask = You could list the papers that you think the business has. You could ask the court to order that they be handed over.

# Clause 7.4(f) ("the possibility of group actions", "allegations"). The rules of the courts; right.class_action is the person's right.
# Points to it when: the person answers for a group, or other people were harmed in the same way.
finding-support-group_action_rules = Court rules that allow group cases (group actions)
    .means = This is about the rules of the courts. If the rules only let people sue one by one, a right to claim together is hard to use. The rules would have to make group cases possible.
    .states = States that join would have to make sure that their rules for civil cases make group actions possible. This is for cases about alleged human rights abuse.
    .ask = You could ask if the court’s rules allow group cases. If not, you or a support group could ask lawmakers to change them.

# Clause 7.5(b) ("meaningfully consulted"; 7.5 "as may be necessary").
# Points to it when: a claim is under way, or a remedy was decided without asking the people harmed or has not, or not fully, been carried out.
finding-support-consultation_on_remedy = Being asked what the remedy should be (consultation)
    .means = When a remedy is planned and carried out, State agencies would have to ask the people harmed, and truly listen. If a new well is part of it, people should be asked where it should be.
    .states = States that join would have to make sure that State agencies consult victims in a meaningful way. This is about how remedies are designed and how they are delivered. States would have to adopt the laws and other measures that may be needed for this.
    .ask = You could ask for a meeting before it is decided, in your own language. You could ask how your views were used.

# Clause 7.5(c) (7.5 "as may be necessary").
# Points to it when: a remedy was decided and has not, or not fully, been carried out.
finding-support-monitoring = Checks that the remedy is carried out (monitoring)
    .means = A remedy on paper is not enough. Under the draft, State agencies should be able to check that the company does what was decided. If it was told to pay and does not pay, they should be able to step in.
    .states = State agencies would have to be able to check how a company carries out remedies for human rights abuse. They would have to be able to take appropriate steps if it does not comply. States that join would have to adopt the laws and other measures that may be needed for this.
    .ask = If something is still missing, you could tell the agency. You could ask it to check, and to make the company do what was decided.


## Protection of people who need not be victims themselves: Article 5

# Related: 5.1 (witnesses), 5.2 (people, groups and organisations that promote and defend human rights and the environment), 6.4.
# Points to it when: the person answers as a defender or witness or for someone they represent, could no longer speak, meet or join with
# others, or fears threats, reprisals, lawsuits, smears, being watched, or being reported or sent away.
finding-protection-defender_or_witness = Protection for defenders and witnesses
    .means = Under the draft, you would not have to be harmed yourself to be protected. It would be for a neighbour who saw what happened. It would be for those who stand up for others or for nature, such as union members or reporters. It protects nobody yet. For help now, see “Where to turn today”.
    .states = States that join would have to protect witnesses from unlawful interference with their human rights, before, during and after a case too. The case should not harm them again (re-victimization). States would also have to take adequate and effective measures for defenders of human rights and the environment. These are to guarantee a safe and helpful (enabling) setting. Defenders should be free from threats, scare tactics and violence. They should be free from insecurity, harassment and punishment for speaking up (reprisals).
    .ask = You could ask a group that protects defenders, or an office that you trust, for protection. You could ask that your name be kept secret.

# Related: 5.1 ("victims, their representatives, families, and witnesses").
# Points to it when: the person answers for a family member or for someone they represent.
finding-protection-family_and_representative = Protection for families and for those who act for others
    .means = Those who stand by someone can be in danger, too. Under the draft, a sister who looks for the truth, or a lawyer who brings the claim, would also have to be protected. It protects nobody yet. For help now, see “Where to turn today”.
    .states = States that join would have to protect the families of victims, and those who act for victims. No one should unlawfully interfere with their human rights, before, during and after a case too. The case should not harm them again (re-victimization).
    .ask = You could ask for protection for yourself, not only for the person harmed. You could ask that your name and address stay out of public papers.
