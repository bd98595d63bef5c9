//! Where a person can turn today, since the draft is not law yet.

use super::Ui;
use super::parts::{element, line, node, text};
use super::prose::prose;
use crate::view_model::{Link, PlaceView};
use yew::prelude::*;

pub(super) fn places(ui: &Ui, places: &[PlaceView]) -> Html {
    std::iter::once(prose(ui.t("turn-lead"))).chain(places.iter().map(|view| place(ui, view))).collect()
}

fn place(ui: &Ui, view: &PlaceView) -> Html {
    let mut parts = vec![
        line("h3", view.name),
        prose(view.can),
        element("p", "label", vec![text(ui.t("ui-place-cannot"))]),
        prose(view.cannot),
    ];
    parts.extend(view.links.iter().map(|link| element("p", "outside", vec![outside(ui, link)])));
    element("article", "place", parts)
}

/// A link that leaves the guide: in a new tab, so that no answer is lost, and telling nothing of where it came from.
pub(super) fn outside(ui: &Ui, link: &Link) -> Html {
    let words = vec![text(link.text), text(" "), text(ui.t("ui-new-tab"))];
    node("a", &["href", "target", "rel"], &[link.href, "_blank", "noopener noreferrer nofollow"], words)
}
