//! The first page of the result: the verdict, where to turn today, what one could ask, and the ways to the rest.

use super::answers::{doubt, resume};
use super::change::change;
use super::draft::version;
use super::forget::forget;
use super::keep::keep;
use super::pen::{Look, Pen};
use super::places::first_places;
use super::status::figure;
use super::tools::{back, tools};
use crate::session::{Event, Page};
use crate::view_model::{ResultView, ThemeLine};
use remedy_engine::question::QuestionId;

/// The first page of the result.
pub(super) fn result_page(pen: &mut Pen<'_>, view: &ResultView) {
    back(pen);
    change(pen, view.change.as_ref());
    danger(pen, view.danger);
    // Beside each other where there is room.
    pen.element("div", "columns", |pen| {
        pen.element("div", "", |pen| {
            verdict_first(pen, view);
            doubt(pen, view.doubt);
            first_places(pen, &view.places);
        });
        pen.element("div", "", |pen| {
            asks(pen, view);
            resume(pen, view.more_to_ask);
            figure(pen, &view.status);
        });
    });
    themes(pen, view);
    ask_a_lawyer(pen);
    more(pen);
    pen.element("section", "part", |pen| {
        pen.part_heading("keep", pen.t("ui-next"));
        keep(pen);
        forget(pen);
    });
    pen.line_of("p", "source", pen.t("standing-review"));
    version(pen);
    tools(pen, Page::Result);
}

/// For someone who said that they, or others, may be in danger: above everything.
#[inline(never)]
pub(super) fn danger(pen: &mut Pen<'_>, in_danger: bool) {
    if in_danger {
        pen.element("div", "notice danger", |pen| {
            pen.line("strong", "ui-danger-line");
            pen.words(" ");
            pen.button(Look::Quiet, "ui-danger-link", Event::Open(Page::Safety));
        });
    }
}

/// The verdict in one sentence, one kind line, the question that it hangs on, and that the draft is not law.
#[inline(never)]
pub(super) fn verdict_first(pen: &mut Pen<'_>, view: &ResultView) {
    pen.node("div", &["class", "data-status"], &["verdict", view.status.value.as_str()], |pen| {
        pen.page_heading_owned(view.status.heading.clone());
        if view.open.is_empty() || view.defender {
            pen.line_of("p", "", view.status.line);
        }
        if view.defender {
            question_button(pen, QuestionId::Targeted, "ui-answer-for-yourself");
        } else {
            for link in &view.open {
                pen.element("p", "open-question", |pen| {
                    pen.line_of("strong", "", link.asked);
                    pen.words(" ");
                    pen.link_about(
                        link.question.as_str(),
                        pen.t("ui-answer-it"),
                        link.name,
                        pen.ui.on_change(link.question, "heading"),
                    );
                });
            }
        }
        pen.line_of("p", "standing", pen.t("standing-line"));
    });
    for words in &view.warnings {
        pen.element("div", "notice", |pen| pen.line_of("p", "", words));
    }
}

fn question_button(pen: &mut Pen<'_>, question: QuestionId, key: &str) {
    pen.element("p", "", |pen| {
        pen.link(question.as_str(), pen.t(key), pen.ui.on_change(question, "heading"));
    });
}

/// What one could ask for, each a way to its theme.
fn asks(pen: &mut Pen<'_>, view: &ResultView) {
    let Some(lead) = view.asks_lead.filter(|_| !view.asks.is_empty()) else { return };
    pen.element("section", "asks", |pen| {
        pen.line_of("h2", "", lead);
        pen.element("ul", "", |pen| {
            for theme in &view.asks {
                pen.node("li", &["data-theme"], &[theme.id.as_str()], |pen| {
                    pen.way(Page::Theme(theme.id), "", |pen| pen.words(theme.ask));
                });
            }
        });
        pen.element("p", "", |pen| pen.jump("themes", "ui-see-all"));
    });
}

/// Every theme, a line each.
fn themes(pen: &mut Pen<'_>, view: &ResultView) {
    pen.element("section", "themes", |pen| {
        let title = if view.themes_folded { "ui-group-offer" } else { "ui-see-all" };
        pen.part_heading("themes", pen.t(title));
        if view.themes_folded {
            pen.line("p", "ui-group-offer-lead");
            pen.folded("", "ui-group-also-open", |pen| theme_list(pen, &view.themes));
        } else {
            theme_list(pen, &view.themes);
        }
    });
}

fn theme_list(pen: &mut Pen<'_>, themes: &[ThemeLine]) {
    pen.element("ul", "theme-list", |pen| {
        for theme in themes {
            let values = [theme.id.as_str(), theme.value.as_str()];
            pen.node("li", &["data-theme", "data-value"], &values, |pen| {
                pen.way(Page::Theme(theme.id), "", |pen| pen.words(theme.name));
                pen.words(" ");
                pen.element("span", "count", |pen| pen.owned(theme.count.clone()));
            });
        }
    });
}

/// What to ask a lawyer: folded, and on paper.
fn ask_a_lawyer(pen: &mut Pen<'_>) {
    pen.folded("ask on-paper", "ask-title", |pen| {
        pen.prose("ask-lead");
        pen.prose("ask-list");
    });
}

/// The ways to the other pages of the result.
fn more(pen: &mut Pen<'_>) {
    pen.element("ul", "ways", |pen| {
        for (page, key) in [
            (Page::WhatIf, "ui-what_if"),
            (Page::Parts, "ui-elements"),
            (Page::Also, "also-title"),
            (Page::Draft, "standing-title"),
        ] {
            pen.element("li", "", |pen| pen.way(page, "", |pen| pen.say(key)));
        }
    });
}
