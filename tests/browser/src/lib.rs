//! A stage for the widget's pages in a browser: draws a page for given answers, and finds things on it.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::expect_used, missing_docs, reason = "a test may stop at once; the names say it")]

use remedy_content::{key, pack, source};
use remedy_engine::answers::Answers;
use remedy_guide::host::Language;
use remedy_guide::locale::Words;
use remedy_guide::session::{Event, Page, State};
use remedy_guide::ui::{self, Ui, Wish};
use remedy_guide::view_model::{PageView, view};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};
use yew::prelude::*;

macro_rules! file {
    ($name:literal) => {
        source::File { path: $name, text: include_str!(concat!("../../../content/locales/en/", $name)) }
    };
}

thread_local! {
    static WORDS: Words = read_words();
}

/// The real English words.
pub fn words() -> Words {
    WORDS.with(|words| *words)
}

fn read_words() -> Words {
    let language = source::read(&[
        file!("ui.ftl"),
        file!("guide.ftl"),
        file!("result.ftl"),
        file!("questions.ftl"),
        file!("status.ftl"),
        file!("findings.ftl"),
        file!("clauses.ftl"),
    ]);
    let mut messages: std::collections::BTreeMap<_, _> =
        language.messages.into_iter().map(|(key, message)| (key, message.text)).collect();
    let instrument: serde_json::Value =
        serde_json::from_str(include_str!("../../../content/instrument/articles-1-4-7.json")).expect("JSON");
    for clause in list(&instrument, "articles").iter().flat_map(|article| list(article, "clauses")) {
        messages.insert(key("quote", &text(clause, "id")), text(clause, "text"));
    }
    let header = pack::Header { language: "en", direction: pack::Direction::Ltr, content_version: "test" };
    Words::read(pack::write(header, &messages).expect("good words")).expect("just written")
}

/// Simpler words for one question.
fn simpler_words() -> Words {
    let messages = [(key("question", "danger"), "Is anyone in danger?".to_owned())].into();
    let header = pack::Header { language: "en", direction: pack::Direction::Ltr, content_version: "test" };
    Words::read(pack::write(header, &messages).expect("good words")).expect("just written")
}

fn list<'a>(value: &'a serde_json::Value, name: &str) -> &'a Vec<serde_json::Value> {
    value.get(name).and_then(serde_json::Value::as_array).expect("a list")
}

fn text(value: &serde_json::Value, name: &str) -> String {
    value.get(name).and_then(serde_json::Value::as_str).expect("text").to_owned()
}

/// Two languages to choose from.
pub fn languages() -> Vec<Language> {
    let language = |tag, name, page| Language {
        tag,
        name,
        page,
        words: "/none",
        simpler: "/no",
        charset: "utf-8",
        own: None,
    };
    vec![language("en", "English", "../en/"), language("ar", "العربية", "../ar/")]
}

/// A page on the stage.
pub struct Stage {
    /// Where the page is drawn.
    pub root: Element,
    /// What the page told the session.
    pub events: Rc<RefCell<Vec<Event>>>,
    /// What the person wanted that leaves the session as it is.
    pub wishes: Rc<RefCell<Vec<Wish>>>,
}

#[derive(Properties, PartialEq)]
struct FrameProps {
    ui: Ui,
    view: PageView,
}

#[component]
fn Frame(props: &FrameProps) -> Html {
    ui::page(&props.ui, &props.view)
}

/// What a page is drawn with, beside its state.
#[derive(Default)]
pub struct Setting {
    /// The languages offered.
    pub languages: Vec<Language>,
    /// Whether the words are the simpler ones.
    pub simpler: bool,
    /// Whether words that were wished for did not come.
    pub not_loaded: bool,
}

/// Draws the page that a state shows.
pub async fn show(state: &State) -> Stage {
    show_with(state, Setting::default()).await
}

/// Draws the page that a state shows, with settings.
pub async fn show_with(state: &State, setting: Setting) -> Stage {
    let document = gloo::utils::document();
    let root = document.create_element("div").expect("a div");
    gloo::utils::body().append_child(&root).expect("appended");
    let (events, wishes) = (Rc::new(RefCell::new(Vec::new())), Rc::new(RefCell::new(Vec::new())));
    let words = if setting.simpler { words().with_simpler(simpler_words()) } else { words() };
    let ui = Ui {
        words,
        languages: setting.languages.into(),
        not_loaded: setting.not_loaded,
        send: telling(&events),
        wish: telling(&wishes),
    };
    let props = FrameProps { ui, view: view(state, words).page };
    yew::Renderer::<Frame>::with_root_and_props(root.clone(), props).render();
    settle().await;
    Stage { root, events, wishes }
}

fn telling<T: 'static>(told: &Rc<RefCell<Vec<T>>>) -> Callback<T> {
    let told = told.clone();
    Callback::from(move |what| told.borrow_mut().push(what))
}

/// Waits until what was asked for is drawn: two frames' time, since drawing is put off to the browser's next turns.
pub async fn settle() {
    gloo::timers::future::TimeoutFuture::new(20).await;
}

/// A state with answers, on a page.
pub fn state(answers: &str, page: Page) -> State {
    State::new(Answers::from_json(answers).expect("good answers"), page)
}

impl Stage {
    /// Every element that fits, in the page's order.
    pub fn all(&self, selector: &str) -> Vec<Element> {
        let found = self.root.query_selector_all(selector).expect("a good selector");
        (0..found.length()).filter_map(|place| found.get(place)?.dyn_into().ok()).collect()
    }

    /// The one element that fits.
    pub fn one(&self, selector: &str) -> Element {
        let mut found = self.all(selector);
        assert_eq!(found.len(), 1, "{selector}");
        found.pop().expect("one")
    }

    /// The words of the one element that fits.
    pub fn words_of(&self, selector: &str) -> String {
        words_in(&self.one(selector))
    }

    /// The one control that fits.
    pub fn control(&self, selector: &str) -> HtmlInputElement {
        self.one(selector).dyn_into().expect("a control")
    }

    /// Clicks the one element that fits, and gives what that told the session.
    pub async fn click(&self, selector: &str) -> Vec<Event> {
        self.one(selector).dyn_into::<HtmlElement>().expect("something to click").click();
        settle().await;
        self.events.take()
    }

    /// Clicks the one button with these words, and gives what that told the session.
    pub async fn press(&self, name: &str) -> Vec<Event> {
        let buttons: Vec<_> = self.all("button").into_iter().filter(|one| words_in(one) == name).collect();
        assert_eq!(buttons.len(), 1, "{name}");
        buttons.into_iter().for_each(|button| button.unchecked_into::<HtmlElement>().click());
        settle().await;
        self.events.take()
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.root.remove();
    }
}

/// An element's words, with single spaces.
pub fn words_in(element: &Element) -> String {
    element.text_content().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An attribute, empty if it is not there.
pub fn attribute(element: &Element, name: &str) -> String {
    element.get_attribute(name).unwrap_or_default()
}
