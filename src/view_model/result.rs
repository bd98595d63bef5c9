//! The status and the whole result: values joined with words, reasons and clauses.

use crate::locale::{Prose, Words, prose};
use crate::session::State;
use remedy_content::{PLACES, key};
use remedy_engine::answers::Answers;
use remedy_engine::assessment::{Assessment, assess};
use remedy_engine::clause::ClauseId;
use remedy_engine::findings::{Finding, FindingKind};
use remedy_engine::question::{OptionSet, QuestionId};
use remedy_engine::rule::Explained;
use remedy_engine::status::{Element, Status};
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
    /// Its name.
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
    let name = status_name(status.value, answers);
    StatusView {
        value: status.value,
        heading: words.get(&name),
        means: prose(words.get(&[&name, ".means"].concat())),
        elements: assessment.elements().map(|(element, value)| element_view(element, value, words)).collect(),
        because: match status.value {
            Status::DoesNotFit => reasons(status, words),
            _ => Vec::new(),
        },
        missing: links(status, words),
    }
}

/// The status of these answers in words.
#[must_use]
pub fn status_heading(answers: &Answers, words: Words) -> &'static str {
    words.get(&status_name(assess(answers).status().value, answers))
}

/// The key of a status's words.
fn status_name(status: Status, answers: &Answers) -> String {
    match status {
        Status::DoesNotFit if is_defender(answers) => "status-defender".to_owned(),
        value => key("status", value.as_str()),
    }
}

/// The definition not fitting is not the point for a defender or witness: their protection is.
fn is_defender(answers: &Answers) -> bool {
    let defender = OptionSet::one(QuestionId::Role, "defender").unwrap_or_default();
    answers.get(QuestionId::Role).is_some_and(|role| role.meets(defender))
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
        protections: picked(&|finding, value| finding.kind == FindingKind::Protection && value == Truth::Yes),
        higher_protection: picked(&|finding, _| finding.id.as_str() == HIGHER_PROTECTION).into_iter().next(),
        groups: groups.into_iter().filter_map(|value| group(&assessment, value, words)).collect(),
        notes: picked(&|finding, value| finding.kind == FindingKind::Note && value == Truth::Yes),
        places: places(&PLACES, words),
        more_to_ask: state.next_unseen().is_some(),
    }
}

/// Shown apart and prominently, whatever the status is.
const HIGHER_PROTECTION: &str = "right.higher_protection";

fn group(assessment: &Assessment, value: Truth, words: Words) -> Option<Group> {
    let kinds: Vec<_> = GROUPED
        .iter()
        .filter(|(kind, _)| *kind != FindingKind::Note || value != Truth::Yes)
        .filter_map(|(kind, heading)| {
            let findings: Vec<_> = assessment
                .findings()
                .filter(|(finding, found)| {
                    finding.kind == *kind && found.value == value && finding.id.as_str() != HIGHER_PROTECTION
                })
                .map(|(finding, found)| finding_view(finding, found, words))
                .collect();
            (!findings.is_empty()).then(|| KindView { heading: words.get(heading), findings })
        })
        .collect();
    let (heading, lead) = group_words(value, assessment.status().value);
    let (heading, lead) = (words.get(heading), words.get(lead));
    (!kinds.is_empty()).then_some(Group { value, heading, lead, kinds })
}

/// The kinds shown in groups, in order. Protection is shown apart.
const GROUPED: [(FindingKind, &str); 4] = [
    (FindingKind::Remedy, "ui-kind-remedy"),
    (FindingKind::Right, "ui-kind-right"),
    (FindingKind::Support, "ui-kind-support"),
    (FindingKind::Note, "ui-kind-note"),
];

/// How a finding's value reads beside the status: the decision model's table.
const fn group_words(value: Truth, status: Status) -> (&'static str, &'static str) {
    match (value, status) {
        (Truth::Yes, Status::Fits | Status::MayBeIncluded) => ("ui-group-fits", "ui-group-fits-lead"),
        (Truth::Yes, Status::Unclear) => ("ui-group-would-fit", "ui-group-would-fit-lead"),
        (Truth::Yes, Status::DoesNotFit) => ("ui-group-offer", "ui-group-offer-lead"),
        (Truth::Unknown, Status::Fits | Status::MayBeIncluded) => ("ui-group-could", "ui-group-could-lead"),
        (Truth::Unknown, Status::Unclear | Status::DoesNotFit) => {
            ("ui-group-could-if", "ui-group-could-if-lead")
        }
        (Truth::No, _) => ("ui-group-also", "ui-group-also-lead"),
    }
}

fn element_view(element: &Element, value: &Explained<Truth>, words: Words) -> ElementView {
    let id = element.id.as_str();
    ElementView {
        id,
        name: words.of("element", id),
        about: words.part("element", id, "about"),
        value: value.value,
        sentence: words.part("element", id, value.value.as_str()),
        grounds: grounds(value, element.clauses, &[], words),
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
        because: reasons(value, words),
        missing: links(value, words),
        clauses: clauses.iter().map(|clause| clause_view(*clause, words)).collect(),
        related: related.iter().map(|id| (*id, words.of("related", id))).collect(),
    }
}

fn reasons<V>(value: &Explained<V>, words: Words) -> Vec<Reason> {
    let reason = |(question, chosen): (QuestionId, OptionSet)| Reason {
        question,
        name: words.part("question", question.as_str(), "short"),
        answer: option_labels(question, chosen, words),
    };
    value.because.iter().map(reason).collect()
}

fn clause_view(clause: ClauseId, words: Words) -> ClauseView {
    let id = clause.as_str();
    ClauseView { id, plain: words.of("clause", id), quote: words.of("quote", id) }
}

fn links<V>(value: &Explained<V>, words: Words) -> Vec<QuestionLink> {
    value
        .missing
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
    places(&["place-emergency", "place-regional", "place-courts"], words)
}

/// Places by their keys. Before them the contacts of the organisation on whose site the guide is: it knows the person's
/// place.
fn places(ids: &[&str], words: Words) -> Vec<PlaceView> {
    let own = words.get("own").split(' ').filter(|id| !id.is_empty());
    own.chain(ids.iter().copied()).map(|id| place(id, words)).collect()
}

fn place(id: &str, words: Words) -> PlaceView {
    let part = |part: &str| words.find(&[id, ".", part].concat());
    let link = |href, text| Some(Link { href: part(href)?, text: part(text)? });
    PlaceView {
        name: words.get(id),
        can: part("can").unwrap_or_default(),
        lang: part("lang").unwrap_or_default(),
        cannot: part("cannot").unwrap_or_default(),
        links: [link("link", "link_text"), link("link2", "link_text2")].into_iter().flatten().collect(),
    }
}
