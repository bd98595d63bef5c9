//! Tests of the settings for common hosts: starts a real server with the file that is shipped, asks it for everything
//! that the site holds, and compares what comes with what should. `cargo xtask test --only hosting` runs it.

mod client;
mod server;
mod site;

pub use client::{Answer, Client};
pub use server::{Server, find};
pub use site::{Site, settings};
