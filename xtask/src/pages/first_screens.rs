//! The screens that come with a language's page as plain HTML: the start page and the first question, drawn by the
//! widget's own code, so that they look the same when the engine takes over (requirement P3).

use anyhow::{Context as _, Result};
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
    let (start, question) = (draw_page(words, Page::Start)?, draw_page(words, Page::Question(*first))?);
    // As in `App::view`, and marked for boot/start.js. Only the engine uses this id, and it must be there once.
    let [start, question] = [start, question].map(|page| page.replace(r#" id="heading""#, ""));
    Ok(format!(
        r#"<div class="page" data-readable="" data-first="start">{start}</div><div class="page" data-readable="" data-first="question" hidden>{question}</div>"#
    ))
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

fn draw_page(words: Words, page: Page) -> Result<String> {
    let renderer =
        yew::LocalServerRenderer::<Screen>::with_props(ScreenProps { words, page }).hydratable(false);
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    Ok(tokio::task::LocalSet::new().block_on(&runtime, renderer.render()))
}
