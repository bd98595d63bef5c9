//! The view model: what each page shows for given answers, with the real English words.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may stop at once")]

mod common;

use common::{answered, choose, words};
use remedy_content::pack;
use remedy_engine::answers::Answers;
use remedy_engine::findings::{self, FindingKind};
use remedy_engine::question::QuestionId as Q;
use remedy_engine::themes::ThemeId;
use remedy_engine::truth::Truth;
use remedy_guide::session::{Event, Page, State};
use remedy_guide::view_model::{PageView, QuestionView, ResultView, ThemeView, WholeView, view};
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

fn whole(answers: &str) -> WholeView {
    match view(&state(answers).after(Event::Open(Page::Whole)), words()).page {
        PageView::Whole(view) => *view,
        other => panic!("not all of it: {other:?}"),
    }
}

fn theme(state: &State, id: ThemeId) -> ThemeView {
    match view(&state.after(Event::Open(Page::Theme(id))), words()).page {
        PageView::Theme(view) => *view,
        other => panic!("not a theme: {other:?}"),
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
const FAMILY: &str = r#"{"role":"family","family_tie":"dependant","harm":["health"],"business":["company"],
    "conduct":["act"],"connection":"yes","result":"yes","losses":["body"],"wishes":["care"]}"#;
const FRIEND: &str = r#"{"role":"family","family_tie":"other","harm":["health"],"business":["company"],
    "conduct":["act"],"connection":"yes","result":"yes","losses":["body"],"wishes":["care"]}"#;
const FRIEND_OPEN: &str =
    r#"{"role":"family","family_tie":"other","harm":["health"],"losses":["body"],"wishes":["care"]}"#;
const UNCLEAR: &str = r#"{"role":"self","conduct":["act"],"losses":["body"],"wishes":["care"]}"#;
const STORM: &str = r#"{"role":"self","conduct":["none"],"losses":["body"],"wishes":["care"]}"#;
const WITNESS: &str =
    r#"{"role":"defender","targeted":"no","harm":["health"],"losses":["body"],"wishes":["care"]}"#;

/// The decision model's table: how each value reads beside each status and reading.
#[test]
fn groups_are_named_by_value_status_and_reading() {
    let w = words();
    let also = "ui-group-also";
    for (answers, expected) in [
        (FITS, &["ui-group-fits", "ui-group-could", also][..]),
        (FAMILY, &["ui-group-may_fit", "ui-group-could-person", also]),
        (UNCLEAR, &["ui-group-would-fit", "ui-group-could-if", also]),
        (FRIEND, &["ui-group-person", "ui-group-could-person", also]),
        (FRIEND_OPEN, &["ui-group-person", "ui-group-could-person", also]),
        // It does not fit: nothing "could" fit.
        (STORM, &["ui-group-offer", also]),
    ] {
        let headings: Vec<_> = whole(answers).groups.iter().map(|group| group.heading).collect();
        let expected: Vec<_> = expected.iter().map(|key| w.get(key)).collect();
        assert_eq!(headings, expected, "{answers}");
    }
    assert!(whole(STORM).groups[0].folded && !whole(FITS).groups[0].folded);
}

/// The verdict says of whom it speaks, and what is open.
#[test]
fn the_verdict_has_its_reading_and_its_open_questions() {
    let w = words();
    for (answers, heading, line, open) in [
        (FITS, w.get("status-fits").to_owned(), "verdict-fits", &[][..]),
        (FAMILY, w.get("status-may_be_included").to_owned(), "verdict-may_be_included", &[]),
        (FRIEND, w.get("status-another").to_owned(), "verdict-another", &[]),
        (FRIEND_OPEN, w.get("status-another-open").to_owned(), "verdict-another-open", &[]),
        (STORM, w.get("status-does_not_fit").to_owned(), "verdict-does_not_fit", &[]),
        (WITNESS, w.get("status-defender").to_owned(), "verdict-defender", &[]),
        (
            r#"{"role":"defender"}"#,
            w.get("status-defender").to_owned(),
            "verdict-defender",
            &[Q::Targeted, Q::Harm, Q::Business],
        ),
        (
            UNCLEAR,
            w.fill("verdict-open-some", &[("number", "4")]),
            "verdict-unclear",
            &[Q::Harm, Q::Business, Q::Connection],
        ),
        (
            &FITS.replace("\"result\":\"yes\"", "\"result\":\"unsure\""),
            w.get("verdict-open-one").to_owned(),
            "verdict-unclear",
            &[Q::Result],
        ),
    ] {
        let view = result(answers);
        assert_eq!((view.status.heading.as_str(), view.status.line), (&*heading, w.get(line)), "{answers}");
        let asked: Vec<_> = view.open.iter().map(|link| link.question).collect();
        assert_eq!(asked, open, "{answers}");
    }
    // Where it may fit another person, the answers that are open are named with the reasons.
    let missing: Vec<_> = whole(FRIEND_OPEN).status.missing.iter().map(|link| link.question).collect();
    assert_eq!(missing, [Q::Business, Q::Conduct, Q::Connection, Q::Result]);
}

#[test]
fn every_finding_is_shown_once_and_protection_only_when_pointed_to() {
    for answers in [FITS, "{}", WITNESS, STORM, FRIEND] {
        let view = whole(answers);
        let grouped = view.groups.iter().flat_map(|group| &group.kinds).flat_map(|kind| &kind.findings);
        let shown: Vec<_> = grouped
            .chain(&view.protections)
            .chain([&view.higher_protection])
            .chain(&view.notes)
            .map(|finding| finding.id)
            .collect();
        let once: BTreeSet<_> = shown.iter().collect();
        assert_eq!(once.len(), shown.len(), "{answers}: one is shown twice");
        assert!(view.protections.iter().all(|finding| finding.value == Truth::Yes));
        assert_eq!(view.higher_protection.id, "right.higher_protection");
    }
}

/// Two taps lead to every finding: to its theme, or to the reasons for the verdict, and there it is.
#[test]
fn every_finding_stands_on_a_page_of_its_theme() {
    for answers in [FITS, "{}", WITNESS, STORM, FRIEND, FAMILY] {
        let mut shown = BTreeSet::new();
        let state = state(answers);
        for line in result(answers).themes {
            let theme = theme(&state, line.id);
            let fits = theme.fits.iter().flat_map(|(_, _, findings)| findings);
            let could = theme.could.iter().flat_map(|group| &group.findings);
            for finding in fits.chain(could).chain(&theme.also) {
                assert!(shown.insert(finding.id), "{answers}: {} stands twice", finding.id);
                assert!(!finding.means.is_empty() && !finding.states.is_empty());
            }
        }
        let missing = findings::FINDINGS.iter().filter(|finding| !shown.contains(finding.id.as_str()));
        assert!(
            missing.clone().all(|finding| finding.kind == FindingKind::Note
                || finding.id == findings::FindingId::RightHigherProtection),
            "{answers}: {:?}",
            missing.map(|finding| finding.id).collect::<Vec<_>>()
        );
    }
}

#[test]
fn what_could_fit_is_grouped_by_the_question_that_would_decide() {
    let theme = theme(&state(FITS), ThemeId::LawyerAndCosts);
    let [group, ..] = theme.could.as_slice() else { panic!("nothing is open") };
    assert_eq!(group.question.question, Q::Needs, "{:?}", theme.could);
    assert!(group.heading.ends_with(&format!("{} more", group.findings.len())), "{}", group.heading);
    assert!(self::theme(&state(STORM), ThemeId::LawyerAndCosts).could.is_empty(), "it does not fit");
    assert!(!self::theme(&state(STORM), ThemeId::LawyerAndCosts).also.is_empty());
}

/// The first screen: at most three places and five things to ask for, in the words of the status.
#[test]
fn the_first_screen_names_few_places_and_few_themes() {
    let w = words();
    for (answers, lead) in [
        (FITS, Some("ui-themes")),
        (FAMILY, Some("ui-themes")),
        (UNCLEAR, Some("ui-themes-if")),
        (FRIEND, Some("ui-themes-person")),
        (WITNESS, Some("ui-themes")),
        (STORM, None),
    ] {
        let view = result(answers);
        assert_eq!(view.asks_lead, lead.map(|key| w.get(key)), "{answers}");
        assert!((1..=3).contains(&view.places.len()) && view.asks.len() <= 5, "{answers}");
        assert_eq!(view.asks.is_empty(), lead.is_none(), "{answers}");
        assert_eq!(view.themes.len(), ThemeId::COUNT);
        assert_eq!(view.themes_folded, answers == STORM);
    }
    let asks: Vec<_> = result(WITNESS).asks.iter().map(|theme| theme.id).collect();
    assert_eq!(asks, [ThemeId::Safety], "protection leads for a witness");
    let places: Vec<_> = result(FITS).places.iter().map(|place| place.id).collect();
    assert_eq!(places, ["near", "courts"]);
    assert_eq!(result(FITS).places[1].because[0].question, Q::Harm);
}

#[test]
fn what_a_change_changed_is_told_in_lines_of_themes() {
    let there = state(FITS).after(Event::Open(Page::Result));
    let changed = answered(&there.after(Event::Change(Q::Barriers)), Q::Barriers, &["lawyer_cost"]);
    let lines = |state: &State| match view(state, words()).page {
        PageView::Result(view) => view.change.map(|change| change.lines).unwrap_or_default(),
        other => panic!("not a result: {other:?}"),
    };
    let w = words();
    let names =
        [w.get("theme-lawyer_and_costs"), w.get("theme-fair_process")].join(w.get("ui-list-separator"));
    assert_eq!(lines(&changed)[0], w.fill("ui-changed-in", &[("names", &names)]));
    assert_eq!(lines(&changed.after(Event::Undo)), [""; 0]);
    let stopped = answered(&there.after(Event::Change(Q::Conduct)), Q::Conduct, &["none"]);
    let stopped = choose(&stopped, Q::Conduct, "none");
    let verdict = w.fill("ui-changed-status", &[("name", w.get("status-does_not_fit"))]);
    assert_eq!(lines(&stopped)[0], verdict);
}

#[test]
fn a_loss_without_harm_is_asked_about_and_fears_have_their_warnings() {
    let w = words();
    let doubtful = r#"{"role":"self","harm":["none"],"losses":["money"]}"#;
    assert!(result(doubtful).doubt && !result(FITS).doubt);
    assert!(!result(r#"{"harm":["none"],"losses":["none"]}"#).doubt);
    for (answers, keys) in [
        (r#"{"fears":["legal_smear"]}"#, &["turn-sued"][..]),
        (r#"{"fears":["status","legal_smear"]}"#, &["turn-sued", "turn-papers"]),
        (r#"{"borders":["foreign_person"]}"#, &["turn-papers"]),
        (r#"{"fears":["none"]}"#, &[]),
    ] {
        let expected: Vec<_> = keys.iter().map(|key| w.get(key)).collect();
        assert_eq!(result(answers).warnings, expected, "{answers}");
    }
}

#[test]
fn a_finding_carries_its_reasons_and_clauses_in_words() {
    let view = whole(FITS);
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
    let view = whole(r#"{"role":"self"}"#);
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
fn also_in_the_draft_is_told_by_chapters() {
    let PageView::Also(chapters) = view(&state("{}").after(Event::Open(Page::Also)), words()).page else {
        panic!("not the chapters")
    };
    assert!(chapters.iter().all(|chapter| !chapter.heading.is_empty() && !chapter.clauses.is_empty()));
    assert!(chapters.iter().flat_map(|chapter| &chapter.clauses).all(|(_, plain)| !plain.is_empty()));
}

#[test]
fn a_question_shows_what_is_asked_and_preselects_nothing() {
    let begun = State::default().after(Event::Begin);
    let (title, danger) = question(&begun);
    assert_eq!(title, "Step 1 – Guide");
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
            PageView::Places(places) => places.iter().map(|place| place.name).collect(),
            PageView::Safety(places) => places.iter().map(|place| place.name).collect(),
            other => panic!("no places: {other:?}"),
        }
    };
    for page in [Page::Places, Page::Safety] {
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
