//! How the package shows what the engine keeps to itself as Rust types: as plain objects for JavaScript.
//! `package/index.d.ts` gives their types.

use remedy_engine::clause::ClauseId;
use remedy_engine::findings::{self, FindingId, FindingKind};
use remedy_engine::option::OptionSet;
use remedy_engine::places::{self, PlaceId};
use remedy_engine::question::{Kind, QuestionId};
use remedy_engine::questions::{self, AskedWhen};
use remedy_engine::reading::Fault;
use remedy_engine::status::{self, ElementId, Reading, Status};
use remedy_engine::themes::{self, ThemeId};
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

impl From<&questions::Question> for Question {
    fn from(question: &questions::Question) -> Self {
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
    /// The answer to a question has any of the options; with none of them, those that are open decide nothing.
    Has {
        question: QuestionId,
        options: Vec<&'static str>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        open: Vec<&'static str>,
    },
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
            rule::Rule::Has { question, options, open } => Self::Has {
                question,
                options: options.ids(question).collect(),
                open: open.ids(question).collect(),
            },
            rule::Rule::Any(parts) => Self::Any(all(parts)),
            rule::Rule::All(parts) => Self::All(all(parts)),
        }
    }
}

/// An element of the definition of a victim.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Element {
    id: ElementId,
    clauses: &'static [ClauseId],
    related: &'static [&'static str],
    yes_when: Condition,
}

impl From<&status::Element> for Element {
    fn from(element: &status::Element) -> Self {
        Self {
            id: element.id,
            clauses: element.clauses,
            related: element.related,
            yes_when: element.rule.into(),
        }
    }
}

/// A finding and the clauses that it rests on.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Finding {
    id: FindingId,
    kind: FindingKind,
    clauses: &'static [ClauseId],
    related: &'static [&'static str],
    yes_when: Condition,
}

impl From<&findings::Finding> for Finding {
    fn from(finding: &findings::Finding) -> Self {
        Self {
            id: finding.id,
            kind: finding.kind,
            clauses: finding.clauses,
            related: finding.related,
            yes_when: finding.rule.into(),
        }
    }
}

/// A kind of place to turn to today, and when it is named first.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Place {
    id: PlaceId,
    yes_when: Condition,
}

impl From<&places::Place> for Place {
    fn from(place: &places::Place) -> Self {
        Self { id: place.id, yes_when: place.rule.into() }
    }
}

/// A theme and the findings that are gathered in it.
#[derive(Serialize)]
pub(crate) struct Theme {
    id: ThemeId,
    findings: &'static [FindingId],
}

impl From<&themes::Theme> for Theme {
    fn from(theme: &themes::Theme) -> Self {
        Self { id: theme.id, findings: theme.findings }
    }
}

/// All that a change of answers changes.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Difference {
    status: Option<FromTo<Status>>,
    reading: Option<FromTo<Reading>>,
    elements: Vec<Change<Truth>>,
    findings: Vec<Change<Truth>>,
    places: Vec<Change<Truth>>,
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
            status: from_to(difference.status),
            reading: from_to(difference.reading),
            elements: changes(&difference.elements, ElementId::as_str),
            findings: changes(&difference.findings, FindingId::as_str),
            places: changes(&difference.places, PlaceId::as_str),
            newly_asked: difference.newly_asked.iter().collect(),
            no_longer_asked: difference.no_longer_asked.iter().collect(),
        }
    }
}

fn from_to<V>(change: Option<what_if::Change<(), V>>) -> Option<FromTo<V>> {
    change.map(|change| FromTo { from: change.from, to: change.to })
}

fn changes<Id: Copy>(
    changes: &[what_if::Change<Id, Truth>],
    name: fn(Id) -> &'static str,
) -> Vec<Change<Truth>> {
    changes.iter().map(|change| Change { id: name(change.id), from: change.from, to: change.to }).collect()
}
