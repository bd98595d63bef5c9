//! The frame of one height in which our element shows the guide: whatever is answered, whatever the host's page does to it.

use anyhow::{Context as _, Result};
use remedy_e2e::framed::{LISTEN, element, plain_frame};
use remedy_e2e::walks::{ILL_AT_WORK, ILL_AT_WORK_THEN};
use remedy_e2e::{Browser, Host, Key, NEUTRAL, Page, Words, in_each_browser};

in_each_browser!(
    []
    the_frame_keeps_its_height,
    the_element_is_as_wide_as_its_column,
    a_column_may_begin_at_nothing_and_change,
    a_height_may_be_wished_for,
    what_is_set_late_counts_or_is_told,
    a_moved_element_goes_on_or_says_so,
    the_wheel_goes_on_at_the_frames_ends,
    leave_stays_in_the_part_that_is_seen,
    the_host_does_not_scroll_with_the_keys,
    tab_goes_where_it_goes_by_itself,
);

const SPACE: &str = "<p style=\"height: 900px\">More of the host</p>";

/// The frame's height, in whole pixels.
async fn height(page: &Page) -> Result<i64> {
    let height = page.js_of_frame(0, "Math.round(arguments[0].getBoundingClientRect().height)").await?;
    height.as_i64().with_context(|| format!("{height}"))
}

async fn number(page: &Page, expression: &str) -> Result<i64> {
    let number = page.js(&format!("Math.round({expression})")).await?;
    number.as_i64().with_context(|| format!("{number}"))
}

/// The frame has this height, the host's page is scrolled and as long as before, and nothing in the frame is wider than it.
async fn expect_still(page: &Page, expected: i64, still: &str) -> Result<()> {
    page.exit().await?;
    assert_eq!(height(page).await?, expected);
    assert_eq!(page.text(STILL).await?, still);
    page.enter(0).await?;
    let over = number(page, "document.documentElement.scrollWidth - innerWidth").await?;
    assert!(over <= 0, "it is wider by {over}");
    Ok(())
}

const STILL: &str = "JSON.stringify([scrollX, scrollY, document.documentElement.scrollHeight])";

async fn the_frame_keeps_its_height(page: &Page) -> Result<()> {
    let host = Host::start()?;
    let guide = element(&page.site, "lang=\"ar\"");
    let column = format!("<div style=\"max-width: 320px\">{guide}</div>");
    host.page_with("/", &format!("{LISTEN}<h1>The host</h1>{SPACE}{column}{SPACE}"), "dir=\"rtl\"", "");
    page.read(Words::of("ar")?);
    // In Chromium this is also what a page shows at 400 % on a screen of 1280 pixels.
    page.set_screen(320, 640).await?;
    page.visit(&host, "/").await?;
    page.js("document.querySelector('remedy-guide').scrollIntoView()").await?;
    page.enter(0).await?;
    page.exit().await?;
    let (expected, still) =
        (number(page, "Math.min(innerHeight * 0.8, 760)").await?, page.text(STILL).await?);
    expect_still(page, expected, &still).await?;
    page.press_key("ui-begin").await?;
    for (question, options) in ILL_AT_WORK {
        page.answer(question, options).await?;
        expect_still(page, expected, &still).await?;
    }
    page.expect_status("fits").await?;
    page.press_key("ui-go-on").await?;
    page.answer_all(ILL_AT_WORK_THEN).await?;
    page.expect_result("fits").await?;
    page.js("document.querySelectorAll('main:not([hidden]) details').forEach(part => { part.open = true; })")
        .await?;
    page.js("void document.querySelector('main:not([hidden]) a[href^=\"#\"]').click()").await?;
    expect_still(page, expected, &still).await?;
    page.exit().await?;
    assert_eq!(page.list("told").await?, ["ready", "begun", "finished"]);
    assert!(page.holds("document.documentElement.scrollWidth <= innerWidth").await?, "it scrolls sideways");

    // Leave stands above it, leads where the language says, and takes the whole page.
    let (words, address) = page.link_of_element(0, "a").await?;
    assert_eq!((words, address), (page.word("ui-leave")?, page.word("ui-leave-to")?));
    page.click_in_element(0, "a").await?;
    page.exit().await?;
    page.expect_address(&page.word("ui-leave-to")?).await
}

async fn the_element_is_as_wide_as_its_column(page: &Page) -> Result<()> {
    let host = Host::start()?;
    let guide = element(&page.site, "lang=\"en\"");
    let columns = "columns: 2; column-gap: 0; width: 1300px";
    let hide = "<style>.off { display: none }</style>";
    host.page("/", &format!("{hide}<div style=\"{columns}\">{guide}</div>"));
    page.visit(&host, "/").await?;
    page.enter(0).await?;
    page.exit().await?;
    let element = "document.querySelector('remedy-guide')";
    let shown = format!("getComputedStyle({element}).display");
    assert_eq!(page.text(&shown).await?, "block");
    assert_eq!(number(page, &format!("{element}.getBoundingClientRect().width")).await?, 650);
    // What the page wants of it goes first.
    page.js(&format!("void {element}.classList.add('off')")).await?;
    assert_eq!(page.text(&shown).await?, "none");
    page.js(&format!("void ({element}.className = '', {element}.hidden = true)")).await?;
    assert_eq!(page.text(&shown).await?, "none");
    Ok(())
}

async fn a_column_may_begin_at_nothing_and_change(page: &Page) -> Result<()> {
    let host = Host::start()?;
    let guide = element(&page.site, "lang=\"en\"");
    host.page(
        "/",
        &format!("{LISTEN}<div id=\"column\" style=\"width: 0; overflow: hidden\">{guide}</div>{SPACE}"),
    );
    page.set_screen(1280, 800).await?;
    page.visit(&host, "/").await?;
    page.enter_any(0).await?;
    page.exit().await?;
    let expected = number(page, "Math.min(innerHeight * 0.8, 760)").await?;
    for style in ["width: 0", "width: 340px", "display: none", "width: 320px", "width: 1240px"] {
        page.js(&format!("void (document.getElementById('column').style.cssText = '{style}')")).await?;
        page.js("new Promise(done => setTimeout(done, 200, true))").await?;
        if style.starts_with("width: 3") {
            page.enter(0).await?;
            page.exit().await?;
        }
        assert_eq!(height(page).await?, if style.starts_with('d') { 0 } else { expected }, "{style}");
    }
    let width = page.js_of_frame(0, "arguments[0].getBoundingClientRect().width").await?;
    assert_eq!(width, 1240);
    page.enter(0).await?;
    page.press_key("ui-begin").await?;
    page.expect_question("danger").await
}

async fn a_height_may_be_wished_for(page: &Page) -> Result<()> {
    let host = Host::start()?;
    page.set_screen(1000, 900).await?;
    for (wish, expected) in [
        ("", None),
        ("height=\"500px\"", Some(500)),
        ("height=\"510\"", Some(510)),
        ("height=\"min(90vh, 32.5rem)\"", Some(520)),
        ("height=\"calc(100px + 400px)\"", Some(500)),
        // It is never lower than can be read in.
        ("height=\"1px\"", Some(200)),
        ("height=\"50%\"", None),
        ("height=\"auto\"", None),
        ("height=\"medium\"", None),
        ("height=\"max-content\"", None),
        ("height=\"-50px\"", None),
        ("height=\"var(--x)\"", None),
        ("height=\"calc(1px + env(x))\"", None),
        ("height=\"500px; position: fixed\"", None),
        ("height=\"\"", None),
        ("height=\"high\"", None),
    ] {
        host.page(
            "/",
            &format!("{LISTEN}<h1>The host</h1>{}", element(&page.site, &format!("lang=\"en\" {wish}"))),
        );
        page.go_to_address(&host.url_beside_guide("/")).await?;
        page.enter(0).await?;
        page.exit().await?;
        let default = number(page, "Math.min(innerHeight * 0.8, 760)").await?;
        assert_eq!(height(page).await?, expected.unwrap_or(default), "{wish}");
        if page.browser == Browser::Chromium {
            let console = page.console().await?.join("\n");
            assert_eq!(
                console.contains("@height"),
                expected.is_none() && !wish.is_empty(),
                "{wish}: {console}"
            );
        }
    }
    // It is never higher than the screen, less the bar.
    host.page("/", &element(&page.site, "lang=\"en\" height=\"5000px\""));
    page.visit(&host, "/").await?;
    page.enter(0).await?;
    page.exit().await?;
    assert_eq!(height(page).await?, number(page, "innerHeight - 50").await?);
    Ok(())
}

const ACCENT: &str = "getComputedStyle(document.documentElement).getPropertyValue('--color-accent').trim()";

/// A framework sets attributes after it has put the element in; others wait for an answer of their server.
async fn what_is_set_late_counts_or_is_told(page: &Page) -> Result<()> {
    let host = Host::start()?;
    let script = remedy_e2e::framed::script(&page.site);
    let put_in = "<script>
        window.guide = document.createElement('remedy-guide');
        document.body.append(guide);
        guide.setAttribute('lang', 'en');
        guide.setAttribute('accent', '#7a1fa2');
    </script>";
    host.page("/", &format!("{LISTEN}<h1>The host</h1>{script}{put_in}"));
    page.go_to_address(&host.url_beside_guide("/")).await?;
    page.enter(0).await?;
    assert_eq!(page.text(ACCENT).await?, "#7a1fa2");
    page.exit().await?;
    // Nobody has begun: it is shown anew.
    page.js("void guide.setAttribute('accent', '#1b5e20')").await?;
    page.until("it is there again", "told.filter(what => what === 'ready').length === 2").await?;
    page.enter(0).await?;
    assert_eq!(page.text(ACCENT).await?, "#1b5e20");
    page.press_key("ui-begin").await?;
    page.answer("danger", &["no"]).await?;
    page.exit().await?;
    // Someone has: it stays, and the webmaster is told.
    page.js("void guide.setAttribute('accent', '#0d47a1')").await?;
    page.enter(0).await?;
    page.expect_question("role").await?;
    assert_eq!(page.text(ACCENT).await?, "#1b5e20");
    page.exit().await?;
    assert_eq!(page.list("thrown").await?, Vec::<String>::new());
    if page.browser == Browser::Chromium {
        let console = page.console().await?.join("\n");
        assert!(console.contains("remedy-guide: accent"), "{console}");
    }
    Ok(())
}

async fn a_moved_element_goes_on_or_says_so(page: &Page) -> Result<()> {
    let host = Host::start()?;
    let guide = element(&page.site, "lang=\"en\"");
    host.page("/", &format!("{LISTEN}<h1>The host</h1>{guide}<div id=\"other\"></div>"));
    page.go_to_address(&host.url_beside_guide("/")).await?;
    page.enter(0).await?;
    page.press_key("ui-begin").await?;
    page.answer("danger", &["no"]).await?;
    page.exit().await?;
    // Firefox has it, and begins a frame anew all the same.
    if page.browser == Browser::Chromium {
        page.js("document.getElementById('other').moveBefore(document.querySelector('remedy-guide'), null)")
            .await?;
        page.enter(0).await?;
        page.expect_question("role").await?;
        page.exit().await?;
    }
    page.js("void document.body.append(document.querySelector('remedy-guide'))").await?;
    page.enter(0).await?;
    page.expect_heading_key("start-title").await?;
    page.exit().await?;
    if page.browser == Browser::Chromium {
        let console = page.console().await?.join("\n");
        assert_eq!(console.matches("moveBefore").count(), 1, "{console}");
    }
    // It still leads away.
    page.click_in_element(0, "a").await?;
    page.exit().await?;
    page.expect_address(NEUTRAL).await
}

async fn the_wheel_goes_on_at_the_frames_ends(page: &Page) -> Result<()> {
    let host = Host::start()?;
    page.set_screen(1000, 700).await?;
    for frame in [plain_frame(&page.site, "en", ""), element(&page.site, "lang=\"en\"")] {
        host.page("/", &format!("{LISTEN}<h1>The host</h1>{frame}{SPACE}"));
        page.visit(&host, "/").await?;
        page.enter(0).await?;
        let style = "getComputedStyle(document.documentElement).overscrollBehaviorY";
        page.until("nothing holds the wheel", &format!("{style} === 'auto'")).await?;
        page.exit().await?;
        // Firefox's driver turns the wheel in one page alone.
        if page.browser == Browser::Firefox {
            continue;
        }
        let middle = "(({ x, y, width, height }) => [x + width / 2, y + height / 2].map(Math.round))(arguments[0].getBoundingClientRect())";
        let [x, y]: [i64; 2] = serde_json::from_value(page.js_of_frame(0, middle).await?)?;
        page.turn_wheel(x, y, 200).await?;
        page.enter(0).await?;
        page.until("the frame has scrolled", "scrollY > 0").await?;
        page.js("scrollTo(0, document.documentElement.scrollHeight)").await?;
        page.exit().await?;
        assert_eq!(number(page, "scrollY").await?, 0);
        // One turn after another may be taken for one, which goes on where it began.
        page.js("new Promise(done => setTimeout(done, 1500, true))").await?;
        page.turn_wheel(x, y, 200).await?;
        page.until("the page has scrolled", "scrollY > 0").await?;
    }
    Ok(())
}

/// How far down the bar stands on the host's page.
async fn bar(page: &Page) -> Result<f64> {
    page.top_of_element(0, "a").await
}

async fn leave_stays_in_the_part_that_is_seen(page: &Page) -> Result<()> {
    let host = Host::start()?;
    let guide = element(&page.site, "lang=\"en\" height=\"500px\"");
    page.set_screen(600, 640).await?;

    // In a box of the host's own that scrolls, on a page that scrolls too.
    let boxed =
        format!("<div id=\"box\" style=\"height: 400px; overflow: auto\">{SPACE}{guide}{SPACE}</div>");
    host.page("/box", &format!("{LISTEN}<h1>The host</h1><p style=\"height: 100px\"></p>{boxed}{SPACE}"));
    page.visit(&host, "/box").await?;
    page.enter(0).await?;
    page.exit().await?;
    let top = "document.getElementById('box').getBoundingClientRect().top";
    // Before one comes to it, it covers nothing.
    assert!(bar(page).await? > 640.0);
    page.js("document.getElementById('box').scrollTo(0, 1200)").await?;
    page.js("scrollTo(0, 50)").await?;
    expect_bar(page, number(page, top).await?).await?;
    page.js("scrollTo(0, 90)").await?;
    expect_bar(page, number(page, top).await?).await?;
    page.js("scrollTo(0, 300)").await?;
    expect_bar(page, 0).await?;

    // Far down on a long page.
    host.page("/long", &format!("{LISTEN}<h1>The host</h1><p style=\"height: 30000px\"></p>{guide}{SPACE}"));
    page.visit(&host, "/long").await?;
    page.enter(0).await?;
    page.exit().await?;
    assert!(bar(page).await? > 640.0);
    page.js("document.querySelector('remedy-guide').scrollIntoView()").await?;
    page.js("scrollBy(0, 200)").await?;
    expect_bar(page, 0).await?;

    // The host's page is in a tall frame of another site itself.
    let outer = Host::start()?;
    host.page("/inner", &format!("{LISTEN}<h1>The host</h1>{SPACE}{guide}{SPACE}"));
    outer.page(
        "/",
        &format!(
            "<iframe src=\"{}\" style=\"width: 100%; height: 3000px; border: 0\"></iframe>",
            host.url("/inner")
        ),
    );
    page.go_to_address(&outer.url("/")).await?;
    page.enter_any(0).await?;
    page.enter(0).await?;
    page.exit().await?;
    for down in [1150, 1250, 1200] {
        page.exit().await?;
        page.js(&format!("scrollTo(0, {down})")).await?;
        let frame = page.js_of_frame(0, "arguments[0].getBoundingClientRect().top").await?;
        let frame = frame.as_f64().context("a place")?;
        page.enter_any(0).await?;
        #[allow(clippy::cast_possible_truncation, reason = "some thousands of pixels")]
        expect_bar(page, -frame.round() as i64).await?;
    }
    page.exit().await
}

/// Waits until the bar is there, or nearly: a tall frame tells of each hundredth of the guide.
async fn expect_bar(page: &Page, expected: i64) -> Result<()> {
    let mut found = 0.0;
    for _ in 0..100 {
        found = bar(page).await?;
        #[allow(clippy::cast_precision_loss, reason = "some thousands of pixels")]
        if (found - expected as f64).abs() < 10.0 {
            return Ok(());
        }
        tokio::time::sleep(std::time::Duration::from_millis(30)).await;
    }
    anyhow::bail!("the bar is at {found}, not at {expected}")
}

/// What the page of the host shows of what has the focus, and of where it is scrolled.
const SEEN: &str = "JSON.stringify([scrollX, scrollY, document.activeElement.localName])";

/// The three answers to the first question, by keys, with the frame partly or wholly out of the host's sight.
async fn the_host_does_not_scroll_with_the_keys(page: &Page) -> Result<()> {
    let host = Host::start()?;
    page.set_screen(360, 640).await?;
    for frame in [element(&page.site, "lang=\"en\" height=\"500px\""), plain_frame(&page.site, "en", "")] {
        host.page("/", &format!("{LISTEN}<h1>The host</h1>{SPACE}{frame}{SPACE}{SPACE}"));
        page.visit(&host, "/").await?;
        page.js("scrollTo(0, 900)").await?;
        page.enter(0).await?;
        page.press_key("ui-begin").await?;
        page.expect_question("danger").await?;
        for scrolled in [0, 420, 1250, 1900] {
            page.js("document.querySelector('main:not([hidden]) input').focus({ preventScroll: true })")
                .await?;
            page.exit().await?;
            page.js(&format!("scrollTo(0, {scrolled})")).await?;
            let before = page.text(SEEN).await?;
            page.enter(0).await?;
            let (mut chosen, mut focused) = (Vec::new(), Vec::new());
            for key in [Key::Down, Key::Down, Key::Down, Key::Tab, Key::Tab] {
                page.keys(&[key]).await?;
                chosen.extend(page.chosen().await?);
                focused.push(
                    page.text("document.activeElement.value ?? document.activeElement.localName").await?,
                );
                page.exit().await?;
                assert_eq!(page.text(SEEN).await?, before, "{chosen:?} {focused:?}");
                page.enter(0).await?;
            }
            // It did move.
            chosen.dedup();
            assert_eq!(chosen.len(), 3, "{chosen:?}");
            assert!(page.holds("document.activeElement.matches(':focus-visible')").await?);
            // By its words, which are in sight while what they belong to may not be.
            page.js("void document.querySelector('label[for], label').click()").await?;
            page.exit().await?;
            assert_eq!(page.text(SEEN).await?, before);
            page.enter(0).await?;
        }
    }
    Ok(())
}

/// What has the focus, as the page's text and kind.
const FOCUS: &str = "(({ localName, id, value, textContent }) => `${localName} ${id} ${value ?? ''} ${textContent.trim()}`)(document.activeElement)";

/// In a frame a script moves the focus: to the same places as the browser does on the guide's own page, forth and back.
async fn tab_goes_where_it_goes_by_itself(page: &Page) -> Result<()> {
    let host = Host::start()?;
    host.page("/", &plain_frame(&page.site, "en", ""));
    let mut walks = Vec::new();
    for framed in [false, true] {
        if framed {
            page.visit(&host, "/").await?;
            page.enter(0).await?;
        } else {
            page.open().await?;
        }
        let mut walk = Vec::new();
        page.press_key("ui-begin").await?;
        page.expect_question("danger").await?;
        for place in ["the first question", "with an answer", "with many to choose"] {
            if place == "with an answer" {
                page.js("void document.querySelector('input[value=unsure]').click()").await?;
            } else if place == "with many to choose" {
                page.answer_all(&[("danger", &["no"]), ("role", &["self"])]).await?;
                page.expect_question("harm").await?;
            }
            page.js("document.getElementById('heading').focus()").await?;
            let mut forth = 0;
            for _ in 0..60 {
                page.keys(&[Key::Tab]).await?;
                let outside =
                    page.holds("!document.hasFocus() || document.activeElement === document.body").await?;
                let focus = page.text(FOCUS).await?;
                let is_last = focus.contains(page.word("ui-skip")?.as_str());
                walk.push(focus);
                forth += 1;
                if outside || is_last {
                    break;
                }
            }
            for _ in 1..forth {
                page.tab_back().await?;
                walk.push(page.text(FOCUS).await?);
            }
        }
        walks.push(walk);
    }
    assert!(walks.iter().all(|walk| walk.len() > 12), "{walks:#?}");
    assert_eq!(walks.first(), walks.last());
    Ok(())
}
