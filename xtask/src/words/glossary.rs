//! The draft's legal terms in every language, and whether the words use them (requirement L5). GLOSSARY.md says what each
//! means; `content/glossary.toml` holds the translations.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, Result};
use remedy_content::Fault;
use serde::Deserialize;

use crate::files;
use crate::words::LanguageWords;
use crate::words::languages::{ENGLISH, LANGUAGES};

const FILE: &str = "content/glossary.toml";

/// Every term by its name.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
pub(crate) struct Glossary {
    terms: BTreeMap<String, Term>,
}

/// A term of the draft.
#[derive(Debug, Deserialize)]
struct Term {
    /// The clause that it is taken from.
    #[expect(dead_code, reason = "for the people who read the file")]
    clause: String,
    /// By the language's tag, the term, and then the other forms in which it stands in our words.
    #[serde(flatten)]
    forms: BTreeMap<String, Vec<String>>,
}

impl Glossary {
    /// Reads the glossary.
    ///
    /// # Errors
    /// It cannot be read, or a term is not there in every language.
    pub(crate) fn read() -> Result<Self> {
        Self::parse(&files::read(Path::new(FILE))?).context(FILE)
    }

    fn parse(text: &str) -> Result<Self> {
        let glossary: Self = toml::from_str(text)?;
        for (name, term) in &glossary.terms {
            for language in LANGUAGES {
                let forms = term.forms.get(language.tag).filter(|forms| !forms.is_empty());
                forms.with_context(|| format!("the term {name} is missing in {}", language.name))?;
            }
        }
        Ok(glossary)
    }

    /// Where the English message has a term, the other language's has its own term for it.
    pub(crate) fn check(&self, words: &LanguageWords, english: &LanguageWords, faults: &mut Vec<Fault>) {
        for (key, message) in words.with_trainers() {
            let Some(original) = english.message(key) else { continue };
            for (name, term) in &self.terms {
                let (Some(theirs), Some(ours)) =
                    (term.forms.get(ENGLISH.tag), term.forms.get(words.language.tag))
                else {
                    continue;
                };
                if has_any(&original.text, theirs) && !has_any(&message.text, ours) {
                    let what =
                        format!("the glossary has {} for {name}; this message has not", ours.join(", "));
                    faults.push(Fault::new(message.place.clone(), key, what));
                }
            }
        }
    }
}

/// Whether a text holds one of the forms, in small letters or large.
fn has_any(text: &str, forms: &[String]) -> bool {
    // An address is not in words.
    let text = if text.starts_with("https:") { String::new() } else { text.to_lowercase() };
    forms.iter().any(|form| text.contains(&form.to_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TERM: &str = r#"
[legal_aid]
clause = "4.2(f)"
en = ["legal aid"]
"#;

    fn glossary() -> Glossary {
        let others = LANGUAGES.iter().filter(|language| **language != ENGLISH);
        let others: String =
            others.map(|language| format!("{} = [\"aide juridi\"]\n", language.tag)).collect();
        Glossary::parse(&format!("{TERM}{others}")).expect("a glossary")
    }

    #[test]
    fn a_term_must_be_there_in_every_language() {
        let error = Glossary::parse(TERM).expect_err("an error");
        assert!(error.to_string().contains("the term legal_aid is missing in"), "{error}");
    }

    #[test]
    fn a_message_without_its_term_is_a_fault() {
        let english = LanguageWords::of(&[("ui-a", "Legal aid is help."), ("ui-b", "Other help.")]);
        let with = |text| {
            let mut words = LanguageWords::of(&[("ui-a", text), ("ui-b", "x")]);
            words.language = LANGUAGES[0];
            words
        };
        let mut faults = Vec::new();
        glossary().check(&with("L’Aide juridique"), &english, &mut faults);
        assert_eq!(faults, []);
        glossary().check(&with("un avocat"), &english, &mut faults);
        assert_eq!(faults.len(), 1, "{faults:?}");
    }
}
