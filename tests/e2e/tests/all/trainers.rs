//! The trainers' page: the walk in a room without internet in every kind of browser, and by keyboard alone; one's own case;
//! the files of the map (requirements T1 to T5).

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, ensure};
use remedy_e2e::{
    Browser, Key, LANGUAGES, Options, Page, Room, Words, accessibility_faults, in_browser, in_browser_with,
    in_three_engines,
};
use serde_json::{Value, json};

const FILE: &str = "remedy-guide-trainers.html";

/// A worker who fell ill at a factory: the definition fits, and in the variant it is unclear.
const GARMENTS: &str = "case-garment-factory";

in_three_engines!(
    mod in_french [language: "fr"]
    two_cases_side_by_side_the_map_and_the_worksheet,
    the_walk_on_a_projector,
    the_map_as_files,
    leaving,
);

/// Opens the page's single file with what listens in it.
async fn open(page: &Page, language: &str) -> Result<Room> {
    let room = Room::with(FILE)?;
    page.requests().await.ok();
    page.read(Words::for_trainers(language)?);
    page.go_to_address(&room.url()?).await?;
    page.expect_heading_key("trainer-place-library").await?;
    Ok(room)
}

/// Opens the page of the site, in the person's language.
async fn open_on_the_site(page: &Page, language: &str) -> Result<()> {
    page.read(Words::for_trainers(language)?);
    page.go_to(&format!("trainers/#{language}")).await?;
    page.expect_heading_key("trainer-place-library").await
}

/// Goes to a part of the page by the list of them, and waits for its heading.
async fn go_to_part(page: &Page, key: &str) -> Result<()> {
    press_part(page, key).await?;
    page.expect_heading_key(key).await
}

async fn press_part(page: &Page, key: &str) -> Result<()> {
    let name = page.word(key)?;
    let index =
        "[...document.querySelectorAll('.places li')].findIndex(li => li.textContent === arguments[0]) + 1";
    let index = page.js_with(index, vec![json!(name)]).await?;
    page.click_on(&format!(".places li:nth-child({index}) button")).await
}

/// Opens a case of the library.
async fn open_case(page: &Page, key: &str) -> Result<()> {
    let title = page.word(key)?;
    let index =
        "[...document.querySelectorAll('.case h2')].findIndex(h2 => h2.textContent === arguments[0]) + 1";
    let index = page.js_with(index, vec![json!(title)]).await?;
    page.click_on(&format!(".case:nth-child({index}) > button")).await?;
    page.expect_heading(&title).await
}

/// Chooses an option of a list, found by its words.
async fn choose_in_list(page: &Page, list: &str, words: &str) -> Result<()> {
    let index = "[...document.querySelector(arguments[0]).options].findIndex(option => option.text === arguments[1]) + 1";
    let index = page.js_with(index, vec![json!(list), json!(words)]).await?;
    ensure!(index.as_u64() > Some(0), "{words} is not in {list}");
    page.click_on(&format!("{list} option:nth-child({index})")).await
}

async fn count(page: &Page, selector: &str) -> Result<u64> {
    let count = page.js(&format!("document.querySelectorAll('{selector}').length")).await?;
    count.as_u64().context("a number")
}

/// The status that each side shows.
async fn statuses(page: &Page) -> Result<Vec<String>> {
    page.list("[...document.querySelectorAll('.side [data-status]')].map(part => part.dataset.status)").await
}

async fn two_cases_side_by_side_the_map_and_the_worksheet(page: &Page) -> Result<()> {
    let room = open(page, "fr").await?;
    assert_eq!(page.text("document.documentElement.lang").await?, "fr");
    ensure!(count(page, ".case").await? >= 14, "{} cases", count(page, ".case").await?);
    open_case(page, GARMENTS).await?;

    go_to_part(page, "trainer-place-compare").await?;
    let garments = page.word(GARMENTS)?;
    let variant = page.word("trainer-compare-variant")?.replace("{case}", &garments);
    choose_in_list(page, ".pickers .field:nth-child(2) select", &variant).await?;
    page.until(
        "the second side is unclear",
        "document.querySelectorAll('[data-status=unclear]').length === 1",
    )
    .await?;
    assert_eq!(statuses(page).await?, ["fits", "unclear"]);
    let differs = page.list("[...document.querySelectorAll('.side:nth-child(2) [data-question][data-new]')].map(li => li.dataset.question)").await?;
    assert_eq!(differs, ["result"]);
    let told = page.text("document.querySelector('.differences').innerText").await?;
    ensure!(told.contains(&page.word("status-unclear")?), "{told}");

    // What if: the answer is changed on the spot.
    let change = ".side:nth-child(2) [data-question=result]";
    page.click_on(&format!("{change} summary")).await?;
    page.click_on(&format!("{change} input[value=no]")).await?;
    page.until("it fits no more", "document.querySelectorAll('[data-status=does_not_fit]').length === 1")
        .await?;
    page.click_on(&format!("{change} input[value=unsure]")).await?;
    page.until("it is unclear again", "document.querySelectorAll('[data-status=unclear]').length === 1")
        .await?;

    // Another case in the place of the variant.
    choose_in_list(page, ".pickers .field:nth-child(2) select", &page.word("case-neighbours-wall")?).await?;
    page.until("it does not fit", "document.querySelectorAll('[data-status=does_not_fit]').length === 1")
        .await?;
    choose_in_list(page, ".pickers .field:nth-child(2) select", &variant).await?;

    go_to_part(page, "trainer-place-map").await?;
    ensure!(count(page, ".map-place [role=option]").await? > 20, "the map is nearly empty");
    ensure!(count(page, ".map-place .is-deciding").await? > 3, "nothing stands out");
    page.choose(&page.word("trainer-mark")?).await?;
    page.until("the map marks what differs", "document.querySelector('.map-place .map-differs') !== null")
        .await?;
    page.js("document.querySelector('.map-place [role=option]').focus()").await?;
    page.until("what hangs on it is told", "document.querySelector('.map-told').innerText.length > 20")
        .await?;
    ensure!(count(page, ".map-list li").await? > 20, "the list is nearly empty");

    go_to_part(page, "trainer-place-sheets").await?;
    let ticked = "document.querySelectorAll('.tick.is-ticked').length";
    let fill = page.word("trainer-fill")?;
    if page.js(ticked).await? == json!(0) {
        page.choose(&fill).await?;
    }
    page.until(
        "the sheet's other kind is shown",
        &format!("{ticked} !== window.ticked && (window.ticked = {ticked}, true)"),
    )
    .await?;
    if page.js(ticked).await? == json!(0) {
        page.click_on(".switch").await?;
    }
    page.until("the case's answers are ticked", &format!("{ticked} > 20")).await?;
    page.choose(&fill).await?;
    page.until("the sheet is blank", &format!("{ticked} === 0")).await?;
    if page.browser != Browser::WebKit {
        let paper = page.paper().await?;
        ensure!(paper.starts_with(b"%PDF-") && paper.len() > 20_000, "{} bytes", paper.len());
    }

    go_to_part(page, "trainer-place-rules").await?;
    ensure!(count(page, ".rules tbody tr").await? > 49, "clauses are missing");
    page.click_on(".settings summary").await?;
    page.click_on("button.language[lang=ar]").await?;
    page.expect_language("ar").await?;
    assert_eq!(page.text("document.documentElement.dir").await?, "rtl");
    page.read(Words::for_trainers("ar")?);
    page.expect_heading_key("trainer-place-rules").await?;
    room.expect_quiet(page).await
}

async fn the_walk_on_a_projector(page: &Page) -> Result<()> {
    let room = open(page, "fr").await?;
    open_case(page, GARMENTS).await?;
    page.press_key("trainer-start").await?;
    page.expect_heading_key("trainer-step-story").await?;
    page.press_key("trainer-present").await?;
    page.until("it is shown big", "document.querySelector('.presenting') !== null").await?;
    page.keys(&[Key::Right]).await?;
    let first = page.word("question-danger")?;
    page.expect_heading(&first).await?;
    ensure!(count(page, ".choices input").await? == 0, "the answer is shown before the room has guessed");
    page.keys(&[Key::R]).await?;
    page.until("the answer is shown", "document.querySelector('.choices input:checked')?.value === 'no'")
        .await?;
    page.keys(&[Key::R]).await?;
    page.until("the reasons are shown", "document.querySelector('.grounds') !== null").await?;

    page.keys(&[Key::B]).await?;
    page.until("the screen is black", "document.querySelector('.blank') !== null").await?;
    ensure!(page.holds("document.getElementById('leave').checkVisibility()").await?, "no way to leave");
    ensure!(!page.words().await?.contains(&first), "the question is still there");
    page.press_key("trainer-blank-back").await?;
    page.expect_heading(&first).await?;
    page.keys(&[Key::Right, Key::Right]).await?;
    page.expect_heading(&page.word("question-harm")?).await?;
    page.keys(&[Key::R]).await?;
    page.until("the answer is shown", "document.querySelector('.choices input:checked') !== null").await?;
    page.keys(&[Key::R]).await?;
    let told = "document.querySelector('[data-element=harm] .grounds') !== null";
    page.until("the reasons of what it decides are shown", told).await?;
    ensure!(count(page, "[data-element] .grounds").await? == 1, "the room looks for what this answer does");
    page.keys(&[Key::Left]).await?;
    page.expect_heading(&page.word("question-role")?).await?;
    page.keys(&[Key::Escape]).await?;
    page.until("it is shown big no more", "document.querySelector('.presenting') === null").await?;

    // The last step: all answers count.
    choose_in_list(page, ".walk-settings select", &page.word("trainer-step-end")?).await?;
    page.expect_heading_key("trainer-step-end").await?;
    page.until("the result is there", "document.querySelector('[data-status]').dataset.status === 'fits'")
        .await?;
    room.expect_quiet(page).await
}

async fn the_map_as_files(page: &Page) -> Result<()> {
    let room = open(page, "fr").await?;
    open_case(page, GARMENTS).await?;
    go_to_part(page, "trainer-place-map").await?;
    page.press_key("trainer-map-save_svg").await?;
    let svg = page.downloaded("map.svg").await?;
    ensure!(svg.starts_with("<svg") && svg.contains("xmlns=\"http://www.w3.org/2000/svg\""), "{svg}");
    ensure!(!svg.contains("class=\"leave") && svg.contains(&page.word("trainer-map-title")?), "{svg}");
    page.press_key("trainer-map-save_png").await?;
    let png = fs::read(page.download("map.png").await?)?;
    let size = |at: usize| {
        png.get(at..at + 4).map(|part| part.iter().fold(0_u32, |sum, byte| sum << 8 | u32::from(*byte)))
    };
    ensure!(
        png.starts_with(b"\x89PNG") && size(16) > Some(1000) && size(20) > Some(500),
        "{} bytes",
        png.len()
    );
    room.expect_quiet(page).await
}

async fn leaving(page: &Page) -> Result<()> {
    let room = open(page, "fr").await?;
    open_case(page, GARMENTS).await?;
    page.press_key("trainer-start").await?;
    page.press_key("trainer-present").await?;
    room.expect_quiet(page).await?;
    page.keys(&[Key::Shift, Key::Shift, Key::Shift]).await?;
    page.until("nothing of it is left", "!document.getElementById('heading')").await?;

    page.go_to_address(&room.url()?).await?;
    page.expect_heading_key("trainer-place-library").await?;
    page.follow_key("ui-leave").await?;
    page.until("nothing of it is left", "!document.getElementById('heading')").await
}

/// Writes a file as someone might have it on their device.
fn file(page: &Page, name: &str, content: &[u8]) -> Result<PathBuf> {
    let path = page.folder().join(name);
    fs::write(&path, content)?;
    Ok(path)
}

/// What the page finds wrong with the file chosen last.
async fn faults(page: &Page) -> Result<Vec<String>> {
    page.until("the faults are named", "document.activeElement?.id === 'faults'").await?;
    page.list("[...document.querySelectorAll('#faults li')].map(li => li.textContent)").await
}

#[test]
fn a_case_of_ones_own_is_saved_and_opened_again() -> Result<()> {
    in_browser(async |page| {
        open(page, "en").await?;
        open_case(page, GARMENTS).await?;
        page.press_key("trainer-keep-save").await?;
        let saved = page.downloaded("case.json").await?;
        let mut case: Value = serde_json::from_str(&saved)?;
        assert_eq!(case["answers"]["role"], "self");
        assert_eq!(case["remedy_guide_case"], 2);
        let title = "<img src=x onerror=alert(1)> أحمد & co";
        case["title"] = json!(title);
        case["answers"]["role"] = json!("defender");
        case["answers"]["targeted"] = json!("no");
        let path = file(page, "mine.json", case.to_string().as_bytes())?;
        go_to_part(page, "trainer-place-library").await?;
        page.choose_file(&path).await?;
        page.expect_heading(title).await?;
        assert_eq!(count(page, "img").await?, 0);
        page.press_key("trainer-start").await?;
        choose_in_list(page, ".walk-settings select", &page.word("trainer-step-end")?).await?;
        page.until(
            "its own answers count",
            "document.querySelector('[data-status]').dataset.status === 'does_not_fit'",
        )
        .await?;

        // The library's own case is as it was.
        go_to_part(page, "trainer-place-library").await?;
        open_case(page, GARMENTS).await?;
        Ok(())
    })
}

/// A file of the form before is opened, and its answers are those that the model has now.
#[test]
fn a_case_of_the_form_before_opens() -> Result<()> {
    in_browser(async |page| {
        open(page, "en").await?;
        let before = br#"{"remedy_guide_case":1,"title":"Before","answers":{"role":"self","wishes":["apology_truth"]}}"#;
        let path = file(page, "before.json", before)?;
        page.choose_file(&path).await?;
        page.expect_heading("Before").await?;
        page.press_key("trainer-keep-save").await?;
        let saved: Value = serde_json::from_str(&page.downloaded("case.json").await?)?;
        assert_eq!(saved["remedy_guide_case"], 2);
        assert_eq!(saved["answers"], json!({ "role": "self", "wishes": ["apology", "truth"] }));
        Ok(())
    })
}

#[test]
fn what_is_wrong_with_a_file_is_named_and_nothing_is_lost() -> Result<()> {
    in_browser(async |page| {
        open(page, "en").await?;
        open_case(page, GARMENTS).await?;
        go_to_part(page, "trainer-place-library").await?;
        let cases = count(page, ".case").await?;
        let expected: &[(&[u8], &[&str])] = &[
            (b"{", &["It is not valid JSON. The fault is in line 1"]),
            (b"\xff\xfe", &["It is not a text file."]),
            (b"[]", &[]),
            (br#"{"a":1}"#, &["It is not a case file."]),
            (br#"{"remedy_guide_case":3,"title":"x","answers":{}}"#, &["It was made with a newer version of this page."]),
            (
                br#"{"remedy_guide_case":1,"answers":{"role":"king","harm":["health","health"],"nothing":"x"},"more":1}"#,
                &["title: this is missing.", "answers.role: there is no answer with the name king."],
            ),
            (
                br#"{"remedy_guide_case":2,"title":"x","answers":{"wishes":["apology_truth"]}}"#,
                &["answers.wishes[0]: there is no answer with the name apology_truth."],
            ),
        ];
        for (content, named) in expected {
            page.js("void document.getElementById('heading').focus()").await?;
            let path = file(page, "bad.json", content)?;
            page.choose_file(&path).await?;
            let found = faults(page).await?;
            ensure!(!found.is_empty(), "{:?} has no fault", String::from_utf8_lossy(content));
            for fault in *named {
                ensure!(
                    found.iter().any(|one| one.replace(['\u{2068}', '\u{2069}'], "").contains(fault)),
                    "{fault} is not in {found:?}"
                );
            }
            assert_eq!(count(page, ".case").await?, cases);
        }
        page.js("void document.getElementById('heading').focus()").await?;
        let path = file(page, "long.json", &[b' '; 65_537])?;
        page.choose_file(&path).await?;
        assert_eq!(faults(page).await?, ["It is longer than 64 KB."]);
        // The case at hand is still there.
        press_part(page, "trainer-place-story").await?;
        page.expect_heading_key(GARMENTS).await
    })
}

/// What has the focus is on the screen, and neither the Leave bar nor the ways at the foot lie over it.
const CAN_BE_SEEN: &str = "(() => {
    const part = document.activeElement;
    const lies_over = document.querySelectorAll('.leave-bar, .ways');
    if (part === document.body || [...lies_over].some(other => other.contains(part))) return true;
    const { top, bottom, left, width } = part.getBoundingClientRect();
    const x = Math.min(Math.max(left + width / 2, 1), innerWidth - 1);
    const seen = document.elementFromPoint(x, Math.min(Math.max((top + bottom) / 2, 1), innerHeight - 1));
    return bottom > 0 && top < innerHeight && ![...lies_over].some(other => other.contains(seen));
})()";

/// Presses Tab until this holds.
async fn tab_to(page: &Page, holds: &str) -> Result<()> {
    for _ in 0..400 {
        page.keys(&[Key::Tab]).await?;
        if !page.holds(CAN_BE_SEEN).await? {
            anyhow::bail!("{} cannot be seen", page.text("document.activeElement.outerHTML").await?);
        }
        if page.holds(holds).await? {
            return Ok(());
        }
    }
    anyhow::bail!("Tab never comes to {holds}")
}

#[test]
fn a_walk_and_the_map_by_keyboard() -> Result<()> {
    in_browser(async |page| {
        page.set_screen(400, 600).await?;
        open(page, "en").await?;
        page.keys(&[Key::Tab]).await?;
        assert_eq!(page.text("document.activeElement.id").await?, "leave");
        tab_to(page, "document.activeElement.closest('.case:nth-child(2)') !== null && document.activeElement.tagName === 'BUTTON'").await?;
        page.keys(&[Key::Enter]).await?;
        page.until("the case is open", "document.querySelector('.story') !== null").await?;
        page.until("the heading has the focus", "document.activeElement.id === 'heading'").await?;
        let is = |words: &str| format!("document.activeElement.textContent === {}", json!(words));
        tab_to(page, &is(&page.word("trainer-start")?)).await?;
        page.keys(&[Key::Enter]).await?;
        page.expect_heading_key("trainer-step-story").await?;
        tab_to(page, &is(&page.word("trainer-next")?)).await?;
        page.keys(&[Key::Enter]).await?;
        page.expect_heading(&page.word("question-danger")?).await?;
        tab_to(page, &is(&page.word("trainer-reveal-answer")?)).await?;
        page.keys(&[Key::Space]).await?;
        page.until("the answer is shown", "document.querySelector('.choices input:checked') !== null")
            .await?;

        for _ in 0..60 {
            page.tab_back().await?;
            if page.holds(&is(&page.word("trainer-place-map")?)).await? {
                break;
            }
        }
        page.keys(&[Key::Enter]).await?;
        page.expect_heading_key("trainer-place-map").await?;
        tab_to(page, "document.activeElement.getAttribute('role') === 'option' || document.activeElement.closest('.map-place') !== null").await?;
        let here = "document.activeElement.id";
        let first = page.text(here).await?;
        page.keys(&[Key::Down, Key::Down]).await?;
        let third = page.text(here).await?;
        ensure!(first != third, "the arrows lead nowhere from {first}");
        page.keys(&[Key::Right]).await?;
        ensure!(page.text(here).await? != third, "no way to the next column from {third}");
        page.until("it is told", "document.querySelector('.map-told').innerText.length > 20").await
    })
}

/// What axe-core cannot decide by itself on some of the parts.
const NOT_DECIDED: &[(&str, &[&str])] = &[
    // It sees no ground behind the words of a drawing, and no words in a sign such as "+".
    ("map", &["color-contrast", "color-contrast-enhanced", "label-content-name-mismatch"]),
    // It looks for the cells of a group's heading in the heading's own row.
    ("rules", &["th-has-data-cells"]),
];

/// Looks at each part of the page for faults, and that nothing is wider than a phone.
async fn look(page: &Page, screen: &str, found: &mut Vec<String>) -> Result<()> {
    let left_out = NOT_DECIDED.iter().find(|(part, _)| *part == screen).map_or(&[][..], |(_, rules)| rules);
    let faults = accessibility_faults(page, left_out).await?;
    // Signs are there for eyes beside the words that say the same.
    let faults = faults.into_iter().filter(|fault| !fault.contains("only non-text characters"));
    found.extend(faults.map(|fault| format!("{screen}: {fault}")));
    let wider = "document.documentElement.scrollWidth - innerWidth";
    let wider = page.js(wider).await?.as_i64().unwrap_or_default();
    if wider > 0 {
        found.push(format!("{screen}: wider than the screen by {wider}"));
    }
    Ok(())
}

fn assert_no_faults(language: &'static str) -> Result<()> {
    in_browser_with(&Options { language, ..Options::default() }, async |page| {
        // So high that the ways at the foot of the walk lie over nothing.
        page.set_screen(360, 4000).await?;
        open_on_the_site(page, language).await?;
        let mut found = Vec::new();
        look(page, "library", &mut found).await?;
        let path = file(page, "bad.json", br#"{"remedy_guide_case":1,"answers":{"role":"king"}}"#)?;
        page.choose_file(&path).await?;
        faults(page).await?;
        look(page, "faults", &mut found).await?;
        open_case(page, GARMENTS).await?;
        page.js("document.querySelectorAll('details').forEach(part => { part.open = true; })").await?;
        look(page, "story", &mut found).await?;
        page.press_key("trainer-start").await?;
        look(page, "walk: story", &mut found).await?;
        page.press_key("trainer-next").await?;
        page.press_key("trainer-next").await?;
        look(page, "walk: question", &mut found).await?;
        page.press_key("trainer-reveal-answer").await?;
        page.press_key("trainer-reveal-reasons").await?;
        look(page, "walk: reasons", &mut found).await?;
        page.press_key("trainer-present").await?;
        look(page, "projector", &mut found).await?;
        page.keys(&[Key::B]).await?;
        page.until("the screen is black", "document.querySelector('.blank') !== null").await?;
        look(page, "black screen", &mut found).await?;
        page.press_key("trainer-blank-back").await?;
        page.press_key("trainer-present-end").await?;
        for part in ["compare", "map", "rules", "sheets"] {
            go_to_part(page, &format!("trainer-place-{part}")).await?;
            look(page, part, &mut found).await?;
        }
        ensure!(found.is_empty(), "{}", found.join("\n"));
        Ok(())
    })
}

#[test]
fn axe_finds_nothing_in_arabic_and_chinese() -> Result<()> {
    assert_no_faults("ar")?;
    assert_no_faults("zh")
}

#[test]
fn axe_finds_nothing_in_english_and_french() -> Result<()> {
    assert_no_faults("en")?;
    assert_no_faults("fr")
}

#[test]
fn axe_finds_nothing_in_russian_and_spanish() -> Result<()> {
    assert_no_faults("ru")?;
    assert_no_faults("es")
}

/// A phone never downloads any of it, and the page asks for one language's words at a time.
#[test]
fn the_guide_needs_nothing_of_it_and_it_needs_one_language() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        assert!(page.site.asked_for().iter().all(|path| !path.contains("trainers")));
        open_on_the_site(page, "es").await?;
        let packs = || {
            page.site
                .asked_for()
                .into_iter()
                .filter(|path| path.ends_with(".txt") && path.contains("trainers"))
        };
        assert_eq!(packs().count(), 1, "{:?}", packs().collect::<Vec<_>>());
        ensure!(LANGUAGES.contains(&"es") && page.console().await?.is_empty(), "the console says something");
        Ok(())
    })
}
