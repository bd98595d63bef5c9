//! One walk past every kind of screen, for tests that look at each of them.

use anyhow::Result;

use crate::Page;

/// Goes to every kind of screen and lets the test look at it; the test is told what it sees.
///
/// # Errors
/// What the test says, or what keeps the walk from going on.
pub async fn on_every_screen(
    page: &Page,
    mut look: impl AsyncFnMut(&Page, &str) -> Result<()>,
) -> Result<()> {
    page.open().await?;
    look(page, "start").await?;
    page.press("Begin").await?;
    page.expect_question("danger").await?;
    look(page, "question with yes and no").await?;
    page.answer("danger", &["yes"]).await?;
    page.expect_heading("Safety first").await?;
    look(page, "safety").await?;
    page.press("Continue").await?;
    page.expect_question("role").await?;
    page.unfold("What this means, with examples").await?;
    look(page, "question with one answer, help open").await?;
    page.press("Continue").await?;
    page.until("an error is shown", "document.getElementById('error-summary') !== null").await?;
    look(page, "error").await?;
    page.answer("role", &["family"]).await?;
    page.answer("family_tie", &["immediate_family"]).await?;
    page.expect_question("harm").await?;
    page.choose("Health").await?;
    page.choose("Privacy").await?;
    look(page, "question with many answers, some chosen").await?;
    page.press("Continue").await?;
    page.answer_all(&[("business", &["company"]), ("conduct", &["omission"]), ("connection", &["yes"])])
        .await?;
    page.answer_all(&[("result", &["yes"]), ("responsible", &[]), ("borders", &["foreign_person"])]).await?;
    page.expect_status("may_be_included").await?;
    look(page, "status").await?;
    page.press("Go on with the questions").await?;
    page.answer_all(&[("ongoing", &["no"]), ("urgent", &["unsure"]), ("losses", &["body", "money"])]).await?;
    page.expect_question("wishes").await?;
    page.press("See the result so far").await?;
    page.expect_result("may_be_included").await?;
    look(page, "result").await?;
    page.js("document.querySelectorAll('details').forEach(part => { part.open = true; })").await?;
    look(page, "result, all opened").await?;
    page.press("All questions and answers").await?;
    page.expect_heading("All questions and answers").await?;
    look(page, "answers").await?;
    page.follow("Change What was harmed").await?;
    page.expect_question("harm").await?;
    look(page, "changing an answer").await?;
    page.go_to("en/guide.html").await?;
    look(page, "plain page").await
}
