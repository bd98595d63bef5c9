//! One question a page.

use super::Ui;
use super::choices::{choices, control_id};
use super::error_summary::error_summary;
use super::progress::progress;
use super::prose::blocks;
use super::tools::{back, tools};
use crate::session::{Event, Page};
use crate::view_model::QuestionView;
use yew::prelude::*;

/// What a question's page shows.
#[derive(Properties, Clone, PartialEq)]
pub struct QuestionPageProps {
    /// Words and events.
    pub ui: Ui,
    /// The question.
    pub view: QuestionView,
}

/// One question.
#[component]
pub fn QuestionPage(QuestionPageProps { ui, view }: &QuestionPageProps) -> Html {
    let send = ui.send.clone();
    let onsubmit = Callback::from(move |submit: SubmitEvent| {
        submit.prevent_default();
        send.emit(Event::Continue);
    });
    let first = view.choices.first().map_or("", |choice| choice.id);
    html! {
        <>
            { back(ui) }
            { progress(view, ui.words) }
            // Were it ever sent, the method would keep answers out of the address, and the page's policy forbids it.
            <form data-question={view.id.as_str()} method="post" novalidate=true autocomplete="off" {onsubmit}>
                if view.nothing_chosen {
                    { error_summary(ui, control_id(view.id.as_str(), first)) }
                }
                { fieldset(ui, view) }
                { actions(ui, view) }
            </form>
            { tools(ui, Page::Question(view.id)) }
        </>
    }
}

fn fieldset(ui: &Ui, view: &QuestionView) -> Html {
    let described_by = if view.nothing_chosen { "why choose-error" } else { "why" };
    html! {
        <fieldset aria-describedby={described_by} class={classes!(view.nothing_chosen.then_some("has-error"))}>
            <legend><h1 id="heading" tabindex="-1">{ view.heading }</h1></legend>
            <p class="why" id="why">{ view.why }</p>
            <details class="help">
                <summary>{ ui.t("ui-help") }</summary>
                <div class="help-text">{ blocks(&view.help) }</div>
            </details>
            if view.many {
                <p class="how-many">{ ui.t("ui-choose-all") }</p>
            }
            if view.nothing_chosen {
                <p class="error" id="choose-error">
                    <span class="visually-hidden">{ ui.t("ui-error-prefix") }{ " " }</span>{ ui.t("ui-error-choose") }
                </p>
            }
            { choices(ui, view) }
        </fieldset>
    }
}

fn actions(ui: &Ui, view: &QuestionView) -> Html {
    let go_on = if view.returning { "ui-continue-back" } else { "ui-continue" };
    html! {
        <p class="actions">
            <button type="submit" class="button">{ ui.t(go_on) }</button>
            <button type="button" class="button button-second" onclick={ui.on_click(Event::Skip)}>
                { ui.t("ui-skip") }
            </button>
        </p>
    }
}
