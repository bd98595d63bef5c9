//! The rights of victims (Article 4).

use super::{Finding, FindingId, FindingKind};
use crate::clause::ClauseId::{
    C1_9, C1_10, C4_1, C4_2A, C4_2B, C4_2C, C4_2D, C4_2E, C4_2F, C4_2G, C4_3, C4_4,
};
use crate::question::QuestionId as Q;
use crate::rule::{Rule, has, has_any, yes};

pub(super) const RIGHTS: [Finding; 17] = [
    Finding {
        id: FindingId("right.dignity_and_safety"),
        kind: FindingKind::Right,
        clauses: &[C4_2A],
        related: &[],
        rule: Rule::Always,
    },
    Finding {
        id: FindingId("right.freedoms"),
        kind: FindingKind::Right,
        clauses: &[C4_1, C4_2B],
        related: &[],
        rule: Rule::Always,
    },
    Finding {
        id: FindingId("right.effective_remedy"),
        kind: FindingKind::Right,
        clauses: &[C1_9, C4_2C],
        related: &["2(d)"],
        rule: Rule::Always,
    },
    Finding {
        id: FindingId("right.claim"),
        kind: FindingKind::Right,
        clauses: &[C1_10, C4_2D],
        related: &[],
        rule: Rule::Always,
    },
    Finding {
        id: FindingId("right.representative"),
        kind: FindingKind::Right,
        clauses: &[C4_2D],
        related: &[],
        rule: Rule::Any(&[has(Q::Role, &["family", "representative"]), has(Q::Needs, &["someone_to_act"])]),
    },
    Finding {
        id: FindingId("right.class_action"),
        kind: FindingKind::Right,
        clauses: &[C4_2D],
        related: &[],
        rule: Rule::Any(&[has(Q::Role, &["group"]), yes(Q::ManyAffected)]),
    },
    Finding {
        id: FindingId("right.protection_from_reprisals"),
        kind: FindingKind::Right,
        clauses: &[C4_2E],
        related: &["5.1"],
        rule: Rule::Any(&[yes(Q::Danger), has(Q::Fears, &["threats", "retaliation", "legal_smear"])]),
    },
    Finding {
        id: FindingId("right.privacy"),
        kind: FindingKind::Right,
        clauses: &[C4_2A, C4_2E],
        related: &[],
        rule: Rule::Any(&[has(Q::Fears, &["watched"]), has(Q::Harm, &["privacy"])]),
    },
    Finding {
        id: FindingId("right.no_revictimisation"),
        kind: FindingKind::Right,
        clauses: &[C4_2E],
        related: &["5.1"],
        rule: Rule::Any(&[has(Q::Fears, &["reliving"]), has(Q::Harm, &["violence_discrimination"])]),
    },
    Finding {
        id: FindingId("right.gender_and_age_services"),
        kind: FindingKind::Right,
        clauses: &[C4_2E, C1_9],
        related: &[],
        rule: Rule::Any(&[
            has(Q::Situation, &["woman_girl", "child", "older"]),
            has(Q::Harm, &["violence_discrimination"]),
        ]),
    },
    Finding {
        id: FindingId("right.information"),
        kind: FindingKind::Right,
        clauses: &[C4_2F],
        related: &[],
        rule: has(Q::Needs, &["rights_info", "where_to_go", "claim_status", "company_info"]),
    },
    Finding {
        id: FindingId("right.accessible_information"),
        kind: FindingKind::Right,
        clauses: &[C4_2F],
        related: &[],
        rule: Rule::Any(&[
            has(Q::Needs, &["language", "format", "child_friendly"]),
            has(Q::Situation, &["child", "disability"]),
        ]),
    },
    Finding {
        id: FindingId("right.legal_aid"),
        kind: FindingKind::Right,
        clauses: &[C4_2F],
        related: &["15.7"],
        rule: Rule::Any(&[has(Q::Barriers, &["lawyer_cost"]), has(Q::Needs, &["someone_to_act"])]),
    },
    Finding {
        id: FindingId("right.participation"),
        kind: FindingKind::Right,
        clauses: &[C4_2G],
        related: &[],
        rule: Rule::Always,
    },
    Finding {
        id: FindingId("right.particular_needs"),
        kind: FindingKind::Right,
        clauses: &[C4_2G],
        related: &["16.4"],
        rule: has_any(Q::Situation),
    },
    Finding {
        id: FindingId("right.precautionary_measures"),
        kind: FindingKind::Right,
        clauses: &[C4_4],
        related: &["5.4"],
        rule: Rule::Any(&[yes(Q::Danger), yes(Q::Urgent)]),
    },
    Finding {
        id: FindingId("right.higher_protection"),
        kind: FindingKind::Right,
        clauses: &[C4_3],
        related: &["14.3"],
        rule: Rule::Always,
    },
];
