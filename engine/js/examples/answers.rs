//! Writes answers to try the package with, one JSON object a line: those of every made-up person in `tests/cases/`,
//! every option alone, and some that cannot be read.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test's tool stops at the first surprise")]

use remedy_engine::question::Kind;
use remedy_engine::questions::QUESTIONS;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::fs;
use std::path::Path;

#[derive(Deserialize)]
struct CaseFile {
    case: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    answers: Map<String, Value>,
}

/// Each with another kind of fault. What JavaScript cannot hold, such as a name twice, is left to the engine's tests.
const BAD: &[&str] = &[
    "null",
    "[]",
    "\"role\"",
    r#"{"role":"nobody"}"#,
    r#"{"role":["self"],"harm":"health","danger":true}"#,
    r#"{"harm":[],"conduct":["act","act"],"colour":"red","":1}"#,
    r#"{"harm":["none","health",7],"situation":["prefer_not","none"]}"#,
];

fn main() {
    cases().iter().for_each(|answers| println!("{answers}"));
    for question in &QUESTIONS {
        for choice in question.id.choices() {
            let answer = if question.kind == Kind::Many { json!([choice.id]) } else { json!(choice.id) };
            println!("{}", json!({ question.id.as_str(): answer }));
        }
    }
    BAD.iter().for_each(|line| println!("{line}"));
}

fn cases() -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases");
    let mut paths: Vec<_> =
        fs::read_dir(folder).expect("the folder of cases").map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let files = paths.iter().map(|path| fs::read_to_string(path).expect("a case file"));
    let cases = files.flat_map(|text| toml::from_str::<CaseFile>(&text).expect("cases").case);
    cases.map(|case| Value::Object(case.answers)).collect()
}
