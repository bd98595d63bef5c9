//! Where a person can turn today, since the draft is not law yet.

use super::grounds::because;
use super::pen::Pen;
use super::tools::{back, tools};
use crate::locale::prose;
use crate::session::Page;
use crate::view_model::{Link, PlaceView};
use remedy_content::Block;

/// The places one after the other, told in full.
pub(super) fn places(pen: &mut Pen<'_>, places: &[PlaceView]) {
    for view in places {
        pen.node("article", &["class", "data-place"], &["place", view.id], |pen| {
            pen.line_of("h3", "", view.name);
            about(pen, view);
        });
    }
}

/// Every place: those that the answers point to first, with the reason; each to be opened, so that the list can be looked
/// through on a phone.
pub(super) fn places_page(pen: &mut Pen<'_>, places: &[PlaceView]) {
    back(pen);
    pen.page_heading(pen.t("turn-title"));
    pen.prose("turn-lead");
    let (first, others): (Vec<_>, Vec<_>) = places.iter().partition(|view| view.first);
    folded_places(pen, &first);
    which_country(pen);
    if !others.is_empty() {
        pen.line("h2", "ui-places-all");
        folded_places(pen, &others);
    }
    tools(pen, Page::Places);
}

/// What exists in a country: `boot/saving.js` hears the button, and loads what it needs.
fn which_country(pen: &mut Pen<'_>) {
    pen.node("div", &["class", "data-failed"], &["country", pen.t("ui-load-failed")], |pen| {
        pen.node(
            "button",
            &["type", "class", "data-country"],
            &["button", "button button-second", ""],
            |pen| {
                pen.say("ui-country");
            },
        );
    });
}

/// The first places, each a way to what it can and cannot do.
#[inline(never)]
pub(super) fn first_places(pen: &mut Pen<'_>, places: &[PlaceView]) {
    pen.element("section", "first-places", |pen| {
        pen.focusable("h2", "turn", pen.t("ui-turn"));
        pen.element("ul", "", |pen| {
            for (place, view) in places.iter().enumerate() {
                pen.node("li", &["data-place"], &[view.id], |pen| {
                    pen.way(Page::Places, view.anchor, |pen| pen.words(view.name));
                    // The one thing to mind: of the first alone, so that the first screen stays short. The rest say it where
                    // they are told.
                    if place == 0 && !view.mind.is_empty() {
                        pen.words(" ");
                        pen.line_of("span", "mind", view.mind);
                    }
                });
            }
        });
        pen.element("p", "", |pen| pen.way(Page::Places, "", |pen| pen.say("ui-places-all")));
    });
}

fn folded_places(pen: &mut Pen<'_>, places: &[&PlaceView]) {
    for view in places {
        pen.node("div", &["data-place"], &[view.id], |pen| {
            pen.folded_named("place", view.anchor, view.name, |pen| about(pen, view));
        });
    }
}

#[inline(never)]
fn about(pen: &mut Pen<'_>, view: &PlaceView) {
    match &*prose(view.can) {
        // An organisation's own words. What is known of it besides is told in the reader's language.
        [Block::Paragraph(helps), known @ ..] if !view.lang.is_empty() => {
            pen.node("p", &["lang"], &[view.lang], |pen| pen.words(helps));
            pen.blocks(known);
        }
        can => pen.blocks(can),
    }
    because(pen, view.anchor, &view.because);
    // What an organisation tells of its own contacts does not say it.
    if !view.cannot.is_empty() {
        pen.line_of("p", "label", pen.t("ui-place-cannot"));
        pen.line_of("p", "mind", view.mind);
        pen.prose_of(view.cannot);
    }
    for link in &view.links {
        pen.element("p", "outside", |pen| outside(pen, link));
    }
}

/// A link that leaves the guide: in a new tab, so that no answer is lost, and telling nothing of where it came from.
#[inline(never)]
pub(super) fn outside(pen: &mut Pen<'_>, link: &Link) {
    let is_page = link.href.starts_with("http");
    let values = [link.href, if is_page { "_blank" } else { "" }, "noopener noreferrer nofollow"];
    pen.node("a", &["href", "target", "rel"], &values, |pen| {
        pen.words(link.text);
        if is_page {
            pen.words(" ");
            pen.say("ui-new-tab");
        }
    });
}
