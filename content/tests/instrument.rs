//! The quoted draft is read word for word, and not at all once a word of it has changed.

#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

use std::fs;
use std::path::{Path, PathBuf};

use remedy_content::instrument::{self, ARTICLES, DRAFT};

fn pinned() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("instrument")
}

#[test]
fn the_draft_is_read_clause_by_clause() {
    let draft = instrument::read(&pinned()).expect("the quoted draft");
    assert_eq!((draft.date.as_str(), draft.language.as_str()), ("July 2023", "en"));
    let of_each: Vec<_> =
        draft.articles.iter().map(|article| (article.article, article.clauses.len())).collect();
    assert_eq!(of_each, [(1, 17), (4, 11), (7, 21)]);
    let ids: Vec<_> = draft.clauses().map(|clause| clause.id.as_str()).collect();
    assert_eq!((ids.len(), ids.first(), ids.last()), (49, Some(&"1.1"), Some(&"7.5(c)")));
    for (id, beginning) in
        [("1.1", "“Victim” shall mean any person"), ("7.5(c)", "to enable relevant State agencies")]
    {
        assert!(draft.text(id).is_some_and(|text| text.starts_with(beginning)), "{id}: {:?}", draft.text(id));
    }
    for clause in draft.clauses() {
        assert_eq!(draft.text(&clause.id), Some(clause.text.as_str()), "{}", clause.id);
    }
    assert_eq!((draft.text("1.11"), draft.text("")), (None, None));
}

/// A file of the draft, and what is made of it: `None` takes it away.
type Change = (&'static str, fn(String) -> Option<String>);
/// Why, what is changed, and the faults: where, and what is told.
type Case<'a> = (&'a str, &'a [Change], &'a [(&'a str, &'a str)]);

#[test]
fn a_changed_draft_is_not_read() {
    let changed = "the quoted text changed: review the words that rest on it, then pin the new hash ";
    let cases: [Case<'_>; 6] = [
        ("nothing", &[], &[]),
        (
            "a line's end, which every reader of JSON passes over",
            &[(ARTICLES, |text| Some(text + "\n"))],
            &[("articles-1-4-7.json:0: ", changed)],
        ),
        (
            "another file",
            &[(ARTICLES, |_| Some("{}".to_owned()))],
            &[
                (
                    "articles-1-4-7.json:0: ",
                    "pin the new hash 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
                ),
                ("articles-1-4-7.json:1: ", "cannot be understood: missing field `document`"),
            ],
        ),
        (
            "cut off in its third line",
            &[(ARTICLES, |_| Some("{\n\"document\": \"\",\n\"date\"".to_owned()))],
            &[
                ("articles-1-4-7.json:0: ", changed),
                ("articles-1-4-7.json:3: ", "cannot be understood: EOF while parsing"),
            ],
        ),
        (
            "a word of the whole draft",
            &[(DRAFT, |text| Some(text.replacen("shall", "should", 1)))],
            &[("updated-draft-july-2023.txt:0: ", changed)],
        ),
        (
            "neither is there",
            &[(ARTICLES, |_| None), (DRAFT, |_| None)],
            &[
                ("articles-1-4-7.json:0: ", "cannot be read: "),
                ("updated-draft-july-2023.txt:0: ", "cannot be read: "),
                ("articles-1-4-7.json:1: ", "cannot be understood: EOF while parsing"),
            ],
        ),
    ];
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("instrument");
    fs::create_dir_all(&folder).expect("a folder");
    for (why, changes, expected) in cases {
        for file in [ARTICLES, DRAFT] {
            fs::copy(pinned().join(file), folder.join(file)).expect("a copy");
        }
        for (file, change) in changes {
            let path = folder.join(file);
            match change(fs::read_to_string(&path).expect("a text")) {
                Some(text) => fs::write(&path, text).expect("a changed file"),
                None => fs::remove_file(&path).expect("no file"),
            }
        }
        let found = instrument::read(&folder);
        assert_eq!(found.is_ok(), expected.is_empty(), "{why}: {found:?}");
        let told: Vec<_> = found.err().unwrap_or_default().iter().map(ToString::to_string).collect();
        assert_eq!(told.len(), expected.len(), "{why}: {told:#?}");
        for (told, (place, what)) in told.iter().zip(expected) {
            assert!(told.contains(place) && told.contains(what), "{why}: {told}, not {place}{what}");
        }
    }
}
