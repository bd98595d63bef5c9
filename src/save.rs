//! The result as plain text, for those who choose to save it.

use crate::locale::Words;
use crate::session::State;
use crate::view_model::{self, ElementView, FindingView, Grounds, PlaceView, ResultView, WholeView};
use remedy_content::Block;

/// How much of the result is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// The verdict, where to turn, the themes, and what to ask a lawyer.
    Short,
    /// Every finding, with its reasons and clauses.
    Whole,
}

/// Writes the result as plain text: the draft's date and the content's version, no name and no time.
#[must_use]
pub fn text(state: &State, extent: Extent, words: Words) -> String {
    let mut page = Writer { text: String::new(), words };
    match extent {
        Extent::Short => short(&mut page, &view_model::result(state, words)),
        Extent::Whole => whole(&mut page, &view_model::whole(state, words)),
    }
    page.title(words.get("ask-title"));
    page.line(words.get("ask-list"));
    page.title(words.get("standing-title"));
    for key in ["standing-more", "standing-words", "standing-review", "standing-link"] {
        page.line(words.get(key));
    }
    let version = words.fill("ui-version", &[("version", words.content_version())]);
    page.line(&version);
    page.text
}

fn short(page: &mut Writer, view: &ResultView) {
    let words = page.words;
    page.title(&view.status.heading);
    page.line(view.status.line);
    view.open.iter().for_each(|link| page.line(link.asked));
    page.line(words.get("standing-line"));
    page.line(words.get("standing-short"));
    view.warnings.iter().for_each(|line| page.line(line));
    page.title(words.get("ui-turn"));
    view.places.iter().for_each(|view| place(page, view));
    page.title(words.get("ui-see-all"));
    for theme in &view.themes {
        page.line(&["- ", theme.name, words.get("ui-reason-separator"), &theme.count].concat());
    }
}

fn place(page: &mut Writer, view: &PlaceView) {
    page.heading(view.name);
    page.line(view.can);
    if !view.cannot.is_empty() {
        page.line(page.words.get("ui-place-cannot"));
        page.line(view.mind);
        page.line(view.cannot);
    }
    view.links.iter().for_each(|link| page.line(link.href));
}

fn whole(page: &mut Writer, view: &WholeView) {
    let words = page.words;
    page.title(&view.status.heading);
    view.warnings.iter().for_each(|line| page.line(line));
    page.line(words.get("standing-short"));
    page.blocks(&view.status.means);
    for finding in view.protections.iter().chain([&view.higher_protection]) {
        page.finding(finding);
    }
    page.line(words.get("ui-ask-lead"));
    for group in &view.groups {
        page.title(group.heading);
        page.line(group.lead);
        for kind in &group.kinds {
            page.line(kind.lead);
            kind.findings.iter().for_each(|finding| page.finding(finding));
        }
    }
    if !view.notes.is_empty() {
        page.title(words.get("ui-kind-note"));
        view.notes.iter().for_each(|finding| page.finding(finding));
    }
    page.title(words.get("ui-elements"));
    view.status.elements.iter().for_each(|element| page.element(element));
    page.title(words.get("turn-title"));
    page.line(words.get("turn-lead"));
    view.places.iter().for_each(|view| place(page, view));
}

struct Writer {
    text: String,
    words: Words,
}

impl Writer {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn title(&mut self, title: &str) {
        self.text.push_str("\n\n== ");
        self.text.push_str(title);
        self.text.push_str(" ==\n\n");
    }

    fn heading(&mut self, heading: &str) {
        self.text.push_str("\n* ");
        self.line(heading);
    }

    fn blocks(&mut self, blocks: &[Block<'_>]) {
        for block in blocks {
            match block {
                Block::Paragraph(paragraph) => self.line(paragraph),
                Block::List(items) => items.iter().for_each(|item| {
                    self.text.push_str("- ");
                    self.line(item);
                }),
            }
        }
    }

    fn element(&mut self, element: &ElementView) {
        self.heading(element.name);
        self.line(element.sentence);
        self.grounds(&element.grounds);
    }

    fn finding(&mut self, finding: &FindingView) {
        self.heading(finding.name);
        self.blocks(&finding.means);
        for (label, part) in [("ui-states", &finding.states), ("ui-ask", &finding.ask)] {
            self.line(self.words.get(label));
            self.blocks(part);
        }
        self.grounds(&finding.grounds);
    }

    fn grounds(&mut self, grounds: &Grounds) {
        let (separator, of) = (self.words.get("ui-list-separator"), self.words.get("ui-reason-separator"));
        for (index, reason) in grounds.because.iter().enumerate() {
            if index == 0 {
                self.line(self.words.get("ui-because"));
            }
            self.line(&["- ", reason.name, of, &reason.answer.join(separator)].concat());
        }
        for (index, link) in grounds.missing.iter().enumerate() {
            if index == 0 {
                self.line(self.words.get("ui-missing"));
            }
            self.line(&["- ", link.name].concat());
        }
        for clause in &grounds.clauses {
            self.line(&[&self.words.fill("ui-clause", &[("clause", clause.id)]), of, clause.plain].concat());
        }
    }
}
