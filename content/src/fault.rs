//! What is wrong with a content file, and where. Checks collect faults instead of stopping at the first one, so that
//! a writer sees all of them at once.

use core::fmt;

/// A line of a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file's path, as it was opened.
    pub file: String,
    /// The line, counted from 1; 0 where no line is meant.
    pub line: usize,
}

impl Place {
    /// The place of a whole file.
    #[must_use]
    pub fn file(path: &std::path::Path) -> Self {
        Self { file: path.display().to_string(), line: 0 }
    }
}

/// One mistake. Shown as `path:line: key: what`, which editors and terminals turn into a link.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// Where.
    pub place: Place,
    /// The message it is about, such as `question-role.why`; empty where none is meant.
    pub key: String,
    /// What is wrong, for a person to read.
    pub what: String,
}

impl Fault {
    /// A fault of the message `key` at this place.
    pub fn new(place: Place, key: impl Into<String>, what: impl Into<String>) -> Self {
        Self { place, key: key.into(), what: what.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.place.file, self.place.line)?;
        if !self.key.is_empty() {
            write!(f, "{}: ", self.key)?;
        }
        f.write_str(&self.what)
    }
}
