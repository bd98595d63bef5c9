//! `cargo xtask test`: everything, fast parts first. Build servers run this and nothing else.

use std::path::Path;

use anyhow::{Context as _, Result};
use clap::Args;
use xshell::{Shell, cmd};

use crate::browser;
use crate::check;
use crate::dist;
use crate::files;
use crate::hosting;
use crate::npm;
use crate::offline;
use crate::steps::{self, Step};
use crate::tools::{self, GECKODRIVER, WASM_BINDGEN};

/// Check the code and run all tests; installs what is missing
#[derive(Debug, Args)]
pub(crate) struct Test {
    /// Only these steps; those of `check` can be named too
    #[arg(long, value_name = "STEP")]
    only: Vec<String>,
}

impl Test {
    /// Runs the checks and the tests.
    pub(crate) fn run(&self) -> Result<()> {
        let steps: Vec<Step> = check::STEPS.iter().chain(TESTS).copied().collect();
        steps::run("test", &steps, &self.only)
    }
}

const TESTS: &[Step] = &[
    Step {
        name: "engine",
        about: "the engine, its cases and its properties",
        run: || cargo_test("remedy-engine"),
    },
    Step { name: "engine-js", about: "the engine for JavaScript", run: || cargo_test("remedy-engine-js") },
    Step { name: "embed", about: "the guide on another site", run: || cargo_test("remedy-embed") },
    Step { name: "answers", about: "answers that are kept", run: || cargo_test("remedy-answers") },
    Step { name: "words", about: "the content crate", run: || cargo_test("remedy-content") },
    Step { name: "widget", about: "the widget's session and view model", run: || cargo_test("remedy-guide") },
    Step {
        name: "trainer",
        about: "the trainers' page: its session, its files, its views",
        run: || cargo_test("remedy-trainer"),
    },
    Step { name: "xtask", about: "these commands", run: || cargo_test("xtask") },
    Step { name: "browser", about: "each component in each of its states, in a browser", run: in_browser },
    Step { name: "dist", about: "the release site, and its size", run: dist::run },
    Step {
        name: "offline",
        about: "the files for where there is no internet: made again, they are the same",
        run: offline::test,
    },
    Step {
        name: "hosting",
        about: "the settings for common hosts, with the real servers",
        run: hosting::test,
    },
    Step {
        name: "npm",
        about: "the npm package, in Node.js, in a browser and with others' tools (needs Node.js)",
        run: npm::test,
    },
    Step {
        name: "e2e",
        about: "whole walks through the release site, in a browser",
        // One run tells every failure.
        run: || end_to_end(&["--no-fail-fast"]),
    },
];

fn cargo_test(package: &str) -> Result<()> {
    let shell = Shell::new()?;
    Ok(cmd!(shell, "cargo test --quiet --package {package} --all-features").quiet().run()?)
}

fn in_browser() -> Result<()> {
    tools::ensure_wasm_target()?;
    let browser = browser::get()?;
    let shell = tools::shell_with(&[WASM_BINDGEN])?;
    shell.set_var("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
    shell.set_var("CHROME", browser.chrome);
    shell.set_var("CHROMEDRIVER", browser.driver);
    // Not `--quiet`: Cargo would hand it on, and the runner does not know it.
    let test = cmd!(shell, "cargo test --package remedy-browser --target wasm32-unknown-unknown");
    Ok(test.quiet().run()?)
}

/// Tests the site that `dist` built.
pub(crate) fn end_to_end(arguments: &[&str]) -> Result<()> {
    let browser = browser::get()?;
    let firefox = browser::firefox()?;
    let webkit = browser::webkit()?;
    let site =
        Path::new(files::SITE).canonicalize().context("there is no site: `cargo xtask dist` builds it")?;
    // Firefox's driver is on its PATH.
    let shell = tools::shell_with(&[GECKODRIVER])?;
    shell.set_var("REMEDY_SITE", site);
    shell.set_var("CHROME", browser.chrome);
    shell.set_var("CHROMEDRIVER", browser.driver);
    shell.set_var("FIREFOX", firefox);
    shell.set_var("WEBKITDRIVER", webkit);
    // A walk mostly waits for its browser: more of them at once than there are processors are over sooner. What the person
    // running it wishes stays.
    if shell.var_os("RUST_TEST_THREADS").is_none() {
        let processors = std::thread::available_parallelism().map_or(2, usize::from);
        shell.set_var("RUST_TEST_THREADS", (processors + processors.div_ceil(2)).to_string());
    }
    Ok(cmd!(shell, "cargo test --package remedy-e2e {arguments...}").quiet().run()?)
}
