//! What is on a long page, with ways to it. The address stays as it is.

use super::pen::Pen;
use crate::host;
use yew::prelude::*;

pub(super) fn contents(pen: &mut Pen<'_>, parts: &[(&'static str, &'static str)]) {
    pen.node("nav", &["class", "aria-labelledby"], &["contents", "contents-title"], |pen| {
        pen.node("h2", &["id"], &["contents-title"], |pen| pen.say("ui-contents"));
        pen.element("ul", "", |pen| {
            for (id, heading) in parts {
                pen.element("li", "", |pen| pen.link(id, heading, to(id)));
            }
        });
    });
}

fn to(id: &'static str) -> Callback<MouseEvent> {
    Callback::from(move |click: MouseEvent| {
        click.prevent_default();
        host::go_to(id);
    })
}
