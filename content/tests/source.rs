//! Bad content files: each of `tests/faults/*.ftl` opens with the faults it must give, one a line, as `# ! line key: words of
//! the fault`, in the order in which they are told.

#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

use std::fs;
use std::path::Path;

use remedy_content::source::{self, File};

#[test]
fn every_fault_names_its_file_line_and_key() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults");
    let mut seen = 0;
    for entry in fs::read_dir(folder).expect("the folder of bad files") {
        let path = entry.expect("an entry").path();
        let text = fs::read_to_string(&path).expect("a bad file").replace("<U+0007>", "\u{7}");
        let name = path.file_name().expect("a name").to_string_lossy();
        check(&name, &text);
        seen += 1;
    }
    assert!(seen > 10, "only {seen} bad files were found");
}

fn check(name: &str, text: &str) {
    let expected: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("# ! ")).collect();
    let language = source::read(&[File { path: name, text }]);
    let found: Vec<String> = language.faults.iter().map(ToString::to_string).collect();
    assert_eq!(found.len(), expected.len(), "{name}: {found:#?}");
    for (fault, expected) in found.iter().zip(expected) {
        let (place, words) = expected.split_once(": ").expect("place: words");
        let (line, key) = place.split_once(' ').unwrap_or((place, ""));
        let start =
            if key.is_empty() { format!("{name}:{line}: ") } else { format!("{name}:{line}: {key}: ") };
        let rest = fault.strip_prefix(&start);
        assert!(
            rest.is_some_and(|rest| rest.contains(words)),
            "{name}: expected {expected:?}, found {fault:?}"
        );
    }
}

#[test]
fn a_good_file_becomes_flat_texts() {
    let one =
        "-brand = Guide\n\nui-step = Step { $step } of { $all } in the { -brand }\n    .short = { \"{\" }\n";
    let two = "help =\n    First paragraph\n    goes on.\n\n    - an item\n    - another\n";
    let language = source::read(&[File { path: "one", text: one }, File { path: "two", text: two }]);
    assert_eq!(language.faults, []);
    let texts: Vec<_> =
        language.messages.iter().map(|(key, message)| (key.as_str(), message.text.as_str())).collect();
    assert_eq!(
        texts,
        [
            ("help", "First paragraph\ngoes on.\n\n- an item\n- another"),
            ("ui-step", "Step {step} of {all} in the Guide"),
            ("ui-step.short", "{"),
        ]
    );
    let variables: Vec<_> = source::variables("Step {step} of {all}").into_iter().collect();
    assert_eq!(variables, ["all", "step"]);
}

#[test]
fn a_message_written_in_two_files_names_both() {
    let file = |path| File { path, text: "# note\nui-leave = Leave\n" };
    let language = source::read(&[file("one.ftl"), file("two.ftl")]);
    let found: Vec<String> = language.faults.iter().map(ToString::to_string).collect();
    assert_eq!(found, ["two.ftl:2: ui-leave: is written twice; first at one.ftl:2"]);
}

#[test]
fn a_folder_is_read_by_the_names_of_its_files() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("folder");
    fs::create_dir_all(&folder).expect("a folder");
    for (name, text) in [
        ("b.ftl", "ui-b = B and { -term }\nui-a = again\n"),
        ("a.ftl", "-term = a term\nui-a = A\n"),
        ("notes.txt", "ui-c = not for the guide\n"),
        ("ftl", "ui-d = nor this\n"),
    ] {
        fs::write(folder.join(name), text).expect("a file");
    }
    let language = source::read_folder(&folder);
    let texts: Vec<_> =
        language.messages.iter().map(|(key, message)| (key.as_str(), message.text.as_str())).collect();
    assert_eq!(texts, [("ui-a", "A"), ("ui-b", "B and a term")]);
    let place = |file: &str| folder.join(file).display().to_string();
    let found: Vec<String> = language.faults.iter().map(ToString::to_string).collect();
    let (one, other) = (place("a.ftl"), place("b.ftl"));
    assert_eq!(found, [format!("{other}:2: ui-a: is written twice; first at {one}:2")]);
}

#[test]
fn a_missing_folder_is_a_fault() {
    let language = source::read_folder(Path::new("no/such/folder"));
    assert!(language.messages.is_empty());
    assert!(
        language
            .faults
            .first()
            .is_some_and(|fault| fault.to_string().contains("no/such/folder:0: cannot be read"))
    );
}
