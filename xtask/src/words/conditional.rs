//! Whether what is shown unfolded about a right, a support or a protection says that the draft is no law yet: "would", or
//! "under the draft", in each language's own words (`content/conditional.toml`).

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, Result};
use remedy_content::source::Message;
use remedy_content::{Fault, key};
use remedy_engine::findings::{FINDINGS, FindingKind};
use serde::Deserialize;

use crate::files;
use crate::words::LanguageWords;
use crate::words::languages::LANGUAGES;

const FILE: &str = "content/conditional.toml";

/// The forms by which a text says that something is not law yet.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Conditional {
    /// By the language's tag.
    forms: BTreeMap<String, Vec<String>>,
    /// Keys of texts that need none, each with the reason.
    allowed: BTreeMap<String, String>,
}

impl Conditional {
    /// Reads the forms.
    ///
    /// # Errors
    /// They cannot be read, or a language has none.
    pub(crate) fn read() -> Result<Self> {
        let read: Self = toml::from_str(&files::read(Path::new(FILE))?).context(FILE)?;
        for language in LANGUAGES {
            let forms = read.forms.get(language.tag).filter(|forms| !forms.is_empty());
            forms.with_context(|| format!("{FILE} has no forms in {}", language.name))?;
        }
        Ok(read)
    }

    /// Adds a fault for each text that tells of a right as if it were law today.
    pub(crate) fn check(&self, words: &LanguageWords, faults: &mut Vec<Fault>) {
        let Some(forms) = self.forms.get(words.language.tag) else { return };
        let keys = FINDINGS.iter().filter(|finding| is_promised(finding.kind));
        let keys = keys.map(|finding| format!("{}.means", key("finding", finding.id.as_str())));
        for key in keys.filter(|key| !self.allowed.contains_key(key)) {
            let versions = [words.messages.get(&key), words.simpler.get(&key)];
            for message in versions.into_iter().flatten().filter(|message| !holds(message, forms)) {
                let what = format!("speaks as if it were law today: it needs one of {}", forms.join(", "));
                faults.push(Fault::new(message.place.clone(), &key, what));
            }
        }
    }
}

/// Remedies explain a thing, and notes the definition; these tell what someone would have.
const fn is_promised(kind: FindingKind) -> bool {
    matches!(kind, FindingKind::Right | FindingKind::Support | FindingKind::Protection)
}

fn holds(message: &Message, forms: &[String]) -> bool {
    let text = message.text.to_lowercase();
    forms.iter().any(|form| text.contains(&form.to_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(text: &str, allowed: &[(&str, &str)]) -> usize {
        let conditional = Conditional {
            forms: BTreeMap::from([("en".to_owned(), vec!["would".to_owned(), "draft".to_owned()])]),
            allowed: allowed.iter().map(|(key, why)| ((*key).to_owned(), (*why).to_owned())).collect(),
        };
        let mut faults = Vec::new();
        conditional.check(&LanguageWords::of(&[("finding-right-claim.means", text)]), &mut faults);
        faults.len()
    }

    #[test]
    fn a_right_is_told_as_what_the_draft_would_give() {
        assert_eq!(faults("You could bring a case under the Draft.", &[]), 0);
        assert_eq!(faults("States would have to let you.", &[]), 0);
        assert_eq!(faults("You can bring a case.", &[]), 1);
        assert_eq!(faults("You can bring a case.", &[("finding-right-claim.means", "a reason")]), 0);
    }
}
