//! The whole result: the status, what the draft would give, each with reason and clause, and where to turn today.

use super::Ui;
use super::contents::contents;
use super::finding::finding;
use super::forget::forget;
use super::grounds::missing;
use super::keep::keep;
use super::places::{outside, places};
use super::prose::{blocks, prose};
use super::status::{elements, never_counts};
use super::tools::{back, tools};
use crate::session::{Event, Page};
use crate::view_model::{FindingView, Group, KindView, Link, ResultView};
use remedy_engine::truth::Truth;
use yew::prelude::*;

/// What the result shows.
#[derive(Properties, Clone, PartialEq)]
pub struct ResultPageProps {
    /// Words and events.
    pub ui: Ui,
    /// The result.
    pub view: ResultView,
}

/// The whole result.
#[component]
pub fn ResultPage(ResultPageProps { ui, view }: &ResultPageProps) -> Html {
    html! {
        <>
            { back(ui) }
            { verdict(ui, view) }
            { more_to_ask(ui, view) }
            if view.danger {
                <section class="notice">
                    <h2>{ ui.t("safety-title") }</h2>
                    { prose(ui.t("safety-now")) }
                </section>
            }
            { protections(ui, &view.protections) }
            { contents(ui, &parts(ui, view)) }
            { for view.higher_protection.iter().map(|view| finding(ui, view)) }
            { for view.groups.iter().map(|view| group(ui, view)) }
            { notes(ui, &view.notes) }
            <section>{ heading("definition", ui.t("ui-elements")) }{ elements(ui, &view.status) }</section>
            { never_counts(ui) }
            <section>{ heading("turn", ui.t("turn-title")) }{ places(ui, &view.places) }</section>
            <section>
                { heading("ask", ui.t("ask-title")) }
                { prose(ui.t("ask-lead")) }
                { prose(ui.t("ask-list")) }
            </section>
            <section>{ heading("keep", ui.t("ui-next")) }{ keep(ui, view) }{ forget(ui) }</section>
            { standing(ui) }
            { tools(ui, Page::Result) }
        </>
    }
}

fn verdict(ui: &Ui, view: &ResultView) -> Html {
    html! {
        <div class="verdict" data-status={view.status.value.as_str()}>
            <h1 id="heading" tabindex="-1">{ view.status.heading }</h1>
            <p class="standing">{ ui.t("standing-short") }</p>
            { blocks(&view.status.means) }
            { missing(ui, &view.status.missing) }
        </div>
    }
}

fn more_to_ask(ui: &Ui, view: &ResultView) -> Html {
    if !view.more_to_ask {
        return Html::default();
    }
    html! {
        <p class="actions">
            <button type="button" class="button" onclick={ui.on_click(Event::Resume)}>{ ui.t("ui-resume") }</button>
        </p>
    }
}

/// The parts of the page: the id of each heading, and its words.
fn parts(ui: &Ui, view: &ResultView) -> Vec<(&'static str, &'static str)> {
    let mut parts: Vec<_> = view.groups.iter().map(|group| (group_id(group.value), group.heading)).collect();
    if !view.notes.is_empty() {
        parts.push(("notes", ui.t("ui-kind-note")));
    }
    parts.push(("definition", ui.t("ui-elements")));
    parts.push(("turn", ui.t("turn-title")));
    parts.push(("ask", ui.t("ask-title")));
    parts.push(("keep", ui.t("ui-next")));
    parts
}

const fn group_id(value: Truth) -> &'static str {
    match value {
        Truth::Yes => "fits",
        Truth::Unknown => "could",
        Truth::No => "also",
    }
}

fn heading(id: &'static str, words: &'static str) -> Html {
    html! { <h2 {id} tabindex="-1">{ words }</h2> }
}

fn protections(ui: &Ui, views: &[FindingView]) -> Html {
    if views.is_empty() {
        return Html::default();
    }
    html! {
        <section class="protections">
            <h2>{ ui.t("ui-kind-protection") }</h2>
            { for views.iter().map(|view| finding(ui, view)) }
        </section>
    }
}

fn group(ui: &Ui, view: &Group) -> Html {
    let kinds = html! { <>{ for view.kinds.iter().map(|view| kind(ui, view)) }</> };
    html! {
        <section class="group" data-group={view.value.as_str()}>
            { heading(group_id(view.value), view.heading) }
            <p>{ view.lead }</p>
            // What the answers do not point to stays folded: it is long, and the least of use.
            if view.value == Truth::No {
                <details>
                    <summary>{ ui.t("ui-group-also-open") }</summary>
                    { kinds }
                </details>
            } else {
                { kinds }
            }
        </section>
    }
}

fn kind(ui: &Ui, view: &KindView) -> Html {
    html! {
        <div class="kind">
            <h3>{ view.heading }</h3>
            { for view.findings.iter().map(|view| finding(ui, view)) }
        </div>
    }
}

fn notes(ui: &Ui, views: &[FindingView]) -> Html {
    if views.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            { heading("notes", ui.t("ui-kind-note")) }
            { for views.iter().map(|view| finding(ui, view)) }
        </section>
    }
}

fn standing(ui: &Ui) -> Html {
    let link = Link { href: ui.t("standing-link"), text: ui.t("standing-link_text") };
    html! {
        <section class="standing">
            <h2>{ ui.t("standing-title") }</h2>
            { prose(ui.t("standing-short")) }
            { prose(ui.t("standing-words")) }
            <p>{ outside(ui, &link) }</p>
            <p class="version">{ ui.words.fill("ui-version", &[("version", ui.words.content_version())]) }</p>
        </section>
    }
}
