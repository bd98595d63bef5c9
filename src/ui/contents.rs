//! What is on a long page, with ways to it. The address stays as it is.

use super::Ui;
use crate::host;
use yew::prelude::*;

pub(super) fn contents(ui: &Ui, parts: &[(&'static str, &'static str)]) -> Html {
    html! {
        <nav class="contents" aria-labelledby="contents-title">
            <h2 id="contents-title">{ ui.t("ui-contents") }</h2>
            <ul>{ for parts.iter().map(|(id, heading)| html! {
                <li><a href={["#", *id].concat()} onclick={to(id)}>{ *heading }</a></li>
            }) }</ul>
        </nav>
    }
}

fn to(id: &'static str) -> Callback<MouseEvent> {
    Callback::from(move |click: MouseEvent| {
        click.prevent_default();
        host::focus(id);
    })
}
