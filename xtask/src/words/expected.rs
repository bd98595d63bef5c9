//! Which messages the decision model asks for: every question, option, status, element, finding and clause has words,
//! so a new one without words fails the build.

use std::collections::{BTreeMap, BTreeSet};

use remedy_content::key;
use remedy_engine::clause::ClauseId;
use remedy_engine::findings;
use remedy_engine::question::QuestionId;
use remedy_engine::status::{ELEMENTS, Status};

/// The keys that follow from the model.
#[derive(Debug, Default)]
pub(crate) struct Expected {
    /// Keys that must have a message, and the file that its neighbours stand in.
    pub(crate) required: BTreeMap<String, &'static str>,
    /// Keys that may have one.
    pub(crate) optional: BTreeSet<String>,
}

impl Expected {
    /// The keys that follow from the engine's model.
    pub(crate) fn from_model() -> Self {
        let mut expected = Self::default();
        expected.questions();
        for status in Status::ALL {
            expected.thing("status.ftl", &key("status", status.as_str()), &["means"]);
        }
        for element in &ELEMENTS {
            let message = key("element", element.id.as_str());
            expected.thing("status.ftl", &message, &["about", "yes", "no", "unknown"]);
        }
        for finding in findings::FINDINGS.iter() {
            let message = key("finding", finding.id.as_str());
            expected.thing("findings.ftl", &message, &["means", "states", "ask"]);
            for related in finding.related {
                expected.thing("clauses.ftl", &key("related", related), &[]);
            }
        }
        for clause in ClauseId::ALL {
            let article = clause.as_str().split('.').next().unwrap_or_default();
            expected.thing("clauses.ftl", &key("article", article), &[]);
            expected.thing("clauses.ftl", &key("clause", clause.as_str()), &[]);
        }
        expected
    }

    fn questions(&mut self) {
        for question in QuestionId::ALL {
            let message = key("question", question.as_str());
            self.thing("questions.ftl", &message, &["short", "why", "help"]);
            for option in question.choices() {
                self.thing("questions.ftl", &message, &[option.id]);
                self.optional.insert(format!("{message}.{}-hint", option.id));
            }
        }
    }

    fn thing(&mut self, file: &'static str, message: &str, parts: &[&str]) {
        self.required.insert(message.to_owned(), file);
        for part in parts {
            self.required.insert(format!("{message}.{part}"), file);
        }
    }

    /// Whether the model has a use for this key.
    pub(crate) fn knows(&self, key: &str) -> bool {
        self.required.contains_key(key) || self.optional.contains(key)
    }
}
