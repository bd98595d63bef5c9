//! The whole result: the status, what the draft would give, each with reason and clause, and where to turn today.

use super::Ui;
use super::answers::resume;
use super::contents::contents;
use super::finding::{Level, finding};
use super::forget::forget;
use super::keep::keep;
use super::parts::{Look, all, button, element, folded, line, part_heading, text};
use super::places::{folded_places, outside};
use super::prose::prose;
use super::status::{elements, never_counts, verdict};
use super::tools::{back, tools};
use crate::session::{Event, Page};
use crate::view_model::{FindingView, Group, KindView, Link, ResultView};
use remedy_engine::truth::Truth;
use yew::prelude::*;

/// The whole result.
pub fn result_page(ui: &Ui, view: &ResultView) -> Html {
    let part = |id, key, children: Vec<Html>| part(id, ui.t(key), children);
    all(vec![
        back(ui),
        verdict(ui, &view.status),
        resume(ui, view.more_to_ask),
        your_answers(ui),
        contents(ui, &parts(ui, view)),
        danger(ui, view.danger),
        apart(ui, &view.protections),
        all(view.higher_protection.iter().map(|view| finding(ui, Level::UNDER_PART, view)).collect()),
        all(view.groups.iter().map(|view| group(ui, view)).collect()),
        notes(ui, &view.notes),
        part(
            "definition",
            "ui-elements",
            vec![line("p", ui.t("ui-elements-lead")), elements(ui, &view.status)],
        ),
        never_counts(ui),
        part("turn", "turn-title", vec![folded_places(ui, &view.places)]),
        part("ask", "ask-title", vec![prose(ui.t("ask-lead")), prose(ui.t("ask-list"))]),
        part("keep", "ui-next", vec![your_answers(ui), keep(ui), forget(ui)]),
        standing(ui),
        tools(ui, Page::Result),
    ])
}

fn your_answers(ui: &Ui) -> Html {
    element("div", "actions", vec![button(ui, Look::Second, "ui-your-answers", Event::Open(Page::Answers))])
}

/// A part of the page that the list of contents leads to.
fn part(id: &'static str, heading: &'static str, children: Vec<Html>) -> Html {
    let mut parts = vec![part_heading(id, heading)];
    parts.extend(children);
    element("section", "part", parts)
}

/// The parts of the page: the id of each heading, and its words.
fn parts(ui: &Ui, view: &ResultView) -> Vec<(&'static str, &'static str)> {
    let mut parts: Vec<_> = view.groups.iter().map(|group| (group_id(group.value), group.heading)).collect();
    if !view.notes.is_empty() {
        parts.push(("notes", ui.t("ui-kind-note")));
    }
    let fixed =
        [("definition", "ui-elements"), ("turn", "turn-title"), ("ask", "ask-title"), ("keep", "ui-next")];
    parts.extend(fixed.map(|(id, key)| (id, ui.t(key))));
    parts
}

const fn group_id(value: Truth) -> &'static str {
    match value {
        Truth::Yes => "fits",
        Truth::Unknown => "could",
        Truth::No => "also",
    }
}

fn danger(ui: &Ui, danger: bool) -> Html {
    if !danger {
        return Html::default();
    }
    element("section", "notice", vec![line("h2", ui.t("safety-title")), prose(ui.t("safety-now"))])
}

/// Protection leads the result: it does not hang on the definition.
fn apart(ui: &Ui, views: &[FindingView]) -> Html {
    if views.is_empty() {
        return Html::default();
    }
    let heading = line("h2", ui.t("ui-kind-protection"));
    let findings = views.iter().map(|view| finding(ui, Level::UNDER_PART, view));
    element("section", "protections", std::iter::once(heading).chain(findings).collect())
}

fn group(ui: &Ui, view: &Group) -> Html {
    let kinds: Vec<_> = view.kinds.iter().map(|view| kind(ui, view)).collect();
    // What the answers do not point to stays folded: it is long, and the least of use.
    let kinds = match view.value {
        Truth::No => vec![folded("", ui.t("ui-group-also-open"), Html::default(), kinds)],
        _ => kinds,
    };
    let lead = line("p", view.lead);
    part(group_id(view.value), view.heading, std::iter::once(lead).chain(kinds).collect())
}

fn kind(ui: &Ui, view: &KindView) -> Html {
    let findings = view.findings.iter().map(|view| finding(ui, Level::UNDER_KIND, view));
    element("div", "kind", std::iter::once(line("h3", view.heading)).chain(findings).collect())
}

fn notes(ui: &Ui, views: &[FindingView]) -> Html {
    if views.is_empty() {
        return Html::default();
    }
    part(
        "notes",
        ui.t("ui-kind-note"),
        views.iter().map(|view| finding(ui, Level::UNDER_PART, view)).collect(),
    )
}

fn standing(ui: &Ui) -> Html {
    let link = Link { href: ui.t("standing-link"), text: ui.t("standing-link_text") };
    let version = ui.words.fill("ui-version", &[("version", ui.words.content_version())]);
    let parts = vec![
        line("h2", ui.t("standing-title")),
        prose(ui.t("standing-words")),
        prose(ui.t("standing-review")),
        element("p", "outside", vec![outside(ui, &link)]),
        element("p", "version", vec![text(version)]),
    ];
    element("section", "standing", parts)
}
