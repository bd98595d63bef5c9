//! The corpus of cases in `tests/cases/*.toml`: made-up people, what they answer, and what must follow: the
//! values, the answers that they rest on, and what is missing. And whether the corpus still reaches every
//! corner of the model.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use remedy_engine::answers::Answers;
use remedy_engine::assessment::assess;
use remedy_engine::findings;
use remedy_engine::question::{OptionSet, QuestionId};
use remedy_engine::rule::Rule;
use remedy_engine::status::{ELEMENTS, Status};
use remedy_engine::truth::Truth;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseFile {
    case: Vec<Case>,
}

/// One made-up person. What is not named is not checked.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    story: String,
    answers: Map<String, Value>,
    status: Option<Expected>,
    /// All the questions that are not asked.
    not_asked: Option<BTreeSet<String>>,
    #[serde(default)]
    elements: BTreeMap<String, Expected>,
    #[serde(default)]
    findings: BTreeMap<String, Expected>,
}

#[derive(Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(deny_unknown_fields)]
struct Expected {
    value: String,
    because: Vec<String>,
    missing: Vec<String>,
}

/// Every case, its name led by its file's.
fn corpus() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases");
    let entries = fs::read_dir(&folder).expect("the folder of cases");
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    let mut cases = Vec::new();
    for path in paths {
        let file = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("a case file");
        let read: CaseFile = toml::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"));
        cases.extend(
            read.case.into_iter().map(|case| Case { name: format!("{file}: {}", case.name), ..case }),
        );
    }
    cases
}

#[test]
fn every_case_comes_out_as_written() {
    let cases = corpus();
    let wrong: Vec<_> = cases.iter().flat_map(differences).collect();
    assert!(wrong.is_empty(), "{} differences in {} cases:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

/// What comes out otherwise than the case says.
fn differences(case: &Case) -> Vec<String> {
    let text = serde_json::to_string(&case.answers).unwrap();
    let answers = match Answers::from_json(&text) {
        Ok(answers) => answers,
        Err(faults) => {
            return faults.iter().map(|fault| format!("{}: bad answers: {fault}", case.name)).collect();
        }
    };
    let found = serde_json::to_value(assess(&answers)).unwrap();
    let mut wrong = Vec::new();
    let mut compare = |what: &str, expected: &Expected, found: &Value| {
        // An unknown name gives null, which is no value either.
        let found = Expected::deserialize(found).ok();
        if found.as_ref() != Some(expected) {
            wrong.push(format!("{}: {what}\n  expected {expected:?}\n  found    {found:?}", case.name));
        }
    };
    case.status.iter().for_each(|expected| compare("status", expected, &found["status"]));
    case.elements.iter().for_each(|(id, expected)| compare(id, expected, &found["elements"][id]));
    case.findings.iter().for_each(|(id, expected)| compare(id, expected, &found["findings"][id]));
    if let Some(expected) = &case.not_asked {
        let asked: BTreeSet<_> =
            found["asked"].as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();
        let all = QuestionId::ALL.iter().map(|id| id.as_str());
        let not_asked: BTreeSet<_> = all.filter(|id| !asked.contains(id)).map(str::to_owned).collect();
        if not_asked != *expected {
            wrong
                .push(format!("{}: not asked\n  expected {expected:?}\n  found    {not_asked:?}", case.name));
        }
    }
    wrong
}

#[test]
fn the_corpus_is_large_enough_and_each_case_has_its_own_name_and_story() {
    let cases = corpus();
    assert!(cases.len() >= 40, "only {} cases", cases.len());
    let names: BTreeSet<_> = cases.iter().map(|case| &case.name).collect();
    assert_eq!(names.len(), cases.len(), "two cases of one name");
    for case in &cases {
        assert!(!case.story.trim().is_empty(), "{}: no story", case.name);
        let checks = case.status.iter().count() + case.elements.len() + case.findings.len();
        assert!(checks > 0 || case.not_asked.is_some(), "{}: checks nothing", case.name);
    }
}

/// A route to a status: the answers that decide it, or the questions that would.
#[test]
fn every_status_is_reached_by_three_routes_or_more() {
    let cases = corpus();
    for status in Status::ALL {
        let expected = cases.iter().filter_map(|case| case.status.as_ref());
        let routes: BTreeSet<_> = expected.filter(|expected| expected.value == status.as_str()).collect();
        assert!(routes.len() >= 3, "{}: only {routes:?}", status.as_str());
    }
}

/// The values that the cases expect, by the name of what has them.
fn values_met(of: impl Fn(&Case) -> &BTreeMap<String, Expected>) -> BTreeMap<String, BTreeSet<String>> {
    let mut met = BTreeMap::<_, BTreeSet<_>>::new();
    for case in &corpus() {
        for (id, expected) in of(case) {
            met.entry(id.clone()).or_default().insert(expected.value.clone());
        }
    }
    met
}

fn every_truth() -> BTreeSet<String> {
    Truth::ALL.map(|truth| truth.as_str().to_owned()).into()
}

#[test]
fn every_element_is_met_at_every_value() {
    let met = values_met(|case| &case.elements);
    let expected = ELEMENTS.iter().map(|element| (element.id.as_str().to_owned(), every_truth()));
    assert_eq!(met, expected.collect());
}

#[test]
fn every_finding_is_met_at_every_value_that_it_can_have() {
    let met = values_met(|case| &case.findings);
    let can_have =
        |rule| if rule == Rule::Always { BTreeSet::from(["yes".to_owned()]) } else { every_truth() };
    let expected =
        findings::FINDINGS.iter().map(|finding| (finding.id.as_str().to_owned(), can_have(finding.rule)));
    assert_eq!(met, expected.collect());
}

/// The corpus is a second account of every condition, so an option dropped from one must show.
#[test]
fn every_option_that_a_condition_names_is_a_reason_in_some_case() {
    let cases = corpus();
    for finding in findings::FINDINGS.iter() {
        let id = finding.id.as_str();
        let expected =
            cases.iter().filter_map(|case| case.findings.get(id)).filter(|expected| expected.value == "yes");
        let reasons: BTreeSet<_> = expected.flat_map(|expected| &expected.because).collect();
        for (question, options) in named_in(finding.rule) {
            for option in options.ids(question) {
                let pair = format!("{}={option}", question.as_str());
                assert!(reasons.contains(&pair), "no case has {id} because of {pair}");
            }
        }
    }
}

fn named_in(rule: Rule) -> Vec<(QuestionId, OptionSet)> {
    match rule {
        Rule::Always => Vec::new(),
        Rule::Has { question, options, .. } => vec![(question, options)],
        Rule::Any(parts) | Rule::All(parts) => parts.iter().flat_map(|part| named_in(*part)).collect(),
    }
}
