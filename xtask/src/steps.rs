//! Runs a command's steps one after the other, says how long each took and how to run a failed one alone.

use std::io::Write as _;
use std::time::{Duration, Instant};

use anyhow::{Result, bail, ensure};

/// A part of a command, that can be run alone.
#[derive(Clone, Copy)]
pub(crate) struct Step {
    /// What it is called: `cargo xtask test --only <name>`.
    pub(crate) name: &'static str,
    /// What it does, in a line.
    pub(crate) about: &'static str,
    /// Does it.
    pub(crate) run: fn() -> Result<()>,
}

/// Runs the steps, or only those named. A later step runs though an earlier one failed: someone who waits for a long
/// test wants to hear of all that is wrong.
pub(crate) fn run(command: &str, steps: &[Step], only: &[String]) -> Result<()> {
    for name in only {
        let known = steps.iter().any(|step| step.name == name);
        ensure!(known, "{command} has no step {name}; it has {}", names(steps).join(", "));
    }
    let chosen: Vec<&Step> =
        steps.iter().filter(|step| only.is_empty() || only.iter().any(|name| name == step.name)).collect();
    let start = Instant::now();
    let failed: Vec<&str> =
        chosen.iter().filter(|step| !passes(command, step)).map(|step| step.name).collect();
    println!("\n{} in {}", if failed.is_empty() { "Done" } else { "Finished" }, told(start.elapsed()));
    // The last line, alone, in the form that build servers read.
    println!("{} passed, {} failed", chosen.len() - failed.len(), failed.len());
    if failed.is_empty() { Ok(()) } else { bail!("failed: {}", failed.join(", ")) }
}

fn passes(command: &str, step: &Step) -> bool {
    println!("\n── {}: {}", step.name, step.about);
    let start = Instant::now();
    let result = (step.run)();
    let took = told(start.elapsed());
    // So that the errors below stand after what the step itself printed.
    let _ = std::io::stdout().flush();
    match &result {
        Ok(()) => println!("   {} passed in {took}", step.name),
        Err(error) => eprintln!(
            "   {} FAILED in {took}: {error:#}\n   alone: cargo xtask {command} --only {}",
            step.name, step.name
        ),
    }
    result.is_ok()
}

fn names(steps: &[Step]) -> Vec<&'static str> {
    steps.iter().map(|step| step.name).collect()
}

fn told(time: Duration) -> String {
    match time.as_secs() {
        0..60 => format!("{:.1} s", time.as_secs_f64()),
        seconds => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEPS: &[Step] = &[
        Step { name: "good", about: "passes", run: || Ok(()) },
        Step { name: "bad", about: "fails", run: || bail!("on purpose") },
    ];

    #[test]
    fn a_failed_step_fails_the_command_and_is_named() {
        let error = run("test", STEPS, &[]).expect_err("a failure");
        assert_eq!(error.to_string(), "failed: bad");
        assert!(run("test", STEPS, &[String::from("good")]).is_ok());
    }

    #[test]
    fn an_unknown_step_is_an_error_that_names_the_known_ones() {
        let error = run("test", STEPS, &[String::from("god")]).expect_err("an error");
        assert_eq!(error.to_string(), "test has no step god; it has good, bad");
    }
}
