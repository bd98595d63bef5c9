### Places in the world where a person can turn today: chooser, frame and one entry for each body.
### Facts: bodies.json and countries.json of the places data. Its rules for the words bind.
###
### - No promise: 可以, 可能会. Each body says what it cannot do.
### - No time limit, no number of days, months or years. country-limits says it for all.
### - Never say that a name stays secret: only 请要求….
### - Whom a body acts against is said by bodies-against-*, not by the entry.
### - UN Chinese names where they exist; else a description with the English name.
### - Same words: 人权维护者, 投诉, 维权团体, 补救, 时限; “order money for harm” = 命令赔钱; “use the courts first” = 先走有关国家的法院程序.

## Which country. Names of countries come from the browser

country-lead = 这里可以不选。您选的内容只留在本页，不会发送，关闭页面就没有了。
country-harm = 伤害发生在哪个国家
country-home = 企业属于哪个国家
country-none = 没有选国家
# Told to a screen reader when a country is chosen.
country-found = 列出的地方：{ $number }个
country-as_of = 名单截至{ $date }。“没有列出”只表示我们不知道，不表示您没有权利。
country-no-promise = 这份名单不保证哪个地方会受理您的案件。
# For all bodies, instead of numbers. Do not soften “马上”.
country-limits = 时限可能很短。请马上去问。
country-watched = 手机或电脑如果被监视，用来做这件事就不安全。姓名可能会公开。有些机构是替政府说话的。
# Greenland, Puerto Rico, Hong Kong and others. 地区或领土 is neutral on purpose.
country-territory = 如果您要找的地方不在名单里，它可能是一个地区或领土。请问律师，在那里算数的是哪个国家的条约。

## Frame

bodies-danger = 因为站出来说话而有危险
bodies-complain = 您或您的群体可以去哪里投诉
bodies-banks = 如果项目是开发银行出的钱：是哪一家？
    .lead = 只选一家银行：给这个项目出钱或承保的那家。
bodies-more = 更多地方
bodies-organisations = 只限工会和组织
bodies-against-state = 它看国家做了什么、没做什么。不看公司。
bodies-against-state-business = 它可以写信给国家，也可以写信给公司。
bodies-against-business = 它看公司做了什么。
bodies-against-bank = 它看那家银行做了什么、没做什么。不看公司，也不看国家。
bodies-against-eu = 它看欧盟的某个部门做了什么。
bodies-who = 谁可以去
bodies-can = 它能做什么
bodies-cannot = 它不能做什么
bodies-first = 首先
bodies-urgent = 如果现在有危险
bodies-languages = 工作语言
bodies-link = 它自己的网页
# The state of the list of countries that a body is open to.
bodies-as_of = （国家名单截至{ $date }）
bodies-by-region = 按地区
region-world = 面向所有国家
region-africa = 非洲
region-americas = 美洲
region-asia = 亚洲
region-europe = 欧洲
region-banks = 如果是开发银行出的钱

## In danger because you speak up. They choose whom they help

body-front-line-defenders = Front Line Defenders（前线卫士）
    .who = 有危险的人权维护者：因为和平维护人权而面临风险的人。
    .can = 他们有紧急热线，不分昼夜。他们可能会出安保费用，就更安全的手机提建议，或公开发声。
    .cannot = 他们帮不了所有人：求助的人比帮得了的多。请用安全的设备。
    .urgent = 您可以马上求助。

# “High risk” is its own condition.
body-protectdefenders-eu = ProtectDefenders.eu（欧盟帮助人权维护者的项目，由12个团体运营）
    .who = 因为人权工作而面临高风险的人权维护者。也包括他们的家人和团体。
    .can = 他们可能会在紧急时给钱，帮您暂时搬到别处，或支持您的团体。
    .cannot = 他们帮不了所有人：求助的人比帮得了的多。请用安全的设备。
    .urgent = 您可以马上求助。

body-omct-fidh-observatory = 保护人权维护者观察站（FIDH和OMCT的Observatory for the Protection of Human Rights Defenders）
    .who = 面临威胁、抓捕、酷刑或官司的人权维护者。
    .can = 他们可能会发出紧急呼吁，在紧急时给一小笔钱，或旁听审判。
    .cannot = 他们帮不了所有人：求助的人比帮得了的多。请用安全的设备。
    .urgent = 您可以马上求助。

body-access-now-helpline = Access Now数字安全求助热线（Digital Security Helpline）
    .who = 账号被黑、遇到间谍软件、网站被封或在网上受攻击的人权维护者、记者、活动人士和维权团体。
    .can = 数字安全专家可能会帮您。这是免费的。
    .cannot = 他们帮不了所有人：求助的人比帮得了的多。请用安全的设备。不要用可能被监视的手机写信。
    .urgent = 您可以马上求助。

body-urgent-action-fund = 紧急行动基金（Urgent Action Funds）
    .who = 女性、跨性别和非二元性别的人权维护者：有危险，或遇到不能等的机会。
    .can = 他们可能会很快给一小笔钱，也可以用于安全和身心健康。非洲、拉丁美洲和加勒比、亚洲和太平洋都有姊妹基金。
    .cannot = 他们帮不了所有人：求助的人比帮得了的多。请用安全的设备。
    .urgent = 您可以马上求助。

body-defenddefenders = DefendDefenders（东非和非洲之角人权维护者项目）
    .who = 东非和非洲之角的人权维护者。非洲其他地方：通过AfricanDefenders。
    .can = 他们可能会在紧急时帮忙，帮您搬到别处，或在律师、医生方面帮您。
    .cannot = 他们帮不了所有人：求助的人比帮得了的多。请用安全的设备。
    .urgent = 您可以马上求助。

body-forum-asia = FORUM-ASIA（亚洲人权与发展论坛）
    .who = 在亚洲，因为人权工作而有危险的人权维护者。
    .can = 他们可能会提供紧急帮助，或帮您暂时搬到别处。
    .cannot = 他们帮不了所有人：求助的人比帮得了的多。请用安全的设备。
    .urgent = 您可以马上求助。

body-emhrf = 欧洲－地中海支持人权维护者基金会（Euro-Mediterranean Foundation of Support to Human Rights Defenders）
    .who = 在地中海南部和东部，因为人权工作而有危险或困难的人权维护者。
    .can = 他们可能会给紧急用的钱。
    .cannot = 他们帮不了所有人：求助的人比帮得了的多。请用安全的设备。
    .urgent = 您可以马上求助。

body-cpj = 保护记者委员会（Committee to Protect Journalists）
    .who = 做新闻工作，并因此面临威胁或抓捕的人。
    .can = 他们可能会在紧急时帮忙，并告诉您怎样更安全。
    .cannot = 他们帮不了所有人：求助的人比帮得了的多。请用安全的设备。
    .urgent = 您可以马上求助。

body-rsf = 无国界记者组织（RSF）
    .who = 做新闻工作、面临威胁或被迫逃离本国的人。
    .can = 他们可能会在紧急时给钱，或在法律和安全方面帮忙。
    .cannot = 他们帮不了所有人：求助的人比帮得了的多。请用安全的设备。
    .urgent = 您可以马上求助。

# No urgent measures: it deals with lawsuits and criminal cases.
body-media-defence = Media Defence（帮助记者和媒体打官司的组织）
    .who = 因为报道而被起诉或受刑事指控的记者和自由媒体。公司来告的也算。
    .can = 他们可能会付律师费，或帮您找律师。
    .cannot = 他们帮不了所有人：求助的人比帮得了的多。请用安全的设备。

# No urgent measures: not a quick service. It must be said.
body-protection-international = Protection International（帮助人权维护者保障安全的国际组织）
    .who = 风险长期存在的人权维护者、社区和群体，例如为了土地或自然。
    .can = 他们可能会培训您，帮您计划怎样一起保障群体的安全。
    .cannot = 这不是紧急时的快速帮助。他们帮不了所有人：求助的人比帮得了的多。请用安全的设备。

# No urgent measures in the data.
body-pbi = 国际和平旅（Peace Brigades International）
    .who = 在一些国家，受到威胁的人权维护者和社区。
    .can = 他们可能会从国外派人陪着您，让别人看到发生的事。
    .cannot = 他们只在一些国家工作。他们帮不了所有人：求助的人比帮得了的多。请用安全的设备。

## The Americas

# Courts first for a complaint, but not for an urgent request. The court behind it takes no case from a person.
body-iachr = 美洲人权委员会（IACHR）
    .who = 任何个人、群体或受承认的组织，也可以替别人提出。
    .can = 它可以审查案件，帮助双方达成协议，并说明国家应当怎么做。有些案件可能会到美洲人权法院。
    .cannot = 很多案件要等好几年。批准哪些紧急请求，由它选择。
    .first = 先走有关国家的法院程序，除非您上不了法院、上了也没有用，或法院实在太慢。
    .urgent = 请马上提出，不必先上法院：它可能会请国家保护有严重危险的人。

# Recommendations only.
body-escazu-caac = 支持《埃斯卡苏协定》执行和遵守委员会（Committee to Support Implementation and Compliance of the Escazú Agreement）
    .who = 任何人，关于自然和环境的事：不给您看资料，不让您说话，没法上法院，或人权维护者没有得到保护。
    .can = 它可以告诉国家应当怎么做。
    .cannot = 它不是法院，不能惩罚。它是新设的，经验很少。
    .first = 请问清在您的国家必须先试什么。它的规则会看这一点。
    .urgent = 人权维护者可以请求快速应对。这个办法很新，知道的人很少。

## Africa

body-achpr = 非洲人权和人民权利委员会
    .who = 任何个人或组织，也可以替别人提出。
    .can = 它可以审查案件，说明国家应当怎么做，或把案件送到非洲人权法院。案件可以涉及国家没有管住的企业。
    .cannot = 它很慢。国家常常不照它说的做。
    .first = 先走有关国家的法院程序，除非没有用或实在太慢。
    .urgent = 请马上提出。它可能会请国家采取紧急措施。

body-achpr-sr-hrd = 非洲人权维护者特别报告员兼报复问题协调人（Special Rapporteur on Human Rights Defenders and Focal Point on Reprisals in Africa）
    .who = 在非洲面临威胁、攻击、抓捕或骚扰的人权维护者。任何人也可以替他们提出。
    .can = 这位专家属于非洲人权和人民权利委员会，可能会致函国家、公开发声，并在委员会提出这件事。
    .cannot = 专家不能当场保护您，也不能命令国家或企业采取行动。
    .urgent = 您可以马上提出。专家可能会立即致函国家。

# Only against States whose declaration under Article 34(6) is in force. No exception to “courts first” in the data.
body-african-court = 非洲人权和人民权利法院
    .who = 任何个人，或在非洲人权和人民权利委员会有观察员地位的团体。只能告仍然允许这样做的国家。
    .can = 它可以作出对国家有约束力的判决，并命令国家弥补伤害。
    .cannot = 如果国家不允许，它就不能受理您的案件。有些国家已经不再允许：请先查清楚。
    .first = 先走有关国家的法院程序。
    .urgent = 案件裁决之前，您可以马上请求采取措施。

body-acerwc = 非洲儿童权利和福利专家委员会
    .who = 任何个人、群体，或获得非洲联盟、成员国或联合国承认的组织。必须是为了儿童。
    .can = 它可以审查案件，例如童工问题，并说明国家应当怎么做。
    .cannot = 它不能强迫国家采取行动。
    .first = 先走有关国家的法院程序，除非没有用或实在太慢。
    .urgent = 请马上提出。它可能会请国家采取紧急措施。

# Not anonymous. Burkina Faso, Mali and Niger left in 2025.
body-ecowas-court = 西非国家经济共同体（西非经共体，ECOWAS）法院
    .who = 在西非经共体国家，人权受到侵犯的任何人。您不必先上该国法院。
    .can = 它可以作出对国家有约束力的判决，并命令赔钱。
    .cannot = 国家常常不执行它的判决。您必须写明姓名。另一个国际法院正在处理这个案件时不行。不能告布基纳法索、马里或尼日尔。
    .urgent = 提起案件时，您可以马上请求采取措施，或请求加快审理。

# Do not soften “非常严”: its time limit is among the shortest of all.
body-eacj = 东非法院（East African Court of Justice）
    .who = 住在东非共同体伙伴国的任何人。您不必先上该国法院。
    .can = 它可以宣布国家违反了共同体的条约。
    .cannot = 它对人权问题没有完全的权力。它对时限非常严，所以请现在就问律师。
    .urgent = 案件裁决之前，您可以请求它下命令。

## Europe

# .urgent: only for a real risk of serious and irreversible harm.
body-echr = 欧洲人权法院
    .who = 自己受到伤害的任何个人、群体或组织。
    .can = 它可以作出对国家有约束力的判决，并命令赔钱。起因可以是国家没有保护人们不受企业伤害。
    .cannot = 大多数案件会被它驳回。它的表格要求很严。
    .first = 先走有关国家的法院程序，一直到能帮上忙的最高一级。
    .urgent = 请马上提出。只限于确实有风险、会造成无法挽回的严重伤害的情况。

# Only organisations. It must never look like a place for one person’s case.
body-ecsr = 欧洲社会权利委员会（集体投诉）
    .who = 只限工会、雇主团体，以及在它名单上的国际团体。在芬兰，本国团体也可以。
    .can = 它可以裁定，国家的法律或做法是否违反《欧洲社会宪章》关于工作、健康或住房的规定。
    .cannot = 它不能受理一个人自己的案件，也不能命令赔钱。只针对接受了这种投诉的国家。
    .urgent = 组织可以请它要求立即采取措施。

body-coe-commissioner = 欧洲委员会（Council of Europe）人权专员
    .who = 谁都可以写信，人权维护者和维权团体也可以。
    .can = 专员可能会去访问、致函政府、公开发声，或向欧洲人权法院提出看法。
    .cannot = 专员不能受理或裁决一个人的投诉。

body-eu-ombudsman = 欧洲监察专员（European Ombudsman）
    .who = 欧盟公民、住在欧盟的人，以及在欧盟有办事处的组织。
    .can = 它可以调查欧盟部门办事不当，提出解决办法，并说明应当怎么做。
    .cannot = 它不能管国家、企业或各国自己的部门。它不能强迫任何人。
    .first = 先写信给您要投诉的欧盟部门。

# In an Aarhus country: by a public or private body. Elsewhere: by a State body or State company of an Aarhus country, or
# a private company with its headquarters in one.
body-aarhus-sr = 《奥胡斯公约》环境维护者问题特别报告员
    .who = 为了环境要资料、参与或上法院，因此受罚、被骚扰或快要这样的人。别人也可以替他们提出。在《奥胡斯公约》的国家以外：只限这些国家、它们的国有公司或总部在那里的公司做的事。
    .can = 专家可能会致函国家、公开发声，或安排对话。
    .cannot = 专家不能下命令，也不能给钱。
    .urgent = 请马上提出。专家可能会请有关方面现在就采取措施保护您。

body-aarhus-accc = 《奥胡斯公约》遵约委员会
    .who = 任何人或维权团体，关于环境的事：不给您看资料，不让您说话，或没法上法院。
    .can = 它可以说明国家是否遵守《奥胡斯公约》，以及应当怎么做。
    .cannot = 它不能命令赔钱，也不能推翻已有的决定。
    .first = 请问清在您的国家必须先试什么。它会看这一点。

## United Nations experts. No court first. They choose what they take up

# Not anonymous. 保密 is what the reader asks for, not a promise.
body-un-special-procedures = 联合国特别程序：所有特别报告员和工作组共用一张表格
    .who = 任何人，不论在哪个国家。也可以替别人提出：如果可能，要得到本人同意。您必须写明姓名。
    .can = 这些专家可能会致函政府和公司。您不必先上法院。
    .cannot = 管哪些事，由他们选择。他们不能下命令、给钱或保护人。信件以后会公布。姓名可能会公布：如果您的姓名必须保密，请说明。
    .urgent = 您可以马上提出。他们可能会立即致函政府。

body-un-wg-business = 联合国工商业与人权工作组
    .who = 受企业伤害的任何人，也可以替别人提出。请用联合国特别程序共用的表格。您必须写明姓名。
    .can = 这些专家可能会致函政府和公司。
    .cannot = 管哪些事，由他们选择。他们不能下命令、给钱或保护人。姓名可能会公布：如果您的姓名必须保密，请说明。
    .urgent = 您可以马上提出。他们可能会立即致函政府。

body-un-sr-hrd = 联合国人权维护者处境特别报告员
    .who = 面临威胁、攻击、抓捕、造谣或官司的人权维护者。任何人也可以替他们提出。请用联合国特别程序共用的表格。您必须写明姓名。
    .can = 专家可能会致函政府和公司，或公开发声。
    .cannot = 专家不能当场保护您。姓名可能会公布：如果您的姓名必须保密，请说明。
    .urgent = 您可以马上提出。专家可能会立即致函。

body-un-wgad = 联合国任意拘留问题工作组
    .who = 没有正当法律理由却被关起来的人。家人、律师或维权团体也可以。
    .can = 这些专家可以说明，关押这个人在法律上是否站得住脚。
    .cannot = 他们不能释放任何人。谁也不能强迫国家照他们说的做。姓名可能会公布：如果您的姓名必须保密，请说明。
    .urgent = 您可以马上提出。他们可能会立即致函国家。

# No urgent measures in the data.
body-un-reprisals = 联合国针对报复的行动（因为与联合国合作而受到的报复）
    .who = 因为在人权方面与联合国合作而受到威胁或报复的任何人。
    .can = 联合国可能会向国家提出这件事。它可能会把这件事写进年度报告。
    .cannot = 它不能当场保护您。如果不能出现您的姓名，请说清楚。

## United Nations committees: one for each treaty. They act only against States that accepted complaints
# Remedy: the committee asks the State to put things right; it cannot order it. Not anonymous. Views are not enforced. The
# State may well learn the name: ask a lawyer whether the entries should say so (the data does not).

body-ccpr = 联合国人权事务委员会
    .who = 受有关国家管辖的任何人，或得到他们同意的其他人。它需要您的姓名：请要求不要公布。
    .can = 它可以说明国家是否侵犯了自由或言论这样的权利，并请国家给予补救。
    .cannot = 要好几年。它不能强迫国家。另一个国际机构正在处理时不行。
    .first = 先走有关国家的法院程序，除非没有用或实在太慢。
    .urgent = 请马上提出：它可能会请国家保护您。

body-cedaw = 联合国消除对妇女歧视委员会
    .who = 受有关国家管辖的任何人，或得到他们同意的其他人。它需要您的姓名：请要求不要公布。
    .can = 它可以说明妇女或女孩是否受到更差的对待，并请国家给予补救。
    .cannot = 要好几年。它不能强迫国家。另一个国际机构正在处理时不行。
    .first = 先走有关国家的法院程序，除非没有用或实在太慢。
    .urgent = 请马上提出：它可能会请国家保护您。

body-crc = 联合国儿童权利委员会
    .who = 受有关国家管辖的任何人，或得到他们同意的其他人。它需要您的姓名：请要求不要公布。
    .can = 它可以说明国家是否侵犯了儿童（不满18岁）的权利，并请国家给予补救。
    .cannot = 要好几年。它不能强迫国家。另一个国际机构正在处理时不行。
    .first = 先走有关国家的法院程序，除非没有用或实在太慢。
    .urgent = 请马上提出：它可能会请国家保护您。

body-cescr = 联合国经济、社会及文化权利委员会
    .who = 受有关国家管辖的任何人，或得到他们同意的其他人。它需要您的姓名：请要求不要公布。
    .can = 它可以说明国家是否侵犯了工作或健康这样的权利，并请国家给予补救。
    .cannot = 要好几年。它不能强迫国家。另一个国际机构正在处理时不行。
    .first = 先走有关国家的法院程序，除非没有用或实在太慢。
    .urgent = 请马上提出：它可能会请国家保护您。

body-crpd = 联合国残疾人权利委员会
    .who = 受有关国家管辖的任何人，或得到他们同意的其他人。它需要您的姓名：请要求不要公布。
    .can = 它可以说明国家是否侵犯了残疾人的权利，并请国家给予补救。
    .cannot = 要好几年。它不能强迫国家。另一个国际机构正在处理时不行。
    .first = 先走有关国家的法院程序，除非没有用或实在太慢。
    .urgent = 请马上提出：它可能会请国家保护您。

body-cat = 联合国禁止酷刑委员会
    .who = 受有关国家管辖的任何人，或得到他们同意的其他人。它需要您的姓名：请要求不要公布。
    .can = 它可以说明国家是否做了或容许了酷刑或残忍的事，并请国家给予补救。
    .cannot = 要好几年。它不能强迫国家。另一个国际机构正在处理时不行。
    .first = 先走有关国家的法院程序，除非没有用或实在太慢。
    .urgent = 请马上提出：它可能会请国家保护您。

body-cerd = 联合国消除种族歧视委员会
    .who = 受有关国家管辖的任何人，或得到他们同意的其他人。它需要您的姓名：请要求不要公布。
    .can = 它可以说明人们是否因为种族或出身受到更差的对待，并请国家给予补救。
    .cannot = 要好几年。它不能强迫国家。另一个国际机构正在处理时不行。
    .first = 先走有关国家的法院程序，除非没有用或实在太慢。
    .urgent = 请马上提出：它可能会请国家保护您。

# Urgent action (Article 30 of its treaty) is open for every State party: more than accepted complaints (Article 31).
body-ced = 联合国强迫失踪问题委员会
    .who = 受有关国家管辖的任何人，或得到他们同意的其他人。它需要您的姓名：请要求不要公布。
    .can = 它可以说明国家是否让人失踪，或帮了忙，并请国家给予补救。
    .cannot = 要好几年。它不能强迫国家。另一个国际机构正在处理时不行。
    .first = 投诉之前：先走有关国家的法院程序，除非没有用或实在太慢。
    .urgent = 请马上请求紧急行动。这适用于更多国家。

## Other places about companies or States, in one country or many

# A directory: the link goes to a list.
body-nhri = 国家人权机构（名单）
    .who = 各国不一样。请找您自己国家的那一个。
    .can = 如果本国法律允许，它们可以听您说、提供建议、帮助双方对话，或调查投诉。有些也看企业。
    .cannot = 不是每个国家都有，权力也不一样。有些不独立。请在国家人权机构全球联盟（GANHRI）查它的等级（A或B）。
    .first = 各国不一样。请问清楚。

body-oecd-ncp = 经合组织负责任商业行为国家联络点
    .who = 有正当理由的任何人，不论在哪个国家：工人、社区、工会、团体。公司要属于遵循经合组织准则的国家，或在这样的国家经营。
    .can = 它可以提议双方对话，发表声明，也可能会说明公司应当怎么做。
    .cannot = 它不能强迫公司，不能命令赔钱，也不能保护您。有些联络点比别的好得多。

# Anonymous only through the form. The law is being cut back: check this entry first.
body-bafa-lksg = 德国《供应链法》（LkSG）的投诉程序，由联邦经济和出口管制局（BAFA）受理
    .who = 在德国大公司（在德国有1000名或更多工人）的供应链中受到伤害的任何人，不论在世界哪里。别人也可以替他们提出。
    .can = 它可能会要求公司答复，并命令公司采取行动。用它的表格可以不写姓名。用电子邮件不行。
    .cannot = 它不能让您拿到赔款。这部法律正在被削减：请先看它的网页。

body-international-accord = 《纺织服装业健康与安全国际协议》（International Accord）
    .who = 在孟加拉国和巴基斯坦，它覆盖的工厂里的工人，以及替他们说话的人。在孟加拉国，由RMG Sustainability Council（成衣业可持续发展理事会）负责。
    .can = 它可以检查工厂，查看整改，并处理工人的投诉。
    .cannot = 它在其他工厂帮不上忙。它不是法院，一般也不为伤害付钱。

## Only for unions and organisations

body-ilo-cfa = 国际劳工组织结社自由委员会
    .who = 只限工会和雇主团体。如果您是一名工人，请去找工会。
    .can = 它可以说明，关于加入工会或谈判的权利，政府应当怎么做。起因可以是公司拆散工会。情况紧急时，它可能会联系政府。
    .cannot = 它不能受理一个人的案件。本国的案件是否还在进行，它会考虑。

body-ilo-representation = 国际劳工组织申诉程序（工会按《国际劳工组织章程》提出的投诉）
    .who = 只限工会和雇主团体。
    .can = 一个委员会可以审查国家是否遵守它加入的国际劳工公约，并提出报告。内容可以是强迫劳动、童工、安全或原住民（土著人民）。
    .cannot = 它不能受理一个人的案件。

## If a development bank paid for the project or insured it
# Where staff come first, a person in danger is told to ask the body what to do: our advice, not a rule of the bank.

# To be replaced by one World Bank Group mechanism: check this entry and body-cao first.
body-wb-inspection-panel = 世界银行监察组（Inspection Panel）和争议解决服务（Dispute Resolution Service）
    .who = 住在项目所在地的两个或更多人，或替他们提出的人。
    .can = 它可以帮助双方对话，检查银行是否遵守了自己的规定，并向银行董事会报告。
    .cannot = 它自己不能命令赔钱，也不能叫停项目。将有新机构取代它：请看它的网页。请要求为您的姓名保密。
    .first = 先告诉世界银行的工作人员。如果不安全，请问这个机构该怎么办。

body-cao = 国际金融公司（IFC）和多边投资担保机构（MIGA）的合规顾问监察员（CAO）
    .who = 受私营项目伤害或可能受伤害的任何人：项目由IFC出钱，或由MIGA承保。两者都属于世界银行集团。别人也可以替他们提出。
    .can = 它可以帮助双方对话，检查银行是否遵守了自己的规定，并向银行董事会报告。
    .cannot = 它自己不能命令赔钱，也不能叫停项目。将有新机构取代它：请看它的网页。请要求为您的姓名保密。

body-adb-am = 亚洲开发银行问责机制
    .who = 项目所在国的两个或更多人，或替他们提出的人。
    .can = 它可以帮助双方对话，检查银行是否遵守了自己的规定，并向银行董事会报告。
    .cannot = 它自己不能命令赔钱，也不能叫停项目。请要求为您的姓名保密。
    .first = 先写信给银行的工作人员。如果不安全，请问这个机构该怎么办。

body-afdb-irm = 非洲开发银行独立申诉机制（Independent Recourse Mechanism）
    .who = 受银行项目伤害或可能受伤害的人。别人也可以替他们提出。
    .can = 它可以帮助双方对话，检查银行是否遵守了自己的规定，并向银行董事会报告。
    .cannot = 它自己不能命令赔钱，也不能叫停项目。请要求为您的姓名保密。
    .first = 说明您到现在试过什么。问清它还需要什么。

body-ebrd-ipam = 欧洲复兴开发银行（EBRD）独立项目问责机制（IPAM）
    .who = 受到伤害的一个或更多人，或替他们提出的组织。您必须写明姓名。
    .can = 它可以帮助双方对话，检查银行是否遵守了自己的规定，并向银行董事会报告。
    .cannot = 它自己不能命令赔钱，也不能叫停项目。请要求为您的姓名保密。
    .first = 先试着和公司或银行解决。或说明您为什么没有这样做。

# After it, the European Ombudsman: its own rule speaks of people and organisations in the EU. So: ask whether.
body-eib-cm = 欧洲投资银行投诉机制（Complaints Mechanism）
    .who = 认为银行做错了的任何人，不论在哪个国家。您必须写明姓名。
    .can = 它可以帮助双方对话，检查银行是否遵守了自己的规定，并向银行董事会报告。
    .cannot = 它自己不能命令赔钱，也不能叫停项目。请要求为您的姓名保密。它办完之后，请问清您能不能去找欧洲监察专员。

body-idb-mici = 美洲开发银行集团（IDB、IDB Invest、IDB Lab）独立磋商和调查机制（MICI）
    .who = 住在项目所在国的两个或更多人，或替他们提出的人。
    .can = 它可以帮助双方对话，检查银行是否遵守了自己的规定，并向银行董事会报告。
    .cannot = 它自己不能命令赔钱，也不能叫停项目。请要求为您的姓名保密。
    .first = 先告诉银行的项目团队。或说明您为什么没有这样做。

body-aiib-ppm = 亚洲基础设施投资银行（亚投行，AIIB）受项目影响民众机制（Project-affected People’s Mechanism，PPM）
    .who = 受到伤害或可能受伤害的两个或更多人。别人也可以替他们提出。
    .can = 它可以帮助双方对话，检查银行是否遵守了自己的规定，并向银行董事会报告。
    .cannot = 它自己不能命令赔钱，也不能叫停项目。起初它几乎没有受理案件。请要求为您的姓名保密。
    .first = 先试试项目的投诉部门和银行的工作人员。如果不安全，请问这个机构该怎么办。

body-gcf-irm = 绿色气候基金独立补救机制（Independent Redress Mechanism）
    .who = 受基金项目伤害或可能受伤害的一个或更多人。别人也可以替他们提出。
    .can = 它可以帮助双方对话，检查基金是否遵守了自己的规定，并向基金董事会报告。
    .cannot = 它自己不能命令赔钱，也不能叫停项目。请要求为您的姓名保密。

body-dfc-oa = 美国国际开发金融公司（DFC）独立问责机制（Office of Accountability）
    .who = 受它支持的项目伤害或可能受伤害的人。也包括工人，或替他们提出的人。
    .can = 它可以帮助双方对话，检查DFC是否遵守了自己的规定，并向DFC董事会报告。
    .cannot = 它自己不能命令赔钱，也不能叫停项目。它的人手很少。请要求为您的姓名保密。

# Little verified: check its page and rules first.
body-icm-fmo-deg-proparco = FMO（荷兰）、DEG（德国）和Proparco（法国）的独立投诉机制（Independent Complaints Mechanism）
    .who = 受它们出钱的项目伤害的任何个人或群体。
    .can = 它可以帮助双方对话，检查银行是否遵守了自己的规定，并向银行董事会报告。
    .cannot = 它自己不能命令赔钱，也不能叫停项目。请要求为您的姓名保密。

## Notes on a country: facts only. The year, or month and year, never a day
# African Court: what was taken back is the declaration under Article 34(6) of its Protocol.

country-note-bf = 这个国家在2025年1月退出了西非经共体。不能到西非经共体法院告它。请问清还能不能到非洲人权和人民权利法院告它。
country-note-bj = 这个国家曾同意人们到非洲人权和人民权利法院告它。2020年，它撤回了这一同意。
country-note-by = 这个国家退出了两项条约：关于向联合国人权事务委员会投诉的条约（2023年）和《奥胡斯公约》（2022年）。它不是欧洲委员会（Council of Europe）的成员。
country-note-ca = 这个国家没有加入《美洲人权公约》。美洲人权委员会改用《美洲人的权利和义务宣言》。受理对加拿大公司投诉的部门（CORE），据我们所知没有负责人：请找国家联络点。
country-note-ci = 这个国家曾同意人们到非洲人权和人民权利法院告它。2020年，它撤回了这一同意。
country-note-cn = 这个国家没有接受联合国的任何投诉程序，但您可以给联合国人权专家（特别程序）写信。它没有加入经合组织的准则。如果公司是外国的，请看公司所属的国家。
country-note-cu = 这个国家不参加美洲国家组织。美洲人权委员会仍然关注那里的情况，也受理投诉。政府不作答复。
country-note-eg = 据我们所知，这个国家没有接受按《非洲儿童权利和福利宪章》提出的投诉。
# Western Sahara. Say nothing more.
country-note-eh = 这里没有适合这块领土的名单。您可以给联合国人权专家（特别程序）写信。也请问律师。
country-note-ir = 这个国家没有接受联合国的任何投诉程序。您仍然可以给联合国人权专家（特别程序）写信。
country-note-jm = 这个国家在1998年退出了关于向联合国人权事务委员会投诉的条约。
country-note-ma = 这个国家没有加入《非洲人权和人民权利宪章》。
country-note-ml = 这个国家在2025年1月退出了西非经共体。不能到西非经共体法院告它。请问清还能不能到非洲人权和人民权利法院告它。
country-note-ne = 这个国家在2025年1月退出了西非经共体。不能到西非经共体法院告它。请问清还能不能到非洲人权和人民权利法院告它。
country-note-ni = 这个国家在2023年11月退出了美洲国家组织。美洲人权委员会仍然关注那里的情况，也受理投诉。政府不与它合作。
# 中旬 must stay: it is not the whole month.
country-note-ru = 对这个国家，欧洲人权法院只能审查截至2022年9月中旬发生的事。这个国家不与它合作。
country-note-rw = 这个国家曾同意人们到非洲人权和人民权利法院告它。2016年，它撤回了这一同意。
country-note-tl = 这个国家从2025年10月起是东盟成员。东盟没有能裁决投诉的机构。
country-note-tn = 这个国家曾同意人们到非洲人权和人民权利法院告它。2025年3月，它撤回了这一同意。从2026年3月起，人们不能再提出新案件。
country-note-tt = 这个国家退出了《美洲人权公约》（1999年），也退出了关于向联合国人权事务委员会投诉的条约。美洲人权委员会改用《美洲人的权利和义务宣言》。
# Neutral: nothing on standing.
country-note-tw = 联合国条约的投诉程序在那里不开放。请问联合国人权专家（特别程序），您能不能给他们写信。
country-note-tz = 这个国家曾同意人们到非洲人权和人民权利法院告它。2019年，它撤回了这一同意。
country-note-us = 这个国家没有加入《美洲人权公约》。美洲人权委员会改用《美洲人的权利和义务宣言》。这个国家也没有接受联合国的任何投诉程序，但您可以给联合国人权专家（特别程序）写信。
# A return to the American Convention in 2019 is disputed.
country-note-ve = 这个国家说它退出了美洲国家组织。美洲人权委员会仍然关注那里的情况，也受理投诉。这个国家在2013年退出了《美洲人权公约》（2019年是否重新加入，有争议）。
