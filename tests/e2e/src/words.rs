//! The words of a language, as its translators wrote them: tests find what they look for by a message's key.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use remedy_content::source;

/// Every language of the guide, in the order in which a page offers them.
pub const LANGUAGES: [&str; 6] = ["ar", "zh", "en", "fr", "ru", "es"];

/// The words of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The language's tag.
    pub language: String,
    /// Text by key.
    pub messages: BTreeMap<String, String>,
}

impl Words {
    /// Reads a language's ordinary words.
    ///
    /// # Errors
    /// There are none.
    pub fn of(language: &str) -> Result<Self> {
        Self::read(language, "")
    }

    /// Reads a language's simpler words.
    ///
    /// # Errors
    /// There are none.
    pub fn simpler_of(language: &str) -> Result<Self> {
        Self::read(language, "simpler")
    }

    /// Reads what someone reads who asked for simpler words: those, and the ordinary ones where there are no simpler ones.
    ///
    /// # Errors
    /// There are none.
    pub fn simpler_first(language: &str) -> Result<Self> {
        let mut words = Self::of(language)?;
        words.messages.extend(Self::read(language, "simpler")?.messages);
        Ok(words)
    }

    /// Reads all that trainers read: the ordinary words, those of their page, and the cases.
    ///
    /// # Errors
    /// There are none.
    pub fn for_trainers(language: &str) -> Result<Self> {
        let mut words = Self::of(language)?;
        for part in ["trainers", "trainers/cases"] {
            words.messages.extend(Self::read(language, part)?.messages);
        }
        Ok(words)
    }

    fn read(language: &str, part: &str) -> Result<Self> {
        let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/locales");
        let source::Language { messages, .. } = source::read_folder(&locales.join(language).join(part));
        ensure!(!messages.is_empty(), "there are no words in {language}");
        let messages = messages.into_iter().map(|(key, message)| (key, message.text)).collect();
        Ok(Self { language: language.to_owned(), messages })
    }

    /// The message with this key.
    ///
    /// # Errors
    /// There is none.
    pub fn get(&self, key: &str) -> Result<&str> {
        let text = self.messages.get(key).with_context(|| format!("no {key} in {}", self.language))?;
        Ok(text)
    }

    /// Which way the language is written.
    #[must_use]
    pub fn direction(&self) -> &'static str {
        if self.language == "ar" { "rtl" } else { "ltr" }
    }
}
