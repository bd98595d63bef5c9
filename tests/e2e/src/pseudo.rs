//! A language that nobody speaks: English with every letter accented, four tenths longer, and written from right to left.
//! Whatever is not in it was not put into words where the translators work.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use remedy_content::pack::{self, Direction, Header, Pack};

use crate::page::{Habit, Page};
use crate::words::Words;

/// The language in whose place it is served: one whose pack is sent as UTF-8, which has all these letters.
const IN_PLACE_OF: &str = "fr";

/// From now on the person reads this language, and the server sends it.
///
/// # Errors
/// The English pack cannot be read.
pub fn speak(page: &Page) -> Result<()> {
    for kind in ["pack", "simpler"] {
        let english = page.site.file(&page.site.hashed(&format!("{kind}-en-"))?)?;
        page.site.spoil(&format!("/{kind}-{IN_PLACE_OF}-"), pseudo_pack(english)?);
    }
    let messages = Words::of("en")?.messages.into_iter().map(changed).collect();
    page.read(Words { language: IN_PLACE_OF.to_owned(), messages });
    page.makes_it_a_habit(Habit::FromEnglish);
    Ok(())
}

fn pseudo_pack(english: String) -> Result<String> {
    let pack = Pack::read(Box::leak(english.into_boxed_str()))?;
    let messages: BTreeMap<_, _> =
        pack.entries().map(|(key, text)| changed((key.to_string(), text.to_owned()))).collect();
    let header =
        Header { language: IN_PLACE_OF, direction: Direction::Rtl, content_version: pack.content_version() };
    pack::write(header, &messages).context("the pack of a language that nobody speaks")
}

/// Addresses, names of files and the quoted draft stay.
fn changed((key, text): (String, String)) -> (String, String) {
    let stays = text.starts_with("https:") || key == "ui-file-name" || key.starts_with("quote-");
    let text = if stays { text } else { accented(&text) };
    (key, text)
}

/// Places in braces stay.
fn accented(text: &str) -> String {
    let mut longer = String::with_capacity(text.len() * 3);
    let (mut inside, mut letters) = (false, 0);
    for letter in text.chars() {
        inside = letter == '{' || (inside && letter != '}');
        if inside || !letter.is_ascii_alphabetic() {
            longer.push(letter);
            continue;
        }
        letters += 1;
        longer.push(accent(letter));
        if matches!(letters % 5, 1 | 3) {
            longer.push(accent(letter));
        }
    }
    longer
}

fn accent(letter: char) -> char {
    const ACCENTED: &str = "áƀćďéƒǵĥíĵķĺḿńóṕɋŕśťúṽŵẋýźÁƁĆĎÉƑǴĤÍĴĶĹḾŃÓṔɊŔŚŤÚṼŴẊÝŹ";
    let place = match letter {
        'a'..='z' => u32::from(letter) - u32::from('a'),
        _ => u32::from(letter) - u32::from('A') + 26,
    };
    usize::try_from(place).ok().and_then(|place| ACCENTED.chars().nth(place)).unwrap_or(letter)
}
