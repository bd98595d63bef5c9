//! The cases to choose from, and the way to open one's own.

use super::parts::{MAIN, heading, prose};
use super::{Ui, Wish, name};
use crate::case::Case;
use crate::host;
use crate::session::Event;
use remedy_guide::view_model::status_heading;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The library.
pub(super) fn library(ui: &Ui) -> Html {
    html! {
        <>
            { heading(name(ui)) }
            { prose(ui.t("trainer-library-lead")) }
            <ul class="cases">{ for ui.state.cases.iter().enumerate().map(|(index, case)| one(ui, index, case)) }</ul>
            { open(ui) }
        </>
    }
}

fn one(ui: &Ui, index: usize, case: &Case) -> Html {
    let view = case.view(ui.words);
    let (title, about) = (view.title.clone(), view.about.clone());
    html! {
        <li class="case">
            <h2 dir="auto">{ title.clone() }</h2>
            <p class="sector">{ view.sector.unwrap_or_else(|| ui.t("trainer-own")) }</p>
            if !about.is_empty() { <p>{ about }</p> }
            // People like to guess first.
            <details>
                <summary>
                    { ui.t("trainer-library-status") }
                    <span class="visually-hidden">{ " " }{ title.clone() }</span>
                </summary>
                <p>{ status_heading(&case.answers, ui.words) }</p>
            </details>
            <button type="button" class={MAIN} onclick={ui.on_click(Event::Open(index))}>
                { ui.t("trainer-library-open") }<span class="visually-hidden">{ " " }{ title }</span>
            </button>
        </li>
    }
}

/// One's own case: what was wrong with the file stands with the way to open another.
fn open(ui: &Ui) -> Html {
    let wish = ui.wish.clone();
    let onchange = move |event: yew::Event| {
        let file = event.target_dyn_into::<HtmlInputElement>().and_then(|field| host::chosen_file(&field));
        file.into_iter().for_each(|file| wish.emit(Wish::Read(file)));
    };
    html! {
        <section class="own" aria-labelledby="own-title">
            <h2 id="own-title">{ ui.t("trainer-own-title") }</h2>
            { prose(ui.t("trainer-own-lead")) }
            if !ui.faults.is_empty() { { faults(ui) } }
            <p>
                <label class="own-file">
                    <span>{ ui.t("trainer-own-open") }</span>
                    <input type="file" autocomplete="off" {onchange} />
                </label>
            </p>
        </section>
    }
}

fn faults(ui: &Ui) -> Html {
    let one = |fault: &crate::file::Fault| html! { <li>{ fault.sentence(ui.words) }</li> };
    html! {
        <div class="error-summary" id="faults" tabindex="-1" role="group" aria-labelledby="faults-title">
            <h3 id="faults-title">{ ui.t("trainer-fault-title") }</h3>
            <ul>{ for ui.faults.iter().map(one) }</ul>
            <p>{ ui.t("trainer-fault-kept") }</p>
        </div>
    }
}
