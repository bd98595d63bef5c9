//! A clause: in plain words, with the draft's own words on opening.

use super::Ui;
use crate::view_model::ClauseView;
use yew::prelude::*;

pub(super) fn clause(ui: &Ui, view: &ClauseView) -> Html {
    html! {
        <div class="clause">
            <p><strong>{ article(ui, view.id) }</strong>{ " " }{ view.plain }</p>
            <details>
                <summary>{ ui.t("ui-clause-quote") }<span class="visually-hidden">{ " " }{ article(ui, view.id) }</span></summary>
                <blockquote lang="en" dir="ltr">{ view.quote }</blockquote>
                <p class="source">{ ui.t("ui-clause-source") }</p>
            </details>
        </div>
    }
}

/// "Article 4.2(a)", its number isolated from the direction of the words around it.
pub(super) fn article(ui: &Ui, id: &'static str) -> Html {
    html! { <>{ ui.t("ui-article") }{ " " }<bdi dir="ltr">{ id }</bdi></> }
}
