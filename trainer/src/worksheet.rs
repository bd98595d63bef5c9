//! Worksheets to print: blank, to fill in by hand in a room, and filled with a case's answers and what follows from them.
//! No time stands on them: a sheet says which draft and which words it is about, and not when it was made.

use crate::map::sheet::{kind_words, truth_words};
use crate::rules::condition::labels;
use crate::rules::{Clause, asked};
use remedy_engine::answers::Answers;
use remedy_engine::assessment::{Assessment, assess};
use remedy_engine::findings::{FINDINGS, Finding, FindingKind};
use remedy_engine::interview;
use remedy_engine::option::OptionSet;
use remedy_engine::question::{Kind, QuestionId, Section};
use remedy_engine::questions::{AskedWhen, QUESTIONS, Question};
use remedy_engine::rule::Explained;
use remedy_engine::status::{ELEMENTS, Element, Status};
use remedy_engine::truth::Truth;
use remedy_guide::locale::Words;
use yew::prelude::*;

/// What a worksheet is made of.
#[derive(Properties, Clone, Debug, PartialEq)]
pub struct Props {
    /// The words of the language in use.
    pub words: Words,
    /// The case's title; none for a sheet without a case.
    #[prop_or_default]
    pub title: AttrValue,
    /// The case's story: paragraphs, parted by empty lines.
    #[prop_or_default]
    pub story: AttrValue,
    /// The case's answers; without them the sheet is blank.
    #[prop_or_default]
    pub answers: Option<Answers>,
}

/// What the sheet is filled with, if it is.
struct Filled {
    answers: Answers,
    assessment: Assessment,
}

/// A worksheet.
#[component]
pub fn Worksheet(props: &Props) -> Html {
    let words = props.words;
    let filled = props.answers.map(|answers| Filled { answers, assessment: assess(&answers) });
    let filled = filled.as_ref();
    html! {
        <article class="sheet">
            { head(props) }
            <section class="sheet-part">
                <h2>{ words.get("trainer-sheet-questions") }</h2>
                { for Section::ALL.iter().copied().map(|section| section_of(section, filled, words)) }
            </section>
            <section class="sheet-part">
                <h2>{ words.get("ui-elements") }</h2>
                <p>{ words.get("ui-elements-lead") }</p>
                { elements(filled, words) }
                { statuses(filled, words) }
            </section>
            <section class="sheet-part">
                <h2>{ words.get("trainer-sheet-findings") }</h2>
                <p>{ words.get(if filled.is_some() { "trainer-sheet-findings_filled" } else { "trainer-sheet-findings_blank" }) }</p>
                { for KINDS.iter().map(|kind| findings(*kind, filled, words)) }
            </section>
        </article>
    }
}

/// The kinds of findings, in the model's order.
const KINDS: [FindingKind; 5] = [
    FindingKind::Note,
    FindingKind::Remedy,
    FindingKind::Right,
    FindingKind::Support,
    FindingKind::Protection,
];

fn head(props: &Props) -> Html {
    let words = props.words;
    let paragraphs = props.story.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
    html! {
        <header class="sheet-head">
            <p class="sheet-title">
                <strong>{ words.get("trainer-sheet-title") }</strong>
                if !props.title.is_empty() { { words.get("ui-reason-separator") }<bdi>{ &props.title }</bdi> }
            </p>
            if props.answers.is_none() { { write_in("trainer-sheet-group", words) } }
            { for paragraphs.map(|paragraph| html! { <p dir="auto">{ paragraph.to_owned() }</p> }) }
            <div class="sheet-standing">
                <p>{ words.get("standing-short") }</p>
                <p>{ words.get("standing-review") }</p>
                <p>{ words.fill("ui-version", &[("version", words.content_version())]) }</p>
            </div>
        </header>
    }
}

/// A name and a line to write on.
fn write_in(key: &str, words: Words) -> Html {
    html! { <p class="sheet-write"><span>{ words.get(key) }</span><span class="rule-line"></span></p> }
}

/// Empty lines to write on.
fn room(lines: usize) -> Html {
    html! { <div class="sheet-room" aria-hidden="true">{ for (0..lines).map(|_| html! { <span class="rule-line"></span> }) }</div> }
}

/// A box to tick. That it is ticked is also said.
fn tick(is_ticked: bool, words: Words) -> Html {
    html! {
        <>
            <span class={classes!("tick", is_ticked.then_some("is-ticked"))} aria-hidden="true"></span>
            if is_ticked { <span class="visually-hidden">{ words.get("trainer-sheet-chosen") }{ " " }</span> }
        </>
    }
}

fn section_of(section: Section, filled: Option<&Filled>, words: Words) -> Html {
    let title = words.get(match section {
        Section::Safety => "ui-section-safety",
        Section::Status => "ui-section-status",
        Section::Remedy => "ui-section-remedy",
        Section::Support => "ui-section-support",
    });
    let questions = QUESTIONS.iter().zip(1..).filter(|(question, _)| question.section == section);
    html! {
        <>
            <h3>{ title }</h3>
            { for questions.map(|(question, number)| question_of(question, number, filled, words)) }
        </>
    }
}

fn question_of(question: &'static Question, number: usize, filled: Option<&Filled>, words: Words) -> Html {
    let id = question.id;
    let is_asked = filled.is_none_or(|filled| interview::asks(&filled.answers, id));
    html! {
        <div class="sheet-question">
            <h4>{ number }{ ". " }{ words.of("question", id.as_str()) }</h4>
            if !is_asked {
                <p class="sheet-hint">{ words.get("trainer-sheet-not_asked") }</p>
            } else {
                { hints(question, filled, words) }
                <ul class="sheet-options">
                    { for id.choices().iter().map(|choice| option(id, choice.id, filled, words)) }
                </ul>
                if filled.is_none() { { room(1) } }
            }
        </div>
    }
}

/// How to answer, and when the question is asked at all.
fn hints(question: &Question, filled: Option<&Filled>, words: Words) -> Html {
    let is_open = filled.is_some_and(|filled| filled.answers.get(question.id).is_none());
    html! {
        <div class="sheet-hint">
            if question.asked_when != AskedWhen::Always && filled.is_none() { { asked(question, words) } }
            if question.kind == Kind::Many && filled.is_none() { <p>{ words.get("ui-choose-all") }</p> }
            if is_open { <p>{ words.get("trainer-map-unanswered") }</p> }
        </div>
    }
}

fn option(question: QuestionId, id: &str, filled: Option<&Filled>, words: Words) -> Html {
    let own = OptionSet::one(question, id).unwrap_or_default();
    let is_ticked =
        filled.and_then(|filled| filled.answers.get(question)).is_some_and(|chosen| chosen.meets(own));
    html! {
        <li class={is_ticked.then_some("is-chosen")}>
            { tick(is_ticked, words) }
            // By this the stylesheet finds its picture.
            <span data-option={[question.as_str(), ".", id].concat()}>{ words.part("question", question.as_str(), id) }</span>
        </li>
    }
}

/// The truth values, in the order in which they are offered.
const TRUTHS: [Truth; 3] = [Truth::Yes, Truth::No, Truth::Unknown];

fn elements(filled: Option<&Filled>, words: Words) -> Html {
    let found = |place: usize| filled.and_then(|filled| filled.assessment.elements().nth(place));
    html! {
        <table class="sheet-table sheet-elements">
            <thead><tr>
                <th scope="col">{ words.get("trainer-sheet-part") }</th>
                <th scope="col">{ words.get("trainer-sheet-value") }</th>
                <th scope="col">{ words.get("trainer-sheet-because") }</th>
            </tr></thead>
            <tbody>
                { for ELEMENTS.iter().enumerate().map(|(place, element)| {
                    element_row(element, found(place).map(|(_, found)| found), words)
                }) }
            </tbody>
        </table>
    }
}

fn element_row(element: &Element, found: Option<&Explained<Truth>>, words: Words) -> Html {
    let value = |truth: Truth| {
        let is_ticked = found.is_some_and(|found| found.value == truth);
        html! { <p class="sheet-tick">{ tick(is_ticked, words) }<span>{ words.get(truth_words(truth)) }</span></p> }
    };
    let clauses: Vec<_> = element.clauses.iter().map(|clause| Clause::of(*clause)).collect();
    html! {
        <tr>
            <th scope="row">
                { words.of("element", element.id.as_str()) }
                if found.is_none() { <p>{ words.part("element", element.id.as_str(), "about") }</p> }
            </th>
            <td>{ for TRUTHS.map(value) }</td>
            <td>{ found.map_or_else(|| room(3), |found| grounds(found, &clauses, words)) }</td>
        </tr>
    }
}

fn statuses(filled: Option<&Filled>, words: Words) -> Html {
    let status = |status: Status| {
        let is_ticked = filled.is_some_and(|filled| filled.assessment.status().value == status);
        html! { <p class="sheet-tick">{ tick(is_ticked, words) }<span>{ words.of("status", status.as_str()) }</span></p> }
    };
    html! {
        <div class="sheet-status">
            <h3>{ words.get("trainer-sheet-status") }</h3>
            { for Status::ALL.iter().copied().map(status) }
        </div>
    }
}

fn findings(kind: FindingKind, filled: Option<&Filled>, words: Words) -> Html {
    let found = |place: usize| filled.and_then(|filled| filled.assessment.findings().nth(place));
    let rows: Vec<_> = FINDINGS
        .iter()
        .enumerate()
        .filter(|(_, finding)| finding.kind == kind)
        .map(|(place, finding)| (finding, found(place).map(|(_, found)| found)))
        .filter(|(_, found)| found.is_none_or(|found| found.value != Truth::No))
        .collect();
    html! {
        if !rows.is_empty() {
            <table class="sheet-table sheet-findings">
                <caption>{ words.get(kind_words(kind)) }</caption>
                <thead><tr>
                    <th scope="col">{ words.get("trainer-rules-finding") }</th>
                    <th scope="col">{ words.get("trainer-sheet-because") }</th>
                    <th scope="col">{ words.get("trainer-rules-clause") }</th>
                </tr></thead>
                <tbody>{ for rows.into_iter().map(|(finding, found)| finding_row(finding, found, words)) }</tbody>
            </table>
        }
    }
}

fn finding_row(finding: &'static Finding, found: Option<&Explained<Truth>>, words: Words) -> Html {
    let value = found.map(|found| found.value);
    html! {
        <tr>
            <th scope="row">
                { tick(value == Some(Truth::Yes), words) }
                <span>
                    { words.of("finding", finding.id.as_str()) }
                    if value == Some(Truth::Unknown) { <em>{ " – " }{ words.get("ui-value-unknown") }</em> }
                </span>
            </th>
            <td>
                if let Some(found) = found {
                    if finding.rule.questions().is_empty() {
                        <p>{ words.get("trainer-rules-always") }</p>
                    } else {
                        { grounds(found, &[], words) }
                    }
                }
            </td>
            <td>
                if found.is_some() { <p>{ clause_ids(&Clause::behind(finding), words) }</p> }
            </td>
        </tr>
    }
}

/// Why a value is what it is, what would decide it, and the clauses behind it.
fn grounds(found: &Explained<Truth>, clauses: &[Clause], words: Words) -> Html {
    let short = |question: QuestionId| words.part("question", question.as_str(), "short");
    let because = found.because.iter().map(|(question, chosen)| {
        let chosen = labels(question, chosen, words).join(words.get("ui-list-separator"));
        html! { <p>{ short(question) }{ words.get("ui-reason-separator") }<bdi>{ chosen }</bdi></p> }
    });
    let missing: Vec<_> = found.missing.iter().map(short).collect();
    html! {
        <>
            { for because }
            if !missing.is_empty() {
                <p>{ words.get("ui-missing") }{ " " }{ missing.join(words.get("ui-list-separator")) }</p>
            }
            if !clauses.is_empty() { <p class="sheet-clauses">{ names(clauses, words) }</p> }
        </>
    }
}

fn names(clauses: &[Clause], words: Words) -> String {
    let names: Vec<_> = clauses.iter().map(|clause| clause.name(words)).collect();
    names.join(words.get("ui-list-separator"))
}

/// The clauses' numbers alone, under a heading that says what they are.
fn clause_ids(clauses: &[Clause], words: Words) -> Html {
    let separator = words.get("ui-list-separator");
    let id = |(index, clause): (usize, &Clause)| {
        html! { <>if index > 0 { { separator } }<bdi dir="ltr">{ clause.id() }</bdi></> }
    };
    clauses.iter().enumerate().map(id).collect()
}
