//! The interview: every path ends, back undoes forward, progress counts every step once, and the status is
//! called settled exactly when no further answer can change it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod common;

use common::{any_answers, options, single_options, with};
use proptest::prelude::*;
use remedy_engine::answers::Answers;
use remedy_engine::assessment::assess;
use remedy_engine::interview::{is_settled, next, open, previous, progress};
use remedy_engine::question::{OptionSet, QuestionId as Q, Section};
use remedy_engine::status::Status;
use std::collections::HashSet;

const FIRST: Q = Q::Danger;

/// The questions from the first on, as someone meets them who answers `plan` on the way.
fn walk(plan: &Answers) -> (Answers, Vec<Q>) {
    let mut answers = Answers::default();
    let mut path = vec![FIRST];
    loop {
        let at = path[path.len() - 1];
        assert!(path.len() <= Q::COUNT, "the path does not end: {path:?}");
        answers.set(at, plan.get(at).unwrap_or_default()).unwrap();
        match next(&answers, at) {
            Some(question) => path.push(question),
            None => return (answers, path),
        }
    }
}

/// Each option alone, and no answer.
fn each_or_none(question: Q) -> Vec<OptionSet> {
    [vec![OptionSet::EMPTY], single_options(question)].concat()
}

/// Every combination of the answers that conditions look at, and of the two questions that they open.
fn every_plan() -> Vec<Answers> {
    [Q::Role, Q::FamilyTie, Q::ManyAffected, Q::Proceedings, Q::Delivery].into_iter().fold(
        vec![Answers::default()],
        |plans, question| {
            let answered = |plan: &Answers| {
                each_or_none(question).into_iter().map(|set| with(plan, question, set)).collect::<Vec<_>>()
            };
            plans.iter().flat_map(answered).collect()
        },
    )
}

/// What is asked, told from the decision model's three conditions.
fn expected_path(plan: &Answers) -> Vec<Q> {
    let is = |question, option| plan.get(question) == Some(options(question, &[option]));
    let asked = |question: &Q| match question {
        Q::FamilyTie => is(Q::Role, "family"),
        Q::ManyAffected => !is(Q::Role, "group"),
        Q::Delivery => is(Q::Proceedings, "ended_with_remedy"),
        _ => true,
    };
    Q::ALL.iter().copied().filter(asked).collect()
}

fn section_of(question: Q) -> Section {
    match Q::ALL.iter().position(|id| *id == question).unwrap() + 1 {
        1 => Section::Safety,
        2..=10 => Section::Status,
        11..=16 => Section::Remedy,
        _ => Section::Support,
    }
}

#[test]
fn every_path_ends_after_the_asked_questions_and_leads_back() {
    let plans = every_plan();
    assert_eq!(plans.len(), 6 * 5 * 4 * 7 * 5);
    for plan in plans {
        let (answers, path) = walk(&plan);
        assert_eq!(path, expected_path(&plan), "{:?}", plan.sorted_pairs());
        assert_eq!(answers.asked().iter().collect::<Vec<_>>(), path);
        assert_eq!(previous(&answers, FIRST), None);
        for step in path.windows(2) {
            assert_eq!(next(&answers, step[0]), Some(step[1]));
            assert_eq!(previous(&answers, step[1]), Some(step[0]));
        }
    }
}

#[test]
fn progress_counts_every_step_once() {
    for plan in every_plan() {
        let (answers, path) = walk(&plan);
        for (index, question) in path.iter().enumerate() {
            let progress = progress(&answers, *question);
            assert_eq!((progress.step, progress.of), (index + 1, path.len()), "{question:?}");
            assert_eq!(progress.section, section_of(*question));
        }
    }
}

#[test]
fn the_sections_have_names_and_stand_in_order() {
    assert_eq!(Section::ALL.map(Section::as_str), ["safety", "status", "remedy", "support"]);
    let sections: Vec<_> = Q::ALL.iter().map(|question| question.question().section).collect();
    assert!(sections.is_sorted());
}

/// Someone stands at a question that an earlier answer, changed just now, takes away.
#[test]
fn a_question_that_is_no_longer_asked_still_has_neighbours() {
    let myself = with(&Answers::default(), Q::Role, options(Q::Role, &["self"]));
    assert_eq!(next(&myself, Q::FamilyTie), Some(Q::Harm));
    assert_eq!(previous(&myself, Q::FamilyTie), Some(Q::Role));
    assert_eq!(next(&myself, Q::Delivery), None);
    assert_eq!(previous(&myself, Q::Delivery), Some(Q::Proceedings));
    let group = with(&Answers::default(), Q::Role, options(Q::Role, &["group"]));
    assert_eq!(next(&group, Q::ManyAffected), Some(Q::Fears));
    assert_eq!(previous(&group, Q::ManyAffected), Some(Q::Repeat));
}

#[test]
fn twenty_questions_are_asked_before_anything_is_answered_and_all_are_open() {
    let nothing = Answers::default();
    assert_eq!(nothing.asked().iter().count(), 20);
    assert_eq!(open(&nothing), nothing.asked());
    assert!(!is_settled(&nothing));
}

/// Every status that more answers can lead to, the present one included.
///
/// More answers: to an open question, or a harm named beside *other*.
fn reachable(answers: &Answers) -> HashSet<Status> {
    let elements = [Q::Role, Q::FamilyTie, Q::Harm, Q::Business, Q::Conduct, Q::Connection, Q::Result];
    let mut reached = vec![*answers];
    for question in elements {
        let more: Vec<_> = reached.iter().flat_map(|answers| more_answers(answers, question)).collect();
        reached.extend(more);
    }
    reached.iter().map(|answers| assess(answers).status().value).collect()
}

fn more_answers(answers: &Answers, question: Q) -> Vec<Answers> {
    let other_alone = options(Q::Harm, &["other"]);
    let sets: Vec<OptionSet> = if question == Q::Harm && answers.get(question) == Some(other_alone) {
        vec![options(Q::Harm, &["other", "health"])]
    } else if !open(answers).contains(question) {
        Vec::new()
    } else {
        let telling: &[&str] = match question {
            Q::Role => &["self", "family", "defender"],
            Q::FamilyTie => &["dependant", "other"],
            Q::Harm => &["health", "none"],
            Q::Business => &["company", "none"],
            Q::Conduct => &["act", "none"],
            _ => &["yes", "no"],
        };
        telling.iter().map(|option| options(question, &[option])).collect()
    };
    sets.into_iter().map(|chosen| with(answers, question, chosen)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_path_ends_and_meets_every_asked_question(plan in any_answers()) {
        let (answers, path) = walk(&plan);
        prop_assert_eq!(&path, &expected_path(&plan));
        prop_assert_eq!(answers.asked().iter().collect::<Vec<_>>(), path);
        // Answers kept from before to questions that are not asked lead nobody astray.
        prop_assert_eq!(plan.asked(), answers.asked());
    }

    #[test]
    fn open_questions_are_those_asked_without_a_telling_answer(answers in any_answers()) {
        for question in Q::ALL {
            let chosen = answers.get(*question).unwrap_or_default();
            let telling = chosen.ids(*question).any(|option| option != "unsure" && option != "prefer_not");
            let expected = expected_path(&answers).contains(question) && !telling;
            prop_assert_eq!(open(&answers).contains(*question), expected, "{:?}", question);
        }
    }

    #[test]
    fn settled_is_when_no_further_answer_changes_the_status(answers in any_answers()) {
        let now = assess(&answers).status().value;
        let reachable = reachable(&answers);
        prop_assert_eq!(is_settled(&answers), reachable == HashSet::from([now]), "{:?}", reachable);
    }
}
