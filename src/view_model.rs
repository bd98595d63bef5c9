//! What each page shows, finished: the session and the engine's assessment turned into words, ready to draw.

mod question;
mod result;

pub use question::{AnswerRow, AnswersView, ChoiceView, QuestionView};
pub use result::{
    ChapterView, ClauseView, ElementView, FindingView, Grounds, Group, KindView, Link, PlaceView,
    QuestionLink, Reason, ResultView, StatusView, status_heading, view as result,
};

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
    /// Whether the definition fits.
    Status(StatusView),
    /// The whole result.
    Result(Box<ResultView>),
    /// Every question with its answer.
    Answers(AnswersView),
    /// What else the draft says.
    Also(Vec<ChapterView>),
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
        Page::Safety => PageView::Safety(result::urgent_places(words)),
        Page::Question(question) => PageView::Question(question::view(state, question, words)),
        Page::Status => PageView::Status(result::status_view(&state.answers, words)),
        Page::Result => PageView::Result(Box::new(result::view(state, words))),
        Page::Answers => PageView::Answers(question::answers_view(state, words)),
        Page::Also => PageView::Also(result::chapters(words)),
    };
    View { title: title(&page, words), page }
}

fn title(page: &PageView, words: Words) -> String {
    let title = |key| words.get(key).to_owned();
    match page {
        PageView::Start => title("ui-title"),
        PageView::Safety(_) => title("ui-title-safety"),
        PageView::Status(_) => title("ui-title-status"),
        PageView::Result(_) => title("ui-title-result"),
        PageView::Answers(_) => title("ui-title-answers"),
        PageView::Also(_) => title("ui-title-also"),
        PageView::Question(question) => {
            let (step, of) = (question.step.to_string(), question.of.to_string());
            let key = if question.nothing_chosen { "ui-title-error" } else { "ui-title-step" };
            words.fill(key, &[("step", &step), ("of", &of)])
        }
    }
}
