//! What other sites need to show the guide (`embed/`): the loader, the frame's script, what reads a configuration, and
//! the page that makes the snippet.

use std::env;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use base64ct::{Base64, Encoding as _};
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha384};
use walkdir::WalkDir;
use xshell::cmd;

use crate::files::{self, HASHED, write_hashed};
use crate::site::minify::{self, Kind};
use crate::tools::{self, WASM_BINDGEN};
use crate::words::LanguageWords;

/// What the loader may be at most, in bytes, uncompressed (requirement E1).
const LOADER_LIMIT: usize = 4 * 1024;
/// The loader as it can be linked to without a hash.
const LOADER: &str = "embed.js";
/// Loaders of earlier versions: pages name them with a hash of what they hold (`integrity`), and go on working.
const RELEASED: &str = "embed/released";
/// The page that makes the snippet.
const INTEGRATE: &str = "integrate";

/// What that page has of the guide's own look.
const INTEGRATE_STYLES: [&str; 5] = ["tokens.css", "frame.css", "base.css", "buttons.css", "notice.css"];

/// The loader's words in each language, in the order that it reads them.
const LOADER_WORDS: [&str; 2] = ["ui-title", "embed-open"];
/// The labels of an organisation's words and of what is told of its contacts, and the link in place of the guide.
const LABELS: [(&str, &str); 7] = [
    ("open", "embed-open"),
    ("whose", "embed-whose"),
    ("contact", "embed-contact"),
    ("unchecked", "embed-unchecked"),
    ("countries", "embed-countries"),
    ("speaks", "embed-speaks"),
    ("hours", "embed-hours"),
];

/// Writes it all into the site. Gives the path of the frame's script, which each language's page links to.
pub(crate) fn write(site: &Path, languages: &[LanguageWords]) -> Result<String> {
    let configure = write_configure(site)?;
    let frame = files::read(Path::new("embed/frame.js"))?
        .replace("BUILD_CONFIGURE", &configure.for_frame().to_string())
        .replace("BUILD_LABELS", &labels(languages)?.to_string());
    let frame = write_hashed(site, "frame", "js", minify::script(&frame, Kind::Module)?.as_bytes())?;
    let loader = write_loader(site, languages)?;
    write_integrate(site, &loader, &configure)?;
    Ok(frame)
}

/// The two files of the WebAssembly that reads a configuration, from the site's root.
struct Configure {
    script: String,
    wasm: String,
}

impl Configure {
    /// As the frame's script finds them, in the same folder.
    fn for_frame(&self) -> Value {
        let beside = |path: &str| path.replace(&format!("{HASHED}/"), "./");
        json!({ "script": beside(&self.script), "wasm": beside(&self.wasm) })
    }
}

fn write_configure(site: &Path) -> Result<Configure> {
    let built = env::current_dir()?.join("target/configure");
    let wasm = tools::wasm_small("remedy-embed", &["--features", "js"], "remedy_embed")?;
    let shell = tools::shell_with(&[WASM_BINDGEN])?;
    cmd!(shell, "wasm-bindgen --target web --no-typescript --out-name configure --out-dir {built} {wasm}")
        .quiet()
        .run()?;
    let wasm = fs::read(built.join("configure_bg.wasm"))?;
    let script = files::read(&built.join("configure.js"))?;
    // It is always told where its WebAssembly is; by itself it would look beside it, under a name without a hash.
    let own = "new URL('configure_bg.wasm', import.meta.url)";
    ensure!(script.matches(own).count() == 1, "wasm-bindgen writes its script otherwise now");
    let script = minify::script(&script.replace(own, "undefined"), Kind::Module)?;
    Ok(Configure {
        wasm: write_hashed(site, "configure", "wasm", &wasm)?,
        script: write_hashed(site, "configure", "js", script.as_bytes())?,
    })
}

/// Where the loader is, and the hash that a page can demand of it.
struct Loader {
    path: String,
    integrity: String,
}

fn write_loader(site: &Path, languages: &[LanguageWords]) -> Result<Loader> {
    let text = loader(&files::read(Path::new("embed/loader.js"))?, languages)?;
    ensure!(
        text.len() <= LOADER_LIMIT,
        "the loader is {} bytes, and may be {LOADER_LIMIT} (requirement E1)",
        text.len()
    );
    println!("The loader is {} bytes, of {LOADER_LIMIT}.", text.len());
    files::write(&site.join(LOADER), &text)?;
    let path = write_hashed(site, "embed", "js", text.as_bytes())?;
    copy_released(Path::new(RELEASED), site)?;
    let integrity = format!("sha384-{}", Base64::encode_string(&Sha384::digest(&text)));
    Ok(Loader { path, integrity })
}

/// Copies the released loaders into the site. Sites ask for each by the hash of what it holds: one that has changed since
/// would be refused there, and nobody here would notice.
fn copy_released(from: &Path, site: &Path) -> Result<()> {
    for released in WalkDir::new(from).sort_by_file_name() {
        let released = released?;
        if released.path().extension().is_none_or(|extension| extension != "js") {
            continue;
        }
        let path = write_hashed(site, "embed", "js", &fs::read(released.path())?)?;
        ensure!(
            Path::new(&path).file_name() == Some(released.file_name()),
            "{}: what it holds belongs to {path}. It has been changed since it was released",
            released.path().display()
        );
    }
    Ok(())
}

fn loader(script: &str, languages: &[LanguageWords]) -> Result<String> {
    let words = loader_words(languages)?.to_string();
    ensure!(script.matches("BUILD_WORDS").count() == 1, "the loader has not one place for its words");
    minify::script(&script.replace("BUILD_WORDS", &words), Kind::Classic)
}

fn loader_words(languages: &[LanguageWords]) -> Result<Value> {
    by_language(languages, |words| LOADER_WORDS.iter().map(|key| Ok(Value::from(words.get(key)?))).collect())
}

fn labels(languages: &[LanguageWords]) -> Result<Value> {
    by_language(languages, |words| {
        let label = |(name, key): &(&str, &str)| Ok(((*name).to_owned(), Value::from(words.get(key)?)));
        Ok(Value::Object(LABELS.iter().map(label).collect::<Result<_>>()?))
    })
}

fn by_language(
    languages: &[LanguageWords],
    value: impl Fn(&LanguageWords) -> Result<Value>,
) -> Result<Value> {
    let entry = |words: &LanguageWords| Ok((words.language.tag.to_owned(), value(words)?));
    Ok(Value::Object(languages.iter().map(entry).collect::<Result<Map<_, _>>>()?))
}

fn write_integrate(site: &Path, loader: &Loader, configure: &Configure) -> Result<()> {
    let from = Path::new("embed").join(INTEGRATE);
    let icon = icon(site)?;
    let to = site.join(INTEGRATE);
    for entry in WalkDir::new(&from).sort_by_file_name() {
        let entry = entry?;
        if !entry.file_type().is_file() {
            continue;
        }
        let text = files::read(entry.path())?;
        let up = |path: &str| format!("../{path}");
        let filled = [
            ("loader", up(&loader.path)),
            ("integrity", loader.integrity.clone()),
            ("icon", up(&icon)),
            ("configure", up(&configure.script)),
            ("configure-wasm", up(&configure.wasm)),
            ("version", env!("CARGO_PKG_VERSION").to_owned()),
        ]
        .iter()
        .fold(text, |text, (place, with)| text.replace(&format!("{{{{{place}}}}}"), with));
        let name = entry.path().strip_prefix(&from).context("a file of the folder")?;
        files::write(&to.join(name), filled)?;
    }
    for style in INTEGRATE_STYLES {
        files::write(&to.join(style), files::read(&Path::new("styles").join(style))?)?;
    }
    let (to_host, to_frame) = remedy_embed::message::schemas();
    for (name, schema) in [
        ("configuration.schema.json", remedy_embed::schema()),
        ("messages-to-host.schema.json", to_host),
        ("messages-to-frame.schema.json", to_frame),
    ] {
        files::write(&to.join(name), serde_json::to_string_pretty(&schema)? + "\n")?;
    }
    Ok(())
}

/// The site's icon, from the site's root.
fn icon(site: &Path) -> Result<String> {
    let names =
        fs::read_dir(site.join(HASHED))?.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let icon = names.filter(|name| name.ends_with(".svg")).min().context("the site has no icon")?;
    Ok(format!("{HASHED}/{icon}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loader_holds_the_words_as_text() {
        let script = include_str!("../../../embed/loader.js");
        let words = [("ui-title", "Guide \"now\""), ("embed-open", "Open </script> it")];
        let text = loader(script, &[LanguageWords::of(&words)]).expect("a loader");
        assert!(text.contains("Guide \"now\"") && text.contains("Open "), "{text}");
        assert!(!text.contains("BUILD_WORDS") && text.len() < LOADER_LIMIT, "{text}");
        assert!(loader(script, &[LanguageWords::of(&words[1..])]).is_err(), "a word is missing");
        assert!(loader("no place", &[]).is_err());
    }

    #[test]
    fn a_released_loader_reaches_the_site_as_it_was_or_not_at_all() {
        let folder = || tempfile::tempdir().expect("a folder");
        let (from, site) = (folder(), folder());
        // Line ends of both kinds: not one may be changed on the way.
        let bytes = b"released();\r\nagain();\n";
        let name = format!("embed-{}.js", files::short_hash(bytes));
        fs::write(from.path().join(&name), bytes).expect("a loader");
        fs::write(from.path().join("README.md"), "Not this.").expect("a text");
        copy_released(from.path(), site.path()).expect("copied");
        let copied = site.path().join(HASHED);
        assert_eq!(fs::read(copied.join(&name)).expect("it is there"), bytes);
        assert_eq!(fs::read_dir(&copied).expect("a folder").count(), 1);

        for (name, held) in
            [(&*name, "released();\nagain();\n"), ("embed-0123456789ab.js", "x"), ("other.js", "x")]
        {
            let from = folder();
            fs::write(from.path().join(name), held).expect("a loader");
            let fault =
                copy_released(from.path(), site.path()).expect_err("the name belongs to something else");
            assert!(fault.to_string().contains(name), "{fault}");
        }
    }

    /// Git may change the ends of lines when it takes a file out. A released loader would then be another one.
    #[test]
    fn git_leaves_released_loaders_as_they_are() {
        let rules = include_str!("../../../embed/released/.gitattributes");
        assert!(rules.lines().any(|line| line == "*.js -text"), "{rules}");
    }
}
