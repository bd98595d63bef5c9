//! Printing and saving the result: only when asked, and with a warning first.

use super::Ui;
use super::prose::prose;
use crate::host;
use crate::save;
use crate::view_model::ResultView;
use yew::prelude::*;

pub(super) fn keep(ui: &Ui, view: &ResultView) -> Html {
    let print = Callback::from(|_: MouseEvent| host::print());
    let words = ui.words;
    let view = view.clone();
    let save = Callback::from(move |_: MouseEvent| {
        host::save(words.get("ui-file-name"), &save::text(&view, words));
    });
    html! {
        <details class="keep">
            <summary>{ ui.t("ui-keep") }</summary>
            <div class="notice">{ prose(ui.t("ui-keep-warning")) }</div>
            <p class="actions">
                <button type="button" class="button button-second" onclick={print}>{ ui.t("ui-print") }</button>
                <button type="button" class="button button-second" onclick={save}>{ ui.t("ui-save") }</button>
            </p>
        </details>
    }
}
