//! A whole walk by keyboard alone; and what has the focus is never hidden (requirements A3, A4).

use anyhow::{Result, ensure};
use remedy_e2e::walks::{Answer, ILL_AT_WORK, ILL_AT_WORK_THEN};
use remedy_e2e::{Key, Page, Words, in_browser};

/// More stops than any page has.
const MANY: usize = 400;

/// What has the focus: enough to tell it from everything else.
const FOCUSED: &str =
    "(part => part.id || part.value || part.textContent.trim().slice(0, 60))(document.activeElement)";

/// What has the focus is on the screen, and not under the bar.
const CAN_BE_SEEN: &str = "(() => {
    const part = document.activeElement;
    if (part === document.body || part.closest('.leave-bar')) return true;
    const { top, bottom } = part.getBoundingClientRect();
    return bottom > document.querySelector('.leave-bar').getBoundingClientRect().bottom + 1
        && top >= document.querySelector('.leave-bar').getBoundingClientRect().bottom - 1
        && top < innerHeight;
})()";

async fn assert_can_be_seen(page: &Page) -> Result<()> {
    let where_it_is =
        "JSON.stringify([document.activeElement.getBoundingClientRect(), scrollY, innerHeight])";
    if !page.holds(CAN_BE_SEEN).await? {
        anyhow::bail!("{} cannot be seen: {}", page.text(FOCUSED).await?, page.text(where_it_is).await?);
    }
    Ok(())
}

/// Presses Tab until this holds.
async fn tab_to(page: &Page, holds: &str) -> Result<()> {
    for _ in 0..MANY {
        page.keys(&[Key::Tab]).await?;
        assert_can_be_seen(page).await?;
        if page.holds(holds).await? {
            return Ok(());
        }
    }
    anyhow::bail!("Tab never comes to {holds}")
}

async fn answer_by_keyboard(page: &Page, (question, options): &Answer) -> Result<()> {
    page.expect_question(question).await?;
    page.until("the heading has the focus", "document.activeElement.id === 'heading'").await?;
    assert_can_be_seen(page).await?;
    let is = |option: &str| {
        format!("document.activeElement.name === '{question}' && document.activeElement.value === '{option}'")
    };
    let Some((first, more)) = options.split_first() else {
        let skip = page.word("ui-skip")?;
        tab_to(page, &format!("document.activeElement.textContent === '{skip}'")).await?;
        return page.keys(&[Key::Enter]).await;
    };
    if page.holds(&format!("document.querySelector('[name={question}]').type === 'radio'")).await? {
        tab_to(page, &format!("document.activeElement.name === '{question}'")).await?;
        page.keys(&[Key::Space]).await?;
        for _ in 0..MANY {
            if page.holds(&is(first)).await? {
                break;
            }
            page.keys(&[Key::Down]).await?;
            assert_can_be_seen(page).await?;
        }
    } else {
        for option in std::iter::once(first).chain(more) {
            tab_to(page, &is(option)).await?;
            page.keys(&[Key::Space]).await?;
        }
    }
    ensure!(page.chosen().await? == *options, "{question}: {:?} are chosen", page.chosen().await?);
    tab_to(page, "document.activeElement.type === 'submit'").await?;
    page.keys(&[Key::Enter]).await
}

#[test]
fn a_whole_walk_by_keyboard() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        page.keys(&[Key::Tab]).await?;
        assert_eq!(page.text(FOCUSED).await?, "leave");
        tab_to(page, "document.activeElement.textContent === 'Begin'").await?;
        page.keys(&[Key::Enter]).await?;
        for answer in ILL_AT_WORK {
            answer_by_keyboard(page, answer).await?;
        }
        page.expect_status("fits").await?;
        page.until("the heading has the focus", "document.activeElement.id === 'heading'").await?;
        tab_to(page, "document.activeElement.textContent === 'Go on with the questions'").await?;
        page.keys(&[Key::Enter]).await?;
        for answer in ILL_AT_WORK_THEN {
            answer_by_keyboard(page, answer).await?;
        }
        page.expect_result("fits").await?;
        page.until("the heading has the focus", "document.activeElement.id === 'heading'").await?;
        // Enter in a control is as good as Continue; Space opens what is folded.
        tab_to(page, "document.activeElement.getAttribute('href') === '#harm'").await?;
        page.keys(&[Key::Enter]).await?;
        page.expect_page("parts").await?;
        tab_to(page, "document.activeElement.closest('[data-element=harm]') && document.activeElement.tagName === 'SUMMARY'").await?;
        page.keys(&[Key::Enter]).await?;
        tab_to(page, "document.activeElement.getAttribute('href') === '#harm'").await?;
        page.keys(&[Key::Enter]).await?;
        page.expect_question("harm").await?;
        tab_to(page, "document.activeElement.tagName === 'SUMMARY'").await?;
        page.keys(&[Key::Space]).await?;
        assert!(page.holds("document.querySelector('details.help').open").await?);
        tab_to(page, "document.activeElement.value === 'health'").await?;
        page.keys(&[Key::Enter]).await?;
        page.expect_page("parts").await
    })
}

/// Goes on with nothing chosen, and from the error to the first control.
async fn err_and_come_to_the_first_control(page: &Page) -> Result<()> {
    tab_to(page, "document.activeElement.type === 'submit'").await?;
    page.keys(&[Key::Enter]).await?;
    page.until("the summary has the focus", "document.activeElement.id === 'error-summary'").await?;
    page.keys(&[Key::Tab, Key::Enter]).await?;
    page.until("the first control has the focus", "document.activeElement.matches('input')").await
}

/// Two frames: whatever a key does is drawn then.
async fn settle(page: &Page) -> Result<()> {
    page.js("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))")
        .await
        .map(drop)
}

#[test]
fn after_an_error_choosing_an_answer_moves_neither_focus_nor_page() -> Result<()> {
    const PLACE: &str = "JSON.stringify([document.activeElement.id, scrollY])";
    in_browser(async |page| {
        page.set_screen(360, 640).await?;
        page.open_in("ru").await?;
        page.press_key("ui-begin").await?;
        page.answer("danger", &["no"]).await?;
        page.expect_question("role").await?;
        err_and_come_to_the_first_control(page).await?;
        for next in ["role-group", "role-family", "role-representative"] {
            page.keys(&[Key::Down]).await?;
            settle(page).await?;
            assert_eq!(page.text("document.activeElement.id").await?, next);
            assert_can_be_seen(page).await?;
        }
        // What was said stays until the next Continue: its going would move the page.
        assert!(page.holds("document.getElementById('error-summary') !== null").await?);
        page.keys(&[Key::Enter]).await?;

        page.expect_question("represents").await?;
        assert!(page.holds("document.getElementById('error-summary') === null").await?);
        page.answer("represents", &["harmed"]).await?;
        page.expect_question("harm").await?;
        err_and_come_to_the_first_control(page).await?;
        tab_to(page, "document.activeElement.value === 'environment'").await?;
        let place = page.text(PLACE).await?;
        for chosen in [1, 0, 1] {
            page.keys(&[Key::Space]).await?;
            settle(page).await?;
            assert_eq!(page.text(PLACE).await?, place);
            assert_eq!(page.chosen().await?.len(), chosen);
        }
        page.keys(&[Key::Enter]).await?;
        page.expect_question("business").await
    })
}

#[test]
fn language_and_simpler_words_by_keyboard() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        tab_to(page, "document.activeElement.hreflang === 'ar'").await?;
        page.keys(&[Key::Enter]).await?;
        page.expect_language("ar").await?;
        page.read(Words::of("ar")?);
        // From where it was pressed, the way goes on.
        let simpler = "document.activeElement.matches('.setting')";
        tab_to(page, simpler).await?;
        page.keys(&[Key::Space]).await?;
        page.until("the words are simpler", "document.activeElement.ariaPressed === 'true'").await?;
        tab_to(page, "document.activeElement.matches('.actions .button')").await?;
        page.keys(&[Key::Enter]).await?;
        answer_by_keyboard(page, &("danger", &["no"])).await?;
        page.expect_question("role").await?;
        page.until("the heading has the focus", "document.activeElement.id === 'heading'").await?;
        // The settings come before the heading, where the focus is.
        let folded = "document.activeElement.matches('.settings summary')";
        while !page.holds(folded).await? {
            page.tab_back().await?;
            ensure!(
                !page.holds("document.activeElement === document.body").await?,
                "no way back to the languages"
            );
        }
        page.keys(&[Key::Space]).await?;
        tab_to(page, "document.activeElement.hreflang === 'fr'").await?;
        page.keys(&[Key::Enter]).await?;
        page.expect_language("fr").await?;
        page.read(Words::of("fr")?);
        page.until("still simpler", "document.querySelector('.setting').ariaPressed === 'true'").await?;
        tab_to(page, simpler).await?;
        page.keys(&[Key::Enter]).await?;
        page.until("simpler no more", "document.activeElement.ariaPressed === 'false'").await?;
        answer_on(page).await
    })
}

/// Goes on with the question that is shown, from wherever the focus is.
async fn answer_on(page: &Page) -> Result<()> {
    page.expect_question("role").await?;
    tab_to(page, "document.activeElement.name === 'role'").await?;
    page.keys(&[Key::Space, Key::Enter]).await?;
    page.expect_question("harm").await
}

#[test]
fn the_bar_never_hides_what_has_the_focus() -> Result<()> {
    in_browser(async |page| {
        page.set_screen(320, 480).await?;
        page.open().await?;
        page.press("Begin").await?;
        page.answer_all(ILL_AT_WORK).await?;
        page.press("See the result now").await?;
        page.expect_result("fits").await?;
        page.until("the heading has the focus", "document.activeElement.id === 'heading'").await?;
        let mut stops = 0;
        while page.text("document.activeElement.tagName").await? != "BODY" && stops < MANY {
            page.keys(&[Key::Tab]).await?;
            assert_can_be_seen(page).await?;
            stops += 1;
        }
        ensure!(stops > 30, "only {stops} stops on the result");
        // And all the way back: here the browser scrolls what gets the focus to the top, where the bar is.
        for _ in 0..stops {
            page.tab_back().await?;
            assert_can_be_seen(page).await?;
        }
        Ok(())
    })
}
