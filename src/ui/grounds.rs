//! Why a value is what it is: the answers that decide it, each a link to its question, and what would decide it.

use super::Ui;
use super::clause::{article, clause};
use crate::session::Event;
use crate::view_model::{Grounds, QuestionLink, Reason};
use remedy_engine::question::QuestionId;
use yew::prelude::*;

/// The answers that decide it.
pub(super) fn because(ui: &Ui, reasons: &[Reason]) -> Html {
    if reasons.is_empty() {
        return Html::default();
    }
    html! {
        <div class="because">
            <p>{ ui.t("ui-because") }</p>
            <ul>{ for reasons.iter().map(|reason| html! {
                <li>{ question_link(ui, reason.question, reason.name) }{ ": " }{ joined(ui, &reason.answer) }</li>
            }) }</ul>
        </div>
    }
}

/// The questions that would decide it.
pub(super) fn missing(ui: &Ui, links: &[QuestionLink]) -> Html {
    if links.is_empty() {
        return Html::default();
    }
    html! {
        <div class="missing">
            <p>{ ui.t("ui-missing") }</p>
            <ul>{ for links.iter().map(|link| html! { <li>{ question_link(ui, link.question, link.name) }</li> }) }</ul>
        </div>
    }
}

/// The clauses behind it, and those of other Articles that bear on it.
pub(super) fn clauses(ui: &Ui, grounds: &Grounds) -> Html {
    html! {
        <>
            { for grounds.clauses.iter().map(|view| clause(ui, view)) }
            { for grounds.related.iter().map(|(id, says)| html! {
                <p class="related">{ ui.t("ui-related") }{ " " }<strong>{ article(ui, id) }</strong>{ " " }{ *says }</p>
            }) }
        </>
    }
}

fn question_link(ui: &Ui, question: QuestionId, name: &'static str) -> Html {
    let href = ["#", question.as_str()].concat();
    html! { <a {href} onclick={ui.on_click(Event::Change(question))}>{ name }</a> }
}

/// Several options in one line.
pub(super) fn joined(ui: &Ui, options: &[&'static str]) -> String {
    options.join(ui.t("ui-list-separator"))
}
