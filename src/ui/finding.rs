//! A finding: a form of remedy, a right, a support, a protection or a note, with its reasons and clauses.

use super::Ui;
use super::grounds::{because, clauses, missing};
use super::parts::{all, folded, line, node, unseen};
use super::prose::blocks;
use crate::view_model::FindingView;
use remedy_engine::truth::Truth;
use yew::prelude::*;

/// The tags of a finding's heading and of the headings inside it: no level of headings is left out.
#[derive(Clone, Copy)]
pub(super) struct Level(&'static str, &'static str);

impl Level {
    /// Right under a part of the page.
    pub(super) const UNDER_PART: Self = Self("h3", "h4");
    /// Under a kind of finding.
    pub(super) const UNDER_KIND: Self = Self("h4", "h5");
}

/// Draws a finding. What the answers point to is told at once; the rest opens.
pub(super) fn finding(ui: &Ui, level: Level, view: &FindingView) -> Html {
    let Level(heading, inner) = level;
    let told = view.value == Truth::Yes;
    let means = || vec![blocks(&view.means), because(ui, &view.grounds.because)];
    let (first, mut more) =
        if told { (means(), Vec::new()) } else { (vec![missing(ui, &view.grounds.missing)], means()) };
    more.extend([
        line(inner, ui.t("ui-states")),
        blocks(&view.states),
        line(inner, ui.t("ui-ask")),
        blocks(&view.ask),
        line(inner, ui.t("ui-clauses")),
        clauses(ui, &view.grounds),
    ]);
    // What fits goes on paper whole.
    let class = if told { "on-paper" } else { "" };
    let parts =
        vec![line(heading, view.name), all(first), folded(class, ui.t("ui-more"), unseen(view.name), more)];
    node(
        "article",
        &["class", "data-finding", "data-value"],
        &["finding", view.id, view.value.as_str()],
        parts,
    )
}
