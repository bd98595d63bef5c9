//! Nothing is cut off, nothing sticks out and Leave is always on top: on the smallest screen, zoomed to 400 %, with text
//! twice as large and with words spaced out; no target is too small for a thumb; and nothing moves for those who do not
//! want it. In every language, in one that is longer than any, and before the engine has started (requirements S1, A4).

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use remedy_e2e::{LANGUAGES, Page, Words, in_browser, on_every_screen, speak_pseudo};
use serde_json::json;

/// Parts that stick out of the screen.
const STICKING_OUT: &str = "[document.documentElement, ...document.querySelectorAll('body *:not(.visually-hidden)')]
    .filter(part => part.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5 || part.getBoundingClientRect().left < -0.5)
    .map(part => part.tagName + '.' + part.className + ' ' + part.textContent.slice(0, 40))";

async fn assert_no_sideways_scrolling(page: &Page) -> Result<()> {
    let out = page.list(STICKING_OUT).await?;
    let width =
        page.js("[document.documentElement.scrollWidth, document.documentElement.clientWidth]").await?;
    ensure!(out.is_empty() && width.get(0) == width.get(1), "{width} wide; sticks out: {out:#?}");
    Ok(())
}

/// Leave is what a finger meets where Leave is, wherever the page is scrolled to. And nothing is drawn over what is said
/// while the engine is not there yet.
async fn assert_nothing_lies_over_leave_or_the_notice(page: &Page) -> Result<()> {
    let over = "[0, 0.5, 1].flatMap(part => {
        scrollTo(0, part * document.documentElement.scrollHeight);
        const notice = document.querySelector('.starting');
        if (!notice) return [];
        const { left, top, right, bottom } = notice.getBoundingClientRect();
        const edge = document.querySelector('.leave-bar').getBoundingClientRect().bottom;
        const points = [];
        for (let y = Math.max(top, edge) + 2; y < Math.min(bottom, innerHeight) - 2; y += 8) {
            for (let x = left + 2; x < right - 2; x += 8) points.push(document.elementFromPoint(x, y));
        }
        return points.filter(point => !notice.contains(point)).map(point => point.outerHTML.slice(0, 60));
    })";
    let over = page.list(over).await?;
    ensure!(over.is_empty(), "over the notice: {over:#?}");
    let hits = "[0, 0.5, 1].flatMap(part => {
        scrollTo(0, part * document.documentElement.scrollHeight);
        const link = document.getElementById('leave');
        const { left, top, right, bottom } = link.getBoundingClientRect();
        const points = [[(left + right) / 2, (top + bottom) / 2], [left + 9, top + 9], [right - 9, bottom - 9]];
        return points.map(([x, y]) => document.elementFromPoint(x, y) === link && bottom <= innerHeight);
    })";
    let hits = page.js(hits).await?;
    ensure!(
        hits == json!([true, true, true, true, true, true, true, true, true]),
        "Leave is covered: {hits}"
    );
    page.js("scrollTo(0, 0)").await.map(drop)
}

/// Parts whose words are cut off, run out of the box that is drawn around them, or lie over other words.
const CUT_OFF: &str = "(() => {
    // Said to screen readers only, by its class or on a small screen.
    const unseen = part => part && (getComputedStyle(part).clipPath === 'inset(50%)' || unseen(part.parentElement));
    const parts = [...document.querySelectorAll('body *:not(progress)')].filter(part => part.checkVisibility() && !unseen(part));
    const cut = parts.filter(part => getComputedStyle(part).overflow !== 'visible'
        && (part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words = document.createRange();
    const spilt = [], lines = [];
    const block = part => getComputedStyle(part).display.startsWith('inline') ? block(part.parentElement) : part;
    while (walker.nextNode()) {
        const around = walker.currentNode.parentElement;
        if (!around.checkVisibility() || unseen(around) || !walker.currentNode.data.trim()) continue;
        words.selectNodeContents(walker.currentNode);
        const inner = words.getBoundingClientRect();
        const box = around.closest('a, button, summary, label, .choice, .notice, li, main, .starting');
        const outer = box?.getBoundingClientRect();
        if (outer && getComputedStyle(box).display !== 'inline'
            && (inner.left < outer.left - 1 || inner.right > outer.right + 1 || inner.bottom > outer.bottom + 4)) spilt.push(around);
        // What sticks to an edge lies over what is scrolled under it: on a short page, over its last lines.
        if (!around.closest('.leave-bar, .starting')) lines.push([inner, block(around)]);
    }
    const over = lines.filter(([one, part], place) => lines.slice(place + 1, place + 4).some(([other, next]) =>
        part !== next && Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1
        && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 6)).map(([, part]) => part);
    return [...cut, ...spilt, ...over].map(part => part.tagName + '.' + part.className + ' ' + part.textContent.slice(0, 40));
})()";

async fn assert_nothing_is_cut_off(page: &Page) -> Result<()> {
    let cut = page.list(CUT_OFF).await?;
    ensure!(cut.is_empty(), "cut off: {cut:#?}");
    Ok(())
}

/// Targets smaller than 44 by 44 pixels (WCAG 2.5.5). The exception is the criterion's own: a link in a line of words,
/// such as a reason with its answer, is as high as the line, or the lines would stand far apart. A link that is alone in its
/// line is none. Of an option the whole card is the target.
const SMALL: &str = "(() => {
    const isInLine = part => getComputedStyle(part).display === 'inline';
    const block = part => isInLine(part) ? block(part.parentElement) : part;
    const words = part => part.textContent.replace(/[\\s·]/g, '');
    const isAmongWords = part => {
        const links = [...block(part).querySelectorAll('a')].map(words).join('');
        return isInLine(part) && words(block(part)).length > links.length;
    };
    const parts = [...document.querySelectorAll('a[href], button, summary, input')].filter(part => part.checkVisibility() && !isAmongWords(part));
    return parts.flatMap(part => {
        const { width, height } = (part.closest('.choice') ?? part).getBoundingClientRect();
        return Math.min(width, height) < 43.9 ? [`${width} by ${height}: ${part.outerHTML.slice(0, 80)}`] : [];
    });
})()";

async fn assert_no_target_is_small(page: &Page) -> Result<()> {
    let small = page.list(SMALL).await?;
    ensure!(small.is_empty(), "too small: {small:#?}");
    Ok(())
}

/// Words that are broken, with no hyphen, because a line has no room for them.
const BROKEN: &str = "(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const place = document.createRange(), broken = [];
    while (walker.nextNode()) {
        const text = walker.currentNode;
        if (!text.parentElement.checkVisibility() || text.parentElement.closest('.visually-hidden')) continue;
        for (const word of text.data.matchAll(/[\\p{L}\\p{M}’]+/gu)) {
            // Chinese is broken anywhere.
            if (/\\p{Script=Han}/u.test(word[0])) continue;
            place.setStart(text, word.index);
            place.setEnd(text, word.index + word[0].length);
            const lines = new Set([...place.getClientRects()].map(line => Math.round(line.top)));
            if (lines.size > 1) broken.push(word[0]);
        }
    }
    return broken;
})()";

/// WCAG 1.4.12. The content security policy lets a page's own script set styles this way.
const SPACE_OUT: &str = "(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
    document.adoptedStyleSheets = [sheet];
})()";

const MOVING: &str = "[...document.querySelectorAll('*')].filter(part => {
    const style = getComputedStyle(part);
    return style.animationName !== 'none' || style.scrollBehavior !== 'auto'
        || style.transitionDuration.split(', ').some(time => parseFloat(time) > 0);
}).map(part => part.tagName + '.' + part.className)";

/// All that this file is about, on the screen that is shown. Gives the words that are broken where text is twice as large.
async fn look(page: &Page) -> Result<Vec<String>> {
    for (height, text, spaced) in [(256, "100%", false), (740, "200%", false), (740, "100%", true)] {
        let how = format!("at 320 by {height}, text {text}, spaced out: {spaced}");
        let look = async {
            page.set_screen(320, height).await?;
            page.js(&format!("document.documentElement.style.fontSize = '{text}'")).await?;
            page.js(if spaced { SPACE_OUT } else { "document.adoptedStyleSheets = []" }).await?;
            assert_no_sideways_scrolling(page).await?;
            assert_nothing_is_cut_off(page).await?;
            assert_nothing_lies_over_leave_or_the_notice(page).await
        };
        look.await.map_err(|error| error.context(how))?;
    }
    page.js("document.adoptedStyleSheets = []").await?;
    let moving = page.list(MOVING).await?;
    ensure!(moving.is_empty(), "moves: {moving:?}");
    page.set_width(360).await?;
    assert_no_target_is_small(page).await?;
    page.js("document.documentElement.style.fontSize = '200%'").await?;
    let broken = page.list(BROKEN).await?;
    page.js("document.documentElement.style.fontSize = ''").await?;
    Ok(broken)
}

/// Gathers the faults of all screens, so that one run tells of all, and the words that are broken, each once.
async fn assert_every_screen_reflows(page: &Page) -> Result<BTreeSet<String>> {
    page.prefer("", "prefers-reduced-motion", "reduce").await?;
    let (mut faults, mut broken) = (Vec::new(), BTreeSet::new());
    on_every_screen(page, async |page: &Page, screen: &str| {
        match look(page).await {
            Ok(words) => broken.extend(words),
            Err(fault) => faults.push(format!("{screen}: {fault:#}")),
        }
        Ok(())
    })
    .await?;
    ensure!(faults.is_empty(), "{}", faults.join("\n"));
    Ok(broken)
}

/// The same in a language. With text twice as large on a small phone, few words may be broken: those that are longer than
/// a line. How many that is was counted once all room beside words was given to them.
fn in_language(language: &str, few: usize) -> Result<()> {
    in_browser(async |page| {
        page.read(Words::of(language)?);
        let broken = assert_every_screen_reflows(page).await?;
        ensure!(broken.len() <= few, "{} words are broken: {broken:?}", broken.len());
        Ok(())
    })
}

#[test]
fn in_arabic() -> Result<()> {
    in_language("ar", 3)
}

#[test]
fn in_chinese() -> Result<()> {
    in_language("zh", 3)
}

#[test]
fn in_english() -> Result<()> {
    in_language("en", 12)
}

#[test]
fn in_french() -> Result<()> {
    in_language("fr", 30)
}

#[test]
fn in_russian() -> Result<()> {
    in_language("ru", 160)
}

#[test]
fn in_spanish() -> Result<()> {
    in_language("es", 25)
}

#[test]
fn in_a_language_that_is_longer_than_any() -> Result<()> {
    in_browser(async |page| {
        speak_pseudo(page)?;
        assert_every_screen_reflows(page).await.map(drop)
    })
}

#[test]
fn before_the_engine_has_started() -> Result<()> {
    in_browser(async |page| {
        let mut faults = Vec::new();
        for language in LANGUAGES {
            page.read(Words::of(language)?);
            page.site.keep_back("_bg.wasm");
            page.go_to(&format!("{language}/")).await?;
            // What the guide says after eight seconds.
            page.js("document.getElementById('slow').hidden = false").await?;
            faults.extend(look(page).await.err().map(|fault| format!("{language}, start: {fault:#}")));
            page.press_key("ui-begin").await?;
            faults.extend(look(page).await.err().map(|fault| format!("{language}, question: {fault:#}")));
        }
        ensure!(faults.is_empty(), "{}", faults.join("\n"));
        Ok(())
    })
}

/// With text three times as large the bar at the top takes two lines or three: what comes to the top stays clear of it.
#[test]
fn no_heading_comes_to_lie_under_leave() -> Result<()> {
    in_browser(async |page| {
        page.set_screen(320, 640).await?;
        for language in LANGUAGES {
            page.open_in(language).await?;
            page.js("document.documentElement.style.fontSize = '300%'").await?;
            page.press_key("ui-begin").await?;
            page.expect_question("danger").await?;
            let clear = "document.querySelector('#app h1').getBoundingClientRect().top >= document.querySelector('.leave-bar').getBoundingClientRect().bottom";
            ensure!(page.holds(clear).await?, "{language}: the heading lies under Leave");
        }
        Ok(())
    })
}

/// Letters without an accent, where no language's own name, no number of a clause and no version stands.
const PLAIN_LETTERS: &str = "(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [document.title, ...[...document.querySelectorAll('main:not([hidden]) [aria-label]')].map(part => part.ariaLabel)];
    while (walker.nextNode()) {
        const part = walker.currentNode.parentElement;
        const ours = !part.closest('[lang=en], .language, .version, bdi') && part.checkVisibility();
        if (ours) texts.push(walker.currentNode.data);
    }
    return texts.filter(text => /[a-z]/i.test(text.replace(/^\\s*\\d+(\\.\\d+)?\\([a-z]\\)\\s*$/, '')));
})()";

#[test]
fn no_words_are_written_anywhere_but_where_they_are_translated() -> Result<()> {
    in_browser(async |page| {
        speak_pseudo(page)?;
        on_every_screen(page, async |page: &Page, screen: &str| {
            if screen == "plain page" {
                // Not made in the browser: languages.rs looks at its words.
                return Ok(());
            }
            assert_eq!(page.text("document.documentElement.dir").await?, "rtl");
            page.title().await?;
            let plain = page.list(PLAIN_LETTERS).await?;
            ensure!(plain.is_empty(), "{screen}: {plain:#?}");
            Ok(())
        })
        .await?;
        page.begin().await?;
        page.press_key("ui-simpler").await?;
        page.until("the words are simpler", "document.querySelector('.setting').ariaPressed === 'true'")
            .await?;
        assert_eq!(page.list(PLAIN_LETTERS).await?, Vec::<String>::new());
        Ok(())
    })
}
