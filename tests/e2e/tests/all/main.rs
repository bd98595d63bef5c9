//! Every end-to-end test, a module for each thing that is walked. One program, for two reasons: it is linked once, and
//! while a slow test of one module ends, the next module's tests already run.
//!
//! The name of a module chooses it: `cargo test --package remedy-e2e walks::`.

mod accessibility;
mod answers;
mod broken;
mod browsers;
mod budgets;
mod changes;
mod country;
mod embed;
mod embed_configured;
mod embed_frame;
mod embed_hostile;
mod embed_strict;
mod faults;
mod first_screens;
mod focus;
mod integrate;
mod kept;
mod keyboard;
mod languages;
mod latency;
mod leaving;
mod offline;
mod old_browsers;
mod pictures;
mod printing;
mod privacy;
mod properties;
mod reading_aloud;
mod reflow;
mod shots;
mod traces;
mod trainers;
mod tree;
mod usb;
mod walks;
mod wild;
