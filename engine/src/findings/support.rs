//! What State agencies would owe victims on the way to a remedy (Article 7).

use super::{Finding, FindingId, FindingKind};
use crate::clause::ClauseId::{
    C7_1, C7_2, C7_2A, C7_2B, C7_2C, C7_3, C7_3A, C7_3B, C7_3C, C7_3D, C7_4, C7_4A, C7_4B, C7_4C, C7_4D,
    C7_4E, C7_4F, C7_5, C7_5A, C7_5B, C7_5C,
};
use crate::question::QuestionId as Q;
use crate::rule::{Rule, has, has_any, yes};

pub(super) const SUPPORT: [Finding; 19] = [
    Finding {
        id: FindingId("support.specific_obstacles"),
        kind: FindingKind::Support,
        clauses: &[C7_1, C7_2A],
        related: &["16.4"],
        rule: has_any(Q::Situation),
    },
    Finding {
        id: FindingId("support.fewer_obstacles"),
        kind: FindingKind::Support,
        clauses: &[C7_2, C7_2B],
        related: &[],
        rule: has_any(Q::Barriers),
    },
    Finding {
        id: FindingId("support.agencies_that_deliver"),
        kind: FindingKind::Support,
        clauses: &[C7_2C, C7_5, C7_5A],
        related: &[],
        rule: has(Q::Proceedings, &["refused", "ended_without"]),
    },
    Finding {
        id: FindingId("support.responsive_procedures"),
        kind: FindingKind::Support,
        clauses: &[C7_3, C7_3A],
        related: &[],
        rule: Rule::Any(&[
            has(Q::Barriers, &["far", "procedure"]),
            has(Q::Situation, &["child", "disability"]),
        ]),
    },
    Finding {
        id: FindingId("support.legal_aid_throughout"),
        kind: FindingKind::Support,
        clauses: &[C7_3A],
        related: &[],
        rule: Rule::Any(&[has(Q::Barriers, &["lawyer_cost"]), has(Q::Needs, &["someone_to_act"])]),
    },
    Finding {
        id: FindingId("support.reliable_information"),
        kind: FindingKind::Support,
        clauses: &[C7_3B],
        related: &[],
        rule: Rule::Any(&[
            has(Q::Needs, &["rights_info", "where_to_go", "language", "format", "child_friendly"]),
            has(Q::Situation, &["child", "disability"]),
        ]),
    },
    Finding {
        id: FindingId("support.claim_status"),
        kind: FindingKind::Support,
        clauses: &[C7_3B],
        related: &[],
        rule: Rule::Any(&[has(Q::Needs, &["claim_status"]), has(Q::Proceedings, &["ongoing"])]),
    },
    Finding {
        id: FindingId("support.disclosure_requests"),
        kind: FindingKind::Support,
        clauses: &[C7_3B],
        related: &[],
        rule: Rule::Any(&[has(Q::Needs, &["company_info"]), has(Q::Barriers, &["evidence_held"])]),
    },
    Finding {
        id: FindingId("support.power_imbalance"),
        kind: FindingKind::Support,
        clauses: &[C7_3C],
        related: &[],
        rule: has(Q::Barriers, &["power"]),
    },
    Finding {
        id: FindingId("support.reprisal_risks"),
        kind: FindingKind::Support,
        clauses: &[C7_3D, C7_4C],
        related: &["5.1"],
        rule: Rule::Any(&[
            yes(Q::Danger),
            has(Q::Fears, &["threats", "retaliation", "legal_smear", "watched"]),
        ]),
    },
    Finding {
        id: FindingId("support.financial_assistance"),
        kind: FindingKind::Support,
        clauses: &[C7_4, C7_4A],
        related: &["15.7"],
        rule: has(Q::Barriers, &["lawyer_cost", "court_fees", "losing_costs", "far"]),
    },
    Finding {
        id: FindingId("support.fee_waiver"),
        kind: FindingKind::Support,
        clauses: &[C7_4A],
        related: &[],
        rule: has(Q::Barriers, &["court_fees"]),
    },
    Finding {
        id: FindingId("support.cost_protection"),
        kind: FindingKind::Support,
        clauses: &[C7_4A],
        related: &[],
        rule: has(Q::Barriers, &["losing_costs"]),
    },
    Finding {
        id: FindingId("support.agency_means"),
        kind: FindingKind::Support,
        clauses: &[C7_4B],
        related: &["6.3"],
        rule: has(Q::Barriers, &["agency_lacks_means"]),
    },
    Finding {
        id: FindingId("support.burden_of_proof"),
        kind: FindingKind::Support,
        clauses: &[C7_4D],
        related: &["8.5"],
        rule: has(Q::Barriers, &["evidence_held", "hard_to_prove"]),
    },
    Finding {
        id: FindingId("support.evidence_disclosure"),
        kind: FindingKind::Support,
        clauses: &[C7_4E],
        related: &[],
        rule: has(Q::Barriers, &["evidence_held"]),
    },
    Finding {
        id: FindingId("support.group_action_rules"),
        kind: FindingKind::Support,
        clauses: &[C7_4F],
        related: &[],
        rule: Rule::Any(&[has(Q::Role, &["group"]), yes(Q::ManyAffected)]),
    },
    Finding {
        id: FindingId("support.consultation_on_remedy"),
        kind: FindingKind::Support,
        clauses: &[C7_5B],
        related: &[],
        rule: Rule::Any(&[
            has(Q::Proceedings, &["ongoing"]),
            Rule::All(&[has(Q::Proceedings, &["ended_with_remedy"]), has(Q::Delivery, &["not_consulted"])]),
        ]),
    },
    Finding {
        id: FindingId("support.monitoring"),
        kind: FindingKind::Support,
        clauses: &[C7_5C],
        related: &[],
        rule: Rule::All(&[has(Q::Proceedings, &["ended_with_remedy"]), has(Q::Delivery, &["not_delivered"])]),
    },
];
