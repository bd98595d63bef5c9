//! What else the draft says.

use crate::locale::Words;
use remedy_engine::chapters::CHAPTERS;

/// A chapter of *Also in the draft*.
#[derive(Clone, Debug, PartialEq)]
pub struct ChapterView {
    /// Its public name.
    pub id: &'static str,
    /// Its heading.
    pub heading: &'static str,
    /// The clauses, by number, with what they say.
    pub clauses: Vec<(&'static str, &'static str)>,
}

/// *Also in the draft*: the same for everyone.
#[must_use]
pub(super) fn chapters(words: Words) -> Vec<ChapterView> {
    CHAPTERS
        .iter()
        .map(|chapter| ChapterView {
            id: chapter.id.as_str(),
            heading: words.of("also", chapter.id.as_str()),
            clauses: chapter.clauses.iter().map(|id| (*id, words.of("related", id))).collect(),
        })
        .collect()
}
