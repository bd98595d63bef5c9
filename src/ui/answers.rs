//! Every question with its answer: any of them can be changed without losing the others.

use super::change::change;
use super::forget::forget;
use super::grounds::joined;
use super::keep::keep_answers;
use super::pen::{Look, Pen};
use super::tools::{back, tools};
use crate::session::{Event, Page};
use crate::view_model::{AnswerRow, AnswersView};
use remedy_engine::question::QuestionId;

/// Every question with its answer.
pub(super) fn answers_page(pen: &mut Pen<'_>, view: &AnswersView) {
    back(pen);
    pen.page_heading(pen.t("ui-all-answers"));
    if view.taken_up {
        pen.element("div", "notice", |pen| pen.line("p", "ui-taken-up"));
    }
    change(pen, view.change.as_ref());
    doubt(pen, view.doubt);
    pen.line("p", "ui-answers-lead");
    sections(pen, view);
    resume(pen, view.more_to_ask);
    keep_answers(pen);
    forget(pen);
    tools(pen, Page::Answers);
}

/// Every question, to try another answer and see what it would change.
pub(super) fn what_if_page(pen: &mut Pen<'_>, view: &AnswersView) {
    back(pen);
    pen.page_heading(pen.t("ui-what_if"));
    pen.line("p", "ui-what_if-lead");
    sections(pen, view);
    tools(pen, Page::WhatIf);
}

fn sections(pen: &mut Pen<'_>, view: &AnswersView) {
    for (name, rows) in &view.sections {
        pen.element("section", "answers", |pen| {
            pen.element("h2", "", |pen| pen.owned(name.clone()));
            pen.element("ul", "", |pen| rows.iter().for_each(|row| answer(pen, row)));
        });
    }
}

/// Asks kindly whether two answers that do not go together well are both right, with the ways to them.
pub(super) fn doubt(pen: &mut Pen<'_>, in_doubt: bool) {
    if in_doubt {
        pen.element("div", "notice", |pen| {
            pen.line("p", "ui-doubt");
            for (question, key) in
                [(QuestionId::Harm, "ui-doubt-harm"), (QuestionId::Losses, "ui-doubt-losses")]
            {
                let (id, words) = (question.as_str(), pen.t(key));
                pen.element("p", "", |pen| pen.link(id, words, pen.ui.on_change(question, id)));
            }
        });
    }
}

/// The way on to questions that were not met yet.
pub(super) fn resume(pen: &mut Pen<'_>, more_to_ask: bool) {
    if more_to_ask {
        pen.actions(&[(Look::Main, "ui-resume", Event::Resume)]);
    }
}

fn answer(pen: &mut Pen<'_>, row: &AnswerRow) {
    let (words, change) = match (row.answer.is_empty(), row.seen) {
        (false, _) => (joined(pen, &row.answer), "ui-change"),
        (true, true) => (pen.t("ui-skipped").to_owned(), "ui-answer"),
        (true, false) => (pen.t("ui-not-met").to_owned(), "ui-answer"),
    };
    pen.element("li", "answer", |pen| {
        let id = row.id.as_str();
        pen.node("span", &["class", "id", "tabindex"], &["answer-name", id, "-1"], |pen| {
            pen.words(row.name);
            pen.words(" ");
        });
        // What was chosen is not for a browser's translation, which sends what it translates to its maker. The question is,
        // and the words to change the answer.
        pen.node("span", &["class", "translate"], &["answer-words", "no"], |pen| {
            pen.owned(words);
            pen.words(" ");
        });
        pen.link_about(id, pen.t(change), row.short, pen.ui.on_change(row.id, id));
    });
}
