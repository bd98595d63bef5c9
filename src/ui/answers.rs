//! Every question with its answer: any of them can be changed without losing the others.

use super::Ui;
use super::forget::forget;
use super::grounds::joined;
use super::tools::{back, tools};
use crate::session::{Event, Page};
use crate::view_model::{AnswerRow, AnswersView};
use yew::prelude::*;

/// What the list of answers shows.
#[derive(Properties, Clone, PartialEq)]
pub struct AnswersPageProps {
    /// Words and events.
    pub ui: Ui,
    /// The answers.
    pub view: AnswersView,
}

/// Every question with its answer.
#[component]
pub fn AnswersPage(AnswersPageProps { ui, view }: &AnswersPageProps) -> Html {
    html! {
        <>
            { back(ui) }
            <h1 id="heading" tabindex="-1">{ ui.t("ui-all-answers") }</h1>
            <p>{ ui.t("ui-answers-lead") }</p>
            { for view.sections.iter().map(|(name, rows)| html! {
                <section class="answers">
                    <h2>{ name }</h2>
                    <ul>{ for rows.iter().map(|row| answer(ui, row)) }</ul>
                </section>
            }) }
            if view.more_to_ask {
                <p class="actions">
                    <button type="button" class="button" onclick={ui.on_click(Event::Resume)}>{ ui.t("ui-resume") }</button>
                </p>
            }
            { forget(ui) }
            { tools(ui, Page::Answers) }
        </>
    }
}

fn answer(ui: &Ui, row: &AnswerRow) -> Html {
    let (words, change) = match (row.answer.is_empty(), row.seen) {
        (false, _) => (joined(ui, &row.answer), "ui-change"),
        (true, true) => (ui.t("ui-skipped").to_owned(), "ui-answer"),
        (true, false) => (ui.t("ui-not-met").to_owned(), "ui-answer"),
    };
    let href = ["#", row.id.as_str()].concat();
    html! {
        <li class="answer">
            <span class="answer-name">{ row.name }</span>
            <span class="answer-words">{ words }</span>
            <a {href} onclick={ui.on_click(Event::Change(row.id))}>
                { ui.t(change) }<span class="visually-hidden">{ ": " }{ row.name }</span>
            </a>
        </li>
    }
}
