//! The pack for a USB stick: whole, with names that say nothing, and leading nowhere but to itself (requirement O3).

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read as _};
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use remedy_e2e::room::{address, original};
use remedy_e2e::{Page, in_browser, in_three_engines};
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;
use zip::ZipArchive;

const PACK: &str = "guide.zip";
const SUMS: &str = "guide/SHA256SUMS";
const READ_ME: &str = "guide/read-me.html";

in_three_engines!([language: "fr"] from_the_read_me_to_every_page);

/// What a file's name must not say.
const TELLING: &[&str] =
    &["harm", "business", "victim", "right", "remed", "treaty", "abuse", "safe", "danger", "health"];

/// The files in the pack.
fn files() -> Result<BTreeMap<String, Vec<u8>>> {
    let mut pack = ZipArchive::new(Cursor::new(fs::read(original(PACK))?))?;
    let mut files = BTreeMap::new();
    for index in 0..pack.len() {
        let mut file = pack.by_index(index)?;
        let name = file.name()?.into_owned();
        let mut content = Vec::new();
        file.read_to_end(&mut content)?;
        files.insert(name, content);
    }
    Ok(files)
}

/// The pack, taken out of its ZIP as someone would.
fn unpacked() -> Result<TempDir> {
    let folder = tempfile::tempdir()?;
    for (name, content) in files()? {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().context("a folder")?)?;
        fs::write(path, content)?;
    }
    Ok(folder)
}

#[test]
fn its_checksums_hold_and_its_names_say_nothing() -> Result<()> {
    let files = files()?;
    let sums = String::from_utf8(files.get(SUMS).context("no checksums")?.clone())?;
    let listed: BTreeMap<&str, &str> =
        sums.lines().filter_map(|line| line.split_once("  ")).map(|(sum, name)| (name, sum)).collect();
    for (name, content) in &files {
        let small = name.to_lowercase();
        assert!(!TELLING.iter().any(|word| small.contains(word)), "{name} says something");
        if name != SUMS {
            let sum: String = Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect();
            let inside = name.strip_prefix("guide/").context("everything is in one folder")?;
            assert_eq!(listed.get(inside), Some(&sum.as_str()), "{name}");
        }
    }
    assert_eq!(listed.len() + 1, files.len());
    Ok(())
}

/// The files of the pack that the page shown leads to.
const LINKS: &str = "[...new Set([...document.links]
    .filter(link => link.protocol === 'file:' && getComputedStyle(link).display !== 'none')
    .map(link => decodeURI(link.href.split('#')[0])))]";

#[test]
fn every_link_between_its_pages_leads_to_one_of_them() -> Result<()> {
    in_browser(async |page| {
        let folder = unpacked()?;
        let start = address(&folder.path().join(READ_ME))?;
        let (mut to_see, mut seen) = (vec![start], Vec::new());
        while let Some(here) = to_see.pop() {
            page.go_to_address(&here).await?;
            let links = page.list(LINKS).await?;
            // An anchor that a link names is on the page that it leads to.
            let lost = "[...document.querySelectorAll('a[href^=\"#\"]')].map(link => link.hash.slice(1))
                .filter(id => id && !/^\\w\\w(\\/|-)/.test(id) && !document.getElementById(id))";
            assert_eq!(page.list(lost).await?, Vec::<String>::new(), "{here}");
            seen.push(here);
            for link in links {
                let path = link.strip_prefix("file://").context("a file")?;
                ensure!(Path::new(path).is_file(), "{link} is not in the pack");
                if link.ends_with(".html") && !seen.contains(&link) && !to_see.contains(&link) {
                    to_see.push(link);
                }
            }
        }
        let pages = files()?.into_keys().filter(|name| name.ends_with(".html")).count();
        assert_eq!(seen.len(), pages, "{seen:?}");
        assert_eq!(page.console().await?, Vec::<String>::new());
        Ok(())
    })
}

async fn from_the_read_me_to_every_page(page: &Page) -> Result<()> {
    let folder = unpacked()?;
    let read_me = address(&folder.path().join(READ_ME))?;
    page.go_to_address(&read_me).await?;
    page.click_on("a[href='pages/fr.html']").await?;
    page.expect_language("fr").await?;
    page.click_on("a[hreflang=ar]").await?;
    page.expect_language("ar").await?;
    ensure!(page.words().await?.len() > 10_000, "the page is nearly empty");

    page.go_to_address(&read_me).await?;
    page.click_on("a[href^='guide.html']").await?;
    page.started().await?;
    page.expect_language("fr").await?;
    page.go_to_address(&read_me).await?;
    page.click_on("a[href^='trainers.html']").await?;
    page.until("the cases are shown", "document.querySelectorAll('.case').length >= 14").await?;
    page.expect_language("fr").await
}
