//! The quoted draft: its clauses, word for word. The files are pinned by their SHA-256, because everything that the
//! guide says rests on these words.

use std::path::Path;

use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::{Fault, Place};

/// Articles 1, 4 and 7, clause by clause.
pub const ARTICLES: &str = "articles-1-4-7.json";
/// The whole draft.
pub const DRAFT: &str = "updated-draft-july-2023.txt";

const ARTICLES_SHA256: &str = "ef4ad9575a8c67a6bdc6d0217f2a9ecb1d129aebde0119cad36c430680935375";
const DRAFT_SHA256: &str = "98fd9cc609875da3643ef51137ec2ef86203a874716a7cfddc5e44196159e3de";

/// The quoted part of the draft.
#[derive(Debug, Clone, Deserialize, PartialEq, Eq)]
pub struct Instrument {
    /// Its full title.
    pub document: String,
    /// The month it is of.
    pub date: String,
    /// For which session it was written.
    pub prepared_for: String,
    /// Whether it is law.
    pub status: String,
    /// The tag of the language that it is quoted in.
    pub language: String,
    /// The quoted articles, in order.
    pub articles: Vec<Article>,
}

/// One article.
#[derive(Debug, Clone, Deserialize, PartialEq, Eq)]
pub struct Article {
    /// Its number.
    pub article: u8,
    /// Its title.
    pub title: String,
    /// Its clauses, in order.
    pub clauses: Vec<Clause>,
}

/// One clause, word for word.
#[derive(Debug, Clone, Deserialize, PartialEq, Eq)]
pub struct Clause {
    /// The draft's own number, such as `4.2(a)`.
    pub id: String,
    /// The draft's words.
    pub text: String,
}

impl Instrument {
    /// Every clause, in the draft's order.
    pub fn clauses(&self) -> impl Iterator<Item = &Clause> {
        self.articles.iter().flat_map(|article| &article.clauses)
    }

    /// The words of a clause.
    #[must_use]
    pub fn text(&self, id: &str) -> Option<&str> {
        self.clauses().find(|clause| clause.id == id).map(|clause| clause.text.as_str())
    }
}

/// Reads the quoted draft from its folder, and checks that no word of it has changed.
///
/// # Errors
/// Every fault found: a file that is missing, changed, or not of the form expected.
pub fn read(folder: &Path) -> Result<Instrument, Vec<Fault>> {
    let mut faults = Vec::new();
    let articles = read_pinned(&folder.join(ARTICLES), ARTICLES_SHA256, &mut faults);
    read_pinned(&folder.join(DRAFT), DRAFT_SHA256, &mut faults);
    let path = folder.join(ARTICLES);
    match serde_json::from_slice(&articles) {
        Ok(instrument) if faults.is_empty() => Ok(instrument),
        Ok(_) => Err(faults),
        Err(error) => {
            let place = Place { line: error.line(), ..Place::file(&path) };
            faults.push(Fault::new(place, "", format!("cannot be understood: {error}")));
            Err(faults)
        }
    }
}

fn read_pinned(path: &Path, pinned: &str, faults: &mut Vec<Fault>) -> Vec<u8> {
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            faults.push(Fault::new(Place::file(path), "", format!("cannot be read: {error}")));
            return Vec::new();
        }
    };
    let found = hex(&Sha256::digest(&bytes));
    if found != pinned {
        let what = format!(
            "the quoted text changed: review the words that rest on it, then pin the new hash {found}"
        );
        faults.push(Fault::new(Place::file(path), "", what));
    }
    bytes
}

fn hex(bytes: &[u8]) -> String {
    use core::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
