//! What draws a page, stroke by stroke. Each stroke is one small call where it stands, and its code is downloaded once:
//! the same elements as nested `html!` or nested lists take several times the room (docs/decisions/0001).

use super::Ui;
use crate::host;
use crate::locale::prose;
use crate::session::{Event, Page};
use remedy_content::Block;
use std::rc::Rc;
use yew::html::onclick;
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Listener, VList, VTag, VText};

/// Draws a page.
pub(super) struct Pen<'a> {
    /// The words, and ways to say what happened.
    pub(super) ui: &'a Ui,
    /// The elements that are begun and not ended, the innermost last, each with what is in it so far.
    open: Vec<(VTag, Vec<Html>)>,
    /// What stands outside of them.
    drawn: Vec<Html>,
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

impl Look {
    const fn class(self) -> &'static str {
        match self {
            Self::Main => "button",
            Self::Second => "button button-second",
            Self::Quiet => "quiet",
        }
    }
}

impl<'a> Pen<'a> {
    pub(super) const fn new(ui: &'a Ui) -> Self {
        Self { ui, open: Vec::new(), drawn: Vec::new() }
    }

    /// All that was drawn.
    pub(super) fn finish(&mut self) -> Html {
        VList::with_children(std::mem::take(&mut self.drawn), None).into()
    }

    /// The words with this key.
    #[inline(never)]
    pub(super) fn t(&self, key: &str) -> &'static str {
        self.ui.words.get(key)
    }

    #[inline(never)]
    fn add(&mut self, html: Html) {
        self.open.last_mut().map_or(&mut self.drawn, |(_, children)| children).push(html);
    }

    #[inline(never)]
    fn begin(&mut self, tag: &'static str, keys: &'static [&'static str], values: &[&'static str]) {
        self.begin_made(tag, keys, values.iter().map(|value| AttrValue::Static(value)).collect());
    }

    #[inline(never)]
    fn begin_made(&mut self, tag: &'static str, keys: &'static [&'static str], values: Vec<AttrValue>) {
        let mut node = VTag::new(tag);
        // Not `AttributeOrProperty::Static`: Yew leaves it out where it writes HTML as text, for the first screens.
        let attribute = |value| Some(AttributeOrProperty::Attribute(value));
        let values = values.into_iter().take(keys.len()).map(attribute).collect();
        node.set_attributes(Attributes::Dynamic { keys, values });
        self.open.push((node, Vec::new()));
    }

    #[inline(never)]
    fn end(&mut self) {
        if let Some((mut node, children)) = self.open.pop() {
            node.add_children(children);
            self.add(node.into());
        }
    }

    /// Hears an event of the element that is begun last.
    #[inline(never)]
    pub(super) fn hear(&mut self, listener: Rc<dyn Listener>) {
        if let Some((node, _)) = self.open.last_mut() {
            node.add_listener(listener);
        }
    }

    /// Hears clicks on the element that is begun last.
    #[inline(never)]
    pub(super) fn hear_click(&mut self, on_click: Callback<MouseEvent>) {
        self.hear(Rc::new(onclick::Wrapper::new(on_click)));
    }

    /// An element with attributes and what is inside it.
    pub(super) fn node(
        &mut self,
        tag: &'static str,
        keys: &'static [&'static str],
        values: &[&'static str],
        inside: impl FnOnce(&mut Self),
    ) {
        self.begin(tag, keys, values);
        inside(self);
        self.end();
    }

    /// An element with attributes that are put together here.
    pub(super) fn made(
        &mut self,
        tag: &'static str,
        keys: &'static [&'static str],
        values: Vec<AttrValue>,
        inside: impl FnOnce(&mut Self),
    ) {
        self.begin_made(tag, keys, values);
        inside(self);
        self.end();
    }

    /// Ticks the control that is begun last, or not.
    pub(super) fn tick(&mut self, ticked: bool) {
        if let Some((node, _)) = self.open.last_mut() {
            node.set_checked(ticked);
        }
    }

    /// An element of a class, if it has one.
    pub(super) fn element(&mut self, tag: &'static str, class: &'static str, inside: impl FnOnce(&mut Self)) {
        self.begin_classed(tag, class);
        inside(self);
        self.end();
    }

    #[inline(never)]
    fn begin_classed(&mut self, tag: &'static str, class: &'static str) {
        if class.is_empty() { self.begin(tag, &[], &[]) } else { self.begin(tag, &["class"], &[class]) }
    }

    /// Words of the content.
    #[inline(never)]
    pub(super) fn words(&mut self, words: &'static str) {
        self.add(VText::new(words).into());
    }

    /// Words put together here.
    #[inline(never)]
    pub(super) fn owned(&mut self, words: String) {
        self.add(VText::new(words).into());
    }

    /// The words with this key.
    #[inline(never)]
    pub(super) fn say(&mut self, key: &str) {
        self.words(self.t(key));
    }

    /// An element of words alone: a paragraph, a heading.
    #[inline(never)]
    pub(super) fn line_of(&mut self, tag: &'static str, class: &'static str, words: &'static str) {
        self.element(tag, class, |pen| pen.words(words));
    }

    /// An element of the words with this key.
    #[inline(never)]
    pub(super) fn line(&mut self, tag: &'static str, key: &str) {
        self.line_of(tag, "", self.t(key));
    }

    /// The page's heading: it gets the focus when the page is shown.
    pub(super) fn page_heading(&mut self, words: &'static str) {
        self.focusable("h1", "heading", words);
    }

    /// The same, of words put together.
    pub(super) fn page_heading_owned(&mut self, words: String) {
        self.node("h1", &["id", "tabindex"], &["heading", "-1"], |pen| pen.owned(words));
    }

    /// A heading that a link on the page leads to.
    pub(super) fn part_heading(&mut self, id: &'static str, words: &'static str) {
        self.focusable("h2", id, words);
    }

    /// A heading that gets the focus when someone comes to it.
    #[inline(never)]
    pub(super) fn focusable(&mut self, tag: &'static str, id: &'static str, words: &'static str) {
        self.node(tag, &["id", "tabindex"], &[id, "-1"], |pen| pen.words(words));
    }

    /// Words for screen readers only, after a space: they tell apart what looks the same.
    #[inline(never)]
    pub(super) fn unseen(&mut self, words: &'static str) {
        self.element("span", "visually-hidden", |pen| {
            pen.words(" ");
            pen.words(words);
        });
    }

    /// Running text, taken apart.
    #[inline(never)]
    pub(super) fn blocks(&mut self, blocks: &[Block<'static>]) {
        for block in blocks {
            match block {
                Block::Paragraph(words) => self.line_of("p", "", words),
                Block::List(items) => self.element("ul", "", |pen| {
                    items.iter().for_each(|item| pen.line_of("li", "", item));
                }),
            }
        }
    }

    /// The running text with this key.
    #[inline(never)]
    pub(super) fn prose(&mut self, key: &str) {
        self.prose_of(self.t(key));
    }

    /// Running text.
    #[inline(never)]
    pub(super) fn prose_of(&mut self, words: &'static str) {
        self.blocks(&prose(words));
    }

    /// A part that opens.
    pub(super) fn folded(&mut self, class: &'static str, key: &str, inside: impl FnOnce(&mut Self)) {
        self.folded_about(class, self.t(key), "", inside);
    }

    /// A part that opens. `about` tells a screen reader which of several alike it is.
    pub(super) fn folded_about(
        &mut self,
        class: &'static str,
        summary: &'static str,
        about: &'static str,
        inside: impl FnOnce(&mut Self),
    ) {
        self.begin_folded(class, summary, about);
        inside(self);
        self.end();
    }

    /// A part that opens, and that a link leads to.
    pub(super) fn folded_named(
        &mut self,
        class: &'static str,
        id: &'static str,
        summary: &'static str,
        inside: impl FnOnce(&mut Self),
    ) {
        self.begin_classed("details", class);
        self.focusable("summary", id, summary);
        inside(self);
        self.end();
    }

    #[inline(never)]
    fn begin_folded(&mut self, class: &'static str, summary: &'static str, about: &'static str) {
        self.begin_classed("details", class);
        self.element("summary", "", |pen| {
            pen.words(summary);
            if !about.is_empty() {
                pen.unseen(about);
            }
        });
    }

    /// A button that tells the session what happened.
    #[inline(never)]
    pub(super) fn button(&mut self, look: Look, key: &str, event: Event) {
        self.press(look, key, self.ui.on_click(event));
    }

    /// A button.
    #[inline(never)]
    pub(super) fn press(&mut self, look: Look, key: &str, on_click: Callback<MouseEvent>) {
        self.node("button", &["type", "class"], &["button", look.class()], |pen| {
            pen.hear_click(on_click);
            pen.say(key);
        });
    }

    /// The buttons that lead on.
    pub(super) fn actions(&mut self, buttons: &[(Look, &str, Event)]) {
        self.element("div", "actions", |pen| {
            buttons.iter().for_each(|(look, key, event)| pen.button(*look, key, *event));
        });
    }

    /// A way to another page of the guide: to its top, or to the element with this id.
    #[inline(never)]
    pub(super) fn way(&mut self, page: Page, id: &'static str, inside: impl FnOnce(&mut Self)) {
        let on_click = self.ui.on_way(page, id);
        self.begin_link(id, on_click);
        inside(self);
        self.end();
    }

    /// A way to a heading of the same page.
    pub(super) fn jump(&mut self, id: &'static str, key: &str) {
        let words = self.t(key);
        self.link(
            id,
            words,
            Callback::from(move |click: MouseEvent| {
                click.prevent_default();
                host::go_to(id);
            }),
        );
    }

    /// A link to a place in the guide. The address of the page stays as it is.
    #[inline(never)]
    pub(super) fn link(&mut self, to: &str, words: &'static str, on_click: Callback<MouseEvent>) {
        self.begin_link(to, on_click);
        self.words(words);
        self.end();
    }

    /// A link to a question, to change its answer. `about` tells a screen reader which of several alike it is.
    pub(super) fn link_about(
        &mut self,
        to: &str,
        words: &'static str,
        about: &'static str,
        on_click: Callback<MouseEvent>,
    ) {
        self.begin_link(to, on_click);
        self.words(words);
        self.unseen(about);
        self.end();
    }

    #[inline(never)]
    fn begin_link(&mut self, to: &str, on_click: Callback<MouseEvent>) {
        self.begin_made("a", &["href"], vec![["#", to].concat().into()]);
        self.hear_click(on_click);
    }
}
