//! What one changed answer changes.

use crate::answers::{Answers, Refused};
use crate::assessment::{Assessment, assess};
use crate::findings::FindingId;
use crate::option::OptionSet;
use crate::places::PlaceId;
use crate::question::{QuestionId, QuestionSet};
use crate::rule::Explained;
use crate::status::{ElementId, Reading, Status};
use crate::truth::Truth;

/// A value before and after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change<Id, V> {
    /// What changes.
    pub id: Id,
    /// From this.
    pub from: V,
    /// To this.
    pub to: V,
}

/// All that differs between two sets of answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// The status, if it changes.
    pub status: Option<Change<(), Status>>,
    /// The status's reading, if it changes.
    pub reading: Option<Change<(), Reading>>,
    /// The elements that change, in order.
    pub elements: Vec<Change<ElementId, Truth>>,
    /// The findings that change, in order.
    pub findings: Vec<Change<FindingId, Truth>>,
    /// The places that change, in order.
    pub places: Vec<Change<PlaceId, Truth>>,
    /// Questions that are asked only after the change.
    pub newly_asked: QuestionSet,
    /// Questions that are asked only before it.
    pub no_longer_asked: QuestionSet,
}

/// What would change if `question` were answered with `chosen` (the empty set: not answered).
///
/// # Errors
/// [`Refused`] if these options cannot be chosen together.
pub fn what_if(answers: &Answers, question: QuestionId, chosen: OptionSet) -> Result<Difference, Refused> {
    let mut changed = *answers;
    changed.set(question, chosen)?;
    Ok(difference(&assess(answers), &assess(&changed)))
}

/// All that differs between two assessments.
#[must_use]
pub fn difference(before: &Assessment, after: &Assessment) -> Difference {
    let only_in = |one: QuestionSet, other: QuestionSet| one.iter().filter(|q| !other.contains(*q)).collect();
    Difference {
        status: change((), before.status().value, after.status().value),
        reading: change((), before.reading(), after.reading()),
        elements: changes(before.elements(), after.elements(), |element| element.id),
        findings: changes(before.findings(), after.findings(), |finding| finding.id),
        places: changes(before.places(), after.places(), |place| place.id),
        newly_asked: only_in(after.asked(), before.asked()),
        no_longer_asked: only_in(before.asked(), after.asked()),
    }
}

/// Those whose value is another one, of two lists that name the same things in the same order.
fn changes<'a, T, Id>(
    before: impl Iterator<Item = (T, &'a Explained<Truth>)>,
    after: impl Iterator<Item = (T, &'a Explained<Truth>)>,
    id: fn(T) -> Id,
) -> Vec<Change<Id, Truth>> {
    let pairs = before.zip(after);
    pairs.filter_map(|((thing, from), (_, to))| change(id(thing), from.value, to.value)).collect()
}

fn change<Id, V: PartialEq>(id: Id, from: V, to: V) -> Option<Change<Id, V>> {
    (from != to).then_some(Change { id, from, to })
}
