//! The readers that are written in JavaScript, fed with what a generator makes of good input: the fuzzer does not reach them.
//! Both ways are the same each time: its numbers begin at a fixed place.

use anyhow::{Context as _, Result, ensure};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use remedy_e2e::walks::ILL_AT_WORK;
use remedy_e2e::{Page, in_browser};
use remedy_embed::message::ToHost;
use serde_json::{Value, json};

use super::answers::link;

const MESSAGES: &str = include_str!("../../../../embed/tests/messages.json");
const LOADER: &str = include_str!("../../../../embed/loader.js");
/// How many messages are tried, and how many links: each link is a page of its own.
const MESSAGES_TRIED: usize = 20_000;
const LINKS_TRIED: usize = 40;

/// Texts that differ from this one in a few places, by the pieces that are put in or take another's place.
fn touched(text: String, pieces: &'static [&'static str]) -> impl Strategy<Value = String> {
    let edit = (any::<Index>(), 0..3_usize, select(pieces));
    prop::collection::vec(edit, 1..4).prop_map(move |edits| {
        edits.into_iter().fold(text.clone(), |text, (place, taken, piece)| {
            let mut letters: Vec<char> = text.chars().collect();
            let from = place.index(letters.len() + 1);
            letters.splice(from..(from + taken).min(letters.len()), piece.chars());
            letters.into_iter().collect()
        })
    })
}

fn some<T>(strategy: impl Strategy<Value = T>, count: usize) -> Result<Vec<T>> {
    let mut runner = TestRunner::deterministic();
    let one = |_| strategy.new_tree(&mut runner).map(|tree| tree.current());
    (0..count).map(one).collect::<Result<_, _>>().map_err(|reason| anyhow::anyhow!("{reason}"))
}

/// The message as the frame's script writes it: the loader takes its fields in no other order.
fn written(message: &ToHost) -> Result<String> {
    let message = serde_json::to_value(message)?;
    let field = |name: &str| Some(format!("{}:{}", json!(name), message.get(name)?));
    let fields: Vec<_> =
        ["guide", "type", "lang", "words", "leave"].iter().filter_map(|name| field(name)).collect();
    Ok(format!("{{{}}}", fields.join(",")))
}

/// Messages to the host as they are, and touched.
fn messages() -> Result<Vec<String>> {
    let all: Value = serde_json::from_str(MESSAGES)?;
    let cases = all.get("to_host").and_then(Value::as_array).context("a list of cases")?;
    let messages = cases.iter().filter_map(|case| case.get("message"));
    let texts: Vec<String> = messages.clone().map(Value::to_string).collect();
    let good: Vec<String> = messages
        .filter_map(|message| ToHost::read(message).ok())
        .map(|good| written(&good))
        .collect::<Result<_>>()?;
    let pieces = &[
        "",
        "\"",
        "\\",
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "1",
        "1.0",
        "-",
        "null",
        "left",
        "begun",
        "/",
        "?",
        "@",
        " ",
        "\\n",
        "\\u0022",
        "\u{2028}",
        "\u{1f600}",
        "\"type\":\"left\",",
        "\"guide\":1,",
        "https://",
    ];
    let touched = select([good, texts.clone()].concat()).prop_flat_map(|text| touched(text, pieces));
    Ok([texts, some(touched, MESSAGES_TRIED)?].concat())
}

/// Whether nothing is wrong with the message but which host Leave would lead to: there the pattern asks for the form alone.
fn is_good_elsewhere(text: &str) -> Result<bool> {
    let mut message: Value = serde_json::from_str(text)?;
    if let Some(leave) = message.get_mut("leave").filter(|leave| leave.is_string()) {
        *leave = json!("https://example.org/");
    }
    Ok(ToHost::read(&message).is_ok())
}

/// The loader tells a message by one pattern, the frame writes it from a type. Whatever the pattern takes, the type takes; and
/// what the type takes, written as the frame writes it, the pattern takes.
#[test]
fn the_loader_and_the_frame_mean_the_same_messages() -> Result<()> {
    let pattern =
        LOADER.lines().find_map(|line| line.trim().strip_prefix("const MESSAGE = ")).context("a pattern")?;
    let pattern = pattern.trim_end_matches(';');
    let texts = messages()?;
    let read: Vec<_> = texts.iter().map(|text| ToHost::read_text(text).ok()).collect();
    let written: Vec<_> = read.iter().flatten().map(written).collect::<Result<_>>()?;
    in_browser(async |page| {
        page.open().await?;
        let script = format!(
            "(texts => texts.map(text => {{ try {{ return {pattern}.test(JSON.stringify(JSON.parse(text))); }} catch {{ return false; }} }}))({})",
            json!(texts)
        );
        let taken = page.js(&script).await?;
        let taken: Vec<bool> = serde_json::from_value(taken)?;
        let mut both = 0;
        for ((text, taken), read) in texts.iter().zip(taken).zip(&read) {
            ensure!(!taken || read.is_some() || is_good_elsewhere(text)?, "only the loader takes {text}");
            both += usize::from(taken);
        }
        ensure!(both > 100, "{both} messages were good: too few to tell");
        let refused = format!("({}).filter(text => !{pattern}.test(text))", json!(written));
        ensure!(page.list(&refused).await?.is_empty(), "the loader refuses {:?}", page.list(&refused).await?);
        Ok(())
    })
}

/// What people and programs do to a link: the answers are read, or a fault is told, and none of it stays in the address.
#[test]
fn whatever_is_done_to_a_link_nothing_of_it_stays_in_the_address() -> Result<()> {
    in_browser(async |page| {
        let carried = carried(page).await?;
        let pieces = &[
            "",
            "%20",
            "%0A",
            "%",
            "%25",
            "%3D",
            "=",
            "&",
            "?",
            "#",
            ".",
            "…",
            "\u{200b}",
            "\u{feff}",
            "_",
            "-",
            "A",
            "%C3%28",
            "answers=",
            "%F0%9F%98%80",
            "+",
            "/",
            "\\",
            "\"",
            "'",
            "<",
            ">",
        ];
        let links = touched(format!("answers={carried}"), pieces)
            .prop_filter("looks like it", |link| link.starts_with("answers="));
        for link in some(links, LINKS_TRIED)? {
            page.go_to_address("about:blank").await?;
            page.go_to(&format!("en/#{link}")).await.with_context(|| link.clone())?;
            page.started().await.with_context(|| link.clone())?;
            let address = page.address().await?;
            ensure!(address == page.site.url("en/"), "{link:?} stays as {address}");
            // Its page is there, with the answers or with what is wrong with them.
            let told = "document.querySelector('#answers h2, #answers .error-summary') !== null";
            page.until("it is told what came of it", told).await.with_context(|| link.clone())?;
        }
        Ok(())
    })
}

/// Three answers as a link carries them.
async fn carried(page: &Page) -> Result<String> {
    page.begin().await?;
    page.answer_all(ILL_AT_WORK.get(..3).context("three questions")?).await?;
    page.press_key("ui-all-answers").await?;
    let link = link(page).await?;
    let (_, carried) = link.split_once("#answers=").context("a link with answers")?;
    Ok(carried.to_owned())
}
