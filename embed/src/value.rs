//! The single values of a configuration. What each may be stands here once: for the reader, and for the schema.

use crate::host;
use crate::json::{Faults, Node, Path, Read, quoted, unseen};
use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

/// The longest address that is taken, in characters.
pub const MAX_ADDRESS: usize = 2_000;

/// What is written as one text.
pub(crate) trait Word: Sized {
    /// What it must be, to be put in a sentence.
    const ALLOWED: &'static str;
    /// How many of it a list may hold.
    const MOST: usize = usize::MAX;

    /// Reads it.
    fn word(text: &str) -> Option<Self>;
}

impl<T: Word> Read for T {
    const MOST: usize = <T as Word>::MOST;

    fn read(node: &Node, at: &Path<'_>, faults: &mut Faults) -> Option<Self> {
        let value = match node {
            Node::Text(text) => T::word(text),
            _ => None,
        };
        if value.is_none() {
            faults.wrong(at, node, T::ALLOWED);
        }
        value
    }
}

/// Plain text of one line, shown as it is: at most `MAX` characters, not blank, nothing that is not seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text<const MAX: usize>(String);

impl<const MAX: usize> Text<MAX> {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<const MAX: usize> Read for Text<MAX> {
    fn read(node: &Node, at: &Path<'_>, faults: &mut Faults) -> Option<Self> {
        line(node, MAX, at, faults).map(Self)
    }
}

/// One line of plain text, at most so many characters.
pub(crate) fn line(node: &Node, most: usize, at: &Path<'_>, faults: &mut Faults) -> Option<String> {
    let Node::Text(text) = node else {
        faults.wrong(at, node, "a text");
        return None;
    };
    let fault = fault_of_text(text, most);
    if let Some(what) = fault {
        faults.note(at, what);
        return None;
    }
    Some(text.clone())
}

fn fault_of_text(text: &str, most: usize) -> Option<String> {
    let length = text.chars().count();
    if length > most {
        let (length, most) = (length.to_string(), most.to_string());
        return Some(["This text has ", &length, " characters; at most ", &most, " are allowed."].concat());
    }
    if text.chars().any(unseen) {
        let what =
            "has a line break or another character that is not seen; it must be one line of plain text.";
        return Some(["The text ", &quoted(text), " ", what].concat());
    }
    let nothing = text.chars().all(|c| c.is_whitespace() || shows_nothing(c));
    nothing.then(|| "This text is empty, or nothing of it can be seen. Leave it out instead.".to_owned())
}

/// Whether a character takes part in writing but shows nothing by itself: a joiner, a mark of direction, a filler.
fn shows_nothing(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{206f}' | '\u{2800}'
            | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
    )
}

/// Whether a character may stand in a part of a host's name, which may be written in any script.
fn in_host(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || in_any_script(c)
}

/// Whether a character is beyond ASCII, and seen.
fn in_any_script(c: char) -> bool {
    c > '\u{a0}' && !c.is_whitespace() && !unseen(c)
}

/// Whether a text is the name of a host that a browser goes to. Leave would else lead nowhere.
fn is_host(text: &str) -> bool {
    let is_part = |part: &str| !part.starts_with('-') && !part.is_empty() && part.chars().all(in_host);
    text.split('.').all(is_part) && host::is_taken(text)
}

/// Whether a text is a port: a number of at most five digits that a browser takes for one.
fn is_port(text: &str) -> bool {
    text.len() <= 5 && text.bytes().all(|b| b.is_ascii_digit()) && text.parse::<u16>().is_ok()
}

/// Whether a text is an `https:` address with a host, and without a user's name or password before it.
fn is_https(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://") else { return false };
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let (host, port) = authority.split_once(':').map_or((authority, None), |(host, port)| (host, Some(port)));
    let in_path =
        |c: char| (c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>' | '\\')) || in_any_script(c);
    is_host(host)
        && port.is_none_or(is_port)
        && path.chars().all(in_path)
        && text.chars().count() <= MAX_ADDRESS
}

/// Whether a text is `mailto:` and one address.
fn is_mailto(text: &str) -> bool {
    let local = |c: char| c.is_ascii_alphanumeric() || "!#$'*+-./=^_`{|}~".contains(c);
    text.strip_prefix("mailto:").and_then(|address| address.split_once('@')).is_some_and(|(name, host)| {
        !name.is_empty() && !name.starts_with("//") && name.chars().all(local) && is_host(host)
    }) && text.chars().count() <= MAX_ADDRESS
}

/// Whether a text is a number to call: 3 to 20 digits, a plus at most before the first one, and these marks between.
fn is_number(text: &str, marks: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let allowed = |c: char| c.is_ascii_digit() || c == '+' || marks.contains(c);
    let before = text.find(|c: char| c.is_ascii_digit()).and_then(|first| text.get(..first));
    let pluses = |text: &str| text.bytes().filter(|b| *b == b'+').count();
    (3..=20).contains(&digits)
        && text.len() <= MAX_NUMBER
        && text.chars().all(allowed)
        && before.is_some_and(|before| pluses(before) == pluses(text) && pluses(text) <= 1)
}

/// The longest number to call, in characters, with `tel:`.
const MAX_NUMBER: usize = 40;

/// An `https:` address.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Address(String);

impl Address {
    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Word for Address {
    const ALLOWED: &'static str = "an address that begins with https://, has the name of a site and no user name, such as https://example.org/";

    fn word(text: &str) -> Option<Self> {
        is_https(text).then(|| Self(text.to_owned()))
    }
}

/// What a contact's link leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link(String);

impl Link {
    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address as a person reads it: without what only a browser needs. The name of a host stands as it is sent where it
    /// could be taken for another ([`host::shown`]).
    #[must_use]
    pub fn shown(&self) -> String {
        if let Some(number) = self.0.strip_prefix("tel:") {
            return number.to_owned();
        }
        if let Some((name, host)) = self.0.strip_prefix("mailto:").and_then(|address| address.split_once('@'))
        {
            return [name, "@", &host::shown(host)].concat();
        }
        let rest = self.0.strip_prefix("https://").unwrap_or(&self.0);
        let (authority, path) = rest.split_at(rest.find(['/', '?', '#', ':']).unwrap_or(rest.len()));
        [&host::shown(authority), path.trim_end_matches('/')].concat()
    }
}

impl Word for Link {
    const ALLOWED: &'static str = "an address that begins with https://, mailto: or tel:, such as \
         https://example.org/, mailto:help@example.org or tel:+5712345678";

    fn word(text: &str) -> Option<Self> {
        let is_tel = |text: &str| text.strip_prefix("tel:").is_some_and(|number| is_number(number, "-.()"));
        (is_https(text) || is_mailto(text) || is_tel(text)).then(|| Self(text.to_owned()))
    }
}

/// A telephone number, as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone(String);

impl Phone {
    /// The number, as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What a telephone is to call.
    #[must_use]
    pub fn link(&self) -> String {
        let number = self.0.chars().filter(|c| c.is_ascii_digit() || *c == '+');
        "tel:".chars().chain(number).collect()
    }
}

impl Word for Phone {
    const ALLOWED: &'static str = "a telephone number of 3 to 20 digits, with spaces, - and ( ) between them and a + \
         at most before the first, such as +57 1 234 5678";

    fn word(text: &str) -> Option<Self> {
        is_number(text, " -()").then(|| Self(text.to_owned()))
    }
}

/// The countries and territories of ISO 3166-1, and XK, which is in use for Kosovo.
const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR \
     BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES \
     ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN \
     IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG \
     MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL \
     PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF \
     TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

/// A country's code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Country(&'static str);

impl Country {
    /// The code, such as `CO`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.0
    }

    /// Every code.
    pub fn all() -> impl Iterator<Item = Self> {
        COUNTRIES.split_ascii_whitespace().map(Self)
    }
}

impl Word for Country {
    const ALLOWED: &'static str =
        "a country's code of two capital letters as in ISO 3166-1, such as CO (for the United Kingdom GB)";
    const MOST: usize = 250;

    fn word(text: &str) -> Option<Self> {
        Self::all().find(|country| country.0 == text)
    }
}

/// A language that people speak: the first part of its tag in BCP 47.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tag(String);

impl Tag {
    /// The tag, such as `qu`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Word for Tag {
    const ALLOWED: &'static str = "a language's code of two or three small letters, such as es or quc";
    const MOST: usize = 40;

    fn word(text: &str) -> Option<Self> {
        let fits = matches!(text.len(), 2 | 3) && text.bytes().all(|b| b.is_ascii_lowercase());
        fits.then(|| Self(text.to_owned()))
    }
}

/// A language of the guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// Arabic.
    Ar,
    /// Chinese.
    Zh,
    /// English.
    En,
    /// French.
    Fr,
    /// Russian.
    Ru,
    /// Spanish.
    Es,
}

impl Language {
    /// Every one, in the order in which the guide offers them.
    pub const ALL: [Self; 6] = [Self::Ar, Self::Zh, Self::En, Self::Fr, Self::Ru, Self::Es];

    /// The tag.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::Zh => "zh",
            Self::En => "en",
            Self::Fr => "fr",
            Self::Ru => "ru",
            Self::Es => "es",
        }
    }

    /// The language with this tag.
    #[must_use]
    pub fn of(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.as_str() == tag)
    }

    /// What parts one thing from the next in a list.
    pub(crate) const fn comma(self) -> &'static str {
        match self {
            Self::Ar => "، ",
            Self::Zh => "、",
            _ => ", ",
        }
    }
}

impl Word for Language {
    const ALLOWED: &'static str = "a language of the guide: ar, zh, en, fr, ru or es";
    const MOST: usize = Self::ALL.len();

    fn word(text: &str) -> Option<Self> {
        Self::of(text)
    }
}

/// For whom a Leave address is: for one language, or for all that have none of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ExitKey {
    /// `*`
    Others,
    /// One language.
    In(Language),
}

impl ExitKey {
    /// How it is written.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Others => "*",
            Self::In(language) => language.as_str(),
        }
    }

    /// Every one.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        Language::ALL.into_iter().map(Self::In).chain([Self::Others])
    }
}

/// How round corners are, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Radius(u8);

impl Radius {
    /// The roundest.
    pub const MAX: u8 = 24;

    /// CSS pixels, at most [`Self::MAX`].
    #[must_use]
    pub const fn pixels(self) -> u8 {
        self.0
    }
}

impl Read for Radius {
    fn read(node: &Node, at: &Path<'_>, faults: &mut Faults) -> Option<Self> {
        let radius = match node {
            Node::Whole(number) => u8::try_from(*number).ok().filter(|number| *number <= Self::MAX).map(Self),
            _ => None,
        };
        if radius.is_none() {
            faults.wrong(at, node, "a whole number of pixels from 0 to 24");
        }
        radius
    }
}

impl Serialize for Radius {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(self.0)
    }
}

/// What is written as one text is serialised as it is written, and can be read by serde.
macro_rules! written_as_text {
    ($($(@[$($generic:tt)*])? $type:ty),* $(,)?) => {$(
        impl$(<$($generic)*>)? Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    )*};
}

written_as_text!(@[const MAX: usize] Text<MAX>, Address, Link, Phone, Country, Tag, Language, ExitKey);

fn deserialize_word<'de, W: Word, D: Deserializer<'de>>(deserializer: D) -> Result<W, D::Error> {
    let text = String::deserialize(deserializer)?;
    W::word(&text).ok_or_else(|| D::Error::custom(["not ", W::ALLOWED].concat()))
}

impl<'de> Deserialize<'de> for Address {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_word(deserializer)
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_word(deserializer)
    }
}

/// The same for JSON Schema.
#[cfg(feature = "schema")]
mod schema {
    use super::{
        Address, Country, ExitKey, Language, Link, MAX_ADDRESS, MAX_NUMBER, Phone, Radius, Tag, Text,
    };
    use crate::schema::schema_of;
    use schemars::json_schema;

    /// What [`super::unseen`] refuses, in a character class.
    const UNSEEN: &str = r"\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069";
    /// What shows nothing by itself, as in [`super::shows_nothing`].
    const NOTHING: &str = r"\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2060-\u206F\u2800\u3164\uFE00-\uFE0F\uFEFF\uFFA0";
    /// What is left out of ASCII and the signs after it in a part of a host's name.
    const NOT_IN_HOST: &str = r"\u0000-,./:-@\[-`\{-\u00A0\s";
    /// From 0 to 65535.
    const PORT: &str = "([0-9]{1,4}|[0-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])";

    fn host() -> String {
        let part = format!("[^{NOT_IN_HOST}{UNSEEN}]+");
        format!(r"((?!-){part}\.)*(?![0-9-]){part}")
    }

    fn https() -> String {
        let host = host();
        let path = format!(r#"[^\u0000-\u0020"<>\\\u007F-\u00A0\s{UNSEEN}]"#);
        format!(r"https://{host}(:{PORT})?([/?#]{path}*)?")
    }

    fn number(marks: &str) -> String {
        format!(r"[{marks}]*\+?([{marks}]*[0-9]){{3,20}}[{marks}]*")
    }

    schema_of!(@[const MAX: usize] Text<MAX>, format!("Text{MAX}"), _generator => json_schema!({
        "type": "string",
        "maxLength": MAX,
        "pattern": format!(r"^[^{UNSEEN}]*[^\s{UNSEEN}{NOTHING}][^{UNSEEN}]*$"),
    }));
    schema_of!(Address, "Address", _generator => json_schema!({
        "type": "string",
        "maxLength": MAX_ADDRESS,
        "pattern": format!("^{}$", https()),
    }));
    schema_of!(Link, "Link", _generator => json_schema!({
        "type": "string",
        "maxLength": MAX_ADDRESS,
        "pattern": format!(
            r"^({}|mailto:(?!//)[A-Za-z0-9!#$'*+\-./=^_`\{{|\}}~]+@{}|tel:(?=.{{0,40}}$){})$",
            https(), host(), number(r"\-.()")
        ),
    }));
    schema_of!(Phone, "Phone", _generator => json_schema!({
        "type": "string",
        "maxLength": MAX_NUMBER,
        "pattern": format!("^{}$", number(r" \-()")),
    }));
    schema_of!(Country, "Country", _generator => json_schema!({
        "type": "string",
        "enum": Country::all().map(Country::as_str).collect::<Vec<_>>(),
    }));
    schema_of!(Tag, "Tag", _generator => json_schema!({ "type": "string", "pattern": "^[a-z]{2,3}$" }));
    schema_of!(Language, "Language", _generator => json_schema!({
        "type": "string",
        "enum": Language::ALL.map(Language::as_str),
    }));
    schema_of!(ExitKey, "ExitKey", _generator => json_schema!({
        "type": "string",
        "enum": ExitKey::all().map(ExitKey::as_str).collect::<Vec<_>>(),
    }));
    schema_of!(Radius, "Radius", _generator => json_schema!({ "type": "integer", "minimum": 0, "maximum": Radius::MAX }));
}
