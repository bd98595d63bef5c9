//! The ways about that every page offers: back, the result so far, all answers.

use super::pen::{Look, Pen};
use crate::session::{Event, Page};

#[inline(never)]
pub(super) fn back(pen: &mut Pen<'_>) {
    pen.element("div", "back", |pen| pen.button(Look::Quiet, "ui-back", Event::Back));
}

#[inline(never)]
pub(super) fn tools(pen: &mut Pen<'_>, here: Page) {
    let label = pen.t("ui-tools");
    pen.node("nav", &["class", "aria-label"], &["tools", label], |pen| {
        pen.element("ul", "", |pen| {
            for (page, key) in [(Page::Result, "ui-result-so-far"), (Page::Answers, "ui-all-answers")] {
                if page != here {
                    pen.element("li", "", |pen| pen.button(Look::Quiet, key, Event::Open(page)));
                }
            }
        });
    });
}
