//! What can be set on every page: the language, simpler words, reading aloud. Answers and place stay.

use super::parts::{element, list, node, text};
use super::{Ui, Wish};
use crate::host::{self, Language};
use yew::prelude::*;

/// The settings. On the first page the languages stand open; later they are folded.
pub(super) fn settings(ui: &Ui, on_start: bool) -> Html {
    let languages = languages(ui);
    let languages = if on_start { languages } else { folded_languages(ui, languages) };
    let not_loaded = ui.not_loaded.then(|| node("p", &["class", "role"], &["not-loaded", "alert"], vec![text(ui.t("ui-load-failed"))]));
    let parts = [languages, simpler(ui)].into_iter().chain(not_loaded);
    element("div", "settings", parts.collect())
}

fn folded_languages(ui: &Ui, languages: Html) -> Html {
    let globe = node("span", &["class", "aria-hidden"], &["globe", "true"], Vec::new());
    let summary = element("summary", "", vec![globe, text(ui.t("ui-languages"))]);
    element("details", "languages-folded", vec![summary, languages])
}

/// Own-language names, the one in use marked.
fn languages(ui: &Ui) -> Html {
    let links = ui.languages.iter().map(|language| one(ui, language));
    node("nav", &["class", "aria-label"], &["languages", ui.t("ui-languages")], vec![list("", links)])
}

fn one(ui: &Ui, language: &Language) -> Html {
    let lang = language.tag.clone();
    if ui.words.language() == lang {
        return html! { <span class="language" {lang} aria-current="true">{ &language.name }</span> };
    }
    let (wish, tag) = (ui.wish.clone(), lang.clone());
    let onclick = Callback::from(move |click: MouseEvent| {
        click.prevent_default();
        wish.emit(Wish::Language(tag.clone()));
    });
    // Before the guide has started, the link goes to the language's own page.
    let href = host::page_of(&lang);
    html! { <a class="language" {href} hreflang={lang.clone()} {lang} {onclick}>{ &language.name }</a> }
}

fn simpler(ui: &Ui) -> Html {
    let are_simpler = ui.words.are_simpler();
    let onclick = ui.wish.reform(move |_: MouseEvent| Wish::Simpler(!are_simpler));
    let pressed = if are_simpler { "true" } else { "false" };
    html! { <button type="button" class="setting" aria-pressed={pressed} {onclick}>{ ui.t("ui-simpler") }</button> }
}
