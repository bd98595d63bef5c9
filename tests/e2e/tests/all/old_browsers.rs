//! Where the guide's scripts come late, not at all, or cannot be read: what must always work does, and a button that does
//! nothing yet does not look as if it did (docs/decisions/0025). `cargo xtask old-browsers` shows the same in old browsers.

use std::time::Duration;

use anyhow::Result;
use remedy_e2e::{Key, NEUTRAL, Options, Page, Words, in_browser, in_browser_with, in_three_engines};
use serde_json::json;
use tokio::time::sleep;

in_three_engines!([] a_browser_that_cannot_read_the_guide_reads_the_plain_page);

const START: &str = "/files/start-";
const PLAIN: &str = "guide.html";
/// A line that no browser reads, as an old one does not read a newer one.
const UNREADABLE: &str = "(() => { window.a ?.?. b; })();";
/// The button that leads on from the first question, as it looks.
const CONTINUE: &str = "getComputedStyle(document.querySelector('[data-first=question] .button'))";

async fn expect_plain_page(page: &Page, language: &str) -> Result<()> {
    page.expect_address(&page.site.url(&format!("{language}/{PLAIN}#not-started"))).await?;
    page.read(Words::of(language)?);
    page.until("it is all there", "document.readyState === 'complete'").await?;
    let told = page.word("page-not_started")?;
    assert!(page.words().await?.contains(&told), "{language}");
    Ok(())
}

/// Waits for one of the two screens that come with the page, with the focus on its heading.
async fn expect_first(page: &Page, screen: &str) -> Result<()> {
    let there = format!("document.activeElement.matches('[data-first={screen}] h1')");
    page.until(screen, &there).await
}

async fn a_browser_that_cannot_read_the_guide_reads_the_plain_page(page: &Page) -> Result<()> {
    page.site.spoil(START, UNREADABLE);
    for language in ["en", "ar"] {
        page.go_to(&format!("{language}/")).await?;
        expect_plain_page(page, language).await?;
    }
    Ok(())
}

#[test]
fn where_there_is_no_way_to_it_either_the_page_says_so_and_looks_so() -> Result<()> {
    in_browser(async |page| {
        page.site.spoil(START, UNREADABLE);
        page.site.refuse(PLAIN);
        page.go_to("en/").await?;
        page.until("it says where else to read", "document.getElementById('slow').checkVisibility()").await?;
        page.press("Begin").await?;
        page.until("the button looks as it is", &format!("{CONTINUE}.opacity === '0.5'")).await?;
        // Nothing more is said when it is pressed, and leaving works.
        page.press("Continue").await?;
        assert!(page.holds("document.getElementById('wait').hidden").await?);
        page.keys(&[Key::Shift, Key::Shift, Key::Shift]).await?;
        page.expect_address(NEUTRAL).await
    })
}

#[test]
fn where_the_script_comes_late_begin_works_and_what_was_pressed_is_done_then() -> Result<()> {
    let options = Options { while_loading: true, ..Options::default() };
    in_browser_with(&options, async |page| {
        // However slow the machine of the test is: once it is late, the plain page would be read instead.
        let source = "{ const own = setTimeout; window.setTimeout = (then, time) => own(then, time === 8000 ? 600000 : time); }";
        page.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": source })).await?;
        page.site.keep_back(START);
        page.go_to("en/").await?;
        page.until(
            "the first page is shown",
            "document.querySelector('[data-first=start] .button') !== null",
        )
        .await?;
        // Begin works at once, there and back, and the first question can be answered.
        for _ in 0..2 {
            page.press("Begin").await?;
            expect_first(page, "question").await?;
            page.browser_back().await?;
            expect_first(page, "start").await?;
        }
        page.press("Begin").await?;
        page.choose(&page.word("question-danger.no")?).await?;
        page.until("the button looks as it is", &format!("{CONTINUE}.opacity === '0.5'")).await?;
        page.press("Continue").await?;
        page.until("it says that it waits", "document.getElementById('wait').checkVisibility()").await?;
        page.site.release();
        page.started().await?;
        page.expect_question("role").await?;
        assert!(page.holds("history.length <= 4").await?);
        assert!(!page.words().await?.contains(&page.word("ui-slow")?));
        page.press("Back").await?;
        page.expect_question("danger").await?;
        assert_eq!(page.chosen().await?, ["no"]);
        page.press("Back").await?;
        page.expect_heading_key("start-title").await?;
        let look = "getComputedStyle(document.querySelector('#app .actions .button')).opacity";
        assert_eq!(page.text(look).await?, "1");
        Ok(())
    })
}

#[test]
fn a_script_that_is_there_at_once_changes_nothing_of_the_look() -> Result<()> {
    in_browser(async |page| {
        page.site.keep_back("_bg.wasm");
        page.go_to("en/").await?;
        sleep(Duration::from_millis(1500)).await;
        assert_eq!(page.text(&format!("{CONTINUE}.opacity")).await?, "1");
        Ok(())
    })
}

#[test]
fn in_a_browser_of_2022_the_focus_is_seen_on_an_option() -> Result<()> {
    in_browser(async |page| {
        page.begin().await?;
        // As where :has() is not known: neither its rules are there nor what stands in @supports for it.
        page.js("(() => { for (const { sheet } of document.querySelectorAll('style')) \
             for (let place = sheet.cssRules.length - 1; place >= 0; place--) \
             if (sheet.cssRules[place].cssText.includes(':has(')) sheet.deleteRule(place); })()")
            .await?;
        page.keys(&[Key::Tab]).await?;
        let seen = "getComputedStyle(document.activeElement).outlineStyle !== 'none'";
        for _ in 0..12 {
            if page.holds("document.activeElement.matches('.choice input')").await? {
                assert!(page.holds(seen).await?);
                return Ok(());
            }
            page.keys(&[Key::Tab]).await?;
        }
        anyhow::bail!("Tab never comes to an option")
    })
}

#[test]
fn without_what_the_engine_needs_the_plain_page_is_read() -> Result<()> {
    in_browser(async |page| {
        let source = json!({ "source": "delete window.WebAssembly" });
        page.devtools("Page.addScriptToEvaluateOnNewDocument", &source).await?;
        page.go_to("fr/").await?;
        expect_plain_page(page, "fr").await
    })
}
