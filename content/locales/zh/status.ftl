### The result of Article 1: does the draft's definition of a victim fit, and the six parts of that definition.
###
### A verdict is about the draft's words, never about the person: never “您是受害人” or “您不是受害人”.
### The reader may answer for someone else.

## Verdicts

# Every part of the definition is met. It may be the reader, their group, or someone they represent.
status-fits = 草案的受害人定义与您所说的情况相符
    .means =
        从您的回答看，定义的每个部分都具备。“受害人”是草案的用词，指受到这种伤害的人或群体。

        草案还不是法律，所以现在没有人必须照它做。这不是法律意见，只有法院或其他国家机构才能裁决案件。其他法律也许已经在保护您或受伤害的人，而且可能保护得更多。

# Article 1.1: "may also include". Keep 可以: the draft does not say that family members always count.
status-may_be_included = 草案的受害人定义也可以包括您
    .means =
        从您的回答看，受伤害的人符合定义。草案说，“受害人”一词也可以包括他们的至亲和依靠他们生活的人。

        “可以”就是没有定死。草案没有向每位家人承诺。也许要由一国的法律或法院来定。

        草案还不是法律，这也不是法律意见。其他法律也许已经在保护您，而且可能保护得更多。

status-unclear = 还不能确定草案的受害人定义与您所说的情况是否相符
    .means =
        至少有一点还没有定，例如您跳过的或不确定的问题，而结果要看它。这不等于“不符合”。

        您随时可以修改或补上回答。也可以现在继续，看看如果符合定义，草案会给什么。不管怎样，其他法律都可能保护您。

# Be kind. It is no judgement on the person or on what happened.
status-does_not_fit = 草案的受害人定义与您所说的情况不符
    .means =
        这只是说一份草案的用词。这不是评判您，也不是评判您或别人的遭遇。发生的事仍然重要。

        如果有回答不太准确，您可以修改，这里的结果可能会变。“我不确定”永远是好回答。

        即使这份草案帮不到您，其他法律也可能帮到您。您仍然可以看“现在可以去哪里求助”。

# Shown instead of "does_not_fit" to a defender or witness. Articles 5.1 and 5.2: protection is the point for them.
status-defender = 草案会要求国家保护您：人权维护者或证人
    .means =
        按草案，加入条约的国家须保护证人的权利不受非法干涉。还须采取步骤，让维护人权和自然的人安全。就是不受威胁、不受暴力，也不因站出来说话受惩罚（报复）。

        您告诉我们，您自己没有受到伤害。所以草案的受害人定义与您所说的情况不符。这丝毫不减损您所做的事。如果您因为站出来说话而受到伤害，可以返回，替自己回答。

        草案还不是法律。其他法律也许现在就保护您。您也可以看“现在可以去哪里求助”。

## The six parts of the definition

# Article 1.1
element-person = 受到伤害的人或群体
    .about = 受害人是遭受侵犯人权行为的人或群体。这个词也可以包括受伤害的人的至亲，以及依靠他们生活的人。是哪国人、住在哪国，都没有关系。
    .yes = 从您的回答看：有人受到伤害，“受害人”一词包括或也可以包括他们。
    .no = 从您的回答看：您自己没有受到伤害，也不是作为至亲或依靠受伤害的人生活的人来回答。
    .unknown = 还不清楚是谁受到伤害，或您与他们是什么关系。

# Article 1.2
element-harm = 对一项人权的伤害
    .about = 伤害是说一项人权被夺走或削弱。必须是国际公认的权利，例如生命、健康、公平的工作、家或隐私。
    .yes = 从您的回答看：一项人权被夺走或削弱了。
    .no = 从您的回答看：什么都没有被夺走或变糟。
    .unknown = 还不清楚是否有一项人权被夺走或削弱。

# Articles 1.4 and 1.6 ("as provided under the domestic law of the State")
element-business = 企业
    .about = 有企业参与。不论大小，也不论私营还是国有：公司、银行、基金、应用，或自己做生意的个人。与供应商等伙伴的关系也算，但具体要看有关国家的法律怎样规定。
    .yes = 从您的回答看：有企业参与。
    .no = 从您的回答看：没有企业参与。
    .unknown = 还不清楚是否有企业参与。

# Article 1.3 ("acts or omissions")
element-conduct = 做了或没有做的事
    .about = 有作为（做了的事）或不作为（没有做的事）。两样都算。
    .yes = 从您的回答看：他们做了什么，或该做的没有做。
    .no = 从您的回答看：不是他们做了什么，也不是他们该做没有做。
    .unknown = 还不清楚是不是他们做了什么，或该做没有做。

# Article 1.3 ("in connection with business activities")
element-connection = 与企业的活动有关
    .about = 事情与商业活动有关。商业活动是企业做的事，例如生产、运输、销售、服务或放贷，在网上也算。
    .yes = 从您的回答看：事情与企业做的事有关。
    .no = 从您的回答看：事情与企业做的事无关。
    .unknown = 还不清楚事情与企业做的事是否有关。

# Article 1.3 ("results in an adverse human rights impact")
element-result = 伤害由此造成
    .about = 做了或没有做的事导致了伤害。草案没有说它必须是唯一的原因。
    .yes = 从您的回答看：伤害是他们做了什么或没有做什么造成的。
    .no = 从您的回答看：伤害是别的原因造成的。
    .unknown = 还不清楚伤害是不是他们做了什么或没有做什么造成的。
