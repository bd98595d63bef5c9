//! More of the keyboard: Leave comes first everywhere, the focus is always marked, going back with Shift and Tab is
//! no wish to leave, and neither a screen zoomed far in nor what is said of a slow start hides the focus (requirements S1,
//! S2, A3, A4).

use anyhow::{Context as _, Result, ensure};
use remedy_e2e::walks::ILL_AT_WORK;
use remedy_e2e::{Key, NEUTRAL, Page, Words, in_browser, on_every_screen};

/// What has the focus, for the words of a failure.
const FOCUSED: &str = "(part => `${part.tagName} ${part.id || part.value || part.textContent.trim().slice(0, 60)}`)(document.activeElement)";

/// How much of what has the focus is hidden: under the bar, under what is said of a slow start, or beyond an edge. What is
/// higher than the room between cannot be seen whole; then its beginning counts.
const HIDDEN: &str = "(() => {
    const part = document.activeElement;
    const bar = document.querySelector('.leave-bar');
    const notice = document.querySelector('.starting');
    if (bar.contains(part)) return 0;
    const { top, bottom } = part.getBoundingClientRect();
    const edge = bar.getBoundingClientRect().bottom;
    const { height = 0, top: foot } = notice?.getBoundingClientRect() ?? {};
    const end = height > 0 && !notice.contains(part) ? Math.min(innerHeight, foot) : innerHeight;
    const below = bottom - top > end - edge ? 0 : bottom - end;
    return Math.max(0, Math.ceil(edge - top - 1), Math.ceil(below - 1));
})()";

async fn assert_can_be_seen(page: &Page) -> Result<()> {
    let hidden = page.js(HIDDEN).await?;
    ensure!(hidden == 0, "{hidden} pixels are hidden of {}", page.text(FOCUSED).await?);
    Ok(())
}

async fn assert_is_marked(page: &Page) -> Result<()> {
    // An option's card is marked in the place of its small control.
    let marked = "(part => getComputedStyle(part.closest('.choice') ?? part).outlineStyle !== 'none')(document.activeElement)";
    ensure!(page.holds(marked).await?, "nothing marks {}", page.text(FOCUSED).await?);
    Ok(())
}

#[test]
fn leave_comes_first_on_every_screen_and_nothing_jumps_the_queue() -> Result<()> {
    in_browser(async |page| {
        on_every_screen(page, async |page, screen| {
            let first = "[...document.querySelectorAll('a[href], button, input, summary, [tabindex]')].find(part => part.tabIndex >= 0 && part.checkVisibility()).id";
            assert_eq!(page.text(first).await?, "leave", "{screen}");
            assert!(page.holds("[...document.querySelectorAll('[tabindex]')].every(part => part.tabIndex <= 0)").await?, "{screen}");
            Ok(())
        })
        .await
    })
}

#[test]
fn leave_by_enter() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        page.keys(&[Key::Tab, Key::Enter]).await?;
        page.expect_address(NEUTRAL).await
    })
}

#[test]
fn going_back_with_shift_and_tab_does_not_leave() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        page.press("Begin").await?;
        page.answer("danger", &["no"]).await?;
        page.expect_question("role").await?;
        page.until("the heading has the focus", "document.activeElement.id === 'heading'").await?;
        page.keys(&[Key::Tab; 6]).await?;
        for _ in 0..6 {
            page.tab_back().await?;
        }
        page.expect_question("role").await?;
        assert_eq!(page.text("document.getElementById('announce').textContent").await?, "");
        Ok(())
    })
}

#[test]
fn zoomed_far_in_the_focus_is_marked_and_never_hidden() -> Result<()> {
    in_browser(async |page| {
        // 1280 by 1024, at 400 %.
        page.set_screen(320, 256).await?;
        page.open().await?;
        page.press("Begin").await?;
        page.expect_question("danger").await?;
        through(page).await?;
        page.answer_all(ILL_AT_WORK.get(..2).unwrap_or_default()).await?;
        page.expect_question("harm").await?;
        through(page).await?;
        page.press("See the result so far").await?;
        page.expect_result("unclear").await?;
        through(page).await
    })
}

#[test]
fn what_is_said_of_a_slow_start_hides_no_focus() -> Result<()> {
    in_browser(async |page| {
        for language in ["ar", "fr", "ru"] {
            page.read(Words::of(language)?);
            page.site.keep_back("_bg.wasm");
            page.go_to(&format!("{language}/")).await?;
            page.until("it says that it is slow", "document.getElementById('slow').checkVisibility()")
                .await?;
            for screen in ["start", "question"] {
                if screen == "question" {
                    page.press_key("ui-begin").await?;
                }
                for (width, height) in [(360, 640), (320, 568), (320, 480), (320, 256)] {
                    page.set_screen(width, height).await?;
                    page.js(&format!("document.querySelector('[data-first={screen}] h1').focus()")).await?;
                    let how = format!("{language}, {screen}, {width} by {height}");
                    from_here(page).await.context(how)?;
                }
            }
        }
        Ok(())
    })
}

/// From the heading of the page, once it is there.
async fn through(page: &Page) -> Result<()> {
    page.until("the heading has the focus", "document.activeElement.id === 'heading'").await?;
    from_here(page).await
}

/// Tabs through the page to its end, and back.
async fn from_here(page: &Page) -> Result<()> {
    assert_can_be_seen(page).await?;
    let mut stops = 0;
    loop {
        page.keys(&[Key::Tab]).await?;
        if page.holds("document.activeElement === document.body").await? {
            break;
        }
        assert_can_be_seen(page).await?;
        assert_is_marked(page).await?;
        stops += 1;
        ensure!(stops < 400, "Tab comes to no end");
    }
    for _ in 0..stops {
        page.tab_back().await?;
        assert_can_be_seen(page).await?;
        assert_is_marked(page).await?;
    }
    Ok(())
}
