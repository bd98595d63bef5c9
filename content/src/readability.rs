//! How hard a text is to read: the Flesch–Kincaid grade and the length of its sentences (requirement A6).

use crate::{Block, blocks};

/// What was measured.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measure {
    /// The school grade that a text asks for, by Flesch and Kincaid's formula. For English only.
    pub grade: f64,
    /// Words in a sentence, on average.
    pub words_a_sentence: f64,
}

/// Measures texts as one. A heading, a label or a list's item is a sentence, though it ends without a full stop.
#[must_use]
pub fn measure<'a>(texts: impl IntoIterator<Item = &'a str>) -> Measure {
    let mut all = String::new();
    for sentence in texts.into_iter().flat_map(sentences) {
        all.push_str(sentence);
        if !sentence.ends_with(['.', '?', '!']) {
            all.push('.');
        }
        all.push(' ');
    }
    let words_a_sentence = ratio(textstat::lexicon_count(&all), textstat::sentence_count(&all));
    Measure { grade: textstat::flesch_kincaid_grade(&all), words_a_sentence }
}

/// A text's paragraphs and list items, each of them at least a sentence.
fn sentences(text: &str) -> Vec<&str> {
    let pieces = blocks(text).into_iter().map(|block| match block {
        Block::Paragraph(paragraph) => vec![paragraph],
        Block::List(items) => items,
    });
    pieces.flatten().collect()
}

#[expect(clippy::cast_precision_loss, reason = "a text has far fewer than 2^52 words")]
fn ratio(whole: usize, parts: usize) -> f64 {
    if parts == 0 { 0.0 } else { whole as f64 / parts as f64 }
}

#[cfg(test)]
mod tests {
    use super::measure;

    #[test]
    fn plain_words_measure_lower_than_a_statute() {
        let plain = measure(["You can ask a court to stop the harm. You can bring someone with you."]);
        let statute = measure([
            "State Parties shall adopt legislative and administrative measures establishing comprehensive liability.",
        ]);
        assert!(plain.grade < 6.0, "{plain:?}");
        assert!(statute.grade > 12.0, "{statute:?}");
        assert!((plain.words_a_sentence - 7.0).abs() < 1.0, "{plain:?}");
    }

    #[test]
    fn items_of_a_list_are_sentences() {
        let list = measure(["You can ask for:\n- your money back\n- a word of regret"]);
        assert!((list.words_a_sentence - 4.0).abs() < 0.5, "{list:?}");
    }

    #[test]
    fn nothing_is_not_a_division_by_zero() {
        assert!(measure([]).words_a_sentence.abs() < f64::EPSILON);
    }
}
