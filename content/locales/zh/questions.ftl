### The questions: one message a question, in the order in which they are asked.
###
###   .short  for a list of answers;  .why  why we ask;  .help  terms explained, examples
###   .<option>  the words of an option; .<option>-hint is one short line under it
###
### One word for each: 伤害 harm, 侵犯 abuse, 补救 remedy, 受害人 victim, 草案 the draft, 国家 States, 诉求 claim, 企业 business,
### 资料 facts, 报复 reprisals. 他们 stands for anyone of any gender. Options quoted in a help text are exactly the option's words.

## Safety

# Articles 4.4 and 4.2(e). Keep it calm. Never promise help from us.
question-danger = 现在有人处在危险中吗？
    .short = 现在有危险
    .why = 我们先问这个，因为安全比这里的一切都重要。如果您选“有”或“我不确定”，我们会列出现在可以做什么。
    .help =
        眼前的危险，是说有人今天或这几天可能受伤或被带走，或者所在的地方不安全。可能是您、您的家人、同事、证人或任何人。例如：

        - 有人说出矿上的事，被跟踪、被威胁，或失踪了。
        - 工人被锁在厂里，或者离不开船、农场或住处。
        - 人们马上要被赶出家门，或被遣送出境。
        - 人们正在吸入或喝下有毒的东西。或者住处附近有泄漏、火灾或可能垮塌的水坝。

        您的回答不会发给任何人，所以我们没法派人来帮您。
    .yes = 有
    .no = 没有
    .unsure = 我不确定
    .unsure-hint = 如果觉得不安全，可以选“有”。

## Status: does the definition of a victim fit (Article 1)

# Articles 1.1 and 4.2(d). "Defender": someone who stands up for human rights or the environment (Article 5.2).
question-role = 谁受到了伤害？
    .short = 谁受到了伤害
    .why = 草案说的是受到伤害的人。它也可以包括他们的至亲，以及依靠他们生活的人。它还会保护为别人说话的人。
    .help =
        选最合适的。您以后可以回来，再为别人回答。

        - “伤害”不只是身体受伤。失去工资、土地、家或隐私，也是伤害。因为站出来说话被威胁、被跟踪或被起诉，也是。
        - 您和家人都受到伤害？请先为自己回答。
        - 如果您失去了丈夫、妻子、父母或孩子，请选“我的家人，或我依靠的人”。
        - 如果您替自己年幼的孩子说话，请选“我代表或帮助的人”。
        - 如果您在帮别人时受到伤害，请选“我自己”。
    .self = 我自己
    .self-hint = 因为我站出来说话而对我做的事，也算。
    .group = 我所属的群体或社区
    .group-hint = 例如一个村子、一个族群，或同一个地方的工人。
    .family = 我的家人，或我依靠的人
    .family-hint = 例如丈夫、妻子、父母或孩子。
    .representative = 我代表或帮助的人
    .representative-hint = 例如我是律师、工会人员或朋友。
    .defender = 不是我身边的人。我为别人站出来，或者我看到了事情经过
    .defender-hint = 也就是人权维护者或证人。接下来会问，有没有人对您做了什么。

# Article 1.1: "may also include the immediate family members or dependents of the direct victim".
# 至亲 (not 直系亲属, which would leave out brothers, sisters, husband or wife). The draft gives no list.
question-family_tie = 您和受伤害的人是什么关系？
    .short = 您与他们的关系
    .why = 草案说，“受害人”一词也可以包括至亲和受扶养人（依靠受伤害的人生活的人）。
    .help =
        “至亲”是最亲近的家人。草案没有列出是哪些人。法院或一国的法律可能有自己的规定。

        如果您的钱、食物、住处或照顾要靠一个人，您就是依靠这个人生活。例如，奶奶靠孙子挣的钱过日子。

        如果两项都对，请选前面那项。如果说不准，可以选“我不确定”，这一点就先不下结论。

        - 如果您自己受到伤害，可以返回，选“我自己”。
        - 如果您只是帮他们办事，可以返回，选“我代表或帮助的人”。
    .immediate_family = 我是至亲
    .immediate_family-hint = 例如妻子、丈夫、伴侣、父母、孩子、兄弟姐妹。
    .dependant = 我依靠他们生活
    .dependant-hint = 靠他们给钱、食物、住处或照顾。
    .other_family = 其他亲属，或像一家人一样生活
    .other_family-hint = 例如把我养大的叔叔。草案在这一点上没有定死。
    .other = 其他关系
    .other-hint = 例如朋友、邻居或同事。
    .unsure = 我不确定

# Articles 1.1 and 4.2(d). For whom the helper acts: for close family the draft says only "may also include".
question-represents = 您替谁办事？
    .short = 您替谁办事
    .why = “受害人”一词指受到伤害的人。它也可以包括他们的至亲，以及依靠他们生活的人。所以要看是谁的案件。
    .help =
        请想想，诉求会是谁的。

        - 律师替生病的工人办事，就是替受伤害的人办事。母亲替受伤的年幼孩子办事，也是。
        - 工会帮助已故工人的妻子，就是替至亲办事。

        如果两样都是，请选前面那项。
    .harmed = 受到伤害的人
    .family_or_dependant = 他们的至亲，或依靠他们生活的人
    .family_or_dependant-hint = 例如已故工人的妻子。
    .unsure = 我不确定

# Articles 1.1, 1.2, 4.2(e). What is done to a defender or witness because of it is harm too.
question-targeted = 有没有人因为您站出来说话、帮助别人或看到了事情，而对您做了什么？
    .short = 对您做的事
    .why = 如果有，草案的“受害人”一词可能也包括您。接下来的问题就问对您做的事。
    .help =
        不一定是暴力。例如：

        - 有人威胁您、跟踪您或监视您的手机。
        - 您被起诉或被控罪。有人造谣抹黑您。
        - 您失去了工作、家或许可证。

        如果没有人对您做什么，您所做的事同样重要。不管怎样，草案都会要求国家保护您。
    .yes = 有
    .no = 没有
    .unsure = 我不确定

# Article 1.2: a harm is "a reduction in or removal of a person’s ability to enjoy an internationally recognized human right".
# Each option is such a right in everyday words, but for "threatened" and "other": these leave this part of the definition open.
question-harm = 有人在哪些方面失去了什么，或不如以前安全了？
    .short = 受到什么伤害
    .why = 草案说的伤害，是有人享有一项人权的能力减弱或失去了。人权是每个国家的每个人都有的。
    .help =
        符合的都选。每个选项代表一项国际公认的人权。您不必说发生了什么。

        - 工厂不发工资：选“公平、安全的工作”。
        - 银行出钱建的水坝淹了田地：选“土地、家或生计”。
        - 手机应用把您的消息传给别人：选“隐私”。
        - 矿上的废物弄脏了河：选“清洁健康的环境”，也许还有“健康”，以及水（在“土地、家或生计”里）。
        - 商店因为肤色对人差别对待：选“暴力，或受到差别对待”。

        只选“还没有发生，但马上就要发生”或“其他”，我们单凭这一点说不准。那不等于“没有”。
    .life_safety = 生命和安全
    .life_safety-hint = 有人失去生命、被关押、陷入危险，或不能自由走动。
    .health = 健康
    .health-hint = 生病、受伤，或需要时得不到医治。
    .work = 公平、安全的工作
    .work-hint = 工资、工时、休息、安全，或加入工会。
    .forced_or_child_labour = 被强迫劳动，或当童工
    .forced_or_child_labour-hint = 被逼干活、不能自由离开，或孩子做对身心有害的工作。
    .land_home = 土地、家或生计
    .land_home-hint = 还有食物、水、放牧、打猎或捕鱼。
    .education = 上学或培训
    .education-hint = 例如学校关了，或孩子上不了学。
    .environment = 清洁健康的环境
    .environment-hint = 空气、土壤、河流、海洋或森林。
    .violence_discrimination = 暴力，或受到差别对待
    .violence_discrimination-hint = 挨打、被辱骂、被触摸，或因为出身、肤色、性别等受到差别对待。
    .privacy = 隐私
    .privacy-hint = 被监视，或私事、照片、消息被外传。还有名声。
    .expression = 言论、集会、结社的自由
    .expression-hint = 还有报道、抗议或组织团体。
    .culture = 文化、语言或信仰
    .culture-hint = 还有圣地和一个族群的生活方式。
    .threatened = 还没有发生，但马上就要发生
    .threatened-hint = 例如有人威胁要把人赶出家门。
    .other = 其他
    .other-hint = 例如买东西时损失了钱。
    .none = 以上都没有：什么都没有受到伤害
    .unsure = 我不确定

# Articles 1.1 ("in the context of"), 1.3 ("in connection with"), 1.4 and 1.6. Nobody has to “take part”. 1.4 is wide: "any economic
# or other activity". 1.6 covers business ties "as provided under the domestic law of the State": 要看有关国家的法律怎样规定.
question-business = 这件事背后有企业、有企业参与，或是为企业做的吗？
    .short = 哪种企业
    .why = 草案管与企业有关的伤害，任何企业都算，不论大小。不一定是企业自己动的手。
    .help =
        符合的都选。您不需要知道名字，也不需要知道是谁下的命令。

        - 企业做的事可以是生产、运输、销售、服务或放贷，在网上也算。草案说的是“任何经济活动或其他活动”。
        - 雇工人的作坊就是公司。供应商本身就是企业。它和更大公司的关系算到什么程度，要看有关国家的法律怎样规定。
        - 如果警察、军人、政府部门或帮派替企业动手，或为企业清道，请选“替企业动手或为企业清道的其他人”。
        - 如果在私人家里干活的人受到伤害，请选“雇人干活的私人家庭”。这算不算，学校或慈善机构算不算，草案都没有定死。

        拿不准就选“我不确定”，先不下结论。
    .company = 公司
    .company-hint = 例如工厂、矿山、农场、商店、作坊或建筑公司。
    .state_owned = 国有企业
    .state_owned-hint = 例如国有铁路、石油公司或电厂。
    .finance = 银行、投资者或基金
    .finance-hint = 例如给水坝或道路贷款的一方。
    .supplier = 和企业有关系的另一家公司
    .supplier-hint = 供应商、承包商、保安公司或招工中介。或它拥有的公司（子公司）。
    .platform = 网上服务或手机应用
    .platform-hint = 例如用来打车、接单、聊天或贷款的。
    .trader = 自己做生意的个人
    .trader-hint = 例如商贩或房东。
    .for_business = 替企业动手或为企业清道的其他人
    .for_business-hint = 警察、军人、政府部门或帮派。
    .household = 雇人干活的私人家庭
    .household-hint = 例如雇人打扫或照顾人。
    .other_body = 学校、诊所、慈善机构、宗教团体或社团
    .none = 以上都不是
    .none-hint = 例如只是政府部门执行公务，或私人争吵。
    .unsure = 我不确定

# Articles 1.3 ("acts or omissions") and 1.8 (how a business looks for harm and prevents it; Article 6.4 would make it a duty).
question-conduct = 是他们做的事，还是他们该做却没有做的事？
    .short = 做了或没有做
    .why = 草案两样都管：做了的，和没有做的。
    .help =
        “他们”是上一题里的那些人或企业。两样都有，就都选。您不需要知道原因。

        他们做的事：

        - 农场在住家旁边喷农药。
        - 公司因为工人加入工会就解雇他们。
        - 手机应用出售私人数据。

        他们该做却没有做的事：

        - 矿上泄漏了，没有通知人们。
        - 作坊不发安全装备。
        - 银行出钱建水坝，没有问谁会失去土地。

        事故往往来自做了或没有做的事，例如机器老旧、屋顶不牢或没有培训。拿不准就选“我不确定”。
    .act = 他们做的事
    .omission = 他们该做却没有做的事
    .none = 都不是
    .none-hint = 例如一场风暴，企业也没有加重它。
    .unsure = 我不确定

# Article 1.3: "in connection with business activities". The examples say "most likely": a court would decide.
question-connection = 这件事和企业的经营活动有关吗？
    .short = 与企业有关
    .why = 草案管的是与商业活动有关的事。这个范围很广。但私人争吵可能不在内。
    .help =
        经营活动就是企业做的事：生产、运输、销售、服务、放贷，线上线下都算。不一定发生在企业的场地上，也不一定在上班时间。如果您不知道有哪家企业，可以跳过，或选“我不确定”。

        很可能有关：

        - 矿上的保安在村路上拦人。
        - 警察为了给矿山腾地方而拆房。
        - 供应商不给为远方品牌缝衣服的人发工资。
        - 手机应用的规则让司机拿不到钱。

        很可能无关：

        - 同一家店的两个人为家事打架。
    .yes = 有关
    .no = 无关
    .unsure = 我不确定

# Articles 1.3 ("results in an adverse human rights impact") and 1.2.
question-result = 伤害是他们做的事，或该做却没有做的事造成的吗？
    .short = 伤害从哪里来
    .why = 按草案，伤害必须是做了的事或没有做的事造成的。
    .help =
        “造成”是说一件事导致了另一件事。例如：

        - 工人没有口罩，吸了粉尘，生了病。
        - 有人倾倒废物，村里的井水不能喝了。
        - 公司泄露了数据，有人借此偷了钱。

        您在这里不必证明。草案没有说它必须是唯一的原因。如果还没有发生，请想想伤害会不会由此而来。说不准就选“我不确定”。
    .yes = 是
    .no = 不是
    .unsure = 我不确定

# Article 1.1, last sentence: "identified, apprehended, prosecuted, or convicted". No answer here changes the status.
question-responsible = 责任人是谁，现在知道吗？
    .short = 谁是责任人
    .why = 在草案的定义里，这个回答绝不会对任何人不利。即使责任人未知、没有被抓、没有受审或没有被定罪，一个人也可以是受害人。
    .help =
        “责任人”是做了这件事，或该做却没有做的人或企业。如果您知道是哪家公司，但不知道该不该怪它，请选“知道是谁，但还没有对他们立案”。

        他们告您的案件，不算在这里。

        背后是谁，常常很难看清：船的主人、手机应用背后的公司、公司背后的公司。您不需要知道名字。如果不安全，请不要去打听。
    .unknown = 没有人知道是谁
    .identified = 知道是谁，但还没有对他们立案
    .in_process = 已经对他们立案、抓捕或审判
    .convicted = 已认定他们有责任
    .unsure = 我不确定

# Articles 1.1 ("irrespective of the nationality or domicile") and 1.5(a), (b), (c).
# Keep 重要部分 (1.5(b): "a significant part") and 重大影响 (1.5(c): "significant effect").
question-borders = 这件事和别的国家有关吗？
    .short = 别的国家
    .why = 这可能关系到能在哪里提出诉求。在草案的定义里，您的国籍和住处绝不会对任何人不利。现在的法律可能不同。
    .help =
        符合的都选。国籍是说您是哪国公民。我们不问证件，也不问居留权。

        - 外国来的人在工地受伤：受伤害的人里有外国公民。
        - 一艘船在两国海里捕鱼：不止一个国家。
        - 衬衫在一国策划、下单，在另一国缝制：另一国的企业做了重要部分。
        - 烟或脏水越过国界：重大影响。

        只在一国之内的企业活动，草案也管。所以选“与别的国家无关”同样好。
    .foreign_person = 受伤害的人里，有人来自别的国家，或住在别的国家
    .several_states = 企业做的事发生在不止一个国家
    .run_from_abroad = 另一国的企业或它的伙伴做了其中的重要部分
    .run_from_abroad-hint = 例如策划、指挥、设计、生产、储存或发货。可以是母公司或买家。
    .effects_abroad = 企业做的事对另一个国家有重大影响
    .none = 与别的国家无关
    .unsure = 我不确定

## What happened and what would help (Articles 1.9 and 4)

# Articles 1.9 (cessation) and 4.4. 侵犯 is the act or omission, not the harm that lasts.
question-ongoing = 这件事（侵犯人权的行为）还在继续吗？
    .short = 还在继续
    .why = 如果还在继续，让它停下来可以是补救的一部分。
    .help =
        “侵犯人权的行为”是草案的用词，指他们做了或没有做、导致了伤害的事。我们也简称“侵犯行为”。例如，这些情况就是还在继续：

        - 工资还没有发。
        - 废水还在流进河里，或污染还没有清理。
        - 照片或数据还在网上。
        - 人们还不能回到自己的土地。

        侵犯行为结束后，痛苦、疾病或损失可能还在。这些我们后面会问。
    .yes = 还在继续
    .no = 已经停了
    .unsure = 我不确定

# Article 4.4: "urgent situations that present a serious risk of or an ongoing human rights abuse".
question-urgent = 紧急吗：等下去会不会太晚？
    .short = 紧急
    .why = 侵犯行为可能正在继续。或者有严重风险：它很快会发生、加重或再次发生。如果紧急，草案会允许受害人在案件有结果之前，请求国家保护他们。
    .help =
        “紧急”是说，等到案件结束可能就太晚了。例如：

        - 下周机器就要来推平森林或村子。
        - 站出来说话的工人马上要被遣送出境。
        - 保安说他们今晚还会来。
        - 作坊的墙出现新裂缝。

        即使此刻没有人处在危险中，也可能紧急。
    .yes = 紧急
    .no = 不紧急
    .unsure = 我不确定

# Articles 1.9 and 4.2(c). Gentle words: "loved_one" covers death and disappearance.
question-losses = 失去了什么，什么受到了损害？
    .short = 失去了什么
    .why = 补救就是帮助弥补的办法。什么会有帮助，要看失去了什么。
    .help =
        符合的都选。慢慢来。您可以跳过，也可以歇一歇。

        可以是能用钱算的，像船、收成或工资。也可以是钱换不来的，像名声、圣地或心里的安宁。

        您在这里不必证明什么。
    .money = 钱或收入
    .money-hint = 还有收成、顾客，或您不得不付的费用。
    .home_land_property = 家、土地或财物
    .job_school_papers = 工作、上学的机会或证件
    .job_school_papers-hint = 例如护照、许可证或土地权证。
    .freedom = 自由
    .freedom-hint = 被关押、被锁住，或不能自由离开。
    .body = 身体健康
    .mind = 心里的安宁
    .mind-hint = 例如害怕、悲伤或睡不好。
    .loved_one = 亲人
    .loved_one-hint = 去世或失踪的人。
    .privacy = 隐私
    .privacy-hint = 例如照片或私事被别人看到。
    .reputation = 名声
    .culture = 文化、信仰或圣地
    .pollution = 干净的空气、水或土壤
    .nature = 大自然
    .nature-hint = 例如森林、珊瑚礁、动物或鱼。
    .other = 其他
    .none = 什么都没有失去或受损
    .unsure = 我不确定

# Articles 1.9, 4.2(c) and 7.5(b). The lists of the draft are open ("such as"): never suggest that a wish is closed.
question-wishes = 怎样做会有助于弥补？
    .short = 什么会有帮助
    .why = 按草案，加入条约的国家要采取措施，确保有人问受害人想要怎样的补救。所以我们也问您。
    .help =
        有帮助的都选，可以不止一个。选了不等于要求。没选的也不会失去：草案只是举例，没有列全。

        - “照护”可以是医生、可以倾诉的人，或帮您重新工作、上学。
        - “惩罚”可以是罚款或法律规定的其他处罚。
        - “不再发生”可以是更安全的机器、新规则或定期检查。
    .get_back = 拿回被夺走的
    .get_back-hint = 例如土地、工作、证件或工资。
    .money = 用钱弥补伤害
    .care = 照护和支持
    .stop = 让这件事停下来
    .apology = 道歉
    .truth = 说出真相
    .truth-hint = 发生了什么，为什么。
    .punish = 惩罚责任人
    .never_again = 不再发生
    .clean_up = 把地方清理干净
    .restore_nature = 让大自然恢复
    .restore_nature-hint = 例如树、鱼或河流。
    .other = 其他
    .none = 以上都不是
    .unsure = 我不确定
    .unsure-hint = 您可以以后再决定。

# Article 1.9 ("guarantees of non-repetition").
question-repeat = 这件事会不会再次发生在这个人或别人身上？
    .short = 会不会再发生
    .why = 补救也可以是采取措施，防止再发生。
    .help =
        不论是谁都算：您、其他工人、邻居、其他用户，或别处的人。例如：

        - 伤过人的机器还在用。
        - 公司打算在隔壁山谷开同样的矿。
        - 手机应用没有改规则。
    .yes = 会
    .no = 不会
    .unsure = 我不确定

# Articles 4.2(d) ("class action in appropriate cases") and 7.4(f) ("the possibility of group actions").
question-many_affected = 还有别人受到同样的伤害吗？
    .short = 别人也受伤害
    .why = 几个人都受到伤害时，草案会允许他们在适当情况下，一起向法院或其他机构提出要求（诉求）。
    .help =
        您不需要知道名字或人数。例如：

        - 同一个农场的其他工人也没拿到工资。
        - 同一条河边的其他家庭也生了病。
        - 同一个手机应用的其他用户也损失了钱。

        不知道也没关系。如果不安全，请不要去问。
    .yes = 有
    .no = 没有
    .unsure = 我不确定

## Protection and support (Articles 4 and 7)

# Articles 4.2(e), 7.3(d) and 7.4(c). 报复 is the draft's "reprisals", as in findings.ftl.
question-fears = 是什么让人很难站出来说话？
    .short = 站出来说话
    .why = 按草案，加入条约的国家要保护受害人不受威胁，也不因站出来说话遭到报复。所以您怕什么很重要。
    .help =
        您或受伤害的人面对的，都选。

        - 报复可以是让人丢掉工作、房间、宿舍床位或许可证。
        - 有些公司靠打官司让人闭嘴。有些造谣。
        - 监视可以来自手机、摄像头、保安或邻居。
        - 有些人被要求一遍又一遍地讲。那可能再伤人一次。

        害怕不是软弱。您完全可以不站出来。
    .threats = 威胁或暴力
    .retaliation = 失去工作、住处，或被停掉服务
    .legal_smear = 被起诉、被控罪或被造谣抹黑
    .watched = 被监视，或私生活被公开
    .status = 因为证件问题被举报、关押或遣送
    .status-hint = 例如被举报到移民部门。
    .reliving = 不得不再经历一次
    .reliving-hint = 例如一遍又一遍地讲。
    .none = 以上都没有
    .unsure = 我不确定

# Articles 4.2(e), 4.2(g), 7.1 and 7.2(a); the groups follow the draft’s preamble and Article 16.4.
# 残障人士, 原住民: the words these groups tend to use for themselves (UN texts: 残疾人, 土著人民).
question-situation = 受伤害的人属于下面哪些情况？
    .short = 受伤害的人的情况
    .why = 按草案，加入条约的国家要考虑不同的人需要什么。有些人面对的障碍更多。这个问题您可以不回答。
    .help =
        符合的都选，或选“我不想说”。请想着受到伤害的人。如果您失去了亲人，也可以想着您自己。您的回答不会发给任何人。如果可能有人看您的屏幕，可以跳过。

        列出这些情况，不是说谁不好。说的是寻求补救路上的障碍，以及国家该怎样应对。例如：

        - 办事处只有楼梯。
        - 农场上从外国来的工人看不懂文件上的语言。
        - 拿问大人的问题去问孩子。
        - 没有人问村里的妇女失去了什么。
    .woman_girl = 妇女或女孩
    .child = 儿童（未满18岁）
    .older = 老年人
    .disability = 残障人士
    .indigenous = 原住民个人或族群
    .indigenous-hint = 最早住在那里、有自己生活方式的族群。
    .migrant_refugee = 从外国来的人（移民、外籍劳工）或难民
    .african_descent = 非洲人后裔
    .african_descent-hint = 祖辈来自非洲。
    .other_marginalised = 属于其他常受欺负或排斥的群体
    .other_marginalised-hint = 例如因为种姓、信仰、贫穷或性取向，或者被迫在本国逃难。
    .none = 以上都不是
    .prefer_not = 我不想说

# Articles 4.2(d), 4.2(f) and 7.3(b). 诉求 (claim): what a person asks a court or another office for.
question-needs = 需要什么信息或帮助？
    .short = 信息和帮助
    .why = 按草案，加入条约的国家要让受害人能得到信息，以及寻求补救的法律援助。法律援助是律师的帮助，往往免费或花钱不多。
    .help =
        对您或受伤害的人有帮助的都选。

        - 诉求，是您请法院或其他国家机构（国家的部门）裁决的事。
        - 企业掌握的资料，可以是工资单、检测结果、合同，或品牌、手机应用背后公司的名字。
        - 其他形式可以是大字、声音、手语或简单的话。
        - 替人办事的，可以是律师、工会或您信任的人。
    .rights_info = 受伤害的人有哪些权利
    .where_to_go = 可以去哪里求助，那里能办什么
    .claim_status = 已经提出的诉求办得怎样了
    .company_info = 企业或国家机构掌握的资料
    .company_info-hint = 关于企业和它做过什么的资料。
    .language = 另一种语言的信息
    .format = 另一种形式的信息
    .format-hint = 例如大字、声音、手语或简单的话。
    .child_friendly = 孩子能懂的信息
    .someone_to_act = 替受伤害的人说话或办事的人
    .protection = 安全的地方，或可以倾诉的人
    .help_to_take_part = 帮忙跟上案件并参与进去
    .none = 以上都不需要
    .unsure = 我不确定

# Articles 7.2(b), 7.3(a), 7.3(c), 7.4(a), (b), (d), (e). 7.4(b) is about offices that enforce prevention by businesses.
question-barriers = 寻求补救时有什么障碍？
    .short = 障碍
    .why = 按草案，加入条约的国家要一步步减少这些障碍。做法要符合本国的法律制度。
    .help =
        现在有的，或您担心会有的，都选。

        - “对方的费用”：在有些国家，败诉的人要付对方的律师费。
        - “远”也可以是没有路、没有电梯、请不到假或没有网络。
        - “有钱有势”可以是钱多、律师多，或上面有人。
        - “证据”可以是工资条、照片、消息、病历，或看到的人。
        - “检查企业的国家机构”可以是劳动、卫生、数据或环境部门。
    .lawyer_cost = 律师太贵
    .court_fees = 诉讼费太贵
    .losing_costs = 败诉就要付对方的费用
    .far = 法院或机构太远，或很难进去
    .procedure = 手续太难、太慢，或不适合我们
    .time_limit = 可能太晚了（有时限）
    .power = 企业有钱有势得多
    .bias = 法院或机构受到压力，或偏向一方
    .evidence_held = 证据在别人手里
    .evidence_held-hint = 例如文件在企业手里。
    .hard_to_prove = 很难证明
    .other_country = 他们说这事归别的国家管
    .agency_lacks_means = 检查企业的国家机构缺人、缺钱或缺权力
    .other = 其他
    .none = 以上都没有
    .unsure = 我不确定

# Articles 1.10, 7.2(c), 7.3(b), 7.5(a). Meant are offices of the State (1.10 "relevant State agencies"), not the business itself.
question-proceedings = 有人找过法院、警察或其他国家机构帮忙吗？结果怎样？
    .short = 法院或其他机构
    .why = 草案写了国家会怎样让这些机构帮助受害人。下一步要看事情走到了哪里。
    .help =
        国家机构，是国家设的、能调查或裁决的部门。例如法院、警察、劳动或环境部门、数据部门或人权委员会。谁去找的都一样：您、律师、工会或别人。

        企业告您的案件，不算在这里。只向企业或银行自己投诉，也不算：那就请选“没有，还没找”。如果有好几次，选对您最重要的一次。

        补救可以有很多种：付钱、恢复工作、清理、命令停止。如果已经裁定了补救，我们接着问结果如何。
    .not_started = 没有，还没找
    .ongoing = 找了，还在办
    .refused = 找了，但国家机构没有受理
    .ended_without = 找了，但办完了也没有得到补救
    .ended_with_remedy = 找了，已裁定给予补救
    .unsure = 我不确定

# Articles 7.5(b) ("meaningfully consulted") and 7.5(c). Asked only when a remedy was decided.
question-delivery = 对裁定的补救，有没有下面的情况？
    .short = 补救的结果
    .why = 按草案，加入条约的国家要采取措施，确保就补救征求受害人的意见。国家机构还要能够检查公司是否照办。
    .help =
        两样都有，就都选。

        - 没有征求意见：例如，新房建在谁都不想去的地方。
        - 没有照办：例如，钱只付了一半，或清理一直没开始。

        如果一切顺利，请选“以上都没有”。
    .not_consulted = 没有问过受伤害的人想要怎样的补救
    .not_delivered = 补救没有照办，或只办了一部分
    .none = 以上都没有
    .unsure = 我不确定
