//! When things go wrong: what the page says when the engine starts not at all or breaks later, without JavaScript, and
//! when the connection drops on the way. What a slow start does is in first_screens.rs.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use remedy_e2e::walks::{ILL_AT_WORK, ILL_AT_WORK_THEN};
use remedy_e2e::{Key, NEUTRAL, Options, Page, Site, in_browser, in_browser_with};
use tokio::time::sleep;

const SOON: Duration = Duration::from_secs(15);
const START: &str = "A guide for people harmed by business";
/// The first page, and the plain one beside it.
const FIRST: &str = "en/";
const PLAIN: &str = "en/guide.html";
const PLAIN_LINK: &str = "Read the guide as a plain page";
const PLAIN_WORDS: &str = "This page holds the whole guide without the questions.";
const NOT_STARTED: &str = "The questions could not start on this device.";
const BROKEN: &str = "Something went wrong";
const BROKEN_WORDS: &str =
    "Your answers were only on this page, and they are gone now. Nobody else has them.";
/// What a network answers that wants a log-in first.
const LOG_IN: &[u8] = b"<!doctype html><title>Log in</title><p>Log in to use this network.</p>";

async fn expect_broken(page: &Page) -> Result<()> {
    page.until("the page says that it broke", "document.activeElement?.id === 'broken-heading'").await?;
    let words = page.words().await?;
    for part in [BROKEN, BROKEN_WORDS, "Start again", PLAIN_LINK, "Leave this page"] {
        assert!(words.contains(part), "{part} is not in {words}");
    }
    // Nothing of the guide is left to be seen or read out.
    let rest =
        "document.getElementById('app').checkVisibility() || document.getElementById('first') !== null";
    assert!(!page.holds(rest).await?);
    Ok(())
}

async fn expect_plain_page(page: &Page) -> Result<()> {
    page.until("the plain page is shown", &format!("location.pathname.endsWith('{PLAIN}')")).await?;
    page.until("it is all there", "document.readyState === 'complete'").await?;
    let words = page.words().await?;
    assert!(words.contains(START) && words.contains(PLAIN_WORDS), "{words}");
    Ok(())
}

/// A guide that cannot start sends the person to the plain page, which says why.
fn reads_instead(fault: fn(&Site)) -> Result<()> {
    in_browser(async |page| {
        fault(&page.site);
        page.go_to(FIRST).await?;
        expect_plain_page(page).await?;
        page.expect_address(&page.site.url(&format!("{PLAIN}#not-started"))).await?;
        let words = page.words().await?;
        assert!(words.contains(NOT_STARTED), "{words}");
        // No way back to a page that cannot start.
        page.browser_back().await?;
        assert!(!page.address().await?.starts_with(&page.site.origin()), "{}", page.address().await?);
        Ok(())
    })
}

#[test]
fn without_the_engine() -> Result<()> {
    reads_instead(|site| site.refuse("_bg.wasm"))
}

#[test]
fn with_an_engine_that_is_none() -> Result<()> {
    reads_instead(|site| site.spoil("_bg.wasm", LOG_IN))
}

#[test]
fn from_the_root_without_the_engine() -> Result<()> {
    in_browser(async |page| {
        page.site.refuse("_bg.wasm");
        page.go_to("").await?;
        expect_plain_page(page).await?;
        // Neither the root nor the page that cannot start is in the history.
        page.browser_back().await?;
        assert!(!page.address().await?.starts_with(&page.site.origin()), "{}", page.address().await?);
        Ok(())
    })
}

#[test]
fn without_the_engine_and_its_script() -> Result<()> {
    reads_instead(|site| site.refuse("/files/guide-"))
}

#[test]
fn without_the_words() -> Result<()> {
    reads_instead(|site| site.refuse("/files/pack-"))
}

#[test]
fn with_words_that_are_none() -> Result<()> {
    reads_instead(|site| site.spoil("/files/pack-", LOG_IN))
}

#[test]
fn a_guide_that_cannot_start_says_so_in_words() -> Result<()> {
    in_browser(async |page| {
        page.site.refuse("_bg.wasm");
        page.site.keep_back(PLAIN);
        page.go_to(FIRST).await?;
        expect_broken(page).await?;
        page.site.release();
        expect_plain_page(page).await?;
        // The note is only for those who were sent here.
        page.go_to(PLAIN).await?;
        assert!(!page.words().await?.contains(NOT_STARTED));
        Ok(())
    })
}

#[test]
fn with_nothing_to_read_instead_the_page_stays_and_can_be_tried_again() -> Result<()> {
    in_browser(async |page| {
        page.site.refuse("_bg.wasm");
        page.site.refuse(PLAIN);
        page.go_to(FIRST).await?;
        expect_broken(page).await?;
        page.press("Start again").await?;
        expect_broken(page).await?;
        assert_eq!(page.address().await?, page.site.url(FIRST));
        // The keyboard gets there too, from where the focus is.
        page.site.release();
        page.keys(&[Key::Tab, Key::Enter]).await?;
        page.expect_heading(START).await
    })
}

#[test]
fn without_its_own_scripts_the_page_still_leads_on() -> Result<()> {
    in_browser(async |page| {
        page.site.refuse("/files/start-");
        page.site.refuse("/files/leave-");
        page.go_to(FIRST).await?;
        assert!(page.words().await?.contains(START));
        page.follow(PLAIN_LINK).await?;
        expect_plain_page(page).await?;
        page.go_to(FIRST).await?;
        page.follow("Leave this page").await?;
        page.expect_address(NEUTRAL).await
    })
}

/// Breaks as an engine breaks: a WebAssembly program comes to an instruction that must not be reached.
async fn crash(page: &Page, later: bool) -> Result<()> {
    let how = if later { "setTimeout(async () => broken())" } else { "setTimeout(() => broken())" };
    let engine = "[0,97,115,109,1,0,0,0, 1,4,1,96,0,0, 3,2,1,0, 7,5,1,1,102,0,0, 10,5,1,3,0,0,11]";
    page.js(&format!(
        "(() => {{
            const engine = new WebAssembly.Module(new Uint8Array({engine}));
            const broken = new WebAssembly.Instance(engine).exports.f;
            {how};
        }})()"
    ))
    .await
    .map(drop)
}

/// Breaks again and again: after the third time the guide does not begin anew any more (boot/start.js).
async fn break_for_good(page: &Page, later: bool) -> Result<()> {
    for _ in 0..2 {
        page.js("(window.old = wasm_bindgen, null)").await?;
        crash(page, later).await?;
        page.until("another engine is there", "wasm_bindgen !== old").await?;
        page.expect_page("answers").await?;
    }
    crash(page, later).await?;
    expect_broken(page).await
}

async fn some_answers(page: &Page) -> Result<()> {
    page.press("Begin").await?;
    page.answer_all(&[("danger", &["no"]), ("role", &["self"])]).await?;
    page.expect_question("harm").await
}

#[test]
fn what_crashes_again_and_again_says_so_and_begins_afresh() -> Result<()> {
    in_browser(async |page| {
        for later in [false, true] {
            page.open().await?;
            some_answers(page).await?;
            break_for_good(page, later).await?;
            // It does not go elsewhere of itself.
            assert_eq!(page.address().await?, page.site.url(FIRST));
            page.press("Start again").await?;
            page.expect_heading(START).await?;
            page.press("Begin").await?;
            page.expect_question("danger").await?;
            assert!(page.chosen().await?.is_empty());
        }
        Ok(())
    })
}

#[test]
fn what_the_page_says_after_a_crash_is_true() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        page.press("Begin").await?;
        page.answer("danger", &["yes"]).await?;
        page.press("Back").await?;
        page.expect_question("danger").await?;
        assert_eq!(page.chosen().await?, ["yes"]);
        break_for_good(page, false).await?;
        // It says that the answers are gone; so they must not be in the page, hidden, for whoever saves or searches it.
        assert!(page.chosen().await?.is_empty(), "the answers are still in the page");
        // And the tab must not name a step that is shown no more.
        assert_eq!(page.title().await?, BROKEN);
        Ok(())
    })
}

#[test]
fn after_a_crash_the_ways_out_work() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        some_answers(page).await?;
        break_for_good(page, false).await?;
        page.follow(PLAIN_LINK).await?;
        expect_plain_page(page).await?;

        page.open().await?;
        some_answers(page).await?;
        break_for_good(page, false).await?;
        page.keys(&[Key::Shift, Key::Shift, Key::Shift]).await?;
        page.expect_address(NEUTRAL).await
    })
}

#[test]
fn a_fault_that_is_not_the_engines_stops_nothing() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        page.press("Begin").await?;
        page.expect_question("danger").await?;
        // As an extension of the browser might.
        page.js("setTimeout(() => { window.seen = true; throw new TypeError('not ours'); })").await?;
        page.until("it was thrown", "window.seen === true").await?;
        assert!(page.holds("document.getElementById('broken').hidden").await?);
        page.answer("danger", &["no"]).await?;
        page.expect_question("role").await
    })
}

#[test]
fn without_javascript_the_page_says_so_and_leads_to_the_plain_one() -> Result<()> {
    in_browser_with(&Options { without_javascript: true, ..Options::default() }, async |page| {
        page.go_to(FIRST).await?;
        let words = page.words().await?;
        assert!(words.contains("The questions need JavaScript, and it is turned off"), "{words}");
        assert!(words.contains(START) && !words.contains(BROKEN), "{words}");
        page.click_on(".notice a").await?;
        page.expect_address(&page.site.url(PLAIN)).await?;
        let words = page.words().await?;
        assert!(words.contains(PLAIN_WORDS) && !words.contains(NOT_STARTED), "{words}");
        Ok(())
    })
}

#[test]
fn once_loaded_the_whole_walk_needs_no_connection() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        page.site.stop();
        let unreachable = "fetch('guide.html', { cache: 'no-store' }).then(() => false, () => true)";
        assert!(page.holds(unreachable).await?);
        page.requests().await?;

        page.press("Begin").await?;
        page.answer_all(ILL_AT_WORK).await?;
        page.expect_status("fits").await?;
        page.press("Go on with the questions").await?;
        page.answer_all(ILL_AT_WORK_THEN).await?;
        page.expect_result("fits").await?;
        page.press("All questions and answers").await?;
        page.expect_heading("All questions and answers").await?;
        assert_eq!(page.requests().await?, Vec::<String>::new());
        Ok(())
    })
}

/// The neutral page is far away. Until it comes, nothing may call the browser back.
#[test]
fn leaving_goes_on_until_a_slow_page_comes() -> Result<()> {
    in_browser(async |page| {
        for inside in [false, true] {
            page.open().await?;
            if inside {
                some_answers(page).await?;
            }
            // In the place of the neutral page one that can be kept back. The driver must have answered before the click,
            // or it would wait for that page.
            page.js("document.getElementById('leave').setAttribute('href', 'guide.html')").await?;
            page.site.keep_back(PLAIN);
            let asked = || page.site.asked_for().iter().filter(|path| path.ends_with(PLAIN)).count();
            let before = asked();
            page.js("setTimeout(() => document.getElementById('leave').click(), 150)").await?;
            // No question to the browser meanwhile: its driver would wait for the page that is to come.
            let start = Instant::now();
            while asked() == before {
                ensure!(start.elapsed() < SOON, "nothing was asked for");
                sleep(Duration::from_millis(20)).await;
            }
            sleep(Duration::from_millis(500)).await;
            page.site.release();
            page.expect_address(&page.site.url(PLAIN)).await.with_context(|| format!("inside: {inside}"))?;
        }
        Ok(())
    })
}
