//! What differs between two sets of answers, as a list.

use super::Ui;
use super::parts::sign;
use crate::changes::{Changes, Named};
use remedy_engine::truth::Truth;
use yew::prelude::*;

/// What differs, or that nothing does.
pub(super) fn changes(ui: &Ui, changes: &Changes) -> Html {
    if changes.is_empty() {
        return html! { <p>{ ui.t("trainer-changes-none") }</p> };
    }
    let element = |(_, name, says): &(&str, &'static str, &'static str)| {
        html! { <li><strong>{ *name }</strong>{ ui.t("ui-reason-separator") }{ *says }</li> }
    };
    html! {
        <div class="changes">
            if let Some((from, to)) = changes.status {
                <p>{ ui.words.fill("trainer-changes-status", &[("from", from), ("to", to)]) }</p>
            }
            if !changes.elements.is_empty() {
                <h3>{ ui.t("ui-elements") }</h3>
                <ul>{ for changes.elements.iter().map(element) }</ul>
            }
            { for changes.findings.iter().map(|(value, named)| becoming(ui, *value, named)) }
            { questions(ui, "trainer-changes-asked", &changes.newly_asked) }
            { questions(ui, "trainer-changes-not_asked", &changes.no_longer_asked) }
        </div>
    }
}

fn becoming(ui: &Ui, value: Truth, named: &[Named]) -> Html {
    let heading = match value {
        Truth::Yes => "trainer-changes-yes",
        Truth::Unknown => "trainer-changes-unknown",
        Truth::No => "trainer-changes-no",
    };
    let one = |(_, name): &Named| html! { <li>{ *name }</li> };
    html! {
        <>
            <h3>{ sign(value) }{ ui.t(heading) }</h3>
            <ul>{ for named.iter().map(one) }</ul>
        </>
    }
}

fn questions(ui: &Ui, key: &str, names: &[&'static str]) -> Html {
    if names.is_empty() {
        return Html::default();
    }
    let names = names.join(ui.t("ui-list-separator"));
    html! { <p>{ ui.words.fill(key, &[("questions", &names)]) }</p> }
}
