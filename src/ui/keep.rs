//! Printing and saving the result: only when asked, and with a warning first.

use super::parts::{Look, element, folded, press};
use super::prose::prose;
use super::{Ui, Wish};
use crate::host;
use yew::prelude::*;

pub(super) fn keep(ui: &Ui) -> Html {
    let print = Callback::from(|_: MouseEvent| host::print());
    let buttons = vec![
        press(Look::Second, ui.t("ui-print"), print),
        press(Look::Second, ui.t("ui-save"), ui.wish.reform(|_| Wish::Save)),
    ];
    let parts = vec![
        element("div", "notice", vec![prose(ui.t("ui-keep-warning"))]),
        element("div", "actions", buttons),
    ];
    folded("keep", ui.t("ui-keep"), Html::default(), parts)
}
