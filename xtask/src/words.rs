//! Reads the words of every language and checks them against the decision model, the code and the rules of writing.

pub(crate) mod cases;
pub(crate) mod conditional;
pub(crate) mod expected;
pub(crate) mod glossary;
pub(crate) mod languages;
pub(crate) mod mentions;
pub(crate) mod rust_text;
pub(crate) mod world;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use remedy_content::instrument::{self, Instrument};
use remedy_content::readability;
use remedy_content::source::{self, Message};
use remedy_content::{Fault, Place, key};
use remedy_engine::clause::NOT_CITED;
use remedy_engine::findings;
use remedy_engine::question::QuestionId;

use crate::words::cases::Cases;
use crate::words::conditional::Conditional;
use crate::words::expected::Expected;
use crate::words::glossary::Glossary;
use crate::words::languages::{ENGLISH, LANGUAGES, Language};
use crate::words::mentions::Mentions;
use crate::words::world::World;

const LOCALES: &str = "content/locales";
const INSTRUMENT: &str = "content/instrument";
/// The folder of a language's simpler words, in its own.
const SIMPLER: &str = "simpler";

/// How plain words must be (requirement A6), in each file on its own, so that an easy one doesn't hide a hard one.
#[derive(Debug, Clone, Copy)]
struct Plainness {
    /// The school grade that English may ask for at most, by Flesch and Kincaid's formula, which knows only English.
    grade: f64,
    /// Fewer words a sentence than this, on average.
    words: f64,
    /// And fewer characters, in a language that does not part its words.
    characters: f64,
}

const ORDINARY: Plainness = Plainness { grade: 6.0, words: 20.0, characters: 40.0 };
/// For a child of ten, or a tired adult.
const SIMPLE: Plainness = Plainness { grade: 4.0, words: 10.0, characters: 20.0 };

/// For the trainers' cases: adults read them out, and notes may say a little more.
const FOR_TRAINERS: Plainness = Plainness { grade: 8.0, words: 20.0, characters: 40.0 };
/// The folder of a language's words for trainers, in its own, and in that the folder of the cases' words.
const TRAINERS: &str = "trainers";
const CASES: &str = "cases";

/// What has a simpler version: all of these but their short names, and what is named and found elsewhere.
const SIMPLER_KINDS: &[&str] =
    &["question-", "status-", "element-", "finding-", "start-", "safety-", "turn-", "place-", "ask-"];
/// What may have one, in every language or in none.
const SOMETIMES_SIMPLER: &[&str] = &["ui-", "standing-", "verdict-", "theme-", "also-", "never-"];
const NOT_SIMPLER: &[&str] = &["short", "link", "link_text", "link2", "link_text2"];

/// All words, checked.
#[derive(Debug)]
pub(crate) struct Words {
    /// The quoted draft.
    pub(crate) instrument: Instrument,
    /// Each language's words, in the order of [`LANGUAGES`].
    pub(crate) languages: Vec<LanguageWords>,
    /// The trainers' cases, without their words.
    pub(crate) cases: Cases,
    /// The places of the world, without their words.
    pub(crate) world: World,
}

/// One language's words.
#[derive(Debug)]
pub(crate) struct LanguageWords {
    /// The language.
    pub(crate) language: Language,
    /// Every message by its key.
    messages: BTreeMap<String, Message>,
    /// The keys that the widget needs.
    packed: BTreeSet<String>,
    /// The simpler version of some messages, by the same keys.
    simpler: BTreeMap<String, Message>,
    /// The words for trainers, those of the cases included.
    trainers: BTreeMap<String, Message>,
    /// The keys of other words that the trainers' page names.
    named_for_trainers: BTreeSet<String>,
}

impl LanguageWords {
    /// The message with this key.
    ///
    /// # Errors
    /// If there is none: then the checks were not made.
    pub(crate) fn get(&self, key: &str) -> Result<&str> {
        let message = self.message(key);
        Ok(&message.with_context(|| format!("no message {key} in {}", self.language.tag))?.text)
    }

    /// Whether there is a message with this key.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.messages.contains_key(key)
    }

    /// The messages of the widget's pack: those that it needs, and the quoted draft.
    pub(crate) fn packed(&self, instrument: &Instrument) -> BTreeMap<String, String> {
        let own = self.messages.iter().filter(|(key, _)| self.packed.contains(*key));
        let own = own.map(|(key, message)| (key.clone(), message.text.clone()));
        let quotes = instrument.clauses().map(|clause| (key("quote", &clause.id), clause.text.clone()));
        let is_shown = |key: &String| !is_on_static_page_only(key);
        own.chain(quotes).filter(|(key, _)| is_shown(key)).collect()
    }

    /// The messages of the trainers' pack: the widget's, all clauses, and the page's own with the cases.
    pub(crate) fn for_trainers(
        &self,
        instrument: &Instrument,
        cases: &Cases,
    ) -> Result<BTreeMap<String, String>> {
        let is_named = |key: &str| self.packed.contains(key) || self.named_for_trainers.contains(key);
        let own = self.messages.iter().filter(|(key, _)| is_named(key)).chain(&self.trainers);
        let own = own.map(|(key, message)| (key.clone(), message.text.clone()));
        let quotes = instrument.clauses().map(|clause| (key("quote", &clause.id), clause.text.clone()));
        Ok(own.chain(quotes).chain([(CASES.to_owned(), cases.packed()?)]).collect())
    }

    /// The simpler words, where they are others than the ordinary ones.
    pub(crate) fn simpler(&self) -> BTreeMap<String, String> {
        let differs =
            |key: &str, simpler: &Message| self.messages.get(key).is_none_or(|own| own.text != simpler.text);
        let simpler = self.simpler.iter().filter(|(key, message)| differs(key, message));
        simpler.map(|(key, message)| (key.clone(), message.text.clone())).collect()
    }

    /// Every message of the guide, by its key.
    pub(crate) const fn messages(&self) -> &BTreeMap<String, Message> {
        &self.messages
    }

    /// And those for trainers.
    pub(crate) fn with_trainers(&self) -> impl Iterator<Item = (&String, &Message)> {
        self.messages.iter().chain(&self.trainers)
    }

    /// The message with this key, if there is one.
    pub(crate) fn message(&self, key: &str) -> Option<&Message> {
        self.messages.get(key).or_else(|| self.trainers.get(key))
    }

    /// Words for tests, with no need of a file.
    #[cfg(test)]
    pub(crate) fn of(messages: &[(&str, &str)]) -> Self {
        let place = Place { file: String::from("test.ftl"), line: 1 };
        let message = |text: &str| Message { text: text.to_owned(), place: place.clone() };
        let messages = messages.iter().map(|(key, text)| ((*key).to_owned(), message(text))).collect();
        Self {
            language: ENGLISH,
            messages,
            packed: BTreeSet::new(),
            simpler: BTreeMap::new(),
            trainers: BTreeMap::new(),
            named_for_trainers: BTreeSet::new(),
        }
    }
}

/// Whether the widget never shows this: the titles of the Articles, and clauses that nothing cites.
fn is_on_static_page_only(message: &str) -> bool {
    let not_cited = |kind| NOT_CITED.iter().any(|(clause, _)| message == key(kind, clause.as_str()));
    message.starts_with("article-") || not_cited("clause") || not_cited("quote")
}

/// How strictly the words are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Strictness {
    /// Every fault counts.
    Full,
    /// To look at new words while they are written: what other languages than English lack is warned of, and shown in
    /// English.
    Drafting,
}

/// Reads and checks everything.
///
/// # Errors
/// Prints every fault found, by file, line and key, and then says how many there were.
pub(crate) fn read_checked(strictness: Strictness) -> Result<Words> {
    let mut faults = Vec::new();
    let expected = Expected::from_model();
    let mentions = Mentions::collect()?;
    let instrument = instrument::read(Path::new(INSTRUMENT)).map_err(|found| faults.extend(found));
    let cases = Cases::read(&mut faults)?;
    let world = World::read(&mut faults)?;
    let mut languages: Vec<LanguageWords> = LANGUAGES
        .iter()
        .map(|language| read_language(*language, &expected, &mentions, (&cases, &world), &mut faults))
        .collect();
    let glossary = Glossary::read()?;
    if let Some(english) = languages.iter().find(|words| words.language == ENGLISH) {
        for words in languages.iter().filter(|words| words.language != ENGLISH) {
            compare(&words.messages, &english.messages, &mut faults);
            compare(&words.simpler, &english.simpler, &mut faults);
            compare(&words.trainers, &english.trainers, &mut faults);
            glossary.check(words, english, &mut faults);
        }
    }
    let conditional = Conditional::read()?;
    languages.iter().for_each(|words| conditional.check(words, &mut faults));
    check_folders(&mut faults)?;
    for fault in &faults {
        eprintln!("{fault}");
    }
    if strictness == Strictness::Drafting {
        faults.retain(is_of_english);
        fall_back_to_english(&mut languages);
    }
    match instrument {
        Ok(instrument) if faults.is_empty() => Ok(Words { instrument, languages, cases, world }),
        _ => bail!("{} faults in the words, each named above", faults.len()),
    }
}

fn read_language(
    language: Language,
    expected: &Expected,
    mentions: &Mentions,
    (cases, world): (&Cases, &World),
    faults: &mut Vec<Fault>,
) -> LanguageWords {
    let folder = Path::new(LOCALES).join(language.tag);
    let source::Language { messages, faults: found } = source::read_folder(&folder);
    faults.extend(found);
    check_missing(&folder, &messages, expected, mentions, faults);
    for key in world.required().into_iter().filter(|key| !messages.contains_key(key)) {
        let what = "is missing: it is in content/places, and needs words";
        faults.push(Fault::new(last_line(&folder.join(world::FILE)), key, what));
    }
    for (key, message) in &messages {
        if !expected.knows(key) && !mentions.knows(key) && !world.knows(key) {
            let what = "nothing uses this message: no part of the decision model, and no string in the code";
            faults.push(Fault::new(message.place.clone(), key, what));
        }
        check_text(key, message, faults);
    }
    check_plainness(language, &messages, ORDINARY, faults);
    let simpler = read_simpler(language, &folder, &messages, faults);
    let packed =
        messages.keys().filter(|key| expected.knows(key) || mentions.in_widget(key)).cloned().collect();
    let trainers = read_trainers(language, &folder, &messages, mentions, cases, faults);
    let named_for_trainers = messages.keys().filter(|key| mentions.in_trainers(key)).cloned().collect();
    LanguageWords { language, messages, packed, simpler, trainers, named_for_trainers }
}

/// The words for trainers: those that their page names, and those of each case.
fn read_trainers(
    language: Language,
    folder: &Path,
    ordinary: &BTreeMap<String, Message>,
    mentions: &Mentions,
    cases: &Cases,
    faults: &mut Vec<Fault>,
) -> BTreeMap<String, Message> {
    let folder = folder.join(TRAINERS);
    let mut all = BTreeMap::new();
    for (folder, plainness) in [(folder.clone(), ORDINARY), (folder.join(CASES), FOR_TRAINERS)] {
        let source::Language { messages, faults: found } = source::read_folder(&folder);
        faults.extend(found);
        check_plainness(language, &messages, plainness, faults);
        all.extend(messages);
    }
    for (key, message) in &all {
        if !mentions.in_trainers(key) && !cases.knows(key) {
            faults.push(Fault::new(
                message.place.clone(),
                key,
                "nothing uses this message: no page and no case for trainers",
            ));
        }
        check_text(key, message, faults);
    }
    let is_missing = |key: &str| !ordinary.contains_key(key) && !all.contains_key(key);
    for key in cases.required().into_iter().filter(|key| is_missing(key)) {
        let what = format!("is missing: a case needs it, in {}", folder.display());
        faults.push(Fault::new(Place::file(&folder), key, what));
    }
    for (key, place) in mentions.trainers_without(|key| !is_missing(key)) {
        let what = format!("is named here and has no message in {}", folder.display());
        faults.push(Fault::new(place.clone(), key, what));
    }
    all
}

/// The simpler words: a version of each message that has one, and of no other.
fn read_simpler(
    language: Language,
    folder: &Path,
    ordinary: &BTreeMap<String, Message>,
    faults: &mut Vec<Fault>,
) -> BTreeMap<String, Message> {
    let folder = folder.join(SIMPLER);
    let source::Language { messages, faults: found } = source::read_folder(&folder);
    faults.extend(found);
    for (key, message) in ordinary.iter().filter(|(key, _)| has_simpler(key) && !messages.contains_key(*key))
    {
        faults.push(Fault::new(
            message.place.clone(),
            key,
            format!("has no version in {}", folder.display()),
        ));
    }
    for (key, message) in &messages {
        let may_have = has_simpler(key) || SOMETIMES_SIMPLER.iter().any(|kind| key.starts_with(kind));
        if !may_have || !ordinary.contains_key(key) {
            faults.push(Fault::new(message.place.clone(), key, "nothing uses this simpler version"));
        }
        check_text(key, message, faults);
    }
    check_plainness(language, &messages, SIMPLE, faults);
    messages
}

fn has_simpler(key: &str) -> bool {
    let part = key.split_once('.').map_or("", |(_, part)| part);
    SIMPLER_KINDS.iter().any(|kind| key.starts_with(kind)) && !NOT_SIMPLER.contains(&part)
}

fn check_missing(
    folder: &Path,
    messages: &BTreeMap<String, Message>,
    expected: &Expected,
    mentions: &Mentions,
    faults: &mut Vec<Fault>,
) {
    for (key, file) in expected.required.iter().filter(|(key, _)| !messages.contains_key(*key)) {
        let message = key.split('.').next().and_then(|message| messages.get(message));
        let place = message.map_or_else(|| last_line(&folder.join(file)), |message| message.place.clone());
        faults.push(Fault::new(place, key, "is missing: the decision model has it, and it needs words"));
    }
    for (key, place) in mentions.without(|key| messages.contains_key(key)) {
        faults.push(Fault::new(
            place.clone(),
            key,
            format!("is named here and has no message in {}", folder.display()),
        ));
    }
}

/// Where a missing message would be added.
fn last_line(path: &PathBuf) -> Place {
    let lines = std::fs::read_to_string(path).map_or(0, |text| text.lines().count());
    Place { line: lines, ..Place::file(path) }
}

/// What no text may hold (the design's third invariant), and what an address must be.
fn check_text(key: &str, message: &Message, faults: &mut Vec<Fault>) {
    let mut fault = |what: String| faults.push(Fault::new(message.place.clone(), key, what));
    let text = message.text.as_str();
    if is_address(text) || holds_address(key) {
        if !text.starts_with("https://") || text.contains(char::is_whitespace) {
            fault(String::from("an address must begin with https:// and hold nothing else"));
        }
        return;
    }
    if let Some(letter) = text.chars().find(|letter| letter.is_numeric() && !letter.is_ascii_digit()) {
        fault(format!("holds the digit {letter}: the draft’s numbers are written 0 to 9 in every language"));
    }
    if text.contains(|letter| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')) {
        fault(String::from("holds a mark of direction: the app sets them, around what it fills in"));
    }
    if let Some(number) = clause_number(text) {
        fault(format!(
            "holds what looks like a clause's number ({number}): the app shows clauses beside the text"
        ));
    }
    for id in model_ids().filter(|id| id.contains(['_', '.']) && has_word(text, id)) {
        fault(format!("holds the id {id}: write words"));
    }
}

/// Keys by which the app makes links.
fn holds_address(key: &str) -> bool {
    let part = key.split_once('.').map(|(_, part)| part);
    matches!(key, "ui-leave-to" | "standing-link") || matches!(part, Some("link" | "link2"))
}

fn is_address(text: &str) -> bool {
    text.starts_with("http:") || text.starts_with("https:")
}

/// Something like `4.2`, or a digit after the word Article.
fn clause_number(text: &str) -> Option<&str> {
    text.split_whitespace().zip(text.split_whitespace().skip(1).chain([""])).find_map(|(word, next)| {
        let starts_with_digit = |word: &str| word.starts_with(|letter: char| letter.is_ascii_digit());
        let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        let dotted = bare.split_once('.').is_some_and(|(before, after)| {
            before.ends_with(|letter: char| letter.is_ascii_digit()) && starts_with_digit(after)
        });
        let named = matches!(bare, "Article" | "Articles" | "article" | "articles" | "clause")
            && starts_with_digit(next);
        if dotted {
            Some(bare)
        } else if named {
            Some(next)
        } else {
            None
        }
    })
}

fn model_ids() -> impl Iterator<Item = &'static str> {
    let questions = QuestionId::ALL.iter().map(|question| question.as_str());
    let options = QuestionId::ALL.iter().flat_map(|question| question.choices()).map(|option| option.id);
    questions.chain(options).chain(findings::FINDINGS.iter().map(|finding| finding.id.as_str()))
}

fn has_word(text: &str, word: &str) -> bool {
    text.split(|letter: char| !letter.is_alphanumeric() && !"_.".contains(letter))
        .any(|found| found.trim_matches('.') == word)
}

fn check_plainness(
    language: Language,
    messages: &BTreeMap<String, Message>,
    plainness: Plainness,
    faults: &mut Vec<Fault>,
) {
    let mut files: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for message in messages.values().filter(|message| !is_address(&message.text)) {
        files.entry(&message.place.file).or_default().push(&message.text);
    }
    for (file, texts) in files {
        let found = readability::measure(texts);
        let mut fault = |what| faults.push(Fault::new(Place { file: file.to_owned(), line: 0 }, "", what));
        if language == ENGLISH && found.grade > plainness.grade {
            fault(format!("reads at grade {:.1}; it may be {} at most", found.grade, plainness.grade));
        }
        let (length, most, what) = if language.parts_words {
            (found.words_a_sentence, plainness.words, "words")
        } else {
            (found.characters_a_sentence, plainness.characters, "characters")
        };
        if length >= most {
            fault(format!("has {length:.1} {what} a sentence; fewer than {most} are allowed"));
        }
    }
}

/// Whether a fault is of the English words, or of no language's; those of trainers' cases aside.
fn is_of_english(fault: &Fault) -> bool {
    let file = fault.place.file.as_str();
    // Code that names a message tells in which folder it is missing.
    let of = |language: &Language| {
        let folder = format!("{LOCALES}/{}", language.tag);
        file.starts_with(&folder)
            || fault.what.ends_with(&folder)
            || fault.what.contains(&format!("{folder}/"))
    };
    !file.starts_with(cases::FOLDER)
        && !file.contains(&format!("/{TRAINERS}"))
        && !LANGUAGES.iter().any(|language| *language != ENGLISH && of(language))
}

/// Gives every other language the English words that it lacks.
fn fall_back_to_english(languages: &mut [LanguageWords]) {
    let Some(english) = languages.iter().position(|words| words.language == ENGLISH) else { return };
    let lent = |words: &LanguageWords| {
        (words.messages.clone(), words.packed.clone(), words.simpler.clone(), words.trainers.clone())
    };
    let Some((messages, packed, simpler, trainers)) = languages.get(english).map(lent) else { return };
    for words in languages.iter_mut().filter(|words| words.language != ENGLISH) {
        let lend = |own: &mut BTreeMap<String, Message>, lent: &BTreeMap<String, Message>| {
            for (key, message) in lent {
                own.entry(key.clone()).or_insert_with(|| message.clone());
            }
        };
        lend(&mut words.messages, &messages);
        lend(&mut words.simpler, &simpler);
        lend(&mut words.trainers, &trainers);
        words.packed.extend(packed.iter().cloned());
    }
}

/// The same messages as in English, with the same variables.
fn compare(
    messages: &BTreeMap<String, Message>,
    english: &BTreeMap<String, Message>,
    faults: &mut Vec<Fault>,
) {
    let file = |place: &Place| place.file.clone();
    let Some(any) = messages.values().next() else { return };
    for (key, original) in english {
        let Some(message) = messages.get(key) else {
            let place = Place { file: file(&any.place), line: 0 };
            faults.push(Fault::new(
                place,
                key,
                format!("is missing; English has it in {}", original.place.file),
            ));
            continue;
        };
        let (found, expected) = (source::variables(&message.text), source::variables(&original.text));
        if found != expected {
            let what = format!("has the variables {found:?}; the English message has {expected:?}");
            faults.push(Fault::new(message.place.clone(), key, what));
        }
    }
    for (key, message) in messages.iter().filter(|(key, _)| !english.contains_key(*key)) {
        faults.push(Fault::new(message.place.clone(), key, "is not in English"));
    }
}

/// A folder that no language belongs to would be forgotten silently.
fn check_folders(faults: &mut Vec<Fault>) -> Result<()> {
    for entry in std::fs::read_dir(LOCALES).context(LOCALES)? {
        let path = entry?.path();
        let known =
            LANGUAGES.iter().any(|language| path.file_name().is_some_and(|name| name == language.tag));
        if !known {
            faults.push(Fault::new(
                Place::file(&path),
                "",
                "is not a language in xtask/src/words/languages.rs",
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults_of(text: &str) -> Vec<String> {
        faults_in("ui-x", text)
    }

    fn faults_in(key: &str, text: &str) -> Vec<String> {
        let message =
            Message { text: text.to_owned(), place: Place { file: String::from("a.ftl"), line: 3 } };
        let mut faults = Vec::new();
        check_text(key, &message, &mut faults);
        faults.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn clause_numbers_and_ids_are_kept_out_of_texts() {
        for text in
            ["See 4.2(c).", "as Article 7 says", "(1.10)", "your family_tie", "right.legal_aid is yours."]
        {
            let found = faults_of(text);
            assert_eq!(found.len(), 1, "{text}: {found:?}");
            assert!(found[0].starts_with("a.ftl:3: ui-x: holds "), "{found:?}");
        }
        for text in
            ["The draft of July 2023.", "Shift: press 2 more times.", "See article seven. 2 more", "harm"]
        {
            assert_eq!(faults_of(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn addresses_are_https_and_nothing_else() {
        assert_eq!(faults_of("https://www.ohchr.org/en/4.2"), [""; 0]);
        assert_eq!(faults_of("http://www.ohchr.org").len(), 1);
        assert_eq!(faults_of("https://www.ohchr.org and more").len(), 1);
        assert_eq!(faults_in("ui-leave-to", "www.example.org").len(), 1);
        assert_eq!(faults_in("place-un.link", "javascript:alert(1)").len(), 1);
    }

    #[test]
    fn hard_words_are_a_fault_of_their_file() {
        let words = LanguageWords::of(&[(
            "ui-x",
            "Notwithstanding administrative indemnification, extraordinary liability.",
        )]);
        let mut faults = Vec::new();
        check_plainness(ENGLISH, &words.messages, ORDINARY, &mut faults);
        assert!(
            faults.first().is_some_and(|fault| fault.to_string().starts_with("test.ftl:0: reads at grade"))
        );
    }

    #[test]
    fn languages_are_compared_both_ways() {
        let english = LanguageWords::of(&[("ui-a", "Step {step}"), ("ui-b", "b")]);
        let other = LanguageWords::of(&[("ui-a", "Schritt {schritt}"), ("ui-c", "c")]);
        let mut faults = Vec::new();
        compare(&other.messages, &english.messages, &mut faults);
        let told: Vec<_> = faults.iter().map(ToString::to_string).collect();
        assert_eq!(told.len(), 3, "{told:?}");
        assert!(told.iter().any(|fault| fault.contains("ui-a: has the variables")), "{told:?}");
        assert!(told.iter().any(|fault| fault.contains("ui-b: is missing")), "{told:?}");
        assert!(told.iter().any(|fault| fault.contains("ui-c: is not in English")), "{told:?}");
    }

    #[test]
    fn foreign_digits_and_marks_of_direction_are_faults() {
        assert_eq!(faults_of("٣ أسئلة").len(), 1);
        assert_eq!(faults_of("\u{202e}abc").len(), 1);
        assert_eq!(faults_of("مسودة 2023، سؤال {step}"), [""; 0]);
    }

    #[test]
    fn a_simpler_version_is_of_a_message_and_every_message_has_one() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join(SIMPLER).join("questions.ftl");
        crate::files::write(&path, "question-danger = Danger?\n    .odd = x\n").expect("a file");
        let words = LanguageWords::of(&[
            ("question-danger", "Danger?"),
            ("question-danger.why", "Why"),
            ("question-danger.short", "d"),
            ("place-un.link", "https://www.ohchr.org"),
            ("start-lead", "Lead"),
            ("ui-x", "x"),
        ]);
        let mut faults = Vec::new();
        read_simpler(ENGLISH, folder.path(), &words.messages, &mut faults);
        let told: Vec<_> = faults.iter().map(ToString::to_string).collect();
        assert_eq!(told.len(), 3, "{told:?}");
        for key in ["question-danger.why", "start-lead"] {
            assert!(told.iter().any(|fault| fault.contains(&format!("{key}: has no version"))), "{told:?}");
        }
        assert!(told.iter().any(|fault| fault.contains("question-danger.odd: nothing uses")), "{told:?}");
    }

    #[test]
    fn a_missing_message_names_the_place_where_it_belongs() {
        let words = LanguageWords::of(&[("question-danger", "Danger?")]);
        let mut faults = Vec::new();
        let (expected, mentions) = (Expected::from_model(), Mentions::default());
        check_missing(Path::new("nowhere"), &words.messages, &expected, &mentions, &mut faults);
        let told: Vec<_> = faults.iter().map(ToString::to_string).collect();
        assert!(told.iter().any(|fault| fault.starts_with("test.ftl:1: question-danger.why: is missing")));
        assert!(
            told.iter().any(|fault| fault.starts_with("nowhere/clauses.ftl:0: clause-4-2-a: is missing"))
        );
    }
}
