//! Puts the parts together: starts the page, keeps the session, draws it, and talks to the browser.

use crate::case::{Case, read_library};
use crate::session::{Event, Place, Reveal, State, Step};
use crate::ui::{self, Ui, Wish};
use crate::{file, host};
use remedy_content::pack::{Direction, fill};
use remedy_guide::host::{self as guide, Language, Listener};
use remedy_guide::locale::Words;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// Downloads the words of the page's language and draws the library; if that cannot be, the page says so in words.
pub fn start() {
    let languages = guide::languages();
    let tag = guide::language();
    let Some(first) = languages.iter().find(|language| language.tag == tag).copied() else {
        return guide::broken("the page has no words in its language");
    };
    let Some(place) = gloo::utils::document().get_element_by_id("app") else {
        return guide::broken("the page has no place for its parts");
    };
    spawn_local(async move {
        let words = load(first).await;
        match words.and_then(|words| Ok((words, read_library(words.get("cases"))?))) {
            Ok((words, cases)) => {
                let props = AppProps { words, languages: languages.into(), state: State::new(cases.into()) };
                yew::Renderer::<App>::with_root_and_props(place, props).render();
            }
            Err(why) => guide::broken(&why),
        }
    });
}

thread_local! {
    /// The words downloaded so far: going back to them needs no network.
    static LOADED: RefCell<Vec<(&'static str, Words)>> = const { RefCell::new(Vec::new()) };
}

async fn load(language: Language) -> Result<Words, String> {
    let known =
        LOADED.with_borrow(|all| all.iter().find(|(tag, _)| *tag == language.tag).map(|(_, words)| *words));
    if let Some(words) = known {
        return Ok(words);
    }
    let text = guide::download(language.words, language.charset).await?;
    let words = Words::read(text).map_err(|error| error.to_string())?;
    LOADED.with_borrow_mut(|all| all.push((language.tag, words)));
    Ok(words)
}

/// What the page starts with.
#[derive(Properties, Clone, PartialEq)]
pub struct AppProps {
    /// The words of the first language.
    pub words: Words,
    /// The languages offered.
    pub languages: Rc<[Language]>,
    /// The session's beginning.
    pub state: State,
}

/// What the page is told.
#[derive(Debug)]
pub enum Message {
    /// Something happened in the session.
    Session(Event),
    /// The trainer wants something of the browser.
    Wish(Wish),
    /// The words wished for came, or did not. With the number of the wish: an earlier one may be answered later.
    Words(u32, Result<Words, String>),
    /// A file was read, or not.
    File(Result<Box<Case>, Vec<file::Fault>>),
    /// The browser has filled the screen, or refused.
    FullScreen(bool),
    /// The trainer leaves: the page is going away.
    Leave,
}

/// The page.
#[derive(Debug)]
pub struct App {
    ui: Ui,
    /// How many times other words were wished for.
    wishes: u32,
    /// What had the focus moved to it last.
    shown: Option<Shown>,
    /// Whether the step's answer was shown when the page was drawn last.
    answered: bool,
    /// Kept for as long as the page is there.
    _listeners: Vec<Listener>,
}

/// What is shown: when it changes, the focus goes to its heading.
type Shown = (Place, Step, bool, bool, bool);

impl Component for App {
    type Message = Message;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let link = context.link();
        let leave = link.callback(|()| Message::Leave);
        let AppProps { words, languages, state } = context.props().clone();
        let state = Rc::new(state);
        Self {
            ui: Ui {
                words,
                languages,
                state,
                faults: Rc::default(),
                not_loaded: false,
                no_full_screen: false,
                send: link.callback(Message::Session),
                wish: link.callback(Message::Wish),
            },
            wishes: 0,
            shown: None,
            answered: false,
            _listeners: [guide::on_leave(move || leave.emit(())), keys(context)]
                .into_iter()
                .chain(host::on_print())
                .collect(),
        }
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Session(event) => {
                // What was wrong with a file is no concern any more.
                self.ui.faults = Rc::default();
                self.change(self.ui.state.after(event))
            }
            Message::Wish(wish) => self.grant(context, wish),
            Message::Words(number, _) if number != self.wishes => false,
            Message::Words(_, words) => {
                self.ui.not_loaded = words.is_err();
                if let Ok(words) = words {
                    self.ui.words = words;
                    host::set_language(words.language(), words.direction().as_str());
                }
                true
            }
            Message::File(Ok(case)) => {
                self.ui.faults = Rc::default();
                self.change(self.ui.state.after(Event::Add(case)))
            }
            Message::File(Err(faults)) => {
                self.ui.faults = faults.into();
                // Told again, though the faults of an earlier file may be shown already.
                self.shown = None;
                true
            }
            Message::FullScreen(is_full) => {
                self.ui.no_full_screen = !is_full;
                !is_full
            }
            Message::Leave => {
                // Forgets, and draws nothing: the page is blank already.
                self.ui.state = Rc::new(self.ui.state.after(Event::Forget));
                false
            }
        }
    }

    fn view(&self, _context: &Context<Self>) -> Html {
        ui::page(&self.ui)
    }

    fn rendered(&mut self, _context: &Context<Self>, first: bool) {
        let state = &self.ui.state;
        // Not `Words::fill`: a title needs no marks of direction.
        guide::set_title(&fill(self.ui.words.get("trainer-title"), &[("page", ui::name(&self.ui))]));
        host::mark("data-presenting", state.presenting && state.place == Place::Walk);
        let shown = (state.place, state.step, state.presenting, state.blank, !self.ui.faults.is_empty());
        if first {
            guide::tell("guide:started");
        } else if self.shown != Some(shown) {
            guide::focus_from_top(if self.ui.faults.is_empty() { "heading" } else { "faults" });
        }
        self.shown = Some(shown);
        // The room sees what is revealed, however many answers there are.
        let answered = state.reveal != Reveal::Asked;
        if answered && !self.answered {
            host::bring_into_sight(".step input:checked");
        }
        self.answered = answered;
    }
}

/// The keys of the walk when it is shown big. The session knows which there are.
fn keys(context: &Context<App>) -> Listener {
    let link = context.link().clone();
    host::on_key(move |key| {
        let event = link
            .get_component()
            .and_then(|app| app.ui.state.key(key, app.ui.words.direction() == Direction::Rtl));
        let is_ours = event.is_some();
        event.into_iter().for_each(|event| link.send_message(Message::Session(event)));
        is_ours
    })
}

impl App {
    fn change(&mut self, after: State) -> bool {
        let changed = after != *self.ui.state;
        if self.ui.state.presenting && !after.presenting {
            self.ui.no_full_screen = false;
            spawn_local(host::leave_full_screen());
        }
        self.ui.state = Rc::new(after);
        changed
    }

    fn grant(&mut self, context: &Context<Self>, wish: Wish) -> bool {
        let link = context.link().clone();
        match wish {
            Wish::Language(language) => {
                self.wishes += 1;
                let number = self.wishes;
                spawn_local(async move { link.send_message(Message::Words(number, load(language).await)) });
            }
            Wish::Read(chosen) => {
                spawn_local(async move { link.send_message(Message::File(read(chosen).await)) });
            }
            Wish::Save => host::save(self.ui.words.get("trainer-file-name"), &ui::saved(&self.ui)),
            Wish::Print => guide::print(),
            Wish::FullScreen => {
                spawn_local(async move { link.send_message(Message::FullScreen(host::fill_screen().await)) });
            }
        }
        false
    }
}

async fn read(chosen: web_sys::File) -> Result<Box<Case>, Vec<file::Fault>> {
    let whole = |problem| vec![file::Fault { place: String::new(), problem }];
    let bytes = host::read_file(chosen, file::MAX_BYTES).await.map_err(|refused| {
        whole(if refused.is_none() { file::Problem::TooLong } else { file::Problem::Unreadable })
    })?;
    file::read(&bytes).map(Box::new)
}
