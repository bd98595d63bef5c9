//! The saved text: it holds the whole result, the draft's date and the content's version, and nothing of the person.

#![allow(clippy::expect_used, reason = "a test may stop at once")]

mod common;

use common::words;
use remedy_engine::answers::Answers;
use remedy_guide::save;
use remedy_guide::session::{Page, State};

#[test]
fn the_saved_text_is_the_result() {
    let answers = r#"{"danger":"no","role":"group","harm":["land_home"],"business":["finance"],"conduct":["act"],
        "connection":"yes","result":"unsure","losses":["home_land_property"]}"#;
    let state = State::new(Answers::from_json(answers).expect("good answers"), Page::Result);
    let words = words();
    let text = save::text(&state, words);
    for expected in [
        words.get("status-unclear"),
        words.get("finding-remedy-restitution"),
        words.get("finding-right-higher_protection"),
        words.get("place-courts"),
        words.get("standing-words"),
        words.part("question", "losses", "home_land_property"),
        "4.2(c)",
        "July 2023",
        words.content_version(),
    ] {
        assert!(text.contains(expected), "{expected:?} is missing");
    }
}
