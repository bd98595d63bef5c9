//! `cargo xtask old-browsers`: walks the first screens of the site in old browsers, real ones, and keeps pictures of them
//! (docs/decisions/0025). An old Chromium is found whole in each version of Qt's web engine, as packages for Python.

use std::path::Path;

use anyhow::{Result, ensure};
use xshell::{Shell, cmd};

use crate::files::SITE;
use crate::tools;

const WALK: &str = "tests/old/walk.py";
const PICTURES: &str = "target/old-browsers";

/// An old engine.
struct Engine {
    /// The version of Chromium that it is.
    chromium: u32,
    /// What holds it.
    packages: &'static [&'static str],
    /// What is seen of the guide.
    expected: &'static str,
}

/// One that cannot read the guide's scripts, one that refuses WebAssembly under the site's policy, one that knows no `:has()`.
const ENGINES: [Engine; 3] = [
    Engine { chromium: 69, packages: &["PyQt5==5.12.3", "PyQtWebEngine==5.12.1"], expected: "plain" },
    Engine {
        chromium: 94,
        packages: &[
            "PyQt6==6.3.1",
            "PyQt6-Qt6==6.3.2",
            "PyQt6-WebEngine==6.3.1",
            "PyQt6-WebEngine-Qt6==6.3.2",
        ],
        expected: "plain",
    },
    Engine {
        chromium: 102,
        packages: &[
            "PyQt6==6.4.2",
            "PyQt6-Qt6==6.4.3",
            "PyQt6-WebEngine==6.4.0",
            "PyQt6-WebEngine-Qt6==6.4.3",
        ],
        expected: "guide",
    },
];

/// Walks in each engine.
pub(crate) fn run() -> Result<()> {
    ensure!(Path::new(SITE).is_dir(), "there is no site: `cargo xtask dist` builds it");
    let failed: Vec<_> =
        ENGINES.iter().filter_map(|engine| Some((engine.chromium, engine.walk().err()?))).collect();
    println!("The pictures are in {PICTURES}.");
    ensure!(failed.is_empty(), "not as expected: {failed:#?}");
    Ok(())
}

impl Engine {
    fn walk(&self) -> Result<()> {
        let folder = tools::cache()?.join(format!("chromium-{}", self.chromium));
        let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
        let shell = Shell::new()?;
        let packages = self.packages;
        if !folder.join("whole").exists() {
            println!("Installing Chromium {}, once: it takes 0.4 GB", self.chromium);
            cmd!(shell, "python3 -m venv --clear {folder}").quiet().run()?;
            cmd!(shell, "{python} -m pip install --quiet {packages...}").quiet().run()?;
            shell.write_file(folder.join("whole"), "")?;
        }
        println!("Chromium {}: the {}", self.chromium, self.expected);
        let (pictures, expected) = (format!("{PICTURES}/{}", self.chromium), self.expected);
        Ok(cmd!(shell, "{python} {WALK} {SITE} {pictures} {expected}").quiet().ignore_stderr().run()?)
    }
}
