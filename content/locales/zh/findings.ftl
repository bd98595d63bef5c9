### What the result shows: the 61 findings, in the order of the decision model.
###
###   .means   what it means for the person, with an everyday example
###   .states  what States that join would have to do (for a note: what the draft says)
###   .ask     what the person can ask for, say or point out
###
### The legal term (UN Chinese) stands in brackets after the plain words. The same text is shown to everybody: it says
### 如果, never that something happened to the reader. Always 按草案 / 会: never a promise. Keep the draft's qualifiers.
### What a whole kind shares stands once above it (ui-kind-<kind>-lead), and not here.
### 要 = "would have to" (须 only in clauses.ftl). facts = 资料; speaking up = 站出来说话; business = 企业; app = 手机应用.
### The .means of each right, support and protection has 草案 in it: the build checks it.


## Notes: points of the definitions (Article 1), and of Article 4.2(d), that people ask about or fear

# Clause 1.1 ("irrespective of the nationality or domicile of the victim"). Only the word “受害人”: law today can differ.
finding-note-nationality = 在草案里，您是哪国人都一样
    .means = 草案的“受害人”一词包括每个国家的人。外国来的农场工人和本地工人一样算。现在的法律可能不同。如果您的证件可能带来风险，去政府部门之前，请先问维权团体。
    .states = 草案中“受害人”的意思对所有人都一样。国籍和法律上的家（住所）都没有影响。
    .ask = 如果有人说您是外国人所以不算，不要拿本页去争：草案不是法律。律师或维权团体也许知道有哪条现行法律说的一样。

# Clause 1.1, last sentence; related: 8.4. It settles who is called a victim, not what a claim needs.
finding-note-responsible = 在草案里，不必先有人被抓或定罪
    .means = 对草案的“受害人”一词来说，是否知道是谁做的、有没有审判，都没有影响。废物可能来自三家工厂中的一家，也许没人知道是哪家。受伤害的人仍可以是受害人。
    .states = 按草案，做这件事的人不必已经查明、被抓、受审或被定罪。不管怎样，只要符合定义的其他部分，一个人都可以是受害人。
    .ask = 如果有人叫您等抓到人或审完再说，不要拿本页去争：草案不是法律。您可以问律师，提出诉求需要什么。

# Clause 1.1 ("may also include the immediate family members or dependents of the direct victim"); related: 5.1. Keep 也可以.
finding-note-family = “受害人”也可以包括至亲
    .means = 草案的“受害人”一词，也可以包括受伤害的人的至亲，以及依靠他们生活的人。例如失去丈夫的妻子。“可以”就是没有定死：也许要由法院或一国的法律来定。
    .states = 草案没有列出谁是至亲、谁算依靠别人生活的人。但不管怎样，按草案，加入条约的国家都要保护受害人的家人。
    .ask = 您可以问律师，家里谁能提出诉求，为了什么提出。能证明关系的文件会有帮助，例如出生证明。

# Clauses 1.1 ("suffered"), 4.4 ("a serious risk of"); related: 5.4, 6.2, 6.4.
finding-note-not_yet = 当伤害还没有发生
    .means = 草案所说的受害人，是“遭受”侵犯的人。它没有说，有受伤害的危险算不算。但有些事可能已经是伤害，例如收到搬离家园的通知。您不必等到出事才求助。
    .states = 按草案，案件有结果之前，如果有发生侵犯行为的严重风险，受害人可以请求采取紧急措施。加入条约的国家还要防止侵犯行为。它们要确保企业在开工前查明会有什么伤害，并征求可能受影响的群体的意见。
    .ask = 您可以问律师，怎样在事情发生之前阻止它。您可以问做过哪些检查，征求过谁的意见。

# Clauses 1.1 ("in the context of business activities"), 1.3 ("in connection with"); related: 6.5, 8.3.
finding-note-any_actor = 当别人替企业动手
    .means = 草案要求事情和企业有联系。它没有要求由企业自己造成伤害。如果警察为了给矿山腾地方而清走人，这就可能是这样的联系。
    .states = 草案所说的侵犯，是“与商业活动有关”的、做了或没有做的事。它没有说由谁来做。按草案，加入条约的国家要管企业所控制、管理或监督的人造成的伤害。帮助侵犯的人也可能要承担责任。
    .ask = 您可以告诉律师或维权团体，是谁动的手，是为了哪家企业。说明您是怎么知道的。

# Clauses 1.5, 1.5(a), 1.5(b), 1.5(c); related: 3.1. "Significant" stands in 1.5(b) and 1.5(c): 重要 / 重大.
finding-note-transnational = 当企业的事跨越国界（跨国活动）
    .means = 衬衫可能在一国缝制，订单来自另一国。水坝可能截走邻国人的水。草案会管这样的企业活动，也会管只在一国之内的活动。
    .states = 草案说，企业活动有三种情况是“跨国”的。一是在不止一个国家进行。二是重要部分（例如策划或控制）通过商业关系在另一国进行。三是对另一国有重大影响。
    .ask = 您可以指出与别国的每一处联系。谁在那里策划或控制？东西在哪里制造、发往哪里？伤害在哪里？

# Clause 4.2(d) ("of the States Parties"); related: 9.1, 9.2, 9.3, 11.2, 12.1. The draft has no forum of necessity: promise none.
finding-note-which_country = 可以在哪个国家提出诉求
    .means = 按草案，可以提出诉求的国家可能不止一个。如果外国公司污染了一口井，可以是井所在的国家，也可以是公司所属的国家。
    .states = 按草案，加入条约的国家要让本国法院受理一些跨国案件。要看事情在哪里发生、伤害在哪里，以及做这件事的一方属于哪里。如果是民事案件，也可以是受害人自己的国家。法院可能想把案件留给另一国审理。这样做时，它要尊重受害人的权利。
    .ask = 您可以问律师，应该在哪个国家提出诉求，那里会用哪国的法律。如果法院说不归它管，请要求书面理由。

# Clause 1.6 ("as provided under the domestic law of the State": it limits the tie to the other business only); related: 8.1.
finding-note-business_relationship = 企业的伙伴也算（商业关系）
    .means = 企业常通过别人做事，例如供应商、代理商或它拥有的小公司。如果有人在小作坊为大品牌缝衣服，草案看的就是两者之间的关系。
    .states = 供应商本身就是企业。它与另一家企业的关系，草案也算在内，从原料到买家的整条链（价值链）都算。这种关系算到什么程度，要看有关国家的法律怎样规定。
    .ask = 您可以指出谁给谁供货、谁雇谁、谁付谁钱、谁拥有谁。标签、工资条或消息可以帮助证明。安全才留着。

# Clause 1.4 ("any economic or other activity"); related: 3.1, 14.4.
finding-note-business_any_form = 任何形式的企业都算
    .means = 在草案里，企业不只是大公司。可以是国有矿山、出钱建水坝的银行、派活的手机应用，或自己做生意的个人。
    .states = 草案会适用于所有商业活动，也就是个人或组织（法人）的任何经济活动或其他活动，在网上也算。它明确提到国有企业、银行和基金。雇人干活的家庭、学校或慈善机构算不算，它没有说。
    .ask = 如果有人说这不是真正的公司，不要拿本页去争：草案不是法律。您可以问律师，这件事归哪条法律管。如果公司归一国所有，请问能不能在外国告它。

# Clauses 1.3, 1.8; related: 6.4, 3.2.
finding-note-omission = 没有去做也可能算（不作为）
    .means = 伤害可能来自企业没有做的事。工厂可能没有消防出口。矿上可能没有维修水坝。草案把这些也算在内。
    .states = 草案把作为和不作为都算在内。按草案，加入条约的国家要以法律规定“人权尽责”的义务。也就是说，企业要查明、防止和减轻自己对人权的伤害，并说明自己怎么做。对小企业，国家可以要求得少一些。
    .ask = 您可以指出企业没有做什么。您可以问它做过哪些检查。


## Remedies: clauses 1.9 and 4.2(c). Both lists are open ("may draw from", "such as"): no form is closed to anyone

# Clauses 1.9, 4.2(c).
finding-remedy-restitution = 拿回被夺走的（恢复原状）
    .means = 就是尽可能让事情回到原来的样子。如果土地被夺走，可以是拿回土地。如果有人因为站出来说话被解雇，可以是恢复工作。
    .states = 恢复原状是草案列出的一种补救方式。
    .ask = 如果土地、家、工作、证件或自由被夺走，您可以要求拿回来或恢复。尽量准确地说出失去了什么、什么时候失去的。

# Clauses 1.9, 4.2(c). UN Chinese: 补偿 = compensation (money), 赔偿 = reparation (all that repairs the harm).
finding-remedy-compensation = 用钱弥补失去的（补偿）
    .means = 就是为损失和伤害付的钱，很多国家的法律叫“赔偿”。可以是为了没拿到的工资、毁掉的庄稼、医药费，或痛苦和悲伤。
    .states = 补偿是草案列出的一种补救方式。
    .ask = 您可以要求一笔钱，把每项损失都算进去。列一份损失清单会有帮助，有账单或照片就附上。

# Clauses 1.9, 4.2(c).
finding-remedy-rehabilitation = 治疗和照护（康复）
    .means = 就是帮助您好起来，重新过自己的生活。如果矿上的粉尘让人生病，可以是医生治疗。也可以是有人倾听，或帮忙找新工作。
    .states = 康复是草案列出的一种补救方式。
    .ask = 您可以要求身心两方面的照护，需要多久就多久。您可以要求由责任人付钱。

# Clauses 1.9, 4.2(c). "Cessation of abuse" is named in 1.9 as a kind of satisfaction; 4.2(c) says "satisfaction".
finding-remedy-cessation = 结束侵犯行为（停止侵犯）
    .means = 就是侵犯行为本身停下来。如果工厂往河里排废水，按草案就要停止排放。法院可以下令，企业也可以自己停。
    .states = 结束侵犯行为是草案列出的一种补救方式，属于“抵偿”（钱以外的弥补方式）。
    .ask = 您可以要求在确定的日期前停止。您可以要求检查是否真的停了。

# Clauses 1.9, 4.2(c); related: 5.3. The draft names apologies (as one kind of satisfaction). It does not name the telling of the truth.
finding-remedy-apology = 道歉（抵偿的一种）
    .means = 就是责任人说对不起，并承认自己做了什么。可以私下说，也可以公开说，例如在广播里。还可以同时说出事情的真相。
    .states = 草案列出道歉这种补救方式，属于“抵偿”（钱以外的弥补方式）。它没有列出说出真相，但草案只是举例，没有列全。而且按草案，加入条约的国家要调查侵犯行为。
    .ask = 您可以要求道歉，并说明由谁道歉、在哪里、说什么。您也可以要求说出真相。

# Clauses 1.9, 4.2(c); related: 5.3, 8.2, 8.6. "Sanctions" are named in 1.9 as a kind of satisfaction. 8.6 is about those held liable.
finding-remedy-sanctions = 惩罚责任人（制裁）
    .means = 按草案，责任人要受到惩罚。连锁店可能要交罚款。矿山可能被吊销执照。
    .states = 草案把制裁列为一种补救方式，属于“抵偿”（钱以外的弥补方式）。按草案，加入条约的国家要确保，在法律上被认定有责任的人受到处罚或其他制裁。制裁要有效、与过错相称，并使人不敢再犯。
    .ask = 如果您信任他们，可以请警察、检察官或发执照的部门调查。如果不信任，先找律师或维权团体谈谈。

# Clauses 1.9, 4.2(c).
finding-remedy-non_repetition = 确保不再发生（保证不再发生）
    .means = 按草案，有些事要改变，使别人不再受到这样的伤害。如果机器不安全，可以把它改安全，也可以培训使用的人。
    .states = 采取措施防止再发生，是草案列出的一种补救方式。
    .ask = 您可以要求真正的改变，例如新规则、更安全的机器、培训或外部检查。请说明什么需要改变。

# Clause 4.2(c) only: 1.9 does not name injunctions, but its list is open. 禁令 alone only forbids in Chinese: the name says both.
finding-remedy-injunction = 法院命令：停止做某事，或必须做某事（禁令，injunction）
    .means = 法官可以命令人停止做某事，或去做某事。例如，法官可以叫公司不要砍伐森林。命令可以是暂时的，也可以是永久的。
    .states = 这样的法院命令（禁令）是草案列出的一种补救方式。
    .ask = 您可以问律师或法院，怎样尽快得到这样的命令。请说明什么要停止，或什么必须做。如果等不了，请说明为什么。

# Clause 4.2(c).
finding-remedy-environmental_remediation = 清理污染（环境补救）
    .means = 就是让受污染的土壤、水或空气恢复干净、安全。如果废物进了井里，可以清除废物，再检测井水。
    .states = 清理环境是草案列出的一种补救方式。
    .ask = 您可以要求清理，并要求您能看到检测结果。您可以要求清理完成前有安全的水。

# Clause 4.2(c).
finding-remedy-ecological_restoration = 让大自然恢复（生态恢复）
    .means = 就是帮助受损的大自然重新活过来。如果森林被砍，可以种树并照看。这比清理更进一步。
    .states = 让大自然恢复是草案列出的一种补救方式。
    .ask = 您可以要求让树木、鱼、河流或土壤恢复。您可以要求请了解当地的人一起规划。

# Clause 4.2(c) ("individual or collective reparation"). About what is given, not about how to go to court.
finding-remedy-collective_reparation = 弥补整个群体受到的伤害（集体赔偿）
    .means = 大家一起受到伤害时，赔偿也可以给整个群体。如果村子失去了井，可以为大家打一口新井。这里说的是给什么，不是怎样打官司。
    .states = 草案说，弥补伤害（赔偿）可以给个人，也可以给群体。
    .ask = 您可以要求对所有受伤害的人都有帮助的东西，例如诊所、学校或共有土地。群体可以一起选择需要什么。


## Rights: what each victim would have under Article 4

# Clause 4.2(a).
finding-right-dignity_and_safety = 得到尊重和安全的权利
    .means = 按草案，处理您的事的人要尊重您，不伤您的尊严。如果您报告伤害，谁都不应嘲笑您或对您吼叫。您的安全、身心和隐私也会受到重视。
    .states = 按草案，加入条约的国家要确保受害人得到人道对待，尊严和权利受到尊重。还要保障他们的安全和隐私，以及身心健康。
    .ask = 您可以要求在安全、安静的地方谈。您可以要求由您信任的人陪着。

# Clauses 4.1, 4.2(b).
finding-right-freedoms = 自由生活、说话和行动的权利
    .means = 草案会保护您的所有人权，不只是获得补救的权利。住在矿山附近的人可以和平地集会、联合和发声。
    .states = 按草案，加入条约的国家要保障生命权，以及身心不受伤害（人身完整）的权利。还要保障思想、言论、和平集会、结社和行动自由。所有其他国际公认的人权也同样适用。
    .ask = 如果有人阻止您说话、与人会面或出行，您可以告诉律师或维权团体。您可以请他们替您说话。

# Clauses 1.9, 4.2(c); related: 2(d).
finding-right-effective_remedy = 得到真正有用的补救的权利（有效补救）
    .means = 补救就是弥补伤害。按草案，它应当让您尽可能回到没有侵犯行为时的状态。如果工人失去健康和工资，可以是照护加上钱。
    .states = 按草案，加入条约的国家要保障三项权利：寻求公道（诉诸司法）、弥补伤害（赔偿）和得到有效补救。这些要公平、充分、有效、及时、适当，照顾到不同性别的需要，并且没有歧视。一切依照草案和国际法。
    .ask = 您可以同时要求几种补救。草案只是举例，没有列全，所以也可以要求其他方式。

# Clauses 1.10, 4.2(d); related: 9.1, 10.1, 10.2.
finding-right-claim = 提出诉求的权利
    .means = 诉求说明发生了什么，并要求补救。按草案，没拿到工资的工人可以向法院提出。也可以向法院以外的国家申诉机构提出，例如劳动部门。
    .states = 按草案，加入条约的国家要保障向本国法院提出诉求的权利。向法院以外的申诉机构（非司法申诉机制）提出也一样。
    .ask = 您可以问法院或咨询中心怎样提出诉求。早点问清截止日期：可能有时限。

# Clause 4.2(d). "In appropriate cases" may be read with both "by a representative" and "through class action".
finding-right-representative = 请人替您办的权利（代表）
    .means = 按草案，您不必全都自己做。例如，律师、工会或家人可以替您提出诉求。
    .states = 按草案，加入条约的国家要保障提出诉求的权利。这包括在适当情况下由别人替您提出。
    .ask = 您可以问谁能替您办，他们需要您出什么文件。如果您替别人办，也可以这样问。

# Clause 4.2(d) ("in appropriate cases"). The person's right; support.group_action_rules is about the rules of the courts.
finding-right-class_action = 一起提出诉求的权利（集体诉讼）
    .means = 按草案，受到同样伤害的人，在适当情况下可以一起提出一个诉求。例如，为同一个手机应用干活的司机可以合为一案。
    .states = 按草案，加入条约的国家要保障提出诉求的权利。这包括在适当情况下由许多人一起提出（集体诉讼）。
    .ask = 您可以问律师，能不能和别人一起提出诉求。如果安全，您可以问别人想不想加入。

# Clauses 4.2(a), 4.2(e); related: 5.1. The person's right; support.reprisal_risks is about how agencies work.
finding-right-protection_from_reprisals = 不受威胁、不因站出来说话遭到报复的权利（免受报复）
    .means = 如果有人因为您站出来说话就吓唬或报复您，按草案，加入条约的国家要保护您。可能是威胁、解雇，或为让您闭嘴而打的官司。草案现在还保护不了谁。现在需要帮助，请看“现在可以去哪里求助”。
    .states = 按草案，加入条约的国家要保障受害人的安全。要保护他们不受恐吓，不因站出来说话遭到报复，不论在案件之前、期间还是之后。家人、代表和证人也要得到保护：谁都不得非法妨碍他们享有人权。
    .ask = 帮助有危险的人的团体，可以帮您计划怎样才安全。您可以请法院、警察或其他部门保护您，如果您信任他们。

# Clauses 4.2(a), 4.2(e) ("unlawful interference against their privacy").
finding-right-privacy = 私生活不受干涉的权利（隐私）
    .means = 按草案，谁都不得非法侵入您的私生活。如果有人偷偷监视您，或手机应用泄露您的消息，这项权利管的就是这些。
    .states = 按草案，加入条约的国家要确保受害人的隐私。要保护受害人的隐私不受任何非法干涉，不论在案件之前、期间还是之后。
    .ask = 您可以要求公开文件上不写您的姓名和地址。讲经历之前，可以问谁会知道。

# Clause 4.2(e); related: 5.1. "Re-victimization" is the draft's word.
finding-right-no_revictimisation = 不因办案程序再受伤害的权利（避免受害人再次受害）
    .means = 按草案，寻求补救不应让您再受一次伤害。例如，您不应被迫一遍又一遍地讲，或和造成伤害的人坐在一起。
    .states = 按草案，加入条约的国家要保护受害人在案件中不再受到伤害（再次受害）。这包括适当的保护和支持服务，并照顾到不同性别、不同年龄的需要。
    .ask = 您可以要求只讲一次，讲给受过训练、懂得倾听的人。您可以要求休息，或不与造成伤害的人见面。

# Clauses 4.2(e), 1.9 ("gender and age responsive").
finding-right-gender_and_age_services = 得到适合您性别和年龄的帮助和安全的权利（保护和支持服务）
    .means = 按草案，加入条约的国家要用适合您性别和年龄的帮助来保护您。可以是安全的地方，或有人倾听。女孩也许想和女性谈。
    .states = 按草案，加入条约的国家要保护受害人，包括提供适当的保护和支持服务。这些服务要照顾到不同性别、不同年龄的需要，补救也要这样。
    .ask = 您可以要求安全的地方，或有人倾听。您可以提出：由什么性别的人接待，您才安心。

# Clause 4.2(f) ("held by business enterprises or relevant State agencies"); related: 5.3. The right to get facts.
finding-right-information = 得到信息的权利
    .means = 按草案，您可以得到企业或国家机构掌握的资料。村民可以问工厂的烟里有什么。这里说的是它们掌握的资料，不是提供咨询。
    .states = 按草案，加入条约的国家要保障受害人能得到企业掌握的信息，以及法院和其他国家机构掌握的信息。
    .ask = 您可以请律师或维权团体一起，写信要求提供资料，例如检测结果、许可证或工资记录。安全才这样做。

# Clause 4.2(f) ("relevant languages and accessible formats"). About the form the facts come in.
finding-right-accessible_information = 得到看得懂、用得上的信息的权利（无障碍信息）
    .means = 看得懂，资料才有用。按草案，资料要用相关语言，用您能用的形式提供。可以是大字、手语或孩子能懂的话。
    .states = 按草案，加入条约的国家要保障信息用相关语言、用人们能用的形式（无障碍格式）提供。成人和儿童都一样，包括残障人士。
    .ask = 您可以要求用您自己的语言、简单的话、大字、声音或手语。

# Clause 4.2(f) ("legal aid relevant to pursue effective remedy"); related: 13.2, 15.7. The draft does not say "free" or "at low cost".
finding-right-legal_aid = 得到法律帮助的权利（法律援助）
    .means = 法律援助是律师的帮助，往往免费或花钱不多。按草案，没拿到工资的清洁工可以得到它，用来提出诉求。这里说的是权利本身，不是机构怎样工作。
    .states = 按草案，加入条约的国家要保障与寻求有效补救相关的法律援助。还要设立国际基金，给受害人法律和资金援助。什么时候设立、按什么规则，草案还没有定。
    .ask = 您可以问法院或咨询中心怎样得到法律援助。问清它包括什么，您需要什么文件。

# Clause 4.2(g).
finding-right-participation = 参与的权利
    .means = 按草案，怎样弥补伤害，您会真正说得上话。如果要建新房，将来住的人可以参与规划。
    .states = 按草案，加入条约的国家要保障受害人能充分参与弥补伤害（赔偿）的过程。过程要公开（透明）、独立。
    .ask = 您可以要求在商定怎样弥补时在场、看文件，并知道由谁决定。您可以要求作决定的人与企业没有关系。

# Clause 4.2(g); related: 16.4, 16.5.
finding-right-particular_needs = 您的需要受到重视的权利（特殊需要）
    .means = 同样的伤害，对不同的人打击不同。如果森林没了，原住民失去的可能不只是食物，还有圣地。按草案，弥补伤害时要考虑这些。
    .states = 按草案，加入条约的国家要确保，弥补伤害时考虑侵犯行为对不同群体的不同影响。还要充分回应这些影响和他们的需要。按草案做任何事时，国家都要特别关注风险更高的人。
    .ask = 如果伤害对您或您的群体有特别的影响，您可以说明。您可以说因此需要什么。

# Clause 4.4 ("pending the resolution of a case": there has to be one); related: 5.4. Urgent steps by the State.
finding-right-precautionary_measures = 请求紧急保护的权利（预防性措施）
    .means = 按草案，案件有结果之前，您会有权请求国家立即行动。这适用于紧急情况：侵犯行为正在发生，或有发生的严重风险。例如，您可以请国家叫停水坝工程。
    .states = 按草案，案件有结果之前，加入条约的国家要采取紧急措施（预防性措施）。可以应受害人请求，也可以主动采取。这适用于紧急情况：有发生侵犯行为的严重风险，或侵犯行为正在发生。
    .ask = 按草案，这要先有案件。请问律师怎样立案，并同时提出这个请求。说明现在就需要什么，为什么等不了。现在有危险吗？不要等立案：请看“现在可以去哪里求助”。

# Clause 4.3 ("any higher level of recognition and protection"); related: 14.3. Always shown.
finding-right-higher_protection = 其他法律可能给您更多保护
    .means = 草案是底线，不是上限。如果一国的劳动法给工人更多，草案不会让它减少。
    .states = 草案说，它不会降低国际法、区域法或国内法给的更高保护。它不会影响对人权和补救更有利的法律和条约。
    .ask = 您可以问律师或咨询中心，在您的国家和区域，现在有哪些法律保护您。


## Support: how States and their agencies would have to work, under Article 7

# Clauses 7.1 (its second limb), 7.2(a); related: 16.4, 16.5.
finding-support-specific_obstacles = 帮助解决只有部分人遇到的障碍（特殊障碍）
    .means = 有些人会遇到别人没有的障碍。法院可能没有坡道，或没有人会说外来工人的语言。按草案，国家机构要能够帮助解决这些障碍。
    .states = 按草案，加入条约的国家要给国家机构权力和能力（权限），帮助克服特殊障碍。遇到这些障碍的，是妇女，以及有风险或受排斥的群体（处于弱势或边缘境况）。国家还要有政策，让人更便于向机构求助。政策要考虑有这类风险的人的需要和利益。
    .ask = 如果有什么挡着您，可以告诉机构。您可以要求需要的东西，例如坡道、女工作人员或会说您语言的人。

# Clauses 7.2, 7.2(b) ("progressively").
finding-support-fewer_obstacles = 寻求补救的路上障碍更少
    .means = 费用高、路远或表格难，都可能让人得不到补救。渔民去最近的法院可能要走一天。按草案，这些障碍要一步步减少。
    .states = 受害人寻求有效补救时，可能有障碍让他们难以向国家机构求助。障碍可以是法律上、实际上或其他相关的。按草案，加入条约的国家要一步步（“逐步”）减少这些障碍。
    .ask = 如果有什么让您难以向某个机构求助，您可以告诉它。您可以问它现在能做什么。

# Clause 7.2(b) ("progressively", "legal ... obstacles"); related: 10.1 (only the most serious crimes of concern to the international community), 10.2.
finding-support-time_limits = 不太严的时限（时效）
    .means = 在多数国家，诉求要在规定的时间内提出。但矿上的粉尘可能多年以后才让人生病。按草案，时限要考虑到这种情况。
    .states = 按草案，加入条约的国家要一步步（“逐步”）减少法律上的障碍。时限要与侵犯行为的严重程度相称，并尊重受害人的权利。时限不应太严。对于最严重的罪行，什么时候都可以立案，没有时限。
    .ask = 如果有人说太晚了，不要光听他们的。您可以早点问律师：时间从哪一天算起，有没有例外。

# Clauses 7.1 (its first limb), 7.2(c), 7.5, 7.5(a). 7.5 says "as may be necessary".
finding-support-agencies_that_deliver = 能真正解决问题的国家机构
    .means = 按草案，部门只收下投诉是不够的。它要能够弥补伤害，或帮助弥补。例如，劳动部门可以帮工人拿到欠薪。
    .states = 按草案，加入条约的国家要给国家机构权力和能力（权限）。目的是让受害人能寻求公道（诉诸司法），并得到充分、及时、有效的补救。国家要确保国家机构能提供有效补救，或协助提供。还要采取可能需要的立法和其他措施，使机构做得更好。
    .ask = 如果机构拒绝您或什么都不做，您可以要求书面理由。您可以问能不能上诉，还有哪个机构能帮忙。

# Clauses 7.2(a), 7.3, 7.3(a).
finding-support-responsive_procedures = 人们用得上的部门和手续
    .means = 按草案，去法院或部门办事，应当方便需要的人。可以是简短的表格、在村子附近开庭，或在您不上班时办公。
    .states = 按草案，加入条约的国家要有政策，让人更便于向国家机构求助。机构的手续和场所要符合使用者的需要。
    .ask = 您可以要求帮忙填表、多给时间，或就近或用电话开庭。

# Clause 7.3(a). How agencies work; right.legal_aid is the person's right.
finding-support-legal_aid_throughout = 从头到尾的法律帮助（法律援助）
    .means = 这里说的是，按草案国家机构要怎样工作。律师的帮助（法律援助）应当贯穿整个法律程序。例如，公司上诉了，帮助也不应停。
    .states = 按草案，加入条约的国家要有政策，在整个法律程序中提供适当、充分、有效的法律援助。
    .ask = 您可以问法律援助是否包括每一步：最初咨询、开庭、上诉和拿到裁定的结果。

# Clause 7.3(b) ("appropriate support to enable them to participate effectively in all relevant processes").
finding-support-help_to_take_part = 帮您跟上案件并参与进去（参与支持）
    .means = 案件可能很难弄懂，也很难熬。按草案，国家机构要想到这一点。可以有人用简单的话解释每一步，或坐在要出庭说话的人旁边。
    .states = 按草案，加入条约的国家要有政策，提供适当的支持，以及关于这些支持的信息。受害人应当能够有效参与所有相关程序。
    .ask = 您可以问谁能给您解释每一步。您可以要求休息，并带上您信任的人。

# Clause 7.3(b). Guidance given by agencies; right.information is the right to get facts.
finding-support-reliable_information = 国家机构给的可信信息（可靠信息）
    .means = 按草案，国家机构要给人们指引。它们应当说明人们有哪些权利，每个部门能为他们做什么。劳动部门可以用简单的话写一页欠薪须知。
    .states = 按草案，加入条约的国家要有政策，使受害人和替他们办事的人容易得到可信的信息。信息用相关语言，用成人和儿童（包括残障人士）都能用的形式。内容包括他们的人权、国家机构能为他们做什么，以及参与所需的支持。
    .ask = 您可以问：我有哪些权利？你们部门能做什么，不能做什么？还有谁能帮我？

# Clause 7.3(b) ("the status of their claims").
finding-support-claim_status = 知道诉求办得怎样（诉求进展）
    .means = 按草案，您应当能查到诉求办到哪一步了。如果矿工要病假工资，部门应当说明办了什么、下一步是什么。
    .states = 按草案，加入条约的国家要有政策，使受害人和替他们办事的人容易知道诉求进展。消息要可靠。
    .ask = 您可以要案件编号、联系人姓名和下一个日期。

# Clause 7.3(b), last part. Help with asking; support.evidence_disclosure is about evidence in a case.
finding-support-disclosure_requests = 帮您索取企业的资料（请求披露）
    .means = 靠自己很难得到企业的资料。按草案，国家机构要让索取更容易。它们可以帮村民问矿归谁所有，或谁买它的金子。
    .states = 按草案，加入条约的国家要有政策，支持受害人参与。这包括让人更容易索取相关资料，即与侵犯行为相连的商业活动或商业关系的资料。
    .ask = 您可以请机构帮您索取资料，例如企业归谁所有、谁在经营、谁出钱。

# Clause 7.3(c).
finding-support-power_imbalance = 当企业比受害人强大得多（力量不平衡）
    .means = 大公司可能有一队律师。农民可能一个也没有。按草案，国家机构要想到这会怎样影响得到补救的机会。
    .states = 企业的力量可能比受害人大得多，这会影响能否得到补救。按草案，加入条约的国家要有政策应对这种情况。
    .ask = 您可以问机构怎样保持公平。您可以要求同样的发言时间，以及和对方一样好的帮助。

# Clauses 7.3(d), 7.4(c); related: 5.1, 6.4. How agencies work. Nobody watches over anybody here.
finding-support-reprisal_risks = 国家机构考虑站出来说话的人遭到报复的风险（报复）
    .means = 这里说的是，按草案国家机构要怎样工作。它们应当考虑人们因站出来说话遭到报复的风险。如果工人可能因投诉被解雇，重罚也许能让老板不敢这么做。
    .states = 受害人和其他人可能因站出来说话遭到报复。按草案，加入条约的国家要有政策应对这种风险。对可能构成报复的行为，还要确保有效地使人不敢去做（威慑）。
    .ask = 您可以问机构怎样保证人们的安全。您可以要求它不把您的名字告诉企业。

# Clauses 7.4, 7.4(a) ("for instance"); related: 13.2, 15.7. Money for the costs in general.
finding-support-financial_assistance = 帮忙付费用（资金援助）
    .means = 寻求补救要花钱请律师、办文件、付路费。按草案，加入条约的国家要减轻这些费用。例如，可以付去法院的车费。
    .states = 按草案，加入条约的国家要减轻受害人的费用，例如通过资金援助。还要设立国际基金，给受害人法律和资金援助。什么时候设立、按什么规则，草案还没有定。
    .ask = 您可以问有没有基金支付路费、复印费或专家报告费等费用。

# Clause 7.4(a) ("waiving court fees in appropriate cases"). The fee one pays to the court.
finding-support-fee_waiver = 不必付诉讼费（免交诉讼费）
    .means = 法院常常先收费，再看案件。按草案，在适当情况下，有些人可以免交。这样，收入少的街头小贩也可以提出诉求。
    .states = 按草案，加入条约的国家要减轻受害人的费用，例如在适当情况下免收诉讼费。
    .ask = 您可以问法院怎样免交诉讼费。您可能要证明收入有多少。

# Clause 7.4(a) ("exceptions to claimants in civil litigation ... in recognition of the public interest involved"). What the other side spent.
finding-support-cost_protection = 不必付对方的费用（免付对方费用）
    .means = 在有些国家，败诉的人要付对方的律师费。这会吓退人。按草案，为大家都用的一条脏河打官司的人，也许可以不必付。
    .states = 按草案，加入条约的国家要减轻受害人的费用。例如，可以让民事案件的原告在结案时不必付对方的费用。理由是案件关系公共利益。
    .ask = 起诉前，您可以问律师会不会要付对方的费用。您可以问怎样才能不付。

# Clause 7.4(b) (agencies that enforce "the measures referred to in Article 6"); related: 6.3 ("in accordance with its legal system"), 16.6.
finding-support-agency_means = 有能力、也有自由检查企业的机构
    .means = 检查员没有车，就查不了远处的矿。按草案，让企业守规则的国家机构要得到支持。它们还要不受不当影响。
    .states = 按草案，加入条约的国家要支持执行草案预防措施的机构。预防侵犯行为的主管部门要足够独立，才能做好工作。谁都不应对它们施加不当影响。这一点依照各国的法律制度。
    .ask = 如果机构说没法行动，您可以问它缺什么，并要书面答复。您可以把答复带给议员、人大代表或监察专员。

# Clause 7.4(d) ("when appropriate and as applicable"); related: 8.5 ("consistent with its domestic legal and administrative systems").
finding-support-burden_of_proof = 让证明事实更容易（举证责任）
    .means = “举证责任”说的是谁要证明什么。它往往落在提出诉求的人身上。按草案，这个责任可以移给对方，例如让工厂证明它的烟是安全的。
    .states = 按草案，加入条约的国家要在适当且适用时采取措施，使举证更容易。一个例子是把举证责任倒过来（倒置）。另一个是交给最能证明某一点的一方（动态举证责任）。
    .ask = 您可以问律师，法院能不能让企业来证明。请说明哪些资料只有企业掌握。

# Clause 7.4(e); related: 12.1.
finding-support-evidence_disclosure = 让对方交出证据（证据披露）
    .means = 说明真相的文件常常在企业手里。按草案，办案时，这样的证据要公平、及时地交出来。可以是工厂的安全日志，或手机应用的数据。
    .states = 按草案，加入条约的国家要确保，对诉讼或执法重要的证据公平、及时地披露。
    .ask = 您可以列出您认为企业手里有的文件。您可以请法院下令交出。

# Clause 7.4(f) ("the possibility of group actions", "allegations"). The rules of the courts; right.class_action is the person's right.
finding-support-group_action_rules = 允许多人一案的法院规则（群体诉讼）
    .means = 这里说的是法院的规则。如果规则只让人一个一个起诉，一起提出诉求的权利就很难用上。按草案，规则要让多人一案成为可能。
    .states = 按草案，加入条约的国家要确保民事案件的规则允许群体诉讼。这是指因据称的侵犯人权行为引起的案件。
    .ask = 您可以问法院规则允不允许多人一案。如果不允许，您或支持团体可以请立法者修改。

# Clause 7.5(b) ("meaningfully consulted"; 7.5 "as may be necessary").
finding-support-consultation_on_remedy = 就补救征求您的意见（协商）
    .means = 按草案，规划和落实补救时，国家机构要问受伤害的人，并真正倾听。如果包括一口新井，应当问人们井打在哪里。
    .states = 按草案，加入条约的国家要确保国家机构与受害人进行有意义的协商。内容是怎样设计补救，怎样提供补救。还要为此采取可能需要的立法和其他措施。
    .ask = 您可以要求在决定之前开会，用您自己的语言。您可以问您的意见起了什么作用。

# Clause 7.5(c) (7.5 "as may be necessary").
finding-support-monitoring = 检查补救是否落实（监督）
    .means = 纸上的补救不够。按草案，国家机构应当能够检查公司是否照办。如果裁定要付钱却不付，机构应当能够介入。
    .states = 按草案，国家机构要能够检查公司怎样落实对侵犯人权行为的补救。如果公司不照办，要能够采取适当措施。加入条约的国家要为此采取可能需要的立法和其他措施。
    .ask = 如果还有没做到的，您可以告诉机构。您可以请它检查，并让公司照办。


## Protection of people who need not be victims themselves: Article 5

# Related: 5.1 (witnesses), 5.2 (people, groups and organisations that promote and defend human rights and the environment), 6.4.
finding-protection-defender_or_witness = 对人权维护者和证人的保护
    .means = 按草案，自己没有受到伤害，也会受到保护。例如看到事情经过的邻居。也包括为别人或大自然站出来的人，例如工会成员或记者。草案现在还保护不了谁。现在需要帮助，请看“现在可以去哪里求助”。
    .states = 按草案，加入条约的国家要保护证人。谁都不得非法妨碍他们享有人权，包括在案件之前、期间和之后。案件不应让他们再受伤害（再次受害）。国家还要为维护人权和环境的人采取充分、有效的措施，保障安全、有利的环境。要让他们免于威胁、恐吓、暴力、不安全和骚扰，也不因站出来说话遭到报复。
    .ask = 您可以请保护人权维护者的团体，或您信任的部门保护您。您可以要求为您的名字保密。

# Related: 5.1 ("victims, their representatives, families, and witnesses").
finding-protection-family_and_representative = 对家人和替别人办事的人的保护
    .means = 陪伴受伤害的人，自己也可能有危险。按草案，寻找真相的姐妹、提出诉求的律师，也要受到保护。草案现在还保护不了谁。现在需要帮助，请看“现在可以去哪里求助”。
    .states = 按草案，加入条约的国家要保护受害人的家人，以及替受害人办事的人。谁都不得非法妨碍他们享有人权，包括在案件之前、期间和之后。案件不应让他们再受伤害（再次受害）。
    .ask = 您可以为自己要求保护，不只为受伤害的人。您可以要求公开文件上不写您的姓名和地址。
