//! What the tests of the trainers' page share: the real words, and a page drawn as text.

#![allow(dead_code, clippy::expect_used, reason = "each test file uses some of it; a test may stop at once")]

use remedy_content::pack::{self, Direction};
use remedy_content::{instrument, key, source};
use remedy_guide::locale::Words;
use std::collections::BTreeMap;
use std::path::Path;
use yew::BaseComponent;

pub(crate) const LANGUAGES: [(&str, Direction); 6] = [
    ("ar", Direction::Rtl),
    ("zh", Direction::Ltr),
    ("en", Direction::Ltr),
    ("fr", Direction::Ltr),
    ("ru", Direction::Ltr),
    ("es", Direction::Ltr),
];

/// A language's words with those of the trainers' page and its cases, read from the files that writers work in.
pub(crate) fn words(tag: &str) -> Words {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    let folder = content.join("locales").join(tag);
    let mut messages = BTreeMap::new();
    for folder in [folder.clone(), folder.join("trainers"), folder.join("trainers/cases")] {
        let language = source::read_folder(&folder);
        assert_eq!(language.faults, [], "the content is good");
        messages.extend(language.messages.into_iter().map(|(key, message)| (key, message.text)));
    }
    let instrument = instrument::read(&content.join("instrument")).expect("the instrument is good");
    messages.extend(instrument.clauses().map(|clause| (key("quote", &clause.id), clause.text.clone())));
    let direction = LANGUAGES.iter().find(|(other, _)| *other == tag).expect("a language").1;
    let header = pack::Header { language: tag, direction, content_version: "test" };
    Words::read(pack::write(header, &messages).expect("the messages are good")).expect("it was just written")
}

/// The HTML of a component.
pub(crate) fn drawn<C>(props: C::Properties) -> String
where
    C: BaseComponent,
{
    let renderer = yew::LocalServerRenderer::<C>::with_props(props).hydratable(false);
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    tokio::task::LocalSet::new().block_on(&runtime, renderer.render())
}
