//! The status and the whole result: values joined with words, reasons and clauses.

use crate::locale::{Prose, Words, prose};
use crate::session::State;
use remedy_content::key;
use remedy_engine::answers::Answers;
use remedy_engine::assessment::{Assessment, assess};
use remedy_engine::chapters::CHAPTERS;
use remedy_engine::clause::ClauseId;
use remedy_engine::findings::{Finding, FindingId, FindingKind};
use remedy_engine::option::OptionSet;
use remedy_engine::places::PlaceId;
use remedy_engine::question::{QuestionId, QuestionSet};
use remedy_engine::rule::Explained;
use remedy_engine::status::{Element, Reading, Status};
use remedy_engine::truth::Truth;

/// An answer that decides something.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// The question answered.
    pub question: QuestionId,
    /// The question's short name.
    pub name: &'static str,
    /// The options that decide, in words.
    pub answer: Vec<&'static str>,
}

/// A question that would decide something.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionLink {
    /// The question.
    pub question: QuestionId,
    /// The question's short name.
    pub name: &'static str,
}

/// Why a value is what it is, and what would decide it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grounds {
    /// The answers that decide it.
    pub because: Vec<Reason>,
    /// The questions that would decide it.
    pub missing: Vec<QuestionLink>,
    /// The clauses that it rests on.
    pub clauses: Vec<ClauseView>,
    /// Clauses of other Articles that bear on it, with what they say.
    pub related: Vec<(&'static str, &'static str)>,
}

/// A clause.
#[derive(Clone, Debug, PartialEq)]
pub struct ClauseView {
    /// The draft's number.
    pub id: &'static str,
    /// What it says, in plain words.
    pub plain: &'static str,
    /// The draft's own words, in English.
    pub quote: &'static str,
}

/// A part of the definition of a victim.
#[derive(Clone, Debug, PartialEq)]
pub struct ElementView {
    /// Its public name.
    pub id: &'static str,
    /// Its name in words.
    pub name: &'static str,
    /// What this part of the definition says.
    pub about: &'static str,
    /// Its value.
    pub value: Truth,
    /// Its value in words.
    pub sentence: &'static str,
    /// Why.
    pub grounds: Grounds,
}

/// Whether the definition of a victim fits.
#[derive(Clone, Debug, PartialEq)]
pub struct StatusView {
    /// The status.
    pub value: Status,
    /// Of whom it is read.
    pub reading: Reading,
    /// The status in words.
    pub heading: &'static str,
    /// What that means.
    pub means: Prose,
    /// The parts of the definition.
    pub elements: Vec<ElementView>,
    /// The answers that rule it out; empty unless it does not fit.
    pub because: Vec<Reason>,
    /// The questions that would decide it.
    pub missing: Vec<QuestionLink>,
}

/// A finding.
#[derive(Clone, Debug, PartialEq)]
pub struct FindingView {
    /// Its public name.
    pub id: &'static str,
    /// Whether the answers point to it.
    pub value: Truth,
    /// Its name in words.
    pub name: &'static str,
    /// What it means for the person.
    pub means: Prose,
    /// What States would have to do.
    pub states: Prose,
    /// What the person can ask for.
    pub ask: Prose,
    /// Why.
    pub grounds: Grounds,
}

/// Findings of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct KindView {
    /// The kind in words.
    pub heading: &'static str,
    /// What holds for all of them: the qualifiers that the draft puts over the kind.
    pub lead: &'static str,
    /// The findings.
    pub findings: Vec<FindingView>,
}

/// Findings of one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The value they share.
    pub value: Truth,
    /// What that means, given the status.
    pub heading: &'static str,
    /// A line that explains the group.
    pub lead: &'static str,
    /// Whether it is folded: what is not for the reader, or the least of use.
    pub folded: bool,
    /// The findings, by kind.
    pub kinds: Vec<KindView>,
}

/// A link to a place outside.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Its address.
    pub href: &'static str,
    /// Its words.
    pub text: &'static str,
}

/// A kind of place that a person can turn to today.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceView {
    /// Its public name; an organisation's own contacts have none.
    pub id: &'static str,
    /// Its name in words.
    pub name: &'static str,
    /// What it can do.
    pub can: &'static str,
    /// The language of that, where it is not the reader's; otherwise empty.
    pub lang: &'static str,
    /// What it cannot do.
    pub cannot: &'static str,
    /// Official pages.
    pub links: Vec<Link>,
}

/// The whole result.
#[derive(Clone, Debug, PartialEq)]
pub struct ResultView {
    /// Whether the definition fits.
    pub status: StatusView,
    /// Whether someone is in immediate danger.
    pub danger: bool,
    /// Two answers that do not go together well: nothing was harmed, and something was lost.
    pub doubt: bool,
    /// What someone with these fears should know first: a court's letter has a time limit; papers can be a risk.
    pub warnings: Vec<&'static str>,
    /// Protection that leads the result: of a defender or witness, of family or a representative.
    pub protections: Vec<FindingView>,
    /// Other law may protect more: shown whatever the status is.
    pub higher_protection: Option<FindingView>,
    /// The other findings, grouped by what the answers say of them.
    pub groups: Vec<Group>,
    /// Notes that the answers point to.
    pub notes: Vec<FindingView>,
    /// Where to turn today.
    pub places: Vec<PlaceView>,
    /// Whether a question was not met yet.
    pub more_to_ask: bool,
}

pub(super) fn status_view(answers: &Answers, words: Words) -> StatusView {
    status(&assess(answers), answers, words)
}

fn status(assessment: &Assessment, answers: &Answers, words: Words) -> StatusView {
    let status = assessment.status();
    let name = status_name(assessment, answers);
    StatusView {
        value: status.value,
        reading: assessment.reading(),
        heading: words.get(&name),
        means: prose(words.get(&[&name, ".means"].concat())),
        elements: assessment.elements().map(|(element, value)| element_view(element, value, words)).collect(),
        because: match status.value {
            Status::DoesNotFit => reasons(&status.because, words),
            _ => Vec::new(),
        },
        missing: links(open_elements(assessment), words),
    }
}

/// The questions that would decide the elements which are still open, where that is the point: the status is unclear, or
/// the definition may fit another person than the reader.
fn open_elements(assessment: &Assessment) -> QuestionSet {
    if assessment.status().value == Status::DoesNotFit && assessment.reading() == Reading::Own {
        return QuestionSet::EMPTY;
    }
    assessment.elements().fold(QuestionSet::EMPTY, |open, (_, value)| open.with(value.missing))
}

/// The status of these answers in words.
#[must_use]
pub fn status_heading(answers: &Answers, words: Words) -> &'static str {
    words.get(&status_name(&assess(answers), answers))
}

/// The key of a status's words.
fn status_name(assessment: &Assessment, answers: &Answers) -> String {
    let named = |name: &str| key("status", name);
    match (assessment.status().value, assessment.reading()) {
        _ if is_untouched_defender(answers) => named("defender"),
        (Status::DoesNotFit, Reading::Another) if open_elements(assessment).is_empty() => named("another"),
        (Status::DoesNotFit, Reading::Another) => named("another-open"),
        (value, _) => named(value.as_str()),
    }
}

/// For a defender or witness to whom nothing was done, as far as they say, the definition is not the point: their
/// protection is.
fn is_untouched_defender(answers: &Answers) -> bool {
    answers.has(QuestionId::Role, "defender") && !answers.has(QuestionId::Targeted, "yes")
}

/// The whole result of a session.
#[must_use]
pub fn view(state: &State, words: Words) -> ResultView {
    let assessment = assess(&state.answers);
    let picked = |keep: &dyn Fn(&Finding, Truth) -> bool| -> Vec<FindingView> {
        assessment
            .findings()
            .filter(|(finding, value)| keep(finding, value.value))
            .map(|(finding, value)| finding_view(finding, value, words))
            .collect()
    };
    let groups = [Truth::Yes, Truth::Unknown, Truth::No];
    ResultView {
        status: status(&assessment, &state.answers, words),
        danger: state.in_danger(),
        doubt: in_doubt(&state.answers),
        warnings: warnings(&state.answers, words),
        protections: picked(&|finding, value| finding.kind == FindingKind::Protection && value == Truth::Yes),
        higher_protection: picked(&|finding, _| finding.id == HIGHER_PROTECTION).into_iter().next(),
        groups: groups.into_iter().filter_map(|value| group(&assessment, value, words)).collect(),
        notes: picked(&|finding, value| finding.kind == FindingKind::Note && value == Truth::Yes),
        places: places(&assessment, words),
        more_to_ask: state.next_unseen().is_some(),
    }
}

/// Shown apart and prominently, whatever the status is.
const HIGHER_PROTECTION: FindingId = FindingId::RightHigherProtection;

/// Whether nothing is said to be harmed, and a loss is named all the same: one of the two may not be quite right.
pub(super) fn in_doubt(answers: &Answers) -> bool {
    let losses = answers.get(QuestionId::Losses).unwrap_or_default();
    answers.has(QuestionId::Harm, "none") && losses.meets(OptionSet::ordinary(QuestionId::Losses))
}

fn warnings(answers: &Answers, words: Words) -> Vec<&'static str> {
    let papers = answers.has(QuestionId::Fears, "status")
        || answers.has(QuestionId::Borders, "foreign_person")
        || answers.has(QuestionId::Situation, "migrant_refugee");
    [(answers.has(QuestionId::Fears, "legal_smear"), "turn-sued"), (papers, "turn-papers")]
        .into_iter()
        .filter_map(|(is_so, key)| is_so.then(|| words.get(key)))
        .collect()
}

fn group(assessment: &Assessment, value: Truth, words: Words) -> Option<Group> {
    let (status, reading) = (assessment.status().value, assessment.reading());
    let (heading, lead) = group_words(value, status, reading)?;
    let kinds: Vec<_> = GROUPED
        .iter()
        .filter(|(kind, ..)| *kind != FindingKind::Note || value == Truth::Unknown)
        .filter_map(|(kind, heading, lead)| {
            let findings: Vec<_> = assessment
                .findings()
                .filter(|(finding, found)| {
                    finding.kind == *kind && found.value == value && finding.id != HIGHER_PROTECTION
                })
                .map(|(finding, found)| finding_view(finding, found, words))
                .collect();
            let lead = if lead.is_empty() { lead } else { words.get(lead) };
            (!findings.is_empty()).then(|| KindView { heading: words.get(heading), lead, findings })
        })
        .collect();
    let is_for_others = value == Truth::Yes && status == Status::DoesNotFit && reading == Reading::Own;
    (!kinds.is_empty()).then(|| Group {
        value,
        heading: words.get(heading),
        lead: words.get(lead),
        folded: value == Truth::No || is_for_others,
        kinds,
    })
}

/// The kinds shown in groups, in order: each with its heading, and with what is said once over all of them. Protection is
/// shown apart.
const GROUPED: [(FindingKind, &str, &str); 4] = [
    (FindingKind::Remedy, "ui-kind-remedy", "ui-kind-remedy-lead"),
    (FindingKind::Right, "ui-kind-right", "ui-kind-right-lead"),
    (FindingKind::Support, "ui-kind-support", "ui-kind-support-lead"),
    (FindingKind::Note, "ui-kind-note", ""),
];

/// How a finding's value reads beside the status: the decision model's table. Nothing where it is not shown.
const fn group_words(value: Truth, status: Status, reading: Reading) -> Option<(&'static str, &'static str)> {
    Some(match (value, status, reading) {
        (Truth::Yes, Status::Fits, _) => ("ui-group-fits", "ui-group-fits-lead"),
        (Truth::Yes, Status::MayBeIncluded, _) => ("ui-group-may_fit", "ui-group-may_fit-lead"),
        (Truth::Yes, Status::Unclear, _) => ("ui-group-would-fit", "ui-group-would-fit-lead"),
        (Truth::Yes, Status::DoesNotFit, Reading::Another) => ("ui-group-person", "ui-group-person-lead"),
        (Truth::Yes, Status::DoesNotFit, Reading::Own) => ("ui-group-offer", "ui-group-offer-lead"),
        (Truth::Unknown, Status::Fits, _) => ("ui-group-could", "ui-group-could-lead"),
        (Truth::Unknown, Status::MayBeIncluded, _)
        | (Truth::Unknown, Status::DoesNotFit, Reading::Another) => {
            ("ui-group-could-person", "ui-group-could-person-lead")
        }
        (Truth::Unknown, Status::Unclear, _) => ("ui-group-could-if", "ui-group-could-if-lead"),
        // It does not fit: so nothing "could fit".
        (Truth::Unknown, Status::DoesNotFit, Reading::Own) => return None,
        (Truth::No, ..) => ("ui-group-also", "ui-group-also-lead"),
    })
}

fn element_view(element: &Element, value: &Explained<Truth>, words: Words) -> ElementView {
    let id = element.id.as_str();
    ElementView {
        id,
        name: words.of("element", id),
        about: words.part("element", id, "about"),
        value: value.value,
        sentence: words.part("element", id, value.value.as_str()),
        grounds: grounds(value, element.clauses, element.related, words),
    }
}

fn finding_view(finding: &Finding, value: &Explained<Truth>, words: Words) -> FindingView {
    let id = finding.id.as_str();
    let part = |part| prose(words.part("finding", id, part));
    FindingView {
        id,
        value: value.value,
        name: words.of("finding", id),
        means: part("means"),
        states: part("states"),
        ask: part("ask"),
        grounds: grounds(value, finding.clauses, finding.related, words),
    }
}

fn grounds(
    value: &Explained<Truth>,
    clauses: &[ClauseId],
    related: &[&'static str],
    words: Words,
) -> Grounds {
    Grounds {
        because: reasons(&value.because, words),
        missing: links(value.missing, words),
        clauses: clauses.iter().map(|clause| clause_view(*clause, words)).collect(),
        related: related.iter().map(|id| (*id, words.of("related", id))).collect(),
    }
}

fn reasons(because: &Answers, words: Words) -> Vec<Reason> {
    let reason = |(question, chosen): (QuestionId, OptionSet)| Reason {
        question,
        name: words.part("question", question.as_str(), "short"),
        answer: option_labels(question, chosen, words),
    };
    because.iter().map(reason).collect()
}

fn clause_view(clause: ClauseId, words: Words) -> ClauseView {
    let id = clause.as_str();
    ClauseView { id, plain: words.of("clause", id), quote: words.of("quote", id) }
}

fn links(missing: QuestionSet, words: Words) -> Vec<QuestionLink> {
    missing
        .iter()
        .map(|question| QuestionLink { question, name: words.part("question", question.as_str(), "short") })
        .collect()
}

/// The chosen options in words.
pub(super) fn option_labels(question: QuestionId, chosen: OptionSet, words: Words) -> Vec<&'static str> {
    chosen.ids(question).map(|id| words.part("question", question.as_str(), id)).collect()
}

/// The places that may act at once for someone in danger.
pub(super) fn urgent_places(words: Words) -> Vec<PlaceView> {
    own_contacts(words)
        .chain([PlaceId::Emergency, PlaceId::Regional, PlaceId::Courts].map(|id| place(id, words)))
        .collect()
}

/// Every kind of place: first those that the answers point to. Before them the contacts of the organisation on whose site the
/// guide is: it knows the person's place.
fn places(assessment: &Assessment, words: Words) -> Vec<PlaceView> {
    let picked = |named_first: bool| {
        assessment
            .places()
            .filter(move |(_, value)| (value.value == Truth::Yes) == named_first)
            .map(move |(found, _)| place(found.id, words))
    };
    own_contacts(words).chain(picked(true)).chain(picked(false)).collect()
}

fn own_contacts(words: Words) -> impl Iterator<Item = PlaceView> {
    words.get("own").split(' ').filter(|key| !key.is_empty()).map(move |key| place_of("", key, words))
}

fn place(id: PlaceId, words: Words) -> PlaceView {
    place_of(id.as_str(), &key("place", id.as_str()), words)
}

fn place_of(id: &'static str, key: &str, words: Words) -> PlaceView {
    let part = |part: &str| words.find(&[key, ".", part].concat());
    let link = |href, text| Some(Link { href: part(href)?, text: part(text)? });
    PlaceView {
        id,
        name: words.get(key),
        can: part("can").unwrap_or_default(),
        lang: part("lang").unwrap_or_default(),
        cannot: part("cannot").unwrap_or_default(),
        links: [link("link", "link_text"), link("link2", "link_text2")].into_iter().flatten().collect(),
    }
}

/// A chapter of *Also in the draft*.
#[derive(Clone, Debug, PartialEq)]
pub struct ChapterView {
    /// Its public name.
    pub id: &'static str,
    /// Its heading.
    pub heading: &'static str,
    /// The clauses, by number, with what they say.
    pub clauses: Vec<(&'static str, &'static str)>,
}

/// *Also in the draft*: the same for everyone.
#[must_use]
pub(super) fn chapters(words: Words) -> Vec<ChapterView> {
    CHAPTERS
        .iter()
        .map(|chapter| ChapterView {
            id: chapter.id.as_str(),
            heading: words.of("also", chapter.id.as_str()),
            clauses: chapter.clauses.iter().map(|id| (*id, words.of("related", id))).collect(),
        })
        .collect()
}
