//! What to mend on this page, above its heading, with a link to the place.

use super::Ui;
use crate::host;
use yew::prelude::*;

pub(super) fn error_summary(ui: &Ui, field: String) -> Html {
    let href = format!("#{field}");
    let onclick = Callback::from(move |click: MouseEvent| {
        click.prevent_default();
        host::focus(&field);
    });
    html! {
        <div class="error-summary" id="error-summary" tabindex="-1" role="group" aria-labelledby="error-title">
            <h2 id="error-title">{ ui.t("ui-error-title") }</h2>
            <p><a {href} {onclick}>{ ui.t("ui-error-choose") }</a></p>
        </div>
    }
}
