//! Where built things stand, and reading and writing files, with errors that name the file.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use sha2::{Digest as _, Sha256};

/// The site.
pub(crate) const SITE: &str = "dist/web";
/// The guide where there is no internet.
pub(crate) const OFFLINE: &str = "dist/offline";
/// Settings for common hosts.
pub(crate) const HOSTING: &str = "dist/hosting";
/// The site's folder of all files whose names carry a hash: Trunk puts its own there too (index.html, `data-target-path`).
pub(crate) const HASHED: &str = "files";

/// Reads a text.
pub(crate) fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Writes a file, and the folders it stands in.
pub(crate) fn write(path: &Path, what: impl AsRef<[u8]>) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    fs::write(path, what).with_context(|| format!("cannot write {}", path.display()))
}

/// Writes a file of the site under a name with a hash of what it holds. Gives its path from the site's root.
pub(crate) fn write_hashed(site: &Path, stem: &str, extension: &str, bytes: &[u8]) -> Result<String> {
    let path = format!("{HASHED}/{stem}-{}.{extension}", short_hash(bytes));
    write(&site.join(&path), bytes)?;
    Ok(path)
}

/// A short name for what a file holds, to put in its name or in a version.
pub(crate) fn short_hash(what: &[u8]) -> String {
    Sha256::digest(what).iter().take(3).map(|byte| format!("{byte:02x}")).collect()
}
