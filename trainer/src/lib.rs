//! The page for trainers: made-up cases, walked step by step, changed, compared, mapped and printed.
//!
//! [`session`] remembers, [`case`] and [`file`] hold the cases, [`ui`] draws with the guide's own view model, [`map`],
//! [`rules`] and [`worksheet`] are parts of the page on their own. A person's phone never downloads any of this.

pub mod app;
pub mod case;
pub mod changes;
pub mod file;
pub mod host;
pub mod map;
pub mod rules;
pub mod session;
pub mod ui;
pub mod worksheet;

use wasm_bindgen::prelude::wasm_bindgen;

/// Begins when the page has loaded the engine.
#[wasm_bindgen(start)]
pub fn main() {
    app::start();
}
