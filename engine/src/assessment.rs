//! The whole result: the status with its elements, and every finding, each with its grounds.

use crate::answers::Answers;
use crate::findings::{FINDINGS, Finding, FindingId};
use crate::question::{QuestionId, QuestionSet};
use crate::rule::Explained;
use crate::status::{ELEMENTS, Element, Status, evaluate_elements, evaluate_status};
use crate::truth::Truth;
use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

/// What follows from a set of answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    status: Explained<Status>,
    elements: [Explained<Truth>; 6],
    findings: Vec<Explained<Truth>>,
    asked: QuestionSet,
}

/// Works out what follows from the answers.
#[must_use]
pub fn assess(answers: &Answers) -> Assessment {
    let elements = evaluate_elements(answers);
    Assessment {
        status: evaluate_status(answers, &elements),
        elements,
        findings: FINDINGS.iter().map(|finding| finding.rule.evaluate(answers)).collect(),
        asked: answers.asked(),
    }
}

impl Assessment {
    /// Whether the definition of a victim fits.
    #[must_use]
    pub const fn status(&self) -> &Explained<Status> {
        &self.status
    }

    /// The six elements of the definition with their values.
    pub fn elements(&self) -> impl Iterator<Item = (&'static Element, &Explained<Truth>)> {
        ELEMENTS.iter().zip(&self.elements)
    }

    /// Every finding with its value, in the decision model's order.
    pub fn findings(&self) -> impl Iterator<Item = (&'static Finding, &Explained<Truth>)> {
        FINDINGS.iter().zip(&self.findings)
    }

    /// One finding's value.
    #[must_use]
    pub fn finding(&self, id: FindingId) -> Option<&Explained<Truth>> {
        self.findings().find(|(finding, _)| finding.id == id).map(|(_, value)| value)
    }

    /// The questions that are asked, given the answers.
    #[must_use]
    pub const fn asked(&self) -> QuestionSet {
        self.asked
    }
}

/// The public form: `status`, `elements`, `findings`, `asked`.
impl Serialize for Assessment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut whole = serializer.serialize_struct("Assessment", 4)?;
        whole.serialize_field("status", &self.status)?;
        let elements = || self.elements().map(|(element, value)| (element.id.as_str(), value));
        whole.serialize_field("elements", &Map(elements))?;
        let findings = || self.findings().map(|(finding, value)| (finding.id.as_str(), value));
        whole.serialize_field("findings", &Map(findings))?;
        whole.serialize_field("asked", &self.asked.iter().collect::<Vec<QuestionId>>())?;
        whole.end()
    }
}

/// Named values as a JSON object, in their own order.
struct Map<F>(F);

impl<'a, F, I> Serialize for Map<F>
where
    F: Fn() -> I,
    I: Iterator<Item = (&'static str, &'a Explained<Truth>)>,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, value) in (self.0)() {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}
