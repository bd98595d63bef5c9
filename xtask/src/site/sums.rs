//! The hash of every file that is released, in one list: whoever has it from a place that they trust can check a copy, or
//! what a host sends (SECURITY.md says how).

use std::path::Path;

use anyhow::{Context as _, Result};
use sha2::{Digest as _, Sha256};
use walkdir::WalkDir;

use crate::files;

/// The list's name, in the folder of everything that is built. As `sha256sum` writes and reads it.
pub(crate) const SUMS: &str = "SHA256SUMS";
/// What is released, by its folder in there.
const RELEASED: [&str; 4] = ["hosting", "npm", "offline", "web"];

/// Writes the list of what stands in a folder of everything that is built.
pub(crate) fn write(built: &Path) -> Result<()> {
    files::write(&built.join(SUMS), list(built)?)
}

/// A line for each file: its hash, and its path with `/` on every system. In one order, so that two builds give one list.
fn list(built: &Path) -> Result<String> {
    let mut lines = Vec::new();
    for folder in RELEASED {
        for entry in WalkDir::new(built.join(folder)) {
            let entry = entry?;
            if entry.file_type().is_file() {
                let path = entry.path().strip_prefix(built)?.to_str().context("a path is no text")?;
                let bytes = std::fs::read(entry.path()).with_context(|| path.to_owned())?;
                let hash: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
                lines.push((path.replace('\\', "/"), hash));
            }
        }
    }
    lines.sort();
    Ok(lines.into_iter().map(|(path, hash)| format!("{hash}  {path}\n")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn built() -> tempfile::TempDir {
        let built = tempfile::tempdir().expect("a folder");
        for (path, text) in [
            ("web/index.html", "a"),
            ("web/_headers", "b"),
            ("web/files/x.js.br", "c"),
            ("hosting/.htaccess", "d"),
            ("npm/package.json", "e"),
            ("offline/guide.html", "f"),
            ("size-report.txt", "not released"),
            ("dev/index.html", "not released"),
        ] {
            files::write(&built.path().join(path), text).expect("a file");
        }
        built
    }

    #[test]
    fn every_released_file_has_its_line_and_nothing_else() {
        let built = built();
        write(built.path()).expect("the list");
        let list = files::read(&built.path().join(SUMS)).expect("the list");
        let paths: Vec<_> = list.lines().filter_map(|line| line.get(66..)).collect();
        let expected = [
            "hosting/.htaccess",
            "npm/package.json",
            "offline/guide.html",
            "web/_headers",
            "web/files/x.js.br",
            "web/index.html",
        ];
        assert_eq!(paths, expected);
        let a = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
        assert!(list.contains(&format!("{a}  web/index.html\n")), "{list}");
        // Written again, it is the same: it is not in itself.
        write(built.path()).expect("the list");
        assert_eq!(files::read(&built.path().join(SUMS)).expect("the list"), list);
    }

    #[test]
    fn what_was_not_built_is_an_error() {
        let built = built();
        std::fs::remove_dir_all(built.path().join("npm")).expect("removed");
        assert!(write(built.path()).is_err());
    }
}
