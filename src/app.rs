//! Puts the parts together: starts the guide, keeps the session, draws the page, and talks to the browser.

use crate::host::{self, Language, Listener};
use crate::locale::Words;
use crate::save;
use crate::session::{Event, Page, State};
use crate::ui::{self, Ui};
use crate::view_model::view;
use std::cell::Cell;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// Downloads the words and draws the first page; if that cannot be, the page says so in words.
pub fn start() {
    let languages = host::languages();
    let Some(first) = languages.first().cloned() else { return host::broken("the page names no language") };
    let Some(root) = host::root() else { return host::broken("the page has no place for the guide") };
    spawn_local(async move {
        match load(&first).await {
            Ok(words) => {
                yew::Renderer::<App>::with_root_and_props(root, AppProps { words, languages }).render();
            }
            Err(why) => host::broken(&why),
        }
    });
}

async fn load(language: &Language) -> Result<Words, String> {
    Words::read(host::download(language).await?).map_err(|_| "the words cannot be read".to_owned())
}

/// What the guide starts with.
#[derive(Properties, Clone, PartialEq)]
pub struct AppProps {
    /// The words of the first language.
    pub words: Words,
    /// The languages offered.
    pub languages: Vec<Language>,
}

/// What the guide is told.
#[derive(Debug)]
pub enum Message {
    /// Something happened in the session.
    Session(Event),
    /// The person chose the language with this tag.
    ChooseLanguage(String),
    /// The words of a language were downloaded.
    Words(Words),
    /// The person leaves: the page is going away.
    Leave,
    /// The person asked for the result as a text file.
    Save,
}

/// The guide. The only component: everything else is drawn by functions, which a phone downloads faster.
#[derive(Debug)]
pub struct App {
    state: State,
    ui: Ui,
    choose_language: Callback<String>,
    /// The page that has the focus, and how often it refused to go on.
    focused: Cell<Option<(Page, u32)>>,
    /// Kept for as long as the guide is there.
    _listeners: Vec<Listener>,
}

impl Component for App {
    type Message = Message;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let send = context.link().callback(Message::Session);
        let (leave, back) = (context.link().callback(|()| Message::Leave), send.clone());
        let mut listeners = host::on_print();
        listeners.push(host::on_leave(move || leave.emit(())));
        listeners.push(host::on_back(move || back.emit(Event::Back)));
        Self {
            state: State::default(),
            ui: Ui { words: context.props().words, send, save: context.link().callback(|()| Message::Save) },
            choose_language: context.link().callback(Message::ChooseLanguage),
            focused: Cell::default(),
            _listeners: listeners,
        }
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Session(event) => {
                let after = self.state.after(event);
                let changed = after != self.state;
                self.state = after;
                changed
            }
            Message::ChooseLanguage(tag) => {
                change_language(context, &tag);
                false
            }
            Message::Words(words) => {
                self.ui.words = words;
                true
            }
            Message::Leave => {
                // Forgets, and draws nothing: the page is blank already, and a step in the history would keep the
                // browser from leaving it.
                self.state = State::default();
                false
            }
            Message::Save => {
                let words = self.ui.words;
                host::save(words.get("ui-file-name"), &save::text(&self.state, words));
                false
            }
        }
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let view = view(&self.state, self.ui.words);
        host::set_title(&view.title);
        let page = ui::page(&self.ui, &view.page, &context.props().languages, &self.choose_language);
        // Each page is drawn afresh: no control of one page lives on in the next.
        html! { <div class="page" key={page_key(self.state.page)}>{ page }</div> }
    }

    fn rendered(&mut self, _context: &Context<Self>, first: bool) {
        let words = self.ui.words;
        host::set_language(words.language(), words.direction().as_str());
        match self.state.page {
            Page::Start => host::leave_history(),
            _ => host::enter_history(),
        }
        let now = (self.state.page, self.state.refusals);
        let before = self.focused.replace(Some(now));
        if first {
            host::started();
        } else if before != Some(now) {
            match self.state.refusals {
                0 => host::focus_from_top("heading"),
                _ => host::go_to("error-summary"),
            }
        }
    }
}

fn page_key(page: Page) -> &'static str {
    match page {
        Page::Question(question) => question.as_str(),
        Page::Start => "page-start",
        Page::Safety => "page-safety",
        Page::Status => "page-status",
        Page::Result => "page-result",
        Page::Answers => "page-answers",
    }
}

fn change_language(context: &Context<App>, tag: &str) {
    let languages = &context.props().languages;
    let Some(language) = languages.iter().find(|language| language.tag == tag).cloned() else { return };
    let link = context.link().clone();
    spawn_local(async move {
        // Without the network the guide goes on in the language it has.
        if let Ok(words) = load(&language).await {
            link.send_message(Message::Words(words));
        }
    });
}
