//! The answers that count: those to the questions that are asked.

use crate::answers::Answers;
use crate::option::OptionSet;
use crate::question::{QuestionId, QuestionSet};

/// Answers to asked questions, and which questions are asked. Rules look at nothing else: an answer to a question that
/// is not asked makes no difference, and is never written down.
///
/// Made by `Counted::of`, in `interview.rs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    answers: Answers,
    asked: QuestionSet,
}

impl Counted {
    /// Nothing asked yet.
    pub(crate) const NONE: Self = Self { answers: Answers::NONE, asked: QuestionSet::EMPTY };

    /// Takes in that the question is asked, and what was answered.
    pub(crate) fn ask(&mut self, question: QuestionId, answered: Option<OptionSet>) {
        self.asked = self.asked.with(QuestionSet::of(question));
        self.answers.put(question, answered.unwrap_or(OptionSet::EMPTY));
    }

    /// The answers that count, and no others.
    #[must_use]
    pub const fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The questions that are asked.
    #[must_use]
    pub const fn asked(&self) -> QuestionSet {
        self.asked
    }

    /// Whether the question is asked.
    #[must_use]
    pub const fn asks(&self, question: QuestionId) -> bool {
        self.asked.contains(question)
    }
}
