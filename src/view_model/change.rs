//! What changed after an answer was changed: one line each, in words.

use super::status::status_heading;
use crate::locale::Words;
use crate::session::State;
use remedy_engine::assessment::assess;
use remedy_engine::themes::THEMES;
use remedy_engine::truth::Truth;
use remedy_engine::what_if::{Difference, difference};

/// What changed.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeView {
    /// A line for what came in, what went, what became open; or that nothing did.
    pub lines: Vec<String>,
}

/// What differs from the answers before one was changed from the page shown.
pub(super) fn change(state: &State, words: Words) -> Option<ChangeView> {
    let before = state.before.as_deref().filter(|before| **before != state.answers)?;
    let found = difference(&assess(before), &assess(&state.answers));
    let (was, is) = (status_heading(before, words), status_heading(&state.answers, words));
    let verdict = (was != is).then(|| words.fill("ui-changed-status", &[("name", is)]));
    let line = |value, key| {
        let names = themes(&found, value, words).join(words.get("ui-list-separator"));
        (!names.is_empty()).then(|| words.fill(key, &[("names", &names)]))
    };
    let lines = [
        verdict,
        line(Truth::Yes, "ui-changed-in"),
        line(Truth::No, "ui-changed-out"),
        line(Truth::Unknown, "ui-changed-open"),
    ];
    let mut lines: Vec<_> = lines.into_iter().flatten().collect();
    if lines.is_empty() {
        lines.push(words.get("ui-changed-none").to_owned());
    }
    Some(ChangeView { lines })
}

/// The themes of the findings that have this value now, and had another.
fn themes(found: &Difference, value: Truth, words: Words) -> Vec<&'static str> {
    let changed = |theme: &&remedy_engine::themes::Theme| {
        found.findings.iter().any(|change| change.to == value && theme.findings.contains(&change.id))
    };
    THEMES.iter().filter(changed).map(|theme| words.of("theme", theme.id.as_str())).collect()
}
