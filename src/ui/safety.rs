//! What to think of for someone in danger: shown at once when the first answer is yes, or not sure.

use super::pen::{Look, Pen};
use super::places::places;
use super::tools::back;
use crate::session::Event;
use crate::view_model::PlaceView;

/// What to think of for someone in danger.
pub(super) fn safety_page(pen: &mut Pen<'_>, urgent: &[PlaceView]) {
    back(pen);
    pen.page_heading(pen.t("safety-title"));
    pen.element("section", "notice", |pen| pen.prose("safety-now"));
    pen.prose("safety-choice");
    pen.actions(&[(Look::Main, "ui-continue", Event::Continue)]);
    pen.line("h2", "turn-title");
    pen.prose("safety-right");
    places(pen, urgent);
}
