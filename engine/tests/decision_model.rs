//! The engine against the decision model itself: the tables in `decision-model.md` are read as they stand,
//! and a plain reference implementation on names, without the engine's rules, is run beside the engine.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod common;

use proptest::prelude::*;
use remedy_engine::answers::Answers;
use remedy_engine::assessment::assess;
use remedy_engine::clause::{ClauseId, NOT_CITED};
use remedy_engine::findings::FINDINGS;
use remedy_engine::places::PLACES;
use remedy_engine::question::{Kind, QuestionId};
use remedy_engine::questions::QUESTIONS;
use remedy_engine::status::ELEMENTS;
use remedy_engine::themes::THEMES;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

const TEXT: &str = include_str!("decision-model.md");

static MODEL: LazyLock<Model> = LazyLock::new(Model::read);

/// The tables, as they stand.
struct Model {
    questions: Vec<QuestionRow>,
    elements: Vec<RuleRow>,
    findings: Vec<RuleRow>,
    places: Vec<RuleRow>,
    themes: Vec<(&'static str, Vec<&'static str>)>,
    /// When a status that would be `fits` is `may_be_included`.
    may_also_include: Condition,
}

struct QuestionRow {
    id: &'static str,
    kind: &'static str,
    options: Vec<&'static str>,
    exclusive: Vec<&'static str>,
    /// The condition, and the value that it must have, or must not have.
    asked_when: (Condition, Wanted),
    clauses: Vec<&'static str>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Yes,
    NotYes,
}

/// An element, a finding or a place.
struct RuleRow {
    id: &'static str,
    /// Of a finding only.
    kind: &'static str,
    clauses: Vec<&'static str>,
    related: Vec<&'static str>,
    condition: Condition,
}

#[derive(Clone)]
enum Condition {
    Always,
    /// The answer to the question has any of the options; with none of them, the open ones decide nothing.
    Has {
        question: &'static str,
        options: Vec<&'static str>,
        open: Vec<&'static str>,
    },
    Any(Vec<Condition>),
    All(Vec<Condition>),
}

impl Model {
    fn read() -> Self {
        let mut questions = Vec::new();
        for row in rows("| # |") {
            questions.push(QuestionRow::read(&row, &questions));
        }
        let condition = |text| Condition::read(text, &questions);
        let row = |id, kind, clauses, related, text| RuleRow {
            id: ticked(id)[0],
            kind,
            clauses: listed(clauses),
            related: listed(related),
            condition: condition(text),
        };
        let elements = rows("| element |").map(|cells| row(cells[0], "", cells[1], cells[2], cells[3]));
        let findings =
            rows("| id | kind |").map(|cells| row(cells[0], cells[1], cells[2], cells[3], cells[4]));
        let places = rows("| id | named first when |").map(|cells| row(cells[0], "", "", "", cells[1]));
        let themes =
            rows("| id | in plain words |").map(|cells| (ticked(cells[0])[0], ticked(cells[2]))).collect();
        let may_be = rows("| status |").find(|cells| cells[0] == "`may_be_included`").unwrap()[1];
        let (_, may_also_include) = may_be.split_once("\": ").unwrap();
        Self {
            elements: elements.collect(),
            findings: findings.collect(),
            places: places.collect(),
            themes,
            may_also_include: condition(may_also_include),
            questions,
        }
    }
}

/// The cells of the rows of the table whose heading starts so.
fn rows(heading: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    let lines = TEXT.lines().skip_while(move |line| !line.starts_with(heading));
    let rows = lines.take_while(|line| line.starts_with('|')).skip(2);
    rows.map(|row| row.trim_matches('|').split('|').map(str::trim).collect())
}

/// The names in `backticks`.
fn ticked(text: &'static str) -> Vec<&'static str> {
    text.split('`').skip(1).step_by(2).collect()
}

fn listed(text: &'static str) -> Vec<&'static str> {
    text.split(", ").filter(|item| !item.is_empty()).collect()
}

impl QuestionRow {
    fn read(row: &[&'static str], before: &[Self]) -> Self {
        let [_, id, kind, options, exclusive, asked_when, clauses, _] = row else { panic!("{row:?}") };
        let (id, clauses) = (ticked(id)[0], listed(clauses));
        let options = if *kind == "ternary" { vec!["yes", "no", "unsure"] } else { ticked(options) };
        let asked_when = match (asked_when.strip_prefix("unless "), *asked_when) {
            (_, "") => (Condition::Always, Wanted::Yes),
            (Some(unless), _) => (Condition::read(unless, before), Wanted::NotYes),
            (None, when) => (Condition::read(when, before), Wanted::Yes),
        };
        Self { id, kind, options, exclusive: ticked(exclusive), asked_when, clauses }
    }
}

impl Condition {
    fn read(text: &'static str, questions: &[QuestionRow]) -> Self {
        let all = |parts: Vec<_>| parts.into_iter().map(|part| Self::read(part, questions)).collect();
        let (any_of, all_of) = (parts(text, " **or** "), parts(text, " **and** "));
        if text == "always" {
            Self::Always
        } else if any_of.len() > 1 {
            Self::Any(all(any_of))
        } else if all_of.len() > 1 {
            Self::All(all(all_of))
        } else if let Some(inner) = text.strip_prefix('(') {
            Self::read(inner.strip_suffix(')').unwrap(), questions)
        } else {
            Self::read_has(text, questions)
        }
    }

    fn read_has(text: &'static str, questions: &[QuestionRow]) -> Self {
        let (named, open) = text.split_once(" (open: ").unwrap_or((text, ""));
        let names = ticked(named);
        let row = questions.iter().find(|row| row.id == names[0]).expect(text);
        let options = if named.ends_with(" is yes") {
            vec!["yes"]
        } else if named.ends_with("is any of its options (exclusive ones aside)") {
            row.options.clone()
        } else {
            names[1..].to_vec()
        };
        let open = ticked(open);
        let known = |option: &&str| row.options.contains(option);
        assert!(!options.is_empty() && options.iter().chain(&open).all(known), "cannot be read: {text}");
        Self::Has { question: row.id, options, open }
    }
}

/// The parts between the separators that stand in no parentheses.
fn parts(text: &'static str, separator: &str) -> Vec<&'static str> {
    let depth = |text: &str| text.matches('(').count() - text.matches(')').count();
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, _) in text.match_indices(separator) {
        if depth(&text[..at]) == 0 {
            parts.push(&text[start..at]);
            start = at + separator.len();
        }
    }
    parts.push(&text[start..]);
    parts
}

/// A value with its grounds.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Grounded {
    value: &'static str,
    because: BTreeSet<String>,
    missing: BTreeSet<&'static str>,
}

fn grounded(value: &'static str) -> Grounded {
    Grounded { value, because: BTreeSet::new(), missing: BTreeSet::new() }
}

impl Grounded {
    fn json(&self) -> Value {
        json!({"value": self.value, "because": self.because, "missing": self.missing})
    }
}

/// The reference implementation: the options chosen, by question.
struct Reference(BTreeMap<&'static str, BTreeSet<&'static str>>);

impl Reference {
    fn new(answers: &Answers) -> Self {
        Self(
            answers
                .iter()
                .map(|(question, chosen)| (question.as_str(), chosen.ids(question).collect()))
                .collect(),
        )
    }

    fn asks(&self, question: &str) -> bool {
        let row = MODEL.questions.iter().find(|row| row.id == question).unwrap();
        let (condition, wanted) = &row.asked_when;
        (self.condition(condition).value == "yes") == (*wanted == Wanted::Yes)
    }

    fn has(&self, question: &'static str, options: &[&'static str], open: &[&'static str]) -> Grounded {
        if !self.asks(question) {
            return grounded("unknown");
        }
        let chosen = self.0.get(question).cloned().unwrap_or_default();
        let because =
            |options: BTreeSet<_>| options.iter().map(|option| format!("{question}={option}")).collect();
        let chosen_of = |names: &[&str]| -> BTreeSet<_> {
            chosen.iter().copied().filter(|option| names.contains(option)).collect()
        };
        let named = chosen_of(options);
        let undecided = chosen.is_empty() || !chosen_of(&["unsure", "prefer_not"]).is_empty();
        if !named.is_empty() {
            Grounded { because: because(named), ..grounded("yes") }
        } else if undecided || !chosen_of(open).is_empty() {
            Grounded { missing: [question].into(), ..grounded("unknown") }
        } else {
            Grounded { because: because(chosen), ..grounded("no") }
        }
    }

    fn condition(&self, condition: &Condition) -> Grounded {
        let each = |parts: &[Condition]| parts.iter().map(|part| self.condition(part)).collect();
        match condition {
            Condition::Always => grounded("yes"),
            Condition::Has { question, options, open } => self.has(question, options, open),
            Condition::Any(parts) => joined(each(parts), "yes", "no"),
            Condition::All(parts) => joined(each(parts), "no", "yes"),
        }
    }

    fn values(&self, rows: &[RuleRow]) -> Map<String, Value> {
        rows.iter().map(|row| (row.id.to_owned(), self.condition(&row.condition).json())).collect()
    }

    fn status(&self) -> Value {
        let elements: Vec<_> = MODEL.elements.iter().map(|row| self.condition(&row.condition)).collect();
        let not_met: Vec<_> =
            MODEL.elements.iter().zip(&elements).filter(|(_, of)| of.value == "no").collect();
        let reading = match not_met.as_slice() {
            [(element, _)] if element.id == "person" => "another",
            _ => "own",
        };
        let all = joined(elements, "no", "yes");
        let value = match all.value {
            "no" => "does_not_fit",
            "unknown" => "unclear",
            _ if self.condition(&MODEL.may_also_include).value == "yes" => "may_be_included",
            _ => "fits",
        };
        json!({"value": value, "reading": reading, "because": all.because, "missing": all.missing})
    }

    /// The whole result.
    fn result(&self) -> Value {
        let asked: Vec<_> = MODEL.questions.iter().map(|row| row.id).filter(|id| self.asks(id)).collect();
        json!({
            "status": self.status(),
            "elements": self.values(&MODEL.elements),
            "findings": self.values(&MODEL.findings),
            "places": self.values(&MODEL.places),
            "asked": asked,
        })
    }

    fn theme(&self, findings: &[&str]) -> Grounded {
        let findings = findings.iter().map(|id| MODEL.findings.iter().find(|row| row.id == *id).unwrap());
        joined(findings.map(|row| self.condition(&row.condition)).collect(), "yes", "no")
    }
}

/// The value that wins if any part has it, then unknown, then the other; grounded on the parts that have it.
fn joined(parts: Vec<Grounded>, wins: &'static str, loses: &'static str) -> Grounded {
    let any = |value: &str| parts.iter().any(|part| part.value == value);
    let mut whole = grounded([wins, "unknown"].into_iter().find(|value| any(value)).unwrap_or(loses));
    for part in parts.into_iter().filter(|part| part.value == whole.value) {
        whole.because.extend(part.because);
        whole.missing.extend(part.missing);
    }
    whole
}

fn ids(clauses: &[ClauseId]) -> Vec<&'static str> {
    clauses.iter().map(|clause| clause.as_str()).collect()
}

#[test]
fn the_questions_are_those_of_the_table() {
    assert_eq!(MODEL.questions.len(), QUESTIONS.len());
    for (row, question) in MODEL.questions.iter().zip(&QUESTIONS) {
        let kind = match question.kind {
            Kind::Ternary => "ternary",
            Kind::One => "one",
            Kind::Many => "many",
        };
        let named = |exclusive| {
            let choices = question.id.choices().iter().filter(move |choice| choice.exclusive == exclusive);
            choices.map(|choice| choice.id).collect::<Vec<_>>()
        };
        assert_eq!((row.id, row.kind), (question.id.as_str(), kind));
        assert_eq!((&row.options, &row.exclusive), (&named(false), &named(true)), "{}", row.id);
        assert_eq!(row.clauses, ids(question.clauses), "{}", row.id);
    }
}

#[test]
fn the_elements_are_those_of_the_table() {
    let found: Vec<_> =
        ELEMENTS.iter().map(|of| (of.id.as_str(), ids(of.clauses), of.related.to_vec())).collect();
    let rows = MODEL.elements.iter().map(|row| (row.id, row.clauses.clone(), row.related.clone()));
    assert_eq!(found, rows.collect::<Vec<_>>());
}

#[test]
fn the_findings_are_those_of_the_table() {
    assert_eq!(FINDINGS.len(), MODEL.findings.len());
    for (finding, row) in FINDINGS.iter().zip(&MODEL.findings) {
        let found = (finding.id.as_str(), finding.kind.as_str(), ids(finding.clauses), finding.related);
        assert_eq!(found, (row.id, row.kind, row.clauses.clone(), row.related.as_slice()));
    }
}

#[test]
fn the_places_are_those_of_the_table() {
    let found: Vec<_> = PLACES.iter().map(|place| place.id.as_str()).collect();
    assert_eq!(found, MODEL.places.iter().map(|row| row.id).collect::<Vec<_>>());
}

#[test]
fn the_themes_are_those_of_the_table() {
    let names = |theme: &remedy_engine::themes::Theme| theme.findings.iter().map(|id| id.as_str()).collect();
    let found: Vec<(_, Vec<_>)> = THEMES.iter().map(|theme| (theme.id.as_str(), names(theme))).collect();
    assert_eq!(found, MODEL.themes);
}

#[test]
fn the_clauses_that_nothing_cites_are_excused_as_in_the_text() {
    let excused: Vec<_> =
        NOT_CITED.iter().map(|(clause, why)| format!("{} ({why})", clause.as_str())).collect();
    let sentence = format!(
        "Every clause of Articles 1, 4 and 7 is cited by a question, an element or a finding, except: {}.",
        excused.join("; ")
    );
    assert!(TEXT.lines().any(|line| line == sentence), "not in the model: {sentence}");
}

/// What stands between the two marks.
fn between(start: &str, end: &str) -> Value {
    let (_, rest) = TEXT.split_once(start).expect(start);
    let (text, _) = rest.split_once(end).expect(end);
    serde_json::from_str(text).expect(text)
}

/// The result that the model writes out: of some maps, it shows a few entries only.
#[test]
fn the_result_that_is_written_out_comes_out() {
    let answers = read(&between("Answers `", "` give"));
    let written = between("```json", "```");
    for found in [serde_json::to_value(assess(&answers)).unwrap(), Reference::new(&answers).result()] {
        let names = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&found), names(&written));
        for whole in ["status", "elements", "asked"] {
            assert_eq!(found[whole], written[whole], "{whole}");
        }
        for some in ["findings", "places"] {
            let entries = written[some].as_object().unwrap();
            assert!(!entries.is_empty());
            entries.iter().for_each(|(id, value)| assert_eq!(&found[some][id], value, "{id}"));
        }
    }
}

/// What the engine and the reference say otherwise of these answers.
fn disagreements(answers: &Answers) -> Vec<String> {
    let (reference, assessment) = (Reference::new(answers), assess(answers));
    let (expected, found) = (reference.result(), serde_json::to_value(&assessment).unwrap());
    let mut wrong = Vec::new();
    let mut compare = |name: &str, expected: &Value, found: &Value| {
        if expected != found {
            wrong.push(format!("{name}: expected {expected}, found {found}"));
        }
    };
    for whole in ["status", "asked"] {
        compare(whole, &expected[whole], &found[whole]);
    }
    for map in ["elements", "findings", "places"] {
        let ids = |value: &Value| value[map].as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
        for id in ids(&expected).union(&ids(&found)) {
            compare(id, &expected[map][id], &found[map][id]);
        }
    }
    for ((theme, value), (id, findings)) in assessment.themes().zip(&MODEL.themes) {
        assert_eq!(theme.id.as_str(), *id);
        compare(id, &reference.theme(findings).json(), &serde_json::to_value(value).unwrap());
    }
    wrong
}

/// Every option alone: beside nothing else, and beside the answers that open the conditional questions.
#[test]
fn every_option_alone_points_to_what_the_table_says() {
    let opening = [
        json!({}),
        json!({"role": "family", "proceedings": "ended_with_remedy"}),
        json!({"role": "representative"}),
        json!({"role": "defender"}),
    ];
    for before in opening.iter().map(read) {
        for question in QuestionId::ALL {
            for option in common::single_options(*question) {
                let answers = common::with(&before, *question, option);
                assert_eq!(disagreements(&answers), [""; 0], "{:?}", answers.sorted_pairs());
            }
        }
    }
}

fn read(answers: &Value) -> Answers {
    Answers::from_json(&answers.to_string()).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_answers_give_what_the_table_says(answers in common::any_answers()) {
        prop_assert_eq!(disagreements(&answers), [""; 0]);
    }
}
