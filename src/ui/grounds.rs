//! Why a value is what it is: the answers that decide it, each a link to its question, and what would decide it.

use super::Ui;
use super::clause::{article, clause};
use super::parts::{element, line, link, list, text};
use crate::session::Event;
use crate::view_model::{Grounds, QuestionLink, Reason};
use remedy_engine::question::QuestionId;
use yew::prelude::*;

/// The answers that decide it.
pub(super) fn because(ui: &Ui, reasons: &[Reason]) -> Html {
    let reason = |reason: &Reason| {
        let answer = [ui.t("ui-reason-separator"), &joined(ui, &reason.answer)].concat();
        element("span", "", vec![question_link(ui, reason.question, reason.name), text(answer)])
    };
    titled_list("because", ui.t("ui-because"), reasons.iter().map(reason).collect())
}

/// The questions that would decide it.
pub(super) fn missing(ui: &Ui, links: &[QuestionLink]) -> Html {
    let one = |link: &QuestionLink| question_link(ui, link.question, link.name);
    titled_list("missing", ui.t("ui-missing"), links.iter().map(one).collect())
}

fn titled_list(class: &'static str, title: &'static str, items: Vec<Html>) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    element("div", class, vec![line("p", title), list("", items)])
}

/// The clauses behind it, and those of other Articles that bear on it.
pub(super) fn clauses(ui: &Ui, grounds: &Grounds) -> Html {
    let related = |(id, says): &(&'static str, &'static str)| {
        let parts = vec![text(ui.t("ui-related")), text(" "), article(ui, id), text(" "), text(*says)];
        element("p", "related", parts)
    };
    let own = grounds.clauses.iter().map(|view| clause(ui, view));
    own.chain(grounds.related.iter().map(related)).collect()
}

fn question_link(ui: &Ui, question: QuestionId, name: &'static str) -> Html {
    link(question.as_str(), text(name), ui.on_click(Event::Change(question)))
}

/// Several options in one line.
pub(super) fn joined(ui: &Ui, options: &[&'static str]) -> String {
    options.join(ui.t("ui-list-separator"))
}
