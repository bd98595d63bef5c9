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
        ("remedy-pack-0\u{1f}en\u{1f}ltr\u{1f}1", PackError::WrongFormat),
        ("remedy-pack-1", PackError::BadHeader),
        ("remedy-pack-1\u{1f}en\u{1f}ltr", PackError::BadHeader),
        ("remedy-pack-1\u{1f}\u{1f}ltr\u{1f}1", PackError::BadHeader),
        ("remedy-pack-1\u{1f}en\u{1f}up\u{1f}1", PackError::BadHeader),
        ("remedy-pack-1\u{1f}en\u{1f}ltr\u{1f}1\u{1f}2", PackError::BadHeader),
        ("remedy-pack-1\u{1f}en\u{1f}ltr\u{1f}1\u{1e}key", PackError::BadEntry(1)),
        ("remedy-pack-1\u{1f}en\u{1f}ltr\u{1f}1\u{1e}a\u{1f}b\u{1f}c", PackError::BadEntry(1)),
        ("remedy-pack-1\u{1f}en\u{1f}ltr\u{1f}1\u{1e}a\u{1f}b\u{1e}b\u{1f}", PackError::EmptyEntry(2)),
        ("remedy-pack-1\u{1f}en\u{1f}ltr\u{1f}1\u{1e}\u{1f}b", PackError::EmptyEntry(1)),
        ("remedy-pack-1\u{1f}en\u{1f}ltr\u{1f}1\u{1e}b\u{1f}1\u{1e}a\u{1f}2", PackError::NotSorted(2)),
        ("remedy-pack-1\u{1f}en\u{1f}ltr\u{1f}1\u{1e}a\u{1f}1\u{1e}a\u{1f}2", PackError::NotSorted(2)),
    ] {
        assert_eq!(read(text), Err(error), "{text:?}");
    }
    assert_eq!(PackError::NotSorted(2).to_string(), "the key is out of order in entry 2");
}

#[test]
fn a_separator_in_a_message_is_not_written() {
    assert_eq!(written(&[("a", "b\u{1f}c")]), Err(PackError::BadEntry(1)));
    assert_eq!(written(&[("a", "b\u{1e}c\u{1f}d")]), Err(PackError::BadEntry(2)));
    assert_eq!(written(&[("a", "")]), Err(PackError::EmptyEntry(1)));
}

#[test]
fn the_header_is_read_back() {
    let pack = read(&written(&[("ui-leave", "Leave")]).expect("a pack")).expect("a readable pack");
    assert_eq!((pack.language(), pack.direction(), pack.content_version()), ("en", Direction::Ltr, "1"));
    assert_eq!((pack.get("ui-leave"), pack.get("ui-leav"), pack.get("")), (Some("Leave"), None, None));
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
    fn what_is_written_is_read_back(messages in proptest::collection::btree_map("[a-z][a-z0-9_.-]{0,12}", "[^\u{1e}\u{1f}]{1,40}", 0..20)) {
        let messages: BTreeMap<String, String> = messages;
        let pack = read(&pack::write(HEADER, &messages).expect("a pack")).expect("a readable pack");
        let read_back: BTreeMap<_, _> = pack.entries().map(|(key, text)| (key.to_owned(), text.to_owned())).collect();
        prop_assert_eq!(&read_back, &messages);
        for (key, text) in &messages {
            prop_assert_eq!(pack.get(key), Some(text.as_str()));
        }
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "(remedy-pack-1)?(\u{1f}|\u{1e}|en|ltr|[a-c]|\\PC){0,24}") {
        let _ = read(&text);
    }

    #[test]
    fn a_damaged_pack_is_read_or_refused(cut in 0usize..200, put in "[\u{1e}\u{1f}a-z]{0,3}") {
        let text = written(&[("a", "one"), ("b", "two"), ("c", "three")]).expect("a pack");
        let cut = cut % text.len();
        let _ = read(&format!("{}{put}{}", &text[..cut], &text[(cut + 1).min(text.len())..]));
    }

    #[test]
    fn filling_never_panics(pattern in "[{}a-c]{0,12}") {
        let _ = pack::fill(&pattern, &[("a", "1"), ("b", "{a}")]);
    }
}
