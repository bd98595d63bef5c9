//! What can be set on every page: the language, and simpler words.

#![cfg(target_arch = "wasm32")]

use remedy_browser::{Setting, Stage, attribute, languages, show, show_with, state, words, words_in};
use remedy_guide::session::Page;
use remedy_guide::ui::Wish;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const PAGES: [Page; 6] = [
    Page::Start,
    Page::Safety,
    Page::Question(remedy_engine::question::QuestionId::Danger),
    Page::Status,
    Page::Result,
    Page::Answers,
];

async fn offering(page: Page) -> Stage {
    show_with(&state("{}", page), Setting { languages: languages(), ..Setting::default() }).await
}

#[wasm_bindgen_test]
async fn every_page_offers_the_languages_by_their_own_names_and_marks_the_one_in_use() {
    for page in PAGES {
        let stage = offering(page).await;
        let described = |one: &web_sys::Element| {
            [
                words_in(one),
                attribute(one, "lang"),
                attribute(one, "hreflang"),
                attribute(one, "aria-current"),
            ]
        };
        let offered: Vec<_> = stage.all(".settings .language").iter().map(described).collect();
        let expected = [["English", "en", "en", "true"], ["العربية", "ar", "ar", ""]];
        assert_eq!(offered, expected, "{page:?}");
        assert_eq!(attribute(&stage.one("nav.languages"), "aria-label"), words().get("ui-languages"));
        // They stand open where nobody has chosen yet.
        assert_eq!(stage.all("details.languages-folded:not([open])").len(), usize::from(page != Page::Start));
    }
}

#[wasm_bindgen_test]
async fn a_language_leads_to_its_own_page_before_the_guide_and_tells_the_wish_inside_it() {
    let stage = offering(Page::Start).await;
    assert_eq!(attribute(&stage.one("a.language[hreflang=ar]"), "href"), "../ar/");
    let before = gloo::utils::window().location().href();
    assert!(stage.click("a.language[hreflang=ar]").await.is_empty(), "the session hears nothing of it");
    assert_eq!(stage.wishes.take(), [Wish::Language("ar")]);
    assert_eq!(gloo::utils::window().location().href(), before, "the address stays");
}

#[wasm_bindgen_test]
async fn simpler_words_are_a_button_that_says_whether_it_is_pressed() {
    for page in PAGES {
        for simpler in [false, true] {
            let setting = Setting { simpler, ..Setting::default() };
            let stage = show_with(&state("{}", page), setting).await;
            let button = stage.one("button.setting[aria-pressed]");
            assert_eq!(words_in(&button), words().get("ui-simpler"));
            assert_eq!(attribute(&button, "aria-pressed"), simpler.to_string(), "{page:?}");
            let _ = stage.press(words().get("ui-simpler")).await;
            assert_eq!(stage.wishes.take(), [Wish::Simpler(!simpler)], "{page:?}");
        }
    }
}

#[wasm_bindgen_test]
async fn the_simpler_words_stand_in_the_place_of_the_ordinary_ones() {
    let state = state("{}", PAGES[2]);
    let stage = show_with(&state, Setting { simpler: true, ..Setting::default() }).await;
    assert_eq!(stage.words_of("h1#heading"), "Is anyone in danger?");
    // What has no simpler version keeps its own.
    assert_eq!(stage.words_of(".why"), words().part("question", "danger", "why"));
    drop(stage);
    assert_eq!(show(&state).await.words_of("h1#heading"), words().of("question", "danger"));
}

#[wasm_bindgen_test]
async fn words_that_did_not_come_are_told_at_once() {
    for page in PAGES {
        let stage = show_with(&state("{}", page), Setting { not_loaded: true, ..Setting::default() }).await;
        assert_eq!(stage.words_of(".settings [role=alert]"), words().get("ui-load-failed"));
        drop(stage);
        assert!(show(&state("{}", page)).await.all("[role=alert]").is_empty(), "{page:?}");
    }
}
