//! The lines in SECURITY.md that compare a running site with the list of hashes: run as they stand there, by the shell.

#![allow(clippy::panic, reason = "a test panics when it fails")]

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use remedy_hosting::{Server, Site, settings};

#[test]
fn a_site_that_was_changed_is_told_file_by_file() -> Result<()> {
    let site = Site::copy()?;
    let scratch = tempfile::tempdir()?;
    // As `cargo xtask dist` writes it, of this copy.
    let folder = scratch.path();
    let listed = format!(
        "cd '{}' && find . -type f | sed 's#^\\./##' | sort | xargs sha256sum | sed 's#  #  web/#'",
        site.path().display()
    );
    fs::write(folder.join("SHA256SUMS"), shell(&listed, folder, "")?)?;
    let server = Server::start("usr/bin/caddy", folder, |command, port| {
        let path = folder.join("Caddyfile");
        let shipped = settings("Caddyfile")?;
        let own = "{\n\tadmin off\n\tdefault_bind 127.0.0.1\n}\n";
        fs::write(&path, format!("{own}import {}\n", shipped.display()))?;
        command.env("GUIDE_ADDRESS", format!("http://:{port}")).env("GUIDE_FOLDER", site.path());
        command.args(["run", "--adapter", "caddyfile", "--config"]).arg(&path);
        Ok(())
    })?;
    let address = server.url("");
    let address = address.trim_end_matches('/');
    let lines = lines()?;
    assert_eq!(shell(&lines, folder, address)?, "");

    let page = site.path().join("en/index.html");
    fs::write(&page, fs::read_to_string(&page)? + "<script src=\"https://evil.example/\"></script>")?;
    for compressed in ["en/index.html.br", "en/index.html.gz", "embed.js", "embed.js.br", "embed.js.gz"] {
        fs::remove_file(site.path().join(compressed))?;
    }
    assert_eq!(shell(&lines, folder, address)?, "differs: web/embed.js\ndiffers: web/en/index.html\n");
    Ok(())
}

/// The only lines of shell in SECURITY.md.
fn lines() -> Result<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../SECURITY.md");
    let text = fs::read_to_string(file)?;
    let mut blocks = text.split("```sh\n").skip(1);
    let block = blocks.next().and_then(|rest| rest.split("```").next()).context("no lines of shell")?;
    ensure!(blocks.next().is_none(), "there are more");
    Ok(block.to_owned())
}

/// What these lines print.
fn shell(lines: &str, folder: &Path, guide: &str) -> Result<String> {
    let ran = Command::new("sh").args(["-c", lines]).current_dir(folder).env("GUIDE", guide).output()?;
    Ok(String::from_utf8(ran.stdout)?)
}
