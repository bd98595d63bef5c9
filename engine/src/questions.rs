//! The questions in full: when each is asked, and the clauses behind it.

use crate::clause::ClauseId::{self, *};
use crate::question::{Kind, QuestionId, Section};
use crate::rule::{Rule, has};

/// When a question is asked, decided on the answers to the asked questions before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskedWhen {
    /// Always.
    Always,
    /// When the rule is yes.
    Holds(Rule),
    /// Unless the rule is yes.
    Unless(Rule),
}

/// A question and what belongs to it.
#[derive(Debug)]
pub struct Question {
    /// Its name.
    pub id: QuestionId,
    /// How it is answered.
    pub kind: Kind,
    /// When it is asked.
    pub asked_when: AskedWhen,
    /// The part of the interview it belongs to.
    pub section: Section,
    /// The clauses it draws on.
    pub clauses: &'static [ClauseId],
}

macro_rules! asked_when {
    (always) => {
        AskedWhen::Always
    };
    (when $of:ident $option:literal) => {
        AskedWhen::Holds(has(QuestionId::$of, &[$option]))
    };
    (unless $of:ident $option:literal) => {
        AskedWhen::Unless(has(QuestionId::$of, &[$option]))
    };
}

macro_rules! entries {
    ($($variant:ident = $id:literal: $kind:ident [$($option:literal)* $(; $($exclusive:literal)*)?],
        $section:ident [$($clause:ident)*], $when:ident $($of:ident $value:literal)?;)+) => {
        /// Every question, in the order in which they are asked.
        pub static QUESTIONS: [Question; QuestionId::COUNT] = [
            $(Question {
                id: QuestionId::$variant,
                kind: Kind::$kind,
                asked_when: asked_when!($when $($of $value)?),
                section: Section::$section,
                clauses: &[$($clause),*],
            },)+
        ];
    };
}

question_table!(entries);

impl QuestionId {
    /// What is asked, in full.
    #[must_use]
    #[allow(clippy::indexing_slicing, reason = "the table has an entry for every name, in their order")]
    pub fn question(self) -> &'static Question {
        &QUESTIONS[self as usize]
    }
}
