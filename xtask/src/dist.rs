//! `cargo xtask dist`: the site as it is hosted, in `dist/web`, compressed, with the headers that a host should send,
//! and with a check of its size.

use std::env;
use std::path::Path;

use anyhow::{Context as _, Result};

use crate::content::Content;
use crate::files::{HOSTING, OFFLINE, SITE};
use crate::npm;
use crate::offline;
use crate::site::headers;
use crate::site::join;
use crate::site::minify;
use crate::site::shrink;
use crate::site::size;
use crate::site::sums;
use crate::tools;

/// Builds the release site and everything beside it.
pub(crate) fn run() -> Result<()> {
    let site = env::current_dir()?.join(SITE);
    let site = site.as_path();
    tools::trunk_small(site)?;
    shrink::run(site, &tools::small_glue())?;
    minify::site(site)?;
    join::run(site)?;
    let inline = Content::of_release(site).write()?;
    let files = size::compress(site)?;
    headers::write(site, Path::new(HOSTING), &inline)?;
    let offline = offline::run(site, Path::new(OFFLINE))?;
    npm::run()?;
    let all = site.parent().context("the site stands in a folder")?;
    sums::write(all)?;
    println!(
        "\nThe site is in {SITE}, settings for common hosts in {HOSTING}, files to use without internet in {OFFLINE},\n\
         and the hash of each file in dist/{}.\n",
        sums::SUMS
    );
    size::report(&files, &offline, Path::new("dist/size-report.txt"))
}
