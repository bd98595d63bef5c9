//! Keeping the result or the answers: only when asked, and with a warning first.

use super::Wish;
use super::pen::{Look, Pen};
use crate::host;
use crate::save::Extent;
use crate::session::{Event, Page};
use yew::prelude::*;

pub(super) fn keep(pen: &mut Pen<'_>) {
    pen.folded("keep", "ui-keep", |pen| {
        pen.element("div", "notice", |pen| pen.prose("ui-keep-warning"));
        pen.element("div", "actions", |pen| {
            pen.press(Look::Second, "ui-print-short", Callback::from(|_: MouseEvent| host::print()));
            pen.button(Look::Second, "ui-print-whole", Event::Open(Page::Whole));
            pen.press(Look::Second, "ui-save-short", pen.ui.wish.reform(|_| Wish::Save(Extent::Short)));
            pen.press(Look::Second, "ui-save-whole", pen.ui.wish.reform(|_| Wish::Save(Extent::Whole)));
        });
    });
    keep_answers(pen);
}

/// Keeps the answers, to go on with them later.
pub(super) fn keep_answers(pen: &mut Pen<'_>) {
    kept(pen, "actions", "button button-second", &[("file", "ui-answers-file"), ("link", "ui-answers-link")]);
}

/// Opens answers that were kept.
pub(super) fn open_answers(pen: &mut Pen<'_>) {
    kept(pen, "", "quiet", &[("open", "ui-answers-open")]);
}

/// `boot/start.js` hears these buttons, and loads what they need. Where that does not come, it shows the words beside them.
#[inline(never)]
fn kept(pen: &mut Pen<'_>, class: &'static str, look: &'static str, buttons: &[(&'static str, &str)]) {
    pen.node("div", &["class", "data-failed"], &[class, pen.t("ui-load-failed")], |pen| {
        for (what, key) in buttons {
            pen.node("button", &["type", "class", "data-answers"], &["button", look, what], |pen| {
                pen.say(key)
            });
        }
    });
}
