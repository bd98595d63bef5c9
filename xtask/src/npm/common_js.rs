//! The package's modules once more as scripts that are required (CommonJS), with their types: Jest, as it comes, and older
//! Node.js take no module by `require`.

use anyhow::{Result, bail};

/// What a line of a module is in a script.
enum Line {
    Same(String),
    /// Declares a name that others get.
    Given {
        line: String,
        name: String,
    },
    /// Hands on all that another file gives.
    HandedOn {
        file: String,
    },
}

/// The same as a script.
///
/// # Errors
/// It imports or exports in a way that is not among the few that are used here.
pub(super) fn script(module: &str) -> Result<String> {
    let mut text = String::from("\"use strict\";\n\n");
    let mut given = Vec::new();
    for line in module.lines() {
        let line = match read(line)? {
            Line::Same(line) => line,
            Line::Given { line, name } => {
                given.push(name);
                line
            }
            Line::HandedOn { file } => {
                given.insert(0, format!("...{}", required(&file)));
                continue;
            }
        };
        text.push_str(&line);
        text.push('\n');
    }
    // In this form Node.js knows the names before it runs the script, so that a module can import them.
    Ok(format!("{text}\nmodule.exports = {{ {} }};\n", given.join(", ")))
}

/// The types of the script.
pub(super) fn types(module: &str) -> String {
    module.replace(".js\"", ".cjs\"")
}

fn read(line: &str) -> Result<Line> {
    if let Some((names, file)) = line.strip_prefix("import ").and_then(from) {
        let names = names.trim_start_matches("* as ").replace(" as ", ": ");
        return Ok(Line::Same(format!("const {names} = {};", required(file))));
    }
    if let Some(("*", file)) = line.strip_prefix("export ").and_then(from) {
        return Ok(Line::HandedOn { file: file.to_owned() });
    }
    if let Some((declared, name)) = line.strip_prefix("export ").and_then(declaration) {
        return Ok(Line::Given { line: declared.to_owned(), name: name.to_owned() });
    }
    if line.starts_with("import") || line.starts_with("export") {
        bail!("not known how to say this in a script: {line}");
    }
    Ok(Line::Same(line.to_owned()))
}

/// `names from "./file.js";`
fn from(line: &str) -> Option<(&str, &str)> {
    line.strip_suffix(".js\";")?.split_once(" from \"./")
}

/// `const name …`, with the name.
fn declaration(line: &str) -> Option<(&str, &str)> {
    let rest = ["const ", "class ", "function "].iter().find_map(|word| line.strip_prefix(word))?;
    let end = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_')?;
    Some((line, rest.get(..end).filter(|name| !name.is_empty())?))
}

fn required(file: &str) -> String {
    format!("require(\"./{file}.cjs\")")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_becomes_a_script() {
        let module = "// About.\n\nimport * as all from \"./all.js\";\nimport { a as b, c } from \"./some.js\";\n\n\
                      export * from \"./some.js\";\n\nexport const one = b;\nexport class Two extends Error {\n}\n\
                      export function __three(c) {\n  return all;\n}\n";
        let script = script(module).expect("a script");
        assert_eq!(
            script,
            "\"use strict\";\n\n// About.\n\nconst all = require(\"./all.cjs\");\n\
             const { a: b, c } = require(\"./some.cjs\");\n\n\nconst one = b;\nclass Two extends Error {\n}\n\
             function __three(c) {\n  return all;\n}\n\n\
             module.exports = { ...require(\"./some.cjs\"), one, Two, __three };\n"
        );
    }

    #[test]
    fn what_is_not_known_is_refused() {
        for line in [
            "export default 1;",
            "export { a };",
            "export { a } from \"./some.js\";",
            "import some from \"some\";",
            "import \"./some.js\";",
            "import {",
        ] {
            assert!(script(line).is_err(), "{line}");
        }
    }

    #[test]
    fn types_name_the_types_of_scripts() {
        assert_eq!(types("export * from \"./ids.js\";"), "export * from \"./ids.cjs\";");
    }
}
