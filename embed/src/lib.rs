//! The guide on another site: its configuration, and the messages between the two pages.
//!
//! What comes from a site is read strictly and completely: every fault is named with its place, and only the faulty
//! part is left out ([`Configuration::read`]). Its colours are corrected until they can be read, its contacts become
//! words like the guide's own. The messages say nothing of the answers ([`message`]).

mod colour;
mod config;
mod host;
#[cfg(feature = "js")]
mod js;
mod json;
pub mod message;
mod report;
#[cfg(feature = "schema")]
mod schema;
mod value;
mod words;

pub use colour::{Asked, Colour, Palette, Role, Scheme, Shortfall};
#[cfg(feature = "schema")]
pub use config::schema;
pub use config::{
    Colours, Configuration, Contact, Correction, Font, PerLanguage, Reading, Said, Start, Told, Version,
};
pub use config::{MAX_BYTES, MAX_CONTACTS};
pub use json::{Fault, Pairs};
pub use report::{Codes, Report};
pub use value::{Address, Country, ExitKey, Language, Link, MAX_ADDRESS, Phone, Radius, Tag, Text};
