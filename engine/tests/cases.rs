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
use remedy_engine::assessment::{Assessment, assess};
use remedy_engine::findings::FINDINGS;
use remedy_engine::interview::asks;
use remedy_engine::option::OptionSet;
use remedy_engine::places::PLACES;
use remedy_engine::question::QuestionId;
use remedy_engine::reading::Fault;
use remedy_engine::rule::Rule;
use remedy_engine::status::{ELEMENTS, Reading, Status};
use remedy_engine::themes::THEMES;
use remedy_engine::truth::Truth;
use serde::Deserialize;
use serde_json::{Map, Value, json};
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
    /// Of whom the status is read.
    reading: Option<String>,
    /// All the questions that are not asked.
    not_asked: Option<BTreeSet<String>>,
    #[serde(default)]
    elements: BTreeMap<String, Expected>,
    #[serde(default)]
    findings: BTreeMap<String, Expected>,
    #[serde(default)]
    themes: BTreeMap<String, Expected>,
    #[serde(default)]
    places: BTreeMap<String, Expected>,
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

fn read(case: &Case) -> Result<Answers, Vec<Fault>> {
    Answers::from_json(&serde_json::to_string(&case.answers).unwrap())
}

/// What comes out, as the `assess` command writes it, and the themes beside it.
fn written(assessment: &Assessment) -> Value {
    let mut written = serde_json::to_value(assessment).unwrap();
    written["reading"] = written["status"].as_object_mut().unwrap().remove("reading").unwrap();
    let themes = assessment.themes();
    written["themes"] = themes.map(|(theme, of)| (theme.id.as_str().to_owned(), json!(of))).collect();
    written
}

/// What comes out otherwise than the case says.
fn differences(case: &Case) -> Vec<String> {
    let answers = match read(case) {
        Ok(answers) => answers,
        Err(faults) => {
            return faults.iter().map(|fault| format!("{}: bad answers: {fault}", case.name)).collect();
        }
    };
    let found = written(&assess(&answers));
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
    case.themes
        .iter()
        .for_each(|(id, expected)| compare(&format!("theme {id}"), expected, &found["themes"][id]));
    case.places
        .iter()
        .for_each(|(id, expected)| compare(&format!("place {id}"), expected, &found["places"][id]));
    if case.reading.as_ref().is_some_and(|expected| found["reading"] != expected.as_str()) {
        wrong.push(format!("{}: reading {}", case.name, found["reading"]));
    }
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
        let maps = [&case.elements, &case.findings, &case.themes, &case.places];
        let checks = maps.iter().map(|map| map.len()).sum::<usize>() + case.status.iter().count();
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

/// The values that what has this rule can have.
fn can_have(rule: Rule) -> BTreeSet<String> {
    if rule == Rule::Always { ["yes".to_owned()].into() } else { every_truth() }
}

#[test]
fn every_reading_is_met() {
    let met: BTreeSet<_> = corpus().into_iter().filter_map(|case| case.reading).collect();
    assert_eq!(met, Reading::ALL.iter().map(|reading| reading.as_str().to_owned()).collect());
}

#[test]
fn every_element_finding_and_place_is_met_at_every_value_that_it_can_have() {
    let elements = ELEMENTS.iter().map(|element| (element.id.as_str(), element.rule));
    assert_all_met(elements, values_met(|case| &case.elements));
    let findings = FINDINGS.iter().map(|finding| (finding.id.as_str(), finding.rule));
    assert_all_met(findings, values_met(|case| &case.findings));
    assert_all_met(
        PLACES.iter().map(|place| (place.id.as_str(), place.rule)),
        values_met(|case| &case.places),
    );
}

fn assert_all_met(
    rules: impl Iterator<Item = (&'static str, Rule)>,
    met: BTreeMap<String, BTreeSet<String>>,
) {
    let expected: BTreeMap<_, _> = rules.map(|(id, rule)| (id.to_owned(), can_have(rule))).collect();
    let differ: Vec<_> = expected.iter().filter(|(id, values)| met.get(*id) != Some(values)).collect();
    assert!(differ.is_empty(), "not met at all of these values: {differ:?}");
    assert_eq!(met.len(), expected.len(), "a name that does not exist");
}

#[test]
fn every_theme_is_met_at_yes() {
    let met = values_met(|case| &case.themes);
    for theme in &THEMES {
        let values = met.get(theme.id.as_str());
        assert!(values.is_some_and(|values| values.contains("yes")), "{}", theme.id.as_str());
    }
    assert_eq!(met.len(), THEMES.len(), "a theme that does not exist");
}

#[test]
fn every_option_is_chosen_in_some_case_that_asks_for_it() {
    let cases: Vec<_> = corpus().iter().map(|case| read(case).expect("good answers")).collect();
    for question in QuestionId::ALL {
        for option in OptionSet::all(*question).ids(*question) {
            let chosen = |answers: &Answers| asks(answers, *question) && answers.has(*question, option);
            assert!(cases.iter().any(chosen), "no case chooses {}={option}", question.as_str());
        }
    }
}

/// The corpus is a second account of every condition, so an option dropped from one must show.
#[test]
fn every_option_that_a_condition_names_is_a_reason_in_some_case() {
    let elements = ELEMENTS.iter().map(|element| (element.id.as_str(), element.rule));
    assert_reasons(elements, |case| &case.elements);
    assert_reasons(FINDINGS.iter().map(|finding| (finding.id.as_str(), finding.rule)), |case| &case.findings);
    assert_reasons(PLACES.iter().map(|place| (place.id.as_str(), place.rule)), |case| &case.places);
}

fn assert_reasons(
    rules: impl Iterator<Item = (&'static str, Rule)>,
    of: impl Fn(&Case) -> &BTreeMap<String, Expected>,
) {
    let cases = corpus();
    let mut lacking = Vec::new();
    for (id, rule) in rules {
        let expected = cases.iter().filter_map(|case| of(case).get(id)).filter(|of| of.value == "yes");
        let reasons: BTreeSet<_> = expected.flat_map(|expected| &expected.because).collect();
        for (question, options, _) in looked_at(rule) {
            let pairs = options.ids(question).map(|option| format!("{}={option}", question.as_str()));
            lacking.extend(pairs.filter(|pair| !reasons.contains(pair)).map(|pair| format!("{id}: {pair}")));
        }
    }
    lacking.sort_unstable();
    lacking.dedup();
    assert!(lacking.is_empty(), "reasons that no case has:\n{}", lacking.join("\n"));
}

/// An element that an answer leaves open says so in some case, for each option that does.
#[test]
fn every_option_that_leaves_an_element_open_does_so_in_some_case() {
    let cases = corpus();
    for element in &ELEMENTS {
        for (question, _, open) in looked_at(element.rule) {
            for option in open.ids(question) {
                let left_open = |case: &Case| {
                    let expected = case.elements.get(element.id.as_str());
                    let alone = OptionSet::one(question, option);
                    expected.is_some_and(|of| of.value == "unknown" && of.missing == [question.as_str()])
                        && read(case).expect("good answers").get(question) == alone
                };
                assert!(
                    cases.iter().any(left_open),
                    "no case leaves {} open by {option}",
                    element.id.as_str()
                );
            }
        }
    }
}

/// The questions that the condition looks at, each with the options that make it yes and those that leave it open.
fn looked_at(rule: Rule) -> Vec<(QuestionId, OptionSet, OptionSet)> {
    match rule {
        Rule::Always => Vec::new(),
        Rule::Has { question, options, open } => vec![(question, options, open)],
        Rule::Any(parts) | Rule::All(parts) => parts.iter().flat_map(|part| looked_at(*part)).collect(),
    }
}
