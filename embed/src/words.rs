//! What an organisation adds to the guide's words, as a pack like the guide's own: where Leave goes, and its contacts.

use crate::config::{Configuration, Contact};
use crate::value::{Country, Language, Tag};
use remedy_content::pack::{self, Direction, Header};
use std::collections::BTreeMap;

/// The version that the pack's header needs. An organisation's words have none of their own.
const CONTENT_VERSION: &str = "1";
/// Unicode's marks around a piece that is ordered by itself: FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE.
const FIRST_STRONG: &str = "\u{2068}";
const POP: &str = "\u{2069}";

impl Configuration {
    /// The organisation's words for a reader of this language; `None` if it has none, or the guide not this language.
    ///
    /// `labels` are the guide's words for what is told of a contact, in the form of the packs: `contact`, its heading, with
    /// places `{name}` of the organisation and `{contact}`; `whose`, with a place `{name}`, and `unchecked`, which tell that
    /// these are not the guide's words; `countries` and `speaks`, each with a place `{list}`, and `hours` with a place
    /// `{hours}`. `names` are what countries and languages are called, by their codes.
    ///
    /// The messages are `ui-leave-to`; `own` with the names of the next ones, parted by spaces; `own-1` and so on, each
    /// a contact's heading with the attributes `can`, `first` and `cannot` (whose words they are), `lang`, `link`,
    /// `link_text`, `link2` and `link_text2`. `lang` is there if the first paragraph of `can` is in another language than the reader's. Contacts that speak the reader's language
    /// come first.
    #[must_use]
    pub fn words(
        &self,
        language: &str,
        direction: Direction,
        labels: &BTreeMap<String, String>,
        names: &BTreeMap<String, String>,
    ) -> Option<String> {
        let name = self.name.as_ref().map_or("", |name| name.as_str());
        let writer = Writer { language: Language::of(language)?, direction, name, labels, names };
        let mut messages = BTreeMap::new();
        if let Some(exit) = self.exit(writer.language) {
            messages.insert("ui-leave-to".to_owned(), exit.as_str().to_owned());
        }
        let contacts = self.contacts_for(writer.language);
        let keys: Vec<_> =
            (1..=contacts.len()).map(|number| ["own-", &number.to_string()].concat()).collect();
        for (key, contact) in keys.iter().zip(&contacts) {
            writer.contact(key, contact, &mut messages);
        }
        if !keys.is_empty() {
            messages.insert("own".to_owned(), keys.join(" "));
        }
        if messages.is_empty() {
            return None;
        }
        let header = Header { language, direction, content_version: CONTENT_VERSION };
        pack::write(header, &messages).ok()
    }

    /// The contacts shown in this language: those who speak it first, then in the organisation's order.
    fn contacts_for(&self, language: Language) -> Vec<&Contact> {
        let shown = |contact: &&Contact| contact.shown_in.is_empty() || contact.shown_in.contains(&language);
        let speaks = |contact: &&Contact| contact.speaks.iter().any(|tag| tag.as_str() == language.as_str());
        let (mut first, then): (Vec<_>, Vec<_>) = self.contacts.iter().filter(shown).partition(speaks);
        first.extend(then);
        first
    }
}

/// Writes in one language.
struct Writer<'a> {
    language: Language,
    direction: Direction,
    /// The organisation's.
    name: &'a str,
    labels: &'a BTreeMap<String, String>,
    names: &'a BTreeMap<String, String>,
}

impl Writer<'_> {
    fn contact(&self, key: &str, contact: &Contact, messages: &mut BTreeMap<String, String>) {
        let phone = contact.phone.as_ref().map(|phone| (phone.link(), phone.as_str()));
        let phone = phone.map(|(address, shown)| (address, shown.to_owned()));
        let link = contact.link.as_ref().map(|link| (link.as_str().to_owned(), link.shown()));
        let (own, name) = (self.piece(self.name), self.piece(contact.name.as_str()));
        let heading = self.label("contact", &[("name", &own), ("contact", &name)]);
        messages.insert(key.to_owned(), heading.unwrap_or(name));
        let what_to_know =
            [(".first", self.label("whose", &[("name", &own)])), (".cannot", self.label("unchecked", &[]))];
        for (part, text) in what_to_know {
            messages.extend(text.map(|text| ([key, part].concat(), text)));
        }
        let helps = contact.helps.to(self.language);
        messages.insert([key, ".can"].concat(), self.can(contact, helps.text));
        if let Some(lang) = helps.lang.filter(|lang| *lang != self.language) {
            messages.insert([key, ".lang"].concat(), lang.as_str().to_owned());
        }
        for ((address, shown), number) in phone.into_iter().chain(link).zip(["", "2"]) {
            messages.insert([key, ".link", number].concat(), address);
            messages.insert([key, ".link_text", number].concat(), self.piece(&shown));
        }
    }

    /// What they help with, then a list of what else is known of them.
    fn can(&self, contact: &Contact, helps: &str) -> String {
        let countries = contact.countries.iter().copied().map(Country::as_str);
        let speaks = contact.speaks.iter().map(Tag::as_str);
        let hours = contact.hours.as_ref().map_or("", |hours| hours.to(self.language).text);
        let lines = [
            self.line("countries", "list", &self.list(countries)),
            self.line("speaks", "list", &self.list(speaks)),
            self.line("hours", "hours", hours),
        ];
        let mut text = self.piece(helps);
        let mut before = "\n\n- ";
        for line in lines.iter().flatten() {
            text.push_str(before);
            text.push_str(line);
            before = "\n- ";
        }
        text
    }

    /// A label with its value, if there is a value. Without the label, the value alone.
    fn line(&self, label: &str, place: &str, value: &str) -> Option<String> {
        let value = self.piece(value);
        (!value.is_empty()).then(|| self.label(label, &[(place, &value)]).unwrap_or(value))
    }

    /// One of the guide's words, with these values in their places.
    fn label(&self, label: &str, values: &[(&str, &str)]) -> Option<String> {
        self.labels.get(label).map(|pattern| pack::fill(pattern, values))
    }

    /// What these codes are called. One that has no name stands as it is.
    fn list<'c>(&self, codes: impl Iterator<Item = &'c str>) -> String {
        let name = |code: &'c str| self.names.get(code).map_or_else(|| code.to_owned(), Clone::clone);
        codes.map(name).collect::<Vec<_>>().join(self.language.comma())
    }

    /// A text from outside. Where it or the language is written from right to left it is kept in one piece, as the guide
    /// keeps the values that it fills in. Elsewhere it stays as it is: someone may copy it.
    fn piece(&self, text: &str) -> String {
        let turns = self.direction == Direction::Rtl || text.chars().any(from_right);
        if turns && !text.is_empty() { [FIRST_STRONG, text, POP].concat() } else { text.to_owned() }
    }
}

/// Whether a character is of a script that is written from right to left.
fn from_right(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
        || matches!(c, '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}
