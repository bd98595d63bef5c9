### The result of Article 1: does the draft's definition of a victim fit, and the six parts of that definition.
###
### A verdict is about the draft's words, never about the person: 您的回答符合…, never “您是受害人” or “您不是受害人”.
### The reader may answer for someone else. Nobody was told anything: 您的回答, never 您所说的 / 您告诉我们.

## Verdicts

# Every part of the definition is met. It may be the reader, their group, or someone they represent.
status-fits = 您的回答符合草案的“受害人”定义
    .means =
        从您的回答看，草案定义的六个部分都具备。“受害人”是草案的用词，指这样受到伤害的个人或群体。

        草案还不是法律，没有国家必须照它做。只有法院或其他国家机构才能裁决案件。其他法律现在也许保护得更多。

# Article 1.1: "may also include". Keep 可以. Read by family, by dependants, and by a lawyer who acts for these.
status-may_be_included = 草案的“受害人”一词也可以包括您或他们
    .means =
        从您的回答看，受伤害的人符合这个词。草案说，它也可以包括他们的至亲，以及依靠他们生活的人。

        “可以”就是没有定死：也许要由法院或一国的法律来定。草案还不是法律。其他法律可能保护得更多。

# Part of the definition is open. Only where the open questions are not counted in the heading instead (verdict-open-*).
status-unclear = 还不能确定您的回答是否符合草案的“受害人”定义
    .means =
        有一点还没有定，而结果要看它：您跳过了某个问题，或者选了不确定。这不等于“不符合”。

        您随时可以修改或补上回答。也可以现在继续，看看如果符合定义，草案会有什么意义。不管怎样，其他法律都可能保护您。

# Be kind. It is no judgement on the person or on what happened.
status-does_not_fit = 您的回答不符合草案的“受害人”定义
    .means =
        这只是说一份草案的用词。这不是评判谁。发生的事仍然重要。

        有回答不太准确吗？您可以修改。选“我不确定”也完全可以。即使这份草案帮不到您，其他法律也可能帮到您。“现在可以去哪里求助”也是为您写的。

# Only the reader’s own tie to the person harmed is not named: for example a friend. Say it kindly.
status-another = 受伤害的人符合草案的“受害人”定义
    .means =
        从您的回答看，受伤害的人符合定义。定义没有提到您和他们的这种关系。这不是评判你们有多亲近。

        他们或他们的至亲可以自己来回答。您也可以作为帮助他们的人来回答。草案还不是法律。其他法律也许现在就能帮忙。

# The same, where another part of the definition is still open: so it only 可能.
status-another-open = 受伤害的人可能符合草案的“受害人”定义
    .means =
        有一个回答还没有定，而结果要看它。您随时可以补上。定义没有提到您和受伤害的人的这种关系。这不是评判你们有多亲近。

        他们或他们的至亲可以自己来回答。您也可以作为帮助他们的人来回答。其他法律也许现在就能帮忙。

# Shown to a defender or witness to whom nothing was done, as far as they say. Articles 5.1 and 5.2: protection is the point.
status-defender = 草案会要求国家保护您
    .means =
        有人因为您站出来说话而对您做了什么吗？被起诉、被解雇或被跟踪，也是伤害。那么“受害人”一词可能也包括您。

        按草案，加入条约的国家要保护证人，并采取措施，保障维护人权、保护自然的人的安全。草案还不是法律。其他法律也许现在就保护您。

## The six parts of the definition

# Article 1.1
element-person = 受到伤害的人或群体
    .about = 受害人是遭受侵犯行为的个人或群体。这个词也可以包括受伤害的人的至亲，以及依靠他们生活的人。在定义里，是哪国人、住在哪国，都没有关系。
    .yes = 从您的回答看：有人受到伤害，“受害人”一词包括或也可以包括他们。
    .no = “受害人”一词指受伤害的人。它也可以包括至亲，以及依靠他们生活的人。从您的回答看，您不属于这几种人。
    .unknown = 从目前的回答还看不出是谁受到伤害，或您是他们的什么人。

# Article 1.2
element-harm = 人权受到的伤害
    .about = 伤害是说，有人享有一项人权的能力减弱或失去了。必须是国际公认的权利，例如生命、健康、公平的工作、家或隐私。
    .yes = 从您的回答看：有人享有一项人权的能力减弱或失去了。
    .no = 从您的回答看：什么都没有受到伤害。
    .unknown = 从目前的回答还看不出，是否有人享有一项人权的能力减弱了。

# Articles 1.4 and 1.6 ("as provided under the domestic law of the State")
element-business = 企业
    .about = 事情背后有企业，企业参与了，或事情是为企业做的。不论大小，也不论私营还是国有：公司、银行、基金、手机应用，或自己做生意的个人。两家公司之间的关系算到什么程度，要看有关国家的法律怎样规定。
    .yes = 从您的回答看：事情背后有企业，企业参与了，或事情是为企业做的。
    .no = 从您的回答看：事情背后没有企业，也不是为企业做的。
    .unknown = 从目前的回答还看不出，事情背后有没有企业，或背后的一方算不算企业。

# Article 1.3 ("acts or omissions")
element-conduct = 做了的事或没有做的事
    .about = 有作为（做了的事）或不作为（没有做的事）。两样都算。
    .yes = 从您的回答看：他们做了某些事，或该做的没有做。
    .no = 从您的回答看：这件事不是因为他们做了或没有做什么。
    .unknown = 从目前的回答还看不出，这是不是他们做的事，或他们该做却没有做的事。

# Article 1.3 ("in connection with business activities")
element-connection = 与企业的经营活动有关
    .about = 事情与商业活动有关。商业活动就是企业做的事，例如生产、运输、销售、服务或放贷，在网上也算。
    .yes = 从您的回答看：事情与企业做的事有关。
    .no = 从您的回答看：事情与企业做的事无关。
    .unknown = 从目前的回答还看不出，事情与企业做的事是否有关。

# Article 1.3 ("results in an adverse human rights impact")
element-result = 伤害由此造成
    .about = 做了的事或没有做的事导致了伤害。草案没有说它必须是唯一的原因。
    .yes = 从您的回答看：伤害是他们做的事，或该做却没有做的事造成的。
    .no = 从您的回答看：伤害是别的原因造成的。
    .unknown = 从目前的回答还看不出，伤害是不是他们做的事，或该做却没有做的事造成的。
