//! What one changed answer changes.

use crate::answers::{Answers, Problem};
use crate::assessment::{Assessment, assess};
use crate::findings::FindingId;
use crate::question::{OptionSet, QuestionId, QuestionSet};
use crate::rule::Explained;
use crate::status::{ElementId, Status};
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
    /// The elements that change, in order.
    pub elements: Vec<Change<ElementId, Truth>>,
    /// The findings that change, in order.
    pub findings: Vec<Change<FindingId, Truth>>,
    /// Questions that are asked only after the change.
    pub newly_asked: QuestionSet,
    /// Questions that are asked only before it.
    pub no_longer_asked: QuestionSet,
}

/// What would change if `question` were answered with `chosen` (the empty set: not answered).
///
/// # Errors
/// A [`Problem`] if these options cannot be chosen together.
pub fn what_if(answers: &Answers, question: QuestionId, chosen: OptionSet) -> Result<Difference, Problem> {
    let mut changed = *answers;
    changed.set(question, chosen)?;
    Ok(difference(&assess(answers), &assess(&changed)))
}

/// All that differs between two assessments.
#[must_use]
pub fn difference(before: &Assessment, after: &Assessment) -> Difference {
    let only_in = |one: QuestionSet, other: QuestionSet| one.iter().filter(|q| !other.contains(*q)).collect();
    Difference {
        status: change((), before.status(), after.status()),
        elements: before
            .elements()
            .zip(after.elements())
            .filter_map(|((element, from), (_, to))| change(element.id, from, to))
            .collect(),
        findings: before
            .findings()
            .zip(after.findings())
            .filter_map(|((finding, from), (_, to))| change(finding.id, from, to))
            .collect(),
        newly_asked: only_in(after.asked(), before.asked()),
        no_longer_asked: only_in(before.asked(), after.asked()),
    }
}

fn change<Id, V: Copy + PartialEq>(id: Id, from: &Explained<V>, to: &Explained<V>) -> Option<Change<Id, V>> {
    (from.value != to.value).then_some(Change { id, from: from.value, to: to.value })
}
