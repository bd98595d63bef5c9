//! The words of the language in use. Ids come in, words go out; a lookup is the last thing that happens.

use remedy_content::key;
use remedy_content::pack::{Direction, Pack, PackError, fill};
use remedy_content::{Block, blocks};

/// The words of one language, cheap to hand around.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    pack: &'static Pack,
    /// The simpler version of some of the words, if the person asked for it.
    simpler: Option<&'static Pack>,
    /// What the organisation adds on whose site the guide is.
    own: Option<&'static Pack>,
}

/// The same language is the same words: a pack is loaded only once.
impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.language() == other.language() && self.are_simpler() == other.are_simpler()
    }
}

impl Words {
    /// Reads a downloaded pack. The text is kept for as long as the page is open, once a language.
    ///
    /// # Errors
    /// A [`PackError`] that says what is wrong with the text.
    pub fn read(text: String) -> Result<Self, PackError> {
        Ok(Self { pack: read(Box::leak(text.into_boxed_str()))?, simpler: None, own: None })
    }

    /// The same words, with those of a pack in place of their own. One that cannot be read adds nothing.
    #[must_use]
    pub fn with_own(self, text: Option<&'static str>) -> Self {
        Self { own: text.and_then(|text| read(text).ok()), ..self }
    }

    /// The same words, with those of `simpler` in place of their own.
    #[must_use]
    pub const fn with_simpler(self, simpler: Self) -> Self {
        Self { simpler: Some(simpler.pack), ..self }
    }

    /// Whether these are the simpler words.
    #[must_use]
    pub const fn are_simpler(self) -> bool {
        self.simpler.is_some()
    }

    /// The message with this key. Every key the widget names is there: the build fails otherwise.
    #[must_use]
    pub fn get(self, key: &str) -> &'static str {
        self.find(key).unwrap_or_default()
    }

    /// The message with this key, if there is one.
    #[must_use]
    pub fn find(self, key: &str) -> Option<&'static str> {
        let in_layer = |layer: Option<&'static Pack>| layer.and_then(|pack| pack.get(key));
        in_layer(self.own).or_else(|| in_layer(self.simpler)).or_else(|| self.pack.get(key))
    }

    /// The message of the `kind` of thing with this `id`.
    #[must_use]
    pub fn of(self, kind: &str, id: &str) -> &'static str {
        self.get(&key(kind, id))
    }

    /// One part of the message of the `kind` of thing with this `id`.
    #[must_use]
    pub fn part(self, kind: &str, id: &str, part: &str) -> &'static str {
        self.find_part(kind, id, part).unwrap_or_default()
    }

    /// One part of the message of the `kind` of thing with this `id`, if there is one.
    #[must_use]
    pub fn find_part(self, kind: &str, id: &str, part: &str) -> Option<&'static str> {
        self.find(&[&key(kind, id), ".", part].concat())
    }

    /// The message with this key, its variables filled in. Where the language is written from right to left, each value
    /// is kept in one piece, whichever way it is written itself.
    #[must_use]
    pub fn fill(self, key: &str, values: &[(&str, &str)]) -> String {
        if self.direction() == Direction::Ltr {
            return fill(self.get(key), values);
        }
        let isolated: Vec<_> = values.iter().map(|(_, value)| [FIRST_STRONG, value, POP].concat()).collect();
        let values: Vec<_> =
            values.iter().zip(&isolated).map(|((name, _), value)| (*name, &**value)).collect();
        fill(self.get(key), &values)
    }

    /// The tag of the language, for the `lang` attribute.
    #[must_use]
    pub fn language(self) -> &'static str {
        self.pack.language()
    }

    /// Which way the language is written.
    #[must_use]
    pub fn direction(self) -> Direction {
        self.pack.direction()
    }

    /// The version of the content, printed with every result.
    #[must_use]
    pub fn content_version(self) -> &'static str {
        self.pack.content_version()
    }
}

/// Reads a pack, which is kept for as long as the page is open.
fn read(text: &'static str) -> Result<&'static Pack, PackError> {
    Ok(Box::leak(Box::new(Pack::read(text)?)))
}

/// Unicode's marks around a piece that is ordered by itself: FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE.
const FIRST_STRONG: &str = "\u{2068}";
const POP: &str = "\u{2069}";

/// Running text, taken apart.
pub type Prose = Vec<Block<'static>>;

/// Takes a text of the content apart.
#[must_use]
pub fn prose(text: &'static str) -> Prose {
    blocks(text)
}
