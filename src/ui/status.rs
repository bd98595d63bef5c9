//! Whether the draft's definition of a victim fits: the verdict, and each part of the definition.

use super::grounds::{because, clauses, missing};
use super::pen::{Look, Pen};
use super::tools::{back, tools};
use crate::session::{Event, Page};
use crate::view_model::{ElementView, StatusView};
use remedy_engine::truth::Truth;

/// Whether the definition fits, with a choice to go on.
pub(super) fn status_page(pen: &mut Pen<'_>, view: &StatusView) {
    back(pen);
    verdict(pen, view);
    pen.actions(&[
        (Look::Main, "ui-go-on", Event::Continue),
        (Look::Second, "ui-to-result", Event::Open(Page::Result)),
    ]);
    pen.line("h2", "ui-elements");
    pen.line("p", "ui-elements-lead");
    elements(pen, view);
    never_counts(pen);
    tools(pen, Page::Result);
}

/// The verdict in words, with the draft's standing.
#[inline(never)]
pub(super) fn verdict(pen: &mut Pen<'_>, view: &StatusView) {
    pen.node("div", &["class", "data-status"], &["verdict", view.value.as_str()], |pen| {
        pen.page_heading(view.heading);
        pen.line_of("p", "standing", pen.t("standing-short"));
        pen.blocks(&view.means);
        because(pen, "", &view.because);
        missing(pen, "", &view.missing);
    });
}

/// The parts of the definition, each with its value and reasons.
#[inline(never)]
pub(super) fn elements(pen: &mut Pen<'_>, view: &StatusView) {
    pen.element("div", "elements", |pen| view.elements.iter().for_each(|view| one(pen, view)));
}

fn one(pen: &mut Pen<'_>, view: &ElementView) {
    pen.node(
        "article",
        &["class", "data-element", "data-value"],
        &["element", view.id, view.value.as_str()],
        |pen| {
            pen.focusable("h3", view.id, view.name);
            pen.element("p", "value", |pen| {
                pen.line("strong", value_key(view.value));
                pen.words(" ");
                pen.words(view.sentence);
            });
            because(pen, view.id, &view.grounds.because);
            missing(pen, view.id, &view.grounds.missing);
            pen.folded_about("", pen.t("ui-element-more"), view.name, |pen| {
                pen.prose_of(view.about);
                clauses(pen, &view.grounds);
            });
        },
    );
}

const fn value_key(value: Truth) -> &'static str {
    match value {
        Truth::Yes => "ui-value-yes",
        Truth::No => "ui-value-no",
        Truth::Unknown => "ui-value-unknown",
    }
}

/// What never counts against anyone (1.1).
#[inline(never)]
pub(super) fn never_counts(pen: &mut Pen<'_>) {
    pen.element("section", "never", |pen| {
        pen.line("h2", "never-title");
        pen.element("ul", "", |pen| {
            pen.line("li", "never-nationality");
            pen.line("li", "never-perpetrator");
        });
    });
}
