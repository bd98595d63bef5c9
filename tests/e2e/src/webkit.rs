//! What WebKit's driver needs around it: a screen, for this browser has none in memory, a home that goes with the test,
//! and the language as this machine's own.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::driver::{Options, timeouts};

const PATIENCE: Duration = Duration::from_secs(15);

/// Where the C library keeps the one language of programs that every machine has.
const PLAIN_LANGUAGE: &str = "/usr/lib/locale/C.utf8";

/// The driver, its port, and what ends with it.
#[derive(Debug)]
pub(crate) struct WebKit {
    pub(crate) driver: Child,
    pub(crate) port: u16,
    screen: Child,
    _home: TempDir,
}

impl WebKit {
    /// Starts a screen, and the driver on it.
    pub(crate) fn start(program: &Path, options: &Options, downloads: &Path) -> Result<Self> {
        let home = home(options, downloads)?;
        let (mut screen, name) = screen()?;
        let port = free_port()?;
        let mut driver = Command::new(program);
        driver
            .arg(format!("--port={port}"))
            .env("DISPLAY", name)
            // Without a graphics card.
            .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("HOME", home.path())
            .env("XDG_CONFIG_HOME", home.path())
            .env("XDG_CACHE_HOME", home.path())
            .env("XDG_DATA_HOME", home.path())
            .env("LOCPATH", home.path())
            .env("LC_ALL", options.language)
            .env("NO_AT_BRIDGE", "1")
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        if options.without_webassembly {
            driver.env("JSC_useWasm", "0");
        }
        let driver = driver
            .spawn()
            .inspect_err(|_| end(&mut screen))
            .with_context(|| format!("{} cannot be started: set WEBKITDRIVER", program.display()))?;
        let started = Self { driver, port, screen, _home: home };
        started.wait_until_it_listens()?;
        Ok(started)
    }

    /// It does not say when it is ready.
    fn wait_until_it_listens(&self) -> Result<()> {
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            ensure!(start.elapsed() < PATIENCE, "WebKit's driver does not listen");
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }
}

impl Drop for WebKit {
    fn drop(&mut self) {
        end(&mut self.driver);
        end(&mut self.screen);
    }
}

fn end(process: &mut Child) {
    let _ = process.kill();
    let _ = process.wait();
}

/// What the driver is asked for: the small browser that comes with it.
pub(crate) fn capabilities(options: &Options, elsewhere: u16) -> Value {
    let mut arguments = vec![
        String::from("--automation"),
        // Whatever is not on this machine is asked of a server that notes it, and gives nothing.
        format!("--proxy=http://127.0.0.1:{elsewhere}"),
        String::from("--ignore-host=127.0.0.1"),
        String::from("--ignore-host=localhost"),
    ];
    if options.without_javascript {
        arguments.push(String::from("--enable-javascript=false"));
    }
    json!({ "timeouts": timeouts(), "webkitgtk:browserOptions": { "args": arguments } })
}

/// A folder for what the browser keeps: it says where downloads go, and makes of the plain language the wished one.
fn home(options: &Options, downloads: &Path) -> Result<TempDir> {
    let home = tempfile::tempdir()?;
    let folders = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", downloads.display());
    fs::write(home.path().join("user-dirs.dirs"), folders)?;
    #[cfg(unix)]
    std::os::unix::fs::symlink(PLAIN_LANGUAGE, home.path().join(options.language))?;
    Ok(home)
}

/// A screen in memory, and its name.
fn screen() -> Result<(Child, String)> {
    let mut process = Command::new("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", "1600x3200x24", "-nolisten", "tcp"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .context("Xvfb cannot be started")?;
    let mut number = String::new();
    let output = process.stdout.take().context("the screen's output")?;
    BufReader::new(output).read_line(&mut number)?;
    Ok((process, format!(":{}", number.trim())))
}

/// A port that nothing listens on.
fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}
