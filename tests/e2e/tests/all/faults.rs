//! What is lost when something does not come or is refused: each file that a walk asks for in turn, and each thing that a
//! browser may keep from us. `cargo xtask faults` runs it and prints the table (requirement R3).

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, ensure};
use remedy_e2e::{Page, in_browser};
use serde_json::json;

const FIRST: &str = "en/";
/// What is answered before anything else is wanted.
const ANSWERS: &[(&str, &[&str])] =
    &[("danger", &["no"]), ("role", &["self"]), ("harm", &["health", "work"])];
/// The options chosen of the first questions, as the engine has them, whatever the page shows.
const CHOSEN: &str =
    "[...Array(99).keys()].map(wasm_bindgen.chosen).filter(bits => bits !== undefined).join()";
/// All that is said to the person of a fault, wherever it stands.
const SAID: &str = "[...document.querySelectorAll('.notice, .not-loaded, [role=alert], #answers [role=status], #wait, #slow, #broken')]
    .filter(one => one.checkVisibility() && one.innerText.trim()).map(one => one.innerText.trim().split('\\n')[0])";

/// What a browser may refuse, as a script before the page's own.
const REFUSALS: &[(&str, &str)] = &[
    (
        "storage of every kind",
        "for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { get() { throw new DOMException('', 'SecurityError'); } });",
    ),
    (
        "entries in the history",
        "for (const name of ['pushState', 'replaceState']) history[name] = () => { throw new DOMException('', 'SecurityError'); };",
    ),
    ("files to save", "URL.createObjectURL = () => { throw new TypeError('refused'); };"),
    ("printing", "window.print = () => { throw new TypeError('refused'); };"),
    ("the clipboard", "Object.defineProperty(navigator, 'clipboard', { value: undefined });"),
    ("voices", "Object.defineProperty(window, 'speechSynthesis', { value: undefined });"),
    (
        "policies for scripts (Trusted Types)",
        "Object.defineProperty(window, 'trustedTypes', { value: undefined });",
    ),
];

/// Walks with everything that a person may want, and tells what was said on the way.
async fn walk(page: &Page) -> Result<(BTreeSet<String>, &'static str)> {
    let mut said = BTreeSet::new();
    page.go_to(FIRST).await?;
    let over = "!document.documentElement.hasAttribute('data-starting') || !document.getElementById('broken')?.hidden";
    page.until("it starts, or says that it does not", over).await?;
    // It may be the static guide by now, which has no engine.
    if !page.holds("!!document.querySelector('#app .page')").await? {
        said.insert(page.text("document.querySelector('main:not([hidden]) h1').innerText").await?);
        return Ok((said, "nothing: it does not begin, and what it says leads to the static guide"));
    }
    page.begin().await?;
    page.answer_all(ANSWERS).await?;
    page.expect_question("business").await?;
    let chosen = page.text(CHOSEN).await?;
    ensure!(chosen.split(',').filter(|bits| *bits != "0").count() == ANSWERS.len(), "answered: {chosen}");
    for key in ["ui-simpler", "language", "ui-all-answers", "ui-answers-file", "ui-answers-link", "places"] {
        want(page, key).await?;
        said.extend(page.list(SAID).await?);
        ensure!(page.text(CHOSEN).await? == chosen, "answers were lost at {key}");
        come_back(page).await?;
    }
    ensure!(page.text(CHOSEN).await? == chosen, "answers were lost at the end");
    Ok((said, "nothing"))
}

/// Presses what is wanted, and waits until it is there or not to be had.
async fn want(page: &Page, what: &str) -> Result<()> {
    match what {
        "language" => page.wish_language("fr").await?,
        "places" => {
            page.press_key("ui-result-so-far").await?;
            page.expect_page("result").await?;
            page.follow_key("ui-places-all").await?;
            page.expect_page("places").await?;
            page.press_key("ui-country").await?;
        }
        "ui-answers-file" | "ui-answers-link" => {
            page.press_key("ui-all-answers").await?;
            page.expect_page("answers").await?;
            page.press_key(what).await?;
        }
        key => page.press_key(key).await?,
    }
    page.js("new Promise(done => setTimeout(done, 1200))").await.map(drop)
}

/// Back to the question, in English, by the page's own ways.
async fn come_back(page: &Page) -> Result<()> {
    if page.holds("document.documentElement.dataset.language !== 'en'").await? {
        page.wish_language("en").await?;
        page.expect_language("en").await?;
    }
    for _ in 0..6 {
        if page.holds("!!document.querySelector('#app [data-question=business]')").await? {
            return Ok(());
        }
        let back =
            "document.querySelector('#answers .back button') ? '#answers .back button' : '#app .back button'";
        let back = page.text(back).await?;
        page.click_on(&back).await?;
    }
    page.expect_question("business").await
}

/// Prints a line of the table: what was cut, what was said, what was lost.
fn tell(what: &str, said: BTreeSet<String>, lost: &str) {
    println!("| {what} | {} | {lost} |", said.into_iter().collect::<Vec<_>>().join(" · "));
}

/// Walks, and tells how it went.
async fn row(page: &Page, what: &str) -> Result<()> {
    let (said, lost) = walk(page).await.with_context(|| what.to_owned())?;
    tell(what, said, lost);
    Ok(())
}

#[test]
#[ignore = "a table: cargo xtask faults"]
fn nothing_is_lost_when_something_does_not_come() -> Result<()> {
    println!("| what was cut | what the person is told | what was lost |\n|---|---|---|");
    // What a walk asks for when all is well.
    let mut paths: BTreeSet<_> = in_browser(async |page| {
        row(page, "nothing").await?;
        Ok(page.site.asked_for().into_iter().collect())
    })?;
    paths.retain(|path| path.starts_with("/files/") && !path.contains("/icon-"));
    ensure!(paths.len() > 8, "a walk asks for {paths:?}");
    for path in &paths {
        in_browser(async |page| {
            page.site.refuse(&format!("={path}"));
            row(page, path).await
        })?;
    }
    in_browser(async |page| {
        page.begin().await?;
        page.site.stop();
        page.answer_all(ANSWERS).await?;
        let chosen = page.text(CHOSEN).await?;
        want(page, "ui-simpler").await?;
        let said = page.list(SAID).await?.into_iter().collect();
        ensure!(page.text(CHOSEN).await? == chosen, "answers were lost");
        tell("the connection, once it has begun", said, "nothing");
        Ok(())
    })?;
    for (what, script) in REFUSALS {
        in_browser(async |page| {
            page.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": script })).await?;
            row(page, what).await
        })?;
    }
    Ok(())
}
