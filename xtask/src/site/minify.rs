//! Makes JavaScript smaller: short local names, no comments, no white space. The same text gives the same bytes each time.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions};
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
            files::write(&path, script(&text, Kind::Classic).with_context(|| path.display().to_string())?)?;
        }
    }
    Ok(())
}

/// How a script is loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// By a plain `<script>`.
    Classic,
    /// As a module.
    Module,
}

/// The same script, smaller.
///
/// # Errors
/// It is not JavaScript.
pub(crate) fn script(text: &str, kind: Kind) -> Result<String> {
    let allocator = Allocator::default();
    let source_type = match kind {
        Kind::Classic => SourceType::script(),
        Kind::Module => SourceType::mjs(),
    };
    let parsed = Parser::new(&allocator, text, source_type).parse();
    if let Some(fault) = parsed.diagnostics.first() {
        bail!("not JavaScript: {fault:?}");
    }
    let mut program = parsed.program;
    let options = MinifierOptions {
        mangle: Some(MangleOptions::default()),
        compress: Some(CompressOptions::smallest()),
        ..MinifierOptions::default()
    };
    let small = Minifier::new(options).minify(&allocator, &mut program);
    let options = CodegenOptions { minify: true, ..CodegenOptions::minify() };
    Ok(Codegen::new().with_options(options).with_scoping(small.scoping).build(&program).code.to_string())
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
}
