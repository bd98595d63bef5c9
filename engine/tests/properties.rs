//! What holds whatever the answers are, tried on answers made up at random: more answers never turn a decided
//! value, order does not matter, what is missing is exactly what could decide, and reasons are answers given.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod common;

use common::{any_answers, is_valid, joined, options, ordinary_options, single_options, valid_set, with};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::test_runner::TestCaseError;
use remedy_engine::answers::{Answers, Problem};
use remedy_engine::assessment::{Assessment, assess};
use remedy_engine::findings;
use remedy_engine::interview::{is_settled, open};
use remedy_engine::question::{Kind, OptionSet, QuestionId, QuestionSet};
use remedy_engine::rule::{Explained, Rule};
use remedy_engine::what_if::{Difference, difference, what_if};
use std::collections::BTreeMap;

/// A value of an assessment, whatever it is the value of.
#[derive(Debug, PartialEq, Eq)]
struct Line {
    name: &'static str,
    value: &'static str,
    because: Answers,
    missing: QuestionSet,
}

impl Line {
    fn new<V: Copy>(name: &'static str, of: &Explained<V>, value: fn(V) -> &'static str) -> Self {
        Self { name, value: value(of.value), because: of.because, missing: of.missing }
    }

    fn is_open(&self) -> bool {
        matches!(self.value, "unknown" | "unclear")
    }

    /// Whether it is a right that holds for every victim, whatever the answers are.
    fn always_holds(&self) -> bool {
        findings::FINDINGS
            .iter()
            .any(|finding| finding.id.as_str() == self.name && finding.rule == Rule::Always)
    }
}

/// The status, every element and every finding.
fn lines(assessment: &Assessment) -> Vec<Line> {
    let status = Line::new("status", assessment.status(), |status| status.as_str());
    let elements =
        assessment.elements().map(|(element, of)| Line::new(element.id.as_str(), of, |truth| truth.as_str()));
    let findings =
        assessment.findings().map(|(finding, of)| Line::new(finding.id.as_str(), of, |truth| truth.as_str()));
    std::iter::once(status).chain(elements).chain(findings).collect()
}

/// The answers, with every open question answered for which there is more; those newly asked too.
fn answer_more(answers: &Answers, more: &Answers) -> Answers {
    QuestionId::ALL.iter().fold(*answers, |answers, question| match more.get(*question) {
        Some(chosen) if open(&answers).contains(*question) => with(&answers, *question, chosen),
        _ => answers,
    })
}

/// Ways to answer a question: each option alone, all that can stand together, and what `other` says.
fn some_sets(question: QuestionId, other: &Answers) -> impl Iterator<Item = OptionSet> {
    let together = (question.question().kind == Kind::Many).then(|| joined(ordinary_options(question)));
    single_options(question).into_iter().chain(together).chain(other.get(question))
}

/// Which of the questions can change each value by one new answer.
fn moved_by(
    answers: &Answers,
    questions: QuestionSet,
    other: &Answers,
) -> BTreeMap<&'static str, QuestionSet> {
    let before = lines(&assess(answers));
    let mut moved: BTreeMap<_, QuestionSet> = BTreeMap::new();
    for question in questions.iter() {
        for chosen in some_sets(question, other) {
            let after = lines(&assess(&with(answers, question, chosen)));
            for (line, _) in before.iter().zip(after).filter(|(before, after)| before.value != after.value) {
                let by = moved.entry(line.name).or_default();
                *by = by.with(QuestionSet::of(question));
            }
        }
    }
    moved
}

/// What is missing is exactly the open questions of which one new answer changes the value.
///
/// One answer is always enough: *and* is decided by one no, *or* by one yes, and instead of a question that is
/// not asked yet, the one that opens it is missing. A harm of which only *other* is known is answered, and
/// still missing.
fn check_missing(answers: &Answers, other: &Answers) -> Result<(), TestCaseError> {
    let before = lines(&assess(answers));
    let open = open(answers);
    let listed = before.iter().fold(QuestionSet::EMPTY, |all, line| all.with(line.missing));
    let moved = moved_by(answers, open.with(listed), other);
    for line in &before {
        let moved = moved.get(line.name).copied().unwrap_or_default();
        let could: QuestionSet =
            open.with(line.missing).iter().filter(|question| moved.contains(*question)).collect();
        prop_assert_eq!(line.missing.sorted_names(), could.sorted_names(), "{:?}", line);
    }
    let only_other = answers.get(QuestionId::Harm) == Some(options(QuestionId::Harm, &["other"]));
    for question in listed.iter().filter(|question| !open.contains(*question)) {
        prop_assert!(only_other && question == QuestionId::Harm, "{:?} is answered", question);
    }
    Ok(())
}

#[test]
fn missing_is_exact_when_nothing_is_answered() {
    check_missing(&Answers::default(), &Answers::default()).unwrap();
}

/// The answers as JSON, each list in the order given.
fn json(entries: &[(QuestionId, Vec<&'static str>)]) -> String {
    let entries: Vec<_> = entries
        .iter()
        .map(|(question, chosen)| {
            let single = question.question().kind != Kind::Many;
            let value = if single { format!("{:?}", chosen[0]) } else { format!("{chosen:?}") };
            format!("{:?}: {value}", question.as_str())
        })
        .collect();
    format!("{{{}}}", entries.join(", "))
}

/// Answers, and the same as JSON with its questions and options in any order.
fn shuffled() -> impl Strategy<Value = (Answers, String)> {
    any_answers()
        .prop_flat_map(|answers| {
            let lists = answers.iter().map(|(question, chosen)| {
                (Just(question), Just(chosen.ids(question).collect::<Vec<_>>()).prop_shuffle())
            });
            (Just(answers), lists.collect::<Vec<_>>().prop_flat_map(|entries| Just(entries).prop_shuffle()))
        })
        .prop_map(|(answers, entries)| (answers, json(&entries)))
}

/// A question and any of its options at once, possible together or not.
fn any_options() -> impl Strategy<Value = (QuestionId, OptionSet)> {
    select(QuestionId::ALL).prop_flat_map(|question| {
        let all = single_options(question);
        let most = all.len();
        (Just(question), prop_oneof![subsequence(all, 0..=most).prop_map(joined), valid_set(question)])
    })
}

proptest! {
    #[test]
    fn answering_more_never_turns_a_decided_value(answers in any_answers(), more in any_answers()) {
        let later = answer_more(&answers, &more);
        let after = lines(&assess(&later));
        for (before, after) in lines(&assess(&answers)).iter().zip(&after) {
            prop_assert!(before.is_open() || before.value == after.value, "{before:?}, then {after:?}");
        }
        prop_assert!(is_settled(&later) || !is_settled(&answers));
    }

    #[test]
    fn the_order_of_questions_and_options_does_not_matter((answers, text) in shuffled()) {
        let read = Answers::from_json(&text).expect("valid answers");
        prop_assert_eq!(read, answers);
        let written = |answers| serde_json::to_string(&assess(answers)).unwrap();
        prop_assert_eq!(written(&read), written(&answers));
    }

    #[test]
    fn what_is_written_is_read_back(answers in any_answers()) {
        let text = serde_json::to_string(&answers).unwrap();
        prop_assert_eq!(Answers::from_json(&text), Ok(answers));
        prop_assert_eq!(answers.is_empty(), text == "{}");
    }

    #[test]
    fn missing_is_exact(answers in any_answers(), other in any_answers()) {
        check_missing(&answers, &other)?;
    }

    #[test]
    fn reasons_are_answers_that_were_given_to_asked_questions(answers in any_answers()) {
        for line in lines(&assess(&answers)) {
            for (question, because) in line.because.iter() {
                let chosen = answers.get(question).unwrap_or_default();
                prop_assert!(because.without(chosen).is_empty(), "{line:?}");
                prop_assert!(!because.meets(OptionSet::undecided(question)), "{line:?}");
                prop_assert!(answers.asks(question), "{line:?}");
            }
            prop_assert!(line.missing.iter().all(|question| answers.asks(question)), "{line:?}");
        }
    }

    #[test]
    fn what_is_decided_has_a_reason_and_what_is_open_says_what_is_missing(answers in any_answers()) {
        for line in lines(&assess(&answers)) {
            prop_assert_eq!(line.because.is_empty(), line.is_open() || line.always_holds(), "{:?}", line);
            prop_assert_eq!(line.missing.is_empty(), !line.is_open(), "{:?}", line);
        }
    }

    #[test]
    fn answers_that_are_not_asked_for_make_no_difference(answers in any_answers(), other in any_answers()) {
        let not_asked = || QuestionId::ALL.iter().copied().filter(|question| !answers.asks(*question));
        let replaced = |by: &dyn Fn(QuestionId) -> OptionSet| {
            assess(&not_asked().fold(answers, |answers, question| with(&answers, question, by(question))))
        };
        let assessment = assess(&answers);
        prop_assert_eq!(&replaced(&|_| OptionSet::EMPTY), &assessment);
        prop_assert_eq!(&replaced(&|question| other.get(question).unwrap_or_default()), &assessment);
    }

    #[test]
    fn a_difference_is_all_that_differs(one in any_answers(), other in any_answers()) {
        let (before, after) = (assess(&one), assess(&other));
        check_difference(&before, &after, &difference(&before, &after))?;
        prop_assert_eq!(difference(&before, &before), Difference::default());
    }

    #[test]
    fn what_if_tells_what_one_answer_changes(answers in any_answers(), (question, chosen) in any_options()) {
        let before = answers;
        let told = what_if(&answers, question, chosen);
        prop_assert_eq!(before, answers);
        if is_valid(question, chosen) {
            let changed = assess(&with(&answers, question, chosen));
            check_difference(&assess(&answers), &changed, &told.expect("a valid answer"))?;
        } else {
            let many = question.question().kind == Kind::Many;
            prop_assert_eq!(told, Err(if many { Problem::NotAlone } else { Problem::MoreThanOne }));
        }
    }

    #[test]
    fn setting_what_cannot_be_chosen_together_changes_nothing(
        mut answers in any_answers(),
        (question, chosen) in any_options(),
    ) {
        let before = answers;
        let set = answers.set(question, chosen);
        prop_assert_eq!(set.is_ok(), is_valid(question, chosen));
        for other in QuestionId::ALL {
            let changed = *other == question && set.is_ok();
            let expected = if changed { chosen } else { before.get(*other).unwrap_or_default() };
            prop_assert_eq!(answers.get(*other).unwrap_or_default(), expected, "{:?}", other);
        }
    }

    #[test]
    fn an_answer_changes_only_which_later_questions_are_asked(
        answers in any_answers(),
        (question, chosen) in select(QuestionId::ALL).prop_flat_map(|id| (Just(id), valid_set(id))),
    ) {
        let changed = with(&answers, question, chosen);
        for other in QuestionId::ALL.iter().filter(|other| **other <= question) {
            prop_assert_eq!(answers.asks(*other), changed.asks(*other), "{:?}", other);
        }
    }
}

/// The difference names every value that differs, from what to what, and nothing else.
fn check_difference(before: &Assessment, after: &Assessment, told: &Difference) -> Result<(), TestCaseError> {
    let status = told.status.iter().map(|change| ("status", change.from.as_str(), change.to.as_str()));
    let elements =
        told.elements.iter().map(|change| (change.id.as_str(), change.from.as_str(), change.to.as_str()));
    let findings =
        told.findings.iter().map(|change| (change.id.as_str(), change.from.as_str(), change.to.as_str()));
    let told_values: Vec<_> = status.chain(elements).chain(findings).collect();
    let both = lines(before).into_iter().zip(lines(after));
    let differ: Vec<_> =
        both.filter(|(a, b)| a.value != b.value).map(|(a, b)| (a.name, a.value, b.value)).collect();
    prop_assert_eq!(told_values, differ);
    for question in QuestionId::ALL {
        let (was, is) = (before.asked().contains(*question), after.asked().contains(*question));
        prop_assert_eq!(told.newly_asked.contains(*question), is && !was);
        prop_assert_eq!(told.no_longer_asked.contains(*question), was && !is);
    }
    Ok(())
}
