//! The status, the result and the list of answers in each of their states, in a browser.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test may stop at once")]

use remedy_browser::{attribute, show, state, words, words_in};
use remedy_engine::assessment::assess;
use remedy_engine::findings::{FINDINGS, FindingId, FindingKind};
use remedy_engine::option::OptionSet;
use remedy_engine::question::QuestionId;
use remedy_engine::status::{Reading, Status};
use remedy_engine::themes::ThemeId;
use remedy_guide::session::{Event, Page};
use remedy_guide::ui::Wish;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// Answers to each status, with the key of its heading.
const STATUSES: [(&str, &str, &str); 6] = [
    (
        r#"{"role":"self","harm":["health"],"business":["company"],"conduct":["act"],"connection":"yes",
            "result":"yes","losses":["body"]}"#,
        "fits",
        "status-fits",
    ),
    (
        r#"{"role":"family","family_tie":"dependant","harm":["health"],"business":["company"],
            "conduct":["act"],"connection":"yes","result":"yes"}"#,
        "may_be_included",
        "status-may_be_included",
    ),
    (
        r#"{"role":"self","harm":["health"],"business":["company"],"conduct":["act"],"connection":"yes",
            "result":"unsure"}"#,
        "unclear",
        "verdict-open-one",
    ),
    (r#"{"role":"self","harm":["none"],"business":["none"]}"#, "does_not_fit", "status-does_not_fit"),
    (r#"{"role":"family","family_tie":"other"}"#, "does_not_fit", "status-another-open"),
    (r#"{"role":"defender","targeted":"no","danger":"yes"}"#, "does_not_fit", "status-defender"),
];

fn hrefs(names: impl IntoIterator<Item = &'static str>) -> Vec<String> {
    names.into_iter().map(|name| format!("#{name}")).collect()
}

#[wasm_bindgen_test]
async fn each_status_has_its_words_and_its_picture() {
    for (answers, status, key) in STATUSES {
        let state = state(answers, Page::Status);
        let stage = show(&state).await;
        assert_eq!(attribute(&stage.one("[data-status]"), "data-status"), status);
        assert_eq!(stage.words_of("h1#heading"), words().get(key));
        for (element, value) in assess(&state.answers).elements() {
            let selector = format!("li[data-element={}]", element.id.as_str());
            assert_eq!(attribute(&stage.one(&selector), "data-value"), value.value.as_str(), "{answers}");
            let told = stage.click(&format!("{selector} a")).await;
            assert_eq!(told, [Event::Open(Page::Parts)]);
            assert_eq!(stage.wishes.take(), [Wish::ComeBack(element.id.as_str())]);
        }
        assert_eq!(stage.press("Go on with the questions").await, [Event::Continue]);
        assert_eq!(stage.press("See the result now").await, [Event::Open(Page::Result)]);
    }
}

#[wasm_bindgen_test]
async fn each_part_of_the_definition_has_its_reasons() {
    for (answers, ..) in STATUSES {
        let state = state(answers, Page::Parts);
        let stage = show(&state).await;
        for (element, value) in assess(&state.answers).elements() {
            let selector = format!("article[data-element={}]", element.id.as_str());
            assert_eq!(attribute(&stage.one(&selector), "data-value"), value.value.as_str(), "{answers}");
            let linked = |class: &str| -> Vec<String> {
                let links = stage.all(&format!("{selector} .{class} a"));
                links.iter().map(|one| attribute(one, "href")).collect()
            };
            let because = hrefs(value.because.iter().map(|(question, _)| question.as_str()));
            assert_eq!(linked("because"), because, "{answers}: {selector}");
            let missing = hrefs(value.missing.iter().map(QuestionId::as_str));
            assert_eq!(linked("missing"), missing, "{answers}: {selector}");
        }
    }
}

#[wasm_bindgen_test]
async fn the_first_page_leads_to_the_open_question_to_places_and_to_every_theme() {
    for (answers, status, key) in STATUSES {
        let state = state(answers, Page::Result);
        let stage = show(&state).await;
        assert_eq!(attribute(&stage.one("[data-status]"), "data-status"), status);
        assert_eq!(stage.words_of("h1#heading"), words().get(key));
        for (theme, value) in assess(&state.answers).themes() {
            let selector = format!(".theme-list [data-theme={}]", theme.id.as_str());
            assert_eq!(attribute(&stage.one(&selector), "data-value"), value.value.as_str(), "{answers}");
            let told = stage.click(&format!("{selector} a")).await;
            assert_eq!(told, [Event::Open(Page::Theme(theme.id))]);
        }
        assert!((1..=3).contains(&stage.all(".first-places [data-place]").len()));
        assert!(stage.all(".asks li").len() <= 5);
        stage.wishes.take();
    }
    let stage = show(&state(STATUSES[2].0, Page::Result)).await;
    let told = stage.click("[data-status] a[href='#result']").await;
    assert_eq!(told, [Event::Change(QuestionId::Result)]);
    let told = stage.click(".first-places [data-place=near] a").await;
    assert_eq!(told, [Event::Open(Page::Places)]);
}

#[wasm_bindgen_test]
async fn all_of_the_result_shows_every_finding_once_with_its_value() {
    for (answers, ..) in STATUSES {
        let state = state(answers, Page::Whole);
        let stage = show(&state).await;
        let assessment = assess(&state.answers);
        let own = assessment.status().value == Status::DoesNotFit && assessment.reading() == Reading::Own;
        for finding in &FINDINGS {
            let value = assessment.finding(finding.id).value.as_str();
            let shown = stage.all(&format!("[data-finding='{}']", finding.id.as_str()));
            let expected = match finding.kind {
                _ if finding.id == FindingId::RightHigherProtection => true,
                FindingKind::Protection => value == "yes",
                // What the answers do not point to is left out of the notes; and where it does not fit, nothing "could".
                FindingKind::Note => value == "yes" || value == "unknown" && !own,
                _ => value != "unknown" || !own,
            };
            assert_eq!(shown.len(), usize::from(expected), "{answers}: {:?}", finding.id);
            assert!(shown.iter().all(|one| attribute(one, "data-value") == value), "{:?}", finding.id);
        }
    }
}

#[wasm_bindgen_test]
async fn whoever_said_that_someone_is_in_danger_has_the_way_to_safety_first() {
    let stage = show(&state(STATUSES[5].0, Page::Result)).await;
    let first = stage.one(".back + *");
    assert!(words_in(&first).starts_with(words().get("ui-danger-line")), "{}", words_in(&first));
    assert_eq!(stage.press(words().get("ui-danger-link")).await, [Event::Open(Page::Safety)]);
    // And a witness to whom nothing was done, the way to answer for themselves.
    let told = stage.click("[data-status] a[href='#targeted']").await;
    assert_eq!(told, [Event::Change(QuestionId::Targeted)]);
}

#[wasm_bindgen_test]
async fn what_a_change_changed_is_said_and_can_be_taken_back() {
    let before = state(STATUSES[0].0, Page::Result);
    let none = OptionSet::one(QuestionId::Harm, "none").expect("an option");
    let changed = before
        .after(Event::Change(QuestionId::Harm))
        .after(Event::Choose { question: QuestionId::Harm, option: none, chosen: true })
        .after(Event::Continue);
    let stage = show(&changed).await;
    let verdict = words().fill("ui-changed-status", &[("name", words().get("status-does_not_fit"))]);
    assert!(stage.words_of(".changed[role=status]").contains(&verdict));
    assert_eq!(stage.press(words().get("ui-what_if-drop")).await, [Event::Undo]);
    // A loss is named, and nothing was harmed: one of the two may not be quite right.
    assert!(words_in(&stage.root).contains(words().get("ui-doubt")));
    let again = show(&changed.after(Event::Undo)).await;
    assert!(again.all(".changed").is_empty() && !words_in(&again.root).contains(words().get("ui-doubt")));
}

#[wasm_bindgen_test]
async fn a_reason_leads_to_its_question() {
    let stage = show(&state(STATUSES[0].0, Page::Theme(ThemeId::MoneyAndThings))).await;
    let address = || gloo::utils::window().location().href().expect("an address");
    let before = address();
    let told = stage.click("[data-finding='remedy.compensation'] .because a[href='#losses']").await;
    assert_eq!(told, [Event::Change(QuestionId::Losses)]);
    assert_eq!(address(), before, "the address stays");
    // And back, to the heading under which it stands.
    assert_eq!(stage.wishes.take(), [Wish::ComeBack("remedy.compensation")]);
    let heading = stage.one("[data-finding='remedy.compensation'] > h3");
    assert_eq!((heading.id(), attribute(&heading, "tabindex")), ("remedy.compensation".into(), "-1".into()));
}

#[wasm_bindgen_test]
async fn a_clause_is_told_in_plain_words_and_quoted_in_english() {
    let stage = show(&state(STATUSES[0].0, Page::Theme(ThemeId::MoneyAndThings))).await;
    let finding = "[data-finding='remedy.compensation']";
    let quotes = stage.all(&format!("{finding} blockquote"));
    assert_eq!(quotes.len(), 2);
    assert!(words_in(&quotes[0]).starts_with("Remedy shall mean the restoration of a victim"));
    for quote in &quotes {
        assert_eq!((attribute(quote, "lang"), attribute(quote, "dir")), ("en".into(), "ltr".into()));
    }
    let numbers: Vec<_> = stage.all(&format!("{finding} .clause bdi")).iter().map(words_in).collect();
    assert_eq!(numbers, ["1.9", "4.2(c)"]);
    assert_eq!(stage.all(&format!("{finding} details details")).len(), 2, "quoted text is folded");
}

#[wasm_bindgen_test]
async fn what_could_fit_stands_under_its_question_and_what_else_is_there_is_folded() {
    let stage = show(&state(STATUSES[0].0, Page::Theme(ThemeId::MoneyAndThings))).await;
    assert_eq!(stage.all("details [data-finding='remedy.restitution']").len(), 1);
    assert_eq!(stage.click(".could > p a[href='#wishes']").await, [Event::Change(QuestionId::Wishes)]);
    let open = stage.all(".finding:not(details .finding)");
    assert_eq!(
        open.iter().map(|one| attribute(one, "data-finding")).collect::<Vec<_>>(),
        ["remedy.compensation"]
    );
}

#[wasm_bindgen_test]
async fn where_to_turn_opens_outside_and_tells_nothing_of_here() {
    let stage = show(&state("{}", Page::Places)).await;
    assert_eq!(stage.all(".place").len(), 9);
    for link in stage.all("a[href^=http]") {
        assert_eq!(attribute(&link, "rel"), "noopener noreferrer nofollow");
        assert_eq!(attribute(&link, "target"), "_blank");
        assert!(attribute(&link, "href").starts_with("https://"));
        assert!(words_in(&link).ends_with(words().get("ui-new-tab")));
    }
}

#[wasm_bindgen_test]
async fn keeping_and_forgetting_warn_before_their_buttons() {
    let stage = show(&state("{}", Page::Result)).await;
    assert!(
        stage.words_of("details.keep:not([open]) .notice").contains("Print or save only if that is safe")
    );
    assert_eq!(stage.all("details.keep button").len(), 4);
    assert!(stage.all("details.forget:not([open])").len() == 1);
    assert_eq!(stage.press("Clear my answers and start again").await, [Event::Forget]);
}

#[wasm_bindgen_test]
async fn the_list_of_answers_tells_what_was_answered_skipped_and_not_asked() {
    let begun = state(r#"{"harm":["health","work"]}"#, Page::Start).after(Event::Begin).after(Event::Skip);
    let stage = show(&begun.after(Event::Open(Page::Answers))).await;
    let row = |name: &str| {
        let rows = stage.all(".answer");
        let row = rows
            .iter()
            .find(|row| row.query_selector(&format!("a[href='#{name}']")).ok().flatten().is_some());
        words_in(row.expect("a row"))
    };
    assert_eq!(row("danger"), "Is anyone in immediate danger now? Skipped Answer Danger now");
    assert_eq!(row("role"), "Who was harmed? Not asked yet Answer Who was harmed");
    assert!(row("harm").contains("Health; Fair and safe work Change"), "{}", row("harm"));
    assert_eq!(stage.all(".answer").len(), 20);
    assert_eq!(stage.click("a[href='#harm']").await, [Event::Change(QuestionId::Harm)]);
    assert_eq!(stage.wishes.take(), [Wish::ComeBack("harm")]);
    assert_eq!(stage.words_of("#harm[tabindex]"), words().of("question", "harm"));
    assert_eq!(stage.press("Go on with the questions").await, [Event::Resume]);
}
