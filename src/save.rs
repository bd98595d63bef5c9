//! The result as plain text, for those who choose to save it.

use crate::locale::Words;
use crate::session::State;
use crate::view_model::{self, ElementView, FindingView, Grounds};
use remedy_content::Block;

/// Writes the result as plain text: the draft's date and the content's version, no name and no time.
#[must_use]
pub fn text(state: &State, words: Words) -> String {
    let view = &view_model::result(state, words);
    let mut page = Writer { text: String::new(), words };
    page.title(view.status.heading);
    view.warnings.iter().for_each(|line| page.line(line));
    page.line(words.get("standing-short"));
    page.blocks(&view.status.means);
    for finding in view.protections.iter().chain(&view.higher_protection) {
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
    for place in &view.places {
        page.heading(place.name);
        page.line(place.can);
        if !place.cannot.is_empty() {
            page.line(words.get("ui-place-cannot"));
            page.line(place.cannot);
        }
        place.links.iter().for_each(|link| page.line(link.href));
    }
    page.title(words.get("ask-title"));
    page.line(words.get("ask-list"));
    page.title(words.get("standing-title"));
    page.line(words.get("standing-more"));
    page.line(words.get("standing-words"));
    page.line(words.get("standing-review"));
    page.line(words.get("standing-link"));
    let version = words.fill("ui-version", &[("version", words.content_version())]);
    page.line(&version);
    page.text
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
