//! What else the draft says: clauses of other Articles, gathered by what a reader would ask.

use super::clause::says;
use super::pen::Pen;
use super::tools::{back, tools};
use crate::session::Page;
use crate::view_model::ChapterView;

/// The chapters, one after the other.
pub(super) fn also_page(pen: &mut Pen<'_>, chapters: &[ChapterView]) {
    back(pen);
    pen.page_heading(pen.t("also-title"));
    pen.prose("also-lead");
    for view in chapters {
        pen.folded_about("on-paper", view.heading, "", |pen| {
            for (id, plain) in &view.clauses {
                pen.element("p", "related", |pen| says(pen, id, plain));
            }
        });
    }
    tools(pen, Page::Also);
}
