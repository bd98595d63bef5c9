//! Printing and saving the result: only when asked, and with a warning first.

use super::Wish;
use super::pen::{Look, Pen};
use crate::host;
use yew::prelude::*;

pub(super) fn keep(pen: &mut Pen<'_>) {
    pen.folded("keep", "ui-keep", |pen| {
        pen.element("div", "notice", |pen| pen.prose("ui-keep-warning"));
        pen.element("div", "actions", |pen| {
            pen.press(Look::Second, "ui-print", Callback::from(|_: MouseEvent| host::print()));
            pen.press(Look::Second, "ui-save", pen.ui.wish.reform(|_| Wish::Save));
        });
    });
}
