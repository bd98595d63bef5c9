//! What the tests of whole walks share: the site behind a server, a real browser before it, and a person in front.
//!
//! A test is an async function of a [`Page`]; [`in_browser`] gives it one.

mod driver;
mod page;
mod site;

pub mod walks;

pub use driver::{NEUTRAL, Options, in_browser, in_browser_with};
pub use page::{Key, Page};
pub use site::Site;
