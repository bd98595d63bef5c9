//! The first page: what this is, what it is not, and how to leave, before anything is asked.

use super::keep::open_answers;
use super::pen::{Look, Pen};
use crate::session::Event;

/// The first page: in one screen what this is, how to leave, and the way on. All else is folded, and none of it lost.
pub(super) fn start_page(pen: &mut Pen<'_>) {
    pen.page_heading(pen.t("start-title"));
    pen.line_of("p", "lead", pen.t("start-sentence"));
    pen.element("div", "safe", |pen| pen.prose("start-safe"));
    pen.actions(&[(Look::Main, "ui-begin", Event::Begin)]);
    pen.folded("before", "start-before", before_you_begin);
    open_answers(pen);
    for (page, key) in [("guide.html", "ui-plain-link"), ("keep.html", "ui-keep-link")] {
        pen.element("p", "", |pen| pen.node("a", &["href"], &[page], |pen| pen.say(key)));
    }
}

fn before_you_begin(pen: &mut Pen<'_>) {
    pen.prose("start-lead");
    section(pen, "notice", "start-watched_title", &["start-leave", "start-watched", "start-safer"]);
    section(pen, "", "start-private_title", &["start-private"]);
    section(pen, "", "start-does_title", &["start-does"]);
    section(pen, "", "start-does_not_title", &["start-does_not"]);
    section(pen, "", "start-draft_title", &["start-draft", "start-pace"]);
}

#[inline(never)]
fn section(pen: &mut Pen<'_>, class: &'static str, title: &str, texts: &[&str]) {
    pen.element("section", class, |pen| {
        pen.line("h2", title);
        texts.iter().for_each(|key| pen.prose(key));
    });
}
