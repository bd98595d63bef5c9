//! The guide where there is no internet (requirements O1 and O3), in `dist/offline`: the guide as a single file, the page for
//! trainers as another, and the pack for a USB stick. All of it is made of the finished site.

pub(crate) mod one_file;
pub(crate) mod usb;

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use lol_html::element;
use lol_html::html_content::Element;
use maud::{Markup, PreEscaped, html};

use crate::files;
use crate::pages::shell::{self, rewrite};
use crate::pages::trainer;
use crate::reproduce;
use crate::site::minify::{self, Kind};
use crate::site::styles;
use crate::words::languages::{ENGLISH, LANGUAGES, Language};

/// The guide for visitors.
pub(crate) const VISITORS: &str = "remedy-guide.html";
/// The page for trainers.
pub(crate) const TRAINERS: &str = "remedy-guide-trainers.html";
/// The file's own look. Of the links that the engine draws, one leads to what works on a site only.
const STYLE: &str = r#"[href="keep.html"],.guide:not([data-shown]){display:none}"#;
/// Without scripts there are the static guides only: the one that the address names, or all where the browser cannot tell.
const WITHOUT_SCRIPT: &str = r##"body>noscript{display:contents}.guide:not([data-shown]){display:block}.guide [href^="#"][href$="/"]{display:none}@supports selector(:has(a)){.guide:not(:target,:has(:target)),body:has(.guide:target,.guide :target) .root{display:none}}"##;

/// A file's name and its size in bytes.
pub(crate) type Made = (&'static str, usize);

/// Makes it all.
pub(crate) fn run(site: &Path, folder: &Path) -> Result<Vec<Made>> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| folder.display().to_string())?;
    }
    let choose = files::read(Path::new("boot/offline.js"))?;
    let (visitors, trainers) = (visitors(site, &choose)?, trainers(site)?);
    let pack = usb::pack(site, &visitors, &trainers)?;
    let made = [(VISITORS, visitors.into_bytes()), (TRAINERS, trainers.into_bytes()), (usb::PACK, pack)];
    made.into_iter()
        .map(|(name, bytes)| {
            files::write(&folder.join(name), &bytes)?;
            Ok((name, bytes.len()))
        })
        .collect()
}

/// Makes it all again of the same site, and compares.
pub(crate) fn test() -> Result<()> {
    let site = Path::new(files::SITE);
    let (first, second) = (Path::new(files::OFFLINE), Path::new("target/offline"));
    run(site, first)?;
    run(site, second)?;
    reproduce::compare(first, second)
}

/// The guide in every language. Each language's questions and each static guide are a page of the file, of which the script
/// chooses one (boot/offline.js).
fn visitors(site: &Path, choose: &str) -> Result<String> {
    let root = Page::read(&site.join("index.html"))?;
    let questions = in_each_language(site, "index.html")?;
    let guides = in_each_language(site, "guide.html")?;
    let (_, english) = questions.iter().find(|(language, _)| *language == ENGLISH).context("no English")?;
    let choose = minify::script(choose, Kind::Oldest)?;
    let body = html! {
        noscript { div.root.plain { (PreEscaped(root_list(&root.body)?)) } }
        @for (language, page) in &questions { (template(*language, page)?) }
        script { (PreEscaped(choose)) }
        (PreEscaped(scripts(&english.body)?))
        @for (language, page) in &guides { (static_guide(*language, page)?) }
    };
    let html = [&own_head(&english.head)?, "<body>", &body.into_string(), "</body></html>"].concat();
    one_file::Page { site, folder: ENGLISH.tag, html: &html, beside: &[] }.to_file()
}

/// The page for trainers has every language in it already.
fn trainers(site: &Path) -> Result<String> {
    let html = files::read(&site.join(trainer::FOLDER).join("index.html"))?;
    one_file::Page { site, folder: trainer::FOLDER, html: &html, beside: &[] }.to_file()
}

/// A page of the site.
pub(crate) struct Page {
    /// What stands before its body.
    pub(crate) head: String,
    /// What stands in its body.
    pub(crate) body: String,
    /// Its title, as HTML.
    title: String,
}

impl Page {
    pub(crate) fn read(path: &Path) -> Result<Self> {
        Self::of(&files::read(path)?).with_context(|| path.display().to_string())
    }

    fn of(html: &str) -> Result<Self> {
        let (head, rest) = html.split_once("<body").context("no body")?;
        let (_, rest) = rest.split_once('>').context("no body")?;
        let (body, _) = rest.rsplit_once("</body>").context("no end of the body")?;
        let title = head.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>"));
        let (title, _) = title.context("no title")?;
        let body = without_kept_link(body)?;
        Ok(Self { head: head.to_owned(), body, title: title.to_owned() })
    }
}

/// Leaves out the link to what only a site can do: its paragraph holds nothing else.
fn without_kept_link(body: &str) -> Result<String> {
    let start = format!("<p><a href=\"{}\">", shell::KEEP);
    let Some((before, rest)) = body.split_once(&start) else { return Ok(body.to_owned()) };
    let (_, after) = rest.split_once("</p>").context("a paragraph without an end")?;
    without_kept_link(&[before, after].concat())
}

pub(crate) fn in_each_language(site: &Path, name: &str) -> Result<Vec<(Language, Page)>> {
    let read = |language: &Language| Ok((*language, Page::read(&site.join(language.tag).join(name))?));
    LANGUAGES.iter().map(read).collect()
}

/// The head of a language's page, with what is the file's own.
fn own_head(head: &str) -> Result<String> {
    let head = rewrite(
        head,
        vec![
            // The widget leaves the address of another language at a mark in this file, and not in a folder (src/host.rs).
            element!("html", |html| Ok(html.set_attribute("data-pages", "#")?)),
            element!("noscript", |own| {
                own.remove();
                Ok(())
            }),
        ],
    )?;
    // The file holds the plain pages too, and the guide's own page has not their styles.
    let plain = styles::for_supported(include_str!("../../styles/pages.css"))?;
    let own =
        html! { style { (PreEscaped(plain + STYLE)) } noscript { style { (PreEscaped(WITHOUT_SCRIPT)) } } };
    let (before, after) = head.split_once("</head>").context("the page's head has no end")?;
    Ok([before, &own.into_string(), "</head>", after].concat())
}

/// A language's page, to be put in its place when it is that language's turn.
fn template(language: Language, page: &Page) -> Result<Markup> {
    let guide = format!("#{}-guide", language.tag);
    let remove = |element: &mut Element<'_, '_>| {
        element.remove();
        Ok(())
    };
    let body = rewrite(
        &page.body,
        vec![
            element!("script, noscript", remove),
            element!(r#"a[href="guide.html"]"#, |link| Ok(link.set_attribute("href", &guide)?)),
            element!("a[hreflang]", |link| Ok(lead_to_language(link, "/")?)),
            // Where to go if the engine doesn't start (boot/start.js).
            element!("#first", |first| {
                Ok(first.set_attribute("data-plain", &format!("#{}-not-started", language.tag))?)
            }),
        ],
    )?;
    Ok(html! {
        template lang=(language.tag) dir=(language.direction.as_str()) title=(PreEscaped(&page.title)) {
            (PreEscaped(body))
        }
    })
}

/// Every script of a page's body.
fn scripts(body: &str) -> Result<String> {
    let mut found = String::new();
    rewrite(
        body,
        vec![element!("script[src]", |script| {
            let wait = if script.has_attribute("defer") { " defer" } else { "" };
            found += &format!(
                "<script{wait} src=\"{}\"></script>",
                script.get_attribute("src").unwrap_or_default()
            );
            Ok(())
        })],
    )?;
    ensure!(!found.is_empty(), "the page has no scripts");
    Ok(found)
}

/// The list of languages that the root shows: here each leads to its static guide.
fn root_list(body: &str) -> Result<String> {
    rewrite(
        body,
        vec![
            element!("script", |script| {
                script.remove();
                Ok(())
            }),
            element!("[id]", |element| {
                element.remove_attribute("id");
                Ok(())
            }),
            element!("a[hreflang]", |link| Ok(lead_to_language(link, "-guide")?)),
        ],
    )
}

/// A language's static guide. Its anchors get the language's tag, for there are six of each.
fn static_guide(language: Language, page: &Page) -> Result<Markup> {
    let tag = language.tag;
    let body = rewrite(
        &page.body,
        vec![
            // The file has one already.
            element!("script, #announce", |own| {
                own.remove();
                Ok(())
            }),
            element!("a[hreflang]", |link| Ok(lead_to_language(link, "-guide")?)),
            element!(r#"a[href="./"]"#, |link| Ok(link.set_attribute("href", &format!("#{tag}/"))?)),
            element!(r##"a[href^="#"]:not([hreflang])"##, |link| {
                let anchor = link.get_attribute("href").unwrap_or_default();
                if !anchor.ends_with('/') {
                    link.set_attribute("href", &format!("#{tag}-{}", anchor.trim_start_matches('#')))?;
                }
                Ok(())
            }),
            element!("*", |element| {
                for name in ["id", "aria-labelledby", "aria-describedby"] {
                    if let Some(anchor) = element.get_attribute(name) {
                        element.set_attribute(name, &format!("{tag}-{anchor}"))?;
                    }
                }
                Ok(())
            }),
        ],
    )?;
    Ok(html! {
        div.guide.plain id={ (tag) "-guide" } lang=(tag) dir=(language.direction.as_str()) { (PreEscaped(body)) }
    })
}

/// Makes a link to another language's page one to its mark in the file.
fn lead_to_language(link: &mut Element<'_, '_>, end: &str) -> Result<()> {
    let tag = link.get_attribute("hreflang").unwrap_or_default();
    Ok(link.set_attribute("href", &format!("#{tag}{end}"))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = r#"<html lang="x" data-starting><head><meta charset=utf-8><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'"><title>T</title><link rel=icon href="../files/i.svg"><style>p{}</style><script defer src="../files/glue.js"></script><link id=engine href="../files/e.wasm" rel=preload><noscript><style>x{}</style></noscript></head>"#;

    fn site() -> tempfile::TempDir {
        let site = tempfile::tempdir().expect("a folder");
        let write = |path: &str, text: &str| files::write(&site.path().join(path), text).expect("a file");
        for (name, text) in
            [("i.svg", "<svg/>"), ("glue.js", "glue()"), ("leave.js", "leave()"), ("e.wasm", "w")]
        {
            write(&format!("files/{name}"), text);
        }
        let links: String = LANGUAGES
            .iter()
            .map(|one| format!(r#"<a hreflang="{0}" href="../{0}/">{0}</a>"#, one.tag))
            .collect();
        for Language { tag, .. } in LANGUAGES {
            write(
                &format!("{tag}/index.html"),
                &format!(
                    r#"{HEAD}<body><a id="leave">{tag}</a><script src="../files/leave.js"></script><noscript>no</noscript><main id="first">{links}<p><a href="guide.html">plain</a></p><p><a href="keep.html">keep</a></p></main></body></html>"#
                ),
            );
            write(
                &format!("{tag}/guide.html"),
                &format!(
                    r##"{HEAD}<body class="plain"><header class="leave-bar">L</header><h2 id="safety">{tag}</h2><nav aria-labelledby="safety"><a href="#safety">s</a></nav><a href="./">q</a><p><a href="keep.html">keep</a></p>{links}</body></html>"##
                ),
            );
        }
        write(
            "index.html",
            &format!(r#"{HEAD}<body><nav id="n">{links}</nav><script>choose()</script></body></html>"#),
        );
        site
    }

    /// Every value of an attribute that is written with quotes.
    fn values<'h>(html: &'h str, attribute: &str) -> Vec<&'h str> {
        let start = format!(" {attribute}=\"");
        html.split(&start).skip(1).map(|rest| rest.split('"').next().expect("an end")).collect()
    }

    #[test]
    fn the_file_holds_every_language_and_leads_to_nothing_beside_it() {
        let site = site();
        let file = visitors(site.path(), include_str!("../../boot/offline.js")).expect("a file");
        let ids = values(&file, "id");
        for Language { tag, .. } in LANGUAGES {
            assert!(file.contains(&format!(r#"<template lang="{tag}""#)), "{tag} has no questions");
            assert!(file.contains(&format!(r##"data-plain="#{tag}-not-started""##)), "{tag}");
            for id in [format!("{tag}-guide"), format!("{tag}-safety")] {
                assert_eq!(ids.iter().filter(|found| **found == id).count(), 1, "{id}");
            }
            for link in [format!("#{tag}/"), format!("#{tag}-guide"), format!("#{tag}-safety")] {
                assert!(values(&file, "href").contains(&link.as_str()), "nothing leads to {link}");
            }
        }
        assert!(values(&file, "aria-labelledby").iter().all(|id| ids.contains(id)));
        // The plain pages' styles: without them, every reader is told that the questions could not start.
        assert!(file.contains(".not-started:not(:target)"), "{file}");
        assert!(!file.contains("keep</a>") && !file.contains("choose()") && !file.contains("<style>x{}"));
        assert_eq!(file.matches("leave()").count(), 1, "once for all languages");
        assert!(file.find("<template") < file.find("leave()"), "there is a link to leave by");
    }

    #[test]
    fn a_link_to_what_only_a_site_can_do_goes_with_its_paragraph() {
        let body = r#"<p>a</p><p><a href="keep.html">b</a></p><p>c</p><p><a href="keep.html">d</a></p>"#;
        assert_eq!(without_kept_link(body).expect("a body"), "<p>a</p><p>c</p>");
        assert_eq!(without_kept_link("<p>a</p>").expect("a body"), "<p>a</p>");
    }

    #[test]
    fn a_page_without_a_body_is_an_error() {
        assert!(Page::of("<title>a</title>").is_err() && Page::of("<body></body>").is_err());
    }
}
