//! Leaving quickly: by the link and by the keyboard, on every kind of page, before the guide has started and without
//! JavaScript; and nothing to come back to (requirements S1 to S4).

use anyhow::{Result, ensure};
use remedy_e2e::walks::{ILL_AT_WORK, NOT_SURE};
use remedy_e2e::{
    Key, LANGUAGES, NEUTRAL, Options, Page, Words, in_browser, in_browser_with, in_three_engines,
};
use serde_json::json;

in_three_engines!([] back_after_leaving_goes_before_the_guide_and_forward_not_into_it);

const START: &str = "A guide for people harmed by business";

/// The browser has gone to the neutral page, or tried to: the tests reach no network.
async fn expect_left(page: &Page) -> Result<()> {
    page.expect_address(NEUTRAL).await?;
    let requests = page.requests().await?;
    ensure!(requests.iter().any(|address| address == NEUTRAL), "{NEUTRAL} was not asked for: {requests:?}");
    Ok(())
}

/// Going back leads to what was there before the guide; and opened anew, the guide knows no answer.
async fn expect_nothing_to_come_back_to(page: &Page) -> Result<()> {
    page.browser_back().await?;
    let address = page.address().await?;
    ensure!(!address.starts_with(&page.site.origin()), "Back leads to {address}");
    page.open().await?;
    page.expect_heading(START).await?;
    assert_eq!(page.title().await?, "Guide");
    page.press("Begin").await?;
    page.expect_question("danger").await?;
    assert!(page.chosen().await?.is_empty());
    page.press("All questions and answers").await?;
    page.expect_heading("All questions and answers").await?;
    assert!(!page.holds("document.body.innerText.includes('Skipped')").await?);
    Ok(())
}

/// The guide stands between two pages that can be reached, for browsers make different things of one that cannot.
async fn back_after_leaving_goes_before_the_guide_and_forward_not_into_it(page: &Page) -> Result<()> {
    let (before, after) = (page.site.url("fr/guide.html"), page.site.url("ar/guide.html"));
    for by_keys in [false, true] {
        page.go_to("fr/guide.html").await?;
        page.begin().await?;
        page.answer("danger", &["no"]).await?;
        page.expect_question("role").await?;
        page.until("the guide is on its own entry", "history.state === 'guide'").await?;
        page.js("document.getElementById('leave').setAttribute('href', '../ar/guide.html')").await?;
        if by_keys {
            page.keys(&[Key::Shift, Key::Shift, Key::Shift]).await?;
        } else {
            page.follow_key("ui-leave").await?;
        }
        page.expect_address(&after).await?;
        page.browser_back().await?;
        page.expect_address(&before).await?;
        // A browser that is still loading a page may take the wish to go forward for nothing.
        page.until("the page before is there", "document.readyState === 'complete'").await?;
        page.js("void history.forward()").await?;
        page.expect_address(&after).await?;
    }
    Ok(())
}

async fn leave_by_link(page: &Page) -> Result<()> {
    page.follow("Leave this page").await?;
    expect_left(page).await
}

#[test]
fn the_link_leaves_from_the_pages_on_the_way() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        leave_by_link(page).await?;

        page.begin().await?;
        page.answer("danger", &["yes"]).await?;
        page.expect_heading("Safety first").await?;
        leave_by_link(page).await?;
        expect_nothing_to_come_back_to(page).await?;

        page.open().await?;
        page.press("Begin").await?;
        page.answer("danger", &["no"]).await?;
        page.expect_question("role").await?;
        page.press("Continue").await?;
        page.until("an error is shown", "document.getElementById('error-summary') !== null").await?;
        leave_by_link(page).await?;
        expect_nothing_to_come_back_to(page).await
    })
}

/// The middle button opens a link beside the page, and this page would stay in sight. The right one only asks.
#[test]
fn the_middle_button_leaves_too() -> Result<()> {
    in_browser(async |page| {
        page.begin().await?;
        page.answer("danger", &["no"]).await?;
        page.expect_question("role").await?;
        let place =
            "(({ x, y }) => [x + 9, y + 9])(document.getElementById('leave').getBoundingClientRect())";
        let at = page.js(place).await?;
        for button in ["right", "middle"] {
            assert!(page.holds("document.getElementById('heading') !== null").await?, "before {button}");
            for kind in ["mousePressed", "mouseReleased"] {
                let event =
                    json!({ "type": kind, "x": at[0], "y": at[1], "button": button, "clickCount": 1 });
                page.devtools("Input.dispatchMouseEvent", &event).await?;
            }
        }
        expect_left(page).await
    })
}

#[test]
fn the_link_leaves_from_status_result_and_answers() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        page.press("Begin").await?;
        page.answer_all(ILL_AT_WORK).await?;
        page.expect_status("fits").await?;
        leave_by_link(page).await?;
        expect_nothing_to_come_back_to(page).await?;

        page.open().await?;
        page.press("Begin").await?;
        page.answer_all(NOT_SURE).await?;
        page.press("See the result now").await?;
        page.expect_result("unclear").await?;
        // The bar stays in sight at the far end of the longest page.
        page.js("window.scrollTo(0, document.body.scrollHeight)").await?;
        leave_by_link(page).await?;
        expect_nothing_to_come_back_to(page).await?;
        // That was the list of answers, with nothing on it.
        leave_by_link(page).await
    })
}

#[test]
fn leaving_blanks_the_page_and_wipes_the_answers_in_the_same_instant() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        page.press("Begin").await?;
        page.answer("danger", &["no"]).await?;
        page.expect_question("role").await?;
        let seen = "(() => {
            const order = [];
            addEventListener('guide:leave', () => order.push('wiped with ' + document.body.childElementCount + ' parts shown'));
            document.getElementById('leave').click();
            order.push(document.body.childNodes.length + ' parts left', document.title);
            return order;
        })()";
        let seen = page.list(seen).await?;
        let [wiped, left, title] = seen.as_slice() else { anyhow::bail!("{seen:?}") };
        assert!(wiped.starts_with("wiped with") && wiped != "wiped with 0 parts shown", "{wiped}");
        assert_eq!(left, "0 parts left");
        assert_eq!(*title, page.word("ui-leave-title")?);
        page.until("the neutral page is shown", &format!("location.href !== '{}'", page.site.url("en/")))
            .await?;
        expect_left(page).await
    })
}

#[test]
fn shift_three_times_leaves_midway_and_says_how_many_are_left() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        page.press("Begin").await?;
        page.answer("danger", &["no"]).await?;
        page.expect_question("role").await?;
        let announced = "document.querySelector('#announce[role=status]').textContent";
        page.keys(&[Key::Shift]).await?;
        assert_eq!(page.text(announced).await?, "Shift: press 2 more times to leave.");
        page.keys(&[Key::Shift]).await?;
        assert_eq!(page.text(announced).await?, "Shift: press 1 more time to leave.");
        page.keys(&[Key::Shift]).await?;
        expect_left(page).await?;
        expect_nothing_to_come_back_to(page).await
    })
}

/// Presses Shift keys as these say: "+" for down, "-" for up, of the left one or the right one.
async fn shifts(page: &Page, steps: &[&str]) -> Result<()> {
    for step in steps {
        let kind = if step.starts_with('+') { "keydown" } else { "keyup" };
        let code = step.replace(['+', '-'], "Shift");
        page.js(&format!(
            "void document.body.dispatchEvent(new KeyboardEvent('{kind}', {{ key: 'Shift', code: '{code}', bubbles: true }}))"
        ))
        .await?;
    }
    Ok(())
}

#[test]
fn both_shift_keys_count_though_one_is_down_before_the_other_is_up() -> Result<()> {
    in_browser(async |page| {
        let announced = "document.getElementById('announce').textContent";
        let told = async || page.text(announced).await;
        // Some systems tell that the second of them is up, and not the first.
        for both in [&["+Left", "+Right", "-Left", "-Right"][..], &["+Left", "+Right", "-Right"]] {
            page.open().await?;
            shifts(page, both).await?;
            assert!(told().await?.contains("1 more"), "{both:?}: {}", told().await?);
            shifts(page, &["+Left", "-Left"]).await?;
            expect_left(page).await?;
        }
        // What was let go in another window is no press here.
        page.open().await?;
        shifts(page, &["+Left"]).await?;
        page.js("void window.dispatchEvent(new Event('blur'))").await?;
        shifts(page, &["+Left", "-Left"]).await?;
        assert!(told().await?.contains("2 more"));
        Ok(())
    })
}

#[test]
fn shift_among_other_keys_or_slowly_does_not_leave() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        page.press("Begin").await?;
        page.expect_question("danger").await?;
        page.keys(&[Key::Shift, Key::Shift, Key::A, Key::Shift]).await?;
        page.keys(&[Key::Tab, Key::Shift, Key::Shift]).await?;
        // A tap in between also means that the person is doing something else.
        page.click_on("legend").await?;
        page.keys(&[Key::Shift, Key::Shift]).await?;
        assert!(page.text("document.getElementById('announce').textContent").await?.contains("1 more"));
        page.until("the presses are forgotten", "document.getElementById('announce').textContent === ''")
            .await?;
        page.keys(&[Key::Shift, Key::Shift]).await?;
        page.expect_question("danger").await
    })
}

#[test]
fn leaving_works_before_the_guide_has_started() -> Result<()> {
    in_browser(async |page| {
        page.site.keep_back("_bg.wasm");
        page.go_to("en/").await?;
        assert!(page.words().await?.contains(START));
        page.keys(&[Key::Shift, Key::Shift, Key::Shift]).await?;
        expect_left(page).await?;

        // The page that was left is in the history no more: Back goes to what was there before it.
        page.browser_back().await?;
        assert!(!page.address().await?.starts_with(&page.site.origin()));

        page.go_to("en/").await?;
        leave_by_link(page).await?;

        // Nor is a first question that was answered before the guide had started.
        page.go_to("en/").await?;
        page.press("Begin").await?;
        page.choose("Yes").await?;
        leave_by_link(page).await?;
        page.browser_back().await?;
        assert!(!page.address().await?.starts_with(&page.site.origin()));
        Ok(())
    })
}

#[test]
fn leaving_works_on_the_page_of_every_language() -> Result<()> {
    in_browser(async |page| {
        for language in LANGUAGES {
            let words = Words::of(language)?;
            let (leave, neutral) = (words.get("ui-leave")?, words.get("ui-leave-to")?);
            for path in ["", "guide.html"] {
                page.go_to(&format!("{language}/{path}")).await?;
                page.follow(leave).await?;
                page.expect_address(neutral).await?;
            }
        }
        Ok(())
    })
}

#[test]
fn leaving_works_from_the_root() -> Result<()> {
    in_browser(async |page| {
        page.prefer_languages("eo").await?;
        page.go_to("").await?;
        leave_by_link(page).await?;
        Ok(())
    })
}

#[test]
fn a_page_kept_by_the_browser_starts_afresh() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        page.press("Begin").await?;
        page.answer("danger", &["yes"]).await?;
        page.expect_heading("Safety first").await?;
        // As when the browser takes the page from its back/forward cache.
        let shown = "(() => {
            dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
            return document.body.childNodes.length;
        })()";
        assert_eq!(page.js(shown).await?, 0);
        page.expect_heading(START).await?;

        // And in earnest, as far as the browser keeps it.
        page.press("Begin").await?;
        page.answer("danger", &["yes"]).await?;
        page.expect_heading("Safety first").await?;
        page.go_to("en/guide.html").await?;
        page.browser_back().await?;
        page.expect_heading(START).await
    })
}

#[test]
fn the_link_needs_no_javascript() -> Result<()> {
    in_browser_with(&Options { without_javascript: true, ..Options::default() }, async |page| {
        for path in ["", "en/", "en/guide.html"] {
            page.go_to(path).await?;
            page.follow("Leave this page").await?;
            expect_left(page).await?;
        }
        for path in ["index.html", "en/index.html", "en/guide.html"] {
            let html = page.site.file(path)?.replace('"', "");
            let link = html.split("<a ").find(|link| link.contains(NEUTRAL)).unwrap_or_default();
            assert!(link.contains("rel=nofollow noreferrer"), "{path}: {link}");
        }
        Ok(())
    })
}
