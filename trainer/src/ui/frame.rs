//! What stands around every part of the page: the language, the ways to the other parts, which case is at hand.

use super::parts::{QUIET, press};
use super::{Ui, Wish, name_key};
use crate::session::{Event, Place, Side};
use remedy_guide::host::Language;
use yew::prelude::*;

/// The language, and the ways to the other parts.
pub(super) fn top(ui: &Ui) -> Html {
    html! {
        <div class="top">
            <nav class="places" aria-label={ui.t("trainer-places")}>
                <ul>{ for Place::ALL.into_iter().map(|place| way(ui, place)) }</ul>
            </nav>
            <details class="languages-folded settings">
                <summary><span class="globe" aria-hidden="true" />{ ui.t("ui-languages") }</summary>
                <nav class="languages" aria-label={ui.t("ui-languages")}>
                    <ul>{ for ui.languages.iter().map(|one| language(ui, *one)) }</ul>
                </nav>
            </details>
            if ui.not_loaded { <p class="not-loaded" role="alert">{ ui.t("ui-load-failed") }</p> }
        </div>
    }
}

fn way(ui: &Ui, place: Place) -> Html {
    let current = (place == ui.state.place).then_some("page");
    html! {
        <li>
            <button type="button" class="place-way" aria-current={current} onclick={ui.on_click(Event::Go(place))}>
                { ui.t(name_key(place)) }
            </button>
        </li>
    }
}

fn language(ui: &Ui, language: Language) -> Html {
    let Language { tag, name, .. } = language;
    let current = (tag == ui.words.language()).then_some("true");
    let onclick = ui.on_wish(Wish::Language(language));
    html! {
        <li><button type="button" class="language" lang={tag} aria-current={current} {onclick}>{ name }</button></li>
    }
}

/// The case at hand, whether its answers were changed, and a way to have them back.
pub(super) fn of_case(ui: &Ui) -> Html {
    let variant = ui.state.side(Side::First).variant.then(|| ui.t("trainer-variant"));
    html! {
        <p class="of-case">
            <bdi>{ ui.case(Side::First).title }</bdi>
            if let Some(variant) = variant { { " – " }{ variant } }
            { changed(ui, Side::First) }
        </p>
    }
}

/// Says that a side's answers are not its case's any more, with a way to have those back.
pub(super) fn changed(ui: &Ui, side: Side) -> Html {
    if !ui.state.is_changed(side) {
        return Html::default();
    }
    html! {
        <span class="changed">
            { " " }<strong>{ ui.t("trainer-changed") }</strong>{ " " }
            { press(QUIET, ui.t("trainer-restore"), ui.on_click(Event::Restore(side))) }
        </span>
    }
}
