//! What to think of for someone in danger: shown at once when the first answer is yes.

use super::Ui;
use super::parts::{Look, all, button, element, page_heading};
use super::prose::prose;
use super::tools::back;
use crate::session::Event;
use yew::prelude::*;

/// What to think of for someone in danger.
pub fn safety_page(ui: &Ui) -> Html {
    all(vec![
        back(ui),
        page_heading(ui.t("safety-title")),
        element("section", "notice", vec![prose(ui.t("safety-now"))]),
        prose(ui.t("safety-right")),
        prose(ui.t("safety-choice")),
        element("div", "actions", vec![button(ui, Look::Main, "ui-continue", Event::Continue)]),
    ])
}
