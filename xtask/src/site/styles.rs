//! The stylesheets: the names of their classes, which in code look like keys of messages, or like words, and are neither; and
//! what is done with them for old browsers and for few bytes.

use std::collections::BTreeSet;
use std::path::PathBuf;

use anyhow::{Result, bail};
use walkdir::WalkDir;

use crate::files;

/// Every stylesheet of the guide.
pub(crate) fn files() -> Result<Vec<PathBuf>> {
    files_in("styles")
}

/// Every stylesheet in a folder, in the order of their names.
pub(crate) fn files_in(folder: &str) -> Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let path = entry?.into_path();
        if path.extension().is_some_and(|kind| kind == "css") {
            paths.push(path);
        }
    }
    Ok(paths)
}

/// Every class that a stylesheet names, the trainers' page's included.
pub(crate) fn classes() -> Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    for path in files_in("styles")?.into_iter().chain(files_in("trainer/styles")?) {
        found.extend(classes_in(&files::read(&path)?));
    }
    Ok(found)
}

fn classes_in(css: &str) -> BTreeSet<String> {
    let names = css.split('.').skip(1).map(|rest| {
        let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && !"-_".contains(letter));
        end.map_or(rest, |end| rest.split_at(end).0)
    });
    names
        .filter(|name| name.starts_with(|letter: char| letter.is_ascii_lowercase()))
        .map(str::to_owned)
        .collect()
}

/// What Trunk's minifier writes newer than the stylesheets are, by what they said: it makes `(width<=18em)` of
/// `(max-width: 18em)`, which Chrome reads from 104 on and Safari from 16.4 (docs/decisions/0025).
const RANGES: [(&str, &str); 4] = [
    ("(width<=", "(max-width:"),
    ("(width>=", "(min-width:"),
    ("(height<=", "(max-height:"),
    ("(height>=", "(min-height:"),
];

/// Small styles, as the supported browsers read them.
///
/// # Errors
/// A condition on a size is of a kind that is not known here.
pub(crate) fn for_supported(css: &str) -> Result<String> {
    let old = RANGES.iter().fold(css.to_owned(), |css, (new, old)| css.replace(new, old));
    let compares = |condition: &str| condition.contains('<') || condition.contains('>');
    let mut conditions = old.split("@media").skip(1).filter_map(|rest| rest.split('{').next());
    if let Some(condition) = conditions.find(|condition| compares(condition)) {
        bail!("not every supported browser reads @media{condition}");
    }
    Ok(old)
}

/// Small styles without the custom properties that nothing in them uses.
pub(crate) fn with_used_properties(css: &str) -> String {
    let mut css = css.to_owned();
    loop {
        let used: BTreeSet<&str> = css.split("var(").skip(1).map(name).collect();
        let is_unused =
            |declaration: &str| declaration.starts_with("--") && !used.contains(name(declaration));
        let kept: String = css
            .split_inclusive(['{', ';', '}'])
            .map(|piece| {
                let is_last = piece.ends_with('}');
                match (is_unused(piece), is_last) {
                    (false, _) => piece,
                    (true, true) => "}",
                    (true, false) => "",
                }
            })
            .collect();
        // What only those used that are gone is used no more.
        if kept == css {
            return kept;
        }
        css = kept;
    }
}

/// The name that a text begins with.
fn name(text: &str) -> &str {
    let end = text.find(|letter: char| !letter.is_ascii_alphanumeric() && !"-_".contains(letter));
    end.map_or(text, |end| text.split_at(end).0)
}

#[cfg(test)]
mod tests {
    use super::{classes_in, for_supported, with_used_properties};

    #[test]
    fn conditions_on_sizes_are_as_they_were_written() {
        let css = "a>b{c:d}@media (width<=18em) and (height>=30rem){p{hyphens:auto}}";
        let old = "a>b{c:d}@media (max-width:18em) and (min-height:30rem){p{hyphens:auto}}";
        assert_eq!(for_supported(css).expect("styles"), old);
        assert!(for_supported("@media (18em<width<20em){p{hyphens:auto}}").is_err());
    }

    #[test]
    fn what_is_not_used_is_left_out_and_what_it_used_with_it() {
        let css =
            ":root{--a:#fff;--b:var(--a);--c:var(--d);--d:1px}@media print{:root{--b:0}}p{margin:var(--c)}";
        let kept = ":root{--c:var(--d);--d:1px}@media print{:root{}}p{margin:var(--c)}";
        assert_eq!(with_used_properties(css), kept);
    }

    #[test]
    fn classes_are_found_and_numbers_are_not() {
        let found =
            classes_in(".start-part h2, .choice:hover .hint{ margin: .5rem 1.25em }\n@media print{.a_b{}}");
        assert_eq!(found.into_iter().collect::<Vec<_>>(), ["a_b", "choice", "hint", "start-part"]);
    }
}
