//! Beginning again: forgets every answer, and says so first.

use super::pen::{Look, Pen};
use crate::session::Event;

pub(super) fn forget(pen: &mut Pen<'_>) {
    pen.folded("forget", "ui-again", |pen| {
        pen.prose("ui-again-warning");
        pen.actions(&[(Look::Second, "ui-again-now", Event::Forget)]);
    });
}
