//! The widget: walks a person through the questions and explains the result.
//!
//! [`session`] remembers, [`view_model`] explains, [`ui`] only draws, and [`host`] is the only door to the browser.

pub mod app;
pub mod host;
pub mod locale;
pub mod save;
pub mod session;
pub mod ui;
pub mod view_model;
