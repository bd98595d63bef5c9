//! The first page of the result: the verdict, where to turn today, what one could ask, and the ways to all the rest. A person
//! in trouble reads no more than that.

use super::change::{ChangeView, change};
use super::grounds::QuestionLink;
use super::places::{PlaceView, places};
use super::status::{StatusView, is_untouched_defender, status};
use crate::locale::Words;
use crate::session::State;
use remedy_engine::answers::Answers;
use remedy_engine::assessment::{Assessment, assess};
use remedy_engine::option::OptionSet;
use remedy_engine::question::QuestionId;
use remedy_engine::status::{Reading, Status};
use remedy_engine::themes::{Theme, ThemeId};
use remedy_engine::truth::Truth;

/// How many places, themes and open questions the first screen names.
const PLACES: usize = 3;
const THEMES: usize = 5;
const OPEN: usize = 3;

/// A theme in a line.
#[derive(Clone, Debug, PartialEq)]
pub struct ThemeLine {
    /// Its name.
    pub id: ThemeId,
    /// Its name in words.
    pub name: &'static str,
    /// What one could ask for, as the end of a sentence.
    pub ask: &'static str,
    /// How many of its findings the answers point to, and how many they leave open, in words; or that it is also there.
    pub count: String,
    /// Its value.
    pub value: Truth,
}

/// The first page of the result.
#[derive(Clone, Debug, PartialEq)]
pub struct ResultView {
    /// What changed, if an answer was changed from here.
    pub change: Option<ChangeView>,
    /// Whether someone may be in immediate danger.
    pub danger: bool,
    /// Whether the definition fits.
    pub status: StatusView,
    /// The open questions themselves, where the verdict hangs on them: the first few.
    pub open: Vec<QuestionLink>,
    /// For a defender or witness: the question whether something was done to them.
    pub defender: bool,
    /// Two answers that do not go together well: nothing was harmed, and something was lost.
    pub doubt: bool,
    /// What someone with these fears should know first: a court's letter has a time limit; papers can be a risk.
    pub warnings: Vec<&'static str>,
    /// The first places to turn to today; an organisation's own contacts before them.
    pub places: Vec<PlaceView>,
    /// How the list of things to ask for begins; nothing where the definition does not fit.
    pub asks_lead: Option<&'static str>,
    /// The first themes that the answers point to.
    pub asks: Vec<ThemeLine>,
    /// Every theme.
    pub themes: Vec<ThemeLine>,
    /// Whether the themes are for others than the reader: then they are folded.
    pub themes_folded: bool,
    /// Whether a question was not met yet.
    pub more_to_ask: bool,
}

/// The first page of the result of a session.
#[must_use]
pub fn view(state: &State, words: Words) -> ResultView {
    let assessment = assess(&state.answers);
    let status = status(&assessment, &state.answers, words);
    let defender = is_untouched_defender(&state.answers);
    let open = if status.value == Status::Unclear { status.missing.clone() } else { Vec::new() };
    let themes: Vec<_> = assessment.themes().map(|theme| theme_line(&assessment, theme, words)).collect();
    let does_not_fit = status.value == Status::DoesNotFit && status.reading == Reading::Own;
    let asks_lead = asks_lead(&status, defender);
    let is_asked = |theme: &&ThemeLine| {
        theme.value == Truth::Yes && asks_lead.is_some() && (!defender || theme.id == ThemeId::Safety)
    };
    ResultView {
        change: change(state, words),
        danger: state.in_danger(),
        open: open.into_iter().take(OPEN).collect(),
        defender,
        doubt: in_doubt(&state.answers),
        warnings: warnings(&state.answers, words),
        places: places(&assessment, words).into_iter().filter(|place| place.first).take(PLACES).collect(),
        asks_lead: asks_lead.map(|key| words.get(key)),
        asks: themes.iter().filter(is_asked).take(THEMES).cloned().collect(),
        themes,
        themes_folded: does_not_fit,
        more_to_ask: state.next_unseen().is_some(),
        status,
    }
}

/// How the list of what one could ask for begins, in the reading of the status.
fn asks_lead(status: &StatusView, defender: bool) -> Option<&'static str> {
    match (status.value, status.reading) {
        // Their protection hangs on no definition.
        _ if defender => Some("ui-themes"),
        (Status::Fits | Status::MayBeIncluded, _) => Some("ui-themes"),
        (Status::Unclear, _) => Some("ui-themes-if"),
        (Status::DoesNotFit, Reading::Another) => Some("ui-themes-person"),
        (Status::DoesNotFit, Reading::Own) => None,
    }
}

/// A theme with how many of its findings there are. Where the definition does not fit, nothing "could fit".
pub(super) fn theme_line(
    assessment: &Assessment,
    (theme, found): (&Theme, remedy_engine::rule::Explained<Truth>),
    words: Words,
) -> ThemeLine {
    let of = |value| theme.findings.iter().filter(|id| assessment.finding(**id).value == value).count();
    let own = assessment.status().value == Status::DoesNotFit && assessment.reading() == Reading::Own;
    let (yes, could) = (of(Truth::Yes), if own { 0 } else { of(Truth::Unknown) });
    let told = |key, number: usize| (number > 0).then(|| words.fill(key, &[("number", &number.to_string())]));
    let counts: Vec<_> =
        [told("ui-theme-fits", yes), told("ui-theme-could", could)].into_iter().flatten().collect();
    let id = theme.id.as_str();
    ThemeLine {
        id: theme.id,
        name: words.of("theme", id),
        ask: words.part("theme", id, "ask"),
        count: match counts.as_slice() {
            [] => words.get("ui-theme-also").to_owned(),
            _ => counts.join(words.get("ui-list-separator")),
        },
        value: found.value,
    }
}

/// Whether nothing is said to be harmed, and a loss is named all the same: one of the two may not be quite right.
pub(super) fn in_doubt(answers: &Answers) -> bool {
    let losses = answers.get(QuestionId::Losses).unwrap_or_default();
    answers.has(QuestionId::Harm, "none") && losses.meets(OptionSet::ordinary(QuestionId::Losses))
}

/// What someone with these fears should know first.
pub(super) fn warnings(answers: &Answers, words: Words) -> Vec<&'static str> {
    let papers = answers.has(QuestionId::Fears, "status")
        || answers.has(QuestionId::Borders, "foreign_person")
        || answers.has(QuestionId::Situation, "migrant_refugee");
    let all = [(answers.has(QuestionId::Fears, "legal_smear"), "turn-sued"), (papers, "turn-papers")];
    all.into_iter().filter(|(is_so, _)| *is_so).map(|(_, key)| words.get(key)).collect()
}
