//! The first page: what this is, what it is not, and how to leave, before anything is asked.

use super::Ui;
use super::language::language_chooser;
use super::prose::prose;
use crate::host::Language;
use crate::session::Event;
use yew::prelude::*;

/// What the start page shows.
#[derive(Properties, Clone, PartialEq)]
pub struct StartPageProps {
    /// Words and events.
    pub ui: Ui,
    /// The languages offered.
    pub languages: Vec<Language>,
    /// Told the tag of the language chosen.
    pub choose_language: Callback<String>,
}

/// The first page.
#[component]
pub fn StartPage(props: &StartPageProps) -> Html {
    let StartPageProps { ui, languages, choose_language } = props;
    let section = |title: &str, text: &str| {
        html! { <section class="start-part"><h2>{ ui.t(title) }</h2>{ prose(ui.t(text)) }</section> }
    };
    html! {
        <>
            { language_chooser(ui, languages, choose_language) }
            <h1 id="heading" tabindex="-1">{ ui.t("start-title") }</h1>
            <div class="lead">{ prose(ui.t("start-lead")) }</div>
            <section class="notice">
                <h2>{ ui.t("start-watched_title") }</h2>
                { prose(ui.t("start-leave")) }
                { prose(ui.t("start-watched")) }
            </section>
            { section("start-private_title", "start-private") }
            { section("start-does_title", "start-does") }
            { section("start-does_not_title", "start-does_not") }
            { section("start-draft_title", "start-draft") }
            { prose(ui.t("start-pace")) }
            <p class="actions">
                <button type="button" class="button" onclick={ui.on_click(Event::Begin)}>{ ui.t("ui-begin") }</button>
            </p>
        </>
    }
}
