//! The built site, in a folder of its own, so that what a server needs can be put beside it.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use tempfile::TempDir;
use walkdir::WalkDir;

/// A copy of the site in the folder `guide` of an otherwise empty folder.
#[derive(Debug)]
pub struct Site {
    folder: TempDir,
}

/// A file for a common host, as it is shipped.
///
/// # Errors
/// It was not built.
pub fn settings(name: &str) -> Result<PathBuf> {
    let path = built("REMEDY_HOSTING", "dist/hosting").join(name);
    path.canonicalize().with_context(|| format!("{}: `cargo xtask dist` writes it", path.display()))
}

/// What `cargo xtask dist` built, wherever that is.
fn built(variable: &str, folder: &str) -> PathBuf {
    let here = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(folder);
    env::var_os(variable).map_or_else(here, PathBuf::from)
}

impl Site {
    /// Copies the site in the folder `REMEDY_SITE`; without it, the one that `cargo xtask dist` built.
    ///
    /// # Errors
    /// There is none, or it cannot be copied.
    pub fn copy() -> Result<Self> {
        let from = built("REMEDY_SITE", "dist/web");
        ensure!(
            from.join("index.html").is_file(),
            "there is no site in {}: `cargo xtask dist` builds it",
            from.display()
        );
        let site = Self { folder: tempfile::tempdir()? };
        for entry in WalkDir::new(&from) {
            let entry = entry?;
            let to = site.path().join(entry.path().strip_prefix(&from)?);
            if entry.file_type().is_dir() {
                fs::create_dir(&to)?;
            } else {
                fs::copy(entry.path(), &to)?;
            }
        }
        open_to_all(site.folder.path())?;
        Ok(site)
    }

    /// The folder that holds the site's folder.
    #[must_use]
    pub fn above(&self) -> &Path {
        self.folder.path()
    }

    /// The folder that holds the site.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        self.folder.path().join("guide")
    }

    /// The paths of all files that a browser may ask for, from the site's root.
    ///
    /// # Errors
    /// They cannot be listed.
    pub fn files(&self) -> Result<Vec<String>> {
        let mut files = Vec::new();
        for entry in WalkDir::new(self.path()).sort_by_file_name() {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy();
            let is_for_browsers =
                !name.starts_with(['_', '.']) && !name.ends_with(".br") && !name.ends_with(".gz");
            if entry.file_type().is_file() && is_for_browsers {
                files.push(entry.path().strip_prefix(self.path())?.to_string_lossy().into_owned());
            }
        }
        Ok(files)
    }

    /// The headers that every file is sent with: the first rule of `_headers`, which holds for all paths.
    ///
    /// # Errors
    /// It is not as expected.
    pub fn headers(&self) -> Result<Vec<(String, String)>> {
        let text = fs::read_to_string(self.path().join("_headers"))?;
        let rule = text.strip_prefix("/*\n").context("_headers begins with the rule for all paths")?;
        let lines = rule.lines().map_while(|line| line.strip_prefix("  "));
        lines
            .map(|line| line.split_once(": ").context(line.to_owned()))
            .map(|header| header.map(|(name, value)| (name.to_owned(), value.to_owned())))
            .collect()
    }
}

/// A server that gives up its rights must still be able to read.
#[cfg(unix)]
fn open_to_all(folder: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    Ok(fs::set_permissions(folder, fs::Permissions::from_mode(0o755))?)
}

#[cfg(not(unix))]
fn open_to_all(_folder: &Path) -> Result<()> {
    Ok(())
}
