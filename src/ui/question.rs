//! One question a page.

use super::Ui;
use super::choices::{choices, control_id};
use super::error_summary::error_summary;
use super::parts::{Look, all, button, element, folded, node, page_heading, text, unseen};
use super::progress::progress;
use super::prose::blocks;
use super::tools::{back, tools};
use crate::session::{Event, Page};
use crate::view_model::QuestionView;
use yew::prelude::*;

/// One question.
pub fn question_page(ui: &Ui, view: &QuestionView) -> Html {
    let send = ui.send.clone();
    let onsubmit = Callback::from(move |submit: SubmitEvent| {
        submit.prevent_default();
        send.emit(Event::Continue);
    });
    let summary = if view.nothing_chosen { error_summary(ui, first_control(view)) } else { Html::default() };
    let form = html! {
        // Were it ever sent, the method would keep answers out of the address, and the page's policy forbids it.
        <form data-question={view.id.as_str()} method="post" novalidate=true autocomplete="off" {onsubmit}>
            { all(vec![summary, fieldset(ui, view), actions(ui, view)]) }
        </form>
    };
    all(vec![back(ui), progress(ui, view), form, tools(ui, Page::Question(view.id))])
}

fn first_control(view: &QuestionView) -> String {
    control_id(view.id.as_str(), view.choices.first().map_or("", |choice| choice.id))
}

fn fieldset(ui: &Ui, view: &QuestionView) -> Html {
    let (described_by, class) =
        if view.nothing_chosen { ("why choose-error", "has-error") } else { ("why", "") };
    let help = vec![element("div", "help-text", vec![blocks(&view.help)])];
    let mut parts = vec![
        element("legend", "", vec![page_heading(view.heading)]),
        node("p", &["class", "id"], &["why", "why"], vec![text(view.why)]),
        folded("help", ui.t("ui-help"), Html::default(), help),
    ];
    if view.many {
        parts.push(element("p", "how-many", vec![text(ui.t("ui-choose-all"))]));
    }
    if view.nothing_chosen {
        let words = vec![unseen(ui.t("ui-error-prefix")), text(" "), text(ui.t("ui-error-choose"))];
        parts.push(node("p", &["class", "id"], &["error", "choose-error"], words));
    }
    parts.push(choices(ui, view));
    node("fieldset", &["aria-describedby", "class"], &[described_by, class], parts)
}

fn actions(ui: &Ui, view: &QuestionView) -> Html {
    let go_on = if view.returning { "ui-continue-back" } else { "ui-continue" };
    // The form's own button: it has no listener.
    let go_on = node("button", &["type", "class"], &["submit", "button"], vec![text(ui.t(go_on))]);
    element("div", "actions", vec![go_on, button(ui, Look::Second, "ui-skip", Event::Skip)])
}
