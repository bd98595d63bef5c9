### The questions in simpler words, for a child of ten or a tired adult. Options mean exactly what they mean in
### questions.ftl. Options quoted in a help text are named as in this file.
### 公家机构 = 国家机构 (State agency), 弥补 = 补救 (remedy), 加入条约的国家 = States that join.

## Safety

question-danger = 现在有人有危险吗？
    .why = 我们先问这个：安全最要紧。如果您选“有”，我们会告诉您现在该想到什么。
    .help =
        有人可能很快受伤或被带走。或者他们在的地方不安全。可能是您，也可能是任何人。例如，工人被锁在里面，或者离不开船。

        您的回答不会发给任何人。所以这份指南不能派人来帮忙。
    .yes = 有
    .no = 没有
    .unsure = 我不确定
    .unsure-hint = 如果觉得不安全，可以选“有”。

## Status

question-role = 您替谁回答？
    .why = 草案说的是受到伤害的人。它也可以包括至亲，和靠他们生活的人。它还说到替别人说话的人。
    .help =
        选最合适的。您以后可以再替别人回答。

        - 失去工资、土地、家或隐私，也是伤害。
        - 您因为站出来说话受到伤害？选“我自己”。
        - 您和家人都受到伤害？先替自己回答。
        - 您在帮别人？回答时请想着受到伤害的那个人。
        - 人权维护者，为自然或人权站出来。人权，就是每个人都有的权利。证人看到或知道发生了什么。
    .self = 我自己
    .self-hint = 我受到了伤害。
    .group = 我所在的群体或社区
    .group-hint = 例如一个村子、一个族群，或一个地方的工人。
    .family = 我的家人，或我依靠的人
    .family-hint = 他们受到了伤害。
    .representative = 我代表或帮助的人
    .representative-hint = 他们受到了伤害。例如我是律师、工会或朋友。
    .defender = 我是人权维护者或证人，没有受到伤害
    .defender-hint = 我为别人站出来，或者我看到了事情。

# 至亲: the draft’s “immediate family”.
question-family_tie = 您是受伤害的人的什么人？
    .why = 草案里的“受害人”也可以包括至亲。至亲就是最亲的家人。也可以包括靠受伤害的人生活的人。
    .help =
        草案没有列出谁是至亲。法院或一国的法律可能有规定。您要靠某人才能生活，就是依靠他们。

        - 您自己受到伤害？可以返回，选“我自己”。
        - 您只想帮他们办事？可以返回，选“我代表或帮助的人”。
    .immediate_family = 我是至亲
    .immediate_family-hint = 例如妻子、丈夫、伴侣、父母、孩子、兄弟姐妹。
    .dependant = 我靠他们生活
    .dependant-hint = 靠他们给钱、食物、住处或照顾。
    .other = 其他关系
    .other-hint = 例如朋友、邻居或远亲。
    .unsure = 我不确定

question-harm = 什么被夺走了，或者变糟了？
    .why = 草案说的伤害，是一项人权被夺走或变弱。每个国家的每个人都有人权。
    .help =
        合适的都选。您不必说发生了什么。

        - 工厂不给工人发工资：“公平、安全的工作”。
        - 应用把您的消息传给别人：“隐私”。

        只选“其他”，我们说不准。那不等于“没有”。
    .life_safety = 生命和安全
    .life_safety-hint = 有人失去生命、受伤、被关，或有危险。
    .health = 健康
    .health-hint = 生病、受伤，或该治的时候没人治。
    .work = 公平、安全的工作
    .work-hint = 工资、工时、休息、安全，或加入工会。
    .forced_or_child_labour = 不被逼着干活，不做童工
    .forced_or_child_labour-hint = 被逼干活，或不能自由离开。或孩子做对自己有害的工作。
    .land_home = 土地、家或谋生的办法
    .land_home-hint = 还有食物、水，放牧、打猎或捕鱼的地方。
    .environment = 干净健康的环境
    .environment-hint = 空气、土壤、河、海或森林。
    .violence_discrimination = 不受暴力或歧视
    .violence_discrimination-hint = 还有被骚扰，或因为出身、性别等被亏待。
    .privacy = 隐私
    .privacy-hint = 被监视，或私事、照片、消息被人用或传出去。
    .expression = 说话、聚会、和人结社的自由
    .expression-hint = 还有报道、抗议或组织团体。
    .culture = 文化、语言或信仰
    .culture-hint = 还有圣地，和一个族群的生活方式。
    .other = 其他
    .none = 什么都没有被夺走或变糟
    .unsure = 我不确定

question-business = 谁参与了这件事？
    .why = 草案管各种企业，不论大小。我们问有没有企业参与。
    .help =
        合适的都选。您不需要知道名字。

        - 企业可以生产、运输、卖东西、服务或借钱给人。别的活动也算，网上的也算。
        - 企业拥有的公司可以是伙伴。伙伴也算，但要看有关国家的法律怎样说。
        - 警察或政府部门和企业一起做？请按那家企业来选。
        - 学校或慈善机构也可能算。拿不准就选“我不确定”。
    .company = 公司，或雇人的老板
    .company-hint = 例如工厂、矿山、农场、商店或建筑公司。
    .state_owned = 国家拥有的企业
    .state_owned-hint = 例如国家的铁路、石油公司或电厂。
    .finance = 银行、基金，或出钱投资的人
    .finance-hint = 例如借钱给人建水坝或道路的一方。
    .supplier = 企业的伙伴，例如给它供货的人
    .supplier-hint = 还有它雇的或拥有的公司、保安公司、招工中介。
    .platform = 网上服务或应用
    .platform-hint = 例如打车、接单、聊天或借钱的应用。
    .trader = 自己做生意的个人
    .trader-hint = 例如小贩、房东或作坊主。
    .none = 以上都不是
    .none-hint = 例如只是公家机构办公事。或只是私人吵架。
    .unsure = 我不确定

question-conduct = 是他们做了什么，还是该做的没有做？
    .why = 草案两样都管：做了的，和没有做的。
    .help =
        “他们”是参与的人或企业。两样都有，就都选。

        - 做了：老板因为工人加入工会就解雇他们。
        - 该做没有做：矿上泄漏了，没有告诉人们。
    .act = 他们做了什么
    .omission = 他们该做的没有做
    .none = 都不是
    .none-hint = 例如一场风暴，没有企业让它更糟。
    .unsure = 我不确定

question-connection = 这和企业做的事有关吗？
    .why = 草案管的是和企业经营有关的事。范围很广。但纯粹的私事可能不算。
    .help =
        可以在网上、在远处，或在下班后。

        - 很可能有关：矿上的保安在村路上拦人。
        - 很可能无关：两个工人为家事打架。
    .yes = 有关
    .no = 无关
    .unsure = 我不确定

question-result = 伤害是他们做了什么或没做什么造成的吗？
    .why = 按草案，做了或没做的事必须导致了伤害。
    .help =
        例如，工人没有口罩，吸了灰尘，生了病。

        您在这里不必证明。草案没有说它必须是唯一的原因。说不准就选“我不确定”。
    .yes = 是
    .no = 不是
    .unsure = 我不确定

question-responsible = 关于责任人，现在知道些什么？
    .why = 这个回答绝不会对谁不利。按草案，即使不知道责任人是谁，一个人也可以是“受害人”。责任人没被抓、没被起诉或没被定罪，也一样。
    .help =
        “责任人”是做了这件事，或该做没有做的人或企业。

        背后是谁，常常很难看清。您不需要知道名字。如果不安全，请不要去打听。
    .unknown = 没有人知道是谁
    .identified = 知道是谁，但没有人追究他们
    .in_process = 已经有案件、抓捕或审判
    .convicted = 已认定他们有责任
    .unsure = 我不确定

question-borders = 这件事和别的国家有关吗？
    .why = 您是哪国人、住在哪里，在这里绝不会对谁不利。我们问，是因为草案有些话说的是跨国的经营。
    .help =
        合适的都选。我们不问证件，也不问居留权。

        - 外国人干活时受伤：第一项。
        - 一国订衬衫，另一国缝：第三项。

        只在一国之内的经营，草案也管。选“与别的国家无关”同样好。
    .foreign_person = 受伤害的人里，有人不是事发国家的公民，或不住在那里
    .several_states = 企业做的事发生在不止一个国家
    .run_from_abroad = 重要部分通过另一国的伙伴进行
    .run_from_abroad-hint = 如策划、领导、生产、储存或发货。伙伴如业主、贷款方、买家、供货方。
    .effects_abroad = 对另一个国家有重大影响
    .none = 与别的国家无关
    .unsure = 我不确定

## What happened and what would help

# The draft’s “abuse”, not the harm that lasts.
question-ongoing = 他们做的事，或该做没做的事，还在继续吗？
    .why = 如果还在继续，让它停下来可以帮助弥补。
    .help =
        例如，废水还在流进河里。

        事情结束后，痛苦、疾病或损失可能还在。那个我们后面再问。
    .yes = 还在继续
    .no = 没有继续
    .unsure = 我不确定

question-urgent = 紧急吗？这件事有没有很快发生、继续、变重或再来的严重风险？
    .why = 如果紧急，草案会让受害人请国家保护。案件还没有结果，就可以请求。
    .help =
        “紧急”是说，等到案件结束可能就太晚了。“这件事”指他们做的事，或该做没做的事。例如，下周机器就要来推平村子。

        即使现在没有人有危险，也可能紧急。
    .yes = 紧急
    .no = 不紧急
    .unsure = 我不确定

question-losses = 失去或损坏了什么？
    .why = 怎样弥补，要看失去了什么。
    .help =
        合适的都选。慢慢来。您可以跳过，也可以歇一歇。

        有的东西钱能买到，像船。内心的平静钱买不到。两样都算。您不必证明什么。
    .money = 钱，或挣来的收入
    .money-hint = 还有收成、顾客，或您不得不付的费用。
    .home_land_property = 家、土地或自己的东西
    .job_school_papers = 工作、上学的机会或证件
    .job_school_papers-hint = 例如护照、许可证或土地权证。
    .freedom = 自由
    .freedom-hint = 被关押、被锁住，或不能自由离开。
    .body = 身体健康
    .mind = 内心的平静
    .mind-hint = 例如害怕、难过或睡不好。
    .loved_one = 亲人
    .loved_one-hint = 去世或失踪的人。
    .reputation = 好名声
    .culture = 文化、信仰或圣地
    .pollution = 干净的空气、水或土壤
    .nature = 大自然
    .nature-hint = 例如森林、珊瑚礁、动物或鱼。
    .none = 什么都没有失去或损坏
    .unsure = 我不确定

question-wishes = 怎样做会有助于弥补？
    .why = 按草案，加入条约的国家要想办法，确保有人问受害人怎样才能弥补。所以我们也问您。
    .help =
        有帮助的都选。选了不等于要求。没选的也不会失去。草案自己的清单也是开放的。

        “照护和支持”可以是医生，或可以倾诉的人。
    .get_back = 拿回被夺走的
    .get_back-hint = 例如土地、工作、证件或工资。
    .money = 用钱弥补伤害
    .care = 照护和支持
    .stop = 让这件事停下来
    .apology_truth = 有人说对不起，或公开说出真相
    .punish = 惩罚责任人
    .never_again = 不再发生
    .clean_up = 把地方清理干净
    .restore_nature = 让大自然恢复
    .restore_nature-hint = 例如树、鱼或河流。
    .none = 以上都不是
    .unsure = 我不确定
    .unsure-hint = 您可以以后再决定。

question-repeat = 这件事可能再发生在这个人或别人身上吗？
    .why = 弥补也可以是想办法不让它再发生。
    .help = 请想到任何人：您、其他工人，或很远的人。例如，伤过人的机器还在用。
    .yes = 可能
    .no = 不会
    .unsure = 我不确定

question-many_affected = 还有别人受到同样的伤害吗？
    .why = 草案会让人们在适当情况下一起提诉求。提诉求，就是向法院或部门要求弥补。
    .help =
        您不需要知道名字或人数。例如，同一条河边的其他家庭也生了病。

        不知道也没关系。如果不安全，请不要去问别人。
    .yes = 有
    .no = 没有
    .unsure = 我不确定

## Protection and support

question-fears = 是什么让人很难站出来说话？
    .why = 按草案，加入条约的国家要保护受害人。谁都不该威胁他们，或因为他们说话惩罚他们。所以您怕什么很重要。
    .help =
        您或受伤害的人面对的，都选。

        - 站出来说话的人，可能丢掉工作、房间或许可证。
        - 有些公司靠打官司让人闭嘴。

        害怕不是软弱。您完全可以不站出来。
    .threats = 威胁或暴力
    .retaliation = 失去工作、住处或服务
    .legal_smear = 被起诉、被控罪或被人造谣
    .watched = 被监视，或私生活被公开
    .reliving = 不得不再经历一次
    .reliving-hint = 例如一遍又一遍地讲。
    .none = 以上都不是
    .unsure = 我不确定

question-situation = 下面哪些说的是受伤害的人？
    .why = 按草案，加入条约的国家要看到不同的人需要什么。有些人路上的障碍更多。您可以不回答。
    .help =
        合适的都选，或选“我不想说”。您的回答不会发给任何人。可能有人看您的屏幕？可以跳过。

        在这份清单上，不说明任何人不好。它说的是什么挡着人们的路。
    .woman_girl = 妇女或女孩
    .child = 未满18岁的孩子
    .older = 老年人
    .disability = 残障人士
    .indigenous = 原住民个人或族群
    .migrant_refugee = 移民或难民
    .african_descent = 非洲人后裔
    .other_marginalised = 属于其他常受欺负或排斥的群体
    .other_marginalised-hint = 例如因为种姓、信仰、贫穷或爱的是谁。或不得不在本国内逃难。
    .none = 以上都不是
    .prefer_not = 我不想说

question-needs = 需要什么信息或帮助？
    .why = 按草案，加入条约的国家要让受害人得到信息。还要让受害人得到律师帮助，免费或低价。
    .help =
        对您或受伤害的人有帮助的都选。

        - 提诉求，就是请法院或其他公家机构来裁决。
        - 替人办事的，可以是律师、工会或您信任的人。
    .rights_info = 人有哪些权利
    .where_to_go = 去哪里，那里能做什么
    .claim_status = 诉求办得怎样了
    .company_info = 企业或公家机构手里的事实
    .company_info-hint = 关于企业和它做过什么的事实。
    .language = 另一种语言的信息
    .format = 另一种形式的信息
    .format-hint = 例如大字、声音、手语或简单的话。
    .child_friendly = 孩子能懂的信息
    .someone_to_act = 替受伤害的人说话或办事的人
    .none = 以上都不是
    .unsure = 我不确定

question-barriers = 想得到弥补，路上有什么障碍？
    .why = 按草案，加入条约的国家要一步步减少这些障碍。做法要符合本国法律，也适合本国的公家机构。
    .help =
        现在有的，或您担心会有的，都选。在有些国家，打输官司的人要付对方的律师费。
    .lawyer_cost = 律师太贵
    .court_fees = 法院的费用太贵
    .losing_costs = 输了官司就要付对方的费用
    .far = 法院或机构太远，或很难进去
    .procedure = 手续太难、太慢，或不是为我们设的
    .power = 企业强势得多
    .evidence_held = 证据在别人手里
    .evidence_held-hint = 例如文件在企业手里。
    .hard_to_prove = 很难证明
    .agency_lacks_means = 检查企业的公家机构缺人、缺钱或缺权力
    .none = 以上都不是
    .unsure = 我不确定

question-proceedings = 有人找过法院、警察或其他公家机构吗？结果怎样？
    .why = 草案写了国家会怎样让这些机构帮助受害人。下一步要看事情走到了哪里。
    .help =
        公家机构可以调查或裁决。谁去的都一样。

        只向企业自己投诉过？选“没有，还没找”。有好几次？选对您最重要的一次。

        弥补可以有很多种：付钱、恢复工作、命令停止。
    .not_started = 没有，还没找
    .ongoing = 找了，还在办
    .refused = 找了，但被拒绝
    .ended_without = 找了，但结束了也没有弥补
    .ended_with_remedy = 找了，并定了怎样弥补
    .unsure = 我不确定

question-delivery = 已经定了怎样弥补。有下面的情况吗？
    .why = 按草案，加入条约的国家要想办法，确保有人问受害人的意见。公家机构要能检查公司做没做到。
    .help =
        两样都有，就都选。例如，钱只付了一半。

        如果一切顺利，请选“以上都不是”。
    .not_consulted = 没有问过受伤害的人想要怎样的弥补
    .not_delivered = 没有做到，或只做了一部分
    .none = 以上都不是
    .unsure = 我不确定
