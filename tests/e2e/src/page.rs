//! A person before the guide: finds things by role and label, presses keys, waits for what must come.
//!
//! The person speaks one language; what is on the page is asked for by its words, or by the key of its words.
//! What a test asks for must come within [`PATIENCE`]; nothing here sleeps longer than it must.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::CmdError;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::driver::{Browser, Command};
use crate::server::{Asked, Server};
use crate::site::Site;
use crate::walks::{ILL_AT_WORK, ILL_AT_WORK_THEN};
use crate::words::Words;

pub(crate) const PATIENCE: Duration = Duration::from_secs(15);
const STEP: Duration = Duration::from_millis(20);
const LONGEST_STEP: Duration = Duration::from_millis(100);

/// Waits before looking again: a moment at first, and longer for what takes long, so that looking takes no time from it.
pub(crate) async fn a_moment(since: Instant) {
    tokio::time::sleep((since.elapsed() / 10).clamp(STEP, LONGEST_STEP)).await;
}

/// Finds the first element of a CSS selector, and brings it to the middle of the screen, as a person does before a click.
const FIRST: &str = "const part = document.querySelector(arguments[0]);
    part?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return part ? [part] : [];";

/// Finds the elements of an XPath that can be seen; if there is one, it is brought to the middle of the screen too.
const NAMED: &str =
    "const found = document.evaluate(arguments[0], document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
    const parts = Array.from({ length: found.snapshotLength }, (_, place) => found.snapshotItem(place));
    const seen = parts.filter(part => part.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
        && [...part.getClientRects()].some(({ width, height }) => width > 0 && height > 0));
    if (seen.length === 1) seen[0].scrollIntoView({ block: 'center', behavior: 'instant' });
    return seen;";

/// The page in a browser, and the site that it comes from.
#[derive(Debug)]
pub struct Page {
    pub(crate) client: Client,
    /// What kind of browser it is.
    pub browser: Browser,
    downloads: TempDir,
    elsewhere: Server,
    /// What the person reads.
    words: RefCell<Words>,
    /// What the person does whenever the guide has started.
    habit: Cell<Habit>,
    /// When and where the person pressed last.
    pressed: Cell<Option<(Instant, f64, f64)>>,
    /// Where the page comes from.
    pub site: Site,
}

/// How soon after another press one at the same place is not meant, and within how many pixels.
const TWICE: Duration = Duration::from_millis(550);
const NEAR: f64 = 40.0;

/// What a person does whenever the guide has started.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Habit {
    /// Nothing.
    #[default]
    None,
    /// Asks for the simpler words.
    Simpler,
    /// Begins in English, and then asks for the language.
    FromEnglish,
}

/// A key, by the name that WebDriver gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Key {
    Shift = '\u{E008}' as isize,
    Tab = '\u{E004}' as isize,
    Enter = '\u{E007}' as isize,
    Escape = '\u{E00C}' as isize,
    Space = ' ' as isize,
    Down = '\u{E015}' as isize,
    Left = '\u{E012}' as isize,
    Right = '\u{E014}' as isize,
    B = 'b' as isize,
    R = 'r' as isize,
    A = 'a' as isize,
}

impl Key {
    fn code(self) -> char {
        char::from_u32(self as u32).unwrap_or_default()
    }
}

/// Getting about.
impl Page {
    pub(crate) fn new(
        client: Client,
        browser: Browser,
        site: Site,
        elsewhere: Server,
        downloads: TempDir,
    ) -> Self {
        let words = RefCell::new(Words { language: String::from("en"), messages: BTreeMap::new() });
        Self {
            client,
            browser,
            downloads,
            elsewhere,
            words,
            habit: Cell::default(),
            pressed: Cell::default(),
            site,
        }
    }

    /// From now on the person reads these words. At first they are English.
    pub fn read(&self, words: Words) {
        self.words.replace(words);
    }

    /// The tag of the language that the person reads.
    #[must_use]
    pub fn language(&self) -> String {
        self.words.borrow().language.clone()
    }

    /// The words with this key, in the person's language.
    ///
    /// # Errors
    /// There are none.
    pub fn word(&self, key: &str) -> Result<String> {
        if self.words.borrow().messages.is_empty() {
            let words = Words::of(&self.language())?;
            self.read(words);
        }
        Ok(self.words.borrow().get(key)?.to_owned())
    }

    /// Opens the guide in the person's language, and waits until the engine has taken over.
    ///
    /// # Errors
    /// It does not start.
    pub async fn open(&self) -> Result<()> {
        let language = self.language();
        let first = if self.habit.get() == Habit::FromEnglish { "en" } else { &language };
        self.go_to(&format!("{first}/")).await?;
        self.started().await?;
        match self.habit.get() {
            Habit::None => Ok(()),
            Habit::Simpler => {
                self.press_key("ui-simpler").await?;
                let simpler = "document.querySelector('.setting').ariaPressed === 'true'";
                self.until("the words are simpler", simpler).await
            }
            Habit::FromEnglish => {
                self.wish_language(&language).await?;
                self.expect_language(&language).await
            }
        }
    }

    /// From now on the person does this whenever the guide has started.
    pub fn makes_it_a_habit(&self, habit: Habit) {
        self.habit.set(habit);
    }

    /// Opens the guide in another language, which the person reads from now on.
    ///
    /// # Errors
    /// It does not start.
    pub async fn open_in(&self, language: &str) -> Result<()> {
        self.read(Words::of(language)?);
        self.open().await
    }

    /// Changes the language on the page shown, by the settings, and reads on in it.
    ///
    /// # Errors
    /// It is not offered, or does not come.
    pub async fn change_language(&self, language: &str) -> Result<()> {
        self.wish_language(language).await?;
        self.expect_language(language).await?;
        self.read(Words::of(language)?);
        Ok(())
    }

    /// Presses a language's name in the settings.
    ///
    /// # Errors
    /// It is not offered.
    pub async fn wish_language(&self, language: &str) -> Result<()> {
        let shown = "main:not([hidden]) .page:not([hidden]) .settings";
        if !self.holds(&format!("document.querySelector('{shown} .languages').checkVisibility()")).await? {
            self.click_on(&format!("{shown} summary")).await?;
        }
        self.click_on(&format!("{shown} a.language[hreflang={language}]")).await
    }

    /// Waits for this language.
    ///
    /// # Errors
    /// It does not come.
    pub async fn expect_language(&self, language: &str) -> Result<()> {
        let there = format!("document.documentElement.lang === '{language}'");
        self.until(&format!("the language is {language}"), &there).await
    }

    /// Makes the browser forget the files that it keeps, as if the person came for the first time.
    ///
    /// # Errors
    /// The browser refuses.
    pub async fn forget_files(&self) -> Result<()> {
        self.devtools("Network.clearBrowserCache", &json!({})).await.map(drop)
    }

    /// Waits until the engine has taken over.
    ///
    /// # Errors
    /// It does not start.
    pub async fn started(&self) -> Result<()> {
        self.until("the guide starts", "!document.documentElement.hasAttribute('data-starting')").await
    }

    /// Goes to a path of the site.
    ///
    /// # Errors
    /// The browser does not.
    pub async fn go_to(&self, path: &str) -> Result<()> {
        Ok(self.client.goto(&self.site.url(path)).await?)
    }

    /// Goes to any address, though it may not be there.
    ///
    /// # Errors
    /// The browser does not take it for an address.
    pub async fn go_to_address(&self, address: &str) -> Result<()> {
        // It may tell of the page before, which it is only leaving now.
        wherever_it_leads(self.client.goto(address).await)
    }

    /// The browser's own Back.
    ///
    /// # Errors
    /// The browser refuses.
    pub async fn browser_back(&self) -> Result<()> {
        Ok(self.client.back().await?)
    }

    /// The address shown.
    ///
    /// # Errors
    /// The browser does not tell.
    pub async fn address(&self) -> Result<String> {
        Ok(self.client.current_url().await?.to_string())
    }

    /// Waits until this address is shown.
    ///
    /// # Errors
    /// Another one is.
    pub async fn expect_address(&self, address: &str) -> Result<()> {
        let start = Instant::now();
        while self.address().await? != address {
            ensure!(start.elapsed() < PATIENCE, "{} is shown, and not {address}", self.address().await?);
            a_moment(start).await;
        }
        Ok(())
    }

    /// The title of the tab. The engine's page names its own, which the tab gets once it is painted.
    ///
    /// # Errors
    /// The browser does not tell, or the tab does not get it.
    pub async fn title(&self) -> Result<String> {
        let named = "(page => !page || page.closest('[hidden]') || document.title === page.dataset.title)";
        let page = "document.querySelector('#app .page[data-title]')";
        self.until("the tab has the page's title", &format!("!!{named}({page})")).await?;
        Ok(self.client.title().await?)
    }

    /// Makes the screen this wide, at the height of a small phone.
    ///
    /// # Errors
    /// The browser refuses.
    pub async fn set_width(&self, width: u32) -> Result<()> {
        self.set_screen(width, 740).await
    }

    /// Makes the screen this wide and this high.
    ///
    /// # Errors
    /// The browser refuses.
    pub async fn set_screen(&self, width: u32, height: u32) -> Result<()> {
        if self.browser != Browser::Chromium {
            // Beside the page a window has its frame and bars. And it is never narrower than about 450 or 500.
            let bars = self.js("outerHeight - innerHeight").await?.as_u64().unwrap_or_default();
            let height = height + u32::try_from(bars)?;
            return Ok(self.client.set_window_size(width, height).await?);
        }
        let screen = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", &screen).await?;
        // As on a phone, they take no room.
        self.devtools("Emulation.setScrollbarsHidden", &json!({ "hidden": true })).await.map(drop)
    }

    /// Makes the browser say that the person prefers these languages, such as `fr-CA,ar`.
    ///
    /// # Errors
    /// The browser refuses.
    pub async fn prefer_languages(&self, languages: &str) -> Result<()> {
        let browser = self.text("navigator.userAgent").await?;
        let wish = json!({ "userAgent": browser, "acceptLanguage": languages });
        self.devtools("Emulation.setUserAgentOverride", &wish).await.map(drop)
    }

    /// Makes the browser say that the person prefers this, such as `prefers-color-scheme`, `dark`; or that the page is
    /// shown on this kind of `media`, such as `print`.
    ///
    /// # Errors
    /// The browser refuses.
    pub async fn prefer(&self, media: &str, feature: &str, value: &str) -> Result<()> {
        let wish = json!({ "media": media, "features": [{ "name": feature, "value": value }] });
        self.devtools("Emulation.setEmulatedMedia", &wish).await.map(drop)
    }
}

/// Finding and using what is there.
impl Page {
    /// Presses the one button of this name.
    ///
    /// # Errors
    /// There is none, or more than one, or something lies over it.
    pub async fn press(&self, name: &str) -> Result<()> {
        self.click("button", name).await
    }

    /// Follows the one link of this name.
    ///
    /// # Errors
    /// There is none, or more than one, or something lies over it.
    pub async fn follow(&self, name: &str) -> Result<()> {
        self.click("a", name).await
    }

    /// Opens the one folded part of this name.
    ///
    /// # Errors
    /// There is none, or more than one, or something lies over it.
    pub async fn unfold(&self, name: &str) -> Result<()> {
        self.click("summary", name).await
    }

    /// Presses the one button with the words of this key.
    ///
    /// # Errors
    /// There is none, or more than one, or something lies over it.
    pub async fn press_key(&self, key: &str) -> Result<()> {
        self.press(&self.word(key)?).await
    }

    /// Follows the one link with the words of this key.
    ///
    /// # Errors
    /// There is none, or more than one, or something lies over it.
    pub async fn follow_key(&self, key: &str) -> Result<()> {
        self.follow(&self.word(key)?).await
    }

    /// Opens the one folded part with the words of this key.
    ///
    /// # Errors
    /// There is none, or more than one, or something lies over it.
    pub async fn unfold_key(&self, key: &str) -> Result<()> {
        self.unfold(&self.word(key)?).await
    }

    /// Chooses the option with this label, or takes it back.
    ///
    /// # Errors
    /// There is none, or more than one, or something lies over it.
    pub async fn choose(&self, label: &str) -> Result<()> {
        self.click("label", label).await
    }

    /// Clicks the first element that a CSS selector finds.
    ///
    /// # Errors
    /// There is none, or something lies over it.
    pub async fn click_on(&self, selector: &str) -> Result<()> {
        let start = Instant::now();
        loop {
            match self.found(FIRST, vec![json!(selector)]).await.pop() {
                Some(element) => return self.click_element(element).await.context(selector.to_owned()),
                None if start.elapsed() > PATIENCE => bail!("nothing is {selector}"),
                None => a_moment(start).await,
            }
        }
    }

    async fn click(&self, tag: &str, name: &str) -> Result<()> {
        self.click_element(self.named(tag, name).await?).await.with_context(|| format!("{tag} {name:?}"))
    }

    /// Clicks what was found. Fails if something lies over it.
    async fn click_element(&self, element: Element) -> Result<()> {
        let place = self.take_time(&element).await;
        let clicked = wherever_it_leads(element.click().await);
        // A slow browser presses later than it is told.
        self.pressed.set(place.map(|(x, y)| (Instant::now(), x, y)));
        clicked
    }

    /// Nobody presses twice at one place within half a second and means another page: the guide takes that for one press
    /// (boot/start.js). So what stands where was pressed last is scrolled away a little; where that cannot be, time passes.
    async fn take_time(&self, element: &Element) -> Option<(f64, f64)> {
        let mut place = self.middle_of(element, 0.0).await?;
        let Some((when, last_x, last_y)) = self.pressed.get() else { return Some(place) };
        let is_near = |(x, y): (f64, f64)| (x - last_x).hypot(y - last_y) < NEAR;
        if is_near(place) && when.elapsed() < TWICE {
            place = self.middle_of(element, 2.0 * NEAR).await?;
        }
        if is_near(place) {
            tokio::time::sleep(TWICE.saturating_sub(when.elapsed())).await;
        }
        Some(place)
    }

    /// Where an element's middle is once the page is scrolled by so many pixels, away from the nearer end of the screen: on the
    /// screen, not on the page.
    async fn middle_of(&self, element: &Element, scrolled: f64) -> Option<(f64, f64)> {
        let middle = "const middle = () => {
                const { left, top, width, height } = arguments[0].getBoundingClientRect();
                return [left + width / 2, top + height / 2];
            };
            const isLow = middle()[1] > innerHeight / 2 + 1;
            scrollBy({ top: isLow ? arguments[1] : -arguments[1], behavior: 'instant' });
            return middle();";
        let arguments = vec![serde_json::to_value(element).ok()?, scrolled.into()];
        serde_json::from_value(self.client.execute(middle, arguments).await.ok()?).ok()
    }

    /// The one visible element with this tag whose words are exactly these.
    async fn named(&self, tag: &str, name: &str) -> Result<Element> {
        let path = format!(r#"//{tag}[normalize-space()="{name}"]"#);
        let start = Instant::now();
        loop {
            let mut seen = self.found(NAMED, vec![json!(path)]).await;
            match seen.pop() {
                Some(element) if seen.is_empty() => return Ok(element),
                Some(_) => bail!("more than one {tag} is called {name:?}"),
                None if start.elapsed() > PATIENCE => bail!("no {tag} is called {name:?}"),
                None => a_moment(start).await,
            }
        }
    }

    /// The elements that a script finds; none while the page is going away.
    async fn found(&self, script: &str, arguments: Vec<Value>) -> Vec<Element> {
        let found = self.client.execute(script, arguments).await;
        let found = found.ok().and_then(|found| found.as_array().cloned()).unwrap_or_default();
        // An element comes as an object of one member, its id.
        let id = |part: &Value| part.as_object()?.values().next()?.as_str().map(str::to_owned);
        let element = |id| Element::from_element_id(self.client.clone(), ElementRef::from(id));
        found.iter().filter_map(id).map(element).collect()
    }

    /// Presses keys, one after the other.
    ///
    /// # Errors
    /// The browser refuses.
    pub async fn keys(&self, keys: &[Key]) -> Result<()> {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for key in keys {
            let value = key.code();
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        wherever_it_leads(self.client.perform_actions(actions).await)
    }

    /// Goes back by one with Shift and Tab.
    ///
    /// # Errors
    /// The browser refuses.
    pub async fn tab_back(&self) -> Result<()> {
        self.together(Key::Shift.code(), Key::Tab.code()).await
    }

    /// Pastes what was copied, with Control and V.
    ///
    /// # Errors
    /// The browser refuses.
    pub async fn paste(&self) -> Result<()> {
        self.together('\u{E009}', 'v').await
    }

    /// Presses a key while another one is held.
    async fn together(&self, held: char, key: char) -> Result<()> {
        let actions = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: held })
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key })
            .then(KeyAction::Up { value: held });
        Ok(self.client.perform_actions(actions).await?)
    }
}

/// What Chrome's driver and Firefox's say of a frame that went while they did something in it.
const GONE: [&str; 2] = ["frame detached", "BrowsingContext does no longer exist"];

/// Firefox's driver takes it for a fault that a page which this leads to cannot be reached; Chrome's leaves that to the test.
pub(crate) fn wherever_it_leads(outcome: Result<(), CmdError>) -> Result<()> {
    match outcome {
        Err(fault) if fault.to_string().contains("Reached error page") => Ok(()),
        // And either may tell that the frame has gone in which Leave was pressed: that is what Leave is for.
        Err(fault) if GONE.iter().any(|words| fault.to_string().contains(words)) => Ok(()),
        outcome => Ok(outcome?),
    }
}

/// The guide's pages.
impl Page {
    /// Waits for the page of this question.
    ///
    /// # Errors
    /// Another page is shown.
    pub async fn expect_question(&self, question: &str) -> Result<()> {
        let there = format!("document.querySelector('form')?.dataset.question === '{question}'");
        self.until(&format!("the question {question} is shown"), &there).await
    }

    /// Waits for the page with this heading.
    ///
    /// # Errors
    /// Another page is shown.
    pub async fn expect_heading(&self, heading: &str) -> Result<()> {
        let there = "document.getElementById('heading')?.textContent === arguments[0]";
        self.until_with(&format!("the heading is {heading:?}"), there, vec![json!(heading)]).await
    }

    /// Waits for the page with the heading of this key.
    ///
    /// # Errors
    /// Another page is shown.
    pub async fn expect_heading_key(&self, key: &str) -> Result<()> {
        self.expect_heading(&self.word(key)?).await
    }

    /// Waits for a page with this status on it, and the page after the whole walk at that.
    ///
    /// # Errors
    /// Another page or status is shown.
    pub async fn expect_result(&self, status: &str) -> Result<()> {
        let there =
            format!("document.querySelector('[data-page=result] [data-status=\"{status}\"]') !== null");
        self.until(&format!("the result is shown, with status {status}"), &there).await
    }

    /// Waits for the page after the questions on the definition.
    ///
    /// # Errors
    /// Another page or status is shown.
    pub async fn expect_status(&self, status: &str) -> Result<()> {
        let there =
            format!("document.querySelector('[data-page=status] [data-status=\"{status}\"]') !== null");
        self.until(&format!("the status {status} is shown"), &there).await
    }

    /// Waits for a page of this kind.
    ///
    /// # Errors
    /// Another page is shown.
    pub async fn expect_page(&self, kind: &str) -> Result<()> {
        let there = format!("document.querySelector('[data-page=\"{kind}\"]') !== null");
        self.until(&format!("the page {kind} is shown"), &there).await
    }

    /// From the result to all of it on one page.
    ///
    /// # Errors
    /// There is no way there.
    pub async fn see_everything(&self) -> Result<()> {
        self.unfold_key("ui-keep").await?;
        self.press_key("ui-print-whole").await?;
        self.expect_page("whole").await
    }

    /// From the result to a theme.
    ///
    /// # Errors
    /// There is no way there.
    pub async fn see_theme(&self, theme: &str) -> Result<()> {
        self.click_on(&format!(".theme-list [data-theme=\"{theme}\"] a")).await?;
        self.expect_page("theme").await
    }

    /// Answers the question that is shown with these options, or skips it if there are none.
    ///
    /// # Errors
    /// Another question is shown, or it has no such option.
    pub async fn answer(&self, question: &str, options: &[&str]) -> Result<()> {
        self.expect_question(question).await?;
        for option in options {
            self.click_on(&control(question, option)).await?;
        }
        if options.is_empty() {
            return self.press_key("ui-skip").await;
        }
        self.click_on("form button[type=submit]").await
    }

    /// Answers question after question.
    ///
    /// # Errors
    /// Another question is shown, or one has no such option.
    pub async fn answer_all(&self, answers: &[(&str, &[&str])]) -> Result<()> {
        for (question, options) in answers {
            self.answer(question, options).await?;
        }
        Ok(())
    }

    /// Opens the guide, and goes to the first question.
    ///
    /// # Errors
    /// It does not start.
    pub async fn begin(&self) -> Result<()> {
        self.open().await?;
        self.press_key("ui-begin").await
    }

    /// Walks from the first page to a result that fits.
    ///
    /// # Errors
    /// The walk leads elsewhere.
    pub async fn to_the_result(&self) -> Result<()> {
        self.begin().await?;
        self.answer_all(ILL_AT_WORK).await?;
        self.press_key("ui-go-on").await?;
        self.answer_all(ILL_AT_WORK_THEN).await?;
        self.expect_result("fits").await
    }

    /// The options chosen on the page shown.
    ///
    /// # Errors
    /// The browser does not tell.
    pub async fn chosen(&self) -> Result<Vec<String>> {
        self.list("[...document.querySelectorAll('form input:checked')].map(input => input.value)").await
    }

    /// The value of an element of the definition, such as `person`, or of a finding, such as `remedy.cessation`.
    ///
    /// # Errors
    /// It is not on the page.
    pub async fn value_of(&self, id: &str) -> Result<String> {
        let found = format!("document.querySelector('{}')?.dataset.value", mark(id));
        self.text(&found).await.with_context(|| format!("{id} is not on the page"))
    }

    /// The questions that an element or a finding names as its reasons, or as what would decide it; each is a link.
    ///
    /// # Errors
    /// It is not on the page.
    pub async fn questions_behind(&self, id: &str) -> Result<Vec<String>> {
        let links = "a[href^=\"#\"]";
        let found = format!(
            "[...document.querySelector('{}').querySelectorAll('{links}')].map(a => a.getAttribute('href').slice(1))",
            mark(id)
        );
        self.list(&found).await
    }

    /// Follows an element's or a finding's link to a question behind it.
    ///
    /// # Errors
    /// There is no such link, or it cannot be clicked.
    pub async fn follow_reason(&self, id: &str, question: &str) -> Result<()> {
        let open = "document.querySelectorAll(arguments[0]).forEach(part => { part.open = true; })";
        self.client.execute(open, vec![json!(format!("{} details", mark(id)))]).await?;
        self.click_on(&format!("{} a[href=\"#{question}\"]", mark(id))).await
    }

    /// The words on the page that can be seen.
    ///
    /// # Errors
    /// The browser does not tell.
    pub async fn words(&self) -> Result<String> {
        self.text("document.body.innerText").await
    }
}

/// The control of an option, as a CSS selector.
fn control(question: &str, option: &str) -> String {
    format!("input[name=\"{question}\"][value=\"{option}\"]")
}

/// An element or a finding, as a CSS selector. Only a finding's name has a dot.
fn mark(id: &str) -> String {
    let kind = if id.contains('.') { "finding" } else { "element" };
    format!("[data-{kind}=\"{id}\"]")
}

/// Asking the browser.
impl Page {
    /// The value of a JavaScript expression.
    ///
    /// # Errors
    /// It throws.
    pub async fn js(&self, expression: &str) -> Result<Value> {
        self.js_with(expression, Vec::new()).await
    }

    /// The value of a JavaScript expression that may use `arguments`.
    ///
    /// # Errors
    /// It throws.
    pub async fn js_with(&self, expression: &str, arguments: Vec<Value>) -> Result<Value> {
        let script = format!("return ({expression});");
        self.client.execute(&script, arguments).await.with_context(|| expression.to_owned())
    }

    /// Runs JavaScript that gives nothing.
    ///
    /// # Errors
    /// It throws.
    pub(crate) async fn run(&self, script: &str) -> Result<()> {
        self.client.execute(script, Vec::new()).await?;
        Ok(())
    }

    /// The text that a JavaScript expression gives.
    ///
    /// # Errors
    /// It throws, or gives no text.
    pub async fn text(&self, expression: &str) -> Result<String> {
        let value = self.js(expression).await?;
        value.as_str().map(str::to_owned).with_context(|| format!("{expression} gives {value}"))
    }

    /// The list of texts that a JavaScript expression gives.
    ///
    /// # Errors
    /// It throws, or gives something else.
    pub async fn list(&self, expression: &str) -> Result<Vec<String>> {
        Ok(serde_json::from_value(self.js(expression).await?)?)
    }

    /// Whether a JavaScript expression holds.
    ///
    /// # Errors
    /// It throws, or gives something else than true or false.
    pub async fn holds(&self, expression: &str) -> Result<bool> {
        let value = self.js(expression).await?;
        value.as_bool().with_context(|| format!("{expression} gives {value}"))
    }

    /// Waits until a JavaScript expression holds.
    ///
    /// # Errors
    /// It does not within a good while.
    pub async fn until(&self, what: &str, expression: &str) -> Result<()> {
        self.until_with(what, expression, Vec::new()).await
    }

    /// Waits until a JavaScript expression holds that may use `arguments`.
    ///
    /// # Errors
    /// It does not within a good while.
    pub async fn until_with(&self, what: &str, expression: &str, arguments: Vec<Value>) -> Result<()> {
        let start = Instant::now();
        loop {
            // While a page is going away, an expression may fail.
            let value = self.js_with(expression, arguments.clone()).await;
            if matches!(value, Ok(Value::Bool(true))) {
                return Ok(());
            }
            ensure!(start.elapsed() < PATIENCE, "waited in vain: {what} (last: {value:?})");
            a_moment(start).await;
        }
    }

    /// A command of Chrome's DevTools protocol.
    ///
    /// # Errors
    /// The browser refuses.
    pub async fn devtools(&self, command: &str, parameters: &Value) -> Result<Value> {
        let command_to_send = Command::devtools(command, parameters);
        self.client.issue_cmd(command_to_send).await.with_context(|| command.to_owned())
    }

    /// What the console said, and what the browser said of the page, since the last time.
    ///
    /// # Errors
    /// The browser does not tell.
    pub async fn console(&self) -> Result<Vec<String>> {
        let log = self.client.issue_cmd(Command::log("browser")).await?;
        let entries = log.as_array().context("a list")?;
        Ok(entries.iter().map(|entry| format!("{}: {}", entry["level"], entry["message"])).collect())
    }

    /// The addresses that the browser asked for since the last time, by whatever means.
    ///
    /// # Errors
    /// The browser does not tell.
    pub async fn requests(&self) -> Result<Vec<String>> {
        let log = self.client.issue_cmd(Command::log("performance")).await?;
        let mut addresses = Vec::new();
        for entry in log.as_array().context("a list")? {
            let message: Value = serde_json::from_str(entry["message"].as_str().context("a message")?)?;
            let message = &message["message"];
            if message["method"] == "Network.requestWillBeSent" {
                addresses.push(message["params"]["request"]["url"].as_str().unwrap_or_default().to_owned());
            }
        }
        // A picture that is written into its own address is asked of no one.
        addresses.retain(|address| !address.starts_with("data:"));
        Ok(addresses)
    }

    /// What was asked of other machines so far, in order, but for what Firefox asks of its maker. In Chromium
    /// [`Self::requests`] tells it.
    #[must_use]
    pub fn asked_elsewhere(&self) -> Vec<Asked> {
        let mut asked = self.elsewhere.asked();
        asked.retain(|asked| !asked.all.contains(".mozilla."));
        asked
    }

    /// A picture of the page from this part on, as a PNG, on a screen of this size and density.
    ///
    /// # Errors
    /// The browser refuses.
    pub async fn picture(&self, from: &str, width: u32, height: u32, density: u32) -> Result<Vec<u8>> {
        let screen =
            json!({ "width": width, "height": height, "deviceScaleFactor": density, "mobile": true });
        self.devtools("Emulation.setDeviceMetricsOverride", &screen).await?;
        self.run("document.activeElement.blur();").await?;
        self.run(&format!("document.querySelector('{from}').scrollIntoView();")).await?;
        // Two frames, so that all is drawn as it is to be.
        self.js("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))")
            .await?;
        Ok(self.client.screenshot().await?)
    }

    /// Waits for a file to be downloaded, and reads it.
    ///
    /// # Errors
    /// It does not come.
    pub async fn downloaded(&self, name: &str) -> Result<String> {
        Ok(fs::read_to_string(self.download(name).await?)?)
    }

    /// Waits for a file to be downloaded, and tells where it is.
    ///
    /// # Errors
    /// It does not come.
    pub async fn download(&self, name: &str) -> Result<PathBuf> {
        let path: PathBuf = self.downloads.path().join(name);
        let start = Instant::now();
        // Some browsers make it before they fill it.
        while fs::metadata(&path).map_or(0, |file| file.len()) == 0 {
            ensure!(start.elapsed() < PATIENCE, "{name} was not downloaded");
            a_moment(start).await;
        }
        Ok(path)
    }

    /// The folder that the browser downloads to.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.downloads.path()
    }

    /// Chooses a file of this device in the one field for files.
    ///
    /// # Errors
    /// There is none, or the browser does not take the file.
    pub async fn choose_file(&self, path: &Path) -> Result<()> {
        let field = self.client.find(Locator::Css("input[type=file]")).await?;
        Ok(field.send_keys(&path.to_string_lossy()).await?)
    }

    /// Says where a failed test stands.
    pub(crate) async fn tell(&self) {
        eprintln!("address: {:?}", self.address().await.ok());
        eprintln!("title:   {:?}", self.title().await.ok());
        eprintln!("heading: {:?}", self.text("document.getElementById('heading')?.textContent").await.ok());
        eprintln!("console: {:?}", self.console().await.ok());
    }
}
