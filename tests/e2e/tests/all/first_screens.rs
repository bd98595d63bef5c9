//! There before the engine is: the start page and the first question can be used at once, and the engine takes over what
//! was done, without a shift; a slow start says so and leads to the plain page; without JavaScript all can be read
//! (requirements P3, P6).

use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use remedy_e2e::{Host, Key, LANGUAGES, Options, Page, Words, framed, in_browser, in_browser_with};
use serde_json::json;

const ENGINE: &str = "_bg.wasm";
const NOT_STARTED: &str = "guide.html#not-started";

/// Opens the first page in a language; the engine does not come.
async fn open_without_engine(page: &Page, language: &str) -> Result<()> {
    page.forget_files().await?;
    page.site.keep_back(ENGINE);
    page.read(Words::of(language)?);
    page.go_to(&format!("{language}/")).await?;
    expect_first(page, "start-title").await
}

/// Waits for the first screen with this heading, the one that came with the page.
async fn expect_first(page: &Page, heading: &str) -> Result<()> {
    let there = format!(
        "document.querySelector('#first > :not([hidden]) h1').textContent === '{}'",
        page.word(heading)?
    );
    page.until(&format!("the first screen {heading} is shown"), &there).await
}

/// Now the engine comes.
async fn let_it_start(page: &Page) -> Result<()> {
    page.site.release();
    page.started().await
}

/// An extension, or whatever else may touch the page, puts a control of its own between ours or takes one away: the engine
/// takes over what was chosen, and not what then stands at the same place.
#[test]
fn what_was_chosen_is_taken_over_whatever_stands_beside_it() -> Result<()> {
    const CHANGES: [&str; 6] = [
        "void 0",
        "form.tabIndex = -1",
        "form.querySelector('h1').append(document.createElement('button'))",
        "page.querySelector('.languages li').remove()",
        "for (let place = 0; place < 9; place++) page.prepend(Object.assign(document.createElement('a'), { href: '#' }))",
        "(own => { own.open = true; own.append(document.createElement('summary')); page.prepend(own); })(document.createElement('details'))",
    ];
    /// The question before the engine is there, changed, with this option chosen.
    async fn choose_beside(page: &Page, change: &str, option: &str) -> Result<()> {
        // Not loaded again on the entry of the history that the last one stood on.
        page.go_to_address("about:blank").await?;
        open_without_engine(page, "en").await?;
        page.press("Begin").await?;
        expect_first(page, "question-danger").await?;
        page.js(&format!(
            "void ((page, form) => {{ {change} }})(...['', ' form'].map(part => document.querySelector('#first [data-first=question]' + part)))"
        ))
        .await?;
        page.js(&format!("document.querySelector('#first input[value={option}]').click()")).await.map(drop)
    }
    in_browser(async |page| {
        for change in CHANGES {
            for option in ["yes", "no", "unsure"] {
                choose_beside(page, change, option).await?;
                let_it_start(page).await?;
                page.expect_question("danger").await?;
                assert_eq!(page.chosen().await?, [option], "{change}");
            }
            // What was pressed early is pressed then, and nothing else.
            choose_beside(page, change, "yes").await?;
            page.js("document.querySelector('#first [type=submit]').click()").await?;
            let_it_start(page).await?;
            page.expect_heading_key("safety-title").await?;
        }
        Ok(())
    })
}

#[test]
fn the_first_screens_can_be_used_before_the_engine() -> Result<()> {
    in_browser(async |page| {
        open_without_engine(page, "en").await?;
        page.unfold("Before you begin").await?;
        page.press("Begin").await?;
        expect_first(page, "question-danger").await?;
        assert!(page.holds("document.activeElement.matches('#first h1') && scrollY === 0").await?);
        page.unfold("What this means, with examples").await?;
        assert!(page.words().await?.contains("Immediate danger means"));
        page.choose("Yes").await?;
        page.press("Back").await?;
        expect_first(page, "start-title").await?;
        assert!(page.holds("document.querySelector('#first details').open").await?);
        page.press("Begin").await?;
        assert_eq!(page.chosen().await?, ["yes"]);
        page.press("Back").await?;
        expect_first(page, "start-title").await?;
        // The language leads to its own page, which is as good.
        page.wish_language("ru").await?;
        page.expect_address(&page.site.url("ru/")).await?;
        page.read(Words::of("ru")?);
        expect_first(page, "start-title").await?;
        page.press_key("ui-begin").await?;
        expect_first(page, "question-danger").await
    })
}

#[test]
fn they_can_be_used_by_keyboard() -> Result<()> {
    in_browser(async |page| {
        open_without_engine(page, "en").await?;
        let to = async |what: &str| {
            for _ in 0..30 {
                page.keys(&[Key::Tab]).await?;
                if page.holds(&format!("document.activeElement.matches('{what}')")).await? {
                    return Ok(());
                }
            }
            anyhow::bail!("Tab never comes to {what}")
        };
        to("[data-first=start] .button").await?;
        page.keys(&[Key::Enter]).await?;
        expect_first(page, "question-danger").await?;
        to("input").await?;
        page.keys(&[Key::Down]).await?;
        assert_eq!(page.chosen().await?, ["no"]);
        // Enter in a control is as good as Continue.
        page.keys(&[Key::Enter]).await?;
        expect_waiting(page).await?;
        let_it_start(page).await?;
        page.expect_question("role").await
    })
}

#[test]
fn what_was_chosen_is_kept_and_what_was_pressed_is_done() -> Result<()> {
    in_browser(async |page| {
        for (option, button, question) in
            [("No", "Continue", "role"), ("Yes", "Continue", ""), ("No", "Skip this question", "role")]
        {
            open_without_engine(page, "en").await?;
            page.press("Begin").await?;
            page.choose(option).await?;
            page.press(button).await?;
            expect_waiting(page).await?;
            assert_eq!(page.text("document.getElementById('wait').innerText").await?, page.word("ui-wait")?);
            let_it_start(page).await?;
            match question {
                "" => page.expect_heading("Safety first").await?,
                question => {
                    page.expect_question(question).await.with_context(|| format!("{option}, {button}"))?
                }
            }
            page.until("the heading has the focus", "document.activeElement.id === 'heading'").await?;
            assert!(!page.words().await?.contains(&page.word("ui-wait")?));
            page.press("Back").await?;
            page.expect_question("danger").await?;
            let chosen = page.chosen().await?;
            assert_eq!(chosen.len(), usize::from(button == "Continue"), "{option}, {button}: {chosen:?}");
            // The browser's Back stays in the guide, as if it had been there from the start.
            page.browser_back().await?;
            page.expect_heading_key("start-title").await?;
        }
        Ok(())
    })
}

#[test]
fn on_a_slow_phone_focus_and_scrolling_stay_and_nothing_chosen_is_lost() -> Result<()> {
    in_browser(async |page| {
        let slow_down = async |rate: u32| {
            page.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": rate })).await.map(drop)
        };
        for goes_on in [false, true] {
            slow_down(1).await?;
            open_without_engine(page, "ru").await?;
            page.press_key("ui-begin").await?;
            page.unfold_key("ui-help").await?;
            page.choose(&page.word("question-danger.no")?).await?;
            page.js("document.querySelector('#first input:checked').focus({ preventScroll: true })").await?;
            page.js("scrollTo(0, 123)").await?;
            if goes_on {
                page.press_key("ui-continue").await?;
            }
            slow_down(10).await?;
            let_it_start(page).await?;
            if goes_on {
                page.expect_question("role").await?;
                page.until("the heading has the focus", "document.activeElement.id === 'heading'").await?;
            } else {
                page.expect_question("danger").await?;
                page.js(TWO_FRAMES).await?;
                assert_eq!(page.chosen().await?, ["no"]);
                let kept = page.js("[document.activeElement.value, scrollY]").await?;
                assert_eq!(kept, json!(["no", 123]));
            }
        }
        Ok(())
    })
}

#[test]
fn a_page_loaded_again_on_the_way_begins_afresh() -> Result<()> {
    in_browser(async |page| {
        for while_starting in [false, true] {
            page.begin().await?;
            page.answer("danger", &["no"]).await?;
            page.expect_question("role").await?;
            if while_starting {
                page.forget_files().await?;
                page.site.keep_back(ENGINE);
            }
            page.js("void setTimeout(() => location.reload())").await?;
            if while_starting {
                expect_first(page, "start-title").await?;
                page.press("Begin").await?;
                page.choose("No").await?;
                page.press("Continue").await?;
                let_it_start(page).await?;
                page.expect_question("role").await?;
                page.browser_back().await?;
                page.expect_question("danger").await?;
            } else {
                page.expect_heading_key("start-title").await?;
                page.press("Begin").await?;
                page.expect_question("danger").await?;
                assert!(page.chosen().await?.is_empty());
            }
        }
        Ok(())
    })
}

#[test]
fn every_other_button_is_remembered_too() -> Result<()> {
    in_browser(async |page| {
        open_without_engine(page, "en").await?;
        page.press("Simpler words").await?;
        let_it_start(page).await?;
        expect_simpler(page).await?;

        open_without_engine(page, "en").await?;
        page.press("Begin").await?;
        page.choose("No").await?;
        page.press("All questions and answers").await?;
        let_it_start(page).await?;
        page.expect_heading("All questions and answers").await?;
        assert!(page.words().await?.contains("No"));
        Ok(())
    })
}

/// Waits until it says that something pressed is waited for.
async fn expect_waiting(page: &Page) -> Result<()> {
    page.until("it says that it is waiting", "document.getElementById('wait').checkVisibility()").await
}

async fn expect_simpler(page: &Page) -> Result<()> {
    page.until("the words are simpler", "document.querySelector('#app .setting')?.ariaPressed === 'true'")
        .await
}

#[test]
fn a_language_pressed_on_the_question_leaves_the_answer() -> Result<()> {
    in_browser(async |page| {
        for simpler in [false, true] {
            open_without_engine(page, "en").await?;
            page.press("Begin").await?;
            page.choose("No").await?;
            if simpler {
                page.press("Simpler words").await?;
            }
            page.wish_language("ru").await?;
            expect_waiting(page).await?;
            let_it_start(page).await?;
            page.expect_language("ru").await?;
            page.read(Words::of("ru")?);
            page.expect_question("danger").await?;
            assert_eq!(page.chosen().await?, ["no"]);
            assert_eq!(page.address().await?, page.site.url("ru/"));
            if simpler {
                expect_simpler(page).await?;
            }
        }
        Ok(())
    })
}

#[test]
fn a_language_that_is_waited_for_too_long_is_that_of_the_plain_page() -> Result<()> {
    in_browser(async |page| {
        open_without_engine(page, "en").await?;
        page.press("Begin").await?;
        page.wish_language("ar").await?;
        page.expect_address(&page.site.url(&format!("ar/{NOT_STARTED}"))).await
    })
}

#[test]
fn simpler_words_are_wanted_on_every_page() -> Result<()> {
    in_browser(async |page| {
        for goes_on in [false, true] {
            open_without_engine(page, "en").await?;
            page.press("Simpler words").await?;
            expect_waiting(page).await?;
            page.press("Begin").await?;
            page.choose("No").await?;
            if goes_on {
                page.press("Continue").await?;
            }
            let_it_start(page).await?;
            page.expect_question(if goes_on { "role" } else { "danger" }).await?;
            expect_simpler(page).await?;
            if !goes_on {
                assert_eq!(page.chosen().await?, ["no"]);
            }
        }
        Ok(())
    })
}

#[test]
fn simpler_words_wait_as_long_as_it_takes() -> Result<()> {
    in_browser(async |page| {
        for before in [false, true] {
            open_without_engine(page, "en").await?;
            page.press("Begin").await?;
            page.choose("No").await?;
            if before {
                page.press("Simpler words").await?;
            }
            wait_until_late(page).await?;
            assert!(page.holds("document.getElementById('wait').hidden").await?, "it says one thing");
            if !before {
                page.press("Simpler words").await?;
            }
            // The plain page, which has no simpler words, would be asked for at once.
            tokio::time::sleep(Duration::from_millis(500)).await;
            assert_eq!(page.address().await?, page.site.url("en/"));
            let_it_start(page).await?;
            page.expect_question("danger").await?;
            expect_simpler(page).await?;
            assert_eq!(page.chosen().await?, ["no"]);
        }
        Ok(())
    })
}

#[test]
fn the_browsers_back_leads_from_the_question_to_the_start_page() -> Result<()> {
    in_browser(async |page| {
        open_without_engine(page, "en").await?;
        let before = page.js("history.length").await?.as_u64().context("no length")?;
        let at_most_one_more = async || -> Result<()> {
            let now = page.js("history.length").await?.as_u64().context("no length")?;
            ensure!(now <= before + 1, "the history grew from {before} to {now}");
            Ok(())
        };
        // With the browser's Back and with the page's own: it is one way.
        for own in [false, true] {
            page.press("Begin").await?;
            expect_first(page, "question-danger").await?;
            page.choose("No").await?;
            at_most_one_more().await?;
            if own {
                page.press("Back").await?;
            } else {
                page.browser_back().await?;
            }
            expect_first(page, "start-title").await?;
            assert_eq!(page.title().await?, page.word("ui-title")?);
        }
        // As the browser's Forward is.
        page.js("history.forward()").await?;
        expect_first(page, "question-danger").await?;
        assert_eq!(page.chosen().await?, ["no"]);
        let_it_start(page).await?;
        page.expect_question("danger").await?;
        assert_eq!(page.chosen().await?, ["no"]);
        at_most_one_more().await?;
        page.press("Back").await?;
        page.expect_heading_key("start-title").await?;
        page.press("Begin").await?;
        page.expect_question("danger").await?;
        at_most_one_more().await?;
        page.browser_back().await?;
        page.expect_heading_key("start-title").await?;
        leave_by_back(page).await
    })
}

#[test]
fn before_the_engine_the_browsers_back_leaves_from_the_start_page() -> Result<()> {
    in_browser(async |page| {
        for again in [false, true] {
            open_without_engine(page, "en").await?;
            page.press("Begin").await?;
            expect_first(page, "question-danger").await?;
            if again {
                // Loaded again, it begins afresh.
                page.js("void setTimeout(() => location.reload())").await?;
            } else {
                page.press("Back").await?;
            }
            expect_first(page, "start-title").await?;
            page.until("it stands on its first entry", "history.state === null").await?;
            if again {
                let_it_start(page).await?;
                page.expect_heading_key("start-title").await?;
            }
            leave_by_back(page).await?;
        }
        Ok(())
    })
}

async fn leave_by_back(page: &Page) -> Result<()> {
    page.browser_back().await?;
    let address = page.address().await?;
    ensure!(!address.starts_with(&page.site.origin()), "Back leads to {address}");
    Ok(())
}

#[test]
fn the_title_tells_of_the_question_from_the_start() -> Result<()> {
    in_browser(async |page| {
        for language in LANGUAGES {
            open_without_engine(page, language).await?;
            assert_eq!(page.title().await?, page.word("ui-title")?);
            page.press_key("ui-begin").await?;
            expect_first(page, "question-danger").await?;
            let title = page.title().await?;
            assert_ne!(title, page.word("ui-title")?);
            let_it_start(page).await?;
            page.expect_question("danger").await?;
            assert_eq!(page.title().await?, title);
        }
        Ok(())
    })
}

#[test]
fn in_a_frame_the_first_question_takes_the_focus_from_no_one() -> Result<()> {
    in_browser(async |page| {
        let host = Host::start()?;
        host.page("/", &format!("<input id=field>{}", framed::plain_frame(&page.site, "en", "")));
        page.site.keep_back(ENGINE);
        page.visit(&host, "/").await?;
        page.click_on("#field").await?;
        page.enter_any(0).await?;
        expect_first(page, "start-title").await?;
        // As embed/frame.js does it where an organisation wants to start with the question.
        page.js("document.querySelector('#first .actions .button').click()").await?;
        expect_first(page, "question-danger").await?;
        page.exit().await?;
        assert_eq!(page.text("document.activeElement.id").await?, "field");
        page.enter_any(0).await?;
        // Whoever is in the frame is led as everywhere.
        page.press("Back").await?;
        page.press("Begin").await?;
        assert!(page.holds("document.activeElement.matches('#first [data-first=question] h1')").await?);
        Ok(())
    })
}

#[test]
fn continuing_with_nothing_chosen_shows_the_error() -> Result<()> {
    in_browser(async |page| {
        open_without_engine(page, "en").await?;
        page.press("Begin").await?;
        page.press("Continue").await?;
        let_it_start(page).await?;
        page.until("the summary has the focus", "document.activeElement.id === 'error-summary'").await
    })
}

/// Notes what moves, from before the page's first byte.
const WATCH: &str = "window.shifts = [];
    new PerformanceObserver(list => shifts.push(...list.getEntries().map(shift => shift.value)))
        .observe({ type: 'layout-shift', buffered: true });";

/// Where everything stands that can be seen.
const GEOMETRY: &str = "JSON.stringify([...document.querySelectorAll('main:not([hidden]) .page *')]
    .filter(part => part.checkVisibility())
    .map(part => [part.tagName, part.textContent, ...Object.values(part.getBoundingClientRect().toJSON())]))";

const TWO_FRAMES: &str =
    "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";

async fn assert_nothing_moved(page: &Page, when: &str) -> Result<()> {
    page.js(TWO_FRAMES).await?;
    assert_eq!(page.js("shifts").await?, json!([]), "{when}");
    Ok(())
}

#[test]
fn the_engine_takes_over_without_a_shift_in_every_language() -> Result<()> {
    in_browser(async |page| {
        page.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": WATCH })).await?;
        for language in LANGUAGES {
            open_without_engine(page, language).await?;
            page.unfold_key("start-before").await?;
            page.js("scrollTo(0, 321)").await?;
            page.js(TWO_FRAMES).await?;
            page.js("shifts.length = 0").await?;
            let before = page.text(GEOMETRY).await?;
            let_it_start(page).await?;
            assert_nothing_moved(page, &format!("the start page in {language}")).await?;
            assert_eq!(page.text(GEOMETRY).await?, before, "the start page in {language}");
            assert_eq!(page.js("scrollY").await?, 321);

            open_without_engine(page, language).await?;
            page.press_key("ui-begin").await?;
            page.unfold_key("ui-help").await?;
            page.choose(&page.word("question-danger.unsure")?).await?;
            page.js("document.querySelector('#first input:checked').focus({ preventScroll: true })").await?;
            page.js("scrollTo(0, 123)").await?;
            page.js(TWO_FRAMES).await?;
            page.js("shifts.length = 0").await?;
            let before = page.text(GEOMETRY).await?;
            let_it_start(page).await?;
            page.expect_question("danger").await?;
            assert_nothing_moved(page, &format!("the first question in {language}")).await?;
            assert_eq!(page.text(GEOMETRY).await?, before, "the first question in {language}");
            assert_eq!(page.js("scrollY").await?, 123);
            assert_eq!(page.chosen().await?, ["unsure"]);
            assert_eq!(page.text("document.activeElement.value").await?, "unsure", "the focus");
            assert!(page.holds("document.querySelector('#app details.help').open").await?);

            // And as it usually is: nothing moves at any time.
            page.go_to(&format!("{language}/")).await?;
            page.started().await?;
            assert_nothing_moved(page, &format!("a quick start in {language}")).await?;
        }
        Ok(())
    })
}

#[test]
fn a_focused_heading_stays_focused() -> Result<()> {
    in_browser(async |page| {
        open_without_engine(page, "en").await?;
        page.press("Begin").await?;
        let_it_start(page).await?;
        page.expect_question("danger").await?;
        assert_eq!(page.text("document.activeElement.id").await?, "heading");
        assert_eq!(page.title().await?, "Step 1 – Guide");
        Ok(())
    })
}

/// Waits as long as a person must until the page says that it is slow.
async fn wait_until_late(page: &Page) -> Result<()> {
    page.until("it says that it is slow", "document.getElementById('slow').checkVisibility()").await?;
    assert!(page.words().await?.contains(&page.word("ui-slow")?));
    Ok(())
}

#[test]
fn a_slow_start_says_so_and_goes_on() -> Result<()> {
    in_browser(async |page| {
        open_without_engine(page, "en").await?;
        assert!(!page.words().await?.contains("This takes longer"));
        page.press("Begin").await?;
        page.choose("No").await?;
        wait_until_late(page).await?;
        assert_eq!(page.chosen().await?, ["no"]);
        let_it_start(page).await?;
        page.expect_question("danger").await?;
        assert!(!page.words().await?.contains("This takes longer"));
        assert_eq!(page.chosen().await?, ["no"]);
        Ok(())
    })
}

#[test]
fn a_slow_start_leads_to_the_plain_page() -> Result<()> {
    in_browser(async |page| {
        open_without_engine(page, "fr").await?;
        wait_until_late(page).await?;
        page.click_on("#slow a").await?;
        page.expect_address(&page.site.url("fr/guide.html")).await?;
        assert!(!page.words().await?.contains(&page.word("page-not_started")?));
        page.site.release();
        page.follow_key("page-to_questions").await?;
        page.started().await?;
        page.expect_heading_key("start-title").await
    })
}

#[test]
fn whoever_waits_for_eight_seconds_reads_the_plain_page_instead() -> Result<()> {
    in_browser(async |page| {
        open_without_engine(page, "es").await?;
        page.press_key("ui-begin").await?;
        page.choose(&page.word("question-danger.no")?).await?;
        page.press_key("ui-continue").await?;
        page.expect_address(&page.site.url(&format!("es/{NOT_STARTED}"))).await?;
        page.until("it says why", "document.getElementById('not-started')?.checkVisibility()").await?;
        // Back leads to the page before the question, where it is tried once more, and from there away.
        page.browser_back().await?;
        expect_first(page, "start-title").await?;
        leave_by_back(page).await
    })
}

#[test]
fn whoever_goes_on_after_eight_seconds_reads_the_plain_page_at_once() -> Result<()> {
    in_browser(async |page| {
        open_without_engine(page, "ar").await?;
        wait_until_late(page).await?;
        page.press_key("ui-begin").await?;
        expect_first(page, "question-danger").await?;
        page.press_key("ui-continue").await?;
        page.expect_address(&page.site.url(&format!("ar/{NOT_STARTED}"))).await
    })
}

#[test]
fn without_javascript_the_root_and_the_first_page_lead_everywhere() -> Result<()> {
    in_browser_with(&Options { without_javascript: true, ..Options::default() }, async |page| {
        page.go_to("").await?;
        let offered = "[...document.querySelectorAll('a.language')].map(link => link.getAttribute('href'))";
        assert_eq!(page.list(offered).await?, LANGUAGES.map(|language| format!("{language}/")));
        for language in LANGUAGES {
            page.read(Words::of(language)?);
            page.go_to("").await?;
            page.click_on(&format!("a.language[hreflang={language}]")).await?;
            page.expect_address(&page.site.url(&format!("{language}/"))).await?;
            let words = page.words().await?;
            for key in ["start-title", "ui-noscript", "start-sentence"] {
                let text = page.word(key)?;
                assert!(words.contains(text.lines().next().unwrap_or_default()), "{key} in {language}");
            }
            // What the page says of leaving is not so here.
            for word in [page.word("ui-leave")?, "Shift".to_owned()] {
                let is_told = page.word("ui-noscript")?.replace("Maj", "Shift").contains(&word);
                assert!(is_told, "{word} in {language}");
            }
            let dead = "[...document.querySelectorAll('button, input')].filter(part => part.checkVisibility()).map(part => part.outerHTML)";
            assert_eq!(page.list(dead).await?, Vec::<String>::new(), "{language}");
            assert!(!words.contains(&page.word("ui-slow")?));
            page.click_on("noscript a").await?;
            page.expect_address(&page.site.url(&format!("{language}/guide.html"))).await?;
        }
        Ok(())
    })
}

#[test]
fn the_plain_page_holds_the_whole_guide_in_every_language_without_the_engine() -> Result<()> {
    in_browser_with(&Options { without_javascript: true, ..Options::default() }, async |page| {
        page.go_to("es/guide.html").await?;
        for language in LANGUAGES {
            page.read(Words::of(language)?);
            page.click_on(&format!("a.language[hreflang={language}]")).await?;
            page.expect_address(&page.site.url(&format!("{language}/guide.html"))).await?;
            // Leaving by keys alone: it reads without.
            assert!(
                page.holds("[...document.scripts].every(script => script.src.includes('/leave-'))").await?
            );
            let told = page.list("[document.documentElement.lang, document.documentElement.dir]").await?;
            let own = Words::of(language)?;
            assert_eq!(told, [language, own.direction()]);
            let words = page.words().await?;
            let named = own.messages.iter().filter(|(key, _)| {
                let a_part = |part: &str| key.strip_suffix(part).is_some_and(|key| !key.contains('.'));
                let is_one =
                    !key.contains('.') || [".about", ".means", ".states", ".ask"].into_iter().any(a_part);
                is_one && ["finding-", "element-", "clause-"].iter().any(|kind| key.starts_with(kind))
            });
            let lines: Vec<_> =
                named.flat_map(|(_, text)| text.lines()).filter(|line| !line.is_empty()).collect();
            assert!(lines.len() > 250, "{}", lines.len());
            let lost: Vec<_> =
                lines.iter().filter(|line| !words.contains(line.trim_start_matches("- "))).collect();
            assert!(lost.is_empty(), "{language}: {lost:#?}");
            let others =
                page.list("[...document.querySelectorAll('a.language')].map(link => link.hreflang)").await?;
            assert_eq!(others, LANGUAGES.into_iter().filter(|other| *other != language).collect::<Vec<_>>());
        }
        Ok(())
    })
}
