//! What to mend on this page, above its heading, with a link to the place.

use super::pen::Pen;
use crate::host;
use yew::prelude::*;

pub(super) fn error_summary(pen: &mut Pen<'_>, field: String) {
    let to = field.clone();
    let on_click = Callback::from(move |click: MouseEvent| {
        click.prevent_default();
        host::go_to(&to);
    });
    pen.node(
        "div",
        &["class", "id", "tabindex", "role", "aria-labelledby"],
        &["error-summary", "error-summary", "-1", "group", "error-title"],
        |pen| {
            pen.node("h2", &["id"], &["error-title"], |pen| pen.say("ui-error-title"));
            pen.element("p", "", |pen| pen.link(&field, pen.t("ui-error-choose"), on_click));
        },
    );
}
