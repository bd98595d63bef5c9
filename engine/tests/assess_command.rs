//! The `assess` command, run as it is: a result for every line, bad lines named, and nothing after them lost.

#![cfg(feature = "cli")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use remedy_content::{key, source};
use remedy_engine::findings::FINDINGS;
use remedy_engine::places::PLACES;
use remedy_engine::reading::MAX_BYTES;
use remedy_engine::status::ELEMENTS;
use serde_json::Value;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

const GOOD: &str = r#"{"role":"self","harm":["health"]}"#;

struct Ran {
    status: Option<i32>,
    stdout: String,
    stderr: String,
}

fn start(options: &[&str]) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_assess"));
    command.args(options).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().expect("the command starts")
}

/// Runs the command on all of the input, written beside the reading so that neither waits for the other.
fn run(options: &[&str], input: impl AsRef<[u8]>) -> Ran {
    let mut child = start(options);
    let mut stdin = child.stdin.take().unwrap();
    let input = input.as_ref().to_owned();
    // An error here is the command's having ended early, which shows in what it says.
    let writer = thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    Ran {
        status: output.status.code(),
        stdout: String::from_utf8(output.stdout).expect("UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

impl Ran {
    /// One JSON object a line.
    fn objects(&self) -> Vec<Value> {
        self.stdout.lines().map(|line| serde_json::from_str(line).expect(line)).collect()
    }

    /// Each line's status, or its errors.
    fn gist(&self) -> Vec<String> {
        let gist = |object: &Value| match &object["error"] {
            Value::Null => object["status"]["value"].as_str().unwrap().to_owned(),
            errors => errors
                .as_array()
                .unwrap()
                .iter()
                .map(|error| error.as_str().unwrap())
                .collect::<Vec<_>>()
                .join(" | "),
        };
        self.objects().iter().map(gist).collect()
    }
}

/// The answers and the result that the decision model writes out; of findings and places it shows some.
#[test]
fn the_result_that_the_decision_model_writes_out() {
    let model = include_str!("decision-model.md");
    let between = |start: &str, end: &str| {
        model.split_once(start).and_then(|(_, rest)| rest.split_once(end)).expect(start).0
    };
    let ran = run(&[], between("Answers `", "` give"));
    let written: Value = serde_json::from_str(between("```json", "```")).unwrap();
    let object = &ran.objects()[0];
    let names: Vec<_> = object.as_object().unwrap().keys().collect();
    assert_eq!(names, ["asked", "elements", "findings", "places", "status"]);
    for whole in ["status", "elements", "asked"] {
        assert_eq!(object[whole], written[whole], "{whole}");
    }
    for (some, all) in [("findings", FINDINGS.len()), ("places", PLACES.len())] {
        assert_eq!(object[some].as_object().unwrap().len(), all);
        let shown = written[some].as_object().unwrap();
        shown.iter().for_each(|(id, expected)| assert_eq!(&object[some][id], expected, "{id}"));
    }
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(0), ""));
}

#[test]
fn good_lines_give_results_in_order_and_success() {
    let ran = run(&[], format!("{GOOD}\n{{\"harm\":[\"none\"]}}\n{{}}\n"));
    assert_eq!(ran.gist(), ["unclear", "does_not_fit", "unclear"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(0), ""));
}

#[test]
fn no_input_is_no_output() {
    let ran = run(&[], "");
    assert_eq!((ran.status, ran.stdout.as_str(), ran.stderr.as_str()), (Some(0), "", ""));
}

#[test]
fn a_bad_line_is_named_and_the_rest_goes_on() {
    let ran = run(&[], format!("{GOOD}\n{{\"role\":\"me\",\"colour\":1}}\n{{\"harm\":[\"none\"]}}\n"));
    let errors = r#"role: no such option: "me" | colour: no such question"#;
    assert_eq!(ran.gist(), ["unclear", errors, "does_not_fit"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(1), ""));
}

#[test]
fn an_empty_line_is_a_bad_line() {
    let ran = run(&[], format!("\n{GOOD}\n\n"));
    let empty = "not a JSON object of answers: EOF while parsing a value at line 1 column 0";
    assert_eq!(ran.gist(), [empty, "unclear", empty]);
    assert_eq!(ran.status, Some(1));
}

#[test]
fn a_line_that_is_not_utf8_is_a_bad_line() {
    let ran = run(&[], [b"{\"role\":\"s\xffelf\"}\n", GOOD.as_bytes()].concat());
    let gist = ran.gist();
    assert!(gist[0].starts_with("not UTF-8 text: "), "{gist:?}");
    assert_eq!((&gist[1..], ran.status), (["unclear".to_owned()].as_slice(), Some(1)));
}

#[test]
fn lines_up_to_the_limit_are_read_and_longer_ones_passed_over() {
    let padded = |length: usize| format!("{GOOD}{}", " ".repeat(length - GOOD.len()));
    let lengths = [MAX_BYTES, MAX_BYTES + 1, MAX_BYTES + 2, MAX_BYTES + 3, 40 * MAX_BYTES, MAX_BYTES];
    let long = "longer than 65536 bytes";
    let expected = ["unclear", long, long, long, long, "unclear"];
    let lines: Vec<_> = lengths.map(padded).into();
    // With and without an end to the last line, which may be the long one.
    for input in [lines.join("\n") + "\n", lines.join("\n")] {
        let ran = run(&[], input);
        assert_eq!(ran.gist(), expected);
        assert_eq!(ran.status, Some(1));
    }
    for (length, expected) in lengths.into_iter().zip(expected) {
        assert_eq!(run(&[], padded(length)).gist(), [expected], "{length} bytes");
    }
}

#[test]
fn the_last_line_needs_no_end_and_lines_may_end_as_on_windows() {
    for input in [GOOD.to_owned(), format!("{GOOD}\r\n"), format!("{GOOD}\r\n{GOOD}\r\n{GOOD}")] {
        let ran = run(&[], &input);
        assert_eq!(ran.gist(), vec!["unclear"; input.lines().count()], "{input:?}");
        assert_eq!(ran.status, Some(0));
    }
}

#[test]
fn pretty_is_the_same_json_for_people() {
    let input = format!("{GOOD}\n{{\"role\":1}}\n");
    let (plain, pretty) = (run(&[], &input), run(&["--pretty"], &input));
    let objects: Vec<Value> =
        serde_json::Deserializer::from_str(&pretty.stdout).into_iter().collect::<Result<_, _>>().unwrap();
    assert_eq!(objects, plain.objects());
    assert!(pretty.stdout.lines().count() > 300 && pretty.stdout.contains("\n  \"status\": {"));
    assert_eq!((pretty.status, plain.status), (Some(1), Some(1)));
}

#[test]
fn explain_says_the_status_the_reasons_and_the_clauses_in_words() {
    let words =
        source::read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../content/locales/en")).messages;
    let text = |name: &str| words[name].text.as_str();
    let ran =
        run(&["--explain"], r#"{"role":"family","harm":["health"],"conduct":["none"],"needs":["language"]}"#);
    let harm = key("question", "harm");
    let reason = format!("because: {} {}", text(&harm), text(&format!("{harm}.health")));
    let question = format!("would decide it: {}", text(&key("question", "family_tie")));
    let person = text(&key("element", "person"));
    let finding = key("finding", "right.accessible_information");
    let expected = [
        text(&key("status", "does_not_fit")),
        &format!("  ? {person}"),
        &question,
        &reason,
        &format!("  + {}", text(&finding)),
        "clauses: 1.1\n",
        "clauses: 4.2(f)\n",
        "clauses: 1.5, 1.5(a), 1.5(b), 1.5(c)\n",
    ];
    for expected in expected {
        assert!(ran.stdout.contains(expected), "{expected:?} is not in:\n{}", ran.stdout);
    }
    assert!(ran.stdout.starts_with(expected[0]));
    // What a finding means is told where it is given, and nowhere else.
    for finding in FINDINGS {
        let name = key("finding", finding.id.as_str());
        let is_given = ran.stdout.contains(&format!("  + {}\n", text(&name)));
        let means = text(&format!("{name}.means")).replace('\n', "\n      ");
        assert_eq!(ran.stdout.contains(&format!("      {means}\n")), is_given, "{name}");
    }
    let cites = |clauses: &[_]| usize::from(!clauses.is_empty());
    let citing = ELEMENTS.iter().map(|element| cites(element.clauses)).sum::<usize>()
        + FINDINGS.iter().map(|finding| cites(finding.clauses)).sum::<usize>();
    assert_eq!(ran.stdout.matches("clauses: ").count(), citing);
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(0), ""));
}

/// The verdict is that of the reading: the definition may fit another person than the reader.
#[test]
fn explain_says_of_whom_the_status_is_read() {
    let words =
        source::read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../content/locales/en")).messages;
    for (answers, verdict) in [
        (r#"{"role":"self","harm":["none"]}"#, "status-does_not_fit"),
        (r#"{"role":"family","family_tie":"other"}"#, "status-another-open"),
        (
            r#"{"role":"family","family_tie":"other","harm":["health"],"business":["company"],"conduct":["act"],"connection":"yes","result":"yes"}"#,
            "status-another",
        ),
    ] {
        let ran = run(&["--explain"], answers);
        assert_eq!(ran.stdout.lines().next(), Some(words[verdict].text.as_str()), "{answers}");
    }
}

#[test]
fn explain_says_where_to_turn_and_why() {
    let words =
        source::read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../content/locales/en")).messages;
    let name = |id: &str| words[&key("place", id)].text.as_str();
    let ran = run(&["--explain"], r#"{"business":["finance"],"borders":["none"]}"#);
    let (_, places) = ran.stdout.split_once("\nWhere to turn today").expect("the heading");
    let finance = words["question-business.finance"].text.as_str();
    for expected in [
        format!("  + {}\n\n", name("near")),
        format!("  + {}\n      because: ", name("grievance")),
        format!("  - {}\n      because: ", name("oecd")),
        format!("  ? {}\n      would decide it: ", name("nhri")),
        finance.to_owned(),
    ] {
        assert!(places.contains(&expected), "{expected:?} is not in:\n{places}");
    }
}

/// Where the words have no text for something, its key would stand in its place.
#[test]
fn explain_has_words_for_everything() {
    let everything = include_str!("../benches/full.json");
    for input in ["{}", r#"{"role":"defender","targeted":"no"}"#, everything.trim()] {
        let ran = run(&["--explain"], input);
        for kind in ["status-", "element-", "finding-", "place-", "question-"] {
            assert!(!ran.stdout.contains(kind), "a text is missing: {kind}… in\n{}", ran.stdout);
        }
    }
}

#[test]
fn explain_names_every_fault_of_a_bad_line() {
    let ran = run(&["--explain"], "{\"role\":\"me\",\"colour\":1}\n{}\n");
    let start =
        "These answers cannot be read:\n  - role: no such option: \"me\"\n  - colour: no such question\n";
    assert!(ran.stdout.starts_with(start), "{}", ran.stdout);
    assert!(ran.stdout.len() > start.len() + 1_000, "the next line is explained");
    assert_eq!(ran.status, Some(1));
}

/// Our output's reader leaves early, as `head` does: that is no error, and no panic.
#[test]
fn a_closed_output_ends_quietly() {
    for options in [&[][..], &["--pretty"], &["--explain"]] {
        let mut child = start(options);
        drop(child.stdout.take());
        let mut stdin = child.stdin.take().unwrap();
        let writer = thread::spawn(move || drop(stdin.write_all(format!("{GOOD}\n").repeat(100).as_bytes())));
        let output = child.wait_with_output().unwrap();
        writer.join().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{options:?}");
        assert_eq!(output.status.code(), Some(0), "{options:?}");
    }
}

/// A program that asks one line at a time gets each answer before it asks the next.
#[test]
fn each_line_is_answered_at_once() {
    let mut child = start(&[]);
    let mut stdin = child.stdin.take().unwrap();
    let stdout = BufReader::new(child.stdout.take().unwrap());
    let (send, answers) = mpsc::channel();
    thread::spawn(move || stdout.lines().try_for_each(|line| send.send(line)));
    for _ in 0..3 {
        writeln!(stdin, "{GOOD}").unwrap();
        // Without a limit, an answer held back would make the test wait for ever.
        let answer = answers.recv_timeout(Duration::from_secs(20)).expect("an answer").unwrap();
        assert!(answer.contains("unclear"));
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn options_that_do_not_go_together_are_refused() {
    for options in [&["--pretty", "--explain"][..], &["--unheard-of"], &["file.jsonl"]] {
        let ran = run(options, GOOD);
        assert_eq!((ran.status, ran.stdout.as_str()), (Some(2), ""), "{options:?}");
        assert!(ran.stderr.starts_with("error: "), "{}", ran.stderr);
    }
}

#[cfg(unix)]
#[test]
fn input_that_cannot_be_read_is_told_from_bad_lines() {
    let folder = std::fs::File::open(env!("CARGO_MANIFEST_DIR")).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_assess"));
    let output = command.stdin(folder).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stderr.starts_with(b"assess: "), "{}", String::from_utf8_lossy(&output.stderr));
}
