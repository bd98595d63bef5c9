//! The engine as an npm package, for organisations that build their own interface: made in `dist/npm`, and tried as npm
//! installs it: in Node.js, in a browser with and without a bundler, by TypeScript, and with the tools that people build
//! and test with.
//!
//! Only this needs Node.js. Without it the package is made all the same, and not packed.

mod common_js;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use base64ct::{Base64, Encoding as _};
use walkdir::WalkDir;
use xshell::{Shell, cmd};

use crate::browser;
use crate::files;
use crate::tools::{self, WASM_BINDGEN};

/// What is written by hand, or made from the engine by its test.
const SOURCE: &str = "engine/js/package";
const TESTS: &str = "engine/js/tests";
const PACKED: &str = "dist/npm";
const PACKAGE: &str = "dist/npm/package";
/// Where the package is installed and tried.
const TRIED: &str = "target/npm";
/// What wasm-bindgen writes.
const BOUND: &str = "target/npm/bound";
/// The modules that are also made as scripts, and those of them that have types of their own.
const MODULES: [&str; 5] = ["index", "bare", "engine", "bytes", "text"];
const TYPES: [&str; 3] = ["index", "bare", "ids"];
/// The package has the workspace's version; its own file holds this in its place.
const NO_VERSION: &str = "\"version\": \"0.0.0\"";
const VERSION: &str = env!("CARGO_PKG_VERSION");

const NODE: &str = "node";
const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };
const NPX: &str = if cfg!(windows) { "npx.cmd" } else { "npx" };
/// What the pinned tools run on. The package itself runs on older ones.
const OLDEST_NODE: (u32, u32) = (20, 19);

/// Makes the package, and packs it if npm is there.
pub(crate) fn run() -> Result<()> {
    make()?;
    if version_of(NPM).is_none() {
        println!("The npm package is in {PACKAGE}. It is not packed: there is no npm.");
        return Ok(());
    }
    let shell = Shell::new()?;
    shell.change_dir(PACKAGE);
    cmd!(shell, "{NPM} pack --silent --pack-destination ..").quiet().ignore_stdout().run()?;
    println!("The npm package is {}.", packed().display());
    Ok(())
}

/// Makes the package and tries it.
pub(crate) fn test() -> Result<()> {
    ensure_node()?;
    run()?;
    let package = std::path::absolute(packed())?;
    ensure!(package.is_file(), "npm made no {}", packed().display());
    in_node(&package)?;
    in_browser(&package)?;
    with_tools(&package)
}

fn packed() -> PathBuf {
    Path::new(PACKED).join(format!("remedy-engine-{VERSION}.tgz"))
}

/// Puts the package together from the engine and from what is written by hand.
fn make() -> Result<()> {
    let wasm = tools::wasm_small("remedy-engine-js", &[], "remedy_engine_js")?;
    remove(Path::new(PACKED))?;
    copy(Path::new(SOURCE), Path::new(PACKAGE))?;
    copy(Path::new("LICENSE"), &Path::new(PACKAGE).join("LICENSE"))?;
    let manifest = Path::new(PACKAGE).join("package.json");
    files::write(&manifest, with_version(&files::read(&manifest)?, VERSION)?)?;
    bind(&wasm)?;
    scripts()
}

/// The engine in three forms: the file, its text, and what takes text there and back.
fn bind(wasm: &Path) -> Result<()> {
    remove(Path::new(BOUND))?;
    let shell = tools::shell_with(&[WASM_BINDGEN])?;
    // Of what this target writes, `engine_bg.js` alone is used: it asks for no file, no address and no class but two.
    // Named like this, what a page downloads does not say what it is about (requirement S8).
    cmd!(shell, "wasm-bindgen --target bundler --no-typescript --out-name engine --out-dir {BOUND} {wasm}")
        .quiet()
        .run()?;
    let [bound, package] = [BOUND, PACKAGE].map(Path::new);
    let started = files::read(&bound.join("engine.js"))?.contains("__wbindgen_start");
    ensure!(!started, "the engine must be started, which {SOURCE}/bare.js does not do");
    let glue = files::read(&bound.join("engine_bg.js"))?;
    // jsdom lacks both.
    let own = "import { TextDecoder, TextEncoder } from \"./text.js\";";
    files::write(&package.join("engine.js"), format!("{own}\n\n{glue}"))?;
    let engine = fs::read(bound.join("engine_bg.wasm")).context("wasm-bindgen wrote no engine")?;
    files::write(&package.join("bytes.js"), as_text(&engine))?;
    files::write(&package.join("engine_bg.wasm"), engine)
}

/// A module that holds the engine.
fn as_text(engine: &[u8]) -> String {
    let text = Base64::encode_string(engine);
    format!("// engine_bg.wasm as text.\n\nexport const base64 = \"{text}\";\n")
}

/// For those who require the package.
fn scripts() -> Result<()> {
    let package = Path::new(PACKAGE);
    for name in MODULES {
        let module = files::read(&package.join(name).with_extension("js"))?;
        let script = common_js::script(&module).with_context(|| format!("{name}.js"))?;
        files::write(&package.join(name).with_extension("cjs"), script)?;
    }
    for name in TYPES {
        let types = files::read(&package.join(name).with_extension("d.ts"))?;
        files::write(&package.join(name).with_extension("d.cts"), common_js::types(&types))?;
    }
    Ok(())
}

fn with_version(manifest: &str, version: &str) -> Result<String> {
    ensure!(manifest.matches(NO_VERSION).count() == 1, "{SOURCE}/package.json must say {NO_VERSION} once");
    Ok(manifest.replace(NO_VERSION, &format!("\"version\": \"{version}\"")))
}

/// A script, on answers of which the `assess` command says what must come out.
fn in_node(package: &Path) -> Result<()> {
    let folder = Path::new(TRIED).join("node");
    remove(&folder)?;
    copy(&Path::new(TESTS).join("node.mjs"), &folder.join("node.mjs"))?;
    let shell = Shell::new()?;
    let answers =
        cmd!(shell, "cargo run --quiet --package remedy-engine-js --example answers").quiet().read()?;
    // Some of the answers are bad on purpose, which the command tells by its exit status too.
    let assessed = cmd!(shell, "cargo run --quiet --package remedy-engine --bin assess")
        .quiet()
        .stdin(&answers)
        .ignore_status()
        .read()?;
    files::write(&folder.join("answers.jsonl"), answers)?;
    files::write(&folder.join("assessed.jsonl"), assessed)?;
    shell.change_dir(folder);
    install(&shell, package, &["--offline"])?;
    Ok(cmd!(shell, "{NODE} --test --test-reporter=spec node.mjs").quiet().run()?)
}

/// Pages in a browser, and the types.
fn in_browser(package: &Path) -> Result<()> {
    let browser = browser::get()?;
    let shell = with_pinned("vite", package)?;
    for project in ["tsconfig.json", "tsconfig.node.json", "tsconfig.cts.json", "tsconfig.old.json"] {
        cmd!(shell, "{NPX} --no-install tsc --project {project}").quiet().run()?;
    }
    let test = cmd!(shell, "{NODE} --test --test-reporter=spec page.mjs").env("CHROME", browser.chrome);
    Ok(test.quiet().run()?)
}

/// Bundlers, edges and Jest.
fn with_tools(package: &Path) -> Result<()> {
    let shell = with_pinned("tools", package)?;
    Ok(cmd!(shell, "{NODE} --test --test-reporter=spec tools.mjs").quiet().run()?)
}

/// A folder of tests with its pinned tools and the package.
fn with_pinned(tests: &str, package: &Path) -> Result<Shell> {
    let folder = Path::new(TRIED).join(tests);
    remove(&folder)?;
    copy(&Path::new(TESTS).join(tests), &folder)?;
    let shell = Shell::new()?;
    shell.change_dir(folder);
    cmd!(shell, "{NPM} ci --silent --no-audit --no-fund")
        .quiet()
        .run()
        .context("the pinned tools could not be installed: is there a network?")?;
    install(&shell, package, &["--prefer-offline"])?;
    Ok(shell)
}

fn install(shell: &Shell, package: &Path, how: &[&str]) -> Result<()> {
    cmd!(
        shell,
        "{NPM} install --silent --no-audit --no-fund --no-save --no-package-lock --prefix . {how...} {package}"
    )
    .quiet()
    .run()
    .context("npm could not install the package")
}

fn ensure_node() -> Result<()> {
    const HELP: &str = "the tests of the npm package, and nothing else here, need Node.js with npm.
  Debian, Ubuntu: nodejs.org has packages of a late enough version
  macOS:          brew install node
  Windows:        winget install OpenJS.NodeJS";
    let found = version_of(NODE).with_context(|| format!("there is no node: {HELP}"))?;
    let (major, minor) = OLDEST_NODE;
    ensure!(parsed(&found) >= Some(OLDEST_NODE), "node is {found}, and not {major}.{minor} or later: {HELP}");
    version_of(NPM).with_context(|| format!("there is no npm: {HELP}"))?;
    Ok(())
}

/// The version that a program tells, such as `v20.20.2`.
fn version_of(program: &str) -> Option<String> {
    let output =
        Command::new(program).arg("--version").output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8(output.stdout).ok()?.trim().to_owned())
}

/// The first two numbers of a version.
fn parsed(version: &str) -> Option<(u32, u32)> {
    let mut numbers = version.trim_start_matches('v').split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if folder.exists() => {
            Err(error).with_context(|| format!("cannot remove {}", folder.display()))
        }
        _ => Ok(()),
    }
}

/// Copies a file, or a folder with all that is in it.
fn copy(from: &Path, to: &Path) -> Result<()> {
    for entry in WalkDir::new(from) {
        let entry = entry?;
        if entry.file_type().is_file() {
            let rest = entry.path().strip_prefix(from)?;
            let to = if rest.as_os_str().is_empty() { to.to_owned() } else { to.join(rest) };
            let bytes =
                fs::read(entry.path()).with_context(|| format!("cannot read {}", entry.path().display()))?;
            files::write(&to, bytes)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_project(path: &str) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
    }

    #[test]
    fn the_package_gets_the_workspaces_version() {
        let manifest = files::read(&in_project(SOURCE).join("package.json")).expect("a manifest");
        let written = with_version(&manifest, "12.3.4").expect("a version's place");
        assert!(written.contains("\"version\": \"12.3.4\""));
        assert!(with_version(&written, "12.3.4").is_err(), "there is no place any more");
    }

    #[test]
    fn a_lock_file_names_no_registry_and_pins_what_it_names() {
        for tests in ["vite", "tools"] {
            let lock =
                files::read(&in_project(TESTS).join(tests).join("package-lock.json")).expect("a lock file");
            assert!(!lock.contains("\"resolved\""), "npm config set omit-lockfile-registry-resolved true");
            assert!(lock.contains("\"integrity\": \"sha512-"));
        }
    }

    #[test]
    fn every_module_by_hand_can_be_a_script() {
        for name in ["index.js", "bare.js", "text.js"] {
            let module = files::read(&in_project(SOURCE).join(name)).expect("a module");
            assert!(common_js::script(&module).is_ok(), "{name}");
        }
        assert!(common_js::script(&as_text(b"\0asm")).is_ok_and(|text| text.contains("\"AGFzbQ==\"")));
    }

    #[test]
    fn versions_are_compared_as_numbers() {
        assert_eq!(parsed("v20.20.2"), Some((20, 20)));
        assert_eq!(parsed("11.19.1"), Some((11, 19)));
        assert_eq!(parsed("none"), None);
        assert!(parsed("v9.30.0") < Some(OLDEST_NODE) && parsed("v100.0.0") > Some(OLDEST_NODE));
    }

    #[test]
    fn a_folder_is_copied_whole_and_a_file_by_its_new_name() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |path: &str| folder.path().join(path);
        files::write(&at("from/deep/file"), "text").expect("a file");
        copy(&at("from"), &at("to")).expect("a copy");
        copy(&at("from/deep/file"), &at("other")).expect("a copy");
        assert_eq!(files::read(&at("to/deep/file")).ok().as_deref(), Some("text"));
        assert_eq!(files::read(&at("other")).ok().as_deref(), Some("text"));
        remove(&at("to")).expect("it is removed");
        assert!(!at("to").exists());
        remove(&at("to")).expect("it was not there");
    }

    #[test]
    fn a_program_that_is_not_there_has_no_version() {
        assert_eq!(version_of("no-such-program-here"), None);
    }
}
