//! The command-line tools that the project needs, each at the version pinned in Cargo.toml: found on the PATH, or installed
//! into a per-user folder by version, so that a second clone doesn't build them again.

use std::collections::BTreeMap;
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;
use xshell::{Shell, cmd};

use crate::files;

/// A tool that Cargo can install.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tool {
    /// The package's name, as in Cargo.toml.
    name: &'static str,
    /// The program that it is called by, and that tells its version.
    program: &'static str,
    /// About how long two cores need to build it.
    minutes: &'static str,
}

/// Builds the site.
pub(crate) const TRUNK: Tool = Tool { name: "trunk", program: "trunk", minutes: "6 minutes" };
/// Joins WebAssembly and JavaScript, and runs tests in a browser.
pub(crate) const WASM_BINDGEN: Tool =
    Tool { name: "wasm-bindgen-cli", program: "wasm-bindgen", minutes: "2 minutes" };
/// Checks licences and advisories.
pub(crate) const DENY: Tool = Tool { name: "cargo-deny", program: "cargo-deny", minutes: "3 minutes" };
/// Finds dependencies that nothing uses.
pub(crate) const MACHETE: Tool =
    Tool { name: "cargo-machete", program: "cargo-machete", minutes: "2 minutes" };
/// Finds misspelt words.
pub(crate) const TYPOS: Tool = Tool { name: "typos-cli", program: "typos", minutes: "4 minutes" };
/// Drives Firefox.
pub(crate) const GECKODRIVER: Tool =
    Tool { name: "geckodriver", program: "geckodriver", minutes: "2 minutes" };
/// Changes the code in small ways, to see whether a test notices.
pub(crate) const MUTANTS: Tool =
    Tool { name: "cargo-mutants", program: "cargo-mutants", minutes: "4 minutes" };

/// All of them.
pub(crate) const ALL: &[Tool] = &[TRUNK, WASM_BINDGEN, DENY, MACHETE, TYPOS, GECKODRIVER, MUTANTS];

/// Gets the tools, installing those that are missing, and gives a shell that finds them.
pub(crate) fn shell_with(tools: &[Tool]) -> Result<Shell> {
    let versions = pinned_versions()?;
    let mut folders = Vec::new();
    for tool in tools {
        let version = versions
            .get(tool.name)
            .with_context(|| format!("Cargo.toml pins no version of {}", tool.name))?;
        folders.extend(tool.get(version)?);
    }
    let shell = Shell::new()?;
    shell.set_var("PATH", path_with(&folders)?);
    Ok(shell)
}

/// Runs Trunk, getting first what it needs.
pub(crate) fn trunk(arguments: &[&str]) -> Result<()> {
    ensure_wasm_target()?;
    let shell = shell_with(&[TRUNK, WASM_BINDGEN])?;
    // Trunk takes any value of NO_COLOR but true and false for a mistake; other programs take any value for a yes.
    let mut trunk =
        cmd!(shell, "trunk {arguments...}").env("TRUNK_SKIP_VERSION_CHECK", "true").env_remove("NO_COLOR");
    if arguments.contains(&"--release") {
        trunk = trunk.env("CARGO_ENCODED_RUSTFLAGS", neutral_paths(&shell)?);
    }
    Ok(trunk.quiet().run()?)
}

/// Where the small build keeps what it compiles: its flags differ, and one folder for both would be built anew each time.
const SMALL: &str = "target/small";

/// The engine's JavaScript of that build, as wasm-bindgen wrote it. Trunk's minifier orders its output differently each time,
/// so what it makes of this is not taken.
pub(crate) fn small_glue() -> PathBuf {
    Path::new(SMALL).join("wasm-bindgen/release/guide.js")
}

/// Runs Trunk for a site that is as small as can be, and without its hooks, which would inherit its switches: the caller
/// does what they do.
pub(crate) fn trunk_small(site: &Path) -> Result<()> {
    ensure_wasm_target()?;
    let shell = shell_with(&[TRUNK, WASM_BINDGEN])?;
    // The widget never shows what `{:?}` writes. Elsewhere it quotes what is wrong, so there it has to stay.
    small(&shell, &["-Zfmt-debug=none"])?;
    let config = write_config_without_hooks()?;
    cmd!(shell, "trunk build --release --config {config} --dist {site}")
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        .env_remove("NO_COLOR")
        .quiet()
        .run()?;
    Ok(())
}

/// Compiles a library to WebAssembly that is as small as can be. Gives the file, for wasm-bindgen.
pub(crate) fn wasm_small(package: &str, arguments: &[&str], library: &str) -> Result<PathBuf> {
    ensure_wasm_target()?;
    let shell = Shell::new()?;
    small(&shell, &[])?;
    let target = "wasm32-unknown-unknown";
    cmd!(
        shell,
        "cargo rustc --quiet --release --package {package} --lib --crate-type cdylib --target {target} {arguments...}"
    )
        .quiet()
        .run()?;
    Ok(Path::new(SMALL).join(target).join("release").join(library).with_extension("wasm"))
}

/// Compiles a library to WebAssembly as fast as can be, to look at it while developing. Gives the file, for wasm-bindgen.
pub(crate) fn wasm_quick(package: &str, arguments: &[&str], library: &str) -> Result<PathBuf> {
    ensure_wasm_target()?;
    let shell = Shell::new()?;
    let target = "wasm32-unknown-unknown";
    cmd!(
        shell,
        "cargo rustc --quiet --package {package} --lib --crate-type cdylib --target {target} {arguments...}"
    )
    .quiet()
    .run()?;
    Ok(Path::new("target").join(target).join("debug").join(library).with_extension("wasm"))
}

/// What makes WebAssembly as small as can be.
///
/// The standard library is built along, for size, and a panic stops the program where it stands: 11 KB less for a phone
/// to download. That needs switches which stable Rust hides; docs/decisions/ weighs it.
fn small(shell: &Shell, more: &[&str]) -> Result<()> {
    ensure_rust_source()?;
    let paths = neutral_paths(shell)?;
    let small = ["-Zunstable-options", "-Cpanic=immediate-abort", "-Zlocation-detail=none"];
    let flags = [&[paths.as_str()], &small[..], more].concat().join("\u{1f}");
    shell.set_var("RUSTC_BOOTSTRAP", "1");
    shell.set_var("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort");
    shell.set_var("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
    shell.set_var("CARGO_TARGET_DIR", env::current_dir()?.join(SMALL));
    shell.set_var("CARGO_ENCODED_RUSTFLAGS", flags);
    Ok(())
}

/// Trunk.toml without its hooks, in another folder: so its target is named in full.
fn write_config_without_hooks() -> Result<PathBuf> {
    let mut config: toml::Table =
        toml::from_str(&files::read(Path::new("Trunk.toml"))?).context("Trunk.toml")?;
    config.remove("hooks");
    let build =
        config.get_mut("build").and_then(toml::Value::as_table_mut).context("Trunk.toml has no [build]")?;
    let page = env::current_dir()?.join("index.html");
    build.insert("target".into(), page.display().to_string().into());
    let path = env::current_dir()?.join(SMALL).join("Trunk.toml");
    files::write(&path, toml::to_string(&config)?)?;
    Ok(path)
}

/// Makes sure that the standard library can be compiled.
fn ensure_rust_source() -> Result<()> {
    let shell = Shell::new()?;
    let sysroot = cmd!(shell, "rustc --print sysroot").quiet().read()?;
    if Path::new(&sysroot).join("lib/rustlib/src/rust/library/Cargo.toml").is_file() {
        return Ok(());
    }
    println!("Adding the standard library's source (a download of about 3 MB)");
    cmd!(shell, "rustup component add rust-src").run().context("rustup is needed to add the source")
}

/// Flags without which every copy of the site would tell where its builder keeps Cargo's and Rust's files, and no two
/// builders' copies would be the same.
fn neutral_paths(shell: &Shell) -> Result<String> {
    let rust = cmd!(shell, "rustc --print sysroot").quiet().read()?;
    let cargo = cargo_home()?.display().to_string();
    Ok([(cargo, "cargo"), (rust, "rust")]
        .map(|(from, to)| format!("--remap-path-prefix={from}={to}"))
        .join("\u{1f}"))
}

/// Makes sure that code can be compiled for the browser.
pub(crate) fn ensure_wasm_target() -> Result<()> {
    let shell = Shell::new()?;
    let folder = cmd!(shell, "rustc --print target-libdir --target wasm32-unknown-unknown").quiet().read()?;
    if Path::new(&folder).is_dir() {
        return Ok(());
    }
    println!("Adding the wasm32-unknown-unknown target (a download of about 20 MB)");
    cmd!(shell, "rustup target add wasm32-unknown-unknown")
        .run()
        .context("rustup is needed to add the target")
}

impl Tool {
    /// The folder that holds the tool; none if the one on the PATH is of the right version.
    fn get(self, version: &str) -> Result<Option<PathBuf>> {
        if version_of(Path::new(self.program)).as_deref() == Some(version) {
            return Ok(None);
        }
        let root = cache()?.join(format!("{}-{version}", self.name));
        let folder = root.join("bin");
        let program = folder.join(self.program).with_extension(env::consts::EXE_EXTENSION);
        if version_of(&program).as_deref() != Some(version) {
            self.install(version, &root)?;
            let found = version_of(&program);
            ensure!(found.as_deref() == Some(version), "{} is {found:?}, not {version}", program.display());
        }
        Ok(Some(folder))
    }

    fn install(self, version: &str, root: &Path) -> Result<()> {
        let Self { name, minutes, .. } = self;
        println!(
            "Installing {name} {version}, once for all copies of this project: about {minutes} on two cores"
        );
        let start = Instant::now();
        let shell = Shell::new()?;
        // These tools are used a few times; it doesn't pay to wait for their own, slow, release build.
        shell.set_var("CARGO_PROFILE_RELEASE_LTO", "off");
        shell.set_var("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
        shell.set_var("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1");
        cmd!(shell, "cargo install --quiet --locked --root {root} --version {version} {name}")
            .run()
            .with_context(|| format!("cannot install {name} {version}"))?;
        println!("Installed {name} in {} s", start.elapsed().as_secs());
        Ok(())
    }
}

/// The version that a program tells, which is the last word of `trunk 0.21.14` and of `0.9.2`.
pub(crate) fn version_of(program: &Path) -> Option<String> {
    // Some commands of Cargo answer only to their name, as Cargo calls them: `cargo-mutants mutants --version`.
    let name = program.file_stem().and_then(|name| name.to_str()?.strip_prefix("cargo-"));
    told_version(program, None).or_else(|| told_version(program, Some(name?)))
}

fn told_version(program: &Path, name: Option<&str>) -> Option<String> {
    let output = Command::new(program).args(name).arg("--version").output().ok()?;
    let told = String::from_utf8(output.stdout).ok()?;
    told.lines().next()?.split_whitespace().next_back().map(str::to_owned)
}

/// The one place where versions are pinned: `[workspace.metadata.tools]` in Cargo.toml.
fn pinned_versions() -> Result<BTreeMap<String, String>> {
    #[derive(Deserialize)]
    struct Manifest {
        workspace: Workspace,
    }
    #[derive(Deserialize)]
    struct Workspace {
        metadata: Metadata,
    }
    #[derive(Deserialize)]
    struct Metadata {
        tools: BTreeMap<String, String>,
    }
    let manifest: Manifest = toml::from_str(&files::read(Path::new("Cargo.toml"))?).context("Cargo.toml")?;
    Ok(manifest.workspace.metadata.tools)
}

fn cargo_home() -> Result<PathBuf> {
    let default = || dirs::home_dir().map(|home| home.join(".cargo"));
    env::var_os("CARGO_HOME").map(PathBuf::from).or_else(default).context("this user has no home")
}

pub(crate) fn cache() -> Result<PathBuf> {
    let cache = dirs::cache_dir().context("this user has no folder for caches")?;
    Ok(cache.join("remedy-guide/tools"))
}

fn path_with(folders: &[PathBuf]) -> Result<OsString> {
    let path = env::var_os("PATH").unwrap_or_default();
    Ok(env::join_paths(folders.iter().cloned().chain(env::split_paths(&path)))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_is_not_there_has_no_version() {
        assert_eq!(version_of(Path::new("no-such-program-here")), None);
        assert!(version_of(Path::new("cargo")).is_some());
    }

    #[test]
    fn a_folder_of_tools_comes_first_on_the_path() {
        let path = path_with(&[PathBuf::from("first")]).expect("a path");
        assert_eq!(env::split_paths(&path).next(), Some(PathBuf::from("first")));
    }
}
