//! What the widget's native tests share: the real English words, and short ways to answer.

#![allow(dead_code, clippy::expect_used, reason = "each test file uses some of it; a test may stop at once")]

use remedy_content::{instrument, pack, source};
use remedy_engine::option::OptionSet;
use remedy_engine::question::QuestionId;
use remedy_guide::locale::Words;
use remedy_guide::session::{Event, State};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

/// The English words, read from the files that writers work in, with the quoted clauses.
pub(crate) fn words() -> Words {
    static WORDS: LazyLock<Words> = LazyLock::new(read);
    *WORDS
}

fn read() -> Words {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let language = source::read_folder(&content.join("locales/en"));
    assert_eq!(language.faults, [], "the content is good");
    let mut messages: BTreeMap<_, _> =
        language.messages.into_iter().map(|(key, message)| (key, message.text)).collect();
    let instrument = instrument::read(&content.join("instrument")).expect("the instrument is good");
    messages.extend(
        instrument.clauses().map(|clause| (remedy_content::key("quote", &clause.id), clause.text.clone())),
    );
    let header = pack::Header { language: "en", direction: pack::Direction::Ltr, content_version: "test" };
    Words::read(pack::write(header, &messages).expect("the messages are good")).expect("it was just written")
}

/// The option of a question with this id.
pub(crate) fn option(question: QuestionId, id: &str) -> OptionSet {
    OptionSet::one(question, id).expect("the question has this option")
}

/// The state after choosing options and going on.
pub(crate) fn answered(state: &State, question: QuestionId, ids: &[&str]) -> State {
    let chosen = ids.iter().fold(state.clone(), |state, id| choose(&state, question, id));
    chosen.after(Event::Continue)
}

/// The state after choosing an option.
pub(crate) fn choose(state: &State, question: QuestionId, id: &str) -> State {
    state.after(Event::Choose { question, option: option(question, id), chosen: true })
}
