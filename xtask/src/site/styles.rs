//! The names of the classes in the stylesheets: in code they look like keys of messages, or like words, and are neither.

use std::collections::BTreeSet;
use std::path::PathBuf;

use anyhow::Result;
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

#[cfg(test)]
mod tests {
    use super::classes_in;

    #[test]
    fn classes_are_found_and_numbers_are_not() {
        let found =
            classes_in(".start-part h2, .choice:hover .hint{ margin: .5rem 1.25em }\n@media print{.a_b{}}");
        assert_eq!(found.into_iter().collect::<Vec<_>>(), ["a_b", "choice", "hint", "start-part"]);
    }
}
