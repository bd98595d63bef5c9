//! The engine for JavaScript: the same WebAssembly as a package with types.
//!
//! JSON text goes in and comes out, and `package/index.js` turns it into objects: so the form of answers and results
//! is written once, in the engine, and is that of the `assess` command. Bad input gives `{"error": [...]}` with every
//! fault named, as the command does.
//!
//! ```
//! let result = remedy_engine_js::assess(r#"{"harm": ["none"]}"#);
//! assert!(result.starts_with(r#"{"status":{"value":"does_not_fit""#));
//! ```

mod change;
mod form;

use remedy_engine::answers::Answers;
use remedy_engine::findings::FINDINGS;
use remedy_engine::places::PLACES;
use remedy_engine::question::QuestionId;
use remedy_engine::questions::QUESTIONS;
use remedy_engine::reading::{Fault, Problem};
use remedy_engine::status::ELEMENTS;
use remedy_engine::themes::THEMES;
use remedy_engine::{assessment, interview, what_if as engine};
use serde::Serialize;
use wasm_bindgen::prelude::wasm_bindgen;

/// What follows from the answers.
#[wasm_bindgen]
#[must_use]
pub fn assess(answers: &str) -> String {
    written(Answers::from_json(answers).map(|answers| assessment::assess(&answers)))
}

/// What a change of the answers changes: an object like the answers, in which null takes an answer back.
#[wasm_bindgen(js_name = whatIf)]
#[must_use]
pub fn what_if(answers: &str, change: &str) -> String {
    written(Answers::from_json(answers).and_then(|before| {
        let after = change::apply(&before, change)?;
        let difference = engine::difference(&assessment::assess(&before), &assessment::assess(&after));
        Ok(form::Difference::from(&difference))
    }))
}

/// The asked question after this one, or the first one if none is named; null after the last.
#[wasm_bindgen]
#[must_use]
pub fn next(answers: &str, after: Option<String>) -> String {
    written(Answers::from_json(answers).and_then(|answers| match after {
        Some(name) => Ok(interview::next(&answers, question(&name)?)),
        None => Ok(interview::asked(&answers).iter().next()),
    }))
}

/// The asked question before this one; null before the first.
#[wasm_bindgen]
#[must_use]
pub fn previous(answers: &str, before: &str) -> String {
    written(
        Answers::from_json(answers).and_then(|answers| Ok(interview::previous(&answers, question(before)?))),
    )
}

/// The asked questions that are still open: unanswered, or answered with *unsure* or *prefer not to say*.
#[wasm_bindgen]
#[must_use]
pub fn open(answers: &str) -> String {
    written(Answers::from_json(answers).map(|answers| interview::open(&answers).iter().collect::<Vec<_>>()))
}

/// Every question, in order.
#[wasm_bindgen]
#[must_use]
pub fn questions() -> String {
    written(Ok(QUESTIONS.iter().map(form::Question::from).collect::<Vec<_>>()))
}

/// Every element of the definition of a victim, in order.
#[wasm_bindgen]
#[must_use]
pub fn elements() -> String {
    written(Ok(ELEMENTS.iter().map(form::Element::from).collect::<Vec<_>>()))
}

/// Every finding, in order.
#[wasm_bindgen]
#[must_use]
pub fn findings() -> String {
    written(Ok(FINDINGS.iter().map(form::Finding::from).collect::<Vec<_>>()))
}

/// Every kind of place to turn to today, in order.
#[wasm_bindgen]
#[must_use]
pub fn places() -> String {
    written(Ok(PLACES.iter().map(form::Place::from).collect::<Vec<_>>()))
}

/// Every theme with its findings, in order.
#[wasm_bindgen]
#[must_use]
pub fn themes() -> String {
    written(Ok(THEMES.iter().map(form::Theme::from).collect::<Vec<_>>()))
}

fn question(name: &str) -> Result<QuestionId, Vec<Fault>> {
    QuestionId::from_name(name).ok_or_else(|| vec![unknown_question(name)])
}

fn unknown_question(name: &str) -> Fault {
    Fault { place: name.to_owned(), problem: Problem::UnknownQuestion }
}

/// The result, or the faults, as JSON.
fn written(result: Result<impl Serialize, Vec<Fault>>) -> String {
    let text = match result {
        Ok(value) => serde_json::to_string(&value),
        Err(faults) => serde_json::to_string(&form::Faults::from(faults)),
    };
    // Writing names and lists into memory does not fail; and if it did, the other side says that this is no JSON.
    text.unwrap_or_default()
}
