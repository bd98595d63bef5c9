//! The compact form of one language: what the widget downloads instead of the files that writers work in.
//!
//! One text of records, parted by U+001E (record separator). The first is the header (form's version, language tag,
//! direction, content's version), then comes one record a message, sorted by name. Units in a record are parted by
//! U+001F (unit separator): the message, then its attributes sorted by name, each without repeating the message's name.
//! A unit is a name, a space and a text; a message that has only attributes is a name alone. The source's checks keep
//! both characters out of every text, so texts are slices of the pack: nothing is unescaped, copied or built while the
//! page starts.

use core::fmt;

/// The version of this form. A widget and a pack of different versions must not be mixed.
pub const FORMAT: &str = "remedy-pack-2";

/// Parts messages.
const RECORD: char = '\u{1e}';
/// Parts a message from its attributes, these from each other, and the header's fields.
const UNIT: char = '\u{1f}';
/// Parts a name from its text. No name holds it, and brotli knows many words with a space around them.
const SPACE: char = ' ';
/// Parts a message's name from an attribute's, where a key is asked for.
const DOT: char = '.';

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

/// Why a text is not a pack. It tells which entry is wrong: messages and attributes, counted from 1 after the header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PackError {
    /// The text does not begin with this form's version: it is another file, or was made for another widget.
    WrongFormat,
    /// The header lacks a field, has one too many, or an empty or unknown value.
    BadHeader,
    /// This entry is a name without a text.
    BadEntry(usize),
    /// This entry's name or text is empty.
    EmptyEntry(usize),
    /// This entry's name does not come after the one before it.
    NotSorted(usize),
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, entry) = match self {
            Self::WrongFormat => ("not a language pack of this version", None),
            Self::BadHeader => ("the header is wrong", None),
            Self::BadEntry(entry) => ("a name has no text", Some(entry)),
            Self::EmptyEntry(entry) => ("name or text is empty", Some(entry)),
            Self::NotSorted(entry) => ("the name is out of order", Some(entry)),
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
    /// Sorted by message and attribute, none twice.
    entries: Vec<Entry<'a>>,
}

/// A text, with the name of its message and the name of its attribute; that is empty for the message's own text.
type Entry<'a> = ((&'a str, &'a str), &'a str);

/// The message's and the attribute's name in a key.
fn names(key: &str) -> (&str, &str) {
    key.split_once(DOT).unwrap_or((key, ""))
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
        let wanted = names(key);
        let place = entries.binary_search_by(|(candidate, _)| candidate.cmp(&wanted)).ok()?;
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

    /// Every key with its text, sorted by message and attribute.
    pub fn entries(&self) -> impl Iterator<Item = (String, &'static str)> + '_ {
        self.0.entries.iter().map(|((message, attribute), text)| {
            let key =
                if attribute.is_empty() { (*message).to_owned() } else { [message, ".", attribute].concat() };
            (key, *text)
        })
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

fn read_entries<'a>(records: impl Iterator<Item = &'a str>) -> Result<Vec<Entry<'a>>, PackError> {
    let mut entries: Vec<Entry<'a>> = Vec::new();
    let mut number = 0;
    for record in records {
        let mut message = "";
        for unit in record.split(UNIT) {
            number += 1;
            // No name is empty, so this is the record's first unit.
            let is_message = message.is_empty();
            let (name, text) = match unit.split_once(SPACE) {
                Some(parts) => parts,
                // Its attributes follow.
                None if is_message && unit.len() < record.len() && !unit.is_empty() => {
                    message = unit;
                    continue;
                }
                None => return Err(PackError::BadEntry(number)),
            };
            if name.is_empty() || text.is_empty() {
                return Err(PackError::EmptyEntry(number));
            }
            if is_message {
                message = name;
            }
            let names = (message, if is_message { "" } else { name });
            if entries.last().is_some_and(|(last, _)| names <= *last) {
                return Err(PackError::NotSorted(number));
            }
            entries.push((names, text));
        }
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
/// would refuse or read otherwise.
///
/// # Errors
/// Says what a reader would not accept: a separator or nothing in a key, a text or the header.
#[cfg(feature = "source")]
pub fn write(
    header: Header<'_>,
    messages: &std::collections::BTreeMap<String, String>,
) -> Result<String, PackError> {
    let Header { language, direction, content_version } = header;
    let mut text = [FORMAT, language, direction.as_str(), content_version].join(&UNIT.to_string());
    // Not in the order of keys: there `a-b` stands between `a` and `a.b`.
    let mut entries: Vec<Entry<'_>> =
        messages.iter().map(|(key, text)| (names(key), text.as_str())).collect();
    entries.sort_unstable();
    let mut last = None;
    for ((message, attribute), words) in &entries {
        if last != Some(message) {
            text.push(RECORD);
            text.push_str(message);
        }
        last = Some(message);
        if !attribute.is_empty() {
            text.push(UNIT);
            text.push_str(attribute);
        }
        text.push(SPACE);
        text.push_str(words);
    }
    // A separator inside a key or a text would read back as something else than was given.
    let read = Parts::read(&text)?.entries;
    let differs = read.iter().zip(&entries).position(|(read, given)| read != given);
    match differs {
        None if read.len() == entries.len() => Ok(text),
        _ => Err(PackError::BadEntry(differs.unwrap_or(read.len()) + 1)),
    }
}
