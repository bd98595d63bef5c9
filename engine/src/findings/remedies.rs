//! The forms of remedy that the draft names (1.9, 4.2(c)). Both lists are open.

use super::{Finding, FindingId, FindingKind};
use crate::clause::ClauseId::{C1_9, C4_2C};
use crate::question::QuestionId as Q;
use crate::rule::{Rule, has, yes};

pub(super) const REMEDIES: [Finding; 11] = [
    Finding {
        id: FindingId("remedy.restitution"),
        kind: FindingKind::Remedy,
        clauses: &[C1_9, C4_2C],
        related: &[],
        rule: Rule::Any(&[
            has(Q::Losses, &["home_land_property", "job_school_papers", "freedom", "culture"]),
            has(Q::Wishes, &["get_back"]),
        ]),
    },
    Finding {
        id: FindingId("remedy.compensation"),
        kind: FindingKind::Remedy,
        clauses: &[C1_9, C4_2C],
        related: &[],
        rule: Rule::Any(&[
            has(Q::Losses, &["money", "home_land_property", "body", "mind", "loved_one", "reputation"]),
            has(Q::Wishes, &["money"]),
        ]),
    },
    Finding {
        id: FindingId("remedy.rehabilitation"),
        kind: FindingKind::Remedy,
        clauses: &[C1_9, C4_2C],
        related: &[],
        rule: Rule::Any(&[has(Q::Losses, &["body", "mind", "loved_one"]), has(Q::Wishes, &["care"])]),
    },
    Finding {
        id: FindingId("remedy.cessation"),
        kind: FindingKind::Remedy,
        clauses: &[C1_9, C4_2C],
        related: &[],
        rule: Rule::Any(&[yes(Q::Ongoing), has(Q::Wishes, &["stop"])]),
    },
    Finding {
        id: FindingId("remedy.apology"),
        kind: FindingKind::Remedy,
        clauses: &[C1_9, C4_2C],
        related: &[],
        rule: Rule::Any(&[
            has(Q::Losses, &["loved_one", "reputation", "culture"]),
            has(Q::Wishes, &["apology_truth"]),
        ]),
    },
    Finding {
        id: FindingId("remedy.sanctions"),
        kind: FindingKind::Remedy,
        clauses: &[C1_9, C4_2C],
        related: &["8.6"],
        rule: has(Q::Wishes, &["punish"]),
    },
    Finding {
        id: FindingId("remedy.non_repetition"),
        kind: FindingKind::Remedy,
        clauses: &[C1_9, C4_2C],
        related: &[],
        rule: Rule::Any(&[yes(Q::Repeat), yes(Q::Ongoing), has(Q::Wishes, &["never_again"])]),
    },
    Finding {
        id: FindingId("remedy.injunction"),
        kind: FindingKind::Remedy,
        clauses: &[C4_2C],
        related: &[],
        rule: Rule::Any(&[yes(Q::Danger), yes(Q::Urgent), yes(Q::Ongoing), has(Q::Wishes, &["stop"])]),
    },
    Finding {
        id: FindingId("remedy.environmental_remediation"),
        kind: FindingKind::Remedy,
        clauses: &[C4_2C],
        related: &[],
        rule: Rule::Any(&[
            has(Q::Harm, &["environment"]),
            has(Q::Losses, &["pollution", "nature"]),
            has(Q::Wishes, &["clean_up"]),
        ]),
    },
    Finding {
        id: FindingId("remedy.ecological_restoration"),
        kind: FindingKind::Remedy,
        clauses: &[C4_2C],
        related: &[],
        rule: Rule::Any(&[has(Q::Losses, &["nature"]), has(Q::Wishes, &["restore_nature"])]),
    },
    Finding {
        id: FindingId("remedy.collective_reparation"),
        kind: FindingKind::Remedy,
        clauses: &[C4_2C],
        related: &[],
        rule: Rule::Any(&[has(Q::Role, &["group"]), yes(Q::ManyAffected)]),
    },
];
