//! Support on the way to a remedy, and what State agencies would have to be able to do (Article 7).

use super::{Finding, FindingId as Id, support};
use crate::clause::ClauseId::{
    C7_1, C7_2, C7_2A, C7_2B, C7_2C, C7_3, C7_3A, C7_3B, C7_3C, C7_3D, C7_4, C7_4A, C7_4B, C7_4C, C7_4D,
    C7_4E, C7_4F, C7_5, C7_5A, C7_5B, C7_5C,
};
use crate::question::QuestionId as Q;
use crate::rule::{Rule, has, has_any, yes};
use crate::status::TARGETED_DEFENDER;

pub(super) const SUPPORT: [Finding; 21] = [
    support(Id::SupportSpecificObstacles, &[C7_1, C7_2A], &["16.4", "16.5"], has_any(Q::Situation)),
    support(
        Id::SupportFewerObstacles,
        &[C7_2, C7_2B],
        &[],
        Rule::Any(&[
            has_any(Q::Barriers),
            has_any(Q::Fears),
            has(Q::Needs, &["language", "format", "child_friendly"]),
        ]),
    ),
    support(Id::SupportTimeLimits, &[C7_2B], &["10.1", "10.2"], has(Q::Barriers, &["time_limit"])),
    support(
        Id::SupportAgenciesThatDeliver,
        &[C7_1, C7_2C, C7_5, C7_5A],
        &[],
        Rule::Any(&[
            has(Q::Proceedings, &["refused", "ended_without"]),
            has(Q::Barriers, &["agency_lacks_means", "procedure"]),
        ]),
    ),
    support(
        Id::SupportResponsiveProcedures,
        &[C7_2A, C7_3, C7_3A],
        &[],
        Rule::Any(&[has(Q::Barriers, &["far", "procedure"]), has_any(Q::Situation)]),
    ),
    support(
        Id::SupportLegalAidThroughout,
        &[C7_3A],
        &[],
        Rule::Any(&[has(Q::Barriers, &["lawyer_cost"]), has(Q::Needs, &["someone_to_act"])]),
    ),
    support(
        Id::SupportHelpToTakePart,
        &[C7_3B],
        &[],
        Rule::Any(&[
            has(Q::Needs, &["help_to_take_part", "someone_to_act"]),
            has(Q::Barriers, &["procedure", "power"]),
            has(Q::Fears, &["reliving"]),
        ]),
    ),
    support(
        Id::SupportReliableInformation,
        &[C7_3B],
        &[],
        Rule::Any(&[
            has(Q::Needs, &["rights_info", "where_to_go", "language", "format", "child_friendly"]),
            has(Q::Situation, &["child", "disability", "migrant_refugee", "indigenous"]),
        ]),
    ),
    support(
        Id::SupportClaimStatus,
        &[C7_3B],
        &[],
        Rule::Any(&[has(Q::Needs, &["claim_status"]), has(Q::Proceedings, &["ongoing"])]),
    ),
    support(
        Id::SupportDisclosureRequests,
        &[C7_3B],
        &[],
        Rule::Any(&[
            has(Q::Needs, &["company_info"]),
            has(Q::Barriers, &["evidence_held"]),
            has(Q::Responsible, &["unknown"]),
            has(Q::Wishes, &["truth"]),
        ]),
    ),
    support(Id::SupportPowerImbalance, &[C7_3C], &[], has(Q::Barriers, &["power"])),
    support(
        Id::SupportReprisalRisks,
        &[C7_3D, C7_4C],
        &["5.1", "6.4"],
        Rule::Any(&[
            yes(Q::Danger),
            TARGETED_DEFENDER,
            has(Q::Fears, &["threats", "retaliation", "legal_smear", "watched", "status"]),
        ]),
    ),
    support(
        Id::SupportFinancialAssistance,
        &[C7_4, C7_4A],
        &["13.2", "15.7"],
        has(Q::Barriers, &["lawyer_cost", "court_fees", "losing_costs", "far"]),
    ),
    support(Id::SupportFeeWaiver, &[C7_4A], &[], has(Q::Barriers, &["court_fees"])),
    support(Id::SupportCostProtection, &[C7_4A], &[], has(Q::Barriers, &["losing_costs"])),
    support(
        Id::SupportAgencyMeans,
        &[C7_4B],
        &["6.3", "16.6"],
        has(Q::Barriers, &["agency_lacks_means", "bias"]),
    ),
    support(
        Id::SupportBurdenOfProof,
        &[C7_4D],
        &["8.5"],
        has(Q::Barriers, &["evidence_held", "hard_to_prove"]),
    ),
    support(Id::SupportEvidenceDisclosure, &[C7_4E], &["12.1"], has(Q::Barriers, &["evidence_held"])),
    support(
        Id::SupportGroupActionRules,
        &[C7_4F],
        &[],
        Rule::Any(&[has(Q::Role, &["group"]), yes(Q::ManyAffected)]),
    ),
    support(
        Id::SupportConsultationOnRemedy,
        &[C7_5B],
        &[],
        Rule::Any(&[
            has(Q::Proceedings, &["ongoing"]),
            Rule::All(&[
                has(Q::Proceedings, &["ended_with_remedy"]),
                has(Q::Delivery, &["not_consulted", "not_delivered"]),
            ]),
        ]),
    ),
    support(
        Id::SupportMonitoring,
        &[C7_5C],
        &[],
        Rule::All(&[has(Q::Proceedings, &["ended_with_remedy"]), has(Q::Delivery, &["not_delivered"])]),
    ),
];
