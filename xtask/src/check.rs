//! `cargo xtask check`: everything that can be said of the code without running it.

use anyhow::{Context as _, Result, bail, ensure};
use clap::Args;
use xshell::{Shell, cmd};

use crate::steps::{self, Step};
use crate::tidy;
use crate::tools::{self, DENY, MACHETE, TYPOS};
use crate::web;
use crate::words;

/// Check the code: format, lints, the design's invariants, words, licences, spelling
#[derive(Debug, Args)]
pub(crate) struct Check {
    /// Only these steps
    #[arg(long, value_name = "STEP")]
    only: Vec<String>,
    /// Before a release: fail, too, where the advisories could not be read
    #[arg(long)]
    release: bool,
}

impl Check {
    /// Runs the checks.
    pub(crate) fn run(&self) -> Result<()> {
        let steps: Vec<Step> =
            STEPS.iter().map(|step| if self.release { for_release(*step) } else { *step }).collect();
        steps::run("check", &steps, &self.only)
    }
}

/// The checks, fast ones first.
pub(crate) const STEPS: &[Step] = &[
    Step { name: "fmt", about: "the code is formatted", run: fmt },
    Step { name: "tidy", about: "the design's invariants hold", run: tidy::run },
    Step {
        name: "content",
        about: "the words are complete and keep to the rules",
        run: || words::read_checked(words::Strictness::Full).map(drop),
    },
    Step { name: "clippy", about: "no lint warns", run: clippy },
    Step { name: "clippy-wasm", about: "nor for the browser", run: clippy_wasm },
    Step {
        name: DEPENDENCIES,
        about: "dependencies: licences, sources, versions, advisories",
        run: || deny(Advisories::Wanted),
    },
    Step { name: "machete", about: "no dependency is unused", run: machete },
    Step { name: "typos", about: "spelling", run: typos },
    Step {
        name: "browsers",
        about: "scripts and stylesheets, for the browsers that are supported (needs Node.js)",
        run: web::browsers,
    },
];

/// What is released is never of unknown faults.
fn for_release(step: Step) -> Step {
    if step.name == DEPENDENCIES { Step { run: || deny(Advisories::Needed), ..step } } else { step }
}

/// The step that reads the advisories.
const DEPENDENCIES: &str = "deny";

fn fmt() -> Result<()> {
    let shell = Shell::new()?;
    cmd!(shell, "cargo fmt --all --check").quiet().run().context("`cargo fmt --all` puts it right")
}

fn clippy() -> Result<()> {
    let shell = Shell::new()?;
    Ok(cmd!(shell, "cargo clippy --quiet --workspace --all-targets -- --deny warnings").quiet().run()?)
}

/// What goes into the browser, as it is compiled for it.
fn clippy_wasm() -> Result<()> {
    tools::ensure_wasm_target()?;
    let shell = Shell::new()?;
    let target = ["--target", "wasm32-unknown-unknown"];
    cmd!(
        shell,
        "cargo clippy --quiet {target...} --package remedy-content --no-default-features -- --deny warnings"
    )
    .quiet()
    .run()?;
    for package in ["remedy-guide", "remedy-trainer"] {
        cmd!(shell, "cargo clippy --quiet {target...} --package {package} -- --deny warnings")
            .quiet()
            .run()?;
    }
    Ok(cmd!(
        shell,
        "cargo clippy --quiet {target...} --package remedy-browser --all-targets -- --deny warnings"
    )
    .quiet()
    .run()?)
}

/// What it means if the advisories cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Advisories {
    /// A loud warning: who works without a network goes on working.
    Wanted,
    /// A failure.
    Needed,
}

/// What nobody may miss among the lines of a long test.
const NOT_READ: &str = "
   ╔════════════════════════════════════════════════════════════════════════════════╗
   ║ WARNING: the database of advisories could not be read, so known faults of the  ║
   ║ dependencies were NOT looked for. Where there is a network, run                ║
   ║     cargo xtask check --only deny --release                                    ║
   ║ A release needs it.                                                            ║
   ╚════════════════════════════════════════════════════════════════════════════════╝
";

/// Advisories need a database from the network. Without it the rest is still checked.
fn deny(advisories: Advisories) -> Result<()> {
    let shell = tools::shell_with(&[DENY])?;
    cmd!(shell, "cargo-deny --log-level error check --hide-inclusion-graph bans licenses sources")
        .quiet()
        .run()?;
    let output =
        cmd!(shell, "cargo-deny check --hide-inclusion-graph advisories").quiet().ignore_status().output()?;
    judge(output.status.success(), &String::from_utf8_lossy(&output.stderr), advisories)
}

/// What came of looking for advisories.
fn judge(found_none: bool, told: &str, advisories: Advisories) -> Result<()> {
    if found_none {
        return Ok(());
    }
    ensure!(could_not_fetch(told), "an advisory concerns a dependency:\n{told}");
    ensure!(
        advisories == Advisories::Wanted,
        "the database of advisories could not be read, and a release needs it:\n{told}"
    );
    eprintln!("{NOT_READ}");
    Ok(())
}

/// Whether cargo-deny failed because it has no database, and not because of what stands in it.
fn could_not_fetch(told: &str) -> bool {
    told.contains("failed to fetch advisory database") || told.contains("failed to load advisory database")
}

fn machete() -> Result<()> {
    let shell = tools::shell_with(&[MACHETE])?;
    let output = cmd!(shell, "cargo-machete").quiet().ignore_status().output()?;
    if output.status.success() {
        return Ok(());
    }
    bail!("{}", String::from_utf8_lossy(&output.stdout))
}

fn typos() -> Result<()> {
    let shell = tools::shell_with(&[TYPOS])?;
    Ok(cmd!(shell, "typos").quiet().run()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_needs_the_advisories() {
        let missing = "[ERROR] failed to fetch advisory database https://...";
        assert!(judge(false, missing, Advisories::Wanted).is_ok());
        assert!(judge(false, missing, Advisories::Needed).is_err());
        for advisories in [Advisories::Wanted, Advisories::Needed] {
            assert!(judge(true, "", advisories).is_ok());
            assert!(judge(false, "error[vulnerability]: a bad thing", advisories).is_err());
        }
    }

    #[test]
    fn only_a_missing_database_is_forgiven() {
        assert!(could_not_fetch("[ERROR] failed to fetch advisory database https://..."));
        assert!(!could_not_fetch("error[vulnerability]: a bad thing"));
    }
}
