//! A clause of the draft, whichever Article it stands in, in the draft's order.

use remedy_engine::chapters::CHAPTERS;
use remedy_engine::clause::ClauseId;
use remedy_engine::findings::{FINDINGS, Finding};
use remedy_engine::status::ELEMENTS;
use remedy_guide::locale::Words;
use std::collections::BTreeSet;

/// A clause that the model knows: of Articles 1, 4 and 7, or of another Article that bears on a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clause {
    article: u8,
    /// Its place among the clauses of Articles 1, 4 and 7, where the order of letters is not the draft's: 1.10, 1.9.
    place: usize,
    id: &'static str,
    /// Whether it stands in Articles 1, 4 and 7.
    own: bool,
}

impl Clause {
    /// A clause of Article 1, 4 or 7.
    #[must_use]
    pub fn of(clause: ClauseId) -> Self {
        let id = clause.as_str();
        Self { article: article(id), place: clause as usize, id, own: true }
    }

    /// A clause of another Article.
    fn related(id: &'static str) -> Self {
        Self { article: article(id), place: 0, id, own: false }
    }

    /// Every clause, in the draft's order.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let own = ClauseId::ALL.iter().map(|clause| Self::of(*clause));
        let related = FINDINGS.iter().flat_map(|finding| finding.related);
        let related = related.chain(ELEMENTS.iter().flat_map(|element| element.related));
        let related =
            related.chain(CHAPTERS.iter().flat_map(|chapter| chapter.clauses)).map(|id| Self::related(id));
        own.chain(related).collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// What a finding rests on: its clauses, and if it has none, those of other Articles.
    #[must_use]
    pub fn behind(finding: &Finding) -> Vec<Self> {
        if finding.clauses.is_empty() {
            finding.related.iter().map(|id| Self::related(id)).collect()
        } else {
            finding.clauses.iter().map(|clause| Self::of(*clause)).collect()
        }
    }

    /// The draft's own number.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.id
    }

    /// "Article 4.2(a)".
    #[must_use]
    pub fn name(self, words: Words) -> String {
        words.fill("ui-clause", &[("clause", self.id)])
    }

    /// What it says, in plain words.
    #[must_use]
    pub fn plain(self, words: Words) -> &'static str {
        words.of(if self.own { "clause" } else { "related" }, self.id)
    }

    /// The draft's own words, if they are quoted.
    #[must_use]
    pub fn quote(self, words: Words) -> Option<&'static str> {
        Some(words.of("quote", self.id)).filter(|quote| self.own && !quote.is_empty())
    }
}

/// The number that an id begins with.
fn article(id: &str) -> u8 {
    let end = id.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(id.len());
    id.get(..end).and_then(|digits| digits.parse().ok()).unwrap_or_default()
}
