//! The whole result: the status with its elements, every finding and every place, each with its grounds.

use crate::answers::Answers;
use crate::counted::Counted;
use crate::findings::{FINDINGS, Finding, FindingId};
use crate::places::{PLACES, Place};
use crate::question::{QuestionId, QuestionSet};
use crate::rule::{Explained, any};
use crate::status::{
    ELEMENTS, Element, ElementValues, Reading, Status, evaluate_elements, evaluate_reading, evaluate_status,
};
use crate::themes::{THEMES, Theme};
use crate::truth::Truth;
use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

/// What follows from a set of answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    status: Explained<Status>,
    reading: Reading,
    elements: ElementValues,
    findings: Vec<Explained<Truth>>,
    places: Vec<Explained<Truth>>,
    asked: QuestionSet,
}

/// Works out what follows from the answers.
#[must_use]
pub fn assess(answers: &Answers) -> Assessment {
    let counted = Counted::of(answers);
    let elements = evaluate_elements(&counted);
    Assessment {
        status: evaluate_status(&counted, &elements),
        reading: evaluate_reading(&elements),
        elements,
        findings: FINDINGS.iter().map(|finding| finding.rule.evaluate(&counted)).collect(),
        places: PLACES.iter().map(|place| place.rule.evaluate(&counted)).collect(),
        asked: counted.asked(),
    }
}

impl Assessment {
    /// Whether the definition of a victim fits.
    #[must_use]
    pub const fn status(&self) -> &Explained<Status> {
        &self.status
    }

    /// Of whom the status is read.
    #[must_use]
    pub const fn reading(&self) -> Reading {
        self.reading
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
    #[allow(clippy::indexing_slicing, reason = "there is a value for every name")]
    pub fn finding(&self, id: FindingId) -> &Explained<Truth> {
        &self.findings[id as usize]
    }

    /// Every theme with its value: the *or* of its findings'.
    pub fn themes(&self) -> impl Iterator<Item = (&'static Theme, Explained<Truth>)> {
        THEMES.iter().map(|theme| (theme, any(theme.findings.iter().map(|id| *self.finding(*id)))))
    }

    /// Every kind of place with whether it is named first, in the order in which they are shown.
    pub fn places(&self) -> impl Iterator<Item = (&'static Place, &Explained<Truth>)> {
        PLACES.iter().zip(&self.places)
    }

    /// The questions that are asked, given the answers.
    #[must_use]
    pub const fn asked(&self) -> QuestionSet {
        self.asked
    }
}

/// The public form: `status`, `elements`, `findings`, `places`, `asked`.
impl Serialize for Assessment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut whole = serializer.serialize_struct("Assessment", 5)?;
        whole.serialize_field("status", &StatusForm(self))?;
        let elements = || self.elements().map(|(element, value)| (element.id.as_str(), value));
        whole.serialize_field("elements", &Map(elements))?;
        let findings = || self.findings().map(|(finding, value)| (finding.id.as_str(), value));
        whole.serialize_field("findings", &Map(findings))?;
        let places = || self.places().map(|(place, value)| (place.id.as_str(), value));
        whole.serialize_field("places", &Map(places))?;
        whole.serialize_field("asked", &self.asked.iter().collect::<Vec<QuestionId>>())?;
        whole.end()
    }
}

/// `{"value": …, "reading": …, "because": […], "missing": […]}`.
struct StatusForm<'a>(&'a Assessment);

impl Serialize for StatusForm<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Assessment { status, reading, .. } = self.0;
        let mut form = serializer.serialize_struct("Status", 4)?;
        form.serialize_field("value", &status.value)?;
        form.serialize_field("reading", reading)?;
        form.serialize_field("because", &status.because.sorted_pairs())?;
        form.serialize_field("missing", &status.missing.sorted_names())?;
        form.end()
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
