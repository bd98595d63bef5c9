//! What is on a long page, with ways to it. The address stays as it is.

use super::Ui;
use super::parts::{link, list, node, text};
use crate::host;
use yew::prelude::*;

pub(super) fn contents(ui: &Ui, parts: &[(&'static str, &'static str)]) -> Html {
    let links = parts.iter().map(|(id, heading)| link(id, text(*heading), to(id)));
    let heading = node("h2", &["id"], &["contents-title"], vec![text(ui.t("ui-contents"))]);
    node(
        "nav",
        &["class", "aria-labelledby"],
        &["contents", "contents-title"],
        vec![heading, list("", links)],
    )
}

fn to(id: &'static str) -> Callback<MouseEvent> {
    Callback::from(move |click: MouseEvent| {
        click.prevent_default();
        host::go_to(id);
    })
}
