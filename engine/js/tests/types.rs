//! The names in the package's types are those of the engine. If they are not, `package/ids.d.ts` is written anew, and
//! the test fails once, so that nobody overlooks it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use remedy_engine::clause::ClauseId;
use remedy_engine::question::Section;
use remedy_engine::status::{Reading, Status};
use remedy_engine::truth::Truth;
use serde_json::Value;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

#[test]
fn the_types_name_what_the_engine_names() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("package/ids.d.ts");
    let found = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    let expected = ids();
    if found != expected {
        fs::write(&path, expected).expect("the file can be written");
    }
    assert!(found == ids(), "engine/js/package/ids.d.ts was stale: it is written anew, look at what changed");
}

/// The whole file.
fn ids() -> String {
    let mut text = String::from(
        "// Made from the engine by engine/js/tests/types.rs: not to be edited.\n\n\
         // Each question with its options, by how it is answered.\n\n",
    );
    let questions = parsed(&remedy_engine_js::questions());
    for (kind, name) in [("ternary", "TernaryOptions"), ("one", "OneOptions"), ("many", "ManyOptions")] {
        writeln!(text, "export interface {name} {{").unwrap();
        for question in questions.iter().filter(|question| question["kind"] == kind) {
            let options = question["options"].as_array().unwrap().iter().map(|id| id.as_str().unwrap());
            writeln!(text, "  {}: {};", question["id"].as_str().unwrap(), union(options)).unwrap();
        }
        text.push_str("}\n\n");
    }
    let elements = parsed(&remedy_engine_js::elements());
    let findings = parsed(&remedy_engine_js::findings());
    let places = parsed(&remedy_engine_js::places());
    let themes = parsed(&remedy_engine_js::themes());
    let mut kinds = members(&findings, "kind");
    kinds.dedup();
    for (name, ids) in [
        ("Truth", Truth::ALL.map(Truth::as_str).to_vec()),
        ("Status", Status::ALL.iter().map(|status| status.as_str()).collect()),
        ("Reading", Reading::ALL.iter().map(|reading| reading.as_str()).collect()),
        ("SectionId", Section::ALL.iter().map(|section| section.as_str()).collect()),
        ("ElementId", members(&elements, "id")),
        ("FindingKind", kinds),
        ("FindingId", members(&findings, "id")),
        ("PlaceId", members(&places, "id")),
        ("ThemeId", members(&themes, "id")),
        ("ClauseId", ClauseId::ALL.iter().map(|clause| clause.as_str()).collect()),
    ] {
        writeln!(text, "export type {name} ={};\n", lines(&ids)).unwrap();
    }
    text.truncate(text.trim_end().len());
    text + "\n"
}

fn parsed(json: &str) -> Vec<Value> {
    serde_json::from_str(json).expect("a list")
}

fn members<'a>(rows: &'a [Value], name: &str) -> Vec<&'a str> {
    rows.iter().map(|row| row[name].as_str().expect("a name")).collect()
}

fn union<'a>(ids: impl Iterator<Item = &'a str>) -> String {
    ids.map(|id| format!("\"{id}\"")).collect::<Vec<_>>().join(" | ")
}

/// A short union on one line, a long one with a line for each name.
fn lines(ids: &[&str]) -> String {
    if ids.len() <= 6 {
        return format!(" {}", union(ids.iter().copied()));
    }
    ids.iter().map(|id| format!("\n  | \"{id}\"")).collect()
}
