//! The interface for JavaScript (boot/answers.js). The widget and this program are built together and hand each other the
//! options chosen of each question as bits, in the questions' order; nothing of that is ever kept.

use crate::{Fault, read, write};
use remedy_engine::answers::Answers;
use remedy_engine::option::OptionSet;
use remedy_engine::question::QuestionId;
use serde::Serialize;
use wasm_bindgen::prelude::wasm_bindgen;

/// What the page hears of a text.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Reading {
    /// The options chosen of each question, as bits.
    Chosen(Vec<u16>),
    /// What is wrong.
    Faults(Vec<Told>),
}

/// A fault, for the page to find words for.
#[derive(Serialize)]
struct Told {
    code: &'static str,
    place: String,
    question: Option<&'static str>,
    found: String,
}

impl From<Fault> for Told {
    fn from(Fault { place, question, problem, found }: Fault) -> Self {
        Self { code: problem.code(), place, question: question.map(QuestionId::as_str), found }
    }
}

/// Reads what was kept: `{"chosen":[…]}` or `{"faults":[…]}`, as JSON.
#[wasm_bindgen(js_name = read)]
#[must_use]
pub fn read_for_page(text: &str) -> String {
    let reading = match read(text) {
        Ok(answers) => Reading::Chosen(bits(&answers)),
        Err(faults) => Reading::Faults(faults.into_iter().map(Told::from).collect()),
    };
    serde_json::to_string(&reading).unwrap_or_default()
}

/// Writes the options chosen of each question as they are kept; nothing if they cannot be chosen.
#[wasm_bindgen(js_name = write)]
#[must_use]
pub fn write_for_page(chosen: &[u16], content: &str) -> String {
    answers(chosen).map(|answers| write(&answers, content)).unwrap_or_default()
}

/// How many questions there are.
#[wasm_bindgen]
#[must_use]
pub fn questions() -> usize {
    QuestionId::COUNT
}

fn bits(answers: &Answers) -> Vec<u16> {
    QuestionId::ALL.iter().map(|question| answers.get(*question).unwrap_or_default().bits()).collect()
}

fn answers(chosen: &[u16]) -> Option<Answers> {
    let mut answers = Answers::default();
    for (question, bits) in QuestionId::ALL.iter().zip(chosen) {
        answers.set(*question, OptionSet::from_bits(*bits)).ok()?;
    }
    Some(answers)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;

    #[test]
    fn a_page_gets_what_it_gave() {
        let given = Answers::from_json(r#"{"role":"family","harm":["health","work"]}"#).unwrap();
        let kept = write_for_page(&bits(&given), "1");
        assert_eq!(read(&kept), Ok(given));
        assert_eq!(bits(&given).len(), questions());
        assert!(read_for_page(&kept).starts_with(r#"{"chosen":["#), "{kept}");
        assert_eq!(
            read_for_page("[]"),
            r#"{"faults":[{"code":"not-ours","place":"","question":null,"found":""}]}"#
        );
        let twice = kept.replace("health", "work");
        let found =
            r#"{"faults":[{"code":"repeated-option","place":"harm[1]","question":"harm","found":"work"}]}"#;
        assert_eq!(read_for_page(&twice), found);
        assert_eq!(write_for_page(&[u16::MAX], "1"), "", "no question has so many options");
    }
}
