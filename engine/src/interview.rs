//! What to ask next, how far along that is, and what is still open.

use crate::answers::Answers;
use crate::assessment::assess;
use crate::question::{OptionSet, QuestionId, QuestionSet, Section};
use crate::status::Status;

/// How far along a question is, counted over the questions that are asked now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The question's place, from 1.
    pub step: usize,
    /// How many questions are asked.
    pub of: usize,
    /// The part of the interview.
    pub section: Section,
}

/// The asked question that comes after this one.
#[must_use]
pub fn next(answers: &Answers, after: QuestionId) -> Option<QuestionId> {
    answers.asked().iter().find(|question| *question > after)
}

/// The asked question that comes before this one.
#[must_use]
pub fn previous(answers: &Answers, before: QuestionId) -> Option<QuestionId> {
    answers.asked().iter().filter(|question| *question < before).last()
}

/// How far along the question is.
#[must_use]
pub fn progress(answers: &Answers, at: QuestionId) -> Progress {
    let asked = answers.asked();
    Progress {
        step: asked.iter().filter(|question| *question <= at).count(),
        of: asked.iter().count(),
        section: at.question().section,
    }
}

/// The asked questions that are unanswered, or answered with *unsure* or *prefer not to say*.
#[must_use]
pub fn open(answers: &Answers) -> QuestionSet {
    let decided = |question| {
        answers.get(question).is_some_and(|chosen| !chosen.without(OptionSet::undecided(question)).is_empty())
    };
    answers.asked().iter().filter(|question| !decided(*question)).collect()
}

/// Whether answering more cannot change the status any more.
///
/// Answering more never turns a decided element round, so a status that is not unclear stays.
#[must_use]
pub fn is_settled(answers: &Answers) -> bool {
    assess(answers).status().value != Status::Unclear
}
