//! The project's commands: `cargo xtask help` lists them.

mod content;
mod expected;
mod files;
mod headers;
mod languages;
mod mentions;
mod pages;
mod rust_text;
mod shell;
mod words;

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::{Parser, Subcommand};

/// Everything that is done with this project, by one command each.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Content(content::Content),
}

fn main() -> Result<()> {
    let root =
        Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask stands in the project's folder")?;
    // Paths in messages are then as short as a person would write them.
    std::env::set_current_dir(root)?;
    match Cli::parse().command {
        Command::Content(content) => content.run(),
    }
}
