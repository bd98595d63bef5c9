//! What a person sees. Every part draws a finished view; none knows a rule. A file a component.

mod also;
mod answers;
mod change;
mod choices;
mod clause;
mod draft;
mod error_summary;
mod finding;
mod forget;
mod grounds;
mod keep;
mod pen;
mod places;
mod progress;
mod question;
mod read;
mod result;
mod safety;
mod settings;
mod start;
mod status;
mod theme;
mod tools;
mod whole;

use also::also_page;
use answers::{answers_page, what_if_page};
use draft::draft_page;
use pen::Pen;
use places::places_page;
use question::question_page;
use read::read_aloud;
use result::result_page;
use safety::safety_page;
use settings::settings;
use start::start_page;
use status::{parts_page, status_page};
use theme::theme_page;
use whole::whole_page;

use crate::host::Language;
use crate::locale::Words;
use crate::save::Extent;
use crate::session::{Event, Page};
use crate::view_model::PageView;
use remedy_engine::question::QuestionId;
use std::rc::Rc;
use yew::{Callback, Html, MouseEvent};

/// Draws a page.
pub fn page(ui: &Ui, view: &PageView) -> Html {
    let pen = &mut Pen::new(ui);
    settings(pen, *view == PageView::Start);
    read_aloud(pen);
    match view {
        PageView::Start => start_page(pen),
        PageView::Safety(places) => safety_page(pen, places),
        PageView::Question(view) => question_page(pen, view),
        PageView::Status(view) => status_page(pen, view),
        PageView::Result(view) => result_page(pen, view),
        PageView::Answers(view) => answers_page(pen, view),
        PageView::Theme(view) => theme_page(pen, view),
        PageView::Parts(view) => parts_page(pen, view),
        PageView::Places(view) => places_page(pen, view),
        PageView::Also(view) => also_page(pen, view),
        PageView::Draft => draft_page(pen),
        PageView::WhatIf(view) => what_if_page(pen, view),
        PageView::Whole(view) => whole_page(pen, view),
    }
    pen.finish()
}

/// What every part needs: the words, and a way to say what happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Ui {
    /// The words in use.
    pub words: Words,
    /// The languages offered.
    pub languages: Rc<[Language]>,
    /// Words that were wished for could not be downloaded.
    pub not_loaded: bool,
    /// Tells the session what happened.
    pub send: Callback<Event>,
    /// Tells what the person wants that leaves the session as it is.
    pub wish: Callback<Wish>,
}

/// What a person can want that leaves answers and place as they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// The language with this tag.
    Language(&'static str),
    /// The simpler words, or the ordinary ones.
    Simpler(bool),
    /// The result as a text file.
    Save(Extent),
    /// To come back to the heading with this id, once an answer is changed.
    ComeBack(&'static str),
}

impl Ui {
    /// What a button or link does: nothing but to tell the session. No link of ours changes the address.
    fn on_click(&self, event: Event) -> Callback<MouseEvent> {
        let send = self.send.clone();
        Callback::from(move |click: MouseEvent| {
            click.prevent_default();
            send.emit(event);
        })
    }

    /// What a link does that leads to another page of the guide: to its top, or to the element with this id.
    fn on_way(&self, page: Page, id: &'static str) -> Callback<MouseEvent> {
        let (wish, open) = (self.wish.clone(), self.on_click(Event::Open(page)));
        Callback::from(move |click| {
            wish.emit(Wish::ComeBack(id));
            open.emit(click);
        })
    }

    /// What a link does that leads from the heading with this id to a question, to change its answer.
    fn on_change(&self, question: QuestionId, from: &'static str) -> Callback<MouseEvent> {
        let (wish, change) = (self.wish.clone(), self.on_click(Event::Change(question)));
        Callback::from(move |click| {
            wish.emit(Wish::ComeBack(from));
            change.emit(click);
        })
    }
}
