### The words around the questions: start page, safety page, where to turn today, what to ask a lawyer,
### the standing of the draft, and the static page without questions.
###
### Short sentences, no promise, no fright. “离开本页” is the button (ui-leave). “现在可以去哪里求助” is turn-title.

## Start page: read on a phone before the first question

start-title = 写给受企业伤害的人
start-lead = 这份指南写给受企业伤害的人，也写给陪伴他们的人。它会问大约20个简短的问题，再说明联合国的一份条约草案会有什么意义。您可以在任何一个问题停下来，看看目前的结果。
start-does_title = 它能做什么
start-does =
    - 看看您的回答是否符合草案的“受害人”定义（草案说哪些人算受害人）。
    - 说明什么可以弥补伤害，以及按草案，加入条约的国家要怎样帮助和保护人们。
    - 列出现在可以去哪里求助。
start-does_not_title = 它不能做什么
start-does_not =
    - 它不提供法律意见。
    - 它不替您投诉。
    - 没有人会看到您的回答，所以我们没法派人来帮您。
    - 它不作任何承诺。
start-draft_title = 这是草案
start-draft = 条约是国家之间约定的一套规则。这一份是2023年7月的草案。各国还在商谈，它现在对谁都没有约束力。对于一国加入之前发生的伤害，它没有作出规定。
start-private_title = 您的隐私
start-private = 您选的内容不会离开这台设备。除非您要求保存，否则什么都不会存下来。关闭页面，回答就没有了。但浏览器的翻译功能或助手可能会把文字发给它的开发者。
# It must be clear that the browser’s history stays.
start-leave = “离开本页”一直在页面顶部。它会清除您的回答，清空本页，再打开一个普通的天气网页。它不会删除浏览记录，别人仍可能看到这个页面打开过。
start-watched_title = 如果可能有人在监视
# Do not advise erasing the history: a history that is suddenly empty can put someone who is watched in danger.
start-watched = 这份指南防不住间谍软件（暗中监视手机的程序），也防不住从背后看您屏幕的人。如果可以，请用更安全的设备，或用无痕窗口。
# Opens on demand. Shift is the key on a keyboard.
start-safer =
    - 单位发的手机、和别人共用的手机可能不安全。
    - 无痕窗口不会把本页留在浏览记录里。但它防不住间谍软件，您用的网络仍可能显示您打开过哪个页面。
    - 请小心：不要把全部浏览记录清空。一片空白会引人注意。
    - 有键盘时，快速按三次Shift键也会离开本页。
start-pace = 您可以跳过任何问题，可以返回，也可以开着页面歇一歇。多数问题点一下或几下就行。

## Safety page: shown when someone is in danger. Articles 4.4 and 5.4

safety-title = 安全第一
safety-now =
    - 如果可以，先去更安全的地方，避开可能伤害您的人、烟或毒物。这份指南以后再看也行。
    - 想想您信任的人。告诉其中一位您在哪里。
    - 如果打电话安全，您也信任接电话的人，请拨当地的紧急电话。
    - 会不会有人查看或追踪这台设备？如果可以，请换一台。
    - 有人失踪或被锁起来了吗？现在就告诉您信任的人、律师或维权团体。
    - 和您信任的人约定一个暗号，意思是“我需要帮助”。
    - 把可能用到的证件放在身边，例如身份证。如果不安全，不要回去拿。
safety-right =
    有些地方现在就受理紧急请求。不要等这份草案，也不要等立案。

    草案还不是法律。按草案，在加入条约的国家，案件有结果之前，受害人会有权请求采取紧急保护措施。情况要紧急：有发生侵犯行为的严重风险，或侵犯行为正在发生。
safety-choice = 您可以现在继续，也可以离开，下次再来。离开后，您的回答就没有了。怎样回答都没有错。

## Where to turn today: each kind of place. Listing one is no promise that it takes a case. .first is the one thing to mind first

turn-title = 现在可以去哪里求助
turn-lead =
    草案还不是法律。下面这些地方现在就有。我们列出它们，不等于保证它们会受理。

    打电话、写信或上门之前，想想谁可能会察觉。打开链接会在浏览器和网络上留下痕迹。也许您信任的人可以替您去问。

# For someone against whom a case was brought. Do not soften “马上”.
turn-sued = 您被起诉或被控告了吗？法院的信有期限，可能很短。不要不答复：请马上问律师或法律援助机构。
# For someone without the right papers, whom an office may report.
turn-papers = 如果您的证件可能带来风险，去政府部门或警察局之前，请先问维权团体或律师。

place-emergency = 紧急时保护人权维护者的团体
    .first = 先问清他们帮助哪些人、多快能帮。
    .can = 他们帮助因为维护权利或保护自然而有危险的人。他们可能帮您找临时的安全住处、律师或医生，出安保费用，或提供更安全的手机。
    .cannot = 他们帮不了所有人，只能有所选择。多数只帮人权维护者，不是帮每个受伤害的人。他们不是警察，帮助可能要几天才到。
    .link = https://www.frontlinedefenders.org
    .link_text = Front Line Defenders（前线卫士）

place-near = 您附近的工会、法律援助机构或维权团体
    .first = 先问清他们怎样为您的名字保密。
    .can = 他们了解当地情况和法律。他们可以听您说，告诉您有哪些办法，往往还能陪您去。很多是免费的。
    .cannot = 他们不可能什么案件都接。有些可能不了解这类案件，但可能知道谁了解。

place-courts = 法院、警察和其他国家机构
    .first = 马上去问：时限可能很短。
    .can = 它们可以裁决诉求、调查犯罪、检查工作场所或下令保护。劳动、卫生、数据和环境部门可能比法院更省钱、更快。
    .cannot = 打官司可能要花钱，对方可能会知道您的名字。如果您不信任警察，先找律师或维权团体谈谈。

# The complaint desk of the business itself, of a brand further up the chain, or of a development bank.
place-grievance = 公司或银行的投诉部门
    .first = 它可能会告诉企业您是谁。
    .can = 很多公司和品牌有投诉的地方。为水坝、道路和矿山贷款的银行也有。它可能又快又免费。银行的投诉部门可以查银行是否遵守了自己的规定。
    .cannot = 它可能就属于您要投诉的企业，企业可能会知道您的名字。它不一定中立。签任何文件之前先问律师：签了可能就不能再上法院。

place-oecd = 经合组织国家联络点
    .first = 先问清哪些内容会保密。
    .can = 经合组织由多个国家组成，对跨国经营的公司有共同准则。每个遵循准则的国家都有一个联络点。不论公司属于该国，还是在该国经营，您都可以去那里投诉。它可以帮助双方对话，找到出路。
    .cannot = 它不是法院。它不能命令公司付钱，也不能强迫公司来谈。投诉的部分内容可能会公开。
    .link = https://mneguidelines.oecd.org
    .link_text = 经合组织跨国企业准则

place-nhri = 国家人权机构
    .first = 先问清它能不能调查公司。
    .can = 很多国家有人权委员会或监察专员（受理投诉的机构）。它们可以提供建议，很多还可以调查投诉，往往免费。
    .cannot = 它们大多只能建议和报告，不能强迫谁采取行动。有些不能调查私营公司。有些比较独立，有些不那么独立。
    .link = https://ganhri.org
    .link_text = 国家人权机构全球联盟

# The Inter-American and African Commissions take cases and urgent requests. Not every region has such a body.
place-regional = 区域人权机构
    .first = 它管的是国家，不是公司。
    .can = 美洲、非洲和欧洲有这样的机构。它们可以审查国家有没有尽到保护人的责任。有些设有人权维护者问题专家。人有严重危险时，有些可以在案件有结果之前就请国家尽快行动。
    .cannot = 它们管的是国家，不是公司。正式案件大多要先走完本国法院程序。之后时限很严，可能要等好几年。有些区域没有能裁决个案的机构。
    .link = https://www.oas.org/en/iachr/
    .link_text = 美洲人权委员会
    .link2 = https://achpr.au.int
    .link_text2 = 非洲人权和人民权利委员会

place-un = 联合国专家
    .first = 请他们隐去姓名。
    .can = 谁都可以给他们写信，免费。有专家负责人权维护者、言论自由，也有专家负责工商业与人权。他们可以致函政府和公司，请他们采取行动。您不必先上法院。
    .cannot = 他们不能强迫谁采取行动，也不可能每件事都管。应当先得到受伤害的人同意。政府可能会看到他们的姓名，姓名以后也可能公开。
    .link = https://www.ohchr.org/zh/special-procedures-human-rights-council
    .link_text = 联合国人权专家（特别程序）

# Embassies with public guidelines on human rights defenders. Look at this list once a year: guidelines are withdrawn too.
place-embassies = 支持人权维护者的使馆
    .first = 先问怎样见面才安全。
    .can = 欧盟和一些国家，例如加拿大、挪威和瑞士，公布了怎样帮助人权维护者的准则。使馆可能会见您、旁听审判、与政府交涉，或告诉您谁能帮忙。
    .cannot = 使馆没有义务帮忙，各地做多做少也不一样。它不是您的律师。去使馆可能会被人注意。

## What to ask a lawyer or an organisation

ask-title = 可以问律师或团体的问题
ask-lead = 您可以带着这些问题去找律师、工会或维权团体。挑对您重要的问。
ask-list =
    - 谁会看到我说的话？你们能为我的名字保密吗？
    - 你们能帮我吗？我要花多少钱？
    - 在这个国家我能做什么？你们会先试什么？
    - 我可以在哪个国家提出诉求？
    - 这里有哪条法律说的和这份草案一样？
    - 我还有多少时间？什么时候提诉求就太晚了？
    - 这会给我或我的家人带来危险吗？从第一天起，怎样才能保证我们的安全？
    - 我该留好哪些文件或照片？放在哪里安全？
    - 如果输了会怎样？我要付对方的费用吗？
    - 我们几个人能一起提诉求吗？能请人替我说吗？
    - 如果我撑不住了，可以停吗？

## Standing of the draft: standing-line and standing-short on every result, the rest under standing-title

standing-title = 关于这份草案
standing-line = 草案还不是法律。其他法律也许现在就能帮到您。
standing-short = 这里说的是2023年7月的草案。它还不是法律，各国还在商谈。您在这里读到的，都是草案会对加入条约的国家提出的要求。
# No rule of the draft reaches back, and it has no date (20.1). It obliges States (8.1, 16.1); procedure is that of the
# court (11.1). The Committee decides no single case (15.4).
standing-more =
    - 对于一国加入之前发生的伤害，它没有作出规定。条约大多不管以前的事。
    - 它没有定下日期。谁都说不准它什么时候会成为法律，或会不会成为法律。
    - 它规定的是国家要做什么。您不能直接用它来告一家公司。
    - 您会依照一国（往往是您自己的国家）制定的法律，在它的法院提出诉求。这份草案没有让您到联合国去提出诉求。
    - 更新的文本可能会有不同的说法。
standing-words = 所引的英文是草案的正式文字，其余都是我们自己的通俗说法。这不是法律意见。以联合国公布的文本为准。
# Whoever reviews the words says so here instead.
standing-review = 这个中文译本不是官方译本，还没有懂中文的律师审阅过。
standing-link = https://www.ohchr.org/en/hr-bodies/hrc/wg-trans-corp/igwg-on-tnc
standing-link_text = 联合国网站上的工作组网页（英文）

## Two things that never count against anyone in the definition. Article 1.1. Keep these bounds: law today can be different

never-title = 按草案的定义，什么绝不会对您不利
never-nationality = 您是哪国人、住在哪里。草案里的“受害人”一词，对所有人都一样。现在的法律可能不同：如果您的证件可能带来风险，去政府部门之前，请先问维权团体。
never-perpetrator = 责任人是否已知、被抓、受审或被定罪。按草案，不管怎样，只要符合定义的其他部分，一个人都可以是受害人。提出诉求需要什么，请问律师。

## Also in the draft: a chapter made of the summaries of other Articles. Each of these is a heading, but for the lead

also-title = 草案里还有
also-lead = 草案的其他部分也和这件事有关。这里用我们自己的话来说。一国加入之前，这些都不会对它有约束力。
also-liable = 谁可能要承担责任
also-where = 可以在哪里提出诉求
also-time = 时限
also-prevention = 伤害发生之前：预防和同意
also-fund = 受害人基金
also-committee = 是委员会，不是法院
also-conflict = 战争和冲突
also-discrimination = 不得歧视
also-joining = 加入和退出

## Static page without the questions

# Neutral on purpose: it is the title of the browser’s window.
page-title = 指南
page-lead = 本页是整份指南，不含提问部分。它说明联合国的一份条约草案会对受企业伤害的人意味着什么。
page-not_started = 这台设备没能启动提问部分。什么都没有丢失，您没有做错什么。本页是同一份指南的纯文字版。
page-checklist_title = 是否符合受害人定义？
page-checklist_lead =
    草案的受害人定义有六个部分。请逐项看，符合的打勾。如果事情发生在别人身上，请按那个人的情况来看。

    六项都符合，就符合定义。对于至亲，以及依靠受伤害的人生活的人，草案只说也可以包括他们。如果有一项您不确定，就先不下结论。如果有一项不符合，就不符合定义。但其他法律仍可能帮到您。
page-remedies_title = 可以怎样弥补
page-rights_title = 草案会给的权利
page-support_title = 寻求补救时的支持
page-protection_title = 草案要求国家给人权维护者、证人和家人的保护
page-notes_title = 您还可以知道
page-to_questions = 改为回答问题
page-contents_title = 本页内容
page-states_title = 按草案，国家要做什么
page-ask_title = 您可以要求什么
page-clauses_title = 逐条看草案
page-quote_title = 草案原文
page-source = 摘自2023年7月的草案，引文为英文。以联合国公布的文本为准。
page-version = 本文版本：{ $version }
