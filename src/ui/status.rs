//! The verdict: whether the draft's definition of a victim fits, with the picture of its six parts; and the page of the
//! reasons, part by part.

use super::finding::{Level, findings};
use super::grounds::{because, clauses, missing};
use super::pen::{Look, Pen};
use super::places::first_places;
use super::result::{danger, verdict_first};
use super::tools::{back, tools};
use crate::session::{Event, Page};
use crate::view_model::{ElementView, PartsView, ResultView, StatusView};
use remedy_engine::truth::Truth;

/// The verdict after the questions on the definition, with a choice to go on: in the order of the result's first page.
pub(super) fn status_page(pen: &mut Pen<'_>, view: &ResultView) {
    back(pen);
    danger(pen, view.danger);
    verdict_first(pen, view);
    pen.actions(&[
        (Look::Main, "ui-go-on", Event::Continue),
        (Look::Second, "ui-to-result", Event::Open(Page::Result)),
    ]);
    figure(pen, &view.status);
    // One for now: half of the questions is still to come, and this page is short.
    first_places(pen, view.places.get(..1).unwrap_or_default());
    tools(pen, Page::Result);
}

/// The six parts in a row, each with its name and its value: a list to those who hear it, a picture to those who see it. A tap
/// leads to the reasons.
#[inline(never)]
pub(super) fn figure(pen: &mut Pen<'_>, view: &StatusView) {
    pen.element("section", "parts", |pen| {
        pen.focusable("h2", "parts", pen.t("ui-parts"));
        pen.element("ol", "", |pen| {
            for element in &view.elements {
                let values = [element.id, element.value.as_str()];
                pen.node("li", &["data-element", "data-value"], &values, |pen| {
                    pen.way(Page::Parts, element.id, |pen| {
                        pen.line_of("span", "part-name", element.name);
                        pen.words(" ");
                        pen.line_of("strong", "", pen.t(short_value_key(element.value)));
                    });
                });
            }
        });
    });
}

const fn short_value_key(value: Truth) -> &'static str {
    match value {
        Truth::Yes => "ui-parts-yes",
        Truth::No => "ui-parts-no",
        Truth::Unknown => "ui-parts-open",
    }
}

/// The reasons for the verdict. Only what is open or missing is told at once; what is there opens.
pub(super) fn parts_page(pen: &mut Pen<'_>, view: &PartsView) {
    back(pen);
    pen.page_heading(pen.t("ui-elements"));
    pen.blocks(&view.status.means);
    pen.line("p", "ui-elements-lead");
    elements(pen, &view.status);
    never_counts(pen);
    if !view.notes.is_empty() {
        pen.folded("", "ui-kind-note", |pen| findings(pen, Level::PART, &view.notes));
    }
    tools(pen, Page::Parts);
}

#[inline(never)]
pub(super) fn notes(pen: &mut Pen<'_>, views: &[crate::view_model::FindingView]) {
    if !views.is_empty() {
        pen.line("h2", "ui-kind-note");
        findings(pen, Level::UNDER_PART, views);
    }
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
            let told = view.value != Truth::Yes;
            if told {
                reasons(pen, view);
            }
            pen.folded_about("on-paper", pen.t("ui-element-more"), view.name, |pen| {
                if !told {
                    reasons(pen, view);
                }
                pen.prose_of(view.about);
                clauses(pen, &view.grounds);
            });
        },
    );
}

fn reasons(pen: &mut Pen<'_>, view: &ElementView) {
    because(pen, view.id, &view.grounds.because);
    missing(pen, view.id, &view.grounds.missing);
}

const fn value_key(value: Truth) -> &'static str {
    match value {
        Truth::Yes => "ui-value-yes",
        Truth::No => "ui-value-no",
        Truth::Unknown => "ui-value-unknown",
    }
}

/// What the draft never counts against anyone, in its bounds (1.1).
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
