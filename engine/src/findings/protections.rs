//! Protection under Article 5, for people who need not be victims themselves.

use super::{Finding, FindingId, FindingKind};
use crate::question::QuestionId as Q;
use crate::rule::has;

pub(super) const PROTECTIONS: [Finding; 2] = [
    Finding {
        id: FindingId("protection.defender_or_witness"),
        kind: FindingKind::Protection,
        clauses: &[],
        related: &["5.1", "5.2"],
        rule: has(Q::Role, &["defender"]),
    },
    Finding {
        id: FindingId("protection.family_and_representative"),
        kind: FindingKind::Protection,
        clauses: &[],
        related: &["5.1"],
        rule: has(Q::Role, &["family", "representative"]),
    },
];
