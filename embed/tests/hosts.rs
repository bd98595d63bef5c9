//! Names of hosts that browsers take, and that they refuse: a table that browsers are held against too (`embed_configured` of
//! the tests from end to end).

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use remedy_embed::{Configuration, Language};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Whether Leave may lead to this address.
fn leads_to(address: &str) -> bool {
    let file = json!({ "version": 1, "exit": { "*": address } });
    Configuration::read(&file.to_string(), &BTreeMap::new()).configuration.exit(Language::En).is_some()
}

/// Whether a contact may be written to there.
fn is_written_to(address: &str) -> bool {
    let contact = json!({ "name": "A", "helps": "B", "link": address });
    let file = json!({ "version": 1, "name": "N", "contacts": [contact] });
    let reading = Configuration::read(&file.to_string(), &BTreeMap::new());
    reading.configuration.contacts.iter().any(|contact| contact.link.is_some())
}

#[test]
fn a_host_is_one_that_a_browser_takes() {
    let table: Value = serde_json::from_str(include_str!("hosts.json")).expect("the table");
    let cases = table.as_array().expect("a list");
    assert!(cases.len() > 40, "only {} cases", cases.len());
    for case in cases {
        let (host, why) = (case["host"].as_str().expect("a host"), &case["why"]);
        let taken = case["taken"].as_bool().expect("taken");
        assert_eq!(leads_to(&format!("https://{host}/")), taken, "{why}: {host:?}");
        assert_eq!(is_written_to(&format!("mailto:a@{host}")), taken, "{why}: {host:?}");
    }
}
