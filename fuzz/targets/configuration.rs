//! An organisation's configuration: what is taken is written and read again without a fault, and makes a report and
//! words.

#![no_main]

use std::collections::BTreeMap;

use libfuzzer_sys::fuzz_target;
use remedy_content::pack::Direction;
use remedy_embed::Configuration;

fuzz_target!(|text: &str| {
    let none = BTreeMap::new();
    let reading = Configuration::read(text, &none);
    serde_json::to_string(&reading.report()).expect("a report has a form");
    for (language, direction) in [("ar", Direction::Rtl), ("en", Direction::Ltr)] {
        let words = reading.configuration.words(language, direction, &none, &none);
        assert!(words.is_none_or(|words| words.contains(language)), "{text}");
    }
    let written = serde_json::to_string(&reading.configuration).expect("a configuration has a form");
    let again = Configuration::read(&written, &none);
    assert!(again.faults.is_empty(), "{written}: {:?}", again.faults);
    assert_eq!(again.configuration, reading.configuration, "{written}");
});
