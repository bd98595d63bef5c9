//! A condition of the model in words: from the questions' short names and the words of their options.

use remedy_engine::option::OptionSet;
use remedy_engine::question::QuestionId;
use remedy_engine::rule::Rule;
use remedy_guide::locale::Words;
use yew::prelude::*;

/// The condition in words.
pub(crate) fn condition(rule: &Rule, words: Words) -> Html {
    match *rule {
        Rule::Always => html! { <p>{ words.get("trainer-rules-always") }</p> },
        Rule::Has { question, options, open } => has(question, options, open, words),
        Rule::Any(parts) => several("trainer-rules-any", parts, words),
        Rule::All(parts) => several("trainer-rules-all", parts, words),
    }
}

fn several(key: &str, parts: &[Rule], words: Words) -> Html {
    html! {
        <>
            <p>{ words.get(key) }</p>
            <ul>{ for parts.iter().map(|part| html! { <li>{ condition(part, words) }</li> }) }</ul>
        </>
    }
}

fn has(question: QuestionId, options: OptionSet, open: OptionSet, words: Words) -> Html {
    html! {
        <>
            <p class="has">
                <strong>{ words.part("question", question.as_str(), "short") }</strong>
                { words.get("ui-reason-separator") }
                { answers(question, options, words) }
            </p>
            if !open.is_empty() {
                <p>{ words.fill("trainer-rules-open", &[("answer", &labels(question, open, words).join(words.get("trainer-rules-or")))]) }</p>
            }
        </>
    }
}

/// As many options as make a list hard to read: then what is left over is named instead.
const MANY: u32 = 5;

fn answers(question: QuestionId, options: OptionSet, words: Words) -> Html {
    let others = OptionSet::all(question).without(options);
    if options.len() > MANY && others.len() < options.len() {
        let others = labels(question, others, words).join(words.get("ui-list-separator"));
        return html! { { words.fill("trainer-rules-but", &[("answers", &others)]) } };
    }
    let label = |(index, label): (usize, &'static str)| {
        html! { <>if index > 0 { { words.get("trainer-rules-or") } }<bdi>{ label }</bdi></> }
    };
    labels(question, options, words).into_iter().enumerate().map(label).collect()
}

/// The options in words.
pub(crate) fn labels(question: QuestionId, options: OptionSet, words: Words) -> Vec<&'static str> {
    options.ids(question).map(|id| words.part("question", question.as_str(), id)).collect()
}
