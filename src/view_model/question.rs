//! A question page, and the list of all questions with their answers.

use super::change::{ChangeView, change};
use super::grounds::option_labels;
use super::result::in_doubt;
use crate::locale::{Prose, Words, prose};
use crate::session::State;
use remedy_engine::interview;
use remedy_engine::option::OptionSet;
use remedy_engine::question::{Kind, QuestionId, Section};

/// One question, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionView {
    /// Its name; with the language, what the page is known by.
    pub id: QuestionId,
    /// Whether several options can be chosen.
    pub many: bool,
    /// The question itself.
    pub heading: &'static str,
    /// Why it is asked.
    pub why: &'static str,
    /// Terms explained, examples.
    pub help: Prose,
    /// What can be answered.
    pub choices: Vec<ChoiceView>,
    /// "Part 2 of 4", and the part's name.
    pub section: String,
    /// The question's place among those asked, from 1.
    pub step: usize,
    /// How many are asked.
    pub of: usize,
    /// Continue was pressed with nothing chosen.
    pub nothing_chosen: bool,
    /// Whether the person came to change an answer and goes back afterwards.
    pub returning: bool,
}

/// One option, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceView {
    /// The option's public name.
    pub id: &'static str,
    /// The option itself.
    pub option: OptionSet,
    /// Its words.
    pub label: &'static str,
    /// A line that explains it.
    pub hint: Option<&'static str>,
    /// Whether it is chosen.
    pub chosen: bool,
    /// Whether it is the first of those that stand apart: *none of these*, *not sure*.
    pub set_apart: bool,
}

pub(super) fn view(state: &State, id: QuestionId, words: Words) -> QuestionView {
    let progress = interview::progress(&state.answers, id);
    let name = id.as_str();
    QuestionView {
        id,
        many: id.kind() == Kind::Many,
        heading: words.of("question", name),
        why: words.part("question", name, "why"),
        help: prose(words.part("question", name, "help")),
        choices: choices(state, id, words),
        section: section_name(progress.section, words),
        step: progress.step,
        of: progress.of,
        nothing_chosen: state.refusals > 0,
        returning: state.return_to.is_some(),
    }
}

fn choices(state: &State, id: QuestionId, words: Words) -> Vec<ChoiceView> {
    let answer = state.answers.get(id).unwrap_or_default();
    let mut any_apart = false;
    let mut views = Vec::with_capacity(id.choices().len());
    for choice in id.choices() {
        let option = OptionSet::one(id, choice.id).unwrap_or_default();
        let apart = choice.exclusive || (choice.is_undecided() && id.kind() == Kind::One);
        views.push(ChoiceView {
            id: choice.id,
            option,
            label: words.part("question", id.as_str(), choice.id),
            hint: words.find_part("question", id.as_str(), &[choice.id, "-hint"].concat()),
            chosen: answer.meets(option),
            set_apart: apart && !any_apart,
        });
        any_apart |= apart;
    }
    views
}

fn section_name(section: Section, words: Words) -> String {
    let number = (section as usize + 1).to_string();
    let of = Section::ALL.len().to_string();
    let name = words.get(match section {
        Section::Safety => "ui-section-safety",
        Section::Status => "ui-section-status",
        Section::Remedy => "ui-section-remedy",
        Section::Support => "ui-section-support",
    });
    words.fill("ui-section", &[("number", &number), ("of", &of), ("name", name)])
}

/// Every question with its answer.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswersView {
    /// Each part of the interview with its questions.
    pub sections: Vec<(String, Vec<AnswerRow>)>,
    /// Whether a question was not met yet.
    pub more_to_ask: bool,
    /// Whether these answers were kept, and were taken up just now.
    pub taken_up: bool,
    /// Two answers that do not go together well: nothing was harmed, and something was lost.
    pub doubt: bool,
    /// What changed, if an answer was changed from here.
    pub change: Option<ChangeView>,
}

/// A question with its answer.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerRow {
    /// The question.
    pub id: QuestionId,
    /// The question itself.
    pub name: &'static str,
    /// Its short name.
    pub short: &'static str,
    /// The options chosen, in words; none if it was skipped or not met yet.
    pub answer: Vec<&'static str>,
    /// Whether the person met it.
    pub seen: bool,
}

pub(super) fn answers_view(state: &State, words: Words) -> AnswersView {
    let row = |id: QuestionId| AnswerRow {
        id,
        name: words.of("question", id.as_str()),
        short: words.part("question", id.as_str(), "short"),
        answer: option_labels(id, state.answers.get(id).unwrap_or_default(), words),
        seen: state.seen.contains(id),
    };
    let asked = interview::asked(&state.answers);
    let in_section = |section| asked.iter().filter(move |id| id.section() == section);
    let sections = Section::ALL
        .iter()
        .map(|section| (section_name(*section, words), in_section(*section).map(row).collect()))
        .collect();
    AnswersView {
        sections,
        more_to_ask: state.next_unseen().is_some(),
        taken_up: state.taken_up,
        doubt: in_doubt(&state.answers),
        change: change(state, words),
    }
}
