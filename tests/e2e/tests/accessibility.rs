//! Every screen can be used by everyone: axe-core in light, dark and forced colours, small screens, large text, wide
//! text, less motion, and what a screen reader is told (requirements A1 to A5, S1).

#![allow(clippy::indexing_slicing, reason = "an index into a JSON value gives null where there is nothing")]

use anyhow::{Result, ensure};
use remedy_e2e::{Page, accessibility_faults, in_browser, on_every_screen};
use serde_json::{Value, json};

/// Gathers the faults of all screens, so that one run tells of all.
fn assert_no_faults(feature: &str, value: &str, left_out: &[&str]) -> Result<()> {
    in_browser(async |page| {
        page.prefer("", feature, value).await?;
        let mut faults = Vec::new();
        on_every_screen(page, async |page: &Page, screen: &str| {
            let found = accessibility_faults(page, left_out).await?;
            faults.extend(found.into_iter().map(|fault| format!("{screen}: {fault}")));
            Ok(())
        })
        .await?;
        ensure!(faults.is_empty(), "{}", faults.join("\n"));
        Ok(())
    })
}

#[test]
fn axe_finds_nothing_in_light() -> Result<()> {
    assert_no_faults("prefers-color-scheme", "light", &[])
}

#[test]
fn axe_finds_nothing_in_dark() -> Result<()> {
    assert_no_faults("prefers-color-scheme", "dark", &[])
}

#[test]
fn axe_finds_nothing_in_forced_colours() -> Result<()> {
    // The colours are the person's own then, and axe-core does not see them.
    assert_no_faults("forced-colors", "active", &["color-contrast", "color-contrast-enhanced"])
}

/// Parts that stick out of the screen.
const STICKING_OUT: &str = "[document.documentElement, ...document.querySelectorAll('body *:not(.visually-hidden)')]
    .filter(part => part.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5 || part.getBoundingClientRect().left < -0.5)
    .map(part => part.tagName + '.' + part.className + ' ' + part.textContent.slice(0, 40))";

async fn assert_no_sideways_scrolling(page: &Page, screen: &str) -> Result<()> {
    let out = page.list(STICKING_OUT).await?;
    let width =
        page.js("[document.documentElement.scrollWidth, document.documentElement.clientWidth]").await?;
    ensure!(out.is_empty() && width[0] == width[1], "{screen} is {width} wide; sticks out: {out:#?}");
    Ok(())
}

/// Leave is what a finger meets where Leave is, wherever the page is scrolled to.
async fn assert_leave_is_on_top(page: &Page, screen: &str) -> Result<()> {
    let hits = "[0, 0.5, 1].flatMap(part => {
        scrollTo(0, part * document.documentElement.scrollHeight);
        const link = document.getElementById('leave');
        const { left, top, right, bottom } = link.getBoundingClientRect();
        const points = [[(left + right) / 2, (top + bottom) / 2], [left + 9, top + 9], [right - 9, bottom - 9]];
        return points.map(([x, y]) => document.elementFromPoint(x, y) === link && bottom <= innerHeight);
    })";
    let hits = page.js(hits).await?;
    ensure!(hits == json!([true, true, true, true, true, true, true, true, true]), "{screen}: {hits}");
    page.js("scrollTo(0, 0)").await.map(drop)
}

#[test]
fn nothing_sticks_out_and_leave_is_on_top_on_the_smallest_screen() -> Result<()> {
    in_browser(async |page| {
        page.set_width(320).await?;
        on_every_screen(page, async |page: &Page, screen: &str| {
            assert_no_sideways_scrolling(page, screen).await?;
            assert_leave_is_on_top(page, screen).await
        })
        .await
    })
}

#[test]
fn nothing_sticks_out_and_leave_is_on_top_zoomed_four_times() -> Result<()> {
    in_browser(async |page| {
        // A screen of 1280 by 1024, zoomed to 400 %.
        page.set_screen(320, 256).await?;
        on_every_screen(page, async |page: &Page, screen: &str| {
            assert_no_sideways_scrolling(page, screen).await?;
            assert_leave_is_on_top(page, screen).await
        })
        .await
    })
}

#[test]
fn nothing_sticks_out_and_leave_is_on_top_with_text_twice_as_large() -> Result<()> {
    in_browser(async |page| {
        page.set_width(320).await?;
        on_every_screen(page, async |page: &Page, screen: &str| {
            page.js("document.documentElement.style.fontSize = '200%'").await?;
            assert_no_sideways_scrolling(page, screen).await?;
            assert_leave_is_on_top(page, screen).await
        })
        .await
    })
}

/// WCAG 1.4.12. The content security policy lets a page's own script set styles this way.
const SPACE_OUT: &str = "(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
    document.adoptedStyleSheets = [sheet];
})()";

/// Parts whose words are cut off, or run out of the box that is drawn around them.
const CUT_OFF: &str = "(() => {
    const parts = [...document.querySelectorAll('body *:not(.visually-hidden, progress)')].filter(part => part.checkVisibility());
    const cut = parts.filter(part => getComputedStyle(part).overflow !== 'visible'
        && (part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1));
    const boxes = parts.filter(part => part.matches('a, button, summary, label, .choice'));
    const spilt = boxes.filter(part => {
        const outer = part.getBoundingClientRect();
        const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        const words = document.createRange();
        while (walker.nextNode()) {
            words.selectNodeContents(walker.currentNode);
            const inner = words.getBoundingClientRect();
            const seen = !walker.currentNode.parentElement.closest('.visually-hidden');
            if (seen && (inner.right > outer.right + 1 || inner.bottom > outer.bottom + 4)) return true;
        }
    });
    return [...cut, ...spilt].map(part => part.tagName + '.' + part.className + ' ' + part.textContent.slice(0, 40));
})()";

#[test]
fn words_may_be_spaced_out() -> Result<()> {
    in_browser(async |page| {
        on_every_screen(page, async |page: &Page, screen: &str| {
            page.js(SPACE_OUT).await?;
            let cut = page.list(CUT_OFF).await?;
            ensure!(cut.is_empty(), "{screen}: {cut:#?}");
            assert_no_sideways_scrolling(page, screen).await
        })
        .await
    })
}

#[test]
fn nothing_moves_for_those_who_do_not_want_it() -> Result<()> {
    in_browser(async |page| {
        page.prefer("", "prefers-reduced-motion", "reduce").await?;
        on_every_screen(page, async |page: &Page, screen: &str| {
            let moving = "[...document.querySelectorAll('*')].filter(part => {
                const style = getComputedStyle(part);
                return style.animationName !== 'none' || style.scrollBehavior !== 'auto'
                    || style.transitionDuration.split(', ').some(time => parseFloat(time) > 0);
            }).map(part => part.tagName + '.' + part.className)";
            let moving = page.list(moving).await?;
            ensure!(moving.is_empty(), "{screen}: {moving:?}");
            Ok(())
        })
        .await
    })
}

/// What a screen reader is told of the page, in its order, a line a part: its role, its name, and its state.
async fn outline(page: &Page) -> Result<Vec<String>> {
    let tree = page.devtools("Accessibility.getFullAXTree", &json!({})).await?;
    let nodes: Vec<Value> = tree["nodes"].as_array().cloned().unwrap_or_default();
    let mut lines = Vec::new();
    if let Some(root) = nodes.first() {
        read_aloud(root, &nodes, &mut lines);
    }
    Ok(lines)
}

fn read_aloud(node: &Value, nodes: &[Value], lines: &mut Vec<String>) {
    lines.extend(line(node));
    for id in node["childIds"].as_array().into_iter().flatten() {
        if let Some(child) = nodes.iter().find(|child| child["nodeId"] == *id) {
            read_aloud(child, nodes, lines);
        }
    }
}

fn line(node: &Value) -> Option<String> {
    const TOLD: &[&str] = &[
        "heading",
        "link",
        "button",
        "radio",
        "checkbox",
        "group",
        "main",
        "navigation",
        "status",
        "DisclosureTriangle",
    ];
    let role = node["role"]["value"].as_str().filter(|role| TOLD.contains(role))?;
    if node["ignored"] == true {
        return None;
    }
    let mut line = format!("{role} {:?}", node["name"]["value"].as_str().unwrap_or_default());
    let about = node["description"]["value"].as_str().unwrap_or_default();
    if role == "radio" && !about.is_empty() {
        line += &format!(" ({about})");
    }
    for property in node["properties"].as_array().into_iter().flatten() {
        let (name, value) = (property["name"].as_str().unwrap_or_default(), &property["value"]["value"]);
        let state = match name {
            "checked" | "level" | "expanded" => format!(" {name}={value}"),
            "focused" if value == true => String::from(" focused"),
            _ => continue,
        };
        line += &state.replace('"', "");
    }
    Some(line)
}

#[test]
fn a_screen_reader_is_told_roles_names_and_states() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        page.press("Begin").await?;
        page.expect_question("danger").await?;
        page.choose("No").await?;
        let told = outline(page).await?;
        let expected = [
            r#"link "Leave this page""#,
            r#"status """#,
            r#"main """#,
            r#"button "Back""#,
            r#"group "Is anyone in immediate danger now?""#,
            r#"heading "Is anyone in immediate danger now?" level=1"#,
            r#"group """#,
            r#"DisclosureTriangle "What this means, with examples" expanded=false"#,
            r#"radio "Yes" checked=false"#,
            r#"radio "No" focused checked=true"#,
            r#"radio "I am not sure" (If it feels unsafe, you can choose “Yes”.) checked=false"#,
            r#"button "Continue""#,
            r#"button "Skip this question""#,
            r#"navigation "More""#,
            r#"button "See the result so far""#,
            r#"button "All questions and answers""#,
        ];
        assert_eq!(told, expected, "{told:#?}");

        page.press("Continue").await?;
        page.expect_question("role").await?;
        page.press("Continue").await?;
        page.until("the summary has the focus", "document.activeElement.id === 'error-summary'").await?;
        let told = outline(page).await?;
        let expected = [
            r#"group "Please look at this" focused"#,
            r#"heading "Please look at this" level=2"#,
            r##"link "Choose an answer, or skip this question.""##,
            r#"group "Who are you answering for?""#,
        ];
        let start = told.iter().position(|line| line.starts_with("group")).unwrap_or_default();
        assert_eq!(told.get(start..start + expected.len()).unwrap_or_default(), expected, "{told:#?}");
        Ok(())
    })
}
