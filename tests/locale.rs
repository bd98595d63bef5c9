//! The words in use: the simpler ones lie over the ordinary ones, and what is filled in keeps its own direction.

#![allow(clippy::expect_used, reason = "a test may stop at once")]

use remedy_content::pack::{Direction, Header, write};
use remedy_guide::locale::Words;

fn words(direction: Direction, messages: &[(&str, &str)]) -> Words {
    let header = Header { language: "xx", direction, content_version: "test" };
    let messages = messages.iter().map(|(key, text)| ((*key).to_owned(), (*text).to_owned())).collect();
    Words::read(write(header, &messages).expect("good messages")).expect("just written")
}

#[test]
fn simpler_words_stand_in_place_of_the_ordinary_ones_where_there_are_any() {
    let ordinary = words(Direction::Ltr, &[("a", "arduous"), ("a.b", "beneficial"), ("c", "cat")]);
    let simpler = ordinary.with_simpler(words(Direction::Ltr, &[("a", "hard"), ("a.b", "good")]));
    assert_eq!((simpler.get("a"), simpler.get("a.b"), simpler.get("c")), ("hard", "good", "cat"));
    assert_eq!((ordinary.get("a"), ordinary.are_simpler(), simpler.are_simpler()), ("arduous", false, true));
    assert_ne!(simpler, ordinary, "a page is drawn again when its words change");
    assert_eq!(simpler.find("d"), None);
}

#[test]
fn values_are_isolated_where_words_run_from_right_to_left() {
    let pattern = [("step", "{step} / {of}")];
    let values = [("step", "3"), ("of", "20")];
    assert_eq!(words(Direction::Ltr, &pattern).fill("step", &values), "3 / 20");
    let isolated = "\u{2068}3\u{2069} / \u{2068}20\u{2069}";
    assert_eq!(words(Direction::Rtl, &pattern).fill("step", &values), isolated);
}
