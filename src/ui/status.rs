//! Whether the draft's definition of a victim fits: the verdict, and each part of the definition.

use super::Ui;
use super::grounds::{because, clauses, missing};
use super::prose::{blocks, prose};
use super::tools::{back, tools};
use crate::session::{Event, Page};
use crate::view_model::{ElementView, StatusView};
use remedy_engine::truth::Truth;
use yew::prelude::*;

/// What the status page shows.
#[derive(Properties, Clone, PartialEq)]
pub struct StatusPageProps {
    /// Words and events.
    pub ui: Ui,
    /// The status.
    pub view: StatusView,
}

/// Whether the definition fits, with a choice to go on.
#[component]
pub fn StatusPage(StatusPageProps { ui, view }: &StatusPageProps) -> Html {
    html! {
        <>
            { back(ui) }
            <div class="verdict" data-status={view.value.as_str()}>
                <h1 id="heading" tabindex="-1">{ view.heading }</h1>
                { blocks(&view.means) }
                { missing(ui, &view.missing) }
            </div>
            <p class="standing">{ ui.t("standing-short") }</p>
            <p class="actions">
                <button type="button" class="button" onclick={ui.on_click(Event::Continue)}>{ ui.t("ui-go-on") }</button>
                <button type="button" class="button button-second" onclick={ui.on_click(Event::Open(Page::Result))}>
                    { ui.t("ui-to-result") }
                </button>
            </p>
            <h2>{ ui.t("ui-elements") }</h2>
            <p>{ ui.t("ui-elements-lead") }</p>
            { elements(ui, view) }
            { never_counts(ui) }
            { tools(ui, Page::Result) }
        </>
    }
}

/// The parts of the definition, each with its value and reasons.
pub(super) fn elements(ui: &Ui, view: &StatusView) -> Html {
    html! { <div class="elements">{ for view.elements.iter().map(|view| element(ui, view)) }</div> }
}

fn element(ui: &Ui, view: &ElementView) -> Html {
    html! {
        <article class="element" data-element={view.id} data-value={view.value.as_str()}>
            <h3>{ view.name }</h3>
            <p class="value"><strong>{ value_words(ui, view.value) }</strong>{ " " }{ view.sentence }</p>
            { because(ui, &view.grounds.because) }
            { missing(ui, &view.grounds.missing) }
            <details>
                <summary>{ ui.t("ui-element-more") }<span class="visually-hidden">{ " " }{ view.name }</span></summary>
                { prose(view.about) }
                { clauses(ui, &view.grounds) }
            </details>
        </article>
    }
}

fn value_words(ui: &Ui, value: Truth) -> &'static str {
    ui.t(match value {
        Truth::Yes => "ui-value-yes",
        Truth::No => "ui-value-no",
        Truth::Unknown => "ui-value-unknown",
    })
}

/// What never counts against anyone (1.1).
pub(super) fn never_counts(ui: &Ui) -> Html {
    html! {
        <section class="never">
            <h2>{ ui.t("never-title") }</h2>
            <ul>
                <li>{ ui.t("never-nationality") }</li>
                <li>{ ui.t("never-perpetrator") }</li>
            </ul>
        </section>
    }
}
