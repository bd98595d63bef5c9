//! Reads the files that writers and translators work in (Project Fluent, `.ftl`) and checks them.
//!
//! What the app can show is flat: a key and a text with `{name}` places. So terms are put in here, at build time, and
//! whatever cannot be flattened is a fault and not a surprise at run time.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::{Fault, Place};

/// A message's text, and where it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The text. Variables stand in it as `{name}`.
    pub text: String,
    /// Where its key stands.
    pub place: Place,
}

/// All messages of one language. An attribute's key is `message.attribute`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Language {
    /// Key and message, sorted by key.
    pub messages: BTreeMap<String, Message>,
    /// Every mistake found, in the order of files and lines.
    pub faults: Vec<Fault>,
}

/// One file's name and text.
#[derive(Debug, Clone, Copy)]
pub struct File<'a> {
    /// The path to name in faults.
    pub path: &'a str,
    /// What it holds.
    pub text: &'a str,
}

/// Reads every `.ftl` file in a language's folder.
#[must_use]
pub fn read_folder(folder: &Path) -> Language {
    match texts_in(folder) {
        Ok(texts) => {
            let files: Vec<_> = texts.iter().map(|(path, text)| File { path, text }).collect();
            read(&files)
        }
        Err(error) => Language {
            faults: vec![Fault::new(Place::file(folder), "", format!("cannot be read: {error}"))],
            ..Language::default()
        },
    }
}

fn texts_in(folder: &Path) -> std::io::Result<Vec<(String, String)>> {
    let mut texts = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            texts.push((path.display().to_string(), std::fs::read_to_string(&path)?));
        }
    }
    texts.sort();
    Ok(texts)
}

/// Reads the files of one language.
#[must_use]
pub fn read(files: &[File<'_>]) -> Language {
    let mut reader = Reader::default();
    for file in files {
        reader.collect(*file);
    }
    reader.finish()
}

/// A pattern as parsed, before terms are put in.
struct Raw<'a> {
    pattern: Pattern<&'a str>,
    place: Place,
}

#[derive(Default)]
struct Reader<'a> {
    messages: BTreeMap<String, Raw<'a>>,
    terms: BTreeMap<String, Raw<'a>>,
    faults: Vec<Fault>,
}

impl<'a> Reader<'a> {
    fn collect(&mut self, file: File<'a>) {
        let (resource, errors) = match parser::parse(file.text) {
            Ok(resource) => (resource, Vec::new()),
            Err(partial) => partial,
        };
        for error in errors {
            let start = error.slice.as_ref().map_or(error.pos.start, |slice| slice.start);
            let place = Place { file: file.path.to_owned(), line: line_at(file.text, error.pos.start) };
            let key = name_at(file.text.get(start..).unwrap_or_default());
            self.faults.push(Fault::new(place, key, format!("is not valid Fluent: {}", error.kind)));
        }
        for entry in resource.body {
            self.collect_entry(file, entry);
        }
    }

    fn collect_entry(&mut self, file: File<'a>, entry: Entry<&'a str>) {
        let (name, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name, message.value, message.attributes),
            Entry::Term(term) => {
                let place = place_of(file, term.id.name);
                if let Some(attribute) = term.attributes.first() {
                    let place = place_of(file, attribute.id.name);
                    let key = format!("-{}.{}", term.id.name, attribute.id.name);
                    self.faults.push(Fault::new(place, key, "a term's attributes aren't supported yet"));
                }
                add(
                    &mut self.terms,
                    &mut self.faults,
                    format!("-{}", term.id.name),
                    Raw { pattern: term.value, place },
                );
                return;
            }
            // Junk has been told of by the parser's errors.
            Entry::Junk { .. } | Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {
                return;
            }
        };
        if let Some(pattern) = value {
            let place = place_of(file, name);
            add(&mut self.messages, &mut self.faults, name.to_owned(), Raw { pattern, place });
        }
        for attribute in attributes {
            let place = place_of(file, attribute.id.name);
            let key = format!("{name}.{}", attribute.id.name);
            add(&mut self.messages, &mut self.faults, key, Raw { pattern: attribute.value, place });
        }
    }

    fn finish(self) -> Language {
        let Self { messages, terms, mut faults } = self;
        let mut flattener = Flattener { terms: &terms, used: BTreeSet::new(), faults: Vec::new() };
        let mut flat = BTreeMap::new();
        for (key, raw) in &messages {
            let before = flattener.faults.len();
            let text = flattener.flatten(key, raw, &[]);
            // What is missing because of one fault is not a second one.
            if flattener.faults.len() == before {
                flattener.check(key, raw, &text);
            }
            flat.insert(key.clone(), Message { text, place: raw.place.clone() });
        }
        for (name, term) in terms.iter().filter(|(name, _)| !flattener.used.contains(*name)) {
            flattener.faults.push(Fault::new(term.place.clone(), name.clone(), "no message uses this term"));
        }
        faults.append(&mut flattener.faults);
        faults.sort();
        // A term's fault is found again with each message that uses it.
        faults.dedup();
        Language { messages: flat, faults }
    }
}

fn add<'a>(all: &mut BTreeMap<String, Raw<'a>>, faults: &mut Vec<Fault>, key: String, raw: Raw<'a>) {
    if let Some(first) = all.get(&key) {
        let what = format!("is written twice; first at {}:{}", first.place.file, first.place.line);
        faults.push(Fault::new(raw.place, key, what));
    } else {
        all.insert(key, raw);
    }
}

/// Turns patterns into texts.
struct Flattener<'a> {
    terms: &'a BTreeMap<String, Raw<'a>>,
    used: BTreeSet<String>,
    faults: Vec<Fault>,
}

impl Flattener<'_> {
    /// `inside` names the terms that are being put in now, to notice one that holds itself.
    fn flatten(&mut self, key: &str, raw: &Raw<'_>, inside: &[&str]) -> String {
        let mut text = String::new();
        for element in &raw.pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => {
                    self.put_in(&mut text, key, raw, expression, inside)
                }
            }
        }
        text
    }

    fn put_in(
        &mut self,
        text: &mut String,
        key: &str,
        raw: &Raw<'_>,
        expression: &Expression<&str>,
        inside: &[&str],
    ) {
        let Expression::Inline(inline) = expression else {
            return self.fault(key, raw, "a choice of variants ({ $x -> … }) isn't supported yet");
        };
        match inline {
            InlineExpression::StringLiteral { value } => text.push_str(&unescape_unicode_to_string(value)),
            InlineExpression::VariableReference { id } => {
                text.push('{');
                text.push_str(id.name);
                text.push('}');
            }
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                let name = format!("-{}", id.name);
                text.push_str(&self.term(key, raw, &name, inside));
            }
            InlineExpression::TermReference { .. } => {
                self.fault(key, raw, "a term with an attribute or arguments isn't supported yet");
            }
            InlineExpression::MessageReference { id, .. } => {
                let what =
                    format!("a message inside a message ({{ {} }}) isn't supported yet: use a term", id.name);
                self.fault(key, raw, &what);
            }
            InlineExpression::FunctionReference { id, .. } => {
                self.fault(key, raw, &format!("a function ({}) isn't supported yet", id.name));
            }
            InlineExpression::NumberLiteral { .. } => {
                self.fault(key, raw, "a number in braces isn't supported yet: write it as text");
            }
            InlineExpression::Placeable { .. } => {
                self.fault(key, raw, "braces inside braces aren't supported yet")
            }
        }
    }

    fn term(&mut self, key: &str, raw: &Raw<'_>, name: &str, inside: &[&str]) -> String {
        let terms = self.terms;
        let Some(term) = terms.get(name) else {
            self.fault(key, raw, &format!("the term {name} is nowhere defined"));
            return String::new();
        };
        if inside.contains(&name) {
            self.fault(key, raw, &format!("the term {name} holds itself"));
            return String::new();
        }
        self.used.insert(name.to_owned());
        let deeper: Vec<&str> = inside.iter().copied().chain([name]).collect();
        // What is wrong inside a term is told of the term, where it stands.
        self.flatten(name, term, &deeper)
    }

    fn check(&mut self, key: &str, raw: &Raw<'_>, text: &str) {
        if text.trim().is_empty() {
            self.fault(key, raw, "is empty");
        }
        if let Some(letter) = text.chars().find(|letter| letter.is_control() && *letter != '\n') {
            let what = format!(
                "holds the control character U+{:04X}, which must not be in a text",
                u32::from(letter)
            );
            self.fault(key, raw, &what);
        }
    }

    fn fault(&mut self, key: &str, raw: &Raw<'_>, what: &str) {
        self.faults.push(Fault::new(raw.place.clone(), key, what));
    }
}

/// The names of the variables in a text, sorted.
#[must_use]
pub fn variables(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

fn place_of(file: File<'_>, name: &str) -> Place {
    // The parser keeps no positions, but its names are slices of the file's text.
    let offset = (name.as_ptr() as usize).saturating_sub(file.text.as_ptr() as usize);
    Place { file: file.path.to_owned(), line: line_at(file.text, offset) }
}

fn line_at(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

/// The name with which a piece of a file begins, to say which message is broken.
fn name_at(text: &str) -> String {
    text.trim_start()
        .chars()
        .take_while(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_'))
        .collect()
}
