//! The page for trainers (`trainer/`): one page in all languages, with an engine of its own, in `trainers/` of the site.
//! Nothing of it is downloaded by anyone else.

use std::env;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use xshell::cmd;

use crate::files;
use crate::pages::pictures;
use crate::pages::shell::{self, Look, up};
use crate::site::minify::{self, Kind};
use crate::site::styles;
use crate::tools::{self, WASM_BINDGEN};
use crate::words::LanguageWords;
use crate::words::languages::{ENGLISH, Language};

/// The page's folder in the site.
pub(crate) const FOLDER: &str = "trainers";
/// Its files' names all begin with this: the size of the widget's download leaves them out (xtask/src/site/size.rs).
pub(crate) const STEM: &str = "trainers";

/// What the page has of the guide's own look, in order.
const GUIDE_STYLES: [&str; 9] = [
    "tokens.css",
    "frame.css",
    "base.css",
    "leave.css",
    "languages.css",
    "settings.css",
    "notice.css",
    "buttons.css",
    "question.css",
];
/// The guide's rules for paper come last.
const PRINT_STYLE: &str = "print.css";
/// The page's own look.
const OWN_STYLES: &str = "trainer/styles";

/// The words around the page's parts, which are said before its engine has started: what boot.js calls them, and their keys.
const AROUND: [(&str, &str); 10] = [
    ("data-leave", "ui-leave"),
    ("data-leave-to", "ui-leave-to"),
    ("data-leave-title", "ui-leave-title"),
    ("data-leave-two", "ui-leave-two"),
    ("data-leave-one", "ui-leave-one"),
    ("data-wait", "ui-wait"),
    ("data-broken-heading", "ui-broken-heading"),
    ("data-broken-text", "trainer-broken"),
    ("data-again", "ui-broken-again"),
    ("data-title", "ui-title"),
];

/// A language's words, as the page links to them.
pub(crate) struct Pack<'a> {
    /// The language's words.
    pub(crate) words: &'a LanguageWords,
    /// Where its pack is, from the site's root.
    pub(crate) path: String,
}

/// What the page is made of.
pub(crate) struct Page<'a> {
    /// The site.
    pub(crate) site: &'a Path,
    /// Every language's words.
    pub(crate) packs: &'a [Pack<'a>],
    /// How it looks.
    pub(crate) look: &'a Look,
    /// The site's icon, from its root.
    pub(crate) icon: &'a str,
    /// The content security policy.
    pub(crate) policy: &'a str,
    /// Whether the engine is built as small as can be, which takes minutes.
    pub(crate) is_small: bool,
}

/// The page's look: part of the guide's, its own, and the guide's for paper.
pub(crate) fn look() -> Result<Look> {
    let guide = |name: &&str| Path::new("styles").join(name);
    let all =
        GUIDE_STYLES.iter().map(guide).chain(styles::files_in(OWN_STYLES)?).chain([guide(&PRINT_STYLE)]);
    let styles = all.map(|path| files::read(&path)).collect::<Result<String>>()?;
    // A stick has room for the pictures, and worksheets are printed with them.
    Ok(Look::Inline(styles + &pictures::style()?))
}

impl Page<'_> {
    /// Writes the page, its engine and its scripts into the site.
    pub(crate) fn write(&self) -> Result<()> {
        let (glue, engine) = self.write_engine()?;
        let words = self.write_script("boot/words.js")?;
        let boot = self.write_script("trainer/boot.js")?;
        let leave = self.write_script("boot/leave.js")?;
        let page = self.page(&engine, &leave, &[glue, words, boot])?;
        files::write(&self.site.join(FOLDER).join("index.html"), page.into_string())
    }

    /// The engine's script and its WebAssembly, from the site's root.
    fn write_engine(&self) -> Result<(String, String)> {
        let built = env::current_dir()?.join("target/trainers");
        let build = if self.is_small { tools::wasm_small } else { tools::wasm_quick };
        let wasm = build("remedy-trainer", &[], "remedy_trainer")?;
        let shell = tools::shell_with(&[WASM_BINDGEN])?;
        cmd!(
            shell,
            "wasm-bindgen --target no-modules --no-typescript --out-name engine --out-dir {built} {wasm}"
        )
        .quiet()
        .run()?;
        let script = minify::script(&files::read(&built.join("engine.js"))?, Kind::Classic)?;
        let wasm = fs::read(built.join("engine_bg.wasm")).context("wasm-bindgen made no engine")?;
        Ok((self.write_hashed("js", script.as_bytes())?, self.write_hashed("wasm", &wasm)?))
    }

    fn write_script(&self, path: &str) -> Result<String> {
        let script = minify::script(&files::read(Path::new(path))?, Kind::of(Path::new(path)))?;
        self.write_hashed("js", script.as_bytes())
    }

    fn write_hashed(&self, extension: &str, bytes: &[u8]) -> Result<String> {
        files::write_hashed(self.site, STEM, extension, bytes)
    }

    fn page(&self, engine: &str, leave: &str, scripts: &[String]) -> Result<Markup> {
        let english = self.packs.iter().find(|pack| pack.words.language == ENGLISH).context("no English")?;
        let text = |key| english.words.get(key);
        let Look::Inline(css) = self.look else { anyhow::bail!("the page's look is part of it") };
        Ok(html! {
            (DOCTYPE)
            html lang=(ENGLISH.tag) dir=(ENGLISH.direction.as_str()) {
                head {
                    meta charset="utf-8";
                    (shell::policy(Some(self.policy)))
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="referrer" content="no-referrer";
                    meta name="color-scheme" content="light dark";
                    meta name="format-detection" content="telephone=no";
                    title { (text("ui-title")?) }
                    link rel="icon" type="image/svg+xml" href=(up(self.icon));
                    style { (PreEscaped(css)) }
                    @for script in scripts { script defer src=(up(script)) {} }
                    link #engine rel="preload" as="fetch" type="application/wasm" crossorigin href=(up(engine));
                    @for pack in self.packs { (link(pack)?) }
                }
                body {
                    header.leave-bar {
                        a #leave.leave target="_top" rel="nofollow noreferrer" href=(text("ui-leave-to")?)
                            data-title=(text("ui-leave-title")?) data-two=(text("ui-leave-two")?)
                            data-one=(text("ui-leave-one")?) { (text("ui-leave")?) }
                    }
                    script src=(up(leave)) {}
                    p #announce.visually-hidden role="status" {}
                    noscript {
                        @for pack in self.packs {
                            @let Language { tag, direction, .. } = pack.words.language;
                            p.notice lang=(tag) dir=(direction.as_str()) { (pack.words.get("trainer-noscript")?) }
                        }
                    }
                    p #wait.wait role="status" hidden { (text("ui-wait")?) }
                    main #app tabindex="-1" {}
                    main #broken.broken aria-labelledby="broken-heading" hidden {
                        h1 #broken-heading tabindex="-1" { (text("ui-broken-heading")?) }
                        p #broken-text { (text("trainer-broken")?) }
                        p { button #again.button type="button" { (text("ui-broken-again")?) } }
                    }
                }
            }
        })
    }
}

/// A language: where its words are, and the words around the page's parts.
fn link(pack: &Pack<'_>) -> Result<Markup> {
    let Language { tag, name, direction, .. } = pack.words.language;
    let path = up(&pack.path);
    let link = html! {
        link rel="alternate" crossorigin href=(path) data-simpler="" data-charset="utf-8" data-pack=(tag)
            data-name=(name) data-dir=(direction.as_str());
    };
    // The names of attributes cannot be filled in above.
    let around = AROUND.iter().map(|(name, key)| {
        let value = html! { (pack.words.get(key)?) }.into_string();
        anyhow::Ok(format!(" {name}=\"{value}\""))
    });
    let around = around.collect::<Result<String>>()?;
    let link = link.into_string();
    let open = link.strip_suffix('>').context("a link is one element")?;
    Ok(PreEscaped([open, &around, ">"].concat()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::languages::LANGUAGES;

    #[test]
    fn the_page_says_what_stands_around_it_in_every_language() {
        let keys = AROUND.iter().map(|(_, key)| *key).chain(["trainer-noscript"]);
        let words: Vec<_> = LANGUAGES
            .iter()
            .map(|language| {
                let texts = keys.clone().map(|key| (key, format!("<{key} \"{}\">", language.tag)));
                let texts: Vec<_> = texts.collect();
                let texts: Vec<_> = texts.iter().map(|(key, text)| (*key, text.as_str())).collect();
                let mut words = LanguageWords::of(&texts);
                words.language = *language;
                words
            })
            .collect();
        let packs: Vec<_> = words
            .iter()
            .map(|words| Pack { words, path: format!("files/trainers-{}.txt", words.language.tag) })
            .collect();
        let look = Look::Inline(String::from("p > b {}"));
        let page = Page {
            site: Path::new("nowhere"),
            packs: &packs,
            look: &look,
            icon: "files/i.svg",
            policy: "'none'",
            is_small: true,
        };
        let page = page
            .page("files/a.wasm", "files/l.js", &[String::from("files/b.js")])
            .expect("a page")
            .into_string();
        for language in LANGUAGES {
            let tag = language.tag;
            let parts = [
                format!("href=\"../files/trainers-{tag}.txt\""),
                format!("data-leave=\"&lt;ui-leave &quot;{tag}&quot;&gt;\""),
                format!("&lt;trainer-noscript \"{tag}\"&gt;</p>"),
            ];
            // Between tags a quotation mark needs no escape; either form is right.
            let plain = page
                .replace("&lt;trainer-noscript &quot;", "&lt;trainer-noscript \"")
                .replace("&quot;&gt;</p>", "\"&gt;</p>");
            for part in parts {
                assert!(page.contains(&part) || plain.contains(&part), "{part} is not in {page}");
            }
        }
        assert!(page.contains("<style>p > b {}</style>") && page.contains("../files/b.js"), "{page}");
    }
}
