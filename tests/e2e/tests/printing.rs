//! What goes on paper and into a file: only when asked for, after a warning, and with the draft's date (requirement S11).

use anyhow::Result;
use remedy_e2e::{Page, in_browser};
use serde_json::json;

/// The version of the words, as the page says it.
async fn version(page: &Page) -> Result<String> {
    page.text("document.querySelector('.version').textContent").await
}

#[test]
fn the_result_is_printed_without_what_is_to_press() -> Result<()> {
    in_browser(async |page| {
        page.to_the_result().await?;
        let version = version(page).await?;
        assert!(version.contains("July 2023") && version.contains("0.1."), "{version}");
        // As the page looks while it is printed, noted by the page itself.
        page.js(
            "void addEventListener('beforeprint', () => {
                const fitting = [...document.querySelectorAll('[data-finding][data-value=yes] > details')];
                window.printed = { fitting: fitting.length, opened: fitting.filter(part => part.open).length };
            })",
        )
        .await?;
        let open = page.js("document.querySelectorAll('details[open]').length").await?;
        let paper = page.devtools("Page.printToPDF", &json!({})).await?;
        let paper = paper["data"].as_str().unwrap_or_default();
        // "%PDF-", as it begins in base64.
        assert!(paper.starts_with("JVBERi0") && paper.len() > 20_000, "{} bytes", paper.len());
        let (fitting, opened) = (page.js("printed.fitting").await?, page.js("printed.opened").await?);
        assert_eq!(fitting, opened);
        assert!(fitting.as_u64() > Some(10), "{fitting}");
        assert_eq!(page.js("document.querySelectorAll('details[open]').length").await?, open);

        page.prefer("print", "prefers-color-scheme", "light").await?;
        let seen = "[...document.querySelectorAll('#leave, button, nav, summary')].filter(part => part.checkVisibility()).map(part => part.outerHTML)";
        assert_eq!(page.list(seen).await?, Vec::<String>::new());
        let words = page.words().await?;
        assert!(
            words.contains(&version) && words.contains("The draft’s definition of a victim fits"),
            "{words}"
        );
        Ok(())
    })
}

#[test]
fn the_result_is_saved_as_text_after_a_warning() -> Result<()> {
    in_browser(async |page| {
        page.to_the_result().await?;
        page.unfold("Print or save this page").await?;
        assert!(page.words().await?.contains("Print or save only if that is safe for you."));
        page.press("Save as a text file").await?;
        let text = page.downloaded("notes.txt").await?;
        for part in [
            "The draft’s definition of a victim fits what you told us",
            "- What was harmed: Health; Fair and safe work",
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
    })
}
