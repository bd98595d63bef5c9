//! Walks past every screen in each of its kinds, for tests that look at each of them.

use anyhow::Result;

use crate::Page;
use crate::walks::{Answer, DEFENDER, DEFENDER_THEN, ILL_AT_WORK, ILL_AT_WORK_THEN, NOT_SURE, NOT_SURE_THEN};

/// Goes to every screen and lets the test look at it; the test is told what it sees.
///
/// # Errors
/// What the test says, or what keeps the walk from going on.
pub async fn on_every_screen(
    page: &Page,
    mut look: impl AsyncFnMut(&Page, &str) -> Result<()>,
) -> Result<()> {
    page.open().await?;
    look(page, "start").await?;
    page.press_key("ui-begin").await?;
    page.expect_question("danger").await?;
    page.press_key("ui-continue").await?;
    page.until("an error is shown", "document.getElementById('error-summary') !== null").await?;
    look(page, "error").await?;
    past_questions(page, ILL_AT_WORK, &mut look).await?;
    page.expect_status("fits").await?;
    look(page, "status fits").await?;
    page.press_key("ui-go-on").await?;
    past_questions(page, ILL_AT_WORK_THEN, &mut look).await?;
    page.expect_result("fits").await?;
    look(page, "result fits").await?;
    open_all(page).await?;
    look(page, "result fits, all opened").await?;
    for theme in ["safety", "facts_and_proof", "everyone"] {
        page.see_theme(theme).await?;
        open_all(page).await?;
        look(page, &format!("theme {theme}, all opened")).await?;
        page.press_key("ui-back").await?;
        page.expect_result("fits").await?;
    }
    for (way, kind) in [
        ("also-title", "also"),
        ("standing-title", "draft"),
        ("ui-what_if", "what-if"),
        ("ui-places-all", "places"),
    ] {
        page.follow_key(way).await?;
        page.expect_page(kind).await?;
        open_all(page).await?;
        look(page, kind).await?;
        page.press_key("ui-back").await?;
        page.expect_result("fits").await?;
    }
    page.see_everything().await?;
    look(page, "all of the result").await?;
    page.follow_reason("harm", "harm").await?;
    page.expect_question("harm").await?;
    look(page, "changing an answer").await?;
    page.answer("harm", &["none"]).await?;
    page.expect_page("whole").await?;
    look(page, "what a change changed").await?;
    page.press_key("ui-result-so-far").await?;
    page.expect_result("does_not_fit").await?;
    look(page, "result does not fit, in doubt").await?;
    page.press_key("ui-all-answers").await?;
    page.expect_heading_key("ui-all-answers").await?;
    look(page, "answers").await?;

    page.begin().await?;
    page.answer("danger", &["yes"]).await?;
    page.expect_heading_key("safety-title").await?;
    look(page, "safety").await?;
    page.press_key("ui-continue").await?;
    to_result(page, "does_not_fit", DEFENDER, DEFENDER_THEN, &mut look).await?;

    page.begin().await?;
    to_result(page, "unclear", NOT_SURE, NOT_SURE_THEN, &mut look).await?;

    page.begin().await?;
    page.answer_all(&[("danger", &["no"]), ("role", &["family"]), ("family_tie", &["dependant"])]).await?;
    page.answer_all(&[("harm", &["other", "culture"]), ("business", &["trader"]), ("conduct", &["act"])])
        .await?;
    page.answer_all(&[
        ("connection", &["yes"]),
        ("result", &["yes"]),
        ("responsible", &[]),
        ("borders", &[]),
    ])
    .await?;
    page.expect_status("may_be_included").await?;
    look(page, "status may be included").await?;
    page.press_key("ui-to-result").await?;
    page.expect_result("may_be_included").await?;
    look(page, "result may be included").await?;

    page.go_to(&format!("{}/guide.html#not-started", page.language())).await?;
    look(page, "plain page").await?;
    page.open().await?;
    page.js("dispatchEvent(new CustomEvent('guide:broken'))").await?;
    page.until("the guide is broken", "!document.getElementById('broken').hidden").await?;
    look(page, "broken").await
}

/// Answers question after question, and looks at each with its help open and its answers chosen.
async fn past_questions(
    page: &Page,
    answers: &[Answer],
    look: &mut impl AsyncFnMut(&Page, &str) -> Result<()>,
) -> Result<()> {
    for (question, options) in answers {
        page.expect_question(question).await?;
        open_all(page).await?;
        for option in *options {
            page.click_on(&format!("input[value=\"{option}\"]")).await?;
        }
        look(page, &format!("question {question}")).await?;
        page.click_on("form button[type=submit]").await?;
    }
    Ok(())
}

/// Goes on to the result, and looks at the status and the result with all opened.
async fn to_result(
    page: &Page,
    status: &str,
    before: &[Answer],
    after: &[Answer],
    look: &mut impl AsyncFnMut(&Page, &str) -> Result<()>,
) -> Result<()> {
    page.answer_all(before).await?;
    page.expect_status(status).await?;
    open_all(page).await?;
    look(page, &format!("status {status}, all opened")).await?;
    page.press_key("ui-go-on").await?;
    page.answer_all(after).await?;
    page.expect_result(status).await?;
    open_all(page).await?;
    look(page, &format!("result {status}, all opened")).await
}

/// Opens everything that is folded.
async fn open_all(page: &Page) -> Result<()> {
    page.js("document.querySelectorAll('details').forEach(part => { part.open = true; })").await.map(drop)
}
