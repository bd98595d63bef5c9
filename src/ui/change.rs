//! What changed after an answer was changed, and the way back to the answer before.

use super::pen::{Look, Pen};
use crate::session::Event;
use crate::view_model::ChangeView;

/// Said once, where the person comes back to.
#[inline(never)]
pub(super) fn change(pen: &mut Pen<'_>, view: Option<&ChangeView>) {
    let Some(view) = view else { return };
    pen.node("div", &["class", "role"], &["notice changed", "status"], |pen| {
        for line in &view.lines {
            pen.element("p", "", |pen| pen.owned(line.clone()));
        }
        pen.button(Look::Quiet, "ui-what_if-drop", Event::Undo);
    });
}
