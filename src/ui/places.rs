//! Where a person can turn today, since the draft is not law yet.

use super::Ui;
use super::prose::prose;
use crate::view_model::{Link, PlaceView};
use yew::prelude::*;

pub(super) fn places(ui: &Ui, places: &[PlaceView]) -> Html {
    html! {
        <>
            { prose(ui.t("turn-lead")) }
            { for places.iter().map(|view| place(ui, view)) }
        </>
    }
}

fn place(ui: &Ui, view: &PlaceView) -> Html {
    html! {
        <article class="place">
            <h3>{ view.name }</h3>
            { prose(view.can) }
            <p class="label">{ ui.t("ui-place-cannot") }</p>
            { prose(view.cannot) }
            { for view.links.iter().map(|link| html! { <p>{ outside(ui, link) }</p> }) }
        </article>
    }
}

/// A link that leaves the guide: in a new tab, so that no answer is lost, and telling nothing of where it came from.
pub(super) fn outside(ui: &Ui, link: &Link) -> Html {
    html! {
        <a href={link.href} target="_blank" rel="noopener noreferrer nofollow">
            { link.text }{ " " }<span class="new-tab">{ ui.t("ui-new-tab") }</span>
        </a>
    }
}
