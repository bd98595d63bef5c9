//! How far along: in words, and as a bar for those who see it.

use super::Ui;
use super::parts::{element, line, text};
use crate::view_model::QuestionView;
use yew::prelude::*;

pub(super) fn progress(ui: &Ui, view: &QuestionView) -> Html {
    let (step, of) = (view.step.to_string(), view.of.to_string());
    let words = ui.words.fill("ui-step", &[("step", &step), ("of", &of)]);
    let words = element("p", "", vec![line("span", view.section.clone()), text(" "), line("span", words)]);
    // The words say the same: a screen reader needs it once.
    let bar = html! { <progress aria-hidden="true" value={step} max={of} /> };
    element("div", "progress", vec![words, bar])
}
