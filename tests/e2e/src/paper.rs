//! The page on paper.

use anyhow::{Result, ensure};
use fantoccini::wd::PrintConfiguration;

use crate::{Browser, Page};

/// What was open while the page was printed, noted by the page itself.
const NOTE: &str = "void addEventListener('beforeprint', () => {
    const fitting = [...document.querySelectorAll('[data-finding][data-value=yes] > details')];
    window.printed = [fitting.length, fitting.filter(part => part.open).length];
}, { once: true })";

const OPEN: &str = "document.querySelectorAll('details[open]').length";

impl Page {
    /// The page on paper, as a PDF. WebKit, while it is driven, prints nothing.
    ///
    /// # Errors
    /// The browser refuses.
    pub async fn paper(&self) -> Result<Vec<u8>> {
        Ok(self.client.print(PrintConfiguration::default()).await?)
    }

    /// Prints the result. What fits must be open on paper, though it is folded on the page before and after.
    ///
    /// # Errors
    /// The browser refuses, or it is otherwise.
    pub async fn print_result(&self) -> Result<()> {
        let before = self.js(OPEN).await?;
        self.js(NOTE).await?;
        if self.browser == Browser::WebKit {
            // So it is told what it would be told.
            self.js("void dispatchEvent(new Event('beforeprint'))").await?;
            self.js("void dispatchEvent(new Event('afterprint'))").await?;
        } else {
            let paper = self.paper().await?;
            ensure!(paper.starts_with(b"%PDF-") && paper.len() > 20_000, "{} bytes", paper.len());
        }
        let (fitting, opened): (u64, u64) = serde_json::from_value(self.js("printed").await?)?;
        ensure!(fitting > 10 && opened == fitting, "{opened} of {fitting} are on paper");
        let after = self.js(OPEN).await?;
        ensure!(before == after, "{before} parts were open before, and {after} are now");
        Ok(())
    }
}
