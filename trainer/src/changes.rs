//! What differs between two sets of answers, in words: what is there then, what becomes unclear, what falls away.

use remedy_engine::answers::Answers;
use remedy_engine::assessment::assess;
use remedy_engine::question::{QuestionId, QuestionSet};
use remedy_engine::truth::Truth;
use remedy_engine::what_if::{Difference, difference};
use remedy_guide::locale::Words;
use remedy_guide::view_model::status_heading;

/// What differs, ready to draw.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changes {
    /// The status before and after, in words, if it changes.
    pub status: Option<(&'static str, &'static str)>,
    /// The elements that change: the public name, the name in words, what the answers then say.
    pub elements: Vec<(&'static str, &'static str, &'static str)>,
    /// The findings that change, by what becomes of them: yes, unknown, no.
    pub findings: Vec<(Truth, Vec<Named>)>,
    /// The short names of questions that are asked only then.
    pub newly_asked: Vec<&'static str>,
    /// And of those that are not asked any more.
    pub no_longer_asked: Vec<&'static str>,
}

/// A thing's public name, and its name in words.
pub type Named = (&'static str, &'static str);

impl Changes {
    /// What the second answers change in what follows from the first.
    #[must_use]
    pub fn between(before: &Answers, after: &Answers, words: Words) -> Self {
        let difference = difference(&assess(before), &assess(after));
        let status = |answers| status_heading(answers, words);
        let short = |questions: QuestionSet| -> Vec<&'static str> {
            questions.iter().map(|question| short_name(question, words)).collect()
        };
        Self {
            status: difference.status.map(|_| (status(before), status(after))),
            elements: elements(&difference, words),
            findings: findings(&difference, words),
            newly_asked: short(difference.newly_asked),
            no_longer_asked: short(difference.no_longer_asked),
        }
    }

    /// Whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether an element or a finding with this public name differs.
    #[must_use]
    pub fn names(&self, id: &str) -> bool {
        let findings = self.findings.iter().flat_map(|(_, named)| named);
        self.elements.iter().any(|(element, ..)| *element == id)
            || findings.into_iter().any(|(finding, _)| *finding == id)
    }
}

fn elements(difference: &Difference, words: Words) -> Vec<(&'static str, &'static str, &'static str)> {
    let element =
        |id: &'static str, to: Truth| (id, words.of("element", id), words.part("element", id, to.as_str()));
    difference.elements.iter().map(|change| element(change.id.as_str(), change.to)).collect()
}

fn findings(difference: &Difference, words: Words) -> Vec<(Truth, Vec<Named>)> {
    let becoming = |value: Truth| {
        let those = difference.findings.iter().filter(move |change| change.to == value);
        let named: Vec<Named> =
            those.map(|change| (change.id.as_str(), words.of("finding", change.id.as_str()))).collect();
        (!named.is_empty()).then_some((value, named))
    };
    [Truth::Yes, Truth::Unknown, Truth::No].into_iter().filter_map(becoming).collect()
}

/// A question's short name.
#[must_use]
pub fn short_name(question: QuestionId, words: Words) -> &'static str {
    words.part("question", question.as_str(), "short")
}
