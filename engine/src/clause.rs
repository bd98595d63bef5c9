//! The clauses of Articles 1, 4 and 7 of the draft: a closed set, named as the draft numbers them.

closed_set! {
    /// One clause of Article 1, 4 or 7 of the updated draft of July 2023, by the draft's own number, such as `4.2(a)`.
    ClauseId {
        C1_1 = "1.1", C1_2 = "1.2", C1_3 = "1.3", C1_4 = "1.4",
        C1_5 = "1.5", C1_5A = "1.5(a)", C1_5B = "1.5(b)", C1_5C = "1.5(c)",
        C1_6 = "1.6", C1_7 = "1.7",
        C1_8 = "1.8", C1_8A = "1.8(a)", C1_8B = "1.8(b)", C1_8C = "1.8(c)", C1_8D = "1.8(d)",
        C1_9 = "1.9", C1_10 = "1.10",
        C4_1 = "4.1",
        C4_2 = "4.2", C4_2A = "4.2(a)", C4_2B = "4.2(b)", C4_2C = "4.2(c)", C4_2D = "4.2(d)",
        C4_2E = "4.2(e)", C4_2F = "4.2(f)", C4_2G = "4.2(g)",
        C4_3 = "4.3", C4_4 = "4.4",
        C7_1 = "7.1",
        C7_2 = "7.2", C7_2A = "7.2(a)", C7_2B = "7.2(b)", C7_2C = "7.2(c)",
        C7_3 = "7.3", C7_3A = "7.3(a)", C7_3B = "7.3(b)", C7_3C = "7.3(c)", C7_3D = "7.3(d)",
        C7_4 = "7.4", C7_4A = "7.4(a)", C7_4B = "7.4(b)", C7_4C = "7.4(c)", C7_4D = "7.4(d)",
        C7_4E = "7.4(e)", C7_4F = "7.4(f)",
        C7_5 = "7.5", C7_5A = "7.5(a)", C7_5B = "7.5(b)", C7_5C = "7.5(c)",
    }
}

/// Why a clause is cited by no question, element or finding.
pub const NOT_CITED: &[(ClauseId, &str)] = &[
    (ClauseId::C1_7, "about organisations of States, not about victims or their remedies"),
    (ClauseId::C1_8A, "element of 1.8"),
    (ClauseId::C1_8B, "element of 1.8"),
    (ClauseId::C1_8C, "element of 1.8"),
    (ClauseId::C1_8D, "element of 1.8"),
    (ClauseId::C4_2, "opening words of 4.2(a)-(g)"),
];
