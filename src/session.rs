//! What the person has done so far: a pure reducer from events to states, tested without a browser.

use remedy_engine::answers::Answers;
use remedy_engine::interview;
use remedy_engine::option::OptionSet;
use remedy_engine::question::{QuestionId, QuestionSet, Section};
use remedy_engine::questions::AskedWhen;
use remedy_engine::themes::ThemeId;

/// A page of the guide.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Page {
    /// What this is, before the first question.
    #[default]
    Start,
    /// One question.
    Question(QuestionId),
    /// What to think of for someone in danger.
    Safety,
    /// Whether the definition of a victim fits, after its questions.
    Status,
    /// The whole result.
    Result,
    /// Every question with its answer.
    Answers,
    /// One theme of the result, with its findings.
    Theme(ThemeId),
    /// The reasons for the verdict: the six parts of the definition.
    Parts,
    /// Every kind of place to turn to today.
    Places,
    /// What else the draft says.
    Also,
    /// What this draft is, and is not.
    Draft,
    /// Which answer to try another for.
    WhatIf,
    /// All of the result on one page, to be printed.
    Whole,
}

/// What happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The person begins: on to the first question.
    Begin,
    /// An option is chosen or taken back.
    Choose {
        /// The question it belongs to.
        question: QuestionId,
        /// The option.
        option: OptionSet,
        /// Whether it is chosen now.
        chosen: bool,
    },
    /// On to the next page.
    Continue,
    /// On to the next page without an answer to this question.
    Skip,
    /// Back to the page before, by our button or the browser's.
    Back,
    /// To a question from another page, and back there afterwards.
    Change(QuestionId),
    /// To one of the other pages.
    Open(Page),
    /// The answers as they were before the last change.
    Undo,
    /// The first question that was not seen yet.
    Resume,
    /// Forget everything: the person leaves, or wants to start anew.
    Forget,
}

/// All that is known while the page is open, and nowhere else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The answers, those to skipped or no longer asked questions included.
    pub answers: Answers,
    /// The page shown.
    pub page: Page,
    /// How often Continue was pressed on this page with nothing chosen.
    pub refusals: u32,
    /// The questions answered or skipped so far.
    pub seen: QuestionSet,
    /// Where to go after changing an answer.
    pub return_to: Option<Page>,
    /// Whether answers that were kept were taken up just now.
    pub taken_up: bool,
    /// The answers before one of them was changed from another page: until the person goes on from where that was.
    pub before: Option<Box<Answers>>,
    /// The pages before this one, the latest last.
    trail: Vec<Page>,
}

impl State {
    /// A session with these answers, on a page.
    #[must_use]
    pub fn new(answers: Answers, page: Page) -> Self {
        Self { answers, page, ..Self::default() }
    }

    /// The state after an event.
    #[must_use]
    pub fn after(&self, event: Event) -> Self {
        let mut state = self.clone();
        state.taken_up = false;
        match event {
            Event::Begin => state.go(Page::Question(QuestionId::Danger)),
            Event::Choose { question, option, chosen } => state.choose(question, option, chosen),
            Event::Continue => state.go_on(),
            Event::Skip => state.skip(),
            Event::Back => state.back(),
            Event::Change(question) => {
                let from = if self.page == Page::WhatIf { Page::Result } else { self.page };
                state.return_to = state.return_to.or(Some(from));
                // Several changes in a row are told as one: since the page where the first began.
                state.before = self.before.clone().or_else(|| Some(Box::new(self.answers)));
                state.go(Page::Question(question));
            }
            Event::Open(page) => {
                state.return_to = (page == Page::Safety).then_some(self.page);
                state.before = None;
                state.go(page);
            }
            Event::Undo => {
                state.answers = self.before.as_deref().copied().unwrap_or(self.answers);
                state.before = None;
            }
            Event::Resume => {
                state.return_to = None;
                state.before = None;
                state.go(state.next_unseen().map_or(Page::Result, Page::Question));
            }
            Event::Forget => return Self::default(),
        }
        // An error stays until the next Continue: were it taken back while an answer is chosen, the page would jump.
        if state.page != self.page {
            state.refusals = 0;
        }
        state
    }

    /// The state when answers that were kept have taken the place of these. Not an [`Event`]: each button has one of
    /// those, and they are to stay small.
    ///
    /// Whoever kept an answer has met its question. What was skipped is not known any more: it is asked again.
    #[must_use]
    pub fn taking_up(&self, answers: Answers) -> Self {
        let seen = answers.iter().map(|(question, _)| question).collect();
        Self { answers, seen, taken_up: true, ..self.after(Event::Open(Page::Answers)) }
    }

    /// The first asked question that was neither answered nor skipped yet.
    #[must_use]
    pub fn next_unseen(&self) -> Option<QuestionId> {
        interview::asked(&self.answers).iter().find(|question| !self.seen.contains(*question))
    }

    fn go(&mut self, page: Page) {
        if page != self.page {
            self.trail.push(self.page);
            self.page = page;
        }
    }

    fn back(&mut self) {
        // A question may have stopped being asked since it was seen.
        while let Some(page) = self.trail.pop() {
            let still_there =
                !matches!(page, Page::Question(question) if !interview::asks(&self.answers, question));
            if still_there && page != self.page {
                self.page = page;
                self.return_to = self.return_to.filter(|target| *target != page);
                return;
            }
        }
        self.page = Page::Start;
    }

    fn choose(&mut self, question: QuestionId, option: OptionSet, chosen: bool) {
        // Cannot be refused: the page offers the question's own options.
        let _ = self.answers.choose(question, option, chosen);
    }

    fn go_on(&mut self) {
        match self.page {
            Page::Question(question) if self.answers.get(question).is_none() => self.refusals += 1,
            // Whoever is not sure may need it too.
            Page::Question(question)
                if question == QuestionId::Danger && !self.answers.has(QuestionId::Danger, "no") =>
            {
                self.mark_seen(question);
                self.go(Page::Safety);
            }
            Page::Question(question) => self.leave_question(question),
            Page::Safety => self.leave_question(QuestionId::Danger),
            Page::Status => {
                let next = QuestionId::ALL.iter().find(|q| q.section() > Section::Status);
                self.go(next.map_or(Page::Result, |question| Page::Question(*question)));
            }
            Page::Start => self.go(Page::Question(QuestionId::Danger)),
            _ => {}
        }
    }

    fn skip(&mut self) {
        if let Page::Question(question) = self.page {
            let _ = self.answers.set(question, OptionSet::EMPTY);
            self.leave_question(question);
        }
    }

    fn leave_question(&mut self, question: QuestionId) {
        self.mark_seen(question);
        let next = interview::next(&self.answers, question);
        let page = match (self.return_to, next) {
            // The changed answer opened a question that belongs to it: ask that too before going back.
            (Some(_), Some(next)) if self.is_follow_up(next) => Page::Question(next),
            (Some(page), _) => {
                self.return_to = None;
                return self.come_back(page);
            }
            (None, Some(next)) if ends_status_section(question, next) => Page::Status,
            (None, Some(next)) => Page::Question(next),
            (None, None) => Page::Result,
        };
        self.go(page);
    }

    /// Back to a page that a question was opened from. What was seen since is no way back from it any more.
    fn come_back(&mut self, page: Page) {
        match self.trail.iter().rposition(|seen| *seen == page) {
            Some(place) => {
                self.trail.truncate(place);
                self.page = page;
            }
            None => self.go(page),
        }
    }

    fn is_follow_up(&self, question: QuestionId) -> bool {
        matches!(question.question().asked_when, AskedWhen::Holds(_)) && self.answers.get(question).is_none()
    }

    fn mark_seen(&mut self, question: QuestionId) {
        self.seen = self.seen.with(QuestionSet::of(question));
    }

    /// Whether the person said that someone is in immediate danger.
    #[must_use]
    pub fn in_danger(&self) -> bool {
        self.answers.has(QuestionId::Danger, "yes")
    }
}

fn ends_status_section(question: QuestionId, next: QuestionId) -> bool {
    question.section() == Section::Status && next.section() > Section::Status
}
