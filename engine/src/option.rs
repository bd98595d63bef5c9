//! What a question can be answered with: its options, and sets of them as bits.

use crate::question::QuestionId;

/// One answer that a question offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The public name, unique within its question.
    pub id: &'static str,
    /// Whether it stands alone, as `none` and `unsure` do.
    pub exclusive: bool,
}

impl Choice {
    /// Whether choosing it decides nothing: *unsure* and *prefer not to say*.
    #[must_use]
    pub const fn is_undecided(&self) -> bool {
        same(self.id, "unsure") || same(self.id, "prefer_not")
    }
}

macro_rules! options {
    ($($variant:ident = $id:literal: $kind:ident [$($option:literal)* $(; $($exclusive:literal)*)?],
        $section:ident [$($clause:ident)*], $when:ident $($of:ident $value:literal)?;)+) => {
        impl QuestionId {
            /// What can be answered, in order.
            #[must_use]
            pub const fn choices(self) -> &'static [Choice] {
                match self {
                    $(Self::$variant => &[
                        $(Choice { id: $option, exclusive: false },)*
                        $($(Choice { id: $exclusive, exclusive: true },)*)?
                    ],)+
                }
            }
        }
    };
}

question_table!(options);

/// Some of one question's options, as a bit for each, in the order of [`QuestionId::choices`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct OptionSet(u16);

impl OptionSet {
    /// No option.
    pub const EMPTY: Self = Self(0);

    /// The options of `question`, or only those that decide nothing, or only those that are not exclusive.
    const fn filtered(question: QuestionId, undecided: bool, ordinary: bool) -> Self {
        let mut rest = question.choices();
        let (mut set, mut bit) = (0, 1);
        while let [choice, tail @ ..] = rest {
            if (!undecided || choice.is_undecided()) && (!ordinary || !choice.exclusive) {
                set |= bit;
            }
            (rest, bit) = (tail, bit << 1);
        }
        Self(set)
    }

    /// Every option of the question.
    #[must_use]
    pub const fn all(question: QuestionId) -> Self {
        Self::filtered(question, false, false)
    }

    /// The options that decide nothing: *unsure*, *prefer not to say*.
    #[must_use]
    #[allow(clippy::indexing_slicing, reason = "there is a set for every question")]
    pub const fn undecided(question: QuestionId) -> Self {
        UNDECIDED[question as usize]
    }

    /// The options that are not exclusive.
    #[must_use]
    pub const fn ordinary(question: QuestionId) -> Self {
        Self::filtered(question, false, true)
    }

    /// The option with this id, or nothing if the question has none such.
    #[must_use]
    pub const fn one(question: QuestionId, id: &str) -> Option<Self> {
        let mut rest = question.choices();
        let mut bit = 1;
        while let [choice, tail @ ..] = rest {
            if same(choice.id, id) {
                return Some(Self(bit));
            }
            (rest, bit) = (tail, bit << 1);
        }
        None
    }

    /// The options with these ids.
    #[allow(clippy::panic, reason = "runs while compiling the rules, where a panic is a compile error")]
    pub(crate) const fn named(question: QuestionId, ids: &[&str]) -> Self {
        let mut rest = ids;
        let mut set = Self::EMPTY;
        while let [id, tail @ ..] = rest {
            match Self::one(question, id) {
                Some(option) => set = set.with(option),
                None => panic!("a rule names an option that its question does not have"),
            }
            rest = tail;
        }
        set
    }

    /// The options in either set.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The options in this set and not in the other.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// The options in both sets.
    #[must_use]
    pub const fn only(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether the sets share an option.
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether no option is in it.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many options are in it.
    #[must_use]
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// The set as bits, the question's first option lowest: for two programs that are built together. What is kept or
    /// sent is written with names.
    #[must_use]
    pub const fn bits(self) -> u16 {
        self.0
    }

    /// The set with these bits. `Answers::set` refuses what its question does not have.
    #[must_use]
    pub const fn from_bits(bits: u16) -> Self {
        Self(bits)
    }

    /// The options' ids, in the question's order.
    pub fn ids(self, question: QuestionId) -> impl Iterator<Item = &'static str> {
        question
            .choices()
            .iter()
            .enumerate()
            .filter(move |(bit, _)| self.0 >> bit & 1 == 1)
            .map(|(_, choice)| choice.id)
    }
}

/// Of each question, the options that decide nothing. Every condition asks for them: they are worked out while compiling.
#[allow(clippy::indexing_slicing, reason = "runs while compiling, where a wrong index is a compile error")]
static UNDECIDED: [OptionSet; QuestionId::COUNT] = {
    let mut sets = [OptionSet::EMPTY; QuestionId::COUNT];
    let mut place = 0;
    while place < QuestionId::COUNT {
        sets[place] = OptionSet::filtered(QuestionId::ALL[place], true, false);
        place += 1;
    }
    sets
};

/// A question with more options than a set has bits does not compile.
#[allow(clippy::indexing_slicing, reason = "runs while compiling, where a wrong index is a compile error")]
const _: () = {
    let mut place = 0;
    while place < QuestionId::COUNT {
        let options = QuestionId::ALL[place].choices().len();
        assert!(options <= u16::BITS as usize, "a question has at most 16 options: OptionSet has 16 bits");
        place += 1;
    }
};

/// String equality that also runs while compiling.
const fn same(a: &str, b: &str) -> bool {
    let (mut a, mut b) = (a.as_bytes(), b.as_bytes());
    while let ([x, rest_a @ ..], [y, rest_b @ ..]) = (a, b) {
        if *x != *y {
            return false;
        }
        (a, b) = (rest_a, rest_b);
    }
    a.is_empty() && b.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::question::Kind;

    #[test]
    fn exclusive_options_fit_their_kind() {
        for question in QuestionId::ALL {
            let exclusive = question.choices().iter().any(|choice| choice.exclusive);
            assert_eq!(exclusive, question.kind() == Kind::Many, "{question:?}");
        }
    }

    #[test]
    fn a_set_names_the_options_it_was_made_of() {
        let set = OptionSet::named(QuestionId::Conduct, &["omission", "none"]);
        assert_eq!(set.ids(QuestionId::Conduct).collect::<Vec<_>>(), ["omission", "none"]);
        assert_eq!(set.len(), 2);
        assert_eq!(OptionSet::one(QuestionId::Conduct, "acts"), None);
        assert_eq!(OptionSet::one(QuestionId::Conduct, "ac"), None);
        assert_eq!(
            OptionSet::undecided(QuestionId::Situation).ids(QuestionId::Situation).collect::<Vec<_>>(),
            ["prefer_not"]
        );
        assert_eq!(
            OptionSet::ordinary(QuestionId::Delivery).ids(QuestionId::Delivery).collect::<Vec<_>>(),
            ["not_consulted", "not_delivered"]
        );
    }
}
