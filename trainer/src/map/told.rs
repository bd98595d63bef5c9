//! The map in words: what hangs on the box that stands out, and the whole of it as a nested list.

use super::chart::{Chart, Kind, Mark, Subject};
use super::sheet::{name, other, value};
use crate::rules::Clause;
use crate::rules::condition::{condition, labels};
use remedy_engine::answers::Answers;
use remedy_engine::assessment::assess;
use remedy_engine::rule::Explained;
use remedy_guide::locale::Words;
use yew::prelude::*;

/// What hangs on the box that stands out.
pub(super) fn told(chart: &Chart, subject: Subject, answers: &Answers, words: Words) -> Html {
    let Some(mark) = chart.marks.get(&subject) else { return Html::default() };
    html! { <>{ named(subject, *mark, words) }{ about(chart, subject, answers, words) }</> }
}

/// Its name and what is known of it, here and in the case compared with.
fn named(subject: Subject, mark: Mark, words: Words) -> Html {
    let known = value(subject, mark.value, words);
    let known = if subject == Subject::Status { String::new() } else { known };
    html! {
        <p>
            <strong>{ name(subject, mark.value, words) }</strong>
            if !known.is_empty() { { words.get("ui-reason-separator") }<bdi>{ known }</bdi> }
            if let Some(other) = other(subject, mark.other, words) { { " " }<em>{ other }</em> }
        </p>
    }
}

fn about(chart: &Chart, subject: Subject, answers: &Answers, words: Words) -> Html {
    let assessment = assess(answers);
    match subject {
        Subject::Answer(_) => decided(chart, subject, words),
        Subject::Clause(clause) => html! {
            <><p>{ clause.plain(words) }</p><p>{ words.get("trainer-map-rests") }</p>{ targets(chart, subject, words) }</>
        },
        Subject::Status => grounds(assessment.status(), words),
        Subject::Element(place) => {
            let found = assessment.elements().nth(place);
            found.map(|(element, found)| reasons(found, &element.rule, subject, words)).unwrap_or_default()
        }
        Subject::Finding(place) => {
            let found = assessment.findings().nth(place);
            found.map(|(finding, found)| reasons(found, &finding.rule, subject, words)).unwrap_or_default()
        }
    }
}

fn reasons<V>(
    found: &Explained<V>,
    rule: &remedy_engine::rule::Rule,
    subject: Subject,
    words: Words,
) -> Html {
    html! {
        <>
            { grounds(found, words) }
            <div class="map-rule"><p>{ words.get("trainer-map-rule") }</p>{ condition(rule, words) }</div>
            { clauses(subject, words) }
        </>
    }
}

/// The answers that decide it, and the questions that would.
fn grounds<V>(found: &Explained<V>, words: Words) -> Html {
    let short = |question: &str| words.part("question", question, "short");
    let because: Vec<_> = found.because.iter().collect();
    html! {
        <>
            if !because.is_empty() {
                <p>{ words.get("ui-because") }</p>
                <ul>{ for because.into_iter().map(|(question, chosen)| html! {
                    <li>
                        { short(question.as_str()) }{ words.get("ui-reason-separator") }
                        <bdi>{ labels(question, chosen, words).join(words.get("ui-list-separator")) }</bdi>
                    </li>
                }) }</ul>
            }
            if !found.missing.is_empty() {
                <p>{ words.get("ui-missing") }</p>
                <ul>{ for found.missing.iter().map(|question| html! { <li>{ short(question.as_str()) }</li> }) }</ul>
            }
        </>
    }
}

/// What an answer decides now, and what it would decide.
fn decided(chart: &Chart, answer: Subject, words: Words) -> Html {
    html! {
        <>
            { for [(Kind::Decides, "trainer-map-line_decides"), (Kind::Open, "trainer-map-line_open")]
                .map(|(kind, key)| decided_as(chart, answer, kind, key, words)) }
        </>
    }
}

fn decided_as(chart: &Chart, answer: Subject, kind: Kind, key: &str, words: Words) -> Html {
    let leads_to = chart.leads_to(answer);
    let targets: Vec<_> =
        leads_to.into_iter().filter(|(_, own)| *own == kind).map(|(target, _)| target).collect();
    html! {
        if !targets.is_empty() {
            <p>{ words.get(key) }</p>
            <ul>{ for targets.into_iter().map(|target| target_line(chart, target, words)) }</ul>
        }
    }
}

/// What rests on a clause.
fn targets(chart: &Chart, clause: Subject, words: Words) -> Html {
    let leads_to = chart.leads_to(clause).into_keys();
    html! { <ul>{ for leads_to.map(|target| target_line(chart, target, words)) }</ul> }
}

fn target_line(chart: &Chart, target: Subject, words: Words) -> Html {
    let mark = chart.marks.get(&target);
    html! {
        if let Some(mark) = mark {
            <li>{ named(target, *mark, words) }{ clauses(target, words) }</li>
        }
    }
}

/// The clauses that a part of the definition or a finding rests on.
fn clauses(subject: Subject, words: Words) -> Html {
    let element = subject.element().map(|element| element.clauses.iter().map(|id| Clause::of(*id)).collect());
    let clauses: Vec<_> = element.or_else(|| subject.finding().map(Clause::behind)).unwrap_or_default();
    html! {
        <ul class="map-clauses">
            { for clauses.into_iter().map(|clause| html! { <li>{ clause.name(words) }</li> }) }
        </ul>
    }
}

/// The whole map as a nested list: answers, what they decide, the clauses behind it.
pub(super) fn list(chart: &Chart, words: Words) -> Html {
    let answers = chart.marks.iter().filter(|(subject, _)| matches!(subject, Subject::Answer(_)));
    let always: Vec<_> = chart.marks.keys().copied().filter(|subject| is_always(*subject)).collect();
    html! {
        <div class="map-list">
            if let Some(status) = chart.marks.get(&Subject::Status) { { named(Subject::Status, *status, words) } }
            <ul>
                { for answers.map(|(subject, mark)| html! {
                    <li>{ named(*subject, *mark, words) }{ decided(chart, *subject, words) }</li>
                }) }
                if !always.is_empty() {
                    <li>
                        <p><strong>{ words.get("trainer-rules-always") }</strong></p>
                        <ul>{ for always.into_iter().map(|target| target_line(chart, target, words)) }</ul>
                    </li>
                }
            </ul>
        </div>
    }
}

fn is_always(subject: Subject) -> bool {
    subject.finding().is_some_and(|finding| finding.rule.questions().is_empty())
}
