//! A clause: in plain words, with the draft's own words on opening.

use super::pen::Pen;
use crate::view_model::ClauseView;

pub(super) fn clause(pen: &mut Pen<'_>, view: &ClauseView) {
    pen.element("div", "clause", |pen| {
        pen.element("p", "", |pen| says(pen, view.id, view.plain));
        pen.folded_about("", pen.t("ui-clause-quote"), view.id, |pen| {
            pen.node("blockquote", &["lang", "dir"], &["en", "ltr"], |pen| pen.words(view.quote));
            pen.line_of("p", "source", pen.t("ui-clause-source"));
        });
    });
}

/// "Article 4.2(a)" and what it says, its number isolated from the direction of the words around it.
pub(super) fn says(pen: &mut Pen<'_>, id: &'static str, plain: &'static str) {
    // Its one place. To look for a letter takes a phone less to download than to look for a word.
    let (before, rest) = pen.t("ui-clause").split_once('{').unwrap_or_default();
    let (_, after) = rest.split_once('}').unwrap_or_default();
    pen.element("strong", "", |pen| {
        pen.words(before);
        pen.node("bdi", &["dir"], &["ltr"], |pen| pen.words(id));
        pen.words(after);
    });
    pen.words(" ");
    pen.words(plain);
}
