//! What makes the finished site small and safe: its scripts and styles, its headers, its size, and the hashes of all of it.

pub(crate) mod headers;
pub(crate) mod join;
pub(crate) mod minify;
pub(crate) mod shrink;
pub(crate) mod size;
pub(crate) mod styles;
pub(crate) mod sums;
