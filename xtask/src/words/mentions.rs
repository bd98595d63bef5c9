//! Which messages the code names: the widget, the page's shell and the static pages. A name without a message and a
//! message without a name are both faults.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context as _, Result};
use remedy_content::{Place, key};
use walkdir::WalkDir;

use crate::site::styles;
use crate::words::rust_text;

/// How the keys begin that code names. All others follow from the decision model.
const KINDS: &[&str] = &["ui", "start", "safety", "turn", "also", "ask", "standing", "never"];
/// And those that only the static pages name.
const PAGES_KIND: &str = "page";
/// And those that only what other sites need names.
const EMBED_KIND: &str = "embed";
/// And those that only the page for keeping the guide names, and the static page's link to it.
const KEPT_KIND: &str = "kept";
/// And those that only the read-me of the pack for a USB stick names.
const OFFLINE_KIND: &str = "offline";
/// And those that only the trainers' page names.
const TRAINER_KIND: &str = "trainer";
/// And those that only the script for kept answers names.
pub(crate) const ANSWERS_KIND: &str = "answers";
/// That script, as it is written.
pub(crate) const ANSWERS_SCRIPT: &str = "boot/answers.js";
/// And those that only the list of the world's places names.
pub(crate) const COUNTRY_KINDS: &[&str] = &["country", "bodies", "region"];
/// The script that shows it, as it is written.
pub(crate) const COUNTRY_SCRIPT: &str = "boot/country.js";
/// The words for a fault of kept answers: with the fault's code, a key.
const FAULT: &str = "answers-fault";
/// A key of another kind that code names: it stands beside the model's statuses.
const ALONE: &str = "status-defender";

/// Attributes whose values are never keys, though they may look like one.
const NOT_WORDS: &[&str] =
    &["class", "id", "for", "key", "name", "href", "aria-labelledby", "aria-describedby"];

/// The keys that code names, each with the place where it is named first.
#[derive(Debug, Default)]
pub(crate) struct Mentions {
    /// Named by the widget: these go into a language's pack.
    pub(crate) widget: BTreeMap<String, Place>,
    /// The classes in the stylesheets. A name without a message that is a class is meant as a class.
    classes: BTreeSet<String>,
    /// Named by the page's shell or the static pages, which are made when the site is built.
    pub(crate) pages: BTreeMap<String, Place>,
    /// Named by the trainers' page: these go into its own packs.
    pub(crate) trainers: BTreeMap<String, Place>,
}

impl Mentions {
    /// Reads the code of the widget, the shell and the static pages.
    pub(crate) fn collect() -> Result<Self> {
        let mut mentions = Self { classes: styles::classes()?, ..Self::default() };
        for entry in WalkDir::new("src").sort_by_file_name() {
            let path = entry?.into_path();
            if path.extension().is_some_and(|extension| extension == "rs") {
                in_rust(&path, KINDS, &mut mentions.widget)?;
            }
        }
        let kinds = [KINDS, &[PAGES_KIND, KEPT_KIND]].concat();
        in_rust(Path::new("xtask/src/pages/plain.rs"), &kinds, &mut mentions.pages)?;
        in_rust(Path::new("xtask/src/pages/kept.rs"), &kinds, &mut mentions.pages)?;
        let kinds = [KINDS, &[PAGES_KIND, OFFLINE_KIND]].concat();
        in_rust(Path::new("xtask/src/offline/usb.rs"), &kinds, &mut mentions.pages)?;
        let kinds = [KINDS, &[EMBED_KIND]].concat();
        in_rust(Path::new("xtask/src/pages/embed.rs"), &kinds, &mut mentions.pages)?;
        let script = Path::new(ANSWERS_SCRIPT);
        in_script(script, &[ANSWERS_KIND], &mut mentions.pages)?;
        in_script(Path::new(COUNTRY_SCRIPT), COUNTRY_KINDS, &mut mentions.pages)?;
        // Those that it puts together.
        let places = [Path::new("xtask/src/words/world.rs"), Path::new("xtask/src/pages/plain.rs")];
        places.iter().try_for_each(|path| in_rust(path, COUNTRY_KINDS, &mut mentions.pages))?;
        mentions.pages.extend(fault_keys().map(|key| (key, Place::file(script))));
        in_shell(Path::new("index.html"), &mut mentions.pages)?;
        let kinds = [KINDS, &[TRAINER_KIND]].concat();
        for entry in WalkDir::new("trainer/src").sort_by_file_name() {
            let path = entry?.into_path();
            if path.extension().is_some_and(|extension| extension == "rs") {
                in_rust(&path, &kinds, &mut mentions.trainers)?;
            }
        }
        in_rust(Path::new("xtask/src/pages/trainer.rs"), &kinds, &mut mentions.trainers)?;
        Ok(mentions)
    }

    /// The keys that have no message, each with the place where it is named.
    pub(crate) fn without(
        &self,
        has_message: impl Fn(&str) -> bool,
    ) -> impl Iterator<Item = (&String, &Place)> {
        self.lacking(self.widget.iter().chain(&self.pages), has_message)
    }

    /// The same of the trainers' page.
    pub(crate) fn trainers_without(
        &self,
        has_message: impl Fn(&str) -> bool,
    ) -> impl Iterator<Item = (&String, &Place)> {
        self.lacking(self.trainers.iter(), has_message)
    }

    fn lacking<'m>(
        &'m self,
        named: impl Iterator<Item = (&'m String, &'m Place)>,
        has_message: impl Fn(&str) -> bool,
    ) -> impl Iterator<Item = (&'m String, &'m Place)> {
        named.filter(move |(key, _)| !has_message(key) && !self.classes.contains(*key))
    }

    /// Whether code names this key, or the message whose part it is.
    pub(crate) fn knows(&self, key: &str) -> bool {
        names(&self.widget, key) || names(&self.pages, key) || self.in_trainers(key)
    }

    /// Whether the trainers' page names this key, or the message whose part it is.
    pub(crate) fn in_trainers(&self, key: &str) -> bool {
        names(&self.trainers, key)
    }

    /// Whether the widget needs this key.
    pub(crate) fn in_widget(&self, key: &str) -> bool {
        names(&self.widget, key)
    }
}

/// The keys that the script for kept answers puts together: each kind of fault has its words.
fn fault_keys() -> impl Iterator<Item = String> {
    remedy_answers::Problem::ALL.iter().map(|problem| key(FAULT, problem.code()))
}

fn names(keys: &BTreeMap<String, Place>, key: &str) -> bool {
    let message = key.split('.').next().unwrap_or(key);
    keys.contains_key(key) || keys.contains_key(message)
}

/// Whether a text is a key of one of these kinds.
fn is_key(text: &str, kinds: &[&str]) -> bool {
    let message = text.split('.').next().unwrap_or(text);
    let kind = message.split_once('-').filter(|(_, rest)| !rest.is_empty()).map(|(kind, _)| kind);
    let letters =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-_.".contains(letter);
    text.chars().all(letters) && (message == ALONE || kind.is_some_and(|kind| kinds.contains(&kind)))
}

fn in_rust(path: &Path, kinds: &[&str], found: &mut BTreeMap<String, Place>) -> Result<()> {
    let code = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    for literal in rust_text::literals(&code).with_context(|| path.display().to_string())? {
        let is_word = literal.attribute.is_none_or(|name| !NOT_WORDS.contains(&name.as_str()));
        if is_word && is_key(&literal.text, kinds) {
            let place = Place { line: literal.line, ..Place::file(path) };
            found.entry(literal.text).or_insert(place);
        }
    }
    Ok(())
}

/// The keys that stand as texts in a script.
fn in_script(path: &Path, kinds: &[&str], found: &mut BTreeMap<String, Place>) -> Result<()> {
    let script = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    for (index, line) in script.lines().enumerate() {
        for text in line.split('"').skip(1).step_by(2).filter(|text| is_key(text, kinds)) {
            let place = Place { line: index + 1, ..Place::file(path) };
            found.entry(text.to_owned()).or_insert(place);
        }
    }
    Ok(())
}

fn in_shell(path: &Path, found: &mut BTreeMap<String, Place>) -> Result<()> {
    let shell = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    for (index, line) in shell.lines().enumerate() {
        for name in line.split("{{").skip(1).filter_map(|rest| rest.split("}}").next()) {
            let place = Place { line: index + 1, ..Place::file(path) };
            found.entry(name.to_owned()).or_insert(place);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{KINDS, fault_keys, is_key};

    #[test]
    fn only_keys_that_code_has_to_name_are_taken() {
        for key in ["ui-leave", "turn-sued", "status-defender", "status-defender.means", "never-title"] {
            assert!(is_key(key, KINDS), "{key}");
        }
        for other in [
            "ui",
            "ui-",
            "status-fits",
            "finding-remedy-x",
            "button",
            "page-start",
            "ui-Leave",
            "start now",
            "startle-x",
        ] {
            assert!(!is_key(other, KINDS), "{other}");
        }
    }

    #[test]
    fn every_fault_has_a_key_of_its_own() {
        let keys: std::collections::BTreeSet<_> = fault_keys().collect();
        assert_eq!(keys.len(), remedy_answers::Problem::ALL.len());
        assert!(keys.contains("answers-fault-too-long"), "{keys:?}");
    }
}
