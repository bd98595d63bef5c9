//! What follows from the answers so far, as it comes: the status, the parts of the definition, the findings. What this
//! step of the walk has changed is marked as new.

use super::Ui;
use super::parts::{folded, grounds, sign, value};
use crate::changes::Changes;
use crate::session::{Reveal, Step};
use remedy_engine::truth::Truth;
use remedy_guide::session::{Page, State as GuideState};
use remedy_guide::view_model::{self, ElementView, FindingView, Grounds, Group, KindView, WholeView};
use yew::prelude::*;

/// The panel.
pub(super) fn panel(ui: &Ui) -> Html {
    let state = &ui.state;
    let counted = state.counted();
    let changes = Changes::between(&state.before(), &counted, ui.words);
    let result = view_model::whole(&GuideState::new(counted, Page::Result), ui.words);
    let panel = Panel { ui, changes: &changes, reasons: state.reveal == Reveal::Reasons };
    html! {
        <aside class="panel" aria-labelledby="panel-title">
            <h2 id="panel-title">{ ui.t("trainer-panel-title") }</h2>
            { panel.status(&result) }
            <h3>{ ui.t("ui-elements") }</h3>
            <ul class="signs">{ for result.status.elements.iter().map(|view| panel.element(view)) }</ul>
            if let Step::Question(_) = state.step { { panel.this_step() } }
            { panel.findings(&result) }
        </aside>
    }
}

struct Panel<'a> {
    ui: &'a Ui,
    changes: &'a Changes,
    /// Whether reasons and clauses are shown.
    reasons: bool,
}

impl Panel<'_> {
    fn status(&self, result: &WholeView) -> Html {
        html! {
            <p class="panel-status" data-status={result.status.value.as_str()}>
                <strong>{ result.status.heading.clone() }</strong>
                { self.new_mark(self.changes.status.is_some()) }
            </p>
        }
    }

    fn this_step(&self) -> Html {
        let words = if self.ui.state.reveal == Reveal::Asked {
            html! { <p>{ self.ui.t("trainer-panel-hidden") }</p> }
        } else {
            super::changes::changes(self.ui, self.changes)
        };
        html! {
            <details class="this-step" open=true>
                <summary>{ self.ui.t("trainer-panel-step") }</summary>
                { words }
            </details>
        }
    }

    fn element(&self, view: &ElementView) -> Html {
        let is_new = self.changes.names(view.id);
        html! {
            <li data-element={view.id} data-value={view.value.as_str()} data-new={is_new.then_some("")}>
                <p>
                    { sign(view.value) }{ view.name }{ self.ui.t("ui-reason-separator") }
                    <strong>{ value(view.value, self.ui.words) }</strong>
                    { self.new_mark(is_new) }
                </p>
                { self.reasons(&view.grounds) }
            </li>
        }
    }

    /// What fits stands open, what could fit is folded; what the answers do not point to is left out.
    fn findings(&self, result: &WholeView) -> Html {
        let groups = |value: Truth| result.groups.iter().filter(move |group| group.value == value);
        let protections = result.protections.iter().chain([&result.higher_protection]);
        html! {
            <>
                <h3>{ self.ui.t("ui-kind-protection") }</h3>
                <ul class="signs">{ for protections.map(|view| self.finding(view)) }</ul>
                if !result.notes.is_empty() {
                    <h3>{ self.ui.t("ui-kind-note") }</h3>
                    <ul class="signs">{ for result.notes.iter().map(|view| self.finding(view)) }</ul>
                }
                { for groups(Truth::Yes).map(|group| html! { <>
                    <h3>{ group.heading }</h3>
                    { self.group(group) }
                </> }) }
                { for groups(Truth::Unknown).map(|group| folded("", group.heading, self.group(group))) }
            </>
        }
    }

    fn group(&self, group: &Group) -> Html {
        let kind = |kind: &KindView| {
            html! {
                <>
                    <h4>{ kind.heading }</h4>
                    <ul class="signs">{ for kind.findings.iter().map(|view| self.finding(view)) }</ul>
                </>
            }
        };
        html! { <>{ for group.kinds.iter().map(kind) }</> }
    }

    fn finding(&self, view: &FindingView) -> Html {
        let is_new = self.changes.names(view.id);
        html! {
            <li data-finding={view.id} data-value={view.value.as_str()} data-new={is_new.then_some("")}>
                <p>{ sign(view.value) }{ view.name }{ self.new_mark(is_new) }</p>
                { self.reasons(&view.grounds) }
            </li>
        }
    }

    /// Why, and by which clause, if that is shown. At a question, only where it decides or could decide: the room looks for
    /// what this answer does.
    fn reasons(&self, found: &Grounds) -> Html {
        let rests_on = |question| {
            found.because.iter().any(|reason| reason.question == question)
                || found.missing.iter().any(|missing| missing.question == question)
        };
        let bears = match self.ui.state.step {
            Step::Question(question) => rests_on(question),
            _ => true,
        };
        if self.reasons && bears { grounds(found, self.ui.words) } else { Html::default() }
    }

    fn new_mark(&self, is_new: bool) -> Html {
        if !is_new {
            return Html::default();
        }
        html! { <>{ " " }<strong class="new">{ self.ui.t("trainer-new") }</strong></> }
    }
}
