//! What is on the map: boxes and the lines between them, taken from the engine's own explanations. No words, no places.

use crate::rules::Clause;
use remedy_engine::answers::Answers;
use remedy_engine::assessment::{Assessment, assess};
use remedy_engine::findings::{FINDINGS, Finding, FindingKind};
use remedy_engine::interview;
use remedy_engine::option::OptionSet;
use remedy_engine::question::QuestionId;
use remedy_engine::rule::{Explained, Rule};
use remedy_engine::status::{ELEMENTS, Element, Status};
use remedy_engine::truth::Truth;
use std::collections::{BTreeMap, BTreeSet};

/// What a box stands for. The order is that of the model: a column's boxes stand in it from top to bottom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// The answer to a question.
    Answer(QuestionId),
    /// A part of the definition, by its place in [`ELEMENTS`].
    Element(usize),
    /// A clause.
    Clause(Clause),
    /// Whether the definition fits.
    Status,
    /// A finding, by its place in [`FINDINGS`].
    Finding(usize),
}

impl Subject {
    /// The column it stands in, from the answers on.
    #[must_use]
    pub const fn column(self) -> usize {
        match self {
            Self::Answer(_) => 0,
            Self::Element(_) => 1,
            Self::Clause(_) => 2,
            Self::Status | Self::Finding(_) => 3,
        }
    }

    /// The part of the definition, if it is one.
    #[must_use]
    pub fn element(self) -> Option<&'static Element> {
        if let Self::Element(place) = self { ELEMENTS.get(place) } else { None }
    }

    /// The finding, if it is one.
    #[must_use]
    pub fn finding(self) -> Option<&'static Finding> {
        if let Self::Finding(place) = self { FINDINGS.get(place) } else { None }
    }
}

/// What is known of a box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// The options chosen; none for a question that is open.
    Chosen(OptionSet),
    /// Whether the answers meet it.
    Truth(Truth),
    /// Whether the definition fits.
    Status(Status),
    /// A clause says the same whatever the answers are.
    Clause,
}

/// A box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// What is known of it.
    pub value: Value,
    /// Whether the status hangs on it now.
    pub decides: bool,
    /// How it stands in the case compared with.
    pub other: Other,
}

/// How a box stands in the case compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Other {
    /// As here; or nothing is compared.
    Same,
    /// Otherwise than here.
    Differs(Value),
    /// It is on the map of this case only.
    OnlyHere,
    /// It is on the map of the other case only.
    OnlyThere,
}

/// What a line says; a later one outweighs an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// It is looked at, and does not decide now.
    Idle,
    /// It would decide.
    Open,
    /// It decides now.
    Decides,
}

/// The lines from one box to another, drawn as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What it says.
    pub kind: Kind,
    /// The parts of the definition and the findings on whose path it lies, each with what it says there.
    pub paths: BTreeMap<Subject, Kind>,
    /// Whether it is there in the other case only.
    pub only_there: bool,
}

/// What part of the model is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    /// All of it.
    #[default]
    Whole,
    /// The definition and the status.
    Definition,
    /// Findings of these kinds.
    Of(FindingKind),
}

impl Part {
    /// The parts that make up the whole, a page of paper each.
    pub const PAGES: [Self; 6] = [
        Self::Definition,
        Self::Of(FindingKind::Note),
        Self::Of(FindingKind::Remedy),
        Self::Of(FindingKind::Right),
        Self::Of(FindingKind::Support),
        Self::Of(FindingKind::Protection),
    ];

    fn has_definition(self) -> bool {
        matches!(self, Self::Whole | Self::Definition)
    }

    fn has(self, kind: FindingKind) -> bool {
        self == Self::Whole || self == Self::Of(kind)
    }
}

/// What is asked of a map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// The part of the model.
    pub part: Part,
    /// Also what the answers do not point to, and what does not decide now.
    pub all: bool,
}

/// The boxes and lines of a map.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chart {
    /// The boxes.
    pub marks: BTreeMap<Subject, Mark>,
    /// The lines, from and to.
    pub links: BTreeMap<(Subject, Subject), Link>,
}

impl Chart {
    /// The map of a case, with the differences from another if there is one.
    #[must_use]
    pub fn new(answers: &Answers, compare: Option<&Answers>, scope: Scope) -> Self {
        let here = Sketch::of(answers, scope);
        compare.map_or_else(
            || here.clone().finish(),
            |other| here.clone().compared(&Sketch::of(other, scope).finish()),
        )
    }

    /// The same in pages, with about as many findings on each and no more than `most`: each with its own paths.
    #[must_use]
    pub fn pages(&self, most: usize) -> Vec<Self> {
        let findings: Vec<_> =
            self.marks.keys().copied().filter(|subject| subject.finding().is_some()).collect();
        let pages = findings.len().div_ceil(most.max(1));
        if pages < 2 {
            return vec![self.clone()];
        }
        let page = |some: &[Subject]| self.only(&some.iter().copied().collect());
        findings.chunks(findings.len().div_ceil(pages)).map(page).collect()
    }

    /// What is on the paths of some findings.
    fn only(&self, findings: &BTreeSet<Subject>) -> Self {
        let mut links = self.links.clone();
        for link in links.values_mut() {
            link.paths.retain(|target, _| findings.contains(target));
            link.kind = link.paths.values().copied().max().unwrap_or(Kind::Idle);
        }
        links.retain(|_, link| !link.paths.is_empty());
        let kept: BTreeSet<_> =
            links.keys().flat_map(|(from, to)| [*from, *to]).chain(findings.iter().copied()).collect();
        let mut marks = self.marks.clone();
        marks.retain(|subject, _| kept.contains(subject));
        Self { marks, links }
    }

    /// The boxes and lines that belong together with this one: its path from the answers to what follows.
    #[must_use]
    pub fn path(&self, of: Subject) -> (BTreeSet<Subject>, BTreeSet<(Subject, Subject)>) {
        let links: BTreeSet<_> = self
            .links
            .iter()
            .filter(|(ends, link)| lies_on(of, **ends, link))
            .map(|(ends, _)| *ends)
            .collect();
        let boxes = links.iter().flat_map(|(from, to)| [*from, *to]).chain([of]).collect();
        (boxes, links)
    }

    /// What an answer decides and would decide, or what rests on a clause: with what its lines say.
    #[must_use]
    pub fn leads_to(&self, from: Subject) -> BTreeMap<Subject, Kind> {
        let mut found = BTreeMap::new();
        for (_, link) in self.links.iter().filter(|((start, end), _)| *start == from || *end == from) {
            for (target, kind) in &link.paths {
                let kept = found.entry(*target).or_insert(*kind);
                *kept = (*kept).max(*kind);
            }
        }
        found
    }
}

/// Whether a line is part of the path of a box: the line must serve a finding, or a part of the definition, that the box
/// has to do with.
fn lies_on(of: Subject, (from, to): (Subject, Subject), link: &Link) -> bool {
    match of {
        Subject::Element(_) | Subject::Finding(_) => link.paths.contains_key(&of),
        Subject::Status => link.paths.keys().any(|target| matches!(target, Subject::Element(_))),
        Subject::Answer(_) | Subject::Clause(_) => from == of || to == of,
    }
}

/// A map while it is gathered.
#[derive(Clone, Default)]
struct Sketch(Chart);

impl Sketch {
    fn of(answers: &Answers, scope: Scope) -> Self {
        let assessment = assess(answers);
        let mut sketch = Self::default();
        if scope.part.has_definition() {
            sketch.definition(&assessment, answers, scope);
        }
        for (place, (finding, found)) in assessment.findings().enumerate() {
            if scope.part.has(finding.kind) && (scope.all || found.value != Truth::No) {
                sketch.finding(Subject::Finding(place), finding, found, answers, scope);
            }
        }
        sketch.mark_what_decides(&assessment);
        sketch
    }

    fn definition(&mut self, assessment: &Assessment, answers: &Answers, scope: Scope) {
        let status = assessment.status().value;
        self.put(Subject::Status, Value::Status(status));
        for (place, (element, found)) in assessment.elements().enumerate() {
            let subject = Subject::Element(place);
            self.put(subject, Value::Truth(found.value));
            for (question, kind) in grounds(&element.rule, found, answers, scope) {
                self.answer(question, answers);
                self.link(Subject::Answer(question), subject, subject, kind);
            }
            let kind = if hangs_on(status, found.value) { weight(found.value) } else { Kind::Idle };
            for clause in element.clauses {
                let clause = Subject::Clause(Clause::of(*clause));
                self.put(clause, Value::Clause);
                self.link(subject, clause, subject, kind);
                self.link(clause, Subject::Status, subject, kind);
            }
        }
    }

    fn finding(
        &mut self,
        subject: Subject,
        finding: &Finding,
        found: &Explained<Truth>,
        answers: &Answers,
        scope: Scope,
    ) {
        self.put(subject, Value::Truth(found.value));
        let grounds = grounds(&finding.rule, found, answers, scope);
        for clause in Clause::behind(finding).into_iter().map(Subject::Clause) {
            self.put(clause, Value::Clause);
            for (question, kind) in &grounds {
                self.answer(*question, answers);
                self.link(Subject::Answer(*question), clause, subject, *kind);
            }
            let kind = if found.value == Truth::No { Kind::Idle } else { weight(found.value) };
            self.link(clause, subject, subject, kind);
        }
    }

    fn put(&mut self, subject: Subject, value: Value) {
        self.0.marks.insert(subject, Mark { value, decides: false, other: Other::Same });
    }

    fn answer(&mut self, question: QuestionId, answers: &Answers) {
        let chosen = answers.get(question).filter(|_| interview::asks(answers, question)).unwrap_or_default();
        self.put(Subject::Answer(question), Value::Chosen(chosen));
    }

    fn link(&mut self, from: Subject, to: Subject, target: Subject, kind: Kind) {
        let new = || Link { kind, paths: BTreeMap::new(), only_there: false };
        let link = self.0.links.entry((from, to)).or_insert_with(new);
        link.kind = link.kind.max(kind);
        let said = link.paths.entry(target).or_insert(kind);
        *said = (*said).max(kind);
    }

    /// Marks the boxes that the status hangs on now.
    fn mark_what_decides(&mut self, assessment: &Assessment) {
        let status = assessment.status();
        let answered = status.because.iter().map(|(question, _)| question).chain(status.missing.iter());
        let mut deciding: BTreeSet<_> = answered.map(Subject::Answer).chain([Subject::Status]).collect();
        for (place, (element, found)) in assessment.elements().enumerate() {
            if hangs_on(status.value, found.value) {
                deciding.insert(Subject::Element(place));
                deciding.extend(element.clauses.iter().map(|clause| Subject::Clause(Clause::of(*clause))));
            }
        }
        if self.0.marks.contains_key(&Subject::Status) {
            for (subject, mark) in &mut self.0.marks {
                mark.decides = deciding.contains(subject);
            }
        }
    }

    fn finish(self) -> Chart {
        self.0
    }

    /// The same, with what differs in the other marked, and what is there only added.
    fn compared(self, other: &Chart) -> Chart {
        let mut chart = self.0;
        for (subject, mark) in &mut chart.marks {
            mark.other = match other.marks.get(subject) {
                None => Other::OnlyHere,
                Some(there) if there.value != mark.value => Other::Differs(there.value),
                Some(_) => Other::Same,
            };
        }
        for (subject, mark) in &other.marks {
            let added = Mark { decides: false, other: Other::OnlyThere, ..*mark };
            chart.marks.entry(*subject).or_insert(added);
        }
        for (ends, link) in &other.links {
            chart.links.entry(*ends).or_insert_with(|| Link { only_there: true, ..link.clone() });
        }
        chart
    }
}

/// The questions that a condition looks at, each with what it does there now.
fn grounds(
    rule: &Rule,
    found: &Explained<Truth>,
    answers: &Answers,
    scope: Scope,
) -> Vec<(QuestionId, Kind)> {
    let kind = |question: QuestionId| {
        if found.because.get(question).is_some() {
            Some(Kind::Decides)
        } else if found.missing.contains(question) {
            Some(Kind::Open)
        } else {
            (scope.all && interview::asks(answers, question)).then_some(Kind::Idle)
        }
    };
    rule.questions().iter().filter_map(|question| Some((question, kind(question)?))).collect()
}

/// Whether a part of the definition with this value is what makes the status what it is.
fn hangs_on(status: Status, value: Truth) -> bool {
    value
        == match status {
            Status::Fits | Status::MayBeIncluded => Truth::Yes,
            Status::Unclear => Truth::Unknown,
            Status::DoesNotFit => Truth::No,
        }
}

/// What the line from something with this value says, where it counts.
fn weight(value: Truth) -> Kind {
    if value == Truth::Unknown { Kind::Open } else { Kind::Decides }
}
