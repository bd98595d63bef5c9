//! The ways about that every page offers: back, the result so far, all answers.

use super::Ui;
use crate::session::{Event, Page};
use yew::prelude::*;

pub(super) fn back(ui: &Ui) -> Html {
    html! {
        <p class="back">
            <button type="button" class="quiet" onclick={ui.on_click(Event::Back)}>{ ui.t("ui-back") }</button>
        </p>
    }
}

pub(super) fn tools(ui: &Ui, here: Page) -> Html {
    let other = |page: Page, key: &str| {
        (page != here).then(|| {
            html! {
                <li>
                    <button type="button" class="quiet" onclick={ui.on_click(Event::Open(page))}>{ ui.t(key) }</button>
                </li>
            }
        })
    };
    html! {
        <nav class="tools" aria-label={ui.t("ui-tools")}>
            <ul>
                { other(Page::Result, "ui-result-so-far") }
                { other(Page::Answers, "ui-all-answers") }
            </ul>
        </nav>
    }
}
