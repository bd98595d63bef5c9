//! `cargo xtask serve`: builds the guide and serves it on this machine, building again when a file changes.

use anyhow::Result;
use clap::Args;

use crate::tools;

/// Build the guide and serve it on this machine; installs what is missing
#[derive(Debug, Args)]
pub(crate) struct Serve {
    /// Serve the guide as it will be hosted: small, and with its security policy
    #[arg(long)]
    release: bool,
    /// The port to serve on
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Open it in the browser
    #[arg(long)]
    open: bool,
}

impl Serve {
    /// Serves until stopped.
    pub(crate) fn run(&self) -> Result<()> {
        let port = self.port.to_string();
        let mut arguments = vec!["serve", "--port", &port];
        if self.release {
            // Reloading by itself needs an inline script, which the release build's policy forbids.
            arguments.extend(["--release", "--no-autoreload"]);
        }
        if self.open {
            arguments.push("--open");
        }
        println!(
            "Building; the first time takes about a minute. Then the guide is at http://127.0.0.1:{port}/"
        );
        println!("Ctrl+C ends it.");
        tools::trunk(&arguments)
    }
}
