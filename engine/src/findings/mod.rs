//! What can follow from the answers: one entry a finding, its clauses and its condition side by side.

mod notes;
mod protections;
mod remedies;
mod rights;
mod support;

use crate::clause::ClauseId;
use crate::rule::Rule;
use serde::{Serialize, Serializer};

/// What sort of thing a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindingKind {
    /// Something about the definition that is worth saying.
    Note,
    /// A form of remedy (1.9, 4.2(c)).
    Remedy,
    /// A right of victims (Article 4).
    Right,
    /// What States would owe them on the way to a remedy (Article 7).
    Support,
    /// Protection under Article 5, for people who need not be victims themselves.
    Protection,
}

/// A finding, its clauses and its condition.
#[derive(Clone, Copy, Debug)]
pub struct Finding {
    /// The public name, such as `remedy.restitution`.
    pub id: FindingId,
    /// What sort of thing it is.
    pub kind: FindingKind,
    /// The clauses of Articles 1, 4 and 7 that it rests on.
    pub clauses: &'static [ClauseId],
    /// Clauses of other Articles that bear on it.
    pub related: &'static [&'static str],
    /// When the answers point to it.
    pub rule: Rule,
}

/// The public name of a finding: one of those in [`FINDINGS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FindingId(&'static str);

impl FindingId {
    /// The name itself.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.0
    }

    /// The finding with this public name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        FINDINGS.iter().find(|finding| finding.id.0 == name).map(|finding| finding.id)
    }
}

impl Serialize for FindingId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

const GROUPS: [&[Finding]; 5] =
    [&notes::NOTES, &remedies::REMEDIES, &rights::RIGHTS, &support::SUPPORT, &protections::PROTECTIONS];

/// Every finding: notes, remedies, rights, support, protections.
pub static FINDINGS: [Finding; 55] = joined();

/// The groups one after the other, in one table: a plain slice is smaller to walk than five.
#[allow(clippy::indexing_slicing, reason = "runs while compiling, where a wrong index is a compile error")]
const fn joined<const COUNT: usize>() -> [Finding; COUNT] {
    let mut all = [GROUPS[0][0]; COUNT];
    let (mut group, mut row, mut next) = (0, 0, 0);
    while group < GROUPS.len() {
        if row == GROUPS[group].len() {
            (group, row) = (group + 1, 0);
        } else {
            all[next] = GROUPS[group][row];
            (row, next) = (row + 1, next + 1);
        }
    }
    assert!(next == COUNT, "the table's length is not the number of findings");
    all
}
