//! The whole result: what fits, what could fit, what else the draft holds, where to turn today.

use super::answers::{doubt, resume};
use super::contents::contents;
use super::finding::{Level, findings};
use super::forget::forget;
use super::keep::keep;
use super::pen::{Look, Pen};
use super::places::{folded_places, outside};
use super::status::{elements, never_counts, verdict};
use super::tools::{back, tools};
use crate::session::{Event, Page};
use crate::view_model::{FindingView, Group, KindView, Link, ResultView};
use remedy_engine::truth::Truth;

/// The whole result.
pub(super) fn result_page(pen: &mut Pen<'_>, view: &ResultView) {
    back(pen);
    verdict(pen, &view.status);
    doubt(pen, view.doubt);
    resume(pen, view.more_to_ask);
    your_answers(pen);
    contents(pen, &parts(pen, view));
    if view.danger {
        pen.element("section", "notice", |pen| {
            pen.line("h2", "safety-title");
            pen.prose("safety-now");
        });
    }
    for words in &view.warnings {
        pen.element("div", "notice", |pen| pen.line_of("p", "", words));
    }
    protections(pen, &view.protections);
    findings(pen, Level::PART, &view.higher_protection);
    // Once a page: whom to ask, with whom, and only if it is safe.
    pen.prose("ui-ask-lead");
    view.groups.iter().for_each(|view| group(pen, view));
    notes(pen, &view.notes);
    part(pen, "definition", "ui-elements", |pen| {
        pen.line("p", "ui-elements-lead");
        elements(pen, &view.status);
    });
    never_counts(pen);
    part(pen, "turn", "turn-title", |pen| folded_places(pen, &view.places));
    part(pen, "ask", "ask-title", |pen| {
        pen.prose("ask-lead");
        pen.prose("ask-list");
    });
    part(pen, "keep", "ui-next", |pen| {
        your_answers(pen);
        keep(pen);
        forget(pen);
    });
    also(pen);
    standing(pen);
    tools(pen, Page::Result);
}

fn your_answers(pen: &mut Pen<'_>) {
    pen.actions(&[(Look::Second, "ui-your-answers", Event::Open(Page::Answers))]);
}

/// A part of the page that the list of contents leads to.
fn part<'a>(pen: &mut Pen<'a>, id: &'static str, heading: &str, inside: impl FnOnce(&mut Pen<'a>)) {
    part_of(pen, id, pen.t(heading), inside);
}

fn part_of<'a>(
    pen: &mut Pen<'a>,
    id: &'static str,
    heading: &'static str,
    inside: impl FnOnce(&mut Pen<'a>),
) {
    pen.element("section", "part", |pen| {
        pen.part_heading(id, heading);
        inside(pen);
    });
}

/// The parts of the page: the id of each heading, and its words.
fn parts(pen: &Pen<'_>, view: &ResultView) -> Vec<(&'static str, &'static str)> {
    let mut parts: Vec<_> = view.groups.iter().map(|group| (group_id(group.value), group.heading)).collect();
    if !view.notes.is_empty() {
        parts.push(("notes", pen.t("ui-kind-note")));
    }
    let fixed =
        [("definition", "ui-elements"), ("turn", "turn-title"), ("ask", "ask-title"), ("keep", "ui-next")];
    parts.extend(fixed.map(|(id, key)| (id, pen.t(key))));
    parts
}

const fn group_id(value: Truth) -> &'static str {
    match value {
        Truth::Yes => "fits",
        Truth::Unknown => "could",
        Truth::No => "also",
    }
}

/// Protection leads the result: it does not hang on the definition.
fn protections(pen: &mut Pen<'_>, views: &[FindingView]) {
    if views.is_empty() {
        return;
    }
    pen.element("section", "protections", |pen| {
        pen.line("h2", "ui-kind-protection");
        findings(pen, Level::UNDER_PART, views);
    });
}

fn group(pen: &mut Pen<'_>, view: &Group) {
    part_of(pen, group_id(view.value), view.heading, |pen| {
        pen.line_of("p", "", view.lead);
        if view.folded {
            pen.folded("", "ui-group-also-open", |pen| kinds(pen, &view.kinds));
        } else {
            kinds(pen, &view.kinds);
        }
    });
}

#[inline(never)]
fn kinds(pen: &mut Pen<'_>, views: &[KindView]) {
    for view in views {
        pen.element("div", "kind", |pen| {
            pen.line_of("h3", "", view.heading);
            if !view.lead.is_empty() {
                pen.prose_of(view.lead);
            }
            findings(pen, Level::UNDER_KIND, &view.findings);
        });
    }
}

fn notes(pen: &mut Pen<'_>, views: &[FindingView]) {
    if !views.is_empty() {
        part(pen, "notes", "ui-kind-note", |pen| findings(pen, Level::UNDER_PART, views));
    }
}

/// The way to what else the draft says.
fn also(pen: &mut Pen<'_>) {
    pen.actions(&[(Look::Second, "also-title", Event::Open(Page::Also))]);
}

fn standing(pen: &mut Pen<'_>) {
    let link = Link { href: pen.t("standing-link"), text: pen.t("standing-link_text") };
    let version = pen.ui.words.fill("ui-version", &[("version", pen.ui.words.content_version())]);
    pen.element("section", "standing", |pen| {
        pen.line("h2", "standing-title");
        pen.prose("standing-more");
        pen.prose("standing-words");
        pen.prose("standing-review");
        pen.element("p", "outside", |pen| outside(pen, &link));
        pen.element("p", "version", |pen| pen.owned(version));
    });
}
