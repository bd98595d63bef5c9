//! Where to turn today: the guide's own advice, not the draft's. Which of the kinds of place that exist today are named
//! first.

use crate::question::QuestionId as Q;
use crate::rule::{Rule, has, has_any, yes};
use crate::status::TARGETED_DEFENDER;

closed_set! {
    /// A kind of place, in the order in which they are shown.
    PlaceId {
        /// Groups that protect defenders in an emergency.
        Emergency = "emergency",
        /// A union, a legal aid office or a rights group near by.
        Near = "near",
        /// Courts, police and other State agencies.
        Courts = "courts",
        /// The complaint desk of a company or bank.
        Grievance = "grievance",
        /// National Contact Points of the OECD.
        Oecd = "oecd",
        /// National human rights institutions.
        Nhri = "nhri",
        /// Human rights bodies of a region.
        Regional = "regional",
        /// Experts of the United Nations.
        Un = "un",
        /// Embassies that support defenders.
        Embassies = "embassies",
    }
}

/// A kind of place and when it is named first.
#[derive(Debug)]
pub struct Place {
    /// Its name.
    pub id: PlaceId,
    /// When the answers point to it.
    pub rule: Rule,
}

/// Someone who defends rights, or speaks, and is at risk for it.
const DEFENDER_AT_RISK: Rule = Rule::All(&[
    Rule::Any(&[has(Q::Role, &["defender"]), has(Q::Harm, &["expression"])]),
    Rule::Any(&[yes(Q::Danger), TARGETED_DEFENDER, has(Q::Fears, &["threats", "legal_smear", "watched"])]),
]);

/// Every kind of place, in the order in which they are shown.
pub static PLACES: [Place; PlaceId::COUNT] = [
    Place { id: PlaceId::Emergency, rule: DEFENDER_AT_RISK },
    Place { id: PlaceId::Near, rule: Rule::Always },
    Place {
        id: PlaceId::Courts,
        rule: Rule::Any(&[
            yes(Q::Danger),
            yes(Q::Urgent),
            has(
                Q::Harm,
                &[
                    "life_safety",
                    "health",
                    "work",
                    "forced_or_child_labour",
                    "education",
                    "environment",
                    "violence_discrimination",
                    "privacy",
                ],
            ),
        ]),
    },
    Place { id: PlaceId::Grievance, rule: has(Q::Business, &["finance"]) },
    Place {
        id: PlaceId::Oecd,
        rule: Rule::Any(&[
            has(Q::Borders, &["several_states", "run_from_abroad", "effects_abroad"]),
            has(Q::Business, &["supplier"]),
        ]),
    },
    Place {
        id: PlaceId::Nhri,
        rule: Rule::Any(&[
            has(Q::Business, &["state_owned", "for_business"]),
            has(Q::Proceedings, &["refused", "ended_without"]),
            has(Q::Barriers, &["bias"]),
            has_any(Q::Situation),
        ]),
    },
    Place {
        id: PlaceId::Regional,
        rule: Rule::Any(&[
            has(Q::Proceedings, &["refused", "ended_without"]),
            Rule::All(&[yes(Q::Danger), has(Q::Business, &["state_owned", "for_business"])]),
        ]),
    },
    Place {
        id: PlaceId::Un,
        rule: Rule::Any(&[
            TARGETED_DEFENDER,
            has(Q::Role, &["defender"]),
            has(Q::Harm, &["expression"]),
            has(Q::Role, &["group"]),
            yes(Q::ManyAffected),
            has(Q::Situation, &["indigenous"]),
        ]),
    },
    Place { id: PlaceId::Embassies, rule: DEFENDER_AT_RISK },
];
