//! The single file, opened from a folder without internet: everything works, nothing is asked for, the console is silent
//! (requirement O1).

use std::env;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use remedy_e2e::room::{address, original};
use remedy_e2e::walks::{ILL_AT_WORK, ILL_AT_WORK_THEN};
use remedy_e2e::{
    Browser, Key, LANGUAGES, Options, Page, Room, Words, accessibility_faults, in_browser, in_browser_with,
    in_three_engines,
};
use tokio::time::sleep;

const GUIDE: &str = "remedy-guide.html";

const SOON: Duration = Duration::from_secs(10);

in_three_engines!(
    mod in_french [language: "fr"]
    a_whole_walk,
    leaving,
    the_result_on_paper,
    loading_it_again_begins_afresh_in_the_language_chosen,
);

in_three_engines!(
    mod in_arabic [language: "ar"]
    it_opens_in_the_browsers_language,
);

in_three_engines!(
    mod in_a_language_it_does_not_speak [language: "eo"]
    it_opens_in_english,
);

in_three_engines!(
    mod without_webassembly [without_webassembly: true, language: "es"]
    the_static_guide_is_shown,
);

/// Opens the file with what listens in it, in French.
async fn open(page: &Page) -> Result<Room> {
    let room = Room::with(GUIDE)?;
    page.requests().await.ok();
    page.read(Words::of("fr")?);
    page.go_to_address(&room.url()?).await?;
    page.started().await?;
    Ok(room)
}

async fn to_the_result(page: &Page) -> Result<Room> {
    let room = open(page).await?;
    page.press_key("ui-begin").await?;
    page.answer_all(ILL_AT_WORK).await?;
    page.expect_status("fits").await?;
    page.press_key("ui-go-on").await?;
    page.answer_all(ILL_AT_WORK_THEN).await?;
    page.expect_result("fits").await?;
    Ok(room)
}

async fn a_whole_walk(page: &Page) -> Result<()> {
    let room = to_the_result(page).await?;
    assert_eq!(page.text("document.documentElement.lang").await?, "fr");
    page.see_theme("money_and_things").await?;
    assert_eq!(page.value_of("remedy.compensation").await?, "yes");

    page.change_language("ar").await?;
    page.expect_page("theme").await?;
    assert_eq!(page.text("getComputedStyle(document.body).direction").await?, "rtl");
    // What the draft says itself, in its own words and direction.
    let quote = "document.querySelector('blockquote[lang=en]')";
    page.js(&format!(
        "(() => {{
            for (let part = {quote}; part; part = part.parentElement.closest('details')) part.open = true;
        }})()"
    ))
    .await?;
    assert!(page.holds(&format!("{quote}.checkVisibility()")).await?);
    assert_eq!(page.text(&format!("getComputedStyle({quote}).direction")).await?, "ltr");
    assert!(page.text(&format!("{quote}.innerText")).await?.contains("shall"));

    page.press_key("ui-simpler").await?;
    page.until("the words are simpler", "document.querySelector('.setting').ariaPressed === 'true'").await?;
    page.change_language("fr").await?;
    page.press_key("ui-result-so-far").await?;
    page.expect_result("fits").await?;

    page.unfold_key("ui-keep").await?;
    page.press_key("ui-save-whole").await?;
    let text = page.downloaded("notes.txt").await?;
    let heading = page.text("document.getElementById('heading').textContent").await?;
    assert!(text.contains(&heading) && text.len() > 3000, "{heading} is not in {text}");
    room.expect_quiet(page).await
}

/// The file was left: for the neutral page, or without a network for an empty one.
async fn expect_left(page: &Page, online: bool) -> Result<()> {
    let neutral = page.word("ui-leave-to")?;
    if !online {
        return page.expect_address("about:blank").await;
    }
    if page.browser != Browser::WebKit {
        return page.expect_address(&neutral).await;
    }
    // From a file to a page that cannot be reached, the empty page stays.
    let empty = "document.body.childNodes.length === 0 && document.title === arguments[0]";
    page.until_with("the page is empty", empty, vec![page.word("ui-leave-title")?.into()]).await
}

async fn leaving(page: &Page) -> Result<()> {
    let room = open(page).await?;
    page.press_key("ui-begin").await?;
    page.answer("danger", &["yes"]).await?;
    page.expect_heading_key("safety-title").await?;
    room.expect_quiet(page).await?;
    // Asked just before leaving, both times: a browser may find out only after its start that there is no network.
    let online = page.holds("navigator.onLine").await?;
    page.follow_key("ui-leave").await?;
    expect_left(page, online).await?;

    page.go_to_address(&room.url()?).await?;
    page.started().await?;
    page.press_key("ui-begin").await?;
    page.answer("danger", &["no"]).await?;
    page.expect_question("role").await?;
    let online = page.holds("navigator.onLine").await?;
    page.keys(&[Key::Shift, Key::Shift, Key::Shift]).await?;
    expect_left(page, online).await?;
    if online && page.browser != Browser::Chromium {
        // So the server that must see nothing does see what there is.
        let asked_for_it =
            || page.asked_elsewhere().iter().any(|asked| asked.all.contains("fr.wikipedia.org"));
        let start = Instant::now();
        while !asked_for_it() {
            ensure!(start.elapsed() < SOON, "the neutral page was not asked for");
            sleep(Duration::from_millis(20)).await;
        }
    }
    Ok(())
}

async fn the_result_on_paper(page: &Page) -> Result<()> {
    let room = to_the_result(page).await?;
    page.see_everything().await?;
    page.print_result().await?;
    room.expect_quiet(page).await
}

async fn loading_it_again_begins_afresh_in_the_language_chosen(page: &Page) -> Result<()> {
    let _room = open(page).await?;
    page.change_language("ru").await?;
    page.press_key("ui-begin").await?;
    page.answer("danger", &["no"]).await?;
    page.expect_question("role").await?;
    page.js("void setTimeout(() => location.reload())").await?;
    page.until("it begins afresh", "document.querySelector('form') === null").await?;
    page.started().await?;
    page.expect_language("ru").await?;
    page.expect_heading_key("start-title").await
}

async fn it_opens_in_the_browsers_language(page: &Page) -> Result<()> {
    let room = Room::with(GUIDE)?;
    page.go_to_address(&room.url()?).await?;
    page.started().await?;
    page.expect_language("ar").await?;
    assert_eq!(page.text("document.documentElement.dir").await?, "rtl");
    room.expect_quiet(page).await
}

async fn it_opens_in_english(page: &Page) -> Result<()> {
    let room = Room::with(GUIDE)?;
    page.go_to_address(&room.url()?).await?;
    page.started().await?;
    page.expect_heading_key("start-title").await
}

async fn the_static_guide_is_shown(page: &Page) -> Result<()> {
    let room = Room::with(GUIDE)?;
    page.read(Words::of("es")?);
    page.go_to_address(&room.url()?).await?;
    let said = page.word("page-not_started")?;
    page.until_with("it says so", "document.body?.innerText.includes(arguments[0])", vec![said.into()])
        .await?;
    expect_static_guide(page).await?;
    page.follow_key("ui-leave").await?;
    expect_left(page, true).await
}

/// The static guide in the person's language can be read, and no other one.
async fn expect_static_guide(page: &Page) -> Result<()> {
    let all = page.words().await?;
    let mine = page.language();
    for language in LANGUAGES {
        let words = Words::of(language)?;
        for key in ["page-contents_title", "never-nationality"] {
            ensure!(
                all.contains(words.get(key)?) == (language == mine),
                "{mine} is to be read: {key} in {language}"
            );
        }
    }
    Ok(())
}

/// Without scripts the file offers each language's static guide. Firefox's driver cannot look on then.
#[test]
fn without_javascript_the_static_guides_can_be_read() -> Result<()> {
    for browser in [Browser::Chromium, Browser::WebKit] {
        let options = Options { browser, without_javascript: true, ..Options::default() };
        in_browser_with(&options, async |page| {
            for language in LANGUAGES {
                page.read(Words::of(language)?);
                page.go_to_address(&address(&original(GUIDE))?).await?;
                page.click_on(&format!("a[hreflang={language}]")).await?;
                expect_static_guide(page).await?;
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// As it was built, without what listens: the browser itself tells what it asked for and what it said.
#[test]
fn the_file_as_built_is_quiet() -> Result<()> {
    in_browser(async |page| {
        page.requests().await?;
        page.go_to_address(&address(&original(GUIDE))?).await?;
        page.started().await?;
        page.press_key("ui-begin").await?;
        page.answer_all(ILL_AT_WORK).await?;
        page.expect_status("fits").await?;
        let asked = page.requests().await?;
        assert!(asked.iter().any(|asked| asked.starts_with("file:")), "{asked:?}");
        let inside =
            |asked: &&String| !["file:", "data:", "blob:"].iter().any(|kind| asked.starts_with(kind));
        assert_eq!(asked.iter().filter(inside).collect::<Vec<_>>(), Vec::<&String>::new());
        assert_eq!(page.console().await?, Vec::<String>::new());
        Ok(())
    })
}

#[test]
fn axe_finds_nothing() -> Result<()> {
    for language in ["en", "ar"] {
        in_browser_with(&Options { language, ..Options::default() }, async |page| {
            page.go_to_address(&address(&original(GUIDE))?).await?;
            page.started().await?;
            page.expect_language(language).await?;
            let mut faults = accessibility_faults(page, &[]).await?;
            page.go_to_address(&format!("{}#{language}-guide", address(&original(GUIDE))?)).await?;
            page.js("void setTimeout(() => location.reload())").await?;
            page.until("the static guide is shown", "document.querySelector('[data-shown]') !== null")
                .await?;
            faults.extend(accessibility_faults(page, &[]).await?);
            ensure!(faults.is_empty(), "{}", faults.join("\n"));
            Ok(())
        })?;
    }
    Ok(())
}

/// A room in earnest: the walk in one browser and leaving in each again, where this machine has no network at all, which only
/// leaving asks about. Only Linux has such rooms, and not everyone may open one.
#[test]
#[cfg(target_os = "linux")]
fn without_any_network() -> Result<()> {
    const ROOM: &[&str] = &["--user", "--map-root-user", "--net"];
    let may = Command::new("unshare").args(ROOM).arg("true").status();
    if !may.is_ok_and(|outcome| outcome.success()) {
        eprintln!("Left out: this machine opens no room without a network (unshare --user --net).");
        return Ok(());
    }
    // The driver is on this machine: only the way to itself is left.
    let inside = "ip link set lo up && exec \"$0\" \"$@\"";
    let outcome = Command::new("unshare")
        .args(ROOM)
        .args(["sh", "-c", inside])
        .arg(env::current_exe()?)
        .arg("offline::in_french::chromium::a_whole_walk")
        .args(
            ["chromium", "firefox", "webkit"].map(|engine| format!("offline::in_french::{engine}::leaving")),
        )
        .arg("--test-threads=1")
        .output()?;
    let said = String::from_utf8_lossy(&outcome.stdout);
    ensure!(
        outcome.status.success() && said.contains("4 passed"),
        "{said}{}",
        String::from_utf8_lossy(&outcome.stderr)
    );
    Ok(())
}
