//! Makes the engine and its JavaScript smaller to download, and nothing else about them (docs/decisions/0007).
//!
//! wasm-bindgen joins the two files by long names with hashes in them, which no compression can shorten: they become
//! `a`, `b`, `c` in both. Functions that begin alike are put next to each other, so that compression finds more that it
//! has seen before. What only tools read is left out. A name that isn't in both files stops the build.

#![allow(
    clippy::indexing_slicing,
    reason = "each index was counted in the same file; a wrong one stops the build"
)]

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};
use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{CodeSection, ExportSection, FunctionSection, ImportSection, Module};
use wasmparser::{FunctionBody, Parser, Payload};

use crate::files::{self, HASHED};
use crate::site::minify::{self, Kind};

/// What wasm-bindgen's own names begin with. No other name in the JavaScript looks like these.
const MADE: &[&str] = &["__wbg_", "__wbindgen_", "__wasm_bindgen_"];
/// How the two files' names end. The first is also where the JavaScript looks if it isn't told.
const WASM: &str = "_bg.wasm";
const GLUE: &str = ".js";

/// What is changed in wasm-bindgen's JavaScript.
const CHANGES: &[(&str, &str)] = &[
    // A name that a second copy of the script can take over: boot/start.js begins anew with one after a fault.
    ("let wasm_bindgen =", "window.wasm_bindgen ="),
    // Ways to start that boot/start.js does not go: at once, and as it was done in former versions.
    ("__wbg_init, { initSync }, ", "__wbg_init, "),
    (
        "console.warn('using deprecated parameters for the initialization function; pass a single object instead')",
        "",
    ),
    // The page says where the engine is.
    (
        "if (typeof document !== 'undefined' && document.currentScript !== null) {
        script_src = new URL(document.currentScript.src, location.href).toString();
    }",
        "",
    ),
    ("module_or_path === undefined && script_src !== undefined", "false"),
    // A server that names WebAssembly wrongly is told of in documentation; the browser's own words are enough here.
    (
        "\"`WebAssembly.instantiateStreaming` failed because your server does not serve Wasm with `application/wasm` MIME type. \
         Falling back to `WebAssembly.instantiate` which is slower. Original error:\\n\", ",
        "",
    ),
    // What each browser has that the guide is made for (docs/decisions/0025).
    ("!('encodeInto' in cachedTextEncoder)", "false"),
    (
        "(typeof FinalizationRegistry === 'undefined')
        ? { register: () => {}, unregister: () => {} }
        : new FinalizationRegistry",
        "new FinalizationRegistry",
    ),
];

/// Shrinks the engine of a site that Trunk has just built, with the JavaScript that wasm-bindgen wrote for it, and names the
/// files anew by what they hold.
pub(crate) fn run(site: &Path, glue: &Path) -> Result<()> {
    let folder = site.join(HASHED);
    let stem = stem_in(&folder)?;
    let (wasm_path, glue_path) = (folder.join(stem.clone() + WASM), folder.join(stem.clone() + GLUE));
    let wasm = fs::read(&wasm_path).with_context(|| wasm_path.display().to_string())?;
    let glue =
        CHANGES.iter().try_fold(files::read(glue)?, |glue, (old, new)| replace_once(&glue, old, new))?;
    let glue = minify::script(&glue, Kind::Classic)?;
    let (wasm, glue) = shrink(&wasm, &glue)?;

    // One hash of both: neither works with another version of the other.
    let new = format!("guide-{}", files::short_hash(&[wasm.as_slice(), glue.as_bytes()].concat()));
    files::write(&folder.join(new.clone() + WASM), &wasm)?;
    files::write(&folder.join(new.clone() + GLUE), &glue)?;
    let page_path = site.join("index.html");
    let page = files::read(&page_path)?;
    let page = [WASM, GLUE].iter().try_fold(page, |page, end| {
        replace_once(&page, &format!("{HASHED}/{stem}{end}"), &format!("{HASHED}/{new}{end}"))
    })?;
    files::write(&page_path, page)?;
    for old in [wasm_path, glue_path] {
        fs::remove_file(&old).with_context(|| old.display().to_string())?;
    }
    Ok(())
}

/// The name that the engine's two files share.
fn stem_in(folder: &Path) -> Result<String> {
    let mut stems = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let name = entry?.file_name();
        stems.extend(name.to_string_lossy().strip_suffix(WASM).map(str::to_owned));
    }
    match stems.as_slice() {
        [stem] => Ok(stem.clone()),
        _ => bail!("{} holds {} engines and not one", folder.display(), stems.len()),
    }
}

fn replace_once(text: &str, old: &str, new: &str) -> Result<String> {
    let times = text.matches(old).count();
    ensure!(times == 1, "{old} is found {times} times and not once");
    Ok(text.replace(old, new))
}

/// Shrinks the WebAssembly and the JavaScript that belongs to it.
fn shrink(wasm: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let mut parts = Parts::of(wasm)?;
    let glue = parts.names.put_into(glue)?;
    let order = order(&parts.types, &parts.bodies)?;
    let mut shrinker =
        Shrinker { names: &parts.names, imported: parts.imported, places: places(&order), order: &order };
    let mut module = Module::new();
    shrinker.parse_core_module(&mut module, Parser::new(0), wasm)?;
    let wasm = module.finish();
    wasmparser::validate(&wasm).context("the shrunk engine is not valid WebAssembly")?;
    Ok((wasm, glue))
}

/// What has to be known of the WebAssembly before it can be written anew.
#[derive(Default)]
struct Parts<'a> {
    names: Names<'a>,
    /// How many functions are JavaScript's. They come first in the count of functions.
    imported: u32,
    /// Each function's type and body.
    types: Vec<u32>,
    bodies: Vec<FunctionBody<'a>>,
}

impl<'a> Parts<'a> {
    fn of(wasm: &'a [u8]) -> Result<Self> {
        let mut parts = Self::default();
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        let import = import?;
                        // Memories and tables would be counted on their own.
                        ensure!(
                            matches!(import.ty, wasmparser::TypeRef::Func(_)),
                            "{} is no function",
                            import.name
                        );
                        parts.names.import(import.module, import.name)?;
                        parts.imported += 1;
                    }
                }
                Payload::ExportSection(section) => {
                    for export in section {
                        parts.names.export(export?.name);
                    }
                }
                Payload::FunctionSection(section) => {
                    parts.types = section.into_iter().collect::<Result<_, _>>()?;
                }
                Payload::CodeSectionEntry(body) => parts.bodies.push(body),
                _ => {}
            }
        }
        Ok(parts)
    }
}

/// The names by which the two files know each other.
#[derive(Default)]
struct Names<'a> {
    /// What WebAssembly calls the object that holds all of JavaScript's functions.
    module: &'a str,
    imports: BTreeMap<&'a str, String>,
    /// The new name of each; none for what JavaScript doesn't use.
    exports: BTreeMap<&'a str, Option<String>>,
}

/// The module's short name.
const MODULE: &str = "a";

impl<'a> Names<'a> {
    fn import(&mut self, module: &'a str, name: &'a str) -> Result<()> {
        ensure!(self.imports.is_empty() || self.module == module, "{name} is not in {}", self.module);
        self.module = module;
        let other = self.imports.insert(name, short(self.imports.len()));
        ensure!(other.is_none(), "{name} is imported twice");
        Ok(())
    }

    fn export(&mut self, name: &'a str) {
        self.exports.insert(name, None);
    }

    /// Puts the short names into the JavaScript, and finds out which exports it uses.
    fn put_into(&mut self, glue: &str) -> Result<String> {
        let mut text = String::with_capacity(glue.len());
        let mut found = BTreeMap::new();
        let mut exported = 0;
        let mut rest = glue;
        while let Some(start) = rest.find(is_of_a_word) {
            let (before, word) = rest.split_at(start);
            let (word, after) =
                word.split_at(word.find(|letter| !is_of_a_word(letter)).unwrap_or(word.len()));
            text += before;
            rest = after;
            // JavaScript's functions stand in an object, as `name:`; WebAssembly's are used as `wasm.name`.
            if let Some(short) =
                self.imports.get(word).filter(|_| before.ends_with(['{', ',']) && after.starts_with(':'))
            {
                *found.entry(word).or_insert(0) += 1;
                text += short;
            } else if let Some(name) = self.exports.get_mut(word).filter(|_| before.ends_with('.')) {
                text += name.get_or_insert_with(|| {
                    // Other names, such as `memory`, could mean something else too. They are short already.
                    if !is_made(word) {
                        return word.to_owned();
                    }
                    exported += 1;
                    short(exported - 1)
                });
            } else {
                ensure!(!is_made(word), "{word} is in the JavaScript and not in the WebAssembly");
                text += word;
            }
        }
        text += rest;
        for name in self.imports.keys() {
            let times = found.get(name).copied().unwrap_or(0);
            ensure!(
                times == 1,
                "{name} is in the WebAssembly, and {times} times and not once in the JavaScript"
            );
        }
        replace_once(&text, &format!("\"{}\"", self.module), &format!("\"{MODULE}\""))
    }
}

const fn is_of_a_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '_' | '$')
}

fn is_made(name: &str) -> bool {
    MADE.iter().any(|start| name.starts_with(start))
}

/// `a` to `z`, then `ba` and so on.
fn short(number: usize) -> String {
    let mut name = if number < 26 { String::new() } else { short(number / 26) };
    name.extend(('a'..='z').nth(number % 26));
    name
}

/// The order in which functions are alike: of one type, of about one size, and beginning with the same.
/// Measured: 1.1 KB less after compression. What is likeness more truly (shared pieces) brought no more.
fn order(types: &[u32], bodies: &[FunctionBody<'_>]) -> Result<Vec<usize>> {
    ensure!(types.len() == bodies.len(), "{} types of {} functions", types.len(), bodies.len());
    let mut functions: Vec<_> =
        types.iter().zip(bodies).map(|(kind, body)| (kind, body.as_bytes())).enumerate().collect();
    functions.sort_by_key(|(_, (kind, body))| (*kind, body.len().checked_ilog2(), *body));
    Ok(functions.into_iter().map(|(function, _)| function).collect())
}

/// The new place of each function.
fn places(order: &[usize]) -> Vec<u32> {
    let mut places = vec![0; order.len()];
    for (place, function) in (0..).zip(order) {
        places[*function] = place;
    }
    places
}

/// Writes the WebAssembly anew.
struct Shrinker<'a> {
    names: &'a Names<'a>,
    imported: u32,
    order: &'a [usize],
    places: Vec<u32>,
}

type Done<T = ()> = Result<T, reencode::Error<Infallible>>;

impl Reencode for Shrinker<'_> {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Done<u32> {
        let own = function.checked_sub(self.imported);
        Ok(own.map_or(function, |own| self.imported + self.places[own as usize]))
    }

    fn parse_import(&mut self, imports: &mut ImportSection, import: wasmparser::Import<'_>) -> Done {
        imports.import(MODULE, &self.names.imports[import.name], self.entity_type(import.ty)?);
        Ok(())
    }

    fn parse_imports(&mut self, section: &mut ImportSection, imports: wasmparser::Imports<'_>) -> Done {
        imports.into_iter().try_for_each(|import| self.parse_import(section, import?.1))
    }

    fn parse_export(&mut self, exports: &mut ExportSection, export: wasmparser::Export<'_>) -> Done {
        if let Some(name) = &self.names.exports[export.name] {
            let index = self.external_index(export.kind, export.index)?;
            exports.export(name, self.export_kind(export.kind)?, index);
        }
        Ok(())
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: wasmparser::FunctionSectionReader<'_>,
    ) -> Done {
        let types = section.into_iter().collect::<Result<Vec<_>, _>>()?;
        for function in self.order {
            functions.function(self.type_index(types[*function])?);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: wasmparser::CodeSectionReader<'_>,
    ) -> Done {
        let bodies = section.into_iter().collect::<Result<Vec<_>, _>>()?;
        self.order.iter().try_for_each(|function| self.parse_function_body(code, bodies[*function].clone()))
    }

    /// Names and producers: for debuggers, not for browsers.
    fn parse_custom_section(&mut self, _: &mut Module, _: wasmparser::CustomSectionReader<'_>) -> Done {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{
        CustomSection, EntityType, ExportKind, Function, MemorySection, MemoryType, TypeSection, ValType,
    };
    use wasmparser::Operator;

    const NOW: &str = "__wbg_now_aa4ccb83129e9e55";
    const THROW: &str = "__wbg___wbindgen_throw_41e9ee4f547fc59a";
    const GLUE: &str = r#"let e;const c=()=>({__proto__:null,"./guide_bg.js":{__wbg_now_aa4ccb83129e9e55:()=>1,__wbg___wbindgen_throw_41e9ee4f547fc59a:()=>e.__wbindgen_export2(e.memory)}});e.__wbindgen_start();r._wbg_cb_unref()"#;

    /// Two functions of JavaScript's; four of its own, of which the first three return 100, 101 and 102, and the last
    /// calls the second.
    fn engine() -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], [ValType::I32]);
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        imports.import("./guide_bg.js", NOW, EntityType::Function(0));
        imports.import("./guide_bg.js", THROW, EntityType::Function(1));
        let (mut functions, mut code) = (FunctionSection::new(), CodeSection::new());
        let mut add = |kind, write: &dyn Fn(&mut Function)| {
            functions.function(kind);
            let mut function = Function::new([]);
            write(&mut function);
            function.instructions().end();
            code.function(&function);
        };
        add(1, &|function| {
            function.instructions().call(5).drop();
        });
        for number in [102, 101, 100] {
            add(0, &|function| {
                function.instructions().i32_const(number);
            });
        }
        let mut memories = MemorySection::new();
        memories.memory(MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        });
        let mut exports = ExportSection::new();
        exports.export("memory", ExportKind::Memory, 0);
        exports.export("main", ExportKind::Func, 3);
        exports.export("__wbindgen_export2", ExportKind::Func, 4);
        exports.export("__wbindgen_start", ExportKind::Func, 2);
        let mut module = Module::new();
        module
            .section(&types)
            .section(&imports)
            .section(&functions)
            .section(&memories)
            .section(&exports)
            .section(&code);
        module.section(&CustomSection { name: "producers".into(), data: b"a compiler".into() });
        module.finish()
    }

    #[test]
    fn both_files_get_the_same_short_names() {
        let (wasm, glue) = shrink(&engine(), GLUE).expect("a shrunk engine");
        assert_eq!(
            glue,
            r#"let e;const c=()=>({__proto__:null,"a":{a:()=>1,b:()=>e.a(e.memory)}});e.b();r._wbg_cb_unref()"#
        );
        let (mut imports, mut exports) = (Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(&wasm) {
            match payload.expect("a part") {
                Payload::ImportSection(section) => {
                    imports.extend(section.into_imports().map(|import| {
                        let import = import.expect("an import");
                        (import.module, import.name)
                    }));
                }
                Payload::ExportSection(section) => {
                    exports.extend(section.into_iter().map(|export| export.expect("an export").name));
                }
                Payload::CustomSection(section) => panic!("{} is left", section.name()),
                _ => {}
            }
        }
        assert_eq!(imports, [("a", "a"), ("a", "b")]);
        assert_eq!(exports, ["memory", "a", "b"], "what JavaScript doesn't use is left out");
    }

    #[test]
    fn moved_functions_are_called_and_exported_as_before() {
        let wasm = shrink(&engine(), GLUE).expect("a shrunk engine").0;
        let parts = Parts::of(&wasm).expect("parts");
        let first = |function: u32| {
            let body = &parts.bodies[(function - parts.imported) as usize];
            body.get_operators_reader().expect("operators").read().expect("an operator")
        };
        let mut exported = BTreeMap::new();
        for payload in Parser::new(0).parse_all(&wasm) {
            if let Payload::ExportSection(section) = payload.expect("a part") {
                exported.extend(
                    section
                        .into_iter()
                        .map(|export| export.expect("an export"))
                        .map(|export| (export.name, export.index)),
                );
            }
        }
        assert!(matches!(first(exported["a"]), Operator::I32Const { value: 101 }));
        let Operator::Call { function_index } = first(exported["b"]) else { panic!("nothing is called") };
        assert!(matches!(first(function_index), Operator::I32Const { value: 100 }));
        assert_eq!(parts.types, [0, 0, 0, 1], "the function that returns nothing was the first");
    }

    #[test]
    fn a_name_that_is_not_in_both_files_is_an_error() {
        for (name, other) in [
            (NOW, "__wbg_now_0123456789abcdef"),
            (NOW, "now"),
            (THROW, NOW),
            ("__wbindgen_start", "__wbindgen_begin"),
            ("./guide_bg.js", "./other.js"),
        ] {
            let glue = GLUE.replace(name, other);
            assert!(shrink(&engine(), &glue).is_err(), "{glue}");
        }
    }

    #[test]
    fn short_names_are_short_and_differ() {
        assert_eq!([0, 1, 25, 26, 27, 52].map(short), ["a", "b", "z", "ba", "bb", "ca"]);
        let names: std::collections::BTreeSet<_> = (0..2000).map(short).collect();
        assert_eq!(names.len(), 2000);
    }

    #[test]
    fn the_page_links_to_the_new_names() {
        let site = tempfile::tempdir().expect("a folder");
        let in_site = |name: &str| site.path().join(name);
        files::write(&in_site("files/guide-1_bg.wasm"), engine()).expect("a file");
        files::write(&in_site("files/guide-1.js"), "in another order each time").expect("a file");
        let glue = in_site("guide.js");
        let deprecated = CHANGES[2].0;
        let others: String = CHANGES.iter().skip(3).map(|(old, _)| format!("/* {old} */")).collect();
        let made = format!(
            "{others}let wasm_bindgen = ((exports) => {{ let initSync, __wbg_init = () => {{ {deprecated} }}; \
             return Object.assign(__wbg_init, {{ initSync }}, exports); }})();{GLUE}"
        );
        files::write(&glue, made).expect("a file");
        let page = "<script src=./files/guide-1.js></script><link href=./files/guide-1_bg.wasm>";
        files::write(&in_site("index.html"), page).expect("a file");
        run(site.path(), &glue).expect("a shrunk site");
        let stem = stem_in(&in_site("files")).expect("one engine");
        assert_eq!(files::read(&in_site("index.html")).expect("the page"), page.replace("guide-1", &stem));
        assert!(
            stem != "guide-1"
                && in_site(&format!("files/{stem}.js")).exists()
                && !in_site("files/guide-1.js").exists()
        );
        // boot/start.js begins anew with a second copy.
        let script = files::read(&in_site("files").join(stem + ".js")).expect("the script");
        assert!(script.contains("window.wasm_bindgen="), "{script}");
        assert!(!script.contains("initSync") && !script.contains("deprecated"), "{script}");
    }
}
