//! `assess`: answers in, one JSON object a line; assessments out, one a line.
//!
//! A line that cannot be read gives `{"error": [...]}` with every fault named, and the rest goes on. Exit status 1
//! if any line was bad, 2 if input or output failed.

use clap::Parser;
use remedy_content::{key, source};
use remedy_engine::answers::Answers;
use remedy_engine::assessment::{Assessment, assess};
use remedy_engine::clause::ClauseId;
use remedy_engine::question::QuestionId;
use remedy_engine::reading::{MAX_BYTES, Problem};
use remedy_engine::rule::Explained;
use remedy_engine::status::{Reading, Status};
use remedy_engine::truth::Truth;
use std::collections::BTreeMap;
use std::io::{self, BufRead, BufWriter, ErrorKind, IsTerminal, Read, Write};
use std::process::ExitCode;

/// Reads answers, one JSON object a line, and writes what the draft treaty would say of them.
///
/// Example: echo '{"role":"self","harm":["health"]}' | assess --explain
#[derive(Parser)]
#[command(version)]
struct Options {
    /// Indent the JSON, so that a person can read it.
    #[arg(long, conflicts_with = "explain")]
    pretty: bool,
    /// Write words instead of JSON: the status, each element, finding and place, the reasons and the clauses.
    #[arg(long)]
    explain: bool,
}

fn main() -> ExitCode {
    let options = Options::parse();
    if io::stdin().is_terminal() {
        eprintln!("Type one JSON object of answers a line, such as {{\"role\":\"self\"}}; end with Ctrl-D.");
    }
    match run(&options, io::stdin().lock(), BufWriter::new(io::stdout().lock())) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        // The reader of our output left early, as `head` does: nothing is wrong.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("assess: {error}");
            ExitCode::from(2)
        }
    }
}

/// Answers every line; whether all of them were good.
fn run(options: &Options, mut input: impl BufRead, mut output: impl Write) -> io::Result<bool> {
    let words = options.explain.then(Words::read);
    let mut all_good = true;
    while let Some(line) = next_line(&mut input)? {
        match line.and_then(|text| Answers::from_json(&text).map_err(|faults| texts(&faults))) {
            Ok(answers) => write_good(options, words.as_ref(), &answers, &mut output)?,
            Err(faults) => {
                all_good = false;
                write_bad(options, &faults, &mut output)?;
            }
        }
        // Someone at a terminal, or a program that asks one line at a time, waits for the answer.
        output.flush()?;
    }
    Ok(all_good)
}

type Line = Result<String, Vec<String>>;

/// The next line, of which no more is kept in memory than could be answers.
fn next_line(input: &mut impl BufRead) -> io::Result<Option<Line>> {
    let limit = MAX_BYTES as u64 + 2;
    let mut bytes = Vec::new();
    if input.by_ref().take(limit).read_until(b'\n', &mut bytes)? == 0 {
        return Ok(None);
    }
    if bytes.pop_if(|last| *last == b'\n').is_none() && bytes.len() as u64 == limit {
        input.skip_until(b'\n')?;
        return Ok(Some(Err(vec![Problem::TooLong.to_string()])));
    }
    bytes.pop_if(|last| *last == b'\r');
    Ok(Some(String::from_utf8(bytes).map_err(|error| vec![format!("not UTF-8 text: {error}")])))
}

fn texts(faults: &[impl ToString]) -> Vec<String> {
    faults.iter().map(ToString::to_string).collect()
}

fn write_good(
    options: &Options,
    words: Option<&Words>,
    answers: &Answers,
    output: &mut impl Write,
) -> io::Result<()> {
    let assessment = assess(answers);
    match words {
        Some(words) => words.explain(&assessment, output),
        None => write_json(options.pretty, &assessment, output),
    }
}

fn write_bad(options: &Options, faults: &[String], output: &mut impl Write) -> io::Result<()> {
    if options.explain {
        writeln!(output, "These answers cannot be read:")?;
        return faults.iter().try_for_each(|fault| writeln!(output, "  - {fault}"));
    }
    write_json(options.pretty, &serde_json::json!({ "error": faults }), output)
}

fn write_json(pretty: bool, value: &impl serde::Serialize, output: &mut impl Write) -> io::Result<()> {
    if pretty {
        serde_json::to_writer_pretty(&mut *output, value)?;
    } else {
        serde_json::to_writer(&mut *output, value)?;
    }
    writeln!(output)
}

/// The English words, as the widget shows them.
struct Words(BTreeMap<String, source::Message>);

impl Words {
    fn read() -> Self {
        let file = |path, text| source::File { path, text };
        let language = source::read(&[
            file("questions.ftl", include_str!("../../../content/locales/en/questions.ftl")),
            file("status.ftl", include_str!("../../../content/locales/en/status.ftl")),
            file("findings.ftl", include_str!("../../../content/locales/en/findings.ftl")),
            file("clauses.ftl", include_str!("../../../content/locales/en/clauses.ftl")),
            file("guide.ftl", include_str!("../../../content/locales/en/guide.ftl")),
        ]);
        Self(language.messages)
    }

    /// The message, or its key where there is none: the content check keeps that from happening.
    fn get<'a>(&'a self, key: &'a str) -> &'a str {
        self.0.get(key).map_or(key, |message| message.text.as_str())
    }

    fn explain(&self, assessment: &Assessment, output: &mut impl Write) -> io::Result<()> {
        self.explain_status(assessment, output)?;
        self.explain_elements(assessment, output)?;
        self.explain_findings(assessment, output)?;
        self.explain_places(assessment, output)?;
        writeln!(output)
    }

    fn explain_status(&self, assessment: &Assessment, output: &mut impl Write) -> io::Result<()> {
        let status = assessment.status();
        writeln!(output, "{}", self.get(&key("status", verdict(assessment))))?;
        self.explain_missing(status, output)
    }

    fn explain_elements(&self, assessment: &Assessment, output: &mut impl Write) -> io::Result<()> {
        writeln!(output, "\nThe definition, part by part")?;
        for (element, value) in assessment.elements() {
            let name = key("element", element.id.as_str());
            self.explain_named(&name, value, output)?;
            writeln!(output, "      {}", self.get(&format!("{name}.{}", value.value.as_str())))?;
            self.explain_grounds(value, element.clauses, output)?;
        }
        Ok(())
    }

    fn explain_findings(&self, assessment: &Assessment, output: &mut impl Write) -> io::Result<()> {
        writeln!(output, "\nWhat the draft would give (+ points to it, ? open, - not pointed to)")?;
        for (finding, value) in assessment.findings() {
            let name = key("finding", finding.id.as_str());
            self.explain_named(&name, value, output)?;
            if value.value == Truth::Yes {
                writeln!(output, "      {}", self.get(&format!("{name}.means")).replace('\n', "\n      "))?;
            }
            self.explain_grounds(value, finding.clauses, output)?;
        }
        Ok(())
    }

    fn explain_places(&self, assessment: &Assessment, output: &mut impl Write) -> io::Result<()> {
        writeln!(output, "\nWhere to turn today (+ named first, ? open, - further down)")?;
        for (place, value) in assessment.places() {
            self.explain_named(&key("place", place.id.as_str()), value, output)?;
            self.explain_grounds(value, &[], output)?;
        }
        Ok(())
    }

    /// The value's mark and the name of what has it.
    fn explain_named(&self, name: &str, value: &Explained<Truth>, output: &mut impl Write) -> io::Result<()> {
        writeln!(output, "\n  {} {}", mark(value.value), self.get(name))
    }

    fn explain_grounds<V>(
        &self,
        value: &Explained<V>,
        clauses: &[ClauseId],
        output: &mut impl Write,
    ) -> io::Result<()> {
        for (question, chosen) in value.because.iter() {
            let name = key("question", question.as_str());
            let options: Vec<_> =
                chosen.ids(question).map(|id| self.get(&format!("{name}.{id}")).to_owned()).collect();
            writeln!(output, "      because: {} {}", self.get(&name), options.join("; "))?;
        }
        self.explain_missing(value, output)?;
        let clauses: Vec<_> = clauses.iter().map(|clause| clause.as_str()).collect();
        if clauses.is_empty() { Ok(()) } else { writeln!(output, "      clauses: {}", clauses.join(", ")) }
    }

    fn explain_missing<V>(&self, value: &Explained<V>, output: &mut impl Write) -> io::Result<()> {
        value.missing.iter().map(QuestionId::as_str).try_for_each(|question| {
            writeln!(output, "      would decide it: {}", self.get(&key("question", question)))
        })
    }
}

/// The name of the verdict's words: those of the status, or of its reading where only the tie to the person harmed is not in
/// the definition.
fn verdict(assessment: &Assessment) -> &'static str {
    let is_open = || assessment.elements().any(|(_, element)| element.value == Truth::Unknown);
    match (assessment.status().value, assessment.reading()) {
        (Status::DoesNotFit, Reading::Another) if is_open() => "another-open",
        (Status::DoesNotFit, Reading::Another) => "another",
        (value, _) => value.as_str(),
    }
}

const fn mark(value: Truth) -> char {
    match value {
        Truth::Yes => '+',
        Truth::Unknown => '?',
        Truth::No => '-',
    }
}
