//! A room without internet: a page of a single file, opened from a folder as by a double click, with a listener in it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use tempfile::TempDir;
use url::Url;

use crate::{Browser, Page};

/// Stands before the page's own policy, so that it may run. It hears what the policy forbids, what breaks, what is said to
/// the console, and which addresses a file is asked of.
const LISTENER: &str = "<script>
    window.wrong = [];
    const hear = (what, tell) => addEventListener(what, event => wrong.push(what + ': ' + tell(event)), true);
    hear('securitypolicyviolation', event => event.violatedDirective + ' ' + event.blockedURI.slice(0, 60));
    hear('error', event => event.message ?? event.target.outerHTML.slice(0, 200));
    hear('unhandledrejection', event => event.reason);
    for (const kind of ['debug', 'log', 'info', 'warn', 'error', 'assert', 'trace'])
        console[kind] = (...what) => wrong.push(kind + ': ' + what.join(' '));
    new PerformanceObserver(list => {
        for (const { name } of list.getEntries())
            if (!/^(data|blob):/.test(name)) wrong.push('asked for ' + name);
    }).observe({ type: 'resource', buffered: true });
</script>";

/// The folder with the file, as someone puts it on a device.
#[derive(Debug)]
pub struct Room {
    folder: TempDir,
    file: &'static str,
}

impl Room {
    /// Copies a file from the folder `dist/offline`, or `REMEDY_OFFLINE`, and puts the listener into it.
    ///
    /// # Errors
    /// There is no such file, or it has no policy of its own.
    pub fn with(file: &'static str) -> Result<Self> {
        let html = fs::read_to_string(original(file)).with_context(|| {
            format!("there is no {file}: `cargo xtask dist` makes it in dist/offline, or set REMEDY_OFFLINE")
        })?;
        let start = html.find("<meta").context("no head")?;
        let policy = html.find("http-equiv").context("no policy")?;
        ensure!(start <= policy, "the policy comes before everything else");
        let (before, after) = html.split_at_checked(start).context("no head")?;
        let folder = tempfile::tempdir()?;
        fs::write(folder.path().join(file), [before, LISTENER, after].concat())?;
        Ok(Self { folder, file })
    }

    /// The file's address there.
    ///
    /// # Errors
    /// The folder has none.
    pub fn url(&self) -> Result<String> {
        address(&self.folder.path().join(self.file))
    }

    /// Looks back on everything that happened on the page since it was opened: nothing was forbidden, nothing broke, the
    /// console is silent, and no file but this one was asked for, of any machine.
    ///
    /// # Errors
    /// Something was.
    pub async fn expect_quiet(&self, page: &Page) -> Result<()> {
        let wrong = page.list("wrong").await?;
        ensure!(wrong.is_empty(), "{wrong:?}");
        if page.browser == Browser::Chromium {
            let console = page.console().await?;
            ensure!(console.is_empty(), "the console says {console:?}");
            let own = self.url()?;
            let inside = |asked: &String| {
                asked.starts_with("data:") || asked.starts_with("blob:") || asked.starts_with(&own)
            };
            let asked: Vec<_> = page.requests().await?.into_iter().filter(|asked| !inside(asked)).collect();
            ensure!(asked.is_empty(), "{asked:?} was asked for");
        }
        let asked = (page.asked_elsewhere(), page.site.asked());
        ensure!(asked.0.is_empty() && asked.1.is_empty(), "{asked:?} was asked for");
        Ok(())
    }
}

/// A file of the folder `dist/offline`, as it was built.
#[must_use]
pub fn original(file: &str) -> PathBuf {
    let built = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist/offline");
    std::env::var_os("REMEDY_OFFLINE").map_or_else(built, PathBuf::from).join(file)
}

/// A file's address.
///
/// # Errors
/// It has none.
pub fn address(file: &Path) -> Result<String> {
    let file = file.canonicalize().with_context(|| file.display().to_string())?;
    Ok(Url::from_file_path(&file).ok().context("no address")?.to_string())
}
