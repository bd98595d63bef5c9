//! From a tap to the next page painted, on a phone six times slower than this machine: `cargo xtask bench` measures it.
//! Not a test unless `REMEDY_STRICT` is set: then the slowest of twenty taps must take less than 100 ms (requirement P4).
//! `REMEDY_LANGUAGE` measures one language alone.

use std::collections::BTreeMap;
use std::env;
use std::time::Duration;

use anyhow::{Result, ensure};
use remedy_e2e::walks::{
    Answer, DEFENDER, DEFENDER_THEN, ILL_AT_WORK, ILL_AT_WORK_THEN, NOT_SURE, NOT_SURE_THEN,
};
use remedy_e2e::{LANGUAGES, Page, Words, in_browser};
use serde_json::json;
use tokio::time::sleep;

/// How many times slower than this machine.
const SLOWER: u32 = 6;
/// How many times more each result, and the pages that it leads to, are shown in one walk: of fewer than twenty taps, the 95th
/// percentile is the slowest one.
const AGAIN: usize = 7;
/// What the 95th percentile may be, in milliseconds.
const LIMIT: u64 = 100;
/// How long a page is looked at before the next tap. No one reads faster than that, and the browser has ended by then what
/// it does after painting: that is no part of the next tap.
const LOOK: Duration = Duration::from_millis(400);

/// Notes how long each tap takes to what it shows: the browser's own measure (Event Timing), which ends when the next
/// frame is painted. Taps of less than 16 ms are not told, and count as 16.
///
/// Only what began with this tap counts: of a frame like the one before it, as when the card under the pointer is chosen,
/// a browser without a screen may tell only with the next one.
const WATCH: &str = "window.taps = [];
    window.note = entries => taps.push(...entries.filter(one => one.interactionId > 0));
    window.watching = new PerformanceObserver(list => note(list.getEntries()));
    watching.observe({ type: 'event', durationThreshold: 16 });
    window.tapped = since => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
        note(watching.takeRecords());
        const own = taps.splice(0).filter(one => one.startTime >= since);
        done(Math.max(16, ...own.map(one => one.duration)));
    }))));";

/// Milliseconds, by what was tapped.
type Taps = BTreeMap<&'static str, Vec<u64>>;

/// Taps once what the selector finds, and notes how long it took.
async fn tap(page: &Page, what: &'static str, selector: &str, taps: &mut Taps) -> Result<()> {
    sleep(LOOK).await;
    let since = page.js("performance.now()").await?;
    page.click_on(selector).await?;
    let took = page.js(&format!("tapped({since})")).await?.as_f64().unwrap_or_default();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "whole milliseconds, never less than 16"
    )]
    taps.entry(what).or_default().push(took as u64);
    Ok(())
}

async fn answer_all(page: &Page, answers: &[Answer], taps: &mut Taps) -> Result<()> {
    for (question, options) in answers {
        page.expect_question(question).await?;
        let last = *question == "delivery" || *question == "proceedings" && *options != ["ended_with_remedy"];
        let on = if last { "result" } else { "next question" };
        for option in *options {
            tap(page, "choose", &format!("input[value=\"{option}\"]"), taps).await?;
        }
        match options {
            [] => tap(page, on, "form .button-second", taps).await?,
            _ => tap(page, on, "form [type=submit]", taps).await?,
        }
    }
    Ok(())
}

async fn walk(page: &Page, before: &[Answer], after: &[Answer], taps: &mut Taps) -> Result<()> {
    page.open().await?;
    tap(page, "next question", ".actions .button", taps).await?;
    let (first, rest) = before.split_at(1);
    if before == DEFENDER {
        answer_all(page, &[("danger", &["yes"])], taps).await?;
        page.expect_heading_key("safety-title").await?;
        tap(page, "next question", ".actions .button", taps).await?;
        answer_all(page, before, taps).await?;
    } else {
        answer_all(page, first, taps).await?;
        answer_all(page, rest, taps).await?;
    }
    page.until("the status is shown", "document.querySelector('[data-page=status]') !== null").await?;
    tap(page, "next question", ".actions .button", taps).await?;
    answer_all(page, after, taps).await?;
    page.until("the result is shown", "document.querySelector('[data-page=result]') !== null").await?;
    // A percentile needs more than one of each: back to the last question, and on again.
    for _ in 0..AGAIN {
        page.click_on("#app .back button").await?;
        page.until("a question is shown", "document.querySelector('[data-page=question]') !== null").await?;
        let answered = page.holds("document.querySelector('#app form input:checked') !== null").await?;
        tap(page, "result", if answered { "form [type=submit]" } else { "form .button-second" }, taps)
            .await?;
        page.until("the result is shown", "document.querySelector('[data-page=result]') !== null").await?;
    }
    // The pages that the result leads to, and back.
    let pages = [
        ("theme", "#app .theme-list a"),
        ("parts", "#app .parts a"),
        ("places", "#app .first-places p a"),
        ("what if", "#app .ways li:first-child a"),
    ];
    for (what, selector) in pages.into_iter().cycle().take(pages.len() * AGAIN) {
        tap(page, what, selector, taps).await?;
        page.until("another page is shown", "document.querySelector('[data-page=result]') === null").await?;
        tap(page, "back to the result", "#app .back button", taps).await?;
        page.until("the result is shown", "document.querySelector('[data-page=result]') !== null").await?;
    }
    Ok(())
}

/// The part of the taps that is not slower than this, in milliseconds.
fn percentile(sorted: &[u64], percent: usize) -> u64 {
    let place = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
    sorted.get(place).copied().unwrap_or_default()
}

#[test]
#[ignore = "measures: cargo xtask bench"]
fn latency() -> Result<()> {
    println!(
        "{:<9} {:<14} {:>5} {:>7} {:>5} {:>6}  (ms, CPU slowed {SLOWER} times)",
        "language", "tap", "taps", "median", "p95", "worst"
    );
    let mut slow = Vec::new();
    let wanted = |language: &&str| env::var("REMEDY_LANGUAGE").ok().is_none_or(|only| only == **language);
    for language in LANGUAGES.into_iter().filter(wanted) {
        let taps = in_browser(async |page| {
            let mut taps = Taps::new();
            page.read(Words::of(language)?);
            page.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": WATCH })).await?;
            page.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": SLOWER })).await?;
            walk(page, ILL_AT_WORK, ILL_AT_WORK_THEN, &mut taps).await?;
            walk(page, DEFENDER, DEFENDER_THEN, &mut taps).await?;
            walk(page, NOT_SURE, NOT_SURE_THEN, &mut taps).await?;
            Ok(taps)
        })?;
        for (what, mut took) in taps {
            took.sort_unstable();
            let (median, most) = (percentile(&took, 50), percentile(&took, 95));
            let worst = took.last().copied().unwrap_or_default();
            println!("{language:<9} {what:<14} {:>5} {median:>7} {most:>5} {worst:>6}", took.len());
            if most > LIMIT {
                slow.push(format!("{language}, {what}: {most} ms"));
            }
        }
    }
    ensure!(slow.is_empty() || env::var_os("REMEDY_STRICT").is_none(), "over {LIMIT} ms: {slow:?}");
    Ok(())
}
