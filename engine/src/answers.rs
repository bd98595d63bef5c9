//! Answers, typed: for each question the options chosen, or none. Reading them from outside is in `reading.rs`.

use crate::option::OptionSet;
use crate::question::{Kind, QuestionId};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// What a person has answered so far. A question without a chosen option is unanswered.
///
/// An answer to a question that is not asked is kept, and does not count: see [`crate::counted::Counted`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Answers([OptionSet; QuestionId::COUNT]);

/// Why options cannot be chosen, or not together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// An option of another question.
    NotItsOption,
    /// An exclusive option stands beside another.
    NotAlone,
    /// More than one option where the question takes one.
    MoreThanOne,
}

impl Answers {
    /// No answer.
    pub const NONE: Self = Self([OptionSet::EMPTY; QuestionId::COUNT]);

    /// The options chosen; `None` if unanswered. Whether the question is asked makes no difference here.
    #[must_use]
    pub fn get(&self, question: QuestionId) -> Option<OptionSet> {
        self.0.get(question as usize).copied().filter(|chosen| !chosen.is_empty())
    }

    /// Sets the options chosen; the empty set takes the answer back.
    ///
    /// # Errors
    /// [`Refused`] if these options cannot be
    /// chosen, or not together; the answer stays as it was.
    pub fn set(&mut self, question: QuestionId, chosen: OptionSet) -> Result<(), Refused> {
        let stands_alone = OptionSet::ordinary(question).only(chosen) != chosen;
        match question.kind() {
            _ if chosen.without(OptionSet::all(question)) != OptionSet::EMPTY => {
                return Err(Refused::NotItsOption);
            }
            Kind::Many if stands_alone && chosen.len() > 1 => return Err(Refused::NotAlone),
            Kind::One | Kind::Ternary if chosen.len() > 1 => return Err(Refused::MoreThanOne),
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

    /// Chooses an option, or takes it back. Where one answer is wanted, it takes the place of the one before; where several
    /// are, an exclusive option and the others drive each other out.
    ///
    /// # Errors
    /// [`Refused::NotItsOption`] if the question has no such option; the answer stays as it was.
    pub fn choose(&mut self, question: QuestionId, option: OptionSet, chosen: bool) -> Result<(), Refused> {
        let before = self.get(question).unwrap_or(OptionSet::EMPTY);
        let together = match question.kind() {
            _ if !chosen => before.without(option),
            Kind::One | Kind::Ternary => option,
            Kind::Many if option.meets(OptionSet::ordinary(question)) => {
                before.only(OptionSet::ordinary(question)).with(option)
            }
            Kind::Many => option,
        };
        self.set(question, together)
    }

    /// Whether this option of the question is chosen; no, if the question has none such.
    #[must_use]
    pub fn has(&self, question: QuestionId, option: &str) -> bool {
        let option = OptionSet::one(question, option).unwrap_or_default();
        self.get(question).is_some_and(|chosen| chosen.meets(option))
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

/// Writes the form that `Answers::from_json` reads.
impl Serialize for Answers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (question, chosen) in self.iter() {
            let ids: Vec<_> = chosen.ids(question).collect();
            match (question.kind(), ids.as_slice()) {
                (Kind::One | Kind::Ternary, [id]) => map.serialize_entry(question.as_str(), id)?,
                _ => map.serialize_entry(question.as_str(), &ids)?,
            }
        }
        map.end()
    }
}
