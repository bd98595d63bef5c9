//! The page's shell: puts the words and the links that only the build knows into the `index.html` that Trunk made.

use std::cell::RefCell;

use anyhow::{Context as _, Result, ensure};
use lol_html::html_content::{ContentType, Element, TextChunk, TextType};
use lol_html::{HandlerResult, RewriteStrSettings, element, rewrite_str, text};
use maud::{Markup, html};

use crate::languages::Language;
use crate::words::LanguageWords;

/// A language's pack, as the page links to it.
#[derive(Debug)]
pub(crate) struct PackLink {
    /// The language.
    pub(crate) language: Language,
    /// Where the pack is, from the page.
    pub(crate) href: String,
}

/// What is put into the shell.
pub(crate) struct Filling<'a> {
    /// The words.
    pub(crate) words: &'a LanguageWords,
    /// The content security policy; none while developing, when Trunk's reloading needs an inline script.
    pub(crate) policy: Option<&'a str>,
    /// Every language's pack.
    pub(crate) packs: &'a [PackLink],
    /// The one stylesheet to use in place of all others.
    pub(crate) stylesheet: Option<&'a str>,
}

/// What the shell links to.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Links {
    /// Its stylesheets, in order.
    pub(crate) styles: Vec<String>,
    /// Its icon.
    pub(crate) icon: String,
}

/// Finds what the shell links to.
pub(crate) fn links(shell: &str) -> Result<Links> {
    let links = RefCell::new(Links::default());
    let collect = |link: &mut Element<'_, '_>| {
        let href = link.get_attribute("href").unwrap_or_default();
        match link.get_attribute("rel").as_deref() {
            Some("stylesheet") => links.borrow_mut().styles.push(href),
            Some("icon") => links.borrow_mut().icon = href,
            _ => {}
        }
        Ok(())
    };
    rewrite(shell, vec![element!("link", collect)])?;
    Ok(links.into_inner())
}

/// Fills the shell. Every place in double braces must have a message.
pub(crate) fn fill(shell: &str, filling: &Filling<'_>) -> Result<String> {
    let mut stylesheet = filling.stylesheet;
    let styles = |link: &mut Element<'_, '_>| {
        if filling.stylesheet.is_some() {
            match stylesheet.take() {
                Some(one) => link.set_attribute("href", one)?,
                None => link.remove(),
            }
        }
        Ok(())
    };
    let filled = rewrite(
        shell,
        vec![
            element!("link[rel=stylesheet]", styles),
            element!(r#"meta[name="build:policy"]"#, |mark| put(mark, policy(filling.policy))),
            element!(r#"meta[name="build:packs"]"#, |mark| put(mark, packs(filling.packs))),
            element!("*", |element| fill_attributes(element, filling.words)),
            text!("*", |chunk| fill_text(chunk, filling.words)),
        ],
    )?;
    let mut left = filled
        .split("{{")
        .skip(1)
        .filter(|place| place.starts_with(|letter: char| letter.is_ascii_lowercase()));
    ensure!(left.next().is_none(), "a place in double braces was left in index.html");
    Ok(filled)
}

/// The policy as a tag, for hosts that send no headers.
pub(crate) fn policy(policy: Option<&str>) -> Markup {
    html! { @if let Some(policy) = policy { meta http-equiv="Content-Security-Policy" content=(policy); } }
}

/// The widget finds a language's words by these links, and the browser fetches the first one early.
fn packs(packs: &[PackLink]) -> Markup {
    html! {
        @for (place, pack) in packs.iter().enumerate() {
            @let rel = if place == 0 { "preload" } else { "alternate" };
            link rel=(rel) as=[(place == 0).then_some("fetch")] crossorigin href=(pack.href)
                data-pack=(pack.language.tag) data-name=(pack.language.name)
                data-dir=(pack.language.direction.as_str());
        }
    }
}

fn put(mark: &mut Element<'_, '_>, markup: Markup) -> HandlerResult {
    mark.replace(&markup.into_string(), ContentType::Html);
    Ok(())
}

fn fill_attributes(element: &mut Element<'_, '_>, words: &LanguageWords) -> HandlerResult {
    let filled: Vec<_> = element
        .attributes()
        .iter()
        .filter(|attribute| attribute.value().contains("{{"))
        .map(|attribute| Ok((attribute.name(), fill_places(&attribute.value(), words)?)))
        .collect::<Result<_>>()?;
    for (name, value) in filled {
        // The rewriter escapes quotes only.
        element.set_attribute(&name, &value.replace('&', "&amp;"))?;
    }
    Ok(())
}

fn fill_text(chunk: &mut TextChunk<'_>, words: &LanguageWords) -> HandlerResult {
    // Trunk's own script, which reloads the page while developing, has places that Trunk fills.
    if chunk.as_str().contains("{{") && chunk.text_type() != TextType::ScriptData {
        let filled = fill_places(chunk.as_str(), words)?;
        chunk.replace(&filled, ContentType::Text);
    }
    Ok(())
}

/// Puts messages in the places of a text: `{{ui-leave}}`.
fn fill_places(text: &str, words: &LanguageWords) -> Result<String> {
    let mut pieces = text.split("{{");
    let mut filled = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (name, rest) = piece.split_once("}}").with_context(|| format!("{{{{{piece} has no end"))?;
        filled += words.get(name)?;
        filled += rest;
    }
    Ok(filled)
}

type Handler<'h> = (std::borrow::Cow<'static, lol_html::Selector>, lol_html::ElementContentHandlers<'h>);

fn rewrite(html: &str, handlers: Vec<Handler<'_>>) -> Result<String> {
    let settings = handlers.into_iter().fold(RewriteStrSettings::new(), |settings, handler| {
        settings.append_element_content_handler(handler)
    });
    Ok(rewrite_str(html, settings)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages::ENGLISH;

    const SHELL: &str = r#"<head><meta name="build:policy"><title>{{ui-title}}</title><link rel=icon href="i.svg"><link rel=stylesheet href="a.css"><link rel="stylesheet" href="b.css"><meta name="build:packs"></head><a data-two={{ui-two}} href="x">{{ui-title}} and {{ui-two}}</a>"#;

    fn words() -> LanguageWords {
        LanguageWords::of(&[("ui-title", "Fish & <chips>"), ("ui-two", "Two \"more\" & <b>")])
    }

    #[test]
    fn words_are_escaped_in_text_and_in_attributes() {
        let (words, packs) = (words(), [PackLink { language: ENGLISH, href: String::from("packs/en.txt") }]);
        let filling =
            Filling { words: &words, policy: Some("default-src 'none'"), packs: &packs, stylesheet: None };
        let filled = fill(SHELL, &filling).expect("a filled shell");
        for part in [
            "<title>Fish &amp; &lt;chips&gt;</title>",
            r#"data-two="Two &quot;more&quot; &amp; <b>""#,
            ">Fish &amp; &lt;chips&gt; and Two \"more\" &amp; &lt;b&gt;</a>",
            r#"<meta http-equiv="Content-Security-Policy" content="default-src 'none'">"#,
            r#"href="packs/en.txt" data-pack="en" data-name="English" data-dir="ltr""#,
        ] {
            assert!(filled.contains(part), "{part} is not in {filled}");
        }
        assert!(!filled.contains("build:"));
    }

    #[test]
    fn stylesheets_are_found_and_made_one() {
        let links = links(SHELL).expect("links");
        assert_eq!(
            links,
            Links { styles: vec![String::from("a.css"), String::from("b.css")], icon: String::from("i.svg") }
        );
        let words = words();
        let filling = Filling { words: &words, policy: None, packs: &[], stylesheet: Some("all.css") };
        let filled = fill(SHELL, &filling).expect("a filled shell");
        assert_eq!((filled.matches("all.css").count(), filled.matches("b.css").count()), (1, 0));
        assert!(!filled.contains("Content-Security-Policy"));
    }

    #[test]
    fn scripts_are_left_alone() {
        let words = LanguageWords::of(&[]);
        let filling = Filling { words: &words, policy: None, packs: &[], stylesheet: None };
        let script = "<body><script>const a = '{{__TRUNK_ADDRESS__}}' && 1 < 2;</script></body>";
        assert_eq!(fill(script, &filling).expect("a filled shell"), script);
    }

    #[test]
    fn a_place_without_a_message_is_an_error() {
        let words = LanguageWords::of(&[]);
        let filling = Filling { words: &words, policy: None, packs: &[], stylesheet: None };
        assert!(fill("<p>{{ui-none}}</p>", &filling).is_err());
    }
}
