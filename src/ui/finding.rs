//! A finding: a form of remedy, a right, a support, a protection or a note, with its reasons and clauses.

use super::grounds::{because, clauses, missing};
use super::pen::Pen;
use super::read::read_part;
use crate::view_model::FindingView;
use remedy_engine::truth::Truth;

/// The tags of a finding's heading and of the headings inside it: no level of headings is left out.
#[derive(Clone, Copy)]
pub(super) struct Level(&'static str, &'static str);

impl Level {
    /// A part of the page itself.
    pub(super) const PART: Self = Self("h2", "h3");
    /// Right under a part of the page.
    pub(super) const UNDER_PART: Self = Self("h3", "h4");
    /// Under a kind of finding.
    pub(super) const UNDER_KIND: Self = Self("h4", "h5");
}

/// Draws findings. What the answers point to is told at once; the rest opens.
pub(super) fn findings<'v>(
    pen: &mut Pen<'_>,
    level: Level,
    views: impl IntoIterator<Item = &'v FindingView>,
) {
    views.into_iter().for_each(|view| finding(pen, level, view));
}

#[inline(never)]
fn finding(pen: &mut Pen<'_>, Level(heading, inner): Level, view: &FindingView) {
    let told = view.value == Truth::Yes;
    // What fits goes on paper whole.
    let class = if told { "on-paper" } else { "" };
    pen.node(
        "article",
        &["class", "data-finding", "data-value", "data-readable"],
        &["finding", view.id, view.value.as_str(), ""],
        |pen| {
            pen.focusable(heading, view.id, view.name);
            if told {
                pen.blocks(&view.means);
            } else {
                missing(pen, view.id, &view.grounds.missing);
            }
            pen.folded_about(class, pen.t("ui-more"), view.name, |pen| {
                if !told {
                    pen.blocks(&view.means);
                }
                // Folded: the person has just answered it.
                because(pen, view.id, &view.grounds.because);
                pen.line(inner, "ui-states");
                pen.blocks(&view.states);
                pen.line(inner, "ui-ask");
                pen.blocks(&view.ask);
                pen.line(inner, "ui-clauses");
                clauses(pen, &view.grounds);
            });
            read_part(pen, view.name);
        },
    );
}
