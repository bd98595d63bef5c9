//! Beginning again: forgets every answer, and says so first.

use super::Ui;
use super::prose::prose;
use crate::session::Event;
use yew::prelude::*;

pub(super) fn forget(ui: &Ui) -> Html {
    html! {
        <details class="forget">
            <summary>{ ui.t("ui-again") }</summary>
            { prose(ui.t("ui-again-warning")) }
            <p class="actions">
                <button type="button" class="button button-second" onclick={ui.on_click(Event::Forget)}>
                    { ui.t("ui-again-now") }
                </button>
            </p>
        </details>
    }
}
