### The questions: one message a question, in the order in which they are asked.
###
###   .short  for a list of answers;  .why  why we ask;  .help  terms explained, examples
###   .<option>  the words of an option; .<option>-hint is one short line under it
###
### One word for each: 伤害 harm, 侵犯 abuse, 补救 remedy, 受害人 victim, 草案 the draft, 国家 States, 诉求 claim.
### 他们 stands for anyone of any gender. Options quoted in a help text must be exactly the option's words.

## Safety

# Articles 4.4 and 4.2(e). Keep it calm. Never promise help from us.
question-danger = 现在有人面临眼前的危险吗？
    .short = 眼前的危险
    .why = 我们先问这个，因为安全比这里的一切都重要。如果您选“有”，我们会告诉您现在该想到什么。
    .help =
        眼前的危险，是说有人可能很快受伤或被带走，或者所在的地方不安全。可能是您、您的家人、同事、证人或任何人。例如：

        - 有人说出矿上的事，被跟踪或威胁。
        - 工人被锁在里面，或者离不开船、农场或住处。
        - 人们马上要被赶出家门。
        - 附近有泄漏、火灾或可能垮的水坝，人们还在那里干活或居住。

        您的回答不会发给任何人，所以这份指南不能派人来帮忙。
    .yes = 有
    .no = 没有
    .unsure = 我不确定
    .unsure-hint = 如果觉得不安全，可以选“有”。

## Status: does the definition of a victim fit (Article 1)

# Articles 1.1 and 4.2(d). "Defender": someone who stands up for human rights or the environment (Article 5.2).
question-role = 您替谁回答？
    .short = 替谁回答
    .why = 草案说的是受到伤害的人。它也可以包括他们的至亲，以及依靠他们生活的人。它还提到替别人说话的人。
    .help =
        选最合适的。您以后可以回来，再替别人回答。

        - “伤害”不只是身体受伤。失去工资、土地、家或隐私，也是伤害。
        - 如果您因为站出来说话而受到伤害，请选“我自己”。
        - 如果您和家人都受到伤害，先替自己回答。
        - 如果您在帮一家人，回答时请想着受到伤害的那个人。
        - 人权维护者，是站出来维护人权或自然的人。证人，是看到或知道事情经过的人。
    .self = 我自己
    .self-hint = 我受到了伤害。
    .group = 我所属的群体或社区
    .group-hint = 例如一个村子、一个族群，或同一个地方的工人。
    .family = 我的家人，或我依靠的人
    .family-hint = 他们受到了伤害。
    .representative = 我代表或帮助的人
    .representative-hint = 他们受到了伤害。例如我是律师、工会或朋友。
    .defender = 我是人权维护者或证人，没有受到伤害
    .defender-hint = 我为别人站出来，或者我看到了事情经过。

# Article 1.1: "may also include the immediate family members or dependents of the direct victim".
# 至亲 (not 直系亲属, which would leave out brothers, sisters, husband or wife). The draft gives no list.
question-family_tie = 您和受伤害的人是什么关系？
    .short = 您与他们的关系
    .why = 草案说，“受害人”一词也可以包括至亲和受扶养人（依靠受伤害的人生活的人）。
    .help =
        “至亲”是最亲近的家人，常指丈夫、妻子或伴侣、父母、孩子、兄弟姐妹。草案没有列清单。法院或一国的法律可能有自己的规定。

        如果您要靠某人才能生活，靠他们给钱、食物、住处或照顾，您就是依靠他们。例如，奶奶靠孙子在工地挣的钱过日子。

        如果说不准，可以选“我不确定”，这一点就先不下结论。

        - 如果您自己受到伤害，可以返回，选“我自己”。
        - 如果您只想帮他们办他们自己的事，可以返回，选“我代表或帮助的人”。
    .immediate_family = 我是至亲
    .immediate_family-hint = 例如妻子、丈夫、伴侣、父母、孩子、兄弟姐妹。
    .dependant = 我依靠他们生活
    .dependant-hint = 靠他们给钱、食物、住处或照顾。
    .other = 其他关系
    .other-hint = 例如朋友、邻居或远亲。
    .unsure = 我不确定

# Article 1.2: a harm is "a reduction in or removal of a person’s ability to enjoy an internationally recognized human right".
# Each option is such a right in everyday words. Only 其他 leaves this part of the definition open.
question-harm = 什么被夺走了，或者变糟了？
    .short = 受到什么伤害
    .why = 草案说的伤害，是一项人权被夺走或削弱。人权是每个国家的每个人都有的。
    .help =
        符合的都选。每个选项代表一项国际公认的人权。您不必说发生了什么。

        - 工厂不发工资：公平、安全的工作。
        - 银行出钱建的水坝淹了田地：土地、家或生计。
        - 应用把您的消息传给别人：隐私。
        - 矿上的废物弄坏了河：清洁健康的环境，也许还有健康。
        - 商店因为肤色亏待人：不受暴力或歧视。

        如果只选“其他”，我们单凭这一点说不准。那不等于“没有”。
    .life_safety = 生命和安全
    .life_safety-hint = 有人失去生命、受伤、被关押或陷入危险。
    .health = 健康
    .health-hint = 生病、受伤，或需要时得不到医治。
    .work = 公平、安全的工作
    .work-hint = 工资、工时、休息、安全，或加入工会。
    .forced_or_child_labour = 不被强迫劳动，不做童工
    .forced_or_child_labour-hint = 被逼干活、不能自由离开，或孩子做对身心有害的工作。
    .land_home = 土地、家或生计
    .land_home-hint = 还有食物、水、放牧、打猎或捕鱼。
    .environment = 清洁健康的环境
    .environment-hint = 空气、土壤、河流、海洋或森林。
    .violence_discrimination = 不受暴力或歧视
    .violence_discrimination-hint = 还有骚扰，或因为出身、性别等被亏待。
    .privacy = 隐私
    .privacy-hint = 被监视，或私事、照片、消息被使用或外传。
    .expression = 说话、集会、与人结社的自由
    .expression-hint = 还有报道、抗议或组织团体。
    .culture = 文化、语言或信仰
    .culture-hint = 还有圣地和一个族群的生活方式。
    .other = 其他
    .none = 什么都没有被夺走或变糟
    .unsure = 我不确定

# Articles 1.4 and 1.6. 1.4 is wide: "any economic or other activity". 1.6 covers business ties
# "as provided under the domestic law of the State": 具体要看有关国家的法律怎样规定.
question-business = 谁参与了这件事？
    .short = 谁参与了
    .why = 草案管各种企业，不论大小。我们问的是有没有企业参与。
    .help =
        符合的都选。您不需要知道名字，也不需要知道是谁下的命令。

        - 经营可以是生产、运输、销售、服务或放贷，在网上也算。草案说的是“任何经济活动或其他活动”。
        - 企业的伙伴可以是供应商、承包商或替它办事的公司。也可以是子公司（归另一家公司所有的公司）。草案也管这些关系，但具体要看有关国家的法律怎样规定。
        - 如果警察或政府部门和企业一起做，请按那家企业来选。
        - 学校、诊所或慈善机构也可能算。拿不准就选“我不确定”，先不下结论。
    .company = 公司或雇主
    .company-hint = 例如工厂、矿山、农场、商店或建筑公司。
    .state_owned = 国有企业
    .state_owned-hint = 例如国有铁路、石油公司或电厂。
    .finance = 银行、投资者或基金
    .finance-hint = 例如给水坝或道路贷款的一方。
    .supplier = 企业的供应商、承包商或其他伙伴
    .supplier-hint = 还有子公司、保安公司或招工中介。
    .platform = 网上服务或应用
    .platform-hint = 例如打车、接单、聊天或贷款应用。
    .trader = 自己做生意的个人
    .trader-hint = 例如商贩、房东或作坊主。
    .none = 以上都不是
    .none-hint = 例如只是政府部门办公务，或私人争吵。
    .unsure = 我不确定

# Articles 1.3 ("acts or omissions") and 1.8.
question-conduct = 是他们做了什么，还是该做的没有做？
    .short = 做了或没有做
    .why = 草案两样都管：做了的，和没有做的。
    .help =
        “他们”是参与的人或企业。两样都有，就都选。您不需要知道原因。

        他们做了的事：

        - 农场在住家旁边喷农药。
        - 公司因为工人加入工会就解雇他们。
        - 应用出售私人数据。

        该做没有做的事：

        - 矿上泄漏了，没有通知人们。
        - 作坊不发安全装备。
        - 品牌不查供应商怎样对待工人。
        - 银行出钱建水坝，没有问谁会失去土地。
    .act = 他们做了什么
    .omission = 他们该做的没有做
    .none = 都不是
    .none-hint = 例如一场风暴，没有哪家企业让它更严重。
    .unsure = 我不确定

# Article 1.3: "in connection with business activities". The examples say "most likely": a court would decide.
question-connection = 这件事和企业的活动有关吗？
    .short = 与企业有关
    .why = 草案管的是与商业活动有关的事。这个范围很广。但纯粹的私事可能不在内。
    .help =
        活动就是企业做的事：生产、运输、销售、服务、放贷，线上线下都算。不一定发生在企业的地方，也不一定在上班时间。

        很可能有关：

        - 矿上的保安在村路上拦人。
        - 供应商不给为远方品牌缝衣服的人发工资。
        - 一笔贷款建了水坝，水坝淹了田地。
        - 应用的规则让司机拿不到钱。

        很可能无关：

        - 同一家店的两个人为家事打架。
    .yes = 有关
    .no = 无关
    .unsure = 我不确定

# Articles 1.3 ("results in an adverse human rights impact") and 1.2.
question-result = 伤害是他们做了什么或没有做什么造成的吗？
    .short = 伤害由此造成
    .why = 按草案，做了的事或没有做的事必须导致了伤害。
    .help =
        “造成”是说一件事导致了另一件事。例如：

        - 工人没有口罩，吸了粉尘，生了病。
        - 有人倾倒废物，村里的井水坏了。
        - 公司泄露了数据，有人用它偷了钱。

        您在这里不必证明。草案没有说它必须是唯一的原因。说不准就选“我不确定”。
    .yes = 是
    .no = 不是
    .unsure = 我不确定

# Article 1.1, last sentence: "identified, apprehended, prosecuted, or convicted". No answer here changes the status.
question-responsible = 关于责任人，现在知道些什么？
    .short = 谁是责任人
    .why = 这个回答绝不会对任何人不利。按草案，即使责任人未知、没有被抓、没有被起诉或定罪，一个人也可以是受害人。
    .help =
        “责任人”是做了这件事，或该做没有做的人或企业。

        背后是谁，常常很难看清：船的主人、应用背后的公司、公司背后的公司。您不需要知道名字。如果不安全，请不要去打听。
    .unknown = 没有人知道是谁
    .identified = 知道是谁，但没有人追究他们
    .in_process = 已经有案件、抓捕或审判
    .convicted = 已认定他们有责任
    .unsure = 我不确定

# Articles 1.1 ("irrespective of the nationality or domicile") and 1.5(a), (b), (c).
# Keep 重要部分 (1.5(b): "a significant part") and 重大影响 (1.5(c): "significant effect").
question-borders = 这件事和别的国家有关吗？
    .short = 别的国家
    .why = 您的国籍和住处，在这里绝不会对您或别人不利。我们问，是因为草案有些话说的是跨国的经营。
    .help =
        符合的都选。国籍是说您是哪国公民。我们不问证件，也不问居留权。

        - 外国人在工地受伤：第一项。
        - 一艘船在两国海里捕鱼：第二项。
        - 衬衫在一国设计下单，在另一国缝制：第三项。
        - 烟或脏水越过国界：第四项。

        只在一国之内的经营，草案也管。所以选“与别的国家无关”同样好。
    .foreign_person = 受伤害的人里，有人不是事发国家的公民，或不住在那里
    .several_states = 企业做的事发生在不止一个国家
    .run_from_abroad = 策划、领导、生产、储存或发货的重要部分，通过另一国的伙伴进行
    .run_from_abroad-hint = 例如业主、贷款方、买家或供应商。
    .effects_abroad = 对另一个国家有重大影响
    .none = 与别的国家无关
    .unsure = 我不确定

## What happened and what would help (Articles 1.9 and 4)

# Articles 1.9 (cessation) and 4.4. 侵犯 is the act or omission, not the harm that lasts.
question-ongoing = 侵犯人权行为还在继续吗？
    .short = 还在继续
    .why = 如果还在继续，让它停下来可以是补救的一部分。
    .help =
        “侵犯人权行为”是草案的用词，指做了或没有做、并且导致伤害的事。我们也简称“侵犯行为”。例如，这些情况就是还在继续：

        - 工资还没有发。
        - 废水还在流进河里。
        - 照片或数据还在网上。
        - 人们还不能回到自己的土地。

        侵犯行为结束后，痛苦、疾病或损失可能还在。那个我们后面再问。
    .yes = 还在继续
    .no = 没有继续
    .unsure = 我不确定

# Article 4.4: "urgent situations that present a serious risk of or an ongoing human rights abuse".
question-urgent = 紧急吗？侵犯人权行为有没有很快发生、继续、加重或再次发生的严重风险？
    .short = 紧急
    .why = 如果紧急，草案会让受害人在案件有结果之前，请求国家采取保护措施。
    .help =
        “紧急”是说，等到案件结束可能就太晚了。例如：

        - 下周机器就要来推平森林或村子。
        - 站出来说话的工人马上要被遣送出国。
        - 证据马上要被毁掉。
        - 作坊的墙出现新裂缝。

        即使此刻没有人处在危险中，也可能紧急。
    .yes = 紧急
    .no = 不紧急
    .unsure = 我不确定

# Articles 1.9 and 4.2(c). Gentle words: "loved_one" covers death and disappearance.
question-losses = 失去或损坏了什么？
    .short = 失去了什么
    .why = 补救就是帮助弥补的办法。什么会有帮助，要看失去了什么。
    .help =
        符合的都选。慢慢来。您可以跳过，也可以歇一歇。

        可以是钱能买到的，像船、收成或工资。也可以是钱买不到的，像好名声、圣地或内心的平静。

        您在这里不必证明什么。
    .money = 钱或收入
    .money-hint = 还有收成、顾客，或您不得不付的费用。
    .home_land_property = 家、土地或财物
    .job_school_papers = 工作、上学的机会或证件
    .job_school_papers-hint = 例如护照、许可证或土地权证。
    .freedom = 自由
    .freedom-hint = 被关押、被锁住，或不能自由离开。
    .body = 身体健康
    .mind = 内心的平静
    .mind-hint = 例如害怕、悲伤或睡不好。
    .loved_one = 亲人
    .loved_one-hint = 去世或失踪的人。
    .reputation = 好名声
    .culture = 文化、信仰或圣地
    .pollution = 干净的空气、水或土壤
    .nature = 大自然
    .nature-hint = 例如森林、珊瑚礁、动物或鱼。
    .none = 什么都没有失去或损坏
    .unsure = 我不确定

# Articles 1.9, 4.2(c) and 7.5(b). The lists of the draft are open ("such as"): never suggest that a wish is closed.
question-wishes = 怎样做会有助于弥补？
    .short = 什么会有帮助
    .why = 按草案，加入条约的国家须采取步骤，确保有人问受害人想要怎样的补救。所以我们也问您。
    .help =
        有帮助的都选，可以不止一个。选了不等于要求。没选的也不会失去：草案自己的清单也是开放的。

        - “照护”可以是医生、可以倾诉的人，或帮您重新工作、上学。
        - “惩罚”可以是罚款或法律规定的其他处罚。
        - “不再发生”可以是更安全的机器、新规则或定期检查。
    .get_back = 拿回被夺走的
    .get_back-hint = 例如土地、工作、证件或工资。
    .money = 用钱弥补伤害
    .care = 照护和支持
    .stop = 让这件事停下来
    .apology_truth = 道歉，或公开说出真相
    .punish = 惩罚责任人
    .never_again = 不再发生
    .clean_up = 把地方清理干净
    .restore_nature = 让大自然恢复
    .restore_nature-hint = 例如树、鱼或河流。
    .none = 以上都不是
    .unsure = 我不确定
    .unsure-hint = 您可以以后再决定。

# Article 1.9 ("guarantees of non-repetition").
question-repeat = 这件事可能再发生在这个人或别人身上吗？
    .short = 可能再发生
    .why = 补救也可以是防止再发生的步骤。
    .help =
        请想到任何人：您、其他工人、邻居、其他用户，或别处的人。例如：

        - 伤过人的机器还在用。
        - 公司打算在隔壁山谷开同样的矿。
        - 应用没有改规则。
    .yes = 可能
    .no = 不会
    .unsure = 我不确定

# Articles 4.2(d) ("class action in appropriate cases") and 7.4(f) ("the possibility of group actions").
question-many_affected = 还有别人受到同样的伤害吗？
    .short = 别人也受伤害
    .why = 几个人都受到伤害时，草案会让他们“在适当情况下”一起提出诉求。
    .help =
        您不需要知道名字或人数。例如：

        - 同一个农场的其他工人也没拿到工资。
        - 同一条河边的其他家庭也生了病。
        - 同一个应用的其他用户也损失了钱。

        不知道也没关系。如果不安全，请不要去问。
    .yes = 有
    .no = 没有
    .unsure = 我不确定

## Protection and support (Articles 4 and 7)

# Articles 4.2(e), 7.3(d) and 7.4(c). 报复 is the draft's "reprisals", as in findings.ftl.
question-fears = 是什么让人很难站出来说话？
    .short = 站出来说话
    .why = 按草案，加入条约的国家须保护受害人不受威胁，也不因站出来说话受惩罚（报复）。所以您怕什么很重要。
    .help =
        您或受伤害的人面对的，都选。

        - 惩罚可以是丢掉工作、房间、宿舍床位或许可证。
        - 有些公司靠打官司让人闭嘴。有些散布谎言。
        - 监视可以来自手机、摄像头、保安或邻居。
        - 有些人被要求一遍又一遍地讲。那可能再伤人一次。

        害怕不是软弱。您完全可以不站出来。
    .threats = 威胁或暴力
    .retaliation = 失去工作、住处或服务
    .legal_smear = 被起诉、被控罪或被人造谣
    .watched = 被监视，或私生活被公开
    .reliving = 不得不再经历一次
    .reliving-hint = 例如一遍又一遍地讲。
    .none = 以上都不是
    .unsure = 我不确定

# Articles 4.2(e), 4.2(g), 7.1 and 7.2(a); the groups follow the draft’s preamble and Article 16.4.
# 残障人士, 原住民: the words these groups tend to use for themselves (UN texts: 残疾人, 土著人民).
question-situation = 受伤害的人属于下面哪些情况？
    .short = 受伤害的人的情况
    .why = 按草案，加入条约的国家须考虑不同的人需要什么。有些人面对的障碍更多。这个问题您可以不回答。
    .help =
        符合的都选，或选“我不想说”。您的回答不会发给任何人。如果可能有人看您的屏幕，可以跳过。

        在这份清单上，不说明任何人不好。它说的是寻求补救路上的障碍，以及国家该怎样应对。例如：

        - 办事处只有楼梯。
        - 农场上的移民工人看不懂文件上的语言。
        - 问孩子的是给大人准备的问题。
        - 没有人问村里的妇女失去了什么。
    .woman_girl = 妇女或女孩
    .child = 儿童（未满18岁）
    .older = 老年人
    .disability = 残障人士
    .indigenous = 原住民个人或族群
    .migrant_refugee = 移民或难民
    .african_descent = 非洲人后裔
    .other_marginalised = 属于其他常受欺负或排斥的群体
    .other_marginalised-hint = 例如因为种姓、信仰、贫穷、爱的是谁，或不得不在本国内逃难。
    .none = 以上都不是
    .prefer_not = 我不想说

# Articles 4.2(d), 4.2(f) and 7.3(b). 诉求 (claim): what a person asks a court or another office for.
question-needs = 需要什么信息或帮助？
    .short = 信息和帮助
    .why = 按草案，加入条约的国家须让受害人能得到信息，以及寻求补救的法律援助。法律援助是免费或低价的律师帮助。
    .help =
        对您或受伤害的人有帮助的都选。

        - 诉求，是您请法院或其他国家机构（国家的部门）裁决的事。
        - 企业掌握的事实，可以是工资单、检测结果、合同，或品牌、应用背后公司的名字。
        - 其他形式可以是大字、声音、手语或简单的话。
        - 替人办事的，可以是律师、工会或您信任的人。
    .rights_info = 人有哪些权利
    .where_to_go = 去哪里，那里能做什么
    .claim_status = 诉求办得怎样了
    .company_info = 企业或国家机构掌握的事实
    .company_info-hint = 关于企业和它做过什么的事实。
    .language = 另一种语言的信息
    .format = 另一种形式的信息
    .format-hint = 例如大字、声音、手语或简单的话。
    .child_friendly = 孩子能懂的信息
    .someone_to_act = 替受伤害的人说话或办事的人
    .none = 以上都不是
    .unsure = 我不确定

# Articles 7.2(b), 7.3(a), 7.3(c), 7.4(a), (b), (d), (e). 7.4(b) is about offices that enforce prevention by businesses.
question-barriers = 寻求补救时有什么障碍？
    .short = 障碍
    .why = 按草案，加入条约的国家须逐步减少这些障碍。做法要符合本国法律，并适合本国的国家机构（法院和其他部门）。
    .help =
        现在有的，或您担心会有的，都选。

        - “对方的费用”：在有些国家，败诉的人要付对方的律师费。
        - “远”也可以是没有路、没有电梯、请不到假或没有网络。
        - “强势”可以是钱多、律师多，或上面有人。
        - “证据”可以是工资条、照片、消息、病历，或看到的人。
        - “检查企业的国家机构”可以是劳动、卫生、数据或环境部门。
    .lawyer_cost = 律师太贵
    .court_fees = 诉讼费太贵
    .losing_costs = 败诉就要付对方的费用
    .far = 法院或机构太远，或很难进去
    .procedure = 手续太难、太慢，或不是为我们设的
    .power = 企业强势得多
    .evidence_held = 证据在别人手里
    .evidence_held-hint = 例如文件在企业手里。
    .hard_to_prove = 很难证明
    .agency_lacks_means = 检查企业的国家机构缺人、缺钱或缺权力
    .none = 以上都不是
    .unsure = 我不确定

# Articles 1.10, 7.2(c), 7.3(b), 7.5(a). Meant are offices of the State (1.10 "relevant State agencies"), not the business itself.
question-proceedings = 有人找过法院、警察或其他国家机构吗？结果怎样？
    .short = 法院或其他机构
    .why = 草案写了国家会怎样让这些机构帮助受害人。下一步要看事情走到了哪里。
    .help =
        国家机构，是国家设的、能调查或裁决的部门。例如法院、警察、劳动或环境部门、数据部门或人权委员会。谁去的都一样：您、律师、工会或别人。

        如果只向企业自己投诉过，请选“没有，还没找”。如果有好几次，选对您最重要的一次。

        补救可以有很多种：付钱、恢复工作、清理、命令停止。如果已经裁定了补救，我们接着问结果如何。
    .not_started = 没有，还没找
    .ongoing = 找了，还在办
    .refused = 找了，但被拒绝
    .ended_without = 找了，但结束了也没有补救
    .ended_with_remedy = 找了，并裁定了补救
    .unsure = 我不确定

# Articles 7.5(b) ("meaningfully consulted") and 7.5(c). Asked only when a remedy was decided.
question-delivery = 对裁定的补救，有没有下面的情况？
    .short = 补救的结果
    .why = 按草案，加入条约的国家须采取步骤，确保就补救征求受害人的意见。国家机构还须能够检查公司是否照办。
    .help =
        两样都有，就都选。

        - 没有征求意见：例如，新房建在谁都不想去的地方。
        - 没有照办：例如，钱只付了一半，或清理一直没开始。

        如果一切顺利，请选“以上都不是”。
    .not_consulted = 没有问过受伤害的人想要怎样的补救
    .not_delivered = 没有照办，或只办了一部分
    .none = 以上都不是
    .unsure = 我不确定
