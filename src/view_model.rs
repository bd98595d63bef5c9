//! What each page shows, finished: the session and the engine's assessment turned into words, ready to draw.

mod change;
mod chapters;
mod findings;
mod grounds;
mod places;
mod question;
mod result;
mod status;
mod theme;
mod whole;

pub use change::ChangeView;
pub use chapters::ChapterView;
pub use findings::{FindingView, Group, KindView};
pub use grounds::{ClauseView, Grounds, QuestionLink, Reason};
pub use places::{Link, PlaceView};
pub use question::{AnswerRow, AnswersView, ChoiceView, QuestionView};
pub use result::{ResultView, ThemeLine, view as result};
pub use status::{ElementView, PartsView, StatusView, status_heading};
pub use theme::{CouldFit, ThemeView};
pub use whole::{WholeView, view as whole};

use crate::locale::Words;
use crate::session::{Page, State};

/// A page, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub enum PageView {
    /// What this is; its words never depend on answers.
    Start,
    /// What to think of for someone in danger, and who takes urgent requests.
    Safety(Vec<PlaceView>),
    /// One question.
    Question(QuestionView),
    /// The verdict after the questions on the definition, with a choice to go on.
    Status(Box<ResultView>),
    /// The first page of the result.
    Result(Box<ResultView>),
    /// One theme.
    Theme(Box<ThemeView>),
    /// The reasons for the verdict.
    Parts(Box<PartsView>),
    /// Every place to turn to.
    Places(Vec<PlaceView>),
    /// What else the draft says.
    Also(Vec<ChapterView>),
    /// What this draft is.
    Draft,
    /// Every question with its answer.
    Answers(AnswersView),
    /// Every question, to try another answer.
    WhatIf(AnswersView),
    /// All of the result.
    Whole(Box<WholeView>),
}

/// What the browser shows now.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// The document's title: neutral, and different on each step (requirement S8).
    pub title: String,
    /// The page.
    pub page: PageView,
}

/// Turns the state into what is shown.
#[must_use]
pub fn view(state: &State, words: Words) -> View {
    let page = match state.page {
        Page::Start => PageView::Start,
        Page::Safety => PageView::Safety(places::urgent_places(words)),
        Page::Question(question) => PageView::Question(question::view(state, question, words)),
        Page::Status => PageView::Status(Box::new(result::view(state, words))),
        Page::Result => PageView::Result(Box::new(result::view(state, words))),
        Page::Theme(theme) => PageView::Theme(Box::new(theme::view(state, theme, words))),
        Page::Parts => PageView::Parts(Box::new(status::parts_view(&state.answers, words))),
        Page::Places => PageView::Places(places::view(&state.answers, words)),
        Page::Also => PageView::Also(chapters::chapters(words)),
        Page::Draft => PageView::Draft,
        Page::Answers => PageView::Answers(question::answers_view(state, words)),
        Page::WhatIf => PageView::WhatIf(question::answers_view(state, words)),
        Page::Whole => PageView::Whole(Box::new(whole::view(state, words))),
    };
    View { title: title(&page, words), page }
}

fn title(page: &PageView, words: Words) -> String {
    let key = match page {
        PageView::Question(question) => {
            let key = if question.nothing_chosen { "ui-title-error" } else { "ui-title-step" };
            // Not how many there are: who someone answers for changes that, and a browser keeps titles.
            return words.fill(key, &[("step", &question.step.to_string())]);
        }
        PageView::Start => "ui-title",
        PageView::Safety(_) => "ui-title-safety",
        PageView::Status(_) => "ui-title-status",
        PageView::Answers(_) | PageView::WhatIf(_) => "ui-title-answers",
        PageView::Result(_) | PageView::Whole(_) => "ui-title-result",
        PageView::Theme(_)
        | PageView::Parts(_)
        | PageView::Places(_)
        | PageView::Also(_)
        | PageView::Draft => "ui-title-more",
    };
    words.get(key).to_owned()
}
