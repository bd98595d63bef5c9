//! Makes JavaScript smaller: short local names, no comments, no white space. The same text gives the same bytes each time.
//! What is written in an old syntax stays in it (docs/decisions/0025).

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, anyhow, bail, ensure};
use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions};
use oxc_compat::EngineTargets;
use oxc_minifier::{CompressOptions, MangleOptions, Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

use crate::files::{self, HASHED};

/// Makes the scripts smaller that Trunk has put into a site as they are. Its own minifier does not know `import()`.
pub(crate) fn site(site: &Path) -> Result<()> {
    for entry in fs::read_dir(site.join(HASHED))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "js") {
            let text = files::read(&path)?;
            let small = script(&text, Kind::of(&path)).with_context(|| path.display().to_string())?;
            files::write(&path, small)?;
        }
    }
    Ok(())
}

/// Scripts in the oldest syntax, by how their names begin: what must work where the guide does not.
pub(crate) const OLDEST: &[&str] = &["leave", "watch", "offline"];

/// How a script is loaded, and what it may be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// By a plain `<script>`.
    Classic,
    /// The same, in the oldest syntax that the documents name.
    Oldest,
    /// As a module.
    Module,
}

impl Kind {
    /// What kind a file of `boot/` is, by its name.
    pub(crate) fn of(path: &Path) -> Self {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if OLDEST.iter().any(|stem| name.starts_with(stem)) { Self::Oldest } else { Self::Classic }
    }

    /// The oldest browsers that read what is made: those of `tools/web/package.json`. What is shorter in a newer syntax
    /// is not made so.
    fn targets(self) -> Result<EngineTargets> {
        let target = match self {
            // Knows ECMAScript 5 and nothing after it. (The minifier has no word for that.)
            Self::Oldest => "chrome30",
            Self::Classic | Self::Module => "chrome97,firefox102,safari16",
        };
        EngineTargets::from_target(target).map_err(|fault| anyhow!("{target}: {fault}"))
    }
}

/// The same script, smaller.
///
/// # Errors
/// It is not JavaScript.
pub(crate) fn script(text: &str, kind: Kind) -> Result<String> {
    let compressed = Some(CompressOptions { target: kind.targets()?, ..CompressOptions::smallest() });
    let small = written(text, kind, compressed)?;
    if kind == Kind::Oldest { in_old_quotes(&small) } else { Ok(small) }
}

/// The printer puts text in backticks, which are newer than the oldest syntax. Printed once more, what is made of it must be
/// the same: no text had a quotation mark in it, and none was more than text.
fn in_old_quotes(small: &str) -> Result<String> {
    let old = small.replace('`', "\"");
    let again = written(&old, Kind::Oldest, None)?;
    ensure!(again == small, "a text with quotation marks in it, in a script in the oldest syntax");
    Ok(old)
}

/// A script without white space, made smaller first if it is said how.
fn written(text: &str, kind: Kind, compress: Option<CompressOptions>) -> Result<String> {
    let allocator = Allocator::default();
    let source_type = match kind {
        Kind::Classic | Kind::Oldest => SourceType::script(),
        Kind::Module => SourceType::mjs(),
    };
    let parsed = Parser::new(&allocator, text, source_type).parse();
    if let Some(fault) = parsed.diagnostics.first() {
        bail!("not JavaScript: {fault:?}");
    }
    let mut program = parsed.program;
    let codegen = Codegen::new().with_options(CodegenOptions::minify());
    if compress.is_none() {
        return Ok(codegen.build(&program).code.to_string());
    }
    let options =
        MinifierOptions { mangle: Some(MangleOptions::default()), compress, ..MinifierOptions::default() };
    let small = Minifier::new(options).minify(&allocator, &mut program);
    Ok(codegen.with_scoping(small.scoping).build(&program).code.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_gets_shorter_and_stays_a_script() {
        let text = "// Why.\n(() => {\n  const greeting = \"hello\";\n  window.greet = (name) => greeting + name;\n})();\n";
        let small = script(text, Kind::Classic).expect("a script");
        assert!(small.len() < text.len() / 2 && small.contains("hello") && !small.contains("Why"), "{small}");
        assert_eq!(script(text, Kind::Classic).expect("a script"), small);
        assert!(script("export const one = 1;", Kind::Module).expect("a module").contains("export"));
        assert!(script("const = 1", Kind::Classic).is_err());
    }

    #[test]
    fn what_is_written_in_the_oldest_syntax_stays_in_it() {
        let text = "(function () { try { window.a(); } catch (e) { window.b(); }\n\
            if (window.c == null) window.c = \"c\"; var d = window.d; window.e(d == null ? undefined : d.f); })();";
        let small = |kind| script(text, kind).expect("a script");
        assert!(small(Kind::Classic).contains("catch{"), "{}", small(Kind::Classic));
        let oldest = small(Kind::Oldest);
        let newer = ["catch{", "?.", "??", "=>", "let ", "const ", "`"];
        assert!(!newer.iter().any(|part| oldest.contains(part)), "{oldest}");
        assert!(script("window.a = 'said \"so\"' + \"isn't\";", Kind::Oldest).is_err());
        assert_eq!(Kind::of(Path::new("files/leave-1a2b3c.js")), Kind::Oldest);
        assert_eq!(Kind::of(Path::new("files/start-1a2b3c.js")), Kind::Classic);
    }
}
