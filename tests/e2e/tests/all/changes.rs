//! Changing one's mind: answers changed from the result and from the list, skipped and come back to, taken back; and
//! going back and beginning again.

use anyhow::Result;
use remedy_e2e::walks::{ILL_AT_WORK, ILL_AT_WORK_THEN};
use remedy_e2e::{Page, in_browser};

/// The words of a question's row in the list.
async fn row(page: &Page, question: &str) -> Result<String> {
    page.text(&format!("document.querySelector('a[href=\"#{question}\"]').closest('li').innerText")).await
}

/// The lines that tell what a change changed.
async fn changed(page: &Page) -> Result<Vec<String>> {
    page.list("[...document.querySelectorAll('.changed p')].map(line => line.innerText)").await
}

#[test]
fn another_answer_is_tried_and_what_it_changes_is_told_and_taken_back() -> Result<()> {
    in_browser(async |page| {
        page.to_the_result().await?;
        page.follow_key("ui-what_if").await?;
        page.expect_page("what-if").await?;
        page.follow(&format!("Change {}", page.word("question-harm.short")?)).await?;
        page.expect_question("harm").await?;
        assert_eq!(page.chosen().await?, ["health", "work"]);
        page.choose(&page.word("question-harm.none")?).await?;
        page.press("Use this answer and go back").await?;

        page.expect_result("does_not_fit").await?;
        assert_eq!(page.value_of("harm").await?, "no");
        assert_eq!(page.value_of("person").await?, "yes");
        let verdict = page.word("ui-changed-status")?.replace("{name}", &page.word("status-does_not_fit")?);
        assert_eq!(changed(page).await?[0], verdict);
        page.press_key("ui-what_if-drop").await?;
        page.expect_result("fits").await?;
        assert_eq!(changed(page).await?, [""; 0]);
        assert_eq!(page.value_of("harm").await?, "yes");

        // From a theme's page one comes back to it.
        page.see_theme("stop").await?;
        page.follow_reason("remedy.non_repetition", "repeat").await?;
        page.answer("repeat", &["no"]).await?;
        page.expect_page("theme").await?;
        assert_eq!(changed(page).await?, [page.word("ui-changed-none")?]);
        page.press("Back").await?;
        page.expect_result("fits").await
    })
}

/// Waits until the heading with this id has the focus and stands in sight.
async fn expect_place(page: &Page, id: &str) -> Result<()> {
    let there = "(() => {
        const { id } = document.activeElement;
        const bar = document.querySelector('.leave-bar').getBoundingClientRect().bottom;
        const { top } = document.activeElement.getBoundingClientRect();
        return id === arguments[0] && top >= bar && top < innerHeight / 2;
    })()";
    page.until_with(&format!("{id} has the focus, in sight"), there, vec![id.into()]).await
}

#[test]
fn after_a_change_one_stands_where_the_link_was() -> Result<()> {
    in_browser(async |page| {
        page.set_screen(360, 640).await?;
        page.to_the_result().await?;
        page.see_everything().await?;
        page.follow_reason("remedy.non_repetition", "repeat").await?;
        page.answer("repeat", &["no"]).await?;
        page.expect_page("whole").await?;
        expect_place(page, "remedy.non_repetition").await?;
        // By another question that the change opens, too.
        page.follow_reason("person", "role").await?;
        page.answer("role", &["family"]).await?;
        page.answer("family_tie", &["dependant"]).await?;
        page.expect_page("whole").await?;
        expect_place(page, "person").await?;
        // And if nothing is changed.
        page.follow_reason("harm", "harm").await?;
        page.expect_question("harm").await?;
        page.press("Back").await?;
        page.expect_page("whole").await?;
        expect_place(page, "harm").await?;
        page.press("All questions and answers").await?;
        expect_place(page, "heading").await?;
        page.follow(&format!("Change {}", page.word("question-needs.short")?)).await?;
        page.answer("needs", &[]).await?;
        page.expect_heading("All questions and answers").await?;
        expect_place(page, "needs").await?;
        page.press("See the result so far").await?;
        page.expect_result("may_be_included").await?;
        expect_place(page, "heading").await?;
        // A part of the picture leads to its reasons, a place to what it can do.
        page.click_on("[data-element=harm] a").await?;
        page.expect_page("parts").await?;
        expect_place(page, "harm").await?;
        page.press("Back").await?;
        page.expect_result("may_be_included").await?;
        page.click_on("[data-place=courts] a").await?;
        page.expect_page("places").await?;
        expect_place(page, "courts").await
    })
}

/// Waits for all of the result, with this status.
async fn expect_whole(page: &Page, status: &str) -> Result<()> {
    let there = format!("document.querySelector('[data-page=whole] [data-status={status}]') !== null");
    page.until(&format!("all of the result is shown, with status {status}"), &there).await
}

#[test]
fn a_change_that_opens_a_question_asks_it_before_going_back() -> Result<()> {
    in_browser(async |page| {
        page.to_the_result().await?;
        page.see_everything().await?;
        page.follow_reason("person", "role").await?;
        page.expect_question("role").await?;
        page.choose(&page.word("question-role.family")?).await?;
        page.press("Use this answer and go back").await?;
        page.expect_question("family_tie").await?;
        page.choose(&page.word("question-family_tie.immediate_family")?).await?;
        page.press("Use this answer and go back").await?;
        expect_whole(page, "may_be_included").await?;
        assert_eq!(page.questions_behind("person").await?, ["role", "family_tie"]);

        // Asked no longer, its answer does not count; asked again, it is still there.
        for (role, status) in [("question-role.self", "fits"), ("question-role.family", "may_be_included")] {
            page.follow_reason("person", "role").await?;
            page.expect_question("role").await?;
            page.choose(&page.word(role)?).await?;
            page.press("Use this answer and go back").await?;
            expect_whole(page, status).await?;
        }
        Ok(())
    })
}

#[test]
fn a_skipped_question_is_come_back_to_from_the_list() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        page.press("Begin").await?;
        page.answer_all(&[("danger", &["no"]), ("role", &[]), ("harm", &["privacy", "work"])]).await?;
        page.expect_question("business").await?;
        page.press("All questions and answers").await?;
        page.expect_heading("All questions and answers").await?;
        assert!(row(page, "danger").await?.contains("No"));
        assert!(row(page, "role").await?.contains("Skipped"));
        assert!(row(page, "harm").await?.contains("Fair and safe work; Privacy"));
        assert!(row(page, "business").await?.contains("Not asked yet"));

        page.follow(&format!("Answer {}", page.word("question-role.short")?)).await?;
        page.expect_question("role").await?;
        page.choose(&page.word("question-role.self")?).await?;
        page.press("Use this answer and go back").await?;
        page.expect_heading("All questions and answers").await?;
        assert!(row(page, "role").await?.contains(&page.word("question-role.self")?));
        assert!(row(page, "harm").await?.contains("Fair and safe work; Privacy"));

        page.follow(&format!("Change {}", page.word("question-harm.short")?)).await?;
        page.expect_question("harm").await?;
        assert_eq!(page.chosen().await?, ["work", "privacy"]);
        page.press("Skip this question").await?;
        page.expect_heading("All questions and answers").await?;
        assert!(row(page, "harm").await?.contains("Skipped"));

        page.press("Go on with the questions").await?;
        page.expect_question("business").await
    })
}

#[test]
fn the_result_so_far_can_be_seen_at_any_time() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        page.press("Begin").await?;
        page.answer_all(&[("danger", &["no"]), ("role", &["defender"])]).await?;
        page.expect_question("targeted").await?;
        page.press("See the result so far").await?;
        page.expect_result("unclear").await?;
        assert_eq!(page.value_of("harm").await?, "unknown");
        page.press("Go on with the questions").await?;
        page.expect_question("targeted").await?;
        page.press("Back").await?;
        page.expect_result("unclear").await?;
        page.press("Back").await?;
        page.expect_question("targeted").await
    })
}

#[test]
fn beginning_again_forgets_everything() -> Result<()> {
    in_browser(async |page| {
        page.to_the_result().await?;
        page.unfold("Start again from the beginning").await?;
        assert!(page.words().await?.contains("This clears all your answers."));
        page.press("Clear my answers and start again").await?;
        page.expect_heading_key("start-title").await?;
        page.press("Begin").await?;
        page.expect_question("danger").await?;
        assert!(page.chosen().await?.is_empty());
        page.press("All questions and answers").await?;
        page.expect_heading("All questions and answers").await?;
        let rows =
            page.list("[...document.querySelectorAll('main li.answer')].map(row => row.innerText)").await?;
        assert!(rows.len() >= 20 && rows.iter().all(|row| row.contains("Not asked yet")), "{rows:?}");
        Ok(())
    })
}

#[test]
fn continuing_with_nothing_chosen_says_what_to_mend() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        page.press("Begin").await?;
        page.answer("danger", &["no"]).await?;
        page.expect_question("role").await?;
        let title = page.title().await?;
        for _ in 0..2 {
            page.press("Continue").await?;
            page.until("the summary has the focus", "document.activeElement.id === 'error-summary'").await?;
            assert_eq!(page.title().await?, format!("Error: {title}"));
            page.follow("Choose an answer, or skip this question.").await?;
            let first = page.text("document.activeElement.value").await?;
            assert_eq!(first, "self");
        }
        // The same words stand where the mistake is, and are told with the question.
        let described = page.list("document.querySelector('fieldset').getAttribute('aria-describedby').split(' ').map(id => document.getElementById(id).textContent)").await?;
        assert!(described.iter().any(|words| words.contains("Error: Choose an answer")), "{described:?}");
        assert_eq!(page.title().await?, format!("Error: {title}"));
        page.choose(&page.word("question-role.self")?).await?;
        page.press("Continue").await?;
        page.expect_question("harm").await?;
        assert!(page.holds("document.getElementById('error-summary') === null").await?);
        assert!(!page.title().await?.starts_with("Error"));
        Ok(())
    })
}

#[test]
fn an_exclusive_option_stands_alone() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        page.press("Begin").await?;
        page.answer_all(&[("danger", &["no"]), ("role", &["self"])]).await?;
        page.expect_question("harm").await?;
        let none = page.word("question-harm.none")?;
        let steps: [(&str, &[&str]); 6] = [
            ("Health", &["health"]),
            ("Privacy", &["health", "privacy"]),
            ("I am not sure", &["unsure"]),
            (&none, &["none"]),
            ("Health", &["health"]),
            ("Health", &[]),
        ];
        for (label, chosen) in steps {
            page.choose(label).await?;
            assert_eq!(page.chosen().await?, chosen, "after {label}");
        }
        Ok(())
    })
}

#[test]
fn the_browsers_back_goes_to_the_question_before_and_the_history_grows_by_one() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        let before = page.js("history.length").await?;
        page.press("Begin").await?;
        page.answer_all(&[("danger", &["no"]), ("role", &["self"]), ("harm", &["health"])]).await?;
        page.expect_question("business").await?;
        for (question, chosen) in [("harm", "health"), ("role", "self")] {
            page.browser_back().await?;
            page.expect_question(question).await?;
            assert_eq!(page.chosen().await?, [chosen]);
            // Its own Back and the page's are the same.
            page.until("the guide's own entry is current again", "history.state === 'guide'").await?;
        }
        page.answer_all(ILL_AT_WORK.get(1..).unwrap_or_default()).await?;
        page.press("Go on with the questions").await?;
        page.answer_all(ILL_AT_WORK_THEN).await?;
        page.expect_result("fits").await?;
        let after = page.js("history.length").await?;
        assert!(
            after.as_u64() <= before.as_u64().map(|length| length + 1),
            "{before} entries became {after}"
        );

        page.browser_back().await?;
        page.expect_question("delivery").await?;
        page.until("the guide's own entry is current again", "history.state === 'guide'").await?;
        // From the first page, Back leaves the guide.
        page.press("See the result so far").await?;
        page.unfold("Start again from the beginning").await?;
        page.press("Clear my answers and start again").await?;
        page.expect_heading_key("start-title").await?;
        page.until("the first entry is current", "history.state !== 'guide'").await?;
        page.browser_back().await?;
        assert!(!page.address().await?.starts_with(&page.site.origin()));
        Ok(())
    })
}
