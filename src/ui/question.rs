//! One question a page.

use super::choices::{choices, control_id};
use super::error_summary::error_summary;
use super::pen::{Look, Pen};
use super::progress::progress;
use super::tools::{back, tools};
use crate::session::{Event, Page};
use crate::view_model::QuestionView;
use std::rc::Rc;
use yew::html::onsubmit;
use yew::prelude::*;

/// One question.
pub(super) fn question_page(pen: &mut Pen<'_>, view: &QuestionView) {
    let send = pen.ui.send.clone();
    let on_submit = Callback::from(move |submit: SubmitEvent| {
        submit.prevent_default();
        send.emit(Event::Continue);
    });
    back(pen);
    progress(pen, view);
    // Were it ever sent, the method would keep answers out of the address, and the page's policy forbids it.
    pen.node(
        "form",
        &["data-question", "method", "novalidate", "autocomplete"],
        &[view.id.as_str(), "post", "", "off"],
        |pen| {
            pen.hear(Rc::new(onsubmit::Wrapper::new(on_submit)));
            if view.nothing_chosen {
                error_summary(pen, first_control(view));
            }
            fieldset(pen, view);
            actions(pen, view);
        },
    );
    tools(pen, Page::Question(view.id));
}

fn first_control(view: &QuestionView) -> String {
    control_id(view.id.as_str(), view.choices.first().map_or("", |choice| choice.id))
}

fn fieldset(pen: &mut Pen<'_>, view: &QuestionView) {
    // Only the error describes it. Why it is asked follows the heading, which has the focus: it would be said twice.
    let keys: &[_] = if view.nothing_chosen { &["aria-describedby", "class"] } else { &[] };
    pen.node("fieldset", keys, &["choose-error", "has-error"], |pen| {
        pen.element("legend", "", |pen| pen.page_heading(view.heading));
        pen.line_of("p", "why", view.why);
        pen.folded("help", "ui-help", |pen| pen.element("div", "help-text", |pen| pen.blocks(&view.help)));
        if view.many {
            pen.line_of("p", "how-many", pen.t("ui-choose-all"));
        }
        if view.nothing_chosen {
            pen.node("p", &["class", "id"], &["error", "choose-error"], |pen| {
                pen.unseen(pen.t("ui-error-prefix"));
                pen.words(" ");
                pen.say("ui-error-choose");
            });
        }
        choices(pen, view);
    });
}

fn actions(pen: &mut Pen<'_>, view: &QuestionView) {
    let go_on = if view.returning { "ui-continue-back" } else { "ui-continue" };
    pen.element("div", "actions", |pen| {
        // The form's own button: it has no listener.
        pen.node("button", &["type", "class"], &["submit", "button"], |pen| pen.say(go_on));
        pen.button(Look::Second, "ui-skip", Event::Skip);
    });
}
