//! Answers, typed: for each question the options chosen, or none.

use crate::question::{AskedWhen, Kind, OptionSet, QuestionId, QuestionSet};
use crate::truth::Truth;
use serde::ser::{Serialize, SerializeMap, Serializer};

pub use crate::reading::{Fault, MAX_BYTES, Problem};

/// What a person has answered so far. A question without a chosen option is unanswered.
///
/// An answer to a question that is not asked is kept, and does not count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Answers([OptionSet; QuestionId::COUNT]);

impl Answers {
    /// No answer.
    pub const NONE: Self = Self([OptionSet::EMPTY; QuestionId::COUNT]);

    /// Reads one JSON object of answers: `{"role": "self", "harm": ["health"]}`.
    ///
    /// # Errors
    /// Every [`Fault`] found, each with its place; then nothing is read.
    pub fn from_json(text: &str) -> Result<Self, Vec<Fault>> {
        crate::reading::read(text)
    }

    /// The options chosen; `None` if unanswered. Whether the question is asked makes no difference here.
    #[must_use]
    pub fn get(&self, question: QuestionId) -> Option<OptionSet> {
        self.0.get(question as usize).copied().filter(|chosen| !chosen.is_empty())
    }

    /// Sets the options chosen; the empty set takes the answer back.
    ///
    /// # Errors
    /// [`Problem::NotItsOption`], [`Problem::NotAlone`] or [`Problem::MoreThanOne`] if these options cannot be
    /// chosen, or not together; the answer stays as it was.
    pub fn set(&mut self, question: QuestionId, chosen: OptionSet) -> Result<(), Problem> {
        let stands_alone = OptionSet::ordinary(question).only(chosen) != chosen;
        match question.question().kind {
            _ if chosen.without(OptionSet::all(question)) != OptionSet::EMPTY => {
                return Err(Problem::NotItsOption);
            }
            Kind::Many if stands_alone && chosen.len() > 1 => return Err(Problem::NotAlone),
            Kind::One | Kind::Ternary if chosen.len() > 1 => return Err(Problem::MoreThanOne),
            _ => {}
        }
        self.put(question, chosen);
        Ok(())
    }

    pub(crate) fn put(&mut self, question: QuestionId, chosen: OptionSet) {
        if let Some(place) = self.0.get_mut(question as usize) {
            *place = chosen;
        }
    }

    /// Whether the question is asked, given the answers to the asked questions before it.
    #[must_use]
    pub fn asks(&self, question: QuestionId) -> bool {
        match question.question().asked_when {
            AskedWhen::Always => true,
            AskedWhen::Holds(rule) => rule.evaluate(self).value == Truth::Yes,
            AskedWhen::Unless(rule) => rule.evaluate(self).value != Truth::Yes,
        }
    }

    /// The questions that are asked, given these answers.
    #[must_use]
    pub fn asked(&self) -> QuestionSet {
        QuestionId::ALL.iter().copied().filter(|question| self.asks(*question)).collect()
    }

    /// Whether nothing is answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|chosen| chosen.is_empty())
    }

    /// The answered questions with the options chosen, in order.
    pub fn iter(&self) -> impl Iterator<Item = (QuestionId, OptionSet)> {
        QuestionId::ALL.iter().filter_map(|question| self.get(*question).map(|chosen| (*question, chosen)))
    }

    /// Adds the options of `other` to these.
    pub(crate) fn add(&mut self, other: &Self) {
        for (mine, theirs) in self.0.iter_mut().zip(other.0) {
            *mine = mine.with(theirs);
        }
    }

    /// Each chosen option as `question=option`, sorted: the public form of reasons.
    #[must_use]
    pub fn sorted_pairs(&self) -> Vec<String> {
        let mut pairs: Vec<_> = self
            .iter()
            .flat_map(|(question, chosen)| {
                chosen.ids(question).map(move |option| [question.as_str(), "=", option].concat())
            })
            .collect();
        pairs.sort_unstable();
        pairs
    }
}

/// Writes the form that [`Answers::from_json`] reads.
impl Serialize for Answers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (question, chosen) in self.iter() {
            let ids: Vec<_> = chosen.ids(question).collect();
            match (question.question().kind, ids.as_slice()) {
                (Kind::One | Kind::Ternary, [id]) => map.serialize_entry(question.as_str(), id)?,
                _ => map.serialize_entry(question.as_str(), &ids)?,
            }
        }
        map.end()
    }
}
