//! The screens that come with a language's page as plain HTML: the start page and the first question, drawn by the
//! widget's own code, so that they look the same when the engine takes over (requirement P3).

use anyhow::{Context as _, Result};
use maud::{Markup, PreEscaped};
use remedy_engine::answers::Answers;
use remedy_engine::question::QuestionId;
use remedy_guide::host::Language;
use remedy_guide::locale::Words;
use remedy_guide::session::{Page, State};
use remedy_guide::ui::{self, Ui};
use remedy_guide::view_model::view;
use yew::prelude::*;

use crate::words::languages::LANGUAGES;

/// The screens' HTML.
///
/// # Errors
/// The words cannot be read back.
pub(crate) fn draw(pack: String) -> Result<String> {
    let words = Words::read(pack).context("the pack cannot be read back")?;
    let first = QuestionId::ALL.first().context("no question")?;
    let start = draw_page(words, "start", Page::Start)?;
    let question = draw_page(words, "question", Page::Question(*first))?;
    Ok(maud::html! { (start) (question) }.into_string())
}

#[derive(Properties, Clone, PartialEq)]
struct ScreenProps {
    words: Words,
    page: Page,
}

#[component]
fn Screen(props: &ScreenProps) -> Html {
    let language = |language: &crate::words::languages::Language| Language {
        tag: language.tag,
        name: language.name,
        page: Box::leak(format!("../{}/", language.tag).into_boxed_str()),
        words: "",
        simpler: "",
        charset: "",
        own: None,
    };
    let ui = Ui {
        words: props.words,
        languages: LANGUAGES.iter().map(language).collect(),
        not_loaded: false,
        send: Callback::noop(),
        wish: Callback::noop(),
    };
    ui::page(&ui, &view(&State::new(Answers::default(), props.page), props.words).page)
}

/// A page as in `App::view`, marked for boot/start.js.
fn draw_page(words: Words, first: &str, page: Page) -> Result<Markup> {
    let renderer =
        yew::LocalServerRenderer::<Screen>::with_props(ScreenProps { words, page }).hydratable(false);
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let drawn = tokio::task::LocalSet::new().block_on(&runtime, renderer.render());
    // Only the engine uses this id, and it must be there once.
    let drawn = drawn.replace(r#" id="heading""#, "");
    let title = view(&State::new(Answers::default(), page), words).title;
    Ok(maud::html! {
        div.page data-readable data-page=(first) data-first=(first) data-title=(title) hidden[page != Page::Start] { (PreEscaped(drawn)) }
    })
}
