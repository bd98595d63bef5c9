### The questions in simpler words, for a child of ten or a tired adult. Options mean exactly what they mean in
### questions.ftl. Options quoted in a help text are named as in this file.
### 公家机构 = 国家机构 (State agency), 弥补 = 补救 (remedy), 加入条约的国家 = States that join, 资料 = facts.

## Safety

question-danger = 现在有人处在危险中吗？
    .why = 我们先问这个：安全最要紧。如果您选“有”或“我不确定”，我们会列出现在可以做什么。
    .help =
        有人今天或很快可能受伤或被带走。或者他们在的地方不安全。可能是您，也可能是任何人。例如：

        - 有人被跟踪或威胁。或者不见了，没有人知道在哪里。
        - 工人被锁在厂里，或者离不开船。
        - 人们马上要失去家，或被送出国。
        - 人们现在接触有毒的东西。或者住在可能垮塌的水坝下面。

        您的回答不会发给任何人。所以我们没法派人来帮您。
    .yes = 有
    .no = 没有
    .unsure = 我不确定
    .unsure-hint = 如果觉得不安全，可以选“有”。

## Status

question-role = 谁受到了伤害？
    .why = 草案说的是受到伤害的人。它也可以包括至亲，和靠他们生活的人。它还会保护为别人说话的人。
    .help =
        选最合适的。您以后可以再为别人回答。

        - 失去工资、土地、家或隐私，也是伤害。因为站出来说话被威胁、被跟踪或被起诉，也是。
        - 如果您和家人都受到伤害，先为自己回答。
        - 如果您失去了丈夫、妻子、父母或孩子，选“我的家人，或我依靠的人”。
        - 如果您替自己年幼的孩子说话，选“我代表或帮助的人”。
        - 如果您在帮别人时受到伤害，选“我自己”。
    .self = 我自己
    .self-hint = 因为我站出来说话而对我做的事，也算。
    .group = 我所在的群体或社区
    .group-hint = 例如一个村子、一个族群，或一个地方的工人。
    .family = 我的家人，或我依靠的人
    .family-hint = 例如丈夫、妻子、父母或孩子。
    .representative = 我代表或帮助的人
    .representative-hint = 例如我是律师、朋友或工会人员。
    .defender = 不是我身边的人。我为别人站出来，或者我看到了事情
    .defender-hint = 接下来会问，有没有人对您做了什么。

# 至亲: the draft’s “immediate family”.
question-family_tie = 您和受伤害的人是什么关系？
    .why = 草案里的“受害人”也可以包括至亲。至亲就是最亲的家人。也可以包括靠受伤害的人生活的人。
    .help =
        草案没有列出谁是至亲。法院或一国的法律可能有规定。如果您要靠一个人才能生活，就是依靠这个人。

        - 如果两项都对，选前面那项。
        - 如果您自己受到伤害，可以返回，选“我自己”。
        - 如果您只是帮他们办事，可以返回，选“我代表或帮助的人”。
    .immediate_family = 我是至亲
    .immediate_family-hint = 例如妻子、丈夫、伴侣、父母、孩子、兄弟姐妹。
    .dependant = 我靠他们生活
    .dependant-hint = 靠他们给钱、食物、住处或照顾。
    .other_family = 其他亲属，或像一家人一样生活
    .other_family-hint = 例如把我养大的叔叔。草案没有定死。
    .other = 其他关系
    .other-hint = 例如朋友、邻居或同事。
    .unsure = 我不确定

question-represents = 您替谁办事？
    .why = “受害人”指受到伤害的人。它也可以包括至亲，和靠他们生活的人。
    .help =
        会是谁的案件？

        - 律师替生病的工人办事，就是替受伤害的人。母亲替受伤的年幼孩子办事，也是。
        - 工会帮助已故工人的妻子，就是替至亲办事。

        如果两样都是，选前面那项。
    .harmed = 受到伤害的人
    .family_or_dependant = 他们的至亲，或靠他们生活的人
    .family_or_dependant-hint = 例如已故工人的妻子。
    .unsure = 我不确定

question-targeted = 有没有人因为您站出来说话、帮助别人或看到了事情，而对您做了什么？
    .why = 如果有，“受害人”一词可能也包括您。接下来的问题，就问对您做的事。
    .help =
        不一定是暴力。例如：

        - 有人威胁您、跟踪您或监视您的手机。
        - 您被告上法院。有人造您的谣。
        - 您失去了工作或家。

        如果没有人对您做什么，您做的事同样重要。不管怎样，草案都会要求国家保护您。
    .yes = 有
    .no = 没有
    .unsure = 我不确定

question-harm = 有人在哪些方面失去了什么，或不如以前安全了？
    .why = 草案说的伤害，是有人不能再充分享有一项人权。每个国家的每个人都有人权。
    .help =
        合适的都选。您不必说发生了什么。

        - 工厂不给工人发工资：选“公平、安全的工作”。
        - 水坝淹了田地：选“土地、家或谋生的办法”。
        - 手机应用把您的消息传给别人：选“隐私”。
        - 矿上的废物弄脏了河：选“干净健康的环境”。也许还有“健康”。

        只选“还没有发生，但马上就要发生”或“其他”，我们说不准。那不等于“没有”。
    .life_safety = 生命和安全
    .life_safety-hint = 有人失去生命、被关、有危险，或不能自由走动。
    .health = 健康
    .health-hint = 生病、受伤，或该治的时候没人治。
    .work = 公平、安全的工作
    .work-hint = 工资、工时、休息、安全，或加入工会。
    .forced_or_child_labour = 被逼着干活，或当童工
    .forced_or_child_labour-hint = 被逼干活，或不能自由离开。或孩子做对自己有害的工作。
    .land_home = 土地、家或谋生的办法
    .land_home-hint = 还有食物、水，放牧、打猎或捕鱼的地方。
    .education = 上学或培训
    .education-hint = 例如学校关了，或孩子上不了学。
    .environment = 干净健康的环境
    .environment-hint = 空气、土壤、河、海或森林。
    .violence_discrimination = 暴力，或受到差别对待
    .violence_discrimination-hint = 挨打、被骂、被摸，或因为出身、肤色、性别等受到差别对待。
    .privacy = 隐私
    .privacy-hint = 被监视，或私事、照片、消息被传出去。还有名声。
    .expression = 说话、聚会、结社的自由
    .expression-hint = 还有报道、抗议或组织团体。
    .culture = 文化、语言或信仰
    .culture-hint = 还有圣地，和一个族群的生活方式。
    .threatened = 还没有发生，但马上就要发生
    .threatened-hint = 例如有人说您很快要搬出家。
    .other = 其他
    .other-hint = 例如买东西时损失了钱。
    .none = 以上都没有：什么都没有受到伤害
    .unsure = 我不确定

question-business = 这件事背后有企业、有企业参与，或是为企业做的吗？
    .why = 草案管和企业有关的伤害。任何企业都算，不论大小。不一定是企业自己动的手。
    .help =
        合适的都选。您不需要知道名字。

        - 企业可以生产、运输、卖东西、借钱给人，或替别人干活。网上的也算。
        - 雇工人的作坊就是公司。供应商本身就是企业。它和更大公司的关系算到什么程度，要看有关国家的法律怎样说。
        - 如果警察、军人、政府部门或帮派替企业动手，或为企业清道，选“替企业动手或为企业清道的其他人”。
        - 如果您在别人家里干活时受到伤害，选“雇人干活的私人家庭”。算不算，草案没有定死。学校或慈善机构算不算，也没有定死。

        拿不准就选“我不确定”。
    .company = 公司
    .company-hint = 例如工厂、矿山、农场、商店、作坊或建筑公司。
    .state_owned = 国家拥有的企业
    .state_owned-hint = 例如国家的铁路、石油公司或电厂。
    .finance = 银行、基金，或出钱投资的人
    .finance-hint = 例如借钱给人建水坝或道路的一方。
    .supplier = 和企业有关系的另一家公司
    .supplier-hint = 给它供货、替它干活、当保安或招工人。或者归它所有。
    .platform = 网上服务或手机应用
    .platform-hint = 例如用来打车、接单、聊天或借钱的。
    .trader = 自己做生意的个人
    .trader-hint = 例如小贩或房东。
    .for_business = 替企业动手或为企业清道的其他人
    .for_business-hint = 警察、军人、政府部门或帮派。
    .household = 雇人干活的私人家庭
    .household-hint = 例如雇人打扫或照顾人。
    .other_body = 学校、诊所、慈善机构、宗教团体或社团
    .none = 以上都不是
    .none-hint = 例如只是公家机构执行公务。或只是私人吵架。
    .unsure = 我不确定

question-conduct = 是他们做的事，还是他们该做却没有做的事？
    .why = 草案两样都管：做了的，和没有做的。
    .help =
        “他们”是上一题里的人或企业。两样都有，就都选。

        - 他们做的事：老板因为工人加入工会就解雇他们。农场在住家旁边喷农药。
        - 他们该做却没有做的事：矿上泄漏了，没有告诉人们。作坊不发口罩。

        事故往往来自做了或没有做的事。例如机器太旧，或屋顶不牢。拿不准就选“我不确定”。
    .act = 他们做的事
    .omission = 他们该做却没有做的事
    .none = 都不是
    .none-hint = 例如一场风暴，企业也没有让它更糟。
    .unsure = 我不确定

question-connection = 这件事和企业做的事有关吗？
    .why = 草案管的是和企业有关的事。范围很广。但私人吵架可能不算。
    .help =
        可以在网上、在远处，或在下班后。如果您不知道有哪家企业，选“我不确定”。

        - 很可能有关：矿上的保安在村路上拦人。警察为了给矿山腾地方而拆房。
        - 很可能无关：两个工人为家事打架。
    .yes = 有关
    .no = 无关
    .unsure = 我不确定

question-result = 伤害是他们做的事，或该做却没有做的事造成的吗？
    .why = 按草案，伤害必须是做了或没有做的事造成的。
    .help =
        例如，工人没有口罩，吸了灰尘，生了病。

        您在这里不必证明。草案没有说它必须是唯一的原因。还没有发生吗？想想伤害会不会由此而来。说不准就选“我不确定”。
    .yes = 是
    .no = 不是
    .unsure = 我不确定

question-responsible = 责任人是谁，现在知道吗？
    .why = 在草案里，这个回答绝不会对谁不利。即使没有人知道是谁做的，一个人也可以是“受害人”。做的人没被抓、没被定罪，也一样。
    .help =
        “责任人”是做了这件事，或该做却没有做的人或企业。如果您知道是哪家公司，但不知道该不该怪它，选“知道是谁，但还没有对他们立案”。他们告您的案件，不算在这里。

        背后是谁，常常很难看清。您不需要知道名字。如果不安全，请不要去打听。
    .unknown = 没有人知道是谁
    .identified = 知道是谁，但还没有对他们立案
    .in_process = 已经对他们立案、抓捕或审判
    .convicted = 已认定他们有责任
    .unsure = 我不确定

question-borders = 这件事和别的国家有关吗？
    .why = 这可能关系到能在哪里提诉求。在草案里，是哪国人绝不会对谁不利。现在的法律可能不同。
    .help =
        合适的都选。我们不问证件，也不问居留权。

        - 外国来的工人受伤：受伤害的人里有人来自别的国家。
        - 一国订衬衫，另一国缝：另一国的企业做了重要部分。
        - 烟或脏水越过国界：重大影响。

        选“与别的国家无关”同样好。
    .foreign_person = 受伤害的人里，有人来自别的国家，或住在别的国家
    .several_states = 企业做的事发生在不止一个国家
    .run_from_abroad = 另一国的企业或它的伙伴做了其中的重要部分
    .run_from_abroad-hint = 例如策划、指挥、设计、生产、储存或发货。可以是母公司或买家。
    .effects_abroad = 企业做的事对另一个国家有重大影响
    .none = 与别的国家无关
    .unsure = 我不确定

## What happened and what would help

# The draft’s “abuse”, not the harm that lasts.
question-ongoing = 他们做的事，或该做却没有做的事，还在继续吗？
    .why = 如果还在继续，让它停下来可以帮助弥补。
    .help =
        例如，废水还在流进河里，或还没有清理。或者工资还没有发。

        事情结束后，痛苦、疾病或损失可能还在。这些我们后面会问。
    .yes = 还在继续
    .no = 已经停了
    .unsure = 我不确定

question-urgent = 紧急吗：等下去会不会太晚？
    .why = 如果紧急，草案会允许受害人在案件有结果之前请国家保护。
    .help =
        “紧急”是说，等到案件结束可能就太晚了。他们做的事可能还在继续。或者有严重风险：很快会发生、加重或再来。例如：

        - 下周机器就要来推平村子。
        - 保安说他们今晚还会来。
        - 作坊的墙出现新裂缝。

        即使现在没有人有危险，也可能紧急。
    .yes = 紧急
    .no = 不紧急
    .unsure = 我不确定

question-losses = 失去了什么，什么受到了损害？
    .why = 怎样的弥补会有帮助，要看失去了什么。
    .help = 合适的都选。可以失去东西，像船。也可以失去心里的安宁。两样都算。您可以跳过，也可以歇一歇。您在这里不必证明什么。
    .money = 钱，或挣来的收入
    .money-hint = 还有收成、顾客，或您不得不付的费用。
    .home_land_property = 家、土地或自己的东西
    .job_school_papers = 工作、上学的机会或证件
    .job_school_papers-hint = 例如护照、许可证或土地权证。
    .freedom = 自由
    .freedom-hint = 被关押、被锁住，或不能自由离开。
    .body = 身体健康
    .mind = 心里的安宁
    .mind-hint = 例如害怕、难过或睡不好。
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

question-wishes = 怎样做会有助于弥补？
    .why = 按草案，加入条约的国家要确保有人问受害人想要怎样的弥补。所以我们也问您。
    .help =
        有帮助的都选。选了不等于要求。没选的也不会失去。草案只是举例，没有列全。

        “照护和支持”可以是医生，或可以倾诉的人。
    .get_back = 拿回被夺走的
    .get_back-hint = 例如土地、工作、证件或工资。
    .money = 用钱弥补伤害
    .care = 照护和支持
    .stop = 让这件事停下来
    .apology = 有人说对不起
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

question-repeat = 这件事会不会再次发生在这个人或别人身上？
    .why = 弥补也可以是采取措施，不让它再发生。
    .help = 不论是谁都算：您、其他工人，或很远的人。例如，伤过人的机器还在用。
    .yes = 会
    .no = 不会
    .unsure = 我不确定

question-many_affected = 还有别人受到同样的伤害吗？
    .why = 草案会允许人们在适当情况下一起打官司。
    .help =
        您不需要知道名字或人数。例如，同一条河边的其他家庭也生了病。

        不知道也没关系。如果不安全，请不要去问别人。
    .yes = 有
    .no = 没有
    .unsure = 我不确定

## Protection and support

question-fears = 是什么让人很难站出来说话？
    .why = 按草案，加入条约的国家要保护受害人。谁都不该威胁他们，或因为他们说话报复他们。所以您怕什么很重要。
    .help =
        您或受伤害的人面对的，都选。

        - 站出来说话的人，可能丢掉工作、房间或许可证。
        - 有些公司靠打官司让人闭嘴。

        害怕不是软弱。您完全可以不站出来。
    .threats = 威胁或暴力
    .retaliation = 失去工作、住处，或被停掉服务
    .legal_smear = 被起诉、被控罪或被造谣抹黑
    .watched = 被监视，或私生活被公开
    .status = 因为证件问题被举报、关押或遣送
    .status-hint = 例如被举报到管外国人的部门。
    .reliving = 不得不再经历一次
    .reliving-hint = 例如一遍又一遍地讲。
    .none = 以上都没有
    .unsure = 我不确定

question-situation = 下面哪些说的是受伤害的人？
    .why = 按草案，加入条约的国家要看到不同的人需要什么。有些人路上的障碍更多。您可以不回答。
    .help =
        合适的都选，或选“我不想说”。请想着受到伤害的人。如果您失去了亲人，也可以想着您自己。您的回答不会发给任何人。如果可能有人看您的屏幕，可以跳过。

        列出这些情况，不是说谁不好。说的是什么挡着人们的路。
    .woman_girl = 妇女或女孩
    .child = 未满18岁的孩子
    .older = 老年人
    .disability = 残障人士
    .indigenous = 原住民个人或族群
    .indigenous-hint = 最早住在那里、有自己生活方式的族群。
    .migrant_refugee = 从外国来的人（移民、外籍劳工）或难民
    .african_descent = 非洲人后裔
    .african_descent-hint = 祖辈来自非洲。
    .other_marginalised = 属于其他常受欺负或排斥的群体
    .other_marginalised-hint = 例如因为种姓、信仰、贫穷或性取向。或者被迫在本国逃难。
    .none = 以上都不是
    .prefer_not = 我不想说

question-needs = 需要什么信息或帮助？
    .why = 按草案，加入条约的国家要让受害人得到信息和法律援助。法律援助就是律师的帮助。往往免费或花钱不多。
    .help =
        对您或受伤害的人有帮助的都选。

        - 提诉求，就是请法院或公家机构来裁决。
        - 替人办事的，可以是律师、工会或您信任的人。
    .rights_info = 受伤害的人有哪些权利
    .where_to_go = 可以去哪里求助，那里能办什么
    .claim_status = 已经提出的诉求办得怎样了
    .company_info = 企业或公家机构手里的资料
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

question-barriers = 想得到弥补，路上有什么障碍？
    .why = 按草案，加入条约的国家要一步步减少这些障碍。做法要符合本国的法律和机构。
    .help =
        现在有的，或您担心会有的，都选。在有些国家，打输官司的人要付对方的律师费。
    .lawyer_cost = 律师太贵
    .court_fees = 法院的费用太贵
    .losing_costs = 输了官司就要付对方的费用
    .far = 法院或机构太远，或很难进去
    .procedure = 手续太难、太慢，或不适合我们
    .time_limit = 可能太晚了（有时限）
    .power = 企业有钱有势得多
    .bias = 法院或机构受到压力，或偏向一方
    .evidence_held = 证据在别人手里
    .evidence_held-hint = 例如文件在企业手里。
    .hard_to_prove = 很难证明
    .other_country = 他们说这事归别的国家管
    .agency_lacks_means = 检查企业的公家机构缺人、缺钱或缺权力
    .other = 其他
    .none = 以上都没有
    .unsure = 我不确定

question-proceedings = 有人找过法院、警察或其他公家机构帮忙吗？结果怎样？
    .why = 草案写了国家会怎样让这些机构帮助受害人。下一步要看事情走到了哪里。
    .help =
        劳动或环境部门也算。谁去找的都一样：您、律师、工会或别人。企业告您的案件，不算在这里。

        如果只找过企业或银行自己，选“没有，还没找”。如果有好几次，选对您最重要的一次。

        弥补可以有很多种：付钱、恢复工作、清理、命令停止。
    .not_started = 没有，还没找
    .ongoing = 找了，还在办
    .refused = 找了，但公家机构没有受理
    .ended_without = 找了，但办完了也没有得到弥补
    .ended_with_remedy = 找了，已定了怎样弥补
    .unsure = 我不确定

question-delivery = 已经定了怎样弥补。有没有下面的情况？
    .why = 按草案，加入条约的国家要采取措施，确保有人问受害人的意见。公家机构要能检查公司做没做到。
    .help =
        两样都有，就都选。例如，钱只付了一半。

        如果一切顺利，请选“以上都没有”。
    .not_consulted = 没有问过受伤害的人想要怎样的弥补
    .not_delivered = 弥补没有做到，或只做了一部分
    .none = 以上都没有
    .unsure = 我不确定
