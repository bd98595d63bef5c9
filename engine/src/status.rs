//! Article 1: does the draft's definition of a victim fit?

use crate::answers::Answers;
use crate::clause::ClauseId::{self, C1_1, C1_2, C1_3, C1_4, C1_6};
use crate::question::{OptionSet, QuestionId as Q};
use crate::rule::{Explained, Rule, has, has_any, has_any_but, union, yes};
use crate::truth::Truth;
use serde::Serialize;

/// A part of the definition of a victim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ElementId {
    /// A person or group, or the immediate family or dependants of a direct victim.
    Person,
    /// A reduction in, or removal of, the ability to enjoy an internationally recognized human right.
    Harm,
    /// Business activities, or a business relationship.
    Business,
    /// An act or an omission.
    Conduct,
    /// In connection with the business activities.
    Connection,
    /// The adverse human rights impact results from it.
    Result,
}

/// A part of the definition, with its rule and its clauses.
#[derive(Debug)]
pub struct Element {
    /// Its name.
    pub id: ElementId,
    /// The clauses it stands in.
    pub clauses: &'static [ClauseId],
    /// When the answers meet it.
    pub rule: Rule,
}

/// The six elements of the definition, in the decision model's order.
pub static ELEMENTS: [Element; 6] = [
    Element {
        id: ElementId::Person,
        clauses: &[C1_1],
        rule: Rule::Any(&[
            has(Q::Role, &["self", "group", "representative"]),
            Rule::All(&[has(Q::Role, &["family"]), has(Q::FamilyTie, &["immediate_family", "dependant"])]),
        ]),
    },
    Element { id: ElementId::Harm, clauses: &[C1_2], rule: has_any_but(Q::Harm, &["other"]) },
    Element { id: ElementId::Business, clauses: &[C1_4, C1_6], rule: has_any(Q::Business) },
    Element { id: ElementId::Conduct, clauses: &[C1_3], rule: has_any(Q::Conduct) },
    Element { id: ElementId::Connection, clauses: &[C1_3], rule: yes(Q::Connection) },
    Element { id: ElementId::Result, clauses: &[C1_3], rule: yes(Q::Result) },
];

impl ElementId {
    /// The public name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Harm => "harm",
            Self::Business => "business",
            Self::Conduct => "conduct",
            Self::Connection => "connection",
            Self::Result => "result",
        }
    }
}

/// Whether the definition of a victim fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Every element is met.
    Fits,
    /// Every element is met, for a family member or dependant: the term "may also include" them (1.1).
    MayBeIncluded,
    /// No element is ruled out, and at least one is open.
    Unclear,
    /// An element is ruled out.
    DoesNotFit,
}

impl Status {
    /// Every status.
    pub const ALL: [Self; 4] = [Self::Fits, Self::MayBeIncluded, Self::Unclear, Self::DoesNotFit];

    /// The public name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Fits => "fits",
            Self::MayBeIncluded => "may_be_included",
            Self::Unclear => "unclear",
            Self::DoesNotFit => "does_not_fit",
        }
    }
}

/// The values of the elements, in the order of [`ELEMENTS`].
pub(crate) fn evaluate_elements(answers: &Answers) -> [Explained<Truth>; 6] {
    ELEMENTS.each_ref().map(|element| element.rule.evaluate(answers))
}

/// Joins the elements: the definition needs every one of them.
pub(crate) fn evaluate_status(answers: &Answers, elements: &[Explained<Truth>]) -> Explained<Status> {
    let value = elements.iter().map(|element| element.value).fold(Truth::Yes, Truth::and);
    let status = match value {
        Truth::No => Status::DoesNotFit,
        Truth::Unknown => Status::Unclear,
        Truth::Yes if is_family(answers) => Status::MayBeIncluded,
        Truth::Yes => Status::Fits,
    };
    union(status, elements.iter().filter(|element| element.value == value).copied())
}

fn is_family(answers: &Answers) -> bool {
    answers.get(Q::Role).is_some_and(|role| role.meets(OptionSet::named(Q::Role, &["family"])))
}
