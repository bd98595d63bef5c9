//! Answers from outside: every kind of bad input gets its own fault at its own place, all faults are named at
//! once, what is good is read as it stands, and nothing at all makes the reader panic.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod common;

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use remedy_engine::answers::Answers;
use remedy_engine::answers::Refused::{MoreThanOne, NotAlone, NotItsOption};
use remedy_engine::question::{Kind, QuestionId};
use remedy_engine::reading::Problem::{self, *};
use remedy_engine::reading::{Fault, MAX_BYTES, Model};
use serde_json::{Map, Value};
use std::collections::HashSet;

const ONE: &str = "one option's name";
const LIST: &str = "a list of options' names";
const ITEM: &str = "an option's name";

fn faults(text: &str) -> Vec<(String, Problem)> {
    let faults = Answers::from_json(text).expect_err(text);
    faults.into_iter().map(|Fault { place, problem }| (place, problem)).collect()
}

fn check(text: &str, expected: &[(&str, Problem)]) {
    let expected: Vec<_> =
        expected.iter().map(|(place, problem)| ((*place).to_owned(), problem.clone())).collect();
    assert_eq!(faults(text), expected, "{text}");
}

fn no_option(id: &str) -> Problem {
    UnknownOption(id.to_owned())
}

fn twice(id: &str) -> Problem {
    RepeatedOption(id.to_owned())
}

#[test]
fn names_that_do_not_exist() {
    check(r#"{"roles": "self"}"#, &[("roles", UnknownQuestion)]);
    check(r#"{"Role": "self"}"#, &[("Role", UnknownQuestion)]);
    check(r#"{"role ": "self"}"#, &[("role ", UnknownQuestion)]);
    check(r#"{"": "self"}"#, &[("\"\"", UnknownQuestion)]);
    check(r#"{"role": "me"}"#, &[("role", no_option("me"))]);
    check(r#"{"role": ""}"#, &[("role", no_option(""))]);
    check(r#"{"role": "Self"}"#, &[("role", no_option("Self"))]);
    check(r#"{"role": "unsure"}"#, &[("role", no_option("unsure"))]);
    check(r#"{"danger": "none"}"#, &[("danger", no_option("none"))]);
    check(r#"{"harm": ["health", "wealth"]}"#, &[("harm[1]", no_option("wealth"))]);
    check(r#"{"situation": ["unsure"]}"#, &[("situation[0]", no_option("unsure"))]);
    // An option of another question.
    check(r#"{"losses": ["health"]}"#, &[("losses[0]", no_option("health"))]);
}

#[test]
fn lists_that_cannot_be() {
    check(r#"{"harm": []}"#, &[("harm", EmptyList)]);
    check(r#"{"harm": ["work", "health", "work"]}"#, &[("harm[2]", twice("work"))]);
    check(r#"{"harm": ["none", "none"]}"#, &[("harm[1]", twice("none"))]);
    check(r#"{"harm": ["none", "health"]}"#, &[("harm", Refused(NotAlone))]);
    check(r#"{"harm": ["health", "unsure"]}"#, &[("harm", Refused(NotAlone))]);
    check(r#"{"harm": ["none", "unsure"]}"#, &[("harm", Refused(NotAlone))]);
    check(r#"{"situation": ["child", "prefer_not"]}"#, &[("situation", Refused(NotAlone))]);
}

#[test]
fn wrong_types_at_every_level() {
    for value in
        ["null", "true", "1", "-1.5e3", "1234567890123456789012345678901234567890", "{}", r#"{"a": 1}"#]
    {
        check(&format!(r#"{{"role": {value}}}"#), &[("role", WrongType(ONE))]);
        check(&format!(r#"{{"danger": {value}}}"#), &[("danger", WrongType(ONE))]);
        check(&format!(r#"{{"harm": {value}}}"#), &[("harm", WrongType(LIST))]);
        check(&format!(r#"{{"harm": ["work", {value}]}}"#), &[("harm[1]", WrongType(ITEM))]);
    }
    check(r#"{"role": ["self"]}"#, &[("role", WrongType(ONE))]);
    check(r#"{"role": []}"#, &[("role", WrongType(ONE))]);
    check(r#"{"harm": "health"}"#, &[("harm", WrongType(LIST))]);
    check(r#"{"harm": [["health"]]}"#, &[("harm[0]", WrongType(ITEM))]);
    check(r#"{"harm": [[]]}"#, &[("harm[0]", WrongType(ITEM))]);
}

#[test]
fn a_question_answered_twice() {
    check(r#"{"role": "self", "role": "self"}"#, &[("role", RepeatedQuestion)]);
    check(r#"{"role": "self", "harm": ["work"], "role": "group"}"#, &[("role", RepeatedQuestion)]);
    // The same name, written with an escape.
    check(r#"{"role": "self", "\u0072ole": "self"}"#, &[("role", RepeatedQuestion)]);
    check(
        r#"{"role": "me", "role": 1, "role": []}"#,
        &[("role", no_option("me")), ("role", RepeatedQuestion), ("role", RepeatedQuestion)],
    );
}

#[test]
fn texts_that_are_not_one_json_object() {
    for (text, why) in [
        ("", "EOF while parsing a value at line 1 column 0"),
        ("   ", "EOF while parsing a value at line 1 column 3"),
        ("role=self", "expected value at line 1 column 1"),
        ("\u{feff}{}", "expected value at line 1 column 1"),
        ("null", "invalid type: null, expected an object of answers at line 1 column 4"),
        ("true", "invalid type: boolean `true`, expected an object of answers at line 1 column 4"),
        ("7", "invalid type: integer `7`, expected an object of answers at line 1 column 1"),
        (r#""role""#, r#"invalid type: string "role", expected an object of answers at line 1 column 6"#),
        ("[]", "invalid type: sequence, expected an object of answers at line 1 column 0"),
        (r#"[{"role": "self"}]"#, "invalid type: sequence, expected an object of answers at line 1 column 0"),
        ("{", "EOF while parsing an object at line 1 column 1"),
        (r#"{"role""#, "EOF while parsing an object at line 1 column 7"),
        (r#"{"role": "self""#, "EOF while parsing an object at line 1 column 15"),
        (r#"{"role": "self",}"#, "trailing comma at line 1 column 17"),
        ("{role: \"self\"}", "key must be a string at line 1 column 2"),
        ("{'role': 'self'}", "key must be a string at line 1 column 2"),
        (r#"{1: "self"}"#, "key must be a string at line 1 column 2"),
        (r#"{"role": self}"#, "expected value at line 1 column 10"),
        (r#"{"role": NaN}"#, "expected value at line 1 column 10"),
        (r#"{"role": "self"} and more"#, "trailing characters at line 1 column 18"),
        (r#"{"role": "self"}{"role": "self"}"#, "trailing characters at line 1 column 17"),
        ("{}\0", "trailing characters at line 1 column 3"),
        ("{\"role\":\n\n \"self\", nonsense}", "key must be a string at line 3 column 10"),
    ] {
        check(text, &[("", NotAnObject(why.to_owned()))]);
    }
}

#[test]
fn numbers_and_characters_that_json_cannot_hold() {
    for (text, why) in [
        (r#"{"role": 1e999}"#, "number out of range at line 1 column 14"),
        (r#"{"harm": [-1e999]}"#, "number out of range at line 1 column 16"),
        (r#"{"role": "\ud800"}"#, "unexpected end of hex escape at line 1 column 17"),
        (r#"{"role": "\udc00"}"#, "lone leading surrogate in hex escape at line 1 column 16"),
        (r#"{"\ud800\u0041": "self"}"#, "lone leading surrogate in hex escape at line 1 column 14"),
        (r#"{"role": "\x41"}"#, "invalid escape at line 1 column 12"),
        (
            "{\"role\": \"se\0lf\"}",
            "control character (\\u0000-\\u001F) found while parsing a string at line 1 column 13",
        ),
        (
            "{\"role\": \"se\nlf\"}",
            "control character (\\u0000-\\u001F) found while parsing a string at line 2 column 0",
        ),
    ] {
        check(text, &[("", NotAnObject(why.to_owned()))]);
    }
    // Written as an escape, a NUL is a character like any other.
    check(r#"{"role": "\u0000"}"#, &[("role", no_option("\0"))]);
    check(r#"{"role": "self\u0000"}"#, &[("role", no_option("self\0"))]);
    check(r#"{"role\u0000": "self"}"#, &[("role\0", UnknownQuestion)]);
    check(r#"{"role": "\ud83d\ude00"}"#, &[("role", no_option("😀"))]);
}

#[test]
fn deep_nesting_is_refused_before_the_stack_ends() {
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        for depth in [200, 8_000] {
            let text = format!(r#"{{"harm": {}1{}}}"#, open.repeat(depth), close.repeat(depth));
            let [(place, NotAnObject(why))] = &faults(&text)[..] else { panic!("{depth} {open}") };
            assert_eq!((place.as_str(), why.starts_with("recursion limit exceeded")), ("", true), "{why}");
        }
    }
}

#[test]
fn the_length_is_limited_in_bytes() {
    let padded = |length: usize| format!("{{{}}}", " ".repeat(length - 2));
    assert_eq!(Answers::from_json(&padded(MAX_BYTES)), Ok(Answers::default()));
    check(&padded(MAX_BYTES + 1), &[("", TooLong)]);
    check(&"€".repeat(MAX_BYTES / 3 + 1), &[("", TooLong)]);
    check(&"[".repeat(MAX_BYTES * 4), &[("", TooLong)]);
}

#[test]
fn every_fault_is_named_in_the_order_written() {
    let text = r#"{
        "wishes": ["money", "gold", 3, "money"],
        "role": ["self"],
        "colour": "red",
        "harm": ["none", "health", "helth"],
        "danger": "maybe",
        "wishes": ["care"],
        "fears": [],
        "connection": "yes"
    }"#;
    check(
        text,
        &[
            ("wishes[1]", no_option("gold")),
            ("wishes[2]", WrongType(ITEM)),
            ("wishes[3]", twice("money")),
            ("role", WrongType(ONE)),
            ("colour", UnknownQuestion),
            ("harm[2]", no_option("helth")),
            ("harm", Refused(NotAlone)),
            ("danger", no_option("maybe")),
            ("wishes", RepeatedQuestion),
            ("fears", EmptyList),
        ],
    );
}

#[test]
fn a_strangers_text_is_repeated_only_in_part() {
    let long = "é".repeat(41);
    let short = "é".repeat(40) + "…";
    check(&format!(r#"{{"{long}": 1}}"#), &[(&short, UnknownQuestion)]);
    check(&format!(r#"{{"role": "{long}"}}"#), &[("role", no_option(&short))]);
    check(&format!(r#"{{"harm": ["{long}"]}}"#), &[("harm[0]", no_option(&short))]);
    let whole = "é".repeat(40);
    check(&format!(r#"{{"role": "{whole}"}}"#), &[("role", no_option(&whole))]);
}

#[test]
fn each_problem_has_its_words() {
    for (text, words) in [
        ("?", "not a JSON object of answers: expected value at line 1 column 1"),
        (r#"{"colour": 1}"#, "colour: no such question"),
        (r#"{"role": "self", "role": "self"}"#, "role: answered twice"),
        (r#"{"role": "me"}"#, r#"role: no such option: "me""#),
        (r#"{"harm": []}"#, "harm: the list is empty; leave the question out instead"),
        (r#"{"harm": ["work", "work"]}"#, r#"harm[1]: listed twice: "work""#),
        (r#"{"harm": ["work", "none"]}"#, "harm: an option that stands alone is beside another"),
        (r#"{"harm": 1}"#, "harm: wrong type: wants a list of options' names"),
        (r#"{"harm": [1]}"#, "harm[0]: wrong type: wants an option's name"),
        (r#"{"role": 1}"#, "role: wrong type: wants one option's name"),
    ] {
        let faults = Answers::from_json(text).expect_err(text);
        assert_eq!(faults.iter().map(ToString::to_string).collect::<Vec<_>>(), [words], "{text}");
    }
    let too_long = Fault { place: String::new(), problem: TooLong };
    assert_eq!(too_long.to_string(), "longer than 65536 bytes");
    assert_eq!(Refused(MoreThanOne).to_string(), "takes one option only");
    assert_eq!(Refused(NotItsOption).to_string(), "an option of another question");
}

#[test]
fn good_answers_are_read_as_they_stand() {
    assert_eq!(Answers::from_json("{}"), Ok(Answers::default()));
    let read =
        Answers::from_json("\r\n\t {\"harm\" : [ \"work\" , \"health\" ],\"d\\u0061nger\":\"yes\"} \n")
            .unwrap();
    assert_eq!(read.sorted_pairs(), ["danger=yes", "harm=health", "harm=work"]);
    // An answer to a question that is not asked is kept.
    let read = Answers::from_json(r#"{"role": "self", "family_tie": "other"}"#).unwrap();
    assert_eq!(read.sorted_pairs(), ["family_tie=other", "role=self"]);
}

#[test]
fn answers_of_the_first_model_open_and_one_wish_becomes_two() {
    let read = |text| Answers::from_json_of(text, Model::V1).map(|answers| answers.sorted_pairs());
    let pairs = |pairs: &[&str]| Ok(pairs.iter().map(ToString::to_string).collect::<Vec<_>>());
    assert_eq!(read(r#"{"wishes": ["apology_truth"]}"#), pairs(&["wishes=apology", "wishes=truth"]));
    assert_eq!(
        read(r#"{"role": "defender", "wishes": ["stop", "apology_truth", "money"]}"#),
        pairs(&["role=defender", "wishes=apology", "wishes=money", "wishes=stop", "wishes=truth"])
    );
    // Nothing else means anything else.
    let full = include_str!("../benches/full.json");
    assert_eq!(Answers::from_json_of(full, Model::V1), Answers::from_json(full));
}

#[test]
fn the_first_models_wish_is_refused_as_strictly_as_any() {
    let faults = |text: &str| {
        let faults = Answers::from_json_of(text, Model::V1).expect_err(text);
        faults.into_iter().map(|fault| (fault.place, fault.problem)).collect::<Vec<_>>()
    };
    let one = |place: &str, problem| vec![(place.to_owned(), problem)];
    assert_eq!(faults(r#"{"wishes": ["apology_truth", "none"]}"#), one("wishes", Refused(NotAlone)));
    assert_eq!(
        faults(r#"{"wishes": ["apology_truth", "apology_truth"]}"#),
        one("wishes[1]", twice("apology_truth"))
    );
    assert_eq!(faults(r#"{"wishes": "apology_truth"}"#), one("wishes", WrongType(LIST)));
    assert_eq!(faults(r#"{"needs": ["apology_truth"]}"#), one("needs[0]", no_option("apology_truth")));
}

#[test]
fn the_second_model_does_not_know_the_first_ones_wish() {
    let text = r#"{"wishes": ["money", "apology_truth"]}"#;
    check(text, &[("wishes[1]", no_option("apology_truth"))]);
    assert_eq!(Answers::from_json_of(text, Model::V2), Answers::from_json(text));
    assert_eq!(Model::default(), Model::V2);
}

#[test]
fn every_option_of_every_question_can_be_read() {
    for question in QuestionId::ALL {
        for choice in question.choices() {
            let many = question.kind() == Kind::Many;
            let value = if many { format!("[{:?}]", choice.id) } else { format!("{:?}", choice.id) };
            let read = Answers::from_json(&format!("{{{:?}: {value}}}", question.as_str())).unwrap();
            assert_eq!(read.sorted_pairs(), [format!("{}={}", question.as_str(), choice.id)]);
        }
    }
}

/// The options that each answer names, if all is well with it: told from the tables of questions alone.
fn options_named(answers: &Map<String, Value>) -> Option<Vec<String>> {
    let mut pairs = Vec::new();
    for (name, value) in answers {
        let question = QuestionId::ALL.iter().find(|question| question.as_str() == name)?;
        let texts: Vec<_> = match (question.kind(), value) {
            (Kind::Many, Value::Array(items)) => items.iter().map(Value::as_str).collect::<Option<_>>()?,
            (Kind::One | Kind::Ternary, Value::String(text)) => vec![text.as_str()],
            _ => return None,
        };
        let chosen = texts.iter().map(|text| question.choices().iter().find(|choice| choice.id == *text));
        let chosen: Vec<_> = chosen.collect::<Option<_>>()?;
        let distinct = texts.iter().collect::<HashSet<_>>().len() == texts.len();
        let alone = texts.len() == 1 || chosen.iter().all(|choice| !choice.exclusive);
        if texts.is_empty() || !distinct || !alone {
            return None;
        }
        pairs.extend(texts.iter().map(|text| format!("{name}={text}")));
    }
    pairs.sort_unstable();
    Some(pairs)
}

/// Something that is almost an answer to the question: mostly its own options, in the right form or not.
fn almost_an_answer(question: QuestionId) -> impl Strategy<Value = Value> {
    let own: Vec<_> = question.choices().iter().map(|choice| choice.id).collect();
    let text = prop_oneof![8 => select(own), 1 => select(vec!["", "none", "yes", "SELF", "nature"])]
        .prop_map(Value::from);
    let list = |most| vec(text.clone(), 0..=most).prop_map(Value::from);
    let strange = any_json();
    if question.kind() == Kind::Many {
        prop_oneof![6 => list(1), 4 => list(3), 1 => text, 1 => strange].boxed()
    } else {
        prop_oneof![10 => text.clone(), 1 => list(2), 1 => strange].boxed()
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 6, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..6).prop_map(Value::from),
            btree_map(any::<String>(), inner, 0..6)
                .prop_map(|map| Value::from(map.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// An object of almost answers to some questions, or of anything.
fn almost_answers() -> impl Strategy<Value = Map<String, Value>> {
    let entry = || {
        let known = select(QuestionId::ALL).prop_flat_map(|question| {
            almost_an_answer(question).prop_map(move |value| (question.as_str().to_owned(), value))
        });
        prop_oneof![30 => known, 1 => (any::<String>(), any_json())]
    };
    vec(entry(), 0..6).prop_map(|entries| entries.into_iter().collect())
}

/// A pattern of the characters that JSON is made of.
const JSONS_OWN: &str = r#"[\[\]{}",:\\ 0-9eE.+\-truefalsn\n]{0,60}"#;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn no_text_makes_the_reader_panic(text in any::<String>()) {
        let _ = Answers::from_json(&text);
    }

    #[test]
    fn no_text_of_jsons_own_characters_makes_the_reader_panic(text in JSONS_OWN) {
        let _ = Answers::from_json(&text);
    }

    #[test]
    fn no_json_makes_the_reader_panic(value in any_json()) {
        let read = Answers::from_json(&value.to_string());
        prop_assert_eq!(read.is_ok(), value.as_object().and_then(options_named).is_some());
    }

    #[test]
    fn exactly_the_valid_answers_are_read(almost in almost_answers()) {
        match (Answers::from_json(&Value::from(almost.clone()).to_string()), options_named(&almost)) {
            (Ok(read), Some(pairs)) => prop_assert_eq!(read.sorted_pairs(), pairs),
            (Err(faults), None) => {
                prop_assert!(faults.iter().all(|fault| names_a_place_in(&almost, fault)), "{faults:?}");
            }
            (read, expected) => prop_assert!(false, "read {read:?}, expected {expected:?}"),
        }
    }

    #[test]
    fn what_is_read_can_be_chosen(almost in almost_answers()) {
        let read = Answers::from_json(&Value::from(almost).to_string());
        for (question, chosen) in read.iter().flat_map(Answers::iter) {
            prop_assert!(common::is_valid(question, chosen));
            prop_assert_eq!(chosen.ids(question).count(), chosen.len() as usize);
        }
    }
}

/// Whether the fault's place is one of the object's keys, or an item of it.
fn names_a_place_in(answers: &Map<String, Value>, fault: &Fault) -> bool {
    let shortened = |key: &String| match key.char_indices().nth(40) {
        None if key.is_empty() => "\"\"".to_owned(),
        Some((end, _)) => format!("{}…", &key[..end]),
        None => key.clone(),
    };
    let (name, item) = match fault.place.strip_suffix(']').and_then(|place| place.split_once('[')) {
        Some((name, index)) if answers.contains_key(name) => (name, index.parse::<usize>().ok()),
        _ => (fault.place.as_str(), None),
    };
    match item {
        Some(index) => answers[name].get(index).is_some(),
        None => answers.keys().any(|key| shortened(key) == name),
    }
}
