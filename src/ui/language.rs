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

fn one(language: &Language, used: bool, choose: &Callback<String>) -> Html {
    let tag = language.tag.clone();
    let onclick = choose.reform(move |_: MouseEvent| tag.clone());
    html! {
        <button type="button" class="language" lang={language.tag.clone()}
            aria-current={used.then_some("true")} {onclick}>
            { &language.name }
        </button>
    }
}
