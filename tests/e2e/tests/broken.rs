//! When something fails: the engine or the words do not come, come late or come spoilt, the engine breaks, JavaScript is
//! off, the connection drops. The person is told in words, and can go on (requirements P5, P6, R4).

use anyhow::Result;
use remedy_e2e::walks::{DEFENDER, DEFENDER_THEN};
use remedy_e2e::{Options, Page, in_browser, in_browser_with};
use serde_json::json;

const TOLD: &str = "The questions could not start on this device.";

/// The plain page is shown instead of the guide, and says why.
async fn expect_plain_page(page: &Page) -> Result<()> {
    page.expect_address(&page.site.url("en/guide.html#not-started")).await?;
    page.until("the plain page says why", &format!("document.body.innerText.includes('{TOLD}')")).await?;
    assert!(page.words().await?.contains("Where to turn today"));
    // Leave works there too, and Back does not lead into what failed.
    assert!(page.holds("document.getElementById('leave').checkVisibility()").await?);
    page.browser_back().await?;
    assert!(!page.address().await?.starts_with(&page.site.origin()));
    Ok(())
}

#[test]
fn what_does_not_come_or_comes_spoilt_leads_to_the_plain_page() -> Result<()> {
    in_browser(async |page| {
        // What came once would not be asked for again.
        page.devtools("Network.setCacheDisabled", &json!({ "cacheDisabled": true })).await?;
        // The last of these is the script that would start the engine, and the style with it.
        for part in ["_bg.wasm", "pack-en", "files/guide-"] {
            page.site.refuse(part);
            page.go_to("").await?;
            expect_plain_page(page).await?;
            page.site.release();
        }
        for (part, bytes) in [("_bg.wasm", b"\0asm but not really".as_slice()), ("pack-en", b"nonsense")] {
            page.site.spoil(part, bytes);
            page.go_to("").await?;
            expect_plain_page(page).await?;
            page.site.release();
        }
        // Someone who comes to the plain page by themselves is not told of a failure.
        page.go_to("en/guide.html").await?;
        assert!(!page.words().await?.contains(TOLD));
        page.follow("Answer questions instead").await?;
        page.expect_heading("A guide for people harmed by business").await
    })
}

#[test]
fn without_the_plain_page_the_page_itself_says_so() -> Result<()> {
    in_browser(async |page| {
        page.site.refuse("_bg.wasm");
        page.site.refuse("guide.html");
        page.go_to("").await?;
        page.until("the page says so", "document.getElementById('broken').checkVisibility()").await?;
        page.until("its heading has the focus", "document.activeElement.id === 'broken-heading'").await?;
        let words = page.words().await?;
        assert!(words.contains("Something went wrong") && !words.contains("One moment."), "{words}");
        page.site.release();
        page.press("Start again").await?;
        page.expect_heading("A guide for people harmed by business").await
    })
}

#[test]
fn a_slow_start_is_told_and_then_goes_on() -> Result<()> {
    in_browser(async |page| {
        page.site.keep_back("_bg.wasm");
        page.go_to("").await?;
        let words = page.words().await?;
        assert!(words.contains("One moment. The guide is starting."), "{words}");
        assert!(!words.contains("longer than it should"), "{words}");
        page.until("it is told", "document.getElementById('slow').checkVisibility()").await?;
        assert!(page.words().await?.contains("Read the guide as a plain page"));
        page.site.release();
        page.expect_heading("A guide for people harmed by business").await
    })
}

#[test]
fn an_engine_that_breaks_later_is_told_and_starts_again() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        page.press("Begin").await?;
        page.answer("danger", &["no"]).await?;
        page.expect_question("role").await?;
        // An error of something else, such as a browser's extension, is not the guide's.
        page.js("dispatchEvent(new ErrorEvent('error', { error: new Error('another') }))").await?;
        assert!(page.holds("document.getElementById('broken').hidden").await?);

        page.js(
            "dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }))",
        )
        .await?;
        page.until("its heading has the focus", "document.activeElement.id === 'broken-heading'").await?;
        let words = page.words().await?;
        assert!(
            words.contains("Something went wrong") && !words.contains("Who are you answering for?"),
            "{words}"
        );
        // It stays here: whoever has answered decides what to do.
        assert_eq!(page.address().await?, page.site.url(""));
        page.press("Start again").await?;
        page.expect_heading("A guide for people harmed by business").await?;
        page.press("Begin").await?;
        page.expect_question("danger").await?;
        assert!(page.chosen().await?.is_empty());
        Ok(())
    })
}

#[test]
fn without_javascript_the_words_lead_to_the_plain_page() -> Result<()> {
    in_browser_with(&Options { without_javascript: true }, async |page| {
        page.go_to("").await?;
        page.follow("Read the guide as a plain page").await?;
        page.expect_address(&page.site.url("en/guide.html")).await?;

        let html = page.site.file("index.html")?;
        let words = html.split("<noscript>").nth(1).and_then(|rest| rest.split("</noscript>").next());
        assert!(words.unwrap_or_default().contains("JavaScript"), "{words:?}");
        Ok(())
    })
}

#[test]
fn once_loaded_it_needs_no_connection() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        let asked_for = page.site.asked_for();
        page.site.stop();
        let offline =
            json!({ "offline": true, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        page.devtools("Network.emulateNetworkConditions", &offline).await?;
        page.press("Begin").await?;
        page.answer("danger", &["yes"]).await?;
        page.press("Continue").await?;
        page.answer_all(DEFENDER).await?;
        page.press("Go on with the questions").await?;
        page.answer_all(DEFENDER_THEN).await?;
        page.expect_result("does_not_fit").await?;
        page.press("All questions and answers").await?;
        page.expect_heading("All questions and answers").await?;
        assert_eq!(page.site.asked_for(), asked_for);
        Ok(())
    })
}
