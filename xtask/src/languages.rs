//! The languages that the guide speaks: a folder in `content/locales` each.

use remedy_content::pack::Direction;

/// A language and what a page must say of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Language {
    /// Its tag, which is also the name of its folder.
    pub(crate) tag: &'static str,
    /// Its own name, as its speakers write it.
    pub(crate) name: &'static str,
    /// Which way it is written.
    pub(crate) direction: Direction,
    /// Whether spaces part its words: if not, the length of its sentences is counted in characters.
    pub(crate) parts_words: bool,
}

/// Every language, in the order in which the United Nations lists them and the page offers them.
pub(crate) const LANGUAGES: &[Language] = &[
    Language { tag: "ar", name: "العربية", direction: Direction::Rtl, parts_words: true },
    Language { tag: "zh", name: "中文", direction: Direction::Ltr, parts_words: false },
    ENGLISH,
    Language { tag: "fr", name: "Français", direction: Direction::Ltr, parts_words: true },
    Language { tag: "ru", name: "Русский", direction: Direction::Ltr, parts_words: true },
    Language { tag: "es", name: "Español", direction: Direction::Ltr, parts_words: true },
];

/// The language that the draft is quoted in, that our words are first written in, and that the others are checked
/// against.
pub(crate) const ENGLISH: Language = Language { tag: "en", name: "English", direction: Direction::Ltr, parts_words: true };
