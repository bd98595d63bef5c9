//! Conditions as data, so that the same value can be evaluated, explained, printed as a table and drawn.

use crate::answers::Answers;
use crate::counted::Counted;
use crate::option::OptionSet;
use crate::question::{QuestionId, QuestionSet};
use crate::truth::Truth;
use serde::ser::{Serialize, SerializeStruct, Serializer};

/// A condition on the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Holds whatever the answers are.
    Always,
    /// The answer to a question has at least one of the options.
    Has {
        /// The question asked.
        question: QuestionId,
        /// Any of these makes it yes.
        options: OptionSet,
        /// Chosen without any of `options`, these leave it open: for instance *other* harm. Disjoint from `options`.
        open: OptionSet,
    },
    /// Any part suffices.
    Any(&'static [Rule]),
    /// Every part is needed.
    All(&'static [Rule]),
}

/// The answer to `question` has any of `options`.
///
/// Evaluated at compile time for the rules in this crate: a misspelt option does not compile.
#[must_use]
pub const fn has(question: QuestionId, options: &[&str]) -> Rule {
    Rule::Has { question, options: OptionSet::named(question, options), open: OptionSet::EMPTY }
}

/// The ternary `question` is answered yes.
#[must_use]
pub const fn yes(question: QuestionId) -> Rule {
    has(question, &["yes"])
}

/// The answer to `question` has any of its options, exclusive ones aside.
#[must_use]
pub const fn has_any(question: QuestionId) -> Rule {
    Rule::Has { question, options: OptionSet::ordinary(question), open: OptionSet::EMPTY }
}

impl Rule {
    /// The same, but that these options, chosen without any that the rule names, leave it open: they stand for what the
    /// draft's text leaves unsettled.
    #[must_use]
    pub(crate) const fn open(self, ids: &[&str]) -> Self {
        match self {
            Self::Has { question, options, .. } => {
                let open = OptionSet::named(question, ids);
                Self::Has { question, options: options.without(open), open }
            }
            other => other,
        }
    }
}

/// A value with what decides it and what would decide it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Explained<V> {
    /// The value itself.
    pub value: V,
    /// The answers that decide it now; empty while it is unknown.
    pub because: Answers,
    /// The questions whose answers could decide it; empty once it is decided.
    pub missing: QuestionSet,
}

impl<V> Explained<V> {
    pub(crate) fn bare(value: V) -> Self {
        Self { value, because: Answers::NONE, missing: QuestionSet::EMPTY }
    }

    /// Grounds it also on what grounds the other.
    fn add<P>(&mut self, other: &Explained<P>) {
        self.because.add(&other.because);
        self.missing = self.missing.with(other.missing);
    }
}

/// `{"value": …, "because": ["harm=health"], "missing": ["role"]}`, the lists sorted.
impl<V: Serialize> Serialize for Explained<V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_struct("Explained", 3)?;
        map.serialize_field("value", &self.value)?;
        map.serialize_field("because", &self.because.sorted_pairs())?;
        map.serialize_field("missing", &self.missing.sorted_names())?;
        map.end()
    }
}

impl Rule {
    /// Evaluates the condition and keeps only what decides it.
    #[must_use]
    pub fn evaluate(&self, answers: &Counted) -> Explained<Truth> {
        match *self {
            Self::Always => Explained::bare(Truth::Yes),
            Self::Has { question, options, open } => has_value(question, options, open, answers),
            Self::Any(parts) => combine(parts, answers, Truth::No, Truth::or),
            Self::All(parts) => combine(parts, answers, Truth::Yes, Truth::and),
        }
    }

    /// Every question the condition looks at.
    #[must_use]
    pub fn questions(&self) -> QuestionSet {
        match *self {
            Self::Always => QuestionSet::EMPTY,
            Self::Has { question, .. } => QuestionSet::of(question),
            Self::Any(parts) | Self::All(parts) => {
                parts.iter().fold(QuestionSet::EMPTY, |all, part| all.with(part.questions()))
            }
        }
    }
}

fn has_value(
    question: QuestionId,
    options: OptionSet,
    open: OptionSet,
    answers: &Counted,
) -> Explained<Truth> {
    if !answers.asks(question) {
        return Explained::bare(Truth::Unknown);
    }
    let undecided = OptionSet::undecided(question).with(open);
    let chosen = answers.answers().get(question).unwrap_or(OptionSet::EMPTY);
    let (value, deciding) = if chosen.meets(options) {
        (Truth::Yes, chosen.only(options))
    } else if chosen.without(undecided).is_empty() {
        let missing = QuestionSet::of(question);
        return Explained { missing, ..Explained::bare(Truth::Unknown) };
    } else {
        (Truth::No, chosen)
    };
    let mut because = Answers::default();
    because.put(question, deciding);
    Explained { because, ..Explained::bare(value) }
}

/// Any of these suffices: their *or*, with its grounds.
pub(crate) fn any(parts: impl Iterator<Item = Explained<Truth>> + Clone) -> Explained<Truth> {
    let value = parts.clone().map(|part| part.value).fold(Truth::No, Truth::or);
    union(value, parts.filter(|part| part.value == value))
}

/// Joins the parts’ values, and the grounds of those parts that have the value of the whole.
///
/// The joined value of two is always that of one of them: its grounds stay, and those of the other go.
fn combine(
    parts: &[Rule],
    answers: &Counted,
    neutral: Truth,
    join: fn(Truth, Truth) -> Truth,
) -> Explained<Truth> {
    let mut whole = Explained::bare(neutral);
    for part in parts {
        let part = part.evaluate(answers);
        let value = join(whole.value, part.value);
        if value != whole.value {
            whole = part;
        } else if value == part.value {
            whole.add(&part);
        }
    }
    whole
}

/// `value`, grounded on all that grounds the parts.
pub(crate) fn union<V, P>(value: V, parts: impl IntoIterator<Item = Explained<P>>) -> Explained<V> {
    let mut whole = Explained::bare(value);
    parts.into_iter().for_each(|part| whole.add(&part));
    whole
}
