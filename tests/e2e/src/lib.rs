//! What the tests of whole walks share: the site behind a server, a real browser before it, and a person in front.
//!
//! A test is an async function of a [`Page`]; [`in_browser`] gives it one.

#![allow(clippy::indexing_slicing, reason = "an index into a JSON value gives null where there is nothing")]

mod axe;
mod driver;
mod host;
mod page;
mod paper;
mod pseudo;
mod screens;
mod server;
mod site;
mod webkit;
mod words;

pub mod framed;
pub mod room;
pub mod walks;

pub use axe::{colour_faults, faults as accessibility_faults};
pub use driver::{Browser, NEUTRAL, Options, in_browser, in_browser_with};
pub use host::Host;
pub use page::{Habit, Key, Page};
pub use pseudo::speak as speak_pseudo;
pub use room::Room;
pub use screens::on_every_screen;
pub use server::Asked;
pub use site::Site;
pub use words::{LANGUAGES, Words};
