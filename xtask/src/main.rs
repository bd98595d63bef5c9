//! The project's commands: `cargo xtask help` lists them.

mod browser;
mod check;
mod content;
mod dist;
mod files;
mod fuzz;
mod hosting;
mod mutants;
mod npm;
mod offline;
mod old;
mod pages;
mod reproduce;
mod serve;
mod site;
mod steps;
mod test;
mod tidy;
mod tools;
mod web;
mod words;

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::{Parser, Subcommand};
use xshell::{Shell, cmd};

/// Everything that is done with this project, one command each. Each installs what it needs and doesn't find.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Serve(serve::Serve),
    Test(test::Test),
    Check(check::Check),
    Fuzz(fuzz::Fuzz),
    Mutants(mutants::Mutants),
    /// Build the site to host, in dist/web, and check its size
    Dist,
    /// Build everything twice from nothing, and show that the bytes are the same
    Reproduce,
    Content(content::Content),
    /// Build the trainers' page alone, and quickly, in dist/trainers: to look at it while developing
    Trainers,
    /// Print the facts of content/places with their sources and age, and fail if one was not looked at for too long
    Places,
    /// Cut each file and each thing that a browser may refuse in turn, and print what is said and lost
    Faults,
    /// Measure how fast the engine is, and how soon a slow phone shows the next question of the site in dist/web
    Bench,
    /// Make the README's screenshots, at phone size, of the site in dist/web
    Shots,
    /// Walk the first screens of the site in dist/web in old browsers (needs Python, and 1.3 GB)
    OldBrowsers,
    /// Install every tool that the other commands need, and the browser
    Setup,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    // Cargo says where this copy of the project is; the program may have been built in another one.
    let xtask = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let root = Path::new(&xtask).parent().context("xtask stands in the project's folder")?;
    // Paths in messages are then as short as a person would write them.
    std::env::set_current_dir(root)?;
    match Cli::parse().command {
        Command::Serve(serve) => serve.run(),
        Command::Test(test) => test.run(),
        Command::Check(check) => check.run(),
        Command::Fuzz(fuzz) => fuzz.run(),
        Command::Mutants(mutants) => mutants.run(),
        Command::Dist => dist::run(),
        Command::Reproduce => reproduce::run(),
        Command::Content(content) => content.run(),
        Command::Trainers => content::trainers(Path::new("dist/trainers")),
        Command::Places => words::world::review(),
        Command::Faults => test::end_to_end(&["faults::", "--", "--ignored", "--nocapture"]),
        Command::Bench => bench(),
        Command::Shots => test::end_to_end(&["shots::", "--", "--ignored"]),
        Command::OldBrowsers => old::run(),
        Command::Setup => setup(),
    }
}

fn bench() -> Result<()> {
    let shell = Shell::new()?;
    cmd!(shell, "cargo bench --package remedy-engine").quiet().run()?;
    if !Path::new(files::SITE).exists() {
        dist::run()?;
    }
    test::end_to_end(&["latency::", "--", "--ignored", "--nocapture"])
}

fn setup() -> Result<()> {
    tools::ensure_wasm_target()?;
    tools::shell_with(tools::ALL)?;
    hosting::get()?;
    let browser = browser::get()?;
    browser::firefox()?;
    browser::webkit()?;
    println!("Every tool is there; the browser is {}.", browser.chrome.display());
    Ok(())
}
