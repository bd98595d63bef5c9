//! The languages that the guide speaks: a folder in `content/locales` each.

use remedy_content::pack::Direction;

/// A language and what a page must say of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Language {
    /// Its tag, which is also the name of its folder.
    pub(crate) tag: &'static str,
    /// Its own name, as its speakers write it.
    pub(crate) name: &'static str,
    /// Which way it is written.
    pub(crate) direction: Direction,
}

/// Every language, the one that the others are checked against first.
pub(crate) const LANGUAGES: &[Language] = &[ENGLISH];

/// The language the draft is quoted in, and our words are first written in.
pub(crate) const ENGLISH: Language = Language { tag: "en", name: "English", direction: Direction::Ltr };
