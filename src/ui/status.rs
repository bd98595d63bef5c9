//! Whether the draft's definition of a victim fits: the verdict, and each part of the definition.

use super::Ui;
use super::grounds::{because, clauses, missing};
use super::parts::{Look, all, button, element, folded, line, list, node, page_heading, text, unseen};
use super::prose::{blocks, prose};
use super::tools::{back, tools};
use crate::session::{Event, Page};
use crate::view_model::{ElementView, StatusView};
use remedy_engine::truth::Truth;
use yew::prelude::*;

/// Whether the definition fits, with a choice to go on.
pub fn status_page(ui: &Ui, view: &StatusView) -> Html {
    all(vec![
        back(ui),
        verdict(ui, view),
        element(
            "div",
            "actions",
            vec![
                button(ui, Look::Main, "ui-go-on", Event::Continue),
                button(ui, Look::Second, "ui-to-result", Event::Open(Page::Result)),
            ],
        ),
        line("h2", ui.t("ui-elements")),
        line("p", ui.t("ui-elements-lead")),
        elements(ui, view),
        never_counts(ui),
        tools(ui, Page::Result),
    ])
}

/// The verdict in words, with the draft's standing.
pub(super) fn verdict(ui: &Ui, view: &StatusView) -> Html {
    let parts = vec![
        page_heading(view.heading),
        element("p", "standing", vec![text(ui.t("standing-short"))]),
        blocks(&view.means),
        because(ui, &view.because),
        missing(ui, &view.missing),
    ];
    node("div", &["class", "data-status"], &["verdict", view.value.as_str()], parts)
}

/// The parts of the definition, each with its value and reasons.
pub(super) fn elements(ui: &Ui, view: &StatusView) -> Html {
    element("div", "elements", view.elements.iter().map(|view| one(ui, view)).collect())
}

fn one(ui: &Ui, view: &ElementView) -> Html {
    let value = line("strong", value_words(ui, view.value));
    let more = vec![prose(view.about), clauses(ui, &view.grounds)];
    let parts = vec![
        line("h3", view.name),
        element("p", "value", vec![value, text(" "), text(view.sentence)]),
        because(ui, &view.grounds.because),
        missing(ui, &view.grounds.missing),
        folded("", ui.t("ui-element-more"), unseen(view.name), more),
    ];
    node(
        "article",
        &["class", "data-element", "data-value"],
        &["element", view.id, view.value.as_str()],
        parts,
    )
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
    let points = ["never-nationality", "never-perpetrator"].map(|key| text(ui.t(key)));
    element("section", "never", vec![line("h2", ui.t("never-title")), list("", points)])
}
