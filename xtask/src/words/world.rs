//! The places of the world where a person can turn today, and which of them a country has: facts with source and date
//! (content/places), which are looked at again each year. Their words stand in each language's bodies.ftl.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use jiff::civil::Date;
use jiff::{Unit, ZonedDateTime};
use remedy_content::{Fault, Place, key};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::files;

/// The folder of the facts.
const FOLDER: &str = "content/places";
/// The file of the words that these facts need, in a language's folder.
pub(crate) const FILE: &str = "bodies.ftl";
/// After so many months a fact has to be looked at again: a year, and time to do it.
const TRUSTED_MONTHS: i32 = 18;

/// All the facts.
#[derive(Debug, Default)]
pub(crate) struct World {
    /// The bodies, those that are not shown included.
    pub(crate) bodies: Vec<Body>,
    /// Which country is in which list.
    lists: BTreeMap<String, List>,
    /// The countries that are in no list.
    unlisted: Vec<String>,
    /// The countries of which something has to be said.
    pub(crate) notes: BTreeMap<String, Vec<String>>,
}

/// A body that people can turn to.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "what only a reviewer reads has to be there all the same")]
pub(crate) struct Body {
    /// Its name in the data, and in the keys of its words.
    pub(crate) id: String,
    /// Its name in English.
    name: String,
    /// What kind of body it is.
    kind: String,
    /// Its own page.
    pub(crate) homepage: String,
    /// Whose acts it looks at. None for those that help and do not judge.
    pub(crate) against: Vec<Against>,
    /// The languages it is known to work in.
    pub(crate) languages: Vec<String>,
    /// Whether it works in others too.
    pub(crate) more_languages: bool,
    /// Whether it may act at once for someone in danger.
    pub(crate) urgent: bool,
    /// Who can go there.
    pub(crate) scope: Scope,
    /// Where the static page lists it.
    pub(crate) region: Region,
    /// Whether it is listed.
    pub(crate) show: Show,
    /// Why not.
    show_why: Option<String>,
    /// The countries whose businesses it looks at.
    #[serde(default)]
    pub(crate) home: Vec<String>,
    /// Whether it also looks at what businesses of its countries do in other countries.
    #[serde(default)]
    pub(crate) home_counts: bool,
    needs_first: String,
    time_limit: String,
    time_limit_confidence: String,
    time_limit_checked: Option<String>,
    source: String,
    checked: String,
    confidence: Confidence,
    checked_on: Date,
    #[serde(default)]
    remarks: Vec<String>,
}

/// Whose acts a body looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Against {
    /// What a State did, or did not do.
    State,
    /// What a business did.
    Business,
    /// What a development bank did.
    Bank,
    /// What an office of the European Union did.
    Eu,
}

/// Who can go to a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Scope {
    /// People in the countries of its lists.
    Listed,
    /// People in any country.
    Any,
    /// People harmed by a business whose home is in certain countries.
    Home,
    /// People harmed by a project that this bank paid for.
    Project,
    /// Nobody by themselves.
    None,
}

/// A part of the world.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Region {
    /// For every country.
    World,
    /// Africa.
    Africa,
    /// The Americas.
    Americas,
    /// Asia and the Pacific.
    Asia,
    /// Europe and its neighbours.
    Europe,
}

/// Whether a body is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Show {
    /// In the main list.
    Yes,
    /// Folded away.
    Advanced,
    /// For unions and organisations only.
    Organisations,
    /// Never.
    No,
}

/// How sure a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Confidence {
    High,
    Medium,
    Low,
}

/// The countries that are in a body.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "what only a reviewer reads has to be there all the same")]
struct List {
    bodies: Vec<String>,
    count: usize,
    official_total: String,
    as_of: String,
    as_of_told: String,
    source: String,
    how_checked: String,
    confidence: Confidence,
    checked_on: Date,
    note: Option<String>,
    members: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "says what the file is, to whoever opens it")]
struct Countries {
    about: String,
    lists: BTreeMap<String, List>,
    unlisted: String,
    notes: BTreeMap<String, Vec<String>>,
}

/// Where a body stands in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Group {
    /// Help for people in danger because they speak up: above all else.
    Danger,
    /// Where one person, or a group, can complain.
    Complain,
    /// A bank that paid for the project.
    Banks,
    /// Further places.
    More,
    /// For unions and organisations only: it must not look like a place for a person's own case.
    Organisations,
}

impl Group {
    /// In the order in which they are shown.
    pub(crate) const ALL: [Self; 5] =
        [Self::Danger, Self::Complain, Self::Banks, Self::More, Self::Organisations];

    /// The key of its heading.
    pub(crate) const fn heading(self) -> &'static str {
        match self {
            Self::Danger => "bodies-danger",
            Self::Complain => "bodies-complain",
            Self::Banks => "bodies-banks",
            Self::More => "bodies-more",
            Self::Organisations => "bodies-organisations",
        }
    }
}

impl Body {
    /// Whether it is listed at all.
    pub(crate) fn is_shown(&self) -> bool {
        self.show != Show::No
    }

    /// Where it stands in the list.
    pub(crate) fn group(&self) -> Group {
        match (self.show, self.scope) {
            (Show::Organisations, _) => Group::Organisations,
            (Show::Advanced | Show::No, _) => Group::More,
            (_, Scope::Project) => Group::Banks,
            _ if self.against.is_empty() => Group::Danger,
            _ => Group::Complain,
        }
    }

    /// The key of the line that says whose acts it looks at, if it looks at anyone's.
    pub(crate) fn against_key(&self) -> Option<&'static str> {
        match self.against.as_slice() {
            [] => None,
            [Against::State] => Some("bodies-against-state"),
            [Against::Business] => Some("bodies-against-business"),
            [Against::Bank] => Some("bodies-against-bank"),
            [Against::Eu] => Some("bodies-against-eu"),
            _ => Some("bodies-against-state-business"),
        }
    }

    /// Whether people in any country can go there.
    pub(crate) fn is_for_any(&self) -> bool {
        matches!(self.scope, Scope::Any | Scope::Project)
    }

    /// The key of its words.
    pub(crate) fn key(&self) -> String {
        key("body", &self.id)
    }

    /// The parts that its words must have, and may have.
    pub(crate) const PARTS: [&str; 5] = ["who", "can", "cannot", "first", "urgent"];
}

impl World {
    /// Reads the facts, and checks that they hold together.
    pub(crate) fn read(faults: &mut Vec<Fault>) -> Result<Self> {
        Self::read_from(Path::new(FOLDER), faults)
    }

    /// The facts, for tests: those start in this crate's folder.
    #[cfg(test)]
    pub(crate) fn here() -> Self {
        let mut faults = Vec::new();
        let world = Self::read_from(&Path::new("..").join(FOLDER), &mut faults).expect("facts");
        assert!(faults.is_empty(), "{faults:?}");
        world
    }

    fn read_from(folder: &Path, faults: &mut Vec<Fault>) -> Result<Self> {
        let bodies: Vec<Body> = parse(&folder.join("bodies.json"))?;
        let Countries { lists, unlisted, notes, .. } = parse(&folder.join("countries.json"))?;
        let unlisted = unlisted.split_whitespace().map(str::to_owned).collect();
        let world = Self { bodies, lists, unlisted, notes };
        let place = Place::file(Path::new(FOLDER));
        faults.extend(world.faults().into_iter().map(|(of, what)| Fault::new(place.clone(), &of, what)));
        Ok(world)
    }

    /// What contradicts itself in the facts: of which, and what.
    fn faults(&self) -> Vec<(String, String)> {
        let mut faults = Vec::new();
        let mut fault = |of: &str, what: &str| faults.push((of.to_owned(), what.to_owned()));
        let mut ids = BTreeSet::new();
        for body in &self.bodies {
            if !ids.insert(body.id.as_str()) {
                fault(&body.id, "stands there twice");
            }
            if body.is_shown() && !body.homepage.starts_with("https://") {
                fault(&body.id, "has no address that begins with https://");
            }
            if body.is_shown() == body.show_why.is_some() {
                fault(&body.id, "says why it is not listed, or does not, when it should");
            }
            if (body.scope == Scope::Listed) != self.lists.values().any(|list| list.bodies.contains(&body.id))
            {
                fault(&body.id, "is in a list of countries, or in none, against its scope");
            }
            if (body.scope == Scope::Home) == body.home.is_empty() {
                fault(&body.id, "names home countries, or none, against its scope");
            }
        }
        for (name, list) in &self.lists {
            let members: BTreeSet<_> = list.members().collect();
            if members.len() != list.count || list.members().count() != list.count {
                fault(name, &format!("has {} countries and says {}", members.len(), list.count));
            }
            for body in list.bodies.iter().filter(|body| !ids.contains(body.as_str())) {
                fault(name, &format!("names {body}, which is no body"));
            }
        }
        let countries = self.countries();
        for code in countries.keys().filter(|code| celes::Country::from_alpha2(code).is_err()) {
            fault(code, "is no country of ISO 3166-1");
        }
        let in_a_list = |code: &&String| countries.get(code.as_str()).is_some_and(|own| !own.is_empty());
        for code in self.unlisted.iter().filter(in_a_list) {
            fault(code, "is in a list, and said to be in none");
        }
        for code in self.notes.keys().filter(|code| !countries.contains_key(code.as_str())) {
            fault(code, "has a note, and is no country here");
        }
        faults
    }

    /// The bodies of each country, by their place in [`Self::bodies`].
    pub(crate) fn countries(&self) -> BTreeMap<&str, Vec<usize>> {
        let mut countries: BTreeMap<&str, Vec<usize>> =
            self.unlisted.iter().map(|code| (code.as_str(), Vec::new())).collect();
        for list in self.lists.values() {
            for code in list.members() {
                let own = countries.entry(code).or_default();
                own.extend(
                    self.bodies
                        .iter()
                        .enumerate()
                        .filter_map(|(place, body)| list.bodies.contains(&body.id).then_some(place)),
                );
            }
        }
        for own in countries.values_mut() {
            own.sort_unstable();
            own.dedup();
        }
        countries
    }

    /// The bodies that are listed, each with its place in [`Self::bodies`], in the order in which they are shown: what may act
    /// at once stands first.
    pub(crate) fn in_order(&self) -> Vec<(usize, &Body)> {
        let mut shown: Vec<_> = self.bodies.iter().enumerate().filter(|(_, body)| body.is_shown()).collect();
        let group = |body: &Body| Group::ALL.iter().position(|group| *group == body.group());
        shown.sort_by_key(|(_, body)| (group(body), !body.urgent));
        shown
    }

    /// The state of the list that names a body's countries: a year, or a year and a month.
    pub(crate) fn as_of(&self, body: &Body) -> Option<&str> {
        let lists = self.lists.values().filter(|list| list.bodies.contains(&body.id));
        lists.map(|list| list.as_of.as_str()).min()
    }

    /// The day on which the facts were looked at, the oldest of them.
    pub(crate) fn checked_on(&self) -> Result<Date> {
        let days = self.bodies.iter().map(|body| body.checked_on);
        days.chain(self.lists.values().map(|list| list.checked_on)).min().context("no facts")
    }

    /// The keys that words are needed for.
    pub(crate) fn required(&self) -> Vec<String> {
        let bodies = self.bodies.iter().filter(|body| body.is_shown()).flat_map(|body| {
            let name = body.key();
            let urgent = body.urgent.then(|| format!("{name}.urgent"));
            let parts = ["who", "can", "cannot"].map(|part| format!("{name}.{part}"));
            [name].into_iter().chain(parts).chain(urgent)
        });
        bodies.chain(self.notes.keys().map(|code| note_key(code))).collect()
    }

    /// Whether these facts give rise to such a message.
    pub(crate) fn knows(&self, message: &str) -> bool {
        let (name, part) = message.split_once('.').unwrap_or((message, ""));
        let of_body = |body: &Body| {
            let has_part = match part {
                "urgent" => body.urgent,
                part => part.is_empty() || Body::PARTS.contains(&part),
            };
            body.is_shown() && body.key() == name && has_part
        };
        self.bodies.iter().any(of_body) || self.notes.keys().any(|code| note_key(code) == message)
    }
}

impl List {
    fn members(&self) -> impl Iterator<Item = &str> {
        self.members.split_whitespace()
    }
}

/// The key of what is said of a country.
pub(crate) fn note_key(code: &str) -> String {
    format!("country-note-{}", code.to_lowercase())
}

fn parse<T: DeserializeOwned>(path: &Path) -> Result<T> {
    serde_json::from_str(&files::read(path)?).with_context(|| path.display().to_string())
}

/// `cargo xtask places`: prints each fact with its source and its age, and fails when one has not been looked at for
/// [`TRUSTED_MONTHS`].
pub(crate) fn review() -> Result<()> {
    let mut faults = Vec::new();
    let world = World::read(&mut faults)?;
    faults.iter().for_each(|fault| eprintln!("{fault}"));
    ensure!(faults.is_empty(), "{} faults in the facts", faults.len());
    let today = ZonedDateTime::now().date();
    let mut old = 0;
    let mut told = |what: &str, checked_on: Date, source: &str, how: &str| {
        let age = months(checked_on, today)?;
        let is_old = age > TRUSTED_MONTHS;
        old += usize::from(is_old);
        println!(
            "{}{what}: {age} months ({checked_on})\n    source: {source}\n    checked: {how}",
            if is_old { "LOOK AGAIN: " } else { "" }
        );
        anyhow::Ok(())
    };
    for (name, list) in &world.lists {
        let what = format!(
            "list {name}, {} countries of {}, {:?}, as of {}",
            list.count, list.official_total, list.confidence, list.as_of_told
        );
        told(&what, list.checked_on, &list.source, &list.how_checked)?;
    }
    for body in &world.bodies {
        let what = format!(
            "{} ({:?}, {:?}) {}\n    time limit, not shown until a lawyer has read it: {}",
            body.id, body.show, body.confidence, body.homepage, body.time_limit
        );
        told(&what, body.checked_on, &body.source, &body.checked)?;
    }
    ensure!(old == 0, "{old} facts have not been looked at for more than {TRUSTED_MONTHS} months");
    println!("Every fact was looked at in the last {TRUSTED_MONTHS} months.");
    Ok(())
}

fn months(from: Date, to: Date) -> Result<i32> {
    Ok(from.until((Unit::Month, to))?.get_months())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn world() -> World {
        World::here()
    }

    /// Easy to get wrong, and found wrong in other lists: who is in, who is out, which list is part of which.
    #[test]
    fn facts_that_must_hold() {
        let world = world();
        let members = |list: &str| world.lists[list].members().collect::<BTreeSet<_>>();
        for (list, out) in [
            ("coe", "RU BY"),
            ("ecowas", "BF ML NE"),
            ("african-court-34-6", "TN TZ RW BJ CI"),
            ("aarhus", "BY"),
            ("ccpr-op1", "BY JM TT"),
            ("cat-22", "JP UG GB US"),
            ("ced-31", "JP LK"),
        ] {
            for code in out.split(' ') {
                assert!(!members(list).contains(code), "{code} in {list}");
            }
        }
        for (part, whole) in [
            ("african-court-34-6", "african-charter"),
            ("iacthr", "oas"),
            ("eu", "coe"),
            ("ecsr-collective", "coe"),
            ("ecowas", "african-charter"),
            ("eac", "african-charter"),
            ("eu", "aarhus"),
            ("escazu", "oas"),
        ] {
            assert!(members(part).is_subset(&members(whole)), "{part} in {whole}");
        }
        assert!(members("asean").contains("TL"));
        assert_eq!(world.countries().len(), 198, "193 members of the United Nations, CK, EH, PS, TW and VA");
    }

    #[test]
    fn what_contradicts_itself_is_named() {
        let mut world = world();
        world.bodies[0].homepage = String::from("http://example.org");
        world.bodies[1].show_why = None;
        world.bodies[2].id = world.bodies[0].id.clone();
        world.unlisted.push(String::from("XX"));
        world.unlisted.push(String::from("FR"));
        world.notes.insert(String::from("YY"), Vec::new());
        let list = world.lists.get_mut("eu").expect("a list");
        list.count += 1;
        list.bodies.push(String::from("nobody"));
        let faults = world.faults();
        for part in [
            "https",
            "says why",
            "twice",
            "XX is no country",
            "FR is in a list",
            "YY has a note",
            "and says 28",
            "names nobody",
        ] {
            let found = faults.iter().any(|(of, what)| format!("{of} {what}").contains(part));
            assert!(found, "{part}: {faults:?}");
        }
    }

    #[test]
    fn a_month_ends_with_its_day() {
        let day = |text: &str| text.parse::<Date>().expect("a day");
        assert_eq!(months(day("2026-11-30"), day("2028-05-29")).expect("months"), 17);
        assert_eq!(months(day("2026-11-30"), day("2028-06-30")).expect("months"), 19);
    }
}
