//! The compact form of one language: what the widget downloads instead of the files that writers work in.
//!
//! One text. Its first entry is the header (form's version, language tag, direction, content's version), then come
//! the messages sorted by key. Entries are parted by U+001E (record separator), a key from its value and the
//! header's fields from each other by U+001F (unit separator). The source's checks keep both characters out of
//! every message, so values are slices of the text: nothing is unescaped, copied or built while the page starts.

use core::fmt;

/// The version of this form. A widget and a pack of different versions must not be mixed.
pub const FORMAT: &str = "remedy-pack-1";

/// Parts entries.
const RECORD: char = '\u{1e}';
/// Parts a key from its value, and the header's fields.
const UNIT: char = '\u{1f}';

/// Which way a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }

    fn read(text: &str) -> Option<Self> {
        match text {
            "ltr" => Some(Self::Ltr),
            "rtl" => Some(Self::Rtl),
            _ => None,
        }
    }
}

/// Why a text is not a pack. It tells which entry is wrong, counted from 1 after the header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PackError {
    /// The text does not begin with this form's version: it is another file, or was made for another widget.
    WrongFormat,
    /// The header lacks a field, has one too many, or an empty or unknown value.
    BadHeader,
    /// This entry has no separator between key and value, or more than one.
    BadEntry(usize),
    /// This entry has no key, or no value.
    EmptyEntry(usize),
    /// This entry's key does not come after the one before it.
    NotSorted(usize),
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, entry) = match self {
            Self::WrongFormat => ("not a language pack of this version", None),
            Self::BadHeader => ("the header is wrong", None),
            Self::BadEntry(entry) => ("key and value are not parted once", Some(entry)),
            Self::EmptyEntry(entry) => ("key or value is empty", Some(entry)),
            Self::NotSorted(entry) => ("the key is out of order", Some(entry)),
        };
        f.write_str(what)?;
        if let Some(entry) = entry {
            f.write_str(" in entry ")?;
            fmt::Display::fmt(entry, f)?;
        }
        Ok(())
    }
}

impl core::error::Error for PackError {}

/// The words of one language, read from the compact form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pack(Parts<'static>);

/// A pack's text, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Parts<'a> {
    language: &'a str,
    direction: Direction,
    content_version: &'a str,
    /// Sorted by key, no key twice.
    entries: Vec<(&'a str, &'a str)>,
}

impl Pack {
    /// Reads a pack.
    ///
    /// # Errors
    /// Says what is wrong with a text that is not a pack, and never panics: it comes over the network.
    pub fn read(text: &'static str) -> Result<Self, PackError> {
        Parts::read(text).map(Self)
    }

    /// The message with this key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&'static str> {
        let entries = &self.0.entries;
        let place = entries.binary_search_by(|(candidate, _)| (*candidate).cmp(key)).ok()?;
        entries.get(place).map(|(_, value)| *value)
    }

    /// The language's tag, such as `en`.
    #[must_use]
    pub const fn language(&self) -> &'static str {
        self.0.language
    }

    /// Which way the language is written.
    #[must_use]
    pub const fn direction(&self) -> Direction {
        self.0.direction
    }

    /// The version of the content, for print-outs and reports of mistakes.
    #[must_use]
    pub const fn content_version(&self) -> &'static str {
        self.0.content_version
    }

    /// Every key with its message, sorted by key.
    pub fn entries(&self) -> impl Iterator<Item = (&'static str, &'static str)> + '_ {
        self.0.entries.iter().copied()
    }
}

impl<'a> Parts<'a> {
    fn read(text: &'a str) -> Result<Self, PackError> {
        let mut records = text.split(RECORD);
        let mut header = records.next().unwrap_or_default().split(UNIT);
        if header.next() != Some(FORMAT) {
            return Err(PackError::WrongFormat);
        }
        let mut field = || header.next().filter(|value| !value.is_empty()).ok_or(PackError::BadHeader);
        let language = field()?;
        let direction = Direction::read(field()?).ok_or(PackError::BadHeader)?;
        let content_version = field()?;
        if header.next().is_some() {
            return Err(PackError::BadHeader);
        }
        Ok(Self { language, direction, content_version, entries: read_entries(records)? })
    }
}

fn read_entries<'a>(records: impl Iterator<Item = &'a str>) -> Result<Vec<(&'a str, &'a str)>, PackError> {
    let mut entries = Vec::new();
    // No real key is empty, so this comes before every key.
    let mut last_key = "";
    for (place, record) in records.enumerate() {
        let number = place + 1;
        let (key, value) = record.split_once(UNIT).ok_or(PackError::BadEntry(number))?;
        if value.contains(UNIT) {
            return Err(PackError::BadEntry(number));
        }
        if key.is_empty() || value.is_empty() {
            return Err(PackError::EmptyEntry(number));
        }
        if key <= last_key {
            return Err(PackError::NotSorted(number));
        }
        last_key = key;
        entries.push((key, value));
    }
    Ok(entries)
}

/// Puts values in the places of a pattern: `fill("Step {step} of {all}", &[("step", "3"), ("all", "20")])`.
/// A name that is not given stays as it stands, so that a mistake is seen and the rest can be read.
#[must_use]
pub fn fill(pattern: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(pattern.len() + 16);
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let place = after.split_once('}').and_then(|(name, tail)| {
            let (_, value) = values.iter().find(|(given, _)| *given == name)?;
            Some((*value, tail))
        });
        if let Some((value, tail)) = place {
            filled.push_str(value);
            rest = tail;
        } else {
            filled.push('{');
            rest = after;
        }
    }
    filled.push_str(rest);
    filled
}

/// What a pack says of itself.
#[cfg(feature = "source")]
#[derive(Debug, Clone, Copy)]
pub struct Header<'a> {
    /// The language's tag.
    pub language: &'a str,
    /// Which way it is written.
    pub direction: Direction,
    /// The version of the content.
    pub content_version: &'a str,
}

/// Writes the compact form. The text is read back before it is given out, so that none is written that the widget
/// would refuse.
///
/// # Errors
/// Says what a reader would not accept: a separator or nothing in a key, a value or the header.
#[cfg(feature = "source")]
pub fn write(
    header: Header<'_>,
    messages: &std::collections::BTreeMap<String, String>,
) -> Result<String, PackError> {
    let Header { language, direction, content_version } = header;
    let mut text = [FORMAT, language, direction.as_str(), content_version].join(&UNIT.to_string());
    for (key, value) in messages {
        text.push(RECORD);
        text.push_str(key);
        text.push(UNIT);
        text.push_str(value);
    }
    // A separator inside a message would read back as more entries than were given.
    let entries = Parts::read(&text)?.entries.len();
    if entries == messages.len() { Ok(text) } else { Err(PackError::BadEntry(entries)) }
}
