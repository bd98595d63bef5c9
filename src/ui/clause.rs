//! A clause: in plain words, with the draft's own words on opening.

use super::Ui;
use super::parts::{element, folded, node, text, unseen};
use crate::view_model::ClauseView;
use yew::prelude::*;

pub(super) fn clause(ui: &Ui, view: &ClauseView) -> Html {
    let says = element("p", "", vec![article(ui, view.id), text(" "), text(view.plain)]);
    let quote = vec![
        node("blockquote", &["lang", "dir"], &["en", "ltr"], vec![text(view.quote)]),
        element("p", "source", vec![text(ui.t("ui-clause-source"))]),
    ];
    let quote = folded("", ui.t("ui-clause-quote"), unseen(view.id), quote);
    element("div", "clause", vec![says, quote])
}

/// "Article 4.2(a)", its number isolated from the direction of the words around it.
pub(super) fn article(ui: &Ui, id: &'static str) -> Html {
    let number = node("bdi", &["dir"], &["ltr"], vec![text(id)]);
    let (before, after) = ui.t("ui-clause").split_once("{clause}").unwrap_or_default();
    element("strong", "", vec![text(before), number, text(after)])
}
