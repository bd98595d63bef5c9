//! Where a person can turn today, since the draft is not law yet.

use super::Ui;
use super::parts::{all, element, folded, line, node, text};
use super::prose::prose;
use crate::view_model::{Link, PlaceView};
use yew::prelude::*;

/// The places one after the other, told in full.
pub(super) fn places(ui: &Ui, places: &[PlaceView]) -> Html {
    let place = |view: &PlaceView| {
        element("article", "place", std::iter::once(line("h3", view.name)).chain(about(ui, view)).collect())
    };
    all(places.iter().map(place).collect())
}

/// The places by name, each to be opened: a long list that can be looked through on a phone.
pub(super) fn folded_places(ui: &Ui, places: &[PlaceView]) -> Html {
    let place = |view: &PlaceView| folded("place", view.name, Html::default(), about(ui, view));
    all(std::iter::once(prose(ui.t("turn-lead"))).chain(places.iter().map(place)).collect())
}

fn about(ui: &Ui, view: &PlaceView) -> Vec<Html> {
    let mut parts =
        vec![prose(view.can), element("p", "label", vec![text(ui.t("ui-place-cannot"))]), prose(view.cannot)];
    parts.extend(view.links.iter().map(|link| element("p", "outside", vec![outside(ui, link)])));
    parts
}

/// A link that leaves the guide: in a new tab, so that no answer is lost, and telling nothing of where it came from.
pub(super) fn outside(ui: &Ui, link: &Link) -> Html {
    let words = vec![text(link.text), text(" "), text(ui.t("ui-new-tab"))];
    node("a", &["href", "target", "rel"], &[link.href, "_blank", "noopener noreferrer nofollow"], words)
}
