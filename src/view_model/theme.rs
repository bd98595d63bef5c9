//! One theme of the result: its findings, by what the answers say of them.

use super::change::{ChangeView, change};
use super::findings::{FindingView, finding_view, group_words};
use super::grounds::{QuestionLink, links};
use crate::locale::Words;
use crate::session::State;
use remedy_engine::assessment::assess;
use remedy_engine::findings::FindingKind;
use remedy_engine::question::QuestionSet;
use remedy_engine::status::{Reading, Status};
use remedy_engine::themes::ThemeId;
use remedy_engine::truth::Truth;

/// Findings that one question would decide.
#[derive(Clone, Debug, PartialEq)]
pub struct CouldFit {
    /// The question.
    pub question: QuestionLink,
    /// Its name, and how many findings it would decide.
    pub heading: String,
    /// The findings.
    pub findings: Vec<FindingView>,
}

/// One theme.
#[derive(Clone, Debug, PartialEq)]
pub struct ThemeView {
    /// Its name.
    pub id: ThemeId,
    /// Its name in words.
    pub name: &'static str,
    /// What changed, if an answer was changed from here.
    pub change: Option<ChangeView>,
    /// What the draft puts over all findings of a kind, for the kinds that are here.
    pub leads: Vec<&'static str>,
    /// What the answers point to, with the heading and the line that the status gives it.
    pub fits: Option<(&'static str, &'static str, Vec<FindingView>)>,
    /// What they leave open, by the question that would decide.
    pub could: Vec<CouldFit>,
    /// The heading of that.
    pub could_heading: &'static str,
    /// What they do not point to.
    pub also: Vec<FindingView>,
}

pub(super) fn view(state: &State, id: ThemeId, words: Words) -> ThemeView {
    let assessment = assess(&state.answers);
    let (status, reading) = (assessment.status().value, assessment.reading());
    let theme = remedy_engine::themes::THEMES.iter().find(|theme| theme.id == id);
    let findings = theme.map_or(&[][..], |theme| theme.findings);
    let of = |value: Truth| -> Vec<FindingView> {
        let found = findings.iter().filter(|id| assessment.finding(**id).value == value);
        found.map(|id| finding_view(id.finding(), assessment.finding(*id), words)).collect()
    };
    let fits = of(Truth::Yes);
    let kinds = [
        (FindingKind::Remedy, "ui-kind-remedy-lead"),
        (FindingKind::Right, "ui-kind-right-lead"),
        (FindingKind::Support, "ui-kind-support-lead"),
    ];
    let leads = kinds.into_iter().filter(|(kind, _)| findings.iter().any(|id| id.finding().kind == *kind));
    let leads = leads.map(|(_, key)| words.get(key)).collect();
    let heading = group_words(Truth::Yes, status, reading).filter(|_| !fits.is_empty());
    let nothing_could = status == Status::DoesNotFit && reading == Reading::Own;
    // Where it does not fit, nothing "could": it stands with what else is there.
    let (could, not_told) = if nothing_could {
        (Vec::new(), of(Truth::Unknown))
    } else {
        (could(of(Truth::Unknown), words), Vec::new())
    };
    ThemeView {
        id,
        name: words.of("theme", id.as_str()),
        change: change(state, words),
        leads,
        fits: heading.map(|(heading, lead)| (words.get(heading), words.get(lead), fits)),
        could,
        could_heading: group_words(Truth::Unknown, status, reading)
            .map_or("", |(heading, _)| words.get(heading)),
        also: of(Truth::No).into_iter().chain(not_told).collect(),
    }
}

/// Each finding stands under the first of the questions that would decide it.
fn could(findings: Vec<FindingView>, words: Words) -> Vec<CouldFit> {
    let mut groups: Vec<CouldFit> = Vec::new();
    for finding in findings {
        let Some(first) = finding.grounds.missing.first() else { continue };
        match groups.iter_mut().find(|group| group.question.question == first.question) {
            Some(group) => group.findings.push(finding),
            None => {
                let question = links(QuestionSet::of(first.question), words).into_iter().next();
                let Some(question) = question else { continue };
                groups.push(CouldFit { question, heading: String::new(), findings: vec![finding] });
            }
        }
    }
    for group in &mut groups {
        let number = group.findings.len().to_string();
        group.heading = words.fill("ui-could-by", &[("name", group.question.name), ("number", &number)]);
    }
    groups
}
