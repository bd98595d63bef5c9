//! The messages between the two pages: a corpus of good and forged ones, which the loader and the frame's script are held
//! against in a browser too.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

use proptest::prelude::*;
use remedy_embed::message::{self, Count, Line, MAX_WORDS, ToFrame, ToHost};
use serde_json::{Value, json};

/// The messages of one direction: each with whether it must be accepted, and why.
fn corpus(direction: &str) -> Vec<(Value, bool, String)> {
    let corpus: Value = serde_json::from_str(include_str!("messages.json")).expect("the corpus");
    let case = |case: &Value| {
        let why = case["why"].as_str().expect("why").to_owned();
        (case["message"].clone(), case["accepted"].as_bool().expect("accepted"), why)
    };
    corpus[direction].as_array().expect("a list").iter().map(case).collect()
}

/// Holds one direction against the corpus: read as a value, as a text, and by its schema.
fn check<M>(direction: &str, read: impl Fn(&Value) -> Result<M, String>, schema: &Value)
where
    M: serde::Serialize + PartialEq + std::fmt::Debug,
{
    let schema = jsonschema::validator_for(schema).expect("a schema");
    let cases = corpus(direction);
    assert!(cases.len() >= 60, "only {} cases", cases.len());
    assert!(cases.iter().any(|(_, accepted, _)| *accepted));
    for (message, accepted, why) in cases {
        let found = read(&message);
        assert_eq!(found.is_ok(), accepted, "{why}: {message}: {found:?}");
        // A schema counts characters, and JavaScript the halves of some.
        if why != "too long as JavaScript counts" {
            assert_eq!(schema.is_valid(&message), accepted, "the schema: {why}: {message}");
        }
        match found {
            Ok(found) => {
                let written = serde_json::to_value(&found).expect("JSON");
                assert_eq!(read(&written).as_ref(), Ok(&found), "{why}: {message}");
            }
            Err(reason) => assert!(!reason.is_empty(), "{why}: {message}"),
        }
    }
}

#[test]
fn the_host_believes_only_what_the_frame_may_say() {
    check("to_host", ToHost::read, &message::schemas().0);
}

#[test]
fn the_frame_believes_only_what_the_host_may_say() {
    check("to_frame", ToFrame::read, &message::schemas().1);
}

#[test]
fn a_text_is_read_like_its_value() {
    let text = r#"{"guide":1,"type":"begun"}"#;
    assert_eq!(ToHost::read_text(text), ToHost::read(&json!({ "guide": 1, "type": "begun" })));
    assert!(ToHost::read_text(text).is_ok());
    assert!(ToHost::read_text("{").is_err());
    assert!(ToHost::read_text("[[[[").is_err());
    assert!(ToFrame::read_text(&"[".repeat(100_000)).is_err());
}

#[test]
fn a_void_message_says_why() {
    for (message, why) in [
        (json!([1, "begun"]), "a message is an object"),
        (
            json!({ "guide": 2, "type": "begun" }),
            "invalid value: integer `2`, expected a whole number from 1 to 1",
        ),
        (
            json!({ "guide": 1, "type": "ready", "lang": "en", "words": "", "leave": "https://a.example/" }),
            "not a line of 1 to 99 units",
        ),
    ] {
        assert_eq!(ToHost::read(&message), Err(why.to_owned()), "{message}");
    }
    let press = |press: Value| json!({ "guide": 1, "type": "press", "press": press });
    for (message, why) in [
        (json!("leave"), "a message is an object"),
        (press(json!(3)), "invalid value: integer `3`, expected a whole number from 1 to 2"),
        (press(json!(1.5)), "invalid value: floating point `1.5`, expected a whole number from 1 to 2"),
        (press(json!("1")), "invalid type: string \"1\", expected a whole number from 1 to 2"),
    ] {
        assert_eq!(ToFrame::read(&message), Err(why.to_owned()), "{message}");
    }
}

#[test]
fn a_count_ends_where_it_must() {
    assert_eq!(Count::<2>::new(2).map(Count::get), Some(2));
    assert_eq!((Count::<2>::new(0), Count::<2>::new(3)), (None, None));
}

/// What is too long is told to the webmaster (`Configuration::read`, `embed/frame.js`), who would hear nothing of a message
/// that is void.
#[test]
fn a_long_configuration_is_heard() {
    let message = json!({ "guide": 1, "type": "configure", "config": "a".repeat(100_000), "options": {} });
    assert!(ToFrame::read(&message).is_ok());
}

#[test]
fn words_are_a_line() {
    let is_line = |text: &str| Line::<MAX_WORDS>::new(text.to_owned()).is_some();
    assert!(is_line("Leave this page") && is_line(&"é".repeat(MAX_WORDS)));
    let line = Line::<MAX_WORDS>::new("مغادرة الصفحة".to_owned());
    assert_eq!(line.as_ref().map(Line::as_str), Some("مغادرة الصفحة"));
    assert!(!is_line("") && !is_line(&"é".repeat(MAX_WORDS + 1)) && !is_line("a\tb") && !is_line("\""));
}

/// Any JSON, often nearly a message.
fn any_message() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        Just(json!(1)),
        ".*".prop_map(Value::from),
        "ready|begun|finished|left|configure|leave|https://a/".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 6, |inner| {
        let key = prop_oneof!["guide|type|lang|words|leave|press|config|options|__proto__", ".*"];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map(key, inner, 0..5).prop_map(|map| map.into_iter().collect()),
        ]
    })
}

proptest! {
    #[test]
    fn no_message_makes_the_reader_panic(message in any_message()) {
        if let Ok(read) = ToHost::read(&message) {
            let same = ToHost::read(&serde_json::to_value(&read).expect("JSON"));
            prop_assert_eq!(same, Ok(read));
        }
        if let Ok(read) = ToFrame::read(&message) {
            let same = ToFrame::read(&serde_json::to_value(&read).expect("JSON"));
            prop_assert_eq!(same, Ok(read));
        }
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in ".*") {
        prop_assert!(ToHost::read_text(&text).is_err());
        prop_assert!(ToFrame::read_text(&text).is_err());
    }
}
