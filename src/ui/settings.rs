//! What can be set on every page: the language, simpler words. Answers and place stay.

use super::Wish;
use super::pen::Pen;
use crate::host::Language;
use yew::prelude::*;

/// The settings. On the first page the languages stand open; later they are folded.
pub(super) fn settings(pen: &mut Pen<'_>, on_start: bool) {
    pen.element("div", "settings", |pen| {
        if on_start {
            languages(pen);
        } else {
            pen.element("details", "languages-folded", |pen| {
                pen.element("summary", "", |pen| {
                    pen.node("span", &["class", "aria-hidden"], &["globe", "true"], |_| {});
                    pen.line("span", "ui-languages");
                });
                languages(pen);
            });
        }
        simpler(pen);
        if pen.ui.not_loaded {
            pen.node("p", &["class", "role"], &["not-loaded", "alert"], |pen| pen.say("ui-load-failed"));
        }
    });
}

/// Own-language names, the one in use marked.
#[inline(never)]
fn languages(pen: &mut Pen<'_>) {
    let label = pen.t("ui-languages");
    pen.node("nav", &["class", "aria-label"], &["languages", label], |pen| {
        pen.element("ul", "", |pen| {
            for language in &*pen.ui.languages {
                pen.element("li", "", |pen| one(pen, *language));
            }
        });
    });
}

/// The language in use is a link too: one that became mere words when it was chosen would lose the focus.
///
/// Before the guide has started, the link goes to the language's own page.
fn one(pen: &mut Pen<'_>, Language { tag, name, page, .. }: Language) {
    let on_click = pen.ui.wish.reform(move |click: MouseEvent| {
        click.prevent_default();
        Wish::Language(tag)
    });
    let is_current = pen.ui.words.language() == tag;
    let keys: &[_] = if is_current { &KEYS_OF_CURRENT } else { &KEYS };
    pen.node("a", keys, &["language", page, tag, tag, "true"], |pen| {
        pen.hear_click(on_click);
        pen.words(name);
    });
}

const KEYS: [&str; 4] = ["class", "href", "hreflang", "lang"];
const KEYS_OF_CURRENT: [&str; 5] = ["class", "href", "hreflang", "lang", "aria-current"];

fn simpler(pen: &mut Pen<'_>) {
    let are_simpler = pen.ui.words.are_simpler();
    let on_click = pen.ui.wish.reform(move |_: MouseEvent| Wish::Simpler(!are_simpler));
    let pressed = if are_simpler { "true" } else { "false" };
    pen.node("button", &["type", "class", "aria-pressed"], &["button", "setting", pressed], |pen| {
        pen.hear_click(on_click);
        pen.say("ui-simpler");
    });
}
