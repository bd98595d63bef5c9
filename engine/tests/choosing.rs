//! Choosing options one after the other, as on a form: every pair of options of every question, and what is refused.

#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

use remedy_engine::answers::{Answers, Refused};
use remedy_engine::option::OptionSet;
use remedy_engine::question::{Kind, QuestionId};

/// The options that are chosen, in the question's order.
fn chosen(answers: &Answers, question: QuestionId) -> Vec<&'static str> {
    answers.get(question).map(|chosen| chosen.ids(question).collect()).unwrap_or_default()
}

fn option(question: QuestionId, id: &str) -> OptionSet {
    OptionSet::one(question, id).expect("the question has it")
}

fn choose(answers: &mut Answers, question: QuestionId, id: &str, is_chosen: bool) {
    assert_eq!(answers.choose(question, option(question, id), is_chosen), Ok(()), "{question:?} {id}");
}

/// Each pair of options, first one and then the other.
fn pairs() -> impl Iterator<Item = (QuestionId, &'static str, &'static str)> {
    QuestionId::ALL.iter().flat_map(|question| {
        let options = move || OptionSet::all(*question).ids(*question);
        options().flat_map(move |first| options().map(move |then| (*question, first, then)))
    })
}

#[test]
fn a_second_option_joins_the_first_or_takes_its_place() {
    for (question, first, then) in pairs() {
        let is_ordinary = |id| option(question, id).meets(OptionSet::ordinary(question));
        let both_stay = question.kind() == Kind::Many && is_ordinary(first) && is_ordinary(then);
        let expected: Vec<_> = OptionSet::all(question)
            .ids(question)
            .filter(|id| *id == then || both_stay && *id == first)
            .collect();
        let mut answers = Answers::NONE;
        choose(&mut answers, question, first, true);
        assert_eq!(chosen(&answers, question), [first]);
        choose(&mut answers, question, then, true);
        assert_eq!(chosen(&answers, question), expected, "{question:?}: {first}, then {then}");
    }
}

#[test]
fn an_option_that_is_taken_back_takes_no_other_along() {
    for (question, first, then) in pairs() {
        let mut answers = Answers::NONE;
        choose(&mut answers, question, first, true);
        choose(&mut answers, question, then, false);
        let expected: Vec<_> = [first].into_iter().filter(|id| *id != then).collect();
        assert_eq!(chosen(&answers, question), expected, "{question:?}: {first}, without {then}");
    }
}

#[test]
fn what_is_chosen_is_had_and_nothing_else() {
    for (question, first, then) in pairs() {
        let mut answers = Answers::NONE;
        assert!(!answers.has(question, first), "{question:?} {first}");
        choose(&mut answers, question, first, true);
        assert_eq!(answers.has(question, then), first == then, "{question:?}: {first}, not {then}");
        assert!(!answers.has(question, "no such option"));
    }
}

#[test]
fn an_option_of_another_question_is_refused_and_nothing_is_lost() {
    let foreign = |question: QuestionId| {
        let of_others = QuestionId::ALL.iter().map(|other| OptionSet::all(*other));
        of_others.fold(OptionSet::EMPTY, OptionSet::with).without(OptionSet::all(question))
    };
    let mut met = 0;
    for question in QuestionId::ALL.iter().copied().filter(|question| !foreign(*question).is_empty()) {
        let first = OptionSet::all(question).ids(question).next().expect("an option");
        let mut answers = Answers::NONE;
        choose(&mut answers, question, first, true);
        let before = answers;
        let alone = OptionSet::from_bits(1 << foreign(question).bits().trailing_zeros());
        for other in [alone, alone.with(option(question, first))] {
            assert_eq!(answers.set(question, other), Err(Refused::NotItsOption), "{question:?}");
        }
        assert_eq!(answers.choose(question, alone, true), Err(Refused::NotItsOption), "{question:?}");
        assert_eq!(answers, before);
        met += 1;
    }
    assert!(met > 10, "{met} questions have fewer options than another");
}
