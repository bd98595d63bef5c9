//! The pack for a USB stick (requirement O3): the guide and the page for trainers as single files, the static pages, a
//! read-me in every language, and a list of checksums. The names of its files say nothing of the matter (S8).

use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};
use std::path::Path;

use anyhow::Result;
use lol_html::element;
use maud::{Markup, PreEscaped, html};
use remedy_content::{Block, blocks, pack};
use sha2::{Digest as _, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::offline::one_file;
use crate::offline::{self, Page};
use crate::pages::plain::languages;
use crate::pages::shell::rewrite;
use crate::words::languages::{ENGLISH, LANGUAGES, Language};
use crate::words::{self, LanguageWords};

/// The pack.
pub(crate) const PACK: &str = "guide.zip";
/// The folder that it unpacks to.
const FOLDER: &str = "guide";
const READ_ME: &str = "read-me.html";
const GUIDE: &str = "guide.html";
const TRAINERS: &str = "trainers.html";
const SUMS: &str = "SHA256SUMS";

/// What is typed to check the files: where there is GNU's tool, on a Mac, and on Windows.
const CHECKS: [&str; 2] = ["sha256sum -c SHA256SUMS", "shasum -a 256 -c SHA256SUMS"];
const CHECK_WINDOWS: &str = "certutil -hashfile guide.html SHA256";
/// The read-me's own look: each language's part looks like a page.
const STYLE: &str = ".part{max-inline-size:var(--measure);margin-inline:auto;padding:var(--space-2) var(--space-2) var(--space-4)}";

/// Each file's bytes, by its path in the pack.
type Files = BTreeMap<String, Vec<u8>>;

/// Makes the pack.
pub(crate) fn pack(site: &Path, visitors: &str, trainers: &str) -> Result<Vec<u8>> {
    let mut files = Files::new();
    files.insert(GUIDE.to_owned(), visitors.into());
    files.insert(TRAINERS.to_owned(), trainers.into());
    let pages = offline::in_each_language(site, "guide.html")?;
    for (language, page) in &pages {
        files.insert(plain_page(*language), static_page(site, *language, page)?.into_bytes());
    }
    files.insert(
        READ_ME.to_owned(),
        read_me(site, &words::read_checked(words::Strictness::Full)?.languages)?.into_bytes(),
    );
    files.insert(SUMS.to_owned(), sums(&files).into_bytes());
    zip(&files)
}

/// As `sha256sum` writes and reads it.
fn sums(files: &Files) -> String {
    files.iter().map(|(path, bytes)| format!("{:x}  {path}\n", Sha256::digest(bytes))).collect()
}

/// Without times, and in the order of the names: the same files give the same bytes.
fn zip(files: &Files) -> Result<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut pack = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        pack.start_file(format!("{FOLDER}/{path}"), options)?;
        pack.write_all(bytes)?;
    }
    Ok(pack.finish()?.into_inner())
}

/// Where a language's static page is, from the pack's folder.
fn plain_page(language: Language) -> String {
    format!("pages/{}.html", language.tag)
}

/// A static page of the site, whose neighbours stand beside it now.
fn static_page(site: &Path, language: Language, page: &Page) -> Result<String> {
    let questions = format!("../{GUIDE}");
    let body = rewrite(
        &page.body,
        vec![
            element!("a[hreflang]", |link| {
                let tag = link.get_attribute("hreflang").unwrap_or_default();
                Ok(link.set_attribute("href", &format!("{tag}.html"))?)
            }),
            element!(r#"a[href="./"]"#, |link| {
                Ok(link.set_attribute("href", &format!("{questions}#{}/", language.tag))?)
            }),
        ],
    )?;
    let html = [&page.head, r#"<body class="plain">"#, &body, "</body></html>"].concat();
    let others = LANGUAGES.iter().map(|other| format!("{}.html", other.tag));
    let beside: Vec<String> = others.chain([questions]).collect();
    one_file::Page { site, folder: language.tag, html: &html, beside: &beside }.to_file()
}

/// What is in the pack and how to open it, in every language.
fn read_me(site: &Path, all: &[LanguageWords]) -> Result<String> {
    let Page { head, .. } = Page::read(&site.join(ENGLISH.tag).join("guide.html"))?;
    let style = html! { style { (PreEscaped(STYLE)) } }.into_string();
    let head = head.replace("</head>", &(style + "</head>"));
    let parts = all.iter().map(part).collect::<Result<Vec<_>>>()?;
    let body = html! { @for part in parts { (part) } }.into_string();
    let html = [&head, r#"<body class="plain">"#, &body, "</body></html>"].concat();
    let pages = all.iter().map(|words| plain_page(words.language));
    let beside: Vec<String> = pages.chain([GUIDE, TRAINERS, SUMS].map(str::to_owned)).collect();
    one_file::Page { site, folder: ENGLISH.tag, html: &html, beside: &beside }.to_file()
}

/// One language's part, with a Leave bar and the ways to the others, as every page has them.
fn part(words: &LanguageWords) -> Result<Markup> {
    let Language { tag, direction, .. } = words.language;
    let text = |key| words.get(key);
    let version = pack::fill(text("page-version")?, &[("version", env!("CARGO_PKG_VERSION"))]);
    let files = [
        (GUIDE.to_owned(), text("offline-guide")?),
        (plain_page(words.language), text("offline-pages")?),
        (TRAINERS.to_owned(), text("offline-trainers")?),
        (SUMS.to_owned(), text("offline-sums")?),
    ];
    Ok(html! {
        section #(tag) lang=(tag) dir=(direction.as_str()) aria-labelledby={ (tag) "-title" } {
            header.leave-bar {
                a.leave rel="nofollow noreferrer" href=(text("ui-leave-to")?) { (text("ui-leave")?) }
            }
            div.part {
                (languages(text("ui-languages")?, Some(words.language), |other| format!("#{other}")))
                h1 id={ (tag) "-title" } { (text("offline-title")?) }
                p { (text("offline-lead")?) }
                h2 { (text("offline-files_title")?) }
                ul { @for (file, about) in files { li { a href=(file) { bdi dir="ltr" { (file) } } br; (about) } } }
                h2 { (text("offline-open_title")?) }
                (prose(text("offline-open")?))
                h2 { (text("offline-safe_title")?) }
                (prose(text("offline-safe")?))
                h2 { (text("offline-pass_title")?) }
                (prose(text("offline-pass")?))
                h2 { (text("offline-check_title")?) }
                (prose(text("offline-check")?))
                @for check in CHECKS { p { code dir="ltr" { (check) } } }
                (prose(text("offline-check-windows")?))
                p { code dir="ltr" { (CHECK_WINDOWS) } }
                (prose(text("offline-check-trust")?))
                p { (version) }
            }
        }
    })
}

fn prose(text: &str) -> Markup {
    html! {
        @for block in blocks(text) {
            @match block {
                Block::Paragraph(text) => p { (text) },
                Block::List(items) => ul { @for item in items { li { (item) } } },
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    fn files() -> Files {
        [("b.html", "two"), ("a/c.html", "one")].map(|(path, text)| (path.to_owned(), text.into())).into()
    }

    #[test]
    fn the_same_files_give_the_same_pack_without_times() {
        let pack = zip(&files()).expect("a pack");
        assert_eq!(pack, zip(&files()).expect("a pack"));
        let mut read = zip::ZipArchive::new(Cursor::new(pack)).expect("a pack");
        assert_eq!(read.by_index(1).expect("a file").name().expect("a name"), "guide/b.html");
        let mut first = read.by_index(0).expect("a file");
        assert_eq!(first.name().expect("a name"), "guide/a/c.html");
        assert_eq!(first.last_modified(), Some(DateTime::default()));
        let mut text = String::new();
        first.read_to_string(&mut text).expect("its text");
        assert_eq!(text, "one");
    }

    #[test]
    fn sums_are_as_the_usual_tool_writes_them() {
        let one = "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed";
        let two = "3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3";
        assert_eq!(sums(&files()), format!("{one}  a/c.html\n{two}  b.html\n"));
    }

    #[test]
    fn names_say_nothing_of_the_matter() {
        let pages = LANGUAGES.iter().map(|language| plain_page(*language));
        for name in pages.chain([PACK, FOLDER, READ_ME, GUIDE, TRAINERS, SUMS].map(str::to_owned)) {
            for word in ["remedy", "victim", "rights", "harm", "business", "law", "treaty"] {
                assert!(!name.to_lowercase().contains(word), "{name}");
            }
        }
    }

    #[test]
    fn the_commands_that_check_name_the_list() {
        assert!(CHECKS.iter().all(|check| check.ends_with(SUMS)));
        assert!(CHECK_WINDOWS.contains(GUIDE));
    }
}
