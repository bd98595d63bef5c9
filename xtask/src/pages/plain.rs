//! The whole guide as one static page, for when the questions cannot be used (requirement P6): no form, and the same words,
//! stylesheets and Leave link as the widget. It needs no script; the one for leaving makes Leave take the page out of the
//! history, and hears Shift (requirements S1, S2).

use anyhow::Result;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use remedy_content::instrument::{Clause, Instrument};
use remedy_content::{Block, blocks, key, pack};
use remedy_engine::chapters::CHAPTERS;
use remedy_engine::findings::{self, Finding, FindingKind};
use remedy_engine::places::PlaceId;
use remedy_engine::status::ELEMENTS;

use crate::pages::shell::{self, Look, up};
use crate::words::LanguageWords;
use crate::words::languages::{LANGUAGES, Language};
use crate::words::world::{Body, Region, Scope, World};

/// What the pages of one language are made of.
pub(crate) struct Page<'a> {
    /// The words.
    pub(crate) words: &'a LanguageWords,
    /// The quoted draft.
    pub(crate) instrument: &'a Instrument,
    /// The places of the world.
    pub(crate) world: &'a World,
    /// The same look as the widget's.
    pub(crate) look: &'a Look,
    /// The icon, from the site's root.
    pub(crate) icon: &'a str,
    /// boot/leave.js, from the site's root. The policy allows it as a file of the site.
    pub(crate) leave: &'a str,
    /// The content security policy, in release builds.
    pub(crate) policy: Option<&'a str>,
    /// The version of the content.
    pub(crate) version: &'a str,
}

/// The page's parts, in order: the anchor, the title's key, and which findings it lists, if it does.
const PARTS: &[(&str, &str, Option<FindingKind>)] = &[
    ("safety", "safety-title", None),
    ("standing", "standing-title", None),
    ("definition", "page-checklist_title", None),
    ("never", "never-title", None),
    ("remedies", "page-remedies_title", Some(FindingKind::Remedy)),
    ("rights", "page-rights_title", Some(FindingKind::Right)),
    ("support", "page-support_title", Some(FindingKind::Support)),
    ("protection", "page-protection_title", Some(FindingKind::Protection)),
    ("notes", "page-notes_title", Some(FindingKind::Note)),
    ("turn", "turn-title", None),
    ("ask", "ask-title", None),
    ("also", "also-title", None),
    ("clauses", "page-clauses_title", None),
];

/// The parts of the world, each with its heading's key.
const REGIONS: [(&str, Region); 5] = [
    ("region-world", Region::World),
    ("region-africa", Region::Africa),
    ("region-americas", Region::Americas),
    ("region-asia", Region::Asia),
    ("region-europe", Region::Europe),
];

impl Page<'_> {
    /// The whole guide.
    pub(crate) fn guide(&self) -> Result<Markup> {
        let language = self.words.language;
        Ok(html! {
            (DOCTYPE)
            html lang=(language.tag) dir=(language.direction.as_str()) {
                (head(self.policy, self.text("page-title")?, &up(self.icon), &look(self.look, up)))
                body.plain {
                    (leave_bar(self.words, &up(self.leave))?)
                    main { (self.top()?) @for part in PARTS { (self.part(part)?) } }
                    footer { p { (self.fill("page-version", &[("version", self.version)])?) } }
                }
            }
        })
    }

    fn top(&self) -> Result<Markup> {
        Ok(html! {
            // Shown only to someone who was sent here because the questions could not start: see the stylesheet.
            p #not-started.not-started { (self.text("page-not_started")?) }
            h1 { (self.text("start-title")?) }
            (self.blocks("page-lead")?)
            p { a href="./" { (self.text("page-to_questions")?) } }
            p { a href=(shell::KEEP) { (self.text("kept-title")?) } }
            (languages(self.text("ui-languages")?, Some(self.words.language), |tag| format!("../{tag}/guide.html")))
            nav aria-labelledby="contents" {
                h2 #contents { (self.text("page-contents_title")?) }
                ul { @for (anchor, title, _) in PARTS { li { a href={ "#" (anchor) } { (self.text(title)?) } } } }
            }
        })
    }

    fn part(&self, (anchor, title, kind): &(&str, &str, Option<FindingKind>)) -> Result<Markup> {
        let inside = match (*anchor, kind) {
            (_, Some(kind)) => self.findings(*kind)?,
            ("safety", _) => html! { (self.blocks("safety-now")?) (self.blocks("start-watched")?) },
            ("standing", _) => self.standing()?,
            ("definition", _) => self.definition()?,
            ("never", _) => {
                html! { ul { li { (self.text("never-nationality")?) } li { (self.text("never-perpetrator")?) } } }
            }
            ("turn", _) => self.turn()?,
            ("ask", _) => html! { (self.blocks("ask-lead")?) (self.blocks("ask-list")?) },
            ("also", _) => self.also()?,
            _ => self.clauses()?,
        };
        Ok(html! { section aria-labelledby=(anchor) { h2 id=(anchor) { (self.text(title)?) } (inside) } })
    }

    fn standing(&self) -> Result<Markup> {
        Ok(html! {
            (self.blocks("standing-short")?)
            (self.blocks("standing-more")?)
            (self.blocks("standing-words")?)
            (self.blocks("standing-review")?)
            (self.outside("standing-link", "standing-link_text")?)
        })
    }

    /// A list to tick on paper. No form: nothing is kept, and nothing looks as if it could be chosen.
    fn definition(&self) -> Result<Markup> {
        Ok(html! {
            (self.blocks("page-checklist_lead")?)
            ul.checklist {
                @for element in &ELEMENTS {
                    @let message = key("element", element.id.as_str());
                    li {
                        strong { (self.text(&message)?) }
                        (self.blocks(&format!("{message}.about"))?)
                        (self.clause_links(element.clauses.iter().map(|clause| clause.as_str()))?)
                    }
                }
            }
        })
    }

    fn findings(&self, kind: FindingKind) -> Result<Markup> {
        let findings = findings::FINDINGS.iter().filter(|finding| finding.kind == kind);
        Ok(html! { @for finding in findings { (self.finding(finding)?) } })
    }

    fn finding(&self, finding: &Finding) -> Result<Markup> {
        let message = key("finding", finding.id.as_str());
        Ok(html! {
            article.finding {
                h3 id=(message) { (self.text(&message)?) }
                (self.blocks(&format!("{message}.means"))?)
                h4 { (self.text("page-states_title")?) }
                (self.blocks(&format!("{message}.states"))?)
                h4 { (self.text("page-ask_title")?) }
                (self.blocks(&format!("{message}.ask"))?)
                (self.clause_links(finding.clauses.iter().map(|clause| clause.as_str()))?)
                @for related in finding.related { (self.related(related)?) }
            }
        })
    }

    /// Another Article that bears on a finding, in plain words only: the guide quotes Articles 1, 4 and 7.
    fn related(&self, clause: &str) -> Result<Markup> {
        Ok(
            html! { p.related { strong { (self.clause_name(clause)?) } " " (self.text(&key("related", clause))?) } },
        )
    }

    fn clause_links<'c>(&self, clauses: impl Iterator<Item = &'c str>) -> Result<Markup> {
        let clauses: Vec<&str> = clauses.collect();
        Ok(html! {
            @if !clauses.is_empty() {
                ul.clauses { @for clause in clauses { li { a href={ "#" (key("clause", clause)) } { (self.clause_name(clause)?) } } } }
            }
        })
    }

    fn turn(&self) -> Result<Markup> {
        Ok(html! {
            (self.blocks("turn-lead")?)
            (self.blocks("turn-sued")?)
            (self.blocks("turn-papers")?)
            @for place in PlaceId::ALL.iter().map(|id| key("place", id.as_str())) {
                article.place {
                    h3 id=(place) { (self.text(&place)?) }
                    (self.blocks(&format!("{place}.can"))?)
                    (self.blocks(&format!("{place}.first"))?)
                    (self.blocks(&format!("{place}.cannot"))?)
                    @for (link, text) in [("link", "link_text"), ("link2", "link_text2")] {
                        @let (link, text) = (format!("{place}.{link}"), format!("{place}.{text}"));
                        @if self.words.has(&link) { (self.outside(&link, &text)?) }
                    }
                }
            }
            (self.by_region()?)
        })
    }

    /// The bodies of the world, part by part: this page does not ask for a country.
    fn by_region(&self) -> Result<Markup> {
        let bodies = self.world.in_order();
        let of = |region, banks| {
            let own = bodies.iter().map(|(_, body)| *body);
            own.filter(|body| (body.scope == Scope::Project) == banks && (banks || body.region == region))
                .collect::<Vec<_>>()
        };
        let parts = REGIONS.iter().map(|(heading, region)| (*heading, of(*region, false)));
        let parts = parts.chain([("region-banks", of(Region::World, true))]);
        Ok(html! {
            h3 { (self.text("bodies-by-region")?) }
            @for line in ["country-limits", "country-watched", "country-no-promise"] { (self.blocks(line)?) }
            @for (heading, bodies) in parts {
                details.bodies {
                    summary { (self.text(heading)?) }
                    @for body in bodies { (self.body(body)?) }
                }
            }
            p.mind { (self.fill("country-as_of", &[("date", &self.world.checked_on()?.to_string())])?) }
            (self.blocks("country-territory")?)
        })
    }

    fn body(&self, body: &Body) -> Result<Markup> {
        let name = body.key();
        let parts = [
            ("who", "bodies-who"),
            ("first", "bodies-first"),
            ("can", "bodies-can"),
            ("cannot", "bodies-cannot"),
            ("urgent", "bodies-urgent"),
        ];
        Ok(html! {
            article.place data-body=(body.id) {
                h4 { (self.text(&name)?) }
                @if let Some(against) = body.against_key() { p.mind { (self.text(against)?) } }
                @for (part, label) in parts {
                    @let part = format!("{name}.{part}");
                    @if self.words.has(&part) { p.label { (self.text(label)?) } (self.blocks(&part)?) }
                }
                p.outside {
                    a href=(body.homepage) rel="noopener noreferrer nofollow" { (self.text("bodies-link")?) }
                    @if let Some(as_of) = self.world.as_of(body) { " " span.mind { (self.fill("bodies-as_of", &[("date", as_of)])?) } }
                }
            }
        })
    }

    /// What other Articles say, by what a reader would ask.
    fn also(&self) -> Result<Markup> {
        Ok(html! {
            (self.blocks("also-lead")?)
            @for chapter in &CHAPTERS {
                h3 { (self.text(&key("also", chapter.id.as_str()))?) }
                @for clause in chapter.clauses { (self.related(clause)?) }
            }
        })
    }

    fn clauses(&self) -> Result<Markup> {
        let instrument = self.instrument;
        Ok(html! {
            (self.blocks("page-source")?)
            @for article in &instrument.articles {
                @let number = article.article.to_string();
                h3 { (self.text(&key("article", &number))?) }
                @for clause in &article.clauses { (self.clause(clause)?) }
            }
        })
    }

    fn clause(&self, clause: &Clause) -> Result<Markup> {
        let anchor = key("clause", &clause.id);
        Ok(html! {
            article.clause {
                h4 id=(anchor) { (self.clause_name(&clause.id)?) }
                (self.blocks(&anchor)?)
                details {
                    summary { (self.text("page-quote_title")?) }
                    blockquote lang=(self.instrument.language) dir="ltr" cite=(self.text("standing-link")?) {
                        p { (clause.text) }
                    }
                }
            }
        })
    }

    /// The draft's own number of a clause, kept in one piece whichever way the language is written.
    fn clause_name(&self, clause: &str) -> Result<Markup> {
        let pattern = self.text("ui-clause")?;
        let (before, after) = pattern.split_once("{clause}").unwrap_or((pattern, ""));
        Ok(html! { (before) bdi { (clause) } (after) })
    }

    /// A link to another site. It tells that site nothing of where the person came from.
    fn outside(&self, link: &str, text: &str) -> Result<Markup> {
        Ok(html! { p { a rel="noreferrer" href=(self.text(link)?) { (self.text(text)?) } } })
    }

    fn text(&self, key: &str) -> Result<&str> {
        self.words.get(key)
    }

    fn fill(&self, key: &str, values: &[(&str, &str)]) -> Result<String> {
        Ok(pack::fill(self.text(key)?, values))
    }

    fn blocks(&self, key: &str) -> Result<Markup> {
        let blocks = blocks(self.text(key)?);
        Ok(html! {
            @for block in blocks {
                @match block {
                    Block::Paragraph(text) => p { (text) },
                    Block::List(items) => ul { @for item in items { li { (item) } } },
                }
            }
        })
    }
}

/// Leave, and what makes it quicker: both first in the page, so that they work before the rest has come.
pub(crate) fn leave_bar(words: &LanguageWords, script: &str) -> Result<Markup> {
    let text = |key| words.get(key);
    Ok(html! {
        header.leave-bar {
            a #leave.leave rel="nofollow noreferrer" href=(text("ui-leave-to")?) data-title=(text("ui-leave-title")?)
                data-two=(text("ui-leave-two")?) data-one=(text("ui-leave-one")?) { (text("ui-leave")?) }
        }
        script src=(script) {}
        p #announce.visually-hidden role="status" {}
    })
}

/// What stands at the top of every page without scripts of its own.
pub(crate) fn head(policy: Option<&str>, title: &str, icon: &str, look: &Markup) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            (shell::policy(policy))
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="referrer" content="no-referrer";
            meta name="color-scheme" content="light dark";
            meta name="format-detection" content="telephone=no";
            title { (title) }
            link rel="icon" type="image/svg+xml" href=(icon);
            (look)
        }
    }
}

/// The page's stylesheets; `place` tells where a file of the site's root is from the page.
pub(crate) fn look(look: &Look, place: impl Fn(&str) -> String) -> Markup {
    html! {
        @match look {
            Look::Linked(styles) => @for style in styles { link rel="stylesheet" href=(place(style)); },
            Look::Inline(css) => style { (PreEscaped(css)) },
        }
    }
}

/// Own-language names, the page's own marked.
pub(crate) fn languages(label: &str, own: Option<Language>, page: impl Fn(&str) -> String) -> Markup {
    html! {
        nav.languages aria-label=(label) {
            ul {
                @for language in LANGUAGES {
                    li {
                        @if own == Some(*language) {
                            span.language lang=(language.tag) aria-current="true" { (language.name) }
                        } @else {
                            a.language href=(page(language.tag)) lang=(language.tag) hreflang=(language.tag) { (language.name) }
                        }
                    }
                }
            }
        }
    }
}

/// The site's root: goes to the page in the person's language, and offers all. Its words are English, the language of
/// the quoted draft; nobody is meant to stay long enough to read them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Root<'a> {
    /// What its links begin with: nothing, or "/" for 404.html, which hosts show at any path.
    pub(crate) base: &'a str,
    /// English words.
    pub(crate) words: &'a LanguageWords,
    /// The same look as the widget's.
    pub(crate) look: &'a Look,
    /// The icon, from the site's root.
    pub(crate) icon: &'a str,
    /// boot/leave.js, from the site's root.
    pub(crate) leave: &'a str,
    /// The content security policy, in release builds.
    pub(crate) policy: Option<&'a str>,
    /// What chooses the language: boot/choose.js.
    pub(crate) script: Option<&'a str>,
}

impl Root<'_> {
    /// The page.
    pub(crate) fn page(&self) -> Result<Markup> {
        let text = |key| self.words.get(key);
        let title = text("ui-title")?;
        let (icon, look) = (self.below_base(self.icon), look(self.look, |path| self.below_base(path)));
        Ok(html! {
            (DOCTYPE)
            html lang=(self.words.language.tag) dir=(self.words.language.direction.as_str()) {
                (head(self.policy, title, &icon, &look))
                body.plain {
                    (leave_bar(self.words, &self.below_base(self.leave))?)
                    main {
                        h1 { (title) }
                        (languages(text("ui-languages")?, None, |tag| self.below_base(&format!("{tag}/"))))
                    }
                    @if let Some(script) = self.script { script { (PreEscaped(script)) } }
                }
            }
        })
    }

    fn below_base(&self, path: &str) -> String {
        [self.base, path].concat()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use remedy_content::instrument;

    use super::*;
    use crate::words::expected::Expected;
    use crate::words::rust_text;

    /// Every key that the page could name, each with a text that would be a script if it were not escaped.
    fn hostile_words() -> LanguageWords {
        let literals = rust_text::literals(include_str!("plain.rs")).expect("this file");
        let named = literals.into_iter().map(|literal| literal.text);
        // What world.rs puts together of the facts, and the lines that it names.
        let against =
            World::here().bodies.iter().filter_map(Body::against_key).map(str::to_owned).collect::<Vec<_>>();
        let keys = Expected::from_model()
            .required
            .into_keys()
            .chain(named)
            .chain(World::here().required())
            .chain(against);
        let messages: Vec<(String, String)> = keys
            .map(|key| (key.clone(), format!("<script>\"{key}\"</script> & {{version}}{{clause}}")))
            .collect();
        let messages: Vec<(&str, &str)> =
            messages.iter().map(|(key, text)| (key.as_str(), text.as_str())).collect();
        LanguageWords::of(&messages)
    }

    fn page() -> String {
        let look = Look::Linked(vec![String::from("./files/\"guide.css")]);
        let instrument = instrument::read(Path::new("../content/instrument")).expect("the quoted draft");
        let words = hostile_words();
        let page = Page {
            words: &words,
            instrument: &instrument,
            world: &World::here(),
            look: &look,
            icon: "./files/icon.svg",
            leave: "./files/leave.js",
            policy: Some("'none'"),
            version: "<1>",
        };
        page.guide().expect("a page").into_string()
    }

    #[test]
    fn the_root_leads_to_every_language_with_and_without_its_script() {
        let words = hostile_words();
        let look = Look::Inline(String::from("p > b { margin: 0 }"));
        let root = Root {
            base: "",
            words: &words,
            look: &look,
            icon: "i.svg",
            leave: "files/leave.js",
            policy: Some("'none'"),
            script: Some("go(1 < 2);"),
        };
        let missing = Root { base: "/", script: None, ..root }.page().expect("a page").into_string();
        assert!(missing.contains(r#"href="/en/""#) && missing.contains(r#"href="/i.svg""#), "{missing}");
        assert!(missing.contains(r#"<script src="/files/leave.js"></script>"#), "{missing}");
        assert_eq!(missing.matches("<script").count(), 1, "{missing}");
        let root = root.page().expect("a page").into_string();
        for language in LANGUAGES {
            let link = format!(r#"href="{0}/" lang="{0}" hreflang="{0}">{1}<"#, language.tag, language.name);
            assert!(root.contains(&link), "{link} is not in {root}");
        }
        assert!(
            root.contains("<style>p > b { margin: 0 }</style>")
                && root.contains("<script>go(1 < 2);</script>")
                && root.contains(r#"<script src="files/leave.js"></script>"#)
        );
        assert!(root.contains("&lt;script&gt;&quot;ui-leave&quot;"), "{root}");
    }

    fn after<'p>(page: &'p str, start: &str) -> BTreeSet<&'p str> {
        page.split(start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
    }

    #[test]
    fn leaving_stands_before_all_else() {
        let page = page();
        let script = page.find(r#"<script src="../files/leave.js"></script>"#).expect("the script");
        assert!(page.find(r#"id="leave""#).expect("Leave") < script);
        assert!(script < page.find("<main").expect("the rest"));
        for name in ["data-title", "data-two", "data-one"] {
            assert!(page.contains(&format!(" {name}=\"")), "{name}");
        }
    }

    #[test]
    fn everything_is_escaped() {
        let page = page();
        assert_eq!(page.matches("<script").count(), 1, "only the one for leaving");
        assert!(page.contains("&lt;script&gt;&quot;page-title&quot;&lt;/script&gt; &amp;"));
        assert!(page.contains(r#"href="../files/&quot;guide.css""#));
        assert!(page.contains("&lt;1&gt;"));
    }

    #[test]
    fn every_part_of_the_model_is_there_and_every_link_leads_somewhere() {
        let page = page();
        let anchors = after(&page, " id=\"");
        for finding in findings::FINDINGS.iter() {
            assert!(anchors.contains(key("finding", finding.id.as_str()).as_str()), "{:?}", finding.id);
        }
        for link in after(&page, "href=\"#") {
            assert!(anchors.contains(link), "{link}");
        }
        assert_eq!(page.matches("<blockquote").count(), 49);
        let bodies = after(&page, "data-body=\"");
        for body in &World::here().bodies {
            assert_eq!(bodies.contains(body.id.as_str()), body.is_shown(), "{}", body.id);
        }
    }
}
