//! Answers that a person keeps, as a file or in a link: written, and read strictly.
//!
//! What is kept is one JSON object: `{"remedy_guide":2,"draft":"2023-07","content":"0.1.0-…","answers":{…}}`. It tells
//! the form, the draft and the words that the answers were given to; no name, no time. The answers themselves are read
//! by the engine's own reader, so that nothing is taken here that is refused elsewhere. A text with any fault is not
//! read at all.

mod fault;
#[cfg(feature = "js")]
pub mod js;

pub use fault::{Fault, Problem};

use remedy_engine::answers::Answers;
use remedy_engine::counted::Counted;
use remedy_engine::reading::{MAX_BYTES, Model};
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

/// The form that is written, as a number that only grows.
pub const FORM: u64 = 2;
/// The draft that the answers are about, by year and month.
pub const DRAFT: &str = "2023-07";
/// The longest version of the words that is read, in bytes.
const MAX_CONTENT: usize = 100;

/// The members of the object, in the order written. The first tells that it is ours, and in which form.
const MEMBERS: [&str; 4] = ["remedy_guide", "draft", "content", "answers"];

/// Writes answers in the form that [`read`] reads, with the version of the words in use. An answer to a question that is
/// not asked does not count, and is not written.
#[must_use]
pub fn write(answers: &Answers, content: &str) -> String {
    #[derive(serde::Serialize)]
    struct Kept<'a> {
        remedy_guide: u64,
        draft: &'a str,
        content: &'a str,
        answers: &'a Answers,
    }
    let counted = Counted::of(answers);
    let kept = Kept { remedy_guide: FORM, draft: DRAFT, content, answers: counted.answers() };
    // Names and texts only: this cannot fail.
    serde_json::to_string(&kept).unwrap_or_default()
}

/// Reads answers that were kept.
///
/// # Errors
/// Every [`Fault`] found, each with its place; then nothing is read.
pub fn read(text: &str) -> Result<Answers, Vec<Fault>> {
    if text.len() > MAX_BYTES {
        return Err(vec![Fault::whole(Problem::TooLong)]);
    }
    let Members(members) =
        serde_json::from_str(text).map_err(|error| vec![Fault::whole(Problem::of_json(&error))])?;
    match form(&members)? {
        // A new form comes with an arm here that reads the one before it.
        FORM => read_members(&members, Model::V2),
        // The same members, with the names of the decision model's first version.
        1 => read_members(&members, Model::V1),
        newer if newer > FORM => Err(vec![Fault::whole(Problem::Newer)]),
        _ => Err(vec![Fault::whole(Problem::NotOurs)]),
    }
}

/// The number of the form. What does not begin by telling it was not written by the guide.
fn form(members: &[Member]) -> Result<u64, Vec<Fault>> {
    let [ours, ..] = MEMBERS;
    let told = members.iter().find(|(name, _)| name == ours);
    let number = told.and_then(|(_, value)| serde_json::from_str(value.get()).ok());
    number.ok_or_else(|| vec![Fault::whole(Problem::NotOurs)])
}

fn read_members(members: &[Member], model: Model) -> Result<Answers, Vec<Fault>> {
    let mut faults = Vec::new();
    for (index, (name, _)) in members.iter().enumerate() {
        if !MEMBERS.contains(&name.as_str()) {
            faults.push(Fault::new(name, Problem::UnknownMember));
        } else if members.iter().take(index).any(|(earlier, _)| earlier == name) {
            faults.push(Fault::new(name, Problem::RepeatedMember));
        }
    }
    let mut answers = Answers::default();
    for name in MEMBERS {
        match members.iter().find(|(member, _)| member == name) {
            None => faults.push(Fault::new(name, Problem::MissingMember)),
            Some((_, value)) => read_member(name, value, model, &mut answers, &mut faults),
        }
    }
    if faults.is_empty() { Ok(answers) } else { Err(faults) }
}

fn read_member(name: &str, value: &RawValue, model: Model, answers: &mut Answers, faults: &mut Vec<Fault>) {
    let text = || serde_json::from_str::<String>(value.get()).ok();
    match name {
        "draft" => match text() {
            Some(draft) if draft == DRAFT => {}
            Some(draft) => faults.push(Fault::about(name, Problem::OtherDraft, draft)),
            None => faults.push(Fault::new(name, Problem::WrongMember)),
        },
        "content" if text().is_none_or(|content| content.len() > MAX_CONTENT) => {
            faults.push(Fault::new(name, Problem::WrongMember));
        }
        "answers" => match Answers::from_json_of(value.get(), model) {
            Ok(read) if read.is_empty() => faults.push(Fault::whole(Problem::NoAnswers)),
            Ok(read) => *answers = read,
            Err(found) => faults.extend(found.into_iter().map(Fault::of_answers)),
        },
        _ => {}
    }
}

/// A member's name, and its value as it is written.
type Member = (String, Box<RawValue>);

/// The members in the order written, so that a repeated name is seen.
struct Members(Vec<Member>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Members;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    // A stranger's file may hold more than anyone wants to hear of.
                    if members.len() == MOST_MEMBERS {
                        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                        break;
                    }
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Object)
    }
}

/// How many members are looked at: more than there are, so that one too many is seen.
const MOST_MEMBERS: usize = 50;
