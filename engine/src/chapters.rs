//! *Also in the draft*: clauses of other Articles that no finding can carry alone, gathered by what a reader would ask. No
//! condition stands behind them: they are the same for everyone.

closed_set! {
    /// A chapter, in the order in which they are shown.
    ChapterId {
        /// Who could be held liable (Articles 6 and 8).
        Liable = "liable",
        /// Where one could claim, and by which law (Articles 9, 11 and 12).
        Where = "where",
        /// Time limits (Article 10).
        Time = "time",
        /// Before harm: prevention, consultation and consent (Article 6).
        Prevention = "prevention",
        /// The International Fund for Victims (Articles 13 and 15).
        Fund = "fund",
        /// The Committee, which takes no single cases (Article 15).
        Committee = "committee",
        /// War and conflict (Article 16).
        Conflict = "conflict",
        /// No discrimination, and special attention (Article 16).
        Discrimination = "discrimination",
        /// Other agreements, joining and leaving (Articles 14, 20, 22 and 23).
        Joining = "joining",
    }
}

/// A chapter and what it tells of.
#[derive(Debug)]
pub struct Chapter {
    /// Its name.
    pub id: ChapterId,
    /// The clauses, by the draft's own numbers, in the order in which they are told.
    pub clauses: &'static [&'static str],
}

/// Every chapter, in the order in which they are shown.
pub static CHAPTERS: [Chapter; ChapterId::COUNT] = [
    Chapter { id: ChapterId::Liable, clauses: &["8.1", "8.2", "8.3", "8.4", "6.5"] },
    Chapter { id: ChapterId::Where, clauses: &["9.1", "9.2", "9.3", "11.2", "12.1"] },
    Chapter { id: ChapterId::Time, clauses: &["10.1", "10.2"] },
    Chapter { id: ChapterId::Prevention, clauses: &["6.4", "6.2", "3.2"] },
    Chapter { id: ChapterId::Fund, clauses: &["15.7", "13.2"] },
    Chapter { id: ChapterId::Committee, clauses: &["15.4"] },
    Chapter { id: ChapterId::Conflict, clauses: &["16.3"] },
    Chapter { id: ChapterId::Discrimination, clauses: &["16.5", "16.4"] },
    Chapter { id: ChapterId::Joining, clauses: &["20.1", "22.1", "23", "14.5"] },
];
