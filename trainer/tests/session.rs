//! The reducer: walking, revealing, the black screen, changing answers, two sides.

#![allow(clippy::expect_used, reason = "a test may stop at once")]

use remedy_engine::answers::Answers;
use remedy_engine::assessment::assess;
use remedy_engine::option::OptionSet;
use remedy_engine::question::QuestionId;
use remedy_engine::status::Status;
use remedy_trainer::case::{Case, Own, Text};
use remedy_trainer::session::{Event, Place, Reveal, Side, State, Step};

fn answers(json: &str) -> Answers {
    Answers::from_json(json).expect("answers")
}

const FITS: &str = r#"{"role": "self", "harm": ["health"], "business": ["company"], "conduct": ["act"],
    "connection": "yes", "result": "yes"}"#;
const UNSURE: &str = r#"{"role": "self", "harm": ["health"], "business": ["company"], "conduct": ["act"],
    "connection": "yes", "result": "unsure"}"#;
const FAMILY: &str = r#"{"role": "family", "family_tie": "dependant", "harm": ["life_safety"]}"#;

fn case(id: &str, own: &str, variant: Option<&str>) -> Case {
    let text = Text::Library { id: id.to_owned(), sector: "land".to_owned() };
    Case { text, answers: answers(own), variant: variant.map(answers) }
}

fn state() -> State {
    State::new([case("one", FITS, Some(UNSURE)), case("two", FAMILY, None)].into())
}

fn after(state: &State, events: impl IntoIterator<Item = Event>) -> State {
    events.into_iter().fold(state.clone(), |state, event| state.after(event))
}

fn option(question: QuestionId, id: &str) -> OptionSet {
    OptionSet::one(question, id).expect("the question has this option")
}

#[test]
fn a_case_is_opened_with_its_variant_on_the_other_side() {
    let state = state();
    assert_eq!(state.place, Place::Library);
    assert_eq!(state.side(Side::First).answers, answers(FITS));
    assert_eq!(state.side(Side::Second).answers, answers(UNSURE));
    let second = state.after(Event::Open(1));
    assert_eq!((second.place, second.side(Side::First).case), (Place::Story, 1));
    // It has no variant, so it stands beside itself.
    assert_eq!(second.side(Side::Second).answers, answers(FAMILY));
    assert!(!second.side(Side::Second).variant);
    assert_eq!(state.after(Event::Open(2)), state, "there is no such case");
    assert_eq!(state.after(Event::Pick(Side::First, usize::MAX, false)), state);
}

#[test]
fn the_walk_goes_through_every_asked_question_and_back() {
    let mut state = state().after(Event::Start);
    let steps = state.steps();
    assert_eq!((steps.first(), steps.last()), (Some(&Step::Story), Some(&Step::End)));
    assert!(!steps.contains(&Step::Question(QuestionId::FamilyTie)), "it is asked of families only");
    for step in &steps {
        assert_eq!(state.step, *step);
        state = state.after(Event::Next);
    }
    assert_eq!(state.step, Step::End, "there is nothing behind the end");
    for step in steps.iter().rev() {
        assert_eq!(state.step, *step);
        state = state.after(Event::Previous);
    }
    assert_eq!(state.step, Step::Story);
    let family = after(&state, [Event::Open(1), Event::Start]);
    assert!(family.steps().contains(&Step::Question(QuestionId::FamilyTie)));
}

#[test]
fn an_answer_counts_when_it_is_shown_and_those_of_later_questions_do_not() {
    let harm = after(&state(), [Event::Start, Event::To(Step::Question(QuestionId::Harm))]);
    assert_eq!(harm.reveal, Reveal::Asked);
    assert_eq!(harm.counted(), answers(r#"{"role": "self"}"#));
    assert_eq!(harm.before(), harm.counted());
    let shown = harm.after(Event::Reveal);
    assert_eq!(shown.reveal, Reveal::Answered);
    assert_eq!(shown.counted(), answers(r#"{"role": "self", "harm": ["health"]}"#));
    assert_eq!(shown.before(), answers(r#"{"role": "self"}"#));
    assert_eq!(assess(&shown.counted()).status().value, Status::Unclear);
    let end = shown.after(Event::To(Step::End));
    assert_eq!(assess(&end.counted()).status().value, Status::Fits);
    assert_eq!(shown.after(Event::To(Step::Story)).counted(), Answers::default());
}

#[test]
fn a_step_is_revealed_bit_by_bit_and_hidden_on_the_next_one() {
    let first = after(&state(), [Event::Start, Event::Next]);
    let levels = [Reveal::Asked, Reveal::Answered, Reveal::Reasons, Reveal::Answered, Reveal::Reasons];
    let mut now = first.clone();
    for level in levels {
        assert_eq!(now.reveal, level);
        now = now.after(Event::Reveal);
    }
    assert_eq!(after(&first, [Event::Reveal, Event::Next]).reveal, Reveal::Asked);
    let open = after(&first, [Event::Guess(false), Event::Next]);
    assert_eq!(open.reveal, Reveal::Answered, "nothing has to be guessed any more");
    let open = after(&first, [Event::Guess(false), Event::Reveal, Event::Reveal, Event::Next]);
    assert_eq!(open.reveal, Reveal::Reasons, "nothing is hidden that need not be guessed");
    let at_end = after(&first, [Event::To(Step::End)]);
    assert_eq!(at_end.reveal, Reveal::Answered, "there is nothing to guess at the end");
}

#[test]
fn answers_are_changed_on_the_spot_and_brought_back() {
    let harm = QuestionId::Harm;
    let choose = |id| Event::Choose(Side::First, harm, option(harm, id), true);
    let changed = after(&state(), [choose("work")]);
    let both = option(harm, "work").with(option(harm, "health"));
    assert_eq!(changed.side(Side::First).answers.get(harm), Some(both));
    assert!(changed.is_changed(Side::First) && !changed.is_changed(Side::Second));
    let none = changed.after(choose("none"));
    assert_eq!(none.side(Side::First).answers.get(harm), Some(option(harm, "none")), "it stands alone");
    let cleared = none.after(Event::Clear(Side::First, harm));
    assert_eq!(cleared.side(Side::First).answers.get(harm), None);
    assert_eq!(cleared.after(Event::Restore(Side::First)), state());
}

#[test]
fn the_walk_does_not_stay_on_a_question_that_is_not_asked_any_more() {
    let family =
        after(&state(), [Event::Open(1), Event::Start, Event::To(Step::Question(QuestionId::FamilyTie))]);
    let role = QuestionId::Role;
    let changed = family.after(Event::Choose(Side::First, role, option(role, "self"), true));
    assert_eq!(changed.step, Step::Question(role));
    let other = family.after(Event::Pick(Side::First, 0, false));
    assert_eq!(other.step, Step::Question(role));
}

#[test]
fn keys_are_heard_when_the_walk_is_shown_big() {
    let walk = after(&state(), [Event::Start]);
    assert_eq!(walk.key("PageDown", false), None, "not shown big");
    let big = walk.after(Event::Present(true));
    for (key, is_rtl, event) in [
        ("PageDown", false, Some(Event::Next)),
        (" ", false, Some(Event::Next)),
        ("ArrowRight", false, Some(Event::Next)),
        ("ArrowRight", true, Some(Event::Previous)),
        ("ArrowLeft", false, Some(Event::Previous)),
        ("ArrowLeft", true, Some(Event::Next)),
        ("PageUp", true, Some(Event::Previous)),
        ("r", false, Some(Event::Reveal)),
        ("R", false, Some(Event::Reveal)),
        ("b", false, Some(Event::Blank(true))),
        (".", false, Some(Event::Blank(true))),
        ("Escape", false, Some(Event::Present(false))),
        ("q", false, None),
        ("Shift", false, None),
    ] {
        assert_eq!(big.key(key, is_rtl), event, "{key} {is_rtl}");
    }
    assert_eq!(big.after(Event::Go(Place::Map)).key("PageDown", false), None, "another part of the page");
}

#[test]
fn single_letters_can_be_switched_off() {
    let big = after(&state(), [Event::Present(true), Event::Letters(false)]);
    for key in ["r", "b", "."] {
        assert_eq!(big.key(key, false), None, "{key}");
    }
    assert_eq!(big.key("PageDown", false), Some(Event::Next));
    let black = big.after(Event::Blank(true));
    assert_eq!(black.key("Escape", false), Some(Event::Blank(false)), "there is a way back");
    assert_eq!(black.key("b", false), None);
}

#[test]
fn a_black_screen_hears_only_the_way_back() {
    let black = after(&state(), [Event::Present(true), Event::Blank(true)]);
    for key in ["b", "B", ".", "Escape"] {
        assert_eq!(black.key(key, false), Some(Event::Blank(false)), "{key}");
    }
    for key in ["PageDown", " ", "r", "ArrowRight"] {
        assert_eq!(black.key(key, false), None, "{key}");
    }
    assert!(!black.after(Event::Present(false)).blank, "the small view is never black");
}

#[test]
fn a_case_from_a_file_is_added_and_opened() {
    let own = Case {
        text: Text::Own(Own { title: "Mine".to_owned(), ..Own::default() }),
        answers: answers(FAMILY),
        variant: None,
    };
    let added = state().after(Event::Add(Box::new(own.clone())));
    assert_eq!((added.cases.len(), added.place), (3, Place::Story));
    assert_eq!(added.case(Side::First), Some(&own));
}

#[test]
fn leaving_forgets_everything() {
    let left = after(&state(), [Event::Open(1), Event::Start, Event::Forget]);
    assert!(left.cases.is_empty() && left.case(Side::First).is_none());
    assert_eq!(left.side(Side::First).answers, Answers::default());
}
