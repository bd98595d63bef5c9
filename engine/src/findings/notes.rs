//! Notes: what is worth saying about the definition (Article 1).

use super::{Finding, FindingId, FindingKind};
use crate::clause::ClauseId::{C1_1, C1_3, C1_4, C1_5, C1_5A, C1_5B, C1_5C, C1_6, C1_8};
use crate::question::QuestionId as Q;
use crate::rule::has;

pub(super) const NOTES: [Finding; 6] = [
    Finding {
        id: FindingId("note.nationality"),
        kind: FindingKind::Note,
        clauses: &[C1_1],
        related: &[],
        rule: has(Q::Borders, &["foreign_person"]),
    },
    Finding {
        id: FindingId("note.responsible"),
        kind: FindingKind::Note,
        clauses: &[C1_1],
        related: &[],
        rule: has(Q::Responsible, &["unknown", "identified", "in_process"]),
    },
    Finding {
        id: FindingId("note.transnational"),
        kind: FindingKind::Note,
        clauses: &[C1_5, C1_5A, C1_5B, C1_5C],
        related: &["3.1"],
        rule: has(Q::Borders, &["several_states", "run_from_abroad", "effects_abroad"]),
    },
    Finding {
        id: FindingId("note.business_relationship"),
        kind: FindingKind::Note,
        clauses: &[C1_6],
        related: &[],
        rule: has(Q::Business, &["supplier"]),
    },
    Finding {
        id: FindingId("note.business_any_form"),
        kind: FindingKind::Note,
        clauses: &[C1_4],
        related: &["3.1"],
        rule: has(Q::Business, &["state_owned", "finance", "platform", "trader"]),
    },
    Finding {
        id: FindingId("note.omission"),
        kind: FindingKind::Note,
        clauses: &[C1_3, C1_8],
        related: &["6.4"],
        rule: has(Q::Conduct, &["omission"]),
    },
];
