//! Three people's answers, made up, that lead to three different results. Each list holds the questions that are asked,
//! in order; a question with no option is skipped.

/// A question, and the options chosen.
pub type Answer = (&'static str, &'static [&'static str]);

/// A migrant who fell ill at work: the definition fits. Up to the status page.
pub const ILL_AT_WORK: &[Answer] = &[
    ("danger", &["no"]),
    ("role", &["self"]),
    ("harm", &["health", "work"]),
    ("business", &["company", "supplier"]),
    ("conduct", &["omission"]),
    ("connection", &["yes"]),
    ("result", &["yes"]),
    ("responsible", &["identified"]),
    ("borders", &["foreign_person"]),
];

/// The same person, from the status page to the result.
pub const ILL_AT_WORK_THEN: &[Answer] = &[
    ("ongoing", &["yes"]),
    ("urgent", &["no"]),
    ("losses", &["money", "body"]),
    ("wishes", &["care", "never_again"]),
    ("repeat", &["yes"]),
    ("many_affected", &["yes"]),
    ("fears", &["retaliation"]),
    ("situation", &["migrant_refugee"]),
    ("needs", &["where_to_go", "language"]),
    ("barriers", &["lawyer_cost", "evidence_held"]),
    ("proceedings", &["ended_with_remedy"]),
    ("delivery", &["not_delivered"]),
];

/// A defender who is threatened: the definition does not fit, and protection leads. After the safety page.
pub const DEFENDER: &[Answer] = &[
    ("role", &["defender"]),
    ("targeted", &["no"]),
    ("harm", &["land_home"]),
    ("business", &["finance"]),
    ("conduct", &["act"]),
    ("connection", &["yes"]),
    ("result", &["yes"]),
    ("responsible", &["unknown"]),
    ("borders", &["run_from_abroad"]),
];

/// The same person, from the status page to the result.
pub const DEFENDER_THEN: &[Answer] = &[
    ("ongoing", &["yes"]),
    ("urgent", &["yes"]),
    ("losses", &["home_land_property"]),
    ("wishes", &["stop"]),
    ("repeat", &["unsure"]),
    ("many_affected", &["yes"]),
    ("fears", &["threats", "watched"]),
    ("situation", &["indigenous"]),
    ("needs", &["none"]),
    ("barriers", &["power"]),
    ("proceedings", &["not_started"]),
];

/// Someone who cannot tell yet, and skips some: the status stays unclear. Unsure of danger, they would read of safety first.
pub const NOT_SURE: &[Answer] = &[
    ("danger", &[]),
    ("role", &["family"]),
    ("family_tie", &["unsure"]),
    ("harm", &["other"]),
    ("business", &[]),
    ("conduct", &["unsure"]),
    ("connection", &[]),
    ("result", &["unsure"]),
    ("responsible", &[]),
    ("borders", &["none"]),
];

/// The same person, from the status page to the result.
pub const NOT_SURE_THEN: &[Answer] = &[
    ("ongoing", &["unsure"]),
    ("urgent", &[]),
    ("losses", &["unsure"]),
    ("wishes", &[]),
    ("repeat", &["no"]),
    ("many_affected", &["unsure"]),
    ("fears", &[]),
    ("situation", &["prefer_not"]),
    ("needs", &["someone_to_act"]),
    ("barriers", &["unsure"]),
    ("proceedings", &[]),
];
