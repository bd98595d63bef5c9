//! Changing one's mind: answers changed from the result and from the list, skipped and come back to, taken back; and
//! going back and beginning again.

use anyhow::Result;
use remedy_e2e::walks::{ILL_AT_WORK, ILL_AT_WORK_THEN};
use remedy_e2e::{Page, in_browser};

/// The words of a question's row in the list.
async fn row(page: &Page, question: &str) -> Result<String> {
    page.text(&format!("document.querySelector('a[href=\"#{question}\"]').closest('li').innerText")).await
}

#[test]
fn an_early_answer_is_changed_from_the_result_and_the_others_stay() -> Result<()> {
    in_browser(async |page| {
        page.to_the_result().await?;
        page.follow_reason("harm", "harm").await?;
        page.expect_question("harm").await?;
        assert_eq!(page.chosen().await?, ["health", "work"]);
        page.choose("Nothing was taken away or made worse").await?;
        page.press("Use this answer and go back").await?;

        page.expect_result("does_not_fit").await?;
        assert_eq!(page.value_of("harm").await?, "no");
        assert_eq!(page.value_of("person").await?, "yes");
        let reasons = page.questions_behind("remedy.non_repetition").await?;
        assert_eq!(reasons, ["ongoing", "wishes", "repeat"]);

        page.follow_reason("harm", "harm").await?;
        page.expect_question("harm").await?;
        page.choose("Health").await?;
        page.press("Use this answer and go back").await?;
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
        page.follow_reason("remedy.non_repetition", "repeat").await?;
        page.answer("repeat", &["no"]).await?;
        page.expect_result("fits").await?;
        expect_place(page, "remedy.non_repetition").await?;
        // By another question that the change opens, too.
        page.follow_reason("person", "role").await?;
        page.answer("role", &["family"]).await?;
        page.answer("family_tie", &["dependant"]).await?;
        page.expect_result("may_be_included").await?;
        expect_place(page, "person").await?;
        // And if nothing is changed.
        page.follow_reason("harm", "harm").await?;
        page.expect_question("harm").await?;
        page.press("Back").await?;
        page.expect_result("may_be_included").await?;
        expect_place(page, "harm").await?;
        // What does not fit any more is folded: then it is the top, and so it is where nothing was changed.
        page.follow_reason("right.protection_from_reprisals", "fears").await?;
        page.answer("fears", &["none"]).await?;
        page.expect_result("may_be_included").await?;
        expect_place(page, "heading").await?;
        assert_eq!(page.js("scrollY").await?, 0);
        page.press("All questions and answers").await?;
        expect_place(page, "heading").await?;
        page.follow("Change Information and help").await?;
        page.answer("needs", &[]).await?;
        page.expect_heading("All questions and answers").await?;
        expect_place(page, "needs").await?;
        page.press("See the result so far").await?;
        page.expect_result("may_be_included").await?;
        expect_place(page, "heading").await
    })
}

#[test]
fn a_change_that_opens_a_question_asks_it_before_going_back() -> Result<()> {
    in_browser(async |page| {
        page.to_the_result().await?;
        page.follow_reason("person", "role").await?;
        page.expect_question("role").await?;
        page.choose("Someone in my family, or someone I depend on").await?;
        page.press("Use this answer and go back").await?;
        page.expect_question("family_tie").await?;
        page.choose("I am immediate family").await?;
        page.press("Use this answer and go back").await?;
        page.expect_result("may_be_included").await?;
        assert_eq!(page.questions_behind("person").await?, ["role", "family_tie"]);

        // Asked no longer, its answer does not count; asked again, it is still there.
        for (role, status) in
            [("Myself", "fits"), ("Someone in my family, or someone I depend on", "may_be_included")]
        {
            page.follow_reason("person", "role").await?;
            page.expect_question("role").await?;
            page.choose(role).await?;
            page.press("Use this answer and go back").await?;
            page.expect_result(status).await?;
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

        page.follow("Answer Who you answer for").await?;
        page.expect_question("role").await?;
        page.choose("Myself").await?;
        page.press("Use this answer and go back").await?;
        page.expect_heading("All questions and answers").await?;
        assert!(row(page, "role").await?.contains("Myself"));
        assert!(row(page, "harm").await?.contains("Fair and safe work; Privacy"));

        page.follow("Change What was harmed").await?;
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
        page.expect_question("harm").await?;
        page.press("See the result so far").await?;
        page.expect_result("does_not_fit").await?;
        assert_eq!(page.value_of("harm").await?, "unknown");
        page.press("Go on with the questions").await?;
        page.expect_question("harm").await?;
        page.press("Back").await?;
        page.expect_result("does_not_fit").await?;
        page.press("Back").await?;
        page.expect_question("harm").await
    })
}

#[test]
fn beginning_again_forgets_everything() -> Result<()> {
    in_browser(async |page| {
        page.to_the_result().await?;
        page.unfold("Start again from the beginning").await?;
        assert!(page.words().await?.contains("This clears all your answers."));
        page.press("Clear my answers and start again").await?;
        page.expect_heading("A guide for people harmed by business").await?;
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
        page.choose("Myself").await?;
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
        let steps: [(&str, &[&str]); 6] = [
            ("Health", &["health"]),
            ("Privacy", &["health", "privacy"]),
            ("I am not sure", &["unsure"]),
            ("Nothing was taken away or made worse", &["none"]),
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
        page.expect_heading("A guide for people harmed by business").await?;
        page.until("the first entry is current", "history.state !== 'guide'").await?;
        page.browser_back().await?;
        assert!(!page.address().await?.starts_with(&page.site.origin()));
        Ok(())
    })
}
