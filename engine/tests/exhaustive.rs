//! Article 1, exhaustively: every combination of the answer classes that the six elements and the status tell
//! apart, against an oracle written out by hand from the decision model, without the engine's rules.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod common;

use common::{all_valid_sets, answers, options};
use remedy_engine::assessment::{Assessment, assess};
use remedy_engine::question::QuestionId as Q;
use remedy_engine::rule::Explained;

/// The options chosen for one question; none means unanswered.
type Class = &'static [&'static str];

const ROLES: [Class; 6] = [&[], &["self"], &["group"], &["family"], &["representative"], &["defender"]];
const TIES: [Class; 5] = [&[], &["unsure"], &["immediate_family"], &["dependant"], &["other"]];
const HARMS: [Class; 6] = [&[], &["unsure"], &["none"], &["other"], &["health"], &["health", "other"]];
const BUSINESSES: [Class; 4] = [&[], &["unsure"], &["none"], &["company"]];
const CONDUCTS: [Class; 4] = [&[], &["unsure"], &["none"], &["omission"]];
const TERNARIES: [Class; 4] = [&[], &["unsure"], &["no"], &["yes"]];

/// A value with its grounds, as the decision model prints them.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Expected {
    value: &'static str,
    because: Vec<String>,
    missing: Vec<&'static str>,
}

fn decided(value: &'static str, because: &[&str]) -> Expected {
    Expected { value, because: because.iter().map(ToString::to_string).collect(), missing: Vec::new() }
}

fn unknown(missing: &'static str) -> Expected {
    Expected { value: "unknown", because: Vec::new(), missing: vec![missing] }
}

fn person(role: Class, tie: Class) -> Expected {
    match (role, tie) {
        ([], _) => unknown("role"),
        (["self"], _) => decided("yes", &["role=self"]),
        (["group"], _) => decided("yes", &["role=group"]),
        (["representative"], _) => decided("yes", &["role=representative"]),
        (["defender"], _) => decided("no", &["role=defender"]),
        (["family"], [] | ["unsure"]) => unknown("family_tie"),
        (["family"], ["immediate_family"]) => decided("yes", &["family_tie=immediate_family", "role=family"]),
        (["family"], ["dependant"]) => decided("yes", &["family_tie=dependant", "role=family"]),
        (["family"], ["other"]) => decided("no", &["family_tie=other", "role=family"]),
        other => panic!("no such class: {other:?}"),
    }
}

fn harm(harm: Class) -> Expected {
    match harm {
        [] | ["unsure"] | ["other"] => unknown("harm"),
        ["none"] => decided("no", &["harm=none"]),
        ["health"] | ["health", "other"] => decided("yes", &["harm=health"]),
        other => panic!("no such class: {other:?}"),
    }
}

fn business(business: Class) -> Expected {
    match business {
        [] | ["unsure"] => unknown("business"),
        ["none"] => decided("no", &["business=none"]),
        ["company"] => decided("yes", &["business=company"]),
        other => panic!("no such class: {other:?}"),
    }
}

fn conduct(conduct: Class) -> Expected {
    match conduct {
        [] | ["unsure"] => unknown("conduct"),
        ["none"] => decided("no", &["conduct=none"]),
        ["omission"] => decided("yes", &["conduct=omission"]),
        other => panic!("no such class: {other:?}"),
    }
}

fn connection(connection: Class) -> Expected {
    match connection {
        [] | ["unsure"] => unknown("connection"),
        ["no"] => decided("no", &["connection=no"]),
        ["yes"] => decided("yes", &["connection=yes"]),
        other => panic!("no such class: {other:?}"),
    }
}

fn result(result: Class) -> Expected {
    match result {
        [] | ["unsure"] => unknown("result"),
        ["no"] => decided("no", &["result=no"]),
        ["yes"] => decided("yes", &["result=yes"]),
        other => panic!("no such class: {other:?}"),
    }
}

fn status(role: Class, elements: &[Expected; 6]) -> Expected {
    let any = |value| elements.iter().any(|element| element.value == value);
    let (value, grounds) = match (any("no"), any("unknown"), role) {
        (true, _, _) => ("does_not_fit", "no"),
        (false, true, _) => ("unclear", "unknown"),
        (false, false, ["family"]) => ("may_be_included", "yes"),
        (false, false, _) => ("fits", "yes"),
    };
    let deciding = || elements.iter().filter(|element| element.value == grounds);
    let mut because: Vec<_> = deciding().flat_map(|element| element.because.clone()).collect();
    let mut missing: Vec<_> = deciding().flat_map(|element| element.missing.clone()).collect();
    because.sort_unstable();
    missing.sort_unstable();
    Expected { value, because, missing }
}

fn found<V: Copy>(explained: &Explained<V>, name: fn(V) -> &'static str) -> Expected {
    Expected {
        value: name(explained.value),
        because: explained.because.sorted_pairs(),
        missing: explained.missing.sorted_names(),
    }
}

fn elements_of(assessment: &Assessment) -> Vec<Expected> {
    assessment.elements().map(|(_, element)| found(element, |truth| truth.as_str())).collect()
}

/// Takes the next digit off a number whose digits count classes.
fn pick(rest: &mut usize, classes: &[Class]) -> Class {
    let class = classes[*rest % classes.len()];
    *rest /= classes.len();
    class
}

fn check_combination(number: usize) {
    let mut rest = number;
    let (role, tie) = (pick(&mut rest, &ROLES), pick(&mut rest, &TIES));
    let (harmed, by) = (pick(&mut rest, &HARMS), pick(&mut rest, &BUSINESSES));
    let (done, connected, resulted) =
        (pick(&mut rest, &CONDUCTS), pick(&mut rest, &TERNARIES), pick(&mut rest, &TERNARIES));
    let questions = [Q::Role, Q::FamilyTie, Q::Harm, Q::Business, Q::Conduct, Q::Connection, Q::Result];
    let classes = [role, tie, harmed, by, done, connected, resulted];
    let given = questions.iter().zip(classes).map(|(question, class)| (*question, options(*question, class)));
    let assessment = assess(&answers(given));

    let expected = [
        person(role, tie),
        harm(harmed),
        business(by),
        conduct(done),
        connection(connected),
        result(resulted),
    ];
    assert_eq!(elements_of(&assessment), expected, "{classes:?}");
    let found = found(assessment.status(), |status| status.as_str());
    assert_eq!(found, status(role, &expected), "{classes:?}");
}

#[test]
fn every_combination_of_answer_classes() {
    let lists: [&[Class]; 7] = [&ROLES, &TIES, &HARMS, &BUSINESSES, &CONDUCTS, &TERNARIES, &TERNARIES];
    let combinations: usize = lists.iter().map(|classes| classes.len()).product();
    assert_eq!(combinations, 46_080);
    (0..combinations).for_each(check_combination);
}

/// Within a class the options differ only in name: every valid answer to the three lists, one at a time.
#[test]
fn every_set_of_options_of_harm_business_and_conduct() {
    for (place, question, open) in [(1, Q::Harm, "other"), (2, Q::Business, ""), (3, Q::Conduct, "")] {
        let id = question.as_str();
        for chosen in all_valid_sets(question) {
            let names: Vec<_> = chosen.ids(question).collect();
            let naming: Vec<_> =
                names.iter().filter(|name| **name != open).map(|name| format!("{id}={name}")).collect();
            let expected = match names.as_slice() {
                ["none"] => decided("no", &[&format!("{id}=none")]),
                ["unsure"] => unknown(id),
                _ if naming.is_empty() => unknown(id),
                _ => Expected { value: "yes", because: sorted(naming), missing: Vec::new() },
            };
            let assessment = assess(&answers([(question, chosen)]));
            assert_eq!(elements_of(&assessment)[place], expected, "{id}: {names:?}");
        }
    }
}

fn sorted(mut texts: Vec<String>) -> Vec<String> {
    texts.sort_unstable();
    texts
}
