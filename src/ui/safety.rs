//! What to think of for someone in danger: shown at once when the first answer is yes.

use super::Ui;
use super::prose::prose;
use super::tools::back;
use crate::session::Event;
use yew::prelude::*;

/// What the safety page shows.
#[derive(Properties, Clone, PartialEq)]
pub struct SafetyPageProps {
    /// Words and events.
    pub ui: Ui,
}

/// What to think of for someone in danger.
#[component]
pub fn SafetyPage(SafetyPageProps { ui }: &SafetyPageProps) -> Html {
    html! {
        <>
            { back(ui) }
            <h1 id="heading" tabindex="-1">{ ui.t("safety-title") }</h1>
            <section class="notice">{ prose(ui.t("safety-now")) }</section>
            { prose(ui.t("safety-right")) }
            { prose(ui.t("safety-choice")) }
            <p class="actions">
                <button type="button" class="button" onclick={ui.on_click(Event::Continue)}>
                    { ui.t("ui-continue") }
                </button>
            </p>
        </>
    }
}
