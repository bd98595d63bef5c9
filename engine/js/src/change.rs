//! A change of answers, as `whatIf` takes it: `{"role": "family", "family_tie": null}`.

use crate::unknown_question;
use remedy_engine::answers::Answers;
use remedy_engine::option::OptionSet;
use remedy_engine::question::QuestionId;
use remedy_engine::reading::{Fault, Problem};
use serde_json::Value;

/// The answers with the change made. What is not null is read as strictly as answers are.
pub(crate) fn apply(answers: &Answers, change: &str) -> Result<Answers, Vec<Fault>> {
    let (given, taken_back) = parts(change);
    let mut faults = Vec::new();
    let mut changed = *answers;
    for name in &taken_back {
        let done = QuestionId::from_name(name).map(|question| changed.set(question, OptionSet::EMPTY));
        faults.extend(done.is_none().then(|| unknown_question(name)));
    }
    match Answers::from_json(&given) {
        Ok(given) => {
            for (question, chosen) in given.iter() {
                let set = changed.set(question, chosen);
                faults.extend(set.err().map(|refused| Fault {
                    place: question.as_str().to_owned(),
                    problem: Problem::Refused(refused),
                }));
            }
        }
        Err(more) => faults.extend(more),
    }
    if faults.is_empty() { Ok(changed) } else { Err(faults) }
}

/// The change without its nulls, and the names that had them. What is no object is left for the reader to refuse.
fn parts(change: &str) -> (String, Vec<String>) {
    let Ok(Value::Object(members)) = serde_json::from_str(change) else {
        return (change.to_owned(), Vec::new());
    };
    let (nulls, given): (Vec<_>, Vec<_>) = members.into_iter().partition(|(_, value)| value.is_null());
    (
        Value::Object(given.into_iter().collect()).to_string(),
        nulls.into_iter().map(|(name, _)| name).collect(),
    )
}
