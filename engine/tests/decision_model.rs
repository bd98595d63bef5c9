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
use remedy_engine::clause::ClauseId;
use remedy_engine::findings::{self, FindingKind};
use remedy_engine::question::{Kind, QUESTIONS, QuestionId};
use remedy_engine::status::ELEMENTS;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

static MODEL: LazyLock<Model> = LazyLock::new(|| Model::read(include_str!("decision-model.md")));

/// The tables, as they stand.
struct Model {
    questions: Vec<QuestionRow>,
    elements: Vec<(&'static str, Vec<&'static str>)>,
    findings: Vec<FindingRow>,
}

struct QuestionRow {
    id: &'static str,
    kind: &'static str,
    options: Vec<&'static str>,
    exclusive: Vec<&'static str>,
    /// Empty: always.
    asked_when: &'static str,
    clauses: Vec<&'static str>,
}

struct FindingRow {
    id: &'static str,
    kind: &'static str,
    clauses: Vec<&'static str>,
    related: Vec<&'static str>,
    condition: Condition,
}

/// Any of these, each of which is all of those; nothing at all holds always.
type Condition = Vec<Vec<Atom>>;

/// The answer to the question has any of the options.
struct Atom {
    question: &'static str,
    options: Vec<&'static str>,
}

impl Model {
    fn read(text: &'static str) -> Self {
        let questions: Vec<_> = rows(text, "| # |").map(|row| QuestionRow::read(&row)).collect();
        let findings = rows(text, "| id |").map(|row| FindingRow::read(&row, &questions)).collect();
        let elements = rows(text, "| element |").map(|row| (ticked(row[0])[0], listed(row[1]))).collect();
        Self { questions, elements, findings }
    }
}

/// The cells of the rows of the table whose heading starts so.
fn rows(text: &'static str, heading: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    let lines = text.lines().skip_while(move |line| !line.starts_with(heading));
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
    fn read(row: &[&'static str]) -> Self {
        let [_, id, kind, options, exclusive, asked_when, clauses] = row else { panic!("{row:?}") };
        let (id, clauses) = (ticked(id)[0], listed(clauses));
        let options = if *kind == "ternary" { vec!["yes", "no", "unsure"] } else { ticked(options) };
        Self { id, kind, options, exclusive: ticked(exclusive), asked_when, clauses }
    }
}

impl FindingRow {
    fn read(row: &[&'static str], questions: &[QuestionRow]) -> Self {
        let [id, kind, clauses, related, condition] = row else { panic!("{row:?}") };
        let condition = read_condition(condition, questions);
        Self { id: ticked(id)[0], kind, clauses: listed(clauses), related: listed(related), condition }
    }
}

fn read_condition(text: &'static str, questions: &[QuestionRow]) -> Condition {
    if text == "always" {
        return Vec::new();
    }
    let all = |part: &'static str| part.split(" **and** ").map(|atom| Atom::read(atom, questions)).collect();
    text.split(" **or** ").map(all).collect()
}

impl Atom {
    fn read(text: &'static str, questions: &[QuestionRow]) -> Self {
        let names = ticked(text);
        let question = names[0];
        let options = if text.ends_with(" is yes") {
            vec!["yes"]
        } else if text.contains("is any of its options") {
            questions.iter().find(|row| row.id == question).unwrap().options.clone()
        } else {
            names[1..].to_vec()
        };
        assert!(!options.is_empty(), "cannot be read: {text}");
        Self { question, options }
    }
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
        match row.asked_when {
            "" => true,
            when => {
                let atom = Atom::read(when, &MODEL.questions);
                (self.atom(&atom).value == "yes") != when.starts_with("unless")
            }
        }
    }

    fn atom(&self, Atom { question, options }: &Atom) -> Grounded {
        if !self.asks(question) {
            return grounded("unknown");
        }
        let nothing = BTreeSet::new();
        let chosen = self.0.get(question).unwrap_or(&nothing);
        let because =
            |options: BTreeSet<_>| options.iter().map(|option| format!("{question}={option}")).collect();
        let named: BTreeSet<_> = chosen.iter().copied().filter(|option| options.contains(option)).collect();
        if chosen.is_empty() || chosen.contains("unsure") || chosen.contains("prefer_not") {
            Grounded { missing: [*question].into(), ..grounded("unknown") }
        } else if named.is_empty() {
            Grounded { because: because(chosen.clone()), ..grounded("no") }
        } else {
            Grounded { because: because(named), ..grounded("yes") }
        }
    }

    fn condition(&self, condition: &Condition) -> Grounded {
        if condition.is_empty() {
            return grounded("yes");
        }
        let all = |atoms: &Vec<_>| joined(atoms.iter().map(|atom| self.atom(atom)).collect(), "no", "yes");
        joined(condition.iter().map(all).collect(), "yes", "no")
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
    let elements: Vec<_> =
        ELEMENTS.iter().map(|element| (element.id.as_str(), ids(element.clauses))).collect();
    assert_eq!(elements, MODEL.elements);
}

#[test]
fn the_findings_are_those_of_the_table() {
    assert_eq!(findings::FINDINGS.iter().count(), MODEL.findings.len());
    for (finding, row) in findings::FINDINGS.iter().zip(&MODEL.findings) {
        let kind = match finding.kind {
            FindingKind::Note => "note",
            FindingKind::Remedy => "remedy",
            FindingKind::Right => "right",
            FindingKind::Support => "support",
            FindingKind::Protection => "protection",
        };
        assert_eq!((finding.id.as_str(), kind), (row.id, row.kind));
        assert_eq!(
            (ids(finding.clauses), finding.related),
            (row.clauses.clone(), row.related.as_slice()),
            "{}",
            row.id
        );
    }
}

/// What the engine and the reference say otherwise of these answers.
fn disagreements(answers: &Answers) -> Vec<String> {
    let (reference, assessment) = (Reference::new(answers), assess(answers));
    let expected_asked: Vec<_> =
        MODEL.questions.iter().map(|row| row.id).filter(|id| reference.asks(id)).collect();
    let asked: Vec<_> = assessment.asked().iter().map(QuestionId::as_str).collect();
    let mut wrong = Vec::new();
    if asked != expected_asked {
        wrong.push(format!("asked: expected {expected_asked:?}, found {asked:?}"));
    }
    for ((finding, value), row) in assessment.findings().zip(&MODEL.findings) {
        let expected = reference.condition(&row.condition);
        let found = Grounded {
            value: value.value.as_str(),
            because: value.because.sorted_pairs().into_iter().collect(),
            missing: value.missing.sorted_names().into_iter().collect(),
        };
        if found != expected {
            wrong.push(format!("{}: expected {expected:?}, found {found:?}", finding.id.as_str()));
        }
    }
    wrong
}

/// Every option alone: beside nothing else, and beside the answers that open the conditional questions.
#[test]
fn every_option_alone_points_to_what_the_table_says() {
    let empty = Answers::default();
    let open = read(&json!({"role": "family", "proceedings": "ended_with_remedy"}));
    for question in QuestionId::ALL {
        for option in common::single_options(*question) {
            for before in [&empty, &open] {
                let answers = common::with(before, *question, option);
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
