//! What this draft is, and what it is not: a page of its own from the result.

use super::pen::Pen;
use super::places::outside;
use super::tools::{back, tools};
use crate::session::Page;
use crate::view_model::Link;

/// What this draft is.
pub(super) fn draft_page(pen: &mut Pen<'_>) {
    back(pen);
    pen.page_heading(pen.t("standing-title"));
    standing(pen);
    tools(pen, Page::Draft);
}

/// The draft's standing, that of our words, and where the text is that counts.
#[inline(never)]
pub(super) fn standing(pen: &mut Pen<'_>) {
    let link = Link { href: pen.t("standing-link"), text: pen.t("standing-link_text") };
    for key in ["standing-short", "standing-more", "standing-words", "standing-review"] {
        pen.prose(key);
    }
    pen.element("p", "outside", |pen| outside(pen, &link));
    version(pen);
}

/// The draft's date and the version of the words.
#[inline(never)]
pub(super) fn version(pen: &mut Pen<'_>) {
    let version = pen.ui.words.fill("ui-version", &[("version", pen.ui.words.content_version())]);
    pen.element("p", "version", |pen| pen.owned(version));
}
