//! Each part of the trainers' page, in each of its states, with the real words.

#![allow(clippy::expect_used, reason = "a test may stop at once")]

mod common;

use common::{LANGUAGES, drawn, words};
use remedy_engine::answers::{Answers, Refused};
use remedy_engine::option::OptionSet;
use remedy_engine::question::QuestionId;
use remedy_guide::locale::Words;
use remedy_trainer::case::{Case, Text, read_library};
use remedy_trainer::changes::Changes;
use remedy_trainer::file::{Fault, Problem, read};
use remedy_trainer::session::{Event, Place, Side, State, Step};
use remedy_trainer::ui::{self, Ui};
use yew::prelude::*;

const LIBRARY: &str = r#"[
    {"id": "garment-factory", "sector": "garments",
     "answers": {"role": "self", "harm": ["health"], "business": ["company", "supplier"], "conduct": ["omission"],
                 "connection": "yes", "result": "yes", "wishes": ["money"], "fears": ["none"]},
     "variant": {"role": "self", "harm": ["health"], "business": ["company", "supplier"], "conduct": ["omission"],
                 "connection": "yes", "result": "unsure", "wishes": ["care"], "fears": ["none"]}},
    {"id": "worker-who-died", "sector": "building",
     "answers": {"role": "family", "family_tie": "dependant"}, "variant": null},
    {"id": "forest-reporter", "sector": "wood", "answers": {"role": "defender", "targeted": "no"}, "variant": {"role": "self"}}
]"#;

fn state() -> State {
    State::new(read_library(LIBRARY).expect("a library").into())
}

#[derive(Properties, PartialEq)]
struct Props {
    ui: Ui,
}

#[component]
fn Page(props: &Props) -> Html {
    ui::page(&props.ui)
}

fn ui_of(state: State, words: Words) -> Ui {
    Ui {
        words,
        languages: [].into(),
        state: state.into(),
        faults: [].into(),
        not_loaded: false,
        no_full_screen: false,
        send: Callback::noop(),
        wish: Callback::noop(),
    }
}

fn page(state: &State, words: Words) -> String {
    drawn::<Page>(Props { ui: ui_of(state.clone(), words) })
}

fn after(events: impl IntoIterator<Item = Event>) -> State {
    events.into_iter().fold(state(), |state, event| state.after(event))
}

/// Every part of the page, and every step of the walk at each of its levels.
fn states() -> Vec<State> {
    let mut all: Vec<State> = Place::ALL.into_iter().map(|place| after([Event::Go(place)])).collect();
    for case in [0, 1] {
        let walk = after([Event::Open(case), Event::Start]);
        for step in walk.steps() {
            let asked = walk.after(Event::To(step));
            let shown = asked.after(Event::Reveal);
            all.extend([shown.after(Event::Reveal), shown, asked]);
        }
    }
    let big = after([Event::Present(true)]);
    all.extend([big.after(Event::Next), big.after(Event::Blank(true))]);
    let changed = Event::Clear(Side::First, QuestionId::Harm);
    all.extend(Place::ALL.into_iter().map(|place| after([changed.clone(), Event::Go(place)])));
    all
}

#[test]
fn each_part_has_one_heading_and_no_place_is_left_unfilled() {
    for (tag, _) in LANGUAGES {
        let words = words(tag);
        for state in states() {
            let html = page(&state, words);
            let told = || format!("{tag} {:?} {:?}", state.place, state.step);
            assert_eq!(html.matches("<h1").count(), 1, "{}", told());
            assert!(html.contains("id=\"heading\""), "{}", told());
            for left in [
                "{",
                "<h2></h2>",
                "<h3></h3>",
                "<p></p>",
                "<li></li>",
                "<summary></summary>",
                "<button type=\"button\"></button>",
            ] {
                assert!(!html.contains(left), "{} has {left}", told());
            }
        }
    }
}

#[test]
fn an_answer_is_hidden_until_it_is_shown_and_marks_what_it_changes() {
    let words = words("en");
    let asked = after([Event::Start, Event::To(Step::Question(QuestionId::Harm))]);
    let hidden = page(&asked, words);
    assert!(!hidden.contains("<input id=") && !hidden.contains("data-new"), "{hidden}");
    assert!(hidden.contains(words.get("trainer-panel-hidden")));
    let shown = page(&asked.after(Event::Reveal), words);
    assert_eq!(shown.matches(" checked").count(), 2, "the answer, and the switch for guessing: {shown}");
    assert!(shown.contains("data-element=\"harm\" data-value=\"yes\" data-new"), "{shown}");
    assert!(
        shown.contains("data-element=\"result\" data-value=\"unknown\""),
        "a later answer does not count"
    );
    assert!(!shown.contains("<blockquote"));
    let reasons = page(&asked.after(Event::Reveal).after(Event::Reveal), words);
    assert!(reasons.contains("<blockquote lang=\"en\" dir=\"ltr\">"), "the clauses are there");
}

#[test]
fn to_a_defender_the_same_is_said_as_in_the_guide() {
    let words = words("en");
    let library = page(&state(), words);
    assert!(library.contains(words.get("status-defender")), "{library}");
    assert!(!library.contains(words.get("status-does_not_fit")), "{library}");
    let case = &read_library(LIBRARY).expect("a library")[2];
    let changes = Changes::between(case.variant.as_ref().expect("one"), &case.answers, words);
    assert_eq!(changes.status, Some((words.get("status-unclear"), words.get("status-defender"))));
}

#[test]
fn two_sides_mark_what_differs() {
    let words = words("en");
    let html = page(&after([Event::Go(Place::Compare)]), words);
    assert!(html.contains("data-element=\"result\" data-value=\"yes\" data-new"), "{html}");
    assert!(html.contains("data-element=\"result\" data-value=\"unknown\" data-new"), "{html}");
    assert_eq!(html.matches("data-question=\"result\" data-new").count(), 2);
    assert_eq!(html.matches("data-question=\"role\" data-new").count(), 0);
    let variant = words.part("case", "garment-factory", "variant");
    assert!(html.contains(variant), "{html}");
}

#[test]
fn changes_are_told_by_what_becomes_of_things() {
    let words = words("en");
    let of = |json: &str| Answers::from_json(json).expect("answers");
    let before = of(r#"{"role": "self", "wishes": ["money"], "losses": ["none"]}"#);
    let after = of(r#"{"role": "family", "wishes": ["stop"], "losses": ["none"]}"#);
    let changes = Changes::between(&before, &after, words);
    assert!(
        changes.names("person") && changes.names("remedy.cessation") && changes.names("remedy.compensation")
    );
    assert!(!changes.names("harm"));
    assert_eq!(changes.newly_asked, [words.part("question", "family_tie", "short")]);
    assert!(Changes::between(&after, &before, words).no_longer_asked == changes.newly_asked);
    assert!(Changes::between(&after, &after, words).is_empty());
}

#[test]
fn a_saved_case_opens_as_it_is_now() {
    let words = words("fr");
    let question = QuestionId::Harm;
    let option = OptionSet::one(question, "work").expect("an option");
    let ui = ui_of(after([Event::Choose(Side::First, question, option, true)]), words);
    let case = read(ui::saved(&ui).as_bytes()).expect("a case");
    assert_eq!(case.answers, ui.state.side(Side::First).answers);
    assert_eq!(case.variant, Some(ui.state.side(Side::Second).answers));
    assert_eq!(case.view(words).title, words.of("case", "garment-factory"));
    assert_eq!(case.view(words).questions.len(), 3);
}

#[test]
fn words_from_a_file_never_become_html() {
    let file =
        r#"{"remedy_guide_case": 1, "title": "<b>T</b>", "story": "<script>x</script>", "answers": {}}"#;
    let own = read(file.as_bytes()).expect("a case");
    let added = state().after(Event::Add(Box::new(own)));
    for place in Place::ALL {
        let html = page(&added.after(Event::Go(place)), words("en"));
        assert!(!html.contains("<b>") && !html.contains("<script"), "{html}");
    }
    assert!(page(&added, words("en")).contains("&lt;script&gt;"));
}

#[test]
fn every_fault_of_a_file_has_its_sentence_in_every_language() {
    use remedy_engine::reading::Problem as Answer;
    let text = || String::from("x");
    let problems = [
        Problem::TooLong,
        Problem::Unreadable,
        Problem::NotText,
        Problem::NotJson(3, 5),
        Problem::NotACase,
        Problem::Newer,
        Problem::Missing,
        Problem::UnknownName,
        Problem::Repeated,
        Problem::WantsText,
        Problem::WantsTexts,
        Problem::Empty,
        Problem::LongTitle,
        Problem::Answers(Answer::NotAnObject(text())),
        Problem::Answers(Answer::UnknownQuestion),
        Problem::Answers(Answer::UnknownOption(text())),
        Problem::Answers(Answer::RepeatedOption(text())),
        Problem::Answers(Answer::Refused(Refused::NotAlone)),
        Problem::Answers(Answer::WrongType("text")),
    ];
    for (tag, _) in LANGUAGES {
        let words = words(tag);
        let mut told: Vec<String> = problems
            .iter()
            .map(|problem| Fault { place: "notes".to_owned(), problem: problem.clone() }.sentence(words))
            .collect();
        assert!(told.iter().all(|sentence| sentence.len() > 8 && !sentence.contains('{')), "{told:?}");
        told.sort();
        told.dedup();
        assert_eq!(told.len(), problems.len(), "each is another: {told:?}");
    }
}

#[test]
fn a_case_without_a_variant_has_its_own_answers_twice() {
    let case = Case {
        text: Text::Library { id: "x".to_owned(), sector: "y".to_owned() },
        answers: Answers::default(),
        variant: None,
    };
    assert_eq!(case.answers(true), case.answers(false));
}
