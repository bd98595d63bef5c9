//! The decision model of the Remedy Guide: what is asked, and what follows from the answers.
//!
//! The rules come from Articles 1, 4 and 7 of the *Updated draft legally binding instrument* on business
//! and human rights (July 2023). This crate decides and explains; it knows no words, no browser, no clock
//! and no randomness, so the same answers give the same result everywhere.
//!
//! ```
//! use remedy_engine::{answers::Answers, assessment::assess, status::Status};
//!
//! let answers = Answers::from_json(r#"{"harm": ["none"]}"#).unwrap();
//! assert_eq!(assess(&answers).status().value, Status::DoesNotFit);
//! ```

#[macro_use]
mod closed_set;
#[macro_use]
mod question_table;

pub mod answers;
pub mod assessment;
pub mod chapters;
pub mod clause;
pub mod counted;
pub mod findings;
pub mod interview;
pub mod option;
pub mod places;
pub mod question;
pub mod questions;
pub mod reading;
pub mod rule;
pub mod status;
pub mod themes;
pub mod truth;
pub mod what_if;
