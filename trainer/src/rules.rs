//! The rules of the model, clause by clause: a table made of the model itself, with no word written by hand about any
//! one rule.

mod clause;
pub(crate) mod condition;

pub use clause::Clause;

use condition::condition;
use remedy_content::key;
use remedy_engine::chapters::{CHAPTERS, Chapter};
use remedy_engine::clause::NOT_CITED;
use remedy_engine::findings::{FINDINGS, Finding};
use remedy_engine::questions::{AskedWhen, QUESTIONS, Question};
use remedy_engine::rule::Rule;
use remedy_engine::status::{ELEMENTS, Element};
use remedy_guide::host;
use remedy_guide::locale::Words;
use web_sys::{HtmlInputElement, InputEvent};
use yew::prelude::*;

/// What rests on a clause.
#[derive(Clone, Copy, Debug)]
pub enum Rest {
    /// A question draws on it.
    Question(&'static Question),
    /// A part of the definition stands in it.
    Element(&'static Element),
    /// A finding rests on it.
    Finding(&'static Finding),
    /// It stands in another Article, and bears on a finding.
    Related(&'static Finding),
    /// It stands in another Article, and bears on a part of the definition.
    RelatedElement(&'static Element),
    /// It stands in another Article, and is told under *Also in the draft*.
    Chapter(&'static Chapter),
}

impl Rest {
    /// The key of its name, as a message and its part.
    fn name(self, words: Words) -> &'static str {
        match self {
            Self::Question(question) => words.part("question", question.id.as_str(), "short"),
            Self::Element(element) | Self::RelatedElement(element) => {
                words.of("element", element.id.as_str())
            }
            Self::Chapter(chapter) => words.of("also", chapter.id.as_str()),
            Self::Finding(finding) | Self::Related(finding) => words.of("finding", finding.id.as_str()),
        }
    }

    /// What sort of thing it is, in words.
    fn sort(self, words: Words) -> &'static str {
        words.get(match self {
            Self::Question(_) => "trainer-rules-question",
            Self::Element(_) => "trainer-rules-element",
            Self::Finding(_) => "trainer-rules-finding",
            Self::Related(_) | Self::RelatedElement(_) => "trainer-rules-related",
            Self::Chapter(_) => "also-title",
        })
    }

    fn when(self, words: Words) -> Html {
        match self {
            Self::Question(question) => asked(question, words),
            Self::Element(element) | Self::RelatedElement(element) => condition(&element.rule, words),
            Self::Chapter(_) => condition(&Rule::Always, words),
            Self::Finding(finding) | Self::Related(finding) => condition(&finding.rule, words),
        }
    }
}

/// A clause with all that rests on it.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The clause.
    pub clause: Clause,
    /// What rests on it, in the model's order; empty for a clause that nothing cites.
    pub rests: Vec<Rest>,
}

/// Every clause of the model, in the draft's order.
#[must_use]
pub fn table() -> Vec<Entry> {
    Clause::all().into_iter().map(|clause| Entry { clause, rests: rests_on(clause) }).collect()
}

fn rests_on(clause: Clause) -> Vec<Rest> {
    let cites = |clauses: &[_]| clauses.iter().any(|cited| Clause::of(*cited) == clause);
    let questions = QUESTIONS.iter().filter(|question| cites(question.clauses)).map(Rest::Question);
    let elements = ELEMENTS.iter().filter(|element| cites(element.clauses)).map(Rest::Element);
    let findings = FINDINGS.iter().filter(|finding| cites(finding.clauses)).map(Rest::Finding);
    let related = FINDINGS.iter().filter(|finding| finding.related.contains(&clause.id())).map(Rest::Related);
    let on_elements =
        ELEMENTS.iter().filter(|element| element.related.contains(&clause.id())).map(Rest::RelatedElement);
    let chapters =
        CHAPTERS.iter().filter(|chapter| chapter.clauses.contains(&clause.id())).map(Rest::Chapter);
    questions.chain(elements).chain(findings).chain(on_elements).chain(related).chain(chapters).collect()
}

/// When a question is asked.
pub(crate) fn asked(question: &Question, words: Words) -> Html {
    let only = |key: &str, rule| html! { <><p>{ words.get(key) }</p>{ condition(rule, words) }</> };
    match &question.asked_when {
        AskedWhen::Always => html! { <p>{ words.get("trainer-rules-asked") }</p> },
        AskedWhen::Holds(rule) => only("trainer-rules-asked_when", rule),
        AskedWhen::Unless(rule) => only("trainer-rules-asked_unless", rule),
    }
}

/// What the table is drawn from.
#[derive(Properties, Clone, Debug, PartialEq)]
pub struct Props {
    /// The words of the language in use.
    pub words: Words,
}

/// The table of all rules, and a field to find something in it.
#[component]
pub fn Rules(props: &Props) -> Html {
    let words = props.words;
    let sought = use_state(String::new);
    let table = use_memo((), |()| table());
    let shown: Vec<_> = table.iter().filter(|entry| holds(entry, &sought, words)).collect();
    let count = [("count", shown.len().to_string()), ("all", table.len().to_string())];
    let count = count.each_ref().map(|(name, value)| (*name, value.as_str()));
    let on_input = {
        let sought = sought.clone();
        Callback::from(move |event: InputEvent| {
            sought.set(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    html! {
        <div class="rules">
            <p class="lead">{ words.get("trainer-rules-lead") }</p>
            <div class="rules-search">
                <label for="rules-search">{ words.get("trainer-rules-search") }</label>
                <input id="rules-search" type="search" autocomplete="off" value={(*sought).clone()}
                    oninput={on_input} />
                <p role="status">{ words.fill("trainer-rules-found", &count) }</p>
                <button type="button" class="quiet" onclick={|_: MouseEvent| host::print()}>{ words.get("ui-print") }</button>
            </div>
            <table>
                <caption>{ words.get("trainer-rules-caption") }</caption>
                <thead><tr>
                    { for ["trainer-rules-rests", "trainer-rules-when"].map(|key| html! {
                        <th scope="col">{ words.get(key) }</th>
                    }) }
                </tr></thead>
                { for shown.into_iter().map(|entry| rows(entry, words)) }
            </table>
            <p class="version">{ words.fill("ui-version", &[("version", words.content_version())]) }</p>
        </div>
    }
}

/// Whether every word that is sought stands somewhere in the clause's rows.
fn holds(entry: &Entry, sought: &str, words: Words) -> bool {
    let names = entry.rests.iter().map(|rest| rest.name(words));
    let text: Vec<_> = [entry.clause.id(), entry.clause.plain(words)].into_iter().chain(names).collect();
    let text = text.join("\n").to_lowercase();
    sought.to_lowercase().split_whitespace().all(|word| text.contains(word))
}

/// A clause's rows, a group of their own under its name. A cell beside them all would be cut where a page of paper ends.
fn rows(entry: &Entry, words: Words) -> Html {
    let row = |rest: &Rest| {
        html! {
            <tr>
                <td><span class="sort">{ rest.sort(words) }</span>{ " " }{ rest.name(words) }</td>
                <td data-label={words.get("trainer-rules-when")}>{ rest.when(words) }</td>
            </tr>
        }
    };
    html! {
        <tbody key={entry.clause.id()}>
            <tr>
                <th scope="rowgroup" colspan="2">
                    <strong>{ entry.clause.name(words) }</strong>
                    <p>{ entry.clause.plain(words) }</p>
                    { quote(entry.clause, words) }
                </th>
            </tr>
            if entry.rests.is_empty() {
                <tr><td colspan="2">{ uncited(entry.clause, words) }</td></tr>
            } else {
                { for entry.rests.iter().map(row) }
            }
        </tbody>
    }
}

/// Why nothing rests on the clause.
fn uncited(clause: Clause, words: Words) -> &'static str {
    let reason = [UNCITED, ".", &key("clause", clause.id())].concat();
    words.find(&reason).unwrap_or_else(|| words.get(UNCITED))
}

/// What to say of a clause that nothing cites; a part for each of [`NOT_CITED`] says why.
const UNCITED: &str = "trainer-rules-uncited";

/// The keys of the reasons why clauses are cited nowhere.
#[must_use]
pub fn uncited_keys() -> Vec<String> {
    NOT_CITED.iter().map(|(id, _)| [UNCITED, ".", &key("clause", id.as_str())].concat()).collect()
}

fn quote(clause: Clause, words: Words) -> Html {
    clause.quote(words).map_or_else(Html::default, |quote| {
        html! {
            <details>
                <summary>{ words.get("ui-clause-quote") }<span class="visually-hidden">{ " " }{ clause.name(words) }</span></summary>
                <blockquote lang="en" dir="ltr">{ quote }</blockquote>
            </details>
        }
    })
}
