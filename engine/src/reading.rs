//! Reading answers from outside: strict, size-limited, and every fault named with its place.

use crate::answers::{Answers, Refused};
use crate::option::OptionSet;
use crate::question::{Kind, QuestionId, QuestionSet};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use std::fmt;

/// The longest text that is read, in bytes: many times what all answers together take.
pub const MAX_BYTES: usize = 65_536;

/// Something wrong with answers that came from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where it is: empty for the whole text, else `harm` or `harm[1]` (counted from 0), or `""` for a name that
    /// is empty.
    pub place: String,
    /// What is wrong there.
    pub problem: Problem,
}

/// The kinds of fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Longer than [`MAX_BYTES`].
    TooLong,
    /// Not one JSON object; with the reader's message.
    NotAnObject(String),
    /// No question has this name.
    UnknownQuestion,
    /// The question is answered twice.
    RepeatedQuestion,
    /// The question has no option of this name.
    UnknownOption(String),
    /// A list without an option in it.
    EmptyList,
    /// The option stands in the list twice.
    RepeatedOption(String),
    /// These options cannot be chosen, or not together.
    Refused(Refused),
    /// Neither text nor a list of texts, or the wrong one of the two; with what is wanted.
    WrongType(&'static str),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.place.is_empty() {
            // A stranger's text: control characters must not reach a terminal.
            write!(f, "{}: ", self.place.escape_debug())?;
        }
        write!(f, "{}", self.problem)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong => write!(f, "longer than {MAX_BYTES} bytes"),
            Self::NotAnObject(why) => write!(f, "not a JSON object of answers: {why}"),
            Self::UnknownQuestion => f.write_str("no such question"),
            Self::RepeatedQuestion => f.write_str("answered twice"),
            Self::UnknownOption(id) => write!(f, "no such option: {id:?}"),
            Self::Refused(Refused::NotItsOption) => f.write_str("an option of another question"),
            Self::EmptyList => f.write_str("the list is empty; leave the question out instead"),
            Self::RepeatedOption(id) => write!(f, "listed twice: {id:?}"),
            Self::Refused(Refused::NotAlone) => f.write_str("an option that stands alone is beside another"),
            Self::Refused(Refused::MoreThanOne) => f.write_str("takes one option only"),
            Self::WrongType(wanted) => write!(f, "wrong type: wants {wanted}"),
        }
    }
}

impl std::error::Error for Fault {}

/// Whose names stand in a text: those of which version of the decision model.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Model {
    /// The first: a wish for an apology and the truth was one option.
    V1,
    /// The one in use.
    #[default]
    V2,
}

impl Model {
    /// The options that a name stands for.
    fn options(self, question: QuestionId, id: &str) -> Option<OptionSet> {
        match (self, question, id) {
            (Self::V1, QuestionId::Wishes, "apology_truth") => {
                Some(OptionSet::named(QuestionId::Wishes, &["apology", "truth"]))
            }
            _ => OptionSet::one(question, id),
        }
    }
}

impl Answers {
    /// Reads one JSON object of answers: `{"role": "self", "harm": ["health"]}`.
    ///
    /// # Errors
    /// Every [`Fault`] found, each with its place; then nothing is read.
    pub fn from_json(text: &str) -> Result<Self, Vec<Fault>> {
        read(text, Model::V2)
    }

    /// Reads answers that were written for an earlier decision model: what was one option and is two now becomes both.
    ///
    /// # Errors
    /// As [`Answers::from_json`].
    pub fn from_json_of(text: &str, model: Model) -> Result<Self, Vec<Fault>> {
        read(text, model)
    }
}

fn read(text: &str, model: Model) -> Result<Answers, Vec<Fault>> {
    let whole = |problem| vec![Fault { place: String::new(), problem }];
    if text.len() > MAX_BYTES {
        return Err(whole(Problem::TooLong));
    }
    let Entries(entries) =
        serde_json::from_str(text).map_err(|error| whole(Problem::NotAnObject(error.to_string())))?;
    let mut reader = Reader { model, ..Reader::default() };
    for (name, value) in entries {
        reader.entry(&name, value);
    }
    if reader.faults.is_empty() { Ok(reader.answers) } else { Err(reader.faults) }
}

#[derive(Default)]
struct Reader {
    model: Model,
    answers: Answers,
    seen: QuestionSet,
    faults: Vec<Fault>,
}

impl Reader {
    fn fault(&mut self, place: impl Into<String>, problem: Problem) {
        self.faults.push(Fault { place: shortened(place.into()), problem });
    }

    fn entry(&mut self, name: &str, value: Value) {
        let Some(question) = QuestionId::from_name(name) else {
            return self.fault(if name.is_empty() { "\"\"" } else { name }, Problem::UnknownQuestion);
        };
        if self.seen.contains(question) {
            return self.fault(name, Problem::RepeatedQuestion);
        }
        self.seen = self.seen.with(QuestionSet::of(question));
        match (question.kind(), value) {
            (Kind::Ternary | Kind::One, Value::String(id)) => self.single(question, id),
            (Kind::Many, Value::Array(items)) => self.many(question, items),
            (Kind::Ternary | Kind::One, _) => self.fault(name, Problem::WrongType("one option's name")),
            (Kind::Many, _) => self.fault(name, Problem::WrongType("a list of options' names")),
        }
    }

    fn single(&mut self, question: QuestionId, id: String) {
        match self.model.options(question, &id) {
            Some(option) => self.answers.put(question, option),
            None => self.fault(question.as_str(), Problem::UnknownOption(shortened(id))),
        }
    }

    fn many(&mut self, question: QuestionId, items: Vec<Value>) {
        let name = question.as_str();
        if items.is_empty() {
            return self.fault(name, Problem::EmptyList);
        }
        let mut chosen = OptionSet::EMPTY;
        for (index, item) in items.into_iter().enumerate() {
            let place = format!("{name}[{index}]");
            let Value::String(id) = item else {
                self.fault(place, Problem::WrongType("an option's name"));
                continue;
            };
            match self.model.options(question, &id) {
                None => self.fault(place, Problem::UnknownOption(shortened(id))),
                Some(option) if chosen.meets(option) => self.fault(place, Problem::RepeatedOption(id)),
                Some(option) => chosen = chosen.with(option),
            }
        }
        if let Err(refused) = self.answers.set(question, chosen) {
            self.fault(name, Problem::Refused(refused));
        }
    }
}

/// What is repeated back of a stranger's text: at most 40 characters.
fn shortened(text: String) -> String {
    match text.char_indices().nth(40) {
        Some((end, _)) => text.get(..end).unwrap_or_default().to_owned() + "…",
        None => text,
    }
}

/// The members of the object, in the order written, so that a repeated name is seen.
struct Entries(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Entries {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Entries;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object of answers")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(Object)
    }
}
