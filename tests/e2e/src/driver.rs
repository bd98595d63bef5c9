//! Starts a browser through its driver, runs a test in it, and ends both, whatever comes of the test.

use std::any::Any;
use std::env;
use std::ffi::OsString;
use std::io::{BufRead as _, BufReader};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result};
use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;
use url::{ParseError, Url};

use crate::page::Page;
use crate::site::Site;

/// Where Leave leads to. No test reaches it: the browser is told that no name but this machine's exists.
pub const NEUTRAL: &str = "https://en.wikipedia.org/wiki/Weather";

/// How a test wants its browser.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Turns JavaScript off, as a person would in the settings.
    pub without_javascript: bool,
}

/// Runs a test in a fresh browser, before a fresh server.
///
/// # Errors
/// What the test says, or what kept it from starting.
pub fn in_browser(test: impl AsyncFnOnce(&Page) -> Result<()>) -> Result<()> {
    in_browser_with(&Options::default(), test)
}

/// The same, with a browser set up as the test wants it.
///
/// # Errors
/// What the test says, or what kept it from starting.
pub fn in_browser_with(options: &Options, test: impl AsyncFnOnce(&Page) -> Result<()>) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let downloads = tempfile::tempdir()?;
    let site = Site::start()?;
    let driver = Driver::start()?;
    let client = runtime.block_on(driver.open(options, &downloads))?;
    let page = Page::new(client.clone(), site, downloads);
    // A failed assertion must not leave a browser behind.
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        runtime.block_on(async {
            page.set_width(360).await?;
            test(&page).await
        })
    }));
    if !matches!(outcome, Ok(Ok(()))) {
        runtime.block_on(page.tell());
    }
    runtime.block_on(client.close())?;
    outcome.unwrap_or_else(|panic: Box<dyn Any + Send>| resume_unwind(panic))
}

/// The program that drives the browser. It ends with this.
struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    fn start() -> Result<Self> {
        let program = env::var_os("CHROMEDRIVER").unwrap_or_else(|| OsString::from("chromedriver"));
        let mut process = Command::new(&program)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("{} cannot be started: set CHROMEDRIVER", program.display()))?;
        // Only lent: the driver must be able to say more later.
        let output = process.stdout.as_mut().context("the driver's output")?;
        // "ChromeDriver was started successfully on port 40123."
        let port =
            |line: String| line.trim_end_matches('.').rsplit_once("successfully on port ")?.1.parse().ok();
        let port = BufReader::new(output)
            .lines()
            .map_while(Result::ok)
            .find_map(port)
            .context("the driver names no port")?;
        Ok(Self { process, port })
    }

    async fn open(&self, options: &Options, downloads: &TempDir) -> Result<Client> {
        let capabilities: Capabilities = serde_json::from_value(capabilities(options, downloads))?;
        let address = format!("http://127.0.0.1:{}", self.port);
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities);
        builder.connect(&address).await.context("the browser cannot be started: set CHROME")
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn capabilities(options: &Options, downloads: &TempDir) -> Value {
    let mut chrome = json!({
        "args": [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--force-color-profile=srgb", "--window-size=800,740",
            // Whatever voices this machine has: a test of reading aloud brings its own.
            "--disable-speech-api",
            // Leave must not depend on the network that the tests run in.
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        ],
        "prefs": {
            "download.default_directory": downloads.path(),
            "profile.managed_default_content_settings.javascript": if options.without_javascript { 2 } else { 1 },
        },
    });
    if let (Some(program), Value::Object(chrome)) = (env::var_os("CHROME"), &mut chrome) {
        chrome.insert("binary".to_owned(), json!(program.to_string_lossy()));
    }
    json!({
        "browserName": "chrome",
        "goog:chromeOptions": chrome,
        // In milliseconds; a browser that hangs must not hold up the tests.
        "timeouts": { "script": 60_000, "pageLoad": 60_000 },
        "goog:loggingPrefs": { "performance": "ALL", "browser": "ALL" },
    })
}

/// A command that only Chrome's driver knows.
#[derive(Debug)]
pub(crate) struct ChromeCommand {
    path: &'static str,
    body: Value,
}

impl ChromeCommand {
    /// A command of the DevTools protocol.
    pub(crate) fn devtools(command: &str, parameters: &Value) -> Self {
        Self { path: "goog/cdp/execute", body: json!({ "cmd": command, "params": parameters }) }
    }

    /// What was logged since the last time: `browser` or `performance`.
    pub(crate) fn log(kind: &str) -> Self {
        Self { path: "se/log", body: json!({ "type": kind }) }
    }
}

impl WebDriverCompatibleCommand for ChromeCommand {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _url: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}
