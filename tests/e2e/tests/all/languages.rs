//! Six languages: the root finds the person's own, one is downloaded, and switching keeps answers and place; simpler
//! words are one press away (requirements L1, L3, A6).

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use remedy_content::pack::fill;
use remedy_e2e::walks::{ILL_AT_WORK, NOT_SURE};
use remedy_e2e::{LANGUAGES, Page, Words, in_browser};
use serde_json::json;

/// What must stay when the words change: place, answers, what is open, every value and every way on.
const PLACE: &str = "JSON.stringify({
    question: document.querySelector('form')?.dataset.question,
    chosen: [...document.querySelectorAll('input:checked')].map(input => input.value),
    open: [...document.querySelectorAll('details')].map(part => part.open || part.matches('.settings *')),
    status: document.querySelector('[data-status]')?.dataset.status,
    values: [...document.querySelectorAll('[data-value]')].map(part => [part.dataset.finding, part.dataset.element, part.dataset.value]),
    ways: [...document.querySelectorAll('a[href^=\"#\"]')].map(link => link.getAttribute('href')),
    buttons: document.querySelectorAll('button').length,
    error: document.getElementById('error-summary') !== null,
})";

/// The packs that the server was asked for, in order, by their names without the hash.
fn packs(page: &Page) -> Vec<String> {
    let asked_for = page.site.asked_for();
    let names = asked_for.iter().filter_map(|path| path.strip_prefix("/files/"));
    let packs = names.filter(|name| name.starts_with("pack-") || name.starts_with("simpler-"));
    packs.filter_map(|name| name.rsplit_once('-')).map(|(name, _)| name.to_owned()).collect()
}

async fn expect_language(page: &Page, language: &str) -> Result<()> {
    let direction = Words::of(language)?.direction();
    let told = page.list("[document.documentElement.lang, document.documentElement.dir]").await?;
    assert_eq!(told, [language, direction]);
    Ok(())
}

#[test]
fn the_root_goes_to_the_first_language_that_the_person_prefers() -> Result<()> {
    in_browser(async |page| {
        for (preferred, language) in [
            ("ar", "ar"),
            ("zh-TW,zh", "zh"),
            ("fr-CA,en", "fr"),
            ("eo,ru-RU,en", "ru"),
            ("pt-BR,pt,es-419,en", "es"),
            ("en-GB,ar", "en"),
        ] {
            page.go_to_address("about:blank").await?;
            page.prefer_languages(preferred).await?;
            let before = page.js("history.length").await?.as_u64();
            page.go_to("").await?;
            page.expect_address(&page.site.url(&format!("{language}/"))).await?;
            page.started().await?;
            expect_language(page, language).await?;
            // The root is no step to come back to.
            assert_eq!(page.js("history.length").await?.as_u64(), before.map(|length| length + 1));
        }
        page.browser_back().await?;
        page.expect_address("about:blank").await
    })
}

#[test]
fn the_root_offers_all_if_it_speaks_none_of_them() -> Result<()> {
    in_browser(async |page| {
        page.prefer_languages("eo,tlh").await?;
        page.go_to("").await?;
        assert_eq!(page.address().await?, page.site.url(""));
        let offered =
            page.list("[...document.querySelectorAll('a.language')].map(link => link.hreflang)").await?;
        assert_eq!(offered, LANGUAGES);
        let own = "[...document.querySelectorAll('a.language')].every(link => link.lang === link.hreflang)";
        assert!(page.holds(own).await?);
        page.follow("Français").await?;
        page.expect_address(&page.site.url("fr/")).await?;
        page.started().await?;
        expect_language(page, "fr").await
    })
}

#[test]
fn one_pack_is_downloaded_and_another_only_when_it_is_asked_for() -> Result<()> {
    in_browser(async |page| {
        page.prefer_languages("fr").await?;
        page.go_to("").await?;
        page.started().await?;
        page.read(Words::of("fr")?);
        assert_eq!(packs(page), ["pack-fr"]);
        page.press_key("ui-begin").await?;
        page.answer("danger", &["no"]).await?;
        page.expect_question("role").await?;
        assert_eq!(packs(page), ["pack-fr"]);
        for pressed in [true, false, true] {
            press_simpler(page, pressed).await?;
            assert_eq!(packs(page), ["pack-fr", "simpler-fr"]);
        }
        page.change_language("ru").await?;
        page.change_language("fr").await?;
        assert_eq!(packs(page), ["pack-fr", "simpler-fr", "pack-ru", "simpler-ru"]);
        Ok(())
    })
}

async fn press_simpler(page: &Page, pressed: bool) -> Result<()> {
    page.press_key("ui-simpler").await?;
    expect_simpler(page, pressed).await
}

async fn expect_simpler(page: &Page, pressed: bool) -> Result<()> {
    let there = format!("document.querySelector('.setting[aria-pressed]').ariaPressed === '{pressed}'");
    page.until(&format!("simpler words: {pressed}"), &there).await
}

/// Changes the language, and looks at all that must change, and at all that must stay.
async fn switch(page: &Page, to: &str, heading: &str, title: &str) -> Result<()> {
    let place = page.text(PLACE).await?;
    page.change_language(to).await?;
    expect_language(page, to).await?;
    assert_eq!(page.text(PLACE).await?, place, "in {to}");
    page.expect_heading_key(heading).await?;
    assert_eq!(page.title().await?, title_in(page, title)?);
    let (leave, neutral) = (page.word("ui-leave")?, page.word("ui-leave-to")?);
    let told = page.list("[leave.textContent, leave.getAttribute('href'), leave.dataset.two]").await?;
    assert_eq!(told, [leave, neutral, page.word("ui-leave-two")?]);
    assert_eq!(page.address().await?, page.site.url(&format!("{to}/")));
    // Whoever pressed it is still there, and not at the top of the page again.
    let focused =
        page.text("document.activeElement.closest('.settings')?.className ?? document.activeElement.tagName");
    assert_eq!(focused.await?, "settings", "the focus is lost in {to}");
    let current =
        page.list("[...document.querySelectorAll('.language[aria-current]')].map(own => own.lang)").await?;
    assert_eq!(current, [to]);
    Ok(())
}

/// A title in the person's language. Where it is written from right to left, numbers are set apart by unseen marks.
fn title_in(page: &Page, title: &str) -> Result<String> {
    let (key, step) = title.split_once(' ').unwrap_or((title, ""));
    let apart = |number: &str| match page.language().as_str() {
        "ar" => format!("\u{2068}{number}\u{2069}"),
        _ => number.to_owned(),
    };
    Ok(fill(&page.word(key)?, &[("step", &apart(step))]))
}

#[test]
fn switching_keeps_answers_and_place_on_the_way() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        switch(page, "ar", "start-title", "ui-title").await?;
        page.press_key("ui-begin").await?;
        page.answer("danger", &["yes"]).await?;
        page.expect_heading_key("safety-title").await?;
        switch(page, "fr", "safety-title", "ui-title-safety").await?;
        page.press_key("ui-continue").await?;
        page.expect_question("role").await?;
        page.press_key("ui-continue").await?;
        page.until("an error is shown", "document.getElementById('error-summary') !== null").await?;
        switch(page, "zh", "question-role", "ui-title-error 2").await?;
        page.answer("role", &["self"]).await?;
        page.expect_question("harm").await?;
        page.unfold_key("ui-help").await?;
        page.choose(&page.word("question-harm.health")?).await?;
        page.choose(&page.word("question-harm.work")?).await?;
        switch(page, "ru", "question-harm", "ui-title-step 3").await?;
        assert_eq!(page.chosen().await?, ["health", "work"]);
        assert!(page.holds("document.querySelector('details.help').open").await?);
        page.press_key("ui-continue").await?;
        page.expect_question("business").await
    })
}

#[test]
fn switching_keeps_answers_and_place_at_the_end() -> Result<()> {
    in_browser(async |page| {
        page.begin().await?;
        page.answer_all(ILL_AT_WORK).await?;
        page.expect_status("fits").await?;
        switch(page, "es", "status-fits", "ui-title-status").await?;
        page.press_key("ui-to-result").await?;
        page.expect_result("fits").await?;
        page.js("document.querySelectorAll('main details').forEach(part => { part.open = true; })").await?;
        switch(page, "ar", "status-fits", "ui-title-result").await?;
        page.press_key("ui-all-answers").await?;
        page.expect_heading_key("ui-all-answers").await?;
        switch(page, "en", "ui-all-answers", "ui-title-answers").await?;
        // The browser's Back is the guide's own in any language, and the page that it leads to too.
        page.browser_back().await?;
        page.expect_result("fits").await
    })
}

#[test]
fn the_address_is_that_of_the_language_wherever_one_goes_back_to() -> Result<()> {
    in_browser(async |page| {
        page.begin().await?;
        page.expect_question("danger").await?;
        page.change_language("ar").await?;
        let arabic = page.site.url("ar/");
        page.expect_address(&arabic).await?;
        page.press_key("ui-back").await?;
        page.expect_heading_key("start-title").await?;
        page.until("the first entry is current", "history.state !== 'guide'").await?;
        assert_eq!(page.address().await?, arabic, "on the first page");
        page.follow_key("ui-plain-link").await?;
        page.expect_address(&page.site.url("ar/guide.html")).await?;
        page.go_to("en/").await?;
        page.started().await?;
        page.change_language("ar").await?;
        page.go_to_address(&page.address().await?).await?;
        page.started().await?;
        expect_language(page, "ar").await
    })
}

#[test]
fn what_breaks_says_so_in_the_language_in_use() -> Result<()> {
    in_browser(async |page| {
        page.begin().await?;
        page.change_language("ar").await?;
        page.js("dispatchEvent(new CustomEvent('guide:broken'))").await?;
        page.until("the guide is broken", "document.activeElement.id === 'broken-heading'").await?;
        let words = page.words().await?;
        for key in ["ui-leave", "ui-broken-heading", "ui-broken-text", "ui-broken-again", "ui-plain-link"] {
            assert!(words.contains(&page.word(key)?), "{key} is not in {words}");
        }
        assert_eq!(page.title().await?, page.word("ui-broken-heading")?);
        page.follow_key("ui-plain-link").await?;
        page.expect_address(&page.site.url("ar/guide.html")).await
    })
}

#[test]
fn without_the_network_nothing_is_lost_and_known_words_are_there() -> Result<()> {
    in_browser(async |page| {
        page.begin().await?;
        page.change_language("ar").await?;
        page.answer("danger", &["no"]).await?;
        page.expect_question("role").await?;
        page.choose(&page.word("question-role.self")?).await?;
        page.site.stop();

        page.change_language("en").await?;
        assert_eq!(page.chosen().await?, ["self"]);
        let alert = "(document.querySelector('[role=alert]')?.textContent ?? '')";
        assert_eq!(page.text(alert).await?, "");
        for wish in ["zh", "simpler"] {
            match wish {
                "simpler" => page.press_key("ui-simpler").await?,
                language => page.wish_language(language).await?,
            }
            let failed = page.word("ui-load-failed")?;
            page.until("it says so", &format!("{alert} === '{failed}'")).await?;
            expect_language(page, "en").await?;
            expect_simpler(page, false).await?;
            assert_eq!(page.chosen().await?, ["self"]);
            assert_eq!(page.address().await?, page.site.url("en/"));
            page.change_language("ar").await?;
            page.until("the alert is gone", &format!("{alert} === ''")).await?;
            page.change_language("en").await?;
        }
        page.press("Continue").await?;
        page.expect_question("harm").await
    })
}

/// Waits until the page says in its own language that it waits, where a screen reader hears of it.
async fn expect_waiting(page: &Page) -> Result<()> {
    let said = "(wait => wait.checkVisibility() && wait.closest('[role=status]') && wait.textContent)(document.getElementById('wait'))";
    let words = page.word("ui-wait")?;
    page.until_with("it says that it waits", &format!("{said} === arguments[0]"), vec![json!(words)]).await
}

#[test]
fn words_on_their_way_are_told_of_and_not_waited_for_without_end() -> Result<()> {
    const QUIET: &str = "document.getElementById('wait').hidden";
    in_browser(async |page| {
        page.begin().await?;
        page.expect_question("danger").await?;
        assert!(page.holds(QUIET).await?);
        page.site.keep_back("pack-ru");
        page.wish_language("ru").await?;
        expect_waiting(page).await?;
        page.site.release();
        page.expect_language("ru").await?;
        page.read(Words::of("ru")?);
        page.until("it waits no more", QUIET).await?;

        page.site.keep_back("simpler-ru");
        page.press_key("ui-simpler").await?;
        page.js("void (window.since = performance.now())").await?;
        expect_waiting(page).await?;
        page.until("it waits for a while", "performance.now() - window.since > 8000").await?;
        expect_waiting(page).await?;
        let alert = "document.querySelector('[role=alert]')?.textContent === arguments[0]";
        page.until_with("it gives up", alert, vec![json!(page.word("ui-load-failed")?)]).await?;
        assert!(page.holds(QUIET).await?);
        expect_simpler(page, false).await?;
        // The way on is free, and what comes late changes nothing unasked.
        page.site.release();
        page.answer("danger", &["no"]).await?;
        page.expect_question("role").await?;
        expect_simpler(page, false).await?;
        press_simpler(page, true).await
    })
}

/// Words on the page are the simpler ones, or the ordinary ones, of these keys.
async fn expect_words(page: &Page, simpler: bool, keys: &[&str]) -> Result<()> {
    let words = Words::simpler_of(&page.language())?;
    let seen = page.text("document.querySelector('main:not([hidden])').textContent").await?;
    for key in keys {
        let (easy, ordinary) = (words.get(key)?, page.word(key)?);
        ensure!(easy != ordinary, "{key} has no simpler version in {}", page.language());
        let (there, gone) = if simpler { (easy, ordinary.as_str()) } else { (ordinary.as_str(), easy) };
        ensure!(seen.contains(first_line(there)), "{key}: {} is not in {seen}", first_line(there));
        ensure!(!seen.contains(first_line(gone)), "{key}: {} is in {seen}", first_line(gone));
    }
    expect_simpler(page, simpler).await
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default().trim_start_matches("- ")
}

#[test]
fn simpler_words_are_one_press_away_and_stay() -> Result<()> {
    in_browser(async |page| {
        page.begin().await?;
        page.expect_question("danger").await?;
        expect_words(page, false, &["question-danger.why", "question-danger.help"]).await?;
        press_simpler(page, true).await?;
        expect_words(page, true, &["question-danger.why", "question-danger.help"]).await?;
        assert!(page.holds("document.activeElement.matches('.setting')").await?);
        page.answer_all(ILL_AT_WORK.get(..2).unwrap_or_default()).await?;
        page.expect_question("harm").await?;
        expect_words(page, true, &["question-harm.why"]).await?;
        page.change_language("fr").await?;
        expect_words(page, true, &["question-harm.why"]).await?;
        page.change_language("en").await?;
        page.answer_all(ILL_AT_WORK.get(2..).unwrap_or_default()).await?;
        page.expect_status("fits").await?;
        page.press_key("ui-to-result").await?;
        page.expect_result("fits").await?;
        page.see_everything().await?;
        expect_words(page, true, &["element-person.about"]).await?;
        expect_words(page, true, &["finding-remedy-compensation.means"]).await?;
        press_simpler(page, false).await?;
        expect_words(page, false, &["finding-remedy-compensation.means"]).await
    })
}

#[test]
fn the_words_around_the_questions_have_simpler_ones_too() -> Result<()> {
    in_browser(async |page| {
        for language in ["en", "fr"] {
            page.open_in(language).await?;
            page.unfold_key("start-before").await?;
            let start = ["start-lead", "start-leave", "start-watched", "start-private", "start-draft"];
            expect_words(page, false, &start).await?;
            press_simpler(page, true).await?;
            expect_words(page, true, &start).await?;
            page.press_key("ui-begin").await?;
            page.answer("danger", &["yes"]).await?;
            page.expect_heading_key("safety-title").await?;
            expect_words(page, true, &["safety-choice", "place-emergency.can"]).await?;
            page.press_key("ui-continue").await?;
            page.answer_all(ILL_AT_WORK.get(1..).unwrap_or_default()).await?;
            page.press_key("ui-to-result").await?;
            page.expect_result("fits").await?;
            expect_words(page, true, &["ask-lead"]).await?;
            page.follow_key("ui-places-all").await?;
            page.expect_page("places").await?;
            expect_words(page, true, &["turn-lead", "place-near.can"]).await?;
        }
        Ok(())
    })
}

/// Sees that every visible text is in the language of the page, and not in English, but for what is marked as English.
async fn assert_all_is_translated(page: &Page, english: &BTreeSet<String>, screen: &str) -> Result<()> {
    let language = page.language();
    expect_language(page, &language).await?;
    let seen = "(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts = [document.title];
        while (walker.nextNode()) {
            const part = walker.currentNode.parentElement;
            if (part.closest('[lang]') === document.documentElement && part.checkVisibility()) texts.push(walker.currentNode.data.trim());
        }
        for (const part of document.querySelectorAll('[aria-label]')) texts.push(part.ariaLabel);
        return texts;
    })()";
    page.title().await?;
    let texts = page.list(seen).await?;
    ensure!(texts.len() > 10, "{screen}: next to nothing to read: {texts:?}");
    let english = |text: &String| english.iter().any(|piece| text.contains(piece.as_str()));
    let left: Vec<_> = texts.iter().filter(|text| text.len() > 3 && english(text)).collect();
    ensure!(left.is_empty(), "{screen} in {language} says in English: {left:#?}");
    Ok(())
}

/// Everything that the English words say and this language's do not, a paragraph or an item of a list each.
fn english_only(language: &str) -> Result<BTreeSet<String>> {
    let own = Words::of(language)?.messages.into_values().collect::<String>();
    let english = Words::of("en")?;
    let texts = english.messages.values().flat_map(|text| text.lines());
    let pieces =
        texts.flat_map(|line| line.split(['{', '}'])).map(|piece| piece.trim().trim_start_matches("- "));
    Ok(pieces.filter(|piece| piece.len() > 7 && !own.contains(piece)).map(str::to_owned).collect())
}

/// From the first page over every kind of page to a result.
fn whole_walk_in(language: &str) -> Result<()> {
    let english = english_only(language)?;
    in_browser(async |page| {
        page.prefer_languages(language).await?;
        page.go_to("").await?;
        page.read(Words::of(language)?);
        page.started().await?;
        let look = async |screen: &str| {
            page.js("document.querySelectorAll('details').forEach(part => { part.open = true; })").await?;
            assert_all_is_translated(page, &english, screen).await?;
            let wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
            ensure!(page.js(wide).await? == 0, "{screen} sticks out");
            anyhow::Ok(())
        };
        look("start").await?;
        page.press_key("ui-begin").await?;
        page.expect_question("danger").await?;
        page.press_key("ui-continue").await?;
        page.until("an error is shown", "document.getElementById('error-summary') !== null").await?;
        look("error").await?;
        page.answer("danger", &["yes"]).await?;
        page.expect_heading_key("safety-title").await?;
        look("safety").await?;
        page.press_key("ui-continue").await?;
        for (question, options) in ILL_AT_WORK.get(1..).unwrap_or_default() {
            page.expect_question(question).await?;
            look(question).await?;
            page.answer(question, options).await?;
        }
        page.expect_status("fits").await?;
        look("status").await?;
        page.press_key("ui-to-result").await?;
        page.expect_result("fits").await?;
        look("result").await?;
        assert_can_be_printed(page).await?;
        for (way, kind) in [("also-title", "also"), ("ui-places-all", "places"), ("standing-title", "draft")]
        {
            page.follow_key(way).await?;
            page.expect_page(kind).await?;
            look(kind).await?;
            page.press_key("ui-back").await?;
            page.expect_result("fits").await?;
        }
        page.see_everything().await?;
        look("all of the result").await?;
        page.press_key("ui-all-answers").await?;
        page.expect_heading_key("ui-all-answers").await?;
        look("answers").await?;
        page.go_to(&format!("{language}/guide.html")).await?;
        look("plain page").await
    })
}

/// As in printing.rs, in short.
async fn assert_can_be_printed(page: &Page) -> Result<()> {
    let paper = page.devtools("Page.printToPDF", &json!({})).await?;
    let paper = paper.get("data").and_then(serde_json::Value::as_str).unwrap_or_default();
    // "%PDF-", as it begins in base64.
    assert!(paper.starts_with("JVBERi0") && paper.len() > 20_000, "{} bytes", paper.len());
    page.prefer("print", "prefers-color-scheme", "light").await?;
    let seen = "[...document.querySelectorAll('#leave, button, nav, summary:not(.ask > summary)')].filter(part => part.checkVisibility()).map(part => part.outerHTML)";
    assert_eq!(page.list(seen).await?, Vec::<String>::new());
    let words = page.words().await?;
    for key in ["status-fits", "ui-turn", "standing-review"] {
        assert!(words.contains(first_line(&page.word(key)?)), "{key} is not on paper");
    }
    page.prefer("", "prefers-color-scheme", "light").await
}

#[test]
fn a_whole_walk_in_arabic() -> Result<()> {
    whole_walk_in("ar")
}

#[test]
fn a_whole_walk_in_chinese() -> Result<()> {
    whole_walk_in("zh")
}

#[test]
fn a_whole_walk_in_french() -> Result<()> {
    whole_walk_in("fr")
}

#[test]
fn a_whole_walk_in_russian() -> Result<()> {
    whole_walk_in("ru")
}

#[test]
fn a_whole_walk_in_spanish() -> Result<()> {
    whole_walk_in("es")
}

#[test]
fn the_same_answers_give_the_same_result_in_every_language() -> Result<()> {
    in_browser(async |page| {
        page.begin().await?;
        page.answer_all(NOT_SURE).await?;
        page.press_key("ui-to-result").await?;
        page.expect_result("unclear").await?;
        let place = page.text(PLACE).await?;
        for language in ["ar", "zh", "fr", "ru", "es"] {
            page.change_language(language).await?;
            assert_eq!(page.text(PLACE).await?, place, "{language}");
        }
        Ok(())
    })
}
