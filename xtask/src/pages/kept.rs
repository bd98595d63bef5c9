//! The guide kept on the phone, by choice (requirement O2): for each language the page that explains, asks and removes
//! (`keep.html`), the worker with the list of what it keeps (`worker.js`), and what a browser needs to put an icon on the
//! screen. docs/decisions/0013 says why it is so.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use base64ct::{Base64, Encoding as _};
use lol_html::element;
use maud::{DOCTYPE, Markup, html};
use remedy_content::{Block, blocks, pack};
use resvg::{tiny_skia, usvg};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::files::{self, HASHED};
use crate::pages::plain::{self, Page};
use crate::pages::shell::{KEEP as PAGE, up};
use crate::site::minify::{self, Kind};

/// The worker, in each language's folder: it can serve what stands there, and all that those pages load.
const WORKER: &str = "worker.js";
/// What tells the browser of the icon. Only [`PAGE`] links to it, so that nobody is offered what they did not ask for. Its
/// usual ending is unknown to some servers.
const MANIFEST: &str = "manifest.json";
/// The language's first page, as it is asked for: some hosts lead away from its own name.
const FIRST: &str = "./";

/// How the page and the worker are named in the list of what is kept, and the file of each.
const PAGES: [(&str, &str); 4] =
    [(FIRST, "index.html"), ("guide.html", "guide.html"), (PAGE, PAGE), (MANIFEST, MANIFEST)];

/// What hosts other sites' frames need is never kept: no worker is ever registered in a frame.
const NOT_KEPT: &str = "data-frame";

/// The states that boot/kept.js can say, each with the key of its words.
const STATES: [(&str, &str); 12] = [
    ("none", "kept-none"),
    ("starting", "kept-starting"),
    ("keeping", "kept-keeping"),
    ("kept", "kept-kept"),
    ("damaged", "kept-damaged"),
    ("failed", "kept-failed"),
    ("full", "kept-full"),
    ("removed", "kept-removed"),
    ("left", "kept-left"),
    ("frame", "kept-frame"),
    ("unsupported", "kept-unsupported"),
    ("refused", "kept-refused"),
];

/// What all languages share, from the site's root.
#[derive(Debug)]
pub(crate) struct Shared {
    /// boot/kept.js.
    script: String,
    /// The icons for the screen, each with its size and whether it may be cut to a shape.
    icons: Vec<(String, u32, bool)>,
}

impl Shared {
    /// Writes it into the site.
    pub(crate) fn write(site: &Path) -> Result<Self> {
        let script = minify::script(&files::read(Path::new("boot/kept.js"))?, Kind::Classic)?;
        let icon = files::read(Path::new("boot/icon.svg"))?;
        let icons = [(192, false), (512, false), (192, true), (512, true)].map(|(size, whole)| {
            let picture = drawn(&icon, size, whole)?;
            Ok((files::write_hashed(site, &format!("icon-{size}"), "png", &picture)?, size, whole))
        });
        Ok(Self {
            script: files::write_hashed(site, "kept", "js", script.as_bytes())?,
            icons: icons.into_iter().collect::<Result<_>>()?,
        })
    }

    /// Where phones that read no manifest look: an icon that may be cut to a shape.
    fn icon_to_cut(&self) -> Result<&str> {
        let icon = self.icons.iter().find(|(_, _, whole)| *whole);
        Ok(&icon.context("no icon")?.0)
    }
}

/// The icon as a picture of this size. Phones cut a `whole` one to the shape of their icons: its ground goes to the edges,
/// and what it shows stands in the middle, where nothing is cut.
fn drawn(icon: &str, size: u32, whole: bool) -> Result<Vec<u8>> {
    let round = r#"rx="7""#;
    ensure!(icon.matches(round).count() == 1, "boot/icon.svg has not one round corner {round}");
    let icon = if whole { icon.replace(round, "") } else { icon.to_owned() };
    let tree = usvg::Tree::from_str(&icon, &usvg::Options::default()).context("boot/icon.svg")?;
    let mut picture = tiny_skia::Pixmap::new(size, size).context("no picture of no size")?;
    let scale = tiny_skia::Transform::from_scale(
        f32::from(u16::try_from(size)?) / tree.size().width(),
        f32::from(u16::try_from(size)?) / tree.size().height(),
    );
    resvg::render(&tree, scale, &mut picture.as_mut());
    Ok(picture.encode_png()?)
}

/// What is kept of one language, and the page for it.
pub(crate) struct Kept<'a> {
    /// The folder of the language in the site.
    pub(crate) folder: &'a Path,
    /// What its pages are made of, with the policy of this one.
    pub(crate) page: &'a Page<'a>,
    /// What all languages share.
    pub(crate) shared: &'a Shared,
}

impl Kept<'_> {
    /// Writes all of it, beside the language's other pages.
    pub(crate) fn write(&self) -> Result<()> {
        self.write_all(&minify::script(&files::read(Path::new("boot/worker.js"))?, Kind::Classic)?)
    }

    fn write_all(&self, worker: &str) -> Result<()> {
        files::write(&self.folder.join(MANIFEST), self.manifest()?.to_string())?;
        // The page says how large all is, itself included.
        self.write_page(0)?;
        let size: usize = self.kept()?.values().map(Vec::len).sum();
        self.write_page(size)?;
        let list: BTreeMap<String, String> =
            self.kept()?.into_iter().map(|(path, bytes)| (path, hash(&bytes))).collect();
        files::write(&self.folder.join(WORKER), self.worker(worker, &list)?)
    }

    fn write_page(&self, size: usize) -> Result<()> {
        files::write(&self.folder.join(PAGE), self.asking(size)?.into_string())
    }

    /// Everything that is kept: the pages of the language, and all that they load.
    fn kept(&self) -> Result<BTreeMap<String, Vec<u8>>> {
        let mut all = BTreeMap::new();
        let mut add = |path: String, file: &str| {
            let file = self.folder.join(file);
            let bytes = fs::read(&file).with_context(|| file.display().to_string())?;
            all.insert(path, bytes);
            anyhow::Ok(())
        };
        for (path, file) in PAGES {
            add(path.to_owned(), file)?;
            if file.ends_with(".html") {
                for link in loaded(&files::read(&self.folder.join(file))?)? {
                    add(link.clone(), &link)?;
                }
            }
        }
        for (icon, ..) in &self.shared.icons {
            add(up(icon), &up(icon))?;
        }
        Ok(all)
    }

    /// The worker. Its version is the hash of all that it says and keeps.
    fn worker(&self, template: &str, list: &BTreeMap<String, String>) -> Result<String> {
        let last = self.last()?.into_string();
        let foot = self.foot()?.into_string();
        let filled = [("BUILD_FILES", json!(list)), ("BUILD_LAST", last.into()), ("BUILD_FOOT", foot.into())]
            .iter()
            .try_fold(template.to_owned(), |text, (place, value)| {
                fill_once(&text, place, &value.to_string())
            })?;
        fill_once(&filled, "BUILD_VERSION", &files::short_hash(filled.as_bytes()))
    }

    fn manifest(&self) -> Result<Value> {
        let language = self.page.words.language;
        let icon = |(path, size, whole): &(String, u32, bool)| {
            let purpose = if *whole { "maskable" } else { "any" };
            json!({ "src": up(path), "sizes": format!("{size}x{size}"), "type": "image/png", "purpose": purpose })
        };
        let drawn = json!({ "src": up(self.page.icon), "sizes": "any", "type": "image/svg+xml" });
        let icons: Vec<Value> = self.shared.icons.iter().map(icon).chain([drawn]).collect();
        Ok(json!({
            "name": self.text("ui-title")?,
            "short_name": self.text("ui-title")?,
            "lang": language.tag,
            "dir": language.direction.as_str(),
            "start_url": FIRST,
            "scope": FIRST,
            "display": "standalone",
            // As in styles/tokens.css.
            "background_color": "#f6f4ee",
            "theme_color": "#f6f4ee",
            "icons": icons,
        }))
    }

    /// The page that explains, asks and removes.
    fn asking(&self, size: usize) -> Result<Markup> {
        let Page { words, look, icon, leave, policy, .. } = *self.page;
        let language = words.language;
        let what = pack::fill(self.text("kept-what")?, &[("size", &kilobytes(size))]);
        let title = self.text("ui-title")?;
        let trace = pack::fill(self.text("kept-trace")?, &[("name", title)]);
        let more = html! {
            link rel="manifest" href=(MANIFEST);
            link rel="apple-touch-icon" href=(up(self.shared.icon_to_cut()?));
        };
        Ok(html! {
            (DOCTYPE)
            html lang=(language.tag) dir=(language.direction.as_str()) {
                (plain::head(policy, title, &up(icon), &html! { (plain::look(look, up)) (more) }))
                body.plain {
                    (plain::leave_bar(words, &up(leave))?)
                    main {
                        h1 { (self.text("kept-title")?) }
                        (self.prose("kept-lead")?)
                        (plain::languages(self.text("ui-languages")?, Some(language), |tag| format!("../{tag}/{PAGE}")))
                        section.notice aria-labelledby="trace" {
                            h2 #trace { (self.text("kept-trace_title")?) }
                            (paragraphs(&trace))
                        }
                        h2 { (self.text("kept-what_title")?) }
                        (paragraphs(&what))
                        h2 { (self.text("kept-not_title")?) }
                        (self.prose("kept-not")?)
                        (self.asked()?)
                        section #icon aria-labelledby="icon-title" hidden {
                            h2 #icon-title { (self.text("kept-icon_title")?) }
                            (self.prose("kept-icon")?)
                            p.actions { button #put-icon.button.button-second type="button" hidden { (self.text("kept-icon_now")?) } }
                        }
                        p { a href=(FIRST) { (self.text("kept-to_guide")?) } }
                        p { a href="guide.html" { (self.text("ui-plain-link")?) } }
                    }
                    (self.foot()?)
                }
            }
        })
    }

    /// How it stands, and what can be done.
    fn asked(&self) -> Result<Markup> {
        Ok(html! {
            section aria-labelledby="now" {
                h2 #now { (self.text("kept-now_title")?) }
                noscript { p.notice { (self.text("kept-noscript")?) } }
                (self.says()?)
                p.actions {
                    button #keep-it.button type="button" hidden { (self.text("kept-keep")?) }
                    button #remove-it.button.button-second type="button" hidden { (self.text("kept-remove")?) }
                }
                (self.prose("kept-remove_about")?)
            }
        })
    }

    /// Where boot/kept.js says how it stands, with the words for each state.
    fn says(&self) -> Result<Markup> {
        // In one piece, whichever way the language is written: U+2066 and U+2069.
        let version = format!("\u{2066}{}\u{2069}", self.page.version);
        let version = [("version", version.as_str())];
        let words = STATES
            .iter()
            .map(|(state, key)| Ok((format!("data-{state}"), pack::fill(self.text(key)?, &version))))
            .collect::<Result<Vec<_>>>()?;
        // maud knows no attributes whose names are made.
        let attributes: String = words
            .iter()
            .map(|(name, words)| format!(" {name}=\"{}\"", html! { (words) }.into_string()))
            .collect();
        Ok(maud::PreEscaped(format!(r#"<p id="kept" role="status" tabindex="-1"{attributes}></p>"#)))
    }

    /// What offers a newer version, and the script for it: at the foot of this page, and of the first page when the worker
    /// serves it. There another language may be shown above it.
    fn foot(&self) -> Result<Markup> {
        let language = self.page.words.language;
        Ok(html! {
            div #newer.starting role="status" lang=(language.tag) dir=(language.direction.as_str()) hidden
                data-others=(self.text("kept-others")?) {
                p {
                    span #newer-words { (self.text("kept-newer")?) } " "
                    button #use-newer.quiet type="button" { (self.text("kept-use")?) }
                }
            }
            script defer src=(up(&self.shared.script)) {}
        })
    }

    /// What the worker shows when nothing whole is left and there is no network: it needs no other file.
    fn last(&self) -> Result<Markup> {
        let language = self.page.words.language;
        Ok(html! {
            (DOCTYPE)
            html lang=(language.tag) dir=(language.direction.as_str()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    title { (self.text("ui-title")?) }
                }
                body {
                    p { a rel="nofollow noreferrer" href=(self.text("ui-leave-to")?) { (self.text("ui-leave")?) } }
                    main {
                        h1 { (self.text("kept-last_title")?) }
                        p { (self.text("kept-last")?) }
                        p { a href=(FIRST) { (self.text("kept-again")?) } }
                        p { a href=(PAGE) { (self.text("kept-remove")?) } }
                    }
                }
            }
        })
    }

    fn text(&self, key: &str) -> Result<&str> {
        self.page.words.get(key)
    }

    fn prose(&self, key: &str) -> Result<Markup> {
        Ok(paragraphs(self.text(key)?))
    }
}

fn paragraphs(text: &str) -> Markup {
    html! {
        @for block in blocks(text) {
            @match block {
                Block::Paragraph(text) => p { (text) },
                Block::List(items) => ul { @for item in items { li { (item) } } },
            }
        }
    }
}

/// Up to the next ten: a person needs no more, and the page's own length then changes nothing.
fn kilobytes(bytes: usize) -> String {
    (bytes.div_ceil(10_000) * 10).to_string()
}

fn hash(bytes: &[u8]) -> String {
    Base64::encode_string(&Sha256::digest(bytes))
}

fn fill_once(text: &str, place: &str, with: &str) -> Result<String> {
    let times = text.matches(place).count();
    ensure!(times == 1, "boot/worker.js has {place} {times} times and not once");
    Ok(text.replace(place, with))
}

/// The site's other files that a page can load: whatever attribute names one with a hash, unless it is for another language
/// or for a frame.
fn loaded(page: &str) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let collect = |element: &mut lol_html::html_content::Element<'_, '_>| {
        if element.get_attribute("rel").as_deref() != Some("alternate") {
            let named = element.attributes().iter().filter(|attribute| attribute.name() != NOT_KEPT);
            let links = named.map(lol_html::html_content::Attribute::value);
            found.extend(links.filter(|link| link.starts_with(&up(HASHED))));
        }
        Ok(())
    };
    crate::pages::shell::rewrite(page, vec![element!("*", collect)])?;
    Ok(found)
}

#[cfg(test)]
mod tests {
    use remedy_content::instrument;

    use super::*;
    use crate::pages::shell::Look;
    use crate::words::LanguageWords;
    use crate::words::rust_text;
    use crate::words::world::World;

    const INDEX: &str = r#"<script src=../files/leave-1.js></script><link id=engine href="../files/guide_bg.wasm" data-frame="../files/frame-1.js" data-answers-script="../files/answers-1.js"><link rel="preload" href="../files/pack-en.txt" data-simpler="../files/simpler-en.txt" data-pack="en"><link rel="alternate" href="../files/pack-fr.txt" data-simpler="../files/simpler-fr.txt" data-pack="fr"><a href="https://example.org/files/x">"#;

    /// Every key that the page could name, each with a text that would be a script if it were not escaped.
    fn hostile_words() -> LanguageWords {
        let named = |file| rust_text::literals(file).expect("Rust").into_iter().map(|literal| literal.text);
        let keys: Vec<String> =
            named(include_str!("kept.rs")).chain(named(include_str!("plain.rs"))).collect();
        let messages: Vec<(String, String)> = keys
            .into_iter()
            .map(|key| (key.clone(), format!("<script>\"{key}\"</script> & {{version}}")))
            .collect();
        let messages: Vec<(&str, &str)> =
            messages.iter().map(|(key, text)| (key.as_str(), text.as_str())).collect();
        LanguageWords::of(&messages)
    }

    /// Makes what is kept of one language, and gives the folder to look at.
    fn written(site: &Path, pack: &str) -> std::path::PathBuf {
        let folder = site.join("en");
        for (file, text) in [
            ("en/index.html", INDEX),
            ("en/guide.html", "<link rel=icon href=../files/icon-1.svg>"),
            ("files/pack-en.txt", pack),
            ("files/leave-1.js", "leave"),
            ("files/guide_bg.wasm", "engine"),
            ("files/answers-1.js", "answers"),
            ("files/simpler-en.txt", "simpler"),
            ("files/icon-1.svg", "icon"),
            ("files/icon-192.png", "png"),
            ("files/kept-1.js", "kept"),
        ] {
            files::write(&site.join(file), text).expect("a file");
        }
        let words = hostile_words();
        let instrument = instrument::read(Path::new("../content/instrument")).expect("the quoted draft");
        let page = Page {
            words: &words,
            instrument: &instrument,
            world: &World::here(),
            look: &Look::Inline(String::from("p > b { margin: 0 }")),
            icon: "files/icon-1.svg",
            leave: "files/leave-1.js",
            policy: Some("default-src 'none'"),
            version: "<1>",
        };
        let shared = Shared {
            script: String::from("files/kept-1.js"),
            icons: vec![(String::from("files/icon-192.png"), 192, true)],
        };
        let kept = Kept { folder: &folder, page: &page, shared: &shared };
        kept.write_all(include_str!("../../../boot/worker.js")).expect("what is kept");
        folder
    }

    fn list_of(worker: &str) -> BTreeMap<String, String> {
        let (_, list) = worker.split_once("FILES = ").expect("the list");
        let mut values = serde_json::Deserializer::from_str(list).into_iter();
        values.next().expect("a list").expect("JSON")
    }

    #[test]
    fn everything_that_the_language_loads_is_kept_and_nothing_else() {
        let site = tempfile::tempdir().expect("a folder");
        let folder = written(site.path(), "words");
        let list = list_of(&files::read(&folder.join(WORKER)).expect("the worker"));
        let paths: Vec<&str> = list.keys().map(String::as_str).collect();
        assert_eq!(
            paths,
            [
                "../files/answers-1.js",
                "../files/guide_bg.wasm",
                "../files/icon-1.svg",
                "../files/icon-192.png",
                "../files/kept-1.js",
                "../files/leave-1.js",
                "../files/pack-en.txt",
                "../files/simpler-en.txt",
                "./",
                "guide.html",
                "keep.html",
                "manifest.json",
            ]
        );
        assert_eq!(list["../files/pack-en.txt"], hash(b"words"));
        let page = fs::read(folder.join(PAGE)).expect("the page");
        assert_eq!(list[PAGE], hash(&page), "the page as it was written last");
    }

    #[test]
    fn another_word_is_another_version_and_the_same_words_are_the_same() {
        let worker = |pack: &str| {
            let site = tempfile::tempdir().expect("a folder");
            files::read(&written(site.path(), pack).join(WORKER)).expect("the worker")
        };
        let version = |worker: &str| {
            worker.split_once("OWN + \"").expect("a version").1.split('"').next().expect("its end").to_owned()
        };
        let (one, again, other) = (worker("words"), worker("words"), worker("other words"));
        assert_eq!(one, again);
        assert_ne!(version(&one), version(&other));
        assert!(!one.contains("BUILD_VERSION") && version(&one).len() == 6, "{}", version(&one));
    }

    #[test]
    fn a_file_that_is_missing_stops_the_build() {
        let site = tempfile::tempdir().expect("a folder");
        let folder = written(site.path(), "words");
        fs::remove_file(site.path().join("files/answers-1.js")).expect("a file less");
        let words = hostile_words();
        let instrument = instrument::read(Path::new("../content/instrument")).expect("the quoted draft");
        let look = Look::Linked(Vec::new());
        let page = Page {
            words: &words,
            instrument: &instrument,
            world: &World::here(),
            look: &look,
            icon: "files/icon-1.svg",
            leave: "files/leave-1.js",
            policy: None,
            version: "1",
        };
        let shared = Shared { script: String::from("files/kept-1.js"), icons: Vec::new() };
        let error = Kept { folder: &folder, page: &page, shared: &shared }.kept().expect_err("an error");
        assert!(error.to_string().contains("answers-1.js"), "{error}");
    }

    #[test]
    fn words_are_escaped_wherever_they_stand() {
        let site = tempfile::tempdir().expect("a folder");
        let page = files::read(&written(site.path(), "words").join(PAGE)).expect("the page");
        assert!(page.contains("&lt;script&gt;&quot;kept-title&quot;&lt;/script&gt;"), "{page}");
        for (state, key) in STATES {
            let words = format!(
                "data-{state}=\"&lt;script&gt;&quot;{key}&quot;&lt;/script&gt; &amp; \u{2066}&lt;1&gt;\u{2069}\""
            );
            assert!(page.contains(&words), "{words} is not in {page}");
        }
        assert_eq!(page.matches("<script").count(), 2, "leaving and keeping: {page}");
    }

    #[test]
    fn icons_fill_their_square_only_where_a_phone_cuts_them() {
        let icon = include_str!("../../../boot/icon.svg");
        let corner = |whole| {
            let picture =
                tiny_skia::Pixmap::decode_png(&drawn(icon, 192, whole).expect("a picture")).expect("a PNG");
            assert_eq!((picture.width(), picture.height()), (192, 192));
            picture.pixel(0, 0).expect("a corner").alpha()
        };
        assert_eq!((corner(false), corner(true)), (0, 255));
        assert!(drawn("<svg/>", 192, false).is_err());
    }

    #[test]
    fn sizes_are_told_in_tens_of_kilobytes() {
        assert_eq!([1, 10_000, 10_001, 654_321].map(kilobytes), ["10", "10", "20", "660"]);
    }
}
