//! A map ready to be drawn: the chart's boxes with their words and places, and the lines between them.

use super::chart::{Chart, Link, Mark, Other, Subject, Value};
use super::layout::{Cell, Layout, WIDTHS, layout};
use super::letters::{self, LINE, PADDING};
use crate::rules::condition::labels;
use remedy_engine::findings::FindingKind;
use remedy_guide::locale::Words;

/// A box with its words.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Block {
    /// What it stands for.
    pub(super) subject: Subject,
    /// What is known of it.
    pub(super) mark: Mark,
    /// Its heading's lines: those of the group that begins with it.
    pub(super) heading: Vec<String>,
    /// Its name's lines.
    pub(super) name: Vec<String>,
    /// The lines of what is said under it.
    pub(super) text: Vec<String>,
}

/// A map, ready to be drawn.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Sheet {
    /// What is on it.
    pub(super) chart: Chart,
    /// The boxes.
    pub(super) blocks: Vec<Block>,
    /// The lines, as places of boxes.
    pub(super) ends: Vec<(usize, usize)>,
    /// Where all of it stands.
    pub(super) layout: Layout,
}

impl Sheet {
    /// The chart with its words and places.
    pub(super) fn new(chart: Chart, words: Words) -> Self {
        let mut kind = None;
        let blocks: Vec<_> =
            chart.marks.iter().map(|(subject, mark)| block(*subject, *mark, &mut kind, words)).collect();
        let place = |subject: &Subject| blocks.iter().position(|block| block.subject == *subject);
        let ends: Vec<_> =
            chart.links.keys().filter_map(|(from, to)| Some((place(from)?, place(to)?))).collect();
        let cells: Vec<_> = blocks.iter().map(cell).collect();
        let layout = layout(&cells, &ends, words.direction());
        Self { chart, blocks, ends, layout }
    }

    /// The lines, each with its ends and what it says.
    pub(super) fn links(&self) -> impl Iterator<Item = (&(Subject, Subject), &Link)> {
        self.chart.links.iter()
    }
}

/// Between the heading of a group and the box above it.
const ABOVE_HEADING: f64 = 14.0;

fn block(subject: Subject, mark: Mark, kind: &mut Option<FindingKind>, words: Words) -> Block {
    let width = WIDTHS.get(subject.column()).copied().unwrap_or_default();
    let begins = subject.finding().map(|finding| finding.kind).filter(|own| *kind != Some(*own));
    *kind = begins.or(*kind);
    let heading = begins.map(|kind| letters::lines(words.get(kind_words(kind)), width)).unwrap_or_default();
    let text = match mark.value {
        Value::Chosen(_) => letters::lines(&value(subject, mark.value, words), width),
        _ => Vec::new(),
    };
    Block { subject, mark, heading, name: letters::lines(&name(subject, mark.value, words), width), text }
}

fn cell(block: &Block) -> Cell {
    let high = |lines: usize| LINE * f64::from(u16::try_from(lines).unwrap_or(u16::MAX));
    let lead = if block.heading.is_empty() { 0.0 } else { high(block.heading.len()) + ABOVE_HEADING };
    let height = high(block.name.len() + block.text.len()) + 2.0 * PADDING;
    Cell { column: block.subject.column(), height, lead }
}

/// The heading of a kind of findings.
pub(crate) const fn kind_words(kind: FindingKind) -> &'static str {
    match kind {
        FindingKind::Note => "ui-kind-note",
        FindingKind::Remedy => "ui-kind-remedy",
        FindingKind::Right => "ui-kind-right",
        FindingKind::Support => "ui-kind-support",
        FindingKind::Protection => "ui-kind-protection",
    }
}

/// What a box is called.
pub(super) fn name(subject: Subject, value: Value, words: Words) -> String {
    match (subject, value) {
        (Subject::Answer(question), _) => words.part("question", question.as_str(), "short").to_owned(),
        (Subject::Clause(clause), _) => clause.name(words),
        (Subject::Status, Value::Status(status)) => words.of("status", status.as_str()).to_owned(),
        _ => {
            let element = subject.element().map(|element| words.of("element", element.id.as_str()));
            let finding = subject.finding().map(|finding| words.of("finding", finding.id.as_str()));
            element.or(finding).unwrap_or_default().to_owned()
        }
    }
}

/// What is known of a box, in words.
pub(super) fn value(subject: Subject, value: Value, words: Words) -> String {
    match (subject, value) {
        (Subject::Answer(question), Value::Chosen(chosen)) => {
            let chosen = labels(question, chosen, words);
            if chosen.is_empty() {
                words.get("trainer-map-unanswered").to_owned()
            } else {
                chosen.join(words.get("ui-list-separator"))
            }
        }
        (_, Value::Truth(truth)) => words.get(truth_words(truth)).to_owned(),
        (_, Value::Status(status)) => words.of("status", status.as_str()).to_owned(),
        _ => String::new(),
    }
}

/// Whether the answers point to something, in words.
pub(crate) const fn truth_words(truth: remedy_engine::truth::Truth) -> &'static str {
    use remedy_engine::truth::Truth;
    match truth {
        Truth::Yes => "ui-value-yes",
        Truth::Unknown => "ui-value-unknown",
        Truth::No => "ui-value-no",
    }
}

/// How a box stands in the case compared with, in words.
pub(super) fn other(subject: Subject, other: Other, words: Words) -> Option<String> {
    match other {
        Other::Same => None,
        Other::Differs(there) => {
            Some(words.fill("trainer-map-differs", &[("value", value(subject, there, words).as_str())]))
        }
        Other::OnlyHere => Some(words.get("trainer-map-only_here").to_owned()),
        Other::OnlyThere => Some(words.get("trainer-map-only_there").to_owned()),
    }
}

/// All that a box says, in a line.
pub(super) fn label(block: &Block, words: Words) -> String {
    let Block { subject, mark, .. } = block;
    let known = if *subject == Subject::Status { String::new() } else { value(*subject, mark.value, words) };
    let decides = if mark.decides { words.get("trainer-map-decides") } else { "" };
    let parts = [
        name(*subject, mark.value, words),
        known,
        decides.to_owned(),
        other(*subject, mark.other, words).unwrap_or_default(),
    ];
    let said = parts.iter().map(|part| part.trim_end_matches(['.', '。'])).filter(|part| !part.is_empty());
    said.collect::<Vec<_>>().join(". ")
}
