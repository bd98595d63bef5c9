//! What a trainer sees. Every part draws the session and finished views; none knows a rule. A file a part of the page.

mod changes;
mod compare;
mod frame;
mod library;
mod panel;
mod parts;
mod story;
mod walk;

use crate::case::{Case, CaseView};
use crate::file::{self, Fault};
use crate::map::Map;
use crate::rules::Rules;
use crate::session::{Event, Place, Side, State};
use crate::worksheet::Worksheet;
use parts::{heading, switch};
use remedy_guide::host::Language;
use remedy_guide::locale::Words;
use std::rc::Rc;
use yew::prelude::*;

/// What every part needs: the words, the session, and ways to say what happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Ui {
    /// The words in use.
    pub words: Words,
    /// The languages offered.
    pub languages: Rc<[Language]>,
    /// The session.
    pub state: Rc<State>,
    /// What is wrong with the file that was opened last.
    pub faults: Rc<[Fault]>,
    /// Words that were wished for could not be downloaded.
    pub not_loaded: bool,
    /// The browser would not fill the screen.
    pub no_full_screen: bool,
    /// Tells the session what happened.
    pub send: Callback<Event>,
    /// Tells what the trainer wants of the browser.
    pub wish: Callback<Wish>,
}

/// What a trainer can want that leaves the session as it is, or that takes a while.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    /// This language.
    Language(Language),
    /// A case of one's own, from this file.
    Read(web_sys::File),
    /// The case as a file, its answers as they are now.
    Save,
    /// The page on paper.
    Print,
    /// The whole screen.
    FullScreen,
}

impl Ui {
    /// The words with this key.
    fn t(&self, key: &str) -> &'static str {
        self.words.get(key)
    }

    /// What a button does: nothing but to tell the session.
    fn on_click(&self, event: Event) -> Callback<MouseEvent> {
        self.send.reform(move |_| event.clone())
    }

    fn on_wish(&self, wish: Wish) -> Callback<MouseEvent> {
        self.wish.reform(move |_| wish.clone())
    }

    /// The case that a side came from, in words.
    fn case(&self, side: Side) -> CaseView {
        self.state.case(side).map(|case| case.view(self.words)).unwrap_or_default()
    }
}

/// Draws the page.
pub fn page(ui: &Ui) -> Html {
    let state = &ui.state;
    let presenting = state.presenting && state.place == Place::Walk;
    html! {
        <>
            if !presenting { { frame::top(ui) } }
            // Each part is drawn afresh: no control of one lives on in the next.
            <div class="view" key={name_key(state.place)}>{ place(ui) }</div>
        </>
    }
}

fn place(ui: &Ui) -> Html {
    let (words, first) = (ui.words, ui.state.side(Side::First));
    match ui.state.place {
        Place::Library => library::library(ui),
        Place::Story => story::story(ui),
        Place::Walk => walk::walk(ui),
        Place::Compare => compare::compare(ui),
        Place::Map => {
            let second = ui.state.side(Side::Second).answers;
            let compare = Some(second).filter(|_| ui.state.map_compares);
            let title = ui.case(Side::First).title;
            html! {
                <>
                    <div class="not-on-paper">
                        { heading(name(ui)) }
                        { frame::of_case(ui) }
                        { switch(ui.t("trainer-mark"), ui.state.map_compares, ui.send.reform(Event::MapCompares)) }
                    </div>
                    <Map {words} {title} answers={first.answers} {compare} />
                </>
            }
        }
        Place::Rules => html! { <>{ heading(name(ui)) }<Rules {words} /></> },
        Place::Sheets => {
            let CaseView { title, story, .. } = ui.case(Side::First);
            let answers = Some(first.answers).filter(|_| ui.state.sheet_filled);
            html! {
                <>
                    <div class="not-on-paper">
                        { heading(name(ui)) }
                        { frame::of_case(ui) }
                        { switch(ui.t("trainer-fill"), ui.state.sheet_filled, ui.send.reform(Event::SheetFilled)) }
                        <div class="actions">
                            { parts::press(parts::MAIN, ui.t("ui-print"), ui.on_wish(Wish::Print)) }
                        </div>
                    </div>
                    <Worksheet {words} {title} {story} {answers} />
                </>
            }
        }
    }
}

/// The name of the part that is shown, for the page's title.
#[must_use]
pub fn name(ui: &Ui) -> &'static str {
    ui.t(name_key(ui.state.place))
}

const fn name_key(place: Place) -> &'static str {
    match place {
        Place::Library => "trainer-place-library",
        Place::Story => "trainer-place-story",
        Place::Walk => "trainer-place-walk",
        Place::Compare => "trainer-place-compare",
        Place::Map => "trainer-place-map",
        Place::Rules => "trainer-place-rules",
        Place::Sheets => "trainer-place-sheets",
    }
}

/// The case of the first side as a file: its words, its answers as they are now, and those of the other side if that is
/// of the same case.
#[must_use]
pub fn saved(ui: &Ui) -> String {
    let (first, second) = (ui.state.side(Side::First), ui.state.side(Side::Second));
    let own_variant = ui.state.case(Side::First).and_then(|case: &Case| case.variant);
    let variant = if first.case == second.case { Some(second.answers) } else { own_variant };
    file::write(
        &ui.case(Side::First).own(),
        first.answers,
        variant.filter(|variant| *variant != first.answers),
    )
}
