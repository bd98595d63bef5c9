//! Answers are kept only when a person asks for it, as a file or in a link, and opened again only when they say so
//! (requirements S4, S5, S11, R3).

use std::fs;

use anyhow::{Context as _, Result, ensure};
use remedy_e2e::walks::{ILL_AT_WORK, ILL_AT_WORK_THEN};
use remedy_e2e::{
    Host, Key, LANGUAGES, NEUTRAL, Page, Words, accessibility_faults, in_browser, in_each_browser,
    in_three_engines,
};
use serde_json::{Value, json};

in_each_browser!(
    []
    a_file_is_opened_in_another_language_with_the_same_result,
    a_link_with_answers_is_opened_only_when_the_person_says_so,
    bad_files_are_refused_and_nothing_is_lost,
    the_browsers_back_leads_out_of_the_page_and_no_further,
    whatever_a_messenger_makes_of_a_link_leaves_the_address_and_is_read,
    what_is_saved_late_is_saved_and_can_be_copied_instead,
);

in_three_engines!(mod address [] what_is_put_behind_the_address_is_not_the_browsers_back);

/// Waits for our own page with the heading of this key, which has the focus.
async fn expect_page(page: &Page, key: &str) -> Result<()> {
    let there = "document.querySelector('#answers h1')?.textContent === arguments[0]";
    page.until_with(key, there, vec![json!(page.word(key)?)]).await?;
    assert!(page.holds("document.getElementById('app').hidden").await?, "one page is shown, not two");
    assert!(page.holds("document.getElementById('leave').checkVisibility()").await?);
    Ok(())
}

/// Waits until the guide's own page is there again.
async fn expect_closed(page: &Page) -> Result<()> {
    let closed = "!document.getElementById('answers') && !document.getElementById('app').hidden";
    page.until("our page is closed", closed).await
}

/// Hands a file over, as if it had been chosen.
async fn choose_file(page: &Page, text: &str) -> Result<()> {
    page.js_with(
        "(() => {
            const input = document.querySelector('#answers input[type=file]');
            const transfer = new DataTransfer();
            transfer.items.add(new File([arguments[0]], 'notes.json'));
            input.files = transfer.files;
            input.dispatchEvent(new Event('change'));
        })()",
        vec![json!(text)],
    )
    .await?;
    Ok(())
}

/// Waits for the words of this key in our page, whatever stands in their places.
async fn expect_words(page: &Page, key: &str) -> Result<()> {
    let words = page.word(key)?;
    let before = words.split('{').next().unwrap_or_default();
    let there = "document.getElementById('answers')?.innerText.includes(arguments[0])";
    page.until_with(key, there, vec![json!(before.trim())]).await
}

/// What the result says, without words: the value of each element and finding.
async fn result(page: &Page) -> Result<Vec<String>> {
    page.list(
        "[...document.querySelectorAll('[data-value]')].map(one => (one.dataset.finding ?? one.dataset.element) + one.dataset.value)",
    )
    .await
}

async fn see_result(page: &Page) -> Result<Vec<String>> {
    page.press_key("ui-result-so-far").await?;
    page.expect_result("fits").await?;
    result(page).await
}

async fn save(page: &Page) -> Result<String> {
    page.press_key("ui-answers-file").await?;
    expect_page(page, "answers-save-heading").await?;
    expect_words(page, "answers-save-warning").await?;
    page.press_key("answers-save-now").await?;
    expect_words(page, "answers-saved").await?;
    page.downloaded(&page.word("answers-file-name")?).await
}

async fn open_page(page: &Page) -> Result<()> {
    page.press_key("ui-answers-open").await?;
    expect_page(page, "answers-open-heading").await
}

async fn a_file_is_opened_in_another_language_with_the_same_result(page: &Page) -> Result<()> {
    page.to_the_result().await?;
    let before = result(page).await?;
    let text = save(page).await?;
    let kept: Value = serde_json::from_str(&text)?;
    let version = page.text("document.querySelector('.version').textContent").await?;
    let part = |path: &str| kept.pointer(path).cloned().unwrap_or_default();
    assert!(version.contains(part("/content").as_str().context("a version")?), "{version}");
    assert_eq!((part("/remedy_guide"), part("/draft")), (json!(2), json!("2023-07")));
    assert_eq!(part("/answers/harm"), json!(["health", "work"]));
    assert_eq!(kept.as_object().map(serde_json::Map::len), Some(4), "no name and no time: {text}");

    page.read(Words::of("ar")?);
    page.open().await?;
    open_page(page).await?;
    choose_file(page, &text).await?;
    expect_words(page, "answers-found").await?;
    // Nothing has changed so far.
    page.press_key("answers-use-not").await?;
    expect_closed(page).await?;
    assert!(page.press_key("ui-all-answers").await.is_err(), "the start page is shown");
    open_page(page).await?;
    choose_file(page, &text).await?;
    page.press_key("answers-use").await?;
    expect_closed(page).await?;
    page.expect_heading_key("ui-all-answers").await?;
    let there = "document.getElementById('app').innerText.includes(arguments[0])";
    page.until_with("it says what happened", there, vec![json!(page.word("ui-taken-up")?)]).await?;
    page.until("the heading has the focus", "document.activeElement.id === 'heading'").await?;
    assert_eq!(see_result(page).await?, before);
    Ok(())
}

/// The link with the answers on the page.
pub(crate) async fn link(page: &Page) -> Result<String> {
    page.press_key("ui-answers-link").await?;
    expect_page(page, "answers-link-heading").await?;
    let plain = page.text("document.getElementById('link-plain').value").await?;
    assert_eq!(plain, page.site.url("en/"));
    // Off until the person says that they know.
    page.press_key("answers-full-make").await?;
    assert!(!page.holds("Boolean(document.getElementById('link-full'))").await?);
    expect_words(page, "answers-full-unsure").await?;
    assert_eq!(page.text("document.activeElement.id").await?, "link-sure");
    page.choose(&page.word("answers-full-sure")?).await?;
    page.press_key("answers-full-make").await?;
    page.text("document.getElementById('link-full').value").await
}

async fn a_link_with_answers_is_opened_only_when_the_person_says_so(page: &Page) -> Result<()> {
    page.to_the_result().await?;
    let before = result(page).await?;
    let link = link(page).await?;
    assert!(link.starts_with(&page.site.url("en/#answers=")) && link.len() < 2000, "{link}");

    page.go_to_address("about:blank").await?;
    page.go_to_address(&link).await?;
    page.started().await?;
    expect_page(page, "answers-carried-heading").await?;
    expect_words(page, "answers-found").await?;
    assert_eq!(page.address().await?, page.site.url("en/"), "the answers leave the address at once");
    page.press_key("answers-use-not").await?;
    expect_closed(page).await?;
    page.press_key("ui-begin").await?;
    page.expect_question("danger").await?;
    assert_eq!(page.chosen().await?, Vec::<String>::new(), "nothing was opened");

    // In the middle of the guide, by an address that someone pastes over its own.
    page.answer("danger", &["no"]).await?;
    page.expect_question("role").await?;
    page.js_with("void (location.href = arguments[0])", vec![json!(link)]).await?;
    expect_page(page, "answers-carried-heading").await?;
    assert_eq!(page.address().await?, page.site.url("en/"));
    expect_words(page, "answers-replace").await?;
    page.press_key("answers-use").await?;
    expect_closed(page).await?;
    page.expect_heading_key("ui-all-answers").await?;
    assert_eq!(see_result(page).await?, before);
    let asked = page.site.asked();
    assert!(!asked.is_empty() && asked.iter().all(|asked| !asked.all.contains("answers=")), "{asked:?}");
    Ok(())
}

/// A text, and what is wrong with it.
fn bad_files() -> Result<Vec<(String, Vec<String>)>> {
    let corpus: Vec<Value> = serde_json::from_str(include_str!("../../../../answers/tests/faults.json"))?;
    let text = |value: &Value| value.as_str().map(str::to_owned).context("a text");
    corpus
        .iter()
        .map(|bad| {
            let faults = bad["faults"].as_array().context("faults")?.iter();
            Ok((text(&bad["text"])?, faults.map(text).collect::<Result<_>>()?))
        })
        .collect()
}

async fn bad_files_are_refused_and_nothing_is_lost(page: &Page) -> Result<()> {
    page.begin().await?;
    page.answer("danger", &["no"]).await?;
    page.expect_question("role").await?;
    page.press_key("ui-back").await?;
    page.press_key("ui-back").await?;
    open_page(page).await?;
    let long = [("{".repeat(70_000), vec![String::from("too-long")])];
    for (text, faults) in bad_files()?.into_iter().chain(long) {
        choose_file(page, &text).await?;
        let count = faults.len();
        let told = format!("document.querySelectorAll('#answers .error-summary li').length === {count}");
        page.until(&text, &told).await?;
        for fault in faults {
            let code = fault.split(' ').next().unwrap_or_default();
            expect_words(page, &format!("answers-fault-{code}")).await?;
        }
        assert!(page.holds("document.activeElement.matches('.error-summary')").await?, "{text}");
        expect_words(page, "answers-bad-nothing").await?;
    }
    page.press_key("answers-back").await?;
    expect_closed(page).await?;
    page.press_key("ui-begin").await?;
    page.expect_question("danger").await?;
    assert_eq!(page.chosen().await?, ["no"]);
    Ok(())
}

async fn the_browsers_back_leads_out_of_the_page_and_no_further(page: &Page) -> Result<()> {
    page.begin().await?;
    page.answer_all(ILL_AT_WORK).await?;
    page.press_key("ui-all-answers").await?;
    let before = page.js("history.length").await?;
    page.press_key("ui-answers-link").await?;
    expect_page(page, "answers-link-heading").await?;
    page.browser_back().await?;
    expect_closed(page).await?;
    page.expect_heading_key("ui-all-answers").await?;
    assert_eq!(page.js("history.length").await?, before);
    // And the next one to the page before, as ever.
    page.until("the guide is on its own entry", "history.state === 'guide'").await?;
    page.browser_back().await?;
    page.expect_status("fits").await
}

#[test]
fn bad_links_are_refused() -> Result<()> {
    in_browser(async |page| {
        let faults = [
            ("", "answers-link-cut"),
            ("%00%ff", "answers-link-cut"),
            ("!!!", "answers-link-cut"),
            ("aGFsbG8", "answers-link-damaged"),
            ("e30", "answers-fault-not-ours"),
            ("bnVsbA", "answers-fault-not-ours"),
        ];
        for (carried, fault) in faults {
            page.go_to_address("about:blank").await?;
            page.go_to(&format!("en/#answers={carried}")).await?;
            page.started().await?;
            expect_page(page, "answers-carried-heading").await?;
            expect_words(page, fault).await?;
            assert_eq!(page.address().await?, page.site.url("en/"));
        }
        Ok(())
    })
}

/// A link as messengers, mail programs and people hand it on: what stands behind the page's address.
fn touched(carried: &str) -> Vec<String> {
    let (begin, rest) = carried.split_at(carried.len() / 2);
    let mut all = vec![
        format!("#answers%3D{carried}"),
        format!("#answers=3D{carried}"),
        format!("#%61nswers%253D{carried}"),
        format!("#ANSWERS={carried}"),
        format!("#{carried}"),
        format!("#answers={begin}%0A{rest}"),
        format!("#answers={begin}%20{rest}"),
        format!("#answers={begin}\u{200b}{rest}"),
        format!("#\u{200b}answers={carried}"),
        format!("?fbclid=abc#answers={carried}"),
        format!("?answers={carried}"),
    ];
    let behind = [
        ".",
        ")",
        "=",
        ">",
        "%22",
        "…",
        "_",
        "*",
        ".Thanks",
        "?fbclid=abc",
        "&utm_source=chat",
        "#:~:text=x",
    ];
    all.extend(behind.map(|behind| format!("#answers={carried}{behind}")));
    all
}

async fn whatever_a_messenger_makes_of_a_link_leaves_the_address_and_is_read(page: &Page) -> Result<()> {
    page.begin().await?;
    page.answer_all(ILL_AT_WORK.get(..3).context("three questions")?).await?;
    page.press_key("ui-all-answers").await?;
    let link = link(page).await?;
    let (_, carried) = link.split_once("#answers=").context("a link with answers")?;
    let count = page.word("answers-found")?.replace("{count}", "3");
    for touched in touched(carried) {
        page.go_to_address("about:blank").await?;
        page.go_to(&format!("en/{touched}")).await.with_context(|| touched.clone())?;
        page.started().await?;
        expect_page(page, "answers-carried-heading").await.with_context(|| touched.clone())?;
        assert_eq!(page.address().await?, page.site.url("en/"), "{touched}");
        let there = "document.querySelector('#answers h2')?.textContent === arguments[0]";
        page.until_with(&touched, there, vec![json!(count)]).await?;
    }
    for left in [1, 5, carried.len() / 2, carried.len() - 4] {
        let cut = carried.get(..carried.len() - left).context("a part of it")?;
        page.go_to_address("about:blank").await?;
        page.go_to(&format!("en/#answers={cut}")).await?;
        page.started().await?;
        expect_words(page, "answers-link-cut").await.with_context(|| format!("cut by {left}"))?;
    }
    page.go_to_address("about:blank").await?;
    page.go_to(&format!("en/#answers={}", carried.to_uppercase())).await?;
    page.started().await?;
    expect_words(page, "answers-link-damaged").await
}

#[test]
fn a_browser_that_lets_no_address_be_changed_opens_them_too() -> Result<()> {
    in_browser(async |page| {
        let refuse = "history.replaceState = () => { throw new DOMException('refused', 'SecurityError'); };";
        page.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": refuse })).await?;
        page.go_to("en/#answers=e30").await?;
        page.started().await?;
        expect_page(page, "answers-carried-heading").await?;
        let address = page.address().await?;
        ensure!(!address.contains("answers"), "{address}");
        Ok(())
    })
}

async fn what_is_put_behind_the_address_is_not_the_browsers_back(page: &Page) -> Result<()> {
    page.begin().await?;
    page.answer("danger", &["no"]).await?;
    page.expect_question("role").await?;
    page.until("the guide is on its own entry", "history.state === 'guide'").await?;
    page.js("void (location.hash = 'x')").await?;
    page.until("it is gone", "location.hash === '' && history.state === 'guide'").await?;
    page.expect_question("role").await?;
    page.browser_back().await?;
    page.expect_question("danger").await?;
    assert_eq!(page.chosen().await?, ["no"]);
    Ok(())
}

/// A browser that takes up a file a while after the click, as some do.
const LATE: &str = "(() => {
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () { setTimeout(() => click.call(this), 1000); };
})()";

async fn what_is_saved_late_is_saved_and_can_be_copied_instead(page: &Page) -> Result<()> {
    page.to_the_result().await?;
    page.js(LATE).await?;
    let kept = save(page).await?;
    serde_json::from_str::<Value>(&kept).context("JSON, with nothing before it")?;
    page.unfold_key("answers-lost-heading").await?;
    let copy = "document.getElementById('link-text').value";
    assert_eq!(page.text(copy).await?, kept);
    page.press_key("answers-back").await?;
    expect_closed(page).await?;

    page.unfold_key("ui-keep").await?;
    page.press_key("ui-save-whole").await?;
    expect_page(page, "answers-text-heading").await?;
    expect_words(page, "answers-saved").await?;
    let bytes = fs::read(page.download("notes.txt").await?)?;
    let text = String::from_utf8(bytes)?;
    let text = text.strip_prefix('\u{feff}').context("the mark that tells how the letters are written")?;
    assert!(text.contains("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']), "{text:?}");
    page.unfold_key("answers-lost-heading").await?;
    assert_eq!(page.text(copy).await?, text.replace("\r\n", "\n"));
    page.press_key("answers-lost-copy").await?;
    page.press_key("answers-back").await?;
    expect_closed(page).await?;
    page.expect_result("fits").await?;
    let focused = page.text("document.activeElement.textContent").await?;
    assert_eq!(focused, page.word("ui-save-whole")?);
    Ok(())
}

#[test]
fn what_does_not_print_is_told() -> Result<()> {
    in_browser(async |page| {
        page.to_the_result().await?;
        page.unfold_key("ui-keep").await?;
        let told = "document.querySelector('#app .not-loaded')?.textContent === arguments[0]";
        let words = json!(page.word("answers-unprinted")?);
        // One that prints says so.
        page.js("void (window.print = () => { dispatchEvent(new Event('beforeprint')); dispatchEvent(new Event('afterprint')); })")
            .await?;
        page.press_key("ui-print-short").await?;
        page.js("void (window.print = () => {})").await?;
        page.js("new Promise(done => setTimeout(done, 1500))").await?;
        assert_eq!(page.js_with(told, vec![words.clone()]).await?, json!(false));
        page.press_key("ui-print-short").await?;
        page.until_with("it is told", told, vec![words]).await
    })
}

#[test]
fn paper_needs_no_event_and_carries_no_address_and_no_time() -> Result<()> {
    in_browser(async |page| {
        page.to_the_result().await?;
        page.see_everything().await?;
        let folded = "details:is(.on-paper, .place)";
        let hidden = format!(
            "[...document.querySelectorAll('{folded} > :not(summary)')].filter(part => !part.checkVisibility()).length"
        );
        assert_ne!(page.js(&hidden).await?, json!(0));
        page.prefer("print", "prefers-color-scheme", "light").await?;
        assert_eq!(page.js(&hidden).await?, json!(0));
        page.prefer("", "prefers-color-scheme", "light").await?;
        // What was open stays open, also where printing is begun twice and ends once.
        let open = format!("document.querySelectorAll('{folded}[open]').length");
        page.js(&format!("void (document.querySelector('{folded}').open = true)")).await?;
        for event in ["beforeprint", "beforeprint", "afterprint"] {
            page.js(&format!("void dispatchEvent(new Event('{event}'))")).await?;
        }
        assert_eq!(page.js(&open).await?, json!(1));
        let margins = "[...document.styleSheets].flatMap(sheet => [...sheet.cssRules])
            .filter(rule => rule instanceof CSSPageRule)
            .flatMap(rule => [...rule.cssRules]).map(rule => rule.style.content)";
        assert_eq!(page.list(margins).await?, [r#""""#; 6]);
        Ok(())
    })
}

#[test]
fn any_file_can_be_chosen_and_the_same_again() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        open_page(page).await?;
        assert_eq!(page.text("document.getElementById('kept-file').accept").await?, "");
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("notes.json.txt");
        for (text, fault) in [("{", "answers-fault-not-json"), ("{}", "answers-fault-not-ours")] {
            fs::write(&file, text)?;
            page.choose_file(&file).await?;
            expect_words(page, fault).await?;
            page.until("no browser notes where it is", "document.getElementById('kept-file').value === ''")
                .await?;
        }
        Ok(())
    })
}

#[test]
fn what_comes_slowly_says_so_and_does_not_come_over_another_page() -> Result<()> {
    in_browser(async |page| {
        page.begin().await?;
        page.answer_all(ILL_AT_WORK.get(..3).context("three questions")?).await?;
        page.press_key("ui-all-answers").await?;
        let script = page.text("document.getElementById('engine').dataset.answersScript").await?;
        let waits = "document.getElementById('wait').checkVisibility()";
        page.site.keep_back(script.trim_start_matches('.'));
        page.press_key("ui-answers-file").await?;
        page.until("it says that it loads", waits).await?;
        page.press_key("ui-back").await?;
        page.expect_question("business").await?;
        assert!(!page.holds(waits).await?);
        page.site.release();
        page.until("it is there", "Boolean(window.guideAnswers)").await?;
        page.js("new Promise(done => setTimeout(done, 1500))").await?;
        assert!(!page.holds("Boolean(document.getElementById('answers'))").await?);
        page.press_key("ui-all-answers").await?;
        page.press_key("ui-answers-file").await?;
        expect_page(page, "answers-save-heading").await?;
        assert!(!page.holds(waits).await?);
        Ok(())
    })
}

#[test]
fn a_browser_that_translates_changes_nothing_of_its_words() -> Result<()> {
    in_browser(async |page| {
        page.begin().await?;
        page.press_key("ui-all-answers").await?;
        page.js("void (document.documentElement.lang = 'hi')").await?;
        page.press_key("ui-answers-file").await?;
        expect_page(page, "answers-save-heading").await
    })
}

#[test]
fn nothing_is_stored_and_nothing_is_asked_of_others() -> Result<()> {
    in_browser(async |page| {
        page.to_the_result().await?;
        page.requests().await?;
        assert!(page.site.asked_for().iter().all(|path| !path.contains("answers-")), "only when asked for");
        let text = save(page).await?;
        page.press_key("answers-back").await?;
        expect_closed(page).await?;
        link(page).await?;
        page.press_key("answers-back").await?;
        page.go_to("en/").await?;
        page.started().await?;
        open_page(page).await?;
        choose_file(page, &text).await?;
        page.press_key("answers-use").await?;
        page.expect_heading_key("ui-all-answers").await?;
        let stored = page
            .text(
                "(async () => JSON.stringify([document.cookie, Object.keys(localStorage), Object.keys(sessionStorage),
                    await indexedDB.databases(), await caches.keys(),
                    (await navigator.serviceWorker.getRegistrations()).length]))()",
            )
            .await?;
        assert_eq!(stored, r#"["",[],[],[],[],0]"#);
        for address in page.requests().await? {
            let is_ours = address.starts_with(&page.site.origin()) || address.starts_with("blob:");
            assert!(is_ours && !address.contains("answers="), "{address} was asked for");
        }
        assert_eq!(page.console().await?, Vec::<String>::new());
        Ok(())
    })
}

#[test]
fn what_does_not_come_is_told_and_comes_later() -> Result<()> {
    in_browser(async |page| {
        page.begin().await?;
        page.answer_all(ILL_AT_WORK.get(..3).context("three questions")?).await?;
        page.press_key("ui-all-answers").await?;
        let engine = "document.getElementById('engine').dataset";
        let links = [
            format!("{engine}.answersScript"),
            String::from("document.querySelector('link[data-pack=en]').dataset.answers"),
            format!("{engine}.answersReader"),
        ];
        for link in links {
            page.site.refuse(page.text(&link).await?.trim_start_matches('.'));
            page.press_key("ui-answers-file").await?;
            let told = "document.querySelector('#app .not-loaded')?.textContent === arguments[0]";
            page.until_with("it is told", told, vec![json!(page.word("ui-load-failed")?)]).await?;
            page.expect_heading_key("ui-all-answers").await?;
            page.site.release();
        }
        page.press_key("ui-answers-file").await?;
        expect_page(page, "answers-save-heading").await?;
        page.press_key("answers-back").await?;
        expect_closed(page).await?;
        assert!(!page.holds("Boolean(document.querySelector('#app .not-loaded'))").await?);
        Ok(())
    })
}

#[test]
fn a_refused_copy_leaves_the_link_marked() -> Result<()> {
    in_browser(async |page| {
        page.begin().await?;
        page.press_key("ui-all-answers").await?;
        page.press_key("ui-answers-link").await?;
        expect_page(page, "answers-link-heading").await?;
        // Nothing is answered: there is nothing to put in a link.
        expect_words(page, "answers-none").await?;
        page.press_key("answers-plain-copy").await?;
        expect_words(page, "answers-copied").await?;
        page.js("void (navigator.clipboard.writeText = () => Promise.reject(new Error('refused')))").await?;
        page.js("void (document.execCommand = () => false)").await?;
        page.press_key("answers-plain-copy").await?;
        expect_words(page, "answers-copied-not").await?;
        let marked = page.text("getSelection().toString() || document.activeElement.value").await?;
        assert_eq!(marked, page.site.url("en/"));
        Ok(())
    })
}

#[test]
fn all_of_it_works_with_a_keyboard() -> Result<()> {
    in_browser(async |page| {
        page.begin().await?;
        page.answer_all(ILL_AT_WORK.get(..3).context("three questions")?).await?;
        page.press_key("ui-all-answers").await?;
        page.js("void document.querySelector('#app [data-answers=file]').focus()").await?;
        page.keys(&[Key::Enter]).await?;
        expect_page(page, "answers-save-heading").await?;
        assert_eq!(page.text("document.activeElement.tagName").await?, "H1");
        page.keys(&[Key::Tab, Key::Enter]).await?;
        expect_words(page, "answers-saved").await?;
        page.keys(&[Key::Escape]).await?;
        expect_closed(page).await?;
        assert_eq!(page.text("document.activeElement.dataset.answers").await?, "file", "the focus is back");
        assert_eq!(page.title().await?, page.word("ui-title-answers")?);
        Ok(())
    })
}

#[test]
fn leaving_takes_it_all_away() -> Result<()> {
    in_browser(async |page| {
        page.to_the_result().await?;
        link(page).await?;
        page.js("void addEventListener('guide:leave', () => setTimeout(() => { window.seen = document.body.innerText; }))").await?;
        page.click_on("#leave").await?;
        page.expect_address(NEUTRAL).await?;
        page.browser_back().await?;
        let address = page.address().await?;
        ensure!(!address.starts_with(&page.site.origin()), "Back leads to {address}");
        page.begin().await?;
        assert!(!page.holds("Boolean(document.getElementById('answers'))").await?);
        page.expect_question("danger").await?;
        assert_eq!(page.chosen().await?, Vec::<String>::new());
        Ok(())
    })
}

/// Every page of ours, with faults shown, in this language and these colours.
async fn look(page: &Page, language: &str, faults: &mut Vec<String>) -> Result<()> {
    page.read(Words::of(language)?);
    let mut check = async |screen: &str, left_out: &[&str]| -> Result<()> {
        let found = accessibility_faults(page, left_out).await?;
        faults.extend(found.into_iter().map(|fault| format!("{language}, {screen}: {fault}")));
        Ok(())
    };
    page.begin().await?;
    page.answer_all(ILL_AT_WORK.get(..3).context("three questions")?).await?;
    page.press_key("ui-all-answers").await?;
    page.press_key("ui-answers-file").await?;
    expect_page(page, "answers-save-heading").await?;
    page.press_key("answers-save-now").await?;
    check("file", &[]).await?;
    page.press_key("answers-back").await?;
    page.press_key("ui-answers-link").await?;
    expect_page(page, "answers-link-heading").await?;
    page.press_key("answers-full-make").await?;
    check("link refused", &[]).await?;
    page.choose(&page.word("answers-full-sure")?).await?;
    page.press_key("answers-full-make").await?;
    page.press_key("answers-full-copy").await?;
    check("link", &[]).await?;
    page.open().await?;
    open_page(page).await?;
    let mut bad = bad_files()?;
    choose_file(page, &bad.pop().context("a file")?.0).await?;
    expect_words(page, "answers-bad").await?;
    check("faults", &[]).await?;
    page.prefer("", "prefers-color-scheme", "dark").await?;
    check("faults in the dark", &[]).await?;
    page.prefer("", "forced-colors", "active").await?;
    check("faults in forced colours", &["color-contrast", "color-contrast-enhanced"]).await?;
    page.prefer("", "forced-colors", "none").await?;
    page.prefer("", "prefers-color-scheme", "light").await?;
    page.set_width(320).await?;
    let wide = page.holds("document.documentElement.scrollWidth > innerWidth").await?;
    assert!(!wide, "{language}: wider than a narrow screen");
    page.set_width(360).await
}

#[test]
fn axe_finds_nothing() -> Result<()> {
    in_browser(async |page| {
        let mut faults = Vec::new();
        for language in LANGUAGES {
            look(page, language, &mut faults).await?;
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        Ok(())
    })
}

#[test]
fn a_frame_reads_nothing_of_its_address_and_its_link_leads_to_the_guide() -> Result<()> {
    in_browser(async |page| {
        page.to_the_result().await?;
        let link = link(page).await?;
        // The host's page writes the address of its frame: what stands there is not the person's own.
        let host = Host::start()?;
        host.page("/", &format!("<h1>The host</h1><iframe src=\"{link}\" height=\"800\"></iframe>"));
        page.visit(&host, "/").await?;
        page.enter(0).await?;
        page.expect_heading_key("start-title").await?;
        page.press_key("ui-begin").await?;
        page.expect_question("danger").await?;
        assert_eq!(page.chosen().await?, Vec::<String>::new());
        page.press_key("ui-all-answers").await?;
        page.press_key("ui-answers-link").await?;
        expect_page(page, "answers-link-heading").await?;
        assert_eq!(page.text("document.getElementById('link-plain').value").await?, page.site.url("en/"));
        Ok(())
    })
}

#[test]
fn the_rest_of_a_walk_goes_on_from_what_was_opened() -> Result<()> {
    in_browser(async |page| {
        page.begin().await?;
        page.answer_all(ILL_AT_WORK).await?;
        page.expect_status("fits").await?;
        page.press_key("ui-all-answers").await?;
        let text = save(page).await?;
        page.open().await?;
        open_page(page).await?;
        choose_file(page, &text).await?;
        page.press_key("answers-use").await?;
        page.expect_heading_key("ui-all-answers").await?;
        page.press_key("ui-resume").await?;
        page.answer_all(ILL_AT_WORK_THEN).await?;
        page.expect_result("fits").await
    })
}
