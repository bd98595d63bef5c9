//! The compact form: what is written is read back, and no text at all makes the reader panic.

#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeMap;

use proptest::prelude::*;
use remedy_content::pack::{self, Direction, Header, Pack, PackError};

const HEADER: Header<'_> = Header { language: "en", direction: Direction::Ltr, content_version: "1" };

fn written(messages: &[(&str, &str)]) -> Result<String, PackError> {
    let messages = messages.iter().map(|(key, text)| ((*key).to_owned(), (*text).to_owned())).collect();
    pack::write(HEADER, &messages)
}

fn read(text: &str) -> Result<Pack, PackError> {
    Pack::read(text.to_owned().leak())
}

#[test]
fn every_malformed_text_is_an_error_that_tells_which_entry() {
    for (text, error) in [
        ("", PackError::WrongFormat),
        ("<!doctype html>", PackError::WrongFormat),
        ("remedy-pack-1\u{1f}en\u{1f}ltr\u{1f}1", PackError::WrongFormat),
        ("remedy-pack-2", PackError::BadHeader),
        ("remedy-pack-2\u{1f}en\u{1f}ltr", PackError::BadHeader),
        ("remedy-pack-2\u{1f}\u{1f}ltr\u{1f}1", PackError::BadHeader),
        ("remedy-pack-2\u{1f}en\u{1f}up\u{1f}1", PackError::BadHeader),
        ("remedy-pack-2\u{1f}en\u{1f}ltr\u{1f}1\u{1f}2", PackError::BadHeader),
    ] {
        assert_eq!(read(text), Err(error), "{text:?}");
    }
    for (records, error) in [
        ("", PackError::BadEntry(1)),
        ("key", PackError::BadEntry(1)),
        ("a b\u{1e}", PackError::BadEntry(2)),
        ("a b\u{1f}", PackError::BadEntry(2)),
        ("a\u{1f}b", PackError::BadEntry(2)),
        ("a b\u{1f}c d\u{1e}e f\u{1f}g", PackError::BadEntry(4)),
        ("\u{1f}a b", PackError::BadEntry(1)),
        ("a b\u{1e}b ", PackError::EmptyEntry(2)),
        ("a\u{1f}b ", PackError::EmptyEntry(2)),
        (" b", PackError::EmptyEntry(1)),
        ("a b\u{1f} c", PackError::EmptyEntry(2)),
        ("b 1\u{1e}a 2", PackError::NotSorted(2)),
        ("a 1\u{1e}a 2", PackError::NotSorted(2)),
        ("a 1\u{1f}c 2\u{1f}b 3", PackError::NotSorted(3)),
        ("a\u{1f}b 1\u{1f}b 2", PackError::NotSorted(3)),
        ("a\u{1f}b 1\u{1e}a 2", PackError::NotSorted(3)),
    ] {
        let text = format!("remedy-pack-2\u{1f}en\u{1f}ltr\u{1f}1\u{1e}{records}");
        assert_eq!(read(&text), Err(error), "{text:?}");
    }
}

#[test]
fn every_error_says_what_is_wrong_and_where() {
    for (error, told) in [
        (PackError::WrongFormat, "not a language pack of this version"),
        (PackError::BadHeader, "the header is wrong"),
        (PackError::BadEntry(1), "a name has no text in entry 1"),
        (PackError::EmptyEntry(12), "name or text is empty in entry 12"),
        (PackError::NotSorted(2), "the name is out of order in entry 2"),
    ] {
        assert_eq!(error.to_string(), told);
    }
}

#[test]
fn what_would_be_read_otherwise_is_not_written() {
    for (messages, error) in [
        ([("a", "b\u{1f}c"), ("d", "e")], PackError::BadEntry(2)),
        ([("a", "b\u{1f}c d"), ("d", "e")], PackError::BadEntry(1)),
        ([("a", "b\u{1e}c d"), ("d", "e")], PackError::BadEntry(1)),
        ([("a", "b"), ("c", "")], PackError::EmptyEntry(2)),
        ([("a b", "c"), ("d", "e")], PackError::BadEntry(1)),
        ([("a", "b"), ("", "c")], PackError::EmptyEntry(1)),
        ([("a", "b"), (".c", "d")], PackError::BadEntry(1)),
        ([("a", "b"), ("a.", "c")], PackError::BadEntry(1)),
    ] {
        assert_eq!(written(&messages), Err(error), "{messages:?}");
    }
    for (language, content_version, error) in [
        ("", "1", PackError::BadHeader),
        ("en", "", PackError::BadHeader),
        ("en", "1\u{1f}2", PackError::BadHeader),
        ("en\u{1e}", "1", PackError::BadHeader),
        // It would be a message that nobody has given.
        ("en", "1\u{1e}a b", PackError::BadEntry(2)),
    ] {
        let header = Header { language, content_version, ..HEADER };
        assert_eq!(pack::write(header, &BTreeMap::new()), Err(error), "{header:?}");
    }
}

#[test]
fn attributes_stand_below_their_message() {
    let messages = [("a", "One"), ("a-b", "Two words"), ("a.b", "Three"), ("a.b-c", "Four"), ("b.c", "Five")];
    let text = written(&messages).expect("a pack");
    assert_eq!(
        text,
        "remedy-pack-2\u{1f}en\u{1f}ltr\u{1f}1\u{1e}a One\u{1f}b Three\u{1f}b-c Four\u{1e}a-b Two words\u{1e}b\u{1f}c Five"
    );
    let pack = read(&text).expect("a readable pack");
    for (key, words) in messages {
        assert_eq!(pack.get(key), Some(words), "{key}");
    }
    for key in ["b", "c", "a.c", "b.c.d", "a-b.c", "a.b.c", ".b"] {
        assert_eq!(pack.get(key), None, "{key}");
    }
}

#[test]
fn the_header_is_read_back() {
    let pack = read(&written(&[("ui-leave", "Leave")]).expect("a pack")).expect("a readable pack");
    assert_eq!((pack.language(), pack.direction(), pack.content_version()), ("en", Direction::Ltr, "1"));
    assert_eq!((pack.get("ui-leave"), pack.get("ui-leav"), pack.get("")), (Some("Leave"), None, None));
    let header = Header { language: "ar", direction: Direction::Rtl, content_version: "2.3" };
    let text = pack::write(header, &BTreeMap::new()).expect("a pack without words");
    assert_eq!(text, "remedy-pack-2\u{1f}ar\u{1f}rtl\u{1f}2.3");
    let pack = read(&text).expect("a readable pack");
    assert_eq!((pack.language(), pack.direction(), pack.content_version()), ("ar", Direction::Rtl, "2.3"));
}

#[test]
fn places_are_filled_and_unknown_ones_left() {
    let values = [("step", "3"), ("all", "{step}")];
    for (pattern, filled) in [
        ("Step {step} of {all}", "Step 3 of {step}"),
        ("{step}", "3"),
        ("{other} {step", "{other} {step"),
        ("{{step}}", "{3}"),
        ("", ""),
    ] {
        assert_eq!(pack::fill(pattern, &values), filled);
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(messages in proptest::collection::btree_map("[a-c][a-c0-9_-]{0,3}(\\.[a-c][a-c0-9_.-]{0,3})?", "[^\u{1e}\u{1f}]{1,40}", 0..20)) {
        let messages: BTreeMap<String, String> = messages;
        let pack = read(&pack::write(HEADER, &messages).expect("a pack")).expect("a readable pack");
        let read_back: BTreeMap<_, _> = pack.entries().map(|(key, text)| (key, text.to_owned())).collect();
        prop_assert_eq!(&read_back, &messages);
        for (key, text) in &messages {
            prop_assert_eq!(pack.get(key), Some(text.as_str()));
        }
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "(remedy-pack-2\u{1f}en\u{1f}ltr\u{1f}1)?(\u{1f}|\u{1e}| |en|ltr|[a-c]|\\PC){0,24}") {
        let _ = read(&text);
    }

    #[test]
    fn a_damaged_pack_is_read_or_refused(cut in 0usize..200, put in "[\u{1e}\u{1f} a-z]{0,3}") {
        let text = written(&[("a", "one"), ("b", "two"), ("b.a", "three"), ("c.a", "four"), ("c.b", "five")]).expect("a pack");
        let cut = cut % text.len();
        let _ = read(&format!("{}{put}{}", &text[..cut], &text[(cut + 1).min(text.len())..]));
    }

    #[test]
    fn filling_never_panics(pattern in "[{}a-c]{0,12}") {
        let _ = pack::fill(&pattern, &[("a", "1"), ("b", "{a}")]);
    }
}
