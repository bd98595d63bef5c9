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

/// Who answers, and what they answer to the question that their role opens. At the end, answers kept from another role.
const PERSONS: [&[(Q, &str)]; 24] = [
    &[],
    &[(Q::Role, "self")],
    &[(Q::Role, "group")],
    &[(Q::Role, "family")],
    &[(Q::Role, "family"), (Q::FamilyTie, "unsure")],
    &[(Q::Role, "family"), (Q::FamilyTie, "immediate_family")],
    &[(Q::Role, "family"), (Q::FamilyTie, "dependant")],
    &[(Q::Role, "family"), (Q::FamilyTie, "other_family")],
    &[(Q::Role, "family"), (Q::FamilyTie, "other")],
    &[(Q::Role, "representative")],
    &[(Q::Role, "representative"), (Q::Represents, "unsure")],
    &[(Q::Role, "representative"), (Q::Represents, "harmed")],
    &[(Q::Role, "representative"), (Q::Represents, "family_or_dependant")],
    &[(Q::Role, "defender")],
    &[(Q::Role, "defender"), (Q::Targeted, "unsure")],
    &[(Q::Role, "defender"), (Q::Targeted, "no")],
    &[(Q::Role, "defender"), (Q::Targeted, "yes")],
    &[(Q::FamilyTie, "other")],
    &[(Q::Represents, "harmed")],
    &[(Q::Targeted, "yes")],
    &[(Q::Role, "self"), (Q::FamilyTie, "other"), (Q::Targeted, "no")],
    &[(Q::Role, "family"), (Q::Represents, "family_or_dependant"), (Q::Targeted, "yes")],
    &[(Q::Role, "representative"), (Q::FamilyTie, "immediate_family")],
    &[(Q::Role, "defender"), (Q::FamilyTie, "dependant"), (Q::Represents, "harmed")],
];
const HARMS: [Class; 8] = [
    &[],
    &["unsure"],
    &["none"],
    &["other"],
    &["threatened"],
    &["threatened", "other"],
    &["health"],
    &["health", "threatened", "other"],
];
const BUSINESSES: [Class; 6] =
    [&[], &["unsure"], &["none"], &["household", "other_body"], &["for_business"], &["company", "household"]];
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

/// The person's answer to one question.
fn answer(person: &[(Q, &'static str)], question: Q) -> &'static str {
    person.iter().find(|(of, _)| *of == question).map_or("", |(_, option)| option)
}

fn person(person: &[(Q, &'static str)]) -> Expected {
    let [role, tie, represents, targeted] =
        [Q::Role, Q::FamilyTie, Q::Represents, Q::Targeted].map(|question| answer(person, question));
    match (role, tie, represents, targeted) {
        ("", ..) => unknown("role"),
        ("self", ..) => decided("yes", &["role=self"]),
        ("group", ..) => decided("yes", &["role=group"]),
        ("family", "" | "unsure" | "other_family", ..) => unknown("family_tie"),
        ("family", "immediate_family", ..) => decided("yes", &["family_tie=immediate_family", "role=family"]),
        ("family", "dependant", ..) => decided("yes", &["family_tie=dependant", "role=family"]),
        ("family", "other", ..) => decided("no", &["family_tie=other", "role=family"]),
        ("representative", _, "" | "unsure", _) => unknown("represents"),
        ("representative", _, "harmed", _) => decided("yes", &["represents=harmed", "role=representative"]),
        ("representative", _, "family_or_dependant", _) => {
            decided("yes", &["represents=family_or_dependant", "role=representative"])
        }
        ("defender", .., "" | "unsure") => unknown("targeted"),
        ("defender", .., "yes") => decided("yes", &["role=defender", "targeted=yes"]),
        ("defender", .., "no") => decided("no", &["role=defender", "targeted=no"]),
        other => panic!("no such class: {other:?}"),
    }
}

fn harm(harm: Class) -> Expected {
    match harm {
        [] | ["unsure" | "other" | "threatened"] | ["threatened", "other"] => unknown("harm"),
        ["none"] => decided("no", &["harm=none"]),
        ["health", ..] => decided("yes", &["harm=health"]),
        other => panic!("no such class: {other:?}"),
    }
}

fn business(business: Class) -> Expected {
    match business {
        [] | ["unsure"] | ["household", "other_body"] => unknown("business"),
        ["none"] => decided("no", &["business=none"]),
        ["for_business"] => decided("yes", &["business=for_business"]),
        ["company", "household"] => decided("yes", &["business=company"]),
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

fn status(may_also_include: bool, elements: &[Expected; 6]) -> Expected {
    let any = |value| elements.iter().any(|element| element.value == value);
    let (value, grounds) = match (any("no"), any("unknown"), may_also_include) {
        (true, _, _) => ("does_not_fit", "no"),
        (false, true, _) => ("unclear", "unknown"),
        (false, false, true) => ("may_be_included", "yes"),
        (false, false, false) => ("fits", "yes"),
    };
    let deciding = || elements.iter().filter(|element| element.value == grounds);
    let mut because: Vec<_> = deciding().flat_map(|element| element.because.clone()).collect();
    let mut missing: Vec<_> = deciding().flat_map(|element| element.missing.clone()).collect();
    because.sort_unstable();
    missing.sort_unstable();
    Expected { value, because, missing }
}

/// Of whom the status is read.
fn reading([person, others @ ..]: &[Expected; 6]) -> &'static str {
    let another = person.value == "no" && others.iter().all(|element| element.value != "no");
    if another { "another" } else { "own" }
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
fn pick<T: Copy>(rest: &mut usize, classes: &[T]) -> T {
    let class = classes[*rest % classes.len()];
    *rest /= classes.len();
    class
}

fn check_combination(number: usize) {
    let mut rest = number;
    let who = pick(&mut rest, &PERSONS);
    let (harmed, by) = (pick(&mut rest, &HARMS), pick(&mut rest, &BUSINESSES));
    let (done, connected, resulted) =
        (pick(&mut rest, &CONDUCTS), pick(&mut rest, &TERNARIES), pick(&mut rest, &TERNARIES));
    let questions = [Q::Harm, Q::Business, Q::Conduct, Q::Connection, Q::Result];
    let classes = [harmed, by, done, connected, resulted];
    let given = questions.iter().zip(classes).map(|(question, class)| (*question, options(*question, class)));
    let person_given = who.iter().map(|(question, option)| (*question, options(*question, &[option])));
    let assessment = assess(&answers(person_given.chain(given)));

    let expected =
        [person(who), harm(harmed), business(by), conduct(done), connection(connected), result(resulted)];
    assert_eq!(elements_of(&assessment), expected, "{who:?} {classes:?}");
    let may_also_include = match answer(who, Q::Role) {
        "family" => true,
        "representative" => answer(who, Q::Represents) == "family_or_dependant",
        _ => false,
    };
    let found = found(assessment.status(), |status| status.as_str());
    assert_eq!(found, status(may_also_include, &expected), "{who:?} {classes:?}");
    assert_eq!(assessment.reading().as_str(), reading(&expected), "{who:?} {classes:?}");
}

#[test]
fn every_combination_of_answer_classes() {
    let lists: [&[Class]; 5] = [&HARMS, &BUSINESSES, &CONDUCTS, &TERNARIES, &TERNARIES];
    let combinations = lists.iter().map(|classes| classes.len()).product::<usize>() * PERSONS.len();
    assert_eq!(combinations, 73_728);
    (0..combinations).for_each(check_combination);
}

/// Within a class the options differ only in name: every valid answer to the three lists, one at a time.
#[test]
fn every_set_of_options_of_harm_business_and_conduct() {
    let lists: [(_, _, &[&str]); 3] = [
        (1, Q::Harm, &["threatened", "other"]),
        (2, Q::Business, &["household", "other_body"]),
        (3, Q::Conduct, &[]),
    ];
    for (place, question, open) in lists {
        let id = question.as_str();
        for chosen in all_valid_sets(question) {
            let names: Vec<_> = chosen.ids(question).collect();
            let naming: Vec<_> =
                names.iter().filter(|name| !open.contains(name)).map(|name| format!("{id}={name}")).collect();
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
