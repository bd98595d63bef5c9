//! What the trainer has done so far: a pure reducer from events to states, tested without a browser.

use crate::case::Case;
use remedy_engine::answers::Answers;
use remedy_engine::interview;
use remedy_engine::option::OptionSet;
use remedy_engine::question::QuestionId;
use std::rc::Rc;

/// A part of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// The cases to choose from.
    #[default]
    Library,
    /// One case: its story, notes and questions for the room.
    Story,
    /// The case, question by question.
    Walk,
    /// Two sets of answers side by side.
    Compare,
    /// From the answers to what they decide.
    Map,
    /// The model's rules, clause by clause.
    Rules,
    /// Sheets to print.
    Sheets,
}

impl Place {
    /// Every part, in the order in which the page offers them.
    pub const ALL: [Self; 7] =
        [Self::Library, Self::Story, Self::Walk, Self::Compare, Self::Map, Self::Rules, Self::Sheets];
}

/// Which of two sets of answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The one that is walked, mapped and printed.
    First,
    /// The one that it is compared with.
    Second,
}

/// A set of answers that can be changed, and the case it came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The case, by its place in the list.
    pub case: usize,
    /// Whether it began as the case's variant.
    pub variant: bool,
    /// The answers now.
    pub answers: Answers,
}

/// How far the walk is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Step {
    /// The story, before the first question.
    #[default]
    Story,
    /// A question.
    Question(QuestionId),
    /// What follows from all answers.
    End,
}

/// How much of a step is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reveal {
    /// The question alone: the room guesses.
    Asked,
    /// The case's answer too, and what it changes.
    Answered,
    /// And the reasons and clauses behind each part.
    Reasons,
}

/// What happens.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// To a part of the page.
    Go(Place),
    /// To the story of a case.
    Open(usize),
    /// A case from a file: added, and opened.
    Add(Box<Case>),
    /// A side begins anew with a case's answers, or its variant's.
    Pick(Side, usize, bool),
    /// An option is chosen or taken back.
    Choose(Side, QuestionId, OptionSet, bool),
    /// A question's answer is taken back.
    Clear(Side, QuestionId),
    /// A side's answers are again as its case has them.
    Restore(Side),
    /// The walk begins, at the story.
    Start,
    /// The next step.
    Next,
    /// The step before.
    Previous,
    /// Any step.
    To(Step),
    /// Shows the answer, then the reasons, then hides the reasons again.
    Reveal,
    /// Whether answers are hidden at first, so that the room can guess.
    Guess(bool),
    /// Whether single letters are keys.
    Letters(bool),
    /// Big, for a projector, or not.
    Present(bool),
    /// A black screen, or back from it.
    Blank(bool),
    /// Whether the map marks what differs from the other side.
    MapCompares(bool),
    /// Whether the sheet has the case's answers on it.
    SheetFilled(bool),
    /// Forget everything: the person leaves.
    Forget,
}

/// All that is known while the page is open, and nowhere else.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The cases: those of the library, then those from files. At least one.
    pub cases: Rc<[Case]>,
    /// The part of the page that is shown.
    pub place: Place,
    first: Answered,
    second: Answered,
    /// Where the walk is.
    pub step: Step,
    /// How much of the step is shown.
    pub reveal: Reveal,
    /// Whether answers are hidden at first.
    pub guess: bool,
    /// Whether single letters are keys.
    pub letters: bool,
    /// Whether the walk is shown big.
    pub presenting: bool,
    /// Whether the screen is black.
    pub blank: bool,
    /// Whether the map marks what differs from the other side.
    pub map_compares: bool,
    /// Whether the sheet has the case's answers on it.
    pub sheet_filled: bool,
}

impl State {
    /// The beginning, with the library's cases.
    #[must_use]
    pub fn new(cases: Rc<[Case]>) -> Self {
        let none = Answered { case: 0, variant: false, answers: Answers::default() };
        let mut state = Self {
            cases,
            place: Place::Library,
            first: none,
            second: none,
            step: Step::Story,
            reveal: Reveal::Answered,
            guess: true,
            letters: true,
            presenting: false,
            blank: false,
            map_compares: false,
            sheet_filled: false,
        };
        state.take(0);
        state
    }

    /// A side.
    #[must_use]
    pub const fn side(&self, side: Side) -> &Answered {
        match side {
            Side::First => &self.first,
            Side::Second => &self.second,
        }
    }

    const fn side_mut(&mut self, side: Side) -> &mut Answered {
        match side {
            Side::First => &mut self.first,
            Side::Second => &mut self.second,
        }
    }

    /// The case that a side came from.
    #[must_use]
    pub fn case(&self, side: Side) -> Option<&Case> {
        self.cases.get(self.side(side).case)
    }

    /// Whether a side's answers are others than its case has.
    #[must_use]
    pub fn is_changed(&self, side: Side) -> bool {
        let Answered { case, variant, answers } = *self.side(side);
        self.original(case, variant) != answers
    }

    fn original(&self, case: usize, variant: bool) -> Answers {
        self.cases.get(case).map(|case| case.answers(variant)).unwrap_or_default()
    }

    /// The answers that count at this step of the walk: those of later questions are not given yet.
    #[must_use]
    pub fn counted(&self) -> Answers {
        match self.step {
            Step::Question(question) => self.until(question, self.reveal > Reveal::Asked),
            _ => self.before(),
        }
    }

    /// The answers before this step of the walk.
    #[must_use]
    pub fn before(&self) -> Answers {
        match self.step {
            Step::Story => Answers::default(),
            Step::Question(question) => self.until(question, false),
            Step::End => self.first.answers,
        }
    }

    fn until(&self, last: QuestionId, inclusive: bool) -> Answers {
        let mut answers = Answers::default();
        for (question, chosen) in self.first.answers.iter() {
            if question < last || (inclusive && question == last) {
                // Cannot be refused: these options are an answer already.
                let _ = answers.set(question, chosen);
            }
        }
        answers
    }

    /// The steps of the walk: the story, each question that is asked, the end.
    #[must_use]
    pub fn steps(&self) -> Vec<Step> {
        let questions = interview::asked(&self.first.answers).iter().map(Step::Question);
        [Step::Story].into_iter().chain(questions).chain([Step::End]).collect()
    }

    /// The state after an event.
    #[must_use]
    pub fn after(&self, event: Event) -> Self {
        let mut state = self.clone();
        match event {
            Event::Go(place) => state.place = place,
            Event::Open(case) if case < self.cases.len() => {
                state.take(case);
                state.place = Place::Story;
            }
            Event::Add(case) => {
                state.cases = self.cases.iter().cloned().chain([*case]).collect();
                state.take(self.cases.len());
                state.place = Place::Story;
            }
            Event::Pick(side, case, variant) if case < self.cases.len() => state.pick(side, case, variant),
            Event::Open(_) | Event::Pick(..) => {}
            Event::Choose(side, question, option, chosen) => state.choose(side, question, option, chosen),
            Event::Clear(side, question) => {
                // Taking an answer back is never refused.
                let _ = state.side_mut(side).answers.set(question, OptionSet::EMPTY);
                state.stay_on_asked();
            }
            Event::Restore(side) => {
                let Answered { case, variant, .. } = *self.side(side);
                state.side_mut(side).answers = self.original(case, variant);
                state.stay_on_asked();
            }
            Event::Start => {
                state.place = Place::Walk;
                state.to(Step::Story);
            }
            Event::Next => state.to(self.next()),
            Event::Previous => state.to(self.previous()),
            Event::To(step) => state.to(step),
            Event::Reveal => state.reveal = self.revealed(),
            Event::Guess(guess) => state.guess = guess,
            Event::Letters(letters) => state.letters = letters,
            Event::Present(presenting) => {
                state.presenting = presenting;
                state.blank = false;
                state.place = Place::Walk;
            }
            Event::Blank(blank) => state.blank = blank,
            Event::MapCompares(compares) => state.map_compares = compares,
            Event::SheetFilled(filled) => state.sheet_filled = filled,
            Event::Forget => return Self::new([].into()),
        }
        state
    }

    /// A case is the one that all parts of the page show; its variant is what it is compared with.
    fn take(&mut self, case: usize) {
        self.pick(Side::First, case, false);
        self.pick(Side::Second, case, true);
        self.to(Step::Story);
    }

    fn pick(&mut self, side: Side, case: usize, variant: bool) {
        let variant = variant && self.cases.get(case).is_some_and(|case| case.variant.is_some());
        *self.side_mut(side) = Answered { case, variant, answers: self.original(case, variant) };
        self.stay_on_asked();
    }

    /// As in the guide itself: an exclusive option takes the others back, and another takes it back.
    fn choose(&mut self, side: Side, question: QuestionId, option: OptionSet, chosen: bool) {
        let answered = self.side_mut(side);
        // Cannot be refused: the page offers the question's own options.
        let _ = answered.answers.choose(question, option, chosen);
        self.stay_on_asked();
    }

    /// A question may have stopped being asked.
    fn stay_on_asked(&mut self) {
        if let Step::Question(question) = self.step
            && !interview::asks(&self.first.answers, question)
        {
            self.to(interview::previous(&self.first.answers, question).map_or(Step::Story, Step::Question));
        }
    }

    fn to(&mut self, step: Step) {
        let moved = step != self.step;
        self.step = step;
        if moved {
            self.reveal = match self.reveal {
                _ if self.guess && matches!(step, Step::Question(_)) => Reveal::Asked,
                // At the end there is nothing to guess.
                Reveal::Asked => Reveal::Answered,
                shown => shown,
            };
        }
    }

    fn next(&self) -> Step {
        let answers = &self.first.answers;
        let next = match self.step {
            Step::Story => interview::asked(answers).iter().next(),
            Step::Question(question) => interview::next(answers, question),
            Step::End => None,
        };
        next.map_or(Step::End, Step::Question)
    }

    fn previous(&self) -> Step {
        let answers = &self.first.answers;
        let previous = match self.step {
            Step::Story => None,
            Step::Question(question) => interview::previous(answers, question),
            Step::End => interview::asked(answers).iter().last(),
        };
        previous.map_or(Step::Story, Step::Question)
    }

    const fn revealed(&self) -> Reveal {
        match (self.reveal, self.step) {
            (Reveal::Asked, Step::Question(_)) | (Reveal::Reasons, _) => Reveal::Answered,
            _ => Reveal::Reasons,
        }
    }

    /// What a key does while the walk is shown big. `forward` is the arrow that points on in the page's language.
    #[must_use]
    pub fn key(&self, key: &str, is_rtl: bool) -> Option<Event> {
        if !self.presenting || self.place != Place::Walk {
            return None;
        }
        let letter = self.letters.then(|| key.to_ascii_lowercase());
        if self.blank {
            let goes_back = key == "Escape" || matches!(letter.as_deref(), Some("b" | "."));
            return goes_back.then_some(Event::Blank(false));
        }
        match (key, is_rtl) {
            ("PageDown" | " ", _) | ("ArrowRight", false) | ("ArrowLeft", true) => Some(Event::Next),
            ("PageUp", _) | ("ArrowLeft", false) | ("ArrowRight", true) => Some(Event::Previous),
            ("Escape", _) => Some(Event::Present(false)),
            _ => match letter?.as_str() {
                "r" => Some(Event::Reveal),
                "b" | "." => Some(Event::Blank(true)),
                _ => None,
            },
        }
    }
}
