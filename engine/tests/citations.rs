//! What the model says of the draft is in the draft: every clause of Articles 1, 4 and 7 is cited or excused,
//! every clause cited exists, and the public names are what they should be.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use remedy_engine::clause::{ClauseId, NOT_CITED};
use remedy_engine::findings::{FINDINGS, FindingId};
use remedy_engine::places::PlaceId;
use remedy_engine::question::QuestionId;
use remedy_engine::questions::QUESTIONS;
use remedy_engine::status::{ELEMENTS, ElementId};
use remedy_engine::themes::ThemeId;
use serde_json::Value;
use std::collections::BTreeSet;

const ARTICLES: &str = include_str!("../../content/instrument/articles-1-4-7.json");
const DRAFT: &str = include_str!("../../content/instrument/updated-draft-july-2023.txt");

/// The numbers of all articles and clauses of the whole draft, in order: `2`, `2(a)`, `4.2`, `4.2(a)`.
fn numbers_in_the_draft() -> Vec<String> {
    let mut numbers: Vec<String> = Vec::new();
    let mut parent = String::new();
    for line in DRAFT.lines() {
        let number = line.split_once(". ").map(|(number, _)| number.trim_start_matches("Article "));
        let letter = line.strip_prefix('(').and_then(|rest| rest.split_once(") ")).map(|(letter, _)| letter);
        if let Some(number) = number.filter(|number| is_number(number)) {
            number.clone_into(&mut parent);
            numbers.push(parent.clone());
        } else if let Some(letter) = letter.filter(|letter| letter.len() == 1) {
            numbers.push(format!("{parent}({letter})"));
        }
    }
    numbers
}

/// `2` or `4.2`.
fn is_number(text: &str) -> bool {
    text.split('.').all(|part| part.parse::<u8>().is_ok()) && text.split('.').count() <= 2
}

#[test]
fn the_clauses_are_those_of_the_quoted_articles_in_order() {
    let articles: Value = serde_json::from_str(ARTICLES).unwrap();
    let articles = articles["articles"].as_array().unwrap();
    let quoted: Vec<_> = articles
        .iter()
        .flat_map(|article| article["clauses"].as_array().unwrap())
        .map(|clause| clause["id"].as_str().unwrap())
        .collect();
    let ids: Vec<_> = ClauseId::ALL.iter().map(|clause| clause.as_str()).collect();
    assert_eq!(ids, quoted);
}

#[test]
fn the_whole_draft_has_the_same_clauses_in_articles_1_4_and_7() {
    let in_model = |number: &String| ["1.", "4.", "7."].iter().any(|article| number.starts_with(article));
    let found: Vec<_> = numbers_in_the_draft().into_iter().filter(in_model).collect();
    let ids: Vec<_> = ClauseId::ALL.iter().map(|clause| clause.as_str()).collect();
    assert_eq!(found, ids);
}

#[test]
fn every_clause_is_cited_or_excused_and_never_both() {
    let questions = QUESTIONS.iter().flat_map(|question| question.clauses);
    let elements = ELEMENTS.iter().flat_map(|element| element.clauses);
    let findings = FINDINGS.iter().flat_map(|finding| finding.clauses);
    let cited: BTreeSet<_> = questions.chain(elements).chain(findings).copied().collect();
    for clause in ClauseId::ALL {
        let excused = NOT_CITED.iter().filter(|(id, _)| id == clause).count();
        let id = clause.as_str();
        assert_eq!(excused, usize::from(!cited.contains(clause)), "{id}: cited and excused, or neither");
    }
    assert!(NOT_CITED.iter().all(|(_, why)| !why.is_empty()));
}

#[test]
fn nothing_is_cited_twice_in_one_place_and_everything_cites_something() {
    for question in &QUESTIONS {
        assert!(!question.clauses.is_empty(), "{:?}", question.id);
        assert_all_differ(question.clauses, question.id.as_str());
    }
    for element in &ELEMENTS {
        assert!(!element.clauses.is_empty(), "{:?}", element.id);
        assert_all_differ(element.clauses, element.id.as_str());
        assert_all_differ(element.related, element.id.as_str());
    }
    for finding in &FINDINGS {
        let id = finding.id.as_str();
        assert!(!finding.clauses.is_empty() || !finding.related.is_empty(), "{id}");
        assert_all_differ(finding.clauses, id);
        assert_all_differ(finding.related, id);
    }
}

fn assert_all_differ<T: Ord>(items: &[T], of: &str) {
    assert_eq!(items.iter().collect::<BTreeSet<_>>().len(), items.len(), "{of}");
}

#[test]
fn related_clauses_stand_in_the_draft_and_outside_the_three_articles() {
    let numbers: BTreeSet<_> = numbers_in_the_draft().into_iter().collect();
    let elements = ELEMENTS.iter().map(|element| (element.id.as_str(), element.related));
    let findings = FINDINGS.iter().map(|finding| (finding.id.as_str(), finding.related));
    for (id, related) in elements.chain(findings).flat_map(|(id, all)| all.iter().map(move |one| (id, *one)))
    {
        assert!(numbers.contains(related), "{id}: no {related} in the draft");
        let own = ClauseId::ALL.iter().any(|clause| clause.as_str() == related);
        assert!(!own, "{id}: {related} belongs among its clauses");
    }
}

#[test]
fn there_are_24_questions_each_with_its_own_name_and_options() {
    assert_eq!(QuestionId::COUNT, 24);
    let names: Vec<_> = QuestionId::ALL.iter().map(|id| id.as_str()).collect();
    assert_all_differ(&names, "questions");
    for question in QuestionId::ALL {
        let options: Vec<_> = question.choices().iter().map(|choice| choice.id).collect();
        assert_all_differ(&options, question.as_str());
        assert_eq!(QuestionId::from_name(question.as_str()), Some(*question));
    }
    assert_eq!(QuestionId::from_name("Danger"), None);
    assert_eq!(QuestionId::from_name(""), None);
}

#[test]
fn there_are_61_findings_each_named_after_its_kind() {
    assert_eq!(FindingId::COUNT, 61);
    for finding in &FINDINGS {
        let (prefix, name) = finding.id.as_str().split_once('.').expect("kind.name");
        assert_eq!(prefix, finding.kind.as_str(), "{name}");
        assert_is_a_name(name);
        assert_eq!(FindingId::from_name(finding.id.as_str()), Some(finding.id));
    }
    assert_eq!(FindingId::from_name("remedy"), None);
}

#[test]
fn there_are_6_elements_9_places_and_11_themes_and_no_two_of_a_name() {
    let elements: Vec<_> = ElementId::ALL.iter().map(|id| id.as_str()).collect();
    let findings: Vec<_> = FindingId::ALL.iter().map(|id| id.as_str()).collect();
    let places: Vec<_> = PlaceId::ALL.iter().map(|id| id.as_str()).collect();
    let themes: Vec<_> = ThemeId::ALL.iter().map(|id| id.as_str()).collect();
    assert_eq!((elements.len(), places.len(), themes.len()), (6, 9, 11));
    for (names, of) in
        [(&elements, "elements"), (&findings, "findings"), (&places, "places"), (&themes, "themes")]
    {
        assert_all_differ(names, of);
    }
    elements.iter().chain(&places).chain(&themes).for_each(|name| assert_is_a_name(name));
}

fn assert_is_a_name(name: &str) {
    assert!(name.chars().all(|c| c.is_ascii_lowercase() || c == '_') && !name.is_empty(), "{name}");
}
