//! A case as a file: what a trainer writes or saves, and opens again. It is read strictly, and every fault is named with
//! its place, in words.
//!
//! ```json
//! { "remedy_guide_case": 1, "title": "…", "story": "…", "notes": "…", "questions": ["…"],
//!   "answers": { "role": "self", "harm": ["health"] }, "variant": { "role": "family" } }
//! ```
//!
//! Title and answers must be there. Answers are named as in the decision model, and the variant has all of its own.

use crate::case::{Case, Own, Text};
use remedy_engine::answers::{Answers, Refused};
use remedy_engine::reading::{self, Model};
use remedy_guide::locale::Words;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::{Serialize, de};
use serde_json::value::RawValue;
use std::fmt;

/// The longest file that is read, in bytes.
pub const MAX_BYTES: usize = 65_536;
/// The longest title, in characters: it stands in lists.
pub const MAX_TITLE: usize = 200;
/// The version of this form.
const VERSION: u64 = 2;

/// Something wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where it is, such as `answers.harm[1]`; empty for the whole file.
    pub place: String,
    /// What is wrong there.
    pub problem: Problem,
}

/// The kinds of fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Longer than [`MAX_BYTES`].
    TooLong,
    /// It could not be read from the device at all.
    Unreadable,
    /// Not a text in UTF-8.
    NotText,
    /// Not one JSON object; with the line and the column where that is seen.
    NotJson(usize, usize),
    /// A JSON object, and not a case.
    NotACase,
    /// A case of a later form.
    Newer,
    /// Not there, and has to be.
    Missing,
    /// Not a name that a case has.
    UnknownName,
    /// There twice.
    Repeated,
    /// Something else than a text.
    WantsText,
    /// Something else than a list of texts.
    WantsTexts,
    /// A text with nothing in it.
    Empty,
    /// A title longer than [`MAX_TITLE`].
    LongTitle,
    /// Answers that the decision model refuses.
    Answers(reading::Problem),
}

fn fault(place: impl Into<String>, problem: Problem) -> Fault {
    Fault { place: place.into(), problem }
}

/// Reads a case's file.
///
/// # Errors
/// Every fault found; then nothing is taken.
pub fn read(bytes: &[u8]) -> Result<Case, Vec<Fault>> {
    let whole = |problem| vec![fault("", problem)];
    if bytes.len() > MAX_BYTES {
        return Err(whole(Problem::TooLong));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| whole(Problem::NotText))?;
    // Some editors begin a file with this mark.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let Entries(entries) =
        serde_json::from_str(text).map_err(|error| whole(Problem::NotJson(error.line(), error.column())))?;
    let model = check_form(&entries).map_err(whole)?;
    let mut reader = Reader { model, ..Reader::default() };
    for (name, value) in entries {
        reader.entry(name, value);
    }
    reader.finish()
}

/// Whether this is a case at all, of a form that is known here: else its other faults mean nothing.
fn check_form(entries: &[(String, &RawValue)]) -> Result<Model, Problem> {
    let (_, version) =
        entries.iter().find(|(name, _)| name == "remedy_guide_case").ok_or(Problem::NotACase)?;
    match serde_json::from_str::<u64>(version.get()) {
        Ok(VERSION) => Ok(Model::V2),
        Ok(1) => Ok(Model::V1),
        Ok(version) if version > VERSION => Err(Problem::Newer),
        _ => Err(Problem::NotACase),
    }
}

#[derive(Default)]
struct Reader {
    model: Model,
    own: Own,
    answers: Option<Answers>,
    variant: Option<Answers>,
    seen: Vec<String>,
    faults: Vec<Fault>,
}

impl Reader {
    fn entry(&mut self, name: String, value: &RawValue) {
        if self.seen.contains(&name) {
            return self.faults.push(fault(shortened(&name), Problem::Repeated));
        }
        match name.as_str() {
            "remedy_guide_case" => {}
            "title" => self.own.title = self.text(&name, value),
            "story" => self.own.story = self.text(&name, value),
            "notes" => self.own.notes = self.text(&name, value),
            "questions" => self.own.questions = self.texts(&name, value),
            "answers" => self.answers = self.answers(&name, value),
            "variant" => self.variant = self.answers(&name, value),
            _ => self.faults.push(fault(shortened(&name), Problem::UnknownName)),
        }
        self.seen.push(name);
    }

    fn text(&mut self, place: &str, value: &RawValue) -> String {
        let text = serde_json::from_str(value.get());
        text.unwrap_or_else(|_| {
            self.faults.push(fault(place, Problem::WantsText));
            String::new()
        })
    }

    fn texts(&mut self, place: &str, value: &RawValue) -> Vec<String> {
        let Ok(items) = serde_json::from_str::<Vec<&RawValue>>(value.get()) else {
            self.faults.push(fault(place, Problem::WantsTexts));
            return Vec::new();
        };
        let item = |(index, item)| self.text(&format!("{place}[{index}]"), item);
        items.into_iter().enumerate().map(item).collect()
    }

    /// By the engine's own reader, so that a case holds what the `assess` command takes, and nothing else.
    fn answers(&mut self, place: &str, value: &RawValue) -> Option<Answers> {
        let nested = |inner: reading::Fault| {
            let place =
                if inner.place.is_empty() { place.to_owned() } else { format!("{place}.{}", inner.place) };
            fault(place, Problem::Answers(inner.problem))
        };
        match Answers::from_json_of(value.get(), self.model) {
            Ok(answers) => Some(answers),
            Err(faults) => {
                self.faults.extend(faults.into_iter().map(nested));
                None
            }
        }
    }

    fn finish(mut self) -> Result<Case, Vec<Fault>> {
        for name in ["title", "answers"] {
            if !self.seen.iter().any(|seen| seen == name) {
                self.faults.push(fault(name, Problem::Missing));
            }
        }
        if self.faults.is_empty() && self.own.title.trim().is_empty() {
            self.faults.push(fault("title", Problem::Empty));
        }
        if self.own.title.chars().count() > MAX_TITLE {
            self.faults.push(fault("title", Problem::LongTitle));
        }
        match self.answers {
            Some(answers) if self.faults.is_empty() => {
                Ok(Case { text: Text::Own(self.own), answers, variant: self.variant })
            }
            _ => Err(self.faults),
        }
    }
}

/// What is repeated back of a stranger's text: at most 40 characters.
fn shortened(text: &str) -> String {
    let start: String = text.chars().take(40).collect();
    match start.len() < text.len() {
        true => start + "…",
        false if start.is_empty() => "\"\"".to_owned(),
        false => start,
    }
}

/// The members of the object, in the order written, so that a repeated name is seen; their values as written.
struct Entries<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Entries<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Entries<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries<'de>, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }

            fn visit_unit<E: de::Error>(self) -> Result<Entries<'de>, E> {
                Err(E::custom("nothing"))
            }
        }
        deserializer.deserialize_map(Object)
    }
}

/// Writes a case as a file that [`read`] reads.
#[must_use]
pub fn write(own: &Own, answers: Answers, variant: Option<Answers>) -> String {
    #[derive(Serialize)]
    struct File<'a> {
        remedy_guide_case: u64,
        title: &'a str,
        story: &'a str,
        notes: &'a str,
        questions: &'a [String],
        answers: Answers,
        #[serde(skip_serializing_if = "Option::is_none")]
        variant: Option<Answers>,
    }
    let Own { title, story, notes, questions } = own;
    let file = File { remedy_guide_case: VERSION, title, story, notes, questions, answers, variant };
    // Texts and answers always have a form in JSON.
    serde_json::to_string_pretty(&file).unwrap_or_default() + "\n"
}

impl Fault {
    /// The fault in words.
    #[must_use]
    pub fn sentence(&self, words: Words) -> String {
        use reading::Problem as Answer;
        let place = self.place.as_str();
        let simple = |key| words.fill(key, &[("place", place)]);
        match &self.problem {
            Problem::TooLong | Problem::Answers(Answer::TooLong) => {
                words.get("trainer-fault-too_long").to_owned()
            }
            Problem::Unreadable => words.get("trainer-fault-unreadable").to_owned(),
            Problem::NotText => words.get("trainer-fault-not_text").to_owned(),
            Problem::NotJson(line, column) => {
                let (line, column) = (line.to_string(), column.to_string());
                words.fill("trainer-fault-not_json", &[("line", &line), ("column", &column)])
            }
            Problem::NotACase => words.get("trainer-fault-not_a_case").to_owned(),
            Problem::Newer => words.get("trainer-fault-newer").to_owned(),
            Problem::Missing => simple("trainer-fault-missing"),
            Problem::UnknownName => simple("trainer-fault-unknown_name"),
            Problem::Repeated | Problem::Answers(Answer::RepeatedQuestion) => {
                simple("trainer-fault-repeated")
            }
            Problem::WantsText => simple("trainer-fault-wants_text"),
            Problem::WantsTexts => simple("trainer-fault-wants_texts"),
            Problem::Empty | Problem::Answers(Answer::EmptyList) => simple("trainer-fault-empty"),
            Problem::LongTitle => {
                words.fill("trainer-fault-long_title", &[("place", place), ("most", &MAX_TITLE.to_string())])
            }
            Problem::Answers(Answer::NotAnObject(_)) => simple("trainer-fault-wants_answers"),
            Problem::Answers(Answer::UnknownQuestion) => simple("trainer-fault-unknown_question"),
            Problem::Answers(Answer::UnknownOption(id)) => {
                words.fill("trainer-fault-unknown_answer", &[("place", place), ("answer", id)])
            }
            Problem::Answers(Answer::RepeatedOption(id)) => {
                words.fill("trainer-fault-repeated_answer", &[("place", place), ("answer", id)])
            }
            Problem::Answers(Answer::Refused(Refused::NotAlone)) => simple("trainer-fault-not_alone"),
            Problem::Answers(
                Answer::Refused(Refused::NotItsOption | Refused::MoreThanOne) | Answer::WrongType(_),
            ) => simple("trainer-fault-wants_names"),
        }
    }
}
