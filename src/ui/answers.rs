//! Every question with its answer: any of them can be changed without losing the others.

use super::Ui;
use super::forget::forget;
use super::grounds::joined;
use super::parts::{Look, all, button, element, line, link, page_heading, text, unseen};
use super::tools::{back, tools};
use crate::session::{Event, Page};
use crate::view_model::{AnswerRow, AnswersView};
use yew::prelude::*;

/// Every question with its answer.
pub fn answers_page(ui: &Ui, view: &AnswersView) -> Html {
    let section = |(name, rows): &(String, Vec<AnswerRow>)| {
        let rows = rows.iter().map(|row| answer(ui, row)).collect();
        element("section", "answers", vec![line("h2", name.clone()), element("ul", "", rows)])
    };
    all(vec![
        back(ui),
        page_heading(ui.t("ui-all-answers")),
        line("p", ui.t("ui-answers-lead")),
        all(view.sections.iter().map(section).collect()),
        resume(ui, view.more_to_ask),
        forget(ui),
        tools(ui, Page::Answers),
    ])
}

/// The way on to questions that were not met yet.
pub(super) fn resume(ui: &Ui, more_to_ask: bool) -> Html {
    if !more_to_ask {
        return Html::default();
    }
    element("div", "actions", vec![button(ui, Look::Main, "ui-resume", Event::Resume)])
}

fn answer(ui: &Ui, row: &AnswerRow) -> Html {
    let (words, change) = match (row.answer.is_empty(), row.seen) {
        (false, _) => (joined(ui, &row.answer), "ui-change"),
        (true, true) => (ui.t("ui-skipped").to_owned(), "ui-answer"),
        (true, false) => (ui.t("ui-not-met").to_owned(), "ui-answer"),
    };
    let change: Html = [text(ui.t(change)), unseen(row.short)].into_iter().collect();
    let parts = vec![
        element("span", "answer-name", vec![text(row.name), text(" ")]),
        element("span", "answer-words", vec![text(words), text(" ")]),
        link(row.id.as_str(), change, ui.on_click(Event::Change(row.id))),
    ];
    element("li", "answer", parts)
}
