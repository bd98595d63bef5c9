//! What is kept comes back as it was; what is bad, old or hostile is refused, with every fault named at its place; and
//! nothing makes the reader panic.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use remedy_answers::{DRAFT, FORM, Fault, Problem, read, write};
use remedy_engine::answers::Answers;
use remedy_engine::counted::Counted;
use remedy_engine::option::OptionSet;
use remedy_engine::question::QuestionId;
use remedy_engine::reading::MAX_BYTES;
use serde::Deserialize;
use std::collections::BTreeSet;

/// A text, and what is wrong with it.
#[derive(Deserialize)]
struct Bad {
    what: String,
    text: String,
    faults: Vec<String>,
}

fn corpus() -> Vec<Bad> {
    serde_json::from_str(include_str!("faults.json")).unwrap()
}

/// `unknown-option at harm[1] of harm: wealth`.
fn told(fault: &Fault) -> String {
    let mut text = fault.problem.code().to_owned();
    let question = fault.question.map_or("", QuestionId::as_str);
    for (before, part) in [(" at ", fault.place.as_str()), (" of ", question), (": ", &fault.found)] {
        if !part.is_empty() {
            text += before;
            text += part;
        }
    }
    text
}

fn faults(text: &str) -> Vec<String> {
    read(text).expect_err(text).iter().map(told).collect()
}

#[test]
fn every_bad_text_is_refused_with_all_its_faults() {
    for Bad { what, text, faults: expected } in corpus() {
        assert_eq!(faults(&text), expected, "{what}: {text}");
    }
}

#[test]
fn the_corpus_meets_every_kind_of_fault() {
    let met: BTreeSet<_> = corpus()
        .iter()
        .flat_map(|bad| {
            bad.faults.iter().map(|fault| fault.split(' ').next().unwrap().to_owned()).collect::<Vec<_>>()
        })
        .chain([Problem::TooLong.code().to_owned()]) // Below: it would be a long file.
        .collect();
    let all: BTreeSet<_> = Problem::ALL.iter().map(|problem| problem.code().to_owned()).collect();
    assert_eq!(met, all);
}

#[test]
fn the_form_is_this() {
    let answers = Answers::from_json(r#"{"harm":["work","health"],"role":"family"}"#).unwrap();
    let text = r#"{"remedy_guide":2,"draft":"2023-07","content":"0.1.0-abc","answers":{"role":"family","harm":["health","work"]}}"#;
    assert_eq!(write(&answers, "0.1.0-abc"), text);
    assert_eq!((FORM, DRAFT), (2, "2023-07"));
    // However it was laid out, and in whatever order its members stand.
    let other = " {\n\"answers\" : {\"harm\":[\"work\", \"health\"],\t\"role\":\"family\"}, \"content\":\"0.0.9\",\"draft\":\"2023-07\",\"remedy_guide\":2}\n";
    assert_eq!(read(other), Ok(answers));
}

/// What was kept with the decision model's first version opens: one wish is two now.
#[test]
fn answers_of_the_first_form_open() {
    let old = r#"{"remedy_guide":1,"draft":"2023-07","content":"0.1.0","answers":{"role":"representative","wishes":["apology_truth","stop"]}}"#;
    let new = r#"{"role":"representative","wishes":["stop","apology","truth"]}"#;
    assert_eq!(read(old), Ok(Answers::from_json(new).unwrap()));
    assert_eq!(faults(&old.replace(":1,", ":2,")), ["unknown-option at wishes[0] of wishes: apology_truth"]);
}

/// An answer to a question that is not asked does not count, and is not written.
#[test]
fn what_is_not_asked_is_not_written() {
    let answers =
        Answers::from_json(r#"{"role":"self","family_tie":"dependant","delivery":["none"]}"#).unwrap();
    assert!(write(&answers, "1").ends_with(r#""answers":{"role":"self"}}"#));
}

#[test]
fn a_long_text_is_not_read() {
    let kept = write(&Answers::from_json(r#"{"role":"self"}"#).unwrap(), "1");
    let padded = |length: usize| kept.clone() + &" ".repeat(length - kept.len());
    assert!(read(&padded(MAX_BYTES)).is_ok());
    assert_eq!(faults(&padded(MAX_BYTES + 1)), ["too-long"]);
    assert_eq!(faults(&"{".repeat(10_000_000)), ["too-long"]);
}

#[test]
fn depth_and_number_do_no_harm() {
    let with = |member: &str| format!(r#"{{"remedy_guide":2,"draft":"2023-07","content":"1",{member}}}"#);
    let deep = |open: &str, close: &str| open.repeat(10_000) + "1" + &close.repeat(10_000);
    assert_eq!(faults(&with(&format!(r#""answers":{}"#, deep("[", "]")))), ["wrong-member at answers"]);
    assert_eq!(faults(&with(&format!(r#""more":{}"#, deep("[", "]"))))[..1], ["unknown-member at more"]);
    assert!(faults(&with(&format!(r#""answers":{}"#, deep(r#"{"a":"#, "}")))).len() == 1);
    let many: Vec<_> = (0..3000).map(|number| format!(r#""m{number}":1"#)).collect();
    let many = faults(&with(&many.join(",")));
    assert!(many.len() < 100 && many[0] == "unknown-member at m0", "{many:?}");
}

/// Answers to any questions, each as it can be answered.
fn some_answers() -> impl Strategy<Value = Answers> {
    vec((select(QuestionId::ALL), any::<u16>()), 1..=QuestionId::COUNT).prop_map(|chosen| {
        let mut answers = Answers::default();
        for (question, bits) in chosen {
            let wished = OptionSet::from_bits(bits).only(OptionSet::all(question));
            if answers.set(question, wished).is_err() {
                let ids: Vec<_> = wished.ids(question).take(1).collect();
                answers.set(question, OptionSet::one(question, ids[0]).unwrap()).unwrap();
            }
        }
        answers
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn what_is_kept_comes_back(answers in some_answers(), content in "[ -~]{0,100}") {
        let kept = write(&answers, &content);
        // A link holds it letter by letter (boot/answers.js).
        prop_assert!(kept.is_ascii());
        let counted = *Counted::of(&answers).answers();
        if counted.is_empty() {
            prop_assert_eq!(faults(&kept), ["no-answers"]);
        } else {
            prop_assert_eq!(read(&kept), Ok(counted));
        }
    }

    /// A text that was changed by chance is refused, or holds answers that can be given.
    #[test]
    fn what_was_changed_is_refused_or_can_be_kept(
        answers in some_answers(),
        changes in vec((any::<Index>(), select(vec!["", "\"", "[", "]", "{", "}", ",", ":", "0", "\u{0}", "é", "none"])), 1..4),
    ) {
        let mut text = write(&answers, "1");
        for (place, with) in changes {
            let place = place.index(text.len());
            if text.is_char_boundary(place) && text.is_char_boundary(place + 1) {
                text.replace_range(place..=place, with);
            }
        }
        match read(&text) {
            Ok(read_anyway) => {
                let counted = *Counted::of(&read_anyway).answers();
                let again = read(&write(&read_anyway, "1"));
                prop_assert!(counted.is_empty() || again == Ok(counted), "{again:?}");
            }
            Err(faults) => prop_assert!(!faults.is_empty()),
        }
    }

    #[test]
    fn a_text_cut_short_is_refused(answers in some_answers(), end in any::<Index>()) {
        let text = write(&answers, "1");
        prop_assert!(read(&text[..end.index(text.len())]).is_err());
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC*") {
        let _ = read(&text);
    }

    /// What is repeated back is short, and cannot change how other words are read.
    #[test]
    fn what_is_told_is_short_and_harmless(name in "\\PC{0,60}|[\u{1}-\u{1f}\u{202a}-\u{202e}\u{2066}-\u{2069}]{1,60}", value in "\\PC{0,60}") {
        let (name, value) = (serde_json::to_string(&name).unwrap(), serde_json::to_string(&value).unwrap());
        let text = format!(r#"{{"remedy_guide":2,{name}:1,"draft":{value},"content":"1","answers":{{{name}:{value},"role":{value}}}}}"#);
        for fault in read(&text).err().into_iter().flatten() {
            for part in [&fault.place, &fault.found] {
                prop_assert!(part.chars().count() <= 41, "{:?}", part);
                let turns = |letter| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
                prop_assert!(!part.chars().any(|letter| letter.is_control() || turns(letter)), "{:?}", part);
            }
        }
    }
}
