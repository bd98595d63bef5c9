//! The status, the result and the list of answers in each of their states, in a browser.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test may stop at once")]

use remedy_browser::{attribute, show, state, words, words_in};
use remedy_engine::assessment::assess;
use remedy_engine::findings::{FINDINGS, FindingKind};
use remedy_engine::question::QuestionId;
use remedy_guide::session::{Event, Page};
use remedy_guide::ui::Wish;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// Answers to each status, with the key of its heading.
const STATUSES: [(&str, &str, &str); 5] = [
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
    (r#"{"role":"self","harm":["other"],"conduct":["omission"]}"#, "unclear", "status-unclear"),
    (r#"{"role":"self","harm":["none"],"business":["none"]}"#, "does_not_fit", "status-does_not_fit"),
    (r#"{"role":"defender","danger":"yes"}"#, "does_not_fit", "status-defender"),
];

#[wasm_bindgen_test]
async fn each_status_has_its_words_its_elements_and_their_reasons() {
    for (answers, status, key) in STATUSES {
        let state = state(answers, Page::Status);
        let stage = show(&state).await;
        assert_eq!(attribute(&stage.one("[data-status]"), "data-status"), status);
        assert_eq!(stage.words_of("h1#heading"), words().get(key));
        let assessment = assess(&state.answers);
        for (element, value) in assessment.elements() {
            let selector = format!("[data-element={}]", element.id.as_str());
            assert_eq!(attribute(&stage.one(&selector), "data-value"), value.value.as_str(), "{answers}");
            let linked = |class: &str| -> Vec<String> {
                stage
                    .all(&format!("{selector} .{class} a"))
                    .iter()
                    .map(|one| attribute(one, "href"))
                    .collect()
            };
            let hrefs =
                |names: Vec<&str>| -> Vec<String> { names.iter().map(|name| format!("#{name}")).collect() };
            let because: Vec<_> = value.because.iter().map(|(question, _)| question.as_str()).collect();
            let missing: Vec<_> = value.missing.iter().map(QuestionId::as_str).collect();
            assert_eq!(linked("because"), hrefs(because), "{answers}: {selector}");
            assert_eq!(linked("missing"), hrefs(missing), "{answers}: {selector}");
        }
        assert_eq!(stage.press("Go on with the questions").await, [Event::Continue]);
        assert_eq!(stage.press("See the result now").await, [Event::Open(Page::Result)]);
    }
}

#[wasm_bindgen_test]
async fn a_result_shows_every_finding_once_with_its_value() {
    for (answers, status, key) in STATUSES {
        let state = state(answers, Page::Result);
        let stage = show(&state).await;
        assert_eq!(attribute(&stage.one("[data-status]"), "data-status"), status);
        assert_eq!(stage.words_of("h1#heading"), words().get(key));
        let assessment = assess(&state.answers);
        for finding in &FINDINGS {
            let value = assessment.finding(finding.id).expect("assessed").value.as_str();
            let shown = stage.all(&format!("[data-finding='{}']", finding.id.as_str()));
            let expected = finding.kind != FindingKind::Protection || value == "yes";
            assert_eq!(shown.len(), usize::from(expected), "{answers}: {:?}", finding.id);
            assert!(shown.iter().all(|one| attribute(one, "data-value") == value), "{:?}", finding.id);
        }
        // Other law may protect more: said before any group, whatever the status is.
        let first = stage.all(".finding:not(.protections .finding)");
        assert_eq!(attribute(&first[0], "data-finding"), "right.higher_protection");
    }
}

#[wasm_bindgen_test]
async fn a_defender_reads_of_safety_and_protection_before_all_else() {
    let stage = show(&state(STATUSES[4].0, Page::Result)).await;
    let order: Vec<_> = stage.all("h2").iter().map(words_in).take(3).collect();
    let words = words();
    assert_eq!(order, [words.get("ui-contents"), words.get("safety-title"), words.get("ui-kind-protection")]);
    assert_eq!(attribute(&stage.all(".finding")[0], "data-finding"), "protection.defender_or_witness");
    // And what other law may give is no part of that.
    assert_eq!(stage.all("h2#right\\.higher_protection").len(), 1);
}

#[wasm_bindgen_test]
async fn a_reason_leads_to_its_question() {
    let stage = show(&state(STATUSES[0].0, Page::Result)).await;
    let address = || gloo::utils::window().location().href().expect("an address");
    let before = address();
    let told = stage.click("[data-finding='remedy.compensation'] .because a[href='#losses']").await;
    assert_eq!(told, [Event::Change(QuestionId::Losses)]);
    assert_eq!(address(), before, "the address stays");
    // And back, to the heading under which it stands.
    assert_eq!(stage.wishes.take(), [Wish::ComeBack("remedy.compensation")]);
    let heading = stage.one("[data-finding='remedy.compensation'] > h4");
    assert_eq!((heading.id(), attribute(&heading, "tabindex")), ("remedy.compensation".into(), "-1".into()));
}

#[wasm_bindgen_test]
async fn a_clause_is_told_in_plain_words_and_quoted_in_english() {
    let stage = show(&state(STATUSES[0].0, Page::Result)).await;
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
async fn what_the_answers_do_not_point_to_is_folded() {
    let stage = show(&state(r#"{"conduct":["act"],"role":"self"}"#, Page::Result)).await;
    assert_eq!(stage.all("#also ~ details [data-finding='note.omission']").len(), 1);
    assert!(stage.all("#fits ~ details").is_empty());
}

#[wasm_bindgen_test]
async fn where_to_turn_opens_outside_and_tells_nothing_of_here() {
    let stage = show(&state("{}", Page::Result)).await;
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
    assert_eq!(stage.all("details.keep button").len(), 2);
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
    assert_eq!(row("role"), "Who are you answering for? Not asked yet Answer Who you answer for");
    assert!(row("harm").contains("Health; Fair and safe work Change"), "{}", row("harm"));
    assert_eq!(stage.all(".answer").len(), 20);
    assert_eq!(stage.click("a[href='#harm']").await, [Event::Change(QuestionId::Harm)]);
    assert_eq!(stage.wishes.take(), [Wish::ComeBack("harm")]);
    assert_eq!(stage.words_of("#harm[tabindex]"), words().of("question", "harm"));
    assert_eq!(stage.press("Go on with the questions").await, [Event::Resume]);
}
