//! A case: a story with answers. From the library, whose words are in the language pack, or from a trainer's own file.

use remedy_engine::answers::Answers;
use remedy_guide::locale::Words;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use yew::AttrValue;

/// A case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Where its words are.
    pub text: Text,
    /// Its answers.
    pub answers: Answers,
    /// The answers if something were different.
    pub variant: Option<Answers>,
}

/// Where a case's words are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text {
    /// In the language pack.
    Library {
        /// The case's name.
        id: String,
        /// The kind of business it is about.
        sector: String,
    },
    /// In the file it came with, in whatever language that was written.
    Own(Own),
}

/// What a trainer's own file tells in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Own {
    /// Its name.
    pub title: String,
    /// What happened.
    pub story: String,
    /// Notes for the trainer.
    pub notes: String,
    /// Questions for the room.
    pub questions: Vec<String>,
}

/// A case in words, finished.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CaseView {
    /// Its name.
    pub title: AttrValue,
    /// The kind of business it is about; nothing for a trainer's own.
    pub sector: Option<&'static str>,
    /// A line that says what it is about.
    pub about: AttrValue,
    /// What happened.
    pub story: AttrValue,
    /// What is different in the variant.
    pub variant: AttrValue,
    /// Notes for the trainer.
    pub notes: AttrValue,
    /// Questions for the room.
    pub questions: Vec<AttrValue>,
}

/// The most questions for the room that a case of the library has.
const MOST_QUESTIONS: u32 = 5;

impl Case {
    /// The case in words.
    #[must_use]
    pub fn view(&self, words: Words) -> CaseView {
        match &self.text {
            Text::Library { id, sector } => from_library(id, sector, words),
            Text::Own(own) => CaseView {
                title: own.title.clone().into(),
                story: own.story.clone().into(),
                notes: own.notes.clone().into(),
                questions: own.questions.iter().map(|question| question.clone().into()).collect(),
                ..CaseView::default()
            },
        }
    }

    /// The answers, or those of the variant if there is one.
    #[must_use]
    pub fn answers(&self, variant: bool) -> Answers {
        self.variant.filter(|_| variant).unwrap_or(self.answers)
    }
}

fn from_library(id: &str, sector: &str, words: Words) -> CaseView {
    let part = |part: &str| words.find_part("case", id, part).map(AttrValue::Static);
    CaseView {
        title: words.of("case", id).into(),
        sector: words.find(&format!("trainer-sector.{sector}")),
        about: part("about").unwrap_or_default(),
        story: part("story").unwrap_or_default(),
        variant: part("variant").unwrap_or_default(),
        notes: part("notes").unwrap_or_default(),
        questions: (1..=MOST_QUESTIONS).filter_map(|number| part(&format!("ask-{number}"))).collect(),
    }
}

impl CaseView {
    /// The words as a file of one's own holds them.
    #[must_use]
    pub fn own(&self) -> Own {
        Own {
            title: self.title.to_string(),
            story: self.story.to_string(),
            notes: self.notes.to_string(),
            questions: self.questions.iter().map(ToString::to_string).collect(),
        }
    }
}

/// A case of the library as the language pack carries it: its words are beside it, under its name.
#[derive(Debug, Serialize)]
pub struct Packed<'a> {
    /// The case's name.
    pub id: &'a str,
    /// The kind of business it is about.
    pub sector: &'a str,
    /// Its answers.
    pub answers: Answers,
    /// All answers of the variant.
    pub variant: Option<Answers>,
}

/// Reads the library that a language pack carries.
///
/// # Errors
/// What is wrong with it, for the console: the build wrote it, so it is a fault of ours.
pub fn read_library(text: &str) -> Result<Vec<Case>, String> {
    #[derive(Deserialize)]
    struct Entry<'a> {
        id: String,
        sector: String,
        #[serde(borrow)]
        answers: &'a RawValue,
        #[serde(borrow)]
        variant: Option<&'a RawValue>,
    }
    let entries: Vec<Entry<'_>> = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let answers = |raw: &RawValue| Answers::from_json(raw.get()).map_err(|faults| format!("{faults:?}"));
    entries
        .into_iter()
        .map(|Entry { id, sector, answers: own, variant }| {
            Ok(Case {
                text: Text::Library { id, sector },
                answers: answers(own)?,
                variant: variant.map(answers).transpose()?,
            })
        })
        .collect()
}
