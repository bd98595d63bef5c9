//! The page on which a webmaster puts the code for their site together: it works, and everyone can use it.

use anyhow::Result;
use remedy_e2e::{Page, accessibility_faults, in_browser};
use serde_json::json;

/// axe cannot look into the preview from here: what is in it is the guide, which has tests of its own.
const LEFT_OUT: &[&str] = &["frame-tested"];

async fn open(page: &Page) -> Result<()> {
    page.go_to("integrate/").await?;
    page.until(
        "the code is there",
        "document.getElementById('code-inline').textContent.includes('<remedy-guide')",
    )
    .await
}

/// Puts a text into the field that the selector finds, as a person would.
async fn write(page: &Page, selector: &str, text: &str) -> Result<()> {
    page.js_with(
        "((selector, text) => {
            const field = document.querySelector(selector);
            field.value = text;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            field.dispatchEvent(new Event('change', { bubbles: true }));
            return true;
        })(arguments[0], arguments[1])",
        vec![json!(selector), json!(text)],
    )
    .await
    .map(drop)
}

#[test]
fn the_code_follows_what_is_chosen_and_the_preview_shows_it() -> Result<()> {
    in_browser(async |page| {
        open(page).await?;
        let code = page.text("document.getElementById('code-inline').textContent").await?;
        let loader = page.site.hashed("embed-")?;
        assert!(code.contains(&page.site.url(&loader)) && code.contains("integrity=\"sha384-"), "{code}");
        write(page, "[data-path=\"$.name\"] input", "Río & \"Vivo\" <b>'s").await?;
        page.until(
            "the name is in the code, and cannot end it",
            r#"/Río \\u0026 \\"Vivo\\" \\u003cb\\u003e\\u0027s/i.test(document.getElementById('code-inline').textContent)"#,
        )
        .await?;
        page.until(
            "the preview has the guide with it",
            "document.getElementById('preview').contentDocument
                .querySelector('remedy-guide').getAttribute('config').includes('Vivo')",
        )
        .await
    })
}

#[test]
fn a_faulty_file_is_told_by_its_places() -> Result<()> {
    in_browser(async |page| {
        open(page).await?;
        write(
            page,
            "#pasted",
            r#"{ "version": 1, "radius": 99, "contacts": [{ "helps": "?" }], "name": "A" }"#,
        )
        .await?;
        page.press("Check").await?;
        for path in ["$.radius", "$.contacts[0].name"] {
            page.until(path, &format!("document.getElementById('found').textContent.includes('{path}')"))
                .await?;
        }
        assert_eq!(accessibility_faults(page, LEFT_OUT).await?, [""; 0]);
        Ok(())
    })
}

#[test]
fn it_is_accessible_on_a_phone_in_both_schemes() -> Result<()> {
    in_browser(async |page| {
        open(page).await?;
        for scheme in ["light", "dark"] {
            page.prefer("", "prefers-color-scheme", scheme).await?;
            assert_eq!(accessibility_faults(page, LEFT_OUT).await?, [""; 0], "{scheme}");
        }
        assert!(
            page.holds("document.documentElement.scrollWidth <= innerWidth").await?,
            "nothing lies beside the screen"
        );
        // The preview's sandbox is there for one thing only: Leave in it must not take the webmaster's page away.
        let told =
            page.console().await?.into_iter().filter(|line| !line.contains("can escape its sandboxing"));
        assert_eq!(told.collect::<Vec<_>>(), [""; 0]);
        Ok(())
    })
}
