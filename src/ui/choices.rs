//! The options of a question: native radio buttons or checkboxes with big labels.

use super::Ui;
use super::pen::Pen;
use crate::session::Event;
use crate::view_model::{ChoiceView, QuestionView};
use web_sys::HtmlInputElement;
use yew::prelude::*;

pub(super) fn choices(pen: &mut Pen<'_>, view: &QuestionView) {
    pen.element("div", "choices", |pen| {
        for choice in &view.choices {
            if choice.set_apart {
                // "or": what stands behind it stands alone.
                pen.line_of("p", "choices-or", pen.t("ui-or"));
            }
            pen.add(one(pen.ui, view, choice));
        }
    });
}

/// The id of an option's control, to label it and to point to it.
pub(super) fn control_id(question: &str, option: &str) -> String {
    [question, "-", option].concat()
}

fn one(ui: &Ui, view: &QuestionView, choice: &ChoiceView) -> Html {
    let name = view.id.as_str();
    let id = control_id(name, choice.id);
    let hint_id = choice.hint.map(|_| [&id, "-hint"].concat());
    html! {
        <div class="choice">
            <input id={id.clone()} type={if view.many { "checkbox" } else { "radio" }} {name} value={choice.id}
                checked={choice.chosen} onchange={on_change(ui, view, choice)} autocomplete="off"
                aria-describedby={hint_id.clone()} />
            <label for={id}>{ choice.label }</label>
            if let Some(hint) = choice.hint {
                <p class="hint" id={hint_id}>{ hint }</p>
            }
        </div>
    }
}

fn on_change(ui: &Ui, view: &QuestionView, choice: &ChoiceView) -> Callback<yew::Event> {
    let send = ui.send.clone();
    let (question, option) = (view.id, choice.option);
    Callback::from(move |change: yew::Event| {
        let chosen = change.target_dyn_into::<HtmlInputElement>().is_some_and(|input| input.checked());
        send.emit(Event::Choose { question, option, chosen });
    })
}
