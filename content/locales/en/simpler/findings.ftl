### The 55 findings in simpler words. Never says that something happened to the reader: “if”. Always “would” or “may”.
### “where it fits the office (and the problem)”: “to the extent applicable ... (and necessary)”.

## Notes

finding-note-nationality = It does not matter where you are from
    .means = Your country does not matter. Where your home is does not matter. A farm worker from abroad counts like a local one.
    .states = The draft’s word “victim” means the same for everyone.
    .ask = If someone says you do not count, show them these words.

finding-note-responsible = No one has to be caught or found guilty first
    .means = You do not have to know who did it. You do not have to wait for a trial. Maybe no one knows whose waste it was. People can still be “victims”.
    .states = The one who did it may be unknown or not caught. Maybe they were not put on trial or found guilty. In the draft, a person is seen as a “victim” either way.
    .ask = If someone says you must wait, show them these words.

finding-note-transnational = When business crosses borders
    .means = One country may order a shirt that another one sews. The draft would cover that. It would also cover business inside one country.
    .states = Business crosses borders if it is done in two or more countries. Or a significant (important) part is done through a partner abroad. Or it has a significant effect abroad.
    .ask = You can point out each link to another country. You could ask a lawyer where you can claim.

finding-note-business_relationship = Partners of a business count too
    .means = A business often works through others. You may sew in a small workshop for a big brand. The link can matter.
    .states = The draft counts such links, from raw material to buyer. This counts as far as the country’s law says so.
    .ask = You can point out who sold to, hired, paid or owned whom. Keep pay slips or labels only if it is safe.

finding-note-business_any_form = Any kind of business counts
    .means = Business is not only big companies. It can be a bank, an app or one person who trades.
    .states = The draft would cover all business, online too. It names banks and funds. It names firms that a government owns.
    .ask = If someone says it was only an app, show these words.

finding-note-omission = Failing to act can count too
    .means = Harm can come from what a business did not do. A factory may have no fire exit.
    .states = What is not done counts too. Human rights are things every person has a right to. Countries that join would have to give business a duty by law. It would have to find, prevent and reduce harm to these rights. It would have to say what it does.
    .ask = You can point out what the business did not do. You could ask what it checked.

## Remedies. The draft’s lists are open: no form is closed to anyone

finding-remedy-restitution = Getting back what was taken
    .means = Things are put back as they were, as far as possible. If land was taken, it can mean getting it back.
    .states = Real repair would be a right. Countries that join would have to guarantee it. One way in the draft is getting things back.
    .ask = If land was taken, you could ask for it back. Say what was taken, and when.

finding-remedy-compensation = Money for what was lost
    .means = This is money for loss and harm. It can be for lost pay, a doctor’s bill, pain or grief.
    .states = Real repair would be a right. Countries that join would have to guarantee it. One way in the draft is money.
    .ask = You could ask for money for each loss. A list with bills or photos can help.

finding-remedy-rehabilitation = Care to heal
    .means = This is help to get well and live your life again. It can be a doctor, or someone to talk to.
    .states = Real repair would be a right. Countries that join would have to guarantee it. One way in the draft is care.
    .ask = You could ask for care for as long as it is needed. Those responsible could be asked to pay.

finding-remedy-cessation = It stops
    .means = What causes the harm stops. If a factory pours waste into a river, that would have to end.
    .states = Real repair would be a right. Countries that join would have to guarantee it. One way in the draft is that the abuse stops.
    .ask = You could ask that it stops by a fixed day. You could ask for checks.

finding-remedy-apology = Someone says sorry
    .means = Those responsible would say sorry, and say what they did. It can go with telling the truth.
    .states = Real repair would be a right. Countries that join would have to guarantee it. One way in the draft is saying sorry. The draft does not name telling the truth. But its list has room for more.
    .ask = You could ask them to say sorry. Say who should do it, and where. You could ask for the truth, too.

finding-remedy-sanctions = A penalty for those responsible
    .means = Those responsible would be given a penalty. A shop chain may have to pay a fine.
    .states = The draft names penalties as one way to make it right. Countries that join would have to make sure of them. They are for those found responsible by law. They would have to work and fit the wrong. They would have to put others off doing the same.
    .ask = You could ask the police to look into it.

finding-remedy-non_repetition = Making sure it does not happen again
    .means = Things would have to change, so that no one is harmed again. A machine can be made safe.
    .states = Real repair would be a right. Countries that join would have to guarantee it. One way in the draft is to keep it from happening again.
    .ask = You could ask for new rules or safer machines. Say what would have to change.

finding-remedy-injunction = A court order to stop or to act
    .means = A judge can order someone to stop or to do something. A judge may tell a firm not to clear a forest.
    .states = Real repair would be a right. Countries that join would have to guarantee it. One way in the draft is such an order.
    .ask = You could ask a lawyer how to get an order fast. If it cannot wait, say why.

finding-remedy-environmental_remediation = Cleaning up soil, water or air
    .means = Dirty soil, water or air is made clean and safe again. If waste got into a well, it could be cleared.
    .states = Real repair would be a right. Countries that join would have to guarantee it. One way in the draft is cleaning up.
    .ask = You could ask for a clean-up, and for tests that you can see.

finding-remedy-ecological_restoration = Bringing nature back
    .means = Damaged nature is helped to live again. If a forest was cut, trees can be planted. It is more than cleaning up.
    .states = Real repair would be a right. Countries that join would have to guarantee it. One way in the draft is bringing nature back.
    .ask = You could ask that trees, fish or rivers be brought back.

finding-remedy-collective_reparation = Repair for a whole group
    .means = If people were harmed together, the repair can be for all. If a village lost its well, it could get a new one.
    .states = Repair would be a right. Countries that join would have to guarantee it. It can be for one person or a group.
    .ask = You could ask for something that helps all. The group could choose together.

## Rights

finding-right-dignity_and_safety = The right to be treated with respect and kept safe
    .means = If you report harm, no one should mock you. Your safety, body, mind and private life matter.
    .states = Countries that join would have to make sure of this. Victims would be treated with respect, and so would their rights. Their body, mind and private life would be kept safe.
    .ask = You could ask for a safe place to talk. You could ask to bring someone you trust.

finding-right-freedoms = The right to live, speak and move freely
    .means = Human rights are things every person has a right to. The draft would protect all of yours.
    .states = Countries that join would have to guarantee the right to live. And to be safe in body and mind. People would be free to think and speak, to meet, to join others and to move. Other human rights known across the world would count too.
    .ask = If someone stops you from speaking, you could ask for protection.

finding-right-effective_remedy = The right to what truly makes it right
    .means = It should bring you as close as possible to life without the harm. It can be care and money, for example.
    .states = Countries that join would have to guarantee justice and repair. They would have to be fair, enough, fast and fitting. They would have to work. They would have to respect gender and treat no one worse. The draft and world law would guide this.
    .ask = You could ask for more than one thing. The draft’s list has room for more.

finding-right-claim = The right to make a claim
    .means = A claim says what happened. It asks for what can make it right. A worker could bring one to a court or a labour office.
    .states = Countries that join would have to guarantee this right. It is for courts and their other offices for complaints.
    .ask = You could ask a court or an advice centre how to claim. Ask soon: there can be time limits.

finding-right-representative = The right to have someone act for you
    .means = To claim is to ask a court or office to make it right. A lawyer, a union or your family could do it for you.
    .states = Countries that join would have to guarantee the right to claim. Someone could do it for you, in cases where it fits.
    .ask = You could ask who may act for you. You could ask what paper they need.

finding-right-class_action = The right to claim together
    .means = To claim is to ask a court or office to make it right. People harmed in the same way could do it together.
    .states = Countries that join would have to guarantee the right to claim. Many could claim together, in cases where it fits.
    .ask = You could ask a lawyer if you can claim with others. If it is safe, you could ask others to join.

finding-right-protection_from_reprisals = The right to be safe from threats and from punishment for speaking up
    .means = No one should scare or punish you for speaking up. It can be a threat, or losing your job. You should be protected.
    .states = Countries that join would have to protect victims from threats and punishment. This counts before, during and after a case. Families, witnesses and those who act for victims would be protected too. No one should break the law to harm their rights.
    .ask = You could ask an office that you trust for protection. A group for people at risk can help you plan.

finding-right-privacy = The right to a private life
    .means = No one should break the law to get into your private life. An app may give away messages, for example.
    .states = Countries that join would have to protect victims’ private life. This counts before, during and after a case.
    .ask = You could ask that your name stay out of public papers. You could ask who will know your story.

finding-right-no_revictimisation = The right not to be harmed again by the case
    .means = A case should not hurt you again. You should not have to tell your story again and again.
    .states = Countries that join would have to protect victims from this. This includes fitting help. It would have to fit gender and age.
    .ask = You could ask to tell your story only once. You could ask for breaks.

finding-right-gender_and_age_services = The right to help that fits your gender and age
    .means = Help should fit who you are. A girl may want to speak with a woman.
    .states = Countries that join would have to protect victims. Fitting help would be part of this. It would have to fit gender and age. What makes it right would have to fit them too.
    .ask = You could ask for someone of the gender you feel safe with. You could ask for help made for your age.

finding-right-information = The right to get facts
    .means = You could get facts that help to make it right. A village could ask what is in a factory’s smoke.
    .states = Countries that join would have to let victims get facts. Businesses, courts or other public offices hold them.
    .ask = If it is safe, you could ask in writing for facts. They could be test results or pay lists.

finding-right-accessible_information = The right to facts in a form you can use
    .means = Facts help only if you can understand them. They can come in large print, sign language or words for a child.
    .states = Countries that join would have to give facts in languages that fit. Adults and children could use them. So could people with a disability.
    .ask = You could ask for your language, simple words, large print or sound.

finding-right-legal_aid = The right to help from a lawyer
    .means = This is help from a lawyer, free or at low cost.
    .states = Countries that join would have to guarantee such help to make it right. They would have to set up a world fund too. It would give victims money and help from a lawyer.
    .ask = You could ask a court how to get such help. Ask what papers you need.

finding-right-participation = The right to take part
    .means = You would have a real say in how the harm is repaired. People could help to plan their new homes.
    .states = Countries that join would have to guarantee that victims can fully take part. The repair would have to be planned openly. It would have to be independent.
    .ask = You could ask to be there, and to know who decides. They should not be tied to the business.

finding-right-particular_needs = The right to have your needs looked at
    .means = The same harm can hit people in different ways. If a forest is lost, a people may lose a holy place too.
    .states = Countries that join would have to make sure that repair looks at how different groups are hit. It would have to fit their needs well enough. Countries would have to take special care of people at higher risk.
    .ask = You could say how the harm hits you. You could say what you need.

finding-right-precautionary_measures = The right to ask for urgent protection
    .means = You may need help before a case is decided. If it is urgent, you could ask the government to act at once. It could guard someone.
    .states = While a case is being decided, countries that join would have to act fast. They would if the victim asks, or on their own. It must be urgent. Abuse must be going on, or be a serious risk.
    .ask = If it is urgent, you could ask for what is needed now. Say why it cannot wait.

finding-right-higher_protection = Other laws may protect you more
    .means = Other law may give people more than the draft. The draft would take nothing away from that.
    .states = The draft says it would not lower better protection. It may come from a country, a region or the world. Laws that do more would stay as they are.
    .ask = You could ask a lawyer which laws protect you today.

## Support

finding-support-specific_obstacles = Help with what gets in only some people’s way
    .means = A court may have no ramp. Public offices, like courts, would have to be able to help.
    .states = Countries that join would have to give public offices the power to help. This is for women and groups at risk or pushed aside. Countries would also need plans that fit their own systems. The plans should make offices easier to reach. They should look at what people at risk need.
    .ask = If something is in your way, you could tell the office. You could ask for what you need.

finding-support-fewer_obstacles = Fewer things in the way
    .means = High costs, a long road or hard forms can keep people away. Step by step, there would have to be less of this.
    .states = Step by step, countries that join would have to make it easier. Victims should reach public offices, like courts, with less in the way. It would have to fit their own law and offices.
    .ask = If something keeps you from an office, you could tell the office.

finding-support-agencies_that_deliver = Public offices that can put things right
    .means = An office should not only write down a complaint. A labour office could help workers get their pay.
    .states = Public offices, like courts, would have to be able to put things right. Or to help with it. Countries that join would do this in line with their own systems. They would have to make the laws that may be needed.
    .ask = If an office turns you away, you could ask why, in writing. You could ask who else can help.

finding-support-responsive_procedures = Offices and steps that people can use
    .means = A court or office should work for those who need it. It can mean short forms, or a time after work.
    .states = Countries that join would need plans for public offices, like courts. Steps and places would fit the people who use them. This counts only where it fits the office.
    .ask = You could ask for help with forms, or for more time.

finding-support-legal_aid_throughout = Help from a lawyer from start to end
    .means = Help from a lawyer may be free or at low cost. It should not stop halfway.
    .states = Countries that join would need plans for such help at every step. It would have to fit, be enough and work. This counts only where it fits the public office, like a court.
    .ask = You could ask which steps a lawyer would help with.

finding-support-reliable_information = Facts you can trust, from public offices
    .means = Public offices, like courts, should say what your rights are. They should say what each office can do for you.
    .states = Countries that join would need plans for facts that people can trust. Victims, and those who act for them, should get them easily. These are facts about rights, offices and support to take part. They should come in languages that fit. Adults and children should be able to use them. So should people with a disability. This counts only where it fits the office.
    .ask = You could ask: What are my rights? What can your office do? Who else can help?

finding-support-claim_status = News of how a claim is going
    .means = In a claim you ask a court or office to decide. They should tell you how it is going.
    .states = Countries that join would need plans for this. Victims should easily get news they can trust. So should those who act for them. This counts only where it fits the office.
    .ask = You could ask for a file number and the next date.

finding-support-disclosure_requests = Help to ask for facts about a business
    .means = Public offices, like courts, should make asking easier. They could help a village to ask who owns a mine.
    .states = Countries that join would need plans to help victims take part. It should be easier to ask for facts. They are about business tied to the harm. This counts only where it fits the office.
    .ask = You could ask an office to help you ask for facts.

finding-support-power_imbalance = When the business is far stronger
    .means = A big firm may have many lawyers. A farmer may have none. Public offices, like courts, would have to think about that.
    .states = Countries that join would need plans for when one side has far more power. It can be harder then to make things right. This counts only where it fits the office.
    .ask = You could ask how the office keeps it fair. You could ask for the same time to speak.

finding-support-reprisal_risks = Public offices that guard people who speak up
    .means = Speaking up can be a risk. Public offices, like the police, should look at that. A big fine may stop a boss from firing someone.
    .states = Countries that join would need plans for this risk. They would also have to really put people off punishing those who speak up. Both count only where they fit the office. The second must fit the problem too.
    .ask = You could ask what the office does to keep people safe. You could ask it not to give out your name.

finding-support-financial_assistance = Help to pay the costs
    .means = Lawyers, papers and travel cost money. This is money to help you bear that.
    .states = Countries that join would have to bring down costs for victims. One way is money. This counts only where it fits the office and the problem. They would also have to set up a world fund. It would give victims money and help from a lawyer.
    .ask = You could ask if there is a fund for travel or copies.

finding-support-fee_waiver = Not having to pay court fees
    .means = Courts often ask for a fee before they look at a case. You could be let off from paying.
    .states = Countries that join would have to bring down costs for victims. One way is no court fee, in cases where it fits. This counts only where it fits the office and the problem.
    .ask = You could ask the court how to be let off. You may have to show what you earn.

finding-support-cost_protection = Not having to pay the other side’s costs
    .means = In some countries, those who lose pay the other side’s lawyers. Some could be let off.
    .states = Countries that join would have to bring down costs for victims. One way is not to pay the other side at the end. The reason would be that the case matters to many. This counts only where it fits the office and the problem.
    .ask = Before you go to court, you could ask a lawyer. Would you have to pay the other side?

finding-support-agency_means = Support for the offices that check on business
    .means = Without a car, an office cannot check a far-off mine. Such offices would have to get support.
    .states = Countries that join would have to support offices that work to prevent harm. This counts only where it fits the office and the problem. In line with their law, such offices would have to be free enough to do this well. No one should put wrong pressure on them.
    .ask = If an office says it cannot act, you could ask what it lacks.

finding-support-burden_of_proof = Making it easier to prove what happened
    .means = Often the one who claims must prove it. This could be turned around. A factory may have to prove its smoke was safe.
    .states = Where it fits, countries that join would have to make proof easier. The other side may have to prove it. Or the side that can prove it best may have to. This counts only where it fits the office and the problem.
    .ask = You could ask a lawyer if the business must prove it.

finding-support-evidence_disclosure = Getting proof handed over
    .means = Often the business has the papers that show what happened. In a case, they should be handed over.
    .states = Countries that join would have to make sure that proof is handed over. It should be fair and in time. It is for court cases, or to make people obey the law. This counts only where it fits the office and the problem.
    .ask = You could list the papers. You could ask the court to have them handed over.

finding-support-group_action_rules = Court rules that allow group cases
    .means = Court rules may only let people claim one by one. The rules would have to make group cases possible.
    .states = Countries that join would have to make sure of such rules. They are for cases about harm to human rights. Those are things every person has a right to. This counts only where it fits the office and the problem.
    .ask = You could ask if the court allows group cases.

finding-support-consultation_on_remedy = Being asked what should make it right
    .means = Public offices, like courts, should ask the people harmed, and truly listen. For example, where should a new well be?
    .states = Countries that join would have to make sure that offices ask victims. They would have to truly listen. It is about what makes it right, and how it is done. Countries would have to make the laws that may be needed.
    .ask = You could ask for a meeting before it is decided.

finding-support-monitoring = Checks that it is really done
    .means = Public offices, like courts, should check on what was decided. Does the company do it? If it does not pay, they should be able to step in.
    .states = Public offices would have to be able to check. They would have to be able to act if it is not done. Countries that join would have to make the laws that may be needed.
    .ask = If something is missing, you could tell the office. You could ask it to check.

## Protection

finding-protection-defender_or_witness = Protection for defenders and witnesses
    .means = You do not have to be harmed to be protected. You may have seen it. Or you may stand up for others or for nature.
    .states = Countries that join would have to protect witnesses. No one should break the law to harm their rights. This counts before, during and after a case too. It would have to be truly safe to defend human rights and nature. That means no threats, violence, fear or punishment for speaking up.
    .ask = You could ask an office that you trust for protection. You could ask that your name be kept secret.

finding-protection-family_and_representative = Protection for families and for those who act for others
    .means = Those who stand by someone can be in danger, too. A sister or a lawyer would also have to be protected.
    .states = Countries that join would have to protect victims’ families. And those who act for victims. No one should break the law to harm their rights. This counts before, during and after a case too. The case should not harm them again.
    .ask = You could ask for protection for yourself too. You could ask that your name stay out of public papers.
