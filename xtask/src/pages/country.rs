//! What answers "Which country?" where the places are: a script, and each language's list of the bodies of the world with
//! the countries that have them. A browser fetches both when someone asks, and not before (docs/decisions/0019).

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;
use serde::Serialize;

use crate::files;
use crate::site::minify::{self, Kind};
use crate::words::LanguageWords;
use crate::words::mentions::{COUNTRY_KINDS, COUNTRY_SCRIPT};
use crate::words::world::{Body, Group, World, note_key};

/// How both files' names begin.
pub(crate) const STEM: &str = "country";

/// Writes the script into the site, and says where.
pub(crate) fn write(site: &Path) -> Result<String> {
    let script = minify::script(&files::read(Path::new(COUNTRY_SCRIPT))?, Kind::Module)?;
    files::write_hashed(site, STEM, "js", script.as_bytes())
}

/// A language's list, as the script reads it.
#[derive(Serialize)]
struct List<'a> {
    /// The day on which its facts were looked at.
    date: String,
    /// The words around it, by their keys.
    words: BTreeMap<&'a str, &'a str>,
    /// The keys of the groups' headings, in order.
    groups: Vec<&'static str>,
    /// The bodies, in the order in which they are shown.
    bodies: Vec<Entry<'a>>,
    /// The places of each country's bodies in that list.
    countries: BTreeMap<&'a str, Vec<usize>>,
    /// What has to be said of a country.
    notes: BTreeMap<&'a str, &'a str>,
}

/// A body, with its words. What it does not have is left out.
#[derive(Serialize)]
struct Entry<'a> {
    id: &'a str,
    href: &'a str,
    /// The place of its group.
    group: usize,
    /// People in any country can go there.
    #[serde(skip_serializing_if = "is_false")]
    any: bool,
    /// It looks at what businesses of these countries do.
    #[serde(skip_serializing_if = "no_codes")]
    home: &'a [String],
    /// It also looks at what businesses of the countries that it is listed for do elsewhere.
    #[serde(skip_serializing_if = "is_false")]
    homes: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    as_of: Option<&'a str>,
    languages: &'a [String],
    #[serde(skip_serializing_if = "is_false")]
    more_languages: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    against: Option<&'static str>,
    name: &'a str,
    #[serde(flatten)]
    parts: BTreeMap<&'static str, &'a str>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over so")]
const fn is_false(is: &bool) -> bool {
    !*is
}

fn no_codes(codes: &&[String]) -> bool {
    codes.is_empty()
}

/// The list in a language: a JSON object.
pub(crate) fn list(words: &LanguageWords, world: &World) -> Result<String> {
    let shown = world.in_order();
    let place_of: BTreeMap<usize, usize> =
        shown.iter().enumerate().map(|(new, (old, _))| (*old, new)).collect();
    let of_script = |key: &str| COUNTRY_KINDS.iter().any(|kind| key.starts_with(&format!("{kind}-")));
    let own = words.messages().iter().filter(|(key, _)| of_script(key) && !world.knows(key));
    let list = List {
        date: world.checked_on()?.to_string(),
        words: own.map(|(key, message)| (key.as_str(), message.text.as_str())).collect(),
        groups: Group::ALL.iter().map(|group| group.heading()).collect(),
        bodies: shown.iter().map(|(_, body)| entry(body, words, world)).collect::<Result<_>>()?,
        countries: world
            .countries()
            .into_iter()
            .map(|(code, own)| (code, own.iter().filter_map(|old| place_of.get(old).copied()).collect()))
            .collect(),
        notes: world
            .notes
            .keys()
            .map(|code| Ok((code.as_str(), words.get(&note_key(code))?)))
            .collect::<Result<_>>()?,
    };
    Ok(serde_json::to_string(&list)?)
}

fn entry<'a>(body: &'a Body, words: &'a LanguageWords, world: &'a World) -> Result<Entry<'a>> {
    let name = body.key();
    let part = |part: &'static str| Some((part, words.message(&format!("{name}.{part}"))?.text.as_str()));
    Ok(Entry {
        id: &body.id,
        href: &body.homepage,
        group: Group::ALL.iter().position(|group| *group == body.group()).unwrap_or_default(),
        any: body.is_for_any(),
        home: &body.home,
        homes: body.home_counts,
        as_of: world.as_of(body),
        languages: &body.languages,
        more_languages: body.more_languages,
        against: body.against_key(),
        name: words.get(&name)?,
        parts: Body::PARTS.iter().filter_map(|name| part(name)).collect(),
    })
}
