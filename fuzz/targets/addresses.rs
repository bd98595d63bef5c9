//! Addresses of an organisation: where Leave goes, and a contact's link. What is taken, a browser's own rules take too; it
//! leads to a host, over `https:`, `mailto:` or `tel:`, with no user's name; and it has a form to be read in.

#![no_main]

use std::collections::BTreeMap;

use libfuzzer_sys::fuzz_target;
use remedy_embed::{Configuration, Language};
use serde_json::json;
use url::Url;

fuzz_target!(|text: &str| {
    let contact = json!({ "name": "A", "helps": "B", "link": text });
    let file = json!({ "version": 1, "name": "N", "exit": { "*": text }, "contacts": [contact] });
    let reading = Configuration::read(&file.to_string(), &BTreeMap::new());
    let configuration = &reading.configuration;
    if let Some(exit) = configuration.exit(Language::En) {
        check(exit.as_str(), &["https"]);
    }
    for link in configuration.contacts.iter().filter_map(|contact| contact.link.as_ref()) {
        check(link.as_str(), &["https", "mailto", "tel"]);
        assert!(!link.shown().is_empty(), "{text:?}");
    }
});

fn check(address: &str, schemes: &[&str]) {
    let url = Url::parse(address).unwrap_or_else(|fault| panic!("{address:?} was taken: {fault}"));
    assert!(schemes.contains(&url.scheme()), "{address:?}");
    assert!(url.username().is_empty() && url.password().is_none(), "{address:?}");
    assert_eq!(url.scheme() == "https", url.has_host(), "{address:?}");
}
