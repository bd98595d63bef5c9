//! What a screen reader is told: roles, names and states, in order, as the browser's accessibility tree has them; in
//! English and, word by word the same, in Arabic (requirements A1, A3, A5).

#![allow(clippy::indexing_slicing, reason = "an index into a JSON value gives null where there is nothing")]

use anyhow::{Context as _, Result, ensure};
use remedy_content::pack::fill;
use remedy_e2e::walks::ILL_AT_WORK;
use remedy_e2e::{Page, Words, in_browser};
use serde_json::{Value, json};

/// The roles that are told of. Paragraphs and the like are only read.
const TOLD: &[&str] = &[
    "alert",
    "article",
    "banner",
    "button",
    "checkbox",
    "contentinfo",
    "DisclosureTriangle",
    "group",
    "heading",
    "link",
    "main",
    "navigation",
    "progressbar",
    "radio",
    "region",
    "status",
];
/// The states that are told of.
const STATES: &[&str] = &["checked", "level", "expanded", "pressed", "invalid", "focused"];

/// The page, a line a part: its role, its name, what describes it, and its states.
async fn outline(page: &Page) -> Result<Vec<String>> {
    let tree = page.devtools("Accessibility.getFullAXTree", &json!({})).await?;
    let nodes: Vec<Value> = tree["nodes"].as_array().cloned().unwrap_or_default();
    let mut lines = Vec::new();
    tell(nodes.first().context("an empty tree")?, &nodes, &mut lines);
    Ok(lines)
}

fn tell(node: &Value, nodes: &[Value], lines: &mut Vec<String>) {
    lines.extend(line(node));
    for id in node["childIds"].as_array().into_iter().flatten() {
        if let Some(child) = nodes.iter().find(|child| child["nodeId"] == *id) {
            tell(child, nodes, lines);
        }
    }
}

fn line(node: &Value) -> Option<String> {
    let role = node["role"]["value"].as_str().filter(|role| TOLD.contains(role))?;
    let text = |part: &str| node[part]["value"].as_str().unwrap_or_default().trim().to_owned();
    // What has no name of its own is known by what is in it.
    let is_box = ["article", "group"].contains(&role) && text("name").is_empty();
    if node["ignored"] == true || is_box {
        return None;
    }
    let mut line = format!("{role} “{}”", text("name"));
    // Of a group it would be said again with what is in it.
    if !text("description").is_empty() && role != "group" {
        line += &format!(" ({})", text("description"));
    }
    for state in STATES {
        let property = node["properties"].as_array().into_iter().flatten().find(|one| one["name"] == *state);
        let value =
            property.map(|one| one["value"]["value"].to_string().replace('"', "")).unwrap_or_default();
        match (*state, &*value) {
            (_, "") | ("focused" | "invalid", "false") => {}
            (_, "true") => line += &format!(" {state}"),
            (_, "false") => line += &format!(" not {state}"),
            _ => line += &format!(" {state} {value}"),
        }
    }
    Some(line)
}

/// A line as it must be, from one that names messages: `heading “{ui-all-answers}” level 1`.
fn in_words(pattern: &str, words: &Words) -> Result<String> {
    let mut line = String::new();
    for (place, piece) in pattern.split(['{', '}']).enumerate() {
        let section = SECTIONS.iter().position(|key| *key == piece);
        match section {
            _ if place % 2 == 0 => line += piece,
            Some(before) => line += &section_name(before + 1, words)?,
            None => line += words.get(piece)?,
        }
    }
    Ok(line)
}

const SECTIONS: [&str; 4] =
    ["ui-section-safety", "ui-section-status", "ui-section-remedy", "ui-section-support"];

/// Where it is written from right to left, each value is set apart by unseen marks.
fn section_name(number: usize, words: &Words) -> Result<String> {
    let apart = |value: &str| match words.direction() {
        "rtl" => format!("\u{2068}{value}\u{2069}"),
        _ => value.to_owned(),
    };
    let name = words.get(SECTIONS.get(number - 1).context("a section")?)?;
    let values = [("number", &*apart(&number.to_string())), ("of", &apart("4")), ("name", &apart(name))];
    Ok(fill(words.get("ui-section")?, &values))
}

/// Compares from the first line on that is expected.
async fn expect(page: &Page, screen: &str, patterns: &str) -> Result<()> {
    let words = Words::of(&page.language())?;
    let expected: Vec<String> = patterns
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| in_words(line, &words))
        .collect::<Result<_>>()?;
    let told = outline(page).await?;
    let first = expected.first().context("nothing is expected")?;
    let start = told.iter().position(|line| line == first);
    let start = start.with_context(|| format!("{screen}: {first} is not told of: {told:#?}"))?;
    let told = told.get(start..).unwrap_or_default();
    for (place, line) in expected.iter().enumerate() {
        ensure!(told.get(place) == Some(line), "{screen}: {line} is expected, line {place} of {told:#?}");
    }
    Ok(())
}

const TOP: &str = "
    banner “”
    link “{ui-leave}”
    status “”
    main “”
";

const SETTINGS: &str = "
    DisclosureTriangle “{ui-languages}” not expanded
    button “{ui-simpler}” not pressed
    button “{ui-back}”
";

const QUESTION_END: &str = "
    button “{ui-continue}”
    button “{ui-skip}”
    navigation “{ui-tools}”
    button “{ui-result-so-far}”
    button “{ui-all-answers}”
    status “”
";

const START: &str = "
    navigation “{ui-languages}”
    link “العربية”
    link “中文”
    link “English”
    link “Français”
    link “Русский”
    link “Español”
    button “{ui-simpler}” not pressed
    heading “{start-title}” level 1
    button “{ui-begin}”
    DisclosureTriangle “{start-before}” not expanded
    button “{ui-answers-open}”
    link “{ui-plain-link}”
    link “{ui-keep-link}”
    status “”
";

const QUESTION: &str = "
    group “{question-danger}”
    heading “{question-danger}” level 1
    DisclosureTriangle “{ui-help}” not expanded
    radio “{question-danger.yes}” not checked
    radio “{question-danger.no}” checked focused
    radio “{question-danger.unsure}” ({question-danger.unsure-hint}) not checked
";

const ERROR: &str = "
    group “{ui-error-title}” focused
    heading “{ui-error-title}” level 2
    link “{ui-error-choose}”
    group “{question-role}”
    heading “{question-role}” level 1
    DisclosureTriangle “{ui-help}” not expanded
    radio “{question-role.self}” ({question-role.self-hint}) not checked
    radio “{question-role.group}” ({question-role.group-hint}) not checked
    radio “{question-role.family}” ({question-role.family-hint}) not checked
    radio “{question-role.representative}” ({question-role.representative-hint}) not checked
    radio “{question-role.defender}” ({question-role.defender-hint}) not checked
";

const CHECKBOXES: &str = "
    group “{question-conduct}”
    heading “{question-conduct}” level 1 focused
    DisclosureTriangle “{ui-help}” not expanded
    checkbox “{question-conduct.act}” not checked
    checkbox “{question-conduct.omission}” not checked
    checkbox “{question-conduct.none}” ({question-conduct.none-hint}) not checked
    checkbox “{question-conduct.unsure}” not checked
";

const STATUS: &str = "
    heading “{status-fits}” level 1 focused
    button “{ui-go-on}”
    button “{ui-to-result}”
";

/// The picture of the six parts: a list of links, each with its value.
const FIGURE: &str = "
    heading “{ui-parts}” level 2
    link “{element-person} {ui-parts-yes}”
    link “{element-harm} {ui-parts-yes}”
    link “{element-business} {ui-parts-yes}”
    link “{element-conduct} {ui-parts-yes}”
    link “{element-connection} {ui-parts-yes}”
    link “{element-result} {ui-parts-yes}”
";

/// Before the result only the first place is named.
const FIRST_PLACE: &str = "
    heading “{ui-turn}” level 2
    link “{place-near}”
    link “{ui-places-all}”
";

const PLACES: &str = "
    heading “{ui-turn}” level 2
    link “{place-near}”
    link “{place-courts}”
    link “{place-oecd}”
    link “{ui-places-all}”
";

const END: &str = "
    navigation “{ui-tools}”
    button “{ui-all-answers}”
    status “”
";

const RESULT: &str = "
    heading “{status-fits}” level 1 focused
";

const ASKS: &str = "
    heading “{ui-themes}” level 2
    link “{theme-everyone.ask}”
    link “{ui-see-all}”
    button “{ui-resume}”
";

const THEMES: &str = "
    heading “{ui-see-all}” level 2
    link “{theme-safety}”
    link “{theme-stop}”
    link “{theme-money_and_things}”
    link “{theme-care}”
    link “{theme-nature}”
    link “{theme-together}”
    link “{theme-lawyer_and_costs}”
    link “{theme-facts_and_proof}”
    link “{theme-apology_and_sanctions}”
    link “{theme-fair_process}”
    link “{theme-everyone}”
    DisclosureTriangle “{ask-title}” not expanded
    link “{ui-what_if}”
    link “{ui-elements}”
    link “{also-title}”
    link “{standing-title}”
    heading “{ui-next}” level 2
    DisclosureTriangle “{ui-keep}” not expanded
    button “{ui-answers-file}”
    button “{ui-answers-link}”
    DisclosureTriangle “{ui-again}” not expanded
";

/// A theme: what fits, what could by the question that would decide, what else is there.
const THEME: &str = "
    heading “{theme-everyone}” level 1 focused
    heading “{ui-group-fits}” level 2
    heading “{finding-right-dignity_and_safety}” level 3
    DisclosureTriangle “{ui-more} {finding-right-dignity_and_safety}” not expanded
";

const PARTS: &str = "
    heading “{ui-elements}” level 1 focused
    heading “{element-person}” level 3
    DisclosureTriangle “{ui-element-more} {element-person}” not expanded
    heading “{element-harm}” level 3
    DisclosureTriangle “{ui-element-more} {element-harm}” not expanded
";

const ANSWERS: &str = "
    heading “{ui-all-answers}” level 1 focused
    heading “{ui-section-safety}” level 2
    link “{ui-change} {question-danger.short}”
    heading “{ui-section-status}” level 2
    link “{ui-change} {question-role.short}”
    link “{ui-change} {question-harm.short}”
    link “{ui-change} {question-business.short}”
    link “{ui-change} {question-conduct.short}”
    link “{ui-change} {question-connection.short}”
    link “{ui-change} {question-result.short}”
    link “{ui-change} {question-responsible.short}”
    link “{ui-change} {question-borders.short}”
    heading “{ui-section-remedy}” level 2
    link “{ui-answer} {question-ongoing.short}”
    link “{ui-answer} {question-urgent.short}”
    link “{ui-answer} {question-losses.short}”
    link “{ui-answer} {question-wishes.short}”
    link “{ui-answer} {question-repeat.short}”
    link “{ui-answer} {question-many_affected.short}”
    heading “{ui-section-support}” level 2
    link “{ui-answer} {question-fears.short}”
    link “{ui-answer} {question-situation.short}”
    link “{ui-answer} {question-needs.short}”
    link “{ui-answer} {question-barriers.short}”
    link “{ui-answer} {question-proceedings.short}”
    button “{ui-go-on}”
    button “{ui-answers-file}”
    button “{ui-answers-link}”
    DisclosureTriangle “{ui-again}” not expanded
    navigation “{ui-tools}”
    button “{ui-result-so-far}”
    status “”
";

/// Every kind of page, as it is told in this language.
fn is_told_in(language: &str) -> Result<()> {
    in_browser(async |page| {
        page.read(Words::of(language)?);
        page.open().await?;
        expect(page, "start", &[TOP, START].concat()).await?;
        page.press_key("ui-begin").await?;
        page.expect_question("danger").await?;
        page.choose(&page.word("question-danger.no")?).await?;
        expect(page, "question", &[TOP, SETTINGS, QUESTION, QUESTION_END].concat()).await?;
        page.press_key("ui-continue").await?;
        page.expect_question("role").await?;
        page.press_key("ui-continue").await?;
        page.until("the summary has the focus", "document.activeElement.id === 'error-summary'").await?;
        expect(page, "error", &[TOP, SETTINGS, ERROR, QUESTION_END].concat()).await?;
        page.answer_all(ILL_AT_WORK.get(1..4).unwrap_or_default()).await?;
        page.expect_question("conduct").await?;
        expect(page, "checkboxes", &[TOP, SETTINGS, CHECKBOXES, QUESTION_END].concat()).await?;
        page.answer_all(ILL_AT_WORK.get(4..).unwrap_or_default()).await?;
        page.expect_status("fits").await?;
        expect(page, "status", &[TOP, SETTINGS, STATUS, FIGURE, FIRST_PLACE, END].concat()).await?;
        page.press_key("ui-to-result").await?;
        page.expect_result("fits").await?;
        expect(page, "result", &[TOP, SETTINGS, RESULT, PLACES].concat()).await?;
        expect(page, "result", ASKS).await?;
        expect(page, "result", FIGURE).await?;
        expect(page, "result", &[THEMES, END].concat()).await?;
        page.see_theme("everyone").await?;
        expect(page, "theme", &[TOP, SETTINGS, THEME].concat()).await?;
        page.press_key("ui-back").await?;
        page.expect_result("fits").await?;
        page.follow_key("ui-elements").await?;
        page.expect_page("parts").await?;
        expect(page, "parts", &[TOP, SETTINGS, PARTS].concat()).await?;
        page.press_key("ui-back").await?;
        page.expect_result("fits").await?;
        page.press_key("ui-all-answers").await?;
        page.expect_heading_key("ui-all-answers").await?;
        expect(page, "answers", &[TOP, SETTINGS, ANSWERS].concat()).await
    })
}

#[test]
fn in_english() -> Result<()> {
    is_told_in("en")
}

#[test]
fn in_arabic() -> Result<()> {
    is_told_in("ar")
}

#[test]
fn what_is_pressed_open_or_not_there_is_told() -> Result<()> {
    in_browser(async |page| {
        page.begin().await?;
        page.unfold_key("ui-help").await?;
        page.press_key("ui-simpler").await?;
        page.until("the words are simpler", "document.querySelector('.setting').ariaPressed === 'true'")
            .await?;
        expect(page, "simpler words", "button “{ui-simpler}” pressed focused").await?;
        expect(page, "help", "DisclosureTriangle “{ui-help}” expanded").await?;
        page.site.stop();
        page.wish_language("fr").await?;
        page.until("it says so", "document.querySelector('[role=alert]') !== null").await?;
        expect(page, "words that do not come", "alert “”").await
    })
}
