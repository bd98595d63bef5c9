//! Where to turn today.

use super::grounds::{Reason, reasons};
use crate::locale::Words;
use remedy_content::key;
use remedy_engine::answers::Answers;
use remedy_engine::assessment::{Assessment, assess};
use remedy_engine::places::PlaceId;
use remedy_engine::truth::Truth;

/// A link to a place outside.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Its address.
    pub href: &'static str,
    /// Its words.
    pub text: &'static str,
}

/// A kind of place that a person can turn to today.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceView {
    /// Its public name; an organisation's own contacts have none.
    pub id: &'static str,
    /// The id that a way to it leads to.
    pub anchor: &'static str,
    /// Its name in words.
    pub name: &'static str,
    /// Whether it is named first: the answers point to it, or it is an organisation's own.
    pub first: bool,
    /// The answers that point to it.
    pub because: Vec<Reason>,
    /// The one thing to mind first.
    pub mind: &'static str,
    /// What it can do.
    pub can: &'static str,
    /// The language of that, where it is not the reader's; otherwise empty.
    pub lang: &'static str,
    /// What it cannot do.
    pub cannot: &'static str,
    /// Official pages.
    pub links: Vec<Link>,
}

/// The places that may act at once for someone in danger.
pub(super) fn urgent_places(words: Words) -> Vec<PlaceView> {
    own_contacts(words)
        .chain([PlaceId::Emergency, PlaceId::Regional, PlaceId::Courts].map(|id| place(id, words)))
        .collect()
}

pub(super) fn view(answers: &Answers, words: Words) -> Vec<PlaceView> {
    places(&assess(answers), words)
}

/// Every kind of place: first those that the answers point to. Before them the contacts of the organisation on whose site the
/// guide is: it knows the person's place.
pub(super) fn places(assessment: &Assessment, words: Words) -> Vec<PlaceView> {
    let picked = |named_first: bool| {
        assessment.places().filter(move |(_, value)| (value.value == Truth::Yes) == named_first).map(
            move |(found, value)| PlaceView {
                first: named_first,
                because: reasons(&value.because, words),
                ..place(found.id, words)
            },
        )
    };
    own_contacts(words).chain(picked(true)).chain(picked(false)).collect()
}

fn own_contacts(words: Words) -> impl Iterator<Item = PlaceView> {
    words.get("own").split(' ').filter(|key| !key.is_empty()).map(move |key| place_of("", key, key, words))
}

fn place(id: PlaceId, words: Words) -> PlaceView {
    place_of(id.as_str(), id.as_str(), &key("place", id.as_str()), words)
}

fn place_of(id: &'static str, anchor: &'static str, key: &str, words: Words) -> PlaceView {
    let part = |part: &str| words.find(&[key, ".", part].concat());
    let link = |href, text| Some(Link { href: part(href)?, text: part(text)? });
    PlaceView {
        id,
        anchor,
        name: words.get(key),
        // An organisation's own; what the answers say of the others is told by `places`.
        first: id.is_empty(),
        because: Vec::new(),
        mind: part("first").unwrap_or_default(),
        can: part("can").unwrap_or_default(),
        lang: part("lang").unwrap_or_default(),
        cannot: part("cannot").unwrap_or_default(),
        links: [link("link", "link_text"), link("link2", "link_text2")].into_iter().flatten().collect(),
    }
}
