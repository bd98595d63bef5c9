//! The README's screenshots: `cargo xtask shots` makes them. Not a test, so it runs only when asked for.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use remedy_e2e::walks::{ILL_AT_WORK, ILL_AT_WORK_THEN};
use remedy_e2e::{Page, Words, in_browser};

struct Album {
    folder: PathBuf,
}

impl Album {
    fn new() -> Result<Self> {
        let usual = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/screenshots");
        let folder = std::env::var_os("REMEDY_SHOTS").map_or_else(usual, PathBuf::from);
        fs::create_dir_all(&folder)?;
        Ok(Self { folder })
    }

    /// As on a phone.
    async fn take(&self, page: &Page, name: &str) -> Result<()> {
        self.take_at(page, name, 360, 740, 2).await
    }

    async fn take_at(&self, page: &Page, name: &str, width: u32, height: u32, density: u32) -> Result<()> {
        self.keep(name, &page.picture("body", width, height, density).await?)
    }

    fn keep(&self, name: &str, picture: &[u8]) -> Result<()> {
        Ok(fs::write(self.folder.join(format!("{name}.png")), picture)?)
    }
}

#[test]
#[ignore = "makes the screenshots: cargo xtask shots"]
fn screenshots() -> Result<()> {
    let album = Album::new()?;
    in_browser(async |page| {
        page.open().await?;
        album.take(page, "start").await?;
        album.take_at(page, "start-wide", 1280, 800, 1).await?;
        page.prefer("", "prefers-color-scheme", "dark").await?;
        album.take(page, "start-dark").await?;
        page.prefer("", "prefers-color-scheme", "light").await?;

        page.press("Begin").await?;
        page.answer("danger", &["yes"]).await?;
        page.expect_heading("Safety first").await?;
        album.take(page, "safety").await?;
        page.press("Back").await?;
        page.answer("danger", &["no"]).await?;
        page.expect_question("role").await?;
        page.press("Continue").await?;
        page.until("an error is shown", "document.getElementById('error-summary') !== null").await?;
        album.take(page, "error").await?;
        page.answer("role", &["self"]).await?;
        page.expect_question("harm").await?;
        page.choose("Health").await?;
        album.take(page, "question").await?;
        album.take_at(page, "question-tablet", 768, 1024, 1).await?;
        page.prefer("", "prefers-color-scheme", "dark").await?;
        album.take(page, "question-dark").await?;
        page.prefer("", "prefers-color-scheme", "light").await?;
        page.choose("Health").await?;

        page.answer_all(ILL_AT_WORK.get(2..).unwrap_or_default()).await?;
        page.expect_status("fits").await?;
        album.keep("status", &page.picture("[data-element=person]", 360, 740, 2).await?)?;
        page.press("Go on with the questions").await?;
        page.answer_all(ILL_AT_WORK_THEN).await?;
        page.expect_result("fits").await?;
        album.take(page, "result").await?;
        album.take_at(page, "result-wide", 1280, 800, 1).await?;
        page.press("All questions and answers").await?;
        page.expect_heading("All questions and answers").await?;
        album.take(page, "answers").await?;

        page.read(Words::of("ar")?);
        page.open().await?;
        page.press_key("ui-begin").await?;
        page.answer("danger", &["no"]).await?;
        page.answer("role", &["self"]).await?;
        page.expect_question("harm").await?;
        album.take(page, "question-ar").await
    })
}
