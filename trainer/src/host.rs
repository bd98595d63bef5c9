//! The door to the browser, beside the guide's own (`remedy_guide::host`): keys, full screen, files, the page's language.
//!
//! What a browser can refuse is a normal result here.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::{document, document_element, window};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, File, HtmlInputElement, KeyboardEvent, ScrollIntoViewOptions, ScrollLogicalPosition};

/// Sets the document's language and direction, and keeps the language in the address's fragment: loading the page again
/// keeps it. Nothing is sent by that. `trainer/boot.js` then says the words around the page in that language.
pub fn set_language(tag: &str, direction: &str) {
    let root = document_element();
    let _ = root.set_attribute("dir", direction);
    let _ = root.set_attribute("lang", tag);
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&["#", tag].concat()));
    }
}

/// Sets or takes away a mark on the whole document, for the stylesheet.
pub fn mark(name: &str, on: bool) {
    let _ = document_element().toggle_attribute_with_force(name, on);
}

/// Scrolls as little as brings the first element of this selector into sight.
pub fn bring_into_sight(selector: &str) {
    let Ok(Some(element)) = document().query_selector(selector) else { return };
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Calls back with each key that is meant for the page and not for what has the focus. What the page does with a key, the
/// browser does not do also.
pub fn on_key(does: impl Fn(&str) -> bool + 'static) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&window(), "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let with_others = event.ctrl_key() || event.alt_key() || event.meta_key();
        if !with_others && !belongs_to_focused(event) && does(&event.key()) {
            event.prevent_default();
        }
    })
}

/// Fields take every key that writes or moves in them; what can be pressed takes the space bar.
fn belongs_to_focused(event: &KeyboardEvent) -> bool {
    let takes = match event.key().as_str() {
        "Escape" | "PageDown" | "PageUp" => return false,
        " " => "input, select, textarea, button, summary, a, [tabindex='0']",
        "ArrowLeft" | "ArrowRight" => "input[type=radio], select, textarea, [tabindex='0']",
        _ => "select, textarea",
    };
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| target.closest(takes).is_ok_and(|found| found.is_some()))
}

/// Whether the document fills the screen.
#[must_use]
pub fn is_full_screen() -> bool {
    document().fullscreen_element().is_some()
}

/// Fills the screen with the document, the Leave bar included. Tells whether the browser did so.
pub async fn fill_screen() -> bool {
    call(&document_element(), "requestFullscreen").await.is_ok()
}

/// Gives the screen back, if the document fills it.
pub async fn leave_full_screen() {
    if is_full_screen() {
        let _ = call(&document(), "exitFullscreen").await;
    }
}

/// Calls a method that not every browser has, and waits for what it promises: a refusal that nobody waits for would be an
/// error on the console.
async fn call(object: &JsValue, method: &str) -> Result<JsValue, JsValue> {
    let method: js_sys::Function = js_sys::Reflect::get(object, &method.into())?.dyn_into()?;
    let promise: js_sys::Promise = method.call0(object)?.dyn_into()?;
    JsFuture::from(promise).await
}

/// The file that was chosen in a field. The field is emptied: the same file can be chosen again when it was mended.
#[must_use]
pub fn chosen_file(field: &HtmlInputElement) -> Option<File> {
    let file = field.files()?.get(0);
    field.set_value("");
    file
}

/// Reads a file, if it is not longer than `most` bytes.
///
/// # Errors
/// `None` if it is longer, and was not read; else what the browser says.
pub async fn read_file(file: File, most: usize) -> Result<Vec<u8>, Option<JsValue>> {
    // Sizes of files are whole numbers; one that is not exact is far too large.
    if file.size() > most as f64 {
        return Err(None);
    }
    let bytes = JsFuture::from(file.array_buffer()).await.map_err(Some)?;
    Ok(js_sys::Uint8Array::new(&bytes).to_vec())
}

/// Opens what belongs on paper before printing, and closes it afterwards, however printing was asked for.
#[must_use]
pub fn on_print() -> Vec<EventListener> {
    let set_open = |open: bool| {
        let Ok(parts) = document().query_selector_all("details.on-paper") else { return };
        for part in (0..parts.length()).filter_map(|index| parts.get(index)?.dyn_into::<Element>().ok()) {
            let _ = part.toggle_attribute_with_force("open", open);
        }
    };
    vec![
        EventListener::new(&window(), "beforeprint", move |_| set_open(true)),
        EventListener::new(&window(), "afterprint", move |_| set_open(false)),
    ]
}

/// Hands the trainer a text as a file.
pub fn save(file_name: &str, text: &str) {
    let _ = hand_over(file_name, &text.into(), "application/json");
}

#[wasm_bindgen]
extern "C" {
    /// Hands the trainer a text or a blob as a file. In `trainer/boot.js`.
    ///
    /// # Errors
    /// What the browser said. Whether the file is saved, it does not say.
    #[wasm_bindgen(catch, js_name = guideSave)]
    pub fn hand_over(file_name: &str, content: &JsValue, kind: &str) -> Result<(), JsValue>;
}
