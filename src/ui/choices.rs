//! The options of a question: native radio buttons or checkboxes with big labels.

use super::Ui;
use super::pen::Pen;
use crate::session::Event;
use crate::view_model::{ChoiceView, QuestionView};
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::html::onchange;
use yew::prelude::*;

pub(super) fn choices(pen: &mut Pen<'_>, view: &QuestionView) {
    pen.element("div", "choices", |pen| {
        for choice in &view.choices {
            if choice.set_apart {
                // "or": what stands behind it stands alone.
                pen.line_of("p", "choices-or", pen.t("ui-or"));
            }
            one(pen, view, choice);
        }
    });
}

/// The id of an option's control, to label it and to point to it.
pub(super) fn control_id(question: &str, option: &str) -> String {
    [question, "-", option].concat()
}

fn one(pen: &mut Pen<'_>, view: &QuestionView, choice: &ChoiceView) {
    let name = view.id.as_str();
    let id: AttrValue = control_id(name, choice.id).into();
    let hint_id: AttrValue = [&*id, "-hint"].concat().into();
    let kind = if view.many { "checkbox" } else { "radio" };
    let keys: &[_] = if choice.hint.is_some() { &KEYS_WITH_HINT } else { &KEYS };
    pen.element("div", "choice", |pen| {
        let [kind, name, option, off] = [kind, name, choice.id, "off"].map(AttrValue::Static);
        pen.made("input", keys, vec![id.clone(), kind, name, option, off, hint_id.clone()], |pen| {
            pen.tick(choice.chosen);
            pen.hear(Rc::new(onchange::Wrapper::new(on_change(pen.ui, view, choice))));
        });
        pen.made("label", &["for"], vec![id], |pen| pen.words(choice.label));
        if let Some(hint) = choice.hint {
            pen.made("p", &["id", "class"], vec![hint_id, "hint".into()], |pen| pen.words(hint));
        }
    });
}

const KEYS: [&str; 5] = ["id", "type", "name", "value", "autocomplete"];
const KEYS_WITH_HINT: [&str; 6] = ["id", "type", "name", "value", "autocomplete", "aria-describedby"];

fn on_change(ui: &Ui, view: &QuestionView, choice: &ChoiceView) -> Callback<yew::Event> {
    let send = ui.send.clone();
    let (question, option) = (view.id, choice.option);
    Callback::from(move |change: yew::Event| {
        let chosen = change.target_dyn_into::<HtmlInputElement>().is_some_and(|input| input.checked());
        send.emit(Event::Choose { question, option, chosen });
    })
}
