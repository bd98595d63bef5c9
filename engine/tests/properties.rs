//! What holds whatever the answers are, tried on answers made up at random: more answers never turn a decided
//! value, order does not matter, what is missing is exactly what could decide, and reasons are answers given.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod common;

use common::{any_answers, is_valid, joined, options, single_options, valid_set, with};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::test_runner::TestCaseError;
use remedy_engine::answers::{Answers, Refused};
use remedy_engine::assessment::{Assessment, assess};
use remedy_engine::counted::Counted;
use remedy_engine::findings::FINDINGS;
use remedy_engine::interview::{asks, is_settled, open};
use remedy_engine::option::OptionSet;
use remedy_engine::places::{PLACES, PlaceId};
use remedy_engine::question::{Kind, QuestionId, QuestionSet};
use remedy_engine::rule::{Explained, Rule};
use remedy_engine::status::{ELEMENTS, ElementId};
use remedy_engine::truth::Truth;
use remedy_engine::what_if::{Difference, difference, what_if};

/// A value of an assessment, whatever it is the value of.
#[derive(Debug, PartialEq, Eq)]
struct Line {
    name: &'static str,
    value: &'static str,
    because: Answers,
    missing: QuestionSet,
}

impl Line {
    fn new<V: Copy>(name: &'static str, of: &Explained<V>, value: fn(V) -> &'static str) -> Self {
        Self { name, value: value(of.value), because: of.because, missing: of.missing }
    }

    fn is_open(&self) -> bool {
        matches!(self.value, "unknown" | "unclear")
    }

    /// Whether it holds whatever the answers are, as some rights of every victim do.
    fn always_holds(&self) -> bool {
        rules().any(|(name, rule)| name == self.name && rule == Rule::Always)
    }
}

/// The rule of every element, finding and place.
fn rules() -> impl Iterator<Item = (&'static str, Rule)> {
    let elements = ELEMENTS.iter().map(|element| (element.id.as_str(), element.rule));
    let findings = FINDINGS.iter().map(|finding| (finding.id.as_str(), finding.rule));
    let places = PLACES.iter().map(|place| (place.id.as_str(), place.rule));
    elements.chain(findings).chain(places)
}

/// The status, every element, every finding and every place.
fn lines(assessment: &Assessment) -> Vec<Line> {
    let status = Line::new("status", assessment.status(), |status| status.as_str());
    let truths = assessment.elements().map(|(element, of)| (element.id.as_str(), of));
    let truths = truths.chain(assessment.findings().map(|(finding, of)| (finding.id.as_str(), of)));
    let truths = truths.chain(assessment.places().map(|(place, of)| (place.id.as_str(), of)));
    let truths = truths.map(|(name, of)| Line::new(name, of, Truth::as_str));
    std::iter::once(status).chain(truths).collect()
}

/// The answers, with every open question answered for which there is more; those newly asked too.
fn answer_more(answers: &Answers, more: &Answers) -> Answers {
    QuestionId::ALL.iter().fold(*answers, |answers, question| match more.get(*question) {
        Some(chosen) if open(&answers).contains(*question) => with(&answers, *question, chosen),
        _ => answers,
    })
}

/// The options that leave an element open where no other is chosen.
fn leaving_open(question: QuestionId) -> OptionSet {
    let names: &[&str] = match question {
        QuestionId::FamilyTie => &["other_family"],
        QuestionId::Harm => &["threatened", "other"],
        QuestionId::Business => &["household", "other_body"],
        _ => &[],
    };
    options(question, names)
}

/// The answers, with more said where an element was left open by an answer.
fn say_more_of_elements(answers: &Answers, more: &Answers) -> Answers {
    QuestionId::ALL.iter().fold(*answers, |answers, question| {
        let chosen = answers.get(*question).unwrap_or_default();
        let ordinary = more.get(*question).unwrap_or_default().only(OptionSet::ordinary(*question));
        if chosen.is_empty() || !chosen.without(leaving_open(*question)).is_empty() || ordinary.is_empty() {
            return answers;
        }
        let said = if question.kind() == Kind::Many { chosen.with(ordinary) } else { ordinary };
        with(&answers, *question, said)
    })
}

/// Whether nothing that counts has been said on the question, as far as the rule is concerned.
fn is_unsaid(question: QuestionId, name: &str, counted: &Counted) -> bool {
    let is_element = ElementId::ALL.iter().any(|element| element.as_str() == name);
    let undecided = OptionSet::undecided(question);
    let telling_nothing = if is_element { undecided.with(leaving_open(question)) } else { undecided };
    counted.answers().get(question).unwrap_or_default().without(telling_nothing).is_empty()
}

/// Whether some answer to the question tips the rule's value, whatever has to be answered to the others for that.
fn can_tip(question: QuestionId, others: &[QuestionId], rule: &Rule, answers: &Answers) -> bool {
    let [other, others @ ..] = others else {
        let value = |chosen| rule.evaluate(&Counted::of(&with(answers, question, chosen))).value;
        let mut values = single_options(question).into_iter().map(value);
        let first = values.next();
        return values.any(|value| Some(value) != first);
    };
    single_options(*other)
        .into_iter()
        .any(|chosen| can_tip(question, others, rule, &with(answers, *other, chosen)))
}

/// The asked questions that could still decide the rule: each is tried with every option, beside every combination of
/// options of the other questions on which nothing is said.
fn could_decide(name: &str, rule: &Rule, answers: &Answers) -> QuestionSet {
    let counted = Counted::of(answers);
    let unsaid: Vec<_> =
        rule.questions().iter().filter(|question| is_unsaid(*question, name, &counted)).collect();
    let tips = |question: &QuestionId| {
        let others: Vec<_> = unsaid.iter().copied().filter(|other| other != question).collect();
        counted.asks(*question) && can_tip(*question, &others, rule, answers)
    };
    unsaid.iter().copied().filter(tips).collect()
}

/// What is missing is exactly what could still decide.
///
/// With one exception, of the model's own making: two places name `role` in both of their halves. While it is open and
/// only a defender could still be meant, `harm` is listed too, although no harm can decide it any more.
fn check_missing(answers: &Answers) -> Result<(), TestCaseError> {
    let counted = Counted::of(answers);
    for (name, rule) in rules() {
        let missing = rule.evaluate(&counted).missing;
        let could = could_decide(name, &rule, answers);
        let for_defenders =
            [PlaceId::Emergency, PlaceId::Embassies].iter().any(|place| place.as_str() == name);
        let too_many = missing.iter().filter(|question| !could.contains(*question)).collect::<QuestionSet>();
        if for_defenders
            && missing.contains(QuestionId::Role)
            && too_many == QuestionSet::of(QuestionId::Harm)
        {
            continue;
        }
        prop_assert_eq!(
            missing.sorted_names(),
            could.sorted_names(),
            "{} of {:?}",
            name,
            answers.sorted_pairs()
        );
    }
    Ok(())
}

#[test]
fn missing_is_exact_when_nothing_is_answered() {
    check_missing(&Answers::default()).unwrap();
}

/// The exception that [`check_missing`] lets pass.
#[test]
fn the_places_for_defenders_list_harm_where_only_the_role_can_decide() {
    let answers = Answers::from_json(r#"{"danger": "no", "fears": ["none"]}"#).unwrap();
    for place in PLACES.iter().filter(|place| matches!(place.id, PlaceId::Emergency | PlaceId::Embassies)) {
        let of = place.rule.evaluate(&Counted::of(&answers));
        assert_eq!(of.missing.sorted_names(), ["harm", "role"]);
        assert_eq!(could_decide(place.id.as_str(), &place.rule, &answers).sorted_names(), ["role"]);
    }
}

#[test]
fn an_answer_that_leaves_an_element_open_is_still_missing_there() {
    for (question, element, before) in [
        (QuestionId::FamilyTie, ElementId::Person, r#"{"role": "family"}"#),
        (QuestionId::Harm, ElementId::Harm, "{}"),
        (QuestionId::Business, ElementId::Business, "{}"),
    ] {
        let before = Answers::from_json(before).unwrap();
        for option in leaving_open(question).ids(question) {
            let answers = with(&before, question, options(question, &[option]));
            let assessment = assess(&answers);
            let (_, of) = assessment.elements().find(|(of, _)| of.id == element).unwrap();
            assert_eq!((of.value, of.missing), (Truth::Unknown, QuestionSet::of(question)), "{option}");
            assert!(!open(&answers).contains(question), "{option} is an answer");
            check_missing(&answers).unwrap();
        }
    }
}

/// The answers as JSON, each list in the order given.
fn json(entries: &[(QuestionId, Vec<&'static str>)]) -> String {
    let entries: Vec<_> = entries
        .iter()
        .map(|(question, chosen)| {
            let single = question.kind() != Kind::Many;
            let value = if single { format!("{:?}", chosen[0]) } else { format!("{chosen:?}") };
            format!("{:?}: {value}", question.as_str())
        })
        .collect();
    format!("{{{}}}", entries.join(", "))
}

/// Answers, and the same as JSON with its questions and options in any order.
fn shuffled() -> impl Strategy<Value = (Answers, String)> {
    any_answers()
        .prop_flat_map(|answers| {
            let lists = answers.iter().map(|(question, chosen)| {
                (Just(question), Just(chosen.ids(question).collect::<Vec<_>>()).prop_shuffle())
            });
            (Just(answers), lists.collect::<Vec<_>>().prop_flat_map(|entries| Just(entries).prop_shuffle()))
        })
        .prop_map(|(answers, entries)| (answers, json(&entries)))
}

/// A question and any of its options at once, possible together or not.
fn any_options() -> impl Strategy<Value = (QuestionId, OptionSet)> {
    select(QuestionId::ALL).prop_flat_map(|question| {
        let all = single_options(question);
        let most = all.len();
        (Just(question), prop_oneof![subsequence(all, 0..=most).prop_map(joined), valid_set(question)])
    })
}

proptest! {
    #[test]
    fn answering_more_never_turns_a_decided_value(answers in any_answers(), more in any_answers()) {
        let later = answer_more(&answers, &more);
        let after = lines(&assess(&later));
        for (before, after) in lines(&assess(&answers)).iter().zip(&after) {
            prop_assert!(before.is_open() || before.value == after.value, "{before:?}, then {after:?}");
        }
        prop_assert!(is_settled(&later) || !is_settled(&answers));
    }

    #[test]
    fn saying_more_where_an_element_is_left_open_never_turns_a_decided_element(
        answers in any_answers(),
        more in any_answers(),
    ) {
        let (before, after) = (assess(&answers), assess(&say_more_of_elements(&answers, &more)));
        for ((element, before), (_, after)) in before.elements().zip(after.elements()) {
            prop_assert!(before.value == Truth::Unknown || before.value == after.value, "{:?}", element.id);
        }
        prop_assert!(!is_settled(&answers) || before.status().value == after.status().value);
    }

    #[test]
    fn the_order_of_questions_and_options_does_not_matter((answers, text) in shuffled()) {
        let read = Answers::from_json(&text).expect("valid answers");
        prop_assert_eq!(read, answers);
        let written = |answers| serde_json::to_string(&assess(answers)).unwrap();
        prop_assert_eq!(written(&read), written(&answers));
    }

    #[test]
    fn what_is_written_is_read_back(answers in any_answers()) {
        let text = serde_json::to_string(&answers).unwrap();
        prop_assert_eq!(Answers::from_json(&text), Ok(answers));
        prop_assert_eq!(answers.is_empty(), text == "{}");
    }

    #[test]
    fn missing_is_exact(answers in any_answers()) {
        check_missing(&answers)?;
    }

    #[test]
    fn reasons_are_answers_that_were_given_to_asked_questions(answers in any_answers()) {
        for line in lines(&assess(&answers)) {
            for (question, because) in line.because.iter() {
                let chosen = answers.get(question).unwrap_or_default();
                prop_assert!(because.without(chosen).is_empty(), "{line:?}");
                prop_assert!(!because.meets(OptionSet::undecided(question)), "{line:?}");
                prop_assert!(asks(&answers, question), "{line:?}");
            }
            prop_assert!(line.missing.iter().all(|question| asks(&answers, question)), "{line:?}");
        }
    }

    #[test]
    fn what_is_decided_has_a_reason_and_what_is_open_says_what_is_missing(answers in any_answers()) {
        for line in lines(&assess(&answers)) {
            prop_assert_eq!(line.because.is_empty(), line.is_open() || line.always_holds(), "{:?}", line);
            prop_assert_eq!(line.missing.is_empty(), !line.is_open(), "{:?}", line);
        }
    }

    #[test]
    fn answers_that_are_not_asked_for_make_no_difference(answers in any_answers(), other in any_answers()) {
        let not_asked = || QuestionId::ALL.iter().copied().filter(|question| !asks(&answers, *question));
        let replaced = |by: &dyn Fn(QuestionId) -> OptionSet| {
            assess(&not_asked().fold(answers, |answers, question| with(&answers, question, by(question))))
        };
        let assessment = assess(&answers);
        prop_assert_eq!(&replaced(&|_| OptionSet::EMPTY), &assessment);
        prop_assert_eq!(&replaced(&|question| other.get(question).unwrap_or_default()), &assessment);
    }

    #[test]
    fn a_difference_is_all_that_differs(one in any_answers(), other in any_answers()) {
        let (before, after) = (assess(&one), assess(&other));
        check_difference(&before, &after, &difference(&before, &after))?;
        prop_assert_eq!(difference(&before, &before), Difference::default());
    }

    #[test]
    fn a_theme_has_the_best_value_of_its_findings_and_their_grounds(answers in any_answers()) {
        let assessment = assess(&answers);
        for (theme, of) in assessment.themes() {
            let findings = || theme.findings.iter().map(|id| assessment.finding(*id));
            prop_assert_eq!(Some(of.value), findings().map(|finding| finding.value).max(), "{:?}", theme.id);
            for finding in findings().filter(|finding| finding.value == of.value) {
                for (question, because) in finding.because.iter() {
                    let chosen = of.because.get(question).unwrap_or_default();
                    prop_assert!(because.without(chosen).is_empty(), "{:?}", theme.id);
                }
                prop_assert_eq!(of.missing.with(finding.missing), of.missing, "{:?}", theme.id);
            }
        }
    }

    #[test]
    fn what_if_tells_what_one_answer_changes(answers in any_answers(), (question, chosen) in any_options()) {
        let before = answers;
        let told = what_if(&answers, question, chosen);
        prop_assert_eq!(before, answers);
        if is_valid(question, chosen) {
            let changed = assess(&with(&answers, question, chosen));
            check_difference(&assess(&answers), &changed, &told.expect("a valid answer"))?;
        } else {
            let many = question.kind() == Kind::Many;
            prop_assert_eq!(told, Err(if many { Refused::NotAlone } else { Refused::MoreThanOne }));
        }
    }

    #[test]
    fn setting_what_cannot_be_chosen_together_changes_nothing(
        mut answers in any_answers(),
        (question, chosen) in any_options(),
    ) {
        let before = answers;
        let set = answers.set(question, chosen);
        prop_assert_eq!(set.is_ok(), is_valid(question, chosen));
        for other in QuestionId::ALL {
            let changed = *other == question && set.is_ok();
            let expected = if changed { chosen } else { before.get(*other).unwrap_or_default() };
            prop_assert_eq!(answers.get(*other).unwrap_or_default(), expected, "{:?}", other);
        }
    }

    #[test]
    fn an_answer_changes_only_which_later_questions_are_asked(
        answers in any_answers(),
        (question, chosen) in select(QuestionId::ALL).prop_flat_map(|id| (Just(id), valid_set(id))),
    ) {
        let changed = with(&answers, question, chosen);
        for other in QuestionId::ALL.iter().filter(|other| **other <= question) {
            prop_assert_eq!(asks(&answers, *other), asks(&changed, *other), "{:?}", other);
        }
    }
}

/// The difference names every value that differs, from what to what, and nothing else.
fn check_difference(before: &Assessment, after: &Assessment, told: &Difference) -> Result<(), TestCaseError> {
    let status = told.status.iter().map(|change| ("status", change.from.as_str(), change.to.as_str()));
    let elements =
        told.elements.iter().map(|change| (change.id.as_str(), change.from.as_str(), change.to.as_str()));
    let findings =
        told.findings.iter().map(|change| (change.id.as_str(), change.from.as_str(), change.to.as_str()));
    let places =
        told.places.iter().map(|change| (change.id.as_str(), change.from.as_str(), change.to.as_str()));
    let told_values: Vec<_> = status.chain(elements).chain(findings).chain(places).collect();
    let both = lines(before).into_iter().zip(lines(after));
    let differ: Vec<_> =
        both.filter(|(a, b)| a.value != b.value).map(|(a, b)| (a.name, a.value, b.value)).collect();
    prop_assert_eq!(told_values, differ);
    let readings = (before.reading(), after.reading());
    let told_reading = told.reading.map_or(readings, |change| (change.from, change.to));
    prop_assert_eq!(told_reading, readings);
    prop_assert_eq!(told.reading.is_some(), readings.0 != readings.1);
    for question in QuestionId::ALL {
        let (was, is) = (before.asked().contains(*question), after.asked().contains(*question));
        prop_assert_eq!(told.newly_asked.contains(*question), is && !was);
        prop_assert_eq!(told.no_longer_asked.contains(*question), was && !is);
    }
    Ok(())
}
