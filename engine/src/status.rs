//! Article 1: does the draft's definition of a victim fit?

use crate::clause::ClauseId::{self, C1_1, C1_2, C1_3, C1_4, C1_6};
use crate::counted::Counted;
use crate::question::QuestionId as Q;
use crate::rule::{Explained, Rule, has, has_any, union, yes};
use crate::truth::Truth;

closed_set! {
    /// A part of the definition of a victim.
    ElementId {
        /// A person or group, or the immediate family or dependants of a direct victim.
        Person = "person",
        /// A reduction in, or removal of, the ability to enjoy an internationally recognized human right.
        Harm = "harm",
        /// Business activities, or a business relationship.
        Business = "business",
        /// An act or an omission.
        Conduct = "conduct",
        /// In connection with the business activities.
        Connection = "connection",
        /// The adverse human rights impact results from it.
        Result = "result",
    }
}

/// A part of the definition, with its rule and its clauses.
#[derive(Debug)]
pub struct Element {
    /// Its name.
    pub id: ElementId,
    /// The clauses of Articles 1, 4 and 7 that it stands in.
    pub clauses: &'static [ClauseId],
    /// Clauses of other Articles that bear on it.
    pub related: &'static [&'static str],
    /// When the answers meet it.
    pub rule: Rule,
}

/// The six elements of the definition, in the decision model's order.
pub static ELEMENTS: [Element; ElementId::COUNT] = [
    Element {
        id: ElementId::Person,
        clauses: &[C1_1],
        related: &[],
        rule: Rule::Any(&[
            has(Q::Role, &["self", "group"]),
            Rule::All(&[
                has(Q::Role, &["family"]),
                has(Q::FamilyTie, &["immediate_family", "dependant"]).open(&["other_family"]),
            ]),
            Rule::All(&[
                has(Q::Role, &["representative"]),
                has(Q::Represents, &["harmed", "family_or_dependant"]),
            ]),
            TARGETED_DEFENDER,
        ]),
    },
    Element {
        id: ElementId::Harm,
        clauses: &[C1_2],
        related: &["3.3"],
        rule: has_any(Q::Harm).open(&["threatened", "other"]),
    },
    Element {
        id: ElementId::Business,
        clauses: &[C1_1, C1_3, C1_4, C1_6],
        related: &[],
        rule: has_any(Q::Business).open(&["household", "other_body"]),
    },
    Element { id: ElementId::Conduct, clauses: &[C1_3], related: &[], rule: has_any(Q::Conduct) },
    Element { id: ElementId::Connection, clauses: &[C1_1, C1_3], related: &[], rule: yes(Q::Connection) },
    Element { id: ElementId::Result, clauses: &[C1_3], related: &[], rule: yes(Q::Result) },
];

closed_set! {
    /// Whether the definition of a victim fits.
    Status {
        /// Every element is met.
        Fits = "fits",
        /// Every element is met, and the person is there only by the draft's "may also include" (1.1).
        MayBeIncluded = "may_be_included",
        /// No element is ruled out, and at least one is open.
        Unclear = "unclear",
        /// An element is ruled out.
        DoesNotFit = "does_not_fit",
    }
}

closed_set! {
    /// Of whom the status is read.
    Reading {
        /// Of the reader, or of those whom the reader speaks for.
        Own = "own",
        /// Only the tie to the person harmed is ruled out: the definition fits that person, or may, as far as the other
        /// elements say.
        Another = "another",
    }
}

/// Whether the person is there only by the words "may also include" (1.1): as family or dependant, or as one who acts for
/// these.
pub(crate) const MAY_ALSO_INCLUDE: Rule = Rule::Any(&[
    has(Q::Role, &["family"]),
    Rule::All(&[has(Q::Role, &["representative"]), has(Q::Represents, &["family_or_dependant"])]),
]);

/// A defender or witness to whom something was done because of it: that is harm too (1.1, 1.2).
pub(crate) const TARGETED_DEFENDER: Rule = Rule::All(&[has(Q::Role, &["defender"]), yes(Q::Targeted)]);

/// The values of the elements, in the order of [`ELEMENTS`].
pub(crate) type ElementValues = [Explained<Truth>; ElementId::COUNT];

pub(crate) fn evaluate_elements(answers: &Counted) -> ElementValues {
    ELEMENTS.each_ref().map(|element| element.rule.evaluate(answers))
}

/// Joins the elements: the definition needs every one of them.
pub(crate) fn evaluate_status(answers: &Counted, elements: &ElementValues) -> Explained<Status> {
    let value = elements.iter().map(|element| element.value).fold(Truth::Yes, Truth::and);
    let status = match value {
        Truth::No => Status::DoesNotFit,
        Truth::Unknown => Status::Unclear,
        Truth::Yes if MAY_ALSO_INCLUDE.evaluate(answers).value == Truth::Yes => Status::MayBeIncluded,
        Truth::Yes => Status::Fits,
    };
    union(status, elements.iter().filter(|element| element.value == value).copied())
}

/// Whether the person is the only element that is ruled out.
pub(crate) fn evaluate_reading([person, others @ ..]: &ElementValues) -> Reading {
    let only_person = person.value == Truth::No && others.iter().all(|element| element.value != Truth::No);
    if only_person { Reading::Another } else { Reading::Own }
}
