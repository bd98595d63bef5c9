//! Whether the definition of a victim fits, and its six parts.

use super::findings::{FindingView, notes};
use super::grounds::{Grounds, QuestionLink, Reason, grounds, links, reasons};
use crate::locale::{Prose, Words, prose};
use remedy_content::key;
use remedy_engine::answers::Answers;
use remedy_engine::assessment::{Assessment, assess};
use remedy_engine::question::{QuestionId, QuestionSet};
use remedy_engine::rule::Explained;
use remedy_engine::status::{Element, Reading, Status};
use remedy_engine::truth::Truth;

/// A part of the definition of a victim.
#[derive(Clone, Debug, PartialEq)]
pub struct ElementView {
    /// Its public name.
    pub id: &'static str,
    /// Its name in words.
    pub name: &'static str,
    /// What this part of the definition says.
    pub about: &'static str,
    /// Its value.
    pub value: Truth,
    /// Its value in words.
    pub sentence: &'static str,
    /// Why.
    pub grounds: Grounds,
}

/// Whether the definition of a victim fits.
#[derive(Clone, Debug, PartialEq)]
pub struct StatusView {
    /// The status.
    pub value: Status,
    /// Of whom it is read.
    pub reading: Reading,
    /// The status in words: where one answer is open, or several, it says so.
    pub heading: String,
    /// One kind sentence under it.
    pub line: &'static str,
    /// What that means.
    pub means: Prose,
    /// The parts of the definition.
    pub elements: Vec<ElementView>,
    /// The answers that rule it out; empty unless it does not fit.
    pub because: Vec<Reason>,
    /// The questions that would decide it.
    pub missing: Vec<QuestionLink>,
}

/// The page of the six parts: the verdict with its reasons.
#[derive(Clone, Debug, PartialEq)]
pub struct PartsView {
    /// The verdict and its parts.
    pub status: StatusView,
    /// What is worth saying about the definition, by the answers.
    pub notes: Vec<FindingView>,
}

pub(super) fn parts_view(answers: &Answers, words: Words) -> PartsView {
    let assessment = assess(answers);
    PartsView { status: status(&assessment, answers, words), notes: notes(&assessment, words) }
}

pub(super) fn status(assessment: &Assessment, answers: &Answers, words: Words) -> StatusView {
    let status = assessment.status();
    let name = status_name(assessment, answers);
    StatusView {
        value: status.value,
        reading: assessment.reading(),
        heading: heading(&name, assessment, words),
        line: words.get(&["verdict", name.trim_start_matches("status")].concat()),
        means: prose(words.get(&[&name, ".means"].concat())),
        elements: assessment.elements().map(|(element, value)| element_view(element, value, words)).collect(),
        because: match status.value {
            Status::DoesNotFit => reasons(&status.because, words),
            _ => Vec::new(),
        },
        missing: links(open_elements(assessment), words),
    }
}

/// The verdict in words.
fn heading(name: &str, assessment: &Assessment, words: Words) -> String {
    match (assessment.status().value, assessment.status().missing.len()) {
        (Status::Unclear, _) if name != "status-unclear" => words.get(name).to_owned(),
        (Status::Unclear, 1) => words.get("verdict-open-one").to_owned(),
        (Status::Unclear, number) => words.fill("verdict-open-some", &[("number", &number.to_string())]),
        _ => words.get(name).to_owned(),
    }
}

/// The questions that would decide the elements which are still open, where that is the point: the status is unclear, or
/// the definition may fit another person than the reader.
fn open_elements(assessment: &Assessment) -> QuestionSet {
    if assessment.status().value == Status::DoesNotFit && assessment.reading() == Reading::Own {
        return QuestionSet::EMPTY;
    }
    assessment.elements().fold(QuestionSet::EMPTY, |open, (_, value)| open.with(value.missing))
}

/// The status of these answers in words.
#[must_use]
pub fn status_heading(answers: &Answers, words: Words) -> &'static str {
    words.get(&status_name(&assess(answers), answers))
}

/// The key of a status's words.
fn status_name(assessment: &Assessment, answers: &Answers) -> String {
    let named = |name: &str| key("status", name);
    match (assessment.status().value, assessment.reading()) {
        _ if is_untouched_defender(answers) => named("defender"),
        (Status::DoesNotFit, Reading::Another) if open_elements(assessment).is_empty() => named("another"),
        (Status::DoesNotFit, Reading::Another) => named("another-open"),
        (value, _) => named(value.as_str()),
    }
}

/// For a defender or witness to whom nothing was done, as far as they say, the definition is not the point: their
/// protection is.
pub(super) fn is_untouched_defender(answers: &Answers) -> bool {
    answers.has(QuestionId::Role, "defender") && !answers.has(QuestionId::Targeted, "yes")
}

fn element_view(element: &Element, value: &Explained<Truth>, words: Words) -> ElementView {
    let id = element.id.as_str();
    ElementView {
        id,
        name: words.of("element", id),
        about: words.part("element", id, "about"),
        value: value.value,
        sentence: words.part("element", id, value.value.as_str()),
        grounds: grounds(value, element.clauses, element.related, words),
    }
}
