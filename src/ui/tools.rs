//! The ways about that every page offers: back, the result so far, all answers.

use super::Ui;
use super::parts::{Look, button, element, list, node};
use crate::session::{Event, Page};
use yew::prelude::*;

pub(super) fn back(ui: &Ui) -> Html {
    element("div", "back", vec![button(ui, Look::Quiet, "ui-back", Event::Back)])
}

pub(super) fn tools(ui: &Ui, here: Page) -> Html {
    let others = [(Page::Result, "ui-result-so-far"), (Page::Answers, "ui-all-answers")];
    let buttons = others
        .into_iter()
        .filter(|(page, _)| *page != here)
        .map(|(page, key)| button(ui, Look::Quiet, key, Event::Open(page)));
    node("nav", &["class", "aria-label"], &["tools", ui.t("ui-tools")], vec![list("", buttons)])
}
