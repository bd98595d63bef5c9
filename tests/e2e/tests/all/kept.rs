//! Kept on the phone, by choice (requirements O2 and S5): whole or not at all, of one version, never a dead page; and
//! removed, nothing is left.

#![allow(clippy::indexing_slicing, reason = "an index into a JSON value gives null where there is nothing")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use base64ct::{Base64, Encoding as _};
use remedy_e2e::framed::plain_frame;
use remedy_e2e::{Host, LANGUAGES, Page, Words, accessibility_faults, in_browser, in_three_engines};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

in_three_engines!([] kept_it_opens_without_internet_and_removed_it_leaves_nothing, nothing_is_kept_before_the_press);

const KEPT: &str = "(async () => JSON.stringify({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    databases: (await indexedDB.databases()).length,
    local: localStorage.length + sessionStorage.length,
    cookies: document.cookie,
}))()";
const NOTHING: &str = r#"{"caches":[],"workers":0,"databases":0,"local":0,"cookies":""}"#;

/// The first page's heading, and another in a newer version.
const START: &str = "A guide for people harmed by business";
const NEWER_START: &str = "A newer guide for people harmed by business";

async fn state(page: &Page, state: &str) -> Result<()> {
    let there = format!("document.getElementById('kept').dataset.state === '{state}'");
    if let Err(error) = page.until(&format!("the page says {state}"), &there).await {
        bail!("{error}; it says {}", page.text("document.getElementById('kept').textContent").await?);
    }
    Ok(())
}

/// Opens the page that keeps the guide, in the person's language.
async fn open(page: &Page) -> Result<()> {
    page.go_to(&format!("{}/keep.html", page.language())).await
}

async fn keep(page: &Page) -> Result<()> {
    open(page).await?;
    state(page, "none").await?;
    page.press_key("kept-keep").await?;
    state(page, "kept").await
}

/// What the worker keeps, by its path from the language's folder.
fn list(worker: &str) -> Result<BTreeMap<String, String>> {
    let (start, _) = worker.match_indices(r#"{"../files/"#).next().context("a worker with its list")?;
    let mut lists = serde_json::Deserializer::from_str(worker.get(start..).unwrap_or_default()).into_iter();
    Ok(lists.next().context("the list")??)
}

/// The path on the server of a file of that list.
fn path_of(file: &str) -> String {
    match file.strip_prefix("../") {
        Some(shared) => format!("/{shared}"),
        None => format!("/en/{}", file.trim_start_matches("./")),
    }
}

/// The person presses, and it works in flight mode from the first question to the result; and removing works there too.
async fn kept_it_opens_without_internet_and_removed_it_leaves_nothing(page: &Page) -> Result<()> {
    page.read(Words::of("ar")?);
    keep(page).await?;
    page.site.stop();

    page.to_the_result().await?;
    page.press_key("ui-simpler").await?;
    page.until("the words are simpler", "document.querySelector('.setting').ariaPressed === 'true'").await?;
    for name in ["guide.html", "guide", "index.html?from=icon"] {
        page.go_to(&format!("ar/{name}")).await?;
        page.until("it is there", "document.querySelector('h1') !== null").await?;
        assert!(page.words().await?.contains(&page.word("start-title")?), "{name}");
    }
    open(page).await?;
    state(page, "kept").await?;
    // What is loaded only when someone asks for it is there too.
    let files = list(&page.site.file("ar/worker.js")?)?;
    ensure!(files.keys().any(|file| file.contains("answers-ar")), "the words for keeping answers: {files:?}");
    let missing =
        "Promise.all(arguments[0].map(file => fetch(file).then(async answer => { await answer.blob(); return answer.ok ? '' : file; }, () => file)))
        .then(all => all.filter(Boolean))";
    assert_eq!(page.js_with(missing, vec![json!(files.keys().collect::<Vec<_>>())]).await?, json!([]));
    page.press_key("kept-remove").await?;
    state(page, "removed").await?;
    assert_eq!(page.text(KEPT).await?, NOTHING);
    // Chrome's driver takes it for a fault that nothing is there, Firefox's does not.
    let _ = page.go_to_address(&page.site.url("ar/")).await;
    assert!(!page.words().await?.contains(&page.word("start-title")?), "it is still there");
    Ok(())
}

async fn nothing_is_kept_before_the_press(page: &Page) -> Result<()> {
    for path in ["en/", "en/guide.html", "en/keep.html"] {
        page.go_to(path).await?;
        if path.ends_with("keep.html") {
            state(page, "none").await?;
        }
        assert_eq!(page.text(KEPT).await?, NOTHING, "{path}");
    }
    assert!(page.site.asked_for().iter().all(|path| !path.ends_with("worker.js")));
    Ok(())
}

#[test]
fn the_first_page_and_the_plain_page_lead_to_it() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        page.follow_key("ui-keep-link").await?;
        state(page, "none").await?;
        page.follow_key("ui-plain-link").await?;
        page.follow_key("kept-title").await?;
        state(page, "none").await?;
        page.follow_key("kept-to_guide").await?;
        page.expect_heading(START).await
    })
}

#[test]
fn whichever_request_fails_nothing_half_kept_is_left_and_it_can_be_tried_again() -> Result<()> {
    in_browser(async |page| {
        open(page).await?;
        state(page, "none").await?;
        let files = list(&page.site.file("en/worker.js")?)?;
        ensure!(files.len() > 15, "too few files: {files:?}");
        let all = files.keys().map(|file| path_of(file)).chain([String::from("/en/worker.js")]);
        for path in all {
            page.site.refuse(&format!("={path}"));
            page.press_key("kept-keep").await?;
            state(page, "failed").await.with_context(|| path.clone())?;
            assert!(page.words().await?.contains(&page.word("kept-failed")?));
            assert_eq!(page.text(KEPT).await?, NOTHING, "{path}");
            page.site.release();
            // Of a file that is another's too, such as what a network sends that wants a log-in first.
            page.site.spoil(&format!("={path}"), "<!doctype html><title>Log in</title>");
            page.press_key("kept-keep").await?;
            state(page, "failed").await.with_context(|| path.clone())?;
            assert_eq!(page.text(KEPT).await?, NOTHING, "{path}");
            page.site.release();
        }
        page.press_key("kept-keep").await?;
        state(page, "kept").await
    })
}

#[test]
fn a_connection_that_drops_on_the_way_leaves_nothing() -> Result<()> {
    in_browser(async |page| {
        open(page).await?;
        state(page, "none").await?;
        page.site.keep_back("_bg.wasm");
        page.press_key("kept-keep").await?;
        // All but one are here.
        let files = list(&page.site.file("en/worker.js")?)?.len();
        let there = page.word("kept-keeping")?.replace("{done}", &(files - 1).to_string());
        let there = there.replace("{of}", &files.to_string());
        page.until_with(
            "all but one are here",
            "document.getElementById('kept').textContent === arguments[0]",
            vec![json!(there)],
        )
        .await?;
        page.site.stop();
        state(page, "failed").await?;
        assert_eq!(page.text(KEPT).await?, NOTHING);
        Ok(())
    })
}

#[test]
fn what_is_told_while_it_comes_is_never_a_number_that_is_not_known() -> Result<()> {
    in_browser(async |page| {
        open(page).await?;
        state(page, "none").await?;
        let watch = "(() => {
            const kept = document.getElementById('kept');
            window.told = [];
            new MutationObserver(() => told.push(kept.textContent)).observe(kept, { childList: true });
            return true;
        })()";
        ensure!(page.holds(watch).await?);
        page.press_key("kept-keep").await?;
        state(page, "kept").await?;
        let told = page.list("window.told").await?;
        let count = list(&page.site.file("en/worker.js")?)?.len();
        let keeping = page.word("kept-keeping")?;
        let known: Vec<String> = (1..=count)
            .map(|done| keeping.replace("{done}", &done.to_string()).replace("{of}", &count.to_string()))
            .collect();
        let [first, coming @ .., _] = told.as_slice() else { bail!("too little is told: {told:?}") };
        assert_eq!(*first, page.word("kept-starting")?);
        assert!(!coming.is_empty() && coming.iter().all(|words| known.contains(words)), "{told:?}");
        Ok(())
    })
}

#[test]
fn without_room_nothing_is_left_and_the_page_says_why() -> Result<()> {
    in_browser(async |page| {
        open(page).await?;
        state(page, "none").await?;
        let room = |bytes: Option<u32>| {
            let mut wish = json!({ "origin": page.site.origin() });
            if let (Some(bytes), Value::Object(wish)) = (bytes, &mut wish) {
                wish.insert(String::from("quotaSize"), json!(bytes));
            }
            wish
        };
        page.devtools("Storage.overrideQuotaForOrigin", &room(Some(200_000))).await?;
        page.press_key("kept-keep").await?;
        state(page, "full").await?;
        assert_eq!(page.text(KEPT).await?, NOTHING);
        page.devtools("Storage.overrideQuotaForOrigin", &room(None)).await?;
        page.press_key("kept-keep").await?;
        state(page, "kept").await
    })
}

/// Puts something else in the place of a file that is kept.
async fn damage(page: &Page, file: &str, with: &str) -> Result<()> {
    let script = "(async () => {
        const [name] = await caches.keys();
        const cache = await caches.open(name);
        const { url, headers } = await cache.match(arguments[0]);
        await cache.put(arguments[0], new Response(arguments[1], { headers }));
        return url;
    })()";
    page.js_with(script, vec![json!(page.site.url(path_of(file).trim_start_matches('/'))), json!(with)])
        .await
        .map(drop)
}

#[test]
fn a_damaged_file_is_never_run_and_there_is_always_something_to_read() -> Result<()> {
    in_browser(async |page| {
        keep(page).await?;
        let engine = format!("../{}", page.site.hashed("guide-")?);
        damage(page, &engine, "window.damaged = true;").await?;
        open(page).await?;
        state(page, "damaged").await?;

        // With a network it is as if nothing had happened: the same file comes from there.
        page.open().await?;
        assert!(page.holds("window.damaged === undefined").await?);
        // Kept again, it is whole again.
        open(page).await?;
        state(page, "damaged").await?;
        page.press_key("kept-keep").await?;
        state(page, "kept").await?;

        damage(page, &engine, "window.damaged = true;").await?;
        // The browser's own store has it too, which is as good.
        page.forget_files().await?;
        page.site.stop();
        page.go_to("en/").await?;
        page.expect_address(&page.site.url("en/guide.html#not-started")).await?;
        assert!(page.words().await?.contains(&page.word("page-not_started")?));
        assert!(page.holds("window.damaged === undefined").await?);

        damage(page, "./", "<title>Damaged</title>").await?;
        page.go_to("en/").await?;
        page.expect_address(&page.site.url("en/guide.html#not-started")).await?;

        damage(page, "guide.html", "<title>Damaged</title>").await?;
        for path in ["en/", "en/guide.html", "en/nothing-like-it"] {
            page.go_to(path).await?;
            let words = page.words().await?;
            for key in ["kept-last", "ui-leave", "kept-again", "kept-remove"] {
                assert!(words.contains(&page.word(key)?), "{path}: {key} is not in {words}");
            }
        }
        page.follow_key("kept-remove").await?;
        state(page, "damaged").await?;
        page.press_key("kept-keep").await?;
        state(page, "damaged").await?;
        page.press_key("kept-remove").await?;
        state(page, "removed").await?;
        assert_eq!(page.text(KEPT).await?, NOTHING);
        Ok(())
    })
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &to)?
        } else {
            fs::copy(entry.path(), &to).map(drop)?
        }
    }
    Ok(())
}

/// Another version of the site, with another word on the first page. Its words have another name, and those of the version
/// before are not there any more.
fn newer_version(page: &Page, version: &str) -> Result<tempfile::TempDir> {
    let site = tempfile::tempdir()?;
    copy(&page.site.folder(), site.path())?;
    let pack = page.site.hashed("pack-en-")?;
    let newer_pack = "files/pack-en-newer.txt";
    fs::rename(site.path().join(&pack), site.path().join(newer_pack))?;
    for file in [newer_pack, "en/index.html", "en/guide.html", "en/keep.html", "en/worker.js"] {
        let file = site.path().join(file);
        let text = fs::read_to_string(&file)?;
        let text =
            text.replace(START, NEWER_START).replace(&pack, newer_pack).replace(version, "0123456789ab");
        fs::write(file, text)?;
    }
    let worker = site.path().join("en/worker.js");
    let mut text = fs::read_to_string(&worker)?;
    for (file, hash) in list(&text)? {
        let file = file.replace("./", "").replace("../", "");
        let path = match file.as_str() {
            "" => String::from("en/index.html"),
            file if file.contains('/') => file.trim_start_matches('.').to_owned(),
            file => format!("en/{file}"),
        };
        let bytes = fs::read(site.path().join(&path)).with_context(|| path.clone())?;
        text = text.replace(&hash, &Base64::encode_string(&Sha256::digest(&bytes)));
    }
    fs::write(worker, text)?;
    Ok(site)
}

/// The version that is kept: the end of the name of its cache.
async fn version(page: &Page) -> Result<String> {
    let names = page.list("caches.keys()").await?;
    ensure!(names.len() == 1, "not one cache: {names:?}");
    Ok(names.concat().rsplit(' ').next().unwrap_or_default().to_owned())
}

/// As the browser does when a page of the guide is opened.
const LOOK_FOR_NEWER: &str =
    "navigator.serviceWorker.getRegistration().then(found => found.update()).then(() => true, () => false)";
const WAITS: &str = "navigator.serviceWorker.getRegistration().then(found => found.waiting !== null)";
const OFFERED: &str = "document.getElementById('newer').checkVisibility()";

#[test]
fn a_newer_version_is_offered_only_at_the_start_and_taken_whole() -> Result<()> {
    in_browser(async |page| {
        keep(page).await?;
        let newer = newer_version(page, &version(page).await?)?;
        page.begin().await?;
        page.answer("danger", &["no"]).await?;
        page.expect_question("role").await?;
        page.site.deploy(newer.path());
        assert!(page.holds(LOOK_FOR_NEWER).await?);
        page.until("the newer version waits", WAITS).await?;
        // In the middle of the questions nothing is said and nothing changes, though this version's files are gone.
        assert!(!page.holds(OFFERED).await?);
        page.press_key("ui-simpler").await?;
        page.until("the words are simpler", "document.querySelector('.setting').ariaPressed === 'true'")
            .await?;
        page.answer("role", &["self"]).await?;
        page.expect_question("harm").await?;
        assert!(!page.holds(OFFERED).await?);

        // Another page of it is open: so it is still the same version, and the newer one is offered.
        page.devtools(
            "Target.createTarget",
            &json!({ "url": page.site.url("en/guide.html"), "background": true }),
        )
        .await?;
        page.open().await?;
        page.expect_heading(START).await?;
        page.until("it is offered", OFFERED).await?;
        assert!(page.words().await?.contains(&page.word("kept-newer")?));
        // On a screen on which it covers nothing.
        page.set_screen(360, 4000).await?;
        assert_eq!(accessibility_faults(page, &[]).await?, Vec::<String>::new());
        page.set_width(360).await?;
        page.press_key("ui-begin").await?;
        page.expect_question("danger").await?;
        page.until("it is offered no more", &format!("!{OFFERED}")).await?;
        page.press_key("ui-back").await?;
        page.expect_heading(START).await?;
        page.until("it is offered again", OFFERED).await?;
        // What is open elsewhere could be in the middle of the questions.
        page.press_key("kept-use").await?;
        page.until_with(
            "it says why not",
            "document.body.innerText.includes(arguments[0])",
            vec![json!(page.word("kept-others")?)],
        )
        .await?;
        page.expect_heading(START).await?;
        close_others(page).await?;

        page.press_key("kept-use").await?;
        page.expect_heading(NEWER_START).await?;
        assert!(!page.holds(OFFERED).await?);
        assert_eq!(version(page).await?, "0123456789ab");
        page.site.stop();
        page.open().await?;
        page.expect_heading(NEWER_START).await?;
        page.go_to("en/guide.html").await?;
        assert!(page.words().await?.contains(NEWER_START));
        open(page).await?;
        state(page, "kept").await
    })
}

/// Closes every window but the test's own.
async fn close_others(page: &Page) -> Result<()> {
    let targets = page.devtools("Target.getTargets", &json!({})).await?;
    let other = targets["targetInfos"].as_array().context("a list")?.iter().find(|target| {
        target["type"] == "page" && target["url"].as_str().is_some_and(|url| url.ends_with("en/guide.html"))
    });
    let id = &other.context("another window")?["targetId"];
    page.devtools("Target.closeTarget", &json!({ "targetId": id })).await.map(drop)
}

#[test]
fn a_newer_version_that_does_not_arrive_whole_changes_nothing() -> Result<()> {
    in_browser(async |page| {
        keep(page).await?;
        let before = version(page).await?;
        let newer = newer_version(page, &before)?;
        page.site.deploy(newer.path());
        page.site.refuse("pack-en-newer");
        let asked = || page.site.asked_for().iter().filter(|path| path.contains("pack-en-newer")).count();
        let start = Instant::now();
        page.open().await?;
        page.js(LOOK_FOR_NEWER).await?;
        while asked() == 0 {
            ensure!(start.elapsed() < Duration::from_secs(15), "the newer version was not asked for");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        page.until(
            "it is given up",
            "navigator.serviceWorker.getRegistration().then(found => !found.installing && !found.waiting)",
        )
        .await?;
        page.until("nothing of it is left", "caches.keys().then(names => names.length === 1)").await?;
        assert_eq!(version(page).await?, before);
        page.site.stop();
        page.open().await?;
        page.expect_heading(START).await?;
        assert!(!page.holds(OFFERED).await?);
        open(page).await?;
        state(page, "kept").await
    })
}

#[test]
fn on_its_own_page_a_newer_version_can_be_taken_too() -> Result<()> {
    in_browser(async |page| {
        keep(page).await?;
        let newer = newer_version(page, &version(page).await?)?;
        page.site.deploy(newer.path());
        open(page).await?;
        page.js(LOOK_FOR_NEWER).await?;
        page.until("it is offered", OFFERED).await?;
        page.press_key("kept-use").await?;
        page.until(
            "the newer version is kept",
            "caches.keys().then(names => names.length === 1 && names[0].endsWith(' 0123456789ab'))",
        )
        .await?;
        state(page, "kept").await
    })
}

#[test]
fn languages_are_kept_and_removed_each_for_itself() -> Result<()> {
    in_browser(async |page| {
        for language in ["en", "fr"] {
            page.read(Words::of(language)?);
            keep(page).await?;
        }
        page.press_key("kept-remove").await?;
        state(page, "removed").await?;
        let left = page.list("caches.keys()").await?;
        assert!(left.len() == 1 && left.concat().starts_with("guide /en/ "), "{left:?}");
        page.site.stop();
        page.read(Words::of("en")?);
        page.open().await?;
        page.expect_heading(START).await
    })
}

#[test]
fn while_it_is_whole_nothing_but_the_worker_is_asked_for() -> Result<()> {
    in_browser(async |page| {
        keep(page).await?;
        let before = page.site.asked_for().len();
        page.to_the_result().await?;
        page.press_key("ui-simpler").await?;
        page.until("the words are simpler", "document.querySelector('.setting').ariaPressed === 'true'")
            .await?;
        page.go_to("en/guide.html").await?;
        open(page).await?;
        state(page, "kept").await?;
        let asked: Vec<String> = page.site.asked_for().into_iter().skip(before).collect();
        assert!(asked.iter().all(|path| path == "/en/worker.js"), "{asked:?}");
        Ok(())
    })
}

#[test]
fn removed_on_a_page_that_was_kept_it_can_be_kept_again() -> Result<()> {
    in_browser(async |page| {
        keep(page).await?;
        // Now the worker serves this page too.
        open(page).await?;
        state(page, "kept").await?;
        for _ in 0..2 {
            page.press_key("kept-remove").await?;
            state(page, "removed").await?;
            assert_eq!(page.text(KEPT).await?, NOTHING);
            page.press_key("kept-keep").await?;
            state(page, "kept").await?;
        }
        page.site.stop();
        page.open().await?;
        page.expect_heading(START).await
    })
}

#[test]
fn in_a_frame_it_is_never_kept() -> Result<()> {
    in_browser(async |page| {
        let host = Host::start()?;
        host.page("/", &plain_frame(&page.site, "en/keep.html?", ""));
        page.visit(&host, "/").await?;
        page.enter_any(0).await?;
        state(page, "frame").await?;
        assert!(!page.holds("['keep-it', 'remove-it', 'put-icon'].some(id => document.getElementById(id).checkVisibility())").await?);
        // Not even by someone who presses what is hidden.
        page.js("document.getElementById('keep-it').click()").await?;
        page.js("new Promise(done => setTimeout(done, 500, true))").await?;
        assert_eq!(page.js("navigator.serviceWorker.getRegistrations().then(all => all.length)").await?, 0);
        assert!(page.site.asked_for().iter().all(|path| !path.ends_with("worker.js")));
        Ok(())
    })
}

#[test]
fn where_the_browser_does_not_allow_it_the_page_says_so() -> Result<()> {
    in_browser(async |page| {
        let without = |what: &str| json!({ "source": what });
        let watch = async |script: &str| {
            let added = page.devtools("Page.addScriptToEvaluateOnNewDocument", &without(script)).await?;
            anyhow::Ok(json!({ "identifier": added["identifier"] }))
        };
        let id = watch("Object.defineProperty(navigator, 'serviceWorker', { value: undefined })").await?;
        open(page).await?;
        state(page, "unsupported").await?;
        page.devtools("Page.removeScriptToEvaluateOnNewDocument", &id).await?;
        let refuse = "ServiceWorkerContainer.prototype.register = async () => { throw new DOMException('', 'SecurityError'); }";
        watch(refuse).await?;
        open(page).await?;
        state(page, "none").await?;
        page.press_key("kept-keep").await?;
        state(page, "refused").await?;
        assert!(page.words().await?.contains(&page.word("kept-refused")?));
        Ok(())
    })
}

/// Keeps the guide in a browser that was changed by a script, and removes it: the page must say that not all is gone.
async fn removing_leaves_something(page: &Page, changed: &str) -> Result<()> {
    page.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": changed })).await?;
    keep(page).await?;
    page.press_key("kept-remove").await?;
    state(page, "left").await?;
    let words = page.words().await?;
    ensure!(words.contains(&page.word("kept-left")?), "{words}");
    Ok(())
}

#[test]
fn what_a_browser_puts_off_is_not_said_to_be_removed() -> Result<()> {
    in_browser(async |page| {
        let later = "ServiceWorkerRegistration.prototype.unregister = () => new Promise(() => {})";
        removing_leaves_something(page, later).await?;
        assert_eq!(page.list("caches.keys()").await?, Vec::<String>::new());
        Ok(())
    })
}

#[test]
fn what_cannot_be_taken_away_is_not_said_to_be_gone() -> Result<()> {
    in_browser(async |page| {
        let broken = "CacheStorage.prototype.delete = async () => { throw new TypeError('broken'); }";
        removing_leaves_something(page, broken).await
    })
}

#[test]
fn a_browser_can_put_an_icon_on_the_screen_and_it_says_nothing_of_the_matter() -> Result<()> {
    in_browser(async |page| {
        for language in LANGUAGES {
            page.read(Words::of(language)?);
            open(page).await?;
            let manifest = page.devtools("Page.getAppManifest", &json!({})).await?;
            assert_eq!(manifest["errors"], json!([]), "{manifest}");
            let manifest: Value = serde_json::from_str(manifest["data"].as_str().context("a manifest")?)?;
            assert_eq!(manifest["name"], json!(page.word("ui-title")?));
            assert_eq!(manifest["lang"], json!(language));
            for icon in manifest["icons"].as_array().context("icons")? {
                let address = icon["src"].as_str().unwrap_or_default();
                let loads = format!(
                    "new Promise(done => {{
                    const image = new Image();
                    image.onload = () => done(`${{image.naturalWidth}}x${{image.naturalHeight}}`);
                    image.onerror = () => done('not at all');
                    image.src = '{address}';
                }})"
                );
                let (loaded, sizes) = (page.text(&loads).await?, icon["sizes"].as_str().unwrap_or_default());
                assert!(loaded == sizes || sizes == "any" && loaded != "not at all", "{address}: {loaded}");
            }
        }
        let faults = page.devtools("Page.getInstallabilityErrors", &json!({})).await?;
        assert_eq!(faults["installabilityErrors"], json!([]), "{faults}");
        // Nobody is offered it who did not ask: no other page links to it.
        for path in ["en/", "en/guide.html"] {
            page.go_to(path).await?;
            assert!(!page.holds("document.querySelector('link[rel=manifest]') !== null").await?, "{path}");
        }
        Ok(())
    })
}

#[test]
fn the_page_is_accessible_in_every_language_and_state() -> Result<()> {
    in_browser(async |page| {
        page.set_width(320).await?;
        for language in LANGUAGES {
            page.read(Words::of(language)?);
            open(page).await?;
            state(page, "none").await?;
            assert_eq!(accessibility_faults(page, &[]).await?, Vec::<String>::new(), "{language}");
            page.press_key("kept-keep").await?;
            state(page, "kept").await?;
            for scheme in ["light", "dark"] {
                page.prefer("", "prefers-color-scheme", scheme).await?;
                assert_eq!(
                    accessibility_faults(page, &[]).await?,
                    Vec::<String>::new(),
                    "{language}, {scheme}"
                );
            }
            let fits = "document.documentElement.scrollWidth === document.documentElement.clientWidth";
            assert!(page.holds(fits).await?, "{language} is wider than the screen");
            // The button that was pressed is gone; the focus is where its outcome is said.
            assert_eq!(page.text("document.activeElement.id").await?, "kept", "{language}");
            // The browser remarks that its offer of an icon waits for a button.
            let said = page.console().await?;
            assert!(
                said.iter().all(|line| line.starts_with("\"INFO\"") && line.contains("Banner")),
                "{said:?}"
            );
        }
        Ok(())
    })
}

#[test]
fn without_internet_leaving_shows_an_empty_page() -> Result<()> {
    in_browser(async |page| {
        keep(page).await?;
        for path in ["en/", "en/keep.html"] {
            page.go_to(path).await?;
            let off = |off: bool| json!({ "offline": off, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
            page.devtools("Network.enable", &json!({})).await?;
            page.devtools("Network.emulateNetworkConditions", &off(true)).await?;
            page.follow_key("ui-leave").await?;
            page.expect_address("about:blank").await?;
            assert_eq!((page.words().await?.as_str(), page.title().await?.as_str()), ("", ""));
            page.devtools("Network.emulateNetworkConditions", &off(false)).await?;
        }
        Ok(())
    })
}
