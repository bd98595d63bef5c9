//! The page is changed by something that is not us: a browser's translation, an extension, a second tap, a fault. Nothing
//! that a person answered is lost, and nothing is chosen that they did not mean (requirements R1, R3).

use anyhow::Result;
use remedy_e2e::walks::{ILL_AT_WORK, ILL_AT_WORK_THEN};
use remedy_e2e::{Page, Words, in_browser, in_three_engines};

in_three_engines!(
    mod english [language: "en"]
    words_that_are_wrapped_as_a_translation_does_break_nothing,
    a_hand_that_does_anything_to_words_breaks_nothing,
    the_guides_language_is_its_own,
);

/// What a browser's translation does: each text becomes an element with other words.
const TRANSLATE: &str = "(() => {
    const walker = document.createTreeWalker(document.getElementById('app'), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
    for (const text of texts) {
        const font = document.createElement('font');
        font.textContent = text.data.toUpperCase();
        text.replaceWith(font);
    }
})()";

/// A hand that wraps, replaces, moves, splits and removes texts, and puts elements of its own between others: by chance,
/// which begins with a number.
const MEDDLE: &str = "(seed => {
    let state = seed;
    const chance = most => { state = (state * 1103515245 + 12345) % 2147483648; return Math.floor(state / 2147483648 * most); };
    const walker = document.createTreeWalker(document.querySelector('#app .page'), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    const make = (tag, words) => Object.assign(document.createElement(tag), { textContent: words });
    for (const text of texts) {
        if (!text.isConnected) continue;
        const around = text.parentElement;
        switch (chance(8)) {
            case 0: text.replaceWith(make('font', text.data)); break;
            case 1: text.remove(); break;
            case 2: if (text.length > 1) text.splitText(Math.floor(text.length / 2)); break;
            case 3: around.append(text); break;
            case 4: around.insertBefore(make('mark', '*'), text); break;
            case 5: { const wrap = make('span', ''); text.replaceWith(wrap); wrap.append(text); break; }
            case 6: text.data = text.data.split('').reverse().join(''); break;
        }
    }
})(arguments[0])";

/// Nothing is broken, and these are the answers to the question shown.
async fn assert_chosen(page: &Page, options: &[&str]) -> Result<()> {
    assert!(page.holds("document.getElementById('broken').hidden").await?, "it broke");
    assert_eq!(page.chosen().await?, options);
    Ok(())
}

async fn words_that_are_wrapped_as_a_translation_does_break_nothing(page: &Page) -> Result<()> {
    page.begin().await?;
    page.answer_all(&[("danger", &["no"]), ("role", &["self"])]).await?;
    page.expect_question("harm").await?;
    page.js(TRANSLATE).await?;
    // The smallest input that broke it: going on with nothing chosen puts an error before what is gone.
    page.click_on("#app form [type=submit]").await?;
    page.until("the error is shown", "document.getElementById('error-summary') !== null").await?;
    page.js(TRANSLATE).await?;
    page.click_on("#app input[value=health]").await?;
    assert_chosen(page, &["health"]).await?;
    // New words are seen, whatever was done to the old ones.
    page.click_on("#app .setting").await?;
    let simpler = Words::simpler_of("en")?.get("question-harm")?.to_owned();
    page.until_with(
        "the simpler words are there",
        "document.querySelector('#app h1').innerText === arguments[0]",
        vec![simpler.into()],
    )
    .await?;
    assert_chosen(page, &["health"]).await
}

/// Walks to the result while the hand meddles with every page, and finds there what was answered.
async fn a_hand_that_does_anything_to_words_breaks_nothing(page: &Page) -> Result<()> {
    for seed in [1_u32, 20, 300] {
        page.open().await?;
        page.js_with(MEDDLE, vec![seed.into()]).await?;
        page.click_on("#app .actions .button").await?;
        for (place, (question, options)) in ILL_AT_WORK.iter().chain(ILL_AT_WORK_THEN).enumerate() {
            page.until("a page is shown", "document.querySelector('#app .page') !== null").await?;
            if page.holds("document.querySelector('#app .page').dataset.page === 'status'").await? {
                page.js_with(MEDDLE, vec![(seed + 1).into()]).await?;
                page.click_on("#app .actions .button").await?;
            }
            let shown = format!("document.querySelector('#app form')?.dataset.question === '{question}'");
            page.until(&format!("{question} is shown, hand {seed}"), &shown).await?;
            let hand = seed * 100 + u32::try_from(place)?;
            page.js_with(MEDDLE, vec![hand.into()]).await?;
            if place % 3 == 0 {
                page.click_on("#app form [type=submit]").await?;
                page.until("an error is shown", "document.getElementById('error-summary') !== null").await?;
                page.js_with(MEDDLE, vec![(hand + 50).into()]).await?;
            }
            for option in *options {
                page.js(&format!("document.querySelector('#app input[value={option}]').click()")).await?;
            }
            assert_chosen(page, options).await?;
            page.js("document.querySelector('#app form [type=submit]').click()").await?;
        }
        page.expect_page("result").await?;
        page.js_with(MEDDLE, vec![seed.into()]).await?;
        page.js("document.querySelector('#app .theme-list a').click()").await?;
        page.expect_page("theme").await?;
        page.js_with(MEDDLE, vec![seed.into()]).await?;
        page.js("document.querySelector('#app .back button').click()").await?;
        page.expect_page("result").await?;
    }
    Ok(())
}

/// A translation names its own language on the document.
async fn the_guides_language_is_its_own(page: &Page) -> Result<()> {
    page.begin().await?;
    page.js("document.documentElement.lang = 'hi'").await?;
    page.answer("danger", &["no"]).await?;
    page.expect_question("role").await?;
    page.browser_back().await?;
    page.expect_question("danger").await?;
    assert!(page.address().await?.ends_with("/en/"), "{}", page.address().await?);
    Ok(())
}

#[test]
fn a_second_tap_does_not_press_what_came_under_the_finger() -> Result<()> {
    in_browser(async |page| {
        page.set_screen(360, 740).await?;
        page.begin().await?;
        // Three taps at one place, 120 ms apart, as a shaking hand does: the second and the third meet the next question.
        page.click_on("#app form .button-second").await?;
        page.expect_question("role").await?;
        let skip = "(() => {
            const button = document.querySelector('#app form .button-second');
            button.scrollIntoView({ block: 'center' });
            const { left, top } = button.getBoundingClientRect();
            return [left + 9, top + 9];
        })()";
        let at = page.js(skip).await?;
        tokio::time::sleep(std::time::Duration::from_millis(600)).await;
        for _ in 0..3 {
            for kind in ["mousePressed", "mouseReleased"] {
                let event = serde_json::json!({ "type": kind, "x": at[0], "y": at[1], "button": "left", "clickCount": 1 });
                page.devtools("Input.dispatchMouseEvent", &event).await?;
            }
            tokio::time::sleep(std::time::Duration::from_millis(120)).await;
        }
        page.expect_question("harm").await?;
        // And nothing of that question was chosen or skipped.
        assert_eq!(page.chosen().await?, [""; 0]);
        Ok(())
    })
}

/// A thumb that swipes twice, on a phone that is still drawing: the second Back would lead out of the guide, so the page
/// stands on the guide's own entry of the history again before it begins to draw. (A driver waits for each step, and cannot
/// swipe twice.)
#[test]
fn a_second_back_while_the_page_is_drawn_loses_nothing() -> Result<()> {
    in_browser(async |page| {
        page.begin().await?;
        page.answer_all(&[("danger", &["no"]), ("role", &["self"]), ("harm", &["health"])]).await?;
        page.expect_question("business").await?;
        page.js("void (() => {
                window.order = [];
                addEventListener('guide:redraw', () => order.push('draws'));
                const forward = history.forward.bind(history);
                history.forward = () => { order.push('forward'); forward(); };
            })()")
            .await?;
        page.browser_back().await?;
        page.expect_question("harm").await?;
        assert_eq!(page.list("order.slice(0, 2)").await?, ["forward", "draws"]);
        page.until("the guide is on its own entry", "history.state === 'guide'").await?;
        // From the first question the step leads to the first page, and the next one out.
        page.browser_back().await?;
        page.expect_question("role").await?;
        page.until("the guide is on its own entry", "history.state === 'guide'").await?;
        page.browser_back().await?;
        page.expect_question("danger").await?;
        page.until("the guide is on its own entry", "history.state === 'guide'").await?;
        page.browser_back().await?;
        page.expect_page("start").await?;
        page.until("it stands in front", "history.state === null").await
    })
}

/// Whatever is put behind the address is no step of the person's. The guide is on its own entry of the history again, by which
/// a reload knows that it took something away.
#[test]
fn what_is_put_behind_the_address_is_no_step() -> Result<()> {
    in_browser(async |page| {
        for mark in ["#", "#x", "#/", "#foo/bar", "#!/a/b", "#fr/"] {
            page.begin().await?;
            page.answer_all(&[("danger", &["no"]), ("role", &["self"])]).await?;
            page.expect_question("harm").await?;
            page.js(&format!(
                "void document.body.appendChild(Object.assign(document.createElement('a'), {{ href: '{mark}' }})).click()"
            ))
            .await?;
            page.until(
                &format!("after {mark} the guide is on its own entry again"),
                "history.state === 'guide' && !location.hash",
            )
            .await?;
            page.expect_question("harm").await?;
            page.browser_back().await?;
            page.expect_question("role").await?;
            page.go_to_address("about:blank").await?;
        }
        // In the place of the guide's own entry of the history.
        page.begin().await?;
        page.answer_all(&[("danger", &["no"]), ("role", &["self"])]).await?;
        page.expect_question("harm").await?;
        page.js("location.replace('#x')").await?;
        page.until("the guide has an entry of its own again", "history.state === 'guide' && !location.hash")
            .await?;
        page.expect_question("harm").await?;
        page.browser_back().await?;
        page.expect_question("role").await
    })
}

/// Nor does what stood there from the start lead a step out of the guide, nor what is put there on the first page.
#[test]
fn what_stood_behind_the_address_from_the_start_leads_out_of_nothing() -> Result<()> {
    in_browser(async |page| {
        for mark in ["#", "#foo"] {
            page.go_to_address("about:blank").await?;
            page.go_to_address(&page.site.url(&format!("en/{mark}"))).await?;
            page.press("Begin").await?;
            page.answer_all(&[("danger", &["no"]), ("role", &["self"]), ("harm", &["health"])]).await?;
            page.expect_question("business").await?;
            for question in ["harm", "role"] {
                page.browser_back().await?;
                page.expect_question(question).await?;
                page.until("the guide is on its own entry", "history.state === 'guide'").await?;
            }
        }
        page.go_to_address("about:blank").await?;
        page.open().await?;
        page.js("location.replace('#x')").await?;
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        page.press("Begin").await?;
        page.expect_question("danger").await
    })
}

#[test]
fn after_a_fault_the_guide_begins_again_with_all_answers() -> Result<()> {
    in_browser(async |page| {
        page.begin().await?;
        page.answer_all(&[("danger", &["no"]), ("role", &["self"]), ("harm", &["health", "work"])]).await?;
        // As a fault inside of the engine tells of itself.
        page.js(
            "dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }))",
        )
        .await?;
        page.expect_page("answers").await?;
        assert!(page.holds("document.getElementById('broken').hidden").await?);
        page.press_key("ui-resume").await?;
        page.expect_question("business").await
    })
}

/// Answers are in the page alone: whoever loads it again, or comes back to it, is told that they are gone (requirement S5).
#[test]
fn what_a_reload_takes_away_is_said() -> Result<()> {
    in_browser(async |page| {
        let said = "(gone => gone.checkVisibility() ? gone.innerText : '')(document.getElementById('gone'))";
        page.open().await?;
        assert_eq!(page.text(said).await?, "");
        let gone = page.text("document.getElementById('broken-text').textContent").await?;
        let is_said = format!("{said} === arguments[0]");
        page.press_key("ui-begin").await?;
        page.answer_all(&[("danger", &["no"]), ("role", &["self"])]).await?;
        page.js("setTimeout(() => location.reload())").await?;
        page.until_with("it is said", &is_said, vec![gone.clone().into()]).await?;
        page.started().await?;
        page.expect_page("start").await?;

        page.press_key("ui-begin").await?;
        page.expect_question("danger").await?;
        assert_eq!(page.text(said).await?, "");
        page.answer("danger", &["no"]).await?;
        page.expect_question("role").await?;
        // As where the browser keeps no page for its Back.
        page.js("addEventListener('unload', () => {})").await?;
        page.go_to("en/guide.html").await?;
        page.browser_back().await?;
        let there = format!("document.querySelector('#app [data-question=role]') !== null || {is_said}");
        page.until_with("the answers are there, or it is said", &there, vec![gone.into()]).await
    })
}
