//! What the engine's tests share: answers by their public names, and strategies over valid answers.

#![allow(dead_code, reason = "each test file uses its own part of this")]

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use remedy_engine::answers::Answers;
use remedy_engine::option::OptionSet;
use remedy_engine::question::{Kind, QuestionId};

/// The options with these names.
pub(crate) fn options(question: QuestionId, names: &[&str]) -> OptionSet {
    joined(names.iter().map(|name| OptionSet::one(question, name).expect("the question has the option")))
}

/// One set of all these.
pub(crate) fn joined(sets: impl IntoIterator<Item = OptionSet>) -> OptionSet {
    sets.into_iter().fold(OptionSet::EMPTY, OptionSet::with)
}

/// Each option of the question, alone: always a valid answer.
pub(crate) fn single_options(question: QuestionId) -> Vec<OptionSet> {
    question.choices().iter().map(|choice| options(question, &[choice.id])).collect()
}

/// The options that may stand beside each other.
pub(crate) fn ordinary_options(question: QuestionId) -> Vec<OptionSet> {
    let ordinary = question.choices().iter().filter(|choice| !choice.exclusive);
    ordinary.map(|choice| options(question, &[choice.id])).collect()
}

/// Every valid answer to the question: thousands for the longest lists.
pub(crate) fn all_valid_sets(question: QuestionId) -> Vec<OptionSet> {
    if question.kind() != Kind::Many {
        return single_options(question);
    }
    let exclusive = question.choices().iter().filter(|choice| choice.exclusive);
    let mut sets: Vec<_> = exclusive.map(|choice| options(question, &[choice.id])).collect();
    let ordinary = ordinary_options(question);
    sets.extend((1_u32..1 << ordinary.len()).map(|bits| {
        joined(ordinary.iter().enumerate().filter(|(bit, _)| bits >> bit & 1 == 1).map(|(_, option)| *option))
    }));
    sets
}

/// Whether the options can be chosen together, told from the kinds alone.
pub(crate) fn is_valid(question: QuestionId, chosen: OptionSet) -> bool {
    let exclusive = |id| question.choices().iter().any(|choice| choice.id == id && choice.exclusive);
    match question.kind() {
        Kind::Many => chosen.len() < 2 || !chosen.ids(question).any(exclusive),
        Kind::One | Kind::Ternary => chosen.len() < 2,
    }
}

/// A valid answer to the question.
pub(crate) fn valid_set(question: QuestionId) -> BoxedStrategy<OptionSet> {
    let single = select(single_options(question));
    if question.kind() != Kind::Many {
        return single.boxed();
    }
    let ordinary = ordinary_options(question);
    let most = ordinary.len();
    prop_oneof![3 => subsequence(ordinary, 1..=most).prop_map(joined), 1 => single].boxed()
}

/// Valid answers, any of the questions left unanswered, asked or not.
pub(crate) fn any_answers() -> impl Strategy<Value = Answers> {
    let unanswered_or =
        |question: &QuestionId| prop_oneof![1 => Just(OptionSet::EMPTY), 3 => valid_set(*question)];
    let sets: Vec<_> = QuestionId::ALL.iter().map(unanswered_or).collect();
    sets.prop_map(|sets| QuestionId::ALL.iter().copied().zip(sets).collect::<Vec<_>>()).prop_map(answers)
}

/// The answers with these options chosen.
pub(crate) fn answers(given: impl IntoIterator<Item = (QuestionId, OptionSet)>) -> Answers {
    let mut answers = Answers::default();
    for (question, chosen) in given {
        answers.set(question, chosen).expect("a valid answer");
    }
    answers
}

/// The same answers, but for one.
pub(crate) fn with(answers: &Answers, question: QuestionId, chosen: OptionSet) -> Answers {
    let mut changed = *answers;
    changed.set(question, chosen).expect("a valid answer");
    changed
}
