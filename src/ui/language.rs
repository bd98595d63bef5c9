//! Choosing the language: own-language names, the one in use marked.

use super::Ui;
use super::parts::{list, node};
use crate::host::Language;
use yew::prelude::*;

pub(super) fn language_chooser(ui: &Ui, languages: &[Language], choose: &Callback<String>) -> Html {
    let used = ui.words.language();
    let buttons = languages.iter().map(|language| one(language, language.tag == used, choose));
    node("nav", &["class", "aria-label"], &["languages", ui.t("ui-languages")], vec![list("", buttons)])
}

/// The language in use is told, and the others can be chosen.
fn one(language: &Language, used: bool, choose: &Callback<String>) -> Html {
    let (tag, lang) = (language.tag.clone(), language.tag.clone());
    if used {
        return html! { <span class="language" {lang} aria-current="true">{ &language.name }</span> };
    }
    let onclick = choose.reform(move |_: MouseEvent| tag.clone());
    html! { <button type="button" class="language" {lang} {onclick}>{ &language.name }</button> }
}
