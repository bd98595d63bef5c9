//! The rights of victims (Article 4).

use super::{Finding, FindingId as Id, right};
use crate::clause::ClauseId::{
    C1_9, C1_10, C4_1, C4_2A, C4_2B, C4_2C, C4_2D, C4_2E, C4_2F, C4_2G, C4_3, C4_4,
};
use crate::question::QuestionId as Q;
use crate::rule::{Rule, has, has_any, yes};
use crate::status::TARGETED_DEFENDER;

pub(super) const RIGHTS: [Finding; 17] = [
    right(Id::RightDignityAndSafety, &[C4_2A], &[], Rule::Always),
    right(Id::RightFreedoms, &[C4_1, C4_2B], &[], Rule::Always),
    right(Id::RightEffectiveRemedy, &[C1_9, C4_2C], &["2(d)"], Rule::Always),
    right(Id::RightClaim, &[C1_10, C4_2D], &["9.1", "10.1", "10.2"], Rule::Always),
    right(
        Id::RightRepresentative,
        &[C4_2D],
        &[],
        Rule::Any(&[
            has(Q::Role, &["family", "representative"]),
            has(Q::Needs, &["someone_to_act"]),
            has(Q::Situation, &["child"]),
        ]),
    ),
    right(Id::RightClassAction, &[C4_2D], &[], Rule::Any(&[has(Q::Role, &["group"]), yes(Q::ManyAffected)])),
    right(
        Id::RightProtectionFromReprisals,
        &[C4_2A, C4_2E],
        &["5.1"],
        Rule::Any(&[
            yes(Q::Danger),
            TARGETED_DEFENDER,
            has(Q::Fears, &["threats", "retaliation", "legal_smear", "watched", "status"]),
        ]),
    ),
    right(
        Id::RightPrivacy,
        &[C4_2A, C4_2E],
        &[],
        Rule::Any(&[has(Q::Fears, &["watched"]), has(Q::Harm, &["privacy"]), has(Q::Losses, &["privacy"])]),
    ),
    right(
        Id::RightNoRevictimisation,
        &[C4_2E],
        &["5.1"],
        Rule::Any(&[has(Q::Fears, &["reliving"]), has(Q::Harm, &["violence_discrimination"])]),
    ),
    right(
        Id::RightGenderAndAgeServices,
        &[C4_2E, C1_9],
        &[],
        Rule::Any(&[
            has(Q::Situation, &["woman_girl", "child", "older", "other_marginalised"]),
            has(Q::Harm, &["violence_discrimination"]),
            has(Q::Needs, &["protection"]),
            has_any(Q::Fears),
        ]),
    ),
    right(
        Id::RightInformation,
        &[C4_2F],
        &["5.3"],
        Rule::Any(&[
            has(Q::Needs, &["rights_info", "where_to_go", "claim_status", "company_info"]),
            has(Q::Barriers, &["evidence_held"]),
            has(Q::Wishes, &["truth"]),
        ]),
    ),
    right(
        Id::RightAccessibleInformation,
        &[C4_2F],
        &[],
        Rule::Any(&[
            has(Q::Needs, &["language", "format", "child_friendly"]),
            has(Q::Situation, &["child", "disability", "migrant_refugee", "indigenous"]),
        ]),
    ),
    right(
        Id::RightLegalAid,
        &[C4_2F],
        &["13.2", "15.7"],
        Rule::Any(&[has(Q::Barriers, &["lawyer_cost"]), has(Q::Needs, &["someone_to_act"])]),
    ),
    right(Id::RightParticipation, &[C4_2G], &[], Rule::Always),
    right(Id::RightParticularNeeds, &[C4_2G], &["16.4", "16.5"], has_any(Q::Situation)),
    right(Id::RightPrecautionaryMeasures, &[C4_4], &["5.4"], Rule::Any(&[yes(Q::Danger), yes(Q::Urgent)])),
    right(Id::RightHigherProtection, &[C4_3], &["14.3"], Rule::Always),
];
