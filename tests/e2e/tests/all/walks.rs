//! Three whole walks, to three different results.

use anyhow::Result;
use remedy_e2e::walks::{DEFENDER, DEFENDER_THEN, ILL_AT_WORK, ILL_AT_WORK_THEN, NOT_SURE, NOT_SURE_THEN};
use remedy_e2e::{Page, in_browser};

async fn expect_values(page: &Page, values: &[(&str, &str)]) -> Result<()> {
    for (id, value) in values {
        assert_eq!(page.value_of(id).await?, *value, "{id}");
    }
    Ok(())
}

#[test]
fn the_definition_fits() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        page.expect_heading_key("start-title").await?;
        page.press("Begin").await?;
        page.answer_all(ILL_AT_WORK).await?;

        page.expect_status("fits").await?;
        page.expect_heading_key("status-fits").await?;
        for element in ["person", "harm", "business", "conduct", "connection", "result"] {
            assert_eq!(page.value_of(element).await?, "yes", "{element}");
        }
        page.press("Go on with the questions").await?;
        page.answer_all(ILL_AT_WORK_THEN).await?;

        page.expect_result("fits").await?;
        // The first screen: places that exist today, and what one could ask for.
        let places = page
            .list(
                "[...document.querySelectorAll('.first-places [data-place]')].map(one => one.dataset.place)",
            )
            .await?;
        assert_eq!(places, ["near", "courts", "oecd"]);
        let asks = page.list("[...document.querySelectorAll('.asks li')].map(one => one.innerText)").await?;
        assert_eq!(asks.len(), 5, "{asks:?}");
        page.see_everything().await?;
        assert_eq!(page.questions_behind("harm").await?, ["harm"]);
        expect_values(
            page,
            &[
                ("person", "yes"),
                ("remedy.compensation", "yes"),
                ("remedy.rehabilitation", "yes"),
                ("remedy.cessation", "yes"),
                ("remedy.non_repetition", "yes"),
                ("remedy.restitution", "no"),
                ("right.claim", "yes"),
                ("right.higher_protection", "yes"),
                ("right.legal_aid", "yes"),
                ("right.precautionary_measures", "no"),
                ("support.evidence_disclosure", "yes"),
                ("support.monitoring", "yes"),
                ("support.consultation_on_remedy", "yes"),
                ("note.nationality", "yes"),
                ("note.omission", "yes"),
            ],
        )
        .await?;
        let reasons = page.questions_behind("remedy.non_repetition").await?;
        assert_eq!(reasons, ["ongoing", "wishes", "repeat"]);
        for about_the_remedy in ["support.monitoring", "support.consultation_on_remedy"] {
            assert_eq!(page.questions_behind(about_the_remedy).await?, ["proceedings", "delivery"]);
        }
        let words = page.words().await?;
        let fits = page.word("ui-group-fits")?;
        assert!(words.contains(&fits) && !words.contains(&page.word("ui-group-could")?), "{words}");
        // Protection is told only to those it is for.
        assert!(page.value_of("protection.family_and_representative").await.is_err());
        Ok(())
    })
}

#[test]
fn a_defender_in_danger_sees_safety_at_once_and_protection_first() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        page.press("Begin").await?;
        page.expect_question("danger").await?;
        page.choose("Yes").await?;
        page.press("Continue").await?;

        page.expect_heading("Safety first").await?;
        assert!(page.words().await?.contains("local emergency number"));
        page.press("Continue").await?;
        page.answer_all(DEFENDER).await?;

        page.expect_status("does_not_fit").await?;
        page.expect_heading_key("status-defender").await?;
        assert_eq!(page.value_of("person").await?, "no");
        page.press("Go on with the questions").await?;
        page.answer_all(DEFENDER_THEN).await?;

        page.expect_result("does_not_fit").await?;
        // Whoever said that someone may be in danger has the way to safety above all else.
        assert!(page.words().await?.contains(&page.word("ui-danger-line")?));
        page.press_key("ui-danger-link").await?;
        page.expect_heading_key("safety-title").await?;
        page.press_key("ui-continue").await?;
        page.expect_result("does_not_fit").await?;
        page.see_everything().await?;
        let first = page.text("document.querySelector('[data-finding]').dataset.finding").await?;
        assert_eq!(first, "protection.defender_or_witness");
        expect_values(
            page,
            &[
                ("protection.defender_or_witness", "yes"),
                ("person", "no"),
                ("harm", "yes"),
                ("right.higher_protection", "yes"),
                ("right.protection_from_reprisals", "yes"),
                ("right.precautionary_measures", "yes"),
                ("support.reprisal_risks", "yes"),
                ("remedy.injunction", "yes"),
                ("right.information", "no"),
                ("support.consultation_on_remedy", "no"),
            ],
        )
        .await?;
        assert_eq!(page.questions_behind("person").await?, ["role", "targeted"]);
        assert_eq!(page.questions_behind("protection.defender_or_witness").await?, ["role", "fears"]);
        let reasons = page.questions_behind("remedy.injunction").await?;
        assert_eq!(reasons, ["danger", "ongoing", "urgent", "wishes"]);
        let words = page.words().await?;
        assert!(words.contains(&page.word("ui-group-person")?), "{words}");
        Ok(())
    })
}

#[test]
fn whoever_is_not_sure_of_danger_reads_of_safety_first() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        page.press("Begin").await?;
        page.answer("danger", &["unsure"]).await?;
        page.expect_heading("Safety first").await?;
        page.press("Continue").await?;
        page.expect_question("role").await?;
        // But they did not say that anyone is in danger: the result does not begin with it.
        page.press("See the result so far").await?;
        page.expect_result("unclear").await?;
        assert!(!page.words().await?.contains(&page.word("ui-danger-line")?));
        Ok(())
    })
}

#[test]
fn skipped_and_unsure_stay_unknown() -> Result<()> {
    in_browser(async |page| {
        page.open().await?;
        page.press("Begin").await?;
        page.answer_all(NOT_SURE).await?;

        page.expect_status("unclear").await?;
        for element in ["person", "harm", "business", "conduct", "connection", "result"] {
            assert_eq!(page.value_of(element).await?, "unknown", "{element}");
        }
        // The verdict is the open questions themselves, the first few.
        let deciding = "[...document.querySelectorAll('[data-status] a')].map(a => a.getAttribute('href'))";
        assert_eq!(page.list(deciding).await?, ["#family_tie", "#harm", "#business"]);
        page.press("Go on with the questions").await?;
        page.answer_all(NOT_SURE_THEN).await?;

        page.expect_result("unclear").await?;
        page.see_everything().await?;
        assert_eq!(page.questions_behind("person").await?, ["family_tie"]);
        assert_eq!(page.questions_behind("connection").await?, ["connection"]);
        expect_values(
            page,
            &[
                ("protection.family_and_representative", "yes"),
                ("right.representative", "yes"),
                ("right.legal_aid", "yes"),
                ("remedy.compensation", "unknown"),
                ("remedy.sanctions", "unknown"),
                ("support.monitoring", "unknown"),
                ("support.consultation_on_remedy", "unknown"),
                ("right.claim", "yes"),
                ("right.particular_needs", "unknown"),
            ],
        )
        .await?;
        assert_eq!(page.questions_behind("remedy.compensation").await?, ["losses", "wishes"]);
        let words = page.words().await?;
        for heading in ["ui-group-would-fit", "ui-group-could-if"] {
            let heading = page.word(heading)?;
            assert!(words.contains(&heading), "{heading} is not in {words}");
        }
        Ok(())
    })
}
