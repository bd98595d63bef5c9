//! The trainers' made-up cases (`content/cases`): reads them, and checks that each leads where it says, and that together
//! they show all that the model knows: every question, option, status, reading, finding, theme and place.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context as _, Result};
use remedy_content::{Fault, Place, key};
use remedy_engine::answers::Answers;
use remedy_engine::assessment::{Assessment, assess};
use remedy_engine::findings::FindingId;
use remedy_engine::interview;
use remedy_engine::option::OptionSet;
use remedy_engine::places::PlaceId;
use remedy_engine::question::QuestionId;
use remedy_engine::status::{Reading, Status};
use remedy_engine::themes::ThemeId;
use remedy_engine::truth::Truth;
use remedy_trainer::case::Packed;
use serde::Deserialize;

use crate::files;

/// Where the cases are.
pub(crate) const FOLDER: &str = "content/cases";

/// The parts of a case's words that must be there.
const REQUIRED: [&str; 5] = ["about", "story", "notes", "ask-1", "ask-2"];
/// And those that may be.
const OPTIONAL: [&str; 3] = ["ask-3", "ask-4", "ask-5"];
/// And the one that a case with a variant must have, and no other.
const VARIANT: &str = "variant";

/// A case as its file holds it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    /// Its place in the library.
    order: u32,
    /// The kind of business it is about.
    sector: String,
    answers: toml::Table,
    /// The answers that differ in the variant; `without` lists those that are not given there.
    #[serde(default)]
    variant: Option<toml::Table>,
    expects: Expects,
}

/// Where a case leads.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expects {
    status: String,
    /// Of whom the status is read, where the definition does not fit.
    #[serde(default)]
    reading: Option<String>,
    #[serde(default)]
    variant_status: Option<String>,
    #[serde(default)]
    variant_reading: Option<String>,
}

/// A case.
#[derive(Debug)]
struct Case {
    order: u32,
    id: String,
    sector: String,
    answers: Answers,
    variant: Option<Answers>,
}

/// All cases, in the library's order.
#[derive(Debug, Default)]
pub(crate) struct Cases(Vec<Case>);

impl Cases {
    /// Reads and checks them. What is wrong is added to the faults.
    pub(crate) fn read(faults: &mut Vec<Fault>) -> Result<Self> {
        Self::read_folder(Path::new(FOLDER), faults)
    }

    fn read_folder(folder: &Path, faults: &mut Vec<Fault>) -> Result<Self> {
        let mut cases = Self::default();
        let entries = std::fs::read_dir(folder).with_context(|| folder.display().to_string())?;
        let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
        paths.sort();
        for path in paths.iter().filter(|path| path.extension().is_some_and(|kind| kind == "toml")) {
            let id = path.file_stem().unwrap_or_default().to_string_lossy();
            match Case::read(&id, &files::read(path)?) {
                Ok(case) => cases.0.push(case),
                Err(found) => {
                    faults.extend(found.into_iter().map(|what| Fault::new(Place::file(path), "", what)));
                }
            }
        }
        cases.0.sort_by(|one, other| (one.order, &one.id).cmp(&(other.order, &other.id)));
        faults.extend(
            cases
                .not_shown()
                .into_iter()
                .map(|what| Fault::new(Place::file(folder), "", format!("no case shows {what}"))),
        );
        Ok(cases)
    }

    /// What the model knows and neither a case nor its variant shows.
    fn not_shown(&self) -> Vec<String> {
        let answers: Vec<Answers> =
            self.0.iter().flat_map(|case| [Some(case.answers), case.variant]).flatten().collect();
        let assessments: Vec<_> = answers.iter().map(assess).collect();
        let any = |shows: &dyn Fn(&Assessment) -> bool| assessments.iter().any(shows);
        let options = QuestionId::ALL.iter().flat_map(|question| {
            let chosen = answers.iter().filter_map(|answers| answers.get(*question));
            let chosen = chosen.fold(OptionSet::EMPTY, OptionSet::with);
            let missing = OptionSet::all(*question).without(chosen);
            missing.ids(*question).map(move |option| format!("{}={option}", question.as_str()))
        });
        let statuses = Status::ALL.iter().filter(|id| !any(&|all| all.status().value == **id));
        let readings = Reading::ALL.iter().filter(|id| !any(&|all| all.reading() == **id));
        let findings = FindingId::ALL.iter().filter(|id| !any(&|all| all.finding(**id).value == Truth::Yes));
        let themes = ThemeId::ALL.iter().filter(|id| {
            !any(&|all| all.themes().any(|(theme, found)| theme.id == **id && found.value == Truth::Yes))
        });
        let places = PlaceId::ALL.iter().filter(|id| {
            !any(&|all| all.places().any(|(place, found)| place.id == **id && found.value == Truth::Yes))
        });
        let named = statuses.map(|id| id.as_str());
        let named = named.chain(readings.map(|id| id.as_str())).chain(findings.map(|id| id.as_str()));
        let named = named.chain(themes.map(|id| id.as_str())).chain(places.map(|id| id.as_str()));
        options.chain(named.map(str::to_owned)).collect()
    }

    /// The keys of their words that must be there.
    pub(crate) fn required(&self) -> BTreeSet<String> {
        self.0.iter().flat_map(Case::required).collect()
    }

    /// Whether a case has a use for words with this key.
    pub(crate) fn knows(&self, key: &str) -> bool {
        self.0
            .iter()
            .any(|case| case.required().any(|own| own == key) || case.optional().any(|own| own == key))
    }

    /// All of them as a language pack carries them, without their words.
    pub(crate) fn packed(&self) -> Result<String> {
        let packed: Vec<_> = self
            .0
            .iter()
            .map(|Case { id, sector, answers, variant, .. }| Packed {
                id,
                sector,
                answers: *answers,
                variant: *variant,
            })
            .collect();
        Ok(serde_json::to_string(&packed)?)
    }
}

impl Case {
    fn read(id: &str, text: &str) -> Result<Self, Vec<String>> {
        let source: Source = toml::from_str(text).map_err(|error| vec![error.message().to_owned()])?;
        let Source { order, sector, answers, variant, expects } = source;
        let variant = variant.map(|changes| changed(&answers, changes)).transpose()?;
        let (answers, variant) = (read_answers(&answers)?, variant.as_ref().map(read_answers).transpose()?);
        let case = Self { order, id: id.to_owned(), sector, answers, variant };
        match case.faults(&expects) {
            faults if faults.is_empty() => Ok(case),
            faults => Err(faults),
        }
    }

    fn faults(&self, expects: &Expects) -> Vec<String> {
        let mut faults = Vec::new();
        let mut compare = |what: &str, answers: Option<Answers>, expected: [Option<&str>; 2]| {
            let found = answers.as_ref().map(assess);
            let status = found.as_ref().map(|found| found.status().value);
            let reading = found.as_ref().filter(|_| status == Some(Status::DoesNotFit));
            let found = [status.map(Status::as_str), reading.map(|found| found.reading().as_str())];
            if found != expected {
                faults.push(format!("the {what} leads to {found:?}, and expects {expected:?}"));
            }
            let not_asked = answers.into_iter().flat_map(|answers| {
                answers
                    .iter()
                    .map(|(question, _)| question)
                    .filter(move |question| !interview::asks(&answers, *question))
                    .collect::<Vec<_>>()
            });
            faults.extend(not_asked.map(|question: QuestionId| {
                format!("the {what} answers {}, which is not asked", question.as_str())
            }));
        };
        compare("case", Some(self.answers), [Some(&expects.status), expects.reading.as_deref()]);
        let expected = [expects.variant_status.as_deref(), expects.variant_reading.as_deref()];
        compare("variant", self.variant, expected);
        if self.variant == Some(self.answers) {
            faults.push(String::from("the variant is no different"));
        }
        faults
    }

    fn key(&self, part: &str) -> String {
        format!("{}.{part}", key("case", &self.id))
    }

    fn required(&self) -> impl Iterator<Item = String> {
        let variant = self.variant.map(|_| VARIANT);
        let parts = REQUIRED.into_iter().chain(variant).map(|part| self.key(part));
        let sector = format!("trainer-sector.{}", self.sector);
        [key("case", &self.id), sector].into_iter().chain(parts)
    }

    fn optional(&self) -> impl Iterator<Item = String> {
        OPTIONAL.into_iter().map(|part| self.key(part))
    }
}

/// The answers with those of the variant.
fn changed(answers: &toml::Table, mut changes: toml::Table) -> Result<toml::Table, Vec<String>> {
    let mut changed = answers.clone();
    let without = match changes.remove("without") {
        None => Vec::new(),
        Some(list) => {
            list.try_into().map_err(|_| vec![String::from("`without` is not a list of questions")])?
        }
    };
    for question in without {
        let question: String = question;
        if changed.remove(&question).is_none() {
            return Err(vec![format!("`without` names {question}, which is not answered")]);
        }
    }
    changed.extend(changes);
    Ok(changed)
}

fn read_answers(answers: &toml::Table) -> Result<Answers, Vec<String>> {
    let text = serde_json::to_string(answers).map_err(|error| vec![error.to_string()])?;
    Answers::from_json(&text).map_err(|faults| faults.iter().map(ToString::to_string).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const CASE: &str = r#"
order = 1
sector = "land"
[answers]
role = "self"
harm = ["health"]
business = ["company"]
conduct = ["act"]
connection = "yes"
result = "yes"
[variant]
result = "unsure"
[expects]
status = "fits"
variant_status = "unclear"
"#;

    fn faults(text: &str) -> Vec<String> {
        Case::read("a", text).err().unwrap_or_default()
    }

    #[test]
    fn a_case_leads_where_it_says() {
        assert_eq!(faults(CASE), [""; 0]);
        let told = faults(&CASE.replace("\"fits\"", "\"unclear\""));
        assert_eq!(told, [r#"the case leads to [Some("fits"), None], and expects [Some("unclear"), None]"#]);
        let told = faults(&CASE.replace("result = \"unsure\"", "without = [\"result\"]\nharm = [\"none\"]"));
        let expected = r#"the variant leads to [Some("does_not_fit"), Some("own")], and expects [Some("unclear"), None]"#;
        assert_eq!(told, [expected]);
        assert_eq!(faults(&CASE.replace("result = \"unsure\"", "without = [\"losses\"]")).len(), 1);
        assert_eq!(
            faults(&CASE.replace("[variant]", "[variant]\nfamily_tie = \"other\"")).len(),
            1,
            "not asked"
        );
        assert_eq!(
            faults(&CASE.replace("\"health\"", "\"wealth\"")),
            [r#"harm[0]: no such option: "wealth""#]
        );
        assert!(faults(&CASE.replace("order", "odor"))[0].contains("unknown field"));
    }

    #[test]
    fn the_library_shows_all_that_the_model_knows() {
        let mut faults = Vec::new();
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(FOLDER);
        let cases = Cases::read_folder(&folder, &mut faults).expect("cases");
        assert_eq!(faults, []);
        assert!(cases.0.len() >= 12, "{}", cases.0.len());
        let few = Cases(vec![Case::read("a", CASE).expect("a case")]);
        let missing = few.not_shown();
        for name in ["may_be_included", "another", "remedy.restitution", "role=family", "nature", "oecd"] {
            assert!(missing.iter().any(|shown| shown == name), "{name}");
        }
    }

    #[test]
    fn the_page_reads_what_the_build_packs() {
        let cases = Cases(vec![Case::read("a", CASE).expect("a case")]);
        let read = remedy_trainer::case::read_library(&cases.packed().expect("a text")).expect("a library");
        assert_eq!(read.len(), 1);
        assert_eq!((read[0].answers, read[0].variant), (cases.0[0].answers, cases.0[0].variant));
        assert!(cases.knows("case-a.variant") && cases.knows("case-a.ask-4") && !cases.knows("case-a.ask-6"));
        assert!(cases.required().contains("trainer-sector.land"));
    }
}
