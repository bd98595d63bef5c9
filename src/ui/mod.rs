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
mod places;
mod progress;
mod prose;
mod question;
mod result;
mod safety;
mod start;
mod status;
mod tools;

pub use answers::AnswersPage;
pub use question::QuestionPage;
pub use result::ResultPage;
pub use safety::SafetyPage;
pub use start::StartPage;
pub use status::StatusPage;

use crate::locale::Words;
use crate::session::Event;
use yew::{Callback, MouseEvent};

/// What every part needs: the words, and a way to say what happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Ui {
    /// The words of the language in use.
    pub words: Words,
    /// Tells the session what happened.
    pub send: Callback<Event>,
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
