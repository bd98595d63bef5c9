//! All of the result on one page, for paper.

use super::draft::standing;
use super::finding::{Level, findings};
use super::pen::{Look, Pen};
use super::places::places;
use super::status::{elements, never_counts, notes};
use super::tools::{back, tools};
use crate::host;
use crate::session::Page;
use crate::view_model::{Group, WholeView};
use yew::prelude::*;

/// All of the result.
pub(super) fn whole_page(pen: &mut Pen<'_>, view: &WholeView) {
    back(pen);
    pen.node("div", &["class", "data-status"], &["verdict", view.status.value.as_str()], |pen| {
        pen.page_heading_owned(view.status.heading.clone());
        pen.line_of("p", "standing", pen.t("standing-line"));
        pen.blocks(&view.status.means);
    });
    pen.element("div", "actions", |pen| {
        pen.press(Look::Main, "ui-print", Callback::from(|_: MouseEvent| host::print()));
    });
    view.warnings.iter().for_each(|words| pen.line_of("p", "", words));
    pen.line("h2", "turn-title");
    places(pen, &view.places);
    if !view.protections.is_empty() {
        pen.line("h2", "ui-kind-protection");
        findings(pen, Level::UNDER_PART, &view.protections);
    }
    findings(pen, Level::PART, [&view.higher_protection]);
    pen.prose("ui-ask-lead");
    view.groups.iter().for_each(|view| group(pen, view));
    pen.line("h2", "ui-elements");
    elements(pen, &view.status);
    never_counts(pen);
    notes(pen, &view.notes);
    pen.line("h2", "ask-title");
    pen.prose("ask-list");
    pen.line("h2", "standing-title");
    standing(pen);
    tools(pen, Page::Whole);
}

fn group(pen: &mut Pen<'_>, view: &Group) {
    pen.element("section", "part", |pen| {
        pen.line_of("h2", "", view.heading);
        pen.line_of("p", "", view.lead);
        for kind in &view.kinds {
            pen.line_of("h3", "", kind.heading);
            pen.prose_of(kind.lead);
            findings(pen, Level::UNDER_KIND, &kind.findings);
        }
    });
}
