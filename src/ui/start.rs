//! The first page: what this is, what it is not, and how to leave, before anything is asked.

use super::Ui;
use super::parts::{Look, all, button, element, folded, line, node, page_heading, text};
use super::prose::prose;
use crate::session::Event;
use yew::prelude::*;

/// The first page.
pub fn start_page(ui: &Ui) -> Html {
    let section = |class, title, texts: &[&str]| {
        let texts = texts.iter().map(|key| prose(ui.t(key)));
        element("section", class, std::iter::once(line("h2", ui.t(title))).chain(texts).collect())
    };
    let safer = vec![prose(ui.t("start-safer"))];
    all(vec![
        page_heading(ui.t("start-title")),
        element("div", "lead", vec![prose(ui.t("start-lead"))]),
        section("notice", "start-watched_title", &["start-leave", "start-watched"]),
        folded("safer", ui.t("ui-more-safety"), Html::default(), safer),
        section("start-part", "start-private_title", &["start-private"]),
        section("start-part", "start-does_title", &["start-does"]),
        section("start-part", "start-does_not_title", &["start-does_not"]),
        section("start-part", "start-draft_title", &["start-draft", "start-pace"]),
        element("div", "actions", vec![button(ui, Look::Main, "ui-begin", Event::Begin)]),
        element("p", "", vec![node("a", &["href"], &["guide.html"], vec![text(ui.t("ui-plain-link"))])]),
    ])
}
