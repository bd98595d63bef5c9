//! Every screen for people who see, read, hear or move otherwise (requirements A2 to A5): axe-core finds nothing, in
//! light, dark and forced colours; all fits a small screen with large or widely spaced text; nothing moves unasked.
//!
//! A fault does not end a test at once: each tells all faults of all screens together.

use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use remedy_e2e::walks::{
    Answer, DEFENDER, DEFENDER_THEN, ILL_AT_WORK, ILL_AT_WORK_THEN, NOT_SURE, NOT_SURE_THEN,
};
use remedy_e2e::{Page, in_browser};
use serde_json::json;

const AXE: &str = include_str!("../vendor/axe-core/axe.min.js");

/// What axe cannot decide by itself, and why it is right here: the rule, how the element's selector begins, and the
/// reason, as someone found it who looked at it.
const LOOKED_AT: &[(&str, &str, &str)] = &[];

/// Looks at every screen of three walks, and gathers what is wrong with each.
async fn on_every_screen(page: &Page, faults: impl AsyncFn(&Page) -> Result<Vec<String>>) -> Result<()> {
    let mut found = Vec::new();
    let mut look = async |screen: &str| -> Result<()> {
        let start = Instant::now();
        let faults = faults(page).await.with_context(|| screen.to_owned())?;
        println!("{screen}: {} faults, looked at for {} ms", faults.len(), start.elapsed().as_millis());
        found.extend(faults.iter().map(|fault| format!("{screen}: {fault}")));
        Ok(())
    };

    page.open().await?;
    look("start").await?;
    page.press("Begin").await?;
    page.expect_question("danger").await?;
    look("question with three answers").await?;
    page.press("Continue").await?;
    page.until("an error is shown", "document.getElementById('error-summary') !== null").await?;
    look("error").await?;
    open_all(page).await?;
    look("error, with help open").await?;
    for (question, options) in ILL_AT_WORK {
        page.expect_question(question).await?;
        open_all(page).await?;
        look(&format!("question {question}")).await?;
        page.answer(question, options).await?;
    }
    page.expect_status("fits").await?;
    look("status that fits").await?;
    page.press("Go on with the questions").await?;
    for (question, options) in ILL_AT_WORK_THEN {
        page.expect_question(question).await?;
        look(&format!("question {question}")).await?;
        page.answer(question, options).await?;
    }
    page.expect_result("fits").await?;
    look("result that fits").await?;
    open_all(page).await?;
    look("result that fits, all open").await?;
    page.follow_reason("harm", "harm").await?;
    page.expect_question("harm").await?;
    look("question to change an answer").await?;
    page.press("All questions and answers").await?;
    page.expect_heading("All questions and answers").await?;
    look("answers").await?;

    page.open().await?;
    page.press("Begin").await?;
    page.answer("danger", &["yes"]).await?;
    page.expect_heading("Safety first").await?;
    look("safety").await?;
    page.press("Continue").await?;
    to_result(page, "does_not_fit", DEFENDER, DEFENDER_THEN, &mut look).await?;

    page.open().await?;
    page.press("Begin").await?;
    to_result(page, "unclear", NOT_SURE, NOT_SURE_THEN, &mut look).await?;

    page.go_to("en/guide.html#not-started").await?;
    look("plain page").await?;
    page.site.refuse(".wasm");
    page.go_to("").await?;
    page.until("it is broken", "!document.getElementById('broken').hidden").await?;
    look("broken").await?;
    page.site.release();

    ensure!(found.is_empty(), "{} faults:\n{}", found.len(), found.join("\n"));
    Ok(())
}

/// Goes on to the result, and looks at the status and the result, all opened.
async fn to_result(
    page: &Page,
    status: &str,
    before: &[Answer],
    after: &[Answer],
    look: &mut impl AsyncFnMut(&str) -> Result<()>,
) -> Result<()> {
    page.answer_all(before).await?;
    page.expect_status(status).await?;
    open_all(page).await?;
    look(&format!("status {status}")).await?;
    page.press("Go on with the questions").await?;
    page.answer_all(after).await?;
    page.expect_result(status).await?;
    open_all(page).await?;
    look(&format!("result {status}")).await
}

/// Opens everything that is folded.
async fn open_all(page: &Page) -> Result<()> {
    page.js("document.querySelectorAll('details').forEach(details => { details.open = true; })").await.map(drop)
}

/// Has the browser behave as a person has set it up.
async fn set_up(page: &Page, feature: &str, value: &str) -> Result<()> {
    let media = json!({ "features": [{ "name": feature, "value": value }] });
    page.devtools("Emulation.setEmulatedMedia", &media).await?;
    let heeded = format!("matchMedia('({feature}: {value})').matches");
    ensure!(page.holds(&heeded).await?, "the browser does not take on {feature}: {value}");
    Ok(())
}

/// Evaluates outside of the page's content security policy.
async fn evaluate(page: &Page, expression: &str) -> Result<serde_json::Value> {
    let parameters = json!({ "expression": expression, "awaitPromise": true, "returnByValue": true });
    let outcome = page.devtools("Runtime.evaluate", &parameters).await?;
    ensure!(outcome["exceptionDetails"].is_null(), "{}", outcome["exceptionDetails"]);
    Ok(outcome["result"]["value"].clone())
}

/// What axe finds, by what it is told to run: `[certain?, rule, selector, summary]` each.
async fn axe(page: &Page, options: &str) -> Result<Vec<String>> {
    if page.holds("typeof axe === 'undefined'").await? {
        evaluate(page, &format!("{AXE}; 0")).await?;
    }
    let found = format!(
        "axe.run(document, {options}).then(({{ violations, incomplete }}) => [violations, incomplete].flatMap(
            (rules, unsure) => rules.flatMap(rule => rule.nodes.map(node => [
                unsure ? 'unsure' : 'certain', rule.id, node.target.join(' '),
                (node.any.concat(node.all, node.none)[0]?.message ?? rule.help) + ' ' + node.html.slice(0, 120),
            ])),
        ))"
    );
    let found: Vec<[String; 4]> = serde_json::from_value(evaluate(page, &found).await?)?;
    let looked_at = |certainty: &str, rule: &str, selector: &str| {
        certainty == "unsure"
            && LOOKED_AT.iter().any(|(known, start, _)| rule == *known && selector.starts_with(start))
    };
    let faults = found.iter().filter(|[certainty, rule, selector, _]| !looked_at(certainty, rule, selector));
    Ok(faults.map(|fault| fault.join(" | ")).collect())
}

/// Every rule of WCAG 2.2 up to AAA, and good practice besides.
const ALL_RULES: &str = "{
    runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: {
        'color-contrast-enhanced': { enabled: true },
        'identical-links-same-purpose': { enabled: true },
        'target-size': { enabled: true },
    },
}";

/// The rules that hang on colours. Without links in text: that asks for a difference in colour only where no underline is.
const COLOUR_RULES: &str =
    "{ runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] } }";

#[test]
fn axe_finds_nothing() -> Result<()> {
    in_browser(async |page| {
        on_every_screen(page, async |page| {
            set_up(page, "prefers-color-scheme", "light").await?;
            let mut faults = axe(page, ALL_RULES).await?;
            for (feature, value) in [("prefers-color-scheme", "dark"), ("forced-colors", "active")] {
                set_up(page, feature, value).await?;
                let found = axe(page, COLOUR_RULES).await?;
                faults.extend(found.iter().map(|fault| format!("{feature} {value}: {fault}")));
            }
            Ok(faults)
        })
        .await
    })
}

/// What does not fit: the page scrolls sideways, words stick out of their box or of the screen, or are cut off.
const DOES_NOT_FIT: &str = "(() => {
    const faults = [];
    const name = element => element.tagName.toLowerCase() + (element.id && '#' + element.id)
        + [...element.classList].map(name => '.' + name).join('');
    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth) faults.push(`scrolls sideways: ${page.scrollWidth} px`);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const text = texts.currentNode;
        const element = text.parentElement;
        if (!text.data.trim() || !element.checkVisibility() || element.closest('.visually-hidden, noscript')) continue;
        let box = element;
        while (getComputedStyle(box).display.startsWith('inline') || getComputedStyle(box).display === 'contents') {
            box = box.parentElement;
        }
        const around = box.getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(text);
        for (const rect of range.getClientRects()) {
            const middle = (rect.top + rect.bottom) / 2;
            const out = rect.left < Math.max(0, around.left) - 1
                || rect.right > Math.min(page.clientWidth, around.right) + 1
                || middle < around.top - 1 || middle > around.bottom + 1;
            if (out) {
                faults.push(`sticks out of ${name(box)} (${Math.round(around.left)} to ${Math.round(around.right)}) by `
                    + `${Math.round(rect.left)} to ${Math.round(rect.right)}: ${text.data.slice(0, 60)}`);
                break;
            }
        }
    }
    for (const element of document.body.querySelectorAll('*:not(.visually-hidden, progress)')) {
        const cuts = getComputedStyle(element).overflow !== 'visible' && element.checkVisibility();
        if (cuts && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)) {
            faults.push(`cuts off: ${name(element)}`);
        }
    }
    return faults;
})()";

/// Where Leave cannot be hit, scrolled to the top, to the middle and to the end of the page.
const LEAVE_IS_HIDDEN: &str = "[0, 0.5, 1].flatMap(part => {
    scrollTo(0, part * (document.documentElement.scrollHeight - innerHeight));
    const leave = document.getElementById('leave');
    const { left, right, top, bottom, width, height } = leave.getBoundingClientRect();
    const points = [
        [left + width / 2, top + height / 2], [left + 3, top + height / 2], [right - 3, top + height / 2],
        [left + width / 2, top + 2], [left + width / 2, bottom - 2],
    ];
    const hit = points.every(([x, y]) => document.elementFromPoint(x, y)?.closest('#leave') === leave);
    const faults = hit ? [] : [`Leave cannot be hit, scrolled to ${part}`];
    return height < 44 ? [...faults, `Leave is only ${height} px high`] : faults;
})";

/// How people change text, as styles: not at all, twice as large (1.4.4), with the widest spacing (1.4.12).
const TEXT_STYLES: &[(&str, &str)] = &[
    ("plain text", ""),
    ("text of 200 %", "html { font-size: 200% !important; }"),
    (
        "spaced text",
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
         p { margin-block-end: 2em !important; }",
    ),
];

#[test]
fn all_fits_the_smallest_screen_and_leave_is_always_in_reach() -> Result<()> {
    in_browser(async |page| {
        page.set_width(320).await?;
        on_every_screen(page, async |page| {
            let mut faults = Vec::new();
            for (text, style) in TEXT_STYLES {
                // Such a style sheet is none of the page's own: its policy does not apply.
                let put_on = "document.adoptedStyleSheets = [new CSSStyleSheet()],
                    document.adoptedStyleSheets[0].replaceSync(arguments[0])";
                page.js_with(put_on, vec![json!(style)]).await?;
                for wrong in [DOES_NOT_FIT, LEAVE_IS_HIDDEN] {
                    faults.extend(page.list(wrong).await?.iter().map(|fault| format!("{text}: {fault}")));
                }
            }
            page.js("document.adoptedStyleSheets = []").await?;
            Ok(faults)
        })
        .await
    })
}

#[test]
fn nothing_moves_for_those_who_ask_for_that() -> Result<()> {
    in_browser(async |page| {
        set_up(page, "prefers-reduced-motion", "reduce").await?;
        on_every_screen(page, async |page| {
            let moving = "[...document.querySelectorAll('*')].filter(element => {
                const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
                return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto';
            }).map(element => `moves: ${element.outerHTML.slice(0, 120)}`)";
            page.list(moving).await
        })
        .await
    })
}
