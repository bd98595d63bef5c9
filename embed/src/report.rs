//! What the page needs of a configuration to look and begin as the organisation wants, in one piece.

use crate::colour::{Colour, Scheme};
use crate::config::{Configuration, Correction, Reading, Said, Start};
use crate::json::{Fault, Pairs};
use crate::value::{Address, Country, ExitKey, Language, Tag};
use serde::Serialize;

/// The whole of it. Serialised, it is what the JavaScript interface gives.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report<'a> {
    /// What is wrong, for the webmaster.
    pub faults: &'a [Fault],
    /// Which colours were corrected, for the webmaster.
    pub corrections: &'a [Correction],
    /// The organisation's name.
    pub name: Option<&'a str>,
    /// Whether the name is shown above the guide.
    pub header: bool,
    /// Where the guide begins.
    pub start: Start,
    /// The languages offered, in order.
    pub languages: &'a [Language],
    /// Where Leave goes, as it was set.
    pub exit: &'a Pairs<ExitKey, Address>,
    /// The line on privacy, for each of the guide's languages. Empty if there is none.
    pub privacy: Pairs<Language, Said<'a>>,
    /// CSS's custom properties for the light scheme.
    pub light: Pairs<&'static str, Colour>,
    /// CSS's custom properties for the dark scheme.
    pub dark: Pairs<&'static str, Colour>,
    /// CSS's custom properties for both.
    pub root: Pairs<&'static str, String>,
    /// What needs a name in the reader's language before the organisation's words can be written.
    pub codes: Codes<'a>,
}

/// Codes, each once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Codes<'a> {
    /// Countries.
    pub regions: Vec<Country>,
    /// Languages.
    pub languages: Vec<&'a Tag>,
}

impl Reading {
    /// What the page needs.
    #[must_use]
    pub fn report(&self) -> Report<'_> {
        let Configuration { name, privacy, header, start, colours, exit, contacts, .. } = &self.configuration;
        let said = |language| Some((language, privacy.as_ref()?.to(language)));
        Report {
            faults: &self.faults,
            corrections: &self.corrections,
            name: name.as_ref().map(|name| name.as_str()),
            header: header.0,
            start: *start,
            languages: self.configuration.offered(),
            exit,
            privacy: Language::ALL.into_iter().filter_map(said).collect(),
            light: Scheme::Light.properties(colours.asked(Scheme::Light)),
            dark: Scheme::Dark.properties(colours.asked(Scheme::Dark)),
            root: self.configuration.shape(),
            codes: Codes {
                regions: once(contacts.iter().flat_map(|contact| contact.countries.iter().copied())),
                languages: once(contacts.iter().flat_map(|contact| &contact.speaks)),
            },
        }
    }
}

/// Each of these once, where it comes first.
fn once<T: PartialEq>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut found = Vec::new();
    for one in all {
        if !found.contains(&one) {
            found.push(one);
        }
    }
    found
}

impl Configuration {
    /// The custom properties that are no colours.
    fn shape(&self) -> Pairs<&'static str, String> {
        let radius = self.radius.map(|radius| ("--radius", [&radius.pixels().to_string(), "px"].concat()));
        let font = self.font.stack().map(|stack| ("--font", stack.to_owned()));
        radius.into_iter().chain(font).collect()
    }
}
