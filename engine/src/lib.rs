//! The decision model of the Remedy Guide: what is asked, and what follows from the answers.
//!
//! The rules come from Articles 1, 4 and 7 of the *Updated draft legally binding instrument* on business
//! and human rights (July 2023). This crate decides and explains; it knows no words, no browser, no clock
//! and no randomness, so the same answers give the same result everywhere.
//!
//! ```
//! use remedy_engine::{answers::Answers, assessment::assess, status::Status};
//!
//! let answers = Answers::from_json(r#"{"role": "defender"}"#).unwrap();
//! assert_eq!(assess(&answers).status().value, Status::DoesNotFit);
//! ```

pub mod answers;
pub mod assessment;
pub mod clause;
pub mod findings;
pub mod interview;
pub mod question;
mod reading;
pub mod rule;
pub mod status;
pub mod truth;
pub mod what_if;
