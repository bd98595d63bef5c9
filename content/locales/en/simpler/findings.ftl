### The 61 findings in simpler words. Never says that something happened to the reader: “if”. Always “would” or “may”.
### Same law as findings.ftl; what it says of shared qualifiers and of .means holds here too. “Repair” stands for remedy.
### “Suit” for what is right for someone: “fit” is kept for what fits the draft.

## Notes

finding-note-nationality = In the draft, it does not matter where you are from
    .means = The draft’s word “victim” is for people from every country. A farm worker from abroad counts like a local one. Law today can be different. Can your papers be a risk? First ask a rights group. Then go to an office.
    .states = The draft’s word “victim” means the same for everyone. Your country and your legal home would not matter.
    .ask = Does someone say you do not count? Do not argue from this page: the draft is not law. A lawyer or a rights group may know law that helps today.

finding-note-responsible = In the draft, no one has to be caught or found guilty first
    .means = For the draft’s word “victim”, it does not matter if no one knows who did it. A trial does not matter either. For example, no one may know whose waste is in the river. The people harmed could still be “victims”.
    .states = The one who did it may be unknown or not caught. Maybe they were not put on trial or found guilty. A person can be a “victim” either way, if all the other parts fit.
    .ask = Does someone say you must wait? Do not argue from this page: the draft is not law. You could ask a lawyer what a claim needs.

finding-note-family = “Victim” may also mean close family
    .means = The draft’s word “victim” may also mean the closest family of the person harmed. It may mean people who depend on them. A widow could be one. “May” leaves it open. A court or a country’s law may have to say.
    .states = The draft does not say who is closest family. But countries that join would have to protect victims’ families in any case.
    .ask = You could ask a lawyer who in the family can claim. A paper that shows how you are close can help.

finding-note-not_yet = When the harm is still to come
    .means = The draft calls people victims if they “suffered” harm by business. Is a threat enough? The draft does not say. But a letter that tells you to leave your home may be harm already. You do not have to wait to ask for help.
    .states = While a case is being decided, victims could ask for fast steps. There would have to be a serious risk. Countries that join would have to prevent harm too. A business would have to check for harm before it starts. It would have to ask people who may be hit.
    .ask = You could ask a lawyer how to stop it before it happens. You could ask what was checked.

finding-note-any_actor = When others act for a business
    .means = The draft asks for a link to business. It does not ask that a business does the harm itself. Police may clear land for a mine, for example. That could be such a link.
    .states = The draft does not say who has to act. It has to be linked to what a business does. Countries that join would have to deal with harm by those whom a business controls or watches over. People who help to do harm could be held responsible too.
    .ask = You could tell a lawyer or a rights group who acted, and for which business.

finding-note-transnational = When business crosses borders
    .means = One country may order a shirt that another one sews. The draft would cover that. It would also cover business inside one country.
    .states = The draft names three cases. It is done in two or more countries. Or a significant (important) part is done through a business link in another country. Or it has a significant effect there.
    .ask = You can point out each link to another country. Who plans the work? Where is the harm felt?

finding-note-which_country = In which country one could claim
    .means = To claim is to ask a court or office for repair. Under the draft, there could be more than one country to do it in. It could be where the harm was done. It could be where the company has its base.
    .states = Courts in countries that join would have to take some cases. It depends on where it happened, and where the harm was felt. It depends on where the one who did it is based. In a civil case, it could also be the victim’s own country. A court may want to leave it to another country. Even then, it would have to respect victims’ rights.
    .ask = You could ask a lawyer where to claim, and which country’s law they would use there. If a court says no, you could ask why, in writing.

finding-note-business_relationship = Partners of a business count too
    .means = A business often works through others. People may sew in a small workshop for a big brand. The draft looks at the link.
    .states = A supplier is a business itself. The draft also counts its link to a bigger one, from raw material to buyer. The link counts as far as the country’s law says so.
    .ask = You can point out who sold to, hired, paid or owned whom. Keep pay slips or labels only if it is safe.

finding-note-business_any_form = Any kind of business counts
    .means = In the draft, business is not only big companies. It can be a bank, an app or one person who trades.
    .states = The draft would cover all business, online too. It names banks and funds. It names firms that a country owns. Does a home that pays a worker count? Does a school? It does not say.
    .ask = Does someone say it was only an app? Do not argue from this page: the draft is not law. You could ask a lawyer which law counts. Does a country own the firm? Ask if you can take it to court in another country.

finding-note-omission = Failing to act can count too
    .means = Harm can come from what a business did not do. A factory may have no fire exit. In the draft, this counts too.
    .states = Human rights are things every person has a right to. Countries that join would have to make a law. Businesses would have to find, prevent and reduce harm to these rights, and say what they do about it. Countries may ask less of a small business.
    .ask = You can point out what the business did not do. You could ask what it checked.

## Remedies. The draft’s lists are open: no form is closed to anyone

finding-remedy-restitution = Getting back what was taken
    .means = Things are put back as they were, as far as possible. If land was taken, it can mean getting it back.
    .states = The draft names this as one form of repair.
    .ask = If land was taken, you could ask for it back. Say what was taken, and when.

finding-remedy-compensation = Money for what was lost
    .means = This is money for loss and harm. It can be for lost pay, a doctor’s bill, pain or grief.
    .states = The draft names money as one form of repair.
    .ask = You could ask for money for each loss. A list with bills or photos can help.

finding-remedy-rehabilitation = Care to heal
    .means = This is help to get well and live your life again. It can be a doctor, or someone to talk to.
    .states = The draft names care as one form of repair.
    .ask = You could ask for care for as long as it is needed. Those responsible could be asked to pay.

finding-remedy-cessation = Making it stop
    .means = What causes the harm stops. If a factory pours waste into a river, that would have to end.
    .states = The draft names this as one form of repair.
    .ask = You could ask that it stops by a fixed day. You could ask for checks.

finding-remedy-apology = Having someone say sorry
    .means = Those responsible would say sorry, and say what they did. It can go with telling the truth.
    .states = The draft names saying sorry as one form of repair. It does not name telling the truth. But its list has room for more. And countries that join would have to look into what happened.
    .ask = You could ask them to say sorry. Say who should do it, and where. You could ask for the truth, too.

finding-remedy-sanctions = A penalty for those responsible
    .means = Those responsible would be given a penalty. A shop chain may have to pay a fine.
    .states = The draft names penalties as one form of repair. Countries that join would have to make sure of them. They are for those whom the law finds responsible. They would have to work, and be as big as the wrong calls for. They would have to put others off doing the same.
    .ask = If you trust them, you could ask the police or another office to look into it. If not, first talk to a lawyer or a rights group.

finding-remedy-non_repetition = Making sure it does not happen again
    .means = Things would have to change, so that no one is harmed again. A machine can be made safe.
    .states = The draft names this as one form of repair.
    .ask = You could ask for new rules or safer machines. Say what would have to change.

finding-remedy-injunction = A court order to stop or to act
    .means = A judge can order someone to stop or to do something. A judge may tell a firm not to clear a forest.
    .states = The draft names such an order as one form of repair.
    .ask = You could ask a lawyer how to get an order fast. If it cannot wait, say why.

finding-remedy-environmental_remediation = Cleaning up soil, water or air
    .means = Dirty soil, water or air is made clean and safe again. If waste got into a well, it could be cleared.
    .states = The draft names this as one form of repair.
    .ask = You could ask for a clean-up, and for tests that you can see.

finding-remedy-ecological_restoration = Bringing nature back
    .means = Damaged nature is helped to live again. If a forest was cut, trees can be planted. It is more than cleaning up.
    .states = The draft names this as one form of repair.
    .ask = You could ask that trees, fish or rivers be brought back.

finding-remedy-collective_reparation = Repair for a whole group
    .means = If people were harmed together, the repair can be for all. If a village lost its well, it could get a new one.
    .states = The draft says that repair can be for one person or for a group.
    .ask = You could ask for something that helps all. The group could choose together.

## Rights

finding-right-dignity_and_safety = The right to be treated with respect and kept safe
    .means = Under the draft, no one should mock you if you report harm. Your safety, body, mind and private life would matter.
    .states = Countries that join would have to make sure of this. People would have to respect victims and their rights. Victims’ safety, body, mind and private life would have to be kept safe.
    .ask = You could ask for a safe place to talk. You could ask to bring someone you trust.

finding-right-freedoms = The right to live, speak and move freely
    .means = Human rights are things every person has a right to. The draft would protect all of yours.
    .states = Countries that join would have to guarantee the right to live, and to be safe in body and mind. People would be free to think and speak, to meet, to join others and to move. Other human rights known across the world would count too.
    .ask = Does someone stop you from speaking? You could tell a lawyer or a rights group. You could ask them to speak for you.

finding-right-effective_remedy = The right to a repair that works
    .means = Repair puts things right, as near as can be to life without the harm. It can be care and money, for example. Victims would have a right to it under the draft.
    .states = Countries that join would have to guarantee the right to seek justice, and to a repair that works. Both would have to be fair, enough, fast and right for the case. They would have to be fair to women and men alike, and treat no one worse. All this would follow the draft and the law between countries.
    .ask = You could ask for more than one form of repair. The draft’s list has room for more.

finding-right-claim = The right to make a claim
    .means = A claim says what happened. It asks for repair. Under the draft, a worker could bring one to a court or a labour office.
    .states = Countries that join would have to guarantee this right. It is for courts and their other offices for complaints.
    .ask = You could ask a court or an advice centre how to claim. Ask soon: there can be time limits.

finding-right-representative = The right to have someone act for you
    .means = To claim is to ask a court or office for repair. You would not have to do it alone. A lawyer, a union or your family could do it for you.
    .states = Countries that join would have to guarantee the right to claim. Someone could do it for you, in cases where that is right.
    .ask = You could ask who may act for you. You could ask what paper they need.

finding-right-class_action = The right to claim together
    .means = To claim is to ask a court or office for repair. Under the draft, people harmed in the same way could do it together.
    .states = Countries that join would have to guarantee the right to claim. Many could claim together, in cases where that is right.
    .ask = You could ask a lawyer if you can claim with others. If it is safe, you could ask others to join.

finding-right-protection_from_reprisals = The right to be safe from threats and from punishment for speaking up
    .means = No one should scare or punish you for speaking up. Under the draft, countries that join would have to protect you. It protects nobody yet. For help now, see “Where to turn today”.
    .states = Countries that join would have to keep victims safe. No one should scare or threaten them, or punish them for speaking up. This counts before, during and after a case. Families, witnesses and those who act for victims would be protected too. No one may harm their rights in an unlawful way (against the law).
    .ask = A group for people at risk can help you plan. You could ask an office that you trust for protection.

finding-right-privacy = The right to a private life
    .means = Under the draft, no one may pry into your private life in an unlawful way (against the law). An app may give away messages, for example.
    .states = Countries that join would have to protect victims’ private life. This counts before, during and after a case.
    .ask = You could ask that your name stay out of public papers. You could ask who will know your story.

finding-right-no_revictimisation = The right not to be harmed again by the case
    .means = Under the draft, a case should not hurt you again. You should not have to tell your story again and again.
    .states = Countries that join would have to protect victims from this. There would have to be help that suits them. It would have to be right for their gender and age.
    .ask = You could ask to tell your story only once. You could ask for breaks.

finding-right-gender_and_age_services = The right to help and safety that suit your gender and age
    .means = This would be help to be safe, and someone to talk to. It would have to suit women and men, young and old. A girl may want to speak with a woman.
    .states = Countries that join would have to protect victims. Help that suits them would be part of this. It would have to be right for their gender and age. So would the repair.
    .ask = You could ask for a safe place. You could ask for someone of the gender you feel safe with.

finding-right-information = The right to get facts
    .means = Under the draft, you could get facts that help you seek repair. A village could ask what is in a factory’s smoke.
    .states = Countries that join would have to let victims get facts. Businesses, courts or other public offices hold them.
    .ask = If it is safe, you could ask for facts in writing. Do it with a lawyer or a rights group.

finding-right-accessible_information = The right to facts in a form you can use
    .means = Facts help only if you can understand them. Under the draft, they could come in large print, sign language or words for a child.
    .states = Countries that join would have to make sure that facts come in the languages that matter. Adults and children could use them. So could people with a disability.
    .ask = You could ask for your language, simple words, large print or sound.

finding-right-legal_aid = The right to help from a lawyer
    .means = Often such help is free or costs little. Under the draft, you could get it to seek repair.
    .states = Countries that join would have to guarantee such help to seek repair. They would have to set up a world fund too. It would give victims money and help from a lawyer. The draft does not say when, or by what rules.
    .ask = You could ask a court how to get such help. Ask what papers you need.

finding-right-participation = The right to take part
    .means = You would have a real say in how the harm is repaired. People could help to plan their new homes.
    .states = Countries that join would have to guarantee that victims can fully take part. The repair would have to be planned openly. It would have to be independent.
    .ask = You could ask to be there, and to know who decides. They should not be tied to the business.

finding-right-particular_needs = The right to have your needs looked at
    .means = The same harm can hit people in different ways. If a forest is lost, a people may lose a holy place too. The repair would have to look at that.
    .states = Countries that join would have to make sure that repair looks at how different groups are hit. It would have to meet their needs well enough. Countries would have to take special care of people at higher risk.
    .ask = You could say how the harm hits you. You could say what you need.

finding-right-precautionary_measures = The right to ask for urgent protection
    .means = While a case is being decided, you could ask the government to act at once. It would have to be urgent. You could ask it to stop work on a dam, for example.
    .states = While a case is being decided, countries that join would have to act fast. They would if the victim asks, or on their own. It would have to be urgent. The harm would have to be going on, or there would have to be a serious risk of it.
    .ask = In the draft, you need a case for this. Ask a lawyer how to start one. Ask for this at the same time. In danger now? Do not wait for a case: see “Where to turn today”.

finding-right-higher_protection = Other laws may protect you more
    .means = Other law may give people more than the draft. The draft would take nothing away from that.
    .states = Law of a country, a region or the world may protect people better. The draft would not change that. Laws that do more would stay as they are.
    .ask = You could ask a lawyer which laws protect you today.

## Support

finding-support-specific_obstacles = Help for people who have more in their way
    .means = A court may have no ramp. Public offices, like courts, would have to be able to help.
    .states = Countries that join would have to give public offices the power to help. This is for women and groups at risk or pushed aside. Countries would also need plans that make offices easier to reach. The plans should look at what people at risk need.
    .ask = If something is in your way, you could tell the office. You could ask for what you need.

finding-support-fewer_obstacles = Fewer things in the way
    .means = High costs, a long road or hard forms can keep people away. Step by step, there would have to be less of this.
    .states = Step by step, countries that join would have to make it easier to reach public offices and seek repair. Laws can be in the way, and so can other things.
    .ask = If something keeps you from an office, you could tell the office. You could ask what it can do now.

finding-support-time_limits = Time limits that are not too strict
    .means = Often you must claim within a set time. But dust from a mine may make people ill years later. Under the draft, there would have to be room for that.
    .states = Step by step, countries that join would have to put less law in victims’ way. Time limits would have to suit how bad the harm is. They should not be too strict. They would have to respect victims’ rights. For the most serious crimes, there would be no limit to start a case.
    .ask = Does someone say it is too late? Do not just believe it. You could ask a lawyer, soon.

finding-support-agencies_that_deliver = Public offices that can put things right
    .means = It would not be enough to write down a complaint. A labour office could help workers get their pay.
    .states = Countries that join would have to give public offices power. With it, victims could seek justice, and repair that is enough, in time and works. The offices would have to put things right, or help with it. Countries would have to make the laws that may be needed.
    .ask = If an office turns you away, you could ask why, in writing. You could ask who else can help.

finding-support-responsive_procedures = Offices and steps that people can use
    .means = Under the draft, a court or office should work for those who need it. It can mean short forms, or a time after work.
    .states = Countries that join would need plans to make public offices easier to reach. Steps and places would have to suit the people who use them.
    .ask = You could ask for help with forms, or for more time.

finding-support-legal_aid_throughout = Help from a lawyer from start to end
    .means = Help from a lawyer would have to last. It should not stop halfway.
    .states = Countries that join would need plans for such help at every step. It would have to be right for the case, be enough and work.
    .ask = You could ask which steps a lawyer would help with.

finding-support-help_to_take_part = Help to follow a case and take part in it
    .means = A case can be hard to follow, and hard to bear. Under the draft, public offices would have to think of that. Someone could explain each step, or sit next to you.
    .states = Countries that join would need plans for help that suits people. They would need to tell people about it too. With it, victims should really be able to take part in each step that matters.
    .ask = You could ask who can explain the steps. You could ask to bring someone you trust.

finding-support-reliable_information = Facts you can trust, from public offices
    .means = Public offices, like courts, would have to tell people about their rights. They would have to say what each office can do.
    .states = Countries that join would need plans for facts that people can trust. Victims, and those who act for them, should get them easily. These are facts about human rights, offices and support to take part. They should come in the languages that matter. Adults and children should be able to use them. So should people with a disability.
    .ask = You could ask: What are my rights? What can your office do? Who else can help?

finding-support-claim_status = News of how a claim is going
    .means = In a claim you ask a court or office to decide. Under the draft, you should be able to find out how it is going.
    .states = Countries that join would need plans for this. Victims should easily get news they can trust. So should those who act for them.
    .ask = You could ask for a file number and the next date.

finding-support-disclosure_requests = Help to ask for facts about a business
    .means = Public offices, like courts, would have to make asking easier. They could help a village to ask who owns a mine.
    .states = Countries that join would need plans to help victims take part. It should be easier to ask for facts. They are about business tied to the harm.
    .ask = You could ask an office to help you ask for facts.

finding-support-power_imbalance = When the business is far stronger
    .means = A big firm may have many lawyers. A farmer may have none. Public offices, like courts, would have to think about that.
    .states = Countries that join would need plans for when one side has far more power. It can be harder then to get repair.
    .ask = You could ask how the office keeps it fair. You could ask for the same time to speak.

finding-support-reprisal_risks = Public offices that look at the risk of speaking up
    .means = Speaking up can be a risk. Under the draft, public offices, like the police, should look at that. A big fine may stop a boss from firing someone.
    .states = Countries that join would need plans for this risk. They would also have to really put people off punishing those who speak up.
    .ask = You could ask what the office does to keep people safe. You could ask it not to give out your name.

finding-support-financial_assistance = Help to pay the costs
    .means = Lawyers, papers and travel cost money. Countries that join would have to bring this down for victims. They could help you pay for it, for example.
    .states = Countries that join would have to bring down costs for victims. Money is one way. They would also have to set up a world fund. It would give victims money and help from a lawyer. The draft does not say when, or by what rules.
    .ask = You could ask if there is a fund for travel or copies.

finding-support-fee_waiver = Not having to pay court fees
    .means = Courts often ask for a fee before they look at a case. Under the draft, some people might not have to pay.
    .states = Countries that join would have to bring down costs for victims. One way is no court fee, in cases where that is right.
    .ask = You could ask the court if you can pay less, or nothing. You may have to show what you earn.

finding-support-cost_protection = Not having to pay the other side’s costs
    .means = In some countries, those who lose pay the other side’s lawyers. Under the draft, some people might not have to pay.
    .states = Countries that join would have to bring down costs for victims. One way is not to pay the other side at the end of a civil case. The reason would be that the case matters to many.
    .ask = Before you go to court, you could ask a lawyer. Would you have to pay the other side?

finding-support-agency_means = Offices that can check on business, and are free to
    .means = An office with no car cannot check a mine far away. Such offices would have to get support. No one should put wrong pressure on them.
    .states = Countries that join would have to support offices that work to prevent harm. In line with each country’s law, these would have to be free enough to do it well. No one should put wrong pressure on them.
    .ask = If an office says it cannot act, you could ask what it lacks.

finding-support-burden_of_proof = Making it easier to prove what happened
    .means = Often the one who claims must prove it. Under the draft, this could be turned around. A factory may have to prove its smoke was safe.
    .states = Where it is right and can be done, countries that join would have to make proof easier. The other side may have to prove it. Or the side that can prove it best may have to.
    .ask = You could ask a lawyer if the business must prove it.

finding-support-evidence_disclosure = Getting proof handed over
    .means = Often the business has the papers that show what happened. In a case, they would have to be handed over.
    .states = Countries that join would have to make sure that proof is handed over. It should be fair and in time. It is for court cases, or to make people obey the law.
    .ask = You could list the papers. You could ask the court to have them handed over.

finding-support-group_action_rules = Court rules that allow group cases
    .means = Court rules may only let people claim one by one. The rules would have to make group cases possible.
    .states = Court rules in countries that join would have to make group cases possible. It is for civil cases in which people say that human rights were harmed.
    .ask = You could ask if the court allows group cases.

finding-support-consultation_on_remedy = Being asked what repair you want
    .means = Public offices, like courts, would have to ask the people harmed, and truly listen. For example, where should a new well be?
    .states = Countries that join would have to make sure that offices really ask victims. It is about what the repair is, and how it is done. Countries would have to make the laws that may be needed.
    .ask = You could ask for a meeting before it is decided.

finding-support-monitoring = Checks that it is really done
    .means = Public offices, like courts, would have to be able to check on what was decided. Does the company do it? If it does not pay, they should be able to step in.
    .states = Public offices would have to be able to check. They would have to be able to act if it is not done. Countries that join would have to make the laws that may be needed.
    .ask = If something is missing, you could tell the office. You could ask it to check.

## Protection

finding-protection-defender_or_witness = Protection for defenders and witnesses
    .means = Under the draft, you would not have to be harmed to be protected. Maybe you saw it. Or you stand up for others or for nature. The draft protects nobody yet. For help now, see “Where to turn today”.
    .states = Countries that join would have to protect witnesses. No one may harm their rights in an unlawful way (against the law). This counts before, during and after a case too. The case should not harm them again. Countries would also have to take steps that work, so that people can safely defend human rights and nature. The aim is that no one threatens, hurts, scares or hounds them, or punishes them for speaking up.
    .ask = You could ask a group that helps defenders, or an office that you trust. You could ask that your name be kept secret.

finding-protection-family_and_representative = Protection for families and for those who act for others
    .means = Those who stand by someone can be in danger too. Under the draft, a sister or a lawyer would also have to be protected. It protects nobody yet. For help now, see “Where to turn today”.
    .states = Countries that join would have to protect victims’ families, and those who act for victims. No one may harm their rights in an unlawful way (against the law). This counts before, during and after a case too. The case should not harm them again.
    .ask = You could ask for protection for yourself too. You could ask that your name stay out of public papers.
