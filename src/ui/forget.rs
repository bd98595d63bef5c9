//! Beginning again: forgets every answer, and says so first.

use super::Ui;
use super::parts::{Look, button, element, folded};
use super::prose::prose;
use crate::session::Event;
use yew::prelude::*;

pub(super) fn forget(ui: &Ui) -> Html {
    let now = button(ui, Look::Second, "ui-again-now", Event::Forget);
    let parts = vec![prose(ui.t("ui-again-warning")), element("div", "actions", vec![now])];
    folded("forget", ui.t("ui-again"), Html::default(), parts)
}
