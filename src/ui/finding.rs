//! A finding: a form of remedy, a right, a support, a protection or a note, with its reasons and clauses.

use super::Ui;
use super::grounds::{because, clauses, missing};
use super::prose::blocks;
use crate::view_model::FindingView;
use remedy_content::Block;
use remedy_engine::truth::Truth;
use yew::prelude::*;

/// Draws a finding. What the answers point to is told at once; the rest opens.
pub(super) fn finding(ui: &Ui, view: &FindingView) -> Html {
    let told = view.value == Truth::Yes;
    html! {
        <article class="finding" data-finding={view.id} data-value={view.value.as_str()}>
            <h4>{ view.name }</h4>
            if told {
                { blocks(&view.means) }
                { because(ui, &view.grounds.because) }
            } else {
                { missing(ui, &view.grounds.missing) }
            }
            <details data-print={told.then_some("")}>
                <summary>{ ui.t("ui-more") }<span class="visually-hidden">{ " " }{ view.name }</span></summary>
                if !told {
                    { blocks(&view.means) }
                    { because(ui, &view.grounds.because) }
                }
                { part(ui.t("ui-states"), &view.states) }
                { part(ui.t("ui-ask"), &view.ask) }
                <h5>{ ui.t("ui-clauses") }</h5>
                { clauses(ui, &view.grounds) }
            </details>
        </article>
    }
}

fn part(heading: &'static str, text: &[Block<'_>]) -> Html {
    html! { <><h5>{ heading }</h5>{ blocks(text) }</> }
}
