//! The 22 questions: their ids, options, kinds, when each is asked, and the clauses behind them.

use crate::clause::ClauseId::{self, *};
use crate::rule::{Rule, has};
use serde::{Serialize, Serializer};

macro_rules! questions {
    ($($variant:ident = $id:literal),+ $(,)?) => {
        /// A question, by name, in the order in which they are asked.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum QuestionId {
            $(#[doc = concat!("`", $id, "`: see [`QUESTIONS`].")] $variant),+
        }

        impl QuestionId {
            /// Every question, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// How many questions there are.
            pub const COUNT: usize = Self::ALL.len();

            /// The public name: in files, form controls and saved answers.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $id),+ }
            }
        }
    };
}

questions! {
    Danger = "danger", Role = "role", FamilyTie = "family_tie", Harm = "harm", Business = "business",
    Conduct = "conduct", Connection = "connection", Result = "result", Responsible = "responsible",
    Borders = "borders", Ongoing = "ongoing", Urgent = "urgent", Losses = "losses", Wishes = "wishes",
    Repeat = "repeat", ManyAffected = "many_affected", Fears = "fears", Situation = "situation",
    Needs = "needs", Barriers = "barriers", Proceedings = "proceedings", Delivery = "delivery",
}

impl QuestionId {
    /// The question with this public name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|id| id.as_str() == name)
    }

    /// What is asked, in full.
    #[must_use]
    pub fn question(self) -> &'static Question {
        // The table has one row a question, in the enum's order: checked when compiling, below.
        QUESTIONS.get(self as usize).unwrap_or(&DANGER)
    }
}

impl Serialize for QuestionId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

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

/// The part of the interview that a question belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// Is anyone in danger: asked first.
    Safety,
    /// The definition of a victim, Article 1; the status is shown after it.
    Status,
    /// What happened and what would help, Articles 1.9 and 4.
    Remedy,
    /// Protection and support, Articles 4 and 7.
    Support,
}

impl Section {
    /// Every section, in order.
    pub const ALL: [Self; 4] = [Self::Safety, Self::Status, Self::Remedy, Self::Support];

    /// The public name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Safety => "safety",
            Self::Status => "status",
            Self::Remedy => "remedy",
            Self::Support => "support",
        }
    }
}

/// When a question is asked, decided on the answers to the asked questions before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskedWhen {
    /// Always.
    Always,
    /// When the rule is yes.
    Holds(Rule),
    /// Unless the rule is yes.
    Unless(Rule),
}

/// A question and what belongs to it.
#[derive(Debug)]
pub struct Question {
    /// Its name.
    pub id: QuestionId,
    /// How it is answered.
    pub kind: Kind,
    /// When it is asked.
    pub asked_when: AskedWhen,
    /// The part of the interview it belongs to.
    pub section: Section,
    /// The clauses it draws on.
    pub clauses: &'static [ClauseId],
}

const fn ask(id: QuestionId, kind: Kind, section: Section, clauses: &'static [ClauseId]) -> Question {
    Question { id, kind, asked_when: AskedWhen::Always, section, clauses }
}

impl Question {
    const fn when(self, rule: Rule) -> Self {
        Self { asked_when: AskedWhen::Holds(rule), ..self }
    }

    const fn unless(self, rule: Rule) -> Self {
        Self { asked_when: AskedWhen::Unless(rule), ..self }
    }
}

const DANGER: Question = ask(QuestionId::Danger, Kind::Ternary, Section::Safety, &[C4_4, C4_2E]);

/// Every question, in the order in which they are asked.
pub static QUESTIONS: [Question; QuestionId::COUNT] = {
    use Kind::{Many, One, Ternary};
    use QuestionId as Q;
    use Section::{Remedy, Status, Support};
    [
        DANGER,
        ask(Q::Role, One, Status, &[C1_1, C4_2D]),
        ask(Q::FamilyTie, One, Status, &[C1_1]).when(has(Q::Role, &["family"])),
        ask(Q::Harm, Many, Status, &[C1_2]),
        ask(Q::Business, Many, Status, &[C1_4, C1_6]),
        ask(Q::Conduct, Many, Status, &[C1_3, C1_8]),
        ask(Q::Connection, Ternary, Status, &[C1_3, C1_4]),
        ask(Q::Result, Ternary, Status, &[C1_3, C1_2]),
        ask(Q::Responsible, One, Status, &[C1_1]),
        ask(Q::Borders, Many, Status, &[C1_1, C1_5, C1_5A, C1_5B, C1_5C]),
        ask(Q::Ongoing, Ternary, Remedy, &[C1_9, C4_4]),
        ask(Q::Urgent, Ternary, Remedy, &[C4_4]),
        ask(Q::Losses, Many, Remedy, &[C1_9, C4_2C]),
        ask(Q::Wishes, Many, Remedy, &[C1_9, C4_2C, C7_5B]),
        ask(Q::Repeat, Ternary, Remedy, &[C1_9]),
        ask(Q::ManyAffected, Ternary, Remedy, &[C4_2D, C7_4F]).unless(has(Q::Role, &["group"])),
        ask(Q::Fears, Many, Support, &[C4_2E, C7_3D, C7_4C]),
        ask(Q::Situation, Many, Support, &[C4_2E, C4_2G, C7_1, C7_2A]),
        ask(Q::Needs, Many, Support, &[C4_2D, C4_2F, C7_3B]),
        ask(Q::Barriers, Many, Support, &[C7_2B, C7_3A, C7_3C, C7_4A, C7_4B, C7_4D, C7_4E]),
        ask(Q::Proceedings, One, Support, &[C1_10, C7_2C, C7_3B, C7_5A]),
        ask(Q::Delivery, Many, Support, &[C7_5B, C7_5C]).when(has(Q::Proceedings, &["ended_with_remedy"])),
    ]
};

macro_rules! choices {
    ($($option:literal)* $(; $($exclusive:literal)*)?) => {
        &[
            $(Choice { id: $option, exclusive: false },)*
            $($(Choice { id: $exclusive, exclusive: true },)*)?
        ]
    };
}

impl QuestionId {
    /// What can be answered, in order; those behind the semicolon are exclusive.
    #[must_use]
    pub const fn choices(self) -> &'static [Choice] {
        match self {
            Self::Danger
            | Self::Connection
            | Self::Result
            | Self::Ongoing
            | Self::Urgent
            | Self::Repeat
            | Self::ManyAffected => choices!("yes" "no" "unsure"),
            Self::Role => choices!("self" "group" "family" "representative" "defender"),
            Self::FamilyTie => choices!("immediate_family" "dependant" "other" "unsure"),
            Self::Harm => choices!(
                "life_safety" "health" "work" "forced_or_child_labour" "land_home" "environment"
                "violence_discrimination" "privacy" "expression" "culture" "other"; "none" "unsure"
            ),
            Self::Business => {
                choices!("company" "state_owned" "finance" "supplier" "platform" "trader"; "none" "unsure")
            }
            Self::Conduct => choices!("act" "omission"; "none" "unsure"),
            Self::Responsible => choices!("unknown" "identified" "in_process" "convicted" "unsure"),
            Self::Borders => choices!(
                "foreign_person" "several_states" "run_from_abroad" "effects_abroad"; "none" "unsure"
            ),
            Self::Losses => choices!(
                "money" "home_land_property" "job_school_papers" "freedom" "body" "mind" "loved_one"
                "reputation" "culture" "pollution" "nature"; "none" "unsure"
            ),
            Self::Wishes => choices!(
                "get_back" "money" "care" "stop" "apology_truth" "punish" "never_again" "clean_up"
                "restore_nature"; "none" "unsure"
            ),
            Self::Fears => {
                choices!("threats" "retaliation" "legal_smear" "watched" "reliving"; "none" "unsure")
            }
            Self::Situation => choices!(
                "woman_girl" "child" "older" "disability" "indigenous" "migrant_refugee" "african_descent"
                "other_marginalised"; "none" "prefer_not"
            ),
            Self::Needs => choices!(
                "rights_info" "where_to_go" "claim_status" "company_info" "language" "format"
                "child_friendly" "someone_to_act"; "none" "unsure"
            ),
            Self::Barriers => choices!(
                "lawyer_cost" "court_fees" "losing_costs" "far" "procedure" "power" "evidence_held"
                "hard_to_prove" "agency_lacks_means"; "none" "unsure"
            ),
            Self::Proceedings => choices!(
                "not_started" "ongoing" "refused" "ended_without" "ended_with_remedy" "unsure"
            ),
            Self::Delivery => choices!("not_consulted" "not_delivered"; "none" "unsure"),
        }
    }
}

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
    pub const fn undecided(question: QuestionId) -> Self {
        Self::filtered(question, true, false)
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

/// A set of questions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct QuestionSet(u32);

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

    #[test]
    fn rows_stand_in_the_order_of_their_ids() {
        for (row, id) in QUESTIONS.iter().zip(QuestionId::ALL) {
            assert_eq!(row.id, *id);
            assert_eq!(id.question().id, *id);
            assert_eq!(QuestionId::from_name(id.as_str()), Some(*id));
        }
    }

    #[test]
    fn options_fit_their_set_and_their_kind() {
        for question in &QUESTIONS {
            let choices = question.id.choices();
            assert!(choices.len() <= 16, "{:?}", question.id);
            let exclusive = choices.iter().any(|choice| choice.exclusive);
            assert_eq!(exclusive, question.kind == Kind::Many, "{:?}", question.id);
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
