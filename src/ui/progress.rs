//! How far along: in words, and as a bar for those who see it.

use super::pen::Pen;
use crate::view_model::QuestionView;

pub(super) fn progress(pen: &mut Pen<'_>, view: &QuestionView) {
    let (step, of) = (view.step.to_string(), view.of.to_string());
    let words = pen.ui.words.fill("ui-step", &[("step", &step), ("of", &of)]);
    pen.element("div", "progress", |pen| {
        pen.element("p", "", |pen| {
            pen.element("span", "", |pen| pen.owned(view.section.clone()));
            pen.words(" ");
            pen.element("span", "", |pen| pen.owned(words));
        });
        // The words say the same: a screen reader needs it once.
        let values = vec!["true".into(), step.into(), of.into()];
        pen.made("progress", &["aria-hidden", "value", "max"], values, |_| {});
    });
}
