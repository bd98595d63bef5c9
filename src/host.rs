//! The only door to the browser: history, focus, title, printing, saving, downloading, leaving.
//!
//! What a browser can refuse is a normal result here, and never stops the guide.

pub use gloo::events::EventListener as Listener;
use gloo::utils::{document, document_element, window};
use std::cell::Cell;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_futures::js_sys::Promise;
use web_sys::{CustomEvent, Element, FocusOptions, HtmlElement};

/// A language that the page offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its tag, such as `en`.
    pub tag: &'static str,
    /// Its name in itself.
    pub name: &'static str,
    /// Where its own page is, from the page of another.
    pub page: &'static str,
    /// Where its words are.
    pub words: &'static str,
    /// Where the simpler version of its words is.
    pub simpler: &'static str,
    /// How both are written in bytes.
    pub charset: &'static str,
    /// What an organisation that shows the guide on its own site adds to its words, as a pack (embed/frame.js).
    pub own: Option<&'static str>,
}

/// The languages that the page offers: its `<link data-pack>` elements, in their order. Read once, and kept.
#[must_use]
pub fn languages() -> Vec<Language> {
    let Ok(links) = document().query_selector_all("link[data-pack]") else { return Vec::new() };
    let keep = |text: String| &*Box::leak(text.into_boxed_str());
    (0..links.length())
        .filter_map(|index| links.get(index)?.dyn_into::<Element>().ok())
        .filter_map(|link| {
            let attribute = |name| link.get_attribute(name).map(keep);
            let tag = attribute("data-pack")?;
            Some(Language {
                tag,
                name: attribute("data-name")?,
                page: keep(page_of(tag)),
                words: attribute("href")?,
                simpler: attribute("data-simpler")?,
                charset: attribute("data-charset")?,
                own: attribute("data-own"),
            })
        })
        .collect()
}

/// Downloads a text, written in bytes as `charset` says.
///
/// # Errors
/// What went wrong, for the console: the network, or the server's answer.
pub async fn download(url: &str, charset: &str) -> Result<String, String> {
    let problem = |_: JsValue| ["cannot download ", url].concat();
    let text = JsFuture::from(try_download(url, charset).map_err(problem)?).await.map_err(problem)?;
    Ok(text.as_string().unwrap_or_default())
}

/// Where the guide is shown, and what it is drawn into.
///
/// The two are apart so that a page can be drawn while nothing of it is on the screen: a browser takes twice as long to
/// change, node by node, what it shows (requirement P4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    place: Element,
    drawing: Element,
}

impl Stage {
    /// The page's place for the guide, if it has one.
    #[must_use]
    pub fn find() -> Option<Self> {
        let place = document().get_element_by_id("app")?;
        Some(Self { drawing: document().create_element("div").ok()?, place })
    }

    /// What the guide is drawn into.
    #[must_use]
    pub fn drawing(&self) -> Element {
        self.drawing.clone()
    }

    /// Takes what is drawn off the screen.
    pub fn clear(&self) {
        self.drawing.remove();
    }

    /// Puts what is drawn on the screen.
    pub fn show(&self) {
        if !self.drawing.is_connected() {
            let _ = self.place.append_child(&self.drawing);
        }
    }
}

/// Tells the page that the guide cannot go on, and the console why.
pub fn broken(why: &str) {
    web_sys::console::error_1(&why.into());
    tell("guide:broken");
}

/// Tells the page what happens: `guide:started` when the first screen is there, for which it does again what was done on
/// the one that came with it; `guide:drawn` when another is there, with the focus where it belongs.
pub fn tell(what: &str) {
    if let Ok(event) = CustomEvent::new(what) {
        let _ = window().dispatch_event(&event);
    }
}

/// Calls back when the person leaves, before the page goes blank. For the trainers' page; the guide is told by boot/start.js,
/// which can begin it a second time.
pub fn on_leave(callback: impl Fn() + 'static) -> Listener {
    Listener::new(&window(), "guide:leave", move |_| callback())
}

/// Sets the document's title.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// The guide's language. It is kept apart from the document's: a browser's translation writes its own there.
#[must_use]
pub fn language() -> String {
    document_element().get_attribute("data-language").unwrap_or_default()
}

/// Sets the document's language and direction, and its address to that of the language's own page, so that loading the
/// page again keeps the language.
pub fn set_language(tag: &str, direction: &str) {
    let root = document_element();
    for (name, value) in [("data-language", tag), ("lang", tag), ("dir", direction)] {
        let _ = root.set_attribute(name, value);
    }
    stand_on_page_of(tag);
}

/// Makes the address of the current entry of the browser's history that of a language's page.
fn stand_on_page_of(tag: &str) {
    if let Ok(history) = window().history() {
        let state = history.state().unwrap_or_default();
        let _ = history.replace_state_with_url(&state, "", Some(&page_of(tag)));
    }
}

/// Where the page of a language is, from the page of another: in a folder beside it, or in the single file, at a mark.
fn page_of(tag: &str) -> String {
    let pages = document_element().get_attribute("data-pages");
    [pages.as_deref().unwrap_or("../"), tag, "/"].concat()
}

/// Sets an attribute of an element that came with the page, or its words if the attribute is empty.
pub fn set(id: &str, attribute: &str, words: &str) {
    let Some(element) = document().get_element_by_id(id) else { return };
    if attribute.is_empty() {
        element.set_text_content(Some(words));
    } else {
        let _ = element.set_attribute(attribute, words);
    }
}

/// Moves to the top of the page and puts the focus on the element.
///
/// Without scrolling to it: for that the browser would lay out the new page at once, and then again with the focus.
pub fn focus_from_top(id: &str) {
    window().scroll_to_with_x_and_y(0.0, 0.0);
    if let Some(element) = element(id) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

/// Moves to the element, so that it is the first thing under the Leave bar, and puts the focus on it.
pub fn go_to(id: &str) {
    if let Some(element) = element(id) {
        element.scroll_into_view();
        let _ = element.focus();
    }
}

fn element(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// Marks the one entry that the guide adds to the browser's history.
const INSIDE: &str = "guide";

thread_local! {
    /// Whether that entry was added since the page was loaded.
    static ADDED: Cell<bool> = const { Cell::new(false) };
}

fn is_inside() -> bool {
    window().history().and_then(|history| history.state()).is_ok_and(|state| state == INSIDE)
}

/// Stands on the guide's own entry of the browser's history, so that the browser's Back stays in the guide.
///
/// Going forward to an entry that is there already is not a new entry: the history grows by one at most.
pub fn enter_history() {
    let Ok(history) = window().history() else { return };
    if is_inside() {
        return;
    }
    let _ = if ADDED.replace(true) {
        history.forward()
    } else {
        history.push_state_with_url(&INSIDE.into(), "", None)
    };
}

/// Stands on the entry before it, so that the browser's Back leaves the guide.
pub fn leave_history() {
    if is_inside() {
        ADDED.set(true);
        let _ = window().history().and_then(|history| history.back());
    }
}

/// Whether the browser's Back led out of the guide's own entry. The entry may be from before the language was changed.
#[must_use]
pub fn is_left() -> bool {
    stand_on_page_of(&language());
    !is_inside()
}

/// Opens the browser's printing dialogue.
pub fn print() {
    let _ = try_print();
}

/// Hands the person a text as a file.
pub fn save(file_name: &str, text: &str) {
    let _ = try_save(file_name, text);
}

// What these do takes a phone several times as much to download in Rust.
#[wasm_bindgen]
extern "C" {
    /// In boot/words.js.
    #[wasm_bindgen(catch, js_name = guideText)]
    fn try_download(url: &str, charset: &str) -> Result<Promise, JsValue>;

    /// In boot/saving.js, and for trainers in trainer/boot.js.
    #[wasm_bindgen(catch, js_name = guidePrint)]
    fn try_print() -> Result<(), JsValue>;

    /// In boot/saving.js.
    #[wasm_bindgen(catch, js_name = guideSave)]
    fn try_save(file_name: &str, text: &str) -> Result<(), JsValue>;
}
