//! The page's shell: makes a language's page of the `index.html` that Trunk made, with the words and the links that only
//! the build knows.

use std::cell::RefCell;

use anyhow::{Context as _, Result, ensure};
use lol_html::html_content::{ContentType, Element, TextChunk, TextType};
use lol_html::{HandlerResult, RewriteStrSettings, element, rewrite_str, text};
use maud::{Markup, PreEscaped, html};

use crate::words::LanguageWords;
use crate::words::languages::Language;

/// A language's pack, as the page links to it.
#[derive(Debug)]
pub(crate) struct PackLink {
    /// The language.
    pub(crate) language: Language,
    /// Where its words are, from the site's root.
    pub(crate) words: String,
    /// Where the simpler version of its words is, from the site's root.
    pub(crate) simpler: String,
    /// Where the words for keeping answers are, from the site's root.
    pub(crate) answers: String,
    /// Where the list of the world's places is, from the site's root.
    pub(crate) country: String,
}

/// How a page looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Look {
    /// By the stylesheets that these links lead to, from the site's root.
    Linked(Vec<String>),
    /// By one stylesheet inside the page: no second trip to the server before the first view.
    Inline(String),
}

/// Hides what does nothing without scripts.
pub(crate) const WITHOUT_SCRIPT: &str = "#first button, .starting { display: none }";

/// The page for keeping the guide on the phone, in each language's folder.
pub(crate) const KEEP: &str = "keep.html";

/// Where the two files that keep answers are, from the site's root.
#[derive(Debug)]
pub(crate) struct Answers {
    /// The script.
    pub(crate) script: String,
    /// The WebAssembly.
    pub(crate) reader: String,
}

/// What is put into the shell.
pub(crate) struct Filling<'a> {
    /// The words.
    pub(crate) words: &'a LanguageWords,
    /// The content security policy; none while developing, when Trunk's reloading needs an inline script.
    pub(crate) policy: Option<&'a str>,
    /// Every language's pack.
    pub(crate) packs: &'a [PackLink],
    /// How the page looks.
    pub(crate) look: &'a Look,
    /// The first screens, as HTML.
    pub(crate) screens: &'a str,
    /// Where the script for a page in a frame is, from the site's root.
    pub(crate) frame: Option<&'a str>,
    /// What keeps answers.
    pub(crate) answers: Option<&'a Answers>,
    /// Where the script for the choice of a country is, from the site's root.
    pub(crate) country: &'a str,
    /// Where the pictures are, from the site's root.
    pub(crate) pictures: &'a str,
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
    let language = filling.words.language;
    let mut styled = false;
    let styles = |link: &mut Element<'_, '_>| {
        if let Look::Inline(css) = filling.look {
            if styled {
                link.remove()
            } else {
                put(link, html! { style { (PreEscaped(css)) } })?
            }
            styled = true;
        }
        Ok(())
    };
    let filled = rewrite(
        shell,
        vec![
            element!("link[rel=stylesheet]", styles),
            element!(r#"meta[name="build:policy"]"#, |mark| put(mark, policy(filling.policy))),
            element!(r#"meta[name="build:packs"]"#, |mark| put(mark, packs(filling.packs, language))),
            element!(r#"meta[name="build:without-script"]"#, |mark| {
                put(mark, html! { noscript { style { (PreEscaped(WITHOUT_SCRIPT)) } } })
            }),
            element!("html", |html| {
                html.set_attribute("lang", language.tag)?;
                html.set_attribute("data-language", language.tag)?;
                Ok(html.set_attribute("dir", language.direction.as_str())?)
            }),
            element!("#first", |first| {
                first.set_inner_content(filling.screens, ContentType::Html);
                Ok(())
            }),
            element!("#engine", |engine| {
                if let Some(frame) = filling.frame {
                    engine.set_attribute("data-frame", &up(frame))?;
                }
                if let Some(Answers { script, reader }) = filling.answers {
                    engine.set_attribute("data-answers-script", &up(script))?;
                    engine.set_attribute("data-answers-reader", &up(reader))?;
                }
                engine.set_attribute("data-country-script", &up(filling.country))?;
                engine.set_attribute("data-pictures-style", &up(filling.pictures))?;
                Ok(())
            }),
            element!("*", step_up),
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

/// The widget finds a language's words by these links, and the browser fetches the page's own early.
fn packs(packs: &[PackLink], own: Language) -> Markup {
    html! {
        @for pack in packs {
            @let is_own = pack.language == own;
            link rel=(if is_own { "preload" } else { "alternate" }) as=[is_own.then_some("fetch")] crossorigin
                href=(up(&pack.words)) data-simpler=(up(&pack.simpler)) data-answers=(up(&pack.answers)) data-country=(up(&pack.country)) data-charset=(pack.language.charset)
                data-pack=(pack.language.tag) data-name=(pack.language.name);
        }
    }
}

/// A language's pages stand in its folder, the site's other files one above it.
pub(crate) fn up(href: &str) -> String {
    format!("../{}", href.trim_start_matches("./"))
}

/// What Trunk links to stands one above the page that is made of its shell.
fn step_up(element: &mut Element<'_, '_>) -> HandlerResult {
    for name in ["href", "src"] {
        if let Some(link) = element.get_attribute(name).filter(|link| link.starts_with("./")) {
            element.set_attribute(name, &up(&link))?;
        }
    }
    Ok(())
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
        .map(|attribute| Ok((attribute.name(), fill_places(&attribute.value(), words, str::to_owned)?)))
        .collect::<Result<_>>()?;
    for (name, value) in filled {
        // The rewriter escapes quotes only.
        element.set_attribute(&name, &value.replace('&', "&amp;"))?;
    }
    Ok(())
}

fn fill_text(chunk: &mut TextChunk<'_>, words: &LanguageWords) -> HandlerResult {
    // Trunk's own script, which reloads the page while developing, has places that Trunk fills.
    if !chunk.as_str().contains("{{") || chunk.text_type() == TextType::ScriptData {
        return Ok(());
    }
    if chunk.text_type() == TextType::RawText {
        // For the parser what stands in <noscript> is one text, tags and all.
        let escaped = |words: &str| html! { (words) }.into_string();
        chunk.replace(&fill_places(chunk.as_str(), words, escaped)?, ContentType::Html);
    } else {
        chunk.replace(&fill_places(chunk.as_str(), words, str::to_owned)?, ContentType::Text);
    }
    Ok(())
}

/// Puts messages in the places of a text: `{{ui-leave}}`.
fn fill_places(text: &str, words: &LanguageWords, escape: fn(&str) -> String) -> Result<String> {
    let mut pieces = text.split("{{");
    let mut filled = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (name, rest) = piece.split_once("}}").with_context(|| format!("{{{{{piece} has no end"))?;
        filled += &escape(words.get(name)?);
        filled += rest;
    }
    Ok(filled)
}

/// What is done with the elements that a selector finds.
pub(crate) type Handler<'h> =
    (std::borrow::Cow<'static, lol_html::Selector>, lol_html::ElementContentHandlers<'h>);

/// Writes a page anew, element by element.
pub(crate) fn rewrite(html: &str, handlers: Vec<Handler<'_>>) -> Result<String> {
    let settings = handlers.into_iter().fold(RewriteStrSettings::new(), |settings, handler| {
        settings.append_element_content_handler(handler)
    });
    Ok(rewrite_str(html, settings)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::languages::ENGLISH;

    const SHELL: &str = r#"<html lang="x"><head><meta name="build:policy"><title>{{ui-title}}</title><link rel=icon href="i.svg"><link rel=stylesheet href="a.css"><link rel="stylesheet" href="b.css"><meta name="build:packs"><meta name="build:without-script"></head><noscript><p>{{ui-title}}</p></noscript><main id="first"></main><script src="./files/a.js"></script><a data-two={{ui-two}} href="x">{{ui-title}} and {{ui-two}}</a>"#;

    fn words() -> LanguageWords {
        LanguageWords::of(&[("ui-title", "Fish & <chips>"), ("ui-two", "Two \"more\" & <b>")])
    }

    fn filling<'a>(words: &'a LanguageWords, look: &'a Look) -> Filling<'a> {
        Filling {
            words,
            policy: None,
            packs: &[],
            look,
            screens: "<h1>First</h1>",
            frame: None,
            answers: None,
            country: "files/country.js",
            pictures: "files/pictures.css",
        }
    }

    #[test]
    fn words_are_escaped_in_text_and_in_attributes() {
        let link = |kind: &str| format!("files/{kind}-en.txt");
        let packs = [PackLink {
            language: ENGLISH,
            words: link("pack"),
            simpler: link("simpler"),
            answers: link("answers"),
            country: link("country"),
        }];
        let (words, look) = (words(), Look::Linked(Vec::new()));
        let filling = Filling { policy: Some("default-src 'none'"), packs: &packs, ..filling(&words, &look) };
        let filled = fill(SHELL, &filling).expect("a filled shell");
        for part in [
            "<title>Fish &amp; &lt;chips&gt;</title>",
            r#"data-two="Two &quot;more&quot; &amp; <b>""#,
            ">Fish &amp; &lt;chips&gt; and Two \"more\" &amp; &lt;b&gt;</a>",
            "<noscript><p>Fish &amp; &lt;chips&gt;</p></noscript>",
            r#"<meta http-equiv="Content-Security-Policy" content="default-src 'none'">"#,
            r#"href="../files/pack-en.txt" data-simpler="../files/simpler-en.txt" data-answers="../files/answers-en.txt" data-country="../files/country-en.txt" data-charset="utf-8" data-pack="en" data-name="English""#,
            r#"<html lang="en" data-language="en" dir="ltr">"#,
            r#"<main id="first"><h1>First</h1></main>"#,
            r#"<script src="../files/a.js">"#,
        ] {
            assert!(filled.contains(part), "{part} is not in {filled}");
        }
        assert!(!filled.contains("build:"));
    }

    #[test]
    fn stylesheets_are_found_and_become_part_of_the_page() {
        let links = links(SHELL).expect("links");
        assert_eq!(
            links,
            Links { styles: vec![String::from("a.css"), String::from("b.css")], icon: String::from("i.svg") }
        );
        let (words, look) = (words(), Look::Inline(String::from("p > b { margin: 0 }")));
        let filled = fill(SHELL, &filling(&words, &look)).expect("a filled shell");
        assert_eq!(filled.matches("<style>p > b { margin: 0 }</style>").count(), 1);
        assert!(!filled.contains("stylesheet") && !filled.contains("Content-Security-Policy"));
    }

    #[test]
    fn scripts_are_left_alone() {
        let (words, look) = (LanguageWords::of(&[]), Look::Linked(Vec::new()));
        let script = "<body><script>const a = '{{__TRUNK_ADDRESS__}}' && 1 < 2;</script></body>";
        assert_eq!(fill(script, &filling(&words, &look)).expect("a filled shell"), script);
    }

    #[test]
    fn a_place_without_a_message_is_an_error() {
        let (words, look) = (LanguageWords::of(&[]), Look::Linked(Vec::new()));
        assert!(fill("<p>{{ui-none}}</p>", &filling(&words, &look)).is_err());
    }
}
