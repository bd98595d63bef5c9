//! The words of the guide.
//!
//! The widget needs only [`key`] and [`pack`]: how a thing's words are named, and the compact form of one language.
//! Reading, checking and compacting the files that writers and translators work in is behind the feature `source`,
//! so that none of it is downloaded by a phone.

mod blocks;
mod key;
pub mod pack;

pub use blocks::{Block, blocks};
pub use key::key;

#[cfg(feature = "source")]
mod fault;
#[cfg(feature = "source")]
pub mod instrument;
#[cfg(feature = "source")]
pub mod readability;
#[cfg(feature = "source")]
pub mod source;

#[cfg(feature = "source")]
pub use fault::{Fault, Place};
