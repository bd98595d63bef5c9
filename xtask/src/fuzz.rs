//! `cargo xtask fuzz`: feeds each decoder of outside input, for a minute, with what nobody would write (requirement R3).
//! The programs are in `fuzz/`; what each begins with is made here of the tests' own data. Why so: docs/decisions/0021.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};
use clap::Args;
use remedy_engine::answers::Answers;
use serde_json::{Value, json};
use xshell::{Shell, cmd};

use crate::files;

/// Fuzz the decoders of outside input, a minute each (needs a C++ compiler)
#[derive(Debug, Args)]
pub(crate) struct Fuzz {
    /// Only these decoders
    #[arg(long, value_name = "DECODER")]
    only: Vec<String>,
    /// How many seconds each is fed
    #[arg(long, default_value_t = 60)]
    seconds: u32,
}

/// A program of `fuzz/targets`.
struct Target {
    name: &'static str,
    /// The longest input, in bytes.
    longest: u32,
    /// What it begins with.
    seeds: fn() -> Result<Vec<String>>,
}

const TARGETS: &[Target] = &[
    Target { name: "answers", longest: 4_096, seeds: answers },
    Target { name: "saved", longest: 4_096, seeds: saved },
    Target { name: "case", longest: 4_096, seeds: cases },
    Target { name: "configuration", longest: 4_096, seeds: configurations },
    Target { name: "messages", longest: 1_024, seeds: messages },
    Target { name: "colours", longest: 64, seeds: || Ok(COLOURS.map(str::to_owned).to_vec()) },
    Target { name: "addresses", longest: 256, seeds: || Ok(ADDRESSES.map(str::to_owned).to_vec()) },
];

/// Accent, surface and text.
const COLOURS: [&str; 4] =
    ["#0a4f5c #fff #16232A", "#ff0 #fefefe #888", "#123 #456 #789", "blue #12345 #+12345"];

const ADDRESSES: [&str; 8] = [
    "https://www.example.org:8443/a/b?c=d#e",
    "https://ayuda.example/%C3%A9",
    "https://مثال.example/",
    "https://xn--mgbh0fb.example",
    "https://a@b.example/",
    "http://192.0.2.1/",
    "mailto:help@example.org",
    "tel:+57-1-234-5678",
];

/// Everything of it that is made stands here.
const MADE: &str = "target/fuzz";

impl Fuzz {
    /// Runs the programs. A later one runs though an earlier one failed.
    pub(crate) fn run(&self) -> Result<()> {
        for name in &self.only {
            ensure!(TARGETS.iter().any(|target| target.name == name), "there is no decoder {name}");
        }
        let programs = build()?;
        let chosen =
            |target: &&Target| self.only.is_empty() || self.only.iter().any(|name| name == target.name);
        let mut failed = Vec::new();
        for target in TARGETS.iter().filter(chosen) {
            println!("\n── {}: {} seconds", target.name, self.seconds);
            if let Err(error) = target.feed(&programs, self.seconds) {
                eprintln!("   {} FAILED: {error:#}", target.name);
                failed.push(target.name);
            }
        }
        if failed.is_empty() {
            return Ok(());
        }
        bail!(
            "failed: {}. What each stumbled over is in {MADE}/found: mend it, and make it a test",
            failed.join(", ")
        )
    }
}

impl Target {
    fn feed(&self, programs: &Path, seconds: u32) -> Result<()> {
        let made = Path::new(MADE);
        let (seeds, corpus, found) =
            (made.join("seeds").join(self.name), made.join("corpus").join(self.name), made.join("found"));
        let first = (self.seeds)()?;
        ensure!(!first.is_empty(), "it has nothing to begin with");
        for (index, seed) in first.iter().enumerate() {
            files::write(&seeds.join(index.to_string()), seed)?;
        }
        // What one run finds worth keeping, the next one begins with.
        fs::create_dir_all(&corpus)?;
        fs::create_dir_all(&found)?;
        let program = programs.join(self.name);
        let (time, longest) = (format!("-max_total_time={seconds}"), format!("-max_len={}", self.longest));
        let prefix = format!("-artifact_prefix={}/{}-", found.display(), self.name);
        let shell = Shell::new()?;
        let output = cmd!(
            shell,
            "{program} {corpus} {seeds} {time} {longest} {prefix} -timeout=10 -print_final_stats=1"
        )
        .quiet()
        .ignore_status()
        .output()?;
        let told = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "{}", last_lines(&told, 40));
        for line in told.lines().filter(|line| line.contains("DONE") || line.contains("executed_units")) {
            println!("   {line}");
        }
        Ok(())
    }
}

fn last_lines(text: &str, most: usize) -> String {
    let lines: Vec<&str> = text.lines().collect();
    lines.get(lines.len().saturating_sub(most)..).unwrap_or_default().join("\n")
}

/// Compiles the programs so that they tell which ways they went, and gives their folder. The pinned toolchain can do this;
/// what it cannot do without switches of the nightly one, watching memory, our own code does not need: none of it is unsafe.
fn build() -> Result<std::path::PathBuf> {
    let shell = Shell::new()?;
    let host = cmd!(shell, "rustc --print host-tuple").quiet().read()?;
    let coverage = ["level=4", "inline-8bit-counters", "pc-table", "trace-compares"]
        .map(|what| format!("-Cllvm-args=-sanitizer-coverage-{what}"));
    let flags =
        [&["-Cpasses=sancov-module".to_owned(), "-Ccodegen-units=1".to_owned()], &coverage[..]].concat();
    shell.set_var("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    // For a named target the flags are not those of build scripts and macros.
    cmd!(
        shell,
        "cargo build --quiet --release --bins --manifest-path fuzz/Cargo.toml --target {host} --target-dir {MADE}"
    )
    .quiet()
    .run()
    .context("the programs of fuzz/ cannot be built")?;
    Ok(Path::new(MADE).join(host).join("release"))
}

/// The answers of the trainers' cases, as JSON.
fn answers() -> Result<Vec<String>> {
    let mut all = Vec::new();
    for entry in fs::read_dir("content/cases")? {
        let path = entry?.path();
        let case: toml::Table =
            toml::from_str(&files::read(&path)?).with_context(|| path.display().to_string())?;
        all.extend(case.get("answers").map(|answers| json!(answers).to_string()));
    }
    all.sort();
    Ok(all)
}

fn saved() -> Result<Vec<String>> {
    let faults: Vec<Value> = serde_json::from_str(&files::read(Path::new("answers/tests/faults.json"))?)?;
    let mut all: Vec<_> =
        faults.iter().filter_map(|fault| Some(fault.get("text")?.as_str()?.to_owned())).collect();
    // They were checked when the words were; one that is not read here has told its fault there.
    let good = answers()?.into_iter().filter_map(|text| Answers::from_json(&text).ok());
    all.extend(good.map(|answers| remedy_answers::write(&answers, "0.1.0")));
    Ok(all)
}

fn cases() -> Result<Vec<String>> {
    let case = |answers: String| {
        let answers: Value = serde_json::from_str(&answers)?;
        Ok(json!({ "remedy_guide_case": 2, "title": "T", "story": "S", "notes": "N", "questions": ["Q"],
            "answers": answers, "variant": answers })
        .to_string())
    };
    answers()?.into_iter().map(case).collect()
}

fn configurations() -> Result<Vec<String>> {
    let all: Vec<Value> = serde_json::from_str(&files::read(Path::new("embed/tests/configurations.json"))?)?;
    let text = |case: &Value| match (case.get("text"), case.get("config")) {
        (Some(Value::String(text)), _) => Some(text.clone()),
        (_, config) => config.map(Value::to_string),
    };
    Ok(all.iter().filter_map(text).collect())
}

fn messages() -> Result<Vec<String>> {
    let all: Value = serde_json::from_str(&files::read(Path::new("embed/tests/messages.json"))?)?;
    let directions = all.as_object().into_iter().flatten().filter_map(|(_, cases)| cases.as_array());
    Ok(directions.flatten().filter_map(|case| case.get("message")).map(Value::to_string).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_program_of_the_folder_is_fed() {
        let programs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/targets");
        let mut programs: Vec<_> = fs::read_dir(programs)
            .expect("the folder")
            .filter_map(|entry| Some(entry.ok()?.path().file_stem()?.to_str()?.to_owned()))
            .collect();
        programs.sort();
        let mut fed: Vec<_> = TARGETS.iter().map(|target| target.name).collect();
        fed.sort_unstable();
        assert_eq!(programs, fed);
    }
}
