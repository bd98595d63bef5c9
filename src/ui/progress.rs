//! How far along: in words, and as a bar for those who see it.

use crate::locale::Words;
use crate::view_model::QuestionView;
use yew::prelude::*;

pub(super) fn progress(view: &QuestionView, words: Words) -> Html {
    let (step, of) = (view.step.to_string(), view.of.to_string());
    html! {
        <div class="progress">
            <p>
                <span class="progress-section">{ &view.section }</span>
                <span class="progress-step">{ words.fill("ui-step", &[("step", &step), ("of", &of)]) }</span>
            </p>
            // The words say the same: a screen reader needs it once.
            <progress aria-hidden="true" value={step} max={of} />
        </div>
    }
}
