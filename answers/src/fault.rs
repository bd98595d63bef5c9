//! What can be wrong with answers from outside, and the code by which the page finds its words.

use remedy_engine::answers::Refused;
use remedy_engine::question::QuestionId;
use remedy_engine::reading;
use serde_json::error::Category;

/// Something wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where it is: empty for the whole text, else a member such as `draft`, or a place in the answers: `harm[1]`
    /// (counted from 0).
    pub place: String,
    /// The question that the place belongs to, if there is such a question.
    pub question: Option<QuestionId>,
    /// What is wrong there.
    pub problem: Problem,
    /// What was found instead, where the words name it; shortened.
    pub found: String,
}

/// The kinds of fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Longer than [`answers::MAX_BYTES`].
    TooLong,
    /// Not JSON: cut off, changed, or something else altogether.
    NotJson,
    /// JSON, and not what the guide writes.
    NotOurs,
    /// Written by a newer guide, in a form that this one does not know.
    Newer,
    /// About another draft.
    OtherDraft,
    /// A member that the form does not have.
    UnknownMember,
    /// A member that is there twice.
    RepeatedMember,
    /// A member that is not there.
    MissingMember,
    /// A member that holds something else than it should.
    WrongMember,
    /// There is no answer in it.
    NoAnswers,
    /// No question has this name.
    UnknownQuestion,
    /// The question is answered twice.
    RepeatedQuestion,
    /// The question has no option of this name.
    UnknownOption,
    /// A list without an option in it.
    EmptyList,
    /// An option that stands in the list twice.
    RepeatedOption,
    /// An option that stands alone is beside another.
    NotAlone,
    /// More than one option where the question takes one, or something that is no option.
    WrongType,
}

impl Problem {
    /// Every kind.
    pub const ALL: [Self; 17] = [
        Self::TooLong,
        Self::NotJson,
        Self::NotOurs,
        Self::Newer,
        Self::OtherDraft,
        Self::UnknownMember,
        Self::RepeatedMember,
        Self::MissingMember,
        Self::WrongMember,
        Self::NoAnswers,
        Self::UnknownQuestion,
        Self::RepeatedQuestion,
        Self::UnknownOption,
        Self::EmptyList,
        Self::RepeatedOption,
        Self::NotAlone,
        Self::WrongType,
    ];

    /// The end of the key of its words.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooLong => "too-long",
            Self::NotJson => "not-json",
            Self::NotOurs => "not-ours",
            Self::Newer => "newer",
            Self::OtherDraft => "other-draft",
            Self::UnknownMember => "unknown-member",
            Self::RepeatedMember => "repeated-member",
            Self::MissingMember => "missing-member",
            Self::WrongMember => "wrong-member",
            Self::NoAnswers => "no-answers",
            Self::UnknownQuestion => "unknown-question",
            Self::RepeatedQuestion => "repeated-question",
            Self::UnknownOption => "unknown-option",
            Self::EmptyList => "empty-list",
            Self::RepeatedOption => "repeated-option",
            Self::NotAlone => "not-alone",
            Self::WrongType => "wrong-type",
        }
    }

    pub(crate) fn of_json(error: &serde_json::Error) -> Self {
        match error.classify() {
            Category::Data => Self::NotOurs,
            Category::Io | Category::Syntax | Category::Eof => Self::NotJson,
        }
    }
}

impl Fault {
    pub(crate) fn whole(problem: Problem) -> Self {
        Self::new("", problem)
    }

    pub(crate) fn new(place: &str, problem: Problem) -> Self {
        Self::about(place, problem, String::new())
    }

    pub(crate) fn about(place: &str, problem: Problem, found: String) -> Self {
        Self { place: shortened(place), question: None, problem, found: shortened(&found) }
    }

    /// A fault that the engine's reader found in the answers.
    pub(crate) fn of_answers(fault: reading::Fault) -> Self {
        use reading::Problem as Found;
        let (problem, found) = match fault.problem {
            Found::TooLong => (Problem::TooLong, String::new()),
            Found::NotAnObject(_) => return Self::new("answers", Problem::WrongMember),
            Found::UnknownQuestion => (Problem::UnknownQuestion, String::new()),
            Found::RepeatedQuestion => (Problem::RepeatedQuestion, String::new()),
            Found::UnknownOption(id) => (Problem::UnknownOption, id),
            Found::RepeatedOption(id) => (Problem::RepeatedOption, id),
            Found::EmptyList => (Problem::EmptyList, String::new()),
            Found::Refused(Refused::NotAlone) => (Problem::NotAlone, String::new()),
            // A reader of names cannot meet the first two.
            Found::Refused(Refused::NotItsOption | Refused::MoreThanOne) | Found::WrongType(_) => {
                (Problem::WrongType, String::new())
            }
        };
        let question = fault.place.split('[').next().and_then(QuestionId::from_name);
        Self { question, ..Self::about(&fault.place, problem, found) }
    }
}

/// What is repeated back of a stranger's text: at most 40 characters, none of which could change how others read.
fn shortened(text: &str) -> String {
    let mut letters = text.chars().map(|letter| if is_harmless(letter) { letter } else { '\u{fffd}' });
    let mut short: String = letters.by_ref().take(40).collect();
    if letters.next().is_some() {
        short.push('…');
    }
    short
}

/// Neither a control character nor a mark of direction.
fn is_harmless(letter: char) -> bool {
    !letter.is_control() && !matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
