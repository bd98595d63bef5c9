//! What several parts of the page draw alike: headings, buttons, running text, values, reasons, clauses.

use remedy_content::{Block, blocks};
use remedy_engine::truth::Truth;
use remedy_guide::locale::Words;
use remedy_guide::view_model::{ClauseView, Grounds};
use web_sys::{HtmlInputElement, InputEvent};
use yew::prelude::*;

/// The way on.
pub(super) const MAIN: &str = "button";
/// The other ways.
pub(super) const SECOND: &str = "button button-second";
/// Like a link.
pub(super) const QUIET: &str = "quiet";

/// The heading of the page: it gets the focus when a part is shown.
pub(super) fn heading(words: impl Into<AttrValue>) -> Html {
    html! { <h1 id="heading" tabindex="-1" dir="auto">{ words.into() }</h1> }
}

pub(super) fn press(class: &'static str, words: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" {class} {onclick}>{ words }</button> }
}

/// A box to tick, with its words.
pub(super) fn switch(words: &'static str, on: bool, send: Callback<bool>) -> Html {
    let oninput = move |event: InputEvent| {
        if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
            send.emit(field.checked());
        }
    };
    html! { <label class="switch"><input type="checkbox" checked={on} {oninput} />{ words }</label> }
}

/// Running text, laid out as the guide's own is. A trainer's own may be in another language, so each piece shows by
/// itself which way it is written.
pub(super) fn prose(text: &str) -> Html {
    let block = |block: Block<'_>| match block {
        Block::Paragraph(text) => html! { <p dir="auto">{ text.to_owned() }</p> },
        Block::List(items) => {
            let item = |item: &str| html! { <li dir="auto">{ item.to_owned() }</li> };
            html! { <ul>{ for items.into_iter().map(item) }</ul> }
        }
    };
    html! { <>{ for blocks(text).into_iter().map(block) }</> }
}

/// A part that opens.
pub(super) fn folded(class: &'static str, summary: impl Into<AttrValue>, inside: Html) -> Html {
    html! { <details {class}><summary>{ summary.into() }</summary>{ inside }</details> }
}

/// A value's sign, for eyes: its words stand beside it.
pub(super) fn sign(value: Truth) -> Html {
    let sign = match value {
        Truth::Yes => "✓",
        Truth::No => "–",
        Truth::Unknown => "?",
    };
    html! { <span class="sign" aria-hidden="true">{ sign }</span> }
}

/// A value in words.
pub(super) fn value(value: Truth, words: Words) -> &'static str {
    words.get(match value {
        Truth::Yes => "ui-value-yes",
        Truth::No => "ui-value-no",
        Truth::Unknown => "ui-value-unknown",
    })
}

/// The answers that decide a value, the questions that would, and the clauses behind it.
pub(super) fn grounds(grounds: &Grounds, words: Words) -> Html {
    let because = grounds.because.iter().map(|reason| {
        let answer = reason.answer.join(words.get("ui-list-separator"));
        html! { <li><span>{ reason.name }{ words.get("ui-reason-separator") }{ answer }</span></li> }
    });
    let missing = grounds.missing.iter().map(|link| html! { <li>{ link.name }</li> });
    html! {
        <div class="grounds">
            if !grounds.because.is_empty() {
                <p>{ words.get("ui-because") }</p>
                <ul>{ for because }</ul>
            }
            if !grounds.missing.is_empty() {
                <p>{ words.get("ui-missing") }</p>
                <ul>{ for missing }</ul>
            }
            { for grounds.clauses.iter().map(|view| clause(view, words)) }
        </div>
    }
}

/// A clause in plain words, with the draft's own words on opening.
pub(super) fn clause(view: &ClauseView, words: Words) -> Html {
    let (before, after) = words.get("ui-clause").split_once("{clause}").unwrap_or_default();
    html! {
        <div class="clause">
            <p><strong>{ before }<bdi dir="ltr">{ view.id }</bdi>{ after }</strong>{ " " }{ view.plain }</p>
            <details>
                <summary>
                    { words.get("ui-clause-quote") }
                    <span class="visually-hidden">{ " " }{ view.id }</span>
                </summary>
                <blockquote lang="en" dir="ltr">{ view.quote }</blockquote>
            </details>
        </div>
    }
}
