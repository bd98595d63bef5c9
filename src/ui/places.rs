//! Where a person can turn today, since the draft is not law yet.

use super::pen::Pen;
use crate::locale::prose;
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

/// The places by name, each to be opened: a long list that can be looked through on a phone.
pub(super) fn folded_places(pen: &mut Pen<'_>, places: &[PlaceView]) {
    pen.prose("turn-lead");
    for view in places {
        pen.node("div", &["data-place"], &[view.id], |pen| {
            pen.folded_about("place", view.name, "", |pen| about(pen, view));
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
    // What an organisation tells of its own contacts does not say it.
    if !view.cannot.is_empty() {
        pen.line_of("p", "label", pen.t("ui-place-cannot"));
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
