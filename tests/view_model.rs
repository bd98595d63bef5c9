//! The view model: what each page shows for given answers, with the real English words.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may stop at once")]

mod common;

use common::{answered, choose, words};
use remedy_content::pack;
use remedy_engine::answers::Answers;
use remedy_engine::findings::{self, FindingKind};
use remedy_engine::question::QuestionId as Q;
use remedy_engine::truth::Truth;
use remedy_guide::session::{Event, Page, State};
use remedy_guide::view_model::{PageView, QuestionView, ResultView, view};
use std::collections::BTreeSet;

fn state(answers: &str) -> State {
    State::new(Answers::from_json(answers).expect("good answers"), Page::Start)
}

fn result(answers: &str) -> ResultView {
    match view(&state(answers).after(Event::Open(Page::Result)), words()).page {
        PageView::Result(view) => *view,
        other => panic!("not a result: {other:?}"),
    }
}

fn question(state: &State) -> (String, QuestionView) {
    let view = view(state, words());
    match view.page {
        PageView::Question(question) => (view.title, question),
        other => panic!("not a question: {other:?}"),
    }
}

const FITS: &str = r#"{"role":"self","harm":["health"],"business":["company"],"conduct":["act"],"connection":"yes",
    "result":"yes","losses":["body"],"wishes":["care"],"fears":["none"]}"#;

/// The decision model's table: how each value reads beside each status.
#[test]
fn groups_are_named_by_value_and_status() {
    let unclear = r#"{"role":"self","conduct":["act"],"losses":["body"]}"#;
    let defender = r#"{"role":"defender","conduct":["act"],"losses":["body"]}"#;
    let family = r#"{"role":"family","family_tie":"dependant","harm":["health"],"business":["company"],
        "conduct":["act"],"connection":"yes","result":"yes","losses":["body"]}"#;
    let [yes, could, also] = ["Fits what you told us", "Could fit: answer this", "Also in the draft"];
    let could_if = "Could fit, if the definition does";
    for (answers, expected) in [
        (FITS, [yes, could, also]),
        (family, [yes, could, also]),
        (unclear, ["Would fit, if the definition does", could_if, also]),
        (defender, ["What the draft would offer someone whom the definition fits", could_if, also]),
    ] {
        let headings: Vec<_> = result(answers).groups.iter().map(|group| group.heading).collect();
        assert_eq!(headings, expected, "{answers}");
    }
}

#[test]
fn every_finding_is_shown_once_and_protection_only_when_pointed_to() {
    for answers in [FITS, "{}", r#"{"role":"defender"}"#, r#"{"role":"representative"}"#] {
        let view = result(answers);
        let grouped = view.groups.iter().flat_map(|group| &group.kinds).flat_map(|kind| &kind.findings);
        let shown: Vec<_> = grouped
            .chain(&view.protections)
            .chain(&view.higher_protection)
            .chain(&view.notes)
            .map(|finding| finding.id)
            .collect();
        let once: BTreeSet<_> = shown.iter().collect();
        assert_eq!(once.len(), shown.len(), "{answers}: one is shown twice");
        for finding in findings::FINDINGS.iter() {
            let expected = finding.kind != FindingKind::Protection
                || view.protections.iter().any(|shown| shown.id == finding.id.as_str());
            assert_eq!(once.contains(&finding.id.as_str()), expected, "{answers}: {:?}", finding.id);
        }
        assert!(view.protections.iter().all(|finding| finding.value == Truth::Yes));
        assert_eq!(view.higher_protection.map(|finding| finding.id), Some("right.higher_protection"));
    }
}

#[test]
fn a_finding_carries_its_reasons_and_clauses_in_words() {
    let view = result(FITS);
    let remedies = &view.groups[0].kinds[0];
    let rehabilitation =
        remedies.findings.iter().find(|finding| finding.id == "remedy.rehabilitation").expect("it fits");
    let reasons: Vec<_> = rehabilitation.grounds.because.iter().map(|reason| reason.question).collect();
    assert_eq!(reasons, [Q::Losses, Q::Wishes]);
    let labels = words().part("question", "losses", "body");
    assert_eq!(rehabilitation.grounds.because[0].answer, [labels]);
    let clauses: Vec<_> = rehabilitation.grounds.clauses.iter().map(|clause| clause.id).collect();
    assert_eq!(clauses, ["1.9", "4.2(c)"]);
    assert!(rehabilitation.grounds.clauses[0].quote.starts_with("Remedy shall mean"));
    assert!(!rehabilitation.means.is_empty() && !rehabilitation.states.is_empty());
}

#[test]
fn what_is_unknown_names_the_questions_that_would_decide_it() {
    let view = result(r#"{"role":"self"}"#);
    assert_eq!(view.status.missing.first().map(|link| link.question), Some(Q::Harm));
    let could = view.groups.iter().find(|group| group.value == Truth::Unknown).expect("much is unknown");
    assert!(
        could
            .kinds
            .iter()
            .flat_map(|kind| &kind.findings)
            .all(|finding| { !finding.grounds.missing.is_empty() && finding.grounds.because.is_empty() })
    );
}

#[test]
fn a_defender_reads_of_protection_first() {
    let view = result(r#"{"role":"defender"}"#);
    assert_eq!(view.status.heading, words().get("status-defender"));
    assert_eq!(view.protections[0].id, "protection.defender_or_witness");
}

#[test]
fn a_question_shows_what_is_asked_and_preselects_nothing() {
    let begun = State::default().after(Event::Begin);
    let (title, danger) = question(&begun);
    assert_eq!(title, "Step 1 of 20 – Guide");
    assert_eq!((danger.step, danger.of, danger.many), (1, 20, false));
    assert!(danger.choices.iter().all(|choice| !choice.chosen && !choice.label.is_empty()));
    let (title, refused) = question(&begun.after(Event::Continue));
    assert!(refused.nothing_chosen && title.starts_with("Error: "), "{title}");
}

#[test]
fn options_that_stand_alone_are_set_apart_once() {
    for id in Q::ALL {
        let state = State::new(Answers::default(), Page::Question(*id));
        let (_, view) = question(&state);
        let apart: Vec<_> = view.choices.iter().filter(|choice| choice.set_apart).map(|c| c.id).collect();
        assert!(apart.len() <= 1, "{id:?}: {apart:?}");
        if view.many {
            assert_eq!(apart, ["none"], "{id:?}");
        }
    }
}

#[test]
fn titles_are_neutral_and_differ_from_step_to_step() {
    let neutral = ["victim", "abuse", "right", "remedy", "harm", "danger", "business", "treaty"];
    let mut titles = BTreeSet::new();
    let mut state = State::default().after(Event::Begin);
    for _ in 0..40 {
        let title = view(&state, words()).title;
        assert!(neutral.iter().all(|word| !title.to_lowercase().contains(word)), "{title}");
        titles.insert(title);
        state =
            if state.page == Page::Status { state.after(Event::Continue) } else { state.after(Event::Skip) };
    }
    // 20 questions, the status and the result.
    assert_eq!(titles.len(), 22, "{titles:?}");
}

#[test]
fn the_list_tells_answered_skipped_and_not_met_apart() {
    let state = answered(&State::default().after(Event::Begin), Q::Danger, &["no"]).after(Event::Skip);
    let state = choose(&state, Q::Harm, "health").after(Event::Open(Page::Answers));
    let PageView::Answers(list) = view(&state, words()).page else { panic!("not the list") };
    let rows: Vec<_> = list.sections.iter().flat_map(|(_, rows)| rows).collect();
    let row = |id| rows.iter().find(|row| row.id == id).expect("it is asked");
    assert_eq!((row(Q::Danger).answer.len(), row(Q::Danger).seen), (1, true));
    assert_eq!((row(Q::Role).answer.len(), row(Q::Role).seen), (0, true));
    assert_eq!((row(Q::Harm).answer.len(), row(Q::Harm).seen), (1, false));
    assert_eq!((row(Q::Wishes).answer.len(), row(Q::Wishes).seen), (0, false));
    assert!(rows.iter().all(|row| row.id != Q::FamilyTie && row.id != Q::Delivery), "only what is asked");
    assert!(list.more_to_ask);
}

/// What a page in a frame hands over: the organisation's words, over the guide's own.
fn own() -> &'static str {
    let header = pack::Header { language: "en", direction: pack::Direction::Ltr, content_version: "test" };
    let texts = [
        ("own", "own-1 own-2"),
        ("own-1", "The Open House"),
        ("own-1.can", "They listen."),
        ("own-1.link", "tel:+571555"),
        ("own-1.link_text", "+57 1 555"),
        ("own-2", "Second House"),
        ("own-2.can", "Conocen abogadas."),
        ("own-2.lang", "es"),
        ("ui-leave-to", "https://weather.example/"),
    ];
    let texts = texts.map(|(key, text)| (key.to_owned(), text.to_owned())).into();
    pack::write(header, &texts).expect("a pack").leak()
}

#[test]
fn an_organisations_contacts_come_first_among_the_places_and_its_words_over_the_guides() {
    let own = words().with_own(Some(own()));
    let names = |page: &PageView| -> Vec<&str> {
        match page {
            PageView::Result(result) => result.places.iter().map(|place| place.name).collect(),
            PageView::Safety(places) => places.iter().map(|place| place.name).collect(),
            other => panic!("no places: {other:?}"),
        }
    };
    for page in [Page::Result, Page::Safety] {
        let state = state(FITS).after(Event::Open(page));
        let (without, with) = (view(&state, words()).page, view(&state, own).page);
        assert_eq!(
            names(&with),
            [vec!["The Open House", "Second House"], names(&without)].concat(),
            "{page:?}"
        );
    }
    let PageView::Safety(places) = view(&state(FITS).after(Event::Open(Page::Safety)), own).page else {
        panic!("not the safety page")
    };
    assert_eq!((places[0].can, places[0].cannot), ("They listen.", ""));
    assert_eq!((places[0].links[0].href, places[0].links[0].text), ("tel:+571555", "+57 1 555"));
    assert!(places[1].links.is_empty());
    assert_eq!((places[0].lang, places[1].lang, places[2].lang), ("", "es", ""));
    assert_eq!(own.get("ui-leave-to"), "https://weather.example/");
    assert_eq!(own.get("ui-leave"), words().get("ui-leave"));
    assert_eq!(words().with_own(Some("no pack")).get("own"), "", "what cannot be read adds nothing");
}
