//! A finding: a form of remedy, a right, a support, a protection or a note, with its reasons and clauses.

use super::Ui;
use super::grounds::{because, clauses, missing};
use super::parts::{all, folded, line, node, unseen};
use super::prose::blocks;
use crate::view_model::FindingView;
use remedy_engine::truth::Truth;
use yew::prelude::*;

/// Draws a finding. What the answers point to is told at once; the rest opens.
pub(super) fn finding(ui: &Ui, view: &FindingView) -> Html {
    let told = view.value == Truth::Yes;
    let means = || vec![blocks(&view.means), because(ui, &view.grounds.because)];
    let (first, mut more) =
        if told { (means(), Vec::new()) } else { (vec![missing(ui, &view.grounds.missing)], means()) };
    more.extend([
        line("h5", ui.t("ui-states")),
        blocks(&view.states),
        line("h5", ui.t("ui-ask")),
        blocks(&view.ask),
        line("h5", ui.t("ui-clauses")),
        clauses(ui, &view.grounds),
    ]);
    // What fits goes on paper whole.
    let class = if told { "on-paper" } else { "" };
    let parts =
        vec![line("h4", view.name), all(first), folded(class, ui.t("ui-more"), unseen(view.name), more)];
    node(
        "article",
        &["class", "data-finding", "data-value"],
        &["finding", view.id, view.value.as_str()],
        parts,
    )
}
