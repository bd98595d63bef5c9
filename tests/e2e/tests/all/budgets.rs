//! How much a person has to read and to scroll: on the first page, at a question, at the result and on each page that it
//! leads to, at 360 by 740, in every language, in ordinary and in simpler words (requirements W1 to W3 and W9).

use anyhow::{Result, ensure};
use remedy_e2e::walks::Answer;
use remedy_e2e::{Page, Words, in_browser};
use serde_json::Value;

const WIDTH: u32 = 360;
const SCREEN: u32 = 740;

/// What may stand above a page's heading, in pixels (W9).
const ABOVE: f64 = 150.0;

/// English words on the first screen of the result, and on all of its first page (W2, W3).
const FIRST_SCREEN: usize = 130;
const FIRST_PAGE: usize = 400;

/// How many screens each kind of page may take, with what is folded closed.
const SCREENS: [(&str, f64); 8] = [
    ("start", 1.5),
    ("status", 2.0),
    ("result", 5.0),
    ("theme", 4.0),
    ("parts", 4.0),
    ("places", 4.0),
    ("also", 4.0),
    ("draft", 4.0),
];

/// Four people, and the verdict that each comes to. What they do not name they skip.
const PEOPLE: [(&str, &[Answer]); 4] = [
    (
        "fits",
        &[
            ("danger", &["yes"]),
            ("role", &["self"]),
            ("harm", &["health", "work"]),
            ("business", &["company"]),
            ("conduct", &["omission"]),
            ("connection", &["yes"]),
            ("result", &["yes"]),
            ("responsible", &["identified"]),
            ("ongoing", &["yes"]),
            ("losses", &["money", "body"]),
            ("wishes", &["stop", "money"]),
            ("many_affected", &["yes"]),
            ("fears", &["retaliation"]),
        ],
    ),
    (
        "may_be_included",
        &[
            ("danger", &["no"]),
            ("role", &["family"]),
            ("family_tie", &["immediate_family"]),
            ("harm", &["life_safety"]),
            ("business", &["company"]),
            ("conduct", &["act"]),
            ("connection", &["yes"]),
            ("result", &["yes"]),
            ("responsible", &["unknown"]),
            ("losses", &["loved_one", "money"]),
        ],
    ),
    (
        "unclear",
        &[
            ("danger", &["no"]),
            ("role", &["family"]),
            ("family_tie", &["immediate_family"]),
            ("harm", &["health"]),
            ("business", &["company"]),
            ("conduct", &["act"]),
            ("connection", &["yes"]),
            ("result", &["unsure"]),
            ("situation", &["child"]),
        ],
    ),
    (
        // Said to a defender or witness: whether the word fits hangs on one more answer.
        "unclear",
        &[
            ("danger", &["no"]),
            ("role", &["defender"]),
            ("targeted", &["unsure"]),
            ("harm", &["land_home"]),
            ("business", &["company"]),
            ("conduct", &["act"]),
            ("connection", &["yes"]),
            ("result", &["yes"]),
        ],
    ),
];

/// Answers what is asked until the result is there.
async fn to_the_result(page: &Page, answers: &[Answer], met: &mut Vec<String>) -> Result<()> {
    page.press_key("ui-begin").await?;
    loop {
        let shown = page.text("(({ dataset }, form) => [dataset.page, form?.dataset.question].join(' '))(document.querySelector('#app .page'), document.querySelector('#app form'))").await?;
        let (kind, question) = shown.split_once(' ').unwrap_or_default();
        if matches!(kind, "question" | "status") {
            check(page, kind, met).await?;
        }
        match answers.iter().find(|(named, _)| *named == question) {
            _ if kind == "result" => return Ok(()),
            Some((_, options)) => {
                for option in *options {
                    page.click_on(&format!("#app input[name={question}][value={option}]")).await?;
                }
                page.click_on("#app form [type=submit]").await?;
            }
            None if kind == "question" => page.click_on("#app form .button-second").await?,
            None => page.click_on("#app .actions .button").await?,
        }
        let other = format!(
            "(({{ dataset }}, form) => [dataset.page, form?.dataset.question].join(' '))(document.querySelector('#app .page'), document.querySelector('#app form')) !== {shown:?}"
        );
        page.until("another page is shown", &other).await?;
    }
}

/// Notes what is over its budget on the page that is shown.
async fn check(page: &Page, kind: &str, met: &mut Vec<String>) -> Result<()> {
    let found = page
        .js("(() => {
            const heading = document.querySelector('#app h1').getBoundingClientRect();
            return { above: heading.top + scrollY, height: document.documentElement.scrollHeight };
        })()")
        .await?;
    let number = |name: &str| found.get(name).and_then(Value::as_f64).unwrap_or(f64::MAX);
    // A notice of danger, or of what a change changed, stands above the result's heading on purpose.
    let is_plain = page.holds("!document.querySelector('#app :is(.danger, .changed)')").await?;
    if is_plain && number("above") > ABOVE {
        met.push(format!("{kind}: {} px stand above the heading, {ABOVE} may", number("above")));
    }
    let most = SCREENS.iter().find(|(of, _)| *of == kind).map(|(_, screens)| screens * f64::from(SCREEN));
    if let Some(most) = most.filter(|most| number("height") > *most) {
        met.push(format!("{kind}: {} px high, {most} may be", number("height")));
    }
    Ok(())
}

/// Whether all that the selector finds is on the screen that is shown first.
async fn is_in_sight(page: &Page, selector: &str) -> Result<bool> {
    page.js("scrollTo(0, 0)").await?;
    page.holds(&format!("(part => part && part.getBoundingClientRect().bottom <= innerHeight)(document.querySelector({selector:?}))")).await
}

/// How many words the selectors find: those that can be seen.
async fn words(page: &Page, selectors: &str) -> Result<usize> {
    let text = page
        .text(&format!("[...document.querySelectorAll({selectors:?})].map(part => part.innerText).join(' ')"))
        .await?;
    Ok(text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count())
}

/// The first page of the result, and each page that it leads to.
async fn check_result(page: &Page, met: &mut Vec<String>) -> Result<()> {
    check(page, "result", met).await?;
    for (what, selector) in [
        ("the verdict", "#app .verdict h1"),
        ("that it is no law yet", "#app .verdict .standing"),
        ("the first place", "#app .first-places li a"),
    ] {
        if !is_in_sight(page, selector).await? {
            met.push(format!("result: {what} is not in sight"));
        }
    }
    if page.language() == "en" {
        let first = words(page, "#app .danger, #app .verdict, #app .first-places, #app .asks").await?;
        let all = words(page, "#app .page").await?;
        if first > FIRST_SCREEN || all > FIRST_PAGE {
            met.push(format!("result: {first} words on the first screen, {all} on the first page"));
        }
    }
    for (kind, way) in [
        ("theme", "#app .theme-list a"),
        ("parts", "#app .parts a"),
        ("places", "#app .first-places p a"),
        ("also", ""),
        ("draft", ""),
    ] {
        match kind {
            "also" => page.follow_key("also-title").await?,
            "draft" => page.follow_key("standing-title").await?,
            _ => page.click_on(way).await?,
        }
        page.expect_page(kind).await?;
        check(page, kind, met).await?;
        page.press_key("ui-back").await?;
        page.expect_page("result").await?;
    }
    Ok(())
}

fn in_language(language: &str) -> Result<()> {
    in_browser(async |page| {
        page.read(Words::of(language)?);
        page.set_screen(WIDTH, SCREEN).await?;
        let mut over = Vec::new();
        // What stands on a page differs by person, how long it is by language: two people tell the most and the least.
        let people = if language == "en" { &PEOPLE[..] } else { &[PEOPLE[0], PEOPLE[2]] };
        for (status, answers) in people {
            let mut met = Vec::new();
            // The same address again would be a reload, of which a notice tells.
            page.go_to_address("about:blank").await?;
            page.open().await?;
            check(page, "start", &mut met).await?;
            if !is_in_sight(page, "#app .actions .button").await? {
                met.push("start: Begin is not in sight".to_owned());
            }
            to_the_result(page, answers, &mut met).await?;
            page.expect_result(status).await?;
            check_result(page, &mut met).await?;
            over.extend(met.into_iter().map(|fault| format!("{status}, {fault}")));

            let mut met = Vec::new();
            page.press_key("ui-simpler").await?;
            page.until("the words are simpler", "document.querySelector('.setting').ariaPressed === 'true'")
                .await?;
            page.read(Words::simpler_first(language)?);
            check_result(page, &mut met).await?;
            over.extend(met.into_iter().map(|fault| format!("{status}, simpler, {fault}")));
            page.read(Words::of(language)?);
        }
        over.dedup();
        ensure!(over.is_empty(), "{}", over.join("\n"));
        Ok(())
    })
}

#[test]
fn in_arabic() -> Result<()> {
    in_language("ar")
}

#[test]
fn in_chinese() -> Result<()> {
    in_language("zh")
}

#[test]
fn in_english() -> Result<()> {
    in_language("en")
}

#[test]
fn in_french() -> Result<()> {
    in_language("fr")
}

#[test]
fn in_russian() -> Result<()> {
    in_language("ru")
}

#[test]
fn in_spanish() -> Result<()> {
    in_language("es")
}
