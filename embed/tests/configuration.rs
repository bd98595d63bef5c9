//! Configurations: a corpus in which each says which faults it must give, held against the reader and the schema; and what
//! no text at all may do.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

use proptest::prelude::*;
use remedy_embed::{Configuration, Font, MAX_BYTES, Reading, Start};
use serde_json::{Value, json};
use std::collections::BTreeMap;

type Options = BTreeMap<String, String>;

struct Case {
    why: String,
    text: String,
    options: Options,
    faults: Vec<String>,
    /// Whether a schema can tell it, too: not what is no JSON, and not what is written twice.
    schema: bool,
}

fn corpus() -> Vec<Case> {
    let corpus: Vec<Value> = serde_json::from_str(include_str!("configurations.json")).expect("the corpus");
    let case = |case: &Value| Case {
        why: case["why"].as_str().expect("why").to_owned(),
        text: match case.get("text") {
            Some(text) => text.as_str().expect("a text").to_owned(),
            None => case["config"].to_string(),
        },
        options: case
            .get("options")
            .map(|o| serde_json::from_value(o.clone()).expect("texts"))
            .unwrap_or_default(),
        faults: serde_json::from_value(case["faults"].clone()).expect("paths"),
        schema: case.get("schema").is_none(),
    };
    corpus.iter().map(case).collect()
}

fn read(text: &str) -> Reading {
    Configuration::read(text, &Options::new())
}

fn paths(reading: &Reading) -> Vec<&str> {
    reading.faults.iter().map(|fault| fault.path.as_str()).collect()
}

#[test]
fn every_fault_is_named_with_its_place() {
    let cases = corpus();
    assert!(cases.len() >= 60, "only {} cases", cases.len());
    for Case { why, text, options, faults, .. } in cases {
        let reading = Configuration::read(&text, &options);
        let (mut found, mut expected) = (paths(&reading), faults);
        found.sort_unstable();
        expected.sort_unstable();
        assert_eq!(found, expected, "{why}: {text}: {:#?}", reading.faults);
        for fault in &reading.faults {
            let what = &fault.what;
            assert!(what.ends_with('.') && what.chars().all(|c| !c.is_control()), "{why}: {what:?}");
        }
        reads_again(&reading);
    }
}

/// What is used of a configuration has no fault.
fn reads_again(reading: &Reading) {
    let text = serde_json::to_string(&reading.configuration).expect("JSON");
    let again = read(&text);
    assert_eq!(again.faults, [], "{text}");
    assert_eq!(again.configuration, reading.configuration, "{text}");
}

#[cfg(feature = "schema")]
#[test]
fn the_schema_and_the_reader_agree() {
    let schema = remedy_embed::schema();
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    for Case { why, text, faults, schema, .. } in corpus() {
        let reading = read(&text);
        let used = serde_json::to_value(&reading.configuration).expect("JSON");
        assert!(validator.is_valid(&used), "{why}: {used}");
        if schema {
            let value = serde_json::from_str(&text).expect("JSON");
            let faultless = faults.iter().all(|path| path.starts_with('@'));
            let told: Vec<_> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
            assert_eq!(told.is_empty(), faultless, "{why}: {text}: {told:?}");
        }
    }
}

#[cfg(feature = "schema")]
#[test]
fn the_schema_explains_every_setting() {
    fn check(schema: &Value, path: &str, seen: &mut usize) {
        if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
            assert_eq!(schema["additionalProperties"], json!(false), "{path}");
            for (name, property) in properties {
                let path = format!("{path}.{name}");
                // The languages in which something is told explain themselves.
                if name.len() > 2 && name != "for" || path.matches('.').count() == 1 {
                    for key in ["title", "description"] {
                        assert!(property[key].is_string(), "{path} has no {key}: {property}");
                    }
                }
                *seen += 1;
                check(property, &path, seen);
            }
        }
        for inner in ["items", "anyOf"].iter().filter_map(|key| schema.get(key)) {
            for one in inner.as_array().map_or_else(|| vec![inner], |list| list.iter().collect()) {
                check(one, path, seen);
            }
        }
    }
    let schema = remedy_embed::schema();
    let mut seen = 0;
    check(&schema, "$", &mut seen);
    assert!(seen > 40, "{seen}");
    assert_eq!(schema["required"], json!(["version"]));
}

#[test]
fn only_the_faulty_part_is_left_out() {
    let reading = read(
        r##"{ "version": 2, "name": "Casa", "title": "x", "radius": 99, "font": "serif", "start": "question",
              "languages": ["de", "fr"], "privacy": { "en": "Yes", "de": "Ja" },
              "colours": { "accent": "red", "text": "#111" },
              "exit": { "en": "http://a.example/", "*": "https://b.example/" },
              "contacts": [ { "name": "No help" },
                            { "name": "A", "helps": "B", "phone": "x", "link": "https://a.example/" } ] }"##,
    );
    assert_eq!(
        paths(&reading),
        [
            "$.title",
            "$.version",
            "$.privacy.de",
            "$.languages[0]",
            "$.colours.accent",
            "$.radius",
            "$.exit.en",
            "$.contacts[0].helps",
            "$.contacts[1].phone"
        ]
    );
    assert_eq!(
        serde_json::to_value(&reading.configuration).expect("JSON"),
        json!({
            "version": 1, "name": "Casa", "privacy": { "en": "Yes" }, "header": true, "languages": ["fr"],
            "start": "question", "colours": { "text": "#111111" }, "font": "serif",
            "exit": { "*": "https://b.example/" },
            "contacts": [{ "name": "A", "helps": "B", "link": "https://a.example/" }],
        })
    );
}

/// It is what the page of the snippet gives a webmaster: no more than was asked for.
#[test]
fn what_is_not_set_is_not_written() {
    let always = json!({ "version": 1, "header": true, "start": "start", "font": "system" });
    for (why, text) in [
        ("nothing", ""),
        ("no more than must be", r#"{ "version": 1 }"#),
        ("nothing, at length", r#"{ "version": 1, "colours": { "dark": {} }, "exit": {} }"#),
    ] {
        assert_eq!(serde_json::to_value(&read(text).configuration).expect("JSON"), always, "{why}");
    }
}

/// Else they would pass as the guide's own.
#[test]
fn words_that_nobody_signs_are_not_shown() {
    let own = r#""privacy": "P", "contacts": [{ "name": "A", "helps": "B" }]"#;
    for name in ["", r#""name": "", "#, r#""name": 5, "#, r#""name": "\u200b", "#] {
        let reading = read(&format!(r#"{{ "version": 1, "header": false, {name}{own} }}"#));
        assert_eq!(paths(&reading), ["$.name"], "{name}");
        assert_eq!(
            (reading.configuration.privacy.is_none(), reading.configuration.contacts.len()),
            (true, 0)
        );
    }
    let reading = read(&format!(r#"{{ "version": 1, "name": "N", {own} }}"#));
    assert_eq!(reading.faults, []);
    assert_eq!((reading.configuration.privacy.is_some(), reading.configuration.contacts.len()), (true, 1));
}

#[test]
fn faults_say_what_is_wrong_what_was_found_and_what_is_allowed() {
    for (text, what) in [
        (
            r#"{"version":1,"radius":99}"#,
            "This must be a whole number of pixels from 0 to 24, but it is the number 99.",
        ),
        (
            r#"{"version":1,"colours":{"text":"red"}}"#,
            "This must be a colour written as #rgb or #rrggbb, such as #0a4f5c, but it is \"red\".",
        ),
        (r#"{"version":1,"header":"no"}"#, "This must be true or false, but it is \"no\"."),
        (r#"{"version":1,"exit":[]}"#, "This must be an object { … }, but it is a list."),
        (r#"{"version":1,"name":"A","name":"B"}"#, "This is written twice. Only the first is used."),
        (
            r##"{"version":1,"colours":{"color":"#fff"}}"##,
            "There is no setting of this name here. The names are accent, surface, text, dark.",
        ),
    ] {
        let reading = read(text);
        assert_eq!(reading.faults.first().map(|fault| fault.what.as_str()), Some(what), "{text}");
    }
    let long = read(&json!({ "version": 1, "name": "é".repeat(90) }).to_string());
    assert_eq!(long.faults[0].what, "This text has 90 characters; at most 80 are allowed.");
}

/// What a webmaster copies first.
#[test]
fn the_example_in_the_docs_is_read_without_a_fault() {
    let docs = include_str!("../../docs/embedding.md");
    let examples: Vec<_> =
        docs.split("```json\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert_eq!(examples.len(), 1, "{examples:?}");
    for example in examples {
        let reading = read(example);
        assert_eq!(reading.faults, [], "{example}");
        assert_eq!(reading.corrections, [], "{example}");
        assert_eq!(reading.configuration.contacts.len(), 1, "{example}");
    }
}

#[test]
fn a_mark_of_the_encoding_is_passed_over() {
    let reading = read("\u{feff}{ \"version\": 1, \"name\": \"A\" }");
    assert_eq!(reading.faults, []);
    assert_eq!(reading.configuration.name.as_ref().map(|name| name.as_str()), Some("A"));
    assert_eq!(read("\u{feff} \n").faults, [], "nothing but the mark");
}

#[test]
fn what_is_no_json_is_one_fault_with_its_line_and_column() {
    let reading = read("{\n  \"version\": 1\n  \"name\": \"A\"\n}");
    assert_eq!(reading.configuration, Configuration::default());
    let [fault] = reading.faults.as_slice() else { panic!("{:?}", reading.faults) };
    assert_eq!(fault.path, "$");
    assert!(fault.what.ends_with("at line 3 column 3."), "{}", fault.what);
}

#[test]
fn what_is_too_long_is_not_read() {
    let with = |length: usize| {
        let empty = r#"{"version":1,"$schema":""}"#.len();
        read(&format!(r#"{{"version":1,"$schema":"{}"}}"#, "a".repeat(length - empty)))
    };
    assert_eq!(with(MAX_BYTES).faults, []);
    let reading = with(MAX_BYTES + 1);
    assert_eq!(paths(&reading), ["$"]);
    assert!(reading.faults[0].what.contains("65537 bytes; at most 65536"), "{}", reading.faults[0].what);
    assert_eq!(reading.configuration, Configuration::default());
}

#[test]
fn attributes_go_before_the_file() {
    let options = [
        ("accent", "#123"),
        ("surface", "x"),
        ("radius", "0"),
        ("font", "mono"),
        ("header", "hide"),
        ("start", "question"),
        ("languages", "ru ar"),
    ];
    let options = options.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    let file = r##"{ "version": 1, "radius": 8, "colours": { "accent": "#456", "surface": "#fefefe" } }"##;
    let Reading { configuration, faults, .. } = Configuration::read(file, &options);
    assert_eq!(faults.len(), 1);
    assert_eq!(faults[0].path, "@surface");
    let colours = &configuration.colours;
    assert_eq!(colours.accent.map(|c| c.to_string()).as_deref(), Some("#112233"));
    assert_eq!(colours.surface.map(|c| c.to_string()).as_deref(), Some("#fefefe"), "as in the file");
    assert_eq!(configuration.radius.map(|radius| radius.pixels()), Some(0));
    assert_eq!((configuration.font, configuration.start), (Font::Mono, Start::Question));
    assert!(!configuration.header.0);
    assert_eq!(configuration.offered().iter().map(|l| l.as_str()).collect::<Vec<_>>(), ["ru", "ar"]);
}

#[test]
fn a_corrected_colour_is_told_where_it_was_set() {
    let file = r##"{ "version": 1, "colours": { "accent": "#ff0", "text": "#eee", "dark": { "surface": "#fff" } } }"##;
    let reading = Configuration::read(file, &[("accent".to_owned(), "#fe0".to_owned())].into());
    assert_eq!(reading.faults, []);
    let told: Vec<_> = reading.corrections.iter().map(|c| (c.path.as_str(), c.asked.to_string())).collect();
    assert_eq!(
        told,
        [
            ("@accent", "#ffee00".to_owned()),
            ("$.colours.text", "#eeeeee".to_owned()),
            ("$.colours.dark.surface", "#ffffff".to_owned()),
        ]
    );
    for correction in reading.corrections {
        assert!(correction.what.contains(&correction.used.to_string()), "{}", correction.what);
        assert!((1.0..7.0).contains(&correction.ratio), "{}", correction.ratio);
    }
    // An accent that is adjusted for the dark scheme only, for which none was set, is nothing to tell.
    assert_eq!(read(r##"{ "version": 1, "colours": { "accent": "#0a4f5c" } }"##).corrections, []);
}

#[test]
fn the_report_is_what_the_page_needs() {
    let file = r##"{ "version": 1, "name": "Casa", "privacy": { "en": "E", "ar": "A" }, "languages": ["fr"], "radius": 8,
        "font": "sans", "colours": { "accent": "#6a1b9a" }, "exit": { "*": "https://a.example/" },
        "contacts": [ { "name": "A", "helps": "B", "countries": ["PE", "CO"], "speaks": ["qu", "es"] },
                      { "name": "C", "helps": "D", "countries": ["CO"], "speaks": ["es", "ay"] } ] }"##;
    let report = serde_json::to_value(read(file).report()).expect("JSON");
    let said = |lang: &str, text: &str| json!({ "lang": lang, "text": text });
    for (key, value) in [
        ("faults", json!([])),
        ("corrections", json!([])),
        ("name", json!("Casa")),
        ("header", json!(true)),
        ("start", json!("start")),
        ("languages", json!(["fr"])),
        ("exit", json!({ "*": "https://a.example/" })),
        (
            "privacy",
            json!({ "ar": said("ar", "A"), "zh": said("en", "E"), "en": said("en", "E"), "fr": said("en", "E"),
                    "ru": said("en", "E"), "es": said("en", "E") }),
        ),
        (
            "root",
            json!({ "--radius": "8px", "--font": "Arial, \"Liberation Sans\", \"Noto Sans Arabic\", sans-serif" }),
        ),
        ("codes", json!({ "regions": ["PE", "CO"], "languages": ["qu", "es", "ay"] })),
    ] {
        assert_eq!(report[key], value, "{key}");
    }
    assert_eq!(report["light"]["--color-accent"], json!("#6a1b9a"));
    assert!(report["dark"]["--color-accent"].is_string());
    let nothing = serde_json::to_value(read("").report()).expect("JSON");
    assert_eq!(
        nothing,
        json!({
            "faults": [], "corrections": [], "name": null, "header": true, "start": "start",
            "languages": ["ar", "zh", "en", "fr", "ru", "es"], "exit": {}, "privacy": {}, "light": {}, "dark": {},
            "root": {}, "codes": { "regions": [], "languages": [] },
        })
    );
}

/// The worst that fits: reading takes no longer for it than a moment, however it is made.
#[test]
fn reading_takes_time_as_the_text_is_long() {
    let many = |item: &str, around: (&str, &str)| {
        let room = (MAX_BYTES - around.0.len() - around.1.len()) / (item.len() + 1);
        [around.0, &vec![item; room].join(","), around.1].concat()
    };
    let contact = (r#"{"version":1,"name":"N","contacts":[{"name":"A","helps":"B","speaks":["#, "]}]}");
    for text in [
        many(r#""x":1"#, (r#"{"version":1,"#, "}")),
        many(r#""name":1"#, (r#"{"version":1,"#, "}")),
        many(r#""en":1"#, (r#"{"version":1,"name":"N","privacy":{"#, "}}")),
        many(
            r#""CO""#,
            (r#"{"version":1,"name":"N","contacts":[{"name":"A","helps":"B","countries":["#, "]}]}"),
        ),
        many(r#""es""#, contact),
        many("1", contact),
        many("{}", (r#"{"version":1,"name":"N","contacts":["#, "]}")),
        many("[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]", (r#"{"version":1,"name":"N","contacts":["#, "]}")),
    ] {
        let start = std::time::Instant::now();
        let reading = read(&text);
        assert!(!reading.faults.is_empty());
        let told: usize = reading.faults.iter().map(|fault| fault.path.len() + fault.what.len()).sum();
        assert!(told < 40 * MAX_BYTES, "{told} bytes for {}", &text[..40]);
        assert!(start.elapsed().as_secs() < 2, "{:?} for {}", start.elapsed(), &text[..40]);
    }
}

/// Any JSON, often nearly a configuration.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        (0..30).prop_map(Value::from),
        ".*".prop_map(Value::from),
        "#[0-9a-f]{6}|https://a/|[A-Z]{2}|ar|zh|en|fr|ru|es|[a-z]{2,3}|start|question|serif|tel:112|mailto:a@b|[0-9 +]{3,9}"
            .prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 64, 8, |inner| {
        let key = prop_oneof![
            8 => "version|name|privacy|header|languages|start|colours|radius|font|exit|contacts",
            8 => "accent|surface|text|dark|helps|countries|for|speaks|hours|phone|link|ar|en|\\*",
            1 => ".*",
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map(key, inner, 0..8).prop_map(|map| map.into_iter().collect()),
        ]
    })
}

/// A configuration in which some parts are good and others are anything.
fn nearly() -> impl Strategy<Value = Value> {
    let any = prop_oneof![any_json(), Just(json!(["en", "fr"])), Just(json!({ "en": "A", "fr": "B" }))];
    let contact = prop::collection::btree_map(
        "countries|for|speaks|hours|phone|link",
        prop_oneof![
            any_json(),
            Just(json!(["CO"])),
            Just(json!(["en"])),
            Just(json!("+57 123")),
            Just(json!("A"))
        ],
        0..5,
    )
    .prop_map(|map| {
        let mut map: serde_json::Map<_, _> = map.into_iter().collect();
        map.insert("name".to_owned(), json!("A"));
        map.insert("helps".to_owned(), json!({ "en": "B" }));
        Value::from(map)
    });
    let contacts = prop::collection::vec(contact, 0..4).prop_map(Value::from);
    let key = "name|privacy|header|languages|start|colours|radius|font|exit";
    (prop::collection::btree_map(key, any, 0..6), contacts).prop_map(|(map, contacts)| {
        let mut map: serde_json::Map<_, _> = map.into_iter().collect();
        map.insert("version".to_owned(), json!(1));
        map.insert("contacts".to_owned(), contacts);
        Value::from(map)
    })
}

fn any_options() -> impl Strategy<Value = Options> {
    let name = prop_oneof!["accent|surface|text|radius|font|start|header|languages", ".*"];
    let value = prop_oneof!["#[0-9a-f]{3}|[0-9]{1,2}|mono|question|hide|ar en", ".*"];
    prop::collection::btree_map(name, value, 0..6)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn no_text_makes_the_reader_panic(text in ".*", options in any_options()) {
        reads_again(&Configuration::read(&text, &options));
    }

    #[test]
    fn no_json_makes_the_reader_panic(value in prop_oneof![any_json(), nearly()], options in any_options()) {
        let reading = Configuration::read(&value.to_string(), &options);
        reads_again(&reading);
        // None of it stops the page from being drawn, either.
        prop_assert!(serde_json::to_string(&reading.report()).is_ok());
    }
}
