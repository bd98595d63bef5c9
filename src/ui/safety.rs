//! What to think of for someone in danger: shown at once when the first answer is yes.

use super::Ui;
use super::parts::{Look, all, button, element, line, page_heading};
use super::places::places;
use super::prose::prose;
use super::tools::back;
use crate::session::Event;
use crate::view_model::PlaceView;
use yew::prelude::*;

/// What to think of for someone in danger.
pub fn safety_page(ui: &Ui, urgent: &[PlaceView]) -> Html {
    let go_on = element("div", "actions", vec![button(ui, Look::Main, "ui-continue", Event::Continue)]);
    all(vec![
        back(ui),
        page_heading(ui.t("safety-title")),
        element("section", "notice", vec![prose(ui.t("safety-now"))]),
        prose(ui.t("safety-choice")),
        go_on,
        line("h2", ui.t("turn-title")),
        prose(ui.t("safety-right")),
        places(ui, urgent),
    ])
}
