//! The interface for JavaScript: the page in the frame, and the page on which a webmaster puts a configuration together.

use crate::config::{Configuration, Reading};
use crate::json::Node;
use remedy_content::pack::Direction;
use std::collections::BTreeMap;
use wasm_bindgen::prelude::wasm_bindgen;

/// A configuration that was read.
#[wasm_bindgen(js_name = Configuration)]
pub struct Handle(Reading);

#[wasm_bindgen(js_class = Configuration)]
impl Handle {
    /// Reads a configuration's text, empty if there is none, and the element's attributes: a JSON object of texts.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(text: &str, options_json: &str) -> Self {
        Self(Configuration::read(text, &texts(options_json)))
    }

    /// What the page needs, and what is wrong: the JSON of [`crate::Report`].
    #[must_use]
    pub fn report(&self) -> String {
        serde_json::to_string(&self.0.report()).unwrap_or_default()
    }

    /// The organisation's words for a language (`ar`), written in this direction (`rtl` or `ltr`), as a pack; nothing if
    /// it has none. Names of countries and languages, and labels, are JSON objects of texts.
    #[must_use]
    pub fn words(
        &self,
        language: &str,
        direction: &str,
        names_json: &str,
        labels_json: &str,
    ) -> Option<String> {
        let direction = if direction == "rtl" { Direction::Rtl } else { Direction::Ltr };
        self.0.configuration.words(language, direction, &texts(labels_json), &texts(names_json))
    }
}

/// Reads what our own page hands over: a JSON object of texts. What is something else is as if it were not there.
fn texts(json: &str) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    if let Ok(Node::Object(entries)) = Node::read(json) {
        for (key, node) in entries {
            if let Node::Text(text) = node {
                texts.insert(key, text);
            }
        }
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::Handle;

    #[test]
    fn a_page_gets_a_report_and_words() {
        let text = r#"{ "version": 1, "name": "O", "contacts": [{ "name": "A", "helps": "B", "countries": ["CO"] }] }"#;
        let own = Handle::new(text, r#"{ "radius": "4", "font": 5 }"#);
        let report = own.report();
        assert!(report.contains(r#""root":{"--radius":"4px"}"#), "{report}");
        assert!(report.starts_with(r#"{"faults":[],"#), "{report}");
        let words = own.words("ar", "rtl", r#"{ "CO": "C" }"#, r#"{ "countries": "in {list}" }"#).unwrap();
        assert!(words.contains("rtl") && words.contains("in \u{2068}C\u{2069}"), "{words:?}");
        assert_eq!(Handle::new("", "").words("ar", "rtl", "", ""), None);
        assert!(Handle::new("", "[]").report().starts_with(r#"{"faults":[],"#));
    }
}
