//! What a browser writes to the disk, while answers are shown, kept and shared, and after Leave: nothing of the answers
//! (requirements S3, S5); and nothing of a guide that was kept and is removed (O2). The whole profile is read.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use remedy_e2e::{Key, Page, in_browser, in_each_browser};
use serde_json::json;

in_each_browser!([] nothing_of_the_answers_is_on_the_disk);

/// Browsers write after a while, the slowest every 15 seconds.
const PATIENCE: Duration = Duration::from_secs(40);
const STEP: Duration = Duration::from_secs(1);

/// What the answers of the walk to the result look like, as they are kept and as they are told.
fn answers(page: &Page) -> Result<Vec<String>> {
    Ok(vec![
        // How a link's answers begin.
        String::from("eyJyZW1lZHlfZ3VpZGUi"),
        String::from(r#""remedy_guide":2"#),
        String::from(r#""remedy_guide": 2"#),
        String::from(r#""harm":["health""#),
        format!("- {}: {}", page.word("question-harm.short")?, page.word("question-harm.health")?),
    ])
}

/// Where this browser keeps what it writes: only its own settings name the folder that it downloads to.
fn profile(page: &Page) -> Result<PathBuf> {
    let downloads = page.folder().to_string_lossy().into_owned();
    let is_it = |folder: &Path| {
        ["Default/Preferences", "user.js", "prefs.js"].iter().any(|settings| {
            fs::read(folder.join(settings))
                .is_ok_and(|text| String::from_utf8_lossy(&text).contains(&downloads))
        })
    };
    let folders = fs::read_dir(env::temp_dir())?.filter_map(Result::ok).map(|entry| entry.path());
    folders.filter(|path| path.is_dir()).find(|path| is_it(path)).context("the browser's profile")
}

/// Every file in a folder. One that goes away meanwhile is none.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    entries
        .flat_map(|entry| match entry.file_type() {
            Ok(kind) if kind.is_dir() => files(&entry.path()),
            Ok(kind) if kind.is_file() => vec![entry.path()],
            _ => Vec::new(),
        })
        .collect()
}

/// The files of a folder that hold one of these texts of plain letters, each written as one byte or as two.
fn found(folder: &Path, texts: &[String]) -> Vec<String> {
    let wide = |text: &String| text.chars().flat_map(|letter| [letter, '\0']).collect();
    let parts: Vec<String> = texts.iter().flat_map(|text| [text.clone(), wide(text)]).collect();
    let mut found = Vec::new();
    for path in files(folder) {
        let bytes = fs::read(&path).unwrap_or_default();
        let bytes = unpacked(&bytes).unwrap_or(bytes);
        let text = String::from_utf8_lossy(&bytes);
        for part in parts.iter().filter(|part| text.contains(part.as_str())) {
            found.push(format!("{}: {}", path.display(), part.replace('\0', "")));
        }
    }
    found
}

/// What is in a file that Firefox has packed: LZ4, after a mark and the length. Nothing if it is none.
fn unpacked(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut packed = bytes.strip_prefix(b"mozLz40\0")?.get(4..)?.iter().copied();
    let mut out: Vec<u8> = Vec::new();
    while let Some(token) = packed.next() {
        let literals = length(token >> 4, &mut packed)?;
        out.extend(packed.by_ref().take(literals));
        let Some(low) = packed.next() else { break };
        let back = usize::from(u16::from_le_bytes([low, packed.next()?]));
        for _ in 0..length(token & 15, &mut packed)? + 4 {
            out.push(*out.get(out.len().checked_sub(back)?)?);
        }
    }
    Some(out)
}

/// A length that goes on in the bytes that follow if it is at its most.
fn length(begun: u8, packed: &mut impl Iterator<Item = u8>) -> Option<usize> {
    let mut length = usize::from(begun);
    let mut goes_on = begun == 15;
    while goes_on {
        let more = packed.next()?;
        length += usize::from(more);
        goes_on = more == u8::MAX;
    }
    Some(length)
}

/// Waits until the browser has written what fields hold, and that none of it are the answers. A field as the guide has none
/// shows that it has: what is entered there must be found.
async fn expect_no_trace(page: &Page, profile: &Path, control: &[Key], word: &str) -> Result<()> {
    let field = "(() => {
        const field = document.createElement('textarea');
        field.id = 'control';
        document.getElementById('control')?.remove();
        document.body.append(field);
        field.focus();
    })()";
    page.js(field).await?;
    page.keys(control).await?;
    let start = Instant::now();
    while found(profile, &[word.to_owned()]).is_empty() {
        ensure!(start.elapsed() < PATIENCE, "{word} was not written: this test sees nothing");
        tokio::time::sleep(STEP).await;
    }
    let traces = found(profile, &answers(page)?);
    ensure!(traces.is_empty(), "{}", traces.join("\n"));
    Ok(())
}

async fn wait_for(page: &Page, key: &str) -> Result<()> {
    let there = "document.querySelector('#answers h1')?.textContent === arguments[0]";
    page.until_with(key, there, vec![json!(page.word(key)?)]).await
}

/// Each way of keeping and sharing is on the screen while the browser writes.
async fn nothing_of_the_answers_is_on_the_disk(page: &Page) -> Result<()> {
    use Key::{A, B, R};
    let profile = profile(page)?;
    page.to_the_result().await?;
    page.paper().await?;

    page.unfold_key("ui-keep").await?;
    page.press_key("ui-save-whole").await?;
    wait_for(page, "answers-text-heading").await?;
    let text = page.downloaded("notes.txt").await?;
    let told = answers(page)?.pop().unwrap_or_default();
    ensure!(text.contains(&told), "the saved text does not tell {told}");
    page.unfold_key("answers-lost-heading").await?;
    page.press_key("answers-lost-copy").await?;
    expect_no_trace(page, &profile, &[A, A, B, B, R, R, A, A, B, B, R, R, A], "aabbrraabbrra").await?;
    page.press_key("answers-back").await?;

    page.press_key("ui-answers-file").await?;
    wait_for(page, "answers-save-heading").await?;
    page.press_key("answers-save-now").await?;
    page.downloaded("notes.json").await?;
    page.unfold_key("answers-lost-heading").await?;
    expect_no_trace(page, &profile, &[R, R, B, B, A, A, R, R, B, B, A, A, R], "rrbbaarrbbaar").await?;
    page.press_key("answers-back").await?;

    page.press_key("ui-answers-link").await?;
    wait_for(page, "answers-link-heading").await?;
    page.choose(&page.word("answers-full-sure")?).await?;
    page.press_key("answers-full-make").await?;
    page.press_key("answers-full-copy").await?;
    let link = page.text("document.getElementById('link-full').value").await?;
    ensure!(link.contains("eyJyZW1lZHlfZ3VpZGUi"), "{link}");
    expect_no_trace(page, &profile, &[B, B, A, R, R, A, B, B, A, R, R, A, B], "bbarrabbarrab").await?;

    // What a browser writes when a page is left comes later than this.
    page.follow_key("ui-leave").await?;
    tokio::time::sleep(Duration::from_secs(6)).await;
    let traces = found(&profile, &answers(page)?);
    ensure!(traces.is_empty(), "after Leave: {}", traces.join("\n"));
    Ok(())
}

#[test]
fn what_was_kept_and_is_removed_leaves_the_disk() -> Result<()> {
    in_browser(async |page| {
        let store = profile(page)?.join("Default/Service Worker/CacheStorage");
        let words = [page.word("start-title")?];
        page.go_to("en/keep.html").await?;
        let state = |state: &str| format!("document.getElementById('kept').dataset.state === '{state}'");
        page.until("nothing is kept", &state("none")).await?;
        page.press_key("kept-keep").await?;
        page.until("it is kept", &state("kept")).await?;
        let start = Instant::now();
        while found(&store, &words).is_empty() {
            ensure!(start.elapsed() < PATIENCE, "nothing was written: this test sees nothing");
            tokio::time::sleep(STEP).await;
        }
        page.press_key("kept-remove").await?;
        page.until("it is removed", &state("removed")).await?;
        let start = Instant::now();
        while !found(&store, &words).is_empty() {
            ensure!(start.elapsed() < Duration::from_secs(5), "it stays: {:?}", found(&store, &words));
            tokio::time::sleep(STEP).await;
        }
        Ok(())
    })
}

#[test]
fn what_firefox_packs_is_read() {
    // "abcabcabcabc" and "xyz12": three letters, nine from three back, and what is left over.
    let packed = b"mozLz40\0\x11\0\0\0\x35abc\x03\0\x50xyz12";
    assert_eq!(unpacked(packed).as_deref(), Some(b"abcabcabcabcxyz12".as_slice()));
    assert_eq!(unpacked(b"plain"), None);
}
