//! Why a value is what it is: the answers that decide it, the questions that would, the clauses behind it.

use crate::locale::Words;
use remedy_engine::answers::Answers;
use remedy_engine::clause::ClauseId;
use remedy_engine::option::OptionSet;
use remedy_engine::question::{QuestionId, QuestionSet};
use remedy_engine::rule::Explained;
use remedy_engine::truth::Truth;

/// An answer that decides something.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// The question answered.
    pub question: QuestionId,
    /// The question's short name.
    pub name: &'static str,
    /// The options that decide, in words.
    pub answer: Vec<&'static str>,
}

/// A question that would decide something.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionLink {
    /// The question.
    pub question: QuestionId,
    /// The question's short name.
    pub name: &'static str,
    /// The question itself.
    pub asked: &'static str,
}

/// Why a value is what it is, and what would decide it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grounds {
    /// The answers that decide it.
    pub because: Vec<Reason>,
    /// The questions that would decide it.
    pub missing: Vec<QuestionLink>,
    /// The clauses that it rests on.
    pub clauses: Vec<ClauseView>,
    /// Clauses of other Articles that bear on it, with what they say.
    pub related: Vec<(&'static str, &'static str)>,
}

/// A clause.
#[derive(Clone, Debug, PartialEq)]
pub struct ClauseView {
    /// The draft's number.
    pub id: &'static str,
    /// What it says, in plain words.
    pub plain: &'static str,
    /// The draft's own words, in English.
    pub quote: &'static str,
}

pub(super) fn grounds(
    value: &Explained<Truth>,
    clauses: &[ClauseId],
    related: &[&'static str],
    words: Words,
) -> Grounds {
    Grounds {
        because: reasons(&value.because, words),
        missing: links(value.missing, words),
        clauses: clauses.iter().map(|clause| clause_view(*clause, words)).collect(),
        related: related.iter().map(|id| (*id, words.of("related", id))).collect(),
    }
}

pub(super) fn reasons(because: &Answers, words: Words) -> Vec<Reason> {
    let reason = |(question, chosen): (QuestionId, OptionSet)| Reason {
        question,
        name: words.part("question", question.as_str(), "short"),
        answer: option_labels(question, chosen, words),
    };
    because.iter().map(reason).collect()
}

fn clause_view(clause: ClauseId, words: Words) -> ClauseView {
    let id = clause.as_str();
    ClauseView { id, plain: words.of("clause", id), quote: words.of("quote", id) }
}

pub(super) fn links(missing: QuestionSet, words: Words) -> Vec<QuestionLink> {
    missing
        .iter()
        .map(|question| QuestionLink {
            question,
            name: words.part("question", question.as_str(), "short"),
            asked: words.of("question", question.as_str()),
        })
        .collect()
}

/// The chosen options in words.
pub(super) fn option_labels(question: QuestionId, chosen: OptionSet, words: Words) -> Vec<&'static str> {
    chosen.ids(question).map(|id| words.part("question", question.as_str(), id)).collect()
}
