//! What the host's page and the guide's frame tell each other (`postMessage`), version 1.
//!
//! The host may be anyone, so the frame tells nothing of what a person answers: not which question is shown, nor how many,
//! not what was chosen, not what came of it, nor how much room it takes. Every message is a plain object. One that has a field too many or too few, or a value of
//! another kind, is void as a whole, and nobody answers it.
//!
//! Numbers are JavaScript's: `1.0` is 1. Lengths of texts are counted as JavaScript counts them, in UTF-16 units.

use crate::value::{Address, Language};
#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::de::{Deserializer, Error, Unexpected, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;

/// The version of the protocol, in every message's field `guide`.
pub const VERSION: u8 = 1;
/// The longest words for leaving, in UTF-16 units.
pub const MAX_WORDS: usize = 99;
/// What the frame tells the host.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema), schemars(title = "From the guide's frame to the host"))]
#[serde(tag = "type", rename_all = "lowercase", deny_unknown_fields)]
pub enum ToHost {
    /// The frame can hear. Sent again when the language changes, and by each page of the guide that is opened in the frame.
    Ready {
        /// The protocol's version.
        guide: Guide,
        /// The language shown.
        lang: Language,
        /// What Leave says in it.
        words: Line<MAX_WORDS>,
        /// Where Leave goes in the language shown.
        leave: Address,
    },
    /// The person has begun: another page than the start is shown for the first time. Of the pages after it nothing is told.
    Begun {
        /// The protocol's version.
        guide: Guide,
    },
    /// A result is shown for the first time. It is not told which.
    Finished {
        /// The protocol's version.
        guide: Guide,
    },
    /// The person has left: the host must go away, too, to where the last `ready` leads, or if there was none, to this
    /// address. A host that can tell goes only if the person has touched its page or the frame.
    Left {
        /// The protocol's version.
        guide: Guide,
        /// Where to.
        leave: Address,
    },
}

/// What the host tells the frame.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema), schemars(title = "From the host to the guide's frame"))]
#[serde(tag = "type", rename_all = "lowercase", deny_unknown_fields)]
pub enum ToFrame {
    /// What the organisation has set: the answer to each `ready`. A page hears it once.
    Configure {
        /// The protocol's version.
        guide: Guide,
        /// The configuration's text, empty if there is none. What is wrong in it does not make the message void, nor does
        /// its length: it is told to the webmaster instead.
        config: String,
        /// The element's attributes by name. Those that the guide does not know are no wish, and do not make it void; one
        /// of more than 2,000 UTF-16 units is left out.
        options: BTreeMap<String, String>,
        /// Said by a host that shows Leave itself: then the frame hides its own. Whoever does not say it has none to show.
        #[serde(default, deserialize_with = "if_said", skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "schema", schemars(with = "Outside"))]
        leave: Option<Outside>,
    },
    /// The person has pressed Shift alone on the host's page: the frame says how many times more it takes to leave
    /// (requirement S2).
    Press {
        /// The protocol's version.
        guide: Guide,
        /// How many times within the last seconds: once or twice. At the third they leave.
        press: Count<2>,
    },
    /// The person has left on the host's page: the frame forgets everything and is blank.
    Leave {
        /// The protocol's version.
        guide: Guide,
    },
}

/// Where Leave is shown beside the frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema), schemars(inline))]
#[serde(rename_all = "lowercase")]
pub enum Outside {
    /// On the host's page.
    Shown,
}

/// A field that is there is what it must be: `null` is not.
fn if_said<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Outside>, D::Error> {
    Outside::deserialize(deserializer).map(Some)
}

impl ToHost {
    /// Reads a message.
    ///
    /// # Errors
    /// Why the message is void.
    pub fn read(message: &Value) -> Result<Self, String> {
        read(message)
    }

    /// Reads a message from its JSON.
    ///
    /// # Errors
    /// Why the message is void.
    pub fn read_text(message: &str) -> Result<Self, String> {
        read_text(message)
    }
}

impl ToFrame {
    /// Reads a message.
    ///
    /// # Errors
    /// Why the message is void.
    pub fn read(message: &Value) -> Result<Self, String> {
        read(message)
    }

    /// Reads a message from its JSON.
    ///
    /// # Errors
    /// Why the message is void.
    pub fn read_text(message: &str) -> Result<Self, String> {
        read_text(message)
    }
}

fn read_text<'m, M: Deserialize<'m>>(message: &str) -> Result<M, String> {
    let message: Value = serde_json::from_str(message).map_err(|error| error.to_string())?;
    read(&message)
}

fn read<'m, M: Deserialize<'m>>(message: &Value) -> Result<M, String> {
    // serde would take a list of the fields' values for an object.
    if !message.is_object() {
        return Err("a message is an object".to_owned());
    }
    M::deserialize(message.clone()).map_err(|error| error.to_string())
}

/// The version, [`VERSION`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guide;

impl Serialize for Guide {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(VERSION)
    }
}

impl<'de> Deserialize<'de> for Guide {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let version: Count<{ VERSION as u32 }> = Count::deserialize(deserializer)?;
        debug_assert_eq!(version.0, u32::from(VERSION), "the only number from 1 to 1");
        Ok(Self)
    }
}

/// A whole number from 1 to `MAX`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Count<const MAX: u32>(u32);

impl<const MAX: u32> Count<MAX> {
    /// The number, if it is allowed.
    #[must_use]
    pub fn new(number: u32) -> Option<Self> {
        (1..=MAX).contains(&number).then_some(Self(number))
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0
    }
}

impl<'de, const MAX: u32> Deserialize<'de> for Count<MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Number<const MAX: u32>;
        impl<const MAX: u32> Visitor<'_> for Number<MAX> {
            type Value = Count<MAX>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "a whole number from 1 to {MAX}")
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
                let count = u32::try_from(number).ok().and_then(Count::new);
                count.ok_or_else(|| E::invalid_value(Unexpected::Unsigned(number), &self))
            }

            fn visit_f64<E: Error>(self, number: f64) -> Result<Self::Value, E> {
                let whole = crate::json::whole(number).and_then(|number| u32::try_from(number).ok());
                whole.and_then(Count::new).ok_or_else(|| E::invalid_value(Unexpected::Float(number), &self))
            }
        }
        deserializer.deserialize_any(Number)
    }
}

/// A text of 1 to `MAX` UTF-16 units that JSON writes as it is: without quotes, backslashes and control characters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Line<const MAX: usize>(String);

impl<const MAX: usize> Line<MAX> {
    /// The text, if it is allowed.
    #[must_use]
    pub fn new(text: String) -> Option<Self> {
        let is_plain = !text.contains(|c: char| c < ' ' || c == '"' || c == '\\');
        (is_plain && (1..=MAX).contains(&text.encode_utf16().count())).then_some(Self(text))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de, const MAX: usize> Deserialize<'de> for Line<MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::new(text).ok_or_else(|| D::Error::custom(format_args!("not a line of 1 to {MAX} units")))
    }
}

/// The JSON Schemas of the messages: to the host, and to the frame.
#[cfg(feature = "schema")]
#[must_use]
pub fn schemas() -> (Value, Value) {
    (schemars::schema_for!(ToHost).to_value(), schemars::schema_for!(ToFrame).to_value())
}

/// What the types do not say by themselves.
#[cfg(feature = "schema")]
mod schema {
    use super::{Count, Guide, Line, VERSION};
    use crate::schema::schema_of;
    use schemars::json_schema;

    schema_of!(Guide, "Guide", _generator => json_schema!({ "const": VERSION }));
    schema_of!(@[const MAX: u32] Count<MAX>, format!("Count{MAX}"), _generator => json_schema!({
        "type": "integer",
        "minimum": 1,
        "maximum": MAX,
    }));
    // A schema counts characters, of which a text has never more than UTF-16 units: it allows a little more.
    schema_of!(@[const MAX: usize] Line<MAX>, format!("Line{MAX}"), _generator => json_schema!({
        "type": "string",
        "minLength": 1,
        "maxLength": MAX,
        "pattern": r#"^[^"\\\u0000-\u001f]*$"#,
    }));
}
