//! Why a value is what it is: the answers that decide it, each a link to its question, and what would decide it.

use super::clause::{clause, says};
use super::pen::Pen;
use crate::view_model::{Grounds, QuestionLink, Reason};
use remedy_engine::question::QuestionId;

/// The answers that decide what stands under the heading with this id.
#[inline(never)]
pub(super) fn because(pen: &mut Pen<'_>, id: &'static str, reasons: &[Reason]) {
    titled_list(pen, "because", "ui-because", reasons, |pen, reason| {
        let answer = [pen.t("ui-reason-separator"), &joined(pen, &reason.answer)].concat();
        pen.element("span", "", |pen| {
            question_link(pen, id, reason.question, reason.name);
            // Not sent to the maker of a browser that translates (docs/decisions/0009).
            pen.node("span", &["translate"], &["no"], |pen| pen.owned(answer));
        });
    });
}

/// The questions that would decide what stands under the heading with this id.
#[inline(never)]
pub(super) fn missing(pen: &mut Pen<'_>, id: &'static str, links: &[QuestionLink]) {
    titled_list(pen, "missing", "ui-missing", links, |pen, link| {
        question_link(pen, id, link.question, link.name)
    });
}

fn titled_list<T>(
    pen: &mut Pen<'_>,
    class: &'static str,
    title: &str,
    items: &[T],
    item: impl Fn(&mut Pen<'_>, &T),
) {
    if items.is_empty() {
        return;
    }
    pen.element("div", class, |pen| {
        pen.line("p", title);
        pen.element("ul", "", |pen| {
            items.iter().for_each(|one| pen.element("li", "", |pen| item(pen, one)));
        });
    });
}

/// The clauses behind it, and those of other Articles that bear on it.
#[inline(never)]
pub(super) fn clauses(pen: &mut Pen<'_>, grounds: &Grounds) {
    grounds.clauses.iter().for_each(|view| clause(pen, view));
    for (id, plain) in &grounds.related {
        pen.element("p", "related", |pen| {
            pen.say("ui-related");
            pen.words(" ");
            says(pen, id, plain);
        });
    }
}

fn question_link(pen: &mut Pen<'_>, from: &'static str, question: QuestionId, name: &'static str) {
    pen.link(question.as_str(), name, pen.ui.on_change(question, from));
}

/// Several options in one line.
#[inline(never)]
pub(super) fn joined(pen: &Pen<'_>, options: &[&'static str]) -> String {
    options.join(pen.t("ui-list-separator"))
}
