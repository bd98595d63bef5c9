//! The session: where each event leads, what is kept, and what is forgotten.

mod common;

use common::{answered, choose, option};
use remedy_engine::interview;
use remedy_engine::option::OptionSet;
use remedy_engine::question::QuestionId as Q;
use remedy_engine::themes::ThemeId;
use remedy_guide::session::{Event, Page, State};

fn begun() -> State {
    State::default().after(Event::Begin)
}

/// Answers or skips (no options) questions in turn, checking that each is the one shown.
fn walk(state: State, steps: &[(Q, &[&str])]) -> State {
    steps.iter().fold(state, |state, (question, ids)| {
        assert_eq!(state.page, Page::Question(*question));
        if ids.is_empty() { state.after(Event::Skip) } else { answered(&state, *question, ids) }
    })
}

const TO_STATUS: &[(Q, &[&str])] = &[
    (Q::Danger, &["no"]),
    (Q::Role, &["self"]),
    (Q::Harm, &["health"]),
    (Q::Business, &["company"]),
    (Q::Conduct, &["act"]),
    (Q::Connection, &["yes"]),
    (Q::Result, &["yes"]),
    (Q::Responsible, &["identified"]),
    (Q::Borders, &["none"]),
];

const TO_RESULT: &[(Q, &[&str])] = &[
    (Q::Ongoing, &["no"]),
    (Q::Urgent, &[]),
    (Q::Losses, &["money"]),
    (Q::Wishes, &["money"]),
    (Q::Repeat, &["unsure"]),
    (Q::ManyAffected, &["no"]),
    (Q::Fears, &["none"]),
    (Q::Situation, &["prefer_not"]),
    (Q::Needs, &["none"]),
    (Q::Barriers, &["far"]),
    (Q::Proceedings, &["not_started"]),
];

fn at_result() -> State {
    let status = walk(begun(), TO_STATUS);
    assert_eq!(status.page, Page::Status);
    let result = walk(status.after(Event::Continue), TO_RESULT);
    assert_eq!(result.page, Page::Result);
    result
}

#[test]
fn a_whole_walk_meets_every_question_once() {
    assert_eq!(at_result().next_unseen(), None);
}

#[test]
fn danger_or_doubt_leads_to_the_safety_page_at_once() {
    for (answer, in_danger) in [("yes", true), ("unsure", false)] {
        let state = answered(&begun(), Q::Danger, &[answer]);
        assert_eq!((state.page, state.in_danger()), (Page::Safety, in_danger), "{answer}");
        assert_eq!(state.after(Event::Continue).page, Page::Question(Q::Role));
        assert_eq!(state.after(Event::Back).page, Page::Question(Q::Danger));
    }
    for other in [answered(&begun(), Q::Danger, &["no"]), begun().after(Event::Skip)] {
        assert_eq!((other.page, other.in_danger()), (Page::Question(Q::Role), false));
    }
}

#[test]
fn continue_without_an_answer_is_refused_each_time_and_the_error_stays_until_the_page_changes() {
    let refused = begun().after(Event::Continue);
    assert_eq!((refused.page, refused.refusals), (Page::Question(Q::Danger), 1));
    let again = refused.after(Event::Continue);
    assert_eq!(again.refusals, 2);
    // Were it taken back by choosing, the page would jump under the finger.
    assert_eq!(choose(&again, Q::Danger, "no").refusals, 2);
    for gone in [Event::Skip, Event::Back, Event::Open(Page::Result), Event::Change(Q::Role)] {
        assert_eq!(again.after(gone).refusals, 0, "{gone:?}");
    }
    assert_eq!(answered(&again, Q::Danger, &["no"]).refusals, 0);
    assert_eq!(again.taking_up(again.answers).refusals, 0);
}

#[test]
fn skipping_takes_back_what_was_ticked_on_the_page() {
    let state = choose(&begun(), Q::Danger, "yes").after(Event::Skip);
    assert_eq!(state.answers.get(Q::Danger), None);
    assert_eq!(state.page, Page::Question(Q::Role));
}

#[test]
fn going_back_and_looking_round_lose_nothing() {
    let state = answered(&answered(&begun(), Q::Danger, &["no"]), Q::Role, &["self"]);
    let ticked = choose(&state, Q::Harm, "health");
    let round =
        [Event::Back, Event::Continue, Event::Open(Page::Result), Event::Open(Page::Answers), Event::Resume]
            .into_iter()
            .fold(ticked.clone(), |state, event| state.after(event));
    assert_eq!(round.answers, ticked.answers);
    assert_eq!(round.page, Page::Question(Q::Harm));
}

#[test]
fn back_follows_the_pages_seen_to_the_start() {
    let mut state = walk(begun(), &TO_STATUS[..3]);
    let mut seen = Vec::new();
    while state.page != Page::Start {
        state = state.after(Event::Back);
        seen.push(state.page);
    }
    let question = Page::Question;
    assert_eq!(seen, [question(Q::Harm), question(Q::Role), question(Q::Danger), Page::Start]);
    assert_eq!(state.after(Event::Back).page, Page::Start);
}

#[test]
fn back_passes_over_a_question_that_is_no_longer_asked() {
    let tie = walk(begun(), &[(Q::Danger, &["no"]), (Q::Role, &["family"]), (Q::FamilyTie, &["unsure"])]);
    assert_eq!(tie.page, Page::Question(Q::Harm));
    let changed = answered(&tie.after(Event::Change(Q::Role)), Q::Role, &["self"]);
    assert_eq!(changed.page, Page::Question(Q::Harm));
    let pages: Vec<_> = std::iter::successors(Some(changed), |state| {
        (state.page != Page::Start).then(|| state.after(Event::Back))
    })
    .map(|state| state.page)
    .collect();
    assert!(!pages.contains(&Page::Question(Q::FamilyTie)), "{pages:?}");
    assert_eq!(pages.last(), Some(&Page::Start));
}

#[test]
fn a_changed_answer_returns_to_where_it_was_changed_and_keeps_the_others() {
    for page in [Page::Result, Page::Answers, Page::Status] {
        let there = at_result().after(Event::Open(page));
        let changed = answered(&there.after(Event::Change(Q::Conduct)), Q::Conduct, &["omission"]);
        assert_eq!((changed.page, changed.return_to), (page, None));
        let mut expected = there.answers;
        let both = option(Q::Conduct, "act").with(option(Q::Conduct, "omission"));
        assert_eq!(expected.set(Q::Conduct, both), Ok(()));
        assert_eq!(changed.answers, expected);
    }
}

#[test]
fn a_change_that_opens_a_question_asks_it_before_returning() {
    let role = at_result().after(Event::Change(Q::Role));
    let tie = answered(&role, Q::Role, &["family"]);
    assert_eq!(tie.page, Page::Question(Q::FamilyTie));
    assert_eq!(answered(&tie, Q::FamilyTie, &["dependant"]).page, Page::Result);
}

#[test]
fn changing_to_danger_still_shows_the_safety_page_and_then_returns() {
    let danger = answered(&at_result().after(Event::Change(Q::Danger)), Q::Danger, &["yes"]);
    assert_eq!(danger.page, Page::Safety);
    assert_eq!(danger.after(Event::Continue).page, Page::Result);
}

#[test]
fn going_back_from_a_change_ends_the_change() {
    let state = at_result().after(Event::Change(Q::Harm)).after(Event::Back);
    assert_eq!((state.page, state.return_to), (Page::Result, None));
}

/// What changed is told where the person comes back to, and can be taken back there.
#[test]
fn a_change_is_remembered_until_the_person_goes_on_and_can_be_undone() {
    for page in [Page::Result, Page::Theme(ThemeId::Care), Page::Answers, Page::Parts] {
        let there = at_result().after(Event::Open(page));
        let changed = answered(&there.after(Event::Change(Q::Ongoing)), Q::Ongoing, &["yes"]);
        assert_eq!((changed.page, changed.before.as_deref()), (page, Some(&there.answers)), "{page:?}");
        let again = answered(&changed.after(Event::Change(Q::Repeat)), Q::Repeat, &["yes"]);
        assert_eq!(again.before.as_deref(), Some(&there.answers), "several changes in a row are one");
        let undone = again.after(Event::Undo);
        assert_eq!((undone.page, undone.answers, undone.before), (page, there.answers, None));
        assert_eq!(again.after(Event::Open(Page::Also)).before, None);
        // Back leads to where one was before that page, and not to the question that was changed.
        assert_eq!(again.after(Event::Back).page, there.after(Event::Back).page, "{page:?}");
        assert_eq!(again.after(Event::Undo).after(Event::Undo).answers, there.answers);
    }
    assert_eq!(at_result().after(Event::Undo), at_result(), "nothing was changed");
}

#[test]
fn another_answer_that_is_tried_leads_to_the_result() {
    let trying = at_result().after(Event::Open(Page::WhatIf)).after(Event::Change(Q::Ongoing));
    assert_eq!(answered(&trying, Q::Ongoing, &["yes"]).page, Page::Result);
}

#[test]
fn the_safety_page_leads_back_to_where_it_was_opened() {
    let safety = at_result().after(Event::Open(Page::Safety));
    assert_eq!(safety.after(Event::Continue).page, Page::Result);
    assert_eq!(safety.after(Event::Back).page, Page::Result);
}

#[test]
fn exclusive_options_stand_alone() {
    let chosen = |state: &State| state.answers.get(Q::Conduct).unwrap_or_default();
    let both = choose(&choose(&begun(), Q::Conduct, "act"), Q::Conduct, "omission");
    assert_eq!(chosen(&both).len(), 2);
    let none = choose(&both, Q::Conduct, "none");
    assert_eq!(chosen(&none), option(Q::Conduct, "none"));
    let unsure = choose(&none, Q::Conduct, "unsure");
    assert_eq!(chosen(&unsure), option(Q::Conduct, "unsure"));
    assert_eq!(chosen(&choose(&unsure, Q::Conduct, "act")), option(Q::Conduct, "act"));
}

#[test]
fn unticking_the_last_option_leaves_the_question_unanswered() {
    let state = choose(&begun(), Q::Conduct, "act").after(Event::Choose {
        question: Q::Conduct,
        option: option(Q::Conduct, "act"),
        chosen: false,
    });
    assert_eq!(state.answers.get(Q::Conduct), None);
}

#[test]
fn an_answer_to_a_question_no_longer_asked_is_kept() {
    let tie = walk(begun(), &[(Q::Danger, &["no"]), (Q::Role, &["family"]), (Q::FamilyTie, &["dependant"])]);
    let changed = answered(&tie.after(Event::Change(Q::Role)), Q::Role, &["self"]);
    assert_eq!(changed.answers.get(Q::FamilyTie), Some(option(Q::FamilyTie, "dependant")));
    assert!(!interview::asks(&changed.answers, Q::FamilyTie));
}

#[test]
fn forgetting_leaves_nothing() {
    assert_eq!(at_result().after(Event::Forget), State::default());
}

#[test]
fn no_order_of_events_breaks_the_session() {
    let mut events = vec![
        Event::Begin,
        Event::Continue,
        Event::Skip,
        Event::Back,
        Event::Resume,
        Event::Open(Page::Result),
        Event::Open(Page::Answers),
        Event::Open(Page::Status),
        Event::Open(Page::Theme(ThemeId::Care)),
        Event::Open(Page::WhatIf),
        Event::Open(Page::Safety),
        Event::Undo,
    ];
    events.extend([Q::Danger, Q::Role, Q::Delivery].map(Event::Change));
    events.extend(
        [(Q::Danger, "yes"), (Q::Role, "family"), (Q::Proceedings, "ended_with_remedy")]
            .map(|(question, id)| Event::Choose { question, option: option(question, id), chosen: true }),
    );
    events.push(Event::Choose { question: Q::Harm, option: OptionSet::EMPTY, chosen: false });
    // A fixed sequence that meets every pair of events: each pair from every state reached before it.
    let mut state = State::default();
    for first in &events {
        for second in &events {
            state = state.after(*first).after(*second);
            if let Page::Question(question) = state.page {
                assert!(
                    interview::asks(&state.answers, question)
                        || *second == Event::Change(question)
                        || *first == Event::Change(question),
                    "{question:?} after {first:?}, {second:?}"
                );
            }
        }
    }
}

#[test]
fn answers_that_were_kept_take_the_place_of_all_others() {
    let before = walk(begun(), &TO_STATUS[..4]);
    let kept = at_result().answers;
    let taken = before.taking_up(kept);
    assert_eq!((taken.page, taken.answers, taken.taken_up), (Page::Answers, kept, true));
    // Whoever kept an answer has met its question; what was skipped is asked again.
    assert_eq!(taken.after(Event::Resume).page, Page::Question(Q::Urgent));
    // The page before is still there, and the word that they were taken up is said once.
    let back = taken.after(Event::Back);
    assert_eq!((back.page, back.answers, back.taken_up), (before.page, kept, false));
    // On the list of answers already: it shows the new ones.
    let on_the_list = at_result().after(Event::Open(Page::Answers)).taking_up(before.answers);
    assert_eq!((on_the_list.page, on_the_list.answers), (Page::Answers, before.answers));
}

#[test]
fn answers_taken_up_while_one_is_changed_end_the_change() {
    let changing = at_result().after(Event::Change(Q::Harm));
    let taken = changing.taking_up(changing.answers);
    assert_eq!((taken.page, taken.return_to), (Page::Answers, None));
}

#[test]
fn answers_taken_up_are_forgotten_like_any_others() {
    let taken = State::default().taking_up(at_result().answers);
    assert_ne!(taken, State::default());
    assert_eq!(taken.after(Event::Forget), State::default());
}
