//! How the package shows what the engine keeps to itself as Rust types: as plain objects for JavaScript.
//! `package/index.d.ts` gives their types.

use remedy_engine::answers::Fault;
use remedy_engine::clause::ClauseId;
use remedy_engine::findings::{self, FindingId, FindingKind};
use remedy_engine::question::{self, AskedWhen, Kind, OptionSet, QuestionId};
use remedy_engine::status::{self, ElementId, Status};
use remedy_engine::truth::Truth;
use remedy_engine::{rule, what_if};
use serde::Serialize;

/// Everything that is wrong with the input.
#[derive(Serialize)]
pub(crate) struct Faults {
    error: Vec<String>,
}

impl From<Vec<Fault>> for Faults {
    fn from(faults: Vec<Fault>) -> Self {
        Self { error: faults.iter().map(ToString::to_string).collect() }
    }
}

/// A question with all that an interface needs to ask it, but for the words.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Question {
    id: QuestionId,
    kind: &'static str,
    section: &'static str,
    options: Vec<&'static str>,
    exclusive: Vec<&'static str>,
    undecided: Vec<&'static str>,
    asked_when: Condition,
    clauses: &'static [ClauseId],
}

impl From<&question::Question> for Question {
    fn from(question: &question::Question) -> Self {
        let id = question.id;
        let names = |options: OptionSet| options.ids(id).collect();
        Self {
            id,
            kind: match question.kind {
                Kind::Ternary => "ternary",
                Kind::One => "one",
                Kind::Many => "many",
            },
            section: question.section.as_str(),
            options: names(OptionSet::all(id)),
            exclusive: names(OptionSet::all(id).without(OptionSet::ordinary(id))),
            undecided: names(OptionSet::undecided(id)),
            asked_when: question.asked_when.into(),
            clauses: question.clauses,
        }
    }
}

/// A condition on the answers, as data. Each is an object with one member that says which it is.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Condition {
    /// Holds whatever the answers are.
    Always(bool),
    /// The answer to a question has any of the options.
    Has { question: QuestionId, options: Vec<&'static str> },
    /// Any of these suffices.
    Any(Vec<Condition>),
    /// Every one of these is needed.
    All(Vec<Condition>),
    /// This one is not yes.
    Not(Box<Condition>),
}

impl From<AskedWhen> for Condition {
    fn from(asked_when: AskedWhen) -> Self {
        match asked_when {
            AskedWhen::Always => Self::Always(true),
            AskedWhen::Holds(rule) => rule.into(),
            AskedWhen::Unless(rule) => Self::Not(Box::new(rule.into())),
        }
    }
}

impl From<rule::Rule> for Condition {
    fn from(rule: rule::Rule) -> Self {
        let all = |parts: &[rule::Rule]| parts.iter().map(|part| Self::from(*part)).collect();
        match rule {
            rule::Rule::Always => Self::Always(true),
            rule::Rule::Has { question, options, .. } => {
                Self::Has { question, options: options.ids(question).collect() }
            }
            rule::Rule::Any(parts) => Self::Any(all(parts)),
            rule::Rule::All(parts) => Self::All(all(parts)),
        }
    }
}

/// An element of the definition of a victim.
#[derive(Serialize)]
pub(crate) struct Element {
    id: &'static str,
    clauses: &'static [ClauseId],
}

impl From<&status::Element> for Element {
    fn from(element: &status::Element) -> Self {
        Self { id: element.id.as_str(), clauses: element.clauses }
    }
}

/// A finding and the clauses that it rests on.
#[derive(Serialize)]
pub(crate) struct Finding {
    id: FindingId,
    kind: &'static str,
    clauses: &'static [ClauseId],
    related: &'static [&'static str],
}

impl From<&findings::Finding> for Finding {
    fn from(finding: &findings::Finding) -> Self {
        Self {
            id: finding.id,
            kind: match finding.kind {
                FindingKind::Note => "note",
                FindingKind::Remedy => "remedy",
                FindingKind::Right => "right",
                FindingKind::Support => "support",
                FindingKind::Protection => "protection",
            },
            clauses: finding.clauses,
            related: finding.related,
        }
    }
}

/// All that a change of answers changes.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Difference {
    status: Option<FromTo<Status>>,
    elements: Vec<Change<Truth>>,
    findings: Vec<Change<Truth>>,
    newly_asked: Vec<QuestionId>,
    no_longer_asked: Vec<QuestionId>,
}

#[derive(Serialize)]
struct FromTo<V> {
    from: V,
    to: V,
}

#[derive(Serialize)]
struct Change<V> {
    id: &'static str,
    from: V,
    to: V,
}

impl From<&what_if::Difference> for Difference {
    fn from(difference: &what_if::Difference) -> Self {
        Self {
            status: difference.status.map(|status| FromTo { from: status.from, to: status.to }),
            elements: changes(&difference.elements, ElementId::as_str),
            findings: changes(&difference.findings, FindingId::as_str),
            newly_asked: difference.newly_asked.iter().collect(),
            no_longer_asked: difference.no_longer_asked.iter().collect(),
        }
    }
}

fn changes<Id: Copy>(
    changes: &[what_if::Change<Id, Truth>],
    name: fn(Id) -> &'static str,
) -> Vec<Change<Truth>> {
    changes.iter().map(|change| Change { id: name(change.id), from: change.from, to: change.to }).collect()
}
