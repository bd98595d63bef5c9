//! The design's invariants, each as a check: what a compiler cannot see.

use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use remedy_engine::clause::{ClauseId, NOT_CITED};
use remedy_engine::findings;
use remedy_engine::questions::QUESTIONS;
use remedy_engine::status::ELEMENTS;
use walkdir::WalkDir;
use xshell::{Shell, cmd};

use crate::files;
use crate::pages::pictures;
use crate::site::styles;
use crate::words::rust_text;

/// A file that breaks an invariant.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Breach {
    file: String,
    line: usize,
    what: String,
}

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}

/// Checks them all, and tells of every breach.
pub(crate) fn run() -> Result<()> {
    let mut breaches = Vec::new();
    engine_knows_no_browser(&mut breaches)?;
    let classes = styles::classes()?;
    for (path, code) in rust_files(&["src", "engine/src", "content/src", "trainer/src"])? {
        if path.starts_with("src") && path != Path::new("src/host.rs") {
            breaches.extend(browser_named(&path, &code));
        }
        if DRAWING.iter().any(|drawing| path.starts_with(drawing)) {
            breaches.extend(words_in_code(&path, &code, &classes)?);
        }
        if path.starts_with("engine/src") {
            breaches.extend(chance_named(&path, &code));
        }
        breaches.extend(unexplained_allows(&path, &code));
    }
    breaches.extend(clauses_not_cited());
    breaches.extend(stylesheets_not_linked()?);
    breaches.extend(files_not_described()?);
    for breach in &breaches {
        eprintln!("   {breach}");
    }
    if breaches.is_empty() { Ok(()) } else { bail!("{} breaches of the design's invariants", breaches.len()) }
}

/// What draws: the widget's parts, and those of the trainers' page that draw no lines.
const DRAWING: [&str; 4] = ["src/ui", "trainer/src/ui", "trainer/src/rules", "trainer/src/worksheet.rs"];

/// 1. The engine depends on nothing that knows a browser.
fn engine_knows_no_browser(breaches: &mut Vec<Breach>) -> Result<()> {
    let shell = Shell::new()?;
    let tree = cmd!(
        shell,
        "cargo tree --package remedy-engine --no-default-features --edges normal --prefix none --target all"
    );
    let tree = tree.quiet().read()?;
    for browser in ["web-sys", "js-sys", "yew", "gloo", "wasm-bindgen"] {
        if tree.lines().any(|line| line.split_whitespace().next() == Some(browser)) {
            breaches.push(breach(
                Path::new("engine/Cargo.toml"),
                0,
                format!("the engine depends on {browser}"),
            ));
        }
    }
    Ok(())
}

/// What only `src/host.rs` may name: a refusal of the browser is handled there, and nowhere forgotten.
const BROWSER: &[&str] =
    &["web_sys", "js_sys", "gloo", "gloo_utils", "gloo_storage", "gloo_history", "gloo_net"];
/// What the drawing code needs of it, and cannot be refused: the events it answers, and their elements.
const ALLOWED: &[&str] = &["web_sys::Html", "web_sys::Event", "web_sys::Element"];

/// 2. Only `host.rs` names the browser's storage, history, location, messages, speech and windows.
fn browser_named(path: &Path, code: &str) -> Vec<Breach> {
    let names = |line: &str| {
        let is_comment = line.trim_start().starts_with("//");
        let named = BROWSER.iter().find(|name| line.contains(&format!("{name}::")));
        named.filter(|_| !is_comment && !ALLOWED.iter().any(|allowed| line.contains(allowed)))
    };
    let found = code.lines().enumerate().filter_map(|(index, line)| Some((index + 1, names(line)?)));
    found.map(|(line, name)| breach(path, line, format!("names {name}: only src/host.rs may"))).collect()
}

/// What could make the same answers give another result: clocks, hash order, the machine it runs on.
const CHANCE: &[&str] = &["Instant", "SystemTime", "HashMap", "HashSet", "RandomState", "std::env", "rand::"];

/// 7. The engine gives the same result for the same answers, everywhere.
fn chance_named(path: &Path, code: &str) -> Vec<Breach> {
    let names = |line: &str| {
        let is_comment = line.trim_start().starts_with("//");
        CHANCE.iter().find(|name| !is_comment && line.contains(**name))
    };
    let found = code.lines().enumerate().filter_map(|(index, line)| Some((index + 1, names(line)?)));
    found
        .map(|(line, name)| breach(path, line, format!("names {name}: results must not hang on it")))
        .collect()
}

/// What HTML's `rel` may hold.
const LINK_KINDS: &[&str] = &["noopener", "noreferrer", "nofollow"];

/// 3. No words in the code that draws: a sentence, or something with a capital letter, belongs in `content/locales`.
fn words_in_code(path: &Path, code: &str, classes: &BTreeSet<String>) -> Result<Vec<Breach>> {
    let literals = rust_text::literals(code).with_context(|| path.display().to_string())?;
    // Lists of classes, of kinds of links, or of the ids of other elements, as `aria-describedby` takes them: an id
    // stands alone elsewhere in the same file.
    let stands_alone = |word: &str| literals.iter().any(|other| other.text == word);
    let is_name = |word: &str| classes.contains(word) || LINK_KINDS.contains(&word) || stands_alone(word);
    let are_names = |text: &str| text.contains(' ') && text.split(' ').all(is_name);
    let is_list_of_names =
        |attribute: Option<&str>| matches!(attribute, Some("class" | "rel" | "viewBox" | "d"));
    let shown = literals.iter().filter(|literal| {
        !is_list_of_names(literal.attribute.as_deref())
            && !are_names(&literal.text)
            && looks_like_words(&literal.text)
    });
    let what = |text: &str| format!("{text:?} looks like words for a person: they belong in content/locales");
    Ok(shown.map(|literal| breach(path, literal.line, what(&literal.text))).collect())
}

fn looks_like_words(text: &str) -> bool {
    let has_letters = text.chars().any(char::is_alphabetic);
    let has_words = text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count() > 1;
    has_words
        || (has_letters && text.starts_with(char::is_uppercase))
        || text.chars().any(|letter| letter.is_alphabetic() && !letter.is_ascii())
}

/// 6. An exception from a lint says why. (Clippy asks for it too; this also finds one that it doesn't see.)
fn unexplained_allows(path: &Path, code: &str) -> Vec<Breach> {
    let mut breaches = Vec::new();
    for (start, _) in code.match_indices("[allow(").chain(code.match_indices("[expect(")) {
        let attribute = code.get(start..).and_then(|rest| rest.split(")]").next()).unwrap_or_default();
        if !attribute.contains("reason") {
            let line = code.get(..start).unwrap_or_default().lines().count();
            breaches.push(breach(path, line, String::from("an allow without a reason")));
        }
    }
    breaches
}

/// 4. Every clause is cited by a question, an element or a finding, or listed as not cited with the reason.
fn clauses_not_cited() -> Vec<Breach> {
    let questions = QUESTIONS.iter().flat_map(|question| question.clauses);
    let elements = ELEMENTS.iter().flat_map(|element| element.clauses);
    let cited: BTreeSet<ClauseId> = questions
        .chain(elements)
        .chain(findings::FINDINGS.iter().flat_map(|finding| finding.clauses))
        .copied()
        .collect();
    let listed = |clause: &ClauseId| {
        NOT_CITED.iter().any(|(not_cited, reason)| not_cited == clause && !reason.is_empty())
    };
    let wrong = ClauseId::ALL.iter().filter(|clause| cited.contains(clause) == listed(clause));
    let what = |clause: &ClauseId| {
        format!("clause {} must be either cited, or listed in NOT_CITED with a reason", clause.as_str())
    };
    wrong.map(|clause| breach(Path::new("engine/src/clause.rs"), 0, what(clause))).collect()
}

/// A stylesheet that the page doesn't link to is never seen; the pictures' own comes later.
fn stylesheets_not_linked() -> Result<Vec<Breach>> {
    let shell = files::read(Path::new("index.html"))?;
    let styles = styles::files()?;
    let is_linked =
        |path: &Path| path == Path::new(pictures::STYLE) || shell.contains(&format!("\"{}\"", slashes(path)));
    let missing = styles.into_iter().filter(|path| !is_linked(path));
    Ok(missing.map(|path| breach(&path, 0, String::from("index.html doesn't link to this"))).collect())
}

/// `ARCHITECTURE.md` is a map: it names every folder at the top, and every file of the engine and the widget.
fn files_not_described() -> Result<Vec<Breach>> {
    let map = Path::new("ARCHITECTURE.md");
    if !map.exists() {
        return Ok(vec![breach(map, 0, String::from("is missing"))]);
    }
    let text = files::read(map)?;
    let mut expected: BTreeSet<String> = paths_in("src", "rs")?
        .iter()
        .chain(&paths_in("engine/src", "rs")?)
        .filter_map(|path| {
            // A folder's own file is described with the folder.
            let name = path.file_name()?.to_string_lossy().into_owned();
            if name == "mod.rs" {
                Some(format!("{}/", path.parent()?.file_name()?.to_string_lossy()))
            } else {
                Some(name)
            }
        })
        .collect();
    for entry in std::fs::read_dir(".")? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') || ["target", "dist"].contains(&name.as_str()) {
            continue;
        }
        // A picture that a tool has dropped here is found so, too.
        expected.insert(if entry.file_type()?.is_dir() { format!("{name}/") } else { name });
    }
    let missing = expected.into_iter().filter(|name| !text.contains(name.as_str()));
    Ok(missing.map(|name| breach(map, 0, format!("does not name {name}"))).collect())
}

fn rust_files(folders: &[&str]) -> Result<Vec<(PathBuf, String)>> {
    let mut all = Vec::new();
    for folder in folders {
        for path in paths_in(folder, "rs")? {
            let code = files::read(&path)?;
            all.push((path, code));
        }
    }
    Ok(all)
}

fn paths_in(folder: &str, kind: &str) -> Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let path = entry?.into_path();
        if path.extension().is_some_and(|extension| extension == kind) {
            paths.push(path);
        }
    }
    Ok(paths)
}

fn slashes(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

fn breach(path: &Path, line: usize, what: String) -> Breach {
    Breach { file: slashes(path), line, what }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(breaches: &[Breach]) -> Vec<String> {
        breaches.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_browser_is_named_only_at_the_door() {
        let code = "use web_sys::HtmlElement;\n// web_sys::Storage is in host.rs\nlet a = web_sys::window();\nuse gloo::utils::document;\n";
        let found = told(&browser_named(Path::new("src/app.rs"), code));
        assert_eq!(
            found,
            [
                "src/app.rs:3: names web_sys: only src/host.rs may",
                "src/app.rs:4: names gloo: only src/host.rs may"
            ]
        );
    }

    #[test]
    fn the_engine_names_nothing_that_changes_from_run_to_run() {
        let code = "// no HashMap here\nuse std::collections::HashMap;\nlet set = OptionSet::EMPTY;\n";
        let found = told(&chance_named(Path::new("engine/src/rule.rs"), code));
        assert_eq!(found, ["engine/src/rule.rs:2: names HashMap: results must not hang on it"]);
    }

    #[test]
    fn words_for_a_person_are_found_in_code() {
        let code = r#"
            fn view() -> Html {
                html! {
                    <p class="lead big" id="start" aria-describedby={both}>{ "Welcome" }</p>
                    <a aria-label="go back" href="https://example.org">{ words.get("ui-back") }</a>
                    { element("p", "lead big", children) }{ described("big start") }
                    <b>{ "überall" }{ ", " }{ "{step} of {all}" }</b>
                }
            }
        "#;
        let classes = ["lead", "big"].map(String::from).into();
        let lines: Vec<usize> = words_in_code(Path::new("src/ui/a.rs"), code, &classes)
            .expect("Rust")
            .iter()
            .map(|found| found.line)
            .collect();
        assert_eq!(lines, [4, 5, 7, 7]);
    }

    #[test]
    fn an_exception_needs_a_reason() {
        let code = "fn a() {}\n#[allow(clippy::panic)]\nfn b() {}\n#[allow(\n    clippy::panic,\n    reason = \"why\"\n)]\nfn c() {}\n";
        assert_eq!(told(&unexplained_allows(Path::new("a.rs"), code)), ["a.rs:2: an allow without a reason"]);
    }

    #[test]
    fn every_clause_has_its_place() {
        assert_eq!(clauses_not_cited(), []);
    }
}
