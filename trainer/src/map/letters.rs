//! How wide words are in a drawing, where nothing breaks lines by itself: a count of places a letter, one for most
//! scripts and two for Chinese, and lines broken as Unicode says.

use textwrap::{Options, WordSeparator, WrapAlgorithm};

/// The size of the letters.
pub const SIZE: f64 = 14.0;
/// From line to line.
pub const LINE: f64 = 19.0;
/// Between a box's edge and its words.
pub const PADDING: f64 = 10.0;
/// The room for a box's mark, beside its words.
pub const MARK: f64 = 24.0;
/// How wide a place is: a wide Cyrillic letter, or half a Chinese one.
const PLACE: f64 = 8.1;

/// How wide a box is that has this many places for letters in a line, besides its mark.
pub const fn wide(places: u16) -> f64 {
    places as f64 * PLACE + 2.0 * PADDING + MARK
}

/// The lines that words take in a box of this width.
#[must_use]
pub fn lines(words: &str, width: f64) -> Vec<String> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a few dozen places, and no width is below those of a mark and the padding"
    )]
    let places = ((width - 2.0 * PADDING - MARK) / PLACE).max(1.0).round() as usize;
    let options = Options::new(places)
        .word_separator(WordSeparator::UnicodeBreakProperties)
        .wrap_algorithm(WrapAlgorithm::FirstFit);
    textwrap::wrap(words, options).into_iter().map(|line| line.trim_end().to_owned()).collect()
}
