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
use remedy_engine::counted::Counted;
use remedy_engine::interview::{asked, asks, is_settled, next, open, previous, progress};
use remedy_engine::option::OptionSet;
use remedy_engine::question::{QuestionId as Q, Section};
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

/// Every combination of the answers that decide what is asked, and of an answer or none to each question that
/// they open.
fn every_plan() -> Vec<Answers> {
    let mut plans = vec![Answers::default()];
    for opened in [Q::FamilyTie, Q::Represents, Q::Targeted, Q::ManyAffected, Q::Delivery] {
        plans = answered(&plans, opened, &[OptionSet::EMPTY, single_options(opened)[0]]);
    }
    for opening in [Q::Role, Q::Proceedings] {
        plans = answered(&plans, opening, &each_or_none(opening));
    }
    plans
}

/// Every plan with each of these answers.
fn answered(plans: &[Answers], question: Q, sets: &[OptionSet]) -> Vec<Answers> {
    plans.iter().flat_map(|plan| sets.iter().map(|set| with(plan, question, *set))).collect()
}

/// What is asked, told from the decision model's five conditions.
fn expected_path(plan: &Answers) -> Vec<Q> {
    let is = |question, option| plan.get(question) == Some(options(question, &[option]));
    let asked = |question: &Q| match question {
        Q::FamilyTie => is(Q::Role, "family"),
        Q::Represents => is(Q::Role, "representative"),
        Q::Targeted => is(Q::Role, "defender"),
        Q::ManyAffected => !is(Q::Role, "group"),
        Q::Delivery => is(Q::Proceedings, "ended_with_remedy"),
        _ => true,
    };
    Q::ALL.iter().copied().filter(asked).collect()
}

fn section_of(question: Q) -> Section {
    match Q::ALL.iter().position(|id| *id == question).unwrap() + 1 {
        1 => Section::Safety,
        2..=12 => Section::Status,
        13..=18 => Section::Remedy,
        _ => Section::Support,
    }
}

#[test]
fn every_path_ends_after_the_asked_questions_and_leads_back() {
    let plans = every_plan();
    assert_eq!(plans.len(), 6 * 7 * 2_usize.pow(5));
    for plan in plans {
        let (answers, path) = walk(&plan);
        assert_eq!(path, expected_path(&plan), "{:?}", plan.sorted_pairs());
        assert_eq!(asked(&answers).iter().collect::<Vec<_>>(), path);
        assert_eq!(previous(&answers, FIRST), None);
        for step in path.windows(2) {
            assert_eq!(next(&answers, step[0]), Some(step[1]));
            assert_eq!(previous(&answers, step[1]), Some(step[0]));
        }
    }
}

#[test]
fn nobody_meets_more_than_22_questions() {
    assert_eq!(every_plan().iter().map(|plan| asked(plan).len()).max(), Some(22));
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
    assert_eq!(
        Section::ALL.iter().map(|section| section.as_str()).collect::<Vec<_>>(),
        ["safety", "status", "remedy", "support"]
    );
    let sections: Vec<_> = Q::ALL.iter().map(|question| question.section()).collect();
    assert!(sections.is_sorted());
}

/// Someone stands at a question that an earlier answer, changed just now, takes away.
#[test]
fn a_question_that_is_no_longer_asked_still_has_neighbours() {
    let myself = with(&Answers::default(), Q::Role, options(Q::Role, &["self"]));
    for question in [Q::FamilyTie, Q::Represents, Q::Targeted] {
        assert_eq!(next(&myself, question), Some(Q::Harm));
        assert_eq!(previous(&myself, question), Some(Q::Role));
    }
    assert_eq!(next(&myself, Q::Delivery), None);
    assert_eq!(previous(&myself, Q::Delivery), Some(Q::Proceedings));
    let group = with(&Answers::default(), Q::Role, options(Q::Role, &["group"]));
    assert_eq!(next(&group, Q::ManyAffected), Some(Q::Fears));
    assert_eq!(previous(&group, Q::ManyAffected), Some(Q::Repeat));
}

#[test]
fn twenty_questions_are_asked_before_anything_is_answered_and_all_are_open() {
    let nothing = Answers::default();
    assert_eq!(asked(&nothing).iter().count(), 20);
    assert_eq!(open(&nothing), asked(&nothing));
    assert!(!is_settled(&nothing));
}

/// Every status that more answers can lead to, the present one included.
///
/// More answers: to an open question, or something said beside what leaves an element open.
fn reachable(answers: &Answers) -> HashSet<Status> {
    let elements = [
        Q::Role,
        Q::FamilyTie,
        Q::Represents,
        Q::Targeted,
        Q::Harm,
        Q::Business,
        Q::Conduct,
        Q::Connection,
        Q::Result,
    ];
    let mut reached = vec![*answers];
    for question in elements {
        let more: Vec<_> = reached.iter().flat_map(|answers| more_answers(answers, question)).collect();
        reached.extend(more);
    }
    reached.iter().map(|answers| assess(answers).status().value).collect()
}

fn more_answers(answers: &Answers, question: Q) -> Vec<Answers> {
    let sets: Vec<_> = if let Some(more) = beside_what_leaves_it_open(answers, question) {
        vec![more]
    } else if !open(answers).contains(question) {
        Vec::new()
    } else {
        let telling: &[&str] = match question {
            Q::Role => &["self", "family", "representative", "defender"],
            Q::FamilyTie => &["dependant", "other"],
            Q::Represents => &["harmed", "family_or_dependant"],
            Q::Harm => &["health", "none"],
            Q::Business => &["company", "none"],
            Q::Conduct => &["act", "none"],
            _ => &["yes", "no"],
        };
        telling.iter().map(|option| options(question, &[option])).collect()
    };
    sets.into_iter().map(|chosen| with(answers, question, chosen)).collect()
}

/// What more could be said where only options were chosen that leave the element open.
fn beside_what_leaves_it_open(answers: &Answers, question: Q) -> Option<OptionSet> {
    let (leaving_open, telling): (&[&str], _) = match question {
        Q::FamilyTie => (&["other_family"], "dependant"),
        Q::Harm => (&["threatened", "other"], "health"),
        Q::Business => (&["household", "other_body"], "company"),
        _ => return None,
    };
    let chosen = answers.get(question).filter(|_| asks(answers, question))?;
    let only_open = chosen.without(options(question, leaving_open)).is_empty();
    let before = if question == Q::FamilyTie { OptionSet::EMPTY } else { chosen };
    only_open.then(|| before.with(options(question, &[telling])))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_path_ends_and_meets_every_asked_question(plan in any_answers()) {
        let (answers, path) = walk(&plan);
        prop_assert_eq!(&path, &expected_path(&plan));
        prop_assert_eq!(asked(&answers).iter().collect::<Vec<_>>(), path);
        // Answers kept from before to questions that are not asked lead nobody astray.
        prop_assert_eq!(asked(&plan), asked(&answers));
    }

    #[test]
    fn what_counts_holds_the_answers_to_asked_questions_and_no_others(answers in any_answers()) {
        let counted = Counted::of(&answers);
        for question in Q::ALL {
            let is_asked = expected_path(&answers).contains(question);
            let expected = if is_asked { answers.get(*question) } else { None };
            prop_assert_eq!(counted.answers().get(*question), expected, "{:?}", question);
            prop_assert_eq!(counted.asks(*question), is_asked, "{:?}", question);
            prop_assert_eq!(asks(&answers, *question), is_asked, "{:?}", question);
        }
        prop_assert_eq!(counted.asked(), asked(&answers));
        prop_assert_eq!(Counted::of(counted.answers()), counted);
        prop_assert_eq!(assess(counted.answers()), assess(&answers));
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
