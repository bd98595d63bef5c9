//! Starts a browser through its driver, runs a test in it, and ends both, whatever comes of the test.

use std::any::Any;
use std::env;
use std::ffi::OsString;
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;
use std::process::{self, Child, Stdio};
use std::thread;

use anyhow::{Context as _, Result};
use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use http::{Method, Response, StatusCode};
use http_body_util::Full;
use hyper::body::Bytes;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use url::{ParseError, Url};

use crate::page::Page;
use crate::server::Server;
use crate::site::Site;
use crate::webkit::{self, WebKit};

/// Where Leave leads to. No test reaches it: the browser is told that no name but this machine's exists.
pub const NEUTRAL: &str = "https://en.wikipedia.org/wiki/Weather";

/// A kind of browser.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Browser {
    /// Chromium, Chrome or Edge: for the tests that look deep into the browser.
    #[default]
    Chromium,
    /// Firefox: for what must work in an engine of another kind too.
    Firefox,
    /// WebKitGTK's small browser: the engine of every browser on an iPhone.
    WebKit,
}

/// How a test wants its browser.
#[derive(Debug, Clone)]
pub struct Options {
    /// Which it is.
    pub browser: Browser,
    /// The tag of the language that the browser asks for.
    pub language: &'static str,
    /// Turns JavaScript off, as a person would in the settings. Not in Firefox, whose driver cannot look on then.
    pub without_javascript: bool,
    /// Turns WebAssembly off, as some phones do to be harder to break into.
    pub without_webassembly: bool,
    /// Looks on while a page loads: to go to one waits for nothing.
    pub while_loading: bool,
    /// Lets no site keep anything in a frame on another's page. Not in WebKit.
    pub without_foreign_storage: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            browser: Browser::default(),
            language: "en",
            without_javascript: false,
            without_webassembly: false,
            while_loading: false,
            without_foreign_storage: false,
        }
    }
}

/// Makes of each of these functions of a [`Page`] a test in Chromium and in Firefox. In brackets before them are options.
#[macro_export]
macro_rules! in_each_browser {
    ([$($option:ident: $value:expr),*] $($test:ident),+ $(,)?) => {
        mod chromium {
            $crate::in_each_browser!(Chromium [$($option: $value),*] $($test),+);
        }
        mod firefox {
            $crate::in_each_browser!(Firefox [$($option: $value),*] $($test),+);
        }
    };
    ($browser:ident [$($option:ident: $value:expr),*] $($test:ident),+) => {
        fn options() -> $crate::Options {
            let browser = $crate::Browser::$browser;
            $crate::Options { browser, $($option: $value,)* ..$crate::Options::default() }
        }
        $(
            #[test]
            fn $test() -> anyhow::Result<()> {
                $crate::in_browser_with(&options(), super::$test)
            }
        )+
    };
}

/// The same in WebKit too. A name before the brackets sets those tests apart from others in the same file.
#[macro_export]
macro_rules! in_three_engines {
    (mod $name:ident [$($option:ident: $value:expr),*] $($test:ident),+ $(,)?) => {
        mod $name {
            use super::{$($test),+};
            $crate::in_three_engines!([$($option: $value),*] $($test),+);
        }
    };
    ([$($option:ident: $value:expr),*] $($test:ident),+ $(,)?) => {
        $crate::in_each_browser!([$($option: $value),*] $($test),+);
        mod webkit {
            $crate::in_each_browser!(WebKit [$($option: $value),*] $($test),+);
        }
    };
}

/// Runs a test in a fresh browser, before a fresh server.
///
/// # Errors
/// What the test says, or what kept it from starting.
pub fn in_browser<T>(test: impl AsyncFn(&Page) -> Result<T>) -> Result<T> {
    in_browser_with(&Options::default(), test)
}

/// The same, with a browser set up as the test wants it. One that fails is tried once more, and that is told.
///
/// # Errors
/// What the test says, or what kept it from starting.
pub fn in_browser_with<T>(options: &Options, test: impl AsyncFn(&Page) -> Result<T>) -> Result<T> {
    let attempt = || catch_unwind(AssertUnwindSafe(|| once_in_browser(options, &test)));
    let mut outcome = attempt();
    if !matches!(outcome, Ok(Ok(_))) {
        if let Ok(Err(error)) = &outcome {
            eprintln!("{error:?}");
        }
        outcome = attempt();
        if matches!(outcome, Ok(Ok(_))) {
            tell_that_it_is_unsteady();
        }
    }
    outcome.unwrap_or_else(|panic: Box<dyn Any + Send>| resume_unwind(panic))
}

/// Past the test harness, which shows nothing of a test that passes.
fn tell_that_it_is_unsteady() {
    let thread = thread::current();
    let _ =
        writeln!(io::stderr(), "UNSTEADY: {} passed at the second try", thread.name().unwrap_or("a test"));
}

fn once_in_browser<T>(options: &Options, test: &impl AsyncFn(&Page) -> Result<T>) -> Result<T> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let downloads = tempfile::tempdir()?;
    let site = Site::start()?;
    let elsewhere = Server::start(async |_| nothing())?;
    let driver = Driver::start(options, downloads.path())?;
    let client = runtime.block_on(driver.open(options, downloads.path(), elsewhere.port()))?;
    let page = Page::new(client.clone(), options.browser, site, elsewhere, downloads);
    // A failed assertion must not leave a browser behind.
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        runtime.block_on(async {
            page.set_width(360).await?;
            test(&page).await
        })
    }));
    if !matches!(outcome, Ok(Ok(_))) {
        runtime.block_on(page.tell());
    }
    runtime.block_on(client.close())?;
    outcome.unwrap_or_else(|panic: Box<dyn Any + Send>| resume_unwind(panic))
}

/// What is answered for whatever is not on this machine.
fn nothing() -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::default());
    *response.status_mut() = StatusCode::BAD_GATEWAY;
    response
}

/// The program that drives the browser. It ends with this.
enum Driver {
    /// One that says itself where it listens.
    Plain {
        process: Child,
        port: u16,
    },
    WebKit(WebKit),
}

impl Driver {
    fn start(options: &Options, downloads: &Path) -> Result<Self> {
        let (variable, usual) = match options.browser {
            Browser::Chromium => ("CHROMEDRIVER", "chromedriver"),
            Browser::Firefox => ("GECKODRIVER", "geckodriver"),
            Browser::WebKit => ("WEBKITDRIVER", "WebKitWebDriver"),
        };
        let program = env::var_os(variable).unwrap_or_else(|| OsString::from(usual));
        if options.browser == Browser::WebKit {
            return WebKit::start(Path::new(&program), options, downloads).map(Self::WebKit);
        }
        let start = || -> Result<_> {
            let mut process = process::Command::new(&program)
                .arg("--port=0")
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .spawn()
                .with_context(|| format!("{} cannot be started: set {variable}", program.display()))?;
            let output = process.stdout.take().context("the driver's output")?;
            let mut lines = BufReader::new(output).lines().map_while(Result::ok);
            let port = lines.find_map(|line| port(&line)).context("the driver names no port")?;
            Ok((process, port, lines))
        };
        // Two that start in the same moment may choose the same port, and one of them ends.
        let (process, port, lines) = start().or_else(|_| start())?;
        // The driver must be able to say more later.
        thread::spawn(move || lines.for_each(drop));
        Ok(Self::Plain { process, port })
    }

    fn port(&self) -> u16 {
        match self {
            Self::Plain { port, .. } => *port,
            Self::WebKit(webkit) => webkit.port,
        }
    }

    /// Starts the browser. What it wants from `elsewhere` than this machine it asks of the server at that port.
    async fn open(&self, options: &Options, downloads: &Path, elsewhere: u16) -> Result<Client> {
        let mut capabilities = match options.browser {
            Browser::Chromium => chromium(options, downloads),
            Browser::Firefox => firefox(options, downloads, elsewhere),
            Browser::WebKit => webkit::capabilities(options, elsewhere),
        };
        if options.while_loading {
            capabilities["pageLoadStrategy"] = "none".into();
        }
        let capabilities: Capabilities = serde_json::from_value(capabilities)?;
        let address = format!("http://127.0.0.1:{}", self.port());
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities);
        builder.connect(&address).await.context("the browser cannot be started: set CHROME or FIREFOX")
    }
}

/// The port in what a driver says first: "ChromeDriver was started successfully on port 40123.", or
/// "1792839402000 geckodriver INFO Listening on 127.0.0.1:40123".
fn port(line: &str) -> Option<u16> {
    let (_, port) = line
        .rsplit_once("successfully on port ")
        .or_else(|| line.rsplit_once("Listening on ").and_then(|(_, address)| address.rsplit_once(':')))?;
    port.trim_end_matches('.').parse().ok()
}

impl Drop for Driver {
    fn drop(&mut self) {
        // WebKit's ends by itself.
        if let Self::Plain { process, .. } = self {
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}

/// In milliseconds; a browser that hangs must not hold up the tests.
pub(crate) fn timeouts() -> Value {
    json!({ "script": 60_000, "pageLoad": 60_000 })
}

fn chromium(options: &Options, downloads: &Path) -> Value {
    let mut chrome = json!({
        "args": [
            if options.without_webassembly { "--js-flags=--jitless" } else { "--js-flags=" },
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--force-color-profile=srgb", "--window-size=800,740",
            // The list under its address bar is two pages of its own, loaded with each browser: a third of its start.
            "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup",
            // Whatever voices this machine has: a test of reading aloud brings its own.
            "--disable-speech-api",
            // Leave must not depend on the network that the tests run in.
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
        ],
        "prefs": {
            "download.default_directory": downloads,
            "intl.accept_languages": options.language,
            "profile.managed_default_content_settings.javascript": if options.without_javascript { 2 } else { 1 },
            "profile.block_third_party_cookies": options.without_foreign_storage,
            "profile.cookie_controls_mode": if options.without_foreign_storage { 1 } else { 0 },
        },
    });
    if let (Some(program), Value::Object(chrome)) = (env::var_os("CHROME"), &mut chrome) {
        chrome.insert("binary".to_owned(), json!(program.to_string_lossy()));
    }
    json!({
        "browserName": "chrome",
        "goog:chromeOptions": chrome,
        "timeouts": timeouts(),
        "goog:loggingPrefs": { "performance": "ALL", "browser": "ALL" },
    })
}

fn firefox(options: &Options, downloads: &Path, elsewhere: u16) -> Value {
    let mut firefox = json!({
        "args": ["-headless", "-width", "800", "-height", "740"],
        "prefs": {
            // Leave must not depend on the network that the tests run in: all but this machine is behind a proxy that
            // notes what it is asked, and gives nothing. What the browser asks of its maker fails in the same way.
            "network.proxy.type": 1,
            "network.proxy.http": "127.0.0.1",
            "network.proxy.http_port": elsewhere,
            "network.proxy.ssl": "127.0.0.1",
            "network.proxy.ssl_port": elsewhere,
            "network.proxy.no_proxies_on": "127.0.0.1, localhost",
            // As on a phone, scroll bars take no room.
            "ui.useOverlayScrollbars": 1,
            "intl.accept_languages": options.language,
            "javascript.options.wasm": !options.without_webassembly,
            "browser.download.folderList": 2,
            "browser.download.dir": downloads,
            "network.cookie.cookieBehavior": if options.without_foreign_storage { 1 } else { 5 },
        },
    });
    if let (Some(program), Value::Object(firefox)) = (env::var_os("FIREFOX"), &mut firefox) {
        firefox.insert("binary".to_owned(), json!(program.to_string_lossy()));
    }
    json!({ "browserName": "firefox", "moz:firefoxOptions": firefox, "timeouts": timeouts() })
}

/// A command for the driver, beside those that have a function.
#[derive(Debug)]
pub(crate) struct Command {
    path: &'static str,
    body: Value,
}

impl Command {
    /// A command of the DevTools protocol. Only Chrome's driver knows it.
    pub(crate) fn devtools(command: &str, parameters: &Value) -> Self {
        Self { path: "goog/cdp/execute", body: json!({ "cmd": command, "params": parameters }) }
    }

    /// What was logged since the last time: `browser` or `performance`. Only Chrome's driver knows it.
    pub(crate) fn log(kind: &str) -> Self {
        Self { path: "se/log", body: json!({ "type": kind }) }
    }

    /// Goes into a frame, or with null out of all of them.
    pub(crate) fn frame(element: &Value) -> Self {
        Self { path: "frame", body: json!({ "id": element }) }
    }
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _url: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}
