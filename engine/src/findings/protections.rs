//! Protection under Article 5, for people who need not be victims themselves.

use super::{Finding, FindingId as Id, protection};
use crate::question::QuestionId as Q;
use crate::rule::{Rule, has};

pub(super) const PROTECTIONS: [Finding; 2] = [
    protection(
        Id::ProtectionDefenderOrWitness,
        &[],
        &["5.1", "5.2", "6.4"],
        Rule::Any(&[
            has(Q::Role, &["defender", "representative"]),
            has(Q::Harm, &["expression"]),
            has(Q::Fears, &["threats", "retaliation", "legal_smear", "watched", "status"]),
        ]),
    ),
    protection(
        Id::ProtectionFamilyAndRepresentative,
        &[],
        &["5.1"],
        has(Q::Role, &["family", "representative"]),
    ),
];
