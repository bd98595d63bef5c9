//! The first page, the safety page, and the door to the browser.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::expect_used, reason = "a test may stop at once")]

use remedy_browser::{attribute, languages, settle, show, state, words, words_in};
use remedy_guide::host;
use remedy_guide::session::{Event, Page};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
async fn the_first_page_says_what_matters_before_it_begins() {
    let stage = show(&state("{}", Page::Start)).await;
    let page = words_in(&stage.root);
    for key in ["start-title", "start-sentence", "start-leave", "start-private", "start-draft", "start-pace"]
    {
        assert!(page.contains(words().get(key)), "{key}");
    }
    assert_eq!(stage.all("h1").len(), 1);
    assert_eq!(stage.press("Begin").await, [Event::Begin]);
}

#[wasm_bindgen_test]
async fn the_safety_page_lets_go_on() {
    let stage = show(&state(r#"{"danger":"yes"}"#, Page::Safety)).await;
    assert_eq!(stage.words_of("h1#heading"), words().get("safety-title"));
    assert_eq!(stage.all(".place").len(), 3, "who takes urgent requests");
    assert_eq!(stage.click(".actions button").await, [Event::Continue]);
}

#[wasm_bindgen_test]
async fn languages_are_found_on_the_page_and_a_missing_pack_is_an_error_that_names_it() {
    let head = gloo::utils::document().query_selector("head").expect("a query").expect("a head");
    for (tag, name) in [("en", "English"), ("ar", "العربية")] {
        let link = gloo::utils::document().create_element("link").expect("a link");
        for (key, value) in [
            ("data-pack", tag),
            ("data-name", name),
            ("href", "/none"),
            ("data-simpler", "/no"),
            ("data-charset", "utf-8"),
        ] {
            link.set_attribute(key, value).expect("an attribute");
        }
        head.append_child(&link).expect("appended");
    }
    let offered = host::languages();
    assert_eq!(offered, languages());
    let refused = host::download("/none", "utf-8").await;
    assert!(refused.is_err_and(|why| why.contains("/none")));
}

#[wasm_bindgen_test]
async fn the_history_grows_by_one_at_most() {
    let history = gloo::utils::window().history().expect("a history");
    let before = history.length().expect("a length");
    host::enter_history();
    host::enter_history();
    assert_eq!(history.length().expect("a length"), before + 1);
    host::leave_history();
    settle().await;
    host::enter_history();
    assert_eq!(history.length().expect("a length"), before + 1);
}

#[wasm_bindgen_test]
async fn title_language_and_focus_are_set_and_what_is_not_there_is_no_fault() {
    host::set_title("Step 1");
    assert_eq!(gloo::utils::document().title(), "Step 1");
    host::set_language("ar", "rtl");
    let root = gloo::utils::document_element();
    assert_eq!((attribute(&root, "lang"), attribute(&root, "dir")), ("ar".into(), "rtl".into()));
    host::set_language("en", "ltr");
    let stage = show(&state("{}", Page::Start)).await;
    host::go_to("no-such-element");
    host::focus_from_top("heading");
    let focused = gloo::utils::document().active_element().expect("something");
    assert_eq!(focused, stage.one("#heading"));
}
