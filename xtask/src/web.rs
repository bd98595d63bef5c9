//! The checks of scripts and stylesheets, by tools from npm: `tools/web` holds their one lock file and their settings. Whoever
//! has no Node.js goes on without them, and is told.

use std::path::Path;

use anyhow::{Context as _, Result};
use xshell::{Shell, cmd};

use crate::files;
use crate::site::minify::{self, Kind, OLDEST};
use crate::tools;

const FOLDER: &str = "tools/web";
const LOCK: &str = "package-lock.json";
/// Beside the tools: the lock file that they were installed by.
const INSTALLED: &str = "node_modules/.installed";
/// What people's browsers read: scripts and stylesheets.
const CHECKED: [&str; 4] = ["boot", "embed", "styles", "trainer"];
/// Where scripts in the oldest syntax are put, as the site has them.
const SMALL: &str = "target/web";
const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };
/// What `engines` in the folder's package.json asks for.
const OLDEST_NODE: (u32, u32) = (20, 19);

/// What nobody may miss among the lines of a long test.
const NO_NODE: &str = "
   ╔════════════════════════════════════════════════════════════════════════════════╗
   ║ WARNING: there is no Node.js from 20.19 on, so scripts and stylesheets were    ║
   ║ NOT checked for the browsers that are supported. With it, run                  ║
   ║     cargo xtask check --only browsers                                          ║
   ╚════════════════════════════════════════════════════════════════════════════════╝
";

/// Checks scripts and stylesheets for the browsers that the project names (docs/decisions/0025).
pub(crate) fn browsers() -> Result<()> {
    if !has_node() {
        eprintln!("{NO_NODE}");
        return Ok(());
    }
    install()?;
    write_small()?;
    let shell = Shell::new()?;
    let eslint = Path::new(FOLDER).join("node_modules/eslint/bin/eslint.js");
    let config = Path::new(FOLDER).join("browsers.mjs");
    cmd!(shell, "node {eslint} --config {config} {CHECKED...} {SMALL}")
        .quiet()
        .run()
        .context("a browser that is supported does not know this, or does not read it")
}

fn has_node() -> bool {
    let told = tools::version_of(Path::new("node"));
    let found = told.as_deref().and_then(version);
    found.is_some_and(|found| found >= OLDEST_NODE) && tools::version_of(Path::new(NPM)).is_some()
}

/// The first two numbers of `v20.19.1`.
fn version(told: &str) -> Option<(u32, u32)> {
    let mut numbers = told.strip_prefix('v')?.split('.').map_while(|number| number.parse().ok());
    Some((numbers.next()?, numbers.next()?))
}

/// Installs the tools, unless they are there by this lock file.
fn install() -> Result<()> {
    let folder = Path::new(FOLDER);
    let (lock, installed) = (files::read(&folder.join(LOCK))?, folder.join(INSTALLED));
    if files::read(&installed).is_ok_and(|by| by == lock) {
        return Ok(());
    }
    println!("Installing what {FOLDER}/{LOCK} names");
    let shell = Shell::new()?;
    shell.change_dir(folder);
    cmd!(shell, "{NPM} ci --silent --ignore-scripts").run().context("npm needs a network for this, once")?;
    files::write(&installed, lock)
}

/// The scripts in the oldest syntax once more: what makes them small could write them in a newer one.
fn write_small() -> Result<()> {
    for name in OLDEST {
        let path = Path::new("boot").join(name).with_extension("js");
        let small = minify::script(&files::read(&path)?, Kind::Oldest)?;
        files::write(&Path::new(SMALL).join(path), small)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn a_version_is_read_as_node_tells_it() {
        assert_eq!(version("v20.19.1"), Some((20, 19)));
        assert!(version("v9.11.2").is_some_and(|old| old < super::OLDEST_NODE));
        assert_eq!(version("20.19"), None);
    }
}
