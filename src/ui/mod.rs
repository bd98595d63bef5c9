//! What a person sees. Every part draws a finished view; none knows a rule. A file a component.

mod answers;
mod choices;
mod clause;
mod contents;
mod error_summary;
mod finding;
mod forget;
mod grounds;
mod keep;
mod language;
mod parts;
mod places;
mod progress;
mod prose;
mod question;
mod result;
mod safety;
mod start;
mod status;
mod tools;

pub use answers::answers_page;
pub use question::question_page;
pub use result::result_page;
pub use safety::safety_page;
pub use start::start_page;
pub use status::status_page;

use crate::host::Language;
use crate::locale::Words;
use crate::session::Event;
use crate::view_model::PageView;
use yew::{Callback, Html, MouseEvent};

/// Draws a page. `choose_language` is told the tag of a language chosen among `languages`.
pub fn page(ui: &Ui, view: &PageView, languages: &[Language], choose_language: &Callback<String>) -> Html {
    match view {
        PageView::Start => start_page(ui, languages, choose_language),
        PageView::Safety(places) => safety_page(ui, places),
        PageView::Question(view) => question_page(ui, view),
        PageView::Status(view) => status_page(ui, view),
        PageView::Result(view) => result_page(ui, view),
        PageView::Answers(view) => answers_page(ui, view),
    }
}

/// What every part needs: the words, and a way to say what happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Ui {
    /// The words of the language in use.
    pub words: Words,
    /// Tells the session what happened.
    pub send: Callback<Event>,
    /// Hands the person the result as a text file.
    pub save: Callback<()>,
}

impl Ui {
    /// The words with this key.
    fn t(&self, key: &str) -> &'static str {
        self.words.get(key)
    }

    /// What a button or link does: nothing but to tell the session. No link of ours changes the address.
    fn on_click(&self, event: Event) -> Callback<MouseEvent> {
        let send = self.send.clone();
        Callback::from(move |click: MouseEvent| {
            click.prevent_default();
            send.emit(event);
        })
    }
}
