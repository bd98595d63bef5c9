//! An organisation's words: a pack that the widget reads like its own, in the reader's language and direction.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

use proptest::prelude::*;
use remedy_content::pack::{Direction, Pack};
use remedy_content::{Block, blocks};
use remedy_embed::Configuration;
use serde_json::{Value, json};
use std::collections::BTreeMap;

type Texts = BTreeMap<String, String>;

fn texts(pairs: &[(&str, &str)]) -> Texts {
    pairs.iter().map(|(key, text)| ((*key).to_owned(), (*text).to_owned())).collect()
}

fn configuration(value: &Value) -> Configuration {
    let reading = Configuration::read(&value.to_string(), &Texts::new());
    assert_eq!(reading.faults, []);
    reading.configuration
}

/// The words as a pack, with English labels and names.
fn words(configuration: &Configuration, language: &str) -> Option<Pack> {
    let direction = if language == "ar" { Direction::Rtl } else { Direction::Ltr };
    let labels = texts(&[
        ("contact", "{name}: {contact}"),
        ("whose", "Words of {name}."),
        ("unchecked", "Nobody looked."),
        ("countries", "Helps in: {list}"),
        ("speaks", "Speaks: {list}"),
        ("hours", "{hours} (hours)"),
    ]);
    let names = texts(&[("CO", "Colombia"), ("PE", "Peru"), ("es", "Spanish")]);
    let text = configuration.words(language, direction, &labels, &names)?;
    Some(Pack::read(text.leak()).expect("a pack"))
}

fn organisation() -> Configuration {
    configuration(&json!({
        "version": 1,
        "name": "Río Vivo",
        "exit": { "en": "https://en.example/", "*": "https://all.example/" },
        "contacts": [
            { "name": "First", "helps": "Listens." },
            {
                "name": "Línea", "helps": { "es": "Abogadas.", "en": "Lawyers." }, "countries": ["CO", "PE"],
                "for": ["es", "en", "ar"], "speaks": ["es", "qu"], "hours": { "es": "9 a 17 h" },
                "phone": "+57 (1) 234-5678", "link": "https://ayuda.example/a/",
            },
            { "name": "Last", "helps": "Writes.", "speaks": ["en", "es"], "link": "mailto:help@example.org" },
            { "name": "Call", "helps": "Talks.", "link": "tel:+5712345", "for": ["ru"] },
        ],
    }))
}

#[test]
fn contacts_become_messages() {
    let pack = words(&organisation(), "es").expect("words");
    assert_eq!((pack.language(), pack.direction()), ("es", Direction::Ltr));
    let entries: Vec<_> = pack.entries().collect();
    let expected = [
        ("own", "own-1 own-2 own-3"),
        ("own-1", "Río Vivo: Línea"),
        ("own-1.can", "Abogadas.\n\n- Helps in: Colombia, Peru\n- Speaks: Spanish, qu\n- 9 a 17 h (hours)"),
        ("own-1.cannot", "Nobody looked."),
        ("own-1.first", "Words of Río Vivo."),
        ("own-1.link", "tel:+5712345678"),
        ("own-1.link2", "https://ayuda.example/a/"),
        ("own-1.link_text", "+57 (1) 234-5678"),
        ("own-1.link_text2", "ayuda.example/a"),
        ("own-2", "Río Vivo: Last"),
        ("own-2.can", "Writes.\n\n- Speaks: en, Spanish"),
        ("own-2.cannot", "Nobody looked."),
        ("own-2.first", "Words of Río Vivo."),
        ("own-2.link", "mailto:help@example.org"),
        ("own-2.link_text", "help@example.org"),
        ("own-3", "Río Vivo: First"),
        ("own-3.can", "Listens."),
        ("own-3.cannot", "Nobody looked."),
        ("own-3.first", "Words of Río Vivo."),
        ("ui-leave-to", "https://all.example/"),
    ];
    assert_eq!(entries, expected.map(|(key, text)| (key.to_owned(), text)));
}

#[test]
fn those_who_speak_the_readers_language_come_first() {
    let names = |language| {
        let pack = words(&organisation(), language).expect("words");
        let keys = pack.get("own").unwrap_or_default().split_whitespace();
        let name = |key| pack.get(key).and_then(|heading| heading.strip_prefix("Río Vivo: "));
        keys.map(|key| name(key).expect("a contact")).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(names("en"), "Last First Línea");
    assert_eq!(names("es"), "Línea Last First");
    assert_eq!(names("fr"), "First Last");
    assert_eq!(names("ru"), "First Last Call");
}

#[test]
fn each_language_has_its_own_exit() {
    let exit = |language| words(&organisation(), language).expect("words").get("ui-leave-to");
    assert_eq!(exit("en"), Some("https://en.example/"));
    assert_eq!(exit("zh"), Some("https://all.example/"));
    let english = configuration(&json!({ "version": 1, "exit": { "en": "https://en.example/" } }));
    assert!(words(&english, "en").is_some());
    assert!(words(&english, "fr").is_none(), "nothing to say");
    assert!(words(&Configuration::default(), "en").is_none());
    assert!(words(&organisation(), "de").is_none(), "the guide does not speak it");
}

#[test]
fn from_right_to_left_each_value_is_one_piece() {
    let pack = words(&organisation(), "ar").expect("words");
    assert_eq!(pack.direction(), Direction::Rtl);
    let heading = Some("\u{2068}Río Vivo\u{2069}: \u{2068}Línea\u{2069}");
    assert_eq!(
        (pack.get("own-2"), pack.get("own-2.first")),
        (heading, Some("Words of \u{2068}Río Vivo\u{2069}."))
    );
    assert_eq!(
        pack.get("own-2.can"),
        Some(
            "\u{2068}Lawyers.\u{2069}\n\n- Helps in: \u{2068}Colombia، Peru\u{2069}\n- Speaks: \
             \u{2068}Spanish، qu\u{2069}\n- \u{2068}9 a 17 h\u{2069} (hours)"
        )
    );
    assert_eq!(pack.get("own-2.link"), Some("tel:+5712345678"));
    assert_eq!(pack.get("own-2.link_text"), Some("\u{2068}+57 (1) 234-5678\u{2069}"));
}

#[test]
fn each_language_parts_what_it_lists_with_its_own_comma() {
    let own = configuration(&json!({
        "version": 1, "name": "Org", "contacts": [{ "name": "A", "helps": "B", "countries": ["CO", "PE"] }],
    }));
    let (labels, names) = (texts(&[("countries", "{list}")]), texts(&[("PE", "Peru")]));
    for (language, list) in [
        ("ar", "CO، Peru"),
        ("zh", "CO、Peru"),
        ("en", "CO, Peru"),
        ("fr", "CO, Peru"),
        ("ru", "CO, Peru"),
        ("es", "CO, Peru"),
    ] {
        let text = own.words(language, Direction::Ltr, &labels, &names).expect("words");
        let pack = Pack::read(text.leak()).expect("a pack");
        let can = pack.get("own-1.can").map(|can| can.replace(['\u{2068}', '\u{2069}'], ""));
        assert_eq!(can, Some(format!("B\n\n- {list}")), "{language}");
    }
}

#[test]
fn words_in_another_language_say_in_which() {
    let pack = words(&organisation(), "fr").expect("words");
    assert_eq!(pack.get("own-1.lang"), None, "one text for all says no language");
    let pack = words(&organisation(), "ar").expect("words");
    assert_eq!(pack.get("own-2.lang"), Some("en"));
    let pack = words(&organisation(), "es").expect("words");
    assert_eq!((pack.get("own-1"), pack.get("own-1.lang")), (Some("Río Vivo: Línea"), None));
    let spanish = configuration(&json!({
        "version": 1, "name": "Org", "contacts": [{ "name": "A", "helps": { "es": "Abogadas." } }],
    }));
    let pack = words(&spanish, "en").expect("words");
    assert_eq!((pack.get("own-1.can"), pack.get("own-1.lang")), (Some("Abogadas."), Some("es")));
}

#[test]
fn from_left_to_right_what_is_written_from_the_right_is_one_piece() {
    let arabic = configuration(&json!({
        "version": 1, "name": "Org", "contacts": [{ "name": "مركز (Casa)", "helps": "شات 24/7", "hours": "9–17" }],
    }));
    let pack = words(&arabic, "en").expect("words");
    assert_eq!(pack.get("own-1"), Some("Org: \u{2068}مركز (Casa)\u{2069}"));
    assert_eq!(pack.get("own-1.can"), Some("\u{2068}شات 24/7\u{2069}\n\n- 9–17 (hours)"));
}

#[test]
fn what_is_known_is_a_paragraph_and_a_list() {
    let pack = words(&organisation(), "en").expect("words");
    let can = pack.get("own-3.can").expect("a text");
    let [Block::Paragraph(helps), Block::List(items)] = &blocks(can)[..] else { panic!("{can:?}") };
    assert_eq!(*helps, "Lawyers.");
    assert_eq!(items, &["Helps in: Colombia, Peru", "Speaks: Spanish, qu", "9 a 17 h (hours)"]);
}

#[test]
fn a_host_in_several_scripts_is_shown_as_it_is_sent() {
    let own = configuration(&json!({
        "version": 1, "name": "Org", "contacts": [
            { "name": "A", "helps": "B", "link": "https://оhchr.example/" },
            { "name": "A", "helps": "B", "link": "mailto:help@оhchr.example" },
            { "name": "A", "helps": "B", "link": "https://пример.рф:8443/а/" },
        ],
    }));
    let pack = words(&own, "en").expect("words");
    assert_eq!(pack.get("own-1.link"), Some("https://оhchr.example/"));
    assert_eq!(pack.get("own-1.link_text"), Some("xn--hchr-45d.example"));
    assert_eq!(pack.get("own-2.link_text"), Some("help@xn--hchr-45d.example"));
    assert_eq!(pack.get("own-3.link_text"), Some("пример.рф:8443/а"));
}

#[test]
fn without_labels_the_values_stand_alone() {
    let none = Texts::new();
    let text = organisation().words("es", Direction::Ltr, &none, &none).expect("words");
    let pack = Pack::read(text.leak()).expect("a pack");
    assert_eq!(pack.get("own-1.can"), Some("Abogadas.\n\n- CO, PE\n- es, qu\n- 9 a 17 h"));
}

proptest! {
    /// Whatever an organisation writes, and a browser calls its countries, is a pack with each text in its place.
    #[test]
    fn every_text_arrives_as_it_was_written(
        name in "[a-zæ中<&{\"'-][^\\p{Cc}\u{2028}-\u{202e}\u{2066}-\u{2069}]{0,39}",
        helps in "[a-zæ中<&{\"'-][^\\p{Cc}\u{2028}-\u{202e}\u{2066}-\u{2069}]{0,39}",
        called in "\\PC{1,20}",
    ) {
        let own = configuration(&json!({
            "version": 1, "name": "Org", "contacts": [{ "name": name, "helps": helps, "countries": ["CO"] }],
        }));
        let (labels, names) = (texts(&[("countries", "{list}")]), texts(&[("CO", &called)]));
        let text = own.words("en", Direction::Ltr, &labels, &names).expect("words");
        let pack = Pack::read(text.leak()).expect("a pack");
        // What is of two directions is kept in one piece.
        let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
        prop_assert_eq!(pack.get("own-1").map(plain), Some(name));
        let can = format!("{helps}\n\n- {called}");
        prop_assert_eq!(pack.get("own-1.can").map(plain), Some(plain(&can)));
        prop_assert_eq!(pack.get("own"), Some("own-1"));
    }
}
