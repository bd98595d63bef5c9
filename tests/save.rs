//! The saved text: it holds the whole result, the draft's date and the content's version, and nothing of the person.

#![allow(clippy::expect_used, reason = "a test may stop at once")]

mod common;

use common::words;
use remedy_engine::answers::Answers;
use remedy_guide::save::{self, Extent};
use remedy_guide::session::{Page, State};

#[test]
fn the_saved_text_is_the_result() {
    let answers = r#"{"danger":"no","role":"group","harm":["land_home"],"business":["finance"],"conduct":["act"],
        "connection":"yes","result":"unsure","losses":["home_land_property"]}"#;
    let state = State::new(Answers::from_json(answers).expect("good answers"), Page::Result);
    let words = words();
    let text = save::text(&state, Extent::Whole, words);
    let both = [
        words.get("verdict-open-one"),
        words.get("place-near"),
        words.get("ask-list"),
        words.get("standing-words"),
        "July 2023",
        words.content_version(),
    ];
    let whole = [
        words.get("finding-remedy-restitution"),
        words.get("finding-right-higher_protection"),
        words.part("question", "losses", "home_land_property"),
        "4.2(c)",
    ];
    for expected in both.iter().chain(&whole) {
        assert!(text.contains(expected), "{expected:?} is missing");
    }
    let short = save::text(&state, Extent::Short, words);
    let only_short = [words.of("question", "result"), words.get("theme-money_and_things")];
    for expected in both.iter().chain(&only_short) {
        assert!(short.contains(expected), "{expected:?} is missing");
    }
    assert!(short.len() * 3 < text.len(), "{} of {} bytes", short.len(), text.len());
}

/// An answer to a question that is no longer asked is written nowhere.
#[test]
fn what_is_not_asked_is_not_written() {
    let answers = r#"{"role":"self","family_tie":"dependant","harm":["health"]}"#;
    let state = State::new(Answers::from_json(answers).expect("good answers"), Page::Result);
    let text = save::text(&state, Extent::Whole, words());
    assert!(!text.contains(words().part("question", "family_tie", "dependant")));
}
