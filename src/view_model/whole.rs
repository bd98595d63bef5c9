//! The whole result on one page: for paper, for a text file, for trainers.

use super::findings::{FindingView, Group, finding_of, groups, notes, picked};
use super::places::{PlaceView, places};
use super::result::{in_doubt, warnings};
use super::status::{StatusView, status};
use crate::locale::Words;
use crate::session::State;
use remedy_engine::assessment::assess;
use remedy_engine::findings::{FindingId, FindingKind};
use remedy_engine::truth::Truth;

/// The whole result, every finding told: for paper, for a text file, for trainers.
#[derive(Clone, Debug, PartialEq)]
pub struct WholeView {
    /// Whether the definition fits.
    pub status: StatusView,
    /// Whether someone is in immediate danger.
    pub danger: bool,
    /// Two answers that do not go together well: nothing was harmed, and something was lost.
    pub doubt: bool,
    /// What someone with these fears should know first: a court's letter has a time limit; papers can be a risk.
    pub warnings: Vec<&'static str>,
    /// Protection that leads the result: of a defender or witness, of family or a representative.
    pub protections: Vec<FindingView>,
    /// Other law may protect more: shown whatever the status is.
    pub higher_protection: FindingView,
    /// The other findings, grouped by what the answers say of them.
    pub groups: Vec<Group>,
    /// Notes that the answers point to.
    pub notes: Vec<FindingView>,
    /// Where to turn today.
    pub places: Vec<PlaceView>,
}

/// The whole result of a session.
#[must_use]
pub fn view(state: &State, words: Words) -> WholeView {
    let assessment = assess(&state.answers);
    WholeView {
        status: status(&assessment, &state.answers, words),
        danger: state.in_danger(),
        doubt: in_doubt(&state.answers),
        warnings: warnings(&state.answers, words),
        protections: picked(&assessment, words, |finding, value| {
            finding.kind == FindingKind::Protection && value == Truth::Yes
        }),
        higher_protection: finding_of(&assessment, FindingId::RightHigherProtection, words),
        groups: groups(&assessment, words),
        notes: notes(&assessment, words),
        places: places(&assessment, words),
    }
}
