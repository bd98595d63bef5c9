//! What an organisation can set: the guide's name and look on its site, where Leave goes, and whom it offers for help.
//!
//! A configuration is read to its end whatever is wrong with it: each fault is named, and only the faulty part is left
//! out. What a site can set never reaches the page as anything but text, a colour, a number or a checked address.

use crate::colour::{Asked, Colour, Role, Scheme};
use crate::json::{Fault, Faults, Node, Pairs, Path, Read};
use crate::value::{Address, Country, ExitKey, Language, Link, Phone, Radius, Tag, Text, Word, line};
use serde::Serialize;
use std::collections::BTreeMap;
#[cfg(feature = "schema")]
use {crate::schema::schema_of, schemars::JsonSchema};

/// The longest configuration that is read, in bytes.
pub const MAX_BYTES: usize = 65_536;
/// The most contacts.
pub const MAX_CONTACTS: usize = 40;

/// What one organisation has set. Whatever it has not is as in the guide itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema), schemars(title = "Configuration of the guide", extend("dependentRequired" = signed())))]
#[serde(deny_unknown_fields)]
pub struct Configuration {
    /// The address of this schema, for editors. The guide does not use it.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(title = "Schema", with = "String"))]
    pub schema: Option<String>,
    /// The version of this form of configuration: 1.
    #[cfg_attr(feature = "schema", schemars(title = "Version"))]
    pub version: Version,
    /// The organisation's name, shown above the guide, over its line on privacy and at its contacts: without it neither is
    /// shown. At most 80 characters of plain text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(title = "Name", with = "Text<80>"))]
    pub name: Option<Text<80>>,
    /// One line on the organisation's own privacy, at most 300 characters: one text, or one for each language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(title = "Privacy", with = "Told<300>"))]
    pub privacy: Option<Told<300>>,
    /// Whether the organisation's name is shown above the guide.
    #[serde(default = "yes")]
    #[cfg_attr(feature = "schema", schemars(title = "Header"))]
    pub header: Shown,
    /// The languages offered, in this order. Without it the guide offers all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(title = "Languages", schema_with = "list::<Language>"))]
    pub languages: Vec<Language>,
    /// Where the guide begins: with its start page, or straight with the first question.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(title = "Start"))]
    pub start: Start,
    /// The colours. What would be hard to read is corrected.
    #[serde(default, skip_serializing_if = "Colours::is_empty")]
    #[cfg_attr(feature = "schema", schemars(title = "Colours"))]
    pub colours: Colours,
    /// How round corners are, in CSS pixels from 0 to 24.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(title = "Radius", with = "Radius"))]
    pub radius: Option<Radius>,
    /// The kind of typeface. None is downloaded: it is one that the person's device has.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(title = "Font"))]
    pub font: Font,
    /// Where Leave goes: an address for a language, and under `*` one for the others. It should look harmless, and not
    /// belong to the organisation.
    #[serde(default, skip_serializing_if = "Pairs::is_empty")]
    #[cfg_attr(feature = "schema", schemars(title = "Exit", with = "BTreeMap<ExitKey, Address>"))]
    pub exit: Pairs<ExitKey, Address>,
    /// Whom the organisation offers for help, at most 40.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(title = "Contacts", schema_with = "list::<Contact>"))]
    pub contacts: Vec<Contact>,
}

/// The version of this form of configuration.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Version;

/// Whether something is shown: it is, unless the organisation says that it is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema), schemars(inline))]
#[serde(transparent)]
pub struct Shown(pub bool);

impl Default for Shown {
    fn default() -> Self {
        yes()
    }
}

const fn yes() -> Shown {
    Shown(true)
}

/// Where the guide begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema), schemars(inline))]
#[serde(rename_all = "lowercase")]
pub enum Start {
    /// With its start page.
    #[default]
    Start,
    /// With the first question; what must be known before stands above it.
    Question,
}

/// A kind of typeface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema), schemars(inline))]
#[serde(rename_all = "lowercase")]
pub enum Font {
    /// The device's own.
    #[default]
    System,
    /// Without serifs.
    Sans,
    /// With serifs.
    Serif,
    /// With round ends.
    Rounded,
    /// All letters equally wide.
    Mono,
}

impl Font {
    /// The value of CSS's `font-family`. `None` for what the guide has without being told.
    #[must_use]
    pub const fn stack(self) -> Option<&'static str> {
        match self {
            Self::System => None,
            Self::Sans => Some("Arial, \"Liberation Sans\", \"Noto Sans Arabic\", sans-serif"),
            Self::Serif => Some("Georgia, \"Noto Serif\", \"Noto Naskh Arabic\", serif"),
            Self::Rounded => Some("ui-rounded, \"Arial Rounded MT Bold\", system-ui, sans-serif"),
            Self::Mono => Some("ui-monospace, Menlo, Consolas, \"DejaVu Sans Mono\", monospace"),
        }
    }
}

/// The colours of the light scheme, and of the dark one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema), schemars(inline))]
#[serde(deny_unknown_fields)]
pub struct Colours {
    /// Buttons, links and what is chosen. Without one for the dark scheme this one is adjusted for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(title = "Accent", with = "Colour"))]
    pub accent: Option<Colour>,
    /// The ground of the page and of its cards: a light colour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(title = "Surface", with = "Colour"))]
    pub surface: Option<Colour>,
    /// The text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(title = "Text", with = "Colour"))]
    pub text: Option<Colour>,
    /// The dark scheme, for those who have set their device so.
    #[serde(default, skip_serializing_if = "Asked::is_empty")]
    #[cfg_attr(feature = "schema", schemars(title = "Dark scheme"))]
    pub dark: Asked,
}

impl Colours {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What is asked for in this scheme.
    #[must_use]
    pub fn asked(&self, scheme: Scheme) -> Asked {
        match scheme {
            Scheme::Light => Asked { accent: self.accent, surface: self.surface, text: self.text },
            Scheme::Dark => Asked { accent: self.dark.accent.or(self.accent), ..self.dark },
        }
    }
}

/// Words of at most `MAX` characters: the same in every language, or each language's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema), schemars(inline))]
#[serde(untagged)]
pub enum Told<const MAX: usize> {
    /// One text for all.
    Once(Text<MAX>),
    /// One for each language named.
    Each(PerLanguage<MAX>),
}

/// A text for each of some languages, at least one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct PerLanguage<const MAX: usize>(Pairs<Language, String>);

/// Words for one reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Said<'a> {
    /// The language that they are in, if the organisation has said it.
    pub lang: Option<Language>,
    /// The words.
    pub text: &'a str,
}

impl<const MAX: usize> Told<MAX> {
    /// The words for a reader of this language. Where there are none they are English, or else the first there are.
    #[must_use]
    pub fn to(&self, language: Language) -> Said<'_> {
        match self {
            Self::Once(text) => Said { lang: None, text: text.as_str() },
            Self::Each(PerLanguage(texts)) => {
                let of = |language| texts.iter().find(|(own, _)| *own == language);
                let text = of(language).or_else(|| of(Language::En)).or_else(|| texts.iter().next());
                text.map(|(lang, text)| Said { lang: Some(*lang), text }).unwrap_or_default()
            }
        }
    }
}

/// Someone to turn to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema), schemars(inline))]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// The contact's name, at most 120 characters.
    #[cfg_attr(feature = "schema", schemars(title = "Name"))]
    pub name: Text<120>,
    /// What they help with, at most 400 characters: one text, or one for each language.
    #[cfg_attr(feature = "schema", schemars(title = "Helps with"))]
    pub helps: Told<400>,
    /// The countries in which they help, by their codes in ISO 3166-1.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(title = "Countries", schema_with = "list::<Country>"))]
    pub countries: Vec<Country>,
    /// The languages of the guide in which this contact is shown. Without it: in all.
    #[serde(rename = "for", default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(title = "Shown in", schema_with = "list::<Language>"))]
    pub shown_in: Vec<Language>,
    /// The languages that they speak, by their codes of two or three letters.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(title = "Languages spoken", schema_with = "list::<Tag>"))]
    pub speaks: Vec<Tag>,
    /// When they can be reached, at most 120 characters: one text, or one for each language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(title = "Hours", with = "Told<120>"))]
    pub hours: Option<Told<120>>,
    /// A telephone number: digits, spaces, `-`, `(` and `)`, and a `+` at the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(title = "Telephone", with = "Phone"))]
    pub phone: Option<Phone>,
    /// An address that begins with `https://`, `mailto:` or `tel:`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(title = "Link", with = "Link"))]
    pub link: Option<Link>,
}

/// A colour that was asked for and would have been hard to read, with what is used in its place.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Correction {
    /// Where the colour is set, as in a [`Fault`].
    pub path: String,
    /// What is wrong with it and what is used, in plain English.
    pub what: String,
    /// The colour that was set.
    pub asked: Colour,
    /// The colour that is used.
    pub used: Colour,
    /// The contrast of the colour set, as WCAG 2 counts it (1 to 21), where it is lowest. In words it is in `what`.
    #[serde(skip)]
    pub ratio: f64,
}

/// What came of reading a configuration.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// What can be used.
    pub configuration: Configuration,
    /// Everything that is wrong: of the file, then of the attributes.
    pub faults: Vec<Fault>,
    /// The colours that are not used as they were set. Not faults.
    pub corrections: Vec<Correction>,
}

impl Configuration {
    /// Reads a configuration's text, and then the element's attributes, which go before it. An empty text is no
    /// configuration. Never fails and never panics: what is faulty is named and left out.
    #[must_use]
    pub fn read(text: &str, options: &BTreeMap<String, String>) -> Reading {
        let mut faults = Faults::default();
        let mut configuration = from_file(text, &mut faults);
        for (name, value) in options {
            configuration.option(name, value, &mut faults);
        }
        let corrections = configuration.corrections(options);
        Reading { configuration, faults: faults.0, corrections }
    }

    /// The languages offered, in order.
    #[must_use]
    pub fn offered(&self) -> &[Language] {
        if self.languages.is_empty() { &Language::ALL } else { &self.languages }
    }

    /// Where Leave goes in this language, if the organisation has set it.
    #[must_use]
    pub fn exit(&self, language: Language) -> Option<&Address> {
        self.exit.get(&ExitKey::In(language)).or_else(|| self.exit.get(&ExitKey::Others))
    }

    /// Takes over one attribute of the element. A faulty one leaves what the file says.
    fn option(&mut self, name: &str, value: &str, faults: &mut Faults) {
        let at = &Path::Attribute(name);
        let text = Node::Text(value.to_owned());
        match name {
            "accent" => take(&mut self.colours.accent, Read::read(&text, at, faults)),
            "surface" => take(&mut self.colours.surface, Read::read(&text, at, faults)),
            "text" => take(&mut self.colours.text, Read::read(&text, at, faults)),
            "radius" => take(&mut self.radius, Read::read(&number(value), at, faults)),
            "font" => self.font = Read::read(&text, at, faults).unwrap_or(self.font),
            "start" => self.start = Read::read(&text, at, faults).unwrap_or(self.start),
            "header" => match value {
                "hide" => self.header = Shown(false),
                "show" => self.header = Shown(true),
                _ => faults.wrong(at, &text, "hide or show"),
            },
            "languages" => {
                let tags = value.split_ascii_whitespace().map(|tag| Node::Text(tag.to_owned())).collect();
                if let Some(languages) = Read::read(&Node::List(tags), at, faults) {
                    self.languages = languages;
                }
            }
            _ => faults.note(
                at,
                "The guide has no attribute of this name. The names are lang, config, start, header, languages, \
                 accent, surface, text, radius and font.",
            ),
        }
    }

    fn corrections(&self, options: &BTreeMap<String, String>) -> Vec<Correction> {
        let mut corrections = Vec::new();
        for scheme in [Scheme::Light, Scheme::Dark] {
            for short in scheme.shortfalls(self.colours.asked(scheme)) {
                let name = short.role.as_str();
                let path = match scheme {
                    // The light scheme's, made lighter: nobody asked for it on a dark ground.
                    Scheme::Dark if short.role == Role::Accent && self.colours.dark.accent.is_none() => {
                        continue;
                    }
                    Scheme::Dark => ["$.colours.dark.", name].concat(),
                    Scheme::Light if options.get(name).is_some_and(|value| Colour::word(value).is_some()) => {
                        ["@", name].concat()
                    }
                    Scheme::Light => ["$.colours.", name].concat(),
                };
                corrections.push(Correction {
                    path,
                    what: short.to_string(),
                    asked: short.asked,
                    used: short.used,
                    ratio: short.ratio,
                });
            }
        }
        corrections
    }
}

fn take<T>(place: &mut Option<T>, value: Option<T>) {
    if value.is_some() {
        *place = value;
    }
}

/// A number that is written as an attribute's text.
fn number(text: &str) -> Node {
    let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let number = if digits { text.parse().ok() } else { None };
    number.map_or_else(|| Node::Text(text.to_owned()), Node::Whole)
}

fn from_file(text: &str, faults: &mut Faults) -> Configuration {
    let at = &Path::File;
    // Some editors begin a file with a mark of its encoding.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Configuration::default();
    }
    if text.len() > MAX_BYTES {
        let (length, most) = (text.len().to_string(), MAX_BYTES.to_string());
        faults.note(
            at,
            ["This has ", &length, " bytes; at most ", &most, " are allowed. Nothing of it is used."]
                .concat(),
        );
        return Configuration::default();
    }
    match Node::read(text) {
        Ok(node) => Configuration::from_node(&node, at, faults).unwrap_or_default(),
        Err(error) => {
            // The reader's words end with the line and the column.
            faults
                .note(at, ["This is not JSON, so nothing of it is used: ", &error.to_string(), "."].concat());
            Configuration::default()
        }
    }
}

impl Configuration {
    const NAMES: [&'static str; 12] = [
        "$schema",
        "version",
        "name",
        "privacy",
        "header",
        "languages",
        "start",
        "colours",
        "radius",
        "font",
        "exit",
        "contacts",
    ];

    fn from_node(node: &Node, at: &Path<'_>, faults: &mut Faults) -> Option<Self> {
        let entries = &faults.entries(node, at, &Self::NAMES)?;
        if entries.find("version").is_none() {
            faults.note(&Path::Key(at, "version"), "This is missing. It must be 1.");
        }
        let _: Option<Version> = entries.read("version", at, faults);
        let own = Self {
            schema: entries.read::<Named>("$schema", at, faults).map(|Named(name)| name),
            version: Version,
            name: entries.read("name", at, faults),
            privacy: entries.read("privacy", at, faults),
            header: entries.read("header", at, faults).map(Shown).unwrap_or_default(),
            languages: entries.read("languages", at, faults).unwrap_or_default(),
            start: entries.read("start", at, faults).unwrap_or_default(),
            colours: entries.read("colours", at, faults).unwrap_or_default(),
            radius: entries.read("radius", at, faults),
            font: entries.read("font", at, faults).unwrap_or_default(),
            exit: entries.read::<Exits>("exit", at, faults).map(|Exits(exits)| exits).unwrap_or_default(),
            contacts: entries.read("contacts", at, faults).unwrap_or_default(),
        };
        if own.name.is_some() {
            return Some(own);
        }
        // Words that nobody signs would pass as the guide's.
        if entries.find("name").is_none() && SIGNED.iter().any(|words| entries.find(words).is_some()) {
            faults.note(
                &Path::Key(at, "name"),
                "This is missing. Without it, privacy and contacts are not shown: who reads them must see whose words they are.",
            );
        }
        Some(Self { privacy: None, contacts: Vec::new(), ..own })
    }
}

/// What is only shown with the organisation's name.
const SIGNED: [&str; 2] = ["privacy", "contacts"];

/// The same for JSON Schema.
#[cfg(feature = "schema")]
fn signed() -> BTreeMap<&'static str, [&'static str; 1]> {
    SIGNED.map(|words| (words, ["name"])).into()
}

/// Any text: what the guide does not use.
struct Named(String);

impl Word for Named {
    const ALLOWED: &'static str = "a text";

    fn word(text: &str) -> Option<Self> {
        Some(Self(text.to_owned()))
    }
}

impl Read for Version {
    fn read(node: &Node, at: &Path<'_>, faults: &mut Faults) -> Option<Self> {
        if *node != Node::Whole(1) {
            faults.wrong(at, node, "1");
        }
        Some(Self)
    }
}

impl Serialize for Version {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(1)
    }
}

impl Word for Start {
    const ALLOWED: &'static str = "start or question";

    fn word(text: &str) -> Option<Self> {
        match text {
            "start" => Some(Self::Start),
            "question" => Some(Self::Question),
            _ => None,
        }
    }
}

impl Word for Font {
    const ALLOWED: &'static str = "system, sans, serif, rounded or mono";

    fn word(text: &str) -> Option<Self> {
        match text {
            "system" => Some(Self::System),
            "sans" => Some(Self::Sans),
            "serif" => Some(Self::Serif),
            "rounded" => Some(Self::Rounded),
            "mono" => Some(Self::Mono),
            _ => None,
        }
    }
}

impl Read for Colours {
    fn read(node: &Node, at: &Path<'_>, faults: &mut Faults) -> Option<Self> {
        let entries = &faults.entries(node, at, &["accent", "surface", "text", "dark"])?;
        Some(Self {
            accent: entries.read("accent", at, faults),
            surface: entries.read("surface", at, faults),
            text: entries.read("text", at, faults),
            dark: entries.read("dark", at, faults).unwrap_or_default(),
        })
    }
}

impl Read for Asked {
    fn read(node: &Node, at: &Path<'_>, faults: &mut Faults) -> Option<Self> {
        let entries = &faults.entries(node, at, &["accent", "surface", "text"])?;
        Some(Self {
            accent: entries.read("accent", at, faults),
            surface: entries.read("surface", at, faults),
            text: entries.read("text", at, faults),
        })
    }
}

impl<const MAX: usize> Read for Told<MAX> {
    fn read(node: &Node, at: &Path<'_>, faults: &mut Faults) -> Option<Self> {
        match node {
            Node::Text(_) => Read::read(node, at, faults).map(Self::Once),
            Node::Object(_) => Read::read(node, at, faults).map(Self::Each),
            _ => {
                faults.wrong(at, node, "a text, or an object with a text for each language");
                None
            }
        }
    }
}

impl<const MAX: usize> Read for PerLanguage<MAX> {
    fn read(node: &Node, at: &Path<'_>, faults: &mut Faults) -> Option<Self> {
        per_language(node, MAX, at, faults).map(Self)
    }
}

/// A text for each of some languages, at least one. Not for each length of text anew: that would be 3 KB more to download.
fn per_language(
    node: &Node,
    most: usize,
    at: &Path<'_>,
    faults: &mut Faults,
) -> Option<Pairs<Language, String>> {
    let entries = &faults.entries(node, at, &Language::ALL.map(Language::as_str))?;
    if matches!(node, Node::Object(object) if object.is_empty()) {
        faults.note(at, "This is empty. It needs a text for at least one language.");
    }
    let text = |language: Language| {
        let tag = language.as_str();
        Some((language, line(entries.find(tag)?, most, &Path::Key(at, tag), faults)?))
    };
    let texts: Pairs<_, _> = Language::ALL.into_iter().filter_map(text).collect();
    (!texts.is_empty()).then_some(texts)
}

/// Where Leave goes.
struct Exits(Pairs<ExitKey, Address>);

impl Read for Exits {
    fn read(node: &Node, at: &Path<'_>, faults: &mut Faults) -> Option<Self> {
        let keys: Vec<_> = ExitKey::all().map(ExitKey::as_str).collect();
        let entries = &faults.entries(node, at, &keys)?;
        let address = |key: ExitKey| Some((key, entries.read(key.as_str(), at, faults)?));
        Some(Self(ExitKey::all().filter_map(address).collect()))
    }
}

impl Contact {
    const NAMES: [&'static str; 8] =
        ["name", "helps", "countries", "for", "speaks", "hours", "phone", "link"];
}

impl Read for Contact {
    const MOST: usize = MAX_CONTACTS;
    const ONCE: bool = false;

    fn read(node: &Node, at: &Path<'_>, faults: &mut Faults) -> Option<Self> {
        let entries = &faults.entries(node, at, &Self::NAMES)?;
        for needed in ["name", "helps"] {
            if entries.find(needed).is_none() {
                faults.note(&Path::Key(at, needed), "This is missing. Without it the contact is not shown.");
            }
        }
        let name = entries.read("name", at, faults);
        let helps = entries.read("helps", at, faults);
        // Read to the end before any is left out: also of a contact that is not shown every fault is told.
        let countries = entries.read("countries", at, faults).unwrap_or_default();
        let shown_in = entries.read("for", at, faults).unwrap_or_default();
        let speaks = entries.read("speaks", at, faults).unwrap_or_default();
        let hours = entries.read("hours", at, faults);
        let phone = entries.read("phone", at, faults);
        let link = entries.read("link", at, faults);
        Some(Self { name: name?, helps: helps?, countries, shown_in, speaks, hours, phone, link })
    }
}

/// The JSON Schema of a configuration, which an editor or a checker can use. It allows what the reader finds no fault
/// with, but cannot tell of a key that is written twice.
#[cfg(feature = "schema")]
#[must_use]
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(Configuration).to_value()
}

/// The schema of a list, as the reader takes it.
#[cfg(feature = "schema")]
fn list<T: JsonSchema + Read>(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
    schemars::json_schema!({
        "type": "array",
        "items": generator.subschema_for::<T>(),
        "minItems": 1,
        "maxItems": T::MOST,
        "uniqueItems": T::ONCE,
    })
}

#[cfg(feature = "schema")]
schema_of!(Version, "Version", _generator => schemars::json_schema!({ "const": 1 }));
#[cfg(feature = "schema")]
schema_of!(@[const MAX: usize] PerLanguage<MAX>, format!("PerLanguage{MAX}"), generator => {
    let mut schema = generator.subschema_for::<BTreeMap<Language, Text<MAX>>>();
    schema.insert("minProperties".to_owned(), 1.into());
    schema
});
