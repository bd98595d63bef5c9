//! The small parts that pages are made of. Written once, they are also downloaded once.

use super::Ui;
use crate::session::Event;
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VList, VTag, VText};

/// Words as a node.
pub(super) fn text(words: impl Into<AttrValue>) -> Html {
    VText::new(words.into()).into()
}

/// Several nodes, one after the other.
pub(super) fn all(children: Vec<Html>) -> Html {
    VList::with_children(children, None).into()
}

/// An element with attributes and children. `html!` says the same with several times the code for each element.
pub(super) fn node(
    tag: &'static str,
    keys: &'static [&'static str],
    values: &[&'static str],
    children: Vec<Html>,
) -> Html {
    let mut node = VTag::new(tag);
    // Not `AttributeOrProperty::Static`: Yew leaves it out where it writes HTML as text, for the first screens.
    let attribute = |value: &&'static str| Some(AttributeOrProperty::Attribute(AttrValue::Static(value)));
    let values = values.iter().map(attribute).collect();
    node.set_attributes(Attributes::Dynamic { keys, values });
    node.add_children(children);
    node.into()
}

/// An element of a class with children.
pub(super) fn element(tag: &'static str, class: &'static str, children: Vec<Html>) -> Html {
    if class.is_empty() { node(tag, &[], &[], children) } else { node(tag, &["class"], &[class], children) }
}

/// An element of words alone: a paragraph, a heading.
pub(super) fn line(tag: &'static str, words: impl Into<AttrValue>) -> Html {
    element(tag, "", vec![text(words)])
}

/// The page's heading: it gets the focus when the page is shown.
pub(super) fn page_heading(words: &'static str) -> Html {
    focusable("h1", "heading", words)
}

/// A heading that a link on the page leads to.
pub(super) fn part_heading(id: &'static str, words: &'static str) -> Html {
    focusable("h2", id, words)
}

fn focusable(tag: &'static str, id: &'static str, words: &'static str) -> Html {
    node(tag, &["id", "tabindex"], &[id, "-1"], vec![text(words)])
}

/// Words for screen readers only, after a space: they tell apart what looks the same.
pub(super) fn unseen(words: impl Into<AttrValue>) -> Html {
    element("span", "visually-hidden", vec![text(" "), text(words)])
}

/// A list; none if it is empty.
pub(super) fn list(class: &'static str, items: impl IntoIterator<Item = Html>) -> Html {
    let items: Vec<_> = items.into_iter().map(|item| element("li", "", vec![item])).collect();
    if items.is_empty() { Html::default() } else { element("ul", class, items) }
}

/// How a button looks.
#[derive(Clone, Copy)]
pub(super) enum Look {
    /// The way on.
    Main,
    /// The other way.
    Second,
    /// Like a link.
    Quiet,
}

/// A button that tells the session what happened.
pub(super) fn button(ui: &Ui, look: Look, key: &str, event: Event) -> Html {
    press(look, ui.t(key), ui.on_click(event))
}

/// A button.
pub(super) fn press(look: Look, words: &'static str, onclick: Callback<MouseEvent>) -> Html {
    // A class known while compiling brings none of the code that joins classes.
    match look {
        Look::Main => html! { <button type="button" class="button" {onclick}>{ words }</button> },
        Look::Second => {
            html! { <button type="button" class="button button-second" {onclick}>{ words }</button> }
        }
        Look::Quiet => html! { <button type="button" class="quiet" {onclick}>{ words }</button> },
    }
}

/// A link to a place in the guide. The address of the page stays as it is.
pub(super) fn link(to: &str, children: Html, onclick: Callback<MouseEvent>) -> Html {
    html! { <a href={["#", to].concat()} {onclick}>{ children }</a> }
}

/// A part that opens. `about` tells a screen reader which of several alike it is.
pub(super) fn folded(class: &'static str, summary: &'static str, about: Html, children: Vec<Html>) -> Html {
    let summary = element("summary", "", vec![text(summary), about]);
    let mut parts = vec![summary];
    parts.extend(children);
    element("details", class, parts)
}
