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
    /// How its words are written in bytes when they are sent. An encoding made for its script is smaller than UTF-8, also
    /// after compression, and browsers know them all (docs/decisions/0009).
    pub(crate) charset: &'static str,
}

/// Every language, in the order in which the United Nations lists them and the page offers them.
pub(crate) const LANGUAGES: &[Language] = &[
    Language {
        tag: "ar",
        name: "العربية",
        direction: Direction::Rtl,
        parts_words: true,
        charset: "windows-1256",
    },
    Language { tag: "zh", name: "中文", direction: Direction::Ltr, parts_words: false, charset: "gb18030" },
    ENGLISH,
    Language { tag: "fr", name: "Français", direction: Direction::Ltr, parts_words: true, charset: "utf-8" },
    Language {
        tag: "ru",
        name: "Русский",
        direction: Direction::Ltr,
        parts_words: true,
        charset: "windows-1251",
    },
    Language { tag: "es", name: "Español", direction: Direction::Ltr, parts_words: true, charset: "utf-8" },
];

/// The language that the draft is quoted in, that our words are first written in, and that the others are checked
/// against.
pub(crate) const ENGLISH: Language =
    Language { tag: "en", name: "English", direction: Direction::Ltr, parts_words: true, charset: "utf-8" };
