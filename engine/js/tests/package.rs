//! What the package gives, as JSON text: the same as the engine, and every fault named.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use remedy_engine::answers::Answers;
use remedy_engine_js::{
    assess, elements, findings, next, open, places, previous, questions, themes, what_if,
};
use serde_json::{Value, json};

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn an_assessment_is_the_engines_own_form() {
    let answers = r#"{"role":"family","family_tie":"unsure","harm":["health"]}"#;
    let native = remedy_engine::assessment::assess(&Answers::from_json(answers).unwrap());
    assert_eq!(assess(answers), serde_json::to_string(&native).unwrap());
}

#[test]
fn every_fault_is_named() {
    let found = assess(r#"{"harm":["health","toes"],"colour":"red"}"#);
    assert_eq!(
        parsed(&found),
        json!({ "error": ["harm[1]: no such option: \"toes\"", "colour: no such question"] })
    );
    for nonsense in ["", "null", "[]", "\"role\"", "7"] {
        let error = &parsed(&assess(nonsense))["error"];
        assert!(error[0].as_str().unwrap().starts_with("not a JSON object of answers: "), "{nonsense}");
    }
}

#[test]
fn a_change_gives_answers_and_takes_them_back() {
    let answers = r#"{"role":"family","family_tie":"other"}"#;
    let found = parsed(&what_if(answers, r#"{"role":"self","family_tie":null}"#));
    assert_eq!(found["status"], json!({ "from": "does_not_fit", "to": "unclear" }));
    assert_eq!(found["reading"], json!({ "from": "another", "to": "own" }));
    assert_eq!(found["elements"], json!([{ "id": "person", "from": "no", "to": "yes" }]));
    assert_eq!(found["places"], json!([]));
    assert_eq!(found["noLongerAsked"], json!(["family_tie"]));
    assert_eq!(found["newlyAsked"], json!([]));

    let found = parsed(&what_if(answers, r#"{"business":["finance"]}"#));
    let grievance = json!({ "id": "grievance", "from": "unknown", "to": "yes" });
    assert_eq!((&found["places"], &found["reading"]), (&json!([grievance]), &Value::Null));

    let found = parsed(&what_if(answers, r#"{"family_tie":null}"#));
    assert_eq!(found["elements"], json!([{ "id": "person", "from": "no", "to": "unknown" }]));
}

#[test]
fn nothing_changes_if_the_answers_stay() {
    let answers = r#"{"role":"group","harm":["work"]}"#;
    let nothing = json!({
        "status": null, "reading": null, "elements": [], "findings": [], "places": [],
        "newlyAsked": [], "noLongerAsked": [],
    });
    for change in ["{}", r#"{"role":"group"}"#, r#"{"danger":null}"#] {
        assert_eq!(parsed(&what_if(answers, change)), nothing, "{change}");
    }
}

#[test]
fn a_change_is_read_as_strictly_as_answers() {
    let faults = |change: &str| parsed(&what_if("{}", change))["error"].clone();
    assert_eq!(
        faults(r#"{"colour":null,"role":["self"],"harm":["none","work"]}"#),
        json!([
            "colour: no such question",
            "harm: an option that stands alone is beside another",
            "role: wrong type: wants one option's name"
        ])
    );
    assert!(faults("[]")[0].as_str().unwrap().starts_with("not a JSON object of answers"));
    assert!(faults("null")[0].as_str().unwrap().starts_with("not a JSON object of answers"));
    assert_eq!(
        parsed(&what_if(r#"{"role":"nobody"}"#, "{}"))["error"],
        json!(["role: no such option: \"nobody\""])
    );
}

#[test]
fn the_way_through_the_questions() {
    let after = |answers: &str, name: &str| parsed(&next(answers, Some(name.to_owned())));
    assert_eq!(parsed(&next("{}", None)), "danger");
    assert_eq!(after("{}", "role"), "harm");
    assert_eq!(after(r#"{"role":"family"}"#, "role"), "family_tie");
    assert_eq!(after("{}", "proceedings"), Value::Null);
    assert_eq!(after("{}", "rôle")["error"], json!(["rôle: no such question"]));
    assert_eq!(parsed(&previous("{}", "harm")), "role");
    assert_eq!(parsed(&previous("{}", "danger")), Value::Null);
    let open = parsed(&open(r#"{"danger":"no","role":"self","harm":["unsure"]}"#));
    assert_eq!(open.as_array().unwrap()[..2], ["harm", "business"]);
}

#[test]
fn questions_say_what_is_needed_to_ask_them() {
    let questions = parsed(&questions());
    let named = |id: &str| questions.as_array().unwrap().iter().find(|row| row["id"] == id).unwrap().clone();
    assert_eq!(
        named("family_tie"),
        json!({
            "id": "family_tie", "kind": "one", "section": "status",
            "options": ["immediate_family", "dependant", "other_family", "other", "unsure"],
            "exclusive": [], "undecided": ["unsure"],
            "askedWhen": { "has": { "question": "role", "options": ["family"] } },
            "clauses": ["1.1"],
        })
    );
    assert_eq!(named("danger")["askedWhen"], json!({ "always": true }));
    assert_eq!(
        named("many_affected")["askedWhen"],
        json!({ "not": { "has": { "question": "role", "options": ["group"] } } })
    );
    assert_eq!(named("situation")["exclusive"], json!(["none", "prefer_not"]));
    assert_eq!(named("situation")["undecided"], json!(["prefer_not"]));
}

#[test]
fn elements_and_findings_say_what_they_rest_on() {
    let business = json!({
        "id": "business", "clauses": ["1.1", "1.3", "1.4", "1.6"], "related": [],
        "yesWhen": { "has": {
            "question": "business",
            "options": ["company", "state_owned", "finance", "supplier", "platform", "trader", "for_business"],
            "open": ["household", "other_body"],
        } },
    });
    assert_eq!(parsed(&elements())[2], business);
    assert_eq!(parsed(&elements())[1]["related"], json!(["3.3"]));
    let findings = parsed(&findings());
    let sanctions = json!({
        "id": "remedy.sanctions", "kind": "remedy", "clauses": ["1.9", "4.2(c)"], "related": ["5.3", "8.2", "8.6"],
        "yesWhen": { "has": { "question": "wishes", "options": ["punish"] } },
    });
    assert!(findings.as_array().unwrap().contains(&sanctions));
}

#[test]
fn places_and_themes_say_what_belongs_to_them() {
    let desk = json!({
        "id": "grievance",
        "yesWhen": { "has": { "question": "business", "options": ["finance"] } },
    });
    assert!(parsed(&places()).as_array().unwrap().contains(&desk));
    let care = json!({ "id": "care", "findings": ["remedy.rehabilitation"] });
    assert!(parsed(&themes()).as_array().unwrap().contains(&care));
}
