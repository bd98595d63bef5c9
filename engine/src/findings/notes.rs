//! Notes: what is worth saying about the definition (Article 1).

use super::{Finding, FindingId as Id, note};
use crate::clause::ClauseId::{C1_1, C1_3, C1_4, C1_5, C1_5A, C1_5B, C1_5C, C1_6, C1_8, C4_2D, C4_4};
use crate::question::QuestionId as Q;
use crate::rule::{Rule, has};
use crate::status::MAY_ALSO_INCLUDE;

pub(super) const NOTES: [Finding; 10] = [
    note(Id::NoteNationality, &[C1_1], &[], has(Q::Borders, &["foreign_person"])),
    note(
        Id::NoteResponsible,
        &[C1_1],
        &["8.4"],
        has(Q::Responsible, &["unknown", "identified", "in_process"]),
    ),
    note(Id::NoteFamily, &[C1_1], &["5.1"], MAY_ALSO_INCLUDE),
    note(Id::NoteNotYet, &[C1_1, C4_4], &["5.4", "6.2", "6.4"], has(Q::Harm, &["threatened"])),
    note(Id::NoteAnyActor, &[C1_1, C1_3], &["6.5", "8.3"], has(Q::Business, &["for_business"])),
    note(
        Id::NoteTransnational,
        &[C1_5, C1_5A, C1_5B, C1_5C],
        &["3.1"],
        has(Q::Borders, &["several_states", "run_from_abroad", "effects_abroad"]),
    ),
    note(
        Id::NoteWhichCountry,
        &[C4_2D],
        &["9.1", "9.2", "9.3", "11.2", "12.1"],
        Rule::Any(&[
            has(Q::Borders, &["foreign_person", "several_states", "run_from_abroad", "effects_abroad"]),
            has(Q::Barriers, &["other_country"]),
        ]),
    ),
    note(
        Id::NoteBusinessRelationship,
        &[C1_6],
        &["8.1"],
        Rule::Any(&[
            has(Q::Business, &["supplier", "finance", "for_business"]),
            has(Q::Borders, &["run_from_abroad"]),
        ]),
    ),
    note(
        Id::NoteBusinessAnyForm,
        &[C1_4],
        &["3.1", "14.4"],
        has(Q::Business, &["state_owned", "finance", "platform", "trader", "household", "other_body"]),
    ),
    note(Id::NoteOmission, &[C1_3, C1_8], &["6.4", "3.2"], has(Q::Conduct, &["omission"])),
];
