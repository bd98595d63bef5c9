//! `cargo xtask mutants`: changes the code in every small way that could matter, and sees whether a test notices
//! (requirement R5). What no test notices is in `xtask/mutants.toml` with the reason, or a failure. Why so: docs/decisions/0021.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use clap::Args;
use xshell::cmd;

use crate::files;
use crate::tools::{self, MUTANTS};

/// Change the code in many small ways, and see that a test notices each (takes hours)
#[derive(Debug, Args)]
pub(crate) struct Mutants {
    /// Only these packages' folders
    #[arg(long, value_name = "FOLDER")]
    only: Vec<String>,
}

/// The folders of the packages whose tests have to notice, each with its package.
const PACKAGES: [(&str, &str); 4] = [
    ("engine", "remedy-engine"),
    ("answers", "remedy-answers"),
    ("embed", "remedy-embed"),
    ("content", "remedy-content"),
];

/// Mutants that are explained: of each file, each with why it lives.
type Explained = BTreeMap<String, BTreeMap<String, String>>;

/// A mutant: its file, and what was changed. Without the line, which moves when something above it does.
type Mutant = (String, String);

impl Mutants {
    /// Makes the mutants of each package, and tells of all that live without a reason.
    pub(crate) fn run(&self) -> Result<()> {
        for name in &self.only {
            ensure!(PACKAGES.iter().any(|(folder, _)| folder == name), "{name} is no folder with mutants");
        }
        let file = Path::new("xtask/mutants.toml");
        let explained: Explained = toml::from_str(&files::read(file)?).context("xtask/mutants.toml")?;
        let mut wrong = Vec::new();
        for (folder, package) in PACKAGES {
            if self.only.is_empty() || self.only.iter().any(|name| name == folder) {
                wrong.extend(compare(folder, &living(package)?, &explained));
            }
        }
        for line in &wrong {
            eprintln!("   {line}");
        }
        ensure!(
            wrong.is_empty(),
            "{} mutants: kill each with a test, or say in {} why it lives",
            wrong.len(),
            file.display()
        );
        Ok(())
    }
}

/// The mutants of a package that no test noticed. What makes a test run for ever was noticed.
fn living(package: &str) -> Result<BTreeSet<Mutant>> {
    let shell = tools::shell_with(&[MUTANTS])?;
    let made = format!("target/mutants/{package}");
    fs::create_dir_all(&made).with_context(|| made.clone())?;
    // The tests of colours try thousands of them: without this they alone take minutes, for each mutant.
    shell.set_var("CARGO_PROFILE_DEV_OPT_LEVEL", "1");
    // It fails when a mutant lives; which ones may, only this command knows.
    let output = cmd!(
        shell,
        "cargo mutants --package {package} --all-features --no-times --colors never --minimum-test-timeout 60 --output {made}"
    )
    .quiet()
    .ignore_status()
    .output()?;
    let told = String::from_utf8_lossy(&output.stdout);
    let found = Path::new(&made).join("mutants.out");
    ensure!(
        matches!(output.status.code(), Some(0 | 2 | 3)),
        "the tests of {package} fail without a mutant:\n{told}"
    );
    println!("   {package}: {}", told.lines().next_back().unwrap_or_default());
    let missed = files::read(&found.join("missed.txt"))?;
    Ok(missed.lines().filter_map(mutant).collect())
}

/// Reads `engine/src/truth.rs:23:9: replace Truth::not -> Self with Default::default()`.
fn mutant(line: &str) -> Option<Mutant> {
    let (place, change) = line.split_once(": ")?;
    let (file, _) = place.split_once(':')?;
    Some((file.to_owned(), change.to_owned()))
}

/// What is wrong: mutants that live without a reason, and reasons whose mutant is dead.
fn compare(folder: &str, living: &BTreeSet<Mutant>, explained: &Explained) -> Vec<String> {
    let within = |file: &str| file.starts_with(&format!("{folder}/"));
    let reasons: BTreeSet<Mutant> = explained
        .iter()
        .filter(|(file, _)| within(file))
        .flat_map(|(file, mutants)| mutants.iter().map(move |(change, why)| (file, change, why)))
        .filter(|(.., why)| !why.trim().is_empty())
        .map(|(file, change, _)| (file.clone(), change.clone()))
        .collect();
    let alive = living.difference(&reasons).map(|(file, change)| format!("lives: {file}: {change}"));
    let dead = reasons
        .difference(living)
        .map(|(file, change)| format!("is dead, its reason can go: {file}: {change}"));
    alive.chain(dead).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mutant_is_known_by_its_file_and_what_was_changed() {
        let line = "engine/src/truth.rs:23:9: replace Truth::not -> Self with Default::default()";
        let known = (
            "engine/src/truth.rs".to_owned(),
            "replace Truth::not -> Self with Default::default()".to_owned(),
        );
        assert_eq!(mutant(line), Some(known));
        assert_eq!(mutant("12 mutants tested"), None);
    }

    #[test]
    fn one_that_lives_needs_a_reason_and_a_reason_needs_one_that_lives() {
        let explained = r#"
            ["engine/src/a.rs"]
            "replace a" = "It is only a hint."
            "replace b" = "It is only a hint."
            "replace c" = " "
            ["embed/src/a.rs"]
            "replace d" = "Another package."
        "#;
        let explained: Explained = toml::from_str(explained).expect("TOML");
        let living =
            ["replace a", "replace c"].map(|change| ("engine/src/a.rs".to_owned(), change.to_owned()));
        let wrong = compare("engine", &BTreeSet::from(living), &explained);
        let expected =
            ["lives: engine/src/a.rs: replace c", "is dead, its reason can go: engine/src/a.rs: replace b"];
        assert_eq!(wrong, expected);
    }

    #[test]
    fn the_reasons_are_in_files_that_are_there() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let explained = std::fs::read_to_string(root.join("mutants.toml")).expect("the file");
        let explained: Explained = toml::from_str(&explained).expect("TOML");
        for (file, mutants) in explained {
            assert!(root.join("..").join(&file).is_file(), "{file}");
            assert!(mutants.values().all(|why| why.len() > 20), "{file}: a reason is a sentence");
        }
    }
}
