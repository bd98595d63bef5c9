//! One case: its story, and folded away from the room's eyes the notes, the questions and the variant.

use super::parts::{MAIN, SECOND, folded, heading, press, prose};
use super::{Ui, Wish, frame};
use crate::session::{Event, Place, Side};
use yew::prelude::*;

/// The case.
pub(super) fn story(ui: &Ui) -> Html {
    let view = ui.case(Side::First);
    let question = |question: &AttrValue| html! { <li dir="auto">{ question.clone() }</li> };
    html! {
        <>
            { heading(view.title.clone()) }
            { frame::changed(ui, Side::First) }
            if let Some(sector) = view.sector { <p class="sector">{ sector }</p> }
            <div class="story">{ prose(&view.story) }</div>
            <div class="actions not-on-paper">
                { press(MAIN, ui.t("trainer-start"), ui.on_click(Event::Start)) }
                { press(SECOND, ui.t("trainer-place-compare"), ui.on_click(Event::Go(Place::Compare))) }
            </div>
            if !view.questions.is_empty() {
                { folded("on-paper", ui.t("trainer-questions"), html! { <ol>{ for view.questions.iter().map(question) }</ol> }) }
            }
            if !view.notes.is_empty() { { folded("on-paper", ui.t("trainer-notes"), prose(&view.notes)) } }
            if !view.variant.is_empty() { { folded("on-paper", ui.t("trainer-variant-what"), prose(&view.variant)) } }
            <section class="keep not-on-paper">
                <h2>{ ui.t("trainer-keep-title") }</h2>
                { prose(ui.t("trainer-keep-lead")) }
                <div class="actions">
                    { press(SECOND, ui.t("trainer-keep-save"), ui.on_wish(Wish::Save)) }
                    { press(SECOND, ui.t("ui-print"), ui.on_wish(Wish::Print)) }
                </div>
            </section>
        </>
    }
}
