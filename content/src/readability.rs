//! How hard a text is to read: the length of its sentences and, for English, the Flesch–Kincaid grade (requirement A6).

use crate::{Block, blocks};

/// What was measured.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measure {
    /// The school grade that an English text asks for, by Flesch and Kincaid's formula.
    pub grade: f64,
    /// Words in a sentence, on average.
    pub words_a_sentence: f64,
    /// Letters and digits in a sentence, on average.
    pub characters_a_sentence: f64,
}

/// Measures texts as one. A heading, a label or a list's item is a sentence, though it ends without a full stop.
#[must_use]
pub fn measure<'a>(texts: impl IntoIterator<Item = &'a str>) -> Measure {
    let (mut sentence_count, mut word_count, mut syllable_count, mut character_count) = (0, 0, 0, 0);
    for sentence in texts.into_iter().flat_map(sentences) {
        let words: Vec<usize> = words(sentence).map(syllables).collect();
        sentence_count += usize::from(!words.is_empty());
        word_count += words.len();
        syllable_count += words.iter().sum::<usize>();
        character_count += sentence.chars().filter(|letter| letter.is_alphanumeric()).count();
    }
    let words_a_sentence = ratio(word_count, sentence_count);
    let grade = 0.39 * words_a_sentence + 11.8 * ratio(syllable_count, word_count) - 15.59;
    Measure { grade, words_a_sentence, characters_a_sentence: ratio(character_count, sentence_count) }
}

/// What ends a sentence, in every language of the guide.
const ENDS: [char; 7] = ['.', '?', '!', '؟', '。', '？', '！'];

fn sentences(text: &str) -> Vec<&str> {
    let pieces = blocks(text).into_iter().flat_map(|block| match block {
        Block::Paragraph(paragraph) => vec![paragraph],
        Block::List(items) => items,
    });
    pieces.flat_map(|piece| piece.split_inclusive(ENDS)).collect()
}

fn words(sentence: &str) -> impl Iterator<Item = &str> {
    let parts = sentence.split(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '\'' | '’'));
    parts.filter(|word| word.contains(char::is_alphanumeric))
}

/// Counts groups of vowels, and takes away the ones that English writes and does not say: `harmed`, `home`, `homes`.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let word = word.trim_end_matches("'s").trim_end_matches("’s");
    let is_vowel = |letter: char| "aeiouy".contains(letter);
    let mut groups = 0;
    let mut in_group = false;
    for letter in word.chars() {
        groups += usize::from(is_vowel(letter) && !in_group);
        in_group = is_vowel(letter);
    }
    let silent = |ending: &str, said_after: &[&str]| {
        word.strip_suffix(ending).is_some_and(|stem| {
            stem.ends_with(|letter| !is_vowel(letter)) && !said_after.iter().any(|said| stem.ends_with(said))
        })
    };
    let is_silent = silent("ed", &["t", "d"])
        || silent(
            "es",
            &["s", "x", "z", "c", "g", "ch", "sh", "bl", "cl", "dl", "fl", "gl", "kl", "pl", "tl"],
        )
        || silent("e", &["bl", "cl", "dl", "fl", "gl", "kl", "pl", "tl"]);
    groups.saturating_sub(usize::from(is_silent)).max(1)
}

#[expect(clippy::cast_precision_loss, reason = "a text has far fewer than 2^52 words")]
fn ratio(whole: usize, parts: usize) -> f64 {
    if parts == 0 { 0.0 } else { whole as f64 / parts as f64 }
}

#[cfg(test)]
mod tests {
    use super::{measure, syllables};

    #[test]
    fn syllables_are_counted_as_they_are_said() {
        for (count, words) in [
            (1, "harm harmed home homes the made lose lost States shh 2 you’s"),
            (2, "people table tables wanted needed losses because today lawyer"),
            (3, "remedy abuses together family’s animal"),
            (4, "authority compensation responsible information"),
        ] {
            for word in words.split(' ') {
                assert_eq!(syllables(word), count, "{word}");
            }
        }
    }

    #[test]
    fn plain_words_measure_lower_than_a_statute() {
        let plain = measure(["You can ask a court to stop the harm. You can bring someone with you."]);
        let statute =
            measure(["State Parties shall adopt legislative measures establishing comprehensive liability."]);
        assert!(plain.grade < 4.0, "{plain:?}");
        assert!(statute.grade > 12.0, "{statute:?}");
        assert!((plain.words_a_sentence - 7.5).abs() < 0.1, "{plain:?}");
    }

    /// Counted by hand, and put in Flesch and Kincaid's formula.
    #[test]
    fn the_grade_is_that_of_the_formula() {
        for (text, sentences, words, syllables, characters) in [
            // One syllable each but for "someone".
            ("You can ask a court to stop the harm. You can bring someone with you.", 2.0, 15.0, 16.0, 53.0),
            ("Compensation.", 1.0, 1.0, 4.0, 12.0),
            ("You have 2 remedies!", 1.0, 4.0, 6.0, 16.0),
        ] {
            let found = measure([text]);
            let grade = 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
            for (found, expected) in [
                (found.grade, grade),
                (found.words_a_sentence, words / sentences),
                (found.characters_a_sentence, characters / sentences),
            ] {
                assert!((found - expected).abs() < 1e-9, "{text}: {found}, not {expected}");
            }
        }
    }

    #[test]
    fn sentences_end_in_every_language() {
        for text in ["هل أنت بخير؟ نعم.", "你还好吗？我很好。", "Ça va ? Oui !"] {
            assert!((measure([text]).words_a_sentence - measure([text, text]).words_a_sentence).abs() < 0.1);
            assert_eq!(super::sentences(text).len(), 2, "{text}");
        }
        assert!((measure(["你还好吗？我很好。"]).characters_a_sentence - 3.5).abs() < 0.1);
    }

    #[test]
    fn items_of_a_list_are_sentences() {
        let list = measure(["You can ask for:\n- your money back\n- a kind word"]);
        assert!((list.words_a_sentence - 10.0 / 3.0).abs() < 0.1, "{list:?}");
    }

    #[test]
    fn nothing_is_not_a_division_by_zero() {
        assert!(measure([]).words_a_sentence.abs() < f64::EPSILON);
    }
}
