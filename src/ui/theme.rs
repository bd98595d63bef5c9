//! One theme of the result: what the answers point to, what they leave open, and what else is there.

use super::change::change;
use super::finding::{Level, findings};
use super::pen::Pen;
use super::tools::{back, tools};
use crate::session::Page;
use crate::view_model::{CouldFit, ThemeView};

/// One theme.
pub(super) fn theme_page(pen: &mut Pen<'_>, view: &ThemeView) {
    back(pen);
    change(pen, view.change.as_ref());
    pen.node("div", &["data-theme"], &[view.id.as_str()], |pen| {
        pen.page_heading(view.name);
        pen.line_of("p", "standing", pen.t("standing-line"));
        fits(pen, view);
        could(pen, view);
        if !view.also.is_empty() {
            pen.line("h2", "ui-group-also");
            pen.line("p", "ui-group-also-lead");
            pen.folded("", "ui-group-also-open", |pen| findings(pen, Level::UNDER_PART, &view.also));
        }
        // How far all of it would go, for who wants to know: the line above says what matters, that it is no law.
        pen.folded("", "standing-title", |pen| view.leads.iter().for_each(|lead| pen.prose_of(lead)));
    });
    tools(pen, Page::Theme(view.id));
}

fn fits(pen: &mut Pen<'_>, view: &ThemeView) {
    let Some((heading, lead, fits)) = &view.fits else { return };
    pen.line_of("h2", "", heading);
    pen.line_of("p", "", lead);
    // Once a page: whom to ask, with whom, and only if it is safe.
    pen.prose("ui-ask-lead");
    findings(pen, Level::UNDER_PART, fits);
}

/// By the question that would decide: a line each, and never a card for each finding.
fn could(pen: &mut Pen<'_>, view: &ThemeView) {
    if view.could.is_empty() {
        return;
    }
    pen.line_of("h2", "", view.could_heading);
    view.could.iter().for_each(|group| one_question(pen, group));
}

fn one_question(pen: &mut Pen<'_>, view: &CouldFit) {
    pen.element("div", "could", |pen| {
        let id = view.question.question.as_str();
        pen.node("h3", &["id", "tabindex"], &[id, "-1"], |pen| pen.owned(view.heading.clone()));
        pen.element("p", "", |pen| {
            let on_click = pen.ui.on_change(view.question.question, id);
            pen.link_about(id, pen.t("ui-answer-it"), view.question.name, on_click);
        });
        pen.folded_about("", pen.t("ui-more"), view.question.name, |pen| {
            findings(pen, Level::UNDER_KIND, &view.findings);
        });
    });
}
