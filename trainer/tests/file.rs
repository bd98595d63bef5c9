//! A case's file: what is written is read again, and every fault is named with its place.

use proptest::prelude::*;
use remedy_engine::answers::{Answers, Refused};
use remedy_engine::option::OptionSet;
use remedy_engine::question::QuestionId;
use remedy_engine::reading::Problem as Answer;
use remedy_trainer::case::{Case, Own, Text};
use remedy_trainer::file::{Fault, MAX_BYTES, Problem, read, write};

const GOOD: &str = r#"{ "remedy_guide_case": 1, "title": "Mine", "story": "One.\n\nTwo.", "notes": "n",
    "questions": ["Why?"], "answers": { "role": "self", "harm": ["health"] }, "variant": { "role": "defender" } }"#;

fn faults(text: &str) -> Vec<(String, Problem)> {
    let faults = read(text.as_bytes()).err().unwrap_or_default();
    faults.into_iter().map(|Fault { place, problem }| (place, problem)).collect()
}

fn one(place: &str, problem: Problem) -> Vec<(String, Problem)> {
    vec![(place.to_owned(), problem)]
}

#[test]
fn a_good_file_is_read_whole() {
    let case = read(GOOD.as_bytes()).expect("a case");
    let Text::Own(own) = &case.text else { panic!("it is not of the library") };
    assert_eq!((own.title.as_str(), own.story.as_str(), own.notes.as_str()), ("Mine", "One.\n\nTwo.", "n"));
    assert_eq!(own.questions, ["Why?"]);
    assert_eq!(case.answers, Answers::from_json(r#"{"role": "self", "harm": ["health"]}"#).expect("answers"));
    assert_eq!(case.variant, Some(Answers::from_json(r#"{"role": "defender"}"#).expect("answers")));
    let with_mark = ["\u{feff}", GOOD].concat();
    assert_eq!(read(with_mark.as_bytes()), Ok(case), "some editors begin a file with a mark");
    let least = r#"{"remedy_guide_case": 1, "title": "T", "answers": {}}"#;
    assert_eq!(read(least.as_bytes()).expect("a case").variant, None);
}

#[test]
fn what_is_no_case_has_one_fault() {
    assert_eq!(faults(&"x".repeat(MAX_BYTES + 1)), one("", Problem::TooLong));
    assert_eq!(faults("{\n\"title\": }"), one("", Problem::NotJson(2, 10)));
    assert_eq!(faults(""), one("", Problem::NotJson(1, 0)));
    assert!(matches!(faults("[]")[..], [(_, Problem::NotJson(..))]));
    assert!(matches!(faults("null")[..], [(_, Problem::NotJson(..))]));
    assert_eq!(faults("{}"), one("", Problem::NotACase));
    assert_eq!(faults(r#"{"role": "self", "harm": []}"#), one("", Problem::NotACase));
    assert_eq!(faults(&GOOD.replace("case\": 1", "case\": 3")), one("", Problem::Newer));
    for version in ["0", "-1", "1.0", "\"1\"", "null", "[1]"] {
        let text = GOOD.replace("case\": 1", &format!("case\": {version}"));
        assert_eq!(faults(&text), one("", Problem::NotACase), "{version}");
    }
    let not_text = read(&[b'{', 0xff, b'}']).expect_err("faults");
    assert_eq!(not_text, [Fault { place: String::new(), problem: Problem::NotText }]);
}

/// A case of the first form has the names of the decision model's first version.
#[test]
fn a_case_of_the_first_form_opens_and_is_written_in_the_new_one() {
    let old =
        r#"{ "remedy_guide_case": 1, "title": "Mine", "answers": { "wishes": ["apology_truth", "stop"] } }"#;
    let case = read(old.as_bytes()).expect("a case");
    let wishes = case.answers.get(QuestionId::Wishes).unwrap_or_default();
    assert_eq!(wishes.ids(QuestionId::Wishes).collect::<Vec<_>>(), ["stop", "apology", "truth"]);
    let new = old.replace("case\": 1", "case\": 2");
    let unknown = Problem::Answers(Answer::UnknownOption("apology_truth".to_owned()));
    assert_eq!(faults(&new), one("answers.wishes[0]", unknown));
}

#[test]
fn every_fault_is_named_with_its_place() {
    let text = r#"{ "remedy_guide_case": 1, "story": 5, "questions": ["a", null], "notes": "a", "notes": "b",
        "colour": "red", "answers": { "role": "cat", "harm": ["health", "none"], "harm": [] }, "variant": [] }"#;
    assert_eq!(
        faults(text),
        [
            ("story", Problem::WantsText),
            ("questions[1]", Problem::WantsText),
            ("notes", Problem::Repeated),
            ("colour", Problem::UnknownName),
            ("answers.role", Problem::Answers(Answer::UnknownOption("cat".to_owned()))),
            ("answers.harm", Problem::Answers(Answer::Refused(Refused::NotAlone))),
            ("answers.harm", Problem::Answers(Answer::RepeatedQuestion)),
        ]
        .map(|(place, problem)| (place.to_owned(), problem))
        .into_iter()
        .chain(faults(text).into_iter().filter(|(place, _)| place == "variant"))
        .chain(one("title", Problem::Missing))
        .collect::<Vec<_>>()
    );
    assert!(faults(text).iter().any(|(place, problem)| {
        place == "variant" && matches!(problem, Problem::Answers(Answer::NotAnObject(_)))
    }));
    assert_eq!(faults(&GOOD.replace("\"Mine\"", "\" \"")), one("title", Problem::Empty));
    assert_eq!(faults(&GOOD.replace("Mine", &"m".repeat(201))), one("title", Problem::LongTitle));
    assert_eq!(faults(&GOOD.replace("[\"Why?\"]", "\"Why?\"")), one("questions", Problem::WantsTexts));
}

#[test]
fn a_strange_name_is_repeated_back_in_part_only() {
    let text = GOOD.replace("\"notes\"", &format!("\"{}\"", "é".repeat(90)));
    assert_eq!(faults(&text), one(&["é".repeat(40), "…".to_owned()].concat(), Problem::UnknownName));
    assert_eq!(faults(&GOOD.replace("\"notes\"", "\"\"")), one("\"\"", Problem::UnknownName));
}

/// Any answers that can be given.
fn any_answers() -> impl Strategy<Value = Answers> {
    let bits = prop::collection::vec(any::<u16>(), QuestionId::COUNT);
    bits.prop_map(|bits| {
        let mut answers = Answers::default();
        for (question, bits) in QuestionId::ALL.iter().zip(bits) {
            let chosen = question
                .choices()
                .iter()
                .enumerate()
                .filter(|(place, _)| bits >> place & 1 == 1)
                .filter_map(|(_, choice)| OptionSet::one(*question, choice.id))
                .fold(OptionSet::EMPTY, OptionSet::with);
            // Options that do not go together are no answer.
            let _ = answers.set(*question, chosen);
        }
        answers
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(
        title in "\\PC{1,60}[a-z]", story in "(?s).{0,200}", notes in "(?s).{0,80}",
        questions in prop::collection::vec("(?s).{0,40}", 0..4), own in any_answers(),
        variant in prop::option::of(any_answers()),
    ) {
        let words = Own { title, story, notes, questions };
        let text = write(&words, own, variant);
        prop_assert_eq!(read(text.as_bytes()), Ok(Case { text: Text::Own(words), answers: own, variant }));
    }

    #[test]
    fn no_text_stops_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(read(&bytes).is_err());
    }

    #[test]
    fn a_mutilated_file_is_refused_or_read(cut in 0..GOOD.len(), with in "\\PC{0,3}", length in 0..9usize) {
        let end = (cut + length).min(GOOD.len());
        if let (Some(before), Some(after)) = (GOOD.get(..cut), GOOD.get(end..))
            && let Err(faults) = read([before, &with, after].concat().as_bytes())
        {
            prop_assert!(!faults.is_empty());
        }
    }
}
