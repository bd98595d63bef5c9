//! Findings: each with its words and grounds, and all of them grouped by what the answers say, for paper and for trainers.

use super::grounds::{Grounds, grounds};
use crate::locale::{Prose, Words, prose};
use remedy_engine::assessment::Assessment;
use remedy_engine::findings::{Finding, FindingId, FindingKind};
use remedy_engine::rule::Explained;
use remedy_engine::status::{Reading, Status};
use remedy_engine::truth::Truth;

/// A finding.
#[derive(Clone, Debug, PartialEq)]
pub struct FindingView {
    /// Its public name.
    pub id: &'static str,
    /// Whether the answers point to it.
    pub value: Truth,
    /// Its name in words.
    pub name: &'static str,
    /// What it means for the person.
    pub means: Prose,
    /// What States would have to do.
    pub states: Prose,
    /// What the person can ask for.
    pub ask: Prose,
    /// Why.
    pub grounds: Grounds,
}

/// Findings of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct KindView {
    /// The kind in words.
    pub heading: &'static str,
    /// What holds for all of them: the qualifiers that the draft puts over the kind.
    pub lead: &'static str,
    /// The findings.
    pub findings: Vec<FindingView>,
}

/// Findings of one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The value they share.
    pub value: Truth,
    /// What that means, given the status.
    pub heading: &'static str,
    /// A line that explains the group.
    pub lead: &'static str,
    /// Whether it is folded: what is not for the reader, or the least of use.
    pub folded: bool,
    /// The findings, by kind.
    pub kinds: Vec<KindView>,
}

/// The findings, grouped by what the answers say of them. What is told elsewhere is not among them: protection, notes that
/// the answers point to, and that other law may protect more.
pub(super) fn groups(assessment: &Assessment, words: Words) -> Vec<Group> {
    let values = [Truth::Yes, Truth::Unknown, Truth::No];
    values.into_iter().filter_map(|value| group(assessment, value, words)).collect()
}

/// The findings that are wanted, with their words.
pub(super) fn picked(
    assessment: &Assessment,
    words: Words,
    wanted: impl Fn(&Finding, Truth) -> bool,
) -> Vec<FindingView> {
    assessment
        .findings()
        .filter(|(finding, value)| wanted(finding, value.value))
        .map(|(finding, value)| finding_view(finding, value, words))
        .collect()
}

/// The notes that the answers point to: they stand with the reasons for the verdict.
pub(super) fn notes(assessment: &Assessment, words: Words) -> Vec<FindingView> {
    picked(assessment, words, |finding, value| finding.kind == FindingKind::Note && value == Truth::Yes)
}

/// One finding, whatever the answers say of it.
pub(super) fn finding_of(assessment: &Assessment, id: FindingId, words: Words) -> FindingView {
    finding_view(id.finding(), assessment.finding(id), words)
}

fn group(assessment: &Assessment, value: Truth, words: Words) -> Option<Group> {
    let (status, reading) = (assessment.status().value, assessment.reading());
    let (heading, lead) = group_words(value, status, reading)?;
    let kinds: Vec<_> = GROUPED
        .iter()
        .filter(|(kind, ..)| *kind != FindingKind::Note || value == Truth::Unknown)
        .filter_map(|(kind, heading, lead)| {
            let findings: Vec<_> = assessment
                .findings()
                .filter(|(finding, found)| {
                    finding.kind == *kind
                        && found.value == value
                        && finding.id != FindingId::RightHigherProtection
                })
                .map(|(finding, found)| finding_view(finding, found, words))
                .collect();
            let lead = if lead.is_empty() { lead } else { words.get(lead) };
            (!findings.is_empty()).then(|| KindView { heading: words.get(heading), lead, findings })
        })
        .collect();
    let is_for_others = value == Truth::Yes && status == Status::DoesNotFit && reading == Reading::Own;
    (!kinds.is_empty()).then(|| Group {
        value,
        heading: words.get(heading),
        lead: words.get(lead),
        folded: value == Truth::No || is_for_others,
        kinds,
    })
}

/// The kinds shown in groups, in order: each with its heading, and with what is said once over all of them. Protection is
/// shown apart.
const GROUPED: [(FindingKind, &str, &str); 4] = [
    (FindingKind::Remedy, "ui-kind-remedy", "ui-kind-remedy-lead"),
    (FindingKind::Right, "ui-kind-right", "ui-kind-right-lead"),
    (FindingKind::Support, "ui-kind-support", "ui-kind-support-lead"),
    (FindingKind::Note, "ui-kind-note", ""),
];

/// How a finding's value reads beside the status: the decision model's table. Nothing where it is not shown.
pub(super) const fn group_words(
    value: Truth,
    status: Status,
    reading: Reading,
) -> Option<(&'static str, &'static str)> {
    Some(match (value, status, reading) {
        (Truth::Yes, Status::Fits, _) => ("ui-group-fits", "ui-group-fits-lead"),
        (Truth::Yes, Status::MayBeIncluded, _) => ("ui-group-may_fit", "ui-group-may_fit-lead"),
        (Truth::Yes, Status::Unclear, _) => ("ui-group-would-fit", "ui-group-would-fit-lead"),
        (Truth::Yes, Status::DoesNotFit, Reading::Another) => ("ui-group-person", "ui-group-person-lead"),
        (Truth::Yes, Status::DoesNotFit, Reading::Own) => ("ui-group-offer", "ui-group-offer-lead"),
        (Truth::Unknown, Status::Fits, _) => ("ui-group-could", "ui-group-could-lead"),
        (Truth::Unknown, Status::MayBeIncluded, _)
        | (Truth::Unknown, Status::DoesNotFit, Reading::Another) => {
            ("ui-group-could-person", "ui-group-could-person-lead")
        }
        (Truth::Unknown, Status::Unclear, _) => ("ui-group-could-if", "ui-group-could-if-lead"),
        // It does not fit: so nothing "could fit".
        (Truth::Unknown, Status::DoesNotFit, Reading::Own) => return None,
        (Truth::No, ..) => ("ui-group-also", "ui-group-also-lead"),
    })
}

pub(super) fn finding_view(finding: &Finding, value: &Explained<Truth>, words: Words) -> FindingView {
    let id = finding.id.as_str();
    let part = |part| prose(words.part("finding", id, part));
    FindingView {
        id,
        value: value.value,
        name: words.of("finding", id),
        means: part("means"),
        states: part("states"),
        ask: part("ask"),
        grounds: grounds(value, finding.clauses, finding.related, words),
    }
}
