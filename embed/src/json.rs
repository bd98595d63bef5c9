//! A site's JSON as a tree in which nothing is lost: a key that is written twice is there twice. And where in it a fault
//! is.

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use std::fmt;

/// The longest piece of a stranger's text that is repeated in a fault, in characters.
const REPEATED: usize = 40;

/// Something wrong in a configuration, for a webmaster to read.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Fault {
    /// Where: a JSON path such as `$.contacts[2].phone`, or `@accent` for an attribute of the element.
    pub path: String,
    /// What was found there and what is allowed, in plain English.
    pub what: String,
}

/// One value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    Null,
    Bool(bool),
    Whole(i64),
    /// A number with a fraction, or too large to count with.
    Number,
    Text(String),
    List(Vec<Node>),
    /// As written: in order, with what is written twice.
    Object(Vec<(String, Node)>),
}

impl Node {
    /// Reads a text.
    pub(crate) fn read(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// What it is, to be put in a sentence.
    pub(crate) fn found(&self) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::Bool(value) => value.to_string(),
            Self::Whole(number) => ["the number ", &number.to_string()].concat(),
            Self::Number => "a number that is not whole, or too large".to_owned(),
            Self::Text(text) => quoted(text),
            Self::List(_) => "a list".to_owned(),
            Self::Object(_) => "an object { … }".to_owned(),
        }
    }
}

/// A stranger's text in quotation marks: not too much of it, and nothing that would disturb the text around it.
pub(crate) fn quoted(text: &str) -> String {
    let mut safe: String =
        text.chars().take(REPEATED).map(|c| if unseen(c) { '\u{fffd}' } else { c }).collect();
    if text.chars().nth(REPEATED).is_some() {
        safe.push('…');
    }
    ["\"", &safe, "\""].concat()
}

/// Whether a character has no place in a line of text: a control, a line's or paragraph's end, or a mark that turns the
/// direction of what follows.
pub(crate) fn unseen(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyNode)
    }
}

struct AnyNode;

impl<'de> Visitor<'de> for AnyNode {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Whole(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        Ok(i64::try_from(value).map_or(Node::Number, Node::Whole))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Node, E> {
        Ok(whole(value).map_or(Node::Number, |value| Node::Whole(value.into())))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Node, E> {
        Ok(Node::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let mut object = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            object.push(entry);
        }
        Ok(Node::Object(object))
    }
}

/// The same number without a fraction, if it has none: in JavaScript and JSON Schema `8.0` is 8.
pub(crate) fn whole(value: f64) -> Option<i32> {
    let number = value as i32;
    (f64::from(number) == value).then_some(number)
}

/// Where a value stands.
#[derive(Clone, Copy)]
pub(crate) enum Path<'a> {
    /// The whole configuration.
    File,
    /// An attribute of the element. What is inside of it is not told apart: its value is one text.
    Attribute(&'a str),
    Key(&'a Path<'a>, &'a str),
    Item(&'a Path<'a>, usize),
}

impl Path<'_> {
    fn write(&self, text: &mut String) {
        match self {
            Self::File => text.push('$'),
            Self::Attribute(name) => {
                text.push('@');
                text.push_str(name);
            }
            Self::Key(outer, key) => {
                outer.write(text);
                let plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
                if !key.is_empty() && key.len() <= REPEATED && key.chars().all(plain) {
                    text.push('.');
                    text.push_str(key);
                } else {
                    text.push('[');
                    text.push_str(&quoted(key));
                    text.push(']');
                }
            }
            Self::Item(outer, index) => {
                outer.write(text);
                if text.starts_with('$') {
                    text.push('[');
                    text.push_str(&index.to_string());
                    text.push(']');
                }
            }
        }
    }
}

impl From<&Path<'_>> for String {
    fn from(path: &Path<'_>) -> Self {
        let mut text = Self::new();
        path.write(&mut text);
        text
    }
}

/// The faults found so far, in the order of the text.
#[derive(Default)]
pub(crate) struct Faults(pub(crate) Vec<Fault>);

impl Faults {
    /// Notes a fault.
    pub(crate) fn note(&mut self, at: &Path<'_>, what: impl Into<String>) {
        self.0.push(Fault { path: at.into(), what: what.into() });
    }

    /// Notes that the value is something else than is allowed.
    pub(crate) fn wrong(&mut self, at: &Path<'_>, node: &Node, allowed: &str) {
        self.note(at, ["This must be ", allowed, ", but it is ", &node.found(), "."].concat());
    }

    /// An object's entries. What is unknown or written twice is noted and left out; of the latter the first stays.
    pub(crate) fn entries<'n>(
        &mut self,
        node: &'n Node,
        at: &Path<'_>,
        known: &[&'static str],
    ) -> Option<Entries<'n>> {
        let Node::Object(object) = node else {
            self.wrong(at, node, "an object { … }");
            return None;
        };
        let mut entries = Entries(Vec::new());
        for (key, value) in object {
            let place = Path::Key(at, key);
            match known.iter().find(|name| *name == key) {
                None => self.note(
                    &place,
                    ["There is no setting of this name here. The names are ", &known.join(", "), "."]
                        .concat(),
                ),
                Some(name) if entries.find(name).is_some() => {
                    self.note(&place, "This is written twice. Only the first is used.");
                }
                Some(name) => entries.0.push((name, value)),
            }
        }
        Some(entries)
    }
}

/// An object's entries, each once. So few that they are looked through.
pub(crate) struct Entries<'n>(Vec<(&'static str, &'n Node)>);

impl<'n> Entries<'n> {
    /// What stands under this key.
    pub(crate) fn find(&self, key: &str) -> Option<&'n Node> {
        self.0.iter().find(|(name, _)| *name == key).map(|(_, node)| *node)
    }

    /// What stands under this key, if it is there and can be used.
    pub(crate) fn read<T: Read>(&self, key: &'static str, at: &Path<'_>, faults: &mut Faults) -> Option<T> {
        T::read(self.find(key)?, &Path::Key(at, key), faults)
    }
}

/// A map of few entries, in the order in which they are given. Each `BTreeMap` of other types would be 2 KB more to
/// download.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pairs<K, V>(Vec<(K, V)>);

impl<K: PartialEq, V> Pairs<K, V> {
    /// What belongs to this key.
    #[must_use]
    pub fn get(&self, key: &K) -> Option<&V> {
        self.0.iter().find(|(own, _)| own == key).map(|(_, value)| value)
    }

    /// Every entry.
    pub fn iter(&self) -> impl Iterator<Item = &(K, V)> {
        self.0.iter()
    }

    /// Whether there is no entry.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<K, V> Default for Pairs<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

/// The entries must have keys that differ.
impl<K, V> FromIterator<(K, V)> for Pairs<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        Self(entries.into_iter().collect())
    }
}

impl<K: Serialize, V: Serialize> Serialize for Pairs<K, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

/// What can be read from a value.
pub(crate) trait Read: Sized {
    /// How many of it a list may hold.
    const MOST: usize = usize::MAX;
    /// Whether it may stand only once in a list.
    const ONCE: bool = true;

    /// Reads it, and notes every fault. `None` if there is nothing left to use.
    fn read(node: &Node, at: &Path<'_>, faults: &mut Faults) -> Option<Self>;
}

impl Read for bool {
    fn read(node: &Node, at: &Path<'_>, faults: &mut Faults) -> Option<Self> {
        let Node::Bool(value) = node else {
            faults.wrong(at, node, "true or false");
            return None;
        };
        Some(*value)
    }
}

/// A list no longer than allowed, and without doubles where they are not. What is faulty in it is left out; an empty list is a fault.
impl<T: Read> Read for Vec<T> {
    fn read(node: &Node, at: &Path<'_>, faults: &mut Faults) -> Option<Self> {
        let mut list = Self::new();
        for (index, item) in items(node, (T::MOST, T::ONCE), at, faults)? {
            list.extend(T::read(item, &Path::Item(at, index), faults));
        }
        (!list.is_empty()).then_some(list)
    }
}

/// The first items of a list, at most so many and, where it is wanted, each only once. With their places.
fn items<'n>(
    node: &'n Node,
    (most, once): (usize, bool),
    at: &Path<'_>,
    faults: &mut Faults,
) -> Option<Vec<(usize, &'n Node)>> {
    let Node::List(list) = node else {
        faults.wrong(at, node, "a list [ … ]");
        return None;
    };
    if list.is_empty() {
        faults.note(at, "This list is empty. Leave it out instead.");
    }
    if list.len() > most {
        let (found, most) = (list.len().to_string(), most.to_string());
        faults.note(at, ["This list holds ", &found, "; only the first ", &most, " are used."].concat());
    }
    let mut items: Vec<(usize, &Node)> = Vec::new();
    for (index, item) in list.iter().enumerate().take(most) {
        if once && items.iter().any(|(_, other)| *other == item) {
            faults.note(
                &Path::Item(at, index),
                ["This stands in the list twice: ", &item.found(), "."].concat(),
            );
        } else {
            items.push((index, item));
        }
    }
    Some(items)
}
