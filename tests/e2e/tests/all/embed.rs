//! The guide on another organisation's page: in a plain frame, and as our element.

use anyhow::Result;
use remedy_e2e::framed::{LISTEN, element, plain_frame, script};
use remedy_e2e::{Host, Key, NEUTRAL, Page, Words, in_each_browser};

const START: &str = "A guide for people harmed by business";

in_each_browser!(
    []
    a_plain_frame_works_and_leaves,
    two_elements_keep_apart,
    leave_stays_in_sight_whatever_is_around_it,
    leave_is_written_in_the_language_that_is_read,
    leaving_is_told_to_the_host_and_to_nobody_else,
    a_guide_that_begins_by_itself_takes_no_focus,
    an_element_that_is_gone_does_nothing,
    shift_in_a_field_of_the_host_is_for_writing,
    an_event_that_is_not_the_browsers_keeps_no_one,
    the_arrow_keys_go_the_way_that_is_written,
    a_guide_out_of_reach_is_offered_on_its_own,
);

/// Goes a few steps, and leaves the third question open.
async fn go_some_steps(page: &Page) -> Result<()> {
    page.press_key("ui-begin").await?;
    page.answer_all(&[("danger", &["no"]), ("role", &["self"])]).await?;
    page.expect_question("harm").await
}

/// The whole page has gone to this address, and going back shows nothing of the answers.
async fn expect_whole_page_left(page: &Page, address: &str) -> Result<()> {
    page.exit().await?;
    page.expect_address(address).await
}

/// Clicks on the host's heading. Leave goes from the top of the screen a moment after that is scrolled into sight.
async fn click_on_the_host(page: &Page) -> Result<()> {
    page.js("scrollTo(0, 0)").await?;
    let free = "(({ x, y, width, height }) => document.elementFromPoint(x + width / 2, y + height / 2).localName === 'h1')(document.querySelector('h1').getBoundingClientRect())";
    page.until("the heading is free", free).await?;
    page.click_on("h1").await
}

/// The keys go to the page itself, not to a frame of it.
async fn press_shift_on_the_host(page: &Page) -> Result<()> {
    page.exit().await?;
    click_on_the_host(page).await?;
    page.keys(&[Key::Shift, Key::Shift, Key::Shift]).await
}

/// The left key is down until the right one is too: that is twice.
async fn press_both_shift_keys_on_the_host(page: &Page) -> Result<()> {
    page.exit().await?;
    click_on_the_host(page).await?;
    page.js(
        "['keydown', 'keydown', 'keyup', 'keyup'].forEach(type => document.body.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true })))",
    )
    .await?;
    page.keys(&[Key::Shift]).await
}

async fn a_plain_frame_works_and_leaves(page: &Page) -> Result<()> {
    let host = Host::start()?;
    host.page("/", &plain_frame(&page.site, "en", ""));
    let sealed = "sandbox=\"allow-scripts allow-same-origin allow-forms allow-popups\"";
    host.page("/sealed", &plain_frame(&page.site, "en", sealed));

    page.visit(&host, "/").await?;
    page.enter(0).await?;
    go_some_steps(page).await?;
    page.follow_key("ui-leave").await?;
    expect_whole_page_left(page, NEUTRAL).await?;

    page.visit(&host, "/").await?;
    page.enter(0).await?;
    go_some_steps(page).await?;
    page.click_on("legend").await?;
    page.keys(&[Key::Shift, Key::Shift, Key::Shift]).await?;
    expect_whole_page_left(page, NEUTRAL).await?;

    // Where the frame may not take the whole page along, it goes alone.
    page.visit(&host, "/sealed").await?;
    page.enter(0).await?;
    go_some_steps(page).await?;
    page.follow_key("ui-leave").await?;
    page.exit().await?;
    page.enter_any(0).await?;
    page.until("the guide is gone from the frame", "document.querySelector('form, #app, #leave') === null")
        .await?;
    page.exit().await?;
    assert_eq!(page.address().await?, host.url("/sealed"));
    Ok(())
}

async fn two_elements_keep_apart(page: &Page) -> Result<()> {
    let host = Host::start()?;
    let second = "<remedy-guide lang=\"es\"></remedy-guide>";
    let twice = script(&page.site);
    host.page(
        "/",
        &format!("{LISTEN}<h1>The host</h1>{}{twice}{second}", element(&page.site, "lang=\"en\"")),
    );
    page.visit(&host, "/").await?;
    page.enter(0).await?;
    go_some_steps(page).await?;
    page.exit().await?;

    page.enter(1).await?;
    page.read(Words::of("es")?);
    assert_eq!(page.text("document.documentElement.lang").await?, "es");
    page.press_key("ui-begin").await?;
    page.expect_question("danger").await?;
    page.exit().await?;

    page.enter(0).await?;
    page.expect_question("harm").await?;
    page.exit().await?;
    assert_eq!(page.list("thrown").await?, Vec::<String>::new());
    assert_eq!(page.js("told.filter(type => type === 'ready').length").await?, 2);

    // Where both lead to somewhere, the one that is used decides.
    page.enter(1).await?;
    page.click_on("legend").await?;
    page.keys(&[Key::Shift, Key::Shift, Key::Shift]).await?;
    expect_whole_page_left(page, &page.word("ui-leave-to")?).await
}

/// What is under a finger at the top of the screen, in its middle.
const AT_THE_TOP: &str = "document.elementFromPoint(innerWidth / 2, 25).localName";

/// In Firefox, a page that follows one left in the same moment may not be there yet.
async fn scroll_to_guide(page: &Page) -> Result<()> {
    page.until("the guide's place is there", "document.querySelector('remedy-guide') !== null").await?;
    page.js("document.querySelector('remedy-guide').scrollIntoView()").await.map(drop)
}

async fn leave_stays_in_sight_whatever_is_around_it(page: &Page) -> Result<()> {
    let host = Host::start()?;
    let guide = element(&page.site, "lang=\"en\"");
    let space = "<p style=\"height: 900px\">More of the host</p>";
    let banner = "<div style=\"position: fixed; inset: 0 0 auto; height: 60px; z-index: 99999; background: #eee\">Banner</div>";
    let around = |style: &str| {
        format!("{LISTEN}<h1>The host</h1>{banner}<div style=\"{style}\">{space}{guide}</div>{space}")
    };
    page.set_screen(360, 640).await?;
    for (path, style) in [
        ("/clipped", "overflow: hidden"),
        ("/sideways", "overflow-x: hidden; transform: translateZ(0)"),
        ("/layered", "position: relative; z-index: 0"),
    ] {
        host.page(path, &around(style));
        page.visit(&host, path).await?;
        scroll_to_guide(page).await?;
        page.enter(0).await?;
        page.press_key("ui-begin").await?;
        page.exit().await?;
        page.js("scrollBy(0, 200)").await?;
        page.until("Leave is at the top", &format!("{AT_THE_TOP} === 'remedy-guide'")).await?;
        // Where the guide has not come yet, Leave covers nothing.
        page.js("scrollTo(0, 0)").await?;
        page.until("the banner is at the top", &format!("{AT_THE_TOP} === 'div'")).await?;
        page.js("scrollTo(0, document.body.scrollHeight / 2)").await?;
        page.until("Leave is at the top again", &format!("{AT_THE_TOP} === 'remedy-guide'")).await?;
        assert_eq!(page.list("thrown").await?, Vec::<String>::new());
        page.click_in_element(0, "a").await?;
        expect_whole_page_left(page, NEUTRAL).await?;
    }

    // Below what the host keeps at the top itself, if it says how high that is.
    host.page(
        "/told",
        &format!("<style>remedy-guide {{ --remedy-guide-top: 60px }}</style>{}", around("overflow: hidden")),
    );
    page.visit(&host, "/told").await?;
    scroll_to_guide(page).await?;
    page.enter(0).await?;
    page.press_key("ui-begin").await?;
    page.exit().await?;
    page.js("scrollBy(0, 300)").await?;
    let below = "document.elementFromPoint(innerWidth / 2, 85).localName === 'remedy-guide'";
    page.until("the banner is free", &format!("{AT_THE_TOP} === 'div' && {below}")).await?;
    Ok(())
}

/// What the bar says, and in which language.
async fn expect_bar(page: &Page, language: &str) -> Result<()> {
    let words = Words::of(language)?.get("ui-leave")?.to_owned();
    page.exit().await?;
    for _ in 0..100 {
        if page.link_of_element(0, "a").await?.0 == words && page.lang_of_element(0, "a").await? == language {
            return Ok(());
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    anyhow::bail!("{language}: {:?}", page.link_of_element(0, "a").await?)
}

async fn leave_is_written_in_the_language_that_is_read(page: &Page) -> Result<()> {
    let host = Host::start()?;
    // A language that the guide does not have; and one with a country, as some write it.
    host.page_with("/", &element(&page.site, ""), "lang=\"de\"", "");
    host.page("/country", &element(&page.site, "lang=\"FR-ca\""));
    page.visit(&host, "/").await?;
    page.enter(0).await?;
    expect_bar(page, "en").await?;
    page.enter(0).await?;
    page.change_language("ar").await?;
    expect_bar(page, "ar").await?;
    page.visit(&host, "/country").await?;
    page.enter(0).await?;
    assert_eq!(page.text("document.documentElement.lang").await?, "fr");
    expect_bar(page, "fr").await
}

async fn leaving_is_told_to_the_host_and_to_nobody_else(page: &Page) -> Result<()> {
    let host = Host::start()?;
    let tell =
        "<script>addEventListener('remedy-guide:left', () => navigator.sendBeacon('/left'), true)</script>";
    host.page("/", &format!("{tell}<h1>The host</h1>{}", element(&page.site, "lang=\"en\"")));
    let told = || host.asked().iter().filter(|asked| asked.path == "/left").count();
    for times in 1..=3 {
        page.visit(&host, "/").await?;
        page.enter(0).await?;
        match times {
            1 => {
                page.exit().await?;
                page.click_in_element(0, "a").await?;
            }
            2 => press_shift_on_the_host(page).await?,
            _ => press_both_shift_keys_on_the_host(page).await?,
        }
        expect_whole_page_left(page, NEUTRAL).await?;
        assert_eq!(told(), times);
    }
    // The guide's own server does not learn from the frame whose page it is on. Which page asks for the loader is up to it.
    let named: Vec<_> =
        page.site.asked().into_iter().filter(|asked| asked.all.contains(&host.origin())).collect();
    assert!(named.iter().all(|asked| asked.path == "/embed.js"), "{named:#?}");
    Ok(())
}

async fn a_guide_that_begins_by_itself_takes_no_focus(page: &Page) -> Result<()> {
    let host = Host::start()?;
    let guide = element(&page.site, "lang=\"en\" start=\"question\"");
    host.page("/", &format!("{LISTEN}<h1>The host</h1><input id=\"field\" autofocus>{guide}"));
    page.visit(&host, "/").await?;
    page.enter(0).await?;
    page.expect_question("danger").await?;
    page.exit().await?;
    assert_eq!(page.text("document.activeElement.id").await?, "field");
    Ok(())
}

/// Who writes Chinese presses Shift alone between two words: in a field of the host's, that leaves nothing.
async fn shift_in_a_field_of_the_host_is_for_writing(page: &Page) -> Result<()> {
    let host = Host::start()?;
    let fields =
        "<input type='search'><textarea></textarea><p contenteditable='true'>Words</p><div id='own'></div>";
    host.page(
        "/",
        &format!("{LISTEN}<h1>The host</h1>{fields}<input type='checkbox'>{}", element(&page.site, "")),
    );
    page.visit(&host, "/").await?;
    page.enter(0).await?;
    page.exit().await?;
    // A field in an element of the host's own.
    page.js("void (document.getElementById('own').attachShadow({ mode: 'open' }).innerHTML = '<textarea style=width:100%></textarea>')")
        .await?;
    for field in ["input", "textarea", "[contenteditable]", "#own"] {
        page.js("scrollTo(0, 0)").await?;
        page.click_on(field).await?;
        page.keys(&[Key::Shift, Key::Shift, Key::Shift]).await?;
        // Had it heard them, it would have emptied the page at once.
        assert_eq!(page.text("document.querySelector('h1')?.textContent").await?, "The host", "{field}");
    }
    assert_eq!(page.list("thrown").await?, Vec::<String>::new());
    // In what is chosen and not written, it leaves.
    page.click_on("[type=checkbox]").await?;
    page.keys(&[Key::Shift, Key::Shift, Key::Shift]).await?;
    expect_whole_page_left(page, NEUTRAL).await
}

/// Libraries of 2008 put an Event of their own in the place of the browser's.
async fn an_event_that_is_not_the_browsers_keeps_no_one(page: &Page) -> Result<()> {
    let host = Host::start()?;
    let old = "<script>window.Event = function (event) { this.event = event; }</script>";
    let guide = element(&page.site, "lang=\"fr_FR\"");
    host.page("/", &format!("{old}{LISTEN}<h1>The host</h1>{guide}"));
    page.visit(&host, "/").await?;
    page.read(Words::of("fr")?);
    page.enter(0).await?;
    go_some_steps(page).await?;
    press_shift_on_the_host(page).await?;
    expect_whole_page_left(page, &page.word("ui-leave-to")?).await
}

/// In Arabic the next option is to the left, in the frame as on the guide's own page.
async fn the_arrow_keys_go_the_way_that_is_written(page: &Page) -> Result<()> {
    let host = Host::start()?;
    for (language, next, back) in [("ar", Key::Left, Key::Right), ("en", Key::Right, Key::Left)] {
        let guide = element(&page.site, &format!("lang=\"{language}\""));
        host.page("/", &format!("{LISTEN}<h1>The host</h1>{guide}"));
        page.visit(&host, "/").await?;
        page.read(Words::of(language)?);
        page.enter(0).await?;
        page.press_key("ui-begin").await?;
        page.expect_question("danger").await?;
        page.click_on("#app input[value=no]").await?;
        page.keys(&[next]).await?;
        assert_eq!(page.chosen().await?, ["unsure"], "{language}");
        page.keys(&[back, back]).await?;
        assert_eq!(page.chosen().await?, ["yes"], "{language}");
        page.keys(&[Key::Down]).await?;
        assert_eq!(page.chosen().await?, ["no"], "{language}");
    }
    Ok(())
}

async fn an_element_that_is_gone_does_nothing(page: &Page) -> Result<()> {
    let host = Host::start()?;
    host.page("/", &format!("{LISTEN}<h1>The host</h1>{}", element(&page.site, "")));
    page.visit(&host, "/").await?;
    page.enter(0).await?;
    go_some_steps(page).await?;
    page.exit().await?;
    page.js("(window.kept = document.querySelector('remedy-guide')).remove()").await?;
    click_on_the_host(page).await?;
    page.keys(&[Key::Shift, Key::Shift, Key::Shift]).await?;
    // Had it heard them, it would have emptied the page at once.
    assert_eq!(page.text("document.querySelector('h1').textContent").await?, "The host");
    assert_eq!(page.address().await?, host.url("/"));

    // Put back, it begins afresh, and hears them once more.
    page.js("void document.body.append(kept)").await?;
    page.enter(0).await?;
    page.expect_heading(START).await?;
    go_some_steps(page).await?;
    page.exit().await?;
    assert_eq!(page.list("thrown").await?, Vec::<String>::new());
    click_on_the_host(page).await?;
    page.keys(&[Key::Shift]).await?;
    page.enter(0).await?;
    let announced = "document.getElementById('announce').textContent === arguments[0]";
    page.until_with("it is announced", announced, vec![page.word("ui-leave-two")?.into()]).await?;
    press_shift_on_the_host(page).await?;
    expect_whole_page_left(page, NEUTRAL).await?;
    page.browser_back().await?;
    // Whatever the browser shows now, it is nothing of what was answered.
    if page.address().await? == host.url("/")
        && page.holds("document.querySelector('remedy-guide') !== null").await?
    {
        page.enter(0).await?;
        page.expect_heading(START).await?;
        page.press_key("ui-begin").await?;
        page.expect_question("danger").await?;
        assert!(page.chosen().await?.is_empty());
    }
    Ok(())
}

async fn a_guide_out_of_reach_is_offered_on_its_own(page: &Page) -> Result<()> {
    let host = Host::start()?;
    // The loader's clock goes faster here, so that the test need not wait as long as a person would.
    let faster = "<script>
        const slow = setTimeout;
        window.setTimeout = (what, after, ...more) => slow(what, after / 10, ...more);
    </script>";
    host.page("/", &format!("{faster}{LISTEN}<h1>The host</h1>{}", element(&page.site, "lang=\"fr\"")));
    page.read(Words::of("fr")?);
    page.site.refuse("/fr/");
    page.visit(&host, "/").await?;
    assert_eq!(page.text_of_element(0, "[role=status]").await?, "");
    let (words, address) = page.link_of_element(0, "[role=status] a").await?;
    assert_eq!((words, address), (page.word("embed-open")?, page.site.url("fr/")));
    assert_eq!(page.js("told.length").await?, 0);
    // What could not be opened there may open in a tab of its own, and the host's page stays.
    page.site.release();
    page.click_in_element(0, "[role=status] a").await?;
    assert_eq!(page.address().await?, host.url("/"));
    Ok(())
}
