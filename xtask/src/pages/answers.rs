//! What keeps a person's answers, as a file or in a link (docs/decisions/0014): its script, the WebAssembly that reads and
//! writes them (`answers/`), and its words. A browser fetches them when someone keeps answers, and not before.

use std::env;
use std::fs;
use std::path::Path;

use anyhow::Result;
use remedy_content::key;
use remedy_engine::question::QuestionId;
use serde_json::{Map, Value};
use xshell::cmd;

use crate::files;
use crate::pages::shell::Answers;
use crate::site::minify::{self, Kind};
use crate::tools::{self, WASM_BINDGEN};
use crate::words::LanguageWords;
use crate::words::mentions::{ANSWERS_KIND as KIND, ANSWERS_SCRIPT as SCRIPT};

/// What wasm-bindgen's script is called inside ours.
const READER: &str = "answers_reader";

/// Writes both into the site.
pub(crate) fn write(site: &Path) -> Result<Answers> {
    let built = env::current_dir()?.join("target/answers");
    let wasm = tools::wasm_small("remedy-answers", &["--features", "js"], "remedy_answers")?;
    let shell = tools::shell_with(&[WASM_BINDGEN])?;
    cmd!(
        shell,
        "wasm-bindgen --target no-modules --no-modules-global {READER} --no-typescript --out-name answers --out-dir {built} {wasm}"
    )
    .quiet()
    .run()?;
    let script = [files::read(&built.join("answers.js"))?, files::read(Path::new(SCRIPT))?].concat();
    let script = minify::script(&script, Kind::Module)?;
    Ok(Answers {
        reader: files::write_hashed(site, KIND, "wasm", &fs::read(built.join("answers_bg.wasm"))?)?,
        script: files::write_hashed(site, KIND, "js", script.as_bytes())?,
    })
}

/// The script's words in a language, with the questions' short names and the version of the guide's words: a JSON object
/// of texts.
pub(crate) fn words(words: &LanguageWords, version: &str) -> Result<String> {
    let own = words.messages().iter().filter(|(key, _)| key.starts_with(&format!("{KIND}-")));
    let own = own.map(|(key, message)| Ok((key.clone(), Value::from(message.text.as_str()))));
    let short = QuestionId::ALL.iter().map(|question| {
        let name = words.get(&format!("{}.short", key("question", question.as_str())))?;
        Ok((question.as_str().to_owned(), Value::from(name)))
    });
    let version = Ok(("version".to_owned(), Value::from(version)));
    let all = own.chain(short).chain([version]).collect::<Result<Map<_, _>>>()?;
    Ok(Value::Object(all).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_the_scripts_own_and_the_short_names_of_all_questions() {
        let keys: Vec<_> =
            QuestionId::ALL.iter().map(|question| format!("question-{}.short", question.as_str())).collect();
        let mut messages: Vec<_> = keys.iter().map(|key| (key.as_str(), "short")).collect();
        assert!(words(&LanguageWords::of(&messages[1..]), "1").is_err(), "a short name is missing");
        messages.extend([("answers-save", "Save \"it\" 语"), ("ui-leave", "Leave")]);
        let text = words(&LanguageWords::of(&messages), "0.1-a").expect("words");
        let read: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!((&read["answers-save"], &read["version"]), (&"Save \"it\" 语".into(), &"0.1-a".into()));
        assert_eq!(read["harm"], "short");
        assert_eq!(read.as_object().map(Map::len), Some(QuestionId::ALL.len() + 2));
    }
}
