//! `cargo xtask reproduce`: whoever builds the same source gets the same bytes (requirement O3), so that a copy can be
//! checked by building it again.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use sha2::{Digest as _, Sha256};
use walkdir::WalkDir;
use xshell::{Shell, cmd};

use crate::files;

/// How many differences are printed.
const SHOWN: usize = 20;
/// Where the two copies of the project are built: their paths are not of one length, for a path can get into what is built.
const COPIES: [&str; 2] = ["target/reproduce/one", "target/reproduce/some/where/else"];
/// What a build makes. A copy begins without it.
const MADE: [&str; 3] = ["target", "dist", ".git"];

/// Builds everything twice from nothing, each time in another place, and compares.
pub(crate) fn run() -> Result<()> {
    // Both first, so that they are copies of the same.
    for copy in COPIES {
        copy_project(Path::new(copy))?;
    }
    for copy in COPIES {
        println!("Building in {copy}");
        build(Path::new(copy))?;
    }
    let [first, second] = COPIES.map(|copy| Path::new(copy).join("dist"));
    compare(&first, &second)?;
    Ok(fs::remove_dir_all("target/reproduce")?)
}

fn copy_project(to: &Path) -> Result<()> {
    if to.exists() {
        fs::remove_dir_all(to).with_context(|| to.display().to_string())?;
    }
    let is_source =
        |entry: &walkdir::DirEntry| entry.depth() != 1 || MADE.iter().all(|made| entry.file_name() != *made);
    for entry in WalkDir::new(".").into_iter().filter_entry(is_source) {
        let entry = entry?;
        if entry.file_type().is_file() {
            let bytes = fs::read(entry.path()).with_context(|| entry.path().display().to_string())?;
            files::write(&to.join(entry.path().strip_prefix(".")?), bytes)?;
        }
    }
    Ok(())
}

/// This program builds the copy: it is told where the project is as Cargo would tell it. It is no part of what is built.
fn build(copy: &Path) -> Result<()> {
    let shell = Shell::new()?;
    let program = env::current_exe()?;
    let manifest = std::path::absolute(copy)?.join("xtask");
    Ok(cmd!(shell, "{program} dist").env("CARGO_MANIFEST_DIR", manifest).quiet().ignore_stdout().run()?)
}

/// Compares all that two folders hold.
///
/// # Errors
/// They differ; the first differences are printed.
pub(crate) fn compare(first: &Path, second: &Path) -> Result<()> {
    let (one, other) = (hashes(first)?, hashes(second)?);
    ensure!(!one.is_empty(), "{} is empty", first.display());
    let differences = differences(&one, &other);
    for difference in differences.iter().take(SHOWN) {
        eprintln!("{difference}");
    }
    ensure!(differences.is_empty(), "{} files differ, of {}", differences.len(), one.len());
    println!("{} files, each the same to the byte.", one.len());
    Ok(())
}

/// Of each file the hash of what it holds, by its path in the folder.
type Hashes = BTreeMap<String, String>;

fn hashes(folder: &Path) -> Result<Hashes> {
    let mut hashes = Hashes::new();
    for entry in WalkDir::new(folder) {
        let entry = entry?;
        if entry.file_type().is_file() {
            let bytes = fs::read(entry.path()).with_context(|| entry.path().display().to_string())?;
            let path = entry.path().strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
            hashes.insert(path, format!("{:x}", Sha256::digest(bytes)));
        }
    }
    Ok(hashes)
}

fn differences(one: &Hashes, other: &Hashes) -> Vec<String> {
    let only = |in_this: &Hashes, in_that: &Hashes, which: &str| -> Vec<String> {
        let missing = in_this.keys().filter(|path| !in_that.contains_key(*path));
        missing.map(|path| format!("only in the {which}: {path}")).collect()
    };
    let differ = one.iter().filter(|(path, hash)| other.get(*path).is_some_and(|other| other != *hash));
    let differ = differ.map(|(path, _)| format!("differs: {path}"));
    differ.chain(only(one, other, "first")).chain(only(other, one, "second")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        for (path, text) in files {
            files::write(&folder.path().join(path), text).expect("a file");
        }
        folder
    }

    #[test]
    fn every_difference_is_named() {
        let one = folder(&[("same", "text"), ("deep/other", "one"), ("gone", "")]);
        let other = folder(&[("same", "text"), ("deep/other", "two"), ("new", "")]);
        let hashes = |folder: &tempfile::TempDir| hashes(folder.path()).expect("hashes");
        assert_eq!(
            differences(&hashes(&one), &hashes(&other)),
            ["differs: deep/other", "only in the first: gone", "only in the second: new"]
        );
        assert!(compare(one.path(), one.path()).is_ok());
        assert!(compare(one.path(), other.path()).is_err());
        assert!(compare(folder(&[]).path(), folder(&[]).path()).is_err(), "nothing is compared");
    }
}
