//! Which messages the decision model asks for: every question, option, status, element, finding and clause has words,
//! so a new one without words fails the build.

use std::collections::{BTreeMap, BTreeSet};

use remedy_content::key;
use remedy_engine::chapters::CHAPTERS;
use remedy_engine::clause::ClauseId;
use remedy_engine::findings;
use remedy_engine::places::PlaceId;
use remedy_engine::question::QuestionId;
use remedy_engine::status::{ELEMENTS, Status};
use remedy_engine::themes::ThemeId;

/// Verdicts that stand beside the statuses: the words of a reading, and of a defender or witness to whom nothing was done.
const READINGS: [&str; 3] = ["another", "another-open", "defender"];

/// The verdict where one answer is open, or several: how many there are is part of it.
const OPEN: [&str; 2] = ["open-one", "open-some"];

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
        let statuses = Status::ALL.iter().map(|status| status.as_str());
        for status in statuses.chain(READINGS.iter().copied()) {
            expected.thing("status.ftl", &key("status", status), &["means"]);
        }
        let lines =
            Status::ALL.iter().filter(|status| **status != Status::Unclear).map(|status| status.as_str());
        for verdict in lines.chain(READINGS.iter().copied()).chain(OPEN.iter().copied()) {
            expected.thing("result.ftl", &key("verdict", verdict), &[]);
        }
        for theme in ThemeId::ALL {
            expected.thing("result.ftl", &key("theme", theme.as_str()), &["ask"]);
        }
        for element in &ELEMENTS {
            let message = key("element", element.id.as_str());
            expected.thing("status.ftl", &message, &["about", "yes", "no", "unknown"]);
            expected.related(element.related);
        }
        for finding in findings::FINDINGS.iter() {
            let message = key("finding", finding.id.as_str());
            expected.thing("findings.ftl", &message, &["means", "states", "ask"]);
            expected.related(finding.related);
        }
        for chapter in &CHAPTERS {
            expected.thing("guide.ftl", &key("also", chapter.id.as_str()), &[]);
            expected.related(chapter.clauses);
        }
        for place in PlaceId::ALL {
            let message = key("place", place.as_str());
            expected.thing("guide.ftl", &message, &["can", "cannot", "first"]);
            let links = ["link", "link_text", "link2", "link_text2"];
            expected.optional.extend(links.map(|part| format!("{message}.{part}")));
        }
        for clause in ClauseId::ALL {
            let article = clause.as_str().split('.').next().unwrap_or_default();
            expected.thing("clauses.ftl", &key("article", article), &[]);
            expected.thing("clauses.ftl", &key("clause", clause.as_str()), &[]);
        }
        expected
    }

    fn related(&mut self, clauses: &[&str]) {
        for clause in clauses {
            self.thing("clauses.ftl", &key("related", clause), &[]);
        }
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
