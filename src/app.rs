//! Puts the parts together: starts the guide, keeps the session, draws the page, and talks to the browser.

use crate::host::{self, Language, Stage};
use crate::locale::Words;
use crate::save;
use crate::session::{Event, Page, State};
use crate::ui::{self, Ui, Wish};
use crate::view_model::view;
use remedy_engine::answers::Answers;
use remedy_engine::counted::Counted;
use remedy_engine::option::OptionSet;
use remedy_engine::question::QuestionId;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// Downloads the words of the page's language and draws the first page; if that cannot be, the page says so in words.
pub fn start() {
    let languages = host::languages();
    let tag = host::language();
    let Some(first) = languages.iter().find(|language| language.tag == tag).copied() else {
        return host::broken("the page has no words in its language");
    };
    let Some(stage) = Stage::find() else { return host::broken("the page has no place for the guide") };
    spawn_local(async move {
        match load_words(first, false).await {
            Ok(words) => {
                let languages = languages.into();
                let drawing = stage.drawing();
                let props = AppProps { words, languages, stage };
                yew::Renderer::<App>::with_root_and_props(drawing, props).render();
            }
            Err(why) => host::broken(&why),
        }
    });
}

thread_local! {
    /// The words downloaded so far: going back to them needs no network.
    static LOADED: RefCell<Vec<(&'static str, Words)>> = const { RefCell::new(Vec::new()) };
}

async fn load(url: &'static str, charset: &str) -> Result<Words, String> {
    let known = LOADED.with_borrow(|all| all.iter().find(|(of, _)| *of == url).map(|(_, words)| *words));
    if let Some(words) = known {
        return Ok(words);
    }
    let words = Words::read(host::download(url, charset).await?)
        .map_err(|_| "the words cannot be read".to_owned())?;
    LOADED.with_borrow_mut(|all| all.push((url, words)));
    Ok(words)
}

/// The words of a language, the simpler ones if they are wanted.
async fn load_words(language: Language, simpler: bool) -> Result<Words, String> {
    let words = load(language.words, language.charset).await?.with_own(language.own);
    Ok(if simpler { words.with_simpler(load(language.simpler, language.charset).await?) } else { words })
}

/// What the guide starts with.
#[derive(Properties, Clone, PartialEq)]
pub struct AppProps {
    /// The words of the first language.
    pub words: Words,
    /// The languages offered.
    pub languages: Rc<[Language]>,
    /// Where it is drawn.
    pub stage: Stage,
}

/// What the guide is told.
#[derive(Debug)]
pub enum Message {
    /// Something happened in the session.
    Session(Event),
    /// The person wants something that leaves the session as it is.
    Wish(Wish),
    /// The words wished for came, or did not. With the number of the wish: an earlier one may be answered later.
    Words(u32, Result<Words, String>),
    /// Answers that were kept take the place of those on the page.
    TakeUp(Answers),
    /// The person leaves: the page is going away.
    Leave,
}

/// The guide. The only component: everything else is drawn by functions, which a phone downloads faster.
#[derive(Debug)]
pub struct App {
    state: State,
    ui: Ui,
    /// How many times other words were wished for.
    wishes: u32,
    /// The language of the words, and whether they are the simpler ones: as they are, or as they are wished for.
    wished: (&'static str, bool),
    /// The page that has the focus, and how often it refused to go on.
    focused: Cell<Option<(Page, u32)>>,
    /// The heading to come back to once an answer is changed, by its id.
    place: &'static str,
    /// How often a page was drawn afresh: nothing of one drawing lives on in the next.
    drawings: u32,
}

impl Component for App {
    type Message = Message;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        // There is one guide, for as long as the page is open.
        APP.set(Some(Box::leak(Box::new(context.link().clone()))));
        let send = context.link().callback(Message::Session);
        let AppProps { words, languages, .. } = context.props().clone();
        Self {
            // A question is drawn first, where no one sees it, and the start page after it: what the browser has to
            // compile for a question it then compiles now, and not at the first tap (requirement P4).
            state: State::new(Answers::default(), Page::Question(QuestionId::Danger)),
            ui: Ui {
                words,
                languages,
                not_loaded: false,
                send,
                wish: context.link().callback(Message::Wish),
            },
            wishes: 0,
            wished: (words.language(), words.are_simpler()),
            focused: Cell::default(),
            place: "",
            drawings: 0,
        }
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Session(event) => self.go_to(context, self.state.after(event)),
            Message::TakeUp(answers) => self.go_to(context, self.state.taking_up(answers)),
            Message::Wish(Wish::Save(extent)) => {
                let words = self.ui.words;
                host::save(words.get("ui-file-name"), &save::text(&self.state, extent, words));
                false
            }
            Message::Wish(Wish::ComeBack(place)) => {
                self.place = place;
                false
            }
            Message::Wish(wish) => {
                self.fetch(context, &wish);
                false
            }
            Message::Words(number, _) if number != self.wishes => false,
            Message::Words(_, words) => {
                self.ui.not_loaded = words.is_err();
                if let Ok(words) = words {
                    self.change_words(words);
                }
                self.wished = (self.ui.words.language(), self.ui.words.are_simpler());
                self.draw_again();
                true
            }
            Message::Leave => {
                // Forgets, and draws nothing: the page is blank already, and a step in the history would keep the
                // browser from leaving it.
                self.state = State::default();
                KEPT.set(Answers::NONE);
                false
            }
        }
    }

    fn view(&self, _context: &Context<Self>) -> Html {
        let view = view(&self.state, self.ui.words);
        let page = ui::page(&self.ui, &view.page);
        // Each drawing is a new element. What is inside of the old one may not be as it was drawn: a browser's translation
        // puts words of its own in the place of others. Only the choice of an answer, which moves no words, changes it.
        let simpler = self.ui.words.are_simpler().then_some("");
        html! { <div class="page" data-readable="" data-simpler={simpler} data-page={page_kind(self.state.page)} data-title={view.title} key={self.drawings}>{ page }</div> }
    }

    fn rendered(&mut self, context: &Context<Self>, first: bool) {
        if first {
            return context.link().send_message(Message::Session(Event::Forget));
        }
        context.props().stage.show();
        let now = (self.state.page, self.state.refusals);
        let before = self.focused.replace(Some(now));
        if before.is_none() {
            self.stand_in_history();
            host::tell("guide:started");
            return;
        }
        if before != Some(now) {
            match self.state.refusals {
                0 => self.focus_page(),
                _ => host::go_to("error-summary"),
            }
        }
        host::tell("guide:drawn");
    }
}

impl App {
    /// Whether that is another state than before.
    #[inline(never)]
    fn go_to(&mut self, context: &Context<Self>, state: State) -> bool {
        let changed = state != self.state;
        let is_other = state.page != self.state.page;
        // Of a question only what is chosen changes while it is shown.
        let is_choice = matches!(state.page, Page::Question(_)) && state.refusals == self.state.refusals;
        KEPT.set(state.answers);
        self.state = state;
        // Before the page is drawn: a slow phone takes its time for that, and after a Back a second one would lead out of the
        // guide. The first time is when the first page is there.
        if self.focused.get().is_some() {
            self.stand_in_history();
        }
        if is_other {
            context.props().stage.clear();
        }
        if changed && (is_other || !is_choice) {
            self.draw_again();
        }
        changed
    }

    /// Stands on the entry of the browser's history that belongs to the page.
    fn stand_in_history(&self) {
        match self.state.page {
            Page::Start => host::leave_history(),
            _ => host::enter_history(),
        }
    }

    fn draw_again(&mut self) {
        host::tell("guide:redraw");
        self.drawings += 1;
    }

    /// Moves to the page's heading; or, when an answer was changed, to where that was wished, if it is still there.
    fn focus_page(&mut self) {
        host::focus_from_top("heading");
        if self.state.return_to.is_none() {
            host::go_to(std::mem::take(&mut self.place));
        }
    }

    /// Downloads the words wished for. Without the network the guide goes on in those that it has.
    fn fetch(&mut self, context: &Context<Self>, wish: &Wish) {
        match wish {
            Wish::Language(tag) => self.wished.0 = tag,
            Wish::Simpler(simpler) => self.wished.1 = *simpler,
            Wish::Save(_) | Wish::ComeBack(_) => return,
        }
        let (tag, simpler) = self.wished;
        let Some(language) = self.ui.languages.iter().find(|language| language.tag == tag).copied() else {
            return;
        };
        self.wishes += 1;
        let (number, link) = (self.wishes, context.link().clone());
        spawn_local(async move {
            link.send_message(Message::Words(number, load_words(language, simpler).await));
        });
    }

    /// Answers and page stay as they are.
    fn change_words(&mut self, words: Words) {
        let language = self.ui.words.language();
        self.ui.words = words;
        if words.language() != language {
            host::set_language(words.language(), words.direction().as_str());
            for (id, attribute, key) in AROUND {
                host::set(id, attribute, words.get(key));
            }
        }
    }
}

thread_local! {
    /// The guide, for what is loaded only when answers are kept.
    static APP: Cell<Option<&'static html::Scope<App>>> = const { Cell::new(None) };
    /// A copy of the answers, apart from the guide: after a fault, which leaves the guide in the middle of something, it can
    /// still be read.
    static KEPT: Cell<Answers> = const { Cell::new(Answers::NONE) };
    /// Answers that were kept, until they are all here.
    static OFFERED: Cell<Answers> = const { Cell::new(Answers::NONE) };
}

/// The options chosen of the question at this place, as bits; nothing past the last question. What is not asked does not
/// count, and is handed to no one.
#[must_use]
pub fn chosen(place: usize) -> Option<u16> {
    let question = QuestionId::ALL.get(place)?;
    let counted = Counted::of(&KEPT.get());
    Some(counted.answers().get(*question).unwrap_or_default().bits())
}

/// Offers options for the question at this place, as bits, in place of those chosen.
pub fn offer(place: usize, options: u16) {
    if let Some(question) = QuestionId::ALL.get(place) {
        let mut answers = OFFERED.get();
        // They were read strictly; what cannot be chosen is left out all the same.
        let _ = answers.set(*question, OptionSet::from_bits(options));
        OFFERED.set(answers);
    }
}

/// Takes up what was offered.
pub fn take_up() {
    if let Some(app) = APP.get() {
        app.send_message(Message::TakeUp(OFFERED.replace(Answers::NONE)));
    }
}

/// The browser's Back was used.
pub fn back() {
    if let Some(app) = APP.get()
        && host::is_left()
    {
        app.send_message(Message::Session(Event::Back));
    }
}

/// The person leaves: the page is going away.
pub fn leave() {
    if let Some(app) = APP.get() {
        app.send_message(Message::Leave);
    }
}

/// The words around the guide, which come with the page: the element's id, the attribute or nothing, the key.
const AROUND: [(&str, &str, &str); 10] = [
    ("leave", "", "ui-leave"),
    ("leave", "href", "ui-leave-to"),
    ("leave", "data-title", "ui-leave-title"),
    ("leave", "data-two", "ui-leave-two"),
    ("leave", "data-one", "ui-leave-one"),
    ("wait", "", "ui-wait"),
    ("broken-heading", "", "ui-broken-heading"),
    ("broken-text", "", "ui-broken-text"),
    ("again", "", "ui-broken-again"),
    ("plain", "", "ui-plain-link"),
];

/// The page's kind, for whoever looks at the page from outside.
#[must_use]
pub const fn page_kind(page: Page) -> &'static str {
    match page {
        Page::Start => "start",
        Page::Question(_) => "question",
        Page::Safety => "safety",
        Page::Status => "status",
        Page::Result => "result",
        Page::Theme(_) => "theme",
        Page::Parts => "parts",
        Page::Places => "places",
        Page::Also => "also",
        Page::Draft => "draft",
        Page::Answers => "answers",
        Page::WhatIf => "what-if",
        Page::Whole => "whole",
    }
}
