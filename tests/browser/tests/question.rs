//! A question's page in each of its states, in a browser: roles, names, what is chosen, what is told.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test may stop at once")]

use remedy_browser::{attribute, show, state, words, words_in};
use remedy_engine::option::OptionSet;
use remedy_engine::question::{Kind, QuestionId};
use remedy_guide::session::{Event, Page};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

fn page(id: QuestionId) -> Page {
    Page::Question(id)
}

#[wasm_bindgen_test]
async fn every_question_is_a_named_group_of_native_controls_with_nothing_preselected() {
    for id in QuestionId::ALL {
        let stage = show(&state("{}", page(*id))).await;
        let name = id.as_str();
        assert_eq!(attribute(&stage.one("form"), "data-question"), name);
        assert_eq!(stage.words_of("fieldset > legend > h1#heading"), words().of("question", name));
        let kind = if id.kind() == Kind::Many { "checkbox" } else { "radio" };
        let controls = stage.all(&format!("input[type={kind}][name={name}]"));
        let values: Vec<_> = controls.iter().map(|control| attribute(control, "value")).collect();
        let expected: Vec<_> = id.choices().iter().map(|choice| choice.id).collect();
        assert_eq!(values, expected, "{name}");
        assert_eq!(stage.all("input").len(), controls.len());
        assert!(stage.all("input:checked").is_empty(), "{name}");
        for control in &controls {
            let label = stage.one(&format!("label[for={}]", control.id()));
            let value = attribute(control, "value");
            assert_eq!(words_in(&label), words().part("question", name, &value), "{name}");
            let hint = attribute(control, "aria-describedby");
            let words = words().find_part("question", name, &format!("{value}-hint"));
            assert_eq!(words, (!hint.is_empty()).then(|| stage.words_of(&format!("#{hint}"))).as_deref());
        }
        assert!(!stage.words_of(".why").is_empty());
        assert!(!stage.words_of("details.help .help-text").is_empty());
        assert!(stage.all("#error-summary").is_empty());
        assert_eq!(attribute(&stage.one("fieldset"), "aria-describedby"), "");
    }
}

#[wasm_bindgen_test]
async fn progress_is_told_in_words_and_the_bar_is_for_the_eye_only() {
    let stage = show(&state("{}", page(QuestionId::Harm))).await;
    let told = stage.words_of(".progress p");
    assert_eq!(told, "Part 2 of 4: What happened Question 3 of about 20");
    let bar = stage.one("progress");
    assert_eq!((attribute(&bar, "value"), attribute(&bar, "max")), ("3".into(), "20".into()));
    assert_eq!(attribute(&bar, "aria-hidden"), "true");
}

#[wasm_bindgen_test]
async fn what_is_chosen_is_shown_and_choosing_is_told() {
    let stage = show(&state(r#"{"harm":["health","work"]}"#, page(QuestionId::Harm))).await;
    let chosen: Vec<_> = stage.all("input:checked").iter().map(|one| attribute(one, "value")).collect();
    assert_eq!(chosen, ["health", "work"]);
    let question = QuestionId::Harm;
    let option = |id| OptionSet::one(question, id).expect("an option");
    let told = stage.click("input[value=privacy]").await;
    assert_eq!(told, [Event::Choose { question, option: option("privacy"), chosen: true }]);
    let told = stage.click("input[value=health]").await;
    assert_eq!(told, [Event::Choose { question, option: option("health"), chosen: false }]);
}

#[wasm_bindgen_test]
async fn what_stands_alone_stands_behind_an_or() {
    let stage = show(&state("{}", page(QuestionId::Conduct))).await;
    let order: Vec<_> = stage.all(".choices > *").iter().map(|one| attribute(one, "class")).collect();
    assert_eq!(order, ["choice", "choice", "choices-or", "choice", "choice"]);
    assert!(stage.all(".how-many").len() == 1);
}

#[wasm_bindgen_test]
async fn a_refused_continue_shows_an_error_above_and_at_the_place() {
    let refused = state("{}", page(QuestionId::Role)).after(Event::Continue);
    let stage = show(&refused).await;
    let summary = stage.one("#error-summary");
    assert_eq!(attribute(&summary, "tabindex"), "-1");
    assert_eq!(stage.words_of("#error-title"), words().get("ui-error-title"));
    assert_eq!(stage.words_of("#error-summary a"), words().get("ui-error-choose"));
    assert_eq!(
        stage.words_of("#choose-error"),
        format!("{} {}", words().get("ui-error-prefix"), words().get("ui-error-choose"))
    );
    assert_eq!(attribute(&stage.one("fieldset"), "aria-describedby"), "choose-error");
    let _ = stage.click("#error-summary a").await;
    let focused = gloo::utils::document().active_element().expect("something has the focus");
    assert_eq!(focused.id(), "role-self");
}

#[wasm_bindgen_test]
async fn the_buttons_tell_what_was_pressed() {
    let stage = show(&state(r#"{"danger":"no"}"#, page(QuestionId::Danger))).await;
    assert_eq!(stage.press("Continue").await, [Event::Continue]);
    assert_eq!(stage.press("Skip this question").await, [Event::Skip]);
    assert_eq!(stage.press("Back").await, [Event::Back]);
    assert_eq!(stage.press("See the result so far").await, [Event::Open(Page::Result)]);
    assert_eq!(stage.press("All questions and answers").await, [Event::Open(Page::Answers)]);
}

#[wasm_bindgen_test]
async fn someone_who_came_to_change_an_answer_is_told_that_they_go_back() {
    let changing = state(r#"{"role":"self"}"#, Page::Result).after(Event::Change(QuestionId::Role));
    let stage = show(&changing).await;
    assert_eq!(stage.press("Use this answer and go back").await, [Event::Continue]);
}
