//! The forms of remedy that the draft names (1.9, 4.2(c)). Both lists are open.

use super::{Finding, FindingId as Id, remedy};
use crate::clause::ClauseId::{C1_9, C4_2C};
use crate::question::QuestionId as Q;
use crate::rule::{Rule, has, has_any, yes};

pub(super) const REMEDIES: [Finding; 11] = [
    remedy(
        Id::RemedyRestitution,
        &[C1_9, C4_2C],
        &[],
        Rule::Any(&[
            has(Q::Losses, &["home_land_property", "job_school_papers", "freedom", "culture"]),
            has(Q::Wishes, &["get_back"]),
        ]),
    ),
    remedy(
        Id::RemedyCompensation,
        &[C1_9, C4_2C],
        &[],
        Rule::Any(&[has_any(Q::Losses), has(Q::Wishes, &["money"])]),
    ),
    remedy(
        Id::RemedyRehabilitation,
        &[C1_9, C4_2C],
        &[],
        Rule::Any(&[has(Q::Losses, &["body", "mind", "loved_one"]), has(Q::Wishes, &["care"])]),
    ),
    remedy(
        Id::RemedyCessation,
        &[C1_9, C4_2C],
        &[],
        Rule::Any(&[yes(Q::Ongoing), has(Q::Wishes, &["stop"])]),
    ),
    remedy(
        Id::RemedyApology,
        &[C1_9, C4_2C],
        &["5.3"],
        Rule::Any(&[
            has(Q::Losses, &["loved_one", "privacy", "reputation", "culture"]),
            has(Q::Wishes, &["apology", "truth"]),
        ]),
    ),
    remedy(Id::RemedySanctions, &[C1_9, C4_2C], &["5.3", "8.2", "8.6"], has(Q::Wishes, &["punish"])),
    remedy(
        Id::RemedyNonRepetition,
        &[C1_9, C4_2C],
        &[],
        Rule::Any(&[yes(Q::Repeat), yes(Q::Ongoing), has(Q::Wishes, &["never_again"])]),
    ),
    remedy(
        Id::RemedyInjunction,
        &[C4_2C],
        &[],
        Rule::Any(&[
            yes(Q::Danger),
            yes(Q::Urgent),
            yes(Q::Ongoing),
            has(Q::Wishes, &["stop"]),
            has(Q::Harm, &["threatened"]),
        ]),
    ),
    remedy(
        Id::RemedyEnvironmentalRemediation,
        &[C4_2C],
        &[],
        Rule::Any(&[
            has(Q::Harm, &["environment"]),
            has(Q::Losses, &["pollution", "nature"]),
            has(Q::Wishes, &["clean_up"]),
        ]),
    ),
    remedy(
        Id::RemedyEcologicalRestoration,
        &[C4_2C],
        &[],
        Rule::Any(&[has(Q::Losses, &["nature"]), has(Q::Wishes, &["restore_nature"])]),
    ),
    remedy(
        Id::RemedyCollectiveReparation,
        &[C4_2C],
        &[],
        Rule::Any(&[has(Q::Role, &["group"]), yes(Q::ManyAffected)]),
    ),
];
