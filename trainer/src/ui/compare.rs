//! Two sets of answers side by side: two cases, or a case and what it would be if an answer were another. What differs is
//! told in words first, and marked in both columns.

use super::parts::{heading, prose, sign, value};
use super::walk::{choices, guide_view};
use super::{Ui, changes, frame, name};
use crate::case::Case;
use crate::changes::{Changes, short_name};
use crate::session::{Answered, Event, Side};
use remedy_engine::answers::Answers;
use remedy_engine::interview;
use remedy_engine::question::QuestionId;
use remedy_engine::truth::Truth;
use remedy_guide::session::{Page, State as GuideState};
use remedy_guide::view_model::{self, ElementView, FindingView, PageView, WholeView};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The two sides.
pub(super) fn compare(ui: &Ui) -> Html {
    let (first, second) = (ui.state.side(Side::First).answers, ui.state.side(Side::Second).answers);
    let found = Changes::between(&first, &second, ui.words);
    let what = ui.case(Side::Second).variant;
    // What the case tells of its variant is true of that alone.
    let is_variant =
        ui.state.side(Side::Second).variant && !ui.state.is_changed(Side::Second) && !what.is_empty();
    let columns = [
        Column { ui, side: Side::First, other: second, changes: &found },
        Column { ui, side: Side::Second, other: first, changes: &found },
    ];
    html! {
        <>
            { heading(name(ui)) }
            { prose(ui.t("trainer-compare-lead")) }
            // Above what they change, so that they stay where they are.
            <div class="sides pickers">{ for columns.iter().map(Column::picker) }</div>
            <section class="differences" aria-labelledby="differences" aria-live="polite">
                <h2 id="differences">{ ui.t("trainer-compare-differences") }</h2>
                if is_variant { <p dir="auto">{ what }</p> }
                { changes::changes(ui, &found) }
            </section>
            <div class="sides">{ for columns.iter().map(Column::draw) }</div>
        </>
    }
}

struct Column<'a> {
    ui: &'a Ui,
    side: Side,
    /// The answers of the other side.
    other: Answers,
    changes: &'a Changes,
}

impl Column<'_> {
    fn answered(&self) -> &Answered {
        self.ui.state.side(self.side)
    }

    fn draw(&self) -> Html {
        let (ui, answers) = (self.ui, self.answered().answers);
        let result = view_model::whole(&GuideState::new(answers, Page::Result), ui.words);
        let (id, name) = self.name();
        html! {
            <section class="side" aria-labelledby={id}>
                <h2 {id}>{ ui.t(name) }</h2>
                { frame::changed(ui, self.side) }
                <p class="panel-status" data-status={result.status.value.as_str()}>
                    <strong>{ result.status.heading.clone() }</strong>
                    { self.mark(self.changes.status.is_some()) }
                </p>
                <h3>{ ui.t("ui-elements") }</h3>
                <ul class="signs">{ for result.status.elements.iter().map(|view| self.element(view)) }</ul>
                <h3>{ ui.t("trainer-compare-answers") }</h3>
                <ul class="side-answers">{ for interview::asked(&answers).iter().map(|question| self.answer(question)) }</ul>
                <h3>{ ui.t("trainer-compare-findings") }</h3>
                <ul class="signs">{ for self.findings(&result).map(|view| self.finding(view)) }</ul>
            </section>
        }
    }

    /// What the column is known by, and the key of its name.
    const fn name(&self) -> (&'static str, &'static str) {
        match self.side {
            Side::First => ("first-side", "trainer-compare-first"),
            Side::Second => ("second-side", "trainer-compare-second"),
        }
    }

    /// Any case, or its variant.
    fn picker(&self) -> Html {
        let (ui, side) = (self.ui, self.side);
        let Answered { case: current, variant: is_variant, .. } = *self.answered();
        let option = |index: usize, case: &Case, variant: bool| {
            let title = case.view(ui.words).title.to_string();
            let name =
                if variant { ui.words.fill("trainer-compare-variant", &[("case", &title)]) } else { title };
            let selected = index == current && variant == is_variant;
            html! { <option value={format!("{index}-{variant}")} {selected}>{ name }</option> }
        };
        let options = ui.state.cases.iter().enumerate().flat_map(|(index, case)| {
            let variant = case.variant.map(|_| option(index, case, true));
            [Some(option(index, case, false)), variant].into_iter().flatten()
        });
        let onchange = ui.send.reform(move |event: yew::Event| {
            let value =
                event.target_dyn_into::<HtmlSelectElement>().map(|field| field.value()).unwrap_or_default();
            let (index, variant) = value.split_once('-').unwrap_or_default();
            // An index that is none picks nothing.
            Event::Pick(side, index.parse().unwrap_or(usize::MAX), variant == "true")
        });
        html! {
            <label class="field">
                <span>{ ui.t(self.name().1) }</span><select {onchange}>{ for options }</select>
            </label>
        }
    }

    fn element(&self, view: &ElementView) -> Html {
        let differs = self.changes.names(view.id);
        html! {
            <li data-element={view.id} data-value={view.value.as_str()} data-new={differs.then_some("")}>
                <p>
                    { sign(view.value) }{ view.name }{ self.ui.t("ui-reason-separator") }
                    <strong>{ value(view.value, self.ui.words) }</strong>{ self.mark(differs) }
                </p>
            </li>
        }
    }

    /// What fits here, and what differs from the other side.
    fn findings<'v>(&self, result: &'v WholeView) -> impl Iterator<Item = &'v FindingView> {
        let grouped = result.groups.iter().flat_map(|group| &group.kinds).flat_map(|kind| &kind.findings);
        let all =
            result.protections.iter().chain([&result.higher_protection]).chain(&result.notes).chain(grouped);
        let changes = self.changes.clone();
        all.filter(move |view| view.value == Truth::Yes || changes.names(view.id))
    }

    fn finding(&self, view: &FindingView) -> Html {
        let differs = self.changes.names(view.id);
        html! {
            <li data-finding={view.id} data-value={view.value.as_str()} data-new={differs.then_some("")}>
                <p>
                    { sign(view.value) }{ view.name }
                    if view.value != Truth::Yes {
                        { self.ui.t("ui-reason-separator") }<strong>{ value(view.value, self.ui.words) }</strong>
                    }
                    { self.mark(differs) }
                </p>
            </li>
        }
    }

    /// A question with its answer. Opened, the answer can be changed.
    fn answer(&self, question: QuestionId) -> Html {
        let ui = self.ui;
        let answers = &self.answered().answers;
        let differs = answers.get(question) != self.other.get(question);
        let PageView::Question(view) = guide_view(ui, self.side, question) else { return Html::default() };
        let chosen: Vec<_> =
            view.choices.iter().filter(|choice| choice.chosen).map(|choice| choice.label).collect();
        let answer = if chosen.is_empty() {
            ui.t("trainer-unanswered").to_owned()
        } else {
            chosen.join(ui.t("ui-list-separator"))
        };
        let change = html! {
            <>
                { ui.t("ui-change") }
                <span class="visually-hidden">{ " " }{ short_name(question, ui.words) }</span>
            </>
        };
        html! {
            <li key={question.as_str()} data-question={question.as_str()} data-new={differs.then_some("")}>
                <p>
                    <span class="answer-name">{ short_name(question, ui.words) }</span>
                    { ui.t("ui-reason-separator") }{ answer }{ self.mark(differs) }
                </p>
                <details>
                    <summary>{ change }</summary>
                    <p>{ view.heading }</p>
                    { choices(ui, self.side, &view) }
                </details>
            </li>
        }
    }

    fn mark(&self, differs: bool) -> Html {
        if !differs {
            return Html::default();
        }
        html! { <>{ " " }<strong class="new">{ self.ui.t("trainer-differs") }</strong></> }
    }
}
