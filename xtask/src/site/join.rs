//! Makes one file of the scripts that a page starts with, and one of those that cannot wait for the page: compressed together
//! they are a fifth smaller, and a phone far from the server asks once for each. The two stay apart, for where the first cannot
//! be read the second can (docs/decisions/0025). The engine's own stays apart: without it the page can still say so.

use std::cell::RefCell;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use lol_html::element;
use lol_html::html_content::Element;

use crate::files::{self, HASHED, write_hashed};
use crate::pages::shell::rewrite;

/// What is joined: the scripts that a selector finds, and how the name of their one file begins. Other pages load the first
/// too, and know it by its name.
const JOINED: [(&str, &str); 2] = [("script[src]:not([defer])", "leave"), ("script[defer][src]", "start")];
/// How the name of the engine's own script begins.
const ENGINE: &str = "guide-";

/// Joins the scripts of a site that Trunk has just built.
pub(crate) fn run(site: &Path) -> Result<()> {
    JOINED.iter().try_for_each(|(selector, stem)| join(site, selector, stem))
}

fn join(site: &Path, selector: &str, stem: &str) -> Result<()> {
    let page = site.join("index.html");
    let shell = files::read(&page)?;
    let found = RefCell::new(Vec::new());
    rewrite(
        &shell,
        vec![element!(selector, |script| {
            found.borrow_mut().extend(own(script));
            Ok(())
        })],
    )?;
    let found = found.into_inner();
    let last = found.last().context("the page has no script of its own")?;
    let texts = found.iter().map(|path| files::read(&site.join(path))).collect::<Result<Vec<_>>>()?;
    let joined = write_hashed(site, stem, "js", joined_text(&texts).as_bytes())?;
    let shell = rewrite(
        &shell,
        vec![element!(selector, |script| {
            match own(script) {
                Some(path) if path == *last => script.set_attribute("src", &format!("./{joined}"))?,
                Some(_) => script.remove(),
                None => {}
            }
            Ok(())
        })],
    )?;
    ensure!(shell.contains(&joined), "the page does not link to {joined}");
    files::write(&page, shell)?;
    for path in found.iter().filter(|path| **path != joined) {
        fs::remove_file(site.join(path)).with_context(|| path.clone())?;
    }
    Ok(())
}

/// One after the other, each ended once.
fn joined_text(texts: &[String]) -> String {
    texts.iter().map(|text| text.trim_end_matches(';')).collect::<Vec<_>>().join(";")
}

/// The script's path from the site's root, unless it is the engine's.
fn own(script: &Element<'_, '_>) -> Option<String> {
    let source = script.get_attribute("src")?;
    let path = source.trim_start_matches("./");
    let name = path.strip_prefix(HASHED)?.strip_prefix('/')?;
    (!name.starts_with(ENGINE)).then(|| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_has_one_script_beside_the_engines_and_those_that_do_not_wait() {
        let site = tempfile::tempdir().expect("a folder");
        let write = |name: &str, text: &str| files::write(&site.path().join(name), text).expect("a file");
        let scripts = [
            ("guide-1", "engine"),
            ("leave-1", "leave()"),
            ("watch-1", "watch()"),
            ("a-1", "a()"),
            ("start-1", "b()"),
            ("c-1", "c()"),
        ];
        scripts.iter().for_each(|(name, text)| write(&format!("files/{name}.js"), text));
        write(
            "index.html",
            "<script defer src=./files/guide-1.js></script><script src=./files/leave-1.js></script>\
             <script src=./files/watch-1.js></script><p>\
             <script defer src=./files/a-1.js></script><script defer src=./files/start-1.js></script>\
             <script defer src=./files/c-1.js></script>",
        );
        run(site.path()).expect("a joined site");
        let page = files::read(&site.path().join("index.html")).expect("the page");
        let mut names: Vec<_> = fs::read_dir(site.path().join("files"))
            .expect("files")
            .map(|entry| entry.expect("a file").file_name().into_string().expect("a name"))
            .collect();
        names.sort();
        assert_eq!(names.len(), 3, "{names:?}");
        let of = |name: &str| files::read(&site.path().join("files").join(name)).expect("the file");
        assert!(names[0] == "guide-1.js" && names[1].starts_with("leave-"), "{names:?}");
        assert_eq!([of(&names[1]), of(&names[2])], ["leave();watch()", "a();b();c()"]);
        assert_eq!(page.matches("<script").count(), 3, "{page}");
        assert!(page.ends_with(&format!("src=\"./files/{}\"></script>", names[2])), "{page}");
    }
}
