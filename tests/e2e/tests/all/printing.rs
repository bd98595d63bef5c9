//! What goes on paper and into a file: only when asked for, after a warning, and with the draft's date (requirement S11).

use anyhow::Result;
use remedy_e2e::{Page, in_browser, in_three_engines};

in_three_engines!([] what_fits_is_opened_on_paper, the_result_is_saved_as_text_after_a_warning);

/// The version of the words, as the page says it.
async fn version(page: &Page) -> Result<String> {
    page.text("document.querySelector('.version').textContent").await
}

#[test]
fn nothing_to_press_is_on_paper() -> Result<()> {
    in_browser(async |page| {
        page.to_the_result().await?;
        page.see_everything().await?;
        let version = version(page).await?;
        assert!(version.contains("July 2023") && version.contains("0.1."), "{version}");
        page.prefer("print", "prefers-color-scheme", "light").await?;
        let seen = "[...document.querySelectorAll('#leave, #keep, .languages, button, nav, summary')].filter(part => part.checkVisibility()).map(part => part.outerHTML)";
        assert_eq!(page.list(seen).await?, Vec::<String>::new());
        // A link cannot be followed there: its address stands behind it.
        let address = "(link => [link.getAttribute('href'), getComputedStyle(link, '::after').content])(document.querySelector('.place a[href^=http]'))";
        let address = page.list(address).await?;
        assert!(address[1].contains(&address[0]), "{address:?}");
        let words = page.words().await?;
        assert!(words.contains(&version) && words.contains(&page.word("status-fits")?), "{words}");
        Ok(())
    })
}

#[test]
fn nothing_to_press_is_on_the_plain_pages_paper() -> Result<()> {
    in_browser(async |page| {
        page.go_to("en/guide.html").await?;
        page.prefer("print", "prefers-color-scheme", "light").await?;
        let seen = "[...document.querySelectorAll('#leave, nav, summary, [href=\"./\"], [href=\"keep.html\"]')].filter(part => part.checkVisibility()).map(part => part.outerHTML)";
        assert_eq!(page.list(seen).await?, Vec::<String>::new());
        // A row of clauses is as high as its words: paper costs.
        let rows = "[...document.querySelectorAll('.clauses a')].every(link => link.offsetHeight < 30)";
        assert!(page.holds(rows).await?);
        Ok(())
    })
}

async fn what_fits_is_opened_on_paper(page: &Page) -> Result<()> {
    page.to_the_result().await?;
    page.see_everything().await?;
    page.print_result().await
}

async fn the_result_is_saved_as_text_after_a_warning(page: &Page) -> Result<()> {
    page.to_the_result().await?;
    page.unfold("Print or save this page").await?;
    assert!(page.words().await?.contains("Print or save only if that is safe for you."));
    page.press_key("ui-save-whole").await?;
    let text = page.downloaded("notes.txt").await?;
    for part in [
        &page.word("status-fits")?,
        &format!("- {}: Health; {}", page.word("question-harm.short")?, page.word("question-harm.work")?),
        "Where to turn today",
        &version(page).await?,
    ] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    // No time stamp: 2023, the draft's, is the only year, and there is no time of day.
    let this_year = page.js("new Date().getFullYear()").await?.to_string();
    assert!(!text.contains(&this_year), "{text}");
    let digit_colon_digit = text.as_bytes().windows(3).any(
        |part| matches!(part, [before, b':', after] if before.is_ascii_digit() && after.is_ascii_digit()),
    );
    assert!(!digit_colon_digit, "{text}");
    page.expect_result("fits").await
}
