//! What to mend on this page, above its heading, with a link to the place.

use super::Ui;
use super::parts::{element, link, node, text};
use crate::host;
use yew::prelude::*;

pub(super) fn error_summary(ui: &Ui, field: String) -> Html {
    let to = field.clone();
    let onclick = Callback::from(move |click: MouseEvent| {
        click.prevent_default();
        host::go_to(&to);
    });
    let title = node("h2", &["id"], &["error-title"], vec![text(ui.t("ui-error-title"))]);
    let mend = element("p", "", vec![link(&field, text(ui.t("ui-error-choose")), onclick)]);
    node(
        "div",
        &["class", "id", "tabindex", "role", "aria-labelledby"],
        &["error-summary", "error-summary", "-1", "group", "error-title"],
        vec![title, mend],
    )
}
