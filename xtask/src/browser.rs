//! Finds the browsers for the tests that need one, Chrome, Chromium or Edge with its driver, Firefox, and WebKit's driver with
//! its own small browser; installs them where that is simple. Firefox's driver is one of the tools (tools.rs).

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use xshell::{Shell, cmd};

/// Chrome or one of its kind, and the program that drives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Browser {
    /// The browser: given to tests as `CHROME`.
    pub(crate) chrome: PathBuf,
    /// Its driver: given to tests as `CHROMEDRIVER`.
    pub(crate) driver: PathBuf,
}

const CHROMES: &[&str] = &[
    "chromium",
    "google-chrome",
    "google-chrome-stable",
    "chromium-browser",
    "chrome",
    "microsoft-edge",
    "msedge",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
/// Edge has a driver of its own.
const DRIVERS: &[&str] = &["chromedriver", "msedgedriver"];
const FIREFOXES: &[&str] = &[
    "firefox-esr",
    "firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

/// Finds a browser and its driver; on Debian and Ubuntu installs them if they are missing and it may.
pub(crate) fn get() -> Result<Browser> {
    found_or_installed(find, &["chromium", "chromium-driver"], HELP)
}

/// Finds Firefox, given to tests as `FIREFOX`; installs it likewise.
pub(crate) fn firefox() -> Result<PathBuf> {
    let find = || env::var_os("FIREFOX").map(PathBuf::from).or_else(|| first(FIREFOXES));
    found_or_installed(find, &["firefox-esr"], HELP_FOR_FIREFOX)
}

/// Finds WebKit's driver, given to tests as `WEBKITDRIVER`, and the screen in memory that its browser needs; installs them
/// likewise.
pub(crate) fn webkit() -> Result<PathBuf> {
    let find = || {
        first(&["Xvfb"])?;
        env::var_os("WEBKITDRIVER").map(PathBuf::from).or_else(|| first(&["WebKitWebDriver"]))
    };
    found_or_installed(find, &["webkit2gtk-driver", "xvfb"], HELP_FOR_WEBKIT)
}

fn found_or_installed<T>(find: impl Fn() -> Option<T>, packages: &[&str], help: &'static str) -> Result<T> {
    if let Some(found) = find() {
        return Ok(found);
    }
    if may_use_apt() {
        println!("Installing {} (about 2 minutes)", packages.join(" and "));
        install_by_apt(packages).context(help)?;
    }
    find().context(help)
}

const HELP: &str = "the browser tests need Chrome, Chromium or Edge and its driver, of the same version.
  Debian, Ubuntu: apt-get install chromium chromium-driver
  Fedora:         dnf install chromium chromedriver
  macOS:          brew install --cask chromium chromedriver
  Windows:        winget install Google.Chrome, and chromedriver from Chrome for Testing
  If they are installed elsewhere, set CHROME and CHROMEDRIVER to the two programs";

const HELP_FOR_FIREFOX: &str = "the end-to-end tests need Firefox.
  Debian:  apt-get install firefox-esr
  Ubuntu:  the package of packages.mozilla.org; the one that is a snap cannot be driven
  Fedora:  dnf install firefox
  macOS:   brew install --cask firefox
  Windows: winget install Mozilla.Firefox
  If it is installed elsewhere, set FIREFOX to the program";

const HELP_FOR_WEBKIT: &str = "the end-to-end tests need WebKitGTK's driver and Xvfb, which only Linux has.
  Debian, Ubuntu: apt-get install webkit2gtk-driver xvfb
  Fedora:         dnf install /usr/bin/WebKitWebDriver /usr/bin/Xvfb
  If the driver is installed elsewhere, set WEBKITDRIVER to the program";

fn find() -> Option<Browser> {
    let chrome = env::var_os("CHROME").map(PathBuf::from).or_else(|| first(CHROMES))?;
    let is_edge = chrome.to_string_lossy().to_lowercase().contains("edge");
    let drivers: Vec<&str> =
        DRIVERS.iter().copied().filter(|driver| driver.contains("edge") == is_edge).collect();
    let driver = env::var_os("CHROMEDRIVER").map(PathBuf::from).or_else(|| first(&drivers))?;
    Some(Browser { chrome, driver })
}

/// The first of these programs that is on the PATH, or at its usual place.
fn first(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    names.iter().find_map(|name| in_folders(name, &folders))
}

fn in_folders(name: &str, folders: &[PathBuf]) -> Option<PathBuf> {
    // Joined to an absolute name, a folder drops out.
    let program = |folder: &PathBuf| match Path::new(name).extension() {
        Some(_) => folder.join(name),
        None => folder.join(name).with_extension(env::consts::EXE_EXTENSION),
    };
    folders.iter().map(program).find(|program| program.is_file())
}

fn may_use_apt() -> bool {
    Path::new("/usr/bin/apt-get").exists() && (is_root() || says_yes("sudo", &["-n", "true"]))
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

fn says_yes(program: &str, arguments: &[&str]) -> bool {
    Command::new(program).args(arguments).output().is_ok_and(|output| output.status.success())
}

fn install_by_apt(packages: &[&str]) -> Result<()> {
    let shell = Shell::new()?;
    let sudo: &[&str] = if is_root() { &[] } else { &["sudo", "-n"] };
    let apt = |arguments: &[&str]| {
        let words: Vec<&str> = sudo.iter().chain(&["apt-get", "-qq"]).chain(arguments).copied().collect();
        let (Some(program), Some(rest)) = (words.first(), words.get(1..)) else { bail!("no command") };
        cmd!(shell, "{program} {rest...}").env("DEBIAN_FRONTEND", "noninteractive").run()?;
        Ok(())
    };
    apt(&["update"])?;
    apt(&[&["install", "-y", "--no-install-recommends"], packages].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_found_in_the_first_folder_that_has_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let name = Path::new("some-browser").with_extension(env::consts::EXE_EXTENSION);
        std::fs::write(folder.path().join(&name), "").expect("a file");
        let folders = [PathBuf::from("nowhere"), folder.path().to_owned()];
        assert_eq!(in_folders("some-browser", &folders), Some(folder.path().join(name)));
        assert_eq!(in_folders("no-browser", &folders), None);
    }
}
