//! The questions' names, kinds and sections, and sets of questions. Knows neither options nor rules.

macro_rules! names {
    ($($variant:ident = $id:literal: $kind:ident [$($option:literal)* $(; $($exclusive:literal)*)?],
        $section:ident [$($clause:ident)*], $when:ident $($of:ident $value:literal)?;)+) => {
        closed_set! {
            /// A question, by name, in the order in which they are asked.
            QuestionId { $($variant = $id),+ }
        }

        impl QuestionId {
            /// How it is answered.
            #[must_use]
            pub const fn kind(self) -> Kind {
                match self { $(Self::$variant => Kind::$kind),+ }
            }

            /// The part of the interview that it belongs to.
            #[must_use]
            pub const fn section(self) -> Section {
                match self { $(Self::$variant => Section::$section),+ }
            }
        }
    };
}

question_table!(names);

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `yes`, `no` or `unsure`.
    Ternary,
    /// Exactly one option.
    One,
    /// One or more options; an exclusive one stands alone.
    Many,
}

closed_set! {
    /// The part of the interview that a question belongs to.
    Section {
        /// Is anyone in danger: asked first.
        Safety = "safety",
        /// The definition of a victim, Article 1; the status is shown after it.
        Status = "status",
        /// What happened and what would help, Articles 1.9 and 4.
        Remedy = "remedy",
        /// Protection and support, Articles 4 and 7.
        Support = "support",
    }
}

/// A set of questions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct QuestionSet(u32);

const _: () = assert!(QuestionId::COUNT <= u32::BITS as usize, "a set of questions holds 32 at most");

impl QuestionSet {
    /// No question.
    pub const EMPTY: Self = Self(0);

    /// The set of one question.
    #[must_use]
    pub const fn of(question: QuestionId) -> Self {
        Self(1 << question as u32)
    }

    /// The questions in either set.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the question is in the set.
    #[must_use]
    pub const fn contains(self, question: QuestionId) -> bool {
        self.0 & Self::of(question).0 != 0
    }

    /// Whether no question is in it.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many questions are in it.
    #[must_use]
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// The questions, in the order in which they are asked.
    pub fn iter(self) -> impl Iterator<Item = QuestionId> {
        QuestionId::ALL.iter().copied().filter(move |question| self.contains(*question))
    }

    /// The questions' names, sorted by name: the order of the public form.
    #[must_use]
    pub fn sorted_names(self) -> Vec<&'static str> {
        let mut names: Vec<_> = self.iter().map(QuestionId::as_str).collect();
        names.sort_unstable();
        names
    }
}

impl FromIterator<QuestionId> for QuestionSet {
    fn from_iter<I: IntoIterator<Item = QuestionId>>(questions: I) -> Self {
        questions.into_iter().fold(Self::EMPTY, |set, question| set.with(Self::of(question)))
    }
}
