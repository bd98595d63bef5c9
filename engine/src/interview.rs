//! What to ask next, how far along that is, and what is still open.

use crate::answers::Answers;
use crate::assessment::assess;
use crate::counted::Counted;
use crate::option::OptionSet;
use crate::question::{QuestionId, QuestionSet, Section};
use crate::questions::{AskedWhen, QUESTIONS};
use crate::status::Status;
use crate::truth::Truth;

impl Counted {
    /// Goes through the questions in order: whether each is asked follows from the answers that count before it.
    #[must_use]
    pub fn of(answers: &Answers) -> Self {
        QUESTIONS.iter().fold(Self::NONE, |mut counted, question| {
            let is_asked = match question.asked_when {
                AskedWhen::Always => true,
                AskedWhen::Holds(rule) => rule.evaluate(&counted).value == Truth::Yes,
                AskedWhen::Unless(rule) => rule.evaluate(&counted).value != Truth::Yes,
            };
            if is_asked {
                counted.ask(question.id, answers.get(question.id));
            }
            counted
        })
    }
}

/// The questions that are asked, given these answers.
#[must_use]
pub fn asked(answers: &Answers) -> QuestionSet {
    Counted::of(answers).asked()
}

/// Whether the question is asked, given the answers to the asked questions before it.
#[must_use]
pub fn asks(answers: &Answers, question: QuestionId) -> bool {
    asked(answers).contains(question)
}

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
    asked(answers).iter().find(|question| *question > after)
}

/// The asked question that comes before this one.
#[must_use]
pub fn previous(answers: &Answers, before: QuestionId) -> Option<QuestionId> {
    asked(answers).iter().filter(|question| *question < before).last()
}

/// How far along the question is.
#[must_use]
pub fn progress(answers: &Answers, at: QuestionId) -> Progress {
    let asked = asked(answers);
    Progress {
        step: asked.iter().filter(|question| *question <= at).count(),
        of: asked.iter().count(),
        section: at.section(),
    }
}

/// The asked questions that are unanswered, or answered with *unsure* or *prefer not to say*.
#[must_use]
pub fn open(answers: &Answers) -> QuestionSet {
    let decided = |question| {
        answers.get(question).is_some_and(|chosen| !chosen.without(OptionSet::undecided(question)).is_empty())
    };
    asked(answers).iter().filter(|question| !decided(*question)).collect()
}

/// Whether answering more cannot change the status any more.
///
/// Answering more never turns a decided element round, so a status that is not unclear stays.
#[must_use]
pub fn is_settled(answers: &Answers) -> bool {
    assess(answers).status().value != Status::Unclear
}
