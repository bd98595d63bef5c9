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
#[derive(Debug)]
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

/// The public name of a finding: one of those in [`all`].
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
        all().find(|finding| finding.id.0 == name).map(|finding| finding.id)
    }
}

impl Serialize for FindingId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

static GROUPS: [&[Finding]; 5] =
    [&notes::NOTES, &remedies::REMEDIES, &rights::RIGHTS, &support::SUPPORT, &protections::PROTECTIONS];

/// Every finding: notes, remedies, rights, support, protections.
pub fn all() -> impl Iterator<Item = &'static Finding> {
    GROUPS.iter().flat_map(|group| group.iter())
}
