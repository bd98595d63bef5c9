//! A hostile page around the guide: it listens to all, forges all, and turns every knob that it has. It changes nothing, and
//! learns nothing of the answers.

#![allow(clippy::indexing_slicing, reason = "an index into a JSON value gives null where there is nothing")]

use anyhow::{Context as _, Result};
use remedy_e2e::framed::{LISTEN, element, plain_frame, script};
use remedy_e2e::walks::{Answer, ILL_AT_WORK, ILL_AT_WORK_THEN};
use remedy_e2e::{Host, NEUTRAL, Page, in_each_browser};
use serde_json::{Value, json};

in_each_browser!(
    []
    what_the_host_forges_changes_nothing,
    what_others_forge_changes_nothing,
    only_whole_messages_of_the_frame_count,
    nobody_is_sent_away_by_a_frame_alone,
    no_picture_stands_in_for_the_loader,
    the_frame_keeps_its_leave_unless_another_is_shown,
    a_page_of_the_guides_own_origin_gets_a_link,
    a_flood_of_messages_does_no_harm,
    two_versions_and_changing_sizes_do_no_harm,
    a_host_without_an_origin_is_answered,
    the_host_learns_nothing_of_the_answers,
    the_host_does_not_hear_who_is_in_danger,
);

const MESSAGES: &str = include_str!("../../../../embed/tests/messages.json");

/// The messages to the host or to the frame, those that are accepted or those that are not, as JSON.
fn messages(to: &str, accepted: bool) -> Result<Value> {
    let all: Value = serde_json::from_str(MESSAGES)?;
    let cases = all[to].as_array().context("a list of cases")?;
    let chosen: Vec<&Value> =
        cases.iter().filter(|case| case["accepted"] == accepted).map(|case| &case["message"]).collect();
    anyhow::ensure!(chosen.len() > 4, "too few cases");
    Ok(json!(chosen))
}

/// Each message that is accepted, spoilt in every field: without it, or with a value that belongs to no field; and each with
/// a field too many.
fn spoilt(to: &str) -> Result<Value> {
    let accepted = messages(to, true)?;
    let mut all = Vec::new();
    for message in accepted.as_array().into_iter().flatten().filter_map(Value::as_object) {
        for field in message.keys() {
            // This one need not be there.
            let optional = field == "leave" && message["type"] == "configure";
            let mut without = message.clone();
            without.remove(field);
            if !optional {
                all.push(without);
            }
            for odd in
                [json!(null), json!(true), json!([]), json!([[message]]), json!(-1), json!(1.5), json!(1e300)]
            {
                let mut with = message.clone();
                with.insert(field.clone(), odd);
                all.push(with);
            }
        }
        for field in ["question", "answers", "toString", ""] {
            let mut more = message.clone();
            more.insert(field.to_owned(), json!(1));
            all.push(more);
        }
    }
    anyhow::ensure!(all.len() > 100, "too few: {}", all.len());
    Ok(json!(all))
}

/// What no JSON can hold. None is a message.
const ODD: &str = "[undefined, NaN, 1n, new Date(), new Map([['guide', 1], ['type', 'leave']]), new Set([1]), /leave/, new Error('leave'),
    new Uint8Array(8), [, 1], new Blob(['leave']),
    Object.assign(new Date(), { guide: 1, type: 'leave' }), (() => { const round = { guide: 1, type: 'leave' }; round.self = round; return round; })()]";

/// Sends all of them to a window, one after the other. Some cannot be sent at all.
const SEND: &str = "const send = (target, all) => {
    for (const one of all) {
        try { target.postMessage(one, '*'); } catch {}
    }
};";

/// Waits until the messages sent before have come: they come in order.
async fn settle(page: &Page) -> Result<()> {
    page.js("new Promise(done => setTimeout(done, 300, true))").await.map(drop)
}

/// As JavaScript that reads it anew: so that `__proto__` is a name as any other.
fn as_script(messages: &Value) -> String {
    format!("JSON.parse({})", json!(messages.to_string()))
}

async fn go_some_steps(page: &Page) -> Result<()> {
    page.press_key("ui-begin").await?;
    page.answer_all(&[("danger", &["no"]), ("role", &["self"])]).await?;
    page.expect_question("harm").await?;
    page.click_on("input[value=health]").await
}

async fn expect_unmoved(page: &Page) -> Result<()> {
    page.expect_question("harm").await?;
    assert_eq!(page.chosen().await?, ["health"]);
    assert_eq!(page.text("document.getElementById('leave').href").await?, NEUTRAL);
    let accent = "getComputedStyle(document.documentElement).getPropertyValue('--color-accent').trim()";
    assert_eq!(page.text(accent).await?, "#0a4f5c");
    assert!(page.holds("document.querySelector('.own') === null").await?);
    Ok(())
}

async fn what_the_host_forges_changes_nothing(page: &Page) -> Result<()> {
    let host = Host::start()?;
    // All at once as soon as the frame can hear, before our element says what it wants; and again later.
    let forged = as_script(&messages("to_frame", false)?);
    let spoilt = as_script(&spoilt("to_frame")?);
    let forge = format!(
        "<script>{SEND}
            window.forge = frame => send(frame, [...{forged}, ...{spoilt}, ...{ODD}]);
            addEventListener('message', event => {{
                if (event.data.type === 'ready') forge(event.source);
            }}, true);
        </script>"
    );
    host.page("/", &format!("{LISTEN}{forge}<h1>The host</h1>{}", element(&page.site, "lang=\"en\"")));
    page.visit(&host, "/").await?;
    page.enter(0).await?;
    go_some_steps(page).await?;
    expect_unmoved(page).await?;
    page.exit().await?;
    page.js("void forge(source)").await?;
    // One of them comes too late: it has said what it wants.
    page.js("void source.postMessage({ guide: 1, type: 'configure', config: '', options: { accent: '#7a1fa2' } }, '*')")
        .await?;
    settle(page).await?;
    page.enter(0).await?;
    expect_unmoved(page).await?;
    page.exit().await?;
    assert_eq!(page.list("thrown").await?, Vec::<String>::new());
    assert_eq!(page.address().await?, host.url("/"));

    // A frame beside it is not its host, whatever it says.
    let other = Host::start()?;
    let beside = format!(
        "<script>{SEND} send(parent.frames[0], {})</script>",
        as_script(&messages("to_frame", true)?)
    );
    other.page("/", &beside);
    host.page("/", &format!("{}<p></p>", plain_frame(&page.site, "en", "")));
    page.visit(&host, "/").await?;
    page.enter(0).await?;
    go_some_steps(page).await?;
    page.exit().await?;
    page.js(&format!(
        "void (document.querySelector('p').innerHTML = '<iframe src=\"{}\"></iframe>')",
        other.url("/")
    ))
    .await?;
    page.enter_any(1).await?;
    page.until("it has sent them", "document.readyState === 'complete'").await?;
    page.exit().await?;
    settle(page).await?;
    page.enter(0).await?;
    expect_unmoved(page).await?;
    page.exit().await?;

    // The control: the host itself may say that the person has left.
    page.js("void frames[0].postMessage({ guide: 1, type: 'leave' }, '*')").await?;
    page.expect_address(NEUTRAL).await
}

/// What can be seen of our element from outside: how high it is, and where its Leave leads.
async fn seen(page: &Page) -> Result<(String, String)> {
    let height = page.js_of_frame(0, "arguments[0].style.height").await?;
    Ok((height.to_string(), page.link_of_element(0, "a").await?.1))
}

async fn what_others_forge_changes_nothing(page: &Page) -> Result<()> {
    let host = Host::start()?;
    let other = Host::start()?;
    let all = format!(
        "[...{}, ...{}]",
        as_script(&messages("to_host", true)?),
        as_script(&messages("to_host", false)?)
    );
    other.page("/", &format!("<script>{SEND} send(parent, {all})</script>"));
    host.page("/", &format!("{LISTEN}<h1>The host</h1>{}<p></p>", element(&page.site, "lang=\"en\"")));
    page.visit(&host, "/").await?;
    page.enter(0).await?;
    go_some_steps(page).await?;
    page.exit().await?;
    settle(page).await?;
    let before = (seen(page).await?, page.js("told.length").await?);
    page.js(&format!("(() => {{ {SEND} send(window, [...{all}, ...{ODD}]); }})()")).await?;
    page.js(&format!(
        "void (document.querySelector('p').innerHTML = '<iframe src=\"{}\"></iframe>')",
        other.url("/")
    ))
    .await?;
    let sent = messages("to_host", true)?.as_array().map_or(0, Vec::len);
    page.until(
        "they have come",
        &format!("heard.filter(({{ origin }}) => origin === '{}').length > {sent}", other.origin()),
    )
    .await?;
    settle(page).await?;
    assert_eq!((seen(page).await?, page.js("told.length").await?), before);
    assert_eq!(page.address().await?, host.url("/"));
    assert_eq!(page.list("thrown").await?, Vec::<String>::new());
    page.enter(0).await?;
    expect_unmoved(page).await
}

async fn only_whole_messages_of_the_frame_count(page: &Page) -> Result<()> {
    let host = Host::start()?;
    host.page("/", &format!("{LISTEN}<h1>The host</h1>{}", element(&page.site, "lang=\"en\"")));
    page.visit(&host, "/").await?;
    page.enter(0).await?;
    page.exit().await?;
    settle(page).await?;
    let before = (seen(page).await?, page.js("told.length").await?);
    // As if a script of the guide's own origin were not ours.
    page.enter(0).await?;
    page.js(&format!(
        "(() => {{ {SEND} send(parent, [...{}, ...{}, ...{ODD}]); }})()",
        as_script(&messages("to_host", false)?),
        as_script(&spoilt("to_host")?)
    ))
    .await?;
    page.exit().await?;
    settle(page).await?;
    assert_eq!((seen(page).await?, page.js("told.length").await?), before);
    assert_eq!(page.address().await?, host.url("/"));

    // The control: the right ones count, and each once.
    page.enter(0).await?;
    page.js("parent.postMessage({ guide: 1, type: 'begun' }, '*')").await?;
    page.js("parent.postMessage({ guide: 1, type: 'begun' }, '*')").await?;
    page.exit().await?;
    page.until("it is told", "told.includes('begun')").await?;
    settle(page).await?;
    assert_eq!(page.list("told").await?, ["ready", "begun"]);
    // Leave leads to where it was told before, and not where a script that is not ours would send the person.
    page.enter(0).await?;
    page.click_on("h1").await?;
    // The page goes away: its driver must have answered before.
    page.js("setTimeout(() => parent.postMessage({ guide: 1, type: 'left', leave: 'https://example.org/' }, '*'), 100)").await?;
    page.exit().await?;
    page.expect_address(NEUTRAL).await
}

/// Whoever has not touched anything has not left.
async fn nobody_is_sent_away_by_a_frame_alone(page: &Page) -> Result<()> {
    let host = Host::start()?;
    let other = Host::start()?;
    // The guide's own page, broken into: it says that the person left, as soon as it could have been heard.
    let evil = "<title>x</title><script>
        parent.postMessage({ guide: 1, type: 'ready', lang: 'en', words: 'Leave', leave: 'https://example.org/' }, '*');
        parent.postMessage({ guide: 1, type: 'left', leave: 'https://example.org/' }, '*');
    </script>";
    other.page("/en/", evil);
    let loader = page.site.file("embed.js")?;
    other.script("/embed.js", &loader);
    let guide = format!(
        "<script src=\"{}\"></script><remedy-guide lang=\"en\"></remedy-guide>",
        other.url("/embed.js")
    );
    host.page("/", &format!("{LISTEN}<h1>The host</h1>{guide}"));
    page.go_to_address(&host.url("/")).await?;
    settle(page).await?;
    assert_eq!(page.address().await?, host.url("/"));
    assert!(page.holds("heard.some(({ data }) => data.type === 'left')").await?);
    Ok(())
}

/// A comment on the host's page with a picture of this name in it stands where the browser would name the script.
async fn no_picture_stands_in_for_the_loader(page: &Page) -> Result<()> {
    let host = Host::start()?;
    let other = Host::start()?;
    other.page("/en/", "<h1>Another guide</h1>");
    let guide = element(&page.site, "lang=\"en\"");
    for forged in [
        format!("<img name=\"currentScript\" src=\"{}\">", other.url("/en/x.png")),
        format!(
            "<form name=\"currentScript\" src=\"{}\"><input name=\"tagName\" value=\"SCRIPT\"></form>",
            other.url("/x.js")
        ),
        String::from("<a id=\"currentScript\"></a><a id=\"currentScript\" name=\"tagName\"></a>"),
    ] {
        host.page("/", &format!("{forged}{guide}"));
        page.go_to_address(&host.url("/")).await?;
        settle(page).await?;
        assert!(!other.asked().iter().any(|asked| asked.path == "/en/"), "{forged}");
    }
    Ok(())
}

/// A page that can only speak, and shows no Leave, cannot take it away.
async fn the_frame_keeps_its_leave_unless_another_is_shown(page: &Page) -> Result<()> {
    let host = Host::start()?;
    for (leave, shown) in [("", true), (", leave: 'shown'", false)] {
        let speak = format!(
            "<script>addEventListener('message', event => {{
                if (event.data.type === 'ready') event.source.postMessage({{ guide: 1, type: 'configure', config: '', options: {{}}{leave} }}, '*');
            }});</script>"
        );
        let frame = plain_frame(&page.site, "en", "name=\"remedy-guide\"");
        host.page("/", &format!("{LISTEN}{speak}{frame}"));
        page.visit(&host, "/").await?;
        page.enter(0).await?;
        settle(page).await?;
        let visible = "document.getElementById('leave').getClientRects().length > 0";
        page.until("Leave is as it should be", &format!("({visible}) === {shown}")).await?;
        page.exit().await?;
    }
    Ok(())
}

/// Every script of a page of the guide's own origin could read the answers: there the questions are not asked.
async fn a_page_of_the_guides_own_origin_gets_a_link(page: &Page) -> Result<()> {
    page.site.spoil("beside.html", format!("<h1>Beside</h1>{}", element(&page.site, "lang=\"en\"")));
    page.go_to_address(&page.site.url("beside.html")).await?;
    page.enter_any(0).await?;
    let link = "document.querySelector('a[target=_blank][rel=noopener]')";
    page.until("a link is shown", &format!("{link} !== null")).await?;
    assert_eq!(page.text(&format!("{link}.href")).await?, page.site.url("en/"));
    assert_eq!(page.text(&format!("{link}.textContent")).await?, page.word("embed-open")?);
    settle(page).await?;
    assert!(
        page.holds(
            "[...document.querySelectorAll('main')].every(part => part.getClientRects().length === 0)"
        )
        .await?
    );
    page.exit().await
}

async fn a_flood_of_messages_does_no_harm(page: &Page) -> Result<()> {
    let host = Host::start()?;
    host.page("/", &format!("{LISTEN}<h1>The host</h1>{}", element(&page.site, "lang=\"en\"")));
    page.visit(&host, "/").await?;
    page.enter(0).await?;
    go_some_steps(page).await?;
    page.exit().await?;
    let flood = |target: &str, message: &str| {
        format!("(() => {{ for (let i = 0; i < 100000; i += 1) {target}.postMessage({message}, '*'); }})()")
    };
    for message in
        ["{ guide: 1, type: 'press', press: 3 }", "{ guide: 1, type: 'configure', config: '', options: {} }"]
    {
        page.js(&flood("source", message)).await?;
    }
    page.enter(0).await?;
    for message in ["{ guide: 1, type: 'left' }", "{ guide: 1, type: 'begun' }"] {
        page.js(&flood("parent", message)).await?;
    }
    page.exit().await?;
    page.until("all have come", "heard.length > 200000").await?;
    assert_eq!(page.list("told").await?, ["ready", "begun"]);
    page.enter(0).await?;
    expect_unmoved(page).await?;
    page.click_on("form button[type=submit]").await?;
    page.expect_question("business").await?;
    page.exit().await?;
    assert_eq!(page.list("thrown").await?, Vec::<String>::new());
    Ok(())
}

/// A page that its own policy shuts up has no origin, and no frame in it has one.
async fn a_host_without_an_origin_is_answered(page: &Page) -> Result<()> {
    let host = Host::start()?;
    let guide = element(&page.site, "lang=\"en\" accent=\"#7a1fa2\"");
    host.page_with(
        "/",
        &format!("{LISTEN}<h1>The host</h1>{guide}"),
        "",
        "sandbox allow-scripts allow-forms",
    );
    page.visit(&host, "/").await?;
    assert_eq!(page.text("origin").await?, "null");
    page.enter(0).await?;
    let accent = "getComputedStyle(document.documentElement).getPropertyValue('--color-accent').trim()";
    assert_eq!(page.text(accent).await?, "#7a1fa2");
    page.exit().await?;
    page.click_in_element(0, "a").await?;
    page.expect_address(NEUTRAL).await
}

async fn two_versions_and_changing_sizes_do_no_harm(page: &Page) -> Result<()> {
    let host = Host::start()?;
    // Another version, which comes first and so is the one that counts.
    let (ours, other) = ("padding:12px", "padding:13px");
    let loader = page.site.file("embed.js")?;
    anyhow::ensure!(loader.matches(ours).count() == 1, "the loader says it otherwise now");
    page.site.spoil("embed-other.js", loader.replace(ours, other));
    let twice = script(&page.site).replace("embed.js", "embed-other.js");
    host.page("/", &format!("{LISTEN}{twice}<h1>The host</h1>{}", element(&page.site, "lang=\"en\"")));
    page.visit(&host, "/").await?;
    page.enter(0).await?;
    go_some_steps(page).await?;
    page.exit().await?;
    assert_eq!(page.list("thrown").await?, Vec::<String>::new());
    assert_eq!(page.js("told.filter(type => type === 'ready').length").await?, 1);
    assert_eq!(page.style_of_element(0, "a", "paddingTop").await?, "13px");
    for width in [320, 60, 700, 1, 0, 340] {
        page.js(&format!(
            "void (document.querySelector('remedy-guide').style.cssText = 'display: block; width: {width}px')"
        ))
        .await?;
        settle(page).await?;
    }
    for height in ["0", "40px", "9000px", "700px"] {
        page.js_of_frame(0, &format!("void (arguments[0].style.height = '{height}')")).await?;
        settle(page).await?;
    }
    page.enter(0).await?;
    expect_unmoved(page).await?;
    page.click_on("form button[type=submit]").await?;
    page.expect_question("business").await?;
    page.exit().await?;
    let types = page.list("[...new Set(heard.map(({ data }) => data.type))]").await?;
    assert_eq!(types, ["ready", "begun"]);
    Ok(())
}

/// Other answers to the same questions as [`ILL_AT_WORK`].
const OTHERWISE: &[Answer] = &[
    ("danger", &[]),
    ("role", &[]),
    ("harm", &["other"]),
    ("business", &["trader", "finance"]),
    ("conduct", &["act"]),
    ("connection", &["unsure"]),
    ("result", &["unsure"]),
    ("responsible", &["unknown"]),
    ("borders", &["none"]),
];

/// Other answers to the same questions as [`ILL_AT_WORK_THEN`].
const OTHERWISE_THEN: &[Answer] = &[
    ("ongoing", &["unsure"]),
    ("urgent", &["yes"]),
    ("losses", &["home_land_property"]),
    ("wishes", &["stop"]),
    ("repeat", &["no"]),
    ("many_affected", &["no"]),
    ("fears", &["threats", "watched"]),
    ("situation", &["indigenous"]),
    ("needs", &["none"]),
    ("barriers", &["power"]),
    ("proceedings", &["ended_with_remedy"]),
    ("delivery", &["unsure"]),
];

/// All that a host can look at beside messages: first how far its page is scrolled, how long it is, and what has the focus.
const LOOK: &str = "JSON.stringify([scrollX, scrollY, document.documentElement.scrollHeight, document.activeElement.localName,
    document.hasFocus(), location.href, history.length - window.entries, document.title, source.length,
    performance.getEntriesByType('resource').map(({ name }) => name).filter(name => !name.endsWith('/favicon.ico')), document.cookie, localStorage.length,
    document.querySelector('remedy-guide').outerHTML])";

/// What a host has learnt of a walk.
struct Learnt {
    /// The messages.
    messages: Vec<Value>,
    /// What it saw after each answer.
    looks: Vec<String>,
}

/// Walks to the end, and gathers what the host learns from the first question on.
async fn listen(page: &Page, host: &Host, before: &[Answer], after: &[Answer]) -> Result<Learnt> {
    page.visit(host, "/").await?;
    page.enter(0).await?;
    page.press_key("ui-begin").await?;
    page.expect_question("danger").await?;
    page.exit().await?;
    settle(page).await?;
    page.js("void (window.entries = history.length)").await?;
    let asked = (page.site.asked().len(), host.asked().len());
    let mut looks = Vec::new();
    for (question, options) in before {
        answer(page, question, options, &mut looks).await?;
    }
    page.enter(0).await?;
    page.press_key("ui-go-on").await?;
    page.exit().await?;
    for (question, options) in after {
        answer(page, question, options, &mut looks).await?;
    }
    page.enter(0).await?;
    page.until("the result is shown", "document.getElementById('turn') !== null").await?;
    page.exit().await?;
    page.until("the end is told", "told.includes('finished')").await?;
    // Neither server was asked for anything on the way: so nothing stands in their logs.
    let (site, other) = (page.site.asked(), host.asked());
    assert_eq!((site.split_at(asked.0).1, other.split_at(asked.1).1), ([].as_slice(), [].as_slice()));
    let messages = serde_json::from_value(page.js("heard").await?)?;
    Ok(Learnt { messages, looks })
}

/// Answers a question, and looks at the host's side of it.
async fn answer(page: &Page, question: &str, options: &[&str], looks: &mut Vec<String>) -> Result<()> {
    page.enter(0).await?;
    page.answer(question, options).await?;
    page.until(
        "the next one is shown",
        &format!("document.querySelector('form')?.dataset.question !== '{question}'"),
    )
    .await?;
    page.exit().await?;
    looks.push(page.text(LOOK).await?);
    Ok(())
}

async fn the_host_learns_nothing_of_the_answers(page: &Page) -> Result<()> {
    let host = Host::start()?;
    host.page("/", &format!("{LISTEN}<h1>The host</h1>{}", element(&page.site, "lang=\"en\"")));
    // A browser just started changes its window's height at the first visit.
    page.visit(&host, "/").await?;
    page.enter(0).await?;
    page.exit().await?;
    let one = listen(page, &host, ILL_AT_WORK, ILL_AT_WORK_THEN).await?;
    let other = listen(page, &host, OTHERWISE, OTHERWISE_THEN).await?;
    for Learnt { messages, looks } in [&one, &other] {
        expect_whole(messages, &page.site.origin(), &page.word("ui-leave")?)?;
        assert!(looks.windows(2).all(|pair| pair.first() == pair.last()), "{looks:#?}");
    }
    // Whoever answers otherwise is heard and seen to do the same.
    assert_eq!(one.messages, other.messages);
    assert_eq!(one.looks.first(), other.looks.first());
    Ok(())
}

/// Each message is one of these, whole: no question, option, finding, status or clause is in any, and no count.
fn expect_whole(messages: &[Value], origin: &str, leave: &str) -> Result<()> {
    let mut types = Vec::new();
    for message in messages {
        let kind = message["data"]["type"].as_str().context("a type")?;
        let expected = match kind {
            "ready" => json!({ "guide": 1, "type": "ready", "lang": "en", "words": leave, "leave": NEUTRAL }),
            "begun" | "finished" => json!({ "guide": 1, "type": kind }),
            other => json!(other),
        };
        assert_eq!(message, &json!({ "origin": origin, "data": expected }));
        types.push(kind);
    }
    assert_eq!(types, ["ready", "begun", "finished"]);
    Ok(())
}

async fn the_host_does_not_hear_who_is_in_danger(page: &Page) -> Result<()> {
    let host = Host::start()?;
    let mut heard = Vec::new();
    // A browser just started changes its window's height at the first visit, which is not compared.
    for answer in ["no", "no", "yes", "unsure"] {
        // The column of a phone: there the pages differ most in length.
        host.page(
            "/",
            &format!("{LISTEN}<div style=\"width: 340px\">{}</div>", element(&page.site, "lang=\"en\"")),
        );
        page.visit(&host, "/").await?;
        page.enter(0).await?;
        page.press_key("ui-begin").await?;
        page.answer("danger", &[answer]).await?;
        page.until("the next page is shown", "document.querySelector('form')?.dataset.question !== 'danger'")
            .await?;
        page.exit().await?;
        settle(page).await?;
        let learnt =
            "JSON.stringify([heard.map(({ data }) => data), scrollY, document.documentElement.scrollHeight])";
        heard.push(page.text(learnt).await?);
    }
    let compared = heard.split_off(1);
    assert!(compared.iter().all(|one| Some(one) == compared.first()), "{compared:#?}");
    Ok(())
}
