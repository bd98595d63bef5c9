//! The walk: a case question by question, its answer hidden until the room has guessed, what follows from it beside it.
//! And the same shown big, for a projector.

use super::parts::{MAIN, QUIET, SECOND, clause, folded, heading, press, prose, switch};
use super::{Ui, Wish, frame, panel};
use crate::changes::short_name;
use crate::session::{Event, Reveal, Side, Step};
use remedy_content::pack::Direction;
use remedy_engine::option::OptionSet;
use remedy_engine::question::QuestionId;
use remedy_guide::session::{Page, State as GuideState};
use remedy_guide::view_model::{self, ChoiceView, ClauseView, PageView, QuestionView};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// The walk.
pub(super) fn walk(ui: &Ui) -> Html {
    let state = &ui.state;
    if state.presenting && state.blank {
        return blank(ui);
    }
    html! {
        <div class="walk">
            <section class="step" aria-labelledby="heading">
                { step(ui) }
                { ways(ui) }
                { if state.presenting { presenting(ui) } else { settings(ui) } }
            </section>
            { panel::panel(ui) }
        </div>
    }
}

/// A black screen, with a visible way back. Leave stays above it.
fn blank(ui: &Ui) -> Html {
    html! {
        <div class="blank">
            <h1 id="heading" class="visually-hidden" tabindex="-1">{ ui.t("trainer-blank-title") }</h1>
            { press(SECOND, ui.t("trainer-blank-back"), ui.on_click(Event::Blank(false))) }
        </div>
    }
}

fn step(ui: &Ui) -> Html {
    let view = ui.case(Side::First);
    match ui.state.step {
        Step::Story => {
            html! { <>{ frame::of_case(ui) }{ heading(ui.t("trainer-step-story")) }{ prose(&view.story) }</> }
        }
        Step::Question(question) => match guide_view(ui, Side::First, question) {
            PageView::Question(view) => asked(ui, &view),
            _ => Html::default(),
        },
        Step::End => html! {
            <>
                { frame::of_case(ui) }
                { heading(ui.t("trainer-step-end")) }
                { prose(ui.t("trainer-step-end_lead")) }
                <ol>{ for view.questions.iter().map(|question| html! { <li dir="auto">{ question.clone() }</li> }) }</ol>
            </>
        },
    }
}

/// A question as the guide itself shows it.
pub(super) fn guide_view(ui: &Ui, side: Side, question: QuestionId) -> PageView {
    let guide = GuideState::new(ui.state.side(side).answers, Page::Question(question));
    view_model::view(&guide, ui.words).page
}

fn asked(ui: &Ui, view: &QuestionView) -> Html {
    let (step, of) = (view.step.to_string(), view.of.to_string());
    let state = &ui.state;
    html! {
        <>
            { frame::of_case(ui) }
            <p class="where">
                { ui.words.fill("ui-step", &[("step", &step), ("of", &of)]) }{ " · " }{ view.section.clone() }
            </p>
            { heading(view.heading) }
            if state.reveal == Reveal::Asked {
                <ul class="options">{ for view.choices.iter().map(option) }</ul>
            } else {
                { choices(ui, Side::First, view) }
            }
            // There before it says anything: many screen readers miss what comes with its words.
            <p class="visually-hidden" role="status">{ shown(ui) }</p>
            if state.reveal == Reveal::Reasons { { clauses(ui, view.id) } }
            { folded("not-on-paper", ui.t("ui-help"), help(view)) }
        </>
    }
}

/// What a screen reader says when more of the step is shown.
fn shown(ui: &Ui) -> Html {
    match ui.state.reveal {
        Reveal::Asked => Html::default(),
        Reveal::Answered => ui.t("trainer-revealed").into(),
        Reveal::Reasons => ui.t("trainer-revealed-reasons").into(),
    }
}

fn help(view: &QuestionView) -> Html {
    use remedy_content::Block;
    let block = |block: &Block<'static>| match block {
        Block::Paragraph(text) => html! { <p>{ *text }</p> },
        Block::List(items) => {
            html! { <ul>{ for items.iter().map(|item| html! { <li>{ *item }</li> }) }</ul> }
        }
    };
    html! { <><p>{ view.why }</p>{ for view.help.iter().map(block) }</> }
}

/// An option while the answer is hidden.
fn option(choice: &ChoiceView) -> Html {
    html! { <li>{ choice.label }if let Some(hint) = choice.hint { <p class="hint">{ hint }</p> }</li> }
}

/// The options with the case's answer, which can be changed.
pub(super) fn choices(ui: &Ui, side: Side, view: &QuestionView) -> Html {
    let name = format!("{}-{side:?}", view.id.as_str());
    let one = |choice: &ChoiceView| {
        let id = format!("{name}-{}", choice.id);
        let hint_id = choice.hint.map(|_| format!("{id}-hint"));
        let kind = if view.many { "checkbox" } else { "radio" };
        html! {
            <div class="choice" key={choice.id}>
                <input id={id.clone()} type={kind} name={name.clone()} value={choice.id} checked={choice.chosen}
                    onchange={on_change(ui, side, view.id, choice.option)} autocomplete="off" aria-describedby={hint_id.clone()} />
                <label for={id}>{ choice.label }</label>
                if let Some(hint) = choice.hint { <p class="hint" id={hint_id}>{ hint }</p> }
            </div>
        }
    };
    let unanswered = view.choices.iter().all(|choice| !choice.chosen);
    html! {
        <fieldset class="choices">
            <legend class="visually-hidden">{ view.heading }</legend>
            { for view.choices.iter().map(one) }
            if unanswered {
                <p class="unanswered">{ ui.t("trainer-unanswered") }</p>
            } else {
                { press(QUIET, ui.t("trainer-clear"), ui.on_click(Event::Clear(side, view.id))) }
            }
        </fieldset>
    }
}

fn on_change(ui: &Ui, side: Side, question: QuestionId, option: OptionSet) -> Callback<yew::Event> {
    ui.send.reform(move |change: yew::Event| {
        let chosen = change.target_dyn_into::<HtmlInputElement>().is_some_and(|input| input.checked());
        Event::Choose(side, question, option, chosen)
    })
}

/// The clauses that the question draws on.
fn clauses(ui: &Ui, question: QuestionId) -> Html {
    let one = |id: &remedy_engine::clause::ClauseId| {
        let id = id.as_str();
        let view = ClauseView { id, plain: ui.words.of("clause", id), quote: ui.words.of("quote", id) };
        clause(&view, ui.words)
    };
    html! {
        <section class="grounds" aria-labelledby="asked-why">
            <h2 id="asked-why">{ ui.t("trainer-asked_why") }</h2>
            { for question.question().clauses.iter().map(one) }
        </section>
    }
}

/// Back, show, on.
fn ways(ui: &Ui) -> Html {
    let state = &ui.state;
    let reveal = match (state.reveal, state.step) {
        (Reveal::Asked, _) => "trainer-reveal-answer",
        (Reveal::Answered, _) => "trainer-reveal-reasons",
        (Reveal::Reasons, _) => "trainer-reveal-hide",
    };
    html! {
        <div class="ways not-on-paper">
            if state.step != Step::Story { { press(SECOND, ui.t("trainer-previous"), ui.on_click(Event::Previous)) } }
            { press(SECOND, ui.t(reveal), ui.on_click(Event::Reveal)) }
            if state.step != Step::End { { press(MAIN, ui.t("trainer-next"), ui.on_click(Event::Next)) } }
        </div>
    }
}

fn settings(ui: &Ui) -> Html {
    let state = &ui.state;
    html! {
        <div class="walk-settings not-on-paper">
            { jump(ui) }
            { switch(ui.t("trainer-guess"), state.guess, ui.send.reform(Event::Guess)) }
            { press(SECOND, ui.t("trainer-present"), ui.on_click(Event::Present(true))) }
        </div>
    }
}

/// Any step at once.
fn jump(ui: &Ui) -> Html {
    let steps = ui.state.steps();
    let name = |step: &Step| match step {
        Step::Story => ui.t("trainer-step-story"),
        Step::Question(question) => short_name(*question, ui.words),
        Step::End => ui.t("trainer-step-end"),
    };
    let one = |(index, step): (usize, &Step)| {
        html! { <option value={index.to_string()} selected={*step == ui.state.step}>{ name(step) }</option> }
    };
    let options: Vec<Html> = steps.iter().enumerate().map(one).collect();
    let send = ui.send.clone();
    let onchange = move |event: yew::Event| {
        let chosen = event
            .target_dyn_into::<HtmlSelectElement>()
            .and_then(|field| field.value().parse::<usize>().ok());
        chosen.and_then(|index| steps.get(index)).into_iter().for_each(|step| send.emit(Event::To(*step)));
    };
    html! { <label class="field"><span>{ ui.t("trainer-jump") }</span><select {onchange}>{ for options }</select></label> }
}

/// What is only there when the walk is shown big.
fn presenting(ui: &Ui) -> Html {
    let (next, previous) = match ui.words.direction() {
        Direction::Ltr => ("→", "←"),
        Direction::Rtl => ("←", "→"),
    };
    let keys = ui.words.fill("trainer-keys", &[("next", next), ("previous", previous)]);
    html! {
        <div class="presenting not-on-paper">
            { press(SECOND, ui.t("trainer-blank"), ui.on_click(Event::Blank(true))) }
            { press(SECOND, ui.t("trainer-full_screen"), ui.on_wish(Wish::FullScreen)) }
            { press(SECOND, ui.t("trainer-present-end"), ui.on_click(Event::Present(false))) }
            if ui.no_full_screen { <p role="alert">{ ui.t("trainer-full_screen-refused") }</p> }
            { folded("keys", ui.t("trainer-keys-title"), html! {
                <>
                    { prose(&keys) }
                    if ui.state.letters { { prose(ui.t("trainer-keys-letters")) } }
                    { switch(ui.t("trainer-letters"), ui.state.letters, ui.send.reform(Event::Letters)) }
                </>
            }) }
        </div>
    }
}
