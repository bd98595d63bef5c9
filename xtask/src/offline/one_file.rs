//! Makes one file of a page of the site, to be opened from a disk where no other file is beside it (requirement O1).
//!
//! Scripts become part of the page, in their order, at its end. What the page links to becomes a `data:` address in the
//! same attribute, so that nothing that reads these links needs to know. The page's policy is made narrower: it names every
//! script and style by its hash, and allows nothing to be fetched that is not in the page.

use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use base64ct::{Base64, Encoding as _};
use lol_html::element;
use lol_html::html_content::{ContentType, Element};

use crate::files;
use crate::pages::shell::rewrite;
use crate::site::headers;

/// Links to what works on a site only: the script for a page in a frame.
const LEFT_OUT: &[&str] = &["data-frame"];
/// Stands where the policy comes, until the last script is known.
const POLICY: &str = "BUILD_POLICY";

/// A page that is to become one file.
pub(crate) struct Page<'a> {
    /// The site whose page it is, or is made of.
    pub(crate) site: &'a Path,
    /// The folder that its links start from, from the site's root.
    pub(crate) folder: &'a str,
    /// The page.
    pub(crate) html: &'a str,
    /// The files that stand beside it, and that it may lead to.
    pub(crate) beside: &'a [String],
}

/// What is found in a page, and stands elsewhere in the file.
#[derive(Default)]
struct Found {
    policy: String,
    /// As elements, in order.
    links: String,
    styles: String,
    scripts: String,
}

impl Page<'_> {
    /// The file.
    pub(crate) fn to_file(&self) -> Result<String> {
        let found = RefCell::new(Found::default());
        let html = rewrite(
            self.html,
            vec![
                element!("meta[http-equiv=Content-Security-Policy]", |meta| {
                    found.borrow_mut().policy = meta.get_attribute("content").unwrap_or_default();
                    Ok(meta.set_attribute("content", POLICY)?)
                }),
                element!("script[src]", |script| Ok(self.script(script, &mut found.borrow_mut())?)),
                element!("link[rel=icon]", |icon| Ok(self.embed(icon)?)),
                element!("link[href]:not([rel=icon])", |link| {
                    Ok(self.link(link, &mut found.borrow_mut())?)
                }),
            ],
        )?;
        let Found { policy, links, styles, scripts } = found.into_inner();
        let (before, after) = html.rsplit_once("</body>").context("the page has no end")?;
        // What is large comes last: the person sees the page before it is read.
        let html = [before, &styles, &links, &scripts, "</body>", after].concat();
        let policy = narrowed(&policy, &inside(&html, "script")?, &inside(&html, "style")?);
        ensure!(html.matches(POLICY).count() == 1, "the page has not one policy");
        let html = html.replace(POLICY, &policy);
        self.check(&html)?;
        Ok(html)
    }

    /// A script that waits for the page comes last; any other stays where it is.
    fn script(&self, script: &mut Element<'_, '_>, found: &mut Found) -> Result<()> {
        let text = self.text(&script.get_attribute("src").unwrap_or_default())?;
        let inline = format!("<script>{text}</script>");
        if script.has_attribute("defer") {
            found.scripts += &inline;
            script.remove();
        } else {
            script.replace(&inline, ContentType::Html);
        }
        Ok(())
    }

    fn text(&self, link: &str) -> Result<String> {
        let path = self.file(link).with_context(|| format!("the page has no script {link}"))?;
        Ok(files::read(&path)?.trim().to_owned())
    }

    /// Scripts and words find such a link by its attributes. None of it is fetched early: it is there.
    fn link(&self, link: &mut Element<'_, '_>, found: &mut Found) -> Result<()> {
        for name in ["rel", "as", "crossorigin"].iter().chain(LEFT_OUT) {
            link.remove_attribute(name);
        }
        for attribute in names(link).iter().filter(|name| name.ends_with("-script")) {
            // A module that is imported when it is needed: here it has run by then.
            let text = self.text(&link.get_attribute(attribute).unwrap_or_default())?;
            found.scripts += &format!("<script type=\"module\">{text}</script>");
            link.remove_attribute(attribute);
        }
        for attribute in names(link).iter().filter(|name| name.ends_with("-style")) {
            // A stylesheet that is fetched after the first screens: here it stands behind them.
            let path = link.get_attribute(attribute).and_then(|link| self.file(&link));
            let text = files::read(&path.context("the page has no such stylesheet")?)?;
            found.styles += &format!("<style>{text}</style>");
            link.remove_attribute(attribute);
        }
        self.embed(link)?;
        found.links += &tag(link);
        link.remove();
        Ok(())
    }

    /// Puts the files themselves in place of an element's links to them.
    fn embed(&self, element: &mut Element<'_, '_>) -> Result<()> {
        for name in names(element) {
            let Some(path) = element.get_attribute(&name).and_then(|link| self.file(&link)) else { continue };
            element.set_attribute(&name, &data(&path)?)?;
        }
        Ok(())
    }

    /// The file that a link leads to, if it leads to a file of the site.
    fn file(&self, link: &str) -> Option<PathBuf> {
        let path = self.site.join(self.folder).join(link);
        (link.contains('/') && path.is_file()).then_some(path)
    }

    /// Nothing may lead to a file that is not there: the browser would look for it, and say so.
    fn check(&self, html: &str) -> Result<()> {
        let outside = RefCell::new(Vec::new());
        let look = |element: &mut Element<'_, '_>| {
            for name in LOADED {
                outside.borrow_mut().extend(element.get_attribute(name).filter(|to| !is_inside(to)));
            }
            let to = element.get_attribute("href").filter(|to| !is_inside(to));
            let is_link = element.tag_name() == "a";
            outside.borrow_mut().extend(to.filter(|to| !(is_link && self.may_lead_to(to))));
            Ok(())
        };
        rewrite(html, vec![element!("*", look)])?;
        let outside = outside.into_inner();
        ensure!(outside.is_empty(), "the file is not whole: {}", outside.join(", "));
        Ok(())
    }

    /// Where a person may be led by a link.
    fn may_lead_to(&self, to: &str) -> bool {
        let file = to.split('#').next().unwrap_or(to);
        to.starts_with("https://") || self.beside.iter().any(|name| name == file)
    }
}

/// Attributes whose address a browser loads by itself, on whatever element.
const LOADED: &[&str] = &["src", "srcset", "poster", "data", "background", "action", "manifest"];

/// Whether an address is in the page itself.
fn is_inside(address: &str) -> bool {
    address.starts_with('#') || address.starts_with("data:")
}

fn names(element: &Element<'_, '_>) -> Vec<String> {
    element.attributes().iter().map(lol_html::html_content::Attribute::name).collect()
}

/// An empty element as it is written.
fn tag(element: &Element<'_, '_>) -> String {
    let attributes = element.attributes().iter();
    let written = attributes.map(|attribute| format!(" {}=\"{}\"", attribute.name(), attribute.value()));
    format!("<{}{}>", element.tag_name(), written.collect::<String>())
}

/// A file as an address.
fn data(path: &Path) -> Result<String> {
    let kind = match path.extension().and_then(|extension| extension.to_str()) {
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("json") => "application/json",
        Some("txt") => "text/plain",
        _ => anyhow::bail!("no kind of file is known for {}", path.display()),
    };
    let bytes = fs::read(path).with_context(|| path.display().to_string())?;
    Ok(format!("data:{kind};base64,{}", Base64::encode_string(&bytes)))
}

/// What stands between the tags of every such element, in a <noscript> too.
fn inside<'h>(html: &'h str, tag: &str) -> Result<Vec<&'h str>> {
    let (start, end) = (format!("<{tag}"), format!("</{tag}>"));
    html.split(&start)
        .skip(1)
        .map(|rest| {
            let element = rest.split_once(&end).map(|(element, _)| element);
            let (_, text) = element.and_then(|element| element.split_once('>')).context("an open element")?;
            ensure!(!text.contains("<!--"), "what stands in a <{tag}> would not end with it");
            Ok(text)
        })
        .collect()
}

/// The page's policy, for a page whose only origin is itself.
fn narrowed(policy: &str, scripts: &[&str], styles: &[&str]) -> String {
    let rules = policy.split(';').filter_map(|rule| {
        let mut words = rule.split_whitespace();
        let name = words.next()?;
        let kept = words.filter(|word| *word != "'self'" && !word.starts_with("'sha256-"));
        let kept = kept.map(str::to_owned);
        let hashes = |texts: &[&str]| texts.iter().map(|text| headers::source(text)).collect::<Vec<_>>();
        let own = match name {
            "script-src" => hashes(scripts),
            "style-src" => hashes(styles),
            "img-src" | "connect-src" => vec!["data:".to_owned()],
            // There is no other file that could be one.
            "manifest-src" | "worker-src" => return None,
            _ => Vec::new(),
        };
        Some([name.to_owned()].into_iter().chain(own).chain(kept).collect::<Vec<_>>().join(" "))
    });
    rules.collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r##"<!doctype html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-old='; style-src 'self'; img-src 'self' blob:; connect-src 'self'; manifest-src 'self'; form-action 'none'"><link rel=icon href="../files/i.svg"><style>p{}</style><script defer src="../files/one.js"></script><link rel=preload as=fetch crossorigin id=engine href="../files/e.wasm" data-frame="../files/one.js" data-answers-script="../files/module.js"><link rel=alternate href="../files/ru.txt" data-simpler="../files/ru.txt" data-name="A &amp; B"><noscript><style>q{}</style></noscript></head><body><script src="../files/now.js"></script><a href="#here">a</a><a href="https://example.org/">b</a><script defer src="../files/two.js"></script></body></html>"##;

    fn site() -> tempfile::TempDir {
        let site = tempfile::tempdir().expect("a folder");
        for (name, text) in [
            ("i.svg", "<svg/>"),
            ("e.wasm", "\0asm"),
            ("ru.txt", "words"),
            ("one.js", "one()\n"),
            ("two.js", "two()"),
            ("now.js", "now()"),
            ("module.js", "module()"),
        ] {
            files::write(&site.path().join("files").join(name), text).expect("a file");
        }
        files::write(&site.path().join("en/index.html"), PAGE).expect("a file");
        site
    }

    fn file(html: &str, beside: &[String]) -> Result<String> {
        Page { site: site().path(), folder: "en", html, beside }.to_file()
    }

    #[test]
    fn a_page_becomes_one_file() {
        let file = file(PAGE, &[]).expect("a file");
        assert!(!file.contains("../") && !file.contains("src=") && !file.contains("preload"), "{file}");
        let place = |part: &str| file.find(part).unwrap_or_else(|| panic!("{part} is not in {file}"));
        let order = [
            "<body>",
            "<script>now()</script>",
            r#"<link id="engine" href="data:application/wasm;base64,AGFzbQ==">"#,
            r#"<link href="data:text/plain;base64,d29yZHM=" data-simpler="data:text/plain;base64,d29yZHM=" data-name="A &amp; B">"#,
            "<script>one()</script>",
            r#"<script type="module">module()</script>"#,
            "<script>two()</script></body>",
        ];
        assert!(order.is_sorted_by_key(|part| place(part)), "{file}");
        assert!(
            file.contains(r#"<link rel=icon href="data:image/svg+xml;base64,PHN2Zy8+">"#)
                || file.contains("PHN2Zy8+")
        );
    }

    #[test]
    fn the_policy_names_what_is_in_the_file_and_nothing_else() {
        let file = file(PAGE, &[]).expect("a file");
        let hashes =
            |texts: &[&str]| texts.iter().map(|text| headers::source(text)).collect::<Vec<_>>().join(" ");
        let expected = format!(
            "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; img-src data: blob:; connect-src data:; form-action 'none'",
            hashes(&["now()", "one()", "module()", "two()"]),
            hashes(&["p{}", "q{}"])
        );
        assert!(file.contains(&format!("content=\"{expected}\"")), "{expected} is not in {file}");
    }

    #[test]
    fn what_leads_out_of_the_file_is_an_error() {
        let with = |more: &str| PAGE.replace("<body>", &format!("<body>{more}"));
        let beside = [String::from("other.html")];
        for more in [
            r#"<a href="other.html">a</a>"#,
            r#"<a href="http://example.org/">a</a>"#,
            r#"<img src="https://example.org/a.png">"#,
            r#"<form action="/"></form>"#,
            r#"<script src="../files/none.js"></script>"#,
            r#"<link rel="stylesheet" href="../files/none.css">"#,
        ] {
            assert!(file(&with(more), &[]).is_err(), "{more}");
        }
        assert!(file(&with(r#"<a href="other.html#part">a</a>"#), &beside).is_ok());
        assert!(file(&with("<script>a = '<!--'</script>"), &[]).is_err());
        assert!(file(&PAGE.replace("http-equiv", "name"), &[]).is_err(), "there is no policy");
    }
}
